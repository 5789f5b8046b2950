title = Configuration

description = Toutes les clés du fichier recto.toml, leur valeur par défaut et leur rôle.

the-file-recto-toml-stands-a8b3 = Le fichier `recto.toml` se trouve à la racine d’un projet. La commande `recto init` l’écrit en y joignant des commentaires. Seules la langue source, les langues cibles et une table `[[articles]]` sont obligatoires. Voici le fichier le plus court possible :

a-key-that-recto-does-ab2d = Une clé que recto ne connaît pas constitue une erreur, car elle est probablement mal orthographiée. Recto signale toutes les erreurs du fichier en une seule fois. Les chemins sont relatifs au projet et s’écrivent avec des barres obliques. Ils ne peuvent pas mener hors du projet.

recto-never-writes-to-git-f699 = Recto n’écrit jamais dans `.git`. Dans les autres dossiers cachés, comme `.github`, il n’écrit qu’une fois que vous avez lancé `recto allow` sur votre machine, et seulement tant que `recto.toml` reste tel quel.

languages-and-folders-3bb8 = Langues et dossiers

these-keys-stand-at-the-6323 = Ces clés se trouvent en haut du fichier, au-dessus de la première table.

source-the-language-of-the-0bfa = `source` : la langue des articles, par exemple `"en"`. Obligatoire.

languages-the-languages-you-translate-ef76 = `languages` : les langues vers lesquelles vous traduisez, par exemple `["fr", "pt-BR"]`. Obligatoire.

locales-the-folder-of-catalogs-d7d6 = `locales` : le dossier des catalogues et des registres. La valeur par défaut est `"locales"`.

links-symbolic-links-of-the-efb6 = `links` : les liens symboliques du projet qui peuvent sortir de son arbre de travail, par exemple `["locales/fr"]`. Derrière tout autre lien de ce genre, recto ne lit et n’écrit rien.

the-table-language-codes-says-5b16 = La table `[language-codes]` indique comment un site écrit une langue dans les chemins de ses pages, si ce n’est pas le nom donné dans `languages`. Par exemple, `pt-BR = "pt-br"` convient à un dossier `docs/pt-br`.

articles-64dc = Articles

a-table-articles-says-which-ea2a = Une table `[[articles]]` indique quels fichiers sont des articles. Il peut y en avoir plusieurs. Si deux tables correspondent au même fichier, c’est la première qui compte.

folder-the-folder-in-which-fd95 = `folder` : le dossier dans lequel se trouvent les articles. Obligatoire.

include-patterns-of-files-below-0e44 = `include` : des motifs désignant des fichiers situés sous ce dossier. Par défaut, tous les fichiers qui se terminent par `.md`, `.mdx`, `.markdown`, `.txt`, `.html` ou `.htm`.

exclude-patterns-of-files-below-8a7d = `exclude` : des motifs désignant les fichiers situés sous ce dossier qui ne sont pas des articles. La valeur par défaut est une liste vide.

catalog-the-place-of-a-bb8c = `catalog` : l’emplacement d’un catalogue sous le dossier de sa langue, sans `.ftl`. La valeur par défaut est `"{ "{path}" }/{ "{stem}" }"`.

output-the-place-where-recto-8d5a = `output` : l’emplacement où `recto render` écrit un article. Il se trouve sous le dossier que vous indiquez avec `--out`, ou sous celui du projet si cette option est absente. Il doit contenir `{ "{language}" }`. Sans cette clé, `--out` est nécessaire, et l’emplacement est `"{ "{language}" }/{ "{path}" }/{ "{stem}" }.{ "{ext}" }"`.

pages-with-tracked-recto-sync-18e6 = `pages` : avec `"tracked"`, `recto sync` reprend ce que quelqu’un modifie dans les articles traduits eux-mêmes. `recto adopt` l’écrit. La valeur par défaut est `"rendered"`.

url-the-address-of-a-7f61 = `url` : l’adresse d’une page traduite sur le site, par exemple `"/{ "{language}" }/{ "{path}" }/{ "{stem}" }/"`. Elle est nécessaire pour que des liens comme `/guide/start/` mènent à la bonne langue.

source-url-the-address-of-4ed5 = `source-url` : l’adresse de la page de l’article lui-même. La valeur par défaut est celle de `url` avec la langue source.

in-a-pattern-one-star-b936 = Dans un motif, un astérisque représente une partie quelconque d’un nom, et deux astérisques représentent un nombre quelconque de dossiers. Dans `catalog` et `output`, les mots suivants sont remplacés :

path-the-folder-of-the-6cb5 = `{ "{path}" }` : le dossier de l’article, sous `folder`.

stem-the-name-of-the-9a06 = `{ "{stem}" }` : le nom du fichier sans son extension.

ext-the-ending-of-the-13d4 = `{ "{ext}" }` : l’extension du fichier, sans le point.

language-the-language-it-is-799a = `{ "{language}" }` : la langue. Ce mot n’est autorisé que dans `output` et `url`.

if-output-ends-like-stem-c349 = Si `output` se termine comme `"{ "{stem}" }.{ "{language}" }.{ "{ext}" }"`, le nom sans extension de l’article `about.en.md` est `about`. Dans une adresse, une dernière partie `index` est omise.

a-second-table-can-give-89e4 = Une seconde table peut donner à un fichier un catalogue qui lui est propre. C’est nécessaire lorsque deux articles partageraient un même catalogue, comme `index.md` et `index.txt`. C’est également nécessaire pour un article `terms.md`, car ce nom est réservé au glossaire :

front-matter-01b6 = Front matter

the-front-matter-is-the-d152 = Le front matter est le bloc de clés placé au début d’un article Markdown. La table `[front-matter]` comporte deux clés.

fields-the-keys-whose-text-e76e = `fields` : les clés dont le texte est traduit. La valeur par défaut est `["title", "description", "summary", "subtitle", "excerpt"]`.

language-the-keys-that-name-035b = `language` : les clés qui indiquent la langue d’une page. Lors du rendu, chaque page y indique sa propre langue. La valeur par défaut est `["lang", "language", "locale"]`.

write-a-key-inside-another-1878 = Pour une clé contenue dans une autre, utilisez un point, comme dans `"hero.tagline"`. Pour les éléments d’une liste, écrivez `[]`, comme dans `"hero.actions[].text"`, ou un numéro à partir de 0. Un `*` remplace n’importe quelle clé. `recto init` écrit les clés que votre générateur affiche.

plain-text-b808 = Texte brut

the-table-plain-text-says-a9cd = La table `[plain-text]` indique comment lire les fichiers texte sans balisage.

paragraphs-lines-if-every-line-e220 = `paragraphs` : `"lines"` si chaque ligne est un paragraphe, `"blank-lines"` si des lignes vides séparent les paragraphes, ou `"auto"` pour laisser recto le déterminer. La valeur par défaut est `"auto"`.

furniture-lines-that-are-never-b42e = `furniture` : les lignes d’habillage, qui ne sont jamais du texte, par exemple `["Read also"]`. La valeur par défaut est une liste vide.

find-furniture-whether-recto-finds-6a0f = `find-furniture` : indique si recto repère et exclut les fils d’Ariane, les boutons de partage et les noms de langues d’une page web copiée. La valeur par défaut est `true`.

omit-short-lines-whether-rows-d89e = `omit-short-lines` : indique si les suites de lignes courtes au-dessus et au-dessous du texte, comme un menu copié, sont aussi laissées de côté. La valeur par défaut est `false`.

render-furniture-whether-a-rendered-7caa = `render-furniture` : indique si un texte généré contient les lignes laissées de côté. La valeur par défaut est `true`.

html-fdf8 = HTML

the-table-html-says-what-a0ed = La table `[html]` indique ce qu’une page web donne à traduire. Une entrée des deux premières clés désigne un élément par ce qu’il est ou par ce qu’il a, par exemple `"main"`, `"#content"`, `"div.text"` ou `"[role=main]"`.

content-the-elements-that-hold-f3f6 = `content` : les éléments qui contiennent l’article. La première entrée qui convient est celle qui compte. Par défaut, recto trouve la partie principale de la page.

exclude-elements-that-are-not-77c5 = `exclude` : les éléments qui ne font pas partie de l’article. La valeur par défaut est une liste vide.

attributes-more-attributes-whose-text-1c1b = `attributes` : d’autres attributs dont le texte est traduit. La valeur par défaut est une liste vide.

hidden-whether-text-that-the-a3ce = `hidden` : indique si le texte que la page masque est traduit. Par défaut, il l’est là où la page délimite son article, par exemple avec `<main>`, et ne l’est pas là où recto doit le trouver.

markdown-4974 = Markdown

the-table-markdown-says-what-1d42 = La table `[markdown]` dit ce que les lecteurs voient des shortcodes, des balises, des directives et des composants que les générateurs de sites ajoutent à Markdown.

arguments-the-names-of-their-66fd = `arguments` : les noms de leurs arguments et attributs qui sont du texte. La valeur par défaut est la liste qui se trouve dans le fichier complet ci-dessous.

components-for-single-names-the-aeb7 = `components` : pour certains noms, les arguments qui sont du texte à la place de ceux-là, par exemple `Card = ["heading", "blurb"]`.

code-more-shortcodes-tags-and-5f0f = `code` : d’autres shortcodes, balises et directives dont le contenu est du code. La valeur par défaut est une liste vide.

text-more-directives-written-as-a714 = `text` : d’autres directives, écrites comme du code entre accents graves, dont le contenu est du texte. La valeur par défaut est une liste vide.

sync-2853 = Synchronisation

the-table-sync-says-what-9b93 = La table `[sync]` indique ce que recto peut supposer lorsqu’il compare des textes. Les classes de changements sont expliquées dans [Comment fonctionne la péremption](staleness.md).

keep-valid-the-classes-of-88eb = `keep-valid` : les classes de changements qui laissent les traductions valides. La valeur par défaut est `["white-space", "letter-case", "typography"]`. Vous pouvez ajouter `"punctuation"`, `"spelling"` et `"wording"`. Les autres classes ne sont pas autorisées ici, car elles comptent toujours.

make-draft-the-classes-of-051b = `make-draft` : les classes de changements qui font d’une traduction un brouillon au lieu de la rendre périmée. Toutes les classes qui ne figurent pas dans `keep-valid` sont autorisées. La valeur par défaut est une liste vide.

swap-what-happens-when-an-04d1 = `swap` : ce qui se passe lorsqu’une modification ne fait que remplacer un élément qui figure aussi dans la traduction, comme un nombre ou l’adresse d’un lien. Recto remplace cet élément dans la traduction et fait de celle-ci un brouillon avec `"draft"`, ou conserve son état avec `"translated"`. Avec `"off"`, la traduction est périmée. La valeur par défaut est `"draft"`.

edited-stale-the-state-of-efba = `edited-stale` : l’état d’une traduction périmée après que quelqu’un en a modifié le texte sans recto, `"translated"` ou `"draft"`. Avec `"evidence"`, il dépend de ce que montre git. La valeur par défaut est `"evidence"`.

gate-85b2 = Barrière

the-table-gate-says-what-71d1 = La table `[gate]` indique ce qui fait échouer `recto check`. Les clés qui fixent une gravité peuvent valoir `"error"`, `"warning"` ou `"off"`.

stale-the-source-changed-after-f2e5 = `stale` : la source a changé après la traduction de l’unité. La valeur par défaut est `"error"`.

stale-classes-other-values-than-478f = `stale-classes` : des valeurs différentes de celle de `stale` pour certaines classes de changements, par exemple `{ "{ spelling = \"off\", negation = \"error\" }" }`. C’est la classe la plus grave d’un changement qui compte. Les classes qui comptent toujours ne peuvent pas valoir `"off"`. La valeur par défaut est une table vide.

invalid-the-translation-is-broken-9362 = `invalid` : la traduction est défectueuse. La valeur par défaut est `"error"`.

unsynced-the-article-and-its-3ff9 = `unsynced` : l’article et son catalogue source diffèrent. La valeur par défaut est `"error"`.

proposal-a-unit-has-a-c205 = `proposal` : une unité a une seconde version que personne n’a choisie. La valeur par défaut est `"warning"`.

unrecorded-no-ledger-knows-the-5d58 = `unrecorded` : la traduction ne figure dans aucun registre. La valeur peut aussi être `"note"`, qui est la valeur par défaut.

page-somebody-edited-a-translated-672a = `page` : quelqu’un a modifié un article traduit, et son catalogue dit autre chose. La valeur peut aussi être `"note"`. La valeur par défaut est `"warning"`.

missing-there-is-no-translation-a8bc = `missing` : il n’y a pas de traduction. La valeur par défaut est `"warning"`.

draft-nobody-confirmed-the-translation-cc1c = `draft` : personne n’a confirmé la traduction. La valeur par défaut est `"warning"`.

machine-a-machine-made-the-c44f = `machine` : une machine a fait le brouillon. Par défaut, il compte comme tout brouillon.

unreviewed-nobody-reviewed-the-translation-a3bf = `unreviewed` : personne n’a relu la traduction, alors que `require` le demande. La valeur par défaut est `"error"`.

require-what-counts-as-finished-09c9 = `require` : ce qui compte comme achevé, `"translated"` ou `"reviewed"`. La valeur par défaut est `"translated"`.

minimum-the-least-percentage-of-654f = `minimum` : le pourcentage minimal d’unités achevées dans une langue. La valeur par défaut est 0.

grace-days-for-how-many-6082 = `grace-days` : le nombre de jours pendant lesquels une unité devenue périmée ne déclenche qu’un avertissement. La valeur par défaut est 0.

a-table-gate-override-holds-38fb = Une table `[[gate.override]]` contient une exception. Il peut y en avoir plusieurs, et les dernières l’emportent. Elle peut comporter toutes les clés de la table `[gate]`, ainsi que ces deux-ci :

articles-patterns-of-articles-seen-bee0 = `articles` : des motifs d’articles, relatifs au dossier du projet. Sans cette clé, l’exception vaut pour tous les articles.

languages-the-languages-of-the-f72a = `languages` : les langues de l’exception. Sans cette clé, l’exception vaut pour toutes les langues.

an-exception-with-articles-cannot-6600 = Une exception qui comporte `articles` ne peut pas comporter `minimum`, car il s’agit d’une proportion d’une langue entière.

the-key-baseline-in-gate-fe60 = La clé `baseline` de `[gate]` nomme un fichier de constats déjà connus, par exemple `"recto-baseline.json"`. Ils ne comptent pas. `recto adopt` l’écrit quand il reprend un site, et `recto check --write-baseline` l’écrit de nouveau.

the-table-limits-inside-gate-363d = La table `limits`, à l’intérieur de `[gate]` ou d’une exception, indique combien de constats sont admis, par exemple `{ "{ stale = 5 }" }`. Ses clés sont `errors`, `warnings`, `stale`, `missing`, `draft`, `unreviewed`, `proposal` et `invalid`. Jusqu’à cette limite, les erreurs ne déclenchent qu’un avertissement. Par défaut, il n’y a pas de limite.

checks-febc = Contrôles

the-table-checks-sets-each-2fd7 = La table `[checks]` donne à chaque contrôle la valeur `"error"`, `"warning"`, `"note"` ou `"off"`. Tous les contrôles et leurs valeurs par défaut se trouvent dans [Contrôles](checks.md). Une table `[[checks.override]]` est une exception, avec les clés `articles` et `languages` décrites ci-dessus.

typography-72dc = Typographie

a-table-such-as-typography-b71f = Une table comme `[typography.fr]` décrit comment vous écrivez une langue. Ce que vous omettez n’est pas vérifié.

quotes-the-opening-and-the-87cd = `quotes` : le guillemet ouvrant et le guillemet fermant, par exemple `["«", "»"]`.

space-before-the-space-before-f5c3 = `space-before` : l’espace devant `:`, `;`, `!` et `?` et à l’intérieur de « ». La valeur peut être `"narrow"`, `"no-break"`, `"any"`, `"none"` ou `"off"`. La valeur par défaut est `"any"` pour le français et `"off"` pour les autres langues.

ellipsis-for-one-character-or-3f73 = `ellipsis` : `"…"` pour un seul caractère ou `"..."` pour trois points.

spelling-fad5 = Orthographe

the-table-spelling-names-the-f2a9 = La table `[spelling]` indique les dictionnaires du contrôle `spelling`.

dictionaries-a-table-with-the-e0f7 = `dictionaries` : une table avec le chemin d’un dictionnaire Hunspell pour chaque langue.

words-the-path-of-a-6a4d = `words` : le chemin d’une liste de vos propres mots.

memory-f98f = Mémoire

the-table-memory-names-translation-cf2b = La table `[memory]` nomme les mémoires de traduction d’autres outils.

files-tmx-files-by-path-b85a = `files` : des fichiers TMX, par chemin ou motif, par exemple `["tm/*.tmx"]`. Voir [Mémoire](memory.md).

url-a-postgresql-server-that-db41 = `url` : un serveur PostgreSQL qui garde les traductions de votre équipe, par exemple `"postgres://db.example.org/memory"`. Il ne contient pas de mot de passe. Voir [Mémoire](memory.md).

project-what-this-project-is-b495 = `project` : le nom de ce projet sur le serveur. Par défaut, c’est celui de son dossier.

exclude-articles-that-are-not-00bd = `exclude` : les articles qui n’y sont ni envoyés ni recherchés, par exemple `["articles/embargo/**"]`.

the-table-analyse-says-what-8fbf = La table `[analyse]` dit combien compte un mot dans `recto analyse`.

weights-eight-numbers-from-0-43d8 = `weights` : huit nombres de 0 à 1, pour les mots en contexte, les répétitions, 100 %, à partir de 95 %, 85 %, 75 % et 50 %, et les nouveaux. La valeur par défaut est `[0, 0.2, 0.2, 0.5, 0.5, 1, 1, 1]`.

the-table-machine-names-a-9a53 = La table `[machine]` nomme une commande qui fait des brouillons. Voir [Traduction automatique](machine.md).

command-the-program-and-its-0a9b = `command` : le programme et ses arguments, par exemple `["python3", "tools/translate.py"]`. Cette clé est obligatoire.

name-what-the-ledgers-call-4a53 = `name` : le nom que lui donnent les registres, si ses réponses ne le disent pas. Par défaut, celui de son fichier.

languages-the-languages-that-it-2326 = `languages` : les langues vers lesquelles elle traduit. Par défaut, toutes celles du projet.

batch-how-many-units-it-a118 = `batch` : le nombre d’unités qu’elle reçoit à la fois. Par défaut : 50.

timeout-how-many-seconds-it-bc6e = `timeout` : le nombre de secondes dont elle dispose pour celles-ci. Par défaut : 60.

style-a-file-that-says-aefe = `style` : un fichier qui dit comment rédiger les traductions. `{ "{language}" }` y représente la langue.

environment-variables-that-it-gets-2c78 = `environment` : les variables qu’elle reçoit en plus de `PATH` et `HOME`, par exemple `["ACME_KEY"]`.

render-6559 = Rendu

the-table-render-says-what-ae7d = La table `[render]` indique ce qu’affiche un article traduit.

stale-translation-to-show-the-3226 = `stale` : `"translation"` pour afficher l’ancienne traduction d’une unité périmée, ou `"source"` pour afficher le texte source. La valeur par défaut est `"translation"`.

draft-source-to-show-the-637e = `draft` : `"source"` pour afficher le texte source d’une unité que personne n’a confirmée, ou `"translation"` pour afficher le brouillon. La valeur par défaut est `"source"`.

machine-the-same-for-a-cf19 = `machine` : de même pour un brouillon fait par une machine. Par défaut, il est montré comme tout brouillon.

minimum-an-article-of-which-287d = `minimum` : un article dont le taux d’achèvement est inférieur à cette valeur est omis. La valeur par défaut est 0.

links-localize-to-lead-links-b981 = `links` : `"localize"` pour que les liens internes au site mènent à la page dans la même langue, si elle existe, ou `"keep"` pour laisser les liens tels quels. La valeur par défaut est `"keep"`.

anchors-how-a-translated-heading-fa4f = `anchors` : la façon dont un titre traduit reçoit l’ancre de sa source. Avec `"attribute"`, recto lui ajoute `{ "{#anchor}" }`, comme le lisent Hugo, Docusaurus, Jekyll et mdBook. Avec `"html"`, il ajoute un élément HTML, ce qui fonctionne partout. Avec `"keep"`, il n’ajoute rien. La valeur par défaut est `"keep"`.

site-the-start-of-the-d317 = `site` : le début des adresses de votre site, par exemple `"https://example.org"`. Les liens qui commencent ainsi comptent comme des liens internes au site.

a-complete-file-624d = Un fichier complet
