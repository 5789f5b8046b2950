title = La guía de recto

description = Qué hace recto, cuándo conviene otra cosa y el camino por esta guía para traducir, coordinar o mantener la CI.

recto-manages-the-translation-of-fc59 = Recto gestiona la traducción de artículos, como las páginas de un sitio de documentación, las noticias, un manual o los mensajes de una aplicación. Los artículos se escriben en un solo idioma. Recto los divide en unidades pequeñas, guarda un archivo de traducciones por artículo e idioma y siempre sabe qué traducciones faltan, cuáles están desactualizadas y qué palabras han cambiado.

everything-is-a-text-file-08b4 = Todo son archivos de texto de su proyecto. Recto no necesita servidor ni cuenta, y no envía nada a ninguna parte. Se traduce en el navegador, en un editor de texto o en otra herramienta de traducción, y git conserva el historial.

you-translate-30e0 = Usted traduce

install-recto-one-line-with-1b88 = [Instalar recto](install.md): una línea, con una herramienta que ya tiene.

for-translators-what-is-left-b836 = [Para traductores](for-translators.md): qué le queda por hacer, cómo escribirlo y qué hacer cuando ha cambiado un artículo. Lea primero esta página.

the-translators-desk-translate-in-d2fa = [La mesa del traductor](desk.md): traducir en su navegador.

fluent-in-five-minutes-the-5395 = [Fluent en cinco minutos](fluent.md): los pocos caracteres que significan algo en un catálogo.

glossary-the-words-that-recto-cd94 = [Glosario](glossary.md): las palabras que usa recto.

troubleshooting-a-message-that-you-11e1 = [Solución de problemas](troubleshooting.md): un mensaje que no entiende.

you-edit-or-coordinate-f2b9 = Usted redacta o coordina

getting-started-install-recto-begin-89bd = [Primeros pasos](getting-started.md): empezar un proyecto, traducir un artículo y publicarlo.

for-editors-progress-reviews-and-4831 = [Para editores](for-editors.md): el progreso, las revisiones y las instrucciones para traductores en un artículo.

working-in-a-team-who-feae = [Trabajar en equipo](teamwork.md): quién ejecuta qué comando, las ramas y los conflictos.

add-or-remove-a-language-37bd = [Añadir o quitar un idioma](languages.md).

how-staleness-works-why-a-2c13 = [Cómo se detectan las traducciones desactualizadas](staleness.md): por qué una traducción está desactualizada y cuándo un cambio no cuenta.

checks-what-recto-compares-and-0eac = [Controles](checks.md): qué compara recto y qué hacer con una falsa alarma.

you-look-after-ci-1e1d = Usted se ocupa de la CI

continuous-integration-jobs-exit-codes-21dc = [Integración continua](continuous-integration.md): hallazgos, códigos de salida y formatos de salida.

jobs-and-hooks-ready-examples-3feb = [Trabajos y hooks](jobs-and-hooks.md): ejemplos listos para su sistema.

configuration-every-key-of-recto-bb76 = [Configuración](configuration.md): todas las claves de `recto.toml`.

commands-every-command-and-option-8091 = [Comandos](commands.md): todos los comandos y opciones.

the-json-contract-what-your-3344 = [El contrato JSON](json.md): en qué pueden confiar sus scripts.

you-have-something-already-858c = Usted ya tiene algo

translated-pages-translated-sites-cdd6 = Páginas traducidas: [Un sitio que ya está traducido](translated-sites.md).

an-application-with-fluent-files-3f88 = Una aplicación con archivos Fluent: [Aplicaciones](applications.md).

html-files-web-pages-0b50 = Archivos HTML: [Páginas web](web-pages.md).

translations-from-another-tool-memory-dab6 = Traducciones de otra herramienta: [Memoria](memory.md).

the-same-words-everywhere-terminology-6f7f = Las mismas palabras en todas partes: [Terminología](terminology.md).

drafts-by-a-machine-machine-85ef = Borradores hechos por una máquina: [Traducción automática](machine.md).

when-something-else-is-better-2709 = Cuándo conviene otra cosa

your-articles-never-change-after-69fa = Sus artículos nunca cambian después de traducirse. Entonces no hay nada que seguir, y es más sencillo traducir el archivo entero una vez.

the-pages-of-your-languages-6131 = Las páginas de sus idiomas no son traducciones unas de otras. Recto necesita un idioma en el que se escriba primero cada artículo.

your-texts-are-the-messages-9973 = Sus textos son los mensajes de un programa en un formato distinto de Fluent, como gettext PO. Les convienen más las herramientas de ese formato.

nobody-reads-the-translations-before-6d25 = Nadie lee las traducciones antes de publicarlas. Recto puede guardar traducciones automáticas como borradores, pero pide que una persona las confirme.
