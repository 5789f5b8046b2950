title = Dépannage

description = Ce que dit recto, pourquoi il le dit, et ce qu’il faut faire.

every-message-names-a-place-af46 = Chaque message nomme un emplacement, et la plupart ont un conseil qui dit que faire ensuite. Cette page explique les messages sur lesquels on pose des questions. Les points de suspension remplacent un nom, un chemin ou un nombre.

if-you-see-something-else-66f1 = Si vous voyez autre chose, lancez `recto check`. La commande signale tout ce qui ne va pas dans un projet.

no-recto-toml-in-or-dcbe = il n’y a pas de recto.toml dans … ni dans ses dossiers parents

cause-you-are-not-in-52bf = **Cause :** vous n’êtes pas dans le dossier d’un projet, ou il n’y a pas encore de projet.

cure-go-to-the-folder-0689 = **Remède :** allez dans le dossier du projet, ou nommez-le avec `-C`. Pour commencer un projet, lancez `recto init`.

the-article-changed-since-the-17f0 = l’article a changé depuis la dernière synchronisation

cause-somebody-edited-an-article-e3ac = **Cause :** quelqu’un a modifié un article sans lancer `recto sync`.

cure-run-recto-sync-and-05a7 = **Remède :** lancez `recto sync` et ajoutez à un commit les fichiers qu’il écrit.

the-source-of-changed-its-02a2 = la source de … a changé ; sa traduction (…) est périmée

cause-the-article-changed-after-aa4a = **Cause :** l’article a changé après la traduction de cette unité.

cure-run-the-command-in-e18d = **Remède :** lancez la commande du conseil, qui montre ce qui a changé. Mettez à jour la traduction dans le catalogue, puis lancez `recto sync`. Si la traduction reste juste, confirmez-la avec `recto accept`.

this-article-cannot-be-synced-fe05 = la synchronisation de cet article attend la correction d’un catalogue : …

cause-a-catalog-of-the-9c27 = **Cause :** un catalogue de l’article a une erreur de syntaxe ou des marques de conflit. Recto n’y touche pas, pour que rien ne se perde.

cure-run-recto-check-only-b876 = **Remède :** lancez `recto check --only syntax`, corrigez l’entrée dans un éditeur, puis relancez `recto sync`.

the-text-of-is-cut-35db = le texte de … est coupé : cette ligne n’est pas en retrait

cause-a-translation-goes-on-53a9 = **Cause :** une traduction continue à la ligne suivante, mais cette ligne ne commence pas par des espaces.

cure-indent-the-line-with-df10 = **Remède :** mettez la ligne en retrait de quatre espaces. Voir [Fluent en cinq minutes](fluent.md).

appears-twice-in-this-file-a263 = … figure deux fois dans ce fichier ; seule la première entrée compte

cause-a-catalog-has-two-a09d = **Cause :** un catalogue a deux messages avec le même identifiant, souvent après une fusion.

cure-keep-the-better-one-db3a = **Remède :** gardez le meilleur et supprimez l’autre.

no-unit-of-has-the-3899 = aucune unité de … ne porte l’identifiant …

cause-the-id-in-a-2938 = **Cause :** l’identifiant est mal écrit dans un catalogue, ou l’unité a été supprimée de l’article pendant que quelqu’un la traduisait.

cure-correct-the-id-if-b15e = **Remède :** corrigez l’identifiant. Si l’unité a été supprimée, supprimez le message. Si le texte subsiste dans une autre unité, reliez les deux avec `recto link`.

git-conflict-markers-from-an-4fe5 = marques de conflit git (`<<<<<<<`, `=======`, `>>>>>>>`) d’une fusion inachevée

cause-a-merge-was-not-4f1c = **Cause :** une fusion n’a pas été achevée, et le fichier contient les textes des deux côtés.

cure-keep-the-right-lines-42b4 = **Remède :** gardez les bonnes lignes et supprimez les marques, puis lancez `recto sync`. Voir [Travailler en équipe](teamwork.md).

this-catalog-is-missing-but-35ad = ce catalogue n’existe plus, mais son registre contient … traductions

cause-somebody-deleted-or-renamed-f524 = **Cause :** quelqu’un a supprimé ou renommé un catalogue à la main.

cure-restore-it-for-example-147e = **Remède :** restaurez-le, par exemple avec `git checkout`. Si vous voulez vraiment recommencer, supprimez aussi le registre.

translations-are-not-recorded-yet-3b41 = … traductions (…) ne sont pas encore consignées

cause-translations-were-committed-without-31ab = **Cause :** des traductions ont été ajoutées à un commit sans leur registre, par exemple depuis une page web ou un autre outil.

cure-run-recto-sync-and-8efd = **Remède :** lancez `recto sync` et ajoutez le registre à un commit.

another-recto-is-still-writing-ef86 = un autre recto écrit encore dans ce projet après … s

cause-another-recto-works-in-e0ba = **Cause :** un autre recto travaille dans le même dossier, par exemple `recto watch` ou un hook.

cure-wait-until-it-has-2a07 = **Remède :** attendez qu’il ait fini, ou attendez plus longtemps avec `--wait`. S’il ne répond plus, arrêtez-le ; aucun fichier n’en souffre.

git-does-not-have-in-490d = git ne connaît pas … dans ce clone superficiel

cause-ci-fetched-only-the-bcf0 = **Cause :** la CI n’a récupéré que le dernier commit, il n’y a donc rien à comparer.

cure-fetch-the-commit-with-e6df = **Remède :** récupérez le commit avec la commande du conseil, ou tout l’historique avec `fetch-depth: 0`.

is-in-a-hidden-folder-6e1a = … est dans un dossier caché ; recto n’y écrit qu’avec l’autorisation de cette machine

cause-recto-toml-names-a-023d = **Cause :** `recto.toml` nomme un dossier qui commence par un point, comme `.github`.

cure-if-you-trust-the-3fa7 = **Remède :** si vous faites confiance au projet, lancez une fois `recto allow` sur votre ordinateur.

is-not-utf-8-invalid-9b3d = … n’est pas en UTF-8 : l’octet … est incorrect

cause-the-file-was-saved-cab0 = **Cause :** le fichier a été enregistré dans un autre encodage.

cure-open-it-in-an-7190 = **Remède :** ouvrez-le dans un éditeur et enregistrez-le en UTF-8.

ledger-version-was-written-by-47ea = le registre a la version …, écrite par un recto plus récent

cause-somebody-else-in-the-9bc0 = **Cause :** quelqu’un d’autre dans le projet a un recto plus récent que le vôtre.

cure-update-recto-aeef = **Remède :** mettez recto à jour.

a-translation-is-gone-0812 = Une traduction a disparu

cause-its-unit-was-removed-c71f = **Cause :** son unité a été supprimée de l’article. La traduction est conservée dans le registre.

cure-recto-list-kept-shows-a6f3 = **Remède :** `recto list --kept` la montre. Si le texte subsiste dans une autre unité, lancez `recto link`. Si l’unité revient, sa traduction revient d’elle-même.

a-unit-that-i-translated-e317 = Une unité que j’ai traduite manque de nouveau

cause-the-text-changed-so-7784 = **Cause :** le texte a tant changé que recto le prend pour un nouveau texte.

cure-run-recto-sync-explain-81aa = **Remède :** lancez `recto sync --explain` pour savoir pourquoi, et `recto link` pour rendre à l’unité ses traductions.

a-finding-is-wrong-5bc8 = Un constat est faux

cause-a-check-cannot-know-1d2f = **Cause :** un contrôle ne peut pas tout savoir ; parfois, une différence est voulue.

cure-mark-it-as-a-fdd3 = **Remède :** marquez-le comme fausse alerte avec `recto dismiss` et un motif. Voir [Contrôles](checks.md).
