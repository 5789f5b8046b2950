title = La guida di recto

description = Che cosa fa recto, quando è meglio altro e il percorso in questa guida per chi traduce, coordina o gestisce la CI.

recto-manages-the-translation-of-fc59 = Recto gestisce la traduzione di articoli, come le pagine di un sito di documentazione, le notizie, un manuale o i messaggi di un’applicazione. Gli articoli sono scritti in una sola lingua. Recto li divide in piccole unità, tiene un file di traduzioni per ogni articolo e lingua e sa sempre quali traduzioni mancano, quali sono superate e quali parole sono cambiate.

everything-is-a-text-file-08b4 = Tutto è file di testo nel tuo progetto. A recto non servono né server né account, e non invia nulla da nessuna parte. Si traduce nel browser, in un editor di testo o in un altro strumento di traduzione, e git conserva la cronologia.

you-translate-30e0 = Traduci

install-recto-one-line-with-1b88 = [Installare recto](install.md): una riga, con uno strumento che hai già.

for-translators-what-is-left-b836 = [Per i traduttori](for-translators.md): che cosa ti resta da fare, come scriverlo e che cosa fare quando un articolo è cambiato. Leggi prima questa pagina.

the-translators-desk-translate-in-d2fa = [Il banco di lavoro](desk.md): tradurre nel browser.

fluent-in-five-minutes-the-5395 = [Fluent in cinque minuti](fluent.md): i pochi caratteri che significano qualcosa in un catalogo.

glossary-the-words-that-recto-cd94 = [Glossario](glossary.md): le parole usate da recto.

troubleshooting-a-message-that-you-11e1 = [Risoluzione dei problemi](troubleshooting.md): un messaggio che non capisci.

you-edit-or-coordinate-f2b9 = Scrivi o coordini

getting-started-install-recto-begin-89bd = [Primi passi](getting-started.md): iniziare un progetto, tradurre un articolo, pubblicarlo.

for-editors-progress-reviews-and-4831 = [Per i redattori](for-editors.md): l’avanzamento, le revisioni e le istruzioni per chi traduce in un articolo.

working-in-a-team-who-feae = [Lavorare in gruppo](teamwork.md): chi esegue quale comando, i branch, i conflitti.

add-or-remove-a-language-37bd = [Aggiungere o togliere una lingua](languages.md).

how-staleness-works-why-a-2c13 = [Come si riconoscono le traduzioni superate](staleness.md): perché una traduzione è superata e quando una modifica non conta.

checks-what-recto-compares-and-0eac = [Controlli](checks.md): che cosa confronta recto e che cosa fare con un falso allarme.

you-look-after-ci-1e1d = Gestisci la CI

continuous-integration-jobs-exit-codes-21dc = [Integrazione continua](continuous-integration.md): segnalazioni, codici di uscita, formati di output.

jobs-and-hooks-ready-examples-3feb = [Job e hook](jobs-and-hooks.md): esempi pronti per il tuo sistema.

configuration-every-key-of-recto-bb76 = [Configurazione](configuration.md): tutte le chiavi di `recto.toml`.

commands-every-command-and-option-8091 = [Comandi](commands.md): tutti i comandi e le opzioni.

the-json-contract-what-your-3344 = [Il contratto JSON](json.md): su che cosa possono contare i tuoi script.

you-have-something-already-858c = Hai già qualcosa

translated-pages-translated-sites-cdd6 = Pagine tradotte: [Un sito già tradotto](translated-sites.md).

an-application-with-fluent-files-3f88 = Un’applicazione con file Fluent: [Applicazioni](applications.md).

html-files-web-pages-0b50 = File HTML: [Pagine web](web-pages.md).

translations-from-another-tool-memory-dab6 = Traduzioni di un altro strumento: [Memoria](memory.md).

the-same-words-everywhere-terminology-6f7f = Le stesse parole ovunque: [Terminologia](terminology.md).

drafts-by-a-machine-machine-85ef = Bozze fatte da una macchina: [Traduzione automatica](machine.md).

when-something-else-is-better-2709 = Quando è meglio altro

your-articles-never-change-after-69fa = I tuoi articoli non cambiano mai dopo la traduzione. Allora non c’è nulla da seguire, ed è più semplice tradurre una volta l’intero file.

the-pages-of-your-languages-6131 = Le pagine delle tue lingue non sono traduzioni l’una dell’altra. A recto serve una lingua in cui ogni articolo viene scritto per primo.

your-texts-are-the-messages-9973 = I tuoi testi sono i messaggi di un programma in un formato diverso da Fluent, come gettext PO. Gli strumenti di quel formato sono più adatti.

nobody-reads-the-translations-before-6d25 = Nessuno legge le traduzioni prima della pubblicazione. Recto può conservare traduzioni automatiche come bozze, ma chiede che una persona le confermi.
