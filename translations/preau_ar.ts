<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
