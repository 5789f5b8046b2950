title = Glossario

description = Le parole usate da recto nei suoi messaggi e in questa guida.

a-translator-needs-five-of-eea4 = A chi traduce servono cinque di queste parole: articolo, unità, traduzione, stato e nota.

texts-830e = Testi

article-a-file-that-is-ea9d = **Articolo**: un file che viene tradotto: Markdown, testo semplice, HTML o un file Fluent di un’applicazione.

unit-a-small-piece-of-51aa = **Unità**: una piccola parte di un articolo che viene tradotta tutta insieme, come un titolo, un paragrafo o una cella di tabella.

id-the-short-name-of-c78a = **ID**: il nome breve di un’unità. Non cambia mai, anche se cambia il testo.

source-text-the-text-of-40f6 = **Testo originale**: il testo di un’unità nella lingua in cui è scritto l’articolo.

translation-the-text-of-a-c42e = **Traduzione**: il testo di un’unità in un’altra lingua.

note-what-an-author-tells-a1e9 = **Nota**: ciò che un autore dice di un testo a chi traduce, o un revisore di una traduzione.

placeable-a-place-in-a-7602 = **Segnaposto**: un punto del testo che viene riempito più tardi, come una variabile.

files-595f = File

catalog-the-file-with-all-fd24 = **Catalogo**: il file con tutte le traduzioni di un articolo in una lingua. Termina in `.ftl`.

source-catalog-the-file-with-b3fc = **Catalogo di partenza**: il file con gli ID e i testi originali di un articolo. Lo scrive recto.

ledger-the-file-beside-a-966d = **Registro**: il file accanto a un catalogo che annota da quale testo originale è stata fatta ogni traduzione. Termina in `.toml` e lo scrive recto.

glossary-the-file-terms-ftl-880c = **Glossario**: il file `terms.ftl` di una lingua, con le parole che tutti usano allo stesso modo.

memory-all-earlier-translations-in-ab32 = **Memoria**: tutte le traduzioni precedenti, in cui recto cerca testi simili.

states-e7d4 = Stati

missing-there-is-no-translation-9947 = **Mancante**: non c’è traduzione.

draft-there-is-text-that-b9ef = **Bozza**: c’è un testo che una persona deve confermare.

stale-the-source-text-changed-35de = **Superata**: il testo originale è cambiato dopo la traduzione dell’unità.

translated-the-translation-matches-the-7605 = **Tradotta**: la traduzione corrisponde al testo originale attuale.

reviewed-a-second-person-approved-5fae = **Revisionata**: una seconda persona ha approvato la traduzione.

obsolete-the-unit-was-removed-6bdd = **Obsoleta**: l’unità è stata tolta dal suo articolo. La traduzione resta nel registro.

second-version-another-text-for-19ed = **Seconda versione**: un altro testo per la stessa unità, tra i quali qualcuno deve scegliere.

work-986e = Lavoro

sync-sync-to-compare-the-e86e = **Sincronizzare** (`sync`): confrontare gli articoli con i cataloghi e aggiornare entrambi.

adopt-adopt-to-import-translations-dd26 = **Importare** (`adopt`): prendere le traduzioni da pagine già tradotte.

accept-accept-to-confirm-that-495c = **Accettare** (`accept`): confermare che una traduzione corrisponde al suo testo originale.

reject-reject-to-send-a-be16 = **Rimandare** (`reject`): riportare una traduzione allo stato di bozza.

dismiss-dismiss-to-mark-a-6720 = **Ignorare** (`dismiss`): segnare una segnalazione come falso allarme.

link-link-to-say-that-65a0 = **Collegare** (`link`): dire che una nuova unità continua una che è stata tolta.

render-render-to-build-the-ec07 = **Generare** (`render`): produrre gli articoli tradotti.

prune-prune-to-delete-obsolete-0f19 = **Ripulire** (`prune`): eliminare le traduzioni obsolete.

checks-febc = Controlli

check-a-rule-that-compares-d05b = **Controllo**: una regola che confronta una traduzione con il suo originale o esamina un articolo.

finding-what-a-check-found-aa0f = **Segnalazione**: ciò che un controllo ha trovato, con la posizione, un messaggio e un suggerimento.

false-alarm-a-finding-about-777f = **Falso allarme**: una segnalazione su un testo che è giusto.

gate-the-rules-that-decide-b808 = **Barriera**: le regole che decidono se `recto check` riesce.

baseline-baseline-a-file-of-c97f = **Baseline** (`--baseline`): un file di segnalazioni note che non contano.

class-the-kind-of-a-7013 = **Classe**: il tipo di una modifica dell’originale, come una correzione di ortografia o un altro numero.

fingerprint-a-short-code-that-5919 = **Impronta**: un codice breve che rappresenta un testo. Se cambia il testo, cambia anche il codice.
