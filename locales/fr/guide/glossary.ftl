title = Glossaire

description = Les mots qu’emploie recto, dans ses messages et dans ce guide.

a-translator-needs-five-of-eea4 = Un traducteur a besoin de cinq de ces mots : article, unité, traduction, état et note.

texts-830e = Textes

article-a-file-that-is-ea9d = **Article** : un fichier à traduire, en Markdown, en texte brut ou en HTML, ou un fichier Fluent d’une application.

unit-a-small-piece-of-51aa = **Unité** : un petit morceau d’article traduit d’un seul tenant, comme un titre, un paragraphe ou une cellule de tableau.

id-the-short-name-of-c78a = **Identifiant** : le nom court d’une unité. Il ne change jamais, même si le texte change.

source-text-the-text-of-40f6 = **Texte source** : le texte d’une unité dans la langue où l’article est écrit.

translation-the-text-of-a-c42e = **Traduction** : le texte d’une unité dans une autre langue.

note-what-an-author-tells-a1e9 = **Note** : ce qu’un auteur dit d’un texte aux traducteurs, ou un relecteur d’une traduction.

placeable-a-place-in-a-7602 = **Élément variable** : un endroit du texte rempli plus tard, comme une variable.

files-595f = Fichiers

catalog-the-file-with-all-fd24 = **Catalogue** : le fichier qui contient toutes les traductions d’un article dans une langue. Il se termine par `.ftl`.

source-catalog-the-file-with-b3fc = **Catalogue source** : le fichier des identifiants et des textes source d’un article. C’est recto qui l’écrit.

ledger-the-file-beside-a-966d = **Registre** : le fichier à côté d’un catalogue qui consigne de quel texte source chaque traduction a été faite. Il se termine par `.toml`, et c’est recto qui l’écrit.

glossary-the-file-terms-ftl-880c = **Glossaire** : le fichier `terms.ftl` d’une langue, avec les mots que tous emploient de la même façon.

memory-all-earlier-translations-in-ab32 = **Mémoire** : toutes les traductions antérieures, où recto cherche des textes semblables.

states-e7d4 = États

missing-there-is-no-translation-9947 = **Manquante** : il n’y a pas de traduction.

draft-there-is-text-that-b9ef = **Brouillon** : il y a un texte qu’une personne doit confirmer.

stale-the-source-text-changed-35de = **Périmée** : le texte source a changé après la traduction de l’unité.

translated-the-translation-matches-the-7605 = **Traduite** : la traduction correspond au texte source actuel.

reviewed-a-second-person-approved-5fae = **Relue** : une seconde personne a approuvé la traduction.

obsolete-the-unit-was-removed-6bdd = **Obsolète** : l’unité a été supprimée de son article. La traduction est conservée dans le registre.

second-version-another-text-for-19ed = **Seconde version** : un autre texte pour la même unité, entre lesquels quelqu’un doit choisir.

work-986e = Travail

sync-sync-to-compare-the-e86e = **Synchroniser** (`sync`) : comparer les articles avec les catalogues et mettre les deux à jour.

adopt-adopt-to-import-translations-dd26 = **Importer** (`adopt`) : reprendre les traductions de pages déjà traduites.

accept-accept-to-confirm-that-495c = **Accepter** (`accept`) : confirmer qu’une traduction correspond à son texte source.

reject-reject-to-send-a-be16 = **Renvoyer** (`reject`) : remettre une traduction à l’état de brouillon.

dismiss-dismiss-to-mark-a-6720 = **Écarter** (`dismiss`) : marquer un constat comme fausse alerte.

link-link-to-say-that-65a0 = **Relier** (`link`) : dire qu’une nouvelle unité prend la suite d’une unité supprimée.

render-render-to-build-the-ec07 = **Rendre** (`render`) : produire les articles traduits.

prune-prune-to-delete-obsolete-0f19 = **Élaguer** (`prune`) : supprimer les traductions obsolètes.

checks-febc = Contrôles

check-a-rule-that-compares-d05b = **Contrôle** : une règle qui compare une traduction avec sa source, ou qui examine un article.

finding-what-a-check-found-aa0f = **Constat** : ce qu’un contrôle a trouvé, avec son emplacement, un message et un conseil.

false-alarm-a-finding-about-777f = **Fausse alerte** : un constat sur un texte correct.

gate-the-rules-that-decide-b808 = **Barrière** : les règles qui décident si `recto check` réussit.

baseline-baseline-a-file-of-c97f = **État de référence** (`--baseline`) : un fichier de constats connus qui ne comptent pas.

class-the-kind-of-a-7013 = **Classe** : la nature d’un changement de la source, comme une correction d’orthographe ou un autre nombre.

fingerprint-a-short-code-that-5919 = **Empreinte** : un code court qui représente un texte. Si le texte change, le code change aussi.
