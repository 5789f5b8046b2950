title = Applicazioni

description = Usa recto per i file Fluent di un’applicazione, con o senza traduzioni esistenti.

many-applications-keep-their-messages-4af5 = Molte applicazioni tengono i propri messaggi in file Fluent. Quando qualcuno modifica un messaggio inglese senza cambiarne l’identificatore, nessuno si accorge che le traduzioni non sono più aggiornate. Recto se ne accorge. Per recto, ogni file Fluent nella lingua sorgente è un articolo.

let-recto-find-the-files-a81a = Far trovare i file a recto

run-this-in-the-folder-dc6e = Esegui questo comando nella cartella dell’applicazione:

recto-reads-the-paths-in-147f = Recto legge i percorsi nel file `l10n.toml` di Pontoon o nel file `i18n.toml` di cargo-i18n. Se questi file non ci sono, cerca cartelle di lingue, come `locales/en` e `locales/fr`. Poi scrive `recto.toml` con una tabella come questa:

include-has-to-name-ftl-300d = `include` deve indicare `.ftl`, perché per impostazione predefinita i file Fluent non sono articoli.

output-is-the-place-of-61e7 = `output` è il posto dei file tradotti. Recto li usa come cataloghi, lì dove sono. Senza questa chiave si trovano sotto la cartella `locales`.

run-the-first-sync-6619 = Eseguire la prima sincronizzazione

the-files-have-translations-but-dec3 = I file contengono traduzioni, ma nessuno ha registrato a quale testo originale corrispondono. Di’ a recto quanto può fidarsene:

with-translated-they-count-as-54f8 = Con `translated` contano come completate. Con `draft`, che è il valore predefinito, qualcuno deve confermarle una per una. In un repository git, recto cerca il testo originale che c’era quando ogni traduzione è stata scritta. Se da allora il testo originale è cambiato, la traduzione è superata fin dal primo giorno.

recto-writes-one-ledger-beside-2e43 = Recto scrive un registro accanto a ogni file Fluent, anche nella lingua sorgente, dove il registro conserva i testi dell’ultima sincronizzazione. Includi i registri in un commit.

what-a-unit-is-1c04 = Che cos’è un’unità

every-message-every-attribute-of-c58f = Ogni messaggio, ogni attributo di un messaggio e ogni termine è un’unità. L’unità di un attributo ha come identificatore quello del suo messaggio, un punto e il proprio nome, per esempio `tabs-close.tooltip`. Un selettore con tutte le sue varianti è una sola unità.

comments-above-a-message-are-8a47 = I commenti sopra un messaggio sono note per i traduttori. Il comando `recto list` li mostra, insieme alle variabili e ai termini che il testo usa.

when-a-text-changes-under-a795 = Quando un testo cambia e l’identificatore resta uguale

run-recto-sync-after-every-7c8c = Esegui `recto sync` dopo ogni modifica. Un valore, un attributo o una variante che è cambiata rende superate solo le traduzioni della propria unità. Un rientro diverso non cambia nulla. Come per ogni articolo, `recto diff` mostra le parole.

the-command-recto-set-takes-5e36 = Il comando `recto set` richiede un testo in sintassi Fluent, così come si scrive dopo il segno di uguale:

if-the-text-is-no-41ef = Se la sintassi non è valida, recto dice in quale punto e non scrive nulla.

when-a-text-gets-a-5f1c = Quando un testo riceve un nuovo identificatore

some-teams-give-a-changed-5f26 = Alcuni team danno un nuovo identificatore a un testo modificato. Se il nuovo testo somiglia a uno scomparso, `recto sync` indica entrambi gli identificatori. Puoi così spostare le traduzioni sotto il nuovo identificatore, dove sono superate:

a-message-that-only-went-4577 = Un messaggio che è soltanto passato a un altro file porta con sé le sue traduzioni, senza che tu faccia nulla.

messages-that-only-a-translation-dbf1 = Messaggi che esistono solo in una traduzione

a-translated-file-may-have-6b63 = Un file tradotto può avere termini propri, per esempio uno che serve solo al francese. Recto li lascia stare. Lascia stare anche un messaggio proprio del file, ma `recto check` emette l’avviso `unknown-unit`, perché l’identificatore potrebbe essere scritto male.

what-recto-never-writes-0d24 = Che cosa recto non scrive mai

it-never-writes-a-fluent-c70a = Non scrive mai un file Fluent nella lingua sorgente.

it-never-formats-or-reorders-6976 = Non formatta e non riordina mai un file tradotto. Ogni voce che non è cambiata resta com’è, byte per byte.

it-never-removes-a-term-e572 = Non elimina mai un termine, perché altri testi potrebbero usarlo. La traduzione di un messaggio scomparso dall’originale passa nel registro.

it-does-not-render-fluent-4528 = Non genera file Fluent. L’applicazione li legge direttamente.
