title = Für die Redaktion

description = Den Fortschritt der Übersetzungen verfolgen, entscheiden, welche Änderungen von Belang sind, gegenlesen und veröffentlichen.

as-an-editor-you-want-ac06 = In der Redaktion möchten Sie wissen, wie weit jeder Artikel in jeder Sprache ist und ob er veröffentlicht werden kann. Diese Seite zeigt, wie recto diese Fragen beantwortet und wie Autorinnen und Autoren das Übersetzen erleichtern können.

follow-the-progress-c492 = Den Fortschritt verfolgen

the-first-command-shows-the-3492 = Der erste Befehl zeigt den Fortschritt jeder Sprache, der zweite zusätzlich den jedes Artikels. Recto zählt Einheiten und Wörter, und jede Einheit hat genau einen Zustand: fehlend, Entwurf, veraltet, übersetzt oder gegengelesen. Prozentwerte werden abgerundet. Steht dort 100 %, ist wirklich nichts mehr zu tun.

you-do-not-have-to-4a2f = Sie müssen vorher nicht `recto sync` ausführen. Wurde ein Artikel bearbeitet, vergleicht recto ihn mit seinem Katalog und zeigt, was ein Abgleich ergeben würde.

to-see-how-the-progress-371c = Um zu sehen, wie sich der Fortschritt über die git-Historie verändert hat, verwenden Sie diesen Befehl:

make-a-report-5c1e = Einen Bericht erstellen

this-writes-a-web-page-d287 = Dieser Befehl schreibt eine Webseite mit jeder Sprache und jedem Artikel. Sie zeigt, was veraltet ist und seit wann, und jeden veralteten Text neben seiner Übersetzung. Die Seite ist eine einzelne Datei und braucht kein Netz, sodass Sie sie anderen schicken oder auf einen Server legen können.

if-the-name-does-not-9304 = Wenn der Name nicht auf `.html` endet, schreibt recto einen Ordner mit einer Seite für jeden Artikel. Es gibt weitere Formen des Berichts:

format-markdown-a-text-for-5aac = `--format markdown`: ein Text für einen Pull Request oder ein Issue.

format-csv-a-table-for-2116 = `--format csv`: eine Tabelle für eine Tabellenkalkulation.

format-json-data-for-a-7f90 = `--format json`: Daten für ein Programm.

badges-dir-a-small-picture-21f7 = `--badges DIR`: ein kleines Bild mit dem Fortschritt jeder Sprache.

to-plan-the-work-on-cfa9 = Um die Arbeit an einem Artikel zu planen, lassen Sie sich eine Liste mit Kästchen zum Abhaken ausgeben:

change-an-article-827c = Einen Artikel ändern

edit-the-article-as-you-dcf0 = Bearbeiten Sie den Artikel, wie Sie möchten. Führen Sie dann diese Befehle aus:

the-first-command-shows-the-eb98 = Der erste Befehl zeigt den Plan und schreibt nichts. Der zweite führt ihn aus. Recto erkennt Einheiten, die bearbeitet, verschoben, geteilt oder zusammengeführt wurden, Einheiten, die in einen anderen Artikel gewandert sind, und Artikel, die umbenannt wurden. Ihre Übersetzungen bleiben erhalten. Wenn Sie nicht sicher sind, ob recto Ihre Änderungen richtig versteht, verwenden Sie `recto sync --interactive`: Recto fragt Sie dann zuerst nach den zweifelhaften Einheiten.

commit-the-article-and-the-be11 = Nehmen Sie den Artikel und den Ordner `locales` in denselben Commit auf. Dann sehen alle denselben Stand.

decide-what-a-change-means-f425 = Entscheiden, was eine Änderung bedeutet

when-the-source-text-of-376e = Wenn sich der Ausgangstext einer Einheit ändert, veralten ihre Übersetzungen. Wie viel sich geändert hat, zeigt der Vergleich Wort für Wort:

recto-names-the-kind-of-e1d1 = Recto nennt die Art jeder Änderung, zum Beispiel „Rechtschreibung“ oder „Verneinung“, und `recto status` zählt sie. Um nur die schwerwiegenden zu sehen, verwenden Sie `recto diff --class negation,number`.

by-default-changes-of-white-3aaf = In der Voreinstellung bleiben Übersetzungen gültig, wenn sich nur Leerraum, Groß- und Kleinschreibung oder Typografie ändert. In `recto.toml` können Sie diese Liste um Zeichensetzung, Rechtschreibung und Wortlaut erweitern.

often-you-know-that-a-a6fb = Oft wissen Sie, dass eine Änderung für keine Übersetzung von Belang ist, zum Beispiel eine klarere Formulierung mit derselben Bedeutung. Teilen Sie das recto für alle Sprachen auf einmal mit:

this-holds-until-the-source-dea2 = Das gilt, bis sich der Ausgangstext erneut ändert. Wurde der Text gerade erst geändert und noch nicht abgeglichen, gleicht recto den Artikel zuerst ab, lehnt es ab, die Einheit zu bestätigen, und zeigt Ihnen den Unterschied. So können Sie mit dem neuen Text vor Augen entscheiden.

review-translations-ae41 = Übersetzungen gegenlesen

a-translation-can-be-approved-984c = Eine Übersetzung kann von einer zweiten Person freigegeben werden. Das ist optional.

read-the-translated-units-recto-9587 = Lesen Sie die übersetzten Einheiten: `recto list --language fr --state translated`.

approve-a-unit-or-a-7246 = Geben Sie eine Einheit oder einen ganzen Artikel frei:

on-a-terminal-recto-asks-5011 = Im Terminal fragt recto nach, bevor es Übersetzungen mehrerer Artikel ändert. Mit der Option `--yes` entfällt die Frage.

if-something-is-wrong-send-ecc6 = Wenn etwas nicht stimmt, geben Sie die Einheit zurück und nennen Sie den Grund:

the-unit-is-a-draft-61bf = Die Einheit ist dann wieder ein Entwurf, und beim Übersetzen ist Ihre Anmerkung zu sehen. Wenn jede Übersetzung gegengelesen werden muss, setzen Sie `require` in der Tabelle `[gate]` auf `"reviewed"`. Eine übersetzte Einheit lässt das Gate dann scheitern, bis sie gegengelesen ist.

publish-e0ae = Veröffentlichen

first-ask-which-articles-can-6a43 = Fragen Sie zuerst ab, welche Artikel veröffentlicht werden können:

recto-lists-the-articles-of-5758 = Recto listet die Artikel jeder Sprache auf. Kann ein Artikel noch nicht veröffentlicht werden, nennt es den Grund. Es richtet sich nach dem Gate, den Prüfungen und dem Schlüssel `minimum` der Tabelle `[render]`.

recto-writes-the-translated-articles-685a = Recto schreibt die übersetzten Artikel in den Ordner `site`. Was dort zu lesen ist, hängt vom Zustand ab:

state-6d0c = Zustand

the-published-article-shows-3ad3 = Der veröffentlichte Artikel zeigt

translated-reviewed-4f12 = übersetzt, gegengelesen

the-translation-5229 = die Übersetzung

stale-d368 = veraltet

the-old-translation-or-the-1c2c = die alte Übersetzung oder, wenn Sie es so konfigurieren, den Ausgangstext

draft-9cc5 = Entwurf

the-source-text-or-the-25d5 = den Ausgangstext oder, wenn Sie es so konfigurieren, den Entwurf

missing-4fbf = fehlt

the-source-text-eb76 = den Ausgangstext

with-the-key-minimum-in-27ef = Mit dem Schlüssel `minimum` in der Tabelle `[render]` wird ein Artikel ausgelassen, der noch nicht weit genug ist. Die Voreinstellung ist 0, dann wird kein Artikel ausgelassen.

help-your-translators-488f = Das Übersetzen erleichtern

authors-can-speak-to-recto-9694 = Autorinnen und Autoren können recto mit Kommentaren im Artikel Anweisungen geben. Leserinnen und Leser sehen diese Kommentare nicht.

a-note-stands-above-the-1768 = Ein note-Kommentar steht über der Einheit, die er erklärt. Beim Übersetzen ist er im Quellkatalog zu sehen.

a-skip-comment-leaves-out-bb7f = Ein skip-Kommentar lässt die nächste Einheit aus.

everything-between-an-off-comment-214f = Alles zwischen einem off-Kommentar und einem on-Kommentar wird ausgelassen.

recto-also-understands-the-same-f008 = Recto versteht auch die entsprechenden Kommentare anderer Werkzeuge:

other-tools-ed2b = Andere Werkzeuge

recto-fe12 = Recto

i18n-skip-start-and-i18n-9373 = `i18n:skip-start` und `i18n:skip-end`

recto-off-and-recto-on-eb48 = `recto:off` und `recto:on`

translate-off-and-translate-on-4b26 = `translate:off` und `translate:on`

recto-off-and-recto-on-eb48-2 = `recto:off` und `recto:on`

mdpo-disable-and-mdpo-enable-9a3f = `mdpo-disable` und `mdpo-enable`

recto-off-and-recto-on-eb48-3 = `recto:off` und `recto:on`

short-sentences-one-idea-per-0df7 = Kurze Sätze, ein Gedanke pro Absatz und immer dasselbe Wort für dieselbe Sache helfen allen, die übersetzen. Eine kleine Korrektur macht in einem kurzen Absatz weniger Arbeit als in einem langen.

clean-up-fc67 = Aufräumen

when-a-unit-leaves-an-4daf = Wenn eine Einheit aus einem Artikel verschwindet, sind ihre Übersetzungen verwaist. Recto bewahrt sie auf, damit sie mit dem Text zurückkehren können. Wenn Sie sicher sind, dass sie nicht mehr gebraucht werden, entfernen Sie sie:

the-first-command-only-shows-93a6 = Der erste Befehl zeigt nur, was entfernt würde.
