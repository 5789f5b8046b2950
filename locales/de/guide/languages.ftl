title = Eine Sprache hinzufügen oder entfernen

description = Eine Sprache beginnen, sie wachsen lassen, sie nachsichtig prüfen und sie wieder herausnehmen.

add-a-language-366c = Eine Sprache hinzufügen

add-its-tag-to-languages-8140 = Fügen Sie ihr Kürzel in `languages` in `recto.toml` hinzu, zum Beispiel `"pt-BR"`.

run-recto-sync-this-creates-ea19 = Führen Sie `recto sync` aus. Damit entsteht für jeden Artikel ein Register in der neuen Sprache.

if-pages-in-this-language-9238 = Gibt es schon Seiten in dieser Sprache, übernehmen Sie sie: `recto adopt --language pt-BR`. Siehe [Eine bereits übersetzte Website](translated-sites.md).

if-other-tools-have-translations-0f4e = Haben andere Werkzeuge Übersetzungen, importieren Sie deren Speicher und füllen Sie Entwürfe ein: `recto memory import` und `recto sync --prefill exact`. Siehe [Übersetzungsspeicher](memory.md).

commit-recto-toml-and-the-c579 = Committen Sie `recto.toml` und den Ordner `locales`.

the-translators-begin-with-recto-8cfd = Übersetzt wird zuerst, was `recto missing pt-BR` zeigt. Ein Katalog muss nicht angelegt werden: Er entsteht mit der ersten Übersetzung, und dieser Befehl gibt einen zum Ausfüllen aus:

if-your-site-writes-the-081f = Schreibt Ihre Website die Sprache anders, etwa `pt-br` in Pfaden, geben Sie das in der Tabelle `[language-codes]` an.

let-it-grow-1d40 = Die Sprache wachsen lassen

a-new-language-has-nothing-e0fc = Eine neue Sprache hat nur fehlende Einheiten. In der Voreinstellung geben diese nur Warnungen, und `recto check` wird trotzdem bestanden. Artikel, die noch nicht weit genug sind, müssen nicht veröffentlicht werden:

when-the-language-is-ready-b1bc = Wenn die Sprache so weit ist, machen Sie das Gate für sie strenger:

variants-of-a-language-3c1b = Varianten einer Sprache

a-tag-such-as-pt-6182 = Ein Kürzel wie `pt-BR`, `de-CH` oder `zh-Hant` ist eine eigene Sprache mit eigenen Katalogen. Recto findet im Übersetzungsspeicher die Übersetzungen der anderen Varianten und kennzeichnet sie als solche.

the-source-language-can-have-c0f1 = Auch die Ausgangssprache kann Varianten haben. In einem englischen Projekt kann `en-GB` eine Zielsprache sein. Eine Übersetzung, die ihrer Quelle gleicht, ist dort nicht verdächtig.

remove-a-language-8b99 = Eine Sprache entfernen

take-its-tag-out-of-a725 = Nehmen Sie ihr Kürzel aus `languages` in `recto.toml` heraus.

delete-its-folder-below-locales-b35a = Löschen Sie ihren Ordner unter `locales`, zum Beispiel mit `git rm -r locales/pt-BR`.

delete-the-rendered-pages-of-45b9 = Löschen Sie die ausgegebenen Seiten der Sprache.

until-you-delete-the-folder-b387 = Solange Sie den Ordner nicht löschen, bleiben die Übersetzungen, wo sie sind, und zählen nicht. Fügen Sie das Kürzel wieder hinzu, zählen sie wieder, und `recto sync` stellt fest, was sich inzwischen geändert hat. Git bewahrt, was Sie löschen.

change-the-source-language-a9aa = Die Ausgangssprache wechseln

this-is-a-new-project-6bf1 = Das ist ein neues Projekt: Die Texte, aus denen übersetzt wird, sind andere. Beginnen Sie mit `recto init` in einer Kopie, mit der neuen Sprache als `source`, und übernehmen Sie die alten Artikel mit `recto adopt`.
