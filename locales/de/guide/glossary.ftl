title = Glossar

description = Die Wörter, die recto in seinen Meldungen und in diesem Handbuch verwendet.

a-translator-needs-five-of-eea4 = Wer übersetzt, braucht fünf dieser Wörter: Artikel, Einheit, Übersetzung, Zustand und Hinweis.

texts-830e = Texte

article-a-file-that-is-ea9d = **Artikel**: eine Datei, die übersetzt wird: Markdown, reiner Text, HTML oder eine Fluent-Datei einer Anwendung.

unit-a-small-piece-of-51aa = **Einheit**: ein kleines Stück eines Artikels, das als Ganzes übersetzt wird, etwa eine Überschrift, ein Absatz oder eine Tabellenzelle.

id-the-short-name-of-c78a = **ID**: der kurze Name einer Einheit. Er ändert sich nie, auch wenn sich der Text ändert.

source-text-the-text-of-40f6 = **Ausgangstext**: der Text einer Einheit in der Sprache, in der der Artikel geschrieben ist.

translation-the-text-of-a-c42e = **Übersetzung**: der Text einer Einheit in einer anderen Sprache.

note-what-an-author-tells-a1e9 = **Hinweis**: was beim Übersetzen eines Textes zu beachten ist oder was beim Gegenlesen angemerkt wurde.

placeable-a-place-in-a-7602 = **Platzhalter**: eine Stelle im Text, die später ausgefüllt wird, etwa eine Variable.

files-595f = Dateien

catalog-the-file-with-all-fd24 = **Katalog**: die Datei mit allen Übersetzungen eines Artikels in einer Sprache. Sie endet auf `.ftl`.

source-catalog-the-file-with-b3fc = **Quellkatalog**: die Datei mit den IDs und Ausgangstexten eines Artikels. Recto schreibt sie.

ledger-the-file-beside-a-966d = **Register**: die Datei neben einem Katalog, die festhält, für welchen Ausgangstext jede Übersetzung gemacht wurde. Sie endet auf `.toml`, und recto schreibt sie.

glossary-the-file-terms-ftl-880c = **Glossar**: die Datei `terms.ftl` einer Sprache mit den Wörtern, die alle gleich verwenden.

memory-all-earlier-translations-in-ab32 = **Übersetzungsspeicher**: alle bisherigen Übersetzungen, in denen recto nach ähnlichen Texten sucht.

states-e7d4 = Zustände

missing-there-is-no-translation-9947 = **Fehlt**: Es gibt keine Übersetzung.

draft-there-is-text-that-b9ef = **Entwurf**: Es gibt einen Text, den jemand bestätigen muss.

stale-the-source-text-changed-35de = **Veraltet**: Der Ausgangstext hat sich nach der Übersetzung der Einheit geändert.

translated-the-translation-matches-the-7605 = **Übersetzt**: Die Übersetzung entspricht dem jetzigen Ausgangstext.

reviewed-a-second-person-approved-5fae = **Gegengelesen**: Eine zweite Person hat die Übersetzung freigegeben.

obsolete-the-unit-was-removed-6bdd = **Verwaist**: Die Einheit wurde aus ihrem Artikel entfernt. Die Übersetzung bleibt im Register.

second-version-another-text-for-19ed = **Zweite Fassung**: ein anderer Text für dieselbe Einheit, zwischen denen jemand wählen muss.

work-986e = Arbeit

sync-sync-to-compare-the-e86e = **Abgleichen** (`sync`): die Artikel mit den Katalogen vergleichen und beide auf den neuesten Stand bringen.

adopt-adopt-to-import-translations-dd26 = **Übernehmen** (`adopt`): Übersetzungen aus bereits übersetzten Seiten importieren.

accept-accept-to-confirm-that-495c = **Bestätigen** (`accept`): angeben, dass eine Übersetzung ihrem Ausgangstext entspricht.

reject-reject-to-send-a-be16 = **Zurückgeben** (`reject`): eine Übersetzung wieder zum Entwurf machen.

dismiss-dismiss-to-mark-a-6720 = **Verwerfen** (`dismiss`): einen Befund als Fehlalarm kennzeichnen.

link-link-to-say-that-65a0 = **Verbinden** (`link`): angeben, dass eine neue Einheit eine entfernte fortsetzt.

render-render-to-build-the-ec07 = **Ausgeben** (`render`): die übersetzten Artikel erzeugen.

prune-prune-to-delete-obsolete-0f19 = **Aufräumen** (`prune`): verwaiste Übersetzungen entfernen.

checks-febc = Prüfungen

check-a-rule-that-compares-d05b = **Prüfung**: eine Regel, die eine Übersetzung mit ihrer Quelle vergleicht oder einen Artikel ansieht.

finding-what-a-check-found-aa0f = **Befund**: was eine Prüfung gefunden hat, mit Stelle, Meldung und Tipp.

false-alarm-a-finding-about-777f = **Fehlalarm**: ein Befund zu einem Text, der richtig ist.

gate-the-rules-that-decide-b808 = **Gate**: die Regeln, die entscheiden, ob `recto check` bestanden ist.

baseline-baseline-a-file-of-c97f = **Baseline** (`--baseline`): eine Datei bekannter Befunde, die nicht zählen.

class-the-kind-of-a-7013 = **Klasse**: die Art einer Änderung in der Quelle, etwa eine Korrektur der Rechtschreibung oder eine andere Zahl.

fingerprint-a-short-code-that-5919 = **Fingerabdruck**: ein kurzer Code, der für einen Text steht. Ändert sich der Text, ändert sich auch der Code.
