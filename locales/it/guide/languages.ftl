title = Aggiungere o togliere una lingua

description = Iniziare una lingua, vederla crescere, controllarla con indulgenza e toglierla di nuovo.

add-a-language-366c = Aggiungere una lingua

add-its-tag-to-languages-8140 = Aggiungi il suo tag a `languages` in `recto.toml`, per esempio `"pt-BR"`.

run-recto-sync-this-creates-ea19 = Esegui `recto sync`. Crea un registro per ogni articolo nella nuova lingua.

if-pages-in-this-language-9238 = Se esistono già pagine in questa lingua, importale: `recto adopt --language pt-BR`. Vedi [Un sito già tradotto](translated-sites.md).

if-other-tools-have-translations-0f4e = Se altri strumenti hanno traduzioni, importa la loro memoria e compila delle bozze: `recto memory import` e `recto sync --prefill exact`. Vedi [Memoria](memory.md).

commit-recto-toml-and-the-c579 = Includi in un commit `recto.toml` e la cartella `locales`.

the-translators-begin-with-recto-8cfd = I traduttori iniziano con `recto missing pt-BR`. Non serve creare un catalogo: compare con la prima traduzione, e questo comando ne dà uno da compilare:

if-your-site-writes-the-081f = Se il tuo sito scrive la lingua in un altro modo, per esempio `pt-br` nei percorsi, indicalo nella tabella `[language-codes]`.

let-it-grow-1d40 = Lasciarla crescere

a-new-language-has-nothing-e0fc = Una lingua nuova ha soltanto unità mancanti. Per impostazione predefinita danno solo avvisi, quindi `recto check` riesce lo stesso. Gli articoli ancora troppo indietro non devono essere pubblicati:

when-the-language-is-ready-b1bc = Quando la lingua è pronta, rendi la barriera più severa per lei:

variants-of-a-language-3c1b = Varianti di una lingua

a-tag-such-as-pt-6182 = Un tag come `pt-BR`, `de-CH` o `zh-Hant` è una lingua a sé, con cataloghi propri. Recto trova nella memoria le traduzioni delle altre varianti e le segnala come tali.

the-source-language-can-have-c0f1 = Anche la lingua di partenza può avere varianti. In un progetto in inglese, `en-GB` può essere una lingua di destinazione. Lì una traduzione uguale al suo originale non è sospetta.

remove-a-language-8b99 = Togliere una lingua

take-its-tag-out-of-a725 = Togli il suo tag da `languages` in `recto.toml`.

delete-its-folder-below-locales-b35a = Elimina la sua cartella dentro `locales`, per esempio con `git rm -r locales/pt-BR`.

delete-the-rendered-pages-of-45b9 = Elimina le pagine generate in quella lingua.

until-you-delete-the-folder-b387 = Finché non elimini la cartella, le traduzioni restano dove sono e non contano. Se rimetti il tag, contano di nuovo, e `recto sync` scopre che cosa è cambiato nel frattempo. Git conserva ciò che elimini.

change-the-source-language-a9aa = Cambiare la lingua di partenza

this-is-a-new-project-6bf1 = È un nuovo progetto: i testi da cui si traduce sono altri. Inizia con `recto init` in una copia, con la nuova lingua come `source`, e importa i vecchi articoli con `recto adopt`.
