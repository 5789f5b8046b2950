title = L’atelier du traducteur

description = Traduisez dans un navigateur, avec ce qui a changé, les termes et les traductions antérieures à côté du texte.

recto-serve-opens-a-desk-626d = `recto serve` ouvre un atelier dans votre navigateur. Il travaille sur les fichiers mêmes du projet : ce que vous enregistrez est aussitôt dans les catalogues, et git montre exactement les lignes que vous avez modifiées.

the-desk-with-a-paragraph-f90a = L’atelier avec un paragraphe modifié : la source avec la modification marquée, la traduction, un constat et sa correction

open-it-79b4 = Ouvrir l’atelier

the-command-prints-an-address-7df2 = La commande affiche une adresse. Ouvrez-la dans un navigateur du même ordinateur : elle connecte ce navigateur, une seule fois. Avec `--open`, le navigateur s’ouvre tout seul. L’atelier ne charge rien depuis le réseau, et aucun autre ordinateur ne peut l’atteindre. Ctrl-C dans le terminal y met fin.

the-first-page-shows-every-e734 = La première page montre ce qui reste dans chaque langue. Choisissez **Continuer**, ou une langue, puis un article. La liste de travail montre les unités de tous les articles ; son filtre est dans l’adresse, que vous pouvez donc garder en signet ou envoyer à quelqu’un.

translate-72cf = Traduire

on-the-left-is-the-3c38 = À gauche se trouve tout l’article, dans son ordre. Ce qui ne correspond pas à votre filtre est en gris. Au milieu, l’unité ouverte ; à droite, les aides : traductions antérieures, termes, historique, autres langues et un aperçu de la page.

if-a-unit-is-stale-6e44 = Si une unité est périmée, vous voyez ce qui a changé depuis **cette** traduction, et pas seulement la dernière modification, et lesquelles de ses phrases ont changé.

findings-appear-while-you-type-8bb7 = Les constats apparaissent pendant la saisie : un terme qui manque, un nombre différent, un lien perdu. Quand recto connaît la correction, une touche l’applique. Une fausse alerte peut être écartée avec un motif.

nobody-has-to-type-an-21e7 = Personne n’a besoin de taper une adresse, du code ou un élément variable : Ctrl+M `l` les reprend de la source. Si un lien de la source a une nouvelle adresse, l’ancienne est remplacée dans votre texte ; un nouveau lien reçoit les mots que vous avez sélectionnés.

save-with-ctrl-enter-and-41a9 = Enregistrez avec Ctrl+Entrée (⌘ et Entrée sur un Mac), et l’unité suivante s’ouvre. Si l’ancienne traduction reste juste, dites-le : **Toujours juste** ne change aucun texte.

nothing-is-lost-6e78 = Rien ne se perd

nothing-is-written-before-you-7638 = Rien n’est écrit avant l’enregistrement. Votre saisie reste dans ce navigateur, même si vous passez à une autre unité ou fermez l’onglet. L’en-tête de la page compte ce qui n’est pas enregistré.

if-somebody-else-changed-the-0480 = Si quelqu’un d’autre a modifié l’unité pendant votre saisie, l’enregistrement vous interroge. Vous voyez la source telle que vous l’avez vue et telle qu’elle est, leur texte et le vôtre. Prenez le leur, gardez le vôtre ou réunissez les deux. Votre texte reste jusqu’à votre décision.

you-can-take-back-what-0ae1 = Vous pouvez annuler ce que vous avez enregistré, étape par étape, même une modification de nombreuses unités à la fois. Si quelqu’un a modifié une unité depuis, recto refuse, et son texte reste.

plural-forms-6e91 = Formes du pluriel

a-message-that-depends-on-3bca = Un message qui dépend d’un nombre s’affiche comme un formulaire : un champ pour chaque forme que possède **votre** langue, avec des nombres qui en relèvent. On peut ajouter et supprimer des formes. Tout ce qui est plus compliqué s’affiche en Fluent.

many-units-at-once-2de3 = Plusieurs unités à la fois

tick-units-with-x-or-4bc8 = Cochez des unités avec `x`, ou toutes celles du filtre avec `*`. Acceptez-les ou approuvez-les, remettez-les en brouillon, ignorez un constat ou remplacez un texte. Vous voyez toujours d’abord ce qui changerait, et une seule annulation reprend tout.

notes-13cb = Notes

under-notes-you-can-ask-fed8 = Sous **Notes**, vous pouvez poser une question sur une unité ou laisser une remarque : Ctrl+M `n`. D’autres y répondent et la règlent. Une question sur la source est visible dans toutes les langues. Les notes sont des lignes d’un fichier à côté du catalogue (`library.notes.jsonl`) : elles voyagent donc avec les traductions dans git, qui les fusionne ligne par ligne après `recto init --git`. Les noms dans les notes sont ceux que chacun se donne.

keys-7c99 = Touches

in-the-text-field-only-2719 = Dans le champ de texte, seules les touches avec Ctrl ou Alt agissent. Ctrl+M montre les commandes que la touche suivante déclenche. Hors du champ, les lettres seules sont des commandes : `?` les montre toutes, et les réglages permettent de les changer ou de les désactiver.

the-desk-was-tested-with-fbd3 = L’atelier a été testé avec un contrôleur automatique d’accessibilité et au clavier seul. Il n’a pas été testé par des personnes qui utilisent un lecteur d’écran ; dites-nous ce qui vous gêne.

work-together-c8fa = Travailler à plusieurs

a-desk-that-other-computers-4464 = Un atelier que d’autres ordinateurs peuvent atteindre a besoin d’une liste de personnes, du nom sous lequel les navigateurs le demandent et d’un mandataire qui chiffre :

each-line-of-the-file-196b = Chaque ligne du fichier nomme une personne, le SHA-256 de son jeton et ce qu’elle peut faire : `read`, `translate`, `review`. Vous seul devez pouvoir le lire (`chmod 600`). Avec `--read-only`, personne ne peut écrire.

recto-never-commits-the-page-efd4 = Recto ne fait jamais de commit. La page des fichiers modifiés montre les commandes pour cela.
