title = Le guide de recto

description = Ce que fait recto, quand autre chose convient mieux, et le chemin à suivre dans ce guide pour traduire, coordonner ou gérer la CI.

recto-manages-the-translation-of-fc59 = Recto gère la traduction d’articles, comme les pages d’un site de documentation, des actualités, un manuel ou les messages d’une application. Les articles sont écrits dans une seule langue. Recto les découpe en petites unités, tient un fichier de traductions par article et par langue, et sait toujours quelles traductions manquent, lesquelles sont périmées et quels mots ont changé.

everything-is-a-text-file-08b4 = Tout est fichier texte dans votre projet. Recto n’a besoin ni de serveur ni de compte, et n’envoie rien nulle part. On traduit dans son navigateur, dans un éditeur de texte ou dans un autre outil de traduction, et git conserve l’historique.

you-translate-30e0 = Vous traduisez

install-recto-one-line-with-1b88 = [Installer recto](install.md) : une ligne, avec un outil que vous avez déjà.

for-translators-what-is-left-b836 = [Pour les traducteurs](for-translators.md) : ce qui vous reste à faire, comment l’écrire, que faire quand un article a changé. Lisez d’abord cette page.

the-translators-desk-translate-in-d2fa = [L’atelier du traducteur](desk.md) : traduire dans votre navigateur.

fluent-in-five-minutes-the-5395 = [Fluent en cinq minutes](fluent.md) : les quelques caractères qui ont un sens dans un catalogue.

glossary-the-words-that-recto-cd94 = [Glossaire](glossary.md) : les mots qu’emploie recto.

troubleshooting-a-message-that-you-11e1 = [Dépannage](troubleshooting.md) : un message que vous ne comprenez pas.

you-edit-or-coordinate-f2b9 = Vous rédigez ou coordonnez

getting-started-install-recto-begin-89bd = [Premiers pas](getting-started.md) : commencer un projet, traduire un article, le publier.

for-editors-progress-reviews-and-4831 = [Pour les responsables éditoriaux](for-editors.md) : l’avancement, les relectures et les instructions aux traducteurs dans un article.

working-in-a-team-who-feae = [Travailler en équipe](teamwork.md) : qui lance quelle commande, les branches, les conflits.

add-or-remove-a-language-37bd = [Ajouter ou retirer une langue](languages.md).

how-staleness-works-why-a-2c13 = [Comment fonctionne la péremption](staleness.md) : pourquoi une traduction est périmée, et quand une modification ne compte pas.

checks-what-recto-compares-and-0eac = [Contrôles](checks.md) : ce que recto compare, et que faire d’une fausse alerte.

you-look-after-ci-1e1d = Vous gérez la CI

continuous-integration-jobs-exit-codes-21dc = [Intégration continue](continuous-integration.md) : constats, codes de sortie, formats de sortie.

jobs-and-hooks-ready-examples-3feb = [Tâches et hooks](jobs-and-hooks.md) : des exemples prêts pour votre système.

configuration-every-key-of-recto-bb76 = [Configuration](configuration.md) : toutes les clés de `recto.toml`.

commands-every-command-and-option-8091 = [Commandes](commands.md) : toutes les commandes et options.

the-json-contract-what-your-3344 = [Le contrat JSON](json.md) : ce sur quoi vos scripts peuvent compter.

you-have-something-already-858c = Vous avez déjà quelque chose

translated-pages-translated-sites-cdd6 = Des pages traduites : [Un site déjà traduit](translated-sites.md).

an-application-with-fluent-files-3f88 = Une application avec des fichiers Fluent : [Applications](applications.md).

html-files-web-pages-0b50 = Des fichiers HTML : [Pages web](web-pages.md).

translations-from-another-tool-memory-dab6 = Des traductions d’un autre outil : [Mémoire](memory.md).

the-same-words-everywhere-terminology-6f7f = Les mêmes mots partout : [Terminologie](terminology.md).

drafts-by-a-machine-machine-85ef = Des brouillons faits par une machine : [Traduction automatique](machine.md).

when-something-else-is-better-2709 = Quand autre chose convient mieux

your-articles-never-change-after-69fa = Vos articles ne changent jamais après leur traduction. Il n’y a alors rien à suivre, et il est plus simple de traduire tout le fichier en une fois.

the-pages-of-your-languages-6131 = Les pages de vos langues ne sont pas des traductions les unes des autres. Recto a besoin d’une langue dans laquelle chaque article est d’abord écrit.

your-texts-are-the-messages-9973 = Vos textes sont les messages d’un programme dans un autre format que Fluent, par exemple gettext PO. Les outils de ce format leur conviennent mieux.

nobody-reads-the-translations-before-6d25 = Personne ne lit les traductions avant leur publication. Recto peut conserver des traductions automatiques comme brouillons, mais il demande à une personne de les confirmer.
