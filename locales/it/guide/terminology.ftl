title = Terminologia

description = Chiamare le cose ovunque allo stesso modo e scambiare termini con altri strumenti.

the-glossary-of-a-project-edb6 = Il glossario di un progetto dice come si chiamano i termini dei vostri articoli in ogni lingua. È fatto di file Fluent che potete modificare a mano: `terms.ftl` nella cartella di ogni lingua. Questo è `locales/en/terms.ftl`:

this-is-locales-fr-terms-3031 = Questo è `locales/fr/terms.ftl`, con gli stessi id:

what-an-entry-can-say-8691 = Che cosa può dire una voce

the-value-all-its-variants-1e09 = Il valore, tutte le sue varianti e ogni altro attributo sono forme del termine. Questi attributi non lo sono:

attribute-9e4a = attributo

meaning-f93d = significato

other-allowed-terms-with-commas-e592 = altri termini permessi, separati da virgole o fine riga

terms-that-must-not-be-feb9 = termini da non usare

forbidden-if-the-value-itself-734f = `forbidden` se il valore stesso non va usato

noun-verb-adjective-or-name-7d67 = `noun`, `verb`, `adjective` o `name`; un nome proprio ha una sola forma

keep-if-upper-and-lower-f451 = `keep` se maiuscole e minuscole contano sempre

the-grammatical-gender-for-translations-caea = il genere grammaticale, per le traduzioni che vi fanno riferimento

a-comment-above-an-entry-1101 = Un commento sopra una voce della lingua originale è la sua definizione.

terms-while-you-translate-1ab9 = I termini mentre traducete

recto-finds-the-terms-of-0edf = Recto trova i termini di un testo anche in altre forme: plurali, casi e generi in inglese, francese, spagnolo, tedesco e italiano, plurali in portoghese e olandese. Non li cerca nel codice e negli indirizzi. Gli elenchi, gli elenchi da compilare e `recto suggest` mostrano come si chiama ogni termine e come non deve chiamarsi:

the-checks-terms-and-forbidden-1e7a = I controlli `terms` e `forbidden-terms` segnalano le traduzioni che non seguono il glossario. Vedere [Controlli](checks.md).

find-terms-that-the-glossary-b3b9 = Trovare i termini che mancano nel glossario

recto-lists-phrases-and-names-63fc = Recto elenca le espressioni e i nomi che i vostri articoli ripetono e che mancano nel glossario, con ciò che usano le vostre traduzioni:

the-numbers-say-how-many-da63 = I numeri dicono in quanti dei testi tradotti compare un’espressione. Più espressioni significano che i traduttori non sono ancora d’accordo. Senza `--at-least`, un’espressione deve comparire tre volte. Nelle lingue scritte senza spazi, recto non trova espressioni.

to-add-the-suggestions-to-1d79 = Per aggiungere le proposte al glossario, scrivetele in una tabella, correggetela e importatela:

rows-without-a-translation-are-139e = Le righe senza traduzione sono lì perché le completiate. L’importazione salta quelle ancora vuote.

exchange-terms-with-other-tools-be32 = Scambiare termini con altri strumenti

recto-reads-tbx-in-its-ec73 = Recto legge TBX nelle versioni 2 e 3, e CSV con le colonne `source`, `target`, `status`, `part` e `definition`. Scrive TBX 2, o la versione 3 con `--format tbx3`. Un’importazione aggiunge soltanto termini. Se il glossario chiama già qualcosa in un altro modo, recto lo lascia com’è e ve lo dice.
