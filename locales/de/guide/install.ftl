title = recto installieren

description = So bekommen Sie recto mit dem Werkzeug, das Sie schon haben, unter Linux, macOS oder Windows.

recto-is-one-program-it-ab36 = Recto ist ein einziges Programm. Es braucht keinen Server und kein Konto, und Sie müssen es nicht selbst bauen. Nehmen Sie die Zeile für das Werkzeug, das Sie schon haben:

you-have-2ae4 = Sie haben

type-this-367a = Geben Sie das ein

python-with-uv-e119 = Python mit uv

python-with-pipx-5b22 = Python mit pipx

node-js-5ae5 = Node.js

homebrew-ecbc = Homebrew

winget-on-windows-aa8c = WinGet unter Windows

scoop-on-windows-2437 = Scoop unter Windows

debian-or-ubuntu-b787 = Debian oder Ubuntu

rust-with-binstall-9846 = Rust mit binstall

rust-a1e2 = Rust

the-file-for-debian-and-c02e = Die Datei für Debian und die Datei `recto.json` für Scoop gehören zur Veröffentlichung. Der Befehl heißt überall `recto`. Nur in den Paketverzeichnissen von Python und Node.js heißt das Paket `recto-l10n`, weil andere Programme dort schon `recto` heißen. Ersetzen Sie `OWNER` durch den Namen des Kontos, das recto veröffentlicht.

then-ask-for-the-version-87d8 = Fragen Sie danach nach der Version, um zu sehen, dass es funktioniert:

try-it-without-installing-347c = Ausprobieren ohne zu installieren

these-commands-fetch-recto-run-abb7 = Diese Befehle holen recto, führen es einmal aus und lassen in Ihrem Projekt nichts zurück:

without-any-tool-5865 = Ganz ohne Werkzeug

every-release-has-an-archive-8d5d = Zu jeder Veröffentlichung gehört ein Archiv für Linux, macOS und Windows, jeweils für Prozessoren von Intel und ARM. Entpacken Sie es und kopieren Sie die Datei `recto`, unter Windows `recto.exe`, in einen Ordner Ihres Suchpfads. Das Archiv enthält auch die Vervollständigung für Ihre Shell, die Handbuchseiten in fünf Sprachen und die Lizenzen.

the-file-sha256sums-of-the-0ab7 = Die Datei `SHA256SUMS` der Veröffentlichung enthält die Prüfsumme jeder Datei. Dieser Befehl beweist, dass der Workflow von recto das Archiv gebaut hat und niemand sonst:

in-a-container-15af = In einem Container

the-image-has-recto-and-3cd2 = Das Image enthält recto und git. Es braucht keine Schreibrechte in Ihrem Projekt, um es zu prüfen:

leave-out-ro-for-commands-6a05 = Lassen Sie `:ro` bei Befehlen weg, die schreiben, etwa bei `sync`.

the-same-version-for-everybody-8604 = Dieselbe Version für alle

everybody-who-works-on-a-85dd = Alle, die an einem Projekt arbeiten, sollten dieselbe Version von recto verwenden. Nennen Sie sie im Projekt. Mit Node.js:

with-python-put-recto-l10n-c5bb = Mit Python schreiben Sie `recto-l10n==0.1.0` in die Datei mit Ihren Abhängigkeiten. In einem Job nehmen die Action und die Vorlage von recto die Version, die Sie nennen. Siehe [Jobs und Hooks](jobs-and-hooks.md).

which-version-reads-which-files-6bbc = Welche Version welche Dateien liest

the-ledgers-beside-the-translations-bbf4 = Die Register neben den Übersetzungen haben eine eigene Version, in ihrer ersten Zeile. Ein recto, das für ein Register zu alt ist, hört mit dem Exit-Code 2 auf. Es verwirft nie, was es nicht kennt.

version-of-recto-f4fc = Version von recto

ledgers-that-it-reads-7fd1 = Register, die sie liest

ledgers-that-it-writes-6f72 = Register, die sie schreibt

u-1-and-2-44c3 = 1 und 2

u-1-or-2-where-the-49bb = 1, oder 2, wo die Datei es braucht

a-newer-recto-always-reads-9099 = Ein neueres recto liest immer die Register aller älteren. Es ändert sie nur dort, wo sich eine Übersetzung ändert.

build-it-yourself-9ab2 = Selbst bauen

build-recto-from-a-copy-8272 = Bauen Sie recto aus einer Kopie seines Quellcodes mit Rust 1.89 oder neuer. Das dauert einige Minuten:
