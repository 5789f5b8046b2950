## Counts

units =
    { $count ->
        [one] { $count } unità
       *[other] { $count } unità
    }
articles =
    { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }
words =
    { $count ->
        [one] { $count } parola
       *[other] { $count } parole
    }
obsolete-translations =
    { $count ->
        [one] { $count } traduzione obsoleta
       *[other] { $count } traduzioni obsolete
    }

## States, kinds and changes

state-missing = mancante
state-draft = bozza
state-stale = superata
state-translated = tradotta
state-reviewed = revisionata

column-missing = mancanti

column-draft = bozze

column-stale = superate

column-translated = tradotte

column-reviewed = revisionate

kind-title = Titolo
kind-heading = Titolo di livello { $level }
kind-paragraph = Paragrafo
kind-list-item = Elemento di elenco
kind-table-cell = Cella di tabella
kind-caption = Didascalia
kind-alt = Testo alternativo di un’immagine
kind-field = Campo del front matter
kind-field-named = Campo { $key } del front matter
kind-message = Messaggio
kind-text = Testo

class-white-space = spazi

class-letter-case = maiuscole e minuscole

class-typography = tipografia
class-punctuation = punteggiatura
class-spelling = ortografia
class-wording = formulazione
class-link = link
class-code = codice
class-placeable = segnaposto
class-number = numero
class-date = data
class-negation = negazione

severity-error = errore
severity-warning = avviso
severity-note = nota

evidence-key = stessa chiave
evidence-text = stesso testo
evidence-original = originale accanto
evidence-link = stesso link
evidence-code = stesso codice
evidence-skeleton = stesso markup accanto
evidence-number = stesso numero
evidence-cell = stesso posto nella tabella
evidence-name = stesso nome
evidence-word = parole simili
evidence-outline = stesso posto nella struttura
evidence-neighbours = testi vicini
evidence-length = lunghezza

## Command line

help-recto = Gestisce la traduzione di articoli: che cosa manca, che cosa è superato e quali parole sono cambiate
help-recto-after = Per iniziare esegui `recto init --source en --languages fr,es`, metti i tuoi articoli nella cartella `articles` ed esegui `recto sync`. Codici di uscita: 0 tutto a posto; 1 un controllo è fallito; 2 uso errato, o progetto che non si può controllare.

help-init = Prepara un progetto: recto.toml e le sue cartelle
help-adopt = Importa traduzioni esistenti da file interi
help-sync = Aggiorna cataloghi e registri in base agli articoli
help-watch = Sincronizza subito, e poi a ogni salvataggio
help-serve = Apre il tavolo di traduzione nel browser
help-status = Mostra l’avanzamento di ogni lingua
help-list = Elenca le unità per lingua, stato e articolo
help-missing = Elenca le unità senza traduzione
help-set = Scrive una traduzione
help-diff = Mostra che cosa è cambiato nell’originale delle unità superate

help-suggest = Mostra le traduzioni precedenti di testi simili

help-accept = Conferma che le traduzioni corrispondono all’originale attuale
help-reject = Rimanda indietro delle traduzioni come bozze
help-link = Indica che un’unità continua un’unità tolta
help-unlink = Annulla l’abbinamento di un’unità a un’altra
help-check = Verifica che il progetto rispetti le sue regole; per la CI

help-analyse = Conta le parole da tradurre, in base alla somiglianza con testi precedenti

help-dismiss = Segna come falsi allarmi le segnalazioni di un controllo
help-report = Crea un rapporto: pagina web, Markdown, tabella, JSON o badge

help-memory = Usa memorie di traduzione di altri strumenti e di un gruppo, ne esporta una

help-terms = Importare nel glossario termini di altri strumenti, scriverlo per loro, e trovare i termini che vi mancano

help-render = Scrive gli articoli tradotti
help-prune = Elimina le traduzioni obsolete

help-allow = Permettere a questa macchina ciò che indica recto.toml: scrivere in cartelle nascoste, eseguire un comando, usare un server di memoria

help-completions = Mostra lo script di completamento per una shell
help-man = Scrive le pagine di manuale
help-merge-driver = Unisce tre versioni di un catalogo o registro (chiamato da git)
help-help = Mostra questo messaggio o l’aiuto di un comando

help-directory = Lavora come se recto fosse avviato in questa cartella
help-ui-language = La lingua dei messaggi di recto: en, fr, es, de o it
help-color = Quando usare i colori
help-no-cache = Non legge e non scrive la cache

help-wait = Quanto aspettare un altro recto che sta scrivendo nel progetto (predefinito: 60)

help-no-fsync = Per le misurazioni: non forzare la scrittura sul disco; un’interruzione di corrente può far perdere ciò che è stato scritto

help-help-short = Mostra l’aiuto (più dettagliato con '--help')
help-help-long = Mostra l’aiuto (riassunto con '-h')
help-version = Mostra la versione

help-format = Formato dell’output
help-dry-run = Mostra che cosa verrebbe fatto, senza scrivere nulla
help-language = Solo queste lingue
help-class = Solo le unità il cui originale è cambiato in uno di questi modi: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`
help-if-source = Solo se questa è l’impronta del testo originale, come la dà `list --format json`; attesta che lo hai letto
help-if-target = Solo se questa è l’impronta della traduzione; `none` se non ce n’era una
help-if-state = Solo se la traduzione è in questo stato
help-article = Solo gli articoli con questo percorso, in questa cartella o che corrispondono a questo glob
help-articles = { help-article }

help-init-source = La lingua in cui sono scritti gli articoli [predefinita: quella indicata dal sito, altrimenti en]
help-init-languages = Le lingue in cui tradurre, per esempio fr,es [predefinite: quelle già presenti]
help-init-git = Fa unire a recto i cataloghi e i registri nei merge di git; funziona anche in un progetto esistente

help-adopt-language = Le lingue; tutte, se non ne indichi nessuna
help-adopt-dry-run = Mostra le coppie, se non sono troppe, senza scrivere nulla
help-adopt-review = Mostra che cosa richiede una decisione: coppie dubbie e testi senza originale

help-adopt-verbose = Mostra tutte le coppie, per quante siano

help-adopt-no-history = Abbina agli articoli attuali, senza usare la cronologia di git

help-sync-check = Non scrive nulla; termina con il codice 1 se qualcosa cambierebbe

help-sync-fail-on-write = Termina con il codice 1 se qualcosa è stato scritto, come serve a un hook

help-sync-explain = Dice per ogni unità a che cosa è stata abbinata, in base a quali indizi, e qual era la seconda scelta
help-sync-interactive = Chiede conferma per le unità abbinate in base a pochi indizi, prima di scrivere qualsiasi cosa

help-sync-prefill = Creare bozze per le unità mancanti: da corrispondenze `exact`, da una percentuale in su, ad es. 85%, o con la `machine` di recto.toml

help-sync-state = Unità che una macchina traduce: le mancanti diventano bozze, le superate ricevono una proposta (per impostazione, le mancanti)

help-sync-budget = Non inviare a una macchina più parole di così

help-sync-trust = Stato assegnato a una traduzione senza registro

help-watch-poll = Cerca le modifiche ogni secondo, sui file system che non le segnalano
help-watch-after = Indica che cosa ogni modifica ha cambiato negli articoli e nelle loro traduzioni, finché Ctrl+C non termina il programma (codice di uscita 130). Ciò che in quel momento era in corso di scrittura viene completato dalla sincronizzazione successiva.
help-serve-listen = Dove ascoltare: un indirizzo di questa macchina con la sua porta
help-serve-open = Mostra il tavolo nel browser
help-serve-read-only = Mostra tutto e non scrive nulla

help-serve-sync = Sincronizza gli articoli appena cambiano, come `recto watch`

help-serve-users = Chi può accedere: su ogni riga un nome, lo SHA-256 di un token e dei ruoli (read, translate, review)
help-serve-token-file = Un file con un token che apre il tavolo ogni volta che viene fornito
help-serve-allow-host = Un nome con cui i browser possono chiedere il tavolo; si può indicare più volte
help-serve-behind-proxy = Un proxy davanti al tavolo cifra: i browser arrivano tramite https
help-serve-base-path = Con che cosa iniziano i percorsi di tutti gli indirizzi, per esempio /recto
help-serve-poll = Cerca le modifiche ogni secondo, sui file system che non le segnalano
help-serve-after = Stampa un indirizzo che fa accedere un browser, una volta sola. Non viene sincronizzato nulla tranne gli articoli in cui qualcuno salva una traduzione. Ctrl+C lo termina (codice di uscita 130).

help-status-articles = Mostra tutti gli articoli

help-status-names = { help-article }

help-status-class = Conta solo le unità superate di queste classi di modifica; con --articles, mostra solo gli articoli che ne hanno

help-list-state = Solo le unità in questi stati: `missing`, `draft`, `stale`, `translated`, `reviewed`
help-list-kept = Mostra ciò che i registri conservano accanto alle traduzioni: seconde versioni da scegliere e testi di unità tolte

help-list-overrides = Mostra ciò che è proprio delle pagine: codice, chiavi, involucri e simili che una pagina tradotta ha in modo diverso dal suo articolo

help-list-explain = Dice perché ogni traduzione ha il suo stato

help-missing-names = Le lingue, tutte se non ne indichi nessuna, e poi articoli per percorso, cartella o glob

help-list-matches = Mostra ciò che è già stato tradotto e somiglia alle unità non finite

help-missing-matches = { help-list-matches }

help-set-article = L’articolo, oppure l’unità in PERCORSO:RIGA
help-set-id-or-text = L’unità, indicata dal suo ID o dall’inizio di questo; da omettere dopo PERCORSO:RIGA
help-set-text = La traduzione; con `-` viene letta dallo standard input
help-set-language = La lingua della traduzione

help-names = Solo questi: articoli per percorso, cartella o glob, unità per ID o inizio di un ID, oppure PERCORSO:RIGA

help-limit = Mostra al massimo questo numero di unità, e da dove continuare

help-cursor = Continua dopo l’ultima unità della pagina precedente

help-accept-names = Articoli per percorso, cartella o glob, unità per ID o inizio di un ID, oppure PERCORSO:RIGA; tutto, se non indichi niente

help-suggest-text = Cerca questo testo invece di un’unità

help-suggest-limit = Quante corrispondenze al massimo (5 se non indicato)

help-suggest-min = Nessuna corrispondenza sotto questa percentuale (60 se non indicato)

help-accept-language = Le lingue
help-accept-all-languages = Tutte le lingue
help-accept-state = Solo le traduzioni in questi stati, per esempio `draft`

help-accept-yes = Non chiede, in un terminale, prima di confermare traduzioni di più articoli

help-accept-reviewed = Approva dopo la revisione: lo stato diventa «revisionata»
help-accept-undo = Annulla ciò che ha cambiato l’ultima accettazione, e nient’altro
help-accept-proposal = Sceglie questa seconda versione di un’unità; vedi `list --kept`

help-reject-names = { help-accept-names }

help-reject-language = { help-accept-language }
help-reject-all-languages = { help-accept-all-languages }
help-reject-state = { help-accept-state }

help-reject-yes = Non chiede, in un terminale, prima di rimandare indietro traduzioni di più articoli

help-reject-note = Che cosa deve sapere il traduttore
help-reject-proposal = Scarta questa seconda versione di un’unità; il suo testo resta conservato

help-link-left = L’unità tolta, indicata dal suo ID o dall’inizio di questo; le sue traduzioni vengono ripristinate
help-link-unit = L’unità attuale: un ID, l’inizio di un ID o PERCORSO:RIGA
help-link-article = L’articolo, se più articoli hanno un’unità simile

help-unlink-unit = { help-link-unit }
help-unlink-article = { help-link-article }

help-check-only = Solo le segnalazioni con questi codici; `invalid` indica tutti i difetti delle traduzioni
help-check-class = Solo le segnalazioni su traduzioni il cui originale è cambiato in uno di questi modi, per esempio `number,negation`
help-check-fix = Corregge ed elenca ciò che si può correggere senza cambiare parole; non esegue il controllo
help-check-dry-run = Con `--fix`: mostra che cosa verrebbe corretto, senza scrivere nulla
help-check-new-only = Solo le segnalazioni nuove da quando il branch si è separato da questo commit, per esempio origin/main
help-check-baseline = Solo le segnalazioni che non sono in questa baseline

help-check-all = Anche ciò che la base di riferimento del progetto lascia passare

help-check-write-baseline = Scrive le segnalazioni in un file, che `--baseline` ignorerà
help-check-changed-since = Solo gli articoli modificati dal branch da quando si è separato da questo commit
help-check-explain = Anziché elencare le segnalazioni, dice che cosa ha contato ogni regola e come lo valuta il progetto
help-check-exit-zero = Termina con il codice 0 anche se la barriera fallisce
help-dismiss-article = L’articolo, oppure l’unità in PERCORSO:RIGA; con una cartella o un glob, tutte le unità di quegli articoli che hanno una segnalazione simile
help-dismiss-id = L’unità, indicata dal suo ID o dall’inizio di questo; senza, tutte le unità dell’articolo che hanno una segnalazione simile
help-dismiss-language = Le lingue delle traduzioni
help-dismiss-check = Il controllo, per esempio numbers
help-dismiss-reason = Perché si tratta di falsi allarmi; resta nel registro finché non cambia la traduzione o il suo originale
help-dismiss-undo = Annulla la decisione
help-report-article = Solo gli articoli con questo percorso, in questa cartella o che corrispondono a questo glob; in Markdown le loro unità diventano un elenco da spuntare

help-report-articles = { help-report-article }

help-report-format = Formato del rapporto
help-report-out = Scrive in questo file; una pagina web il cui nome non termina in .html diventa una cartella con una pagina per ogni articolo
help-report-badges = Scrive in questa cartella un badge per ogni lingua; nessun rapporto senza `--out`
help-report-name = Il nome del progetto, per il titolo
help-report-no-history = Omette l’avanzamento nella cronologia di git
help-status-history = Mostra l’avanzamento nella cronologia di git

help-memory-action = Cosa fare

help-memory-what = Il file TMX da importare, o il nome della memoria da togliere

help-memory-name = Il nome con cui importarlo [predefinito: quello del file]

help-terms-action = Cosa fare

help-terms-what = La base terminologica da importare: TBX, oppure CSV con le colonne source e target; con suggest, l’articolo in cui cercare

help-terms-at-least = Proporre solo ciò che compare almeno questo numero di volte (3 se non indicato)

help-terms-limit = Quante proposte al massimo (50 se non indicato)

help-status-publishable = Dice per ogni articolo se può essere pubblicato e, se no, perché

help-render-language = { help-adopt-language }
help-render-out = La cartella in cui scrivere
help-render-minimum = Esclude gli articoli completati in misura inferiore a questa percentuale

help-render-overwrite = Rifà le pagine, anche dove dicono ciò che nessun catalogo ha; questo resta come seconda versione

help-render-preview = Segna bozze, traduzioni superate e testi nella lingua dell’originale, per chi legge le pagine prima che siano pubblicate

help-prune-without-source = Elimina anche i testi importati di cui non si conosce l’originale
help-prune-dry-run = Mostra che cosa verrebbe eliminato, senza scrivere nulla

help-allow-undo = { help-dismiss-undo }

help-completions-shell = La shell
help-completions-after = Metti questa riga nel file che la tua shell legge all’avvio:

help-man-folder = La cartella in cui scrivere, creata se non esiste; per esempio ~/.local/share/man/man1

help-merge-driver-base = La versione da cui derivano entrambe le parti (%O di git); un file vuoto, se non esiste
help-merge-driver-ours = La nostra versione (%A di git), che viene sovrascritta con il risultato
help-merge-driver-theirs = La loro versione (%B di git)
help-merge-driver-path = Dove si trova il file nel repository (%P di git)
help-merge-driver-ours-label = Che cosa compare dopo i segni di conflitto della nostra parte (%X di git)
help-merge-driver-theirs-label = Che cosa compare dopo i segni di conflitto della loro parte (%Y di git)

help-value-auto = In un terminale, a meno che NO_COLOR sia impostata
help-value-always = Sempre
help-value-never = Mai
help-value-text = Per le persone
help-value-json = Per i programmi

help-value-import = Importa un file di un altro strumento

help-value-list = Elenca le memorie

help-value-remove = Toglie una memoria importata

help-value-export = Scrive un file per altri strumenti sull’output standard

help-value-suggest = Trovare espressioni e nomi che mancano nel glossario

help-value-push = Inviare traduzioni al server di memoria di recto.toml

help-value-fluent = Messaggi pronti da compilare
help-value-github = Annotazioni di un workflow di GitHub
help-value-draft = Qualcuno deve confermarla
help-value-translated = Corrisponde all’originale attuale
help-value-html = Una pagina web che non richiede altri file
help-value-markdown = Per una pull request, una issue o il riepilogo di uno step di GitHub
help-value-csv = Una tabella per i fogli di calcolo

help-value-tbx = Una base terminologica TBX 2, letta dalla maggior parte degli strumenti

help-value-tbx3 = Una base terminologica TBX 3

help-value-gitlab = Un rapporto sulla qualità del codice di GitLab
help-value-sarif = Per la scansione del codice: SARIF 2.1.0
help-value-junit = Risultati di test: JUnit XML
help-value-checkstyle = Un rapporto Checkstyle

help-name-command = COMANDO
help-name-options = OPZIONI
help-name-dir = CARTELLA
help-name-tag = TAG
help-name-tags = TAG

help-name-seconds = SECONDI

help-name-when = QUANDO
help-name-format = FORMATO
help-name-hex = HEX
help-name-key = CHIAVE

help-name-language-or-article = LINGUA|ARTICOLO

help-name-article = ARTICOLO

help-name-article-or-id = ARTICOLO|ID

help-name-id = ID
help-name-left = SCOMPARSA
help-name-text = TESTO

help-name-action = AZIONE

help-name-file-or-name = FILE|NOME

help-name-file-or-article = FILE|ARTICOLO

help-name-state = STATO
help-name-states = STATI
help-name-classes = CLASSI
help-name-code = CODICE
help-name-codes = CODICI
help-name-percent = PERCENTUALE

help-name-matches = CORRISPONDENZE

help-name-words = PAROLE

help-name-count = NUMERO

help-name-position = POSIZIONE

help-name-ref = RIF
help-name-file = FILE
help-name-shell = SHELL
help-name-base = BASE
help-name-ours = NOSTRA
help-name-theirs = LORO
help-name-path = PERCORSO
help-name-name = NOME
help-name-address = INDIRIZZO

usage-heading = Uso:

help-group-daily = Lavoro quotidiano:

help-group-reports = Controlli, rapporti e pubblicazione:

help-group-setup = Preparazione e manutenzione:

help-group-plumbing = Chiamati da altri programmi:

usage-arguments-heading = Argomenti:
usage-options-heading = Opzioni:

usage-everywhere-heading = Opzioni di tutti i comandi:

usage-values-heading = Valori possibili:

usage-value = { $name }: { $help }

usage-default = [predefinito: { $value }]
usage-values = [valori possibili: { $values }]
usage-commands = [comandi: { $commands }]

usage-error = errore:
usage-tip = suggerimento:
usage-more = Per saperne di più, prova '{ $option }'.

usage-repeated = l’argomento '{ $argument }' non può essere usato più volte
usage-conflict = l’argomento '{ $argument }' non può essere usato con '{ $other }'
usage-conflicts = l’argomento '{ $argument }' non può essere usato con:
usage-conflict-with-others = l’argomento '{ $argument }' non può essere usato con uno o più degli altri argomenti indicati
usage-no-value = '{ $argument }' richiede un valore, ma non ne è stato indicato nessuno
usage-bad-value = valore '{ $value }' non valido per '{ $argument }'
usage-bad-value-because = valore '{ $value }' non valido per '{ $argument }': { $reason }
usage-one-of = usa uno di questi: { $names }
usage-no-percentage = usa un numero intero da 0 a 100

usage-no-count = usa un numero intero a partire da 1

usage-no-cursor = usa la posizione con cui termina la pagina precedente

usage-no-address = usa un indirizzo con la sua porta, per esempio 127.0.0.1:8765

usage-no-prefill = usate exact, machine o una percentuale da 1% a 100%

usage-no-machine-state = usate `missing`, `stale` o entrambi

usage-only-machine = `--state` e `--budget` servono solo con `--prefill machine`

usage-only-machine-hint = aggiungete `--prefill machine`, oppure toglieteli

usage-no-fingerprint = un’impronta ha 16 cifre esadecimali; `recto list --format json` la mostra
usage-no-ui-language = non è un tag di lingua, o recto non parla questa lingua; lingue disponibili: { $languages }
usage-one-value-more = valore '{ $value }' di troppo per '{ $argument }'
usage-unknown-argument = argomento '{ $argument }' inatteso
usage-unknown-command = comando '{ $command }' sconosciuto
usage-missing = mancano questi argomenti obbligatori:
usage-no-command = '{ $program }' richiede un comando, ma non ne è stato indicato nessuno
usage-no-utf-8 = uno o più argomenti non sono in UTF-8 valido

usage-similar-command =
    { $count ->
        [one] esiste un comando simile: { $names }
       *[other] esistono comandi simili: { $names }
    }
usage-similar-argument =
    { $count ->
        [one] esiste un argomento simile: { $names }
       *[other] esistono argomenti simili: { $names }
    }
usage-similar-value =
    { $count ->
        [one] esiste un valore simile: { $names }
       *[other] esistono valori simili: { $names }
    }
usage-as-value = per passare '{ $text }' come valore, usa '{ $way }'
usage-exists = '{ $way }' esiste
usage-without-dashes = il comando '{ $command }' esiste; per usarlo, togli il '{ $dashes }' che lo precede

man-name = NOME
man-synopsis = SINTASSI
man-description = DESCRIZIONE
man-options = OPZIONI
man-commands = COMANDI
man-notes = NOTE
man-version = VERSIONE
man-written =
    { $count ->
        [one] { $count } pagina di manuale scritta in { $folder }
       *[other] { $count } pagine di manuale scritte in { $folder }
    }

## Surroundings

cannot-work-in = impossibile lavorare in { $folder }: { $reason }
cannot-work-in-hint = indica una cartella esistente
no-epoch = SOURCE_DATE_EPOCH non è un numero di secondi: { $seconds }
no-epoch-hint = impostala sui secondi trascorsi dal 1970, oppure rimuovila
no-standard-input = impossibile leggere lo standard input: { $reason }
no-standard-input-hint = forniscilo in UTF-8
no-answer = impossibile leggere una risposta: { $reason }
no-answer-hint = rispondi s, n oppure e
no-question = nessun abbinamento è dubbio
merge-conflict = { $path }: { $what }; { $hint }
stopped = interrotto: non è stato scritto nulla
stopped-hint = esegui `recto sync` per accogliere tutte le proposte
ui-language-unspoken = recto non parla `{ $language }` e prosegue in inglese; parla { $languages }
no-output = impossibile scrivere il risultato: { $reason }
no-output-hint = verifica dove porta lo standard output e se c’è spazio sul disco

## Configuration

language-not-a-tag = `{ $tag }` non è un tag di lingua come `fr` o `pt-BR`

config-not-toml = questo non è TOML: { $reason }
config-not-toml-hint = correggi la riga, per esempio { $example }
config-open-list = questo elenco non è chiuso
config-open-list-hint = metti `]` alla fine, per esempio { $example }
config-conflict-hint = risolvi il conflitto di merge in questo file

config-no-source = manca `source`: la lingua degli articoli
config-no-languages = manca `languages`: le lingue in cui tradurre
config-no-articles = manca `[[articles]]`: dove si trovano gli articoli
config-no-articles-hint = aggiungi [[articles]] e folder = "articles"
config-no-folder = in [[articles]] manca `folder`
config-no-folder-hint = aggiungi folder = "articles", la cartella in cui si trovano
config-add-hint = aggiungi { $example }
config-write-hint = scrivi { $example }

config-unknown-key = chiave `{ $key }` sconosciuta
config-unknown-key-in-table = chiave `{ $key }` sconosciuta in [{ $table }]
config-not-a-value = `{ $value }` non è un valore di `{ $key }`

did-you-mean = intendevi `{ $name }`?

config-choice-hint = usa uno di questi valori: { $words }

config-found =
    { $found ->
        [string] questa stringa
        [integer] questo intero
        [float] questo numero decimale
        [boolean] questo booleano
        [datetime] questa data
        [array] questo elenco
        [table] questa tabella
       *[other] questo valore ({ $found })
    }
config-not-text = `{ $key }` richiede un testo tra virgolette, non { config-found }
config-not-text-hint = scrivi un testo tra virgolette
config-not-boolean = `{ $key }` richiede true o false, non { config-found }
config-not-boolean-hint = scrivi true o false
config-not-number = `{ $key }` richiede un numero intero da 0 a { $most }, non { config-found }
config-not-number-hint = scrivi un numero intero da 0 a { $most }
config-not-list = `{ $key }` richiede un elenco come { $example }, non { config-found }
config-not-list-hint = scrivi un elenco come { $example }
config-not-texts = `{ $key }` richiede un elenco di testi tra virgolette, non { config-found }
config-not-texts-hint = scrivi un elenco di testi tra virgolette
config-not-table = `{ $key }` richiede una tabella, scritta { $header }, non { config-found }
config-not-table-hint = scrivi una tabella con { $header }
config-not-tables = `{ $key }` richiede una o più tabelle, ognuna scritta { $header }, non { config-found }
config-not-tables-hint = scrivi una o più tabelle, ognuna con { $header }

config-not-a-tag-hint = usa un tag come fr, de-CH o zh-Hant
config-source-among-languages = { $language } è la lingua sorgente e non può essere anche una lingua di destinazione
config-source-among-languages-hint = toglila da `languages`
config-language-twice = { $language } compare qui due volte
config-language-twice-hint = togline una
config-foreign-language = `{ $tag }` non è una lingua di questo progetto
config-foreign-language-hint = usa una di queste lingue: { $languages }
config-bad-code = `{ $code }` non può indicare { $language } in un percorso
config-bad-code-hint = scrivi il nome di una cartella, per esempio { $example }
config-shared-code = { $one } e { $other } sarebbero entrambe scritte `{ $code }`
config-shared-code-hint = dai a ogni lingua un codice diverso

config-locales-is-project = `locales` è una cartella a parte, non il progetto stesso
config-path-outside = `{ $key }` porta fuori dal progetto: { $path }
config-path-outside-hint = indica un posto sotto la cartella di recto.toml

config-path-in-git = `{ $key }` indica la cartella propria di git: `{ $path }`

config-not-a-glob = `{ $glob }` non è un glob: { $reason }
config-not-a-glob-hint = scrivine uno come **/*.md

config-not-shares = `{ $key }` è un elenco di { $count } numeri da 0 a 1

config-not-shares-hint = scrivi { $count } numeri come 0.5 tra parentesi quadre

config-no-command = `[machine]` richiede un `command`

config-memory-url = { $value } non è l’indirizzo di un server PostgreSQL

config-memory-url-hint = scrivetelo come `postgres://HOST/DATABASE` oppure `postgres://USER@HOST/DATABASE`

config-memory-password = l’indirizzo del server di memoria contiene una password

config-memory-password-hint = toglietela da recto.toml e mettetela in `~/.pgpass` o nella variabile `PGPASSWORD`

config-unknown-placeholder = `{ $key }` contiene il segnaposto sconosciuto { $placeholder }
config-unknown-placeholder-hint = usa { $placeholders }
config-output-without-language = in `output` manca { $placeholder }, perciò tutte le lingue verrebbero scritte in un solo file
config-url-without-language = in `url` manca { $placeholder }, perciò tutte le lingue avrebbero lo stesso indirizzo
config-url-without-slash = `{ $key }` non comincia con una barra: { $url }
config-url-without-slash-hint = scrivi un indirizzo interno al sito, come { $example }
config-source-url-alone = `source-url` non ha effetto senza `url`, l’indirizzo di una traduzione
config-bad-site = `site` richiede uno schema e un host, non `{ $site }`
config-bad-site-hint = scrivi https://example.org; una cartella del sito va in `url` di [[articles]]

config-class-both-ways = `{ $class }` non può insieme lasciare valide le traduzioni e trasformarle in bozze
config-class-both-ways-hint = indicala solo in `keep-valid` o solo in `make-draft`
config-minimum-for-articles = `minimum` vale per una lingua intera; non si può impostare solo per alcuni articoli
config-minimum-for-articles-hint = togli `minimum` o `articles`
config-unsynced-for-languages = `unsynced` riguarda un articolo in tutte le lingue e non può valere per alcune
config-unsynced-for-languages-hint = togli `unsynced` o `languages`

config-no-field = `{ $value }` in `{ $key }` non indica una chiave del front matter

config-no-field-hint = scrivine una come title, hero.tagline o { $example }

config-no-selector = `{ $value }` in `{ $key }` non è un selettore di un solo elemento
config-no-selector-hint = scrivine uno come main, #content, .post-body, div.text o [role=main]
config-quotes = `quotes` è una coppia: ciò che apre una citazione e ciò che la chiude

config-no-dictionary = il dizionario { $path } non può essere letto: { $reason }

config-no-dictionary-hint = metti lì i due file di un dizionario Hunspell, con estensione .aff e .dic, oppure togli la lingua da `[spelling.dictionaries]`

config-no-word-list = l’elenco di parole { $path } non esiste

config-no-word-list-hint = crealo con una parola per riga, oppure togli `words` da `[spelling]`

config-comment-languages = La lingua in cui sono scritti gli articoli e le lingue in cui vengono tradotti.
config-comment-locales = Dove sono i cataloghi e i registri: locales/LINGUA/PERCORSO.ftl e .toml. Includi questa cartella in un commit.
config-comment-codes = Come si scrivono le lingue nei percorsi degli articoli tradotti.
config-comment-articles = Quali file sono articoli. Possono seguirsi più tabelle [[articles]].
config-comment-exclude = Le traduzioni non sono articoli, in qualunque lingua siano.
config-comment-output-fluent = Dove sono i file tradotti, con accanto i loro registri.
config-comment-output = Dove `recto render` scrive un articolo tradotto.
config-comment-fields = Le chiavi del front matter che sono testo; le chiavi dentro altre e gli elementi di elenchi come in { $example }.
config-comment-sync = Dopo queste modifiche dell’originale una traduzione resta valida.
config-comment-gate = Che cosa fa fallire `recto check`: "error", "warning" o "off".
config-comment-stale = Che cosa mostra un’unità superata in un articolo generato: "translation" o "source".
config-comment-draft = Che cosa mostra una bozza: qui la traduzione, perché ciò che importa `recto adopt` è già pubblicato.

## Files and articles

file-not-read = impossibile leggere { $path }: { $reason }
file-folder-not-read = impossibile leggere la cartella { $path }: { $reason }
file-not-written = impossibile scrivere { $path }: { $reason }
file-not-removed = impossibile eliminare { $path }: { $reason }
file-folder-not-made = impossibile creare la cartella { $path }: { $reason }
file-not-opened = impossibile aprire { $path }: { $reason }
file-not-locked = impossibile bloccare { $path }: { $reason }
file-not-utf8 = { $path } non è in UTF-8: il byte { $offset } non è valido
file-not-utf8-hint = salva il file in UTF-8

file-in-git = { $path } fa parte dei file propri di git, che recto non tocca mai

file-in-git-hint = scegli un posto fuori da `.git`

file-hidden = { $path } è in una cartella nascosta; recto vi scrive solo se questa macchina lo consente

file-hidden-hint = leggi in recto.toml che cosa viene scritto in cartelle nascoste; se ti fidi, esegui `recto allow`

file-link-outside = { $path } è un collegamento che porta fuori dal repository, a { $target }

file-behind-link-outside = { $path } è sotto il collegamento { $link }, che porta fuori dal repository, a { $target }

file-link-outside-hint = metti lì un file o una cartella; se il collegamento fa parte del progetto, scrivi `{ $example }` in recto.toml

file-not-regular = { $path } non è un file regolare

file-not-regular-hint = metti lì un file di testo; recto non legge né pipe né dispositivi

file-too-large = { $path } supera i 256 MiB

file-too-large-hint = dividi il file

project-busy = un altro recto (processo { $process }) sta ancora scrivendo in questo progetto dopo { $seconds } s

project-busy-unknown = un altro recto sta ancora scrivendo in questo progetto dopo { $seconds } s

project-busy-hint = riprova quando avrà finito, o aspetta più a lungo con `--wait SECONDS`

file-changed-meanwhile = un altro programma ha salvato { $path } mentre recto scriveva

file-changed-meanwhile-hint = ciò che ha salvato resta; esegui di nuovo il comando

waiting = in attesa di un altro recto (processo { $process }) che sta scrivendo in questo progetto

waiting-unknown = in attesa di un altro recto che sta scrivendo in questo progetto

allow-given = { $count ->
    [one] recto può scrivere in questo posto nascosto finché recto.toml non cambia:
   *[other] recto può scrivere in questi posti nascosti finché recto.toml non cambia:
 }

allow-command = recto può eseguire questo comando finché non cambia recto.toml o uno di questi file: { $command }

allow-command-alone = recto può eseguire questo comando finché non cambia recto.toml: { $command }

allow-server = finché recto.toml non cambia, recto può cercare testi su questo server, e `recto memory push` può inviargli traduzioni:

allow-nothing = niente in recto.toml richiede un’autorizzazione

allow-undone = recto non può più scrivere nei luoghi nascosti di questo progetto, né eseguire il suo comando, né usare il suo server di memoria

allow-no-folder = questa macchina non ha un posto dove conservare ciò che è consentito

allow-no-folder-hint = imposta `HOME` sulla tua cartella personale

file-not-readable-hint = verifica di poter leggere il file e accedere alla sua cartella
file-not-writable-hint = verifica di poter scrivere nel file e nella sua cartella
file-read-only-hint = rendi scrivibile il file system, oppure lavora in una copia
file-disk-full-hint = libera spazio sul disco, poi esegui di nuovo il comando
file-is-folder-hint = una cartella ha questo nome; spostala
file-in-the-way-hint = c’è un file dove dovrebbe esserci una cartella; spostalo
file-not-found-hint = verifica che questo posto esista
file-other-hint = risolvi ciò che indica il sistema, poi esegui di nuovo il comando

reason-with-code = { $reason } (errore di sistema { $code })
reason-not-found = File o directory non esistente
reason-permission-denied = Permesso negato
reason-already-exists = File già esistente
reason-is-folder = È una directory
reason-not-folder = Non è una directory
reason-read-only = File system in sola lettura
reason-disk-full = Spazio esaurito sul dispositivo
reason-quota-exceeded = Quota disco superata
reason-name-too-long = Nome di file troppo lungo

no-articles-folder = la cartella di articoli `{ $folder }` non esiste
no-articles-folder-hint = crea la cartella, oppure correggi `folder` in recto.toml
article-of-no-format = { $path } non è un articolo che recto possa leggere
article-of-no-format-hint = escludilo con `exclude` in recto.toml

name-not-utf8 = il nome non è in UTF-8

name-not-utf8-hint = rinominalo; fino ad allora recto lo salta

article-name-too-long = il nome è troppo lungo: non si potrebbe scrivere il suo catalogo o la sua traduzione

article-name-too-long-hint = accorcia il nome dell’articolo a 240 byte al massimo

catalog-reserved = `{ $catalog }` è il nome del glossario e un articolo non può averlo
catalog-shared = { $other } e { $path } avrebbero lo stesso catalogo `{ $catalog }`
catalog-shared-hint = dai a uno dei due un catalogo proprio: una tabella [[articles]] prima delle altre con include = ["IL SUO NOME"] e catalog = "UN ALTRO NOME"

page-mostly-left-out = le unità contengono il { $percent } % delle frasi di questa pagina; parole escluse: { $words }

page-mostly-left-out-hint = `recto sync --explain` elenca ciò che resta escluso; per tradurne di più, indica il suo elemento in `{ $content }`, nella tabella { $table }

article-with-nul = un carattere NUL, non ammesso in un testo
article-with-nul-hint = salva l’articolo come testo in UTF-8
article-too-odd = il parser non è riuscito a leggere questo articolo
article-too-odd-hint = è un bug di recto: segnalalo allegando l’articolo
article-units-overlap = qui non è possibile distinguere le unità di questo articolo
article-units-overlap-hint = semplifica il markup intorno a questo punto, oppure escludi l’articolo
article-block-with-markup = non è possibile distinguere questo blocco dal markup al suo interno, perciò non viene tradotto
article-block-with-markup-hint = metti una riga vuota prima e dopo i componenti, le direttive e le chiamate a template
article-off-to-end = da qui alla fine dell’articolo non viene tradotto nulla
article-off-to-end-hint = termina il tratto con <!-- recto:on -->
article-conflict-hint = risolvi il merge: conserva le righe giuste delle due parti ed elimina quelle con i segni di conflitto; i segni che i lettori devono vedere vanno in un blocco di codice

front-matter-invalid = il front matter non è { $format } valido: { $reason }
front-matter-invalid-hint = correggi l’intestazione { $format }; fino ad allora nessuno dei suoi campi viene tradotto
front-matter-invalid-yaml-hint = correggi l’intestazione YAML (un valore che contiene `: ` o ` #` va tra virgolette); fino ad allora nessuno dei suoi campi viene tradotto
front-matter-without-keys = il front matter non ha chiavi
front-matter-without-keys-hint = scrivi righe `key: value`, oppure lascia una riga vuota sotto un `---` iniziale che deve essere una linea orizzontale
front-matter-too-deep = il front matter è annidato per più di { $most } livelli
article-too-large = un articolo di { $size } byte; recto legge al massimo { $most } byte per file
article-too-large-hint = dividi l’articolo in più file, oppure escludilo
article-with-too-many-units = { $units } unità in un solo articolo; recto ne gestisce al massimo { $most }

layout-other-place =
    { $count ->
        [one] { $count } file come { $pattern } per gli articoli in { $folder }/
       *[other] { $count } file come { $pattern } per gli articoli in { $folder }/
    }
layout-doubtful-language =
    { $count ->
        [one] { $count } file come { $pattern }, escluso perché `{ $code }` indica una lingua
       *[other] { $count } file come { $pattern }, esclusi perché `{ $code }` indica una lingua
    }
layout-no-tag = traduzioni in { $code }, che non è un tag di lingua
layout-too-hard = traduzioni di { $reference } in { $pattern }

## Catalogs and ledgers

conflict-markers = segni di conflitto di git (`<<<<<<<`, `=======`, `>>>>>>>`) di un merge non concluso
conflict-markers-hint = conserva le righe giuste delle due parti ed elimina quelle con i segni di conflitto
conflict-of-texts = entrambe le parti di un merge non concluso hanno modificato `{ $id }`: «{ $ours }» e «{ $theirs }»
conflict-of-texts-hint = conserva il testo migliore, o scrivine un terzo, elimina le righe con i segni di conflitto, poi esegui `recto sync`

merge-catalog-conflict = entrambe le parti hanno modificato `{ $id }`
merge-catalog-conflict-hint = conserva il testo migliore, o scrivine un terzo, ed elimina le righe con i segni di conflitto
merge-source-conflict = entrambe le parti hanno modificato il testo originale di `{ $id }`
merge-source-conflict-hint = risolvi il merge dell’articolo, poi esegui `recto sync`, che riscrive questo file
merge-ledger-conflict = entrambe le parti hanno tradotto `{ $id }`
merge-ledger-conflict-hint = correggi il catalogo, poi esegui `recto sync`, che corregge il registro
merge-by-lines = una delle parti non può essere letta, perciò il merge del file è stato fatto riga per riga

syntax-too-deep = le parentesi graffe sono annidate oltre { $most } livelli
syntax-too-deep-hint = chiudi le `{"{"}` rimaste aperte; fino ad allora recto non legge nulla del file
syntax-parser-failed = l’analizzatore di Fluent non è riuscito a leggere questo file
syntax-parser-failed-hint = ripristina l’ultima voce modificata, poi ripeti il controllo; fino ad allora recto non legge nulla del file
syntax-cut-by-mark = il testo di `{ $id }` è troncato: nessuna sua riga può iniziare con `{ $mark }`
syntax-value-cut-by-mark = il testo è troncato: nessuna sua riga può iniziare con `{ $mark }`
syntax-cut-by-mark-hint = scrivi `{ $quoted }` al posto di `{ $mark }`
syntax-cut-by-tab = il testo di `{ $id }` è troncato: questa riga inizia con una tabulazione
syntax-cut-by-tab-hint = fai rientrare la riga con quattro spazi al posto della tabulazione
syntax-cut-without-indent = il testo di `{ $id }` è troncato: questa riga non è rientrata
syntax-cut-without-indent-hint = fai rientrare la riga con quattro spazi se appartiene a `{ $id }`, altrimenti eliminala
syntax-stray-line = questa riga non è né un messaggio né una parte di un messaggio
syntax-stray-line-hint = scrivi `id = text`; fai rientrare la riga con quattro spazi se appartiene al messaggio precedente
syntax-bad-id-hint = scrivi `id = text` e inizia un ID con una lettera dalla a alla z
syntax-bad-name = un nome ha solo lettere dalla a alla z, cifre, - e _
syntax-bad-name-hint = scrivi il nome com’è nel glossario o nell’originale, senza accenti
syntax-open-brace = una `{"{"}` non è chiusa da `{"}"}`
syntax-open-brace-hint = chiudila, oppure scrivi `{ $brace }` per una graffa letterale
syntax-comment-without-space = un commento richiede uno spazio dopo il suo `#`
syntax-comment-without-space-hint = scrivi `# comment`
syntax-no-token = qui è atteso `{ $token }`
syntax-no-token-hint = scrivi `{ $token }`; per una graffa letterale scrivi `{ $brace }`
syntax-no-number = qui è atteso un numero
syntax-no-number-hint = scrivi il numero con cifre e un punto
syntax-text-behind-arrow = testo dopo `->`
syntax-text-behind-arrow-hint = inizia la prima variante su una riga a parte
syntax-no-name = qui è atteso un nome
syntax-no-name-hint = inizia il nome con una lettera dalla a alla z; scrivi `{ $brace }` per una graffa letterale
syntax-no-text = `{ $id }` non ha testo
syntax-no-text-hint = scrivi il testo dopo `=`, oppure elimina la riga finché non c’è una traduzione
syntax-term-without-text-hint = scrivi il testo dopo `=`, oppure elimina la riga
syntax-bad-function = si possono chiamare solo le funzioni, e i loro nomi si scrivono in maiuscolo
syntax-bad-function-hint = scrivi il nome della funzione in maiuscolo, come in `NUMBER($count)`
syntax-no-default = nessuna variante è contrassegnata come predefinita
syntax-no-default-hint = metti `*` davanti a una variante, come in `*[other] …`
syntax-two-defaults = due varianti sono contrassegnate come predefinite
syntax-two-defaults-hint = lascia `*` davanti a una sola
syntax-empty = qui non c’è testo
syntax-empty-hint = scrivi il testo, oppure `{ $example }` per un testo vuoto
syntax-bad-selector = questo non può scegliere tra varianti
syntax-message-as-selector = un messaggio non può scegliere tra varianti
syntax-selector-hint = scegli in base a una variabile, come in `{ $example }`
syntax-term-as-selector = un termine non può scegliere tra varianti
syntax-term-as-selector-hint = scegli in base a un attributo del termine, come in `{ $example }`
syntax-term-attribute-shown = un attributo di un termine non può comparire in un testo
syntax-term-attribute-shown-hint = usa il termine stesso, oppure scegli in base al suo attributo
syntax-open-quote = un testo tra virgolette non termina sulla sua riga
syntax-open-quote-hint = chiudilo con `"`
syntax-argument-order = un argomento senza nome ne segue uno con nome
syntax-argument-order-hint = metti per ultimi gli argomenti con nome
syntax-argument-twice = l’argomento `{ $name }` è indicato due volte
syntax-argument-twice-hint = lasciane uno solo
syntax-bad-escape = una barra rovesciata in un testo tra virgolette non introduce nulla che Fluent conosca
syntax-bad-escape-hint = scrivi `\\` per una barra rovesciata, `\"` per le virgolette, oppure `\u` con quattro cifre esadecimali
syntax-stray-brace = una `{"}"}` senza `{"{"}` di apertura
syntax-stray-brace-hint = scrivi `{ $brace }` per una graffa letterale
syntax-empty-brace = dopo `{"{"}` non c’è nulla che Fluent conosca
syntax-empty-brace-hint = scrivi `{ $variable }`, `{ $term }` o `{ $text }`; scrivi `{ $brace }` per una graffa letterale
syntax-no-literal = qui è atteso un numero o un testo tra virgolette
syntax-no-literal-hint = indica gli argomenti con nome come in `NUMBER($count, minimumFractionDigits: 2)`
syntax-value-empty = il testo è vuoto
syntax-value-empty-hint = scrivi `{ $example }` per un testo vuoto
syntax-value-with-attribute = una riga che inizia con `.` verrebbe letta come un attributo
syntax-value-of-several = questo non è il testo di un solo messaggio
syntax-value-of-several-hint = scrivi solo ciò che sta dopo `id =`

edit-of-broken-file = il file ha un errore di sintassi: { $reason }
edit-of-unknown-entry = nel file non c’è nessuna voce `{ $id }`
edit-of-no-entry = al byte { $offset } del file non c’è nessuna voce
edit-to-taken-id = nel file c’è già una voce `{ $id }`
edit-to-invalid-id = `{ $id }` non è un identificatore di Fluent
edit-twice = due modifiche di `{ $id }` contemporaneamente
edit-to-invalid-text = il testo di `{ $id }` non è Fluent valido: { $reason }
edit-unsafe = la modifica cambierebbe altre parti di `{ $id }`; non è stato scritto nulla

ledger-too-new = il registro ha la versione { $version }, scritta da un recto più recente
ledger-too-new-hint = aggiorna recto
ledger-unreadable = questo non è un registro: { $reason }
ledger-unreadable-hint = questo file lo scrive recto; recuperalo da git, oppure correggi a mano questo punto
ledger-no-fingerprint = `{ $text }` non è un’impronta di 16 cifre esadecimali
ledger-no-date = `{ $text }` non è una data come 2026-07-31

## What a translation shows

reference-unresolved = impossibile risolvere `{ $id }`: { $reason }
reference-unresolved-hint = correggi il segnaposto, oppure scrivi { $brace } dove serve una parentesi graffa

joined = { $before }; { $next }

reference-unknown-message = messaggio `{ $id }` sconosciuto
reference-unknown-term = termine `{ $id }` sconosciuto
reference-unknown-term-hint = definiscilo in terms.ftl ({ $language }), oppure correggi il suo nome
reference-unknown-variable = variabile `${ $name }` sconosciuta
reference-unknown-variable-hint = gli articoli non hanno variabili; scrivi direttamente il testo
reference-unknown-function = funzione `{ $name }` sconosciuta: esistono NUMBER e DATETIME
reference-define-hint = definiscilo in un file Fluent ({ $language }), oppure correggi il suo nome
reference-no-variables-hint = il suo originale non ha variabili; scrivi direttamente il testo
reference-variables-hint = usane una presente nel suo originale: { $known }
reference-foreign-name = variabile `{ $name }` sconosciuta
reference-foreign-function = funzione `{ $name }` sconosciuta
reference-foreign-function-hint = usane una presente nel suo originale, oppure NUMBER o DATETIME
reference-long-number = `{ $number }` ha più di { $most } cifre: scrivilo come testo
reference-cyclic = `{ $id }` rimanda a sé stesso
reference-too-many = un segnaposto porta a più di { $most } segnaposto: scrivine alcuni per esteso
reference-lost-argument = l’argomento `${ $name }` va perso dopo un altro termine: usalo prima di quel termine

reference-bad-call = `{ $name }`: { $reason }
function-no-reference = accetta un valore letterale o una variabile, non un riferimento
function-one-number = accetta un numero, come 1234.5
function-number-options = non capisce questo `{ $name }`: conosce minimumFractionDigits, maximumFractionDigits e minimumIntegerDigits fino a { $most }, useGrouping "true" o "false", style "decimal" o "percent", type "cardinal" o "ordinal"
function-digits-contradict = minimumFractionDigits { $least } è maggiore di maximumFractionDigits { $most }
function-one-date = accetta una data, come "2024-12-08"
function-no-date = accetta una data come "2024-12-08" o i millisecondi dal 1970
function-bad-date = `{ $text }` non è una data come "2024-12-08"
function-bad-milliseconds = `{ $number }` non è un numero di millisecondi dal 1970
function-date-options = non capisce questo `{ $name }`: conosce dateStyle "full", "long", "medium" o "short", year e day "numeric" o "2-digit", month "long", "short", "numeric" o "2-digit", weekday "long" o "short", timeZone "UTC"
function-style-and-fields = accetta dateStyle o singoli campi, non entrambi
function-no-month = non può mostrare una data con questi soli campi: aggiungi `month`
function-no-month-and-day = non può mostrare una data con questi soli campi: aggiungi `month` e `day`
function-no-dates = non ha date per la lingua `{ $language }`

## Findings

check-catalog-gone =
    { $count ->
        [one] questo catalogo non esiste più, ma il suo registro contiene { $count } traduzione
       *[other] questo catalogo non esiste più, ma il suo registro contiene { $count } traduzioni
    }
check-catalog-gone-hint = ripristina il file, per esempio con `git checkout`, oppure elimina il suo registro per ricominciare da capo
check-conflict-certain = segni di conflitto di git di un merge non concluso; recto può risolverli senza rischi
check-conflict-certain-hint = esegui `recto sync`, che riscrive il file senza questi segni
check-duplicate-id = `{ $id }` compare due volte in questo file; conta solo la prima voce
check-duplicate-id-hint = conserva la voce migliore ed elimina l’altra
source-duplicate-id-hint = elimina l’altra
check-unknown-unit = nessuna unità di { $article } ha l’ID `{ $id }`
check-unknown-unit-hint = correggi l’ID, sposta il messaggio nel catalogo del suo articolo, oppure eliminalo
check-unit-elsewhere-hint = un’unità di { $article } ha questo ID; se il messaggio di là è giusto, elimina questo

gate-article-changed = l’articolo è cambiato dopo l’ultima sincronizzazione
gate-article-gone = l’articolo è stato eliminato dopo l’ultima sincronizzazione
gate-unsynced-hint = esegui `recto sync` e includi in un commit ciò che scrive
gate-sync-held = la sincronizzazione di questo articolo attende la correzione di un catalogo: { $languages }
gate-sync-held-hint = correggi gli errori di sintassi in quel catalogo, poi esegui `recto sync`
gate-unrecorded =
    { $count ->
        [one] { $count } traduzione ({ $language }) non è ancora registrata
       *[other] { $count } traduzioni ({ $language }) non sono ancora registrate
    }
gate-unrecorded-hint = esegui `recto sync` e includi il registro in un commit

gate-unrecorded-hidden-hint = esegui `git fetch --unshallow`, poi `recto sync`, e includi il registro in un commit

gate-page =
    { $count ->
        [one] { $count } testo di questa pagina è stato modificato a mano, e il suo catalogo ({ $language }) dice altro
       *[other] { $count } testi di questa pagina sono stati modificati a mano, e il loro catalogo ({ $language }) dice altro
    }

gate-page-tracked-hint = `recto sync` li riporta nel catalogo

gate-page-hint = `recto adopt` li riporta nel catalogo; da allora lo fa ogni sincronizzazione

piece-field = metadati

piece-code = codice

piece-definition = definizione di link

piece-anchor = identificatore di titolo

piece-markup = marcatura

piece-text = testo

overrides-is-stale = qui l’articolo è cambiato

overrides-changed = (ora qui la pagina ha altro; il prossimo `recto render` lo esaminerà)

overrides-count =
    { $count ->
        [one] { $count } brano è proprio della pagina: - l’articolo, + la pagina
       *[other] { $count } brani sono propri delle pagine: - l’articolo, + la pagina
    }

overrides-stale =
    { $count ->
        [one] { $count } di essi sta dove l’articolo è cambiato (~ l’articolo ora): lo aggiorni nella pagina
       *[other] { $count } di essi stanno dove i loro articoli sono cambiati (~ l’articolo ora): li aggiorni nelle pagine
    }

gate-page-behind =
    { $count ->
        [one] l’articolo è cambiato dove la pagina ha { $count } brano proprio
       *[other] l’articolo è cambiato dove la pagina ha { $count } brani propri
    }

gate-page-behind-hint = `recto list { $article } --overrides --language { $language }` mostra entrambi; aggiorni lì la pagina a mano

gate-stale = l’originale di `{ $id }` è cambiato; la sua traduzione ({ $language }) è superata
gate-stale-since = l’originale di `{ $id }` è cambiato; la sua traduzione ({ $language }) è superata dal { $date }
gate-stale-by = l’originale di `{ $id }` è cambiato ({ $classes }); la sua traduzione ({ $language }) è superata
gate-stale-by-since = l’originale di `{ $id }` è cambiato ({ $classes }); la sua traduzione ({ $language }) è superata dal { $date }
gate-stale-hint = vedi `recto diff { $path } { $id } --language { $language }`, aggiorna la traduzione, poi esegui `recto sync`
gate-missing = `{ $id }` non ha una traduzione ({ $language })
gate-missing-hint = scrivila: `recto set { $path } { $id } --language { $language } TEXT`
gate-draft = la traduzione ({ $language }) di `{ $id }` è una bozza

gate-machine = `{ $id }` ({ $language }) è stato tradotto da una macchina e nessuno lo ha confermato

gate-draft-by = l’originale di `{ $id }` è cambiato ({ $class }); la sua traduzione ({ $language }) è una bozza
gate-draft-hint = leggila, poi esegui `recto accept { $path } { $id } --language { $language }`
gate-proposal = `{ $id }` ha una seconda versione ({ $language }) che nessuno ha ancora scelto
gate-proposal-hint = vedi `recto list --kept`, poi esegui `recto accept { $path } --proposal { $key } --language { $language }`, o lo stesso con `reject`
gate-unreviewed = la traduzione ({ $language }) di `{ $id }` non è stata revisionata
gate-unreviewed-hint = leggila, poi esegui `recto accept { $path } { $id } --language { $language } --reviewed`
gate-below-minimum = { $language }: completato { $percent }%, richiesto { $minimum }%
gate-below-minimum-hint = vedi che cosa resta con `recto list --language { $language }`

## Requests

project-unjudged = il progetto non può essere controllato
project-none = non c’è { $file } né in { $folder } né nelle cartelle superiori
project-none-hint = vai nella cartella del tuo progetto, o creane uno con `recto init --source en --languages fr,es`

select-no-article = non c’è nessun articolo `{ $path }`
select-no-article-hint = indicane uno con il suo percorso; `recto status --articles` li elenca

cursor-wrong = «{ $text }» non è un punto da cui proseguire

cursor-wrong-hint = usa quello indicato dalla pagina precedente, o comincia senza

select-ambiguous = `{ $name }` è ambiguo: { $candidates }
select-ambiguous-article-hint = scrivi una parte più lunga del percorso
select-ambiguous-unit-hint = scrivi una parte più lunga dell’ID
select-ambiguous-unit-or-article-hint = scrivi una parte più lunga dell’ID, oppure indica l’articolo con --article

select-ambiguous-unit-in-articles-hint = scrivi una parte più lunga dell’ID, oppure indica prima l’articolo

select-ambiguous-line = la riga { $line } di { $article } è ambigua: { $candidates }
select-ambiguous-line-hint = indica l’unità con il suo ID dopo { $article }
select-either = { $first } o { $second }
select-unit-in-article = { $id } in { $article }
select-no-unit = nessuna unità ha l’ID `{ $id }`
select-no-unit-hint = vedi gli ID con `recto list`, oppure indica l’unità come PERCORSO:RIGA

select-neither = non c’è né un articolo né un’unità `{ $name }`

select-neither-hint = `recto status --articles` elenca gli articoli, `recto list` le unità con i loro ID

select-no-unit-of-article = nessuna unità di { $article } ha l’ID `{ $id }`
select-no-unit-of-article-hint = vedi `recto list { $article }`
select-no-unit-in-line = nessuna unità di { $article } si trova alla riga { $line }
select-no-unit-in-line-hint = l’articolo non ha unità
select-no-unit-in-line-nearest-hint = le più vicine: { $units }
select-unit-in-line = `{ $id }` alla riga { $line }
select-unit-in-lines = `{ $id }` alle righe da { $first } a { $last }
select-no-language = questo progetto non è tradotto in `{ $language }`
select-no-language-hint = usa una di queste: { $languages }; oppure aggiungi la lingua a `languages` in recto.toml

missing-language-hint = indica i tag delle lingue e i percorsi degli articoli: `recto missing fr,es articles/news.md`

set-no-text = non c’è nessun testo da scrivere
set-no-text-hint = indica la traduzione, oppure `-` per leggerla dallo standard input

suggest-no-text = non c’è nulla da cercare

suggest-no-text-hint = indica un articolo, o un testo con `--text`

memory-unreadable = non usato come memoria: { $reason }
memory-missing = { $path }, indicato da `[memory]`, non esiste
memory-missing-hint = aggiungete il file al progetto, oppure toglietelo da `files` in recto.toml

memory-name = `{ $name }` non può essere il nome di una memoria

memory-name-hint = usa lettere, cifre, punti, trattini e trattini bassi, con `--name`

memory-nothing = { $name } non ha nulla nelle lingue del progetto

memory-nothing-hint = vedi `source` e `languages` in recto.toml

memory-unknown = nessuna memoria di nome { $name } è stata importata

memory-unknown-hint = vedi `recto memory list`

memory-no-cache = non c’è un posto dove tenere le memorie

memory-no-cache-hint = esegui il comando senza `--no-cache`, o indica il file sotto `[memory]` in recto.toml

memory-which = non è indicato nessun nome

memory-which-hint = indica un file da importare, o una memoria da togliere

memory-no-file = impossibile leggere { $path }: { $reason }

memory-no-file-hint = controlla il percorso, e di avere il permesso di leggerlo
memory-large = { $path } supera i { $megabytes } MB
memory-large-hint = esportatelo in più parti e importate ciascuna di esse

memory-removed = { $name } tolta

memory-server-none = recto.toml non indica alcun server di memoria

memory-server-none-hint = aggiungete `url` a `[memory]` in recto.toml

memory-server-not-allowed = il server di memoria non viene usato: questa macchina non permette ciò che indica recto.toml, o il file è cambiato da allora

memory-server-not-allowed-hint = leggete l’indirizzo in recto.toml; se ve ne fidate, eseguite `recto allow`

memory-server-unsupported = questo recto non può usare un server di memoria

memory-server-unsupported-hint = installatelo con `cargo install recto --features postgres`

memory-server-unencrypted = il server di memoria è su un’altra macchina, e il suo indirizzo disattiva la cifratura

memory-server-unencrypted-hint = togliete `sslmode=disable` da `url` in recto.toml

memory-server-several = l’indirizzo del server di memoria indica più server

memory-server-several-hint = indicate un solo server in `url` di recto.toml

memory-server-certificates = il server di memoria non può essere usato: non ci sono certificati con cui verificarlo

memory-server-certificates-hint = controllate i certificati del sistema, o il file indicato dalla variabile `PGSSLROOTCERT`

memory-server-older = il server di memoria ha tabelle di versione { $version }, create da un recto più vecchio

memory-server-older-hint = eseguite `recto memory push`, che le aggiorna; fino ad allora recto usa le traduzioni del progetto

memory-server-newer = il server di memoria ha tabelle di versione { $version }, che questo recto non conosce

memory-server-newer-hint = aggiornate recto; fino ad allora usa le traduzioni del progetto

memory-server-silent = il server di memoria non risponde

memory-server-away = il server di memoria non può essere usato: { $reason }

memory-server-away-hint = controllate che sia in funzione, e l’indirizzo in recto.toml; senza, recto usa le traduzioni del progetto

memory-pushed = traduzioni inviate: { $sent }; nuove o cambiate sul server: { $changed }

memory-none = nessuna memoria di traduzione

machine-none = recto.toml non indica alcun comando che traduca

machine-none-hint = impostate `command` sotto `[machine]` in recto.toml

machine-not-allowed = questa macchina non permette il comando di recto.toml, oppure uno dei suoi file è cambiato da allora

machine-not-allowed-hint = leggete il comando e i suoi file; se vi fidate, eseguite `recto allow`

machine-no-style = { $path }, indicato da `style` di `[machine]`, non esiste

machine-no-style-hint = scrivete il file, oppure togliete `style`

machine-left-out = nessuna bozza per `{ $id }` ({ $language }): { $reason }

machine-left-out-hint = traducetela a mano, oppure cambiate il comando e rieseguitelo

machine-faults = { $faults }

machine-no-second = la risposta era sbagliata e non è stato chiesto di nuovo

machine-no-answer = il comando non ha risposto

machine-refused = il comando dice: { $said }

machine-changed = l’unità è cambiata mentre il comando era in esecuzione

machine-command = il comando di `[machine]` non è riuscito: { $reason }

machine-command-hint = eseguitelo a mano con una riga di JSON; ciò che ha risposto prima è conservato

machine-noise = ignorato ciò che ha scritto il comando: righe che non sono risposte: { $lines }; risposte che nessuno aspettava: { $answers }

machine-noise-hint = scrivete sull’uscita standard solo risposte, una per riga, con l’`id` della richiesta

terms-no-file = non è indicato alcun file

terms-no-file-hint = indicate una base terminologica: `recto terms import terms.tbx`

terms-which = una tabella contiene termini in una sola lingua

terms-which-hint = indicatela con `--language`

terms-added = termini aggiunti: { $counts }

terms-nothing-added = nessun termine aggiunto

terms-known = già noti: { $count }

terms-passed-over = senza termine nella lingua originale o in una del progetto: { $count }

terms-different = lasciati come li ha il glossario:

terms-different-one = { $id } ({ $language }): { $ours }; il file ha { $theirs }

terms-suggest-nothing = gli articoli non ripetono espressioni o nomi che mancano nel glossario

terms-suggest-count = { $count } volte, prima in { $place }

terms-suggest-called = { $language }: { $wordings }

terms-suggest-wording = { $text } ({ $count } su { $of })

machine-empty = la risposta non ha testo
machine-code-lost = alla risposta manca { $markup }
machine-code-twice = la risposta ha { $code } due volte
machine-code-unknown = la risposta ha { $code }, che il testo non ha
machine-code-nesting = i codici della risposta non sono annidati come dovrebbero
machine-code-added = la risposta aggiunge { $markup }
machine-not-started = non può essere avviato: { $reason }
machine-timed-out = ha impiegato più di { $seconds } s
machine-too-much = ha scritto molto più di quanto ha ricevuto
machine-failed = codice di uscita { $code }: { $said }
machine-failed-silently = codice di uscita { $code }, senza una parola
machine-ended = qualcosa lo ha terminato

memory-imported = importata; { $counts }

memory-of-project = indicata in recto.toml; { $counts }

exchange-encoding = il file non è né in UTF-8 né in UTF-16

exchange-encoding-hint = salvalo in UTF-8

exchange-not-xml = il file non può essere letto come XML: { $reason }

exchange-not-xml-hint = esportalo di nuovo con lo strumento che lo ha scritto

exchange-entity = l’entità { $name } non è nota

exchange-declares = dichiara entità proprie, che recto non espande mai

exchange-ends = finisce nel mezzo di un elemento

exchange-long = un elemento contiene più di un megabyte di testo

exchange-deep = i suoi elementi sono annidati troppo in profondità

exchange-no-tmx = questa non è una memoria di traduzione

exchange-no-tmx-hint = recto legge il formato TMX
exchange-no-tbx = questa non è una base terminologica
exchange-no-tbx-hint = recto legge TBX e CSV

exchange-not-csv = la tabella non è leggibile: { $reason }

exchange-no-columns = la tabella non ha le colonne `source` e `target`

exchange-no-columns-hint = scrivete i nomi delle colonne nella prima riga: `source,target,status,part,definition`
# PO files of gettext: what is wrong in them. $keyword, $word (text): what stands there, such as "msgstr".
po-no-keyword = questo testo non segue nessuna parola chiave
po-no-keyword-hint = scrivete `msgid` o `msgstr` prima, oppure cancellatelo
po-no-source = prima di { $keyword } manca `msgid`
po-no-source-hint = ridate al messaggio il suo `msgid`, oppure cancellate l’intero messaggio
po-twice = { $keyword } compare due volte nello stesso messaggio
po-twice-hint = cancellatene uno, oppure date al secondo un suo `msgid`
po-no-translation = questo messaggio non ha `msgstr`
po-no-translation-hint = aggiungete `msgstr ""` dopo, oppure cancellate il messaggio
po-unknown = { $word } non è una parola chiave dei file PO
po-unknown-hint = scrivete `msgid`, `msgstr` o un’altra parola chiave di gettext, oppure fate della riga un commento con `#`
po-no-string = qui manca un testo tra virgolette
po-no-string-hint = mettete il testo tra `"` e `"`
po-after-string = qualcosa segue le virgolette di chiusura del testo
po-after-string-hint = scrivete `\"` per le virgolette nel testo, oppure cancellate ciò che segue
po-open-string = il testo non viene chiuso sulla sua riga
po-open-string-hint = terminate la riga con `"`; un a capo nel testo è `\n`
po-charset = il file è in { $charset }, non in UTF-8
po-charset-hint = convertitelo: `msgconv -t UTF-8 -o { $path } { $path }`

set-no-unit = non è stata indicata nessuna unità
set-no-unit-hint = indica il suo ID, oppure l’articolo come PERCORSO:RIGA
set-two-units = sono state indicate due unità
set-two-units-hint = indica l’ID o la riga, non entrambi
set-not-written = non è stato possibile scrivere la traduzione nel catalogo
set-not-written-hint = cerca gli errori di sintassi nel catalogo: `recto check --only syntax`
expected-not-one = --if-source, --if-target e --if-state riguardano una sola unità
expected-not-one-hint = indicala con il suo ID o come PERCORSO:RIGA
choose-no-proposal = non c’è nessuna seconda versione `{ $key }`
choose-no-proposal-hint = vedi con `recto list --kept` quelle in attesa
choose-ambiguous-hint = scrivi una parte più lunga della chiave
choose-broken = il testo di `{ $key }` non è Fluent valido
choose-broken-hint = correggilo in { $path }, oppure scrivi la traduzione con `recto set`
kept-not-fluent = --kept non mostra nulla da compilare e quindi non ha il formato `fluent`

overrides-not-fluent = --overrides non mostra nulla da compilare, quindi non ha il formato `fluent`

kept-not-fluent-hint = usa `--format json`
refused = `{ $id }` ({ $language }) non è stato modificato: nel frattempo è cambiato qualcos’altro
refused-hint = controllala con `recto list`, poi riprova
part-source = il testo originale
part-target = la traduzione
part-state = lo stato

edit-broken = { $path } ha errori di sintassi, perciò non è possibile scriverci nulla

edit-broken-unit = `{ $id }` non può essere modificato finché { $path } contiene errori di sintassi

edit-broken-in-part =
    { $count ->
        [one] { $path } contiene errori di sintassi; un’unità è rimasta com’era
       *[other] { $path } contiene errori di sintassi; { $count } unità sono rimaste com’erano
    }

edit-broken-hint = vedi `recto check --only syntax`, correggi il file, poi riprova
edit-gone = { $path } non esiste più, ma il suo registro esiste ancora
edit-gone-hint = ripristina il file, oppure elimina il suo registro per ricominciare da capo
edit-failed-hint = controlla il catalogo con `recto check --only syntax`, poi riprova

link-not-left = `{ $id }` non è stata tolta da { $article }: un’altra unità la continua
link-own-id = l’ID di `{ $id }` è quello assegnato da { $path }
link-own-id-hint = cambialo in quel file, oppure correggi le sue traduzioni con `recto set`
link-nothing-to-carry = ogni lingua che ha una traduzione di `{ $left }` ne ha anche una di `{ $id }`
link-nothing-to-carry-hint = non c’è nulla da trasferire
set-no-pattern = questo non è un testo Fluent valido (posizione { $place }): { $reason }
link-not-left-hint = prima separale: `recto unlink { $id }`
link-nothing-left = nessuna unità tolta da { $article } ha l’ID `{ $id }`
link-nothing-left-hint = da questo articolo non è stata tolta nessuna unità tradotta
link-nothing-left-others-hint = unità tolte che hanno traduzioni: { $ids }
link-translated = `{ $id }` ha già una traduzione ({ $language })
link-translated-hint = se è sbagliata, cancellala da { $path }, poi ripeti il comando
unlink-nothing = `{ $id }` non continua nessun’altra unità: tutte le sue traduzioni sono state fatte per il suo testo
unlink-nothing-hint = non c’è nulla da separare

render-no-place = recto non sa dove scrivere { $article }
render-no-place-hint = indica una cartella con `--out`, oppure imposta `output` in recto.toml
render-over-article = generare { $article } ({ $language }) sovrascriverebbe l’articolo { $other }
render-over-configuration = generare { $article } ({ $language }) sovrascriverebbe { $file }
render-among-catalogs = generare { $article } ({ $language }) scriverebbe { $path } tra i cataloghi in { $folder }
render-elsewhere-hint = imposta un altro `output` in recto.toml, oppure un altro `--out`
render-same-file = { $article } ({ $language }) e { $other } ({ $other_language }) verrebbero generati nello stesso file { $path }
render-same-file-hint = usa { "{path}" } e { "{stem}" } in `output`, oppure dai a ogni [[articles]] un `output` proprio
render-unresolved-hint = correggi la traduzione; intanto al suo posto compare il testo originale
render-structure =
    l’articolo ({ $language }) ha una struttura diversa dall’originale: { $count ->
        [one] { $count } unità
       *[other] { $count } unità
    } anziché { $expected }, più o meno da `{ $id }` in poi
render-structure-hint = lì vicino, cerca righe vuote o segni di blocco come # o - all’inizio di una traduzione

page-unknown =
    { $page } dice ciò che nessun catalogo ha: { $count ->
        [one] { $count } testo
       *[other] { $count } testi
    }; la pagina resta com’è

page-unknown-hint = `recto adopt` ne riprende i testi; `recto render --overwrite` rifà la pagina e li conserva come seconde versioni

page-no-ledger =
    { $page } dice ciò che nessun catalogo ha, e non c’è un registro in cui conservarlo: { $count ->
        [one] { $count } testo
       *[other] { $count } testi
    }

page-no-ledger-hint = esegui prima `recto sync`, poi genera di nuovo la pagina

page-edited =
    { $page } è stata modificata a mano: { $count ->
        [one] { $count } testo resta
       *[other] { $count } testi restano
    } come nella pagina

page-edited-hint = `recto adopt` riprende le modifiche delle pagine; `recto render --overwrite` le sostituisce e le conserva come seconde versioni

page-behind =
    { $page } non segue il suo articolo in { $count ->
        [one] { $count } punto
       *[other] { $count } punti
    } in cui la pagina ha righe proprie

page-behind-hint = `recto list --overrides` mostra ciò che hanno entrambi; traduca o confermi ciò che attende, o modifichi la pagina a mano

render-preview-in-place = un’anteprima ha segni che non devono stare in nessuna pagina del sito

render-preview-in-place-hint = indichi un’altra cartella con `--out`

preview-in-source = non tradotto: { $language }

check-no-code = non c’è nessun controllo `{ $code }`
check-no-code-hint = usa uno di questi codici: { $codes }
check-stray = nessun articolo ha il catalogo `{ $catalog }`
check-stray-hint = dai al file il nome del catalogo del suo articolo, oppure sposta lì i suoi messaggi

sync-source-gone = { $path } non esiste più, e con esso il testo originale di `{ $id }` ({ $language })

sync-source-gone-hint = ripristinalo con `git restore -- { $path }` o da una copia, poi esegui `recto sync`

sync-foreign-catalog = questo file non è stato scritto da recto, perciò non può essere il catalogo sorgente di { $article }
sync-foreign-catalog-hint = dai all’articolo un altro `catalog` in recto.toml, oppure sposta questo file
sync-catalog-edit-hint = correggi il catalogo a mano, poi esegui di nuovo `recto sync`
sync-rename-blocked = sembra { $old } con un nuovo nome, ma { $occupied } esiste già
sync-rename-blocked-hint = sposta quel file, oppure ripristina il vecchio nome; poi esegui `recto sync`

merge-no-file = non c’è nessun file { $path }
merge-no-file-hint = git passa le tre versioni come `%O %A %B`; configuralo con `recto init --git`

## Results

error-line = { $error }: { $message }
hint-label = suggerimento:
no-articles = non ci sono ancora articoli: mettine dove indica `[[articles]]` in recto.toml
heading-language = lingua

## Results of `recto status`

status-percent = { $percent }%
status-done = completa
status-words-left = restanti
status-unsynced = (non sincronizzato)
status-stale-in = superate ({ $language }), per tipo di modifica: { $changes }
status-proposals = seconde versioni da scegliere: { $counts }; vedi `recto list --kept`

status-machine = bozze della macchina che nessuno ha confermato: { $counts }

status-unjudged = non è stato possibile controllare tutti gli articoli; correggi gli errori segnalati
status-articles-unsynced =
    { $count ->
        [one] { $count } articolo è cambiato dopo l’ultima sincronizzazione; esegui `recto sync`
       *[other] { $count } articoli sono cambiati dopo l’ultima sincronizzazione; esegui `recto sync`
    }

## Results of `recto sync`

sync-renamed = rinominato, prima { $path }
sync-from = { $count } da { $path }
sync-rejoined =
    { $count ->
        [one] { $count } messaggio dal catalogo ({ $language }) di { $path }
       *[other] { $count } messaggi dal catalogo ({ $language }) di { $path }
    }
sync-recorded = nuove traduzioni: { $counts }
sync-swapped = sostituzioni fatte nelle traduzioni come nell’originale: { $counts }
sync-orphans = messaggi senza unità: { $counts }; vedi `recto check --only unknown-unit`
sync-own-messages = messaggi che esistono solo nelle traduzioni: { $counts }; vedi `recto check --only unknown-unit`
sync-newly-stale = ora superate: { $counts }
sync-stale = superate: { $counts }; vedi `recto diff`
sync-drafts = bozze: { $counts }; vedi `recto list --state draft`, poi `recto accept --state draft --language { $languages }`

sync-prefilled = bozze dalla memoria: { $counts }

sync-machine-drafts = bozze della macchina: { $counts }

sync-machine-proposals = proposte della macchina: { $counts }; vedere `recto list --kept`

sync-machine-sent = inviato alla macchina: { $units }, { $words }

sync-machine-would-send = verrebbe inviato alla macchina: { $units }, { $words }

sync-machine-known = noto da esecuzioni precedenti: { $count }

sync-machine-left-out = tralasciato: { $count }; gli avvisi dicono perché

sync-machine-unsent = non inviato: { $units }, { $words }

sync-renamed-id = l’ID { $old } compariva due volte; il secondo ora è { $new }
sync-replaced = { $new } sembra sostituire { $old }: `recto link { $old } { $new } --article { $path }`
sync-held = attende la correzione del suo catalogo in: { $languages }
sync-gone = eliminato
sync-gone-kept = eliminato; le sue traduzioni sono conservate come obsolete
sync-gone-given =
    { $count ->
        [one] eliminato; { $count } unità è passata a un altro articolo
       *[other] eliminato; { $count } unità sono passate ad altri articoli
    }
sync-gone-given-and-kept =
    { $count ->
        [one] eliminato; { $count } unità è passata a un altro articolo, altre traduzioni sono obsolete
       *[other] eliminato; { $count } unità sono passate ad altri articoli, altre traduzioni sono obsolete
    }
sync-edited =
    { $count ->
        [one] { $count } modificata
       *[other] { $count } modificate
    }
sync-split =
    { $count ->
        [one] { $count } divisa
       *[other] { $count } divise
    }
sync-merged =
    { $count ->
        [one] { $count } fusa
       *[other] { $count } fuse
    }
sync-moved =
    { $count ->
        [one] { $count } spostata
       *[other] { $count } spostate
    }
sync-added =
    { $count ->
        [one] { $count } aggiunta
       *[other] { $count } aggiunte
    }
sync-removed =
    { $count ->
        [one] { $count } rimossa
       *[other] { $count } rimosse
    }
sync-nothing-until-mended = non c’è nulla da scrivere finché non viene corretto ciò che è segnalato
sync-in-step = tutto è aggiornato
written =
    { $count ->
        [one] { $count } file scritto
       *[other] { $count } file scritti
    }
would-be-written =
    { $count ->
        [one] { $count } file verrebbe scritto
       *[other] { $count } file verrebbero scritti
    }

explain-unchanged = invariata: { $evidence }
explain-moved = spostata: { $evidence } in un altro punto
explain-edited = modificata: { $evidence }
explain-revived = ripristinata: { $evidence }
explain-split = divisa: una parte di { $ids }
explain-merged = unione di { $ids }
explain-new = nuova
explain-left = tolta dall’articolo
explain-alike = somiglianza: { $percent }%
explain-same-key = la stessa chiave
explain-same-text = lo stesso testo
explain-next = seconda scelta: { $id }, somiglianza: { $percent }%
explain-next-left = seconda scelta: { $id } (tolta), somiglianza: { $percent }%
explain-next-new = seconda scelta: { $id }, nuova, somiglianza: { $percent }%
explain-next-none = nient’altro le somiglia
explain-link = la stessa unità? Allora `recto link { $old } { $new }`
explain-unlink = un’altra unità? Allora `recto unlink { $id }`

explain-out =
    escluso, { $words ->
        [one] { $words } parola
       *[other] { $words } parole
    }: { $why }

explain-out-project = lo chiede recto.toml

explain-out-outside = è fuori dall’articolo

explain-out-landmark = è un menu, un’intestazione, un piè di pagina o una colonna laterale

explain-out-named = il suo nome è quello di un elemento di contorno

explain-out-hidden = è nascosto nella pagina

explain-out-links = porta ad altre pagine

explain-out-comments = sono commenti di lettori

explain-out-form = è un modulo

explain-out-line = è una riga che sta intorno al testo delle pagine copiate

question-place = { $nth } di { $count }: { $place }
question-edited = È la stessa unità, solo modificata? Allora conserva le sue traduzioni. { $keys }
question-left = È l’unità tolta, solo modificata? Allora ne riprende le traduzioni. { $keys }
question-keys-yes = [S/n/e]
question-keys-no = [s/N/e]
answers-yes = s, sì, si
answers-no = n, no
answers-quit = e, esci
question-again = rispondi s, n oppure e; Invio da solo vale come la lettera maiuscola:
accept-ask = Confermare { $count } traduzioni in { $articles } articoli?
accept-ask-reviewed = Approvare come revisionate { $count } traduzioni in { $articles } articoli?
accept-ask-undo = Annullare l’accettazione di { $count } traduzioni in { $articles } articoli?
accept-ask-reject = Rimandare indietro come bozze { $count } traduzioni in { $articles } articoli?
accept-stopped = interrotto: nulla è stato modificato
accept-stopped-hint = indica gli articoli che intendi, oppure usa --yes

## Results of `recto watch`

watch-begun =
    { $count ->
        [one] { $count } articolo monitorato; Ctrl+C per terminare
       *[other] { $count } articoli monitorati; Ctrl+C per terminare
    }
watch-took = ({ $milliseconds } ms)
watch-more =
    { $count ->
        [one] e { $count } altro articolo
       *[other] e altri { $count } articoli
    }
watch-mended = corretto
watch-limit = recto cerca le modifiche ogni secondo, perché il sistema non può monitorare altre cartelle; alza il limite con `sudo sysctl { $setting }={ $value }` e riavvia `recto watch`
watch-untold = recto cerca le modifiche ogni secondo, perché il sistema non le segnala: { $reason }

## Results of `recto list` and `recto diff`

nothing-to-show = nulla da mostrare

list-continue = seguono altre unità: aggiungi `--cursor { $next }` per vederle

list-change = ({ $class })
list-uses = usa:
list-terms = termini:
term-forms = { $source } → { $forms }
term-forbidden = { $source }: non { $forbidden }
term-forms-not-forbidden = { $source } → { $forms } (non { $forbidden })

list-finding = { $code }:

list-note = nota:
list-change-share = ({ $class }, { $percent }%)
list-review = revisione:
list-replaced = recto ha sostituito { $swaps }; controlla la traduzione, poi accettala
list-swap = { $old } con { $new }
list-split = ricavato dalla traduzione di `{ $id }`, che è stata divisa: leggilo, poi accettalo
list-merged = composto dalle traduzioni di { $ids }: leggilo, poi accettalo

match-percent = { $percent }%

match-place = da { $place }

match-why = da { $place }: { $reasons }

match-same-id = la stessa unità

match-same-neighbours = tra gli stessi testi

match-marks = maiuscole o punteggiatura diverse

match-codes =
    { $count ->
        [one] marcatura diversa in { $count } punto
       *[other] marcatura diversa in { $count } punti
    }

match-facts = un numero, una data o un nome è diverso

match-other-article = un altro articolo

match-imported = da un altro strumento
match-shared = dalla memoria del gruppo

match-region = per un’altra regione

match-several = questo testo ha più traduzioni

match-sentence = una frase di un testo più lungo

match-put-in = sostituito: { $swaps }

suggest-nothing = finora non è stato tradotto nulla di simile

analyse-units = unità

analyse-words = parole

analyse-characters = caratteri

analyse-with-blanks = con spazi

analyse-weighted = parole ponderate

analyse-total = totale

band-context = nel contesto

band-repetition = ripetizioni

band-exact = 100%

band-from = { $least }–{ $most }%

band-new = nuovo

kept-proposal = seconda versione
kept-text = testo conservato
kept-without-source = (il testo originale non è noto)
kept-older-source = originale precedente:
kept-instead-of = ora:
kept-origin = provenienza:
kept-proposals =
    { $count ->
        [one] { $count } seconda versione
       *[other] { $count } seconde versioni
    }
kept-texts =
    { $count ->
        [one] { $count } testo conservato
       *[other] { $count } testi conservati
    }
kept-choose = scegli con `recto accept --proposal KEY --language TAG`, oppure scartane una con `recto reject --proposal KEY --language TAG`

list-because = { $state }, perché { $reason }

because-recorded = il registro conosce questo testo

because-no-ledger = non c’era un registro, quindi non si sa di quale testo originale sia la traduzione

because-no-source = non si sa quale testo originale abbia visto chi l’ha tradotta

because-source-line = la sua riga `# Source:` indica il testo che è stato tradotto

because-other-source = git mostra che è stata introdotta accanto a un altro testo originale

because-had-before = l’unità aveva già avuto questo testo, accanto a un altro testo originale

because-older-than-source = è stata scritta prima che cambiasse il testo originale

because-was-draft = era solo una bozza quando l’unità aveva questo testo

because-source-changed = è stata inclusa in un commit senza essere annotata nel registro, e da allora l’originale è cambiato

because-one-source = è stata inclusa in un commit senza essere annotata nel registro, e da allora l’originale non è cambiato

because-configured = è stata inclusa in un commit senza essere annotata nel registro, e `edited-stale` in recto.toml la accetta

because-article-changed = è stata modificata mentre l’articolo e il catalogo sorgente differivano; esegui `recto sync` e poi, se è giusta, `recto accept`

because-edited-stale = era superata quando è stata modificata, e `edited-stale` in recto.toml chiede una conferma

because-copy = ripete soltanto il testo originale

because-uncommitted = non è ancora in un commit e corrisponde al catalogo sorgente

because-shallow = questo clone non ha tutta la cronologia; esegui `git fetch --unshallow` oppure, se è giusta, `recto accept`

because-too-long = la cronologia è troppo lunga per essere letta per intero

diff-nothing = nessuna traduzione è superata
diff-to-do = { $what }; aggiorna ogni traduzione, oppure confermala con `recto accept`
diff-stale =
    { $stale ->
        [one] { $stale } unità superata
       *[other] { $stale } unità superate
    }
diff-drafts =
    { $drafts ->
        [one] { $drafts } bozza
       *[other] { $drafts } bozze
    }
diff-stale-and-drafts = { diff-stale } e { diff-drafts }
diff-changed = modifiche: { $classes }
diff-changed-share = modifiche: { $classes }; { $percent }% delle parole
diff-finding = { $code }: { $message }; originale attuale:
diff-unknown = non si sa a quale testo corrisponde; originale attuale:
sentences = frasi: { $counts }
sentences-unchanged =
    { $count ->
        [one] { $count } invariata
       *[other] { $count } invariate
    }
sentences-changed =
    { $count ->
        [one] { $count } cambiata
       *[other] { $count } cambiate
    }
sentences-new =
    { $count ->
        [one] { $count } nuova
       *[other] { $count } nuove
    }
sentences-gone =
    { $count ->
        [one] { $count } eliminata
       *[other] { $count } eliminate
    }
sentence-changed = cambiata:
sentence-gone = eliminata:

## Results of `recto accept`, `reject`, `set`, `link`, `unlink` and `prune`

accept-already = già { $state }
accept-nothing-to-undo = resta { $state }: non c’è nessuna accettazione da annullare
accept-just-changed = non modificata, perché il testo originale è appena cambiato:
accept-just-changed-hint = leggilo e ripeti il comando, oppure aggiungi `--if-source { $source }`
accept-other = non modificata, perché non è più ciò che hai visto: { $parts }
accept-other-hint = leggila e ripeti il comando con `{ $flags }`
accept-no-translation = nessuna traduzione
choose-taken = { $before } -> { $after }, nella seconda versione
choose-left = resta com’è; la seconda versione è scartata
choose-kept = l’altro testo è conservato come { $key }; vedi `recto list --kept`
accept-missing = non modificata, perché manca la traduzione; scrivila con `recto set`
accept-broken = non modificata, perché il suo messaggio ha un errore di sintassi; vedi `recto check --only syntax`
accept-changed =
    { $count ->
        [one] { units } modificata
       *[other] { units } modificate
    }
accept-would-change =
    { $count ->
        [one] { units } verrebbe modificata
       *[other] { units } verrebbero modificate
    }
set-done = { $id } in { $catalog }: { $state }
set-done-as-fluent = { $id } in { $catalog }: { $state }, letta come Fluent
set-unknown-term = { $term } resta testo: il glossario non ha questo termine
link-alone = ora { $id } non continua nessun’altra unità
link-changed = ora { $old } è { $new }
prune-dropped =
    { $count ->
        [one] { obsolete-translations } eliminata
       *[other] { obsolete-translations } eliminate
    }
prune-would-drop =
    { $count ->
        [one] { obsolete-translations } verrebbe eliminata
       *[other] { obsolete-translations } verrebbero eliminate
    }
prune-needed =
    { $count ->
        [one] { $count } resta, perché ne derivano delle bozze: prima conferma queste
       *[other] { $count } restano, perché ne derivano delle bozze: prima conferma queste
    }
prune-without-source =
    { $count ->
        [one] { $count } senza originale resta: assegnala a un’unità con `recto link`, oppure eliminala con --without-source
       *[other] { $count } senza originale restano: assegnale a delle unità con `recto link`, oppure eliminale con --without-source
    }

## Results of `recto render`

render-in-source = { units } nella lingua sorgente
render-outdated = { units } con un testo precedente
render-unconfirmed =
    { $count ->
        [one] { units } non confermata
       *[other] { units } non confermate
    }
render-left-out = { $article } ({ $language }) escluso: completato { $percent }%
render-more = altre { $count } pagine modificate
render-left-out-many = { $count } articoli tradotti esclusi, perché ne è tradotto troppo poco: vedi `recto status`
render-done =
    { $count ->
        [one] { articles } generato
       *[other] { articles } generati
    }, { $changed ->
        [one] { $changed } cambiato
       *[other] { $changed } cambiati
    }

## Results of `recto check`

check-verdict = { $verdict }: { check-counts }

check-counts =
    { $errors ->
        [one] { $errors } errore
       *[other] { $errors } errori
    }, { $warnings ->
        [one] { $warnings } avviso
       *[other] { $warnings } avvisi
    } in { $articles ->
        [one] { $articles } articolo
       *[other] { $articles } articoli
    } e { $languages ->
        [one] { $languages } lingua
       *[other] { $languages } lingue
    }

check-passed = controllo riuscito
check-failed = controllo fallito
check-unjudged =
    { $count ->
        [one] recto non può controllare tutto ({ $count } problema)
       *[other] recto non può controllare tutto ({ $count } problemi)
    }
check-many-missing = { units } non hanno una traduzione ({ $language }); questa è la prima
check-many-drafts = { units } sono bozze ({ $language }); questa è la prima
check-many-stale = { units } sono superate ({ $language }); questa è la prima
check-many-others = { units } hanno questa segnalazione ({ $language }); questa è la prima

check-many-units-hint = elencale con `recto list { $path } --language { $language } --state { $state }`

check-many-findings-hint = elencale con `recto check --only { $code } --format json`

summary-title = recto check: { $verdict }

summary-errors = Errori

summary-warnings = Avvisi

summary-notes = Note

summary-more = e altre { $count } dello stesso tipo in questo file

summary-left = e altre { $count }; elencale con `recto check`

annotations-left = e altre { $count } ({ $severity }); elencale con `recto check`

## Sites and git

init-is-there = { $file } esiste già
init-is-there-hint = modificalo, oppure eliminalo ed esegui di nuovo `recto init`
init-no-languages = nulla indica qui in quali lingue tradurre
init-no-languages-hint = indicale: `recto init --source { $source } --languages { $languages }`
init-only-source = non c’è nessuna lingua in cui tradurre
init-only-source-hint = indicane altre oltre a { $source }, per esempio --languages fr,es
init-found = recto ha trovato { $what }
init-what-site = un sito creato con { $generator } ({ $path })
init-what-folders = cartelle come quelle di { $generator }
init-what-articles = degli articoli
init-what-fluent-by = file Fluent di un’applicazione ({ $path })
init-what-fluent = file Fluent di un’applicazione
init-folder = articoli in { $folder }/
init-output = traduzioni in { $output }
init-none-translated = ancora nessuno tradotto
init-translated =
    { $count ->
        [one] { $count } tradotto
       *[other] { $count } tradotti
    }
init-homeless =
    { $count ->
        [one] { $count } altro file senza articolo
       *[other] { $count } altri file senza articolo
    }
init-po = traduzioni in file PO: { $languages }
init-not-taken = trovato ma non usato: { $what }
init-other-language = traduzioni ({ $languages }), non richieste
init-other-keys = chiavi del front matter i cui valori differiscono tra le lingue: { $keys }; aggiungete a `fields` quelle che sono testo

init-comment-found = `recto init` ha trovato { $what }.
init-comment-articles = Gli articoli ({ $language }) sono in { $folder }/, le traduzioni vanno in
init-comment-translated = Già tradotti, in base ai nomi dei file: { $counts }.
init-comment-not-taken = Trovato ma non usato: { $what }.
init-comment-change = Correggi qui sotto ciò che non va.
init-made = creato: { $path }
init-next-mend = Alcuni di questi file non possono essere articoli così come sono: correggi recto.toml in base agli errori, poi esegui `recto sync`.
init-next-adopt = Controlla recto.toml, poi esegui `recto adopt --dry-run` per vedere come le traduzioni esistenti si abbinano agli articoli.
init-next-fluent = Controlla recto.toml, poi esegui `recto sync`, che importa come bozze le traduzioni esistenti, oppure `recto sync --trust translated` se sono già state rilette.
init-next-sync = Gli articoli sono quelli in { $folder }/; controlla recto.toml, poi esegui `recto sync`.
init-next-write = Metti degli articoli in { $folder }/, poi esegui `recto sync`.

git-no-repository = { $folder } non è in un repository git, oppure git non è installato
git-no-repository-hint = prima esegui `git init`, oppure ometti --git
git-cannot-set = git non riesce a impostare { $key }
git-cannot-set-hint = verifica di poter scrivere nel repository, oppure esegui `git config { $key } '{ $value }'`
git-added = aggiunto a .gitattributes: { $line }
git-set = impostato in questo clone: { $key } = { $value }
git-nothing = git è già configurato
git-commit = Includi .gitattributes in un commit. Ognuno deve eseguire `recto init --git` una volta nel proprio clone, perché git non copia le sue impostazioni.

adopt-no-place = recto non sa dove si trovano gli articoli tradotti
adopt-no-place-hint = imposta `output` in recto.toml in base a dove si trovano, per esempio { $example }
adopt-blocked = { $path } è difettoso o mancante, perciò non si può importare nulla
adopt-blocked-hint = correggilo come dice `recto check`, poi esegui di nuovo `recto adopt`
adopt-lost-pin = l’originale indicato nel suo front matter non è nella cronologia di questo branch
adopt-lost-pin-hint = scarica la cronologia completa (`git fetch --unshallow`) oppure correggi il commit indicato; al suo posto è stata usata la cronologia del file
adopt-cannot-write-hint = da questo file non è stato importato nulla; segnalalo come bug di recto

adopt-nothing = non è stato possibile importare nulla
adopt-none-found = nessun articolo tradotto trovato dove indica `output` in recto.toml; correggi `output` o indica i file
adopt-nothing-new = nulla di nuovo da scrivere
adopt-written = { written }; vedi `recto status`
adopt-would-be-written = { would-be-written }; per scrivere, esegui il comando senza --dry-run

adopt-see-pairs = `recto adopt --dry-run --verbose` mostra tutte le coppie

adopt-stranger = { $path } ({ $language }) non è la traduzione di nessun articolo.
adopt-strangers-more = Altri { $count } file non sono la traduzione di nessun articolo: vedi `recto adopt --review`.
# Translations in PO files. $language (text): a language tag.
adopt-po-language = la sua lingua ({ $language }) non è tra quelle di recto.toml
adopt-po-language-hint = aggiungete la lingua a `languages`, oppure ignorate questo avviso
adopt-po-files = file
adopt-po-messages = messaggi
adopt-po-units = unità
adopt-po-column-kept = tenuti
adopt-po-column-left = non usati
adopt-po-differ =
    { $count ->
        [one] { $count } unità ha un’altra traduzione nel suo catalogo, che resta.
       *[other] { $count } unità hanno un’altra traduzione nei loro cataloghi, che resta.
    }
adopt-po-kept =
    { $count ->
        [one] { $count } messaggio che nessuna unità contiene è conservato nel suo registro: vedi `recto list --kept`.
       *[other] { $count } messaggi che nessuna unità contiene sono conservati nei registri: vedi `recto list --kept`.
    }
adopt-po-left =
    { $count ->
        [one] { $count } messaggio non appartiene a nessun articolo noto e resta nel suo file PO: vedi `recto adopt --review`.
       *[other] { $count } messaggi non appartengono a nessun articolo noto e restano nei loro file PO: vedi `recto adopt --review`.
    }
adopt-po-done = I file PO non sono stati modificati. Da ora contano i cataloghi: traducete lì, e cancellate i file PO quando niente li usa più.
adopt-articles = articoli
adopt-texts = testi
adopt-paired = coppie

adopt-column-untranslated = da tradurre

adopt-untranslated = non tradotti
adopt-no-source = senza orig.
adopt-unasked = La cronologia di git non è stata consultata, perciò tutto è stato abbinato agli articoli attuali: che cosa vi è cambiato dopo la traduzione non è noto.
adopt-no-history = Non c’è una cronologia di git da consultare, perciò tutto è stato abbinato agli articoli attuali: che cosa vi è cambiato dopo la traduzione non è noto.
adopt-shallow = Questo clone è superficiale (shallow): i testi più vecchi della sua cronologia sono stati abbinati agli articoli più vecchi che contiene. Per un risultato migliore esegui `git fetch --unshallow` e ricomincia da capo.
adopt-not-in-git =
    { $count ->
        [one] { $count } articolo tradotto non è ancora in git, o lì non ha un originale: abbinato agli articoli attuali.
       *[other] { $count } articoli tradotti non sono ancora in git, o lì non hanno un originale: abbinati agli articoli attuali.
    }
adopt-above = vedi sopra
adopt-see-review = vedi `recto adopt --review`
adopt-drafts =
    { $count ->
        [one] { $count } bozza da confermare, perché non è certo a che cosa corrisponda: { $place }, poi `recto accept` o `recto set`.
       *[other] { $count } bozze da confermare, perché non è certo a che cosa corrispondano: { $place }, poi `recto accept` o `recto set`.
    }
adopt-differ =
    { $count ->
        [one] { $count } testo diverso da quello dei cataloghi, conservato come seconda versione: { $place }; vedi `recto list --kept`.
       *[other] { $count } testi diversi da quelli dei cataloghi, conservati come seconde versioni: { $place }; vedi `recto list --kept`.
    }
adopt-left =
    { $count ->
        [one] { $count } testo di cui non si è trovato l’originale: { $place }; i registri lo conservano, `recto link ID UNIT` lo assegna a un’unità.
       *[other] { $count } testi di cui non si è trovato l’originale: { $place }; i registri li conservano, `recto link ID UNIT` ne assegna uno a un’unità.
    }
adopt-obsolete =
    { $count ->
        [one] { $count } testo il cui originale è stato tolto in seguito: conservato come obsoleto.
       *[other] { $count } testi il cui originale è stato tolto in seguito: conservati come obsoleti.
    }
adopt-outside =
    { $count ->
        [one] { $count } riga di codice o di markup è propria della pagina e resta: { $place }.
       *[other] { $count } righe di codice o di markup sono proprie delle pagine e restano: { $place }.
    }
adopt-against-today = da { $article } com’è oggi
adopt-against-day = da { $article } com’era il { $from }
adopt-against-days = da { $article } com’era tra il { $from } e il { $to }
adopt-against-pin = da { $article } com’era al commit { $commit }, che la traduzione indica
adopt-outside-lines =
    { $count ->
        [one] codice o markup proprio, che resta: riga { $lines }
       *[other] codice o markup proprio, che resta: righe { $lines }
    }
adopt-text-obsolete = il suo originale è stato tolto dall’articolo:
adopt-text-left = senza originale:
adopt-text-left-near = { $no_source } { $id }; lì senza traduzione:
adopt-pair-line = riga { $line }
adopt-sure = sicura
adopt-doubtful = dubbia
adopt-sure-because = sicura: { $evidence }
adopt-doubtful-because = dubbia: { $evidence }
adopt-there-before = già presente
adopt-differs = diverso dal catalogo
check-dismissed =
    { $count ->
        [one] { $count } segnalazione è ignorata
       *[other] { $count } segnalazioni sono ignorate
    }
dismiss-unknown-check = non c’è nessun controllo `{ $code }` di cui si possano ignorare le segnalazioni
dismiss-unknown-check-hint = usa uno di questi: { $codes }

dismiss-of-article = `{ $code }` riguarda l’articolo stesso, non una traduzione

dismiss-of-article-hint = disattiva il controllo per questo articolo: `{ $code } = "off"` in una tabella `[[checks.override]]` di recto.toml

dismiss-no-reason = manca un motivo
dismiss-no-reason-hint = indica perché è un falso allarme: `--reason TEXT`
dismiss-two-units = sono state indicate due unità
dismiss-two-units-hint = indica l’ID o la riga, non entrambi
dismiss-no-finding = `{ $code }` non ha segnalazioni nella traduzione di `{ $id }` ({ $languages })
dismiss-no-finding-hint = vedi `recto check --only { $code }`
dismiss-not-dismissed = nessuna segnalazione di `{ $code }` è ignorata nella traduzione di `{ $id }` ({ $languages })
dismissed =
    { $count ->
        [one] { $count } segnalazione di `{ $code }` sulla traduzione ({ $language }) di `{ $id }` ignorata, finché questa o il suo originale non cambia
       *[other] { $count } segnalazioni di `{ $code }` sulla traduzione ({ $language }) di `{ $id }` ignorate, finché questa o il suo originale non cambia
    }
dismissal-taken-back =
    { $count ->
        [one] { $count } segnalazione di `{ $code }` sulla traduzione ({ $language }) di `{ $id }` conta di nuovo
       *[other] { $count } segnalazioni di `{ $code }` sulla traduzione ({ $language }) di `{ $id }` contano di nuovo
    }
fixes-made =
    { $count ->
        [0] nulla da correggere
        [one] { $count } punto corretto
       *[other] { $count } punti corretti
    }
fixes-to-make =
    { $count ->
        [0] nulla da correggere
        [one] { $count } punto verrebbe corretto
       *[other] { $count } punti verrebbero corretti
    }
check-link-lost = nella traduzione manca il link a { $to }
check-link-lost-hint = inserisci il link dove si trova nell’originale
check-link-changed = un link porta a { $found } dove l’originale porta a { $to }
check-link-changed-hint = scrivi l’indirizzo dell’originale, o ignora la segnalazione se l’altra pagina è più adatta a questi lettori
check-link-added = un link porta a { $to }, che l’originale non ha
check-link-added-hint = togli il link, o ignora la segnalazione se è voluto
check-image-lost = nella traduzione manca l’immagine { $file }
check-image-lost-hint = inserisci l’immagine dove si trova nell’originale
check-image-changed = l’immagine è { $found } dove l’originale ha { $file }
check-image-changed-hint = scrivi l’indirizzo dell’originale, o ignora la segnalazione se è un’immagine per questi lettori
check-image-added = l’immagine { $file } non è nell’originale
check-image-added-hint = togli l’immagine, o ignora la segnalazione se è voluta
check-code-lost = nella traduzione manca il codice { $code }
check-code-lost-hint = inserisci il codice così come lo ha l’originale
check-code-unmarked = il codice { $code } compare nella traduzione senza apici inversi
check-code-unmarked-hint = racchiudilo tra apici inversi
check-code-changed = il codice è { $found } dove l’originale ha { $code }
check-code-changed-hint = scrivi { $code } così com’è, o ignora la segnalazione se è un testo che i lettori digitano nella loro lingua
check-code-added = il codice { $code } non è nell’originale
check-code-added-hint = togli gli apici inversi o il codice, o ignora la segnalazione se è voluto
check-emphasis-shown = i lettori vedono il segno { $mark }: non apre né chiude un’enfasi
check-emphasis-shown-hint = metti i segni a contatto con le parole da evidenziare, da entrambi i lati; se il segno va mostrato, mettigli davanti una barra rovesciata
check-strong-lost = l’originale ha testo in grassetto, la traduzione no
check-emphasis-lost = l’originale ha testo in corsivo, la traduzione no
check-emphasis-lost-hint = metti i segni intorno alle parole che dicono la stessa cosa
check-tag-lost = nella traduzione manca il tag { $tag }
check-tag-lost-hint = inserisci il tag dove si trova nell’originale
check-tag-added = il tag { $tag } non è nell’originale
check-tag-added-hint = togli il tag, oppure correggi il suo nome
check-tag-unpaired = il tag { $tag } è spaiato o nell’ordine sbagliato
check-tag-unpaired-hint = chiudi ogni tag aperto, a cominciare dall’ultimo
check-footnote-lost = nella traduzione manca la nota a piè di pagina { $footnote }
check-footnote-lost-hint = inseriscila dove si trova nell’originale
check-footnote-added = la nota a piè di pagina { $footnote } non è nell’originale
check-footnote-added-hint = scrivi l’etichetta come nell’originale, oppure togli la nota
check-line-breaks =
    { $source ->
        [0] l’originale non ha interruzioni di riga forzate, la traduzione ne ha { $target }
        [one] l’originale ha { $source } interruzione di riga forzata, la traduzione { $target }
       *[other] l’originale ha { $source } interruzioni di riga forzate, la traduzione { $target }
    }
check-line-breaks-hint = interrompi le righe come nell’originale, con una barra rovesciata a fine riga
check-fact-lost = nella traduzione manca { $source } dell’originale
check-fact-changed = { $found } nella traduzione, { $source } nell’originale
check-fact-added = { $found } non è nell’originale
check-fact-hint = verifica quale dei testi è giusto; ignora la segnalazione se dicono la stessa cosa
check-unit-lost = l’originale ha { $sign } accanto a un numero, la traduzione nulla di simile
check-email-lost = nella traduzione manca l’indirizzo { $address }
check-email-lost-hint = inserisci l’indirizzo dove si trova nell’originale
check-email-changed = l’indirizzo è { $found } dove l’originale ha { $address }
check-email-changed-hint = scrivi l’indirizzo dell’originale, o ignora la segnalazione se questi lettori ne hanno uno proprio
check-email-added = l’indirizzo { $address } non è nell’originale
check-email-added-hint = togli l’indirizzo, o ignora la segnalazione se è voluto
check-handle-lost = nella traduzione manca l’account { $name }
check-handle-lost-hint = inserisci l’account dove si trova nell’originale
check-handle-changed = l’account è { $found } dove l’originale ha { $name }
check-handle-changed-hint = scrivi l’account come nell’originale
check-handle-added = l’account { $name } non è nell’originale
check-handle-added-hint = toglilo, oppure togli solo la @ se non è un account
check-placeable-lost = nella traduzione manca { $placeable } dell’originale
check-placeable-lost-hint = inseriscilo al suo posto, scritto come nell’originale
check-placeable-added = { $placeable } non è nell’originale
check-placeable-added-hint = scrivilo come nell’originale, oppure toglilo
check-variant-missing = manca la variante [{ $variant }], necessaria per alcuni numeri ({ $language })
check-variant-missing-hint = aggiungi una variante [{ $variant }] con le parole adatte a quei numeri
check-variant-unreachable = la variante [{ $variant }] non viene mai scelta ({ $language })
check-variant-twice = la variante [{ $variant }] compare due volte; viene scelta solo la prima
check-variant-hint = togli la variante, oppure correggi la sua chiave
check-untranslated-text = il testo è nella lingua sbagliata: { $source_language } anziché { $language }
check-untranslated-run = questo è ancora nella lingua originale ({ $language }): { $text }
check-untranslated-text-hint = traducilo ({ $language }); se è un titolo o un nome, ignora la segnalazione
check-same-as-source = il testo ({ $language }) è uguale all’originale
check-same-as-source-hint = traducilo; se è uguale in entrambe le lingue, ignora la segnalazione

check-page-anchor = la pagina tradotta ({ $language }) non ha l’ancora { $anchor }: i suoi titoli sono tradotti

check-page-anchor-hint = scrivi l’ancora del titolo tradotto, assegna questo ID al titolo, oppure lascia che recto conservi le ancore del sorgente con `anchors` in `[render]`

check-register = qui ci si rivolge al lettore con { $found }, altrove nella pagina con { $usual } ({ $count } volte)

check-register-hint = rivolgiti al lettore in un solo modo in tutta la pagina; ignora la segnalazione se qui si parla a qualcun altro

check-spelling = { $word } non è in nessun dizionario di questa lingua

check-spelling-hint = correggi la parola; se è giusta, aggiungila all’elenco di parole indicato da `[spelling]` in recto.toml

check-too-short =
    { $characters ->
        [one] { $characters } carattere
       *[other] { $characters } caratteri
    } per { $source_characters } dell’originale: sembra mancare qualcosa
check-too-short-hint = aggiungi ciò che manca, o verifica se questo è il posto giusto per il testo
check-too-long =
    { $characters ->
        [one] { $characters } carattere
       *[other] { $characters } caratteri
    } per { $source_characters } dell’originale: sembra esserci qualcosa in più
check-too-long-hint = togli ciò che l’originale non dice, o verifica se questo è il posto giusto per il testo
check-doubled-words = la parola «{ $word }» compare due volte di seguito
check-doubled-words-hint = togline una
check-unpaired-bracket = la parentesi { $bracket } è spaiata
check-unpaired-bracket-hint = aggiungi l’altra, oppure togli questa
check-unpaired-quote = la virgoletta { $quote } è spaiata
check-unpaired-quote-hint = aggiungi l’altra, oppure togli questa
check-end-lost = l’originale termina con «{ $mark }», la traduzione senza punteggiatura
check-end-added = la traduzione termina con «{ $mark }», l’originale senza punteggiatura
check-end-changed = l’originale termina con «{ $mark }», la traduzione con «{ $found }»
check-end-hint = termina il testo come l’originale, con il segno proprio della lingua
check-inverted-mark = manca il segno di apertura «{ $mark }» di «{ $closing }»
check-inverted-mark-hint = scrivi «{ $mark }» dove inizia
check-doubled-blank = più spazi di seguito
check-doubled-blank-hint = lasciane uno
check-blank-before = uno spazio prima di «{ $mark }»
check-blank-before-hint = toglilo
check-blank-behind-apostrophe = uno spazio dopo «{ $word }»
check-blank-behind-apostrophe-hint = toglilo
check-space-missing = manca lo spazio prima di «{ $mark }»
check-space-missing-behind = manca lo spazio dopo «{ $mark }»
check-space-breaks = lo spazio prima di «{ $mark }» deve essere indivisibile
check-space-breaks-behind = lo spazio dopo «{ $mark }» deve essere indivisibile
check-space-unwanted = uno spazio prima di «{ $mark }»
check-space-unwanted-behind = uno spazio dopo «{ $mark }»
check-quote-form = la virgoletta { $quote } dovrebbe essere { $wanted }
check-ellipsis = «{ $found }» dovrebbe essere «{ $wanted }»
check-typography-hint = esegui `recto check --fix`, oppure imposta `{ $key }` in [typography.{ $language }] di recto.toml
check-term = secondo il glossario «{ $term }» si traduce «{ $wanted }», che manca nella traduzione
check-term-hint = scrivi «{ $wanted }», oppure aggiungi la forma usata qui a terms.ftl ({ $language })
check-forbidden-term = il glossario vieta «{ $word }»
check-forbidden-term-hint = scrivi «{ $wanted }»
check-forbidden-term-hint-none = scrivi qualcos’altro
check-inconsistent = lo stesso testo originale è tradotto con «{ $other }» in { $place }
check-inconsistent-hint = traducilo in un solo modo
check-unsafe-markup = `{ $piece }` può eseguire codice, e l’originale non lo ha
check-unsafe-markup-hint = toglilo
check-bidi-control = il carattere { $code } inverte la direzione del testo
check-invisible-character = il carattere { $code } è invisibile
check-invisible-character-hint = toglilo
check-control-character = il carattere di controllo { $code }
check-control-character-hint = scrivi il carattere giusto al suo posto, oppure toglilo
check-name-two-ways =
    { $count ->
        [one] «{ $name }» è scritto «{ $other }» in un altro punto di questo articolo
       *[other] «{ $name }» è scritto «{ $other }» { $count } volte in questo articolo
    }
check-name-two-ways-hint = scrivilo in un solo modo, così lo faranno anche le traduzioni
check-heading-level = un titolo di livello { $level } segue uno di livello { $before }: { $heading }
check-heading-level-hint = rendilo un titolo di livello { $level }, oppure aggiungi quello che manca
check-reference-undefined = nulla definisce il riferimento [{ $label }]
check-reference-undefined-hint = aggiungi una riga `[{ $label }]: ADDRESS`, oppure correggi l’etichetta
check-footnote-undefined = nulla definisce la nota a piè di pagina { $note }
check-footnote-undefined-hint = aggiungi una riga `{ $note }: TEXT`, oppure correggi l’etichetta
check-anchor-missing = nessun titolo di questo articolo ha l’ancora { $anchor }
check-anchor-missing-hint = usa l’ancora di un titolo esistente, oppure assegna questo ID al titolo giusto
check-file-missing = il file { $path } non esiste
check-file-missing-hint = correggi l’indirizzo, oppure aggiungi il file
report-title = Stato delle traduzioni
report-title-named = { $name }: stato delle traduzioni
report-scope = { $counts }; lingua degli articoli: { $language }
report-articles =
    { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }
report-words =
    { $count ->
        [one] { $count } parola
       *[other] { $count } parole
    }
report-errors =
    { $count ->
        [one] { $count } errore
       *[other] { $count } errori
    }
report-warnings =
    { $count ->
        [one] { $count } avviso
       *[other] { $count } avvisi
    }
report-passed = Il controllo del progetto è riuscito: { $counts }.
report-failed = Il controllo del progetto è fallito: { $counts }.
report-percent = { $percent }%
report-skip = Vai al contenuto
report-dark = Tema scuro
report-footer = Pagina creata con recto. Non carica altri file e non traccia chi la legge.
report-languages = Lingue
report-languages-caption = Avanzamento di ogni lingua su tutti gli articoli, in unità.
report-language = Lingua
report-done = Completa
report-words-left = Parole da tradurre
report-oldest = Superate a partire dal
report-unknown = Non è stato possibile controllare tutti gli articoli; correggi ciò che è riportato in «Altre segnalazioni».
report-over-time = Avanzamento nel tempo
report-one-point = Finora un solo commit contiene traduzioni; per un grafico ne servono due.
report-cut-short = I commit più vecchi non sono in questo clone.
report-no-history = nessuna cronologia: git non conosce commit con cataloghi di questo progetto
report-chart-title = Unità completate dal { $from } al { $to }
report-chart-language = { $language } è passata da { $from } a { $to }.
report-from-to = da { $from } a { $to }
report-chart-values = I valori del grafico
report-chart-caption = Unità completate in percentuale a ogni commit mostrato, a partire dal più recente.
report-date = Data
report-commit = Commit
report-articles-heading = Articoli
report-article = Articolo
report-no-articles = Non ci sono articoli.
report-matrix-caption = Ogni articolo in ogni lingua. Vengono prima quelli con più parole in traduzioni superate, perché queste traggono in inganno i lettori; poi quelli con più parole da tradurre.

report-sums-caption = Ogni articolo, su tutte le lingue insieme. Vengono prima quelli con più parole in traduzioni superate, perché queste traggono in inganno i lettori; poi quelli con più parole da tradurre.

report-stale-count =
    { $count ->
        [one] { $count } superata
       *[other] { $count } superate
    }
report-draft-count =
    { $count ->
        [one] { $count } bozza
       *[other] { $count } bozze
    }
report-missing-count =
    { $count ->
        [one] { $count } mancante
       *[other] { $count } mancanti
    }
report-words-left-count =
    { $count ->
        [one] { $count } parola da tradurre
       *[other] { $count } parole da tradurre
    }
report-nothing-left = Non resta nulla da fare.
report-filter = Filtro
report-search = Cerca percorsi e testi
report-all-languages = Tutte le lingue
report-what = Mostra
report-everything = Tutto
report-with-finding = Con una segnalazione
report-open = Apri tutto
report-close = Chiudi tutto
report-units-shown = Unità mostrate:
report-articles-shown = Articoli mostrati:
report-left-heading = Che cosa resta da fare
report-unsynced = L’articolo è cambiato dopo l’ultima sincronizzazione.
report-untouched =
    { $count ->
        [one] Non iniziato: manca la sua unica unità.
       *[other] Non iniziato: mancano tutte le { $count } unità.
    }
report-other-findings = Altre segnalazioni
report-place = { $kind }, riga { $line }
report-since = dal { $date }
report-changed = modifiche: { $classes }
report-source = Originale ({ $language })
report-source-changed = Originale ({ $language }), con le modifiche
report-translation = Traduzione ({ $language })
report-no-translation = Ancora nessuna
report-old-unknown = Il testo originale di questa traduzione non è noto.
report-removed = rimosso:
report-added = aggiunto:
report-note = Nota dell’autore: { $note }
report-review-note = Nota del revisore: { $note }
report-more-articles =
    { $count ->
        [one] … e { $count } altro articolo
       *[other] … e altri { $count } articoli
    }
report-more-units =
    { $count ->
        [one] … e { $count } altra unità
       *[other] … e altre { $count } unità
    }

report-more-on-pages =
    { $count ->
        [one] Un’altra unità non è su questa pagina. Per vederla, scrivete una pagina per articolo con `recto report --out FOLDER`.
       *[other] Altre { $count } unità non sono su questa pagina. Per vederle, scrivete una pagina per articolo con `recto report --out FOLDER`.
    }

report-badge = { $language }: { $share } tradotto
report-written = scritto in { $path }
gate-over-limit =
    { $what ->
        [errors] troppi errori ({ $language }): { $count }, limite { $most }
        [warnings] troppi avvisi ({ $language }): { $count }, limite { $most }
        [stale] troppe unità superate ({ $language }): { $count }, limite { $most }
        [missing] troppe unità senza traduzione ({ $language }): { $count }, limite { $most }
        [draft] troppe bozze ({ $language }): { $count }, limite { $most }
        [unreviewed] troppe traduzioni non revisionate ({ $language }): { $count }, limite { $most }
        [proposal] troppe seconde versioni da scegliere ({ $language }): { $count }, limite { $most }
       *[other] troppe traduzioni difettose ({ $language }): { $count }, limite { $most }
    }
gate-over-limit-in-articles =
    { $what ->
        [errors] troppi errori in { $articles } ({ $language }): { $count }, limite { $most }
        [warnings] troppi avvisi in { $articles } ({ $language }): { $count }, limite { $most }
        [stale] troppe unità superate in { $articles } ({ $language }): { $count }, limite { $most }
        [missing] troppe unità senza traduzione in { $articles } ({ $language }): { $count }, limite { $most }
        [draft] troppe bozze in { $articles } ({ $language }): { $count }, limite { $most }
        [unreviewed] troppe traduzioni non revisionate in { $articles } ({ $language }): { $count }, limite { $most }
        [proposal] troppe seconde versioni da scegliere in { $articles } ({ $language }): { $count }, limite { $most }
       *[other] troppe traduzioni difettose in { $articles } ({ $language }): { $count }, limite { $most }
    }
gate-over-limit-hint = risolvi una parte delle segnalazioni di `recto check`, oppure alza il limite in `limits` di recto.toml
gate-over-limit-of-code-hint = risolvi una parte delle segnalazioni di `recto check --only { $what }`, oppure alza il limite in `limits` di recto.toml
compare-no-repository = git non può fare confronti con `{ $reference }`: il progetto non è in un repository che git legga
compare-no-repository-hint = esegui recto in un clone; lì `git status` dice che cosa lo impedisce
compare-not-fetched = git non conosce `{ $reference }` in questo clone superficiale (shallow)
compare-not-fetched-hint = scaricalo con `git fetch --depth=1 origin { $branch }:refs/remotes/origin/{ $branch }` e indicalo come `origin/{ $branch }`, oppure clona con la cronologia completa
compare-unknown = git non conosce `{ $reference }`
compare-unknown-hint = indica un branch, un tag o un commit presente qui, come `origin/main`; `git fetch` scarica quelli nuovi
compare-lacking = qui git non ha tutto ciò che riguarda `{ $reference }`
compare-lacking-hint = scarica ciò che manca con `git fetch --refetch --no-filter`
baseline-missing = la baseline { $path } non esiste
baseline-missing-hint = scrivila con `recto check --write-baseline { $path }`
baseline-wrong = { $path }: { $reason }
baseline-unreadable = questa non è una baseline: { $reason }
baseline-unreadable-hint = annulla le modifiche fatte a mano, oppure riscrivila con `recto check --write-baseline`
baseline-newer = questa baseline ha la versione { $version }, che questo recto non conosce
baseline-newer-hint = aggiorna recto, oppure riscrivi la baseline con `recto check --write-baseline`
rulings-articles = articoli
ruling-passes = passa
ruling-fails = fallisce
ruling-found =
    { $count ->
        [one] { $count } segnalazione
       *[other] { $count } segnalazioni
    }
ruling-finished = { $percent }% completato
ruling-counts = errori: { $errors }, avvisi: { $warnings }, disattivate: { $off }, già note: { $known }
ruling-no-worse = già noto, e non peggiorato
ruling-severity =
    { $severity ->
        [off] non conta ({ $table })
        [note] conta come nota ({ $table })
        [warning] conta come avviso ({ $table })
       *[error] conta come errore ({ $table })
    }
ruling-limit = al massimo { $most } di `{ $key }` ({ $table })
ruling-minimum = almeno { $percent }% ({ $table })
ruling-fixed = conta con la gravità della segnalazione
table-default = valore predefinito
table-gate = `[gate]`
table-override = `[[gate.override]]` n. { $number }
baseline-written =
    { $count ->
        [one] { $path } scritto con { $count } segnalazione; includilo in un commit ed esegui `recto check --baseline { $path }`
       *[other] { $path } scritto con { $count } segnalazioni; includilo in un commit ed esegui `recto check --baseline { $path }`
    }
baseline-unchanged =
    { $count ->
        [one] { $path } contiene { $count } segnalazione e resta com’è
       *[other] { $path } contiene { $count } segnalazioni e resta com’è
    }

baseline-begun =
    { $count ->
        [one] { $count } segnalazione di oggi è conservata in { $path } e non conta: `recto check` fallisce su ciò che è nuovo, `recto check --all` la mostra
       *[other] { $count } segnalazioni di oggi sono conservate in { $path } e non contano: `recto check` fallisce su ciò che è nuovo, `recto check --all` le mostra
    }

check-known =
    { $count ->
        [one] { $count } segnalazione era già nota e non conta
       *[other] { $count } segnalazioni erano già note e non contano
    }
check-mended =
    { $count ->
        [one] { $count } segnalazione già nota è stata risolta
       *[other] { $count } segnalazioni già note sono state risolte
    }
publishable-language =
    { $language }: { $count ->
        [one] { $count } su { $all } può essere pubblicato
       *[other] { $count } su { $all } possono essere pubblicati
    }
publishable-reasons = non ancora: { $reasons }
publishable-untranslated = non è tradotto nulla
publishable-unfinished = completato { $percent }%, per generarlo serve { $minimum }%

publishable-in-source =
    { $count ->
        [one] { $count } testo appare nella lingua dell’originale
       *[other] { $count } testi appaiono nella lingua dell’originale
    }

publishable-errors =
    { $count ->
        [one] { $count } errore di `{ $code }`
       *[other] { $count } errori di `{ $code }`
    }
explain-format = `--explain` non ha un output per i sistemi di CI
explain-format-hint = ometti `--format`, oppure usa `--format json`


## Progress

progress-discovering = ricerca degli articoli
progress-reading = lettura degli articoli
progress-planning = confronto con i cataloghi
progress-history = lettura della cronologia
progress-pairing = abbinamento delle traduzioni
progress-checking = controllo delle traduzioni
progress-rendering = scrittura degli articoli

progress-translating = in attesa della macchina

progress-writing = scrittura dei file
progress-counted = { $stage }  { $done } di { $total }
progress-left = { $stage }  { $done } di { $total } · { $left }
progress-seconds = ancora { $count } s circa
progress-minutes = ancora { $count } min circa
interrupted = interrotto dopo { $done } file su { $total }, tutti integri; esegui di nuovo lo stesso comando, riprenderà da lì

serve-begun = Il tavolo è aperto. Questo indirizzo fa accedere un browser, una volta sola:
serve-begun-for-users = Il tavolo è aperto. Ognuno accede qui con il proprio token:
serve-open = { $place } è raggiungibile da altre macchine, quindi servono queste opzioni: { $options }
serve-open-hint = Aggiungile, oppure ascolta solo su questa macchina: `--listen 127.0.0.1:8765`.
serve-no-port = non è possibile ascoltare su { $place }: { $reason }
serve-no-port-hint = Scegli un’altra porta, per esempio `--listen 127.0.0.1:8766`.
serve-no-random = il sistema non fornisce numeri casuali
serve-no-random-hint = Senza di essi nessuno potrebbe accedere in sicurezza; esegui recto su un sistema che li abbia.
serve-no-thread = non è possibile avviare un altro thread: { $reason }
serve-no-thread-hint = Chiudi altri programmi e riprova.
serve-base-path = `{ $path }` non è un inizio valido di un percorso
serve-base-path-hint = Usa una barra e lettere semplici, per esempio `/recto`.
serve-users-wrong = { $place }: non è un nome, uno SHA-256 e dei ruoli
serve-users-wrong-hint = Su ogni riga scrivi un nome, 64 cifre esadecimali e uno o più tra `read`, `translate` e `review`, separati da virgole.
serve-users-none = { $path } non nomina nessuno
serve-token-short = il token in { $path } non è una sola parola di almeno 43 caratteri
serve-token-short-hint = Creane uno con `openssl rand -hex 32`.
serve-file-open = altre persone possono leggere { $path }
serve-file-open-hint = Esegui `chmod 600 { $path }`.
serve-not-opened = Non è stato possibile aprire il browser ({ $reason }); apri tu l’indirizzo.
serve-ended = il tavolo non può continuare: { $reason }
serve-ended-hint = Riavvialo; tutto ciò che è stato salvato è nei file.

desk-home = Tutte le lingue
desk-login = Accedi
desk-login-token = Token
desk-login-enter = Apri il tavolo
desk-starting = Il progetto è in lettura. Un momento.
desk-not-found = Qui non c’è nulla.
desk-failed = È un errore di recto. Ciò che era stato salvato prima è nei file.
desk-no-language = Il progetto non è tradotto in `{ $language }`.
desk-other-origin = Questa richiesta viene da un altro sito.
desk-other-origin-hint = Apri il tavolo dall’indirizzo stampato da recto e riprova lì.
desk-no-json = Ciò che si invia deve essere JSON (`Content-Type: application/json`).
desk-malformed = Ciò che è stato inviato non si può leggere.
desk-too-large = Ciò che è stato inviato è troppo lungo.
desk-no-login = Non hai effettuato l’accesso.
desk-no-login-hint = Apri l’indirizzo stampato da recto o chiedine uno nuovo. Ciò che hai scritto resta in questo browser.
desk-token-used = Questo indirizzo è già stato usato.
desk-token-used-hint = Riavvia `recto serve` per averne uno nuovo.
desk-token-unknown = Questo token non apre nulla.
desk-token-unknown-hint = Copialo per intero, senza spazi.
desk-read-only = Questo tavolo mostra tutto e non scrive nulla.
desk-no-role = Qui puoi leggere, ma non scrivere.

desk-no-review = Qui puoi tradurre, ma non approvare.

desk-no-method = Questo si chiede in un altro modo (`GET`, `POST` o `PUT`).

desk-no-expected = Nulla dice che cosa hai visto di questa traduzione: potrebbe sostituire ciò che ha scritto qualcun altro.

desk-no-expected-hint = Invia `expected` con `source`, `target` e `state` dell’unità come era mostrata.

desk-too-many = Si possono scrivere al massimo { $count } unità alla volta.

desk-too-many-tabs = Troppe schede di questo browser mostrano il tavolo.

desk-no-receipt = Non è più possibile annullare questa operazione.

desk-commit = Aggiorna le traduzioni

replace-nothing = il testo non è presente

replace-nothing-hint = Cerca di nuovo: forse qualcuno ha modificato la traduzione.

## The desk: what every page says

desk-skip = Vai al contenuto

desk-brand-home = recto: tutte le lingue

desk-where = Dove sei

desk-go-to = Vai a

desk-keys = Tasti

desk-close = Chiudi

desk-no-script = Il banco di lavoro ha bisogno del JavaScript di questo server; nulla viene caricato da altrove.

desk-place-home = Tutte le lingue

desk-place-language = Articoli

desk-place-units = Elenco di lavoro

desk-place-review = Revisione

desk-place-terms = Glossario

desk-place-find = Trova e sostituisci

desk-place-changes = File modificati

desk-place-help = Aiuto e tasti

desk-place-settings = Impostazioni

desk-done = Fatto

desk-words-left = Parole da tradurre

desk-percent = { $percent }%

desk-more-rows = Mostra altro

desk-show = Mostra

desk-search = Cerca

desk-no-answer = Il server non ha risposto. Ciò che hai scritto resta in questo browser; riprova.

desk-cancel = Annulla

desk-ok = OK

desk-go-on = Continua

desk-apply = Applica

desk-copy = Copia

desk-copied = Copiato.

desk-unsaved = non salvata

desk-unsaved-count = Non salvate: { $count }

## The desk: home and a language

desk-home-title = Lingue

desk-home-lead = Traduzioni da questa lingua: { $language }; a che punto è ogni lingua.

desk-language = Lingua

desk-progress = Avanzamento

desk-go-on-with = { $language }: continua con { $article }

desk-begin-with = Comincia da { $language }

desk-left-in-language = Unità da tradurre: { $count }; parole da tradurre: { $words }

desk-articles-lead = Articoli in cui resta qualcosa da fare, per cartella.

desk-all-articles-lead = Tutti gli articoli, per cartella.

desk-only-left-articles = Solo ciò che resta

desk-all-articles = Tutti gli articoli

desk-article = Articolo

desk-search-articles = Cerca nei percorsi

desk-nothing-left = Qui non resta nulla da fare.

desk-no-articles = Non ci sono articoli.

desk-articles-of = Articoli mostrati: { $shown } di { $count }

## The desk: the work list and the review

desk-units-lead = Le unità di tutti gli articoli. L’indirizzo di questa pagina contiene il filtro: si può conservare e condividere.

desk-review-lead = Traduzioni che attendono una seconda persona e bozze che recto ha ricavato da altre traduzioni.

desk-filter-states = Stato

desk-filter-class = Tipo di modifica

desk-filter-code = Segnalazione

desk-filter-text = Testo

desk-filter-article = Articolo o cartella

desk-filter-any = Qualsiasi

desk-start-desk = Apri al banco di lavoro

desk-no-units-found = Nessuna unità corrisponde a questo filtro.

desk-units-of = Unità mostrate: { $shown } di { $count }

desk-units-shown = Unità mostrate: { $count }

## The desk: one unit

desk-units-title = Unità dell’articolo

desk-unit-title = Unità aperta

desk-side-title = Aiuti

desk-unit-heading = Unità { $at } di { $count }: { $kind }

desk-kind-line = { $kind }, riga { $line }

desk-heading = Titolo

desk-since = dal { $date }

desk-sentences-changed = Frasi modificate: { $changed } di { $count }

desk-author-note = Dall’autore:

desk-review-note = Dal revisore:

desk-source = Originale

desk-source-changed = Originale, con ciò che è cambiato da questa traduzione

desk-source-view = Come si mostra l’originale

desk-view-changes = Modifiche

desk-view-clean = Testo

desk-view-raw = Grezzo

desk-inserted = aggiunto:

desk-deleted = eliminato:

desk-second-versions = Seconde versioni, non ancora scelte

desk-take-second = Prendi questa versione

desk-leave-second = Scarta questa versione

desk-translation = Traduzione

desk-translation-fluent = Traduzione, in Fluent

desk-no-translation = Ancora nessuna traduzione

desk-findings = Segnalazioni

desk-use-fix = Usa

desk-dismiss = Non è un problema…

desk-save-next = Salva e continua

desk-save-stay = Salva e resta

desk-accept = Ancora giusta

desk-approve = Approva

desk-reject = Torna a bozza…

desk-more = Altro

desk-insert-source = Inserisci l’originale

desk-fluent-source = Sorgente Fluent

desk-drop-draft = Scarta ciò che ho scritto

desk-undo = Annulla l’ultimo salvataggio

desk-length = { $count } caratteri; originale: { $source }

desk-invisible = Caratteri invisibili: { $characters }

desk-space-no-break = spazio unificatore

desk-space-narrow = spazio unificatore stretto

desk-sentences = Frase per frase

desk-sentence-what = Che cosa è cambiato

desk-sentence-changed = modificata

desk-sentence-unchanged = invariata

desk-sentence-new = nuova

desk-sentence-gone = eliminata

desk-sentences-unchanged = Frasi invariate: { $count }

desk-all-units = Tutte le unità: { $count }

desk-filter-count = { $filter }: { $matching } di { $count }

desk-only-left = Solo ciò che resta

desk-show-all = Mostra tutto

desk-tick-all = Seleziona tutte

desk-tick-unit = Seleziona questa unità

desk-done-here = fatta qui

desk-no-units = Questo articolo non ha unità.

desk-unit-list = Unità

## The desk: what it says after something was done

desk-saved = Salvata. { $at } di { $count }: { $kind }

desk-saved-draft = Salvata come bozza. { $at } di { $count }: { $kind }

desk-now-state = Ora: { $state }

desk-dismissed = La segnalazione sarà ignorata.

desk-undone = Annullato.

desk-nothing-to-undo = Qui non è stato salvato nulla che si possa annullare.

desk-nothing-to-save = Non c’è testo da salvare.

desk-save-first = Prima salva o scarta ciò che hai scritto.

desk-draft-dropped = Scartato. Il testo resta in «Suggerimenti».

desk-cannot-keep = Questo browser non conserva le bozze: salva prima di lasciare questa unità.

desk-changed-and-shown = L’unità è cambiata sul disco ed è mostrata com’è ora.

desk-news-source = L’originale è cambiato mentre scrivevi. Il tuo testo è intatto; al salvataggio ti verrà chiesto.

desk-news-target = Qualcuno ha salvato questa unità mentre scrivevi. Il tuo testo è intatto; al salvataggio ti verrà chiesto.

desk-article-end = L’ultima unità di questo articolo.

desk-end-before = Ciò che resta sopra

desk-end-next = Articolo successivo: { $article }

desk-end-language = Tutti gli articoli della lingua

desk-save-anyway-title = La traduzione contiene un errore

desk-save-anyway = Salva comunque

desk-approve-own-title = Approvare la tua traduzione?

desk-approve-own = Hai salvato tu questo testo a questo banco di lavoro. «Revisionata» significa che l’ha letto una seconda persona.

desk-reject-title = Torna a bozza

desk-reject-note = Che cosa deve sapere chi traduce

desk-dismiss-title = Non è un problema

desk-dismiss-which = Quale segnalazione

desk-dismiss-reason = Perché qui non è un problema

desk-no-findings = Queste unità non hanno segnalazioni.

## The desk: a conflict

desk-conflict-target = Nel frattempo qualcuno ha salvato questa unità

desk-conflict-source = Nel frattempo l’originale è cambiato

desk-conflict-both = Nel frattempo sono cambiati l’originale e la traduzione

desk-conflict-state = Nel frattempo è cambiato lo stato di questa unità

desk-conflict-kept = Il tuo testo è conservato; scegli come proseguire.

desk-conflict-short = Non salvata: nel frattempo l’unità è cambiata. Scegli qui sotto come proseguire.

desk-conflict-source-then-now = L’originale come l’hai visto, e che cosa è cambiato

desk-conflict-source-same = L’originale, invariato

desk-conflict-theirs = L’altra, salvata sul disco

desk-conflict-yours = La tua, non salvata

desk-take-theirs = Prendi l’altra

desk-keep-mine = Tieni la mia

desk-edit-together = Unisci le due

desk-edit-together-now = Scrivi qui sotto ciò che deve restare; il salvataggio sostituisce l’altra.

desk-took-theirs = Ora è mostrata l’altra. Il tuo testo resta in «Suggerimenti».

desk-gone-title = Questa unità non è più nell’articolo

desk-gone-text = L’unità { $id } è stata eliminata, divisa o spostata.

desk-gone-moved = Ora si trova in { $article }.

desk-gone-kept = Il suo testo

desk-gone-article = Torna all’articolo

## The desk: variants of a message

desk-variants = Varianti della traduzione

desk-variant-examples = per { $examples }

desk-variant-unknown = non è una categoria di questa lingua

desk-variant-add = Aggiungi { $key } ({ $examples })

desk-variant-remove = Elimina

desk-variant-remove-one = Elimina la variante { $key }

desk-variant-default = Predefinita

desk-variant-fill = Riempi le vuote da { $key }

## The desk: what helps at the side

desk-help-panels = Aiuti

desk-tab-suggestions = Suggerimenti

desk-tab-terms = Termini

desk-tab-notes = Note

desk-no-notes = Qui nessuno ha lasciato note.

desk-note-new = Una nota su questa unità

desk-note-for-source = Sull’originale, per tutte le lingue

desk-note-about-source = sull’originale

desk-note-leave = Lascia la nota

desk-note-reply = Rispondi

desk-note-resolve = Chiudi

desk-note-settled = chiusa

desk-note-saved = La nota è salvata.

desk-note-assigned = Se ne occupa { $name }

desk-note-unassign = Restituiscila

desk-notes-unreadable = Alcune righe delle note non sono leggibili: { $count }.

desk-key-note = Lascia una nota

desk-note-empty = La nota non dice nulla.

desk-note-empty-hint = Scrivi che cosa gli altri devono sapere.

desk-brought = Ripreso dall’originale: { $what }

desk-nothing-to-bring = Tutti gli indirizzi, il codice e i segnaposto dell’originale sono qui.

desk-choose-piece = Che cosa riprendere dall’originale

desk-somebody-here = { $name } ha aperto questa unità

desk-somebody = Qualcuno

desk-tab-history = Cronologia

desk-tab-others = Lingue

desk-tab-preview = Anteprima

desk-insert = Inserisci

desk-drop = Scarta

desk-no-suggestions = Non è stato ancora tradotto nulla di simile.

desk-origin-previous = questa unità, prima della modifica

desk-origin-aside = il tuo testo, messo da parte

desk-origin-earlier = il tuo testo per un originale precedente, non salvato

desk-origin-obsolete = testo conservato di un’unità eliminata

desk-origin-memory = memoria

desk-origin-machine = traduzione automatica

desk-what-differs = Che cosa differisce nell’originale

desk-terms-here = Termini in questa unità

desk-term-not = non:

desk-no-terms = Nessun termine del glossario è in questa unità.

desk-all-terms = Tutto il glossario

desk-choose-term = Quale termine?

desk-no-history = git non conosce ancora questa traduzione.

desk-no-others = Il progetto non ha altre lingue.

desk-open-preview = Apri la pagina intera

## The desk: several units

desk-ticked-count = Selezionate: { $count }

desk-dismiss-code = Ignora una segnalazione…

desk-replace = Sostituisci…

desk-untick = Deseleziona

desk-batch-accept = Ancora giuste: queste unità

desk-batch-approve = Approva queste unità

desk-batch-reject = Torna a bozza: queste unità

desk-batch-dismiss = Ignora la segnalazione in queste unità

desk-batch-shown = Si modifica solo ciò che è selezionato, e tutto si annulla in una volta.

desk-batch-left = Escluse perché non si applica a loro: { $count }

desk-batch-none = Non si applica a nessuna delle unità selezionate.

desk-batch-done = Modificate: { $count }; lasciate com’erano: { $refused }

desk-replace-title = Sostituisci nelle traduzioni

desk-replace-find = Trova

desk-replace-with = Sostituisci con

desk-replace-explained = Si sostituisce solo testo, mai segnaposto, e tutto viene mostrato prima di essere scritto.

desk-show-preview = Mostra che cosa cambierebbe

desk-replace-none = Questo testo non è in nessuna traduzione.

desk-replace-found = Traduzioni che lo contengono: { $count }

## The desk: terms, changes, preview

desk-terms-lead = I termini del glossario; ognuno porta alle unità che lo contengono.

desk-term = Termine

desk-term-note = Nota

desk-no-glossary = Questa lingua non ha ancora un glossario.

desk-changes-lead = File che differiscono dall’ultimo commit. recto non fa mai commit; li fai tu.

desk-changes-count = File modificati: { $count }

desk-no-changes = Nulla differisce dall’ultimo commit.

desk-no-git = Questo progetto non è in git.

desk-commit-title = Per includerli in un commit

desk-commit-text = Esegui questo nella cartella del progetto, con un tuo messaggio.

desk-file = File

desk-change = Modifica

desk-lines = Righe

desk-change-changed = modificato

desk-change-added = aggiunto

desk-change-removed = eliminato

## The desk: help

desk-help-lead = Come funziona il banco di lavoro e i suoi tasti. Puoi cambiarli in «Impostazioni».

desk-help-saving = Salvare

desk-help-saving-text = Nulla viene scritto finché non salvi. Ciò che scrivi resta in questo browser, anche se vai avanti o chiudi la scheda; le unità non salvate sono contate in alto.

desk-help-conflict-text = Se nel frattempo qualcuno ha cambiato un’unità, al salvataggio ti viene chiesto: prendere l’altra, tenere la tua o unirle. Nessun testo va perso.

desk-help-states = Stati

desk-help-missing = Non c’è una traduzione.

desk-help-draft = C’è un testo, ma qualcuno deve confermarlo.

desk-help-stale = L’originale è cambiato dopo la traduzione.

desk-help-translated = È una traduzione dell’originale attuale.

desk-help-reviewed = L’ha approvata una seconda persona.

desk-help-keys = Tasti

desk-keys-chord = ovunque

desk-keys-leader = dopo il tasto iniziale

desk-keys-single = fuori dai campi di testo

desk-key-save-next = Salva e passa all’unità successiva

desk-key-save-stay = Salva e resta

desk-key-next = Unità successiva, senza salvare

desk-key-previous = Unità precedente, senza salvare

desk-key-leader = Inizio: mostra i comandi per il tasto seguente

desk-key-insert-source = Inserisci l’originale

desk-key-insert-previous = Inserisci la traduzione salvata

desk-key-insert-suggestion = Inserisci un suggerimento per numero

desk-key-insert-term = Inserisci un termine

desk-key-insert-piece = Riprendi dall’originale un indirizzo, del codice o un segnaposto

desk-key-fix = Applica la prima correzione

desk-key-dismiss = Ignora una segnalazione

desk-key-accept = Ancora giusta

desk-key-approve = Approva

desk-key-reject = Torna a bozza, con una nota

desk-key-undo = Annulla l’ultimo salvataggio

desk-key-preview = Mostra l’anteprima

desk-key-fluent = Sorgente Fluent

desk-key-no-break = Inserisci uno spazio unificatore

desk-key-move-down = Giù nell’elenco

desk-key-move-up = Su nell’elenco

desk-key-tick = Seleziona un’unità

desk-key-tick-all = Seleziona tutte quelle del filtro

desk-key-search = Cerca

desk-key-go = Vai a un’altra pagina

desk-key-others = Mostra altre lingue

desk-key-undo-outside = Annulla l’ultimo salvataggio

desk-key-help = Questa pagina

desk-key-leave = Lascia il campo di testo, la bozza resta

## The desk: settings and login

desk-settings-lead = Solo per questo browser.

desk-settings-language = Lingua del banco di lavoro

desk-settings-theme = Colori

desk-settings-system = Come il sistema

desk-settings-light = Chiaro

desk-settings-dark = Scuro

desk-settings-size = Dimensione del testo

desk-settings-normal = Normale

desk-settings-large = Grande

desk-settings-larger = Molto grande

desk-settings-contrast = Contrasto

desk-settings-more = Maggiore

desk-settings-singles = Le lettere singole sono tasti fuori dai campi di testo

desk-settings-keys-explained = Vai in un campo e premi il nuovo tasto. Canc ripristina quello precedente.

desk-settings-kept = Conservato.

desk-key-needs-chord = Questo comando richiede un tasto con Ctrl o Alt.

desk-key-needs-letter = Questo comando richiede un tasto singolo.

desk-key-taken = Questo tasto è già in uso: { $command }
