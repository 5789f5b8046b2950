title = Applications

description = Utilisez recto pour les fichiers Fluent d’une application, qu’il existe déjà des traductions ou non.

many-applications-keep-their-messages-4af5 = Beaucoup d’applications conservent leurs messages dans des fichiers Fluent. Quand quelqu’un modifie un message anglais et garde son identifiant, personne ne remarque que les traductions ne sont plus à jour. Recto, lui, le remarque. Pour recto, chaque fichier Fluent dans la langue source est un article.

let-recto-find-the-files-a81a = Laisser recto trouver les fichiers

run-this-in-the-folder-dc6e = Lancez cette commande dans le dossier de l’application :

recto-reads-the-paths-in-147f = Recto lit les chemins dans le fichier `l10n.toml` de Pontoon ou dans le fichier `i18n.toml` de cargo-i18n. En l’absence de ces fichiers, il cherche des dossiers de langues, comme `locales/en` et `locales/fr`. Il écrit ensuite `recto.toml` avec une table comme celle-ci :

include-has-to-name-ftl-300d = `include` doit nommer `.ftl`, car par défaut les fichiers Fluent ne sont pas des articles.

output-is-the-place-of-61e7 = `output` est l’emplacement des fichiers traduits. Recto les utilise comme catalogues, là où ils sont. Sans cette clé, ils se trouvent sous le dossier `locales`.

run-the-first-sync-6619 = Lancer la première synchronisation

the-files-have-translations-but-dec3 = Les fichiers ont des traductions, mais personne n’a noté à quel texte source elles correspondent. Dites à recto à quel point il peut s’y fier :

with-translated-they-count-as-54f8 = Avec `translated`, elles comptent comme achevées. Avec `draft`, qui est la valeur par défaut, quelqu’un doit confirmer chacune d’elles. Dans un dépôt git, recto cherche le texte source qui était en place quand chaque traduction a été écrite. Si ce texte a changé depuis, la traduction est périmée dès le premier jour.

recto-writes-one-ledger-beside-2e43 = Recto écrit un registre à côté de chaque fichier Fluent, y compris dans la langue source, où il contient les textes de la dernière synchronisation. Ajoutez les registres à un commit.

what-a-unit-is-1c04 = Ce qu’est une unité

every-message-every-attribute-of-c58f = Chaque message, chaque attribut d’un message et chaque terme est une unité. L’unité d’un attribut a pour identifiant celui de son message, un point et son propre nom, par exemple `tabs-close.tooltip`. Un sélecteur et toutes ses variantes forment une seule unité.

comments-above-a-message-are-8a47 = Les commentaires placés au-dessus d’un message sont des notes pour les traducteurs. La commande `recto list` les affiche, avec les variables et les termes que le texte utilise.

when-a-text-changes-under-a795 = Quand un texte change sous le même identifiant

run-recto-sync-after-every-7c8c = Lancez `recto sync` après chaque changement. Quand une valeur, un attribut ou une variante change, seules les traductions de cette unité deviennent périmées. Une autre indentation ne change rien. Comme pour tout article, `recto diff` montre les mots.

the-command-recto-set-takes-5e36 = La commande `recto set` attend un texte en syntaxe Fluent, tel qu’il figure après le signe égal :

if-the-text-is-no-41ef = Si la syntaxe du texte est incorrecte, recto indique à quel endroit et n’écrit rien.

when-a-text-gets-a-5f1c = Quand un texte reçoit un nouvel identifiant

some-teams-give-a-changed-5f26 = Certaines équipes donnent un nouvel identifiant à un texte modifié. Si le nouveau texte ressemble à un texte supprimé, `recto sync` nomme les deux identifiants. Vous pouvez alors déplacer les traductions vers le nouvel identifiant, sous lequel elles sont périmées :

a-message-that-only-went-4577 = Un message qui n’a fait que passer dans un autre fichier emporte de lui-même ses traductions.

messages-that-only-a-translation-dbf1 = Les messages que seule une traduction possède

a-translated-file-may-have-6b63 = Un fichier traduit peut avoir des termes qui lui sont propres, par exemple un terme dont seul le français a besoin. Recto n’y touche pas. Il ne touche pas non plus à un message propre à ce fichier, mais `recto check` le signale par l’avertissement `unknown-unit`, car l’identifiant est peut-être mal orthographié.

what-recto-never-writes-0d24 = Ce que recto n’écrit jamais

it-never-writes-a-fluent-c70a = Il n’écrit jamais de fichier Fluent dans la langue source.

it-never-formats-or-reorders-6976 = Il ne reformate et ne réordonne jamais un fichier traduit. Chaque entrée qui n’a pas changé reste telle quelle, à l’octet près.

it-never-removes-a-term-e572 = Il ne supprime jamais un terme, car d’autres textes peuvent l’utiliser. La traduction d’un message supprimé de la source est déplacée dans le registre.

it-does-not-render-fluent-4528 = Il ne fait pas le rendu des fichiers Fluent. L’application les lit directement.
