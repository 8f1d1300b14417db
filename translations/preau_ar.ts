<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>preau::AnswerCodeText</name>
    <message>
        <source>This is longer than any answer code.</source>
        <translation>هذا أطول من أي رمز إجابات.</translation>
    </message>
    <message>
        <source>This is no answer code: it would begin with “%1”.</source>
        <translation>ليس هذا رمز إجابات: كان سيبدأ بـ «%1».</translation>
    </message>
    <message>
        <source>Group %1 after “%2” holds a sign that does not occur in answer codes.</source>
        <translation>المجموعة %1 بعد «%2» فيها علامة لا ترد في رموز الإجابات.</translation>
    </message>
    <message>
        <source>The code is incomplete or has a typing mistake: its check sum does not fit. Compare it group by group.</source>
        <translation>الرمز ناقص أو فيه خطأ في الكتابة: مجموع التحقق لا يطابق. قارنوه مجموعةً بعد مجموعة.</translation>
    </message>
    <message>
        <source>The code was not made by Préau.</source>
        <translation>لم يُعدّ Préau هذا الرمز.</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, not to “%2”.</source>
        <translation>تنتمي هذه الإجابات إلى الانتخاب «%1»، لا إلى «%2».</translation>
    </message>
    <message>
        <source>The code was made for other questions than those of this version of “%1”. It can only be read together with the version that was answered.</source>
        <translation>أُعدّ الرمز لأسئلة غير أسئلة هذه النسخة من «%1». لا يمكن قراءته إلا مع النسخة التي أُجيب عنها.</translation>
    </message>
</context>
<context>
    <name>preau::AnswerNotesText</name>
    <message>
        <source>Question %1 has no answer %2; they go from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than any notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes begin with the sign that stands on the questionnaire, “%1” and five more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes were made on a questionnaire with other questions than this version of “%1” asks, or the sign in front of them is mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer: write the number of the question, a colon and the answer, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question %1; they go from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 is answered twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::Blank</name>
    <message>
        <source>Préau, questionnaire</source>
        <translation>Préau، الاستبيان</translation>
    </message>
    <message>
        <source>Tick one answer to each statement; leave out what you like.</source>
        <translation>ضعوا علامة على إجابة واحدة لكل عبارة؛ واتركوا ما تشاؤون.</translation>
    </message>
    <message>
        <source>What has “+” ticked counts double in the result, what has “−” ticked half.</source>
        <translation>ما وُضعت عليه علامة «+» يُحسب مضاعفًا في النتيجة، وما وُضعت عليه علامة «−» يُحسب نصفًا.</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>بلا رأي</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a question</comment>
        <translation>ترك</translation>
    </message>
    <message>
        <source>more</source>
        <comment>counts double</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>less</source>
        <comment>counts half</comment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>To type it in</source>
        <translation>لإدخال إجاباتكم</translation>
    </message>
    <message>
        <source>Note the number or letter of your answer behind each number, and + or − where you ticked it. In the program, the same keys answer the questions; preau-cli code --notes takes the whole line, sign first.</source>
        <translation>اكتبوا خلف كل رقم رقم إجابتكم أو حرفها، و+ أو − إن وضعتم علامة عليهما. في البرنامج تجيب المفاتيح نفسها عن الأسئلة؛ ويأخذ preau-cli code --notes السطر كله، والعلامة في أوله.</translation>
    </message>
    <message>
        <source>Whoever has this sheet once it is filled in has your answers.</source>
        <translation>من يملك هذه الورقة بعد ملئها يملك إجاباتكم.</translation>
    </message>
    <message>
        <source>Questions: %1, version %2.</source>
        <comment>id of an election</comment>
        <translation>الأسئلة: %1، النسخة %2.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>الرخصة: %1.</translation>
    </message>
    <message>
        <source>Written by: %1.</source>
        <comment>who wrote the questions</comment>
        <translation>كتبها: %1.</translation>
    </message>
</context>
<context>
    <name>preau::CheckText</name>
    <message>
        <source>“%1” is an error at “%2”; errors cannot be approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding “%1” at “%2” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the error and delete this approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this approval, or correct its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same position on every question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question on which they differ, or approve this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two candidates are called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like “%2” and is written with other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that this is right; add a given name or a number if readers need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question and no proposal is about the theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the theme, or add a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate has a position on “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research it, or take the question out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its candidates, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of the kind “%1” are not listed.</source>
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
        <source>This proposal has %1 characters; %2 fit into a comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to one measure, and make a proposal of its own of each other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposal seems to hold several measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one measure a proposal, each with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “%1” has topics, and the proposal “%2” names none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1/…” with one of its topics, or add the topic in election.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposals “%1” and “%2” say nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two, with both sources, or say in words what distinguishes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal “%1” is the basis of a neutral position on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the measure points neither way; say why in the note of the position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” propose nearly the same (“%3”), and their positions on “%4” point opposite ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both sources again: one of the positions or of the links is likely wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 proposals; half of the candidates have %3 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document more of this programme, or say under “about” why it is shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document more of the other programmes, or keep to the main measures here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of “%1” (%2) and “%3” (%4) are hard to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of them lighter, darker or of another hue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated on %1, and yet “%2” is of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date of the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions were collected up to %1, and yet one rests on “%2” of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date up to which you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is after the vote of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date, or approve this check if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than half a year before the vote of %2: programmes change until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again nearer to the vote, and write that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source “%1” was published on %2, after the vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it reports what was said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it: saved answers, links and printed sheets refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it became “%1”, go back to “%2”: saved answers, links and printed sheets refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election was “%1” and is now “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the id, or compare with another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content changed, and the version is %1, not higher than %2 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write version: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constituency “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “%1” has another kind of answers than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the kind, or ask under a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” of the question “%2” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal “%1” of “%2” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement seems to make two claims (“%1”): who agrees with one of them cannot answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one claim, or make two questions of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is negated: who disagrees denies a denial, and readers err more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should be, if that asks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” tells readers what to think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the measure in neutral words, and nothing about its worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence of %1 words in an easy-to-read text, which has %2 at most: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two sentences of it, with one idea each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are worded nearly alike: what they ask counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them, or say in words what distinguishes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 statements whose direction can be told want more of something, or something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 statements whose direction can be told want less of something, or an end of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word some of them the other way round: some readers tend to agree with whatever is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word some statements the other way round, so that saying the same to all of them leads to nobody in particular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agrees with every statement agrees with “%1” on %2 of %3 that point either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who disagrees with every statement agrees with “%1” on %2 of %3 that point either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 positions on “%2” point the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about something on which they differ, or look for those who are still silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal “%1” seems to ask for the opposite of the position on “%2” that rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the source again: the position, the link or the wording of the proposal is likely wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::CodeInPicture</name>
    <message>
        <source>This build of Préau cannot read pictures; type the code that stands beside the square instead.</source>
        <translation>هذه النسخة من Préau لا تقرأ الصور؛ اكتبوا الرمز المطبوع مع المربع بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>preau::CommandLine</name>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <extracomment>%1 is a command to type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare electoral programmes and find out where you stand, on your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELECTION-FOLDER</source>
        <comment>placeholder of an argument</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface: fr, en or ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to open: home, candidates, compare, questionnaire or results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAGE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render every page to PNG files in FOLDER and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --tour: size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --tour: light, dark or contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THEME</source>
        <comment>placeholder of an option&apos;s value: how the program looks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --tour: 100, 125, 150 or 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERCENT</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --tour: names of pictures, or how they begin; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown language &apos;%1&apos;; there are fr, en and ar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown page &apos;%1&apos;; there are home, candidates, compare, questionnaire and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, such as 1280x800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown theme &apos;%1&apos;; there are light, dark and contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--text-scale is 100, 125, 150 or 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election folders to open, and the address of a page, which begins with preau:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preau:ADDRESS</source>
        <comment>placeholder of an argument</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there can be one page address only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page and a page address cannot go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>Answers to start with; the election they belong to is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --answers: write the result sheet to FILE and end; its ending chooses PDF, HTML, PNG, CSV or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --sheet: A4 or A5 (default: A4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sheet needs one election folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sheet needs the answers: --answers FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of --sheet ends in .pdf, .html, .png, .csv or .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown paper &apos;%1&apos;; there are A4 and A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers were given to “%1”, not to “%2”; those to questions that both ask are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the question has changed since it was answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the election does not ask it any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be shown; preau-cli check says what to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::CommonWords</name>
    <message>
        <source>Strongly
disagree</source>
        <comment>stance</comment>
        <translation>غير موافق
بشدة</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>stance, over two lines where a line feed stands</comment>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>In
between</source>
        <comment>the voter&apos;s neutral answer</comment>
        <translation>بين
بين</translation>
    </message>
    <message>
        <source>Mixed
position</source>
        <comment>a candidate&apos;s neutral position</comment>
        <translation>موقف
متوسط</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>stance, over two lines where a line feed stands</comment>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Strongly
agree</source>
        <comment>stance</comment>
        <translation>موافق
بشدة</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>stance, of three</comment>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>stance, of three</comment>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing found
(searched %1)</source>
        <translation>لم يُعثر على شيء
(بُحث في %1)</translation>
    </message>
    <message>
        <source>Nothing found
(searched %1)</source>
        <comment>a month or a year</comment>
        <translation>لم يُعثر على شيء
(بُحث في %1)</translation>
    </message>
    <message>
        <source>Not yet
documented</source>
        <translation>غير موثّق
بعد</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم يُرَ بعد</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>بلا رأي</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage; French sets a narrow no-break space before the sign</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>List</source>
        <comment>one that stands for election</comment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>حزب</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأحزاب</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>الأحزاب</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>لا قوائم</numerusform>
            <numerusform>قائمة واحدة</numerusform>
            <numerusform>قائمتان</numerusform>
            <numerusform>%n قوائم</numerusform>
            <numerusform>%n قائمة</numerusform>
            <numerusform>%n قائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies)</source>
        <translation>
            <numerusform>لا أحزاب</numerusform>
            <numerusform>حزب واحد</numerusform>
            <numerusform>حزبان</numerusform>
            <numerusform>%n أحزاب</numerusform>
            <numerusform>%n حزبًا</numerusform>
            <numerusform>%n حزب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>لا مرشحين</numerusform>
            <numerusform>مرشح واحد</numerusform>
            <numerusform>مرشحان</numerusform>
            <numerusform>%n مرشحين</numerusform>
            <numerusform>%n مرشحًا</numerusform>
            <numerusform>%n مرشح</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Declaration</source>
        <comment>a candidate&apos;s official one</comment>
        <translation>البيان الرسمي</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>المدونة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>للتواصل</translation>
    </message>
</context>
<context>
    <name>preau::MethodWords</name>
    <message>
        <source>Steps apart</source>
        <comment>method: city-block</comment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Same side</source>
        <comment>method: agreement</comment>
        <translation>الجهة نفسها</translation>
    </message>
    <message>
        <source>Squared distance</source>
        <comment>method: Euclidean</comment>
        <translation>مربع المسافة</translation>
    </message>
    <message>
        <source>Same direction</source>
        <comment>method: directional</comment>
        <translation>الاتجاه نفسه</translation>
    </message>
    <message>
        <source>Steps and direction</source>
        <comment>method: hybrid</comment>
        <translation>المسافة والاتجاه</translation>
    </message>
    <message>
        <source>Each step between your answer and theirs costs the same.</source>
        <translation>كل درجة بين إجابتكم وإجابتهم تكلّف القدر نفسه.</translation>
    </message>
    <message>
        <source>The same side gives all points, in between half of them, opposite sides none.</source>
        <translation>الجهة نفسها تعطي كل النقاط، وما بين الجهتين نصفها، والجهة المعاكسة لا شيء.</translation>
    </message>
    <message>
        <source>One large gap weighs more than two small ones.</source>
        <translation>الفرق الكبير الواحد أثقل من فرقين صغيرين.</translation>
    </message>
    <message>
        <source>The same side counts, and the firmer both are, the more.</source>
        <translation>تُحتسب الجهة نفسها، وكلما كان الرأيان أشد زادت.</translation>
    </message>
    <message>
        <source>The mean of the steps apart and of the same direction.</source>
        <translation>متوسط المسافة والاتجاه نفسه.</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>unknown positions are …</comment>
        <translation>تُترك جانبًا</translation>
    </message>
    <message>
        <source>No point</source>
        <comment>unknown positions get …</comment>
        <translation>بلا نقطة</translation>
    </message>
    <message>
        <source>As neutral</source>
        <comment>unknown positions count …</comment>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>As the opposite</source>
        <comment>unknown positions count …</comment>
        <translation>معاكسة</translation>
    </message>
    <message>
        <source>Half</source>
        <comment>unknown positions count …</comment>
        <translation>بالنصف</translation>
    </message>
    <message>
        <source>The question counts neither for nor against.</source>
        <translation>لا يُحتسب السؤال، لا لصالح ولا ضد.</translation>
    </message>
    <message>
        <source>The question counts and brings no point.</source>
        <translation>يُحتسب السؤال ولا يعطي أي نقطة.</translation>
    </message>
    <message>
        <source>The question counts as if the position were in the middle.</source>
        <translation>يُحتسب السؤال كما لو كان الموقف في الوسط.</translation>
    </message>
    <message>
        <source>The question counts as if the position were the farthest from yours.</source>
        <translation>يُحتسب السؤال كما لو كان الموقف أبعد ما يكون عن موقفكم.</translation>
    </message>
    <message>
        <source>The question counts and brings half of its points.</source>
        <translation>يُحتسب السؤال ويعطي نصف نقاطه.</translation>
    </message>
    <message>
        <source>Unknown positions are left out.</source>
        <translation>تُترك المواقف غير المعروفة جانبًا.</translation>
    </message>
    <message>
        <source>Unknown positions bring no point.</source>
        <translation>لا تعطي المواقف غير المعروفة أي نقطة.</translation>
    </message>
    <message>
        <source>Unknown positions count as neutral.</source>
        <translation>تُحتسب المواقف غير المعروفة محايدة.</translation>
    </message>
    <message>
        <source>Unknown positions count as the opposite of yours.</source>
        <translation>تُحتسب المواقف غير المعروفة عكس موقفكم.</translation>
    </message>
    <message>
        <source>Unknown positions count half.</source>
        <translation>تُحتسب المواقف غير المعروفة بالنصف.</translation>
    </message>
    <message>
        <source>Method: %1, all answers counting the same.</source>
        <translation>الطريقة: %1، وكل الإجابات بالوزن نفسه.</translation>
    </message>
    <message>
        <source>Method: %1.</source>
        <comment>how the result is computed</comment>
        <translation>الطريقة: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First and second place are less than 3 points apart: do not go by their order.</source>
        <translation>الفارق بين المرتبتين الأولى والثانية أقل من 3 نقاط: لا تأخذوا بترتيبهما.</translation>
    </message>
</context>
<context>
    <name>preau::ReaderText</name>
    <message>
        <source>These answers are written in version %1 of the format; this program knows version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a newer Préau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, not to “%2”.</source>
        <translation>تنتمي هذه الإجابات إلى الانتخاب «%1»، لا إلى «%2».</translation>
    </message>
    <message>
        <source>Open that election first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question “%1” in this election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “%1” was worded otherwise, or had other answers, when it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it again; the old answer is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer to the question “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1” in this election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known themes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers could not be saved in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “source: { ref: … }” or “source: { title: …, url: … }”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of these %n position(s) names a source.</source>
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
        <source>This position names no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said who made this image and under which licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write { file: …, credit: …, licence: … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“constituency” is missing: this election has constituencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “constituency: …” with one of the ids in election.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no constituency “%1” in election.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it under “constituencies” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question “%1” in questions.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the id, or delete this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the short form, without “stance”: “%1: silent” or “%1: undocumented”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an answer of voters; a candidate is “silent” or “undocumented”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of: %1; or silent, undocumented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence needs the date on which it was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write { silent: 2022-03-12 }, or “searched: 2022-03-12” for the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “undocumented: true” has a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the stance, or “undocumented: true”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position is either a stance, silent or undocumented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal “%1” is there already, on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposal names no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in this list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is said to be the basis of a position on “%1”, and there is no such position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the position under “positions”, or take the question out of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry, or delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the positions of these %n candidate(s) names a source.</source>
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
        <source>Add sources, or approve this check with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin each entry on a line of its own with a dash and a space, or write [a, b].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the form “key: value” are expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them below, indented by two spaces, or in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon followed by a space ends a key; here it stands within a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in quotes, or write it below, indented, after |- or &gt;-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here, not a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes if it begins with a bracket, a brace or a dash, or holds a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means “nothing” to YAML; a value is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value, in quotes if it is really this word, or delete the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value: “%1” is a comment, because it begins with #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key here and no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value after the colon, or delete the line: what is not known is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text to YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, or delete the line: what is not known is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds the invisible character U+%1, which can change how it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it; it often comes with text pasted from a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language “%1” is not among the languages of this election (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to “languages” in election.yaml, or correct it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is missing in “%1”, the first language of this election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1: …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not translated into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in typographic quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without quotation marks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id: ids are made of the letters a to z, figures and hyphens, with at least one letter, %2 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, for example, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year, the month or the day: 2022, 2022-03 or 2022-03-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http://, which is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https:// if the site answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in this address is written in letters of another script (xn--).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it is not made to look like another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” names no web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name (…@), which serves to deceive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything up to the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure after the colon in “%1” is no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, with the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a blank or another character that no address has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the address bar of the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shorter address of the same page, without the part behind “?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path begins at the root of this computer; no other computer has the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path leads out of the election’s folder, or has an empty part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path holds a character that not every system allows, such as \ or a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path holds a name that Windows does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path as seen from the election’s folder, with /: images/name.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write six hexadecimal figures in quotes: &quot;#7a5195&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a word here, not yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in quotes is a text, not yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in quotes is a text, not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with a zero; some programs read it as another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number in plain figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write figures only, or delete the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number, or delete the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands alone between braces: a comma within a text ends the text there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in quotes, or write it on a line of its own without braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is in typographic quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without quotation marks: %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file holds one document: delete the line “---” or use two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is complete before this place; what follows belongs to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or put it under a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a key before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias (*name) repeats another part of the file; programme files do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the content again, or put a text that begins with * in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than %1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or check that a quotation mark is not missing at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 texts, lists and maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this election hold more than %1 texts, lists and maps in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the election, for example by constituency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a text, not a list or a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that begins with [ or { needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 lists and maps within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme file needs that; look for brackets that are not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anchor (&amp;name) marks a part of the file for repetition; programme files do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or put a text that begins with &amp; in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag (!name) gives a text another type; programme files do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or put a text that begins with ! in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&lt;&lt;” would merge another map into this one; programme files do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the entries out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a text with a colon in it? Then put the whole text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds a control character, written with a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or write \\ for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/format.md shows what belongs in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here a second time; the first is on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two; as it is, nobody can tell which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two another id, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the two letters of ISO 639: fr, en, de, ar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one language; the first is the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“about” is missing: readers are told nothing about who publishes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it with publisher, funding, purpose, inclusion, method, contact and updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing: the page “About this election” needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An election needs at least one theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This election is written in version %1 of the format; this program knows version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“licence” is missing: nobody knows whether this may be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, for example, “licence: CC-BY-4.0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not read: its name does not end in “.yaml”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election has more than %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put several candidates into one file, as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the election are larger than %1 MiB in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory did not suffice to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this, with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads out of the election’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of the file into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate “%1” is there already, in %2 on line %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two; until then neither is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the ballot order of election.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the id to “ballot_order” there, or correct it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file for the candidate “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1, or take the id out of the ballot order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidate “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the id, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory did not suffice to read this election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said when this page was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “retrieved: …” with the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source was read (%1) before it was published (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is written as a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write { ref: %1 }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write { ref: … } with the id of a source, or { title: …, url: … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it under “sources”, or write the source in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said on which page this stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “page: …”, or approve this check where the source has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing cites the source “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite it with { ref: … }, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry, or delete the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1” in election.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “%1” has no topic “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the theme alone, or add the topic in election.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its topics: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1/%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of the kind “%1” in this file are not listed.</source>
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
        <source>There is no image “%1” in the election’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file, or delete the portrait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “%1” leads out of the election’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of the image into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a PNG nor a JPEG image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the image again in one of these formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller image: 800 pixels a side are plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own and cannot be an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale has 2 to 12 steps, or 101; here are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice has 2 to 12 options; here are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge options that say nearly the same, or make two questions of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“answers” has either “scale” or “choice”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “scale” for ordered steps, “choice” for options without an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is long for a label: three words fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the words by which readers recognise the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fact has no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “source: { title: …, url: … }” beside the languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “%1” is there already, on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An election needs at least one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends here: “%1” is a comment to YAML and is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole text in quotes; before a real comment, leave two spaces, and one after the #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is written in %1; programme files are UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your text editor, choose “Save as…” or “Encoding” and pick UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte 0x%1 here is not UTF-8; the file seems to be written in another encoding, such as Latin-1 or Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented with a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use spaces, two for each level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented with a no-break or other special space (%1), which looks like a space and is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the indentation again with the space bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control character %1 has no place in a programme file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it; it often comes with text pasted from a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a character of any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which UTF-8 does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 without BOM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it: an election may have many files with a list of candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brace that opens here is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ], or put the text in quotes if the bracket belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add }, or put the text in quotes if the brace belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the line and the one before with an example in docs/format.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In double quotes, a backslash begins an escape, and this is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or put the text in single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key stands further right than those above, so it belongs to the text before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it in the same column as the keys above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon followed by a space ends a key; here it stands within the text “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon needs a space behind it to end a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a space after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no colon: it is neither a key with a value nor part of the text above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “key: value”, or indent the line if it continues the text above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within braces and brackets, a text with a question mark needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes, or write it on a line of its own without braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot begin with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that begins with * is an alias, which repeats another part of the file; programme files do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that begins with &amp; is an anchor, which marks a part of the file for repetition; programme files do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that begins with ! is a tag, which gives a text another type; programme files do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list cannot begin on the line of its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it on the next line, or put a text that begins with a dash in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not close the bracket that is open since line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it or put the text in quotes; [ is closed by ], { by }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line begins in a column in which nothing above begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align it with the entries it belongs to: two spaces for each level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the closing quotation mark at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens here is closed only on line %1; what is between looks like other entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This apostrophe closes the text, which began with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in double quotes, write ’ or double the apostrophe: &apos;&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation mark closes the text, which began with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write « » or “ ” within the text, or \&quot; for each mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position is given, though the election has questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is whole, and add “positions”; what the programme leaves open is “silent” or “undocumented”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a line; the rest may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is whole, and end it with an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again as an ordinary space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word holds a no-break or other special space (%1), which looks like a space and is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or type it again as an ordinary space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word holds the invisible character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it; the text editor may show it only as nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and its folder: an election needs election.yaml and questions.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML: the line cannot be understood where this stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind &gt; or |, the text begins on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the text on the next line, indented, or delete the sign and put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind this colon stands a no-break space (%1), which looks like a space and is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind this colon stands the special space %1, which looks like a space and is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and its folder: it is the answers file that the program saves, or one written as docs/format.md says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the answers file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no entry here and count as not yet documented: %1.</source>
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
        <source>Research them, or write “undocumented” to say that nobody has looked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks stand round a text that is marked as a quotation, and are shown twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the marks of the text: “quote: true” sets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no-break space is missing in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In French it stands before ; : ! ? % » and after « (U+202F, or U+00A0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight apostrophe or quotation mark in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ’ for an apostrophe, and « » round a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three full stops in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the one character …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has neither an address nor a publisher: readers cannot find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “publisher: …” or “url: https://…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said of when this source is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “date: …”, or “retrieved: …” with the date on which it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of answers has “preau_answers: 1” and “answers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; a file is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::Report</name>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Constituency: %1</source>
        <translation>الدائرة الانتخابية: %1</translation>
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
        <translation>المواقف: %1</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>ملف مرفوض</translation>
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
        <translation>الأقرب إليكم في الأسئلة التي أجبتم عنها</translation>
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
        <translation>المواقف المعروفة</translation>
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
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتكم</translation>
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
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of the %n question(s) that are asked.</source>
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
        <source>%n answer(s) set aside by the importance you gave</source>
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
        <source>Outside the calculation: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of an enumeration</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Ranked: those with a known position on at least 3 of your answers and on at least %1 of them.</source>
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
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pair(s)</source>
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
        <source>Known to differ on fewer than three questions, so that the order between them means little: %1.</source>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
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
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Documented</source>
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
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved in the files</source>
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
        <source>%n file(s) read</source>
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
        <source>%n refused; the others remain readable</source>
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
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions as of %1.</source>
        <translation>المواقف حتى %1.</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s)</source>
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
        <source>Not ranked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= equal rank.</source>
        <translation>= مرتبة متساوية.</translation>
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
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing found</source>
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
        <source>%n to document</source>
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
        <source>%1 stand in an order drawn by lot, seed %2.</source>
        <comment>Candidates, Lists or Parties</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cand.</source>
        <comment>short for Candidates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quest.</source>
        <comment>short for Questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prop.</source>
        <comment>short for Proposals</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doc.</source>
        <comment>short for Documented</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <comment>short for To document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional: %1</source>
        <comment>ids of elections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive, the vote is over: %1</source>
        <comment>ids of elections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused; without it nothing can be shown</source>
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
        <source>%n refused</source>
        <comment>files</comment>
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
        <source>: </source>
        <comment>between a name and what is said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <comment>less than this share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters who answer at random: every option is as likely as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters who follow somebody: each takes one of those who stand, all being as likely, and answers as that one on %1 of 100 known positions; elsewhere at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much method, rules and single questions matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n simulated voter(s) of each kind, seed %1: the same seed gives the same figures. They are nobody&apos;s opinions.</source>
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
        <source>For %1 of them nobody could be ranked; they are left out below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first place is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First and second less than %n point(s) apart</source>
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
        <source>Somebody else is first with another method (down) or rule for unknown positions (across):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this one question the first place is another, or shared otherwise; those that matter most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is first, and for how many of them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>first place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>first place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First for none of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by %1.</source>
        <comment>a publisher</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>الرخصة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>no opinion on %n question(s)</source>
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
        <source>%n question(s) skipped</source>
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
        <source>Method: “%1” (%2). %3</source>
        <comment>name, name in options and files, explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown positions: “%1” (%2). %3</source>
        <comment>name, name in options and files, explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 share the first place.</source>
        <comment>3 candidates, 2 lists</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ranking, so there is no first place to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented: a position is known. Searched: nothing was found. To document: nobody has looked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <comment>positions, with nothing found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions that rest on documents of those who hold them alone: %1; on these and on others: %2; on documents of others alone: %3 (%4%); without a source: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposals are summaries by the editors, except those in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposals are summaries by the editors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal documented on this theme: %1.</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal documented on this topic: %1.</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within equal ranks: the official order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two items of a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 stand in the official order.</source>
        <comment>Candidates, Lists or Parties</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation>حزب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of link, an address</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missing; without it nothing can be shown</source>
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
        <source>File missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium or low confidence, in brackets, says how sure the editors are of how they read a position. It changes no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from the list’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from the party’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from the candidate’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::Sheet</name>
    <message>
        <source>more</source>
        <comment>badge: what counts double</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>less</source>
        <comment>badge: what counts half</comment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Préau, result sheet</source>
        <translation>Préau، ورقة النتائج</translation>
    </message>
    <message>
        <source>Constituency: %1</source>
        <translation>الدائرة الانتخابية: %1</translation>
    </message>
    <message>
        <source>Closest on the questions you answered</source>
        <translation>الأقرب إليكم في الأسئلة التي أجبتم عنها</translation>
    </message>
    <message>
        <source>Too few positions are known to rank anybody.</source>
        <translation>المواقف المعروفة أقل من أن تسمح بالترتيب.</translation>
    </message>
    <message>
        <source>First place unchanged in %1 of %2 settings.</source>
        <translation>المرتبة الأولى لم تتغير في %1 من %2 من طرق الحساب.</translation>
    </message>
    <message>
        <source>%1, equal rank</source>
        <translation>%1، بالتساوي</translation>
    </message>
    <message numerus="yes">
        <source>on %1 of your %n answer(s)</source>
        <translation>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes that count more or less</source>
        <translation>محاور تُحسب أكثر أو أقل</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>badge: what does not count</comment>
        <translation>مستبعد</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n محتسبة</numerusform>
            <numerusform>واحدة محتسبة</numerusform>
            <numerusform>اثنتان محتسبتان</numerusform>
            <numerusform>%n محتسبة</numerusform>
            <numerusform>%n محتسبة</numerusform>
            <numerusform>%n محتسبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>واحدة مستبعدة</numerusform>
            <numerusform>اثنتان مستبعدتان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an opinion</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n بلا رأي</numerusform>
            <numerusform>واحدة بلا رأي</numerusform>
            <numerusform>اثنتان بلا رأي</numerusform>
            <numerusform>%n بلا رأي</numerusform>
            <numerusform>%n بلا رأي</numerusform>
            <numerusform>%n بلا رأي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n متروكة</numerusform>
            <numerusform>واحدة متروكة</numerusform>
            <numerusform>اثنتان متروكتان</numerusform>
            <numerusform>%n متروكة</numerusform>
            <numerusform>%n متروكة</numerusform>
            <numerusform>%n متروكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n لم تُعرض بعد</numerusform>
            <numerusform>واحدة لم تُعرض بعد</numerusform>
            <numerusform>اثنتان لم تُعرضا بعد</numerusform>
            <numerusform>%n لم تُعرض بعد</numerusform>
            <numerusform>%n لم تُعرض بعد</numerusform>
            <numerusform>%n لم تُعرض بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers: %1</source>
        <comment>3 counted, 1 skipped</comment>
        <translation>إجاباتكم: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of answers</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>All answers count the same.</source>
        <translation>كل الإجابات تُحسب بالتساوي.</translation>
    </message>
    <message>
        <source>“More” counts double, “less” half.</source>
        <translation>«أكثر» تُحسب مضاعفة، و«أقل» تُحسب نصفًا.</translation>
    </message>
    <message>
        <source>The percentage is 100 minus 100 times the root of the mean squared distance, rounded to a whole number.</source>
        <translation>النسبة هي 100 ناقص 100 مرة جذر متوسط مربع المسافة، مقرّبة إلى عدد صحيح.</translation>
    </message>
    <message>
        <source>The percentage is the sum of the points divided by all the points that were possible, rounded to a whole number.</source>
        <translation>النسبة هي مجموع النقاط مقسومًا على كل النقاط الممكنة، مقرّبة إلى عدد صحيح.</translation>
    </message>
    <message>
        <source>This code holds your answers</source>
        <translation>هذا الرمز يحتوي إجاباتكم</translation>
    </message>
    <message>
        <source>Whoever has the code, or this sheet, has your answers. Préau takes them up from it on any computer; nothing is sent anywhere.</source>
        <translation>من يملك الرمز أو هذه الورقة يملك إجاباتكم. يستعيدها Préau من الرمز على أي حاسوب؛ ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Positions collected by: %1. Each has its source in Préau.</source>
        <translation>جمع المواقف: %1. ولكل موقف مصدره في Préau.</translation>
    </message>
    <message>
        <source>Positions as of %1.</source>
        <translation>المواقف حتى %1.</translation>
    </message>
    <message>
        <source>Questions asked in an order drawn by lot, number %1.</source>
        <translation>ترتيب الأسئلة بالقرعة، الرقم %1.</translation>
    </message>
    <message>
        <source>Data: %1, version %2.</source>
        <comment>id of an election</comment>
        <translation>البيانات: %1، النسخة %2.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>الرخصة: %1.</translation>
    </message>
    <message>
        <source>SHA-256: %1.</source>
        <translation>SHA-256: %1.</translation>
    </message>
    <message>
        <source>Made on %1 with %2; nothing was sent anywhere.</source>
        <comment>date, program and version</comment>
        <translation>أُعدّت في %1 بواسطة %2؛ ولم يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>This is no advice on how to vote: read what they propose before you decide.</source>
        <translation>هذه ليست نصيحة للتصويت: اقرأوا المقترحات قبل أن تختاروا.</translation>
    </message>
</context>
<context>
    <name>preau::ViewAddressText</name>
    <message>
        <source>The address names no election; it begins with preau: and the id of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names a page that does not exist: &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a candidate&apos;s page lacks the candidate: candidate/ and an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address goes on where it should end: &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address asks for something this page does not have: &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address says &apos;%1&apos; twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the address, &apos;%1&apos; cannot be &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a page; one begins with preau: and the id of an election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not well formed; it may have been cut or changed on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election has no theme &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election has no question &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election has no constituency &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election has no candidate &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::Worked</name>
    <message>
        <source>You say: %1. %2 says: %3.</source>
        <comment>answer, name, position</comment>
        <translation>أنتم تقولون: %1. ويقول %2: %3.</translation>
    </message>
    <message>
        <source>Your answer is “%1”, the position of %2 is “%3”.</source>
        <translation>إجابتكم «%1»، وموقف %2 هو «%3».</translation>
    </message>
    <message>
        <source>Nothing was found on what %1 says.</source>
        <translation>لم يُعثر على موقف %1.</translation>
    </message>
    <message>
        <source>It is not documented yet what %1 says.</source>
        <translation>موقف %1 غير موثّق بعد.</translation>
    </message>
    <message>
        <source>You say: %1.</source>
        <translation>أنتم تقولون: %1.</translation>
    </message>
    <message>
        <source>Your answer is “%1”.</source>
        <translation>إجابتكم «%1».</translation>
    </message>
    <message>
        <source>That is the same: all the points of the question.</source>
        <translation>الإجابة نفسها: كل نقاط السؤال.</translation>
    </message>
    <message>
        <source>That is not the same: none of the points of the question.</source>
        <translation>ليست الإجابة نفسها: لا نقطة من السؤال.</translation>
    </message>
    <message>
        <source>One plus their product, divided by two: %1.</source>
        <translation>واحد زائد حاصل ضربهما، مقسومًا على اثنين: %1.</translation>
    </message>
    <message>
        <source>The mean of the share by steps and the share by direction is %1.</source>
        <translation>متوسط الحصة بحسب الدرجات والحصة بحسب الاتجاه هو %1.</translation>
    </message>
    <message>
        <source>Half their distance, squared: %1.</source>
        <translation>مربع نصف المسافة بينهما: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n step(s) apart.</source>
        <comment>easy words</comment>
        <translation>
            <numerusform>لا فارق بينهما.</numerusform>
            <numerusform>الفارق درجة واحدة.</numerusform>
            <numerusform>الفارق درجتان.</numerusform>
            <numerusform>الفارق %n درجات.</numerusform>
            <numerusform>الفارق %n درجة.</numerusform>
            <numerusform>الفارق %n درجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n step(s) apart, out of %1 at most.</source>
        <translation>
            <numerusform>لا فارق بينهما، من %1 على الأكثر.</numerusform>
            <numerusform>الفارق درجة واحدة من %1 على الأكثر.</numerusform>
            <numerusform>الفارق درجتان من %1 على الأكثر.</numerusform>
            <numerusform>الفارق %n درجات من %1 على الأكثر.</numerusform>
            <numerusform>الفارق %n درجة من %1 على الأكثر.</numerusform>
            <numerusform>الفارق %n درجة من %1 على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fewer steps, the more points.</source>
        <translation>كلما قلّت الدرجات زادت النقاط.</translation>
    </message>
    <message>
        <source>No step brings all the points, %1 bring none; here: %2.</source>
        <comment>the largest number of steps; a fraction</comment>
        <translation>بلا فارق كل النقاط، وبفارق %1 لا نقطة؛ وهنا: %2.</translation>
    </message>
    <message>
        <source>That is the same side: all the points.</source>
        <translation>الجانب نفسه: كل النقاط.</translation>
    </message>
    <message>
        <source>These are opposite sides: no point.</source>
        <translation>جانبان متقابلان: لا نقطة.</translation>
    </message>
    <message>
        <source>One of the two is in the middle: half of the points.</source>
        <translation>أحدهما في الوسط: نصف النقاط.</translation>
    </message>
    <message>
        <source>That brings this share of the points: %1.</source>
        <translation>يعطي ذلك هذه الحصة من النقاط: %1.</translation>
    </message>
    <message>
        <source>On a line from −1 to 1, you stand at %1 and %2 at %3.</source>
        <comment>number, name, number</comment>
        <translation>على خط من −1 إلى 1، موقعكم %1 وموقع %2 هو %3.</translation>
    </message>
    <message>
        <source>You said it counts more: double.</source>
        <translation>قلتم إنه يُحسب أكثر: مضاعفًا.</translation>
    </message>
    <message>
        <source>You said it counts less: half.</source>
        <translation>قلتم إنه يُحسب أقل: نصفًا.</translation>
    </message>
    <message>
        <source>Its theme counts double.</source>
        <translation>محوره يُحسب مضاعفًا.</translation>
    </message>
    <message>
        <source>Its theme counts half.</source>
        <translation>محوره يُحسب نصفًا.</translation>
    </message>
    <message>
        <source>The weight of this question is %1.</source>
        <translation>وزن هذا السؤال %1.</translation>
    </message>
    <message numerus="yes">
        <source>This question can bring %n point(s).</source>
        <translation>
            <numerusform>لا يعطي هذا السؤال أي نقطة.</numerusform>
            <numerusform>يمكن لهذا السؤال أن يعطي نقطة واحدة.</numerusform>
            <numerusform>يمكن لهذا السؤال أن يعطي نقطتين.</numerusform>
            <numerusform>يمكن لهذا السؤال أن يعطي %n نقاط.</numerusform>
            <numerusform>يمكن لهذا السؤال أن يعطي %n نقطة.</numerusform>
            <numerusform>يمكن لهذا السؤال أن يعطي %n نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its part: %1 times %2 is %3.</source>
        <comment>share, weight, product</comment>
        <translation>حصته: %1 ضرب %2 يساوي %3.</translation>
    </message>
    <message numerus="yes">
        <source>It brings %n point(s) to %1.</source>
        <translation>
            <numerusform>لا يعطي أي نقطة إلى %1.</numerusform>
            <numerusform>يعطي نقطة واحدة إلى %1.</numerusform>
            <numerusform>يعطي نقطتين إلى %1.</numerusform>
            <numerusform>يعطي %n نقاط إلى %1.</numerusform>
            <numerusform>يعطي %n نقطة إلى %1.</numerusform>
            <numerusform>يعطي %n نقطة إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It brings: %1 times %2 is %3.</source>
        <comment>share, points, product</comment>
        <translation>يعطي: %1 ضرب %2 يساوي %3.</translation>
    </message>
    <message>
        <source>All parts together are %1, all weights %2. 100 minus 100 times the root of their quotient, rounded, is %3.</source>
        <translation>مجموع الحصص %1 ومجموع الأوزان %2. 100 ناقص 100 مرة جذر حاصل القسمة، مقرّبًا، يساوي %3.</translation>
    </message>
    <message>
        <source>All questions together: %1 points. There could be %2 points. That makes %3.</source>
        <translation>كل الأسئلة معًا: %1 نقطة. وكان يمكن أن تكون %2 نقطة. فالنتيجة %3.</translation>
    </message>
    <message>
        <source>All questions that count for %1 bring %2 of %3 points together: divided and rounded, %4.</source>
        <comment>name, points, points, percentage</comment>
        <translation>كل الأسئلة المحتسبة لدى %1 تعطي معًا %2 من %3 نقطة: بالقسمة والتقريب %4.</translation>
    </message>
</context>
<context>
    <name>preau::cli::Cli</name>
    <message>
        <source>See preau-cli %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print the result (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of words and data, for example fr (default: that of the system; formats for programs: the election&apos;s first).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. Type: preau-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many. Type: preau-cli %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is empty. Type: preau-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be printed as “%2”, only as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to no election: there is no election.yaml beside it or above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no election: there is no election.yaml in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read, so there is nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--against compares one election with an older copy of it; name one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check election folders: what is wrong, where, and how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH is an election&apos;s folder, a folder of elections, or one file of an election. Each finding is one line, file:line:column: severity: message [code], with the file as it can be reached from where you are; errors also show the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error means that something was refused or would be false if it were shown; a warning, that somebody should mend it; a note is worth knowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 1 for warnings too (never for notes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy of the same election: ids that are gone or were renamed are errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--candidates is a list of ids with commas between them, without gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not stand in that constituency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “%1” has no topic “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the positions of candidates side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELECTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on every question, unless options say less. Three states are told apart: a position (a mixed one is a position), “searched, nothing found” with the date, and “not yet documented”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID,ID…</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these, in the election&apos;s order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THEME[/TOPIC]</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this theme, or this topic of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only questions on which known positions are on different sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the proposals on these themes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more error(s)</source>
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
        <source>“%1” is no seed: write a whole number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This election has no constituencies; leave --constituency out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no constituency “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in the constituency “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who stand in this constituency (default: all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMBER</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no official order: draw the same order again (default: a new draw, and its seed is shown).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file; an election is a folder with an election.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n election(s); name one of them, for example %2.</source>
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
        <source>“%1” cannot be shown; preau-cli check says what to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This election has an official order, so --seed changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This election has no texts in “%1”; they are shown in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidate “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preau-cli compares electoral programmes and shows who stands closest to given answers, without a window and without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page; after a command, an explanation of that command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of words and data, for example fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and something was found: errors in a check, a refused file, a bad line among the voters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be done; the reason stands on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the elections in a folder and how much of each is documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[FOLDER]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without FOLDER, the elections that the program would show: those in Documents/Préau, those installed, and those delivered with it. A file that had to be refused is named below the table; the others are listed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command first; “%1” is no option of preau-cli itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See preau-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the code of a language; write for example fr, en or ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no missing rule “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no coverage: write a share from 0 to 1, for example 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” failed after line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: longer than a mebibyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers were given to “%1”, not to “%2”; those to questions that both ask are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the question has changed since it was answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the election does not ask it any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one: --answers for one voter, --voters for many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match needs --answers FILE, or --voters FILE for many voters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--robustness is for one voter; it does not go with --voters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--voters prints one JSON object a line; leave --format out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who stands closest on the questions that were answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact fractions from end to end, rounded once for display; never a percentage without the number of questions it rests on. Equal scores share a rank. Nobody is ranked on fewer than three known positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of one voter, as the program saves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many voters, one JSON object a line; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>METHOD</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How nearness is measured: %1 (default: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an unknown position counts for: %1 (default: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHARE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank only those with known positions on this share of the answers (default: 0.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show how far the first place holds when the method, one question, one theme or one answer is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an election, or the whole programme of one candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELECTION [CANDIDATE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELECTION is a folder with an election.yaml, CANDIDATE an id that show ELECTION lists. A candidate&apos;s page has each position with its note and sources, what was searched and not found, what nobody has looked up yet, and the proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importance of “%1” is low, normal or high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer has “stance” and “importance”; “%1” has “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to “%1” is no option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no option of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON at column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is one object with “id” and “answers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“id” is a text or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“preau_answers” is the version of the format, a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“election” is the id of an election, a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“questions” is a hash, a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“fingerprints” is an object from question to fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions have changed since they were answered, and without “fingerprints” nobody can tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers were given to another election, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“answers” is missing; it is an object from question to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“themes” is an object from theme to importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importance of the theme “%1” is none, low, normal or high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code needs an election: code ELECTION --answers FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code --answers is for one election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers belong to the election “%1”, which is not at hand; name its folder: code --read CODE ELECTION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The themes have changed since; how much they count is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn answers into a code to note or print, and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ELECTION…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is one line of letters and figures. It holds the answers and nothing else; who has it, has the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code, or - for standard input, which leaves no trace in the shell&apos;s history. Case, blanks and hyphens do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of voters: write a whole number from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate voters: how much method, rules, questions and ties matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kinds of simulated voters answer the whole questionnaire: some at random, some mostly as one of those who stand. Shown is how often the first place is shared, how far the second is from it, how often another method, another rule for unknown positions or the loss of one question changes it, and who is never first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures say something about a questionnaire and its data, nothing about people: simulated voters are nobody. The same seed gives the same figures on every computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters of each kind (default: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” with voters; “-” reads them from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of “%1” says nothing of the format; name it with --format %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer code in “%1”, or it is too small or too blurred to be read; try again closer and sharper, or type the code that stands beside the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n answer code(s) in “%1”; cut the picture so that one is left.</source>
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
        <source>Read the code from a scan or a photo of a result sheet, a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file instead of standard output; its ending chooses the format. Short: -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page is printed on (default: A4); for HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper “%1” here, only A4 and A5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read as a picture.</source>
        <translation>«%1» تالف ولا يمكن قراءته كصورة.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>الصورة «%1» كبيرة جدًا.</translation>
    </message>
    <message>
        <source>“%1” is a picture of the kind %2, which this build of Préau cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read: save it as PNG or JPEG.</source>
        <translation>«%1» ليس صورة مقروءة: احفظوها بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>sheet needs --answers FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a result on one sheet to keep, print or pass on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranking, how far it holds, the answers, the method, which data it rests on, and a code from which Préau takes the answers up again elsewhere. Whoever has the sheet has the answers; a file is written for its owner alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML is one file without script, to print on A4 or A5 in black and white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an answers file, and no part of an election. It is checked where it is used: preau-cli match ELECTION --answers FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answers file is checked where it is used, by match --answers, code and sheet, with the same kind of lines; its codes are in docs/checks.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --voters, each line of FILE is an object {&quot;id&quot;: …, &quot;answers&quot;: {…}} and becomes one line of output; FILE is - for standard input. A bad line becomes {&quot;id&quot;, &quot;error&quot;} and the run goes on. The lines are JSON whatever --format says, and --robustness is for one voter only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--notes needs the election whose questionnaire was filled in: code --notes NOTES ELECTION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one: --answers to make a code, --read, --picture or --notes to read answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code needs --answers FILE to make a code, or --read CODE, --picture FILE or --notes NOTES to read answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --read, --picture or --notes, the answers come out as an answers file. The code can only be read with the questions it was made for: of an older version, name that version&apos;s folder too, and the answers to questions that are still the same are taken over. Without ELECTION, the elections that the program would show are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTES</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was noted on a blank questionnaire, its sign first; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This election has no easy-to-read statements, so --easy changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank questionnaire to fill in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements by theme, with boxes to tick, for paper in black and white. Each answer has a number to note; what was noted can be typed in the program, or given to preau-cli code --notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy-to-read statements, where there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preau::gui::AboutPage</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Share and check</source>
        <translation>التبادل والتحقق</translation>
    </message>
    <message>
        <source>Who made this folder, how, and what you can check yourself.</source>
        <translation>من أعدّ هذا الملف، وكيف، وما يمكنكم التحقق منه بأنفسكم.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>No election is open. Choose one to read who made it and how.</source>
        <translation>لا توجد انتخابات مفتوحة. اختاروا واحدة لتقرؤوا من أعدّها وكيف.</translation>
    </message>
    <message>
        <source>See the elections</source>
        <translation>عرض الانتخابات</translation>
    </message>
    <message>
        <source>Not said in this folder.</source>
        <translation>غير مذكور في هذا الملف.</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>للتواصل: %1</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>من يرد هنا</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message numerus="yes">
        <source>%1 documented of %n.</source>
        <comment>positions</comment>
        <translation>
            <numerusform>الموثّق: %1 من %n.</numerusform>
            <numerusform>الموثّق: %1 من %n.</numerusform>
            <numerusform>الموثّق: %1 من %n.</numerusform>
            <numerusform>الموثّق: %1 من %n.</numerusform>
            <numerusform>الموثّق: %1 من %n.</numerusform>
            <numerusform>الموثّق: %1 من %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searched, with nothing found.</source>
        <comment>positions</comment>
        <translation>
            <numerusform>بُحث عن لا مواقف دون العثور على شيء.</numerusform>
            <numerusform>بُحث عن موقف واحد دون العثور على شيء.</numerusform>
            <numerusform>بُحث عن موقفان دون العثور على شيء.</numerusform>
            <numerusform>بُحث عن %n مواقف دون العثور على شيء.</numerusform>
            <numerusform>بُحث عن %n موقفًا دون العثور على شيء.</numerusform>
            <numerusform>بُحث عن %n موقف دون العثور على شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented: none of them is guessed.</source>
        <comment>positions</comment>
        <translation>
            <numerusform>لم يوثّق بعد لا مواقف، ولا تخمين في أي منها.</numerusform>
            <numerusform>لم يوثّق بعد موقف واحد، ولا تخمين في أي منها.</numerusform>
            <numerusform>لم يوثّق بعد موقفان، ولا تخمين في أي منها.</numerusform>
            <numerusform>لم يوثّق بعد %n مواقف، ولا تخمين في أي منها.</numerusform>
            <numerusform>لم يوثّق بعد %n موقفًا، ولا تخمين في أي منها.</numerusform>
            <numerusform>لم يوثّق بعد %n موقف، ولا تخمين في أي منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were read a second time, by others. “≠” shows where they disagree.</source>
        <translation>
            <numerusform>أعاد آخرون قراءة لا مواقف. تشير علامة «≠» إلى مواضع الاختلاف.</numerusform>
            <numerusform>أعاد آخرون قراءة موقف واحد. تشير علامة «≠» إلى مواضع الاختلاف.</numerusform>
            <numerusform>أعاد آخرون قراءة موقفان. تشير علامة «≠» إلى مواضع الاختلاف.</numerusform>
            <numerusform>أعاد آخرون قراءة %n مواقف. تشير علامة «≠» إلى مواضع الاختلاف.</numerusform>
            <numerusform>أعاد آخرون قراءة %n موقفًا. تشير علامة «≠» إلى مواضع الاختلاف.</numerusform>
            <numerusform>أعاد آخرون قراءة %n موقف. تشير علامة «≠» إلى مواضع الاختلاف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are less certain; “?” shows which.</source>
        <translation>
            <numerusform>هناك لا مواقف أقل يقينًا؛ تشير إليها علامة «?».</numerusform>
            <numerusform>هناك موقف واحد أقل يقينًا؛ تشير إليها علامة «?».</numerusform>
            <numerusform>هناك موقفان أقل يقينًا؛ تشير إليها علامة «?».</numerusform>
            <numerusform>هناك %n مواقف أقل يقينًا؛ تشير إليها علامة «?».</numerusform>
            <numerusform>هناك %n موقفًا أقل يقينًا؛ تشير إليها علامة «?».</numerusform>
            <numerusform>هناك %n موقف أقل يقينًا؛ تشير إليها علامة «?».</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, candidate, what was corrected</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was corrected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>None since the update of %1.</source>
        <translation>لا شيء منذ تحديث %1.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>version, date</comment>
        <translation>%1، بتاريخ %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Not said for the data. GPL 3 or later for the program.</source>
        <translation>غير مذكورة للبيانات. وللبرنامج GPL 3 أو ما بعدها.</translation>
    </message>
    <message>
        <source>%1 for the data, GPL 3 or later for the program.</source>
        <translation>%1 للبيانات، وGPL 3 أو ما بعدها للبرنامج.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما الذي يُقارَن</translation>
    </message>
    <message>
        <source>Your answer to a question is set beside each candidate’s position on the same question. Nothing else counts: no name, no party, no order.</source>
        <translation>توضع إجابتكم عن كل سؤال إلى جانب موقف كل مرشح من السؤال نفسه. ولا يُحتسب شيء آخر: لا اسم ولا حزب ولا ترتيب.</translation>
    </message>
    <message>
        <source>How close an answer is</source>
        <translation>متى تكون إجابتان متقاربتين</translation>
    </message>
    <message>
        <source>The same answer gives one point. With five answers, each step apart takes a quarter of a point away; opposite ends give nothing. A scale works alike, with its own steps. Where one option is chosen among several, the same option gives one point, another gives none.</source>
        <translation>الإجابة نفسها تعطي نقطة واحدة. ومع خمس إجابات ممكنة، تُنقص كل درجة فرق ربع نقطة، ولا يبقى شيء بين الطرفين المتقابلين. والمقياس يعمل بالطريقة نفسها، بدرجاته الخاصة. وحيث يُختار أحد خيارات عدة، يعطي الخيار نفسه نقطة ولا يعطي غيره شيئًا.</translation>
    </message>
    <message>
        <source>What importance does</source>
        <translation>ما أثر الأهمية</translation>
    </message>
    <message>
        <source>A question can count half, once or twice, and so can a whole theme; the two are multiplied. A theme you set aside is left out.</source>
        <translation>يمكن أن يُحتسب السؤال نصف مرة أو مرة أو مرتين، وكذلك الموضوع كله؛ ويُضرب أحدهما في الآخر. والموضوع الذي تستبعدونه لا يُحتسب.</translation>
    </message>
    <message>
        <source>Where the percentage comes from</source>
        <translation>من أين تأتي النسبة المئوية</translation>
    </message>
    <message>
        <source>The points obtained, divided by the points that could be obtained. The division is exact; it is rounded once, when it is shown. Each percentage opens into the questions it was made from, and their points add up to it.</source>
        <translation>هي النقاط المحصّلة مقسومة على النقاط الممكنة. القسمة دقيقة، وتُقرَّب مرة واحدة عند العرض. وتنفتح كل نسبة على الأسئلة التي تكوّنت منها، ومجموع نقاطها يساويها.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>ما هو غير معروف</translation>
    </message>
    <message>
        <source>Where a candidate has no known position, the question is left out for that candidate, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the candidate is shown without a rank.</source>
        <translation>إذا لم يُعرف موقف مرشح، يُترك السؤال جانبًا لهذا المرشح، ويُكتب عدد الأسئلة الباقية بجانب النسبة. لا تخمين. وإذا قلّت الأسئلة عن ثلاثة أو عن نصف إجاباتكم، يُعرض المرشح بلا رتبة.</translation>
    </message>
    <message>
        <source>Skipped, and no opinion</source>
        <translation>متروكة، وبلا رأي</translation>
    </message>
    <message>
        <source>Both stay outside the calculation. They are told apart wherever your answers are shown.</source>
        <translation>كلتاهما خارج الحساب. ويُميَّز بينهما حيثما تُعرض إجاباتكم.</translation>
    </message>
    <message>
        <source>Equal scores</source>
        <translation>تساوي النتائج</translation>
    </message>
    <message>
        <source>Candidates with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</source>
        <translation>المرشحون المتساوون تمامًا يتقاسمون الرتبة نفسها. والترتيب بينهم هو ترتيب الصفحات: الترتيب الرسمي، أو ترتيب بالقرعة يُعرض رقمه.</translation>
    </message>
    <message>
        <source>How solid it is</source>
        <translation>ما مدى متانتها</translation>
    </message>
    <message>
        <source>Other ways to calculate exist. The page of results shows in how many of fifty settings the first place stays the same, what happens without each question and each theme, and which single answer would change it.</source>
        <translation>هناك طرق أخرى للحساب. تبيّن صفحة النتائج في كم من خمسين ضبطًا تبقى المرتبة الأولى كما هي، وما يحدث دون كل سؤال ودون كل موضوع، وأي إجابة إن تغيّرت وحدها غيّرتها.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>ما ليست عليه</translation>
    </message>
    <message>
        <source>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a candidate would be able to do, or about whom to choose.</source>
        <translation>تقول النسبة من هو قريب في الأسئلة التي أجبتم عنها، وفيها فقط. ولا تقول شيئًا عن غيرها، ولا عما يستطيع مرشح فعله، ولا عمن تختارون.</translation>
    </message>
    <message>
        <source>Sources say who wrote them. They are hidden together with the names.</source>
        <translation>تذكر المصادر من كتبها. وهي مخفية مع الأسماء.</translation>
    </message>
    <message>
        <source>This folder names no source.</source>
        <translation>لا يذكر هذا الملف أي مصدر.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), the most cited first.</source>
        <translation>
            <numerusform>لا مصادر، الأكثر ذكرًا أولًا.</numerusform>
            <numerusform>مصدر واحد، الأكثر ذكرًا أولًا.</numerusform>
            <numerusform>مصدران، الأكثر ذكرًا أولًا.</numerusform>
            <numerusform>%n مصادر، الأكثر ذكرًا أولًا.</numerusform>
            <numerusform>%n مصدرًا، الأكثر ذكرًا أولًا.</numerusform>
            <numerusform>%n مصدر، الأكثر ذكرًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cited</source>
        <translation>غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>Cited %n time(s)</source>
        <translation>
            <numerusform>لم يُذكر</numerusform>
            <numerusform>ذُكر مرة واحدة</numerusform>
            <numerusform>ذُكر مرتين</numerusform>
            <numerusform>ذُكر %n مرات</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>cited n times, candidate</comment>
        <translation>%1، عن %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>cited n times, candidates</comment>
        <translation>%1، عن %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n source(s)</source>
        <translation>
            <numerusform>عرض المصادر الأخرى (%n)</numerusform>
            <numerusform>عرض المصادر الأخرى (%n)</numerusform>
            <numerusform>عرض المصادر الأخرى (%n)</numerusform>
            <numerusform>عرض المصادر الأخرى (%n)</numerusform>
            <numerusform>عرض المصادر الأخرى (%n)</numerusform>
            <numerusform>عرض المصادر الأخرى (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks found nothing to say about this folder.</source>
        <translation>لم تجد الفحوص ما يُذكر في هذا الملف.</translation>
    </message>
    <message>
        <source>The same checks run in the editor and on the command line.</source>
        <translation>تُجرى الفحوص نفسها في المحرر وفي سطر الأوامر.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n finding(s)</source>
        <translation>
            <numerusform>عرض الملاحظات الأخرى (%n)</numerusform>
            <numerusform>عرض الملاحظات الأخرى (%n)</numerusform>
            <numerusform>عرض الملاحظات الأخرى (%n)</numerusform>
            <numerusform>عرض الملاحظات الأخرى (%n)</numerusform>
            <numerusform>عرض الملاحظات الأخرى (%n)</numerusform>
            <numerusform>عرض الملاحظات الأخرى (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep your answers</source>
        <translation>احتفظوا بإجاباتكم</translation>
    </message>
    <message>
        <source>In a file, where you choose. It shows your political opinions to whoever opens it.</source>
        <translation>في ملف، حيث تختارون. وهو يُظهر آراءكم السياسية لكل من يفتحه.</translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation>حفظ الإجابات…</translation>
    </message>
    <message>
        <source>Take up answers again</source>
        <translation>استئناف إجابات محفوظة</translation>
    </message>
    <message>
        <source>Leave nothing behind</source>
        <translation>لا تتركوا أثرًا</translation>
    </message>
    <message>
        <source>Your answers are forgotten at once.</source>
        <translation>تُنسى إجاباتكم في الحال.</translation>
    </message>
    <message>
        <source>Erase my answers</source>
        <translation>مسح إجاباتي</translation>
    </message>
    <message>
        <source>Print of the data</source>
        <translation>بصمة البيانات</translation>
    </message>
    <message>
        <source>Print of the data: %1</source>
        <translation>بصمة البيانات: %1</translation>
    </message>
    <message>
        <source>SHA-256. Two computers that show the same print show the same positions.</source>
        <translation>SHA-256. حاسوبان يعرضان البصمة نفسها يعرضان المواقف نفسها.</translation>
    </message>
    <message>
        <source>Print of the questions: %1</source>
        <translation>بصمة الأسئلة: %1</translation>
    </message>
    <message>
        <source>Print of the questions</source>
        <translation>بصمة الأسئلة</translation>
    </message>
    <message>
        <source>Saved answers carry it: they are restored where the question is still the same.</source>
        <translation>تحملها الإجابات المحفوظة: تُستعاد حيث بقي السؤال كما هو.</translation>
    </message>
    <message>
        <source>Copy both prints</source>
        <translation>نسخ البصمتين</translation>
    </message>
    <message>
        <source>Checks of the folder</source>
        <translation>فحوص المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>See what the checks say</source>
        <translation>عرض ما تقوله الفحوص</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
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
        <translation>برنامج حر برخصة GPL، الإصدار 3 أو ما بعده. لا يحتوي على أي شيء يمكنه الاتصال بشبكة.</translation>
    </message>
    <message>
        <source>Your answer to a question is set beside each list’s position on the same question. Nothing else counts: no name, no party, no order.</source>
        <translation>توضع إجابتكم عن كل سؤال إلى جانب موقف كل قائمة من السؤال نفسه. ولا يُحتسب شيء آخر: لا اسم ولا حزب ولا ترتيب.</translation>
    </message>
    <message>
        <source>Your answer to a question is set beside each party’s position on the same question. Nothing else counts: no name, no order.</source>
        <translation>توضع إجابتكم عن كل سؤال إلى جانب موقف كل حزب من السؤال نفسه. ولا يُحتسب شيء آخر: لا اسم ولا ترتيب.</translation>
    </message>
    <message>
        <source>Where a list has no known position, the question is left out for that list, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the list is shown without a rank.</source>
        <translation>إذا لم يُعرف موقف قائمة، يُترك السؤال جانبًا لهذه القائمة، ويُكتب عدد الأسئلة الباقية بجانب النسبة. لا تخمين. وإذا قلّت الأسئلة عن ثلاثة أو عن نصف إجاباتكم، تُعرض القائمة بلا رتبة.</translation>
    </message>
    <message>
        <source>Where a party has no known position, the question is left out for that party, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the party is shown without a rank.</source>
        <translation>إذا لم يُعرف موقف حزب، يُترك السؤال جانبًا لهذا الحزب، ويُكتب عدد الأسئلة الباقية بجانب النسبة. لا تخمين. وإذا قلّت الأسئلة عن ثلاثة أو عن نصف إجاباتكم، يُعرض الحزب بلا رتبة.</translation>
    </message>
    <message>
        <source>Lists with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</source>
        <translation>القوائم المتساوية تمامًا تتقاسم الرتبة نفسها. والترتيب بينها هو ترتيب الصفحات: الترتيب الرسمي، أو ترتيب بالقرعة يُعرض رقمه.</translation>
    </message>
    <message>
        <source>Parties with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</source>
        <translation>الأحزاب المتساوية تمامًا تتقاسم الرتبة نفسها. والترتيب بينها هو ترتيب الصفحات: الترتيب الرسمي، أو ترتيب بالقرعة يُعرض رقمه.</translation>
    </message>
    <message>
        <source>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a list would be able to do, or about which to choose.</source>
        <translation>تقول النسبة من هو قريب في الأسئلة التي أجبتم عنها، وفيها فقط. ولا تقول شيئًا عن غيرها، ولا عما تستطيع قائمة فعله، ولا عن أيها تختارون.</translation>
    </message>
    <message>
        <source>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a party would be able to do, or about which to choose.</source>
        <translation>تقول النسبة من هو قريب في الأسئلة التي أجبتم عنها، وفيها فقط. ولا تقول شيئًا عن غيرها، ولا عما يستطيع حزب فعله، ولا عن أيها تختارون.</translation>
    </message>
    <message>
        <source>From a saved file, from the code of a result sheet or from a picture of it. Questions that have changed since are listed, never guessed.</source>
        <translation>من ملف محفوظ أو من رمز ورقة نتائج أو من صورة لها. الأسئلة التي تغيّرت منذ ذلك تُذكر ولا تُخمَّن أبدًا.</translation>
    </message>
    <message>
        <source>Take up answers…</source>
        <translation>استعادة إجابات…</translation>
    </message>
    <message>
        <source>Make a result sheet</source>
        <translation>إعداد ورقة نتائج</translation>
    </message>
    <message>
        <source>To keep, print or pass on, with a code that holds your answers. Whoever has it has them.</source>
        <translation>للحفظ أو الطباعة أو المشاركة، مع رمز يحتوي إجاباتكم. من يملكه يملكها.</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>ورقة النتائج</translation>
    </message>
</context>
<context>
    <name>preau::gui::AddressPanel</name>
    <message>
        <source>Page address</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>Paste what you were given; it begins with preau:</source>
        <translation>ألصق العنوان الذي أُعطي لك؛ وهو يبدأ بـ preau:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Whoever has this address opens the same page in Préau: the same election, candidates and theme. It says nothing of your answers.</source>
        <translation>من لديه هذا العنوان يفتح الصفحة نفسها في Préau: الانتخابات نفسها والمرشحون والموضوع أنفسهم. وهو لا يذكر شيئا عن إجاباتك.</translation>
    </message>
</context>
<context>
    <name>preau::gui::AgreementPage</name>
    <message>
        <source>Choose an election first: what is known of it is then shown here.</source>
        <translation>اختاروا انتخابًا أولًا: يظهر هنا ما هو معروف عنه.</translation>
    </message>
    <message>
        <source>Nobody stands in this constituency.</source>
        <translation>لا أحد يترشح في هذه الدائرة.</translation>
    </message>
    <message>
        <source>This election has no questions yet.</source>
        <translation>ليس لهذا الانتخاب أسئلة بعد.</translation>
    </message>
    <message>
        <source>With %1 at once nobody could read these tables.</source>
        <translation>مع %1 دفعة واحدة لن يستطيع أحد قراءة هذه الجداول.</translation>
    </message>
    <message>
        <source>With %1 at once nobody could read these tables. Choose a constituency on the front page.</source>
        <translation>مع %1 دفعة واحدة لن يستطيع أحد قراءة هذه الجداول. اختاروا دائرة في صفحة الانتخاب.</translation>
    </message>
    <message>
        <source>What is known, and who agrees with whom</source>
        <translation>ما هو معروف، ومن يتفق مع من</translation>
    </message>
    <message>
        <source>Known positions</source>
        <comment>tab</comment>
        <translation>المواقف المعروفة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>tab: pair by pair</comment>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Questions that divide</source>
        <comment>tab</comment>
        <translation>أسئلة تفرّق</translation>
    </message>
    <message>
        <source>Views of this page</source>
        <translation>أقسام هذه الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>From the documented positions of %1 on %n question(s). Your answers have no part in it.</source>
        <comment>12 candidates</comment>
        <translation>
            <numerusform>استنادًا إلى المواقف الموثّقة: %1، دون أسئلة. لا دور لإجاباتكم هنا.</numerusform>
            <numerusform>استنادًا إلى المواقف الموثّقة: %1، في سؤال واحد. لا دور لإجاباتكم هنا.</numerusform>
            <numerusform>استنادًا إلى المواقف الموثّقة: %1، في سؤالين. لا دور لإجاباتكم هنا.</numerusform>
            <numerusform>استنادًا إلى المواقف الموثّقة: %1، في %n أسئلة. لا دور لإجاباتكم هنا.</numerusform>
            <numerusform>استنادًا إلى المواقف الموثّقة: %1، في %n سؤالًا. لا دور لإجاباتكم هنا.</numerusform>
            <numerusform>استنادًا إلى المواقف الموثّقة: %1، في %n سؤال. لا دور لإجاباتكم هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::AgreementView</name>
    <message>
        <source>Agreement, pair by pair</source>
        <translation>الاتفاق، اثنان اثنان</translation>
    </message>
    <message numerus="yes">
        <source>Below each percentage: the questions known for both. With fewer than %n of them there is no percentage.</source>
        <translation>
            <numerusform>تحت كل نسبة: عدد الأسئلة المعروفة لدى الطرفين. لا نسبة إن قلّ العدد عن %n.</numerusform>
            <numerusform>تحت كل نسبة: عدد الأسئلة المعروفة لدى الطرفين. لا نسبة إن قلّ العدد عن %n.</numerusform>
            <numerusform>تحت كل نسبة: عدد الأسئلة المعروفة لدى الطرفين. لا نسبة إن قلّ العدد عن %n.</numerusform>
            <numerusform>تحت كل نسبة: عدد الأسئلة المعروفة لدى الطرفين. لا نسبة إن قلّ العدد عن %n.</numerusform>
            <numerusform>تحت كل نسبة: عدد الأسئلة المعروفة لدى الطرفين. لا نسبة إن قلّ العدد عن %n.</numerusform>
            <numerusform>تحت كل نسبة: عدد الأسئلة المعروفة لدى الطرفين. لا نسبة إن قلّ العدد عن %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closest on these questions</source>
        <translation>الأقرب في هذه الأسئلة</translation>
    </message>
    <message>
        <source>Farthest apart on these questions</source>
        <translation>الأبعد في هذه الأسئلة</translation>
    </message>
    <message>
        <source>Other questions would give other figures. To be close on these ones is neither praise nor blame, and says nothing of what was not asked.</source>
        <translation>أسئلة أخرى تعطي أرقامًا أخرى. والقرب في هذه الأسئلة ليس مدحًا ولا لومًا، ولا يقول شيئًا عمّا لم يُسأل عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>positions</comment>
        <translation>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n known position(s)</source>
        <comment>candidate</comment>
        <translation>
            <numerusform>%1: المواقف المعروفة %n</numerusform>
            <numerusform>%1: المواقف المعروفة %n</numerusform>
            <numerusform>%1: المواقف المعروفة %n</numerusform>
            <numerusform>%1: المواقف المعروفة %n</numerusform>
            <numerusform>%1: المواقف المعروفة %n</numerusform>
            <numerusform>%1: المواقف المعروفة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two candidates</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>percentage, questions known for both</comment>
        <translation>%1، من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, on %n question(s) known for both, %3 of them with another position</source>
        <comment>two candidates, percentage</comment>
        <translation>
            <numerusform>%1: %2، أسئلة معروفة لدى الطرفين: %n، بموقف مختلف: %3</numerusform>
            <numerusform>%1: %2، أسئلة معروفة لدى الطرفين: %n، بموقف مختلف: %3</numerusform>
            <numerusform>%1: %2، أسئلة معروفة لدى الطرفين: %n، بموقف مختلف: %3</numerusform>
            <numerusform>%1: %2، أسئلة معروفة لدى الطرفين: %n، بموقف مختلف: %3</numerusform>
            <numerusform>%1: %2، أسئلة معروفة لدى الطرفين: %n، بموقف مختلف: %3</numerusform>
            <numerusform>%1: %2، أسئلة معروفة لدى الطرفين: %n، بموقف مختلف: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in common, too few</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n مشتركة، قليل جدًا</numerusform>
            <numerusform>%n مشتركة، قليل جدًا</numerusform>
            <numerusform>%n مشتركة، قليل جدًا</numerusform>
            <numerusform>%n مشتركة، قليل جدًا</numerusform>
            <numerusform>%n مشتركة، قليل جدًا</numerusform>
            <numerusform>%n مشتركة، قليل جدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no percentage, only %n question(s) known for both</source>
        <comment>two candidates</comment>
        <translation>
            <numerusform>%1: لا نسبة، الأسئلة المعروفة لدى الطرفين %n فقط</numerusform>
            <numerusform>%1: لا نسبة، الأسئلة المعروفة لدى الطرفين %n فقط</numerusform>
            <numerusform>%1: لا نسبة، الأسئلة المعروفة لدى الطرفين %n فقط</numerusform>
            <numerusform>%1: لا نسبة، الأسئلة المعروفة لدى الطرفين %n فقط</numerusform>
            <numerusform>%1: لا نسبة، الأسئلة المعروفة لدى الطرفين %n فقط</numerusform>
            <numerusform>%1: لا نسبة، الأسئلة المعروفة لدى الطرفين %n فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>No two have enough known positions in common.</source>
        <translation>لا يوجد اثنان لهما ما يكفي من المواقف المعروفة المشتركة.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) can be compared; agreement goes from %1 (%2) to %3 (%4).</source>
        <comment>percentage and names of the farthest, then of the closest</comment>
        <translation>
            <numerusform>أزواج يمكن مقارنتها: %n؛ يمتد الاتفاق من %1 (%2) إلى %3 (%4).</numerusform>
            <numerusform>أزواج يمكن مقارنتها: %n؛ يمتد الاتفاق من %1 (%2) إلى %3 (%4).</numerusform>
            <numerusform>أزواج يمكن مقارنتها: %n؛ يمتد الاتفاق من %1 (%2) إلى %3 (%4).</numerusform>
            <numerusform>أزواج يمكن مقارنتها: %n؛ يمتد الاتفاق من %1 (%2) إلى %3 (%4).</numerusform>
            <numerusform>أزواج يمكن مقارنتها: %n؛ يمتد الاتفاق من %1 (%2) إلى %3 (%4).</numerusform>
            <numerusform>أزواج يمكن مقارنتها: %n؛ يمتد الاتفاق من %1 (%2) إلى %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n question(s), %1 with another position</source>
        <comment>known for both</comment>
        <translation>
            <numerusform>الأسئلة: %n، بموقف مختلف: %1</numerusform>
            <numerusform>الأسئلة: %n، بموقف مختلف: %1</numerusform>
            <numerusform>الأسئلة: %n، بموقف مختلف: %1</numerusform>
            <numerusform>الأسئلة: %n، بموقف مختلف: %1</numerusform>
            <numerusform>الأسئلة: %n، بموقف مختلف: %1</numerusform>
            <numerusform>الأسئلة: %n، بموقف مختلف: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3. Compare</source>
        <comment>names, percentage, on how many questions</comment>
        <translation>%1: %2 %3. مقارنة</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs share exactly the same percentage: too many to list. All are in the table.</source>
        <translation>
            <numerusform>أزواج لها النسبة نفسها تمامًا: %n، وهي أكثر من أن تُعدّد. كلها في الجدول.</numerusform>
            <numerusform>أزواج لها النسبة نفسها تمامًا: %n، وهي أكثر من أن تُعدّد. كلها في الجدول.</numerusform>
            <numerusform>أزواج لها النسبة نفسها تمامًا: %n، وهي أكثر من أن تُعدّد. كلها في الجدول.</numerusform>
            <numerusform>أزواج لها النسبة نفسها تمامًا: %n، وهي أكثر من أن تُعدّد. كلها في الجدول.</numerusform>
            <numerusform>أزواج لها النسبة نفسها تمامًا: %n، وهي أكثر من أن تُعدّد. كلها في الجدول.</numerusform>
            <numerusform>أزواج لها النسبة نفسها تمامًا: %n، وهي أكثر من أن تُعدّد. كلها في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means the same position on every question known for both, %2 the opposite on each. Only documented positions count: silence is neither agreement nor disagreement.</source>
        <comment>100%, 0%</comment>
        <translation>%1 تعني الموقف نفسه في كل سؤال معروف لدى الطرفين، و%2 تعني العكس في كل منها. لا تُحتسب إلا المواقف الموثّقة: الصمت ليس اتفاقًا ولا اختلافًا.</translation>
    </message>
</context>
<context>
    <name>preau::gui::AnswerArea</name>
    <message>
        <source>No opinion</source>
        <translation>بلا رأي</translation>
    </message>
    <message>
        <source>I have read it and have no opinion.</source>
        <translation>قرأت ولا رأي لي.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>I do not answer, or will come back to it.</source>
        <translation>لا أجيب، أو أعود إليه لاحقًا.</translation>
    </message>
</context>
<context>
    <name>preau::gui::AnswersKeeper</name>
    <message>
        <source>Saved answers</source>
        <translation>إجابات محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not restored: the question has changed since.</source>
        <translation>
            <numerusform>إجابات لم تُستعد (%n): تغيّر السؤال منذئذ.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): تغيّر السؤال منذئذ.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): تغيّر السؤال منذئذ.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): تغيّر السؤال منذئذ.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): تغيّر السؤال منذئذ.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): تغيّر السؤال منذئذ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not restored: the question is not in this election.</source>
        <translation>
            <numerusform>إجابات لم تُستعد (%n): السؤال ليس في هذه الانتخابات.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): السؤال ليس في هذه الانتخابات.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): السؤال ليس في هذه الانتخابات.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): السؤال ليس في هذه الانتخابات.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): السؤال ليس في هذه الانتخابات.</numerusform>
            <numerusform>إجابات لم تُستعد (%n): السؤال ليس في هذه الانتخابات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>حفظ إجاباتي</translation>
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
        <translation>المواقف المعروفة</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateChooser</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>إخفاء الكل</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>ترتيب الأعمدة</translation>
    </message>
    <message>
        <source>Drawn by lot while names are hidden, number %1</source>
        <translation>بالقرعة ما دامت الأسماء مخفية، الرقم %1</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>الترتيب الرسمي</translation>
    </message>
    <message>
        <source>Drawn by lot, number %1</source>
        <translation>بالقرعة، الرقم %1</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>بالقرعة</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>قرعة جديدة</translation>
    </message>
    <message>
        <source>Chosen by hand, column by column</source>
        <translation>مختار يدويا، عمودا عمودا</translation>
    </message>
    <message>
        <source>Back to the order drawn by lot</source>
        <translation>العودة إلى الترتيب بالقرعة</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>known positions of all questions</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>Withdrew on %1</source>
        <translation>انسحاب في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <comment>cited for the positions</comment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحًا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>المواقف: %1</translation>
    </message>
    <message>
        <source>chosen for comparison</source>
        <translation>مختار للمقارنة</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidatePage</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>لا توجد انتخابات مفتوحة</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Choose someone in the list.</source>
        <translation>اختاروا أحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose an election first.</source>
        <translation>اختاروا انتخابات أولًا.</translation>
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
        <translation>الرقم %1 في الترتيب الرسمي.</translation>
    </message>
    <message>
        <source>This file was refused: nothing of it can be shown, and it has no score. See Home for where and why.</source>
        <translation>رُفض هذا الملف: لا يمكن عرض شيء منه، وليست له نتيجة. صفحة الرئيسية تقول أين ولماذا.</translation>
    </message>
    <message>
        <source>Withdrew on %1. What was proposed stays readable.</source>
        <translation>انسحاب في %1. ما كان مقترحًا يبقى مقروءًا.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>المقارنة مع…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are waiting for an answer that can be read.</source>
        <translation>
            <numerusform>لا أسئلة بانتظار جواب يمكن قراءته.</numerusform>
            <numerusform>سؤال واحد بانتظار جواب يمكن قراءته.</numerusform>
            <numerusform>سؤالان بانتظار جواب يمكن قراءته.</numerusform>
            <numerusform>%n أسئلة بانتظار جواب يمكن قراءته.</numerusform>
            <numerusform>%n سؤالًا بانتظار جواب يمكن قراءته.</numerusform>
            <numerusform>%n سؤال بانتظار جواب يمكن قراءته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s)</source>
        <comment>documented</comment>
        <translation>
            <numerusform>المواقف المعروفة: %1 من %n</numerusform>
            <numerusform>المواقف المعروفة: %1 من %n</numerusform>
            <numerusform>المواقف المعروفة: %1 من %n</numerusform>
            <numerusform>المواقف المعروفة: %1 من %n</numerusform>
            <numerusform>المواقف المعروفة: %1 من %n</numerusform>
            <numerusform>المواقف المعروفة: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No position is missing.</source>
        <translation>لا ينقص أي موقف.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between short names of questions</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Not documented: %1</source>
        <translation>غير موثّق: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>questions</comment>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحًا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to theme</source>
        <translation>الانتقال إلى الموضوع</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>candidates to compare with</comment>
        <translation>الكل (%1)</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateSheet</name>
    <message>
        <source>In easy words</source>
        <translation>بكلمات سهلة</translation>
    </message>
    <message>
        <source>There is no easy-to-read summary here.</source>
        <translation>لا يوجد هنا ملخص سهل القراءة.</translation>
    </message>
    <message>
        <source>No proposal of this theme is documented.</source>
        <translation>لا يوجد مقترح موثّق في هذا الموضوع.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Positions on the questions</source>
        <translation>المواقف من الأسئلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Summary or Quotation; a proposal</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n linked question(s)</source>
        <translation>
            <numerusform>الأسئلة المرتبطة: %n</numerusform>
            <numerusform>الأسئلة المرتبطة: %n</numerusform>
            <numerusform>الأسئلة المرتبطة: %n</numerusform>
            <numerusform>الأسئلة المرتبطة: %n</numerusform>
            <numerusform>الأسئلة المرتبطة: %n</numerusform>
            <numerusform>الأسئلة المرتبطة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this proposal with its source</source>
        <translation>نسخ هذا المقترح مع مصدره</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>غير موثّق</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No source noted.</source>
        <translation>لا مصدر مذكور.</translation>
    </message>
    <message>
        <source>Picture: author not noted.</source>
        <translation>الصورة: لم يُذكر صاحبها.</translation>
    </message>
    <message>
        <source>Picture: %1.</source>
        <translation>الصورة: %1.</translation>
    </message>
    <message>
        <source>Picture: %1, %2.</source>
        <comment>author, licence</comment>
        <translation>الصورة: %1، %2.</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>In an order drawn by lot, number %1.</source>
        <translation>بترتيب بالقرعة، الرقم %1.</translation>
    </message>
    <message>
        <source>In the official order.</source>
        <translation>بالترتيب الرسمي.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search by name or party</source>
        <translation>البحث بالاسم أو الحزب</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>الترتيب الرسمي</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>قرعة جديدة</translation>
    </message>
    <message>
        <source>Shuffle the order</source>
        <translation>خلط الترتيب</translation>
    </message>
    <message>
        <source>Choose an election first: those who stand are then shown here.</source>
        <translation>اختاروا انتخابات أولًا: يظهر هنا بعدها من يترشحون.</translation>
    </message>
    <message>
        <source>Nobody stands in this constituency.</source>
        <translation>لا أحد يترشح في هذه الدائرة.</translation>
    </message>
    <message>
        <source>No name or party contains “%1”.</source>
        <translation>لا يحتوي أي اسم أو حزب على «%1».</translation>
    </message>
    <message>
        <source>Enter opens, Space marks for comparison.</source>
        <translation>مفتاح الإدخال يفتح، ومفتاح المسافة يحدّد للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %1</source>
        <comment>a number in words</comment>
        <translation>
            <numerusform>مقارنة الكل (%1)</numerusform>
            <numerusform>مقارنة الكل (%1)</numerusform>
            <numerusform>مقارنة الكل (%1)</numerusform>
            <numerusform>مقارنة الكل (%1)</numerusform>
            <numerusform>مقارنة الكل (%1)</numerusform>
            <numerusform>مقارنة الكل (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the %1 marked</source>
        <comment>a number in words</comment>
        <translation>
            <numerusform>مقارنة المحدّدين (%1)</numerusform>
            <numerusform>مقارنة المحدّدين (%1)</numerusform>
            <numerusform>مقارنة المحدّدين (%1)</numerusform>
            <numerusform>مقارنة المحدّدين (%1)</numerusform>
            <numerusform>مقارنة المحدّدين (%1)</numerusform>
            <numerusform>مقارنة المحدّدين (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>between those who stand</comment>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>What is known, and who agrees with whom</source>
        <translation>ما هو معروف، ومن يتفق مع من</translation>
    </message>
</context>
<context>
    <name>preau::gui::ChangeList</name>
    <message>
        <source>nobody could be ranked</source>
        <translation>لن يمكن ترتيب أحد</translation>
    </message>
    <message>
        <source>%1 would share the first place</source>
        <comment>names</comment>
        <translation>سيتقاسم المرتبة الأولى: %1</translation>
    </message>
    <message>
        <source>%1 would be first</source>
        <comment>a name</comment>
        <translation>سيكون الأول: %1</translation>
    </message>
    <message>
        <source>No answer, changed alone, changes the first place</source>
        <translation>لا إجابة واحدة يغيّر تغييرها وحدها المرتبة الأولى</translation>
    </message>
    <message>
        <source>A single answer could change the first place</source>
        <translation>إجابة واحدة قد تغيّر المرتبة الأولى</translation>
    </message>
    <message numerus="yes">
        <source>True of %1 of your %n answer(s), by more than one step.</source>
        <translation>
            <numerusform>ينطبق على %1 من إجاباتكم، بأكثر من درجة.</numerusform>
            <numerusform>ينطبق على %1 من إجاباتكم، بأكثر من درجة.</numerusform>
            <numerusform>ينطبق على %1 من إجابتيكم، بأكثر من درجة.</numerusform>
            <numerusform>ينطبق على %1 من إجاباتكم الـ%n، بأكثر من درجة.</numerusform>
            <numerusform>ينطبق على %1 من إجاباتكم الـ%n، بأكثر من درجة.</numerusform>
            <numerusform>ينطبق على %1 من إجاباتكم الـ%n، بأكثر من درجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True of %1 of your %n answer(s). First the changes by a single step:</source>
        <translation>
            <numerusform>ينطبق على %1 من إجاباتكم. أولًا التغييرات بدرجة واحدة:</numerusform>
            <numerusform>ينطبق على %1 من إجاباتكم. أولًا التغييرات بدرجة واحدة:</numerusform>
            <numerusform>ينطبق على %1 من إجابتيكم. أولًا التغييرات بدرجة واحدة:</numerusform>
            <numerusform>ينطبق على %1 من إجاباتكم الـ%n. أولًا التغييرات بدرجة واحدة:</numerusform>
            <numerusform>ينطبق على %1 من إجاباتكم الـ%n. أولًا التغييرات بدرجة واحدة:</numerusform>
            <numerusform>ينطبق على %1 من إجاباتكم الـ%n. أولًا التغييرات بدرجة واحدة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the larger changes</source>
        <translation>إخفاء التغييرات الأكبر</translation>
    </message>
    <message numerus="yes">
        <source>Larger changes, on %n question(s)</source>
        <translation>
            <numerusform>التغييرات الأكبر</numerusform>
            <numerusform>التغييرات الأكبر، في سؤال واحد</numerusform>
            <numerusform>التغييرات الأكبر، في سؤالين</numerusform>
            <numerusform>التغييرات الأكبر، في %n أسئلة</numerusform>
            <numerusform>التغييرات الأكبر، في %n سؤالًا</numerusform>
            <numerusform>التغييرات الأكبر، في %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this answer, %1.</source>
        <comment>what would happen</comment>
        <translation>من دون هذه الإجابة: %1.</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”: %3.</source>
        <comment>an answer, another, what would happen</comment>
        <translation>«%1» بدلًا من «%2»: %3.</translation>
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
        <translation>%1 (%2، الإصدار %3)</translation>
    </message>
    <message>
        <source>data %1</source>
        <comment>first figures of the print</comment>
        <translation>البيانات %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>الرخصة %1</translation>
    </message>
    <message>
        <source>made with Préau</source>
        <translation>أُعدّ ببرنامج Préau</translation>
    </message>
</context>
<context>
    <name>preau::gui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
</context>
<context>
    <name>preau::gui::CodeAnswers</name>
    <message>
        <source>The code belongs to another election, “%1”, which is open now.</source>
        <translation>ينتمي هذا الرمز إلى انتخاب آخر، «%1»، وهو مفتوح الآن.</translation>
    </message>
    <message>
        <source>The code was made for another version of this election. The answers to questions that are still the same are taken up.</source>
        <translation>أُعدّ هذا الرمز لنسخة أخرى من هذا الانتخاب. تُستعاد إجابات الأسئلة التي لم تتغيّر.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out, because the question has changed or is gone: %1.</source>
        <translation>
            <numerusform>لم تُترك أي إجابة (%n): %1.</numerusform>
            <numerusform>لم تُستعد إجابة واحدة (%n) لأن السؤال تغيّر أو اختفى: %1.</numerusform>
            <numerusform>لم تُستعد إجابتان (%n) لأن السؤالين تغيّرا أو اختفيا: %1.</numerusform>
            <numerusform>لم تُستعد %n إجابات لأن الأسئلة تغيّرت أو اختفت: %1.</numerusform>
            <numerusform>لم تُستعد %n إجابة لأن الأسئلة تغيّرت أو اختفت: %1.</numerusform>
            <numerusform>لم تُستعد %n إجابة لأن الأسئلة تغيّرت أو اختفت: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The themes have changed; how much they count is left out.</source>
        <translation>تغيّرت المواضيع؛ لم تُستعد أهميتها.</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, which is not on this computer or could not be read. Open its folder first.</source>
        <translation>تنتمي هذه الإجابات إلى الانتخاب «%1»، وهو ليس على هذا الحاسوب أو تعذّرت قراءته. افتحوا مجلده أولًا.</translation>
    </message>
    <message>
        <source>There are no answers in this code.</source>
        <translation>لا توجد إجابات في هذا الرمز.</translation>
    </message>
</context>
<context>
    <name>preau::gui::CodeSquare</name>
    <message>
        <source>QR code of your answers; the same code stands beside it as text</source>
        <translation>رمز QR لإجاباتكم؛ الرمز نفسه مكتوب بجانبه</translation>
    </message>
</context>
<context>
    <name>preau::gui::ColumnHead</name>
    <message>
        <source>file refused</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحًا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>انسحب في %1</translation>
    </message>
    <message>
        <source>%1: open the page</source>
        <comment>a candidate with party and number of proposals</comment>
        <translation>%1: فتح الصفحة</translation>
    </message>
</context>
<context>
    <name>preau::gui::ColumnMenu</name>
    <message>
        <source>Move to the left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>وضع في المقدمة</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>إخراج من المقارنة</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>فتح الصفحة</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareChoices</name>
    <message numerus="yes">
        <source>All %n list(s)</source>
        <translation>
            <numerusform>كل القوائم: لا قوائم</numerusform>
            <numerusform>كل القوائم: قائمة واحدة</numerusform>
            <numerusform>كل القوائم: قائمتان</numerusform>
            <numerusform>كل القوائم: %n قوائم</numerusform>
            <numerusform>كل القوائم: %n قائمة</numerusform>
            <numerusform>كل القوائم: %n قائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n party(ies)</source>
        <translation>
            <numerusform>كل الأحزاب: لا أحزاب</numerusform>
            <numerusform>كل الأحزاب: حزب واحد</numerusform>
            <numerusform>كل الأحزاب: حزبان</numerusform>
            <numerusform>كل الأحزاب: %n أحزاب</numerusform>
            <numerusform>كل الأحزاب: %n حزبًا</numerusform>
            <numerusform>كل الأحزاب: %n حزب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s)</source>
        <translation>
            <numerusform>كل المرشحين: لا مرشحين</numerusform>
            <numerusform>كل المرشحين: مرشح واحد</numerusform>
            <numerusform>كل المرشحين: مرشحان</numerusform>
            <numerusform>كل المرشحين: %n مرشحين</numerusform>
            <numerusform>كل المرشحين: %n مرشحًا</numerusform>
            <numerusform>كل المرشحين: %n مرشح</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>الناقص فقط</translation>
    </message>
    <message>
        <source>Only what is missing: show all questions again</source>
        <translation>الناقص فقط: عرض كل الأسئلة من جديد</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>الفروق فقط</translation>
    </message>
    <message>
        <source>Only shared topics</source>
        <translation>المواضيع المشتركة فقط</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Refine (%1)</source>
        <comment>how many of its boxes are ticked</comment>
        <translation>تضييق (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>candidates shown; all of them with their noun</comment>
        <translation>%1 من أصل %2</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>كل المواضيع</translation>
    </message>
    <message numerus="yes">
        <source>All %n theme(s)</source>
        <translation>
            <numerusform>كل المواضيع: لا مواضيع</numerusform>
            <numerusform>كل المواضيع: موضوع واحد</numerusform>
            <numerusform>كل المواضيع: موضوعان</numerusform>
            <numerusform>كل المواضيع: %n مواضيع</numerusform>
            <numerusform>كل المواضيع: %n موضوعًا</numerusform>
            <numerusform>كل المواضيع: %n موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>All constituencies</source>
        <translation>كل الدوائر</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareFoot</name>
    <message>
        <source>Marks and words</source>
        <translation>علامات وكلمات</translation>
    </message>
    <message>
        <source>Marks only</source>
        <translation>علامات فقط</translation>
    </message>
    <message>
        <source>Previous columns</source>
        <translation>الأعمدة السابقة</translation>
    </message>
    <message>
        <source>Next columns</source>
        <translation>الأعمدة التالية</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a candidate, before their position</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1. Enter opens the source.</source>
        <comment>a position in words</comment>
        <translation>%1. مفتاح الإدخال يفتح المصدر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s) documented.</source>
        <translation>
            <numerusform>المواقف الموثّقة: %1 من %n.</numerusform>
            <numerusform>المواقف الموثّقة: %1 من %n.</numerusform>
            <numerusform>المواقف الموثّقة: %1 من %n.</numerusform>
            <numerusform>المواقف الموثّقة: %1 من %n.</numerusform>
            <numerusform>المواقف الموثّقة: %1 من %n.</numerusform>
            <numerusform>المواقف الموثّقة: %1 من %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“?”: an uncertain reading.</source>
        <translation>«?»: قراءة غير مؤكدة.</translation>
    </message>
    <message>
        <source>“≠”: two readings differ.</source>
        <translation>«≠»: قراءتان مختلفتان.</translation>
    </message>
    <message>
        <source>%1 columns of %2</source>
        <comment>all of them, in words</comment>
        <translation>%1 أعمدة من %2</translation>
    </message>
    <message>
        <source>Column %1 of %2</source>
        <translation>العمود %1 من %2</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>الأعمدة %1 إلى %2 من %3</translation>
    </message>
</context>
<context>
    <name>preau::gui::ComparePage</name>
    <message>
        <source>No election is open</source>
        <translation>لا توجد انتخابات مفتوحة</translation>
    </message>
    <message>
        <source>Open one: its positions appear here side by side.</source>
        <translation>افتحوا واحدة: تظهر مواقفها هنا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>اختيار انتخابات</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No question contains “%1”</source>
        <translation>لا يحتوي أي سؤال على «%1»</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No difference among the known positions</source>
        <translation>لا فرق بين المواقف المعروفة</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) not yet documented</source>
        <translation>
            <numerusform>لم يوثّق بعد: لا مواقف</numerusform>
            <numerusform>لم يوثّق بعد: موقف واحد</numerusform>
            <numerusform>لم يوثّق بعد: موقفان</numerusform>
            <numerusform>لم يوثّق بعد: %n مواقف</numerusform>
            <numerusform>لم يوثّق بعد: %n موقفًا</numerusform>
            <numerusform>لم يوثّق بعد: %n موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>عرض كل الأسئلة</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>لا أسئلة بعد</translation>
    </message>
    <message>
        <source>The files of this election hold no question.</source>
        <translation>لا تحتوي ملفات هذه الانتخابات على أي سؤال.</translation>
    </message>
    <message>
        <source>Reveal names</source>
        <translation>إظهار الأسماء</translation>
    </message>
    <message>
        <source>Names, portraits and colours are hidden. Columns are drawn by lot, number %1: the same number gives the same order.</source>
        <translation>الأسماء والصور والألوان مخفية. رُتّبت الأعمدة بالقرعة، الرقم %1: الرقم نفسه يعيد الترتيب نفسه.</translation>
    </message>
    <message>
        <source>Names, portraits and colours are hidden.</source>
        <translation>الأسماء والصور والألوان مخفية.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <comment>found by the search</comment>
        <translation>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Different: at least two distinct opinions (agree, mixed, disagree) among the known positions.</source>
        <translation>مختلفة: رأيان متباينان على الأقل (موافق، متوسط، غير موافق) بين المواقف المعروفة.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation>لا مقترحات بعد</translation>
    </message>
    <message>
        <source>Show the positions</source>
        <translation>إظهار المواقف</translation>
    </message>
    <message>
        <source>No proposal contains “%1”</source>
        <translation>لا مقترح يحتوي على «%1»</translation>
    </message>
    <message>
        <source>No shared topic</source>
        <translation>لا موضوع مشترك</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>إظهار كل المواضيع</translation>
    </message>
    <message>
        <source>No proposal has been entered for this comparison.</source>
        <translation>لم يُدخَل أي مقترح لهذه المقارنة.</translation>
    </message>
    <message>
        <source>No topic has proposals in two of the columns.</source>
        <translation>لا موضوع له مقترحات في عمودين.</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareTools</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in statements, notes and proposals</source>
        <translation>البحث في الأسئلة والملاحظات والمقترحات</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareWords</name>
    <message>
        <source>Every cell opens the sentence and the source it rests on.</source>
        <translation>كل خانة تنفتح على الجملة والمصدر اللذين تستند إليهما.</translation>
    </message>
    <message>
        <source>What everybody proposes, topic by topic, summarised or quoted. The order of the columns is drawn by lot, number %1.</source>
        <translation>مقترحات الجميع، موضوعًا بعد موضوع، ملخّصة أو مقتبسة. ترتيب الأعمدة بالقرعة، الرقم %1.</translation>
    </message>
    <message>
        <source>What everybody proposes, topic by topic, summarised or quoted.</source>
        <translation>مقترحات الجميع، موضوعًا بعد موضوع، ملخّصة أو مقتبسة.</translation>
    </message>
    <message>
        <source>Comparing %1. Positions differ on %2 of %3 questions; the others are hidden.</source>
        <comment>%1: twelve candidates</comment>
        <translation>مقارنة %1. تختلف المواقف في %2 من %3 من الأسئلة؛ والأسئلة الأخرى مخفية.</translation>
    </message>
    <message>
        <source>Every cell opens the sentence and the source it rests on. The order of the columns was chosen by hand.</source>
        <translation>كل خانة تفتح الجملة والمصدر اللذين تستند إليهما. ترتيب الأعمدة مختار يدويا.</translation>
    </message>
    <message>
        <source>Every cell opens the sentence and the source it rests on. The order of the columns is drawn by lot, number %1.</source>
        <translation>كل خانة تنفتح على الجملة والمصدر اللذين تستند إليهما. ترتيب الأعمدة بالقرعة، الرقم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s)</source>
        <comment>those a filter leaves</comment>
        <translation>
            <numerusform>%1 من %n موضوع</numerusform>
            <numerusform>%1 من موضوع واحد</numerusform>
            <numerusform>%1 من موضوعين</numerusform>
            <numerusform>%1 من %n مواضيع</numerusform>
            <numerusform>%1 من %n موضوعًا</numerusform>
            <numerusform>%1 من %n موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own order.</source>
        <translation>ترتيبكم الخاص.</translation>
    </message>
    <message>
        <source>Official order.</source>
        <translation>الترتيب الرسمي.</translation>
    </message>
    <message>
        <source>Order drawn by lot, number %1.</source>
        <translation>ترتيب بالقرعة، الرقم %1.</translation>
    </message>
    <message>
        <source>More to add above: %1.</source>
        <comment>seven candidates</comment>
        <translation>يمكن أن يضاف أعلاه: %1.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ComparisonBlocks</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>You: %1</source>
        <comment>the voter&apos;s own answer</comment>
        <translation>أنتم: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>candidates of all those shown</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, file refused</source>
        <translation>%1، ملف مرفوض</translation>
    </message>
    <message>
        <source>%1 ≠</source>
        <comment>a name; a second reading of the position is opposite</comment>
        <translation>%1 ≠</translation>
    </message>
    <message>
        <source>%1, a second reading is opposite</source>
        <translation>%1، قراءة ثانية معاكسة</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a name; the reading of the position is uncertain</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1، قراءة غير مؤكدة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate, their position</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::ComparisonModel</name>
    <message>
        <source>another candidate</source>
        <comment>stands for a hidden name</comment>
        <translation>ترشيح آخر</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>قائمة واحدة</translation>
    </message>
    <message>
        <source>%1 lists</source>
        <translation>القوائم: %1</translation>
    </message>
    <message>
        <source>one party</source>
        <translation>حزب واحد</translation>
    </message>
    <message>
        <source>%1 parties</source>
        <translation>الأحزاب: %1</translation>
    </message>
    <message>
        <source>one candidate</source>
        <comment>names are hidden</comment>
        <translation>ترشيح واحد</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <comment>names are hidden</comment>
        <translation>الترشيحات: %1</translation>
    </message>
    <message>
        <source>one candidate</source>
        <translation>مرشح واحد</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>المرشحون: %1</translation>
    </message>
    <message>
        <source>File
refused</source>
        <comment>in a cell, over two lines</comment>
        <translation>ملف
مرفوض</translation>
    </message>
    <message>
        <source>Nothing found
%1</source>
        <comment>in a cell, over two lines: the date of the search</comment>
        <translation>لم يُعثر على شيء
%1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
            <numerusform>الأسئلة: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known positions of questions</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>known positions of questions, in a narrow column</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 with no known position on at least one question</source>
        <comment>%1: one or more candidates</comment>
        <translation>%1، بلا موقف معروف من سؤال واحد على الأقل</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>file refused</source>
        <comment>below a candidate whose file could not be read</comment>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>قراءة غير مؤكدة</translation>
    </message>
    <message>
        <source>a second reading is opposite</source>
        <translation>قراءة ثانية معاكسة</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of what a cell says</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4: known positions %5</source>
        <comment>theme, count, folded or not; candidate: 1 of 2</comment>
        <translation>%1، %2، %3؛ %4: المواقف المعروفة %5</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>theme, count, folded or not</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>You: %1</source>
        <comment>the voter&apos;s answer in words</comment>
        <translation>أنتم: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>You</source>
        <comment>column of the voter&apos;s answers</comment>
        <translation>أنتم</translation>
    </message>
    <message numerus="yes">
        <source>%n known position(s)</source>
        <translation>
            <numerusform>المواقف المعروفة: %n</numerusform>
            <numerusform>المواقف المعروفة: %n</numerusform>
            <numerusform>المواقف المعروفة: %n</numerusform>
            <numerusform>المواقف المعروفة: %n</numerusform>
            <numerusform>المواقف المعروفة: %n</numerusform>
            <numerusform>المواقف المعروفة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>انسحاب في %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a candidate who left the election</comment>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>%1 with no known position on at least one question: %2</source>
        <comment>%1: one or more candidates, %2: their names</comment>
        <translation>%1، بلا موقف معروف من سؤال واحد على الأقل: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>after names that are listed</comment>
        <translation>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 وآخر</numerusform>
            <numerusform>%1 وآخران</numerusform>
            <numerusform>%1 و%n آخرين</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
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
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Questions and your answers</source>
        <translation>الأسئلة وإجاباتكم</translation>
    </message>
</context>
<context>
    <name>preau::gui::ContributionsModel</name>
    <message>
        <source>Position not known: no point</source>
        <translation>الموقف غير معروف: بلا نقطة</translation>
    </message>
    <message>
        <source>Position not known: counted as neutral</source>
        <translation>الموقف غير معروف: احتُسب محايدًا</translation>
    </message>
    <message>
        <source>Position not known: counted as the opposite of yours</source>
        <translation>الموقف غير معروف: احتُسب عكس موقفكم</translation>
    </message>
    <message>
        <source>Position not known: counted half</source>
        <translation>الموقف غير معروف: احتُسب بالنصف</translation>
    </message>
    <message>
        <source>Position not known: not compared</source>
        <translation>الموقف غير معروف: لم يُقارَن</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question (%1)</source>
        <comment>%1: name of the language that statements are in</comment>
        <translation>السؤال، %1</translation>
    </message>
    <message>
        <source>more</source>
        <comment>badge: this question weighs more</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>less</source>
        <comment>badge: this question weighs less</comment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>theme: more</source>
        <comment>badge: this theme weighs more</comment>
        <translation>الموضوع: أكثر</translation>
    </message>
    <message>
        <source>theme: less</source>
        <comment>badge: this theme weighs less</comment>
        <translation>الموضوع: أقل</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a position</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>أنتم: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: position</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارَن</translation>
    </message>
    <message>
        <source>gap %1</source>
        <comment>squared distance, as in: 2 of 8</comment>
        <translation>الفرق %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>as in: 2 of 8</comment>
        <translation>النقاط: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position, points</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>You</source>
        <comment>column of the voter&apos;s answers</comment>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>Gap</source>
        <comment>column: squared distances</comment>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
</context>
<context>
    <name>preau::gui::CoverageBar</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
            <numerusform>الموثّق: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searched without result</source>
        <comment>positions</comment>
        <translation>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::CoverageView</name>
    <message>
        <source>Known positions by theme</source>
        <translation>المواقف المعروفة حسب الموضوع</translation>
    </message>
    <message>
        <source>How many of a theme’s questions have a known position. What is not known says nothing of what somebody thinks: either nobody has looked yet, or nothing was found.</source>
        <translation>في كم من أسئلة الموضوع يوجد موقف معروف. وما ليس معروفًا لا يقول شيئًا عمّا يفكر فيه أحد: إما لم يبحث أحد بعد، وإما لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>searched, nothing found</source>
        <translation>بُحث دون العثور على شيء</translation>
    </message>
    <message>
        <source>not yet documented</source>
        <translation>غير موثّق بعد</translation>
    </message>
    <message>
        <source>file refused</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>%1: file refused</source>
        <comment>candidate</comment>
        <translation>%1: ملف مرفوض</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known positions, questions</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>known positions; searched without result</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without result</source>
        <translation>
            <numerusform>%n دون نتيجة</numerusform>
            <numerusform>%n دون نتيجة</numerusform>
            <numerusform>%n دون نتيجة</numerusform>
            <numerusform>%n دون نتيجة</numerusform>
            <numerusform>%n دون نتيجة</numerusform>
            <numerusform>%n دون نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>candidate, theme: what is known</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>known positions of questions, in a small cell</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Known positions</source>
        <translation>المواقف المعروفة</translation>
    </message>
    <message numerus="yes">
        <source>of %n question(s), in percent</source>
        <translation>
            <numerusform>من %n، بالمئة</numerusform>
            <numerusform>من %n، بالمئة</numerusform>
            <numerusform>من %n، بالمئة</numerusform>
            <numerusform>من %n، بالمئة</numerusform>
            <numerusform>من %n، بالمئة</numerusform>
            <numerusform>من %n، بالمئة</numerusform>
        </translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>كل الأسئلة</translation>
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
        <translation>تعريف من هيئة التحرير. مفتاح Esc يغلقه.</translation>
    </message>
    <message>
        <source>Source: %1. Esc closes it.</source>
        <translation>المصدر: %1. مفتاح Esc يغلقه.</translation>
    </message>
</context>
<context>
    <name>preau::gui::DetailPane</name>
    <message>
        <source>Position and source</source>
        <translation>الموقف والمصدر</translation>
    </message>
    <message>
        <source>Escape closes this pane</source>
        <translation>مفتاح Esc يغلق هذه اللوحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose a position: its sentence and its source appear here.</source>
        <translation>اختاروا موقفًا: تظهر هنا جملته ومصدره.</translation>
    </message>
    <message>
        <source>“?”: this reading is uncertain. The sources leave room for another one.</source>
        <translation>«?»: هذه القراءة غير مؤكدة. المصادر تحتمل غيرها.</translation>
    </message>
    <message>
        <source>“≠”: a second, independent reading is opposite: %1.</source>
        <translation>«≠»: قراءة ثانية مستقلة معاكسة: %1.</translation>
    </message>
    <message>
        <source>“≠”: a second, independent reading, by %2, is opposite: %1.</source>
        <translation>«≠»: قراءة ثانية مستقلة، من %2، معاكسة: %1.</translation>
    </message>
    <message>
        <source>%1: open the candidate’s page</source>
        <translation>%1: فتح الصفحة</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>انسحاب في %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between party and withdrawal</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>written by the editors of this file</source>
        <translation>كتبته هيئة تحرير الملف</translation>
    </message>
    <message>
        <source>The file of this candidate could not be read. Nothing is known here about the positions in it.</source>
        <translation>تعذّرت قراءة ملف هذا المرشح. لا يُعرف هنا شيء عن المواقف الواردة فيه.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a source</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>مصدر بلا عنوان</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between publisher and date</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Page %1.</source>
        <translation>الصفحة %1.</translation>
    </message>
    <message>
        <source>Page not recorded.</source>
        <translation>الصفحة غير مسجلة.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>publisher and date; page</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The address is hidden while names are.</source>
        <translation>العنوان مخفي ما دامت الأسماء مخفية.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the address of “%1”</source>
        <translation>نسخ عنوان «%1»</translation>
    </message>
    <message>
        <source>Open the address…</source>
        <translation>فتح العنوان…</translation>
    </message>
    <message>
        <source>Open the address of “%1”</source>
        <translation>فتح عنوان «%1»</translation>
    </message>
    <message>
        <source>No source recorded</source>
        <translation>لا مصدر مسجل</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <comment>%1: a number in words</comment>
        <translation>المصادر: %1</translation>
    </message>
    <message>
        <source>No linked proposal</source>
        <translation>لا مقترح مرتبط</translation>
    </message>
    <message>
        <source>One linked proposal</source>
        <translation>مقترح مرتبط واحد</translation>
    </message>
    <message>
        <source>%1 linked proposals</source>
        <comment>%1: a number in words</comment>
        <translation>المقترحات المرتبطة: %1</translation>
    </message>
    <message>
        <source>Proposal and source</source>
        <translation>المقترح ومصدره</translation>
    </message>
    <message>
        <source>Copy with the reference</source>
        <translation>نسخ مع المرجع</translation>
    </message>
    <message>
        <source>No linked question</source>
        <translation>لا سؤال مرتبط</translation>
    </message>
    <message>
        <source>One linked question</source>
        <translation>سؤال مرتبط</translation>
    </message>
    <message>
        <source>%1 linked questions</source>
        <comment>%1: a number in words</comment>
        <translation>أسئلة مرتبطة: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a candidate; Summary or Quotation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody else has a proposal on this topic</source>
        <translation>لا أحد غيره لديه مقترح في هذا الموضوع</translation>
    </message>
    <message numerus="yes">
        <source>On the same topic: %n proposal(s) of others</source>
        <translation>
            <numerusform>في الموضوع نفسه: لا مقترحات أخرى</numerusform>
            <numerusform>في الموضوع نفسه: مقترح واحد آخر</numerusform>
            <numerusform>في الموضوع نفسه: مقترحان آخران</numerusform>
            <numerusform>في الموضوع نفسه: %n مقترحات أخرى</numerusform>
            <numerusform>في الموضوع نفسه: %n مقترحًا آخر</numerusform>
            <numerusform>في الموضوع نفسه: %n مقترح آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>the words of the programme itself</source>
        <comment>of a quotation</comment>
        <translation>كلمات البرنامج نفسها</translation>
    </message>
    <message>
        <source>Nobody has looked for this position yet, or what was found was not enough to settle it. It says nothing about the position itself.</source>
        <translation>لم يبحث أحد بعد عن هذا الموقف، أو أن ما وُجد لا يكفي للحسم. وهذا لا يقول شيئًا عن الموقف نفسه.</translation>
    </message>
    <message>
        <source>The editors searched and found no statement. There may have been one since, or elsewhere.</source>
        <translation>بحث فريق التحرير ولم يجد أي تصريح. وربما صدر تصريح بعد ذلك أو في مكان آخر.</translation>
    </message>
    <message>
        <source>The file of this list could not be read. Nothing is known here about the positions in it.</source>
        <translation>تعذّرت قراءة ملف هذه القائمة. لا يُعرف هنا شيء عن المواقف الواردة فيه.</translation>
    </message>
    <message>
        <source>The file of this party could not be read. Nothing is known here about the positions in it.</source>
        <translation>تعذّرت قراءة ملف هذا الحزب. لا يُعرف هنا شيء عن المواقف الواردة فيه.</translation>
    </message>
    <message>
        <source>from the words of the programme itself</source>
        <comment>of a translated quotation</comment>
        <translation>عن نص البرنامج نفسه</translation>
    </message>
</context>
<context>
    <name>preau::gui::Dialogs</name>
    <message>
        <source>Close Préau</source>
        <translation>إغلاق Préau</translation>
    </message>
    <message numerus="yes">
        <source>Keep your %n answer(s)?</source>
        <translation>
            <numerusform>هل تحتفظون بإجاباتكم؟</numerusform>
            <numerusform>هل تحتفظون بإجابتكم؟</numerusform>
            <numerusform>هل تحتفظون بإجابتيكم؟</numerusform>
            <numerusform>هل تحتفظون بإجاباتكم الـ%n؟</numerusform>
            <numerusform>هل تحتفظون بإجاباتكم الـ%n؟</numerusform>
            <numerusform>هل تحتفظون بإجاباتكم الـ%n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are only in the memory of this computer. Saved, they become a file that shows your political opinions to whoever opens it.</source>
        <translation>إنها في ذاكرة هذا الحاسوب فقط. إذا حُفظت صارت ملفًا يُظهر آراءكم السياسية لكل من يفتحه.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Erase my answers</source>
        <translation>مسح إجاباتي</translation>
    </message>
    <message numerus="yes">
        <source>Erase your %n answer(s)?</source>
        <translation>
            <numerusform>هل تمسحون إجاباتكم؟</numerusform>
            <numerusform>هل تمسحون إجابتكم؟</numerusform>
            <numerusform>هل تمسحون إجابتيكم؟</numerusform>
            <numerusform>هل تمسحون إجاباتكم الـ%n؟</numerusform>
            <numerusform>هل تمسحون إجاباتكم الـ%n؟</numerusform>
            <numerusform>هل تمسحون إجاباتكم الـ%n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them remains on this computer.</source>
        <translation>لا يبقى منها شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>هل يُفتح هذا العنوان في متصفحكم؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open an election folder</source>
        <translation>فتح مجلد انتخابات</translation>
    </message>
    <message>
        <source>Open saved answers</source>
        <translation>فتح إجابات محفوظة</translation>
    </message>
    <message>
        <source>Préau answers (*.preau-answers *.yaml)</source>
        <translation>إجابات Préau (*.preau-answers *.yaml)</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>حفظ إجاباتي</translation>
    </message>
    <message>
        <source>Préau answers (*.preau-answers)</source>
        <translation>إجابات Préau (*.preau-answers)</translation>
    </message>
    <message>
        <source>Open an election</source>
        <translation>فتح انتخابات</translation>
    </message>
    <message>
        <source>Elections (election.yaml)</source>
        <translation>انتخابات (election.yaml)</translation>
    </message>
    <message>
        <source>Save the result sheet</source>
        <translation>حفظ ورقة النتائج</translation>
    </message>
    <message>
        <source>Open a picture of a result sheet</source>
        <translation>فتح صورة لورقة نتائج</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>حفظ ملف</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>preau::gui::DisclosureRow</name>
    <message>
        <source>%1; open</source>
        <translation>%1؛ مفتوح</translation>
    </message>
    <message>
        <source>%1; closed</source>
        <translation>%1؛ مغلق</translation>
    </message>
</context>
<context>
    <name>preau::gui::DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −</source>
        <translation>Ctrl + و Ctrl −</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>سهل القراءة</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation>لا شيء يتحرك أو يتلاشى.</translation>
    </message>
    <message>
        <source>Back to how it was at first</source>
        <translation>إعادة ما كان في البداية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a text size in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No native speaker has read the Arabic texts yet; what is missing appears in English.</source>
        <translation>لم يراجع النصوصَ العربية ناطقٌ بها بعد؛ وما ينقص يظهر بالإنجليزية.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>عالية التباين</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Short sentences, plain words.</source>
        <translation>جمل قصيرة وكلمات بسيطة.</translation>
    </message>
    <message>
        <source>Short sentences, plain words. This election has no questions written so yet.</source>
        <translation>جمل قصيرة وكلمات بسيطة. ليست في هذه الانتخابات أسئلة مكتوبة هكذا بعد.</translation>
    </message>
    <message>
        <source>Short sentences, plain words. %1 of the %2 questions are written so.</source>
        <translation>جمل قصيرة وكلمات بسيطة. الأسئلة المكتوبة هكذا: %1 من %2.</translation>
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
        <translation>السؤال الأكثر تفريقًا أولًا</translation>
    </message>
    <message>
        <source>The percentage is how far two of those with a known position agree on average on this question: the lower, the more it divides. Where few positions are known there is none. That a question divides says nothing of how much it matters.</source>
        <translation>تبيّن النسبة إلى أي حد يتفق في المتوسط موقفان معروفان في السؤال: كلما انخفضت زاد تفريقه. وحيث المواقف المعروفة قليلة فلا نسبة. وكون السؤال يفرّق لا يقول شيئًا عن أهميته.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation>غير موثّق بعد</translation>
    </message>
    <message>
        <source>too few known</source>
        <translation>المعروف قليل جدًا</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <comment>statement, average agreement, positions with their counts</comment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Average agreement %1</source>
        <comment>percentage</comment>
        <translation>متوسط الاتفاق %1</translation>
    </message>
    <message>
        <source>Too few known positions for a percentage</source>
        <translation>المواقف المعروفة قليلة جدًا لحساب نسبة</translation>
    </message>
    <message>
        <source>Questions that divide</source>
        <translation>أسئلة تفرّق</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Average agreement</source>
        <translation>متوسط الاتفاق</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>المعروف</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in order of how much they divide; the others have too few known positions.</source>
        <translation>
            <numerusform>أسئلة مرتبة حسب درجة تفريقها: %n؛ وفي غيرها المواقف المعروفة قليلة جدًا.</numerusform>
            <numerusform>أسئلة مرتبة حسب درجة تفريقها: %n؛ وفي غيرها المواقف المعروفة قليلة جدًا.</numerusform>
            <numerusform>أسئلة مرتبة حسب درجة تفريقها: %n؛ وفي غيرها المواقف المعروفة قليلة جدًا.</numerusform>
            <numerusform>أسئلة مرتبة حسب درجة تفريقها: %n؛ وفي غيرها المواقف المعروفة قليلة جدًا.</numerusform>
            <numerusform>أسئلة مرتبة حسب درجة تفريقها: %n؛ وفي غيرها المواقف المعروفة قليلة جدًا.</numerusform>
            <numerusform>أسئلة مرتبة حسب درجة تفريقها: %n؛ وفي غيرها المواقف المعروفة قليلة جدًا.</numerusform>
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
        <translation>أفلتوا للفتح</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionListDelegate</name>
    <message>
        <source>Documented positions</source>
        <translation>المواقف الموثّقة</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionListModel</name>
    <message>
        <source>Being read…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>documented positions of all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n searched without result</source>
        <comment>positions</comment>
        <translation>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>,
</source>
        <comment>between two lines of a list</comment>
        <translation>،
</translation>
    </message>
    <message>
        <source>Fictional, for learning</source>
        <translation>خيالية، للتعلّم</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Delivered with Préau</source>
        <translation>مرفقة مع Préau</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>لا ملفات مرفوضة</numerusform>
            <numerusform>ملف مرفوض واحد</numerusform>
            <numerusform>ملفان مرفوضان</numerusform>
            <numerusform>%n ملفات مرفوضة</numerusform>
            <numerusform>%n ملفًا مرفوضًا</numerusform>
            <numerusform>%n ملف مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>المواقف: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionOpener</name>
    <message>
        <source>Open an election</source>
        <translation>فتح انتخابات</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>%1 is not part of an election. Choose the file election.yaml, or the folder that holds it.</source>
        <translation>%1 ليس جزءًا من انتخابات. اختاروا الملف election.yaml أو المجلد الذي يحتويه.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check who may open it.</source>
        <translation>تعذّرت قراءة المجلد %1. تحققوا ممن يحق له فتحه.</translation>
    </message>
    <message>
        <source>The folder %1 holds no election: there is no file election.yaml in it, nor in a folder inside it.</source>
        <translation>المجلد %1 لا يحتوي على انتخابات: لا يوجد فيه ملف election.yaml ولا في المجلدات التي بداخله.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionWords</name>
    <message>
        <source>%1, %2</source>
        <comment>date of an election and its place</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعًا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between title, publisher, date and page of a source</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>تصدير: %1</translation>
    </message>
    <message>
        <source>Save the table (CSV)…</source>
        <translation>حفظ الجدول (CSV)…</translation>
    </message>
    <message>
        <source>Save the picture (PNG)…</source>
        <translation>حفظ الصورة (PNG)…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
</context>
<context>
    <name>preau::gui::FewAnswersView</name>
    <message>
        <source>From three answers on, a ranking is shown, with its caveats.</source>
        <translation>ابتداءً من ثلاث إجابات يُعرض ترتيب، مع تحفظاته.</translation>
    </message>
    <message numerus="yes">
        <source>See the ranking on %1 answer(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>عرض الترتيب (الإجابات: %1)</numerusform>
            <numerusform>عرض الترتيب (الإجابات: %1)</numerusform>
            <numerusform>عرض الترتيب (الإجابات: %1)</numerusform>
            <numerusform>عرض الترتيب (الإجابات: %1)</numerusform>
            <numerusform>عرض الترتيب (الإجابات: %1)</numerusform>
            <numerusform>عرض الترتيب (الإجابات: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation>غير موثّق بعد</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>إجابتكم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: position</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>preau::gui::FileSaver</name>
    <message>
        <source>Save a file</source>
        <translation>حفظ ملف</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>تعذّرت كتابة %1: %2. اختاروا مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>preau::gui::FrontPage</name>
    <message>
        <source>file refused</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>Other elections</source>
        <translation>انتخابات أخرى</translation>
    </message>
    <message>
        <source>Choose an election first: its programmes are then compared here.</source>
        <translation>اختاروا انتخابات أولًا: تُقارَن هنا برامجها بعدها.</translation>
    </message>
    <message>
        <source>See the elections</source>
        <translation>عرض الانتخابات</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>لا توجد انتخابات مفتوحة</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4.</source>
        <comment>date and place; candidates, questions, themes</comment>
        <translation>%1. %2، %3، %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعًا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Where do you vote?</source>
        <translation>أين تصوّتون؟</translation>
    </message>
    <message>
        <source>Pages then show those who stand there. Nothing about this choice is kept.</source>
        <translation>تعرض الصفحات بعدها من يترشحون هناك. ولا يُحفظ شيء من هذا الاختيار.</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>All constituencies</source>
        <translation>كل الدوائر</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>القراءة والمقارنة</translation>
    </message>
    <message>
        <source>The programmes side by side, theme by theme, with their sources.</source>
        <translation>البرامج جنبًا إلى جنب، موضوعًا بعد موضوع، مع مصادرها.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Answer the questionnaire</source>
        <translation>الإجابة عن الاستبيان</translation>
    </message>
    <message>
        <source>Give your view, then see who is close to it, on what and why.</source>
        <translation>قولوا رأيكم، ثم انظروا من هو قريب منه، وفي ماذا ولماذا.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>the questionnaire</comment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>with the questionnaire</comment>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>12 or %n question(s)</source>
        <translation>
            <numerusform>12 أو لا أسئلة</numerusform>
            <numerusform>12 أو سؤال واحد</numerusform>
            <numerusform>12 أو سؤالان</numerusform>
            <numerusform>12 أو %n أسئلة</numerusform>
            <numerusform>12 أو %n سؤالًا</numerusform>
            <numerusform>12 أو %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover the lists</source>
        <translation>التعرف إلى القوائم</translation>
    </message>
    <message>
        <source>Discover the parties</source>
        <translation>التعرف إلى الأحزاب</translation>
    </message>
    <message>
        <source>Discover the candidates</source>
        <translation>التعرف إلى المرشحين</translation>
    </message>
    <message>
        <source>The programme of each, its positions, and what is still to be documented.</source>
        <translation>برنامج كل واحد، ومواقفه، وما بقي للتوثيق.</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Your answers stay in the memory of this computer and disappear when you close the program, unless you save them.</source>
        <translation>تبقى إجاباتكم في ذاكرة هذا الحاسوب وتختفي عند إغلاق البرنامج، إلا إذا حفظتموها.</translation>
    </message>
    <message>
        <source>Who made this folder</source>
        <translation>من أعدّ هذا الملف</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>قراءة الكل</translation>
    </message>
    <message>
        <source>Read everything about who made this folder</source>
        <translation>قراءة كل ما يخص من أعدّ هذا الملف</translation>
    </message>
    <message>
        <source>Not said in this folder</source>
        <translation>غير مذكور في هذا الملف</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>date and version of the data</comment>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصويبات</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) since publication</source>
        <translation>
            <numerusform>لا تصويبات منذ النشر</numerusform>
            <numerusform>تصويب واحد منذ النشر</numerusform>
            <numerusform>تصويبان منذ النشر</numerusform>
            <numerusform>%n تصويبات منذ النشر</numerusform>
            <numerusform>%n تصويبًا منذ النشر</numerusform>
            <numerusform>%n تصويب منذ النشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known positions, of %n question(s)</source>
        <translation>
            <numerusform>المواقف المعروفة، من %n</numerusform>
            <numerusform>المواقف المعروفة، من %n</numerusform>
            <numerusform>المواقف المعروفة، من %n</numerusform>
            <numerusform>المواقف المعروفة، من %n</numerusform>
            <numerusform>المواقف المعروفة، من %n</numerusform>
            <numerusform>المواقف المعروفة، من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n missing</source>
        <translation>
            <numerusform>عرض الناقص (%n)</numerusform>
            <numerusform>عرض الناقص (%n)</numerusform>
            <numerusform>عرض الناقص (%n)</numerusform>
            <numerusform>عرض الناقص (%n)</numerusform>
            <numerusform>عرض الناقص (%n)</numerusform>
            <numerusform>عرض الناقص (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The least documented. See all %n</source>
        <translation>
            <numerusform>الأقل توثيقًا. عرض الكل (%n)</numerusform>
            <numerusform>الأقل توثيقًا. عرض الكل (%n)</numerusform>
            <numerusform>الأقل توثيقًا. عرض الكل (%n)</numerusform>
            <numerusform>الأقل توثيقًا. عرض الكل (%n)</numerusform>
            <numerusform>الأقل توثيقًا. عرض الكل (%n)</numerusform>
            <numerusform>الأقل توثيقًا. عرض الكل (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>positions</comment>
        <translation>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
            <numerusform>المعروف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searched without result</source>
        <comment>positions</comment>
        <translation>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
            <numerusform>بُحث عنه دون نتيجة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
            <numerusform>لم يوثّق بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: known positions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is known by theme, and who agrees with whom</source>
        <translation>ما هو معروف حسب الموضوع، ومن يتفق مع من</translation>
    </message>
</context>
<context>
    <name>preau::gui::GlossaryNotes</name>
    <message>
        <source>%1: definition</source>
        <comment>a glossary word that can be opened</comment>
        <translation>%1: تعريف</translation>
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
        <translation>لا تحتوي أي انتخابات على «%1».</translation>
    </message>
    <message>
        <source>No election found</source>
        <translation>لم يُعثر على أي انتخابات</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>اختيار انتخابات</translation>
    </message>
    <message>
        <source>Préau reads election folders that lie on this computer. It downloads none.</source>
        <translation>يقرأ Préau مجلدات انتخابات موجودة على هذا الحاسوب. ولا ينزّل شيئًا منها.</translation>
    </message>
    <message>
        <source>Read the programmes side by side, subject by subject, with the source of each sentence.</source>
        <translation>اقرؤوا البرامج جنبًا إلى جنب، موضوعًا بعد موضوع، مع مصدر كل جملة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 election(s) found</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>الانتخابات التي عُثر عليها: %1</numerusform>
            <numerusform>الانتخابات التي عُثر عليها: %1</numerusform>
            <numerusform>الانتخابات التي عُثر عليها: %1</numerusform>
            <numerusform>الانتخابات التي عُثر عليها: %1</numerusform>
            <numerusform>الانتخابات التي عُثر عليها: %1</numerusform>
            <numerusform>الانتخابات التي عُثر عليها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the elections</source>
        <translation>البحث في الانتخابات</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>or drop it into this window.</source>
        <translation>أو أفلتوه في هذه النافذة.</translation>
    </message>
    <message>
        <source>Open an election you already have</source>
        <translation>فتح انتخابات لديكم</translation>
    </message>
    <message>
        <source>A folder that holds the file election.yaml, received from a library, a school or a newsroom.</source>
        <translation>مجلد يحتوي على الملف election.yaml، من مكتبة أو مدرسة أو هيئة تحرير.</translation>
    </message>
    <message>
        <source>You can also drop it into this window.</source>
        <translation>يمكنكم أيضًا إفلاته في هذه النافذة.</translation>
    </message>
    <message>
        <source>Where Préau looked</source>
        <translation>أين بحث Préau</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) refused.</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>الملفات المرفوضة: %1.</numerusform>
            <numerusform>الملفات المرفوضة: %1.</numerusform>
            <numerusform>الملفات المرفوضة: %1.</numerusform>
            <numerusform>الملفات المرفوضة: %1.</numerusform>
            <numerusform>الملفات المرفوضة: %1.</numerusform>
            <numerusform>الملفات المرفوضة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The elections above open normally.</source>
        <translation>الانتخابات أعلاه تُفتح كالمعتاد.</translation>
    </message>
    <message>
        <source>See where, why and what to do</source>
        <translation>عرض أين ولماذا وما العمل</translation>
    </message>
    <message>
        <source>Préau contains nothing that could connect to a network. What you read and answer stays on this computer.</source>
        <translation>لا يحتوي Préau على أي شيء يمكنه الاتصال بشبكة. ما تقرؤونه وما تجيبون به يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Folder delivered with the program</source>
        <translation>المجلد المرفق مع البرنامج</translation>
    </message>
    <message>
        <source>Folder of installed elections</source>
        <translation>مجلد الانتخابات المثبّتة</translation>
    </message>
    <message>
        <source>Elections were found here.</source>
        <translation>عُثر هنا على انتخابات.</translation>
    </message>
    <message>
        <source>The folder exists. It holds no election.</source>
        <translation>المجلد موجود. ولا يحتوي على أي انتخابات.</translation>
    </message>
    <message>
        <source>It is missing. Installing Préau again will bring it back.</source>
        <translation>إنه مفقود. تثبيت Préau من جديد يعيده.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>The folder cannot be read. Check who may open it.</source>
        <translation>تتعذّر قراءة المجلد. تحققوا ممن يحق له فتحه.</translation>
    </message>
    <message>
        <source>Folders read: %1</source>
        <translation>المجلدات المقروءة: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of folders</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Reading file %1 of %2</source>
        <translation>قراءة الملف %1 من %2</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>See the proof</source>
        <translation>عرض الدليل</translation>
    </message>
    <message>
        <source>the one delivered with the program</source>
        <comment>folder, within a list of folders</comment>
        <translation>المجلد المرفق مع البرنامج</translation>
    </message>
    <message>
        <source>the one of installed elections</source>
        <comment>folder, within a list of folders</comment>
        <translation>مجلد الانتخابات المثبتة</translation>
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
        <translation>تغيّرت الانتخابات</translation>
    </message>
    <message numerus="yes">
        <source>%n of your answers could not be kept: the question or the answer is no longer there.</source>
        <translation>
            <numerusform>من إجاباتكم ما تعذّر الاحتفاظ به (%n): السؤال أو الإجابة لم يعد موجودًا.</numerusform>
            <numerusform>من إجاباتكم ما تعذّر الاحتفاظ به (%n): السؤال أو الإجابة لم يعد موجودًا.</numerusform>
            <numerusform>من إجاباتكم ما تعذّر الاحتفاظ به (%n): السؤال أو الإجابة لم يعد موجودًا.</numerusform>
            <numerusform>من إجاباتكم ما تعذّر الاحتفاظ به (%n): السؤال أو الإجابة لم يعد موجودًا.</numerusform>
            <numerusform>من إجاباتكم ما تعذّر الاحتفاظ به (%n): السؤال أو الإجابة لم يعد موجودًا.</numerusform>
            <numerusform>من إجاباتكم ما تعذّر الاحتفاظ به (%n): السؤال أو الإجابة لم يعد موجودًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are erased.</source>
        <translation>مُسحت إجاباتكم.</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>No browser could be opened. The address can be copied instead.</source>
        <translation>تعذّر فتح متصفح. يمكن نسخ العنوان بدل ذلك.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>No file manager could be opened. The folder is here:</source>
        <translation>تعذّر فتح مدير الملفات. المجلد موجود هنا:</translation>
    </message>
    <message>
        <source>The election &apos;%1&apos; is not on this computer, or could not be read. Open its folder first.</source>
        <translation>الانتخابات «%1» ليست على هذا الحاسوب أو تعذرت قراءتها. افتح مجلدها أولا.</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, which is not on this computer or could not be read. Open its folder first.</source>
        <translation>تنتمي هذه الإجابات إلى الانتخابات «%1» غير الموجودة على هذا الحاسوب أو التي تعذرت قراءتها. افتح مجلدها أولا.</translation>
    </message>
    <message>
        <source>The answers from the file replace yours.</source>
        <translation>حلت إجابات الملف محل إجاباتك.</translation>
    </message>
    <message>
        <source>The answers from the code replace yours.</source>
        <translation>إجابات الرمز تحلّ محل إجاباتكم.</translation>
    </message>
    <message>
        <source>Answers from a code</source>
        <translation>إجابات من رمز</translation>
    </message>
    <message>
        <source>Save the result sheet</source>
        <translation>حفظ ورقة النتائج</translation>
    </message>
    <message>
        <source>The sheet could not be saved in %1: %2</source>
        <translation>تعذّر حفظ الورقة في %1: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::MapChart</name>
    <message numerus="yes">
        <source>%n point(s) apart, of 100</source>
        <comment>length of the bar on a map</comment>
        <translation>
            <numerusform>مسافة %n من 100 نقطة</numerusform>
            <numerusform>مسافة %n من 100 نقطة</numerusform>
            <numerusform>مسافة %n من 100 نقطة</numerusform>
            <numerusform>مسافة %n من 100 نقطة</numerusform>
            <numerusform>مسافة %n من 100 نقطة</numerusform>
            <numerusform>مسافة %n من 100 نقطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::MapView</name>
    <message>
        <source>Between lists, it renders %1 of the differences in distance (stress: %2).</source>
        <comment>two percentages</comment>
        <translation>بين القوائم، تُظهر %1 من فروق المسافة (الإجهاد: %2).</translation>
    </message>
    <message>
        <source>Between parties, it renders %1 of the differences in distance (stress: %2).</source>
        <comment>two percentages</comment>
        <translation>بين الأحزاب، تُظهر %1 من فروق المسافة (الإجهاد: %2).</translation>
    </message>
    <message>
        <source>Between candidates, it renders %1 of the differences in distance (stress: %2).</source>
        <comment>two percentages</comment>
        <translation>بين المرشحين، تُظهر %1 من فروق المسافة (الإجهاد: %2).</translation>
    </message>
    <message>
        <source>Who is near whom</source>
        <translation>من القريب ممّن</translation>
    </message>
    <message numerus="yes">
        <source>The map is optional. It sums up %n question(s) in two dimensions, and distorts.</source>
        <translation>
            <numerusform>الخريطة اختيارية. تختصر الأسئلة (%n) في بُعدين، وتشوّه الصورة.</numerusform>
            <numerusform>الخريطة اختيارية. تختصر الأسئلة (%n) في بُعدين، وتشوّه الصورة.</numerusform>
            <numerusform>الخريطة اختيارية. تختصر الأسئلة (%n) في بُعدين، وتشوّه الصورة.</numerusform>
            <numerusform>الخريطة اختيارية. تختصر الأسئلة (%n) في بُعدين، وتشوّه الصورة.</numerusform>
            <numerusform>الخريطة اختيارية. تختصر الأسئلة (%n) في بُعدين، وتشوّه الصورة.</numerusform>
            <numerusform>الخريطة اختيارية. تختصر الأسئلة (%n) في بُعدين، وتشوّه الصورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ranks nobody: the ranking is read under “Why”. It says itself how much it renders, and it is not shown where that is less than %1 of the differences in distance.</source>
        <comment>a percentage</comment>
        <translation>لا ترتّب أحدًا: يُقرأ الترتيب في «لماذا». وتقول هي نفسها كم تُظهر، ولا تُعرض إذا كان ذلك أقل من %1 من فروق المسافة.</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>عرض الخريطة</translation>
    </message>
    <message>
        <source>The positions do not fit on a map (%1). It is not shown.</source>
        <comment>the percentage of differences in distance that it would render</comment>
        <translation>لا تتّسع خريطة لهذه المواقف (%1)، فلا تُعرض.</translation>
    </message>
    <message>
        <source>A map of more than %1 could not be read. Choose a constituency to see fewer.</source>
        <comment>a number</comment>
        <translation>لا يمكن قراءة خريطة فيها أكثر من %1. اختاروا دائرة لعرض عدد أقل.</translation>
    </message>
    <message>
        <source>All have the same known positions: there are no distances to draw.</source>
        <translation>للجميع المواقف المعروفة نفسها: لا مسافات تُرسم.</translation>
    </message>
    <message>
        <source>A map needs at least three whose positions can be compared.</source>
        <translation>تحتاج الخريطة إلى ثلاثة برامج على الأقل يمكن مقارنة مواقفها.</translation>
    </message>
    <message>
        <source>No map here</source>
        <translation>لا خريطة هنا</translation>
    </message>
    <message>
        <source>Fewer than %1 known positions in common with the others: %2.</source>
        <comment>a number; names</comment>
        <translation>أقل من %1 من المواقف المعروفة المشتركة مع الآخرين: %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Nearest by positions: %1, at %2 points (%3 on the map).</source>
        <comment>a name, two numbers</comment>
        <translation>الأقرب بحسب المواقف: %1، على بعد %2 نقطة (%3 على الخريطة).</translation>
    </message>
    <message>
        <source>You</source>
        <comment>the voter on a map</comment>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>%1: %2 points from you on the map, %3 by your answers.</source>
        <comment>a name, two numbers</comment>
        <translation>%1: على بعد %2 نقطة منكم على الخريطة، و%3 بحسب إجاباتكم.</translation>
    </message>
    <message>
        <source>%1: not compared with you.</source>
        <comment>a name</comment>
        <translation>%1: دون مقارنة معكم.</translation>
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
        <translation>%1، الخريطة %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 points apart, %4 on the map</source>
        <comment>two names, two numbers</comment>
        <translation>%1، %2: المسافة %3 نقطة، و%4 على الخريطة</translation>
    </message>
    <message>
        <source>Map of positions</source>
        <translation>خريطة المواقف</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>coordinate on a map</comment>
        <translation>أفقيًّا</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>coordinate on a map</comment>
        <translation>عموديًّا</translation>
    </message>
    <message>
        <source>%1 and you; the map renders %2 of the differences in distance. All distances are in the table.</source>
        <comment>12 candidates; a percentage</comment>
        <translation>%1 وأنتم؛ تُظهر الخريطة %2 من فروق المسافة. كل المسافات في الجدول.</translation>
    </message>
    <message>
        <source>%1; the map renders %2 of the differences in distance. All distances are in the table.</source>
        <comment>12 candidates; a percentage</comment>
        <translation>%1؛ تُظهر الخريطة %2 من فروق المسافة. كل المسافات في الجدول.</translation>
    </message>
    <message>
        <source>You are not on it: your answers have too few questions in common with known positions.</source>
        <translation>لستم عليها: الأسئلة المشتركة بين إجاباتكم والمواقف المعروفة قليلة جدًّا.</translation>
    </message>
    <message numerus="yes">
        <source>For you, it is wrong by %n point(s) on average.</source>
        <translation>
            <numerusform>بالنسبة إليكم، متوسط الخطأ بالنقاط: %n.</numerusform>
            <numerusform>بالنسبة إليكم، متوسط الخطأ بالنقاط: %n.</numerusform>
            <numerusform>بالنسبة إليكم، متوسط الخطأ بالنقاط: %n.</numerusform>
            <numerusform>بالنسبة إليكم، متوسط الخطأ بالنقاط: %n.</numerusform>
            <numerusform>بالنسبة إليكم، متوسط الخطأ بالنقاط: %n.</numerusform>
            <numerusform>بالنسبة إليكم، متوسط الخطأ بالنقاط: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the map</comment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>What this map is worth</source>
        <translation>قيمة هذه الخريطة</translation>
    </message>
    <message>
        <source>A drawing in two dimensions distorts. The ranking is read under “Why”, not here.</source>
        <translation>الرسم في بُعدين يشوّه الصورة. يُقرأ الترتيب في «لماذا»، لا هنا.</translation>
    </message>
    <message>
        <source>Rendered worst</source>
        <translation>الأسوأ تمثيلًا</translation>
    </message>
    <message>
        <source>real</source>
        <comment>distance</comment>
        <translation>الفعلية</translation>
    </message>
    <message>
        <source>map</source>
        <comment>distance on it</comment>
        <translation>الخريطة</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of pairs</comment>
        <translation>
            <numerusform>لا أزواج أخرى</numerusform>
            <numerusform>وزوج آخر</numerusform>
            <numerusform>وزوجان آخران</numerusform>
            <numerusform>و%n أزواج أخرى</numerusform>
            <numerusform>و%n زوجًا آخر</numerusform>
            <numerusform>و%n زوج آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Too close to be told apart here (dotted): %1.</source>
        <comment>pairs of names</comment>
        <translation>أقرب من أن يُميَّز بينهم هنا (منقّط): %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between pairs of names</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Not on the map, with fewer than %1 known positions in common with the others: %2.</source>
        <comment>a number; names</comment>
        <translation>ليسوا على الخريطة، فلديهم أقل من %1 من المواقف المعروفة المشتركة مع الآخرين: %2.</translation>
    </message>
    <message>
        <source>There is no left, right, top or bottom: distances alone count. Computed on the known positions of %1; your importances have no part in it.</source>
        <comment>12 candidates</comment>
        <translation>لا يسار ولا يمين ولا أعلى ولا أسفل: المسافات وحدها تعني شيئًا. محسوبة على المواقف المعروفة (%1)؛ ولا دور فيها للأهمية التي اخترتموها.</translation>
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
            <numerusform>الإجابات: %1. هذا أقل من أن يعني شيئًا.</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعني شيئًا.</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعني شيئًا.</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعني شيئًا.</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعني شيئًا.</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعني شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>All lists are exactly tied.</source>
        <translation>كل القوائم متعادلة تمامًا.</translation>
    </message>
    <message>
        <source>All parties are exactly tied.</source>
        <translation>كل الأحزاب متعادلة تمامًا.</translation>
    </message>
    <message>
        <source>All candidates are exactly tied.</source>
        <translation>كل المرشحين متعادلون تمامًا.</translation>
    </message>
    <message>
        <source>%1 lists share the first place, exactly tied.</source>
        <translation>القوائم المتعادلة تمامًا: %1.</translation>
    </message>
    <message>
        <source>%1 parties share the first place, exactly tied.</source>
        <translation>الأحزاب المتعادلة تمامًا: %1.</translation>
    </message>
    <message>
        <source>%1 candidates share the first place, exactly tied.</source>
        <translation>المرشحون المتعادلون تمامًا: %1.</translation>
    </message>
    <message>
        <source>They are shown in ballot order.</source>
        <translation>العرض بترتيب ورقة الاقتراع.</translation>
    </message>
    <message>
        <source>They are shown in shuffled order, number %1.</source>
        <translation>العرض بالترتيب المخلوط، الرقم %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have almost the same known positions: their order means little.</source>
        <translation>المواقف المعروفة لدى %1 و%2 تكاد تكون نفسها: ترتيبهما قليل المعنى.</translation>
    </message>
    <message>
        <source>No answer has any weight: all of them count the same.</source>
        <translation>ليس لأي إجابة وزن: يحتسبها الحساب كلها بالتساوي.</translation>
    </message>
    <message>
        <source>Too few known positions to rank.</source>
        <translation>المواقف المعروفة أقل من أن تسمح بالترتيب.</translation>
    </message>
</context>
<context>
    <name>preau::gui::MethodPanel</name>
    <message>
        <source>How near two answers are</source>
        <translation>متى تكون إجابتان متقاربتين</translation>
    </message>
    <message>
        <source>When a candidate’s position is not known</source>
        <translation>إذا لم يُعرف موقف مرشح</translation>
    </message>
    <message>
        <source>Back to the usual method</source>
        <translation>العودة إلى الطريقة المعتادة</translation>
    </message>
    <message>
        <source>When a list’s position is not known</source>
        <translation>إذا لم يُعرف موقف قائمة</translation>
    </message>
    <message>
        <source>When a party’s position is not known</source>
        <translation>إذا لم يُعرف موقف حزب</translation>
    </message>
</context>
<context>
    <name>preau::gui::NameStrip</name>
    <message>
        <source>%1, in view</source>
        <translation>%1، معروض الآن</translation>
    </message>
    <message>
        <source>Delete takes it out</source>
        <translation>مفتاح الحذف يزيل هذا العمود</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Closed by the host.</source>
        <translation>أغلقه المشرف.</translation>
    </message>
    <message>
        <source>“What they say about it” opens after your answer.</source>
        <translation>«ما يقولونه عن ذلك» ينفتح بعد إجابتكم.</translation>
    </message>
    <message numerus="yes">
        <source>%n documented position(s) of %1, in ballot order</source>
        <translation>
            <numerusform>المواقف الموثّقة: %n من %1، بترتيب ورقة الاقتراع</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بترتيب ورقة الاقتراع</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بترتيب ورقة الاقتراع</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بترتيب ورقة الاقتراع</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بترتيب ورقة الاقتراع</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بترتيب ورقة الاقتراع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documented position(s) of %1, in shuffled order, number %2</source>
        <translation>
            <numerusform>المواقف الموثّقة: %n من %1، بالترتيب المخلوط، الرقم %2</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بالترتيب المخلوط، الرقم %2</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بالترتيب المخلوط، الرقم %2</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بالترتيب المخلوط، الرقم %2</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بالترتيب المخلوط، الرقم %2</numerusform>
            <numerusform>المواقف الموثّقة: %n من %1، بالترتيب المخلوط، الرقم %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say about it</source>
        <translation>ما يقولونه عن ذلك</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation>غير موثّق بعد</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>a second reading says the opposite</source>
        <translation>قراءة ثانية تقول العكس</translation>
    </message>
    <message>
        <source>uncertain reading</source>
        <translation>قراءة غير مؤكدة</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <comment>on a date</comment>
        <translation>بُحث في %1</translation>
    </message>
    <message>
        <source>No source recorded</source>
        <translation>لا مصدر مسجل</translation>
    </message>
    <message>
        <source>Summary · %1</source>
        <comment>a note in the editors&apos; words, and its source</comment>
        <translation>ملخص · %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::OverviewPage</name>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتكم</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>“Less” counts for half, “more” counts double.</source>
        <translation>«أقل» تُحتسب بالنصف، و«أكثر» تُحتسب مرتين.</translation>
    </message>
    <message>
        <source>No question here.</source>
        <translation>لا سؤال هنا.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتكم</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>This election has no questions yet.</source>
        <translation>ليست في هذه الانتخابات أسئلة بعد.</translation>
    </message>
    <message>
        <source>No election is open.</source>
        <translation>لا توجد انتخابات مفتوحة.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>اختيار انتخابات</translation>
    </message>
    <message>
        <source>Change an answer, or say what counts more or less for you.</source>
        <translation>غيّروا إجابة، أو قولوا ما هو أكثر أو أقل أهمية لكم.</translation>
    </message>
    <message>
        <source>All&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>الكل&#x2002;%1</translation>
    </message>
    <message>
        <source>No opinion&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>بلا رأي&#x2002;%1</translation>
    </message>
    <message>
        <source>Skipped&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>متروكة&#x2002;%1</translation>
    </message>
    <message>
        <source>More or less&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>أكثر أو أقل&#x2002;%1</translation>
    </message>
    <message>
        <source>Not seen yet&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>لم تُرَ بعد&#x2002;%1</translation>
    </message>
    <message>
        <source>Changed&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>تغيّرت&#x2002;%1</translation>
    </message>
    <message>
        <source>Questions shown</source>
        <translation>الأسئلة المعروضة</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) count in the result</source>
        <translation>
            <numerusform>الإجابات المحتسبة في النتيجة: %n</numerusform>
            <numerusform>الإجابات المحتسبة في النتيجة: %n</numerusform>
            <numerusform>الإجابات المحتسبة في النتيجة: %n</numerusform>
            <numerusform>الإجابات المحتسبة في النتيجة: %n</numerusform>
            <numerusform>الإجابات المحتسبة في النتيجة: %n</numerusform>
            <numerusform>الإجابات المحتسبة في النتيجة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::OverviewRow</name>
    <message>
        <source>The statement has changed since you answered</source>
        <translation>تغيّر نص السؤال منذ إجابتكم</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم يُرَ بعد</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a button</comment>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>الإجابة: %1</translation>
    </message>
    <message>
        <source>outside the calculation</source>
        <translation>خارج الحساب</translation>
    </message>
    <message>
        <source>less</source>
        <comment>importance</comment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>importance</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>more</source>
        <comment>importance</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>الأهمية: %1</translation>
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
        <translation>أهمية الموضوع كله: %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <comment>importance of a theme</comment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>less</source>
        <comment>importance</comment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>importance</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>more</source>
        <comment>importance</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>The whole theme</source>
        <translation>الموضوع كله</translation>
    </message>
</context>
<context>
    <name>preau::gui::PageHeader</name>
    <message>
        <source>Election of %1 — archive.</source>
        <translation>انتخابات %1، أرشيف.</translation>
    </message>
    <message>
        <source>Fictional election, for learning.</source>
        <translation>انتخابات خيالية، للتعلّم.</translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <comment>%2: a day</comment>
        <translation>انتخابات %1، أرشيف. تعود المواقف إلى %2.</translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <comment>%2: a month that begins with a vowel</comment>
        <translation>انتخابات %1، أرشيف. تعود المواقف إلى %2.</translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <comment>%2: a month or a year</comment>
        <translation>انتخابات %1، أرشيف. تعود المواقف إلى %2.</translation>
    </message>
</context>
<context>
    <name>preau::gui::PersonLine</name>
    <message>
        <source>%1, %2</source>
        <comment>name, party</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::PictureReader</name>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>الصورة «%1» كبيرة جدًا.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read: save it as PNG or JPEG.</source>
        <translation>«%1» ليس صورة مقروءة: احفظوها بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read as a picture.</source>
        <translation>«%1» تالف ولا يمكن قراءته كصورة.</translation>
    </message>
    <message>
        <source>There is no answer code in “%1”, or it is too small or too blurred to be read. Try again closer and sharper, or type the code that stands beside the square.</source>
        <translation>لا يوجد رمز إجابات في «%1»، أو أنه صغير جدًا أو غير واضح. أعيدوا المحاولة من مسافة أقرب وبوضوح أكبر، أو اكتبوا الرمز الموجود بجانب المربع.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n answer code(s) in “%1”. Cut the picture so that one is left.</source>
        <translation>
            <numerusform>لا يوجد رمز إجابات (%n) في «%1». قصّوا الصورة ليبقى رمز واحد.</numerusform>
            <numerusform>يوجد رمز إجابات واحد (%n) في «%1». قصّوا الصورة ليبقى رمز واحد.</numerusform>
            <numerusform>يوجد رمزا إجابات (%n) في «%1». قصّوا الصورة ليبقى رمز واحد.</numerusform>
            <numerusform>توجد %n رموز إجابات في «%1». قصّوا الصورة ليبقى رمز واحد.</numerusform>
            <numerusform>يوجد %n رمز إجابات في «%1». قصّوا الصورة ليبقى رمز واحد.</numerusform>
            <numerusform>يوجد %n رمز إجابات في «%1». قصّوا الصورة ليبقى رمز واحد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::ProofPage</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What this program cannot do, and how to check it without believing us.</source>
        <translation>ما لا يستطيع هذا البرنامج فعله، وكيف تتحققون منه دون أن تصدّقونا.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيع فعله</translation>
    </message>
    <message>
        <source>Connect to a network</source>
        <translation>الاتصال بشبكة</translation>
    </message>
    <message>
        <source>No network library is linked into the program. It works just the same with the cable out.</source>
        <translation>البرنامج غير مرتبط بأي مكتبة للشبكات. يعمل بالطريقة نفسها والكابل مفصول.</translation>
    </message>
    <message>
        <source>Keep your answers</source>
        <translation>الاحتفاظ بإجاباتكم</translation>
    </message>
    <message>
        <source>They live in memory and disappear when you close the program. They are written only if you choose Save, to the place you choose.</source>
        <translation>هي في الذاكرة وتختفي عند إغلاق البرنامج. لا تُكتب في ملف إلا إذا طلبتم حفظها، وفي المكان الذي تختارونه.</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>معرفة من أنتم</translation>
    </message>
    <message>
        <source>No account, no identifier, no measuring of use. No position, no list of your files.</source>
        <translation>لا حساب ولا معرّف ولا قياس للاستخدام. لا تحديد للموقع ولا قائمة بملفاتكم.</translation>
    </message>
    <message>
        <source>Start another program unasked</source>
        <translation>تشغيل برنامج آخر دون طلب</translation>
    </message>
    <message>
        <source>An address opens in your browser only after you have seen the whole of it and agreed. Without that, it is text to copy.</source>
        <translation>لا يُفتح عنوان في متصفحكم إلا بعد أن تروه كاملًا وتوافقوا. وإلا يبقى نصًا للنسخ.</translation>
    </message>
    <message>
        <source>Change a programme in secret</source>
        <translation>تغيير برنامج خفيةً</translation>
    </message>
    <message>
        <source>All that is shown comes from files you can read yourself. The print of the data tells whether two computers show the same.</source>
        <translation>كل ما يُعرض يأتي من ملفات يمكنكم قراءتها بأنفسكم. وبصمة البيانات تبيّن هل يعرض حاسوبان الشيء نفسه.</translation>
    </message>
    <message>
        <source>What it does: read the files of elections, and write the files you ask for.</source>
        <translation>ما يفعله: قراءة ملفات الانتخابات، وكتابة الملفات التي تطلبونها.</translation>
    </message>
    <message>
        <source>See the prints and who made this folder</source>
        <translation>عرض البصمات ومن أعدّ هذا الملف</translation>
    </message>
    <message>
        <source>Check for yourself</source>
        <translation>تحققوا بأنفسكم</translation>
    </message>
    <message>
        <source>1. Unplug the network</source>
        <translation>1. افصلوا الشبكة</translation>
    </message>
    <message>
        <source>Switch off the wireless too, and start again. Nothing changes.</source>
        <translation>أوقفوا الشبكة اللاسلكية أيضًا ثم أعيدوا التشغيل. لا شيء يتغيّر.</translation>
    </message>
    <message>
        <source>2. Forbid it the network</source>
        <translation>2. امنعوا عنه الشبكة</translation>
    </message>
    <message>
        <source>On Linux, in a terminal:</source>
        <translation>في لينكس، في نافذة أوامر:</translation>
    </message>
    <message>
        <source>3. Watch what it asks the system</source>
        <translation>3. راقبوا ما يطلبه من النظام</translation>
    </message>
    <message>
        <source>No line may speak of an “INET” family, the internet.</source>
        <translation>يجب ألا يرد INET، أي الإنترنت، في أي سطر.</translation>
    </message>
    <message>
        <source>Refuse this program every connection in the system’s firewall. Nothing changes.</source>
        <translation>امنعوا عنه كل اتصال في جدار حماية النظام. لا شيء يتغيّر.</translation>
    </message>
    <message>
        <source>What the system says of it, now</source>
        <translation>ما يقوله النظام عنه الآن</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>الاتصالات المفتوحة</translation>
    </message>
    <message>
        <source>Préau opens none. A desktop shown over a network counts as one.</source>
        <translation>Préau لا يفتح أي اتصال. سطح المكتب المعروض عن بُعد يُحسب واحدًا.</translation>
    </message>
    <message>
        <source>Network libraries loaded</source>
        <translation>مكتبات الشبكة المحمّلة</translation>
    </message>
    <message>
        <source>Loaded by the desktop, not by Préau: %1</source>
        <translation>حمّلها سطح المكتب وليس Préau: %1</translation>
    </message>
    <message>
        <source>Programs started</source>
        <translation>البرامج المشغّلة</translation>
    </message>
    <message>
        <source>This system does not tell a program about itself. The steps below work everywhere.</source>
        <translation>هذا النظام لا يخبر البرنامج عن نفسه. الخطوات أدناه تعمل في كل مكان.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>نسخ الأمر: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ProposalWords</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between title, date and page of a source</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخّص</translation>
    </message>
    <message>
        <source>%1 · no source noted</source>
        <comment>Summary or Quotation</comment>
        <translation>%1 · لا مصدر مذكور</translation>
    </message>
    <message>
        <source>Declaration</source>
        <comment>an official document</comment>
        <translation>البيان الرسمي</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Summary or Quotation; its source</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <comment>the programme of a candidate</comment>
        <translation>لم يوثَّق بعد</translation>
    </message>
    <message>
        <source>No proposal found in the declaration</source>
        <translation>لم يُعثر على مقترح في البيان الرسمي</translation>
    </message>
    <message>
        <source>No proposal found in what was read of this list</source>
        <translation>لم يُعثر على مقترح فيما قُرئ لهذه القائمة</translation>
    </message>
    <message>
        <source>No proposal found in what was read of this party</source>
        <translation>لم يُعثر على مقترح فيما قُرئ لهذا الحزب</translation>
    </message>
    <message>
        <source>No proposal found in what was read of this candidate</source>
        <translation>لم يُعثر على مقترح فيما قُرئ لهذا المرشح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: proposal</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quotation.</source>
        <translation>اقتباس.</translation>
    </message>
    <message>
        <source>Summary by the editors of the file.</source>
        <translation>ملخّص كتبه محررو الملف.</translation>
    </message>
    <message>
        <source>No source noted.</source>
        <translation>لا مصدر مذكور.</translation>
    </message>
    <message>
        <source>%1, version %2 of the data, %3/%4.</source>
        <comment>title of the election; number; ids of the candidate and the proposal</comment>
        <translation>%1، الإصدار %2 من البيانات، %3/%4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>theme and topic</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quotation, translated</source>
        <translation>اقتباس مترجم</translation>
    </message>
    <message>
        <source>Quotation, translated.</source>
        <translation>اقتباس مترجم.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ProposalsPlan</name>
    <message>
        <source>No proposal on this theme in this comparison.</source>
        <translation>لا مقترح في هذا المحور ضمن هذه المقارنة.</translation>
    </message>
    <message>
        <source>Topics without a proposal in this comparison: %1.</source>
        <comment>topics</comment>
        <translation>مواضيع بلا مقترح في هذه المقارنة: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between topics that have no proposal</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعًا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s)</source>
        <translation>
            <numerusform>%1 من %n موضوع</numerusform>
            <numerusform>%1 من موضوع واحد</numerusform>
            <numerusform>%1 من موضوعين</numerusform>
            <numerusform>%1 من %n مواضيع</numerusform>
            <numerusform>%1 من %n موضوعًا</numerusform>
            <numerusform>%1 من %n موضوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::QuestionHead</name>
    <message>
        <source>%1 answered, %2 skipped or without opinion</source>
        <comment>numbers of questions</comment>
        <translation>المجاب عنها: %1، المتروكة أو بلا رأي: %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::QuestionPage</name>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>All my answers</source>
        <translation>كل إجاباتي</translation>
    </message>
    <message>
        <source>No election is open.</source>
        <translation>لا توجد انتخابات مفتوحة.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>اختيار انتخابات</translation>
    </message>
    <message>
        <source>This election has no questions yet. Its proposals can be read and compared.</source>
        <translation>ليست في هذه الانتخابات أسئلة بعد. يمكن قراءة مقترحاتها ومقارنتها.</translation>
    </message>
    <message>
        <source>Choose another election</source>
        <translation>اختيار انتخابات أخرى</translation>
    </message>
    <message>
        <source>The questionnaire has not begun.</source>
        <translation>لم يبدأ الاستبيان.</translation>
    </message>
    <message>
        <source>Choose themes and length</source>
        <translation>اختيار المواضيع والطول</translation>
    </message>
    <message>
        <source>No source recorded</source>
        <translation>لا مصدر مسجل</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Themes and length</source>
        <translation>المواضيع والطول</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>إجاباتي</translation>
    </message>
    <message>
        <source>See my answers</source>
        <translation>عرض إجاباتي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Your answer is kept in memory. You can change it.</source>
        <translation>إجابتكم محفوظة في الذاكرة. يمكنكم تغييرها.</translation>
    </message>
    <message>
        <source>Keys N, P</source>
        <translation>المفتاحان N وP</translation>
    </message>
    <message>
        <source>Keys N and P to answer, ← → to move</source>
        <translation>المفتاحان N وP للإجابة، و← → للتنقل</translation>
    </message>
    <message>
        <source>Keys 1 to %1, N, P</source>
        <translation>المفاتيح 1 إلى %1، وN وP</translation>
    </message>
    <message>
        <source>Keys 1 to %1, N and P to answer, ← → to move</source>
        <translation>المفاتيح 1 إلى %1 وN وP للإجابة، و← → للتنقل</translation>
    </message>
</context>
<context>
    <name>preau::gui::QuestionProgress</name>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::QuestionnaireStartPage</name>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>النسخة القصيرة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order of the editors</source>
        <translation>ترتيب هيئة التحرير</translation>
    </message>
    <message>
        <source>Shuffled order</source>
        <translation>ترتيب مخلوط</translation>
    </message>
    <message>
        <source>the same number gives the same order again</source>
        <translation>الرقم نفسه يعيد الترتيب نفسه</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>During the questions</source>
        <translation>أثناء الأسئلة</translation>
    </message>
    <message>
        <source>Go to the next one after an answer</source>
        <translation>الانتقال إلى التالي بعد الإجابة</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Number </source>
        <comment>of a shuffled order; the number follows</comment>
        <translation>الرقم </translation>
    </message>
    <message>
        <source>Number of the shuffled order</source>
        <translation>رقم الترتيب المخلوط</translation>
    </message>
    <message>
        <source>Your answers stay in the memory of this computer. Nothing is sent. Nothing is saved unless you ask for it.</source>
        <translation>تبقى إجاباتكم في ذاكرة هذا الحاسوب. لا يُرسل شيء. ولا يُحفظ شيء إلا بطلبكم.</translation>
    </message>
    <message>
        <source>How to check this</source>
        <translation>كيف تتحققون من ذلك</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the privacy sentence and a link</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose what interests you. You can change your answers at any time.</source>
        <translation>اختاروا ما يهمكم. يمكنكم تغيير إجاباتكم في أي وقت.</translation>
    </message>
    <message>
        <source>This election has no questions yet. Its proposals can be read and compared.</source>
        <translation>ليست في هذه الانتخابات أسئلة بعد. يمكن قراءة مقترحاتها ومقارنتها.</translation>
    </message>
    <message>
        <source>No election is open.</source>
        <translation>لا توجد انتخابات مفتوحة.</translation>
    </message>
    <message>
        <source>Compare the programmes</source>
        <translation>مقارنة البرامج</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>اختيار انتخابات</translation>
    </message>
    <message>
        <source>theme by theme</source>
        <translation>موضوعًا بعد موضوع</translation>
    </message>
    <message>
        <source>as they wrote it</source>
        <translation>كما كتبوه</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>about a quarter of an hour</source>
        <translation>نحو ربع ساعة</translation>
    </message>
    <message>
        <source>about half an hour</source>
        <translation>نحو نصف ساعة</translation>
    </message>
    <message>
        <source>about three quarters of an hour</source>
        <translation>نحو ثلاثة أرباع الساعة</translation>
    </message>
    <message>
        <source>about an hour</source>
        <translation>نحو ساعة</translation>
    </message>
    <message>
        <source>more than an hour</source>
        <translation>أكثر من ساعة</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>نحو %1 دقائق</translation>
    </message>
    <message>
        <source>Choose at least one theme</source>
        <translation>اختاروا موضوعًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>themes ticked, questions</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) ticked</source>
        <translation>
            <numerusform>المواضيع المختارة: %n</numerusform>
            <numerusform>المواضيع المختارة: %n</numerusform>
            <numerusform>المواضيع المختارة: %n</numerusform>
            <numerusform>المواضيع المختارة: %n</numerusform>
            <numerusform>المواضيع المختارة: %n</numerusform>
            <numerusform>المواضيع المختارة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>questions, duration</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), one a theme at most: those where the known positions differ most</source>
        <translation>
            <numerusform>لا أسئلة، واحد لكل موضوع على الأكثر: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>سؤال واحد، واحد لكل موضوع على الأكثر: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>سؤالان، واحد لكل موضوع على الأكثر: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>%n أسئلة، واحد لكل موضوع على الأكثر: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>%n سؤالًا، واحد لكل موضوع على الأكثر: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>%n سؤال، واحد لكل موضوع على الأكثر: حيث تختلف المواقف المعروفة أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s): those where the known positions differ most</source>
        <translation>
            <numerusform>لا أسئلة: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>سؤال واحد: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>سؤالان: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>%n أسئلة: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>%n سؤالًا: حيث تختلف المواقف المعروفة أكثر</numerusform>
            <numerusform>%n سؤال: حيث تختلف المواقف المعروفة أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>the same questions: there are twelve at most</source>
        <translation>الأسئلة نفسها: فهي اثنا عشر على الأكثر</translation>
    </message>
    <message>
        <source>Take up answers again…</source>
        <translation>استعادة إجابات…</translation>
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
        <translation>مقارنة البرامج</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Share and check</source>
        <translation>التبادل والتحقق</translation>
    </message>
    <message>
        <source>Choose an election first</source>
        <translation>اختاروا انتخابات أولًا</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>إظهار أسماء الصفحات</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>إظهار الأيقونات وحدها</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>عنوان الصفحة</translation>
    </message>
</context>
<context>
    <name>preau::gui::RankingDelegate</name>
    <message>
        <source>tied</source>
        <comment>under a rank that several candidates share; French: ex æquo</comment>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>under the rank in a trial: the rank before it</comment>
        <translation>كانت %1</translation>
    </message>
    <message>
        <source>was –</source>
        <comment>under the rank in a trial: there was none before</comment>
        <translation>كانت –</translation>
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
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>file refused</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <comment>a candidate; %1 is a date</comment>
        <translation>انسحاب %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>party · withdrawn</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Too few known positions to rank</source>
        <translation>المواقف المعروفة أقل من أن تسمح بالترتيب</translation>
    </message>
    <message>
        <source>Without a score: their file could not be used</source>
        <translation>بلا نتيجة: تعذّر استخدام الملف</translation>
    </message>
    <message>
        <source>%1, no result, %2</source>
        <comment>a candidate without a score; %2: file refused, or the coverage</comment>
        <translation>%1، بلا نتيجة، %2</translation>
    </message>
    <message>
        <source>%1, not ranked, %2, %3</source>
        <comment>name, percentage, coverage</comment>
        <translation>%1، خارج الترتيب، %2، %3</translation>
    </message>
    <message>
        <source>rank %1, shared</source>
        <translation>الرتبة %1، بالتعادل</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>الرتبة %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4; %5 to %6 when one question is left out</source>
        <comment>name, rank, percentage, coverage, range</comment>
        <translation>%1، %2، %3، %4؛ من %5 إلى %6 عند حذف سؤال واحد</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, rank, percentage, coverage</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Exact average squared distance: %1</source>
        <translation>المتوسط الدقيق لمربعات الفروق: %1</translation>
    </message>
    <message>
        <source>Exact score: %1</source>
        <translation>النتيجة الدقيقة: %1</translation>
    </message>
    <message>
        <source>Same rounded percentage as a neighbour; the exact scores differ.</source>
        <translation>النسبة المقرّبة نفسها لدى المجاور؛ والنتيجتان الدقيقتان مختلفتان.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, coverage</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>خارج الترتيب</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>%1, in the trial %2, %3, %4; before %5, %6</source>
        <comment>name; rank, percentage, coverage; rank, percentage</comment>
        <translation>%1، في التجربة %2، %3، %4؛ وقبلها %5، %6</translation>
    </message>
</context>
<context>
    <name>preau::gui::RefusedPage</name>
    <message>
        <source>No file refused</source>
        <translation>لا ملف مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) refused</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>الملفات المرفوضة: %1</numerusform>
            <numerusform>الملفات المرفوضة: %1</numerusform>
            <numerusform>الملفات المرفوضة: %1</numerusform>
            <numerusform>الملفات المرفوضة: %1</numerusform>
            <numerusform>الملفات المرفوضة: %1</numerusform>
            <numerusform>الملفات المرفوضة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every election folder that was found could be read.</source>
        <translation>أمكنت قراءة كل مجلدات الانتخابات التي عُثر عليها.</translation>
    </message>
    <message>
        <source>The other elections open normally. Nothing was changed in these files.</source>
        <translation>الانتخابات الأخرى تُفتح كالمعتاد. ولم يتغيّر شيء في هذه الملفات.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>المشكلات: %1</numerusform>
            <numerusform>المشكلات: %1</numerusform>
            <numerusform>المشكلات: %1</numerusform>
            <numerusform>المشكلات: %1</numerusform>
            <numerusform>المشكلات: %1</numerusform>
            <numerusform>المشكلات: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more problem(s)</source>
        <translation>
            <numerusform>عرض المشكلات الأخرى (%n)</numerusform>
            <numerusform>عرض المشكلات الأخرى (%n)</numerusform>
            <numerusform>عرض المشكلات الأخرى (%n)</numerusform>
            <numerusform>عرض المشكلات الأخرى (%n)</numerusform>
            <numerusform>عرض المشكلات الأخرى (%n)</numerusform>
            <numerusform>عرض المشكلات الأخرى (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Reading stops here</source>
        <translation>تتوقف القراءة هنا</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>عرض المجلد %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::RestorePage</name>
    <message>
        <source>Take up answers again</source>
        <translation>استعادة إجابات</translation>
    </message>
    <message>
        <source>Questions that have changed since are listed, never guessed. What you have answered until now can be brought back.</source>
        <translation>الأسئلة التي تغيّرت منذ ذلك تُذكر ولا تُخمَّن أبدًا. يمكن إرجاع ما أجبتم به حتى الآن.</translation>
    </message>
    <message>
        <source>From a code</source>
        <translation>من رمز</translation>
    </message>
    <message>
        <source>It begins with PREAU1 and stands on the result sheet. Capitals, hyphens and spaces do not matter.</source>
        <translation>يبدأ بـ PREAU1 وهو مكتوب على ورقة النتائج. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للشرطات والمسافات.</translation>
    </message>
    <message>
        <source>Answer code</source>
        <translation>رمز الإجابات</translation>
    </message>
    <message>
        <source>Take up the answers</source>
        <translation>استعادة الإجابات</translation>
    </message>
    <message>
        <source>From a picture of the sheet</source>
        <translation>من صورة للورقة</translation>
    </message>
    <message>
        <source>A scan or a photo, PNG or JPEG, sharp and straight, with the square on it.</source>
        <translation>مسح ضوئي أو صورة، PNG أو JPEG، واضحة ومستقيمة، يظهر فيها المربع.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>From a saved file</source>
        <translation>من ملف محفوظ</translation>
    </message>
    <message>
        <source>The one Préau wrote when you saved your answers.</source>
        <translation>الملف الذي كتبه Préau عندما حفظتم إجاباتكم.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
</context>
<context>
    <name>preau::gui::ResultsPage</name>
    <message>
        <source>Erase my answers</source>
        <translation>مسح إجاباتي</translation>
    </message>
    <message>
        <source>Thin line below the bar: range when one question is left out</source>
        <translation>الخط الرفيع تحت الشريط: المدى عند حذف سؤال واحد</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>tab: why this result</comment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>tab</comment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>طرق عرض النتيجة</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>لا توجد انتخابات مفتوحة</translation>
    </message>
    <message>
        <source>Choose one first, then answer its questions.</source>
        <translation>اختاروا واحدة أولًا، ثم أجيبوا عن أسئلتها.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>اختيار انتخابات</translation>
    </message>
    <message>
        <source>No answer counts yet</source>
        <translation>لا إجابة محتسبة بعد</translation>
    </message>
    <message>
        <source>Skipped questions and “no opinion” are outside the calculation, so there is no result.</source>
        <translation>الأسئلة المتروكة و«بلا رأي» خارج الحساب، فلا توجد نتيجة.</translation>
    </message>
    <message>
        <source>Continue the questionnaire</source>
        <translation>متابعة الاستبيان</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>The ranking will appear here.</source>
        <translation>يظهر الترتيب هنا.</translation>
    </message>
    <message>
        <source>Start the questionnaire</source>
        <translation>بدء الاستبيان</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s): too few for a result</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>الإجابات: %1. هذا أقل من أن يعطي نتيجة</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعطي نتيجة</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعطي نتيجة</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعطي نتيجة</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعطي نتيجة</numerusform>
            <numerusform>الإجابات: %1. هذا أقل من أن يعطي نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A percentage on %1 question(s) would mean nothing. Here is what is known.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>نسبة مئوية مبنية على عدد قليل من الأسئلة (%1) لا تعني شيئًا. إليكم ما هو معروف.</numerusform>
            <numerusform>نسبة مئوية مبنية على عدد قليل من الأسئلة (%1) لا تعني شيئًا. إليكم ما هو معروف.</numerusform>
            <numerusform>نسبة مئوية مبنية على عدد قليل من الأسئلة (%1) لا تعني شيئًا. إليكم ما هو معروف.</numerusform>
            <numerusform>نسبة مئوية مبنية على عدد قليل من الأسئلة (%1) لا تعني شيئًا. إليكم ما هو معروف.</numerusform>
            <numerusform>نسبة مئوية مبنية على عدد قليل من الأسئلة (%1) لا تعني شيئًا. إليكم ما هو معروف.</numerusform>
            <numerusform>نسبة مئوية مبنية على عدد قليل من الأسئلة (%1) لا تعني شيئًا. إليكم ما هو معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) counted</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>الإجابات المحتسبة: %1</numerusform>
            <numerusform>الإجابات المحتسبة: %1</numerusform>
            <numerusform>الإجابات المحتسبة: %1</numerusform>
            <numerusform>الإجابات المحتسبة: %1</numerusform>
            <numerusform>الإجابات المحتسبة: %1</numerusform>
            <numerusform>الإجابات المحتسبة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without opinion</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>بلا رأي: %1</numerusform>
            <numerusform>بلا رأي: %1</numerusform>
            <numerusform>بلا رأي: %1</numerusform>
            <numerusform>بلا رأي: %1</numerusform>
            <numerusform>بلا رأي: %1</numerusform>
            <numerusform>بلا رأي: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>متروكة: %1</numerusform>
            <numerusform>متروكة: %1</numerusform>
            <numerusform>متروكة: %1</numerusform>
            <numerusform>متروكة: %1</numerusform>
            <numerusform>متروكة: %1</numerusform>
            <numerusform>متروكة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s) not seen</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>أسئلة لم تُرَ: %1</numerusform>
            <numerusform>أسئلة لم تُرَ: %1</numerusform>
            <numerusform>أسئلة لم تُرَ: %1</numerusform>
            <numerusform>أسئلة لم تُرَ: %1</numerusform>
            <numerusform>أسئلة لم تُرَ: %1</numerusform>
            <numerusform>أسئلة لم تُرَ: %1</numerusform>
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
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) count, %2 of them more or less than the others.</source>
        <comment>numbers in words</comment>
        <translation>
            <numerusform>الإجابات المحتسبة: %1، منها بأهمية أكبر أو أقل: %2.</numerusform>
            <numerusform>الإجابات المحتسبة: %1، منها بأهمية أكبر أو أقل: %2.</numerusform>
            <numerusform>الإجابات المحتسبة: %1، منها بأهمية أكبر أو أقل: %2.</numerusform>
            <numerusform>الإجابات المحتسبة: %1، منها بأهمية أكبر أو أقل: %2.</numerusform>
            <numerusform>الإجابات المحتسبة: %1، منها بأهمية أكبر أو أقل: %2.</numerusform>
            <numerusform>الإجابات المحتسبة: %1، منها بأهمية أكبر أو أقل: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) count.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>الإجابات المحتسبة: %1.</numerusform>
            <numerusform>الإجابات المحتسبة: %1.</numerusform>
            <numerusform>الإجابات المحتسبة: %1.</numerusform>
            <numerusform>الإجابات المحتسبة: %1.</numerusform>
            <numerusform>الإجابات المحتسبة: %1.</numerusform>
            <numerusform>الإجابات المحتسبة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without opinion and %2 skipped are outside the calculation.</source>
        <comment>numbers in words</comment>
        <translation>
            <numerusform>خارج الحساب: بلا رأي %1، ومتروكة %2.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1، ومتروكة %2.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1، ومتروكة %2.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1، ومتروكة %2.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1، ومتروكة %2.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1، ومتروكة %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without opinion is/are outside the calculation.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>خارج الحساب: بلا رأي %1.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1.</numerusform>
            <numerusform>خارج الحساب: بلا رأي %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped is/are outside the calculation.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>خارج الحساب: متروكة %1.</numerusform>
            <numerusform>خارج الحساب: متروكة %1.</numerusform>
            <numerusform>خارج الحساب: متروكة %1.</numerusform>
            <numerusform>خارج الحساب: متروكة %1.</numerusform>
            <numerusform>خارج الحساب: متروكة %1.</numerusform>
            <numerusform>خارج الحساب: متروكة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closest on the questions you answered</source>
        <translation>الأقرب إليكم في الأسئلة التي أجبتم عنها</translation>
    </message>
    <message>
        <source>Bracket: same rounded percentage, other exact score</source>
        <translation>القوس: النسبة المقرّبة نفسها، ونتيجة دقيقة أخرى</translation>
    </message>
    <message>
        <source>How solid</source>
        <comment>tab: what it takes to change the first place</comment>
        <translation>المتانة</translation>
    </message>
    <message>
        <source>What if…</source>
        <comment>tab: trying out other weights</comment>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Dotted: before the trial. The rank in the trial is on the left.</source>
        <translation>المنقّط: قبل التجربة. الرتبة في التجربة إلى اليمين.</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>tab: who is near whom</comment>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>QR</source>
        <comment>button: the answers as a QR code</comment>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR code of your answers</source>
        <translation>رمز QR لإجاباتكم</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>ورقة النتائج</translation>
    </message>
</context>
<context>
    <name>preau::gui::RobustnessPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>احسب</translation>
    </message>
    <message>
        <source>Every variant is being computed.</source>
        <translation>يجري حساب جميع الاحتمالات.</translation>
    </message>
    <message>
        <source>The variants were not computed.</source>
        <translation>لم تُحسب الاحتمالات.</translation>
    </message>
    <message>
        <source>Nobody is ranked, so there is no first place to put to the test.</source>
        <translation>لم يُرتَّب أحد، فلا مرتبة أولى لاختبارها.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of names</comment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>First place unchanged in %1 of %2 settings</source>
        <translation>المرتبة الأولى لم تتغير في %1 من أصل %2 إعدادًا</translation>
    </message>
    <message>
        <source>Each square computes again: with your importances, then all equal.</source>
        <translation>كل مربع يعيد الحساب: بالأهمية التي اخترتموها، ثم بالتساوي.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variant: who is first</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An unknown position is…</source>
        <translation>الموقف غير المعروف…</translation>
    </message>
    <message>
        <source>Without “%1”: %2</source>
        <comment>a question or theme: who is first</comment>
        <translation>من دون «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>left out; who is first then</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>It changes without %1.</source>
        <comment>the first place; a list of what is left out</comment>
        <translation>تتغير من دون %1.</translation>
    </message>
    <message>
        <source>Leaving one question out</source>
        <translation>باستبعاد سؤال واحد</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <comment>the first place is unchanged</comment>
        <translation>%1 من أصل %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Leaving one theme out</source>
        <translation>باستبعاد موضوع واحد</translation>
    </message>
    <message>
        <source>unchanged, %1</source>
        <comment>legend: count</comment>
        <translation>لم تتغير، %1</translation>
    </message>
    <message>
        <source>shared otherwise, %1</source>
        <comment>legend: count</comment>
        <translation>مشتركة، %1</translation>
    </message>
    <message>
        <source>another, %1</source>
        <comment>legend: count</comment>
        <translation>غيرها، %1</translation>
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
        <source>See why</source>
        <comment>this result</comment>
        <translation>لماذا هذه النتيجة</translation>
    </message>
    <message>
        <source>See the ranking computed this way</source>
        <translation>عرض الترتيب محسوبًا بهذه الطريقة</translation>
    </message>
    <message>
        <source>See the position on this question</source>
        <translation>عرض الموقف من هذا السؤال</translation>
    </message>
    <message>
        <source>See the answers of this theme</source>
        <translation>عرض إجابات هذا الموضوع</translation>
    </message>
    <message>
        <source>Results that are close</source>
        <translation>نتائج متقاربة</translation>
    </message>
    <message>
        <source>See the chart</source>
        <translation>عرض الرسم البياني</translation>
    </message>
    <message>
        <source>See the table</source>
        <translation>عرض الجدول</translation>
    </message>
    <message>
        <source>+ and others</source>
        <comment>legend: what a plus behind initials means</comment>
        <translation>+ وآخرون</translation>
    </message>
</context>
<context>
    <name>preau::gui::RobustnessTables</name>
    <message>
        <source>First place by setting</source>
        <translation>المرتبة الأولى بحسب الإعداد</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Unknown position</source>
        <translation>الموقف غير المعروف</translation>
    </message>
    <message>
        <source>Your importances</source>
        <translation>بحسب الأهمية</translation>
    </message>
    <message>
        <source>All equal</source>
        <comment>the answers</comment>
        <translation>بالتساوي</translation>
    </message>
    <message>
        <source>Leaving one question out</source>
        <translation>باستبعاد سؤال واحد</translation>
    </message>
    <message>
        <source>Question left out</source>
        <translation>السؤال المستبعد</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>المرتبة الأولى</translation>
    </message>
    <message>
        <source>Leaving one theme out</source>
        <translation>باستبعاد موضوع واحد</translation>
    </message>
    <message>
        <source>Theme left out</source>
        <translation>الموضوع المستبعد</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no result</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, on 26 of your 28 answers</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <comment>answers compared, of those given</comment>
        <translation>على %1 من %2</translation>
    </message>
    <message>
        <source>Range when one question is left out</source>
        <translation>المدى عند استبعاد سؤال واحد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
</context>
<context>
    <name>preau::gui::RobustnessWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of names</comment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
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
        <translation>لا يمكن ترتيب أحد</translation>
    </message>
    <message>
        <source>unchanged, %1</source>
        <comment>the first place; a name</comment>
        <translation>لم تتغير، %1</translation>
    </message>
    <message>
        <source>shared otherwise, %1</source>
        <comment>the first place; names</comment>
        <translation>مشتركة، %1</translation>
    </message>
    <message>
        <source>another, %1</source>
        <comment>the first place; a name</comment>
        <translation>غيرها، %1</translation>
    </message>
    <message>
        <source>all answers counting the same</source>
        <translation>كل الإجابات متساوية</translation>
    </message>
    <message>
        <source>your importances</source>
        <translation>بحسب الأهمية التي اخترتموها</translation>
    </message>
    <message>
        <source>%1; unknown positions: %2; %3</source>
        <comment>a method; a rule; how answers weigh</comment>
        <translation>%1؛ الموقف غير المعروف: %2؛ %3</translation>
    </message>
    <message>
        <source>Your setting: %1</source>
        <comment>a method, a rule, how answers weigh</comment>
        <translation>إعدادكم: %1</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>a question or theme</comment>
        <translation>من دون «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, on %n answer(s))</source>
        <comment>a candidate, a percentage</comment>
        <translation>
            <numerusform>%1 (%2، بلا إجابات)</numerusform>
            <numerusform>%1 (%2، على إجابة واحدة)</numerusform>
            <numerusform>%1 (%2، على إجابتين)</numerusform>
            <numerusform>%1 (%2، على %n إجابات)</numerusform>
            <numerusform>%1 (%2، على %n إجابة)</numerusform>
            <numerusform>%1 (%2، على %n إجابة)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody can be ranked.</source>
        <comment>a variant</comment>
        <translation>%1. لا يمكن ترتيب أحد.</translation>
    </message>
    <message>
        <source>%1. First: %2.</source>
        <comment>a variant; who</comment>
        <translation>%1. الأول: %2.</translation>
    </message>
    <message>
        <source>%1. First: %2. Then: %3.</source>
        <comment>a variant; who; who</comment>
        <translation>%1. الأول: %2. ثم: %3.</translation>
    </message>
    <message>
        <source>%1 stays at %2 whichever question is left out.</source>
        <comment>a candidate, a percentage</comment>
        <translation>تبقى نتيجة %1 عند %2 أيًّا كان السؤال المستبعد.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3, depending on the question left out.</source>
        <comment>a candidate, two percentages</comment>
        <translation>تتراوح نتيجة %1 بين %2 و%3 بحسب السؤال المستبعد.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same position wherever both are known: their order means nothing.</source>
        <translation>موقف %1 وموقف %2 متطابقان حيثما عُرفا معًا: ترتيبهما لا يعني شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 differ on %n question(s) only: their order means little.</source>
        <translation>
            <numerusform>لا يختلف %1 و%2 في أي سؤال: ترتيبهما لا يعني الكثير.</numerusform>
            <numerusform>لا يختلف %1 و%2 إلا في سؤال واحد: ترتيبهما لا يعني الكثير.</numerusform>
            <numerusform>لا يختلف %1 و%2 إلا في سؤالين: ترتيبهما لا يعني الكثير.</numerusform>
            <numerusform>لا يختلف %1 و%2 إلا في %n أسئلة: ترتيبهما لا يعني الكثير.</numerusform>
            <numerusform>لا يختلف %1 و%2 إلا في %n أسئلة: ترتيبهما لا يعني الكثير.</numerusform>
            <numerusform>لا يختلف %1 و%2 إلا في %n أسئلة: ترتيبهما لا يعني الكثير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s) that differ as little.</source>
        <translation>
            <numerusform>ولا أزواج أخرى.</numerusform>
            <numerusform>وزوج آخر لا يختلف أكثر من ذلك.</numerusform>
            <numerusform>وزوجان آخران لا يختلفان أكثر من ذلك.</numerusform>
            <numerusform>و%n أزواج أخرى لا تختلف أكثر من ذلك.</numerusform>
            <numerusform>و%n زوجًا آخر لا تختلف أكثر من ذلك.</numerusform>
            <numerusform>و%n زوج آخر لا تختلف أكثر من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two of those compared have almost the same known positions.</source>
        <translation>لا يوجد زوج تكاد مواقفه المعروفة تتطابق.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ScaleSlider</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>Choose a place on the line</source>
        <translation>اختاروا موضعًا على الخط</translation>
    </message>
    <message>
        <source>One step down</source>
        <translation>درجة أقل</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>درجة أكثر</translation>
    </message>
</context>
<context>
    <name>preau::gui::SheetLayout</name>
    <message>
        <source>%1, %2</source>
        <comment>an election and its date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>= equal rank.</source>
        <translation>= مرتبة متساوية.</translation>
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
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>ورقة النتائج</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>العودة إلى النتائج</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>It shows your political opinions to whoever opens it. It is written only where you choose, for you alone, and no list remembers it. To print it, open the PDF.</source>
        <translation>تُظهر آراءكم السياسية لمن يفتحها. لا تُكتب إلا حيث تختارون، ولكم وحدكم، ولا تحفظها أي قائمة. للطباعة، افتحوا ملف PDF.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>حفظ بصيغة HTML…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>حفظ كجدول (CSV)…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <source>Names are hidden on this page. A saved sheet shows them.</source>
        <translation>الأسماء مخفية في هذه الصفحة. الورقة المحفوظة تُظهرها.</translation>
    </message>
    <message>
        <source>Your answers as a code</source>
        <translation>إجاباتكم في رمز</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Take up answers from a code</source>
        <translation>استعادة إجابات من رمز</translation>
    </message>
    <message>
        <source>Your result, your answers and the method, to keep, print or pass on.</source>
        <translation>نتيجتكم وإجاباتكم والطريقة، للحفظ أو الطباعة أو المشاركة.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>The result sheet will appear here.</source>
        <translation>ستظهر ورقة النتائج هنا.</translation>
    </message>
    <message>
        <source>Start the questionnaire</source>
        <translation>بدء الاستبيان</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>لا انتخاب مفتوح</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>اختيار انتخاب</translation>
    </message>
    <message>
        <source>Answer code: %1</source>
        <translation>رمز الإجابات: %1</translation>
    </message>
    <message>
        <source>Computing how far the first place holds…</source>
        <translation>جارٍ حساب مدى ثبات المرتبة الأولى…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>name of a file</comment>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::SheetPreview</name>
    <message>
        <source>Preview: %1</source>
        <comment>the title of a result sheet</comment>
        <translation>معاينة: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::SidePanes</name>
    <message>
        <source>While names are hidden there is no address: it would hold them.</source>
        <translation>ما دامت الأسماء مخفية فلا عنوان للصفحة، لأنه سيتضمنها.</translation>
    </message>
    <message>
        <source>This page has no address: it shows no election.</source>
        <translation>لا عنوان لهذه الصفحة، فهي لا تعرض أي انتخابات.</translation>
    </message>
    <message>
        <source>This page has no address: it is about your answers.</source>
        <translation>ليس لهذه الصفحة عنوان: إنها تخص إجاباتكم.</translation>
    </message>
</context>
<context>
    <name>preau::gui::SortButton</name>
    <message>
        <source>%1, sort by this column</source>
        <comment>a column&apos;s head</comment>
        <translation>%1، الترتيب حسب هذا العمود</translation>
    </message>
    <message>
        <source>%1, sorted from the least</source>
        <comment>a column&apos;s head</comment>
        <translation>%1، مرتّب من الأقل</translation>
    </message>
    <message>
        <source>%1, sorted from the most</source>
        <comment>a column&apos;s head</comment>
        <translation>%1، مرتّب من الأكثر</translation>
    </message>
</context>
<context>
    <name>preau::gui::SourceLine</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::SourceRow</name>
    <message>
        <source>Copy</source>
        <comment>an address</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>نسخ العنوان %1</translation>
    </message>
    <message>
        <source>Open the address…</source>
        <translation>فتح العنوان…</translation>
    </message>
    <message>
        <source>Open the address %1</source>
        <translation>فتح العنوان %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ThemeBand</name>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1، مفتوح</translation>
    </message>
</context>
<context>
    <name>preau::gui::ThemesView</name>
    <message numerus="yes">
        <source>%1 list(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>القوائم: %1</numerusform>
            <numerusform>القوائم: %1</numerusform>
            <numerusform>القوائم: %1</numerusform>
            <numerusform>القوائم: %1</numerusform>
            <numerusform>القوائم: %1</numerusform>
            <numerusform>القوائم: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 party(ies)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>الأحزاب: %1</numerusform>
            <numerusform>الأحزاب: %1</numerusform>
            <numerusform>الأحزاب: %1</numerusform>
            <numerusform>الأحزاب: %1</numerusform>
            <numerusform>الأحزاب: %1</numerusform>
            <numerusform>الأحزاب: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candidate(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>المرشحون: %1</numerusform>
            <numerusform>المرشحون: %1</numerusform>
            <numerusform>المرشحون: %1</numerusform>
            <numerusform>المرشحون: %1</numerusform>
            <numerusform>المرشحون: %1</numerusform>
            <numerusform>المرشحون: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All lists, all themes</source>
        <translation>كل القوائم، كل المواضيع</translation>
    </message>
    <message>
        <source>All parties, all themes</source>
        <translation>كل الأحزاب، كل المواضيع</translation>
    </message>
    <message>
        <source>All candidates, all themes</source>
        <translation>كل المرشحين، كل المواضيع</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>percentage, questions compared, questions answered</comment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>candidate, theme: percentage, on 3 of your 4 answers</comment>
        <translation>%1، %2: %3، %4</translation>
    </message>
    <message>
        <source>%1, %2: no documented position</source>
        <comment>candidate, theme</comment>
        <translation>%1، %2: لا موقف موثّق</translation>
    </message>
    <message>
        <source>Agreement by theme</source>
        <translation>التوافق حسب الموضوع</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>All your answers</source>
        <translation>كل إجاباتكم</translation>
    </message>
    <message>
        <source>you gave no position on this theme</source>
        <translation>لم تحددوا موقفًا في هذا الموضوع</translation>
    </message>
    <message numerus="yes">
        <source>Agreement of %1 with you on %n theme(s) that you answered.</source>
        <translation>
            <numerusform>التوافق بينكم وبين %1 في المواضيع التي أجبتم عنها (%n).</numerusform>
            <numerusform>التوافق بينكم وبين %1 في المواضيع التي أجبتم عنها (%n).</numerusform>
            <numerusform>التوافق بينكم وبين %1 في المواضيع التي أجبتم عنها (%n).</numerusform>
            <numerusform>التوافق بينكم وبين %1 في المواضيع التي أجبتم عنها (%n).</numerusform>
            <numerusform>التوافق بينكم وبين %1 في المواضيع التي أجبتم عنها (%n).</numerusform>
            <numerusform>التوافق بينكم وبين %1 في المواضيع التي أجبتم عنها (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement by theme, radar</source>
        <translation>التوافق حسب الموضوع، رسم شبكي</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n theme(s) with at least two of your answers; all values are in the table.</source>
        <translation>
            <numerusform>%1 في المواضيع التي لكم فيها إجابتان على الأقل (%n)؛ كل القيم في الجدول.</numerusform>
            <numerusform>%1 في المواضيع التي لكم فيها إجابتان على الأقل (%n)؛ كل القيم في الجدول.</numerusform>
            <numerusform>%1 في المواضيع التي لكم فيها إجابتان على الأقل (%n)؛ كل القيم في الجدول.</numerusform>
            <numerusform>%1 في المواضيع التي لكم فيها إجابتان على الأقل (%n)؛ كل القيم في الجدول.</numerusform>
            <numerusform>%1 في المواضيع التي لكم فيها إجابتان على الأقل (%n)؛ كل القيم في الجدول.</numerusform>
            <numerusform>%1 في المواضيع التي لكم فيها إجابتان على الأقل (%n)؛ كل القيم في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading: three candidates, eight themes</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>المواضيع: %1</numerusform>
            <numerusform>المواضيع: %1</numerusform>
            <numerusform>المواضيع: %1</numerusform>
            <numerusform>المواضيع: %1</numerusform>
            <numerusform>المواضيع: %1</numerusform>
            <numerusform>المواضيع: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few themes for a radar.</source>
        <translation>المواضيع أقل من أن تكفي لرسم شبكي.</translation>
    </message>
    <message>
        <source>The radar keeps the themes on which you have at least two answers. Choose a name above the cells to change who is in it.</source>
        <translation>يبقي الرسم الشبكي المواضيع التي لكم فيها إجابتان على الأقل. اختاروا اسمًا فوق الخانات لتغيير من فيه.</translation>
    </message>
    <message>
        <source>no documented position on this theme</source>
        <translation>لا موقف موثّق في هذا الموضوع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, on 26 of your 28 answers</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>%1: %2. See why</source>
        <comment>candidate: percentage and coverage</comment>
        <translation>%1: %2. عرض السبب</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>غير موثّق</translation>
    </message>
    <message>
        <source>on fewer than half of your answers on this theme</source>
        <translation>استنادًا إلى أقل من نصف إجاباتكم في هذا الموضوع</translation>
    </message>
    <message>
        <source>Answers compared, of %1</source>
        <translation>الإجابات المقارنة، من %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::TopicBlock</name>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Outside these topics</source>
        <comment>proposals of a theme</comment>
        <translation>خارج هذه المواضيع</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>5 proposals · 3 of 9 lists</comment>
        <translation>%1 · %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحًا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>One linked question</source>
        <translation>سؤال مرتبط</translation>
    </message>
    <message>
        <source>%1 linked questions</source>
        <comment>in words</comment>
        <translation>أسئلة مرتبطة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic; One linked question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, quotation: %2</source>
        <comment>a candidate, their words</comment>
        <translation>%1، اقتباس: %2</translation>
    </message>
    <message>
        <source>%1, summary: %2</source>
        <comment>a candidate, a proposal of theirs</comment>
        <translation>%1، ملخّص: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>preau::gui::ViewContext</name>
    <message>
        <source>Candidate %1</source>
        <comment>name hidden: a letter</comment>
        <translation>الترشيح %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of names</comment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) left out</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>المواضيع المستبعدة: %1</numerusform>
            <numerusform>المواضيع المستبعدة: %1</numerusform>
            <numerusform>المواضيع المستبعدة: %1</numerusform>
            <numerusform>المواضيع المستبعدة: %1</numerusform>
            <numerusform>المواضيع المستبعدة: %1</numerusform>
            <numerusform>المواضيع المستبعدة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) counting less</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>مواضيع تُحتسب أقل: %1</numerusform>
            <numerusform>مواضيع تُحتسب أقل: %1</numerusform>
            <numerusform>مواضيع تُحتسب أقل: %1</numerusform>
            <numerusform>مواضيع تُحتسب أقل: %1</numerusform>
            <numerusform>مواضيع تُحتسب أقل: %1</numerusform>
            <numerusform>مواضيع تُحتسب أقل: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) counting more</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>مواضيع تُحتسب أكثر: %1</numerusform>
            <numerusform>مواضيع تُحتسب أكثر: %1</numerusform>
            <numerusform>مواضيع تُحتسب أكثر: %1</numerusform>
            <numerusform>مواضيع تُحتسب أكثر: %1</numerusform>
            <numerusform>مواضيع تُحتسب أكثر: %1</numerusform>
            <numerusform>مواضيع تُحتسب أكثر: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) counting as usual</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>مواضيع بأهمية عادية: %1</numerusform>
            <numerusform>مواضيع بأهمية عادية: %1</numerusform>
            <numerusform>مواضيع بأهمية عادية: %1</numerusform>
            <numerusform>مواضيع بأهمية عادية: %1</numerusform>
            <numerusform>مواضيع بأهمية عادية: %1</numerusform>
            <numerusform>مواضيع بأهمية عادية: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many themes left out, then their names</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) changed</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>إجابات تغيّرت: %1</numerusform>
            <numerusform>إجابات تغيّرت: %1</numerusform>
            <numerusform>إجابات تغيّرت: %1</numerusform>
            <numerusform>إجابات تغيّرت: %1</numerusform>
            <numerusform>إجابات تغيّرت: %1</numerusform>
            <numerusform>إجابات تغيّرت: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>method “%1”</source>
        <translation>الطريقة «%1»</translation>
    </message>
    <message>
        <source>unknown positions “%1”</source>
        <translation>المواقف غير المعروفة «%1»</translation>
    </message>
    <message>
        <source>Trial: %1. Your answers do not change.</source>
        <comment>%1: what is tried</comment>
        <translation>تجربة جارية: %1. إجاباتكم لا تتغير.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a trial</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>What if a theme counted differently?</source>
        <translation>ماذا لو كان لموضوع وزن آخر؟</translation>
    </message>
    <message>
        <source>Rows keep the order of the result; the rank in the trial is on the left.</source>
        <translation>تحتفظ الأسطر بترتيب النتيجة؛ والرتبة في التجربة إلى اليمين.</translation>
    </message>
    <message>
        <source>Put all back</source>
        <comment>everything as it was before the trial</comment>
        <translation>إرجاع كل شيء</translation>
    </message>
    <message>
        <source>Keep the trial</source>
        <comment>as the answers from now on</comment>
        <translation>الاحتفاظ بالتجربة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Unknown position</source>
        <translation>الموقف غير المعروف</translation>
    </message>
    <message>
        <source>No answer counts in this trial.</source>
        <translation>لا إجابة محتسبة في هذه التجربة.</translation>
    </message>
    <message>
        <source>Nobody can be ranked in this trial.</source>
        <translation>لا يمكن ترتيب أحد في هذه التجربة.</translation>
    </message>
    <message>
        <source>The first place stays the same: %1.</source>
        <comment>names</comment>
        <translation>المرتبة الأولى لا تتغير: %1.</translation>
    </message>
    <message>
        <source>They would share the first place: %1.</source>
        <comment>names</comment>
        <translation>سيتقاسم المرتبة الأولى: %1.</translation>
    </message>
    <message>
        <source>The first place would go to %1.</source>
        <comment>a name</comment>
        <translation>ستكون المرتبة الأولى من نصيب %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
</context>
<context>
    <name>preau::gui::WhatIfThemeRow</name>
    <message>
        <source>leave out</source>
        <comment>importance of a theme</comment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>less</source>
        <comment>importance</comment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>importance</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>more</source>
        <comment>importance</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Importance of the whole theme: %1</source>
        <translation>أهمية الموضوع كله: %1</translation>
    </message>
    <message>
        <source>put back</source>
        <comment>a theme as it was before the trial</comment>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <comment>a theme as it was before the trial</comment>
        <translation>إرجاع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer that counts</source>
        <translation>لا إجابة محتسبة</translation>
    </message>
    <message>
        <source>Hide the answers: %1</source>
        <comment>a theme</comment>
        <translation>إخفاء الإجابات: %1</translation>
    </message>
    <message>
        <source>Change answers: %1</source>
        <comment>a theme</comment>
        <translation>تغيير إجابات: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::WhyPane</name>
    <message>
        <source>Sort by effect</source>
        <translation>ترتيب حسب الأثر</translation>
    </message>
    <message>
        <source>Compare their positions</source>
        <translation>مقارنة مواقفهم</translation>
    </message>
    <message>
        <source>Method…</source>
        <translation>الطريقة…</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>العودة إلى الترتيب</translation>
    </message>
    <message>
        <source>Close the choice of method</source>
        <translation>إغلاق اختيار الطريقة</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>The file of %1 could not be used, so none of the positions are known here.</source>
        <translation>تعذّر استخدام ملف %1، فلا يُعرف هنا أي من المواقف.</translation>
    </message>
    <message>
        <source>No position of %1 is known on what you answered, so there is nothing to compare.</source>
        <translation>لا يُعرف أي موقف لدى %1 مما أجبتم عنه، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>See what is wrong with the file</source>
        <translation>عرض ما ليس سليمًا في الملف</translation>
    </message>
    <message>
        <source>Contributions of the questions</source>
        <translation>إسهام كل سؤال</translation>
    </message>
    <message>
        <source>%1: no result</source>
        <comment>a candidate</comment>
        <translation>%1: لا نتيجة</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>candidate: percentage, on 26 of your 28 answers</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>on %1 of your %n answer(s)</source>
        <comment>coverages of several candidates, as in: on 6 and 7 of your 8 answers</comment>
        <translation>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
            <numerusform>في %1 من إجاباتكم الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 each, %3</source>
        <comment>candidates: percentage each, coverage</comment>
        <translation>%1: لكل منهم %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>Each question is worth %n point(s).</source>
        <translation>
            <numerusform>قيمة كل سؤال 0 نقطة.</numerusform>
            <numerusform>قيمة كل سؤال نقطة واحدة.</numerusform>
            <numerusform>قيمة كل سؤال نقطتان.</numerusform>
            <numerusform>قيمة كل سؤال %n نقاط.</numerusform>
            <numerusform>قيمة كل سؤال %n نقطة.</numerusform>
            <numerusform>قيمة كل سؤال %n نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question is worth %1 points, %2 if “more”, %3 if “less”.</source>
        <translation>قيمة السؤال %1 من النقاط، و%2 مع «أكثر»، و%3 مع «أقل».</translation>
    </message>
    <message>
        <source>A question is worth %1 points, %2 if “more”.</source>
        <translation>قيمة السؤال %1 من النقاط، و%2 مع «أكثر».</translation>
    </message>
    <message>
        <source>A question is worth %1 points, %2 if “less”.</source>
        <translation>قيمة السؤال %1 من النقاط، و%2 مع «أقل».</translation>
    </message>
    <message>
        <source>A question is worth %1 to %2 points, by the importance you gave.</source>
        <translation>قيمة السؤال من %1 إلى %2 من النقاط، بحسب الأهمية التي حددتموها.</translation>
    </message>
    <message>
        <source>The same points, from different questions.</source>
        <translation>النقاط نفسها، من أسئلة مختلفة.</translation>
    </message>
    <message>
        <source>Sorted by effect on the score.</source>
        <translation>مرتبة حسب أثرها في النتيجة.</translation>
    </message>
    <message>
        <source>Sorted by theme.</source>
        <translation>مرتبة حسب الموضوع.</translation>
    </message>
    <message>
        <source>Sorted by “%1”.</source>
        <comment>the head of a column</comment>
        <translation>مرتبة حسب «%1».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Average gap of %n question(s)</source>
        <translation>
            <numerusform>متوسط الفرق، الأسئلة: %n</numerusform>
            <numerusform>متوسط الفرق، الأسئلة: %n</numerusform>
            <numerusform>متوسط الفرق، الأسئلة: %n</numerusform>
            <numerusform>متوسط الفرق، الأسئلة: %n</numerusform>
            <numerusform>متوسط الفرق، الأسئلة: %n</numerusform>
            <numerusform>متوسط الفرق، الأسئلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total of %n question(s)</source>
        <translation>
            <numerusform>المجموع، الأسئلة: %n</numerusform>
            <numerusform>المجموع، الأسئلة: %n</numerusform>
            <numerusform>المجموع، الأسئلة: %n</numerusform>
            <numerusform>المجموع، الأسئلة: %n</numerusform>
            <numerusform>المجموع، الأسئلة: %n</numerusform>
            <numerusform>المجموع، الأسئلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points of %2, that is %3</source>
        <translation>%1 نقطة من %2، أي %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>A tie is not broken here. Yet their positions differ on %1 of the %n question(s) where both are known.</source>
        <translation>
            <numerusform>لا يُحسم التعادل هنا. ومع ذلك تختلف مواقفهم في %1 من الأسئلة الـ%n التي عُرف فيها الموقفان.</numerusform>
            <numerusform>لا يُحسم التعادل هنا. ومع ذلك تختلف مواقفهم في %1 من الأسئلة الـ%n التي عُرف فيها الموقفان.</numerusform>
            <numerusform>لا يُحسم التعادل هنا. ومع ذلك تختلف مواقفهم في %1 من الأسئلة الـ%n التي عُرف فيها الموقفان.</numerusform>
            <numerusform>لا يُحسم التعادل هنا. ومع ذلك تختلف مواقفهم في %1 من الأسئلة الـ%n التي عُرف فيها الموقفان.</numerusform>
            <numerusform>لا يُحسم التعادل هنا. ومع ذلك تختلف مواقفهم في %1 من الأسئلة الـ%n التي عُرف فيها الموقفان.</numerusform>
            <numerusform>لا يُحسم التعادل هنا. ومع ذلك تختلف مواقفهم في %1 من الأسئلة الـ%n التي عُرف فيها الموقفان.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie is not broken here. Their positions are the same wherever both are known.</source>
        <translation>لا يُحسم التعادل هنا. ومواقفهم متطابقة حيثما عُرفت معًا.</translation>
    </message>
    <message>
        <source>A tie is not broken here.</source>
        <translation>لا يُحسم التعادل هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) are not compared, for lack of a known position.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>إجابات لم تُقارَن لعدم معرفة الموقف: %1.</numerusform>
            <numerusform>إجابات لم تُقارَن لعدم معرفة الموقف: %1.</numerusform>
            <numerusform>إجابات لم تُقارَن لعدم معرفة الموقف: %1.</numerusform>
            <numerusform>إجابات لم تُقارَن لعدم معرفة الموقف: %1.</numerusform>
            <numerusform>إجابات لم تُقارَن لعدم معرفة الموقف: %1.</numerusform>
            <numerusform>إجابات لم تُقارَن لعدم معرفة الموقف: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) met no known position.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>إجابات لم تلقَ موقفًا معروفًا: %1.</numerusform>
            <numerusform>إجابات لم تلقَ موقفًا معروفًا: %1.</numerusform>
            <numerusform>إجابات لم تلقَ موقفًا معروفًا: %1.</numerusform>
            <numerusform>إجابات لم تلقَ موقفًا معروفًا: %1.</numerusform>
            <numerusform>إجابات لم تلقَ موقفًا معروفًا: %1.</numerusform>
            <numerusform>إجابات لم تلقَ موقفًا معروفًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) are set aside, since you left their themes out.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>إجابات تُركت جانبًا لأنكم استبعدتم موضوعها: %1.</numerusform>
            <numerusform>إجابات تُركت جانبًا لأنكم استبعدتم موضوعها: %1.</numerusform>
            <numerusform>إجابات تُركت جانبًا لأنكم استبعدتم موضوعها: %1.</numerusform>
            <numerusform>إجابات تُركت جانبًا لأنكم استبعدتم موضوعها: %1.</numerusform>
            <numerusform>إجابات تُركت جانبًا لأنكم استبعدتم موضوعها: %1.</numerusform>
            <numerusform>إجابات تُركت جانبًا لأنكم استبعدتم موضوعها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gap is the squared distance: the smaller, the closer. The percentage is 100 less its root.</source>
        <translation>الفرق هو مربع المسافة: كلما صغر زاد القرب. والنسبة هي 100 ناقص جذره.</translation>
    </message>
    <message>
        <source>%1 of %2, that is %3</source>
        <comment>sum of gaps, largest sum, percentage</comment>
        <translation>%1 من %2، أي %3</translation>
    </message>
    <message>
        <source>The same share of the points, from different questions.</source>
        <translation>الحصة نفسها من النقاط، من أسئلة مختلفة.</translation>
    </message>
    <message>
        <source>First place shared by %1. A tie is not broken here.</source>
        <comment>five candidates</comment>
        <translation>المرتبة الأولى مشتركة (%1). لا يُحسم التعادل هنا.</translation>
    </message>
</context>
<context>
    <name>preau::gui::Words</name>
    <message>
        <source>no</source>
        <comment>number in prose, as in: no answer</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <comment>number in prose</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <comment>number in prose</comment>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <comment>number in prose</comment>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <comment>number in prose</comment>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <comment>number in prose</comment>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <comment>number in prose</comment>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>number in prose</comment>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>number in prose</comment>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>number in prose</comment>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>number in prose</comment>
        <translation>10</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>number in prose</comment>
        <translation>11</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>number in prose</comment>
        <translation>12</translation>
    </message>
    <message>
        <source>one</source>
        <comment>number in prose, of answers, questions or lists (feminine in French)</comment>
        <translation>1</translation>
    </message>
</context>
</TS>
