title = Continuous Integration

description = Jede Änderung automatisch auf veraltete, fehlerhafte und fehlende Übersetzungen prüfen lassen.

the-command-recto-check-is-9d6c = Der Befehl `recto check` ist ein Quality Gate (im Folgenden: Gate). Er liest das ganze Projekt, vergleicht es mit den Regeln in `recto.toml` und antwortet mit Ja oder Nein. Er ändert keine Datei. Führen Sie ihn bei jeder Änderung aus, dann wird keine veraltete oder fehlerhafte Übersetzung versehentlich veröffentlicht.

what-the-gate-looks-at-73b1 = Worauf das Gate achtet

finding-6709 = Befund

what-it-means-98a2 = Was er bedeutet

by-default-6380 = Voreinstellung

the-source-changed-after-the-b936 = Der Ausgangstext hat sich geändert, nachdem die Einheit übersetzt wurde.

the-translation-is-broken-for-4015 = Die Übersetzung ist fehlerhaft, etwa wegen eines unbekannten Begriffs oder eines Syntaxfehlers.

the-article-was-edited-but-4626 = Der Artikel wurde bearbeitet, aber niemand hat `recto sync` ausgeführt.

there-is-no-translation-4312 = Es gibt keine Übersetzung.

the-translation-was-never-confirmed-52a2 = Die Übersetzung wurde nie bestätigt.

the-unit-has-a-second-5226 = Die Einheit hat eine zweite Fassung, und niemand hat gewählt.

an-error-fails-the-gate-790f = Ein Fehler lässt das Gate scheitern, eine Warnung nicht. Jede Zeile können Sie in der Tabelle `[gate]` der [Konfiguration](configuration.md) ändern.

the-word-invalid-stands-for-e73b = Das Wort `invalid` steht für mehrere Befunde zu einer Übersetzung:

finding-6709-3 = Befund

what-is-wrong-d22c = Was nicht stimmt

fluent-cannot-read-an-entry-68be = Fluent kann einen Eintrag nicht lesen.

a-term-a-message-or-0276 = Ein Begriff, eine Nachricht oder eine Funktion ist nicht vorhanden.

an-id-stands-twice-in-8d49 = Eine ID steht zweimal in einem Katalog.

no-unit-of-the-article-20ca = Keine Einheit des Artikels hat diese ID. Das ist nur eine Warnung.

the-catalog-was-deleted-but-e00e = Der Katalog wurde gelöscht, aber sein Register ist noch da.

there-are-four-more-findings-8d6e = Es gibt noch einige weitere Befunde:

finding-6709-4 = Befund

what-is-wrong-d22c-2 = Was nicht stimmt

nobody-reviewed-the-translation-although-27dc = Niemand hat die Übersetzung gegengelesen, obwohl das Projekt es verlangt.

nobody-ran-recto-sync-after-f968 = Niemand hat `recto sync` ausgeführt, nachdem eine Übersetzung geschrieben wurde. Das ist in der Voreinstellung nur ein Hinweis.

somebody-edited-a-translated-page-fa11 = Jemand hat eine übersetzte Seite bearbeitet, und der Katalog sagt etwas anderes. Das ist nur eine Warnung.

a-language-is-less-finished-88f2 = Eine Sprache ist weniger weit, als das Projekt verlangt.

a-catalog-belongs-to-no-3cc8 = Ein Katalog gehört zu keinem Artikel. Das ist nur eine Warnung.

an-article-cannot-be-read-6e14 = Ein Artikel kann nicht gelesen werden, zum Beispiel weil er nicht in UTF-8 vorliegt.

an-article-is-too-odd-6705 = Ein Artikel ist zu ungewöhnlich, um in Einheiten zerlegt zu werden, oder hat mehr als 64 MiB oder eine Million Einheiten. Die übrigen Artikel sind nicht betroffen.

an-article-has-a-fault-b515 = Ein Artikel hat ein Problem, zum Beispiel fehlerhaftes Front Matter. Das ist nur eine Warnung.

there-are-more-findings-of-bc30 = Es gibt mehr Befunde einer Art, als das Projekt erlaubt.

recto-also-compares-every-translation-3a38 = Recto vergleicht außerdem jede Übersetzung mit ihrer Quelle und sucht nach Fehlern in Artikeln. Diese Befunde sind unter [Prüfungen](checks.md) erklärt.

exit-codes-ef40 = Exit-Codes

code-8183 = Code

meaning-ec85 = Bedeutung

success-ccd9 = In Ordnung.

the-gate-failed-or-a-9af8 = Das Gate ist gescheitert, oder ein Befehl mit `--check` hat etwas gefunden, das zu tun ist.

the-command-was-wrong-or-8499 = Der Befehl war falsch, oder recto kann nicht prüfen: Die Konfiguration oder ein Register lässt sich nicht lesen.

ctrl-c-ended-the-command-b66f = Strg+C hat den Befehl beendet. Der Code ist 143, wenn ein anderes Programm ihn mit `SIGTERM` beendet hat.

the-exit-code-never-depends-f15f = Der Exit-Code hängt nie vom Ausgabeformat ab.

a-job-for-github-b868 = Ein Job für GitHub

this-job-checks-every-push-0d62 = Dieser Job prüft jeden Push und jeden Pull Request. Ersetzen Sie `URL-OF-RECTO` durch die Adresse des Quellcodes von recto.

with-format-github-findings-appear-e7d4 = Mit `--format github` erscheinen die Befunde neben den Zeilen, zu denen sie gehören. Eine fehlende oder veraltete Einheit verweist auf den Artikel, sodass Sie sie in dem Pull Request sehen, der den Text geändert hat.

a-checkout-without-history-is-e231 = Ein Checkout ohne Historie genügt, weil sich die Zustände aus Fingerabdrücken ergeben. Mit der vollständigen Historie kann recto vorsichtiger sein: Es macht eine Übersetzung zum Entwurf, wenn git zeigt, dass sie zusammen mit einem älteren Ausgangstext committet wurde. Wenn Ihre Übersetzerinnen und Übersetzer committen, ohne recto auszuführen, holen Sie mit `fetch-depth: 0` die vollständige Historie.

recto-also-has-an-action-7d3d = Recto hat auch eine eigene Action. Sie installiert recto, schreibt eine Zusammenfassung und versieht den Pull Request mit Annotationen. Sie sieht sich nur die Artikel an, die der Pull Request berührt. Ersetzen Sie `OWNER/recto@REF` durch den Ort von recto auf GitHub:

new-only-with-true-only-a555 = `new-only`: Mit `"true"` zählen nur neue Befunde des Pull Requests. Die Voreinstellung ist `"false"`.

changed-only-with-false-all-28f6 = `changed-only`: Mit `"false"` werden alle Artikel geprüft. Die Voreinstellung ist `"true"`.

working-directory-version-and-arguments-c2cc = `working-directory`, `version` und `arguments`: der Ordner des Projekts, die Version von recto und weitere Argumente für `recto check`.

a-job-for-gitlab-3e6b = Ein Job für GitLab

the-file-ci-gitlab-yml-ba64 = Die Datei `ci/gitlab.yml` im Quellcode von recto ist eine Vorlage. Kopieren Sie sie in Ihr Projekt und binden Sie sie in `.gitlab-ci.yml` ein:

the-merge-request-then-shows-625f = Der Merge Request zeigt die Befunde dann als Code Quality und als Tests. Mit den Variablen `RECTO_VERSION` und `RECTO_ARGUMENTS` wählen Sie die Version und weitere Argumente für `recto check`.

output-formats-18dd = Ausgabeformate

besides-text-json-and-github-cd18 = Außer `text`, `json` und `github` kennt die Option `--format` von `recto check` diese Formate. Das Ergebnis ist in allen dasselbe.

markdown-the-summary-of-a-5f28 = `markdown`: die Zusammenfassung eines GitHub-Schritts.

gitlab-a-code-quality-report-134a = `gitlab`: ein Code-Quality-Bericht in GitLab.

sarif-code-scanning-in-sarif-27b0 = `sarif`: Code Scanning, in SARIF 2.1.0.

junit-tools-that-show-test-8aec = `junit`: Werkzeuge, die Testergebnisse anzeigen.

checkstyle-tools-that-read-checkstyle-5046 = `checkstyle`: Werkzeuge, die Checkstyle-Berichte lesen.

other-systems-2d4c = Andere Systeme

every-other-system-works-the-75bc = Auf jedem anderen System gehen Sie genauso vor: Installieren Sie recto, führen Sie `recto check` aus und werten Sie den Exit-Code aus. Das voreingestellte Format ist Text für Menschen. Jeder Befund nennt seine Stelle, zum Beispiel `articles/library.md:5:1`: den Pfad, die Zeile und die Spalte. Mit `--color never` oder mit der Umgebungsvariable `NO_COLOR` wird der Text ohne Farben ausgegeben. Mit `-C DIR` arbeitet recto in einem anderen Ordner.

for-your-own-scripts-there-9348 = Für Ihre eigenen Skripte gibt es JSON:

the-field-schema-is-the-e711 = Das Feld `schema` ist die Version dieses Formats. Später können neue Felder hinzukommen. Kein Feld wird umbenannt oder entfernt. Ergebnisse gehen an die Standardausgabe, alle anderen Meldungen an die Standardfehlerausgabe.

to-get-the-progress-of-356e = Um den Fortschritt einer Sprache als Zahl zwischen 0 und 1 zu erhalten, verwenden Sie ein Werkzeug wie `jq`:

check-only-some-findings-3a62 = Nur bestimmte Befunde prüfen

this-is-useful-when-you-16ab = Das ist nützlich, wenn Sie die Arbeit auf mehrere Jobs aufteilen. Ein Job kann eine Änderung blockieren, während ein anderer nur informiert. Recto wendet nur die Regeln an, die gebraucht werden. Deshalb ist ein solcher Job auch schneller.

to-look-only-at-some-7293 = Um nur bestimmte Arten von Änderungen zu prüfen, geben Sie deren Klassen an:

start-gently-10d8 = Behutsam anfangen

a-project-with-many-old-f24c = Ein Projekt mit vielen alten Übersetzungen kann anfangs scheitern. Sie müssen nicht alles am ersten Tag in Ordnung bringen. Es gibt vier Wege, das Gate weniger streng einzustellen:

set-a-finding-to-warning-7bef = Setzen Sie einen Befund auf `"warning"` oder `"off"`.

set-grace-days-so-that-5d39 = Legen Sie `grace-days` fest, damit eine Einheit, die gerade erst veraltet ist, einige Tage lang nur eine Warnung auslöst.

set-stale-classes-so-that-cfd2 = Legen Sie `stale-classes` fest, damit das Gate nur an schwerwiegenden Änderungen scheitert. Ein Tippfehler in der Quelle kann eine Warnung auslösen, während eine geänderte Zahl weiterhin ein Fehler ist.

write-an-exception-for-some-3cd5 = Schreiben Sie in einer Tabelle `[[gate.override]]` eine Ausnahme für bestimmte Artikel oder Sprachen.

later-make-the-gate-stricter-0fe0 = Stellen Sie das Gate später strenger ein. Mit `minimum = 90` scheitert eine Sprache, in der weniger als 90 Prozent der Einheiten fertig sind.

you-can-also-let-old-43e9 = Sie können auch alte Befunde durchgehen lassen, sodass nur neue das Gate scheitern lassen. Recto vergleicht mit dem Commit, an dem der Branch begann:

without-git-write-the-findings-340e = Ohne git schreiben Sie die heutigen Befunde in eine Datei und nehmen diese in einen Commit auf. Schreiben Sie sie neu, wenn Sie viele davon behoben haben.

to-look-only-at-the-75d5 = Um nur die Artikel zu prüfen, die ein Branch berührt, geben Sie den Branch an, von dem er abzweigt:

in-a-shallow-clone-fetch-7a5c = In einem flachen Klon holen Sie zuerst diesen Commit. Wenn er fehlt, gibt recto den Befehl dafür aus.

you-can-also-name-the-c32e = Sie können auch die Artikel und die Sprachen angeben:

a-limit-lets-some-findings-4a99 = Eine Grenze lässt einige Befunde durchgehen und das Gate scheitern, wenn es mehr sind. Sie gilt für jede Sprache einzeln:

if-you-do-not-understand-fa12 = Wenn Sie ein Ergebnis nicht verstehen, verwenden Sie `recto check --explain`. Der Befehl zeigt für jede Regel, was gezählt wurde, was erlaubt ist und welche Tabelle das festlegt. Mit `--exit-zero` meldet recto alles, schlägt aber nicht fehl.

keep-the-cache-between-jobs-e112 = Den Cache zwischen Jobs behalten

recto-keeps-what-it-found-0d9c = Im Cache-Ordner des Benutzers, `~/.cache/recto`, bewahrt recto auf, was es über unveränderte Artikel herausgefunden hat. Spätere Befehle werden dadurch schneller. Die Variable `RECTO_CACHE_DIR` nennt einen anderen Ordner, zum Beispiel einen, den Ihr CI-System von einem Job zum nächsten behält.

the-cache-never-changes-a-7f3e = Der Cache ändert nie ein Ergebnis. Recto sieht sich jede Datei, die angefasst wurde, noch einmal an und verzichtet auf einen beschädigten Cache. Sie können ihn jederzeit löschen. Er gilt für einen Projektordner und ein installiertes recto. Eine andere Version legt ihren eigenen an.

with-no-cache-recto-takes-5fce = Mit `--no-cache` übernimmt recto nichts aus dem Cache und legt nichts darin ab.

check-before-a-commit-7f8a = Vor einem Commit prüfen

the-command-recto-sync-check-9346 = Der Befehl `recto sync --check` ändert nichts. Er beendet sich mit 1, wenn ein Abgleich eine Datei ändern würde. Tragen Sie ihn in einen git-Hook ein, dann vergisst niemand den Abgleich:

save-this-file-as-git-f47d = Speichern Sie diese Datei als `.git/hooks/pre-commit` und machen Sie sie ausführbar.

if-you-use-the-tool-f9c6 = Wenn Sie das Werkzeug pre-commit verwenden, tragen Sie recto in `.pre-commit-config.yaml` ein. Der Hook `recto-sync` schreibt, was fehlt, und der Hook `recto-check` führt das Gate aus:

publish-from-a-job-4aec = Aus einem Job veröffentlichen

a-job-that-publishes-can-0c7d = Ein Job, der veröffentlicht, kann nach der Prüfung die übersetzten Artikel schreiben:

when-the-job-fails-c3b5 = Wenn der Job fehlschlägt

finding-6709-2 = Befund

what-to-do-ce3e = Was zu tun ist

mend-the-translation-or-confirm-f870 = Passen Sie die Übersetzung an oder bestätigen Sie sie mit `recto accept`.

correct-the-entry-in-the-31ca = Korrigieren Sie den Eintrag im Katalog. Der Befund sagt, was falsch ist.

run-recto-sync-and-commit-5a56 = Führen Sie `recto sync` aus und nehmen Sie die geschriebenen Dateien in einen Commit auf.

translate-the-unit-or-set-6fb9 = Übersetzen Sie die Einheit oder setzen Sie `missing` auf `"off"`.

read-the-translation-and-confirm-05eb = Lesen Sie die Übersetzung und bestätigen Sie sie mit `recto accept`.

compare-both-versions-with-recto-ecdd = Vergleichen Sie beide Fassungen mit `recto list --kept`, dann bestätigen oder verwerfen Sie die zweite.

if-the-exit-code-is-a0d6 = Ist der Exit-Code 2, lesen Sie zuerst die Meldung. Sie sagt, welche Datei nicht verwendet werden kann, was falsch ist und wie Sie es beheben.
