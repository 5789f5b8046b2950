title = Anwendungen

description = Recto für die Fluent-Dateien einer Anwendung verwenden, mit oder ohne vorhandene Übersetzungen.

many-applications-keep-their-messages-4af5 = Viele Anwendungen halten ihre Nachrichten in Fluent-Dateien. Wenn jemand eine englische Nachricht ändert und ihre ID behält, fällt niemandem auf, dass die Übersetzungen jetzt überholt sind. Recto fällt es auf. Für recto ist jede Fluent-Datei in der Quellsprache ein Artikel.

let-recto-find-the-files-a81a = Recto die Dateien finden lassen

run-this-in-the-folder-dc6e = Führen Sie diesen Befehl im Ordner der Anwendung aus:

recto-reads-the-paths-in-147f = Recto liest die Pfade in der Datei `l10n.toml` von Pontoon oder in der Datei `i18n.toml` von cargo-i18n. Ohne diese Dateien sucht es nach Sprachordnern wie `locales/en` und `locales/fr`. Dann schreibt es `recto.toml` mit einer Tabelle wie dieser:

include-has-to-name-ftl-300d = `include` muss `.ftl` nennen, weil Fluent-Dateien in der Voreinstellung keine Artikel sind.

output-is-the-place-of-61e7 = `output` ist der Ort der übersetzten Dateien. Recto verwendet sie als Kataloge, dort, wo sie liegen. Ohne diesen Schlüssel liegen sie unterhalb des Ordners `locales`.

run-the-first-sync-6619 = Der erste Abgleich

the-files-have-translations-but-dec3 = Die Dateien enthalten Übersetzungen, aber niemand hat festgehalten, zu welchem Ausgangstext sie gehören. Sagen Sie recto, wie weit es ihnen vertrauen kann:

with-translated-they-count-as-54f8 = Mit `translated` gelten sie als fertig. Mit `draft`, der Voreinstellung, muss jemand jede von ihnen bestätigen. In einem git-Repository sucht recto den Ausgangstext, der dort stand, als die jeweilige Übersetzung geschrieben wurde. Hat sich der Ausgangstext seitdem geändert, ist die Übersetzung vom ersten Tag an veraltet.

recto-writes-one-ledger-beside-2e43 = Recto schreibt ein Register neben jede Fluent-Datei, auch in der Quellsprache, wo es die Texte des letzten Abgleichs enthält. Nehmen Sie die Register in einen Commit auf.

what-a-unit-is-1c04 = Was eine Einheit ist

every-message-every-attribute-of-c58f = Jede Nachricht, jedes Attribut einer Nachricht und jeder Begriff ist eine Einheit. Die Einheit eines Attributs hat als ID die ID seiner Nachricht, einen Punkt und den eigenen Namen, zum Beispiel `tabs-close.tooltip`. Ein Selektor mit allen seinen Varianten ist eine Einheit.

comments-above-a-message-are-8a47 = Kommentare über einer Nachricht sind Anmerkungen für das Übersetzen. Der Befehl `recto list` zeigt sie zusammen mit den Variablen und Begriffen, die der Text verwendet.

when-a-text-changes-under-a795 = Wenn sich ein Text unter derselben ID ändert

run-recto-sync-after-every-7c8c = Führen Sie `recto sync` nach jeder Änderung aus. Ein Wert, ein Attribut oder eine Variante, die sich geändert hat, lässt nur die Übersetzungen der eigenen Einheit veralten. Eine andere Einrückung ändert nichts. Wie bei jedem Artikel zeigt `recto diff` die Wörter.

the-command-recto-set-takes-5e36 = Der Befehl `recto set` nimmt einen Text in Fluent-Syntax entgegen, so wie er hinter dem Gleichheitszeichen steht:

if-the-text-is-no-41ef = Ist die Syntax nicht gültig, sagt recto, wo der Fehler liegt, und schreibt nichts.

when-a-text-gets-a-5f1c = Wenn ein Text eine neue ID bekommt

some-teams-give-a-changed-5f26 = Manche Teams geben einem geänderten Text eine neue ID. Wenn der neue Text einem verschwundenen ähnelt, nennt `recto sync` beide IDs. Dann können Sie die Übersetzungen auf die neue ID übertragen, wo sie als veraltet gelten:

a-message-that-only-went-4577 = Eine Nachricht, die nur in eine andere Datei gewandert ist, nimmt ihre Übersetzungen von selbst mit.

messages-that-only-a-translation-dbf1 = Nachrichten, die nur eine Übersetzung hat

a-translated-file-may-have-6b63 = Eine übersetzte Datei kann eigene Begriffe haben, zum Beispiel einen, den nur das Französische braucht. Recto lässt sie unberührt. Auch eine eigene Nachricht lässt es unberührt, aber `recto check` warnt dann mit `unknown-unit`, weil die ID falsch geschrieben sein kann.

what-recto-never-writes-0d24 = Was recto nie schreibt

it-never-writes-a-fluent-c70a = Es schreibt nie eine Fluent-Datei in der Quellsprache.

it-never-formats-or-reorders-6976 = Es formatiert nie eine übersetzte Datei und ordnet sie nie um. Jeder Eintrag, der sich nicht geändert hat, bleibt Byte für Byte, wie er ist.

it-never-removes-a-term-e572 = Es entfernt nie einen Begriff, weil andere Texte ihn verwenden können. Die Übersetzung einer Nachricht, die aus der Quelle verschwunden ist, wandert ins Register.

it-does-not-render-fluent-4528 = Es gibt keine Fluent-Dateien aus. Die Anwendung liest sie direkt.
