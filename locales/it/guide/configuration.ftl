title = Configurazione

description = Ogni chiave del file recto.toml, il suo valore predefinito e che cosa fa.

the-file-recto-toml-stands-a8b3 = Il file `recto.toml` sta nella cartella principale di un progetto. Il comando `recto init` lo scrive con dei commenti. Sono obbligatorie soltanto la lingua di partenza, le lingue di destinazione e una tabella `[[articles]]`. Questo è il file più piccolo:

a-key-that-recto-does-ab2d = Una chiave che recto non conosce è un errore, perché probabilmente è scritta male. Recto segnala tutti gli errori del file in una volta. I percorsi sono relativi al progetto e usano le barre. Non possono portare fuori dal progetto.

recto-never-writes-to-git-f699 = Recto non scrive mai in `.git`. In altre cartelle nascoste, come `.github`, scrive solo dopo che hai eseguito `recto allow` sul tuo computer, e solo finché `recto.toml` resta com’è.

languages-and-folders-3bb8 = Lingue e cartelle

these-keys-stand-at-the-6323 = Queste chiavi stanno all’inizio del file, prima della prima tabella.

source-the-language-of-the-0bfa = `source`: la lingua degli articoli, per esempio `"en"`. Obbligatoria.

languages-the-languages-you-translate-ef76 = `languages`: le lingue in cui traduci, per esempio `["fr", "pt-BR"]`. Obbligatoria.

locales-the-folder-of-catalogs-d7d6 = `locales`: la cartella dei cataloghi e dei registri. Il valore predefinito è `"locales"`.

links-symbolic-links-of-the-efb6 = `links`: collegamenti simbolici del progetto che possono portare fuori dal suo albero di lavoro, per esempio `["locales/fr"]`. Attraverso ogni altro collegamento di questo tipo, recto non legge e non scrive nulla.

the-table-language-codes-says-5b16 = La tabella `[language-codes]` dice come un sito scrive una lingua nei percorsi delle sue pagine, se non è il nome usato in `languages`. Per esempio, `pt-BR = "pt-br"` corrisponde a una cartella `docs/pt-br`.

articles-64dc = Articoli

a-table-articles-says-which-ea2a = Una tabella `[[articles]]` dice quali file sono articoli. Possono essercene diverse. Se due tabelle corrispondono allo stesso file, vale la prima.

folder-the-folder-in-which-fd95 = `folder`: la cartella in cui si trovano gli articoli. Obbligatoria.

include-patterns-of-files-below-0e44 = `include`: modelli di file dentro la cartella. Per impostazione predefinita, tutti i file che terminano in `.md`, `.mdx`, `.markdown`, `.txt`, `.html` o `.htm`.

exclude-patterns-of-files-below-8a7d = `exclude`: modelli di file dentro la cartella che non sono articoli. Il valore predefinito è un elenco vuoto.

catalog-the-place-of-a-bb8c = `catalog`: la posizione di un catalogo dentro la cartella della sua lingua, senza `.ftl`. Il valore predefinito è `"{ "{path}" }/{ "{stem}" }"`.

output-the-place-where-recto-8d5a = `output`: la posizione in cui `recto render` scrive un articolo. È dentro la cartella che indichi con `--out` o, senza questa opzione, dentro il progetto. Deve contenere `{ "{language}" }`. Senza questa chiave serve `--out`, e la posizione è `"{ "{language}" }/{ "{path}" }/{ "{stem}" }.{ "{ext}" }"`.

pages-with-tracked-recto-sync-18e6 = `pages`: con `"tracked"`, `recto sync` riprende ciò che qualcuno modifica direttamente negli articoli tradotti. Lo scrive `recto adopt`. Il valore predefinito è `"rendered"`.

url-the-address-of-a-7f61 = `url`: l’indirizzo di una pagina tradotta sul sito, per esempio `"/{ "{language}" }/{ "{path}" }/{ "{stem}" }/"`. Serve per portare i link come `/guide/start/` alla lingua giusta.

source-url-the-address-of-4ed5 = `source-url`: l’indirizzo della pagina dell’articolo stesso. Il valore predefinito è `url` con la lingua di partenza.

in-a-pattern-one-star-b936 = In un modello, un asterisco sta per qualsiasi parte di un nome, e due asterischi per qualsiasi numero di cartelle. In `catalog` e `output` vengono sostituite queste parole:

path-the-folder-of-the-6cb5 = `{ "{path}" }`: la cartella dell’articolo, dentro `folder`.

stem-the-name-of-the-9a06 = `{ "{stem}" }`: il nome del file senza la sua estensione.

ext-the-ending-of-the-13d4 = `{ "{ext}" }`: l’estensione del file, senza il punto.

language-the-language-it-is-799a = `{ "{language}" }`: la lingua. È ammessa solo in `output` e `url`.

if-output-ends-like-stem-c349 = Se `output` termina come `"{ "{stem}" }.{ "{language}" }.{ "{ext}" }"`, l’articolo `about.en.md` ha come stem `about`. In un indirizzo, un’ultima parte `index` viene omessa.

a-second-table-can-give-89e4 = Una seconda tabella può dare a un file un catalogo tutto suo. È necessario quando due articoli avrebbero lo stesso catalogo, come `index.md` e `index.txt`. È necessario anche per un articolo `terms.md`, perché questo nome è riservato al glossario:

front-matter-01b6 = Front matter

the-front-matter-is-the-d152 = Il front matter è il blocco di chiavi all’inizio di un articolo Markdown. La tabella `[front-matter]` ha due chiavi.

fields-the-keys-whose-text-e76e = `fields`: le chiavi il cui testo viene tradotto. Il valore predefinito è `["title", "description", "summary", "subtitle", "excerpt"]`.

language-the-keys-that-name-035b = `language`: le chiavi che indicano la lingua di una pagina. Una pagina generata vi indica la propria lingua. Il valore predefinito è `["lang", "language", "locale"]`.

write-a-key-inside-another-1878 = Scrivi una chiave dentro un’altra chiave con un punto, come `"hero.tagline"`. Per gli elementi di un elenco scrivi `[]`, come `"hero.actions[].text"`, oppure un numero a partire da 0. Un `*` sta per qualsiasi chiave. `recto init` scrive le chiavi che il tuo generatore mostra.

plain-text-b808 = Testo semplice

the-table-plain-text-says-a9cd = La tabella `[plain-text]` dice come vengono letti i file di testo senza markup.

paragraphs-lines-if-every-line-e220 = `paragraphs`: `"lines"` se ogni riga è un paragrafo, `"blank-lines"` se tra i paragrafi ci sono righe vuote, oppure `"auto"` per lasciarlo scoprire a recto. Il valore predefinito è `"auto"`.

furniture-lines-that-are-never-b42e = `furniture`: righe di contorno da ignorare, per esempio `["Read also"]`. Il valore predefinito è un elenco vuoto.

find-furniture-whether-recto-finds-6a0f = `find-furniture`: se recto trova ed esclude i percorsi di navigazione, i pulsanti di condivisione e i nomi di lingue di una pagina web copiata. Il valore predefinito è `true`.

omit-short-lines-whether-rows-d89e = `omit-short-lines`: se vengono escluse anche le serie di righe brevi sopra e sotto il testo, come un menu copiato. Il valore predefinito è `false`.

render-furniture-whether-a-rendered-7caa = `render-furniture`: se un testo generato contiene le righe escluse. Il valore predefinito è `true`.

html-fdf8 = HTML

the-table-html-says-what-a0ed = La tabella `[html]` dice che cosa va tradotto in una pagina web. Una voce delle prime due chiavi indica un elemento per ciò che è o che ha, per esempio `"main"`, `"#content"`, `"div.text"` o `"[role=main]"`.

content-the-elements-that-hold-f3f6 = `content`: gli elementi che contengono l’articolo. Vale la prima voce che corrisponde. Per impostazione predefinita, recto trova la parte principale della pagina.

exclude-elements-that-are-not-77c5 = `exclude`: elementi che non fanno parte dell’articolo. Il valore predefinito è un elenco vuoto.

attributes-more-attributes-whose-text-1c1b = `attributes`: altri attributi il cui testo viene tradotto. Il valore predefinito è un elenco vuoto.

hidden-whether-text-that-the-a3ce = `hidden`: se viene tradotto il testo che la pagina nasconde. Per impostazione predefinita lo è dove la pagina contrassegna il proprio articolo, per esempio con `<main>`, e non lo è dove deve trovarlo recto.

markdown-4974 = Markdown

the-table-markdown-says-what-1d42 = La tabella `[markdown]` dice che cosa vedono i lettori degli shortcode, dei tag, delle direttive e dei componenti che i generatori di siti aggiungono al Markdown.

arguments-the-names-of-their-66fd = `arguments`: i nomi dei loro argomenti e attributi che sono testo. Il valore predefinito è l’elenco nel file completo qui sotto.

components-for-single-names-the-aeb7 = `components`: per singoli nomi, gli argomenti che sono invece testo, per esempio `Card = ["heading", "blurb"]`.

code-more-shortcodes-tags-and-5f0f = `code`: altri shortcode, tag e direttive il cui contenuto è codice. Il valore predefinito è un elenco vuoto.

text-more-directives-written-as-a714 = `text`: altre direttive, scritte come blocchi di codice, il cui contenuto è testo. Il valore predefinito è un elenco vuoto.

sync-2853 = Sincronizzazione

the-table-sync-says-what-9b93 = La tabella `[sync]` dice che cosa recto può supporre quando confronta i testi. Le classi di modifiche sono spiegate in [Come si riconoscono le traduzioni superate](staleness.md).

keep-valid-the-classes-of-88eb = `keep-valid`: le classi di modifiche che lasciano valide le traduzioni. Il valore predefinito è `["white-space", "letter-case", "typography"]`. Puoi aggiungere `"punctuation"`, `"spelling"` e `"wording"`. Qui non sono ammesse altre classi, perché contano sempre.

make-draft-the-classes-of-051b = `make-draft`: le classi di modifiche che rendono una traduzione una bozza invece che superata. È ammessa ogni classe che non sia in `keep-valid`. Il valore predefinito è un elenco vuoto.

swap-what-happens-when-an-04d1 = `swap`: che cosa succede quando una modifica sostituisce soltanto qualcosa che sta anche nella traduzione, come un numero o l’indirizzo di un link. Recto lo sostituisce anche lì e rende la traduzione una bozza con `"draft"`, oppure ne lascia lo stato con `"translated"`. Con `"off"` la traduzione è superata. Il valore predefinito è `"draft"`.

edited-stale-the-state-of-efba = `edited-stale`: lo stato di una traduzione superata dopo che qualcuno ne ha modificato il testo senza recto, `"translated"` o `"draft"`. Con `"evidence"` dipende da ciò che mostra git. Il valore predefinito è `"evidence"`.

gate-85b2 = Barriera

the-table-gate-says-what-71d1 = La tabella `[gate]` dice che cosa fa fallire `recto check`. Le chiavi che fissano una gravità possono essere `"error"`, `"warning"` o `"off"`.

stale-the-source-changed-after-f2e5 = `stale`: l’originale è cambiato dopo la traduzione dell’unità. Il valore predefinito è `"error"`.

stale-classes-other-values-than-478f = `stale-classes`: valori diversi da quello di `stale` per alcune classi di modifiche, per esempio `{ "{ spelling = \"off\", negation = \"error\" }" }`. Conta la classe più grave di una modifica. Le classi che contano sempre non possono essere `"off"`. Il valore predefinito è una tabella vuota.

invalid-the-translation-is-broken-9362 = `invalid`: la traduzione è difettosa. Il valore predefinito è `"error"`.

unsynced-the-article-and-its-3ff9 = `unsynced`: l’articolo e il suo catalogo di partenza sono diversi. Il valore predefinito è `"error"`.

proposal-a-unit-has-a-c205 = `proposal`: un’unità ha una seconda versione che nessuno ha scelto. Il valore predefinito è `"warning"`.

unrecorded-no-ledger-knows-the-5d58 = `unrecorded`: nessun registro conosce la traduzione. Può essere anche `"note"`, che è il valore predefinito.

page-somebody-edited-a-translated-672a = `page`: qualcuno ha modificato un articolo tradotto, e il suo catalogo dice altro. Il valore può essere anche `"note"`. Il valore predefinito è `"warning"`.

missing-there-is-no-translation-a8bc = `missing`: non c’è traduzione. Il valore predefinito è `"warning"`.

draft-nobody-confirmed-the-translation-cc1c = `draft`: nessuno ha confermato la traduzione. Il valore predefinito è `"warning"`.

machine-a-machine-made-the-c44f = `machine`: la bozza è opera di una macchina. Se non è indicato, conta come ogni bozza.

unreviewed-nobody-reviewed-the-translation-a3bf = `unreviewed`: nessuno ha revisionato la traduzione, benché `require` lo richieda. Il valore predefinito è `"error"`.

require-what-counts-as-finished-09c9 = `require`: che cosa conta come finito, `"translated"` o `"reviewed"`. Il valore predefinito è `"translated"`.

minimum-the-least-percentage-of-654f = `minimum`: la percentuale minima di unità finite in una lingua. Il valore predefinito è 0.

grace-days-for-how-many-6082 = `grace-days`: il numero di giorni in cui un’unità da poco superata causa soltanto un avviso. Il valore predefinito è 0.

a-table-gate-override-holds-38fb = Una tabella `[[gate.override]]` contiene un’eccezione. Possono essercene diverse, e prevalgono le ultime. Può avere ogni chiave della tabella `[gate]`, e queste due:

articles-patterns-of-articles-seen-bee0 = `articles`: modelli di articoli, visti dalla cartella del progetto. Senza questa chiave, l’eccezione vale per tutti gli articoli.

languages-the-languages-of-the-f72a = `languages`: le lingue dell’eccezione. Senza questa chiave, l’eccezione vale per tutte le lingue.

an-exception-with-articles-cannot-6600 = Un’eccezione con `articles` non può avere `minimum`, perché è una quota di un’intera lingua.

the-key-baseline-in-gate-fe60 = La chiave `baseline` in `[gate]` indica un file di segnalazioni già note, per esempio `"recto-baseline.json"`. Non contano. `recto adopt` lo scrive quando riprende un sito, e `recto check --write-baseline` lo scrive di nuovo.

the-table-limits-inside-gate-363d = La tabella `limits` dentro `[gate]` o un’eccezione dice quante segnalazioni sono tollerate, per esempio `{ "{ stale = 5 }" }`. Le sue chiavi sono `errors`, `warnings`, `stale`, `missing`, `draft`, `unreviewed`, `proposal` e `invalid`. Fino al limite, gli errori danno solo avvisi. Per impostazione predefinita non c’è limite.

checks-febc = Controlli

the-table-checks-sets-each-2fd7 = La tabella `[checks]` imposta ogni controllo su `"error"`, `"warning"`, `"note"` o `"off"`. Tutti i controlli e i loro valori predefiniti sono in [Controlli](checks.md). Una tabella `[[checks.override]]` è un’eccezione, con le chiavi `articles` e `languages` come sopra.

typography-72dc = Tipografia

a-table-such-as-typography-b71f = Una tabella come `[typography.fr]` descrive come scrivi una lingua. Ciò che ometti non viene controllato.

quotes-the-opening-and-the-87cd = `quotes`: la virgoletta di apertura e quella di chiusura, per esempio `["«", "»"]`.

space-before-the-space-before-f5c3 = `space-before`: lo spazio prima di `:`, `;`, `!` e `?` e all’interno di « ». Può essere `"narrow"`, `"no-break"`, `"any"`, `"none"` o `"off"`. Il valore predefinito è `"any"` per il francese e `"off"` per le altre lingue.

ellipsis-for-one-character-or-3f73 = `ellipsis`: `"…"` per un solo carattere o `"..."` per tre punti.

spelling-fad5 = Ortografia

the-table-spelling-names-the-f2a9 = La tabella `[spelling]` indica i dizionari del controllo `spelling`.

dictionaries-a-table-with-the-e0f7 = `dictionaries`: una tabella con il percorso di un dizionario Hunspell per ogni lingua.

words-the-path-of-a-6a4d = `words`: il percorso di un elenco con le tue parole.

memory-f98f = Memoria

the-table-memory-names-translation-cf2b = La tabella `[memory]` indica le memorie di traduzione di altri strumenti.

files-tmx-files-by-path-b85a = `files`: file TMX per percorso o glob, per esempio `["tm/*.tmx"]`. Vedi [Memoria](memory.md).

url-a-postgresql-server-that-db41 = `url`: un server PostgreSQL che conserva le traduzioni del vostro gruppo, per esempio `"postgres://db.example.org/memory"`. Non contiene alcuna password. Vedi [Memoria](memory.md).

project-what-this-project-is-b495 = `project`: come si chiama lì questo progetto. Il valore predefinito è il nome della sua cartella.

exclude-articles-that-are-not-00bd = `exclude`: articoli che lì non vengono né inviati né cercati, per esempio `["articles/embargo/**"]`.

the-table-analyse-says-what-8fbf = La tabella `[analyse]` dice quanto conta una parola in `recto analyse`.

weights-eight-numbers-from-0-43d8 = `weights`: otto numeri da 0 a 1, per le parole nel contesto, le ripetizioni, al 100%, a partire dal 95%, dall’85%, dal 75% e dal 50%, e per quelle nuove. Il valore predefinito è `[0, 0.2, 0.2, 0.5, 0.5, 1, 1, 1]`.

the-table-machine-names-a-9a53 = La tabella `[machine]` indica un comando che crea bozze. Vedere [Traduzione automatica](machine.md).

command-the-program-and-its-0a9b = `command`: il programma e i suoi argomenti, per esempio `["python3", "tools/translate.py"]`. È obbligatoria.

name-what-the-ledgers-call-4a53 = `name`: come lo chiamano i registri, se non lo dicono le sue risposte. Se non è indicato, è il nome del suo file.

languages-the-languages-that-it-2326 = `languages`: le lingue verso cui traduce. Se non è indicato, tutte quelle del progetto.

batch-how-many-units-it-a118 = `batch`: quante unità riceve alla volta. Se non è indicato, 50.

timeout-how-many-seconds-it-bc6e = `timeout`: quanti secondi può impiegare per esse. Se non è indicato, 60.

style-a-file-that-says-aefe = `style`: un file che dice come vanno scritte le traduzioni. `{ "{language}" }` sta per la lingua.

environment-variables-that-it-gets-2c78 = `environment`: le variabili che riceve oltre a `PATH` e `HOME`, per esempio `["ACME_KEY"]`.

render-6559 = Generazione

the-table-render-says-what-ae7d = La tabella `[render]` dice che cosa mostra un articolo tradotto.

stale-translation-to-show-the-3226 = `stale`: `"translation"` per mostrare la vecchia traduzione di un’unità superata, o `"source"` per mostrare il testo originale. Il valore predefinito è `"translation"`.

draft-source-to-show-the-637e = `draft`: `"source"` per mostrare il testo originale di un’unità che nessuno ha confermato, o `"translation"` per mostrare la bozza. Il valore predefinito è `"source"`.

machine-the-same-for-a-cf19 = `machine`: lo stesso per una bozza fatta da una macchina. Se non è indicato, viene mostrata come ogni bozza.

minimum-an-article-of-which-287d = `minimum`: un articolo di cui è finita una percentuale minore viene omesso. Il valore predefinito è 0.

links-localize-to-lead-links-b981 = `links`: `"localize"` per portare i link interni al sito alla pagina nella stessa lingua, se c’è, o `"keep"` per lasciarli come sono. Il valore predefinito è `"keep"`.

anchors-how-a-translated-heading-fa4f = `anchors`: come un titolo tradotto riceve l’ancora del suo originale. Con `"attribute"`, recto gli aggiunge `{ "{#anchor}" }`, come lo leggono Hugo, Docusaurus, Jekyll e mdBook. Con `"html"` aggiunge un elemento HTML, che funziona dappertutto. Con `"keep"` non aggiunge nulla. Il valore predefinito è `"keep"`.

site-the-start-of-the-d317 = `site`: l’inizio degli indirizzi del tuo sito, per esempio `"https://example.org"`. I link che iniziano così contano come link interni al sito.

a-complete-file-624d = Un file completo
