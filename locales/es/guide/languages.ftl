title = Añadir o quitar un idioma

description = Empezar un idioma, verlo crecer, comprobarlo con suavidad y volver a quitarlo.

add-a-language-366c = Añadir un idioma

add-its-tag-to-languages-8140 = Añada su etiqueta a `languages` en `recto.toml`, por ejemplo, `"pt-BR"`.

run-recto-sync-this-creates-ea19 = Ejecute `recto sync`. Crea un registro por cada artículo en el nuevo idioma.

if-pages-in-this-language-9238 = Si ya existen páginas en ese idioma, impórtelas: `recto adopt --language pt-BR`. Véase [Un sitio que ya está traducido](translated-sites.md).

if-other-tools-have-translations-0f4e = Si otras herramientas tienen traducciones, importe su memoria y rellene borradores: `recto memory import` y `recto sync --prefill exact`. Véase [Memoria](memory.md).

commit-recto-toml-and-the-c579 = Incluya en un commit `recto.toml` y la carpeta `locales`.

the-translators-begin-with-recto-8cfd = Los traductores empiezan con `recto missing pt-BR`. No hace falta crear un catálogo: aparece con la primera traducción, y este comando da uno para rellenar:

if-your-site-writes-the-081f = Si su sitio escribe el idioma de otra manera, por ejemplo, `pt-br` en las rutas, indíquelo en la tabla `[language-codes]`.

let-it-grow-1d40 = Dejarlo crecer

a-new-language-has-nothing-e0fc = Un idioma nuevo no tiene más que unidades sin traducir. De forma predeterminada solo dan advertencias, así que `recto check` se supera igualmente. Los artículos poco avanzados no tienen por qué publicarse:

when-the-language-is-ready-b1bc = Cuando el idioma esté listo, haga la barrera más estricta para él:

variants-of-a-language-3c1b = Variantes de un idioma

a-tag-such-as-pt-6182 = Una etiqueta como `pt-BR`, `de-CH` o `zh-Hant` es un idioma propio, con sus propios catálogos. Recto encuentra en la memoria las traducciones de las otras variantes y las señala como tales.

the-source-language-can-have-c0f1 = El idioma de origen también puede tener variantes. En un proyecto en inglés, `en-GB` puede ser un idioma de destino. Allí no es sospechosa una traducción igual a su original.

remove-a-language-8b99 = Quitar un idioma

take-its-tag-out-of-a725 = Quite su etiqueta de `languages` en `recto.toml`.

delete-its-folder-below-locales-b35a = Borre su carpeta dentro de `locales`, por ejemplo, con `git rm -r locales/pt-BR`.

delete-the-rendered-pages-of-45b9 = Borre las páginas generadas en ese idioma.

until-you-delete-the-folder-b387 = Mientras no borre la carpeta, las traducciones se quedan donde están y no cuentan. Si vuelve a añadir la etiqueta, cuentan de nuevo, y `recto sync` averigua qué ha cambiado entretanto. Git conserva lo que usted borra.

change-the-source-language-a9aa = Cambiar el idioma de origen

this-is-a-new-project-6bf1 = Eso es un proyecto nuevo: los textos de los que se traduce son otros. Empiece con `recto init` en una copia, con el nuevo idioma como `source`, e importe los artículos antiguos con `recto adopt`.
