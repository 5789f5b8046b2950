title = Fluent en cinco minutos

description = Cómo escribir una traducción en un catálogo, con variables, plurales y sus propios términos.

a-catalog-is-a-text-814b = Un catálogo es un archivo de texto en el formato Fluent. Solo hace falta saber muy poco de él: la mayoría de las traducciones son frases normales. Guarde el archivo en UTF-8, como hacen hoy todos los editores.

a-message-9671 = Un mensaje

every-unit-is-one-message-d0f4 = Cada unidad es un mensaje: su identificador, un signo igual y el texto. No cambie nunca el identificador. Usted escribe después del signo igual:

a-long-text-may-go-aead = Un texto largo puede continuar en las líneas siguientes si estas empiezan con espacios. Recto lo lee como una sola línea:

markdown-stays-as-it-is-1758 = El Markdown queda como en el original: mantenga `**`, los enlaces y el código en su lugar.

a-line-that-begins-with-d8e6 = Una línea que empieza con `#` es un comentario. Es para los traductores y nunca aparece en un artículo.

characters-that-mean-something-4933 = Caracteres que significan algo

braces-enclose-a-placeable-to-4819 = Las llaves encierran un elemento variable. Para escribir una llave que vean los lectores, póngala entre comillas rectas y llaves.

a-line-must-not-begin-3aff = Una línea no debe empezar con `[`, `*` o `.`. Ponga también ese carácter entre comillas rectas y llaves.

if-you-use-recto-set-b3b9 = Con `recto set`, recto lo hace por usted.

variables-e14f = Variables

messages-of-applications-have-variables-306d = Los mensajes de las aplicaciones tienen variables, que empiezan con `$`. El programa pone en su lugar un nombre o un número. Mantenga todas las variables del original y colóquelas donde su idioma las necesite:

plurals-0bb4 = Plurales

english-has-two-forms-one-6042 = El inglés tiene dos formas: «one file», «two files». Otros idiomas tienen más, o menos. Un selector elige la forma según un número. Escriba una variante por cada forma de su idioma. La que lleva el asterisco vale cuando no encaja ninguna otra:

the-names-of-the-forms-e4a8 = Las formas se llaman `zero`, `one`, `two`, `few`, `many` y `other`. El francés, el español y el italiano necesitan `one` y `other`; el polaco, también `few` y `many`; el japonés, solo `other`. El control `plural-variants` dice cuál falta.

you-can-also-name-a-ebe2 = También puede indicar un número concreto, como `[0]`.

terms-acfd = Términos

a-word-that-must-be-23ab = Una palabra que debe ser igual en todas partes puede ser un término. Los términos están en el archivo `terms.ftl` de su idioma. Sus identificadores empiezan con un guion:

use-the-term-in-any-80d6 = Use el término en cualquier catálogo del idioma:

messages-with-attributes-c9dd = Mensajes con atributos

a-message-of-an-application-6734 = Un mensaje de una aplicación puede tener atributos, por ejemplo, la descripción emergente de un botón. Cada uno es una unidad. Su línea empieza con un punto:

if-something-is-wrong-5df2 = Si algo no está bien

this-names-every-entry-that-e2f3 = Este comando nombra cada entrada que Fluent no puede leer, con la línea, la columna y lo que hay que hacer. Las demás entradas del archivo siguen contando.
