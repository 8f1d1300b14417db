// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/syntaxhints.h"

#include "io/findinglist.h"

namespace preau {

void explainSyntaxError(const SourceText &source, qsizetype offset, const QString &parserMessage,
                        FindingList &findings)
{
    findings.error("syntax"_code, source.place(offset), {},
                   ReaderText::tr("This is not YAML: %1.").arg(parserMessage),
                   ReaderText::tr("Compare the line and the one before with an example in docs/format.md."));
}

} // namespace preau
