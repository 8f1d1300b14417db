// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include "base/text.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace preau::cli {

OptionSpec outputOption()
{
    return {.name = u"output"_s,
            .valueName = Cli::tr("FILE", "placeholder of an option's value"),
            .description =
                Cli::tr("Write to this file instead of standard output; its ending chooses the format. "
                        "Short: -o."),
            .letter = u"o"_s};
}

bool writeOutput(const Context &context, const QByteArray &content, Readers readers)
{
    if (!context.arguments.isSet(u"output"_s)) {
        context.console.out(content);
        return true;
    }
    const QString path = context.arguments.value(u"output"_s);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(path);
    const auto failed = [&] {
        context.console.complain(
            Cli::tr("“%1” could not be written: %2").arg(printable(path), file.errorString()));
        return false;
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    if (readers == Readers::OwnerOnly) { // before the first byte is in it
        file.setPermissions(ownerOnly);
    }
    if (file.write(content) != content.size() || !file.commit()) {
        return failed();
    }
    if (readers == Readers::OwnerOnly) { // a file that was there keeps its own permissions otherwise
        QFile::setPermissions(path, ownerOnly);
    }
    return true;
}

} // namespace preau::cli
