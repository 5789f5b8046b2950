title = Wie Übersetzungen veralten

description = Woran recto erkennt, dass eine Übersetzung nicht mehr ihrem Ausgangstext entspricht, und was dann geschieht.

a-translation-is-stale-when-c0ec = Eine Übersetzung ist veraltet, wenn sich ihr Ausgangstext geändert hat, nachdem sie entstanden ist. Recto stellt das für jede einzelne Einheit fest, nicht nur für ganze Artikel. Diese Seite erklärt, wie das geht.

fingerprints-8f5d = Fingerabdrücke

a-fingerprint-is-a-short-b7ff = Ein Fingerabdruck ist eine kurze Zahl, die recto aus einem Text berechnet. Gleiche Texte haben gleiche Fingerabdrücke. Das Register hält für jede übersetzte Einheit drei davon fest:

source-is-the-fingerprint-of-6722 = `source` ist der Fingerabdruck des Ausgangstexts, dem die Übersetzung entspricht.

target-is-the-fingerprint-of-821e = `target` ist der Fingerabdruck der Übersetzung, wie recto sie zuletzt gesehen hat.

target-words-is-the-same-ad4d = `target-words` ist dasselbe nur für ihre Wörter, ohne Leerzeichen, Anführungszeichen, Striche und das Satzzeichen am Ende.

if-the-source-text-of-9726 = Hat der Ausgangstext des Artikels jetzt einen anderen Fingerabdruck als `source`, entspricht die Übersetzung ihm nicht. Das Datum und die Reihenfolge der Commits spielen dabei keine Rolle.

some-differences-do-not-change-bed3 = Manche Unterschiede ändern einen Fingerabdruck nicht. Sie können die Zeilen eines Absatzes neu umbrechen, und ein Werkzeug darf einen Katalog auf seine Weise schreiben, zum Beispiel mit den Varianten eines Selektors in anderer Reihenfolge. Ein harter Zeilenumbruch und ein geschütztes Leerzeichen zählen dagegen, weil sie beim Lesen zu sehen sind.

states-e7d4 = Zustände

state-6d0c = Zustand

how-a-unit-gets-there-cc89 = Wie eine Einheit dorthin gelangt

missing-4fbf = fehlt

the-unit-is-new-or-0b8e = Die Einheit ist neu, oder ihre Übersetzung wurde gelöscht.

draft-9cc5 = Entwurf

there-is-text-but-a-447f = Es gibt Text, aber ein Mensch muss ihn bestätigen.

stale-d368 = veraltet

the-source-changed-after-the-b936 = Der Ausgangstext hat sich geändert, nachdem die Einheit übersetzt wurde.

translated-9fb6 = übersetzt

a-person-wrote-or-accepted-58a7 = Ein Mensch hat die Übersetzung geschrieben oder bestätigt.

reviewed-6102 = gegengelesen

a-second-person-approved-it-56e0 = Eine zweite Person hat sie mit `recto accept --reviewed` freigegeben.

the-ledger-stores-only-the-a7c2 = Das Register speichert nur die Zustände „Entwurf“ und „gegengelesen“. Dass eine Einheit veraltet ist, leitet recto aus den Fingerabdrücken ab und zeigt es dann anstelle des gespeicherten Zustands an. Kehrt die Quelle zu ihrem alten Text zurück, ist auch der gespeicherte Zustand wieder da.

a-translation-with-a-mistake-7fe1 = Eine Übersetzung mit einem Fehler, etwa einem unbekannten Begriff, ist ungültig. Das ist kein Zustand. Es ist ein Befund, und er kann bei jedem Zustand auftreten.

change-classes-66cd = Änderungsklassen

not-every-edit-matters-recto-3344 = Nicht jede Bearbeitung ist von Belang. Recto ordnet die Änderungen eines Ausgangstexts in Klassen ein:

class-3c6f = Klasse

what-changed-04ae = Was sich geändert hat

blanks-and-line-ends-03ac = Leerzeichen und Zeilenenden

capitals-and-small-letters-in-0a42 = Groß- und Kleinbuchstaben in Wörtern, die so und so dasselbe bedeuten

quotes-dashes-kinds-of-space-3c9b = Anführungszeichen, Gedankenstriche, Arten von Leerzeichen, Zeichen zur Hervorhebung

full-stops-commas-and-similar-ea47 = Punkte, Kommas und ähnliche Zeichen

the-spelling-of-a-word-8b87 = ein Buchstabe eines Wortes

words-678c = Wörter

the-address-of-a-link-a599 = die Adresse eines Links

text-in-a-code-span-b1ad = Text in einem Code-Abschnitt

a-variable-or-other-placeholder-9f3c = eine Variable oder ein anderer Platzhalter in geschweiften Klammern

a-number-2ca4 = eine Zahl, in Ziffern oder als Wort

a-date-a8c2 = ein Datum

a-word-such-as-not-ff44 = ein Wort wie „nicht“, „nie“, „müssen“ oder „dürfen“

one-edit-can-have-several-a9b7 = Eine Bearbeitung kann zu mehreren Klassen gehören. Die schwerwiegendste Klasse gibt ihr den Namen, aufgeführt werden alle. Recto vergleicht immer den Text, dem die Übersetzung entspricht, mit dem jetzigen Text. Deshalb können viele kleine Bearbeitungen keine große verdecken.

which-words-are-negations-numbers-181c = Welche Wörter als Verneinungen, Zahlen oder Datumsangaben gelten, hängt von der Sprache der Artikel ab. Recto kennt diese Wörter auf Englisch, Französisch, Spanisch, Deutsch und Italienisch.

white-space-and-typography-leave-fe41 = Änderungen an Leerraum, Groß- und Kleinschreibung und Typografie lassen Übersetzungen in der Voreinstellung gültig. Mit dem Schlüssel `keep-valid` in `recto.toml` können Sie Zeichensetzung, Rechtschreibung und Wortlaut hinzufügen. Mit dem Schlüssel `make-draft` wird eine Übersetzung durch eine Änderung zum Entwurf, statt zu veralten. Die letzten sechs Klassen zählen immer, so klein die Änderung auch ist.

edits-that-recto-makes-itself-9680 = Bearbeitungen, die recto selbst vornimmt

some-edits-only-replace-a-9c4c = Manche Bearbeitungen ersetzen nur etwas, das auch in der Übersetzung steht: die Adresse eines Links, einen Code-Abschnitt, eine Zahl in Ziffern oder einen Namen. Hat sich sonst nichts geändert, ersetzt recto es auch in der Übersetzung. Die Übersetzung ist dann ein Entwurf, und ein Mensch muss sie lesen.

the-ledger-keeps-the-old-81d4 = Das Register bewahrt die alte Übersetzung auf. Kehrt die Quelle zu ihrem alten Text zurück, sind auch die alte Übersetzung und ihr Zustand wieder da. Mit dem Schlüssel `swap` in `recto.toml` können Sie dieses Ersetzen abschalten.

translations-that-come-first-9d06 = Übersetzungen, die voraus sind

a-translation-can-have-a-c7f8 = Eine Übersetzung kann eine Änderung schon enthalten, bevor recto sie im Ausgangstext sieht, zum Beispiel wenn jemand eine Adresse in allen Sprachen zugleich berichtigt. Wenn sich im Ausgangstext nur Fakten geändert haben, sucht recto sie in der Übersetzung. Fakten sind Adressen, Code, Zahlen, Daten, Namen und das Satzzeichen am Ende.

if-each-new-fact-is-63d5 = Steht jeder neue Fakt in der Übersetzung so oft wie im Ausgangstext und ist kein alter übrig, ist die Übersetzung nicht veraltet. Die Adresse einer Seite in der Sprache der Übersetzung gilt als die der Ausgangsseite, etwa `/fr/plan/` für `/en/plan/`. Im Zweifel ist die Übersetzung veraltet.

what-sync-does-a4bb = Was beim Abgleich geschieht

the-command-recto-sync-compares-32d7 = Der Befehl `recto sync` vergleicht die Einheiten des letzten Abgleichs mit den jetzigen Einheiten des Artikels:

units-with-the-same-text-c533 = Einheiten mit gleichem Text werden zuerst einander zugeordnet, auch wenn sie verschoben wurden. Steht ein Text an mehreren Stellen, zeigen sein Abschnitt und die Einheiten ringsum, welche Stelle welche ist. Zeigt es nichts und sind die Übersetzungen verschieden, wird die Übersetzung zum Entwurf.

a-unit-that-was-split-ffe4 = Geteilte und zusammengeführte Einheiten werden ihren Teilen zugeordnet.

units-that-are-similar-and-3ee2 = Einheiten, die einander ähneln und an derselben Stelle stehen, werden einander als bearbeitet zugeordnet.

units-that-are-very-similar-1795 = Einheiten, die einander sehr ähneln, werden selbst dann zugeordnet, wenn sie verschoben und bearbeitet wurden.

what-is-left-is-looked-af67 = Was übrig bleibt, wird in den anderen Artikeln gesucht.

where-two-texts-are-not-df4a = Sind sich zwei Texte nicht ähnlich genug, behandelt recto sie als eine entfernte und eine hinzugefügte Einheit. Eine falsche Übersetzung ist schlimmer als eine fehlende. Wenn Sie einen Absatz kopieren und die Kopie ändern, behält das Original seine Übersetzung, und die Kopie bekommt keine.

split-and-merged-paragraphs-69ac = Geteilte und zusammengeführte Absätze

when-a-paragraph-becomes-two-d356 = Werden aus einem Absatz zwei, bekommt jeder von ihnen seinen eigenen Teil der alten Übersetzung. Recto findet diese Teile, indem es die Sätze beider Sprachen vergleicht. Wird aus zwei Absätzen einer, bekommt er beide Übersetzungen, eine nach der anderen.

all-these-texts-are-drafts-cfcf = Alle diese Texte sind Entwürfe, weil ein Mensch sie lesen muss. Wurde ein Teil außerdem bearbeitet, ist er veraltet, und Sie sehen, was sich geändert hat. Das Register bewahrt die alten Übersetzungen auf, bis die Entwürfe bestätigt sind.

from-one-article-to-another-bc99 = Von einem Artikel in einen anderen

translations-follow-their-text-2f80 = Übersetzungen folgen ihrem Text:

an-article-that-was-renamed-1ae0 = Ein Artikel, der umbenannt wurde, behält alles, auch wenn viele seiner Absätze bearbeitet wurden.

a-unit-that-moved-to-12dd = Eine Einheit, die in einen anderen Artikel verschoben wurde, nimmt ihre Übersetzungen, Kommentare und Zustände mit. Wo sie dabei bearbeitet wurde, ist sie dort veraltet.

if-an-article-is-split-48f4 = Wird ein Artikel in zwei geteilt, mit einem anderen zusammengeführt oder mit einem anderen vertauscht, findet jede Einheit ihre Übersetzung.

a-very-short-text-goes-9149 = Ein sehr kurzer Text wechselt den Artikel nur zusammen mit einer benachbarten Einheit.

when-recto-is-wrong-8acc = Wenn recto sich irrt

to-see-why-recto-takes-dc13 = Um zu sehen, warum recto die Einheiten so und nicht anders zuordnet, fragen Sie nach einer Erklärung. Sie nennt zu jeder Einheit die des letzten Abgleichs, das Gemeinsame der beiden und die andere Einheit, die ihr am nächsten kam:

if-you-want-to-decide-8403 = Wenn Sie die zweifelhaften Fälle selbst entscheiden möchten, lassen Sie sich von recto fragen, bevor es etwas schreibt:

after-a-sync-you-can-fadb = Auch nach einem Abgleich können Sie sein Ergebnis noch korrigieren. Der erste Befehl sagt, dass die Einheit `parking` die Einheit `where-to-park` fortsetzt, die aus dem Artikel verschwunden ist. Der zweite sagt, dass eine Einheit nichts mit ihrem früheren Text zu tun hat:

nothing-is-lost-by-this-1989 = Dabei geht nichts verloren. Was eine Einheit nicht mehr verwendet, bleibt im Register, und der jeweils andere Befehl holt es zurück.

when-a-translation-becomes-stale-b61c = Wenn eine Übersetzung veraltet

its-text-stays-in-the-19de = Ihr Text bleibt im Katalog. Im Register kommen der alte Ausgangstext und der Tag hinzu:

the-old-text-stays-the-e02f = Der alte Text bleibt derselbe, wie oft sich die Quelle auch noch ändert. So zeigt `recto diff` immer den ganzen Weg von dem Text, der übersetzt wurde, bis zum jetzigen Text:

the-commands-recto-status-recto-d730 = Die Befehle `recto status`, `recto list`, `recto diff` und `recto check` nehmen denselben Vergleich im Arbeitsspeicher vor. Auch ein Artikel, der ohne Abgleich bearbeitet wurde, verbirgt nichts.

translations-edited-outside-recto-2a37 = Außerhalb von recto bearbeitete Übersetzungen

translators-may-use-any-editor-aa8b = Zum Übersetzen darf jeder Editor und jedes Werkzeug verwendet werden. Wenn der Text einer Übersetzung nicht mehr den Fingerabdruck `target` hat, hat ihn jemand bearbeitet. Recto nimmt an, dass diese Person den Quellkatalog auf der Festplatte gesehen hat. Die Übersetzung entspricht nun dem Text darin und erhält den Zustand „übersetzt“. Wenn sich nur Leerzeichen, Anführungszeichen, Striche oder das Satzzeichen am Ende geändert haben, bleibt der Zustand, wie er war.

in-a-list-to-fill-fa5e = In einer Liste zum Ausfüllen steht über einer Nachricht in der Zeile `# Source:`, welcher Text beim Übersetzen vorlag. Diese Zeile gilt, was auch immer inzwischen in der Quelle steht. Der Abgleich entfernt sie, sobald er die Übersetzung ins Register aufnimmt.

recto-is-careful-where-it-d223 = Recto ist vorsichtig, wo es Grund zum Zweifeln hat. Zeigt git, dass die Übersetzung zusammen mit einem älteren Ausgangstext committet oder geschrieben wurde, bevor sich die Quelle änderte, wird sie zum Entwurf. Dasselbe gilt für eine Übersetzung, die ohne ihr Register committet wurde, wenn sich die Quelle geändert hat, seit das Register geschrieben wurde, denn zusammengefasste Commits sehen in git genauso aus. Auch eine Änderung aus der Zeit vor dem Abgleich des Artikels ist ein Entwurf. Mit `edited-stale = "translated"` glaubt recto Texten ohne Register. Mit `edited-stale = "draft"` wird jede veraltete Übersetzung, die bearbeitet wurde, zum Entwurf.

a-shallow-clone-does-not-50b6 = Ein flacher Klon zeigt nicht, was vorher geschah. Dort ist eine solche Übersetzung deshalb ebenfalls ein Entwurf, und der Abgleich lässt das Register, wie es ist. Der Befehl `recto list --explain` sagt zu jeder Übersetzung, warum sie ihren Zustand hat.

a-catalog-without-a-ledger-6013 = Die Übersetzungen eines Katalogs ohne Register kommen als Entwurf hinzu, weil niemand weiß, welchem Ausgangstext sie entsprechen. Wenn Sie es doch wissen, verwenden Sie `recto sync --trust translated`.

if-a-catalog-has-a-e331 = Enthält ein Katalog einen Syntaxfehler, meldet recto Zeile und Spalte. Der Abgleich rührt diesen Katalog und sein Register nicht an, bis der Fehler behoben ist. Bis dahin gilt ein fehlerhafter Eintrag als veraltet, wenn das Register seine ID kennt, und sonst als fehlend. Alle anderen Einträge lassen sich weiterhin schreiben und bestätigen.

accept-9689 = Bestätigen

a-person-can-say-that-baf4 = Ein Mensch kann erklären, dass eine Übersetzung der jetzigen Quelle entspricht:

this-is-bound-to-exact-4c1e = Das ist an genau diese Texte gebunden. Ändert sich die Quelle erneut, ist die Übersetzung wieder veraltet. Mit `--undo` nehmen Sie zurück, was die letzte Bestätigung geändert hat, und nichts sonst.

a-program-that-works-with-9803 = Ein Programm, das mit `recto list --format json` arbeitet, kann sagen, was es gesehen hat: `--if-source` nimmt das Feld `source_fingerprint`, `--if-target` das Feld `target_fingerprint` und `--if-state` das Feld `state`. Ist eines davon inzwischen anders, ändern `set`, `accept` und `reject` nichts, zeigen, was jetzt dasteht, und enden mit dem Code 2. Verwenden Sie sie, während `recto watch` läuft, denn es gleicht jede Änderung sofort ab.

obsolete-translations-c713 = Verwaiste Übersetzungen

when-a-unit-leaves-the-4a8e = Wenn eine Einheit aus dem Artikel verschwindet, wandert ihre Übersetzung in eine Tabelle `[obsolete.ID]` im Register. Kehrt derselbe Text zurück, kehren auch die Übersetzung und ihr Zustand zurück. Kehrt der Text verändert zurück, ist die Übersetzung veraltet. Der Befehl `recto prune` entfernt verwaiste Übersetzungen.

git-merges-24bd = Zusammenführen in git

catalogs-and-ledgers-have-one-65a6 = Kataloge und Register haben je Einheit einen Eintrag, in der Reihenfolge des Artikels und mit einer Leerzeile zwischen den Einträgen. Zwei Personen, die verschiedene Einheiten ändern, können ihre Arbeit meist ohne Konflikte zusammenführen.

recto-can-also-merge-these-a2a8 = Recto kann diese Dateien auch selbst zusammenführen. Führen Sie diesen Befehl einmal in jedem Klon des Projekts aus:

it-writes-the-file-gitattributes-0226 = Er schreibt die Datei `.gitattributes` und weist git an, für Kataloge und Register `recto merge-driver` aufzurufen. Git führt sie dann Einheit für Einheit zusammen. Ein Konflikt entsteht nur, wenn beide Seiten dieselbe Übersetzung oder denselben Ausgangstext geändert haben. Er nennt die Einheit und zeigt beide Texte.

if-there-is-a-conflict-a3cc = Gibt es einen Konflikt, lösen Sie ihn zuerst im Artikel. In einem Katalog behalten Sie die bessere Übersetzung und löschen die Zeilen mit den Konfliktmarkierungen. Lassen Sie die Register, wie sie sind. Führen Sie dann `recto sync` aus: Der Abgleich findet die Tabelle, die zu der Übersetzung gehört, die Sie behalten haben. Das funktioniert auch ohne den Merge-Treiber.
