title = Memoria

description = Volver a encontrar lo que ya se tradujo, y dejar que recto haga borradores con ello.

what-was-translated-once-in-0395 = Lo que se tradujo una vez, en cualquier artículo, no hace falta traducirlo de nuevo. Recto recorre todas las traducciones del proyecto, también aquellas cuyo texto dejó su artículo, y muestra lo que se parece a la unidad en la que usted trabaja.

look-up-a-unit-6e34 = Buscar para una unidad

without-a-unit-the-command-56b0 = Sin una unidad, la orden muestra las coincidencias de cada unidad sin terminar del artículo. Muestra cinco, a partir del 60 %; cámbielo con `--limit` y `--min`.

every-match-has-a-score-74a7 = Cada coincidencia tiene una puntuación:

score-b1a3 = puntuación

meaning-f93d = significado

the-same-text-in-the-a204 = el mismo texto en el mismo lugar: entre los mismos textos, o con la misma clave

the-same-text-1ba6 = el mismo texto

less-0b7e = menos

a-text-that-is-like-8af5 = un texto parecido, por las palabras que ambos tienen en común

recto-takes-points-away-from-ea6b = Recto resta puntos a lo que es menos seguro, y dice por qué:

reason-04dd = razón

points-d5ab = puntos

a-number-a-date-or-adb9 = difiere un número, una fecha o un nombre

markup-differs-3f8f = difiere el marcado

u-1-for-each-piece-at-2f78 = 1 por cada elemento, 3 como máximo

it-stands-in-another-article-97a8 = está en otro artículo, entre otros textos

u-1-unless-the-text-is-8a2f = 1, salvo que el texto sea el mismo

it-is-from-a-file-ffa6 = viene de un archivo de otra herramienta

it-is-for-another-region-00d5 = es para otra región, por ejemplo el francés de Canadá

the-text-has-several-different-9016 = el texto tiene varias traducciones distintas

it-is-a-sentence-of-b21f = es una frase de un texto más largo

where-texts-differ-only-in-7e1c = Cuando los textos solo difieren en un número, un enlace, un código o un nombre, recto pone el nuevo en la traducción, si esta contiene el antiguo tantas veces como su original.

matches-while-you-translate-e63c = Coincidencias mientras traduce

in-the-list-to-fill-a5e5 = En la lista para rellenar, las coincidencias aparecen como comentarios encima del mensaje. Recto las quita en cuanto conoce su traducción.

drafts-from-memory-ce92 = Borradores de la memoria

this-makes-a-draft-for-c715 = Esto crea un borrador para cada unidad sin traducir que tenga una coincidencia. Con `exact`, solo cuentan los textos iguales a los que no se resta ningún punto. Un borrador nunca cuenta como traducido: léalo y confírmelo con `recto accept`. Su entrada en el registro dice de dónde viene. Recto nunca toca una unidad que tenga traducción.

translation-memories-of-other-tools-b340 = Memorias de traducción de otras herramientas

name-tmx-files-in-recto-cd51 = Indique archivos TMX en `recto.toml`:

their-texts-are-found-like-f10f = Sus textos se encuentran igual que los del proyecto. El marcado de otras herramientas no significa nada en un artículo, así que recto lo omite. Un archivo que declara entidades propias se rechaza, y de un archivo que no se puede leer se informa.

you-can-also-import-a-d433 = También puede importar un archivo, solo para esta máquina y este proyecto:

imported-memories-are-kept-in-a739 = Las memorias importadas se guardan en la caché. Los archivos que todos necesitan deben estar en el proyecto.

this-writes-the-translations-of-6d33 = Esto escribe las traducciones del proyecto para otras herramientas:

a-memory-for-a-team-71de = Una memoria para un equipo

several-projects-and-people-can-7524 = Varios proyectos y personas pueden compartir una memoria en un servidor PostgreSQL. Nómbrelo en `recto.toml`:

recto-uses-the-server-only-ac84 = Recto usa el servidor solo después de `recto allow`, y vuelve a preguntar cuando cambia `recto.toml`: nadie puede enviar sus textos a otro sitio con una pull request. `recto memory push` envía lo traducido o revisado, nunca los borradores. A partir de entonces, las coincidencias del servidor aparecen en las listas y propuestas, y `--prefill` puede usarlas. Para encontrarlas, recto envía huellas de palabras, no el texto. No envía ni busca nada de los artículos que nombra `exclude`.

the-first-push-creates-the-8ade = El primer envío crea las tablas. Pertenecen al usuario que lo ejecutó, que tiene que permitir a los demás usarlas:

user-and-password-come-from-fced = Recto toma el usuario y la contraseña de donde los buscan los programas de PostgreSQL: de las variables `PGUSER` y `PGPASSWORD`, y del archivo `~/.pgpass`. Un servidor en otra máquina tiene que ofrecer TLS, con un certificado en el que confíe su sistema o que avale el archivo que nombra `PGSSLROOTCERT`. A un servidor en su propia máquina, o al final de un túnel, recto se conecta sin TLS, salvo que la dirección termine en `?sslmode=require`.

the-password-comes-from-pgpass-c1dc = Si el servidor no está o no responde, recto trabaja con las traducciones del proyecto y se lo dice. El servidor solo tiene copias: si se pierde o se restaura desde una copia de seguridad anterior, vuelva a enviarlas. Una versión más nueva de recto puede cambiar las tablas con su primer envío. Las versiones anteriores trabajan entonces sin el servidor hasta que se actualicen.

the-server-needs-a-recto-9528 = El servidor necesita un recto compilado con la característica `postgres`.

count-what-is-to-be-69a0 = Contar lo que hay que traducir

recto-counts-the-units-that-23bf = Recto cuenta las unidades sin terminar, sus palabras, y sus caracteres sin y con espacios. Las agrupa por la puntuación de su mejor coincidencia. Un texto que vuelve a aparecer, también en otro artículo, es una repetición. La última columna pondera las palabras: vea `weights` en la [configuración](configuration.md).
