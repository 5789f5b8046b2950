title = Cómo se detectan las traducciones desactualizadas

description = Cómo sabe recto que una traducción ya no corresponde a su original y qué ocurre entonces.

a-translation-is-stale-when-c0ec = Una traducción está desactualizada cuando su texto de origen cambió después de que se tradujera. Recto lo averigua para cada unidad, no solo para artículos enteros. Esta página explica cómo.

fingerprints-8f5d = Huellas

a-fingerprint-is-a-short-b7ff = Una huella es un número corto que recto calcula a partir de un texto. Los textos iguales tienen huellas iguales. De cada unidad traducida, el registro guarda tres:

source-is-the-fingerprint-of-6722 = `source` es la huella del texto de origen al que corresponde la traducción.

target-is-the-fingerprint-of-821e = `target` es la huella de la traducción cuando recto la vio por última vez.

target-words-is-the-same-ad4d = `target-words` es lo mismo solo para sus palabras, sin espacios, comillas, rayas ni signo final.

if-the-source-text-of-9726 = Si el texto de origen del artículo tiene ahora una huella distinta de `source`, la traducción no le corresponde. Las fechas y el orden de los commits no desempeñan ningún papel en ello.

some-differences-do-not-change-bed3 = Algunas diferencias no alteran una huella. Puede repartir de otro modo las líneas de un párrafo, y una herramienta puede escribir un catálogo a su manera, por ejemplo con las variantes de un selector en otro orden. Un salto de línea forzado y un espacio de no separación sí cuentan, porque los lectores pueden verlos.

states-e7d4 = Estados

state-6d0c = Estado

how-a-unit-gets-there-cc89 = Cómo llega a él una unidad

missing-4fbf = sin traducir

the-unit-is-new-or-0b8e = La unidad es nueva, o se borró su traducción.

draft-9cc5 = borrador

there-is-text-but-a-447f = Hay un texto, pero una persona tiene que confirmarlo.

stale-d368 = desactualizada

the-source-changed-after-the-b936 = El texto de origen cambió después de traducirse la unidad.

translated-9fb6 = traducida

a-person-wrote-or-accepted-58a7 = Una persona escribió o aceptó la traducción.

reviewed-6102 = revisada

a-second-person-approved-it-56e0 = Una segunda persona la aprobó con `recto accept --reviewed`.

the-ledger-stores-only-the-a7c2 = El registro guarda únicamente los estados «borrador» y «revisada». Recto deduce de las huellas que una unidad está desactualizada y entonces muestra este estado en lugar del guardado. Si el texto de origen vuelve a ser el de antes, se recupera el estado guardado.

a-translation-with-a-mistake-7fe1 = Una traducción con un error, como un término desconocido, no es válida. Esto no es un estado. Es un hallazgo y puede darse con cualquier estado.

change-classes-66cd = Clases de cambios

not-every-edit-matters-recto-3344 = No todas las modificaciones importan. Recto agrupa en clases los cambios de un texto de origen:

class-3c6f = Clase

what-changed-04ae = Qué ha cambiado

blanks-and-line-ends-03ac = espacios en blanco y finales de línea

capitals-and-small-letters-in-0a42 = mayúsculas y minúsculas, en palabras que significan lo mismo de ambas formas

quotes-dashes-kinds-of-space-3c9b = comillas, rayas, tipos de espacio, marcas de énfasis

full-stops-commas-and-similar-ea47 = puntos, comas y signos similares

the-spelling-of-a-word-8b87 = una letra de una palabra

words-678c = palabras

the-address-of-a-link-a599 = la dirección de un enlace

text-in-a-code-span-b1ad = texto dentro de un fragmento de código

a-variable-or-other-placeholder-9f3c = una variable u otro elemento entre llaves

a-number-2ca4 = un número, en cifras o en letras

a-date-a8c2 = una fecha

a-word-such-as-not-ff44 = una palabra como «no», «nunca», «debe» o «puede»

one-edit-can-have-several-a9b7 = Una misma modificación puede pertenecer a varias clases. La clase más grave da nombre a la modificación, y se enumeran todas. Recto siempre compara el texto al que corresponde la traducción con el texto actual. Por eso, muchas modificaciones pequeñas no pueden ocultar una grande.

which-words-are-negations-numbers-181c = Qué palabras son negaciones, números o fechas depende del idioma de los artículos. Recto conoce estas palabras en inglés, francés, español, alemán e italiano.

white-space-and-typography-leave-fe41 = De forma predeterminada, los cambios de espacios en blanco, de mayúsculas y minúsculas y de tipografía no invalidan las traducciones. Puede añadir la puntuación, la ortografía y la redacción con la clave `keep-valid` en `recto.toml`. Con la clave `make-draft`, un cambio convierte una traducción en borrador en lugar de dejarla desactualizada. Las seis últimas clases cuentan siempre, por pequeño que sea el cambio.

edits-that-recto-makes-itself-9680 = Modificaciones que hace el propio recto

some-edits-only-replace-a-9c4c = Algunas modificaciones solo sustituyen algo que también está en la traducción: la dirección de un enlace, un fragmento de código, un número en cifras o un nombre. Si no ha cambiado nada más, recto lo sustituye también en la traducción. La traducción es entonces un borrador, y una persona tiene que leerla.

the-ledger-keeps-the-old-81d4 = El registro conserva la traducción anterior. Si el texto de origen vuelve a ser el de antes, se recuperan la traducción anterior y su estado. Puede desactivar esta función con la clave `swap` en `recto.toml`.

translations-that-come-first-9d06 = Traducciones que se adelantan

a-translation-can-have-a-c7f8 = Una traducción puede contener un cambio antes de que recto lo vea en el original, por ejemplo cuando alguien corrige una dirección en todos los idiomas a la vez. Si una edición del original solo cambió datos, recto los busca en la traducción. Los datos son las direcciones, el código, los números, las fechas, los nombres y el signo final.

if-each-new-fact-is-63d5 = Si cada dato nuevo está en la traducción tantas veces como en el original y no queda ninguno antiguo, la traducción no está desactualizada. La dirección de una página en el idioma de la traducción vale por la de la página original, como `/fr/plan/` por `/en/plan/`. Ante cualquier duda, la traducción queda desactualizada.

what-sync-does-a4bb = Qué hace la sincronización

the-command-recto-sync-compares-32d7 = El comando `recto sync` compara las unidades de la última sincronización con las unidades actuales del artículo:

units-with-the-same-text-c533 = Primero se emparejan las unidades con el mismo texto, aunque se hayan movido. Si un texto aparece en varios lugares, su sección y las unidades que lo rodean indican cuál es cuál. Si nada lo indica y las traducciones son distintas, la traducción pasa a ser un borrador.

a-unit-that-was-split-ffe4 = Una unidad que se ha dividido y las unidades que se han fusionado se emparejan con sus partes.

units-that-are-similar-and-3ee2 = Las unidades similares que están en el mismo lugar se emparejan como editadas.

units-that-are-very-similar-1795 = Las unidades muy similares se emparejan aunque se hayan movido y editado.

what-is-left-is-looked-af67 = Lo que queda se busca en los demás artículos.

where-two-texts-are-not-df4a = Cuando dos textos no se parecen lo suficiente, recto los trata como una unidad eliminada y otra añadida. Una traducción equivocada es peor que una traducción que falta. Si copia un párrafo y modifica la copia, el original conserva su traducción y la copia no recibe ninguna.

split-and-merged-paragraphs-69ac = Párrafos divididos y fusionados

when-a-paragraph-becomes-two-d356 = Cuando un párrafo se convierte en dos, cada uno recibe su propia parte de la traducción anterior. Recto encuentra estas partes comparando las frases de ambos idiomas. Cuando dos párrafos se convierten en uno, este recibe ambas traducciones, una detrás de otra.

all-these-texts-are-drafts-cfcf = Todos estos textos son borradores, porque una persona tiene que leerlos. Si además se ha editado una parte, esta queda desactualizada y usted ve qué ha cambiado. El registro conserva las traducciones anteriores hasta que se acepten los borradores.

from-one-article-to-another-bc99 = De un artículo a otro

translations-follow-their-text-2f80 = Las traducciones siguen a su texto:

an-article-that-was-renamed-1ae0 = Un artículo que ha cambiado de nombre lo conserva todo, aunque se hayan editado muchos de sus párrafos.

a-unit-that-moved-to-12dd = Una unidad que ha pasado a otro artículo se lleva consigo sus traducciones, comentarios y estados. Si se ha editado por el camino, allí queda desactualizada.

if-an-article-is-split-48f4 = Si un artículo se divide en dos, se fusiona con otro o se intercambia con otro, cada unidad encuentra su traducción.

a-very-short-text-goes-9149 = Un texto muy corto solo pasa a otro artículo junto con una unidad vecina.

when-recto-is-wrong-8acc = Cuando recto se equivoca

to-see-why-recto-takes-dc13 = Para ver por qué recto identifica cada unidad como lo hace, pida una explicación. Esta indica la unidad de la última sincronización, lo que ambas tienen en común y qué otra unidad era la más cercana:

if-you-want-to-decide-8403 = Si quiere decidir usted los casos dudosos, haga que recto le pregunte antes de escribir nada:

after-a-sync-you-can-fadb = Después de una sincronización, todavía puede corregirla. El primer comando indica que la unidad `parking` es la continuación de la unidad `where-to-park`, que se eliminó del artículo. El segundo indica que una unidad no tiene nada que ver con su texto anterior:

nothing-is-lost-by-this-1989 = Con esto no se pierde nada. Lo que una unidad ya no utiliza permanece en el registro, y el otro comando lo recupera.

when-a-translation-becomes-stale-b61c = Cuando una traducción queda desactualizada

its-text-stays-in-the-19de = Su texto permanece en el catálogo. El registro añade el texto de origen anterior y el día:

the-old-text-stays-the-e02f = Ese texto anterior no cambia, por muchas veces que vuelva a cambiar el de origen. Así, `recto diff` muestra siempre todo el camino desde el texto que se tradujo hasta el texto actual:

the-commands-recto-status-recto-d730 = Los comandos `recto status`, `recto list`, `recto diff` y `recto check` hacen la misma comparación en memoria. Un artículo que se ha editado sin sincronizar no oculta nada.

translations-edited-outside-recto-2a37 = Traducciones editadas fuera de recto

translators-may-use-any-editor-aa8b = Los traductores pueden utilizar cualquier editor o herramienta. Si el texto de una traducción ya no tiene la huella `target`, es que alguien lo ha editado. Recto supone que esa persona vio el catálogo de origen que está en el disco. La traducción corresponde ahora a ese texto y su estado pasa a ser «traducida». Si solo cambiaron espacios, comillas, rayas o el signo final, el estado sigue como estaba.

in-a-list-to-fill-fa5e = En una lista para rellenar, la línea `# Source:` encima de un mensaje indica qué texto vio su traductor. Esa línea es la que vale, diga lo que diga ya el original. La sincronización la quita cuando registra la traducción.

recto-is-careful-where-it-d223 = Recto es cauto cuando tiene motivos para dudar. Si git muestra que la traducción se incluyó en un commit junto a un texto de origen más antiguo, o que se escribió antes de que cambiara el original, pasa a ser un borrador. Lo mismo ocurre con una traducción que se incluyó en un commit sin su registro, si el original ha cambiado desde que se escribió el registro, porque los commits que git combina tienen el mismo aspecto. Una edición hecha antes de sincronizar el artículo también es un borrador. Con `edited-stale = "translated"`, recto da por buenos los textos sin registro. Con `edited-stale = "draft"`, toda traducción desactualizada que se haya editado pasa a ser un borrador.

a-shallow-clone-does-not-50b6 = Un clon superficial no muestra lo que ocurrió antes, así que allí una traducción de este tipo también es un borrador, y la sincronización deja el registro como está. El comando `recto list --explain` dice de cada traducción por qué tiene su estado.

a-catalog-without-a-ledger-6013 = Un catálogo sin registro se importa como borrador, porque nadie sabe a qué texto de origen corresponde. Si usted lo sabe, utilice `recto sync --trust translated`.

if-a-catalog-has-a-e331 = Si un catálogo tiene un error de sintaxis, recto indica la línea y la columna. La sincronización no toca ese catálogo ni su registro hasta que se corrija el error. Mientras tanto, una entrada defectuosa cuenta como desactualizada si el registro conoce su identificador, y como sin traducir si no lo conoce. Todas las demás entradas se pueden seguir escribiendo y aceptando.

accept-9689 = Aceptar

a-person-can-say-that-baf4 = Una persona puede indicar que una traducción corresponde al texto de origen actual:

this-is-bound-to-exact-4c1e = La aceptación está ligada a textos exactos. Si el texto de origen vuelve a cambiar, la traducción vuelve a quedar desactualizada. Con `--undo`, se deshace lo que cambió la última aceptación, y nada más.

a-program-that-works-with-9803 = Un programa que trabaja con `recto list --format json` puede decir lo que vio: `--if-source` toma el campo `source_fingerprint`, `--if-target` el campo `target_fingerprint` y `--if-state` el campo `state`. Si entretanto alguno de ellos es distinto, `set`, `accept` y `reject` no cambian nada, muestran lo que hay y terminan con el código 2. Utilícelas mientras funciona `recto watch`, porque sincroniza al momento cada modificación.

obsolete-translations-c713 = Traducciones obsoletas

when-a-unit-leaves-the-4a8e = Cuando una unidad desaparece del artículo, su traducción pasa a una tabla `[obsolete.ID]` del registro. Si vuelve el mismo texto, vuelven la traducción y su estado. Si el texto vuelve con cambios, la traducción está desactualizada. El comando `recto prune` elimina las traducciones obsoletas.

git-merges-24bd = Fusiones en git

catalogs-and-ledgers-have-one-65a6 = Los catálogos y los registros tienen una entrada por unidad, en el orden del artículo, con una línea en blanco entre las entradas. Por lo general, dos personas que modifican unidades distintas pueden fusionar su trabajo sin conflictos.

recto-can-also-merge-these-a2a8 = Recto también puede fusionar estos archivos por sí mismo. Ejecute este comando una vez en cada clon del proyecto:

it-writes-the-file-gitattributes-0226 = El comando escribe el archivo `.gitattributes` e indica a git que llame a `recto merge-driver` para los catálogos y los registros. A partir de entonces, git fusiona unidad por unidad. Solo hay un conflicto si ambos lados modificaron la misma traducción o el mismo texto de origen. El conflicto indica la unidad y muestra ambos textos.

if-there-is-a-conflict-a3cc = Si hay un conflicto, resuélvalo primero en el artículo. En un catálogo, conserve la mejor traducción y borre las líneas con las marcas. No toque los registros. Después, ejecute `recto sync`: encuentra la tabla que corresponde a la traducción que usted ha conservado. Esto también funciona sin el controlador de fusión.
