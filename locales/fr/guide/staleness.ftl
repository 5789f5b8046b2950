title = Comment fonctionne la péremption

description = Comment recto sait qu’une traduction ne correspond plus à sa source, et ce qui se passe alors.

a-translation-is-stale-when-c0ec = Une traduction est périmée lorsque son texte source a changé après qu’elle a été faite. Recto le détermine pour chaque unité, et pas seulement pour des articles entiers. Cette page explique comment.

fingerprints-8f5d = Empreintes

a-fingerprint-is-a-short-b7ff = Une empreinte est un nombre court que recto calcule à partir d’un texte. Des textes égaux ont des empreintes égales. Pour chaque unité traduite, le registre en conserve trois :

source-is-the-fingerprint-of-6722 = `source` est l’empreinte du texte source auquel correspond la traduction.

target-is-the-fingerprint-of-821e = `target` est l’empreinte de la traduction la dernière fois que recto l’a vue.

target-words-is-the-same-ad4d = `target-words` est la même chose pour les seuls mots, sans espaces, guillemets, tirets ni ponctuation finale.

if-the-source-text-of-9726 = Si le texte source de l’article a désormais une autre empreinte que `source`, la traduction ne lui correspond pas. Les dates et l’ordre des commits ne jouent ici aucun rôle.

some-differences-do-not-change-bed3 = Certaines différences ne modifient pas une empreinte. Vous pouvez changer les retours à la ligne d’un paragraphe, et un outil peut écrire un catalogue à sa façon, par exemple avec les variantes d’un sélecteur dans un autre ordre. Un saut de ligne forcé et une espace insécable comptent, car les lecteurs peuvent les voir.

states-e7d4 = États

state-6d0c = État

how-a-unit-gets-there-cc89 = Comment une unité y arrive

missing-4fbf = manquante

the-unit-is-new-or-0b8e = L’unité est nouvelle, ou sa traduction a été supprimée.

draft-9cc5 = brouillon

there-is-text-but-a-447f = Il y a un texte, mais une personne doit le confirmer.

stale-d368 = périmée

the-source-changed-after-the-b936 = La source a changé après la traduction de l’unité.

translated-9fb6 = traduite

a-person-wrote-or-accepted-58a7 = Une personne a rédigé ou accepté la traduction.

reviewed-6102 = relue

a-second-person-approved-it-56e0 = Une deuxième personne l’a approuvée avec `recto accept --reviewed`.

the-ledger-stores-only-the-a7c2 = Le registre ne conserve que les états « brouillon » et « relue ». Recto déduit des empreintes qu’une unité est périmée, et affiche alors cet état à la place de celui qui est enregistré. Si la source revient à son ancien texte, l’état enregistré est rétabli.

a-translation-with-a-mistake-7fe1 = Une traduction qui contient une erreur, comme un terme inconnu, est invalide. Ce n’est pas un état. C’est un constat, qui peut accompagner n’importe quel état.

change-classes-66cd = Classes de changements

not-every-edit-matters-recto-3344 = Toutes les modifications ne comptent pas. Recto répartit les changements d’un texte source en classes :

class-3c6f = Classe

what-changed-04ae = Ce qui a changé

blanks-and-line-ends-03ac = les espaces et les fins de ligne

capitals-and-small-letters-in-0a42 = les majuscules et les minuscules, dans des mots dont le sens ne change pas

quotes-dashes-kinds-of-space-3c9b = les guillemets, les tirets, les types d’espaces, les marques de mise en valeur

full-stops-commas-and-similar-ea47 = les points, les virgules et les signes semblables

the-spelling-of-a-word-8b87 = une lettre d’un mot

words-678c = des mots

the-address-of-a-link-a599 = l’adresse d’un lien

text-in-a-code-span-b1ad = le texte d’un fragment de code

a-variable-or-other-placeholder-9f3c = une variable ou un autre élément entre accolades

a-number-2ca4 = un nombre, en chiffres ou en lettres

a-date-a8c2 = une date

a-word-such-as-not-ff44 = un mot tel que « pas », « jamais », « doit » ou « peut »

one-edit-can-have-several-a9b7 = Une même modification peut relever de plusieurs classes. La plus grave donne son nom à la modification, et toutes sont énumérées. Recto compare toujours le texte auquel correspond la traduction avec le texte actuel. De nombreuses petites modifications ne peuvent donc pas en dissimuler une grande.

which-words-are-negations-numbers-181c = Les mots qui comptent comme négations, nombres ou dates dépendent de la langue des articles. Recto connaît ces mots en anglais, en français, en espagnol, en allemand et en italien.

white-space-and-typography-leave-fe41 = Par défaut, l’espacement, la casse et la typographie laissent les traductions valides. Vous pouvez ajouter la ponctuation, l’orthographe et la formulation avec la clé `keep-valid` dans `recto.toml`. Avec la clé `make-draft`, un changement fait d’une traduction un brouillon au lieu de la rendre périmée. Les six dernières classes comptent toujours, si petit que soit le changement.

edits-that-recto-makes-itself-9680 = Les modifications que recto fait lui-même

some-edits-only-replace-a-9c4c = Certaines modifications ne font que remplacer un élément qui figure aussi dans la traduction : l’adresse d’un lien, un fragment de code, un nombre en chiffres ou un nom. Si rien d’autre n’a changé, recto le remplace également dans la traduction. La traduction est alors un brouillon, et une personne doit la lire.

the-ledger-keeps-the-old-81d4 = Le registre conserve l’ancienne traduction. Si la source revient à son ancien texte, l’ancienne traduction et son état sont rétablis. Avec la clé `swap` dans `recto.toml`, vous pouvez désactiver ces remplacements.

translations-that-come-first-9d06 = Des traductions en avance

a-translation-can-have-a-c7f8 = Une traduction peut contenir une modification avant que recto la voie dans la source, par exemple quand quelqu’un corrige une adresse dans toutes les langues à la fois. Si une modification de la source n’a changé que des faits, recto les cherche dans la traduction. Les faits sont les adresses, le code, les nombres, les dates, les noms et la ponctuation finale.

if-each-new-fact-is-63d5 = Si chaque nouveau fait figure dans la traduction aussi souvent que dans la source, et qu’il n’en reste aucun ancien, la traduction n’est pas périmée. L’adresse d’une page dans la langue de la traduction vaut celle de la page source, comme `/fr/plan/` pour `/en/plan/`. Au moindre doute, la traduction est périmée.

what-sync-does-a4bb = Ce que fait la synchronisation

the-command-recto-sync-compares-32d7 = La commande `recto sync` compare les unités de la dernière synchronisation avec les unités actuelles de l’article :

units-with-the-same-text-c533 = Les unités dont le texte est identique sont appariées en premier, même si elles ont été déplacées. Si un texte figure à plusieurs endroits, sa section et les unités voisines permettent de distinguer ses occurrences. Si rien ne permet de trancher et que les traductions diffèrent, la traduction devient un brouillon.

a-unit-that-was-split-ffe4 = Une unité scindée et des unités fusionnées sont appariées avec leurs parties.

units-that-are-similar-and-3ee2 = Les unités semblables qui se trouvent au même endroit sont appariées comme unités modifiées.

units-that-are-very-similar-1795 = Les unités très semblables sont appariées même si elles ont été à la fois déplacées et modifiées.

what-is-left-is-looked-af67 = Ce qui reste est recherché dans les autres articles.

where-two-texts-are-not-df4a = Lorsque deux textes ne se ressemblent pas assez, recto considère qu’une unité a été supprimée et qu’une autre a été ajoutée. Une traduction fausse est pire qu’une traduction manquante. Si vous copiez un paragraphe et modifiez la copie, l’original garde sa traduction, et la copie n’en reçoit aucune.

split-and-merged-paragraphs-69ac = Paragraphes scindés et fusionnés

when-a-paragraph-becomes-two-d356 = Lorsqu’un paragraphe en devient deux, chacun d’eux reçoit sa propre partie de l’ancienne traduction. Recto trouve ces parties en comparant les phrases des deux langues. Lorsque deux paragraphes n’en forment plus qu’un, celui-ci reçoit les deux traductions, l’une après l’autre.

all-these-texts-are-drafts-cfcf = Tous ces textes sont des brouillons, car une personne doit les lire. Si une partie a aussi été modifiée, elle est périmée, et vous voyez ce qui a changé. Le registre conserve les anciennes traductions jusqu’à ce que les brouillons soient acceptés.

from-one-article-to-another-bc99 = D’un article à un autre

translations-follow-their-text-2f80 = Les traductions suivent leur texte :

an-article-that-was-renamed-1ae0 = Un article renommé conserve tout, même si beaucoup de ses paragraphes ont été modifiés.

a-unit-that-moved-to-12dd = Une unité déplacée dans un autre article emporte ses traductions, ses commentaires et ses états. Si elle a été modifiée en chemin, elle est périmée dans le nouvel article.

if-an-article-is-split-48f4 = Si un article est scindé en deux, fusionné avec un autre ou échangé avec un autre, chaque unité retrouve sa traduction.

a-very-short-text-goes-9149 = Un texte très court ne change d’article qu’avec une unité voisine.

when-recto-is-wrong-8acc = Quand recto se trompe

to-see-why-recto-takes-dc13 = Pour comprendre comment recto a identifié chaque unité, demandez une explication. Elle indique l’unité de la dernière synchronisation, ce que les deux unités ont en commun et quelle autre unité était la plus proche :

if-you-want-to-decide-8403 = Si vous voulez trancher vous-même les cas douteux, laissez recto vous interroger avant d’écrire quoi que ce soit :

after-a-sync-you-can-fadb = Après une synchronisation, vous pouvez encore la corriger. La première commande indique que l’unité `parking` prend la suite de l’unité `where-to-park`, qui a été supprimée de l’article. La seconde indique qu’une unité n’a rien à voir avec le texte qui était le sien auparavant :

nothing-is-lost-by-this-1989 = Rien n’est perdu pour autant. Ce qu’une unité n’utilise plus reste dans le registre, et l’autre commande le rétablit.

when-a-translation-becomes-stale-b61c = Lorsqu’une traduction devient périmée

its-text-stays-in-the-19de = Son texte reste dans le catalogue. Le registre ajoute l’ancien texte source et la date du jour :

the-old-text-stays-the-e02f = L’ancien texte reste le même, même si la source change encore plusieurs fois. Ainsi, `recto diff` montre toujours tout le chemin parcouru entre le texte qui a été traduit et le texte actuel :

the-commands-recto-status-recto-d730 = Les commandes `recto status`, `recto list`, `recto diff` et `recto check` font la même comparaison en mémoire. Un article modifié sans synchronisation ne dissimule rien.

translations-edited-outside-recto-2a37 = Traductions modifiées hors de recto

translators-may-use-any-editor-aa8b = Les traducteurs peuvent utiliser l’éditeur ou l’outil de leur choix. Si le texte d’une traduction n’a plus l’empreinte `target`, c’est que quelqu’un l’a modifié. Recto suppose que cette personne avait vu le catalogue source présent sur le disque. La traduction correspond désormais à ce texte, et elle passe à l’état « traduite ». Si seuls des espaces, des guillemets, des tirets ou la ponctuation finale ont changé, l’état reste ce qu’il était.

in-a-list-to-fill-fa5e = Dans une liste à remplir, la ligne `# Source:` au-dessus d’un message indique quel texte le traducteur avait sous les yeux. C’est cette ligne qui compte, quoi que dise la source entre-temps. La synchronisation la supprime lorsqu’elle enregistre la traduction.

recto-is-careful-where-it-d223 = Recto est prudent lorsqu’il a des raisons de douter. Si git montre que la traduction a été ajoutée à un commit à côté d’un texte source plus ancien, ou écrite avant la modification de la source, elle devient un brouillon. C’est aussi le cas d’une traduction ajoutée à un commit sans son registre, si la source a changé depuis que le registre a été écrit, car les commits fusionnés par git ont le même aspect. Une modification faite avant la synchronisation de l’article est elle aussi un brouillon. Avec `edited-stale = "translated"`, recto fait confiance aux textes sans registre. Avec `edited-stale = "draft"`, toute traduction périmée qui a été modifiée devient un brouillon.

a-shallow-clone-does-not-50b6 = Un clone superficiel ne montre pas ce qui s’est passé avant : une telle traduction y est donc aussi un brouillon, et la synchronisation laisse le registre tel quel. La commande `recto list --explain` dit de chaque traduction pourquoi elle a son état.

a-catalog-without-a-ledger-6013 = Un catalogue sans registre est importé comme brouillon, car personne ne sait à quel texte source il correspond. Si vous le savez, utilisez `recto sync --trust translated`.

if-a-catalog-has-a-e331 = Si un catalogue contient une erreur de syntaxe, recto signale la ligne et la colonne. La synchronisation ne touche ni à ce catalogue ni à son registre tant que l’erreur n’est pas corrigée. Dans l’intervalle, une entrée défectueuse compte comme périmée si le registre connaît son identifiant, et comme manquante dans le cas contraire. Toutes les autres entrées peuvent toujours être écrites et acceptées.

accept-9689 = Accepter

a-person-can-say-that-baf4 = Une personne peut déclarer qu’une traduction correspond à la source actuelle :

this-is-bound-to-exact-4c1e = Cette déclaration est liée à des textes précis. Si la source change encore, la traduction redevient périmée. Avec `--undo`, vous annulez ce que la dernière acceptation a changé, et rien d’autre.

a-program-that-works-with-9803 = Un programme qui travaille avec `recto list --format json` peut dire ce qu’il a vu : `--if-source` prend le champ `source_fingerprint`, `--if-target` le champ `target_fingerprint`, et `--if-state` le champ `state`. Si l’un d’eux est différent entre-temps, `set`, `accept` et `reject` ne changent rien, montrent ce qui s’y trouve et se terminent avec le code 2. Utilisez-les pendant que `recto watch` tourne, car il synchronise aussitôt chaque modification.

obsolete-translations-c713 = Traductions obsolètes

when-a-unit-leaves-the-4a8e = Lorsqu’une unité quitte l’article, sa traduction est déplacée vers une table `[obsolete.ID]` du registre. Si le même texte revient, la traduction et son état reviennent. Si le texte revient avec des changements, la traduction est périmée. La commande `recto prune` supprime les traductions obsolètes.

git-merges-24bd = Fusions git

catalogs-and-ledgers-have-one-65a6 = Les catalogues et les registres ont une entrée par unité, dans l’ordre de l’article, avec une ligne vide entre les entrées. Deux personnes qui modifient des unités différentes peuvent généralement fusionner leur travail sans conflit.

recto-can-also-merge-these-a2a8 = Recto peut aussi fusionner ces fichiers lui-même. Lancez cette commande une fois dans chaque clone du projet :

it-writes-the-file-gitattributes-0226 = Elle écrit le fichier `.gitattributes` et demande à git d’appeler `recto merge-driver` pour les catalogues et les registres. Git fusionne alors unité par unité. Il n’y a de conflit que si les deux côtés ont modifié la même traduction ou le même texte source. Le conflit nomme l’unité et montre les deux textes.

if-there-is-a-conflict-a3cc = En cas de conflit, résolvez-le d’abord dans l’article. Dans un catalogue, conservez la meilleure traduction et supprimez les lignes qui portent les marques de conflit. Ne touchez pas aux registres. Lancez ensuite `recto sync` : la commande trouve la table qui correspond à la traduction que vous avez conservée. Cela fonctionne aussi sans le pilote de fusion.
