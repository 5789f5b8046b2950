title = Traduire recto

description = Comment recto gère ses propres messages et ce guide, et comment vous pouvez aider.

recto-translates-itself-with-recto-44be = Recto se traduit lui-même avec recto. Ses messages sont dans `locales/en/recto.ftl`, ce guide est dans `articles/guide`. Les deux sont des articles du projet que vous trouvez dans le code source.

correct-a-translation-4ca8 = Corriger une traduction

find-the-sentence-in-locales-d78c = Cherchez la phrase dans `locales`, dans le dossier de votre langue.

correct-it-and-run-recto-9813 = Corrigez-la et lancez `recto sync`.

run-recto-check-it-must-8895 = Lancez `recto check`. Le contrôle doit réussir.

send-the-change-with-the-ca98 = Envoyez la modification, avec le catalogue et le registre.

commands-options-and-codes-stand-687a = Les commandes, options et codes sont entre accents graves et ne se traduisent jamais. Les mots de l’interface sont entre guillemets, dans la langue de la page.

this-page-is-an-example-0b57 = Cette page sert d’exemple

in-the-source-code-of-a1dc = Dans le code source de recto, cette page montre tous les états. Elle est complète en français. En allemand, une unité est périmée. En espagnol, une unité est un brouillon. Il n’y a pas de traduction italienne. Ainsi, `recto status` a quelque chose à montrer, et vous pouvez essayer chaque commande sans risque.
