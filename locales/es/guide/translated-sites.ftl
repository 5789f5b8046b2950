title = Un sitio que ya está traducido

description = Cómo importa recto las traducciones existentes, de cuáles se fía y cómo se vuelven a generar las páginas.

many-sites-have-translated-pages-689f = Muchos sitios ya tienen páginas traducidas: archivos enteros junto a los que están en inglés. Nada indica qué párrafo corresponde a cuál. Recto importa estos archivos. Después, usted sabe de cada párrafo si está traducido, desactualizado o sin traducir.

let-recto-find-the-pages-8cfb = Dejar que recto encuentre las páginas

run-this-in-the-folder-16a0 = Ejecute este comando en la carpeta de su sitio:

recto-looks-at-the-folders-d294 = Recto examina las carpetas y escribe `recto.toml`. Conoce las estructuras de Starlight y Astro, Docusaurus, Hugo, Jekyll, mdBook y MkDocs, y las carpetas sencillas como `docs/en` y `docs/fr`. Un comentario en el archivo indica qué se ha encontrado. Las páginas se quedan donde están, porque el generador de sitios las espera ahí. Si alguna elección es incorrecta, corríjala en `recto.toml`.

look-before-anything-is-written-1bc4 = Mirar antes de que se escriba nada

this-shows-every-text-of-ea46 = Este comando muestra cada texto de una página traducida junto al texto de origen al que corresponde, y por qué recto lo cree así. Un par es seguro o dudoso. Todavía no se escribe nada.

recto-compares-what-survives-a-82f4 = Recto compara lo que se conserva en una traducción: encabezados, enlaces, imágenes, código, números, fechas y nombres, así como la longitud de los textos. También cuenta el orden de los textos. Recto nunca adivina: un texto que no encaja con nada se deja como está y se le muestra a usted.

take-the-translations-in-2244 = Importar las traducciones

the-option-language-fr-es-3e2b = Con la opción `--language fr,es` se importan solo estos idiomas. También puede indicar artículos. Esto es lo que ocurre con cada texto:

a-sure-pair-is-translated-b216 = Un par seguro cuenta como traducido.

a-doubtful-pair-is-a-ee12 = Un par dudoso es un borrador. Espera a que alguien lea ambos textos.

a-text-that-is-still-3613 = Un texto que todavía está en el idioma de origen no es una traducción. Su unidad está sin traducir.

a-text-without-a-source-4f7f = Un texto sin original se conserva en el registro. Nunca aparece en las páginas generadas, y `recto prune` solo lo elimina si usted añade `--without-source`.

a-text-whose-source-was-02d2 = Un texto cuyo original se eliminó más tarde se conserva como obsoleto.

the-table-that-recto-prints-dc77 = La tabla que muestra recto tiene estas columnas:

texts-how-many-texts-the-5f98 = «textos»: cuántos textos tienen las páginas traducidas.

paired-the-texts-that-are-f913 = «pares»: los textos que son la traducción de una unidad.

draft-and-stale-how-many-67df = «borrador» y «desfasada»: cuántos de ellos son borradores y cuántos están desactualizados.

not-done-texts-that-nobody-6a9c = «sin traducir»: textos que nadie ha traducido.

no-source-texts-that-belong-c13f = «sin origen»: textos que no pertenecen a ninguna unidad actual.

missing-units-of-these-articles-648f = «falta»: unidades de estos artículos que no tienen traducción.

you-can-run-recto-adopt-6798 = Puede volver a ejecutar `recto adopt` en cualquier momento, por ejemplo después de que se haya traducido una página nueva. El comando solo añade lo nuevo. Nunca sobrescribe una traducción que esté en un catálogo.

what-git-knows-02f7 = Lo que sabe git

in-a-git-repository-recto-b27c = En un repositorio de git, recto busca el commit en el que se escribió realmente cada texto de la página traducida. Empareja el texto con la página de origen de ese commit. Después, traslada el par a la página de origen actual. Si el texto de origen ha cambiado desde entonces, la traducción está desactualizada y `recto diff` muestra las palabras que han cambiado. Usted lo sabe desde el primer día.

some-edits-of-a-translation-ad84 = Algunas modificaciones de una traducción no cuentan: otro enlace, otros espacios u otra puntuación, o una corrección ortográfica. Tampoco cuenta una sustitución que un mismo commit haya hecho en muchos idiomas. Las modificaciones que todavía no se han incluido en un commit cuentan como hechas hoy.

without-git-or-with-no-a0e7 = Sin git, o con `--no-history`, cada texto se empareja con la página de origen actual. Recto avisa de ello.

a-shallow-clone-has-only-78d9 = Un clon superficial solo contiene una parte del historial. Recto utiliza esa parte y avisa de ello. En un flujo de trabajo, obtenga el historial completo, por ejemplo con `fetch-depth: 0`.

a-page-can-name-the-3cf7 = Una página puede indicar en su front matter el commit de su original, con `sourceCommit`, `l10n.sourceCommit` o `default_lang_commit`. La clave `outdated_since` indica el primer commit, o el día, cuyos cambios no recoge la traducción. Recto sigue estas claves en lugar del historial.

translations-in-po-files-94a3 = Traducciones en archivos PO

recto-adopt-also-reads-po-a894 = `recto adopt` lee también los archivos PO que hacen mdbook-i18n-helpers, po4a y mdpo: un archivo para todo un libro, como `po/fr.po`, o uno por página. Encuentra el idioma en el nombre del archivo, en su carpeta o en su encabezado. Empareja los mensajes con las unidades por su texto, haya hecho lo que haya hecho la herramienta con títulos, listas, tablas, finales de línea y enlaces.

a-fuzzy-message-is-stale-f050 = Un mensaje marcado «fuzzy» está desactualizado, con su texto de origen anterior. Sin ese texto es un borrador.

where-the-article-has-a-08e7 = Si el artículo tiene un texto más reciente que el mensaje, la traducción está desactualizada.

the-comments-of-translators-come-3f14 = Los comentarios de los traductores se conservan.

a-message-that-no-unit-1059 = Un mensaje que ninguna unidad tiene, como código traducido, se guarda en el registro de su artículo. Si no se conoce el artículo, se queda solo en el archivo PO, y `recto adopt --review` lo muestra.

recto-never-changes-the-po-5176 = Recto nunca modifica los archivos PO. Desde entonces cuentan los catálogos: traduzca en ellos.

what-a-person-has-to-453a = Lo que tiene que decidir una persona

this-shows-the-doubtful-pairs-4ac5 = Este comando muestra los pares dudosos, así como los textos sin original junto a las unidades que todavía están sin traducir en ese lugar. Para cada uno de ellos hay un comando:

recto-accept-article-id-language-d3d2 = `recto accept ARTICLE ID --language fr`: el borrador es correcto.

recto-unlink-id-the-draft-4605 = `recto unlink ID`: el borrador pertenece a otra unidad. Recto lo retira de donde está y lo conserva.

recto-link-text-id-unit-67ab = `recto link TEXT-ID UNIT-ID`: este texto sin original pertenece a esa unidad.

recto-set-article-id-language-49e8 = `recto set ARTICLE ID --language fr TEXT`: este es el texto correcto.

recto-also-names-the-lines-1f0f = Recto también nombra las líneas de código o de marcado en las que una página traducida difiere de su original, por ejemplo comentarios traducidos en un ejemplo. Esas líneas son propias de la página y se quedan. `recto list --overrides` las muestra en cualquier momento. Si más tarde cambia el original de una de esas líneas, la página conserva la suya, y `recto render` y `recto check` la nombran.

the-first-check-b03d = La primera comprobación

what-is-found-in-a-354b = Lo que se encuentra en un sitio el primer día ya estaba antes de recto. El primer `recto adopt` lo guarda en el archivo `recto-baseline.json` y escribe `baseline` en `recto.toml`. Así, `recto check` pasa y, desde entonces, falla por lo nuevo. Incluya ambos archivos en el repositorio. `recto check --all` muestra todo. Los catálogos rotos, las páginas que perderían su estructura y el marcado peligroso nunca se guardan ahí.

write-the-pages-again-0636 = Volver a generar las páginas

this-brings-the-translated-pages-0b80 = Esta orden pone al día las páginas traducidas donde están. Una página que ya está al día se queda como está, byte por byte. Lo que el origen ganó, perdió o cambió se sigue, y lo que solo tiene la página se queda: claves, envoltorios, código, anclas y enlaces propios.

translators-can-go-on-editing-a29b = Los traductores pueden seguir editando las páginas. `recto adopt` escribe `pages = "tracked"` en `recto.toml`, y desde entonces cada `recto sync` lleva esos cambios a los catálogos. Donde cambiaron tanto la página como el catálogo, el texto de la página se convierte en una segunda versión. `recto check` nombra las páginas que alguien editó.

recto-never-writes-over-a-1898 = Recto nunca escribe encima de un texto que no tiene ningún catálogo. Deja esa página como está y lo dice. Con `--overwrite`, rehace la página y guarda sus textos como segundas versiones.

when-the-source-joins-or-88ae = Cuando el original une o divide párrafos, recto hace borradores con las traducciones anteriores. Un borrador así no pasa a una página que ya existe. La página espera hasta que alguien haya confirmado esos borradores, y `recto render` la nombra. Una página nueva se escribe cuando ya no le falta ninguna traducción.

to-read-pages-before-they-bc56 = Para leer las páginas antes de publicarlas, ejecute `recto render --out preview --preview`. Entonces los borradores, las traducciones desfasadas y los textos sin traducir llevan una marca.

for-a-site-with-translations-98cf = En un sitio con traducciones, `recto init` escribe `draft = "translation"` en la tabla `[render]`. Así, un párrafo que estaba publicado sigue publicado mientras espera a que alguien lo confirme. Sin esta línea, un borrador muestra el texto de origen.

two-more-keys-help-so-ae16 = Otras dos claves ayudan a que los enlaces no se rompan. Con `links = "localize"`, un enlace a otra página del sitio lleva a la página en el mismo idioma, si existe. Con `anchors = "attribute"` o `anchors = "html"`, un encabezado traducido conserva el ancla de su original. Ambas se explican en [Configuración](configuration.md).
