title = Primi passi

description = Configura recto, traduci un primo articolo e scopri che cosa succede quando l’articolo cambia.

recto-manages-the-translation-of-b4e3 = Recto gestisce la traduzione di articoli. Suddivide ogni articolo in piccole porzioni di testo, chiamate unità. Di ogni unità sa, per ciascuna lingua, se esiste una traduzione e se quella traduzione corrisponde ancora all’articolo.

you-need-a-folder-with-a086 = Ti servono una cartella con degli articoli e una decina di minuti. Un articolo è un file Markdown, un file MDX o un file di testo semplice.

html-files-and-the-fluent-82d6 = Anche i file HTML e i file Fluent delle applicazioni possono essere articoli. Leggi [Pagine web](web-pages.md) e [Applicazioni](applications.md).

install-recto-6ef7 = Installare recto

recto-is-one-program-without-3d9a = Recto è un unico programma, senza server. Compilalo da una copia del suo codice sorgente con Rust 1.89 o successivo:

the-command-recto-help-then-d1b5 = A questo punto il comando `recto --help` elenca tutti i comandi.

recto-speaks-english-french-spanish-643e = Recto parla inglese, francese, spagnolo, tedesco e italiano. Usa la lingua del tuo sistema, quella indicata dalla variabile `LANG`. Puoi anche sceglierne una, per esempio con `recto status --ui-language fr`.

this-command-lets-your-shell-47b5 = Con questo comando la tua shell completa ciò che digiti. Funziona anche per `zsh`, `fish`, `elvish` e `powershell`:

with-recto-man-dir-recto-70e5 = Con `recto man DIR`, recto scrive le sue pagine di manuale in una cartella. Se segnali un bug, aggiungi ciò che mostra `recto --version`.

set-up-a-project-4fe8 = Configurare un progetto

go-to-the-folder-of-d608 = Vai nella cartella del tuo progetto. Indica in quale lingua sono scritti gli articoli e in quali lingue li traduci:

this-writes-the-configuration-file-1274 = Questo comando crea il file di configurazione `recto.toml` e le cartelle di cui recto ha bisogno. Se trova una struttura già esistente, recto la usa. Ogni impostazione è spiegata in [Configurazione](configuration.md).

now-put-a-first-article-f5e3 = Ora metti un primo articolo nella cartella `articles`. Questa guida usa un breve testo di nome `articles/library.md`:

run-the-first-sync-6619 = Eseguire la prima sincronizzazione

the-most-important-command-brings-b30b = Il comando più importante aggiorna tutti i file in base agli articoli:

recto-finds-three-units-in-34e8 = Recto trova tre unità in questo articolo: il titolo e due paragrafi. Scrive due tipi di file all’interno della cartella `locales`:

the-source-catalog-locales-en-95b2 = Il catalogo sorgente `locales/en/library.ftl` contiene il testo di ogni unità. Questo file lo scrive recto. Non modificarlo.

the-ledgers-locales-fr-library-611f = I registri `locales/fr/library.toml` e `locales/es/library.toml` indicano a quale testo originale corrisponde ogni traduzione. Solo recto scrive questi file.

catalogs-are-written-in-fluent-3dd7 = I cataloghi sono scritti in Fluent, un formato semplice per le traduzioni. Una voce del catalogo sorgente si presenta così:

the-part-before-the-equals-07c0 = La parte che precede il segno di uguale è l’identificatore dell’unità. Viene scelto una volta sola e resta lo stesso anche quando il testo cambia.

a-command-that-takes-more-6078 = Un comando che dura più di un secondo mostra nel terminale a che punto è. Puoi terminarlo con Ctrl+C in qualsiasi momento: ogni file resta integro, e il prossimo `recto sync` riprende da lì.

translate-72cf = Tradurre

ask-what-is-missing-in-3f2b = Chiedi che cosa manca in francese:

create-the-file-locales-fr-d038 = Crea il file `locales/fr/library.ftl` e scrivi le traduzioni al suo interno, ognuna sotto l’identificatore della propria unità. L’identificatore di un paragrafo termina con quattro caratteri che dipendono dal testo, quindi copialo dall’elenco:

you-can-also-write-one-b73d = Puoi anche scrivere una singola traduzione dalla riga di comando. Basta l’inizio di un identificatore, purché sia univoco:

run-recto-sync-again-and-9244 = Esegui di nuovo `recto sync` e recto registrerà le nuove traduzioni. Poi guarda l’avanzamento:

the-first-command-counts-units-55f6 = Il primo comando conta le unità e le parole per ogni lingua. Il secondo mostra anche tutti gli articoli.

change-the-article-4326 = Modificare l’articolo

edit-the-article-the-library-516d = Modifica l’articolo: ora la biblioteca apre alle dieci. Salva il file e chiedi a recto che cosa comporta per le traduzioni:

the-french-translation-of-this-bb30 = La traduzione francese di questo paragrafo ora è superata. Non è stato cancellato nulla: recto mostra il vecchio e il nuovo testo originale e la traduzione da aggiornare. Correggi la traduzione in `locales/fr/library.ftl` ed esegui `recto sync` ancora una volta. L’unità torna a contare come tradotta.

sometimes-the-old-translation-is-e436 = A volte la vecchia traduzione è ancora giusta. In questo caso, confermala:

more-about-this-is-in-e7c6 = Per saperne di più, leggi [Come si riconoscono le traduzioni superate](staleness.md).

sync-while-you-write-7579 = Sincronizzare mentre scrivi

you-do-not-have-to-ed0f = Non occorre eseguire `recto sync` dopo ogni modifica. Questo comando resta aperto e lo fa al posto tuo:

it-begins-with-an-ordinary-f1b9 = Comincia con una normale sincronizzazione. Poi sincronizza in pochi millisecondi ogni volta che salvi un articolo o un catalogo, e dice in una riga che cosa è successo:

it-shows-a-finding-once-da5d = Mostra ogni segnalazione una volta sola e dice «corretto» quando è sparita. Se `recto.toml` è difettoso, recto te lo dice e lavora con le vecchie impostazioni finché non hai corretto il file. Premi Ctrl+C per terminare il comando.

some-file-systems-such-as-8282 = Alcuni file system, come le cartelle di rete, non segnalano le modifiche. Con `--poll`, recto le cerca una volta al secondo. Con `--format json`, stampa un oggetto per riga per altri programmi.

write-the-translated-articles-0a8c = Generare gli articoli tradotti

this-command-puts-the-translations-d8f4 = Questo comando inserisce le traduzioni negli articoli e scrive il risultato nella cartella `site`:

missing-and-draft-units-show-0f81 = Le unità mancanti e quelle in bozza mostrano il testo originale. Le unità superate mostrano la vecchia traduzione, a meno che tu non configuri diversamente.

keep-everything-in-git-3fa0 = Conservare tutto in git

commit-recto-toml-your-articles-dad3 = Includi in un commit `recto.toml`, i tuoi articoli e l’intera cartella `locales`. Tutti i file sono di testo e hanno un ordine stabile, perciò ogni modifica è facile da esaminare. Una seconda sincronizzazione non cambia nulla.

where-to-go-next-9229 = Come proseguire

you-are-34e2 = Chi sei

read-7a87 = Che cosa leggere

a-translator-97b1 = un traduttore

for-translators-6875 = [Per i traduttori](for-translators.md)

an-author-or-an-editor-5968 = un autore o un redattore

for-editors-e887 = [Per i redattori](for-editors.md)

the-owner-of-a-site-9c8b = il proprietario di un sito con traduzioni

a-site-that-is-already-4eab = [Un sito già tradotto](translated-sites.md)

in-charge-of-the-automatic-c04a = il responsabile dei controlli automatici

continuous-integration-9b2c = [Integrazione continua](continuous-integration.md)

looking-for-the-meaning-of-696e = una persona che cerca il significato di una segnalazione

checks-806c = [Controlli](checks.md)
