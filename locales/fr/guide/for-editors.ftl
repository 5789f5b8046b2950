title = Pour les responsables éditoriaux

description = Suivez l’avancement des traductions, décidez quels changements comptent, relisez et publiez.

as-an-editor-you-want-ac06 = En tant que responsable éditorial, vous voulez savoir où en est chaque article dans chaque langue et s’il peut être publié. Cette page montre comment recto répond à ces questions et ce que les auteurs peuvent faire pour faciliter la traduction.

follow-the-progress-c492 = Suivre l’avancement

the-first-command-shows-the-3492 = La première commande affiche l’avancement de chaque langue, la seconde y ajoute chaque article. Recto compte les unités et les mots, et chaque unité a exactement un état : manquante, brouillon, périmée, traduite ou relue. Les pourcentages sont arrondis à l’entier inférieur. Quand vous lisez 100 %, il ne reste absolument rien à faire.

you-do-not-have-to-4a2f = Vous n’avez pas besoin de lancer `recto sync` au préalable. Si un article a été modifié, recto le compare à son catalogue et montre ce qu’une synchronisation trouverait.

to-see-how-the-progress-371c = Pour voir comment l’avancement a évolué au fil de l’historique git, utilisez cette commande :

make-a-report-5c1e = Établir un rapport

this-writes-a-web-page-d287 = Cette commande écrit une page web avec chaque langue et chaque article. La page montre ce qui est périmé et depuis quand, ainsi que chaque texte périmé à côté de sa traduction. Elle tient en un seul fichier et n’a besoin d’aucun réseau : vous pouvez donc l’envoyer à d’autres personnes ou la placer sur un serveur.

if-the-name-does-not-9304 = Si le nom ne se termine pas par `.html`, recto écrit un dossier avec une page par article. Le rapport existe aussi sous d’autres formes :

format-markdown-a-text-for-5aac = `--format markdown` : un texte pour une pull request ou une issue.

format-csv-a-table-for-2116 = `--format csv` : un tableau pour un tableur.

format-json-data-for-a-7f90 = `--format json` : des données pour un programme.

badges-dir-a-small-picture-21f7 = `--badges DIR` : une petite image avec l’avancement de chaque langue.

to-plan-the-work-on-cfa9 = Pour planifier le travail sur un article, demandez une liste avec des cases à cocher :

change-an-article-827c = Modifier un article

edit-the-article-as-you-dcf0 = Modifiez l’article à votre guise. Lancez ensuite :

the-first-command-shows-the-eb98 = La première commande montre ce qui est prévu et n’écrit rien. La seconde fait le travail. Recto reconnaît les unités modifiées, déplacées, scindées ou fusionnées, les unités passées dans un autre article et les articles renommés. Leurs traductions sont conservées. Si vous n’êtes pas sûr que recto comprenne ce que vous avez fait, utilisez `recto sync --interactive` : recto vous interroge d’abord sur les unités douteuses.

commit-the-article-and-the-be11 = Ajoutez l’article et le dossier `locales` dans un même commit. Tout le monde voit ainsi le même état.

decide-what-a-change-means-f425 = Décider de la portée d’un changement

when-the-source-text-of-376e = Lorsque le texte source d’une unité change, ses traductions deviennent périmées. Pour mesurer l’ampleur du changement, regardez les mots :

recto-names-the-kind-of-e1d1 = Recto indique la nature de chaque changement, par exemple « orthographe » ou « négation », et `recto status` en fait le décompte. Pour ne voir que les changements graves, utilisez `recto diff --class negation,number`.

by-default-changes-of-white-3aaf = Par défaut, les changements d’espacement, de casse et de typographie laissent les traductions valides. Vous pouvez ajouter la ponctuation, l’orthographe et la formulation à cette liste dans `recto.toml`.

often-you-know-that-a-a6fb = Souvent, vous savez qu’un changement est sans conséquence pour toutes les traductions, par exemple une tournure plus claire qui garde le même sens. Dites-le pour toutes les langues à la fois :

this-holds-until-the-source-dea2 = Cela vaut jusqu’au prochain changement du texte source. Si le texte vient de changer et que personne n’a synchronisé, recto synchronise d’abord l’article, refuse d’accepter l’unité et vous montre la différence. Vous pouvez alors décider avec le nouveau texte sous les yeux.

review-translations-ae41 = Relire les traductions

a-translation-can-be-approved-984c = Une traduction peut être approuvée par une deuxième personne. Cette étape est facultative.

read-the-translated-units-recto-9587 = Lisez les unités traduites : `recto list --language fr --state translated`.

approve-a-unit-or-a-7246 = Approuvez une unité ou un article entier :

on-a-terminal-recto-asks-5011 = Sur un terminal, recto vous demande votre accord avant de modifier les traductions de plusieurs articles. L’option `--yes` supprime la question.

if-something-is-wrong-send-ecc6 = Si quelque chose ne va pas, renvoyez l’unité et dites pourquoi :

the-unit-is-a-draft-61bf = L’unité redevient un brouillon, et la personne qui traduit voit votre note. Si chaque traduction doit être relue, donnez à `require` la valeur `"reviewed"` dans la table `[gate]`. Une unité traduite fait alors échouer la barrière tant qu’elle n’a pas été relue.

publish-e0ae = Publier

first-ask-which-articles-can-6a43 = Demandez d’abord quels articles peuvent être publiés :

recto-lists-the-articles-of-5758 = Recto énumère les articles de chaque langue. Si un article ne peut pas encore être publié, il dit pourquoi. Il se fonde sur la barrière, sur les contrôles et sur la clé `minimum` de la table `[render]`.

recto-writes-the-translated-articles-685a = Recto écrit les articles traduits dans le dossier `site`. Ce que voient les lecteurs dépend de l’état :

state-6d0c = État

the-published-article-shows-3ad3 = Ce qu’affiche l’article publié

translated-reviewed-4f12 = traduite, relue

the-translation-5229 = la traduction

stale-d368 = périmée

the-old-translation-or-the-1c2c = l’ancienne traduction, ou le texte source si vous le configurez ainsi

draft-9cc5 = brouillon

the-source-text-or-the-25d5 = le texte source, ou le brouillon si vous le configurez ainsi

missing-4fbf = manquante

the-source-text-eb76 = le texte source

with-the-key-minimum-in-27ef = Avec la clé `minimum` de la table `[render]`, un article qui n’est pas assez avancé est omis. La valeur par défaut est 0 : aucun article n’est donc omis.

help-your-translators-488f = Aider vos traducteurs

authors-can-speak-to-recto-9694 = Les auteurs peuvent s’adresser à recto par des commentaires dans un article. Les lecteurs ne les voient pas.

a-note-stands-above-the-1768 = Une note se place au-dessus de l’unité qu’elle explique. Les traducteurs la voient dans le catalogue source.

a-skip-comment-leaves-out-bb7f = Un commentaire « skip » exclut l’unité suivante.

everything-between-an-off-comment-214f = Tout ce qui se trouve entre un commentaire « off » et un commentaire « on » est exclu.

recto-also-understands-the-same-f008 = Recto comprend aussi les commentaires équivalents d’autres outils :

other-tools-ed2b = Autres outils

recto-fe12 = Recto

i18n-skip-start-and-i18n-9373 = `i18n:skip-start` et `i18n:skip-end`

recto-off-and-recto-on-eb48 = `recto:off` et `recto:on`

translate-off-and-translate-on-4b26 = `translate:off` et `translate:on`

recto-off-and-recto-on-eb48-2 = `recto:off` et `recto:on`

mdpo-disable-and-mdpo-enable-9a3f = `mdpo-disable` et `mdpo-enable`

recto-off-and-recto-on-eb48-3 = `recto:off` et `recto:on`

short-sentences-one-idea-per-0df7 = Des phrases courtes, une idée par paragraphe et le même mot pour la même chose facilitent la tâche de tous les traducteurs. Une petite correction donne moins de travail dans un paragraphe court que dans un long.

clean-up-fc67 = Faire le ménage

when-a-unit-leaves-an-4daf = Lorsqu’une unité quitte un article, ses traductions deviennent obsolètes. Recto les conserve pour qu’elles puissent revenir avec le texte. Quand vous êtes certain qu’elles ne servent plus, supprimez-les :

the-first-command-only-shows-93a6 = La première commande montre seulement ce qui serait supprimé.
