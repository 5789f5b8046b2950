title = Im Team arbeiten

description = Wer welchen Befehl ausführt, wie Branches zusammenkommen und was bei einem Konflikt zu tun ist.

several-people-can-work-on-c941 = Mehrere Personen können gleichzeitig an einem Projekt arbeiten: die einen schreiben Artikel, die anderen übersetzen in den Katalogen. Git führt ihre Arbeit zusammen. Diese Seite sagt, wer was tut.

once-for-the-project-52d0 = Einmal für das Projekt

commit-recto-toml-and-the-ecef = Committen Sie `recto.toml` und den ganzen Ordner `locales` mit Katalogen und Registern.

run-recto-init-git-and-d8cf = Führen Sie `recto init --git` aus und committen Sie die Datei `.gitattributes`. Von da an führt git Kataloge und Register mit recto zusammen, Einheit für Einheit.

everyone-runs-recto-init-git-00e1 = Alle führen `recto init --git` einmal im eigenen Klon aus, denn git kopiert keine Einstellungen.

let-ci-run-recto-check-09ab = Lassen Sie die CI bei jeder Änderung `recto check` ausführen. Siehe [Continuous Integration](continuous-integration.md).

who-runs-what-4e86 = Wer führt was aus

person-d1bf = Person

when-eb24 = Wann

command-1ec5 = Befehl

author-b633 = Autorin, Autor

after-editing-an-article-1b04 = nach der Bearbeitung eines Artikels

translator-c53d = Übersetzung

before-translating-037b = vor dem Übersetzen

git-pull-then-recto-sync-ed6f = `git pull`, dann `recto sync`

translator-c53d-2 = Übersetzung

after-translating-602b = nach dem Übersetzen

recto-sync-then-commit-catalog-9a99 = `recto sync`, dann Katalog und Register zusammen committen

reviewer-139a = Gegenlesen

after-reading-a-translation-0619 = nach dem Lesen einer Übersetzung

editor-a5ae = Redaktion

whenever-they-like-3210 = jederzeit

ci-920d = CI

for-every-change-78e0 = bei jeder Änderung

a-sync-never-does-harm-e23d = Ein Abgleich schadet nie: Ein zweiter ändert nichts. Wenn niemand daran denkt, nehmen Sie ihn in einen Hook auf oder lassen Sie ihn mit `recto watch` im Hintergrund laufen.

the-author-forgot-to-sync-6e8d = Der Abgleich wurde vergessen

nothing-is-lost-every-command-230d = Nichts ist verloren. Jeder Befehl vergleicht von selbst den Artikel mit seinem Katalog, und `recto check` meldet `unsynced`. Wer es zuerst bemerkt, führt `recto sync` aus und committet die Dateien.

a-translator-committed-without-the-1ea9 = Eine Übersetzung kam ohne ihr Register

this-happens-when-somebody-edits-08ba = Das geschieht, wenn jemand einen Katalog im Browser oder in einem anderen Werkzeug bearbeitet. `recto check` vermerkt es als `unrecorded`. Führen Sie `recto sync` aus und committen Sie das Register. Hat sich die Quelle inzwischen geändert, sucht recto in git nach dem Text, der beim Übersetzen zu sehen war. Im Zweifel wird die Übersetzung ein Entwurf.

branches-952f = Branches

authors-and-translators-can-work-2e0b = Geschrieben und übersetzt werden kann auf verschiedenen Branches. Wenn sie zusammenkommen, weiß recto von jeder Übersetzung, für welchen Ausgangstext sie gemacht wurde:

a-translation-of-a-text-cec7 = Die Übersetzung eines Textes, den der andere Branch geändert hat, ist nach dem Merge veraltet. Recto zeigt beide Texte.

a-new-translation-of-a-2cac = Eine neue Übersetzung eines Textes, den niemand geändert hat, zählt sofort.

if-both-branches-translated-the-f30f = Haben beide Branches dieselbe Einheit übersetzt, gibt es einen Konflikt.

after-a-merge-run-recto-0f6f = Führen Sie nach einem Merge `recto sync` aus und committen Sie, was geschrieben wird.

conflicts-cd48 = Konflikte

in-an-article-resolve-the-b558 = In einem Artikel lösen Sie den Konflikt wie in jeder anderen Datei. Führen Sie dann `recto sync` aus.

in-a-catalog-keep-the-41bf = In einem Katalog behalten Sie den besseren Text, oder Sie schreiben einen dritten, und löschen die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`. Das Register überlassen Sie recto: Führen Sie `recto sync` aus; es behält, was zu dem Text gehört, den Sie behalten haben.

if-two-versions-of-a-6e0a = Sind zwei Fassungen einer Übersetzung lesenswert, bewahrt recto die zweite neben der ersten auf. Zeigen Sie beide mit `recto list --kept` an und wählen Sie mit `recto accept --proposal` oder `recto reject --proposal`.

review-495f = Gegenlesen

set-require-reviewed-in-the-4562 = Setzen Sie `require = "reviewed"` in der Tabelle `[gate]`, wenn jede Übersetzung von einer zweiten Person gelesen werden muss. Sie liest die Einheiten im Zustand „übersetzt“ und bestätigt sie:

a-translation-that-is-not-218e = Eine Übersetzung, die nicht gut ist, geht mit einer Anmerkung zurück, die in der Liste zu sehen ist:

divide-the-work-00bb = Die Arbeit aufteilen

by-article-everybody-names-a-8c5d = Nach Artikeln: Jede Person nennt einen Ordner, zum Beispiel `recto list articles/news --language fr`.

by-change-the-most-urgent-3948 = Nach Änderungen: die dringendsten zuerst, mit `--class negation,number`.

by-issue-recto-report-articles-782f = Nach Tickets: `recto report articles/library.md --format markdown` schreibt eine Aufgabenliste zum Einfügen.
