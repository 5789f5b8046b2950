title = Comandi

description = Tutti i comandi di recto con i loro argomenti e le loro opzioni.

this-page-is-made-from-cdf9 = Questa pagina è fatta a partire dall’aiuto di recto e dice le stesse cose di `recto --help` e `recto COMMAND --help`. Le parole in maiuscolo stanno per un valore. Gli argomenti e le opzioni tra parentesi quadre si possono omettere, e i tre punti ne indicano più di uno.

daily-work-b5e4 = Lavoro quotidiano

update-catalogs-and-ledgers-to-9f1f = Aggiorna cataloghi e registri in base agli articoli.

arguments-44fc = **Argomenti**

article-limit-to-articles-with-927d = ARTICOLO… – Solo gli articoli con questo percorso, in questa cartella o che corrispondono a questo glob

options-0854 = **Opzioni**

dry-run-show-what-would-6e94 = `--dry-run` – Mostra che cosa verrebbe fatto, senza scrivere nulla

check-write-nothing-exit-with-f871 = `--check` – Non scrive nulla; termina con il codice 1 se qualcosa cambierebbe

fail-on-write-exit-with-afcd = `--fail-on-write` – Termina con il codice 1 se qualcosa è stato scritto, come serve a un hook

explain-for-every-unit-show-9244 = `--explain` – Dice per ogni unità a che cosa è stata abbinata, in base a quali indizi, e qual era la seconda scelta

interactive-ask-about-uncertain-matches-8f09 = `--interactive` – Chiede conferma per le unità abbinate in base a pochi indizi, prima di scrivere qualsiasi cosa

prefill-matches-fill-missing-units-3848 = `--prefill` CORRISPONDENZE – Creare bozze per le unità mancanti: da corrispondenze `exact`, da una percentuale in su, ad es. 85%, o con la `machine` di recto.toml

state-states-which-units-a-d1b3 = `--state` STATI – Unità che una macchina traduce: le mancanti diventano bozze, le superate ricevono una proposta (per impostazione, le mancanti)

budget-words-send-a-machine-1fbb = `--budget` PAROLE – Non inviare a una macchina più parole di così

trust-state-state-given-to-07e1 = `--trust` STATO – Stato assegnato a una traduzione senza registro [predefinito: draft]

draft-a-person-must-confirm-fcbb = `draft` – Qualcuno deve confermarla

translated-they-match-the-current-9bd4 = `translated` – Corrisponde all’originale attuale

format-format-output-format-default-300e = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49 = `text` – Per le persone

json-machine-readable-json-68fc = `json` – Per i programmi

sync-now-and-again-whenever-15f0 = Sincronizza subito, e poi a ogni salvataggio.

options-0854-2 = **Opzioni**

poll-check-for-changes-once-ff26 = `--poll` – Cerca le modifiche ogni secondo, sui file system che non le segnalano

format-format-output-format-default-300e-2 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-2 = `text` – Per le persone

json-machine-readable-json-68fc-2 = `json` – Per i programmi

reports-what-each-change-did-9e48 = Indica che cosa ogni modifica ha cambiato negli articoli e nelle loro traduzioni, finché Ctrl+C non termina il programma (codice di uscita 130). Ciò che in quel momento era in corso di scrittura viene completato dalla sincronizzazione successiva.

open-the-translators-desk-in-277c = Apre il tavolo di traduzione nel browser.

options-0854-24 = **Opzioni**

listen-address-address-and-port-e7b4 = `--listen` INDIRIZZO – Dove ascoltare: un indirizzo di questa macchina con la sua porta [predefinito: 127.0.0.1:8765]

open-open-the-browser-as-36b4 = `--open` – Mostra il tavolo nel browser

read-only-show-everything-without-ba62 = `--read-only` – Mostra tutto e non scrive nulla

sync-sync-articles-as-they-ffa0 = `--sync` – Sincronizza gli articoli appena cambiano, come `recto watch`

users-file-file-of-people-4d49 = `--users` FILE – Chi può accedere: su ogni riga un nome, lo SHA-256 di un token e dei ruoli (read, translate, review)

token-file-file-file-with-2cc9 = `--token-file` FILE – Un file con un token che apre il tavolo ogni volta che viene fornito

allow-host-name-host-name-7153 = `--allow-host` NOME – Un nome con cui i browser possono chiedere il tavolo; si può indicare più volte

behind-proxy-a-proxy-in-1a7d = `--behind-proxy` – Un proxy davanti al tavolo cifra: i browser arrivano tramite https

base-path-path-start-of-0291 = `--base-path` PERCORSO – Con che cosa iniziano i percorsi di tutti gli indirizzi, per esempio /recto

poll-check-for-changes-once-ff26-2 = `--poll` – Cerca le modifiche ogni secondo, sui file system che non le segnalano

prints-an-address-that-logs-ddeb = Stampa un indirizzo che fa accedere un browser, una volta sola. Non viene sincronizzato nulla tranne gli articoli in cui qualcuno salva una traduzione. Ctrl+C lo termina (codice di uscita 130).

list-units-by-language-state-fdc2 = Elenca le unità per lingua, stato e articolo.

arguments-44fc-2 = **Argomenti**

article-id-limit-to-these-601c = ARTICOLO|ID… – Solo questi: articoli per percorso, cartella o glob, unità per ID o inizio di un ID, oppure PERCORSO:RIGA

options-0854-3 = **Opzioni**

l-language-tags-limit-to-4fae = `-l`, `--language` TAG – Solo queste lingue

s-state-states-only-units-0f20 = `-s`, `--state` STATI – Solo le unità in questi stati: `missing`, `draft`, `stale`, `translated`, `reviewed`

class-classes-only-units-whose-26f0 = `--class` CLASSI – Solo le unità il cui originale è cambiato in uno di questi modi: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`

kept-show-what-ledgers-keep-1669 = `--kept` – Mostra ciò che i registri conservano accanto alle traduzioni: seconde versioni da scegliere e testi di unità tolte

overrides-show-what-is-the-e325 = `--overrides` – Mostra ciò che è proprio delle pagine: codice, chiavi, involucri e simili che una pagina tradotta ha in modo diverso dal suo articolo

explain-show-why-each-translation-04ac = `--explain` – Dice perché ogni traduzione ha il suo stato

matches-show-earlier-translations-of-2d21 = `--matches` – Mostra ciò che è già stato tradotto e somiglia alle unità non finite

limit-count-show-so-many-4702 = `--limit` NUMERO – Mostra al massimo questo numero di unità, e da dove continuare

cursor-continue-after-the-last-7409 = `--cursor` POSIZIONE – Continua dopo l’ultima unità della pagina precedente

format-format-output-format-default-300e-3 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-3 = `text` – Per le persone

json-machine-readable-json-68fc-3 = `json` – Per i programmi

fluent-fluent-messages-ready-to-c3af = `fluent` – Messaggi pronti da compilare

list-untranslated-units-9335 = Elenca le unità senza traduzione.

arguments-44fc-3 = **Argomenti**

language-article-languages-default-all-a482 = LINGUA|ARTICOLO… – Le lingue, tutte se non ne indichi nessuna, e poi articoli per percorso, cartella o glob

options-0854-4 = **Opzioni**

l-language-tags-limit-to-4fae-2 = `-l`, `--language` TAG – Solo queste lingue

matches-show-earlier-translations-of-2d21-2 = `--matches` – Mostra ciò che è già stato tradotto e somiglia alle unità non finite

limit-count-show-so-many-4702-2 = `--limit` NUMERO – Mostra al massimo questo numero di unità, e da dove continuare

cursor-continue-after-the-last-7409-2 = `--cursor` POSIZIONE – Continua dopo l’ultima unità della pagina precedente

format-format-output-format-default-300e-4 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-4 = `text` – Per le persone

json-machine-readable-json-68fc-4 = `json` – Per i programmi

fluent-fluent-messages-ready-to-c3af-2 = `fluent` – Messaggi pronti da compilare

show-what-changed-in-the-8677 = Mostra che cosa è cambiato nell’originale delle unità superate.

arguments-44fc-4 = **Argomenti**

article-id-limit-to-these-601c-2 = ARTICOLO|ID… – Solo questi: articoli per percorso, cartella o glob, unità per ID o inizio di un ID, oppure PERCORSO:RIGA

options-0854-5 = **Opzioni**

l-language-tags-limit-to-4fae-3 = `-l`, `--language` TAG – Solo queste lingue

class-classes-only-units-whose-26f0-2 = `--class` CLASSI – Solo le unità il cui originale è cambiato in uno di questi modi: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`

limit-count-show-so-many-4702-3 = `--limit` NUMERO – Mostra al massimo questo numero di unità, e da dove continuare

cursor-continue-after-the-last-7409-3 = `--cursor` POSIZIONE – Continua dopo l’ultima unità della pagina precedente

format-format-output-format-default-300e-5 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-5 = `text` – Per le persone

json-machine-readable-json-68fc-5 = `json` – Per i programmi

show-earlier-translations-of-similar-0885 = Mostra le traduzioni precedenti di testi simili.

arguments-44fc-5 = **Argomenti**

article-id-limit-to-these-601c-3 = ARTICOLO|ID… – Solo questi: articoli per percorso, cartella o glob, unità per ID o inizio di un ID, oppure PERCORSO:RIGA

options-0854-6 = **Opzioni**

text-text-look-up-this-2db8 = `--text` TESTO – Cerca questo testo invece di un’unità

l-language-tags-limit-to-4fae-4 = `-l`, `--language` TAG – Solo queste lingue

limit-count-maximum-number-of-607e = `--limit` NUMERO – Quante corrispondenze al massimo (5 se non indicato)

min-percent-minimum-similarity-in-9002 = `--min` PERCENTUALE – Nessuna corrispondenza sotto questa percentuale (60 se non indicato)

format-format-output-format-default-300e-6 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-6 = `text` – Per le persone

json-machine-readable-json-68fc-6 = `json` – Per i programmi

write-a-single-translation-c24c = Scrive una traduzione.

arguments-44fc-6 = **Argomenti**

article-article-or-the-unit-3552 = ARTICOLO – L’articolo, oppure l’unità in PERCORSO:RIGA

id-unit-id-or-the-977d = ID – L’unità, indicata dal suo ID o dall’inizio di questo; da omettere dopo PERCORSO:RIGA

text-translation-reads-it-from-5af4 = TESTO – La traduzione; con `-` viene letta dallo standard input

options-0854-7 = **Opzioni**

l-language-tag-language-of-4619 = `-l`, `--language` TAG – La lingua della traduzione

if-source-hex-only-if-7a23 = `--if-source` HEX – Solo se questa è l’impronta del testo originale, come la dà `list --format json`; attesta che lo hai letto

if-target-hex-only-if-09d9 = `--if-target` HEX – Solo se questa è l’impronta della traduzione; `none` se non ce n’era una

if-state-state-only-if-305c = `--if-state` STATO – Solo se la traduzione è in questo stato

format-format-output-format-default-300e-7 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-7 = `text` – Per le persone

json-machine-readable-json-68fc-7 = `json` – Per i programmi

confirm-that-translations-match-the-0417 = Conferma che le traduzioni corrispondono all’originale attuale.

arguments-44fc-7 = **Argomenti**

article-id-articles-by-path-8275 = ARTICOLO|ID… – Articoli per percorso, cartella o glob, unità per ID o inizio di un ID, oppure PERCORSO:RIGA; tutto, se non indichi niente

options-0854-8 = **Opzioni**

l-language-tags-languages-9bb8 = `-l`, `--language` TAG – Le lingue

all-languages-all-languages-e013 = `--all-languages` – Tutte le lingue

s-state-states-only-translations-20e7 = `-s`, `--state` STATI – Solo le traduzioni in questi stati, per esempio `draft`

if-source-hex-only-if-7a23-2 = `--if-source` HEX – Solo se questa è l’impronta del testo originale, come la dà `list --format json`; attesta che lo hai letto

if-target-hex-only-if-09d9-2 = `--if-target` HEX – Solo se questa è l’impronta della traduzione; `none` se non ce n’era una

if-state-state-only-if-305c-2 = `--if-state` STATO – Solo se la traduzione è in questo stato

y-yes-do-not-ask-caed = `-y`, `--yes` – Non chiede, in un terminale, prima di confermare traduzioni di più articoli

dry-run-show-what-would-6e94-2 = `--dry-run` – Mostra che cosa verrebbe fatto, senza scrivere nulla

format-format-output-format-default-300e-8 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-8 = `text` – Per le persone

json-machine-readable-json-68fc-8 = `json` – Per i programmi

reviewed-approve-as-a-reviewer-dd09 = `--reviewed` – Approva dopo la revisione: lo stato diventa «revisionata»

undo-undo-the-last-acceptance-55ba = `--undo` – Annulla ciò che ha cambiato l’ultima accettazione, e nient’altro

proposal-key-choose-this-second-906c = `--proposal` CHIAVE – Sceglie questa seconda versione di un’unità; vedi `list --kept`

send-translations-back-as-drafts-ffb6 = Rimanda indietro delle traduzioni come bozze.

arguments-44fc-8 = **Argomenti**

article-id-articles-by-path-8275-2 = ARTICOLO|ID… – Articoli per percorso, cartella o glob, unità per ID o inizio di un ID, oppure PERCORSO:RIGA; tutto, se non indichi niente

options-0854-9 = **Opzioni**

l-language-tags-languages-9bb8-2 = `-l`, `--language` TAG – Le lingue

all-languages-all-languages-e013-2 = `--all-languages` – Tutte le lingue

s-state-states-only-translations-20e7-2 = `-s`, `--state` STATI – Solo le traduzioni in questi stati, per esempio `draft`

if-source-hex-only-if-7a23-3 = `--if-source` HEX – Solo se questa è l’impronta del testo originale, come la dà `list --format json`; attesta che lo hai letto

if-target-hex-only-if-09d9-3 = `--if-target` HEX – Solo se questa è l’impronta della traduzione; `none` se non ce n’era una

if-state-state-only-if-305c-3 = `--if-state` STATO – Solo se la traduzione è in questo stato

y-yes-do-not-ask-452d = `-y`, `--yes` – Non chiede, in un terminale, prima di rimandare indietro traduzioni di più articoli

dry-run-show-what-would-6e94-3 = `--dry-run` – Mostra che cosa verrebbe fatto, senza scrivere nulla

format-format-output-format-default-300e-9 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-9 = `text` – Per le persone

json-machine-readable-json-68fc-9 = `json` – Per i programmi

note-text-note-for-the-0b44 = `--note` TESTO – Che cosa deve sapere il traduttore

proposal-key-reject-this-second-5e79 = `--proposal` CHIAVE – Scarta questa seconda versione di un’unità; il suo testo resta conservato

declare-that-a-unit-continues-9ccc = Indica che un’unità continua un’unità tolta.

arguments-44fc-9 = **Argomenti**

left-the-removed-unit-by-8db2 = SCOMPARSA – L’unità tolta, indicata dal suo ID o dall’inizio di questo; le sue traduzioni vengono ripristinate

id-the-current-unit-an-6eb4 = ID – L’unità attuale: un ID, l’inizio di un ID o PERCORSO:RIGA

options-0854-10 = **Opzioni**

a-article-article-article-if-b7f2 = `-a`, `--article` ARTICOLO – L’articolo, se più articoli hanno un’unità simile

format-format-output-format-default-300e-10 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-10 = `text` – Per le persone

json-machine-readable-json-68fc-10 = `json` – Per i programmi

undo-a-match-treat-the-337c = Annulla l’abbinamento di un’unità a un’altra.

arguments-44fc-10 = **Argomenti**

id-the-current-unit-an-6eb4-2 = ID – L’unità attuale: un ID, l’inizio di un ID o PERCORSO:RIGA

options-0854-11 = **Opzioni**

a-article-article-article-if-b7f2-2 = `-a`, `--article` ARTICOLO – L’articolo, se più articoli hanno un’unità simile

format-format-output-format-default-300e-11 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-11 = `text` – Per le persone

json-machine-readable-json-68fc-11 = `json` – Per i programmi

mark-findings-of-one-check-21e5 = Segna come falsi allarmi le segnalazioni di un controllo.

arguments-44fc-11 = **Argomenti**

article-article-or-the-unit-43cf = ARTICOLO – L’articolo, oppure l’unità in PERCORSO:RIGA; con una cartella o un glob, tutte le unità di quegli articoli che hanno una segnalazione simile

id-unit-id-or-the-ade4 = ID – L’unità, indicata dal suo ID o dall’inizio di questo; senza, tutte le unità dell’articolo che hanno una segnalazione simile

options-0854-12 = **Opzioni**

l-language-tags-languages-of-fa8b = `-l`, `--language` TAG – Le lingue delle traduzioni

check-code-code-of-the-19c6 = `--check` CODICE – Il controllo, per esempio numbers

reason-text-why-they-are-1e94 = `--reason` TESTO – Perché si tratta di falsi allarmi; resta nel registro finché non cambia la traduzione o il suo originale

undo-undo-this-e1ab = `--undo` – Annulla la decisione

format-format-output-format-default-300e-12 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-12 = `text` – Per le persone

json-machine-readable-json-68fc-12 = `json` – Per i programmi

checks-reports-and-publishing-a827 = Controlli, rapporti e pubblicazione

show-translation-progress-by-language-bb71 = Mostra l’avanzamento di ogni lingua.

arguments-44fc-12 = **Argomenti**

article-limit-to-articles-with-927d-2 = ARTICOLO… – Solo gli articoli con questo percorso, in questa cartella o che corrispondono a questo glob

options-0854-13 = **Opzioni**

articles-show-every-article-acc7 = `--articles` – Mostra tutti gli articoli

publishable-list-which-articles-can-97a3 = `--publishable` – Dice per ogni articolo se può essere pubblicato e, se no, perché

l-language-tags-limit-to-4fae-5 = `-l`, `--language` TAG – Solo queste lingue

class-classes-count-stale-units-7808 = `--class` CLASSI – Conta solo le unità superate di queste classi di modifica; con --articles, mostra solo gli articoli che ne hanno

history-show-progress-over-the-a079 = `--history` – Mostra l’avanzamento nella cronologia di git

format-format-output-format-default-300e-13 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-13 = `text` – Per le persone

json-machine-readable-json-68fc-13 = `json` – Per i programmi

check-the-project-against-its-1d15 = Verifica che il progetto rispetti le sue regole; per la CI.

arguments-44fc-13 = **Argomenti**

article-id-limit-to-these-601c-4 = ARTICOLO|ID… – Solo questi: articoli per percorso, cartella o glob, unità per ID o inizio di un ID, oppure PERCORSO:RIGA

options-0854-14 = **Opzioni**

l-language-tags-limit-to-4fae-6 = `-l`, `--language` TAG – Solo queste lingue

only-codes-only-findings-with-ceb4 = `--only` CODICI – Solo le segnalazioni con questi codici; `invalid` indica tutti i difetti delle traduzioni

class-classes-only-findings-about-1f91 = `--class` CLASSI – Solo le segnalazioni su traduzioni il cui originale è cambiato in uno di questi modi, per esempio `number,negation`

fix-fix-what-can-be-2e11 = `--fix` – Corregge ed elenca ciò che si può correggere senza cambiare parole; non esegue il controllo

dry-run-with-fix-show-c2d4 = `--dry-run` – Con `--fix`: mostra che cosa verrebbe corretto, senza scrivere nulla

new-only-ref-report-only-c135 = `--new-only` RIF – Solo le segnalazioni nuove da quando il branch si è separato da questo commit, per esempio origin/main

baseline-file-report-only-findings-0876 = `--baseline` FILE – Solo le segnalazioni che non sono in questa baseline

write-baseline-file-write-the-f654 = `--write-baseline` FILE – Scrive le segnalazioni in un file, che `--baseline` ignorerà

all-also-what-the-projects-2feb = `--all` – Anche ciò che la base di riferimento del progetto lascia passare

changed-since-ref-check-only-9e96 = `--changed-since` RIF – Solo gli articoli modificati dal branch da quando si è separato da questo commit

explain-show-what-each-rule-f6bb = `--explain` – Anziché elencare le segnalazioni, dice che cosa ha contato ogni regola e come lo valuta il progetto

exit-zero-exit-with-code-bea6 = `--exit-zero` – Termina con il codice 0 anche se la barriera fallisce

format-format-output-format-default-300e-14 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-14 = `text` – Per le persone

json-machine-readable-json-68fc-14 = `json` – Per i programmi

github-github-workflow-annotations-59bf = `github` – Annotazioni di un workflow di GitHub

markdown-for-a-pull-request-a331 = `markdown` – Per una pull request, una issue o il riepilogo di uno step di GitHub

gitlab-gitlab-code-quality-report-9527 = `gitlab` – Un rapporto sulla qualità del codice di GitLab

sarif-for-code-scanning-sarif-19f6 = `sarif` – Per la scansione del codice: SARIF 2.1.0

junit-test-results-junit-xml-3c71 = `junit` – Risultati di test: JUnit XML

checkstyle-checkstyle-report-480f = `checkstyle` – Un rapporto Checkstyle

write-a-progress-report-html-d47a = Crea un rapporto: pagina web, Markdown, tabella, JSON o badge.

arguments-44fc-14 = **Argomenti**

article-limit-to-articles-with-7d97 = ARTICOLO… – Solo gli articoli con questo percorso, in questa cartella o che corrispondono a questo glob; in Markdown le loro unità diventano un elenco da spuntare

options-0854-15 = **Opzioni**

l-language-tags-limit-to-4fae-7 = `-l`, `--language` TAG – Solo queste lingue

format-format-format-of-the-4c89 = `--format` FORMATO – Formato del rapporto [predefinito: html]

html-a-self-contained-web-4f2b = `html` – Una pagina web che non richiede altri file

markdown-for-a-pull-request-a331-2 = `markdown` – Per una pull request, una issue o il riepilogo di uno step di GitHub

csv-one-row-per-article-6197 = `csv` – Una tabella per i fogli di calcolo

json-machine-readable-json-68fc-15 = `json` – Per i programmi

o-out-path-write-to-e619 = `-o`, `--out` PERCORSO – Scrive in questo file; una pagina web il cui nome non termina in .html diventa una cartella con una pagina per ogni articolo

badges-dir-write-a-badge-406b = `--badges` CARTELLA – Scrive in questa cartella un badge per ogni lingua; nessun rapporto senza `--out`

name-name-name-of-the-1beb = `--name` NOME – Il nome del progetto, per il titolo

no-history-omit-the-progress-79a6 = `--no-history` – Omette l’avanzamento nella cronologia di git

count-the-words-to-translate-dec0 = Conta le parole da tradurre, in base alla somiglianza con testi precedenti.

arguments-44fc-15 = **Argomenti**

article-limit-to-articles-with-927d-3 = ARTICOLO… – Solo gli articoli con questo percorso, in questa cartella o che corrispondono a questo glob

options-0854-16 = **Opzioni**

l-language-tags-limit-to-4fae-8 = `-l`, `--language` TAG – Solo queste lingue

format-format-output-format-default-300e-15 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-15 = `text` – Per le persone

json-machine-readable-json-68fc-16 = `json` – Per i programmi

csv-one-row-per-article-6197-2 = `csv` – Una tabella per i fogli di calcolo

write-the-translated-articles-f9f6 = Scrive gli articoli tradotti.

arguments-44fc-16 = **Argomenti**

article-limit-to-articles-with-927d-4 = ARTICOLO… – Solo gli articoli con questo percorso, in questa cartella o che corrispondono a questo glob

options-0854-17 = **Opzioni**

l-language-tags-languages-default-62a1 = `-l`, `--language` TAG – Le lingue; tutte, se non ne indichi nessuna

o-out-dir-output-folder-1ab5 = `-o`, `--out` CARTELLA – La cartella in cui scrivere

minimum-percent-skip-articles-that-6092 = `--minimum` PERCENTUALE – Esclude gli articoli completati in misura inferiore a questa percentuale

overwrite-make-pages-anew-also-020a = `--overwrite` – Rifà le pagine, anche dove dicono ciò che nessun catalogo ha; questo resta come seconda versione

preview-mark-drafts-stale-translations-ebd4 = `--preview` – Segna bozze, traduzioni superate e testi nella lingua dell’originale, per chi legge le pagine prima che siano pubblicate

format-format-output-format-default-300e-16 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-16 = `text` – Per le persone

json-machine-readable-json-68fc-17 = `json` – Per i programmi

setup-and-upkeep-b7a7 = Preparazione e manutenzione

set-up-a-project-recto-573e = Prepara un progetto: recto.toml e le sue cartelle.

options-0854-18 = **Opzioni**

source-tag-language-of-the-6e14 = `--source` TAG – La lingua in cui sono scritti gli articoli [predefinita: quella indicata dal sito, altrimenti en]

languages-tags-target-languages-such-f256 = `--languages` TAG – Le lingue in cui tradurre, per esempio fr,es [predefinite: quelle già presenti]

git-set-up-git-to-5d97 = `--git` – Fa unire a recto i cataloghi e i registri nei merge di git; funziona anche in un progetto esistente

format-format-output-format-default-300e-17 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-17 = `text` – Per le persone

json-machine-readable-json-68fc-18 = `json` – Per i programmi

import-existing-translations-from-translated-cb6e = Importa traduzioni esistenti da file interi.

arguments-44fc-17 = **Argomenti**

article-limit-to-articles-with-927d-5 = ARTICOLO… – Solo gli articoli con questo percorso, in questa cartella o che corrispondono a questo glob

options-0854-19 = **Opzioni**

l-language-tags-languages-default-62a1-2 = `-l`, `--language` TAG – Le lingue; tutte, se non ne indichi nessuna

dry-run-show-every-pair-998f = `--dry-run` – Mostra le coppie, se non sono troppe, senza scrivere nulla

review-show-what-needs-a-5634 = `--review` – Mostra che cosa richiede una decisione: coppie dubbie e testi senza originale

verbose-show-every-pair-however-1aef = `--verbose` – Mostra tutte le coppie, per quante siano

no-history-pair-with-the-445c = `--no-history` – Abbina agli articoli attuali, senza usare la cronologia di git

format-format-output-format-default-300e-18 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-18 = `text` – Per le persone

json-machine-readable-json-68fc-19 = `json` – Per i programmi

use-translation-memories-of-other-2bf1 = Usa memorie di traduzione di altri strumenti e di un gruppo, ne esporta una.

arguments-44fc-18 = **Argomenti**

action-what-to-do-e6a9 = AZIONE – Cosa fare

import-import-a-file-of-70d6 = `import` – Importa un file di un altro strumento

list-list-the-memories-9bee = `list` – Elenca le memorie

remove-remove-an-imported-memory-cf5c = `remove` – Toglie una memoria importata

export-write-a-file-for-d538 = `export` – Scrive un file per altri strumenti sull’output standard

push-send-translations-to-the-2e9b = `push` – Inviare traduzioni al server di memoria di recto.toml

file-name-tmx-file-to-2b26 = FILE|NOME – Il file TMX da importare, o il nome della memoria da togliere

options-0854-20 = **Opzioni**

name-name-name-of-the-4320 = `--name` NOME – Il nome con cui importarlo [predefinito: quello del file]

l-language-tags-limit-to-4fae-9 = `-l`, `--language` TAG – Solo queste lingue

format-format-output-format-default-300e-19 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-19 = `text` – Per le persone

json-machine-readable-json-68fc-20 = `json` – Per i programmi

take-terms-of-other-tools-50cb = Importare nel glossario termini di altri strumenti, scriverlo per loro, e trovare i termini che vi mancano.

arguments-44fc-22 = **Argomenti**

action-what-to-do-e6a9-2 = AZIONE – Cosa fare

import-import-a-file-of-70d6-2 = `import` – Importa un file di un altro strumento

export-write-a-file-for-d538-2 = `export` – Scrive un file per altri strumenti sull’output standard

suggest-find-phrases-and-names-7d2a = `suggest` – Trovare espressioni e nomi che mancano nel glossario

file-the-term-base-to-7b28 = FILE|ARTICOLO – La base terminologica da importare: TBX, oppure CSV con le colonne source e target; con suggest, l’articolo in cui cercare

options-0854-25 = **Opzioni**

l-language-tags-limit-to-4fae-11 = `-l`, `--language` TAG – Solo queste lingue

at-least-count-suggest-only-5a23 = `--at-least` NUMERO – Proporre solo ciò che compare almeno questo numero di volte (3 se non indicato)

limit-count-maximum-number-of-55e2 = `--limit` NUMERO – Quante proposte al massimo (50 se non indicato)

format-format-output-format-default-300e-21 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-21 = `text` – Per le persone

json-machine-readable-json-68fc-22 = `json` – Per i programmi

csv-a-table-for-spreadsheets-74e8 = `csv` – Una tabella per i fogli di calcolo

tbx-a-term-base-in-702b = `tbx` – Una base terminologica TBX 2, letta dalla maggior parte degli strumenti

tbx3-a-term-base-in-bee0 = `tbx3` – Una base terminologica TBX 3

delete-obsolete-translations-9526 = Elimina le traduzioni obsolete.

options-0854-21 = **Opzioni**

l-language-tags-limit-to-4fae-10 = `-l`, `--language` TAG – Solo queste lingue

without-source-also-delete-imported-0475 = `--without-source` – Elimina anche i testi importati di cui non si conosce l’originale

dry-run-show-what-would-9f0c = `--dry-run` – Mostra che cosa verrebbe eliminato, senza scrivere nulla

format-format-output-format-default-300e-20 = `--format` FORMATO – Formato dell’output [predefinito: text]

text-human-readable-text-9d49-20 = `text` – Per le persone

json-machine-readable-json-68fc-21 = `json` – Per i programmi

allow-this-machine-to-write-5e5c = Permettere a questa macchina ciò che indica recto.toml: scrivere in cartelle nascoste, eseguire un comando, usare un server di memoria.

options-0854-22 = **Opzioni**

undo-undo-this-e1ab-2 = `--undo` – Annulla la decisione

print-a-shell-completion-script-2553 = Mostra lo script di completamento per una shell.

arguments-44fc-19 = **Argomenti**

shell-shell-possible-values-bash-bfb4 = SHELL – La shell [valori possibili: bash, elvish, fish, powershell, zsh]

options-of-every-command-d967 = **Opzioni di tutti i comandi**

c-dir-run-as-if-aba3 = `-C` CARTELLA – Lavora come se recto fosse avviato in questa cartella

ui-language-tag-language-of-d193 = `--ui-language` TAG – La lingua dei messaggi di recto: en, fr, es, de o it

color-when-when-to-use-6b7e = `--color` QUANDO – Quando usare i colori [predefinito: auto]

auto-on-a-terminal-unless-2861 = `auto` – In un terminale, a meno che NO_COLOR sia impostata

always-always-2160 = `always` – Sempre

never-never-7a60 = `never` – Mai

no-cache-neither-read-nor-edab = `--no-cache` – Non legge e non scrive la cache

wait-seconds-seconds-to-wait-e2a7 = `--wait` SECONDI – Quanto aspettare un altro recto che sta scrivendo nel progetto (predefinito: 60)

h-help-print-help-see-7420 = `-h`, `--help` – Mostra l’aiuto (riassunto con '-h')

write-the-manual-pages-eb81 = Scrive le pagine di manuale.

arguments-44fc-20 = **Argomenti**

dir-folder-to-write-to-bc59 = CARTELLA – La cartella in cui scrivere, creata se non esiste; per esempio ~/.local/share/man/man1

called-by-other-programs-fa12 = Chiamati da altri programmi

merge-three-versions-of-a-2663 = Unisce tre versioni di un catalogo o registro (chiamato da git).

arguments-44fc-21 = **Argomenti**

base-the-version-both-sides-d183 = BASE – La versione da cui derivano entrambe le parti (%O di git); un file vuoto, se non esiste

ours-our-version-gits-a-da2e = NOSTRA – La nostra versione (%A di git), che viene sovrascritta con il risultato

theirs-their-version-gits-b-42e7 = LORO – La loro versione (%B di git)

path-path-of-the-file-ae54 = PERCORSO – Dove si trova il file nel repository (%P di git)

options-0854-23 = **Opzioni**

ours-label-name-label-after-8a6a = `--ours-label` NOME – Che cosa compare dopo i segni di conflitto della nostra parte (%X di git)

theirs-label-name-label-after-4100 = `--theirs-label` NOME – Che cosa compare dopo i segni di conflitto della loro parte (%Y di git)

options-of-every-command-28c9 = Opzioni di tutti i comandi

c-dir-run-as-if-aba3-2 = `-C` CARTELLA – Lavora come se recto fosse avviato in questa cartella

ui-language-tag-language-of-d193-2 = `--ui-language` TAG – La lingua dei messaggi di recto: en, fr, es, de o it

color-when-when-to-use-6b7e-2 = `--color` QUANDO – Quando usare i colori [predefinito: auto]

auto-on-a-terminal-unless-2861-2 = `auto` – In un terminale, a meno che NO_COLOR sia impostata

always-always-2160-2 = `always` – Sempre

never-never-7a60-2 = `never` – Mai

no-cache-neither-read-nor-edab-2 = `--no-cache` – Non legge e non scrive la cache

wait-seconds-seconds-to-wait-e2a7-2 = `--wait` SECONDI – Quanto aspettare un altro recto che sta scrivendo nel progetto (predefinito: 60)

h-help-print-help-see-7420-2 = `-h`, `--help` – Mostra l’aiuto (riassunto con '-h')

v-version-print-version-beb1 = `-V`, `--version` – Mostra la versione
