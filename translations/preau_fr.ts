<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>preau::AnswerCodeText</name>
    <message>
        <source>This is longer than any answer code.</source>
        <translation>Ce texte est plus long que n’importe quel code de réponses.</translation>
    </message>
    <message>
        <source>This is no answer code: it would begin with “%1”.</source>
        <translation>Ce n’est pas un code de réponses&#x202f;: il commencerait par «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Group %1 after “%2” holds a sign that does not occur in answer codes.</source>
        <translation>Le groupe %1 après «&#x202f;%2&#x202f;» contient un signe qui n’existe pas dans les codes de réponses.</translation>
    </message>
    <message>
        <source>The code is incomplete or has a typing mistake: its check sum does not fit. Compare it group by group.</source>
        <translation>Le code est incomplet ou comporte une faute de frappe&#x202f;: sa somme de contrôle ne convient pas. Comparez-le groupe par groupe.</translation>
    </message>
    <message>
        <source>The code was not made by Préau.</source>
        <translation>Ce code n’a pas été fait par Préau.</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, not to “%2”.</source>
        <translation>Ces réponses concernent l’élection «&#x202f;%1&#x202f;», et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The code was made for other questions than those of this version of “%1”. It can only be read together with the version that was answered.</source>
        <translation>Le code a été fait pour d’autres questions que celles de cette version de «&#x202f;%1&#x202f;». Il ne peut être lu qu’avec la version à laquelle on a répondu.</translation>
    </message>
</context>
<context>
    <name>preau::AnswerNotesText</name>
    <message>
        <source>Question %1 has no answer %2; they go from %3 to %4.</source>
        <translation>La question %1 n’a pas de réponse %2&#x202f;; elles vont de %3 à %4.</translation>
    </message>
    <message>
        <source>This is longer than any notes.</source>
        <translation>C’est plus long que n’importe quelle ligne de notes.</translation>
    </message>
    <message>
        <source>Notes begin with the sign that stands on the questionnaire, “%1” and five more.</source>
        <translation>Les notes commencent par le repère imprimé sur le questionnaire, «&#x202f;%1&#x202f;» et cinq autres caractères.</translation>
    </message>
    <message>
        <source>These notes were made on a questionnaire with other questions than this version of “%1” asks, or the sign in front of them is mistyped.</source>
        <translation>Ces notes ont été prises sur un questionnaire dont les questions ne sont pas celles de cette version de «&#x202f;%1&#x202f;», ou le repère qui les précède est mal tapé.</translation>
    </message>
    <message>
        <source>“%1” is no answer: write the number of the question, a colon and the answer, for example %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une réponse&#xa0;: écrivez le numéro de la question, deux-points et la réponse, par exemple %2.</translation>
    </message>
    <message>
        <source>There is no question %1; they go from 1 to %2.</source>
        <translation>Il n’y a pas de question %1&#x202f;; elles vont de 1 à %2.</translation>
    </message>
    <message>
        <source>Question %1 is answered twice.</source>
        <translation>La question %1 a deux réponses.</translation>
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
        <translation>Cochez une réponse pour chaque affirmation&#x202f;; laissez celles que vous voulez.</translation>
    </message>
    <message>
        <source>What has “+” ticked counts double in the result, what has “−” ticked half.</source>
        <translation>Une réponse où «&#x202f;+&#x202f;» est coché compte double dans le résultat, une réponse où «&#x202f;−&#x202f;» est coché compte pour moitié.</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Sans opinion</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a question</comment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>more</source>
        <comment>counts double</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>less</source>
        <comment>counts half</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>To type it in</source>
        <translation>Pour saisir vos réponses</translation>
    </message>
    <message>
        <source>Note the number or letter of your answer behind each number, and + or − where you ticked it. In the program, the same keys answer the questions; preau-cli code --notes takes the whole line, sign first.</source>
        <translation>Derrière chaque numéro, notez le chiffre ou la lettre de votre réponse, et + ou − si vous l’avez coché. Dans le programme, les mêmes touches répondent aux questions&#x202f;; preau-cli code --notes prend toute la ligne, repère en tête.</translation>
    </message>
    <message>
        <source>Whoever has this sheet once it is filled in has your answers.</source>
        <translation>Une fois remplie, cette feuille donne vos réponses à qui la possède.</translation>
    </message>
    <message>
        <source>Questions: %1, version %2.</source>
        <comment>id of an election</comment>
        <translation>Questions&#xa0;: %1, version %2.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Licence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written by: %1.</source>
        <comment>who wrote the questions</comment>
        <translation>Rédaction&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>preau::CheckText</name>
    <message>
        <source>“%1” is an error at “%2”; errors cannot be approved.</source>
        <translation>«&#xa0;%1&#xa0;» est une erreur à l’endroit «&#xa0;%2&#xa0;»&#x202f;; une erreur ne peut pas être approuvée.</translation>
    </message>
    <message>
        <source>There is no finding “%1” at “%2” any more.</source>
        <translation>Il n’y a plus de constat «&#xa0;%1&#xa0;» à l’endroit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Mend the error and delete this approval.</source>
        <translation>Corrigez l’erreur et supprimez cette approbation.</translation>
    </message>
    <message>
        <source>Delete this approval, or correct its path.</source>
        <translation>Supprimez cette approbation, ou corrigez son chemin.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same position on every question.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont la même position sur chaque question.</translation>
    </message>
    <message>
        <source>Add a question on which they differ, or approve this check.</source>
        <translation>Ajoutez une question sur laquelle les deux diffèrent, ou approuvez ce constat.</translation>
    </message>
    <message>
        <source>Two candidates are called “%1”.</source>
        <translation>Deux candidats s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” and is written with other letters.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à «&#xa0;%2&#xa0;» et s’écrit avec d’autres lettres.</translation>
    </message>
    <message>
        <source>Make sure that this is right; add a given name or a number if readers need it.</source>
        <translation>Assurez-vous que c’est juste&#x202f;; ajoutez un prénom ou un numéro s’il faut aider à les distinguer.</translation>
    </message>
    <message>
        <source>No question and no proposal is about the theme “%1”.</source>
        <translation>Aucune question ni proposition ne porte sur le thème «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the theme, or add a question.</source>
        <translation>Supprimez le thème, ou ajoutez une question.</translation>
    </message>
    <message>
        <source>No candidate has a position on “%1”.</source>
        <translation>Aucun candidat n’a de position sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Research it, or take the question out.</source>
        <translation>Cherchez-en, ou retirez la question.</translation>
    </message>
    <message>
        <source>Nobody stands in “%1”.</source>
        <translation>Personne ne se présente dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add its candidates, or delete it.</source>
        <translation>Ajoutez ses candidats, ou supprimez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of the kind “%1” are not listed.</source>
        <translation>
            <numerusform>%n autre constat «&#xa0;%1&#xa0;» n’est pas listé.</numerusform>
            <numerusform>%n autres constats «&#xa0;%1&#xa0;» ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This proposal has %1 characters; %2 fit into a comparison.</source>
        <translation>Cette proposition compte %1 caractères&#x202f;; %2 tiennent dans une comparaison.</translation>
    </message>
    <message>
        <source>Keep to one measure, and make a proposal of its own of each other one.</source>
        <translation>Gardez une seule mesure et faites de chaque autre une proposition à part.</translation>
    </message>
    <message>
        <source>This proposal seems to hold several measures.</source>
        <translation>Cette proposition semble contenir plusieurs mesures.</translation>
    </message>
    <message>
        <source>Write one measure a proposal, each with its source.</source>
        <translation>Écrivez une mesure par proposition, chacune avec sa source.</translation>
    </message>
    <message>
        <source>The theme “%1” has topics, and the proposal “%2” names none of them.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» a des sujets, et la proposition «&#xa0;%2&#xa0;» n’en nomme aucun.</translation>
    </message>
    <message>
        <source>Write “%1/…” with one of its topics, or add the topic in election.yaml.</source>
        <translation>Écrivez «&#xa0;%1/…&#xa0;» avec l’un de ses sujets, ou ajoutez le sujet dans election.yaml.</translation>
    </message>
    <message>
        <source>The proposals “%1” and “%2” say nearly the same.</source>
        <translation>Les propositions «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» disent presque la même chose.</translation>
    </message>
    <message>
        <source>Keep one of the two, with both sources, or say in words what distinguishes them.</source>
        <translation>Gardez l’une des deux, avec les deux sources, ou dites dans le texte ce qui les distingue.</translation>
    </message>
    <message>
        <source>The proposal “%1” is the basis of a neutral position on “%2”.</source>
        <translation>La proposition «&#xa0;%1&#xa0;» fonde une position neutre sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Make sure that the measure points neither way; say why in the note of the position.</source>
        <translation>Vérifiez que la mesure ne va dans aucun des deux sens&#x202f;; dites pourquoi dans la note de la position.</translation>
    </message>
    <message>
        <source>“%1” and “%2” propose nearly the same (“%3”), and their positions on “%4” point opposite ways.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» proposent presque la même chose («&#xa0;%3&#xa0;»), et leurs positions sur «&#xa0;%4&#xa0;» vont en sens opposés.</translation>
    </message>
    <message>
        <source>Read both sources again: one of the positions or of the links is likely wrong.</source>
        <translation>Relisez les deux sources&#x202f;: l’une des positions ou l’un des liens est sans doute faux.</translation>
    </message>
    <message>
        <source>“%1” has %2 proposals; half of the candidates have %3 or more.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 propositions&#x202f;; la moitié des candidats en ont %3 ou plus.</translation>
    </message>
    <message>
        <source>Document more of this programme, or say under “about” why it is shorter.</source>
        <translation>Documentez mieux ce programme, ou dites dans «&#xa0;about&#xa0;» pourquoi il est plus court.</translation>
    </message>
    <message>
        <source>Document more of the other programmes, or keep to the main measures here.</source>
        <translation>Documentez mieux les autres programmes, ou tenez-vous en ici aux mesures principales.</translation>
    </message>
    <message>
        <source>The colours of “%1” (%2) and “%3” (%4) are hard to tell apart.</source>
        <translation>Les couleurs de «&#xa0;%1&#xa0;» (%2) et de «&#xa0;%3&#xa0;» (%4) se distinguent mal.</translation>
    </message>
    <message>
        <source>Make one of them lighter, darker or of another hue.</source>
        <translation>Rendez l’une plus claire, plus foncée ou d’une autre teinte.</translation>
    </message>
    <message>
        <source>Last updated on %1, and yet “%2” is of %3.</source>
        <translation>Dernière mise à jour&#x202f;: %1&#x202f;; or «&#xa0;%2&#xa0;» est de %3.</translation>
    </message>
    <message>
        <source>Write the date of the last change.</source>
        <translation>Écrivez la date de la dernière modification.</translation>
    </message>
    <message>
        <source>Positions were collected up to %1, and yet one rests on “%2” of %3.</source>
        <translation>Les positions ont été relevées jusqu’à %1&#x202f;; or l’une s’appuie sur «&#xa0;%2&#xa0;» de %3.</translation>
    </message>
    <message>
        <source>Write the date up to which you looked.</source>
        <translation>Écrivez la date jusqu’à laquelle vous avez cherché.</translation>
    </message>
    <message>
        <source>%1 is after the vote of %2.</source>
        <translation>La date %1 est postérieure au vote (%2).</translation>
    </message>
    <message>
        <source>Correct the date, or approve this check if it is right.</source>
        <translation>Corrigez la date, ou approuvez cette vérification si elle est juste.</translation>
    </message>
    <message>
        <source>%1 is more than half a year before the vote of %2: programmes change until then.</source>
        <translation>La date %1 précède de plus de six mois le vote (%2)&#x202f;: les programmes changent d’ici là.</translation>
    </message>
    <message>
        <source>Look again nearer to the vote, and write that date.</source>
        <translation>Cherchez de nouveau à l’approche du vote, et écrivez cette date.</translation>
    </message>
    <message>
        <source>The source “%1” was published on %2, after the vote.</source>
        <translation>La source «&#xa0;%1&#xa0;» a été publiée après le vote&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Make sure that it reports what was said before.</source>
        <translation>Vérifiez qu’elle rapporte ce qui a été dit avant.</translation>
    </message>
    <message>
        <source>Keep it: saved answers, links and printed sheets refer to it.</source>
        <translation>Gardez-le&#x202f;: des réponses enregistrées, des liens et des feuilles imprimées y renvoient.</translation>
    </message>
    <message>
        <source>If it became “%1”, go back to “%2”: saved answers, links and printed sheets refer to it.</source>
        <translation>S’il est devenu «&#xa0;%1&#xa0;», revenez à «&#xa0;%2&#xa0;»&#x202f;: des réponses enregistrées, des liens et des feuilles imprimées y renvoient.</translation>
    </message>
    <message>
        <source>The election was “%1” and is now “%2”.</source>
        <translation>L’élection était «&#xa0;%1&#xa0;» et est maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Keep the id, or compare with another folder.</source>
        <translation>Gardez l’identifiant, ou comparez avec un autre dossier.</translation>
    </message>
    <message>
        <source>The content changed, and the version is %1, not higher than %2 before.</source>
        <translation>Le contenu a changé, et la version est %1, pas plus haute que %2 avant.</translation>
    </message>
    <message>
        <source>Write version: %1.</source>
        <translation>Écrivez «&#xa0;version: %1&#xa0;».</translation>
    </message>
    <message>
        <source>The theme “%1” is gone.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>The topic “%1” is gone.</source>
        <translation>Le sujet «&#xa0;%1&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>The constituency “%1” is gone.</source>
        <translation>La circonscription «&#xa0;%1&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>The question “%1” is gone.</source>
        <translation>La question «&#xa0;%1&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>The question “%1” has another kind of answers than before.</source>
        <translation>La question «&#xa0;%1&#xa0;» a une autre sorte de réponses qu’avant.</translation>
    </message>
    <message>
        <source>Keep the kind, or ask under a new id.</source>
        <translation>Gardez la sorte, ou posez la question sous un nouvel identifiant.</translation>
    </message>
    <message>
        <source>The option “%1” of the question “%2” is gone.</source>
        <translation>L’option «&#xa0;%1&#xa0;» de la question «&#xa0;%2&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>The candidate “%1” is gone.</source>
        <translation>Le candidat «&#xa0;%1&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>The proposal “%1” of “%2” is gone.</source>
        <translation>La proposition «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>This statement seems to make two claims (“%1”): who agrees with one of them cannot answer.</source>
        <translation>Cet énoncé semble affirmer deux choses («&#xa0;%1&#xa0;»)&#x202f;: qui n’est d’accord qu’avec l’une ne peut pas répondre.</translation>
    </message>
    <message>
        <source>Keep one claim, or make two questions of it.</source>
        <translation>Gardez une seule affirmation, ou faites-en deux questions.</translation>
    </message>
    <message>
        <source>This statement is negated: who disagrees denies a denial, and readers err more often.</source>
        <translation>Cet énoncé est une négation&#x202f;: ne pas être d’accord, c’est nier deux fois, et l’on s’y trompe plus souvent.</translation>
    </message>
    <message>
        <source>Say what should be, if that asks the same.</source>
        <translation>Dites ce qui doit être, si cela revient à poser la même question.</translation>
    </message>
    <message>
        <source>“%1” tells readers what to think.</source>
        <translation>«&#xa0;%1&#xa0;» dit au lecteur quoi penser.</translation>
    </message>
    <message>
        <source>State the measure in neutral words, and nothing about its worth.</source>
        <translation>Énoncez la mesure en mots neutres, sans rien dire de sa valeur.</translation>
    </message>
    <message>
        <source>A sentence of %1 words in an easy-to-read text, which has %2 at most: “%3”</source>
        <translation>Une phrase de %1 mots dans un texte facile à lire, qui en compte %2 au plus&#x202f;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Make two sentences of it, with one idea each.</source>
        <translation>Faites-en deux phrases, avec une idée chacune.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are worded nearly alike: what they ask counts twice.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont formulés presque de la même façon&#x202f;: ce qu’ils demandent compte deux fois.</translation>
    </message>
    <message>
        <source>Keep one of them, or say in words what distinguishes them.</source>
        <translation>Gardez-en un, ou dites dans le texte ce qui les distingue.</translation>
    </message>
    <message>
        <source>%1 of %2 statements whose direction can be told want more of something, or something new.</source>
        <translation>Parmi les énoncés dont le sens se reconnaît, %1 sur %2 veulent plus de quelque chose, ou du nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2 statements whose direction can be told want less of something, or an end of it.</source>
        <translation>Parmi les énoncés dont le sens se reconnaît, %1 sur %2 veulent moins de quelque chose, ou sa fin.</translation>
    </message>
    <message>
        <source>Word some of them the other way round: some readers tend to agree with whatever is stated.</source>
        <translation>Formulez-en certains dans l’autre sens&#x202f;: des lecteurs sont portés à approuver tout ce qui est affirmé.</translation>
    </message>
    <message>
        <source>Word some statements the other way round, so that saying the same to all of them leads to nobody in particular.</source>
        <translation>Formulez certains énoncés dans l’autre sens, pour que répondre partout la même chose ne mène à personne en particulier.</translation>
    </message>
    <message>
        <source>Who agrees with every statement agrees with “%1” on %2 of %3 that point either way.</source>
        <translation>Qui approuve tous les énoncés est d’accord avec «&#xa0;%1&#xa0;» sur %2 des %3 où sa position est tranchée.</translation>
    </message>
    <message>
        <source>Who disagrees with every statement agrees with “%1” on %2 of %3 that point either way.</source>
        <translation>Qui rejette tous les énoncés est d’accord avec «&#xa0;%1&#xa0;» sur %2 des %3 où sa position est tranchée.</translation>
    </message>
    <message>
        <source>All %1 positions on “%2” point the same way.</source>
        <translation>Les %1 positions sur «&#xa0;%2&#xa0;» vont toutes dans le même sens.</translation>
    </message>
    <message>
        <source>Ask about something on which they differ, or look for those who are still silent.</source>
        <translation>Interrogez sur ce qui les sépare, ou cherchez la position de qui n’en a pas encore.</translation>
    </message>
    <message>
        <source>The proposal “%1” seems to ask for the opposite of the position on “%2” that rests on it.</source>
        <translation>La proposition «&#x202f;%1&#x202f;» semble demander le contraire de la position sur «&#x202f;%2&#x202f;» qui s’appuie sur elle.</translation>
    </message>
    <message>
        <source>Read the source again: the position, the link or the wording of the proposal is likely wrong.</source>
        <translation>Relisez la source&#xa0;: la position, le lien ou la rédaction de la proposition est sans doute inexact.</translation>
    </message>
</context>
<context>
    <name>preau::CodeInPicture</name>
    <message>
        <source>This build of Préau cannot read pictures; type the code that stands beside the square instead.</source>
        <translation>Cette version de Préau ne sait pas lire les images&#x202f;; tapez plutôt le code imprimé avec le carré.</translation>
    </message>
</context>
<context>
    <name>preau::CommandLine</name>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <extracomment>%1 is a command to type</extracomment>
        <translation>Essayez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Compare electoral programmes and find out where you stand, on your own computer.</source>
        <translation>Comparez des programmes électoraux et voyez où vous vous situez, sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>ELECTION-FOLDER</source>
        <comment>placeholder of an argument</comment>
        <translation>DOSSIER-D-ÉLECTION</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Language of the interface: fr, en or ar.</source>
        <translation>Langue de l’interface&#xa0;: fr, en ou ar.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Page to open: home, candidates, compare, questionnaire or results.</source>
        <translation>Page à ouvrir&#xa0;: home (accueil), candidates (candidats), compare (comparer), questionnaire ou results (résultats).</translation>
    </message>
    <message>
        <source>PAGE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>Render every page to PNG files in FOLDER and end.</source>
        <translation>Peint chaque page dans des fichiers PNG dans DOSSIER, puis termine.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>With --tour: size of the window.</source>
        <translation>Avec --tour&#xa0;: taille de la fenêtre.</translation>
    </message>
    <message>
        <source>With --tour: light, dark or contrast.</source>
        <translation>Avec --tour&#xa0;: light (clair), dark (sombre) ou contrast (contrasté).</translation>
    </message>
    <message>
        <source>THEME</source>
        <comment>placeholder of an option&apos;s value: how the program looks</comment>
        <translation>APPARENCE</translation>
    </message>
    <message>
        <source>With --tour: 100, 125, 150 or 200.</source>
        <translation>Avec --tour&#xa0;: 100, 125, 150 ou 200.</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>POURCENT</translation>
    </message>
    <message>
        <source>With --tour: names of pictures, or how they begin; may be given several times.</source>
        <translation>Avec --tour&#xa0;: noms d’images, ou leur début&#x202f;; peut être répétée.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>unknown language &apos;%1&apos;; there are fr, en and ar</source>
        <translation>langue «&#xa0;%1&#xa0;» inconnue&#x202f;; il y a fr, en et ar</translation>
    </message>
    <message>
        <source>unknown page &apos;%1&apos;; there are home, candidates, compare, questionnaire and results</source>
        <translation>page «&#xa0;%1&#xa0;» inconnue&#x202f;; il y a home, candidates, compare, questionnaire et results</translation>
    </message>
    <message>
        <source>--%1 goes with --tour</source>
        <translation>--%1 ne va qu’avec --tour</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, such as 1280x800</source>
        <translation>--size s’écrit LARGEURxHAUTEUR en pixels, par exemple 1280x800</translation>
    </message>
    <message>
        <source>unknown theme &apos;%1&apos;; there are light, dark and contrast</source>
        <translation>apparence «&#xa0;%1&#xa0;» inconnue&#x202f;; il y a light, dark et contrast</translation>
    </message>
    <message>
        <source>--text-scale is 100, 125, 150 or 200</source>
        <translation>--text-scale vaut 100, 125, 150 ou 200</translation>
    </message>
    <message>
        <source>Election folders to open, and the address of a page, which begins with preau:</source>
        <translation>Dossiers d’élections à ouvrir, et l’adresse d’une page, qui commence par «&#xa0;preau:&#xa0;»</translation>
    </message>
    <message>
        <source>preau:ADDRESS</source>
        <comment>placeholder of an argument</comment>
        <translation>preau:ADRESSE</translation>
    </message>
    <message>
        <source>there can be one page address only</source>
        <translation>il ne peut y avoir qu’une adresse de page</translation>
    </message>
    <message>
        <source>--page and a page address cannot go together</source>
        <translation>--page et une adresse de page ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Answers to start with; the election they belong to is opened.</source>
        <translation>Réponses de départ&#x202f;; l’élection à laquelle elles appartiennent s’ouvre.</translation>
    </message>
    <message>
        <source>With --answers: write the result sheet to FILE and end; its ending chooses PDF, HTML, PNG, CSV or text.</source>
        <translation>Avec --answers&#xa0;: écrit la feuille de résultats dans FICHIER, puis s’arrête&#x202f;; la fin du nom choisit PDF, HTML, PNG, CSV ou texte.</translation>
    </message>
    <message>
        <source>With --sheet: A4 or A5 (default: A4).</source>
        <translation>Avec --sheet&#xa0;: A4 ou A5 (A4 par défaut).</translation>
    </message>
    <message>
        <source>--%1 goes with --%2</source>
        <translation>--%1 va avec --%2</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot go together</source>
        <translation>--%1 et --%2 ne vont pas ensemble</translation>
    </message>
    <message>
        <source>--sheet needs one election folder</source>
        <translation>--sheet demande un dossier d’élection</translation>
    </message>
    <message>
        <source>--sheet needs the answers: --answers FILE</source>
        <translation>--sheet demande les réponses&#xa0;: --answers FICHIER</translation>
    </message>
    <message>
        <source>the file of --sheet ends in .pdf, .html, .png, .csv or .txt</source>
        <translation>le fichier de --sheet finit par .pdf, .html, .png, .csv ou .txt</translation>
    </message>
    <message>
        <source>unknown paper &apos;%1&apos;; there are A4 and A5</source>
        <translation>papier «&#xa0;%1&#xa0;» inconnu&#x202f;; il y a A4 et A5</translation>
    </message>
    <message>
        <source>These answers were given to “%1”, not to “%2”; those to questions that both ask are used.</source>
        <translation>Ces réponses ont été données à «&#xa0;%1&#xa0;», pas à «&#xa0;%2&#xa0;»&#x202f;; celles aux questions que les deux posent sont reprises.</translation>
    </message>
    <message>
        <source>Left out, because the question has changed since it was answered: %1.</source>
        <translation>Mises de côté, car la question a changé depuis la réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, because the election does not ask it any more: %1.</source>
        <translation>Mises de côté, car l’élection ne la pose plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown; preau-cli check says what to mend.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être affiché&#x202f;; preau-cli check dit quoi corriger.</translation>
    </message>
    <message>
        <source>File refused: %1</source>
        <translation>Fichier refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>preau::CommonWords</name>
    <message>
        <source>Strongly
disagree</source>
        <comment>stance</comment>
        <translation>Pas du tout
d’accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>stance, over two lines where a line feed stands</comment>
        <translation>Plutôt pas
d’accord</translation>
    </message>
    <message>
        <source>In
between</source>
        <comment>the voter&apos;s neutral answer</comment>
        <translation>Entre
les deux</translation>
    </message>
    <message>
        <source>Mixed
position</source>
        <comment>a candidate&apos;s neutral position</comment>
        <translation>Position
partagée</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>stance, over two lines where a line feed stands</comment>
        <translation>Plutôt
d’accord</translation>
    </message>
    <message>
        <source>Strongly
agree</source>
        <comment>stance</comment>
        <translation>Tout à fait
d’accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>stance, of three</comment>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>stance, of three</comment>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing found
(searched %1)</source>
        <translation>Rien trouvé
(cherché le %1)</translation>
    </message>
    <message>
        <source>Nothing found
(searched %1)</source>
        <comment>a month or a year</comment>
        <translation>Rien trouvé
(cherché en %1)</translation>
    </message>
    <message>
        <source>Not yet
documented</source>
        <translation>Pas encore
documenté</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vue</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Sans opinion</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage; French sets a narrow no-break space before the sign</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>List</source>
        <comment>one that stands for election</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>partis</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidats</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies)</source>
        <translation>
            <numerusform>%n parti</numerusform>
            <numerusform>%n partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Declaration</source>
        <comment>a candidate&apos;s official one</comment>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
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
        <translation>Distance</translation>
    </message>
    <message>
        <source>Same side</source>
        <comment>method: agreement</comment>
        <translation>Accord ou désaccord</translation>
    </message>
    <message>
        <source>Squared distance</source>
        <comment>method: Euclidean</comment>
        <translation>Distance au carré</translation>
    </message>
    <message>
        <source>Same direction</source>
        <comment>method: directional</comment>
        <translation>Même côté</translation>
    </message>
    <message>
        <source>Steps and direction</source>
        <comment>method: hybrid</comment>
        <translation>Distance et côté</translation>
    </message>
    <message>
        <source>Each step between your answer and theirs costs the same.</source>
        <translation>Chaque cran entre votre réponse et la leur coûte autant.</translation>
    </message>
    <message>
        <source>The same side gives all points, in between half of them, opposite sides none.</source>
        <translation>Du même côté, tous les points&#x202f;; entre les deux, la moitié&#x202f;; de côtés opposés, aucun.</translation>
    </message>
    <message>
        <source>One large gap weighs more than two small ones.</source>
        <translation>Un grand écart pèse plus que deux petits.</translation>
    </message>
    <message>
        <source>The same side counts, and the firmer both are, the more.</source>
        <translation>Être du même côté compte, d’autant plus que les deux avis sont fermes.</translation>
    </message>
    <message>
        <source>The mean of the steps apart and of the same direction.</source>
        <translation>La moyenne de la distance et du même côté.</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>unknown positions are …</comment>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>No point</source>
        <comment>unknown positions get …</comment>
        <translation>Aucun point</translation>
    </message>
    <message>
        <source>As neutral</source>
        <comment>unknown positions count …</comment>
        <translation>Comptée neutre</translation>
    </message>
    <message>
        <source>As the opposite</source>
        <comment>unknown positions count …</comment>
        <translation>Comptée à l’opposé</translation>
    </message>
    <message>
        <source>Half</source>
        <comment>unknown positions count …</comment>
        <translation>Comptée à moitié</translation>
    </message>
    <message>
        <source>The question counts neither for nor against.</source>
        <translation>La question ne compte ni pour ni contre.</translation>
    </message>
    <message>
        <source>The question counts and brings no point.</source>
        <translation>La question compte et n’apporte aucun point.</translation>
    </message>
    <message>
        <source>The question counts as if the position were in the middle.</source>
        <translation>La question compte comme si la position était au milieu.</translation>
    </message>
    <message>
        <source>The question counts as if the position were the farthest from yours.</source>
        <translation>La question compte comme si la position était la plus éloignée de la vôtre.</translation>
    </message>
    <message>
        <source>The question counts and brings half of its points.</source>
        <translation>La question compte et apporte la moitié de ses points.</translation>
    </message>
    <message>
        <source>Unknown positions are left out.</source>
        <translation>Les positions inconnues sont mises de côté.</translation>
    </message>
    <message>
        <source>Unknown positions bring no point.</source>
        <translation>Les positions inconnues n’apportent aucun point.</translation>
    </message>
    <message>
        <source>Unknown positions count as neutral.</source>
        <translation>Les positions inconnues comptent comme neutres.</translation>
    </message>
    <message>
        <source>Unknown positions count as the opposite of yours.</source>
        <translation>Les positions inconnues comptent comme l’opposé de la vôtre.</translation>
    </message>
    <message>
        <source>Unknown positions count half.</source>
        <translation>Les positions inconnues comptent à moitié.</translation>
    </message>
    <message>
        <source>Method: %1, all answers counting the same.</source>
        <translation>Méthode&#x202f;: %1, toutes les réponses comptant autant.</translation>
    </message>
    <message>
        <source>Method: %1.</source>
        <comment>how the result is computed</comment>
        <translation>Méthode&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First and second place are less than 3 points apart: do not go by their order.</source>
        <translation>Moins de 3 points séparent la première place de la deuxième&#x202f;: ne retenez pas leur ordre.</translation>
    </message>
</context>
<context>
    <name>preau::ReaderText</name>
    <message>
        <source>These answers are written in version %1 of the format; this program knows version %2.</source>
        <translation>Ces réponses sont écrites dans la version %1 du format&#x202f;; ce programme connaît la version %2.</translation>
    </message>
    <message>
        <source>Install a newer Préau.</source>
        <translation>Installez un Préau plus récent.</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, not to “%2”.</source>
        <translation>Ces réponses appartiennent à l’élection «&#xa0;%1&#xa0;», pas à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Open that election first.</source>
        <translation>Ouvrez d’abord cette élection.</translation>
    </message>
    <message>
        <source>There is no question “%1” in this election.</source>
        <translation>Il n’y a pas de question «&#xa0;%1&#xa0;» dans cette élection.</translation>
    </message>
    <message>
        <source>The answer to it is left out.</source>
        <translation>La réponse qui s’y rapporte est mise de côté.</translation>
    </message>
    <message>
        <source>The question “%1” was worded otherwise, or had other answers, when it was answered.</source>
        <translation>La question «&#xa0;%1&#xa0;» était formulée autrement, ou avait d’autres réponses, au moment de la réponse.</translation>
    </message>
    <message>
        <source>Answer it again; the old answer is left out.</source>
        <translation>Répondez-y de nouveau&#x202f;; l’ancienne réponse est mise de côté.</translation>
    </message>
    <message>
        <source>“%1” is no answer to the question “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réponse à la question «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Écrivez l’un de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no theme “%1” in this election.</source>
        <translation>Il n’y a pas de thème «&#xa0;%1&#xa0;» dans cette élection.</translation>
    </message>
    <message>
        <source>Known themes: %1.</source>
        <translation>Thèmes connus&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The answers could not be saved in %1: %2</source>
        <translation>Les réponses n’ont pas pu être enregistrées dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Add “source: { ref: … }” or “source: { title: …, url: … }”.</source>
        <translation>Ajoutez «&#xa0;source: { ref: … }&#xa0;» ou «&#xa0;source: { title: …, url: … }&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>None of these %n position(s) names a source.</source>
        <translation>
            <numerusform>La position (%n) ne nomme aucune source.</numerusform>
            <numerusform>Aucune de ces %n positions ne nomme de source.</numerusform>
        </translation>
    </message>
    <message>
        <source>This position names no source.</source>
        <translation>Cette position ne nomme aucune source.</translation>
    </message>
    <message>
        <source>It is not said who made this image and under which licence.</source>
        <translation>Il n’est pas dit qui a fait cette image ni sous quelle licence.</translation>
    </message>
    <message>
        <source>Write { file: …, credit: …, licence: … }.</source>
        <translation>Écrivez { file: …, credit: …, licence: … }.</translation>
    </message>
    <message>
        <source>“constituency” is missing: this election has constituencies.</source>
        <translation>«&#xa0;constituency&#xa0;» manque&#x202f;: cette élection a des circonscriptions.</translation>
    </message>
    <message>
        <source>Add “constituency: …” with one of the ids in election.yaml.</source>
        <translation>Ajoutez «&#xa0;constituency: …&#xa0;» avec un des identifiants de election.yaml.</translation>
    </message>
    <message>
        <source>There is no constituency “%1” in election.yaml.</source>
        <translation>Il n’y a pas de circonscription «&#xa0;%1&#xa0;» dans election.yaml.</translation>
    </message>
    <message>
        <source>Add it under “constituencies” there.</source>
        <translation>Ajoutez-la sous «&#xa0;constituencies&#xa0;» dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no question “%1” in questions.yaml.</source>
        <translation>Il n’y a pas de question «&#xa0;%1&#xa0;» dans questions.yaml.</translation>
    </message>
    <message>
        <source>Correct the id, or delete this entry.</source>
        <translation>Corrigez l’identifiant, ou supprimez cette entrée.</translation>
    </message>
    <message>
        <source>Write the short form, without “stance”: “%1: silent” or “%1: undocumented”.</source>
        <translation>Écrivez la forme courte, sans «&#xa0;stance&#xa0;»&#x202f;: «&#xa0;%1: silent&#xa0;» ou «&#xa0;%1: undocumented&#xa0;».</translation>
    </message>
    <message>
        <source>That is an answer of voters; a candidate is “silent” or “undocumented”.</source>
        <translation>C’est une réponse d’électeur&#x202f;; un candidat est «&#xa0;silent&#xa0;» ou «&#xa0;undocumented&#xa0;».</translation>
    </message>
    <message>
        <source>Write one of: %1; or silent, undocumented.</source>
        <translation>Écrivez l’un de&#x202f;: %1&#x202f;; ou silent, undocumented.</translation>
    </message>
    <message>
        <source>Silence needs the date on which it was searched for.</source>
        <translation>Le silence demande la date de la recherche.</translation>
    </message>
    <message>
        <source>Write { silent: 2022-03-12 }, or “searched: 2022-03-12” for the candidate.</source>
        <translation>Écrivez { silent: 2022-03-12 }, ou «&#xa0;searched: 2022-03-12&#xa0;» pour le candidat.</translation>
    </message>
    <message>
        <source>Only “undocumented: true” has a meaning.</source>
        <translation>Seul «&#xa0;undocumented: true&#xa0;» a un sens.</translation>
    </message>
    <message>
        <source>Write the stance, or “undocumented: true”.</source>
        <translation>Écrivez la position sous «&#xa0;stance&#xa0;», ou «&#xa0;undocumented: true&#xa0;».</translation>
    </message>
    <message>
        <source>A position is either a stance, silent or undocumented.</source>
        <translation>Une position est soit «&#xa0;stance&#xa0;», soit «&#xa0;silent&#xa0;», soit «&#xa0;undocumented&#xa0;».</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en une.</translation>
    </message>
    <message>
        <source>The proposal “%1” is there already, on line %2.</source>
        <translation>La proposition «&#xa0;%1&#xa0;» est déjà là, à la ligne %2.</translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation>Donnez un autre identifiant à l’une des deux.</translation>
    </message>
    <message>
        <source>This proposal names no source.</source>
        <translation>Cette proposition ne nomme aucune source.</translation>
    </message>
    <message>
        <source>“%1” stands in this list twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans cette liste.</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The proposal is said to be the basis of a position on “%1”, and there is no such position.</source>
        <translation>La proposition est donnée comme fondement d’une position sur «&#xa0;%1&#xa0;», et il n’y a pas de telle position.</translation>
    </message>
    <message>
        <source>Add the position under “positions”, or take the question out of this list.</source>
        <translation>Ajoutez la position sous «&#xa0;positions&#xa0;», ou retirez la question de cette liste.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>Add an entry, or delete the file.</source>
        <translation>Ajoutez une entrée, ou supprimez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>None of the positions of these %n candidate(s) names a source.</source>
        <translation>
            <numerusform>Aucune des positions de ce candidat (%n) ne nomme de source.</numerusform>
            <numerusform>Aucune des positions de ces %n candidats ne nomme de source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add sources, or approve this check with the reason.</source>
        <translation>Ajoutez des sources, ou approuvez ce constat en disant pourquoi.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>Begin each entry on a line of its own with a dash and a space, or write [a, b].</source>
        <translation>Commencez chaque entrée sur sa propre ligne par un tiret et une espace, ou écrivez [a, b].</translation>
    </message>
    <message>
        <source>Entries of the form “key: value” are expected here.</source>
        <translation>Des entrées de la forme «&#xa0;clé: valeur&#xa0;» sont attendues ici.</translation>
    </message>
    <message>
        <source>Write them below, indented by two spaces, or in braces.</source>
        <translation>Écrivez-les en dessous, en retrait de deux espaces, ou entre accolades.</translation>
    </message>
    <message>
        <source>A colon followed by a space ends a key; here it stands within a text.</source>
        <translation>Un deux-points suivi d’une espace termine une clé&#x202f;; ici, il se trouve dans un texte.</translation>
    </message>
    <message>
        <source>Put the whole text in quotes, or write it below, indented, after |- or &gt;-.</source>
        <translation>Mettez tout le texte entre guillemets, ou écrivez-le en dessous, en retrait, après |- ou &gt;-.</translation>
    </message>
    <message>
        <source>A text is expected here, not a list.</source>
        <translation>Un texte est attendu ici, pas une liste.</translation>
    </message>
    <message>
        <source>A text is expected here, not a map.</source>
        <translation>Un texte est attendu ici, pas un tableau de clés et de valeurs.</translation>
    </message>
    <message>
        <source>Put the text in quotes if it begins with a bracket, a brace or a dash, or holds a colon.</source>
        <translation>Mettez le texte entre guillemets s’il commence par un crochet, une accolade ou un tiret, ou s’il contient un deux-points.</translation>
    </message>
    <message>
        <source>“%1” means “nothing” to YAML; a value is expected here.</source>
        <translation>«&#xa0;%1&#xa0;» veut dire «&#xa0;rien&#xa0;» en YAML&#x202f;; une valeur est attendue ici.</translation>
    </message>
    <message>
        <source>Write the value, in quotes if it is really this word, or delete the line.</source>
        <translation>Écrivez la valeur, entre guillemets si c’est vraiment ce mot, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>There is no value: “%1” is a comment, because it begins with #.</source>
        <translation>Il n’y a pas de valeur&#x202f;: «&#xa0;%1&#xa0;» est un commentaire, car il commence par #.</translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;%1&quot;.</source>
        <translation>Mettez-la entre guillemets&#x202f;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is a key here and no value.</source>
        <translation>Il y a une clé ici, et pas de valeur.</translation>
    </message>
    <message>
        <source>Write the value after the colon, or delete the line: what is not known is left out.</source>
        <translation>Écrivez la valeur après le deux-points, ou supprimez la ligne&#x202f;: ce qui n’est pas connu s’omet.</translation>
    </message>
    <message>
        <source>“%1” is not a text to YAML.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte en YAML.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>Write it, or delete the line: what is not known is left out.</source>
        <translation>Écrivez-le, ou supprimez la ligne&#x202f;: ce qui n’est pas connu s’omet.</translation>
    </message>
    <message>
        <source>The text holds the invisible character U+%1, which can change how it reads.</source>
        <translation>Le texte contient le caractère invisible U+%1, qui peut changer la façon dont il se lit.</translation>
    </message>
    <message>
        <source>Delete it; it often comes with text pasted from a web page.</source>
        <translation>Supprimez-le&#x202f;; il vient souvent d’un texte collé depuis une page web.</translation>
    </message>
    <message>
        <source>The language “%1” is not among the languages of this election (%2).</source>
        <translation>La langue «&#xa0;%1&#xa0;» ne figure pas parmi les langues de cette élection (%2).</translation>
    </message>
    <message>
        <source>Add it to “languages” in election.yaml, or correct it here.</source>
        <translation>Ajoutez-la à «&#xa0;languages&#xa0;» dans election.yaml, ou corrigez-la ici.</translation>
    </message>
    <message>
        <source>The text is missing in “%1”, the first language of this election.</source>
        <translation>Le texte manque en «&#xa0;%1&#xa0;», la première langue de cette élection.</translation>
    </message>
    <message>
        <source>Add “%1: …”.</source>
        <translation>Ajoutez «&#xa0;%1: …&#xa0;».</translation>
    </message>
    <message>
        <source>The text is not translated into “%1”.</source>
        <translation>Le texte n’est pas traduit en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>%1 is in typographic quotation marks.</source>
        <translation>%1 est entre guillemets typographiques.</translation>
    </message>
    <message>
        <source>Write it without quotation marks: %1</source>
        <translation>Écrivez-le sans guillemets&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is no id: ids are made of the letters a to z, figures and hyphens, with at least one letter, %2 characters at most.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant&#x202f;: il se compose des lettres a à z, de chiffres et de traits d’union, avec au moins une lettre, en %2 signes au plus.</translation>
    </message>
    <message>
        <source>Write, for example, %1</source>
        <translation>Écrivez, par exemple, %1</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date du calendrier.</translation>
    </message>
    <message>
        <source>Write the year, the month or the day: 2022, 2022-03 or 2022-03-12.</source>
        <translation>Écrivez l’année, le mois ou le jour&#x202f;: 2022, 2022-03 ou 2022-03-12.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://</source>
        <translation>Écrivez l’adresse entière, qui commence par https://</translation>
    </message>
    <message>
        <source>The address begins with http://, which is not protected.</source>
        <translation>L’adresse commence par http://, qui n’est pas protégé.</translation>
    </message>
    <message>
        <source>Write https:// if the site answers there.</source>
        <translation>Écrivez https:// si le site y répond.</translation>
    </message>
    <message>
        <source>The name in this address is written in letters of another script (xn--).</source>
        <translation>Le nom dans cette adresse est écrit avec des lettres d’une autre écriture (xn--).</translation>
    </message>
    <message>
        <source>Make sure that it is not made to look like another name.</source>
        <translation>Assurez-vous qu’il n’est pas fait pour ressembler à un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address “%1” names no web site.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» ne nomme aucun site.</translation>
    </message>
    <message>
        <source>The address holds a user name (…@), which serves to deceive.</source>
        <translation>L’adresse contient un nom d’utilisateur (…@), qui sert à tromper.</translation>
    </message>
    <message>
        <source>Delete everything up to the @.</source>
        <translation>Supprimez tout jusqu’au @.</translation>
    </message>
    <message>
        <source>The figure after the colon in “%1” is no port.</source>
        <translation>Le nombre après le deux-points dans «&#xa0;%1&#xa0;» n’est pas un port.</translation>
    </message>
    <message>
        <source>Delete it, with the colon.</source>
        <translation>Supprimez-le, avec le deux-points.</translation>
    </message>
    <message>
        <source>The address holds a blank or another character that no address has.</source>
        <translation>L’adresse contient une espace ou un autre caractère qu’aucune adresse n’a.</translation>
    </message>
    <message>
        <source>Copy it again from the address bar of the browser.</source>
        <translation>Copiez-la de nouveau depuis la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>L’adresse dépasse %1 signes.</translation>
    </message>
    <message>
        <source>Find a shorter address of the same page, without the part behind “?”.</source>
        <translation>Trouvez une adresse plus courte de la même page, sans la partie après «&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>Le chemin est vide.</translation>
    </message>
    <message>
        <source>The path begins at the root of this computer; no other computer has the same.</source>
        <translation>Le chemin part de la racine de cet ordinateur&#x202f;; aucun autre ordinateur n’a le même.</translation>
    </message>
    <message>
        <source>The path leads out of the election’s folder, or has an empty part.</source>
        <translation>Le chemin sort du dossier de l’élection, ou a une partie vide.</translation>
    </message>
    <message>
        <source>The path holds a character that not every system allows, such as \ or a colon.</source>
        <translation>Le chemin contient un caractère que certains systèmes n’acceptent pas, comme \ ou un deux-points.</translation>
    </message>
    <message>
        <source>The path holds a name that Windows does not allow.</source>
        <translation>Le chemin contient un nom que Windows n’accepte pas.</translation>
    </message>
    <message>
        <source>The path is longer than %1 characters.</source>
        <translation>Le chemin dépasse %1 signes.</translation>
    </message>
    <message>
        <source>Write the path as seen from the election’s folder, with /: images/name.png</source>
        <translation>Écrivez le chemin tel qu’il est vu depuis le dossier de l’élection, avec /&#x202f;: images/nom.png</translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Write six hexadecimal figures in quotes: &quot;#7a5195&quot;.</source>
        <translation>Écrivez six chiffres hexadécimaux entre guillemets&#x202f;: &quot;#7a5195&quot;.</translation>
    </message>
    <message>
        <source>“%1” is a word here, not yes or no.</source>
        <translation>«&#xa0;%1&#xa0;» est ici un mot, ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” in quotes is a text, not yes or no.</source>
        <translation>«&#xa0;%1&#xa0;» entre guillemets est un texte, ni oui ni non.</translation>
    </message>
    <message>
        <source>Write %1, without quotes.</source>
        <translation>Écrivez %1, sans guillemets.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>“%1” in quotes is a text, not a number.</source>
        <translation>«&#xa0;%1&#xa0;» entre guillemets est un texte, pas un nombre.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Écrivez-le sans guillemets.</translation>
    </message>
    <message>
        <source>%1 begins with a zero; some programs read it as another number.</source>
        <translation>%1 commence par un zéro&#x202f;; certains programmes le lisent comme un autre nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number in plain figures.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier en simples chiffres.</translation>
    </message>
    <message>
        <source>Write figures only, or delete the line.</source>
        <translation>Écrivez seulement des chiffres, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrivez %1</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>Un nombre de %1 à %2 est attendu ici.</translation>
    </message>
    <message>
        <source>Correct the number, or delete the line.</source>
        <translation>Corrigez le nombre, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans cette liste&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Write one of these.</source>
        <translation>Écrivez l’un d’eux.</translation>
    </message>
    <message>
        <source>“%1” stands alone between braces: a comma within a text ends the text there.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve seul entre accolades&#x202f;: une virgule dans un texte y termine le texte.</translation>
    </message>
    <message>
        <source>Put the whole text in quotes, or write it on a line of its own without braces.</source>
        <translation>Mettez tout le texte entre guillemets, ou écrivez-le sur sa propre ligne sans accolades.</translation>
    </message>
    <message>
        <source>The key %1 is in typographic quotation marks.</source>
        <translation>La clé %1 est entre guillemets typographiques.</translation>
    </message>
    <message>
        <source>Write it without quotation marks: %1:</source>
        <translation>Écrivez-la sans guillemets&#x202f;: %1:</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Connus ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>«&#xa0;%1&#xa0;» manque ici.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Un second document commence ici.</translation>
    </message>
    <message>
        <source>A file holds one document: delete the line “---” or use two files.</source>
        <translation>Un fichier contient un seul document&#x202f;: supprimez la ligne «&#xa0;---&#xa0;» ou faites deux fichiers.</translation>
    </message>
    <message>
        <source>The document is complete before this place; what follows belongs to nothing.</source>
        <translation>Le document est complet avant cet endroit&#x202f;; ce qui suit n’appartient à rien.</translation>
    </message>
    <message>
        <source>Delete it, or put it under a key of its own.</source>
        <translation>Supprimez-le, ou mettez-le sous sa propre clé.</translation>
    </message>
    <message>
        <source>An entry without a key.</source>
        <translation>Une entrée sans clé.</translation>
    </message>
    <message>
        <source>Write a key before the colon.</source>
        <translation>Écrivez une clé avant le deux-points.</translation>
    </message>
    <message>
        <source>An alias (*name) repeats another part of the file; programme files do without.</source>
        <translation>Un alias (*nom) répète une autre partie du fichier&#x202f;; les fichiers de programme s’en passent.</translation>
    </message>
    <message>
        <source>Write the content again, or put a text that begins with * in quotes.</source>
        <translation>Écrivez le contenu de nouveau, ou mettez entre guillemets un texte qui commence par *.</translation>
    </message>
    <message>
        <source>This text is longer than %1 KiB.</source>
        <translation>Ce texte dépasse %1 Kio.</translation>
    </message>
    <message>
        <source>Shorten it, or check that a quotation mark is not missing at its end.</source>
        <translation>Raccourcissez-le, ou vérifiez qu’il ne manque pas un guillemet à la fin.</translation>
    </message>
    <message>
        <source>The file holds more than %1 texts, lists and maps.</source>
        <translation>Le fichier contient plus de %1 textes, listes et tableaux.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Répartissez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The files of this election hold more than %1 texts, lists and maps in all.</source>
        <translation>Les fichiers de cette élection contiennent en tout plus de %1 textes, listes et tableaux.</translation>
    </message>
    <message>
        <source>Split the election, for example by constituency.</source>
        <translation>Divisez l’élection, par exemple par circonscription.</translation>
    </message>
    <message>
        <source>A key must be a text, not a list or a map.</source>
        <translation>Une clé doit être un texte, pas une liste ni un tableau.</translation>
    </message>
    <message>
        <source>A text that begins with [ or { needs quotes.</source>
        <translation>Un texte qui commence par [ ou { demande des guillemets.</translation>
    </message>
    <message>
        <source>More than %1 lists and maps within each other.</source>
        <translation>Plus de %1 listes et tableaux les uns dans les autres.</translation>
    </message>
    <message>
        <source>No programme file needs that; look for brackets that are not closed.</source>
        <translation>Aucun fichier de programme n’en a besoin&#x202f;; cherchez des crochets ou accolades non refermés.</translation>
    </message>
    <message>
        <source>An anchor (&amp;name) marks a part of the file for repetition; programme files do without.</source>
        <translation>Une ancre (&amp;nom) marque une partie du fichier à répéter&#x202f;; les fichiers de programme s’en passent.</translation>
    </message>
    <message>
        <source>Delete it, or put a text that begins with &amp; in quotes.</source>
        <translation>Supprimez-la, ou mettez entre guillemets un texte qui commence par &amp;.</translation>
    </message>
    <message>
        <source>A tag (!name) gives a text another type; programme files do without.</source>
        <translation>Une étiquette (!nom) donne un autre type à un texte&#x202f;; les fichiers de programme s’en passent.</translation>
    </message>
    <message>
        <source>Delete it, or put a text that begins with ! in quotes.</source>
        <translation>Supprimez-la, ou mettez entre guillemets un texte qui commence par&#x202f;!.</translation>
    </message>
    <message>
        <source>“&lt;&lt;” would merge another map into this one; programme files do without.</source>
        <translation>«&#xa0;&lt;&lt;&#xa0;» fondrait ici un autre tableau&#x202f;; les fichiers de programme s’en passent.</translation>
    </message>
    <message>
        <source>Write the entries out.</source>
        <translation>Écrivez les entrées une à une.</translation>
    </message>
    <message>
        <source>This key is longer than %1 characters.</source>
        <translation>Cette clé dépasse %1 signes.</translation>
    </message>
    <message>
        <source>Is it a text with a colon in it? Then put the whole text in quotes.</source>
        <translation>Est-ce un texte avec un deux-points&#x202f;? Alors mettez tout le texte entre guillemets.</translation>
    </message>
    <message>
        <source>This text holds a control character, written with a backslash.</source>
        <translation>Ce texte contient un caractère de contrôle, écrit avec une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Delete it, or write \\ for a backslash.</source>
        <translation>Supprimez-le, ou écrivez \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>The file holds nothing.</source>
        <translation>Le fichier ne contient rien.</translation>
    </message>
    <message>
        <source>docs/format.md shows what belongs in it.</source>
        <translation>docs/format.md montre ce qui y a sa place.</translation>
    </message>
    <message>
        <source>“%1” stands here a second time; the first is on line %2.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici une seconde fois&#x202f;; la première est à la ligne %2.</translation>
    </message>
    <message>
        <source>Keep one of the two; as it is, nobody can tell which is meant.</source>
        <translation>Gardez l’un des deux&#x202f;; en l’état, personne ne peut dire lequel est le bon.</translation>
    </message>
    <message>
        <source>Give one of the two another id, or delete it.</source>
        <translation>Donnez un autre identifiant à l’un des deux, ou supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” is not a language code.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>Write the two letters of ISO 639: fr, en, de, ar …</source>
        <translation>Écrivez les deux lettres d’ISO 639&#x202f;: fr, en, de, ar…</translation>
    </message>
    <message>
        <source>Name at least one language; the first is the reference.</source>
        <translation>Nommez au moins une langue&#x202f;; la première est la référence.</translation>
    </message>
    <message>
        <source>“about” is missing: readers are told nothing about who publishes this.</source>
        <translation>«&#xa0;about&#xa0;» manque&#x202f;: on ne dit pas qui publie ceci.</translation>
    </message>
    <message>
        <source>Add it with publisher, funding, purpose, inclusion, method, contact and updated.</source>
        <translation>Ajoutez-le avec publisher, funding, purpose, inclusion, method, contact et updated.</translation>
    </message>
    <message>
        <source>“%1” is missing: the page “About this election” needs it.</source>
        <translation>«&#xa0;%1&#xa0;» manque&#x202f;: la page «&#xa0;À propos&#xa0;» en a besoin.</translation>
    </message>
    <message>
        <source>An election needs at least one theme.</source>
        <translation>Une élection a besoin d’au moins un thème.</translation>
    </message>
    <message>
        <source>This election is written in version %1 of the format; this program knows version %2.</source>
        <translation>Cette élection est écrite dans la version %1 du format&#x202f;; ce programme connaît la version %2.</translation>
    </message>
    <message>
        <source>“licence” is missing: nobody knows whether this may be copied.</source>
        <translation>«&#xa0;licence&#xa0;» manque&#x202f;: personne ne sait si ceci peut être copié.</translation>
    </message>
    <message>
        <source>Add, for example, “licence: CC-BY-4.0”.</source>
        <translation>Ajoutez, par exemple, «&#xa0;licence: CC-BY-4.0&#xa0;».</translation>
    </message>
    <message>
        <source>This file is not read: its name does not end in “.yaml”.</source>
        <translation>Ce fichier n’est pas lu&#x202f;: son nom ne se termine pas par «&#xa0;.yaml&#xa0;».</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <source>The election has more than %1 files.</source>
        <translation>L’élection a plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>Put several candidates into one file, as a list.</source>
        <translation>Mettez plusieurs candidats dans un fichier, en liste.</translation>
    </message>
    <message>
        <source>The files of the election are larger than %1 MiB in all.</source>
        <translation>Les fichiers de l’élection dépassent en tout %1 Mio.</translation>
    </message>
    <message>
        <source>The memory did not suffice to read this file.</source>
        <translation>La mémoire n’a pas suffi pour lire ce fichier.</translation>
    </message>
    <message>
        <source>Reading this file failed: %1</source>
        <translation>La lecture de ce fichier a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>Please report this, with the file.</source>
        <translation>Merci de le signaler, avec le fichier.</translation>
    </message>
    <message>
        <source>This link leads out of the election’s folder.</source>
        <translation>Ce lien sort du dossier de l’élection.</translation>
    </message>
    <message>
        <source>Put a copy of the file into the folder.</source>
        <translation>Mettez une copie du fichier dans le dossier.</translation>
    </message>
    <message>
        <source>The candidate “%1” is there already, in %2 on line %3.</source>
        <translation>Le candidat «&#xa0;%1&#xa0;» est déjà là, dans %2, ligne %3.</translation>
    </message>
    <message>
        <source>Keep one of the two; until then neither is shown.</source>
        <translation>Gardez l’un des deux&#x202f;; d’ici là, aucun n’est affiché.</translation>
    </message>
    <message>
        <source>“%1” is not in the ballot order of election.yaml.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans l’ordre du bulletin de election.yaml.</translation>
    </message>
    <message>
        <source>Add the id to “ballot_order” there, or correct it here.</source>
        <translation>Ajoutez l’identifiant à «&#xa0;ballot_order&#xa0;» dans ce fichier, ou corrigez-le ici.</translation>
    </message>
    <message>
        <source>There is no file for the candidate “%1”.</source>
        <translation>Il n’y a pas de fichier pour le candidat «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add %1, or take the id out of the ballot order.</source>
        <translation>Ajoutez %1, ou retirez l’identifiant de l’ordre du bulletin.</translation>
    </message>
    <message>
        <source>There is no candidate “%1”.</source>
        <translation>Il n’y a pas de candidat «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the id, or leave it out.</source>
        <translation>Corrigez l’identifiant, ou omettez-le.</translation>
    </message>
    <message>
        <source>The memory did not suffice to read this election.</source>
        <translation>La mémoire n’a pas suffi pour lire cette élection.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>It is not said when this page was read.</source>
        <translation>Il n’est pas dit quand cette page a été lue.</translation>
    </message>
    <message>
        <source>Add “retrieved: …” with the date.</source>
        <translation>Ajoutez «&#xa0;retrieved: …&#xa0;» avec la date.</translation>
    </message>
    <message>
        <source>The source was read (%1) before it was published (%2).</source>
        <translation>La source a été lue (%1) avant d’être publiée (%2).</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>A source is written as a map.</source>
        <translation>Une source s’écrit avec des clés et des valeurs.</translation>
    </message>
    <message>
        <source>Write { ref: %1 }.</source>
        <translation>Écrivez { ref: %1 }.</translation>
    </message>
    <message>
        <source>Write { ref: … } with the id of a source, or { title: …, url: … }.</source>
        <translation>Écrivez { ref: … } avec l’identifiant d’une source, ou { title: …, url: … }.</translation>
    </message>
    <message>
        <source>There is no source “%1” here.</source>
        <translation>Il n’y a pas de source «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Name it under “sources”, or write the source in place.</source>
        <translation>Nommez-la sous «&#xa0;sources&#xa0;», ou écrivez la source sur place.</translation>
    </message>
    <message>
        <source>It is not said on which page this stands.</source>
        <translation>Il n’est pas dit à quelle page cela se trouve.</translation>
    </message>
    <message>
        <source>Add “page: …”, or approve this check where the source has no pages.</source>
        <translation>Ajoutez «&#xa0;page: …&#xa0;», ou approuvez ce constat si la source n’a pas de pages.</translation>
    </message>
    <message>
        <source>Nothing cites the source “%1”.</source>
        <translation>Rien ne cite la source «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cite it with { ref: … }, or delete it.</source>
        <translation>Citez-la avec { ref: … }, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Add an entry, or delete the line.</source>
        <translation>Ajoutez une entrée, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>There is no theme “%1” in election.yaml.</source>
        <translation>Il n’y a pas de thème «&#xa0;%1&#xa0;» dans election.yaml.</translation>
    </message>
    <message>
        <source>The theme “%1” has no topic “%2”.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» n’a pas de sujet «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write the theme alone, or add the topic in election.yaml.</source>
        <translation>Écrivez le thème seul, ou ajoutez le sujet dans election.yaml.</translation>
    </message>
    <message>
        <source>Its topics: %1.</source>
        <translation>Ses sujets&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1/%2”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1/%2&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of the kind “%1” in this file are not listed.</source>
        <translation>
            <numerusform>%n autre constat «&#xa0;%1&#xa0;» dans ce fichier n’est pas listé.</numerusform>
            <numerusform>%n autres constats «&#xa0;%1&#xa0;» dans ce fichier ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no image “%1” in the election’s folder.</source>
        <translation>Il n’y a pas d’image «&#xa0;%1&#xa0;» dans le dossier de l’élection.</translation>
    </message>
    <message>
        <source>Add the file, or delete the portrait.</source>
        <translation>Ajoutez le fichier, ou supprimez le portrait.</translation>
    </message>
    <message>
        <source>The link “%1” leads out of the election’s folder.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» sort du dossier de l’élection.</translation>
    </message>
    <message>
        <source>Put a copy of the image into the folder.</source>
        <translation>Mettez une copie de l’image dans le dossier.</translation>
    </message>
    <message>
        <source>“%1” is neither a PNG nor a JPEG image.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une image PNG ni une image JPEG.</translation>
    </message>
    <message>
        <source>Save the image again in one of these formats.</source>
        <translation>Enregistrez l’image de nouveau dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 MiB.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 2 Mio.</translation>
    </message>
    <message>
        <source>Save a smaller image: 800 pixels a side are plenty.</source>
        <translation>Enregistrez une image plus petite&#x202f;: 800 pixels de côté suffisent.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own and cannot be an option.</source>
        <translation>«&#xa0;%1&#xa0;» a un sens propre et ne peut pas être une option.</translation>
    </message>
    <message>
        <source>A scale has 2 to 12 steps, or 101; here are %1.</source>
        <translation>Une échelle a de 2 à 12 crans, ou 101&#x202f;; ici, il y en a %1.</translation>
    </message>
    <message>
        <source>A choice has 2 to 12 options; here are %1.</source>
        <translation>Un choix a de 2 à 12 options&#x202f;; ici, il y en a %1.</translation>
    </message>
    <message>
        <source>Merge options that say nearly the same, or make two questions of it.</source>
        <translation>Réunissez les options qui disent presque la même chose, ou faites-en deux questions.</translation>
    </message>
    <message>
        <source>“answers” has either “scale” or “choice”.</source>
        <translation>«&#xa0;answers&#xa0;» a soit «&#xa0;scale&#xa0;», soit «&#xa0;choice&#xa0;».</translation>
    </message>
    <message>
        <source>Write “scale” for ordered steps, “choice” for options without an order.</source>
        <translation>Écrivez «&#xa0;scale&#xa0;» pour des crans ordonnés, «&#xa0;choice&#xa0;» pour des options sans ordre.</translation>
    </message>
    <message>
        <source>“%1” is long for a label: three words fit.</source>
        <translation>«&#xa0;%1&#xa0;» est long pour un libellé&#x202f;: trois mots tiennent.</translation>
    </message>
    <message>
        <source>Keep the words by which readers recognise the question.</source>
        <translation>Gardez les mots auxquels on reconnaît la question.</translation>
    </message>
    <message>
        <source>This fact has no source.</source>
        <translation>Ce fait n’a pas de source.</translation>
    </message>
    <message>
        <source>Add “source: { title: …, url: … }” beside the languages.</source>
        <translation>Ajoutez «&#xa0;source: { title: …, url: … }&#xa0;» à côté des langues.</translation>
    </message>
    <message>
        <source>The question “%1” is there already, on line %2.</source>
        <translation>La question «&#xa0;%1&#xa0;» est déjà là, à la ligne %2.</translation>
    </message>
    <message>
        <source>An election needs at least one question.</source>
        <translation>Une élection a besoin d’au moins une question.</translation>
    </message>
    <message>
        <source>The text ends here: “%1” is a comment to YAML and is lost.</source>
        <translation>Le texte s’arrête ici&#x202f;: «&#xa0;%1&#xa0;» est un commentaire en YAML et se perd.</translation>
    </message>
    <message>
        <source>Put the whole text in quotes; before a real comment, leave two spaces, and one after the #.</source>
        <translation>Mettez tout le texte entre guillemets&#x202f;; avant un vrai commentaire, laissez deux espaces, et une après le #.</translation>
    </message>
    <message>
        <source>This file is written in %1; programme files are UTF-8.</source>
        <translation>Ce fichier est écrit en %1&#x202f;; les fichiers de programme sont en UTF-8.</translation>
    </message>
    <message>
        <source>In your text editor, choose “Save as…” or “Encoding” and pick UTF-8.</source>
        <translation>Dans votre éditeur de texte, choisissez «&#xa0;Enregistrer sous…&#xa0;» ou «&#xa0;Encodage&#xa0;», puis UTF-8.</translation>
    </message>
    <message>
        <source>The byte 0x%1 here is not UTF-8; the file seems to be written in another encoding, such as Latin-1 or Windows-1252.</source>
        <translation>L’octet 0x%1 ici n’est pas de l’UTF-8&#x202f;; le fichier semble écrit dans un autre encodage, comme Latin-1 ou Windows-1252.</translation>
    </message>
    <message>
        <source>This line is indented with a tab.</source>
        <translation>Le retrait de cette ligne est fait d’une tabulation.</translation>
    </message>
    <message>
        <source>Use spaces, two for each level.</source>
        <translation>Utilisez des espaces, deux par niveau.</translation>
    </message>
    <message>
        <source>This line is indented with a no-break or other special space (%1), which looks like a space and is none.</source>
        <translation>Le retrait de cette ligne contient une espace insécable ou spéciale (%1), qui ressemble à une espace et n’en est pas une.</translation>
    </message>
    <message>
        <source>Type the indentation again with the space bar.</source>
        <translation>Refaites le retrait avec la barre d’espace.</translation>
    </message>
    <message>
        <source>The control character %1 has no place in a programme file.</source>
        <translation>Le caractère de contrôle %1 n’a pas sa place dans un fichier de programme.</translation>
    </message>
    <message>
        <source>Delete it; it often comes with text pasted from a PDF.</source>
        <translation>Supprimez-le&#x202f;; il vient souvent d’un texte collé depuis un PDF.</translation>
    </message>
    <message>
        <source>%1 is not a character of any language.</source>
        <translation>%1 n’est un caractère d’aucune langue.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which UTF-8 does not need.</source>
        <translation>Le fichier commence par une marque d’ordre des octets, dont UTF-8 n’a pas besoin.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without BOM.</source>
        <translation>Enregistrez-le en UTF-8 sans BOM.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’est pas là.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Le fichier ne peut pas être ouvert&#x202f;: %1</translation>
    </message>
    <message>
        <source>Split it: an election may have many files with a list of candidates.</source>
        <translation>Divisez-le&#x202f;: une élection peut avoir beaucoup de fichiers, chacun avec une liste de candidats.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <translation>Le crochet ouvert ici n’est pas refermé.</translation>
    </message>
    <message>
        <source>The brace that opens here is not closed.</source>
        <translation>L’accolade ouverte ici n’est pas refermée.</translation>
    </message>
    <message>
        <source>Add ], or put the text in quotes if the bracket belongs to it.</source>
        <translation>Ajoutez ], ou mettez le texte entre guillemets si le crochet en fait partie.</translation>
    </message>
    <message>
        <source>Add }, or put the text in quotes if the brace belongs to it.</source>
        <translation>Ajoutez }, ou mettez le texte entre guillemets si l’accolade en fait partie.</translation>
    </message>
    <message>
        <source>Compare the line and the one before with an example in docs/format.md.</source>
        <translation>Comparez la ligne et la précédente avec un exemple de docs/format.md.</translation>
    </message>
    <message>
        <source>In double quotes, a backslash begins an escape, and this is none.</source>
        <translation>Entre guillemets doubles, une barre oblique inverse annonce un caractère spécial, et ceci n’en est pas un.</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, or put the text in single quotes.</source>
        <translation>Écrivez \\ pour une barre oblique inverse, ou mettez le texte entre guillemets simples.</translation>
    </message>
    <message>
        <source>This key stands further right than those above, so it belongs to the text before it.</source>
        <translation>Cette clé est plus à droite que celles du dessus&#x202f;: elle appartient donc au texte qui précède.</translation>
    </message>
    <message>
        <source>Begin it in the same column as the keys above.</source>
        <translation>Commencez-la dans la même colonne que les clés du dessus.</translation>
    </message>
    <message>
        <source>A colon followed by a space ends a key; here it stands within the text “%1”.</source>
        <translation>Un deux-points suivi d’une espace termine une clé&#x202f;; ici, il se trouve dans le texte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A colon needs a space behind it to end a key.</source>
        <translation>Un deux-points a besoin d’une espace derrière lui pour terminer une clé.</translation>
    </message>
    <message>
        <source>Add a space after the colon.</source>
        <translation>Ajoutez une espace après le deux-points.</translation>
    </message>
    <message>
        <source>“%1” has no colon: it is neither a key with a value nor part of the text above.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de deux-points&#x202f;: ce n’est ni une clé avec une valeur, ni la suite du texte du dessus.</translation>
    </message>
    <message>
        <source>Write “key: value”, or indent the line if it continues the text above.</source>
        <translation>Écrivez «&#xa0;clé: valeur&#xa0;», ou mettez la ligne en retrait si elle continue le texte du dessus.</translation>
    </message>
    <message>
        <source>Within braces and brackets, a text with a question mark needs quotes.</source>
        <translation>Entre accolades ou crochets, un texte avec un point d’interrogation demande des guillemets.</translation>
    </message>
    <message>
        <source>Put the text in quotes, or write it on a line of its own without braces.</source>
        <translation>Mettez le texte entre guillemets, ou écrivez-le sur sa propre ligne sans accolades.</translation>
    </message>
    <message>
        <source>A text cannot begin with %1.</source>
        <translation>Un texte ne peut pas commencer par %1.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>A text that begins with * is an alias, which repeats another part of the file; programme files do without.</source>
        <translation>Un texte qui commence par * est un alias, qui répète une autre partie du fichier&#x202f;; les fichiers de programme s’en passent.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>A text that begins with &amp; is an anchor, which marks a part of the file for repetition; programme files do without.</source>
        <translation>Un texte qui commence par &amp; est une ancre, qui marque une partie du fichier à répéter&#x202f;; les fichiers de programme s’en passent.</translation>
    </message>
    <message>
        <source>A text that begins with ! is a tag, which gives a text another type; programme files do without.</source>
        <translation>Un texte qui commence par&#x202f;! est une étiquette, qui donne un autre type à un texte&#x202f;; les fichiers de programme s’en passent.</translation>
    </message>
    <message>
        <source>A list cannot begin on the line of its key.</source>
        <translation>Une liste ne peut pas commencer sur la ligne de sa clé.</translation>
    </message>
    <message>
        <source>Begin it on the next line, or put a text that begins with a dash in quotes.</source>
        <translation>Commencez-la à la ligne suivante, ou mettez entre guillemets un texte qui commence par un tiret.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Ce signe ne referme rien.</translation>
    </message>
    <message>
        <source>This does not close the bracket that is open since line %1, column %2.</source>
        <translation>Ceci ne referme pas le crochet ou l’accolade ouverts à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>Delete it or put the text in quotes; [ is closed by ], { by }.</source>
        <translation>Supprimez-le ou mettez le texte entre guillemets&#x202f;; [ se referme par ], { par }.</translation>
    </message>
    <message>
        <source>This line begins in a column in which nothing above begins.</source>
        <translation>Cette ligne commence dans une colonne où rien ne commence au-dessus.</translation>
    </message>
    <message>
        <source>Align it with the entries it belongs to: two spaces for each level.</source>
        <translation>Alignez-la sur les entrées dont elle fait partie&#x202f;: deux espaces par niveau.</translation>
    </message>
    <message>
        <source>Add the closing quotation mark at the end of the text.</source>
        <translation>Ajoutez le guillemet fermant à la fin du texte.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>Le guillemet ouvert ici n’est jamais refermé.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is closed only on line %1; what is between looks like other entries.</source>
        <translation>Le guillemet ouvert ici n’est refermé qu’à la ligne %1&#x202f;; ce qui se trouve entre les deux ressemble à d’autres entrées.</translation>
    </message>
    <message>
        <source>This apostrophe closes the text, which began with one.</source>
        <translation>Cette apostrophe referme le texte, qui a commencé par une apostrophe.</translation>
    </message>
    <message>
        <source>Put the text in double quotes, write ’ or double the apostrophe: &apos;&apos;.</source>
        <translation>Mettez le texte entre guillemets doubles, écrivez ’ ou doublez l’apostrophe&#x202f;: &apos;&apos;.</translation>
    </message>
    <message>
        <source>This quotation mark closes the text, which began with one.</source>
        <translation>Ce guillemet referme le texte, qui a commencé par un guillemet.</translation>
    </message>
    <message>
        <source>Write « » or “ ” within the text, or \&quot; for each mark.</source>
        <translation>Écrivez «&#xa0;» ou “ ” dans le texte, ou \&quot; pour chaque guillemet.</translation>
    </message>
    <message>
        <source>No position is given, though the election has questions.</source>
        <translation>Aucune position n’est donnée, alors que l’élection a des questions.</translation>
    </message>
    <message>
        <source>Check that the file is whole, and add “positions”; what the programme leaves open is “silent” or “undocumented”.</source>
        <translation>Vérifiez que le fichier est entier, et ajoutez «&#xa0;positions&#xa0;»&#x202f;; ce que le programme laisse ouvert est «&#xa0;silent&#xa0;» ou «&#xa0;undocumented&#xa0;».</translation>
    </message>
    <message>
        <source>The file ends in the middle of a line; the rest may be lost.</source>
        <translation>Le fichier s’arrête au milieu d’une ligne&#x202f;; la suite est peut-être perdue.</translation>
    </message>
    <message>
        <source>Check that the file is whole, and end it with an empty line.</source>
        <translation>Vérifiez que le fichier est entier, et terminez-le par une ligne vide.</translation>
    </message>
    <message>
        <source>Type it again as an ordinary space.</source>
        <translation>Retapez-la comme une espace ordinaire.</translation>
    </message>
    <message>
        <source>This word holds a no-break or other special space (%1), which looks like a space and is none.</source>
        <translation>Ce mot contient une espace insécable ou une autre espace spéciale (%1), qui ressemble à une espace et n’en est pas une.</translation>
    </message>
    <message>
        <source>Delete it, or type it again as an ordinary space.</source>
        <translation>Supprimez-la, ou retapez-la comme une espace ordinaire.</translation>
    </message>
    <message>
        <source>This word holds the invisible character %1.</source>
        <translation>Ce mot contient le caractère invisible %1.</translation>
    </message>
    <message>
        <source>Delete it; the text editor may show it only as nothing at all.</source>
        <translation>Supprimez-le&#x202f;; l’éditeur de texte ne le montre peut-être pas du tout.</translation>
    </message>
    <message>
        <source>Check its name and its folder: an election needs election.yaml and questions.yaml.</source>
        <translation>Vérifiez son nom et son dossier&#x202f;: une élection a besoin d’election.yaml et de questions.yaml.</translation>
    </message>
    <message>
        <source>This is not YAML: the line cannot be understood where this stands.</source>
        <translation>Ceci n’est pas du YAML&#x202f;: à cet endroit, la ligne ne peut pas être comprise.</translation>
    </message>
    <message>
        <source>Behind &gt; or |, the text begins on the next line.</source>
        <translation>Après &gt; ou |, le texte commence à la ligne suivante.</translation>
    </message>
    <message>
        <source>Begin the text on the next line, indented, or delete the sign and put the text in quotes.</source>
        <translation>Commencez le texte à la ligne suivante, en retrait, ou supprimez le signe et mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>Behind this colon stands a no-break space (%1), which looks like a space and is none.</source>
        <translation>Derrière ce deux-points se trouve une espace insécable (%1), qui ressemble à une espace et n’en est pas une.</translation>
    </message>
    <message>
        <source>Behind this colon stands the special space %1, which looks like a space and is none.</source>
        <translation>Derrière ce deux-points se trouve l’espace spéciale %1, qui ressemble à une espace et n’en est pas une.</translation>
    </message>
    <message>
        <source>Check its name and its folder: it is the answers file that the program saves, or one written as docs/format.md says.</source>
        <translation>Vérifiez son nom et son dossier&#x202f;: c’est le fichier de réponses que le programme enregistre, ou un fichier écrit comme le dit docs/format.md.</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read.</source>
        <translation>Ce fichier dépasse %1, la limite de lecture.</translation>
    </message>
    <message>
        <source>Check that it is the answers file.</source>
        <translation>Vérifiez que c’est bien le fichier de réponses.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no entry here and count as not yet documented: %1.</source>
        <translation>
            <numerusform>%n question n’a pas d’entrée ici et compte comme pas encore documentée&#x202f;: %1.</numerusform>
            <numerusform>%n questions n’ont pas d’entrée ici et comptent comme pas encore documentées&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Research them, or write “undocumented” to say that nobody has looked yet.</source>
        <translation>Cherchez ces positions, ou écrivez «&#xa0;undocumented&#xa0;» pour dire que personne n’a encore cherché.</translation>
    </message>
    <message>
        <source>Quotation marks stand round a text that is marked as a quotation, and are shown twice.</source>
        <translation>Ce texte marqué comme citation est déjà entre guillemets, qui s’affichent donc deux fois.</translation>
    </message>
    <message>
        <source>Delete the marks of the text: “quote: true” sets them.</source>
        <translation>Supprimez les guillemets du texte&#x202f;: «&#xa0;quote: true&#xa0;» les ajoute.</translation>
    </message>
    <message>
        <source>A no-break space is missing in “%1”.</source>
        <translation>Une espace insécable manque dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>In French it stands before ; : ! ? % » and after « (U+202F, or U+00A0).</source>
        <translation>En français, elle précède les signes&#x202f;;&#x202f;:&#x202f;!&#x202f;?&#x202f;%&#xa0;» et suit le signe «&#xa0;(U+202F ou U+00A0).</translation>
    </message>
    <message>
        <source>A straight apostrophe or quotation mark in “%1”.</source>
        <translation>Une apostrophe ou un guillemet droit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write ’ for an apostrophe, and « » round a quotation.</source>
        <translation>Écrivez ’ pour l’apostrophe, et des guillemets «&#xa0;» autour d’une citation.</translation>
    </message>
    <message>
        <source>Three full stops in “%1”.</source>
        <translation>Trois points qui se suivent dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write the one character …</source>
        <translation>Écrivez le caractère unique …</translation>
    </message>
    <message>
        <source>This source has neither an address nor a publisher: readers cannot find it.</source>
        <translation>Cette source n’a ni adresse ni éditeur&#x202f;: le lecteur ne peut pas la retrouver.</translation>
    </message>
    <message>
        <source>Add “publisher: …” or “url: https://…”.</source>
        <translation>Ajoutez «&#xa0;publisher: …&#xa0;» ou «&#xa0;url: https://…&#xa0;».</translation>
    </message>
    <message>
        <source>It is not said of when this source is.</source>
        <translation>Il n’est pas dit de quand date cette source.</translation>
    </message>
    <message>
        <source>Add “date: …”, or “retrieved: …” with the date on which it was read.</source>
        <translation>Ajoutez «&#xa0;date: …&#xa0;», ou «&#xa0;retrieved: …&#xa0;» avec la date à laquelle elle a été lue.</translation>
    </message>
    <message>
        <source>This is no file of answers.</source>
        <translation>Ce n’est pas un fichier de réponses.</translation>
    </message>
    <message>
        <source>A file of answers has “preau_answers: 1” and “answers”.</source>
        <translation>Un fichier de réponses contient «&#xa0;preau_answers: 1&#xa0;» et «&#xa0;answers&#xa0;».</translation>
    </message>
    <message>
        <source>This is a folder; a file is expected.</source>
        <translation>C’est un dossier&#x202f;; un fichier est attendu.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>Nommez le fichier qu’il contient.</translation>
    </message>
</context>
<context>
    <name>preau::Report</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>Constituency: %1</source>
        <translation>Circonscription&#x202f;: %1</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance basse</translation>
    </message>
    <message>
        <source>a second reader came to the other side</source>
        <translation>une seconde lecture aboutit au côté opposé</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>No question is left to compare.</source>
        <translation>Il ne reste aucune question à comparer.</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Positions&#x202f;: %1</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Fichier refusé</translation>
    </message>
    <message>
        <source>Proposals of %1</source>
        <translation>Propositions&#x202f;: %1</translation>
    </message>
    <message>
        <source>Of the positions shown: %1.</source>
        <translation>Parmi les positions affichées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>closest on the questions you answered</source>
        <translation>les plus proches sur les questions auxquelles vous avez répondu</translation>
    </message>
    <message>
        <source>Closest on the questions you answered</source>
        <translation>Les plus proches sur les questions auxquelles vous avez répondu</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Known positions</source>
        <translation>Positions connues</translation>
    </message>
    <message>
        <source>Without one answer</source>
        <translation>Sans une réponse</translation>
    </message>
    <message>
        <source>equal rank</source>
        <translation>ex æquo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known positions of answers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment le lire</translation>
    </message>
    <message>
        <source>Where each percentage comes from</source>
        <translation>D’où vient chaque pourcentage</translation>
    </message>
    <message>
        <source>The sum of the parts divided by the sum of the weights is the squared distance; the percentage is 100 minus 100 times its root.</source>
        <translation>La somme des parts divisée par la somme des poids est la distance au carré&#x202f;; le pourcentage est 100 moins 100 fois sa racine.</translation>
    </message>
    <message>
        <source>The sum of the points divided by the sum of the weights is the percentage.</source>
        <translation>La somme des points divisée par la somme des poids est le pourcentage.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
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
        <translation>Somme</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>You answered %1 of the %n question(s) that are asked.</source>
        <translation>
            <numerusform>Vous avez répondu à %1 question sur %n posée.</numerusform>
            <numerusform>Vous avez répondu à %1 des %n questions posées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) set aside by the importance you gave</source>
        <translation>
            <numerusform>%n réponse mise de côté par l’importance que vous avez donnée</numerusform>
            <numerusform>%n réponses mises de côté par l’importance que vous avez donnée</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the calculation: %1.</source>
        <translation>Hors du calcul&#x202f;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of an enumeration</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Ranked: those with a known position on at least 3 of your answers and on at least %1 of them.</source>
        <translation>Le classement demande une position connue sur au moins 3 de vos réponses et sur au moins %1 d’entre elles.</translation>
    </message>
    <message>
        <source>Within equal ranks: an order drawn by lot, seed %1.</source>
        <translation>À rang égal&#x202f;: un ordre tiré au sort, numéro %1.</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#x202f;: %1</translation>
    </message>
    <message>
        <source>No answer to compare with</source>
        <translation>Aucune réponse à comparer</translation>
    </message>
    <message>
        <source>No position known on your answers</source>
        <translation>Aucune position connue sur vos réponses</translation>
    </message>
    <message>
        <source>Too few positions known</source>
        <translation>Trop peu de positions connues</translation>
    </message>
    <message>
        <source>No answer counts, so there is no result.</source>
        <translation>Aucune réponse ne compte&#x202f;: il n’y a donc pas de résultat.</translation>
    </message>
    <message>
        <source>Fewer than three answers: the order is shown, and it is too little to mean anything.</source>
        <translation>Moins de trois réponses&#x202f;: l’ordre est affiché, et c’est trop peu pour vouloir dire quelque chose.</translation>
    </message>
    <message>
        <source>Every answer was given no importance, so all of them count the same.</source>
        <translation>Toutes les réponses ont une importance nulle&#x202f;: le calcul les compte toutes pareil.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pair(s)</source>
        <translation>
            <numerusform>et %n autre paire</numerusform>
            <numerusform>et %n autres paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Known to differ on fewer than three questions, so that the order between them means little: %1.</source>
        <translation>Diffèrent, à notre connaissance, sur moins de trois questions, si bien que leur ordre veut peu dire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The first place is the same in %1 of %2 ways to calculate, %3 of %4 times without one answer, %5 of %6 times without one theme.</source>
        <translation>Première place inchangée dans %1 réglages sur %2, sans une réponse %3 fois sur %4, sans un thème %5 fois sur %6.</translation>
    </message>
    <message>
        <source>No single answer, changed alone, changes the first place.</source>
        <translation>Aucune réponse, changée seule, ne change la première place.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of one single answer would change the first place:</source>
        <translation>
            <numerusform>%n changement d’une seule réponse changerait la première place&#x202f;:</numerusform>
            <numerusform>%n changements d’une seule réponse changeraient la première place&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”, first %4.</source>
        <comment>question, answer, answer, names</comment>
        <translation>%1&#x202f;: de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;», première place à %4.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest percent</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No election found.</source>
        <translation>Aucune élection trouvée.</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élection</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Documented</source>
        <comment>positions</comment>
        <translation>Documenté</translation>
    </message>
    <message>
        <source>To document</source>
        <comment>positions</comment>
        <translation>À documenter</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an election</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>File refused: %1</source>
        <translation>Fichier refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Pour le corriger&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved in the files</source>
        <translation>
            <numerusform>%n approuvé dans les fichiers</numerusform>
            <numerusform>%n approuvés dans les fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n fichier lu</numerusform>
            <numerusform>%n fichiers lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the others remain readable</source>
        <translation>
            <numerusform>%n refusé&#x202f;; les autres restent lisibles</numerusform>
            <numerusform>%n refusés&#x202f;; les autres restent lisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Positions as of %1.</source>
        <translation>Positions&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Constituencies</source>
        <translation>Circonscriptions</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <comment>a hash</comment>
        <translation>Questions&#x202f;: %1</translation>
    </message>
    <message>
        <source>A summary by the editors.</source>
        <translation>Un résumé de la rédaction.</translation>
    </message>
    <message>
        <source>++ + = - --  from strongly agree to strongly disagree</source>
        <translation>++ + = - --  de tout à fait à pas du tout d’accord</translation>
    </message>
    <message>
        <source>1 2 3…  step on the question&apos;s own scale</source>
        <translation>1 2 3…  cran sur l’échelle propre à la question</translation>
    </message>
    <message>
        <source>A B C…  option chosen</source>
        <translation>A B C…  option choisie</translation>
    </message>
    <message>
        <source>/  searched, nothing found</source>
        <translation>/  cherché, rien trouvé</translation>
    </message>
    <message>
        <source>.  not yet documented</source>
        <translation>.  pas encore documenté</translation>
    </message>
    <message>
        <source>?  low confidence</source>
        <translation>?  confiance basse</translation>
    </message>
    <message>
        <source>≠  a second reader came to the other side</source>
        <translation>≠  une seconde lecture aboutit au côté opposé</translation>
    </message>
    <message numerus="yes">
        <source>On %n question(s): %1.</source>
        <translation>
            <numerusform>Sur %n question&#x202f;: %1.</numerusform>
            <numerusform>Sur %n questions&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals:</source>
        <translation>Propositions&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s)</source>
        <translation>
            <numerusform>Sur %n réponse</numerusform>
            <numerusform>Sur %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ranked:</source>
        <translation>Hors classement&#x202f;:</translation>
    </message>
    <message>
        <source>= equal rank.</source>
        <translation>= ex æquo.</translation>
    </message>
    <message>
        <source>, page %1</source>
        <comment>after the title of a source</comment>
        <translation>, page %1</translation>
    </message>
    <message>
        <source>Fictional election: nobody and nothing in it is real.</source>
        <translation>Élection fictive&#x202f;: rien ni personne n’y est réel.</translation>
    </message>
    <message>
        <source>Archive: this election took place on %1.</source>
        <translation>Archive&#x202f;: cette élection a eu lieu (%1).</translation>
    </message>
    <message>
        <source>%1 (withdrawn %2)</source>
        <comment>name, date</comment>
        <translation>%1 (retrait&#x202f;: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n documented</source>
        <translation>
            <numerusform>%n documentée</numerusform>
            <numerusform>%n documentées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing found</source>
        <translation>
            <numerusform>%n cherchée sans résultat</numerusform>
            <numerusform>%n cherchées sans résultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to document</source>
        <translation>
            <numerusform>%n à documenter</numerusform>
            <numerusform>%n à documenter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stand in an order drawn by lot, seed %2.</source>
        <comment>Candidates, Lists or Parties</comment>
        <translation>%1&#x202f;: dans un ordre tiré au sort, numéro %2.</translation>
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
        <translation>À faire</translation>
    </message>
    <message>
        <source>Fictional: %1</source>
        <comment>ids of elections</comment>
        <translation>Fictives&#x202f;: %1</translation>
    </message>
    <message>
        <source>Archive, the vote is over: %1</source>
        <comment>ids of elections</comment>
        <translation>Archives, le vote est passé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused; without it nothing can be shown</source>
        <translation>
            <numerusform>%n refusé&#x202f;; sans lui rien ne peut être affiché</numerusform>
            <numerusform>%n refusés&#x202f;; sans eux rien ne peut être affiché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a name and what is said of it</comment>
        <translation>&#x202f;: </translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <comment>less than this share</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>Voters who answer at random: every option is as likely as the others.</source>
        <translation>Personnes qui répondent au hasard&#x202f;: chaque option est aussi probable que les autres.</translation>
    </message>
    <message>
        <source>Voters who follow somebody: each takes one of those who stand, all being as likely, and answers as that one on %1 of 100 known positions; elsewhere at random.</source>
        <translation>Personnes qui suivent quelqu’un&#x202f;: chacune choisit au hasard l’une des candidatures et répond comme elle sur %1 positions connues sur 100&#x202f;; ailleurs, au hasard.</translation>
    </message>
    <message>
        <source>How much method, rules and single questions matter</source>
        <translation>Ce qui dépend de la méthode, des règles et de chaque question</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated voter(s) of each kind, seed %1: the same seed gives the same figures. They are nobody&apos;s opinions.</source>
        <translation>
            <numerusform>%n personne simulée de chaque sorte, graine %1&#x202f;: la même graine donne les mêmes chiffres. Ce ne sont les opinions de personne.</numerusform>
            <numerusform>%n personnes simulées de chaque sorte, graine %1&#x202f;: la même graine donne les mêmes chiffres. Ce ne sont les opinions de personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 of them nobody could be ranked; they are left out below.</source>
        <translation>Pour %1 d’entre elles, personne n’a pu être classé&#x202f;; elles sont laissées de côté ci-dessous.</translation>
    </message>
    <message>
        <source>The first place is shared</source>
        <translation>La première place est partagée</translation>
    </message>
    <message numerus="yes">
        <source>First and second less than %n point(s) apart</source>
        <translation>
            <numerusform>Moins de %n point entre la première et la deuxième</numerusform>
            <numerusform>Moins de %n points entre la première et la deuxième</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else is first with another method (down) or rule for unknown positions (across):</source>
        <translation>Une autre candidature est première avec une autre méthode (en ligne) ou une autre règle pour les positions inconnues (en colonne)&#x202f;:</translation>
    </message>
    <message>
        <source>Without this one question the first place is another, or shared otherwise; those that matter most:</source>
        <translation>Sans cette seule question, la première place change ou se partage autrement&#x202f;; celles qui comptent le plus&#x202f;:</translation>
    </message>
    <message>
        <source>Who is first, and for how many of them:</source>
        <translation>Qui est en tête, et pour quelle part d’entre elles&#x202f;:</translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>first place</comment>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>first place</comment>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>First for none of them: %1.</source>
        <translation>Jamais en tête&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Ce qui la fonde</translation>
    </message>
    <message>
        <source>Collected by %1.</source>
        <comment>a publisher</comment>
        <translation>Positions réunies par&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Licence&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>no opinion on %n question(s)</source>
        <translation>
            <numerusform>sans opinion sur %n question</numerusform>
            <numerusform>sans opinion sur %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) skipped</source>
        <translation>
            <numerusform>%n question passée</numerusform>
            <numerusform>%n questions passées</numerusform>
        </translation>
    </message>
    <message>
        <source>Method: “%1” (%2). %3</source>
        <comment>name, name in options and files, explanation</comment>
        <translation>Méthode&#x202f;: «&#xa0;%1&#xa0;» (%2). %3</translation>
    </message>
    <message>
        <source>Unknown positions: “%1” (%2). %3</source>
        <comment>name, name in options and files, explanation</comment>
        <translation>Positions inconnues&#x202f;: «&#xa0;%1&#xa0;» (%2). %3</translation>
    </message>
    <message>
        <source>%1 share the first place.</source>
        <comment>3 candidates, 2 lists</comment>
        <translation>%1 à égalité à la première place.</translation>
    </message>
    <message>
        <source>There is no ranking, so there is no first place to test.</source>
        <translation>Il n’y a pas de classement&#x202f;: il n’y a donc pas de première place à éprouver.</translation>
    </message>
    <message>
        <source>Documented: a position is known. Searched: nothing was found. To document: nobody has looked yet.</source>
        <translation>Documenté&#x202f;: une position est connue. Cherché&#x202f;: rien n’a été trouvé. À documenter&#x202f;: pas encore cherché.</translation>
    </message>
    <message>
        <source>Searched</source>
        <comment>positions, with nothing found</comment>
        <translation>Cherché</translation>
    </message>
    <message>
        <source>The list’s own words.</source>
        <translation>Les mots mêmes de la liste.</translation>
    </message>
    <message>
        <source>The party’s own words.</source>
        <translation>Les mots mêmes du parti.</translation>
    </message>
    <message>
        <source>The candidate’s own words.</source>
        <translation>Les mots mêmes du candidat.</translation>
    </message>
    <message>
        <source>Positions that rest on documents of those who hold them alone: %1; on these and on others: %2; on documents of others alone: %3 (%4%); without a source: %5.</source>
        <translation>Positions qui reposent sur les seuls documents de qui les défend&#x202f;: %1&#x202f;; sur ceux-ci et sur d’autres&#x202f;: %2&#x202f;; sur les seuls documents d’autrui&#x202f;: %3 (%4&#x202f;%)&#x202f;; sans source&#x202f;: %5.</translation>
    </message>
    <message>
        <source>The proposals are summaries by the editors, except those in quotation marks.</source>
        <translation>Les propositions sont des résumés de la rédaction, sauf celles entre guillemets.</translation>
    </message>
    <message>
        <source>The proposals are summaries by the editors.</source>
        <translation>Les propositions sont des résumés de la rédaction.</translation>
    </message>
    <message>
        <source>No proposal documented on this theme: %1.</source>
        <comment>names</comment>
        <translation>Aucune proposition documentée sur ce thème&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No proposal documented on this topic: %1.</source>
        <comment>names</comment>
        <translation>Aucune proposition documentée sur ce sujet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Within equal ranks: the official order.</source>
        <translation>À rang égal&#x202f;: l’ordre officiel.</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two items of a list</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1 stand in the official order.</source>
        <comment>Candidates, Lists or Parties</comment>
        <translation>%1&#x202f;: dans l’ordre officiel.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of link, an address</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missing; without it nothing can be shown</source>
        <translation>
            <numerusform>%n manquant&#x202f;; sans lui rien ne peut être affiché</numerusform>
            <numerusform>%n manquants&#x202f;; sans eux rien ne peut être affiché</numerusform>
        </translation>
    </message>
    <message>
        <source>File missing: %1</source>
        <translation>Fichier manquant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Medium or low confidence, in brackets, says how sure the editors are of how they read a position. It changes no score.</source>
        <translation>La confiance moyenne ou basse, entre parenthèses, dit à quel point la rédaction est sûre de sa lecture d’une position. Elle ne change aucun score.</translation>
    </message>
    <message>
        <source>Translated from the list’s own words.</source>
        <translation>Traduction des mots mêmes de la liste.</translation>
    </message>
    <message>
        <source>Translated from the party’s own words.</source>
        <translation>Traduction des mots mêmes du parti.</translation>
    </message>
    <message>
        <source>Translated from the candidate’s own words.</source>
        <translation>Traduction des mots mêmes du candidat.</translation>
    </message>
</context>
<context>
    <name>preau::Sheet</name>
    <message>
        <source>more</source>
        <comment>badge: what counts double</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>less</source>
        <comment>badge: what counts half</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>Préau, result sheet</source>
        <translation>Préau, feuille de résultats</translation>
    </message>
    <message>
        <source>Constituency: %1</source>
        <translation>Circonscription&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closest on the questions you answered</source>
        <translation>Les plus proches sur les questions auxquelles vous avez répondu</translation>
    </message>
    <message>
        <source>Too few positions are known to rank anybody.</source>
        <translation>Trop peu de positions connues pour classer.</translation>
    </message>
    <message>
        <source>First place unchanged in %1 of %2 settings.</source>
        <translation>Première place inchangée dans %1 réglages sur %2.</translation>
    </message>
    <message>
        <source>%1, equal rank</source>
        <translation>%1, ex æquo</translation>
    </message>
    <message numerus="yes">
        <source>on %1 of your %n answer(s)</source>
        <translation>
            <numerusform>sur %1 de votre %n réponse</numerusform>
            <numerusform>sur %1 de vos %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes that count more or less</source>
        <translation>Thèmes qui comptent plus ou moins</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>badge: what does not count</comment>
        <translation>exclu</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n comptée</numerusform>
            <numerusform>%n comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n exclue</numerusform>
            <numerusform>%n exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an opinion</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n sans opinion</numerusform>
            <numerusform>%n sans opinion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n passée</numerusform>
            <numerusform>%n passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n pas encore vue</numerusform>
            <numerusform>%n pas encore vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers: %1</source>
        <comment>3 counted, 1 skipped</comment>
        <translation>Vos réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of answers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>All answers count the same.</source>
        <translation>Toutes les réponses comptent autant.</translation>
    </message>
    <message>
        <source>“More” counts double, “less” half.</source>
        <translation>«&#x202f;Plus&#x202f;» compte double, «&#x202f;moins&#x202f;» pour moitié.</translation>
    </message>
    <message>
        <source>The percentage is 100 minus 100 times the root of the mean squared distance, rounded to a whole number.</source>
        <translation>Le pourcentage est 100 moins 100 fois la racine de la distance au carré moyenne, arrondi à l’entier.</translation>
    </message>
    <message>
        <source>The percentage is the sum of the points divided by all the points that were possible, rounded to a whole number.</source>
        <translation>Le pourcentage est le total des points divisé par le total possible, arrondi à l’entier.</translation>
    </message>
    <message>
        <source>This code holds your answers</source>
        <translation>Ce code contient vos réponses</translation>
    </message>
    <message>
        <source>Whoever has the code, or this sheet, has your answers. Préau takes them up from it on any computer; nothing is sent anywhere.</source>
        <translation>Qui a le code ou cette feuille a vos réponses. Préau les reprend à partir du code sur n’importe quel ordinateur&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Positions collected by: %1. Each has its source in Préau.</source>
        <translation>Positions rassemblées par&#xa0;: %1. Chacune a sa source dans Préau.</translation>
    </message>
    <message>
        <source>Positions as of %1.</source>
        <translation>État des positions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Questions asked in an order drawn by lot, number %1.</source>
        <translation>Ordre des questions&#xa0;: mélangé, numéro %1.</translation>
    </message>
    <message>
        <source>Data: %1, version %2.</source>
        <comment>id of an election</comment>
        <translation>Données&#xa0;: %1, version %2.</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>Licence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>SHA-256: %1.</source>
        <translation>SHA-256&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Made on %1 with %2; nothing was sent anywhere.</source>
        <comment>date, program and version</comment>
        <translation>Feuille faite le %1 avec %2&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is no advice on how to vote: read what they propose before you decide.</source>
        <translation>Ceci n’est pas un conseil de vote&#xa0;: lisez les propositions avant de choisir.</translation>
    </message>
</context>
<context>
    <name>preau::ViewAddressText</name>
    <message>
        <source>The address names no election; it begins with preau: and the id of one.</source>
        <translation>L’adresse ne désigne aucune élection&#x202f;; elle commence par «&#xa0;preau:&#xa0;» et l’identifiant d’une élection.</translation>
    </message>
    <message>
        <source>The address names a page that does not exist: &apos;%1&apos;.</source>
        <translation>L’adresse désigne une page qui n’existe pas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The address of a candidate&apos;s page lacks the candidate: candidate/ and an id.</source>
        <translation>À l’adresse d’une page de candidat, il manque le candidat&#xa0;: «&#xa0;candidate/&#xa0;» suivi d’un identifiant.</translation>
    </message>
    <message>
        <source>The address goes on where it should end: &apos;%1&apos;.</source>
        <translation>L’adresse continue là où elle devrait finir&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The address asks for something this page does not have: &apos;%1&apos;.</source>
        <translation>L’adresse demande à cette page ce qu’elle n’a pas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The address says &apos;%1&apos; twice.</source>
        <translation>L’adresse dit deux fois «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>In the address, &apos;%1&apos; cannot be &apos;%2&apos;.</source>
        <translation>Dans l’adresse, «&#xa0;%1&#xa0;» ne peut pas valoir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This is no address of a page; one begins with preau: and the id of an election.</source>
        <translation>Ce n’est pas l’adresse d’une page&#x202f;; une adresse commence par «&#xa0;preau:&#xa0;» et l’identifiant d’une élection.</translation>
    </message>
    <message>
        <source>The address is not well formed; it may have been cut or changed on its way.</source>
        <translation>L’adresse est mal formée&#x202f;; elle a peut-être été coupée ou changée en chemin.</translation>
    </message>
    <message>
        <source>The election has no theme &apos;%1&apos;.</source>
        <translation>L’élection n’a pas de thème «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The election has no question &apos;%1&apos;.</source>
        <translation>L’élection n’a pas de question «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The election has no constituency &apos;%1&apos;.</source>
        <translation>L’élection n’a pas de circonscription «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The election has no candidate &apos;%1&apos;.</source>
        <translation>L’élection n’a pas de candidat «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>preau::Worked</name>
    <message>
        <source>You say: %1. %2 says: %3.</source>
        <comment>answer, name, position</comment>
        <translation>Vous dites&#xa0;: %1. %2 dit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Your answer is “%1”, the position of %2 is “%3”.</source>
        <translation>Votre réponse est «&#x202f;%1&#x202f;», la position de %2 est «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing was found on what %1 says.</source>
        <translation>Rien n’a été trouvé sur la position de %1.</translation>
    </message>
    <message>
        <source>It is not documented yet what %1 says.</source>
        <translation>La position de %1 n’est pas encore documentée.</translation>
    </message>
    <message>
        <source>You say: %1.</source>
        <translation>Vous dites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your answer is “%1”.</source>
        <translation>Votre réponse est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>That is the same: all the points of the question.</source>
        <translation>C’est la même réponse&#xa0;: tous les points de la question.</translation>
    </message>
    <message>
        <source>That is not the same: none of the points of the question.</source>
        <translation>Ce n’est pas la même réponse&#xa0;: aucun point de la question.</translation>
    </message>
    <message>
        <source>One plus their product, divided by two: %1.</source>
        <translation>Un plus leur produit, divisé par deux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mean of the share by steps and the share by direction is %1.</source>
        <translation>La moyenne de la part selon les crans et de la part selon la direction est %1.</translation>
    </message>
    <message>
        <source>Half their distance, squared: %1.</source>
        <translation>La moitié de leur distance, au carré&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n step(s) apart.</source>
        <comment>easy words</comment>
        <translation>
            <numerusform>C’est %n cran d’écart.</numerusform>
            <numerusform>C’est %n crans d’écart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n step(s) apart, out of %1 at most.</source>
        <translation>
            <numerusform>L’écart est de %n cran, sur %1 au plus.</numerusform>
            <numerusform>L’écart est de %n crans, sur %1 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fewer steps, the more points.</source>
        <translation>Moins il y a de crans, plus il y a de points.</translation>
    </message>
    <message>
        <source>No step brings all the points, %1 bring none; here: %2.</source>
        <comment>the largest number of steps; a fraction</comment>
        <translation>Sans écart, la question apporte tous ses points&#x202f;; à %1 crans, aucun&#x202f;; ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>That is the same side: all the points.</source>
        <translation>C’est le même côté&#xa0;: tous les points.</translation>
    </message>
    <message>
        <source>These are opposite sides: no point.</source>
        <translation>Ce sont des côtés opposés&#xa0;: aucun point.</translation>
    </message>
    <message>
        <source>One of the two is in the middle: half of the points.</source>
        <translation>L’un des deux est au milieu&#xa0;: la moitié des points.</translation>
    </message>
    <message>
        <source>That brings this share of the points: %1.</source>
        <translation>Cela apporte cette part des points&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On a line from −1 to 1, you stand at %1 and %2 at %3.</source>
        <comment>number, name, number</comment>
        <translation>Sur une ligne de −1 à 1, vous êtes à %1 et %2 à %3.</translation>
    </message>
    <message>
        <source>You said it counts more: double.</source>
        <translation>Vous l’avez marquée «&#x202f;plus&#x202f;»&#xa0;: elle compte double.</translation>
    </message>
    <message>
        <source>You said it counts less: half.</source>
        <translation>Vous l’avez marquée «&#x202f;moins&#x202f;»&#xa0;: elle compte pour moitié.</translation>
    </message>
    <message>
        <source>Its theme counts double.</source>
        <translation>Son thème compte double.</translation>
    </message>
    <message>
        <source>Its theme counts half.</source>
        <translation>Son thème compte pour moitié.</translation>
    </message>
    <message>
        <source>The weight of this question is %1.</source>
        <translation>Le poids de cette question est %1.</translation>
    </message>
    <message numerus="yes">
        <source>This question can bring %n point(s).</source>
        <translation>
            <numerusform>Cette question peut apporter %n point.</numerusform>
            <numerusform>Cette question peut apporter %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its part: %1 times %2 is %3.</source>
        <comment>share, weight, product</comment>
        <translation>Sa part&#xa0;: %1 fois %2 font %3.</translation>
    </message>
    <message numerus="yes">
        <source>It brings %n point(s) to %1.</source>
        <translation>
            <numerusform>Elle apporte %n point à %1.</numerusform>
            <numerusform>Elle apporte %n points à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It brings: %1 times %2 is %3.</source>
        <comment>share, points, product</comment>
        <translation>Elle apporte&#xa0;: %1 fois %2 font %3.</translation>
    </message>
    <message>
        <source>All parts together are %1, all weights %2. 100 minus 100 times the root of their quotient, rounded, is %3.</source>
        <translation>Toutes les parts font ensemble %1, tous les poids %2. 100 moins 100 fois la racine de leur quotient, arrondi, font %3.</translation>
    </message>
    <message>
        <source>All questions together: %1 points. There could be %2 points. That makes %3.</source>
        <translation>Toutes les questions ensemble&#xa0;: %1 points. On pouvait avoir %2 points. Cela fait %3.</translation>
    </message>
    <message>
        <source>All questions that count for %1 bring %2 of %3 points together: divided and rounded, %4.</source>
        <comment>name, points, points, percentage</comment>
        <translation>Toutes les questions qui comptent pour %1 apportent ensemble %2 points sur %3&#xa0;: le quotient, arrondi, donne %4.</translation>
    </message>
</context>
<context>
    <name>preau::cli::Cli</name>
    <message>
        <source>See preau-cli %1 --help.</source>
        <translation>Voir preau-cli %1 --help.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>How to print the result (default: %1).</source>
        <translation>Forme du résultat (par défaut&#x202f;: %1).</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>Language of words and data, for example fr (default: that of the system; formats for programs: the election&apos;s first).</source>
        <translation>Langue des mots et des données, par exemple fr (par défaut&#x202f;: celle du système&#x202f;; pour les formats destinés aux programmes&#x202f;: la première de l’élection).</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Expliquer cette commande.</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’option «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>«&#xa0;%1&#xa0;» demande une valeur&#x202f;: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>«&#xa0;%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>«&#xa0;%1&#xa0;» est donné deux fois.</translation>
    </message>
    <message>
        <source>Something is missing. Type: preau-cli %1 %2</source>
        <translation>Il manque quelque chose. Tapez&#x202f;: preau-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. Type: preau-cli %2 %3</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop. Tapez&#x202f;: preau-cli %2 %3</translation>
    </message>
    <message>
        <source>An argument is empty. Type: preau-cli %1 %2</source>
        <translation>Un argument est vide. Tapez&#x202f;: preau-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” cannot be printed as “%2”, only as %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas s’écrire en «&#xa0;%2&#xa0;», seulement en %3.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n’y a pas de fichier ni de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” belongs to no election: there is no election.yaml beside it or above it.</source>
        <translation>«&#xa0;%1&#xa0;» n’appartient à aucune élection&#x202f;: il n’y a pas d’election.yaml à côté ni au-dessus.</translation>
    </message>
    <message>
        <source>“%1” holds no election: there is no election.yaml in it.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas d’élection&#x202f;: il n’y a pas d’election.yaml dedans.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so there is nothing to compare with.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#x202f;: il n’y a donc rien à quoi comparer.</translation>
    </message>
    <message>
        <source>--against compares one election with an older copy of it; name one folder.</source>
        <translation>--against compare une élection avec une copie plus ancienne&#x202f;; nommez un seul dossier.</translation>
    </message>
    <message>
        <source>Check election folders: what is wrong, where, and how to mend it.</source>
        <translation>Contrôler des dossiers d’élection&#x202f;: ce qui ne va pas, où, et comment le corriger.</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>CHEMIN…</translation>
    </message>
    <message>
        <source>PATH is an election&apos;s folder, a folder of elections, or one file of an election. Each finding is one line, file:line:column: severity: message [code], with the file as it can be reached from where you are; errors also show the line.</source>
        <translation>CHEMIN est le dossier d’une élection, un dossier d’élections, ou un fichier d’une élection. Chaque constat tient sur une ligne, fichier:ligne:colonne: gravité: message [code], avec le fichier tel qu’on y accède d’où vous êtes&#x202f;; les erreurs montrent aussi la ligne.</translation>
    </message>
    <message>
        <source>An error means that something was refused or would be false if it were shown; a warning, that somebody should mend it; a note is worth knowing.</source>
        <translation>Une erreur signifie que quelque chose a été refusé ou serait faux à l’affichage&#x202f;; un avertissement, que quelqu’un devrait corriger&#x202f;; un conseil est bon à savoir.</translation>
    </message>
    <message>
        <source>Exit with 1 for warnings too (never for notes).</source>
        <translation>Sortir avec 1 pour les avertissements aussi (jamais pour les conseils).</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>An older copy of the same election: ids that are gone or were renamed are errors.</source>
        <translation>Une copie plus ancienne de la même élection&#x202f;: les identifiants disparus ou renommés sont des erreurs.</translation>
    </message>
    <message>
        <source>--candidates is a list of ids with commas between them, without gaps.</source>
        <translation>--candidates est une liste d’identifiants séparés par des virgules, sans vide.</translation>
    </message>
    <message>
        <source>“%1” does not stand in that constituency.</source>
        <translation>«&#xa0;%1&#xa0;» ne se présente pas dans cette circonscription.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Il n’y a pas de thème «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The theme “%1” has no topic “%2”.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» n’a pas de sujet «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Put the positions of candidates side by side.</source>
        <translation>Mettre les positions des candidats côte à côte.</translation>
    </message>
    <message>
        <source>ELECTION</source>
        <translation>ÉLECTION</translation>
    </message>
    <message>
        <source>Everybody on every question, unless options say less. Three states are told apart: a position (a mixed one is a position), “searched, nothing found” with the date, and “not yet documented”.</source>
        <translation>Tout le monde sur chaque question, sauf si des options en disent moins. Trois états sont distingués&#x202f;: une position (une position partagée en est une), «&#xa0;cherché, rien trouvé&#xa0;» avec la date, et «&#xa0;pas encore documenté&#xa0;».</translation>
    </message>
    <message>
        <source>ID,ID…</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>ID,ID…</translation>
    </message>
    <message>
        <source>Only these, in the election&apos;s order.</source>
        <translation>Seulement ceux-ci, dans l’ordre de l’élection.</translation>
    </message>
    <message>
        <source>THEME[/TOPIC]</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>THÈME[/SUJET]</translation>
    </message>
    <message>
        <source>Only this theme, or this topic of it.</source>
        <translation>Seulement ce thème, ou ce sujet du thème.</translation>
    </message>
    <message>
        <source>Only questions on which known positions are on different sides.</source>
        <translation>Seulement les questions où les positions connues sont de côtés différents.</translation>
    </message>
    <message>
        <source>Also the proposals on these themes.</source>
        <translation>Aussi les propositions sur ces thèmes.</translation>
    </message>
    <message>
        <source>The output could not be written: is the disk full?</source>
        <translation>Le résultat n’a pas pu être écrit&#x202f;: le disque est-il plein&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more error(s)</source>
        <translation>
            <numerusform>%n autre erreur</numerusform>
            <numerusform>%n autres erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no seed: write a whole number from 0 to %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de tirage&#x202f;: écrivez un nombre entier de 0 à %2.</translation>
    </message>
    <message>
        <source>This election has no constituencies; leave --constituency out.</source>
        <translation>Cette élection n’a pas de circonscriptions&#x202f;; retirez --constituency.</translation>
    </message>
    <message>
        <source>There is no constituency “%1”.</source>
        <translation>Il n’y a pas de circonscription «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody stands in the constituency “%1”.</source>
        <translation>Personne ne se présente dans la circonscription «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only those who stand in this constituency (default: all).</source>
        <translation>Seulement ceux qui se présentent dans cette circonscription (par défaut&#x202f;: tous).</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Where there is no official order: draw the same order again (default: a new draw, and its seed is shown).</source>
        <translation>Quand il n’y a pas d’ordre officiel&#x202f;: refaire le même tirage (par défaut&#x202f;: un nouveau tirage, dont le numéro est affiché).</translation>
    </message>
    <message>
        <source>“%1” is a file; an election is a folder with an election.yaml.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier&#x202f;; une élection est un dossier avec un election.yaml.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n election(s); name one of them, for example %2.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» contient %n élection&#x202f;; nommez-la, par exemple %2.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» contient %n élections&#x202f;; nommez-en une, par exemple %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be shown; preau-cli check says what to mend.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être affiché&#x202f;; preau-cli check dit quoi corriger.</translation>
    </message>
    <message>
        <source>File refused: %1</source>
        <translation>Fichier refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>This election has an official order, so --seed changes nothing.</source>
        <translation>Cette élection a un ordre officiel&#x202f;: --seed n’y change rien.</translation>
    </message>
    <message>
        <source>This election has no texts in “%1”; they are shown in “%2”.</source>
        <translation>Cette élection n’a pas de textes en «&#xa0;%1&#xa0;»&#x202f;; ils sont affichés en «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no candidate “%1”.</source>
        <translation>Il n’y a pas de candidat «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>preau-cli compares electoral programmes and shows who stands closest to given answers, without a window and without a network.</source>
        <translation>preau-cli compare des programmes électoraux et montre qui est le plus proche de réponses données, sans fenêtre et sans réseau.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>COMMANDE [ARGUMENTS] [OPTIONS]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>This page; after a command, an explanation of that command.</source>
        <translation>Cette page&#x202f;; après une commande, une explication de cette commande.</translation>
    </message>
    <message>
        <source>Name and version of the program.</source>
        <translation>Nom et version du programme.</translation>
    </message>
    <message>
        <source>Language of words and data, for example fr.</source>
        <translation>Langue des mots et des données, par exemple fr.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codes de sortie</translation>
    </message>
    <message>
        <source>Done, nothing wrong.</source>
        <translation>Fait, rien à signaler.</translation>
    </message>
    <message>
        <source>Done, and something was found: errors in a check, a refused file, a bad line among the voters.</source>
        <translation>Fait, et quelque chose a été trouvé&#x202f;: des erreurs au contrôle, un fichier refusé, une mauvaise ligne parmi les électeurs.</translation>
    </message>
    <message>
        <source>Could not be done; the reason stands on standard error.</source>
        <translation>N’a pas pu être fait&#x202f;; la raison est sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>List the elections in a folder and how much of each is documented.</source>
        <translation>Lister les élections d’un dossier et ce qui est documenté dans chacune.</translation>
    </message>
    <message>
        <source>[FOLDER]</source>
        <translation>[DOSSIER]</translation>
    </message>
    <message>
        <source>Without FOLDER, the elections that the program would show: those in Documents/Préau, those installed, and those delivered with it. A file that had to be refused is named below the table; the others are listed all the same.</source>
        <translation>Sans DOSSIER, les élections que le programme montrerait&#x202f;: celles de Documents/Préau, celles qui sont installées, et celles livrées avec lui. Un fichier qui a dû être refusé est nommé sous le tableau&#x202f;; les autres sont listés quand même.</translation>
    </message>
    <message>
        <source>Name a command first; “%1” is no option of preau-cli itself.</source>
        <translation>Nommez d’abord une commande&#x202f;; «&#xa0;%1&#xa0;» n’est pas une option de preau-cli lui-même.</translation>
    </message>
    <message>
        <source>See preau-cli --help.</source>
        <translation>Voir preau-cli --help.</translation>
    </message>
    <message>
        <source>Name a command: %1.</source>
        <translation>Nommez une commande&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language; write for example fr, en or ar.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code d’une langue&#x202f;; écrivez par exemple fr, en ou ar.</translation>
    </message>
    <message>
        <source>There is no method “%1”; there are: %2.</source>
        <translation>Il n’y a pas de méthode «&#xa0;%1&#xa0;»&#x202f;; il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no missing rule “%1”; there are: %2.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;» pour les positions inconnues&#x202f;; il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no coverage: write a share from 0 to 1, for example 0.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couverture&#x202f;: écrivez une part de 0 à 1, par exemple 0.5.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Reading “%1” failed after line %2.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a échoué après la ligne %2.</translation>
    </message>
    <message>
        <source>Line %1: longer than a mebibyte.</source>
        <translation>Ligne %1&#x202f;: plus longue qu’un mébioctet.</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Ligne %1&#x202f;:</translation>
    </message>
    <message>
        <source>These answers were given to “%1”, not to “%2”; those to questions that both ask are used.</source>
        <translation>Ces réponses ont été données à «&#xa0;%1&#xa0;», pas à «&#xa0;%2&#xa0;»&#x202f;; celles aux questions que les deux posent sont reprises.</translation>
    </message>
    <message>
        <source>Left out, because the question has changed since it was answered: %1.</source>
        <translation>Mises de côté, car la question a changé depuis la réponse&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left out, because the election does not ask it any more: %1.</source>
        <translation>Mises de côté, car l’élection ne la pose plus&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose one: --answers for one voter, --voters for many.</source>
        <translation>Choisissez&#x202f;: --answers pour une personne, --voters pour beaucoup.</translation>
    </message>
    <message>
        <source>match needs --answers FILE, or --voters FILE for many voters.</source>
        <translation>match demande --answers FICHIER, ou --voters FICHIER pour beaucoup de personnes.</translation>
    </message>
    <message>
        <source>--robustness is for one voter; it does not go with --voters.</source>
        <translation>--robustness vaut pour une personne&#x202f;; cela ne va pas avec --voters.</translation>
    </message>
    <message>
        <source>--voters prints one JSON object a line; leave --format out.</source>
        <translation>--voters écrit un objet JSON par ligne&#x202f;; retirez --format.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Show who stands closest on the questions that were answered.</source>
        <translation>Montrer qui est le plus proche sur les questions auxquelles il a été répondu.</translation>
    </message>
    <message>
        <source>Exact fractions from end to end, rounded once for display; never a percentage without the number of questions it rests on. Equal scores share a rank. Nobody is ranked on fewer than three known positions.</source>
        <translation>Des fractions exactes d’un bout à l’autre, arrondies une seule fois à l’affichage&#x202f;; jamais de pourcentage sans le nombre de questions sur lequel il repose. Les scores égaux partagent un rang. Personne n’est classé sur moins de trois positions connues.</translation>
    </message>
    <message>
        <source>The answers of one voter, as the program saves them.</source>
        <translation>Les réponses d’une personne, telles que le programme les enregistre.</translation>
    </message>
    <message>
        <source>Many voters, one JSON object a line; - for standard input.</source>
        <translation>Beaucoup de personnes, un objet JSON par ligne&#x202f;; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>METHOD</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>MÉTHODE</translation>
    </message>
    <message>
        <source>How nearness is measured: %1 (default: %2).</source>
        <translation>Comment la proximité est mesurée&#x202f;: %1 (par défaut&#x202f;: %2).</translation>
    </message>
    <message>
        <source>RULE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>RÈGLE</translation>
    </message>
    <message>
        <source>What an unknown position counts for: %1 (default: %2).</source>
        <translation>Ce que compte une position inconnue&#x202f;: %1 (par défaut&#x202f;: %2).</translation>
    </message>
    <message>
        <source>SHARE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>PART</translation>
    </message>
    <message>
        <source>Rank only those with known positions on this share of the answers (default: 0.5).</source>
        <translation>Ne classer que ceux dont les positions sont connues sur cette part des réponses (par défaut&#x202f;: 0.5).</translation>
    </message>
    <message>
        <source>Also show how far the first place holds when the method, one question, one theme or one answer is another.</source>
        <translation>Montrer aussi si la première place tient quand la méthode, une question, un thème ou une réponse change.</translation>
    </message>
    <message>
        <source>Show an election, or the whole programme of one candidate.</source>
        <translation>Montrer une élection, ou tout le programme d’un candidat.</translation>
    </message>
    <message>
        <source>ELECTION [CANDIDATE]</source>
        <translation>ÉLECTION [CANDIDAT]</translation>
    </message>
    <message>
        <source>ELECTION is a folder with an election.yaml, CANDIDATE an id that show ELECTION lists. A candidate&apos;s page has each position with its note and sources, what was searched and not found, what nobody has looked up yet, and the proposals.</source>
        <translation>ÉLECTION est un dossier avec un election.yaml, CANDIDAT un identifiant que show ÉLECTION donne. La page d’un candidat a chaque position avec sa note et ses sources, ce qui a été cherché sans rien trouver, ce que personne n’a encore cherché, et les propositions.</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>Il n’y a pas de question «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The importance of “%1” is low, normal or high.</source>
        <translation>L’importance de «&#xa0;%1&#xa0;» est low, normal ou high.</translation>
    </message>
    <message>
        <source>An answer has “stance” and “importance”; “%1” has “%2”.</source>
        <translation>Une réponse a «&#xa0;stance&#xa0;» et «&#xa0;importance&#xa0;»&#x202f;; «&#xa0;%1&#xa0;» a «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The answer to “%1” is no option.</source>
        <translation>La réponse à «&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <source>“%2” is no option of “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une option de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not JSON at column %1.</source>
        <translation>Pas du JSON à la colonne %1.</translation>
    </message>
    <message>
        <source>A line is one object with “id” and “answers”.</source>
        <translation>Une ligne est un objet avec «&#xa0;id&#xa0;» et «&#xa0;answers&#xa0;».</translation>
    </message>
    <message>
        <source>“id” is a text or a number.</source>
        <translation>«&#xa0;id&#xa0;» est un texte ou un nombre.</translation>
    </message>
    <message>
        <source>“preau_answers” is the version of the format, a whole number.</source>
        <translation>«&#xa0;preau_answers&#xa0;» est la version du format, un nombre entier.</translation>
    </message>
    <message>
        <source>“election” is the id of an election, a text.</source>
        <translation>«&#xa0;election&#xa0;» est l’identifiant d’une élection, un texte.</translation>
    </message>
    <message>
        <source>“questions” is a hash, a text.</source>
        <translation>«&#xa0;questions&#xa0;» est une empreinte, un texte.</translation>
    </message>
    <message>
        <source>“fingerprints” is an object from question to fingerprint.</source>
        <translation>«&#xa0;fingerprints&#xa0;» est un objet qui associe une empreinte à chaque question.</translation>
    </message>
    <message>
        <source>The questions have changed since they were answered, and without “fingerprints” nobody can tell which.</source>
        <translation>Les questions ont changé depuis qu’il y a été répondu, et sans «&#xa0;fingerprints&#xa0;» rien ne dit lesquelles.</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans un même objet.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>These answers were given to another election, “%1”.</source>
        <translation>Ces réponses ont été données à une autre élection, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“answers” is missing; it is an object from question to answer.</source>
        <translation>«&#xa0;answers&#xa0;» manque&#x202f;; c’est un objet de question à réponse.</translation>
    </message>
    <message>
        <source>“themes” is an object from theme to importance.</source>
        <translation>«&#xa0;themes&#xa0;» est un objet de thème à importance.</translation>
    </message>
    <message>
        <source>The importance of the theme “%1” is none, low, normal or high.</source>
        <translation>L’importance du thème «&#xa0;%1&#xa0;» est none, low, normal ou high.</translation>
    </message>
    <message>
        <source>code needs an election: code ELECTION --answers FILE.</source>
        <translation>code demande une élection&#x202f;: code ÉLECTION --answers FICHIER.</translation>
    </message>
    <message>
        <source>code --answers is for one election.</source>
        <translation>code --answers ne vaut que pour une élection.</translation>
    </message>
    <message>
        <source>The answers belong to the election “%1”, which is not at hand; name its folder: code --read CODE ELECTION.</source>
        <translation>Ces réponses concernent l’élection «&#x202f;%1&#x202f;», introuvable ici&#x202f;; indiquez son dossier&#x202f;: code --read CODE ÉLECTION.</translation>
    </message>
    <message>
        <source>The themes have changed since; how much they count is left out.</source>
        <translation>Les thèmes ont changé depuis&#x202f;; leur importance est mise de côté.</translation>
    </message>
    <message>
        <source>Turn answers into a code to note or print, and back.</source>
        <translation>Transformer des réponses en un code à noter ou à imprimer, et inversement.</translation>
    </message>
    <message>
        <source>[ELECTION…]</source>
        <translation>[ÉLECTION…]</translation>
    </message>
    <message>
        <source>The code is one line of letters and figures. It holds the answers and nothing else; who has it, has the answers.</source>
        <translation>Le code est une ligne de lettres et de chiffres. Il contient les réponses et rien d’autre&#x202f;; qui a le code a les réponses.</translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>CODE</translation>
    </message>
    <message>
        <source>A code, or - for standard input, which leaves no trace in the shell&apos;s history. Case, blanks and hyphens do not matter.</source>
        <translation>Un code, ou - pour l’entrée standard, qui ne laisse pas de trace dans l’historique du terminal. La casse, les espaces et les traits d’union ne comptent pas.</translation>
    </message>
    <message>
        <source>“%1” is no number of voters: write a whole number from 1 to %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de personnes&#x202f;: écrivez un nombre entier de 1 à %2.</translation>
    </message>
    <message>
        <source>Simulate voters: how much method, rules, questions and ties matter.</source>
        <translation>Simuler des réponses&#x202f;: ce que changent méthode, règles, questions et égalités.</translation>
    </message>
    <message>
        <source>Two kinds of simulated voters answer the whole questionnaire: some at random, some mostly as one of those who stand. Shown is how often the first place is shared, how far the second is from it, how often another method, another rule for unknown positions or the loss of one question changes it, and who is never first.</source>
        <translation>Deux sortes de personnes simulées répondent à tout le questionnaire&#x202f;: les unes au hasard, les autres surtout comme l’une des candidatures. La commande montre combien de fois la première place est partagée, à quelle distance vient la deuxième, combien de fois une autre méthode, une autre règle pour les positions inconnues ou une question de moins la change, et qui n’est jamais en tête.</translation>
    </message>
    <message>
        <source>The figures say something about a questionnaire and its data, nothing about people: simulated voters are nobody. The same seed gives the same figures on every computer.</source>
        <translation>Ces chiffres parlent d’un questionnaire et de ses données, non des gens&#x202f;: les personnes simulées n’existent pas. La même graine donne les mêmes chiffres sur tout ordinateur.</translation>
    </message>
    <message>
        <source>Voters of each kind (default: %1).</source>
        <translation>Personnes de chaque sorte (par défaut&#x202f;: %1).</translation>
    </message>
    <message>
        <source>There is no file “%1” with voters; “-” reads them from standard input.</source>
        <translation>Il n’y a pas de fichier de réponses «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;-&#xa0;» les lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>It has no topics.</source>
        <translation>Il n’a pas de sous-thèmes.</translation>
    </message>
    <message>
        <source>The ending of “%1” says nothing of the format; name it with --format %2.</source>
        <translation>La fin de «&#x202f;%1&#x202f;» ne dit pas quel format écrire&#x202f;; indiquez-le par --format %2.</translation>
    </message>
    <message>
        <source>There is no answer code in “%1”, or it is too small or too blurred to be read; try again closer and sharper, or type the code that stands beside the square.</source>
        <translation>Il n’y a pas de code de réponses dans «&#x202f;%1&#x202f;», ou il est trop petit ou trop flou pour être lu&#x202f;; recommencez de plus près et plus net, ou tapez le code imprimé avec le carré.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n answer code(s) in “%1”; cut the picture so that one is left.</source>
        <translation>
            <numerusform>Il y a %n code de réponses dans «&#x202f;%1&#x202f;»&#x202f;; recadrez l’image pour n’en garder qu’un.</numerusform>
            <numerusform>Il y a %n codes de réponses dans «&#x202f;%1&#x202f;»&#x202f;; recadrez l’image pour n’en garder qu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the code from a scan or a photo of a result sheet, a PNG or JPEG file.</source>
        <translation>Lire le code sur une numérisation ou une photo de la feuille de résultats, un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output; its ending chooses the format. Short: -o.</source>
        <translation>Écrire dans ce fichier plutôt que sur la sortie standard&#x202f;; sa fin choisit le format. En court&#xa0;: -o.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the page is printed on (default: A4); for HTML.</source>
        <translation>Papier sur lequel la page s’imprime (par défaut&#xa0;: A4)&#x202f;; pour le HTML.</translation>
    </message>
    <message>
        <source>There is no paper “%1” here, only A4 and A5.</source>
        <translation>Il n’y a pas de papier «&#x202f;%1&#x202f;» ici, seulement A4 et A5.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read as a picture.</source>
        <translation>«&#x202f;%1&#x202f;» est abîmé et ne peut pas être lu comme une image.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>L’image «&#x202f;%1&#x202f;» est trop grande.</translation>
    </message>
    <message>
        <source>“%1” is a picture of the kind %2, which this build of Préau cannot read.</source>
        <translation>«&#x202f;%1&#x202f;» est une image %2, que cette version de Préau ne sait pas lire.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read: save it as PNG or JPEG.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une image lisible&#xa0;: enregistrez-la en PNG ou en JPEG.</translation>
    </message>
    <message>
        <source>sheet needs --answers FILE.</source>
        <translation>sheet demande --answers FICHIER.</translation>
    </message>
    <message>
        <source>Put a result on one sheet to keep, print or pass on.</source>
        <translation>Mettre un résultat sur une feuille à garder, imprimer ou donner.</translation>
    </message>
    <message>
        <source>The ranking, how far it holds, the answers, the method, which data it rests on, and a code from which Préau takes the answers up again elsewhere. Whoever has the sheet has the answers; a file is written for its owner alone.</source>
        <translation>Le classement, sa solidité, les réponses, la méthode, les données utilisées, et un code à partir duquel Préau reprend les réponses ailleurs. Qui a la feuille a les réponses&#x202f;; un fichier est écrit pour son seul propriétaire.</translation>
    </message>
    <message>
        <source>HTML is one file without script, to print on A4 or A5 in black and white.</source>
        <translation>Le HTML est un seul fichier sans script, à imprimer sur A4 ou A5 en noir et blanc.</translation>
    </message>
    <message>
        <source>“%1” is an answers file, and no part of an election. It is checked where it is used: preau-cli match ELECTION --answers FILE.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier de réponses, pas un fichier d’élection. Il est vérifié là où il sert&#xa0;: preau-cli match ÉLECTION --answers FICHIER.</translation>
    </message>
    <message>
        <source>An answers file is checked where it is used, by match --answers, code and sheet, with the same kind of lines; its codes are in docs/checks.md.</source>
        <translation>Un fichier de réponses est vérifié là où il sert, par match --answers, code et sheet, avec le même genre de lignes&#x202f;; ses codes sont dans docs/checks.md.</translation>
    </message>
    <message>
        <source>With --voters, each line of FILE is an object {&quot;id&quot;: …, &quot;answers&quot;: {…}} and becomes one line of output; FILE is - for standard input. A bad line becomes {&quot;id&quot;, &quot;error&quot;} and the run goes on. The lines are JSON whatever --format says, and --robustness is for one voter only.</source>
        <translation>Avec --voters, chaque ligne de FICHIER est un objet {&quot;id&quot;: …, &quot;answers&quot;: {…}} et devient une ligne de résultat&#x202f;; FICHIER est - pour l’entrée standard. Une mauvaise ligne devient {&quot;id&quot;, &quot;error&quot;} et la suite est traitée. Les lignes sont en JSON quoi que dise --format, et --robustness ne vaut que pour une seule personne.</translation>
    </message>
    <message>
        <source>--notes needs the election whose questionnaire was filled in: code --notes NOTES ELECTION.</source>
        <translation>--notes demande l’élection dont le questionnaire a été rempli&#xa0;: code --notes NOTES ÉLECTION.</translation>
    </message>
    <message>
        <source>Choose one: --answers to make a code, --read, --picture or --notes to read answers.</source>
        <translation>Choisissez&#xa0;: --answers pour faire un code, --read, --picture ou --notes pour lire des réponses.</translation>
    </message>
    <message>
        <source>code needs --answers FILE to make a code, or --read CODE, --picture FILE or --notes NOTES to read answers.</source>
        <translation>code demande --answers FICHIER pour faire un code, ou --read CODE, --picture FICHIER ou --notes NOTES pour lire des réponses.</translation>
    </message>
    <message>
        <source>With --read, --picture or --notes, the answers come out as an answers file. The code can only be read with the questions it was made for: of an older version, name that version&apos;s folder too, and the answers to questions that are still the same are taken over. Without ELECTION, the elections that the program would show are searched.</source>
        <translation>Avec --read, --picture ou --notes, les réponses sortent sous forme de fichier de réponses. Le code ne peut être lu qu’avec les questions pour lesquelles il a été fait&#xa0;: pour une version plus ancienne, indiquez aussi son dossier, et les réponses aux questions restées les mêmes sont reprises. Sans ÉLECTION, le programme cherche parmi celles qu’il montrerait.</translation>
    </message>
    <message>
        <source>NOTES</source>
        <comment>placeholder of an option&apos;s value</comment>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>Read what was noted on a blank questionnaire, its sign first; - for standard input.</source>
        <translation>Lire ce qui a été noté sur un questionnaire vierge, repère en tête&#x202f;; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>This election has no easy-to-read statements, so --easy changes nothing.</source>
        <translation>Cette élection n’a pas d’affirmations faciles à lire&#xa0;: --easy ne change rien.</translation>
    </message>
    <message>
        <source>Print a blank questionnaire to fill in by hand.</source>
        <translation>Imprimer un questionnaire vierge à remplir à la main.</translation>
    </message>
    <message>
        <source>All statements by theme, with boxes to tick, for paper in black and white. Each answer has a number to note; what was noted can be typed in the program, or given to preau-cli code --notes.</source>
        <translation>Toutes les affirmations par thème, avec des cases à cocher, pour du papier en noir et blanc. Chaque réponse a un chiffre à noter&#x202f;; ce qui a été noté peut être tapé dans le programme, ou donné à preau-cli code --notes.</translation>
    </message>
    <message>
        <source>Easy-to-read statements, where there are any.</source>
        <translation>Affirmations faciles à lire, quand il y en a.</translation>
    </message>
    <message>
        <source>File missing: %1</source>
        <translation>Fichier manquant : %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::AboutPage</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Share and check</source>
        <translation>Échanger et vérifier</translation>
    </message>
    <message>
        <source>Who made this folder, how, and what you can check yourself.</source>
        <translation>Qui a fait ce dossier, comment, et ce que vous pouvez contrôler vous-même.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>No election is open. Choose one to read who made it and how.</source>
        <translation>Aucune élection n’est ouverte. Choisissez-en une pour lire qui l’a faite et comment.</translation>
    </message>
    <message>
        <source>See the elections</source>
        <translation>Voir les élections</translation>
    </message>
    <message>
        <source>Not said in this folder.</source>
        <translation>Non précisé dans ce dossier.</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#x202f;: %1</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui figure ici</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message numerus="yes">
        <source>%1 documented of %n.</source>
        <comment>positions</comment>
        <translation>
            <numerusform>Documentée&#x202f;: %1 sur %n.</numerusform>
            <numerusform>Documentées&#x202f;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searched, with nothing found.</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n cherchée, sans rien trouver.</numerusform>
            <numerusform>%n cherchées, sans rien trouver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented: none of them is guessed.</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n pas encore documentée&#x202f;: elle n’est pas devinée.</numerusform>
            <numerusform>%n pas encore documentées&#x202f;: aucune n’est devinée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) were read a second time, by others. “≠” shows where they disagree.</source>
        <translation>
            <numerusform>%n position a été relue par d’autres personnes. «&#xa0;≠&#xa0;» signale un désaccord.</numerusform>
            <numerusform>%n positions ont été relues par d’autres personnes. «&#xa0;≠&#xa0;» signale les désaccords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are less certain; “?” shows which.</source>
        <translation>
            <numerusform>%n position est moins sûre&#x202f;; «&#xa0;?&#xa0;» la signale.</numerusform>
            <numerusform>%n positions sont moins sûres&#x202f;; «&#xa0;?&#xa0;» les signale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, candidate, what was corrected</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was corrected</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Aucune à ce jour.</translation>
    </message>
    <message>
        <source>None since the update of %1.</source>
        <translation>Aucune depuis la mise à jour (%1).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>version, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Not said for the data. GPL 3 or later for the program.</source>
        <translation>Non précisée pour les données. GPL 3 ou ultérieure pour le programme.</translation>
    </message>
    <message>
        <source>%1 for the data, GPL 3 or later for the program.</source>
        <translation>%1 pour les données, GPL 3 ou ultérieure pour le programme.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Your answer to a question is set beside each candidate’s position on the same question. Nothing else counts: no name, no party, no order.</source>
        <translation>Votre réponse à une question est mise en regard de la position de chaque candidat sur la même question. Rien d’autre ne compte&#x202f;: ni nom, ni parti, ni ordre.</translation>
    </message>
    <message>
        <source>How close an answer is</source>
        <translation>Quand deux réponses sont proches</translation>
    </message>
    <message>
        <source>The same answer gives one point. With five answers, each step apart takes a quarter of a point away; opposite ends give nothing. A scale works alike, with its own steps. Where one option is chosen among several, the same option gives one point, another gives none.</source>
        <translation>La même réponse donne un point. Avec cinq réponses possibles, chaque cran d’écart retire un quart de point&#x202f;; d’un bout à l’autre, il ne reste rien. Une échelle suit la même règle, avec ses propres crans. Quand il faut choisir une option parmi plusieurs, la même option donne un point, une autre n’en donne aucun.</translation>
    </message>
    <message>
        <source>What importance does</source>
        <translation>Ce que fait l’importance</translation>
    </message>
    <message>
        <source>A question can count half, once or twice, and so can a whole theme; the two are multiplied. A theme you set aside is left out.</source>
        <translation>Une question peut compter pour la moitié, une fois ou deux fois, un thème entier aussi&#x202f;; les deux se multiplient. Un thème que vous excluez ne compte pas.</translation>
    </message>
    <message>
        <source>Where the percentage comes from</source>
        <translation>D’où vient le pourcentage</translation>
    </message>
    <message>
        <source>The points obtained, divided by the points that could be obtained. The division is exact; it is rounded once, when it is shown. Each percentage opens into the questions it was made from, and their points add up to it.</source>
        <translation>Les points obtenus, divisés par les points possibles. La division est exacte&#x202f;; elle est arrondie une seule fois, à l’affichage. Chaque pourcentage s’ouvre sur les questions qui le composent, et leurs points s’additionnent pour le donner.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qui n’est pas connu</translation>
    </message>
    <message>
        <source>Where a candidate has no known position, the question is left out for that candidate, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the candidate is shown without a rank.</source>
        <translation>Quand la position d’un candidat n’est pas connue, la question est mise de côté pour ce candidat, et le nombre de questions restantes est écrit à côté du pourcentage. Rien n’est deviné. Avec moins de trois questions, ou moins de la moitié de vos réponses, le candidat est affiché sans rang.</translation>
    </message>
    <message>
        <source>Skipped, and no opinion</source>
        <translation>Passée et sans opinion</translation>
    </message>
    <message>
        <source>Both stay outside the calculation. They are told apart wherever your answers are shown.</source>
        <translation>Les deux restent hors du calcul. Elles sont distinguées partout où vos réponses apparaissent.</translation>
    </message>
    <message>
        <source>Equal scores</source>
        <translation>Scores égaux</translation>
    </message>
    <message>
        <source>Candidates with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</source>
        <translation>Les candidats qui ont exactement le même score partagent le même rang. Entre eux, l’ordre est celui des pages&#x202f;: l’ordre officiel, ou un ordre tiré au sort dont le numéro est affiché.</translation>
    </message>
    <message>
        <source>How solid it is</source>
        <translation>Si le résultat est solide</translation>
    </message>
    <message>
        <source>Other ways to calculate exist. The page of results shows in how many of fifty settings the first place stays the same, what happens without each question and each theme, and which single answer would change it.</source>
        <translation>D’autres calculs existent. La page des résultats montre dans combien de réglages sur cinquante la première place reste la même, ce qui se passe sans chaque question et sans chaque thème, et quelle réponse, changée seule, la changerait.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ce que ce n’est pas</translation>
    </message>
    <message>
        <source>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a candidate would be able to do, or about whom to choose.</source>
        <translation>Un pourcentage dit qui est proche sur les questions auxquelles vous avez répondu, et seulement là. Il ne dit rien des autres, ni de ce qu’un candidat pourrait faire, ni de la personne à choisir.</translation>
    </message>
    <message>
        <source>Sources say who wrote them. They are hidden together with the names.</source>
        <translation>Les sources disent qui les a écrites. Elles sont masquées avec les noms.</translation>
    </message>
    <message>
        <source>This folder names no source.</source>
        <translation>Ce dossier ne nomme aucune source.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), the most cited first.</source>
        <translation>
            <numerusform>%n source.</numerusform>
            <numerusform>%n sources, de la plus citée à la moins citée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cited</source>
        <translation>Non citée</translation>
    </message>
    <message numerus="yes">
        <source>Cited %n time(s)</source>
        <translation>
            <numerusform>Citée %n fois</numerusform>
            <numerusform>Citée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>cited n times, candidate</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>cited n times, candidates</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n source(s)</source>
        <translation>
            <numerusform>Montrer l’autre source</numerusform>
            <numerusform>Montrer les %n autres sources</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks found nothing to say about this folder.</source>
        <translation>Les contrôles n’ont rien trouvé à signaler dans ce dossier.</translation>
    </message>
    <message>
        <source>The same checks run in the editor and on the command line.</source>
        <translation>Les mêmes contrôles sont faits dans l’éditeur et en ligne de commande.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n finding(s)</source>
        <translation>
            <numerusform>Montrer l’autre constat</numerusform>
            <numerusform>Montrer les %n autres constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep your answers</source>
        <translation>Garder vos réponses</translation>
    </message>
    <message>
        <source>In a file, where you choose. It shows your political opinions to whoever opens it.</source>
        <translation>Dans un fichier, à l’endroit que vous choisissez. Il montre vos opinions politiques à toute personne qui l’ouvre.</translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation>Enregistrer les réponses…</translation>
    </message>
    <message>
        <source>Take up answers again</source>
        <translation>Reprendre des réponses</translation>
    </message>
    <message>
        <source>Leave nothing behind</source>
        <translation>Ne rien laisser</translation>
    </message>
    <message>
        <source>Your answers are forgotten at once.</source>
        <translation>Vos réponses sont oubliées tout de suite.</translation>
    </message>
    <message>
        <source>Erase my answers</source>
        <translation>Effacer mes réponses</translation>
    </message>
    <message>
        <source>Print of the data</source>
        <translation>Empreinte des données</translation>
    </message>
    <message>
        <source>Print of the data: %1</source>
        <translation>Empreinte des données&#x202f;: %1</translation>
    </message>
    <message>
        <source>SHA-256. Two computers that show the same print show the same positions.</source>
        <translation>SHA-256. Deux ordinateurs qui montrent la même empreinte montrent les mêmes positions.</translation>
    </message>
    <message>
        <source>Print of the questions: %1</source>
        <translation>Empreinte des questions&#x202f;: %1</translation>
    </message>
    <message>
        <source>Print of the questions</source>
        <translation>Empreinte des questions</translation>
    </message>
    <message>
        <source>Saved answers carry it: they are restored where the question is still the same.</source>
        <translation>Les réponses enregistrées la portent&#x202f;: elles sont reprises là où la question est restée la même.</translation>
    </message>
    <message>
        <source>Copy both prints</source>
        <translation>Copier les deux empreintes</translation>
    </message>
    <message>
        <source>Checks of the folder</source>
        <translation>Contrôles du dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>See what the checks say</source>
        <translation>Voir ce que disent les contrôles</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
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
        <translation>Logiciel libre sous licence GPL, version 3 ou ultérieure. Il ne contient rien qui puisse se connecter à un réseau.</translation>
    </message>
    <message>
        <source>Your answer to a question is set beside each list’s position on the same question. Nothing else counts: no name, no party, no order.</source>
        <translation>Votre réponse à une question est mise en regard de la position de chaque liste sur la même question. Rien d’autre ne compte&#x202f;: ni nom, ni parti, ni ordre.</translation>
    </message>
    <message>
        <source>Your answer to a question is set beside each party’s position on the same question. Nothing else counts: no name, no order.</source>
        <translation>Votre réponse à une question est mise en regard de la position de chaque parti sur la même question. Rien d’autre ne compte&#x202f;: ni nom, ni ordre.</translation>
    </message>
    <message>
        <source>Where a list has no known position, the question is left out for that list, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the list is shown without a rank.</source>
        <translation>Quand la position d’une liste n’est pas connue, la question est mise de côté pour cette liste, et le nombre de questions restantes est écrit à côté du pourcentage. Rien n’est deviné. Avec moins de trois questions, ou moins de la moitié de vos réponses, la liste est affichée sans rang.</translation>
    </message>
    <message>
        <source>Where a party has no known position, the question is left out for that party, and the number of questions that remain is written beside the percentage. Nothing is guessed. With fewer than three, or fewer than half of your answers, the party is shown without a rank.</source>
        <translation>Quand la position d’un parti n’est pas connue, la question est mise de côté pour ce parti, et le nombre de questions restantes est écrit à côté du pourcentage. Rien n’est deviné. Avec moins de trois questions, ou moins de la moitié de vos réponses, le parti est affiché sans rang.</translation>
    </message>
    <message>
        <source>Lists with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</source>
        <translation>Les listes qui ont exactement le même score partagent le même rang. Entre elles, l’ordre est celui des pages&#x202f;: l’ordre officiel, ou un ordre tiré au sort dont le numéro est affiché.</translation>
    </message>
    <message>
        <source>Parties with exactly the same score share a rank. Between them, the order is the one the pages use: the official order, or a drawn one whose number is shown.</source>
        <translation>Les partis qui ont exactement le même score partagent le même rang. Entre eux, l’ordre est celui des pages&#x202f;: l’ordre officiel, ou un ordre tiré au sort dont le numéro est affiché.</translation>
    </message>
    <message>
        <source>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a list would be able to do, or about which to choose.</source>
        <translation>Un pourcentage dit qui est proche sur les questions auxquelles vous avez répondu, et seulement là. Il ne dit rien des autres, ni de ce qu’une liste pourrait faire, ni de celle à choisir.</translation>
    </message>
    <message>
        <source>A percentage says who is close on the questions you answered, and only there. It says nothing about the others, about what a party would be able to do, or about which to choose.</source>
        <translation>Un pourcentage dit qui est proche sur les questions auxquelles vous avez répondu, et seulement là. Il ne dit rien des autres, ni de ce qu’un parti pourrait faire, ni de celui à choisir.</translation>
    </message>
    <message>
        <source>From a saved file, from the code of a result sheet or from a picture of it. Questions that have changed since are listed, never guessed.</source>
        <translation>D’un fichier enregistré, du code d’une feuille de résultats ou d’une image de celle-ci. Les questions qui ont changé depuis sont listées, jamais devinées.</translation>
    </message>
    <message>
        <source>Take up answers…</source>
        <translation>Reprendre des réponses…</translation>
    </message>
    <message>
        <source>Make a result sheet</source>
        <translation>Faire une feuille de résultats</translation>
    </message>
    <message>
        <source>To keep, print or pass on, with a code that holds your answers. Whoever has it has them.</source>
        <translation>À garder, imprimer ou transmettre, avec un code qui contient vos réponses. Qui l’a, les a.</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>Feuille de résultats</translation>
    </message>
</context>
<context>
    <name>preau::gui::AddressPanel</name>
    <message>
        <source>Page address</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Paste what you were given; it begins with preau:</source>
        <translation>Collez celle qu’on vous a donnée&#x202f;; elle commence par «&#xa0;preau:&#xa0;».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Whoever has this address opens the same page in Préau: the same election, candidates and theme. It says nothing of your answers.</source>
        <translation>Qui reçoit cette adresse ouvre la même page dans Préau&#xa0;: même élection, mêmes candidats, même thème. Elle ne dit rien de vos réponses.</translation>
    </message>
</context>
<context>
    <name>preau::gui::AgreementPage</name>
    <message>
        <source>Choose an election first: what is known of it is then shown here.</source>
        <translation>Choisissez d’abord une élection&#xa0;: ce que l’on en sait s’affiche ici.</translation>
    </message>
    <message>
        <source>Nobody stands in this constituency.</source>
        <translation>Personne ne se présente dans cette circonscription.</translation>
    </message>
    <message>
        <source>This election has no questions yet.</source>
        <translation>Cette élection n’a pas encore de questions.</translation>
    </message>
    <message>
        <source>With %1 at once nobody could read these tables.</source>
        <translation>Avec %1 à la fois, personne ne pourrait lire ces tableaux.</translation>
    </message>
    <message>
        <source>With %1 at once nobody could read these tables. Choose a constituency on the front page.</source>
        <translation>Avec %1 à la fois, personne ne pourrait lire ces tableaux. Choisissez une circonscription sur la page de l’élection.</translation>
    </message>
    <message>
        <source>What is known, and who agrees with whom</source>
        <translation>Ce que l’on sait, et qui est d’accord avec qui</translation>
    </message>
    <message>
        <source>Known positions</source>
        <comment>tab</comment>
        <translation>Positions connues</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>tab: pair by pair</comment>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Questions that divide</source>
        <comment>tab</comment>
        <translation>Questions qui divisent</translation>
    </message>
    <message>
        <source>Views of this page</source>
        <translation>Vues de cette page</translation>
    </message>
    <message numerus="yes">
        <source>From the documented positions of %1 on %n question(s). Your answers have no part in it.</source>
        <comment>12 candidates</comment>
        <translation>
            <numerusform>D’après les positions documentées de %1 sur une question. Vos réponses n’y entrent pas.</numerusform>
            <numerusform>D’après les positions documentées de %1 sur %n questions. Vos réponses n’y entrent pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::AgreementView</name>
    <message>
        <source>Agreement, pair by pair</source>
        <translation>Accords, deux à deux</translation>
    </message>
    <message numerus="yes">
        <source>Below each percentage: the questions known for both. With fewer than %n of them there is no percentage.</source>
        <translation>
            <numerusform>Sous chaque pourcentage&#xa0;: le nombre de questions connues des deux côtés. À moins de %n, pas de pourcentage.</numerusform>
            <numerusform>Sous chaque pourcentage&#xa0;: le nombre de questions connues des deux côtés. À moins de %n, pas de pourcentage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closest on these questions</source>
        <translation>Les plus proches sur ces questions</translation>
    </message>
    <message>
        <source>Farthest apart on these questions</source>
        <translation>Les plus éloignés sur ces questions</translation>
    </message>
    <message>
        <source>Other questions would give other figures. To be close on these ones is neither praise nor blame, and says nothing of what was not asked.</source>
        <translation>D’autres questions donneraient d’autres chiffres. Être proche sur celles-ci n’est ni un éloge ni un reproche, et ne dit rien de ce qui n’a pas été demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n connue</numerusform>
            <numerusform>%n connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n known position(s)</source>
        <comment>candidate</comment>
        <translation>
            <numerusform>%1&#xa0;: %n position connue</numerusform>
            <numerusform>%1&#xa0;: %n positions connues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two candidates</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>percentage, questions known for both</comment>
        <translation>%1, sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, on %n question(s) known for both, %3 of them with another position</source>
        <comment>two candidates, percentage</comment>
        <translation>
            <numerusform>%1&#xa0;: %2, sur une question connue des deux côtés&#x202f;; position différente&#xa0;: %3</numerusform>
            <numerusform>%1&#xa0;: %2, sur %n questions connues des deux côtés&#x202f;; position différente&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in common, too few</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n en commun, trop peu</numerusform>
            <numerusform>%n en commun, trop peu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no percentage, only %n question(s) known for both</source>
        <comment>two candidates</comment>
        <translation>
            <numerusform>%1&#xa0;: pas de pourcentage, %n question seulement connue des deux côtés</numerusform>
            <numerusform>%1&#xa0;: pas de pourcentage, %n questions seulement connues des deux côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>No two have enough known positions in common.</source>
        <translation>Aucune paire n’a assez de positions connues en commun.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) can be compared; agreement goes from %1 (%2) to %3 (%4).</source>
        <comment>percentage and names of the farthest, then of the closest</comment>
        <translation>
            <numerusform>%n paire peut être comparée&#x202f;; l’accord va de %1 (%2) à %3 (%4).</numerusform>
            <numerusform>%n paires peuvent être comparées&#x202f;; l’accord va de %1 (%2) à %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n question(s), %1 with another position</source>
        <comment>known for both</comment>
        <translation>
            <numerusform>sur une question&#x202f;; différences&#xa0;: %1</numerusform>
            <numerusform>sur %n questions&#x202f;; différences&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3. Compare</source>
        <comment>names, percentage, on how many questions</comment>
        <translation>%1&#xa0;: %2 %3. Comparer</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs share exactly the same percentage: too many to list. All are in the table.</source>
        <translation>
            <numerusform>%n paire a exactement le même pourcentage. Elle est dans le tableau.</numerusform>
            <numerusform>%n paires ont exactement le même pourcentage&#xa0;: trop pour une liste. Toutes sont dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means the same position on every question known for both, %2 the opposite on each. Only documented positions count: silence is neither agreement nor disagreement.</source>
        <comment>100%, 0%</comment>
        <translation>%1&#xa0;: la même position sur chaque question connue des deux côtés&#x202f;; %2&#xa0;: l’opposé sur chacune. Seules comptent les positions documentées&#xa0;: un silence n’est ni un accord ni un désaccord.</translation>
    </message>
</context>
<context>
    <name>preau::gui::AnswerArea</name>
    <message>
        <source>No opinion</source>
        <translation>Sans opinion</translation>
    </message>
    <message>
        <source>I have read it and have no opinion.</source>
        <translation>J’ai lu, je n’ai pas d’avis.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>I do not answer, or will come back to it.</source>
        <translation>Je ne réponds pas, ou j’y reviendrai.</translation>
    </message>
</context>
<context>
    <name>preau::gui::AnswersKeeper</name>
    <message>
        <source>Saved answers</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not restored: the question has changed since.</source>
        <translation>
            <numerusform>%n réponse non reprise&#x202f;: la question a changé depuis.</numerusform>
            <numerusform>%n réponses non reprises&#x202f;: la question a changé depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not restored: the question is not in this election.</source>
        <translation>
            <numerusform>%n réponse non reprise&#x202f;: la question n’est pas dans cette élection.</numerusform>
            <numerusform>%n réponses non reprises&#x202f;: la question n’est pas dans cette élection.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Enregistrer mes réponses</translation>
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
        <translation>Positions connues</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateChooser</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Ne rien afficher</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Ordre des colonnes</translation>
    </message>
    <message>
        <source>Drawn by lot while names are hidden, number %1</source>
        <translation>Tiré au sort tant que les noms sont masqués, numéro %1</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>Ordre officiel</translation>
    </message>
    <message>
        <source>Drawn by lot, number %1</source>
        <translation>Tiré au sort, numéro %1</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Tiré au sort</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Tirer de nouveau</translation>
    </message>
    <message>
        <source>Chosen by hand, column by column</source>
        <translation>Choisi à la main, colonne par colonne</translation>
    </message>
    <message>
        <source>Back to the order drawn by lot</source>
        <translation>Revenir à l’ordre tiré au sort</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>known positions of all questions</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Fichier refusé</translation>
    </message>
    <message>
        <source>Withdrew on %1</source>
        <translation>Retrait&#x202f;: %1</translation>
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
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Positions&#x202f;: %1</translation>
    </message>
    <message>
        <source>chosen for comparison</source>
        <translation>à comparer</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidatePage</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>Aucune élection n’est ouverte</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Choose someone in the list.</source>
        <translation>Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Choose an election first.</source>
        <translation>Choisissez d’abord une élection.</translation>
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
        <translation>Numéro %1 dans l’ordre officiel.</translation>
    </message>
    <message>
        <source>This file was refused: nothing of it can be shown, and it has no score. See Home for where and why.</source>
        <translation>Ce fichier a été refusé&#x202f;: rien ne peut en être affiché, et il n’a pas de score. La page Accueil dit où et pourquoi.</translation>
    </message>
    <message>
        <source>Withdrew on %1. What was proposed stays readable.</source>
        <translation>Retrait&#x202f;: %1. Ce qui était proposé reste lisible.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are waiting for an answer that can be read.</source>
        <translation>
            <numerusform>%n question attend une réponse qui puisse être lue.</numerusform>
            <numerusform>%n questions attendent une réponse qui puisse être lue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s)</source>
        <comment>documented</comment>
        <translation>
            <numerusform>Position connue&#x202f;: %1 sur %n</numerusform>
            <numerusform>Positions connues&#x202f;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No position is missing.</source>
        <translation>Aucune position ne manque.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between short names of questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not documented: %1</source>
        <translation>Pas documenté&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>questions</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
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
        <translation>Aller au thème</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>candidates to compare with</comment>
        <translation>Les %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidateSheet</name>
    <message>
        <source>In easy words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>There is no easy-to-read summary here.</source>
        <translation>Il n’y a pas ici de résumé facile à lire.</translation>
    </message>
    <message>
        <source>No proposal of this theme is documented.</source>
        <translation>Aucune proposition de ce thème n’est documentée.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Positions on the questions</source>
        <translation>Positions sur les questions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Summary or Quotation; a proposal</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n linked question(s)</source>
        <translation>
            <numerusform>%n question liée</numerusform>
            <numerusform>%n questions liées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this proposal with its source</source>
        <translation>Copier cette proposition avec sa source</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>Pas documenté</translation>
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
        <translation>Aucune source notée.</translation>
    </message>
    <message>
        <source>Picture: author not noted.</source>
        <translation>Image&#x202f;: auteur non noté.</translation>
    </message>
    <message>
        <source>Picture: %1.</source>
        <translation>Image&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Picture: %1, %2.</source>
        <comment>author, licence</comment>
        <translation>Image&#x202f;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>preau::gui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>In an order drawn by lot, number %1.</source>
        <translation>Dans un ordre tiré au sort, numéro %1.</translation>
    </message>
    <message>
        <source>In the official order.</source>
        <translation>Dans l’ordre officiel.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search by name or party</source>
        <translation>Chercher un nom ou un parti</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>Ordre officiel</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Tirer de nouveau</translation>
    </message>
    <message>
        <source>Shuffle the order</source>
        <translation>Mélanger l’ordre</translation>
    </message>
    <message>
        <source>Choose an election first: those who stand are then shown here.</source>
        <translation>Choisissez d’abord une élection&#x202f;: celles et ceux qui se présentent apparaissent ensuite ici.</translation>
    </message>
    <message>
        <source>Nobody stands in this constituency.</source>
        <translation>Personne ne se présente dans cette circonscription.</translation>
    </message>
    <message>
        <source>No name or party contains “%1”.</source>
        <translation>Aucun nom ni parti ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter opens, Space marks for comparison.</source>
        <translation>Entrée ouvre, Espace marque pour comparer.</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %1</source>
        <comment>a number in words</comment>
        <translation>
            <numerusform>Comparer les %1</numerusform>
            <numerusform>Comparer les %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the %1 marked</source>
        <comment>a number in words</comment>
        <translation>
            <numerusform>Comparer la sélection (%1)</numerusform>
            <numerusform>Comparer la sélection (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>between those who stand</comment>
        <translation>Accords</translation>
    </message>
    <message>
        <source>What is known, and who agrees with whom</source>
        <translation>Ce que l’on sait, et qui est d’accord avec qui</translation>
    </message>
</context>
<context>
    <name>preau::gui::ChangeList</name>
    <message>
        <source>nobody could be ranked</source>
        <translation>personne ne pourrait être classé</translation>
    </message>
    <message>
        <source>%1 would share the first place</source>
        <comment>names</comment>
        <translation>%1 se partageraient la première place</translation>
    </message>
    <message>
        <source>%1 would be first</source>
        <comment>a name</comment>
        <translation>%1 serait en premier</translation>
    </message>
    <message>
        <source>No answer, changed alone, changes the first place</source>
        <translation>Aucune réponse, changée seule, ne change la première place</translation>
    </message>
    <message>
        <source>A single answer could change the first place</source>
        <translation>Une seule réponse pourrait changer la première place</translation>
    </message>
    <message numerus="yes">
        <source>True of %1 of your %n answer(s), by more than one step.</source>
        <translation>
            <numerusform>Vrai pour %1 de votre réponse, de plus d’un cran.</numerusform>
            <numerusform>Vrai pour %1 de vos %n réponses, de plus d’un cran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True of %1 of your %n answer(s). First the changes by a single step:</source>
        <translation>
            <numerusform>Vrai pour %1 de votre réponse. D’abord les changements d’un seul cran&#x202f;:</numerusform>
            <numerusform>Vrai pour %1 de vos %n réponses. D’abord les changements d’un seul cran&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the larger changes</source>
        <translation>Masquer les changements plus grands</translation>
    </message>
    <message numerus="yes">
        <source>Larger changes, on %n question(s)</source>
        <translation>
            <numerusform>Changements plus grands, sur %n question</numerusform>
            <numerusform>Changements plus grands, sur %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this answer, %1.</source>
        <comment>what would happen</comment>
        <translation>Sans cette réponse, %1.</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”: %3.</source>
        <comment>an answer, another, what would happen</comment>
        <translation>«&#x202f;%1&#x202f;» au lieu de «&#x202f;%2&#x202f;»&#x202f;: %3.</translation>
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
        <translation>données %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licence %1</translation>
    </message>
    <message>
        <source>made with Préau</source>
        <translation>fait avec Préau</translation>
    </message>
</context>
<context>
    <name>preau::gui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>preau::gui::CodeAnswers</name>
    <message>
        <source>The code belongs to another election, “%1”, which is open now.</source>
        <translation>Ce code appartient à une autre élection, «&#xa0;%1&#xa0;», qui est maintenant ouverte.</translation>
    </message>
    <message>
        <source>The code was made for another version of this election. The answers to questions that are still the same are taken up.</source>
        <translation>Ce code a été fait pour une autre version de cette élection. Les réponses aux questions inchangées sont reprises.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out, because the question has changed or is gone: %1.</source>
        <translation>
            <numerusform>%n réponse non reprise, car la question a changé ou disparu&#xa0;: %1.</numerusform>
            <numerusform>%n réponses non reprises, car les questions ont changé ou disparu&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between questions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The themes have changed; how much they count is left out.</source>
        <translation>Les thèmes ont changé&#x202f;; leur importance n’est pas reprise.</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, which is not on this computer or could not be read. Open its folder first.</source>
        <translation>Ces réponses appartiennent à l’élection «&#xa0;%1&#xa0;», qui n’est pas sur cet ordinateur ou n’a pas pu être lue. Ouvrez d’abord son dossier.</translation>
    </message>
    <message>
        <source>There are no answers in this code.</source>
        <translation>Ce code ne contient pas de réponse.</translation>
    </message>
</context>
<context>
    <name>preau::gui::CodeSquare</name>
    <message>
        <source>QR code of your answers; the same code stands beside it as text</source>
        <translation>Code QR de vos réponses&#x202f;; le même code est écrit à côté</translation>
    </message>
</context>
<context>
    <name>preau::gui::ColumnHead</name>
    <message>
        <source>file refused</source>
        <translation>fichier refusé</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retrait le %1</translation>
    </message>
    <message>
        <source>%1: open the page</source>
        <comment>a candidate with party and number of proposals</comment>
        <translation>%1&#x202f;: ouvrir la page</translation>
    </message>
</context>
<context>
    <name>preau::gui::ColumnMenu</name>
    <message>
        <source>Move to the left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Mettre en premier</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Retirer de la comparaison</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>Ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareChoices</name>
    <message numerus="yes">
        <source>All %n list(s)</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>Les %n listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n party(ies)</source>
        <translation>
            <numerusform>%n parti</numerusform>
            <numerusform>Les %n partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>Les %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Seulement ce qui manque</translation>
    </message>
    <message>
        <source>Only what is missing: show all questions again</source>
        <translation>Seulement ce qui manque&#x202f;: réafficher toutes les questions</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Only shared topics</source>
        <translation>Seulement les sujets partagés</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Refine (%1)</source>
        <comment>how many of its boxes are ticked</comment>
        <translation>Affiner (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>candidates shown; all of them with their noun</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message numerus="yes">
        <source>All %n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>Les %n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>All constituencies</source>
        <translation>Toutes les circonscriptions</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareFoot</name>
    <message>
        <source>Marks and words</source>
        <translation>Marques et mots</translation>
    </message>
    <message>
        <source>Marks only</source>
        <translation>Marques seules</translation>
    </message>
    <message>
        <source>Previous columns</source>
        <translation>Colonnes précédentes</translation>
    </message>
    <message>
        <source>Next columns</source>
        <translation>Colonnes suivantes</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a candidate, before their position</comment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>%1. Enter opens the source.</source>
        <comment>a position in words</comment>
        <translation>%1. Entrée ouvre la source.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s) documented.</source>
        <translation>
            <numerusform>Position documentée&#x202f;: %1 sur %n.</numerusform>
            <numerusform>Positions documentées&#x202f;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“?”: an uncertain reading.</source>
        <translation>«&#xa0;?&#xa0;»&#x202f;: lecture incertaine.</translation>
    </message>
    <message>
        <source>“≠”: two readings differ.</source>
        <translation>«&#xa0;≠&#xa0;»&#x202f;: deux lectures diffèrent.</translation>
    </message>
    <message>
        <source>%1 columns of %2</source>
        <comment>all of them, in words</comment>
        <translation>%1 colonnes sur %2</translation>
    </message>
    <message>
        <source>Column %1 of %2</source>
        <translation>Colonne %1 sur %2</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Colonnes %1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>preau::gui::ComparePage</name>
    <message>
        <source>No election is open</source>
        <translation>Aucune élection n’est ouverte</translation>
    </message>
    <message>
        <source>Open one: its positions appear here side by side.</source>
        <translation>Ouvrez-en une&#x202f;: ses positions apparaissent ici côte à côte.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choisir une élection</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No question contains “%1”</source>
        <translation>Aucune question ne contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No difference among the known positions</source>
        <translation>Aucune différence sur les positions connues</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) not yet documented</source>
        <translation>
            <numerusform>%n position pas encore documentée</numerusform>
            <numerusform>%n positions pas encore documentées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Afficher toutes les questions</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Pas encore de question</translation>
    </message>
    <message>
        <source>The files of this election hold no question.</source>
        <translation>Les fichiers de cette élection ne contiennent aucune question.</translation>
    </message>
    <message>
        <source>Reveal names</source>
        <translation>Révéler les noms</translation>
    </message>
    <message>
        <source>Names, portraits and colours are hidden. Columns are drawn by lot, number %1: the same number gives the same order.</source>
        <translation>Noms, portraits et couleurs sont masqués. Les colonnes sont tirées au sort, numéro %1&#x202f;: le même numéro redonne le même ordre.</translation>
    </message>
    <message>
        <source>Names, portraits and colours are hidden.</source>
        <translation>Noms, portraits et couleurs sont masqués.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <comment>found by the search</comment>
        <translation>
            <numerusform>%1 sur %n question</numerusform>
            <numerusform>%1 sur %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Different: at least two distinct opinions (agree, mixed, disagree) among the known positions.</source>
        <translation>Différents&#x202f;: au moins deux avis distincts (accord, partagé, désaccord) parmi les positions connues.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation>Pas encore de proposition</translation>
    </message>
    <message>
        <source>Show the positions</source>
        <translation>Montrer les positions</translation>
    </message>
    <message>
        <source>No proposal contains “%1”</source>
        <translation>Aucune proposition ne contient «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No shared topic</source>
        <translation>Aucun sujet partagé</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Montrer tous les sujets</translation>
    </message>
    <message>
        <source>No proposal has been entered for this comparison.</source>
        <translation>Aucune proposition n’est saisie pour cette comparaison.</translation>
    </message>
    <message>
        <source>No topic has proposals in two of the columns.</source>
        <translation>Aucun sujet n’a de propositions dans deux des colonnes.</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareTools</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in statements, notes and proposals</source>
        <translation>Chercher dans les questions, les notes et les propositions</translation>
    </message>
</context>
<context>
    <name>preau::gui::CompareWords</name>
    <message>
        <source>Every cell opens the sentence and the source it rests on.</source>
        <translation>Chaque case s’ouvre sur la phrase et la source qui la fondent.</translation>
    </message>
    <message>
        <source>What everybody proposes, topic by topic, summarised or quoted. The order of the columns is drawn by lot, number %1.</source>
        <translation>Les propositions de chacun, sujet par sujet, résumées ou citées. L’ordre des colonnes est tiré au sort, numéro %1.</translation>
    </message>
    <message>
        <source>What everybody proposes, topic by topic, summarised or quoted.</source>
        <translation>Les propositions de chacun, sujet par sujet, résumées ou citées.</translation>
    </message>
    <message>
        <source>Comparing %1. Positions differ on %2 of %3 questions; the others are hidden.</source>
        <comment>%1: twelve candidates</comment>
        <translation>Comparaison&#x202f;: %1. Les positions diffèrent sur %2 des %3 questions&#x202f;; les autres sont masquées.</translation>
    </message>
    <message>
        <source>Every cell opens the sentence and the source it rests on. The order of the columns was chosen by hand.</source>
        <translation>Chaque case s’ouvre sur la phrase et la source qui la fondent. L’ordre des colonnes a été choisi à la main.</translation>
    </message>
    <message>
        <source>Every cell opens the sentence and the source it rests on. The order of the columns is drawn by lot, number %1.</source>
        <translation>Chaque case s’ouvre sur la phrase et la source qui la fondent. L’ordre des colonnes est tiré au sort, numéro %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s)</source>
        <comment>those a filter leaves</comment>
        <translation>
            <numerusform>%1 sur %n sujet</numerusform>
            <numerusform>%1 sur %n sujets</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own order.</source>
        <translation>Votre propre ordre.</translation>
    </message>
    <message>
        <source>Official order.</source>
        <translation>Ordre officiel.</translation>
    </message>
    <message>
        <source>Order drawn by lot, number %1.</source>
        <translation>Ordre tiré au sort, numéro %1.</translation>
    </message>
    <message>
        <source>More to add above: %1.</source>
        <comment>seven candidates</comment>
        <translation>À ajouter ci-dessus au besoin&#x202f;: %1.</translation>
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
        <translation>Vous&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>candidates of all those shown</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, file refused</source>
        <translation>%1, fichier refusé</translation>
    </message>
    <message>
        <source>%1 ≠</source>
        <comment>a name; a second reading of the position is opposite</comment>
        <translation>%1 ≠</translation>
    </message>
    <message>
        <source>%1, a second reading is opposite</source>
        <translation>%1, une seconde lecture est opposée</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a name; the reading of the position is uncertain</comment>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, lecture incertaine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate, their position</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::ComparisonModel</name>
    <message>
        <source>another candidate</source>
        <comment>stands for a hidden name</comment>
        <translation>une autre candidature</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>%1 lists</source>
        <translation>%1 listes</translation>
    </message>
    <message>
        <source>one party</source>
        <translation>un parti</translation>
    </message>
    <message>
        <source>%1 parties</source>
        <translation>%1 partis</translation>
    </message>
    <message>
        <source>one candidate</source>
        <comment>names are hidden</comment>
        <translation>une candidature</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <comment>names are hidden</comment>
        <translation>%1 candidatures</translation>
    </message>
    <message>
        <source>one candidate</source>
        <translation>un candidat</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 candidats</translation>
    </message>
    <message>
        <source>File
refused</source>
        <comment>in a cell, over two lines</comment>
        <translation>Fichier
refusé</translation>
    </message>
    <message>
        <source>Nothing found
%1</source>
        <comment>in a cell, over two lines: the date of the search</comment>
        <translation>Rien trouvé
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
            <numerusform>%1 sur %n question</numerusform>
            <numerusform>%1 sur %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known positions of questions</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>known positions of questions, in a narrow column</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 with no known position on at least one question</source>
        <comment>%1: one or more candidates</comment>
        <translation>%1 sans position connue sur au moins une question</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>file refused</source>
        <comment>below a candidate whose file could not be read</comment>
        <translation>fichier refusé</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>lecture incertaine</translation>
    </message>
    <message>
        <source>a second reading is opposite</source>
        <translation>une seconde lecture est opposée</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
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
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4: known positions %5</source>
        <comment>theme, count, folded or not; candidate: 1 of 2</comment>
        <translation>%1, %2, %3&#x202f;; %4&#x202f;: positions connues %5</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>theme, count, folded or not</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>You: %1</source>
        <comment>the voter&apos;s answer in words</comment>
        <translation>Vous&#x202f;: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>You</source>
        <comment>column of the voter&apos;s answers</comment>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>%n known position(s)</source>
        <translation>
            <numerusform>%n position connue</numerusform>
            <numerusform>%n positions connues</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retrait&#x202f;: %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a candidate who left the election</comment>
        <translation>retrait</translation>
    </message>
    <message>
        <source>%1 with no known position on at least one question: %2</source>
        <comment>%1: one or more candidates, %2: their names</comment>
        <translation>%1 sans position connue sur au moins une question&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>after names that are listed</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
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
        <translation>Questions et vos réponses</translation>
    </message>
</context>
<context>
    <name>preau::gui::ContributionsModel</name>
    <message>
        <source>Position not known: no point</source>
        <translation>Position inconnue&#x202f;: aucun point</translation>
    </message>
    <message>
        <source>Position not known: counted as neutral</source>
        <translation>Position inconnue&#x202f;: comptée neutre</translation>
    </message>
    <message>
        <source>Position not known: counted as the opposite of yours</source>
        <translation>Position inconnue&#x202f;: comptée à l’opposé de la vôtre</translation>
    </message>
    <message>
        <source>Position not known: counted half</source>
        <translation>Position inconnue&#x202f;: comptée à moitié</translation>
    </message>
    <message>
        <source>Position not known: not compared</source>
        <translation>Position inconnue&#x202f;: pas comparée</translation>
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
        <translation>plus</translation>
    </message>
    <message>
        <source>less</source>
        <comment>badge: this question weighs less</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>theme: more</source>
        <comment>badge: this theme weighs more</comment>
        <translation>thème&#x202f;: plus</translation>
    </message>
    <message>
        <source>theme: less</source>
        <comment>badge: this theme weighs less</comment>
        <translation>thème&#x202f;: moins</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a position</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>vous&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: position</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>pas comparée</translation>
    </message>
    <message>
        <source>gap %1</source>
        <comment>squared distance, as in: 2 of 8</comment>
        <translation>écart %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>as in: 2 of 8</comment>
        <translation>points&#x202f;: %1</translation>
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
        <translation>Vous</translation>
    </message>
    <message>
        <source>Gap</source>
        <comment>column: squared distances</comment>
        <translation>Écart</translation>
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
            <numerusform>%n documentée</numerusform>
            <numerusform>%n documentées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searched without result</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n cherchée sans résultat</numerusform>
            <numerusform>%n cherchées sans résultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n pas encore documentée</numerusform>
            <numerusform>%n pas encore documentées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::CoverageView</name>
    <message>
        <source>Known positions by theme</source>
        <translation>Positions connues par thème</translation>
    </message>
    <message>
        <source>How many of a theme’s questions have a known position. What is not known says nothing of what somebody thinks: either nobody has looked yet, or nothing was found.</source>
        <translation>Sur combien de questions d’un thème une position est connue. Ce qui manque ne dit rien de ce que pense quelqu’un&#xa0;: soit personne n’a encore cherché, soit rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>searched, nothing found</source>
        <translation>cherché, rien trouvé</translation>
    </message>
    <message>
        <source>not yet documented</source>
        <translation>pas encore documenté</translation>
    </message>
    <message>
        <source>file refused</source>
        <translation>fichier refusé</translation>
    </message>
    <message>
        <source>%1: file refused</source>
        <comment>candidate</comment>
        <translation>%1&#xa0;: fichier refusé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known positions, questions</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>known positions; searched without result</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without result</source>
        <translation>
            <numerusform>%n sans résultat</numerusform>
            <numerusform>%n sans résultat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>candidate, theme: what is known</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>known positions of questions, in a small cell</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Known positions</source>
        <translation>Positions connues</translation>
    </message>
    <message numerus="yes">
        <source>of %n question(s), in percent</source>
        <translation>
            <numerusform>sur %n question, en pour cent</numerusform>
            <numerusform>sur %n questions, en pour cent</numerusform>
        </translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>toutes les questions</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>12 candidates: known positions, silent and undocumented ones</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>preau::gui::DefinitionNote</name>
    <message>
        <source>Definition by the editors. Esc closes it.</source>
        <translation>Définition de la rédaction. Échap pour fermer.</translation>
    </message>
    <message>
        <source>Source: %1. Esc closes it.</source>
        <translation>Source&#x202f;: %1. Échap pour fermer.</translation>
    </message>
</context>
<context>
    <name>preau::gui::DetailPane</name>
    <message>
        <source>Position and source</source>
        <translation>Position et source</translation>
    </message>
    <message>
        <source>Escape closes this pane</source>
        <translation>Échap ferme ce volet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a position: its sentence and its source appear here.</source>
        <translation>Choisissez une position&#x202f;: sa phrase et sa source apparaissent ici.</translation>
    </message>
    <message>
        <source>“?”: this reading is uncertain. The sources leave room for another one.</source>
        <translation>«&#xa0;?&#xa0;»&#x202f;: cette lecture est incertaine. Les sources laissent place à une autre.</translation>
    </message>
    <message>
        <source>“≠”: a second, independent reading is opposite: %1.</source>
        <translation>«&#xa0;≠&#xa0;»&#x202f;: une seconde lecture, indépendante, est opposée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“≠”: a second, independent reading, by %2, is opposite: %1.</source>
        <translation>«&#xa0;≠&#xa0;»&#x202f;: une seconde lecture, indépendante, par %2, est opposée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1: open the candidate’s page</source>
        <translation>%1&#x202f;: ouvrir sa page</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retrait&#x202f;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between party and withdrawal</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Fichier refusé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>written by the editors of this file</source>
        <translation>écrit par la rédaction du dossier</translation>
    </message>
    <message>
        <source>The file of this candidate could not be read. Nothing is known here about the positions in it.</source>
        <translation>Le fichier de ce candidat n’a pas pu être lu. Rien n’est connu ici des positions qu’il contient.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a source</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Source sans titre</translation>
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
        <translation>Page non relevée.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>publisher and date; page</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The address is hidden while names are.</source>
        <translation>L’adresse est masquée avec les noms.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address of “%1”</source>
        <translation>Copier l’adresse de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open the address…</source>
        <translation>Ouvrir l’adresse…</translation>
    </message>
    <message>
        <source>Open the address of “%1”</source>
        <translation>Ouvrir l’adresse de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No source recorded</source>
        <translation>Aucune source notée</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Une source</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <comment>%1: a number in words</comment>
        <translation>%1 sources</translation>
    </message>
    <message>
        <source>No linked proposal</source>
        <translation>Aucune proposition liée</translation>
    </message>
    <message>
        <source>One linked proposal</source>
        <translation>Une proposition liée</translation>
    </message>
    <message>
        <source>%1 linked proposals</source>
        <comment>%1: a number in words</comment>
        <translation>%1 propositions liées</translation>
    </message>
    <message>
        <source>Proposal and source</source>
        <translation>Proposition et source</translation>
    </message>
    <message>
        <source>Copy with the reference</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>No linked question</source>
        <translation>Aucune question liée</translation>
    </message>
    <message>
        <source>One linked question</source>
        <translation>Une question liée</translation>
    </message>
    <message>
        <source>%1 linked questions</source>
        <comment>%1: a number in words</comment>
        <translation>%1 questions liées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a candidate; Summary or Quotation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody else has a proposal on this topic</source>
        <translation>Personne d’autre n’a de proposition sur ce sujet</translation>
    </message>
    <message numerus="yes">
        <source>On the same topic: %n proposal(s) of others</source>
        <translation>
            <numerusform>Sur le même sujet&#x202f;: %n proposition ailleurs</numerusform>
            <numerusform>Sur le même sujet&#x202f;: %n propositions ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>the words of the programme itself</source>
        <comment>of a quotation</comment>
        <translation>les mots mêmes du programme</translation>
    </message>
    <message>
        <source>Nobody has looked for this position yet, or what was found was not enough to settle it. It says nothing about the position itself.</source>
        <translation>Personne n’a encore cherché cette position, ou ce qui a été trouvé ne suffit pas pour trancher. Cela ne dit rien de la position elle-même.</translation>
    </message>
    <message>
        <source>The editors searched and found no statement. There may have been one since, or elsewhere.</source>
        <translation>La rédaction a cherché et n’a trouvé aucune déclaration. Il a pu y en avoir une depuis, ou ailleurs.</translation>
    </message>
    <message>
        <source>The file of this list could not be read. Nothing is known here about the positions in it.</source>
        <translation>Le fichier de cette liste n’a pas pu être lu. Rien n’est connu ici des positions qu’il contient.</translation>
    </message>
    <message>
        <source>The file of this party could not be read. Nothing is known here about the positions in it.</source>
        <translation>Le fichier de ce parti n’a pas pu être lu. Rien n’est connu ici des positions qu’il contient.</translation>
    </message>
    <message>
        <source>from the words of the programme itself</source>
        <comment>of a translated quotation</comment>
        <translation>d’après les mots mêmes du programme</translation>
    </message>
</context>
<context>
    <name>preau::gui::Dialogs</name>
    <message>
        <source>Close Préau</source>
        <translation>Fermer Préau</translation>
    </message>
    <message numerus="yes">
        <source>Keep your %n answer(s)?</source>
        <translation>
            <numerusform>Garder votre réponse&#x202f;?</numerusform>
            <numerusform>Garder vos %n réponses&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are only in the memory of this computer. Saved, they become a file that shows your political opinions to whoever opens it.</source>
        <translation>Elles ne sont que dans la mémoire de cet ordinateur. Enregistrées, elles deviennent un fichier qui montre vos opinions politiques à toute personne qui l’ouvre.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase my answers</source>
        <translation>Effacer mes réponses</translation>
    </message>
    <message numerus="yes">
        <source>Erase your %n answer(s)?</source>
        <translation>
            <numerusform>Effacer votre réponse&#x202f;?</numerusform>
            <numerusform>Effacer vos %n réponses&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them remains on this computer.</source>
        <translation>Il n’en reste rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open an election folder</source>
        <translation>Ouvrir un dossier d’élection</translation>
    </message>
    <message>
        <source>Open saved answers</source>
        <translation>Ouvrir des réponses enregistrées</translation>
    </message>
    <message>
        <source>Préau answers (*.preau-answers *.yaml)</source>
        <translation>Réponses Préau (*.preau-answers *.yaml)</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Enregistrer mes réponses</translation>
    </message>
    <message>
        <source>Préau answers (*.preau-answers)</source>
        <translation>Réponses Préau (*.preau-answers)</translation>
    </message>
    <message>
        <source>Open an election</source>
        <translation>Ouvrir une élection</translation>
    </message>
    <message>
        <source>Elections (election.yaml)</source>
        <translation>Élections (election.yaml)</translation>
    </message>
    <message>
        <source>Save the result sheet</source>
        <translation>Enregistrer la feuille de résultats</translation>
    </message>
    <message>
        <source>Open a picture of a result sheet</source>
        <translation>Ouvrir l’image d’une feuille de résultats</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Enregistrer un fichier</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>preau::gui::DisclosureRow</name>
    <message>
        <source>%1; open</source>
        <translation>%1&#x202f;; ouvert</translation>
    </message>
    <message>
        <source>%1; closed</source>
        <translation>%1&#x202f;; fermé</translation>
    </message>
</context>
<context>
    <name>preau::gui::DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −</source>
        <translation>Ctrl + et Ctrl −</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Facile à lire</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Sans animation</translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation>Rien ne bouge ni ne s’estompe.</translation>
    </message>
    <message>
        <source>Back to how it was at first</source>
        <translation>Remettre comme au début</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a text size in percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>No native speaker has read the Arabic texts yet; what is missing appears in English.</source>
        <translation>Les textes en arabe n’ont encore été relus par personne dont c’est la langue&#x202f;; ce qui manque apparaît en anglais.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrastées</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Short sentences, plain words.</source>
        <translation>Phrases courtes, mots simples.</translation>
    </message>
    <message>
        <source>Short sentences, plain words. This election has no questions written so yet.</source>
        <translation>Phrases courtes, mots simples. Cette élection n’a pas encore de questions écrites ainsi.</translation>
    </message>
    <message>
        <source>Short sentences, plain words. %1 of the %2 questions are written so.</source>
        <translation>Phrases courtes, mots simples. Questions écrites ainsi&#x202f;: %1 sur %2.</translation>
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
        <translation>D’abord la question qui divise le plus</translation>
    </message>
    <message>
        <source>The percentage is how far two of those with a known position agree on average on this question: the lower, the more it divides. Where few positions are known there is none. That a question divides says nothing of how much it matters.</source>
        <translation>Le pourcentage dit combien, parmi les positions connues sur une question, deux s’accordent en moyenne&#xa0;: plus il est bas, plus elle divise. Si peu de positions sont connues, il n’y en a pas. Qu’une question divise ne dit rien de son importance.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation>Pas encore documenté</translation>
    </message>
    <message>
        <source>too few known</source>
        <translation>trop peu connues</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <comment>statement, average agreement, positions with their counts</comment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Average agreement %1</source>
        <comment>percentage</comment>
        <translation>Accord moyen %1</translation>
    </message>
    <message>
        <source>Too few known positions for a percentage</source>
        <translation>Trop peu de positions connues pour un pourcentage</translation>
    </message>
    <message>
        <source>Questions that divide</source>
        <translation>Questions qui divisent</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Average agreement</source>
        <translation>Accord moyen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connues</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in order of how much they divide; the others have too few known positions.</source>
        <translation>
            <numerusform>%n question, rangée selon ce qu’elle divise&#x202f;; sur les autres, trop peu de positions sont connues.</numerusform>
            <numerusform>%n questions, rangées selon ce qu’elles divisent&#x202f;; sur les autres, trop peu de positions sont connues.</numerusform>
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
        <translation>Déposez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionListDelegate</name>
    <message>
        <source>Documented positions</source>
        <translation>Positions documentées</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionListModel</name>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>documented positions of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n searched without result</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n cherchée sans résultat</numerusform>
            <numerusform>%n cherchées sans résultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n pas encore documentée</numerusform>
            <numerusform>%n pas encore documentées</numerusform>
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
        <translation>Fictive, pour apprendre</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Delivered with Préau</source>
        <translation>Livrée avec Préau</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n fichier refusé</numerusform>
            <numerusform>%n fichiers refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Positions&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ElectionOpener</name>
    <message>
        <source>Open an election</source>
        <translation>Ouvrir une élection</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>%1 is not part of an election. Choose the file election.yaml, or the folder that holds it.</source>
        <translation>%1 ne fait pas partie d’une élection. Choisissez le fichier election.yaml, ou le dossier qui le contient.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check who may open it.</source>
        <translation>Le dossier %1 ne peut pas être lu. Vérifiez qui a le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The folder %1 holds no election: there is no file election.yaml in it, nor in a folder inside it.</source>
        <translation>Le dossier %1 ne contient aucune élection&#x202f;: on n’y trouve pas de fichier election.yaml, ni dans les dossiers qu’il contient.</translation>
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
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the table (CSV)…</source>
        <translation>Enregistrer le tableau (CSV)…</translation>
    </message>
    <message>
        <source>Save the picture (PNG)…</source>
        <translation>Enregistrer l’image (PNG)…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
</context>
<context>
    <name>preau::gui::FewAnswersView</name>
    <message>
        <source>From three answers on, a ranking is shown, with its caveats.</source>
        <translation>À partir de trois réponses, un classement s’affiche, avec ses réserves.</translation>
    </message>
    <message numerus="yes">
        <source>See the ranking on %1 answer(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>Voir le classement sur %1 réponse</numerusform>
            <numerusform>Voir le classement sur %1 réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation>Pas encore documenté</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>votre réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: position</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>preau::gui::FileSaver</name>
    <message>
        <source>Save a file</source>
        <translation>Enregistrer un fichier</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>preau::gui::FrontPage</name>
    <message>
        <source>file refused</source>
        <translation>fichier refusé</translation>
    </message>
    <message>
        <source>Other elections</source>
        <translation>Autres élections</translation>
    </message>
    <message>
        <source>Choose an election first: its programmes are then compared here.</source>
        <translation>Choisissez d’abord une élection&#x202f;: ses programmes sont ensuite comparés ici.</translation>
    </message>
    <message>
        <source>See the elections</source>
        <translation>Voir les élections</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>Aucune élection n’est ouverte</translation>
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
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where do you vote?</source>
        <translation>Où votez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Pages then show those who stand there. Nothing about this choice is kept.</source>
        <translation>Les pages montrent ensuite celles et ceux qui s’y présentent. Rien de ce choix n’est gardé.</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Circonscription</translation>
    </message>
    <message>
        <source>All constituencies</source>
        <translation>Toutes les circonscriptions</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Lire et comparer</translation>
    </message>
    <message>
        <source>The programmes side by side, theme by theme, with their sources.</source>
        <translation>Les programmes côte à côte, thème par thème, avec leurs sources.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Answer the questionnaire</source>
        <translation>Répondre au questionnaire</translation>
    </message>
    <message>
        <source>Give your view, then see who is close to it, on what and why.</source>
        <translation>Donnez votre avis, puis voyez qui en est proche, sur quoi et pourquoi.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>the questionnaire</comment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>with the questionnaire</comment>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>12 or %n question(s)</source>
        <translation>
            <numerusform>12 ou %n question</numerusform>
            <numerusform>12 ou %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Discover the lists</source>
        <translation>Découvrir les listes</translation>
    </message>
    <message>
        <source>Discover the parties</source>
        <translation>Découvrir les partis</translation>
    </message>
    <message>
        <source>Discover the candidates</source>
        <translation>Découvrir les candidats</translation>
    </message>
    <message>
        <source>The programme of each, its positions, and what is still to be documented.</source>
        <translation>Le programme de chacun, ses positions, et ce qui reste à documenter.</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Your answers stay in the memory of this computer and disappear when you close the program, unless you save them.</source>
        <translation>Vos réponses restent dans la mémoire de cet ordinateur et disparaissent à la fermeture, sauf si vous les enregistrez.</translation>
    </message>
    <message>
        <source>Who made this folder</source>
        <translation>Qui a fait ce dossier</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Read everything about who made this folder</source>
        <translation>Tout lire sur qui a fait ce dossier</translation>
    </message>
    <message>
        <source>Not said in this folder</source>
        <translation>Non précisé dans ce dossier</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
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
            <numerusform>%n correction depuis la publication</numerusform>
            <numerusform>%n corrections depuis la publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known positions, of %n question(s)</source>
        <translation>
            <numerusform>Positions connues, sur %n question</numerusform>
            <numerusform>Positions connues, sur %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n missing</source>
        <translation>
            <numerusform>Voir la position manquante</numerusform>
            <numerusform>Voir les %n manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The least documented. See all %n</source>
        <translation>
            <numerusform>Le moins de positions connues. Voir les %n</numerusform>
            <numerusform>Le moins de positions connues. Voir les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n connue</numerusform>
            <numerusform>%n connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searched without result</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n cherchée sans résultat</numerusform>
            <numerusform>%n cherchées sans résultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet documented</source>
        <comment>positions</comment>
        <translation>
            <numerusform>%n pas encore documentée</numerusform>
            <numerusform>%n pas encore documentées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: known positions</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What is known by theme, and who agrees with whom</source>
        <translation>Ce que l’on sait par thème, et qui est d’accord avec qui</translation>
    </message>
</context>
<context>
    <name>preau::gui::GlossaryNotes</name>
    <message>
        <source>%1: definition</source>
        <comment>a glossary word that can be opened</comment>
        <translation>%1&#x202f;: définition</translation>
    </message>
</context>
<context>
    <name>preau::gui::HeatMapCanvas</name>
    <message>
        <source>%1: %2</source>
        <comment>theme: remark</comment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Aucune élection ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No election found</source>
        <translation>Aucune élection trouvée</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choisir une élection</translation>
    </message>
    <message>
        <source>Préau reads election folders that lie on this computer. It downloads none.</source>
        <translation>Préau lit des dossiers d’élection posés sur cet ordinateur. Il n’en télécharge pas.</translation>
    </message>
    <message>
        <source>Read the programmes side by side, subject by subject, with the source of each sentence.</source>
        <translation>Lisez les programmes côte à côte, sujet par sujet, avec la source de chaque phrase.</translation>
    </message>
    <message numerus="yes">
        <source>%1 election(s) found</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>%1 élection trouvée</numerusform>
            <numerusform>%1 élections trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the elections</source>
        <translation>Chercher une élection</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Élections</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>or drop it into this window.</source>
        <translation>ou déposez-le dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Open an election you already have</source>
        <translation>Ouvrir une élection que vous avez déjà</translation>
    </message>
    <message>
        <source>A folder that holds the file election.yaml, received from a library, a school or a newsroom.</source>
        <translation>Un dossier qui contient le fichier election.yaml, reçu d’une bibliothèque, d’une école ou d’une rédaction.</translation>
    </message>
    <message>
        <source>You can also drop it into this window.</source>
        <translation>Vous pouvez aussi le déposer dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Where Préau looked</source>
        <translation>Où Préau a cherché</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) refused.</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>%1 fichier refusé.</numerusform>
            <numerusform>%1 fichiers refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The elections above open normally.</source>
        <translation>Les élections ci-dessus s’ouvrent normalement.</translation>
    </message>
    <message>
        <source>See where, why and what to do</source>
        <translation>Voir où, pourquoi et que faire</translation>
    </message>
    <message>
        <source>Préau contains nothing that could connect to a network. What you read and answer stays on this computer.</source>
        <translation>Préau ne contient rien qui puisse se connecter à un réseau. Ce que vous lisez et répondez reste dans cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Folder delivered with the program</source>
        <translation>Dossier livré avec le programme</translation>
    </message>
    <message>
        <source>Folder of installed elections</source>
        <translation>Dossier des élections installées</translation>
    </message>
    <message>
        <source>Elections were found here.</source>
        <translation>Des élections s’y trouvent.</translation>
    </message>
    <message>
        <source>The folder exists. It holds no election.</source>
        <translation>Le dossier existe. Il ne contient aucune élection.</translation>
    </message>
    <message>
        <source>It is missing. Installing Préau again will bring it back.</source>
        <translation>Il manque. Réinstaller Préau le remettra en place.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The folder cannot be read. Check who may open it.</source>
        <translation>Le dossier ne peut pas être lu. Vérifiez qui a le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>Folders read: %1</source>
        <translation>Dossiers lus&#x202f;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of folders</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading file %1 of %2</source>
        <translation>Lecture du fichier %1 sur %2</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>See the proof</source>
        <translation>Voir la preuve</translation>
    </message>
    <message>
        <source>the one delivered with the program</source>
        <comment>folder, within a list of folders</comment>
        <translation>celui livré avec le programme</translation>
    </message>
    <message>
        <source>the one of installed elections</source>
        <comment>folder, within a list of folders</comment>
        <translation>celui des élections installées</translation>
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
        <translation>L’élection a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n of your answers could not be kept: the question or the answer is no longer there.</source>
        <translation>
            <numerusform>%n de vos réponses n’a pas pu être gardée&#x202f;: la question ou la réponse n’existe plus.</numerusform>
            <numerusform>%n de vos réponses n’ont pas pu être gardées&#x202f;: la question ou la réponse n’existe plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are erased.</source>
        <translation>Vos réponses sont effacées.</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>No browser could be opened. The address can be copied instead.</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. L’adresse peut être copiée à la place.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>No file manager could be opened. The folder is here:</source>
        <translation>Aucun gestionnaire de fichiers n’a pu s’ouvrir. Le dossier se trouve ici&#x202f;:</translation>
    </message>
    <message>
        <source>The election &apos;%1&apos; is not on this computer, or could not be read. Open its folder first.</source>
        <translation>L’élection «&#xa0;%1&#xa0;» n’est pas sur cet ordinateur, ou n’a pas pu être lue. Ouvrez d’abord son dossier.</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>These answers belong to the election “%1”, which is not on this computer or could not be read. Open its folder first.</source>
        <translation>Ces réponses appartiennent à l’élection «&#xa0;%1&#xa0;», qui n’est pas sur cet ordinateur ou n’a pas pu être lue. Ouvrez d’abord son dossier.</translation>
    </message>
    <message>
        <source>The answers from the file replace yours.</source>
        <translation>Les réponses du fichier remplacent les vôtres.</translation>
    </message>
    <message>
        <source>The answers from the code replace yours.</source>
        <translation>Les réponses du code remplacent les vôtres.</translation>
    </message>
    <message>
        <source>Answers from a code</source>
        <translation>Réponses d’un code</translation>
    </message>
    <message>
        <source>Save the result sheet</source>
        <translation>Enregistrer la feuille de résultats</translation>
    </message>
    <message>
        <source>The sheet could not be saved in %1: %2</source>
        <translation>La feuille n’a pas pu être enregistrée dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::MapChart</name>
    <message numerus="yes">
        <source>%n point(s) apart, of 100</source>
        <comment>length of the bar on a map</comment>
        <translation>
            <numerusform>%n point d’écart sur 100</numerusform>
            <numerusform>%n points d’écart sur 100</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::MapView</name>
    <message>
        <source>Between lists, it renders %1 of the differences in distance (stress: %2).</source>
        <comment>two percentages</comment>
        <translation>Entre listes, elle rend %1 des différences de distance (contrainte&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Between parties, it renders %1 of the differences in distance (stress: %2).</source>
        <comment>two percentages</comment>
        <translation>Entre partis, elle rend %1 des différences de distance (contrainte&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Between candidates, it renders %1 of the differences in distance (stress: %2).</source>
        <comment>two percentages</comment>
        <translation>Entre candidats, elle rend %1 des différences de distance (contrainte&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Who is near whom</source>
        <translation>Qui est près de qui</translation>
    </message>
    <message numerus="yes">
        <source>The map is optional. It sums up %n question(s) in two dimensions, and distorts.</source>
        <translation>
            <numerusform>La carte est facultative. Elle résume %n question en deux dimensions, et déforme.</numerusform>
            <numerusform>La carte est facultative. Elle résume %n questions en deux dimensions, et déforme.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ranks nobody: the ranking is read under “Why”. It says itself how much it renders, and it is not shown where that is less than %1 of the differences in distance.</source>
        <comment>a percentage</comment>
        <translation>Elle ne classe personne&#xa0;: le classement se lit dans «&#xa0;Pourquoi&#xa0;». Elle dit elle-même ce qu’elle rend, et n’est pas affichée si c’est moins de %1 des différences de distance.</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Afficher la carte</translation>
    </message>
    <message>
        <source>The positions do not fit on a map (%1). It is not shown.</source>
        <comment>the percentage of differences in distance that it would render</comment>
        <translation>Les positions ne tiennent pas sur une carte (%1). Elle n’est pas affichée.</translation>
    </message>
    <message>
        <source>A map of more than %1 could not be read. Choose a constituency to see fewer.</source>
        <comment>a number</comment>
        <translation>Une carte à plus de %1 ne se lirait pas. Choisissez une circonscription pour en voir moins.</translation>
    </message>
    <message>
        <source>All have the same known positions: there are no distances to draw.</source>
        <translation>Tous ont les mêmes positions connues&#xa0;: il n’y a pas de distances à dessiner.</translation>
    </message>
    <message>
        <source>A map needs at least three whose positions can be compared.</source>
        <translation>Il faut au moins trois programmes dont les positions se comparent pour faire une carte.</translation>
    </message>
    <message>
        <source>No map here</source>
        <translation>Pas de carte ici</translation>
    </message>
    <message>
        <source>Fewer than %1 known positions in common with the others: %2.</source>
        <comment>a number; names</comment>
        <translation>Moins de %1 positions connues en commun avec les autres&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Nearest by positions: %1, at %2 points (%3 on the map).</source>
        <comment>a name, two numbers</comment>
        <translation>Au plus près par les positions&#xa0;: %1, à %2 points (%3 sur la carte).</translation>
    </message>
    <message>
        <source>You</source>
        <comment>the voter on a map</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1: %2 points from you on the map, %3 by your answers.</source>
        <comment>a name, two numbers</comment>
        <translation>%1&#xa0;: à %2 points de vous sur la carte, à %3 selon vos réponses.</translation>
    </message>
    <message>
        <source>%1: not compared with you.</source>
        <comment>a name</comment>
        <translation>%1&#xa0;: pas comparé avec vous.</translation>
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
        <translation>%1, carte %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 points apart, %4 on the map</source>
        <comment>two names, two numbers</comment>
        <translation>%1, %2&#xa0;: %3 points d’écart, %4 sur la carte</translation>
    </message>
    <message>
        <source>Map of positions</source>
        <translation>Carte des positions</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>coordinate on a map</comment>
        <translation>En travers</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>coordinate on a map</comment>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>%1 and you; the map renders %2 of the differences in distance. All distances are in the table.</source>
        <comment>12 candidates; a percentage</comment>
        <translation>%1 et vous&#x202f;; la carte rend %2 des différences de distance. Toutes les distances sont dans le tableau.</translation>
    </message>
    <message>
        <source>%1; the map renders %2 of the differences in distance. All distances are in the table.</source>
        <comment>12 candidates; a percentage</comment>
        <translation>%1&#x202f;; la carte rend %2 des différences de distance. Toutes les distances sont dans le tableau.</translation>
    </message>
    <message>
        <source>You are not on it: your answers have too few questions in common with known positions.</source>
        <translation>Vous n’y êtes pas&#xa0;: vos réponses ont trop peu de questions en commun avec les positions connues.</translation>
    </message>
    <message numerus="yes">
        <source>For you, it is wrong by %n point(s) on average.</source>
        <translation>
            <numerusform>Pour vous, elle se trompe de %n point en moyenne.</numerusform>
            <numerusform>Pour vous, elle se trompe de %n points en moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the map</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>What this map is worth</source>
        <translation>Ce que vaut cette carte</translation>
    </message>
    <message>
        <source>A drawing in two dimensions distorts. The ranking is read under “Why”, not here.</source>
        <translation>Un dessin à deux dimensions déforme. Le classement se lit dans «&#xa0;Pourquoi&#xa0;», pas ici.</translation>
    </message>
    <message>
        <source>Rendered worst</source>
        <translation>Les moins bien rendus</translation>
    </message>
    <message>
        <source>real</source>
        <comment>distance</comment>
        <translation>réel</translation>
    </message>
    <message>
        <source>map</source>
        <comment>distance on it</comment>
        <translation>carte</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of pairs</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Too close to be told apart here (dotted): %1.</source>
        <comment>pairs of names</comment>
        <translation>Trop proches pour être distingués ici (pointillé)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between pairs of names</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Not on the map, with fewer than %1 known positions in common with the others: %2.</source>
        <comment>a number; names</comment>
        <translation>Pas sur la carte, avec moins de %1 positions connues en commun avec les autres&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no left, right, top or bottom: distances alone count. Computed on the known positions of %1; your importances have no part in it.</source>
        <comment>12 candidates</comment>
        <translation>Ni gauche, ni droite, ni haut, ni bas&#xa0;: seules les distances comptent. Calculée sur les positions connues&#xa0;: %1&#x202f;; vos importances n’y jouent pas.</translation>
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
            <numerusform>%1 réponse&#x202f;: trop peu pour vouloir dire quelque chose.</numerusform>
            <numerusform>%1 réponses&#x202f;: trop peu pour vouloir dire quelque chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>All lists are exactly tied.</source>
        <translation>Toutes les listes sont à égalité exacte.</translation>
    </message>
    <message>
        <source>All parties are exactly tied.</source>
        <translation>Tous les partis sont à égalité exacte.</translation>
    </message>
    <message>
        <source>All candidates are exactly tied.</source>
        <translation>Tous les candidats sont à égalité exacte.</translation>
    </message>
    <message>
        <source>%1 lists share the first place, exactly tied.</source>
        <translation>%1 listes se partagent la première place, à égalité exacte.</translation>
    </message>
    <message>
        <source>%1 parties share the first place, exactly tied.</source>
        <translation>%1 partis se partagent la première place, à égalité exacte.</translation>
    </message>
    <message>
        <source>%1 candidates share the first place, exactly tied.</source>
        <translation>%1 candidats se partagent la première place, à égalité exacte.</translation>
    </message>
    <message>
        <source>They are shown in ballot order.</source>
        <translation>L’affichage suit l’ordre du bulletin.</translation>
    </message>
    <message>
        <source>They are shown in shuffled order, number %1.</source>
        <translation>L’affichage suit l’ordre mélangé, numéro %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have almost the same known positions: their order means little.</source>
        <translation>%1 et %2 ont presque les mêmes positions connues&#x202f;: leur ordre veut peu dire.</translation>
    </message>
    <message>
        <source>No answer has any weight: all of them count the same.</source>
        <translation>Aucune réponse n’a de poids&#x202f;: le calcul les compte toutes pareil.</translation>
    </message>
    <message>
        <source>Too few known positions to rank.</source>
        <translation>Trop peu de positions connues pour classer.</translation>
    </message>
</context>
<context>
    <name>preau::gui::MethodPanel</name>
    <message>
        <source>How near two answers are</source>
        <translation>Quand deux réponses sont proches</translation>
    </message>
    <message>
        <source>When a candidate’s position is not known</source>
        <translation>Quand la position d’un candidat n’est pas connue</translation>
    </message>
    <message>
        <source>Back to the usual method</source>
        <translation>Revenir à la méthode habituelle</translation>
    </message>
    <message>
        <source>When a list’s position is not known</source>
        <translation>Quand la position d’une liste n’est pas connue</translation>
    </message>
    <message>
        <source>When a party’s position is not known</source>
        <translation>Quand la position d’un parti n’est pas connue</translation>
    </message>
</context>
<context>
    <name>preau::gui::NameStrip</name>
    <message>
        <source>%1, in view</source>
        <translation>%1, affiché</translation>
    </message>
    <message>
        <source>Delete takes it out</source>
        <translation>La touche Suppr retire cette colonne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
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
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Fermé par l’animateur.</translation>
    </message>
    <message>
        <source>“What they say about it” opens after your answer.</source>
        <translation>«&#xa0;Ce qu’ils en disent&#xa0;» s’ouvre après votre réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n documented position(s) of %1, in ballot order</source>
        <translation>
            <numerusform>%n position documentée sur %1, dans l’ordre du bulletin</numerusform>
            <numerusform>%n positions documentées sur %1, dans l’ordre du bulletin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documented position(s) of %1, in shuffled order, number %2</source>
        <translation>
            <numerusform>%n position documentée sur %1, dans l’ordre mélangé, numéro %2</numerusform>
            <numerusform>%n positions documentées sur %1, dans l’ordre mélangé, numéro %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say about it</source>
        <translation>Ce qu’ils en disent</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <translation>Pas encore documenté</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Fichier refusé</translation>
    </message>
    <message>
        <source>a second reading says the opposite</source>
        <translation>une seconde lecture dit le contraire</translation>
    </message>
    <message>
        <source>uncertain reading</source>
        <translation>lecture incertaine</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <comment>on a date</comment>
        <translation>Cherché&#x202f;: %1</translation>
    </message>
    <message>
        <source>No source recorded</source>
        <translation>Aucune source notée</translation>
    </message>
    <message>
        <source>Summary · %1</source>
        <comment>a note in the editors&apos; words, and its source</comment>
        <translation>Résumé · %1</translation>
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
        <translation>Retour aux questions</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>“Less” counts for half, “more” counts double.</source>
        <translation>«&#xa0;Moins&#xa0;» compte pour la moitié, «&#xa0;plus&#xa0;» compte double.</translation>
    </message>
    <message>
        <source>No question here.</source>
        <translation>Aucune question ici.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>This election has no questions yet.</source>
        <translation>Cette élection n’a pas encore de questions.</translation>
    </message>
    <message>
        <source>No election is open.</source>
        <translation>Aucune élection n’est ouverte.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choisir une élection</translation>
    </message>
    <message>
        <source>Change an answer, or say what counts more or less for you.</source>
        <translation>Changez une réponse, ou dites ce qui compte plus ou moins pour vous.</translation>
    </message>
    <message>
        <source>All&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>Toutes&#x2002;%1</translation>
    </message>
    <message>
        <source>No opinion&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>Sans opinion&#x2002;%1</translation>
    </message>
    <message>
        <source>Skipped&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>Passées&#x2002;%1</translation>
    </message>
    <message>
        <source>More or less&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>Plus ou moins&#x2002;%1</translation>
    </message>
    <message>
        <source>Not seen yet&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>Pas encore vues&#x2002;%1</translation>
    </message>
    <message>
        <source>Changed&#x2002;%1</source>
        <comment>filter and its count</comment>
        <translation>Changées&#x2002;%1</translation>
    </message>
    <message>
        <source>Questions shown</source>
        <translation>Questions affichées</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) count in the result</source>
        <translation>
            <numerusform>%n réponse compte dans le résultat</numerusform>
            <numerusform>%n réponses comptent dans le résultat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::OverviewRow</name>
    <message>
        <source>The statement has changed since you answered</source>
        <translation>L’énoncé a changé depuis votre réponse</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vue</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a button</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>outside the calculation</source>
        <translation>hors du calcul</translation>
    </message>
    <message>
        <source>less</source>
        <comment>importance</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>importance</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>more</source>
        <comment>importance</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>Importance&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement and answer</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::OverviewThemeRow</name>
    <message>
        <source>Importance of the whole theme: %1</source>
        <translation>Importance de tout le thème&#x202f;: %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <comment>importance of a theme</comment>
        <translation>exclure</translation>
    </message>
    <message>
        <source>less</source>
        <comment>importance</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>importance</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>more</source>
        <comment>importance</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>The whole theme</source>
        <translation>Tout le thème</translation>
    </message>
</context>
<context>
    <name>preau::gui::PageHeader</name>
    <message>
        <source>Election of %1 — archive.</source>
        <translation>Élection de %1 — archive.</translation>
    </message>
    <message>
        <source>Fictional election, for learning.</source>
        <translation>Élection fictive, pour apprendre.</translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <comment>%2: a day</comment>
        <translation>Élection de %1 — archive. Les positions datent du %2.</translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <comment>%2: a month that begins with a vowel</comment>
        <translation>Élection de %1 — archive. Les positions datent d’%2.</translation>
    </message>
    <message>
        <source>Election of %1 — archive. Positions date from %2.</source>
        <comment>%2: a month or a year</comment>
        <translation>Élection de %1 — archive. Les positions datent de %2.</translation>
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
        <translation>L’image «&#xa0;%1&#xa0;» est trop grande.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read: save it as PNG or JPEG.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image lisible&#xa0;: enregistrez-la en PNG ou en JPEG.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read as a picture.</source>
        <translation>«&#xa0;%1&#xa0;» est abîmé et ne peut pas être lu comme image.</translation>
    </message>
    <message>
        <source>There is no answer code in “%1”, or it is too small or too blurred to be read. Try again closer and sharper, or type the code that stands beside the square.</source>
        <translation>Il n’y a pas de code de réponses dans «&#xa0;%1&#xa0;», ou il est trop petit ou trop flou pour être lu. Recommencez de plus près et plus net, ou tapez le code écrit près du carré.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n answer code(s) in “%1”. Cut the picture so that one is left.</source>
        <translation>
            <numerusform>Il y a %n code de réponses dans «&#xa0;%1&#xa0;». Recadrez l’image pour n’en garder qu’un.</numerusform>
            <numerusform>Il y a %n codes de réponses dans «&#xa0;%1&#xa0;». Recadrez l’image pour n’en garder qu’un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::ProofPage</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>What this program cannot do, and how to check it without believing us.</source>
        <translation>Ce dont ce programme est incapable, et de quoi le contrôler sans nous croire sur parole.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Ce qu’il ne sait pas faire</translation>
    </message>
    <message>
        <source>Connect to a network</source>
        <translation>Se relier à un réseau</translation>
    </message>
    <message>
        <source>No network library is linked into the program. It works just the same with the cable out.</source>
        <translation>Le programme n’est lié à aucune bibliothèque de réseau. Câble débranché, il fonctionne à l’identique.</translation>
    </message>
    <message>
        <source>Keep your answers</source>
        <translation>Conserver vos réponses</translation>
    </message>
    <message>
        <source>They live in memory and disappear when you close the program. They are written only if you choose Save, to the place you choose.</source>
        <translation>Elles sont en mémoire et s’effacent à la fermeture. Elles ne vont dans un fichier que si vous demandez à les enregistrer, là où vous le décidez.</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>Savoir qui vous êtes</translation>
    </message>
    <message>
        <source>No account, no identifier, no measuring of use. No position, no list of your files.</source>
        <translation>Ni compte, ni identifiant, ni mesure de l’usage. Ni localisation, ni inventaire de vos fichiers.</translation>
    </message>
    <message>
        <source>Start another program unasked</source>
        <translation>Lancer un autre programme de lui-même</translation>
    </message>
    <message>
        <source>An address opens in your browser only after you have seen the whole of it and agreed. Without that, it is text to copy.</source>
        <translation>Une adresse ne s’ouvre dans votre navigateur qu’après vous avoir été montrée en entier, et si vous acceptez. Sinon, elle reste un texte à copier.</translation>
    </message>
    <message>
        <source>Change a programme in secret</source>
        <translation>Modifier un programme en cachette</translation>
    </message>
    <message>
        <source>All that is shown comes from files you can read yourself. The print of the data tells whether two computers show the same.</source>
        <translation>Tout ce qui s’affiche vient de fichiers que vous pouvez lire vous-même. L’empreinte des données dit si deux ordinateurs montrent la même chose.</translation>
    </message>
    <message>
        <source>What it does: read the files of elections, and write the files you ask for.</source>
        <translation>Ce qu’il fait&#x202f;: lire les fichiers des élections, et écrire les fichiers que vous lui demandez.</translation>
    </message>
    <message>
        <source>See the prints and who made this folder</source>
        <translation>Voir les empreintes et qui a fait ce dossier</translation>
    </message>
    <message>
        <source>Check for yourself</source>
        <translation>À vous de contrôler</translation>
    </message>
    <message>
        <source>1. Unplug the network</source>
        <translation>1. Coupez le réseau</translation>
    </message>
    <message>
        <source>Switch off the wireless too, and start again. Nothing changes.</source>
        <translation>Coupez aussi le Wi-Fi, puis relancez. Rien ne change.</translation>
    </message>
    <message>
        <source>2. Forbid it the network</source>
        <translation>2. Refusez-lui le réseau</translation>
    </message>
    <message>
        <source>On Linux, in a terminal:</source>
        <translation>Sous Linux, dans un terminal&#x202f;:</translation>
    </message>
    <message>
        <source>3. Watch what it asks the system</source>
        <translation>3. Observez ce qu’il demande au système</translation>
    </message>
    <message>
        <source>No line may speak of an “INET” family, the internet.</source>
        <translation>Aucune ligne ne doit contenir «&#x202f;INET&#x202f;», la famille d’internet.</translation>
    </message>
    <message>
        <source>Refuse this program every connection in the system’s firewall. Nothing changes.</source>
        <translation>Dans le pare-feu du système, interdisez-lui toute connexion. Rien ne change.</translation>
    </message>
    <message>
        <source>What the system says of it, now</source>
        <translation>Ce que le système en dit, à l’instant</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Connexions ouvertes</translation>
    </message>
    <message>
        <source>Préau opens none. A desktop shown over a network counts as one.</source>
        <translation>Préau n’en ouvre pas. Un bureau affiché à distance compte pour une.</translation>
    </message>
    <message>
        <source>Network libraries loaded</source>
        <translation>Bibliothèques de réseau chargées</translation>
    </message>
    <message>
        <source>Loaded by the desktop, not by Préau: %1</source>
        <translation>Chargées par le bureau, non par Préau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Programs started</source>
        <translation>Programmes lancés</translation>
    </message>
    <message>
        <source>This system does not tell a program about itself. The steps below work everywhere.</source>
        <translation>Ce système ne renseigne pas un programme sur lui-même. Les étapes ci-dessous fonctionnent partout.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copier la commande&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ProposalWords</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
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
        <translation>Citation</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>%1 · no source noted</source>
        <comment>Summary or Quotation</comment>
        <translation>%1 · aucune source notée</translation>
    </message>
    <message>
        <source>Declaration</source>
        <comment>an official document</comment>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Summary or Quotation; its source</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Fichier refusé</translation>
    </message>
    <message>
        <source>Not yet documented</source>
        <comment>the programme of a candidate</comment>
        <translation>Pas encore documenté</translation>
    </message>
    <message>
        <source>No proposal found in the declaration</source>
        <translation>Aucune proposition trouvée dans la déclaration</translation>
    </message>
    <message>
        <source>No proposal found in what was read of this list</source>
        <translation>Aucune proposition trouvée dans ce qui a été lu de cette liste</translation>
    </message>
    <message>
        <source>No proposal found in what was read of this party</source>
        <translation>Aucune proposition trouvée dans ce qui a été lu de ce parti</translation>
    </message>
    <message>
        <source>No proposal found in what was read of this candidate</source>
        <translation>Aucune proposition trouvée dans ce qui a été lu de ce candidat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>candidate: proposal</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Quotation.</source>
        <translation>Citation.</translation>
    </message>
    <message>
        <source>Summary by the editors of the file.</source>
        <translation>Résumé écrit par la rédaction du dossier.</translation>
    </message>
    <message>
        <source>No source noted.</source>
        <translation>Aucune source notée.</translation>
    </message>
    <message>
        <source>%1, version %2 of the data, %3/%4.</source>
        <comment>title of the election; number; ids of the candidate and the proposal</comment>
        <translation>%1, version %2 des données, %3/%4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>theme and topic</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quotation, translated</source>
        <translation>Citation traduite</translation>
    </message>
    <message>
        <source>Quotation, translated.</source>
        <translation>Citation traduite.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ProposalsPlan</name>
    <message>
        <source>No proposal on this theme in this comparison.</source>
        <translation>Aucune proposition sur ce thème dans cette comparaison.</translation>
    </message>
    <message>
        <source>Topics without a proposal in this comparison: %1.</source>
        <comment>topics</comment>
        <translation>Sujets sans proposition dans cette comparaison&#x202f;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between topics that have no proposal</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s)</source>
        <translation>
            <numerusform>%1 sur %n sujet</numerusform>
            <numerusform>%1 sur %n sujets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preau::gui::QuestionHead</name>
    <message>
        <source>%1 answered, %2 skipped or without opinion</source>
        <comment>numbers of questions</comment>
        <translation>Répondues&#x202f;: %1, passées ou sans opinion&#x202f;: %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
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
        <translation>Toutes mes réponses</translation>
    </message>
    <message>
        <source>No election is open.</source>
        <translation>Aucune élection n’est ouverte.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choisir une élection</translation>
    </message>
    <message>
        <source>This election has no questions yet. Its proposals can be read and compared.</source>
        <translation>Cette élection n’a pas encore de questions. Ses propositions peuvent être lues et comparées.</translation>
    </message>
    <message>
        <source>Choose another election</source>
        <translation>Choisir une autre élection</translation>
    </message>
    <message>
        <source>The questionnaire has not begun.</source>
        <translation>Le questionnaire n’a pas commencé.</translation>
    </message>
    <message>
        <source>Choose themes and length</source>
        <translation>Choisir les thèmes et la longueur</translation>
    </message>
    <message>
        <source>No source recorded</source>
        <translation>Aucune source notée</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Themes and length</source>
        <translation>Thèmes et longueur</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Mes réponses</translation>
    </message>
    <message>
        <source>See my answers</source>
        <translation>Voir mes réponses</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Your answer is kept in memory. You can change it.</source>
        <translation>Votre réponse est gardée en mémoire. Vous pouvez la changer.</translation>
    </message>
    <message>
        <source>Keys N, P</source>
        <translation>Touches N, P</translation>
    </message>
    <message>
        <source>Keys N and P to answer, ← → to move</source>
        <translation>Touches N et P pour répondre, ← → pour circuler</translation>
    </message>
    <message>
        <source>Keys 1 to %1, N, P</source>
        <translation>Touches 1 à %1, N, P</translation>
    </message>
    <message>
        <source>Keys 1 to %1, N and P to answer, ← → to move</source>
        <translation>Touches 1 à %1, N et P pour répondre, ← → pour circuler</translation>
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
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>Version courte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of the editors</source>
        <translation>Ordre de la rédaction</translation>
    </message>
    <message>
        <source>Shuffled order</source>
        <translation>Ordre mélangé</translation>
    </message>
    <message>
        <source>the same number gives the same order again</source>
        <translation>le même numéro redonne le même ordre</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Autre numéro</translation>
    </message>
    <message>
        <source>During the questions</source>
        <translation>Pendant les questions</translation>
    </message>
    <message>
        <source>Go to the next one after an answer</source>
        <translation>Passer à la suivante après une réponse</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Number </source>
        <comment>of a shuffled order; the number follows</comment>
        <translation>Numéro </translation>
    </message>
    <message>
        <source>Number of the shuffled order</source>
        <translation>Numéro de l’ordre mélangé</translation>
    </message>
    <message>
        <source>Your answers stay in the memory of this computer. Nothing is sent. Nothing is saved unless you ask for it.</source>
        <translation>Vos réponses restent dans la mémoire de cet ordinateur. Rien n’est envoyé. Rien n’est enregistré sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>How to check this</source>
        <translation>Comment le vérifier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the privacy sentence and a link</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose what interests you. You can change your answers at any time.</source>
        <translation>Choisissez ce qui vous intéresse. Vous pourrez changer vos réponses à tout moment.</translation>
    </message>
    <message>
        <source>This election has no questions yet. Its proposals can be read and compared.</source>
        <translation>Cette élection n’a pas encore de questions. Ses propositions peuvent être lues et comparées.</translation>
    </message>
    <message>
        <source>No election is open.</source>
        <translation>Aucune élection n’est ouverte.</translation>
    </message>
    <message>
        <source>Compare the programmes</source>
        <translation>Comparer les programmes</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choisir une élection</translation>
    </message>
    <message>
        <source>theme by theme</source>
        <translation>thème par thème</translation>
    </message>
    <message>
        <source>as they wrote it</source>
        <translation>tel qu’elle l’a écrit</translation>
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
        <translation>environ un quart d’heure</translation>
    </message>
    <message>
        <source>about half an hour</source>
        <translation>environ une demi-heure</translation>
    </message>
    <message>
        <source>about three quarters of an hour</source>
        <translation>environ trois quarts d’heure</translation>
    </message>
    <message>
        <source>about an hour</source>
        <translation>environ une heure</translation>
    </message>
    <message>
        <source>more than an hour</source>
        <translation>plus d’une heure</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>environ %1 minutes</translation>
    </message>
    <message>
        <source>Choose at least one theme</source>
        <translation>Choisissez au moins un thème</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>themes ticked, questions</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) ticked</source>
        <translation>
            <numerusform>%n thème coché</numerusform>
            <numerusform>%n thèmes cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>questions, duration</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), one a theme at most: those where the known positions differ most</source>
        <translation>
            <numerusform>%n question, une par thème au plus&#x202f;: celle où les positions connues diffèrent le plus</numerusform>
            <numerusform>%n questions, une par thème au plus&#x202f;: celles où les positions connues diffèrent le plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s): those where the known positions differ most</source>
        <translation>
            <numerusform>%n question&#x202f;: celle où les positions connues diffèrent le plus</numerusform>
            <numerusform>%n questions&#x202f;: celles où les positions connues diffèrent le plus</numerusform>
        </translation>
    </message>
    <message>
        <source>the same questions: there are twelve at most</source>
        <translation>les mêmes questions&#x202f;: il y en a douze au plus</translation>
    </message>
    <message>
        <source>Take up answers again…</source>
        <translation>Reprendre des réponses…</translation>
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
        <translation>Comparer les programmes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Share and check</source>
        <translation>Échanger et vérifier</translation>
    </message>
    <message>
        <source>Choose an election first</source>
        <translation>Choisissez d’abord une élection</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Montrer les noms des pages</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>Montrer les icônes seules</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Adresse de la page</translation>
    </message>
</context>
<context>
    <name>preau::gui::RankingDelegate</name>
    <message>
        <source>tied</source>
        <comment>under a rank that several candidates share; French: ex æquo</comment>
        <translation>ex æquo</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>under the rank in a trial: the rank before it</comment>
        <translation>était %1</translation>
    </message>
    <message>
        <source>was –</source>
        <comment>under the rank in a trial: there was none before</comment>
        <translation>était –</translation>
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
            <numerusform>sur %1 réponse sur %n</numerusform>
            <numerusform>sur %1 de vos %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>file refused</source>
        <translation>fichier refusé</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <comment>a candidate; %1 is a date</comment>
        <translation>retrait&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>party · withdrawn</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Too few known positions to rank</source>
        <translation>Trop peu de positions connues pour classer</translation>
    </message>
    <message>
        <source>Without a score: their file could not be used</source>
        <translation>Sans score&#x202f;: leur fichier n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>%1, no result, %2</source>
        <comment>a candidate without a score; %2: file refused, or the coverage</comment>
        <translation>%1, sans résultat, %2</translation>
    </message>
    <message>
        <source>%1, not ranked, %2, %3</source>
        <comment>name, percentage, coverage</comment>
        <translation>%1, hors classement, %2, %3</translation>
    </message>
    <message>
        <source>rank %1, shared</source>
        <translation>rang %1, ex æquo</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4; %5 to %6 when one question is left out</source>
        <comment>name, rank, percentage, coverage, range</comment>
        <translation>%1, %2, %3, %4&#x202f;; %5 à %6 quand on retire une question</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, rank, percentage, coverage</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Exact average squared distance: %1</source>
        <translation>Moyenne exacte des écarts au carré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Exact score: %1</source>
        <translation>Score exact&#x202f;: %1</translation>
    </message>
    <message>
        <source>Same rounded percentage as a neighbour; the exact scores differ.</source>
        <translation>Même pourcentage arrondi que le voisin&#x202f;; les scores exacts diffèrent.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, coverage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>hors classement</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>pas de résultat</translation>
    </message>
    <message>
        <source>%1, in the trial %2, %3, %4; before %5, %6</source>
        <comment>name; rank, percentage, coverage; rank, percentage</comment>
        <translation>%1, dans l’essai %2, %3, %4&#x202f;; avant %5, %6</translation>
    </message>
</context>
<context>
    <name>preau::gui::RefusedPage</name>
    <message>
        <source>No file refused</source>
        <translation>Aucun fichier refusé</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) refused</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>%1 fichier refusé</numerusform>
            <numerusform>%1 fichiers refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Every election folder that was found could be read.</source>
        <translation>Tous les dossiers d’élection trouvés ont pu être lus.</translation>
    </message>
    <message>
        <source>The other elections open normally. Nothing was changed in these files.</source>
        <translation>Les autres élections s’ouvrent normalement. Rien n’a été modifié dans ces fichiers.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <comment>number in words</comment>
        <translation>
            <numerusform>%1 problème</numerusform>
            <numerusform>%1 problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more problem(s)</source>
        <translation>
            <numerusform>Montrer l’autre problème</numerusform>
            <numerusform>Montrer les %n autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Fichier entier</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Reading stops here</source>
        <translation>La lecture s’arrête ici</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Show the folder %1</source>
        <translation>Montrer le dossier %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::RestorePage</name>
    <message>
        <source>Take up answers again</source>
        <translation>Reprendre des réponses</translation>
    </message>
    <message>
        <source>Questions that have changed since are listed, never guessed. What you have answered until now can be brought back.</source>
        <translation>Les questions qui ont changé depuis sont listées, jamais devinées. Vos réponses d’avant peuvent être rétablies.</translation>
    </message>
    <message>
        <source>From a code</source>
        <translation>D’un code</translation>
    </message>
    <message>
        <source>It begins with PREAU1 and stands on the result sheet. Capitals, hyphens and spaces do not matter.</source>
        <translation>Il commence par PREAU1 et figure sur la feuille de résultats. Majuscules, tirets et espaces ne comptent pas.</translation>
    </message>
    <message>
        <source>Answer code</source>
        <translation>Code de réponses</translation>
    </message>
    <message>
        <source>Take up the answers</source>
        <translation>Reprendre les réponses</translation>
    </message>
    <message>
        <source>From a picture of the sheet</source>
        <translation>D’une image de la feuille</translation>
    </message>
    <message>
        <source>A scan or a photo, PNG or JPEG, sharp and straight, with the square on it.</source>
        <translation>Un scan ou une photo, PNG ou JPEG, nette et droite, où l’on voit le carré.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>From a saved file</source>
        <translation>D’un fichier enregistré</translation>
    </message>
    <message>
        <source>The one Préau wrote when you saved your answers.</source>
        <translation>Celui que Préau a écrit quand vous avez enregistré vos réponses.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>preau::gui::ResultsPage</name>
    <message>
        <source>Erase my answers</source>
        <translation>Effacer mes réponses</translation>
    </message>
    <message>
        <source>Thin line below the bar: range when one question is left out</source>
        <translation>Trait fin sous la barre&#x202f;: étendue quand on retire une question</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>tab: why this result</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>tab</comment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Vues du résultat</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>Aucune élection n’est ouverte</translation>
    </message>
    <message>
        <source>Choose one first, then answer its questions.</source>
        <translation>Choisissez-en une, puis répondez à ses questions.</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choisir une élection</translation>
    </message>
    <message>
        <source>No answer counts yet</source>
        <translation>Aucune réponse ne compte encore</translation>
    </message>
    <message>
        <source>Skipped questions and “no opinion” are outside the calculation, so there is no result.</source>
        <translation>Les questions passées et «&#xa0;sans opinion&#xa0;» sont hors du calcul&#x202f;: il n’y a donc pas de résultat.</translation>
    </message>
    <message>
        <source>Continue the questionnaire</source>
        <translation>Continuer le questionnaire</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>The ranking will appear here.</source>
        <translation>Le classement apparaîtra ici.</translation>
    </message>
    <message>
        <source>Start the questionnaire</source>
        <translation>Commencer le questionnaire</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s): too few for a result</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 réponse&#x202f;: trop peu pour un résultat</numerusform>
            <numerusform>%1 réponses&#x202f;: trop peu pour un résultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A percentage on %1 question(s) would mean nothing. Here is what is known.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>Un pourcentage sur %1 question ne voudrait rien dire. Voici ce que l’on sait.</numerusform>
            <numerusform>Un pourcentage sur %1 questions ne voudrait rien dire. Voici ce que l’on sait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) counted</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 réponse comptée</numerusform>
            <numerusform>%1 réponses comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without opinion</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 sans opinion</numerusform>
            <numerusform>%1 sans opinion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 passée</numerusform>
            <numerusform>%1 passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s) not seen</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 question non vue</numerusform>
            <numerusform>%1 questions non vues</numerusform>
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
            <numerusform>%1 réponse compte, dont %2 en plus ou en moins.</numerusform>
            <numerusform>%1 réponses comptent, dont %2 en plus ou en moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) count.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 réponse compte.</numerusform>
            <numerusform>%1 réponses comptent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without opinion and %2 skipped are outside the calculation.</source>
        <comment>numbers in words</comment>
        <translation>
            <numerusform>%1 sans opinion et %2 passée sont hors du calcul.</numerusform>
            <numerusform>%1 sans opinion et %2 passées sont hors du calcul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without opinion is/are outside the calculation.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 sans opinion est hors du calcul.</numerusform>
            <numerusform>%1 sans opinion sont hors du calcul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 skipped is/are outside the calculation.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 passée est hors du calcul.</numerusform>
            <numerusform>%1 passées sont hors du calcul.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closest on the questions you answered</source>
        <translation>Les plus proches sur les questions auxquelles vous avez répondu</translation>
    </message>
    <message>
        <source>Bracket: same rounded percentage, other exact score</source>
        <translation>Crochet&#x202f;: même pourcentage arrondi, score exact différent</translation>
    </message>
    <message>
        <source>How solid</source>
        <comment>tab: what it takes to change the first place</comment>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>What if…</source>
        <comment>tab: trying out other weights</comment>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Dotted: before the trial. The rank in the trial is on the left.</source>
        <translation>Pointillé&#xa0;: avant l’essai. Rang d’essai à gauche.</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>tab: who is near whom</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>QR</source>
        <comment>button: the answers as a QR code</comment>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR code of your answers</source>
        <translation>Code QR de vos réponses</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>Feuille de résultats</translation>
    </message>
</context>
<context>
    <name>preau::gui::RobustnessPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Every variant is being computed.</source>
        <translation>Toutes les variantes sont en cours de calcul.</translation>
    </message>
    <message>
        <source>The variants were not computed.</source>
        <translation>Les variantes n’ont pas été calculées.</translation>
    </message>
    <message>
        <source>Nobody is ranked, so there is no first place to put to the test.</source>
        <translation>Personne n’est classé&#x202f;: il n’y a pas de première place à éprouver.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of names</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>First place unchanged in %1 of %2 settings</source>
        <translation>Première place inchangée dans %1 réglages sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variant: who is first</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>An unknown position is…</source>
        <translation>Une position inconnue est…</translation>
    </message>
    <message>
        <source>Without “%1”: %2</source>
        <comment>a question or theme: who is first</comment>
        <translation>Sans «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>left out; who is first then</comment>
        <translation>«&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>It changes without %1.</source>
        <comment>the first place; a list of what is left out</comment>
        <translation>Elle change sans %1.</translation>
    </message>
    <message>
        <source>Leaving one question out</source>
        <translation>En retirant une question</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <comment>the first place is unchanged</comment>
        <translation>%1 fois sur %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Leaving one theme out</source>
        <translation>En retirant un thème</translation>
    </message>
    <message>
        <source>unchanged, %1</source>
        <comment>legend: count</comment>
        <translation>inchangée, %1</translation>
    </message>
    <message>
        <source>shared otherwise, %1</source>
        <comment>legend: count</comment>
        <translation>partagée, %1</translation>
    </message>
    <message>
        <source>another, %1</source>
        <comment>legend: count</comment>
        <translation>autre, %1</translation>
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
        <translation>Voir le classement calculé ainsi</translation>
    </message>
    <message>
        <source>See the position on this question</source>
        <translation>Voir la position sur cette question</translation>
    </message>
    <message>
        <source>See the answers of this theme</source>
        <translation>Voir les réponses de ce thème</translation>
    </message>
    <message>
        <source>Results that are close</source>
        <translation>Résultats proches</translation>
    </message>
    <message>
        <source>Each square computes again: with your importances, then all equal.</source>
        <translation>Chaque case refait le calcul&#x202f;: vos importances, puis toutes égales.</translation>
    </message>
    <message>
        <source>See why</source>
        <comment>this result</comment>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>See the chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>See the table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>+ and others</source>
        <comment>legend: what a plus behind initials means</comment>
        <translation>+ et d’autres</translation>
    </message>
</context>
<context>
    <name>preau::gui::RobustnessTables</name>
    <message>
        <source>First place by setting</source>
        <translation>Première place selon le réglage</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Unknown position</source>
        <translation>Position inconnue</translation>
    </message>
    <message>
        <source>Your importances</source>
        <translation>Vos importances</translation>
    </message>
    <message>
        <source>All equal</source>
        <comment>the answers</comment>
        <translation>Toutes égales</translation>
    </message>
    <message>
        <source>Leaving one question out</source>
        <translation>En retirant une question</translation>
    </message>
    <message>
        <source>Question left out</source>
        <translation>Question retirée</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Première place</translation>
    </message>
    <message>
        <source>Leaving one theme out</source>
        <translation>En retirant un thème</translation>
    </message>
    <message>
        <source>Theme left out</source>
        <translation>Thème retiré</translation>
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
        <translation>sur %1 de %2</translation>
    </message>
    <message>
        <source>Range when one question is left out</source>
        <translation>Étendue quand on retire une question</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Plus haut</translation>
    </message>
</context>
<context>
    <name>preau::gui::RobustnessWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of names</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
        <translation>personne ne peut être classé</translation>
    </message>
    <message>
        <source>unchanged, %1</source>
        <comment>the first place; a name</comment>
        <translation>inchangée, %1</translation>
    </message>
    <message>
        <source>shared otherwise, %1</source>
        <comment>the first place; names</comment>
        <translation>partagée, %1</translation>
    </message>
    <message>
        <source>another, %1</source>
        <comment>the first place; a name</comment>
        <translation>autre, %1</translation>
    </message>
    <message>
        <source>all answers counting the same</source>
        <translation>toutes les réponses comptant pareil</translation>
    </message>
    <message>
        <source>your importances</source>
        <translation>vos importances</translation>
    </message>
    <message>
        <source>%1; unknown positions: %2; %3</source>
        <comment>a method; a rule; how answers weigh</comment>
        <translation>%1&#x202f;; position inconnue&#x202f;: %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>Your setting: %1</source>
        <comment>a method, a rule, how answers weigh</comment>
        <translation>Votre réglage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>a question or theme</comment>
        <translation>Sans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, on %n answer(s))</source>
        <comment>a candidate, a percentage</comment>
        <translation>
            <numerusform>%1 (%2 sur %n réponse)</numerusform>
            <numerusform>%1 (%2 sur %n réponses)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody can be ranked.</source>
        <comment>a variant</comment>
        <translation>%1. Personne ne peut être classé.</translation>
    </message>
    <message>
        <source>%1. First: %2.</source>
        <comment>a variant; who</comment>
        <translation>%1. En premier&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1. First: %2. Then: %3.</source>
        <comment>a variant; who; who</comment>
        <translation>%1. En premier&#x202f;: %2. Ensuite&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 stays at %2 whichever question is left out.</source>
        <comment>a candidate, a percentage</comment>
        <translation>%1 reste à %2, quelle que soit la question retirée.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3, depending on the question left out.</source>
        <comment>a candidate, two percentages</comment>
        <translation>%1 va de %2 à %3 selon la question retirée.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same position wherever both are known: their order means nothing.</source>
        <translation>%1 et %2 ont la même position partout où les deux sont connues&#x202f;: leur ordre ne veut rien dire.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 differ on %n question(s) only: their order means little.</source>
        <translation>
            <numerusform>%1 et %2 ne diffèrent que sur %n question&#x202f;: leur ordre veut peu dire.</numerusform>
            <numerusform>%1 et %2 ne diffèrent que sur %n questions&#x202f;: leur ordre veut peu dire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s) that differ as little.</source>
        <translation>
            <numerusform>Et %n autre paire qui diffère aussi peu.</numerusform>
            <numerusform>Et %n autres paires qui diffèrent aussi peu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two of those compared have almost the same known positions.</source>
        <translation>Aucune paire n’a presque les mêmes positions connues.</translation>
    </message>
</context>
<context>
    <name>preau::gui::ScaleSlider</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien n’est encore choisi</translation>
    </message>
    <message>
        <source>Choose a place on the line</source>
        <translation>Choisissez un point sur la ligne</translation>
    </message>
    <message>
        <source>One step down</source>
        <translation>Un cran de moins</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Un cran de plus</translation>
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
        <translation>= à égalité.</translation>
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
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>Feuille de résultats</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>It shows your political opinions to whoever opens it. It is written only where you choose, for you alone, and no list remembers it. To print it, open the PDF.</source>
        <translation>Elle montre vos opinions politiques à qui l’ouvre. Elle n’est écrite que là où vous le choisissez, pour vous seul, et aucune liste ne la retient. Pour l’imprimer, ouvrez le PDF.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Enregistrer en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Names are hidden on this page. A saved sheet shows them.</source>
        <translation>Les noms sont masqués sur cette page. Une feuille enregistrée les montre.</translation>
    </message>
    <message>
        <source>Your answers as a code</source>
        <translation>Vos réponses en un code</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Take up answers from a code</source>
        <translation>Reprendre les réponses d’un code</translation>
    </message>
    <message>
        <source>Your result, your answers and the method, to keep, print or pass on.</source>
        <translation>Votre résultat, vos réponses et la méthode, à garder, imprimer ou transmettre.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>The result sheet will appear here.</source>
        <translation>La feuille de résultats apparaîtra ici.</translation>
    </message>
    <message>
        <source>Start the questionnaire</source>
        <translation>Commencer le questionnaire</translation>
    </message>
    <message>
        <source>No election is open</source>
        <translation>Aucune élection n’est ouverte</translation>
    </message>
    <message>
        <source>Choose an election</source>
        <translation>Choisir une élection</translation>
    </message>
    <message>
        <source>Answer code: %1</source>
        <translation>Code de réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Computing how far the first place holds…</source>
        <translation>Calcul de la solidité de la première place…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>name of a file</comment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::SheetPreview</name>
    <message>
        <source>Preview: %1</source>
        <comment>the title of a result sheet</comment>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::SidePanes</name>
    <message>
        <source>While names are hidden there is no address: it would hold them.</source>
        <translation>Tant que les noms sont masqués, il n’y a pas d’adresse&#xa0;: elle les contiendrait.</translation>
    </message>
    <message>
        <source>This page has no address: it shows no election.</source>
        <translation>Cette page n’a pas d’adresse&#xa0;: elle ne montre aucune élection.</translation>
    </message>
    <message>
        <source>This page has no address: it is about your answers.</source>
        <translation>Cette page n’a pas d’adresse&#xa0;: elle porte sur vos réponses.</translation>
    </message>
</context>
<context>
    <name>preau::gui::SortButton</name>
    <message>
        <source>%1, sort by this column</source>
        <comment>a column&apos;s head</comment>
        <translation>%1, trier selon cette colonne</translation>
    </message>
    <message>
        <source>%1, sorted from the least</source>
        <comment>a column&apos;s head</comment>
        <translation>%1, trié du plus petit au plus grand</translation>
    </message>
    <message>
        <source>%1, sorted from the most</source>
        <comment>a column&apos;s head</comment>
        <translation>%1, trié du plus grand au plus petit</translation>
    </message>
</context>
<context>
    <name>preau::gui::SourceLine</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::SourceRow</name>
    <message>
        <source>Copy</source>
        <comment>an address</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Copier l’adresse %1</translation>
    </message>
    <message>
        <source>Open the address…</source>
        <translation>Ouvrir l’adresse…</translation>
    </message>
    <message>
        <source>Open the address %1</source>
        <translation>Ouvrir l’adresse %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::ThemeBand</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, déplié</translation>
    </message>
</context>
<context>
    <name>preau::gui::ThemesView</name>
    <message numerus="yes">
        <source>%1 list(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 liste</numerusform>
            <numerusform>%1 listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 party(ies)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 parti</numerusform>
            <numerusform>%1 partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 candidate(s)</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 candidat</numerusform>
            <numerusform>%1 candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>All lists, all themes</source>
        <translation>Toutes les listes, tous les thèmes</translation>
    </message>
    <message>
        <source>All parties, all themes</source>
        <translation>Tous les partis, tous les thèmes</translation>
    </message>
    <message>
        <source>All candidates, all themes</source>
        <translation>Tous les candidats, tous les thèmes</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>percentage, questions compared, questions answered</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>candidate, theme: percentage, on 3 of your 4 answers</comment>
        <translation>%1, %2&#x202f;: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2: no documented position</source>
        <comment>candidate, theme</comment>
        <translation>%1, %2&#x202f;: aucune position documentée</translation>
    </message>
    <message>
        <source>Agreement by theme</source>
        <translation>Accord par thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>All your answers</source>
        <translation>Toutes vos réponses</translation>
    </message>
    <message>
        <source>you gave no position on this theme</source>
        <translation>vous n’avez pas donné de position sur ce thème</translation>
    </message>
    <message numerus="yes">
        <source>Agreement of %1 with you on %n theme(s) that you answered.</source>
        <translation>
            <numerusform>Accord de %1 avec vous sur %n thème auquel vous avez répondu.</numerusform>
            <numerusform>Accord de %1 avec vous sur %n thèmes auxquels vous avez répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement by theme, radar</source>
        <translation>Accord par thème, radar</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n theme(s) with at least two of your answers; all values are in the table.</source>
        <translation>
            <numerusform>%1 sur %n thème où vous avez au moins deux réponses&#x202f;; toutes les valeurs sont dans le tableau.</numerusform>
            <numerusform>%1 sur %n thèmes où vous avez au moins deux réponses&#x202f;; toutes les valeurs sont dans le tableau.</numerusform>
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
            <numerusform>%1 thème</numerusform>
            <numerusform>%1 thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few themes for a radar.</source>
        <translation>Trop peu de thèmes pour un radar.</translation>
    </message>
    <message>
        <source>The radar keeps the themes on which you have at least two answers. Choose a name above the cells to change who is in it.</source>
        <translation>Le radar garde les thèmes où vous avez au moins deux réponses. Choisissez un nom au-dessus des cases pour en changer.</translation>
    </message>
    <message>
        <source>no documented position on this theme</source>
        <translation>aucune position documentée sur ce thème</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, on 26 of your 28 answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>pas de résultat</translation>
    </message>
    <message>
        <source>%1: %2. See why</source>
        <comment>candidate: percentage and coverage</comment>
        <translation>%1&#x202f;: %2. Voir pourquoi</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>non documenté</translation>
    </message>
    <message>
        <source>on fewer than half of your answers on this theme</source>
        <translation>sur moins de la moitié de vos réponses à ce thème</translation>
    </message>
    <message>
        <source>Answers compared, of %1</source>
        <translation>Réponses comparées, sur %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::TopicBlock</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Outside these topics</source>
        <comment>proposals of a theme</comment>
        <translation>Hors de ces sujets</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>5 proposals · 3 of 9 lists</comment>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>One linked question</source>
        <translation>Une question liée</translation>
    </message>
    <message>
        <source>%1 linked questions</source>
        <comment>in words</comment>
        <translation>%1 questions liées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic; One linked question</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, quotation: %2</source>
        <comment>a candidate, their words</comment>
        <translation>%1, citation&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, summary: %2</source>
        <comment>a candidate, a proposal of theirs</comment>
        <translation>%1, résumé&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>preau::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>preau::gui::ViewContext</name>
    <message>
        <source>Candidate %1</source>
        <comment>name hidden: a letter</comment>
        <translation>Candidature %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>as the last of a list of names</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
            <numerusform>%1 thème exclu</numerusform>
            <numerusform>%1 thèmes exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) counting less</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 thème en moins</numerusform>
            <numerusform>%1 thèmes en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) counting more</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 thème en plus</numerusform>
            <numerusform>%1 thèmes en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 theme(s) counting as usual</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 thème en normal</numerusform>
            <numerusform>%1 thèmes en normal</numerusform>
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
            <numerusform>%1 réponse changée</numerusform>
            <numerusform>%1 réponses changées</numerusform>
        </translation>
    </message>
    <message>
        <source>method “%1”</source>
        <translation>méthode «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>unknown positions “%1”</source>
        <translation>positions inconnues «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Trial: %1. Your answers do not change.</source>
        <comment>%1: what is tried</comment>
        <translation>Essai en cours&#xa0;: %1. Vos réponses ne changent pas.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a trial</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>What if a theme counted differently?</source>
        <translation>Et si un thème comptait autrement&#x202f;?</translation>
    </message>
    <message>
        <source>Rows keep the order of the result; the rank in the trial is on the left.</source>
        <translation>Les lignes gardent l’ordre du résultat&#x202f;; le rang d’essai est à gauche.</translation>
    </message>
    <message>
        <source>Put all back</source>
        <comment>everything as it was before the trial</comment>
        <translation>Tout remettre</translation>
    </message>
    <message>
        <source>Keep the trial</source>
        <comment>as the answers from now on</comment>
        <translation>Garder l’essai</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Unknown position</source>
        <translation>Position inconnue</translation>
    </message>
    <message>
        <source>No answer counts in this trial.</source>
        <translation>Aucune réponse ne compte dans cet essai.</translation>
    </message>
    <message>
        <source>Nobody can be ranked in this trial.</source>
        <translation>Personne ne peut être classé dans cet essai.</translation>
    </message>
    <message>
        <source>The first place stays the same: %1.</source>
        <comment>names</comment>
        <translation>La première place ne change pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They would share the first place: %1.</source>
        <comment>names</comment>
        <translation>Ils se partageraient la première place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first place would go to %1.</source>
        <comment>a name</comment>
        <translation>La première place reviendrait à %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est changé pour l’instant.</translation>
    </message>
</context>
<context>
    <name>preau::gui::WhatIfThemeRow</name>
    <message>
        <source>leave out</source>
        <comment>importance of a theme</comment>
        <translation>exclure</translation>
    </message>
    <message>
        <source>less</source>
        <comment>importance</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>importance</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>more</source>
        <comment>importance</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>Importance of the whole theme: %1</source>
        <translation>Importance de tout le thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>put back</source>
        <comment>a theme as it was before the trial</comment>
        <translation>remettre</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <comment>a theme as it was before the trial</comment>
        <translation>Remettre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer that counts</source>
        <translation>pas de réponse comptée</translation>
    </message>
    <message>
        <source>Hide the answers: %1</source>
        <comment>a theme</comment>
        <translation>Cacher les réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change answers: %1</source>
        <comment>a theme</comment>
        <translation>Changer des réponses&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>preau::gui::WhyPane</name>
    <message>
        <source>Sort by effect</source>
        <translation>Trier par effet</translation>
    </message>
    <message>
        <source>Compare their positions</source>
        <translation>Comparer leurs positions</translation>
    </message>
    <message>
        <source>Method…</source>
        <translation>Méthode…</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Retour au classement</translation>
    </message>
    <message>
        <source>Close the choice of method</source>
        <translation>Fermer le choix de la méthode</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Méthode de calcul</translation>
    </message>
    <message>
        <source>The file of %1 could not be used, so none of the positions are known here.</source>
        <translation>Le fichier de %1 n’a pas pu être utilisé&#x202f;: aucune position n’est donc connue ici.</translation>
    </message>
    <message>
        <source>No position of %1 is known on what you answered, so there is nothing to compare.</source>
        <translation>Aucune position de %1 n’est connue sur ce que vous avez répondu&#x202f;: il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>See what is wrong with the file</source>
        <translation>Voir ce qui ne va pas dans le fichier</translation>
    </message>
    <message>
        <source>Contributions of the questions</source>
        <translation>Contributions des questions</translation>
    </message>
    <message>
        <source>%1: no result</source>
        <comment>a candidate</comment>
        <translation>%1&#x202f;: pas de résultat</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>candidate: percentage, on 26 of your 28 answers</comment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>on %1 of your %n answer(s)</source>
        <comment>coverages of several candidates, as in: on 6 and 7 of your 8 answers</comment>
        <translation>
            <numerusform>sur %1 réponse sur %n</numerusform>
            <numerusform>sur %1 de vos %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 each, %3</source>
        <comment>candidates: percentage each, coverage</comment>
        <translation>%1&#x202f;: %2 à égalité, %3</translation>
    </message>
    <message numerus="yes">
        <source>Each question is worth %n point(s).</source>
        <translation>
            <numerusform>Chaque question vaut %n point.</numerusform>
            <numerusform>Chaque question vaut %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question is worth %1 points, %2 if “more”, %3 if “less”.</source>
        <translation>Une question vaut %1 points, %2 en «&#xa0;plus&#xa0;», %3 en «&#xa0;moins&#xa0;».</translation>
    </message>
    <message>
        <source>A question is worth %1 points, %2 if “more”.</source>
        <translation>Une question vaut %1 points, %2 en «&#xa0;plus&#xa0;».</translation>
    </message>
    <message>
        <source>A question is worth %1 points, %2 if “less”.</source>
        <translation>Une question vaut %1 points, %2 en «&#xa0;moins&#xa0;».</translation>
    </message>
    <message>
        <source>A question is worth %1 to %2 points, by the importance you gave.</source>
        <translation>Une question vaut de %1 à %2 points, selon l’importance que vous avez donnée.</translation>
    </message>
    <message>
        <source>The same points, from different questions.</source>
        <translation>Les mêmes points, obtenus sur des questions différentes.</translation>
    </message>
    <message>
        <source>Sorted by effect on the score.</source>
        <translation>Triées par effet sur le score.</translation>
    </message>
    <message>
        <source>Sorted by theme.</source>
        <translation>Triées par thème.</translation>
    </message>
    <message>
        <source>Sorted by “%1”.</source>
        <comment>the head of a column</comment>
        <translation>Triées par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Average gap of %n question(s)</source>
        <translation>
            <numerusform>Écart moyen de la question</numerusform>
            <numerusform>Écart moyen des %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total of %n question(s)</source>
        <translation>
            <numerusform>Total de la question</numerusform>
            <numerusform>Total des %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points of %2, that is %3</source>
        <translation>%1 sur %2 points, soit %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>A tie is not broken here. Yet their positions differ on %1 of the %n question(s) where both are known.</source>
        <translation>
            <numerusform>Une égalité ne se départage pas ici. Leurs positions diffèrent pourtant sur la question où les deux sont connues (%1 sur %n).</numerusform>
            <numerusform>Une égalité ne se départage pas ici. Leurs positions diffèrent pourtant sur %1 des %n questions où les deux sont connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie is not broken here. Their positions are the same wherever both are known.</source>
        <translation>Une égalité ne se départage pas ici. Leurs positions sont les mêmes partout où les deux sont connues.</translation>
    </message>
    <message>
        <source>A tie is not broken here.</source>
        <translation>Une égalité ne se départage pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) are not compared, for lack of a known position.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 réponse n’est pas comparée, faute de position connue.</numerusform>
            <numerusform>%1 réponses ne sont pas comparées, faute de position connue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) met no known position.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 réponse n’a rencontré aucune position connue.</numerusform>
            <numerusform>%1 réponses n’ont rencontré aucune position connue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) are set aside, since you left their themes out.</source>
        <comment>%1: a number in words</comment>
        <translation>
            <numerusform>%1 réponse est mise de côté, car vous avez exclu son thème.</numerusform>
            <numerusform>%1 réponses sont mises de côté, car vous avez exclu leurs thèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gap is the squared distance: the smaller, the closer. The percentage is 100 less its root.</source>
        <translation>L’écart est la distance au carré&#x202f;: plus il est petit, plus c’est proche. Le pourcentage est 100 moins sa racine.</translation>
    </message>
    <message>
        <source>%1 of %2, that is %3</source>
        <comment>sum of gaps, largest sum, percentage</comment>
        <translation>%1 sur %2, soit %3</translation>
    </message>
    <message>
        <source>The same share of the points, from different questions.</source>
        <translation>La même part des points, obtenue sur des questions différentes.</translation>
    </message>
    <message>
        <source>First place shared by %1. A tie is not broken here.</source>
        <comment>five candidates</comment>
        <translation>Première place partagée par %1. Une égalité ne se départage pas ici.</translation>
    </message>
</context>
<context>
    <name>preau::gui::Words</name>
    <message>
        <source>no</source>
        <comment>number in prose, as in: no answer</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <comment>number in prose</comment>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <comment>number in prose</comment>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <comment>number in prose</comment>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <comment>number in prose</comment>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <comment>number in prose</comment>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <comment>number in prose</comment>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>number in prose</comment>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>number in prose</comment>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>number in prose</comment>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>number in prose</comment>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>number in prose</comment>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>number in prose</comment>
        <translation>douze</translation>
    </message>
    <message>
        <source>one</source>
        <comment>number in prose, of answers, questions or lists (feminine in French)</comment>
        <translation>une</translation>
    </message>
</context>
</TS>
