title = Übersetzungsspeicher

description = Wiederfinden, was schon übersetzt wurde, und recto daraus Entwürfe machen lassen.

what-was-translated-once-in-0395 = Was einmal übersetzt wurde, in irgendeinem Artikel, muss nicht noch einmal übersetzt werden. Recto sieht alle Übersetzungen des Projekts durch, auch die, deren Text aus seinem Artikel verschwunden ist, und zeigt, was der Einheit ähnelt, an der Sie arbeiten.

look-up-a-unit-6e34 = Zu einer Einheit nachschlagen

without-a-unit-the-command-56b0 = Ohne Einheit zeigt der Befehl Treffer für jede Einheit des Artikels, die nicht fertig ist. Er zeigt fünf Treffer ab 60 %; mit `--limit` und `--min` ändern Sie das.

every-match-has-a-score-74a7 = Jeder Treffer hat eine Bewertung:

score-b1a3 = Bewertung

meaning-f93d = Bedeutung

the-same-text-in-the-a204 = derselbe Text an derselben Stelle: zwischen denselben Texten oder mit demselben Schlüssel

the-same-text-1ba6 = derselbe Text

less-0b7e = weniger

a-text-that-is-like-8af5 = ein ähnlicher Text, nach den Wörtern, die beide gemeinsam haben

recto-takes-points-away-from-ea6b = Recto zieht Punkte ab, wo etwas weniger sicher ist, und sagt, warum:

reason-04dd = Grund

points-d5ab = Punkte

a-number-a-date-or-adb9 = eine Zahl, ein Datum oder ein Name ist anders

markup-differs-3f8f = die Auszeichnung ist anders

u-1-for-each-piece-at-2f78 = 1 für jedes Stück, höchstens 3

it-stands-in-another-article-97a8 = er steht in einem anderen Artikel, zwischen anderen Texten

u-1-unless-the-text-is-8a2f = 1, außer der Text ist derselbe

it-is-from-a-file-ffa6 = er stammt aus einer Datei eines anderen Werkzeugs

it-is-for-another-region-00d5 = er ist für eine andere Region, zum Beispiel für kanadisches Französisch

the-text-has-several-different-9016 = der Text hat mehrere verschiedene Übersetzungen

it-is-a-sentence-of-b21f = er ist ein Satz eines längeren Texts

where-texts-differ-only-in-7e1c = Wo sich Texte nur in einer Zahl, einem Link, einem Code oder einem Namen unterscheiden, setzt recto das Neue in die Übersetzung ein, wenn diese das Alte ebenso oft enthält wie ihr Ausgangstext.

matches-while-you-translate-e63c = Treffer beim Übersetzen

in-the-list-to-fill-a5e5 = In der Liste zum Ausfüllen stehen Treffer als Kommentare über der Nachricht. Recto nimmt sie wieder weg, sobald Ihre Übersetzung bekannt ist.

drafts-from-memory-ce92 = Entwürfe aus dem Speicher

this-makes-a-draft-for-c715 = Das legt für jede fehlende Einheit, die einen Treffer hat, einen Entwurf an. Mit `exact` zählen nur gleiche Texte, denen kein Punkt abgezogen wird. Ein Entwurf zählt nie als übersetzt: Lesen Sie ihn und bestätigen Sie ihn dann mit `recto accept`. Sein Eintrag im Register sagt, woher er kommt. Eine Einheit, die eine Übersetzung hat, rührt recto nie an.

translation-memories-of-other-tools-b340 = Übersetzungsspeicher anderer Werkzeuge

name-tmx-files-in-recto-cd51 = Nennen Sie TMX-Dateien in `recto.toml`:

their-texts-are-found-like-f10f = Ihre Texte werden gefunden wie die des Projekts. Die Auszeichnung anderer Werkzeuge bedeutet in einem Artikel nichts, deshalb lässt recto sie weg. Eine Datei, die eigene Entitäten deklariert, wird abgelehnt, und eine Datei, die sich nicht lesen lässt, wird gemeldet.

you-can-also-import-a-d433 = Sie können eine Datei auch importieren, nur für diesen Rechner und dieses Projekt:

imported-memories-are-kept-in-a739 = Importierte Speicher werden im Cache aufbewahrt. Dateien, die alle brauchen, gehören in das Projekt.

this-writes-the-translations-of-6d33 = Das schreibt die Übersetzungen des Projekts für andere Werkzeuge:

a-memory-for-a-team-71de = Ein Speicher für ein Team

several-projects-and-people-can-7524 = Mehrere Projekte und Personen können sich einen Speicher auf einem PostgreSQL-Server teilen. Nennen Sie ihn in `recto.toml`:

recto-uses-the-server-only-ac84 = Recto benutzt den Server erst nach `recto allow`, und fragt erneut, wenn sich `recto.toml` ändert: Niemand kann Ihre Texte durch einen Pull Request anderswohin senden. `recto memory push` sendet, was übersetzt oder gegengelesen ist, nie Entwürfe. Danach erscheinen Treffer vom Server in Listen und Vorschlägen, und `--prefill` kann sie nutzen. Um sie zu finden, sendet recto Hashwerte von Wörtern, nicht den Text. Aus den Artikeln unter `exclude` sendet es nichts und schlägt nichts davon nach.

the-first-push-creates-the-8ade = Das erste Senden legt die Tabellen an. Sie gehören dem Benutzer, der es ausgeführt hat; er muss den anderen erlauben, sie zu benutzen:

user-and-password-come-from-fced = Benutzer und Passwort nimmt recto von dort, wo PostgreSQLs eigene Programme sie suchen: aus den Variablen `PGUSER` und `PGPASSWORD` und aus der Datei `~/.pgpass`. Ein Server auf einer anderen Maschine muss TLS anbieten, mit einem Zertifikat, dem Ihr System vertraut oder für das die Datei bürgt, die `PGSSLROOTCERT` nennt. Mit einem Server auf Ihrer eigenen Maschine oder am Ende eines Tunnels verbindet sich recto ohne TLS, es sei denn, die Adresse endet mit `?sslmode=require`.

the-password-comes-from-pgpass-c1dc = Ist der Server nicht erreichbar oder antwortet er nicht, arbeitet recto mit den Übersetzungen des Projekts und sagt es Ihnen. Der Server hat nur Kopien: Geht er verloren oder wird er aus einer älteren Sicherung wiederhergestellt, senden Sie sie noch einmal. Eine neuere Version von recto kann mit ihrem ersten Senden die Tabellen ändern. Ältere Versionen arbeiten dann ohne den Server, bis sie aktualisiert sind.

the-server-needs-a-recto-9528 = Der Server braucht ein recto, das mit dem Feature `postgres` gebaut wurde.

count-what-is-to-be-69a0 = Zählen, was zu übersetzen ist

recto-counts-the-units-that-23bf = Recto zählt die Einheiten, die nicht fertig sind, ihre Wörter und ihre Zeichen ohne und mit Leerzeichen. Es ordnet sie nach der Bewertung ihres besten Treffers. Ein Text, der noch einmal vorkommt, auch in einem anderen Artikel, ist eine Wiederholung. Die letzte Spalte gewichtet die Wörter: siehe `weights` in der [Konfiguration](configuration.md).
