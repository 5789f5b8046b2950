title = Traducir recto

description = Cómo gestiona recto sus propios mensajes y esta guía, y cómo puede ayudar usted.

recto-translates-itself-with-recto-44be = Recto se traduce a sí mismo con recto. Sus mensajes están en `locales/en/recto.ftl` y esta guía en `articles/guide`. Ambos son artículos del proyecto que encuentra en el código fuente.

correct-a-translation-4ca8 = Corregir una traducción

find-the-sentence-in-locales-d78c = Busque la frase en `locales`, en la carpeta de su idioma.

correct-it-and-run-recto-9813 = Corríjala y ejecute `recto sync`.

run-recto-check-it-must-8895 = Ejecute `recto check`. Tiene que superarse.

send-the-change-with-the-ca98 = Envíe el cambio, con el catálogo y el registro.

commands-options-and-codes-stand-687a = Los comandos, las opciones y los códigos van entre acentos graves y nunca se traducen. Las palabras de la interfaz van entre comillas, en el idioma de la página.

this-page-is-an-example-0b57 = Esta página es un ejemplo

in-the-source-code-of-a1dc = En el código fuente de recto, esta página muestra todos los estados. En francés está completa. En alemán, una unidad está desactualizada. En español, una unidad es un borrador. No hay traducción al italiano. Así `recto status` tiene algo que mostrar, y usted puede probar todos los comandos sin riesgo.
