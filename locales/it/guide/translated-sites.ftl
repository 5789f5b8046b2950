title = Un sito già tradotto

description = Come importare in recto le traduzioni esistenti, di quali recto si fida e come si ottengono di nuovo le pagine.

many-sites-have-translated-pages-689f = Molti siti hanno già pagine tradotte: file interi accanto a quelli in inglese. Nulla dice quale paragrafo corrisponde a quale. Recto importa questi file. A quel punto sai per ogni paragrafo se è tradotto, superato o mancante.

let-recto-find-the-pages-8cfb = Far trovare le pagine a recto

run-this-in-the-folder-16a0 = Esegui questo comando nella cartella del tuo sito:

recto-looks-at-the-folders-d294 = Recto esamina le cartelle e scrive `recto.toml`. Conosce le strutture di Starlight e Astro, Docusaurus, Hugo, Jekyll, mdBook e MkDocs, e anche cartelle semplici come `docs/en` e `docs/fr`. Un commento nel file dice che cosa è stato trovato. Le pagine restano dove sono, perché il generatore di siti si aspetta di trovarle lì. Se una scelta è sbagliata, correggila in `recto.toml`.

look-before-anything-is-written-1bc4 = Guardare prima che venga scritto qualcosa

this-shows-every-text-of-ea46 = Questo comando mostra ogni testo di una pagina tradotta accanto al testo originale a cui corrisponde, e perché recto ritiene che sia così. Una coppia è sicura o dubbia. Non viene ancora scritto nulla.

recto-compares-what-survives-a-82f4 = Recto confronta ciò che si conserva in una traduzione: titoli, link, immagini, codice, numeri, date e nomi, e la lunghezza dei testi. Conta anche l’ordine dei testi. Recto non tira mai a indovinare: un testo che non corrisponde a nulla viene lasciato da parte e ti viene mostrato.

take-the-translations-in-2244 = Importare le traduzioni

the-option-language-fr-es-3e2b = L’opzione `--language fr,es` importa solo queste lingue. Puoi anche indicare degli articoli. Ecco che cosa diventa ogni testo:

a-sure-pair-is-translated-b216 = Una coppia sicura è tradotta.

a-doubtful-pair-is-a-ee12 = Una coppia dubbia è una bozza. Aspetta che qualcuno legga entrambi i testi.

a-text-that-is-still-3613 = Un testo che è ancora nella lingua sorgente non è una traduzione. La sua unità risulta mancante.

a-text-without-a-source-4f7f = Un testo senza originale viene conservato nel registro. Non compare mai nelle pagine generate, e `recto prune` lo elimina solo se aggiungi `--without-source`.

a-text-whose-source-was-02d2 = Un testo il cui originale è stato cancellato in seguito viene conservato come obsoleto.

the-table-that-recto-prints-dc77 = La tabella che recto mostra ha queste colonne:

texts-how-many-texts-the-5f98 = «testi»: quanti testi hanno le pagine tradotte.

paired-the-texts-that-are-f913 = «coppie»: i testi che sono la traduzione di un’unità.

draft-and-stale-how-many-67df = «bozze» e «superate»: quanti di questi sono bozze e quanti sono superati.

not-done-texts-that-nobody-6a9c = «da tradurre»: i testi che nessuno ha tradotto.

no-source-texts-that-belong-c13f = «senza orig.»: i testi che non appartengono a nessuna unità attuale.

missing-units-of-these-articles-648f = «mancanti»: le unità di questi articoli senza traduzione.

you-can-run-recto-adopt-6798 = Puoi eseguire di nuovo `recto adopt` in qualsiasi momento, per esempio dopo la traduzione di una nuova pagina. Aggiunge solo ciò che è nuovo. Non sovrascrive mai una traduzione presente in un catalogo.

what-git-knows-02f7 = Che cosa sa git

in-a-git-repository-recto-b27c = In un repository git, recto cerca il commit in cui ogni testo della pagina tradotta è stato davvero scritto. Abbina il testo alla pagina originale di quel commit. Poi riporta la coppia sulla pagina originale attuale. Se nel frattempo il testo originale è cambiato, la traduzione è superata, e `recto diff` mostra le parole cambiate. Lo sai fin dal primo giorno.

some-edits-of-a-translation-ad84 = Alcune modifiche di una traduzione non contano: un altro link, altri spazi o un’altra punteggiatura, oppure una correzione dell’ortografia. Non conta nemmeno una sostituzione fatta da un solo commit in molte lingue. Le modifiche che non sono ancora state incluse in un commit valgono come fatte oggi.

without-git-or-with-no-a0e7 = Senza git, o con `--no-history`, ogni testo viene abbinato alla pagina originale attuale. Recto te lo dice.

a-shallow-clone-has-only-78d9 = Un clone superficiale (shallow) ha solo una parte della cronologia. Recto usa quella parte e te lo dice. In un workflow, scarica la cronologia completa, per esempio con `fetch-depth: 0`.

a-page-can-name-the-3cf7 = Una pagina può indicare nella propria intestazione (front matter) il commit del suo testo originale, con `sourceCommit`, `l10n.sourceCommit` o `default_lang_commit`. La chiave `outdated_since` indica il primo commit, o il giorno, di cui la traduzione non tiene ancora conto. Recto segue queste chiavi anziché la cronologia.

translations-in-po-files-94a3 = Traduzioni in file PO

recto-adopt-also-reads-po-a894 = `recto adopt` legge anche i file PO fatti da mdbook-i18n-helpers, po4a e mdpo: un file per un intero libro, come `po/fr.po`, o uno per ogni pagina. Trova la lingua nel nome del file, nella sua cartella o nella sua intestazione. Abbina i messaggi alle unità in base al testo, qualunque cosa lo strumento abbia fatto di titoli, elenchi, tabelle, fini di riga e link.

a-fuzzy-message-is-stale-f050 = Un messaggio segnato «fuzzy» è superato, con il suo testo originale precedente. Senza quel testo è una bozza.

where-the-article-has-a-08e7 = Se l’articolo ha un testo più recente del messaggio, la traduzione è superata.

the-comments-of-translators-come-3f14 = I commenti dei traduttori restano.

a-message-that-no-unit-1059 = Un messaggio che nessuna unità contiene, come codice tradotto, è conservato nel registro del suo articolo. Se l’articolo non è noto, resta solo nel file PO, e `recto adopt --review` lo mostra.

recto-never-changes-the-po-5176 = Recto non modifica mai i file PO. Da allora contano i cataloghi: traducete lì.

what-a-person-has-to-453a = Che cosa deve decidere una persona

this-shows-the-doubtful-pairs-4ac5 = Questo comando mostra le coppie dubbie, e i testi senza originale accanto alle unità che lì mancano ancora. Per ciascuno di questi casi c’è un comando:

recto-accept-article-id-language-d3d2 = `recto accept ARTICLE ID --language fr`: la bozza è giusta.

recto-unlink-id-the-draft-4605 = `recto unlink ID`: la bozza appartiene a un’altra unità. Recto la stacca e la conserva.

recto-link-text-id-unit-67ab = `recto link TEXT-ID UNIT-ID`: questo testo senza originale appartiene a quell’unità.

recto-set-article-id-language-49e8 = `recto set ARTICLE ID --language fr TEXT`: ecco il testo giusto.

recto-also-names-the-lines-1f0f = Recto nomina anche le righe di codice o di marcatura in cui una pagina tradotta differisce dalla sua fonte, per esempio commenti tradotti in un esempio. Queste righe sono proprie della pagina e restano. `recto list --overrides` le mostra in qualsiasi momento. Se più tardi la fonte di una di queste righe cambia, la pagina tiene la sua riga, e `recto render` e `recto check` la nominano.

the-first-check-b03d = Il primo controllo

what-is-found-in-a-354b = Ciò che si trova in un sito il primo giorno c’era prima di recto. Il primo `recto adopt` lo conserva nel file `recto-baseline.json` e scrive `baseline` in `recto.toml`. Così `recto check` riesce, e da allora fallisce su ciò che è nuovo. Metta entrambi i file nel repository. `recto check --all` mostra tutto. I cataloghi rotti, le pagine che perderebbero la loro struttura e la marcatura pericolosa non vi sono mai conservati.

write-the-pages-again-0636 = Generare di nuovo le pagine

this-brings-the-translated-pages-0b80 = Questo comando aggiorna le pagine tradotte dove si trovano. Una pagina già aggiornata resta com’è, byte per byte. Ciò che il sorgente ha guadagnato, perso o cambiato viene ripreso, e ciò che ha solo la pagina resta: chiavi, elementi contenitori, codice, ancore e link propri.

translators-can-go-on-editing-a29b = I traduttori possono continuare a modificare le pagine. `recto adopt` scrive `pages = "tracked"` in `recto.toml`, e da allora ogni `recto sync` riporta queste modifiche nei cataloghi. Dove sono cambiati sia la pagina sia il catalogo, il testo della pagina diventa una seconda versione. `recto check` indica le pagine che qualcuno ha modificato.

recto-never-writes-over-a-1898 = Recto non sovrascrive mai un testo che nessun catalogo ha. Lascia una pagina simile com’è e lo segnala. Con `--overwrite` rifà la pagina e ne conserva i testi come seconde versioni.

when-the-source-joins-or-88ae = Quando il testo di partenza unisce o divide dei paragrafi, recto fa delle bozze con le vecchie traduzioni. Una bozza di questo tipo non va su una pagina che esiste già. La pagina aspetta che qualcuno abbia confermato queste bozze, e `recto render` la nomina. Una pagina nuova viene scritta quando non le manca più alcuna traduzione.

to-read-pages-before-they-bc56 = Per leggere le pagine prima che siano pubblicate, esegua `recto render --out preview --preview`. Allora le bozze, le traduzioni superate e i testi senza traduzione portano un segno.

for-a-site-with-translations-98cf = Per un sito con traduzioni, `recto init` scrive `draft = "translation"` nella tabella `[render]`. Così un paragrafo già pubblicato resta pubblicato mentre aspetta che qualcuno lo confermi. Senza questa riga, una bozza mostra il testo originale.

two-more-keys-help-so-ae16 = Altre due chiavi aiutano a non rompere i link. Con `links = "localize"`, un link a un’altra pagina del sito porta alla pagina nella stessa lingua, se esiste. Con `anchors = "attribute"` o `anchors = "html"`, un titolo tradotto mantiene l’ancora del suo testo originale. Per entrambe, vedi [Configurazione](configuration.md).
