title = Premiers pas

description = Installez recto, traduisez un premier article et voyez ce qui se passe quand l’article change.

recto-manages-the-translation-of-b4e3 = Recto gère la traduction d’articles. Il découpe chaque article en petits morceaux de texte appelés unités. Pour chaque unité et chaque langue, il sait s’il existe une traduction et si cette traduction correspond toujours à l’article.

you-need-a-folder-with-a086 = Il vous faut un dossier contenant des articles et une dizaine de minutes. Un article est un fichier Markdown, un fichier MDX ou un fichier de texte brut.

html-files-and-the-fluent-82d6 = Les fichiers HTML et les fichiers Fluent des applications peuvent aussi être des articles. Lisez [Pages web](web-pages.md) et [Applications](applications.md).

install-recto-6ef7 = Installer recto

recto-is-one-program-without-3d9a = Recto est un simple programme, sans serveur. Compilez-le à partir d’une copie de son code source avec Rust 1.89 ou une version plus récente :

the-command-recto-help-then-d1b5 = La commande `recto --help` affiche alors la liste de toutes les commandes.

recto-speaks-english-french-spanish-643e = Recto parle anglais, français, espagnol, allemand et italien. Il utilise la langue de votre système, telle que l’indique la variable `LANG`. Vous pouvez aussi en nommer une, par exemple avec `recto status --ui-language fr`.

this-command-lets-your-shell-47b5 = Cette commande permet à votre shell de compléter ce que vous tapez. Elle fonctionne aussi pour `zsh`, `fish`, `elvish` et `powershell` :

with-recto-man-dir-recto-70e5 = Avec `recto man DIR`, recto écrit ses pages de manuel dans un dossier. Si vous signalez un bogue, ajoutez ce qu’affiche `recto --version`.

set-up-a-project-4fe8 = Configurer un projet

go-to-the-folder-of-d608 = Placez-vous dans le dossier de votre projet. Indiquez dans quelle langue les articles sont écrits et vers quelles langues vous les traduisez :

this-writes-the-configuration-file-1274 = Cette commande crée le fichier de configuration `recto.toml` et les dossiers dont recto a besoin. Lorsque recto trouve une arborescence déjà en place, il l’utilise. Tous les réglages sont expliqués dans [Configuration](configuration.md).

now-put-a-first-article-f5e3 = Placez maintenant un premier article dans le dossier `articles`. Ce guide utilise un court texte nommé `articles/library.md` :

run-the-first-sync-6619 = Lancer la première synchronisation

the-most-important-command-brings-b30b = La commande la plus importante met tous les fichiers à jour d’après les articles :

recto-finds-three-units-in-34e8 = Recto trouve trois unités dans cet article : le titre et deux paragraphes. Il écrit deux sortes de fichiers dans le dossier `locales` :

the-source-catalog-locales-en-95b2 = Le catalogue source `locales/en/library.ftl` contient le texte de chaque unité. C’est recto qui écrit ce fichier. Ne le modifiez pas.

the-ledgers-locales-fr-library-611f = Les registres `locales/fr/library.toml` et `locales/es/library.toml` indiquent à quel texte source correspond chaque traduction. Seul recto écrit ces fichiers.

catalogs-are-written-in-fluent-3dd7 = Les catalogues sont écrits en Fluent, un format de traduction simple. Une entrée du catalogue source ressemble à ceci :

the-part-before-the-equals-07c0 = La partie qui précède le signe égal est l’identifiant de l’unité. Il est choisi une fois pour toutes et reste le même quand le texte change.

a-command-that-takes-more-6078 = Une commande qui dure plus d’une seconde affiche sa progression dans un terminal. Vous pouvez l’arrêter à tout moment avec Ctrl+C : chaque fichier reste intact, et le prochain `recto sync` reprend à cet endroit.

translate-72cf = Traduire

ask-what-is-missing-in-3f2b = Demandez ce qui manque en français :

create-the-file-locales-fr-d038 = Créez le fichier `locales/fr/library.ftl` et écrivez-y les traductions, chacune sous l’identifiant de son unité. L’identifiant d’un paragraphe se termine par quatre caractères qui dépendent de son texte ; copiez-le donc depuis la liste :

you-can-also-write-one-b73d = Vous pouvez aussi saisir une traduction isolée en ligne de commande. Le début d’un identifiant suffit, pourvu qu’il soit unique :

run-recto-sync-again-and-9244 = Relancez `recto sync` pour que recto enregistre les nouvelles traductions. Regardez ensuite où vous en êtes :

the-first-command-counts-units-55f6 = La première commande compte les unités et les mots par langue. La seconde affiche aussi chaque article.

change-the-article-4326 = Modifier l’article

edit-the-article-the-library-516d = Modifiez l’article : la bibliothèque ouvre désormais à dix heures. Enregistrez le fichier et demandez à recto ce que cela change pour les traductions :

the-french-translation-of-this-bb30 = La traduction française de ce paragraphe est maintenant périmée. Rien n’a été supprimé : recto affiche l’ancien et le nouveau texte source, ainsi que la traduction à mettre à jour. Mettez la traduction à jour dans `locales/fr/library.ftl` et lancez `recto sync` encore une fois. L’unité compte de nouveau comme traduite.

sometimes-the-old-translation-is-e436 = Il arrive que l’ancienne traduction reste juste. Dans ce cas, confirmez-la :

more-about-this-is-in-e7c6 = Vous en saurez plus en lisant [Comment fonctionne la péremption](staleness.md).

sync-while-you-write-7579 = Synchroniser pendant que vous écrivez

you-do-not-have-to-ed0f = Vous n’avez pas besoin de lancer `recto sync` après chaque changement. Cette commande reste ouverte et s’en charge pour vous :

it-begins-with-an-ordinary-f1b9 = Elle commence par une synchronisation ordinaire. Ensuite, elle synchronise en quelques millisecondes chaque fois que vous enregistrez un article ou un catalogue, et dit en une ligne ce qui s’est passé :

it-shows-a-finding-once-da5d = Elle affiche un constat une seule fois et annonce « corrigé » quand il a disparu. Si `recto.toml` est défectueux, recto vous le dit et garde les anciens réglages jusqu’à ce que vous ayez corrigé le fichier. Appuyez sur Ctrl+C pour arrêter la commande.

some-file-systems-such-as-8282 = Certains systèmes de fichiers, comme les dossiers réseau, ne signalent pas les changements. Avec `--poll`, recto les cherche une fois par seconde. Avec `--format json`, il affiche un objet par ligne, à l’intention d’autres programmes.

write-the-translated-articles-0a8c = Écrire les articles traduits

this-command-puts-the-translations-d8f4 = Cette commande insère les traductions dans les articles et écrit le résultat dans le dossier `site` :

missing-and-draft-units-show-0f81 = Les unités manquantes ou en brouillon affichent le texte source. Les unités périmées affichent l’ancienne traduction, sauf si vous en décidez autrement dans la configuration.

keep-everything-in-git-3fa0 = Tout conserver dans git

commit-recto-toml-your-articles-dad3 = Ajoutez à un commit le fichier `recto.toml`, vos articles et l’intégralité du dossier `locales`. Tous les fichiers sont des fichiers texte dont l’ordre est stable : un changement est donc facile à relire. Une seconde synchronisation ne change rien.

where-to-go-next-9229 = Pour aller plus loin

you-are-34e2 = Vous êtes

read-7a87 = Lisez

a-translator-97b1 = traducteur

for-translators-6875 = [Pour les traducteurs](for-translators.md)

an-author-or-an-editor-5968 = auteur ou responsable éditorial

for-editors-e887 = [Pour les responsables éditoriaux](for-editors.md)

the-owner-of-a-site-9c8b = propriétaire d’un site qui a des traductions

a-site-that-is-already-4eab = [Un site déjà traduit](translated-sites.md)

in-charge-of-the-automatic-c04a = responsable des vérifications automatiques

continuous-integration-9b2c = [Intégration continue](continuous-integration.md)

looking-for-the-meaning-of-696e = à la recherche du sens d’un constat

checks-806c = [Contrôles](checks.md)
