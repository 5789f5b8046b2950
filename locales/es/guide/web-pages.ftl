title = Páginas web

description = Traduzca archivos HTML e indique a recto qué parte de una página es el artículo.

an-article-can-be-an-f099 = Un artículo puede ser un archivo HTML: una página de un sitio estático, la exportación de un CMS o una página que haya guardado en un navegador. De forma predeterminada, recto lee los archivos que terminan en `.html` o `.htm`. Un marcado defectuoso no lo detiene.

what-is-translated-3909 = Qué se traduce

these-parts-of-a-page-16d2 = Son unidades estas partes de una página:

the-title-of-the-page-92f0 = el título de la página, su descripción y los títulos y descripciones para redes sociales

headings-paragraphs-list-items-table-7661 = encabezados, párrafos, elementos de lista, celdas de tabla y leyendas

the-texts-of-the-attributes-9225 = los textos de los atributos `alt`, `title`, `aria-label` y `placeholder`

tags-inside-a-sentence-such-32fc = Las etiquetas que están dentro de una frase, como `<em>` o un enlace, permanecen en el texto de la unidad. Consérvelas en la traducción y traduzca las palabras que hay entre ellas.

everything-else-is-taken-over-2b8b = Todo lo demás se conserva sin cambios: los scripts, los estilos, los bloques de código, los dibujos y todo elemento con `translate="no"` o con la clase `notranslate`.

which-part-is-the-article-3468 = Qué parte es el artículo

menus-share-buttons-and-page-cf90 = Los menús, los botones para compartir, los pies de página, los comentarios y las listas de otros artículos no se traducen. Recto encuentra la parte principal de una página gracias a elementos como `<main>` y `<article>`, y por el lugar en el que están sus frases. Para ver qué queda fuera y por qué, ejecute `recto sync --explain --dry-run`. Si queda fuera la mayor parte de una página, recto lo dice. Si el resultado no es correcto, indique usted los elementos:

the-first-entry-of-content-c6ab = Cuenta la primera entrada de `content` que coincide con una página. Puede utilizar el nombre de un elemento, un identificador, una clase y un atributo, pero no un elemento dentro de otro. Todas las claves se explican en [Configuración](configuration.md).

what-a-rendered-page-says-6928 = Qué dice de sí misma una página generada

the-command-recto-render-writes-2860 = El comando `recto render` escribe las páginas traducidas. También cambia lo que una página dice de su idioma:

the-attribute-lang-names-the-e4b1 = El atributo `lang` indica el idioma, y `dir` indica la dirección del texto, por ejemplo `rtl` para el árabe.

if-the-page-has-links-1f79 = Si la página tiene enlaces con `hreflang`, estos reciben una entrada para cada idioma que tenga una página generada.

the-canonical-address-becomes-the-bcc7 = La dirección canónica pasa a ser la de la página traducida.

relative-addresses-of-pictures-and-d311 = Las direcciones relativas de imágenes y estilos siguen llevando a los mismos archivos.

for-hreflang-and-the-canonical-28f1 = Para `hreflang` y la dirección canónica, recto necesita la clave `url` de la tabla `[[articles]]`.
