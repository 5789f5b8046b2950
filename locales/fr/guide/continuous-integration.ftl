title = Intégration continue

description = Confiez à une tâche automatique la recherche, à chaque changement, des traductions périmées, défectueuses ou manquantes.

the-command-recto-check-is-9d6c = La commande `recto check` est une barrière (gate). Elle lit tout le projet, le compare aux règles de `recto.toml` et répond par oui ou par non. Elle ne modifie aucun fichier. Lancez-la à chaque changement, et aucune traduction périmée ou défectueuse ne sera publiée par accident.

what-the-gate-looks-at-73b1 = Ce qu’examine la barrière

finding-6709 = Constat

what-it-means-98a2 = Ce qu’il signifie

by-default-6380 = Par défaut

the-source-changed-after-the-b936 = La source a changé après la traduction de l’unité.

the-translation-is-broken-for-4015 = La traduction est défectueuse, par exemple en raison d’un terme inconnu ou d’une erreur de syntaxe.

the-article-was-edited-but-4626 = L’article a été modifié, mais personne n’a lancé `recto sync`.

there-is-no-translation-4312 = Il n’y a pas de traduction.

the-translation-was-never-confirmed-52a2 = La traduction n’a jamais été confirmée.

the-unit-has-a-second-5226 = L’unité a une seconde version, et personne n’a choisi.

an-error-fails-the-gate-790f = Une erreur fait échouer la barrière, un avertissement non. Vous pouvez changer chaque ligne dans la table `[gate]` de la [configuration](configuration.md).

the-word-invalid-stands-for-e73b = Le mot `invalid` regroupe plusieurs constats sur une traduction :

finding-6709-3 = Constat

what-is-wrong-d22c = Ce qui ne va pas

fluent-cannot-read-an-entry-68be = Fluent ne peut pas lire une entrée.

a-term-a-message-or-0276 = Un terme, un message ou une fonction n’existe pas.

an-id-stands-twice-in-8d49 = Un identifiant figure deux fois dans un même catalogue.

no-unit-of-the-article-20ca = Aucune unité de l’article ne porte cet identifiant. Ce n’est qu’un avertissement.

the-catalog-was-deleted-but-e00e = Le catalogue a été supprimé, mais son registre est toujours là.

there-are-four-more-findings-8d6e = Il existe encore quelques constats :

finding-6709-4 = Constat

what-is-wrong-d22c-2 = Ce qui ne va pas

nobody-reviewed-the-translation-although-27dc = Personne n’a relu la traduction, alors que le projet l’exige.

nobody-ran-recto-sync-after-f968 = Personne n’a exécuté `recto sync` après l’écriture d’une traduction. Par défaut, ce n’est qu’une remarque.

somebody-edited-a-translated-page-fa11 = Quelqu’un a modifié une page traduite, et son catalogue dit autre chose. Ce n’est qu’un avertissement.

a-language-is-less-finished-88f2 = Une langue est moins avancée que le projet ne l’exige.

a-catalog-belongs-to-no-3cc8 = Un catalogue n’appartient à aucun article. Ce n’est qu’un avertissement.

an-article-cannot-be-read-6e14 = Un article ne peut pas être lu, par exemple parce qu’il n’est pas en UTF-8.

an-article-is-too-odd-6705 = Un article est trop inhabituel pour être découpé en unités, ou il dépasse 64 Mio ou un million d’unités. Les autres articles ne sont pas touchés.

an-article-has-a-fault-b515 = Un article présente un défaut, par exemple un front matter mal formé. Ce n’est qu’un avertissement.

there-are-more-findings-of-bc30 = Il y a plus de constats d’une même sorte que le projet n’en admet.

recto-also-compares-every-translation-3a38 = Recto compare aussi chaque traduction avec sa source et cherche des défauts dans les articles. Ces constats sont expliqués dans [Contrôles](checks.md).

exit-codes-ef40 = Codes de sortie

code-8183 = Code

meaning-ec85 = Signification

success-ccd9 = Réussite.

the-gate-failed-or-a-9af8 = La barrière a échoué, ou une commande avec `--check` a trouvé quelque chose à faire.

the-command-was-wrong-or-8499 = La commande était incorrecte, ou recto ne peut pas vérifier le projet : la configuration ou un registre est illisible.

ctrl-c-ended-the-command-b66f = Ctrl+C a mis fin à la commande. Le code est 143 si un autre programme y a mis fin avec `SIGTERM`.

the-exit-code-never-depends-f15f = Le code de sortie ne dépend jamais du format de sortie.

a-job-for-github-b868 = Une tâche pour GitHub

this-job-checks-every-push-0d62 = Cette tâche vérifie chaque push et chaque pull request. Remplacez `URL-OF-RECTO` par l’adresse du code source de recto.

with-format-github-findings-appear-e7d4 = Avec `--format github`, les constats apparaissent à côté des lignes concernées. Une unité manquante ou périmée renvoie à l’article : vous la voyez donc dans la pull request qui a modifié le texte.

a-checkout-without-history-is-e231 = Un clone sans historique suffit, car les états proviennent des empreintes. Avec l’historique complet, recto peut être plus prudent : il fait passer une traduction à l’état de brouillon lorsque git montre qu’elle a été ajoutée à un commit à côté d’un texte source plus ancien. Si vos traducteurs font des commits sans lancer recto, récupérez l’historique complet avec `fetch-depth: 0`.

recto-also-has-an-action-7d3d = Recto a aussi une action qui lui est propre. Elle installe recto, écrit un résumé et annote la pull request. Elle n’examine que les articles que touche la pull request. Remplacez `OWNER/recto@REF` par l’emplacement de recto sur GitHub :

new-only-with-true-only-a555 = `new-only` : avec `"true"`, seuls comptent les nouveaux constats de la pull request. La valeur par défaut est `"false"`.

changed-only-with-false-all-28f6 = `changed-only` : avec `"false"`, tous les articles sont vérifiés. La valeur par défaut est `"true"`.

working-directory-version-and-arguments-c2cc = `working-directory`, `version` et `arguments` : le dossier du projet, la version de recto et d’autres arguments de `recto check`.

a-job-for-gitlab-3e6b = Une tâche pour GitLab

the-file-ci-gitlab-yml-ba64 = Le fichier `ci/gitlab.yml` du code source de recto est un modèle. Copiez-le dans votre projet et incluez-le dans `.gitlab-ci.yml` :

the-merge-request-then-shows-625f = La merge request affiche alors les constats dans ses rapports de qualité du code et de tests. Avec les variables `RECTO_VERSION` et `RECTO_ARGUMENTS`, vous choisissez la version et d’autres arguments de `recto check`.

output-formats-18dd = Formats de sortie

besides-text-json-and-github-cd18 = Outre `text`, `json` et `github`, l’option `--format` de `recto check` connaît les formats suivants. Le verdict est le même dans tous les formats.

markdown-the-summary-of-a-5f28 = `markdown` : le résumé d’une étape GitHub.

gitlab-a-code-quality-report-134a = `gitlab` : un rapport de qualité du code dans GitLab.

sarif-code-scanning-in-sarif-27b0 = `sarif` : l’analyse du code, au format SARIF 2.1.0.

junit-tools-that-show-test-8aec = `junit` : les outils qui affichent des résultats de tests.

checkstyle-tools-that-read-checkstyle-5046 = `checkstyle` : les outils qui lisent les rapports Checkstyle.

other-systems-2d4c = Autres systèmes

every-other-system-works-the-75bc = Tous les autres systèmes fonctionnent de la même manière : installez recto, lancez `recto check` et regardez le code de sortie. Le format par défaut est un texte destiné aux humains. Chaque constat indique son emplacement, par exemple `articles/library.md:5:1` : le chemin, la ligne et la colonne. Avec `--color never`, ou avec la variable d’environnement `NO_COLOR`, le texte est sans couleurs. Avec `-C DIR`, recto travaille dans un autre dossier.

for-your-own-scripts-there-9348 = Pour vos propres scripts, il y a JSON :

the-field-schema-is-the-e711 = Le champ `schema` est la version de ce format. De nouveaux champs pourront s’ajouter par la suite. Aucun champ n’est renommé ni supprimé. Les résultats sont envoyés sur la sortie standard et tous les autres messages sur la sortie d’erreur standard.

to-get-the-progress-of-356e = Pour obtenir l’avancement d’une langue sous la forme d’un nombre compris entre 0 et 1, utilisez un outil comme `jq` :

check-only-some-findings-3a62 = Ne vérifier que certains constats

this-is-useful-when-you-16ab = C’est utile lorsque vous répartissez le travail entre plusieurs tâches. L’une peut bloquer un changement tandis qu’une autre se contente d’informer. Recto n’applique que les règles nécessaires, si bien qu’une telle tâche est aussi plus rapide.

to-look-only-at-some-7293 = Pour n’examiner que certains types de changements, indiquez leurs classes :

start-gently-10d8 = Commencer en douceur

a-project-with-many-old-f24c = Un projet qui compte beaucoup d’anciennes traductions peut échouer au début. Vous n’êtes pas obligé de tout corriger le premier jour. Il y a quatre façons d’assouplir la barrière :

set-a-finding-to-warning-7bef = Donnez à un constat la valeur `"warning"` ou `"off"`.

set-grace-days-so-that-5d39 = Définissez `grace-days`, pour qu’une unité qui vient de devenir périmée ne déclenche qu’un avertissement pendant quelques jours.

set-stale-classes-so-that-cfd2 = Définissez `stale-classes`, pour que seuls les changements graves fassent échouer la barrière. Une faute de frappe dans la source peut ne déclencher qu’un avertissement, tandis qu’un nombre modifié provoque toujours un échec.

write-an-exception-for-some-3cd5 = Écrivez une exception pour certains articles ou certaines langues dans une table `[[gate.override]]`.

later-make-the-gate-stricter-0fe0 = Plus tard, durcissez la barrière. Avec `minimum = 90`, une langue qui compte moins de 90 % d’unités achevées échoue.

you-can-also-let-old-43e9 = Vous pouvez aussi admettre les anciens constats et n’échouer que sur les nouveaux. Recto compare avec le commit à partir duquel la branche a commencé :

without-git-write-the-findings-340e = Sans git, écrivez les constats du jour dans un fichier et ajoutez ce fichier à un commit. Réécrivez-le quand vous aurez corrigé une bonne partie des constats.

to-look-only-at-the-75d5 = Pour n’examiner que les articles que touche une branche, nommez la branche dont elle est issue :

in-a-shallow-clone-fetch-7a5c = Dans un clone superficiel, récupérez d’abord ce commit. S’il manque, recto affiche la commande.

you-can-also-name-the-c32e = Vous pouvez aussi nommer les articles et les langues :

a-limit-lets-some-findings-4a99 = Une limite admet quelques constats et provoque un échec lorsqu’il y en a davantage. Elle vaut pour chaque langue séparément :

if-you-do-not-understand-fa12 = Si vous ne comprenez pas un verdict, utilisez `recto check --explain`. Cette commande montre pour chaque règle ce qui a été compté, ce qui est admis et quelle table le dit. Avec `--exit-zero`, recto signale tout mais n’échoue pas.

keep-the-cache-between-jobs-e112 = Conserver le cache entre les tâches

recto-keeps-what-it-found-0d9c = Dans le dossier de cache de l’utilisateur, `~/.cache/recto`, recto conserve ce qu’il a appris sur les articles qui ne changent pas. Les commandes suivantes en sont plus rapides. La variable `RECTO_CACHE_DIR` désigne un autre dossier, par exemple un dossier que votre système d’intégration continue conserve d’une tâche à l’autre.

the-cache-never-changes-a-7f3e = Le cache ne change jamais un résultat. Recto réexamine tout fichier qui a été touché et se passe d’un cache endommagé. Vous pouvez le supprimer à tout moment. Il vaut pour un seul dossier de projet et une seule installation de recto ; une autre version crée le sien.

with-no-cache-recto-takes-5fce = Avec `--no-cache`, recto ne prend rien dans le cache et n’y conserve rien.

check-before-a-commit-7f8a = Vérifier avant un commit

the-command-recto-sync-check-9346 = La commande `recto sync --check` ne change rien. Elle se termine avec le code 1 si une synchronisation devait modifier un fichier. Placez-la dans un hook git, et personne n’oubliera de synchroniser :

save-this-file-as-git-f47d = Enregistrez ce fichier sous le nom `.git/hooks/pre-commit` et rendez-le exécutable.

if-you-use-the-tool-f9c6 = Si vous utilisez l’outil pre-commit, ajoutez recto à `.pre-commit-config.yaml`. Le hook `recto-sync` écrit ce qui manque, et le hook `recto-check` lance la barrière :

publish-from-a-job-4aec = Publier depuis une tâche

a-job-that-publishes-can-0c7d = Une tâche de publication peut écrire les articles traduits après la vérification :

when-the-job-fails-c3b5 = Quand la tâche échoue

finding-6709-2 = Constat

what-to-do-ce3e = Que faire

mend-the-translation-or-confirm-f870 = Mettez la traduction à jour, ou confirmez-la avec `recto accept`.

correct-the-entry-in-the-31ca = Corrigez l’entrée dans le catalogue. Le constat dit ce qui ne va pas.

run-recto-sync-and-commit-5a56 = Lancez `recto sync` et ajoutez à un commit les fichiers qu’il écrit.

translate-the-unit-or-set-6fb9 = Traduisez l’unité, ou donnez à `missing` la valeur `"off"`.

read-the-translation-and-confirm-05eb = Lisez la traduction et confirmez-la avec `recto accept`.

compare-both-versions-with-recto-ecdd = Comparez les deux versions avec `recto list --kept`, puis acceptez ou rejetez la seconde.

if-the-exit-code-is-a0d6 = Si le code de sortie est 2, lisez d’abord le message. Il indique quel fichier est inutilisable, ce qui ne va pas et comment y remédier.
