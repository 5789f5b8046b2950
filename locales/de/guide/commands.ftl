title = Befehle

description = Alle Befehle von recto mit ihren Argumenten und Optionen.

this-page-is-made-from-cdf9 = Diese Seite entsteht aus der Hilfe von recto und sagt dasselbe wie `recto --help` und `recto COMMAND --help`. Wörter in Großbuchstaben stehen für einen Wert. Argumente und Optionen in eckigen Klammern können entfallen, und drei Punkte stehen für mehrere davon.

daily-work-b5e4 = Tägliche Arbeit

update-catalogs-and-ledgers-to-9f1f = Kataloge und Register auf den Stand der Artikel bringen.

arguments-44fc = **Argumente**

article-limit-to-articles-with-927d = ARTIKEL… – Nur Artikel mit diesem Pfad, in diesem Ordner oder mit diesem Glob-Muster

options-0854 = **Optionen**

dry-run-show-what-would-6e94 = `--dry-run` – Zeigen, was geschehen würde, und nichts schreiben

check-write-nothing-exit-with-f871 = `--check` – Nichts schreiben; mit 1 enden, wenn sich etwas ändern würde

fail-on-write-exit-with-afcd = `--fail-on-write` – Mit 1 enden, wenn etwas geschrieben wurde, wie ein Hook es braucht

explain-for-every-unit-show-9244 = `--explain` – Zu jeder Einheit sagen, welcher sie zugeordnet wurde, warum, und welche an zweiter Stelle kam

interactive-ask-about-uncertain-matches-8f09 = `--interactive` – Nach Einheiten fragen, deren Zuordnung unsicher ist, bevor etwas geschrieben wird

prefill-matches-fill-missing-units-3848 = `--prefill` TREFFER – Entwürfe für fehlende Einheiten anlegen: aus Treffern, die `exact` sind, ab einem Prozentsatz, z. B. 85%, oder von der `machine` aus recto.toml

state-states-which-units-a-d1b3 = `--state` ZUSTÄNDE – Welche Einheiten eine Maschine übersetzt: fehlende werden Entwürfe, veraltete bekommen einen Vorschlag (sonst die fehlenden)

budget-words-send-a-machine-1fbb = `--budget` WÖRTER – Einer Maschine nicht mehr Wörter als so viele schicken

trust-state-state-given-to-07e1 = `--trust` ZUSTAND – Zustand für Übersetzungen ohne Register [Voreinstellung: draft]

draft-a-person-must-confirm-fcbb = `draft` – Jemand muss sie bestätigen

translated-they-match-the-current-9bd4 = `translated` – Sie entspricht der heutigen Quelle

format-format-output-format-default-300e = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49 = `text` – Für Menschen

json-machine-readable-json-68fc = `json` – Für Programme

sync-now-and-again-whenever-15f0 = Sofort und nach jedem Speichern abgleichen.

options-0854-2 = **Optionen**

poll-check-for-changes-once-ff26 = `--poll` – Jede Sekunde nach Änderungen suchen, auf Dateisystemen, die keine melden

format-format-output-format-default-300e-2 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-2 = `text` – Für Menschen

json-machine-readable-json-68fc-2 = `json` – Für Programme

reports-what-each-change-did-9e48 = Sagt, was jede Änderung an den Artikeln und ihren Übersetzungen bewirkt hat, bis Sie mit Strg+C abbrechen (Exit-Code 130). Was in dem Moment gerade geschrieben wurde, vollendet der nächste Abgleich.

open-the-translators-desk-in-277c = Den Übersetzungstisch im Browser öffnen.

options-0854-24 = **Optionen**

listen-address-address-and-port-e7b4 = `--listen` ADRESSE – Wo gelauscht wird: eine Adresse dieses Rechners mit ihrem Port [Voreinstellung: 127.0.0.1:8765]

open-open-the-browser-as-36b4 = `--open` – Den Tisch im Browser zeigen

read-only-show-everything-without-ba62 = `--read-only` – Alles zeigen und nichts schreiben

sync-sync-articles-as-they-ffa0 = `--sync` – Artikel gleich synchronisieren, wenn sie sich ändern, wie `recto watch`

users-file-file-of-people-4d49 = `--users` DATEI – Wer sich anmelden darf: je Zeile ein Name, der SHA-256 eines Tokens und Rollen (read, translate, review)

token-file-file-file-with-2cc9 = `--token-file` DATEI – Eine Datei mit einem Token, das den Tisch immer wieder öffnet

allow-host-name-host-name-7153 = `--allow-host` NAME – Ein Name, unter dem Browser nach dem Tisch fragen dürfen; mehrmals möglich

behind-proxy-a-proxy-in-1a7d = `--behind-proxy` – Ein Proxy vor dem Tisch verschlüsselt: Browser kommen über https

base-path-path-start-of-0291 = `--base-path` PFAD – Womit die Pfade aller Adressen beginnen, etwa /recto

poll-check-for-changes-once-ff26-2 = `--poll` – Jede Sekunde nach Änderungen suchen, auf Dateisystemen, die keine melden

prints-an-address-that-logs-ddeb = Gibt eine Adresse aus, die einen Browser anmeldet, einmal. Abgeglichen werden nur die Artikel, in denen jemand eine Übersetzung speichert. Strg+C beendet es (Exit-Code 130).

list-units-by-language-state-fdc2 = Einheiten nach Sprache, Zustand und Artikel auflisten.

arguments-44fc-2 = **Argumente**

article-id-limit-to-these-601c = ARTIKEL|ID… – Nur diese: Artikel als Pfad, Ordner oder Glob-Muster, Einheiten als ID oder Anfang einer ID, oder PFAD:ZEILE

options-0854-3 = **Optionen**

l-language-tags-limit-to-4fae = `-l`, `--language` KÜRZEL – Nur diese Sprachen

s-state-states-only-units-0f20 = `-s`, `--state` ZUSTÄNDE – Nur Einheiten in diesen Zuständen: `missing`, `draft`, `stale`, `translated`, `reviewed`

class-classes-only-units-whose-26f0 = `--class` KLASSEN – Nur Einheiten, deren Ausgangstext sich auf eine dieser Arten geändert hat: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`

kept-show-what-ledgers-keep-1669 = `--kept` – Zeigen, was die Register neben den Übersetzungen aufbewahren: zweite Fassungen zur Wahl und Texte entfernter Einheiten

overrides-show-what-is-the-e325 = `--overrides` – Zeigen, was den Seiten eigen ist: Code, Schlüssel, Umhüllungen und dergleichen, die eine übersetzte Seite anders hat als ihr Artikel

explain-show-why-each-translation-04ac = `--explain` – Sagen, warum jede Übersetzung ihren Zustand hat

matches-show-earlier-translations-of-2d21 = `--matches` – Zeigen, was schon übersetzt wurde und den nicht fertigen Einheiten ähnelt

limit-count-show-so-many-4702 = `--limit` ANZAHL – Höchstens so viele Einheiten zeigen, und wo es weitergeht

cursor-continue-after-the-last-7409 = `--cursor` STELLE – Hinter der letzten Einheit der vorigen Seite fortfahren

format-format-output-format-default-300e-3 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-3 = `text` – Für Menschen

json-machine-readable-json-68fc-3 = `json` – Für Programme

fluent-fluent-messages-ready-to-c3af = `fluent` – Nachrichten zum Ausfüllen

list-untranslated-units-9335 = Die Einheiten ohne Übersetzung auflisten.

arguments-44fc-3 = **Argumente**

language-article-languages-default-all-a482 = SPRACHE|ARTIKEL… – Die Sprachen, ohne Angabe alle, und danach Artikel als Pfad, Ordner oder Glob-Muster

options-0854-4 = **Optionen**

l-language-tags-limit-to-4fae-2 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

matches-show-earlier-translations-of-2d21-2 = `--matches` – Zeigen, was schon übersetzt wurde und den nicht fertigen Einheiten ähnelt

limit-count-show-so-many-4702-2 = `--limit` ANZAHL – Höchstens so viele Einheiten zeigen, und wo es weitergeht

cursor-continue-after-the-last-7409-2 = `--cursor` STELLE – Hinter der letzten Einheit der vorigen Seite fortfahren

format-format-output-format-default-300e-4 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-4 = `text` – Für Menschen

json-machine-readable-json-68fc-4 = `json` – Für Programme

fluent-fluent-messages-ready-to-c3af-2 = `fluent` – Nachrichten zum Ausfüllen

show-what-changed-in-the-8677 = Zeigen, was sich im Ausgangstext veralteter Einheiten geändert hat.

arguments-44fc-4 = **Argumente**

article-id-limit-to-these-601c-2 = ARTIKEL|ID… – Nur diese: Artikel als Pfad, Ordner oder Glob-Muster, Einheiten als ID oder Anfang einer ID, oder PFAD:ZEILE

options-0854-5 = **Optionen**

l-language-tags-limit-to-4fae-3 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

class-classes-only-units-whose-26f0-2 = `--class` KLASSEN – Nur Einheiten, deren Ausgangstext sich auf eine dieser Arten geändert hat: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`

limit-count-show-so-many-4702-3 = `--limit` ANZAHL – Höchstens so viele Einheiten zeigen, und wo es weitergeht

cursor-continue-after-the-last-7409-3 = `--cursor` STELLE – Hinter der letzten Einheit der vorigen Seite fortfahren

format-format-output-format-default-300e-5 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-5 = `text` – Für Menschen

json-machine-readable-json-68fc-5 = `json` – Für Programme

show-earlier-translations-of-similar-0885 = Frühere Übersetzungen ähnlicher Texte zeigen.

arguments-44fc-5 = **Argumente**

article-id-limit-to-these-601c-3 = ARTIKEL|ID… – Nur diese: Artikel als Pfad, Ordner oder Glob-Muster, Einheiten als ID oder Anfang einer ID, oder PFAD:ZEILE

options-0854-6 = **Optionen**

text-text-look-up-this-2db8 = `--text` TEXT – Diesen Text statt einer Einheit nachschlagen

l-language-tags-limit-to-4fae-4 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

limit-count-maximum-number-of-607e = `--limit` ANZAHL – Wie viele Treffer höchstens (5, wenn nichts angegeben ist)

min-percent-minimum-similarity-in-9002 = `--min` PROZENT – Kein Treffer unter diesem Prozentsatz (60, wenn nichts angegeben ist)

format-format-output-format-default-300e-6 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-6 = `text` – Für Menschen

json-machine-readable-json-68fc-6 = `json` – Für Programme

write-a-single-translation-c24c = Eine einzelne Übersetzung schreiben.

arguments-44fc-6 = **Argumente**

article-article-or-the-unit-3552 = ARTIKEL – Der Artikel oder die Einheit als PFAD:ZEILE

id-unit-id-or-the-977d = ID – Die Einheit, als ID oder Anfang einer ID; entfällt nach PFAD:ZEILE

text-translation-reads-it-from-5af4 = TEXT – Die Übersetzung; mit `-` wird sie von der Standardeingabe gelesen

options-0854-7 = **Optionen**

l-language-tag-language-of-4619 = `-l`, `--language` KÜRZEL – Die Sprache der Übersetzung

if-source-hex-only-if-7a23 = `--if-source` HEX – Nur wenn dies der Fingerabdruck des Ausgangstexts ist, wie ihn `list --format json` nennt; sagt, dass Sie ihn gelesen haben

if-target-hex-only-if-09d9 = `--if-target` HEX – Nur wenn dies der Fingerabdruck der Übersetzung ist; `none`, wenn es keine gab

if-state-state-only-if-305c = `--if-state` ZUSTAND – Nur wenn die Übersetzung in diesem Zustand ist

format-format-output-format-default-300e-7 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-7 = `text` – Für Menschen

json-machine-readable-json-68fc-7 = `json` – Für Programme

confirm-that-translations-match-the-0417 = Bestätigen, dass Übersetzungen dem jetzigen Ausgangstext entsprechen.

arguments-44fc-7 = **Argumente**

article-id-articles-by-path-8275 = ARTIKEL|ID… – Artikel als Pfad, Ordner oder Glob-Muster, Einheiten als ID oder Anfang einer ID, oder PFAD:ZEILE; ohne Angabe alles

options-0854-8 = **Optionen**

l-language-tags-languages-9bb8 = `-l`, `--language` KÜRZEL – Die Sprachen

all-languages-all-languages-e013 = `--all-languages` – Alle Sprachen

s-state-states-only-translations-20e7 = `-s`, `--state` ZUSTÄNDE – Nur Übersetzungen in diesen Zuständen, etwa `draft`

if-source-hex-only-if-7a23-2 = `--if-source` HEX – Nur wenn dies der Fingerabdruck des Ausgangstexts ist, wie ihn `list --format json` nennt; sagt, dass Sie ihn gelesen haben

if-target-hex-only-if-09d9-2 = `--if-target` HEX – Nur wenn dies der Fingerabdruck der Übersetzung ist; `none`, wenn es keine gab

if-state-state-only-if-305c-2 = `--if-state` ZUSTAND – Nur wenn die Übersetzung in diesem Zustand ist

y-yes-do-not-ask-caed = `-y`, `--yes` – Im Terminal nicht nachfragen, bevor Übersetzungen mehrerer Artikel bestätigt werden

dry-run-show-what-would-6e94-2 = `--dry-run` – Zeigen, was geschehen würde, und nichts schreiben

format-format-output-format-default-300e-8 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-8 = `text` – Für Menschen

json-machine-readable-json-68fc-8 = `json` – Für Programme

reviewed-approve-as-a-reviewer-dd09 = `--reviewed` – Nach dem Gegenlesen freigeben: Der Zustand wird „gegengelesen“

undo-undo-the-last-acceptance-55ba = `--undo` – Rückgängig machen, was die letzte Bestätigung geändert hat, sonst nichts

proposal-key-choose-this-second-906c = `--proposal` SCHLÜSSEL – Diese zweite Fassung einer Einheit nehmen; siehe `list --kept`

send-translations-back-as-drafts-ffb6 = Übersetzungen als Entwurf zurückgeben.

arguments-44fc-8 = **Argumente**

article-id-articles-by-path-8275-2 = ARTIKEL|ID… – Artikel als Pfad, Ordner oder Glob-Muster, Einheiten als ID oder Anfang einer ID, oder PFAD:ZEILE; ohne Angabe alles

options-0854-9 = **Optionen**

l-language-tags-languages-9bb8-2 = `-l`, `--language` KÜRZEL – Die Sprachen

all-languages-all-languages-e013-2 = `--all-languages` – Alle Sprachen

s-state-states-only-translations-20e7-2 = `-s`, `--state` ZUSTÄNDE – Nur Übersetzungen in diesen Zuständen, etwa `draft`

if-source-hex-only-if-7a23-3 = `--if-source` HEX – Nur wenn dies der Fingerabdruck des Ausgangstexts ist, wie ihn `list --format json` nennt; sagt, dass Sie ihn gelesen haben

if-target-hex-only-if-09d9-3 = `--if-target` HEX – Nur wenn dies der Fingerabdruck der Übersetzung ist; `none`, wenn es keine gab

if-state-state-only-if-305c-3 = `--if-state` ZUSTAND – Nur wenn die Übersetzung in diesem Zustand ist

y-yes-do-not-ask-452d = `-y`, `--yes` – Im Terminal nicht nachfragen, bevor Übersetzungen mehrerer Artikel zurückgegeben werden

dry-run-show-what-would-6e94-3 = `--dry-run` – Zeigen, was geschehen würde, und nichts schreiben

format-format-output-format-default-300e-9 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-9 = `text` – Für Menschen

json-machine-readable-json-68fc-9 = `json` – Für Programme

note-text-note-for-the-0b44 = `--note` TEXT – Was beim Übersetzen zu beachten ist

proposal-key-reject-this-second-5e79 = `--proposal` SCHLÜSSEL – Diese zweite Fassung einer Einheit verwerfen; ihr Text bleibt aufbewahrt

declare-that-a-unit-continues-9ccc = Angeben, dass eine Einheit eine entfernte fortsetzt.

arguments-44fc-9 = **Argumente**

left-the-removed-unit-by-8db2 = VERSCHWUNDENE – Die entfernte Einheit, als ID oder Anfang einer ID; ihre Übersetzungen kommen zurück

id-the-current-unit-an-6eb4 = ID – Die jetzige Einheit: eine ID, der Anfang einer ID oder PFAD:ZEILE

options-0854-10 = **Optionen**

a-article-article-article-if-b7f2 = `-a`, `--article` ARTIKEL – Der Artikel, falls mehrere eine solche Einheit haben

format-format-output-format-default-300e-10 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-10 = `text` – Für Menschen

json-machine-readable-json-68fc-10 = `json` – Für Programme

undo-a-match-treat-the-337c = Die Zuordnung einer Einheit aufheben.

arguments-44fc-10 = **Argumente**

id-the-current-unit-an-6eb4-2 = ID – Die jetzige Einheit: eine ID, der Anfang einer ID oder PFAD:ZEILE

options-0854-11 = **Optionen**

a-article-article-article-if-b7f2-2 = `-a`, `--article` ARTIKEL – Der Artikel, falls mehrere eine solche Einheit haben

format-format-output-format-default-300e-11 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-11 = `text` – Für Menschen

json-machine-readable-json-68fc-11 = `json` – Für Programme

mark-findings-of-one-check-21e5 = Befunde einer Prüfung als Fehlalarme kennzeichnen.

arguments-44fc-11 = **Argumente**

article-article-or-the-unit-43cf = ARTIKEL – Der Artikel oder die Einheit als PFAD:ZEILE; bei einem Ordner oder Glob-Muster alle Einheiten dieser Artikel mit einem solchen Befund

id-unit-id-or-the-ade4 = ID – Die Einheit, als ID oder Anfang einer ID; ohne Angabe alle Einheiten des Artikels mit einem solchen Befund

options-0854-12 = **Optionen**

l-language-tags-languages-of-fa8b = `-l`, `--language` KÜRZEL – Die Sprachen der Übersetzungen

check-code-code-of-the-19c6 = `--check` CODE – Die Prüfung, etwa numbers

reason-text-why-they-are-1e94 = `--reason` TEXT – Warum es Fehlalarme sind; bleibt im Register, bis sich die Übersetzung oder ihre Quelle ändert

undo-undo-this-e1ab = `--undo` – Das Verwerfen zurücknehmen

format-format-output-format-default-300e-12 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-12 = `text` – Für Menschen

json-machine-readable-json-68fc-12 = `json` – Für Programme

checks-reports-and-publishing-a827 = Prüfen, berichten, veröffentlichen

show-translation-progress-by-language-bb71 = Zeigen, wie weit jede Sprache ist.

arguments-44fc-12 = **Argumente**

article-limit-to-articles-with-927d-2 = ARTIKEL… – Nur Artikel mit diesem Pfad, in diesem Ordner oder mit diesem Glob-Muster

options-0854-13 = **Optionen**

articles-show-every-article-acc7 = `--articles` – Jeden Artikel zeigen

publishable-list-which-articles-can-97a3 = `--publishable` – Von jedem Artikel sagen, ob er veröffentlicht werden kann, und wenn nicht, warum

l-language-tags-limit-to-4fae-5 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

class-classes-count-stale-units-7808 = `--class` KLASSEN – Veraltete Einheiten nur für diese Änderungsklassen zählen; mit --articles nur betroffene Artikel zeigen

history-show-progress-over-the-a079 = `--history` – Den Fortschritt über die git-Historie zeigen

format-format-output-format-default-300e-13 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-13 = `text` – Für Menschen

json-machine-readable-json-68fc-13 = `json` – Für Programme

check-the-project-against-its-1d15 = Das Projekt anhand seiner Regeln prüfen; für CI.

arguments-44fc-13 = **Argumente**

article-id-limit-to-these-601c-4 = ARTIKEL|ID… – Nur diese: Artikel als Pfad, Ordner oder Glob-Muster, Einheiten als ID oder Anfang einer ID, oder PFAD:ZEILE

options-0854-14 = **Optionen**

l-language-tags-limit-to-4fae-6 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

only-codes-only-findings-with-ceb4 = `--only` CODES – Nur Befunde mit diesen Codes; `invalid` steht für alle Fehler in Übersetzungen

class-classes-only-findings-about-1f91 = `--class` KLASSEN – Nur Befunde zu Übersetzungen, deren Ausgangstext sich auf eine dieser Arten geändert hat, etwa `number,negation`

fix-fix-what-can-be-2e11 = `--fix` – Beheben, was ohne Änderung eines Wortes geht, und auflisten; geprüft wird nicht

dry-run-with-fix-show-c2d4 = `--dry-run` – Mit `--fix`: zeigen, was behoben würde, und nichts schreiben

new-only-ref-report-only-c135 = `--new-only` REF – Nur Befunde, die neu sind, seit der Branch von diesem Commit abzweigte, etwa von origin/main

baseline-file-report-only-findings-0876 = `--baseline` DATEI – Nur Befunde, die nicht in dieser Baseline-Datei stehen

write-baseline-file-write-the-f654 = `--write-baseline` DATEI – Die Befunde in eine Datei schreiben, damit `--baseline` sie ignoriert

all-also-what-the-projects-2feb = `--all` – Auch, was die eigene Baseline des Projekts durchgehen lässt

changed-since-ref-check-only-9e96 = `--changed-since` REF – Nur Artikel, die der Branch geändert hat, seit er von diesem Commit abzweigte

explain-show-what-each-rule-f6bb = `--explain` – Statt der Befunde zeigen, was jede Regel gezählt hat und wie das Projekt es wertet

exit-zero-exit-with-code-bea6 = `--exit-zero` – Mit 0 enden, auch wenn das Gate scheitert

format-format-output-format-default-300e-14 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-14 = `text` – Für Menschen

json-machine-readable-json-68fc-14 = `json` – Für Programme

github-github-workflow-annotations-59bf = `github` – Annotationen für einen GitHub-Workflow

markdown-for-a-pull-request-a331 = `markdown` – Für einen Pull Request, ein Issue oder die Zusammenfassung eines GitHub-Schritts

gitlab-gitlab-code-quality-report-9527 = `gitlab` – Ein Code-Quality-Bericht für GitLab

sarif-for-code-scanning-sarif-19f6 = `sarif` – Für Code-Scanning: SARIF 2.1.0

junit-test-results-junit-xml-3c71 = `junit` – Testergebnisse: JUnit XML

checkstyle-checkstyle-report-480f = `checkstyle` – Ein Checkstyle-Bericht

write-a-progress-report-html-d47a = Bericht über den Stand des Projekts: Webseite, Markdown, Tabelle, JSON oder Badges.

arguments-44fc-14 = **Argumente**

article-limit-to-articles-with-7d97 = ARTIKEL… – Nur Artikel mit diesem Pfad, in diesem Ordner oder mit diesem Glob-Muster; Markdown listet dann ihre Einheiten zum Abhaken auf

options-0854-15 = **Optionen**

l-language-tags-limit-to-4fae-7 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

format-format-format-of-the-4c89 = `--format` FORMAT – Format des Berichts [Voreinstellung: html]

html-a-self-contained-web-4f2b = `html` – Eine Webseite, die keine weitere Datei braucht

markdown-for-a-pull-request-a331-2 = `markdown` – Für einen Pull Request, ein Issue oder die Zusammenfassung eines GitHub-Schritts

csv-one-row-per-article-6197 = `csv` – Eine Tabelle für Tabellenprogramme

json-machine-readable-json-68fc-15 = `json` – Für Programme

o-out-path-write-to-e619 = `-o`, `--out` PFAD – In diese Datei schreiben; eine Webseite, deren Name nicht auf .html endet, wird ein Ordner mit einer Seite für jeden Artikel

badges-dir-write-a-badge-406b = `--badges` ORDNER – Für jede Sprache ein Badge in diesen Ordner schreiben; einen Bericht gibt es dann nur mit `--out`

name-name-name-of-the-1beb = `--name` NAME – Der Name des Projekts für den Titel

no-history-omit-the-progress-79a6 = `--no-history` – Den Fortschritt über die git-Historie weglassen

count-the-words-to-translate-dec0 = Zu übersetzende Wörter zählen, nach Ähnlichkeit mit früheren Texten.

arguments-44fc-15 = **Argumente**

article-limit-to-articles-with-927d-3 = ARTIKEL… – Nur Artikel mit diesem Pfad, in diesem Ordner oder mit diesem Glob-Muster

options-0854-16 = **Optionen**

l-language-tags-limit-to-4fae-8 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

format-format-output-format-default-300e-15 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-15 = `text` – Für Menschen

json-machine-readable-json-68fc-16 = `json` – Für Programme

csv-one-row-per-article-6197-2 = `csv` – Eine Tabelle für Tabellenprogramme

write-the-translated-articles-f9f6 = Die übersetzten Artikel ausgeben.

arguments-44fc-16 = **Argumente**

article-limit-to-articles-with-927d-4 = ARTIKEL… – Nur Artikel mit diesem Pfad, in diesem Ordner oder mit diesem Glob-Muster

options-0854-17 = **Optionen**

l-language-tags-languages-default-62a1 = `-l`, `--language` KÜRZEL – Die Sprachen; ohne Angabe alle

o-out-dir-output-folder-1ab5 = `-o`, `--out` ORDNER – Der Ordner, unter dem geschrieben wird

minimum-percent-skip-articles-that-6092 = `--minimum` PROZENT – Artikel auslassen, von denen ein kleinerer Prozentsatz fertig ist

overwrite-make-pages-anew-also-020a = `--overwrite` – Seiten neu erzeugen, auch wo sie etwas sagen, das kein Katalog hat; das bleibt als zweite Fassung erhalten

preview-mark-drafts-stale-translations-ebd4 = `--preview` – Entwürfe, veraltete Übersetzungen und Texte in der Sprache der Quelle markieren, für alle, die die Seiten vor dem Veröffentlichen lesen

format-format-output-format-default-300e-16 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-16 = `text` – Für Menschen

json-machine-readable-json-68fc-17 = `json` – Für Programme

setup-and-upkeep-b7a7 = Einrichtung und Pflege

set-up-a-project-recto-573e = Ein Projekt einrichten: recto.toml und die Ordner.

options-0854-18 = **Optionen**

source-tag-language-of-the-6e14 = `--source` KÜRZEL – Die Sprache, in der die Artikel geschrieben sind [Voreinstellung: was die Website angibt, sonst en]

languages-tags-target-languages-such-f256 = `--languages` KÜRZEL – Die Sprachen, in die übersetzt wird, etwa fr,es [Voreinstellung: die vorhandenen]

git-set-up-git-to-5d97 = `--git` – Kataloge und Register von git mit recto zusammenführen lassen; geht auch in einem bestehenden Projekt

format-format-output-format-default-300e-17 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-17 = `text` – Für Menschen

json-machine-readable-json-68fc-18 = `json` – Für Programme

import-existing-translations-from-translated-cb6e = Übersetzungen übernehmen, die als ganze Artikel vorliegen.

arguments-44fc-17 = **Argumente**

article-limit-to-articles-with-927d-5 = ARTIKEL… – Nur Artikel mit diesem Pfad, in diesem Ordner oder mit diesem Glob-Muster

options-0854-19 = **Optionen**

l-language-tags-languages-default-62a1-2 = `-l`, `--language` KÜRZEL – Die Sprachen; ohne Angabe alle

dry-run-show-every-pair-998f = `--dry-run` – Die Paare zeigen, wenn es nicht zu viele sind, und nichts schreiben

review-show-what-needs-a-5634 = `--review` – Zeigen, worüber jemand entscheiden muss: zweifelhafte Paare und Texte ohne Quelle

verbose-show-every-pair-however-1aef = `--verbose` – Jedes Paar zeigen, wie viele es auch sind

no-history-pair-with-the-445c = `--no-history` – Paare mit den heutigen Artikeln bilden, ohne die git-Historie zu nutzen

format-format-output-format-default-300e-18 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-18 = `text` – Für Menschen

json-machine-readable-json-68fc-19 = `json` – Für Programme

use-translation-memories-of-other-2bf1 = Übersetzungsspeicher anderer Werkzeuge und eines Teams nutzen, einen exportieren.

arguments-44fc-18 = **Argumente**

action-what-to-do-e6a9 = AKTION – Was zu tun ist

import-import-a-file-of-70d6 = `import` – Eine Datei eines anderen Werkzeugs importieren

list-list-the-memories-9bee = `list` – Die Speicher auflisten

remove-remove-an-imported-memory-cf5c = `remove` – Einen importierten Speicher entfernen

export-write-a-file-for-d538 = `export` – Eine Datei für andere Werkzeuge auf die Standardausgabe schreiben

push-send-translations-to-the-2e9b = `push` – Übersetzungen an den Speicherserver aus recto.toml senden

file-name-tmx-file-to-2b26 = DATEI|NAME – Die TMX-Datei, die importiert wird, oder der Name des Speichers, der entfernt wird

options-0854-20 = **Optionen**

name-name-name-of-the-4320 = `--name` NAME – Der Name, unter dem sie importiert wird [Standard: der der Datei]

l-language-tags-limit-to-4fae-9 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

format-format-output-format-default-300e-19 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-19 = `text` – Für Menschen

json-machine-readable-json-68fc-20 = `json` – Für Programme

take-terms-of-other-tools-50cb = Fachwörter anderer Werkzeuge ins Glossar übernehmen, es für sie schreiben, und Fachwörter finden, die darin fehlen.

arguments-44fc-22 = **Argumente**

action-what-to-do-e6a9-2 = AKTION – Was zu tun ist

import-import-a-file-of-70d6-2 = `import` – Eine Datei eines anderen Werkzeugs importieren

export-write-a-file-for-d538-2 = `export` – Eine Datei für andere Werkzeuge auf die Standardausgabe schreiben

suggest-find-phrases-and-names-7d2a = `suggest` – Wendungen und Namen finden, die im Glossar fehlen

file-the-term-base-to-7b28 = DATEI|ARTIKEL – Die Terminologie zum Importieren: TBX, oder CSV mit den Spalten source und target; mit suggest der Artikel, in dem gesucht wird

options-0854-25 = **Optionen**

l-language-tags-limit-to-4fae-11 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

at-least-count-suggest-only-5a23 = `--at-least` ANZAHL – Nur vorschlagen, was mindestens so oft vorkommt (3, wenn nichts angegeben ist)

limit-count-maximum-number-of-55e2 = `--limit` ANZAHL – Wie viele Vorschläge höchstens (50, wenn nichts angegeben ist)

format-format-output-format-default-300e-21 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-21 = `text` – Für Menschen

json-machine-readable-json-68fc-22 = `json` – Für Programme

csv-a-table-for-spreadsheets-74e8 = `csv` – Eine Tabelle für Tabellenprogramme

tbx-a-term-base-in-702b = `tbx` – Eine Terminologie in TBX 2, die die meisten Werkzeuge lesen

tbx3-a-term-base-in-bee0 = `tbx3` – Eine Terminologie in TBX 3

delete-obsolete-translations-9526 = Verwaiste Übersetzungen entfernen.

options-0854-21 = **Optionen**

l-language-tags-limit-to-4fae-10 = `-l`, `--language` KÜRZEL – Nur diese Sprachen

without-source-also-delete-imported-0475 = `--without-source` – Auch übernommene Texte entfernen, deren Quelle unbekannt ist

dry-run-show-what-would-9f0c = `--dry-run` – Zeigen, was entfernt würde, und nichts schreiben

format-format-output-format-default-300e-20 = `--format` FORMAT – Ausgabeformat [Voreinstellung: text]

text-human-readable-text-9d49-20 = `text` – Für Menschen

json-machine-readable-json-68fc-21 = `json` – Für Programme

allow-this-machine-to-write-5e5c = Dieser Maschine erlauben, was recto.toml nennt: in verborgene Ordner schreiben, einen Befehl ausführen, einen Speicherserver benutzen.

options-0854-22 = **Optionen**

undo-undo-this-e1ab-2 = `--undo` – Das Verwerfen zurücknehmen

print-a-shell-completion-script-2553 = Ein Vervollständigungsskript für eine Shell ausgeben.

arguments-44fc-19 = **Argumente**

shell-shell-possible-values-bash-bfb4 = SHELL – Die Shell [mögliche Werte: bash, elvish, fish, powershell, zsh]

options-of-every-command-d967 = **Optionen aller Befehle**

c-dir-run-as-if-aba3 = `-C` ORDNER – So arbeiten, als wäre recto in diesem Ordner gestartet

ui-language-tag-language-of-d193 = `--ui-language` KÜRZEL – Die Sprache, in der recto spricht: en, fr, es, de oder it

color-when-when-to-use-6b7e = `--color` WANN – Wann Farben verwendet werden [Voreinstellung: auto]

auto-on-a-terminal-unless-2861 = `auto` – Im Terminal, außer wenn NO_COLOR gesetzt ist

always-always-2160 = `always` – Immer

never-never-7a60 = `never` – Nie

no-cache-neither-read-nor-edab = `--no-cache` – Den Cache weder lesen noch schreiben

wait-seconds-seconds-to-wait-e2a7 = `--wait` SEKUNDEN – Wie lange auf ein anderes recto zu warten ist, das in das Projekt schreibt (Voreinstellung: 60)

h-help-print-help-see-7420 = `-h`, `--help` – Hilfe anzeigen (kürzer mit '-h')

write-the-manual-pages-eb81 = Die Handbuchseiten schreiben.

arguments-44fc-20 = **Argumente**

dir-folder-to-write-to-bc59 = ORDNER – Der Ordner, in den geschrieben wird, zum Beispiel ~/.local/share/man/man1; er wird bei Bedarf angelegt

called-by-other-programs-fa12 = Von anderen Programmen aufgerufen

merge-three-versions-of-a-2663 = Drei Fassungen eines Katalogs oder Registers zusammenführen (von git aufgerufen).

arguments-44fc-21 = **Argumente**

base-the-version-both-sides-d183 = BASIS – Die gemeinsame Ausgangsfassung beider Seiten (%O von git); eine leere Datei, wenn es keine gibt

ours-our-version-gits-a-da2e = UNSERE – Unsere Fassung (%A von git); sie wird mit dem Ergebnis überschrieben

theirs-their-version-gits-b-42e7 = ANDERE – Die Fassung der anderen Seite (%B von git)

path-path-of-the-file-ae54 = PFAD – Wo die Datei im Repository liegt (%P von git)

options-0854-23 = **Optionen**

ours-label-name-label-after-8a6a = `--ours-label` NAME – Was hinter den Konfliktmarkierungen unserer Seite steht (%X von git)

theirs-label-name-label-after-4100 = `--theirs-label` NAME – Was hinter den Konfliktmarkierungen der anderen Seite steht (%Y von git)

options-of-every-command-28c9 = Optionen aller Befehle

c-dir-run-as-if-aba3-2 = `-C` ORDNER – So arbeiten, als wäre recto in diesem Ordner gestartet

ui-language-tag-language-of-d193-2 = `--ui-language` KÜRZEL – Die Sprache, in der recto spricht: en, fr, es, de oder it

color-when-when-to-use-6b7e-2 = `--color` WANN – Wann Farben verwendet werden [Voreinstellung: auto]

auto-on-a-terminal-unless-2861-2 = `auto` – Im Terminal, außer wenn NO_COLOR gesetzt ist

always-always-2160-2 = `always` – Immer

never-never-7a60-2 = `never` – Nie

no-cache-neither-read-nor-edab-2 = `--no-cache` – Den Cache weder lesen noch schreiben

wait-seconds-seconds-to-wait-e2a7-2 = `--wait` SEKUNDEN – Wie lange auf ein anderes recto zu warten ist, das in das Projekt schreibt (Voreinstellung: 60)

h-help-print-help-see-7420-2 = `-h`, `--help` – Hilfe anzeigen (kürzer mit '-h')

v-version-print-version-beb1 = `-V`, `--version` – Version anzeigen
