title = Integración continua

description = Haga que un trabajo automático busque en cada cambio traducciones desactualizadas, defectuosas o que falten.

the-command-recto-check-is-9d6c = El comando `recto check` es una barrera (gate). Lee todo el proyecto, lo compara con las reglas de `recto.toml` y responde sí o no. No modifica ningún archivo. Ejecútelo con cada cambio y ninguna traducción desactualizada o defectuosa se publicará por accidente.

what-the-gate-looks-at-73b1 = Qué examina la barrera

finding-6709 = Hallazgo

what-it-means-98a2 = Qué significa

by-default-6380 = De forma predeterminada

the-source-changed-after-the-b936 = El texto de origen cambió después de traducirse la unidad.

the-translation-is-broken-for-4015 = La traducción es defectuosa, por ejemplo por un término desconocido o un error de sintaxis.

the-article-was-edited-but-4626 = Se editó el artículo, pero nadie ejecutó `recto sync`.

there-is-no-translation-4312 = No hay traducción.

the-translation-was-never-confirmed-52a2 = La traducción nunca se ha confirmado.

the-unit-has-a-second-5226 = La unidad tiene una segunda versión, y nadie ha elegido.

an-error-fails-the-gate-790f = Un error hace fallar la barrera; una advertencia, no. Puede cambiar cada una de estas filas en la tabla `[gate]` de la [configuración](configuration.md).

the-word-invalid-stands-for-e73b = La palabra `invalid` reúne varios hallazgos sobre una traducción:

finding-6709-3 = Hallazgo

what-is-wrong-d22c = Qué está mal

fluent-cannot-read-an-entry-68be = Fluent no puede leer una entrada.

a-term-a-message-or-0276 = Un término, un mensaje o una función no existe.

an-id-stands-twice-in-8d49 = Un identificador aparece dos veces en un mismo catálogo.

no-unit-of-the-article-20ca = Ninguna unidad del artículo tiene este identificador. Es solo una advertencia.

the-catalog-was-deleted-but-e00e = El catálogo se ha borrado, pero su registro sigue ahí.

there-are-four-more-findings-8d6e = Hay algunos hallazgos más:

finding-6709-4 = Hallazgo

what-is-wrong-d22c-2 = Qué está mal

nobody-reviewed-the-translation-although-27dc = Nadie ha revisado la traducción, aunque el proyecto lo exige.

nobody-ran-recto-sync-after-f968 = Nadie ha ejecutado `recto sync` después de escribir una traducción. De forma predeterminada, es solo una nota.

somebody-edited-a-translated-page-fa11 = Alguien editó una página traducida, y su catálogo dice otra cosa. Es solo una advertencia.

a-language-is-less-finished-88f2 = Un idioma está menos avanzado de lo que exige el proyecto.

a-catalog-belongs-to-no-3cc8 = Un catálogo no pertenece a ningún artículo. Es solo una advertencia.

an-article-cannot-be-read-6e14 = Un artículo no se puede leer, por ejemplo porque no está en UTF-8.

an-article-is-too-odd-6705 = Un artículo es demasiado irregular para dividirlo en unidades, o supera los 64 MiB o el millón de unidades. Los demás artículos no se ven afectados.

an-article-has-a-fault-b515 = Un artículo tiene un defecto, por ejemplo un front matter mal formado. Es solo una advertencia.

there-are-more-findings-of-bc30 = Hay más hallazgos de un mismo tipo de los que permite el proyecto.

recto-also-compares-every-translation-3a38 = Recto también compara cada traducción con su original y busca defectos en los artículos. Estos hallazgos se explican en [Controles](checks.md).

exit-codes-ef40 = Códigos de salida

code-8183 = Código

meaning-ec85 = Significado

success-ccd9 = Todo en orden.

the-gate-failed-or-a-9af8 = La barrera ha fallado, o un comando con `--check` ha encontrado algo que hacer.

the-command-was-wrong-or-8499 = El comando era incorrecto, o recto no puede comprobar el proyecto: no se puede leer la configuración o un registro.

ctrl-c-ended-the-command-b66f = Ctrl+C ha terminado el comando. El código es 143 si otro programa lo ha terminado con `SIGTERM`.

the-exit-code-never-depends-f15f = El código de salida nunca depende del formato de salida.

a-job-for-github-b868 = Un trabajo para GitHub

this-job-checks-every-push-0d62 = Este trabajo comprueba cada push y cada pull request. Sustituya `URL-OF-RECTO` por la dirección del código fuente de recto.

with-format-github-findings-appear-e7d4 = Con `--format github`, los hallazgos aparecen junto a las líneas a las que pertenecen. Una unidad sin traducir o desactualizada remite al artículo, de modo que usted la ve en la pull request que modificó el texto.

a-checkout-without-history-is-e231 = Basta con una copia de trabajo sin historial, porque los estados se deducen de las huellas. Con el historial completo, recto puede ser más cuidadoso: convierte una traducción en borrador cuando git muestra que se incluyó en un commit junto a un texto de origen más antiguo. Si sus traductores hacen commits sin ejecutar recto, obtenga el historial completo con `fetch-depth: 0`.

recto-also-has-an-action-7d3d = Recto tiene además una acción propia. Instala recto, escribe un resumen y añade anotaciones a la pull request. Examina únicamente los artículos que toca la pull request. Sustituya `OWNER/recto@REF` por la ubicación de recto en GitHub:

new-only-with-true-only-a555 = `new-only`: con `"true"`, solo cuentan los hallazgos nuevos de la pull request. El valor predeterminado es `"false"`.

changed-only-with-false-all-28f6 = `changed-only`: con `"false"`, se comprueban todos los artículos. El valor predeterminado es `"true"`.

working-directory-version-and-arguments-c2cc = `working-directory`, `version` y `arguments`: la carpeta del proyecto, la versión de recto y más argumentos de `recto check`.

a-job-for-gitlab-3e6b = Un trabajo para GitLab

the-file-ci-gitlab-yml-ba64 = El archivo `ci/gitlab.yml` del código fuente de recto es una plantilla. Cópielo en su proyecto e inclúyalo en `.gitlab-ci.yml`:

the-merge-request-then-shows-625f = La merge request muestra entonces los hallazgos como calidad de código y como pruebas. Con las variables `RECTO_VERSION` y `RECTO_ARGUMENTS`, usted elige la versión y más argumentos de `recto check`.

output-formats-18dd = Formatos de salida

besides-text-json-and-github-cd18 = Además de `text`, `json` y `github`, la opción `--format` de `recto check` admite los formatos siguientes. El veredicto es el mismo en todos ellos.

markdown-the-summary-of-a-5f28 = `markdown`: el resumen de un paso de GitHub.

gitlab-a-code-quality-report-134a = `gitlab`: un informe de calidad de código en GitLab.

sarif-code-scanning-in-sarif-27b0 = `sarif`: análisis de código, en SARIF 2.1.0.

junit-tools-that-show-test-8aec = `junit`: herramientas que muestran resultados de pruebas.

checkstyle-tools-that-read-checkstyle-5046 = `checkstyle`: herramientas que leen informes de Checkstyle.

other-systems-2d4c = Otros sistemas

every-other-system-works-the-75bc = Todos los demás sistemas funcionan de la misma manera: instale recto, ejecute `recto check` y mire el código de salida. El formato predeterminado es texto para personas. Cada hallazgo indica su lugar, por ejemplo `articles/library.md:5:1`: la ruta, la línea y la columna. Con `--color never`, o con la variable de entorno `NO_COLOR`, el texto no lleva colores. Con `-C DIR`, recto trabaja en otra carpeta.

for-your-own-scripts-there-9348 = Para sus propios scripts dispone de JSON:

the-field-schema-is-the-e711 = El campo `schema` es la versión de este formato. Más adelante pueden añadirse campos nuevos. Ningún campo se renombra ni se elimina. Los resultados van a la salida estándar y todos los demás mensajes, a la salida de error estándar.

to-get-the-progress-of-356e = Para obtener el progreso de un idioma como un número de 0 a 1, utilice una herramienta como `jq`:

check-only-some-findings-3a62 = Comprobar solo algunos hallazgos

this-is-useful-when-you-16ab = Resulta útil si reparte la tarea entre varios trabajos. Un trabajo puede bloquear un cambio, mientras que otro se limita a informar. Recto solo aplica las reglas necesarias, de modo que un trabajo así también es más rápido.

to-look-only-at-some-7293 = Para examinar solo algunos tipos de cambios, indique sus clases:

start-gently-10d8 = Empezar poco a poco

a-project-with-many-old-f24c = Un proyecto con muchas traducciones antiguas puede fallar al principio. No tiene que arreglarlo todo el primer día. Hay cuatro maneras de hacer la barrera menos estricta:

set-a-finding-to-warning-7bef = Asigne a un hallazgo el valor `"warning"` u `"off"`.

set-grace-days-so-that-5d39 = Defina `grace-days`, para que una unidad que acaba de quedar desactualizada solo genere una advertencia durante unos días.

set-stale-classes-so-that-cfd2 = Defina `stale-classes`, para que solo los cambios graves hagan fallar la barrera. Una errata en el texto de origen puede generar una advertencia, mientras que un número modificado sigue haciéndola fallar.

write-an-exception-for-some-3cd5 = Escriba una excepción para algunos artículos o idiomas en una tabla `[[gate.override]]`.

later-make-the-gate-stricter-0fe0 = Más adelante, haga la barrera más estricta. Con `minimum = 90`, un idioma con menos del 90 por ciento de unidades terminadas no supera la barrera.

you-can-also-let-old-43e9 = También puede dejar pasar los hallazgos antiguos y que solo los nuevos hagan fallar la barrera. Recto compara con el commit en el que empezó la rama:

without-git-write-the-findings-340e = Sin git, escriba los hallazgos de hoy en un archivo e inclúyalo en un commit. Vuelva a escribirlo cuando haya corregido muchos de ellos.

to-look-only-at-the-75d5 = Para examinar solo los artículos que toca una rama, indique la rama de la que procede:

in-a-shallow-clone-fetch-7a5c = En un clon superficial, obtenga primero ese commit. Si falta, recto muestra el comando.

you-can-also-name-the-c32e = También puede indicar los artículos y los idiomas:

a-limit-lets-some-findings-4a99 = Un límite deja pasar algunos hallazgos y hace fallar la barrera cuando hay más. Vale para cada idioma por separado:

if-you-do-not-understand-fa12 = Si no entiende un veredicto, utilice `recto check --explain`. Muestra, para cada regla, qué se ha contado, qué se permite y qué tabla lo dispone. Con `--exit-zero`, recto informa de todo, pero no falla.

keep-the-cache-between-jobs-e112 = Conservar la caché entre trabajos

recto-keeps-what-it-found-0d9c = En la carpeta de caché del usuario, `~/.cache/recto`, recto guarda lo que ha averiguado sobre los artículos que no cambian. Así, los comandos posteriores son más rápidos. La variable `RECTO_CACHE_DIR` indica otra carpeta, por ejemplo una que su sistema de integración continua conserve de un trabajo a otro.

the-cache-never-changes-a-7f3e = La caché nunca cambia un resultado. Recto vuelve a examinar todo archivo que se haya tocado y prescinde de una caché dañada. Puede borrarla en cualquier momento. Vale para una sola carpeta del proyecto y una sola instalación de recto; otra versión crea la suya.

with-no-cache-recto-takes-5fce = Con `--no-cache`, recto no toma nada de la caché ni guarda nada en ella.

check-before-a-commit-7f8a = Comprobar antes de un commit

the-command-recto-sync-check-9346 = El comando `recto sync --check` no modifica nada. Termina con el código 1 si una sincronización modificaría algún archivo. Póngalo en un hook de git y nadie olvidará sincronizar:

save-this-file-as-git-f47d = Guarde este archivo como `.git/hooks/pre-commit` y hágalo ejecutable.

if-you-use-the-tool-f9c6 = Si utiliza la herramienta pre-commit, añada recto a `.pre-commit-config.yaml`. El hook `recto-sync` escribe lo que falta y el hook `recto-check` ejecuta la barrera:

publish-from-a-job-4aec = Publicar desde un trabajo

a-job-that-publishes-can-0c7d = Un trabajo que publica puede generar los artículos traducidos después de la comprobación:

when-the-job-fails-c3b5 = Cuando el trabajo falla

finding-6709-2 = Hallazgo

what-to-do-ce3e = Qué hacer

mend-the-translation-or-confirm-f870 = Actualice la traducción o confírmela con `recto accept`.

correct-the-entry-in-the-31ca = Corrija la entrada del catálogo. El hallazgo indica qué está mal.

run-recto-sync-and-commit-5a56 = Ejecute `recto sync` e incluya en un commit los archivos que escriba.

translate-the-unit-or-set-6fb9 = Traduzca la unidad o asigne a `missing` el valor `"off"`.

read-the-translation-and-confirm-05eb = Lea la traducción y confírmela con `recto accept`.

compare-both-versions-with-recto-ecdd = Compare ambas versiones con `recto list --kept` y después acepte o rechace la segunda.

if-the-exit-code-is-a0d6 = Si el código de salida es 2, lea primero el mensaje. Indica qué archivo no se puede utilizar, qué está mal y cómo arreglarlo.
