title = Il banco di lavoro

description = Traduci in un browser, con ciò che è cambiato, i termini e le traduzioni precedenti accanto al testo.

recto-serve-opens-a-desk-626d = `recto serve` apre un banco di lavoro nel browser. Lavora sui file stessi del progetto: ciò che salvi è subito nei cataloghi, e git mostra esattamente le righe che hai modificato.

the-desk-with-a-paragraph-f90a = Il banco di lavoro con un paragrafo modificato: l’originale con la modifica evidenziata, la traduzione, una segnalazione e la sua correzione

open-it-79b4 = Aprirlo

the-command-prints-an-address-7df2 = Il comando stampa un indirizzo. Aprilo in un browser dello stesso computer: fa accedere quel browser, una volta sola. Con `--open` il browser si apre da solo. Il banco di lavoro non carica nulla dalla rete e nessun altro computer può raggiungerlo. Ctrl-C nel terminale lo chiude.

the-first-page-shows-every-e734 = La prima pagina mostra che cosa resta in ogni lingua. Scegli **Continua**, oppure una lingua e poi un articolo. L’elenco di lavoro mostra le unità di tutti gli articoli; il filtro è nell’indirizzo, che puoi quindi conservare come segnalibro o inviare a qualcuno.

translate-72cf = Tradurre

on-the-left-is-the-3c38 = A sinistra c’è tutto l’articolo, nel suo ordine. Ciò che non corrisponde al filtro è in grigio. Al centro c’è l’unità aperta e a destra ci sono gli aiuti: traduzioni precedenti, termini, cronologia, altre lingue e un’anteprima della pagina.

if-a-unit-is-stale-6e44 = Se un’unità è superata, vedi che cosa è cambiato da **questa** traduzione, non solo l’ultima modifica, e quali delle sue frasi sono cambiate.

findings-appear-while-you-type-8bb7 = Le segnalazioni appaiono mentre scrivi: un termine che manca, un numero diverso, un link perso. Se recto conosce la correzione, un tasto la applica. Un falso allarme si può ignorare con un motivo.

nobody-has-to-type-an-21e7 = Nessuno deve digitare un indirizzo, del codice o un segnaposto: Ctrl+M `l` li riprende dall’originale. Se un link dell’originale ha un nuovo indirizzo, quello vecchio viene sostituito nel tuo testo; un link nuovo riceve le parole che hai selezionato.

save-with-ctrl-enter-and-41a9 = Salva con Ctrl+Invio (⌘ e Invio su un Mac) e si apre l’unità successiva. Se la vecchia traduzione è ancora giusta, dillo: **Ancora giusta** non cambia alcun testo.

nothing-is-lost-6e78 = Nulla va perso

nothing-is-written-before-you-7638 = Nulla viene scritto prima del salvataggio. Ciò che scrivi resta in questo browser, anche se passi a un’altra unità o chiudi la scheda. L’intestazione della pagina conta ciò che non è salvato.

if-somebody-else-changed-the-0480 = Se qualcun altro ha modificato l’unità mentre scrivevi, al salvataggio ti viene chiesto. Vedi l’originale come l’hai visto e com’è ora, l’altro testo e il tuo. Prendi l’altro, tieni il tuo o unisci i due. Il tuo testo resta finché non decidi.

you-can-take-back-what-0ae1 = Puoi annullare ciò che hai salvato, un passo dopo l’altro, anche una modifica a molte unità insieme. Se nel frattempo qualcuno ha modificato un’unità, recto rifiuta e il suo testo resta.

plural-forms-6e91 = Forme del plurale

a-message-that-depends-on-3bca = Un messaggio che dipende da un numero appare come modulo: un campo per ogni forma che ha la **tua** lingua, con numeri che le appartengono. Le forme si possono aggiungere ed eliminare. Ciò che è più complicato appare in Fluent.

many-units-at-once-2de3 = Molte unità insieme

tick-units-with-x-or-4bc8 = Seleziona unità con `x`, oppure tutte quelle del filtro con `*`. Poi accettale o approvale, riportale a bozza, ignora una segnalazione o sostituisci un testo. Vedi sempre prima che cosa cambierebbe, e tutto si annulla in una volta.

notes-13cb = Note

under-notes-you-can-ask-fed8 = In **Note** puoi chiedere qualcosa su un’unità o lasciare un’osservazione: Ctrl+M `n`. Altri rispondono e la chiudono. Una domanda sull’originale si vede in tutte le lingue. Le note sono righe di un file accanto al catalogo (`library.notes.jsonl`), quindi viaggiano con le traduzioni in git, che dopo `recto init --git` le unisce riga per riga. I nomi nelle note sono quelli che ciascuno si dà.

keys-7c99 = Tasti

in-the-text-field-only-2719 = Nel campo di testo agiscono solo i tasti con Ctrl o Alt. Ctrl+M mostra i comandi che il tasto seguente avvia. Fuori dal campo le lettere singole sono comandi: `?` li mostra tutti, e nelle impostazioni puoi cambiarli o disattivarli.

the-desk-was-tested-with-fbd3 = Il banco di lavoro è stato provato con un verificatore automatico di accessibilità e con la sola tastiera. Non è stato provato da persone che usano uno screen reader; dicci che cosa ti ostacola.

work-together-c8fa = Lavorare insieme

a-desk-that-other-computers-4464 = Un banco di lavoro che altri computer possono raggiungere ha bisogno di un elenco di persone, del nome con cui i browser lo chiedono e di un proxy che cifra:

each-line-of-the-file-196b = Ogni riga del file indica una persona, lo SHA-256 del suo token e ciò che può fare: `read`, `translate`, `review`. Solo tu devi poterlo leggere (`chmod 600`). Con `--read-only` nessuno può scrivere.

recto-never-commits-the-page-efd4 = Recto non fa mai commit. La pagina dei file modificati mostra i comandi per farlo.
