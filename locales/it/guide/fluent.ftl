title = Fluent in cinque minuti

description = Come scrivere una traduzione in un catalogo, con variabili, plurali e termini propri.

a-catalog-is-a-text-814b = Un catalogo è un file di testo nel formato Fluent. Te ne serve pochissimo: la maggior parte delle traduzioni sono semplici frasi. Salva il file in UTF-8, come fa oggi ogni editor.

a-message-9671 = Un messaggio

every-unit-is-one-message-d0f4 = Ogni unità è un messaggio: il suo ID, un segno di uguale e il testo. Non cambiare mai l’ID. Scrivi dopo il segno di uguale:

a-long-text-may-go-aead = Un testo lungo può continuare nelle righe successive, se queste iniziano con spazi. Recto lo legge come una sola riga:

markdown-stays-as-it-is-1758 = Il Markdown resta come nell’originale: lascia `**`, i link e il codice al loro posto.

a-line-that-begins-with-d8e6 = Una riga che inizia con `#` è un commento. È per chi traduce e non compare mai in un articolo.

characters-that-mean-something-4933 = Caratteri che significano qualcosa

braces-enclose-a-placeable-to-4819 = Le parentesi graffe racchiudono un segnaposto. Per scrivere una parentesi graffa che i lettori vedono, mettila tra virgolette diritte e parentesi graffe.

a-line-must-not-begin-3aff = Una riga non deve iniziare con `[`, `*` o `.`. Metti anche un carattere di questi tra virgolette diritte e parentesi graffe.

if-you-use-recto-set-b3b9 = Con `recto set`, lo fa recto per te.

variables-e14f = Variabili

messages-of-applications-have-variables-306d = I messaggi delle applicazioni hanno variabili, che iniziano con `$`. Il programma vi inserisce un nome o un numero. Mantieni ogni variabile dell’originale e mettila dove serve alla tua lingua:

plurals-0bb4 = Plurali

english-has-two-forms-one-6042 = L’inglese ha due forme: «one file», «two files». Altre lingue ne hanno di più, o di meno. Un selettore sceglie la forma in base a un numero. Scrivi una variante per ogni forma della tua lingua. Quella con l’asterisco vale quando nessun’altra va bene:

the-names-of-the-forms-e4a8 = Le forme si chiamano `zero`, `one`, `two`, `few`, `many` e `other`. Al francese, allo spagnolo e all’italiano servono `one` e `other`, al polacco anche `few` e `many`, al giapponese solo `other`. Il controllo `plural-variants` dice quale manca.

you-can-also-name-a-ebe2 = Puoi anche indicare un numero preciso, come `[0]`.

terms-acfd = Termini

a-word-that-must-be-23ab = Una parola che deve essere uguale dappertutto può essere un termine. I termini sono nel file `terms.ftl` della tua lingua. I loro ID iniziano con un trattino:

use-the-term-in-any-80d6 = Usa il termine in qualsiasi catalogo della lingua:

messages-with-attributes-c9dd = Messaggi con attributi

a-message-of-an-application-6734 = Un messaggio di un’applicazione può avere attributi, per esempio il suggerimento di un pulsante. Ognuno di essi è un’unità. La sua riga inizia con un punto:

if-something-is-wrong-5df2 = Se qualcosa non va

this-names-every-entry-that-e2f3 = Questo comando nomina ogni voce che Fluent non riesce a leggere, con la riga, la colonna e che cosa fare. Tutte le altre voci del file continuano a contare.
