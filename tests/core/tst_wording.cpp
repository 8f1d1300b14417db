// SPDX-FileCopyrightText: 2026 The Préau contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/colourdistance.h"
#include "check/prose.h"
#include "check/typography.h"
#include "check/wording.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace preau;

namespace {

struct Sentence
{
    const char *language;
    const char *text;
};

void addRows(std::initializer_list<Sentence> sentences, bool expected)
{
    for (const Sentence &sentence : sentences) {
        QTest::newRow(sentence.text) << QString::fromUtf8(sentence.language)
                                     << QString::fromUtf8(sentence.text) << expected;
    }
}

void addColumns()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private slots:

    void seesTwoClaims_data()
    {
        addColumns();
        addRows({{"fr", "Le SMIC doit augmenter et les impôts doivent baisser."},
                 {"fr", "La redevance doit être supprimée et remplacée par une taxe."},
                 {"fr", "L’État doit construire des logements et plafonner les loyers."},
                 {"fr", "Il faut fermer les centrales nucléaires et développer l’éolien."},
                 {"fr", "L’école doit être gratuite et obligatoire dès trois ans."},
                 {"fr", "Les loyers doivent être plafonnés ; les propriétaires doivent être aidés."},
                 {"fr", "La chasse doit être autorisée, mais pas le week-end."},
                 {"fr", "La France doit quitter l’OTAN tout en restant dans l’Union européenne."},
                 {"fr", "Les policiers manquent. Il faut en recruter 10 000."},
                 {"fr", "La police municipale doit être armée et/ou formée."},
                 {"fr", "Il faut réduire la dette et ne pas augmenter les impôts."},
                 {"fr", "Le bus doit être gratuit, mais les parkings doivent rester payants."},
                 {"en", "The minimum wage should rise and taxes should fall."},
                 {"en", "The licence fee should be abolished and replaced by a tax."},
                 {"en", "The State should build homes and cap the rents."},
                 {"en", "Nuclear plants must close and wind power must grow."},
                 {"en", "School should be free and compulsory from the age of three."},
                 {"en", "Rents should be capped; owners should be helped."},
                 {"en", "Hunting should be allowed, but not at weekends."},
                 {"en", "France should leave NATO, while staying in the Union."},
                 {"en", "There are too few police officers. Ten thousand should be hired."},
                 {"en", "Town police should be armed and/or trained."},
                 {"en", "The town should close the car park and create a garden."},
                 {"en", "The State should borrow money and cap rents."},
                 {"en", "School meals should be free of charge and organic."},
                 {"en", "Buses should be free but car parks should be paid for."}},
                true);
        addRows(
            {{"fr", "Le SMIC doit être porté à au moins 1 400 € net par mois."},
             {"fr", "Les taxes sur le gaz et l’électricité doivent baisser."},
             {"fr", "Les rues doivent être fermées à l’entrée et à la sortie des classes."},
             {"fr", "Un service national obligatoire, civique et militaire, doit être instauré."},
             {"fr",
              "Les communes qui doivent construire et louer des logements sociaux doivent être aidées."},
             {"fr", "La loi doit protéger les locataires et ceux qui doivent déménager."},
             {"fr", "Les écoles doivent être ouvertes le samedi et le dimanche."},
             {"fr", "Le permis de construire et de démolir doit être gratuit."},
             {"fr", "L’âge de la retraite doit être le même pour les hommes et les femmes."},
             {"fr",
              "Un revenu minimum sans obligation de travail ni de formation doit être ouvert aux 18-25 ans."},
             {"fr", "L’article 49.3 de la Constitution doit être supprimé."},
             {"fr", "Les pouvoirs de M. Dupont, maire, doivent être réduits."},
             {"fr", "Le budget de la culture doit doubler entre 2027 et 2032."},
             {"fr", "La dépense doit être réduite pour aider et protéger les familles."},
             {"en", "The minimum wage should be raised to at least €1,400 net a month."},
             {"en", "Taxes on gas and electricity should be cut."},
             {"en", "Streets outside schools should be closed when pupils arrive and leave."},
             {"en", "A compulsory national service, civic and military, should be introduced."},
             {"en", "Councils that must build and let homes should be helped."},
             {"en", "The law should protect tenants and those who must move."},
             {"en", "Schools should be open on Saturdays and Sundays."},
             {"en", "Parks and open spaces should be protected."},
             {"en", "The town should protect parks and open spaces."},
             {"en", "The State should keep the price cap and tax credits."},
             {"en", "School meals should be free of charge on Mondays and Fridays."},
             {"en", "Men and women should retire at the same age."},
             {"en", "A minimum income with no work and training requirement should be open to all."},
             {"en", "Article 49.3 of the Constitution should go."},
             {"en", "All but two of the towers should be kept."},
             {"en", "Spending on research and support for students should double."},
             {"ar", "يجب أن ترتفع الأجور."}},
            false);
    }

    void seesTwoClaims()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QVERIFY2(doubleClaim(text, language).isEmpty() != expected, qPrintable(doubleClaim(text, language)));
    }

    void seesLeadingWords_data()
    {
        addColumns();
        addRows({{"fr", "Les salaires scandaleux des patrons doivent être plafonnés."},
                 {"fr", "La ville doit cesser de gaspiller l’argent des fêtes."},
                 {"fr", "Le gaspillage de l’argent public doit être puni."},
                 {"fr", "L’injustice des tarifs d’eau doit prendre fin."},
                 {"fr", "Le marché doit enfin rouvrir."},
                 {"fr", "Depuis trop longtemps, le pont attend : il doit être réparé."},
                 {"fr", "Il est temps de rouvrir la piscine."},
                 {"fr", "La prétendue taxe verte doit être supprimée."},
                 {"en", "The town should stop wasting money on festivals."},
                 {"en", "The waste of public money should be punished."},
                 {"en", "The injustice of water prices should end."},
                 {"en", "The market should at last reopen."},
                 {"en", "The market should finally reopen."},
                 {"en", "It is time the pool reopened."},
                 {"en", "The so-called green tax should be abolished."},
                 {"en", "The unfair parking tax should be abolished."},
                 {"fr", "Il est inacceptable que des enfants dorment dehors."},
                 {"fr", "Évidemment, la police doit être renforcée."},
                 {"fr", "Tout le monde sait que les impôts sont trop élevés."},
                 {"fr", "Ne faut-il pas interdire la chasse ?"},
                 {"fr", "Pensez-vous que la retraite doit être à 60 ans ?"},
                 {"fr", "Il est grand temps de réduire la dette."},
                 {"fr", "Le bon sens veut que les peines soient appliquées."},
                 {"fr", "La justice laxiste doit être réformée."},
                 {"fr", "Cette taxe absurde doit être supprimée."},
                 {"fr", "Bien sûr, l’école doit rester gratuite."},
                 {"en", "The outrageous pay of directors should be capped."},
                 {"en", "It is unacceptable that children sleep outdoors."},
                 {"en", "Obviously, the police should be strengthened."},
                 {"en", "Everyone knows that taxes are too high."},
                 {"en", "Shouldn't we ban hunting?"},
                 {"en", "Do you agree that people should retire at 60?"},
                 {"en", "It is high time to cut the debt."},
                 {"en", "Common sense says that sentences should be served."},
                 {"en", "This absurd tax should be abolished."},
                 {"en", "Of course school should stay free."}},
                true);
        addRows({{"fr", "Les produits dangereux doivent être interdits."},
                 {"fr", "Les licenciements abusifs doivent être sanctionnés."},
                 {"fr", "Le prix du gaz doit être bloqué."},
                 {"fr", "La lutte contre le gaspillage alimentaire doit être renforcée."},
                 {"fr", "Les droits de succession doivent être allégés."},
                 {"fr", "Que faut-il planter sur la place ?"},
                 {"fr", "L’aide active à mourir doit être légalisée."},
                 {"fr", "Les cours de soutien doivent être gratuits."},
                 {"fr", "Les travailleurs sans papiers doivent être régularisés."},
                 {"fr", "Chaque commune doit avoir un médecin."},
                 {"en", "Dangerous products should be banned."},
                 {"en", "Unfair dismissal should be punished more severely."},
                 {"en", "Food should be clearly labelled with its origin."},
                 {"en", "Food waste should be reduced."},
                 {"en", "Inheritance tax should be reduced."},
                 {"en", "What should be planted in the square?"},
                 {"en", "Assisted dying should be legalised."},
                 {"en", "Remedial courses should be free."},
                 {"en", "Undocumented workers should be regularised."},
                 {"en", "Every town should have a doctor."}},
                false);
    }

    void seesLeadingWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QVERIFY2(leadingWords(text, language).isEmpty() != expected,
                 qPrintable(leadingWords(text, language)));
    }

    void seesNegation_data()
    {
        addColumns();
        addRows({{"fr", "La France ne doit pas quitter l’OTAN."},
                 {"fr", "Les loyers ne doivent plus augmenter."},
                 {"fr", "Il ne faut pas fermer les petites écoles."},
                 {"fr", "Aucune école ne devrait fermer."},
                 {"fr", "Le prix ne peut pas dépasser deux euros."},
                 {"fr", "Personne ne doit dormir dehors."},
                 {"fr", "La chasse ne devrait jamais être interdite."},
                 {"fr", "L’eau ne doit en aucun cas être vendue."},
                 {"fr", "Les impôts ne devront pas monter."},
                 {"fr", "Nul ne doit payer l’eau."},
                 {"en", "France should not leave NATO."},
                 {"en", "Rents must no longer rise."},
                 {"en", "Small schools shouldn't close."},
                 {"en", "No school should close."},
                 {"en", "The price cannot exceed two euros."},
                 {"en", "Nobody should sleep outdoors."},
                 {"en", "Hunting should never be banned."},
                 {"en", "Water must not be sold."},
                 {"en", "None of the taxes should rise."},
                 {"en", "Taxes mustn't go up."}},
                true);
        addRows({{"fr", "Ceux qui n’ont pas de voiture doivent être aidés."},
                 {"fr", "La France doit quitter l’OTAN."},
                 {"fr", "Le parc doit être fermé la nuit."},
                 {"fr", "Les écoles non mixtes doivent être interdites."},
                 {"fr", "Plus aucune taxe : tel doit être le but."},
                 {"fr", "Le bus ne doit coûter qu’un euro."},
                 {"fr", "Les jeunes doivent pouvoir ne pas voter."},
                 {"fr", "Les pas-de-porte doivent être taxés."},
                 {"fr", "La pêche doit être limitée."},
                 {"fr", "Le nucléaire doit rester."},
                 {"en", "Those who do own a car should pay."},
                 {"en", "France should leave NATO."},
                 {"en", "The park should be closed at night."},
                 {"en", "Single-sex schools should be banned."},
                 {"en", "A notable building should be kept."},
                 {"en", "Nothing-to-pay buses should run at night."},
                 {"en", "The north should have a bridge."},
                 {"en", "Note-taking should be taught."},
                 {"en", "Fishing should be limited."},
                 {"en", "Nuclear power should stay."}},
                false);
    }

    void seesNegation()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(isNegated(text, language), expected);
    }

    void tellsTheDirection_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *language, const char *text, Direction expected) {
            QTest::newRow(text) << QString::fromUtf8(language) << QString::fromUtf8(text)
                                << static_cast<int>(expected);
        };
        row("fr", "Le nombre d’agents publics doit diminuer.", Direction::Less);
        row("fr", "La chasse doit être interdite le week-end.", Direction::Less);
        row("fr", "La France doit s’opposer à cet accord.", Direction::Less);
        row("fr", "Le budget de la défense doit augmenter nettement.", Direction::More);
        row("fr", "Un référendum d’initiative citoyenne doit être créé.", Direction::More);
        row("fr", "Le budget ne doit pas augmenter.", Direction::Less);
        row("fr", "Le budget ne doit pas baisser.", Direction::More);
        row("fr", "L’interdiction de la chasse doit être étendue.", Direction::More);
        row("fr", "Les députés doivent être élus à la proportionnelle.", Direction::Unknown);
        row("en", "The number of public employees should fall.", Direction::Less);
        row("en", "Hunting should be banned at weekends.", Direction::Less);
        row("en", "The defence budget should rise markedly.", Direction::More);
        row("en", "A referendum should be created.", Direction::More);
        row("en", "The budget should not rise.", Direction::Less);
        row("en", "The president should be elected by proportional representation.", Direction::Unknown);
        row("ar", "يجب أن ترتفع الأجور.", Direction::Unknown);
    }

    void tellsTheDirection()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(direction(text, language)), expected);
    }

    void cutsSentences()
    {
        const auto cut = [](const QString &text) {
            QStringList list;
            for (const QStringView sentence : sentences(text)) {
                list.append(sentence.toString());
            }
            return list;
        };
        QCOMPARE(cut(u"Un. Deux\u202F! Trois\u202F?"_s),
                 (QStringList{u"Un."_s, u"Deux\u202F!"_s, u"Trois\u202F?"_s}));
        QCOMPARE(cut(u"L’article 49.3 de M. Dupont, art. 2, etc. Fin."_s).size(), 1);
        QCOMPARE(cut(u"Il a dit «\u202FOui.\u202F» Puis rien."_s).size(), 2);
        QCOMPARE(cut(u"Vraiment\u202F? demande-t-il."_s).size(), 1);
        QCOMPARE(cut(u"Titre\nTexte"_s).size(), 2);
        QCOMPARE(cut(u"…"_s), QStringList{u"…"_s});
        QCOMPARE(cut({}), QStringList());
        QCOMPARE(wordCount(u"Le repas coûte 1\u202F400\u00A0€\u202F: c’est cher."), 6);
        QCOMPARE(wordCount(u" – "), 0);
    }

    void findsAlikeTexts()
    {
        const QList<QStringList> texts{contentWords(u"La cantine doit être gratuite."),
                                       contentWords(u"La cantine ne doit pas être gratuite !"),
                                       contentWords(u"Le parking doit être gratuit."),
                                       contentWords(u"Recruter 10 000 enseignants"),
                                       contentWords(u"Recruter 10 000 policiers"),
                                       contentWords(u"de la"),
                                       contentWords(u"alpha beta gamma delta epsilon"),
                                       contentWords(u"alpha beta gamma delta"),
                                       {},
                                       {}};
        QCOMPARE(alikePairs(texts), (QList<AlikePair>{{.first = 0, .second = 1}, {.first = 6, .second = 7}}));
        QCOMPARE(contentWords(u"Porter le SMIC à 1\u202F400 € net, pas à 2,5"),
                 (QStringList{u"porter"_s, u"smic"_s, u"1400"_s, u"net"_s, u"2"_s, u"5"_s}));
    }

    void seesSlips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< "space@7 quotes@1"
        QTest::newRow("clean")
            << u"«\u00A0Ah\u202F!\u00A0» dit-il\u202F; soit 20\u202F% à l’heure\u202F: oui…"_s << QString();
        QTest::newRow("space before") << u"Prix : 3"_s << u"typography-space@5"_s;
        QTest::newRow("none before") << u"Ah! Oui"_s << u"typography-space@2"_s;
        QTest::newRow("percent") << u"Soit 20%."_s << u"typography-space@7"_s;
        QTest::newRow("percent, space") << u"Soit 20 %."_s << u"typography-space@8"_s;
        QTest::newRow("guillemets") << u"« Oui »"_s << u"typography-space@0"_s;
        QTest::newRow("guillemet at the end") << u"«\u00A0Oui »"_s << u"typography-space@6"_s;
        QTest::newRow("apostrophe") << u"L'école"_s << u"typography-quotes@1"_s;
        QTest::newRow("quotation marks") << u"Le \"oui\""_s << u"typography-quotes@3"_s;
        QTest::newRow("dots") << u"Et puis..."_s << u"typography-dots@7"_s;
        QTest::newRow("all") << u"L'un: deux..."_s
                             << u"typography-space@4 typography-quotes@1 typography-dots@10"_s;
        QTest::newRow("time") << u"À 10:30 au plus tard"_s << QString();
        QTest::newRow("address") << u"https://a.example/?q=1"_s << QString();
        QTest::newRow("name") << u"Hidalgo!2022"_s << QString();
        QTest::newRow("marks in a row") << u"Quoi\u202F?!"_s << QString();
        QTest::newRow("doubt") << u"12 (?)"_s << QString();
        QTest::newRow("inches") << u"Un écran de 24\" et 5'"_s << QString();
        QTest::newRow("row of dots") << u"Nom ....... date"_s << QString();
        QTest::newRow("bracket") << u"Vraiment\u202F? (oui)"_s << QString();
        QTest::newRow("English marks") << u"“d’États-Unis”"_s << QString();
        QTest::newRow("sign spoken of") << u": ou ;"_s << u"typography-space@5"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void seesSlips()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList found;
        for (const TypographySlip &slip : typographySlips(text)) {
            found.append(slip.code.text + u'@' + QString::number(slip.at));
        }
        QCOMPARE(found.join(u' '), expected);
    }

    /// The 34 pairs published by Sharma, Wu and Dalal.
    void measuresColours()
    {
        struct Vector
        {
            LabColour one;
            LabColour other;
            double distance;
        };

        constexpr Vector vectors[] = {{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
                                      {{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
                                      {{50, 2.8361, -74.0200}, {50, 0, -82.7485}, 3.4412},
                                      {{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
                                      {{50, -1.1848, -84.8006}, {50, 0, -82.7485}, 1.0000},
                                      {{50, -0.9009, -85.5211}, {50, 0, -82.7485}, 1.0000},
                                      {{50, 0, 0}, {50, -1, 2}, 2.3669},
                                      {{50, -1, 2}, {50, 0, 0}, 2.3669},
                                      {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0009}, 7.1792},
                                      {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0010}, 7.1792},
                                      {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0011}, 7.2195},
                                      {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0012}, 7.2195},
                                      {{50, -0.0010, 2.4900}, {50, 0.0009, -2.4900}, 4.8045},
                                      {{50, -0.0010, 2.4900}, {50, 0.0010, -2.4900}, 4.8045},
                                      {{50, -0.0010, 2.4900}, {50, 0.0011, -2.4900}, 4.7461},
                                      {{50, 2.5, 0}, {50, 0, -2.5}, 4.3065},
                                      {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
                                      {{50, 2.5, 0}, {61, -5, 29}, 22.8977},
                                      {{50, 2.5, 0}, {56, -27, -3}, 31.9030},
                                      {{50, 2.5, 0}, {58, 24, 15}, 19.4535},
                                      {{50, 2.5, 0}, {50, 3.1736, 0.5854}, 1.0000},
                                      {{50, 2.5, 0}, {50, 3.2972, 0}, 1.0000},
                                      {{50, 2.5, 0}, {50, 1.8634, 0.5757}, 1.0000},
                                      {{50, 2.5, 0}, {50, 3.2592, 0.3350}, 1.0000},
                                      {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
                                      {{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630},
                                      {{61.2901, 3.7196, -5.3901}, {61.4292, 2.2480, -4.9620}, 1.8731},
                                      {{35.0831, -44.1164, 3.7933}, {35.0232, -40.0716, 1.5901}, 1.8645},
                                      {{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
                                      {{36.4612, 47.8580, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
                                      {{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
                                      {{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
                                      {{6.7747, -0.2908, -2.4247}, {5.8714, -0.0985, -2.2286}, 0.6377},
                                      {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082}};
        for (const Vector &vector : vectors) {
            const double distance = colourDistance(vector.one, vector.other);
            QVERIFY2(std::abs(distance - vector.distance) < 0.00006,
                     qPrintable(QString::number(distance, 'f', 6)));
            QVERIFY(std::abs(colourDistance(vector.other, vector.one) - distance) < 1e-9);
        }
        const LabColour red = labColour(u"#ff0000");
        QVERIFY(std::abs(red.lightness - 53.24) < 0.01 && std::abs(red.a - 80.09) < 0.01 &&
                std::abs(red.b - 67.20) < 0.01);
        QVERIFY(std::abs(labColour(u"#ffffff").lightness - 100) < 0.001);
        QCOMPARE(colourDistance(labColour(u"#7a5195"), labColour(u"#7a5195")), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
