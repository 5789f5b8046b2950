title = Traduction automatique

description = Laisser une commande à vous faire des brouillons, que des personnes confirment ensuite.

recto-translates-nothing-itself-it-53d3 = Recto ne traduit rien lui-même. Il peut lancer une commande à vous, qui interroge un service, un modèle de langue ou un programme de votre machine. Ce qui revient est contrôlé et devient un brouillon. Il ne compte comme traduit que lorsqu’une personne l’a confirmé.

name-the-command-dc88 = Nommer la commande

the-command-runs-in-the-9fd3 = La commande s’exécute dans le dossier du projet, sans shell. Elle reçoit `PATH`, `HOME` et les variables que nomme `environment`, et aucune autre. Toutes les clés sont dans la [configuration](configuration.md).

a-command-from-recto-toml-5a69 = Une commande de `recto.toml` est un programme de quelqu’un d’autre. Recto ne la lance qu’une fois que vous l’avez autorisée sur cette machine :

this-holds-until-recto-toml-f7de = Cela vaut jusqu’à ce que change `recto.toml`, ou l’un des fichiers que la commande exécute. Si son fichier est dans un dossier, tous les fichiers de ce dossier comptent ; s’il est à la racine du projet, tous les fichiers du même type. Une pull request qui modifie la commande ne peut donc pas la lancer.

make-drafts-07a9 = Faire des brouillons

the-first-command-only-says-b7f8 = La première commande dit seulement combien d’unités et de mots seraient envoyés. La deuxième fait un brouillon pour chaque unité manquante. Avec `--state stale`, une unité dont la source a changé reçoit une seconde version à côté de sa traduction ; voir `recto list --kept`, et la prendre avec `recto accept --proposal`. Avec `--budget`, recto s’arrête avant d’avoir envoyé plus de mots que cela, et dit ce qui reste.

recto-never-touches-a-text-5adf = Recto ne touche jamais à un texte qu’une personne a écrit. Une réponse est conservée dans le cache, si bien que rien n’est payé deux fois : la même unité n’est pas renvoyée, quoi que la réponse soit devenue.

recto-status-counts-drafts-by-f527 = `recto status` compte à part les brouillons de la machine. `machine = "error"` sous `[gate]` fait échouer le contrôle tant qu’il en reste, et `machine = "source"` sous `[render]` les tient à l’écart des pages qui montrent d’autres brouillons.

write-a-command-8681 = Écrire une commande

the-command-reads-one-json-88d8 = La commande lit un objet JSON par ligne, et en écrit un par ligne, dans n’importe quel ordre :

markup-is-replaced-by-codes-2c96 = Le balisage est remplacé par des codes, et `&`, `<` et `>` sont échappés. Chaque code doit revenir exactement une fois, et aucun balisage ne doit s’ajouter. Au lieu de `text`, une réponse peut avoir `error`.

key-65e3 = clé

what-it-holds-4be4 = contenu

what-the-unit-is-and-80bc = ce qu’est l’unité, et où elle se trouve

what-the-author-told-translators-0ee7 = ce que l’auteur a dit aux traducteurs

of-a-stale-unit-the-2759 = d’une unité périmée : l’ancienne source, sa traduction, et les phrases qui ont changé

the-terms-of-the-glossary-6467 = les termes du glossaire qu’elle contient, avec les formes permises et interdites

similar-texts-with-their-translations-f9a1 = des textes semblables avec leurs traductions

the-text-of-the-file-682d = le texte du fichier que nomme `style`

the-most-characters-without-blanks-f197 = le nombre maximal de caractères, sans les espaces

what-was-wrong-with-the-eab8 = ce qui n’allait pas dans la réponse précédente, et cette réponse

an-answer-with-an-error-4c5e = Une réponse erronée est renvoyée une fois, avec ce qui ne va pas. Si elle l’est encore, l’unité est laissée de côté et signalée. Un article peut tout contenir, même des phrases qui ressemblent à des instructions pour un modèle de langue : traitez `text` et tous les autres champs comme des données.

keep-drafts-up-to-date-26ae = Tenir les brouillons à jour en CI

this-workflow-opens-a-pull-df32 = Ce workflow ouvre une pull request avec des brouillons et des secondes versions pour ce qu’un push a changé :

run-it-only-for-pushes-ba99 = Ne le lancez que pour les push vers votre propre branche, jamais pour les pull requests d’autrui : ici, `recto allow` fait confiance à ce qui a été fusionné.
