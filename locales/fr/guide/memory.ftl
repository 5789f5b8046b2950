title = Mémoire

description = Retrouver ce qui a déjà été traduit, et laisser recto en faire des brouillons.

what-was-translated-once-in-0395 = Ce qui a été traduit une fois, dans n’importe quel article, n’a pas besoin de l’être à nouveau. Recto parcourt toutes les traductions du projet, y compris celles dont le texte a quitté son article, et montre ce qui ressemble à l’unité sur laquelle vous travaillez.

look-up-a-unit-6e34 = Chercher pour une unité

without-a-unit-the-command-56b0 = Sans unité, la commande montre les correspondances de chaque unité non terminée de l’article. Elle en montre cinq, à partir de 60 % ; `--limit` et `--min` changent cela.

every-match-has-a-score-74a7 = Chaque correspondance a un score :

score-b1a3 = score

meaning-f93d = signification

the-same-text-in-the-a204 = le même texte au même endroit : entre les mêmes textes, ou avec la même clé

the-same-text-1ba6 = le même texte

less-0b7e = moins

a-text-that-is-like-8af5 = un texte ressemblant, d’après les mots que les deux ont en commun

recto-takes-points-away-from-ea6b = Recto retire des points à ce qui est moins sûr, et dit pourquoi :

reason-04dd = raison

points-d5ab = points

a-number-a-date-or-adb9 = un nombre, une date ou un nom diffère

markup-differs-3f8f = le balisage diffère

u-1-for-each-piece-at-2f78 = 1 par élément, 3 au plus

it-stands-in-another-article-97a8 = il se trouve dans un autre article, parmi d’autres textes

u-1-unless-the-text-is-8a2f = 1, sauf si le texte est le même

it-is-from-a-file-ffa6 = il vient d’un fichier d’un autre outil

it-is-for-another-region-00d5 = il est destiné à une autre région, par exemple au français du Canada

the-text-has-several-different-9016 = le texte a plusieurs traductions différentes

it-is-a-sentence-of-b21f = c’est une phrase d’un texte plus long

where-texts-differ-only-in-7e1c = Quand des textes ne diffèrent que par un nombre, un lien, un code ou un nom, recto met le nouveau dans la traduction, si celle-ci contient l’ancien aussi souvent que son original.

matches-while-you-translate-e63c = Des correspondances pendant que vous traduisez

in-the-list-to-fill-a5e5 = Dans la liste à remplir, les correspondances figurent en commentaire au-dessus du message. Recto les retire dès que votre traduction est connue.

drafts-from-memory-ce92 = Des brouillons tirés de la mémoire

this-makes-a-draft-for-c715 = Cela crée un brouillon pour chaque unité manquante qui a une correspondance. Avec `exact`, seuls comptent les textes identiques auxquels aucun point n’est retiré. Un brouillon ne compte jamais comme traduit : lisez-le, puis confirmez-le avec `recto accept`. Son entrée dans le registre dit d’où il vient. Recto ne touche jamais à une unité qui a une traduction.

translation-memories-of-other-tools-b340 = Mémoires de traduction d’autres outils

name-tmx-files-in-recto-cd51 = Indiquez des fichiers TMX dans `recto.toml` :

their-texts-are-found-like-f10f = Leurs textes sont retrouvés comme ceux du projet. Le balisage d’autres outils ne signifie rien dans un article, recto l’omet donc. Un fichier qui déclare ses propres entités est refusé, et un fichier illisible est signalé.

you-can-also-import-a-d433 = Vous pouvez aussi importer un fichier, pour cette machine et ce projet seulement :

imported-memories-are-kept-in-a739 = Les mémoires importées sont gardées dans le cache. Les fichiers dont tout le monde a besoin ont leur place dans le projet.

this-writes-the-translations-of-6d33 = Cela écrit les traductions du projet pour d’autres outils :

a-memory-for-a-team-71de = Une mémoire pour une équipe

several-projects-and-people-can-7524 = Plusieurs projets et plusieurs personnes peuvent partager une mémoire sur un serveur PostgreSQL. Nommez-le dans `recto.toml` :

recto-uses-the-server-only-ac84 = Recto n’utilise le serveur qu’après `recto allow`, et redemande quand `recto.toml` change : personne ne peut envoyer vos textes ailleurs par une pull request. `recto memory push` envoie ce qui est traduit ou relu, jamais les brouillons. Ensuite, les correspondances du serveur apparaissent dans les listes et les propositions, et `--prefill` peut les utiliser. Pour les trouver, recto envoie des empreintes de mots, pas le texte. Il n’envoie et ne cherche rien de ce que contiennent les articles nommés par `exclude`.

the-first-push-creates-the-8ade = Le premier envoi crée les tables. Elles appartiennent à l’utilisateur qui l’a lancé, et qui doit permettre aux autres de les utiliser :

user-and-password-come-from-fced = Recto prend l’utilisateur et le mot de passe là où les programmes de PostgreSQL les cherchent : dans les variables `PGUSER` et `PGPASSWORD`, et dans le fichier `~/.pgpass`. Un serveur sur une autre machine doit offrir TLS, avec un certificat auquel votre système fait confiance ou dont le fichier nommé par `PGSSLROOTCERT` se porte garant. À un serveur de votre propre machine, ou au bout d’un tunnel, recto se connecte sans TLS, sauf si l’adresse se termine par `?sslmode=require`.

the-password-comes-from-pgpass-c1dc = Quand le serveur est absent ou ne répond pas, recto travaille avec les traductions du projet et vous le dit. Le serveur n’a que des copies : s’il est perdu ou restauré depuis une sauvegarde plus ancienne, envoyez-les de nouveau. Une version plus récente de recto peut modifier les tables lors de son premier envoi. Les versions plus anciennes travaillent alors sans le serveur jusqu’à leur mise à jour.

the-server-needs-a-recto-9528 = Le serveur demande un recto compilé avec la fonctionnalité `postgres`.

count-what-is-to-be-69a0 = Compter ce qui est à traduire

recto-counts-the-units-that-23bf = Recto compte les unités non terminées, leurs mots, et leurs caractères sans et avec espaces. Il les regroupe d’après le score de leur meilleure correspondance. Un texte qui revient, même dans un autre article, est une répétition. La dernière colonne pondère les mots : voir `weights` dans la [configuration](configuration.md).
