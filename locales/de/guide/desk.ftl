title = Der Arbeitsplatz

description = Im Browser übersetzen, mit den Änderungen, den Begriffen und früheren Übersetzungen neben dem Text.

recto-serve-opens-a-desk-626d = `recto serve` öffnet einen Arbeitsplatz im Browser. Er arbeitet mit den Dateien des Projekts selbst: Was Sie speichern, steht sofort in den Katalogen, und git zeigt genau die Zeilen, die Sie geändert haben.

the-desk-with-a-paragraph-f90a = Der Arbeitsplatz mit einem geänderten Absatz: der Ausgangstext mit markierter Änderung, die Übersetzung, ein Befund und seine Korrektur

open-it-79b4 = Öffnen

the-command-prints-an-address-7df2 = Der Befehl gibt eine Adresse aus. Öffnen Sie sie in einem Browser auf demselben Rechner: Sie meldet diesen Browser an, einmal. Mit `--open` öffnet sich der Browser von selbst. Der Arbeitsplatz lädt nichts aus dem Netz, und kein anderer Rechner erreicht ihn. Strg-C im Terminal beendet ihn.

the-first-page-shows-every-e734 = Die erste Seite zeigt, was in jeder Sprache noch offen ist. Wählen Sie **Weiter**, oder eine Sprache und dann einen Artikel. Die Arbeitsliste zeigt Einheiten aller Artikel; ihr Filter steht in der Adresse, die Sie also als Lesezeichen behalten oder jemandem schicken können.

translate-72cf = Übersetzen

on-the-left-is-the-3c38 = Links steht der ganze Artikel in seiner Reihenfolge. Was nicht zum Filter passt, ist grau. In der Mitte steht die geöffnete Einheit, rechts stehen die Hilfen: frühere Übersetzungen, Begriffe, der Verlauf, andere Sprachen und eine Vorschau der Seite.

if-a-unit-is-stale-6e44 = Ist eine Einheit veraltet, sehen Sie, was sich seit **dieser** Übersetzung geändert hat, nicht nur die letzte Änderung, und welche ihrer Sätze sich geändert haben.

findings-appear-while-you-type-8bb7 = Befunde erscheinen, während Sie tippen: ein fehlender Begriff, eine andere Zahl, ein verlorener Link. Kennt recto die Korrektur, setzt eine Taste sie ein. Ein Fehlalarm lässt sich mit einem Grund übergehen.

nobody-has-to-type-an-21e7 = Niemand muss eine Adresse, Code oder einen Platzhalter abtippen: Strg+M `l` übernimmt sie aus dem Ausgangstext. Hat ein Link des Ausgangstexts eine neue Adresse, wird die alte in Ihrem Text ersetzt; ein neuer Link bekommt die Wörter, die Sie ausgewählt haben.

save-with-ctrl-enter-and-41a9 = Speichern Sie mit Strg+Eingabe (⌘ und Eingabe auf einem Mac), und die nächste Einheit öffnet sich. Stimmt die alte Übersetzung noch, sagen Sie es: **Stimmt noch** ändert keinen Text.

nothing-is-lost-6e78 = Nichts geht verloren

nothing-is-written-before-you-7638 = Geschrieben wird erst, wenn Sie speichern. Was Sie tippen, bleibt in diesem Browser, auch wenn Sie zu einer anderen Einheit gehen oder den Tab schließen. Der Kopf der Seite zählt, was nicht gespeichert ist.

if-somebody-else-changed-the-0480 = Hat jemand die Einheit geändert, während Sie tippten, werden Sie beim Speichern gefragt. Sie sehen den Ausgangstext, wie Sie ihn gesehen haben und wie er jetzt ist, den anderen Text und Ihren. Nehmen Sie den anderen, behalten Sie Ihren oder führen Sie beide zusammen. Ihr Text bleibt, bis Sie entscheiden.

you-can-take-back-what-0ae1 = Was Sie gespeichert haben, lässt sich zurücknehmen, Schritt für Schritt, auch eine Änderung an vielen Einheiten auf einmal. Hat jemand eine Einheit seither geändert, lehnt recto ab, und sein Text bleibt.

plural-forms-6e91 = Mehrzahlformen

a-message-that-depends-on-3bca = Eine Nachricht, die von einer Zahl abhängt, erscheint als Formular: ein Feld für jede Form, die **Ihre** Sprache hat, mit Zahlen, die dazu gehören. Formen lassen sich hinzufügen und entfernen. Was verwickelter ist, erscheint als Fluent.

many-units-at-once-2de3 = Viele Einheiten auf einmal

tick-units-with-x-or-4bc8 = Haken Sie Einheiten mit `x` an, oder alle passenden mit `*`. Dann bestätigen Sie sie oder geben sie frei, setzen sie zurück zum Entwurf, übergehen einen Befund oder ersetzen einen Text. Sie sehen immer zuerst, was sich ändern würde, und alles lässt sich auf einmal zurücknehmen.

notes-13cb = Notizen

under-notes-you-can-ask-fed8 = Unter **Notizen** können Sie zu einer Einheit etwas fragen oder anmerken: Strg+M `n`. Andere antworten und erledigen es. Eine Frage zum Ausgangstext sieht man in jeder Sprache. Notizen sind Zeilen einer Datei neben dem Katalog (`library.notes.jsonl`), sie reisen also mit den Übersetzungen durch git, das sie nach `recto init --git` Zeile für Zeile zusammenführt. Namen in Notizen sind die, die jemand sich selbst gibt.

keys-7c99 = Tasten

in-the-text-field-only-2719 = Im Textfeld wirken nur Tasten mit Strg oder Alt. Strg+M zeigt die Befehle, die mit der nächsten Taste beginnen. Außerhalb des Felds sind einzelne Buchstaben Befehle: `?` zeigt sie alle, und in den Einstellungen können Sie sie ändern oder abschalten.

the-desk-was-tested-with-fbd3 = Der Arbeitsplatz wurde mit einem automatischen Prüfer für Barrierefreiheit und allein mit der Tastatur getestet. Menschen, die einen Screenreader benutzen, haben ihn nicht getestet; sagen Sie uns, was Sie behindert.

work-together-c8fa = Zusammenarbeiten

a-desk-that-other-computers-4464 = Ein Arbeitsplatz, den andere Rechner erreichen, braucht eine Liste von Personen, den Namen, unter dem Browser nach ihm fragen, und einen Proxy, der verschlüsselt:

each-line-of-the-file-196b = Jede Zeile der Datei nennt eine Person, den SHA-256 ihres Tokens und was sie darf: `read`, `translate`, `review`. Nur Sie sollen sie lesen können (`chmod 600`). Mit `--read-only` kann niemand schreiben.

recto-never-commits-the-page-efd4 = Recto committet nie. Die Seite mit den geänderten Dateien zeigt die Befehle dafür.
