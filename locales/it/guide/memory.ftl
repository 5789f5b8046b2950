title = Memoria

description = Ritrovare ciò che è già stato tradotto, e lasciare che recto ne faccia bozze.

what-was-translated-once-in-0395 = Ciò che è stato tradotto una volta, in qualsiasi articolo, non va tradotto di nuovo. Recto esamina tutte le traduzioni del progetto, anche quelle il cui testo ha lasciato il suo articolo, e mostra ciò che somiglia all’unità su cui stai lavorando.

look-up-a-unit-6e34 = Cercare per un’unità

without-a-unit-the-command-56b0 = Senza un’unità, il comando mostra le corrispondenze di ogni unità non finita dell’articolo. Ne mostra cinque, a partire dal 60%; puoi cambiarlo con `--limit` e `--min`.

every-match-has-a-score-74a7 = Ogni corrispondenza ha un punteggio:

score-b1a3 = punteggio

meaning-f93d = significato

the-same-text-in-the-a204 = lo stesso testo nello stesso posto: tra gli stessi testi, o con la stessa chiave

the-same-text-1ba6 = lo stesso testo

less-0b7e = meno

a-text-that-is-like-8af5 = un testo simile, per le parole che entrambi hanno in comune

recto-takes-points-away-from-ea6b = Recto toglie punti a ciò che è meno certo, e dice perché:

reason-04dd = motivo

points-d5ab = punti

a-number-a-date-or-adb9 = un numero, una data o un nome è diverso

markup-differs-3f8f = la marcatura è diversa

u-1-for-each-piece-at-2f78 = 1 per ogni elemento, al massimo 3

it-stands-in-another-article-97a8 = si trova in un altro articolo, tra altri testi

u-1-unless-the-text-is-8a2f = 1, salvo che il testo sia lo stesso

it-is-from-a-file-ffa6 = viene da un file di un altro strumento

it-is-for-another-region-00d5 = è per un’altra regione, per esempio il francese del Canada

the-text-has-several-different-9016 = il testo ha più traduzioni diverse

it-is-a-sentence-of-b21f = è una frase di un testo più lungo

where-texts-differ-only-in-7e1c = Dove i testi differiscono solo per un numero, un link, un codice o un nome, recto mette il nuovo nella traduzione, se questa contiene il vecchio tante volte quante il suo originale.

matches-while-you-translate-e63c = Corrispondenze mentre traduci

in-the-list-to-fill-a5e5 = Nell’elenco da compilare, le corrispondenze stanno come commenti sopra il messaggio. Recto le toglie appena la tua traduzione è nota.

drafts-from-memory-ce92 = Bozze dalla memoria

this-makes-a-draft-for-c715 = Questo crea una bozza per ogni unità mancante che ha una corrispondenza. Con `exact` contano solo i testi uguali a cui non si toglie alcun punto. Una bozza non conta mai come tradotta: leggila, poi confermala con `recto accept`. La sua voce nel registro dice da dove viene. Recto non tocca mai un’unità che ha una traduzione.

translation-memories-of-other-tools-b340 = Memorie di traduzione di altri strumenti

name-tmx-files-in-recto-cd51 = Indica file TMX in `recto.toml`:

their-texts-are-found-like-f10f = I loro testi si ritrovano come quelli del progetto. La marcatura di altri strumenti non significa nulla in un articolo, quindi recto la omette. Un file che dichiara entità proprie viene rifiutato, e un file che non si può leggere viene segnalato.

you-can-also-import-a-d433 = Puoi anche importare un file, solo per questa macchina e questo progetto:

imported-memories-are-kept-in-a739 = Le memorie importate stanno nella cache. I file che servono a tutti vanno nel progetto.

this-writes-the-translations-of-6d33 = Questo scrive le traduzioni del progetto per altri strumenti:

a-memory-for-a-team-71de = Una memoria per un gruppo

several-projects-and-people-can-7524 = Più progetti e più persone possono condividere una memoria su un server PostgreSQL. Indicatelo in `recto.toml`:

recto-uses-the-server-only-ac84 = Recto usa il server solo dopo `recto allow`, e lo chiede di nuovo quando `recto.toml` cambia: nessuno può inviare altrove i vostri testi con una pull request. `recto memory push` invia ciò che è tradotto o revisionato, mai le bozze. Da allora le corrispondenze del server compaiono negli elenchi e nelle proposte, e `--prefill` può usarle. Per trovarle, recto invia impronte di parole, non il testo. Degli articoli indicati da `exclude` non invia né cerca nulla.

the-first-push-creates-the-8ade = Il primo invio crea le tabelle. Appartengono all’utente che lo ha eseguito, che deve permettere agli altri di usarle:

user-and-password-come-from-fced = Recto prende l’utente e la password da dove li cercano i programmi di PostgreSQL: dalle variabili `PGUSER` e `PGPASSWORD`, e dal file `~/.pgpass`. Un server su un’altra macchina deve offrire TLS, con un certificato di cui il vostro sistema si fida o per cui garantisce il file indicato da `PGSSLROOTCERT`. A un server sulla vostra macchina, o alla fine di un tunnel, recto si collega senza TLS, a meno che l’indirizzo non finisca con `?sslmode=require`.

the-password-comes-from-pgpass-c1dc = Quando il server non è raggiungibile o non risponde, recto lavora con le traduzioni del progetto e ve lo dice. Il server ha solo copie: se va perso, o viene ripristinato da un backup più vecchio, inviatele di nuovo. Una versione più recente di recto può cambiare le tabelle con il suo primo invio. Le versioni più vecchie lavorano allora senza il server finché non vengono aggiornate.

the-server-needs-a-recto-9528 = Il server richiede un recto compilato con la funzionalità `postgres`.

count-what-is-to-be-69a0 = Contare ciò che c’è da tradurre

recto-counts-the-units-that-23bf = Recto conta le unità non finite, le loro parole, e i loro caratteri senza e con spazi. Le raggruppa per il punteggio della loro migliore corrispondenza. Un testo che si ripete, anche in un altro articolo, è una ripetizione. L’ultima colonna pesa le parole: vedi `weights` nella [configurazione](configuration.md).
