title = Per i traduttori

description = Scopri che cosa resta da tradurre, scrivi le traduzioni e aggiorna quelle superate.

you-do-not-have-to-5f9a = Non occorre essere programmatori per tradurre con recto. Ti servono la cartella del progetto sul tuo computer, un editor di testo e un terminale, cioè una finestra in cui si digitano comandi. Questa pagina usa come esempio il francese e l’articolo `articles/library.md`. Sostituiscili con la tua lingua e il tuo articolo.

get-recto-5d96 = Procurarsi recto

ask-the-person-who-looks-3b68 = Chiedi recto alla persona che si occupa del progetto, o installalo come spiegato in [Installare recto](install.md). Poi scrivi `recto --version` nel terminale. Se risponde con un numero, sei pronto.

you-can-also-translate-in-7794 = Puoi anche tradurre in un browser, con tutto questo su una pagina: vedi [il banco di lavoro](desk.md).

the-words-that-recto-uses-c4ad = Le parole usate da recto

a-unit-is-a-small-a43d = Un’**unità** è una piccola porzione di un articolo: un titolo, un paragrafo, un elemento di un elenco o una cella di una tabella. Si traduce sempre un’unità intera. Ogni unità ha un **ID** (identificatore), un nome breve che non cambia.

a-catalog-is-the-file-8ecf = Un **catalogo** è il file con tutte le traduzioni di un articolo in una lingua. Il catalogo francese di `articles/library.md` è `locales/fr/library.ftl`. È l’unico file che modifichi. Accanto c’è un **registro**, il cui nome termina in `.toml`. Lo scrive recto; lascialo così com’è.

every-unit-has-one-of-0bee = Nella tua lingua ogni unità si trova in uno di questi cinque stati:

state-6d0c = Stato

what-it-means-98a2 = Che cosa significa

what-you-do-f8c4 = Che cosa fai

missing-4fbf = mancante

there-is-no-translation-yet-d4f6 = Non c’è ancora una traduzione.

write-one-cce3 = Ne scrivi una.

draft-9cc5 = bozza

there-is-text-but-nobody-200f = C’è un testo, ma nessuno l’ha confermato.

read-it-correct-it-accept-b9fe = Lo leggi, lo correggi, lo accetti.

stale-d368 = superata

the-article-changed-after-the-8719 = L’articolo è cambiato dopo la traduzione dell’unità.

compare-and-mend-it-74ca = Confronti e aggiorni la traduzione.

translated-9fb6 = tradotta

the-translation-answers-to-the-5f08 = La traduzione corrisponde all’articolo.

nothing-61b0 = Niente.

reviewed-6102 = revisionata

a-second-person-approved-it-798f = Una seconda persona l’ha approvata.

nothing-61b0-2 = Niente.

see-what-is-left-ef5e = Vedere che cosa resta da fare

get-the-newest-version-of-c81b = Per prima cosa procurati la versione più recente del progetto, in modo da tradurre il testo più aggiornato. Poi chiedi le unità su cui c’è da lavorare:

if-you-only-want-the-42b0 = Se vuoi solo quelle mancanti, c’è un comando più breve:

you-see-why-a-unit-2828 = Vedi perché un’unità è superata: un errore di battitura nell’articolo è «ortografia» e un «non» aggiunto è «negazione». Per cominciare dalle modifiche più importanti, indica le loro classi:

to-see-one-article-only-ff9f = Per vedere un solo articolo, indicane il nome:

a-long-list-comes-in-68ef = Un elenco lungo si può leggere a pagine. Con `--limit 50` vedete cinquanta unità, e l’ultima riga dice come ottenere le successive.

every-command-names-articles-in-e852 = Ogni comando indica gli articoli in questo modo: con un percorso, una cartella, un glob tra virgolette o una riga come `articles/library.md:12`. Una parola senza barra e senza estensione è l’ID di un’unità, o il suo inizio. Puoi scrivere gli stati e i tipi di modifica nella tua lingua, così come recto li mostra.

to-see-how-similar-texts-7da8 = Per vedere come sono stati tradotti testi simili, indica un’unità o la sua riga. [Memoria](memory.md) spiega la risposta:

write-a-translation-6a88 = Scrivere una traduzione

ask-recto-for-entries-that-21f1 = Chiedi a recto le voci pronte da compilare:

every-entry-has-the-source-363c = Ogni voce riporta sopra di sé il testo originale, sotto forma di commento, e un testo vuoto dopo il segno di uguale. Copia le voci nel catalogo `locales/fr/library.ftl` e scrivi il tuo testo al posto di quello vuoto. Se il catalogo non esiste ancora, crealo. L’ordine delle voci non ha importanza. Ciò che lasci vuoto conta ancora come mancante.

a-finished-entry-looks-like-bbdf = Una voce completa si presenta così:

if-your-text-is-long-b7b7 = Se il testo è lungo, puoi continuare sulla riga successiva. Inizia quella riga con quattro spazi.

save-the-catalog-and-run-c8be = Salva il catalogo ed esegui `recto sync`. Ora le tue traduzioni sono registrate. Se dimentichi questo passaggio, non va perso nulla: recto le registra la prossima volta che qualcuno esegue `recto sync`.

you-can-also-leave-recto-85bb = Puoi anche lasciare `recto watch` aperto in un secondo terminale. Registra ciò che salvi e ti avvisa subito quando una voce non è Fluent valido.

you-can-also-let-recto-4a7f = Puoi anche lasciare che sia recto a scrivere la voce. È utile per una singola unità:

write-the-text-as-it-f6e5 = Scrivi il testo così come deve apparire nell’articolo. Dove servono virgolette e parentesi graffe, `recto set` le aggiunge.

recto-shows-you-the-source-c1d3 = Recto ti mostra il testo originale, il nuovo stato e ciò che i suoi controlli trovano nella tua traduzione. Se l’autore ha cambiato il testo originale e nessuno ha sincronizzato, `recto set` prima rifiuta e ti mostra la differenza. Leggila, poi ripeti il comando.

what-to-keep-as-it-db11 = Che cosa lasciare com’è

keep-the-marks-of-markdown-a257 = Mantieni i segni di Markdown, come gli asterischi attorno alle parole in `**bold**` e le parentesi quadre di un link.

translate-the-visible-text-of-60dc = Traduci il testo visibile di un link, ma non il suo indirizzo.

do-not-translate-text-between-0d41 = Non tradurre il testo tra apici inversi. È codice.

keep-numbers-and-dates-correct-9665 = Mantieni corretti i numeri e le date. Scrivili come si usa nella tua lingua.

copy-everything-in-braces-exactly-0a57 = Copia esattamente tutto ciò che si trova tra parentesi graffe.

braces-have-a-special-meaning-0186 = Le parentesi graffe hanno un significato speciale in Fluent. Lo hanno anche una parentesi quadra aperta, un asterisco e un punto all’inizio di una riga di continuazione. Se il tuo testo richiede uno di questi segni in quel punto, scrivilo tra virgolette e parentesi graffe, come fa recto nel catalogo sorgente. Questa voce mostra la parola `{ "{name}" }`:

mend-a-stale-translation-cca7 = Aggiornare una traduzione superata

when-an-author-changes-a-4141 = Quando un autore cambia un testo, la tua traduzione resta al suo posto, ma il suo stato diventa «superata». Guarda che cosa è cambiato:

recto-shows-the-old-and-1b63 = Recto mostra il vecchio e il nuovo testo originale, evidenzia le parole eliminate o aggiunte e riporta la tua traduzione. Se il testo ha più frasi, dice anche quante sono cambiate. Dove ne ha la certezza, indica le frasi della tua traduzione che devi guardare.

there-are-two-cases-db47 = I casi sono due:

the-translation-has-to-change-5574 = La traduzione deve cambiare. Modificala nel catalogo, salva il file ed esegui `recto sync`.

the-translation-is-still-right-d8c6 = La traduzione è ancora giusta. Confermala con `recto accept`:

you-can-write-the-beginning-c183 = Puoi scrivere anche solo l’inizio di un identificatore, purché una sola unità dell’articolo inizi così. Per confermare tutte le unità di un articolo in una volta, ometti l’identificatore. Fallo solo dopo averle lette tutte.

if-you-accepted-something-by-ada3 = Se hai accettato qualcosa per errore, annulla l’operazione:

confirm-a-draft-a316 = Confermare una bozza

a-draft-is-text-that-2f0e = Una bozza è un testo che una persona deve leggere. Una bozza può nascere per diversi motivi:

a-paragraph-was-split-or-72b4 = Un paragrafo è stato diviso, o più paragrafi sono stati uniti. La tua traduzione è stata divisa o riunita allo stesso modo.

a-number-a-name-a-6e10 = Un numero, un nome, un link o un frammento di codice è cambiato nell’articolo, e recto l’ha sostituito nella tua traduzione.

a-catalog-arrived-without-its-5efb = Un catalogo è arrivato senza il suo registro.

a-draft-is-text-that-054d = Una traduzione di più parole è identica al testo originale: probabilmente è stata copiata.

correct-the-text-and-save-71c9 = Correggi il testo e salvalo, oppure accettalo così com’è. Fino a quel momento il tuo vecchio testo resta nel registro.

when-you-have-read-all-14c8 = Quando hai letto tutte le bozze di un articolo, confermale insieme:

a-reviewer-can-also-send-6e24 = Anche un revisore può rimandarti una traduzione. In quel caso è una bozza, e la nota del revisore ti spiega perché.

choose-between-two-versions-4d24 = Scegliere tra due versioni

sometimes-a-unit-gets-a-09c2 = A volte un’unità riceve una seconda versione della traduzione, per esempio quando sono stati uniti due branch. La tua traduzione resta nel catalogo e la seconda versione attende nel registro. Per vederle tutte, insieme ai testi delle unità eliminate, usa `--kept`:

each-second-version-has-a-7df3 = Ogni seconda versione ha una chiave. Prendila o scartala:

the-other-text-is-not-eaaa = L’altro testo non va perso. Resta nel registro finché qualcuno non esegue `recto prune`. Una seconda versione fatta per un testo originale precedente diventa una bozza.

use-the-glossary-b00a = Usare il glossario

the-file-locales-fr-terms-51cc = Il file `locales/fr/terms.ftl` contiene le parole che devono essere uguali ovunque. Il file `locales/en/terms.ftl` ha le stesse voci nella lingua degli articoli.

in-a-translation-write-the-5fba = In una traduzione, scrivi il nome della voce tra parentesi graffe:

check-your-work-dff2 = Controllare il proprio lavoro

before-you-hand-in-your-bdb7 = Prima di consegnare il tuo lavoro, lascia che recto cerchi gli errori:

it-finds-translations-that-do-fe07 = Il comando trova le traduzioni che non funzionano, per esempio un termine sconosciuto, un identificatore che compare due volte o una voce che non è Fluent valido. Ogni segnalazione indica il file, la riga e la colonna.

without-only-recto-also-compares-07c1 = Senza `--only`, recto confronta anche i tuoi testi con l’originale: link, numeri, termini e molto altro. Tutte le segnalazioni sono spiegate in [Controlli](checks.md), che dice anche che cosa fare con un falso allarme.

sync-never-throws-away-what-c925 = La sincronizzazione non butta mai via ciò che hai scritto. Quando un’unità scompare dall’articolo, la sua traduzione resta nel registro. Quando lo stesso testo ritorna, anche la traduzione ritorna, anche in un altro articolo. Solo il comando `recto prune` elimina queste traduzioni.
