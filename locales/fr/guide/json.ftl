title = Le contrat JSON

description = Ce sur quoi les programmes peuvent compter dans la sortie de recto, avec un exemple de chaque commande.

with-format-json-a-command-4592 = Avec `--format json`, une commande affiche un objet JSON pour les programmes. Cette page montre ce qu’il contient. Tous les exemples sont réels : un test les exécute.

what-you-can-rely-on-1e59 = Ce sur quoi vous pouvez compter

the-field-schema-is-the-91f2 = Le champ `schema` est la version du format. C’est 1.

new-fields-may-be-added-d316 = De nouveaux champs peuvent s’ajouter à tout moment. Aucun champ n’est renommé ni supprimé.

keys-states-kinds-classes-and-f078 = Les clés, états, natures, classes et codes sont en anglais dans toutes les langues de l’interface.

messages-and-hints-are-for-fe22 = Les messages et les conseils s’adressent aux personnes et peuvent changer. Dans le JSON, ils sont en anglais.

paths-are-relative-to-the-013b = Les chemins sont relatifs au projet et utilisent des barres obliques.

source-texts-are-plain-texts-61d2 = Les textes source sont des textes bruts. Les traductions sont des motifs Fluent, tels qu’ils figurent dans le catalogue.

with-limit-or-cursor-list-f408 = Avec `--limit` ou `--cursor`, `list`, `missing` et `diff` ont un champ `next` : le `--cursor` de la page suivante, ou null à la fin.

a-result-goes-to-standard-8c68 = Le résultat va sur la sortie standard, tout le reste sur l’erreur standard.

the-exit-code-does-not-079b = Le code de sortie ne dépend pas du format. Voir [Intégration continue](continuous-integration.md).

the-kinds-of-units-are-fc47 = Les natures d’unités sont `title`, `heading`, `paragraph`, `list-item`, `table-cell`, `caption`, `alt`, `field`, `message` et `text`. Les états sont `missing`, `draft`, `stale`, `translated` et `reviewed`.

a-project-for-the-examples-98c2 = Un projet pour les exemples

written-names-the-files-that-59d5 = `written` nomme les fichiers qu’une commande a écrits. `articles` de `recto sync` compte ce que sont devenues les unités de chaque article. Avec `--explain`, il y a aussi `units`, avec la raison de chaque appariement.

write-and-list-translations-e3f8 = Écrire et lister des traductions

a-stale-unit-also-has-0402 = Une unité périmée a aussi `previous`, le texte source dont la traduction a été faite, `classes`, les natures du changement, `changed`, la part des mots changés de 0 à 1, et `sentences`. Avec `--matches`, il y a aussi `matches`. `findings` est ce que les contrôles ont trouvé dans la traduction.

progress-cbf2 = L’avancement

complete-goes-from-0-to-4b14 = `complete` va de 0 à 1. C’est 1 seulement s’il ne reste rien du tout.

check-c7aa = Contrôler

path-line-and-column-say-ebe3 = `path`, `line` et `column` disent où se trouve le constat, `article` et `id` de quelle unité il s’agit. Avec `--baseline` ou `--new-only`, `known` compte les constats déjà connus, et `mended` ceux qui sont corrigés. Avec `--explain`, il y a aussi `rulings`.

similar-texts-54d5 = Les textes semblables

a-band-of-recto-analyse-24eb = Une bande de `recto analyse` est `101` pour un texte dans son contexte, `repetition`, `100`, un intervalle comme `85-94`, ou `new`.

differences-e701 = Les différences

tokens-is-the-difference-word-6a5d = `tokens` est la différence mot à mot : mis bout à bout, tous les éléments sauf `insert` donnent l’ancien texte, et tous sauf `delete` le nouveau.

confirm-and-reject-f418 = Confirmer et renvoyer

if-a-translation-was-not-beec = Si une traduction n’a pas été modifiée, `refused` dit pourquoi.

render-and-delete-8876 = Rendre et supprimer

in-source-counts-the-units-a89d = `in_source` compte les unités montrées dans la langue source, `outdated` celles qui ont un texte ancien.

watch-34f9 = Surveiller

recto-watch-format-json-prints-4c21 = `recto watch --format json` affiche un objet par ligne : `articles` et `written` comme dans `recto sync`, `findings` comme dans `recto check`, `mended` avec les chemins qui n’ont plus de constat, et `milliseconds`.
