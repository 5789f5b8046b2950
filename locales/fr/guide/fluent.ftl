title = Fluent en cinq minutes

description = Comment écrire une traduction dans un catalogue, avec des variables, des pluriels et vos propres termes.

a-catalog-is-a-text-814b = Un catalogue est un fichier texte au format Fluent. Il vous en faut très peu : la plupart des traductions sont de simples phrases. Enregistrez le fichier en UTF-8, comme le font aujourd’hui tous les éditeurs.

a-message-9671 = Un message

every-unit-is-one-message-d0f4 = Chaque unité est un message : son identifiant, un signe égal et le texte. Ne changez jamais l’identifiant. Vous écrivez après le signe égal :

a-long-text-may-go-aead = Un long texte peut continuer aux lignes suivantes si celles-ci commencent par des espaces. Recto le lit comme une seule ligne :

markdown-stays-as-it-is-1758 = Le Markdown reste comme dans la source : gardez `**`, les liens et le code à leur place.

a-line-that-begins-with-d8e6 = Une ligne qui commence par `#` est un commentaire. Il s’adresse aux traducteurs et n’apparaît jamais dans un article.

characters-that-mean-something-4933 = Les caractères qui ont un sens

braces-enclose-a-placeable-to-4819 = Les accolades entourent un élément variable. Pour écrire une accolade que les lecteurs voient, mettez-la entre guillemets droits et accolades.

a-line-must-not-begin-3aff = Une ligne ne doit pas commencer par `[`, `*` ou `.`. Mettez de même un tel caractère entre guillemets droits et accolades.

if-you-use-recto-set-b3b9 = Avec `recto set`, recto le fait pour vous.

variables-e14f = Variables

messages-of-applications-have-variables-306d = Les messages d’applications ont des variables, qui commencent par `$`. Le programme y met un nom ou un nombre. Gardez toutes les variables de la source et placez-les là où votre langue en a besoin :

plurals-0bb4 = Pluriels

english-has-two-forms-one-6042 = L’anglais a deux formes : « one file », « two files ». D’autres langues en ont plus, ou moins. Un sélecteur choisit la forme d’après un nombre. Écrivez une variante pour chaque forme de votre langue. Celle qui porte l’étoile sert quand aucune autre ne convient :

the-names-of-the-forms-e4a8 = Les formes s’appellent `zero`, `one`, `two`, `few`, `many` et `other`. Le français, l’espagnol et l’italien ont besoin de `one` et `other`, le polonais aussi de `few` et `many`, et le japonais seulement de `other`. Le contrôle `plural-variants` dit laquelle manque.

you-can-also-name-a-ebe2 = Vous pouvez aussi nommer un nombre précis, comme `[0]`.

terms-acfd = Termes

a-word-that-must-be-23ab = Un mot qui doit être partout le même peut être un terme. Les termes sont dans le fichier `terms.ftl` de votre langue. Leur identifiant commence par un trait d’union :

use-the-term-in-any-80d6 = Utilisez le terme dans n’importe quel catalogue de la langue :

messages-with-attributes-c9dd = Les messages avec attributs

a-message-of-an-application-6734 = Un message d’une application peut avoir des attributs, par exemple l’infobulle d’un bouton. Chacun d’eux est une unité. Sa ligne commence par un point :

if-something-is-wrong-5df2 = Si quelque chose ne va pas

this-names-every-entry-that-e2f3 = Cette commande nomme chaque entrée que Fluent ne peut pas lire, avec la ligne, la colonne et ce qu’il faut faire. Toutes les autres entrées du fichier restent valables.
