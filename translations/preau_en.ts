<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>preau::Report</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constituency: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second reader came to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is left to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the positions shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closest on the questions you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest on the questions you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known positions of answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each percentage comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the parts divided by the sum of the weights is the squared distance; the percentage is 100 minus 100 times its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the points divided by the sum of the weights is the percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of the %n question(s) that are asked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without opinion on %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) set aside by the importance you gave</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the calculation: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of an enumeration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method “city-block”: how near the two answers stand on the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method “agreement”: same side, in between or other side; how firmly does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method “euclidean”: distance in which one large difference weighs more than several small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method “directional”: the same side counts, and counts more the firmer both are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method “hybrid”: half nearness on the scale, half being on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a position is not known, the question is left out for that candidate (rule “exclude”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a position is not known, the question gives that candidate no points (rule “penalise”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a position is not known, the middle of the scale is assumed (rule “neutral”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a position is not known, the end of the scale farther from your answer is assumed (rule “relative-max”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a position is not known, the question gives half the points (rule “shrink”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked: those with a known position on at least 3 of your answers and on at least %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within equal ranks: the official order of the ballot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within equal ranks: an order drawn by lot, seed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position known on your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few positions known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer counts, so there is no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than three answers: the order is shown, and it is too little to mean anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer was given no importance, so all of them count the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n share the first place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first two are less than 3 points apart: do not rely on their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Known to differ on fewer than three questions, so that the order between them means little: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ranked, so there is no first place to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first place is the same in %1 of %2 ways to calculate, %3 of %4 times without one answer, %5 of %6 times without one theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single answer, changed alone, changes the first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of one single answer would change the first place:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”, first %4.</source>
        <comment>question, answer, answer, names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No election found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <comment>positions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>positions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To document</source>
        <comment>positions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an election</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved in the files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the others remain readable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constituencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <comment>a hash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary by the editors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>++ + = - --  from strongly agree to strongly disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 2 3…  step on the question&apos;s own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A B C…  option chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/  searched, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.  not yet documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?  low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠  a second reader came to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %n question(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ %1</source>
        <comment>of so many answers; heading of a narrow column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>− 1</source>
        <comment>one answer left out; heading of a narrow column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ranked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= equal rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongly disagree</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>stance, of five</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between</source>
        <comment>the voter&apos;s neutral answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed position</source>
        <comment>a candidate&apos;s neutral position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>stance, of five</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongly agree</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>stance, of three</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>stance, of three</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found, searched %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage; French sets a narrow no-break space before the sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <comment>one that stands for election</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>those that stand for election</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, page %1</source>
        <comment>after the title of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional election: nobody and nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive: this election took place on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (withdrawn %2)</source>
        <comment>name, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documented</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to document</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stand in the official order of the ballot.</source>
        <comment>Candidates, Lists or Parties</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stand in an order drawn by lot, seed %2.</source>
        <comment>Candidates, Lists or Parties</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::CoverageBar</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::Dialogs</name>
    <message>
        <source>Close Préau</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep your %n answer(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are only in the memory of this computer. Saved, they become a file that shows your political opinions to whoever opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase your %n answer(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them remains on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an election folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open saved answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préau answers (*.preau-answers *.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préau answers (*.preau-answers)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to how it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a text size in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native speaker has read the Arabic texts yet; what is missing appears in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short sentences, plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short sentences, plain words. This election has no questions written so yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short sentences, plain words. %1 of the %2 questions are written so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::MainWindow</name>
    <message>
        <source>%1 — Préau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of your answers could not be kept: the question or the answer is no longer there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not restored: the question has changed since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not restored: the question is not in this election.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The address can be copied instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::PageHeader</name>
    <message>
        <source>Election of %1 — archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional election, for learning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::Rail</name>
    <message>
        <source>Préau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an election first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::ViewContext</name>
    <message>
        <source>Candidate %1</source>
        <comment>name hidden: a letter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::Words</name>
    <message>
        <source>Strongly
disagree</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>stance, over two lines where a line feed stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In
between</source>
        <comment>the voter&apos;s neutral answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed
position</source>
        <comment>a candidate&apos;s neutral position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>stance, over two lines where a line feed stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongly
agree</source>
        <comment>stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet
documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found
(searched %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>number in prose, as in: no answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>number in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage; French sets a narrow no-break space before the sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
