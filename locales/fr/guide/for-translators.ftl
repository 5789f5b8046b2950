title = Pour les traducteurs

description = Repérez ce qui reste à traduire, rédigez les traductions et mettez à jour celles qui sont périmées.

you-do-not-have-to-5f9a = Vous n’avez pas besoin de savoir programmer pour traduire avec recto. Il vous faut le dossier du projet sur votre ordinateur, un éditeur de texte et un terminal, c’est-à-dire une fenêtre dans laquelle on tape des commandes. Les exemples de cette page portent sur le français et sur l’article `articles/library.md`. Remplacez-les par votre langue et votre article.

get-recto-5d96 = Obtenir recto

ask-the-person-who-looks-3b68 = Demandez recto à la personne qui s’occupe du projet, ou installez-le vous-même comme l’explique [Installer recto](install.md). Tapez ensuite `recto --version` dans le terminal. S’il répond par un numéro, vous êtes prêt.

you-can-also-translate-in-7794 = Vous pouvez aussi traduire dans un navigateur, avec tout cela sur une page : voir [l’atelier](desk.md).

the-words-that-recto-uses-c4ad = Le vocabulaire de recto

a-unit-is-a-small-a43d = Une **unité** est un petit morceau d’article : un titre, un paragraphe, un élément de liste ou une cellule de tableau. On traduit toujours une unité entière. Chaque unité possède un **identifiant**, un nom court qui ne change pas.

a-catalog-is-the-file-8ecf = Un **catalogue** est le fichier qui rassemble toutes les traductions d’un article dans une langue. Le catalogue français de `articles/library.md` est `locales/fr/library.ftl`. C’est le seul fichier que vous modifiez. À côté se trouve un **registre**, dont le nom se termine par `.toml`. C’est recto qui l’écrit : laissez-le tel quel.

every-unit-has-one-of-0bee = Dans votre langue, chaque unité se trouve dans l’un de ces cinq états :

state-6d0c = État

what-it-means-98a2 = Ce qu’il signifie

what-you-do-f8c4 = Ce que vous faites

missing-4fbf = manquante

there-is-no-translation-yet-d4f6 = Il n’y a pas encore de traduction.

write-one-cce3 = Rédigez-en une.

draft-9cc5 = brouillon

there-is-text-but-nobody-200f = Il y a un texte, mais personne ne l’a confirmé.

read-it-correct-it-accept-b9fe = Lisez-le, corrigez-le, acceptez-le.

stale-d368 = périmée

the-article-changed-after-the-8719 = L’article a changé après la traduction de l’unité.

compare-and-mend-it-74ca = Comparez et mettez à jour.

translated-9fb6 = traduite

the-translation-answers-to-the-5f08 = La traduction correspond à l’article.

nothing-61b0 = Rien.

reviewed-6102 = relue

a-second-person-approved-it-798f = Une deuxième personne l’a approuvée.

nothing-61b0-2 = Rien.

see-what-is-left-ef5e = Voir ce qui reste à faire

get-the-newest-version-of-c81b = Récupérez d’abord la dernière version du projet, afin de traduire le texte le plus récent. Demandez ensuite les unités qui réclament du travail :

if-you-only-want-the-42b0 = Si vous ne voulez que les unités manquantes, il existe une commande plus courte :

you-see-why-a-unit-2828 = Vous voyez pourquoi une unité est périmée : une faute de frappe dans l’article relève de « orthographe », et un « pas » ajouté relève de « négation ». Pour commencer par les changements les plus importants, nommez leurs classes :

to-see-one-article-only-ff9f = Pour ne voir qu’un seul article, nommez-le :

a-long-list-comes-in-68ef = Une longue liste peut se lire par pages. Avec `--limit 50`, vous voyez cinquante unités, et la dernière ligne dit comment obtenir les suivantes.

every-command-names-articles-in-e852 = Chaque commande nomme les articles de cette façon : par un chemin, un dossier, un glob entre guillemets ou une ligne, comme `articles/library.md:12`. Un mot sans barre oblique ni extension est l’identifiant d’une unité, ou le début d’un identifiant. Vous pouvez écrire les états et les sortes de modification dans votre langue, comme recto les affiche.

to-see-how-similar-texts-7da8 = Pour voir comment des textes semblables ont été traduits, nommez une unité ou sa ligne. [Mémoire](memory.md) explique la réponse :

write-a-translation-6a88 = Rédiger une traduction

ask-recto-for-entries-that-21f1 = Demandez à recto des entrées prêtes à remplir :

every-entry-has-the-source-363c = Chaque entrée est précédée du texte source, sous forme de commentaire, et porte un texte vide après le signe égal. Copiez les entrées dans le catalogue `locales/fr/library.ftl` et écrivez votre texte à la place du texte vide. Si le catalogue n’existe pas encore, créez-le. L’ordre des entrées n’a pas d’importance. Ce que vous laissez vide compte toujours comme manquant.

a-finished-entry-looks-like-bbdf = Une entrée terminée ressemble à ceci :

if-your-text-is-long-b7b7 = Si votre texte est long, vous pouvez continuer à la ligne suivante. Commencez cette ligne par quatre espaces.

save-the-catalog-and-run-c8be = Enregistrez le catalogue et lancez `recto sync`. Vos traductions sont désormais consignées. Si vous oubliez cette étape, rien n’est perdu : recto les consignera la prochaine fois que quelqu’un lancera `recto sync`.

you-can-also-leave-recto-85bb = Vous pouvez aussi laisser `recto watch` ouvert dans un second terminal. Il consigne ce que vous enregistrez et vous signale aussitôt une entrée qui n’est pas du Fluent valide.

you-can-also-let-recto-4a7f = Vous pouvez aussi laisser recto écrire l’entrée à votre place. C’est pratique pour une unité isolée :

write-the-text-as-it-f6e5 = Écrivez le texte tel qu’il doit apparaître dans l’article. Là où il faut des guillemets et des accolades, `recto set` les ajoute.

recto-shows-you-the-source-c1d3 = Recto vous montre le texte source, le nouvel état et ce que ses contrôles trouvent dans votre traduction. Si l’auteur a changé le texte source et que personne n’a synchronisé, `recto set` refuse d’abord et vous montre la différence. Lisez-la, puis relancez la commande.

what-to-keep-as-it-db11 = Ce qu’il faut conserver tel quel

keep-the-marks-of-markdown-a257 = Conservez les marques de Markdown, comme les astérisques autour des mots en `**bold**` et les crochets d’un lien.

translate-the-visible-text-of-60dc = Traduisez le texte visible d’un lien, mais pas son adresse.

do-not-translate-text-between-0d41 = Ne traduisez pas le texte placé entre accents graves. C’est du code.

keep-numbers-and-dates-correct-9665 = Veillez à l’exactitude des nombres et des dates. Écrivez-les selon l’usage de votre langue.

copy-everything-in-braces-exactly-0a57 = Recopiez à l’identique tout ce qui est entre accolades.

braces-have-a-special-meaning-0186 = Les accolades ont un sens particulier en Fluent. Il en va de même d’un crochet ouvrant, d’un astérisque et d’un point placés au début d’une ligne de continuation. Si votre texte a besoin de l’un d’eux à cet endroit, mettez-le entre guillemets et accolades, comme le fait recto dans le catalogue source. Cette entrée affiche le mot `{ "{name}" }` :

mend-a-stale-translation-cca7 = Mettre à jour une traduction périmée

when-an-author-changes-a-4141 = Quand un auteur modifie un texte, votre traduction reste en place, mais elle devient périmée. Regardez ce qui a changé :

recto-shows-the-old-and-1b63 = Recto montre l’ancien et le nouveau texte source, signale les mots supprimés ou ajoutés et affiche votre traduction. Si le texte compte plusieurs phrases, il indique aussi combien d’entre elles ont changé. Lorsqu’il en est certain, il désigne les phrases de votre traduction que vous devez regarder.

there-are-two-cases-db47 = Deux cas se présentent :

the-translation-has-to-change-5574 = La traduction doit changer. Modifiez-la dans le catalogue, enregistrez le fichier et lancez `recto sync`.

the-translation-is-still-right-d8c6 = La traduction est toujours juste. Confirmez-la avec `recto accept` :

you-can-write-the-beginning-c183 = Vous pouvez n’écrire que le début d’un identifiant, à condition qu’une seule unité de l’article commence ainsi. Pour confirmer d’un coup toutes les unités d’un article, omettez l’identifiant. Ne le faites qu’après les avoir toutes lues.

if-you-accepted-something-by-ada3 = Si vous avez accepté quelque chose par erreur, revenez en arrière :

confirm-a-draft-a316 = Confirmer un brouillon

a-draft-is-text-that-2f0e = Un brouillon est un texte qu’une personne doit lire. Un brouillon peut avoir plusieurs causes :

a-paragraph-was-split-or-72b4 = Un paragraphe a été scindé ou fusionné. Votre traduction a été divisée ou réunie de la même façon.

a-number-a-name-a-6e10 = Un nombre, un nom, un lien ou un fragment de code a changé dans l’article, et recto l’a remplacé dans votre traduction.

a-catalog-arrived-without-its-5efb = Un catalogue est arrivé sans son registre.

a-draft-is-text-that-054d = Une traduction de plusieurs mots est identique à sa source, probablement parce qu’elle a été copiée.

correct-the-text-and-save-71c9 = Corrigez le texte et enregistrez-le, ou acceptez-le tel quel. Votre ancien texte reste dans le registre jusque-là.

when-you-have-read-all-14c8 = Quand vous avez lu tous les brouillons d’un article, confirmez-les ensemble :

a-reviewer-can-also-send-6e24 = La personne chargée de la relecture peut aussi vous renvoyer une traduction. Celle-ci est alors un brouillon, et la note de relecture vous dit pourquoi.

choose-between-two-versions-4d24 = Choisir entre deux versions

sometimes-a-unit-gets-a-09c2 = Il arrive qu’une unité reçoive une seconde version de sa traduction, par exemple quand deux branches ont été fusionnées. Votre traduction reste dans le catalogue, et la seconde version attend dans le registre. Pour les voir toutes, avec les textes des unités supprimées, utilisez `--kept` :

each-second-version-has-a-7df3 = Chaque seconde version a une clé. Retenez-la ou écartez-la :

the-other-text-is-not-eaaa = L’autre texte n’est pas perdu. Il reste dans le registre jusqu’à ce que quelqu’un lance `recto prune`. Une seconde version faite pour un texte source plus ancien devient un brouillon.

use-the-glossary-b00a = Utiliser le glossaire

the-file-locales-fr-terms-51cc = Le fichier `locales/fr/terms.ftl` contient les mots qui doivent être les mêmes partout. Le fichier `locales/en/terms.ftl` contient les mêmes entrées dans la langue des articles.

in-a-translation-write-the-5fba = Dans une traduction, écrivez le nom de l’entrée entre accolades :

check-your-work-dff2 = Vérifier votre travail

before-you-hand-in-your-bdb7 = Avant de remettre votre travail, laissez recto chercher les erreurs :

it-finds-translations-that-do-fe07 = Cette commande trouve les traductions qui ne fonctionnent pas : par exemple un terme inconnu, un identifiant qui figure deux fois ou une entrée qui n’est pas du Fluent valide. Chaque constat indique le fichier, la ligne et la colonne.

without-only-recto-also-compares-07c1 = Sans `--only`, recto compare aussi vos textes avec la source : les liens, les nombres, les termes et bien d’autres choses. Tous les constats sont expliqués dans [Contrôles](checks.md), ainsi que ce qu’il faut faire d’une fausse alerte.

sync-never-throws-away-what-c925 = La synchronisation ne jette jamais ce que vous avez écrit. Lorsqu’une unité quitte l’article, sa traduction est conservée dans le registre. Si le même texte revient, la traduction revient avec lui, même dans un autre article. Seule la commande `recto prune` supprime ces traductions.
