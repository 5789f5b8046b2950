title = Trabajar en equipo

description = Quién ejecuta qué comando, cómo se juntan las ramas y qué hacer con un conflicto.

several-people-can-work-on-c941 = Varias personas pueden trabajar a la vez en un proyecto: los autores en los artículos y los traductores en los catálogos. Git reúne su trabajo. Esta página dice quién hace qué.

once-for-the-project-52d0 = Una vez por proyecto

commit-recto-toml-and-the-ecef = Incluya en un commit `recto.toml` y toda la carpeta `locales`, con los catálogos y los registros.

run-recto-init-git-and-d8cf = Ejecute `recto init --git` e incluya en un commit el archivo `.gitattributes`. A partir de entonces, git fusiona los catálogos y los registros con recto, unidad por unidad.

everyone-runs-recto-init-git-00e1 = Cada persona ejecuta `recto init --git` una vez en su propio clon, porque git no copia los ajustes.

let-ci-run-recto-check-09ab = Haga que la CI ejecute `recto check` en cada cambio. Véase [Integración continua](continuous-integration.md).

who-runs-what-4e86 = Quién ejecuta qué

person-d1bf = Persona

when-eb24 = Cuándo

command-1ec5 = Comando

author-b633 = Autor

after-editing-an-article-1b04 = después de editar un artículo

translator-c53d = Traductor

before-translating-037b = antes de traducir

git-pull-then-recto-sync-ed6f = `git pull` y después `recto sync`

translator-c53d-2 = Traductor

after-translating-602b = después de traducir

recto-sync-then-commit-catalog-9a99 = `recto sync` y después un commit con el catálogo y el registro

reviewer-139a = Revisor

after-reading-a-translation-0619 = después de leer una traducción

editor-a5ae = Editor

whenever-they-like-3210 = cuando quiera

ci-920d = CI

for-every-change-78e0 = en cada cambio

a-sync-never-does-harm-e23d = Una sincronización nunca hace daño: la segunda no cambia nada. Si nadie se acuerda de ejecutarla, añádala a un hook o déjela funcionar en segundo plano con `recto watch`.

the-author-forgot-to-sync-6e8d = El autor olvidó sincronizar

nothing-is-lost-every-command-230d = No se pierde nada. Cada comando compara por sí mismo el artículo con su catálogo, y `recto check` informa de `unsynced`. Quien lo note primero ejecuta `recto sync` e incluye los archivos en un commit.

a-translator-committed-without-the-1ea9 = Una traducción llegó sin su registro

this-happens-when-somebody-edits-08ba = Ocurre cuando alguien edita un catálogo en el navegador o en otra herramienta. `recto check` lo anota como `unrecorded`. Ejecute `recto sync` e incluya el registro en un commit. Si el texto de origen ha cambiado entretanto, recto busca en git el texto que vio el traductor. En caso de duda, la traducción pasa a ser un borrador.

branches-952f = Ramas

authors-and-translators-can-work-2e0b = Autores y traductores pueden trabajar en ramas distintas. Cuando las ramas se juntan, recto sabe de cada traducción para qué texto de origen se hizo:

a-translation-of-a-text-cec7 = La traducción de un texto que la otra rama cambió queda desactualizada después de la fusión. Recto muestra los dos textos.

a-new-translation-of-a-2cac = Una traducción nueva de un texto que nadie cambió cuenta de inmediato.

if-both-branches-translated-the-f30f = Si las dos ramas tradujeron la misma unidad, hay un conflicto.

after-a-merge-run-recto-0f6f = Después de una fusión, ejecute `recto sync` e incluya en un commit lo que escribe.

conflicts-cd48 = Conflictos

in-an-article-resolve-the-b558 = En un artículo, resuelva el conflicto como en cualquier otro archivo. Después ejecute `recto sync`.

in-a-catalog-keep-the-41bf = En un catálogo, mantenga el mejor texto o escriba un tercero, y borre las líneas con `<<<<<<<`, `=======` y `>>>>>>>`. Deje el registro a recto: ejecute `recto sync`, que conserva lo que corresponde al texto que usted mantuvo.

if-two-versions-of-a-6e0a = Si dos versiones de una traducción merecen leerse, recto guarda la segunda junto a la primera. Muéstrelas con `recto list --kept` y elija con `recto accept --proposal` o `recto reject --proposal`.

review-495f = Revisión

set-require-reviewed-in-the-4562 = Ponga `require = "reviewed"` en la tabla `[gate]` si cada traducción necesita un segundo lector. El revisor lee las unidades en el estado «traducida» y las confirma:

a-translation-that-is-not-218e = Una traducción que no está bien se devuelve con una nota, que el traductor ve en la lista:

divide-the-work-00bb = Repartir el trabajo

by-article-everybody-names-a-8c5d = Por artículos: cada cual indica una carpeta, por ejemplo, `recto list articles/news --language fr`.

by-change-the-most-urgent-3948 = Por cambios: primero los más urgentes, con `--class negation,number`.

by-issue-recto-report-articles-782f = Por incidencias: `recto report articles/library.md --format markdown` escribe una lista de tareas que puede pegar.
