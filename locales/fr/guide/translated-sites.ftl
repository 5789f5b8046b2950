title = Un site déjà traduit

description = Comment importer des traductions existantes dans recto, auxquelles il se fie et comment les pages en ressortent.

many-sites-have-translated-pages-689f = De nombreux sites ont déjà des pages traduites : des fichiers entiers à côté des fichiers anglais. Rien n’indique quel paragraphe correspond à quel autre. Recto importe ces fichiers. Vous savez ensuite, pour chaque paragraphe, s’il est traduit, périmé ou manquant.

let-recto-find-the-pages-8cfb = Laisser recto trouver les pages

run-this-in-the-folder-16a0 = Lancez cette commande dans le dossier de votre site :

recto-looks-at-the-folders-d294 = Recto examine les dossiers et écrit `recto.toml`. Il connaît les arborescences de Starlight et Astro, Docusaurus, Hugo, Jekyll, mdBook et MkDocs, ainsi que de simples dossiers comme `docs/en` et `docs/fr`. Un commentaire dans le fichier dit ce qui a été trouvé. Les pages restent où elles sont, car c’est là que le générateur de site les attend. Si un choix est mauvais, corrigez-le dans `recto.toml`.

look-before-anything-is-written-1bc4 = Regarder avant que rien ne soit écrit

this-shows-every-text-of-ea46 = Cette commande montre chaque texte d’une page traduite à côté du texte source auquel il correspond, et dit pourquoi recto le pense. Une paire est sûre ou douteuse. Rien n’est encore écrit.

recto-compares-what-survives-a-82f4 = Recto compare ce qui survit à une traduction : les titres, les liens, les images, le code, les nombres, les dates et les noms, ainsi que la longueur des textes. L’ordre des textes compte aussi. Recto ne devine jamais : un texte qui ne va avec rien est laissé de côté et vous est montré.

take-the-translations-in-2244 = Importer les traductions

the-option-language-fr-es-3e2b = L’option `--language fr,es` limite l’import à ces langues. Vous pouvez aussi nommer des articles. Voici ce que devient chaque texte :

a-sure-pair-is-translated-b216 = Une paire sûre compte comme traduite.

a-doubtful-pair-is-a-ee12 = Une paire douteuse est un brouillon. Elle attend que quelqu’un lise les deux textes.

a-text-that-is-still-3613 = Un texte qui est encore dans la langue source n’est pas une traduction. Son unité est manquante.

a-text-without-a-source-4f7f = Un texte sans source est conservé dans le registre. Il n’apparaît jamais dans une page, et `recto prune` ne le supprime que si vous ajoutez `--without-source`.

a-text-whose-source-was-02d2 = Un texte dont la source a été supprimée par la suite est conservé comme traduction obsolète.

the-table-that-recto-prints-dc77 = Le tableau que recto affiche comporte ces colonnes :

texts-how-many-texts-the-5f98 = « textes » : le nombre de textes que comptent les pages traduites.

paired-the-texts-that-are-f913 = « paires » : les textes qui sont la traduction d’une unité.

draft-and-stale-how-many-67df = « brouillon » et « périmée » : combien de ces textes sont des brouillons, et combien sont périmés.

not-done-texts-that-nobody-6a9c = « à faire » : les textes que personne n’a traduits.

no-source-texts-that-belong-c13f = « sans source » : les textes qui n’appartiennent à aucune unité actuelle.

missing-units-of-these-articles-648f = « manquante » : les unités de ces articles qui n’ont pas de traduction.

you-can-run-recto-adopt-6798 = Vous pouvez relancer `recto adopt` à tout moment, par exemple après la traduction d’une nouvelle page. La commande n’ajoute que ce qui est nouveau. Elle n’écrase jamais une traduction présente dans un catalogue.

what-git-knows-02f7 = Ce que git sait

in-a-git-repository-recto-b27c = Dans un dépôt git, recto cherche le commit dans lequel chaque texte de la page traduite a réellement été écrit. Il apparie ce texte avec la page source de ce commit. Il reporte ensuite la paire sur la page source actuelle. Si la source a changé depuis, la traduction est périmée, et `recto diff` montre les mots qui ont changé. Vous le savez dès le premier jour.

some-edits-of-a-translation-ad84 = Certaines modifications d’une traduction ne comptent pas : un autre lien, d’autres espaces ou une autre ponctuation, ou une correction d’orthographe. Un remplacement fait par un même commit dans de nombreuses langues ne compte pas non plus. Les modifications qui ne sont encore dans aucun commit comptent comme faites aujourd’hui.

without-git-or-with-no-a0e7 = Sans git, ou avec `--no-history`, chaque texte est apparié avec la page source actuelle. Recto le signale.

a-shallow-clone-has-only-78d9 = Un clone superficiel ne contient qu’une partie de l’historique. Recto utilise cette partie et le signale. Dans un workflow, récupérez l’historique complet, par exemple avec `fetch-depth: 0`.

a-page-can-name-the-3cf7 = Une page peut nommer le commit de sa source dans son front matter, avec `sourceCommit`, `l10n.sourceCommit` ou `default_lang_commit`. La clé `outdated_since` nomme le premier commit, ou le jour, dont la traduction ne tient pas compte. Recto suit ces clés au lieu de l’historique.

translations-in-po-files-94a3 = Des traductions dans des fichiers PO

recto-adopt-also-reads-po-a894 = `recto adopt` lit aussi les fichiers PO que produisent mdbook-i18n-helpers, po4a et mdpo : un fichier pour tout un livre, comme `po/fr.po`, ou un fichier par page. Il trouve la langue dans le nom du fichier, dans son dossier ou dans son en-tête. Il associe les messages aux unités d’après leur texte, quoi que l’outil ait fait des titres, des listes, des tableaux, des fins de ligne et des liens.

a-fuzzy-message-is-stale-f050 = Un message marqué « fuzzy » est périmé, avec son ancien texte source. Sans ce texte, c’est un brouillon.

where-the-article-has-a-08e7 = Si l’article a un texte plus récent que le message, la traduction est périmée.

the-comments-of-translators-come-3f14 = Les commentaires des traducteurs suivent.

a-message-that-no-unit-1059 = Un message qu’aucune unité ne contient, comme du code traduit, est gardé dans le registre de son article. Si l’article est inconnu, il reste seulement dans le fichier PO, et `recto adopt --review` le montre.

recto-never-changes-the-po-5176 = Recto ne modifie jamais les fichiers PO. Désormais, ce sont les catalogues qui comptent : traduisez-y.

what-a-person-has-to-453a = Ce qu’une personne doit décider

this-shows-the-doubtful-pairs-4ac5 = Cette commande montre les paires douteuses, ainsi que les textes sans source à côté des unités qui manquent encore à cet endroit. Pour chaque cas, il existe une commande :

recto-accept-article-id-language-d3d2 = `recto accept ARTICLE ID --language fr` : le brouillon est juste.

recto-unlink-id-the-draft-4605 = `recto unlink ID` : le brouillon appartient à une autre unité. Recto le détache et le conserve.

recto-link-text-id-unit-67ab = `recto link TEXT-ID UNIT-ID` : ce texte sans source appartient à cette unité-là.

recto-set-article-id-language-49e8 = `recto set ARTICLE ID --language fr TEXT` : voici le bon texte.

recto-also-names-the-lines-1f0f = Recto nomme aussi les lignes de code ou de balisage dans lesquelles une page traduite diffère de sa source, par exemple des commentaires traduits dans un exemple. Ces lignes sont propres à la page et restent. `recto list --overrides` les montre à tout moment. Si la source d’une telle ligne change plus tard, la page garde sa ligne, et `recto render` et `recto check` la nomment.

the-first-check-b03d = Le premier contrôle

what-is-found-in-a-354b = Ce qui est trouvé dans un site le premier jour était là avant recto. Le premier `recto adopt` le garde dans le fichier `recto-baseline.json` et écrit `baseline` dans `recto.toml`. Ainsi, `recto check` réussit, puis échoue sur ce qui est nouveau. Validez les deux fichiers. `recto check --all` montre tout. Les catalogues cassés, les pages qui perdraient leur structure et le balisage dangereux n’y sont jamais gardés.

write-the-pages-again-0636 = Écrire de nouveau les pages

this-brings-the-translated-pages-0b80 = Cette commande met les pages traduites à jour là où elles sont. Une page qui est déjà à jour reste telle quelle, octet pour octet. Ce que la source a gagné, perdu ou changé suit, et ce que seule la page possède reste : clés, éléments englobants, code, ancres et liens qui lui sont propres.

translators-can-go-on-editing-a29b = Les traducteurs peuvent continuer à modifier les pages. `recto adopt` écrit `pages = "tracked"` dans `recto.toml`, et dès lors chaque `recto sync` reprend ces modifications dans les catalogues. Là où la page et le catalogue ont tous deux changé, le texte de la page devient une seconde version. `recto check` nomme les pages que quelqu’un a modifiées.

recto-never-writes-over-a-1898 = Recto n’écrit jamais par-dessus un texte qu’aucun catalogue n’a. Il laisse une telle page telle quelle et le signale. Avec `--overwrite`, il refait la page et garde ses textes comme secondes versions.

when-the-source-joins-or-88ae = Quand la source réunit ou divise des paragraphes, recto fait des brouillons à partir des anciennes traductions. Un tel brouillon ne va pas sur une page qui existe déjà. La page attend que quelqu’un ait confirmé ces brouillons, et `recto render` la nomme. Une nouvelle page est écrite dès qu’il n’y manque plus aucune traduction.

to-read-pages-before-they-bc56 = Pour lire les pages avant leur publication, lancez `recto render --out preview --preview`. Les brouillons, les traductions périmées et les textes sans traduction portent alors une marque.

for-a-site-with-translations-98cf = Pour un site qui a des traductions, `recto init` écrit `draft = "translation"` dans la table `[render]`. Ainsi, un paragraphe qui était publié le reste en attendant que quelqu’un le confirme. Sans cette ligne, un brouillon affiche le texte source.

two-more-keys-help-so-ae16 = Deux autres clés évitent que des liens soient rompus. Avec `links = "localize"`, un lien vers une autre page du site mène à la page dans la même langue, si elle existe. Avec `anchors = "attribute"` ou `anchors = "html"`, un titre traduit conserve l’ancre de sa source. Ces deux clés sont expliquées dans [Configuration](configuration.md).
