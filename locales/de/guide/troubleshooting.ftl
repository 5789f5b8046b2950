title = Fehlerbehebung

description = Was recto sagt, warum es das sagt und was zu tun ist.

every-message-names-a-place-af46 = Jede Meldung nennt eine Stelle, und die meisten haben einen Tipp, der sagt, was als Nächstes zu tun ist. Diese Seite erklärt die Meldungen, nach denen gefragt wird. Die Auslassungspunkte stehen für einen Namen, einen Pfad oder eine Zahl.

if-you-see-something-else-66f1 = Sehen Sie etwas anderes, führen Sie `recto check` aus. Das meldet alles, was in einem Projekt nicht stimmt.

no-recto-toml-in-or-dcbe = in … und den übergeordneten Ordnern gibt es kein recto.toml

cause-you-are-not-in-52bf = **Ursache:** Sie sind nicht im Ordner eines Projekts, oder es gibt noch kein Projekt.

cure-go-to-the-folder-0689 = **Abhilfe:** Wechseln Sie in den Ordner des Projekts, oder nennen Sie ihn mit `-C`. Um ein Projekt zu beginnen, führen Sie `recto init` aus.

the-article-changed-since-the-17f0 = der Artikel hat sich seit dem letzten Abgleich geändert

cause-somebody-edited-an-article-e3ac = **Ursache:** Jemand hat einen Artikel bearbeitet und `recto sync` nicht ausgeführt.

cure-run-recto-sync-and-05a7 = **Abhilfe:** Führen Sie `recto sync` aus und committen Sie die geschriebenen Dateien.

the-source-of-changed-its-02a2 = der Ausgangstext von … hat sich geändert; die …-Übersetzung ist veraltet

cause-the-article-changed-after-aa4a = **Ursache:** Der Artikel hat sich nach der Übersetzung dieser Einheit geändert.

cure-run-the-command-in-e18d = **Abhilfe:** Führen Sie den Befehl im Tipp aus; er zeigt, was sich geändert hat. Aktualisieren Sie die Übersetzung im Katalog und führen Sie dann `recto sync` aus. Stimmt die Übersetzung noch, bestätigen Sie sie mit `recto accept`.

this-article-cannot-be-synced-fe05 = der Abgleich dieses Artikels wartet auf die Korrektur eines Katalogs: …

cause-a-catalog-of-the-9c27 = **Ursache:** Ein Katalog des Artikels hat einen Syntaxfehler oder Konfliktmarkierungen. Recto rührt ihn nicht an, damit nichts verloren geht.

cure-run-recto-check-only-b876 = **Abhilfe:** Führen Sie `recto check --only syntax` aus, berichtigen Sie den Eintrag in einem Editor und führen Sie `recto sync` erneut aus.

the-text-of-is-cut-35db = der Text von … ist abgeschnitten: Diese Zeile ist nicht eingerückt

cause-a-translation-goes-on-53a9 = **Ursache:** Eine Übersetzung geht in der nächsten Zeile weiter, aber diese Zeile beginnt nicht mit Leerzeichen.

cure-indent-the-line-with-df10 = **Abhilfe:** Rücken Sie die Zeile mit vier Leerzeichen ein. Siehe [Fluent in fünf Minuten](fluent.md).

appears-twice-in-this-file-a263 = … steht zweimal in dieser Datei; nur die erste Stelle zählt

cause-a-catalog-has-two-a09d = **Ursache:** Ein Katalog hat zwei Nachrichten mit derselben ID, oft nach einem Merge.

cure-keep-the-better-one-db3a = **Abhilfe:** Behalten Sie die bessere und löschen Sie die andere.

no-unit-of-has-the-3899 = keine Einheit von … hat die ID …

cause-the-id-in-a-2938 = **Ursache:** Die ID ist in einem Katalog falsch geschrieben, oder die Einheit wurde aus dem Artikel entfernt, während sie übersetzt wurde.

cure-correct-the-id-if-b15e = **Abhilfe:** Berichtigen Sie die ID. Wurde die Einheit entfernt, löschen Sie die Nachricht. Lebt der Text in einer anderen Einheit weiter, verbinden Sie die beiden mit `recto link`.

git-conflict-markers-from-an-4fe5 = Konfliktmarkierungen von git (`<<<<<<<`, `=======`, `>>>>>>>`) aus einem unvollendeten Merge

cause-a-merge-was-not-4f1c = **Ursache:** Ein Merge wurde nicht beendet, und die Datei enthält die Texte beider Seiten.

cure-keep-the-right-lines-42b4 = **Abhilfe:** Behalten Sie die richtigen Zeilen und löschen Sie die Markierungen, dann führen Sie `recto sync` aus. Siehe [Im Team arbeiten](teamwork.md).

this-catalog-is-missing-but-35ad = dieser Katalog existiert nicht mehr, aber sein Register enthält … Übersetzungen

cause-somebody-deleted-or-renamed-f524 = **Ursache:** Jemand hat einen Katalog von Hand gelöscht oder umbenannt.

cure-restore-it-for-example-147e = **Abhilfe:** Stellen Sie ihn wieder her, zum Beispiel mit `git checkout`. Wollen Sie wirklich neu beginnen, löschen Sie auch das Register.

translations-are-not-recorded-yet-3b41 = … …-Übersetzungen sind noch nicht erfasst

cause-translations-were-committed-without-31ab = **Ursache:** Übersetzungen wurden ohne ihr Register committet, etwa auf einer Webseite oder mit einem anderen Werkzeug.

cure-run-recto-sync-and-8efd = **Abhilfe:** Führen Sie `recto sync` aus und committen Sie das Register.

another-recto-is-still-writing-ef86 = ein anderes recto schreibt nach … s noch immer in dieses Projekt

cause-another-recto-works-in-e0ba = **Ursache:** Ein anderes recto arbeitet im selben Ordner, etwa `recto watch` oder ein Hook.

cure-wait-until-it-has-2a07 = **Abhilfe:** Warten Sie, bis es fertig ist, oder warten Sie länger mit `--wait`. Reagiert das andere nicht mehr, beenden Sie es; keine Datei nimmt dabei Schaden.

git-does-not-have-in-490d = git kennt … in diesem flachen Klon nicht

cause-ci-fetched-only-the-bcf0 = **Ursache:** Die CI hat nur den letzten Commit geholt, daher gibt es nichts zu vergleichen.

cure-fetch-the-commit-with-e6df = **Abhilfe:** Holen Sie den Commit mit dem Befehl im Tipp, oder die ganze Historie mit `fetch-depth: 0`.

is-in-a-hidden-folder-6e1a = … liegt in einem versteckten Ordner; recto schreibt dort nur, wenn dieser Rechner es erlaubt

cause-recto-toml-names-a-023d = **Ursache:** `recto.toml` nennt einen Ordner, der mit einem Punkt beginnt, etwa `.github`.

cure-if-you-trust-the-3fa7 = **Abhilfe:** Vertrauen Sie dem Projekt, führen Sie einmal `recto allow` auf Ihrem Rechner aus.

is-not-utf-8-invalid-9b3d = … ist kein UTF-8: Byte … ist ungültig

cause-the-file-was-saved-cab0 = **Ursache:** Die Datei wurde in einer anderen Kodierung gespeichert.

cure-open-it-in-an-7190 = **Abhilfe:** Öffnen Sie sie in einem Editor und speichern Sie sie als UTF-8.

ledger-version-was-written-by-47ea = das Register hat Version … und stammt von einem neueren recto

cause-somebody-else-in-the-9bc0 = **Ursache:** Jemand anderes im Projekt hat ein neueres recto als Sie.

cure-update-recto-aeef = **Abhilfe:** Aktualisieren Sie recto.

a-translation-is-gone-0812 = Eine Übersetzung ist verschwunden

cause-its-unit-was-removed-c71f = **Ursache:** Ihre Einheit wurde aus dem Artikel entfernt. Die Übersetzung bleibt im Register.

cure-recto-list-kept-shows-a6f3 = **Abhilfe:** `recto list --kept` zeigt sie. Lebt der Text in einer anderen Einheit weiter, führen Sie `recto link` aus. Kommt die Einheit zurück, kommt ihre Übersetzung von selbst zurück.

a-unit-that-i-translated-e317 = Eine übersetzte Einheit fehlt wieder

cause-the-text-changed-so-7784 = **Ursache:** Der Text hat sich so sehr geändert, dass recto ihn für einen neuen hält.

cure-run-recto-sync-explain-81aa = **Abhilfe:** Führen Sie `recto sync --explain` aus, um zu sehen, warum, und `recto link`, um der Einheit ihre Übersetzungen zurückzugeben.

a-finding-is-wrong-5bc8 = Ein Befund ist falsch

cause-a-check-cannot-know-1d2f = **Ursache:** Eine Prüfung kann nicht alles wissen; manchmal ist ein Unterschied beabsichtigt.

cure-mark-it-as-a-fdd3 = **Abhilfe:** Kennzeichnen Sie ihn mit `recto dismiss` und einer Begründung als Fehlalarm. Siehe [Prüfungen](checks.md).
