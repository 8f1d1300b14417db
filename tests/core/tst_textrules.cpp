// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/approvals.h"
#include "check/confusable.h"
#include "io/textrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace preau;

class TestTextRules : public QObject
{
    Q_OBJECT

private slots:

    void ids()
    {
        for (const QString &id : {u"a"_s, u"smic"_s, u"le-pen"_s, u"q001"_s, u"20-minutes-isf"_s, u"2a"_s,
                                  u"no"_s, u"e1"_s, u"1e"_s, u"0x-1f"_s, u"a"_s.repeated(64)}) {
            QVERIFY2(isId(id), qPrintable(id));
        }
        for (const QString &id : {u""_s, u"0123"_s, u"12"_s, u"1e3"_s, u"0x1f"_s, u"0o17"_s, u"0b1"_s,
                                  u"Smic"_s, u"le pen"_s, u"-a"_s, u"a-"_s, u"a--b"_s, u"é"_s, u"a_b"_s,
                                  u"a.b"_s, u"a/b"_s, u"a\u200B"_s, u"ａ"_s, u"a"_s.repeated(65)}) {
            QVERIFY2(!isId(id), qPrintable(id));
        }
    }

    void suggestedIds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        const auto row = [](const QString &typed, const QString &id) {
            QTest::newRow(qPrintable(typed.left(40))) << typed << id;
        };
        row(u"Éric Zemmour"_s, u"eric-zemmour"_s);
        row(u"  L'Œuvre, 2e! "_s, u"l-oeuvre-2e"_s);
        row(u"C\u0327a va"_s, u"ca-va"_s); // an accent of its own
        row(u"curriculum vitæ"_s, u"curriculum-vitae"_s);
        row(u"le_pen"_s, u"le-pen"_s);
        row(u"--a--b--"_s, u"a-b"_s);
        row(u"a\u200Bb"_s, u"ab"_s); // a blank that nobody sees
        row(u"0123"_s, u"n0123"_s);
        row(u"1e3"_s, u"n1e3"_s);
        row(u"2031-02-01"_s, u"n2031-02-01"_s);
        row(u"Straße"_s, u"stra-e"_s);
        row(u"!?"_s, QString());
        row(u""_s, QString());
        row(u"مرشح"_s, QString());
        row(u"a"_s.repeated(200), u"a"_s.repeated(64));
        row(u"a"_s.repeated(63) + u" b"_s, u"a"_s.repeated(63)); // no hyphen is left at the end
        row(u"1"_s.repeated(64), QString());
    }

    void suggestedIds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        const QString suggested = suggestedId(typed);
        QCOMPARE(suggested, id);
        QVERIFY(suggested.isEmpty() || isId(suggested));
    }

    void wholeQuotations()
    {
        for (const QString &text :
             {u"« Tout. »"_s, u"«\u00A0Tout.\u00A0»"_s, u"“All of it.”"_s, u"\"All.\""_s, u" „Alles.“ "_s,
              u"»Alles.«"_s, u"‘It’s all.’"_s, u"'It's all.'"_s, u"« Il dit « oui ». »"_s, u"「全部」"_s,
              u"“He said ‘yes’.”"_s}) {
            QVERIFY2(isWhollyQuoted(text), qPrintable(text));
        }
        for (const QString &text : {u"Tout."_s, u"« Oui » et « non »"_s, u"“Yes” or “no”"_s,
                                    u"\"a\" and \"b\""_s, u"« Oui », dit-il."_s, u"Il dit « oui »"_s, u"«»"_s,
                                    u"\""_s, u""_s, u"« Oui"_s, u"'tis John's'"_s.first(4)}) {
            QVERIFY2(!isWhollyQuoted(text), qPrintable(text));
        }
    }

    void languageTags()
    {
        for (const QString &tag : {u"fr"_s, u"en"_s, u"gsw"_s, u"pt-BR"_s, u"zh-Hans"_s, u"no"_s}) {
            QVERIFY2(isLanguageTag(tag), qPrintable(tag));
        }
        for (const QString &tag :
             {u""_s, u"f"_s, u"FR"_s, u"french"_s, u"fr_FR"_s, u"fr-"_s, u"mais pas"_s}) {
            QVERIFY2(!isLanguageTag(tag), qPrintable(tag));
        }
        QVERIFY(isRightToLeftLanguage(u"ar"));
        QVERIFY(isRightToLeftLanguage(u"fa-IR"));
        QVERIFY(!isRightToLeftLanguage(u"fr"));
        QVERIFY(!isRightToLeftLanguage(u"a"));
    }

    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("problem");
        const auto row = [](const QString &url, UrlProblem problem) {
            QTest::newRow(qPrintable(url.left(80))) << url << static_cast<int>(problem);
        };
        using enum UrlProblem;
        for (const QString &url :
             {u"https://example.org"_s, u"https://example.org/"_s,
              u"https://www.example.org/a/b.html?c=d&e#f"_s, u"https://example.org:8443/a"_s,
              u"HTTPS://EXAMPLE.ORG/"_s, u"https://préau.example.org/é"_s, u"https://example.org/a:b@c"_s,
              u"https://example.org/%20"_s, u"https://a-b.example.org?x"_s, u"https://example.org#x"_s,
              u"https://1.example.org/"_s}) {
            row(url, None);
        }
        row(u"http://example.org/"_s, NotHttps);
        row(u"https://xn--prau-epa.example.org/"_s, Punycode);
        row(u"https://www.XN--a.org"_s, Punycode);
        for (const QString &url :
             {u""_s, u"example.org"_s, u"www.example.org/a"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s,
              u"javascript:alert(1)"_s, u"smb://host/share"_s, u"ftp://example.org/"_s, u"//example.org/a"_s,
              u"mailto:a@example.org"_s, u"https:/example.org"_s, u"https:example.org"_s, u"about:blank"_s,
              u"preau:a"_s, u"hxxps://example.org"_s}) {
            row(url, OtherScheme);
        }
        for (const QString &url : {u"https://"_s, u"https:///a"_s, u"https://?a"_s, u"https://:80/"_s}) {
            row(url, NoHost);
        }
        for (const QString &url : {u"https://a@example.org/"_s, u"https://a:b@example.org/"_s,
                                   u"https://example.org@evil.example.com/"_s}) {
            row(url, UserInfo);
        }
        for (const QString &url :
             {u"https://example.org/a b"_s, u"https:\\\\example.org"_s, u"\\\\host\\share"_s,
              u"https://example.org/\u00A0"_s, u"https://example.org/\n"_s, u" https://example.org"_s,
              u"https://example.org/\u202Egnp"_s, u"https://example.org/<b>"_s, u"https://example.org/\"x"_s,
              u"https://exa\u200Bmple.org"_s, u"https://example.org/\u0001"_s}) {
            row(url, BadCharacter);
        }
        for (const QString &url : {u"https://localhost/"_s, u"https://127.0.0.1/"_s, u"https://a..b/"_s,
                                   u"https://.org/"_s, u"https://example.org./"_s, u"https://-a.org/"_s,
                                   u"https://a_b.org/"_s, u"https://a,b.org/"_s}) {
            row(url, BadHost);
        }
        for (const QString &url :
             {u"https://example.org:/"_s, u"https://example.org:x/"_s, u"https://example.org:99999/"_s,
              u"https://[::1]/"_s, u"https://example.org:+8/"_s}) {
            row(url, BadPort);
        }
        row(u"https://example.org/"_s + QString(2028, u'a'), None); // 2048 in all
        row(u"https://example.org/"_s + QString(2029, u'a'), TooLong);
    }

    void urls()
    {
        QFETCH(QString, url);
        QTEST(static_cast<int>(urlProblem(url)), "problem");
    }

    void paths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("good");
        for (const QString &path : {u"a.png"_s, u"images/a.png"_s, u"images/sub/a-b_c.jpeg"_s,
                                    u"images/été 2022.png"_s, u".hidden.png"_s, u"images/console.png"_s,
                                    u"images/com10.png"_s, u"a..b.png"_s, QString(240, u'a')}) {
            QTest::newRow(qPrintable(path)) << path << true;
        }
        for (const QString &path : {u""_s,
                                    u"/etc/passwd"_s,
                                    u"/"_s,
                                    u"~/a.png"_s,
                                    u"~root/a.png"_s,
                                    u".."_s,
                                    u"../a.png"_s,
                                    u"images/../../a.png"_s,
                                    u"images/.."_s,
                                    u"./a.png"_s,
                                    u"images/./a.png"_s,
                                    u"images//a.png"_s,
                                    u"images/"_s,
                                    u"images\\a.png"_s,
                                    u"..\\a.png"_s,
                                    u"C:a.png"_s,
                                    u"C:/a.png"_s,
                                    u"c:\\a.png"_s,
                                    u"\\\\host\\share\\a.png"_s,
                                    u"//host/share/a.png"_s,
                                    u"file:///a.png"_s,
                                    u"a.png:stream"_s,
                                    u"con"_s,
                                    u"CON.png"_s,
                                    u"images/nul.png"_s,
                                    u"aux/a.png"_s,
                                    u"prn.tar.gz"_s,
                                    u"COM1.png"_s,
                                    u"lpt9"_s,
                                    u"a.png."_s,
                                    u"a.png "_s,
                                    u" a.png"_s,
                                    u"images /a.png"_s,
                                    u"a?.png"_s,
                                    u"*.png"_s,
                                    u"a|b.png"_s,
                                    u"<a>.png"_s,
                                    u"\"a\".png"_s,
                                    u"a\u0000b.png"_s,
                                    u"a\nb.png"_s,
                                    u"a\u007Fb.png"_s,
                                    u"a\u202Egnp.exe"_s,
                                    u"a\u200B.png"_s,
                                    QString(241, u'a')}) {
            QTest::newRow(qPrintable(path)) << path << false;
        }
    }

    void paths()
    {
        QFETCH(QString, path);
        QFETCH(bool, good);
        QCOMPARE(pathProblem(path) == PathProblem::None, good);
    }

    void invisibleCharacters()
    {
        QCOMPARE(firstInvisible(u"plain « text »\u00A0!"), -1);
        QCOMPARE(firstInvisible(u"ab\u200Bc"), 2);
        QCOMPARE(firstInvisible(u"\u202Eabc"), 0);
        QCOMPARE(firstInvisible(u"a\uFEFF"), 1);
        // A family of four is one picture made with joiners.
        QCOMPARE(firstInvisible(u"\U0001F468\u200D\U0001F469\u200D\U0001F467"), -1);
        QCOMPARE(firstInvisible(u"a\u200Db"), 1);
    }

    void colours()
    {
        QVERIFY(isColour(u"#7a5195"));
        QVERIFY(isColour(u"#ABCDEF"));
        for (const QString &text :
             {u""_s, u"7a5195"_s, u"#7a519"_s, u"#7a51955"_s, u"#7a519g"_s, u"violet"_s}) {
            QVERIFY2(!isColour(text), qPrintable(text));
        }
    }

    void namesThatLookAlike()
    {
        QCOMPARE(confusableSkeleton(u"Сlаirе"), confusableSkeleton(u"Claire")); // Cyrillic С а е
        QCOMPARE(confusableSkeleton(u"Ｃlaire"), confusableSkeleton(u"claire"));
        QCOMPARE(confusableSkeleton(u"Cla\u200Bire"), confusableSkeleton(u"Claire"));
        QCOMPARE(confusableSkeleton(u"Anne Marie"), confusableSkeleton(u"Anne-Marie"));
        QVERIFY(confusableSkeleton(u"Clairé") != confusableSkeleton(u"Claire"));
        QVERIFY(confusableSkeleton(u"Claire") != confusableSkeleton(u"Clara"));
    }

    void approvalsCoverPaths_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("covered");
        const auto row = [](const QString &pattern, const QString &path, bool covered) {
            QTest::newRow(qPrintable(pattern + u" / "_s + path)) << pattern << path << covered;
        };
        row(u"positions.*"_s, u"positions.smic"_s, true);
        row(u"positions.*"_s, u"positions.smic.source.page"_s, true);
        row(u"positions.*"_s, u"positions"_s, false);
        row(u"positions"_s, u"positions.smic"_s, true);
        row(u"positions.smic"_s, u"positions.smicard"_s, false);
        row(u"positions.*.source"_s, u"positions.smic.source"_s, true);
        row(u"positions.*.source"_s, u"positions.smic.note"_s, false);
        row(u"candidates[*].name"_s, u"candidates[3].name"_s, true);
        row(u"candidates[3].name"_s, u"candidates[3].name"_s, true);
        row(u"candidates[3]"_s, u"candidates[33]"_s, false);
        row(u"candidates.*.name"_s, u"candidates[3].name"_s, true);
        row(u"candidates[*]"_s, u"candidates.name"_s, false);
        row(u"*"_s, u"positions.smic"_s, true);
        row(u"*"_s, u""_s, false);
        row(u"a..b"_s, u"a..b"_s, false);
        row(u"a[b"_s, u"a"_s, false);
    }

    void approvalsCoverPaths()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QTEST(coversPath(pattern, path), "covered");
    }
};

QTEST_APPLESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
