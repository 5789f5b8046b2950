title = Terminologie

description = Nommer partout les choses de la même façon, et échanger des termes avec d’autres outils.

the-glossary-of-a-project-edb6 = Le glossaire d’un projet dit comment les termes de vos articles s’appellent dans chaque langue. Il se compose de fichiers Fluent que vous pouvez modifier à la main : `terms.ftl` dans le dossier de chaque langue. Voici `locales/en/terms.ftl` :

this-is-locales-fr-terms-3031 = Voici `locales/fr/terms.ftl`, avec les mêmes identifiants :

what-an-entry-can-say-8691 = Ce que peut dire une entrée

the-value-all-its-variants-1e09 = La valeur, toutes ses variantes et tout autre attribut sont des formes du terme. Les attributs suivants n’en sont pas :

attribute-9e4a = attribut

meaning-f93d = signification

other-allowed-terms-with-commas-e592 = d’autres termes permis, séparés par des virgules ou des fins de ligne

terms-that-must-not-be-feb9 = des termes à ne pas employer

forbidden-if-the-value-itself-734f = `forbidden` si la valeur elle-même ne doit pas être employée

noun-verb-adjective-or-name-7d67 = `noun`, `verb`, `adjective` ou `name` ; un nom propre n’a qu’une forme

keep-if-upper-and-lower-f451 = `keep` si majuscules et minuscules comptent toujours

the-grammatical-gender-for-translations-caea = le genre grammatical, pour les traductions qui s’y réfèrent

a-comment-above-an-entry-1101 = Un commentaire au-dessus d’une entrée de la langue source en est la définition.

terms-while-you-translate-1ab9 = Les termes pendant que vous traduisez

recto-finds-the-terms-of-0edf = Recto reconnaît les termes d’un texte aussi sous d’autres formes : pluriels, cas et genres en anglais, français, espagnol, allemand et italien, pluriels en portugais et néerlandais. Il n’en cherche pas dans le code ni dans les adresses. Les listes, les listes à remplir et `recto suggest` montrent comment chaque terme s’appelle, et comment il ne doit pas s’appeler :

the-checks-terms-and-forbidden-1e7a = Les contrôles `terms` et `forbidden-terms` signalent les traductions qui ne suivent pas le glossaire. Voir [Contrôles](checks.md).

find-terms-that-the-glossary-b3b9 = Trouver les termes qui manquent au glossaire

recto-lists-phrases-and-names-63fc = Recto liste les expressions et les noms que vos articles répètent et qui manquent au glossaire, avec ce que vos traductions emploient :

the-numbers-say-how-many-da63 = Les nombres indiquent dans combien de textes traduits figure une formulation. Plusieurs formulations signifient que les traducteurs ne sont pas encore d’accord. Sans `--at-least`, une expression doit apparaître trois fois. Dans les langues écrites sans espaces, recto ne trouve pas d’expressions.

to-add-the-suggestions-to-1d79 = Pour ajouter les propositions au glossaire, écrivez-les dans un tableau, corrigez-le et importez-le :

rows-without-a-translation-are-139e = Les lignes sans traduction sont là pour que vous les remplissiez. L’importation ignore celles qui sont encore vides.

exchange-terms-with-other-tools-be32 = Échanger des termes avec d’autres outils

recto-reads-tbx-in-its-ec73 = Recto lit TBX dans ses versions 2 et 3, et CSV avec les colonnes `source`, `target`, `status`, `part` et `definition`. Il écrit TBX 2, ou la version 3 avec `--format tbx3`. Un import ne fait qu’ajouter des termes. Si le glossaire nomme déjà une chose autrement, recto la laisse telle quelle et vous le dit.
