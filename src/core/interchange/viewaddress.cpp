// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/viewaddress.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace preau {

namespace {

struct ViewAddressText
{
    Q_DECLARE_TR_FUNCTIONS(preau::ViewAddressText)
};

using View = ViewAddress::View;

constexpr QLatin1String scheme("preau:");
constexpr qsizetype longestAddress = 8 * 1024; // forty candidates of the longest ids fit

struct ViewName
{
    View view;
    QLatin1String name;
};

constexpr std::array viewNames{ViewName{View::Candidates, QLatin1String("candidates")},
                               ViewName{View::Candidate, QLatin1String("candidate")},
                               ViewName{View::Agreement, QLatin1String("agreement")},
                               ViewName{View::Compare, QLatin1String("compare")},
                               ViewName{View::Questionnaire, QLatin1String("questionnaire")},
                               ViewName{View::Results, QLatin1String("results")},
                               ViewName{View::About, QLatin1String("about")}};

/// Which views a key means something for; `order` and `constituency` are for all of them.
bool belongsTo(QStringView key, View view)
{
    if (key == u"question") {
        return view == View::Compare || view == View::Questionnaire;
    }
    if (key == u"theme" || key == u"candidates" || key == u"show" || key == u"only") {
        return view == View::Compare;
    }
    if (key == u"tab") {
        return view == View::Results || view == View::Agreement;
    }
    return key == u"order" || key == u"constituency";
}

/// The first is what one sees without the key.
QStringList tabsOf(View view)
{
    return view == View::Agreement
               ? QStringList{u"coverage"_s, u"pairs"_s, u"questions"_s}
               : QStringList{u"why"_s, u"themes"_s, u"robustness"_s, u"what-if"_s, u"map"_s};
}

Error broken(const QString &sentence)
{
    return {.code = u"address-broken"_s, .message = sentence};
}

Error unknown(const QString &sentence)
{
    return {.code = u"address-unknown"_s, .message = sentence};
}

/// Election, view and candidate: the part before the question mark. Nothing where it is all right.
std::optional<Error> readPath(const QString &path, ViewAddress &address)
{
    const QStringList parts = path.split(u'/');
    address.election = ElectionId(parts.first());
    if (address.election.isEmpty()) {
        return broken(
            ViewAddressText::tr("The address names no election; it begins with preau: and the id of one."));
    }
    if (parts.size() > 1) {
        const auto *const view = std::find_if(viewNames.begin(), viewNames.end(),
                                              [&](const ViewName &name) { return parts[1] == name.name; });
        if (view == viewNames.end()) {
            return broken(
                ViewAddressText::tr("The address names a page that does not exist: '%1'.").arg(parts[1]));
        }
        address.view = view->view;
    }
    const bool ofCandidate = address.view == View::Candidate;
    if (ofCandidate && parts.value(2).isEmpty()) {
        return broken(ViewAddressText::tr("The address of a candidate's page lacks the candidate: "
                                          "candidate/ and an id."));
    }
    if (parts.size() > (ofCandidate ? 3 : 2)) {
        return broken(ViewAddressText::tr("The address goes on where it should end: '%1'.")
                          .arg(parts[ofCandidate ? 3 : 2]));
    }
    address.candidate = CandidateId(parts.value(2));
    return std::nullopt;
}

/// One key of the part behind the question mark. False where the value cannot be meant.
bool take(const QString &key, const QString &value, ViewAddress &address)
{
    if (key == u"theme") {
        address.theme = ThemeId(value);
    } else if (key == u"question") {
        address.question = QuestionId(value);
    } else if (key == u"constituency") {
        address.constituency = ConstituencyId(value);
    } else if (key == u"show") {
        address.proposals = value == u"proposals";
        return address.proposals || value == u"positions";
    } else if (key == u"only") {
        address.onlyDifferences = true;
        return value == u"differences";
    } else if (key == u"tab") {
        const QStringList tabs = tabsOf(address.view);
        address.tab = value == tabs.constFirst() ? QString() : value;
        return tabs.contains(value);
    } else if (key == u"order") {
        bool isNumber = false;
        address.seed = value.toULongLong(&isNumber);
        return isNumber;
    } else if (key == u"candidates") {
        QSet<QString> seen;
        for (const QString &id : value.split(u',')) {
            if (id.isEmpty() || seen.contains(id)) {
                return false;
            }
            seen.insert(id);
            address.candidates.append(CandidateId(id));
        }
    }
    return !value.isEmpty();
}

std::optional<Error> readQuery(const QUrlQuery &query, ViewAddress &address)
{
    QSet<QString> seen;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (!belongsTo(key, address.view)) {
            return broken(ViewAddressText::tr("The address asks for something this page does not have: '%1'.")
                              .arg(key));
        }
        if (seen.contains(key)) {
            return broken(ViewAddressText::tr("The address says '%1' twice.").arg(key));
        }
        seen.insert(key);
        if (!take(key, value, address)) {
            return broken(ViewAddressText::tr("In the address, '%1' cannot be '%2'.").arg(key, value));
        }
    }
    return std::nullopt;
}

} // namespace

QString addressText(const ViewAddress &address)
{
    QString text = scheme + address.election.value();
    for (const ViewName &view : viewNames) {
        if (view.view == address.view) {
            text += u'/' + view.name;
        }
    }
    if (address.view == View::Candidate) {
        text += u'/' + address.candidate.value();
    }
    // Ids are lower-case letters, figures and hyphens: nothing here needs an escape.
    QStringList query;
    const auto add = [&](QStringView key, const QString &value) {
        if (!value.isEmpty() && belongsTo(key, address.view)) {
            query.append(key.toString() + u'=' + value);
        }
    };
    QStringList candidates;
    for (const CandidateId &candidate : address.candidates) {
        candidates.append(candidate.value());
    }
    add(u"theme", address.theme.value());
    add(u"question", address.question.value());
    add(u"candidates", candidates.join(u','));
    add(u"show", address.proposals ? u"proposals"_s : QString());
    add(u"only", address.onlyDifferences ? u"differences"_s : QString());
    add(u"tab", address.tab);
    add(u"order", address.seed ? QString::number(*address.seed) : QString());
    add(u"constituency", address.constituency.value());
    return query.isEmpty() ? text : text + u'?' + query.join(u'&');
}

bool looksLikeAddress(QStringView text)
{
    return text.trimmed().startsWith(scheme, Qt::CaseInsensitive);
}

Result<ViewAddress> readAddress(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (!looksLikeAddress(trimmed) || trimmed.size() > longestAddress) {
        return broken(
            ViewAddressText::tr("This is no address of a page; one begins with preau: and the id of an "
                                "election."));
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.hasFragment() || !url.authority().isEmpty()) {
        return broken(ViewAddressText::tr(
            "The address is not well formed; it may have been cut or changed on its way."));
    }
    ViewAddress address;
    if (auto error = readPath(url.path(QUrl::FullyDecoded), address)) {
        return *error;
    }
    if (auto error = readQuery(QUrlQuery(url), address)) {
        return *error;
    }
    return address;
}

std::optional<Error> addressMistake(const ViewAddress &address, const Election &election)
{
    if (!address.theme.isEmpty() && election.theme(address.theme) == nullptr) {
        return unknown(ViewAddressText::tr("The election has no theme '%1'.").arg(address.theme.value()));
    }
    if (!address.question.isEmpty() && election.question(address.question) == nullptr) {
        return unknown(
            ViewAddressText::tr("The election has no question '%1'.").arg(address.question.value()));
    }
    const auto hasConstituency = std::any_of(
        election.constituencies.begin(), election.constituencies.end(),
        [&](const Constituency &constituency) { return constituency.id == address.constituency; });
    if (!address.constituency.isEmpty() && !hasConstituency) {
        return unknown(
            ViewAddressText::tr("The election has no constituency '%1'.").arg(address.constituency.value()));
    }
    QList<CandidateId> named = address.candidates;
    if (!address.candidate.isEmpty()) {
        named.append(address.candidate);
    }
    for (const CandidateId &candidate : named) {
        if (election.candidate(candidate) == nullptr) {
            return unknown(ViewAddressText::tr("The election has no candidate '%1'.").arg(candidate.value()));
        }
    }
    return std::nullopt;
}

} // namespace preau
