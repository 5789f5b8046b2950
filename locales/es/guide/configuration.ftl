title = Configuración

description = Todas las claves del archivo recto.toml, su valor predeterminado y su función.

the-file-recto-toml-stands-a8b3 = El archivo `recto.toml` se encuentra en la raíz de un proyecto. El comando `recto init` lo escribe con comentarios. Solo son obligatorios el idioma de origen, los idiomas de destino y una tabla `[[articles]]`. Este es el archivo más pequeño posible:

a-key-that-recto-does-ab2d = Una clave que recto no conoce es un error, porque probablemente esté mal escrita. Recto informa de todos los errores del archivo a la vez. Las rutas son relativas al proyecto y utilizan barras. No pueden salir del proyecto.

recto-never-writes-to-git-f699 = Recto nunca escribe en `.git`. En otras carpetas ocultas, como `.github`, solo escribe después de que usted haya ejecutado `recto allow` en su máquina, y solo mientras `recto.toml` siga como está.

languages-and-folders-3bb8 = Idiomas y carpetas

these-keys-stand-at-the-6323 = Estas claves se colocan al principio del archivo, encima de la primera tabla.

source-the-language-of-the-0bfa = `source`: el idioma de los artículos, por ejemplo `"en"`. Obligatoria.

languages-the-languages-you-translate-ef76 = `languages`: los idiomas a los que traduce, por ejemplo `["fr", "pt-BR"]`. Obligatoria.

locales-the-folder-of-catalogs-d7d6 = `locales`: la carpeta de los catálogos y los registros. El valor predeterminado es `"locales"`.

links-symbolic-links-of-the-efb6 = `links`: los enlaces simbólicos del proyecto que pueden salir de su árbol de trabajo, por ejemplo `["locales/fr"]`. Detrás de cualquier otro enlace de ese tipo, recto no lee ni escribe nada.

the-table-language-codes-says-5b16 = La tabla `[language-codes]` indica cómo escribe un sitio un idioma en las rutas de sus páginas, si no es con el nombre que figura en `languages`. Por ejemplo, `pt-BR = "pt-br"` corresponde a una carpeta `docs/pt-br`.

articles-64dc = Artículos

a-table-articles-says-which-ea2a = Una tabla `[[articles]]` indica qué archivos son artículos. Puede haber varias. Si dos tablas coinciden con el mismo archivo, cuenta la primera.

folder-the-folder-in-which-fd95 = `folder`: la carpeta en la que están los artículos. Obligatoria.

include-patterns-of-files-below-0e44 = `include`: patrones de archivos situados dentro de la carpeta. De forma predeterminada, todos los archivos que terminan en `.md`, `.mdx`, `.markdown`, `.txt`, `.html` o `.htm`.

exclude-patterns-of-files-below-8a7d = `exclude`: patrones de archivos situados dentro de la carpeta que no son artículos. El valor predeterminado es una lista vacía.

catalog-the-place-of-a-bb8c = `catalog`: el lugar de un catálogo dentro de la carpeta de su idioma, sin `.ftl`. El valor predeterminado es `"{ "{path}" }/{ "{stem}" }"`.

output-the-place-where-recto-8d5a = `output`: el lugar en el que `recto render` escribe un artículo. Está dentro de la carpeta que indique con `--out` o, sin esa opción, dentro del proyecto. Tiene que contener `{ "{language}" }`. Sin esta clave hace falta `--out`, y el lugar es `"{ "{language}" }/{ "{path}" }/{ "{stem}" }.{ "{ext}" }"`.

pages-with-tracked-recto-sync-18e6 = `pages`: con `"tracked"`, `recto sync` lleva a los catálogos lo que alguien edita en los propios artículos traducidos. `recto adopt` lo escribe. El valor predeterminado es `"rendered"`.

url-the-address-of-a-7f61 = `url`: la dirección de una página traducida en el sitio, por ejemplo `"/{ "{language}" }/{ "{path}" }/{ "{stem}" }/"`. Es necesaria para dirigir al idioma correcto enlaces como `/guide/start/`.

source-url-the-address-of-4ed5 = `source-url`: la dirección de la página del propio artículo. El valor predeterminado es `url` con el idioma de origen.

in-a-pattern-one-star-b936 = En un patrón, un asterisco representa cualquier parte de un nombre y dos asteriscos representan cualquier número de carpetas. En `catalog` y `output` se sustituyen estas palabras:

path-the-folder-of-the-6cb5 = `{ "{path}" }`: la carpeta del artículo, dentro de `folder`.

stem-the-name-of-the-9a06 = `{ "{stem}" }`: el nombre del archivo sin su extensión.

ext-the-ending-of-the-13d4 = `{ "{ext}" }`: la extensión del archivo, sin el punto.

language-the-language-it-is-799a = `{ "{language}" }`: el idioma. Solo se permite en `output` y `url`.

if-output-ends-like-stem-c349 = Si `output` termina como `"{ "{stem}" }.{ "{language}" }.{ "{ext}" }"`, el artículo `about.en.md` tiene el «stem» `about`. En una dirección se omite la última parte si es `index`.

a-second-table-can-give-89e4 = Una segunda tabla puede asignar a un archivo un catálogo propio. Es necesario cuando dos artículos compartirían un catálogo, como `index.md` e `index.txt`. También es necesario para un artículo `terms.md`, porque ese nombre está reservado para el glosario:

front-matter-01b6 = Front matter

the-front-matter-is-the-d152 = El front matter es el bloque de claves al comienzo de un artículo Markdown. La tabla `[front-matter]` tiene dos claves.

fields-the-keys-whose-text-e76e = `fields`: las claves cuyo texto se traduce. El valor predeterminado es `["title", "description", "summary", "subtitle", "excerpt"]`.

language-the-keys-that-name-035b = `language`: las claves que indican el idioma de una página. Una página generada indica en ellas su propio idioma. El valor predeterminado es `["lang", "language", "locale"]`.

write-a-key-inside-another-1878 = Escriba con un punto una clave que está dentro de otra, como `"hero.tagline"`. Para los elementos de una lista, escriba `[]`, como en `"hero.actions[].text"`, o un número a partir de 0. Un `*` representa cualquier clave. `recto init` escribe las claves que muestra su generador.

plain-text-b808 = Texto sin formato

the-table-plain-text-says-a9cd = La tabla `[plain-text]` indica cómo se leen los archivos de texto sin marcado.

paragraphs-lines-if-every-line-e220 = `paragraphs`: `"lines"` si cada línea es un párrafo, `"blank-lines"` si hay líneas en blanco entre los párrafos, o `"auto"` para que recto lo averigüe. El valor predeterminado es `"auto"`.

furniture-lines-that-are-never-b42e = `furniture`: líneas que nunca son texto, por ejemplo `["Read also"]`. El valor predeterminado es una lista vacía.

find-furniture-whether-recto-finds-6a0f = `find-furniture`: si recto busca y excluye las migas de pan, los botones para compartir y los nombres de idiomas de una página web copiada. El valor predeterminado es `true`.

omit-short-lines-whether-rows-d89e = `omit-short-lines`: indica si también quedan fuera las series de líneas cortas por encima y por debajo del texto, como un menú copiado. El valor predeterminado es `false`.

render-furniture-whether-a-rendered-7caa = `render-furniture`: indica si un texto generado contiene las líneas que quedan fuera. El valor predeterminado es `true`.

html-fdf8 = HTML

the-table-html-says-what-a0ed = La tabla `[html]` indica qué hay que traducir de una página web. Cada entrada de las dos primeras claves designa un elemento por lo que es o por lo que tiene, por ejemplo `"main"`, `"#content"`, `"div.text"` o `"[role=main]"`.

content-the-elements-that-hold-f3f6 = `content`: los elementos que contienen el artículo. Cuenta la primera entrada que coincide. De forma predeterminada, recto busca la parte principal de la página.

exclude-elements-that-are-not-77c5 = `exclude`: elementos que no forman parte del artículo. El valor predeterminado es una lista vacía.

attributes-more-attributes-whose-text-1c1b = `attributes`: más atributos cuyo texto se traduce. El valor predeterminado es una lista vacía.

hidden-whether-text-that-the-a3ce = `hidden`: indica si se traduce el texto que la página oculta. De forma predeterminada, se traduce si la página delimita su artículo, por ejemplo con `<main>`, y no se traduce si recto tiene que encontrarlo.

markdown-4974 = Markdown

the-table-markdown-says-what-1d42 = La tabla `[markdown]` dice qué ven los lectores de los shortcodes, las etiquetas, las directivas y los componentes que los generadores de sitios añaden a Markdown.

arguments-the-names-of-their-66fd = `arguments`: los nombres de sus argumentos y atributos que son texto. El valor predeterminado es la lista que figura más abajo, en el archivo completo.

components-for-single-names-the-aeb7 = `components`: para nombres concretos, los argumentos que son texto en lugar de esos, por ejemplo `Card = ["heading", "blurb"]`.

code-more-shortcodes-tags-and-5f0f = `code`: más shortcodes, etiquetas y directivas cuyo contenido es código. El valor predeterminado es una lista vacía.

text-more-directives-written-as-a714 = `text`: más directivas, escritas como bloques de código, cuyo contenido es texto. El valor predeterminado es una lista vacía.

sync-2853 = Sincronización

the-table-sync-says-what-9b93 = La tabla `[sync]` indica qué puede suponer recto cuando compara textos. Las clases de cambios se explican en [Cómo se detectan las traducciones desactualizadas](staleness.md).

keep-valid-the-classes-of-88eb = `keep-valid`: las clases de cambios que no invalidan las traducciones. El valor predeterminado es `["white-space", "letter-case", "typography"]`. Puede añadir `"punctuation"`, `"spelling"` y `"wording"`. Aquí no se permiten otras clases, porque cuentan siempre.

make-draft-the-classes-of-051b = `make-draft`: las clases de cambios que convierten una traducción en borrador en lugar de dejarla desactualizada. Se permite cualquier clase que no esté en `keep-valid`. El valor predeterminado es una lista vacía.

swap-what-happens-when-an-04d1 = `swap`: qué ocurre cuando una modificación solo sustituye algo que también está en la traducción, como un número o la dirección de un enlace. Recto lo sustituye también allí y convierte la traducción en borrador con `"draft"`, o no cambia su estado con `"translated"`. Con `"off"`, la traducción queda desactualizada. El valor predeterminado es `"draft"`.

edited-stale-the-state-of-efba = `edited-stale`: el estado de una traducción desactualizada después de que alguien haya editado su texto sin recto, `"translated"` o `"draft"`. Con `"evidence"`, depende de lo que muestre git. El valor predeterminado es `"evidence"`.

gate-85b2 = Barrera

the-table-gate-says-what-71d1 = La tabla `[gate]` indica qué hace fallar `recto check`. Las claves que fijan una gravedad pueden ser `"error"`, `"warning"` u `"off"`.

stale-the-source-changed-after-f2e5 = `stale`: el texto de origen cambió después de traducirse la unidad. El valor predeterminado es `"error"`.

stale-classes-other-values-than-478f = `stale-classes`: valores distintos del de `stale` para algunas clases de cambios, por ejemplo `{ "{ spelling = \"off\", negation = \"error\" }" }`. Cuenta la clase más grave de un cambio. Las clases que cuentan siempre no pueden ser `"off"`. El valor predeterminado es una tabla vacía.

invalid-the-translation-is-broken-9362 = `invalid`: la traducción es defectuosa. El valor predeterminado es `"error"`.

unsynced-the-article-and-its-3ff9 = `unsynced`: el artículo y su catálogo de origen difieren. El valor predeterminado es `"error"`.

proposal-a-unit-has-a-c205 = `proposal`: una unidad tiene una segunda versión que nadie ha elegido. El valor predeterminado es `"warning"`.

unrecorded-no-ledger-knows-the-5d58 = `unrecorded`: la traducción no figura en ningún registro. El valor también puede ser `"note"`, que es el predeterminado.

page-somebody-edited-a-translated-672a = `page`: alguien editó un artículo traducido, y su catálogo dice otra cosa. El valor también puede ser `"note"`. El valor predeterminado es `"warning"`.

missing-there-is-no-translation-a8bc = `missing`: no hay traducción. El valor predeterminado es `"warning"`.

draft-nobody-confirmed-the-translation-cc1c = `draft`: nadie ha confirmado la traducción. El valor predeterminado es `"warning"`.

machine-a-machine-made-the-c44f = `machine`: una máquina hizo el borrador. De forma predeterminada, cuenta como cualquier borrador.

unreviewed-nobody-reviewed-the-translation-a3bf = `unreviewed`: nadie ha revisado la traducción, aunque `require` lo pide. El valor predeterminado es `"error"`.

require-what-counts-as-finished-09c9 = `require`: qué cuenta como terminado, `"translated"` o `"reviewed"`. El valor predeterminado es `"translated"`.

minimum-the-least-percentage-of-654f = `minimum`: el porcentaje mínimo de unidades terminadas en un idioma. El valor predeterminado es 0.

grace-days-for-how-many-6082 = `grace-days`: durante cuántos días una unidad que ha quedado desactualizada solo genera una advertencia. El valor predeterminado es 0.

a-table-gate-override-holds-38fb = Una tabla `[[gate.override]]` contiene una excepción. Puede haber varias, y prevalecen las posteriores. Puede tener todas las claves de la tabla `[gate]` y estas dos:

articles-patterns-of-articles-seen-bee0 = `articles`: patrones de artículos, vistos desde la carpeta del proyecto. Sin esta clave, la excepción vale para todos los artículos.

languages-the-languages-of-the-f72a = `languages`: los idiomas de la excepción. Sin esta clave, la excepción vale para todos los idiomas.

an-exception-with-articles-cannot-6600 = Una excepción con `articles` no puede tener `minimum`, porque este valor es una proporción de un idioma entero.

the-key-baseline-in-gate-fe60 = La clave `baseline` de `[gate]` nombra un archivo con hallazgos que ya se conocían, por ejemplo `"recto-baseline.json"`. No cuentan. `recto adopt` lo escribe cuando toma un sitio, y `recto check --write-baseline` lo escribe de nuevo.

the-table-limits-inside-gate-363d = La tabla `limits` dentro de `[gate]` o de una excepción indica cuántos hallazgos se toleran, por ejemplo `{ "{ stale = 5 }" }`. Sus claves son `errors`, `warnings`, `stale`, `missing`, `draft`, `unreviewed`, `proposal` e `invalid`. Hasta ese límite, los errores solo generan una advertencia. De forma predeterminada, no hay ningún límite.

checks-febc = Controles

the-table-checks-sets-each-2fd7 = La tabla `[checks]` asigna a cada control el valor `"error"`, `"warning"`, `"note"` u `"off"`. Todos los controles y sus valores predeterminados están en [Controles](checks.md). Una tabla `[[checks.override]]` es una excepción, con las claves `articles` y `languages` como más arriba.

typography-72dc = Tipografía

a-table-such-as-typography-b71f = Una tabla como `[typography.fr]` describe cómo escribe usted un idioma. Lo que omita no se comprueba.

quotes-the-opening-and-the-87cd = `quotes`: las comillas de apertura y de cierre, por ejemplo `["«", "»"]`.

space-before-the-space-before-f5c3 = `space-before`: el espacio antes de `:`, `;`, `!` y `?` y dentro de « ». Puede ser `"narrow"`, `"no-break"`, `"any"`, `"none"` u `"off"`. El valor predeterminado es `"any"` para el francés y `"off"` para los demás idiomas.

ellipsis-for-one-character-or-3f73 = `ellipsis`: `"…"` para un solo carácter o `"..."` para tres puntos.

spelling-fad5 = Ortografía

the-table-spelling-names-the-f2a9 = La tabla `[spelling]` indica los diccionarios del control `spelling`.

dictionaries-a-table-with-the-e0f7 = `dictionaries`: una tabla con la ruta de un diccionario Hunspell para cada idioma.

words-the-path-of-a-6a4d = `words`: la ruta de una lista con sus propias palabras.

memory-f98f = Memoria

the-table-memory-names-translation-cf2b = La tabla `[memory]` nombra las memorias de traducción de otras herramientas.

files-tmx-files-by-path-b85a = `files`: archivos TMX, por ruta o patrón, por ejemplo `["tm/*.tmx"]`. Vea [Memoria](memory.md).

url-a-postgresql-server-that-db41 = `url`: un servidor PostgreSQL que guarda las traducciones de su equipo, por ejemplo `"postgres://db.example.org/memory"`. No contiene ninguna contraseña. Vea [Memoria](memory.md).

project-what-this-project-is-b495 = `project`: cómo se llama allí este proyecto. De forma predeterminada, como su carpeta.

exclude-articles-that-are-not-00bd = `exclude`: artículos que no se envían ni se buscan allí, por ejemplo `["articles/embargo/**"]`.

the-table-analyse-says-what-8fbf = La tabla `[analyse]` dice cuánto cuenta una palabra en `recto analyse`.

weights-eight-numbers-from-0-43d8 = `weights`: ocho números de 0 a 1, para las palabras en contexto, las repeticiones, 100 %, a partir del 95 %, 85 %, 75 % y 50 %, y las nuevas. El valor por omisión es `[0, 0.2, 0.2, 0.5, 0.5, 1, 1, 1]`.

the-table-machine-names-a-9a53 = La tabla `[machine]` nombra un comando que hace borradores. Vea [Traducción automática](machine.md).

command-the-program-and-its-0a9b = `command`: el programa y sus argumentos, por ejemplo `["python3", "tools/translate.py"]`. Es obligatoria.

name-what-the-ledgers-call-4a53 = `name`: cómo lo llaman los registros si sus respuestas no lo dicen. De forma predeterminada, el nombre de su archivo.

languages-the-languages-that-it-2326 = `languages`: los idiomas a los que traduce. De forma predeterminada, todos los del proyecto.

batch-how-many-units-it-a118 = `batch`: cuántas unidades recibe a la vez. De forma predeterminada, 50.

timeout-how-many-seconds-it-bc6e = `timeout`: cuántos segundos tiene para ellas. De forma predeterminada, 60.

style-a-file-that-says-aefe = `style`: un archivo que dice cómo deben escribirse las traducciones. `{ "{language}" }` representa el idioma.

environment-variables-that-it-gets-2c78 = `environment`: las variables que recibe además de `PATH` y `HOME`, por ejemplo `["ACME_KEY"]`.

render-6559 = Generación

the-table-render-says-what-ae7d = La tabla `[render]` indica qué muestra un artículo traducido.

stale-translation-to-show-the-3226 = `stale`: `"translation"` para mostrar la traducción anterior de una unidad desactualizada, o `"source"` para mostrar el texto de origen. El valor predeterminado es `"translation"`.

draft-source-to-show-the-637e = `draft`: `"source"` para mostrar el texto de origen de una unidad que nadie ha confirmado, o `"translation"` para mostrar el borrador. El valor predeterminado es `"source"`.

machine-the-same-for-a-cf19 = `machine`: lo mismo para un borrador hecho por una máquina. De forma predeterminada, se muestra como cualquier borrador.

minimum-an-article-of-which-287d = `minimum`: se omite todo artículo que tenga terminado un porcentaje menor. El valor predeterminado es 0.

links-localize-to-lead-links-b981 = `links`: `"localize"` para dirigir los enlaces internos del sitio a la página en el mismo idioma, si existe, o `"keep"` para no tocar los enlaces. El valor predeterminado es `"keep"`.

anchors-how-a-translated-heading-fa4f = `anchors`: cómo recibe un encabezado traducido el ancla de su original. Con `"attribute"`, recto le añade `{ "{#anchor}" }`, tal como lo leen Hugo, Docusaurus, Jekyll y mdBook. Con `"html"`, le añade un elemento HTML, que funciona en todas partes. Con `"keep"`, no añade nada. El valor predeterminado es `"keep"`.

site-the-start-of-the-d317 = `site`: el comienzo de las direcciones de su sitio, por ejemplo `"https://example.org"`. Los enlaces que empiezan así cuentan como enlaces internos del sitio.

a-complete-file-624d = Un archivo completo
