title = Contrôles

description = Tous les contrôles de recto, ce qu’ils trouvent, leur sévérité et ce qu’il faut faire d’une fausse alerte.

the-command-recto-check-compares-d38f = La commande `recto check` compare chaque traduction avec le texte source auquel elle correspond. Elle examine aussi les articles eux-mêmes. Chaque constat comporte un code, un emplacement et un conseil. Sauf indication contraire, un constat est un avertissement. Un brouillon ne fait jamais échouer la barrière : ses erreurs comptent comme des avertissements.

fluent-c805 = Fluent

placeables-a-variable-or-another-016b = `placeables` : une variable ou un autre élément variable que la source n’a pas, ou qui a disparu (erreur).

plural-variants-a-variant-that-4402 = `plural-variants` : une variante qui manque alors que le pluriel de la langue la demande, ou une variante qui ne sert jamais.

the-findings-of-invalid-such-0a26 = Les constats de `invalid`, comme `syntax` et `reference`, sont expliqués dans [Intégration continue](continuous-integration.md).

structure-b1df = Structure

structure-a-translation-that-gives-271e = `structure` : une traduction qui donne une autre structure à sa page, par exemple un paragraphe qui devient une liste (erreur).

links-a-link-that-leads-9911 = `links` : un lien qui mène ailleurs, qui a disparu ou qui a été ajouté (erreur).

urls-the-same-for-an-0087 = `urls` : de même pour une adresse qui figure dans le texte (erreur).

images-an-image-that-shows-d0b6 = `images` : une image qui montre un autre fichier, qui a disparu ou qui a été ajoutée (erreur).

code-a-code-span-that-b82b = `code` : un fragment de code qui diffère de celui de la source (erreur).

emphasis-a-star-or-another-288c = `emphasis` : un astérisque ou une autre marque de mise en valeur que les lecteurs verraient (erreur).

emphasis-lost-a-text-without-703e = `emphasis-lost` : un texte sans aucune mise en valeur, alors que la source en a.

tags-an-html-or-jsx-5351 = `tags` : une balise HTML ou JSX qui a disparu, qui a été ajoutée ou qui n’a pas sa balise correspondante (erreur).

footnotes-a-reference-to-a-55b0 = `footnotes` : un appel de note de bas de page que seul l’un des textes possède (erreur).

line-breaks-another-number-of-8657 = `line-breaks` : un autre nombre de sauts de ligne forcés.

facts-e236 = Faits

numbers-another-number-digits-number-7956 = `numbers` : un autre nombre ; les chiffres, les nombres en lettres et la forme propre à chaque langue sont reconnus (erreur).

dates-another-date-or-time-9a79 = `dates` : une autre date ou une autre heure (erreur).

emails-another-e-mail-address-16e6 = `emails` : une autre adresse électronique (erreur).

handles-another-name-that-begins-da22 = `handles` : un autre nom qui commence par `@` (erreur).

language-12d6 = Langue

untranslated-text-a-text-in-fcc2 = `untranslated-text` : un texte dans la mauvaise langue.

same-as-source-a-translation-ee0c = `same-as-source` : une traduction qui ne fait que répéter sa source.

length-a-translation-that-is-4e3d = `length` : une traduction beaucoup trop courte ou beaucoup trop longue.

doubled-words-the-same-word-6fef = `doubled-words` : le même mot deux fois de suite.

brackets-a-bracket-without-a-acc7 = `brackets` : une parenthèse ou un crochet sans le signe correspondant.

quotes-a-quotation-mark-without-989c = `quotes` : un guillemet sans le guillemet correspondant.

end-punctuation-another-mark-at-ef88 = `end-punctuation` : un autre signe à la fin du texte.

inverted-marks-a-spanish-question-cdb0 = `inverted-marks` : une question ou une exclamation espagnole sans son signe ouvrant.

spacing-double-spaces-or-a-3838 = `spacing` : plusieurs espaces de suite, ou une espace devant une virgule.

typography-spaces-quotes-or-dots-3e57 = `typography` : des espaces, des guillemets ou des points de suspension contraires à votre charte typographique (seulement une remarque).

spelling-a-word-that-the-337c = `spelling` : un mot que le dictionnaire de la langue n’a pas.

whole-pages-46a3 = Pages entières

these-checks-look-at-all-ecab = Ces contrôles examinent ensemble toutes les traductions d’une page.

anchors-a-link-to-an-5903 = `anchors` : un lien vers une ancre que la page traduite n’a pas.

register-a-page-that-addresses-737b = `register` : une page qui s’adresse à son lecteur de deux façons, par exemple avec « tu » et « vous ».

terms-acfd = Termes

terms-a-term-that-is-4170 = `terms` : un terme qui n’est pas traduit comme le veut le glossaire.

forbidden-terms-a-word-that-45a9 = `forbidden-terms` : un mot que le glossaire interdit.

inconsistent-the-same-source-text-f74e = `inconsistent` : le même texte source, traduit de deux façons.

safety-9e73 = Sécurité

unsafe-markup-scripts-event-handlers-6840 = `unsafe-markup` : des scripts, des gestionnaires d’événements et tout balisage du même genre que la source n’a pas (erreur).

bidi-controls-characters-that-turn-07b3 = `bidi-controls` : des caractères qui inversent le sens du texte (erreur).

invisible-characters-characters-that-nobody-85e1 = `invisible-characters` : des caractères que personne ne peut voir.

control-characters-control-characters-error-7619 = `control-characters` : des caractères de contrôle (erreur).

whole-articles-f794 = Articles entiers

these-checks-look-at-the-e705 = Ces contrôles examinent la source, car ses défauts se retrouvent dans toutes les langues.

name-spelled-two-ways-a-b4c2 = `name-spelled-two-ways` : un nom qu’un même article écrit de deux façons.

heading-levels-a-heading-that-09a9 = `heading-levels` : un titre qui saute un niveau.

broken-reference-a-reference-a-426d = `broken-reference` : une référence, une note de bas de page, une ancre ou un fichier qui n’existe pas.

change-how-strict-a-check-2acc = Changer la sévérité d’un contrôle

every-code-is-a-key-b668 = Chaque code est une clé de la table `[checks]`. Sa valeur est `"error"`, `"warning"`, `"note"` ou `"off"`. Une table `[[checks.override]]` contient une exception pour certains articles ou certaines langues :

your-house-style-e452 = Votre charte typographique

the-check-typography-looks-only-b00a = Le contrôle `typography` n’examine que ce que vous demandez. Pour le français, il exige aussi une espace devant `:`, `;`, `!` et `?`, si vous ne dites rien d’autre.

your-dictionaries-3a97 = Vos dictionnaires

the-check-spelling-is-off-883b = Le contrôle `spelling` est désactivé tant que vous n’indiquez pas de dictionnaire Hunspell. Écrivez son chemin sans les extensions `.aff` et `.dic`. Les mots qui sont justes pour votre projet vont dans une liste à part, un par ligne. Le code, les noms et les mots de la source ne sont pas examinés.

your-glossary-199a = Votre glossaire

the-glossary-of-a-language-066e = Le glossaire d’une langue est le fichier `terms.ftl` de son dossier, sous `locales`. Dans le dossier de la langue source, le même fichier contient les mêmes identifiants avec les termes sources. Voici `locales/en/terms.ftl` :

this-is-locales-fr-terms-fc58 = Voici `locales/fr/terms.ftl` :

the-value-every-attribute-and-bc9d = La valeur, ses variantes et la plupart des attributs sont des formes autorisées, et leurs pluriels aussi, dans les langues que recto connaît. `.admitted` énumère d’autres termes autorisés, et `.forbidden` les mots que les traducteurs ne doivent pas utiliser, séparés par des virgules ou des fins de ligne. `.part`, `.status`, `.case` et `.gender` ne sont pas des formes.

let-recto-mend-a-finding-45b0 = Laisser recto corriger un constat

the-first-command-only-shows-d01f = La première commande montre seulement ce qui changerait. Recto corrige les espaces, les guillemets, les points de suspension et les marques de code perdues. Il ne change jamais un mot.

dismiss-a-false-alarm-2607 = Écarter une fausse alerte

sometimes-a-finding-is-wrong-4017 = Il arrive qu’un constat soit erroné ou que la différence soit voulue. Dites-le, en indiquant le motif :

this-holds-for-one-check-655a = Cela vaut pour un seul contrôle d’une seule traduction, jusqu’à ce que la traduction ou sa source change. Le motif est conservé dans le registre. Avec `--undo`, vous revenez en arrière.

without-a-unit-all-findings-673b = Sans unité, tous les constats du contrôle dans l’article sont écartés. Un dossier ou un motif comme `articles/news/**` désigne plusieurs articles, et `--language fr,de` plusieurs langues.
