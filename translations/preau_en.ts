<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>preau::AnswerCodeText</name>
    <message>
        <source>This is longer than any answer code.</source>
        <translation>This is longer than any answer code.</translation>
    </message>
    <message>
        <source>This is no answer code: it would begin with “%1”.</source>
        <translation>This is no answer code: it would begin with “%1”.</translation>
    </message>
    <message>
        <source>Group %1 after “%2” holds a sign that does not occur in answer codes.</source>
        <translation>Group %1 after “%2” holds a sign that does not occur in answer codes.</translation>
    </message>
    <message>
        <source>The code is incomplete or has a typing mistake: its check sum does not fit. Compare it group by group.</source>
        <translation>The code is incomplete or has a typing mistake: its check sum does not fit. Compare it group by group.</translation>
    </message>
    <message>
        <source>The code was not made by Préau.</source>
        <translation>The code was not made by Préau.</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, not to “%2”.</source>
        <translation>These answers belong to the election “%1”, not to “%2”.</translation>
    </message>
    <message>
        <source>The code was made for other questions than those of this version of “%1”. It can only be read together with the version that was answered.</source>
        <translation>The code was made for other questions than those of this version of “%1”. It can only be read together with the version that was answered.</translation>
    </message>
</context>
<context>
    <name>preau::AnswerNotesText</name>
    <message>
        <source>Question %1 has no answer %2; they go from %3 to %4.</source>
        <translation>Question %1 has no answer %2; they go from %3 to %4.</translation>
    </message>
    <message>
        <source>This is longer than any notes.</source>
        <translation>This is longer than any notes.</translation>
    </message>
    <message>
        <source>Notes begin with the sign that stands on the questionnaire, “%1” and five more.</source>
        <translation>Notes begin with the sign that stands on the questionnaire, “%1” and five more.</translation>
    </message>
    <message>
        <source>These notes were made on a questionnaire with other questions than this version of “%1” asks, or the sign in front of them is mistyped.</source>
        <translation>These notes were made on a questionnaire with other questions than this version of “%1” asks, or the sign in front of them is mistyped.</translation>
    </message>
    <message>
        <source>“%1” is no answer: write the number of the question, a colon and the answer, for example %2.</source>
        <translation>“%1” is no answer: write the number of the question, a colon and the answer, for example %2.</translation>
    </message>
    <message>
        <source>There is no question %1; they go from 1 to %2.</source>
        <translation>There is no question %1; they go from 1 to %2.</translation>
    </message>
    <message>
        <source>Question %1 is answered twice.</source>
        <translation>Question %1 is answered twice.</translation>
    </message>
</context>
<context>
    <name>preau::Blank</name>
    <message>
        <source>Préau, questionnaire</source>
        <translation>Préau, questionnaire</translation>
    </message>
    <message>
        <source>Tick one answer to each statement; leave out what you like.</source>
        <translation>Tick one answer to each statement; leave out what you like.</translation>
    </message>
    <message>
        <source>What has “+” ticked counts double in the result, what has “−” ticked half.</source>
        <translation>What has “+” ticked counts double in the result, what has “−” ticked half.</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>No opinion</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a question</comment>
        <translation>Skip</translation>
    </message>
    <message>
        <source>more</source>
        <comment>counts double</comment>
        <translation>more</translation>
    </message>
    <message>
        <source>less</source>
        <comment>counts half</comment>
        <translation>less</translation>
    </message>
    <message>
        <source>To type it in</source>
        <translation>To type it in</translation>
    </message>
    <message>
        <source>Note the number or letter of your answer behind each number, and + or − where you ticked it. In the program, the same keys answer the questions; preau-cli code --notes takes the whole line, sign first.</source>
        <translation>Note the number or letter of your answer behind each number, and + or − where you ticked it. In the program, the same keys answer the questions; preau-cli code --notes takes the whole line, sign first.</translation>
    </message>
    <message>
        <source>Whoever has this sheet once it is filled in has your answers.</source>
        <translation>Whoever has this sheet once it is filled in has your answers.</translation>
    </message>
    <message>
        <source>Questions: %1, version %2.</source>
        <comment>id of an election</comment>
        <translation>Questions: %1, version %2.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Licence: %1.</translation>
    </message>
    <message>
        <source>Written by: %1.</source>
        <comment>who wrote the questions</comment>
        <translation>Written by: %1.</translation>
    </message>
</context>
<context>
    <name>preau::CheckText</name>
    <message>
        <source>“%1” is an error at “%2”; errors cannot be approved.</source>
        <translation>“%1” is an error at “%2”; errors cannot be approved.</translation>
    </message>
    <message>
        <source>There is no finding “%1” at “%2” any more.</source>
        <translation>There is no finding “%1” at “%2” any more.</translation>
    </message>
    <message>
        <source>Mend the error and delete this approval.</source>
        <translation>Mend the error and delete this approval.</translation>
    </message>
    <message>
        <source>Delete this approval, or correct its path.</source>
        <translation>Delete this approval, or correct its path.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same position on every question.</source>
        <translation>“%1” and “%2” have the same position on every question.</translation>
    </message>
    <message>
        <source>Add a question on which they differ, or approve this check.</source>
        <translation>Add a question on which they differ, or approve this check.</translation>
    </message>
    <message>
        <source>Two candidates are called “%1”.</source>
        <translation>Two candidates are called “%1”.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” and is written with other letters.</source>
        <translation>“%1” looks like “%2” and is written with other letters.</translation>
    </message>
    <message>
        <source>Make sure that this is right; add a given name or a number if readers need it.</source>
        <translation>Make sure that this is right; add a given name or a number if readers need it.</translation>
    </message>
    <message>
        <source>No question and no proposal is about the theme “%1”.</source>
        <translation>No question and no proposal is about the theme “%1”.</translation>
    </message>
    <message>
        <source>Delete the theme, or add a question.</source>
        <translation>Delete the theme, or add a question.</translation>
    </message>
    <message>
        <source>No candidate has a position on “%1”.</source>
        <translation>No candidate has a position on “%1”.</translation>
    </message>
    <message>
        <source>Research it, or take the question out.</source>
        <translation>Research it, or take the question out.</translation>
    </message>
    <message>
        <source>Nobody stands in “%1”.</source>
        <translation>Nobody stands in “%1”.</translation>
    </message>
    <message>
        <source>Add its candidates, or delete it.</source>
        <translation>Add its candidates, or delete it.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of the kind “%1” are not listed.</source>
        <translation>
            <numerusform>%n more finding of the kind “%1” is not listed.</numerusform>
            <numerusform>%n more findings of the kind “%1” are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>This proposal has %1 characters; %2 fit into a comparison.</source>
        <translation>This proposal has %1 characters; %2 fit into a comparison.</translation>
    </message>
    <message>
        <source>Keep to one measure, and make a proposal of its own of each other one.</source>
        <translation>Keep to one measure, and make a proposal of its own of each other one.</translation>
    </message>
    <message>
        <source>This proposal seems to hold several measures.</source>
        <translation>This proposal seems to hold several measures.</translation>
    </message>
    <message>
        <source>Write one measure a proposal, each with its source.</source>
        <translation>Write one measure a proposal, each with its source.</translation>
    </message>
    <message>
        <source>The theme “%1” has topics, and the proposal “%2” names none of them.</source>
        <translation>The theme “%1” has topics, and the proposal “%2” names none of them.</translation>
    </message>
    <message>
        <source>Write “%1/…” with one of its topics, or add the topic in election.yaml.</source>
        <translation>Write “%1/…” with one of its topics, or add the topic in election.yaml.</translation>
    </message>
    <message>
        <source>The proposals “%1” and “%2” say nearly the same.</source>
        <translation>The proposals “%1” and “%2” say nearly the same.</translation>
    </message>
    <message>
        <source>Keep one of the two, with both sources, or say in words what distinguishes them.</source>
        <translation>Keep one of the two, with both sources, or say in words what distinguishes them.</translation>
    </message>
    <message>
        <source>The proposal “%1” is the basis of a neutral position on “%2”.</source>
        <translation>The proposal “%1” is the basis of a neutral position on “%2”.</translation>
    </message>
    <message>
        <source>Make sure that the measure points neither way; say why in the note of the position.</source>
        <translation>Make sure that the measure points neither way; say why in the note of the position.</translation>
    </message>
    <message>
        <source>“%1” and “%2” propose nearly the same (“%3”), and their positions on “%4” point opposite ways.</source>
        <translation>“%1” and “%2” propose nearly the same (“%3”), and their positions on “%4” point opposite ways.</translation>
    </message>
    <message>
        <source>Read both sources again: one of the positions or of the links is likely wrong.</source>
        <translation>Read both sources again: one of the positions or of the links is likely wrong.</translation>
    </message>
    <message>
        <source>“%1” has %2 proposals; half of the candidates have %3 or more.</source>
        <translation>“%1” has %2 proposals; half of the candidates have %3 or more.</translation>
    </message>
    <message>
        <source>Document more of this programme, or say under “about” why it is shorter.</source>
        <translation>Document more of this programme, or say under “about” why it is shorter.</translation>
    </message>
    <message>
        <source>Document more of the other programmes, or keep to the main measures here.</source>
        <translation>Document more of the other programmes, or keep to the main measures here.</translation>
    </message>
    <message>
        <source>The colours of “%1” (%2) and “%3” (%4) are hard to tell apart.</source>
        <translation>The colours of “%1” (%2) and “%3” (%4) are hard to tell apart.</translation>
    </message>
    <message>
        <source>Make one of them lighter, darker or of another hue.</source>
        <translation>Make one of them lighter, darker or of another hue.</translation>
    </message>
    <message>
        <source>Last updated on %1, and yet “%2” is of %3.</source>
        <translation>Last updated on %1, and yet “%2” is of %3.</translation>
    </message>
    <message>
        <source>Write the date of the last change.</source>
        <translation>Write the date of the last change.</translation>
    </message>
    <message>
        <source>Positions were collected up to %1, and yet one rests on “%2” of %3.</source>
        <translation>Positions were collected up to %1, and yet one rests on “%2” of %3.</translation>
    </message>
    <message>
        <source>Write the date up to which you looked.</source>
        <translation>Write the date up to which you looked.</translation>
    </message>
    <message>
        <source>%1 is after the vote of %2.</source>
        <translation>%1 is after the vote of %2.</translation>
    </message>
    <message>
        <source>Correct the date, or approve this check if it is right.</source>
        <translation>Correct the date, or approve this check if it is right.</translation>
    </message>
    <message>
        <source>%1 is more than half a year before the vote of %2: programmes change until then.</source>
        <translation>%1 is more than half a year before the vote of %2: programmes change until then.</translation>
    </message>
    <message>
        <source>Look again nearer to the vote, and write that date.</source>
        <translation>Look again nearer to the vote, and write that date.</translation>
    </message>
    <message>
        <source>The source “%1” was published on %2, after the vote.</source>
        <translation>The source “%1” was published on %2, after the vote.</translation>
    </message>
    <message>
        <source>Make sure that it reports what was said before.</source>
        <translation>Make sure that it reports what was said before.</translation>
    </message>
    <message>
        <source>Keep it: saved answers, links and printed sheets refer to it.</source>
        <translation>Keep it: saved answers, links and printed sheets refer to it.</translation>
    </message>
    <message>
        <source>If it became “%1”, go back to “%2”: saved answers, links and printed sheets refer to it.</source>
        <translation>If it became “%1”, go back to “%2”: saved answers, links and printed sheets refer to it.</translation>
    </message>
    <message>
        <source>The election was “%1” and is now “%2”.</source>
        <translation>The election was “%1” and is now “%2”.</translation>
    </message>
    <message>
        <source>Keep the id, or compare with another folder.</source>
        <translation>Keep the id, or compare with another folder.</translation>
    </message>
    <message>
        <source>The content changed, and the version is %1, not higher than %2 before.</source>
        <translation>The content changed, and the version is %1, not higher than %2 before.</translation>
    </message>
    <message>
        <source>Write version: %1.</source>
        <translation>Write version: %1.</translation>
    </message>
    <message>
        <source>The theme “%1” is gone.</source>
        <translation>The theme “%1” is gone.</translation>
    </message>
    <message>
        <source>The topic “%1” is gone.</source>
        <translation>The topic “%1” is gone.</translation>
    </message>
    <message>
        <source>The constituency “%1” is gone.</source>
        <translation>The constituency “%1” is gone.</translation>
    </message>
    <message>
        <source>The question “%1” is gone.</source>
        <translation>The question “%1” is gone.</translation>
    </message>
    <message>
        <source>The question “%1” has another kind of answers than before.</source>
        <translation>The question “%1” has another kind of answers than before.</translation>
    </message>
    <message>
        <source>Keep the kind, or ask under a new id.</source>
        <translation>Keep the kind, or ask under a new id.</translation>
    </message>
    <message>
        <source>The option “%1” of the question “%2” is gone.</source>
        <translation>The option “%1” of the question “%2” is gone.</translation>
    </message>
    <message>
        <source>The candidate “%1” is gone.</source>
        <translation>The candidate “%1” is gone.</translation>
    </message>
    <message>
        <source>The proposal “%1” of “%2” is gone.</source>
        <translation>The proposal “%1” of “%2” is gone.</translation>
    </message>
    <message>
        <source>This statement seems to make two claims (“%1”): who agrees with one of them cannot answer.</source>
        <translation>This statement seems to make two claims (“%1”): who agrees with one of them cannot answer.</translation>
    </message>
    <message>
        <source>Keep one claim, or make two questions of it.</source>
        <translation>Keep one claim, or make two questions of it.</translation>
    </message>
    <message>
        <source>This statement is negated: who disagrees denies a denial, and readers err more often.</source>
        <translation>This statement is negated: who disagrees denies a denial, and readers err more often.</translation>
    </message>
    <message>
        <source>Say what should be, if that asks the same.</source>
        <translation>Say what should be, if that asks the same.</translation>
    </message>
    <message>
        <source>“%1” tells readers what to think.</source>
        <translation>“%1” tells readers what to think.</translation>
    </message>
    <message>
        <source>State the measure in neutral words, and nothing about its worth.</source>
        <translation>State the measure in neutral words, and nothing about its worth.</translation>
    </message>
    <message>
        <source>A sentence of %1 words in an easy-to-read text, which has %2 at most: “%3”</source>
        <translation>A sentence of %1 words in an easy-to-read text, which has %2 at most: “%3”</translation>
    </message>
    <message>
        <source>Make two sentences of it, with one idea each.</source>
        <translation>Make two sentences of it, with one idea each.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are worded nearly alike: what they ask counts twice.</source>
        <translation>“%1” and “%2” are worded nearly alike: what they ask counts twice.</translation>
    </message>
    <message>
        <source>Keep one of them, or say in words what distinguishes them.</source>
        <translation>Keep one of them, or say in words what distinguishes them.</translation>
    </message>
    <message>
        <source>%1 of %2 statements whose direction can be told want more of something, or something new.</source>
        <translation>%1 of %2 statements whose direction can be told want more of something, or something new.</translation>
    </message>
    <message>
        <source>%1 of %2 statements whose direction can be told want less of something, or an end of it.</source>
        <translation>%1 of %2 statements whose direction can be told want less of something, or an end of it.</translation>
    </message>
    <message>
        <source>Word some of them the other way round: some readers tend to agree with whatever is stated.</source>
        <translation>Word some of them the other way round: some readers tend to agree with whatever is stated.</translation>
    </message>
    <message>
        <source>Word some statements the other way round, so that saying the same to all of them leads to nobody in particular.</source>
        <translation>Word some statements the other way round, so that saying the same to all of them leads to nobody in particular.</translation>
    </message>
    <message>
        <source>Who agrees with every statement agrees with “%1” on %2 of %3 that point either way.</source>
        <translation>Who agrees with every statement agrees with “%1” on %2 of %3 that point either way.</translation>
    </message>
    <message>
        <source>Who disagrees with every statement agrees with “%1” on %2 of %3 that point either way.</source>
        <translation>Who disagrees with every statement agrees with “%1” on %2 of %3 that point either way.</translation>
    </message>
    <message>
        <source>All %1 positions on “%2” point the same way.</source>
        <translation>All %1 positions on “%2” point the same way.</translation>
    </message>
    <message>
        <source>Ask about something on which they differ, or look for those who are still silent.</source>
        <translation>Ask about something on which they differ, or look for those who are still silent.</translation>
    </message>
    <message>
        <source>The proposal “%1” seems to ask for the opposite of the position on “%2” that rests on it.</source>
        <translation>The proposal “%1” seems to ask for the opposite of the position on “%2” that rests on it.</translation>
    </message>
    <message>
        <source>Read the source again: the position, the link or the wording of the proposal is likely wrong.</source>
        <translation>Read the source again: the position, the link or the wording of the proposal is likely wrong.</translation>
    </message>
</context>
<context>
    <name>preau::CodeInPicture</name>
    <message>
        <source>This build of Préau cannot read pictures; type the code that stands beside the square instead.</source>
        <translation>This build of Préau cannot read pictures; type the code that stands beside the square instead.</translation>
    </message>
</context>
<context>
    <name>preau::CommandLine</name>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <extracomment>%1 is a command to type</extracomment>
        <translation>Try &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Compare electoral programmes and find out where you stand, on your own computer.</source>
        <translation>Compare electoral programmes and find out where you stand, on your own computer.</translation>
    </message>
    <message>
        <source>ELECTION-FOLDER</source>
        <comment>placeholder of an argument</comment>
        <translation>ELECTION-FOLDER</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>Language of the interface: fr, en or ar.</source>
        <translation>Language of the interface: fr, en or ar.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>LANGUAGE</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Page to open: home, candidates, compare, questionnaire or results.</source>
        <translation>Page to open: home, candidates, compare, questionnaire or results.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>Render every page to PNG files in FOLDER and end.</source>
        <translation>Render every page to PNG files in FOLDER and end.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>With --tour: size of the window.</source>
        <translation>With --tour: size of the window.</translation>
    </message>
    <message>
        <source>With --tour: light, dark or contrast.</source>
        <translation>With --tour: light, dark or contrast.</translation>
    </message>
    <message>
        <source>THEME</source>
        <comment>placeholder of an option&apos;s value: how the program looks</comment>
        <translation>THEME</translation>
    </message>
    <message>
        <source>With --tour: 100, 125, 150 or 200.</source>
        <translation>With --tour: 100, 125, 150 or 200.</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>PERCENT</translation>
    </message>
    <message>
        <source>With --tour: names of pictures, or how they begin; may be given several times.</source>
        <translation>With --tour: names of pictures, or how they begin; may be given several times.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>unknown language &apos;%1&apos;; there are fr, en and ar</source>
        <translation>unknown language &apos;%1&apos;; there are fr, en and ar</translation>
    </message>
    <message>
        <source>unknown page &apos;%1&apos;; there are home, candidates, compare, questionnaire and results</source>
        <translation>unknown page &apos;%1&apos;; there are home, candidates, compare, questionnaire and results</translation>
    </message>
    <message>
        <source>--%1 goes with --tour</source>
        <translation>--%1 goes with --tour</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, such as 1280x800</source>
        <translation>--size is WIDTHxHEIGHT in pixels, such as 1280x800</translation>
    </message>
    <message>
        <source>unknown theme &apos;%1&apos;; there are light, dark and contrast</source>
        <translation>unknown theme &apos;%1&apos;; there are light, dark and contrast</translation>
    </message>
    <message>
        <source>--text-scale is 100, 125, 150 or 200</source>
        <translation>--text-scale is 100, 125, 150 or 200</translation>
    </message>
    <message>
        <source>Election folders to open, and the address of a page, which begins with preau:</source>
        <translation>Election folders to open, and the address of a page, which begins with preau:</translation>
    </message>
    <message>
        <source>preau:ADDRESS</source>
        <comment>placeholder of an argument</comment>
        <translation>preau:ADDRESS</translation>
    </message>
    <message>
        <source>there can be one page address only</source>
        <translation>there can be one page address only</translation>
    </message>
    <message>
        <source>--page and a page address cannot go together</source>
        <translation>--page and a page address cannot go together</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Open an address</translation>
    </message>
    <message>
        <source>Answers to start with; the election they belong to is opened.</source>
        <translation>Answers to start with; the election they belong to is opened.</translation>
    </message>
    <message>
        <source>With --answers: write the result sheet to FILE and end; its ending chooses PDF, HTML, PNG, CSV or text.</source>
        <translation>With --answers: write the result sheet to FILE and end; its ending chooses PDF, HTML, PNG, CSV or text.</translation>
    </message>
    <message>
        <source>With --sheet: A4 or A5 (default: A4).</source>
        <translation>With --sheet: A4 or A5 (default: A4).</translation>
    </message>
    <message>
        <source>--%1 goes with --%2</source>
        <translation>--%1 goes with --%2</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot go together</source>
        <translation>--%1 and --%2 cannot go together</translation>
    </message>
    <message>
        <source>--sheet needs one election folder</source>
        <translation>--sheet needs one election folder</translation>
    </message>
    <message>
        <source>--sheet needs the answers: --answers FILE</source>
        <translation>--sheet needs the answers: --answers FILE</translation>
    </message>
    <message>
        <source>the file of --sheet ends in .pdf, .html, .png, .csv or .txt</source>
        <translation>the file of --sheet ends in .pdf, .html, .png, .csv or .txt</translation>
    </message>
    <message>
        <source>unknown paper &apos;%1&apos;; there are A4 and A5</source>
        <translation>unknown paper &apos;%1&apos;; there are A4 and A5</translation>
    </message>
    <message>
        <source>These answers were given to “%1”, not to “%2”; those to questions that both ask are used.</source>
        <translation>These answers were given to “%1”, not to “%2”; those to questions that both ask are used.</translation>
    </message>
    <message>
        <source>Left out, because the question has changed since it was answered: %1.</source>
        <translation>Left out, because the question has changed since it was answered: %1.</translation>
    </message>
    <message>
        <source>Left out, because the election does not ask it any more: %1.</source>
        <translation>Left out, because the election does not ask it any more: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown; preau-cli check says what to mend.</source>
        <translation>“%1” cannot be shown; preau-cli check says what to mend.</translation>
    </message>
    <message>
        <source>File refused: %1</source>
        <translation>File refused: %1</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” could not be written: %2</translation>
    </message>
</context>
<context>
    <name>preau::CommonWords</name>
    <message>
        <source>Strongly
disagree</source>
        <comment>stance</comment>
        <translation>Strongly
disagree</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>stance, over two lines where a line feed stands</comment>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>In
between</source>
        <comment>the voter&apos;s neutral answer</comment>
        <translation>In
between</translation>
    </message>
    <message>
        <source>Mixed
position</source>
        <comment>a candidate&apos;s neutral position</comment>
        <translation>Mixed
position</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>stance, over two lines where a line feed stands</comment>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Strongly
agree</source>
        <comment>stance</comment>
        <translation>Strongly
agree</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>stance, of three</comment>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>stance, of three</comment>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nothing found
(searched %1)</source>
        <translation>Nothing found
(searched %1)</translation>
    </message>
    <message>
        <source>Nothing found
(searched %1)</source>
        <comment>a month or a year</comment>
        <translation>Nothing found
(searched %1)</translation>
    </message>
    <message>
        <source>Not yet
documented</source>
        <translation>Not yet
documented</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Not seen yet</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>No opinion</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage; French sets a narrow no-break space before the sign</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>List</source>
        <comment>one that stands for election</comment>
        <translation>List</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>lists</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidates</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies)</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Declaration</source>
        <comment>a candidate&apos;s official one</comment>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>preau::MethodWords</name>
    <message>
        <source>Steps apart</source>
        <comment>method: city-block</comment>
        <translation>Steps apart</translation>
    </message>
    <message>
        <source>Same side</source>
        <comment>method: agreement</comment>
        <translation>Same side</translation>
    </message>
    <message>
        <source>Squared distance</source>
        <comment>method: Euclidean</comment>
        <translation>Squared distance</translation>
    </message>
    <message>
        <source>Same direction</source>
        <comment>method: directional</comment>
        <translation>Same direction</translation>
    </message>
    <message>
        <source>Steps and direction</source>
        <comment>method: hybrid</comment>
        <translation>Steps and direction</translation>
    </message>
    <message>
        <source>Each step between your answer and theirs costs the same.</source>
        <translation>Each step between your answer and theirs costs the same.</translation>
    </message>
    <message>
        <source>The same side gives all points, in between half of them, opposite sides none.</source>
        <translation>The same side gives all points, in between half of them, opposite sides none.</translation>
    </message>
    <message>
        <source>One large gap weighs more than two small ones.</source>
        <translation>One large gap weighs more than two small ones.</translation>
    </message>
    <message>
        <source>The same side counts, and the firmer both are, the more.</source>
        <translation>The same side counts, and the firmer both are, the more.</translation>
    </message>
    <message>
        <source>The mean of the steps apart and of the same direction.</source>
        <translation>The mean of the steps apart and of the same direction.</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>unknown positions are …</comment>
        <translation>Left out</translation>
    </message>
    <message>
        <source>No point</source>
        <comment>unknown positions get …</comment>
        <translation>No point</translation>
    </message>
    <message>
        <source>As neutral</source>
        <comment>unknown positions count …</comment>
        <translation>As neutral</translation>
    </message>
    <message>
        <source>As the opposite</source>
        <comment>unknown positions count …</comment>
        <translation>As the opposite</translation>
    </message>
    <message>
        <source>Half</source>
        <comment>unknown positions count …</comment>
        <translation>Half</translation>
    </message>
    <message>
        <source>The question counts neither for nor against.</source>
        <translation>The question counts neither for nor against.</translation>
    </message>
    <message>
        <source>The question counts and brings no point.</source>
        <translation>The question counts and brings no point.</translation>
    </message>
    <message>
        <source>The question counts as if the position were in the middle.</source>
        <translation>The question counts as if the position were in the middle.</translation>
    </message>
    <message>
        <source>The question counts as if the position were the farthest from yours.</source>
        <translation>The question counts as if the position were the farthest from yours.</translation>
    </message>
    <message>
        <source>The question counts and brings half of its points.</source>
        <translation>The question counts and brings half of its points.</translation>
    </message>
    <message>
        <source>Unknown positions are left out.</source>
        <translation>Unknown positions are left out.</translation>
    </message>
    <message>
        <source>Unknown positions bring no point.</source>
        <translation>Unknown positions bring no point.</translation>
    </message>
    <message>
        <source>Unknown positions count as neutral.</source>
        <translation>Unknown positions count as neutral.</translation>
    </message>
    <message>
        <source>Unknown positions count as the opposite of yours.</source>
        <translation>Unknown positions count as the opposite of yours.</translation>
    </message>
    <message>
        <source>Unknown positions count half.</source>
        <translation>Unknown positions count half.</translation>
    </message>
    <message>
        <source>Method: %1, all answers counting the same.</source>
        <translation>Method: %1, all answers counting the same.</translation>
    </message>
    <message>
        <source>Method: %1.</source>
        <comment>how the result is computed</comment>
        <translation>Method: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First and second place are less than 3 points apart: do not go by their order.</source>
        <translation>First and second place are less than 3 points apart: do not go by their order.</translation>
    </message>
</context>
<context>
    <name>preau::ReaderText</name>
    <message>
        <source>These answers are written in version %1 of the format; this program knows version %2.</source>
        <translation>These answers are written in version %1 of the format; this program knows version %2.</translation>
    </message>
    <message>
        <source>Install a newer Préau.</source>
        <translation>Install a newer Préau.</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, not to “%2”.</source>
        <translation>These answers belong to the election “%1”, not to “%2”.</translation>
    </message>
    <message>
        <source>Open that election first.</source>
        <translation>Open that election first.</translation>
    </message>
    <message>
        <source>There is no question “%1” in this election.</source>
        <translation>There is no question “%1” in this election.</translation>
    </message>
    <message>
        <source>The answer to it is left out.</source>
        <translation>The answer to it is left out.</translation>
    </message>
    <message>
        <source>The question “%1” was worded otherwise, or had other answers, when it was answered.</source>
        <translation>The question “%1” was worded otherwise, or had other answers, when it was answered.</translation>
    </message>
    <message>
        <source>Answer it again; the old answer is left out.</source>
        <translation>Answer it again; the old answer is left out.</translation>
    </message>
    <message>
        <source>“%1” is no answer to the question “%2”.</source>
        <translation>“%1” is no answer to the question “%2”.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Write one of: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>There is no theme “%1” in this election.</source>
        <translation>There is no theme “%1” in this election.</translation>
    </message>
    <message>
        <source>Known themes: %1.</source>
        <translation>Known themes: %1.</translation>
    </message>
    <message>
        <source>The answers could not be saved in %1: %2</source>
        <translation>The answers could not be saved in %1: %2</translation>
    </message>
    <message>
        <source>Add “source: { ref: … }” or “source: { title: …, url: … }”.</source>
        <translation>Add “source: { ref: … }” or “source: { title: …, url: … }”.</translation>
    </message>
    <message numerus="yes">
        <source>None of these %n position(s) names a source.</source>
        <translation>
            <numerusform>The %n position does not name a source.</numerusform>
            <numerusform>None of these %n positions names a source.</numerusform>
        </translation>
    </message>
    <message>
        <source>This position names no source.</source>
        <translation>This position names no source.</translation>
    </message>
    <message>
        <source>It is not said who made this image and under which licence.</source>
        <translation>It is not said who made this image and under which licence.</translation>
    </message>
    <message>
        <source>Write { file: …, credit: …, licence: … }.</source>
        <translation>Write { file: …, credit: …, licence: … }.</translation>
    </message>
    <message>
        <source>“constituency” is missing: this election has constituencies.</source>
        <translation>“constituency” is missing: this election has constituencies.</translation>
    </message>
    <message>
        <source>Add “constituency: …” with one of the ids in election.yaml.</source>
        <translation>Add “constituency: …” with one of the ids in election.yaml.</translation>
    </message>
    <message>
        <source>There is no constituency “%1” in election.yaml.</source>
        <translation>There is no constituency “%1” in election.yaml.</translation>
    </message>
    <message>
        <source>Add it under “constituencies” there.</source>
        <translation>Add it under “constituencies” there.</translation>
    </message>
    <message>
        <source>There is no question “%1” in questions.yaml.</source>
        <translation>There is no question “%1” in questions.yaml.</translation>
    </message>
    <message>
        <source>Correct the id, or delete this entry.</source>
        <translation>Correct the id, or delete this entry.</translation>
    </message>
    <message>
        <source>Write the short form, without “stance”: “%1: silent” or “%1: undocumented”.</source>
        <translation>Write the short form, without “stance”: “%1: silent” or “%1: undocumented”.</translation>
    </message>
    <message>
        <source>That is an answer of voters; a candidate is “silent” or “undocumented”.</source>
        <translation>That is an answer of voters; a candidate is “silent” or “undocumented”.</translation>
    </message>
    <message>
        <source>Write one of: %1; or silent, undocumented.</source>
        <translation>Write one of: %1; or silent, undocumented.</translation>
    </message>
    <message>
        <source>Silence needs the date on which it was searched for.</source>
        <translation>Silence needs the date on which it was searched for.</translation>
    </message>
    <message>
        <source>Write { silent: 2022-03-12 }, or “searched: 2022-03-12” for the candidate.</source>
        <translation>Write { silent: 2022-03-12 }, or “searched: 2022-03-12” for the candidate.</translation>
    </message>
    <message>
        <source>Only “undocumented: true” has a meaning.</source>
        <translation>Only “undocumented: true” has a meaning.</translation>
    </message>
    <message>
        <source>Write the stance, or “undocumented: true”.</source>
        <translation>Write the stance, or “undocumented: true”.</translation>
    </message>
    <message>
        <source>A position is either a stance, silent or undocumented.</source>
        <translation>A position is either a stance, silent or undocumented.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Keep one of them.</translation>
    </message>
    <message>
        <source>The proposal “%1” is there already, on line %2.</source>
        <translation>The proposal “%1” is there already, on line %2.</translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation>Give one of the two another id.</translation>
    </message>
    <message>
        <source>This proposal names no source.</source>
        <translation>This proposal names no source.</translation>
    </message>
    <message>
        <source>“%1” stands in this list twice.</source>
        <translation>“%1” stands in this list twice.</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>Delete one of the two.</translation>
    </message>
    <message>
        <source>The proposal is said to be the basis of a position on “%1”, and there is no such position.</source>
        <translation>The proposal is said to be the basis of a position on “%1”, and there is no such position.</translation>
    </message>
    <message>
        <source>Add the position under “positions”, or take the question out of this list.</source>
        <translation>Add the position under “positions”, or take the question out of this list.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>The list is empty.</translation>
    </message>
    <message>
        <source>Add an entry, or delete the file.</source>
        <translation>Add an entry, or delete the file.</translation>
    </message>
    <message numerus="yes">
        <source>None of the positions of these %n candidate(s) names a source.</source>
        <translation>
            <numerusform>None of the positions of this %n candidate names a source.</numerusform>
            <numerusform>None of the positions of these %n candidates names a source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add sources, or approve this check with the reason.</source>
        <translation>Add sources, or approve this check with the reason.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>A list is expected here.</translation>
    </message>
    <message>
        <source>Begin each entry on a line of its own with a dash and a space, or write [a, b].</source>
        <translation>Begin each entry on a line of its own with a dash and a space, or write [a, b].</translation>
    </message>
    <message>
        <source>Entries of the form “key: value” are expected here.</source>
        <translation>Entries of the form “key: value” are expected here.</translation>
    </message>
    <message>
        <source>Write them below, indented by two spaces, or in braces.</source>
        <translation>Write them below, indented by two spaces, or in braces.</translation>
    </message>
    <message>
        <source>A colon followed by a space ends a key; here it stands within a text.</source>
        <translation>A colon followed by a space ends a key; here it stands within a text.</translation>
    </message>
    <message>
        <source>Put the whole text in quotes, or write it below, indented, after |- or &gt;-.</source>
        <translation>Put the whole text in quotes, or write it below, indented, after |- or &gt;-.</translation>
    </message>
    <message>
        <source>A text is expected here, not a list.</source>
        <translation>A text is expected here, not a list.</translation>
    </message>
    <message>
        <source>A text is expected here, not a map.</source>
        <translation>A text is expected here, not a map.</translation>
    </message>
    <message>
        <source>Put the text in quotes if it begins with a bracket, a brace or a dash, or holds a colon.</source>
        <translation>Put the text in quotes if it begins with a bracket, a brace or a dash, or holds a colon.</translation>
    </message>
    <message>
        <source>“%1” means “nothing” to YAML; a value is expected here.</source>
        <translation>“%1” means “nothing” to YAML; a value is expected here.</translation>
    </message>
    <message>
        <source>Write the value, in quotes if it is really this word, or delete the line.</source>
        <translation>Write the value, in quotes if it is really this word, or delete the line.</translation>
    </message>
    <message>
        <source>There is no value: “%1” is a comment, because it begins with #.</source>
        <translation>There is no value: “%1” is a comment, because it begins with #.</translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;%1&quot;.</source>
        <translation>Put it in quotes: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is a key here and no value.</source>
        <translation>There is a key here and no value.</translation>
    </message>
    <message>
        <source>Write the value after the colon, or delete the line: what is not known is left out.</source>
        <translation>Write the value after the colon, or delete the line: what is not known is left out.</translation>
    </message>
    <message>
        <source>“%1” is not a text to YAML.</source>
        <translation>“%1” is not a text to YAML.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>The text is empty.</translation>
    </message>
    <message>
        <source>Write it, or delete the line: what is not known is left out.</source>
        <translation>Write it, or delete the line: what is not known is left out.</translation>
    </message>
    <message>
        <source>The text holds the invisible character U+%1, which can change how it reads.</source>
        <translation>The text holds the invisible character U+%1, which can change how it reads.</translation>
    </message>
    <message>
        <source>Delete it; it often comes with text pasted from a web page.</source>
        <translation>Delete it; it often comes with text pasted from a web page.</translation>
    </message>
    <message>
        <source>The language “%1” is not among the languages of this election (%2).</source>
        <translation>The language “%1” is not among the languages of this election (%2).</translation>
    </message>
    <message>
        <source>Add it to “languages” in election.yaml, or correct it here.</source>
        <translation>Add it to “languages” in election.yaml, or correct it here.</translation>
    </message>
    <message>
        <source>The text is missing in “%1”, the first language of this election.</source>
        <translation>The text is missing in “%1”, the first language of this election.</translation>
    </message>
    <message>
        <source>Add “%1: …”.</source>
        <translation>Add “%1: …”.</translation>
    </message>
    <message>
        <source>The text is not translated into “%1”.</source>
        <translation>The text is not translated into “%1”.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Choose another id.</translation>
    </message>
    <message>
        <source>%1 is in typographic quotation marks.</source>
        <translation>%1 is in typographic quotation marks.</translation>
    </message>
    <message>
        <source>Write it without quotation marks: %1</source>
        <translation>Write it without quotation marks: %1</translation>
    </message>
    <message>
        <source>“%1” is no id: ids are made of the letters a to z, figures and hyphens, with at least one letter, %2 characters at most.</source>
        <translation>“%1” is no id: ids are made of the letters a to z, figures and hyphens, with at least one letter, %2 characters at most.</translation>
    </message>
    <message>
        <source>Write, for example, %1</source>
        <translation>Write, for example, %1</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar.</source>
        <translation>“%1” is not a date of the calendar.</translation>
    </message>
    <message>
        <source>Write the year, the month or the day: 2022, 2022-03 or 2022-03-12.</source>
        <translation>Write the year, the month or the day: 2022, 2022-03 or 2022-03-12.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://</source>
        <translation>Write the whole address, beginning with https://</translation>
    </message>
    <message>
        <source>The address begins with http://, which is not protected.</source>
        <translation>The address begins with http://, which is not protected.</translation>
    </message>
    <message>
        <source>Write https:// if the site answers there.</source>
        <translation>Write https:// if the site answers there.</translation>
    </message>
    <message>
        <source>The name in this address is written in letters of another script (xn--).</source>
        <translation>The name in this address is written in letters of another script (xn--).</translation>
    </message>
    <message>
        <source>Make sure that it is not made to look like another name.</source>
        <translation>Make sure that it is not made to look like another name.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>“%1” is not a web address.</translation>
    </message>
    <message>
        <source>The address “%1” names no web site.</source>
        <translation>The address “%1” names no web site.</translation>
    </message>
    <message>
        <source>The address holds a user name (…@), which serves to deceive.</source>
        <translation>The address holds a user name (…@), which serves to deceive.</translation>
    </message>
    <message>
        <source>Delete everything up to the @.</source>
        <translation>Delete everything up to the @.</translation>
    </message>
    <message>
        <source>The figure after the colon in “%1” is no port.</source>
        <translation>The figure after the colon in “%1” is no port.</translation>
    </message>
    <message>
        <source>Delete it, with the colon.</source>
        <translation>Delete it, with the colon.</translation>
    </message>
    <message>
        <source>The address holds a blank or another character that no address has.</source>
        <translation>The address holds a blank or another character that no address has.</translation>
    </message>
    <message>
        <source>Copy it again from the address bar of the browser.</source>
        <translation>Copy it again from the address bar of the browser.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>The address is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Find a shorter address of the same page, without the part behind “?”.</source>
        <translation>Find a shorter address of the same page, without the part behind “?”.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>The path is empty.</translation>
    </message>
    <message>
        <source>The path begins at the root of this computer; no other computer has the same.</source>
        <translation>The path begins at the root of this computer; no other computer has the same.</translation>
    </message>
    <message>
        <source>The path leads out of the election’s folder, or has an empty part.</source>
        <translation>The path leads out of the election’s folder, or has an empty part.</translation>
    </message>
    <message>
        <source>The path holds a character that not every system allows, such as \ or a colon.</source>
        <translation>The path holds a character that not every system allows, such as \ or a colon.</translation>
    </message>
    <message>
        <source>The path holds a name that Windows does not allow.</source>
        <translation>The path holds a name that Windows does not allow.</translation>
    </message>
    <message>
        <source>The path is longer than %1 characters.</source>
        <translation>The path is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Write the path as seen from the election’s folder, with /: images/name.png</source>
        <translation>Write the path as seen from the election’s folder, with /: images/name.png</translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation>“%1” is not a colour.</translation>
    </message>
    <message>
        <source>Write six hexadecimal figures in quotes: &quot;#7a5195&quot;.</source>
        <translation>Write six hexadecimal figures in quotes: &quot;#7a5195&quot;.</translation>
    </message>
    <message>
        <source>“%1” is a word here, not yes or no.</source>
        <translation>“%1” is a word here, not yes or no.</translation>
    </message>
    <message>
        <source>“%1” in quotes is a text, not yes or no.</source>
        <translation>“%1” in quotes is a text, not yes or no.</translation>
    </message>
    <message>
        <source>Write %1, without quotes.</source>
        <translation>Write %1, without quotes.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1” is neither true nor false.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Write true or false.</translation>
    </message>
    <message>
        <source>“%1” in quotes is a text, not a number.</source>
        <translation>“%1” in quotes is a text, not a number.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Write it without quotes.</translation>
    </message>
    <message>
        <source>%1 begins with a zero; some programs read it as another number.</source>
        <translation>%1 begins with a zero; some programs read it as another number.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number in plain figures.</source>
        <translation>“%1” is not a whole number in plain figures.</translation>
    </message>
    <message>
        <source>Write figures only, or delete the line.</source>
        <translation>Write figures only, or delete the line.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Write %1</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>A number from %1 to %2 is expected here.</translation>
    </message>
    <message>
        <source>Correct the number, or delete the line.</source>
        <translation>Correct the number, or delete the line.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” is none of: %2.</translation>
    </message>
    <message>
        <source>Write one of these.</source>
        <translation>Write one of these.</translation>
    </message>
    <message>
        <source>“%1” stands alone between braces: a comma within a text ends the text there.</source>
        <translation>“%1” stands alone between braces: a comma within a text ends the text there.</translation>
    </message>
    <message>
        <source>Put the whole text in quotes, or write it on a line of its own without braces.</source>
        <translation>Put the whole text in quotes, or write it on a line of its own without braces.</translation>
    </message>
    <message>
        <source>The key %1 is in typographic quotation marks.</source>
        <translation>The key %1 is in typographic quotation marks.</translation>
    </message>
    <message>
        <source>Write it without quotation marks: %1:</source>
        <translation>Write it without quotation marks: %1:</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” is not known here.</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Known here: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>“%1” is missing here.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>A second document begins here.</translation>
    </message>
    <message>
        <source>A file holds one document: delete the line “---” or use two files.</source>
        <translation>A file holds one document: delete the line “---” or use two files.</translation>
    </message>
    <message>
        <source>The document is complete before this place; what follows belongs to nothing.</source>
        <translation>The document is complete before this place; what follows belongs to nothing.</translation>
    </message>
    <message>
        <source>Delete it, or put it under a key of its own.</source>
        <translation>Delete it, or put it under a key of its own.</translation>
    </message>
    <message>
        <source>An entry without a key.</source>
        <translation>An entry without a key.</translation>
    </message>
    <message>
        <source>Write a key before the colon.</source>
        <translation>Write a key before the colon.</translation>
    </message>
    <message>
        <source>An alias (*name) repeats another part of the file; programme files do without.</source>
        <translation>An alias (*name) repeats another part of the file; programme files do without.</translation>
    </message>
    <message>
        <source>Write the content again, or put a text that begins with * in quotes.</source>
        <translation>Write the content again, or put a text that begins with * in quotes.</translation>
    </message>
    <message>
        <source>This text is longer than %1 KiB.</source>
        <translation>This text is longer than %1 KiB.</translation>
    </message>
    <message>
        <source>Shorten it, or check that a quotation mark is not missing at its end.</source>
        <translation>Shorten it, or check that a quotation mark is not missing at its end.</translation>
    </message>
    <message>
        <source>The file holds more than %1 texts, lists and maps.</source>
        <translation>The file holds more than %1 texts, lists and maps.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Split it into several files.</translation>
    </message>
    <message>
        <source>The files of this election hold more than %1 texts, lists and maps in all.</source>
        <translation>The files of this election hold more than %1 texts, lists and maps in all.</translation>
    </message>
    <message>
        <source>Split the election, for example by constituency.</source>
        <translation>Split the election, for example by constituency.</translation>
    </message>
    <message>
        <source>A key must be a text, not a list or a map.</source>
        <translation>A key must be a text, not a list or a map.</translation>
    </message>
    <message>
        <source>A text that begins with [ or { needs quotes.</source>
        <translation>A text that begins with [ or { needs quotes.</translation>
    </message>
    <message>
        <source>More than %1 lists and maps within each other.</source>
        <translation>More than %1 lists and maps within each other.</translation>
    </message>
    <message>
        <source>No programme file needs that; look for brackets that are not closed.</source>
        <translation>No programme file needs that; look for brackets that are not closed.</translation>
    </message>
    <message>
        <source>An anchor (&amp;name) marks a part of the file for repetition; programme files do without.</source>
        <translation>An anchor (&amp;name) marks a part of the file for repetition; programme files do without.</translation>
    </message>
    <message>
        <source>Delete it, or put a text that begins with &amp; in quotes.</source>
        <translation>Delete it, or put a text that begins with &amp; in quotes.</translation>
    </message>
    <message>
        <source>A tag (!name) gives a text another type; programme files do without.</source>
        <translation>A tag (!name) gives a text another type; programme files do without.</translation>
    </message>
    <message>
        <source>Delete it, or put a text that begins with ! in quotes.</source>
        <translation>Delete it, or put a text that begins with ! in quotes.</translation>
    </message>
    <message>
        <source>“&lt;&lt;” would merge another map into this one; programme files do without.</source>
        <translation>“&lt;&lt;” would merge another map into this one; programme files do without.</translation>
    </message>
    <message>
        <source>Write the entries out.</source>
        <translation>Write the entries out.</translation>
    </message>
    <message>
        <source>This key is longer than %1 characters.</source>
        <translation>This key is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Is it a text with a colon in it? Then put the whole text in quotes.</source>
        <translation>Is it a text with a colon in it? Then put the whole text in quotes.</translation>
    </message>
    <message>
        <source>This text holds a control character, written with a backslash.</source>
        <translation>This text holds a control character, written with a backslash.</translation>
    </message>
    <message>
        <source>Delete it, or write \\ for a backslash.</source>
        <translation>Delete it, or write \\ for a backslash.</translation>
    </message>
    <message>
        <source>The file holds nothing.</source>
        <translation>The file holds nothing.</translation>
    </message>
    <message>
        <source>docs/format.md shows what belongs in it.</source>
        <translation>docs/format.md shows what belongs in it.</translation>
    </message>
    <message>
        <source>“%1” stands here a second time; the first is on line %2.</source>
        <translation>“%1” stands here a second time; the first is on line %2.</translation>
    </message>
    <message>
        <source>Keep one of the two; as it is, nobody can tell which is meant.</source>
        <translation>Keep one of the two; as it is, nobody can tell which is meant.</translation>
    </message>
    <message>
        <source>Give one of the two another id, or delete it.</source>
        <translation>Give one of the two another id, or delete it.</translation>
    </message>
    <message>
        <source>“%1” is not a language code.</source>
        <translation>“%1” is not a language code.</translation>
    </message>
    <message>
        <source>Write the two letters of ISO 639: fr, en, de, ar …</source>
        <translation>Write the two letters of ISO 639: fr, en, de, ar …</translation>
    </message>
    <message>
        <source>Name at least one language; the first is the reference.</source>
        <translation>Name at least one language; the first is the reference.</translation>
    </message>
    <message>
        <source>“about” is missing: readers are told nothing about who publishes this.</source>
        <translation>“about” is missing: readers are told nothing about who publishes this.</translation>
    </message>
    <message>
        <source>Add it with publisher, funding, purpose, inclusion, method, contact and updated.</source>
        <translation>Add it with publisher, funding, purpose, inclusion, method, contact and updated.</translation>
    </message>
    <message>
        <source>“%1” is missing: the page “About this election” needs it.</source>
        <translation>“%1” is missing: the page “About this election” needs it.</translation>
    </message>
    <message>
        <source>An election needs at least one theme.</source>
        <translation>An election needs at least one theme.</translation>
    </message>
    <message>
        <source>This election is written in version %1 of the format; this program knows version %2.</source>
        <translation>This election is written in version %1 of the format; this program knows version %2.</translation>
    </message>
    <message>
        <source>“licence” is missing: nobody knows whether this may be copied.</source>
        <translation>“licence” is missing: nobody knows whether this may be copied.</translation>
    </message>
    <message>
        <source>Add, for example, “licence: CC-BY-4.0”.</source>
        <translation>Add, for example, “licence: CC-BY-4.0”.</translation>
    </message>
    <message>
        <source>This file is not read: its name does not end in “.yaml”.</source>
        <translation>This file is not read: its name does not end in “.yaml”.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Rename it.</translation>
    </message>
    <message>
        <source>The election has more than %1 files.</source>
        <translation>The election has more than %1 files.</translation>
    </message>
    <message>
        <source>Put several candidates into one file, as a list.</source>
        <translation>Put several candidates into one file, as a list.</translation>
    </message>
    <message>
        <source>The files of the election are larger than %1 MiB in all.</source>
        <translation>The files of the election are larger than %1 MiB in all.</translation>
    </message>
    <message>
        <source>The memory did not suffice to read this file.</source>
        <translation>The memory did not suffice to read this file.</translation>
    </message>
    <message>
        <source>Reading this file failed: %1</source>
        <translation>Reading this file failed: %1</translation>
    </message>
    <message>
        <source>Please report this, with the file.</source>
        <translation>Please report this, with the file.</translation>
    </message>
    <message>
        <source>This link leads out of the election’s folder.</source>
        <translation>This link leads out of the election’s folder.</translation>
    </message>
    <message>
        <source>Put a copy of the file into the folder.</source>
        <translation>Put a copy of the file into the folder.</translation>
    </message>
    <message>
        <source>The candidate “%1” is there already, in %2 on line %3.</source>
        <translation>The candidate “%1” is there already, in %2 on line %3.</translation>
    </message>
    <message>
        <source>Keep one of the two; until then neither is shown.</source>
        <translation>Keep one of the two; until then neither is shown.</translation>
    </message>
    <message>
        <source>“%1” is not in the ballot order of election.yaml.</source>
        <translation>“%1” is not in the ballot order of election.yaml.</translation>
    </message>
    <message>
        <source>Add the id to “ballot_order” there, or correct it here.</source>
        <translation>Add the id to “ballot_order” there, or correct it here.</translation>
    </message>
    <message>
        <source>There is no file for the candidate “%1”.</source>
        <translation>There is no file for the candidate “%1”.</translation>
    </message>
    <message>
        <source>Add %1, or take the id out of the ballot order.</source>
        <translation>Add %1, or take the id out of the ballot order.</translation>
    </message>
    <message>
        <source>There is no candidate “%1”.</source>
        <translation>There is no candidate “%1”.</translation>
    </message>
    <message>
        <source>Correct the id, or leave it out.</source>
        <translation>Correct the id, or leave it out.</translation>
    </message>
    <message>
        <source>The memory did not suffice to read this election.</source>
        <translation>The memory did not suffice to read this election.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>It is not said when this page was read.</source>
        <translation>It is not said when this page was read.</translation>
    </message>
    <message>
        <source>Add “retrieved: …” with the date.</source>
        <translation>Add “retrieved: …” with the date.</translation>
    </message>
    <message>
        <source>The source was read (%1) before it was published (%2).</source>
        <translation>The source was read (%1) before it was published (%2).</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Correct one of the two dates.</translation>
    </message>
    <message>
        <source>A source is written as a map.</source>
        <translation>A source is written as a map.</translation>
    </message>
    <message>
        <source>Write { ref: %1 }.</source>
        <translation>Write { ref: %1 }.</translation>
    </message>
    <message>
        <source>Write { ref: … } with the id of a source, or { title: …, url: … }.</source>
        <translation>Write { ref: … } with the id of a source, or { title: …, url: … }.</translation>
    </message>
    <message>
        <source>There is no source “%1” here.</source>
        <translation>There is no source “%1” here.</translation>
    </message>
    <message>
        <source>Name it under “sources”, or write the source in place.</source>
        <translation>Name it under “sources”, or write the source in place.</translation>
    </message>
    <message>
        <source>It is not said on which page this stands.</source>
        <translation>It is not said on which page this stands.</translation>
    </message>
    <message>
        <source>Add “page: …”, or approve this check where the source has no pages.</source>
        <translation>Add “page: …”, or approve this check where the source has no pages.</translation>
    </message>
    <message>
        <source>Nothing cites the source “%1”.</source>
        <translation>Nothing cites the source “%1”.</translation>
    </message>
    <message>
        <source>Cite it with { ref: … }, or delete it.</source>
        <translation>Cite it with { ref: … }, or delete it.</translation>
    </message>
    <message>
        <source>Add an entry, or delete the line.</source>
        <translation>Add an entry, or delete the line.</translation>
    </message>
    <message>
        <source>There is no theme “%1” in election.yaml.</source>
        <translation>There is no theme “%1” in election.yaml.</translation>
    </message>
    <message>
        <source>The theme “%1” has no topic “%2”.</source>
        <translation>The theme “%1” has no topic “%2”.</translation>
    </message>
    <message>
        <source>Write the theme alone, or add the topic in election.yaml.</source>
        <translation>Write the theme alone, or add the topic in election.yaml.</translation>
    </message>
    <message>
        <source>Its topics: %1.</source>
        <translation>Its topics: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1/%2”?</source>
        <translation>Did you mean “%1/%2”?</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of the kind “%1” in this file are not listed.</source>
        <translation>
            <numerusform>%n more finding of the kind “%1” in this file is not listed.</numerusform>
            <numerusform>%n more findings of the kind “%1” in this file are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no image “%1” in the election’s folder.</source>
        <translation>There is no image “%1” in the election’s folder.</translation>
    </message>
    <message>
        <source>Add the file, or delete the portrait.</source>
        <translation>Add the file, or delete the portrait.</translation>
    </message>
    <message>
        <source>The link “%1” leads out of the election’s folder.</source>
        <translation>The link “%1” leads out of the election’s folder.</translation>
    </message>
    <message>
        <source>Put a copy of the image into the folder.</source>
        <translation>Put a copy of the image into the folder.</translation>
    </message>
    <message>
        <source>“%1” is neither a PNG nor a JPEG image.</source>
        <translation>“%1” is neither a PNG nor a JPEG image.</translation>
    </message>
    <message>
        <source>Save the image again in one of these formats.</source>
        <translation>Save the image again in one of these formats.</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 MiB.</source>
        <translation>“%1” is larger than 2 MiB.</translation>
    </message>
    <message>
        <source>Save a smaller image: 800 pixels a side are plenty.</source>
        <translation>Save a smaller image: 800 pixels a side are plenty.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own and cannot be an option.</source>
        <translation>“%1” has a meaning of its own and cannot be an option.</translation>
    </message>
    <message>
        <source>A scale has 2 to 12 steps, or 101; here are %1.</source>
        <translation>A scale has 2 to 12 steps, or 101; here are %1.</translation>
    </message>
    <message>
        <source>A choice has 2 to 12 options; here are %1.</source>
        <translation>A choice has 2 to 12 options; here are %1.</translation>
    </message>
    <message>
        <source>Merge options that say nearly the same, or make two questions of it.</source>
        <translation>Merge options that say nearly the same, or make two questions of it.</translation>
    </message>
    <message>
        <source>“answers” has either “scale” or “choice”.</source>
        <translation>“answers” has either “scale” or “choice”.</translation>
    </message>
    <message>
        <source>Write “scale” for ordered steps, “choice” for options without an order.</source>
        <translation>Write “scale” for ordered steps, “choice” for options without an order.</translation>
    </message>
    <message>
        <source>“%1” is long for a label: three words fit.</source>
        <translation>“%1” is long for a label: three words fit.</translation>
    </message>
    <message>
        <source>Keep the words by which readers recognise the question.</source>
        <translation>Keep the words by which readers recognise the question.</translation>
    </message>
    <message>
        <source>This fact has no source.</source>
        <translation>This fact has no source.</translation>
    </message>
    <message>
        <source>Add “source: { title: …, url: … }” beside the languages.</source>
        <translation>Add “source: { title: …, url: … }” beside the languages.</translation>
    </message>
    <message>
        <source>The question “%1” is there already, on line %2.</source>
        <translation>The question “%1” is there already, on line %2.</translation>
    </message>
    <message>
        <source>An election needs at least one question.</source>
        <translation>An election needs at least one question.</translation>
    </message>
    <message>
        <source>The text ends here: “%1” is a comment to YAML and is lost.</source>
        <translation>The text ends here: “%1” is a comment to YAML and is lost.</translation>
    </message>
    <message>
        <source>Put the whole text in quotes; before a real comment, leave two spaces, and one after the #.</source>
        <translation>Put the whole text in quotes; before a real comment, leave two spaces, and one after the #.</translation>
    </message>
    <message>
        <source>This file is written in %1; programme files are UTF-8.</source>
        <translation>This file is written in %1; programme files are UTF-8.</translation>
    </message>
    <message>
        <source>In your text editor, choose “Save as…” or “Encoding” and pick UTF-8.</source>
        <translation>In your text editor, choose “Save as…” or “Encoding” and pick UTF-8.</translation>
    </message>
    <message>
        <source>The byte 0x%1 here is not UTF-8; the file seems to be written in another encoding, such as Latin-1 or Windows-1252.</source>
        <translation>The byte 0x%1 here is not UTF-8; the file seems to be written in another encoding, such as Latin-1 or Windows-1252.</translation>
    </message>
    <message>
        <source>This line is indented with a tab.</source>
        <translation>This line is indented with a tab.</translation>
    </message>
    <message>
        <source>Use spaces, two for each level.</source>
        <translation>Use spaces, two for each level.</translation>
    </message>
    <message>
        <source>This line is indented with a no-break or other special space (%1), which looks like a space and is none.</source>
        <translation>This line is indented with a no-break or other special space (%1), which looks like a space and is none.</translation>
    </message>
    <message>
        <source>Type the indentation again with the space bar.</source>
        <translation>Type the indentation again with the space bar.</translation>
    </message>
    <message>
        <source>The control character %1 has no place in a programme file.</source>
        <translation>The control character %1 has no place in a programme file.</translation>
    </message>
    <message>
        <source>Delete it; it often comes with text pasted from a PDF.</source>
        <translation>Delete it; it often comes with text pasted from a PDF.</translation>
    </message>
    <message>
        <source>%1 is not a character of any language.</source>
        <translation>%1 is not a character of any language.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Delete it.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which UTF-8 does not need.</source>
        <translation>The file begins with a byte order mark, which UTF-8 does not need.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without BOM.</source>
        <translation>Save it as UTF-8 without BOM.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>The file is not there.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>The file cannot be opened: %1</translation>
    </message>
    <message>
        <source>Split it: an election may have many files with a list of candidates.</source>
        <translation>Split it: an election may have many files with a list of candidates.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <translation>The bracket that opens here is not closed.</translation>
    </message>
    <message>
        <source>The brace that opens here is not closed.</source>
        <translation>The brace that opens here is not closed.</translation>
    </message>
    <message>
        <source>Add ], or put the text in quotes if the bracket belongs to it.</source>
        <translation>Add ], or put the text in quotes if the bracket belongs to it.</translation>
    </message>
    <message>
        <source>Add }, or put the text in quotes if the brace belongs to it.</source>
        <translation>Add }, or put the text in quotes if the brace belongs to it.</translation>
    </message>
    <message>
        <source>Compare the line and the one before with an example in docs/format.md.</source>
        <translation>Compare the line and the one before with an example in docs/format.md.</translation>
    </message>
    <message>
        <source>In double quotes, a backslash begins an escape, and this is none.</source>
        <translation>In double quotes, a backslash begins an escape, and this is none.</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or put the text in single quotes.</source>
        <translation>Write \\ for a backslash, or put the text in single quotes.</translation>
    </message>
    <message>
        <source>This key stands further right than those above, so it belongs to the text before it.</source>
        <translation>This key stands further right than those above, so it belongs to the text before it.</translation>
    </message>
    <message>
        <source>Begin it in the same column as the keys above.</source>
        <translation>Begin it in the same column as the keys above.</translation>
    </message>
    <message>
        <source>A colon followed by a space ends a key; here it stands within the text “%1”.</source>
        <translation>A colon followed by a space ends a key; here it stands within the text “%1”.</translation>
    </message>
    <message>
        <source>A colon needs a space behind it to end a key.</source>
        <translation>A colon needs a space behind it to end a key.</translation>
    </message>
    <message>
        <source>Add a space after the colon.</source>
        <translation>Add a space after the colon.</translation>
    </message>
    <message>
        <source>“%1” has no colon: it is neither a key with a value nor part of the text above.</source>
        <translation>“%1” has no colon: it is neither a key with a value nor part of the text above.</translation>
    </message>
    <message>
        <source>Write “key: value”, or indent the line if it continues the text above.</source>
        <translation>Write “key: value”, or indent the line if it continues the text above.</translation>
    </message>
    <message>
        <source>Within braces and brackets, a text with a question mark needs quotes.</source>
        <translation>Within braces and brackets, a text with a question mark needs quotes.</translation>
    </message>
    <message>
        <source>Put the text in quotes, or write it on a line of its own without braces.</source>
        <translation>Put the text in quotes, or write it on a line of its own without braces.</translation>
    </message>
    <message>
        <source>A text cannot begin with %1.</source>
        <translation>A text cannot begin with %1.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Put it in quotes.</translation>
    </message>
    <message>
        <source>A text that begins with * is an alias, which repeats another part of the file; programme files do without.</source>
        <translation>A text that begins with * is an alias, which repeats another part of the file; programme files do without.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Put the text in quotes.</translation>
    </message>
    <message>
        <source>A text that begins with &amp; is an anchor, which marks a part of the file for repetition; programme files do without.</source>
        <translation>A text that begins with &amp; is an anchor, which marks a part of the file for repetition; programme files do without.</translation>
    </message>
    <message>
        <source>A text that begins with ! is a tag, which gives a text another type; programme files do without.</source>
        <translation>A text that begins with ! is a tag, which gives a text another type; programme files do without.</translation>
    </message>
    <message>
        <source>A list cannot begin on the line of its key.</source>
        <translation>A list cannot begin on the line of its key.</translation>
    </message>
    <message>
        <source>Begin it on the next line, or put a text that begins with a dash in quotes.</source>
        <translation>Begin it on the next line, or put a text that begins with a dash in quotes.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>This bracket closes nothing.</translation>
    </message>
    <message>
        <source>This does not close the bracket that is open since line %1, column %2.</source>
        <translation>This does not close the bracket that is open since line %1, column %2.</translation>
    </message>
    <message>
        <source>Delete it or put the text in quotes; [ is closed by ], { by }.</source>
        <translation>Delete it or put the text in quotes; [ is closed by ], { by }.</translation>
    </message>
    <message>
        <source>This line begins in a column in which nothing above begins.</source>
        <translation>This line begins in a column in which nothing above begins.</translation>
    </message>
    <message>
        <source>Align it with the entries it belongs to: two spaces for each level.</source>
        <translation>Align it with the entries it belongs to: two spaces for each level.</translation>
    </message>
    <message>
        <source>Add the closing quotation mark at the end of the text.</source>
        <translation>Add the closing quotation mark at the end of the text.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>The quotation mark that opens here is never closed.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is closed only on line %1; what is between looks like other entries.</source>
        <translation>The quotation mark that opens here is closed only on line %1; what is between looks like other entries.</translation>
    </message>
    <message>
        <source>This apostrophe closes the text, which began with one.</source>
        <translation>This apostrophe closes the text, which began with one.</translation>
    </message>
    <message>
        <source>Put the text in double quotes, write ’ or double the apostrophe: &apos;&apos;.</source>
        <translation>Put the text in double quotes, write ’ or double the apostrophe: &apos;&apos;.</translation>
    </message>
    <message>
        <source>This quotation mark closes the text, which began with one.</source>
        <translation>This quotation mark closes the text, which began with one.</translation>
    </message>
    <message>
        <source>Write « » or “ ” within the text, or \&quot; for each mark.</source>
        <translation>Write « » or “ ” within the text, or \&quot; for each mark.</translation>
    </message>
    <message>
        <source>No position is given, though the election has questions.</source>
        <translation>No position is given, though the election has questions.</translation>
    </message>
    <message>
        <source>Check that the file is whole, and add “positions”; what the programme leaves open is “silent” or “undocumented”.</source>
        <translation>Check that the file is whole, and add “positions”; what the programme leaves open is “silent” or “undocumented”.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a line; the rest may be lost.</source>
        <translation>The file ends in the middle of a line; the rest may be lost.</translation>
    </message>
    <message>
        <source>Check that the file is whole, and end it with an empty line.</source>
        <translation>Check that the file is whole, and end it with an empty line.</translation>
    </message>
    <message>
        <source>Type it again as an ordinary space.</source>
        <translation>Type it again as an ordinary space.</translation>
    </message>
    <message>
        <source>This word holds a no-break or other special space (%1), which looks like a space and is none.</source>
        <translation>This word holds a no-break or other special space (%1), which looks like a space and is none.</translation>
    </message>
    <message>
        <source>Delete it, or type it again as an ordinary space.</source>
        <translation>Delete it, or type it again as an ordinary space.</translation>
    </message>
    <message>
        <source>This word holds the invisible character %1.</source>
        <translation>This word holds the invisible character %1.</translation>
    </message>
    <message>
        <source>Delete it; the text editor may show it only as nothing at all.</source>
        <translation>Delete it; the text editor may show it only as nothing at all.</translation>
    </message>
    <message>
        <source>Check its name and its folder: an election needs election.yaml and questions.yaml.</source>
        <translation>Check its name and its folder: an election needs election.yaml and questions.yaml.</translation>
    </message>
    <message>
        <source>This is not YAML: the line cannot be understood where this stands.</source>
        <translation>This is not YAML: the line cannot be understood where this stands.</translation>
    </message>
    <message>
        <source>Behind &gt; or |, the text begins on the next line.</source>
        <translation>Behind &gt; or |, the text begins on the next line.</translation>
    </message>
    <message>
        <source>Begin the text on the next line, indented, or delete the sign and put the text in quotes.</source>
        <translation>Begin the text on the next line, indented, or delete the sign and put the text in quotes.</translation>
    </message>
    <message>
        <source>Behind this colon stands a no-break space (%1), which looks like a space and is none.</source>
        <translation>Behind this colon stands a no-break space (%1), which looks like a space and is none.</translation>
    </message>
    <message>
        <source>Behind this colon stands the special space %1, which looks like a space and is none.</source>
        <translation>Behind this colon stands the special space %1, which looks like a space and is none.</translation>
    </message>
    <message>
        <source>Check its name and its folder: it is the answers file that the program saves, or one written as docs/format.md says.</source>
        <translation>Check its name and its folder: it is the answers file that the program saves, or one written as docs/format.md says.</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read.</source>
        <translation>The file is larger than %1, the most that is read.</translation>
    </message>
    <message>
        <source>Check that it is the answers file.</source>
        <translation>Check that it is the answers file.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no entry here and count as not yet documented: %1.</source>
        <translation>
            <numerusform>%n question has no entry here and counts as not yet documented: %1.</numerusform>
            <numerusform>%n questions have no entry here and count as not yet documented: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Research them, or write “undocumented” to say that nobody has looked yet.</source>
        <translation>Research them, or write “undocumented” to say that nobody has looked yet.</translation>
    </message>
    <message>
        <source>Quotation marks stand round a text that is marked as a quotation, and are shown twice.</source>
        <translation>Quotation marks stand round a text that is marked as a quotation, and are shown twice.</translation>
    </message>
    <message>
        <source>Delete the marks of the text: “quote: true” sets them.</source>
        <translation>Delete the marks of the text: “quote: true” sets them.</translation>
    </message>
    <message>
        <source>A no-break space is missing in “%1”.</source>
        <translation>A no-break space is missing in “%1”.</translation>
    </message>
    <message>
        <source>In French it stands before ; : ! ? % » and after « (U+202F, or U+00A0).</source>
        <translation>In French it stands before ; : ! ? % » and after « (U+202F, or U+00A0).</translation>
    </message>
    <message>
        <source>A straight apostrophe or quotation mark in “%1”.</source>
        <translation>A straight apostrophe or quotation mark in “%1”.</translation>
    </message>
    <message>
        <source>Write ’ for an apostrophe, and « » round a quotation.</source>
        <translation>Write ’ for an apostrophe, and « » round a quotation.</translation>
    </message>
    <message>
        <source>Three full stops in “%1”.</source>
        <translation>Three full stops in “%1”.</translation>
    </message>
    <message>
        <source>Write the one character …</source>
        <translation>Write the one character …</translation>
    </message>
    <message>
        <source>This source has neither an address nor a publisher: readers cannot find it.</source>
        <translation>This source has neither an address nor a publisher: readers cannot find it.</translation>
    </message>
    <message>
        <source>Add “publisher: …” or “url: https://…”.</source>
        <translation>Add “publisher: …” or “url: https://…”.</translation>
    </message>
    <message>
        <source>It is not said of when this source is.</source>
        <translation>It is not said of when this source is.</translation>
    </message>
    <message>
        <source>Add “date: …”, or “retrieved: …” with the date on which it was read.</source>
        <translation>Add “date: …”, or “retrieved: …” with the date on which it was read.</translation>
    </message>
    <message>
        <source>This is no file of answers.</source>
        <translation>This is no file of answers.</translation>
    </message>
    <message>
        <source>A file of answers has “preau_answers: 1” and “answers”.</source>
        <translation>A file of answers has “preau_answers: 1” and “answers”.</translation>
    </message>
    <message>
        <source>This is a folder; a file is expected.</source>
        <translation>This is a folder; a file is expected.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>Name the file in it.</translation>
    </message>
</context>
<context>
    <name>preau::Report</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Constituency: %1</source>
        <translation>Constituency: %1</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>low confidence</translation>
    </message>
    <message>
        <source>a second reader came to the other side</source>
        <translation>a second reader came to the other side</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparison</translation>
    </message>
    <message>
        <source>No question is left to compare.</source>
        <translation>No question is left to compare.</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Positions: %1</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>File refused</translation>
    </message>
    <message>
        <source>Proposals of %1</source>
        <translation>Proposals of %1</translation>
    </message>
    <message>
        <source>Of the positions shown: %1.</source>
        <translation>Of the positions shown: %1.</translation>
    </message>
    <message>
        <source>closest on the questions you answered</source>
        <translation>closest on the questions you answered</translation>
    </message>
    <message>
        <source>Closest on the questions you answered</source>
        <translation>Closest on the questions you answered</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Known positions</source>
        <translation>Known positions</translation>
    </message>
    <message>
        <source>Without one answer</source>
        <translation>Without one answer</translation>
    </message>
    <message>
        <source>equal rank</source>
        <translation>equal rank</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known positions of answers</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>How to read it</translation>
    </message>
    <message>
        <source>Where each percentage comes from</source>
        <translation>Where each percentage comes from</translation>
    </message>
    <message>
        <source>The sum of the parts divided by the sum of the weights is the squared distance; the percentage is 100 minus 100 times its root.</source>
        <translation>The sum of the parts divided by the sum of the weights is the squared distance; the percentage is 100 minus 100 times its root.</translation>
    </message>
    <message>
        <source>The sum of the points divided by the sum of the weights is the percentage.</source>
        <translation>The sum of the points divided by the sum of the weights is the percentage.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of the %n question(s) that are asked.</source>
        <translation>
            <numerusform>You answered %1 of the %n question that is asked.</numerusform>
            <numerusform>You answered %1 of the %n questions that are asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) set aside by the importance you gave</source>
        <translation>
            <numerusform>%n answer set aside by the importance you gave</numerusform>
            <numerusform>%n answers set aside by the importance you gave</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the calculation: %1.</source>
        <translation>Outside the calculation: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of an enumeration</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Ranked: those with a known position on at least 3 of your answers and on at least %1 of them.</source>
        <translation>Ranked: those with a known position on at least 3 of your answers and on at least %1 of them.</translation>
    </message>
    <message>
        <source>Within equal ranks: an order drawn by lot, seed %1.</source>
        <translation>Within equal ranks: an order drawn by lot, seed %1.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>No answer to compare with</source>
        <translation>No answer to compare with</translation>
    </message>
    <message>
        <source>No position known on your answers</source>
        <translation>No position known on your answers</translation>
    </message>
    <message>
        <source>Too few positions known</source>
        <translation>Too few positions known</translation>
    </message>
    <message>
        <source>No answer counts, so there is no result.</source>
        <translation>No answer counts, so there is no result.</translation>
    </message>
    <message>
        <source>Fewer than three answers: the order is shown, and it is too little to mean anything.</source>
        <translation>Fewer than three answers: the order is shown, and it is too little to mean anything.</translation>
    </message>
    <message>
        <source>Every answer was given no importance, so all of them count the same.</source>
        <translation>Every answer was given no importance, so all of them count the same.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pair(s)</source>
        <translation>
            <numerusform>and %n more pair</numerusform>
            <numerusform>and %n more pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Known to differ on fewer than three questions, so that the order between them means little: %1.</source>
        <translation>Known to differ on fewer than three questions, so that the order between them means little: %1.</translation>
    </message>
    <message>
        <source>The first place is the same in %1 of %2 ways to calculate, %3 of %4 times without one answer, %5 of %6 times without one theme.</source>
        <translation>The first place is the same in %1 of %2 ways to calculate, %3 of %4 times without one answer, %5 of %6 times without one theme.</translation>
    </message>
    <message>
        <source>No single answer, changed alone, changes the first place.</source>
        <translation>No single answer, changed alone, changes the first place.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of one single answer would change the first place:</source>
        <translation>
            <numerusform>%n change of one single answer would change the first place:</numerusform>
            <numerusform>%n changes of one single answer would change the first place:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”, first %4.</source>
        <comment>question, answer, answer, names</comment>
        <translation>%1: from “%2” to “%3”, first %4.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest percent</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>No election found.</source>
        <translation>No election found.</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Documented</source>
        <comment>positions</comment>
        <translation>Documented</translation>
    </message>
    <message>
        <source>To document</source>
        <comment>positions</comment>
        <translation>To document</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an election</comment>
        <translation>refused</translation>
    </message>
    <message>
        <source>File refused: %1</source>
        <translation>File refused: %1</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>To mend it: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved in the files</source>
        <translation>
            <numerusform>%n approved in the files</numerusform>
            <numerusform>%n approved in the files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the others remain readable</source>
        <translation>
            <numerusform>%n refused; the others remain readable</numerusform>
            <numerusform>%n refused; the others remain readable</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Positions as of %1.</source>
        <translation>Positions as of %1.</translation>
    </message>
    <message>
        <source>Constituencies</source>
        <translation>Constituencies</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <comment>a hash</comment>
        <translation>Questions: %1</translation>
    </message>
    <message>
        <source>A summary by the editors.</source>
        <translation>A summary by the editors.</translation>
    </message>
    <message>
        <source>++ + = - --  from strongly agree to strongly disagree</source>
        <translation>++ + = - --  from strongly agree to strongly disagree</translation>
    </message>
    <message>
        <source>1 2 3…  step on the question&apos;s own scale</source>
        <translation>1 2 3…  step on the question&apos;s own scale</translation>
    </message>
    <message>
        <source>A B C…  option chosen</source>
        <translation>A B C…  option chosen</translation>
    </message>
    <message>
        <source>/  searched, nothing found</source>
        <translation>/  searched, nothing found</translation>
    </message>
    <message>
        <source>.  not yet documented</source>
        <translation>.  not yet documented</translation>
    </message>
    <message>
        <source>?  low confidence</source>
        <translation>?  low confidence</translation>
    </message>
    <message>
        <source>≠  a second reader came to the other side</source>
        <translation>≠  a second reader came to the other side</translation>
    </message>
    <message numerus="yes">
        <source>On %n question(s): %1.</source>
        <translation>
            <numerusform>On %n question: %1.</numerusform>
            <numerusform>On %n questions: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals:</source>
        <translation>Proposals:</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s)</source>
        <translation>
            <numerusform>Of %n answer</numerusform>
            <numerusform>Of %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ranked:</source>
        <translation>Not ranked:</translation>
    </message>
    <message>
        <source>= equal rank.</source>
        <translation>= equal rank.</translation>
    </message>
    <message>
        <source>, page %1</source>
        <comment>after the title of a source</comment>
        <translation>, page %1</translation>
    </message>
    <message>
        <source>Fictional election: nobody and nothing in it is real.</source>
        <translation>Fictional election: nobody and nothing in it is real.</translation>
    </message>
    <message>
        <source>Archive: this election took place on %1.</source>
        <translation>Archive: this election took place on %1.</translation>
    </message>
    <message>
        <source>%1 (withdrawn %2)</source>
        <comment>name, date</comment>
        <translation>%1 (withdrawn %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n documented</source>
        <translation>
            <numerusform>%n documented</numerusform>
            <numerusform>%n documented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing found</source>
        <translation>
            <numerusform>%n nothing found</numerusform>
            <numerusform>%n nothing found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to document</source>
        <translation>
            <numerusform>%n to document</numerusform>
            <numerusform>%n to document</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stand in an order drawn by lot, seed %2.</source>
        <comment>Candidates, Lists or Parties</comment>
        <translation>%1 stand in an order drawn by lot, seed %2.</translation>
    </message>
    <message>
        <source>Cand.</source>
        <comment>short for Candidates</comment>
        <translation>Cand.</translation>
    </message>
    <message>
        <source>Quest.</source>
        <comment>short for Questions</comment>
        <translation>Quest.</translation>
    </message>
    <message>
        <source>Prop.</source>
        <comment>short for Proposals</comment>
        <translation>Prop.</translation>
    </message>
    <message>
        <source>Doc.</source>
        <comment>short for Documented</comment>
        <translation>Doc.</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>short for To document</comment>
        <translation>To do</translation>
    </message>
    <message>
        <source>Fictional: %1</source>
        <comment>ids of elections</comment>
        <translation>Fictional: %1</translation>
    </message>
    <message>
        <source>Archive, the vote is over: %1</source>
        <comment>ids of elections</comment>
        <translation>Archive, the vote is over: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused; without it nothing can be shown</source>
        <translation>
            <numerusform>%n refused; without it nothing can be shown</numerusform>
            <numerusform>%n refused; without it nothing can be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a name and what is said of it</comment>
        <translation>: </translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <comment>less than this share</comment>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>Voters who answer at random: every option is as likely as the others.</source>
        <translation>Voters who answer at random: every option is as likely as the others.</translation>
    </message>
    <message>
        <source>Voters who follow somebody: each takes one of those who stand, all being as likely, and answers as that one on %1 of 100 known positions; elsewhere at random.</source>
        <translation>Voters who follow somebody: each takes one of those who stand, all being as likely, and answers as that one on %1 of 100 known positions; elsewhere at random.</translation>
    </message>
    <message>
        <source>How much method, rules and single questions matter</source>
        <translation>How much method, rules and single questions matter</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated voter(s) of each kind, seed %1: the same seed gives the same figures. They are nobody&apos;s opinions.</source>
        <translation>
            <numerusform>%n simulated voter of each kind, seed %1: the same seed gives the same figures. They are nobody&apos;s opinions.</numerusform>
            <numerusform>%n simulated voters of each kind, seed %1: the same seed gives the same figures. They are nobody&apos;s opinions.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 of them nobody could be ranked; they are left out below.</source>
        <translation>For %1 of them nobody could be ranked; they are left out below.</translation>
    </message>
    <message>
        <source>The first place is shared</source>
        <translation>The first place is shared</translation>
    </message>
    <message numerus="yes">
        <source>First and second less than %n point(s) apart</source>
        <translation>
            <numerusform>First and second less than %n point apart</numerusform>
            <numerusform>First and second less than %n points apart</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else is first with another method (down) or rule for unknown positions (across):</source>
        <translation>Somebody else is first with another method (down) or rule for unknown positions (across):</translation>
    </message>
    <message>
        <source>Without this one question the first place is another, or shared otherwise; those that matter most:</source>
        <translation>Without this one question the first place is another, or shared otherwise; those that matter most:</translation>
    </message>
    <message>
        <source>Who is first, and for how many of them:</source>
        <translation>Who is first, and for how many of them:</translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>first place</comment>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>first place</comment>
        <translation>Shared</translation>
    </message>
    <message>
        <source>First for none of them: %1.</source>
        <translation>First for none of them: %1.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>What it rests on</translation>
    </message>
    <message>
        <source>Collected by %1.</source>
        <comment>a publisher</comment>
        <translation>Collected by %1.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Licence: %1.</translation>
    </message>
    <message numerus="yes">
        <source>no opinion on %n question(s)</source>
        <translation>
            <numerusform>no opinion on %n question</numerusform>
            <numerusform>no opinion on %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) skipped</source>
        <translation>
            <numerusform>%n question skipped</numerusform>
            <numerusform>%n questions skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>Method: “%1” (%2). %3</source>
        <comment>name, name in options and files, explanation</comment>
        <translation>Method: “%1” (%2). %3</translation>
    </message>
    <message>
        <source>Unknown positions: “%1” (%2). %3</source>
        <comment>name, name in options and files, explanation</comment>
        <translation>Unknown positions: “%1” (%2). %3</translation>
    </message>
    <message>
        <source>%1 share the first place.</source>
        <comment>3 candidates, 2 lists</comment>
        <translation>%1 share the first place.</translation>
    </message>
    <message>
        <source>There is no ranking, so there is no first place to test.</source>
        <translation>There is no ranking, so there is no first place to test.</translation>
    </message>
    <message>
        <source>Documented: a position is known. Searched: nothing was found. To document: nobody has looked yet.</source>
        <translation>Documented: a position is known. Searched: nothing was found. To document: nobody has looked yet.</translation>
    </message>
    <message>
        <source>Searched</source>
        <comment>positions, with nothing found</comment>
        <translation>Searched</translation>
    </message>
    <message>
        <source>The list’s own words.</source>
        <translation>The list’s own words.</translation>
    </message>
    <message>
        <source>The party’s own words.</source>
        <translation>The party’s own words.</translation>
    </message>
    <message>
        <source>The candidate’s own words.</source>
        <translation>The candidate’s own words.</translation>
    </message>
    <message>
        <source>Positions that rest on documents of those who hold them alone: %1; on these and on others: %2; on documents of others alone: %3 (%4%); without a source: %5.</source>
        <translation>Positions that rest on documents of those who hold them alone: %1; on these and on others: %2; on documents of others alone: %3 (%4%); without a source: %5.</translation>
    </message>
    <message>
        <source>The proposals are summaries by the editors, except those in quotation marks.</source>
        <translation>The proposals are summaries by the editors, except those in quotation marks.</translation>
    </message>
    <message>
        <source>The proposals are summaries by the editors.</source>
        <translation>The proposals are summaries by the editors.</translation>
    </message>
    <message>
        <source>No proposal documented on this theme: %1.</source>
        <comment>names</comment>
        <translation>No proposal documented on this theme: %1.</translation>
    </message>
    <message>
        <source>No proposal documented on this topic: %1.</source>
        <comment>names</comment>
        <translation>No proposal documented on this topic: %1.</translation>
    </message>
    <message>
        <source>Within equal ranks: the official order.</source>
        <translation>Within equal ranks: the official order.</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>medium confidence</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two items of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 stand in the official order.</source>
        <comment>Candidates, Lists or Parties</comment>
        <translation>%1 stand in the official order.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of link, an address</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missing; without it nothing can be shown</source>
        <translation>
            <numerusform>%n missing; without it nothing can be shown</numerusform>
            <numerusform>%n missing; without them nothing can be shown</numerusform>
        </translation>
    </message>
    <message>
        <source>File missing: %1</source>
        <translation>File missing: %1</translation>
    </message>
    <message>
        <source>Medium or low confidence, in brackets, says how sure the editors are of how they read a position. It changes no score.</source>
        <translation>Medium or low confidence, in brackets, says how sure the editors are of how they read a position. It changes no score.</translation>
    </message>
    <message>
        <source>Translated from the list’s own words.</source>
        <translation>Translated from the list’s own words.</translation>
    </message>
    <message>
        <source>Translated from the party’s own words.</source>
        <translation>Translated from the party’s own words.</translation>
    </message>
    <message>
        <source>Translated from the candidate’s own words.</source>
        <translation>Translated from the candidate’s own words.</translation>
    </message>
</context>
<context>
    <name>preau::Sheet</name>
    <message>
        <source>more</source>
        <comment>badge: what counts double</comment>
        <translation>more</translation>
    </message>
    <message>
        <source>less</source>
        <comment>badge: what counts half</comment>
        <translation>less</translation>
    </message>
    <message>
        <source>Préau, result sheet</source>
        <translation>Préau, result sheet</translation>
    </message>
    <message>
        <source>Constituency: %1</source>
        <translation>Constituency: %1</translation>
    </message>
    <message>
        <source>Closest on the questions you answered</source>
        <translation>Closest on the questions you answered</translation>
    </message>
    <message>
        <source>Too few positions are known to rank anybody.</source>
        <translation>Too few positions are known to rank anybody.</translation>
    </message>
    <message>
        <source>First place unchanged in %1 of %2 settings.</source>
        <translation>First place unchanged in %1 of %2 settings.</translation>
    </message>
    <message>
        <source>%1, equal rank</source>
        <translation>%1, equal rank</translation>
    </message>
    <message numerus="yes">
        <source>on %1 of your %n answer(s)</source>
        <translation>
            <numerusform>on %1 of your %n answer</numerusform>
            <numerusform>on %1 of your %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes that count more or less</source>
        <translation>Themes that count more or less</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>badge: what does not count</comment>
        <translation>left out</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an opinion</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n without an opinion</numerusform>
            <numerusform>%n without an opinion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n not seen</numerusform>
            <numerusform>%n not seen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers: %1</source>
        <comment>3 counted, 1 skipped</comment>
        <translation>Your answers: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of answers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>All answers count the same.</source>
        <translation>All answers count the same.</translation>
    </message>
    <message>
        <source>“More” counts double, “less” half.</source>
        <translation>“More” counts double, “less” half.</translation>
    </message>
    <message>
        <source>The percentage is 100 minus 100 times the root of the mean squared distance, rounded to a whole number.</source>
        <translation>The percentage is 100 minus 100 times the root of the mean squared distance, rounded to a whole number.</translation>
    </message>
    <message>
        <source>The percentage is the sum of the points divided by all the points that were possible, rounded to a whole number.</source>
        <translation>The percentage is the sum of the points divided by all the points that were possible, rounded to a whole number.</translation>
    </message>
    <message>
        <source>This code holds your answers</source>
        <translation>This code holds your answers</translation>
    </message>
    <message>
        <source>Whoever has the code, or this sheet, has your answers. Préau takes them up from it on any computer; nothing is sent anywhere.</source>
        <translation>Whoever has the code, or this sheet, has your answers. Préau takes them up from it on any computer; nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Positions collected by: %1. Each has its source in Préau.</source>
        <translation>Positions collected by: %1. Each has its source in Préau.</translation>
    </message>
    <message>
        <source>Positions as of %1.</source>
        <translation>Positions as of %1.</translation>
    </message>
    <message>
        <source>Questions asked in an order drawn by lot, number %1.</source>
        <translation>Questions asked in an order drawn by lot, number %1.</translation>
    </message>
    <message>
        <source>Data: %1, version %2.</source>
        <comment>id of an election</comment>
        <translation>Data: %1, version %2.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Licence: %1.</translation>
    </message>
    <message>
        <source>SHA-256: %1.</source>
        <translation>SHA-256: %1.</translation>
    </message>
    <message>
        <source>Made on %1 with %2; nothing was sent anywhere.</source>
        <comment>date, program and version</comment>
        <translation>Made on %1 with %2; nothing was sent anywhere.</translation>
    </message>
    <message>
        <source>This is no advice on how to vote: read what they propose before you decide.</source>
        <translation>This is no advice on how to vote: read what they propose before you decide.</translation>
    </message>
</context>
<context>
    <name>preau::ViewAddressText</name>
    <message>
        <source>The address names no election; it begins with preau: and the id of one.</source>
        <translation>The address names no election; it begins with preau: and the id of one.</translation>
    </message>
    <message>
        <source>The address names a page that does not exist: &apos;%1&apos;.</source>
        <translation>The address names a page that does not exist: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The address of a candidate&apos;s page lacks the candidate: candidate/ and an id.</source>
        <translation>The address of a candidate&apos;s page lacks the candidate: candidate/ and an id.</translation>
    </message>
    <message>
        <source>The address goes on where it should end: &apos;%1&apos;.</source>
        <translation>The address goes on where it should end: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The address asks for something this page does not have: &apos;%1&apos;.</source>
        <translation>The address asks for something this page does not have: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The address says &apos;%1&apos; twice.</source>
        <translation>The address says &apos;%1&apos; twice.</translation>
    </message>
    <message>
        <source>In the address, &apos;%1&apos; cannot be &apos;%2&apos;.</source>
        <translation>In the address, &apos;%1&apos; cannot be &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>This is no address of a page; one begins with preau: and the id of an election.</source>
        <translation>This is no address of a page; one begins with preau: and the id of an election.</translation>
    </message>
    <message>
        <source>The address is not well formed; it may have been cut or changed on its way.</source>
        <translation>The address is not well formed; it may have been cut or changed on its way.</translation>
    </message>
    <message>
        <source>The election has no theme &apos;%1&apos;.</source>
        <translation>The election has no theme &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The election has no question &apos;%1&apos;.</source>
        <translation>The election has no question &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The election has no constituency &apos;%1&apos;.</source>
        <translation>The election has no constituency &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The election has no candidate &apos;%1&apos;.</source>
        <translation>The election has no candidate &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>preau::Worked</name>
    <message>
        <source>You say: %1. %2 says: %3.</source>
        <comment>answer, name, position</comment>
        <translation>You say: %1. %2 says: %3.</translation>
    </message>
    <message>
        <source>Your answer is “%1”, the position of %2 is “%3”.</source>
        <translation>Your answer is “%1”, the position of %2 is “%3”.</translation>
    </message>
    <message>
        <source>Nothing was found on what %1 says.</source>
        <translation>Nothing was found on what %1 says.</translation>
    </message>
    <message>
        <source>It is not documented yet what %1 says.</source>
        <translation>It is not documented yet what %1 says.</translation>
    </message>
    <message>
        <source>You say: %1.</source>
        <translation>You say: %1.</translation>
    </message>
    <message>
        <source>Your answer is “%1”.</source>
        <translation>Your answer is “%1”.</translation>
    </message>
    <message>
        <source>That is the same: all the points of the question.</source>
        <translation>That is the same: all the points of the question.</translation>
    </message>
    <message>
        <source>That is not the same: none of the points of the question.</source>
        <translation>That is not the same: none of the points of the question.</translation>
    </message>
    <message>
        <source>One plus their product, divided by two: %1.</source>
        <translation>One plus their product, divided by two: %1.</translation>
    </message>
    <message>
        <source>The mean of the share by steps and the share by direction is %1.</source>
        <translation>The mean of the share by steps and the share by direction is %1.</translation>
    </message>
    <message>
        <source>Half their distance, squared: %1.</source>
        <translation>Half their distance, squared: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n step(s) apart.</source>
        <comment>easy words</comment>
        <translation>
            <numerusform>That is %n step apart.</numerusform>
            <numerusform>That is %n steps apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n step(s) apart, out of %1 at most.</source>
        <translation>
            <numerusform>That is %n step apart, out of %1 at most.</numerusform>
            <numerusform>That is %n steps apart, out of %1 at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fewer steps, the more points.</source>
        <translation>The fewer steps, the more points.</translation>
    </message>
    <message>
        <source>No step brings all the points, %1 bring none; here: %2.</source>
        <comment>the largest number of steps; a fraction</comment>
        <translation>No step brings all the points, %1 bring none; here: %2.</translation>
    </message>
    <message>
        <source>That is the same side: all the points.</source>
        <translation>That is the same side: all the points.</translation>
    </message>
    <message>
        <source>These are opposite sides: no point.</source>
        <translation>These are opposite sides: no point.</translation>
    </message>
    <message>
        <source>One of the two is in the middle: half of the points.</source>
        <translation>One of the two is in the middle: half of the points.</translation>
    </message>
    <message>
        <source>That brings this share of the points: %1.</source>
        <translation>That brings this share of the points: %1.</translation>
    </message>
    <message>
        <source>On a line from −1 to 1, you stand at %1 and %2 at %3.</source>
        <comment>number, name, number</comment>
        <translation>On a line from −1 to 1, you stand at %1 and %2 at %3.</translation>
    </message>
    <message>
        <source>You said it counts more: double.</source>
        <translation>You said it counts more: double.</translation>
    </message>
    <message>
        <source>You said it counts less: half.</source>
        <translation>You said it counts less: half.</translation>
    </message>
    <message>
        <source>Its theme counts double.</source>
        <translation>Its theme counts double.</translation>
    </message>
    <message>
        <source>Its theme counts half.</source>
        <translation>Its theme counts half.</translation>
    </message>
    <message>
        <source>The weight of this question is %1.</source>
        <translation>The weight of this question is %1.</translation>
    </message>
    <message numerus="yes">
        <source>This question can bring %n point(s).</source>
        <translation>
            <numerusform>This question can bring %n point.</numerusform>
            <numerusform>This question can bring %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its part: %1 times %2 is %3.</source>
        <comment>share, weight, product</comment>
        <translation>Its part: %1 times %2 is %3.</translation>
    </message>
    <message numerus="yes">
        <source>It brings %n point(s) to %1.</source>
        <translation>
            <numerusform>It brings %n point to %1.</numerusform>
            <numerusform>It brings %n points to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It brings: %1 times %2 is %3.</source>
        <comment>share, points, product</comment>
        <translation>It brings: %1 times %2 is %3.</translation>
    </message>
    <message>
        <source>All parts together are %1, all weights %2. 100 minus 100 times the root of their quotient, rounded, is %3.</source>
        <translation>All parts together are %1, all weights %2. 100 minus 100 times the root of their quotient, rounded, is %3.</translation>
    </message>
    <message>
        <source>All questions together: %1 points. There could be %2 points. That makes %3.</source>
        <translation>All questions together: %1 points. There could be %2 points. That makes %3.</translation>
    </message>
    <message>
        <source>All questions that count for %1 bring %2 of %3 points together: divided and rounded, %4.</source>
        <comment>name, points, points, percentage</comment>
        <translation>All questions that count for %1 bring %2 of %3 points together: divided and rounded, %4.</translation>
    </message>
</context>
<context>
    <name>preau::cli::Cli</name>
    <message>
        <source>See preau-cli %1 --help.</source>
        <translation>See preau-cli %1 --help.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>How to print the result (default: %1).</source>
        <translation>How to print the result (default: %1).</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>LANGUAGE</translation>
    </message>
    <message>
        <source>Language of words and data, for example fr (default: that of the system; formats for programs: the election&apos;s first).</source>
        <translation>Language of words and data, for example fr (default: that of the system; formats for programs: the election&apos;s first).</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Explain this command.</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>“%1” has no option “%2”.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>“%1” needs a value: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1” takes no value.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” is given twice.</translation>
    </message>
    <message>
        <source>Something is missing. Type: preau-cli %1 %2</source>
        <translation>Something is missing. Type: preau-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. Type: preau-cli %2 %3</source>
        <translation>“%1” is one argument too many. Type: preau-cli %2 %3</translation>
    </message>
    <message>
        <source>An argument is empty. Type: preau-cli %1 %2</source>
        <translation>An argument is empty. Type: preau-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” cannot be printed as “%2”, only as %3.</source>
        <translation>“%1” cannot be printed as “%2”, only as %3.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>There is no file or folder “%1”.</translation>
    </message>
    <message>
        <source>“%1” belongs to no election: there is no election.yaml beside it or above it.</source>
        <translation>“%1” belongs to no election: there is no election.yaml beside it or above it.</translation>
    </message>
    <message>
        <source>“%1” holds no election: there is no election.yaml in it.</source>
        <translation>“%1” holds no election: there is no election.yaml in it.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so there is nothing to compare with.</source>
        <translation>“%1” cannot be read, so there is nothing to compare with.</translation>
    </message>
    <message>
        <source>--against compares one election with an older copy of it; name one folder.</source>
        <translation>--against compares one election with an older copy of it; name one folder.</translation>
    </message>
    <message>
        <source>Check election folders: what is wrong, where, and how to mend it.</source>
        <translation>Check election folders: what is wrong, where, and how to mend it.</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>PATH…</translation>
    </message>
    <message>
        <source>PATH is an election&apos;s folder, a folder of elections, or one file of an election. Each finding is one line, file:line:column: severity: message [code], with the file as it can be reached from where you are; errors also show the line.</source>
        <translation>PATH is an election&apos;s folder, a folder of elections, or one file of an election. Each finding is one line, file:line:column: severity: message [code], with the file as it can be reached from where you are; errors also show the line.</translation>
    </message>
    <message>
        <source>An error means that something was refused or would be false if it were shown; a warning, that somebody should mend it; a note is worth knowing.</source>
        <translation>An error means that something was refused or would be false if it were shown; a warning, that somebody should mend it; a note is worth knowing.</translation>
    </message>
    <message>
        <source>Exit with 1 for warnings too (never for notes).</source>
        <translation>Exit with 1 for warnings too (never for notes).</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>An older copy of the same election: ids that are gone or were renamed are errors.</source>
        <translation>An older copy of the same election: ids that are gone or were renamed are errors.</translation>
    </message>
    <message>
        <source>--candidates is a list of ids with commas between them, without gaps.</source>
        <translation>--candidates is a list of ids with commas between them, without gaps.</translation>
    </message>
    <message>
        <source>“%1” does not stand in that constituency.</source>
        <translation>“%1” does not stand in that constituency.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>There is no theme “%1”.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>There are: %1.</translation>
    </message>
    <message>
        <source>The theme “%1” has no topic “%2”.</source>
        <translation>The theme “%1” has no topic “%2”.</translation>
    </message>
    <message>
        <source>Put the positions of candidates side by side.</source>
        <translation>Put the positions of candidates side by side.</translation>
    </message>
    <message>
        <source>ELECTION</source>
        <translation>ELECTION</translation>
    </message>
    <message>
        <source>Everybody on every question, unless options say less. Three states are told apart: a position (a mixed one is a position), “searched, nothing found” with the date, and “not yet documented”.</source>
        <translation>Everybody on every question, unless options say less. Three states are told apart: a position (a mixed one is a position), “searched, nothing found” with the date, and “not yet documented”.</translation>
    </message>
    <message>
        <source>ID,ID…</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>ID,ID…</translation>
    </message>
    <message>
        <source>Only these, in the election&apos;s order.</source>
        <translation>Only these, in the election&apos;s order.</translation>
    </message>
    <message>
        <source>THEME[/TOPIC]</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>THEME[/TOPIC]</translation>
    </message>
    <message>
        <source>Only this theme, or this topic of it.</source>
        <translation>Only this theme, or this topic of it.</translation>
    </message>
    <message>
        <source>Only questions on which known positions are on different sides.</source>
        <translation>Only questions on which known positions are on different sides.</translation>
    </message>
    <message>
        <source>Also the proposals on these themes.</source>
        <translation>Also the proposals on these themes.</translation>
    </message>
    <message>
        <source>The output could not be written: is the disk full?</source>
        <translation>The output could not be written: is the disk full?</translation>
    </message>
    <message numerus="yes">
        <source>%n more error(s)</source>
        <translation>
            <numerusform>%n more error</numerusform>
            <numerusform>%n more errors</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no seed: write a whole number from 0 to %2.</source>
        <translation>“%1” is no seed: write a whole number from 0 to %2.</translation>
    </message>
    <message>
        <source>This election has no constituencies; leave --constituency out.</source>
        <translation>This election has no constituencies; leave --constituency out.</translation>
    </message>
    <message>
        <source>There is no constituency “%1”.</source>
        <translation>There is no constituency “%1”.</translation>
    </message>
    <message>
        <source>Nobody stands in the constituency “%1”.</source>
        <translation>Nobody stands in the constituency “%1”.</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only those who stand in this constituency (default: all).</source>
        <translation>Only those who stand in this constituency (default: all).</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>Where there is no official order: draw the same order again (default: a new draw, and its seed is shown).</source>
        <translation>Where there is no official order: draw the same order again (default: a new draw, and its seed is shown).</translation>
    </message>
    <message>
        <source>“%1” is a file; an election is a folder with an election.yaml.</source>
        <translation>“%1” is a file; an election is a folder with an election.yaml.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n election(s); name one of them, for example %2.</source>
        <translation>
            <numerusform>“%1” holds %n election; name one of them, for example %2.</numerusform>
            <numerusform>“%1” holds %n elections; name one of them, for example %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown; preau-cli check says what to mend.</source>
        <translation>“%1” cannot be shown; preau-cli check says what to mend.</translation>
    </message>
    <message>
        <source>File refused: %1</source>
        <translation>File refused: %1</translation>
    </message>
    <message>
        <source>This election has an official order, so --seed changes nothing.</source>
        <translation>This election has an official order, so --seed changes nothing.</translation>
    </message>
    <message>
        <source>This election has no texts in “%1”; they are shown in “%2”.</source>
        <translation>This election has no texts in “%1”; they are shown in “%2”.</translation>
    </message>
    <message>
        <source>There is no candidate “%1”.</source>
        <translation>There is no candidate “%1”.</translation>
    </message>
    <message>
        <source>preau-cli compares electoral programmes and shows who stands closest to given answers, without a window and without a network.</source>
        <translation>preau-cli compares electoral programmes and shows who stands closest to given answers, without a window and without a network.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>COMMAND [ARGUMENTS] [OPTIONS]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>This page; after a command, an explanation of that command.</source>
        <translation>This page; after a command, an explanation of that command.</translation>
    </message>
    <message>
        <source>Name and version of the program.</source>
        <translation>Name and version of the program.</translation>
    </message>
    <message>
        <source>Language of words and data, for example fr.</source>
        <translation>Language of words and data, for example fr.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Exit codes</translation>
    </message>
    <message>
        <source>Done, nothing wrong.</source>
        <translation>Done, nothing wrong.</translation>
    </message>
    <message>
        <source>Done, and something was found: errors in a check, a refused file, a bad line among the voters.</source>
        <translation>Done, and something was found: errors in a check, a refused file, a bad line among the voters.</translation>
    </message>
    <message>
        <source>Could not be done; the reason stands on standard error.</source>
        <translation>Could not be done; the reason stands on standard error.</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>List the elections in a folder and how much of each is documented.</source>
        <translation>List the elections in a folder and how much of each is documented.</translation>
    </message>
    <message>
        <source>[FOLDER]</source>
        <translation>[FOLDER]</translation>
    </message>
    <message>
        <source>Without FOLDER, the elections that the program would show: those in Documents/Préau, those installed, and those delivered with it. A file that had to be refused is named below the table; the others are listed all the same.</source>
        <translation>Without FOLDER, the elections that the program would show: those in Documents/Préau, those installed, and those delivered with it. A file that had to be refused is named below the table; the others are listed all the same.</translation>
    </message>
    <message>
        <source>Name a command first; “%1” is no option of preau-cli itself.</source>
        <translation>Name a command first; “%1” is no option of preau-cli itself.</translation>
    </message>
    <message>
        <source>See preau-cli --help.</source>
        <translation>See preau-cli --help.</translation>
    </message>
    <message>
        <source>Name a command: %1.</source>
        <translation>Name a command: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language; write for example fr, en or ar.</source>
        <translation>“%1” is not the code of a language; write for example fr, en or ar.</translation>
    </message>
    <message>
        <source>There is no method “%1”; there are: %2.</source>
        <translation>There is no method “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>There is no missing rule “%1”; there are: %2.</source>
        <translation>There is no missing rule “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>“%1” is no coverage: write a share from 0 to 1, for example 0.5.</source>
        <translation>“%1” is no coverage: write a share from 0 to 1, for example 0.5.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>Reading “%1” failed after line %2.</source>
        <translation>Reading “%1” failed after line %2.</translation>
    </message>
    <message>
        <source>Line %1: longer than a mebibyte.</source>
        <translation>Line %1: longer than a mebibyte.</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Line %1:</translation>
    </message>
    <message>
        <source>These answers were given to “%1”, not to “%2”; those to questions that both ask are used.</source>
        <translation>These answers were given to “%1”, not to “%2”; those to questions that both ask are used.</translation>
    </message>
    <message>
        <source>Left out, because the question has changed since it was answered: %1.</source>
        <translation>Left out, because the question has changed since it was answered: %1.</translation>
    </message>
    <message>
        <source>Left out, because the election does not ask it any more: %1.</source>
        <translation>Left out, because the election does not ask it any more: %1.</translation>
    </message>
    <message>
        <source>Choose one: --answers for one voter, --voters for many.</source>
        <translation>Choose one: --answers for one voter, --voters for many.</translation>
    </message>
    <message>
        <source>match needs --answers FILE, or --voters FILE for many voters.</source>
        <translation>match needs --answers FILE, or --voters FILE for many voters.</translation>
    </message>
    <message>
        <source>--robustness is for one voter; it does not go with --voters.</source>
        <translation>--robustness is for one voter; it does not go with --voters.</translation>
    </message>
    <message>
        <source>--voters prints one JSON object a line; leave --format out.</source>
        <translation>--voters prints one JSON object a line; leave --format out.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Show who stands closest on the questions that were answered.</source>
        <translation>Show who stands closest on the questions that were answered.</translation>
    </message>
    <message>
        <source>Exact fractions from end to end, rounded once for display; never a percentage without the number of questions it rests on. Equal scores share a rank. Nobody is ranked on fewer than three known positions.</source>
        <translation>Exact fractions from end to end, rounded once for display; never a percentage without the number of questions it rests on. Equal scores share a rank. Nobody is ranked on fewer than three known positions.</translation>
    </message>
    <message>
        <source>The answers of one voter, as the program saves them.</source>
        <translation>The answers of one voter, as the program saves them.</translation>
    </message>
    <message>
        <source>Many voters, one JSON object a line; - for standard input.</source>
        <translation>Many voters, one JSON object a line; - for standard input.</translation>
    </message>
    <message>
        <source>METHOD</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>METHOD</translation>
    </message>
    <message>
        <source>How nearness is measured: %1 (default: %2).</source>
        <translation>How nearness is measured: %1 (default: %2).</translation>
    </message>
    <message>
        <source>RULE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>RULE</translation>
    </message>
    <message>
        <source>What an unknown position counts for: %1 (default: %2).</source>
        <translation>What an unknown position counts for: %1 (default: %2).</translation>
    </message>
    <message>
        <source>SHARE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>SHARE</translation>
    </message>
    <message>
        <source>Rank only those with known positions on this share of the answers (default: 0.5).</source>
        <translation>Rank only those with known positions on this share of the answers (default: 0.5).</translation>
    </message>
    <message>
        <source>Also show how far the first place holds when the method, one question, one theme or one answer is another.</source>
        <translation>Also show how far the first place holds when the method, one question, one theme or one answer is another.</translation>
    </message>
    <message>
        <source>Show an election, or the whole programme of one candidate.</source>
        <translation>Show an election, or the whole programme of one candidate.</translation>
    </message>
    <message>
        <source>ELECTION [CANDIDATE]</source>
        <translation>ELECTION [CANDIDATE]</translation>
    </message>
    <message>
        <source>ELECTION is a folder with an election.yaml, CANDIDATE an id that show ELECTION lists. A candidate&apos;s page has each position with its note and sources, what was searched and not found, what nobody has looked up yet, and the proposals.</source>
        <translation>ELECTION is a folder with an election.yaml, CANDIDATE an id that show ELECTION lists. A candidate&apos;s page has each position with its note and sources, what was searched and not found, what nobody has looked up yet, and the proposals.</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>There is no question “%1”.</translation>
    </message>
    <message>
        <source>The importance of “%1” is low, normal or high.</source>
        <translation>The importance of “%1” is low, normal or high.</translation>
    </message>
    <message>
        <source>An answer has “stance” and “importance”; “%1” has “%2”.</source>
        <translation>An answer has “stance” and “importance”; “%1” has “%2”.</translation>
    </message>
    <message>
        <source>The answer to “%1” is no option.</source>
        <translation>The answer to “%1” is no option.</translation>
    </message>
    <message>
        <source>“%2” is no option of “%1”.</source>
        <translation>“%2” is no option of “%1”.</translation>
    </message>
    <message>
        <source>Not JSON at column %1.</source>
        <translation>Not JSON at column %1.</translation>
    </message>
    <message>
        <source>A line is one object with “id” and “answers”.</source>
        <translation>A line is one object with “id” and “answers”.</translation>
    </message>
    <message>
        <source>“id” is a text or a number.</source>
        <translation>“id” is a text or a number.</translation>
    </message>
    <message>
        <source>“preau_answers” is the version of the format, a whole number.</source>
        <translation>“preau_answers” is the version of the format, a whole number.</translation>
    </message>
    <message>
        <source>“election” is the id of an election, a text.</source>
        <translation>“election” is the id of an election, a text.</translation>
    </message>
    <message>
        <source>“questions” is a hash, a text.</source>
        <translation>“questions” is a hash, a text.</translation>
    </message>
    <message>
        <source>“fingerprints” is an object from question to fingerprint.</source>
        <translation>“fingerprints” is an object from question to fingerprint.</translation>
    </message>
    <message>
        <source>The questions have changed since they were answered, and without “fingerprints” nobody can tell which.</source>
        <translation>The questions have changed since they were answered, and without “fingerprints” nobody can tell which.</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object.</source>
        <translation>“%1” stands twice in one object.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>“%1” means nothing here.</translation>
    </message>
    <message>
        <source>These answers were given to another election, “%1”.</source>
        <translation>These answers were given to another election, “%1”.</translation>
    </message>
    <message>
        <source>“answers” is missing; it is an object from question to answer.</source>
        <translation>“answers” is missing; it is an object from question to answer.</translation>
    </message>
    <message>
        <source>“themes” is an object from theme to importance.</source>
        <translation>“themes” is an object from theme to importance.</translation>
    </message>
    <message>
        <source>The importance of the theme “%1” is none, low, normal or high.</source>
        <translation>The importance of the theme “%1” is none, low, normal or high.</translation>
    </message>
    <message>
        <source>code needs an election: code ELECTION --answers FILE.</source>
        <translation>code needs an election: code ELECTION --answers FILE.</translation>
    </message>
    <message>
        <source>code --answers is for one election.</source>
        <translation>code --answers is for one election.</translation>
    </message>
    <message>
        <source>The answers belong to the election “%1”, which is not at hand; name its folder: code --read CODE ELECTION.</source>
        <translation>The answers belong to the election “%1”, which is not at hand; name its folder: code --read CODE ELECTION.</translation>
    </message>
    <message>
        <source>The themes have changed since; how much they count is left out.</source>
        <translation>The themes have changed since; how much they count is left out.</translation>
    </message>
    <message>
        <source>Turn answers into a code to note or print, and back.</source>
        <translation>Turn answers into a code to note or print, and back.</translation>
    </message>
    <message>
        <source>[ELECTION…]</source>
        <translation>[ELECTION…]</translation>
    </message>
    <message>
        <source>The code is one line of letters and figures. It holds the answers and nothing else; who has it, has the answers.</source>
        <translation>The code is one line of letters and figures. It holds the answers and nothing else; who has it, has the answers.</translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>CODE</translation>
    </message>
    <message>
        <source>A code, or - for standard input, which leaves no trace in the shell&apos;s history. Case, blanks and hyphens do not matter.</source>
        <translation>A code, or - for standard input, which leaves no trace in the shell&apos;s history. Case, blanks and hyphens do not matter.</translation>
    </message>
    <message>
        <source>“%1” is no number of voters: write a whole number from 1 to %2.</source>
        <translation>“%1” is no number of voters: write a whole number from 1 to %2.</translation>
    </message>
    <message>
        <source>Simulate voters: how much method, rules, questions and ties matter.</source>
        <translation>Simulate voters: how much method, rules, questions and ties matter.</translation>
    </message>
    <message>
        <source>Two kinds of simulated voters answer the whole questionnaire: some at random, some mostly as one of those who stand. Shown is how often the first place is shared, how far the second is from it, how often another method, another rule for unknown positions or the loss of one question changes it, and who is never first.</source>
        <translation>Two kinds of simulated voters answer the whole questionnaire: some at random, some mostly as one of those who stand. Shown is how often the first place is shared, how far the second is from it, how often another method, another rule for unknown positions or the loss of one question changes it, and who is never first.</translation>
    </message>
    <message>
        <source>The figures say something about a questionnaire and its data, nothing about people: simulated voters are nobody. The same seed gives the same figures on every computer.</source>
        <translation>The figures say something about a questionnaire and its data, nothing about people: simulated voters are nobody. The same seed gives the same figures on every computer.</translation>
    </message>
    <message>
        <source>Voters of each kind (default: %1).</source>
        <translation>Voters of each kind (default: %1).</translation>
    </message>
    <message>
        <source>There is no file “%1” with voters; “-” reads them from standard input.</source>
        <translation>There is no file “%1” with voters; “-” reads them from standard input.</translation>
    </message>
    <message>
        <source>It has no topics.</source>
        <translation>It has no topics.</translation>
    </message>
    <message>
        <source>The ending of “%1” says nothing of the format; name it with --format %2.</source>
        <translation>The ending of “%1” says nothing of the format; name it with --format %2.</translation>
    </message>
    <message>
        <source>There is no answer code in “%1”, or it is too small or too blurred to be read; try again closer and sharper, or type the code that stands beside the square.</source>
        <translation>There is no answer code in “%1”, or it is too small or too blurred to be read; try again closer and sharper, or type the code that stands beside the square.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n answer code(s) in “%1”; cut the picture so that one is left.</source>
        <translation>
            <numerusform>There is %n answer code in “%1”; cut the picture so that one is left.</numerusform>
            <numerusform>There are %n answer codes in “%1”; cut the picture so that one is left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the code from a scan or a photo of a result sheet, a PNG or JPEG file.</source>
        <translation>Read the code from a scan or a photo of a result sheet, a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output; its ending chooses the format. Short: -o.</source>
        <translation>Write to this file instead of standard output; its ending chooses the format. Short: -o.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” could not be written: %2</translation>
    </message>
    <message>
        <source>What the page is printed on (default: A4); for HTML.</source>
        <translation>What the page is printed on (default: A4); for HTML.</translation>
    </message>
    <message>
        <source>There is no paper “%1” here, only A4 and A5.</source>
        <translation>There is no paper “%1” here, only A4 and A5.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read as a picture.</source>
        <translation>“%1” is damaged and cannot be read as a picture.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>The picture “%1” is too large.</translation>
    </message>
    <message>
        <source>“%1” is a picture of the kind %2, which this build of Préau cannot read.</source>
        <translation>“%1” is a picture of the kind %2, which this build of Préau cannot read.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read: save it as PNG or JPEG.</source>
        <translation>“%1” is no picture that can be read: save it as PNG or JPEG.</translation>
    </message>
    <message>
        <source>sheet needs --answers FILE.</source>
        <translation>sheet needs --answers FILE.</translation>
    </message>
    <message>
        <source>Put a result on one sheet to keep, print or pass on.</source>
        <translation>Put a result on one sheet to keep, print or pass on.</translation>
    </message>
    <message>
        <source>The ranking, how far it holds, the answers, the method, which data it rests on, and a code from which Préau takes the answers up again elsewhere. Whoever has the sheet has the answers; a file is written for its owner alone.</source>
        <translation>The ranking, how far it holds, the answers, the method, which data it rests on, and a code from which Préau takes the answers up again elsewhere. Whoever has the sheet has the answers; a file is written for its owner alone.</translation>
    </message>
    <message>
        <source>HTML is one file without script, to print on A4 or A5 in black and white.</source>
        <translation>HTML is one file without script, to print on A4 or A5 in black and white.</translation>
    </message>
    <message>
        <source>“%1” is an answers file, and no part of an election. It is checked where it is used: preau-cli match ELECTION --answers FILE.</source>
        <translation>“%1” is an answers file, and no part of an election. It is checked where it is used: preau-cli match ELECTION --answers FILE.</translation>
    </message>
    <message>
        <source>An answers file is checked where it is used, by match --answers, code and sheet, with the same kind of lines; its codes are in docs/checks.md.</source>
        <translation>An answers file is checked where it is used, by match --answers, code and sheet, with the same kind of lines; its codes are in docs/checks.md.</translation>
    </message>
    <message>
        <source>With --voters, each line of FILE is an object {&quot;id&quot;: …, &quot;answers&quot;: {…}} and becomes one line of output; FILE is - for standard input. A bad line becomes {&quot;id&quot;, &quot;error&quot;} and the run goes on. The lines are JSON whatever --format says, and --robustness is for one voter only.</source>
        <translation>With --voters, each line of FILE is an object {&quot;id&quot;: …, &quot;answers&quot;: {…}} and becomes one line of output; FILE is - for standard input. A bad line becomes {&quot;id&quot;, &quot;error&quot;} and the run goes on. The lines are JSON whatever --format says, and --robustness is for one voter only.</translation>
    </message>
    <message>
        <source>--notes needs the election whose questionnaire was filled in: code --notes NOTES ELECTION.</source>
        <translation>--notes needs the election whose questionnaire was filled in: code --notes NOTES ELECTION.</translation>
    </message>
    <message>
        <source>Choose one: --answers to make a code, --read, --picture or --notes to read answers.</source>
        <translation>Choose one: --answers to make a code, --read, --picture or --notes to read answers.</translation>
    </message>
    <message>
        <source>code needs --answers FILE to make a code, or --read CODE, --picture FILE or --notes NOTES to read answers.</source>
        <translation>code needs --answers FILE to make a code, or --read CODE, --picture FILE or --notes NOTES to read answers.</translation>
    </message>
    <message>
        <source>With --read, --picture or --notes, the answers come out as an answers file. The code can only be read with the questions it was made for: of an older version, name that version&apos;s folder too, and the answers to questions that are still the same are taken over. Without ELECTION, the elections that the program would show are searched.</source>
        <translation>With --read, --picture or --notes, the answers come out as an answers file. The code can only be read with the questions it was made for: of an older version, name that version&apos;s folder too, and the answers to questions that are still the same are taken over. Without ELECTION, the elections that the program would show are searched.</translation>
    </message>
    <message>
        <source>NOTES</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>Read what was noted on a blank questionnaire, its sign first; - for standard input.</source>
        <translation>Read what was noted on a blank questionnaire, its sign first; - for standard input.</translation>
    </message>
    <message>
        <source>This election has no easy-to-read statements, so --easy changes nothing.</source>
        <translation>This election has no easy-to-read statements, so --easy changes nothing.</translation>
    </message>
    <message>
        <source>Print a blank questionnaire to fill in by hand.</source>
        <translation>Print a blank questionnaire to fill in by hand.</translation>
    </message>
    <message>
        <source>All statements by theme, with boxes to tick, for paper in black and white. Each answer has a number to note; what was noted can be typed in the program, or given to preau-cli code --notes.</source>
        <translation>All statements by theme, with boxes to tick, for paper in black and white. Each answer has a number to note; what was noted can be typed in the program, or given to preau-cli code --notes.</translation>
    </message>
    <message>
        <source>Easy-to-read statements, where there are any.</source>
        <translation>Easy-to-read statements, where there are any.</translation>
    </message>
    <message>
        <source>File missing: %1</source>
        <translation>File missing: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::AboutPage</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Share and check</source>
        <translation>Share and check</translation>
    </message>
    <message>
        <source>Who made this folder, how, and what you can check yourself.</source>
        <translation>Who made this folder, how, and what you can check yourself.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>No election is open. Choose one to read who made it and how.</source>
        <translation>No election is open. Choose one to read who made it and how.</translation>
    </message>
    <message>
        <source>See the elections</source>
        <translation>See the elections</translation>
    </message>
    <message>
        <source>Not said in this folder.</source>
        <translation>Not said in this folder.</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message numerus="yes">
        <source>%1 documented of %n.</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%1 documented of %n.</numerusform>
            <numerusform>%1 documented of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searched, with nothing found.</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n searched, with nothing found.</numerusform>
            <numerusform>%n searched, with nothing found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented: none of them is guessed.</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n not yet documented: it is not guessed.</numerusform>
            <numerusform>%n not yet documented: none of them is guessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were read a second time, by others. “≠” shows where they disagree.</source>
        <translation>
            <numerusform>%n position was read a second time, by others. “≠” shows where they disagree.</numerusform>
            <numerusform>%n positions were read a second time, by others. “≠” shows where they disagree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are less certain; “?” shows which.</source>
        <translation>
            <numerusform>%n position is less certain; “?” shows which.</numerusform>
            <numerusform>%n positions are less certain; “?” shows which.</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, candidate, what was corrected</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was corrected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>None so far.</translation>
    </message>
    <message>
        <source>None since the update of %1.</source>
        <translation>None since the update of %1.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>version, date</comment>
        <translation>%1, of %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Not said for the data. GPL 3 or later for the program.</source>
        <translation>Not said for the data. GPL 3 or later for the program.</translation>
    </message>
    <message>
        <source>%1 for the data, GPL 3 or later for the program.</source>
        <translation>%1 for the data, GPL 3 or later for the program.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Your answer to a question is set beside each candidate’s position on the same question. Nothing else counts: no name, no party, no order.</source>
        <translation>Your answer to a question is set beside each candidate’s position on the same question. Nothing else counts: no name, no party, no order.</translation>
    </message>
    <message>
        <source>How close an answer is</source>
        <translation>How close an answer is</translation>
    </message>
    <message>
        <source>The same answer gives one point. With five answers, each step apart takes a quarter of a point away; opposite ends give nothing. A scale works alike, with its own steps. Where one option is chosen among several, the same option gives one point, another gives none.</source>
        <translation>The same answer gives one point. With five answers, each step apart takes a quarter of a point away; opposite ends give nothing. A scale works alike, with its own steps. Where one option is chosen among several, the same option gives one point, another gives none.</translation>
    </message>
    <message>
        <source>What importance does</source>
        <translation>What importance does</translation>
    </message>
    <message>
        <source>A question can count half, once or twice, and so can a whole theme; the two are multiplied. A theme you set aside is left out.</source>
        <translation>A question can count half, once or twice, and so can a whole theme; the two are multiplied. A theme you set aside is left out.</translation>
    </message>
    <message>
        <source>Where the percentage comes from</source>
        <translation>Where the percentage comes from</translation>
    </message>
    <message>
        <source>The points obtained, divided by the points that could be obtained. The division is exact; it is rounded once, when it is shown. Each percentage opens into the questions it was made from, and their points add up to it.</source>
        <translation>The points obtained, divided by the points that could be obtained. The division is exact; it is rounded once, when it is shown. Each percentage opens into the questions it was made from, and their points add up to it.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>What is not known</translation>
    </message>
    <message>
        <source>Where a candidate has no known position, the question is left out for that candidate, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the candidate is shown without a rank.</source>
        <translation>Where a candidate has no known position, the question is left out for that candidate, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the candidate is shown without a rank.</translation>
    </message>
    <message>
        <source>Skipped, and no opinion</source>
        <translation>Skipped, and no opinion</translation>
    </message>
    <message>
        <source>Both stay outside the calculation. They are told apart wherever your answers are shown.</source>
        <translation>Both stay outside the calculation. They are told apart wherever your answers are shown.</translation>
    </message>
    <message>
        <source>Equal scores</source>
        <translation>Equal scores</translation>
    </message>
    <message>
        <source>Candidates with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</source>
        <translation>Candidates with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</translation>
    </message>
    <message>
        <source>How solid it is</source>
        <translation>How solid it is</translation>
    </message>
    <message>
        <source>Other ways to calculate exist. The page of results shows in how many of fifty settings the first place stays the same, what happens without each question and each theme, and which single answer would change it.</source>
        <translation>Other ways to calculate exist. The page of results shows in how many of fifty settings the first place stays the same, what happens without each question and each theme, and which single answer would change it.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>What it is not</translation>
    </message>
    <message>
        <source>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a candidate would be able to do, or about whom to choose.</source>
        <translation>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a candidate would be able to do, or about whom to choose.</translation>
    </message>
    <message>
        <source>Sources say who wrote them. They are hidden together with the names.</source>
        <translation>Sources say who wrote them. They are hidden together with the names.</translation>
    </message>
    <message>
        <source>This folder names no source.</source>
        <translation>This folder names no source.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), the most cited first.</source>
        <translation>
            <numerusform>%n source.</numerusform>
            <numerusform>%n sources, the most cited first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cited</source>
        <translation>Not cited</translation>
    </message>
    <message numerus="yes">
        <source>Cited %n time(s)</source>
        <translation>
            <numerusform>Cited %n time</numerusform>
            <numerusform>Cited %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>cited n times, candidate</comment>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>cited n times, candidates</comment>
        <translation>%1, for %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n source(s)</source>
        <translation>
            <numerusform>Show the other source</numerusform>
            <numerusform>Show the other %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks found nothing to say about this folder.</source>
        <translation>The checks found nothing to say about this folder.</translation>
    </message>
    <message>
        <source>The same checks run in the editor and on the command line.</source>
        <translation>The same checks run in the editor and on the command line.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n finding(s)</source>
        <translation>
            <numerusform>Show the other finding</numerusform>
            <numerusform>Show the other %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep your answers</source>
        <translation>Keep your answers</translation>
    </message>
    <message>
        <source>In a file, where you choose. It shows your political opinions to whoever opens it.</source>
        <translation>In a file, where you choose. It shows your political opinions to whoever opens it.</translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation>Save the answers…</translation>
    </message>
    <message>
        <source>Take up answers again</source>
        <translation>Take up answers again</translation>
    </message>
    <message>
        <source>Leave nothing behind</source>
        <translation>Leave nothing behind</translation>
    </message>
    <message>
        <source>Your answers are forgotten at once.</source>
        <translation>Your answers are forgotten at once.</translation>
    </message>
    <message>
        <source>Erase my answers</source>
        <translation>Erase my answers</translation>
    </message>
    <message>
        <source>Print of the data</source>
        <translation>Print of the data</translation>
    </message>
    <message>
        <source>Print of the data: %1</source>
        <translation>Print of the data: %1</translation>
    </message>
    <message>
        <source>SHA-256. Two computers that show the same print show the same positions.</source>
        <translation>SHA-256. Two computers that show the same print show the same positions.</translation>
    </message>
    <message>
        <source>Print of the questions: %1</source>
        <translation>Print of the questions: %1</translation>
    </message>
    <message>
        <source>Print of the questions</source>
        <translation>Print of the questions</translation>
    </message>
    <message>
        <source>Saved answers carry it: they are restored where the question is still the same.</source>
        <translation>Saved answers carry it: they are restored where the question is still the same.</translation>
    </message>
    <message>
        <source>Copy both prints</source>
        <translation>Copy both prints</translation>
    </message>
    <message>
        <source>Checks of the folder</source>
        <translation>Checks of the folder</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>See what the checks say</source>
        <translation>See what the checks say</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>Préau</source>
        <translation>Préau</translation>
    </message>
    <message>
        <source>Préau %1</source>
        <comment>version</comment>
        <translation>Préau %1</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later. It contains nothing that could connect to a network.</source>
        <translation>Free software under the GPL, version 3 or later. It contains nothing that could connect to a network.</translation>
    </message>
    <message>
        <source>Your answer to a question is set beside each list’s position on the same question. Nothing else counts: no name, no party, no order.</source>
        <translation>Your answer to a question is set beside each list’s position on the same question. Nothing else counts: no name, no party, no order.</translation>
    </message>
    <message>
        <source>Your answer to a question is set beside each party’s position on the same question. Nothing else counts: no name, no order.</source>
        <translation>Your answer to a question is set beside each party’s position on the same question. Nothing else counts: no name, no order.</translation>
    </message>
    <message>
        <source>Where a list has no known position, the question is left out for that list, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the list is shown without a rank.</source>
        <translation>Where a list has no known position, the question is left out for that list, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the list is shown without a rank.</translation>
    </message>
    <message>
        <source>Where a party has no known position, the question is left out for that party, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the party is shown without a rank.</source>
        <translation>Where a party has no known position, the question is left out for that party, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the party is shown without a rank.</translation>
    </message>
    <message>
        <source>Lists with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</source>
        <translation>Lists with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</translation>
    </message>
    <message>
        <source>Parties with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</source>
        <translation>Parties with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</translation>
    </message>
    <message>
        <source>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a list would be able to do, or about which to choose.</source>
        <translation>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a list would be able to do, or about which to choose.</translation>
    </message>
    <message>
        <source>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a party would be able to do, or about which to choose.</source>
        <translation>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a party would be able to do, or about which to choose.</translation>
    </message>
    <message>
        <source>From a saved file, from the code of a result sheet or from a picture of it. Questions that have changed since are listed, never guessed.</source>
        <translation>From a saved file, from the code of a result sheet or from a picture of it. Questions that have changed since are listed, never guessed.</translation>
    </message>
    <message>
        <source>Take up answers…</source>
        <translation>Take up answers…</translation>
    </message>
    <message>
        <source>Make a result sheet</source>
        <translation>Make a result sheet</translation>
    </message>
    <message>
        <source>To keep, print or pass on, with a code that holds your answers. Whoever has it has them.</source>
        <translation>To keep, print or pass on, with a code that holds your answers. Whoever has it has them.</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>Result sheet</translation>
    </message>
</context>
<context>
    <name>preau::gui::AddressPanel</name>
    <message>
        <source>Page address</source>
        <translation>Page address</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Open an address</translation>
    </message>
    <message>
        <source>Paste what you were given; it begins with preau:</source>
        <translation>Paste what you were given; it begins with preau:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Whoever has this address opens the same page in Préau: the same election, candidates and theme. It says nothing of your answers.</source>
        <translation>Whoever has this address opens the same page in Préau: the same election, candidates and theme. It says nothing of your answers.</translation>
    </message>
</context>
<context>
    <name>preau::gui::AgreementPage</name>
    <message>
        <source>Choose an election first: what is known of it is then shown here.</source>
        <translation>Choose an election first: what is known of it is then shown here.</translation>
    </message>
    <message>
        <source>Nobody stands in this constituency.</source>
        <translation>Nobody stands in this constituency.</translation>
    </message>
    <message>
        <source>This election has no questions yet.</source>
        <translation>This election has no questions yet.</translation>
    </message>
    <message>
        <source>With %1 at once nobody could read these tables.</source>
        <translation>With %1 at once nobody could read these tables.</translation>
    </message>
    <message>
        <source>With %1 at once nobody could read these tables. Choose a constituency on the front page.</source>
        <translation>With %1 at once nobody could read these tables. Choose a constituency on the front page.</translation>
    </message>
    <message>
        <source>What is known, and who agrees with whom</source>
        <translation>What is known, and who agrees with whom</translation>
    </message>
    <message>
        <source>Known positions</source>
        <comment>tab</comment>
        <translation>Known positions</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>tab: pair by pair</comment>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Questions that divide</source>
        <comment>tab</comment>
        <translation>Questions that divide</translation>
    </message>
    <message>
        <source>Views of this page</source>
        <translation>Views of this page</translation>
    </message>
    <message numerus="yes">
        <source>From the documented positions of %1 on %n question(s). Your answers have no part in it.</source>
        <comment>12 candidates</comment>
        <translation>
            <numerusform>From the documented positions of %1 on one question. Your answers have no part in it.</numerusform>
            <numerusform>From the documented positions of %1 on %n questions. Your answers have no part in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::AgreementView</name>
    <message>
        <source>Agreement, pair by pair</source>
        <translation>Agreement, pair by pair</translation>
    </message>
    <message numerus="yes">
        <source>Below each percentage: the questions known for both. With fewer than %n of them there is no percentage.</source>
        <translation>
            <numerusform>Below each percentage: the questions known for both. With fewer than %n of them there is no percentage.</numerusform>
            <numerusform>Below each percentage: the questions known for both. With fewer than %n of them there is no percentage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closest on these questions</source>
        <translation>Closest on these questions</translation>
    </message>
    <message>
        <source>Farthest apart on these questions</source>
        <translation>Farthest apart on these questions</translation>
    </message>
    <message>
        <source>Other questions would give other figures. To be close on these ones is neither praise nor blame, and says nothing of what was not asked.</source>
        <translation>Other questions would give other figures. To be close on these ones is neither praise nor blame, and says nothing of what was not asked.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n known position(s)</source>
        <comment>candidate</comment>
        <translation>
            <numerusform>%1: %n known position</numerusform>
            <numerusform>%1: %n known positions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two candidates</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>percentage, questions known for both</comment>
        <translation>%1, on %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, on %n question(s) known for both, %3 of them with another position</source>
        <comment>two candidates, percentage</comment>
        <translation>
            <numerusform>%1: %2, on one question known for both, %3 with another position</numerusform>
            <numerusform>%1: %2, on %n questions known for both, %3 of them with another position</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in common, too few</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n in common, too few</numerusform>
            <numerusform>%n in common, too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no percentage, only %n question(s) known for both</source>
        <comment>two candidates</comment>
        <translation>
            <numerusform>%1: no percentage, only %n question known for both</numerusform>
            <numerusform>%1: no percentage, only %n questions known for both</numerusform>
        </translation>
    </message>
    <message>
        <source>No two have enough known positions in common.</source>
        <translation>No two have enough known positions in common.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) can be compared; agreement goes from %1 (%2) to %3 (%4).</source>
        <comment>percentage and names of the farthest, then of the closest</comment>
        <translation>
            <numerusform>%n pair can be compared; agreement goes from %1 (%2) to %3 (%4).</numerusform>
            <numerusform>%n pairs can be compared; agreement goes from %1 (%2) to %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n question(s), %1 with another position</source>
        <comment>known for both</comment>
        <translation>
            <numerusform>on one question, %1 with another position</numerusform>
            <numerusform>on %n questions, %1 with another position</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3. Compare</source>
        <comment>names, percentage, on how many questions</comment>
        <translation>%1: %2 %3. Compare</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs share exactly the same percentage: too many to list. All are in the table.</source>
        <translation>
            <numerusform>%n pair has exactly this percentage. It is in the table.</numerusform>
            <numerusform>%n pairs share exactly the same percentage: too many to list. All are in the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means the same position on every question known for both, %2 the opposite on each. Only documented positions count: silence is neither agreement nor disagreement.</source>
        <comment>100%, 0%</comment>
        <translation>%1 means the same position on every question known for both, %2 the opposite on each. Only documented positions count: silence is neither agreement nor disagreement.</translation>
    </message>
</context>
<context>
    <name>preau::gui::AnswerArea</name>
    <message>
        <source>No opinion</source>
        <translation>No opinion</translation>
    </message>
    <message>
        <source>I have read it and have no opinion.</source>
        <translation>I have read it and have no opinion.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>I do not answer, or will come back to it.</source>
        <translation>I do not answer, or will come back to it.</translation>
    </message>
</context>
<context>
    <name>preau::gui::AnswersKeeper</name>
    <message>
        <source>Saved answers</source>
        <translation>Saved answers</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not restored: the question has changed since.</source>
        <translation>
            <numerusform>%n answer not restored: the question has changed since.</numerusform>
            <numerusform>%n answers not restored: the question has changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not restored: the question is not in this election.</source>
        <translation>
            <numerusform>%n answer not restored: the question is not in this election.</numerusform>
            <numerusform>%n answers not restored: the question is not in this election.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Save my answers</translation>
    </message>
</context>
<context>
    <name>preau::gui::BarsChart</name>
    <message>
        <source>%1 %2</source>
        <comment>a part in words and its count: Agree 4</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>letter of an option, how many chose it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateCardDelegate</name>
    <message>
        <source>Known positions</source>
        <translation>Known positions</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateChooser</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Show none</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Order of the columns</translation>
    </message>
    <message>
        <source>Drawn by lot while names are hidden, number %1</source>
        <translation>Drawn by lot while names are hidden, number %1</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>Official order</translation>
    </message>
    <message>
        <source>Drawn by lot, number %1</source>
        <translation>Drawn by lot, number %1</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Drawn by lot</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>Chosen by hand, column by column</source>
        <translation>Chosen by hand, column by column</translation>
    </message>
    <message>
        <source>Back to the order drawn by lot</source>
        <translation>Back to the order drawn by lot</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>known positions of all questions</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>File refused</translation>
    </message>
    <message>
        <source>Withdrew on %1</source>
        <translation>Withdrew on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <comment>cited for the positions</comment>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Positions: %1</translation>
    </message>
    <message>
        <source>chosen for comparison</source>
        <translation>chosen for comparison</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidatePage</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>No election is open</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Choose someone in the list.</source>
        <translation>Choose someone in the list.</translation>
    </message>
    <message>
        <source>Choose an election first.</source>
        <translation>Choose an election first.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>name of a party, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>name of a constituency, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Number %1 in the official order.</source>
        <translation>Number %1 in the official order.</translation>
    </message>
    <message>
        <source>This file was refused: nothing of it can be shown, and it has no score. See Home for where and why.</source>
        <translation>This file was refused: nothing of it can be shown, and it has no score. See Home for where and why.</translation>
    </message>
    <message>
        <source>Withdrew on %1. What was proposed stays readable.</source>
        <translation>Withdrew on %1. What was proposed stays readable.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Compare with…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are waiting for an answer that can be read.</source>
        <translation>
            <numerusform>%n question is waiting for an answer that can be read.</numerusform>
            <numerusform>%n questions are waiting for an answer that can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s)</source>
        <comment>documented</comment>
        <translation>
            <numerusform>%1 of %n position</numerusform>
            <numerusform>%1 of %n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>No position is missing.</source>
        <translation>No position is missing.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between short names of questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not documented: %1</source>
        <translation>Not documented: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>questions</comment>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to theme</source>
        <translation>Go to theme</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>candidates to compare with</comment>
        <translation>All %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateSheet</name>
    <message>
        <source>In easy words</source>
        <translation>In easy words</translation>
    </message>
    <message>
        <source>There is no easy-to-read summary here.</source>
        <translation>There is no easy-to-read summary here.</translation>
    </message>
    <message>
        <source>No proposal of this theme is documented.</source>
        <translation>No proposal of this theme is documented.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Positions on the questions</source>
        <translation>Positions on the questions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Summary or Quotation; a proposal</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n linked question(s)</source>
        <translation>
            <numerusform>%n linked question</numerusform>
            <numerusform>%n linked questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this proposal with its source</source>
        <translation>Copy this proposal with its source</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>Not documented</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source noted.</source>
        <translation>No source noted.</translation>
    </message>
    <message>
        <source>Picture: author not noted.</source>
        <translation>Picture: author not noted.</translation>
    </message>
    <message>
        <source>Picture: %1.</source>
        <translation>Picture: %1.</translation>
    </message>
    <message>
        <source>Picture: %1, %2.</source>
        <comment>author, licence</comment>
        <translation>Picture: %1, %2.</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>In an order drawn by lot, number %1.</source>
        <translation>In an order drawn by lot, number %1.</translation>
    </message>
    <message>
        <source>In the official order.</source>
        <translation>In the official order.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search by name or party</source>
        <translation>Search by name or party</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>Official order</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>Shuffle the order</source>
        <translation>Shuffle the order</translation>
    </message>
    <message>
        <source>Choose an election first: those who stand are then shown here.</source>
        <translation>Choose an election first: those who stand are then shown here.</translation>
    </message>
    <message>
        <source>Nobody stands in this constituency.</source>
        <translation>Nobody stands in this constituency.</translation>
    </message>
    <message>
        <source>No name or party contains “%1”.</source>
        <translation>No name or party contains “%1”.</translation>
    </message>
    <message>
        <source>Enter opens, Space marks for comparison.</source>
        <translation>Enter opens, Space marks for comparison.</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %1</source>
        <comment>a number in words</comment>
        <translation>
            <numerusform>Compare all %1</numerusform>
            <numerusform>Compare all %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the %1 marked</source>
        <comment>a number in words</comment>
        <translation>
            <numerusform>Compare the %1 marked</numerusform>
            <numerusform>Compare the %1 marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>between those who stand</comment>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>What is known, and who agrees with whom</source>
        <translation>What is known, and who agrees with whom</translation>
    </message>
</context>
<context>
    <name>preau::gui::ChangeList</name>
    <message>
        <source>nobody could be ranked</source>
        <translation>nobody could be ranked</translation>
    </message>
    <message>
        <source>%1 would share the first place</source>
        <comment>names</comment>
        <translation>%1 would share the first place</translation>
    </message>
    <message>
        <source>%1 would be first</source>
        <comment>a name</comment>
        <translation>%1 would be first</translation>
    </message>
    <message>
        <source>No answer, changed alone, changes the first place</source>
        <translation>No answer, changed alone, changes the first place</translation>
    </message>
    <message>
        <source>A single answer could change the first place</source>
        <translation>A single answer could change the first place</translation>
    </message>
    <message numerus="yes">
        <source>True of %1 of your %n answer(s), by more than one step.</source>
        <translation>
            <numerusform>True of %1 of your %n answer, by more than one step.</numerusform>
            <numerusform>True of %1 of your %n answers, by more than one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True of %1 of your %n answer(s). First the changes by a single step:</source>
        <translation>
            <numerusform>True of %1 of your %n answer. First the changes by a single step:</numerusform>
            <numerusform>True of %1 of your %n answers. First the changes by a single step:</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the larger changes</source>
        <translation>Hide the larger changes</translation>
    </message>
    <message numerus="yes">
        <source>Larger changes, on %n question(s)</source>
        <translation>
            <numerusform>Larger changes, on %n question</numerusform>
            <numerusform>Larger changes, on %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this answer, %1.</source>
        <comment>what would happen</comment>
        <translation>Without this answer, %1.</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”: %3.</source>
        <comment>an answer, another, what would happen</comment>
        <translation>“%1” instead of “%2”: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a statement, then a sentence</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::ChartExport</name>
    <message>
        <source>%1 (%2, version %3)</source>
        <comment>title, id and version of an election</comment>
        <translation>%1 (%2, version %3)</translation>
    </message>
    <message>
        <source>data %1</source>
        <comment>first figures of the print</comment>
        <translation>data %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licence %1</translation>
    </message>
    <message>
        <source>made with Préau</source>
        <translation>made with Préau</translation>
    </message>
</context>
<context>
    <name>preau::gui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>preau::gui::CodeAnswers</name>
    <message>
        <source>The code belongs to another election, “%1”, which is open now.</source>
        <translation>The code belongs to another election, “%1”, which is open now.</translation>
    </message>
    <message>
        <source>The code was made for another version of this election. The answers to questions that are still the same are taken up.</source>
        <translation>The code was made for another version of this election. The answers to questions that are still the same are taken up.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out, because the question has changed or is gone: %1.</source>
        <translation>
            <numerusform>%n answer left out, because the question has changed or is gone: %1.</numerusform>
            <numerusform>%n answers left out, because the questions have changed or are gone: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The themes have changed; how much they count is left out.</source>
        <translation>The themes have changed; how much they count is left out.</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, which is not on this computer or could not be read. Open its folder first.</source>
        <translation>These answers belong to the election “%1”, which is not on this computer or could not be read. Open its folder first.</translation>
    </message>
    <message>
        <source>There are no answers in this code.</source>
        <translation>There are no answers in this code.</translation>
    </message>
</context>
<context>
    <name>preau::gui::CodeSquare</name>
    <message>
        <source>QR code of your answers; the same code stands beside it as text</source>
        <translation>QR code of your answers; the same code stands beside it as text</translation>
    </message>
</context>
<context>
    <name>preau::gui::ColumnHead</name>
    <message>
        <source>file refused</source>
        <translation>file refused</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>%1: open the page</source>
        <comment>a candidate with party and number of proposals</comment>
        <translation>%1: open the page</translation>
    </message>
</context>
<context>
    <name>preau::gui::ColumnMenu</name>
    <message>
        <source>Move to the left</source>
        <translation>Move to the left</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Move to the right</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Move to the front</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Take out of the comparison</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>Open their page</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareChoices</name>
    <message numerus="yes">
        <source>All %n list(s)</source>
        <translation>
            <numerusform>All %n list</numerusform>
            <numerusform>All %n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n party(ies)</source>
        <translation>
            <numerusform>All %n party</numerusform>
            <numerusform>All %n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s)</source>
        <translation>
            <numerusform>All %n candidate</numerusform>
            <numerusform>All %n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Only what is missing</translation>
    </message>
    <message>
        <source>Only what is missing: show all questions again</source>
        <translation>Only what is missing: show all questions again</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Only differences</translation>
    </message>
    <message>
        <source>Only shared topics</source>
        <translation>Only shared topics</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Refine</translation>
    </message>
    <message>
        <source>Refine (%1)</source>
        <comment>how many of its boxes are ticked</comment>
        <translation>Refine (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>candidates shown; all of them with their noun</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message numerus="yes">
        <source>All %n theme(s)</source>
        <translation>
            <numerusform>All %n theme</numerusform>
            <numerusform>All %n themes</numerusform>
        </translation>
    </message>
    <message>
        <source>All constituencies</source>
        <translation>All constituencies</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareFoot</name>
    <message>
        <source>Marks and words</source>
        <translation>Marks and words</translation>
    </message>
    <message>
        <source>Marks only</source>
        <translation>Marks only</translation>
    </message>
    <message>
        <source>Previous columns</source>
        <translation>Previous columns</translation>
    </message>
    <message>
        <source>Next columns</source>
        <translation>Next columns</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a candidate, before their position</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1. Enter opens the source.</source>
        <comment>a position in words</comment>
        <translation>%1. Enter opens the source.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s) documented.</source>
        <translation>
            <numerusform>%1 of %n position documented.</numerusform>
            <numerusform>%1 of %n positions documented.</numerusform>
        </translation>
    </message>
    <message>
        <source>“?”: an uncertain reading.</source>
        <translation>“?”: an uncertain reading.</translation>
    </message>
    <message>
        <source>“≠”: two readings differ.</source>
        <translation>“≠”: two readings differ.</translation>
    </message>
    <message>
        <source>%1 columns of %2</source>
        <comment>all of them, in words</comment>
        <translation>%1 columns of %2</translation>
    </message>
    <message>
        <source>Column %1 of %2</source>
        <translation>Column %1 of %2</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Columns %1 to %2 of %3</translation>
    </message>
</context>
<context>
    <name>preau::gui::ComparePage</name>
    <message>
        <source>No election is open</source>
        <translation>No election is open</translation>
    </message>
    <message>
        <source>Open one: its positions appear here side by side.</source>
        <translation>Open one: its positions appear here side by side.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choose an election</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>No question contains “%1”</source>
        <translation>No question contains “%1”</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>No difference among the known positions</source>
        <translation>No difference among the known positions</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) not yet documented</source>
        <translation>
            <numerusform>%n position not yet documented</numerusform>
            <numerusform>%n positions not yet documented</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Show all questions</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>No question yet</translation>
    </message>
    <message>
        <source>The files of this election hold no question.</source>
        <translation>The files of this election hold no question.</translation>
    </message>
    <message>
        <source>Reveal names</source>
        <translation>Reveal names</translation>
    </message>
    <message>
        <source>Names, portraits and colours are hidden. Columns are drawn by lot, number %1: the same number gives the same order.</source>
        <translation>Names, portraits and colours are hidden. Columns are drawn by lot, number %1: the same number gives the same order.</translation>
    </message>
    <message>
        <source>Names, portraits and colours are hidden.</source>
        <translation>Names, portraits and colours are hidden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <comment>found by the search</comment>
        <translation>
            <numerusform>%1 of %n question</numerusform>
            <numerusform>%1 of %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Different: at least two distinct opinions (agree, mixed, disagree) among the known positions.</source>
        <translation>Different: at least two distinct opinions (agree, mixed, disagree) among the known positions.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation>No proposal yet</translation>
    </message>
    <message>
        <source>Show the positions</source>
        <translation>Show the positions</translation>
    </message>
    <message>
        <source>No proposal contains “%1”</source>
        <translation>No proposal contains “%1”</translation>
    </message>
    <message>
        <source>No shared topic</source>
        <translation>No shared topic</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Show all topics</translation>
    </message>
    <message>
        <source>No proposal has been entered for this comparison.</source>
        <translation>No proposal has been entered for this comparison.</translation>
    </message>
    <message>
        <source>No topic has proposals in two of the columns.</source>
        <translation>No topic has proposals in two of the columns.</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareTools</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in statements, notes and proposals</source>
        <translation>Search in statements, notes and proposals</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareWords</name>
    <message>
        <source>Every cell opens the sentence and the source it rests on.</source>
        <translation>Every cell opens the sentence and the source it rests on.</translation>
    </message>
    <message>
        <source>What everybody proposes, topic by topic, summarised or quoted. The order of the columns is drawn by lot, number %1.</source>
        <translation>What everybody proposes, topic by topic, summarised or quoted. The order of the columns is drawn by lot, number %1.</translation>
    </message>
    <message>
        <source>What everybody proposes, topic by topic, summarised or quoted.</source>
        <translation>What everybody proposes, topic by topic, summarised or quoted.</translation>
    </message>
    <message>
        <source>Comparing %1. Positions differ on %2 of %3 questions; the others are hidden.</source>
        <comment>%1: twelve candidates</comment>
        <translation>Comparing %1. Positions differ on %2 of %3 questions; the others are hidden.</translation>
    </message>
    <message>
        <source>Every cell opens the sentence and the source it rests on. The order of the columns was chosen by hand.</source>
        <translation>Every cell opens the sentence and the source it rests on. The order of the columns was chosen by hand.</translation>
    </message>
    <message>
        <source>Every cell opens the sentence and the source it rests on. The order of the columns is drawn by lot, number %1.</source>
        <translation>Every cell opens the sentence and the source it rests on. The order of the columns is drawn by lot, number %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s)</source>
        <comment>those a filter leaves</comment>
        <translation>
            <numerusform>%1 of %n topic</numerusform>
            <numerusform>%1 of %n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own order.</source>
        <translation>Your own order.</translation>
    </message>
    <message>
        <source>Official order.</source>
        <translation>Official order.</translation>
    </message>
    <message>
        <source>Order drawn by lot, number %1.</source>
        <translation>Order drawn by lot, number %1.</translation>
    </message>
    <message>
        <source>More to add above: %1.</source>
        <comment>seven candidates</comment>
        <translation>More to add above: %1.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ComparisonBlocks</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>You: %1</source>
        <comment>the voter&apos;s own answer</comment>
        <translation>You: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>candidates of all those shown</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, file refused</source>
        <translation>%1, file refused</translation>
    </message>
    <message>
        <source>%1 ≠</source>
        <comment>a name; a second reading of the position is opposite</comment>
        <translation>%1 ≠</translation>
    </message>
    <message>
        <source>%1, a second reading is opposite</source>
        <translation>%1, a second reading is opposite</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a name; the reading of the position is uncertain</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, uncertain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate, their position</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::ComparisonModel</name>
    <message>
        <source>another candidate</source>
        <comment>stands for a hidden name</comment>
        <translation>another candidate</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>one list</translation>
    </message>
    <message>
        <source>%1 lists</source>
        <translation>%1 lists</translation>
    </message>
    <message>
        <source>one party</source>
        <translation>one party</translation>
    </message>
    <message>
        <source>%1 parties</source>
        <translation>%1 parties</translation>
    </message>
    <message>
        <source>one candidate</source>
        <comment>names are hidden</comment>
        <translation>one candidate</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <comment>names are hidden</comment>
        <translation>%1 candidates</translation>
    </message>
    <message>
        <source>one candidate</source>
        <translation>one candidate</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 candidates</translation>
    </message>
    <message>
        <source>File
refused</source>
        <comment>in a cell, over two lines</comment>
        <translation>File
refused</translation>
    </message>
    <message>
        <source>Nothing found
%1</source>
        <comment>in a cell, over two lines: the date of the search</comment>
        <translation>Nothing found
%1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 of %n question</numerusform>
            <numerusform>%1 of %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known positions of questions</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>known positions of questions, in a narrow column</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 with no known position on at least one question</source>
        <comment>%1: one or more candidates</comment>
        <translation>%1 with no known position on at least one question</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>file refused</source>
        <comment>below a candidate whose file could not be read</comment>
        <translation>file refused</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>a second reading is opposite</source>
        <translation>a second reading is opposite</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>no source</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of what a cell says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4: known positions %5</source>
        <comment>theme, count, folded or not; candidate: 1 of 2</comment>
        <translation>%1, %2, %3; %4: known positions %5</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>theme, count, folded or not</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>You: %1</source>
        <comment>the voter&apos;s answer in words</comment>
        <translation>You: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>You</source>
        <comment>column of the voter&apos;s answers</comment>
        <translation>You</translation>
    </message>
    <message numerus="yes">
        <source>%n known position(s)</source>
        <translation>
            <numerusform>%n known position</numerusform>
            <numerusform>%n known positions</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a candidate who left the election</comment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>%1 with no known position on at least one question: %2</source>
        <comment>%1: one or more candidates, %2: their names</comment>
        <translation>%1 with no known position on at least one question: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>after names that are listed</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>questions shown of a theme, in a narrow place</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::ComparisonView</name>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Questions and your answers</source>
        <translation>Questions and your answers</translation>
    </message>
</context>
<context>
    <name>preau::gui::ContributionsModel</name>
    <message>
        <source>Position not known: no point</source>
        <translation>Position not known: no point</translation>
    </message>
    <message>
        <source>Position not known: counted as neutral</source>
        <translation>Position not known: counted as neutral</translation>
    </message>
    <message>
        <source>Position not known: counted as the opposite of yours</source>
        <translation>Position not known: counted as the opposite of yours</translation>
    </message>
    <message>
        <source>Position not known: counted half</source>
        <translation>Position not known: counted half</translation>
    </message>
    <message>
        <source>Position not known: not compared</source>
        <translation>Position not known: not compared</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question (%1)</source>
        <comment>%1: name of the language that statements are in</comment>
        <translation>Question (%1)</translation>
    </message>
    <message>
        <source>more</source>
        <comment>badge: this question weighs more</comment>
        <translation>more</translation>
    </message>
    <message>
        <source>less</source>
        <comment>badge: this question weighs less</comment>
        <translation>less</translation>
    </message>
    <message>
        <source>theme: more</source>
        <comment>badge: this theme weighs more</comment>
        <translation>theme: more</translation>
    </message>
    <message>
        <source>theme: less</source>
        <comment>badge: this theme weighs less</comment>
        <translation>theme: less</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a position</comment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>you: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: position</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>gap %1</source>
        <comment>squared distance, as in: 2 of 8</comment>
        <translation>gap %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>as in: 2 of 8</comment>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position, points</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You</source>
        <comment>column of the voter&apos;s answers</comment>
        <translation>You</translation>
    </message>
    <message>
        <source>Gap</source>
        <comment>column: squared distances</comment>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>preau::gui::CoverageBar</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n documented</numerusform>
            <numerusform>%n documented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searched without result</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n searched without result</numerusform>
            <numerusform>%n searched without result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n not yet documented</numerusform>
            <numerusform>%n not yet documented</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::CoverageView</name>
    <message>
        <source>Known positions by theme</source>
        <translation>Known positions by theme</translation>
    </message>
    <message>
        <source>How many of a theme’s questions have a known position. What is not known says nothing of what somebody thinks: either nobody has looked yet, or nothing was found.</source>
        <translation>How many of a theme’s questions have a known position. What is not known says nothing of what somebody thinks: either nobody has looked yet, or nothing was found.</translation>
    </message>
    <message>
        <source>searched, nothing found</source>
        <translation>searched, nothing found</translation>
    </message>
    <message>
        <source>not yet documented</source>
        <translation>not yet documented</translation>
    </message>
    <message>
        <source>file refused</source>
        <translation>file refused</translation>
    </message>
    <message>
        <source>%1: file refused</source>
        <comment>candidate</comment>
        <translation>%1: file refused</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known positions, questions</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>known positions; searched without result</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without result</source>
        <translation>
            <numerusform>%n without result</numerusform>
            <numerusform>%n without result</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>candidate, theme: what is known</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>known positions of questions, in a small cell</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Known positions</source>
        <translation>Known positions</translation>
    </message>
    <message numerus="yes">
        <source>of %n question(s), in percent</source>
        <translation>
            <numerusform>of %n question, in percent</numerusform>
            <numerusform>of %n questions, in percent</numerusform>
        </translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>all questions</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>12 candidates: known positions, silent and undocumented ones</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>preau::gui::DefinitionNote</name>
    <message>
        <source>Definition by the editors. Esc closes it.</source>
        <translation>Definition by the editors. Esc closes it.</translation>
    </message>
    <message>
        <source>Source: %1. Esc closes it.</source>
        <translation>Source: %1. Esc closes it.</translation>
    </message>
</context>
<context>
    <name>preau::gui::DetailPane</name>
    <message>
        <source>Position and source</source>
        <translation>Position and source</translation>
    </message>
    <message>
        <source>Escape closes this pane</source>
        <translation>Escape closes this pane</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose a position: its sentence and its source appear here.</source>
        <translation>Choose a position: its sentence and its source appear here.</translation>
    </message>
    <message>
        <source>“?”: this reading is uncertain. The sources leave room for another one.</source>
        <translation>“?”: this reading is uncertain. The sources leave room for another one.</translation>
    </message>
    <message>
        <source>“≠”: a second, independent reading is opposite: %1.</source>
        <translation>“≠”: a second, independent reading is opposite: %1.</translation>
    </message>
    <message>
        <source>“≠”: a second, independent reading, by %2, is opposite: %1.</source>
        <translation>“≠”: a second, independent reading, by %2, is opposite: %1.</translation>
    </message>
    <message>
        <source>%1: open the candidate’s page</source>
        <translation>%1: open the candidate’s page</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between party and withdrawal</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>File refused</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>written by the editors of this file</source>
        <translation>written by the editors of this file</translation>
    </message>
    <message>
        <source>The file of this candidate could not be read. Nothing is known here about the positions in it.</source>
        <translation>The file of this candidate could not be read. Nothing is known here about the positions in it.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a source</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Untitled source</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between publisher and date</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Page %1.</source>
        <translation>Page %1.</translation>
    </message>
    <message>
        <source>Page not recorded.</source>
        <translation>Page not recorded.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>publisher and date; page</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The address is hidden while names are.</source>
        <translation>The address is hidden while names are.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Copy the address of “%1”</source>
        <translation>Copy the address of “%1”</translation>
    </message>
    <message>
        <source>Open the address…</source>
        <translation>Open the address…</translation>
    </message>
    <message>
        <source>Open the address of “%1”</source>
        <translation>Open the address of “%1”</translation>
    </message>
    <message>
        <source>No source recorded</source>
        <translation>No source recorded</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>One source</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <comment>%1: a number in words</comment>
        <translation>%1 sources</translation>
    </message>
    <message>
        <source>No linked proposal</source>
        <translation>No linked proposal</translation>
    </message>
    <message>
        <source>One linked proposal</source>
        <translation>One linked proposal</translation>
    </message>
    <message>
        <source>%1 linked proposals</source>
        <comment>%1: a number in words</comment>
        <translation>%1 linked proposals</translation>
    </message>
    <message>
        <source>Proposal and source</source>
        <translation>Proposal and source</translation>
    </message>
    <message>
        <source>Copy with the reference</source>
        <translation>Copy with the reference</translation>
    </message>
    <message>
        <source>No linked question</source>
        <translation>No linked question</translation>
    </message>
    <message>
        <source>One linked question</source>
        <translation>One linked question</translation>
    </message>
    <message>
        <source>%1 linked questions</source>
        <comment>%1: a number in words</comment>
        <translation>%1 linked questions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a candidate; Summary or Quotation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody else has a proposal on this topic</source>
        <translation>Nobody else has a proposal on this topic</translation>
    </message>
    <message numerus="yes">
        <source>On the same topic: %n proposal(s) of others</source>
        <translation>
            <numerusform>On the same topic: %n proposal of others</numerusform>
            <numerusform>On the same topic: %n proposals of others</numerusform>
        </translation>
    </message>
    <message>
        <source>the words of the programme itself</source>
        <comment>of a quotation</comment>
        <translation>the words of the programme itself</translation>
    </message>
    <message>
        <source>Nobody has looked for this position yet, or what was found was not enough to settle it. It says nothing about the position itself.</source>
        <translation>Nobody has looked for this position yet, or what was found was not enough to settle it. It says nothing about the position itself.</translation>
    </message>
    <message>
        <source>The editors searched and found no statement. There may have been one since, or elsewhere.</source>
        <translation>The editors searched and found no statement. There may have been one since, or elsewhere.</translation>
    </message>
    <message>
        <source>The file of this list could not be read. Nothing is known here about the positions in it.</source>
        <translation>The file of this list could not be read. Nothing is known here about the positions in it.</translation>
    </message>
    <message>
        <source>The file of this party could not be read. Nothing is known here about the positions in it.</source>
        <translation>The file of this party could not be read. Nothing is known here about the positions in it.</translation>
    </message>
    <message>
        <source>from the words of the programme itself</source>
        <comment>of a translated quotation</comment>
        <translation>from the words of the programme itself</translation>
    </message>
</context>
<context>
    <name>preau::gui::Dialogs</name>
    <message>
        <source>Close Préau</source>
        <translation>Close Préau</translation>
    </message>
    <message numerus="yes">
        <source>Keep your %n answer(s)?</source>
        <translation>
            <numerusform>Keep your answer?</numerusform>
            <numerusform>Keep your %n answers?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are only in the memory of this computer. Saved, they become a file that shows your political opinions to whoever opens it.</source>
        <translation>They are only in the memory of this computer. Saved, they become a file that shows your political opinions to whoever opens it.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Erase my answers</source>
        <translation>Erase my answers</translation>
    </message>
    <message numerus="yes">
        <source>Erase your %n answer(s)?</source>
        <translation>
            <numerusform>Erase your answer?</numerusform>
            <numerusform>Erase your %n answers?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them remains on this computer.</source>
        <translation>Nothing of them remains on this computer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Open an address</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Open this address in your browser?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open an election folder</source>
        <translation>Open an election folder</translation>
    </message>
    <message>
        <source>Open saved answers</source>
        <translation>Open saved answers</translation>
    </message>
    <message>
        <source>Préau answers (*.preau-answers *.yaml)</source>
        <translation>Préau answers (*.preau-answers *.yaml)</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Save my answers</translation>
    </message>
    <message>
        <source>Préau answers (*.preau-answers)</source>
        <translation>Préau answers (*.preau-answers)</translation>
    </message>
    <message>
        <source>Open an election</source>
        <translation>Open an election</translation>
    </message>
    <message>
        <source>Elections (election.yaml)</source>
        <translation>Elections (election.yaml)</translation>
    </message>
    <message>
        <source>Save the result sheet</source>
        <translation>Save the result sheet</translation>
    </message>
    <message>
        <source>Open a picture of a result sheet</source>
        <translation>Open a picture of a result sheet</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Pictures (*.png)</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Save a file</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>preau::gui::DisclosureRow</name>
    <message>
        <source>%1; open</source>
        <translation>%1; open</translation>
    </message>
    <message>
        <source>%1; closed</source>
        <translation>%1; closed</translation>
    </message>
</context>
<context>
    <name>preau::gui::DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −</source>
        <translation>Ctrl + and Ctrl −</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Easy to read</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>No animation</translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation>Nothing moves or fades.</translation>
    </message>
    <message>
        <source>Back to how it was at first</source>
        <translation>Back to how it was at first</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a text size in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No native speaker has read the Arabic texts yet; what is missing appears in English.</source>
        <translation>No native speaker has read the Arabic texts yet; what is missing appears in English.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Short sentences, plain words.</source>
        <translation>Short sentences, plain words.</translation>
    </message>
    <message>
        <source>Short sentences, plain words. This election has no questions written so yet.</source>
        <translation>Short sentences, plain words. This election has no questions written so yet.</translation>
    </message>
    <message>
        <source>Short sentences, plain words. %1 of the %2 questions are written so.</source>
        <translation>Short sentences, plain words. %1 of the %2 questions are written so.</translation>
    </message>
</context>
<context>
    <name>preau::gui::DividingView</name>
    <message>
        <source>%1 %2</source>
        <comment>a position in words and how many have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The question that divides most first</source>
        <translation>The question that divides most first</translation>
    </message>
    <message>
        <source>The percentage is how far two of those with a known position agree on average on this question: the lower, the more it divides. Where few positions are known there is none. That a question divides says nothing of how much it matters.</source>
        <translation>The percentage is how far two of those with a known position agree on average on this question: the lower, the more it divides. Where few positions are known there is none. That a question divides says nothing of how much it matters.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation>Not yet documented</translation>
    </message>
    <message>
        <source>too few known</source>
        <translation>too few known</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <comment>statement, average agreement, positions with their counts</comment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Average agreement %1</source>
        <comment>percentage</comment>
        <translation>Average agreement %1</translation>
    </message>
    <message>
        <source>Too few known positions for a percentage</source>
        <translation>Too few known positions for a percentage</translation>
    </message>
    <message>
        <source>Questions that divide</source>
        <translation>Questions that divide</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Average agreement</source>
        <translation>Average agreement</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in order of how much they divide; the others have too few known positions.</source>
        <translation>
            <numerusform>%n question in order of how much it divides; the others have too few known positions.</numerusform>
            <numerusform>%n questions in order of how much they divide; the others have too few known positions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text of an option, its letter</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>preau::gui::DropFrame</name>
    <message>
        <source>Drop to open</source>
        <translation>Drop to open</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionListDelegate</name>
    <message>
        <source>Documented positions</source>
        <translation>Documented positions</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionListModel</name>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>documented positions of all</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n searched without result</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n searched without result</numerusform>
            <numerusform>%n searched without result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n not yet documented</numerusform>
            <numerusform>%n not yet documented</numerusform>
        </translation>
    </message>
    <message>
        <source>,
</source>
        <comment>between two lines of a list</comment>
        <translation>,
</translation>
    </message>
    <message>
        <source>Fictional, for learning</source>
        <translation>Fictional, for learning</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Delivered with Préau</source>
        <translation>Delivered with Préau</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Positions: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionOpener</name>
    <message>
        <source>Open an election</source>
        <translation>Open an election</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 is no longer there.</translation>
    </message>
    <message>
        <source>%1 is not part of an election. Choose the file election.yaml, or the folder that holds it.</source>
        <translation>%1 is not part of an election. Choose the file election.yaml, or the folder that holds it.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check who may open it.</source>
        <translation>The folder %1 cannot be read. Check who may open it.</translation>
    </message>
    <message>
        <source>The folder %1 holds no election: there is no file election.yaml in it, nor in a folder inside it.</source>
        <translation>The folder %1 holds no election: there is no file election.yaml in it, nor in a folder inside it.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionWords</name>
    <message>
        <source>%1, %2</source>
        <comment>date of an election and its place</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between title, publisher, date and page of a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Save the table (CSV)…</source>
        <translation>Save the table (CSV)…</translation>
    </message>
    <message>
        <source>Save the picture (PNG)…</source>
        <translation>Save the picture (PNG)…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
</context>
<context>
    <name>preau::gui::FewAnswersView</name>
    <message>
        <source>From three answers on, a ranking is shown, with its caveats.</source>
        <translation>From three answers on, a ranking is shown, with its caveats.</translation>
    </message>
    <message numerus="yes">
        <source>See the ranking on %1 answer(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>See the ranking on %1 answer</numerusform>
            <numerusform>See the ranking on %1 answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation>Not yet documented</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>your answer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: position</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>preau::gui::FileSaver</name>
    <message>
        <source>Save a file</source>
        <translation>Save a file</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 could not be written: %2. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>preau::gui::FrontPage</name>
    <message>
        <source>file refused</source>
        <translation>file refused</translation>
    </message>
    <message>
        <source>Other elections</source>
        <translation>Other elections</translation>
    </message>
    <message>
        <source>Choose an election first: its programmes are then compared here.</source>
        <translation>Choose an election first: its programmes are then compared here.</translation>
    </message>
    <message>
        <source>See the elections</source>
        <translation>See the elections</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>No election is open</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4.</source>
        <comment>date and place; candidates, questions, themes</comment>
        <translation>%1. %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where do you vote?</source>
        <translation>Where do you vote?</translation>
    </message>
    <message>
        <source>Pages then show those who stand there. Nothing about this choice is kept.</source>
        <translation>Pages then show those who stand there. Nothing about this choice is kept.</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Constituency</translation>
    </message>
    <message>
        <source>All constituencies</source>
        <translation>All constituencies</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Read and compare</translation>
    </message>
    <message>
        <source>The programmes side by side, theme by theme, with their sources.</source>
        <translation>The programmes side by side, theme by theme, with their sources.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Answer the questionnaire</source>
        <translation>Answer the questionnaire</translation>
    </message>
    <message>
        <source>Give your view, then see who is close to it, on what and why.</source>
        <translation>Give your view, then see who is close to it, on what and why.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>the questionnaire</comment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>with the questionnaire</comment>
        <translation>Go on</translation>
    </message>
    <message numerus="yes">
        <source>12 or %n question(s)</source>
        <translation>
            <numerusform>12 or %n question</numerusform>
            <numerusform>12 or %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover the lists</source>
        <translation>Discover the lists</translation>
    </message>
    <message>
        <source>Discover the parties</source>
        <translation>Discover the parties</translation>
    </message>
    <message>
        <source>Discover the candidates</source>
        <translation>Discover the candidates</translation>
    </message>
    <message>
        <source>The programme of each, its positions, and what is still to be documented.</source>
        <translation>The programme of each, its positions, and what is still to be documented.</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>See the list</translation>
    </message>
    <message>
        <source>Your answers stay in the memory of this computer and disappear when you close the program, unless you save them.</source>
        <translation>Your answers stay in the memory of this computer and disappear when you close the program, unless you save them.</translation>
    </message>
    <message>
        <source>Who made this folder</source>
        <translation>Who made this folder</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Read everything</translation>
    </message>
    <message>
        <source>Read everything about who made this folder</source>
        <translation>Read everything about who made this folder</translation>
    </message>
    <message>
        <source>Not said in this folder</source>
        <translation>Not said in this folder</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>date and version of the data</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) since publication</source>
        <translation>
            <numerusform>%n correction since publication</numerusform>
            <numerusform>%n corrections since publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known positions, of %n question(s)</source>
        <translation>
            <numerusform>Known positions, of %n question</numerusform>
            <numerusform>Known positions, of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n missing</source>
        <translation>
            <numerusform>See the %n missing</numerusform>
            <numerusform>See the %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The least documented. See all %n</source>
        <translation>
            <numerusform>The least documented. See all %n</numerusform>
            <numerusform>The least documented. See all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searched without result</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n searched without result</numerusform>
            <numerusform>%n searched without result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n not yet documented</numerusform>
            <numerusform>%n not yet documented</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: known positions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is known by theme, and who agrees with whom</source>
        <translation>What is known by theme, and who agrees with whom</translation>
    </message>
</context>
<context>
    <name>preau::gui::GlossaryNotes</name>
    <message>
        <source>%1: definition</source>
        <comment>a glossary word that can be opened</comment>
        <translation>%1: definition</translation>
    </message>
</context>
<context>
    <name>preau::gui::HeatMapCanvas</name>
    <message>
        <source>%1: %2</source>
        <comment>theme: remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no result</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>preau::gui::HomePage</name>
    <message>
        <source>No election contains “%1”.</source>
        <translation>No election contains “%1”.</translation>
    </message>
    <message>
        <source>No election found</source>
        <translation>No election found</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choose an election</translation>
    </message>
    <message>
        <source>Préau reads election folders that lie on this computer. It downloads none.</source>
        <translation>Préau reads election folders that lie on this computer. It downloads none.</translation>
    </message>
    <message>
        <source>Read the programmes side by side, subject by subject, with the source of each sentence.</source>
        <translation>Read the programmes side by side, subject by subject, with the source of each sentence.</translation>
    </message>
    <message numerus="yes">
        <source>%1 election(s) found</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>%1 election found</numerusform>
            <numerusform>%1 elections found</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the elections</source>
        <translation>Search the elections</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Elections</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Open a folder…</translation>
    </message>
    <message>
        <source>or drop it into this window.</source>
        <translation>or drop it into this window.</translation>
    </message>
    <message>
        <source>Open an election you already have</source>
        <translation>Open an election you already have</translation>
    </message>
    <message>
        <source>A folder that holds the file election.yaml, received from a library, a school or a newsroom.</source>
        <translation>A folder that holds the file election.yaml, received from a library, a school or a newsroom.</translation>
    </message>
    <message>
        <source>You can also drop it into this window.</source>
        <translation>You can also drop it into this window.</translation>
    </message>
    <message>
        <source>Where Préau looked</source>
        <translation>Where Préau looked</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) refused.</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>%1 file refused.</numerusform>
            <numerusform>%1 files refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>The elections above open normally.</source>
        <translation>The elections above open normally.</translation>
    </message>
    <message>
        <source>See where, why and what to do</source>
        <translation>See where, why and what to do</translation>
    </message>
    <message>
        <source>Préau contains nothing that could connect to a network. What you read and answer stays on this computer.</source>
        <translation>Préau contains nothing that could connect to a network. What you read and answer stays on this computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Folder delivered with the program</source>
        <translation>Folder delivered with the program</translation>
    </message>
    <message>
        <source>Folder of installed elections</source>
        <translation>Folder of installed elections</translation>
    </message>
    <message>
        <source>Elections were found here.</source>
        <translation>Elections were found here.</translation>
    </message>
    <message>
        <source>The folder exists. It holds no election.</source>
        <translation>The folder exists. It holds no election.</translation>
    </message>
    <message>
        <source>It is missing. Installing Préau again will bring it back.</source>
        <translation>It is missing. Installing Préau again will bring it back.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>The folder does not exist.</translation>
    </message>
    <message>
        <source>The folder cannot be read. Check who may open it.</source>
        <translation>The folder cannot be read. Check who may open it.</translation>
    </message>
    <message>
        <source>Folders read: %1</source>
        <translation>Folders read: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of folders</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading file %1 of %2</source>
        <translation>Reading file %1 of %2</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>See the proof</source>
        <translation>See the proof</translation>
    </message>
    <message>
        <source>the one delivered with the program</source>
        <comment>folder, within a list of folders</comment>
        <translation>the one delivered with the program</translation>
    </message>
    <message>
        <source>the one of installed elections</source>
        <comment>folder, within a list of folders</comment>
        <translation>the one of installed elections</translation>
    </message>
</context>
<context>
    <name>preau::gui::MainWindow</name>
    <message>
        <source>%1 — Préau</source>
        <translation>%1 — Préau</translation>
    </message>
    <message>
        <source>Préau</source>
        <translation>Préau</translation>
    </message>
    <message>
        <source>The election has changed</source>
        <translation>The election has changed</translation>
    </message>
    <message numerus="yes">
        <source>%n of your answers could not be kept: the question or the answer is no longer there.</source>
        <translation>
            <numerusform>%n of your answers could not be kept: the question or the answer is no longer there.</numerusform>
            <numerusform>%n of your answers could not be kept: the question or the answer is no longer there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are erased.</source>
        <translation>Your answers are erased.</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Open an address</translation>
    </message>
    <message>
        <source>No browser could be opened. The address can be copied instead.</source>
        <translation>No browser could be opened. The address can be copied instead.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>No file manager could be opened. The folder is here:</source>
        <translation>No file manager could be opened. The folder is here:</translation>
    </message>
    <message>
        <source>The election &apos;%1&apos; is not on this computer, or could not be read. Open its folder first.</source>
        <translation>The election &apos;%1&apos; is not on this computer, or could not be read. Open its folder first.</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Saved answers</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, which is not on this computer or could not be read. Open its folder first.</source>
        <translation>These answers belong to the election “%1”, which is not on this computer or could not be read. Open its folder first.</translation>
    </message>
    <message>
        <source>The answers from the file replace yours.</source>
        <translation>The answers from the file replace yours.</translation>
    </message>
    <message>
        <source>The answers from the code replace yours.</source>
        <translation>The answers from the code replace yours.</translation>
    </message>
    <message>
        <source>Answers from a code</source>
        <translation>Answers from a code</translation>
    </message>
    <message>
        <source>Save the result sheet</source>
        <translation>Save the result sheet</translation>
    </message>
    <message>
        <source>The sheet could not be saved in %1: %2</source>
        <translation>The sheet could not be saved in %1: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::MapChart</name>
    <message numerus="yes">
        <source>%n point(s) apart, of 100</source>
        <comment>length of the bar on a map</comment>
        <translation>
            <numerusform>%n point apart, of 100</numerusform>
            <numerusform>%n points apart, of 100</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::MapView</name>
    <message>
        <source>Between lists, it renders %1 of the differences in distance (stress: %2).</source>
        <comment>two percentages</comment>
        <translation>Between lists, it renders %1 of the differences in distance (stress: %2).</translation>
    </message>
    <message>
        <source>Between parties, it renders %1 of the differences in distance (stress: %2).</source>
        <comment>two percentages</comment>
        <translation>Between parties, it renders %1 of the differences in distance (stress: %2).</translation>
    </message>
    <message>
        <source>Between candidates, it renders %1 of the differences in distance (stress: %2).</source>
        <comment>two percentages</comment>
        <translation>Between candidates, it renders %1 of the differences in distance (stress: %2).</translation>
    </message>
    <message>
        <source>Who is near whom</source>
        <translation>Who is near whom</translation>
    </message>
    <message numerus="yes">
        <source>The map is optional. It sums up %n question(s) in two dimensions, and distorts.</source>
        <translation>
            <numerusform>The map is optional. It sums up %n question in two dimensions, and distorts.</numerusform>
            <numerusform>The map is optional. It sums up %n questions in two dimensions, and distorts.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ranks nobody: the ranking is read under “Why”. It says itself how much it renders, and it is not shown where that is less than %1 of the differences in distance.</source>
        <comment>a percentage</comment>
        <translation>It ranks nobody: the ranking is read under “Why”. It says itself how much it renders, and it is not shown where that is less than %1 of the differences in distance.</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Show the map</translation>
    </message>
    <message>
        <source>The positions do not fit on a map (%1). It is not shown.</source>
        <comment>the percentage of differences in distance that it would render</comment>
        <translation>The positions do not fit on a map (%1). It is not shown.</translation>
    </message>
    <message>
        <source>A map of more than %1 could not be read. Choose a constituency to see fewer.</source>
        <comment>a number</comment>
        <translation>A map of more than %1 could not be read. Choose a constituency to see fewer.</translation>
    </message>
    <message>
        <source>All have the same known positions: there are no distances to draw.</source>
        <translation>All have the same known positions: there are no distances to draw.</translation>
    </message>
    <message>
        <source>A map needs at least three whose positions can be compared.</source>
        <translation>A map needs at least three whose positions can be compared.</translation>
    </message>
    <message>
        <source>No map here</source>
        <translation>No map here</translation>
    </message>
    <message>
        <source>Fewer than %1 known positions in common with the others: %2.</source>
        <comment>a number; names</comment>
        <translation>Fewer than %1 known positions in common with the others: %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Nearest by positions: %1, at %2 points (%3 on the map).</source>
        <comment>a name, two numbers</comment>
        <translation>Nearest by positions: %1, at %2 points (%3 on the map).</translation>
    </message>
    <message>
        <source>You</source>
        <comment>the voter on a map</comment>
        <translation>You</translation>
    </message>
    <message>
        <source>%1: %2 points from you on the map, %3 by your answers.</source>
        <comment>a name, two numbers</comment>
        <translation>%1: %2 points from you on the map, %3 by your answers.</translation>
    </message>
    <message>
        <source>%1: not compared with you.</source>
        <comment>a name</comment>
        <translation>%1: not compared with you.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, map %2</source>
        <comment>a distance, and the one drawn on the map</comment>
        <translation>%1, map %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 points apart, %4 on the map</source>
        <comment>two names, two numbers</comment>
        <translation>%1, %2: %3 points apart, %4 on the map</translation>
    </message>
    <message>
        <source>Map of positions</source>
        <translation>Map of positions</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>coordinate on a map</comment>
        <translation>Across</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>coordinate on a map</comment>
        <translation>Up</translation>
    </message>
    <message>
        <source>%1 and you; the map renders %2 of the differences in distance. All distances are in the table.</source>
        <comment>12 candidates; a percentage</comment>
        <translation>%1 and you; the map renders %2 of the differences in distance. All distances are in the table.</translation>
    </message>
    <message>
        <source>%1; the map renders %2 of the differences in distance. All distances are in the table.</source>
        <comment>12 candidates; a percentage</comment>
        <translation>%1; the map renders %2 of the differences in distance. All distances are in the table.</translation>
    </message>
    <message>
        <source>You are not on it: your answers have too few questions in common with known positions.</source>
        <translation>You are not on it: your answers have too few questions in common with known positions.</translation>
    </message>
    <message numerus="yes">
        <source>For you, it is wrong by %n point(s) on average.</source>
        <translation>
            <numerusform>For you, it is wrong by %n point on average.</numerusform>
            <numerusform>For you, it is wrong by %n points on average.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the map</comment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>What this map is worth</source>
        <translation>What this map is worth</translation>
    </message>
    <message>
        <source>A drawing in two dimensions distorts. The ranking is read under “Why”, not here.</source>
        <translation>A drawing in two dimensions distorts. The ranking is read under “Why”, not here.</translation>
    </message>
    <message>
        <source>Rendered worst</source>
        <translation>Rendered worst</translation>
    </message>
    <message>
        <source>real</source>
        <comment>distance</comment>
        <translation>real</translation>
    </message>
    <message>
        <source>map</source>
        <comment>distance on it</comment>
        <translation>map</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of pairs</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Too close to be told apart here (dotted): %1.</source>
        <comment>pairs of names</comment>
        <translation>Too close to be told apart here (dotted): %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between pairs of names</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not on the map, with fewer than %1 known positions in common with the others: %2.</source>
        <comment>a number; names</comment>
        <translation>Not on the map, with fewer than %1 known positions in common with the others: %2.</translation>
    </message>
    <message>
        <source>There is no left, right, top or bottom: distances alone count. Computed on the known positions of %1; your importances have no part in it.</source>
        <comment>12 candidates</comment>
        <translation>There is no left, right, top or bottom: distances alone count. Computed on the known positions of %1; your importances have no part in it.</translation>
    </message>
</context>
<context>
    <name>preau::gui::MatchWords</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s): too few to mean anything.</source>
        <comment>a number in words</comment>
        <translation>
            <numerusform>%1 answer: too few to mean anything.</numerusform>
            <numerusform>%1 answers: too few to mean anything.</numerusform>
        </translation>
    </message>
    <message>
        <source>All lists are exactly tied.</source>
        <translation>All lists are exactly tied.</translation>
    </message>
    <message>
        <source>All parties are exactly tied.</source>
        <translation>All parties are exactly tied.</translation>
    </message>
    <message>
        <source>All candidates are exactly tied.</source>
        <translation>All candidates are exactly tied.</translation>
    </message>
    <message>
        <source>%1 lists share the first place, exactly tied.</source>
        <translation>%1 lists share the first place, exactly tied.</translation>
    </message>
    <message>
        <source>%1 parties share the first place, exactly tied.</source>
        <translation>%1 parties share the first place, exactly tied.</translation>
    </message>
    <message>
        <source>%1 candidates share the first place, exactly tied.</source>
        <translation>%1 candidates share the first place, exactly tied.</translation>
    </message>
    <message>
        <source>They are shown in ballot order.</source>
        <translation>They are shown in ballot order.</translation>
    </message>
    <message>
        <source>They are shown in shuffled order, number %1.</source>
        <translation>They are shown in shuffled order, number %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have almost the same known positions: their order means little.</source>
        <translation>%1 and %2 have almost the same known positions: their order means little.</translation>
    </message>
    <message>
        <source>No answer has any weight: all of them count the same.</source>
        <translation>No answer has any weight: all of them count the same.</translation>
    </message>
    <message>
        <source>Too few known positions to rank.</source>
        <translation>Too few known positions to rank.</translation>
    </message>
</context>
<context>
    <name>preau::gui::MethodPanel</name>
    <message>
        <source>How near two answers are</source>
        <translation>How near two answers are</translation>
    </message>
    <message>
        <source>When a candidate’s position is not known</source>
        <translation>When a candidate’s position is not known</translation>
    </message>
    <message>
        <source>Back to the usual method</source>
        <translation>Back to the usual method</translation>
    </message>
    <message>
        <source>When a list’s position is not known</source>
        <translation>When a list’s position is not known</translation>
    </message>
    <message>
        <source>When a party’s position is not known</source>
        <translation>When a party’s position is not known</translation>
    </message>
</context>
<context>
    <name>preau::gui::NameStrip</name>
    <message>
        <source>%1, in view</source>
        <translation>%1, in view</translation>
    </message>
    <message>
        <source>Delete takes it out</source>
        <translation>Delete takes it out</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name; what a search found there</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>preau::gui::NoProposalCell</name>
    <message>
        <source>%1: %2</source>
        <comment>a candidate; why nothing of theirs is shown</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::OpinionsPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closed by the host.</source>
        <translation>Closed by the host.</translation>
    </message>
    <message>
        <source>“What they say about it” opens after your answer.</source>
        <translation>“What they say about it” opens after your answer.</translation>
    </message>
    <message numerus="yes">
        <source>%n documented position(s) of %1, in ballot order</source>
        <translation>
            <numerusform>%n documented position of %1, in ballot order</numerusform>
            <numerusform>%n documented positions of %1, in ballot order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documented position(s) of %1, in shuffled order, number %2</source>
        <translation>
            <numerusform>%n documented position of %1, in shuffled order, number %2</numerusform>
            <numerusform>%n documented positions of %1, in shuffled order, number %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say about it</source>
        <translation>What they say about it</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation>Not yet documented</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>File refused</translation>
    </message>
    <message>
        <source>a second reading says the opposite</source>
        <translation>a second reading says the opposite</translation>
    </message>
    <message>
        <source>uncertain reading</source>
        <translation>uncertain reading</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <comment>on a date</comment>
        <translation>Searched %1</translation>
    </message>
    <message>
        <source>No source recorded</source>
        <translation>No source recorded</translation>
    </message>
    <message>
        <source>Summary · %1</source>
        <comment>a note in the editors&apos; words, and its source</comment>
        <translation>Summary · %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::OverviewPage</name>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Back to the questions</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>See the results</translation>
    </message>
    <message>
        <source>“Less” counts for half, “more” counts double.</source>
        <translation>“Less” counts for half, “more” counts double.</translation>
    </message>
    <message>
        <source>No question here.</source>
        <translation>No question here.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>This election has no questions yet.</source>
        <translation>This election has no questions yet.</translation>
    </message>
    <message>
        <source>No election is open.</source>
        <translation>No election is open.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choose an election</translation>
    </message>
    <message>
        <source>Change an answer, or say what counts more or less for you.</source>
        <translation>Change an answer, or say what counts more or less for you.</translation>
    </message>
    <message>
        <source>All&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>All&#x2002;%1</translation>
    </message>
    <message>
        <source>No opinion&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>No opinion&#x2002;%1</translation>
    </message>
    <message>
        <source>Skipped&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>Skipped&#x2002;%1</translation>
    </message>
    <message>
        <source>More or less&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>More or less&#x2002;%1</translation>
    </message>
    <message>
        <source>Not seen yet&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>Not seen yet&#x2002;%1</translation>
    </message>
    <message>
        <source>Changed&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>Changed&#x2002;%1</translation>
    </message>
    <message>
        <source>Questions shown</source>
        <translation>Questions shown</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) count in the result</source>
        <translation>
            <numerusform>%n answer counts in the result</numerusform>
            <numerusform>%n answers count in the result</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::OverviewRow</name>
    <message>
        <source>The statement has changed since you answered</source>
        <translation>The statement has changed since you answered</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Not seen yet</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a button</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>outside the calculation</source>
        <translation>outside the calculation</translation>
    </message>
    <message>
        <source>less</source>
        <comment>importance</comment>
        <translation>less</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>importance</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>more</source>
        <comment>importance</comment>
        <translation>more</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>Importance: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement and answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::OverviewThemeRow</name>
    <message>
        <source>Importance of the whole theme: %1</source>
        <translation>Importance of the whole theme: %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <comment>importance of a theme</comment>
        <translation>leave out</translation>
    </message>
    <message>
        <source>less</source>
        <comment>importance</comment>
        <translation>less</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>importance</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>more</source>
        <comment>importance</comment>
        <translation>more</translation>
    </message>
    <message>
        <source>The whole theme</source>
        <translation>The whole theme</translation>
    </message>
</context>
<context>
    <name>preau::gui::PageHeader</name>
    <message>
        <source>Election of %1 — archive.</source>
        <translation>Election of %1 — archive.</translation>
    </message>
    <message>
        <source>Fictional election, for learning.</source>
        <translation>Fictional election, for learning.</translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <comment>%2: a day</comment>
        <translation>Election of %1 — archive. Positions date from %2.</translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <comment>%2: a month that begins with a vowel</comment>
        <translation>Election of %1 — archive. Positions date from %2.</translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <comment>%2: a month or a year</comment>
        <translation>Election of %1 — archive. Positions date from %2.</translation>
    </message>
</context>
<context>
    <name>preau::gui::PersonLine</name>
    <message>
        <source>%1, %2</source>
        <comment>name, party</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::PictureReader</name>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>The picture “%1” is too large.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read: save it as PNG or JPEG.</source>
        <translation>“%1” is no picture that can be read: save it as PNG or JPEG.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read as a picture.</source>
        <translation>“%1” is damaged and cannot be read as a picture.</translation>
    </message>
    <message>
        <source>There is no answer code in “%1”, or it is too small or too blurred to be read. Try again closer and sharper, or type the code that stands beside the square.</source>
        <translation>There is no answer code in “%1”, or it is too small or too blurred to be read. Try again closer and sharper, or type the code that stands beside the square.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n answer code(s) in “%1”. Cut the picture so that one is left.</source>
        <translation>
            <numerusform>There is %n answer code in “%1”. Cut the picture so that one is left.</numerusform>
            <numerusform>There are %n answer codes in “%1”. Cut the picture so that one is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::ProofPage</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Everything stays on this computer</translation>
    </message>
    <message>
        <source>What this program cannot do, and how to check it without believing us.</source>
        <translation>What this program cannot do, and how to check it without believing us.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>What it cannot do</translation>
    </message>
    <message>
        <source>Connect to a network</source>
        <translation>Connect to a network</translation>
    </message>
    <message>
        <source>No network library is linked into the program. It works just the same with the cable out.</source>
        <translation>No network library is linked into the program. It works just the same with the cable out.</translation>
    </message>
    <message>
        <source>Keep your answers</source>
        <translation>Keep your answers</translation>
    </message>
    <message>
        <source>They live in memory and disappear when you close the program. They are written only if you choose Save, to the place you choose.</source>
        <translation>They live in memory and disappear when you close the program. They are written only if you choose Save, to the place you choose.</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>Know who you are</translation>
    </message>
    <message>
        <source>No account, no identifier, no measuring of use. No position, no list of your files.</source>
        <translation>No account, no identifier, no measuring of use. No position, no list of your files.</translation>
    </message>
    <message>
        <source>Start another program unasked</source>
        <translation>Start another program unasked</translation>
    </message>
    <message>
        <source>An address opens in your browser only after you have seen the whole of it and agreed. Without that, it is text to copy.</source>
        <translation>An address opens in your browser only after you have seen the whole of it and agreed. Without that, it is text to copy.</translation>
    </message>
    <message>
        <source>Change a programme in secret</source>
        <translation>Change a programme in secret</translation>
    </message>
    <message>
        <source>All that is shown comes from files you can read yourself. The print of the data tells whether two computers show the same.</source>
        <translation>All that is shown comes from files you can read yourself. The print of the data tells whether two computers show the same.</translation>
    </message>
    <message>
        <source>What it does: read the files of elections, and write the files you ask for.</source>
        <translation>What it does: read the files of elections, and write the files you ask for.</translation>
    </message>
    <message>
        <source>See the prints and who made this folder</source>
        <translation>See the prints and who made this folder</translation>
    </message>
    <message>
        <source>Check for yourself</source>
        <translation>Check for yourself</translation>
    </message>
    <message>
        <source>1. Unplug the network</source>
        <translation>1. Unplug the network</translation>
    </message>
    <message>
        <source>Switch off the wireless too, and start again. Nothing changes.</source>
        <translation>Switch off the wireless too, and start again. Nothing changes.</translation>
    </message>
    <message>
        <source>2. Forbid it the network</source>
        <translation>2. Forbid it the network</translation>
    </message>
    <message>
        <source>On Linux, in a terminal:</source>
        <translation>On Linux, in a terminal:</translation>
    </message>
    <message>
        <source>3. Watch what it asks the system</source>
        <translation>3. Watch what it asks the system</translation>
    </message>
    <message>
        <source>No line may speak of an “INET” family, the internet.</source>
        <translation>No line may speak of an “INET” family, the internet.</translation>
    </message>
    <message>
        <source>Refuse this program every connection in the system’s firewall. Nothing changes.</source>
        <translation>Refuse this program every connection in the system’s firewall. Nothing changes.</translation>
    </message>
    <message>
        <source>What the system says of it, now</source>
        <translation>What the system says of it, now</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Open connections</translation>
    </message>
    <message>
        <source>Préau opens none. A desktop shown over a network counts as one.</source>
        <translation>Préau opens none. A desktop shown over a network counts as one.</translation>
    </message>
    <message>
        <source>Network libraries loaded</source>
        <translation>Network libraries loaded</translation>
    </message>
    <message>
        <source>Loaded by the desktop, not by Préau: %1</source>
        <translation>Loaded by the desktop, not by Préau: %1</translation>
    </message>
    <message>
        <source>Programs started</source>
        <translation>Programs started</translation>
    </message>
    <message>
        <source>This system does not tell a program about itself. The steps below work everywhere.</source>
        <translation>This system does not tell a program about itself. The steps below work everywhere.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copy the command: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ProposalWords</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between title, date and page of a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>%1 · no source noted</source>
        <comment>Summary or Quotation</comment>
        <translation>%1 · no source noted</translation>
    </message>
    <message>
        <source>Declaration</source>
        <comment>an official document</comment>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Summary or Quotation; its source</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>File refused</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <comment>the programme of a candidate</comment>
        <translation>Not yet documented</translation>
    </message>
    <message>
        <source>No proposal found in the declaration</source>
        <translation>No proposal found in the declaration</translation>
    </message>
    <message>
        <source>No proposal found in what was read of this list</source>
        <translation>No proposal found in what was read of this list</translation>
    </message>
    <message>
        <source>No proposal found in what was read of this party</source>
        <translation>No proposal found in what was read of this party</translation>
    </message>
    <message>
        <source>No proposal found in what was read of this candidate</source>
        <translation>No proposal found in what was read of this candidate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: proposal</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quotation.</source>
        <translation>Quotation.</translation>
    </message>
    <message>
        <source>Summary by the editors of the file.</source>
        <translation>Summary by the editors of the file.</translation>
    </message>
    <message>
        <source>No source noted.</source>
        <translation>No source noted.</translation>
    </message>
    <message>
        <source>%1, version %2 of the data, %3/%4.</source>
        <comment>title of the election; number; ids of the candidate and the proposal</comment>
        <translation>%1, version %2 of the data, %3/%4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>theme and topic</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quotation, translated</source>
        <translation>Quotation, translated</translation>
    </message>
    <message>
        <source>Quotation, translated.</source>
        <translation>Quotation, translated.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ProposalsPlan</name>
    <message>
        <source>No proposal on this theme in this comparison.</source>
        <translation>No proposal on this theme in this comparison.</translation>
    </message>
    <message>
        <source>Topics without a proposal in this comparison: %1.</source>
        <comment>topics</comment>
        <translation>Topics without a proposal in this comparison: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between topics that have no proposal</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s)</source>
        <translation>
            <numerusform>%1 of %n topic</numerusform>
            <numerusform>%1 of %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::QuestionHead</name>
    <message>
        <source>%1 answered, %2 skipped or without opinion</source>
        <comment>numbers of questions</comment>
        <translation>%1 answered, %2 skipped or without opinion</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::QuestionPage</name>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>All my answers</source>
        <translation>All my answers</translation>
    </message>
    <message>
        <source>No election is open.</source>
        <translation>No election is open.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choose an election</translation>
    </message>
    <message>
        <source>This election has no questions yet. Its proposals can be read and compared.</source>
        <translation>This election has no questions yet. Its proposals can be read and compared.</translation>
    </message>
    <message>
        <source>Choose another election</source>
        <translation>Choose another election</translation>
    </message>
    <message>
        <source>The questionnaire has not begun.</source>
        <translation>The questionnaire has not begun.</translation>
    </message>
    <message>
        <source>Choose themes and length</source>
        <translation>Choose themes and length</translation>
    </message>
    <message>
        <source>No source recorded</source>
        <translation>No source recorded</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Themes and length</source>
        <translation>Themes and length</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>My answers</translation>
    </message>
    <message>
        <source>See my answers</source>
        <translation>See my answers</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Your answer is kept in memory. You can change it.</source>
        <translation>Your answer is kept in memory. You can change it.</translation>
    </message>
    <message>
        <source>Keys N, P</source>
        <translation>Keys N, P</translation>
    </message>
    <message>
        <source>Keys N and P to answer, ← → to move</source>
        <translation>Keys N and P to answer, ← → to move</translation>
    </message>
    <message>
        <source>Keys 1 to %1, N, P</source>
        <translation>Keys 1 to %1, N, P</translation>
    </message>
    <message>
        <source>Keys 1 to %1, N and P to answer, ← → to move</source>
        <translation>Keys 1 to %1, N and P to answer, ← → to move</translation>
    </message>
</context>
<context>
    <name>preau::gui::QuestionProgress</name>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::QuestionnaireStartPage</name>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>Short version</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order of the editors</source>
        <translation>Order of the editors</translation>
    </message>
    <message>
        <source>Shuffled order</source>
        <translation>Shuffled order</translation>
    </message>
    <message>
        <source>the same number gives the same order again</source>
        <translation>the same number gives the same order again</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>During the questions</source>
        <translation>During the questions</translation>
    </message>
    <message>
        <source>Go to the next one after an answer</source>
        <translation>Go to the next one after an answer</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Number </source>
        <comment>of a shuffled order; the number follows</comment>
        <translation>Number </translation>
    </message>
    <message>
        <source>Number of the shuffled order</source>
        <translation>Number of the shuffled order</translation>
    </message>
    <message>
        <source>Your answers stay in the memory of this computer. Nothing is sent. Nothing is saved unless you ask for it.</source>
        <translation>Your answers stay in the memory of this computer. Nothing is sent. Nothing is saved unless you ask for it.</translation>
    </message>
    <message>
        <source>How to check this</source>
        <translation>How to check this</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the privacy sentence and a link</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose what interests you. You can change your answers at any time.</source>
        <translation>Choose what interests you. You can change your answers at any time.</translation>
    </message>
    <message>
        <source>This election has no questions yet. Its proposals can be read and compared.</source>
        <translation>This election has no questions yet. Its proposals can be read and compared.</translation>
    </message>
    <message>
        <source>No election is open.</source>
        <translation>No election is open.</translation>
    </message>
    <message>
        <source>Compare the programmes</source>
        <translation>Compare the programmes</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choose an election</translation>
    </message>
    <message>
        <source>theme by theme</source>
        <translation>theme by theme</translation>
    </message>
    <message>
        <source>as they wrote it</source>
        <translation>as they wrote it</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>about a quarter of an hour</source>
        <translation>about a quarter of an hour</translation>
    </message>
    <message>
        <source>about half an hour</source>
        <translation>about half an hour</translation>
    </message>
    <message>
        <source>about three quarters of an hour</source>
        <translation>about three quarters of an hour</translation>
    </message>
    <message>
        <source>about an hour</source>
        <translation>about an hour</translation>
    </message>
    <message>
        <source>more than an hour</source>
        <translation>more than an hour</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>about %1 minutes</translation>
    </message>
    <message>
        <source>Choose at least one theme</source>
        <translation>Choose at least one theme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>themes ticked, questions</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) ticked</source>
        <translation>
            <numerusform>%n theme ticked</numerusform>
            <numerusform>%n themes ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>questions, duration</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), one a theme at most: those where the known positions differ most</source>
        <translation>
            <numerusform>%n question: the one where the known positions differ most</numerusform>
            <numerusform>%n questions, one a theme at most: those where the known positions differ most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s): those where the known positions differ most</source>
        <translation>
            <numerusform>%n question: the one where the known positions differ most</numerusform>
            <numerusform>%n questions: those where the known positions differ most</numerusform>
        </translation>
    </message>
    <message>
        <source>the same questions: there are twelve at most</source>
        <translation>the same questions: there are twelve at most</translation>
    </message>
    <message>
        <source>Take up answers again…</source>
        <translation>Take up answers again…</translation>
    </message>
</context>
<context>
    <name>preau::gui::Rail</name>
    <message>
        <source>Préau</source>
        <translation>Préau</translation>
    </message>
    <message>
        <source>Compare programmes</source>
        <translation>Compare programmes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Share and check</source>
        <translation>Share and check</translation>
    </message>
    <message>
        <source>Choose an election first</source>
        <translation>Choose an election first</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Everything stays on this computer</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Show the names of the pages</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>Show icons alone</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Page address</translation>
    </message>
</context>
<context>
    <name>preau::gui::RankingDelegate</name>
    <message>
        <source>tied</source>
        <comment>under a rank that several candidates share; French: ex æquo</comment>
        <translation>tied</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>under the rank in a trial: the rank before it</comment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>was –</source>
        <comment>under the rank in a trial: there was none before</comment>
        <translation>was –</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no rank</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>preau::gui::RankingModel</name>
    <message numerus="yes">
        <source>on %1 of your %n answer(s)</source>
        <comment>coverage of a percentage: questions with a known position</comment>
        <translation>
            <numerusform>on %1 of your %n answer</numerusform>
            <numerusform>on %1 of your %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>file refused</source>
        <translation>file refused</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <comment>a candidate; %1 is a date</comment>
        <translation>withdrawn %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>party · withdrawn</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Too few known positions to rank</source>
        <translation>Too few known positions to rank</translation>
    </message>
    <message>
        <source>Without a score: their file could not be used</source>
        <translation>Without a score: their file could not be used</translation>
    </message>
    <message>
        <source>%1, no result, %2</source>
        <comment>a candidate without a score; %2: file refused, or the coverage</comment>
        <translation>%1, no result, %2</translation>
    </message>
    <message>
        <source>%1, not ranked, %2, %3</source>
        <comment>name, percentage, coverage</comment>
        <translation>%1, not ranked, %2, %3</translation>
    </message>
    <message>
        <source>rank %1, shared</source>
        <translation>rank %1, shared</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rank %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4; %5 to %6 when one question is left out</source>
        <comment>name, rank, percentage, coverage, range</comment>
        <translation>%1, %2, %3, %4; %5 to %6 when one question is left out</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, rank, percentage, coverage</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Exact average squared distance: %1</source>
        <translation>Exact average squared distance: %1</translation>
    </message>
    <message>
        <source>Exact score: %1</source>
        <translation>Exact score: %1</translation>
    </message>
    <message>
        <source>Same rounded percentage as a neighbour; the exact scores differ.</source>
        <translation>Same rounded percentage as a neighbour; the exact scores differ.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, coverage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>not ranked</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>no result</translation>
    </message>
    <message>
        <source>%1, in the trial %2, %3, %4; before %5, %6</source>
        <comment>name; rank, percentage, coverage; rank, percentage</comment>
        <translation>%1, in the trial %2, %3, %4; before %5, %6</translation>
    </message>
</context>
<context>
    <name>preau::gui::RefusedPage</name>
    <message>
        <source>No file refused</source>
        <translation>No file refused</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) refused</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>%1 file refused</numerusform>
            <numerusform>%1 files refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Every election folder that was found could be read.</source>
        <translation>Every election folder that was found could be read.</translation>
    </message>
    <message>
        <source>The other elections open normally. Nothing was changed in these files.</source>
        <translation>The other elections open normally. Nothing was changed in these files.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>%1 problem</numerusform>
            <numerusform>%1 problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more problem(s)</source>
        <translation>
            <numerusform>Show %n more problem</numerusform>
            <numerusform>Show %n more problems</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>The whole file</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Reading stops here</source>
        <translation>Reading stops here</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>Show the folder %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::RestorePage</name>
    <message>
        <source>Take up answers again</source>
        <translation>Take up answers again</translation>
    </message>
    <message>
        <source>Questions that have changed since are listed, never guessed. What you have answered until now can be brought back.</source>
        <translation>Questions that have changed since are listed, never guessed. What you have answered until now can be brought back.</translation>
    </message>
    <message>
        <source>From a code</source>
        <translation>From a code</translation>
    </message>
    <message>
        <source>It begins with PREAU1 and stands on the result sheet. Capitals, hyphens and spaces do not matter.</source>
        <translation>It begins with PREAU1 and stands on the result sheet. Capitals, hyphens and spaces do not matter.</translation>
    </message>
    <message>
        <source>Answer code</source>
        <translation>Answer code</translation>
    </message>
    <message>
        <source>Take up the answers</source>
        <translation>Take up the answers</translation>
    </message>
    <message>
        <source>From a picture of the sheet</source>
        <translation>From a picture of the sheet</translation>
    </message>
    <message>
        <source>A scan or a photo, PNG or JPEG, sharp and straight, with the square on it.</source>
        <translation>A scan or a photo, PNG or JPEG, sharp and straight, with the square on it.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>From a saved file</source>
        <translation>From a saved file</translation>
    </message>
    <message>
        <source>The one Préau wrote when you saved your answers.</source>
        <translation>The one Préau wrote when you saved your answers.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>preau::gui::ResultsPage</name>
    <message>
        <source>Erase my answers</source>
        <translation>Erase my answers</translation>
    </message>
    <message>
        <source>Thin line below the bar: range when one question is left out</source>
        <translation>Thin line below the bar: range when one question is left out</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>tab: why this result</comment>
        <translation>Why</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>tab</comment>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Views of the result</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>No election is open</translation>
    </message>
    <message>
        <source>Choose one first, then answer its questions.</source>
        <translation>Choose one first, then answer its questions.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choose an election</translation>
    </message>
    <message>
        <source>No answer counts yet</source>
        <translation>No answer counts yet</translation>
    </message>
    <message>
        <source>Skipped questions and “no opinion” are outside the calculation, so there is no result.</source>
        <translation>Skipped questions and “no opinion” are outside the calculation, so there is no result.</translation>
    </message>
    <message>
        <source>Continue the questionnaire</source>
        <translation>Continue the questionnaire</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>The ranking will appear here.</source>
        <translation>The ranking will appear here.</translation>
    </message>
    <message>
        <source>Start the questionnaire</source>
        <translation>Start the questionnaire</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s): too few for a result</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 answer: too few for a result</numerusform>
            <numerusform>%1 answers: too few for a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A percentage on %1 question(s) would mean nothing. Here is what is known.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>A percentage on %1 question would mean nothing. Here is what is known.</numerusform>
            <numerusform>A percentage on %1 questions would mean nothing. Here is what is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) counted</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 answer counted</numerusform>
            <numerusform>%1 answers counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without opinion</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 without opinion</numerusform>
            <numerusform>%1 without opinion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 skipped</numerusform>
            <numerusform>%1 skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s) not seen</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 question not seen</numerusform>
            <numerusform>%1 questions not seen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of counts as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) count, %2 of them more or less than the others.</source>
        <comment>numbers in words</comment>
        <translation>
            <numerusform>%1 answer counts, %2 of them more or less than the others.</numerusform>
            <numerusform>%1 answers count, %2 of them more or less than the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) count.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 answer counts.</numerusform>
            <numerusform>%1 answers count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without opinion and %2 skipped are outside the calculation.</source>
        <comment>numbers in words</comment>
        <translation>
            <numerusform>%1 without opinion and %2 skipped are outside the calculation.</numerusform>
            <numerusform>%1 without opinion and %2 skipped are outside the calculation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without opinion is/are outside the calculation.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 without opinion is outside the calculation.</numerusform>
            <numerusform>%1 without opinion are outside the calculation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped is/are outside the calculation.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 skipped is outside the calculation.</numerusform>
            <numerusform>%1 skipped are outside the calculation.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closest on the questions you answered</source>
        <translation>Closest on the questions you answered</translation>
    </message>
    <message>
        <source>Bracket: same rounded percentage, other exact score</source>
        <translation>Bracket: same rounded percentage, other exact score</translation>
    </message>
    <message>
        <source>How solid</source>
        <comment>tab: what it takes to change the first place</comment>
        <translation>How solid</translation>
    </message>
    <message>
        <source>What if…</source>
        <comment>tab: trying out other weights</comment>
        <translation>What if…</translation>
    </message>
    <message>
        <source>Dotted: before the trial. The rank in the trial is on the left.</source>
        <translation>Dotted: before the trial. The rank in the trial is on the left.</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>tab: who is near whom</comment>
        <translation>Map</translation>
    </message>
    <message>
        <source>QR</source>
        <comment>button: the answers as a QR code</comment>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR code of your answers</source>
        <translation>QR code of your answers</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>Result sheet</translation>
    </message>
</context>
<context>
    <name>preau::gui::RobustnessPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Every variant is being computed.</source>
        <translation>Every variant is being computed.</translation>
    </message>
    <message>
        <source>The variants were not computed.</source>
        <translation>The variants were not computed.</translation>
    </message>
    <message>
        <source>Nobody is ranked, so there is no first place to put to the test.</source>
        <translation>Nobody is ranked, so there is no first place to put to the test.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>First place unchanged in %1 of %2 settings</source>
        <translation>First place unchanged in %1 of %2 settings</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variant: who is first</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An unknown position is…</source>
        <translation>An unknown position is…</translation>
    </message>
    <message>
        <source>Without “%1”: %2</source>
        <comment>a question or theme: who is first</comment>
        <translation>Without “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>left out; who is first then</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>It changes without %1.</source>
        <comment>the first place; a list of what is left out</comment>
        <translation>It changes without %1.</translation>
    </message>
    <message>
        <source>Leaving one question out</source>
        <translation>Leaving one question out</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <comment>the first place is unchanged</comment>
        <translation>%1 of %2 times</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Leaving one theme out</source>
        <translation>Leaving one theme out</translation>
    </message>
    <message>
        <source>unchanged, %1</source>
        <comment>legend: count</comment>
        <translation>unchanged, %1</translation>
    </message>
    <message>
        <source>shared otherwise, %1</source>
        <comment>legend: count</comment>
        <translation>shared otherwise, %1</translation>
    </message>
    <message>
        <source>another, %1</source>
        <comment>legend: count</comment>
        <translation>another, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>legend: initials, family name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between names of a legend</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>See the ranking computed this way</source>
        <translation>See the ranking computed this way</translation>
    </message>
    <message>
        <source>See the position on this question</source>
        <translation>See the position on this question</translation>
    </message>
    <message>
        <source>See the answers of this theme</source>
        <translation>See the answers of this theme</translation>
    </message>
    <message>
        <source>Results that are close</source>
        <translation>Results that are close</translation>
    </message>
    <message>
        <source>Each square computes again: with your importances, then all equal.</source>
        <translation>Each square computes again: with your importances, then all equal.</translation>
    </message>
    <message>
        <source>See why</source>
        <comment>this result</comment>
        <translation>See why</translation>
    </message>
    <message>
        <source>See the chart</source>
        <translation>See the chart</translation>
    </message>
    <message>
        <source>See the table</source>
        <translation>See the table</translation>
    </message>
    <message>
        <source>+ and others</source>
        <comment>legend: what a plus behind initials means</comment>
        <translation>+ and others</translation>
    </message>
</context>
<context>
    <name>preau::gui::RobustnessTables</name>
    <message>
        <source>First place by setting</source>
        <translation>First place by setting</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Unknown position</source>
        <translation>Unknown position</translation>
    </message>
    <message>
        <source>Your importances</source>
        <translation>Your importances</translation>
    </message>
    <message>
        <source>All equal</source>
        <comment>the answers</comment>
        <translation>All equal</translation>
    </message>
    <message>
        <source>Leaving one question out</source>
        <translation>Leaving one question out</translation>
    </message>
    <message>
        <source>Question left out</source>
        <translation>Question left out</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>First place</translation>
    </message>
    <message>
        <source>Leaving one theme out</source>
        <translation>Leaving one theme out</translation>
    </message>
    <message>
        <source>Theme left out</source>
        <translation>Theme left out</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no result</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, on 26 of your 28 answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <comment>answers compared, of those given</comment>
        <translation>on %1 of %2</translation>
    </message>
    <message>
        <source>Range when one question is left out</source>
        <translation>Range when one question is left out</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Highest</translation>
    </message>
</context>
<context>
    <name>preau::gui::RobustnessWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <comment>nobody is first</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>initials of one of several</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>nobody can be ranked</source>
        <translation>nobody can be ranked</translation>
    </message>
    <message>
        <source>unchanged, %1</source>
        <comment>the first place; a name</comment>
        <translation>unchanged, %1</translation>
    </message>
    <message>
        <source>shared otherwise, %1</source>
        <comment>the first place; names</comment>
        <translation>shared otherwise, %1</translation>
    </message>
    <message>
        <source>another, %1</source>
        <comment>the first place; a name</comment>
        <translation>another, %1</translation>
    </message>
    <message>
        <source>all answers counting the same</source>
        <translation>all answers counting the same</translation>
    </message>
    <message>
        <source>your importances</source>
        <translation>your importances</translation>
    </message>
    <message>
        <source>%1; unknown positions: %2; %3</source>
        <comment>a method; a rule; how answers weigh</comment>
        <translation>%1; unknown positions: %2; %3</translation>
    </message>
    <message>
        <source>Your setting: %1</source>
        <comment>a method, a rule, how answers weigh</comment>
        <translation>Your setting: %1</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>a question or theme</comment>
        <translation>Without “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, on %n answer(s))</source>
        <comment>a candidate, a percentage</comment>
        <translation>
            <numerusform>%1 (%2, on %n answer)</numerusform>
            <numerusform>%1 (%2, on %n answers)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody can be ranked.</source>
        <comment>a variant</comment>
        <translation>%1. Nobody can be ranked.</translation>
    </message>
    <message>
        <source>%1. First: %2.</source>
        <comment>a variant; who</comment>
        <translation>%1. First: %2.</translation>
    </message>
    <message>
        <source>%1. First: %2. Then: %3.</source>
        <comment>a variant; who; who</comment>
        <translation>%1. First: %2. Then: %3.</translation>
    </message>
    <message>
        <source>%1 stays at %2 whichever question is left out.</source>
        <comment>a candidate, a percentage</comment>
        <translation>%1 stays at %2 whichever question is left out.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3, depending on the question left out.</source>
        <comment>a candidate, two percentages</comment>
        <translation>%1 goes from %2 to %3, depending on the question left out.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same position wherever both are known: their order means nothing.</source>
        <translation>%1 and %2 have the same position wherever both are known: their order means nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 differ on %n question(s) only: their order means little.</source>
        <translation>
            <numerusform>%1 and %2 differ on %n question only: their order means little.</numerusform>
            <numerusform>%1 and %2 differ on %n questions only: their order means little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s) that differ as little.</source>
        <translation>
            <numerusform>And %n more pair that differs as little.</numerusform>
            <numerusform>And %n more pairs that differ as little.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two of those compared have almost the same known positions.</source>
        <translation>No two of those compared have almost the same known positions.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ScaleSlider</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nothing chosen yet</translation>
    </message>
    <message>
        <source>Choose a place on the line</source>
        <translation>Choose a place on the line</translation>
    </message>
    <message>
        <source>One step down</source>
        <translation>One step down</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>One step up</translation>
    </message>
</context>
<context>
    <name>preau::gui::SheetLayout</name>
    <message>
        <source>%1, %2</source>
        <comment>an election and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>= equal rank.</source>
        <translation>= equal rank.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page, of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::SheetPage</name>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>Result sheet</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Back to the results</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>It shows your political opinions to whoever opens it. It is written only where you choose, for you alone, and no list remembers it. To print it, open the PDF.</source>
        <translation>It shows your political opinions to whoever opens it. It is written only where you choose, for you alone, and no list remembers it. To print it, open the PDF.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Save as HTML…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Save as a picture…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Save as a table (CSV)…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Save as text…</translation>
    </message>
    <message>
        <source>Names are hidden on this page. A saved sheet shows them.</source>
        <translation>Names are hidden on this page. A saved sheet shows them.</translation>
    </message>
    <message>
        <source>Your answers as a code</source>
        <translation>Your answers as a code</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Take up answers from a code</source>
        <translation>Take up answers from a code</translation>
    </message>
    <message>
        <source>Your result, your answers and the method, to keep, print or pass on.</source>
        <translation>Your result, your answers and the method, to keep, print or pass on.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>The result sheet will appear here.</source>
        <translation>The result sheet will appear here.</translation>
    </message>
    <message>
        <source>Start the questionnaire</source>
        <translation>Start the questionnaire</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>No election is open</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choose an election</translation>
    </message>
    <message>
        <source>Answer code: %1</source>
        <translation>Answer code: %1</translation>
    </message>
    <message>
        <source>Computing how far the first place holds…</source>
        <translation>Computing how far the first place holds…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>name of a file</comment>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::SheetPreview</name>
    <message>
        <source>Preview: %1</source>
        <comment>the title of a result sheet</comment>
        <translation>Preview: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::SidePanes</name>
    <message>
        <source>While names are hidden there is no address: it would hold them.</source>
        <translation>While names are hidden there is no address: it would hold them.</translation>
    </message>
    <message>
        <source>This page has no address: it shows no election.</source>
        <translation>This page has no address: it shows no election.</translation>
    </message>
    <message>
        <source>This page has no address: it is about your answers.</source>
        <translation>This page has no address: it is about your answers.</translation>
    </message>
</context>
<context>
    <name>preau::gui::SortButton</name>
    <message>
        <source>%1, sort by this column</source>
        <comment>a column&apos;s head</comment>
        <translation>%1, sort by this column</translation>
    </message>
    <message>
        <source>%1, sorted from the least</source>
        <comment>a column&apos;s head</comment>
        <translation>%1, sorted from the least</translation>
    </message>
    <message>
        <source>%1, sorted from the most</source>
        <comment>a column&apos;s head</comment>
        <translation>%1, sorted from the most</translation>
    </message>
</context>
<context>
    <name>preau::gui::SourceLine</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::SourceRow</name>
    <message>
        <source>Copy</source>
        <comment>an address</comment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Copy the address %1</translation>
    </message>
    <message>
        <source>Open the address…</source>
        <translation>Open the address…</translation>
    </message>
    <message>
        <source>Open the address %1</source>
        <translation>Open the address %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ThemeBand</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, folded</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, unfolded</translation>
    </message>
</context>
<context>
    <name>preau::gui::ThemesView</name>
    <message numerus="yes">
        <source>%1 list(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 list</numerusform>
            <numerusform>%1 lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 party(ies)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 party</numerusform>
            <numerusform>%1 parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candidate(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 candidate</numerusform>
            <numerusform>%1 candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>All lists, all themes</source>
        <translation>All lists, all themes</translation>
    </message>
    <message>
        <source>All parties, all themes</source>
        <translation>All parties, all themes</translation>
    </message>
    <message>
        <source>All candidates, all themes</source>
        <translation>All candidates, all themes</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>percentage, questions compared, questions answered</comment>
        <translation>%1, %2 of %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>candidate, theme: percentage, on 3 of your 4 answers</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2: no documented position</source>
        <comment>candidate, theme</comment>
        <translation>%1, %2: no documented position</translation>
    </message>
    <message>
        <source>Agreement by theme</source>
        <translation>Agreement by theme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>All your answers</source>
        <translation>All your answers</translation>
    </message>
    <message>
        <source>you gave no position on this theme</source>
        <translation>you gave no position on this theme</translation>
    </message>
    <message numerus="yes">
        <source>Agreement of %1 with you on %n theme(s) that you answered.</source>
        <translation>
            <numerusform>Agreement of %1 with you on %n theme that you answered.</numerusform>
            <numerusform>Agreement of %1 with you on %n themes that you answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement by theme, radar</source>
        <translation>Agreement by theme, radar</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n theme(s) with at least two of your answers; all values are in the table.</source>
        <translation>
            <numerusform>%1 on %n theme with at least two of your answers; all values are in the table.</numerusform>
            <numerusform>%1 on %n themes with at least two of your answers; all values are in the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading: three candidates, eight themes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 theme</numerusform>
            <numerusform>%1 themes</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few themes for a radar.</source>
        <translation>Too few themes for a radar.</translation>
    </message>
    <message>
        <source>The radar keeps the themes on which you have at least two answers. Choose a name above the cells to change who is in it.</source>
        <translation>The radar keeps the themes on which you have at least two answers. Choose a name above the cells to change who is in it.</translation>
    </message>
    <message>
        <source>no documented position on this theme</source>
        <translation>no documented position on this theme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, on 26 of your 28 answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>no result</translation>
    </message>
    <message>
        <source>%1: %2. See why</source>
        <comment>candidate: percentage and coverage</comment>
        <translation>%1: %2. See why</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>not documented</translation>
    </message>
    <message>
        <source>on fewer than half of your answers on this theme</source>
        <translation>on fewer than half of your answers on this theme</translation>
    </message>
    <message>
        <source>Answers compared, of %1</source>
        <translation>Answers compared, of %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::TopicBlock</name>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Outside these topics</source>
        <comment>proposals of a theme</comment>
        <translation>Outside these topics</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>5 proposals · 3 of 9 lists</comment>
        <translation>%1 · %2 of %3</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>One linked question</source>
        <translation>One linked question</translation>
    </message>
    <message>
        <source>%1 linked questions</source>
        <comment>in words</comment>
        <translation>%1 linked questions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic; One linked question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, quotation: %2</source>
        <comment>a candidate, their words</comment>
        <translation>%1, quotation: %2</translation>
    </message>
    <message>
        <source>%1, summary: %2</source>
        <comment>a candidate, a proposal of theirs</comment>
        <translation>%1, summary: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>preau::gui::ViewContext</name>
    <message>
        <source>Candidate %1</source>
        <comment>name hidden: a letter</comment>
        <translation>Candidate %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) left out</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 theme left out</numerusform>
            <numerusform>%1 themes left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) counting less</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 theme counting less</numerusform>
            <numerusform>%1 themes counting less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) counting more</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 theme counting more</numerusform>
            <numerusform>%1 themes counting more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) counting as usual</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 theme counting as usual</numerusform>
            <numerusform>%1 themes counting as usual</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many themes left out, then their names</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) changed</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 answer changed</numerusform>
            <numerusform>%1 answers changed</numerusform>
        </translation>
    </message>
    <message>
        <source>method “%1”</source>
        <translation>method “%1”</translation>
    </message>
    <message>
        <source>unknown positions “%1”</source>
        <translation>unknown positions “%1”</translation>
    </message>
    <message>
        <source>Trial: %1. Your answers do not change.</source>
        <comment>%1: what is tried</comment>
        <translation>Trial: %1. Your answers do not change.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a trial</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>What if a theme counted differently?</source>
        <translation>What if a theme counted differently?</translation>
    </message>
    <message>
        <source>Rows keep the order of the result; the rank in the trial is on the left.</source>
        <translation>Rows keep the order of the result; the rank in the trial is on the left.</translation>
    </message>
    <message>
        <source>Put all back</source>
        <comment>everything as it was before the trial</comment>
        <translation>Put all back</translation>
    </message>
    <message>
        <source>Keep the trial</source>
        <comment>as the answers from now on</comment>
        <translation>Keep the trial</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Unknown position</source>
        <translation>Unknown position</translation>
    </message>
    <message>
        <source>No answer counts in this trial.</source>
        <translation>No answer counts in this trial.</translation>
    </message>
    <message>
        <source>Nobody can be ranked in this trial.</source>
        <translation>Nobody can be ranked in this trial.</translation>
    </message>
    <message>
        <source>The first place stays the same: %1.</source>
        <comment>names</comment>
        <translation>The first place stays the same: %1.</translation>
    </message>
    <message>
        <source>They would share the first place: %1.</source>
        <comment>names</comment>
        <translation>They would share the first place: %1.</translation>
    </message>
    <message>
        <source>The first place would go to %1.</source>
        <comment>a name</comment>
        <translation>The first place would go to %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
</context>
<context>
    <name>preau::gui::WhatIfThemeRow</name>
    <message>
        <source>leave out</source>
        <comment>importance of a theme</comment>
        <translation>leave out</translation>
    </message>
    <message>
        <source>less</source>
        <comment>importance</comment>
        <translation>less</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>importance</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>more</source>
        <comment>importance</comment>
        <translation>more</translation>
    </message>
    <message>
        <source>Importance of the whole theme: %1</source>
        <translation>Importance of the whole theme: %1</translation>
    </message>
    <message>
        <source>put back</source>
        <comment>a theme as it was before the trial</comment>
        <translation>put back</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <comment>a theme as it was before the trial</comment>
        <translation>Put back: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer that counts</source>
        <translation>no answer that counts</translation>
    </message>
    <message>
        <source>Hide the answers: %1</source>
        <comment>a theme</comment>
        <translation>Hide the answers: %1</translation>
    </message>
    <message>
        <source>Change answers: %1</source>
        <comment>a theme</comment>
        <translation>Change answers: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::WhyPane</name>
    <message>
        <source>Sort by effect</source>
        <translation>Sort by effect</translation>
    </message>
    <message>
        <source>Compare their positions</source>
        <translation>Compare their positions</translation>
    </message>
    <message>
        <source>Method…</source>
        <translation>Method…</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Back to the ranking</translation>
    </message>
    <message>
        <source>Close the choice of method</source>
        <translation>Close the choice of method</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <source>The file of %1 could not be used, so none of the positions are known here.</source>
        <translation>The file of %1 could not be used, so none of the positions are known here.</translation>
    </message>
    <message>
        <source>No position of %1 is known on what you answered, so there is nothing to compare.</source>
        <translation>No position of %1 is known on what you answered, so there is nothing to compare.</translation>
    </message>
    <message>
        <source>See what is wrong with the file</source>
        <translation>See what is wrong with the file</translation>
    </message>
    <message>
        <source>Contributions of the questions</source>
        <translation>Contributions of the questions</translation>
    </message>
    <message>
        <source>%1: no result</source>
        <comment>a candidate</comment>
        <translation>%1: no result</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>candidate: percentage, on 26 of your 28 answers</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>on %1 of your %n answer(s)</source>
        <comment>coverages of several candidates, as in: on 6 and 7 of your 8 answers</comment>
        <translation>
            <numerusform>on %1 of your %n answer</numerusform>
            <numerusform>on %1 of your %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 each, %3</source>
        <comment>candidates: percentage each, coverage</comment>
        <translation>%1: %2 each, %3</translation>
    </message>
    <message numerus="yes">
        <source>Each question is worth %n point(s).</source>
        <translation>
            <numerusform>Each question is worth %n point.</numerusform>
            <numerusform>Each question is worth %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question is worth %1 points, %2 if “more”, %3 if “less”.</source>
        <translation>A question is worth %1 points, %2 if “more”, %3 if “less”.</translation>
    </message>
    <message>
        <source>A question is worth %1 points, %2 if “more”.</source>
        <translation>A question is worth %1 points, %2 if “more”.</translation>
    </message>
    <message>
        <source>A question is worth %1 points, %2 if “less”.</source>
        <translation>A question is worth %1 points, %2 if “less”.</translation>
    </message>
    <message>
        <source>A question is worth %1 to %2 points, by the importance you gave.</source>
        <translation>A question is worth %1 to %2 points, by the importance you gave.</translation>
    </message>
    <message>
        <source>The same points, from different questions.</source>
        <translation>The same points, from different questions.</translation>
    </message>
    <message>
        <source>Sorted by effect on the score.</source>
        <translation>Sorted by effect on the score.</translation>
    </message>
    <message>
        <source>Sorted by theme.</source>
        <translation>Sorted by theme.</translation>
    </message>
    <message>
        <source>Sorted by “%1”.</source>
        <comment>the head of a column</comment>
        <translation>Sorted by “%1”.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Average gap of %n question(s)</source>
        <translation>
            <numerusform>Gap of %n question</numerusform>
            <numerusform>Average gap of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total of %n question(s)</source>
        <translation>
            <numerusform>Total of %n question</numerusform>
            <numerusform>Total of %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points of %2, that is %3</source>
        <translation>%1 points of %2, that is %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>A tie is not broken here. Yet their positions differ on %1 of the %n question(s) where both are known.</source>
        <translation>
            <numerusform>A tie is not broken here. Yet their positions differ on %1 of the %n question where both are known.</numerusform>
            <numerusform>A tie is not broken here. Yet their positions differ on %1 of the %n questions where both are known.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie is not broken here. Their positions are the same wherever both are known.</source>
        <translation>A tie is not broken here. Their positions are the same wherever both are known.</translation>
    </message>
    <message>
        <source>A tie is not broken here.</source>
        <translation>A tie is not broken here.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) are not compared, for lack of a known position.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 answer is not compared, for lack of a known position.</numerusform>
            <numerusform>%1 answers are not compared, for lack of a known position.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) met no known position.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 answer met no known position.</numerusform>
            <numerusform>%1 answers met no known position.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Hide them</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>See them</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) are set aside, since you left their themes out.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 answer is set aside, since you left its theme out.</numerusform>
            <numerusform>%1 answers are set aside, since you left their themes out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gap is the squared distance: the smaller, the closer. The percentage is 100 less its root.</source>
        <translation>The gap is the squared distance: the smaller, the closer. The percentage is 100 less its root.</translation>
    </message>
    <message>
        <source>%1 of %2, that is %3</source>
        <comment>sum of gaps, largest sum, percentage</comment>
        <translation>%1 of %2, that is %3</translation>
    </message>
    <message>
        <source>The same share of the points, from different questions.</source>
        <translation>The same share of the points, from different questions.</translation>
    </message>
    <message>
        <source>First place shared by %1. A tie is not broken here.</source>
        <comment>five candidates</comment>
        <translation>First place shared by %1. A tie is not broken here.</translation>
    </message>
</context>
<context>
    <name>preau::gui::Words</name>
    <message>
        <source>no</source>
        <comment>number in prose, as in: no answer</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>one</source>
        <comment>number in prose</comment>
        <translation>one</translation>
    </message>
    <message>
        <source>two</source>
        <comment>number in prose</comment>
        <translation>two</translation>
    </message>
    <message>
        <source>three</source>
        <comment>number in prose</comment>
        <translation>three</translation>
    </message>
    <message>
        <source>four</source>
        <comment>number in prose</comment>
        <translation>four</translation>
    </message>
    <message>
        <source>five</source>
        <comment>number in prose</comment>
        <translation>five</translation>
    </message>
    <message>
        <source>six</source>
        <comment>number in prose</comment>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>number in prose</comment>
        <translation>seven</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>number in prose</comment>
        <translation>eight</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>number in prose</comment>
        <translation>nine</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>number in prose</comment>
        <translation>ten</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>number in prose</comment>
        <translation>eleven</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>number in prose</comment>
        <translation>twelve</translation>
    </message>
    <message>
        <source>one</source>
        <comment>number in prose, of answers, questions or lists (feminine in French)</comment>
        <translation>one</translation>
    </message>
</context>
</TS>
