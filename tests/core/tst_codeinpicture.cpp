// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qrcode.h"
#include "electionbuilder.h"
#include "interchange/answercode.h"
#include "interchange/codeinpicture.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

/// A page in shades of grey.
struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray grey;

    Picture(int w, int h) : width(w), height(h), grey(qsizetype{w} * h, '\xff') {}

    [[nodiscard]] char at(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < width && y < height ? grey[qsizetype{y} * width + x] : '\xff';
    }

    void set(int x, int y, char value) { grey[qsizetype{y} * width + x] = value; }

    [[nodiscard]] QStringList codes() const { return answerCodesInImage(width, height, grey); }
};

/// The square on a page with room around it, `pixels` a side of each of its own squares.
Picture printed(const QString &text, int pixels, int margin = 40)
{
    const std::optional<QrCode> code = QrCode::of(text);
    if (!code) {
        qFatal("no QR code");
    }
    const int side = code->size() * pixels + 2 * margin;
    Picture page(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (x >= margin && y >= margin && code->isDark((x - margin) / pixels, (y - margin) / pixels)) {
                page.set(x, y, '\0');
            }
        }
    }
    return page;
}

Picture turned(const Picture &page, double degrees)
{
    const double angle = degrees * 3.14159265358979 / 180;
    const auto side = static_cast<int>(1.5 * page.width);
    Picture result(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double dx = x - side / 2.0;
            const double dy = y - side / 2.0;
            result.set(x, y,
                       page.at(static_cast<int>(std::floor(std::cos(angle) * dx + std::sin(angle) * dy +
                                                           page.width / 2.0)),
                               static_cast<int>(std::floor(-std::sin(angle) * dx + std::cos(angle) * dy +
                                                           page.height / 2.0))));
        }
    }
    return result;
}

/// As a cheap scanner gives it: paper that is not white, ink that is not black, grain, a few specks.
Picture scanned(Picture page)
{
    QRandomGenerator random(7);
    for (char &pixel : page.grey) {
        const int ink = static_cast<unsigned char>(pixel) / 2 + 70; // 70 … 197
        const int grain = random.bounded(41) - 20;
        const int value = random.bounded(400) == 0 ? 0 : ink + grain;
        pixel = static_cast<char>(value);
    }
    return page;
}

Election everyKind()
{
    return test::election(u"theme work\nquestion q1\nquestion q2 agreement-3\ntheme home\n"
                          u"question q3 choice a b c\nquestion a4 scale 4\nquestion q5 scale 101\n"
                          u"candidate ada ++ - b s3 s100\n");
}

QString longCode()
{
    return answerCode(test::answers(everyKind(), u"++* -/ c s2 s99 work=high"), everyKind());
}

} // namespace

class TestCodeInPicture : public QObject
{
    Q_OBJECT

private slots:

    void aQrCodeHasItsCornersAndGrowsWithTheText()
    {
        const QrCode little = *QrCode::of(u"PREAU1-00000"_s);
        const QrCode large = *QrCode::of(QString(900, u'7'));
        QVERIFY(little.size() < large.size());
        for (int i = 0; i < 7; ++i) {
            QVERIFY(little.isDark(i, 0) && little.isDark(0, i) && little.isDark(little.size() - 1 - i, 0));
        }
        QVERIFY(!little.isDark(7, 7) && !little.isDark(-1, 0) && !little.isDark(0, little.size()));
        QCOMPARE(QrCode::of(u"PREAU1-00000"_s), QrCode::of(u"PREAU1-00000"_s));
    }

    void whatHasNoRoomInAQrCodeHasNone()
    {
        QVERIFY(!QrCode::of({}));
        QVERIFY(!QrCode::of(QString(10'000, u'A')));
    }

    void squaresOnPaperAreNeverTooSmall()
    {
        const QrCode little = *QrCode::of(u"PREAU1-00000"_s);
        QCOMPARE(little.sideMillimetres(22), 22.0);
        const QrCode large = *QrCode::of(QString(900, u'A'));
        QVERIFY(large.sideMillimetres(22) > 22.0);
        QVERIFY(large.sideMillimetres(22) / (large.size() + 2 * QrCode::quietZone) >= 0.4);
    }

    void thePathDrawsTheDarkSquaresAndNothingElse()
    {
        const QrCode code = *QrCode::of(longCode());
        QSet<std::pair<int, int>> drawn;
        const QString path = code.svgPath();
        for (const QString &run : path.split(u'M', Qt::SkipEmptyParts)) {
            const QStringList parts = run.split(u'h');
            const QStringList place = parts.at(0).split(u' ');
            const int length = parts.at(1).section(u'v', 0, 0).toInt();
            for (int i = 0; i < length; ++i) {
                drawn.insert(
                    {place.at(0).toInt() + i - QrCode::quietZone, place.at(1).toInt() - QrCode::quietZone});
            }
        }
        QSet<std::pair<int, int>> dark;
        for (int y = 0; y < code.size(); ++y) {
            for (int x = 0; x < code.size(); ++x) {
                if (code.isDark(x, y)) {
                    dark.insert({x, y});
                }
            }
        }
        QCOMPARE(drawn, dark);
    }

    void isReadAtEverySizeAndHoweverThePageLies_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<double>("degrees");
        QTest::addColumn<bool>("grain");
        for (const int pixels : {2, 3, 5, 12}) {
            QTest::addRow("%d pixels a square", pixels) << pixels << 0.0 << false;
        }
        for (const double degrees : {90.0, 180.0, 270.0, 3.0, -7.0, 33.0, 45.0}) {
            QTest::addRow("turned by %g degrees", degrees) << 6 << degrees << false;
        }
        QTest::newRow("a poor scan") << 5 << 0.0 << true;
        QTest::newRow("a poor scan, slanting") << 6 << 2.5 << true;
    }

    void isReadAtEverySizeAndHoweverThePageLies()
    {
        QFETCH(const int, pixels);
        QFETCH(const double, degrees);
        QFETCH(const bool, grain);
        if (!canReadPictures()) {
            QSKIP("built without zxing-cpp");
        }
        const QString code = longCode();
        Picture page = printed(code, pixels);
        if (degrees != 0) {
            page = turned(page, degrees);
        }
        if (grain) {
            page = scanned(page);
        }
        QCOMPARE(page.codes(), QStringList{code});
    }

    void everyAnswerToEveryKindOfQuestionComesBackFromPaper()
    {
        if (!canReadPictures()) {
            QSKIP("built without zxing-cpp");
        }
        const Election election = everyKind();
        int tried = 0;
        for (const Question &question : election.questions) {
            QList<Answer> acts{{.kind = Answer::Kind::Skipped}, {.kind = Answer::Kind::NoOpinion}};
            for (int option = 0; option < question.answers.size(); option += option < 12 ? 1 : 8) {
                acts.append({.kind = Answer::Kind::Stated, .option = option});
            }
            for (const Answer &act : std::as_const(acts)) {
                for (const Importance importance : {Importance::Low, Importance::Normal, Importance::High}) {
                    Answers answers; // the other questions are not seen
                    answers.questions.insert(question.id, {act.kind, act.option, importance});
                    const QStringList codes = printed(answerCode(answers, election), 3).codes();
                    QCOMPARE(codes.size(), 1);
                    QCOMPARE(answersFromCode(*readAnswerCode(codes.first()), election)->answers, answers);
                    ++tried;
                }
            }
        }
        QCOMPARE(tried, 3 * ((5 + 3 + 3 + 4 + 12 + 12) + 5 * 2));
    }

    void eachOfTwoSheetsOnOneScanIsFound()
    {
        if (!canReadPictures()) {
            QSKIP("built without zxing-cpp");
        }
        const QString first = longCode();
        const QString second = answerCode(test::answers(everyKind(), u"- . a"), everyKind());
        const Picture left = printed(first, 4);
        const Picture right = printed(second, 4);
        Picture both(left.width + right.width, std::max(left.height, right.height));
        for (int y = 0; y < both.height; ++y) {
            for (int x = 0; x < both.width; ++x) {
                both.set(x, y, x < left.width ? left.at(x, y) : right.at(x - left.width, y));
            }
        }
        QStringList found = both.codes();
        found.sort();
        QStringList expected{first, second};
        expected.sort();
        QCOMPARE(found, expected);
    }

    void passesOverWhatIsNoAnswerCode()
    {
        QCOMPARE(Picture(200, 200).codes(), QStringList());
        QCOMPARE(printed(u"https://example.org/"_s, 5).codes(), QStringList());
        QCOMPARE(printed(longCode().chopped(3), 5).codes(), QStringList());
    }

    void aPictureOfAnotherSizeThanItsBytesIsNoPicture()
    {
        const Picture page = printed(longCode(), 4);
        QCOMPARE(answerCodesInImage(page.width, page.height + 1, page.grey), QStringList());
        QCOMPARE(answerCodesInImage(0, 0, {}), QStringList());
        QCOMPARE(answerCodesInImage(-1, -1, QByteArray(1, '\0')), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestCodeInPicture)
#include "tst_codeinpicture.moc"
