title = Ajouter ou retirer une langue

description = Commencer une langue, la voir avancer, la contrôler avec douceur, et la retirer.

add-a-language-366c = Ajouter une langue

add-its-tag-to-languages-8140 = Ajoutez son étiquette à `languages` dans `recto.toml`, par exemple `"pt-BR"`.

run-recto-sync-this-creates-ea19 = Lancez `recto sync`. La commande crée un registre pour chaque article dans la nouvelle langue.

if-pages-in-this-language-9238 = Si des pages existent déjà dans cette langue, importez-les : `recto adopt --language pt-BR`. Voir [Un site déjà traduit](translated-sites.md).

if-other-tools-have-translations-0f4e = Si d’autres outils ont des traductions, importez leur mémoire et remplissez des brouillons : `recto memory import` et `recto sync --prefill exact`. Voir [Mémoire](memory.md).

commit-recto-toml-and-the-c579 = Ajoutez `recto.toml` et le dossier `locales` à un commit.

the-translators-begin-with-recto-8cfd = Les traducteurs commencent par `recto missing pt-BR`. Il n’est pas nécessaire de créer un catalogue : il apparaît avec la première traduction, et cette commande en donne un à remplir :

if-your-site-writes-the-081f = Si votre site écrit la langue autrement, par exemple `pt-br` dans les chemins, indiquez-le dans la table `[language-codes]`.

let-it-grow-1d40 = La laisser avancer

a-new-language-has-nothing-e0fc = Une nouvelle langue n’a que des unités manquantes. Par défaut, elles ne donnent que des avertissements, et `recto check` réussit. Les articles trop peu avancés n’ont pas à être publiés :

when-the-language-is-ready-b1bc = Quand la langue est prête, rendez la barrière plus stricte pour elle :

variants-of-a-language-3c1b = Les variantes d’une langue

a-tag-such-as-pt-6182 = Une étiquette comme `pt-BR`, `de-CH` ou `zh-Hant` est une langue à part, avec ses propres catalogues. Recto trouve dans la mémoire les traductions des autres variantes et les signale comme telles.

the-source-language-can-have-c0f1 = La langue source peut aussi avoir des variantes. Dans un projet en anglais, `en-GB` peut être une langue cible. Une traduction identique à sa source n’y est pas suspecte.

remove-a-language-8b99 = Retirer une langue

take-its-tag-out-of-a725 = Retirez son étiquette de `languages` dans `recto.toml`.

delete-its-folder-below-locales-b35a = Supprimez son dossier sous `locales`, par exemple avec `git rm -r locales/pt-BR`.

delete-the-rendered-pages-of-45b9 = Supprimez les pages rendues dans cette langue.

until-you-delete-the-folder-b387 = Tant que vous ne supprimez pas le dossier, les traductions restent où elles sont et ne comptent pas. Si vous remettez l’étiquette, elles comptent de nouveau, et `recto sync` trouve ce qui a changé entre-temps. Git conserve ce que vous supprimez.

change-the-source-language-a9aa = Changer de langue source

this-is-a-new-project-6bf1 = C’est un nouveau projet : les textes à traduire sont d’autres textes. Commencez par `recto init` dans une copie, avec la nouvelle langue comme `source`, et importez les anciens articles avec `recto adopt`.
