title = Fluent in fünf Minuten

description = Wie Sie eine Übersetzung in einen Katalog schreiben, mit Variablen, Mehrzahlformen und eigenen Begriffen.

a-catalog-is-a-text-814b = Ein Katalog ist eine Textdatei im Format Fluent. Sie brauchen nur sehr wenig davon: Die meisten Übersetzungen sind einfache Sätze. Speichern Sie die Datei in UTF-8, wie es heute jeder Editor tut.

a-message-9671 = Eine Nachricht

every-unit-is-one-message-d0f4 = Jede Einheit ist eine Nachricht: ihre ID, ein Gleichheitszeichen und der Text. Ändern Sie nie die ID. Sie schreiben hinter das Gleichheitszeichen:

a-long-text-may-go-aead = Ein langer Text kann in den nächsten Zeilen weitergehen, wenn diese mit Leerzeichen beginnen. Recto liest ihn als eine Zeile:

markdown-stays-as-it-is-1758 = Markdown bleibt wie in der Quelle: Lassen Sie `**`, Links und Code dort, wo sie hingehören.

a-line-that-begins-with-d8e6 = Eine Zeile, die mit `#` beginnt, ist ein Kommentar. Er richtet sich an Übersetzerinnen und Übersetzer und erscheint nie in einem Artikel.

characters-that-mean-something-4933 = Zeichen, die etwas bedeuten

braces-enclose-a-placeable-to-4819 = Geschweifte Klammern umschließen einen Platzhalter. Eine Klammer, die man beim Lesen sehen soll, setzen Sie in gerade Anführungszeichen und geschweifte Klammern.

a-line-must-not-begin-3aff = Eine Zeile darf nicht mit `[`, `*` oder `.` beginnen. Setzen Sie auch ein solches Zeichen in gerade Anführungszeichen und geschweifte Klammern.

if-you-use-recto-set-b3b9 = Mit `recto set` erledigt recto das für Sie.

variables-e14f = Variablen

messages-of-applications-have-variables-306d = Nachrichten von Anwendungen haben Variablen, die mit `$` beginnen. Das Programm setzt dort einen Namen oder eine Zahl ein. Behalten Sie jede Variable der Quelle, und setzen Sie sie dorthin, wo Ihre Sprache sie braucht:

plurals-0bb4 = Mehrzahlformen

english-has-two-forms-one-6042 = Englisch hat zwei Formen: „one file“, „two files“. Andere Sprachen haben mehr oder weniger Formen. Ein Selektor wählt die Form zu einer Zahl. Schreiben Sie für jede Form Ihrer Sprache eine Variante. Die Variante mit dem Stern gilt, wenn keine andere passt:

the-names-of-the-forms-e4a8 = Die Formen heißen `zero`, `one`, `two`, `few`, `many` und `other`. Französisch, Spanisch und Italienisch brauchen `one` und `other`, Polnisch auch `few` und `many`, Japanisch nur `other`. Die Prüfung `plural-variants` sagt, welche fehlt.

you-can-also-name-a-ebe2 = Sie können auch eine bestimmte Zahl nennen, etwa `[0]`.

terms-acfd = Begriffe

a-word-that-must-be-23ab = Ein Wort, das überall gleich sein muss, kann ein Begriff sein. Begriffe stehen in der Datei `terms.ftl` Ihrer Sprache. Ihre IDs beginnen mit einem Bindestrich:

use-the-term-in-any-80d6 = Verwenden Sie den Begriff in jedem Katalog der Sprache:

messages-with-attributes-c9dd = Nachrichten mit Attributen

a-message-of-an-application-6734 = Eine Nachricht einer Anwendung kann Attribute haben, etwa den Tooltip einer Schaltfläche. Jedes davon ist eine eigene Einheit. Seine Zeile beginnt mit einem Punkt:

if-something-is-wrong-5df2 = Wenn etwas nicht stimmt

this-names-every-entry-that-e2f3 = Dieser Befehl nennt jeden Eintrag, den Fluent nicht lesen kann, mit Zeile, Spalte und dem, was zu tun ist. Alle anderen Einträge der Datei zählen weiterhin.
