title = Terminologie

description = Dinge überall gleich benennen, und Fachwörter mit anderen Werkzeugen austauschen.

the-glossary-of-a-project-edb6 = Das Glossar eines Projekts sagt, wie die Fachwörter Ihrer Artikel in jeder Sprache heißen. Es besteht aus Fluent-Dateien, die Sie von Hand bearbeiten können: `terms.ftl` im Ordner jeder Sprache. Das ist `locales/en/terms.ftl`:

this-is-locales-fr-terms-3031 = Das ist `locales/fr/terms.ftl` mit denselben IDs:

what-an-entry-can-say-8691 = Was ein Eintrag sagen kann

the-value-all-its-variants-1e09 = Der Wert, alle seine Varianten und jedes andere Attribut sind Formen des Fachworts. Diese Attribute sind keine:

attribute-9e4a = Attribut

meaning-f93d = Bedeutung

other-allowed-terms-with-commas-e592 = andere erlaubte Fachwörter, getrennt durch Kommas oder Zeilenenden

terms-that-must-not-be-feb9 = Fachwörter, die nicht verwendet werden dürfen

forbidden-if-the-value-itself-734f = `forbidden`, wenn der Wert selbst nicht verwendet werden darf

noun-verb-adjective-or-name-7d67 = `noun`, `verb`, `adjective` oder `name`; ein Name hat nur eine Form

keep-if-upper-and-lower-f451 = `keep`, wenn Groß- und Kleinschreibung immer zählt

the-grammatical-gender-for-translations-caea = das grammatische Geschlecht, für Übersetzungen, die sich darauf beziehen

a-comment-above-an-entry-1101 = Ein Kommentar über einem Eintrag der Ausgangssprache ist seine Definition.

terms-while-you-translate-1ab9 = Fachwörter, während Sie übersetzen

recto-finds-the-terms-of-0edf = Recto findet die Fachwörter eines Textes auch in anderen Formen: Plural, Fall und Geschlecht im Englischen, Französischen, Spanischen, Deutschen und Italienischen, den Plural im Portugiesischen und Niederländischen. In Code und Adressen sucht es keine. Listen, Listen zum Ausfüllen und `recto suggest` zeigen, wie jedes Fachwort heißt und wie es nicht heißen darf:

the-checks-terms-and-forbidden-1e7a = Die Prüfungen `terms` und `forbidden-terms` melden Übersetzungen, die dem Glossar nicht folgen. Siehe [Prüfungen](checks.md).

find-terms-that-the-glossary-b3b9 = Fachwörter finden, die im Glossar fehlen

recto-lists-phrases-and-names-63fc = Recto nennt Wendungen und Namen, die Ihre Artikel wiederholen und die im Glossar fehlen, und wie sie in Ihren Übersetzungen heißen:

the-numbers-say-how-many-da63 = Die Zahlen sagen, wie viele der übersetzten Texte einen Ausdruck enthalten. Mehrere Ausdrücke bedeuten, dass die Übersetzer sich noch nicht einig sind. Ohne `--at-least` muss eine Wendung dreimal vorkommen. In Sprachen, die ohne Leerzeichen geschrieben werden, findet recto keine Wendungen.

to-add-the-suggestions-to-1d79 = Um die Vorschläge ins Glossar aufzunehmen, schreiben Sie sie in eine Tabelle, berichtigen Sie sie, und importieren Sie sie:

rows-without-a-translation-are-139e = Zeilen ohne Übersetzung sind da, damit Sie sie ausfüllen. Der Import übergeht, was noch leer ist.

exchange-terms-with-other-tools-be32 = Fachwörter mit anderen Werkzeugen austauschen

recto-reads-tbx-in-its-ec73 = Recto liest TBX in den Versionen 2 und 3 und CSV mit den Spalten `source`, `target`, `status`, `part` und `definition`. Es schreibt TBX 2, mit `--format tbx3` Version 3. Ein Import fügt nur Fachwörter hinzu. Nennt das Glossar etwas schon anders, lässt recto es so und sagt es Ihnen.
