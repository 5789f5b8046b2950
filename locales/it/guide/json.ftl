title = Il contratto JSON

description = Su che cosa possono contare i programmi nell’output di recto, con un esempio per ogni comando.

with-format-json-a-command-4592 = Con `--format json` un comando stampa un oggetto JSON per i programmi. Questa pagina mostra che cosa contiene. Tutti gli esempi sono reali: un test li esegue.

what-you-can-rely-on-1e59 = Su che cosa puoi contare

the-field-schema-is-the-91f2 = Il campo `schema` è la versione del formato. È 1.

new-fields-may-be-added-d316 = In qualsiasi momento possono aggiungersi nuovi campi. Nessun campo viene rinominato o tolto.

keys-states-kinds-classes-and-f078 = Chiavi, stati, tipi, classi e codici sono in inglese in ogni lingua dell’interfaccia.

messages-and-hints-are-for-fe22 = Messaggi e suggerimenti sono per le persone e possono cambiare. In JSON sono in inglese.

paths-are-relative-to-the-013b = I percorsi sono relativi al progetto e usano le barre.

source-texts-are-plain-texts-61d2 = I testi originali sono testi semplici. Le traduzioni sono pattern di Fluent, come stanno nel catalogo.

with-limit-or-cursor-list-f408 = Con `--limit` o `--cursor`, `list`, `missing` e `diff` hanno un campo `next`: il `--cursor` della pagina successiva, o null alla fine.

a-result-goes-to-standard-8c68 = Il risultato va sullo standard output, tutto il resto sullo standard error.

the-exit-code-does-not-079b = Il codice di uscita non dipende dal formato. Vedi [Integrazione continua](continuous-integration.md).

the-kinds-of-units-are-fc47 = I tipi di unità sono `title`, `heading`, `paragraph`, `list-item`, `table-cell`, `caption`, `alt`, `field`, `message` e `text`. Gli stati sono `missing`, `draft`, `stale`, `translated` e `reviewed`.

a-project-for-the-examples-98c2 = Un progetto per gli esempi

written-names-the-files-that-59d5 = `written` nomina i file scritti da un comando. `articles` di `recto sync` conta che cosa è stato delle unità di ogni articolo. Con `--explain` c’è anche `units`, con il motivo di ogni abbinamento.

write-and-list-translations-e3f8 = Scrivere ed elencare traduzioni

a-stale-unit-also-has-0402 = Un’unità superata ha anche `previous`, il testo originale da cui è stata fatta la traduzione, `classes`, i tipi di modifica, `changed`, la quota di parole cambiate da 0 a 1, e `sentences`. Con `--matches` c’è anche `matches`. `findings` è ciò che i controlli hanno trovato nella traduzione.

progress-cbf2 = Avanzamento

complete-goes-from-0-to-4b14 = `complete` va da 0 a 1. È 1 solo se non resta proprio nulla.

check-c7aa = Controllare

path-line-and-column-say-ebe3 = `path`, `line` e `column` dicono dove si trova la segnalazione, `article` e `id` di quale unità si tratta. Con `--baseline` o `--new-only`, `known` conta le segnalazioni già note e `mended` quelle risolte. Con `--explain` c’è anche `rulings`.

similar-texts-54d5 = Testi simili

a-band-of-recto-analyse-24eb = Una fascia di `recto analyse` è `101` per un testo nel suo contesto, `repetition`, `100`, un intervallo come `85-94`, o `new`.

differences-e701 = Differenze

tokens-is-the-difference-word-6a5d = `tokens` è la differenza parola per parola: messi insieme, tutti gli elementi tranne `insert` danno il testo vecchio, tutti tranne `delete` quello nuovo.

confirm-and-reject-f418 = Confermare e rimandare

if-a-translation-was-not-beec = Se una traduzione non è stata modificata, `refused` dice perché.

render-and-delete-8876 = Generare ed eliminare

in-source-counts-the-units-a89d = `in_source` conta le unità mostrate nella lingua di partenza, `outdated` quelle con un testo vecchio.

watch-34f9 = Osservare

recto-watch-format-json-prints-4c21 = `recto watch --format json` stampa un oggetto per riga: `articles` e `written` come in `recto sync`, `findings` come in `recto check`, `mended` con i percorsi che non hanno più segnalazioni, e `milliseconds`.
