title = Installare recto

description = Come ottenere recto con lo strumento che hai già, su Linux, macOS o Windows.

recto-is-one-program-it-ab36 = Recto è un solo programma. Non ha bisogno né di un server né di un account, e non devi compilarlo. Usa la riga dello strumento che hai già:

you-have-2ae4 = Hai

type-this-367a = Digita questo

python-with-uv-e119 = Python con uv

python-with-pipx-5b22 = Python con pipx

node-js-5ae5 = Node.js

homebrew-ecbc = Homebrew

winget-on-windows-aa8c = WinGet su Windows

scoop-on-windows-2437 = Scoop su Windows

debian-or-ubuntu-b787 = Debian o Ubuntu

rust-with-binstall-9846 = Rust con binstall

rust-a1e2 = Rust

the-file-for-debian-and-c02e = Il file per Debian e il file `recto.json` per Scoop si trovano nella versione pubblicata. Il comando è `recto` ovunque. Solo nei registri di Python e di Node.js il pacchetto si chiama `recto-l10n`, perché lì altri programmi portano già il nome `recto`. Sostituisci `OWNER` con il nome dell’account che pubblica recto.

then-ask-for-the-version-87d8 = Poi chiedi la versione, per vedere che funziona:

try-it-without-installing-347c = Provare senza installare

these-commands-fetch-recto-run-abb7 = Questi comandi scaricano recto, lo eseguono una volta e non lasciano nulla nel tuo progetto:

without-any-tool-5865 = Senza alcuno strumento

every-release-has-an-archive-8d5d = Ogni versione pubblicata ha un archivio per Linux, macOS e Windows, ciascuno per processori Intel e ARM. Estrailo e copia il file `recto`, o `recto.exe` su Windows, in una cartella del tuo percorso di ricerca. L’archivio contiene anche il completamento per la tua shell, le pagine di manuale in cinque lingue e le licenze.

the-file-sha256sums-of-the-0ab7 = Il file `SHA256SUMS` della versione pubblicata contiene la somma di controllo di ogni file. Questo comando dimostra che l’archivio è stato creato dal workflow di recto e da nessun altro:

in-a-container-15af = In un container

the-image-has-recto-and-3cd2 = L’immagine contiene recto e git. Non ha bisogno di permessi di scrittura nel tuo progetto per controllarlo:

leave-out-ro-for-commands-6a05 = Togli `:ro` per i comandi che scrivono, come `sync`.

the-same-version-for-everybody-8604 = La stessa versione per tutti

everybody-who-works-on-a-85dd = Tutti coloro che lavorano a un progetto dovrebbero usare la stessa versione di recto. Indicala nel progetto. Con Node.js:

with-python-put-recto-l10n-c5bb = Con Python, scrivi `recto-l10n==0.1.0` nel file delle tue dipendenze. In un job, l’action e il modello di recto prendono la versione che indichi. Vedi [Job e hook](jobs-and-hooks.md).

which-version-reads-which-files-6bbc = Quale versione legge quali file

the-ledgers-beside-the-translations-bbf4 = I registri accanto alle traduzioni hanno una versione propria, nella prima riga. Un recto troppo vecchio per un registro si ferma con il codice di uscita 2. Non elimina mai ciò che non conosce.

version-of-recto-f4fc = Versione di recto

ledgers-that-it-reads-7fd1 = Registri che legge

ledgers-that-it-writes-6f72 = Registri che scrive

u-1-and-2-44c3 = 1 e 2

u-1-or-2-where-the-49bb = 1, o 2 dove il file lo richiede

a-newer-recto-always-reads-9099 = Un recto più recente legge sempre i registri di tutti i precedenti. Li modifica solo dove cambia una traduzione.

build-it-yourself-9ab2 = Compilarlo da sé

build-recto-from-a-copy-8272 = Compila recto da una copia del suo codice sorgente con Rust 1.89 o successivo. Ci vuole qualche minuto:
