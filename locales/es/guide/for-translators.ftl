title = Para traductores

description = Averigüe qué queda por traducir, escriba traducciones y actualice las que han quedado desactualizadas.

you-do-not-have-to-5f9a = No hace falta ser programador para traducir con recto. Necesita la carpeta del proyecto en su ordenador, un editor de texto y un terminal, es decir, una ventana en la que se escriben comandos. En esta página se usan como ejemplo el francés y el artículo `articles/library.md`. Sustitúyalos por su idioma y su artículo.

get-recto-5d96 = Obtener recto

ask-the-person-who-looks-3b68 = Pida recto a la persona que se ocupa del proyecto, o instálelo usted como se explica en [Instalar recto](install.md). Después escriba `recto --version` en el terminal. Si responde con un número, ya puede empezar.

you-can-also-translate-in-7794 = También puede traducir en un navegador, con todo esto en una página: vea [la mesa de trabajo](desk.md).

the-words-that-recto-uses-c4ad = Las palabras que usa recto

a-unit-is-a-small-a43d = Una **unidad** es un pequeño fragmento de un artículo: un encabezado, un párrafo, un elemento de lista o una celda de tabla. Siempre se traduce una unidad entera. Cada unidad tiene un **identificador**, un nombre corto que no cambia.

a-catalog-is-the-file-8ecf = Un **catálogo** es el archivo que contiene todas las traducciones de un artículo a un idioma. El catálogo francés de `articles/library.md` es `locales/fr/library.ftl`. Es el único archivo que usted edita. Junto a él hay un **registro**, cuyo nombre termina en `.toml`. Lo escribe recto; déjelo tal como está.

every-unit-has-one-of-0bee = En su idioma, cada unidad tiene uno de estos cinco estados:

state-6d0c = Estado

what-it-means-98a2 = Qué significa

what-you-do-f8c4 = Qué hace usted

missing-4fbf = sin traducir

there-is-no-translation-yet-d4f6 = Todavía no hay traducción.

write-one-cce3 = Escribir una.

draft-9cc5 = borrador

there-is-text-but-nobody-200f = Hay un texto, pero nadie lo ha confirmado.

read-it-correct-it-accept-b9fe = Leerlo, corregirlo y aceptarlo.

stale-d368 = desactualizada

the-article-changed-after-the-8719 = El artículo cambió después de traducirse la unidad.

compare-and-mend-it-74ca = Comparar y actualizar la traducción.

translated-9fb6 = traducida

the-translation-answers-to-the-5f08 = La traducción corresponde al artículo.

nothing-61b0 = Nada.

reviewed-6102 = revisada

a-second-person-approved-it-798f = Una segunda persona la ha aprobado.

nothing-61b0-2 = Nada.

see-what-is-left-ef5e = Ver qué queda por hacer

get-the-newest-version-of-c81b = Obtenga primero la versión más reciente del proyecto para traducir el texto más actual. Después, pida las unidades que requieren trabajo:

if-you-only-want-the-42b0 = Si solo quiere las que están sin traducir, hay un comando más corto:

you-see-why-a-unit-2828 = Puede ver por qué una unidad está desactualizada: una errata en el artículo es «ortografía», y un «no» añadido es «negación». Para empezar por los cambios que más importan, indique sus clases:

to-see-one-article-only-ff9f = Para ver un único artículo, indique su nombre:

a-long-list-comes-in-68ef = Una lista larga se puede leer por páginas. Con `--limit 50` verá cincuenta unidades, y la última línea dice cómo obtener las siguientes.

every-command-names-articles-in-e852 = Todos los comandos nombran así los artículos: por una ruta, una carpeta, un patrón entre comillas o una línea, como `articles/library.md:12`. Una palabra sin barra ni extensión es el identificador de una unidad, o su comienzo. Puede escribir los estados y los tipos de cambio en su propio idioma, tal como los muestra recto.

to-see-how-similar-texts-7da8 = Para ver cómo se tradujeron antes textos parecidos, indique una unidad o su línea. [Memoria](memory.md) explica la respuesta:

write-a-translation-6a88 = Escribir una traducción

ask-recto-for-entries-that-21f1 = Pida a recto entradas listas para rellenar:

every-entry-has-the-source-363c = Cada entrada lleva encima el texto de origen, en forma de comentario, y un texto vacío después del signo igual. Copie las entradas en el catálogo `locales/fr/library.ftl` y escriba su texto en lugar del vacío. Si el catálogo todavía no existe, créelo. El orden de las entradas no importa. Lo que deje vacío sigue contando como sin traducir.

a-finished-entry-looks-like-bbdf = Una entrada terminada tiene este aspecto:

if-your-text-is-long-b7b7 = Si su texto es largo, puede continuar en la línea siguiente. Empiece esa línea con cuatro espacios.

save-the-catalog-and-run-c8be = Guarde el catálogo y ejecute `recto sync`. Sus traducciones quedan así registradas. Si olvida este paso, no se pierde nada: recto las registra la próxima vez que alguien ejecute `recto sync`.

you-can-also-leave-recto-85bb = También puede dejar `recto watch` abierto en un segundo terminal. Registra lo que usted guarda y le avisa enseguida cuando una entrada no es Fluent válido.

you-can-also-let-recto-4a7f = También puede dejar que recto escriba la entrada por usted. Resulta útil cuando se trata de una sola unidad:

write-the-text-as-it-f6e5 = Escriba el texto tal como debe aparecer en el artículo. Donde hagan falta comillas y llaves, `recto set` las añade.

recto-shows-you-the-source-c1d3 = Recto le muestra el texto de origen, el nuevo estado y lo que sus comprobaciones encuentran en su traducción. Si el autor cambió el texto de origen y nadie ha sincronizado, `recto set` se niega primero y le muestra la diferencia. Léala y vuelva a ejecutar el comando.

what-to-keep-as-it-db11 = Qué debe conservar tal como está

keep-the-marks-of-markdown-a257 = Conserve las marcas de Markdown, como los asteriscos que rodean las palabras en `**bold**` y los corchetes de un enlace.

translate-the-visible-text-of-60dc = Traduzca el texto visible de un enlace, pero no su dirección.

do-not-translate-text-between-0d41 = No traduzca el texto entre acentos graves. Es código.

keep-numbers-and-dates-correct-9665 = Mantenga correctos los números y las fechas. Escríbalos como es costumbre en su idioma.

copy-everything-in-braces-exactly-0a57 = Copie exactamente todo lo que esté entre llaves.

braces-have-a-special-meaning-0186 = Las llaves tienen un significado especial en Fluent. También lo tienen un corchete de apertura, un asterisco y un punto al principio de una línea de continuación. Si su texto necesita uno de ellos en ese lugar, escríbalo entre comillas y llaves, como hace recto en el catálogo de origen. Esta entrada muestra la palabra `{ "{name}" }`:

mend-a-stale-translation-cca7 = Actualizar una traducción desactualizada

when-an-author-changes-a-4141 = Cuando un autor modifica un texto, la traducción que usted hizo permanece en su sitio, pero su estado pasa a ser «desactualizada». Vea qué ha cambiado:

recto-shows-the-old-and-1b63 = Recto muestra el texto de origen anterior y el nuevo, marca las palabras eliminadas o añadidas y reproduce su traducción. Si el texto tiene varias frases, indica además cuántas han cambiado. Cuando no hay duda, señala las frases de su traducción que usted tiene que mirar.

there-are-two-cases-db47 = Hay dos casos:

the-translation-has-to-change-5574 = La traducción tiene que cambiar. Edítela en el catálogo, guarde el archivo y ejecute `recto sync`.

the-translation-is-still-right-d8c6 = La traducción sigue siendo correcta. Confírmela con `recto accept`:

you-can-write-the-beginning-c183 = Puede escribir solo el comienzo de un identificador, siempre que una única unidad del artículo empiece así. Para confirmar de una vez todas las unidades de un artículo, omita el identificador. Hágalo únicamente después de haberlas leído todas.

if-you-accepted-something-by-ada3 = Si aceptó algo por error, anúlelo:

confirm-a-draft-a316 = Confirmar un borrador

a-draft-is-text-that-2f0e = Un borrador es un texto que tiene que leer una persona. Un borrador puede deberse a varios motivos:

a-paragraph-was-split-or-72b4 = Un párrafo se dividió o se fusionó con otro. Su traducción se dividió o se juntó del mismo modo.

a-number-a-name-a-6e10 = En el artículo cambió un número, un nombre, un enlace o un fragmento de código, y recto lo sustituyó en su traducción.

a-catalog-arrived-without-its-5efb = Llegó un catálogo sin su registro.

a-draft-is-text-that-054d = Una traducción de varias palabras es igual a su original, porque probablemente se ha copiado.

correct-the-text-and-save-71c9 = Corrija el texto y guárdelo, o acéptelo tal como está. Hasta entonces, su texto anterior permanece en el registro.

when-you-have-read-all-14c8 = Cuando haya leído todos los borradores de un artículo, confírmelos a la vez:

a-reviewer-can-also-send-6e24 = Un revisor también puede devolverle una traducción. En ese caso es un borrador, y la nota del revisor le explica por qué.

choose-between-two-versions-4d24 = Elegir entre dos versiones

sometimes-a-unit-gets-a-09c2 = A veces una unidad recibe una segunda versión de su traducción, por ejemplo cuando se fusionaron dos ramas. Su traducción se queda en el catálogo y la segunda versión espera en el registro. Para verlas todas, junto con los textos de las unidades eliminadas, utilice `--kept`:

each-second-version-has-a-7df3 = Cada segunda versión tiene una clave. Tómela o descártela:

the-other-text-is-not-eaaa = El otro texto no se pierde. Se queda en el registro hasta que alguien ejecute `recto prune`. Una segunda versión hecha para un texto de origen anterior pasa a ser un borrador.

use-the-glossary-b00a = Usar el glosario

the-file-locales-fr-terms-51cc = El archivo `locales/fr/terms.ftl` contiene las palabras que deben ser iguales en todas partes. El archivo `locales/en/terms.ftl` tiene las mismas entradas en el idioma de los artículos.

in-a-translation-write-the-5fba = En una traducción, escriba el nombre de la entrada entre llaves:

check-your-work-dff2 = Comprobar su trabajo

before-you-hand-in-your-bdb7 = Antes de entregar su trabajo, deje que recto busque errores:

it-finds-translations-that-do-fe07 = El comando encuentra traducciones que no funcionan, por ejemplo un término desconocido, un identificador que aparece dos veces o una entrada que no es Fluent válido. Cada hallazgo indica el archivo, la línea y la columna.

without-only-recto-also-compares-07c1 = Sin `--only`, recto compara además sus textos con el original: enlaces, números, términos y mucho más. Todos los hallazgos se explican en [Controles](checks.md), así como qué hacer con una falsa alarma.

sync-never-throws-away-what-c925 = La sincronización nunca descarta lo que usted ha escrito. Cuando una unidad desaparece del artículo, su traducción se conserva en el registro. Cuando vuelve el mismo texto, la traducción vuelve con él, incluso en otro artículo. Solo el comando `recto prune` elimina esas traducciones.
