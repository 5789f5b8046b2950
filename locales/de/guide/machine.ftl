title = Maschinelle Übersetzung

description = Einen eigenen Befehl Entwürfe machen lassen, die Menschen dann bestätigen.

recto-translates-nothing-itself-it-53d3 = Recto übersetzt selbst nichts. Es kann einen Befehl von Ihnen ausführen, der einen Dienst, ein Sprachmodell oder ein Programm auf Ihrem Rechner fragt. Was zurückkommt, wird geprüft und wird ein Entwurf. Als übersetzt zählt er erst, wenn ein Mensch ihn bestätigt hat.

name-the-command-dc88 = Den Befehl nennen

the-command-runs-in-the-9fd3 = Der Befehl läuft im Ordner des Projekts, ohne Shell. Er bekommt `PATH`, `HOME` und die Variablen, die `environment` nennt, und keine anderen. Alle Schlüssel stehen in der [Konfiguration](configuration.md).

a-command-from-recto-toml-5a69 = Ein Befehl aus `recto.toml` ist ein Programm von jemand anderem. Recto führt ihn erst aus, wenn Sie ihn auf diesem Rechner erlaubt haben:

this-holds-until-recto-toml-f7de = Das gilt, bis sich `recto.toml` ändert oder eine der Dateien, die der Befehl ausführt. Liegt seine Datei in einem Ordner, zählen alle Dateien in diesem Ordner; liegt sie ganz oben im Projekt, alle Dateien ihrer Art. Ein Pull-Request, der den Befehl ändert, kann ihn also nicht ausführen.

make-drafts-07a9 = Entwürfe machen

the-first-command-only-says-b7f8 = Der erste Befehl sagt nur, wie viele Einheiten und Wörter geschickt würden. Der zweite macht für jede fehlende Einheit einen Entwurf. Mit `--state stale` bekommt eine Einheit, deren Ausgangstext sich geändert hat, eine zweite Fassung neben ihrer Übersetzung; `recto list --kept` zeigt sie, und `recto accept --proposal` nimmt sie an. Mit `--budget` hört recto auf, bevor es mehr Wörter geschickt hat, und sagt, was übrig ist.

recto-never-touches-a-text-5adf = Recto rührt keinen Text an, den ein Mensch geschrieben hat. Antworten bleiben im Cache, damit nichts zweimal bezahlt wird: Dieselbe Einheit wird nicht noch einmal geschickt, was auch aus der Antwort geworden ist.

recto-status-counts-drafts-by-f527 = `recto status` zählt Entwürfe der Maschine für sich. `machine = "error"` unter `[gate]` lässt die Prüfung scheitern, solange es welche gibt, und `machine = "source"` unter `[render]` hält sie aus Seiten heraus, die andere Entwürfe zeigen.

write-a-command-8681 = Einen Befehl schreiben

the-command-reads-one-json-88d8 = Der Befehl liest in jeder Zeile ein JSON-Objekt und schreibt in jede Zeile eines, in beliebiger Reihenfolge:

markup-is-replaced-by-codes-2c96 = Markup wird durch Codes ersetzt, und `&`, `<` und `>` werden maskiert. Jeder Code muss genau einmal zurückkommen, und neues Markup darf nicht dazukommen. Statt `text` kann eine Antwort `error` haben.

key-65e3 = Schlüssel

what-it-holds-4be4 = was er enthält

what-the-unit-is-and-80bc = was die Einheit ist und wo sie steht

what-the-author-told-translators-0ee7 = was der Autor den Übersetzern gesagt hat

of-a-stale-unit-the-2759 = bei einer veralteten Einheit: der alte Ausgangstext, seine Übersetzung und die Sätze, die sich geändert haben

the-terms-of-the-glossary-6467 = die Fachwörter des Glossars darin, mit erlaubten und verbotenen Formen

similar-texts-with-their-translations-f9a1 = ähnliche Texte mit ihren Übersetzungen

the-text-of-the-file-682d = der Text der Datei, die `style` nennt

the-most-characters-without-blanks-f197 = die Höchstzahl an Zeichen, ohne Leerzeichen

what-was-wrong-with-the-eab8 = was an der vorigen Antwort falsch war, und diese Antwort

an-answer-with-an-error-4c5e = Eine fehlerhafte Antwort wird einmal zurückgeschickt, mit dem, was falsch ist. Ist sie wieder falsch, wird die Einheit ausgelassen und gemeldet. Ein Artikel kann alles enthalten, auch Sätze, die wie Anweisungen an ein Sprachmodell aussehen: Behandeln Sie `text` und alle anderen Felder als Daten.

keep-drafts-up-to-date-26ae = Entwürfe in der CI aktuell halten

this-workflow-opens-a-pull-df32 = Dieser Workflow öffnet einen Pull-Request mit Entwürfen und zweiten Fassungen für das, was ein Push geändert hat:

run-it-only-for-pushes-ba99 = Lassen Sie ihn nur bei Pushes auf Ihren eigenen Branch laufen, nie bei Pull-Requests anderer: Hier vertraut `recto allow` dem, was gemergt wurde.
