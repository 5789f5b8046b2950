title = Cómo se detectan las traducciones desactualizadas

description = Cómo sabe recto que una traducción ya no corresponde a su origen y qué ocurre entonces.

a-translation-is-stale-when-c0ec = Una traducción está desactualizada cuando su texto de origen cambió después de que se tradujera. Recto lo averigua para cada unidad, no solo para artículos enteros. Esta página explica cómo.

fingerprints-8f5d = Huellas

a-fingerprint-is-a-short-b7ff = Una huella es un número corto que recto calcula a partir de un texto. Los textos iguales tienen huellas iguales. De cada unidad traducida, el registro guarda dos:

source-is-the-fingerprint-of-6722 = `source` es la huella del texto de origen al que corresponde la traducción.

target-is-the-fingerprint-of-821e = `target` es la huella de la traducción cuando recto la vio por última vez.

if-the-source-text-of-9726 = Si el texto de origen del artículo tiene ahora una huella distinta de `source`, la traducción no le corresponde. Las fechas y el orden de los commits no desempeñan ningún papel en ello.

some-differences-do-not-change-bed3 = Algunas diferencias no alteran una huella. Puede repartir de otro modo las líneas de un párrafo, y una herramienta puede volver a dar formato a un catálogo. Un salto de línea forzado y un espacio de no separación sí cuentan, porque los lectores pueden verlos.

states-e7d4 = Estados

state-6d0c = Estado

how-a-unit-gets-there-cc89 = Cómo llega a él una unidad

the-unit-is-new-or-0b8e = La unidad es nueva, o se borró su traducción.

there-is-text-but-a-447f = Hay un texto, pero una persona tiene que confirmarlo.

the-source-changed-after-the-b936 = El texto de origen cambió después de traducirse la unidad.

a-person-wrote-or-accepted-58a7 = Una persona escribió o aceptó la traducción.

a-second-person-approved-it-56e0 = Una segunda persona la aprobó con `recto accept --reviewed`.

the-ledger-stores-only-the-a7c2 = El registro guarda únicamente los estados «borrador» y «revisada». Recto deduce de las huellas que una unidad está desactualizada y entonces muestra este estado en lugar del guardado. Si el texto de origen vuelve a ser el de antes, se recupera el estado guardado.

a-translation-with-a-mistake-7fe1 = Una traducción con un error, como un término desconocido, no es válida. Esto no es un estado. Es una incidencia y puede darse con cualquier estado.

change-classes-66cd = Clases de cambios

not-every-edit-matters-recto-3344 = No todas las modificaciones importan. Recto agrupa en clases los cambios de un texto de origen:

class-3c6f = Clase

what-changed-04ae = Qué ha cambiado

blanks-and-line-ends-03ac = espacios en blanco y finales de línea

quotes-dashes-kinds-of-space-3c9b = comillas, rayas, tipos de espacio, marcas de énfasis

full-stops-commas-and-similar-ea47 = puntos, comas y signos similares

the-spelling-of-a-word-8b87 = la ortografía de una palabra

words-678c = palabras

the-address-of-a-link-a599 = la dirección de un enlace

text-in-a-code-span-b1ad = texto dentro de un fragmento de código

a-place-that-is-filled-ef2b = un hueco que se rellena más tarde

a-number-2ca4 = un número

a-date-a8c2 = una fecha

a-word-such-as-not-ff44 = una palabra como «no» o «nunca»

one-edit-can-have-several-a9b7 = Una misma modificación puede pertenecer a varias clases. La clase más grave da nombre a la modificación, y se enumeran todas. Recto siempre compara el texto al que corresponde la traducción con el texto actual. Por eso, muchas modificaciones pequeñas no pueden ocultar una grande.

white-space-and-typography-leave-fe41 = De forma predeterminada, los cambios de espacios en blanco y de tipografía no invalidan las traducciones. Puede añadir la puntuación, la ortografía y la redacción con la clave `keep-valid` en `recto.toml`. Las seis últimas clases cuentan siempre, por pequeño que sea el cambio.

what-sync-does-a4bb = Qué hace la sincronización

the-command-recto-sync-compares-32d7 = El comando `recto sync` compara las unidades de la última sincronización con las unidades actuales del artículo:

units-with-the-same-text-c533 = Primero se emparejan las unidades con el mismo texto, aunque se hayan movido.

units-that-are-similar-and-3ee2 = Las unidades similares que están en el mismo lugar se emparejan como editadas.

units-that-are-very-similar-1795 = Las unidades muy similares se emparejan aunque se hayan movido y editado.

where-two-texts-are-not-df4a = Cuando dos textos no se parecen lo suficiente, recto los trata como una unidad eliminada y otra añadida. Una traducción equivocada es peor que una traducción que falta.

when-a-translation-becomes-stale-b61c = Cuando una traducción queda desactualizada,

its-text-stays-in-the-19de = su texto permanece en el catálogo. El registro añade el texto de origen anterior y el día:

the-old-text-stays-the-e02f = Ese texto anterior no cambia, por muchas veces que vuelva a cambiar el de origen. Así, `recto diff` muestra siempre todo el camino desde el texto que se tradujo hasta el texto actual:

the-commands-recto-status-recto-d730 = Los comandos `recto status`, `recto list`, `recto diff` y `recto check` hacen la misma comparación en memoria. Un artículo que se ha editado sin sincronizar no oculta nada.

translations-edited-outside-recto-2a37 = Traducciones editadas fuera de recto

translators-may-use-any-editor-aa8b = Los traductores pueden utilizar cualquier editor o herramienta. Si el texto de una traducción ya no tiene la huella `target`, es que alguien lo ha editado. Recto supone que esa persona vio el catálogo de origen que está en el disco. La traducción corresponde ahora a ese texto y su estado pasa a ser «traducida».

recto-is-careful-where-it-d223 = Recto es cauto cuando tiene motivos para dudar. Si git muestra que la traducción entró en un commit junto a un texto de origen más antiguo, pasa a ser un borrador. Con `edited-stale = "draft"`, toda traducción desactualizada que se haya editado pasa a ser un borrador.

a-catalog-without-a-ledger-6013 = Un catálogo sin registro se incorpora como borrador, porque nadie sabe a qué texto de origen corresponde. Si usted lo sabe, utilice `recto sync --trust translated`.

if-a-catalog-has-a-e331 = Si un catálogo tiene un error de sintaxis, recto indica la línea y la columna. La sincronización no toca ese catálogo ni su registro hasta que se corrija el error. Mientras tanto, una entrada defectuosa cuenta como desactualizada si el registro conoce su identificador, y como sin traducir si no lo conoce.

accept-9689 = Aceptar

a-person-can-say-that-baf4 = Una persona puede indicar que una traducción corresponde al texto de origen actual:

this-is-bound-to-exact-4c1e = La aceptación está ligada a textos exactos. Si el texto de origen vuelve a cambiar, la traducción vuelve a quedar desactualizada. Con `--undo`, se anula una aceptación.

obsolete-translations-c713 = Traducciones obsoletas

when-a-unit-leaves-the-4a8e = Cuando una unidad desaparece del artículo, su traducción pasa a una tabla `[obsolete.ID]` del registro. Si vuelve el mismo texto, vuelven la traducción y su estado. Si el texto vuelve con cambios, la traducción está desactualizada. El comando `recto prune` elimina las traducciones obsoletas.

git-merges-24bd = Fusiones en git

catalogs-and-ledgers-have-one-65a6 = Los catálogos y los registros tienen una entrada por unidad, en el orden del artículo, con una línea en blanco entre las entradas. Por lo general, dos personas que modifican unidades distintas pueden fusionar su trabajo sin conflictos.

if-there-is-a-conflict-a3cc = Si hay un conflicto, resuélvalo primero en el artículo. En los demás archivos, conserve las entradas de ambos lados. Si ambos lados modificaron la misma unidad, conserve una de las traducciones y la tabla del registro que le corresponde. Después, ejecute `recto sync`. Si un identificador aparece dos veces en un catálogo de origen, la sincronización cambia el nombre de uno de ellos y se lo comunica.
