title = Webseiten

description = HTML-Dateien übersetzen und recto sagen, welcher Teil einer Seite der Artikel ist.

an-article-can-be-an-f099 = Ein Artikel kann eine HTML-Datei sein: eine Seite einer statischen Website, der Export eines CMS oder eine Seite, die Sie im Browser gespeichert haben. In der Voreinstellung liest recto Dateien, die auf `.html` oder `.htm` enden. Fehlerhaftes Markup hält es nicht auf.

what-is-translated-3909 = Was übersetzt wird

these-parts-of-a-page-16d2 = Diese Teile einer Seite sind Einheiten:

the-title-of-the-page-92f0 = der Titel der Seite, ihre Beschreibung sowie die Titel und Beschreibungen für soziale Netzwerke

headings-paragraphs-list-items-table-7661 = Überschriften, Absätze, Listenpunkte, Tabellenzellen und Beschriftungen

the-texts-of-the-attributes-9225 = die Texte der Attribute `alt`, `title`, `aria-label` und `placeholder`

tags-inside-a-sentence-such-32fc = Tags innerhalb eines Satzes, etwa `<em>` oder ein Link, bleiben im Text der Einheit. Behalten Sie sie in der Übersetzung bei und übersetzen Sie die Wörter dazwischen.

everything-else-is-taken-over-2b8b = Alles andere wird unverändert übernommen: Skripte, Stilangaben, Codeblöcke, Zeichnungen und jedes Element mit `translate="no"` oder der Klasse `notranslate`.

which-part-is-the-article-3468 = Welcher Teil der Artikel ist

menus-share-buttons-and-page-cf90 = Menüs, Teilen-Schaltflächen, Fußzeilen, Kommentare und Listen anderer Artikel werden nicht übersetzt. Recto findet den Hauptteil einer Seite anhand von Elementen wie `<main>` und `<article>` und daran, wo ihre Sätze stehen. Um zu sehen, was außen vor bleibt und warum, führen Sie `recto sync --explain --dry-run` aus. Bleibt der größte Teil einer Seite außen vor, sagt recto es. Wenn das Ergebnis falsch ist, nennen Sie die Elemente selbst:

the-first-entry-of-content-c6ab = Es zählt der erste Eintrag von `content`, der auf eine Seite passt. Sie können den Namen eines Elements, eine ID, eine Klasse und ein Attribut verwenden, aber kein Element innerhalb eines anderen. Alle Schlüssel sind unter [Konfiguration](configuration.md) erklärt.

what-a-rendered-page-says-6928 = Was eine ausgegebene Seite über sich selbst sagt

the-command-recto-render-writes-2860 = Der Befehl `recto render` schreibt die übersetzten Seiten. Er ändert auch, was eine Seite über ihre Sprache sagt:

the-attribute-lang-names-the-e4b1 = Das Attribut `lang` nennt die Sprache, und `dir` nennt die Schreibrichtung des Textes, zum Beispiel `rtl` für Arabisch.

if-the-page-has-links-1f79 = Hat die Seite Links mit `hreflang`, bekommen sie einen Eintrag für jede Sprache, in der es eine ausgegebene Seite gibt.

the-canonical-address-becomes-the-bcc7 = Die kanonische Adresse wird zur Adresse der übersetzten Seite.

relative-addresses-of-pictures-and-d311 = Relative Adressen von Bildern und Stylesheets führen weiterhin zu denselben Dateien.

for-hreflang-and-the-canonical-28f1 = Für `hreflang` und die kanonische Adresse braucht recto den Schlüssel `url` der Tabelle `[[articles]]`.
