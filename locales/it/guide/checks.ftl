title = Controlli

description = Tutti i controlli di recto: che cosa trovano, quanto sono severi e che cosa fare di un falso allarme.

the-command-recto-check-compares-d38f = Il comando `recto check` confronta ogni traduzione con il testo originale a cui corrisponde. Esamina anche gli articoli stessi. Ogni segnalazione ha un codice, una posizione e un suggerimento. Dove non è detto altro, una segnalazione è un avviso. Una bozza non fa mai fallire la barriera: i suoi errori contano come avvisi.

fluent-c805 = Fluent

placeables-a-variable-or-another-016b = `placeables`: una variabile o un altro segnaposto che l’originale non ha, o che è andato perso (errore).

plural-variants-a-variant-that-4402 = `plural-variants`: manca una variante necessaria al plurale della lingua, oppure una variante non viene mai usata.

the-findings-of-invalid-such-0a26 = Le segnalazioni di `invalid`, come `syntax` e `reference`, sono spiegate in [Integrazione continua](continuous-integration.md).

structure-b1df = Struttura

structure-a-translation-that-gives-271e = `structure`: una traduzione che dà alla sua pagina un’altra struttura, per esempio un paragrafo che diventa un elenco (errore).

links-a-link-that-leads-9911 = `links`: un link che porta altrove, è andato perso o è stato aggiunto (errore).

urls-the-same-for-an-0087 = `urls`: lo stesso per un indirizzo che compare nel testo (errore).

images-an-image-that-shows-d0b6 = `images`: un’immagine che mostra un altro file, è andata persa o è stata aggiunta (errore).

code-a-code-span-that-b82b = `code`: un frammento di codice diverso da quello dell’originale (errore).

emphasis-a-star-or-another-288c = `emphasis`: un asterisco o un altro segno di enfasi che i lettori vedrebbero (errore).

emphasis-lost-a-text-without-703e = `emphasis-lost`: un testo senza alcuna enfasi, anche se l’originale ne ha.

tags-an-html-or-jsx-5351 = `tags`: un tag HTML o JSX che è andato perso, è stato aggiunto o è spaiato (errore).

footnotes-a-reference-to-a-55b0 = `footnotes`: un rimando a una nota a piè di pagina che si trova solo in uno dei testi (errore).

line-breaks-another-number-of-8657 = `line-breaks`: un numero diverso di interruzioni di riga forzate.

facts-e236 = Dati

numbers-another-number-digits-number-7956 = `numbers`: un numero diverso; recto capisce le cifre, i numeri scritti in lettere e la grafia di ogni lingua (errore).

dates-another-date-or-time-9a79 = `dates`: una data o un’ora diversa (errore).

emails-another-e-mail-address-16e6 = `emails`: un indirizzo e-mail diverso (errore).

handles-another-name-that-begins-da22 = `handles`: un nome diverso che comincia con `@` (errore).

language-12d6 = Lingua

untranslated-text-a-text-in-fcc2 = `untranslated-text`: un testo nella lingua sbagliata.

same-as-source-a-translation-ee0c = `same-as-source`: una traduzione che ripete soltanto il suo originale.

length-a-translation-that-is-4e3d = `length`: una traduzione molto più breve o più lunga del previsto.

doubled-words-the-same-word-6fef = `doubled-words`: la stessa parola due volte di seguito.

brackets-a-bracket-without-a-acc7 = `brackets`: una parentesi spaiata.

quotes-a-quotation-mark-without-989c = `quotes`: una virgoletta spaiata.

end-punctuation-another-mark-at-ef88 = `end-punctuation`: un segno diverso alla fine del testo.

inverted-marks-a-spanish-question-cdb0 = `inverted-marks`: una domanda o un’esclamazione in spagnolo senza il segno iniziale.

spacing-double-spaces-or-a-3838 = `spacing`: spazi doppi, o uno spazio prima di una virgola.

typography-spaces-quotes-or-dots-3e57 = `typography`: spazi, virgolette o puntini non conformi alle tue norme redazionali (solo una nota).

spelling-a-word-that-the-337c = `spelling`: una parola che non è nel dizionario della lingua.

whole-pages-46a3 = Pagine intere

these-checks-look-at-all-ecab = Questi controlli esaminano insieme tutte le traduzioni di una pagina.

anchors-a-link-to-an-5903 = `anchors`: un link a un’ancora che la pagina tradotta non ha.

register-a-page-that-addresses-737b = `register`: una pagina che si rivolge al lettore in due modi, per esempio con «tu» e «Lei».

terms-acfd = Termini

terms-a-term-that-is-4170 = `terms`: un termine che non è tradotto come dice il glossario.

forbidden-terms-a-word-that-45a9 = `forbidden-terms`: una parola che il glossario vieta.

inconsistent-the-same-source-text-f74e = `inconsistent`: lo stesso testo originale, tradotto in due modi.

safety-9e73 = Sicurezza

unsafe-markup-scripts-event-handlers-6840 = `unsafe-markup`: script, gestori di eventi e markup simile che l’originale non ha (errore).

bidi-controls-characters-that-turn-07b3 = `bidi-controls`: caratteri che cambiano la direzione del testo (errore).

invisible-characters-characters-that-nobody-85e1 = `invisible-characters`: caratteri che nessuno può vedere.

control-characters-control-characters-error-7619 = `control-characters`: caratteri di controllo (errore).

whole-articles-f794 = Articoli interi

these-checks-look-at-the-e705 = Questi controlli esaminano l’originale, perché i suoi difetti vengono copiati in ogni lingua.

name-spelled-two-ways-a-b4c2 = `name-spelled-two-ways`: un nome che uno stesso articolo scrive in due modi.

heading-levels-a-heading-that-09a9 = `heading-levels`: un titolo che salta un livello.

broken-reference-a-reference-a-426d = `broken-reference`: un rimando, una nota a piè di pagina, un’ancora o un file che non esiste.

change-how-strict-a-check-2acc = Cambiare la severità di un controllo

every-code-is-a-key-b668 = Ogni codice è una chiave della tabella `[checks]`. Il suo valore è `"error"`, `"warning"`, `"note"` o `"off"`. Una tabella `[[checks.override]]` contiene un’eccezione per alcuni articoli o alcune lingue:

your-house-style-e452 = Le tue norme redazionali

the-check-typography-looks-only-b00a = Il controllo `typography` esamina solo ciò che gli chiedi. Per il francese richiede anche uno spazio prima di `:`, `;`, `!` e `?`, se non indichi diversamente.

your-dictionaries-3a97 = I tuoi dizionari

the-check-spelling-is-off-883b = Il controllo `spelling` è disattivato finché non indichi un dizionario Hunspell. Scrivi il suo percorso senza le estensioni `.aff` e `.dic`. Le parole giuste per il tuo progetto vanno in un elenco a parte, una per riga. Il codice, i nomi e le parole del sorgente non vengono esaminati.

your-glossary-199a = Il tuo glossario

the-glossary-of-a-language-066e = Il glossario di una lingua è il file `terms.ftl` nella cartella di quella lingua sotto `locales`. Nella cartella della lingua sorgente, lo stesso file contiene gli stessi identificatori con i termini originali. Questo è `locales/en/terms.ftl`:

this-is-locales-fr-terms-fc58 = Questo è `locales/fr/terms.ftl`:

the-value-every-attribute-and-bc9d = Il valore, le sue varianti e la maggior parte degli attributi sono forme permesse, e lo sono anche i loro plurali nelle lingue che recto conosce. `.admitted` elenca altri termini permessi e `.forbidden` le parole che i traduttori non devono usare, separati da virgole o fine riga. `.part`, `.status`, `.case` e `.gender` non sono forme.

let-recto-mend-a-finding-45b0 = Far risolvere a recto una segnalazione

the-first-command-only-shows-d01f = Il primo comando mostra soltanto che cosa cambierebbe. Recto corregge gli spazi, le virgolette, i puntini e i segni di codice andati persi. Non cambia mai una parola.

dismiss-a-false-alarm-2607 = Ignorare un falso allarme

sometimes-a-finding-is-wrong-4017 = A volte una segnalazione è infondata, oppure la differenza è voluta. Indicalo, con il motivo:

this-holds-for-one-check-655a = Questo vale per un solo controllo di una sola traduzione, finché non cambia la traduzione o il suo originale. Il motivo resta nel registro. Con `--undo` annulli la decisione.

without-a-unit-all-findings-673b = Senza un’unità, vengono ignorate tutte le segnalazioni del controllo nell’articolo. Una cartella o uno schema come `articles/news/**` indica più articoli, e `--language fr,de` più lingue.
