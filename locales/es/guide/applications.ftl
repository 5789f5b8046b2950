title = Aplicaciones

description = Utilice recto para los archivos Fluent de una aplicación, con o sin traducciones existentes.

many-applications-keep-their-messages-4af5 = Muchas aplicaciones guardan sus mensajes en archivos Fluent. Cuando alguien modifica un mensaje en inglés y conserva su identificador, nadie se da cuenta de que las traducciones han quedado desactualizadas. Recto sí se da cuenta. Para recto, cada archivo Fluent en el idioma de origen es un artículo.

let-recto-find-the-files-a81a = Dejar que recto encuentre los archivos

run-this-in-the-folder-dc6e = Ejecute este comando en la carpeta de la aplicación:

recto-reads-the-paths-in-147f = Recto lee las rutas que figuran en el archivo `l10n.toml` de Pontoon o en el `i18n.toml` de cargo-i18n. Si no existen estos archivos, busca carpetas de idiomas, como `locales/en` y `locales/fr`. Después escribe `recto.toml` con una tabla como esta:

include-has-to-name-ftl-300d = `include` tiene que indicar `.ftl`, porque los archivos Fluent no son artículos de forma predeterminada.

output-is-the-place-of-61e7 = `output` es el lugar de los archivos traducidos. Recto los utiliza como catálogos, allí donde están. Sin esta clave, se encuentran dentro de la carpeta `locales`.

run-the-first-sync-6619 = Ejecutar la primera sincronización

the-files-have-translations-but-dec3 = Los archivos tienen traducciones, pero nadie ha registrado a qué texto de origen corresponden. Indique a recto hasta qué punto puede fiarse de ellas:

with-translated-they-count-as-54f8 = Con `translated`, cuentan como terminadas. Con `draft`, que es el valor predeterminado, alguien tiene que confirmar cada una. En un repositorio de git, recto busca el texto de origen que había cuando se escribió cada traducción. Si el texto de origen ha cambiado desde entonces, la traducción está desactualizada desde el primer día.

recto-writes-one-ledger-beside-2e43 = Recto escribe un registro junto a cada archivo Fluent, también en el idioma de origen, donde el registro contiene los textos de la última sincronización. Incluya los registros en un commit.

what-a-unit-is-1c04 = Qué es una unidad

every-message-every-attribute-of-c58f = Cada mensaje, cada atributo de un mensaje y cada término es una unidad. El identificador de la unidad de un atributo se compone del identificador de su mensaje, un punto y su propio nombre, por ejemplo `tabs-close.tooltip`. Un selector con todas sus variantes es una sola unidad.

comments-above-a-message-are-8a47 = Los comentarios situados encima de un mensaje son notas para los traductores. El comando `recto list` los muestra, junto con las variables y los términos que utiliza el texto.

when-a-text-changes-under-a795 = Cuando un texto cambia con el mismo identificador

run-recto-sync-after-every-7c8c = Ejecute `recto sync` después de cada cambio. Cuando cambia un valor, un atributo o una variante, solo quedan desactualizadas las traducciones de su propia unidad. Un cambio de sangría no afecta a nada. Como con cualquier artículo, `recto diff` muestra las palabras.

the-command-recto-set-takes-5e36 = El comando `recto set` recibe un texto en sintaxis de Fluent, tal como aparece después del signo igual:

if-the-text-is-no-41ef = Si la sintaxis del texto no es correcta, recto indica en qué lugar y no escribe nada.

when-a-text-gets-a-5f1c = Cuando un texto recibe un identificador nuevo

some-teams-give-a-changed-5f26 = Algunos equipos dan un identificador nuevo a un texto modificado. Si el texto nuevo se parece a uno que se ha eliminado, `recto sync` indica ambos identificadores. Entonces puede trasladar las traducciones al identificador nuevo, donde quedan desactualizadas:

a-message-that-only-went-4577 = Un mensaje que solo ha pasado a otro archivo se lleva consigo sus traducciones automáticamente.

messages-that-only-a-translation-dbf1 = Mensajes que solo tiene una traducción

a-translated-file-may-have-6b63 = Un archivo traducido puede tener términos propios, por ejemplo uno que solo necesita el francés. Recto los deja tal como están. Tampoco toca un mensaje propio, pero `recto check` avisa con `unknown-unit`, porque el identificador puede estar mal escrito.

what-recto-never-writes-0d24 = Qué no escribe recto nunca

it-never-writes-a-fluent-c70a = Nunca escribe un archivo Fluent en el idioma de origen.

it-never-formats-or-reorders-6976 = Nunca cambia el formato ni el orden de un archivo traducido. Toda entrada que no ha cambiado se queda como está, byte por byte.

it-never-removes-a-term-e572 = Nunca elimina un término, porque pueden utilizarlo otros textos. La traducción de un mensaje que se ha eliminado del original pasa al registro.

it-does-not-render-fluent-4528 = No genera archivos Fluent. La aplicación los lee directamente.
