title = Comandos

description = Todos los comandos de recto con sus argumentos y opciones.

this-page-is-made-from-cdf9 = Esta página se hace a partir de la ayuda de recto y dice lo mismo que `recto --help` y `recto COMMAND --help`. Las palabras en mayúsculas representan un valor. Los argumentos y opciones entre corchetes pueden omitirse, y tres puntos representan varios de ellos.

daily-work-b5e4 = Trabajo diario

update-catalogs-and-ledgers-to-9f1f = Actualizar los catálogos y registros según los artículos.

arguments-44fc = **Argumentos**

article-limit-to-articles-with-927d = ARTÍCULO… – Solo artículos con esta ruta, de esta carpeta o de este patrón

options-0854 = **Opciones**

dry-run-show-what-would-6e94 = `--dry-run` – Mostrar lo que se haría sin escribir nada

check-write-nothing-exit-with-f871 = `--check` – No escribir nada; terminar con 1 si algo cambiaría

fail-on-write-exit-with-afcd = `--fail-on-write` – Salir con 1 si se ha escrito algo, como espera un hook

explain-for-every-unit-show-9244 = `--explain` – Indicar de cada unidad con qué se emparejó, con qué indicios y cuál era la otra candidata

interactive-ask-about-uncertain-matches-8f09 = `--interactive` – Preguntar por los emparejamientos dudosos antes de escribir nada

prefill-matches-fill-missing-units-3848 = `--prefill` COINCIDENCIAS – Crear borradores para las unidades sin traducir: con coincidencias `exact`, desde un porcentaje, p. ej. 85%, o con la `machine` de recto.toml

state-states-which-units-a-d1b3 = `--state` ESTADOS – Unidades que traduce una máquina: las que faltan pasan a ser borradores, las desactualizadas reciben una propuesta (por omisión, las que faltan)

budget-words-send-a-machine-1fbb = `--budget` PALABRAS – No enviar a una máquina más palabras que estas

trust-state-state-given-to-07e1 = `--trust` ESTADO – Estado que recibe una traducción sin registro [predeterminado: draft]

draft-a-person-must-confirm-fcbb = `draft` – Una persona tiene que confirmarla

translated-they-match-the-current-9bd4 = `translated` – Corresponde al texto de origen actual

format-format-output-format-default-300e = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49 = `text` – Para personas

json-machine-readable-json-68fc = `json` – Para programas

sync-now-and-again-whenever-15f0 = Sincronizar ahora y cada vez que se guarde un archivo.

options-0854-2 = **Opciones**

poll-check-for-changes-once-ff26 = `--poll` – Buscar cambios cada segundo, en sistemas de archivos que no avisan de ellos

format-format-output-format-default-300e-2 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-2 = `text` – Para personas

json-machine-readable-json-68fc-2 = `json` – Para programas

reports-what-each-change-did-9e48 = Indica qué ha hecho cada cambio en los artículos y sus traducciones, hasta que se pulsa Ctrl+C (código de salida 130). Lo que se estuviera escribiendo en ese momento lo completa la próxima sincronización.

open-the-translators-desk-in-277c = Abrir la mesa de traducción en un navegador.

options-0854-24 = **Opciones**

listen-address-address-and-port-e7b4 = `--listen` DIRECCIÓN – Dónde escuchar: una dirección de esta máquina con su puerto [predeterminado: 127.0.0.1:8765]

open-open-the-browser-as-36b4 = `--open` – Mostrar la mesa en el navegador

read-only-show-everything-without-ba62 = `--read-only` – Mostrarlo todo y no escribir nada

sync-sync-articles-as-they-ffa0 = `--sync` – Sincronizar los artículos según cambian, como `recto watch`

users-file-file-of-people-4d49 = `--users` ARCHIVO – Quién puede entrar: en cada línea un nombre, el SHA-256 de un token y roles (read, translate, review)

token-file-file-file-with-2cc9 = `--token-file` ARCHIVO – Un archivo con un token que abre la mesa siempre que se indique

allow-host-name-host-name-7153 = `--allow-host` NOMBRE – Un nombre con el que los navegadores pueden pedir la mesa; puede indicarse varias veces

behind-proxy-a-proxy-in-1a7d = `--behind-proxy` – Un proxy delante de la mesa cifra: los navegadores llegan por https

base-path-path-start-of-0291 = `--base-path` RUTA – Con qué empiezan las rutas de todas las direcciones, por ejemplo /recto

poll-check-for-changes-once-ff26-2 = `--poll` – Buscar cambios cada segundo, en sistemas de archivos que no avisan de ellos

prints-an-address-that-logs-ddeb = Muestra una dirección con la que entra un navegador, una sola vez. No se sincroniza nada salvo los artículos en los que alguien guarda una traducción. Ctrl+C lo termina (código de salida 130).

list-units-by-language-state-fdc2 = Listar unidades por idioma, estado y artículo.

arguments-44fc-2 = **Argumentos**

article-id-limit-to-these-601c = ARTÍCULO|ID… – Solo estos: artículos por ruta, carpeta o patrón, unidades por su identificador o el comienzo de este, o RUTA:LÍNEA

options-0854-3 = **Opciones**

l-language-tags-limit-to-4fae = `-l`, `--language` IDIOMAS – Solo estos idiomas

s-state-states-only-units-0f20 = `-s`, `--state` ESTADOS – Solo unidades en estos estados: `missing`, `draft`, `stale`, `translated`, `reviewed`

class-classes-only-units-whose-26f0 = `--class` CLASES – Solo unidades cuyo original cambió de una de estas maneras: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`

kept-show-what-ledgers-keep-1669 = `--kept` – Mostrar lo que los registros guardan junto a las traducciones: las segundas versiones por elegir y los textos de unidades eliminadas

overrides-show-what-is-the-e325 = `--overrides` – Mostrar lo que es propio de las páginas: código, claves, envolturas y demás que una página traducida tiene distinto de su artículo

explain-show-why-each-translation-04ac = `--explain` – Decir por qué cada traducción tiene su estado

matches-show-earlier-translations-of-2d21 = `--matches` – Mostrar lo que ya se tradujo y se parece a las unidades sin terminar

limit-count-show-so-many-4702 = `--limit` CANTIDAD – Mostrar como máximo este número de unidades, y dónde continuar

cursor-continue-after-the-last-7409 = `--cursor` POSICIÓN – Continuar tras la última unidad de la página anterior

format-format-output-format-default-300e-3 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-3 = `text` – Para personas

json-machine-readable-json-68fc-3 = `json` – Para programas

fluent-fluent-messages-ready-to-c3af = `fluent` – Mensajes listos para rellenar

list-untranslated-units-9335 = Listar las unidades sin traducir.

arguments-44fc-3 = **Argumentos**

language-article-languages-default-all-a482 = IDIOMA|ARTÍCULO… – Los idiomas, todos si no se indica ninguno, y después artículos por ruta, carpeta o patrón

options-0854-4 = **Opciones**

l-language-tags-limit-to-4fae-2 = `-l`, `--language` IDIOMAS – Solo estos idiomas

matches-show-earlier-translations-of-2d21-2 = `--matches` – Mostrar lo que ya se tradujo y se parece a las unidades sin terminar

limit-count-show-so-many-4702-2 = `--limit` CANTIDAD – Mostrar como máximo este número de unidades, y dónde continuar

cursor-continue-after-the-last-7409-2 = `--cursor` POSICIÓN – Continuar tras la última unidad de la página anterior

format-format-output-format-default-300e-4 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-4 = `text` – Para personas

json-machine-readable-json-68fc-4 = `json` – Para programas

fluent-fluent-messages-ready-to-c3af-2 = `fluent` – Mensajes listos para rellenar

show-what-changed-in-the-8677 = Mostrar qué cambió en el original de unidades desactualizadas.

arguments-44fc-4 = **Argumentos**

article-id-limit-to-these-601c-2 = ARTÍCULO|ID… – Solo estos: artículos por ruta, carpeta o patrón, unidades por su identificador o el comienzo de este, o RUTA:LÍNEA

options-0854-5 = **Opciones**

l-language-tags-limit-to-4fae-3 = `-l`, `--language` IDIOMAS – Solo estos idiomas

class-classes-only-units-whose-26f0-2 = `--class` CLASES – Solo unidades cuyo original cambió de una de estas maneras: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`

limit-count-show-so-many-4702-3 = `--limit` CANTIDAD – Mostrar como máximo este número de unidades, y dónde continuar

cursor-continue-after-the-last-7409-3 = `--cursor` POSICIÓN – Continuar tras la última unidad de la página anterior

format-format-output-format-default-300e-5 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-5 = `text` – Para personas

json-machine-readable-json-68fc-5 = `json` – Para programas

show-earlier-translations-of-similar-0885 = Mostrar traducciones anteriores de textos parecidos.

arguments-44fc-5 = **Argumentos**

article-id-limit-to-these-601c-3 = ARTÍCULO|ID… – Solo estos: artículos por ruta, carpeta o patrón, unidades por su identificador o el comienzo de este, o RUTA:LÍNEA

options-0854-6 = **Opciones**

text-text-look-up-this-2db8 = `--text` TEXTO – Buscar este texto en lugar de una unidad

l-language-tags-limit-to-4fae-4 = `-l`, `--language` IDIOMAS – Solo estos idiomas

limit-count-maximum-number-of-607e = `--limit` CANTIDAD – Cuántas coincidencias como máximo (5 por omisión)

min-percent-minimum-similarity-in-9002 = `--min` PORCENTAJE – Ninguna coincidencia por debajo de este porcentaje (60 por omisión)

format-format-output-format-default-300e-6 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-6 = `text` – Para personas

json-machine-readable-json-68fc-6 = `json` – Para programas

write-a-single-translation-c24c = Escribir una traducción.

arguments-44fc-6 = **Argumentos**

article-article-or-the-unit-3552 = ARTÍCULO – El artículo, o la unidad en RUTA:LÍNEA

id-unit-id-or-the-977d = ID – La unidad, por su identificador o el comienzo de este; se omite después de RUTA:LÍNEA

text-translation-reads-it-from-5af4 = TEXTO – La traducción; con `-` se lee de la entrada estándar

options-0854-7 = **Opciones**

l-language-tag-language-of-4619 = `-l`, `--language` IDIOMA – El idioma de la traducción

if-source-hex-only-if-7a23 = `--if-source` HEX – Solo si esta es la huella del texto de origen, que muestra `list --format json`; confirma que lo ha leído

if-target-hex-only-if-09d9 = `--if-target` HEX – Solo si esta es la huella de la traducción; `none` si no había ninguna

if-state-state-only-if-305c = `--if-state` ESTADO – Solo si la traducción está en este estado

format-format-output-format-default-300e-7 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-7 = `text` – Para personas

json-machine-readable-json-68fc-7 = `json` – Para programas

confirm-that-translations-match-the-0417 = Confirmar que las traducciones corresponden al texto de origen actual.

arguments-44fc-7 = **Argumentos**

article-id-articles-by-path-8275 = ARTÍCULO|ID… – Artículos por ruta, carpeta o patrón, unidades por su identificador o el comienzo de este, o RUTA:LÍNEA; todo si no se indica nada

options-0854-8 = **Opciones**

l-language-tags-languages-9bb8 = `-l`, `--language` IDIOMAS – Los idiomas

all-languages-all-languages-e013 = `--all-languages` – Todos los idiomas

s-state-states-only-translations-20e7 = `-s`, `--state` ESTADOS – Solo traducciones en estos estados, como `draft`

if-source-hex-only-if-7a23-2 = `--if-source` HEX – Solo si esta es la huella del texto de origen, que muestra `list --format json`; confirma que lo ha leído

if-target-hex-only-if-09d9-2 = `--if-target` HEX – Solo si esta es la huella de la traducción; `none` si no había ninguna

if-state-state-only-if-305c-2 = `--if-state` ESTADO – Solo si la traducción está en este estado

y-yes-do-not-ask-caed = `-y`, `--yes` – En un terminal, confirmar traducciones de varios artículos sin preguntar

dry-run-show-what-would-6e94-2 = `--dry-run` – Mostrar lo que se haría sin escribir nada

format-format-output-format-default-300e-8 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-8 = `text` – Para personas

json-machine-readable-json-68fc-8 = `json` – Para programas

reviewed-approve-as-a-reviewer-dd09 = `--reviewed` – Aprobar tras revisar: el estado pasa a ser «revisada»

undo-undo-the-last-acceptance-55ba = `--undo` – Deshacer lo que cambió la última aceptación y nada más

proposal-key-choose-this-second-906c = `--proposal` CLAVE – Tomar esta segunda versión de una unidad; vea `list --kept`

send-translations-back-as-drafts-ffb6 = Devolver traducciones como borradores.

arguments-44fc-8 = **Argumentos**

article-id-articles-by-path-8275-2 = ARTÍCULO|ID… – Artículos por ruta, carpeta o patrón, unidades por su identificador o el comienzo de este, o RUTA:LÍNEA; todo si no se indica nada

options-0854-9 = **Opciones**

l-language-tags-languages-9bb8-2 = `-l`, `--language` IDIOMAS – Los idiomas

all-languages-all-languages-e013-2 = `--all-languages` – Todos los idiomas

s-state-states-only-translations-20e7-2 = `-s`, `--state` ESTADOS – Solo traducciones en estos estados, como `draft`

if-source-hex-only-if-7a23-3 = `--if-source` HEX – Solo si esta es la huella del texto de origen, que muestra `list --format json`; confirma que lo ha leído

if-target-hex-only-if-09d9-3 = `--if-target` HEX – Solo si esta es la huella de la traducción; `none` si no había ninguna

if-state-state-only-if-305c-3 = `--if-state` ESTADO – Solo si la traducción está en este estado

y-yes-do-not-ask-452d = `-y`, `--yes` – En un terminal, devolver traducciones de varios artículos sin preguntar

dry-run-show-what-would-6e94-3 = `--dry-run` – Mostrar lo que se haría sin escribir nada

format-format-output-format-default-300e-9 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-9 = `text` – Para personas

json-machine-readable-json-68fc-9 = `json` – Para programas

note-text-note-for-the-0b44 = `--note` TEXTO – Lo que debe saber el traductor

proposal-key-reject-this-second-5e79 = `--proposal` CLAVE – Descartar esta segunda versión de una unidad; su texto se conserva

declare-that-a-unit-continues-9ccc = Indicar que una unidad continúa otra que se eliminó.

arguments-44fc-9 = **Argumentos**

left-the-removed-unit-by-8db2 = ELIMINADA – La unidad eliminada, por su identificador o el comienzo de este; se recuperan sus traducciones

id-the-current-unit-an-6eb4 = ID – La unidad actual: un identificador, el comienzo de uno o RUTA:LÍNEA

options-0854-10 = **Opciones**

a-article-article-article-if-b7f2 = `-a`, `--article` ARTÍCULO – El artículo, si varios tienen una unidad así

format-format-output-format-default-300e-10 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-10 = `text` – Para personas

json-machine-readable-json-68fc-10 = `json` – Para programas

undo-a-match-treat-the-337c = Anular el emparejamiento de una unidad con otra.

arguments-44fc-10 = **Argumentos**

id-the-current-unit-an-6eb4-2 = ID – La unidad actual: un identificador, el comienzo de uno o RUTA:LÍNEA

options-0854-11 = **Opciones**

a-article-article-article-if-b7f2-2 = `-a`, `--article` ARTÍCULO – El artículo, si varios tienen una unidad así

format-format-output-format-default-300e-11 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-11 = `text` – Para personas

json-machine-readable-json-68fc-11 = `json` – Para programas

mark-findings-of-one-check-21e5 = Marcar los hallazgos de un control como falsas alarmas.

arguments-44fc-11 = **Argumentos**

article-article-or-the-unit-43cf = ARTÍCULO – El artículo, o la unidad en RUTA:LÍNEA; con una carpeta o un patrón, todas las unidades de esos artículos que tengan ese hallazgo

id-unit-id-or-the-ade4 = ID – La unidad, por su identificador o el comienzo de este; sin ella, todas las unidades del artículo que tengan ese hallazgo

options-0854-12 = **Opciones**

l-language-tags-languages-of-fa8b = `-l`, `--language` IDIOMAS – Los idiomas de las traducciones

check-code-code-of-the-19c6 = `--check` CÓDIGO – El control, como numbers

reason-text-why-they-are-1e94 = `--reason` TEXTO – Por qué es una falsa alarma; se guarda en el registro hasta que cambie la traducción o su original

undo-undo-this-e1ab = `--undo` – Anular el descarte

format-format-output-format-default-300e-12 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-12 = `text` – Para personas

json-machine-readable-json-68fc-12 = `json` – Para programas

checks-reports-and-publishing-a827 = Comprobar, informar y publicar

show-translation-progress-by-language-bb71 = Mostrar el progreso de cada idioma.

arguments-44fc-12 = **Argumentos**

article-limit-to-articles-with-927d-2 = ARTÍCULO… – Solo artículos con esta ruta, de esta carpeta o de este patrón

options-0854-13 = **Opciones**

articles-show-every-article-acc7 = `--articles` – Mostrar todos los artículos

publishable-list-which-articles-can-97a3 = `--publishable` – Indicar de cada artículo si se puede publicar y, si no, por qué

l-language-tags-limit-to-4fae-5 = `-l`, `--language` IDIOMAS – Solo estos idiomas

class-classes-count-stale-units-7808 = `--class` CLASES – Contar solo las unidades desactualizadas de estas clases de cambio; con --articles, mostrar solo los artículos que tengan alguna

history-show-progress-over-the-a079 = `--history` – Mostrar el progreso a lo largo del historial de git

format-format-output-format-default-300e-13 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-13 = `text` – Para personas

json-machine-readable-json-68fc-13 = `json` – Para programas

check-the-project-against-its-1d15 = Comprobar el proyecto según sus reglas; para CI.

arguments-44fc-13 = **Argumentos**

article-id-limit-to-these-601c-4 = ARTÍCULO|ID… – Solo estos: artículos por ruta, carpeta o patrón, unidades por su identificador o el comienzo de este, o RUTA:LÍNEA

options-0854-14 = **Opciones**

l-language-tags-limit-to-4fae-6 = `-l`, `--language` IDIOMAS – Solo estos idiomas

only-codes-only-findings-with-ceb4 = `--only` CÓDIGOS – Solo hallazgos con estos códigos; `invalid` reúne todos los errores de las traducciones

class-classes-only-findings-about-1f91 = `--class` CLASES – Solo hallazgos sobre traducciones cuyo original cambió de una de estas maneras, como `number,negation`

fix-fix-what-can-be-2e11 = `--fix` – Corregir lo que se pueda sin cambiar ninguna palabra y enumerar lo corregido, sin comprobar nada

dry-run-with-fix-show-c2d4 = `--dry-run` – Con `--fix`: mostrar lo que se corregiría sin escribir nada

new-only-ref-report-only-c135 = `--new-only` REF – Solo los hallazgos nuevos desde que la rama se separó de este commit, como origin/main

baseline-file-report-only-findings-0876 = `--baseline` ARCHIVO – Solo los hallazgos que no están en esta línea base

write-baseline-file-write-the-f654 = `--write-baseline` ARCHIVO – Escribir en un archivo los hallazgos que `--baseline` pasará por alto

all-also-what-the-projects-2feb = `--all` – También lo que deja pasar la línea base del proyecto

changed-since-ref-check-only-9e96 = `--changed-since` REF – Solo artículos que la rama ha tocado desde que se separó de este commit

explain-show-what-each-rule-f6bb = `--explain` – Indicar qué contó cada regla y qué dispone la política al respecto, en lugar de enumerar hallazgos

exit-zero-exit-with-code-bea6 = `--exit-zero` – Terminar con 0 aunque falle la barrera

format-format-output-format-default-300e-14 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-14 = `text` – Para personas

json-machine-readable-json-68fc-14 = `json` – Para programas

github-github-workflow-annotations-59bf = `github` – Anotaciones de un workflow de GitHub

markdown-for-a-pull-request-a331 = `markdown` – Para una pull request, una issue o el resumen de un paso de GitHub

gitlab-gitlab-code-quality-report-9527 = `gitlab` – Un informe de calidad de código de GitLab

sarif-for-code-scanning-sarif-19f6 = `sarif` – Para el análisis de código: SARIF 2.1.0

junit-test-results-junit-xml-3c71 = `junit` – Resultados de pruebas: JUnit XML

checkstyle-checkstyle-report-480f = `checkstyle` – Un informe de Checkstyle

write-a-progress-report-html-d47a = Informar de cómo está el proyecto: página web, Markdown, tabla, JSON o insignias.

arguments-44fc-14 = **Argumentos**

article-limit-to-articles-with-7d97 = ARTÍCULO… – Solo artículos con esta ruta, de esta carpeta o de este patrón; Markdown enumera entonces sus unidades para ir marcándolas

options-0854-15 = **Opciones**

l-language-tags-limit-to-4fae-7 = `-l`, `--language` IDIOMAS – Solo estos idiomas

format-format-format-of-the-4c89 = `--format` FORMATO – Formato del informe [predeterminado: html]

html-a-self-contained-web-4f2b = `html` – Una página web que no necesita ningún otro archivo

markdown-for-a-pull-request-a331-2 = `markdown` – Para una pull request, una issue o el resumen de un paso de GitHub

csv-one-row-per-article-6197 = `csv` – Una tabla para hojas de cálculo

json-machine-readable-json-68fc-15 = `json` – Para programas

o-out-path-write-to-e619 = `-o`, `--out` RUTA – Escribir en este archivo; una página web cuyo nombre no termina en .html se convierte en una carpeta con una página por artículo

badges-dir-write-a-badge-406b = `--badges` CARPETA – Escribir en esta carpeta una insignia por idioma; sin informe, salvo que se indique `--out`

name-name-name-of-the-1beb = `--name` NOMBRE – El nombre del proyecto, para el título

no-history-omit-the-progress-79a6 = `--no-history` – Omitir el progreso a lo largo del historial de git

count-the-words-to-translate-dec0 = Contar las palabras por traducir, según su parecido con textos anteriores.

arguments-44fc-15 = **Argumentos**

article-limit-to-articles-with-927d-3 = ARTÍCULO… – Solo artículos con esta ruta, de esta carpeta o de este patrón

options-0854-16 = **Opciones**

l-language-tags-limit-to-4fae-8 = `-l`, `--language` IDIOMAS – Solo estos idiomas

format-format-output-format-default-300e-15 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-15 = `text` – Para personas

json-machine-readable-json-68fc-16 = `json` – Para programas

csv-one-row-per-article-6197-2 = `csv` – Una tabla para hojas de cálculo

write-the-translated-articles-f9f6 = Generar los artículos traducidos.

arguments-44fc-16 = **Argumentos**

article-limit-to-articles-with-927d-4 = ARTÍCULO… – Solo artículos con esta ruta, de esta carpeta o de este patrón

options-0854-17 = **Opciones**

l-language-tags-languages-default-62a1 = `-l`, `--language` IDIOMAS – Los idiomas; todos si no se indica ninguno

o-out-dir-output-folder-1ab5 = `-o`, `--out` CARPETA – La carpeta dentro de la cual se escribe

minimum-percent-skip-articles-that-6092 = `--minimum` PORCENTAJE – Omitir los artículos que tengan terminado un porcentaje menor

overwrite-make-pages-anew-also-020a = `--overwrite` – Rehacer las páginas, también donde dicen lo que no tiene ningún catálogo; eso se guarda como segundas versiones

preview-mark-drafts-stale-translations-ebd4 = `--preview` – Marcar borradores, traducciones desfasadas y textos en el idioma del original, para quien lee las páginas antes de publicarlas

format-format-output-format-default-300e-16 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-16 = `text` – Para personas

json-machine-readable-json-68fc-17 = `json` – Para programas

setup-and-upkeep-b7a7 = Preparación y mantenimiento

set-up-a-project-recto-573e = Configurar un proyecto: recto.toml y sus carpetas.

options-0854-18 = **Opciones**

source-tag-language-of-the-6e14 = `--source` IDIOMA – El idioma en que están escritos los artículos [predeterminado: el que indique el sitio, o en]

languages-tags-target-languages-such-f256 = `--languages` IDIOMAS – Los idiomas a los que se traduce, como fr,es [predeterminado: los que ya existen]

git-set-up-git-to-5d97 = `--git` – Hacer que git fusione catálogos y registros con recto; también en un proyecto que ya existe

format-format-output-format-default-300e-17 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-17 = `text` – Para personas

json-machine-readable-json-68fc-18 = `json` – Para programas

import-existing-translations-from-translated-cb6e = Importar traducciones que ya existen como archivos completos.

arguments-44fc-17 = **Argumentos**

article-limit-to-articles-with-927d-5 = ARTÍCULO… – Solo artículos con esta ruta, de esta carpeta o de este patrón

options-0854-19 = **Opciones**

l-language-tags-languages-default-62a1-2 = `-l`, `--language` IDIOMAS – Los idiomas; todos si no se indica ninguno

dry-run-show-every-pair-998f = `--dry-run` – Mostrar los pares, si no son demasiados, sin escribir nada

review-show-what-needs-a-5634 = `--review` – Mostrar lo que requiere una decisión: pares dudosos y textos sin original

verbose-show-every-pair-however-1aef = `--verbose` – Mostrar todos los pares, por muchos que sean

no-history-pair-with-the-445c = `--no-history` – Emparejar con los artículos actuales, sin consultar el historial de git

format-format-output-format-default-300e-18 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-18 = `text` – Para personas

json-machine-readable-json-68fc-19 = `json` – Para programas

use-translation-memories-of-other-2bf1 = Usar memorias de traducción de otras herramientas y de un equipo, y exportar una.

arguments-44fc-18 = **Argumentos**

action-what-to-do-e6a9 = ACCIÓN – Qué hacer

import-import-a-file-of-70d6 = `import` – Importar un archivo de otra herramienta

list-list-the-memories-9bee = `list` – Mostrar las memorias

remove-remove-an-imported-memory-cf5c = `remove` – Quitar una memoria importada

export-write-a-file-for-d538 = `export` – Escribir un archivo para otras herramientas en la salida estándar

push-send-translations-to-the-2e9b = `push` – Enviar traducciones al servidor de memoria de recto.toml

file-name-tmx-file-to-2b26 = ARCHIVO|NOMBRE – El archivo TMX que importar, o el nombre de la memoria que quitar

options-0854-20 = **Opciones**

name-name-name-of-the-4320 = `--name` NOMBRE – El nombre con que importarlo [por omisión: el del archivo]

l-language-tags-limit-to-4fae-9 = `-l`, `--language` IDIOMAS – Solo estos idiomas

format-format-output-format-default-300e-19 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-19 = `text` – Para personas

json-machine-readable-json-68fc-20 = `json` – Para programas

take-terms-of-other-tools-50cb = Importar términos de otras herramientas al glosario, escribirlo para ellas y encontrar los términos que le faltan.

arguments-44fc-22 = **Argumentos**

action-what-to-do-e6a9-2 = ACCIÓN – Qué hacer

import-import-a-file-of-70d6-2 = `import` – Importar un archivo de otra herramienta

export-write-a-file-for-d538-2 = `export` – Escribir un archivo para otras herramientas en la salida estándar

suggest-find-phrases-and-names-7d2a = `suggest` – Encontrar expresiones y nombres que faltan en el glosario

file-the-term-base-to-7b28 = ARCHIVO|ARTÍCULO – La base terminológica que importar: TBX, o CSV con las columnas source y target; con suggest, el artículo en el que buscar

options-0854-25 = **Opciones**

l-language-tags-limit-to-4fae-11 = `-l`, `--language` IDIOMAS – Solo estos idiomas

at-least-count-suggest-only-5a23 = `--at-least` CANTIDAD – Proponer solo lo que aparece al menos este número de veces (3 por omisión)

limit-count-maximum-number-of-55e2 = `--limit` CANTIDAD – Cuántas propuestas como máximo (50 por omisión)

format-format-output-format-default-300e-21 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-21 = `text` – Para personas

json-machine-readable-json-68fc-22 = `json` – Para programas

csv-a-table-for-spreadsheets-74e8 = `csv` – Una tabla para hojas de cálculo

tbx-a-term-base-in-702b = `tbx` – Una base terminológica TBX 2, que leen casi todas las herramientas

tbx3-a-term-base-in-bee0 = `tbx3` – Una base terminológica TBX 3

delete-obsolete-translations-9526 = Eliminar traducciones obsoletas.

options-0854-21 = **Opciones**

l-language-tags-limit-to-4fae-10 = `-l`, `--language` IDIOMAS – Solo estos idiomas

without-source-also-delete-imported-0475 = `--without-source` – Eliminar también textos importados cuyo original no se conoce

dry-run-show-what-would-9f0c = `--dry-run` – Mostrar lo que se eliminaría sin escribir nada

format-format-output-format-default-300e-20 = `--format` FORMATO – Formato de salida [predeterminado: text]

text-human-readable-text-9d49-20 = `text` – Para personas

json-machine-readable-json-68fc-21 = `json` – Para programas

allow-this-machine-to-write-5e5c = Permitir a esta máquina lo que nombra recto.toml: escribir en carpetas ocultas, ejecutar un comando, usar un servidor de memoria.

options-0854-22 = **Opciones**

undo-undo-this-e1ab-2 = `--undo` – Anular el descarte

print-a-shell-completion-script-2553 = Mostrar el script de autocompletado de un shell.

arguments-44fc-19 = **Argumentos**

shell-shell-possible-values-bash-bfb4 = SHELL – El shell [valores posibles: bash, elvish, fish, powershell, zsh]

options-of-every-command-d967 = **Opciones de todos los comandos**

c-dir-run-as-if-aba3 = `-C` CARPETA – Ejecutar como si recto se iniciara en esta carpeta

ui-language-tag-language-of-d193 = `--ui-language` IDIOMA – El idioma de los mensajes de recto: en, fr, es, de o it

color-when-when-to-use-6b7e = `--color` CUÁNDO – Cuándo usar colores [predeterminado: auto]

auto-on-a-terminal-unless-2861 = `auto` – En un terminal, salvo que esté definida NO_COLOR

always-always-2160 = `always` – Siempre

never-never-7a60 = `never` – Nunca

no-cache-neither-read-nor-edab = `--no-cache` – No leer ni escribir la caché

wait-seconds-seconds-to-wait-e2a7 = `--wait` SEGUNDOS – Cuánto tiempo esperar a otro recto que esté escribiendo en el proyecto (60 por defecto)

h-help-print-help-see-7420 = `-h`, `--help` – Mostrar la ayuda (un resumen con '-h')

write-the-manual-pages-eb81 = Escribir las páginas de manual.

arguments-44fc-20 = **Argumentos**

dir-folder-to-write-to-bc59 = CARPETA – La carpeta en la que se escribe, que se crea si no existe; por ejemplo, ~/.local/share/man/man1

called-by-other-programs-fa12 = Llamados por otros programas

merge-three-versions-of-a-2663 = Fusionar tres versiones de un catálogo o registro, para git.

arguments-44fc-21 = **Argumentos**

base-the-version-both-sides-d183 = BASE – La versión de la que proceden ambos lados (%O en git); un archivo vacío si no hay ninguna

ours-our-version-gits-a-da2e = NUESTRA – Nuestra versión (%A en git), que se sobrescribe con el resultado

theirs-their-version-gits-b-42e7 = SUYA – La versión del otro lado (%B en git)

path-path-of-the-file-ae54 = RUTA – Dónde está el archivo en el repositorio (%P en git)

options-0854-23 = **Opciones**

ours-label-name-label-after-8a6a = `--ours-label` NOMBRE – Lo que sigue a las marcas de conflicto de nuestro lado (%X en git)

theirs-label-name-label-after-4100 = `--theirs-label` NOMBRE – Lo que sigue a las marcas de conflicto del otro lado (%Y en git)

options-of-every-command-28c9 = Opciones de todos los comandos

c-dir-run-as-if-aba3-2 = `-C` CARPETA – Ejecutar como si recto se iniciara en esta carpeta

ui-language-tag-language-of-d193-2 = `--ui-language` IDIOMA – El idioma de los mensajes de recto: en, fr, es, de o it

color-when-when-to-use-6b7e-2 = `--color` CUÁNDO – Cuándo usar colores [predeterminado: auto]

auto-on-a-terminal-unless-2861-2 = `auto` – En un terminal, salvo que esté definida NO_COLOR

always-always-2160-2 = `always` – Siempre

never-never-7a60-2 = `never` – Nunca

no-cache-neither-read-nor-edab-2 = `--no-cache` – No leer ni escribir la caché

wait-seconds-seconds-to-wait-e2a7-2 = `--wait` SEGUNDOS – Cuánto tiempo esperar a otro recto que esté escribiendo en el proyecto (60 por defecto)

h-help-print-help-see-7420-2 = `-h`, `--help` – Mostrar la ayuda (un resumen con '-h')

v-version-print-version-beb1 = `-V`, `--version` – Mostrar la versión
