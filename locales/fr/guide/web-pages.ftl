title = Pages web

description = Traduisez des fichiers HTML et indiquez à recto quelle partie d’une page est l’article.

an-article-can-be-an-f099 = Un article peut être un fichier HTML : une page d’un site statique, l’export d’un CMS ou une page que vous avez enregistrée dans un navigateur. Par défaut, recto lit les fichiers qui se terminent par `.html` ou `.htm`. Un balisage défectueux ne l’arrête pas.

what-is-translated-3909 = Ce qui est traduit

these-parts-of-a-page-16d2 = Ces parties d’une page sont des unités :

the-title-of-the-page-92f0 = le titre de la page, sa description, ainsi que les titres et les descriptions pour les réseaux sociaux

headings-paragraphs-list-items-table-7661 = les titres, les paragraphes, les éléments de liste, les cellules de tableau et les légendes

the-texts-of-the-attributes-9225 = les textes des attributs `alt`, `title`, `aria-label` et `placeholder`

tags-inside-a-sentence-such-32fc = Les balises à l’intérieur d’une phrase, comme `<em>` ou un lien, restent dans le texte de l’unité. Conservez-les dans la traduction et traduisez les mots qui se trouvent entre elles.

everything-else-is-taken-over-2b8b = Tout le reste est repris sans changement : les scripts, les styles, les blocs de code, les dessins et tout élément qui porte `translate="no"` ou la classe `notranslate`.

which-part-is-the-article-3468 = Quelle partie est l’article

menus-share-buttons-and-page-cf90 = Les menus, les boutons de partage, les pieds de page, les commentaires et les listes d’autres articles ne sont pas traduits. Recto trouve la partie principale d’une page grâce à des éléments comme `<main>` et `<article>`, et à l’endroit où se trouvent ses phrases. Pour voir ce qui est laissé de côté et pourquoi, lancez `recto sync --explain --dry-run`. Si l’essentiel d’une page est laissé de côté, recto le dit. Si le résultat est faux, nommez vous-même les éléments :

the-first-entry-of-content-c6ab = La première entrée de `content` qui convient à une page est celle qui compte. Vous pouvez utiliser le nom d’un élément, un identifiant, une classe et un attribut, mais pas un élément à l’intérieur d’un autre. Toutes les clés sont expliquées dans [Configuration](configuration.md).

what-a-rendered-page-says-6928 = Ce qu’une page produite dit d’elle-même

the-command-recto-render-writes-2860 = La commande `recto render` écrit les pages traduites. Elle change aussi ce qu’une page dit de sa langue :

the-attribute-lang-names-the-e4b1 = L’attribut `lang` nomme la langue, et `dir` indique le sens du texte, par exemple `rtl` pour l’arabe.

if-the-page-has-links-1f79 = Si la page a des liens avec `hreflang`, ceux-ci reçoivent une entrée pour chaque langue dans laquelle la page est produite.

the-canonical-address-becomes-the-bcc7 = L’adresse canonique devient l’adresse de la page traduite.

relative-addresses-of-pictures-and-d311 = Les adresses relatives des images et des styles mènent toujours aux mêmes fichiers.

for-hreflang-and-the-canonical-28f1 = Pour `hreflang` et l’adresse canonique, recto a besoin de la clé `url` de la table `[[articles]]`.
