title = Recto übersetzen

description = Wie recto seine eigenen Meldungen und dieses Handbuch verwaltet und wie Sie helfen können.

recto-translates-itself-with-recto-44be = Recto übersetzt sich selbst mit recto. Seine Meldungen stehen in `locales/en/recto.ftl`, dieses Handbuch in `articles/guide`. Beides sind Artikel des Projekts, das Sie im Quellcode finden.

correct-a-translation-4ca8 = Eine Übersetzung korrigieren

find-the-sentence-in-locales-d78c = Suchen Sie den Satz in `locales`, im Ordner Ihrer Sprache.

correct-it-and-run-recto-9813 = Korrigieren Sie ihn und führen Sie `recto sync` aus.

run-recto-check-it-must-8895 = Führen Sie `recto check` aus. Die Prüfung muss bestanden sein.

send-the-change-with-the-ca98 = Senden Sie die Änderung ein.

commands-options-and-codes-stand-687a = Befehle, Optionen und Codes stehen zwischen Backticks und werden nie übersetzt. Wörter der Oberfläche stehen zwischen Anführungszeichen, in der Sprache der Seite.

this-page-is-an-example-0b57 = Diese Seite ist ein Beispiel

in-the-source-code-of-a1dc = Im Quellcode von recto zeigt diese Seite alle Zustände. Auf Französisch ist sie vollständig. Auf Deutsch ist eine Einheit veraltet. Auf Spanisch ist eine Einheit ein Entwurf. Eine italienische Übersetzung gibt es nicht. So hat `recto status` etwas zu zeigen, und Sie können jeden Befehl gefahrlos ausprobieren.
