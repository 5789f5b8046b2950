title = Trabajos y hooks

description = Ejemplos listos para GitHub, GitLab, Forgejo, Azure, Jenkins, pre-commit, lefthook y husky.

every-example-here-installs-recto-6676 = Cada ejemplo instala recto en segundos: toma el programa de la versión que usted indica y compara su suma de comprobación. Lo que examina la orden `recto check` se explica en [Integración continua](continuous-integration.md).

replace-owner-with-the-name-f7bf = Sustituya `OWNER` por el nombre de la cuenta que publica recto, y `0.1.0` por la versión que utiliza su proyecto.

github-afc2 = GitHub

the-action-of-recto-annotates-88a5 = La acción de recto anota la pull request y escribe un resumen. Guarde esto como `.github/workflows/translations.yml`:

the-action-takes-the-program-250e = La acción toma el programa de la versión publicada y lo compara con el archivo `SHA256SUMS` que hay allí. Para confiar únicamente en su propio archivo, indique con `sha256` la suma de comprobación del archivo comprimido para Linux:

if-a-release-has-no-49bf = Si una versión publicada no tiene programa para el sistema del trabajo, la acción compila uno. Tarda unos minutos. Los demás parámetros se explican en [Integración continua](continuous-integration.md).

gitlab-d756 = GitLab

copy-the-file-ci-gitlab-4576 = Copie el archivo `ci/gitlab.yml` de recto en su proyecto e inclúyalo. Indique la versión y la suma de comprobación del archivo comprimido para Linux con musl:

without-a-checksum-the-one-0859 = Sin suma de comprobación, cuenta la del archivo `SHA256SUMS` de la versión publicada.

forgejo-1dd6 = Forgejo

forgejo-and-gitea-run-workflows-74e9 = Forgejo y Gitea ejecutan workflows como los de GitHub, pero no muestran anotaciones. Guarde esto como `.forgejo/workflows/translations.yml`:

azure-pipelines-00ce = Azure Pipelines

save-this-as-azure-pipelines-f78e = Guarde esto como `azure-pipelines.yml`. Los resultados aparecen en la pestaña de las pruebas:

jenkins-75b6 = Jenkins

this-jenkinsfile-runs-recto-in-57e0 = Este `Jenkinsfile` ejecuta recto en su contenedor. Jenkins inicia allí un intérprete de órdenes, por lo que se quita el punto de entrada de la imagen:

any-other-system-8ed7 = Cualquier otro sistema

every-system-can-run-these-7d17 = Cualquier sistema puede ejecutar estas dos líneas. El código de salida es la respuesta:

pre-commit-3d6d = pre-commit

put-this-into-pre-commit-e2c3 = Escriba esto en `.pre-commit-config.yaml`. La herramienta toma el programa de la versión publicada, compara su suma de comprobación y solo compila uno donde no hay ninguno:

to-use-the-recto-that-aefd = Para utilizar el recto que ya está instalado, escriba usted mismo el hook:

lefthook-3fd0 = lefthook

put-this-into-lefthook-yml-dc44 = Escriba esto en `lefthook.yml`. El hook escribe lo que falta y lo añade al commit:

husky-65f0 = husky

husky-runs-the-file-husky-774b = Husky ejecuta el archivo `.husky/pre-commit`. Con el paquete de Node.js, todos tienen la misma versión después de `npm install`:
