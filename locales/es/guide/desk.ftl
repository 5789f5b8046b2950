title = La mesa del traductor

description = Traduzca en un navegador, con lo que cambió, los términos y las traducciones anteriores junto al texto.

recto-serve-opens-a-desk-626d = `recto serve` abre una mesa de trabajo en su navegador. Trabaja con los propios archivos del proyecto: lo que guarda está enseguida en los catálogos, y git muestra exactamente las líneas que cambió.

the-desk-with-a-paragraph-f90a = La mesa de trabajo con un párrafo que cambió: el original con el cambio marcado, la traducción, un hallazgo y su corrección

open-it-79b4 = Abrirla

the-command-prints-an-address-7df2 = La orden muestra una dirección. Ábrala en un navegador del mismo ordenador: da acceso a ese navegador, una sola vez. Con `--open` el navegador se abre solo. La mesa no carga nada de la red y ningún otro ordenador puede llegar a ella. Ctrl-C en el terminal la cierra.

the-first-page-shows-every-e734 = La primera página muestra lo que queda en cada idioma. Elija **Continuar**, o un idioma y luego un artículo. La lista de trabajo muestra unidades de todos los artículos; su filtro está en la dirección, así que puede guardarla como marcador o enviársela a alguien.

translate-72cf = Traducir

on-the-left-is-the-3c38 = A la izquierda está el artículo entero, en su orden. Lo que no cumple su filtro aparece en gris. En el centro está la unidad abierta y a la derecha, las ayudas: traducciones anteriores, términos, el historial, otros idiomas y una vista previa de la página.

if-a-unit-is-stale-6e44 = Si una unidad está desactualizada, ve lo que cambió desde **esta** traducción, no solo el último cambio, y cuáles de sus frases cambiaron.

findings-appear-while-you-type-8bb7 = Los hallazgos aparecen mientras escribe: un término que falta, un número distinto, un enlace perdido. Si recto conoce la corrección, una tecla la aplica. Un hallazgo que no es un problema puede ignorarse con un motivo.

nobody-has-to-type-an-21e7 = Nadie tiene que escribir una dirección, código ni un elemento variable: Ctrl+M `l` los toma del original. Si un enlace del original tiene otra dirección, la antigua se sustituye en su texto; un enlace nuevo recibe las palabras que haya seleccionado.

save-with-ctrl-enter-and-41a9 = Guarde con Ctrl+Intro (⌘ e Intro en un Mac) y se abre la unidad siguiente. Si la traducción anterior sigue siendo correcta, dígalo: **Sigue siendo correcta** no cambia ningún texto.

nothing-is-lost-6e78 = No se pierde nada

nothing-is-written-before-you-7638 = No se escribe nada antes de guardar. Lo que escribe queda en este navegador, aunque pase a otra unidad o cierre la pestaña. El encabezado de la página cuenta lo que no está guardado.

if-somebody-else-changed-the-0480 = Si otra persona cambió la unidad mientras escribía, al guardar se le pregunta. Ve el original como lo vio y como está ahora, el texto de la otra persona y el suyo. Tome el otro, conserve el suyo o edite los dos juntos. Su texto queda hasta que decida.

you-can-take-back-what-0ae1 = Puede deshacer lo que guardó, paso a paso, también un cambio en muchas unidades a la vez. Si alguien cambió una unidad desde entonces, recto se niega y su texto queda.

plural-forms-6e91 = Formas del plural

a-message-that-depends-on-3bca = Un mensaje que depende de un número se muestra como formulario: un campo para cada forma que tiene **su** idioma, con números que le corresponden. Pueden añadirse y eliminarse formas. Lo que es más complicado se muestra en Fluent.

many-units-at-once-2de3 = Muchas unidades a la vez

tick-units-with-x-or-4bc8 = Marque unidades con `x`, o todas las del filtro con `*`. Luego acéptelas o apruébelas, devuélvalas a borrador, ignore un hallazgo o reemplace un texto. Siempre ve primero qué cambiaría, y todo se deshace de una vez.

notes-13cb = Notas

under-notes-you-can-ask-fed8 = En **Notas** puede preguntar sobre una unidad o dejar una observación: Ctrl+M `n`. Otros responden y la dan por resuelta. Una pregunta sobre el original se ve en todos los idiomas. Las notas son líneas de un archivo junto al catálogo (`library.notes.jsonl`), así que viajan con las traducciones por git, que las fusiona línea por línea después de `recto init --git`. Los nombres de las notas son los que cada cual dice tener.

keys-7c99 = Teclas

in-the-text-field-only-2719 = En el campo de texto solo actúan las teclas con Ctrl o Alt. Ctrl+M muestra las órdenes que inicia la tecla siguiente. Fuera del campo, las letras sueltas son órdenes: `?` las muestra todas, y en los ajustes puede cambiarlas o desactivarlas.

the-desk-was-tested-with-fbd3 = La mesa se probó con un comprobador automático de accesibilidad y solo con el teclado. No la probaron personas que usan lectores de pantalla; díganos qué le estorba.

work-together-c8fa = Trabajar en equipo

a-desk-that-other-computers-4464 = Una mesa a la que pueden llegar otros ordenadores necesita una lista de personas, el nombre con el que los navegadores la piden y un proxy que cifre:

each-line-of-the-file-196b = Cada línea del archivo nombra a una persona, el SHA-256 de su token y lo que puede hacer: `read`, `translate`, `review`. Solo usted debe poder leerlo (`chmod 600`). Con `--read-only` nadie puede escribir.

recto-never-commits-the-page-efd4 = Recto nunca hace commits. La página de los archivos modificados muestra las órdenes para hacerlos.
