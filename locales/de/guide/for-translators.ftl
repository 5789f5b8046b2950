title = Für Übersetzerinnen und Übersetzer

description = Herausfinden, was noch zu übersetzen ist, Übersetzungen schreiben und veraltete Übersetzungen anpassen.

you-do-not-have-to-5f9a = Um mit recto zu übersetzen, müssen Sie nicht programmieren können. Sie brauchen den Projektordner auf Ihrem Computer, einen Texteditor und ein Terminal, also ein Fenster, in das Sie Befehle eingeben. Diese Seite zeigt die Arbeit am Beispiel des Französischen und des Artikels `articles/library.md`. Setzen Sie stattdessen Ihre eigene Sprache und Ihren eigenen Artikel ein.

get-recto-5d96 = Recto bekommen

ask-the-person-who-looks-3b68 = Bitten Sie die Person, die sich um das Projekt kümmert, um recto, oder installieren Sie es selbst, wie unter [recto installieren](install.md) beschrieben. Geben Sie dann im Terminal `recto --version` ein. Kommt eine Nummer zurück, kann es losgehen.

you-can-also-translate-in-7794 = Sie können auch im Browser übersetzen, mit alldem auf einer Seite: siehe [den Arbeitsplatz](desk.md).

the-words-that-recto-uses-c4ad = Die Begriffe von recto

a-unit-is-a-small-a43d = Eine **Einheit** ist ein kleines Stück eines Artikels: eine Überschrift, ein Absatz, ein Listenpunkt oder eine Tabellenzelle. Sie übersetzen immer eine ganze Einheit. Jede Einheit hat eine **ID**, einen kurzen Namen, der sich nicht ändert.

a-catalog-is-the-file-8ecf = Ein **Katalog** ist die Datei mit allen Übersetzungen eines Artikels in eine Sprache. Der französische Katalog von `articles/library.md` ist `locales/fr/library.ftl`. Nur diese Datei bearbeiten Sie. Daneben liegt ein **Register**, dessen Name auf `.toml` endet. Es wird von recto geschrieben; lassen Sie es, wie es ist.

every-unit-has-one-of-0bee = Jede Einheit hat in Ihrer Sprache einen von fünf Zuständen:

state-6d0c = Zustand

what-it-means-98a2 = Was er bedeutet

what-you-do-f8c4 = Was Sie tun

missing-4fbf = fehlt

there-is-no-translation-yet-d4f6 = Es gibt noch keine Übersetzung.

write-one-cce3 = Schreiben Sie eine.

draft-9cc5 = Entwurf

there-is-text-but-nobody-200f = Es gibt Text, aber niemand hat ihn bestätigt.

read-it-correct-it-accept-b9fe = Lesen, korrigieren und bestätigen Sie ihn.

stale-d368 = veraltet

the-article-changed-after-the-8719 = Der Artikel hat sich geändert, nachdem die Einheit übersetzt wurde.

compare-and-mend-it-74ca = Vergleichen Sie und passen Sie die Übersetzung an.

translated-9fb6 = übersetzt

the-translation-answers-to-the-5f08 = Die Übersetzung entspricht dem Artikel.

nothing-61b0 = Nichts.

reviewed-6102 = gegengelesen

a-second-person-approved-it-798f = Eine zweite Person hat die Übersetzung freigegeben.

nothing-61b0-2 = Nichts.

see-what-is-left-ef5e = Sehen, was noch zu tun ist

get-the-newest-version-of-c81b = Holen Sie sich zuerst die neueste Fassung des Projekts, damit Sie den neuesten Text übersetzen. Fragen Sie dann die Einheiten ab, an denen noch zu arbeiten ist:

if-you-only-want-the-42b0 = Wenn Sie nur die fehlenden Einheiten sehen möchten, gibt es einen kürzeren Befehl:

you-see-why-a-unit-2828 = Sie sehen, warum eine Einheit veraltet ist: Ein Tippfehler im Artikel ist „Rechtschreibung“, ein hinzugefügtes „nicht“ ist „Verneinung“. Um mit den wichtigsten Änderungen zu beginnen, geben Sie deren Klassen an:

to-see-one-article-only-ff9f = Um nur einen Artikel zu sehen, geben Sie ihn an:

a-long-list-comes-in-68ef = Eine lange Liste lässt sich seitenweise lesen. Mit `--limit 50` sehen Sie fünfzig Einheiten, und die letzte Zeile sagt, wie es weitergeht.

every-command-names-articles-in-e852 = Jeder Befehl nennt Artikel auf diese Weise: mit einem Pfad, einem Ordner, einem Glob-Muster in Anführungszeichen oder einer Zeile wie `articles/library.md:12`. Ein Wort ohne Schrägstrich und ohne Endung ist die ID einer Einheit oder deren Anfang. Zustände und Arten von Änderungen dürfen Sie in Ihrer eigenen Sprache schreiben, so wie recto sie anzeigt.

to-see-how-similar-texts-7da8 = Um zu sehen, wie ähnliche Texte bisher übersetzt wurden, nennen Sie eine Einheit oder ihre Zeile. [Übersetzungsspeicher](memory.md) erklärt die Antwort:

write-a-translation-6a88 = Eine Übersetzung schreiben

ask-recto-for-entries-that-21f1 = Lassen Sie sich von recto Einträge ausgeben, die Sie nur noch ausfüllen müssen:

every-entry-has-the-source-363c = Über jedem Eintrag steht der Ausgangstext als Kommentar, hinter dem Gleichheitszeichen ein leerer Text. Kopieren Sie die Einträge in den Katalog `locales/fr/library.ftl` und schreiben Sie Ihren Text an die Stelle des leeren. Wenn es den Katalog noch nicht gibt, legen Sie ihn an. Die Reihenfolge der Einträge spielt keine Rolle. Was Sie leer lassen, gilt weiterhin als fehlend.

a-finished-entry-looks-like-bbdf = Ein fertiger Eintrag sieht so aus:

if-your-text-is-long-b7b7 = Ist Ihr Text lang, können Sie ihn in der nächsten Zeile fortsetzen. Beginnen Sie diese Zeile mit vier Leerzeichen.

save-the-catalog-and-run-c8be = Speichern Sie den Katalog und führen Sie `recto sync` aus. Damit sind Ihre Übersetzungen erfasst. Wenn Sie diesen Schritt vergessen, geht nichts verloren: Recto erfasst sie, sobald jemand das nächste Mal `recto sync` ausführt.

you-can-also-leave-recto-85bb = Sie können auch `recto watch` in einem zweiten Terminal offen lassen. Es erfasst, was Sie speichern, und sagt Ihnen sofort, wenn ein Eintrag kein gültiges Fluent ist.

you-can-also-let-recto-4a7f = Sie können den Eintrag auch von recto schreiben lassen. Das ist bei einer einzelnen Einheit praktisch:

write-the-text-as-it-f6e5 = Schreiben Sie den Text so, wie er im Artikel erscheinen soll. Wo Anführungszeichen und geschweifte Klammern nötig sind, fügt `recto set` sie ein.

recto-shows-you-the-source-c1d3 = Recto zeigt Ihnen den Ausgangstext, den neuen Zustand und was seine Prüfungen in Ihrer Übersetzung finden. Wurde der Ausgangstext geändert und noch nicht abgeglichen, lehnt `recto set` zuerst ab und zeigt Ihnen den Unterschied. Lesen Sie ihn und führen Sie den Befehl noch einmal aus.

what-to-keep-as-it-db11 = Was unverändert bleibt

keep-the-marks-of-markdown-a257 = Behalten Sie die Markdown-Zeichen bei, etwa die Sterne um Wörter wie `**bold**` und die Klammern eines Links.

translate-the-visible-text-of-60dc = Übersetzen Sie den sichtbaren Text eines Links, aber nicht seine Adresse.

do-not-translate-text-between-0d41 = Übersetzen Sie keinen Text zwischen Backticks. Das ist Code.

keep-numbers-and-dates-correct-9665 = Geben Sie Zahlen und Datumsangaben richtig wieder. Schreiben Sie sie so, wie es in Ihrer Sprache üblich ist.

copy-everything-in-braces-exactly-0a57 = Kopieren Sie alles, was in geschweiften Klammern steht, genau so, wie es ist.

braces-have-a-special-meaning-0186 = Geschweifte Klammern haben in Fluent eine besondere Bedeutung. Dasselbe gilt für eine öffnende eckige Klammer, einen Stern und einen Punkt am Anfang einer Fortsetzungszeile. Wenn Ihr Text dort eines dieser Zeichen braucht, setzen Sie es in Anführungszeichen und geschweifte Klammern, so wie es recto im Quellkatalog tut. Dieser Eintrag zeigt das Wort `{ "{name}" }`:

mend-a-stale-translation-cca7 = Eine veraltete Übersetzung anpassen

when-an-author-changes-a-4141 = Wenn ein Text im Artikel geändert wird, bleibt Ihre Übersetzung, wo sie ist, aber ihr Zustand wird zu „veraltet“. Sehen Sie nach, was sich geändert hat:

recto-shows-the-old-and-1b63 = Recto zeigt den alten und den neuen Ausgangstext, markiert gelöschte und hinzugefügte Wörter und gibt Ihre Übersetzung aus. Hat der Text mehrere Sätze, sagt recto auch, wie viele davon sich geändert haben. Wo es sicher ist, nennt es die Sätze Ihrer Übersetzung, die Sie sich ansehen müssen.

there-are-two-cases-db47 = Es gibt zwei Fälle:

the-translation-has-to-change-5574 = Die Übersetzung muss geändert werden. Bearbeiten Sie sie im Katalog, speichern Sie die Datei und führen Sie `recto sync` aus.

the-translation-is-still-right-d8c6 = Die Übersetzung stimmt noch. Bestätigen Sie sie mit `recto accept`:

you-can-write-the-beginning-c183 = Der Anfang einer ID genügt, solange nur eine Einheit des Artikels so beginnt. Um alle Einheiten eines Artikels auf einmal zu bestätigen, lassen Sie die ID weg. Tun Sie das erst, wenn Sie alle gelesen haben.

if-you-accepted-something-by-ada3 = Wenn Sie etwas versehentlich bestätigt haben, nehmen Sie es zurück:

confirm-a-draft-a316 = Einen Entwurf bestätigen

a-draft-is-text-that-2f0e = Ein Entwurf ist Text, den ein Mensch lesen muss. Für einen Entwurf gibt es mehrere Gründe:

a-paragraph-was-split-or-72b4 = Ein Absatz wurde geteilt oder mit einem anderen zusammengeführt. Ihre Übersetzung wurde auf dieselbe Weise geteilt oder zusammengesetzt.

a-number-a-name-a-6e10 = Im Artikel hat sich eine Zahl, ein Name, ein Link oder ein Code-Abschnitt geändert, und recto hat die Stelle auch in Ihrer Übersetzung ersetzt.

a-catalog-arrived-without-its-5efb = Ein Katalog kam ohne sein Register hinzu.

a-draft-is-text-that-054d = Eine Übersetzung aus mehreren Wörtern stimmt mit ihrem Ausgangstext überein, weil sie wahrscheinlich nur kopiert wurde.

correct-the-text-and-save-71c9 = Korrigieren Sie den Text und speichern Sie ihn, oder bestätigen Sie ihn so, wie er ist. Bis dahin bleibt Ihr alter Text im Register erhalten.

when-you-have-read-all-14c8 = Wenn Sie alle Entwürfe eines Artikels gelesen haben, bestätigen Sie sie gemeinsam:

a-reviewer-can-also-send-6e24 = Auch wer Ihre Übersetzung gegenliest, kann sie an Sie zurückgeben. Sie ist dann ein Entwurf, und die Anmerkung nennt Ihnen den Grund.

choose-between-two-versions-4d24 = Zwischen zwei Fassungen wählen

sometimes-a-unit-gets-a-09c2 = Manchmal bekommt eine Einheit eine zweite Fassung ihrer Übersetzung, zum Beispiel wenn zwei Branches zusammengeführt wurden. Ihre Übersetzung bleibt im Katalog, und die zweite Fassung wartet im Register. Alle zweiten Fassungen, zusammen mit den Texten gelöschter Einheiten, zeigt `--kept`:

each-second-version-has-a-7df3 = Jede zweite Fassung hat einen Schlüssel. Nehmen oder verwerfen Sie sie:

the-other-text-is-not-eaaa = Der andere Text geht nicht verloren. Er bleibt im Register, bis jemand `recto prune` ausführt. Eine zweite Fassung, die für einen älteren Ausgangstext entstand, wird zu einem Entwurf.

use-the-glossary-b00a = Das Glossar verwenden

the-file-locales-fr-terms-51cc = Die Datei `locales/fr/terms.ftl` enthält Wörter, die überall gleich lauten müssen. Die Datei `locales/en/terms.ftl` enthält dieselben Einträge in der Sprache der Artikel.

in-a-translation-write-the-5fba = In einer Übersetzung schreiben Sie den Namen des Eintrags in geschweifte Klammern:

check-your-work-dff2 = Die eigene Arbeit kontrollieren

before-you-hand-in-your-bdb7 = Lassen Sie recto nach Fehlern suchen, bevor Sie Ihre Arbeit abgeben:

it-finds-translations-that-do-fe07 = Recto findet Übersetzungen, die nicht funktionieren, zum Beispiel wegen eines unbekannten Begriffs, einer doppelt vorhandenen ID oder eines Eintrags, der kein gültiges Fluent ist. Jeder Befund nennt Datei, Zeile und Spalte.

without-only-recto-also-compares-07c1 = Ohne `--only` vergleicht recto Ihre Texte auch mit der Quelle: Links, Zahlen, Begriffe und vieles mehr. Alle Befunde sind unter [Prüfungen](checks.md) erklärt, ebenso, was bei einem Fehlalarm zu tun ist.

sync-never-throws-away-what-c925 = Ein Abgleich wirft nie weg, was Sie geschrieben haben. Wenn eine Einheit aus dem Artikel verschwindet, bleibt ihre Übersetzung im Register erhalten. Kehrt derselbe Text zurück, kehrt auch die Übersetzung zurück, selbst in einem anderen Artikel. Nur der Befehl `recto prune` entfernt solche Übersetzungen.
