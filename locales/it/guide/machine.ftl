title = Traduzione automatica

description = Lasciate che un vostro comando crei bozze, che poi le persone confermano.

recto-translates-nothing-itself-it-53d3 = Recto non traduce nulla da sé. Può eseguire un vostro comando, che interroga un servizio, un modello linguistico o un programma sul vostro computer. Ciò che torna viene controllato e diventa una bozza. Conta come tradotta solo quando una persona l’ha confermata.

name-the-command-dc88 = Indicare il comando

the-command-runs-in-the-9fd3 = Il comando viene eseguito nella cartella del progetto, senza shell. Riceve `PATH`, `HOME` e le variabili indicate da `environment`, e nessun’altra. Tutte le chiavi sono nella [configurazione](configuration.md).

a-command-from-recto-toml-5a69 = Un comando di `recto.toml` è un programma di qualcun altro. Recto lo esegue solo dopo che lo avete permesso su questa macchina:

this-holds-until-recto-toml-f7de = Questo vale finché non cambia `recto.toml` o uno dei file che il comando esegue. Se il suo file è in una cartella, contano tutti i file della cartella; se è nella radice del progetto, tutti i file del suo tipo. Così una pull request che modifica il comando non può eseguirlo.

make-drafts-07a9 = Creare bozze

the-first-command-only-says-b7f8 = Il primo comando dice soltanto quante unità e parole verrebbero inviate. Il secondo crea una bozza per ogni unità mancante. Con `--state stale`, un’unità il cui testo originale è cambiato riceve una seconda versione accanto alla sua traduzione; si vede con `recto list --kept` e si prende con `recto accept --proposal`. Con `--budget`, recto si ferma prima di aver inviato più parole di così e dice che cosa resta.

recto-never-touches-a-text-5adf = Recto non tocca mai un testo scritto da una persona. Le risposte restano nella cache, così nulla si paga due volte: la stessa unità non viene inviata di nuovo, qualunque cosa ne sia stato della risposta.

recto-status-counts-drafts-by-f527 = `recto status` conta a parte le bozze della macchina. `machine = "error"` in `[gate]` fa fallire il controllo finché ce ne sono, e `machine = "source"` in `[render]` le tiene fuori dalle pagine che mostrano altre bozze.

write-a-command-8681 = Scrivere un comando

the-command-reads-one-json-88d8 = Il comando legge un oggetto JSON per riga e ne scrive uno per riga, in qualsiasi ordine:

markup-is-replaced-by-codes-2c96 = Il markup è sostituito da codici, e `&`, `<` e `>` sono sottoposti a escape. Ogni codice deve tornare esattamente una volta, e non va aggiunto altro markup. Al posto di `text`, una risposta può avere `error`.

key-65e3 = chiave

what-it-holds-4be4 = che cosa contiene

what-the-unit-is-and-80bc = che cos’è l’unità e dove si trova

what-the-author-told-translators-0ee7 = che cosa l’autore ha detto ai traduttori

of-a-stale-unit-the-2759 = di un’unità superata: il testo originale precedente, la sua traduzione e le frasi cambiate

the-terms-of-the-glossary-6467 = i termini del glossario che contiene, con le forme permesse e vietate

similar-texts-with-their-translations-f9a1 = testi simili con le loro traduzioni

the-text-of-the-file-682d = il testo del file indicato da `style`

the-most-characters-without-blanks-f197 = il numero massimo di caratteri, senza spazi

what-was-wrong-with-the-eab8 = che cosa non andava nella risposta precedente, e quella risposta

an-answer-with-an-error-4c5e = Una risposta con un errore viene rinviata una volta, con ciò che non va. Se è ancora sbagliata, l’unità viene tralasciata e segnalata. Un articolo può contenere di tutto, anche frasi che sembrano istruzioni per un modello linguistico: trattate `text` e tutti gli altri campi come dati.

keep-drafts-up-to-date-26ae = Tenere aggiornate le bozze nella CI

this-workflow-opens-a-pull-df32 = Questo workflow apre una pull request con bozze e seconde versioni per ciò che un push ha cambiato:

run-it-only-for-pushes-ba99 = Eseguitelo solo per i push sul vostro ramo, mai per le pull request di altri: qui `recto allow` si fida di ciò che è stato unito.
