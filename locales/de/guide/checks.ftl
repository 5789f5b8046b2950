title = Prüfungen

description = Jede Prüfung von recto, was sie findet, wie streng sie ist und was bei einem Fehlalarm zu tun ist.

the-command-recto-check-compares-d38f = Der Befehl `recto check` vergleicht jede Übersetzung mit dem Ausgangstext, dem sie entspricht. Er sieht sich auch die Artikel selbst an. Jeder Befund hat einen Code, eine Stelle und einen Tipp. Wenn nichts anderes angegeben ist, ist ein Befund eine Warnung. Ein Entwurf lässt das Gate nie scheitern: Seine Fehler zählen als Warnungen.

fluent-c805 = Fluent

placeables-a-variable-or-another-016b = `placeables`: eine Variable oder ein anderer Platzhalter, den die Quelle nicht hat oder der verloren ging (Fehler).

plural-variants-a-variant-that-4402 = `plural-variants`: eine Variante, die der Plural der Sprache braucht, oder eine, die nie verwendet wird.

the-findings-of-invalid-such-0a26 = Die Befunde von `invalid`, etwa `syntax` und `reference`, sind unter [Continuous Integration](continuous-integration.md) erklärt.

structure-b1df = Struktur

structure-a-translation-that-gives-271e = `structure`: eine Übersetzung, die ihrer Seite einen anderen Aufbau gibt, etwa ein Absatz, der zur Liste wird (Fehler).

links-a-link-that-leads-9911 = `links`: ein Link, der anderswohin führt, verloren ging oder hinzugefügt wurde (Fehler).

urls-the-same-for-an-0087 = `urls`: dasselbe für eine Adresse, die im Text steht (Fehler).

images-an-image-that-shows-d0b6 = `images`: ein Bild, das eine andere Datei zeigt, verloren ging oder hinzugefügt wurde (Fehler).

code-a-code-span-that-b82b = `code`: ein Code-Abschnitt, der sich von dem in der Quelle unterscheidet (Fehler).

emphasis-a-star-or-another-288c = `emphasis`: ein Stern oder ein anderes Zeichen zur Hervorhebung, das beim Lesen zu sehen wäre (Fehler).

emphasis-lost-a-text-without-703e = `emphasis-lost`: ein Text ohne jede Hervorhebung, obwohl die Quelle welche hat.

tags-an-html-or-jsx-5351 = `tags`: ein HTML- oder JSX-Tag, das verloren ging, hinzugefügt wurde oder kein Gegenstück hat (Fehler).

footnotes-a-reference-to-a-55b0 = `footnotes`: ein Verweis auf eine Fußnote, den nur einer der Texte hat (Fehler).

line-breaks-another-number-of-8657 = `line-breaks`: eine andere Anzahl harter Zeilenumbrüche.

facts-e236 = Fakten

numbers-another-number-digits-number-7956 = `numbers`: eine andere Zahl; Ziffern, Zahlwörter und die Schreibweise jeder Sprache werden verstanden (Fehler).

dates-another-date-or-time-9a79 = `dates`: ein anderes Datum oder eine andere Uhrzeit (Fehler).

emails-another-e-mail-address-16e6 = `emails`: eine andere E-Mail-Adresse (Fehler).

handles-another-name-that-begins-da22 = `handles`: ein anderer Name, der mit `@` beginnt (Fehler).

language-12d6 = Sprache

untranslated-text-a-text-in-fcc2 = `untranslated-text`: ein Text in der falschen Sprache.

same-as-source-a-translation-ee0c = `same-as-source`: eine Übersetzung, die nur ihre Quelle wiederholt.

length-a-translation-that-is-4e3d = `length`: eine Übersetzung, die viel zu kurz oder zu lang ist.

doubled-words-the-same-word-6fef = `doubled-words`: dasselbe Wort zweimal hintereinander.

brackets-a-bracket-without-a-acc7 = `brackets`: eine Klammer ohne Gegenstück.

quotes-a-quotation-mark-without-989c = `quotes`: ein Anführungszeichen ohne Gegenstück.

end-punctuation-another-mark-at-ef88 = `end-punctuation`: ein anderes Satzzeichen am Ende des Textes.

inverted-marks-a-spanish-question-cdb0 = `inverted-marks`: eine spanische Frage oder ein spanischer Ausruf ohne das erste Satzzeichen.

spacing-double-spaces-or-a-3838 = `spacing`: doppelte Leerzeichen oder ein Leerzeichen vor einem Komma.

typography-spaces-quotes-or-dots-3e57 = `typography`: Leerzeichen, Anführungszeichen oder Auslassungspunkte, die von Ihren Hausregeln abweichen (nur ein Hinweis).

spelling-a-word-that-the-337c = `spelling`: ein Wort, das nicht im Wörterbuch der Sprache steht.

whole-pages-46a3 = Ganze Seiten

these-checks-look-at-all-ecab = Diese Prüfungen betrachten alle Übersetzungen einer Seite zusammen.

anchors-a-link-to-an-5903 = `anchors`: ein Link auf einen Anker, den die übersetzte Seite nicht hat.

register-a-page-that-addresses-737b = `register`: eine Seite, die ihren Leser auf zwei Arten anspricht, etwa mit „du“ und „Sie“.

terms-acfd = Begriffe

terms-a-term-that-is-4170 = `terms`: ein Begriff, der nicht so übersetzt ist, wie es das Glossar sagt.

forbidden-terms-a-word-that-45a9 = `forbidden-terms`: ein Wort, das das Glossar verbietet.

inconsistent-the-same-source-text-f74e = `inconsistent`: derselbe Ausgangstext, auf zwei Arten übersetzt.

safety-9e73 = Sicherheit

unsafe-markup-scripts-event-handlers-6840 = `unsafe-markup`: Skripte, Event-Handler und ähnliches Markup, das die Quelle nicht hat (Fehler).

bidi-controls-characters-that-turn-07b3 = `bidi-controls`: Zeichen, die die Schreibrichtung des Textes umkehren (Fehler).

invisible-characters-characters-that-nobody-85e1 = `invisible-characters`: Zeichen, die niemand sehen kann.

control-characters-control-characters-error-7619 = `control-characters`: Steuerzeichen (Fehler).

whole-articles-f794 = Ganze Artikel

these-checks-look-at-the-e705 = Diese Prüfungen sehen sich die Quelle an, weil sich ihre Fehler in jede Sprache übertragen.

name-spelled-two-ways-a-b4c2 = `name-spelled-two-ways`: ein Name, den ein Artikel auf zwei Arten schreibt.

heading-levels-a-heading-that-09a9 = `heading-levels`: eine Überschrift, die eine Ebene überspringt.

broken-reference-a-reference-a-426d = `broken-reference`: ein Verweis, eine Fußnote, ein Anker oder eine Datei, die es nicht gibt.

change-how-strict-a-check-2acc = Ändern, wie streng eine Prüfung ist

every-code-is-a-key-b668 = Jeder Code ist ein Schlüssel der Tabelle `[checks]`. Sein Wert ist `"error"`, `"warning"`, `"note"` oder `"off"`. Eine Tabelle `[[checks.override]]` enthält eine Ausnahme für bestimmte Artikel oder Sprachen:

your-house-style-e452 = Ihre Hausregeln

the-check-typography-looks-only-b00a = Die Prüfung `typography` achtet nur auf das, was Sie verlangen. Für Französisch verlangt sie außerdem ein Leerzeichen vor `:`, `;`, `!` und `?`, wenn Sie nichts anderes angeben.

your-dictionaries-3a97 = Ihre Wörterbücher

the-check-spelling-is-off-883b = Die Prüfung `spelling` ist aus, bis Sie ein Hunspell-Wörterbuch nennen. Schreiben Sie seinen Pfad ohne die Endungen `.aff` und `.dic`. Wörter, die für Ihr Projekt richtig sind, kommen in eine eigene Liste, eines je Zeile. Code, Namen und Wörter der Quelle werden nicht geprüft.

your-glossary-199a = Ihr Glossar

the-glossary-of-a-language-066e = Das Glossar einer Sprache ist die Datei `terms.ftl` in ihrem Ordner unterhalb von `locales`. Im Ordner der Quellsprache enthält dieselbe Datei dieselben IDs mit den Begriffen der Quelle. So sieht `locales/en/terms.ftl` aus:

this-is-locales-fr-terms-fc58 = So sieht `locales/fr/terms.ftl` aus:

the-value-every-attribute-and-bc9d = Der Wert, seine Varianten und die meisten Attribute sind erlaubte Formen, und ihre Plurale auch in den Sprachen, die recto kennt. `.admitted` nennt andere erlaubte Fachwörter, und `.forbidden` die Wörter, die Übersetzer nicht verwenden dürfen, getrennt durch Kommas oder Zeilenenden. `.part`, `.status`, `.case` und `.gender` sind keine Formen.

let-recto-mend-a-finding-45b0 = Einen Befund von recto beheben lassen

the-first-command-only-shows-d01f = Der erste Befehl zeigt nur, was sich ändern würde. Recto korrigiert Leerzeichen, Anführungszeichen, Auslassungspunkte und verlorene Code-Zeichen. Es ändert nie ein Wort.

dismiss-a-false-alarm-2607 = Einen Fehlalarm verwerfen

sometimes-a-finding-is-wrong-4017 = Manchmal ist ein Befund falsch, oder der Unterschied ist beabsichtigt. Sagen Sie das und nennen Sie den Grund:

this-holds-for-one-check-655a = Das gilt für eine Prüfung einer Übersetzung, bis sich die Übersetzung oder ihre Quelle ändert. Der Grund bleibt im Register erhalten. Mit `--undo` nehmen Sie das Verwerfen zurück.

without-a-unit-all-findings-673b = Ohne Einheit werden alle Befunde der Prüfung im Artikel verworfen. Ein Ordner oder ein Muster wie `articles/news/**` steht für mehrere Artikel, und `--language fr,de` für mehrere Sprachen.
