title = Para editores

description = Siga el progreso de las traducciones, decida qué cambios importan, revise y publique.

as-an-editor-you-want-ac06 = Como editor, usted quiere saber hasta dónde ha llegado cada artículo en cada idioma y si se puede publicar. Esta página muestra cómo responde recto a estas preguntas y qué pueden hacer los autores para facilitar la traducción.

follow-the-progress-c492 = Seguir el progreso

the-first-command-shows-the-3492 = El primer comando muestra el progreso de cada idioma; el segundo añade todos los artículos. Recto cuenta unidades y palabras, y cada unidad tiene exactamente un estado: sin traducir, borrador, desactualizada, traducida o revisada. Los porcentajes se redondean a la baja. Cuando lea 100 %, no queda absolutamente nada por hacer.

you-do-not-have-to-4a2f = No es necesario ejecutar antes `recto sync`. Si se ha editado un artículo, recto lo compara con su catálogo y muestra lo que encontraría una sincronización.

to-see-how-the-progress-371c = Para ver cómo ha cambiado el progreso a lo largo del historial de git, utilice este comando:

make-a-report-5c1e = Hacer un informe

this-writes-a-web-page-d287 = Este comando escribe una página web con todos los idiomas y todos los artículos. La página muestra qué está desactualizado y desde cuándo, y cada texto desactualizado junto a su traducción. Es un único archivo y no necesita red, así que puede enviarla a otras personas o ponerla en un servidor.

if-the-name-does-not-9304 = Si el nombre no termina en `.html`, recto escribe una carpeta con una página por artículo. Hay más formas de informe:

format-markdown-a-text-for-5aac = `--format markdown`: un texto para una pull request o una issue.

format-csv-a-table-for-2116 = `--format csv`: una tabla para una hoja de cálculo.

format-json-data-for-a-7f90 = `--format json`: datos para un programa.

badges-dir-a-small-picture-21f7 = `--badges DIR`: una pequeña imagen con el progreso de cada idioma.

to-plan-the-work-on-cfa9 = Para planificar el trabajo de un artículo, pida una lista con casillas para marcar:

change-an-article-827c = Modificar un artículo

edit-the-article-as-you-dcf0 = Edite el artículo como quiera. Después, ejecute:

the-first-command-shows-the-eb98 = El primer comando muestra el plan y no escribe nada. El segundo hace el trabajo. Recto reconoce las unidades que se han editado, movido, dividido o fusionado, las unidades que han pasado a otro artículo y los artículos que han cambiado de nombre. Sus traducciones se conservan. Si no está seguro de que recto entienda lo que usted ha hecho, utilice `recto sync --interactive`: primero le pregunta por las unidades dudosas.

commit-the-article-and-the-be11 = Incluya el artículo y la carpeta `locales` en el mismo commit. Así, todo el mundo ve el mismo estado.

decide-what-a-change-means-f425 = Decidir qué significa un cambio

when-the-source-text-of-376e = Cuando cambia el texto de origen de una unidad, sus traducciones quedan desactualizadas. Para ver cuánto ha cambiado, fíjese en las palabras:

recto-names-the-kind-of-e1d1 = Recto indica el tipo de cada cambio, por ejemplo «ortografía» o «negación», y `recto status` los cuenta. Para ver solo los graves, utilice `recto diff --class negation,number`.

by-default-changes-of-white-3aaf = De forma predeterminada, los cambios de espacios en blanco, de mayúsculas y minúsculas y de tipografía no invalidan las traducciones. Puede añadir a esta lista la puntuación, la ortografía y la redacción en `recto.toml`.

often-you-know-that-a-a6fb = Muchas veces sabrá que un cambio no afecta a ninguna traducción, por ejemplo, una frase más clara con el mismo significado. Indíquelo para todos los idiomas a la vez:

this-holds-until-the-source-dea2 = Esto vale hasta que el texto de origen vuelva a cambiar. Si el texto acaba de cambiar y nadie ha sincronizado, recto sincroniza primero el artículo, se niega a aceptar la unidad y le muestra la diferencia. Así puede decidir con el texto nuevo a la vista.

review-translations-ae41 = Revisar traducciones

a-translation-can-be-approved-984c = Una segunda persona puede aprobar una traducción. Es opcional.

read-the-translated-units-recto-9587 = Lea las unidades traducidas: `recto list --language fr --state translated`.

approve-a-unit-or-a-7246 = Apruebe una unidad o un artículo entero:

on-a-terminal-recto-asks-5011 = En un terminal, recto le pregunta antes de cambiar las traducciones de varios artículos. La opción `--yes` omite la pregunta.

if-something-is-wrong-send-ecc6 = Si algo está mal, devuelva la unidad y explique por qué:

the-unit-is-a-draft-61bf = La unidad vuelve a ser un borrador y el traductor ve su nota. Si todas las traducciones necesitan una revisión, asigne a `require` el valor `"reviewed"` en la tabla `[gate]`. Entonces, una unidad traducida hace fallar la barrera hasta que se haya revisado.

publish-e0ae = Publicar

first-ask-which-articles-can-6a43 = Pregunte primero qué artículos se pueden publicar:

recto-lists-the-articles-of-5758 = Recto enumera los artículos de cada idioma. Si un artículo todavía no se puede publicar, indica por qué. Se atiene a la barrera, a los controles y a la clave `minimum` de la tabla `[render]`.

recto-writes-the-translated-articles-685a = Recto escribe los artículos traducidos en la carpeta `site`. Lo que ve el lector depende del estado:

state-6d0c = Estado

the-published-article-shows-3ad3 = El artículo publicado muestra

translated-reviewed-4f12 = traducida, revisada

the-translation-5229 = la traducción

stale-d368 = desactualizada

the-old-translation-or-the-1c2c = la traducción anterior, o el texto de origen si así lo configura

draft-9cc5 = borrador

the-source-text-or-the-25d5 = el texto de origen, o el borrador si así lo configura

missing-4fbf = sin traducir

the-source-text-eb76 = el texto de origen

with-the-key-minimum-in-27ef = Con la clave `minimum` de la tabla `[render]`, se omiten los artículos que no estén lo bastante avanzados. El valor predeterminado es 0, por lo que no se omite ningún artículo.

help-your-translators-488f = Ayudar a sus traductores

authors-can-speak-to-recto-9694 = Los autores pueden dirigirse a recto mediante comentarios en un artículo. Los lectores no los ven.

a-note-stands-above-the-1768 = Una nota se coloca encima de la unidad que explica. Los traductores la ven en el catálogo de origen.

a-skip-comment-leaves-out-bb7f = Un comentario «skip» excluye la unidad siguiente.

everything-between-an-off-comment-214f = Se excluye todo lo que esté entre un comentario «off» y un comentario «on».

recto-also-understands-the-same-f008 = Recto también entiende los comentarios equivalentes de otras herramientas:

other-tools-ed2b = Otras herramientas

recto-fe12 = Recto

i18n-skip-start-and-i18n-9373 = `i18n:skip-start` y `i18n:skip-end`

recto-off-and-recto-on-eb48 = `recto:off` y `recto:on`

translate-off-and-translate-on-4b26 = `translate:off` y `translate:on`

recto-off-and-recto-on-eb48-2 = `recto:off` y `recto:on`

mdpo-disable-and-mdpo-enable-9a3f = `mdpo-disable` y `mdpo-enable`

recto-off-and-recto-on-eb48-3 = `recto:off` y `recto:on`

short-sentences-one-idea-per-0df7 = Las frases cortas, una sola idea por párrafo y la misma palabra para la misma cosa ayudan a cualquier traductor. Una pequeña corrección en un párrafo corto da menos trabajo que en uno largo.

clean-up-fc67 = Hacer limpieza

when-a-unit-leaves-an-4daf = Cuando una unidad desaparece de un artículo, sus traducciones pasan a ser obsoletas. Recto las conserva para que puedan volver junto con el texto. Cuando esté seguro de que ya no se necesitan, elimínelas:

the-first-command-only-shows-93a6 = El primer comando solo muestra lo que se eliminaría.
