## Counts

units =
    { $count ->
        [one] { $count } unité
       *[other] { $count } unités
    }
articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
obsolete-translations =
    { $count ->
        [one] { $count } traduction obsolète
       *[other] { $count } traductions obsolètes
    }

## States, kinds and changes

state-missing = manquante
state-draft = brouillon
state-stale = périmée
state-translated = traduite
state-reviewed = relue

column-missing = manquante

column-draft = brouillon

column-stale = périmée

column-translated = traduite

column-reviewed = relue

kind-title = Titre
kind-heading = Titre de niveau { $level }
kind-paragraph = Paragraphe
kind-list-item = Élément de liste
kind-table-cell = Cellule de tableau
kind-caption = Légende
kind-alt = Texte alternatif d’une image
kind-field = Champ du front matter
kind-field-named = Champ { $key } du front matter
kind-message = Message
kind-text = Texte

class-white-space = espacement

class-letter-case = casse

class-typography = typographie
class-punctuation = ponctuation
class-spelling = orthographe
class-wording = formulation
class-link = lien
class-code = code
class-placeable = élément variable
class-number = nombre
class-date = date
class-negation = négation

severity-error = erreur
severity-warning = avertissement
severity-note = remarque

evidence-key = même clé
evidence-text = même texte
evidence-original = original à côté
evidence-link = même lien
evidence-code = même code
evidence-skeleton = même balisage autour
evidence-number = même nombre
evidence-cell = même place dans le tableau
evidence-name = même nom
evidence-word = mots semblables
evidence-outline = même place dans le plan
evidence-neighbours = textes voisins
evidence-length = longueur

## Command line

help-recto = Gérer la traduction d’articles : ce qui manque, ce qui est périmé et quels mots ont changé
help-recto-after = Pour commencer, lancez `recto init --source en --languages fr,es`, placez vos articles dans le dossier `articles`, puis lancez `recto sync`. Codes de sortie : 0 succès ; 1 un contrôle a échoué ; 2 commande incorrecte, ou projet impossible à vérifier.

help-init = Préparer un projet : recto.toml et ses dossiers
help-adopt = Importer des traductions existantes (fichiers entiers)
help-sync = Mettre à jour catalogues et registres selon les articles
help-watch = Synchroniser tout de suite, puis à chaque enregistrement
help-serve = Ouvrir le bureau de traduction dans un navigateur
help-status = Montrer l’avancement de chaque langue
help-list = Lister les unités par langue, état et article
help-missing = Lister les unités sans traduction
help-set = Écrire une traduction
help-diff = Montrer ce qui a changé dans la source des unités périmées

help-suggest = Montrer les traductions antérieures de textes semblables

help-accept = Confirmer que des traductions correspondent à leur source
help-reject = Renvoyer des traductions à l’état de brouillon
help-link = Indiquer qu’une unité prend la suite d’une unité supprimée
help-unlink = Annuler l’appariement d’une unité avec une autre
help-check = Vérifier que le projet respecte ses règles ; pour la CI

help-analyse = Compter les mots à traduire, selon leur ressemblance avec des textes antérieurs

help-dismiss = Marquer les constats d’un contrôle comme fausses alertes
help-report = Montrer où en est le projet : page web, Markdown, tableau, JSON ou badges

help-memory = Utiliser les mémoires de traduction d’autres outils et d’une équipe, en exporter une

help-terms = Importer des termes d’autres outils dans le glossaire, l’écrire pour eux, et trouver les termes qui y manquent

help-render = Écrire les articles traduits
help-prune = Supprimer les traductions obsolètes

help-allow = Autoriser cette machine à faire ce que nomme recto.toml : écrire dans des dossiers cachés, lancer une commande, utiliser un serveur de mémoire

help-completions = Afficher le script de complétion d’un shell
help-man = Écrire les pages de manuel
help-merge-driver = Fusionner pour git trois versions d’un catalogue ou registre
help-help = Afficher cette aide ou celle d’une commande

help-directory = S’exécuter comme si recto était lancé dans ce dossier
help-ui-language = La langue des messages de recto : en, fr, es, de ou it
help-color = Quand utiliser la couleur
help-no-cache = Ne pas utiliser le cache, ni en lecture ni en écriture

help-wait = Combien de temps attendre un autre recto qui écrit dans le projet (60 par défaut)

help-no-fsync = Pour les mesures : ne pas forcer l’écriture sur le disque ; une coupure de courant peut tout perdre

help-help-short = Afficher l’aide (plus détaillée avec '--help')
help-help-long = Afficher l’aide (résumée avec '-h')
help-version = Afficher la version

help-format = Format de sortie
help-dry-run = Montrer ce qui serait fait, sans rien écrire
help-language = Seulement ces langues
help-class = Seulement les unités dont la source a changé de l’une de ces façons : `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`
help-if-source = Seulement si telle est l’empreinte du texte source, donnée par `list --format json` ; atteste que vous l’avez lu
help-if-target = Seulement si telle est l’empreinte de la traduction ; `none` s’il n’y en avait pas
help-if-state = Seulement si la traduction est dans cet état
help-article = Seulement les articles qui ont ce chemin, se trouvent dans ce dossier ou correspondent à ce glob
help-articles = { help-article }

help-init-source = La langue dans laquelle les articles sont écrits [par défaut : celle qu’indique le site, sinon en]
help-init-languages = Les langues vers lesquelles traduire, par exemple fr,es [par défaut : celles qui sont déjà là]
help-init-git = Confier à recto la fusion git des catalogues et des registres ; fonctionne aussi dans un projet existant

help-adopt-language = Les langues ; toutes si aucune n’est nommée
help-adopt-dry-run = Montrer les paires, s’il n’y en a pas trop, sans rien écrire
help-adopt-review = Montrer ce qui demande une décision : paires douteuses et textes sans source

help-adopt-verbose = Montrer toutes les paires, aussi nombreuses soient-elles

help-adopt-no-history = Apparier avec les articles actuels, sans consulter l’historique git

help-sync-check = Ne rien écrire ; sortir avec le code 1 si quelque chose devait changer

help-sync-fail-on-write = Sortir avec le code 1 si quelque chose a été écrit, comme l’attend un hook

help-sync-explain = Dire pour chaque unité à quoi elle a été appariée, sur quels indices, et quelle était l’autre candidate
help-sync-interactive = Demander confirmation des appariements incertains avant d’écrire quoi que ce soit

help-sync-prefill = Créer des brouillons pour les unités manquantes : des correspondances `exact`, à partir d’un pourcentage, p. ex. 85%, ou par la `machine` de recto.toml

help-sync-state = Unités que traduit une machine : les manquantes deviennent des brouillons, les périmées reçoivent une proposition (les manquantes par défaut)

help-sync-budget = Ne pas envoyer plus de mots que cela à une machine

help-sync-trust = État donné à une traduction sans registre

help-watch-poll = Chercher les modifications chaque seconde, sur les systèmes de fichiers qui ne les signalent pas
help-watch-after = Indique ce que chaque modification a changé dans les articles et leurs traductions, jusqu’à ce que Ctrl+C y mette fin (code de sortie 130). La prochaine synchronisation achève ce qui était alors en cours d’écriture.
help-serve-listen = Où écouter : une adresse de cette machine avec son port
help-serve-open = Montrer le bureau dans le navigateur
help-serve-read-only = Tout montrer et ne rien écrire

help-serve-sync = Synchroniser les articles à mesure qu’ils changent, comme `recto watch`

help-serve-users = Qui peut se connecter : sur chaque ligne un nom, le SHA-256 d’un jeton et des rôles (read, translate, review)
help-serve-token-file = Un fichier contenant un jeton qui ouvre le bureau chaque fois qu’il est donné
help-serve-allow-host = Un nom sous lequel les navigateurs peuvent demander le bureau ; peut être donné plusieurs fois
help-serve-behind-proxy = Un proxy placé devant le bureau chiffre : les navigateurs arrivent par https
help-serve-base-path = Le début du chemin de toutes les adresses, par exemple /recto
help-serve-poll = Chercher les modifications chaque seconde, sur les systèmes de fichiers qui ne les signalent pas
help-serve-after = Affiche une adresse qui connecte un navigateur, une seule fois. Rien n’est synchronisé, sauf les articles dans lesquels quelqu’un enregistre une traduction. Ctrl+C y met fin (code de sortie 130).

help-status-articles = Montrer chaque article

help-status-names = { help-article }

help-status-class = Ne compter que les unités périmées de ces classes de changement ; avec --articles, ne montrer que les articles concernés

help-list-state = Seulement les unités dans ces états : `missing`, `draft`, `stale`, `translated`, `reviewed`
help-list-kept = Montrer ce que les registres conservent à côté des traductions : les secondes versions à choisir et les textes des unités supprimées

help-list-overrides = Montrer ce qui est propre aux pages : code, clés, enveloppes et autres éléments qu’une page traduite a autrement que son article

help-list-explain = Dire pourquoi chaque traduction a son état

help-missing-names = Les langues, toutes si aucune n’est nommée, puis des articles par chemin, dossier ou glob

help-list-matches = Montrer ce qui a déjà été traduit et ressemble aux unités non terminées

help-missing-matches = { help-list-matches }

help-set-article = L’article, ou l’unité à CHEMIN:LIGNE
help-set-id-or-text = L’unité, par son identifiant ou le début de celui-ci ; à omettre après CHEMIN:LIGNE
help-set-text = La traduction ; avec `-`, elle est lue sur l’entrée standard
help-set-language = La langue de la traduction

help-names = Seulement ceux-ci : des articles par chemin, dossier ou glob, des unités par identifiant ou début d’identifiant, ou CHEMIN:LIGNE

help-limit = Afficher au plus ce nombre d’unités, et où continuer

help-cursor = Continuer après la dernière unité de la page précédente

help-accept-names = Des articles par chemin, dossier ou glob, des unités par identifiant ou début d’identifiant, ou CHEMIN:LIGNE ; tout si rien n’est nommé

help-suggest-text = Chercher ce texte au lieu d’une unité

help-suggest-limit = Combien de correspondances au plus (5 par défaut)

help-suggest-min = Aucune correspondance en dessous de ce pourcentage (60 par défaut)

help-accept-language = Les langues
help-accept-all-languages = Toutes les langues
help-accept-state = Seulement les traductions dans ces états, par exemple `draft`

help-accept-yes = Sur un terminal, confirmer des traductions de plusieurs articles sans demander

help-accept-reviewed = Approuver après relecture : l’état devient « relue »
help-accept-undo = Annuler ce que la dernière acceptation a changé, et rien d’autre
help-accept-proposal = Retenir cette seconde version d’une unité ; voir `list --kept`

help-reject-names = { help-accept-names }

help-reject-language = { help-accept-language }
help-reject-all-languages = { help-accept-all-languages }
help-reject-state = { help-accept-state }

help-reject-yes = Sur un terminal, renvoyer des traductions de plusieurs articles sans demander

help-reject-note = Ce que la personne qui traduit doit savoir
help-reject-proposal = Écarter cette seconde version d’une unité ; son texte est conservé

help-link-left = L’unité supprimée, par son identifiant ou le début de celui-ci ; ses traductions reviennent
help-link-unit = L’unité actuelle : un identifiant, son début ou CHEMIN:LIGNE
help-link-article = L’article, si plusieurs ont une telle unité

help-unlink-unit = { help-link-unit }
help-unlink-article = { help-link-article }

help-check-only = Seulement les constats qui ont ces codes ; `invalid` regroupe toutes les erreurs des traductions
help-check-class = Seulement les constats sur des traductions dont la source a changé de l’une de ces façons, par exemple `number,negation`
help-check-fix = Corriger ce qui peut l’être sans changer un mot et lister les corrections, sans contrôler
help-check-dry-run = Avec `--fix` : montrer ce qui serait corrigé, sans rien écrire
help-check-new-only = Seulement les constats nouveaux depuis que la branche s’est séparée de ce commit, par exemple origin/main
help-check-baseline = Seulement les constats qui ne sont pas dans cet état de référence

help-check-all = Aussi ce que la base de référence du projet laisse passer

help-check-write-baseline = Écrire dans un fichier les constats que `--baseline` ignorera
help-check-changed-since = Seulement les articles que la branche a touchés depuis qu’elle s’est séparée de ce commit
help-check-explain = Dire ce que chaque règle a compté et ce qu’en dit la configuration, au lieu de lister les constats
help-check-exit-zero = Sortir avec le code 0 même si la barrière échoue
help-dismiss-article = L’article, ou l’unité à CHEMIN:LIGNE ; avec un dossier ou un glob, toutes les unités de ces articles qui ont un tel constat
help-dismiss-id = L’unité, par son identifiant ou le début de celui-ci ; sans elle, toutes les unités de l’article qui ont un tel constat
help-dismiss-language = Les langues des traductions
help-dismiss-check = Le contrôle, par exemple numbers
help-dismiss-reason = Motif de la fausse alerte ; conservé dans le registre jusqu’à ce que la traduction ou sa source change
help-dismiss-undo = Annuler cette décision
help-report-article = Seulement les articles qui ont ce chemin, se trouvent dans ce dossier ou correspondent à ce glob ; en Markdown, leurs unités deviennent alors une liste à cocher

help-report-articles = { help-report-article }

help-report-format = Format du rapport
help-report-out = Écrire dans ce fichier ; une page web dont le nom ne se termine pas par .html devient un dossier avec une page par article
help-report-badges = Écrire un badge par langue dans ce dossier ; sans `--out`, il n’y a alors pas de rapport
help-report-name = Le nom du projet, pour le titre
help-report-no-history = Omettre l’avancement au fil de l’historique git
help-status-history = Montrer l’avancement au fil de l’historique git

help-memory-action = Que faire

help-memory-what = Le fichier TMX à importer, ou le nom de la mémoire à retirer

help-memory-name = Le nom sous lequel l’importer [par défaut : celui du fichier]

help-terms-action = Que faire

help-terms-what = La base terminologique à importer : TBX, ou CSV avec les colonnes source et target ; avec suggest, l’article à parcourir

help-terms-at-least = Ne proposer que ce qui apparaît au moins ce nombre de fois (3 par défaut)

help-terms-limit = Combien de propositions au plus (50 par défaut)

help-status-publishable = Dire de chaque article s’il peut être publié, et sinon pourquoi

help-render-language = { help-adopt-language }
help-render-out = Le dossier sous lequel écrire
help-render-minimum = Omettre les articles traduits à moins de ce pourcentage

help-render-overwrite = Refaire les pages, même là où elles disent ce qu’aucun catalogue n’a ; cela est gardé comme secondes versions

help-render-preview = Marquer les brouillons, les traductions périmées et les textes dans la langue de la source, pour qui lit les pages avant leur publication

help-prune-without-source = Supprimer aussi les textes importés dont la source est inconnue
help-prune-dry-run = Montrer ce qui serait supprimé, sans rien écrire

help-allow-undo = { help-dismiss-undo }

help-completions-shell = Le shell
help-completions-after = Placez cette ligne dans le fichier que votre shell lit au démarrage :

help-man-folder = Le dossier où écrire, créé s’il n’existe pas ; par exemple ~/.local/share/man/man1

help-merge-driver-base = La version dont viennent les deux côtés (%O de git) ; un fichier vide s’il n’y en a pas
help-merge-driver-ours = Notre version (%A de git), remplacée par le résultat
help-merge-driver-theirs = Leur version (%B de git)
help-merge-driver-path = L’emplacement du fichier dans le dépôt (%P de git)
help-merge-driver-ours-label = Ce qui suit les marques de conflit de notre côté (%X de git)
help-merge-driver-theirs-label = Ce qui suit les marques de conflit de leur côté (%Y de git)

help-value-auto = Sur un terminal, sauf si NO_COLOR est défini
help-value-always = Toujours
help-value-never = Jamais
help-value-text = Lisible par les humains
help-value-json = Pour les programmes

help-value-import = Importer un fichier d’un autre outil

help-value-list = Lister les mémoires

help-value-remove = Retirer une mémoire importée

help-value-export = Écrire un fichier pour d’autres outils sur la sortie standard

help-value-suggest = Trouver les expressions et les noms qui manquent au glossaire

help-value-push = Envoyer des traductions au serveur de mémoire de recto.toml

help-value-fluent = Des messages prêts à remplir
help-value-github = Des annotations d’un workflow GitHub
help-value-draft = Une personne doit la confirmer
help-value-translated = Elle correspond à la source actuelle
help-value-html = Une page web qui n’a besoin d’aucun autre fichier
help-value-markdown = Pour une pull request, une issue ou le résumé d’une étape GitHub
help-value-csv = Un tableau pour les tableurs

help-value-tbx = Une base terminologique TBX 2, que lisent la plupart des outils

help-value-tbx3 = Une base terminologique TBX 3

help-value-gitlab = Un rapport de qualité de code pour GitLab
help-value-sarif = Pour l’analyse de code : SARIF 2.1.0
help-value-junit = Des résultats de tests : JUnit XML
help-value-checkstyle = Un rapport Checkstyle

help-name-command = COMMANDE
help-name-options = OPTIONS
help-name-dir = DOSSIER
help-name-tag = LANGUE
help-name-tags = LANGUES

help-name-seconds = SECONDES

help-name-when = QUAND
help-name-format = FORMAT
help-name-hex = HEX
help-name-key = CLÉ

help-name-language-or-article = LANGUE|ARTICLE

help-name-article = ARTICLE

help-name-article-or-id = ARTICLE|ID

help-name-id = ID
help-name-left = SUPPRIMÉE
help-name-text = TEXTE

help-name-action = ACTION

help-name-file-or-name = FICHIER|NOM

help-name-file-or-article = FICHIER|ARTICLE

help-name-state = ÉTAT
help-name-states = ÉTATS
help-name-classes = CLASSES
help-name-code = CODE
help-name-codes = CODES
help-name-percent = POURCENTAGE

help-name-matches = CORRESPONDANCES

help-name-words = MOTS

help-name-count = NOMBRE

help-name-position = POSITION

help-name-ref = RÉF
help-name-file = FICHIER
help-name-shell = SHELL
help-name-base = BASE
help-name-ours = NÔTRE
help-name-theirs = LEUR
help-name-path = CHEMIN
help-name-name = NOM
help-name-address = ADRESSE

usage-heading = Utilisation :

help-group-daily = Travail quotidien :

help-group-reports = Contrôles, rapports et publication :

help-group-setup = Mise en place et entretien :

help-group-plumbing = Appelées par d’autres programmes :

usage-arguments-heading = Arguments :
usage-options-heading = Options :

usage-everywhere-heading = Options de toutes les commandes :

usage-values-heading = Valeurs possibles :

usage-value = { $name } : { $help }

usage-default = [par défaut : { $value }]
usage-values = [valeurs possibles : { $values }]
usage-commands = [commandes : { $commands }]

usage-error = erreur :
usage-tip = conseil :
usage-more = Pour en savoir plus, essayez '{ $option }'.

usage-repeated = l’argument '{ $argument }' ne peut être utilisé qu’une fois
usage-conflict = l’argument '{ $argument }' ne peut pas être utilisé avec '{ $other }'
usage-conflicts = l’argument '{ $argument }' ne peut pas être utilisé avec :
usage-conflict-with-others = l’argument '{ $argument }' est incompatible avec un ou plusieurs des autres arguments donnés
usage-no-value = '{ $argument }' exige une valeur, mais aucune n’a été donnée
usage-bad-value = valeur '{ $value }' incorrecte pour '{ $argument }'
usage-bad-value-because = valeur '{ $value }' incorrecte pour '{ $argument }' : { $reason }
usage-one-of = utilisez l’une de ces valeurs : { $names }
usage-no-percentage = utilisez un nombre entier de 0 à 100

usage-no-count = utilisez un nombre entier à partir de 1

usage-no-cursor = utilisez la position par laquelle se termine la page précédente

usage-no-address = utilisez une adresse avec son port, par exemple 127.0.0.1:8765

usage-no-prefill = indiquez exact, machine ou un pourcentage de 1% à 100%

usage-no-machine-state = indiquez `missing`, `stale` ou les deux

usage-only-machine = `--state` et `--budget` ne vont qu’avec `--prefill machine`

usage-only-machine-hint = ajoutez `--prefill machine`, ou retirez-les

usage-no-fingerprint = une empreinte a 16 chiffres hexadécimaux ; `recto list --format json` la montre
usage-no-ui-language = ce n’est pas une étiquette de langue, ou recto ne parle pas cette langue ; langues disponibles : { $languages }
usage-one-value-more = valeur '{ $value }' en trop pour '{ $argument }'
usage-unknown-argument = argument '{ $argument }' inattendu
usage-unknown-command = commande '{ $command }' inconnue
usage-missing = ces arguments obligatoires n’ont pas été donnés :
usage-no-command = '{ $program }' exige une commande, mais aucune n’a été donnée
usage-no-utf-8 = un ou plusieurs arguments ne sont pas en UTF-8

usage-similar-command =
    { $count ->
        [one] il existe une commande semblable : { $names }
       *[other] il existe des commandes semblables : { $names }
    }
usage-similar-argument =
    { $count ->
        [one] il existe un argument semblable : { $names }
       *[other] il existe des arguments semblables : { $names }
    }
usage-similar-value =
    { $count ->
        [one] il existe une valeur semblable : { $names }
       *[other] il existe des valeurs semblables : { $names }
    }
usage-as-value = pour donner '{ $text }' comme valeur, utilisez '{ $way }'
usage-exists = '{ $way }' existe
usage-without-dashes = la commande '{ $command }' existe ; pour l’utiliser, enlevez le '{ $dashes }' qui la précède

man-name = NOM
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-commands = COMMANDES
man-notes = NOTES
man-version = VERSION
man-written =
    { $count ->
        [one] { $count } page de manuel écrite dans { $folder }
       *[other] { $count } pages de manuel écrites dans { $folder }
    }

## Surroundings

cannot-work-in = impossible de travailler dans { $folder } : { $reason }
cannot-work-in-hint = nommez un dossier qui existe
no-epoch = SOURCE_DATE_EPOCH n’est pas un nombre de secondes : { $seconds }
no-epoch-hint = donnez-lui le nombre de secondes depuis 1970, ou supprimez cette variable
no-standard-input = impossible de lire l’entrée standard : { $reason }
no-standard-input-hint = donnez-la en UTF-8
no-answer = impossible de lire une réponse : { $reason }
no-answer-hint = répondez o, n ou q
no-question = aucun appariement n’est incertain
merge-conflict = { $path } : { $what } ; { $hint }
stopped = arrêt : rien n’a été écrit
stopped-hint = lancez `recto sync` pour accepter toutes les propositions
ui-language-unspoken = il n’y a pas de messages dans la langue `{ $language }`, recto continue en anglais ; langues disponibles : { $languages }
no-output = impossible d’écrire le résultat : { $reason }
no-output-hint = vérifiez où mène la sortie standard et s’il reste de la place sur le disque

## Configuration

language-not-a-tag = `{ $tag }` n’est pas une étiquette de langue comme `fr` ou `pt-BR`

config-not-toml = ceci n’est pas du TOML : { $reason }
config-not-toml-hint = corrigez la ligne, par exemple { $example }

config-open-list = cette liste n’est pas fermée

config-open-list-hint = mettez `]` à sa fin, par exemple { $example }

config-conflict-hint = résolvez le conflit de fusion dans ce fichier

config-no-source = `source` manque : la langue des articles
config-no-languages = `languages` manque : les langues vers lesquelles traduire
config-no-articles = `[[articles]]` manque : l’endroit où se trouvent les articles
config-no-articles-hint = ajoutez [[articles]] et folder = "articles"
config-no-folder = [[articles]] n’a pas de `folder`
config-no-folder-hint = ajoutez folder = "articles", le dossier où ils se trouvent
config-add-hint = ajoutez { $example }
config-write-hint = écrivez { $example }

config-unknown-key = clé `{ $key }` inconnue
config-unknown-key-in-table = clé `{ $key }` inconnue dans [{ $table }]
config-not-a-value = `{ $value }` n’est pas une valeur de `{ $key }`

did-you-mean = vouliez-vous dire `{ $name }` ?

config-choice-hint = choisissez parmi : { $words }

config-found =
    { $found ->
        [string] cette chaîne
        [integer] cet entier
        [float] ce nombre décimal
        [boolean] ce booléen
        [datetime] cette date
        [array] cette liste
        [table] cette table
       *[other] cet élément ({ $found })
    }
config-not-text = `{ $key }` attend un texte entre guillemets, et non { config-found }
config-not-text-hint = écrivez un texte entre guillemets
config-not-boolean = `{ $key }` attend true ou false, et non { config-found }
config-not-boolean-hint = écrivez true ou false
config-not-number = `{ $key }` attend un nombre entier de 0 à { $most }, et non { config-found }
config-not-number-hint = écrivez un nombre entier de 0 à { $most }
config-not-list = `{ $key }` attend une liste comme { $example }, et non { config-found }
config-not-list-hint = écrivez une liste comme { $example }
config-not-texts = `{ $key }` attend une liste de textes entre guillemets, et non { config-found }
config-not-texts-hint = écrivez une liste de textes entre guillemets
config-not-table = `{ $key }` attend une table, écrite { $header }, et non { config-found }
config-not-table-hint = écrivez une table, sous la forme { $header }
config-not-tables = `{ $key }` attend une ou plusieurs tables, écrites chacune { $header }, et non { config-found }
config-not-tables-hint = écrivez une ou plusieurs tables, chacune sous la forme { $header }

config-not-a-tag-hint = utilisez une étiquette comme fr, de-CH ou zh-Hant
config-source-among-languages = { $language } est la langue source et ne peut pas être aussi une langue cible
config-source-among-languages-hint = retirez-la de `languages`
config-language-twice = { $language } figure ici deux fois
config-language-twice-hint = retirez l’une des deux
config-foreign-language = `{ $tag }` n’est pas une langue de ce projet
config-foreign-language-hint = choisissez parmi { $languages }
config-bad-code = `{ $code }` ne peut pas représenter la langue { $language } dans un chemin
config-bad-code-hint = écrivez un nom de dossier, par exemple { $example }
config-shared-code = { $one } et { $other } s’écriraient tous deux `{ $code }`
config-shared-code-hint = donnez à chaque langue son propre code

config-locales-is-project = `locales` est un dossier à part, et non le projet lui-même
config-path-outside = `{ $key }` mène hors du projet : { $path }
config-path-outside-hint = nommez un emplacement sous le dossier de recto.toml

config-path-in-git = `{ $key }` désigne le dossier propre à git : `{ $path }`

config-not-a-glob = `{ $glob }` n’est pas un glob : { $reason }
config-not-a-glob-hint = écrivez-en un comme **/*.md

config-not-shares = `{ $key }` est une liste de { $count } nombres de 0 à 1

config-not-shares-hint = écrivez { $count } nombres comme 0.5 entre crochets

config-no-command = `[machine]` a besoin d’une `command`

config-memory-url = { $value } n’est pas l’adresse d’un serveur PostgreSQL

config-memory-url-hint = écrivez-la sous la forme `postgres://HOST/DATABASE` ou `postgres://USER@HOST/DATABASE`

config-memory-password = l’adresse du serveur de mémoire contient un mot de passe

config-memory-password-hint = retirez-le de recto.toml et mettez-le dans `~/.pgpass` ou dans la variable `PGPASSWORD`

config-unknown-placeholder = `{ $key }` contient l’espace réservé inconnu { $placeholder }
config-unknown-placeholder-hint = utilisez { $placeholders }
config-output-without-language = `output` ne contient pas { $placeholder } : toutes les langues seraient écrites dans un même fichier
config-url-without-language = `url` ne contient pas { $placeholder } : toutes les langues auraient la même adresse
config-url-without-slash = `{ $key }` ne commence pas par une barre oblique : { $url }
config-url-without-slash-hint = écrivez une adresse interne au site, par exemple { $example }
config-source-url-alone = `source-url` ne sert à rien sans `url`, l’adresse d’une traduction
config-bad-site = `site` attend un protocole et un hôte, et non `{ $site }`
config-bad-site-hint = écrivez https://example.org ; un dossier du site a sa place dans `url` de [[articles]]

config-class-both-ways = `{ $class }` ne peut pas à la fois laisser les traductions valides et en faire des brouillons
config-class-both-ways-hint = nommez-la soit dans `keep-valid`, soit dans `make-draft`
config-minimum-for-articles = `minimum` vaut pour une langue entière ; on ne peut pas le définir pour certains articles
config-minimum-for-articles-hint = retirez `minimum` ou `articles`
config-unsynced-for-languages = `unsynced` concerne un article dans toutes les langues, il ne peut pas valoir pour certaines
config-unsynced-for-languages-hint = retirez `unsynced` ou `languages`

config-no-field = `{ $value }` dans `{ $key }` ne désigne pas une clé du front matter

config-no-field-hint = écrivez-en une comme title, hero.tagline ou { $example }

config-no-selector = `{ $value }` dans `{ $key }` n’est pas le sélecteur d’un seul élément
config-no-selector-hint = écrivez-en un comme main, #content, .post-body, div.text ou [role=main]
config-quotes = `quotes` est une paire : ce qui ouvre une citation, et ce qui la ferme

config-no-dictionary = le dictionnaire { $path } ne peut pas être lu : { $reason }

config-no-dictionary-hint = placez-y les deux fichiers d’un dictionnaire Hunspell, d’extensions .aff et .dic, ou retirez la langue de `[spelling.dictionaries]`

config-no-word-list = la liste de mots { $path } n’existe pas

config-no-word-list-hint = créez-la avec un mot par ligne, ou retirez `words` de `[spelling]`

config-comment-languages = La langue dans laquelle les articles sont écrits, et celles dans lesquelles ils sont traduits.
config-comment-locales = L’emplacement des catalogues et des registres : locales/LANGUE/CHEMIN.ftl et .toml. Ajoutez ce dossier à un commit.
config-comment-codes = Comment les langues s’écrivent dans les chemins des articles traduits.
config-comment-articles = Quels fichiers sont des articles. Plusieurs tables [[articles]] peuvent se suivre.
config-comment-exclude = Les traductions ne sont pas des articles, quelle que soit leur langue.
config-comment-output-fluent = L’emplacement des fichiers traduits, avec leurs registres à côté.
config-comment-output = Où `recto render` écrit un article traduit.
config-comment-fields = Les clés du front matter qui sont du texte ; les clés dans d’autres clés et les éléments de listes comme dans { $example }.
config-comment-sync = Après ces changements de la source, une traduction reste valide.
config-comment-gate = Ce qui fait échouer `recto check` : "error", "warning" ou "off".
config-comment-stale = Ce que montre une unité périmée dans un article rendu : "translation" ou "source".
config-comment-draft = Ce que montre un brouillon : ici la traduction, car ce qu’importe `recto adopt` est déjà publié.

## Files and articles

file-not-read = impossible de lire { $path } : { $reason }
file-folder-not-read = impossible de lire le dossier { $path } : { $reason }
file-not-written = impossible d’écrire { $path } : { $reason }
file-not-removed = impossible de supprimer { $path } : { $reason }
file-folder-not-made = impossible de créer le dossier { $path } : { $reason }
file-not-opened = impossible d’ouvrir { $path } : { $reason }
file-not-locked = impossible de verrouiller { $path } : { $reason }
file-not-utf8 = { $path } n’est pas en UTF-8 : l’octet { $offset } est incorrect
file-not-utf8-hint = enregistrez le fichier en UTF-8

file-in-git = { $path } fait partie des fichiers propres à git, auxquels recto ne touche jamais

file-in-git-hint = choisissez un emplacement hors de `.git`

file-hidden = { $path } est dans un dossier caché ; recto n’y écrit qu’avec l’autorisation de cette machine

file-hidden-hint = lisez dans recto.toml ce qui est écrit dans des dossiers cachés ; si vous y faites confiance, lancez `recto allow`

file-link-outside = { $path } est un lien qui sort du dépôt, vers { $target }

file-behind-link-outside = { $path } est sous le lien { $link }, qui sort du dépôt, vers { $target }

file-link-outside-hint = mettez-y un fichier ou un dossier ; si le lien fait partie du projet, écrivez `{ $example }` dans recto.toml

file-not-regular = { $path } n’est pas un fichier ordinaire

file-not-regular-hint = mettez-y un fichier de texte ; recto ne lit ni tubes ni périphériques

file-too-large = { $path } dépasse 256 Mio

file-too-large-hint = divisez le fichier

project-busy = un autre recto (processus { $process }) écrit encore dans ce projet après { $seconds } s

project-busy-unknown = un autre recto écrit encore dans ce projet après { $seconds } s

project-busy-hint = réessayez quand il aura fini, ou attendez plus longtemps avec `--wait SECONDS`

file-changed-meanwhile = un autre programme a enregistré { $path } pendant que recto écrivait

file-changed-meanwhile-hint = ce qu’il a enregistré est conservé ; relancez la commande

waiting = en attente d’un autre recto (processus { $process }) qui écrit dans ce projet

waiting-unknown = en attente d’un autre recto qui écrit dans ce projet

allow-given = { $count ->
    [one] recto peut écrire à cet emplacement caché jusqu’à ce que recto.toml change :
   *[other] recto peut écrire à ces emplacements cachés jusqu’à ce que recto.toml change :
 }

allow-command = recto peut lancer cette commande tant que ni recto.toml ni ces fichiers ne changent : { $command }

allow-command-alone = recto peut lancer cette commande tant que recto.toml ne change pas : { $command }

allow-server = tant que recto.toml ne change pas, recto peut chercher des textes sur ce serveur, et `recto memory push` peut y envoyer des traductions :

allow-nothing = rien dans recto.toml ne demande d’autorisation

allow-undone = recto ne peut plus écrire dans les emplacements cachés de ce projet, ni lancer sa commande, ni utiliser son serveur de mémoire

allow-no-folder = cette machine n’a pas d’emplacement où garder ce qui est autorisé

allow-no-folder-hint = définissez `HOME` sur votre dossier personnel

file-not-readable-hint = vérifiez que vous avez le droit de lire le fichier et d’entrer dans son dossier
file-not-writable-hint = vérifiez que vous avez le droit d’écrire dans le fichier et son dossier
file-read-only-hint = rendez le système de fichiers accessible en écriture, ou travaillez sur une copie
file-disk-full-hint = libérez de l’espace sur le disque, puis relancez la commande
file-is-folder-hint = un dossier porte ce nom ; déplacez-le
file-in-the-way-hint = un fichier occupe la place d’un dossier ; déplacez-le
file-not-found-hint = vérifiez que cet emplacement existe
file-other-hint = corrigez ce que signale le système, puis relancez la commande

reason-with-code = { $reason } (erreur système { $code })
reason-not-found = Aucun fichier ou dossier de ce nom
reason-permission-denied = Permission refusée
reason-already-exists = Le fichier existe déjà
reason-is-folder = Est un dossier
reason-not-folder = N’est pas un dossier
reason-read-only = Système de fichiers en lecture seule
reason-disk-full = Plus d’espace disponible sur le disque
reason-quota-exceeded = Quota de disque dépassé
reason-name-too-long = Nom de fichier trop long

no-articles-folder = le dossier d’articles `{ $folder }` n’existe pas
no-articles-folder-hint = créez ce dossier, ou corrigez `folder` dans recto.toml
article-of-no-format = { $path } n’est pas un article que recto sait lire
article-of-no-format-hint = excluez-le avec `exclude` dans recto.toml

name-not-utf8 = le nom n’est pas en UTF-8

name-not-utf8-hint = renommez-le ; d’ici là, recto l’ignore

article-name-too-long = le nom est trop long : son catalogue ou sa traduction ne pourrait pas être écrit

article-name-too-long-hint = raccourcissez le nom de l’article à 240 octets au plus

catalog-reserved = `{ $catalog }` est le nom du glossaire, un article ne peut pas le porter
catalog-shared = { $other } et { $path } partageraient le catalogue `{ $catalog }`
catalog-shared-hint = donnez à l’un son propre catalogue : avant les autres, une table [[articles]] avec include = ["SON NOM"] et catalog = "UN AUTRE NOM"

page-mostly-left-out = les unités contiennent { $percent } % des phrases de cette page, et { $words } mots sont laissés de côté

page-mostly-left-out-hint = `recto sync --explain` énumère ce qui est laissé de côté ; pour en traduire davantage, nommez son élément dans `{ $content }`, dans la table { $table }

article-with-nul = un caractère NUL, interdit dans un texte
article-with-nul-hint = enregistrez l’article comme texte en UTF-8
article-too-odd = l’analyseur a renoncé à lire cet article
article-too-odd-hint = c’est un bogue de recto : signalez-le en joignant l’article
article-units-overlap = les unités de cet article ne peuvent pas être distinguées ici
article-units-overlap-hint = simplifiez le balisage à cet endroit, ou excluez l’article
article-block-with-markup = ce bloc ne se distingue pas du balisage qu’il contient, il n’est donc pas traduit
article-block-with-markup-hint = laissez une ligne vide avant et après les composants, les directives et les appels de modèles
article-off-to-end = rien n’est traduit d’ici à la fin de l’article
article-off-to-end-hint = terminez le passage par <!-- recto:on -->
article-conflict-hint = résolvez la fusion : gardez les bonnes lignes des deux côtés et supprimez celles des marques ; des marques destinées aux lecteurs vont dans un bloc de code

front-matter-invalid = le front matter n’est pas du { $format } valide : { $reason }
front-matter-invalid-hint = corrigez l’en-tête { $format } ; d’ici là, aucun de ses champs n’est traduit
front-matter-invalid-yaml-hint = corrigez l’en-tête YAML (une valeur qui contient `: ` ou ` #` demande des guillemets) ; d’ici là, aucun de ses champs n’est traduit
front-matter-without-keys = le front matter n’a pas de clés
front-matter-without-keys-hint = écrivez des lignes `key: value`, ou laissez une ligne vide sous un premier `---` qui doit être un filet horizontal
front-matter-too-deep = le front matter est imbriqué sur plus de { $most } niveaux
article-too-large = un article de { $size } octets ; recto lit au plus { $most } octets par fichier
article-too-large-hint = répartissez l’article sur plusieurs fichiers, ou excluez-le
article-with-too-many-units = { $units } unités dans un seul article ; recto en gère au plus { $most }

layout-other-place =
    { $count ->
        [one] { $count } fichier comme { $pattern } pour les articles de { $folder }/
       *[other] { $count } fichiers comme { $pattern } pour les articles de { $folder }/
    }
layout-doubtful-language =
    { $count ->
        [one] { $count } fichier comme { $pattern }, exclu parce que `{ $code }` désigne une langue
       *[other] { $count } fichiers comme { $pattern }, exclus parce que `{ $code }` désigne une langue
    }
layout-no-tag = des traductions avec le code { $code }, qui n’est pas une étiquette de langue
layout-too-hard = des traductions de { $reference } dans { $pattern }

## Catalogs and ledgers

conflict-markers = marques de conflit git (`<<<<<<<`, `=======`, `>>>>>>>`) d’une fusion inachevée
conflict-markers-hint = gardez les bonnes lignes des deux côtés et supprimez celles des marques
conflict-of-texts = les deux côtés d’une fusion inachevée ont modifié `{ $id }` : « { $ours } » et « { $theirs } »
conflict-of-texts-hint = gardez le meilleur texte, ou écrivez-en un troisième, supprimez les lignes des marques, puis lancez `recto sync`

merge-catalog-conflict = les deux côtés ont modifié `{ $id }`
merge-catalog-conflict-hint = gardez le meilleur texte, ou écrivez-en un troisième, et supprimez les lignes des marques
merge-source-conflict = les deux côtés ont modifié le texte source de `{ $id }`
merge-source-conflict-hint = fusionnez l’article, puis lancez `recto sync`, qui réécrit ce fichier
merge-ledger-conflict = les deux côtés ont traduit `{ $id }`
merge-ledger-conflict-hint = corrigez le catalogue, puis lancez `recto sync`, qui corrige le registre
merge-by-lines = l’un des côtés est illisible, le fichier a donc été fusionné ligne par ligne

syntax-too-deep = les accolades s’imbriquent sur plus de { $most } niveaux
syntax-too-deep-hint = fermez les `{"{"}` restés ouverts ; d’ici là, recto ne lit rien du fichier
syntax-parser-failed = l’analyseur Fluent a échoué sur ce fichier
syntax-parser-failed-hint = restaurez l’entrée modifiée en dernier, puis relancez le contrôle ; d’ici là, recto ne lit rien du fichier
syntax-cut-by-mark = le texte de `{ $id }` est coupé : aucune de ses lignes ne doit commencer par `{ $mark }`
syntax-value-cut-by-mark = le texte est coupé : aucune de ses lignes ne doit commencer par `{ $mark }`
syntax-cut-by-mark-hint = écrivez `{ $quoted }` à la place de `{ $mark }`
syntax-cut-by-tab = le texte de `{ $id }` est coupé : cette ligne commence par une tabulation
syntax-cut-by-tab-hint = mettez quatre espaces à la place de la tabulation
syntax-cut-without-indent = le texte de `{ $id }` est coupé : cette ligne n’est pas en retrait
syntax-cut-without-indent-hint = mettez quatre espaces devant la ligne si elle appartient à `{ $id }`, sinon supprimez-la
syntax-stray-line = cette ligne n’est ni un message ni une partie de message
syntax-stray-line-hint = écrivez `id = text` ; mettez quatre espaces devant la ligne si elle appartient au message précédent
syntax-bad-id-hint = écrivez `id = text`, avec un identifiant qui commence par une lettre de a à z
syntax-bad-name = un nom ne contient que des lettres de a à z, des chiffres, - et _
syntax-bad-name-hint = écrivez le nom comme dans le glossaire ou dans la source, sans accents
syntax-open-brace = un `{"{"}` n’est pas fermé par `{"}"}`
syntax-open-brace-hint = fermez-le, ou écrivez `{ $brace }` pour une accolade littérale
syntax-comment-without-space = un commentaire demande une espace après son `#`
syntax-comment-without-space-hint = écrivez `# comment`
syntax-no-token = `{ $token }` attendu ici
syntax-no-token-hint = écrivez le `{ $token }` ; écrivez `{ $brace }` pour une accolade littérale
syntax-no-number = nombre attendu ici
syntax-no-number-hint = écrivez le nombre avec des chiffres et un point
syntax-text-behind-arrow = du texte suit `->`
syntax-text-behind-arrow-hint = commencez la première variante sur une nouvelle ligne
syntax-no-name = nom attendu ici
syntax-no-name-hint = commencez le nom par une lettre de a à z ; écrivez `{ $brace }` pour une accolade littérale
syntax-no-text = `{ $id }` n’a pas de texte
syntax-no-text-hint = écrivez le texte après `=`, ou supprimez la ligne tant qu’il n’y a pas de traduction
syntax-term-without-text-hint = écrivez le texte après `=`, ou supprimez la ligne
syntax-bad-function = seules les fonctions peuvent être appelées, et leur nom s’écrit en majuscules
syntax-bad-function-hint = écrivez le nom de la fonction en majuscules, comme dans `NUMBER($count)`
syntax-no-default = aucune variante n’est marquée comme variante par défaut
syntax-no-default-hint = mettez `*` devant l’une d’elles, comme dans `*[other] …`
syntax-two-defaults = deux variantes sont marquées comme variantes par défaut
syntax-two-defaults-hint = ne laissez `*` que devant l’une d’elles
syntax-empty = il n’y a pas de texte ici
syntax-empty-hint = écrivez le texte, ou `{ $example }` pour un texte vide
syntax-bad-selector = ceci ne peut pas servir à choisir entre des variantes
syntax-message-as-selector = un message ne peut pas servir à choisir entre des variantes
syntax-selector-hint = choisissez selon une variable, comme dans `{ $example }`
syntax-term-as-selector = un terme ne peut pas servir à choisir entre des variantes
syntax-term-as-selector-hint = choisissez selon un attribut du terme, comme dans `{ $example }`
syntax-term-attribute-shown = l’attribut d’un terme ne peut pas figurer dans un texte
syntax-term-attribute-shown-hint = utilisez le terme lui-même, ou choisissez selon son attribut
syntax-open-quote = un texte entre guillemets ne se termine pas sur sa ligne
syntax-open-quote-hint = fermez-le par `"`
syntax-argument-order = un argument sans nom suit un argument nommé
syntax-argument-order-hint = mettez les arguments nommés à la fin
syntax-argument-twice = l’argument `{ $name }` est donné deux fois
syntax-argument-twice-hint = n’en laissez qu’un
syntax-bad-escape = dans un texte entre guillemets, une barre oblique inverse n’introduit rien que Fluent connaisse
syntax-bad-escape-hint = écrivez `\\` pour une barre oblique inverse, `\"` pour un guillemet, ou `\u` suivi de quatre chiffres hexadécimaux
syntax-stray-brace = un `{"}"}` sans `{"{"}` ouvrant
syntax-stray-brace-hint = écrivez `{ $brace }` pour une accolade littérale
syntax-empty-brace = `{"{"}` n’est suivi de rien que Fluent connaisse
syntax-empty-brace-hint = écrivez `{ $variable }`, `{ $term }` ou `{ $text }` ; écrivez `{ $brace }` pour une accolade littérale
syntax-no-literal = nombre ou texte entre guillemets attendu ici
syntax-no-literal-hint = donnez les arguments nommés comme dans `NUMBER($count, minimumFractionDigits: 2)`
syntax-value-empty = le texte est vide
syntax-value-empty-hint = écrivez `{ $example }` pour un texte vide
syntax-value-with-attribute = une ligne qui commence par `.` serait lue comme un attribut
syntax-value-of-several = ce n’est pas le texte d’un seul message
syntax-value-of-several-hint = n’écrivez que ce qui suit `id =`

edit-of-broken-file = le fichier contient une erreur de syntaxe : { $reason }
edit-of-unknown-entry = le fichier n’a pas d’entrée `{ $id }`
edit-of-no-entry = il n’y a pas d’entrée à l’octet { $offset } du fichier
edit-to-taken-id = le fichier a déjà une entrée `{ $id }`
edit-to-invalid-id = `{ $id }` n’est pas un identifiant Fluent
edit-twice = deux modifications de `{ $id }` à la fois
edit-to-invalid-text = le texte de `{ $id }` n’est pas du Fluent valide : { $reason }
edit-unsafe = la modification changerait d’autres parties de `{ $id }` ; rien n’a été écrit

ledger-too-new = le registre a la version { $version }, écrite par un recto plus récent
ledger-too-new-hint = mettez recto à jour
ledger-unreadable = ceci n’est pas un registre : { $reason }
ledger-unreadable-hint = c’est recto qui écrit ce fichier ; restaurez-le depuis git, ou corrigez cet endroit à la main
ledger-no-fingerprint = `{ $text }` n’est pas une empreinte de 16 chiffres hexadécimaux
ledger-no-date = `{ $text }` n’est pas une date comme 2026-07-31

## What a translation shows

reference-unresolved = `{ $id }` ne peut pas être résolu : { $reason }
reference-unresolved-hint = corrigez l’élément variable, ou écrivez { $brace } pour une accolade littérale

joined = { $before } ; { $next }

reference-unknown-message = message `{ $id }` inconnu
reference-unknown-term = terme `{ $id }` inconnu
reference-unknown-term-hint = définissez-le dans le fichier terms.ftl de cette langue ({ $language }), ou corrigez son nom
reference-unknown-variable = variable `${ $name }` inconnue
reference-unknown-variable-hint = les articles n’ont pas de variables ; écrivez le texte lui-même
reference-unknown-function = fonction `{ $name }` inconnue : il existe NUMBER et DATETIME
reference-define-hint = définissez-le dans un fichier Fluent de cette langue ({ $language }), ou corrigez son nom
reference-no-variables-hint = sa source n’a pas de variables ; écrivez le texte lui-même
reference-variables-hint = utilisez-en une que sa source possède : { $known }
reference-foreign-name = variable `{ $name }` inconnue
reference-foreign-function = fonction `{ $name }` inconnue
reference-foreign-function-hint = utilisez-en une que sa source possède, ou NUMBER ou DATETIME
reference-long-number = `{ $number }` a plus de { $most } chiffres : écrivez-le comme texte
reference-cyclic = `{ $id }` renvoie à lui-même
reference-too-many = un élément variable en entraîne plus de { $most } autres : écrivez-en certains en toutes lettres
reference-lost-argument = l’argument `${ $name }` se perd derrière un autre terme : utilisez-le avant ce terme

reference-bad-call = `{ $name }` : { $reason }
function-no-reference = attend un littéral ou une variable, pas une référence
function-one-number = attend un seul nombre, par exemple 1234.5
function-number-options = ne comprend pas ce `{ $name }` : sont connus minimumFractionDigits, maximumFractionDigits et minimumIntegerDigits jusqu’à { $most }, useGrouping "true" ou "false", style "decimal" ou "percent", type "cardinal" ou "ordinal"
function-digits-contradict = minimumFractionDigits { $least } dépasse maximumFractionDigits { $most }
function-one-date = attend une seule date, par exemple "2024-12-08"
function-no-date = attend une date comme "2024-12-08", ou des millisecondes depuis 1970
function-bad-date = `{ $text }` n’est pas une date comme "2024-12-08"
function-bad-milliseconds = `{ $number }` n’est pas un nombre de millisecondes depuis 1970
function-date-options = ne comprend pas ce `{ $name }` : sont connus dateStyle "full", "long", "medium" ou "short", year et day "numeric" ou "2-digit", month "long", "short", "numeric" ou "2-digit", weekday "long" ou "short", timeZone "UTC"
function-style-and-fields = attend dateStyle ou des champs isolés, pas les deux
function-no-month = ne peut pas afficher une date avec ces seuls champs : ajoutez `month`
function-no-month-and-day = ne peut pas afficher une date avec ces seuls champs : ajoutez `month` et `day`
function-no-dates = n’a pas de dates pour la langue `{ $language }`

## Findings

check-catalog-gone =
    { $count ->
        [one] ce catalogue n’existe plus, mais son registre contient { $count } traduction
       *[other] ce catalogue n’existe plus, mais son registre contient { $count } traductions
    }
check-catalog-gone-hint = restaurez le fichier, par exemple avec `git checkout`, ou supprimez son registre pour repartir de zéro
check-conflict-certain = marques de conflit git d’une fusion inachevée ; recto peut les résoudre sans risque
check-conflict-certain-hint = lancez `recto sync`, qui écrit le fichier sans elles
check-duplicate-id = `{ $id }` figure deux fois dans ce fichier ; seule la première entrée compte
check-duplicate-id-hint = gardez la meilleure et supprimez l’autre
source-duplicate-id-hint = supprimez l’autre
check-unknown-unit = aucune unité de { $article } ne porte l’identifiant `{ $id }`
check-unknown-unit-hint = corrigez l’identifiant, déplacez le message dans le catalogue de son article, ou supprimez-le
check-unit-elsewhere-hint = une unité de { $article } a cet identifiant ; si le message là-bas est le bon, supprimez celui-ci

gate-article-changed = l’article a changé depuis la dernière synchronisation
gate-article-gone = l’article a été supprimé depuis la dernière synchronisation
gate-unsynced-hint = lancez `recto sync` et ajoutez à un commit ce qu’il écrit
gate-sync-held = la synchronisation de cet article attend la correction d’un catalogue : { $languages }
gate-sync-held-hint = corrigez les erreurs de syntaxe de ce catalogue, puis lancez `recto sync`
gate-unrecorded =
    { $count ->
        [one] { $count } traduction ({ $language }) n’est pas encore consignée
       *[other] { $count } traductions ({ $language }) ne sont pas encore consignées
    }
gate-unrecorded-hint = lancez `recto sync` et ajoutez le registre à un commit

gate-unrecorded-hidden-hint = lancez `git fetch --unshallow`, puis `recto sync`, et ajoutez le registre à un commit

gate-page =
    { $count ->
        [one] { $count } texte de cette page a été modifié à la main, et son catalogue ({ $language }) dit autre chose
       *[other] { $count } textes de cette page ont été modifiés à la main, et leur catalogue ({ $language }) dit autre chose
    }

gate-page-tracked-hint = `recto sync` les reprend dans le catalogue

gate-page-hint = `recto adopt` les reprend dans le catalogue ; ensuite, chaque synchronisation le fait

piece-field = métadonnées

piece-code = code

piece-definition = définition de lien

piece-anchor = identifiant de titre

piece-markup = balisage

piece-text = texte

overrides-is-stale = l’article a changé ici

overrides-changed = (la page a maintenant autre chose ici ; le prochain `recto render` la regardera)

overrides-count =
    { $count ->
        [one] { $count } passage est propre à la page : - l’article, + la page
       *[other] { $count } passages sont propres aux pages : - l’article, + la page
    }

overrides-stale =
    { $count ->
        [one] { $count } d’entre eux se trouve là où l’article a changé (~ l’article maintenant) : mettez-le à jour dans la page
       *[other] { $count } d’entre eux se trouvent là où leurs articles ont changé (~ l’article maintenant) : mettez-les à jour dans les pages
    }

gate-page-behind =
    { $count ->
        [one] l’article a changé là où la page a { $count } passage qui lui est propre
       *[other] l’article a changé là où la page a { $count } passages qui lui sont propres
    }

gate-page-behind-hint = `recto list { $article } --overrides --language { $language }` montre les deux ; mettez la page à jour à la main à cet endroit

gate-stale = la source de `{ $id }` a changé ; sa traduction ({ $language }) est périmée
gate-stale-since = la source de `{ $id }` a changé ; sa traduction ({ $language }) est périmée depuis le { $date }
gate-stale-by = la source de `{ $id }` a changé ({ $classes }) ; sa traduction ({ $language }) est périmée
gate-stale-by-since = la source de `{ $id }` a changé ({ $classes }) ; sa traduction ({ $language }) est périmée depuis le { $date }
gate-stale-hint = consultez `recto diff { $path } { $id } --language { $language }`, mettez la traduction à jour, puis lancez `recto sync`
gate-missing = `{ $id }` n’a pas de traduction ({ $language })
gate-missing-hint = écrivez-la : `recto set { $path } { $id } --language { $language } TEXT`
gate-draft = la traduction ({ $language }) de `{ $id }` est un brouillon

gate-machine = `{ $id }` ({ $language }) a été traduit par une machine, et personne ne l’a confirmé

gate-draft-by = la source de `{ $id }` a changé ({ $class }) ; sa traduction ({ $language }) est un brouillon
gate-draft-hint = relisez-la, puis lancez `recto accept { $path } { $id } --language { $language }`
gate-proposal = `{ $id }` a une seconde version ({ $language }) que personne n’a encore choisie
gate-proposal-hint = voir `recto list --kept`, puis `recto accept { $path } --proposal { $key } --language { $language }`, ou de même avec `reject`
gate-unreviewed = la traduction ({ $language }) de `{ $id }` n’a pas été relue
gate-unreviewed-hint = relisez-la, puis lancez `recto accept { $path } { $id } --language { $language } --reviewed`
gate-below-minimum = { $language } : traduit à { $percent } %, le projet exige { $minimum } %
gate-below-minimum-hint = listez ce qui reste avec `recto list --language { $language }`

## Requests

project-unjudged = le projet n’a pas pu être vérifié
project-none = il n’y a pas de { $file } dans { $folder } ni dans ses dossiers parents
project-none-hint = allez dans le dossier de votre projet, ou créez-en un avec `recto init --source en --languages fr,es`

select-no-article = il n’y a pas d’article `{ $path }`
select-no-article-hint = nommez-en un par son chemin ; `recto status --articles` en donne la liste

cursor-wrong = « { $text } » n’est pas un point de reprise valable

cursor-wrong-hint = utilisez celui que la page précédente a donné, ou commencez sans

select-ambiguous = `{ $name }` peut désigner { $candidates }
select-ambiguous-article-hint = précisez le chemin
select-ambiguous-unit-hint = écrivez une plus grande partie de l’identifiant
select-ambiguous-unit-or-article-hint = écrivez une plus grande partie de l’identifiant, ou nommez l’article avec --article

select-ambiguous-unit-in-articles-hint = écrivez une plus grande partie de l’identifiant, ou placez l’article devant

select-ambiguous-line = la ligne { $line } de { $article } peut désigner { $candidates }
select-ambiguous-line-hint = nommez l’unité par son identifiant après { $article }
select-either = { $first } ou { $second }
select-unit-in-article = { $id } dans { $article }
select-no-unit = aucune unité ne porte l’identifiant `{ $id }`
select-no-unit-hint = `recto list` donne les identifiants ; vous pouvez aussi nommer l’unité par CHEMIN:LIGNE

select-neither = il n’y a ni article ni unité `{ $name }`

select-neither-hint = `recto status --articles` donne la liste des articles, et `recto list` celle des unités avec leurs identifiants

select-no-unit-of-article = aucune unité de { $article } ne porte l’identifiant `{ $id }`
select-no-unit-of-article-hint = consultez `recto list { $article }`
select-no-unit-in-line = aucune unité de { $article } ne se trouve à la ligne { $line }
select-no-unit-in-line-hint = l’article n’a pas d’unités
select-no-unit-in-line-nearest-hint = les plus proches : { $units }
select-unit-in-line = `{ $id }` à la ligne { $line }
select-unit-in-lines = `{ $id }` aux lignes { $first } à { $last }
select-no-language = `{ $language }` n’est pas une langue cible de ce projet
select-no-language-hint = choisissez parmi { $languages }, ou ajoutez cette langue à `languages` dans recto.toml

missing-language-hint = donnez les étiquettes des langues et les chemins des articles : `recto missing fr,es articles/news.md`

set-no-text = il n’y a pas de texte à écrire
set-no-text-hint = donnez la traduction, ou `-` pour la lire sur l’entrée standard

suggest-no-text = il n’y a rien à chercher

suggest-no-text-hint = indiquez un article, ou un texte avec `--text`

memory-unreadable = non utilisé comme mémoire : { $reason }
memory-missing = { $path }, que `[memory]` nomme, n’existe pas
memory-missing-hint = ajoutez le fichier au projet, ou retirez-le de `files` dans recto.toml

memory-name = `{ $name }` ne peut pas être le nom d’une mémoire

memory-name-hint = utilisez des lettres, chiffres, points, tirets et tirets bas, avec `--name`

memory-nothing = { $name } n’a rien dans les langues du projet

memory-nothing-hint = voir `source` et `languages` dans recto.toml

memory-unknown = aucune mémoire nommée { $name } n’a été importée

memory-unknown-hint = voir `recto memory list`

memory-no-cache = il n’y a pas d’endroit où garder des mémoires

memory-no-cache-hint = lancez la commande sans `--no-cache`, ou indiquez le fichier sous `[memory]` dans recto.toml

memory-which = aucun nom n’est indiqué

memory-which-hint = indiquez un fichier à importer, ou une mémoire à retirer

memory-no-file = impossible de lire { $path } : { $reason }

memory-no-file-hint = vérifiez le chemin, et que vous avez le droit de le lire
memory-large = { $path } dépasse { $megabytes } Mo
memory-large-hint = exportez-le en plusieurs parties, puis importez chacune d’elles

memory-removed = { $name } retirée

memory-server-none = recto.toml ne nomme aucun serveur de mémoire

memory-server-none-hint = ajoutez `url` à `[memory]` dans recto.toml

memory-server-not-allowed = le serveur de mémoire n’est pas utilisé : cette machine n’autorise pas ce que nomme recto.toml, ou le fichier a changé depuis

memory-server-not-allowed-hint = lisez l’adresse dans recto.toml ; si vous lui faites confiance, lancez `recto allow`

memory-server-unsupported = ce recto ne sait pas utiliser de serveur de mémoire

memory-server-unsupported-hint = installez-le avec `cargo install recto --features postgres`

memory-server-unencrypted = le serveur de mémoire est sur une autre machine, et son adresse désactive le chiffrement

memory-server-unencrypted-hint = retirez `sslmode=disable` de `url` dans recto.toml

memory-server-several = l’adresse du serveur de mémoire nomme plusieurs serveurs

memory-server-several-hint = nommez un seul serveur dans `url` de recto.toml

memory-server-certificates = le serveur de mémoire ne peut pas être utilisé : il n’y a pas de certificats pour le vérifier

memory-server-certificates-hint = vérifiez les certificats de votre système, ou le fichier que nomme la variable `PGSSLROOTCERT`

memory-server-older = le serveur de mémoire a des tables de version { $version }, créées par un recto plus ancien

memory-server-older-hint = lancez `recto memory push`, qui les met à jour ; d’ici là, recto utilise les traductions du projet

memory-server-newer = le serveur de mémoire a des tables de version { $version }, que ce recto ne connaît pas

memory-server-newer-hint = mettez recto à jour ; d’ici là, il utilise les traductions du projet

memory-server-silent = le serveur de mémoire ne répond pas

memory-server-away = le serveur de mémoire ne peut pas être utilisé : { $reason }

memory-server-away-hint = vérifiez qu’il tourne, et l’adresse dans recto.toml ; sans lui, recto utilise les traductions du projet

memory-pushed = traductions envoyées : { $sent } ; nouvelles ou modifiées sur le serveur : { $changed }

memory-none = aucune mémoire de traduction

machine-none = recto.toml ne nomme aucune commande qui traduise

machine-none-hint = définissez `command` sous `[machine]` dans recto.toml

machine-not-allowed = cette machine n’autorise pas la commande de recto.toml, ou l’un de ses fichiers a changé depuis

machine-not-allowed-hint = lisez la commande et ses fichiers ; si vous leur faites confiance, lancez `recto allow`

machine-no-style = { $path }, que nomme `style` de `[machine]`, n’existe pas

machine-no-style-hint = écrivez le fichier, ou retirez `style`

machine-left-out = pas de brouillon pour `{ $id }` ({ $language }) : { $reason }

machine-left-out-hint = traduisez-la à la main, ou modifiez la commande et relancez-la

machine-faults = { $faults }

machine-no-second = sa réponse était fausse, et la question n’a pas été reposée

machine-no-answer = la commande n’a pas répondu

machine-refused = la commande dit : { $said }

machine-changed = l’unité a changé pendant l’exécution de la commande

machine-command = la commande de `[machine]` a échoué : { $reason }

machine-command-hint = lancez-la à la main avec une ligne de JSON ; ce qu’elle a répondu avant est conservé

machine-noise = ignoré de ce qu’a écrit la commande : lignes qui ne sont pas des réponses : { $lines } ; réponses que personne n’attendait : { $answers }

machine-noise-hint = n’écrivez que des réponses sur la sortie standard, une par ligne, avec l’`id` de la demande

terms-no-file = aucun fichier n’est nommé

terms-no-file-hint = nommez une base terminologique : `recto terms import terms.tbx`

terms-which = un tableau contient les termes d’une seule langue

terms-which-hint = nommez-la avec `--language`

terms-added = termes ajoutés : { $counts }

terms-nothing-added = aucun terme ajouté

terms-known = déjà connus : { $count }

terms-passed-over = sans terme dans la langue source ou dans une langue du projet : { $count }

terms-different = laissés tels que le glossaire les a :

terms-different-one = { $id } ({ $language }) : { $ours } ; le fichier a { $theirs }

terms-suggest-nothing = les articles ne répètent ni expression ni nom qui manque au glossaire

terms-suggest-count = { $count } fois, d’abord dans { $place }

terms-suggest-called = { $language } : { $wordings }

terms-suggest-wording = { $text } ({ $count } sur { $of })

machine-empty = la réponse n’a pas de texte
machine-code-lost = il manque { $markup } à la réponse
machine-code-twice = la réponse a { $code } deux fois
machine-code-unknown = la réponse a { $code }, que le texte n’a pas
machine-code-nesting = les codes de la réponse ne sont pas imbriqués comme il faut
machine-code-added = la réponse ajoute { $markup }
machine-not-started = impossible de la lancer : { $reason }
machine-timed-out = elle a pris plus de { $seconds } s
machine-too-much = elle a écrit bien plus qu’elle n’a reçu
machine-failed = code de sortie { $code } : { $said }
machine-failed-silently = code de sortie { $code }, sans un mot
machine-ended = quelque chose y a mis fin

memory-imported = importée ; { $counts }

memory-of-project = indiquée dans recto.toml ; { $counts }

exchange-encoding = le fichier n’est ni en UTF-8 ni en UTF-16

exchange-encoding-hint = enregistrez-le en UTF-8

exchange-not-xml = le fichier ne peut pas être lu comme du XML : { $reason }

exchange-not-xml-hint = exportez-le à nouveau avec l’outil qui l’a écrit

exchange-entity = l’entité { $name } n’est pas connue

exchange-declares = il déclare ses propres entités, que recto ne développe jamais

exchange-ends = il s’arrête au milieu d’un élément

exchange-long = un élément contient plus d’un mégaoctet de texte

exchange-deep = ses éléments sont imbriqués trop profondément

exchange-no-tmx = ce n’est pas une mémoire de traduction

exchange-no-tmx-hint = recto lit le format TMX
exchange-no-tbx = ce n’est pas une base terminologique
exchange-no-tbx-hint = recto lit TBX et CSV

exchange-not-csv = le tableau est illisible : { $reason }

exchange-no-columns = le tableau n’a pas de colonnes `source` et `target`

exchange-no-columns-hint = écrivez les noms des colonnes dans la première ligne : `source,target,status,part,definition`
# PO files of gettext: what is wrong in them. $keyword, $word (text): what stands there, such as "msgstr".
po-no-keyword = ce texte ne suit aucun mot-clé
po-no-keyword-hint = écrivez `msgid` ou `msgstr` devant, ou supprimez-le
po-no-source = { $keyword } n’est précédé d’aucun `msgid`
po-no-source-hint = rendez son `msgid` au message, ou supprimez le message entier
po-twice = { $keyword } figure deux fois dans un même message
po-twice-hint = supprimez l’un des deux, ou donnez au second son propre `msgid`
po-no-translation = ce message n’a pas de `msgstr`
po-no-translation-hint = ajoutez `msgstr ""` à la suite, ou supprimez le message
po-unknown = { $word } n’est pas un mot-clé des fichiers PO
po-unknown-hint = écrivez `msgid`, `msgstr` ou un autre mot-clé de gettext, ou faites de la ligne un commentaire avec `#`
po-no-string = il manque ici un texte entre guillemets
po-no-string-hint = mettez le texte entre `"` et `"`
po-after-string = quelque chose suit le guillemet fermant du texte
po-after-string-hint = écrivez `\"` pour un guillemet dans le texte, ou supprimez ce qui suit
po-open-string = le texte n’est pas fermé sur sa ligne
po-open-string-hint = terminez la ligne par `"` ; un saut de ligne dans le texte s’écrit `\n`
po-charset = le fichier est en { $charset }, pas en UTF-8
po-charset-hint = convertissez-le : `msgconv -t UTF-8 -o { $path } { $path }`

set-no-unit = aucune unité n’est nommée
set-no-unit-hint = donnez son identifiant, ou l’article sous la forme CHEMIN:LIGNE
set-two-units = deux unités sont nommées
set-two-units-hint = donnez l’identifiant ou la ligne, pas les deux
set-not-written = la traduction n’a pas pu être écrite dans le catalogue
set-not-written-hint = cherchez les erreurs de syntaxe du catalogue : `recto check --only syntax`
expected-not-one = --if-source, --if-target et --if-state concernent une seule unité
expected-not-one-hint = nommez-la par son identifiant, ou par CHEMIN:LIGNE
choose-no-proposal = il n’y a pas de seconde version `{ $key }`
choose-no-proposal-hint = voir `recto list --kept` pour celles qui attendent
choose-ambiguous-hint = écrivez davantage de la clé
choose-broken = le texte de `{ $key }` n’est pas du Fluent valide
choose-broken-hint = corrigez-le dans { $path }, ou écrivez la traduction avec `recto set`
kept-not-fluent = --kept ne montre rien à remplir et n’a donc pas le format `fluent`

overrides-not-fluent = --overrides ne montre rien à remplir, il n’a donc pas de format `fluent`

kept-not-fluent-hint = utilisez `--format json`
refused = `{ $id }` ({ $language }) n’a pas été modifiée : autre chose a changé entre-temps
refused-hint = consultez-la avec `recto list`, puis réessayez
part-source = le texte source
part-target = la traduction
part-state = l’état

edit-broken = { $path } contient des erreurs de syntaxe, rien ne peut y être écrit

edit-broken-unit = impossible de modifier `{ $id }` tant que { $path } contient des erreurs de syntaxe

edit-broken-in-part =
    { $count ->
        [one] { $path } contient des erreurs de syntaxe ; une unité a été laissée telle quelle
       *[other] { $path } contient des erreurs de syntaxe ; { $count } unités ont été laissées telles quelles
    }

edit-broken-hint = consultez `recto check --only syntax`, corrigez le fichier, puis recommencez
edit-gone = { $path } n’existe plus, mais son registre est toujours là
edit-gone-hint = restaurez le fichier, ou supprimez son registre pour repartir de zéro
edit-failed-hint = contrôlez le catalogue avec `recto check --only syntax`, puis recommencez

link-not-left = `{ $id }` n’a pas été supprimée de { $article } : une autre unité en prend déjà la suite
link-own-id = l’identifiant de `{ $id }` est celui que lui donne { $path }
link-own-id-hint = changez-le dans ce fichier, ou corrigez ses traductions avec `recto set`
link-nothing-to-carry = chaque langue qui a une traduction de `{ $left }` en a aussi une de `{ $id }`
link-nothing-to-carry-hint = il n’y a rien à reporter
set-no-pattern = ceci n’est pas un texte Fluent valide (position { $place } du texte) : { $reason }
link-not-left-hint = séparez-les d’abord : `recto unlink { $id }`
link-nothing-left = aucune unité `{ $id }` n’a été supprimée de { $article }
link-nothing-left-hint = aucune unité traduite n’a été supprimée de cet article
link-nothing-left-others-hint = unités supprimées avec leurs traductions : { $ids }
link-translated = `{ $id }` a déjà une traduction ({ $language })
link-translated-hint = si elle n’est pas la bonne, supprimez-la de { $path }, puis relancez la commande
unlink-nothing = `{ $id }` ne prend la suite d’aucune autre unité : toutes ses traductions ont été faites pour son propre texte
unlink-nothing-hint = il n’y a rien à séparer

render-no-place = recto ne sait pas où écrire { $article }
render-no-place-hint = nommez un dossier avec `--out`, ou définissez `output` dans recto.toml
render-over-article = le rendu de { $article } ({ $language }) écraserait l’article { $other }
render-over-configuration = le rendu de { $article } ({ $language }) écraserait { $file }
render-among-catalogs = le rendu de { $article } ({ $language }) écrirait { $path } parmi les catalogues de { $folder }
render-elsewhere-hint = définissez un autre `output` dans recto.toml, ou un autre `--out`
render-same-file = le rendu de { $article } ({ $language }) et celui de { $other } ({ $other_language }) iraient dans le même fichier { $path }
render-same-file-hint = utilisez { "{path}" } et { "{stem}" } dans `output`, ou donnez à chaque [[articles]] son propre `output`
render-unresolved-hint = corrigez la traduction ; le texte source est affiché à sa place
render-structure =
    l’article ({ $language }) n’est pas construit comme sa source : { $count ->
        [one] { $count } unité
       *[other] { $count } unités
    } au lieu de { $expected }, à partir de `{ $id }` environ
render-structure-hint = cherchez près de là des lignes vides, ou des marques de bloc comme # ou - au début d’une traduction

page-unknown =
    { $page } contient ce qu’aucun catalogue n’a : { $count ->
        [one] { $count } texte
       *[other] { $count } textes
    } ; la page reste comme elle est

page-unknown-hint = `recto adopt` importe ses textes ; `recto render --overwrite` refait la page et les garde comme secondes versions

page-no-ledger =
    { $page } contient ce qu’aucun catalogue n’a, et il n’y a pas de registre pour le garder : { $count ->
        [one] { $count } texte
       *[other] { $count } textes
    }

page-no-ledger-hint = lancez d’abord `recto sync`, puis générez de nouveau la page

page-edited =
    { $page } a été modifiée à la main : { $count ->
        [one] { $count } texte reste
       *[other] { $count } textes restent
    } comme sur la page

page-edited-hint = `recto adopt` importe les modifications des pages ; `recto render --overwrite` les remplace et les garde comme secondes versions

page-behind =
    { $page } ne suit pas son article à { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    } où la page a ses propres lignes

page-behind-hint = `recto list --overrides` montre ce que les deux ont ; traduisez ou confirmez ce qu’elle attend, ou modifiez la page à la main

render-preview-in-place = un aperçu porte des marques qui n’ont rien à faire sur les pages du site

render-preview-in-place-hint = nommez un autre dossier avec `--out`

preview-in-source = pas traduit : { $language }

check-no-code = il n’y a pas de contrôle `{ $code }`
check-no-code-hint = choisissez parmi { $codes }
check-stray = aucun article n’a le catalogue `{ $catalog }`
check-stray-hint = donnez au fichier le nom du catalogue de son article, ou déplacez-y ses messages

sync-source-gone = { $path } a disparu, et avec lui le texte source de `{ $id }` ({ $language })

sync-source-gone-hint = restaurez-le avec `git restore -- { $path }` ou depuis une copie, puis lancez `recto sync`

sync-foreign-catalog = recto n’a pas écrit ce fichier, qui ne peut donc pas être le catalogue source de { $article }
sync-foreign-catalog-hint = donnez à l’article un autre `catalog` dans recto.toml, ou déplacez ce fichier
sync-catalog-edit-hint = corrigez le catalogue à la main, puis relancez `recto sync`
sync-rename-blocked = ceci ressemble à { $old } sous un nouveau nom, mais { $occupied } existe déjà
sync-rename-blocked-hint = déplacez ce fichier, ou rétablissez l’ancien nom ; puis lancez `recto sync`

merge-no-file = il n’y a pas de fichier { $path }
merge-no-file-hint = git donne les trois versions sous la forme `%O %A %B` ; configurez-le avec `recto init --git`

## Results

error-line = { $error } : { $message }
hint-label = conseil :
no-articles = il n’y a pas encore d’articles : placez-en là où l’indique `[[articles]]` dans recto.toml
heading-language = langue

## Results of `recto status`

status-percent = { $percent } %
status-done = achevé
status-words-left = restants
status-unsynced = (à synchroniser)
status-stale-in = périmées ({ $language }), par nature du changement : { $changes }
status-proposals = secondes versions à choisir : { $counts } ; voir `recto list --kept`

status-machine = brouillons de la machine que personne n’a confirmés : { $counts }

status-unjudged = certains articles n’ont pas pu être vérifiés ; corrigez les erreurs signalées
status-articles-unsynced =
    { $count ->
        [one] { $count } article a changé depuis la dernière synchronisation ; lancez `recto sync`
       *[other] { $count } articles ont changé depuis la dernière synchronisation ; lancez `recto sync`
    }

## Results of `recto sync`

sync-renamed = renommé, auparavant { $path }
sync-from =
    { $count ->
        [one] { $count } venue de { $path }
       *[other] { $count } venues de { $path }
    }
sync-rejoined =
    { $count ->
        [one] { $count } message venu du catalogue ({ $language }) de { $path }
       *[other] { $count } messages venus du catalogue ({ $language }) de { $path }
    }
sync-recorded = nouvelles traductions : { $counts }
sync-swapped = remplacements dans les traductions, comme dans la source : { $counts }
sync-orphans = messages sans unité : { $counts } ; voir `recto check --only unknown-unit`
sync-own-messages = messages propres aux traductions : { $counts } ; voir `recto check --only unknown-unit`
sync-newly-stale = désormais périmées : { $counts }
sync-stale = périmées : { $counts } ; voir `recto diff`
sync-drafts = brouillons : { $counts } ; voir `recto list --state draft`, puis `recto accept --state draft --language { $languages }`

sync-prefilled = brouillons tirés de la mémoire : { $counts }

sync-machine-drafts = brouillons de la machine : { $counts }

sync-machine-proposals = propositions de la machine : { $counts } ; voir `recto list --kept`

sync-machine-sent = envoyé à la machine : { $units }, { $words }

sync-machine-would-send = serait envoyé à la machine : { $units }, { $words }

sync-machine-known = connu d’exécutions précédentes : { $count }

sync-machine-left-out = laissé de côté : { $count } ; les avertissements disent pourquoi

sync-machine-unsent = non envoyé : { $units }, { $words }

sync-renamed-id = l’identifiant { $old } figurait deux fois ; le second est désormais { $new }
sync-replaced = { $new } semble remplacer { $old } : `recto link { $old } { $new } --article { $path }`
sync-held = en attente de la correction de son catalogue : { $languages }
sync-gone = supprimé
sync-gone-kept = supprimé ; ses traductions sont conservées comme obsolètes
sync-gone-given =
    { $count ->
        [one] supprimé ; { $count } unité est passée dans un autre article
       *[other] supprimé ; { $count } unités sont passées dans d’autres articles
    }
sync-gone-given-and-kept =
    { $count ->
        [one] supprimé ; { $count } unité est passée dans un autre article, d’autres traductions sont obsolètes
       *[other] supprimé ; { $count } unités sont passées dans d’autres articles, d’autres traductions sont obsolètes
    }
sync-edited =
    { $count ->
        [one] { $count } modifiée
       *[other] { $count } modifiées
    }
sync-split =
    { $count ->
        [one] { $count } scindée
       *[other] { $count } scindées
    }
sync-merged =
    { $count ->
        [one] { $count } fusionnée
       *[other] { $count } fusionnées
    }
sync-moved =
    { $count ->
        [one] { $count } déplacée
       *[other] { $count } déplacées
    }
sync-added =
    { $count ->
        [one] { $count } ajoutée
       *[other] { $count } ajoutées
    }
sync-removed =
    { $count ->
        [one] { $count } supprimée
       *[other] { $count } supprimées
    }
sync-nothing-until-mended = rien à écrire tant que ce qui est signalé n’est pas corrigé
sync-in-step = tout est à jour
written =
    { $count ->
        [one] { $count } fichier écrit
       *[other] { $count } fichiers écrits
    }
would-be-written =
    { $count ->
        [one] { $count } fichier serait écrit
       *[other] { $count } fichiers seraient écrits
    }

explain-unchanged = inchangée : { $evidence }
explain-moved = déplacée : { $evidence } à un autre endroit
explain-edited = modifiée : { $evidence }
explain-revived = de retour : { $evidence }
explain-split = scindée : une partie de { $ids }
explain-merged = issue de la fusion de { $ids }
explain-new = nouvelle
explain-left = supprimée de l’article
explain-alike = ressemblance de { $percent } %
explain-same-key = même clé
explain-same-text = même texte
explain-next = autre candidate : { $id }, ressemblance de { $percent } %
explain-next-left = autre candidate : { $id }, supprimée, ressemblance de { $percent } %
explain-next-new = autre candidate : { $id }, nouvelle, ressemblance de { $percent } %
explain-next-none = rien d’autre ne lui ressemble
explain-link = la même unité ? alors `recto link { $old } { $new }`
explain-unlink = une autre unité ? alors `recto unlink { $id }`

explain-out =
    laissé de côté, { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    } : { $why }

explain-out-project = recto.toml le demande

explain-out-outside = c’est en dehors de l’article

explain-out-landmark = c’est un menu, un en-tête, un pied de page ou une colonne latérale

explain-out-named = son nom est celui d’un élément d’habillage

explain-out-hidden = c’est masqué sur la page

explain-out-links = ce sont des liens vers d’autres pages

explain-out-comments = ce sont des commentaires de lecteurs

explain-out-form = c’est un formulaire

explain-out-line = c’est une ligne qui entoure le texte des pages copiées

question-place = { $nth } sur { $count } : { $place }
question-edited = Est-ce la même unité, modifiée ? Elle garde alors ses traductions. { $keys }
question-left = Est-ce l’unité supprimée, sous une forme modifiée ? Elle en reprendrait alors les traductions. { $keys }
question-keys-yes = [O/n/q]
question-keys-no = [o/N/q]
answers-yes = o, oui
answers-no = n, non
answers-quit = q, quitter
question-again = répondez o, n ou q, ou appuyez sur Entrée pour la majuscule :
accept-ask = Confirmer { $count } traductions dans { $articles } articles ?
accept-ask-reviewed = Approuver comme relues { $count } traductions dans { $articles } articles ?
accept-ask-undo = Annuler l’acceptation de { $count } traductions dans { $articles } articles ?
accept-ask-reject = Renvoyer comme brouillons { $count } traductions dans { $articles } articles ?
accept-stopped = arrêt : rien n’a été modifié
accept-stopped-hint = nommez les articles voulus, ou donnez --yes

## Results of `recto watch`

watch-begun =
    { $count ->
        [one] { $count } article surveillé ; appuyez sur Ctrl+C pour arrêter
       *[other] { $count } articles surveillés ; appuyez sur Ctrl+C pour arrêter
    }
watch-took = ({ $milliseconds } ms)
watch-more =
    { $count ->
        [one] et { $count } autre article
       *[other] et { $count } autres articles
    }
watch-mended = corrigé
watch-limit = recto cherche les modifications chaque seconde, car le système ne surveille pas davantage de dossiers ; relevez cette limite avec `sudo sysctl { $setting }={ $value }`, puis relancez `recto watch`
watch-untold = recto cherche les modifications chaque seconde, car le système ne les signale pas : { $reason }

## Results of `recto list` and `recto diff`

nothing-to-show = rien à montrer

list-continue = d’autres unités suivent : ajoutez `--cursor { $next }` pour les voir

list-change = ({ $class })
list-uses = utilise :
list-terms = termes :
term-forms = { $source } → { $forms }
term-forbidden = { $source } : pas { $forbidden }
term-forms-not-forbidden = { $source } → { $forms } (pas { $forbidden })

list-finding = { $code } :

list-note = note :
list-change-share = ({ $class }, { $percent } %)
list-review = relecture :
list-replaced = recto a remplacé { $swaps } ; vérifiez la traduction, puis acceptez-la
list-swap = { $old } par { $new }
list-split = issue de la traduction de `{ $id }`, qui a été scindée : relisez-la, puis acceptez-la
list-merged = composée des traductions de { $ids } : relisez-la, puis acceptez-la

match-percent = { $percent } %

match-place = de { $place }

match-why = de { $place } : { $reasons }

match-same-id = la même unité

match-same-neighbours = entre les mêmes textes

match-marks = majuscules ou ponctuation différentes

match-codes =
    { $count ->
        [one] balisage différent à { $count } endroit
       *[other] balisage différent à { $count } endroits
    }

match-facts = un nombre, une date ou un nom diffère

match-other-article = un autre article

match-imported = d’un autre outil
match-shared = de la mémoire de l’équipe

match-region = pour une autre région

match-several = ce texte a plusieurs traductions

match-sentence = une phrase d’un texte plus long

match-put-in = mis à la place : { $swaps }

suggest-nothing = rien de semblable n’a encore été traduit

analyse-units = unités

analyse-words = mots

analyse-characters = caractères

analyse-with-blanks = espaces comprises

analyse-weighted = mots pondérés

analyse-total = total

band-context = en contexte

band-repetition = répétitions

band-exact = 100 %

band-from = { $least }–{ $most } %

band-new = nouveau

kept-proposal = seconde version
kept-text = texte conservé
kept-without-source = (le texte source n’est pas connu)
kept-older-source = ancienne source :
kept-instead-of = actuellement :
kept-origin = provenance :
kept-proposals =
    { $count ->
        [one] { $count } seconde version
       *[other] { $count } secondes versions
    }
kept-texts =
    { $count ->
        [one] { $count } texte conservé
       *[other] { $count } textes conservés
    }
kept-choose = choisissez avec `recto accept --proposal KEY --language TAG`, ou écartez-en une avec `recto reject --proposal KEY --language TAG`

list-because = { $state }, car { $reason }

because-recorded = ce texte est consigné dans le registre

because-no-ledger = il n’y avait pas de registre : on ne sait pas de quel texte source elle est la traduction

because-no-source = on ne sait pas quel texte source a été traduit

because-source-line = sa propre ligne `# Source:` nomme le texte qui a été traduit

because-other-source = git montre qu’elle a été introduite à côté d’un autre texte source

because-had-before = l’unité avait déjà eu ce texte, à côté d’un autre texte source

because-older-than-source = elle a été écrite avant la modification de sa source

because-was-draft = ce n’était qu’un brouillon quand l’unité avait ce texte

because-source-changed = elle a été ajoutée à un commit sans être consignée dans le registre, et la source a changé depuis

because-one-source = elle a été ajoutée à un commit sans être consignée dans le registre, et la source n’a pas changé depuis

because-configured = elle a été ajoutée à un commit sans être consignée dans le registre, et `edited-stale` dans recto.toml l’accepte

because-article-changed = elle a été modifiée alors que l’article et le catalogue source différaient ; lancez `recto sync`, puis `recto accept` si elle est juste

because-edited-stale = elle était périmée quand on l’a modifiée, et `edited-stale` dans recto.toml demande une confirmation

because-copy = elle ne fait que répéter sa source

because-uncommitted = elle n’est pas encore dans un commit et correspond au catalogue source

because-shallow = ce clone n’a pas tout l’historique ; lancez `git fetch --unshallow`, ou `recto accept` si elle est juste

because-too-long = l’historique est trop long pour être lu en entier

diff-nothing = aucune traduction n’est périmée
diff-to-do = { $what } ; mettez chaque traduction à jour, ou confirmez-la avec `recto accept`
diff-stale =
    { $stale ->
        [one] { $stale } unité périmée
       *[other] { $stale } unités périmées
    }
diff-drafts =
    { $drafts ->
        [one] { $drafts } brouillon
       *[other] { $drafts } brouillons
    }
diff-stale-and-drafts = { diff-stale } et { diff-drafts }
diff-changed = changement : { $classes }
diff-changed-share = changement : { $classes } ; { $percent } % des mots
diff-finding = { $code } : { $message } ; source actuelle :
diff-unknown = texte source de la traduction inconnu ; source actuelle :
sentences = phrases : { $counts }
sentences-unchanged =
    { $count ->
        [one] { $count } inchangée
       *[other] { $count } inchangées
    }
sentences-changed =
    { $count ->
        [one] { $count } modifiée
       *[other] { $count } modifiées
    }
sentences-new =
    { $count ->
        [one] { $count } nouvelle
       *[other] { $count } nouvelles
    }
sentences-gone =
    { $count ->
        [one] { $count } supprimée
       *[other] { $count } supprimées
    }
sentence-changed = modifiée :
sentence-gone = supprimée :

## Results of `recto accept`, `reject`, `set`, `link`, `unlink` and `prune`

accept-already = déjà dans cet état : { $state }
accept-nothing-to-undo = reste dans cet état : { $state } ; il n’y a pas d’acceptation à annuler
accept-just-changed = non modifiée, car sa source vient de changer :
accept-just-changed-hint = lisez le nouveau texte, puis relancez la commande, ou ajoutez `--if-source { $source }`
accept-other = non modifiée, car ce n’est plus ce que vous avez vu : { $parts }
accept-other-hint = lisez ce qui s’y trouve, puis relancez la commande avec `{ $flags }`
accept-no-translation = pas de traduction
choose-taken = { $before } -> { $after }, dans sa seconde version
choose-left = reste telle quelle ; la seconde version est écartée
choose-kept = l’autre texte est conservé sous { $key } ; voir `recto list --kept`
accept-missing = non modifiée, car il n’y a pas de traduction ; écrivez-la avec `recto set`
accept-broken = non modifiée, car son message a une erreur de syntaxe ; voir `recto check --only syntax`
accept-changed =
    { $count ->
        [one] { $count } unité modifiée
       *[other] { $count } unités modifiées
    }
accept-would-change =
    { $count ->
        [one] { $count } unité serait modifiée
       *[other] { $count } unités seraient modifiées
    }
set-done = { $id } dans { $catalog } : { $state }
set-done-as-fluent = { $id } dans { $catalog } : { $state }, lue comme du Fluent
set-unknown-term = { $term } reste du texte : le glossaire n’a pas ce terme
link-alone = { $id } ne prend plus la suite d’aucune autre unité
link-changed = { $old } est désormais { $new }
prune-dropped =
    { $count ->
        [one] { $count } traduction obsolète supprimée
       *[other] { $count } traductions obsolètes supprimées
    }
prune-would-drop =
    { $count ->
        [one] { $count } traduction obsolète serait supprimée
       *[other] { $count } traductions obsolètes seraient supprimées
    }
prune-needed =
    { $count ->
        [one] { $count } est conservée, car des brouillons en sont issus : confirmez-les d’abord
       *[other] { $count } sont conservées, car des brouillons en sont issus : confirmez-les d’abord
    }
prune-without-source =
    { $count ->
        [one] { $count } sans source est conservée : rattachez-la à une unité avec `recto link`, ou supprimez-la avec --without-source
       *[other] { $count } sans source sont conservées : rattachez-les à des unités avec `recto link`, ou supprimez-les avec --without-source
    }

## Results of `recto render`

render-in-source = { units } dans la langue source
render-outdated = { units } avec un texte plus ancien
render-unconfirmed =
    { $count ->
        [one] { $count } unité non confirmée
       *[other] { $count } unités non confirmées
    }
render-left-out = { $article } ({ $language }) omis : traduit à { $percent } %
render-more = { $count } autres pages modifiées
render-left-out-many = { $count } articles traduits omis, parce que trop peu en est traduit : voir `recto status`
render-done =
    { $count ->
        [one] { $count } article rendu
       *[other] { $count } articles rendus
    }, { $changed ->
        [one] { $changed } modifié
       *[other] { $changed } modifiés
    }

## Results of `recto check`

check-verdict = { $verdict } : { check-counts }

check-counts =
    { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    } dans { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    } et { $languages ->
        [one] { $languages } langue
       *[other] { $languages } langues
    }

check-passed = contrôle réussi
check-failed = échec du contrôle
check-unjudged =
    { $count ->
        [one] vérification incomplète ({ $count } problème)
       *[other] vérification incomplète ({ $count } problèmes)
    }
check-many-missing = { units } sans traduction ({ $language }) ; voici la première
check-many-drafts = { units } à l’état de brouillon ({ $language }) ; voici la première
check-many-stale =
    { $count ->
        [one] { $count } unité périmée ({ $language }) ; voici la première
       *[other] { $count } unités périmées ({ $language }) ; voici la première
    }
check-many-others = { units } avec un tel constat ({ $language }) ; voici la première

check-many-units-hint = listez-les avec `recto list { $path } --language { $language } --state { $state }`

check-many-findings-hint = listez-les avec `recto check --only { $code } --format json`

summary-title = recto check : { $verdict }

summary-errors = Erreurs

summary-warnings = Avertissements

summary-notes = Remarques

summary-more = et { $count } de plus du même genre dans ce fichier

summary-left = et { $count } de plus ; listez-les avec `recto check`

annotations-left = et { $count } de plus ({ $severity }) ; listez-les avec `recto check`

## Sites and git

init-is-there = { $file } existe déjà
init-is-there-hint = modifiez-le, ou supprimez-le et relancez `recto init`
init-no-languages = rien n’indique ici les langues cibles
init-no-languages-hint = nommez-les : `recto init --source { $source } --languages { $languages }`
init-only-source = il n’y a aucune langue vers laquelle traduire
init-only-source-hint = nommez-en d’autres que { $source }, par exemple --languages fr,es
init-found = trouvé : { $what }
init-what-site = un site fait avec { $generator } ({ $path })
init-what-folders = une arborescence comme celle de { $generator }
init-what-articles = des articles
init-what-fluent-by = les fichiers Fluent d’une application ({ $path })
init-what-fluent = les fichiers Fluent d’une application
init-folder = articles dans { $folder }/
init-output = traduits dans { $output }
init-none-translated = aucun traduit pour l’instant
init-translated =
    { $count ->
        [one] { $count } traduit
       *[other] { $count } traduits
    }
init-homeless =
    { $count ->
        [one] { $count } autre fichier sans article
       *[other] { $count } autres fichiers sans article
    }
init-po = traductions dans des fichiers PO : { $languages }
init-not-taken = trouvé, mais non utilisé : { $what }
init-other-language = des traductions ({ $languages }), non demandées
init-other-keys = des clés de front matter dont les valeurs diffèrent d’une langue à l’autre : { $keys } ; ajoutez à `fields` celles qui sont du texte

init-comment-found = `recto init` a trouvé { $what }.
init-comment-articles = Les articles ({ $language }) sont dans { $folder }/, les traductions vont dans
init-comment-translated = Déjà traduits, d’après les noms de fichiers : { $counts }.
init-comment-not-taken = Trouvé, mais non utilisé : { $what }.
init-comment-change = Corrigez ci-dessous ce qui ne convient pas.
init-made = { $path } créé
init-next-mend = Certains de ces fichiers ne peuvent pas être des articles tels quels : corrigez recto.toml selon les erreurs signalées, puis lancez `recto sync`.
init-next-adopt = Relisez recto.toml, puis vérifiez avec `recto adopt --dry-run` comment les traductions présentes s’apparient à leurs articles.
init-next-fluent = Relisez recto.toml, puis lancez `recto sync`, qui importe les traductions présentes comme brouillons, ou `recto sync --trust translated` si elles ont déjà été relues.
init-next-sync = Les articles sont ceux de { $folder }/ ; relisez recto.toml, puis lancez `recto sync`.
init-next-write = Placez des articles dans { $folder }/, puis lancez `recto sync`.

git-no-repository = { $folder } n’est dans aucun dépôt git, ou git n’est pas installé
git-no-repository-hint = lancez d’abord `git init`, ou omettez --git
git-cannot-set = git ne peut pas définir { $key }
git-cannot-set-hint = vérifiez que vous avez le droit d’écrire dans le dépôt, ou lancez `git config { $key } '{ $value }'`
git-added = ajouté à .gitattributes : { $line }
git-set = défini dans ce clone : { $key } = { $value }
git-nothing = git est déjà configuré
git-commit = Ajoutez .gitattributes à un commit. Chaque personne doit lancer `recto init --git` une fois dans son propre clone, car git ne copie pas ses réglages.

adopt-no-place = recto ne sait pas où sont les articles traduits
adopt-no-place-hint = indiquez leur emplacement avec `output` dans recto.toml, par exemple { $example }
adopt-blocked = { $path } est défectueux ou absent, rien ne peut donc y être importé
adopt-blocked-hint = corrigez-le comme l’indique `recto check`, puis relancez `recto adopt`
adopt-lost-pin = la source que nomme son front matter n’est pas dans l’historique de cette branche
adopt-lost-pin-hint = récupérez tout l’historique (`git fetch --unshallow`) ou corrigez le commit nommé ; l’historique du fichier a été consulté à la place
adopt-cannot-write-hint = rien n’a été importé de ce fichier ; signalez-le comme un bogue de recto

adopt-nothing = rien n’a pu être importé
adopt-none-found = aucun article traduit n’a été trouvé là où l’indique `output` dans recto.toml ; corrigez `output`, ou indiquez les fichiers
adopt-nothing-new = rien de nouveau à écrire
adopt-written = { written } ; voir `recto status`
adopt-would-be-written = { would-be-written } ; relancez sans --dry-run pour écrire

adopt-see-pairs = `recto adopt --dry-run --verbose` montre toutes les paires

adopt-stranger = { $path } ({ $language }) n’est la traduction d’aucun article.
adopt-strangers-more = { $count } autres fichiers ne sont la traduction d’aucun article : voir `recto adopt --review`.
# Translations in PO files. $language (text): a language tag.
adopt-po-language = sa langue ({ $language }) n’est pas parmi celles de recto.toml
adopt-po-language-hint = ajoutez la langue à `languages`, ou ignorez ce message
adopt-po-files = fichiers
adopt-po-messages = messages
adopt-po-units = unités
adopt-po-column-kept = gardés
adopt-po-column-left = inutilisés
adopt-po-differ =
    { $count ->
        [one] { $count } unité a une autre traduction dans son catalogue, qui reste.
       *[other] { $count } unités ont une autre traduction dans leurs catalogues, qui reste.
    }
adopt-po-kept =
    { $count ->
        [one] { $count } message qu’aucune unité ne contient est gardé dans son registre : voir `recto list --kept`.
       *[other] { $count } messages qu’aucune unité ne contient sont gardés dans les registres : voir `recto list --kept`.
    }
adopt-po-left =
    { $count ->
        [one] { $count } message n’appartient à aucun article connu et reste dans son fichier PO : voir `recto adopt --review`.
       *[other] { $count } messages n’appartiennent à aucun article connu et restent dans leurs fichiers PO : voir `recto adopt --review`.
    }
adopt-po-done = Les fichiers PO n’ont pas été modifiés. Désormais, ce sont les catalogues qui comptent : traduisez-y, et supprimez les fichiers PO quand plus rien ne les utilise.
adopt-articles = articles
adopt-texts = textes
adopt-paired = paires

adopt-column-untranslated = à faire

adopt-untranslated = à faire
adopt-no-source = sans source
adopt-unasked = L’historique git n’a pas été consulté, tout a donc été apparié avec les articles actuels : ce qui y a changé depuis leur traduction est inconnu.
adopt-no-history = Il n’y a pas d’historique git à consulter, tout a donc été apparié avec les articles actuels : ce qui y a changé depuis leur traduction est inconnu.
adopt-shallow = Ce clone est superficiel : les textes antérieurs à son historique ont été appariés avec les plus anciens articles qu’il contient. Pour de meilleurs résultats, lancez `git fetch --unshallow`, puis recommencez l’import.
adopt-not-in-git =
    { $count ->
        [one] { $count } article traduit qui n’est pas encore dans git, ou n’y a pas de source : apparié avec les articles actuels.
       *[other] { $count } articles traduits qui ne sont pas encore dans git, ou n’y ont pas de source : appariés avec les articles actuels.
    }
adopt-above = voir ci-dessus
adopt-see-review = voir `recto adopt --review`
adopt-drafts =
    { $count ->
        [one] { $count } brouillon à confirmer, car le texte auquel il correspond n’est pas certain : { $place }, puis `recto accept` ou `recto set`.
       *[other] { $count } brouillons à confirmer, car le texte auquel ils correspondent n’est pas certain : { $place }, puis `recto accept` ou `recto set`.
    }
adopt-differ =
    { $count ->
        [one] { $count } texte différent de celui des catalogues, gardé comme seconde version : { $place } ; voir `recto list --kept`.
       *[other] { $count } textes différents de ceux des catalogues, gardés comme secondes versions : { $place } ; voir `recto list --kept`.
    }
adopt-left =
    { $count ->
        [one] { $count } texte dont la source est introuvable : { $place } ; le registre le conserve, `recto link ID UNIT` le rattache à une unité.
       *[other] { $count } textes dont la source est introuvable : { $place } ; les registres les conservent, `recto link ID UNIT` en rattache un à une unité.
    }
adopt-obsolete =
    { $count ->
        [one] { $count } texte dont la source a été supprimée de son article : conservé comme obsolète.
       *[other] { $count } textes dont la source a été supprimée de son article : conservés comme obsolètes.
    }
adopt-outside =
    { $count ->
        [one] { $count } ligne de code ou de balisage est propre à la page et reste : { $place }.
       *[other] { $count } lignes de code ou de balisage sont propres aux pages et restent : { $place }.
    }
adopt-against-today = d’après { $article } dans sa version actuelle
adopt-against-day = d’après { $article } dans sa version du { $from }
adopt-against-days = d’après { $article } dans ses versions du { $from } au { $to }
adopt-against-pin = d’après { $article } au commit { $commit }, que la page nomme
adopt-outside-lines =
    { $count ->
        [one] code ou balisage propre à la page, qui reste : ligne { $lines }
       *[other] code ou balisage propre à la page, qui reste : lignes { $lines }
    }
adopt-text-obsolete = source supprimée de l’article :
adopt-text-left = sans source :
adopt-text-left-near = { $no_source } { $id } ; sans traduction à cet endroit :
adopt-pair-line = ligne { $line }
adopt-sure = sûr
adopt-doubtful = douteux
adopt-sure-because = sûr : { $evidence }
adopt-doubtful-because = douteux : { $evidence }
adopt-there-before = déjà présent
adopt-differs = différent du catalogue
check-dismissed =
    { $count ->
        [one] { $count } constat est écarté
       *[other] { $count } constats sont écartés
    }
dismiss-unknown-check = il n’y a pas de contrôle `{ $code }` dont on puisse écarter les constats
dismiss-unknown-check-hint = choisissez parmi { $codes }

dismiss-of-article = `{ $code }` porte sur l’article lui-même, pas sur une traduction

dismiss-of-article-hint = désactivez ce contrôle pour cet article : `{ $code } = "off"` dans une table `[[checks.override]]` de recto.toml

dismiss-no-reason = le motif manque
dismiss-no-reason-hint = indiquez pourquoi c’est une fausse alerte : `--reason TEXT`
dismiss-two-units = deux unités sont nommées
dismiss-two-units-hint = donnez l’identifiant ou la ligne, pas les deux
dismiss-no-finding = `{ $code }` n’a pas de constat dans la traduction de `{ $id }` ({ $languages })
dismiss-no-finding-hint = consultez `recto check --only { $code }`
dismiss-not-dismissed = aucun constat de `{ $code }` n’est écarté pour la traduction de `{ $id }` ({ $languages })
dismissed =
    { $count ->
        [one] { $count } constat de `{ $code }` écarté pour la traduction ({ $language }) de `{ $id }`, jusqu’à ce qu’elle ou sa source change
       *[other] { $count } constats de `{ $code }` écartés pour la traduction ({ $language }) de `{ $id }`, jusqu’à ce qu’elle ou sa source change
    }
dismissal-taken-back =
    { $count ->
        [one] { $count } constat de `{ $code }` compte de nouveau pour la traduction ({ $language }) de `{ $id }`
       *[other] { $count } constats de `{ $code }` comptent de nouveau pour la traduction ({ $language }) de `{ $id }`
    }
fixes-made =
    { $count ->
        [0] rien à corriger
        [one] { $count } endroit corrigé
       *[other] { $count } endroits corrigés
    }
fixes-to-make =
    { $count ->
        [0] rien à corriger
        [one] { $count } endroit serait corrigé
       *[other] { $count } endroits seraient corrigés
    }
check-link-lost = le lien vers { $to } n’est pas dans la traduction
check-link-lost-hint = mettez le lien là où il est dans la source
check-link-changed = un lien mène à { $found }, alors que dans la source il mène à { $to }
check-link-changed-hint = écrivez l’adresse de la source, ou écartez ce constat si l’autre page convient mieux à ces lecteurs
check-link-added = un lien mène à { $to }, absent de la source
check-link-added-hint = retirez le lien, ou écartez ce constat s’il est voulu
check-image-lost = l’image { $file } n’est pas dans la traduction
check-image-lost-hint = mettez l’image là où elle est dans la source
check-image-changed = l’image est { $found } là où la source a { $file }
check-image-changed-hint = écrivez l’adresse de la source, ou écartez ce constat si c’est une image faite pour ces lecteurs
check-image-added = l’image { $file } n’est pas dans la source
check-image-added-hint = retirez l’image, ou écartez ce constat si elle est voulue
check-code-lost = le code { $code } n’est pas dans la traduction
check-code-lost-hint = mettez le code tel qu’il est dans la source
check-code-unmarked = le code { $code } figure dans la traduction sans ses accents graves
check-code-unmarked-hint = mettez-le entre accents graves
check-code-changed = le code est { $found } là où la source a { $code }
check-code-changed-hint = écrivez { $code } tel quel, ou écartez ce constat si c’est un texte que les lecteurs saisissent dans leur langue
check-code-added = le code { $code } n’est pas dans la source
check-code-added-hint = retirez les accents graves ou le code, ou écartez ce constat s’il est voulu
check-emphasis-shown = les lecteurs verront la marque { $mark } : elle n’ouvre ni ne ferme aucune mise en relief
check-emphasis-shown-hint = collez la marque aux mots concernés, des deux côtés ; si c’est elle qui doit s’afficher, mettez une barre oblique inverse devant
check-strong-lost = la source a des mots en gras, la traduction n’en a pas
check-emphasis-lost = la source a des mots en italique, la traduction n’en a pas
check-emphasis-lost-hint = mettez les marques autour des mots qui disent la même chose
check-tag-lost = la balise { $tag } n’est pas dans la traduction
check-tag-lost-hint = mettez la balise là où elle est dans la source
check-tag-added = la balise { $tag } n’est pas dans la source
check-tag-added-hint = retirez la balise, ou corrigez son nom
check-tag-unpaired = la balise { $tag } n’a pas de balise correspondante, ou n’est pas dans le bon ordre
check-tag-unpaired-hint = fermez ce qui est ouvert, en commençant par le dernier
check-footnote-lost = la note { $footnote } n’est pas dans la traduction
check-footnote-lost-hint = mettez-la là où elle est dans la source
check-footnote-added = la note { $footnote } n’est pas dans la source
check-footnote-added-hint = écrivez l’étiquette comme dans la source, ou retirez la note
check-line-breaks =
    { $source ->
        [0] la source n’a pas de saut de ligne forcé, la traduction en a { $target }
        [one] la source a { $source } saut de ligne forcé, la traduction { $target }
       *[other] la source a { $source } sauts de ligne forcés, la traduction { $target }
    }
check-line-breaks-hint = coupez les lignes comme la source, avec une barre oblique inverse en fin de ligne
check-fact-lost = { $source } figure dans la source, mais pas dans la traduction
check-fact-changed = { $found } dans la traduction, { $source } dans la source
check-fact-added = { $found } n’est pas dans la source
check-fact-hint = vérifiez lequel des textes est juste ; écartez ce constat si les deux disent la même chose
check-unit-lost = la source a { $sign } à côté d’un nombre, la traduction n’a rien d’équivalent
check-email-lost = l’adresse { $address } n’est pas dans la traduction
check-email-lost-hint = mettez l’adresse là où elle est dans la source
check-email-changed = l’adresse est { $found } là où la source a { $address }
check-email-changed-hint = écrivez l’adresse de la source, ou écartez ce constat si ces lecteurs ont la leur
check-email-added = l’adresse { $address } n’est pas dans la source
check-email-added-hint = retirez l’adresse, ou écartez ce constat si elle est voulue
check-handle-lost = le compte { $name } n’est pas dans la traduction
check-handle-lost-hint = mettez le compte là où il est dans la source
check-handle-changed = le compte est { $found } là où la source a { $name }
check-handle-changed-hint = écrivez le compte comme dans la source
check-handle-added = le compte { $name } n’est pas dans la source
check-handle-added-hint = retirez-le, ou seulement son @ si ce n’est pas un compte
check-placeable-lost = { $placeable } figure dans la source, mais pas dans la traduction
check-placeable-lost-hint = mettez-le à sa place, écrit comme dans la source
check-placeable-added = { $placeable } n’est pas dans la source
check-placeable-added-hint = écrivez-le comme la source, ou retirez-le
check-variant-missing = il manque la variante [{ $variant }], que cette langue ({ $language }) exige pour certains nombres
check-variant-missing-hint = ajoutez une variante [{ $variant }] avec les mots qui conviennent à ces nombres
check-variant-unreachable = la variante [{ $variant }] n’est jamais choisie dans cette langue ({ $language })
check-variant-twice = la variante [{ $variant }] figure deux fois ; seule la première est choisie
check-variant-hint = retirez la variante, ou corrigez sa clé
check-untranslated-text = langue du texte : { $source_language } au lieu de { $language }
check-untranslated-run = texte resté dans la langue source ({ $language }) : { $text }
check-untranslated-text-hint = traduisez-le dans la langue voulue ({ $language }) ; si c’est un titre ou un nom, écartez ce constat
check-same-as-source = le texte ({ $language }) est identique à la source
check-same-as-source-hint = traduisez-le ; si le texte est le même dans les deux langues, écartez ce constat

check-page-anchor = la page traduite ({ $language }) n’a pas d’ancre { $anchor } : ses titres sont traduits

check-page-anchor-hint = écrivez l’ancre du titre traduit, donnez cet identifiant au titre, ou laissez recto garder les ancres de la source avec `anchors` dans `[render]`

check-register = le texte s’adresse ici au lecteur avec { $found }, ailleurs dans la page avec { $usual } ({ $count } fois)

check-register-hint = adressez-vous au lecteur d’une seule façon dans toute la page ; écartez ce constat s’il s’agit ici de quelqu’un d’autre

check-spelling = { $word } n’est dans aucun dictionnaire de cette langue

check-spelling-hint = corrigez le mot ; s’il est juste, ajoutez-le à la liste de mots que `[spelling]` nomme dans recto.toml

check-too-short =
    { $characters ->
        [one] { $characters } caractère
       *[other] { $characters } caractères
    } pour { $source_characters } dans la source : quelque chose semble manquer
check-too-short-hint = ajoutez ce qui manque, ou vérifiez si ce texte est à sa place
check-too-long =
    { $characters ->
        [one] { $characters } caractère
       *[other] { $characters } caractères
    } pour { $source_characters } dans la source : quelque chose semble ajouté
check-too-long-hint = retirez ce que la source ne dit pas, ou vérifiez si ce texte est à sa place
check-doubled-words = le mot « { $word } » figure deux fois de suite
check-doubled-words-hint = retirez l’un des deux
check-unpaired-bracket = le signe { $bracket } n’a pas de signe correspondant
check-unpaired-bracket-hint = ajoutez l’autre, ou retirez celui-ci
check-unpaired-quote = le guillemet { $quote } n’a pas de guillemet correspondant
check-unpaired-quote-hint = ajoutez l’autre, ou retirez celui-ci
check-end-lost = la source se termine par « { $mark } », la traduction par aucun signe
check-end-added = la traduction se termine par « { $mark } », la source par aucun signe
check-end-changed = la source se termine par « { $mark } », la traduction par « { $found } »
check-end-hint = terminez le texte comme la source, avec le signe propre à la langue
check-inverted-mark = il manque « { $mark } », le signe ouvrant de « { $closing } »
check-inverted-mark-hint = écrivez « { $mark } » au début de la phrase concernée
check-doubled-blank = plusieurs espaces de suite
check-doubled-blank-hint = n’en laissez qu’une
check-blank-before = une espace de trop devant « { $mark } »
check-blank-before-hint = retirez-la
check-blank-behind-apostrophe = une espace de trop après « { $word } »
check-blank-behind-apostrophe-hint = retirez-la
check-space-missing = il manque une espace devant « { $mark } »
check-space-missing-behind = il manque une espace après « { $mark } »
check-space-breaks = l’espace devant « { $mark } » doit être insécable
check-space-breaks-behind = l’espace après « { $mark } » doit être insécable
check-space-unwanted = une espace de trop devant « { $mark } »
check-space-unwanted-behind = une espace de trop après « { $mark } »
check-quote-form = le guillemet { $quote } devrait être { $wanted }
check-ellipsis = « { $found } » devrait être « { $wanted } »
check-typography-hint = lancez `recto check --fix`, ou définissez `{ $key }` dans [typography.{ $language }] de recto.toml
check-term = le glossaire traduit « { $term } » par « { $wanted } », qui ne figure pas dans la traduction
check-term-hint = écrivez « { $wanted } », ou ajoutez la forme utilisée ici au fichier terms.ftl de cette langue ({ $language })
check-forbidden-term = le glossaire interdit « { $word } »
check-forbidden-term-hint = écrivez « { $wanted } »
check-forbidden-term-hint-none = écrivez autre chose
check-inconsistent = le même texte source est traduit par « { $other } » à { $place }
check-inconsistent-hint = traduisez-le partout de la même façon
check-unsafe-markup = `{ $piece }` peut exécuter du code et ne figure pas dans la source
check-unsafe-markup-hint = retirez-le
check-bidi-control = le caractère { $code } inverse le sens du texte
check-invisible-character = le caractère { $code } est invisible
check-invisible-character-hint = retirez-le
check-control-character = caractère de contrôle { $code } dans le texte
check-control-character-hint = écrivez le caractère voulu, ou retirez celui-ci
check-name-two-ways =
    { $count ->
        [one] « { $name } » s’écrit « { $other } » ailleurs dans cet article
       *[other] « { $name } » s’écrit « { $other } » { $count } fois dans cet article
    }
check-name-two-ways-hint = choisissez une seule graphie, pour que chaque langue en fasse autant
check-heading-level = un titre de niveau { $level } suit un titre de niveau { $before } : { $heading }
check-heading-level-hint = faites-en un titre de niveau { $level }, ou ajoutez celui qui manque
check-reference-undefined = rien ne définit la référence [{ $label }]
check-reference-undefined-hint = ajoutez une ligne `[{ $label }]: ADDRESS`, ou corrigez l’étiquette
check-footnote-undefined = rien ne définit la note { $note }
check-footnote-undefined-hint = ajoutez une ligne `{ $note }: TEXT`, ou corrigez l’étiquette
check-anchor-missing = aucun titre de cet article n’a l’ancre { $anchor }
check-anchor-missing-hint = faites mener le lien à l’ancre d’un titre, ou donnez cet identifiant au titre
check-file-missing = il n’y a pas de fichier { $path }
check-file-missing-hint = corrigez l’adresse, ou ajoutez le fichier
report-title = État des traductions
report-title-named = { $name } : état des traductions
report-scope = { $counts } ; langue source : { $language }
report-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
report-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
report-errors =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
report-warnings =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
report-passed = Contrôle du projet réussi : { $counts }.
report-failed = Échec du contrôle du projet : { $counts }.
report-percent = { $percent } %
report-skip = Aller au contenu
report-dark = Thème sombre
report-footer = Page produite par recto. Elle ne charge aucun autre fichier et ne suit pas ses lecteurs.
report-languages = Langues
report-languages-caption = L’avancement de chaque langue dans tous les articles, en unités.
report-language = Langue
report-done = Achevé
report-words-left = Mots restants
report-oldest = Périmées depuis
report-unknown = Certains articles n’ont pas pu être vérifiés ; corrigez ce qui est signalé sous « Autres constats ».
report-over-time = Avancement au fil du temps
report-one-point = Un seul commit contient des traductions pour l’instant ; il en faut deux pour un graphique.
report-cut-short = Ce clone ne contient pas les commits plus anciens.
report-no-history = pas d’historique : git ne connaît aucun commit avec des catalogues de ce projet
report-chart-title = Unités achevées, du { $from } au { $to }
report-chart-language = { $language } : de { $from } à { $to }.
report-from-to = de { $from } à { $to }
report-chart-values = Les valeurs du graphique
report-chart-caption = Pourcentage d’unités achevées à chaque commit représenté, du plus récent au plus ancien.
report-date = Date
report-commit = Commit
report-articles-heading = Articles
report-article = Article
report-no-articles = Il n’y a pas d’articles.
report-matrix-caption = Chaque article dans chaque langue. Viennent d’abord ceux dont les traductions périmées comptent le plus de mots, car elles induisent les lecteurs en erreur ; puis ceux où il reste le plus de mots à traduire.

report-sums-caption = Chaque article, toutes langues confondues. Viennent d’abord ceux dont les traductions périmées comptent le plus de mots, car elles induisent les lecteurs en erreur ; puis ceux où il reste le plus de mots à traduire.

report-stale-count =
    { $count ->
        [one] { $count } périmée
       *[other] { $count } périmées
    }
report-draft-count =
    { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    }
report-missing-count =
    { $count ->
        [one] { $count } manquante
       *[other] { $count } manquantes
    }
report-words-left-count =
    { $count ->
        [one] { $count } mot restant
       *[other] { $count } mots restants
    }
report-nothing-left = Il ne reste rien à faire.
report-filter = Filtrer
report-search = Chercher dans les chemins et les textes
report-all-languages = Toutes les langues
report-what = Afficher
report-everything = Tout
report-with-finding = Avec un constat
report-open = Tout ouvrir
report-close = Tout fermer
report-units-shown = Unités affichées :
report-articles-shown = Articles affichés :
report-left-heading = Ce qui reste à faire
report-unsynced = L’article a changé depuis la dernière synchronisation.
report-untouched =
    { $count ->
        [one] Pas commencé : son unique unité est manquante.
       *[other] Pas commencé : ses { $count } unités sont toutes manquantes.
    }
report-other-findings = Autres constats
report-place = { $kind }, ligne { $line }
report-since = depuis le { $date }
report-changed = changement : { $classes }
report-source = Source ({ $language })
report-source-changed = Source ({ $language }), avec ce qui a changé
report-translation = Traduction ({ $language })
report-no-translation = Aucune pour l’instant
report-old-unknown = Le texte source de cette traduction est inconnu.
report-removed = supprimé :
report-added = ajouté :
report-note = Note de l’auteur : { $note }
report-review-note = Note de relecture : { $note }
report-more-articles =
    { $count ->
        [one] … et { $count } autre article
       *[other] … et { $count } autres articles
    }
report-more-units =
    { $count ->
        [one] … et { $count } autre unité
       *[other] … et { $count } autres unités
    }

report-more-on-pages =
    { $count ->
        [one] { $count } unité de plus n’est pas sur cette page. Pour la voir, écrivez une page par article avec `recto report --out FOLDER`.
       *[other] { $count } unités de plus ne sont pas sur cette page. Pour les voir, écrivez une page par article avec `recto report --out FOLDER`.
    }

report-badge = { $language } : traduit à { $share }
report-written = écrit dans { $path }
gate-over-limit =
    { $what ->
        [errors] trop d’erreurs ({ $language }) : { $count }, limite { $most }
        [warnings] trop d’avertissements ({ $language }) : { $count }, limite { $most }
        [stale] trop d’unités périmées ({ $language }) : { $count }, limite { $most }
        [missing] trop d’unités sans traduction ({ $language }) : { $count }, limite { $most }
        [draft] trop de brouillons ({ $language }) : { $count }, limite { $most }
        [unreviewed] trop de traductions non relues ({ $language }) : { $count }, limite { $most }
        [proposal] trop de secondes versions à choisir ({ $language }) : { $count }, limite { $most }
       *[other] trop de traductions défectueuses ({ $language }) : { $count }, limite { $most }
    }
gate-over-limit-in-articles =
    { $what ->
        [errors] trop d’erreurs dans { $articles } ({ $language }) : { $count }, limite { $most }
        [warnings] trop d’avertissements dans { $articles } ({ $language }) : { $count }, limite { $most }
        [stale] trop d’unités périmées dans { $articles } ({ $language }) : { $count }, limite { $most }
        [missing] trop d’unités sans traduction dans { $articles } ({ $language }) : { $count }, limite { $most }
        [draft] trop de brouillons dans { $articles } ({ $language }) : { $count }, limite { $most }
        [unreviewed] trop de traductions non relues dans { $articles } ({ $language }) : { $count }, limite { $most }
        [proposal] trop de secondes versions à choisir dans { $articles } ({ $language }) : { $count }, limite { $most }
       *[other] trop de traductions défectueuses dans { $articles } ({ $language }) : { $count }, limite { $most }
    }
gate-over-limit-hint = corrigez une partie des constats de `recto check`, ou relevez la limite avec `limits` dans recto.toml
gate-over-limit-of-code-hint = corrigez une partie des constats de `recto check --only { $what }`, ou relevez la limite avec `limits` dans recto.toml
compare-no-repository = git ne peut pas comparer avec `{ $reference }` : le projet n’est dans aucun dépôt que git puisse lire
compare-no-repository-hint = lancez recto dans un clone ; `git status` y dit ce qui fait obstacle
compare-not-fetched = git ne connaît pas `{ $reference }` dans ce clone superficiel
compare-not-fetched-hint = récupérez-le avec `git fetch --depth=1 origin { $branch }:refs/remotes/origin/{ $branch }` et nommez-le `origin/{ $branch }`, ou clonez tout l’historique
compare-unknown = git ne connaît pas `{ $reference }`
compare-unknown-hint = nommez une branche, une étiquette ou un commit présents ici, par exemple `origin/main` ; `git fetch` récupère les nouveaux
compare-lacking = git n’a ici qu’une partie de `{ $reference }`
compare-lacking-hint = récupérez ce qui manque avec `git fetch --refetch --no-filter`
baseline-missing = il n’y a pas d’état de référence { $path }
baseline-missing-hint = écrivez-en un avec `recto check --write-baseline { $path }`
baseline-wrong = { $path } : { $reason }
baseline-unreadable = ceci n’est pas un état de référence : { $reason }
baseline-unreadable-hint = annulez ce qui a été modifié à la main, ou réécrivez-le avec `recto check --write-baseline`
baseline-newer = cet état de référence a la version { $version }, que ce recto ne connaît pas
baseline-newer-hint = mettez recto à jour, ou réécrivez l’état de référence avec `recto check --write-baseline`
rulings-articles = articles
ruling-passes = réussi
ruling-fails = échec
ruling-found =
    { $count ->
        [one] { $count } constat
       *[other] { $count } constats
    }
ruling-finished = traduit à { $percent } %
ruling-counts = erreurs : { $errors }, avertissements : { $warnings }, désactivés : { $off }, déjà connus : { $known }
ruling-no-worse = déjà connu, sans aggravation
ruling-severity =
    { $severity ->
        [off] ne compte pas ({ $table })
        [note] compte comme remarque ({ $table })
        [warning] compte comme avertissement ({ $table })
       *[error] compte comme erreur ({ $table })
    }
ruling-limit = au plus { $most } pour `{ $key }` ({ $table })
ruling-minimum = au moins { $percent } % ({ $table })
ruling-fixed = compte avec la sévérité du constat
table-default = par défaut
table-gate = `[gate]`
table-override = `[[gate.override]]` n° { $number }
baseline-written =
    { $count ->
        [one] { $path } écrit avec { $count } constat ; ajoutez-le à un commit, puis lancez `recto check --baseline { $path }`
       *[other] { $path } écrit avec { $count } constats ; ajoutez-le à un commit, puis lancez `recto check --baseline { $path }`
    }
baseline-unchanged =
    { $count ->
        [one] { $path } contient { $count } constat et reste tel quel
       *[other] { $path } contient { $count } constats et reste tel quel
    }

baseline-begun =
    { $count ->
        [one] { $count } constat d’aujourd’hui est gardé dans { $path } et ne compte pas : `recto check` échoue sur ce qui est nouveau, `recto check --all` le montre
       *[other] { $count } constats d’aujourd’hui sont gardés dans { $path } et ne comptent pas : `recto check` échoue sur ce qui est nouveau, `recto check --all` les montre
    }

check-known =
    { $count ->
        [one] { $count } constat était déjà connu et ne compte pas
       *[other] { $count } constats étaient déjà connus et ne comptent pas
    }
check-mended =
    { $count ->
        [one] { $count } constat déjà connu est corrigé
       *[other] { $count } constats déjà connus sont corrigés
    }
publishable-language =
    { $count ->
        [one] { $language } : { $count } article publiable sur { $all }
       *[other] { $language } : { $count } articles publiables sur { $all }
    }
publishable-reasons = pas encore : { $reasons }
publishable-untranslated = rien n’est traduit
publishable-unfinished = traduit à { $percent } %, le rendu demande { $minimum } %

publishable-in-source =
    { $count ->
        [one] { $count } texte apparaît dans la langue de la source
       *[other] { $count } textes apparaissent dans la langue de la source
    }

publishable-errors =
    { $count ->
        [one] { $count } erreur de `{ $code }`
       *[other] { $count } erreurs de `{ $code }`
    }
explain-format = `--explain` n’a pas de sortie pour les systèmes de CI
explain-format-hint = omettez `--format`, ou choisissez `--format json`


## Progress

progress-discovering = recherche des articles
progress-reading = lecture des articles
progress-planning = comparaison avec les catalogues
progress-history = lecture de l’historique
progress-pairing = appariement des traductions
progress-checking = vérification des traductions
progress-rendering = écriture des articles

progress-translating = attente de la machine

progress-writing = écriture des fichiers
progress-counted = { $stage }  { $done } sur { $total }
progress-left = { $stage }  { $done } sur { $total } · { $left }
progress-seconds = encore { $count } s environ
progress-minutes = encore { $count } min environ
interrupted = interrompu ({ $done } fichiers sur { $total }, tous intacts) ; relancez la même commande, elle reprendra à cet endroit

serve-begun = Le bureau est ouvert. Cette adresse connecte un navigateur, une seule fois :
serve-begun-for-users = Le bureau est ouvert. Chacun s’y connecte avec son jeton :
serve-open = { $place } est accessible depuis d’autres machines ; ces options sont donc nécessaires : { $options }
serve-open-hint = Ajoutez-les, ou écoutez sur cette machine seulement : `--listen 127.0.0.1:8765`.
serve-no-port = impossible d’écouter sur { $place } : { $reason }
serve-no-port-hint = Choisissez un autre port, par exemple `--listen 127.0.0.1:8766`.
serve-no-random = le système ne fournit pas de nombres aléatoires
serve-no-random-hint = Sans eux, personne ne pourrait entrer en sûreté ; lancez recto sur un système qui en a.
serve-no-thread = impossible de démarrer un autre fil d’exécution : { $reason }
serve-no-thread-hint = Fermez d’autres programmes, puis réessayez.
serve-base-path = `{ $path }` n’est pas un début de chemin valable
serve-base-path-hint = Utilisez une barre oblique et des lettres simples, par exemple `/recto`.
serve-users-wrong = { $place } : pas un nom, un SHA-256 et des rôles
serve-users-wrong-hint = Sur chaque ligne, écrivez un nom, 64 chiffres hexadécimaux et un ou plusieurs des rôles `read`, `translate` et `review`, séparés par des virgules.
serve-users-none = { $path } ne nomme personne
serve-token-short = le jeton dans { $path } n’est pas un seul mot d’au moins 43 caractères
serve-token-short-hint = Créez-en un avec `openssl rand -hex 32`.
serve-file-open = d’autres personnes peuvent lire { $path }
serve-file-open-hint = Lancez `chmod 600 { $path }`.
serve-not-opened = Le navigateur n’a pas pu être ouvert ({ $reason }) ; ouvrez l’adresse vous-même.
serve-ended = le bureau ne peut pas continuer : { $reason }
serve-ended-hint = Relancez-le ; tout ce qui a été enregistré est dans les fichiers.

desk-home = Toutes les langues
desk-login = Se connecter
desk-login-token = Jeton
desk-login-enter = Ouvrir le bureau
desk-starting = Le projet est en cours de lecture. Un instant.
desk-not-found = Il n’y a rien ici.
desk-failed = C’est une erreur de recto. Ce qui a été enregistré avant est dans les fichiers.
desk-no-language = Le projet n’est pas traduit en `{ $language }`.
desk-other-origin = Cette requête vient d’un autre site.
desk-other-origin-hint = Ouvrez le bureau par l’adresse que recto a affichée et réessayez là.
desk-no-json = Ce qui est envoyé doit être du JSON (`Content-Type: application/json`).
desk-malformed = Ce qui a été envoyé est illisible.
desk-too-large = Ce qui a été envoyé est trop long.
desk-no-login = Vous n’êtes pas connecté.
desk-no-login-hint = Ouvrez l’adresse que recto a affichée, ou demandez-en une nouvelle. Ce que vous avez saisi reste dans ce navigateur.
desk-token-used = Cette adresse a déjà servi.
desk-token-used-hint = Relancez `recto serve` pour en obtenir une nouvelle.
desk-token-unknown = Ce jeton n’ouvre rien.
desk-token-unknown-hint = Copiez-le en entier, sans espaces.
desk-read-only = Ce bureau montre tout et n’écrit rien.
desk-no-role = Vous pouvez lire ici, mais pas écrire.

desk-no-review = Vous pouvez traduire ici, mais pas approuver.

desk-no-method = Cela se demande autrement (`GET`, `POST` ou `PUT`).

desk-no-expected = Rien ne dit ce que vous avez vu de cette traduction ; cela pourrait remplacer ce que quelqu’un d’autre a écrit.

desk-no-expected-hint = Envoyez `expected` avec `source`, `target` et `state` de l’unité telle qu’elle était affichée.

desk-too-many = Au plus { $count } unités peuvent être écrites à la fois.

desk-too-many-tabs = Trop d’onglets de ce navigateur montrent le bureau.

desk-no-receipt = Cela ne peut plus être annulé.

desk-commit = Mettre à jour les traductions

replace-nothing = le texte n’y est pas

replace-nothing-hint = Cherchez à nouveau : quelqu’un a peut-être modifié la traduction.

## The desk: what every page says

desk-skip = Aller au contenu

desk-brand-home = recto : toutes les langues

desk-where = Où vous êtes

desk-go-to = Aller à

desk-keys = Touches

desk-close = Fermer

desk-no-script = L’atelier a besoin du JavaScript de ce serveur ; rien n’est chargé d’ailleurs.

desk-place-home = Toutes les langues

desk-place-language = Articles

desk-place-units = Liste de travail

desk-place-review = Relecture

desk-place-terms = Glossaire

desk-place-find = Rechercher et remplacer

desk-place-changes = Fichiers modifiés

desk-place-help = Aide et touches

desk-place-settings = Réglages

desk-done = Fait

desk-words-left = Mots restants

desk-percent = { $percent } %

desk-more-rows = En afficher plus

desk-show = Afficher

desk-search = Rechercher

desk-no-answer = Le serveur n’a pas répondu. Votre texte est conservé dans ce navigateur ; réessayez.

desk-cancel = Annuler

desk-ok = OK

desk-go-on = Continuer

desk-apply = Appliquer

desk-copy = Copier

desk-copied = Copié.

desk-unsaved = non enregistrée

desk-unsaved-count = Non enregistrées : { $count }

## The desk: home and a language

desk-home-title = Langues

desk-home-lead = Traductions depuis cette langue : { $language } ; l’avancement de chaque langue.

desk-language = Langue

desk-progress = Avancement

desk-go-on-with = { $language } : reprendre { $article }

desk-begin-with = Commencer par { $language }

desk-left-in-language = Unités restantes : { $count } ; mots restants : { $words }

desk-articles-lead = Les articles où il reste à faire, par dossier.

desk-all-articles-lead = Tous les articles, par dossier.

desk-only-left-articles = Seulement ce qui reste

desk-all-articles = Tous les articles

desk-article = Article

desk-search-articles = Chercher dans les chemins

desk-nothing-left = Il ne reste rien à faire ici.

desk-no-articles = Il n’y a aucun article.

desk-articles-of = Articles affichés : { $shown } sur { $count }

## The desk: the work list and the review

desk-units-lead = Les unités de tous les articles. L’adresse de cette page contient le filtre : elle peut être gardée et partagée.

desk-review-lead = Les traductions qui attendent une deuxième personne, et les brouillons que recto a tirés d’autres traductions.

desk-filter-states = État

desk-filter-class = Type de modification

desk-filter-code = Constat

desk-filter-text = Texte

desk-filter-article = Article ou dossier

desk-filter-any = Tous

desk-start-desk = Ouvrir à l’atelier

desk-no-units-found = Aucune unité ne correspond à ce filtre.

desk-units-of = Unités affichées : { $shown } sur { $count }

desk-units-shown = Unités affichées : { $count }

## The desk: one unit

desk-units-title = Unités de l’article

desk-unit-title = Unité ouverte

desk-side-title = Aides

desk-unit-heading = Unité { $at } sur { $count } : { $kind }

desk-kind-line = { $kind }, ligne { $line }

desk-heading = Titre

desk-since = depuis le { $date }

desk-sentences-changed = Phrases modifiées : { $changed } sur { $count }

desk-author-note = De l’auteur :

desk-review-note = De la relecture :

desk-source = Source

desk-source-changed = Source, avec ce qui a changé depuis cette traduction

desk-source-view = Affichage de la source

desk-view-changes = Modifications

desk-view-clean = Texte

desk-view-raw = Brut

desk-inserted = ajouté :

desk-deleted = supprimé :

desk-second-versions = Secondes versions, pas encore choisies

desk-take-second = Prendre cette version

desk-leave-second = Écarter cette version

desk-translation = Traduction

desk-translation-fluent = Traduction, en Fluent

desk-no-translation = Pas encore de traduction

desk-findings = Constats

desk-use-fix = Corriger

desk-dismiss = Fausse alerte…

desk-save-next = Enregistrer, suivante

desk-save-stay = Enregistrer et rester

desk-accept = Toujours juste

desk-approve = Approuver

desk-reject = Remettre en brouillon…

desk-more = Plus

desk-insert-source = Insérer la source

desk-fluent-source = Source Fluent

desk-drop-draft = Abandonner ma saisie

desk-undo = Annuler le dernier enregistrement

desk-length = { $count } caractères ; source : { $source }

desk-invisible = Caractères invisibles : { $characters }

desk-space-no-break = espace insécable

desk-space-narrow = espace fine insécable

desk-sentences = Phrase par phrase

desk-sentence-what = Ce qui a changé

desk-sentence-changed = modifiée

desk-sentence-unchanged = inchangée

desk-sentence-new = nouvelle

desk-sentence-gone = supprimée

desk-sentences-unchanged = Phrases inchangées : { $count }

desk-all-units = Toutes les unités : { $count }

desk-filter-count = { $filter } : { $matching } sur { $count }

desk-only-left = Seulement ce qui reste

desk-show-all = Tout afficher

desk-tick-all = Tout cocher

desk-tick-unit = Cocher cette unité

desk-done-here = faite ici

desk-no-units = Cet article n’a aucune unité.

desk-unit-list = Unités

## The desk: what it says after something was done

desk-saved = Enregistrée. { $at } sur { $count } : { $kind }

desk-saved-draft = Enregistrée comme brouillon. { $at } sur { $count } : { $kind }

desk-now-state = Désormais : { $state }

desk-dismissed = Ce constat sera ignoré.

desk-undone = Annulé.

desk-nothing-to-undo = Rien n’a été enregistré ici qui puisse être annulé.

desk-nothing-to-save = Il n’y a aucun texte à enregistrer.

desk-save-first = Enregistrez ou abandonnez d’abord votre saisie.

desk-draft-dropped = Abandonné. Le texte reste sous « Suggestions ».

desk-cannot-keep = Ce navigateur ne conserve pas les brouillons : enregistrez avant de quitter cette unité.

desk-changed-and-shown = L’unité a changé sur le disque et s’affiche telle qu’elle est maintenant.

desk-news-source = La source a changé pendant votre saisie. Votre texte est intact ; l’enregistrement vous interrogera.

desk-news-target = Quelqu’un a enregistré cette unité pendant votre saisie. Votre texte est intact ; l’enregistrement vous interrogera.

desk-article-end = La dernière unité de cet article.

desk-end-before = Ce qui reste plus haut

desk-end-next = Article suivant : { $article }

desk-end-language = Tous les articles de la langue

desk-save-anyway-title = La traduction contient une erreur

desk-save-anyway = Enregistrer quand même

desk-approve-own-title = Approuver votre propre traduction ?

desk-approve-own = Vous avez enregistré ce texte à cet atelier. « Relue » signifie qu’une deuxième personne l’a lu.

desk-reject-title = Remettre en brouillon

desk-reject-note = Ce que le traducteur doit savoir

desk-dismiss-title = Fausse alerte

desk-dismiss-which = Quel constat

desk-dismiss-reason = Pourquoi ce n’est pas un problème ici

desk-no-findings = Ces unités n’ont aucun constat.

## The desk: a conflict

desk-conflict-target = Quelqu’un a enregistré cette unité entre-temps

desk-conflict-source = La source a changé entre-temps

desk-conflict-both = La source et la traduction ont changé entre-temps

desk-conflict-state = L’état de cette unité a changé entre-temps

desk-conflict-kept = Votre texte est conservé ; choisissez la suite.

desk-conflict-short = Pas enregistrée : l’unité a changé entre-temps. Choisissez la suite ci-dessous.

desk-conflict-source-then-now = La source telle que vous l’avez vue, et ce qui a changé

desk-conflict-source-same = La source, inchangée

desk-conflict-theirs = La leur, enregistrée sur le disque

desk-conflict-yours = La vôtre, non enregistrée

desk-take-theirs = Prendre la leur

desk-keep-mine = Garder la mienne

desk-edit-together = Réunir les deux

desk-edit-together-now = Écrivez ci-dessous ce qui doit rester ; l’enregistrement remplacera la leur.

desk-took-theirs = La leur s’affiche. Votre texte reste sous « Suggestions ».

desk-gone-title = Cette unité n’est plus dans l’article

desk-gone-text = L’unité { $id } a été supprimée, divisée ou déplacée.

desk-gone-moved = Elle se trouve maintenant dans { $article }.

desk-gone-kept = Son texte

desk-gone-article = Retour à l’article

## The desk: variants of a message

desk-variants = Variantes de la traduction

desk-variant-examples = pour { $examples }

desk-variant-unknown = n’est pas une catégorie de cette langue

desk-variant-add = Ajouter { $key } ({ $examples })

desk-variant-remove = Supprimer

desk-variant-remove-one = Supprimer la variante { $key }

desk-variant-default = Par défaut

desk-variant-fill = Remplir les vides avec { $key }

## The desk: what helps at the side

desk-help-panels = Aides

desk-tab-suggestions = Suggestions

desk-tab-terms = Termes

desk-tab-notes = Notes

desk-no-notes = Personne n’a laissé de note ici.

desk-note-new = Une note sur cette unité

desk-note-for-source = Sur la source, pour toutes les langues

desk-note-about-source = sur la source

desk-note-leave = Laisser la note

desk-note-reply = Répondre

desk-note-resolve = Régler

desk-note-settled = réglée

desk-note-saved = La note est enregistrée.

desk-note-assigned = { $name } s’en occupe

desk-note-unassign = La rendre

desk-notes-unreadable = Des lignes des notes sont illisibles : { $count }.

desk-key-note = Laisser une note

desk-note-empty = La note ne dit rien.

desk-note-empty-hint = Écrivez ce que les autres doivent savoir.

desk-brought = Repris de la source : { $what }

desk-nothing-to-bring = Toutes les adresses, tout le code et tous les éléments variables de la source sont là.

desk-choose-piece = Que reprendre de la source

desk-somebody-here = { $name } a ouvert cette unité

desk-somebody = Quelqu’un

desk-tab-history = Historique

desk-tab-others = Langues

desk-tab-preview = Aperçu

desk-insert = Insérer

desk-drop = Abandonner

desk-no-suggestions = Rien de semblable n’a été traduit auparavant.

desk-origin-previous = cette unité, avant la modification

desk-origin-aside = votre texte, mis de côté

desk-origin-earlier = votre texte pour une source antérieure, non enregistré

desk-origin-obsolete = texte conservé d’une unité supprimée

desk-origin-memory = mémoire

desk-origin-machine = traduction automatique

desk-what-differs = Ce qui diffère dans la source

desk-terms-here = Termes dans cette unité

desk-term-not = pas :

desk-no-terms = Aucun terme du glossaire dans cette unité.

desk-all-terms = Tout le glossaire

desk-choose-term = Quel terme ?

desk-no-history = git ne connaît pas encore cette traduction.

desk-no-others = Le projet n’a pas d’autre langue.

desk-open-preview = Ouvrir la page entière

## The desk: several units

desk-ticked-count = Cochées : { $count }

desk-dismiss-code = Ignorer un constat…

desk-replace = Remplacer…

desk-untick = Décocher

desk-batch-accept = Toujours justes : ces unités

desk-batch-approve = Approuver ces unités

desk-batch-reject = Remettre en brouillon : ces unités

desk-batch-dismiss = Ignorer le constat dans ces unités

desk-batch-shown = Seul ce qui est coché sera modifié, et une seule annulation suffit à tout reprendre.

desk-batch-left = Laissées de côté, car cela ne s’y applique pas : { $count }

desk-batch-none = Cela ne s’applique à aucune des unités cochées.

desk-batch-done = Modifiées : { $count } ; laissées telles quelles : { $refused }

desk-replace-title = Remplacer dans les traductions

desk-replace-find = Rechercher

desk-replace-with = Remplacer par

desk-replace-explained = Seul le texte est remplacé, jamais les éléments variables, et tout est montré avant l’écriture.

desk-show-preview = Montrer ce qui changerait

desk-replace-none = Ce texte n’est dans aucune traduction.

desk-replace-found = Traductions concernées : { $count }

## The desk: terms, changes, preview

desk-terms-lead = Les termes du glossaire ; chacun mène aux unités qui le contiennent.

desk-term = Terme

desk-term-note = Note

desk-no-glossary = Cette langue n’a pas encore de glossaire.

desk-changes-lead = Les fichiers qui diffèrent du dernier commit. recto ne fait jamais de commit ; c’est à vous.

desk-changes-count = Fichiers modifiés : { $count }

desk-no-changes = Rien ne diffère du dernier commit.

desk-no-git = Ce projet n’est pas dans git.

desk-commit-title = Pour en faire un commit

desk-commit-text = Lancez ceci dans le dossier du projet, avec votre propre message.

desk-file = Fichier

desk-change = Modification

desk-lines = Lignes

desk-change-changed = modifié

desk-change-added = ajouté

desk-change-removed = supprimé

## The desk: help

desk-help-lead = Le fonctionnement de l’atelier et ses touches. Vous pouvez les changer sous « Réglages ».

desk-help-saving = Enregistrer

desk-help-saving-text = Rien n’est écrit avant l’enregistrement. Votre saisie reste dans ce navigateur, même si vous passez à autre chose ou fermez l’onglet ; les unités non enregistrées sont comptées en haut.

desk-help-conflict-text = Si quelqu’un a modifié une unité entre-temps, l’enregistrement vous interroge : prendre la leur, garder la vôtre ou réunir les deux. Aucun texte n’est perdu.

desk-help-states = États

desk-help-missing = Il n’y a pas de traduction.

desk-help-draft = Il y a un texte, mais quelqu’un doit le confirmer.

desk-help-stale = La source a changé après la traduction.

desk-help-translated = C’est une traduction de la source actuelle.

desk-help-reviewed = Une deuxième personne l’a approuvée.

desk-help-keys = Touches

desk-keys-chord = partout

desk-keys-leader = après la touche d’amorce

desk-keys-single = hors des champs de texte

desk-key-save-next = Enregistrer et passer à l’unité suivante

desk-key-save-stay = Enregistrer et rester

desk-key-next = Unité suivante, sans enregistrer

desk-key-previous = Unité précédente, sans enregistrer

desk-key-leader = Amorce : montrer les commandes de la touche suivante

desk-key-insert-source = Insérer la source

desk-key-insert-previous = Insérer la traduction enregistrée

desk-key-insert-suggestion = Insérer une suggestion par son numéro

desk-key-insert-term = Insérer un terme

desk-key-insert-piece = Reprendre une adresse, du code ou un élément variable de la source

desk-key-fix = Appliquer la première correction

desk-key-dismiss = Ignorer un constat

desk-key-accept = Toujours juste

desk-key-approve = Approuver

desk-key-reject = Remettre en brouillon, avec une note

desk-key-undo = Annuler le dernier enregistrement

desk-key-preview = Afficher l’aperçu

desk-key-fluent = Source Fluent

desk-key-no-break = Insérer une espace insécable

desk-key-move-down = Descendre dans la liste

desk-key-move-up = Monter dans la liste

desk-key-tick = Cocher une unité

desk-key-tick-all = Cocher toutes celles du filtre

desk-key-search = Rechercher

desk-key-go = Aller à une autre page

desk-key-others = Afficher les autres langues

desk-key-undo-outside = Annuler le dernier enregistrement

desk-key-help = Cette page

desk-key-leave = Quitter le champ de texte, le brouillon reste

## The desk: settings and login

desk-settings-lead = Pour ce navigateur seulement.

desk-settings-language = Langue de l’atelier

desk-settings-theme = Couleurs

desk-settings-system = Comme le système

desk-settings-light = Clair

desk-settings-dark = Sombre

desk-settings-size = Taille du texte

desk-settings-normal = Normale

desk-settings-large = Grande

desk-settings-larger = Très grande

desk-settings-contrast = Contraste

desk-settings-more = Renforcé

desk-settings-singles = Les lettres seules sont des touches hors des champs de texte

desk-settings-keys-explained = Placez-vous dans un champ et appuyez sur la nouvelle touche. Suppr rétablit l’ancienne.

desk-settings-kept = Conservé.

desk-key-needs-chord = Cette commande demande une touche avec Ctrl ou Alt.

desk-key-needs-letter = Cette commande demande une seule touche.

desk-key-taken = Cette touche est déjà prise : { $command }
