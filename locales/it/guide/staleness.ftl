title = Come si riconoscono le traduzioni superate

description = Come fa recto a sapere che una traduzione non corrisponde più al testo originale e che cosa succede in quel caso.

a-translation-is-stale-when-c0ec = Una traduzione è superata quando il suo testo originale è cambiato dopo che è stata tradotta. Recto lo rileva per ogni unità, non solo per articoli interi. Questa pagina spiega come.

fingerprints-8f5d = Impronte

a-fingerprint-is-a-short-b7ff = Un’impronta è un numero breve che recto calcola a partire da un testo. Testi uguali hanno impronte uguali. Per ogni unità tradotta, il registro ne conserva tre:

source-is-the-fingerprint-of-6722 = `source` è l’impronta del testo originale a cui corrisponde la traduzione.

target-is-the-fingerprint-of-821e = `target` è l’impronta della traduzione quando recto l’ha vista l’ultima volta.

target-words-is-the-same-ad4d = `target-words` è lo stesso per le sole parole, senza spazi, virgolette, lineette e segno finale.

if-the-source-text-of-9726 = Se ora il testo originale dell’articolo ha un’impronta diversa da `source`, la traduzione non gli corrisponde. Le date e l’ordine dei commit non hanno alcun ruolo.

some-differences-do-not-change-bed3 = Alcune differenze non cambiano un’impronta. Puoi mandare a capo in modo diverso le righe di un paragrafo, e uno strumento può scrivere un catalogo a modo suo, per esempio con le varianti di un selettore in un altro ordine. Un’interruzione di riga forzata e uno spazio indivisibile invece contano, perché i lettori possono vederli.

states-e7d4 = Stati

state-6d0c = Stato

how-a-unit-gets-there-cc89 = Come ci arriva un’unità

missing-4fbf = mancante

the-unit-is-new-or-0b8e = L’unità è nuova, oppure la sua traduzione è stata cancellata.

draft-9cc5 = bozza

there-is-text-but-a-447f = C’è un testo, ma una persona deve confermarlo.

stale-d368 = superata

the-source-changed-after-the-b936 = Il testo originale è cambiato dopo la traduzione dell’unità.

translated-9fb6 = tradotta

a-person-wrote-or-accepted-58a7 = Una persona ha scritto o accettato la traduzione.

reviewed-6102 = revisionata

a-second-person-approved-it-56e0 = Una seconda persona l’ha approvata con `recto accept --reviewed`.

the-ledger-stores-only-the-a7c2 = Il registro conserva solo gli stati «bozza» e «revisionata». Recto deduce dalle impronte che un’unità è superata e in quel caso mostra questo stato al posto di quello conservato. Se il testo originale torna a essere quello di prima, ritorna anche lo stato conservato.

a-translation-with-a-mistake-7fe1 = Una traduzione con un errore, come un termine sconosciuto, non è valida. Questo non è uno stato. È una segnalazione e può accompagnare qualsiasi stato.

change-classes-66cd = Classi di modifiche

not-every-edit-matters-recto-3344 = Non tutte le modifiche contano. Recto suddivide in classi i cambiamenti di un testo originale:

class-3c6f = Classe

what-changed-04ae = Che cosa è cambiato

blanks-and-line-ends-03ac = spazi e fine riga

capitals-and-small-letters-in-0a42 = maiuscole e minuscole, in parole che hanno lo stesso significato in entrambi i modi

quotes-dashes-kinds-of-space-3c9b = virgolette, trattini, tipi di spazio, segni di enfasi

full-stops-commas-and-similar-ea47 = punti, virgole e segni simili

the-spelling-of-a-word-8b87 = una lettera di una parola

words-678c = parole

the-address-of-a-link-a599 = l’indirizzo di un link

text-in-a-code-span-b1ad = il testo di un frammento di codice

a-variable-or-other-placeholder-9f3c = una variabile o un altro segnaposto tra parentesi graffe

a-number-2ca4 = un numero, in cifre o in lettere

a-date-a8c2 = una data

a-word-such-as-not-ff44 = una parola come «non», «mai», «deve» o «può»

one-edit-can-have-several-a9b7 = Una modifica può appartenere a più classi. La classe più grave dà il nome alla modifica, e tutte vengono elencate. Recto confronta sempre il testo a cui corrisponde la traduzione con il testo attuale. Perciò tante piccole modifiche non possono nasconderne una grande.

which-words-are-negations-numbers-181c = Quali parole siano negazioni, numeri o date dipende dalla lingua degli articoli. Recto conosce queste parole in inglese, francese, spagnolo, tedesco e italiano.

white-space-and-typography-leave-fe41 = Per impostazione predefinita, le modifiche agli spazi, alle maiuscole e minuscole e alla tipografia lasciano valide le traduzioni. Puoi aggiungere la punteggiatura, l’ortografia e la formulazione con la chiave `keep-valid` in `recto.toml`. Con la chiave `make-draft`, una modifica trasforma una traduzione in bozza anziché renderla superata. Le ultime sei classi contano sempre, per quanto piccola sia la modifica.

edits-that-recto-makes-itself-9680 = Modifiche fatte da recto

some-edits-only-replace-a-9c4c = Alcune modifiche sostituiscono soltanto qualcosa che compare anche nella traduzione: l’indirizzo di un link, un frammento di codice, un numero in cifre o un nome. Se non è cambiato altro, recto lo sostituisce anche nella traduzione. La traduzione è allora una bozza, e una persona deve leggerla.

the-ledger-keeps-the-old-81d4 = Il registro conserva la vecchia traduzione. Se il testo originale torna a essere quello di prima, ritornano anche la vecchia traduzione e il suo stato. Con la chiave `swap` in `recto.toml` puoi disattivare questo comportamento.

translations-that-come-first-9d06 = Traduzioni in anticipo

a-translation-can-have-a-c7f8 = Una traduzione può contenere una modifica prima che recto la veda nel testo originale, per esempio quando qualcuno corregge un indirizzo in tutte le lingue insieme. Se una modifica dell’originale ha cambiato solo dei dati, recto li cerca nella traduzione. I dati sono gli indirizzi, il codice, i numeri, le date, i nomi e il segno finale.

if-each-new-fact-is-63d5 = Se ogni nuovo dato compare nella traduzione tante volte quante nell’originale e non ne resta nessuno vecchio, la traduzione non è superata. L’indirizzo di una pagina nella lingua della traduzione vale come quello della pagina originale, come `/fr/plan/` per `/en/plan/`. In caso di dubbio, la traduzione è superata.

what-sync-does-a4bb = Che cosa fa la sincronizzazione

the-command-recto-sync-compares-32d7 = Il comando `recto sync` confronta le unità dell’ultima sincronizzazione con le unità attuali dell’articolo:

units-with-the-same-text-c533 = Le unità con lo stesso testo vengono abbinate per prime, anche se sono state spostate. Se un testo compare in più punti, la sezione e le unità vicine permettono di distinguerli. Se nulla permette di farlo e le traduzioni sono diverse, la traduzione diventa una bozza.

a-unit-that-was-split-ffe4 = Un’unità divisa e le unità che sono state unite vengono abbinate alle loro parti.

units-that-are-similar-and-3ee2 = Le unità simili che si trovano nello stesso punto vengono abbinate come modificate.

units-that-are-very-similar-1795 = Le unità molto simili vengono abbinate anche se sono state spostate e modificate.

what-is-left-is-looked-af67 = Ciò che resta viene cercato negli altri articoli.

where-two-texts-are-not-df4a = Quando due testi non sono abbastanza simili, recto li tratta come un’unità rimossa e un’altra aggiunta. Una traduzione sbagliata è peggio di una traduzione mancante. Se copi un paragrafo e modifichi la copia, l’originale conserva la sua traduzione e la copia non ne riceve nessuna.

split-and-merged-paragraphs-69ac = Paragrafi divisi e uniti

when-a-paragraph-becomes-two-d356 = Quando un paragrafo diventa due, ciascuno riceve la propria parte della vecchia traduzione. Recto trova queste parti confrontando le frasi delle due lingue. Quando due paragrafi diventano uno, questo riceve entrambe le traduzioni, una dopo l’altra.

all-these-texts-are-drafts-cfcf = Tutti questi testi sono bozze, perché una persona deve leggerli. Se una parte è stata anche modificata, è superata e vedi che cosa è cambiato. Il registro conserva le vecchie traduzioni finché le bozze non vengono accettate.

from-one-article-to-another-bc99 = Da un articolo a un altro

translations-follow-their-text-2f80 = Le traduzioni seguono il loro testo:

an-article-that-was-renamed-1ae0 = Un articolo rinominato conserva tutto, anche se molti dei suoi paragrafi sono stati modificati.

a-unit-that-moved-to-12dd = Un’unità passata a un altro articolo porta con sé traduzioni, commenti e stati. Se nel passaggio è stata modificata, lì è superata.

if-an-article-is-split-48f4 = Se un articolo viene diviso in due, unito a un altro o scambiato con un altro, ogni unità ritrova la sua traduzione.

a-very-short-text-goes-9149 = Un testo molto breve si sposta solo insieme a un’unità che gli sta accanto.

when-recto-is-wrong-8acc = Quando recto sbaglia

to-see-why-recto-takes-dc13 = Per vedere come recto identifica ogni unità, chiedi una spiegazione. La risposta indica l’unità dell’ultima sincronizzazione, che cosa hanno in comune le due e quale altra unità era la più vicina:

if-you-want-to-decide-8403 = Se vuoi decidere tu nei casi dubbi, lascia che recto ti interpelli prima di scrivere qualsiasi cosa:

after-a-sync-you-can-fadb = Dopo una sincronizzazione puoi ancora correggerne il risultato. Il primo comando dice che l’unità `parking` è la continuazione dell’unità `where-to-park`, che è scomparsa dall’articolo. Il secondo dice che un’unità non ha nulla a che fare con il suo testo precedente:

nothing-is-lost-by-this-1989 = In questo modo non va perso nulla. Ciò che un’unità non usa più resta nel registro, e l’altro comando lo ripristina.

when-a-translation-becomes-stale-b61c = Quando una traduzione diventa superata

its-text-stays-in-the-19de = Il suo testo resta nel catalogo. Il registro aggiunge il vecchio testo originale e il giorno:

the-old-text-stays-the-e02f = Il vecchio testo resta lo stesso, per quante volte quello originale cambi ancora. Così `recto diff` mostra sempre l’intero percorso dal testo che è stato tradotto al testo attuale:

the-commands-recto-status-recto-d730 = I comandi `recto status`, `recto list`, `recto diff` e `recto check` eseguono lo stesso confronto in memoria. Un articolo modificato senza sincronizzazione non nasconde nulla.

translations-edited-outside-recto-2a37 = Traduzioni modificate al di fuori di recto

translators-may-use-any-editor-aa8b = I traduttori possono usare qualsiasi editor o strumento. Se il testo di una traduzione non ha più l’impronta `target`, qualcuno l’ha modificato. Recto presume che questa persona abbia visto il catalogo sorgente presente sul disco. Ora la traduzione corrisponde a quel testo e il suo stato diventa «tradotta». Se sono cambiati solo spazi, virgolette, lineette o il segno finale, lo stato resta quello che era.

in-a-list-to-fill-fa5e = In un elenco da compilare, la riga `# Source:` sopra un messaggio dice quale testo aveva davanti chi traduceva. Vale quella riga, qualunque cosa dica ormai l’originale. La sincronizzazione la toglie quando registra la traduzione.

recto-is-careful-where-it-d223 = Recto è prudente quando ha motivo di dubitare. Se git mostra che la traduzione è stata inclusa in un commit accanto a un testo originale più vecchio, o scritta prima che l’originale cambiasse, diventa una bozza. Lo stesso vale per una traduzione inclusa in un commit senza il suo registro, se l’originale è cambiato da quando il registro è stato scritto, perché i commit uniti da git hanno lo stesso aspetto. Anche una modifica fatta prima di sincronizzare l’articolo è una bozza. Con `edited-stale = "translated"`, recto considera validi i testi senza registro. Con `edited-stale = "draft"`, ogni traduzione superata che è stata modificata diventa una bozza.

a-shallow-clone-does-not-50b6 = Un clone superficiale non mostra ciò che è successo prima: anche lì una traduzione di questo tipo è una bozza, e la sincronizzazione lascia il registro com’è. Il comando `recto list --explain` dice di ogni traduzione perché ha il suo stato.

a-catalog-without-a-ledger-6013 = Un catalogo senza registro viene acquisito come bozza, perché nessuno sa a quale testo originale corrisponde. Se tu lo sai, usa `recto sync --trust translated`.

if-a-catalog-has-a-e331 = Se un catalogo ha un errore di sintassi, recto segnala la riga e la colonna. La sincronizzazione non tocca questo catalogo né il suo registro finché l’errore non viene corretto. Nel frattempo una voce difettosa conta come superata se il registro conosce il suo identificatore, altrimenti come mancante. Tutte le altre voci si possono ancora scrivere e accettare.

accept-9689 = Accettare

a-person-can-say-that-baf4 = Una persona può dichiarare che una traduzione corrisponde al testo originale attuale:

this-is-bound-to-exact-4c1e = L’accettazione è legata a testi precisi. Se il testo originale cambia di nuovo, la traduzione è di nuovo superata. Con `--undo` annulli ciò che ha cambiato l’ultima accettazione, e nient’altro.

a-program-that-works-with-9803 = Un programma che lavora con `recto list --format json` può dire che cosa ha visto: `--if-source` prende il campo `source_fingerprint`, `--if-target` il campo `target_fingerprint` e `--if-state` il campo `state`. Se nel frattempo uno di essi è diverso, `set`, `accept` e `reject` non cambiano nulla, mostrano ciò che c’è ed escono con il codice 2. Usali mentre è attivo `recto watch`, perché sincronizza subito ogni modifica.

obsolete-translations-c713 = Traduzioni obsolete

when-a-unit-leaves-the-4a8e = Quando un’unità scompare dall’articolo, la sua traduzione passa in una tabella `[obsolete.ID]` del registro. Se lo stesso testo ritorna, ritornano anche la traduzione e il suo stato. Se il testo ritorna con modifiche, la traduzione è superata. Il comando `recto prune` elimina le traduzioni obsolete.

git-merges-24bd = Merge in git

catalogs-and-ledgers-have-one-65a6 = I cataloghi e i registri hanno una voce per unità, nell’ordine dell’articolo, con una riga vuota tra le voci. Due persone che modificano unità diverse possono di solito unire il proprio lavoro senza conflitti.

recto-can-also-merge-these-a2a8 = Anche recto può fare il merge di questi file. Esegui questo comando una volta in ogni clone del progetto:

it-writes-the-file-gitattributes-0226 = Il comando scrive il file `.gitattributes` e dice a git di chiamare `recto merge-driver` per i cataloghi e i registri. Git esegue allora il merge unità per unità. C’è un conflitto solo se entrambe le parti hanno modificato la stessa traduzione o lo stesso testo originale. Il conflitto indica l’unità e mostra entrambi i testi.

if-there-is-a-conflict-a3cc = Se c’è un conflitto, risolvilo prima nell’articolo. In un catalogo, conserva la traduzione migliore ed elimina le righe con i segni di conflitto. Non toccare i registri. Poi esegui `recto sync`: trova la tabella che appartiene alla traduzione che hai conservato. Questo funziona anche senza il merge driver.
