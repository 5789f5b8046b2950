title = Travailler en équipe

description = Qui lance quelle commande, comment les branches se rejoignent, et que faire d’un conflit.

several-people-can-work-on-c941 = Plusieurs personnes peuvent travailler en même temps sur un projet : les auteurs dans les articles, les traducteurs dans les catalogues. Git réunit leur travail. Cette page dit qui fait quoi.

once-for-the-project-52d0 = Une fois pour le projet

commit-recto-toml-and-the-ecef = Ajoutez `recto.toml` et tout le dossier `locales` à un commit, avec les catalogues et les registres.

run-recto-init-git-and-d8cf = Lancez `recto init --git` et ajoutez le fichier `.gitattributes` à un commit. Dès lors, git fusionne les catalogues et les registres avec recto, unité par unité.

everyone-runs-recto-init-git-00e1 = Chacun lance une fois `recto init --git` dans son propre clone, car git ne copie pas les réglages.

let-ci-run-recto-check-09ab = Faites lancer `recto check` par la CI à chaque modification. Voir [Intégration continue](continuous-integration.md).

who-runs-what-4e86 = Qui lance quoi

person-d1bf = Personne

when-eb24 = Quand

command-1ec5 = Commande

author-b633 = Auteur

after-editing-an-article-1b04 = après avoir modifié un article

translator-c53d = Traducteur

before-translating-037b = avant de traduire

git-pull-then-recto-sync-ed6f = `git pull`, puis `recto sync`

translator-c53d-2 = Traducteur

after-translating-602b = après avoir traduit

recto-sync-then-commit-catalog-9a99 = `recto sync`, puis un commit avec le catalogue et le registre

reviewer-139a = Relecteur

after-reading-a-translation-0619 = après avoir lu une traduction

editor-a5ae = Responsable éditorial

whenever-they-like-3210 = à tout moment

ci-920d = CI

for-every-change-78e0 = à chaque modification

a-sync-never-does-harm-e23d = Une synchronisation ne fait jamais de mal : une seconde ne change rien. Si personne n’y pense, mettez-la dans un hook ou laissez-la tourner en arrière-plan avec `recto watch`.

the-author-forgot-to-sync-6e8d = L’auteur a oublié de synchroniser

nothing-is-lost-every-command-230d = Rien n’est perdu. Chaque commande compare d’elle-même l’article avec son catalogue, et `recto check` signale `unsynced`. Qui s’en aperçoit le premier lance `recto sync` et ajoute les fichiers à un commit.

a-translator-committed-without-the-1ea9 = Une traduction est arrivée sans son registre

this-happens-when-somebody-edits-08ba = Cela arrive quand quelqu’un modifie un catalogue dans le navigateur ou dans un autre outil. `recto check` le note comme `unrecorded`. Lancez `recto sync` et ajoutez le registre à un commit. Si la source a changé entre-temps, recto cherche dans git le texte qu’avait vu le traducteur. Dans le doute, la traduction devient un brouillon.

branches-952f = Les branches

authors-and-translators-can-work-2e0b = Auteurs et traducteurs peuvent travailler sur des branches différentes. Quand elles se rejoignent, recto sait pour chaque traduction de quel texte source elle a été faite :

a-translation-of-a-text-cec7 = La traduction d’un texte que l’autre branche a modifié est périmée après la fusion. Recto montre les deux textes.

a-new-translation-of-a-2cac = Une nouvelle traduction d’un texte que personne n’a modifié compte aussitôt.

if-both-branches-translated-the-f30f = Si les deux branches ont traduit la même unité, il y a un conflit.

after-a-merge-run-recto-0f6f = Après une fusion, lancez `recto sync` et ajoutez à un commit ce qu’il écrit.

conflicts-cd48 = Les conflits

in-an-article-resolve-the-b558 = Dans un article, résolvez le conflit comme dans n’importe quel autre fichier. Lancez ensuite `recto sync`.

in-a-catalog-keep-the-41bf = Dans un catalogue, gardez le meilleur texte, ou écrivez-en un troisième, et supprimez les lignes avec `<<<<<<<`, `=======` et `>>>>>>>`. Laissez le registre à recto : lancez `recto sync`, qui garde ce qui correspond au texte que vous avez gardé.

if-two-versions-of-a-6e0a = Si deux versions d’une traduction méritent d’être lues, recto conserve la seconde à côté de la première. Affichez-les avec `recto list --kept` et choisissez avec `recto accept --proposal` ou `recto reject --proposal`.

review-495f = La relecture

set-require-reviewed-in-the-4562 = Mettez `require = "reviewed"` dans la table `[gate]` si chaque traduction doit être lue par une seconde personne. Celle-ci lit les unités dans l’état « traduite » et les confirme :

a-translation-that-is-not-218e = Une traduction qui ne convient pas est renvoyée avec une note, que le traducteur voit dans la liste :

divide-the-work-00bb = Partager le travail

by-article-everybody-names-a-8c5d = Par article : chacun nomme un dossier, par exemple `recto list articles/news --language fr`.

by-change-the-most-urgent-3948 = Par changement : d’abord les plus urgents, avec `--class negation,number`.

by-issue-recto-report-articles-782f = Par ticket : `recto report articles/library.md --format markdown` écrit une liste de tâches à coller.
