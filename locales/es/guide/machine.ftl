title = Traducción automática

description = Deje que un comando suyo haga borradores, que después confirman personas.

recto-translates-nothing-itself-it-53d3 = Recto no traduce nada por sí mismo. Puede ejecutar un comando suyo, que pregunta a un servicio, a un modelo de lenguaje o a un programa de su máquina. Lo que vuelve se comprueba y pasa a ser un borrador. Solo cuenta como traducido cuando una persona lo ha confirmado.

name-the-command-dc88 = Nombrar el comando

the-command-runs-in-the-9fd3 = El comando se ejecuta en la carpeta del proyecto, sin shell. Recibe `PATH`, `HOME` y las variables que nombra `environment`, y ninguna otra. Todas las claves están en la [configuración](configuration.md).

a-command-from-recto-toml-5a69 = Un comando de `recto.toml` es un programa de otra persona. Recto lo ejecuta solo después de que usted lo haya permitido en esta máquina:

this-holds-until-recto-toml-f7de = Esto vale hasta que cambie `recto.toml` o uno de los archivos que ejecuta el comando. Si su archivo está en una carpeta, cuentan todos los archivos de esa carpeta; si está en la raíz del proyecto, todos los archivos del mismo tipo. Así, una pull request que cambia el comando no puede ejecutarlo.

make-drafts-07a9 = Hacer borradores

the-first-command-only-says-b7f8 = El primer comando solo dice cuántas unidades y palabras se enviarían. El segundo hace un borrador para cada unidad sin traducir. Con `--state stale`, una unidad cuyo texto de origen cambió recibe una segunda versión junto a su traducción; véala con `recto list --kept` y tómela con `recto accept --proposal`. Con `--budget`, recto se detiene antes de haber enviado más palabras que esas y dice lo que queda.

recto-never-touches-a-text-5adf = Recto nunca toca un texto que escribió una persona. Cada respuesta se guarda en la caché, de modo que nada se paga dos veces: la misma unidad no vuelve a enviarse, sea lo que sea de la respuesta.

recto-status-counts-drafts-by-f527 = `recto status` cuenta aparte los borradores de la máquina. `machine = "error"` en `[gate]` hace fallar el control mientras quede alguno, y `machine = "source"` en `[render]` los deja fuera de las páginas que muestran otros borradores.

write-a-command-8681 = Escribir un comando

the-command-reads-one-json-88d8 = El comando lee un objeto JSON por línea y escribe uno por línea, en cualquier orden:

markup-is-replaced-by-codes-2c96 = El marcado se sustituye por códigos, y `&`, `<` y `>` se escapan. Cada código debe volver exactamente una vez, y no puede añadirse marcado. En lugar de `text`, una respuesta puede tener `error`.

key-65e3 = clave

what-it-holds-4be4 = qué contiene

what-the-unit-is-and-80bc = qué es la unidad y dónde está

what-the-author-told-translators-0ee7 = lo que el autor dijo a los traductores

of-a-stale-unit-the-2759 = de una unidad desactualizada: el texto de origen anterior, su traducción y las frases que cambiaron

the-terms-of-the-glossary-6467 = los términos del glosario que contiene, con las formas permitidas y prohibidas

similar-texts-with-their-translations-f9a1 = textos parecidos con sus traducciones

the-text-of-the-file-682d = el texto del archivo que nombra `style`

the-most-characters-without-blanks-f197 = el máximo de caracteres, sin espacios

what-was-wrong-with-the-eab8 = qué había de malo en la respuesta anterior, y esa respuesta

an-answer-with-an-error-4c5e = Una respuesta con un error se devuelve una vez, con lo que está mal. Si sigue mal, la unidad se deja de lado y se indica. Un artículo puede contener cualquier cosa, también frases que parecen instrucciones para un modelo de lenguaje: trate `text` y todos los demás campos como datos.

keep-drafts-up-to-date-26ae = Mantener los borradores al día en CI

this-workflow-opens-a-pull-df32 = Este flujo de trabajo abre una pull request con borradores y segundas versiones de lo que cambió un push:

run-it-only-for-pushes-ba99 = Ejecútelo solo con los push a su propia rama, nunca con las pull requests de otros: aquí `recto allow` confía en lo que se fusionó.
