title = Primeros pasos

description = Configure recto, traduzca un primer artículo y vea qué ocurre cuando el artículo cambia.

recto-manages-the-translation-of-b4e3 = Recto gestiona la traducción de artículos. Divide cada artículo en pequeños fragmentos de texto, llamados unidades. De cada unidad sabe, para cada idioma, si existe una traducción y si esa traducción sigue correspondiendo al artículo.

you-need-a-folder-with-a086 = Necesita una carpeta con artículos y unos diez minutos. Un artículo es un archivo Markdown, un archivo MDX o un archivo de texto sin formato.

html-files-and-the-fluent-82d6 = Los archivos HTML y los archivos Fluent de las aplicaciones también pueden ser artículos. Lea [Páginas web](web-pages.md) y [Aplicaciones](applications.md).

install-recto-6ef7 = Instalar recto

recto-is-one-program-without-3d9a = Recto es un único programa, sin servidor. Compílelo a partir de una copia de su código fuente con Rust 1.89 o posterior:

the-command-recto-help-then-d1b5 = A continuación, el comando `recto --help` muestra todos los comandos.

recto-speaks-english-french-spanish-643e = Recto habla inglés, francés, español, alemán e italiano. Utiliza el idioma de su sistema, el que figura en la variable `LANG`. También puede indicar uno, por ejemplo con `recto status --ui-language fr`.

this-command-lets-your-shell-47b5 = Con este comando, su shell completa lo que usted escribe. También funciona con `zsh`, `fish`, `elvish` y `powershell`:

with-recto-man-dir-recto-70e5 = Con `recto man DIR`, recto escribe sus páginas de manual en una carpeta. Si notifica un error, añada lo que muestra `recto --version`.

set-up-a-project-4fe8 = Configurar un proyecto

go-to-the-folder-of-d608 = Vaya a la carpeta de su proyecto. Indique en qué idioma están escritos los artículos y a qué idiomas los traduce:

this-writes-the-configuration-file-1274 = Este comando crea el archivo de configuración `recto.toml` y las carpetas que recto necesita. Si recto encuentra una estructura ya existente, la utiliza. Todas las opciones se explican en [Configuración](configuration.md).

now-put-a-first-article-f5e3 = Ahora coloque un primer artículo en la carpeta `articles`. Esta guía utiliza un texto breve llamado `articles/library.md`:

run-the-first-sync-6619 = Ejecutar la primera sincronización

the-most-important-command-brings-b30b = El comando más importante actualiza todos los archivos según los artículos:

recto-finds-three-units-in-34e8 = Recto encuentra tres unidades en este artículo: el título y dos párrafos. Escribe dos tipos de archivos dentro de la carpeta `locales`:

the-source-catalog-locales-en-95b2 = El catálogo de origen `locales/en/library.ftl` contiene el texto de cada unidad. Este archivo lo escribe recto. No lo edite.

the-ledgers-locales-fr-library-611f = Los registros `locales/fr/library.toml` y `locales/es/library.toml` indican a qué texto de origen corresponde cada traducción. Solo recto escribe estos archivos.

catalogs-are-written-in-fluent-3dd7 = Los catálogos están escritos en Fluent, un formato sencillo para traducciones. Una entrada del catálogo de origen tiene este aspecto:

the-part-before-the-equals-07c0 = La parte anterior al signo igual es el identificador de la unidad. Se elige una sola vez y no varía aunque cambie el texto.

a-command-that-takes-more-6078 = Un comando que tarda más de un segundo muestra en un terminal por dónde va. Puede terminarlo con Ctrl+C en cualquier momento: todos los archivos quedan íntegros, y el próximo `recto sync` continúa desde ahí.

translate-72cf = Traducir

ask-what-is-missing-in-3f2b = Pregunte qué falta en francés:

create-the-file-locales-fr-d038 = Cree el archivo `locales/fr/library.ftl` y escriba en él las traducciones, cada una bajo el identificador de su unidad. El identificador de un párrafo termina en cuatro caracteres que dependen de su texto, así que cópielo de la lista:

you-can-also-write-one-b73d = También puede escribir una traducción concreta desde la línea de comandos. Basta con el comienzo de un identificador, siempre que sea único:

run-recto-sync-again-and-9244 = Ejecute `recto sync` de nuevo y recto registrará las nuevas traducciones. Después, consulte el progreso:

the-first-command-counts-units-55f6 = El primer comando cuenta las unidades y las palabras de cada idioma. El segundo muestra además todos los artículos.

change-the-article-4326 = Modificar el artículo

edit-the-article-the-library-516d = Edite el artículo: ahora la biblioteca abre a las diez. Guarde el archivo y pregunte a recto qué supone esto para las traducciones:

the-french-translation-of-this-bb30 = La traducción francesa de este párrafo está ahora desactualizada. No se ha borrado nada: recto muestra el texto de origen anterior y el nuevo, junto con la traducción que hay que actualizar. Actualice la traducción en `locales/fr/library.ftl` y ejecute `recto sync` una vez más. La unidad vuelve a contar como traducida.

sometimes-the-old-translation-is-e436 = A veces la traducción anterior sigue siendo correcta. En ese caso, confírmela:

more-about-this-is-in-e7c6 = Encontrará más información en [Cómo se detectan las traducciones desactualizadas](staleness.md).

sync-while-you-write-7579 = Sincronizar mientras escribe

you-do-not-have-to-ed0f = No hace falta ejecutar `recto sync` después de cada cambio. Este comando permanece abierto y lo hace por usted:

it-begins-with-an-ordinary-f1b9 = Empieza con una sincronización normal. Después sincroniza en milisegundos cada vez que usted guarda un artículo o un catálogo, y dice en una línea qué ha pasado:

it-shows-a-finding-once-da5d = Muestra cada hallazgo una sola vez y dice «corregido» cuando ha desaparecido. Si `recto.toml` es erróneo, recto se lo dice y trabaja con la configuración anterior hasta que usted corrija el archivo. Pulse Ctrl+C para terminar el comando.

some-file-systems-such-as-8282 = Algunos sistemas de archivos, como las carpetas de red, no avisan de los cambios. Con `--poll`, recto los busca una vez por segundo. Con `--format json`, muestra un objeto por línea para otros programas.

write-the-translated-articles-0a8c = Generar los artículos traducidos

this-command-puts-the-translations-d8f4 = Este comando introduce las traducciones en los artículos y escribe el resultado en la carpeta `site`:

missing-and-draft-units-show-0f81 = Las unidades sin traducir y las que están en borrador muestran el texto de origen. Las unidades desactualizadas muestran la traducción anterior, a menos que lo configure de otro modo.

keep-everything-in-git-3fa0 = Guardar todo en git

commit-recto-toml-your-articles-dad3 = Incluya en un commit el archivo `recto.toml`, sus artículos y toda la carpeta `locales`. Todos los archivos son de texto y tienen un orden estable, de modo que los cambios son fáciles de revisar. Una segunda sincronización no cambia nada.

where-to-go-next-9229 = Cómo continuar

you-are-34e2 = Si usted es

read-7a87 = Lea

a-translator-97b1 = traductor

for-translators-6875 = [Para traductores](for-translators.md)

an-author-or-an-editor-5968 = autor o editor

for-editors-e887 = [Para editores](for-editors.md)

the-owner-of-a-site-9c8b = propietario de un sitio con traducciones

a-site-that-is-already-4eab = [Un sitio que ya está traducido](translated-sites.md)

in-charge-of-the-automatic-c04a = responsable de las comprobaciones automáticas

continuous-integration-9b2c = [Integración continua](continuous-integration.md)

looking-for-the-meaning-of-696e = alguien que busca el significado de un hallazgo

checks-806c = [Controles](checks.md)
