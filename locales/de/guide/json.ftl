title = Der JSON-Vertrag

description = Worauf sich Programme in der Ausgabe von recto verlassen können, mit einem Beispiel für jeden Befehl.

with-format-json-a-command-4592 = Mit `--format json` gibt ein Befehl ein JSON-Objekt für Programme aus. Diese Seite zeigt, was darin steht. Alle Beispiele sind echt: Ein Test führt sie aus.

what-you-can-rely-on-1e59 = Worauf Sie sich verlassen können

the-field-schema-is-the-91f2 = Das Feld `schema` ist die Version des Formats. Sie ist 1.

new-fields-may-be-added-d316 = Neue Felder können jederzeit hinzukommen. Kein Feld wird umbenannt oder entfernt.

keys-states-kinds-classes-and-f078 = Schlüssel, Zustände, Arten, Klassen und Codes sind in jeder Sprache der Oberfläche englisch.

messages-and-hints-are-for-fe22 = Meldungen und Tipps sind für Menschen und können sich ändern. In JSON sind sie englisch.

paths-are-relative-to-the-013b = Pfade sind relativ zum Projekt und verwenden Schrägstriche.

source-texts-are-plain-texts-61d2 = Ausgangstexte sind reine Texte. Übersetzungen sind Fluent-Muster, wie sie im Katalog stehen.

with-limit-or-cursor-list-f408 = Mit `--limit` oder `--cursor` haben `list`, `missing` und `diff` ein Feld `next`: den `--cursor` der nächsten Seite, am Ende null.

a-result-goes-to-standard-8c68 = Ein Ergebnis geht auf die Standardausgabe, alles andere auf die Standardfehlerausgabe.

the-exit-code-does-not-079b = Der Exit-Code hängt nicht vom Format ab. Siehe [Continuous Integration](continuous-integration.md).

the-kinds-of-units-are-fc47 = Die Arten von Einheiten sind `title`, `heading`, `paragraph`, `list-item`, `table-cell`, `caption`, `alt`, `field`, `message` und `text`. Die Zustände sind `missing`, `draft`, `stale`, `translated` und `reviewed`.

a-project-for-the-examples-98c2 = Ein Projekt für die Beispiele

written-names-the-files-that-59d5 = `written` nennt die Dateien, die ein Befehl geschrieben hat. `articles` von `recto sync` zählt, was aus den Einheiten jedes Artikels geworden ist. Mit `--explain` gibt es auch `units` mit dem Grund jeder Zuordnung.

write-and-list-translations-e3f8 = Übersetzungen schreiben und auflisten

a-stale-unit-also-has-0402 = Eine veraltete Einheit hat außerdem `previous`, den Ausgangstext, für den die Übersetzung gemacht wurde, `classes`, die Arten der Änderung, `changed`, den Anteil geänderter Wörter von 0 bis 1, und `sentences`. Mit `--matches` gibt es auch `matches`. `findings` ist, was die Prüfungen in der Übersetzung gefunden haben.

progress-cbf2 = Fortschritt

complete-goes-from-0-to-4b14 = `complete` reicht von 0 bis 1. Der Wert ist nur dann 1, wenn gar nichts mehr zu tun ist.

check-c7aa = Prüfen

path-line-and-column-say-ebe3 = `path`, `line` und `column` sagen, wo der Befund ist, `article` und `id`, um welche Einheit es geht. Mit `--baseline` oder `--new-only` zählt `known` die Befunde, die schon bekannt waren, und `mended` die behobenen. Mit `--explain` gibt es auch `rulings`.

similar-texts-54d5 = Ähnliche Texte

a-band-of-recto-analyse-24eb = Ein Band von `recto analyse` ist `101` für einen Text in seinem Zusammenhang, `repetition`, `100`, ein Bereich wie `85-94` oder `new`.

differences-e701 = Unterschiede

tokens-is-the-difference-word-6a5d = `tokens` ist der Unterschied Wort für Wort: Aneinandergereiht ergeben alle Teile außer `insert` den alten Text, alle außer `delete` den neuen.

confirm-and-reject-f418 = Bestätigen und zurückgeben

if-a-translation-was-not-beec = Wurde eine Übersetzung nicht geändert, sagt `refused`, warum.

render-and-delete-8876 = Ausgeben und entfernen

in-source-counts-the-units-a89d = `in_source` zählt die Einheiten, die in der Ausgangssprache erscheinen, `outdated` die mit einem älteren Text.

watch-34f9 = Beobachten

recto-watch-format-json-prints-4c21 = `recto watch --format json` gibt je Zeile ein Objekt aus: `articles` und `written` wie in `recto sync`, `findings` wie in `recto check`, `mended` mit den Pfaden ohne weitere Befunde und `milliseconds`.
