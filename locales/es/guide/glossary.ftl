title = Glosario

description = Las palabras que usa recto en sus mensajes y en esta guía.

a-translator-needs-five-of-eea4 = Un traductor necesita cinco de estas palabras: artículo, unidad, traducción, estado y nota.

texts-830e = Textos

article-a-file-that-is-ea9d = **Artículo**: un archivo que se traduce: Markdown, texto sin formato, HTML o un archivo Fluent de una aplicación.

unit-a-small-piece-of-51aa = **Unidad**: una parte pequeña de un artículo que se traduce entera, como un título, un párrafo o una celda de tabla.

id-the-short-name-of-c78a = **Identificador**: el nombre corto de una unidad. Nunca cambia, aunque cambie el texto.

source-text-the-text-of-40f6 = **Texto de origen**: el texto de una unidad en el idioma en que está escrito el artículo.

translation-the-text-of-a-c42e = **Traducción**: el texto de una unidad en otro idioma.

note-what-an-author-tells-a1e9 = **Nota**: lo que un autor dice de un texto a los traductores, o un revisor de una traducción.

placeable-a-place-in-a-7602 = **Elemento variable**: un lugar del texto que se rellena más tarde, como una variable.

files-595f = Archivos

catalog-the-file-with-all-fd24 = **Catálogo**: el archivo con todas las traducciones de un artículo a un idioma. Termina en `.ftl`.

source-catalog-the-file-with-b3fc = **Catálogo de origen**: el archivo con los identificadores y textos de origen de un artículo. Lo escribe recto.

ledger-the-file-beside-a-966d = **Registro**: el archivo junto a un catálogo que anota para qué texto de origen se hizo cada traducción. Termina en `.toml` y lo escribe recto.

glossary-the-file-terms-ftl-880c = **Glosario**: el archivo `terms.ftl` de un idioma, con las palabras que todos usan de la misma manera.

memory-all-earlier-translations-in-ab32 = **Memoria**: todas las traducciones anteriores, en las que recto busca textos parecidos.

states-e7d4 = Estados

missing-there-is-no-translation-9947 = **Sin traducir**: no hay traducción.

draft-there-is-text-that-b9ef = **Borrador**: hay un texto que una persona tiene que confirmar.

stale-the-source-text-changed-35de = **Desactualizada**: el texto de origen cambió después de traducirse la unidad.

translated-the-translation-matches-the-7605 = **Traducida**: la traducción corresponde al texto de origen actual.

reviewed-a-second-person-approved-5fae = **Revisada**: una segunda persona aprobó la traducción.

obsolete-the-unit-was-removed-6bdd = **Obsoleta**: la unidad se eliminó de su artículo. La traducción se conserva en el registro.

second-version-another-text-for-19ed = **Segunda versión**: otro texto para la misma unidad, entre los que alguien tiene que elegir.

work-986e = Trabajo

sync-sync-to-compare-the-e86e = **Sincronizar** (`sync`): comparar los artículos con los catálogos y actualizar ambos.

adopt-adopt-to-import-translations-dd26 = **Importar** (`adopt`): incorporar las traducciones de páginas que ya están traducidas.

accept-accept-to-confirm-that-495c = **Aceptar** (`accept`): confirmar que una traducción corresponde a su texto de origen.

reject-reject-to-send-a-be16 = **Devolver** (`reject`): convertir una traducción de nuevo en borrador.

dismiss-dismiss-to-mark-a-6720 = **Descartar** (`dismiss`): marcar un hallazgo como falsa alarma.

link-link-to-say-that-65a0 = **Enlazar** (`link`): decir que una unidad nueva continúa una que se eliminó.

render-render-to-build-the-ec07 = **Generar** (`render`): producir los artículos traducidos.

prune-prune-to-delete-obsolete-0f19 = **Limpiar** (`prune`): borrar las traducciones obsoletas.

checks-febc = Controles

check-a-rule-that-compares-d05b = **Control**: una regla que compara una traducción con su original o examina un artículo.

finding-what-a-check-found-aa0f = **Hallazgo**: lo que un control ha encontrado, con su lugar, un mensaje y una sugerencia.

false-alarm-a-finding-about-777f = **Falsa alarma**: un hallazgo sobre un texto que es correcto.

gate-the-rules-that-decide-b808 = **Barrera**: las reglas que deciden si `recto check` se supera.

baseline-baseline-a-file-of-c97f = **Línea base** (`--baseline`): un archivo de hallazgos conocidos que no cuentan.

class-the-kind-of-a-7013 = **Clase**: el tipo de un cambio en el original, como una corrección ortográfica u otro número.

fingerprint-a-short-code-that-5919 = **Huella**: un código corto que representa un texto. Si cambia el texto, cambia el código.
