// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tokens.h"

#include <QTest>

using namespace preau::gui;

/// Every pair of colours that is used together, in every theme, computed from the token table.
class TestTokens : public QObject
{
    Q_OBJECT

private slots:

    void knowsTheReferenceRatios()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white)), 1);
    }

    void isReadable_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::addColumn<Token>("ink");
        QTest::addColumn<Token>("background");
        QTest::addColumn<double>("wanted");
        const QList<std::pair<ThemeKind, const char *>> themes{
            {ThemeKind::Light, "light"}, {ThemeKind::Dark, "dark"}, {ThemeKind::Contrast, "contrast"}};
        const QList<Token> grounds{Token::Paper, Token::Surface, Token::Sunken, Token::Band,
                                   Token::SlateWash};
        for (const auto &[theme, name] : themes) {
            const auto add = [&, theme = theme, name = name](Token ink, Token background, double wanted) {
                QTest::addRow("%s: %s on %s", name, tokenName(ink), tokenName(background))
                    << theme << ink << background << wanted;
            };
            const double text = theme == ThemeKind::Contrast ? 15 : 4.5;
            for (const Token ground : grounds) {
                add(Token::Ink, ground, text);
                add(Token::InkSoft, ground, text);
                add(Token::Slate, ground, theme == ThemeKind::Contrast ? 7 : 4.5);
            }
            add(Token::OnSlate, Token::Slate, theme == ThemeKind::Contrast ? 15 : 4.5);
            add(Token::Warn, Token::WarnWash, 4.5);
            add(Token::Error, Token::ErrorWash, 4.5);
            add(Token::Ok, Token::OkWash, 4.5);
            add(Token::Error, Token::Paper, 4.5);
            for (const Token ground : {Token::Paper, Token::Surface}) {
                add(Token::LineStrong, ground, 3);
                for (const Token mark : {Token::Agree2, Token::Neutral, Token::Disagree2}) {
                    add(mark, ground, 3);
                }
            }
        }
    }

    void isReadable()
    {
        QFETCH(ThemeKind, theme);
        QFETCH(Token, ink);
        QFETCH(Token, background);
        QFETCH(double, wanted);
        const double ratio = contrastRatio(color(theme, ink), color(theme, background));
        QVERIFY2(ratio >= wanted, qPrintable(QString::number(ratio)));
    }

    void drawsSignsReadablyOnEveryDisc()
    {
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
            for (const Token disc : {Token::Agree2, Token::Agree1, Token::Disagree1, Token::Disagree2}) {
                const double ratio = contrastRatio(readableOn(theme, color(theme, disc)), color(theme, disc));
                QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio) + QLatin1Char(' ') +
                                                  QLatin1String(tokenName(disc))));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
