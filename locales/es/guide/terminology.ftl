title = Terminología

description = Llamar a las cosas igual en todas partes e intercambiar términos con otras herramientas.

the-glossary-of-a-project-edb6 = El glosario de un proyecto dice cómo se llaman los términos de sus artículos en cada idioma. Está hecho de archivos Fluent que puede editar a mano: `terms.ftl` en la carpeta de cada idioma. Este es `locales/en/terms.ftl`:

this-is-locales-fr-terms-3031 = Este es `locales/fr/terms.ftl`, con los mismos identificadores:

what-an-entry-can-say-8691 = Qué puede decir una entrada

the-value-all-its-variants-1e09 = El valor, todas sus variantes y cualquier otro atributo son formas del término. Estos atributos no lo son:

attribute-9e4a = atributo

meaning-f93d = significado

other-allowed-terms-with-commas-e592 = otros términos permitidos, separados por comas o finales de línea

terms-that-must-not-be-feb9 = términos que no deben usarse

forbidden-if-the-value-itself-734f = `forbidden` si el propio valor no debe usarse

noun-verb-adjective-or-name-7d67 = `noun`, `verb`, `adjective` o `name`; un nombre propio solo tiene una forma

keep-if-upper-and-lower-f451 = `keep` si las mayúsculas y minúsculas siempre importan

the-grammatical-gender-for-translations-caea = el género gramatical, para las traducciones que se refieren a él

a-comment-above-an-entry-1101 = Un comentario encima de una entrada del idioma de origen es su definición.

terms-while-you-translate-1ab9 = Los términos mientras traduce

recto-finds-the-terms-of-0edf = Recto encuentra los términos de un texto también en otras formas: plurales, casos y géneros en inglés, francés, español, alemán e italiano, y plurales en portugués y neerlandés. No los busca en código ni en direcciones. Las listas, las listas para rellenar y `recto suggest` muestran cómo se llama cada término y cómo no debe llamarse:

the-checks-terms-and-forbidden-1e7a = Los controles `terms` y `forbidden-terms` indican las traducciones que no siguen el glosario. Vea [Controles](checks.md).

find-terms-that-the-glossary-b3b9 = Encontrar términos que faltan en el glosario

recto-lists-phrases-and-names-63fc = Recto muestra las expresiones y los nombres que sus artículos repiten y que faltan en el glosario, con lo que usan sus traducciones:

the-numbers-say-how-many-da63 = Los números indican en cuántos de los textos traducidos aparece una expresión. Varias expresiones significan que los traductores aún no están de acuerdo. Sin `--at-least`, una expresión tiene que aparecer tres veces. En los idiomas que se escriben sin espacios, recto no encuentra expresiones.

to-add-the-suggestions-to-1d79 = Para añadir las propuestas al glosario, escríbalas en una tabla, corríjala e impórtela:

rows-without-a-translation-are-139e = Las filas sin traducción están para que usted las complete. La importación omite las que siguen vacías.

exchange-terms-with-other-tools-be32 = Intercambiar términos con otras herramientas

recto-reads-tbx-in-its-ec73 = Recto lee TBX en sus versiones 2 y 3, y CSV con las columnas `source`, `target`, `status`, `part` y `definition`. Escribe TBX 2, o la versión 3 con `--format tbx3`. Una importación solo añade términos. Si el glosario ya llama a algo de otra manera, recto lo deja como está y se lo dice.
