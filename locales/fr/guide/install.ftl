title = Installer recto

description = Obtenez recto avec l’outil que vous avez déjà, sous Linux, macOS ou Windows.

recto-is-one-program-it-ab36 = Recto est un seul programme. Il n’a besoin ni de serveur ni de compte, et vous n’avez pas à le compiler. Utilisez la ligne de l’outil que vous avez déjà :

you-have-2ae4 = Vous avez

type-this-367a = Tapez ceci

python-with-uv-e119 = Python avec uv

python-with-pipx-5b22 = Python avec pipx

node-js-5ae5 = Node.js

homebrew-ecbc = Homebrew

winget-on-windows-aa8c = WinGet sous Windows

scoop-on-windows-2437 = Scoop sous Windows

debian-or-ubuntu-b787 = Debian ou Ubuntu

rust-with-binstall-9846 = Rust avec binstall

rust-a1e2 = Rust

the-file-for-debian-and-c02e = Le fichier pour Debian et le fichier `recto.json` pour Scoop se trouvent dans la version publiée. La commande est partout `recto`. Ce n’est que dans les registres de Python et de Node.js que le paquet s’appelle `recto-l10n`, car d’autres programmes y portent déjà le nom `recto`. Remplacez `OWNER` par le nom du compte qui publie recto.

then-ask-for-the-version-87d8 = Demandez ensuite la version, pour voir que tout fonctionne :

try-it-without-installing-347c = Essayer sans installer

these-commands-fetch-recto-run-abb7 = Ces commandes téléchargent recto, l’exécutent une fois et ne laissent rien dans votre projet :

without-any-tool-5865 = Sans aucun outil

every-release-has-an-archive-8d5d = Chaque version publiée comporte une archive pour Linux, macOS et Windows, chacune pour les processeurs Intel et ARM. Décompressez-la et copiez le fichier `recto`, ou `recto.exe` sous Windows, dans un dossier de votre chemin de recherche. L’archive contient aussi la complétion pour votre interpréteur de commandes, les pages de manuel en cinq langues et les licences.

the-file-sha256sums-of-the-0ab7 = Le fichier `SHA256SUMS` de la version publiée contient la somme de contrôle de chaque fichier. Cette commande prouve que l’archive a été construite par le workflow de recto et par personne d’autre :

in-a-container-15af = Dans un conteneur

the-image-has-recto-and-3cd2 = L’image contient recto et git. Elle n’a besoin d’aucun droit d’écriture sur votre projet pour le vérifier :

leave-out-ro-for-commands-6a05 = Enlevez `:ro` pour les commandes qui écrivent, comme `sync`.

the-same-version-for-everybody-8604 = La même version pour tous

everybody-who-works-on-a-85dd = Tous ceux qui travaillent sur un projet devraient utiliser la même version de recto. Indiquez-la dans le projet. Avec Node.js :

with-python-put-recto-l10n-c5bb = Avec Python, écrivez `recto-l10n==0.1.0` dans le fichier de vos dépendances. Dans une tâche, l’action et le modèle de recto prennent la version que vous indiquez. Voir [Tâches et hooks](jobs-and-hooks.md).

which-version-reads-which-files-6bbc = Quelle version lit quels fichiers

the-ledgers-beside-the-translations-bbf4 = Les registres à côté des traductions ont leur propre version, sur leur première ligne. Un recto trop ancien pour un registre s’arrête avec le code de sortie 2. Il ne supprime jamais ce qu’il ne connaît pas.

version-of-recto-f4fc = Version de recto

ledgers-that-it-reads-7fd1 = Registres qu’elle lit

ledgers-that-it-writes-6f72 = Registres qu’elle écrit

u-1-and-2-44c3 = 1 et 2

u-1-or-2-where-the-49bb = 1, ou 2 là où le fichier l’exige

a-newer-recto-always-reads-9099 = Un recto plus récent lit toujours les registres de tous les précédents. Il ne les modifie que là où une traduction change.

build-it-yourself-9ab2 = Compiler soi-même

build-recto-from-a-copy-8272 = Compilez recto à partir d’une copie de son code source avec Rust 1.89 ou plus récent. Cela prend quelques minutes :
