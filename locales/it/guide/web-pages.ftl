title = Pagine web

description = Traduci file HTML e di’ a recto quale parte di una pagina è l’articolo.

an-article-can-be-an-f099 = Un articolo può essere un file HTML: una pagina di un sito statico, l’esportazione di un CMS o una pagina che hai salvato in un browser. Per impostazione predefinita, recto legge i file che terminano in `.html` o `.htm`. Un markup difettoso non lo ferma.

what-is-translated-3909 = Che cosa viene tradotto

these-parts-of-a-page-16d2 = Queste parti di una pagina sono unità:

the-title-of-the-page-92f0 = il titolo della pagina, la sua descrizione e i titoli e le descrizioni per i social network

headings-paragraphs-list-items-table-7661 = i titoli delle sezioni, i paragrafi, gli elementi degli elenchi, le celle delle tabelle e le didascalie

the-texts-of-the-attributes-9225 = i testi degli attributi `alt`, `title`, `aria-label` e `placeholder`

tags-inside-a-sentence-such-32fc = I tag all’interno di una frase, come `<em>` o un link, restano nel testo dell’unità. Mantienili nella traduzione e traduci le parole che racchiudono.

everything-else-is-taken-over-2b8b = Tutto il resto viene ripreso senza modifiche: gli script, gli stili, i blocchi di codice, i disegni e ogni elemento con `translate="no"` o con la classe `notranslate`.

which-part-is-the-article-3468 = Quale parte è l’articolo

menus-share-buttons-and-page-cf90 = I menu, i pulsanti di condivisione, i piè di pagina, i commenti e gli elenchi di altri articoli non vengono tradotti. Recto riconosce la parte principale di una pagina da elementi come `<main>` e `<article>` e da dove si trovano le sue frasi. Per vedere che cosa resta escluso e perché, esegui `recto sync --explain --dry-run`. Se resta esclusa la maggior parte di una pagina, recto lo dice. Se il risultato è sbagliato, indica tu gli elementi:

the-first-entry-of-content-c6ab = Vale la prima voce di `content` che corrisponde a qualcosa nella pagina. Puoi usare il nome di un elemento, un ID, una classe e un attributo, ma non un elemento all’interno di un altro. Tutte le chiavi sono spiegate in [Configurazione](configuration.md).

what-a-rendered-page-says-6928 = Che cosa dice di sé una pagina generata

the-command-recto-render-writes-2860 = Il comando `recto render` scrive le pagine tradotte. Modifica anche ciò che una pagina dice della propria lingua:

the-attribute-lang-names-the-e4b1 = L’attributo `lang` indica la lingua e `dir` indica la direzione del testo, per esempio `rtl` per l’arabo.

if-the-page-has-links-1f79 = Se la pagina ha link con `hreflang`, questi ricevono una voce per ogni lingua in cui esiste una pagina generata.

the-canonical-address-becomes-the-bcc7 = L’indirizzo canonico diventa quello della pagina tradotta.

relative-addresses-of-pictures-and-d311 = Gli indirizzi relativi di immagini e stili portano ancora agli stessi file.

for-hreflang-and-the-canonical-28f1 = Per `hreflang` e per l’indirizzo canonico, recto ha bisogno della chiave `url` della tabella `[[articles]]`.
