title = Konfiguration

description = Alle Schlüssel der Datei recto.toml, ihre Voreinstellung und ihre Wirkung.

the-file-recto-toml-stands-a8b3 = Die Datei `recto.toml` liegt im Stammordner eines Projekts. Der Befehl `recto init` schreibt sie mitsamt Kommentaren. Erforderlich sind nur die Quellsprache, die Zielsprachen und eine Tabelle `[[articles]]`. Die kleinstmögliche Datei sieht so aus:

a-key-that-recto-does-ab2d = Ein Schlüssel, den recto nicht kennt, ist ein Fehler, weil er vermutlich falsch geschrieben ist. Recto meldet alle Fehler der Datei auf einmal. Pfade sind relativ zum Projekt und werden mit Schrägstrichen geschrieben. Sie dürfen nicht aus dem Projekt hinausführen.

recto-never-writes-to-git-f699 = Recto schreibt nie in `.git`. In andere versteckte Ordner wie `.github` schreibt es erst, wenn Sie auf Ihrem Rechner `recto allow` ausgeführt haben, und nur, solange `recto.toml` so bleibt, wie es ist.

languages-and-folders-3bb8 = Sprachen und Ordner

these-keys-stand-at-the-6323 = Diese Schlüssel stehen am Anfang der Datei, über der ersten Tabelle.

source-the-language-of-the-0bfa = `source`: die Sprache der Artikel, zum Beispiel `"en"`. Erforderlich.

languages-the-languages-you-translate-ef76 = `languages`: die Sprachen, in die Sie übersetzen, zum Beispiel `["fr", "pt-BR"]`. Erforderlich.

locales-the-folder-of-catalogs-d7d6 = `locales`: der Ordner der Kataloge und Register. Die Voreinstellung ist `"locales"`.

links-symbolic-links-of-the-efb6 = `links`: die symbolischen Verknüpfungen des Projekts, die aus seinem Arbeitsverzeichnis hinausführen dürfen, zum Beispiel `["locales/fr"]`. Hinter jeder anderen solchen Verknüpfung liest und schreibt recto nichts.

the-table-language-codes-says-5b16 = Die Tabelle `[language-codes]` legt fest, wie eine Website eine Sprache in den Pfaden ihrer Seiten schreibt, falls das nicht der Name in `languages` ist. Zum Beispiel passt `pt-BR = "pt-br"` zu einem Ordner `docs/pt-br`.

articles-64dc = Artikel

a-table-articles-says-which-ea2a = Eine Tabelle `[[articles]]` legt fest, welche Dateien Artikel sind. Es kann mehrere geben. Wenn zwei Tabellen auf dieselbe Datei passen, zählt die erste.

folder-the-folder-in-which-fd95 = `folder`: der Ordner, in dem die Artikel liegen. Erforderlich.

include-patterns-of-files-below-0e44 = `include`: Muster für Dateien unterhalb des Ordners. In der Voreinstellung sind das alle Dateien, die auf `.md`, `.mdx`, `.markdown`, `.txt`, `.html` oder `.htm` enden.

exclude-patterns-of-files-below-8a7d = `exclude`: Muster für Dateien unterhalb des Ordners, die keine Artikel sind. Die Voreinstellung ist eine leere Liste.

catalog-the-place-of-a-bb8c = `catalog`: der Ort eines Katalogs unterhalb des Ordners seiner Sprache, ohne `.ftl`. Die Voreinstellung ist `"{ "{path}" }/{ "{stem}" }"`.

output-the-place-where-recto-8d5a = `output`: der Ort, an den `recto render` einen Artikel schreibt. Er liegt unterhalb des Ordners, den Sie mit `--out` angeben, oder ohne diese Angabe unterhalb des Projekts. Er muss `{ "{language}" }` enthalten. Ohne diesen Schlüssel ist `--out` nötig, und der Ort ist `"{ "{language}" }/{ "{path}" }/{ "{stem}" }.{ "{ext}" }"`.

pages-with-tracked-recto-sync-18e6 = `pages`: Mit `"tracked"` übernimmt `recto sync`, was jemand in den übersetzten Artikeln selbst ändert. `recto adopt` schreibt diese Zeile. Die Voreinstellung ist `"rendered"`.

url-the-address-of-a-7f61 = `url`: die Adresse einer übersetzten Seite auf der Website, zum Beispiel `"/{ "{language}" }/{ "{path}" }/{ "{stem}" }/"`. Sie ist nötig, damit Links wie `/guide/start/` zur richtigen Sprache führen.

source-url-the-address-of-4ed5 = `source-url`: die Adresse der Seite des Artikels selbst. Die Voreinstellung ist `url` mit der Quellsprache.

in-a-pattern-one-star-b936 = In einem Muster steht ein Stern für einen beliebigen Teil eines Namens, zwei Sterne stehen für beliebig viele Ordner. In `catalog` und `output` werden diese Wörter ersetzt:

path-the-folder-of-the-6cb5 = `{ "{path}" }`: der Ordner des Artikels unterhalb von `folder`.

stem-the-name-of-the-9a06 = `{ "{stem}" }`: der Name der Datei ohne ihre Endung.

ext-the-ending-of-the-13d4 = `{ "{ext}" }`: die Endung der Datei ohne den Punkt.

language-the-language-it-is-799a = `{ "{language}" }`: die Sprache. Nur in `output` und `url` erlaubt.

if-output-ends-like-stem-c349 = Wenn `output` wie `"{ "{stem}" }.{ "{language}" }.{ "{ext}" }"` endet, hat der Artikel `about.en.md` den Namensstamm `about`. In einer Adresse wird ein letzter Teil `index` weggelassen.

a-second-table-can-give-89e4 = Mit einer zweiten Tabelle können Sie einer Datei einen eigenen Katalog geben. Das ist nötig, wenn sich zwei Artikel einen Katalog teilen würden, zum Beispiel `index.md` und `index.txt`. Es ist auch für einen Artikel `terms.md` nötig, weil dieser Name für das Glossar reserviert ist:

front-matter-01b6 = Front Matter

the-front-matter-is-the-d152 = Das Front Matter ist der Block von Schlüsseln am Anfang eines Markdown-Artikels. Die Tabelle `[front-matter]` hat zwei Schlüssel.

fields-the-keys-whose-text-e76e = `fields`: die Schlüssel, deren Text übersetzt wird. Die Voreinstellung ist `["title", "description", "summary", "subtitle", "excerpt"]`.

language-the-keys-that-name-035b = `language`: die Schlüssel, die die Sprache einer Seite nennen. Eine ausgegebene Seite nennt dort ihre eigene Sprache. Die Voreinstellung ist `["lang", "language", "locale"]`.

write-a-key-inside-another-1878 = Einen Schlüssel innerhalb eines anderen schreiben Sie mit einem Punkt, zum Beispiel `"hero.tagline"`. Für die Einträge einer Liste schreiben Sie `[]`, zum Beispiel `"hero.actions[].text"`, oder eine Nummer ab 0. Ein `*` steht für jeden beliebigen Schlüssel. `recto init` schreibt die Schlüssel, die Ihr Generator anzeigt.

plain-text-b808 = Reiner Text

the-table-plain-text-says-a9cd = Die Tabelle `[plain-text]` legt fest, wie Textdateien ohne Markup gelesen werden.

paragraphs-lines-if-every-line-e220 = `paragraphs`: `"lines"`, wenn jede Zeile ein Absatz ist, `"blank-lines"`, wenn Leerzeilen zwischen den Absätzen stehen, oder `"auto"`, wenn recto es selbst herausfinden soll. Die Voreinstellung ist `"auto"`.

furniture-lines-that-are-never-b42e = `furniture`: Zeilen, die nie Text sind, zum Beispiel `["Read also"]`. Die Voreinstellung ist eine leere Liste.

find-furniture-whether-recto-finds-6a0f = `find-furniture`: ob recto Navigationspfade, Teilen-Schaltflächen und Sprachnamen einer kopierten Webseite erkennt und auslässt. Die Voreinstellung ist `true`.

omit-short-lines-whether-rows-d89e = `omit-short-lines`: ob auch Folgen kurzer Zeilen über und unter dem Text außen vor bleiben, etwa ein mitkopiertes Menü. Die Vorgabe ist `false`.

render-furniture-whether-a-rendered-7caa = `render-furniture`: ob ein ausgegebener Text die Zeilen enthält, die außen vor bleiben. Die Vorgabe ist `true`.

html-fdf8 = HTML

the-table-html-says-what-a0ed = Die Tabelle `[html]` legt fest, was an einer Webseite zu übersetzen ist. Ein Eintrag der ersten beiden Schlüssel bezeichnet ein Element durch das, was es ist oder hat, zum Beispiel `"main"`, `"#content"`, `"div.text"` oder `"[role=main]"`.

content-the-elements-that-hold-f3f6 = `content`: die Elemente, die den Artikel enthalten. Es zählt der erste Eintrag, der passt. In der Voreinstellung findet recto den Hauptteil der Seite selbst.

exclude-elements-that-are-not-77c5 = `exclude`: Elemente, die nicht zum Artikel gehören. Die Voreinstellung ist eine leere Liste.

attributes-more-attributes-whose-text-1c1b = `attributes`: weitere Attribute, deren Text übersetzt wird. Die Voreinstellung ist eine leere Liste.

hidden-whether-text-that-the-a3ce = `hidden`: ob Text übersetzt wird, den die Seite verbirgt. Ohne diese Angabe wird er übersetzt, wo die Seite ihren Artikel kennzeichnet, zum Beispiel mit `<main>`, und nicht, wo recto ihn finden muss.

markdown-4974 = Markdown

the-table-markdown-says-what-1d42 = Die Tabelle `[markdown]` legt fest, was Leserinnen und Leser von den Shortcodes, Tags, Direktiven und Komponenten sehen, um die Seitengeneratoren Markdown erweitern.

arguments-the-names-of-their-66fd = `arguments`: die Namen ihrer Argumente und Attribute, die Text sind. Die Voreinstellung ist die Liste in der vollständigen Datei weiter unten.

components-for-single-names-the-aeb7 = `components`: für einzelne Namen die Argumente, die stattdessen Text sind, zum Beispiel `Card = ["heading", "blurb"]`.

code-more-shortcodes-tags-and-5f0f = `code`: weitere Shortcodes, Tags und Direktiven, deren Inhalt Code ist. Die Voreinstellung ist eine leere Liste.

text-more-directives-written-as-a714 = `text`: weitere Direktiven, die wie Codeblöcke geschrieben werden und deren Inhalt Text ist. Die Voreinstellung ist eine leere Liste.

sync-2853 = Abgleich

the-table-sync-says-what-9b93 = Die Tabelle `[sync]` legt fest, was recto beim Vergleichen von Texten annehmen darf. Die Klassen von Änderungen sind unter [Wie Übersetzungen veralten](staleness.md) erklärt.

keep-valid-the-classes-of-88eb = `keep-valid`: die Klassen von Änderungen, bei denen Übersetzungen gültig bleiben. Die Voreinstellung ist `["white-space", "letter-case", "typography"]`. Sie können `"punctuation"`, `"spelling"` und `"wording"` hinzufügen. Andere Klassen sind hier nicht erlaubt, weil sie immer zählen.

make-draft-the-classes-of-051b = `make-draft`: die Klassen von Änderungen, bei denen eine Übersetzung zum Entwurf wird, statt zu veralten. Erlaubt ist jede Klasse, die nicht in `keep-valid` steht. Die Voreinstellung ist eine leere Liste.

swap-what-happens-when-an-04d1 = `swap`: was geschieht, wenn eine Bearbeitung nur etwas ersetzt, das auch in der Übersetzung steht, zum Beispiel eine Zahl oder die Adresse eines Links. Recto ersetzt es dort ebenfalls und macht die Übersetzung mit `"draft"` zum Entwurf oder lässt mit `"translated"` ihren Zustand unverändert. Mit `"off"` ist die Übersetzung veraltet. Die Voreinstellung ist `"draft"`.

edited-stale-the-state-of-efba = `edited-stale`: der Zustand einer veralteten Übersetzung, nachdem jemand ihren Text ohne recto bearbeitet hat, `"translated"` oder `"draft"`. Mit `"evidence"` hängt er davon ab, was git zeigt. Die Voreinstellung ist `"evidence"`.

gate-85b2 = Gate

the-table-gate-says-what-71d1 = Die Tabelle `[gate]` legt fest, wann `recto check` fehlschlägt. Schlüssel, die einen Schweregrad festlegen, können `"error"`, `"warning"` oder `"off"` sein.

stale-the-source-changed-after-f2e5 = `stale`: Der Ausgangstext hat sich geändert, nachdem die Einheit übersetzt wurde. Die Voreinstellung ist `"error"`.

stale-classes-other-values-than-478f = `stale-classes`: andere Werte als der von `stale` für bestimmte Klassen von Änderungen, zum Beispiel `{ "{ spelling = \"off\", negation = \"error\" }" }`. Es zählt die schwerwiegendste Klasse einer Änderung. Klassen, die immer zählen, können nicht `"off"` sein. Die Voreinstellung ist eine leere Tabelle.

invalid-the-translation-is-broken-9362 = `invalid`: Die Übersetzung ist fehlerhaft. Die Voreinstellung ist `"error"`.

unsynced-the-article-and-its-3ff9 = `unsynced`: Der Artikel und sein Quellkatalog unterscheiden sich. Die Voreinstellung ist `"error"`.

proposal-a-unit-has-a-c205 = `proposal`: Eine Einheit hat eine zweite Fassung, über die niemand entschieden hat. Voreingestellt ist `"warning"`.

unrecorded-no-ledger-knows-the-5d58 = `unrecorded`: Kein Register kennt die Übersetzung. Der Wert kann auch `"note"` sein; das ist die Voreinstellung.

page-somebody-edited-a-translated-672a = `page`: Jemand hat einen übersetzten Artikel bearbeitet, und der Katalog sagt etwas anderes. Der Wert kann auch `"note"` sein. Die Voreinstellung ist `"warning"`.

missing-there-is-no-translation-a8bc = `missing`: Es gibt keine Übersetzung. Die Voreinstellung ist `"warning"`.

draft-nobody-confirmed-the-translation-cc1c = `draft`: Niemand hat die Übersetzung bestätigt. Die Voreinstellung ist `"warning"`.

machine-a-machine-made-the-c44f = `machine`: Den Entwurf hat eine Maschine gemacht. Ohne Angabe zählt er wie jeder Entwurf.

unreviewed-nobody-reviewed-the-translation-a3bf = `unreviewed`: Niemand hat die Übersetzung gegengelesen, obwohl `require` es verlangt. Die Voreinstellung ist `"error"`.

require-what-counts-as-finished-09c9 = `require`: was als fertig gilt, `"translated"` oder `"reviewed"`. Die Voreinstellung ist `"translated"`.

minimum-the-least-percentage-of-654f = `minimum`: der Prozentsatz der Einheiten, die in einer Sprache mindestens fertig sein müssen. Die Voreinstellung ist 0.

grace-days-for-how-many-6082 = `grace-days`: wie viele Tage lang eine veraltete Einheit nur eine Warnung auslöst. Die Voreinstellung ist 0.

a-table-gate-override-holds-38fb = Eine Tabelle `[[gate.override]]` enthält eine Ausnahme. Es kann mehrere geben, und spätere haben Vorrang. Sie kann alle Schlüssel der Tabelle `[gate]` haben und außerdem diese beiden:

articles-patterns-of-articles-seen-bee0 = `articles`: Muster für Artikel, vom Projektordner aus gesehen. Ohne diesen Schlüssel gilt die Ausnahme für alle Artikel.

languages-the-languages-of-the-f72a = `languages`: die Sprachen der Ausnahme. Ohne diesen Schlüssel gilt die Ausnahme für alle Sprachen.

an-exception-with-articles-cannot-6600 = Eine Ausnahme mit `articles` kann kein `minimum` haben, weil das ein Anteil an einer ganzen Sprache ist.

the-key-baseline-in-gate-fe60 = Der Schlüssel `baseline` in `[gate]` nennt eine Datei mit Befunden, die bereits bekannt waren, etwa `"recto-baseline.json"`. Sie zählen nicht. `recto adopt` schreibt sie, wenn es eine Website übernimmt, und `recto check --write-baseline` schreibt sie neu.

the-table-limits-inside-gate-363d = Die Tabelle `limits` innerhalb von `[gate]` oder einer Ausnahme legt fest, wie viele Befunde durchgehen dürfen, zum Beispiel `{ "{ stale = 5 }" }`. Ihre Schlüssel sind `errors`, `warnings`, `stale`, `missing`, `draft`, `unreviewed`, `proposal` und `invalid`. Bis zur Grenze lösen Fehler nur Warnungen aus. In der Voreinstellung gibt es keine Grenze.

checks-febc = Prüfungen

the-table-checks-sets-each-2fd7 = Die Tabelle `[checks]` setzt jede Prüfung auf `"error"`, `"warning"`, `"note"` oder `"off"`. Alle Prüfungen und ihre Voreinstellungen stehen unter [Prüfungen](checks.md). Eine Tabelle `[[checks.override]]` ist eine Ausnahme, mit den Schlüsseln `articles` und `languages` wie oben.

typography-72dc = Typografie

a-table-such-as-typography-b71f = Eine Tabelle wie `[typography.fr]` beschreibt, wie Sie eine Sprache schreiben. Was Sie weglassen, wird nicht geprüft.

quotes-the-opening-and-the-87cd = `quotes`: das öffnende und das schließende Anführungszeichen, zum Beispiel `["«", "»"]`.

space-before-the-space-before-f5c3 = `space-before`: das Leerzeichen vor `:`, `;`, `!` und `?` und innerhalb von « ». Möglich sind `"narrow"`, `"no-break"`, `"any"`, `"none"` oder `"off"`. Die Voreinstellung ist `"any"` für Französisch und `"off"` für andere Sprachen.

ellipsis-for-one-character-or-3f73 = `ellipsis`: `"…"` für ein einzelnes Zeichen oder `"..."` für drei Punkte.

spelling-fad5 = Rechtschreibung

the-table-spelling-names-the-f2a9 = Die Tabelle `[spelling]` nennt die Wörterbücher der Prüfung `spelling`.

dictionaries-a-table-with-the-e0f7 = `dictionaries`: eine Tabelle mit dem Pfad eines Hunspell-Wörterbuchs für jede Sprache.

words-the-path-of-a-6a4d = `words`: der Pfad einer Liste mit Ihren eigenen Wörtern.

memory-f98f = Übersetzungsspeicher

the-table-memory-names-translation-cf2b = Die Tabelle `[memory]` nennt Übersetzungsspeicher anderer Werkzeuge.

files-tmx-files-by-path-b85a = `files`: TMX-Dateien als Pfad oder Muster, zum Beispiel `["tm/*.tmx"]`. Siehe [Übersetzungsspeicher](memory.md).

url-a-postgresql-server-that-db41 = `url`: ein PostgreSQL-Server, der die Übersetzungen Ihres Teams aufbewahrt, zum Beispiel `"postgres://db.example.org/memory"`. Ein Passwort steht nicht darin. Siehe [Übersetzungsspeicher](memory.md).

project-what-this-project-is-b495 = `project`: wie dieses Projekt dort heißt. Vorgabe ist der Name seines Ordners.

exclude-articles-that-are-not-00bd = `exclude`: Artikel, die dorthin weder gesendet noch dort nachgeschlagen werden, zum Beispiel `["articles/embargo/**"]`.

the-table-analyse-says-what-8fbf = Die Tabelle `[analyse]` sagt, wie viel ein Wort in `recto analyse` zählt.

weights-eight-numbers-from-0-43d8 = `weights`: acht Zahlen von 0 bis 1, für Wörter im Kontext, Wiederholungen, 100 %, ab 95 %, 85 %, 75 % und 50 %, und neue. Der Standard ist `[0, 0.2, 0.2, 0.5, 0.5, 1, 1, 1]`.

the-table-machine-names-a-9a53 = Die Tabelle `[machine]` nennt einen Befehl, der Entwürfe macht. Siehe [Maschinelle Übersetzung](machine.md).

command-the-program-and-its-0a9b = `command`: das Programm und seine Argumente, zum Beispiel `["python3", "tools/translate.py"]`. Dieser Schlüssel ist nötig.

name-what-the-ledgers-call-4a53 = `name`: wie die Register ihn nennen, wenn seine Antworten es nicht selbst sagen. Ohne Angabe ist es der Name seiner Datei.

languages-the-languages-that-it-2326 = `languages`: die Sprachen, in die er übersetzt. Ohne Angabe sind es alle Sprachen des Projekts.

batch-how-many-units-it-a118 = `batch`: wie viele Einheiten er auf einmal bekommt. Ohne Angabe sind es 50.

timeout-how-many-seconds-it-bc6e = `timeout`: wie viele Sekunden er dafür brauchen darf. Ohne Angabe sind es 60.

style-a-file-that-says-aefe = `style`: eine Datei, die sagt, wie Übersetzungen zu schreiben sind. `{ "{language}" }` steht für die Sprache.

environment-variables-that-it-gets-2c78 = `environment`: die Variablen, die er außer `PATH` und `HOME` bekommt, zum Beispiel `["ACME_KEY"]`.

render-6559 = Ausgabe

the-table-render-says-what-ae7d = Die Tabelle `[render]` legt fest, was ein übersetzter Artikel zeigt.

stale-translation-to-show-the-3226 = `stale`: `"translation"`, um die alte Übersetzung einer veralteten Einheit zu zeigen, oder `"source"`, um den Ausgangstext zu zeigen. Die Voreinstellung ist `"translation"`.

draft-source-to-show-the-637e = `draft`: `"source"`, um den Ausgangstext einer Einheit zu zeigen, die niemand bestätigt hat, oder `"translation"`, um den Entwurf zu zeigen. Die Voreinstellung ist `"source"`.

machine-the-same-for-a-cf19 = `machine`: dasselbe für einen Entwurf, den eine Maschine gemacht hat. Ohne Angabe wird er wie jeder Entwurf gezeigt.

minimum-an-article-of-which-287d = `minimum`: Ein Artikel, von dem ein kleinerer Prozentsatz fertig ist, wird ausgelassen. Die Voreinstellung ist 0.

links-localize-to-lead-links-b981 = `links`: `"localize"`, um Links innerhalb der Website auf die Seite in derselben Sprache zu lenken, falls es eine gibt, oder `"keep"`, um Links unverändert zu lassen. Die Voreinstellung ist `"keep"`.

anchors-how-a-translated-heading-fa4f = `anchors`: wie eine übersetzte Überschrift den Anker ihrer Quelle bekommt. Mit `"attribute"` fügt recto ihr `{ "{#anchor}" }` hinzu, so wie Hugo, Docusaurus, Jekyll und mdBook es lesen. Mit `"html"` fügt es ein HTML-Element hinzu, was überall funktioniert. Mit `"keep"` fügt es nichts hinzu. Die Voreinstellung ist `"keep"`.

site-the-start-of-the-d317 = `site`: der Anfang der Adressen Ihrer Website, zum Beispiel `"https://example.org"`. Links, die damit beginnen, gelten als Links innerhalb der Website.

a-complete-file-624d = Eine vollständige Datei
