title = Erste Schritte

description = Recto einrichten, einen ersten Artikel übersetzen und sehen, was bei einer Änderung des Artikels geschieht.

recto-manages-the-translation-of-b4e3 = Recto verwaltet die Übersetzung von Artikeln. Es zerlegt jeden Artikel in kleine Textstücke, Einheiten genannt. Für jede Einheit und jede Sprache weiß es, ob eine Übersetzung vorhanden ist und ob diese Übersetzung noch dem Artikel entspricht.

you-need-a-folder-with-a086 = Sie brauchen einen Ordner mit Artikeln und etwa zehn Minuten Zeit. Ein Artikel ist eine Markdown-Datei, eine MDX-Datei oder eine reine Textdatei.

html-files-and-the-fluent-82d6 = Auch HTML-Dateien und die Fluent-Dateien von Anwendungen können Artikel sein. Lesen Sie [Webseiten](web-pages.md) und [Anwendungen](applications.md).

install-recto-6ef7 = Recto installieren

recto-is-one-program-without-3d9a = Recto ist ein einzelnes Programm und kommt ohne Server aus. Bauen Sie es aus einer Kopie des Quellcodes mit Rust 1.89 oder neuer:

the-command-recto-help-then-d1b5 = Danach listet der Befehl `recto --help` alle Befehle auf.

recto-speaks-english-french-spanish-643e = Recto spricht Englisch, Französisch, Spanisch, Deutsch und Italienisch. Es verwendet die Sprache Ihres Systems, wie sie in der Variable `LANG` steht. Sie können auch eine angeben, zum Beispiel mit `recto status --ui-language fr`.

this-command-lets-your-shell-47b5 = Mit diesem Befehl vervollständigt Ihre Shell, was Sie eingeben. Er funktioniert auch für `zsh`, `fish`, `elvish` und `powershell`:

with-recto-man-dir-recto-70e5 = Mit `recto man DIR` schreibt recto seine Handbuchseiten in einen Ordner. Wenn Sie einen Fehler melden, fügen Sie hinzu, was `recto --version` ausgibt.

set-up-a-project-4fe8 = Ein Projekt einrichten

go-to-the-folder-of-d608 = Wechseln Sie in den Ordner Ihres Projekts. Geben Sie an, in welcher Sprache die Artikel geschrieben sind und in welche Sprachen Sie sie übersetzen:

this-writes-the-configuration-file-1274 = Der Befehl schreibt die Konfigurationsdatei `recto.toml` und legt die Ordner an, die recto braucht. Findet recto eine bestehende Ordnerstruktur vor, verwendet es diese. Alle Einstellungen sind unter [Konfiguration](configuration.md) erklärt.

now-put-a-first-article-f5e3 = Legen Sie nun einen ersten Artikel im Ordner `articles` ab. Diese Anleitung verwendet einen kurzen Text mit dem Namen `articles/library.md`:

run-the-first-sync-6619 = Der erste Abgleich

the-most-important-command-brings-b30b = Der wichtigste Befehl bringt alle Dateien auf den Stand der Artikel:

recto-finds-three-units-in-34e8 = Recto findet in diesem Artikel drei Einheiten: den Titel und zwei Absätze. Es schreibt zwei Arten von Dateien unterhalb des Ordners `locales`:

the-source-catalog-locales-en-95b2 = Der Quellkatalog `locales/en/library.ftl` enthält den Text jeder Einheit. Diese Datei schreibt recto. Bearbeiten Sie sie nicht.

the-ledgers-locales-fr-library-611f = Die Register `locales/fr/library.toml` und `locales/es/library.toml` halten fest, welchem Ausgangstext jede Übersetzung entspricht. Diese Dateien schreibt ausschließlich recto.

catalogs-are-written-in-fluent-3dd7 = Kataloge sind in Fluent geschrieben, einem einfachen Format für Übersetzungen. Ein Eintrag im Quellkatalog sieht so aus:

the-part-before-the-equals-07c0 = Der Teil vor dem Gleichheitszeichen ist die ID der Einheit. Sie wird einmal vergeben und bleibt gleich, auch wenn sich der Text ändert.

a-command-that-takes-more-6078 = Ein Befehl, der länger als eine Sekunde dauert, zeigt im Terminal, wie weit er ist. Sie können ihn jederzeit mit Strg+C beenden: Jede Datei bleibt vollständig, und das nächste `recto sync` macht dort weiter.

translate-72cf = Übersetzen

ask-what-is-missing-in-3f2b = Fragen Sie ab, was auf Französisch fehlt:

create-the-file-locales-fr-d038 = Legen Sie die Datei `locales/fr/library.ftl` an und schreiben Sie die Übersetzungen hinein, jede unter der ID ihrer Einheit. Die ID eines Absatzes endet auf vier Zeichen, die von seinem Text abhängen. Kopieren Sie sie deshalb aus der Liste:

you-can-also-write-one-b73d = Eine einzelne Übersetzung können Sie auch auf der Befehlszeile eingeben. Ein eindeutiger Anfang der ID genügt:

run-recto-sync-again-and-9244 = Führen Sie `recto sync` noch einmal aus, dann erfasst recto die neuen Übersetzungen. Sehen Sie sich anschließend den Fortschritt an:

the-first-command-counts-units-55f6 = Der erste Befehl zählt Einheiten und Wörter je Sprache. Der zweite zeigt zusätzlich jeden Artikel.

change-the-article-4326 = Den Artikel ändern

edit-the-article-the-library-516d = Bearbeiten Sie den Artikel: Die Bibliothek öffnet jetzt um zehn. Speichern Sie die Datei und fragen Sie recto, was das für die Übersetzungen bedeutet:

the-french-translation-of-this-bb30 = Die französische Übersetzung dieses Absatzes ist jetzt veraltet. Gelöscht wurde nichts: Recto zeigt den alten und den neuen Ausgangstext sowie die Übersetzung, die angepasst werden muss. Korrigieren Sie die Übersetzung in `locales/fr/library.ftl` und führen Sie `recto sync` ein weiteres Mal aus. Die Einheit gilt dann wieder als übersetzt.

sometimes-the-old-translation-is-e436 = Manchmal stimmt die alte Übersetzung noch. Dann bestätigen Sie sie:

more-about-this-is-in-e7c6 = Mehr dazu lesen Sie unter [Wie Übersetzungen veralten](staleness.md).

sync-while-you-write-7579 = Beim Schreiben abgleichen

you-do-not-have-to-ed0f = Sie müssen `recto sync` nicht nach jeder Änderung ausführen. Dieser Befehl bleibt offen und nimmt Ihnen das ab:

it-begins-with-an-ordinary-f1b9 = Er beginnt mit einem gewöhnlichen Abgleich. Danach gleicht er jedes Mal, wenn Sie einen Artikel oder einen Katalog speichern, innerhalb von Millisekunden ab und sagt in einer Zeile, was geschehen ist:

it-shows-a-finding-once-da5d = Er zeigt einen Befund einmal und meldet „behoben“, wenn der Befund verschwunden ist. Ist `recto.toml` fehlerhaft, sagt recto es Ihnen und arbeitet mit den alten Einstellungen, bis Sie die Datei korrigiert haben. Mit Strg+C beenden Sie den Befehl.

some-file-systems-such-as-8282 = Manche Dateisysteme, etwa Netzwerkordner, melden keine Änderungen. Mit `--poll` sucht recto einmal pro Sekunde danach. Mit `--format json` gibt es für andere Programme ein Objekt je Zeile aus.

write-the-translated-articles-0a8c = Die übersetzten Artikel ausgeben

this-command-puts-the-translations-d8f4 = Dieser Befehl setzt die Übersetzungen in die Artikel ein und schreibt das Ergebnis in den Ordner `site`:

missing-and-draft-units-show-0f81 = Für fehlende Einheiten und Entwürfe erscheint der Ausgangstext. Veraltete Einheiten zeigen die alte Übersetzung, sofern Sie nichts anderes konfigurieren.

keep-everything-in-git-3fa0 = Alles in git aufbewahren

commit-recto-toml-your-articles-dad3 = Nehmen Sie `recto.toml`, Ihre Artikel und den gesamten Ordner `locales` in einen Commit auf. Alle Dateien sind Textdateien mit fester Reihenfolge, sodass sich Änderungen leicht durchsehen lassen. Ein zweiter Abgleich ändert nichts.

where-to-go-next-9229 = Wie es weitergeht

you-are-34e2 = Sie

read-7a87 = Lesen Sie

a-translator-97b1 = übersetzen

for-translators-6875 = [Für Übersetzerinnen und Übersetzer](for-translators.md)

an-author-or-an-editor-5968 = schreiben oder redigieren Artikel

for-editors-e887 = [Für die Redaktion](for-editors.md)

the-owner-of-a-site-9c8b = betreiben eine Website mit Übersetzungen

a-site-that-is-already-4eab = [Eine bereits übersetzte Website](translated-sites.md)

in-charge-of-the-automatic-c04a = sind für die automatischen Prüfungen zuständig

continuous-integration-9b2c = [Continuous Integration](continuous-integration.md)

looking-for-the-meaning-of-696e = möchten wissen, was ein Befund bedeutet

checks-806c = [Prüfungen](checks.md)
