title = Das Handbuch zu recto

description = Was recto tut, wann etwas anderes besser passt und welcher Weg durch dieses Handbuch zu Ihnen passt.

recto-manages-the-translation-of-fc59 = Recto verwaltet die Übersetzung von Artikeln, etwa der Seiten einer Dokumentation, von Nachrichten, eines Handbuchs oder der Meldungen einer Anwendung. Die Artikel werden in einer einzigen Sprache geschrieben. Recto zerlegt sie in kleine Einheiten, führt für jeden Artikel und jede Sprache eine Datei mit Übersetzungen und weiß immer, welche Übersetzungen fehlen, welche veraltet sind und welche Wörter sich geändert haben.

everything-is-a-text-file-08b4 = Alles sind Textdateien in Ihrem Projekt. Recto braucht weder Server noch Konto und sendet nichts. Übersetzt wird im Browser, in einem Texteditor oder einem anderen Übersetzungswerkzeug, und git bewahrt die Historie.

you-translate-30e0 = Sie übersetzen

install-recto-one-line-with-1b88 = [recto installieren](install.md): eine Zeile, mit einem Werkzeug, das Sie schon haben.

for-translators-what-is-left-b836 = [Für Übersetzerinnen und Übersetzer](for-translators.md): was noch zu tun ist, wie Sie es schreiben und was zu tun ist, wenn sich ein Artikel geändert hat. Lesen Sie diese Seite zuerst.

the-translators-desk-translate-in-d2fa = [Der Arbeitsplatz](desk.md): im Browser übersetzen.

fluent-in-five-minutes-the-5395 = [Fluent in fünf Minuten](fluent.md): die wenigen Zeichen, die in einem Katalog etwas bedeuten.

glossary-the-words-that-recto-cd94 = [Glossar](glossary.md): die Wörter, die recto verwendet.

troubleshooting-a-message-that-you-11e1 = [Fehlerbehebung](troubleshooting.md): eine Meldung, die Sie nicht verstehen.

you-edit-or-coordinate-f2b9 = Sie schreiben oder koordinieren

getting-started-install-recto-begin-89bd = [Erste Schritte](getting-started.md): ein Projekt beginnen, einen Artikel übersetzen, ihn veröffentlichen.

for-editors-progress-reviews-and-4831 = [Für die Redaktion](for-editors.md): Fortschritt, Gegenlesen und Anweisungen in einem Artikel.

working-in-a-team-who-feae = [Im Team arbeiten](teamwork.md): wer welchen Befehl ausführt, Branches, Konflikte.

add-or-remove-a-language-37bd = [Eine Sprache hinzufügen oder entfernen](languages.md).

how-staleness-works-why-a-2c13 = [Wie Übersetzungen veralten](staleness.md): warum eine Übersetzung veraltet ist und wann eine Änderung nicht zählt.

checks-what-recto-compares-and-0eac = [Prüfungen](checks.md): was recto vergleicht und was bei einem Fehlalarm zu tun ist.

you-look-after-ci-1e1d = Sie kümmern sich um die CI

continuous-integration-jobs-exit-codes-21dc = [Continuous Integration](continuous-integration.md): Befunde, Exit-Codes, Ausgabeformate.

jobs-and-hooks-ready-examples-3feb = [Jobs und Hooks](jobs-and-hooks.md): fertige Beispiele für Ihr System.

configuration-every-key-of-recto-bb76 = [Konfiguration](configuration.md): alle Schlüssel von `recto.toml`.

commands-every-command-and-option-8091 = [Befehle](commands.md): alle Befehle und Optionen.

the-json-contract-what-your-3344 = [Der JSON-Vertrag](json.md): worauf sich Ihre Skripte verlassen können.

you-have-something-already-858c = Sie haben schon etwas

translated-pages-translated-sites-cdd6 = Übersetzte Seiten: [Eine bereits übersetzte Website](translated-sites.md).

an-application-with-fluent-files-3f88 = Eine Anwendung mit Fluent-Dateien: [Anwendungen](applications.md).

html-files-web-pages-0b50 = HTML-Dateien: [Webseiten](web-pages.md).

translations-from-another-tool-memory-dab6 = Übersetzungen aus einem anderen Werkzeug: [Übersetzungsspeicher](memory.md).

the-same-words-everywhere-terminology-6f7f = Überall dieselben Wörter: [Terminologie](terminology.md).

drafts-by-a-machine-machine-85ef = Entwürfe von einer Maschine: [Maschinelle Übersetzung](machine.md).

when-something-else-is-better-2709 = Wann etwas anderes besser passt

your-articles-never-change-after-69fa = Ihre Artikel ändern sich nach der Übersetzung nie. Dann gibt es nichts zu verfolgen, und es ist einfacher, die ganze Datei einmal zu übersetzen.

the-pages-of-your-languages-6131 = Die Seiten Ihrer Sprachen sind keine Übersetzungen voneinander. Recto braucht eine Sprache, in der jeder Artikel zuerst geschrieben wird.

your-texts-are-the-messages-9973 = Ihre Texte sind Meldungen eines Programms in einem anderen Format als Fluent, etwa gettext PO. Dafür sind die Werkzeuge dieses Formats besser geeignet.

nobody-reads-the-translations-before-6d25 = Niemand liest die Übersetzungen vor der Veröffentlichung. Recto kann maschinelle Übersetzungen als Entwürfe aufbewahren, verlangt aber, dass jemand sie bestätigt.
