title = Tâches et hooks

description = Des exemples prêts à l’emploi pour GitHub, GitLab, Forgejo, Azure, Jenkins, pre-commit, lefthook et husky.

every-example-here-installs-recto-6676 = Chaque exemple installe recto en quelques secondes : il prend le programme de la version que vous indiquez et compare sa somme de contrôle. Ce que la commande `recto check` examine est expliqué dans [Intégration continue](continuous-integration.md).

replace-owner-with-the-name-f7bf = Remplacez `OWNER` par le nom du compte qui publie recto, et `0.1.0` par la version qu’utilise votre projet.

github-afc2 = GitHub

the-action-of-recto-annotates-88a5 = L’action de recto annote la pull request et écrit un résumé. Enregistrez ceci sous le nom `.github/workflows/translations.yml` :

the-action-takes-the-program-250e = L’action prend le programme de la version publiée et le compare au fichier `SHA256SUMS` qui s’y trouve. Pour ne vous fier qu’à votre propre fichier, indiquez avec `sha256` la somme de contrôle de l’archive pour Linux :

if-a-release-has-no-49bf = Si une version publiée n’a pas de programme pour le système de la tâche, l’action en compile un. Cela prend quelques minutes. Les autres paramètres sont expliqués dans [Intégration continue](continuous-integration.md).

gitlab-d756 = GitLab

copy-the-file-ci-gitlab-4576 = Copiez le fichier `ci/gitlab.yml` de recto dans votre projet et incluez-le. Indiquez la version, ainsi que la somme de contrôle de l’archive pour Linux avec musl :

without-a-checksum-the-one-0859 = Sans somme de contrôle, c’est celle du fichier `SHA256SUMS` de la version publiée qui compte.

forgejo-1dd6 = Forgejo

forgejo-and-gitea-run-workflows-74e9 = Forgejo et Gitea exécutent des workflows comme ceux de GitHub, mais n’affichent pas d’annotations. Enregistrez ceci sous le nom `.forgejo/workflows/translations.yml` :

azure-pipelines-00ce = Azure Pipelines

save-this-as-azure-pipelines-f78e = Enregistrez ceci sous le nom `azure-pipelines.yml`. Les résultats apparaissent dans l’onglet des tests :

jenkins-75b6 = Jenkins

this-jenkinsfile-runs-recto-in-57e0 = Ce `Jenkinsfile` exécute recto dans son conteneur. Jenkins y démarre un interpréteur de commandes ; le point d’entrée de l’image est donc retiré :

any-other-system-8ed7 = Tout autre système

every-system-can-run-these-7d17 = Tout système peut exécuter ces deux lignes. Le code de sortie est la réponse :

pre-commit-3d6d = pre-commit

put-this-into-pre-commit-e2c3 = Écrivez ceci dans `.pre-commit-config.yaml`. L’outil prend le programme de la version publiée, compare sa somme de contrôle et n’en compile un que s’il n’y en a pas :

to-use-the-recto-that-aefd = Pour utiliser le recto qui est déjà installé, écrivez vous-même le hook :

lefthook-3fd0 = lefthook

put-this-into-lefthook-yml-dc44 = Écrivez ceci dans `lefthook.yml`. Le hook écrit ce qui manque et l’ajoute au commit :

husky-65f0 = husky

husky-runs-the-file-husky-774b = Husky exécute le fichier `.husky/pre-commit`. Avec le paquet de Node.js, tout le monde a la même version après `npm install` :
