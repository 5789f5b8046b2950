title = Instalar recto

description = Obtenga recto con la herramienta que ya tiene, en Linux, macOS o Windows.

recto-is-one-program-it-ab36 = Recto es un solo programa. No necesita servidor ni cuenta, y no hace falta compilarlo. Utilice la línea de la herramienta que ya tiene:

you-have-2ae4 = Usted tiene

type-this-367a = Escriba esto

python-with-uv-e119 = Python con uv

python-with-pipx-5b22 = Python con pipx

node-js-5ae5 = Node.js

homebrew-ecbc = Homebrew

winget-on-windows-aa8c = WinGet en Windows

scoop-on-windows-2437 = Scoop en Windows

debian-or-ubuntu-b787 = Debian o Ubuntu

rust-with-binstall-9846 = Rust con binstall

rust-a1e2 = Rust

the-file-for-debian-and-c02e = El archivo para Debian y el archivo `recto.json` para Scoop están en la versión publicada. La orden es `recto` en todas partes. Solo en los registros de Python y de Node.js el paquete se llama `recto-l10n`, porque allí otros programas ya llevan el nombre `recto`. Sustituya `OWNER` por el nombre de la cuenta que publica recto.

then-ask-for-the-version-87d8 = Pregunte después por la versión, para ver que funciona:

try-it-without-installing-347c = Probar sin instalar

these-commands-fetch-recto-run-abb7 = Estas órdenes descargan recto, lo ejecutan una vez y no dejan nada en su proyecto:

without-any-tool-5865 = Sin ninguna herramienta

every-release-has-an-archive-8d5d = Cada versión publicada tiene un archivo comprimido para Linux, macOS y Windows, cada uno para procesadores Intel y ARM. Descomprímalo y copie el archivo `recto`, o `recto.exe` en Windows, en una carpeta de su ruta de búsqueda. También contiene el autocompletado para su intérprete de órdenes, las páginas de manual en cinco idiomas y las licencias.

the-file-sha256sums-of-the-0ab7 = El archivo `SHA256SUMS` de la versión publicada contiene la suma de comprobación de cada archivo. Esta orden demuestra que el archivo comprimido lo creó el workflow de recto y nadie más:

in-a-container-15af = En un contenedor

the-image-has-recto-and-3cd2 = La imagen contiene recto y git. No necesita permisos de escritura en su proyecto para comprobarlo:

leave-out-ro-for-commands-6a05 = Quite `:ro` para las órdenes que escriben, como `sync`.

the-same-version-for-everybody-8604 = La misma versión para todos

everybody-who-works-on-a-85dd = Todos los que trabajan en un proyecto deberían utilizar la misma versión de recto. Indíquela en el proyecto. Con Node.js:

with-python-put-recto-l10n-c5bb = Con Python, escriba `recto-l10n==0.1.0` en el archivo de sus dependencias. En un trabajo, la acción y la plantilla de recto toman la versión que usted indica. Consulte [Trabajos y hooks](jobs-and-hooks.md).

which-version-reads-which-files-6bbc = Qué versión lee qué archivos

the-ledgers-beside-the-translations-bbf4 = Los registros que están junto a las traducciones tienen su propia versión, en la primera línea. Un recto demasiado antiguo para un registro se detiene con el código de salida 2. Nunca elimina lo que no conoce.

version-of-recto-f4fc = Versión de recto

ledgers-that-it-reads-7fd1 = Registros que lee

ledgers-that-it-writes-6f72 = Registros que escribe

u-1-and-2-44c3 = 1 y 2

u-1-or-2-where-the-49bb = 1, o 2 donde el archivo lo necesita

a-newer-recto-always-reads-9099 = Un recto más nuevo siempre lee los registros de todos los anteriores. Solo los modifica donde cambia una traducción.

build-it-yourself-9ab2 = Compilarlo uno mismo

build-recto-from-a-copy-8272 = Compile recto a partir de una copia de su código fuente con Rust 1.89 o posterior. Tarda unos minutos:
