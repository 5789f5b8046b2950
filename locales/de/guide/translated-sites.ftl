title = Eine bereits übersetzte Website

description = Wie Sie vorhandene Übersetzungen in recto übernehmen, welchen davon recto vertraut und wie daraus wieder Seiten entstehen.

many-sites-have-translated-pages-689f = Viele Websites haben schon übersetzte Seiten: ganze Dateien neben den englischen. Nirgends steht, welcher Absatz welchem entspricht. Recto übernimmt diese Dateien. Danach wissen Sie von jedem Absatz, ob er übersetzt oder veraltet ist oder ob er fehlt.

let-recto-find-the-pages-8cfb = Recto die Seiten finden lassen

run-this-in-the-folder-16a0 = Führen Sie diesen Befehl im Ordner Ihrer Website aus:

recto-looks-at-the-folders-d294 = Recto sieht sich die Ordner an und schreibt `recto.toml`. Es kennt die Ordnerstrukturen von Starlight und Astro, Docusaurus, Hugo, Jekyll, mdBook und MkDocs sowie einfache Ordner wie `docs/en` und `docs/fr`. Ein Kommentar in der Datei sagt, was gefunden wurde. Die Seiten bleiben, wo sie sind, weil der Site-Generator sie dort erwartet. Wenn etwas falsch gewählt ist, korrigieren Sie es in `recto.toml`.

look-before-anything-is-written-1bc4 = Nachsehen, bevor etwas geschrieben wird

this-shows-every-text-of-ea46 = Dieser Befehl zeigt jeden Text einer übersetzten Seite neben dem Ausgangstext, dem er entspricht, und warum recto das annimmt. Ein Paar ist sicher oder zweifelhaft. Geschrieben wird noch nichts.

recto-compares-what-survives-a-82f4 = Recto vergleicht, was eine Übersetzung übersteht: Überschriften, Links, Bilder, Code, Zahlen, Datumsangaben und Namen sowie die Länge der Texte. Auch die Reihenfolge der Texte zählt. Recto rät nie: Ein Text, der zu nichts passt, bleibt unberührt und wird Ihnen gezeigt.

take-the-translations-in-2244 = Die Übersetzungen übernehmen

the-option-language-fr-es-3e2b = Mit der Option `--language fr,es` übernimmt recto nur diese Sprachen. Sie können auch Artikel angeben. Das wird aus jedem Text:

a-sure-pair-is-translated-b216 = Ein sicheres Paar ist übersetzt.

a-doubtful-pair-is-a-ee12 = Ein zweifelhaftes Paar ist ein Entwurf. Es wartet auf jemanden, der beide Texte liest.

a-text-that-is-still-3613 = Ein Text, der noch in der Quellsprache steht, ist keine Übersetzung. Seine Einheit gilt als fehlend.

a-text-without-a-source-4f7f = Ein Text ohne Quelle wird im Register aufbewahrt. Er wird nie ausgegeben, und `recto prune` entfernt ihn nur, wenn Sie `--without-source` hinzufügen.

a-text-whose-source-was-02d2 = Ein Text, dessen Quelle später gelöscht wurde, wird als verwaist aufbewahrt.

the-table-that-recto-prints-dc77 = Die Tabelle, die recto ausgibt, hat diese Spalten:

texts-how-many-texts-the-5f98 = „Texte“: wie viele Texte die übersetzten Seiten haben.

paired-the-texts-that-are-f913 = „Paare“: die Texte, die die Übersetzung einer Einheit sind.

draft-and-stale-how-many-67df = „Entwurf“ und „veraltet“: wie viele davon Entwürfe und wie viele veraltet sind.

not-done-texts-that-nobody-6a9c = „unübersetzt“: Texte, die niemand übersetzt hat.

no-source-texts-that-belong-c13f = „ohne Quelle“: Texte, die zu keiner heutigen Einheit gehören.

missing-units-of-these-articles-648f = „fehlen“: Einheiten dieser Artikel ohne Übersetzung.

you-can-run-recto-adopt-6798 = Sie können `recto adopt` jederzeit noch einmal ausführen, zum Beispiel wenn eine neue Seite übersetzt wurde. Der Befehl fügt nur hinzu, was neu ist. Er überschreibt nie eine Übersetzung, die in einem Katalog steht.

what-git-knows-02f7 = Was git weiß

in-a-git-repository-recto-b27c = In einem git-Repository sucht recto den Commit, in dem jeder Text der übersetzten Seite wirklich geschrieben wurde. Es bildet ein Paar aus dem Text und der Quellseite dieses Commits. Dann führt es das Paar bis zur heutigen Quellseite fort. Hat sich die Quelle seitdem geändert, ist die Übersetzung veraltet, und `recto diff` zeigt die Wörter, die sich geändert haben. Das wissen Sie vom ersten Tag an.

some-edits-of-a-translation-ad84 = Manche Bearbeitungen einer Übersetzung zählen nicht: ein anderer Link, andere Leerzeichen, eine andere Zeichensetzung oder eine Korrektur der Rechtschreibung. Auch eine Ersetzung, die ein einziger Commit in vielen Sprachen vorgenommen hat, zählt nicht. Bearbeitungen, die noch niemand committet hat, gelten als heute vorgenommen.

without-git-or-with-no-a0e7 = Ohne git oder mit `--no-history` bildet jeder Text ein Paar mit der heutigen Quellseite. Recto weist darauf hin.

a-shallow-clone-has-only-78d9 = Ein flacher Klon hat nur einen Teil der Historie. Recto verwendet diesen Teil und weist darauf hin. Holen Sie in einem Workflow die vollständige Historie, zum Beispiel mit `fetch-depth: 0`.

a-page-can-name-the-3cf7 = Eine Seite kann in ihrem Front Matter den Commit ihrer Quelle nennen, mit `sourceCommit`, `l10n.sourceCommit` oder `default_lang_commit`. Der Schlüssel `outdated_since` nennt den ersten Commit oder den Tag, dessen Änderungen der Übersetzung fehlen. Recto richtet sich nach diesen Schlüsseln statt nach der Historie.

translations-in-po-files-94a3 = Übersetzungen in PO-Dateien

recto-adopt-also-reads-po-a894 = `recto adopt` liest auch PO-Dateien, wie mdbook-i18n-helpers, po4a und mdpo sie erzeugen: eine Datei für ein ganzes Buch, etwa `po/fr.po`, oder eine für jede Seite. Die Sprache findet es im Namen der Datei, in ihrem Ordner oder in ihrem Kopf. Es paart die Meldungen mit den Einheiten nach ihrem Text, was auch immer das Werkzeug aus Überschriften, Listen, Tabellen, Zeilenenden und Links gemacht hat.

a-fuzzy-message-is-stale-f050 = Eine Meldung mit „fuzzy“ ist veraltet und behält ihren früheren Ausgangstext. Ohne diesen Text ist sie ein Entwurf.

where-the-article-has-a-08e7 = Hat der Artikel einen neueren Text als die Meldung, ist die Übersetzung veraltet.

the-comments-of-translators-come-3f14 = Die Kommentare der Übersetzer kommen mit.

a-message-that-no-unit-1059 = Eine Meldung, die keine Einheit hat, etwa übersetzter Code, wird im Register ihres Artikels aufbewahrt. Ist der Artikel unbekannt, bleibt sie nur in der PO-Datei, und `recto adopt --review` zeigt sie.

recto-never-changes-the-po-5176 = Recto ändert die PO-Dateien nie. Von da an zählen die Kataloge: Übersetzen Sie dort.

what-a-person-has-to-453a = Was ein Mensch entscheiden muss

this-shows-the-doubtful-pairs-4ac5 = Dieser Befehl zeigt die zweifelhaften Paare sowie die Texte ohne Quelle neben den Einheiten, die dort noch fehlen. Für jeden dieser Fälle gibt es einen Befehl:

recto-accept-article-id-language-d3d2 = `recto accept ARTICLE ID --language fr`: Der Entwurf ist richtig.

recto-unlink-id-the-draft-4605 = `recto unlink ID`: Der Entwurf gehört zu einer anderen Einheit. Recto löst ihn von dieser Einheit und bewahrt ihn auf.

recto-link-text-id-unit-67ab = `recto link TEXT-ID UNIT-ID`: Dieser Text ohne Quelle gehört zu jener Einheit.

recto-set-article-id-language-49e8 = `recto set ARTICLE ID --language fr TEXT`: Das ist der richtige Text.

recto-also-names-the-lines-1f0f = Recto nennt auch die Zeilen mit Code oder Auszeichnung, in denen eine übersetzte Seite von ihrer Quelle abweicht, etwa übersetzte Kommentare in einem Beispiel. Diese Zeilen sind der Seite eigen und bleiben. `recto list --overrides` zeigt sie jederzeit. Ändert sich später die Quelle einer solchen Zeile, behält die Seite ihre Zeile, und `recto render` und `recto check` nennen sie.

the-first-check-b03d = Die erste Prüfung

what-is-found-in-a-354b = Was am ersten Tag in einer Website gefunden wird, war vor recto da. Das erste `recto adopt` hält es in der Datei `recto-baseline.json` fest und schreibt `baseline` in `recto.toml`. So besteht `recto check` und scheitert danach nur an Neuem. Committen Sie beide Dateien. `recto check --all` zeigt alles. Kaputte Kataloge, Seiten, die ihren Aufbau verlören, und gefährliche Auszeichnung stehen nie darin.

write-the-pages-again-0636 = Die Seiten wieder ausgeben

this-brings-the-translated-pages-0b80 = Dieser Befehl bringt die übersetzten Seiten an Ort und Stelle auf den neuesten Stand. Eine Seite, die schon auf dem neuesten Stand ist, bleibt Byte für Byte, wie sie ist. Was in der Quelle hinzukam, wegfiel oder sich änderte, wird übernommen, und was nur die Seite hat, bleibt: eigene Schlüssel, umschließende Elemente, Code, Anker und Links.

translators-can-go-on-editing-a29b = Übersetzer können die Seiten weiter bearbeiten. `recto adopt` schreibt `pages = "tracked"` in `recto.toml`, und von da an übernimmt jedes `recto sync` solche Änderungen in die Kataloge. Wo sich Seite und Katalog beide geändert haben, wird der Text der Seite zu einer zweiten Fassung. `recto check` nennt die Seiten, die jemand bearbeitet hat.

recto-never-writes-over-a-1898 = Recto überschreibt nie einen Text, der in keinem Katalog steht. Es lässt eine solche Seite, wie sie ist, und meldet das. Mit `--overwrite` erzeugt es die Seite neu und behält ihre Texte als zweite Fassungen.

when-the-source-joins-or-88ae = Wenn der Ausgangstext Absätze verbindet oder teilt, macht recto aus den alten Übersetzungen Entwürfe. Ein solcher Entwurf kommt nicht auf eine Seite, die es schon gibt. Die Seite wartet, bis jemand diese Entwürfe bestätigt hat, und `recto render` nennt sie. Eine neue Seite wird geschrieben, sobald ihr keine Übersetzung mehr fehlt.

to-read-pages-before-they-bc56 = Um Seiten vor dem Veröffentlichen zu lesen, rufen Sie `recto render --out preview --preview` auf. Dann tragen Entwürfe, veraltete Übersetzungen und Texte ohne Übersetzung eine Markierung.

for-a-site-with-translations-98cf = Bei einer Website mit Übersetzungen schreibt `recto init` die Zeile `draft = "translation"` in die Tabelle `[render]`. So bleibt ein veröffentlichter Absatz veröffentlicht, während er darauf wartet, dass jemand ihn bestätigt. Ohne diese Zeile erscheint für einen Entwurf der Ausgangstext.

two-more-keys-help-so-ae16 = Zwei weitere Schlüssel helfen dabei, dass Links nicht ins Leere führen. Mit `links = "localize"` führt ein Link auf eine andere Seite der Website zur Seite in derselben Sprache, falls es eine gibt. Mit `anchors = "attribute"` oder `anchors = "html"` behält eine übersetzte Überschrift den Anker ihrer Quelle. Beide sind unter [Konfiguration](configuration.md) erklärt.
