title = Per i redattori

description = Segui l’avanzamento delle traduzioni, decidi quali modifiche contano, revisiona e pubblica.

as-an-editor-you-want-ac06 = Come redattore, vuoi sapere a che punto è ogni articolo in ogni lingua e se può essere pubblicato. Questa pagina mostra come recto risponde a queste domande e che cosa possono fare gli autori per rendere più facile la traduzione.

follow-the-progress-c492 = Seguire l’avanzamento

the-first-command-shows-the-3492 = Il primo comando mostra l’avanzamento di ogni lingua, il secondo aggiunge tutti gli articoli. Recto conta unità e parole, e ogni unità ha esattamente uno stato: mancante, bozza, superata, tradotta o revisionata. Le percentuali sono arrotondate per difetto. Se leggi 100%, non resta proprio nulla da fare.

you-do-not-have-to-4a2f = Non occorre eseguire prima `recto sync`. Se un articolo è stato modificato, recto lo confronta con il suo catalogo e mostra che cosa troverebbe una sincronizzazione.

to-see-how-the-progress-371c = Per vedere come è cambiato l’avanzamento nella cronologia di git, usa questo comando:

make-a-report-5c1e = Creare un rapporto

this-writes-a-web-page-d287 = Questo comando scrive una pagina web con tutte le lingue e tutti gli articoli. Mostra che cosa è superato e da quando, e ogni testo superato accanto alla sua traduzione. La pagina è un unico file e non ha bisogno della rete, perciò puoi inviarla ad altri o metterla su un server.

if-the-name-does-not-9304 = Se il nome non termina in `.html`, recto scrive una cartella con una pagina per ogni articolo. Il rapporto ha anche altre forme:

format-markdown-a-text-for-5aac = `--format markdown`: un testo per una pull request o una issue.

format-csv-a-table-for-2116 = `--format csv`: una tabella per un foglio di calcolo.

format-json-data-for-a-7f90 = `--format json`: dati per un programma.

badges-dir-a-small-picture-21f7 = `--badges DIR`: una piccola immagine con l’avanzamento di ogni lingua.

to-plan-the-work-on-cfa9 = Per pianificare il lavoro su un articolo, chiedi un elenco con caselle da spuntare:

change-an-article-827c = Modificare un articolo

edit-the-article-as-you-dcf0 = Modifica l’articolo come preferisci. Poi esegui:

the-first-command-shows-the-eb98 = Il primo comando mostra il piano e non scrive nulla. Il secondo fa il lavoro. Recto riconosce le unità modificate, spostate, divise o unite, le unità passate a un altro articolo e gli articoli rinominati. Le loro traduzioni vengono conservate. Se non hai la certezza che recto capisca che cosa hai fatto, usa `recto sync --interactive`: prima ti fa domande sulle unità dubbie.

commit-the-article-and-the-be11 = Includi nello stesso commit l’articolo e la cartella `locales`. Così tutti vedono lo stesso stato.

decide-what-a-change-means-f425 = Decidere che cosa significa una modifica

when-the-source-text-of-376e = Quando il testo originale di un’unità cambia, le sue traduzioni diventano superate. Per vedere quanto è cambiato, guarda le parole:

recto-names-the-kind-of-e1d1 = Recto indica il tipo di ogni modifica, per esempio «ortografia» o «negazione», e `recto status` le conta. Per vedere solo quelle gravi, usa `recto diff --class negation,number`.

by-default-changes-of-white-3aaf = Per impostazione predefinita, le modifiche agli spazi, alle maiuscole e minuscole e alla tipografia lasciano valide le traduzioni. In `recto.toml` puoi aggiungere a questo elenco la punteggiatura, l’ortografia e la formulazione.

often-you-know-that-a-a6fb = Spesso sai che una modifica non ha importanza per nessuna traduzione, per esempio una frase più chiara con lo stesso significato. Indicalo per tutte le lingue in una volta:

this-holds-until-the-source-dea2 = Questo vale finché il testo originale non cambia di nuovo. Se il testo è cambiato poco prima e nessuno ha sincronizzato, recto sincronizza prima l’articolo, rifiuta di accettare l’unità e ti mostra la differenza. Puoi così decidere con il nuovo testo sotto gli occhi.

review-translations-ae41 = Revisionare le traduzioni

a-translation-can-be-approved-984c = Una traduzione può essere approvata da una seconda persona. È facoltativo.

read-the-translated-units-recto-9587 = Leggi le unità tradotte: `recto list --language fr --state translated`.

approve-a-unit-or-a-7246 = Approva un’unità o un intero articolo:

on-a-terminal-recto-asks-5011 = In un terminale, recto ti chiede conferma prima di modificare le traduzioni di più articoli. Con l’opzione `--yes` la domanda non compare.

if-something-is-wrong-send-ecc6 = Se qualcosa non va, rimanda indietro l’unità e spiega perché:

the-unit-is-a-draft-61bf = L’unità torna a essere una bozza e il traduttore vede la tua nota. Se ogni traduzione deve essere revisionata, imposta `require` su `"reviewed"` nella tabella `[gate]`. In tal caso un’unità tradotta fa fallire la barriera finché non è stata revisionata.

publish-e0ae = Pubblicare

first-ask-which-articles-can-6a43 = Per prima cosa chiedi quali articoli possono essere pubblicati:

recto-lists-the-articles-of-5758 = Recto elenca gli articoli di ogni lingua. Se un articolo non può ancora essere pubblicato, dice perché. Si basa sulla barriera, sui controlli e sulla chiave `minimum` della tabella `[render]`.

recto-writes-the-translated-articles-685a = Recto scrive gli articoli tradotti nella cartella `site`. Ciò che vede il lettore dipende dallo stato:

state-6d0c = Stato

the-published-article-shows-3ad3 = L’articolo pubblicato mostra

translated-reviewed-4f12 = tradotta, revisionata

the-translation-5229 = la traduzione

stale-d368 = superata

the-old-translation-or-the-1c2c = la vecchia traduzione, oppure il testo originale se lo configuri così

draft-9cc5 = bozza

the-source-text-or-the-25d5 = il testo originale, oppure la bozza se lo configuri così

missing-4fbf = mancante

the-source-text-eb76 = il testo originale

with-the-key-minimum-in-27ef = Con la chiave `minimum` della tabella `[render]`, gli articoli non abbastanza avanzati vengono esclusi. Il valore predefinito è 0, quindi nessun articolo viene escluso.

help-your-translators-488f = Aiutare i traduttori

authors-can-speak-to-recto-9694 = Gli autori possono rivolgersi a recto con dei commenti in un articolo. I lettori non li vedono.

a-note-stands-above-the-1768 = Una nota sta sopra l’unità che spiega. I traduttori la vedono nel catalogo sorgente.

a-skip-comment-leaves-out-bb7f = Un commento «skip» esclude l’unità successiva.

everything-between-an-off-comment-214f = Tutto ciò che si trova tra un commento «off» e un commento «on» viene escluso.

recto-also-understands-the-same-f008 = Recto riconosce anche i commenti equivalenti di altri strumenti:

other-tools-ed2b = Altri strumenti

recto-fe12 = Recto

i18n-skip-start-and-i18n-9373 = `i18n:skip-start` e `i18n:skip-end`

recto-off-and-recto-on-eb48 = `recto:off` e `recto:on`

translate-off-and-translate-on-4b26 = `translate:off` e `translate:on`

recto-off-and-recto-on-eb48-2 = `recto:off` e `recto:on`

mdpo-disable-and-mdpo-enable-9a3f = `mdpo-disable` e `mdpo-enable`

recto-off-and-recto-on-eb48-3 = `recto:off` e `recto:on`

short-sentences-one-idea-per-0df7 = Frasi brevi, una sola idea per paragrafo e la stessa parola per la stessa cosa aiutano qualsiasi traduttore. Una piccola correzione in un paragrafo breve richiede meno lavoro che in uno lungo.

clean-up-fc67 = Fare pulizia

when-a-unit-leaves-an-4daf = Quando un’unità scompare da un articolo, le sue traduzioni diventano obsolete. Recto le conserva, così che possano tornare insieme al testo. Quando hai la certezza che non servono più, eliminale:

the-first-command-only-shows-93a6 = Il primo comando mostra soltanto che cosa verrebbe eliminato.
