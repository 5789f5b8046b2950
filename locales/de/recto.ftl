## Counts

units =
    { $count ->
        [one] { $count } Einheit
       *[other] { $count } Einheiten
    }
articles =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }
words =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
obsolete-translations =
    { $count ->
        [one] { $count } verwaiste Übersetzung
       *[other] { $count } verwaiste Übersetzungen
    }

## States, kinds and changes

state-missing = fehlt
state-draft = Entwurf
state-stale = veraltet
state-translated = übersetzt
state-reviewed = gegengelesen

column-missing = fehlen

column-draft = Entwurf

column-stale = veraltet

column-translated = übersetzt

column-reviewed = gegengelesen

kind-title = Titel
kind-heading = Überschrift { $level }
kind-paragraph = Absatz
kind-list-item = Listenpunkt
kind-table-cell = Tabellenzelle
kind-caption = Beschriftung
kind-alt = Alternativtext eines Bildes
kind-field = Feld im Front Matter
kind-field-named = Feld { $key } im Front Matter
kind-message = Nachricht
kind-text = Text

class-white-space = Leerraum

class-letter-case = Groß- und Kleinschreibung

class-typography = Typografie
class-punctuation = Zeichensetzung
class-spelling = Rechtschreibung
class-wording = Wortlaut
class-link = Link
class-code = Code
class-placeable = Platzhalter
class-number = Zahl
class-date = Datum
class-negation = Verneinung

severity-error = Fehler
severity-warning = Warnung
severity-note = Hinweis

evidence-key = gleicher Schlüssel
evidence-text = gleicher Text
evidence-original = das Original daneben
evidence-link = gleicher Link
evidence-code = gleicher Code
evidence-skeleton = gleiches Markup daneben
evidence-number = gleiche Zahl
evidence-cell = gleiche Stelle in der Tabelle
evidence-name = gleicher Name
evidence-word = ähnliche Wörter
evidence-outline = gleiche Stelle in der Gliederung
evidence-neighbours = gleiche Nachbarn
evidence-length = Länge

## Command line

help-recto = Die Übersetzung von Artikeln verwalten: was fehlt, was veraltet ist und welche Wörter sich geändert haben
help-recto-after = Für den Anfang führen Sie `recto init --source en --languages fr,es` aus, legen Sie Ihre Artikel in den Ordner `articles` und führen Sie `recto sync` aus. Exit-Codes: 0 in Ordnung; 1 eine Prüfung ist nicht bestanden; 2 falscher Aufruf, oder das Projekt lässt sich nicht prüfen.

help-init = Ein Projekt einrichten: recto.toml und die Ordner
help-adopt = Übersetzungen übernehmen, die als ganze Artikel vorliegen
help-sync = Kataloge und Register auf den Stand der Artikel bringen
help-watch = Sofort und nach jedem Speichern abgleichen
help-serve = Den Übersetzungstisch im Browser öffnen
help-status = Zeigen, wie weit jede Sprache ist
help-list = Einheiten nach Sprache, Zustand und Artikel auflisten
help-missing = Die Einheiten ohne Übersetzung auflisten
help-set = Eine einzelne Übersetzung schreiben
help-diff = Zeigen, was sich im Ausgangstext veralteter Einheiten geändert hat

help-suggest = Frühere Übersetzungen ähnlicher Texte zeigen

help-accept = Bestätigen, dass Übersetzungen dem jetzigen Ausgangstext entsprechen
help-reject = Übersetzungen als Entwurf zurückgeben
help-link = Angeben, dass eine Einheit eine entfernte fortsetzt
help-unlink = Die Zuordnung einer Einheit aufheben
help-check = Das Projekt anhand seiner Regeln prüfen; für CI

help-analyse = Zu übersetzende Wörter zählen, nach Ähnlichkeit mit früheren Texten

help-dismiss = Befunde einer Prüfung als Fehlalarme kennzeichnen
help-report = Bericht über den Stand des Projekts: Webseite, Markdown, Tabelle, JSON oder Badges

help-memory = Übersetzungsspeicher anderer Werkzeuge und eines Teams nutzen, einen exportieren

help-terms = Fachwörter anderer Werkzeuge ins Glossar übernehmen, es für sie schreiben, und Fachwörter finden, die darin fehlen

help-render = Die übersetzten Artikel ausgeben
help-prune = Verwaiste Übersetzungen entfernen

help-allow = Dieser Maschine erlauben, was recto.toml nennt: in verborgene Ordner schreiben, einen Befehl ausführen, einen Speicherserver benutzen

help-completions = Ein Vervollständigungsskript für eine Shell ausgeben
help-man = Die Handbuchseiten schreiben
help-merge-driver = Drei Fassungen eines Katalogs oder Registers zusammenführen (von git aufgerufen)
help-help = Diese Hilfe oder die Hilfe zu einem Befehl anzeigen

help-directory = So arbeiten, als wäre recto in diesem Ordner gestartet
help-ui-language = Die Sprache, in der recto spricht: en, fr, es, de oder it
help-color = Wann Farben verwendet werden
help-no-cache = Den Cache weder lesen noch schreiben

help-wait = Wie lange auf ein anderes recto zu warten ist, das in das Projekt schreibt (Voreinstellung: 60)

help-no-fsync = Für Messungen: das Schreiben auf den Datenträger nicht erzwingen; bei einem Stromausfall kann Geschriebenes verloren gehen

help-help-short = Hilfe anzeigen (ausführlicher mit '--help')
help-help-long = Hilfe anzeigen (kürzer mit '-h')
help-version = Version anzeigen

help-format = Ausgabeformat
help-dry-run = Zeigen, was geschehen würde, und nichts schreiben
help-language = Nur diese Sprachen
help-class = Nur Einheiten, deren Ausgangstext sich auf eine dieser Arten geändert hat: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`
help-if-source = Nur wenn dies der Fingerabdruck des Ausgangstexts ist, wie ihn `list --format json` nennt; sagt, dass Sie ihn gelesen haben
help-if-target = Nur wenn dies der Fingerabdruck der Übersetzung ist; `none`, wenn es keine gab
help-if-state = Nur wenn die Übersetzung in diesem Zustand ist
help-article = Nur Artikel mit diesem Pfad, in diesem Ordner oder mit diesem Glob-Muster
help-articles = { help-article }

help-init-source = Die Sprache, in der die Artikel geschrieben sind [Voreinstellung: was die Website angibt, sonst en]
help-init-languages = Die Sprachen, in die übersetzt wird, etwa fr,es [Voreinstellung: die vorhandenen]
help-init-git = Kataloge und Register von git mit recto zusammenführen lassen; geht auch in einem bestehenden Projekt

help-adopt-language = Die Sprachen; ohne Angabe alle
help-adopt-dry-run = Die Paare zeigen, wenn es nicht zu viele sind, und nichts schreiben
help-adopt-review = Zeigen, worüber jemand entscheiden muss: zweifelhafte Paare und Texte ohne Quelle

help-adopt-verbose = Jedes Paar zeigen, wie viele es auch sind

help-adopt-no-history = Paare mit den heutigen Artikeln bilden, ohne die git-Historie zu nutzen

help-sync-check = Nichts schreiben; mit 1 enden, wenn sich etwas ändern würde

help-sync-fail-on-write = Mit 1 enden, wenn etwas geschrieben wurde, wie ein Hook es braucht

help-sync-explain = Zu jeder Einheit sagen, welcher sie zugeordnet wurde, warum, und welche an zweiter Stelle kam
help-sync-interactive = Nach Einheiten fragen, deren Zuordnung unsicher ist, bevor etwas geschrieben wird

help-sync-prefill = Entwürfe für fehlende Einheiten anlegen: aus Treffern, die `exact` sind, ab einem Prozentsatz, z. B. 85%, oder von der `machine` aus recto.toml

help-sync-state = Welche Einheiten eine Maschine übersetzt: fehlende werden Entwürfe, veraltete bekommen einen Vorschlag (sonst die fehlenden)

help-sync-budget = Einer Maschine nicht mehr Wörter als so viele schicken

help-sync-trust = Zustand für Übersetzungen ohne Register

help-watch-poll = Jede Sekunde nach Änderungen suchen, auf Dateisystemen, die keine melden
help-watch-after = Sagt, was jede Änderung an den Artikeln und ihren Übersetzungen bewirkt hat, bis Sie mit Strg+C abbrechen (Exit-Code 130). Was in dem Moment gerade geschrieben wurde, vollendet der nächste Abgleich.
help-serve-listen = Wo gelauscht wird: eine Adresse dieses Rechners mit ihrem Port
help-serve-open = Den Tisch im Browser zeigen
help-serve-read-only = Alles zeigen und nichts schreiben

help-serve-sync = Artikel gleich synchronisieren, wenn sie sich ändern, wie `recto watch`

help-serve-users = Wer sich anmelden darf: je Zeile ein Name, der SHA-256 eines Tokens und Rollen (read, translate, review)
help-serve-token-file = Eine Datei mit einem Token, das den Tisch immer wieder öffnet
help-serve-allow-host = Ein Name, unter dem Browser nach dem Tisch fragen dürfen; mehrmals möglich
help-serve-behind-proxy = Ein Proxy vor dem Tisch verschlüsselt: Browser kommen über https
help-serve-base-path = Womit die Pfade aller Adressen beginnen, etwa /recto
help-serve-poll = Jede Sekunde nach Änderungen suchen, auf Dateisystemen, die keine melden
help-serve-after = Gibt eine Adresse aus, die einen Browser anmeldet, einmal. Abgeglichen werden nur die Artikel, in denen jemand eine Übersetzung speichert. Strg+C beendet es (Exit-Code 130).

help-status-articles = Jeden Artikel zeigen

help-status-names = { help-article }

help-status-class = Veraltete Einheiten nur für diese Änderungsklassen zählen; mit --articles nur betroffene Artikel zeigen

help-list-state = Nur Einheiten in diesen Zuständen: `missing`, `draft`, `stale`, `translated`, `reviewed`
help-list-kept = Zeigen, was die Register neben den Übersetzungen aufbewahren: zweite Fassungen zur Wahl und Texte entfernter Einheiten

help-list-overrides = Zeigen, was den Seiten eigen ist: Code, Schlüssel, Umhüllungen und dergleichen, die eine übersetzte Seite anders hat als ihr Artikel

help-list-explain = Sagen, warum jede Übersetzung ihren Zustand hat

help-missing-names = Die Sprachen, ohne Angabe alle, und danach Artikel als Pfad, Ordner oder Glob-Muster

help-list-matches = Zeigen, was schon übersetzt wurde und den nicht fertigen Einheiten ähnelt

help-missing-matches = { help-list-matches }

help-set-article = Der Artikel oder die Einheit als PFAD:ZEILE
help-set-id-or-text = Die Einheit, als ID oder Anfang einer ID; entfällt nach PFAD:ZEILE
help-set-text = Die Übersetzung; mit `-` wird sie von der Standardeingabe gelesen
help-set-language = Die Sprache der Übersetzung

help-names = Nur diese: Artikel als Pfad, Ordner oder Glob-Muster, Einheiten als ID oder Anfang einer ID, oder PFAD:ZEILE

help-limit = Höchstens so viele Einheiten zeigen, und wo es weitergeht

help-cursor = Hinter der letzten Einheit der vorigen Seite fortfahren

help-accept-names = Artikel als Pfad, Ordner oder Glob-Muster, Einheiten als ID oder Anfang einer ID, oder PFAD:ZEILE; ohne Angabe alles

help-suggest-text = Diesen Text statt einer Einheit nachschlagen

help-suggest-limit = Wie viele Treffer höchstens (5, wenn nichts angegeben ist)

help-suggest-min = Kein Treffer unter diesem Prozentsatz (60, wenn nichts angegeben ist)

help-accept-language = Die Sprachen
help-accept-all-languages = Alle Sprachen
help-accept-state = Nur Übersetzungen in diesen Zuständen, etwa `draft`

help-accept-yes = Im Terminal nicht nachfragen, bevor Übersetzungen mehrerer Artikel bestätigt werden

help-accept-reviewed = Nach dem Gegenlesen freigeben: Der Zustand wird „gegengelesen“
help-accept-undo = Rückgängig machen, was die letzte Bestätigung geändert hat, sonst nichts
help-accept-proposal = Diese zweite Fassung einer Einheit nehmen; siehe `list --kept`

help-reject-names = { help-accept-names }

help-reject-language = { help-accept-language }
help-reject-all-languages = { help-accept-all-languages }
help-reject-state = { help-accept-state }

help-reject-yes = Im Terminal nicht nachfragen, bevor Übersetzungen mehrerer Artikel zurückgegeben werden

help-reject-note = Was beim Übersetzen zu beachten ist
help-reject-proposal = Diese zweite Fassung einer Einheit verwerfen; ihr Text bleibt aufbewahrt

help-link-left = Die entfernte Einheit, als ID oder Anfang einer ID; ihre Übersetzungen kommen zurück
help-link-unit = Die jetzige Einheit: eine ID, der Anfang einer ID oder PFAD:ZEILE
help-link-article = Der Artikel, falls mehrere eine solche Einheit haben

help-unlink-unit = { help-link-unit }
help-unlink-article = { help-link-article }

help-check-only = Nur Befunde mit diesen Codes; `invalid` steht für alle Fehler in Übersetzungen
help-check-class = Nur Befunde zu Übersetzungen, deren Ausgangstext sich auf eine dieser Arten geändert hat, etwa `number,negation`
help-check-fix = Beheben, was ohne Änderung eines Wortes geht, und auflisten; geprüft wird nicht
help-check-dry-run = Mit `--fix`: zeigen, was behoben würde, und nichts schreiben
help-check-new-only = Nur Befunde, die neu sind, seit der Branch von diesem Commit abzweigte, etwa von origin/main
help-check-baseline = Nur Befunde, die nicht in dieser Baseline-Datei stehen

help-check-all = Auch, was die eigene Baseline des Projekts durchgehen lässt

help-check-write-baseline = Die Befunde in eine Datei schreiben, damit `--baseline` sie ignoriert
help-check-changed-since = Nur Artikel, die der Branch geändert hat, seit er von diesem Commit abzweigte
help-check-explain = Statt der Befunde zeigen, was jede Regel gezählt hat und wie das Projekt es wertet
help-check-exit-zero = Mit 0 enden, auch wenn das Gate scheitert
help-dismiss-article = Der Artikel oder die Einheit als PFAD:ZEILE; bei einem Ordner oder Glob-Muster alle Einheiten dieser Artikel mit einem solchen Befund
help-dismiss-id = Die Einheit, als ID oder Anfang einer ID; ohne Angabe alle Einheiten des Artikels mit einem solchen Befund
help-dismiss-language = Die Sprachen der Übersetzungen
help-dismiss-check = Die Prüfung, etwa numbers
help-dismiss-reason = Warum es Fehlalarme sind; bleibt im Register, bis sich die Übersetzung oder ihre Quelle ändert
help-dismiss-undo = Das Verwerfen zurücknehmen
help-report-article = Nur Artikel mit diesem Pfad, in diesem Ordner oder mit diesem Glob-Muster; Markdown listet dann ihre Einheiten zum Abhaken auf

help-report-articles = { help-report-article }

help-report-format = Format des Berichts
help-report-out = In diese Datei schreiben; eine Webseite, deren Name nicht auf .html endet, wird ein Ordner mit einer Seite für jeden Artikel
help-report-badges = Für jede Sprache ein Badge in diesen Ordner schreiben; einen Bericht gibt es dann nur mit `--out`
help-report-name = Der Name des Projekts für den Titel
help-report-no-history = Den Fortschritt über die git-Historie weglassen
help-status-history = Den Fortschritt über die git-Historie zeigen

help-memory-action = Was zu tun ist

help-memory-what = Die TMX-Datei, die importiert wird, oder der Name des Speichers, der entfernt wird

help-memory-name = Der Name, unter dem sie importiert wird [Standard: der der Datei]

help-terms-action = Was zu tun ist

help-terms-what = Die Terminologie zum Importieren: TBX, oder CSV mit den Spalten source und target; mit suggest der Artikel, in dem gesucht wird

help-terms-at-least = Nur vorschlagen, was mindestens so oft vorkommt (3, wenn nichts angegeben ist)

help-terms-limit = Wie viele Vorschläge höchstens (50, wenn nichts angegeben ist)

help-status-publishable = Von jedem Artikel sagen, ob er veröffentlicht werden kann, und wenn nicht, warum

help-render-language = { help-adopt-language }
help-render-out = Der Ordner, unter dem geschrieben wird
help-render-minimum = Artikel auslassen, von denen ein kleinerer Prozentsatz fertig ist

help-render-overwrite = Seiten neu erzeugen, auch wo sie etwas sagen, das kein Katalog hat; das bleibt als zweite Fassung erhalten

help-render-preview = Entwürfe, veraltete Übersetzungen und Texte in der Sprache der Quelle markieren, für alle, die die Seiten vor dem Veröffentlichen lesen

help-prune-without-source = Auch übernommene Texte entfernen, deren Quelle unbekannt ist
help-prune-dry-run = Zeigen, was entfernt würde, und nichts schreiben

help-allow-undo = { help-dismiss-undo }

help-completions-shell = Die Shell
help-completions-after = Tragen Sie diese Zeile in die Datei ein, die Ihre Shell beim Start liest:

help-man-folder = Der Ordner, in den geschrieben wird, zum Beispiel ~/.local/share/man/man1; er wird bei Bedarf angelegt

help-merge-driver-base = Die gemeinsame Ausgangsfassung beider Seiten (%O von git); eine leere Datei, wenn es keine gibt
help-merge-driver-ours = Unsere Fassung (%A von git); sie wird mit dem Ergebnis überschrieben
help-merge-driver-theirs = Die Fassung der anderen Seite (%B von git)
help-merge-driver-path = Wo die Datei im Repository liegt (%P von git)
help-merge-driver-ours-label = Was hinter den Konfliktmarkierungen unserer Seite steht (%X von git)
help-merge-driver-theirs-label = Was hinter den Konfliktmarkierungen der anderen Seite steht (%Y von git)

help-value-auto = Im Terminal, außer wenn NO_COLOR gesetzt ist
help-value-always = Immer
help-value-never = Nie
help-value-text = Für Menschen
help-value-json = Für Programme

help-value-import = Eine Datei eines anderen Werkzeugs importieren

help-value-list = Die Speicher auflisten

help-value-remove = Einen importierten Speicher entfernen

help-value-export = Eine Datei für andere Werkzeuge auf die Standardausgabe schreiben

help-value-suggest = Wendungen und Namen finden, die im Glossar fehlen

help-value-push = Übersetzungen an den Speicherserver aus recto.toml senden

help-value-fluent = Nachrichten zum Ausfüllen
help-value-github = Annotationen für einen GitHub-Workflow
help-value-draft = Jemand muss sie bestätigen
help-value-translated = Sie entspricht der heutigen Quelle
help-value-html = Eine Webseite, die keine weitere Datei braucht
help-value-markdown = Für einen Pull Request, ein Issue oder die Zusammenfassung eines GitHub-Schritts
help-value-csv = Eine Tabelle für Tabellenprogramme

help-value-tbx = Eine Terminologie in TBX 2, die die meisten Werkzeuge lesen

help-value-tbx3 = Eine Terminologie in TBX 3

help-value-gitlab = Ein Code-Quality-Bericht für GitLab
help-value-sarif = Für Code-Scanning: SARIF 2.1.0
help-value-junit = Testergebnisse: JUnit XML
help-value-checkstyle = Ein Checkstyle-Bericht

help-name-command = BEFEHL
help-name-options = OPTIONEN
help-name-dir = ORDNER
help-name-tag = KÜRZEL
help-name-tags = KÜRZEL

help-name-seconds = SEKUNDEN

help-name-when = WANN
help-name-format = FORMAT
help-name-hex = HEX
help-name-key = SCHLÜSSEL

help-name-language-or-article = SPRACHE|ARTIKEL

help-name-article = ARTIKEL

help-name-article-or-id = ARTIKEL|ID

help-name-id = ID
help-name-left = VERSCHWUNDENE
help-name-text = TEXT

help-name-action = AKTION

help-name-file-or-name = DATEI|NAME

help-name-file-or-article = DATEI|ARTIKEL

help-name-state = ZUSTAND
help-name-states = ZUSTÄNDE
help-name-classes = KLASSEN
help-name-code = CODE
help-name-codes = CODES
help-name-percent = PROZENT

help-name-matches = TREFFER

help-name-words = WÖRTER

help-name-count = ANZAHL

help-name-position = STELLE

help-name-ref = REF
help-name-file = DATEI
help-name-shell = SHELL
help-name-base = BASIS
help-name-ours = UNSERE
help-name-theirs = ANDERE
help-name-path = PFAD
help-name-name = NAME
help-name-address = ADRESSE

usage-heading = Aufruf:

help-group-daily = Tägliche Arbeit:

help-group-reports = Prüfen, berichten, veröffentlichen:

help-group-setup = Einrichtung und Pflege:

help-group-plumbing = Von anderen Programmen aufgerufen:

usage-arguments-heading = Argumente:
usage-options-heading = Optionen:

usage-everywhere-heading = Optionen aller Befehle:

usage-values-heading = Mögliche Werte:

usage-value = { $name }: { $help }

usage-default = [Voreinstellung: { $value }]
usage-values = [mögliche Werte: { $values }]
usage-commands = [Befehle: { $commands }]

usage-error = Fehler:
usage-tip = Tipp:
usage-more = Weitere Informationen erhalten Sie mit '{ $option }'.

usage-repeated = das Argument '{ $argument }' darf nicht mehrmals vorkommen
usage-conflict = das Argument '{ $argument }' kann nicht zusammen mit '{ $other }' verwendet werden
usage-conflicts = das Argument '{ $argument }' kann nicht zusammen verwendet werden mit:
usage-conflict-with-others = das Argument '{ $argument }' kann nicht zusammen mit einem oder mehreren der anderen angegebenen Argumente verwendet werden
usage-no-value = für '{ $argument }' ist ein Wert erforderlich, aber keiner angegeben
usage-bad-value = ungültiger Wert '{ $value }' für '{ $argument }'
usage-bad-value-because = ungültiger Wert '{ $value }' für '{ $argument }': { $reason }
usage-one-of = zur Auswahl stehen { $names }
usage-no-percentage = erwartet wird eine ganze Zahl von 0 bis 100

usage-no-count = erwartet wird eine ganze Zahl ab 1

usage-no-cursor = erwartet wird die Stelle, mit der die vorige Seite endete

usage-no-address = erwartet wird eine Adresse mit Port, etwa 127.0.0.1:8765

usage-no-prefill = exact, machine oder ein Prozentsatz von 1% bis 100%

usage-no-machine-state = `missing`, `stale` oder beides

usage-only-machine = `--state` und `--budget` gibt es nur mit `--prefill machine`

usage-only-machine-hint = ergänzen Sie `--prefill machine`, oder lassen Sie beides weg

usage-no-fingerprint = ein Fingerabdruck hat 16 hexadezimale Ziffern; `recto list --format json` zeigt ihn
usage-no-ui-language = das ist kein Sprachkürzel, oder recto spricht diese Sprache nicht; verfügbar: { $languages }
usage-one-value-more = unerwarteter Wert '{ $value }' für '{ $argument }'; es wurden keine weiteren erwartet
usage-unknown-argument = unerwartetes Argument '{ $argument }'
usage-unknown-command = unbekannter Befehl '{ $command }'
usage-missing = diese erforderlichen Argumente fehlen:
usage-no-command = '{ $program }' braucht einen Befehl, aber es ist keiner angegeben
usage-no-utf-8 = ungültiges UTF-8 in einem oder mehreren Argumenten

usage-similar-command =
    { $count ->
        [one] meinten Sie den Befehl { $names }?
       *[other] meinten Sie einen der Befehle { $names }?
    }
usage-similar-argument =
    { $count ->
        [one] meinten Sie das Argument { $names }?
       *[other] meinten Sie eines der Argumente { $names }?
    }
usage-similar-value =
    { $count ->
        [one] meinten Sie den Wert { $names }?
       *[other] meinten Sie einen der Werte { $names }?
    }
usage-as-value = um '{ $text }' als Wert anzugeben, schreiben Sie '{ $way }'
usage-exists = es gibt '{ $way }'
usage-without-dashes = den Befehl '{ $command }' gibt es; um ihn zu verwenden, entfernen Sie '{ $dashes }' davor

man-name = NAME
man-synopsis = ÜBERSICHT
man-description = BESCHREIBUNG
man-options = OPTIONEN
man-commands = BEFEHLE
man-notes = ANMERKUNGEN
man-version = VERSION
man-written =
    { $count ->
        [one] { $count } Handbuchseite nach { $folder } geschrieben
       *[other] { $count } Handbuchseiten nach { $folder } geschrieben
    }

## Surroundings

cannot-work-in = in { $folder } kann recto nicht arbeiten: { $reason }
cannot-work-in-hint = geben Sie einen vorhandenen Ordner an
no-epoch = SOURCE_DATE_EPOCH ist keine Anzahl von Sekunden: { $seconds }
no-epoch-hint = setzen Sie die Variable auf die Sekunden seit 1970, oder löschen Sie sie
no-standard-input = die Standardeingabe ist nicht lesbar: { $reason }
no-standard-input-hint = die Eingabe muss UTF-8 sein
no-answer = die Antwort ist nicht lesbar: { $reason }
no-answer-hint = antworten Sie mit j, n oder b
no-question = keine Einheit ist zweifelhaft
merge-conflict = { $path }: { $what }; { $hint }
stopped = beendet, ohne etwas zu schreiben
stopped-hint = um alle Vorschläge anzunehmen, führen Sie `recto sync` aus
ui-language-unspoken = recto spricht `{ $language }` nicht und fährt auf Englisch fort; es spricht { $languages }
no-output = das Ergebnis lässt sich nicht ausgeben: { $reason }
no-output-hint = prüfen Sie, wohin die Standardausgabe führt und ob auf dem Datenträger Platz ist

## Configuration

language-not-a-tag = `{ $tag }` ist kein Sprachkürzel wie `fr` oder `pt-BR`

config-not-toml = das ist kein TOML: { $reason }
config-not-toml-hint = korrigieren Sie die Zeile, zum Beispiel { $example }
config-open-list = diese Liste ist nicht geschlossen
config-open-list-hint = setzen Sie `]` an ihr Ende, zum Beispiel { $example }
config-conflict-hint = lösen Sie den Merge-Konflikt in dieser Datei

config-no-source = `source` (die Sprache der Artikel) fehlt
config-no-languages = `languages` fehlt: die Sprachen, in die übersetzt wird
config-no-articles = `[[articles]]` fehlt: der Ort der Artikel
config-no-articles-hint = ergänzen Sie [[articles]] und folder = "articles"
config-no-folder = [[articles]] hat kein `folder`
config-no-folder-hint = ergänzen Sie folder = "articles", den Ordner der Artikel
config-add-hint = ergänzen Sie { $example }
config-write-hint = schreiben Sie { $example }

config-unknown-key = unbekannter Schlüssel `{ $key }`
config-unknown-key-in-table = unbekannter Schlüssel `{ $key }` in [{ $table }]
config-not-a-value = `{ $value }` ist kein Wert von `{ $key }`

did-you-mean = meinten Sie `{ $name }`?

config-choice-hint = möglich sind: { $words }

config-found =
    { $found ->
        [string] diese Zeichenkette
        [integer] diese ganze Zahl
        [float] diese Dezimalzahl
        [boolean] dieser Wahrheitswert
        [datetime] diese Zeitangabe
        [array] diese Liste
        [table] diese Tabelle
       *[other] dieser Wert ({ $found })
    }
config-not-text = `{ $key }` ist ein Text in Anführungszeichen, nicht { config-found }
config-not-text-hint = schreiben Sie einen Text in Anführungszeichen
config-not-boolean = `{ $key }` ist true oder false, nicht { config-found }
config-not-boolean-hint = schreiben Sie true oder false
config-not-number = `{ $key }` ist eine ganze Zahl von 0 bis { $most }, nicht { config-found }
config-not-number-hint = schreiben Sie eine ganze Zahl von 0 bis { $most }
config-not-list = `{ $key }` ist eine Liste wie { $example }, nicht { config-found }
config-not-list-hint = schreiben Sie eine Liste wie { $example }
config-not-texts = `{ $key }` ist eine Liste von Texten in Anführungszeichen, nicht { config-found }
config-not-texts-hint = schreiben Sie eine Liste von Texten in Anführungszeichen
config-not-table = `{ $key }` ist eine Tabelle in der Form { $header }, nicht { config-found }
config-not-table-hint = schreiben Sie eine Tabelle in der Form { $header }
config-not-tables = `{ $key }` ist eine oder mehrere Tabellen, jede in der Form { $header }, nicht { config-found }
config-not-tables-hint = schreiben Sie eine oder mehrere Tabellen, jede in der Form { $header }

config-not-a-tag-hint = verwenden Sie ein Kürzel wie fr, de-CH oder zh-Hant
config-source-among-languages = { $language } ist die Quellsprache und kann nicht zugleich Zielsprache sein
config-source-among-languages-hint = nehmen Sie sie aus `languages` heraus
config-language-twice = { $language } steht hier zweimal
config-language-twice-hint = entfernen Sie eine der Angaben
config-foreign-language = `{ $tag }` ist keine Sprache dieses Projekts
config-foreign-language-hint = zur Auswahl stehen { $languages }
config-bad-code = `{ $code }` kann in einem Pfad nicht für { $language } stehen
config-bad-code-hint = schreiben Sie den Namen eines Ordners, zum Beispiel { $example }
config-shared-code = { $one } und { $other } würden beide als `{ $code }` geschrieben
config-shared-code-hint = geben Sie jeder Sprache einen eigenen Code

config-locales-is-project = `locales` ist ein eigener Ordner, nicht das Projekt selbst
config-path-outside = `{ $key }` führt aus dem Projekt hinaus: { $path }
config-path-outside-hint = geben Sie einen Ort unterhalb des Ordners von recto.toml an

config-path-in-git = `{ $key }` nennt den Ordner von git selbst: `{ $path }`

config-not-a-glob = `{ $glob }` ist kein Glob-Muster: { $reason }
config-not-a-glob-hint = schreiben Sie ein Muster wie **/*.md

config-not-shares = `{ $key }` ist eine Liste von { $count } Zahlen von 0 bis 1

config-not-shares-hint = schreiben Sie { $count } Zahlen wie 0.5 zwischen eckige Klammern

config-no-command = `[machine]` braucht einen `command`

config-memory-url = { $value } ist keine Adresse eines PostgreSQL-Servers

config-memory-url-hint = schreiben Sie sie als `postgres://HOST/DATABASE` oder `postgres://USER@HOST/DATABASE`

config-memory-password = die Adresse des Speicherservers enthält ein Passwort

config-memory-password-hint = entfernen Sie es aus recto.toml, und legen Sie es in `~/.pgpass` oder in der Variablen `PGPASSWORD` ab

config-unknown-placeholder = `{ $key }` enthält den unbekannten Platzhalter { $placeholder }
config-unknown-placeholder-hint = verwenden Sie { $placeholders }
config-output-without-language = in `output` fehlt { $placeholder }, daher würden alle Sprachen in eine Datei geschrieben
config-url-without-language = in `url` fehlt { $placeholder }, daher hätten alle Sprachen dieselbe Adresse
config-url-without-slash = `{ $key }` beginnt nicht mit einem Schrägstrich: { $url }
config-url-without-slash-hint = schreiben Sie eine Adresse innerhalb der Website, etwa { $example }
config-source-url-alone = `source-url` hat ohne `url`, die Adresse einer Übersetzung, keine Wirkung
config-bad-site = für `site` werden Schema und Host erwartet, nicht `{ $site }`
config-bad-site-hint = schreiben Sie https://example.org; ein Ordner der Website gehört in `url` von [[articles]]

config-class-both-ways = `{ $class }` kann Übersetzungen nicht zugleich gültig lassen und zu Entwürfen machen
config-class-both-ways-hint = nennen Sie die Klasse nur in `keep-valid` oder nur in `make-draft`
config-minimum-for-articles = `minimum` gilt für eine ganze Sprache; für einzelne Artikel lässt es sich nicht festlegen
config-minimum-for-articles-hint = entfernen Sie `minimum` oder `articles`
config-unsynced-for-languages = `unsynced` betrifft einen Artikel in allen Sprachen und kann nicht für einzelne gelten
config-unsynced-for-languages-hint = entfernen Sie `unsynced` oder `languages`

config-no-field = `{ $value }` in `{ $key }` nennt keinen Schlüssel des Front Matters

config-no-field-hint = schreiben Sie einen wie title, hero.tagline oder { $example }

config-no-selector = `{ $value }` in `{ $key }` ist kein Selektor für ein einzelnes Element
config-no-selector-hint = schreiben Sie einen wie main, #content, .post-body, div.text oder [role=main]
config-quotes = `quotes` ist ein Paar: was ein Zitat öffnet und was es schließt

config-no-dictionary = das Wörterbuch { $path } kann nicht gelesen werden: { $reason }

config-no-dictionary-hint = legen Sie dort die beiden Dateien eines Hunspell-Wörterbuchs mit den Endungen .aff und .dic ab, oder nehmen Sie die Sprache aus `[spelling.dictionaries]`

config-no-word-list = die Wortliste { $path } gibt es nicht

config-no-word-list-hint = legen Sie sie mit einem Wort je Zeile an, oder nehmen Sie `words` aus `[spelling]`

config-comment-languages = Die Sprache, in der Artikel geschrieben werden, und die Sprachen, in die sie übersetzt werden.
config-comment-locales = Wo Kataloge und Register liegen: locales/SPRACHE/PFAD.ftl und .toml. Committen Sie diesen Ordner.
config-comment-codes = Wie Sprachen in den Pfaden übersetzter Artikel geschrieben werden.
config-comment-articles = Welche Dateien Artikel sind. Mehrere Tabellen [[articles]] können aufeinander folgen.
config-comment-exclude = Übersetzungen sind keine Artikel, gleich in welcher Sprache.
config-comment-output-fluent = Wo die übersetzten Dateien liegen, daneben ihre Register.
config-comment-output = Wohin `recto render` einen übersetzten Artikel schreibt.
config-comment-fields = Front-Matter-Schlüssel, die Text sind; Schlüssel in anderen und Listeneinträge wie in { $example }.
config-comment-sync = Nach diesen Änderungen der Quelle bleibt eine Übersetzung gültig.
config-comment-gate = Woran `recto check` scheitert: "error", "warning" oder "off".
config-comment-stale = Was eine veraltete Einheit in einem ausgegebenen Artikel zeigt: "translation" oder "source".
config-comment-draft = Was ein Entwurf zeigt: hier die Übersetzung, weil schon veröffentlicht ist, was `recto adopt` übernimmt.

## Files and articles

file-not-read = { $path } ist nicht lesbar: { $reason }
file-folder-not-read = der Ordner { $path } ist nicht lesbar: { $reason }
file-not-written = { $path } lässt sich nicht schreiben: { $reason }
file-not-removed = { $path } lässt sich nicht entfernen: { $reason }
file-folder-not-made = der Ordner { $path } lässt sich nicht anlegen: { $reason }
file-not-opened = { $path } lässt sich nicht öffnen: { $reason }
file-not-locked = { $path } lässt sich nicht sperren: { $reason }
file-not-utf8 = { $path } ist kein UTF-8: Byte { $offset } ist ungültig
file-not-utf8-hint = speichern Sie die Datei als UTF-8

file-in-git = { $path } gehört zu den Dateien von git selbst, die recto nie anfasst

file-in-git-hint = wählen Sie einen Ort außerhalb von `.git`

file-hidden = { $path } liegt in einem versteckten Ordner; recto schreibt dort nur, wenn dieser Rechner es erlaubt

file-hidden-hint = lesen Sie in recto.toml, was in versteckte Ordner geschrieben wird; wenn Sie dem vertrauen, führen Sie `recto allow` aus

file-link-outside = { $path } ist eine Verknüpfung, die aus dem Repository hinausführt, nach { $target }

file-behind-link-outside = { $path } liegt unter der Verknüpfung { $link }, die aus dem Repository hinausführt, nach { $target }

file-link-outside-hint = legen Sie dort eine Datei oder einen Ordner an; gehört die Verknüpfung zum Projekt, schreiben Sie `{ $example }` in recto.toml

file-not-regular = { $path } ist keine reguläre Datei

file-not-regular-hint = legen Sie dort eine Textdatei an; recto liest weder Pipes noch Geräte

file-too-large = { $path } ist größer als 256 MiB

file-too-large-hint = teilen Sie die Datei auf

project-busy = ein anderes recto (Prozess { $process }) schreibt nach { $seconds } s noch immer in dieses Projekt

project-busy-unknown = ein anderes recto schreibt nach { $seconds } s noch immer in dieses Projekt

project-busy-hint = versuchen Sie es erneut, wenn es fertig ist, oder warten Sie länger mit `--wait SECONDS`

file-changed-meanwhile = ein anderes Programm hat { $path } gespeichert, während recto schrieb

file-changed-meanwhile-hint = was es gespeichert hat, bleibt; führen Sie den Befehl erneut aus

waiting = warte auf ein anderes recto (Prozess { $process }), das in dieses Projekt schreibt

waiting-unknown = warte auf ein anderes recto, das in dieses Projekt schreibt

allow-given = { $count ->
    [one] recto darf an diesen versteckten Ort schreiben, bis sich recto.toml ändert:
   *[other] recto darf an diese versteckten Orte schreiben, bis sich recto.toml ändert:
 }

allow-command = recto darf diesen Befehl ausführen, bis sich recto.toml oder eine dieser Dateien ändert: { $command }

allow-command-alone = recto darf diesen Befehl ausführen, bis sich recto.toml ändert: { $command }

allow-server = solange recto.toml unverändert bleibt, darf recto Texte auf diesem Server nachschlagen, und `recto memory push` darf Übersetzungen dorthin senden:

allow-nothing = nichts in recto.toml muss erlaubt werden

allow-undone = recto darf nicht mehr in verborgene Orte dieses Projekts schreiben, seinen Befehl nicht mehr ausführen und seinen Speicherserver nicht mehr benutzen

allow-no-folder = dieser Rechner hat keinen Ort, an dem sich merken lässt, was erlaubt ist

allow-no-folder-hint = setzen Sie `HOME` auf Ihr Benutzerverzeichnis

file-not-readable-hint = prüfen Sie, ob Sie die Datei lesen und ihren Ordner öffnen dürfen
file-not-writable-hint = prüfen Sie, ob Sie in die Datei und ihren Ordner schreiben dürfen
file-read-only-hint = machen Sie das Dateisystem beschreibbar, oder arbeiten Sie in einer Kopie
file-disk-full-hint = schaffen Sie Platz auf dem Datenträger und führen Sie den Befehl noch einmal aus
file-is-folder-hint = ein Ordner trägt diesen Namen; verschieben Sie ihn
file-in-the-way-hint = wo ein Ordner sein sollte, liegt eine Datei; verschieben Sie sie
file-not-found-hint = prüfen Sie, ob der Ort vorhanden ist
file-other-hint = beheben Sie, was das System meldet, und führen Sie den Befehl noch einmal aus

reason-with-code = { $reason } (Systemfehler { $code })
reason-not-found = Datei oder Verzeichnis nicht gefunden
reason-permission-denied = Keine Berechtigung
reason-already-exists = Die Datei existiert bereits
reason-is-folder = Ist ein Verzeichnis
reason-not-folder = Ist kein Verzeichnis
reason-read-only = Das Dateisystem ist nur lesbar
reason-disk-full = Kein Speicherplatz mehr auf dem Gerät verfügbar
reason-quota-exceeded = Das Speicherkontingent ist überschritten
reason-name-too-long = Der Dateiname ist zu lang

no-articles-folder = den Artikelordner `{ $folder }` gibt es nicht
no-articles-folder-hint = legen Sie den Ordner an, oder korrigieren Sie `folder` in recto.toml
article-of-no-format = { $path } ist kein Artikel, den recto lesen kann
article-of-no-format-hint = lassen Sie die Datei mit `exclude` in recto.toml aus

name-not-utf8 = der Name ist nicht UTF-8

name-not-utf8-hint = benennen Sie es um; bis dahin übergeht recto es

article-name-too-long = der Name ist zu lang: Sein Katalog oder seine Übersetzung ließe sich nicht schreiben

article-name-too-long-hint = kürzen Sie den Namen des Artikels auf höchstens 240 Bytes

catalog-reserved = `{ $catalog }` ist der Name des Glossars und kann nicht der eines Artikels sein
catalog-shared = { $other } und { $path } würden sich den Katalog `{ $catalog }` teilen
catalog-shared-hint = geben Sie einem davon einen eigenen Katalog: vor den anderen eine Tabelle [[articles]] mit include = ["SEIN NAME"] und catalog = "ANDERER NAME"

page-mostly-left-out = die Einheiten enthalten { $percent } % der Sätze dieser Seite, und { $words } Wörter bleiben außen vor

page-mostly-left-out-hint = `recto sync --explain` zeigt, was außen vor bleibt; um mehr davon zu übersetzen, nennen Sie sein Element unter `{ $content }` in der Tabelle { $table }

article-with-nul = ein NUL-Zeichen, das in einem Text nicht erlaubt ist
article-with-nul-hint = speichern Sie den Artikel als Text in UTF-8
article-too-odd = der Parser ist an diesem Artikel gescheitert
article-too-odd-hint = das ist ein Fehler in recto: Melden Sie ihn zusammen mit dem Artikel
article-units-overlap = die Einheiten dieses Artikels lassen sich hier nicht auseinanderhalten
article-units-overlap-hint = vereinfachen Sie das Markup an dieser Stelle, oder schließen Sie den Artikel aus
article-block-with-markup = dieser Block lässt sich nicht vom Markup darin trennen und wird daher nicht übersetzt
article-block-with-markup-hint = lassen Sie vor und nach Komponenten, Direktiven und Vorlagenaufrufen eine Zeile frei
article-off-to-end = von hier bis zum Ende des Artikels wird nichts übersetzt
article-off-to-end-hint = beenden Sie den Abschnitt mit <!-- recto:on -->
article-conflict-hint = lösen Sie den Konflikt: Behalten Sie die richtigen Zeilen beider Seiten und löschen Sie die Markierungszeilen; Markierungen, die auf der Seite erscheinen sollen, gehören in einen Codeblock

front-matter-invalid = das Front Matter ist kein gültiges { $format }: { $reason }
front-matter-invalid-hint = korrigieren Sie den { $format }-Block; bis dahin wird keines seiner Felder übersetzt
front-matter-invalid-yaml-hint = korrigieren Sie den YAML-Block (ein Wert mit `: ` oder ` #` darin braucht Anführungszeichen); bis dahin wird keines seiner Felder übersetzt
front-matter-without-keys = das Front Matter hat keine Schlüssel
front-matter-without-keys-hint = schreiben Sie Zeilen wie `key: value`, oder lassen Sie unter einem ersten `---`, das eine Trennlinie sein soll, eine Zeile frei
front-matter-too-deep = das Front Matter ist tiefer als { $most } Ebenen verschachtelt
article-too-large = ein Artikel von { $size } Bytes; recto liest höchstens { $most } Bytes aus einer Datei
article-too-large-hint = teilen Sie den Artikel auf mehrere Dateien auf, oder schließen Sie ihn aus
article-with-too-many-units = { $units } Einheiten in einem Artikel; recto verwaltet höchstens { $most }

layout-other-place =
    { $count ->
        [one] { $count } Datei wie { $pattern } für Artikel in { $folder }/
       *[other] { $count } Dateien wie { $pattern } für Artikel in { $folder }/
    }
layout-doubtful-language =
    { $count ->
        [one] { $count } Datei wie { $pattern }, ausgelassen, weil `{ $code }` eine Sprache bezeichnet
       *[other] { $count } Dateien wie { $pattern }, ausgelassen, weil `{ $code }` eine Sprache bezeichnet
    }
layout-no-tag = Übersetzungen in { $code }, was kein Sprachkürzel ist
layout-too-hard = Übersetzungen von { $reference } in { $pattern }

## Catalogs and ledgers

conflict-markers = Konfliktmarkierungen von git (`<<<<<<<`, `=======`, `>>>>>>>`) aus einem unvollendeten Merge
conflict-markers-hint = behalten Sie die richtigen Zeilen beider Seiten und löschen Sie die Markierungszeilen
conflict-of-texts = beide Seiten eines unvollendeten Merge haben `{ $id }` geändert: „{ $ours }“ und „{ $theirs }“
conflict-of-texts-hint = behalten Sie den besseren Text oder schreiben Sie einen dritten, löschen Sie die Markierungszeilen und führen Sie `recto sync` aus

merge-catalog-conflict = beide Seiten haben `{ $id }` geändert
merge-catalog-conflict-hint = behalten Sie den besseren Text oder schreiben Sie einen dritten, und löschen Sie die Markierungszeilen
merge-source-conflict = beide Seiten haben den Ausgangstext von `{ $id }` geändert
merge-source-conflict-hint = führen Sie zuerst den Artikel zusammen; `recto sync` schreibt diese Datei dann neu
merge-ledger-conflict = beide Seiten haben `{ $id }` übersetzt
merge-ledger-conflict-hint = korrigieren Sie den Katalog; `recto sync` korrigiert dann das Register
merge-by-lines = eine der Seiten ist nicht lesbar, daher wurde die Datei zeilenweise zusammengeführt

syntax-too-deep = geschweifte Klammern sind tiefer als { $most } Ebenen verschachtelt
syntax-too-deep-hint = schließen Sie jedes `{"{"}`, das offen geblieben ist; bis dahin liest recto nichts aus der Datei
syntax-parser-failed = der Fluent-Parser ist an dieser Datei gescheitert
syntax-parser-failed-hint = stellen Sie den zuletzt bearbeiteten Eintrag wieder her und prüfen Sie erneut; bis dahin liest recto nichts aus der Datei
syntax-cut-by-mark = der Text von `{ $id }` ist abgeschnitten: Keine seiner Zeilen darf mit `{ $mark }` beginnen
syntax-value-cut-by-mark = der Text ist abgeschnitten: Keine seiner Zeilen darf mit `{ $mark }` beginnen
syntax-cut-by-mark-hint = schreiben Sie `{ $quoted }` anstelle von `{ $mark }`
syntax-cut-by-tab = der Text von `{ $id }` ist abgeschnitten: Diese Zeile beginnt mit einem Tabulator
syntax-cut-by-tab-hint = rücken Sie die Zeile mit vier Leerzeichen statt mit dem Tabulator ein
syntax-cut-without-indent = der Text von `{ $id }` ist abgeschnitten: Diese Zeile ist nicht eingerückt
syntax-cut-without-indent-hint = rücken Sie die Zeile mit vier Leerzeichen ein, wenn sie zu `{ $id }` gehört, sonst löschen Sie sie
syntax-stray-line = diese Zeile ist weder eine Nachricht noch ein Teil davon
syntax-stray-line-hint = schreiben Sie `id = text`; rücken Sie die Zeile mit vier Leerzeichen ein, wenn sie zur Nachricht darüber gehört
syntax-bad-id-hint = schreiben Sie `id = text`, und beginnen Sie eine ID mit einem Buchstaben von a bis z
syntax-bad-name = ein Name hat nur die Buchstaben a bis z, Ziffern, - und _
syntax-bad-name-hint = schreiben Sie den Namen wie im Glossar oder im Ausgangstext, ohne Akzente und Umlaute
syntax-open-brace = ein `{"{"}` wird durch kein `{"}"}` geschlossen
syntax-open-brace-hint = schließen Sie die Klammer, oder schreiben Sie `{ $brace }` für eine wörtliche Klammer
syntax-comment-without-space = ein Kommentar braucht ein Leerzeichen nach dem `#`
syntax-comment-without-space-hint = schreiben Sie `# comment`
syntax-no-token = hier wird `{ $token }` erwartet
syntax-no-token-hint = schreiben Sie `{ $token }`; für eine wörtliche Klammer schreiben Sie `{ $brace }`
syntax-no-number = hier wird eine Zahl erwartet
syntax-no-number-hint = schreiben Sie die Zahl mit Ziffern und einem Punkt
syntax-text-behind-arrow = Text nach `->`
syntax-text-behind-arrow-hint = beginnen Sie die erste Variante auf einer eigenen Zeile
syntax-no-name = hier wird ein Name erwartet
syntax-no-name-hint = beginnen Sie den Namen mit einem Buchstaben von a bis z; für eine wörtliche Klammer schreiben Sie `{ $brace }`
syntax-no-text = `{ $id }` hat keinen Text
syntax-no-text-hint = schreiben Sie den Text hinter `=`, oder löschen Sie die Zeile, solange es keine Übersetzung gibt
syntax-term-without-text-hint = schreiben Sie den Text hinter `=`, oder löschen Sie die Zeile
syntax-bad-function = nur Funktionen können aufgerufen werden, und ihre Namen stehen in Großbuchstaben
syntax-bad-function-hint = schreiben Sie den Namen der Funktion in Großbuchstaben, wie in `NUMBER($count)`
syntax-no-default = keine Variante ist als Standard markiert
syntax-no-default-hint = setzen Sie `*` vor eine, wie in `*[other] …`
syntax-two-defaults = zwei Varianten sind als Standard markiert
syntax-two-defaults-hint = lassen Sie `*` nur vor einer davon stehen
syntax-empty = hier steht kein Text
syntax-empty-hint = schreiben Sie den Text, oder `{ $example }` für einen leeren
syntax-bad-selector = das kann nicht zwischen Varianten wählen
syntax-message-as-selector = eine Nachricht kann nicht zwischen Varianten wählen
syntax-selector-hint = wählen Sie mit einer Variablen, wie in `{ $example }`
syntax-term-as-selector = ein Begriff kann nicht zwischen Varianten wählen
syntax-term-as-selector-hint = wählen Sie mit einem Attribut des Begriffs, wie in `{ $example }`
syntax-term-attribute-shown = ein Attribut eines Begriffs kann nicht in einem Text stehen
syntax-term-attribute-shown-hint = verwenden Sie den Begriff selbst, oder wählen Sie mit seinem Attribut
syntax-open-quote = ein Text in Anführungszeichen endet nicht auf seiner Zeile
syntax-open-quote-hint = schließen Sie ihn mit `"`
syntax-argument-order = ein Argument ohne Namen folgt auf eines mit Namen
syntax-argument-order-hint = setzen Sie die benannten Argumente ans Ende
syntax-argument-twice = das Argument `{ $name }` ist zweimal angegeben
syntax-argument-twice-hint = lassen Sie nur eines davon stehen
syntax-bad-escape = ein Backslash in einem Text in Anführungszeichen leitet nichts ein, was Fluent kennt
syntax-bad-escape-hint = schreiben Sie `\\` für einen Backslash, `\"` für ein Anführungszeichen oder `\u` mit vier Hexadezimalziffern
syntax-stray-brace = eine `{"}"}` ohne öffnende `{"{"}`
syntax-stray-brace-hint = schreiben Sie `{ $brace }` für eine wörtliche Klammer
syntax-empty-brace = auf `{"{"}` folgt nichts, was Fluent kennt
syntax-empty-brace-hint = schreiben Sie `{ $variable }`, `{ $term }` oder `{ $text }`; für eine wörtliche Klammer schreiben Sie `{ $brace }`
syntax-no-literal = hier wird eine Zahl oder ein Text in Anführungszeichen erwartet
syntax-no-literal-hint = geben Sie benannte Argumente an wie in `NUMBER($count, minimumFractionDigits: 2)`
syntax-value-empty = der Text ist leer
syntax-value-empty-hint = schreiben Sie `{ $example }` für einen leeren Text
syntax-value-with-attribute = eine Zeile, die mit `.` beginnt, würde als Attribut gelesen
syntax-value-of-several = das ist nicht der Text einer einzelnen Nachricht
syntax-value-of-several-hint = schreiben Sie nur, was hinter `id =` steht

edit-of-broken-file = die Datei enthält einen Syntaxfehler: { $reason }
edit-of-unknown-entry = die Datei enthält keinen Eintrag `{ $id }`
edit-of-no-entry = bei Byte { $offset } der Datei steht kein Eintrag
edit-to-taken-id = die Datei enthält bereits einen Eintrag `{ $id }`
edit-to-invalid-id = `{ $id }` ist kein Bezeichner in Fluent
edit-twice = zwei Bearbeitungen von `{ $id }` auf einmal
edit-to-invalid-text = der Text von `{ $id }` ist kein gültiges Fluent: { $reason }
edit-unsafe = die Bearbeitung würde andere Teile von `{ $id }` ändern; nichts wurde geschrieben

ledger-too-new = das Register hat Version { $version } und stammt von einem neueren recto
ledger-too-new-hint = aktualisieren Sie recto
ledger-unreadable = das ist kein Register: { $reason }
ledger-unreadable-hint = diese Datei schreibt recto; stellen Sie sie aus git wieder her, oder korrigieren Sie diese Stelle von Hand
ledger-no-fingerprint = `{ $text }` ist kein Fingerabdruck aus 16 Hexadezimalziffern
ledger-no-date = `{ $text }` ist kein Datum wie 2026-07-31

## What a translation shows

reference-unresolved = `{ $id }` lässt sich nicht auflösen: { $reason }
reference-unresolved-hint = korrigieren Sie den Platzhalter, oder schreiben Sie { $brace }, wo eine Klammer gemeint ist

joined = { $before }; { $next }

reference-unknown-message = unbekannte Nachricht `{ $id }`
reference-unknown-term = unbekannter Begriff `{ $id }`
reference-unknown-term-hint = definieren Sie ihn in terms.ftl für { $language }, oder korrigieren Sie seinen Namen
reference-unknown-variable = unbekannte Variable `${ $name }`
reference-unknown-variable-hint = Artikel haben keine Variablen; schreiben Sie den Text selbst
reference-unknown-function = unbekannte Funktion `{ $name }`: Es gibt NUMBER und DATETIME
reference-define-hint = definieren Sie den Namen in einer Fluent-Datei für { $language }, oder korrigieren Sie ihn
reference-no-variables-hint = die Quelle hat keine Variablen; schreiben Sie den Text selbst
reference-variables-hint = verwenden Sie eine aus der Quelle: { $known }
reference-foreign-name = unbekannte Variable `{ $name }`
reference-foreign-function = unbekannte Funktion `{ $name }`
reference-foreign-function-hint = verwenden Sie eine aus der Quelle, NUMBER oder DATETIME
reference-long-number = `{ $number }` hat mehr als { $most } Ziffern: Schreiben Sie sie als Text
reference-cyclic = `{ $id }` verweist auf sich selbst
reference-too-many = ein Platzhalter führt zu mehr als { $most } Platzhaltern: Schreiben Sie einige davon aus
reference-lost-argument = das Argument `${ $name }` geht nach einem anderen Begriff verloren: Verwenden Sie es vor diesem Begriff

reference-bad-call = `{ $name }`: { $reason }
function-no-reference = nimmt ein Literal oder eine Variable, keinen Verweis
function-one-number = nimmt eine Zahl, etwa 1234.5
function-number-options = versteht dieses `{ $name }` nicht: Möglich sind minimumFractionDigits, maximumFractionDigits und minimumIntegerDigits bis { $most }, useGrouping "true" oder "false", style "decimal" oder "percent", type "cardinal" oder "ordinal"
function-digits-contradict = minimumFractionDigits { $least } ist größer als maximumFractionDigits { $most }
function-one-date = nimmt ein Datum, etwa "2024-12-08"
function-no-date = nimmt ein Datum wie "2024-12-08" oder Millisekunden seit 1970
function-bad-date = `{ $text }` ist kein Datum wie "2024-12-08"
function-bad-milliseconds = `{ $number }` ist keine Anzahl von Millisekunden seit 1970
function-date-options = versteht dieses `{ $name }` nicht: Möglich sind dateStyle "full", "long", "medium" oder "short", year und day "numeric" oder "2-digit", month "long", "short", "numeric" oder "2-digit", weekday "long" oder "short", timeZone "UTC"
function-style-and-fields = nimmt dateStyle oder einzelne Felder, nicht beides
function-no-month = kann mit diesen Feldern allein kein Datum zeigen: Ergänzen Sie `month`
function-no-month-and-day = kann mit diesen Feldern allein kein Datum zeigen: Ergänzen Sie `month` und `day`
function-no-dates = kennt keine Datumsangaben für die Sprache `{ $language }`

## Findings

check-catalog-gone =
    { $count ->
        [one] dieser Katalog existiert nicht mehr, aber sein Register enthält { $count } Übersetzung
       *[other] dieser Katalog existiert nicht mehr, aber sein Register enthält { $count } Übersetzungen
    }
check-catalog-gone-hint = stellen Sie die Datei wieder her, zum Beispiel mit `git checkout`, oder löschen Sie ihr Register, um neu anzufangen
check-conflict-certain = Konfliktmarkierungen von git aus einem unvollendeten Merge; recto kann sie sicher auflösen
check-conflict-certain-hint = führen Sie `recto sync` aus; das schreibt die Datei ohne sie
check-duplicate-id = `{ $id }` steht zweimal in dieser Datei; nur die erste Stelle zählt
check-duplicate-id-hint = behalten Sie die bessere und löschen Sie die andere
source-duplicate-id-hint = löschen Sie die andere
check-unknown-unit = keine Einheit von { $article } hat die ID `{ $id }`
check-unknown-unit-hint = korrigieren Sie die ID, verschieben Sie die Nachricht in den Katalog ihres Artikels, oder löschen Sie sie
check-unit-elsewhere-hint = eine Einheit von { $article } hat diese ID; ist die Nachricht dort richtig, löschen Sie diese hier

gate-article-changed = der Artikel hat sich seit dem letzten Abgleich geändert
gate-article-gone = der Artikel wurde seit dem letzten Abgleich gelöscht
gate-unsynced-hint = führen Sie `recto sync` aus und committen Sie, was es schreibt
gate-sync-held = der Abgleich dieses Artikels wartet auf die Korrektur eines Katalogs: { $languages }
gate-sync-held-hint = beheben Sie die Syntaxfehler in diesem Katalog und führen Sie `recto sync` aus
gate-unrecorded =
    { $count ->
        [one] { $count } { $language }-Übersetzung ist noch nicht erfasst
       *[other] { $count } { $language }-Übersetzungen sind noch nicht erfasst
    }
gate-unrecorded-hint = führen Sie `recto sync` aus und committen Sie das Register

gate-unrecorded-hidden-hint = führen Sie `git fetch --unshallow` und dann `recto sync` aus, und committen Sie das Register

gate-page =
    { $count ->
        [one] { $count } Text dieser Seite wurde von Hand bearbeitet, und der Katalog ({ $language }) sagt etwas anderes
       *[other] { $count } Texte dieser Seite wurden von Hand bearbeitet, und der Katalog ({ $language }) sagt etwas anderes
    }

gate-page-tracked-hint = `recto sync` übernimmt sie in den Katalog

gate-page-hint = `recto adopt` übernimmt sie in den Katalog; danach tut das jeder Abgleich

piece-field = Metadaten

piece-code = Code

piece-definition = Linkdefinition

piece-anchor = Überschriften-ID

piece-markup = Auszeichnung

piece-text = Text

overrides-is-stale = der Artikel hat sich hier geändert

overrides-changed = (die Seite hat hier inzwischen etwas anderes; das nächste `recto render` sieht es sich an)

overrides-count =
    { $count ->
        [one] { $count } Stück ist der Seite eigen: - der Artikel, + die Seite
       *[other] { $count } Stücke sind den Seiten eigen: - der Artikel, + die Seite
    }

overrides-stale =
    { $count ->
        [one] { $count } davon steht, wo der Artikel sich geändert hat (~ der Artikel jetzt): bringen Sie es auf der Seite auf den neuen Stand
       *[other] { $count } davon stehen, wo ihre Artikel sich geändert haben (~ der Artikel jetzt): bringen Sie sie auf den Seiten auf den neuen Stand
    }

gate-page-behind =
    { $count ->
        [one] der Artikel hat sich dort geändert, wo die Seite { $count } eigenes Stück hat
       *[other] der Artikel hat sich dort geändert, wo die Seite { $count } eigene Stücke hat
    }

gate-page-behind-hint = `recto list { $article } --overrides --language { $language }` zeigt beides; bringen Sie die Seite dort von Hand auf den neuen Stand

gate-stale = der Ausgangstext von `{ $id }` hat sich geändert; die { $language }-Übersetzung ist veraltet
gate-stale-since = der Ausgangstext von `{ $id }` hat sich geändert; die { $language }-Übersetzung ist seit { $date } veraltet
gate-stale-by = der Ausgangstext von `{ $id }` hat sich geändert ({ $classes }); die { $language }-Übersetzung ist veraltet
gate-stale-by-since = der Ausgangstext von `{ $id }` hat sich geändert ({ $classes }); die { $language }-Übersetzung ist seit { $date } veraltet
gate-stale-hint = siehe `recto diff { $path } { $id } --language { $language }`; passen Sie die Übersetzung an und führen Sie `recto sync` aus
gate-missing = `{ $id }` hat keine { $language }-Übersetzung
gate-missing-hint = schreiben Sie sie: `recto set { $path } { $id } --language { $language } TEXT`
gate-draft = die { $language }-Übersetzung von `{ $id }` ist ein Entwurf

gate-machine = `{ $id }` ({ $language }) hat eine Maschine übersetzt, und niemand hat es bestätigt

gate-draft-by = der Ausgangstext von `{ $id }` hat sich geändert ({ $class }); die { $language }-Übersetzung ist ein Entwurf
gate-draft-hint = lesen Sie sie und führen Sie `recto accept { $path } { $id } --language { $language }` aus
gate-proposal = `{ $id }` hat eine zweite Fassung ({ $language }), über die noch niemand entschieden hat
gate-proposal-hint = siehe `recto list --kept`, dann `recto accept { $path } --proposal { $key } --language { $language }`, oder dasselbe mit `reject`
gate-unreviewed = die { $language }-Übersetzung von `{ $id }` wurde nicht gegengelesen
gate-unreviewed-hint = lesen Sie sie und führen Sie `recto accept { $path } { $id } --language { $language } --reviewed` aus
gate-below-minimum = { $language }: zu { $percent } % fertig; das Projekt verlangt { $minimum } %
gate-below-minimum-hint = was noch zu tun ist, zeigt `recto list --language { $language }`

## Requests

project-unjudged = das Projekt lässt sich nicht prüfen
project-none = in { $folder } und den übergeordneten Ordnern gibt es kein { $file }
project-none-hint = wechseln Sie in den Projektordner, oder legen Sie ein Projekt an: `recto init --source en --languages fr,es`

select-no-article = es gibt keinen Artikel `{ $path }`
select-no-article-hint = geben Sie einen mit seinem Pfad an; `recto status --articles` listet sie auf

cursor-wrong = „{ $text }“ ist keine Stelle, an der es weitergehen kann

cursor-wrong-hint = nehmen Sie die Stelle, die die vorige Seite genannt hat, oder beginnen Sie ohne

select-ambiguous = `{ $name }` ist nicht eindeutig: { $candidates }
select-ambiguous-article-hint = geben Sie mehr vom Pfad an
select-ambiguous-unit-hint = geben Sie mehr von der ID an
select-ambiguous-unit-or-article-hint = geben Sie mehr von der ID an, oder geben Sie den Artikel mit --article an

select-ambiguous-unit-in-articles-hint = geben Sie mehr von der ID an, oder davor den Artikel

select-ambiguous-line = Zeile { $line } von { $article } ist nicht eindeutig: { $candidates }
select-ambiguous-line-hint = geben Sie die Einheit nach { $article } mit ihrer ID an
select-either = { $first } oder { $second }
select-unit-in-article = { $id } in { $article }
select-no-unit = keine Einheit hat die ID `{ $id }`
select-no-unit-hint = die IDs zeigt `recto list`; Sie können die Einheit auch als PFAD:ZEILE angeben

select-neither = es gibt weder einen Artikel noch eine Einheit `{ $name }`

select-neither-hint = `recto status --articles` listet die Artikel auf, `recto list` die Einheiten mit ihren IDs

select-no-unit-of-article = keine Einheit von { $article } hat die ID `{ $id }`
select-no-unit-of-article-hint = siehe `recto list { $article }`
select-no-unit-in-line = in Zeile { $line } steht keine Einheit von { $article }
select-no-unit-in-line-hint = der Artikel hat keine Einheiten
select-no-unit-in-line-nearest-hint = am nächsten: { $units }
select-unit-in-line = `{ $id }` in Zeile { $line }
select-unit-in-lines = `{ $id }` in den Zeilen { $first } bis { $last }
select-no-language = dieses Projekt wird nicht in `{ $language }` übersetzt
select-no-language-hint = zur Auswahl stehen { $languages }; andernfalls ergänzen Sie `languages` in recto.toml

missing-language-hint = geben Sie die Kürzel der Sprachen und die Pfade der Artikel an: `recto missing fr,es articles/news.md`

set-no-text = es ist kein Text angegeben
set-no-text-hint = geben Sie die Übersetzung an, oder `-`, um sie einzulesen

suggest-no-text = es gibt nichts nachzuschlagen

suggest-no-text-hint = nennen Sie einen Artikel, oder geben Sie mit `--text` einen Text an

memory-unreadable = nicht als Übersetzungsspeicher verwendet: { $reason }
memory-missing = { $path }, das `[memory]` nennt, gibt es nicht
memory-missing-hint = fügen Sie die Datei dem Projekt hinzu, oder nehmen Sie sie aus `files` in recto.toml

memory-name = `{ $name }` kann nicht der Name eines Speichers sein

memory-name-hint = verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, mit `--name`

memory-nothing = { $name } enthält nichts in den Sprachen des Projekts

memory-nothing-hint = siehe `source` und `languages` in recto.toml

memory-unknown = ein Speicher namens { $name } wurde nicht importiert

memory-unknown-hint = siehe `recto memory list`

memory-no-cache = es gibt keinen Ort, um Speicher aufzubewahren

memory-no-cache-hint = führen Sie den Befehl ohne `--no-cache` aus, oder nennen Sie die Datei unter `[memory]` in recto.toml

memory-which = es ist kein Name angegeben

memory-which-hint = nennen Sie eine Datei zum Importieren oder einen Speicher zum Entfernen

memory-no-file = { $path } lässt sich nicht lesen: { $reason }

memory-no-file-hint = prüfen Sie den Pfad und ob Sie die Datei lesen dürfen
memory-large = { $path } ist größer als { $megabytes } MB
memory-large-hint = exportieren Sie die Datei in mehreren Teilen, und importieren Sie jeden davon

memory-removed = { $name } entfernt

memory-server-none = recto.toml nennt keinen Speicherserver

memory-server-none-hint = ergänzen Sie `url` unter `[memory]` in recto.toml

memory-server-not-allowed = der Speicherserver wird nicht benutzt: Diese Maschine erlaubt nicht, was recto.toml nennt, oder die Datei wurde seither geändert

memory-server-not-allowed-hint = lesen Sie die Adresse in recto.toml; wenn Sie ihr vertrauen, führen Sie `recto allow` aus

memory-server-unsupported = dieses recto kann keinen Speicherserver benutzen

memory-server-unsupported-hint = installieren Sie es mit `cargo install recto --features postgres`

memory-server-unencrypted = der Speicherserver steht auf einer anderen Maschine, und seine Adresse schaltet die Verschlüsselung ab

memory-server-unencrypted-hint = entfernen Sie `sslmode=disable` aus `url` in recto.toml

memory-server-several = die Adresse des Speicherservers nennt mehrere Server

memory-server-several-hint = nennen Sie in `url` in recto.toml einen einzigen Server

memory-server-certificates = der Speicherserver ist nicht benutzbar: Es gibt keine Zertifikate, um ihn zu prüfen

memory-server-certificates-hint = prüfen Sie die Zertifikate Ihres Systems oder die Datei, die die Variable `PGSSLROOTCERT` nennt

memory-server-older = der Speicherserver hat Tabellen der Version { $version }, die ein älteres recto angelegt hat

memory-server-older-hint = führen Sie `recto memory push` aus, das aktualisiert sie; bis dahin nutzt recto die Übersetzungen des Projekts

memory-server-newer = der Speicherserver hat Tabellen der Version { $version }, die dieses recto nicht kennt

memory-server-newer-hint = aktualisieren Sie recto; bis dahin nutzt es die Übersetzungen des Projekts

memory-server-silent = der Speicherserver antwortet nicht

memory-server-away = der Speicherserver ist nicht benutzbar: { $reason }

memory-server-away-hint = prüfen Sie, ob er läuft, und die Adresse in recto.toml; ohne ihn nutzt recto die Übersetzungen des Projekts

memory-pushed = gesendete Übersetzungen: { $sent }; auf dem Server neu oder geändert: { $changed }

memory-none = kein Übersetzungsspeicher

machine-none = recto.toml nennt keinen Befehl, der übersetzt

machine-none-hint = setzen Sie `command` unter `[machine]` in recto.toml

machine-not-allowed = diese Maschine erlaubt den Befehl aus recto.toml nicht, oder eine seiner Dateien hat sich seither geändert

machine-not-allowed-hint = lesen Sie den Befehl und seine Dateien; wenn Sie ihnen trauen, führen Sie `recto allow` aus

machine-no-style = { $path }, das `style` unter `[machine]` nennt, gibt es nicht

machine-no-style-hint = schreiben Sie die Datei, oder nehmen Sie `style` heraus

machine-left-out = kein Entwurf für `{ $id }` ({ $language }): { $reason }

machine-left-out-hint = übersetzen Sie von Hand, oder ändern Sie den Befehl und führen Sie ihn noch einmal aus

machine-faults = { $faults }

machine-no-second = die Antwort war falsch, und es wurde nicht noch einmal gefragt

machine-no-answer = der Befehl hat nicht geantwortet

machine-refused = der Befehl sagt: { $said }

machine-changed = die Einheit hat sich geändert, während der Befehl lief

machine-command = der Befehl unter `[machine]` ist gescheitert: { $reason }

machine-command-hint = führen Sie ihn von Hand mit einer Zeile JSON aus; was er vorher geantwortet hat, bleibt erhalten

machine-noise = ignoriert, was der Befehl schrieb: Zeilen, die keine Antworten sind: { $lines }; Antworten, nach denen niemand gefragt hat: { $answers }

machine-noise-hint = schreiben Sie auf die Standardausgabe nur Antworten, je eine in einer Zeile, mit der `id` der Anfrage

terms-no-file = keine Datei ist genannt

terms-no-file-hint = nennen Sie eine Terminologie: `recto terms import terms.tbx`

terms-which = eine Tabelle enthält Fachwörter in einer Sprache

terms-which-hint = nennen Sie sie mit `--language`

terms-added = hinzugefügte Fachwörter: { $counts }

terms-nothing-added = keine Fachwörter hinzugefügt

terms-known = schon bekannt: { $count }

terms-passed-over = ohne Fachwort in der Ausgangssprache oder in einer des Projekts: { $count }

terms-different = so gelassen, wie das Glossar sie hat:

terms-different-one = { $id } ({ $language }): { $ours }; die Datei hat { $theirs }

terms-suggest-nothing = die Artikel wiederholen keine Wendung und keinen Namen, die im Glossar fehlen

terms-suggest-count = { $count }-mal, zuerst in { $place }

terms-suggest-called = { $language }: { $wordings }

terms-suggest-wording = { $text } ({ $count } von { $of })

machine-empty = die Antwort hat keinen Text
machine-code-lost = der Antwort fehlt { $markup }
machine-code-twice = die Antwort hat { $code } zweimal
machine-code-unknown = die Antwort hat { $code }, was der Text nicht hat
machine-code-nesting = die Codes der Antwort sind nicht richtig verschachtelt
machine-code-added = die Antwort fügt { $markup } hinzu
machine-not-started = er lässt sich nicht starten: { $reason }
machine-timed-out = er brauchte länger als { $seconds } s
machine-too-much = er hat weit mehr geschrieben, als er bekommen hat
machine-failed = Exit-Code { $code }: { $said }
machine-failed-silently = Exit-Code { $code }, ohne ein Wort
machine-ended = etwas hat ihn beendet

memory-imported = importiert; { $counts }

memory-of-project = in recto.toml genannt; { $counts }

exchange-encoding = die Datei ist weder UTF-8 noch UTF-16

exchange-encoding-hint = speichern Sie sie als UTF-8

exchange-not-xml = die Datei lässt sich nicht als XML lesen: { $reason }

exchange-not-xml-hint = exportieren Sie sie noch einmal mit dem Werkzeug, das sie geschrieben hat

exchange-entity = die Entität { $name } ist nicht bekannt

exchange-declares = sie deklariert eigene Entitäten, die recto nie auflöst

exchange-ends = sie endet mitten in einem Element

exchange-long = ein Element enthält mehr als ein Megabyte Text

exchange-deep = ihre Elemente sind zu tief verschachtelt

exchange-no-tmx = das ist kein Übersetzungsspeicher

exchange-no-tmx-hint = recto liest TMX
exchange-no-tbx = das ist keine Terminologie
exchange-no-tbx-hint = recto liest TBX und CSV

exchange-not-csv = die Tabelle ist nicht lesbar: { $reason }

exchange-no-columns = die Tabelle hat keine Spalten `source` und `target`

exchange-no-columns-hint = schreiben Sie die Namen der Spalten in die erste Zeile: `source,target,status,part,definition`
# PO files of gettext: what is wrong in them. $keyword, $word (text): what stands there, such as "msgstr".
po-no-keyword = dieser Text gehört zu keinem Schlüsselwort
po-no-keyword-hint = schreiben Sie `msgid` oder `msgstr` davor, oder löschen Sie ihn
po-no-source = vor { $keyword } fehlt `msgid`
po-no-source-hint = geben Sie der Meldung ihr `msgid` zurück, oder löschen Sie die ganze Meldung
po-twice = { $keyword } kommt in einer Meldung zweimal vor
po-twice-hint = löschen Sie eines davon, oder geben Sie dem zweiten ein eigenes `msgid`
po-no-translation = diese Meldung hat kein `msgstr`
po-no-translation-hint = fügen Sie danach `msgstr ""` an, oder löschen Sie die Meldung
po-unknown = { $word } ist kein Schlüsselwort von PO-Dateien
po-unknown-hint = schreiben Sie `msgid`, `msgstr` oder ein anderes Schlüsselwort von gettext, oder machen Sie die Zeile mit `#` zum Kommentar
po-no-string = hier fehlt ein Text in Anführungszeichen
po-no-string-hint = setzen Sie den Text zwischen `"` und `"`
po-after-string = hinter dem schließenden Anführungszeichen steht noch etwas
po-after-string-hint = schreiben Sie ein Anführungszeichen im Text als `\"`, oder löschen Sie, was folgt
po-open-string = der Text wird auf seiner Zeile nicht geschlossen
po-open-string-hint = beenden Sie die Zeile mit `"`; ein Zeilenumbruch im Text ist `\n`
po-charset = die Datei ist in { $charset } geschrieben, nicht in UTF-8
po-charset-hint = wandeln Sie sie um: `msgconv -t UTF-8 -o { $path } { $path }`

set-no-unit = es ist keine Einheit angegeben
set-no-unit-hint = geben Sie ihre ID an, oder den Artikel als PFAD:ZEILE
set-two-units = es sind zwei Einheiten angegeben
set-two-units-hint = geben Sie die ID oder die Zeile an, nicht beides
set-not-written = die Übersetzung ließ sich nicht in den Katalog schreiben
set-not-written-hint = suchen Sie Syntaxfehler im Katalog: `recto check --only syntax`
expected-not-one = --if-source, --if-target und --if-state gelten für eine einzige Einheit
expected-not-one-hint = nennen Sie sie mit ihrer ID oder als PFAD:ZEILE
choose-no-proposal = es gibt keine zweite Fassung `{ $key }`
choose-no-proposal-hint = `recto list --kept` zeigt die, die warten
choose-ambiguous-hint = geben Sie mehr vom Schlüssel an
choose-broken = der Text von `{ $key }` ist kein gültiges Fluent
choose-broken-hint = korrigieren Sie ihn in { $path }, oder schreiben Sie die Übersetzung mit `recto set`
kept-not-fluent = --kept zeigt nichts zum Ausfüllen und hat deshalb kein Format `fluent`

overrides-not-fluent = --overrides zeigt nichts zum Ausfüllen, hat also kein Format `fluent`

kept-not-fluent-hint = verwenden Sie `--format json`
refused = `{ $id }` ({ $language }) wurde nicht geändert: Inzwischen hat sich etwas anderes geändert
refused-hint = sehen Sie sie mit `recto list` an und versuchen Sie es noch einmal
part-source = der Ausgangstext
part-target = die Übersetzung
part-state = der Zustand

edit-broken = { $path } enthält Syntaxfehler, es lässt sich nichts hineinschreiben

edit-broken-unit = `{ $id }` lässt sich erst ändern, wenn die Syntaxfehler in { $path } behoben sind

edit-broken-in-part =
    { $count ->
        [one] { $path } enthält Syntaxfehler; eine Einheit blieb, wie sie ist
       *[other] { $path } enthält Syntaxfehler; { $count } Einheiten blieben, wie sie sind
    }

edit-broken-hint = siehe `recto check --only syntax`; korrigieren Sie die Datei und versuchen Sie es noch einmal
edit-gone = { $path } existiert nicht mehr, das zugehörige Register aber schon
edit-gone-hint = stellen Sie die Datei wieder her, oder löschen Sie ihr Register, um neu anzufangen
edit-failed-hint = prüfen Sie den Katalog mit `recto check --only syntax` und versuchen Sie es noch einmal

link-not-left = `{ $id }` wurde nicht aus { $article } entfernt: Eine andere Einheit setzt sie fort
link-own-id = `{ $id }` hat die ID, die in { $path } festgelegt ist
link-own-id-hint = ändern Sie die ID dort, oder korrigieren Sie die Übersetzungen mit `recto set`
link-nothing-to-carry = jede Sprache mit einer Übersetzung von `{ $left }` hat auch eine von `{ $id }`
link-nothing-to-carry-hint = es gibt nichts zu übertragen
set-no-pattern = das ist kein gültiger Fluent-Text, an der Stelle { $place }: { $reason }
link-not-left-hint = trennen Sie die beiden zuerst: `recto unlink { $id }`
link-nothing-left = keine entfernte Einheit von { $article } hat die ID `{ $id }`
link-nothing-left-hint = aus diesem Artikel wurde keine übersetzte Einheit entfernt
link-nothing-left-others-hint = entfernte Einheiten mit Übersetzungen: { $ids }
link-translated = `{ $id }` hat bereits eine Übersetzung ({ $language })
link-translated-hint = ist diese falsch, löschen Sie sie aus { $path } und führen Sie den Befehl noch einmal aus
unlink-nothing = `{ $id }` setzt keine andere Einheit fort: Jede Übersetzung davon entstand für den eigenen Text
unlink-nothing-hint = es gibt nichts zu trennen

render-no-place = recto weiß nicht, wohin { $article } geschrieben werden soll
render-no-place-hint = geben Sie mit `--out` einen Ordner an, oder legen Sie in recto.toml `output` fest
render-over-article = die Ausgabe von { $article } ({ $language }) würde den Artikel { $other } überschreiben
render-over-configuration = die Ausgabe von { $article } ({ $language }) würde { $file } überschreiben
render-among-catalogs = die Ausgabe von { $article } ({ $language }) würde { $path } zwischen die Kataloge in { $folder } schreiben
render-elsewhere-hint = legen Sie in recto.toml ein anderes `output` fest, oder geben Sie ein anderes `--out` an
render-same-file = { $article } ({ $language }) und { $other } ({ $other_language }) würden in dieselbe Datei { $path } ausgegeben
render-same-file-hint = verwenden Sie { "{path}" } und { "{stem}" } in `output`, oder geben Sie jedem [[articles]] ein eigenes `output`
render-unresolved-hint = korrigieren Sie die Übersetzung; stattdessen erscheint der Ausgangstext
render-structure =
    der { $language }-Artikel ist anders aufgebaut als seine Quelle: { $count ->
        [one] { $count } Einheit
       *[other] { $count } Einheiten
    } statt { $expected }, etwa ab `{ $id }`
render-structure-hint = suchen Sie in der Nähe nach Leerzeilen oder nach Blockzeichen wie # oder - am Anfang einer Übersetzung

page-unknown =
    { $page } sagt, was in keinem Katalog steht: { $count ->
        [one] { $count } Text
       *[other] { $count } Texte
    }; die Seite bleibt, wie sie ist

page-unknown-hint = `recto adopt` übernimmt ihre Texte; `recto render --overwrite` erzeugt die Seite neu und behält sie als zweite Fassungen

page-no-ledger =
    { $page } sagt, was in keinem Katalog steht, und es gibt kein Register, das es behalten könnte: { $count ->
        [one] { $count } Text
       *[other] { $count } Texte
    }

page-no-ledger-hint = führen Sie zuerst `recto sync` aus, und geben Sie die Seite dann erneut aus

page-edited =
    { $page } wurde von Hand bearbeitet: { $count ->
        [one] { $count } Text bleibt
       *[other] { $count } Texte bleiben
    } wie auf der Seite

page-edited-hint = `recto adopt` übernimmt Änderungen an Seiten; `recto render --overwrite` ersetzt sie und behält sie als zweite Fassungen

page-behind =
    { $page } folgt ihrem Artikel an { $count ->
        [one] { $count } Stelle
       *[other] { $count } Stellen
    } nicht, an denen die Seite eigene Zeilen hat

page-behind-hint = `recto list --overrides` zeigt, was beide haben; übersetzen oder bestätigen Sie, worauf sie wartet, oder ändern Sie die Seite von Hand

render-preview-in-place = eine Vorschau hat Markierungen, die auf keine Seite der Website gehören

render-preview-in-place-hint = nennen Sie mit `--out` einen anderen Ordner

preview-in-source = nicht übersetzt: { $language }

check-no-code = es gibt keine Prüfung `{ $code }`
check-no-code-hint = zur Auswahl stehen { $codes }
check-stray = kein Artikel hat den Katalog `{ $catalog }`
check-stray-hint = benennen Sie die Datei nach dem Katalog ihres Artikels, oder verschieben Sie ihre Nachrichten dorthin

sync-source-gone = { $path } fehlt, und damit der Ausgangstext von `{ $id }` ({ $language })

sync-source-gone-hint = stellen Sie die Datei mit `git restore -- { $path }` oder aus einer Kopie wieder her und führen Sie dann `recto sync` aus

sync-foreign-catalog = diese Datei hat nicht recto geschrieben, daher kann sie nicht der Quellkatalog von { $article } sein
sync-foreign-catalog-hint = geben Sie dem Artikel in recto.toml einen anderen `catalog`, oder verschieben Sie diese Datei
sync-catalog-edit-hint = korrigieren Sie den Katalog von Hand und führen Sie `recto sync` noch einmal aus
sync-rename-blocked = das sieht aus wie { $old } unter neuem Namen, aber { $occupied } ist bereits vorhanden
sync-rename-blocked-hint = verschieben Sie diese Datei, oder stellen Sie den alten Namen wieder her; führen Sie dann `recto sync` aus

merge-no-file = es gibt keine Datei { $path }
merge-no-file-hint = git übergibt die drei Fassungen als `%O %A %B`; richten Sie es mit `recto init --git` ein

## Results

error-line = { $error }: { $message }
hint-label = Tipp:
no-articles = noch gibt es keine Artikel: Legen Sie welche dort ab, wo `[[articles]]` in recto.toml es angibt
heading-language = Sprache

## Results of `recto status`

status-percent = { $percent } %
status-done = fertig
status-words-left = offen
status-unsynced = (nicht abgeglichen)
status-stale-in = veraltet ({ $language }), nach Art der Änderung: { $changes }
status-proposals = zweite Fassungen zur Wahl: { $counts }; siehe `recto list --kept`

status-machine = Entwürfe der Maschine, die niemand bestätigt hat: { $counts }

status-unjudged = nicht jeder Artikel ließ sich prüfen; beheben Sie die gemeldeten Fehler
status-articles-unsynced =
    { $count ->
        [one] { $count } Artikel hat sich seit dem letzten Abgleich geändert; führen Sie `recto sync` aus
       *[other] { $count } Artikel haben sich seit dem letzten Abgleich geändert; führen Sie `recto sync` aus
    }

## Results of `recto sync`

sync-renamed = umbenannt, früher { $path }
sync-from = { $count } aus { $path }
sync-rejoined =
    { $count ->
        [one] { $count } Nachricht aus dem { $language }-Katalog von { $path }
       *[other] { $count } Nachrichten aus dem { $language }-Katalog von { $path }
    }
sync-recorded = neue Übersetzungen: { $counts }
sync-swapped = Ersetzungen aus dem Ausgangstext übernommen: { $counts }
sync-orphans = Nachrichten ohne Einheit: { $counts }; siehe `recto check --only unknown-unit`
sync-own-messages = Nachrichten, die nur in Übersetzungen stehen: { $counts }; siehe `recto check --only unknown-unit`
sync-newly-stale = jetzt veraltet: { $counts }
sync-stale = veraltet: { $counts }; siehe `recto diff`
sync-drafts = Entwürfe: { $counts }; siehe `recto list --state draft`, dann `recto accept --state draft --language { $languages }`

sync-prefilled = Entwürfe aus dem Speicher: { $counts }

sync-machine-drafts = Entwürfe der Maschine: { $counts }

sync-machine-proposals = Vorschläge der Maschine: { $counts }; siehe `recto list --kept`

sync-machine-sent = an die Maschine geschickt: { $units }, { $words }

sync-machine-would-send = würde an die Maschine geschickt: { $units }, { $words }

sync-machine-known = aus früheren Läufen bekannt: { $count }

sync-machine-left-out = ausgelassen: { $count }; die Warnungen sagen, warum

sync-machine-unsent = nicht geschickt: { $units }, { $words }

sync-renamed-id = die ID { $old } kam zweimal vor; die zweite heißt jetzt { $new }
sync-replaced = { $new } sieht aus wie ein Ersatz für { $old }: `recto link { $old } { $new } --article { $path }`
sync-held = wartet auf die Korrektur des Katalogs in: { $languages }
sync-gone = gelöscht
sync-gone-kept = gelöscht; seine Übersetzungen bleiben als verwaist erhalten
sync-gone-given =
    { $count ->
        [one] gelöscht; { $count } Einheit ging in einen anderen Artikel
       *[other] gelöscht; { $count } Einheiten gingen in andere Artikel
    }
sync-gone-given-and-kept =
    { $count ->
        [one] gelöscht; { $count } Einheit ging in einen anderen Artikel, andere Übersetzungen sind verwaist
       *[other] gelöscht; { $count } Einheiten gingen in andere Artikel, andere Übersetzungen sind verwaist
    }
sync-edited = { $count } bearbeitet
sync-split = { $count } geteilt
sync-merged = { $count } zusammengeführt
sync-moved = { $count } verschoben
sync-added = { $count } hinzugefügt
sync-removed = { $count } entfernt
sync-nothing-until-mended = es gibt nichts zu schreiben, bis behoben ist, was gemeldet wird
sync-in-step = alles ist aktuell
written =
    { $count ->
        [one] { $count } Datei geschrieben
       *[other] { $count } Dateien geschrieben
    }
would-be-written =
    { $count ->
        [one] { $count } Datei würde geschrieben
       *[other] { $count } Dateien würden geschrieben
    }

explain-unchanged = unverändert: { $evidence }
explain-moved = verschoben: { $evidence } an anderer Stelle
explain-edited = bearbeitet: { $evidence }
explain-revived = wieder da: { $evidence }
explain-split = geteilt: ein Teil von { $ids }
explain-merged = zusammengeführt aus { $ids }
explain-new = neu
explain-left = aus dem Artikel entfernt
explain-alike = { $percent } % Übereinstimmung
explain-same-key = derselbe Schlüssel
explain-same-text = derselbe Text
explain-next = nächstbeste: { $id }, { $percent } % Übereinstimmung
explain-next-left = nächstbeste: { $id } (entfernt), { $percent } % Übereinstimmung
explain-next-new = nächstbeste: { $id }, neu, { $percent } % Übereinstimmung
explain-next-none = sonst ähnelt ihr nichts
explain-link = dieselbe Einheit? Dann `recto link { $old } { $new }`
explain-unlink = eine andere Einheit? Dann `recto unlink { $id }`

explain-out =
    bleibt außen vor, { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }: { $why }

explain-out-project = recto.toml verlangt es

explain-out-outside = es steht außerhalb des Artikels

explain-out-landmark = es ist ein Menü, ein Kopf, ein Fuß oder eine Seitenspalte

explain-out-named = sein Name ist der von Seitenbeiwerk

explain-out-hidden = es ist auf der Seite verborgen

explain-out-links = es führt auf andere Seiten

explain-out-comments = es sind Kommentare von Lesern

explain-out-form = es ist ein Formular

explain-out-line = es ist eine Zeile, wie sie um den Text kopierter Seiten steht

question-place = { $nth } von { $count }: { $place }
question-edited = Ist das dieselbe Einheit, nur bearbeitet? Dann behält sie ihre Übersetzungen. { $keys }
question-left = Ist das die entfernte Einheit, nur bearbeitet? Dann bekommt sie deren Übersetzungen zurück. { $keys }
question-keys-yes = [J/n/b]
question-keys-no = [j/N/b]
answers-yes = j, ja
answers-no = n, nein
answers-quit = b, beenden
question-again = antworten Sie mit j, n oder b, oder wählen Sie mit der Eingabetaste den Großbuchstaben:
accept-ask = { $count } Übersetzungen in { $articles } Artikeln bestätigen?
accept-ask-reviewed = { $count } Übersetzungen in { $articles } Artikeln als gegengelesen freigeben?
accept-ask-undo = Die Bestätigung von { $count } Übersetzungen in { $articles } Artikeln zurücknehmen?
accept-ask-reject = { $count } Übersetzungen in { $articles } Artikeln als Entwürfe zurückgeben?
accept-stopped = abgebrochen: nichts wurde geändert
accept-stopped-hint = geben Sie die gemeinten Artikel an, oder --yes

## Results of `recto watch`

watch-begun =
    { $count ->
        [one] { $count } Artikel wird beobachtet; Beenden mit Strg+C
       *[other] { $count } Artikel werden beobachtet; Beenden mit Strg+C
    }
watch-took = ({ $milliseconds } ms)
watch-more =
    { $count ->
        [one] und { $count } weiterer Artikel
       *[other] und { $count } weitere Artikel
    }
watch-mended = behoben
watch-limit = recto sucht jede Sekunde nach Änderungen, weil das System nicht noch mehr Ordner beobachtet; erhöhen Sie die Grenze mit `sudo sysctl { $setting }={ $value }`, und starten Sie `recto watch` neu
watch-untold = recto sucht jede Sekunde nach Änderungen, weil das System keine meldet: { $reason }

## Results of `recto list` and `recto diff`

nothing-to-show = nichts zu zeigen

list-continue = es folgen weitere Einheiten: mit `--cursor { $next }` geht es weiter

list-change = ({ $class })
list-uses = verwendet:
list-terms = Fachwörter:
term-forms = { $source } → { $forms }
term-forbidden = { $source }: nicht { $forbidden }
term-forms-not-forbidden = { $source } → { $forms } (nicht { $forbidden })

list-finding = { $code }:

list-note = Hinweis:
list-change-share = ({ $class }, { $percent } %)
list-review = Anmerkung:
list-replaced = recto hat { $swaps } ersetzt; prüfen und bestätigen Sie die Übersetzung
list-swap = { $old } durch { $new }
list-split = aus der Übersetzung von `{ $id }`, die geteilt wurde: lesen Sie den Text, dann bestätigen Sie ihn
list-merged = zusammengesetzt aus den Übersetzungen von { $ids }: lesen Sie den Text, dann bestätigen Sie ihn

match-percent = { $percent } %

match-place = aus { $place }

match-why = aus { $place }: { $reasons }

match-same-id = dieselbe Einheit

match-same-neighbours = zwischen denselben Texten

match-marks = andere Großschreibung oder Zeichensetzung

match-codes =
    { $count ->
        [one] andere Auszeichnung an { $count } Stelle
       *[other] andere Auszeichnung an { $count } Stellen
    }

match-facts = eine Zahl, ein Datum oder ein Name ist anders

match-other-article = ein anderer Artikel

match-imported = aus einem anderen Werkzeug
match-shared = aus dem Speicher des Teams

match-region = für eine andere Region

match-several = dieser Text hat mehrere Übersetzungen

match-sentence = ein Satz eines längeren Texts

match-put-in = eingesetzt: { $swaps }

suggest-nothing = nichts Ähnliches wurde bisher übersetzt

analyse-units = Einheiten

analyse-words = Wörter

analyse-characters = Zeichen

analyse-with-blanks = mit Leerzeichen

analyse-weighted = gewichtete Wörter

analyse-total = gesamt

band-context = im Kontext

band-repetition = Wiederholungen

band-exact = 100 %

band-from = { $least }–{ $most } %

band-new = neu

kept-proposal = zweite Fassung
kept-text = aufbewahrter Text
kept-without-source = (der Ausgangstext ist nicht bekannt)
kept-older-source = ältere Quelle:
kept-instead-of = jetzt:
kept-origin = Herkunft:
kept-proposals =
    { $count ->
        [one] { $count } zweite Fassung
       *[other] { $count } zweite Fassungen
    }
kept-texts =
    { $count ->
        [one] { $count } aufbewahrter Text
       *[other] { $count } aufbewahrte Texte
    }
kept-choose = wählen Sie mit `recto accept --proposal KEY --language TAG`, oder verwerfen Sie eine mit `recto reject --proposal KEY --language TAG`

list-because = { $state }, denn { $reason }

because-recorded = das Register kennt diesen Text

because-no-ledger = es gab kein Register; daher ist nicht bekannt, zu welchem Ausgangstext sie gehört

because-no-source = der Ausgangstext, zu dem sie entstand, ist unbekannt

because-source-line = ihre eigene Zeile `# Source:` nennt den Text, der übersetzt wurde

because-other-source = git zeigt, dass sie neben einem anderen Ausgangstext entstanden ist

because-had-before = die Einheit hatte diesen Text schon einmal, neben einem anderen Ausgangstext

because-older-than-source = sie wurde geschrieben, bevor sich der Ausgangstext änderte

because-was-draft = sie war nur ein Entwurf, als die Einheit diesen Text hatte

because-source-changed = sie wurde committet, ohne im Register erfasst zu sein, und der Ausgangstext hat sich seither geändert

because-one-source = sie wurde committet, ohne im Register erfasst zu sein, und der Ausgangstext hat sich seither nicht geändert

because-configured = sie wurde committet, ohne im Register erfasst zu sein, und `edited-stale` in recto.toml lässt sie gelten

because-article-changed = sie wurde bearbeitet, als sich Artikel und Ausgangskatalog unterschieden; führen Sie `recto sync` aus und, wenn sie stimmt, `recto accept`

because-edited-stale = sie war veraltet, als sie bearbeitet wurde, und `edited-stale` in recto.toml verlangt eine Bestätigung

because-copy = sie wiederholt nur ihren Ausgangstext

because-uncommitted = sie ist noch nicht committet und passt zum Ausgangskatalog

because-shallow = dieser Klon hat nicht die ganze Historie; führen Sie `git fetch --unshallow` aus oder, wenn sie stimmt, `recto accept`

because-too-long = die Historie ist zu lang, um sie ganz zu lesen

diff-nothing = keine Übersetzung ist veraltet
diff-to-do = { $what }; passen Sie jede Übersetzung an, oder bestätigen Sie sie mit `recto accept`
diff-stale =
    { $stale ->
        [one] { $stale } veraltete Einheit
       *[other] { $stale } veraltete Einheiten
    }
diff-drafts =
    { $drafts ->
        [one] { $drafts } Entwurf
       *[other] { $drafts } Entwürfe
    }
diff-stale-and-drafts = { diff-stale } und { diff-drafts }
diff-changed = geändert: { $classes }
diff-changed-share = geändert: { $classes }; { $percent } % der Wörter
diff-finding = { $code }: { $message }; Quelle jetzt:
diff-unknown = der Ausgangstext der Übersetzung ist unbekannt; Quelle jetzt:
sentences = Sätze: { $counts }
sentences-unchanged = { $count } unverändert
sentences-changed = { $count } geändert
sentences-new = { $count } neu
sentences-gone = { $count } entfallen
sentence-changed = geändert:
sentence-gone = entfallen:

## Results of `recto accept`, `reject`, `set`, `link`, `unlink` and `prune`

accept-already = bereits { $state }
accept-nothing-to-undo = bleibt im Zustand „{ $state }“: Es gibt keine Bestätigung, die sich zurücknehmen lässt
accept-just-changed = nicht geändert, weil sich der Ausgangstext gerade geändert hat:
accept-just-changed-hint = lesen Sie ihn und führen Sie den Befehl noch einmal aus, oder fügen Sie `--if-source { $source }` hinzu
accept-other = nicht geändert, weil es nicht mehr ist, was Sie gesehen haben: { $parts }
accept-other-hint = lesen Sie es und führen Sie den Befehl noch einmal aus, mit `{ $flags }`
accept-no-translation = keine Übersetzung
choose-taken = { $before } -> { $after }, in der zweiten Fassung
choose-left = bleibt, wie sie ist; die zweite Fassung ist verworfen
choose-kept = der andere Text bleibt als { $key } aufbewahrt; siehe `recto list --kept`
accept-missing = nicht geändert, weil es keine Übersetzung gibt; schreiben Sie eine mit `recto set`
accept-broken = nicht geändert, weil die Nachricht einen Syntaxfehler hat; siehe `recto check --only syntax`
accept-changed = { units } geändert
accept-would-change =
    { $count ->
        [one] { units } würde sich ändern
       *[other] { units } würden sich ändern
    }
set-done = { $id } in { $catalog }: { $state }
set-done-as-fluent = { $id } in { $catalog }: { $state }, als Fluent übernommen
set-unknown-term = { $term } bleibt Text: Das Glossar hat keinen solchen Begriff
link-alone = { $id } setzt jetzt keine andere Einheit fort
link-changed = { $old } ist jetzt { $new }
prune-dropped = { obsolete-translations } entfernt
prune-would-drop =
    { $count ->
        [one] { obsolete-translations } würde entfernt
       *[other] { obsolete-translations } würden entfernt
    }
prune-needed =
    { $count ->
        [one] { $count } bleibt, weil daraus Entwürfe entstanden sind: Bestätigen Sie zuerst diese
       *[other] { $count } bleiben, weil daraus Entwürfe entstanden sind: Bestätigen Sie zuerst diese
    }
prune-without-source =
    { $count ->
        [one] { $count } ohne Quelle bleibt: Ordnen Sie sie mit `recto link` einer Einheit zu, oder entfernen Sie sie mit --without-source
       *[other] { $count } ohne Quelle bleiben: Ordnen Sie sie mit `recto link` Einheiten zu, oder entfernen Sie sie mit --without-source
    }

## Results of `recto render`

render-in-source = { units } in der Quellsprache
render-outdated = { units } mit älterem Text
render-unconfirmed = { units } nicht bestätigt
render-left-out = { $article } ({ $language }) ausgelassen: zu { $percent } % fertig
render-more = { $count } weitere Seiten geändert
render-left-out-many = { $count } übersetzte Artikel ausgelassen, weil zu wenig davon übersetzt ist: siehe `recto status`
render-done = { articles } ausgegeben, { $changed } geändert

## Results of `recto check`

check-verdict = { $verdict }: { check-counts }

check-counts =
    { $errors ->
        [one] { $errors } Fehler
       *[other] { $errors } Fehler
    }, { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    } in { $articles ->
        [one] { $articles } Artikel
       *[other] { $articles } Artikeln
    } und { $languages ->
        [one] { $languages } Sprache
       *[other] { $languages } Sprachen
    }

check-passed = bestanden
check-failed = nicht bestanden
check-unjudged =
    { $count ->
        [one] recto kann nicht alles prüfen ({ $count } Problem)
       *[other] recto kann nicht alles prüfen ({ $count } Probleme)
    }
check-many-missing = { units } haben keine Übersetzung ({ $language }); dies ist die erste
check-many-drafts = { units } sind Entwürfe ({ $language }); dies ist die erste
check-many-stale = { units } sind veraltet ({ $language }); dies ist die erste
check-many-others = { units } haben einen solchen Befund ({ $language }); dies ist die erste

check-many-units-hint = zeigen Sie alle mit `recto list { $path } --language { $language } --state { $state }`

check-many-findings-hint = zeigen Sie alle mit `recto check --only { $code } --format json`

summary-title = recto check: { $verdict }

summary-errors = Fehler

summary-warnings = Warnungen

summary-notes = Hinweise

summary-more = und { $count } weitere dieser Art in dieser Datei

summary-left = und { $count } weitere; zeigen Sie alle mit `recto check`

annotations-left = und { $count } weitere ({ $severity }); zeigen Sie alle mit `recto check`

## Sites and git

init-is-there = { $file } ist bereits vorhanden
init-is-there-hint = bearbeiten Sie die Datei, oder löschen Sie sie und führen Sie `recto init` noch einmal aus
init-no-languages = nichts hier sagt, in welche Sprachen übersetzt werden soll
init-no-languages-hint = geben Sie sie an: `recto init --source { $source } --languages { $languages }`
init-only-source = es gibt keine Sprache, in die übersetzt werden soll
init-only-source-hint = geben Sie außer { $source } weitere an, zum Beispiel --languages fr,es
init-found = gefunden: { $what }
init-what-site = eine Website mit { $generator } ({ $path })
init-what-folders = Ordner wie bei { $generator }
init-what-articles = Artikel
init-what-fluent-by = Fluent-Dateien einer Anwendung ({ $path })
init-what-fluent = Fluent-Dateien einer Anwendung
init-folder = Artikel in { $folder }/
init-output = Übersetzungen in { $output }
init-none-translated = noch nichts übersetzt
init-translated = { $count } übersetzt
init-homeless =
    { $count ->
        [one] { $count } weitere Datei ohne Artikel
       *[other] { $count } weitere Dateien ohne Artikel
    }
init-po = Übersetzungen in PO-Dateien: { $languages }
init-not-taken = gefunden, aber nicht verwendet: { $what }
init-other-language = Übersetzungen ({ $languages }), nicht verlangt
init-other-keys = Front-Matter-Schlüssel, deren Werte sich zwischen den Sprachen unterscheiden: { $keys }; nehmen Sie die, die Text sind, in `fields` auf

init-comment-found = `recto init` hat gefunden: { $what }.
init-comment-articles = Artikel ({ $language }) liegen in { $folder }/, Übersetzungen gehören nach
init-comment-translated = Schon übersetzt, nach Dateinamen: { $counts }.
init-comment-not-taken = Gefunden, aber nicht verwendet: { $what }.
init-comment-change = Berichtigen Sie unten, was nicht stimmt.
init-made = { $path } angelegt
init-next-mend = Einige dieser Dateien können so keine Artikel sein: Korrigieren Sie recto.toml anhand der Fehlermeldungen, und führen Sie dann `recto sync` aus.
init-next-adopt = Sehen Sie sich recto.toml an und prüfen Sie dann mit `recto adopt --dry-run`, welche Paare die vorhandenen Übersetzungen mit ihren Artikeln bilden.
init-next-fluent = Sehen Sie sich recto.toml an und führen Sie dann `recto sync` aus, das die vorhandenen Übersetzungen als Entwürfe aufnimmt, oder `recto sync --trust translated`, wenn sie schon gelesen sind.
init-next-sync = Die Artikel sind die in { $folder }/; sehen Sie sich recto.toml an und führen Sie dann `recto sync` aus.
init-next-write = Legen Sie Artikel in { $folder }/ ab und führen Sie dann `recto sync` aus.

git-no-repository = { $folder } liegt in keinem git-Repository, oder git ist nicht installiert
git-no-repository-hint = führen Sie zuerst `git init` aus, oder lassen Sie --git weg
git-cannot-set = git kann { $key } nicht setzen
git-cannot-set-hint = prüfen Sie, ob Sie in das Repository schreiben dürfen, oder führen Sie `git config { $key } '{ $value }'` aus
git-added = zu .gitattributes hinzugefügt: { $line }
git-set = in diesem Klon gesetzt: { $key } = { $value }
git-nothing = git ist bereits eingerichtet
git-commit = Committen Sie .gitattributes. Alle Beteiligten müssen `recto init --git` einmal im eigenen Klon ausführen, weil git seine Einstellungen nicht mitklont.

adopt-no-place = recto weiß nicht, wo die übersetzten Artikel liegen
adopt-no-place-hint = setzen Sie `output` in recto.toml auf ihren Ort, zum Beispiel { $example }
adopt-blocked = { $path } ist fehlerhaft oder nicht mehr da, daher kann nichts übernommen werden
adopt-blocked-hint = beheben Sie, was `recto check` meldet, und führen Sie `recto adopt` noch einmal aus
adopt-lost-pin = die Quelle, die das Front Matter nennt, steht nicht in der Historie dieses Branches
adopt-lost-pin-hint = holen Sie die vollständige Historie (`git fetch --unshallow`), oder korrigieren Sie die Angabe; stattdessen wurde die Historie der Datei verwendet
adopt-cannot-write-hint = aus dieser Datei wurde nichts übernommen; melden Sie das als Fehler von recto

adopt-nothing = nichts konnte übernommen werden
adopt-none-found = an den Orten, die `output` in recto.toml angibt, wurde kein übersetzter Artikel gefunden; berichtigen Sie `output`, oder nennen Sie die Dateien
adopt-nothing-new = nichts Neues zu schreiben
adopt-written = { written }; siehe `recto status`
adopt-would-be-written = { would-be-written }; um sie zu schreiben, lassen Sie --dry-run weg

adopt-see-pairs = `recto adopt --dry-run --verbose` zeigt jedes Paar

adopt-stranger = { $path } ({ $language }) ist keine Übersetzung eines Artikels.
adopt-strangers-more = { $count } weitere Dateien sind keine Übersetzung eines Artikels: siehe `recto adopt --review`.
# Translations in PO files. $language (text): a language tag.
adopt-po-language = ihre Sprache ({ $language }) ist keine der Sprachen in recto.toml
adopt-po-language-hint = nehmen Sie die Sprache in `languages` auf, oder lassen Sie es dabei
adopt-po-files = Dateien
adopt-po-messages = Meldungen
adopt-po-units = Einheiten
adopt-po-column-kept = bewahrt
adopt-po-column-left = ungenutzt
adopt-po-differ =
    { $count ->
        [one] { $count } Einheit hat in ihrem Katalog eine andere Übersetzung, die bleibt.
       *[other] { $count } Einheiten haben in ihren Katalogen eine andere Übersetzung, die bleibt.
    }
adopt-po-kept =
    { $count ->
        [one] { $count } Meldung, die keine Einheit hat, ist im Register aufbewahrt: siehe `recto list --kept`.
       *[other] { $count } Meldungen, die keine Einheit hat, sind in den Registern aufbewahrt: siehe `recto list --kept`.
    }
adopt-po-left =
    { $count ->
        [one] { $count } Meldung gehört zu keinem bekannten Artikel und bleibt in ihrer PO-Datei: siehe `recto adopt --review`.
       *[other] { $count } Meldungen gehören zu keinem bekannten Artikel und bleiben in ihren PO-Dateien: siehe `recto adopt --review`.
    }
adopt-po-done = Die PO-Dateien sind unverändert. Ab jetzt zählen die Kataloge: Übersetzen Sie dort, und löschen Sie die PO-Dateien, wenn nichts sie mehr braucht.
adopt-articles = Artikel
adopt-texts = Texte
adopt-paired = Paare

adopt-column-untranslated = unübersetzt

adopt-untranslated = unübersetzt
adopt-no-source = ohne Quelle
adopt-unasked = Die git-Historie wurde nicht genutzt, daher wurden alle Paare mit den heutigen Artikeln gebildet: Was sich darin seit der Übersetzung geändert hat, ist nicht bekannt.
adopt-no-history = Es gibt keine git-Historie, daher wurden alle Paare mit den heutigen Artikeln gebildet: Was sich darin seit der Übersetzung geändert hat, ist nicht bekannt.
adopt-shallow = Dieser Klon ist flach: Texte, die älter als seine Historie sind, bilden Paare mit seinen ältesten Artikeln. Genauer wird es, wenn Sie `git fetch --unshallow` ausführen und neu beginnen.
adopt-not-in-git =
    { $count ->
        [one] { $count } übersetzter Artikel ist noch nicht in git oder hat dort keine Quelle: Paare mit den heutigen Artikeln.
       *[other] { $count } übersetzte Artikel sind noch nicht in git oder haben dort keine Quelle: Paare mit den heutigen Artikeln.
    }
adopt-above = siehe oben
adopt-see-review = siehe `recto adopt --review`
adopt-drafts =
    { $count ->
        [one] { $count } Entwurf zu bestätigen, weil nicht sicher ist, welchem Text er entspricht: { $place }, dann `recto accept` oder `recto set`.
       *[other] { $count } Entwürfe zu bestätigen, weil nicht sicher ist, welchem Text sie entsprechen: { $place }, dann `recto accept` oder `recto set`.
    }
adopt-differ =
    { $count ->
        [one] { $count } Text ist anders als in den Katalogen und bleibt als zweite Fassung erhalten: { $place }; siehe `recto list --kept`.
       *[other] { $count } Texte sind anders als in den Katalogen und bleiben als zweite Fassungen erhalten: { $place }; siehe `recto list --kept`.
    }
adopt-left =
    { $count ->
        [one] { $count } Text, zu dem sich keine Quelle fand: { $place }; die Register bewahren ihn auf, `recto link ID UNIT` gibt ihn einer Einheit.
       *[other] { $count } Texte, zu denen sich keine Quelle fand: { $place }; die Register bewahren sie auf, `recto link ID UNIT` gibt einen davon einer Einheit.
    }
adopt-obsolete =
    { $count ->
        [one] { $count } Text, dessen Quelle später entfernt wurde: als verwaist aufbewahrt.
       *[other] { $count } Texte, deren Quelle später entfernt wurde: als verwaist aufbewahrt.
    }
adopt-outside =
    { $count ->
        [one] { $count } Zeile mit Code oder Auszeichnung gehört nur der Seite und bleibt: { $place }.
       *[other] { $count } Zeilen mit Code oder Auszeichnung gehören nur den Seiten und bleiben: { $place }.
    }
adopt-against-today = aus { $article } im heutigen Stand
adopt-against-day = aus { $article } im Stand vom { $from }
adopt-against-days = aus { $article } im Stand vom { $from } bis { $to }
adopt-against-pin = aus { $article } im Stand des Commits { $commit }, den die Übersetzung nennt
adopt-outside-lines =
    { $count ->
        [one] eigener Code oder eigene Auszeichnung, die bleibt: Zeile { $lines }
       *[other] eigener Code oder eigene Auszeichnung, die bleibt: Zeilen { $lines }
    }
adopt-text-obsolete = seine Quelle wurde aus dem Artikel entfernt:
adopt-text-left = keine Quelle:
adopt-text-left-near = { $no_source } { $id }; dort ohne Übersetzung:
adopt-pair-line = Zeile { $line }
adopt-sure = sicher
adopt-doubtful = zweifelhaft
adopt-sure-because = sicher: { $evidence }
adopt-doubtful-because = zweifelhaft: { $evidence }
adopt-there-before = bereits vorhanden
adopt-differs = anders als im Katalog
check-dismissed =
    { $count ->
        [one] { $count } Befund ist verworfen
       *[other] { $count } Befunde sind verworfen
    }
dismiss-unknown-check = es gibt keine Prüfung `{ $code }`, deren Befunde sich verwerfen lassen
dismiss-unknown-check-hint = zur Auswahl stehen { $codes }

dismiss-of-article = `{ $code }` betrifft den Artikel selbst, keine Übersetzung

dismiss-of-article-hint = schalten Sie die Prüfung für diesen Artikel aus: `{ $code } = "off"` in einer Tabelle `[[checks.override]]` der recto.toml

dismiss-no-reason = es ist kein Grund angegeben
dismiss-no-reason-hint = geben Sie an, warum es ein Fehlalarm ist: `--reason TEXT`
dismiss-two-units = es sind zwei Einheiten angegeben
dismiss-two-units-hint = geben Sie die ID oder die Zeile an, nicht beides
dismiss-no-finding = `{ $code }` hat keinen Befund in der Übersetzung von `{ $id }` ({ $languages })
dismiss-no-finding-hint = siehe `recto check --only { $code }`
dismiss-not-dismissed = kein Befund von `{ $code }` ist für die Übersetzung von `{ $id }` verworfen ({ $languages })
dismissed =
    { $count ->
        [one] { $count } Befund von `{ $code }` zur { $language }-Übersetzung von `{ $id }` verworfen, bis sie oder ihre Quelle sich ändert
       *[other] { $count } Befunde von `{ $code }` zur { $language }-Übersetzung von `{ $id }` verworfen, bis sie oder ihre Quelle sich ändert
    }
dismissal-taken-back =
    { $count ->
        [one] { $count } Befund von `{ $code }` zur { $language }-Übersetzung von `{ $id }` zählt wieder
       *[other] { $count } Befunde von `{ $code }` zur { $language }-Übersetzung von `{ $id }` zählen wieder
    }
fixes-made =
    { $count ->
        [0] nichts zu beheben
        [one] { $count } Stelle behoben
       *[other] { $count } Stellen behoben
    }
fixes-to-make =
    { $count ->
        [0] nichts zu beheben
        [one] { $count } Stelle würde behoben
       *[other] { $count } Stellen würden behoben
    }
check-link-lost = der Link zu { $to } fehlt in der Übersetzung
check-link-lost-hint = setzen Sie den Link dort ein, wo ihn die Quelle hat
check-link-changed = ein Link führt zu { $found } statt wie in der Quelle zu { $to }
check-link-changed-hint = schreiben Sie die Adresse aus der Quelle, oder verwerfen Sie den Befund, wenn die andere Seite für diese Zielgruppe besser ist
check-link-added = ein Link führt zu { $to }, die Quelle hat keinen solchen
check-link-added-hint = entfernen Sie den Link, oder verwerfen Sie den Befund, wenn er beabsichtigt ist
check-image-lost = das Bild { $file } fehlt in der Übersetzung
check-image-lost-hint = setzen Sie das Bild dort ein, wo es die Quelle hat
check-image-changed = das Bild ist { $found } statt wie in der Quelle { $file }
check-image-changed-hint = schreiben Sie die Adresse aus der Quelle, oder verwerfen Sie den Befund, wenn das Bild für diese Zielgruppe gedacht ist
check-image-added = das Bild { $file } steht nicht in der Quelle
check-image-added-hint = entfernen Sie das Bild, oder verwerfen Sie den Befund, wenn es beabsichtigt ist
check-code-lost = der Code { $code } fehlt in der Übersetzung
check-code-lost-hint = setzen Sie den Code so ein, wie er in der Quelle steht
check-code-unmarked = der Code { $code } steht in der Übersetzung ohne seine Backticks
check-code-unmarked-hint = setzen Sie ihn in Backticks
check-code-changed = der Code ist { $found } statt wie in der Quelle { $code }
check-code-changed-hint = lassen Sie { $code } unverändert, oder verwerfen Sie den Befund, wenn der Text in der Sprache der Übersetzung eingegeben wird
check-code-added = der Code { $code } steht nicht in der Quelle
check-code-added-hint = entfernen Sie die Backticks oder den Code, oder verwerfen Sie den Befund, wenn er beabsichtigt ist
check-emphasis-shown = das Zeichen { $mark } ist auf der Seite zu sehen: Es beginnt oder beendet keine Hervorhebung
check-emphasis-shown-hint = setzen Sie das Zeichen auf beiden Seiten direkt an die Wörter, für die es gilt; ist das Zeichen selbst gemeint, schreiben Sie einen Backslash davor
check-strong-lost = die Quelle hat fetten Text, die Übersetzung nicht
check-emphasis-lost = die Quelle hat kursiven Text, die Übersetzung nicht
check-emphasis-lost-hint = setzen Sie die Zeichen um die Wörter, die dasselbe sagen
check-tag-lost = das Tag { $tag } fehlt in der Übersetzung
check-tag-lost-hint = setzen Sie das Tag dort ein, wo es die Quelle hat
check-tag-added = das Tag { $tag } steht nicht in der Quelle
check-tag-added-hint = entfernen Sie das Tag, oder korrigieren Sie seinen Namen
check-tag-unpaired = das Tag { $tag } hat kein Gegenstück oder steht in der falschen Reihenfolge
check-tag-unpaired-hint = schließen Sie, was offen ist, das zuletzt Geöffnete zuerst
check-footnote-lost = die Fußnote { $footnote } fehlt in der Übersetzung
check-footnote-lost-hint = setzen Sie sie dort ein, wo sie in der Quelle steht
check-footnote-added = die Fußnote { $footnote } steht nicht in der Quelle
check-footnote-added-hint = schreiben Sie die Bezeichnung wie in der Quelle, oder entfernen Sie die Fußnote
check-line-breaks =
    { $source ->
        [0] die Quelle hat keinen harten Zeilenumbruch, die Übersetzung { $target }
        [one] die Quelle hat { $source } harten Zeilenumbruch, die Übersetzung { $target }
       *[other] die Quelle hat { $source } harte Zeilenumbrüche, die Übersetzung { $target }
    }
check-line-breaks-hint = brechen Sie die Zeilen wie in der Quelle um, mit einem Backslash am Ende der Zeile
check-fact-lost = { $source } aus der Quelle fehlt in der Übersetzung
check-fact-changed = { $found } in der Übersetzung, { $source } in der Quelle
check-fact-added = { $found } steht nicht in der Quelle
check-fact-hint = prüfen Sie, welcher der Texte stimmt; verwerfen Sie den Befund, wenn beide dasselbe sagen
check-unit-lost = in der Quelle steht { $sign } bei einer Zahl, in der Übersetzung nichts Entsprechendes
check-email-lost = die Adresse { $address } fehlt in der Übersetzung
check-email-lost-hint = setzen Sie die Adresse dort ein, wo sie in der Quelle steht
check-email-changed = die Adresse ist { $found } statt wie in der Quelle { $address }
check-email-changed-hint = schreiben Sie die Adresse aus der Quelle, oder verwerfen Sie den Befund, wenn es für diese Zielgruppe eine eigene gibt
check-email-added = die Adresse { $address } steht nicht in der Quelle
check-email-added-hint = entfernen Sie die Adresse, oder verwerfen Sie den Befund, wenn sie beabsichtigt ist
check-handle-lost = das Konto { $name } fehlt in der Übersetzung
check-handle-lost-hint = setzen Sie das Konto dort ein, wo es in der Quelle steht
check-handle-changed = das Konto ist { $found } statt wie in der Quelle { $name }
check-handle-changed-hint = schreiben Sie das Konto wie in der Quelle
check-handle-added = das Konto { $name } steht nicht in der Quelle
check-handle-added-hint = entfernen Sie es, oder nur das @, wenn kein Konto gemeint ist
check-placeable-lost = { $placeable } aus der Quelle fehlt in der Übersetzung
check-placeable-lost-hint = setzen Sie es an der richtigen Stelle ein, so wie es in der Quelle steht
check-placeable-added = { $placeable } steht nicht in der Quelle
check-placeable-added-hint = schreiben Sie es wie in der Quelle, oder entfernen Sie es
check-variant-missing = die Variante [{ $variant }] fehlt; manche Zahlen brauchen sie ({ $language })
check-variant-missing-hint = ergänzen Sie eine Variante [{ $variant }] mit den Wörtern, die zu solchen Zahlen passen
check-variant-unreachable = die Variante [{ $variant }] wird nie gewählt ({ $language })
check-variant-twice = die Variante [{ $variant }] steht zweimal da; nur die erste wird gewählt
check-variant-hint = entfernen Sie die Variante, oder korrigieren Sie ihren Schlüssel
check-untranslated-text = der Text hat die falsche Sprache: { $source_language } statt { $language }
check-untranslated-run = hier steht noch Text in der Quellsprache ({ $language }): { $text }
check-untranslated-text-hint = übersetzen Sie ihn ({ $language }); ist es ein Titel oder Name, verwerfen Sie den Befund
check-same-as-source = der { $language }-Text ist derselbe wie in der Quelle
check-same-as-source-hint = übersetzen Sie ihn; lautet er in beiden Sprachen gleich, verwerfen Sie den Befund

check-page-anchor = die übersetzte Seite ({ $language }) hat keinen Anker { $anchor }: ihre Überschriften sind übersetzt

check-page-anchor-hint = schreiben Sie den Anker der übersetzten Überschrift, geben Sie der Überschrift diese ID, oder lassen Sie recto mit `anchors` in `[render]` die Anker der Quelle behalten

check-register = hier wird der Leser mit { $found } angesprochen, sonst auf dieser Seite mit { $usual } ({ $count }-mal)

check-register-hint = sprechen Sie den Leser auf der ganzen Seite gleich an; verwerfen Sie den Befund, wenn hier jemand anders gemeint ist

check-spelling = { $word } steht in keinem Wörterbuch dieser Sprache

check-spelling-hint = berichtigen Sie das Wort; ist es richtig, nehmen Sie es in die Wortliste auf, die `[spelling]` in der recto.toml nennt

check-too-short = { $characters } Zeichen gegenüber { $source_characters } in der Quelle: Hier scheint etwas zu fehlen
check-too-short-hint = ergänzen Sie, was fehlt, oder prüfen Sie, ob der Text hierhergehört
check-too-long = { $characters } Zeichen gegenüber { $source_characters } in der Quelle: Hier scheint etwas hinzugefügt zu sein
check-too-long-hint = entfernen Sie, was die Quelle nicht sagt, oder prüfen Sie, ob der Text hierhergehört
check-doubled-words = das Wort „{ $word }“ steht zweimal hintereinander
check-doubled-words-hint = entfernen Sie eines davon
check-unpaired-bracket = die Klammer { $bracket } hat kein Gegenstück
check-unpaired-bracket-hint = ergänzen Sie die andere, oder entfernen Sie diese
check-unpaired-quote = das Anführungszeichen { $quote } hat kein passendes Gegenstück
check-unpaired-quote-hint = ergänzen Sie das andere, oder entfernen Sie dieses
check-end-lost = die Quelle endet mit „{ $mark }“, die Übersetzung ohne Satzzeichen
check-end-added = die Übersetzung endet mit „{ $mark }“, die Quelle ohne Satzzeichen
check-end-changed = die Quelle endet mit „{ $mark }“, die Übersetzung mit „{ $found }“
check-end-hint = beenden Sie den Text wie die Quelle, mit dem Satzzeichen dieser Sprache
check-inverted-mark = vor „{ $closing }“ fehlt das öffnende „{ $mark }“
check-inverted-mark-hint = schreiben Sie „{ $mark }“ dort, wo es beginnt
check-doubled-blank = mehrere Leerzeichen hintereinander
check-doubled-blank-hint = lassen Sie nur eines stehen
check-blank-before = ein Leerzeichen vor „{ $mark }“
check-blank-before-hint = entfernen Sie es
check-blank-behind-apostrophe = ein Leerzeichen nach „{ $word }“
check-blank-behind-apostrophe-hint = entfernen Sie es
check-space-missing = kein Leerzeichen vor „{ $mark }“
check-space-missing-behind = kein Leerzeichen nach „{ $mark }“
check-space-breaks = das Leerzeichen vor „{ $mark }“ muss ein geschütztes sein
check-space-breaks-behind = das Leerzeichen nach „{ $mark }“ muss ein geschütztes sein
check-space-unwanted = ein Leerzeichen vor „{ $mark }“
check-space-unwanted-behind = ein Leerzeichen nach „{ $mark }“
check-quote-form = statt { $quote } sollte { $wanted } stehen
check-ellipsis = statt „{ $found }“ sollte „{ $wanted }“ stehen
check-typography-hint = führen Sie `recto check --fix` aus, oder setzen Sie `{ $key }` unter [typography.{ $language }] in recto.toml
check-term = laut Glossar wird „{ $term }“ mit „{ $wanted }“ übersetzt; das fehlt in der Übersetzung
check-term-hint = schreiben Sie „{ $wanted }“, oder ergänzen Sie die hier stehende Form in terms.ftl für { $language }
check-forbidden-term = das Glossar verbietet „{ $word }“
check-forbidden-term-hint = schreiben Sie „{ $wanted }“
check-forbidden-term-hint-none = schreiben Sie etwas anderes
check-inconsistent = derselbe Ausgangstext ist in { $place } mit „{ $other }“ übersetzt
check-inconsistent-hint = übersetzen Sie ihn einheitlich
check-unsafe-markup = `{ $piece }` kann Code ausführen und steht nicht in der Quelle
check-unsafe-markup-hint = entfernen Sie es
check-bidi-control = das Zeichen { $code } kehrt die Schreibrichtung um
check-invisible-character = das Zeichen { $code } ist unsichtbar
check-invisible-character-hint = entfernen Sie es
check-control-character = das Steuerzeichen { $code }
check-control-character-hint = schreiben Sie das gemeinte Zeichen, oder entfernen Sie es
check-name-two-ways =
    { $count ->
        [one] „{ $name }“ wird an anderer Stelle in diesem Artikel „{ $other }“ geschrieben
       *[other] „{ $name }“ wird in diesem Artikel { $count }-mal „{ $other }“ geschrieben
    }
check-name-two-ways-hint = schreiben Sie den Namen einheitlich, damit es auch die Übersetzungen tun
check-heading-level = auf eine Überschrift der Ebene { $before } folgt eine der Ebene { $level }: { $heading }
check-heading-level-hint = machen Sie daraus eine Überschrift der Ebene { $level }, oder ergänzen Sie die fehlende
check-reference-undefined = der Verweis [{ $label }] ist nirgends definiert
check-reference-undefined-hint = ergänzen Sie eine Zeile `[{ $label }]: ADDRESS`, oder korrigieren Sie die Bezeichnung
check-footnote-undefined = die Fußnote { $note } ist nirgends definiert
check-footnote-undefined-hint = ergänzen Sie eine Zeile `{ $note }: TEXT`, oder korrigieren Sie die Bezeichnung
check-anchor-missing = keine Überschrift dieses Artikels hat den Anker { $anchor }
check-anchor-missing-hint = verweisen Sie auf den Anker einer Überschrift, oder geben Sie der Überschrift diese ID
check-file-missing = es gibt keine Datei { $path }
check-file-missing-hint = korrigieren Sie die Adresse, oder fügen Sie die Datei hinzu
report-title = Stand der Übersetzungen
report-title-named = { $name }: Stand der Übersetzungen
report-scope = { $counts }; Sprache der Artikel: { $language }
report-articles =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }
report-words =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
report-errors =
    { $count ->
        [one] { $count } Fehler
       *[other] { $count } Fehler
    }
report-warnings =
    { $count ->
        [one] { $count } Warnung
       *[other] { $count } Warnungen
    }
report-passed = Das Projekt hat die Prüfung bestanden: { $counts }.
report-failed = Das Projekt hat die Prüfung nicht bestanden: { $counts }.
report-percent = { $percent } %
report-skip = Zum Inhalt springen
report-dark = Dunkles Design
report-footer = Erstellt mit recto. Diese Seite lädt keine weiteren Dateien und verfolgt nicht, wer sie liest.
report-languages = Sprachen
report-languages-caption = Wie weit jede Sprache über alle Artikel ist, in Einheiten.
report-language = Sprache
report-done = Fertig
report-words-left = Offene Wörter
report-oldest = Veraltet seit (ältestes)
report-unknown = Nicht jeder Artikel ließ sich prüfen; beheben Sie, was unter „Weitere Befunde“ gemeldet wird.
report-over-time = Verlauf
report-one-point = Bisher enthält nur ein Commit Übersetzungen; ein Diagramm braucht zwei.
report-cut-short = Ältere Commits sind in diesem Klon nicht enthalten.
report-no-history = keine Historie: git kennt keinen Commit mit Katalogen dieses Projekts
report-chart-title = Fertige Einheiten vom { $from } bis zum { $to }
report-chart-language = { $language } ging von { $from } auf { $to }.
report-from-to = von { $from } auf { $to }
report-chart-values = Die Werte des Diagramms
report-chart-caption = Fertige Einheiten in Prozent bei jedem gezeigten Commit, die neuesten zuerst.
report-date = Datum
report-commit = Commit
report-articles-heading = Artikel
report-article = Artikel
report-no-articles = Es gibt keine Artikel.
report-matrix-caption = Jeder Artikel in jeder Sprache. Zuerst kommen die mit den meisten Wörtern in veralteten Übersetzungen, weil sie in die Irre führen, dann die mit den meisten offenen Wörtern.

report-sums-caption = Jeder Artikel über alle Sprachen. Zuerst kommen die mit den meisten Wörtern in veralteten Übersetzungen, weil sie in die Irre führen, dann die mit den meisten offenen Wörtern.

report-stale-count = { $count } veraltet
report-draft-count =
    { $count ->
        [one] { $count } Entwurf
       *[other] { $count } Entwürfe
    }
report-missing-count =
    { $count ->
        [one] { $count } fehlt
       *[other] { $count } fehlen
    }
report-words-left-count =
    { $count ->
        [one] noch { $count } Wort
       *[other] noch { $count } Wörter
    }
report-nothing-left = Alles erledigt.
report-filter = Filter
report-search = Pfade und Texte durchsuchen
report-all-languages = Alle Sprachen
report-what = Anzeigen
report-everything = Alles
report-with-finding = Mit Befund
report-open = Alle aufklappen
report-close = Alle zuklappen
report-units-shown = Angezeigte Einheiten:
report-articles-shown = Angezeigte Artikel:
report-left-heading = Was noch zu tun ist
report-unsynced = Der Artikel hat sich seit dem letzten Abgleich geändert.
report-untouched =
    { $count ->
        [one] Nicht begonnen: Die einzige Einheit fehlt.
       *[other] Nicht begonnen: Alle { $count } Einheiten fehlen.
    }
report-other-findings = Weitere Befunde
report-place = { $kind }, Zeile { $line }
report-since = seit { $date }
report-changed = geändert: { $classes }
report-source = Quelle ({ $language })
report-source-changed = Quelle ({ $language }) mit den Änderungen
report-translation = Übersetzung ({ $language })
report-no-translation = Noch keine
report-old-unknown = Der Ausgangstext dieser Übersetzung ist nicht bekannt.
report-removed = entfernt:
report-added = hinzugefügt:
report-note = Hinweis aus dem Artikel: { $note }
report-review-note = Anmerkung vom Gegenlesen: { $note }
report-more-articles =
    { $count ->
        [one] … und { $count } weiterer Artikel
       *[other] … und { $count } weitere Artikel
    }
report-more-units =
    { $count ->
        [one] … und { $count } weitere Einheit
       *[other] … und { $count } weitere Einheiten
    }

report-more-on-pages =
    { $count ->
        [one] { $count } weitere Einheit steht nicht auf dieser Seite. `recto report --out FOLDER` schreibt für jeden Artikel eine Seite, die sie zeigt.
       *[other] { $count } weitere Einheiten stehen nicht auf dieser Seite. `recto report --out FOLDER` schreibt für jeden Artikel eine Seite, die sie zeigt.
    }

report-badge = { $language }: { $share } übersetzt
report-written = nach { $path } geschrieben
gate-over-limit =
    { $what ->
        [errors] zu viele Fehler ({ $language }): { $count }, Grenze { $most }
        [warnings] zu viele Warnungen ({ $language }): { $count }, Grenze { $most }
        [stale] zu viele veraltete Einheiten ({ $language }): { $count }, Grenze { $most }
        [missing] zu viele Einheiten ohne Übersetzung ({ $language }): { $count }, Grenze { $most }
        [draft] zu viele Entwürfe ({ $language }): { $count }, Grenze { $most }
        [unreviewed] zu viele nicht gegengelesene Übersetzungen ({ $language }): { $count }, Grenze { $most }
        [proposal] zu viele zweite Fassungen zur Wahl ({ $language }): { $count }, Grenze { $most }
       *[other] zu viele fehlerhafte Übersetzungen ({ $language }): { $count }, Grenze { $most }
    }
gate-over-limit-in-articles =
    { $what ->
        [errors] zu viele Fehler in { $articles } ({ $language }): { $count }, Grenze { $most }
        [warnings] zu viele Warnungen in { $articles } ({ $language }): { $count }, Grenze { $most }
        [stale] zu viele veraltete Einheiten in { $articles } ({ $language }): { $count }, Grenze { $most }
        [missing] zu viele Einheiten ohne Übersetzung in { $articles } ({ $language }): { $count }, Grenze { $most }
        [draft] zu viele Entwürfe in { $articles } ({ $language }): { $count }, Grenze { $most }
        [unreviewed] zu viele nicht gegengelesene Übersetzungen in { $articles } ({ $language }): { $count }, Grenze { $most }
        [proposal] zu viele zweite Fassungen zur Wahl in { $articles } ({ $language }): { $count }, Grenze { $most }
       *[other] zu viele fehlerhafte Übersetzungen in { $articles } ({ $language }): { $count }, Grenze { $most }
    }
gate-over-limit-hint = beheben Sie einige der Befunde von `recto check`, oder erhöhen Sie die Grenze unter `limits` in recto.toml
gate-over-limit-of-code-hint = beheben Sie einige der Befunde von `recto check --only { $what }`, oder erhöhen Sie die Grenze unter `limits` in recto.toml
compare-no-repository = git kann nicht mit `{ $reference }` vergleichen: Das Projekt liegt in keinem Repository, das git liest
compare-no-repository-hint = führen Sie recto in einem Klon aus; was im Weg steht, sagt dort `git status`
compare-not-fetched = git kennt `{ $reference }` in diesem flachen Klon nicht
compare-not-fetched-hint = holen Sie den Branch mit `git fetch --depth=1 origin { $branch }:refs/remotes/origin/{ $branch }` und geben Sie ihn als `origin/{ $branch }` an, oder klonen Sie mit der vollständigen Historie
compare-unknown = git kennt `{ $reference }` nicht
compare-unknown-hint = geben Sie einen hier vorhandenen Branch, Tag oder Commit an, etwa `origin/main`; neue holt `git fetch`
compare-lacking = git hat hier nicht den ganzen Inhalt von `{ $reference }`
compare-lacking-hint = holen Sie, was fehlt, mit `git fetch --refetch --no-filter`
baseline-missing = es gibt keine Baseline { $path }
baseline-missing-hint = schreiben Sie eine mit `recto check --write-baseline { $path }`
baseline-wrong = { $path }: { $reason }
baseline-unreadable = das ist keine Baseline: { $reason }
baseline-unreadable-hint = nehmen Sie zurück, was von Hand geändert wurde, oder schreiben Sie sie neu mit `recto check --write-baseline`
baseline-newer = diese Baseline hat die Version { $version }, die dieses recto nicht kennt
baseline-newer-hint = aktualisieren Sie recto, oder schreiben Sie die Baseline neu mit `recto check --write-baseline`
rulings-articles = Artikel
ruling-passes = besteht
ruling-fails = scheitert
ruling-found = { $count } gefunden
ruling-finished = { $percent } % fertig
ruling-counts = Fehler: { $errors }, Warnungen: { $warnings }, ignoriert: { $off }, bereits bekannt: { $known }
ruling-no-worse = bereits bekannt und nicht schlimmer
ruling-severity =
    { $severity ->
        [off] zählt nicht ({ $table })
        [note] zählt als Hinweis ({ $table })
        [warning] zählt als Warnung ({ $table })
       *[error] zählt als Fehler ({ $table })
    }
ruling-limit = höchstens { $most } bei `{ $key }` ({ $table })
ruling-minimum = mindestens { $percent } % ({ $table })
ruling-fixed = zählt mit dem Schweregrad des Befunds
table-default = Voreinstellung
table-gate = `[gate]`
table-override = `[[gate.override]]` Nr. { $number }
baseline-written =
    { $count ->
        [one] { $path } mit { $count } Befund geschrieben; committen Sie die Datei und führen Sie `recto check --baseline { $path }` aus
       *[other] { $path } mit { $count } Befunden geschrieben; committen Sie die Datei und führen Sie `recto check --baseline { $path }` aus
    }
baseline-unchanged =
    { $count ->
        [one] { $path } enthält { $count } Befund und bleibt unverändert
       *[other] { $path } enthält { $count } Befunde und bleibt unverändert
    }

baseline-begun =
    { $count ->
        [one] { $count } Befund von heute steht in { $path } und zählt nicht: `recto check` scheitert an Neuem, `recto check --all` zeigt ihn
       *[other] { $count } Befunde von heute stehen in { $path } und zählen nicht: `recto check` scheitert an Neuem, `recto check --all` zeigt sie
    }

check-known =
    { $count ->
        [one] { $count } Befund war bereits bekannt und zählt nicht
       *[other] { $count } Befunde waren bereits bekannt und zählen nicht
    }
check-mended =
    { $count ->
        [one] { $count } bereits bekannter Befund ist behoben
       *[other] { $count } bereits bekannte Befunde sind behoben
    }
publishable-language =
    { $count ->
        [one] { $language }: { $count } von { $all } kann veröffentlicht werden
       *[other] { $language }: { $count } von { $all } können veröffentlicht werden
    }
publishable-reasons = noch nicht: { $reasons }
publishable-untranslated = nichts ist übersetzt
publishable-unfinished = zu { $percent } % fertig; die Ausgabe verlangt { $minimum } %

publishable-in-source =
    { $count ->
        [one] { $count } Text erscheint in der Sprache der Quelle
       *[other] { $count } Texte erscheinen in der Sprache der Quelle
    }

publishable-errors =
    { $count ->
        [one] { $count } Fehler der Art `{ $code }`
       *[other] { $count } Fehler der Art `{ $code }`
    }
explain-format = für `--explain` gibt es keine Ausgabe für CI-Systeme
explain-format-hint = lassen Sie `--format` weg, oder verwenden Sie `--format json`


## Progress

progress-discovering = suche Artikel
progress-reading = lese Artikel
progress-planning = vergleiche mit den Katalogen
progress-history = lese die Historie
progress-pairing = ordne Übersetzungen zu
progress-checking = prüfe Übersetzungen
progress-rendering = gebe Artikel aus

progress-translating = warte auf die Maschine

progress-writing = schreibe Dateien
progress-counted = { $stage }  { $done } von { $total }
progress-left = { $stage }  { $done } von { $total } · { $left }
progress-seconds = noch etwa { $count } s
progress-minutes = noch etwa { $count } min
interrupted = nach { $done } von { $total } Dateien unterbrochen, jede davon ist vollständig; führen Sie denselben Befehl noch einmal aus, dann geht es dort weiter

serve-begun = Der Tisch ist geöffnet. Diese Adresse meldet einen Browser an, einmal:
serve-begun-for-users = Der Tisch ist geöffnet. Hier melden sich alle mit ihrem Token an:
serve-open = { $place } ist von anderen Rechnern aus erreichbar, deshalb sind diese Optionen nötig: { $options }
serve-open-hint = Geben Sie sie an, oder lauschen Sie nur auf diesem Rechner: `--listen 127.0.0.1:8765`.
serve-no-port = auf { $place } kann nicht gelauscht werden: { $reason }
serve-no-port-hint = Wählen Sie einen anderen Port, etwa `--listen 127.0.0.1:8766`.
serve-no-random = das System liefert keine Zufallszahlen
serve-no-random-hint = Ohne sie könnte niemand sicher eingelassen werden; starten Sie recto auf einem System, das welche hat.
serve-no-thread = ein weiterer Thread kann nicht gestartet werden: { $reason }
serve-no-thread-hint = Beenden Sie andere Programme und versuchen Sie es noch einmal.
serve-base-path = `{ $path }` ist kein gültiger Anfang eines Pfads
serve-base-path-hint = Nehmen Sie einen Schrägstrich und einfache Buchstaben, etwa `/recto`.
serve-users-wrong = { $place }: kein Name, SHA-256 und Rollen
serve-users-wrong-hint = Schreiben Sie in jede Zeile einen Namen, 64 Hexadezimalziffern und eines oder mehrere von `read`, `translate` und `review`, mit Kommas dazwischen.
serve-users-none = { $path } nennt niemanden
serve-token-short = das Token in { $path } ist kein einzelnes Wort von mindestens 43 Zeichen
serve-token-short-hint = Erzeugen Sie eines mit `openssl rand -hex 32`.
serve-file-open = andere können { $path } lesen
serve-file-open-hint = Führen Sie `chmod 600 { $path }` aus.
serve-not-opened = Der Browser konnte nicht geöffnet werden ({ $reason }); öffnen Sie die Adresse selbst.
serve-ended = der Tisch kann nicht weiterlaufen: { $reason }
serve-ended-hint = Starten Sie ihn neu; alles Gespeicherte steht in den Dateien.

desk-home = Alle Sprachen
desk-login = Anmelden
desk-login-token = Token
desk-login-enter = Tisch öffnen
desk-starting = Das Projekt wird gelesen. Einen Augenblick.
desk-not-found = Hier ist nichts.
desk-failed = Das ist ein Fehler in recto. Was zuvor gespeichert wurde, steht in den Dateien.
desk-no-language = Das Projekt wird nicht in `{ $language }` übersetzt.
desk-other-origin = Diese Anfrage kommt von einer anderen Website.
desk-other-origin-hint = Öffnen Sie den Tisch über die Adresse, die recto ausgegeben hat, und versuchen Sie es dort noch einmal.
desk-no-json = Gesendet werden muss JSON (`Content-Type: application/json`).
desk-malformed = Das Gesendete ist nicht lesbar.
desk-too-large = Das Gesendete ist zu lang.
desk-no-login = Sie sind nicht angemeldet.
desk-no-login-hint = Öffnen Sie die Adresse, die recto ausgegeben hat, oder bitten Sie um eine neue. Was Sie getippt haben, bleibt in diesem Browser.
desk-token-used = Diese Adresse wurde schon benutzt.
desk-token-used-hint = Starten Sie `recto serve` neu, um eine neue zu bekommen.
desk-token-unknown = Dieses Token öffnet nichts.
desk-token-unknown-hint = Kopieren Sie es ganz und ohne Leerzeichen.
desk-read-only = Dieser Tisch zeigt alles und schreibt nichts.
desk-no-role = Sie dürfen hier lesen, aber nicht schreiben.

desk-no-review = Sie dürfen hier übersetzen, aber nicht freigeben.

desk-no-method = Danach wird anders gefragt (`GET`, `POST` oder `PUT`).

desk-no-expected = Nichts sagt, was Sie von dieser Übersetzung gesehen haben; es könnte ersetzen, was jemand anderes geschrieben hat.

desk-no-expected-hint = Senden Sie `expected` mit `source`, `target` und `state` der Einheit, wie sie gezeigt wurde.

desk-too-many = Höchstens { $count } Einheiten können auf einmal geschrieben werden.

desk-too-many-tabs = Zu viele Tabs dieses Browsers zeigen den Tisch.

desk-no-receipt = Das lässt sich nicht mehr rückgängig machen.

desk-commit = Übersetzungen aktualisieren

replace-nothing = der Text steht dort nicht

replace-nothing-hint = Suchen Sie noch einmal: Vielleicht hat jemand die Übersetzung geändert.

## The desk: what every page says

desk-skip = Zum Inhalt springen

desk-brand-home = recto: alle Sprachen

desk-where = Wo Sie sind

desk-go-to = Gehe zu

desk-keys = Tasten

desk-close = Schließen

desk-no-script = Der Arbeitsplatz braucht JavaScript von diesem Server; von anderswo wird nichts geladen.

desk-place-home = Alle Sprachen

desk-place-language = Artikel

desk-place-units = Arbeitsliste

desk-place-review = Gegenlesen

desk-place-terms = Glossar

desk-place-find = Suchen und ersetzen

desk-place-changes = Geänderte Dateien

desk-place-help = Hilfe und Tasten

desk-place-settings = Einstellungen

desk-done = Fertig

desk-words-left = Offene Wörter

desk-percent = { $percent } %

desk-more-rows = Mehr zeigen

desk-show = Anzeigen

desk-search = Suchen

desk-no-answer = Der Server hat nicht geantwortet. Ihr Text bleibt in diesem Browser erhalten; versuchen Sie es noch einmal.

desk-cancel = Abbrechen

desk-ok = OK

desk-go-on = Weiter

desk-apply = Anwenden

desk-copy = Kopieren

desk-copied = Kopiert.

desk-unsaved = ungespeichert

desk-unsaved-count = Ungespeichert: { $count }

## The desk: home and a language

desk-home-title = Sprachen

desk-home-lead = Übersetzungen aus dieser Sprache: { $language }; wie weit jede Sprache ist.

desk-language = Sprache

desk-progress = Fortschritt

desk-go-on-with = { $language }: weiter mit { $article }

desk-begin-with = Mit { $language } beginnen

desk-left-in-language = Offene Einheiten: { $count }; offene Wörter: { $words }

desk-articles-lead = Artikel, in denen noch etwas zu tun ist, nach Ordnern.

desk-all-articles-lead = Alle Artikel, nach Ordnern.

desk-only-left-articles = Nur Offenes

desk-all-articles = Alle Artikel

desk-article = Artikel

desk-search-articles = Pfade durchsuchen

desk-nothing-left = Hier ist nichts mehr zu tun.

desk-no-articles = Es gibt keine Artikel.

desk-articles-of = Angezeigte Artikel: { $shown } von { $count }

## The desk: the work list and the review

desk-units-lead = Einheiten aller Artikel. Die Adresse dieser Seite enthält den Filter; man kann sie aufheben und weitergeben.

desk-review-lead = Übersetzungen, die auf eine zweite Person warten, und Entwürfe, die recto aus anderen Übersetzungen gemacht hat.

desk-filter-states = Zustand

desk-filter-class = Art der Änderung

desk-filter-code = Befund

desk-filter-text = Text

desk-filter-article = Artikel oder Ordner

desk-filter-any = Alle

desk-start-desk = Am Arbeitsplatz öffnen

desk-no-units-found = Keine Einheit passt zu diesem Filter.

desk-units-of = Angezeigte Einheiten: { $shown } von { $count }

desk-units-shown = Angezeigte Einheiten: { $count }

## The desk: one unit

desk-units-title = Einheiten des Artikels

desk-unit-title = Geöffnete Einheit

desk-side-title = Hilfen

desk-unit-heading = Einheit { $at } von { $count }: { $kind }

desk-kind-line = { $kind }, Zeile { $line }

desk-heading = Überschrift

desk-since = seit dem { $date }

desk-sentences-changed = Geänderte Sätze: { $changed } von { $count }

desk-author-note = Aus dem Artikel:

desk-review-note = Vom Gegenlesen:

desk-source = Ausgangstext

desk-source-changed = Ausgangstext, mit den Änderungen seit dieser Übersetzung

desk-source-view = Ansicht des Ausgangstexts

desk-view-changes = Änderungen

desk-view-clean = Text

desk-view-raw = Roh

desk-inserted = hinzugefügt:

desk-deleted = entfernt:

desk-second-versions = Zweite Fassungen, noch nicht gewählt

desk-take-second = Diese Fassung nehmen

desk-leave-second = Diese Fassung verwerfen

desk-translation = Übersetzung

desk-translation-fluent = Übersetzung, als Fluent

desk-no-translation = Noch keine Übersetzung

desk-findings = Befunde

desk-use-fix = Übernehmen

desk-dismiss = Fehlalarm …

desk-save-next = Speichern, weiter

desk-save-stay = Speichern und bleiben

desk-accept = Stimmt noch

desk-approve = Freigeben

desk-reject = Zurück zum Entwurf …

desk-more = Mehr

desk-insert-source = Ausgangstext einfügen

desk-fluent-source = Fluent-Quelltext

desk-drop-draft = Getipptes verwerfen

desk-undo = Letztes Speichern zurücknehmen

desk-length = { $count } Zeichen; Ausgangstext: { $source }

desk-invisible = Unsichtbare Zeichen darin: { $characters }

desk-space-no-break = geschütztes Leerzeichen

desk-space-narrow = schmales geschütztes Leerzeichen

desk-sentences = Satz für Satz

desk-sentence-what = Was sich geändert hat

desk-sentence-changed = geändert

desk-sentence-unchanged = unverändert

desk-sentence-new = neu

desk-sentence-gone = entfernt

desk-sentences-unchanged = Unveränderte Sätze: { $count }

desk-all-units = Alle Einheiten: { $count }

desk-filter-count = { $filter }: { $matching } von { $count }

desk-only-left = Nur Offenes

desk-show-all = Alle zeigen

desk-tick-all = Alle anhaken

desk-tick-unit = Diese Einheit anhaken

desk-done-here = hier erledigt

desk-no-units = Dieser Artikel hat keine Einheiten.

desk-unit-list = Einheiten

## The desk: what it says after something was done

desk-saved = Gespeichert. { $at } von { $count }: { $kind }

desk-saved-draft = Als Entwurf gespeichert. { $at } von { $count }: { $kind }

desk-now-state = Jetzt: { $state }

desk-dismissed = Der Befund wird ab jetzt übergangen.

desk-undone = Zurückgenommen.

desk-nothing-to-undo = Hier wurde nichts gespeichert, was sich zurücknehmen ließe.

desk-nothing-to-save = Es gibt keinen Text zum Speichern.

desk-save-first = Speichern oder verwerfen Sie zuerst, was Sie getippt haben.

desk-draft-dropped = Verworfen. Der Text steht noch unter „Vorschläge“.

desk-cannot-keep = Dieser Browser bewahrt keine Entwürfe auf: Speichern Sie, bevor Sie diese Einheit verlassen.

desk-changed-and-shown = Die Einheit hat sich auf der Platte geändert und wird gezeigt, wie sie jetzt ist.

desk-news-source = Der Ausgangstext hat sich geändert, während Sie tippten. Ihr Text ist unberührt; beim Speichern werden Sie gefragt.

desk-news-target = Jemand hat diese Einheit gespeichert, während Sie tippten. Ihr Text ist unberührt; beim Speichern werden Sie gefragt.

desk-article-end = Die letzte Einheit dieses Artikels.

desk-end-before = Was oben noch offen ist

desk-end-next = Nächster Artikel: { $article }

desk-end-language = Alle Artikel der Sprache

desk-save-anyway-title = Die Übersetzung hat einen Fehler

desk-save-anyway = Trotzdem speichern

desk-approve-own-title = Die eigene Übersetzung freigeben?

desk-approve-own = Sie haben diesen Text an diesem Arbeitsplatz gespeichert. „Gegengelesen“ heißt, dass eine zweite Person ihn gelesen hat.

desk-reject-title = Zurück zum Entwurf

desk-reject-note = Was die übersetzende Person wissen soll

desk-dismiss-title = Fehlalarm

desk-dismiss-which = Welcher Befund

desk-dismiss-reason = Warum es hier kein Problem ist

desk-no-findings = Diese Einheiten haben keine Befunde.

## The desk: a conflict

desk-conflict-target = Jemand hat diese Einheit inzwischen gespeichert

desk-conflict-source = Der Ausgangstext hat sich inzwischen geändert

desk-conflict-both = Ausgangstext und Übersetzung haben sich inzwischen geändert

desk-conflict-state = Der Zustand dieser Einheit hat sich inzwischen geändert

desk-conflict-kept = Ihr Text bleibt erhalten; wählen Sie, wie es weitergeht.

desk-conflict-short = Nicht gespeichert: Die Einheit hat sich inzwischen geändert. Wählen Sie unten, wie es weitergeht.

desk-conflict-source-then-now = Der Ausgangstext, wie Sie ihn gesehen haben, und was sich geändert hat

desk-conflict-source-same = Der Ausgangstext, unverändert

desk-conflict-theirs = Die andere, auf der Platte gespeichert

desk-conflict-yours = Ihre, nicht gespeichert

desk-take-theirs = Die andere nehmen

desk-keep-mine = Meine behalten

desk-edit-together = Zusammenführen

desk-edit-together-now = Schreiben Sie unten, was dort stehen soll; Speichern ersetzt die andere.

desk-took-theirs = Die andere wird jetzt gezeigt. Ihr Text steht noch unter „Vorschläge“.

desk-gone-title = Diese Einheit ist nicht mehr im Artikel

desk-gone-text = Die Einheit { $id } wurde entfernt, geteilt oder verschoben.

desk-gone-moved = Sie steht jetzt in { $article }.

desk-gone-kept = Ihr Text

desk-gone-article = Zurück zum Artikel

## The desk: variants of a message

desk-variants = Varianten der Übersetzung

desk-variant-examples = für { $examples }

desk-variant-unknown = keine Kategorie dieser Sprache

desk-variant-add = { $key } hinzufügen ({ $examples })

desk-variant-remove = Entfernen

desk-variant-remove-one = Die Variante { $key } entfernen

desk-variant-default = Standard

desk-variant-fill = Leere aus { $key } füllen

## The desk: what helps at the side

desk-help-panels = Hilfen

desk-tab-suggestions = Vorschläge

desk-tab-terms = Begriffe

desk-tab-notes = Notizen

desk-no-notes = Hier hat noch niemand etwas notiert.

desk-note-new = Eine Notiz zu dieser Einheit

desk-note-for-source = Zum Ausgangstext, für alle Sprachen

desk-note-about-source = zum Ausgangstext

desk-note-leave = Notiz hinterlassen

desk-note-reply = Antworten

desk-note-resolve = Erledigen

desk-note-settled = erledigt

desk-note-saved = Die Notiz ist gespeichert.

desk-note-assigned = { $name } arbeitet daran

desk-note-unassign = Zurückgeben

desk-notes-unreadable = Einige Zeilen der Notizen sind nicht lesbar: { $count }.

desk-key-note = Eine Notiz hinterlassen

desk-note-empty = Die Notiz sagt nichts.

desk-note-empty-hint = Schreiben Sie, was andere wissen sollen.

desk-brought = Vom Ausgangstext übernommen: { $what }

desk-nothing-to-bring = Alle Adressen, aller Code und alle Platzhalter des Ausgangstexts stehen hier.

desk-choose-piece = Was vom Ausgangstext übernommen wird

desk-somebody-here = { $name } hat diese Einheit geöffnet

desk-somebody = Jemand

desk-tab-history = Verlauf

desk-tab-others = Sprachen

desk-tab-preview = Vorschau

desk-insert = Einfügen

desk-drop = Verwerfen

desk-no-suggestions = Noch nichts Ähnliches wurde übersetzt.

desk-origin-previous = diese Einheit, vor der Änderung

desk-origin-aside = Ihr Text, beiseitegelegt

desk-origin-earlier = Ihr Text zu einem früheren Ausgangstext, nicht gespeichert

desk-origin-obsolete = aufgehobener Text einer entfernten Einheit

desk-origin-memory = Übersetzungsspeicher

desk-origin-machine = maschinelle Übersetzung

desk-what-differs = Was im Ausgangstext anders ist

desk-terms-here = Begriffe in dieser Einheit

desk-term-not = nicht:

desk-no-terms = Kein Begriff des Glossars steht in dieser Einheit.

desk-all-terms = Das ganze Glossar

desk-choose-term = Welcher Begriff?

desk-no-history = git kennt diese Übersetzung noch nicht.

desk-no-others = Das Projekt hat keine andere Sprache.

desk-open-preview = Die ganze Seite öffnen

## The desk: several units

desk-ticked-count = Angehakt: { $count }

desk-dismiss-code = Befund übergehen …

desk-replace = Ersetzen …

desk-untick = Haken entfernen

desk-batch-accept = Stimmen noch: diese Einheiten

desk-batch-approve = Diese Einheiten freigeben

desk-batch-reject = Zurück zum Entwurf: diese Einheiten

desk-batch-dismiss = Den Befund in diesen Einheiten übergehen

desk-batch-shown = Nur Angehaktes wird geändert, und alles lässt sich auf einmal zurücknehmen.

desk-batch-left = Ausgelassen, weil es dort nicht zutrifft: { $count }

desk-batch-none = Das trifft auf keine der angehakten Einheiten zu.

desk-batch-done = Geändert: { $count }; belassen: { $refused }

desk-replace-title = In Übersetzungen ersetzen

desk-replace-find = Suchen

desk-replace-with = Ersetzen durch

desk-replace-explained = Ersetzt wird nur Text, nie Platzhalter, und alles wird gezeigt, bevor es geschrieben wird.

desk-show-preview = Zeigen, was sich ändern würde

desk-replace-none = Dieser Text steht in keiner Übersetzung.

desk-replace-found = Übersetzungen damit: { $count }

## The desk: terms, changes, preview

desk-terms-lead = Die Begriffe des Glossars; jeder führt zu den Einheiten, in denen er steht.

desk-term = Begriff

desk-term-note = Anmerkung

desk-no-glossary = Diese Sprache hat noch kein Glossar.

desk-changes-lead = Dateien, die vom letzten Commit abweichen. recto committet nie; das tun Sie.

desk-changes-count = Geänderte Dateien: { $count }

desk-no-changes = Nichts weicht vom letzten Commit ab.

desk-no-git = Dieses Projekt ist nicht in git.

desk-commit-title = So werden sie committet

desk-commit-text = Führen Sie das im Projektordner aus, mit Ihrer eigenen Nachricht.

desk-file = Datei

desk-change = Änderung

desk-lines = Zeilen

desk-change-changed = geändert

desk-change-added = hinzugefügt

desk-change-removed = gelöscht

## The desk: help

desk-help-lead = Wie der Arbeitsplatz funktioniert, und seine Tasten. Sie lassen sich unter „Einstellungen“ ändern.

desk-help-saving = Speichern

desk-help-saving-text = Geschrieben wird erst, wenn Sie speichern. Was Sie tippen, bleibt in diesem Browser, auch wenn Sie weitergehen oder den Tab schließen; ungespeicherte Einheiten werden oben gezählt.

desk-help-conflict-text = Hat jemand eine Einheit inzwischen geändert, werden Sie beim Speichern gefragt: die andere nehmen, Ihre behalten oder beide zusammenführen. Kein Text geht verloren.

desk-help-states = Zustände

desk-help-missing = Es gibt keine Übersetzung.

desk-help-draft = Es gibt einen Text, aber jemand muss ihn bestätigen.

desk-help-stale = Der Ausgangstext hat sich nach dem Übersetzen geändert.

desk-help-translated = Sie gibt den jetzigen Ausgangstext wieder.

desk-help-reviewed = Eine zweite Person hat sie freigegeben.

desk-help-keys = Tasten

desk-keys-chord = überall

desk-keys-leader = nach der Vortaste

desk-keys-single = außerhalb von Textfeldern

desk-key-save-next = Speichern und zur nächsten Einheit

desk-key-save-stay = Speichern und bleiben

desk-key-next = Nächste Einheit, ohne zu speichern

desk-key-previous = Vorige Einheit, ohne zu speichern

desk-key-leader = Vortaste: zeigt die Befehle für die nächste Taste

desk-key-insert-source = Ausgangstext einfügen

desk-key-insert-previous = Gespeicherte Übersetzung einfügen

desk-key-insert-suggestion = Vorschlag nach seiner Nummer einfügen

desk-key-insert-term = Begriff einfügen

desk-key-insert-piece = Adresse, Code oder Platzhalter des Ausgangstexts übernehmen

desk-key-fix = Erste Korrektur anwenden

desk-key-dismiss = Befund übergehen

desk-key-accept = Stimmt noch

desk-key-approve = Freigeben

desk-key-reject = Zurück zum Entwurf, mit Anmerkung

desk-key-undo = Letztes Speichern zurücknehmen

desk-key-preview = Vorschau zeigen

desk-key-fluent = Fluent-Quelltext

desk-key-no-break = Geschütztes Leerzeichen einfügen

desk-key-move-down = In der Liste abwärts

desk-key-move-up = In der Liste aufwärts

desk-key-tick = Einheit anhaken

desk-key-tick-all = Alle passenden anhaken

desk-key-search = Suchen

desk-key-go = Zu einer anderen Seite

desk-key-others = Andere Sprachen zeigen

desk-key-undo-outside = Letztes Speichern zurücknehmen

desk-key-help = Diese Seite

desk-key-leave = Textfeld verlassen, der Entwurf bleibt

## The desk: settings and login

desk-settings-lead = Nur für diesen Browser.

desk-settings-language = Sprache des Arbeitsplatzes

desk-settings-theme = Farben

desk-settings-system = Wie das System

desk-settings-light = Hell

desk-settings-dark = Dunkel

desk-settings-size = Schriftgröße

desk-settings-normal = Normal

desk-settings-large = Groß

desk-settings-larger = Sehr groß

desk-settings-contrast = Kontrast

desk-settings-more = Stärker

desk-settings-singles = Einzelne Buchstaben sind außerhalb von Textfeldern Tasten

desk-settings-keys-explained = Gehen Sie in ein Feld und drücken Sie die neue Taste. Entf stellt die alte wieder her.

desk-settings-kept = Gemerkt.

desk-key-needs-chord = Dieser Befehl braucht eine Taste mit Strg oder Alt.

desk-key-needs-letter = Dieser Befehl braucht eine einzelne Taste.

desk-key-taken = Diese Taste ist vergeben: { $command }
