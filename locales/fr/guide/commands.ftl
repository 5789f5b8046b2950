title = Commandes

description = Toutes les commandes de recto, avec leurs arguments et leurs options.

this-page-is-made-from-cdf9 = Cette page est faite à partir de l’aide de recto et dit la même chose que `recto --help` et `recto COMMAND --help`. Les mots en majuscules représentent une valeur. Les arguments et options entre crochets peuvent être omis, et trois points en représentent plusieurs.

daily-work-b5e4 = Travail quotidien

update-catalogs-and-ledgers-to-9f1f = Mettre à jour catalogues et registres selon les articles.

arguments-44fc = **Arguments**

article-limit-to-articles-with-927d = ARTICLE… – Seulement les articles qui ont ce chemin, se trouvent dans ce dossier ou correspondent à ce glob

options-0854 = **Options**

dry-run-show-what-would-6e94 = `--dry-run` – Montrer ce qui serait fait, sans rien écrire

check-write-nothing-exit-with-f871 = `--check` – Ne rien écrire ; sortir avec le code 1 si quelque chose devait changer

fail-on-write-exit-with-afcd = `--fail-on-write` – Sortir avec le code 1 si quelque chose a été écrit, comme l’attend un hook

explain-for-every-unit-show-9244 = `--explain` – Dire pour chaque unité à quoi elle a été appariée, sur quels indices, et quelle était l’autre candidate

interactive-ask-about-uncertain-matches-8f09 = `--interactive` – Demander confirmation des appariements incertains avant d’écrire quoi que ce soit

prefill-matches-fill-missing-units-3848 = `--prefill` CORRESPONDANCES – Créer des brouillons pour les unités manquantes : des correspondances `exact`, à partir d’un pourcentage, p. ex. 85%, ou par la `machine` de recto.toml

state-states-which-units-a-d1b3 = `--state` ÉTATS – Unités que traduit une machine : les manquantes deviennent des brouillons, les périmées reçoivent une proposition (les manquantes par défaut)

budget-words-send-a-machine-1fbb = `--budget` MOTS – Ne pas envoyer plus de mots que cela à une machine

trust-state-state-given-to-07e1 = `--trust` ÉTAT – État donné à une traduction sans registre [par défaut : draft]

draft-a-person-must-confirm-fcbb = `draft` – Une personne doit la confirmer

translated-they-match-the-current-9bd4 = `translated` – Elle correspond à la source actuelle

format-format-output-format-default-300e = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49 = `text` – Lisible par les humains

json-machine-readable-json-68fc = `json` – Pour les programmes

sync-now-and-again-whenever-15f0 = Synchroniser tout de suite, puis à chaque enregistrement.

options-0854-2 = **Options**

poll-check-for-changes-once-ff26 = `--poll` – Chercher les modifications chaque seconde, sur les systèmes de fichiers qui ne les signalent pas

format-format-output-format-default-300e-2 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-2 = `text` – Lisible par les humains

json-machine-readable-json-68fc-2 = `json` – Pour les programmes

reports-what-each-change-did-9e48 = Indique ce que chaque modification a changé dans les articles et leurs traductions, jusqu’à ce que Ctrl+C y mette fin (code de sortie 130). La prochaine synchronisation achève ce qui était alors en cours d’écriture.

open-the-translators-desk-in-277c = Ouvrir le bureau de traduction dans un navigateur.

options-0854-24 = **Options**

listen-address-address-and-port-e7b4 = `--listen` ADRESSE – Où écouter : une adresse de cette machine avec son port [par défaut : 127.0.0.1:8765]

open-open-the-browser-as-36b4 = `--open` – Montrer le bureau dans le navigateur

read-only-show-everything-without-ba62 = `--read-only` – Tout montrer et ne rien écrire

sync-sync-articles-as-they-ffa0 = `--sync` – Synchroniser les articles à mesure qu’ils changent, comme `recto watch`

users-file-file-of-people-4d49 = `--users` FICHIER – Qui peut se connecter : sur chaque ligne un nom, le SHA-256 d’un jeton et des rôles (read, translate, review)

token-file-file-file-with-2cc9 = `--token-file` FICHIER – Un fichier contenant un jeton qui ouvre le bureau chaque fois qu’il est donné

allow-host-name-host-name-7153 = `--allow-host` NOM – Un nom sous lequel les navigateurs peuvent demander le bureau ; peut être donné plusieurs fois

behind-proxy-a-proxy-in-1a7d = `--behind-proxy` – Un proxy placé devant le bureau chiffre : les navigateurs arrivent par https

base-path-path-start-of-0291 = `--base-path` CHEMIN – Le début du chemin de toutes les adresses, par exemple /recto

poll-check-for-changes-once-ff26-2 = `--poll` – Chercher les modifications chaque seconde, sur les systèmes de fichiers qui ne les signalent pas

prints-an-address-that-logs-ddeb = Affiche une adresse qui connecte un navigateur, une seule fois. Rien n’est synchronisé, sauf les articles dans lesquels quelqu’un enregistre une traduction. Ctrl+C y met fin (code de sortie 130).

list-units-by-language-state-fdc2 = Lister les unités par langue, état et article.

arguments-44fc-2 = **Arguments**

article-id-limit-to-these-601c = ARTICLE|ID… – Seulement ceux-ci : des articles par chemin, dossier ou glob, des unités par identifiant ou début d’identifiant, ou CHEMIN:LIGNE

options-0854-3 = **Options**

l-language-tags-limit-to-4fae = `-l`, `--language` LANGUES – Seulement ces langues

s-state-states-only-units-0f20 = `-s`, `--state` ÉTATS – Seulement les unités dans ces états : `missing`, `draft`, `stale`, `translated`, `reviewed`

class-classes-only-units-whose-26f0 = `--class` CLASSES – Seulement les unités dont la source a changé de l’une de ces façons : `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`

kept-show-what-ledgers-keep-1669 = `--kept` – Montrer ce que les registres conservent à côté des traductions : les secondes versions à choisir et les textes des unités supprimées

overrides-show-what-is-the-e325 = `--overrides` – Montrer ce qui est propre aux pages : code, clés, enveloppes et autres éléments qu’une page traduite a autrement que son article

explain-show-why-each-translation-04ac = `--explain` – Dire pourquoi chaque traduction a son état

matches-show-earlier-translations-of-2d21 = `--matches` – Montrer ce qui a déjà été traduit et ressemble aux unités non terminées

limit-count-show-so-many-4702 = `--limit` NOMBRE – Afficher au plus ce nombre d’unités, et où continuer

cursor-continue-after-the-last-7409 = `--cursor` POSITION – Continuer après la dernière unité de la page précédente

format-format-output-format-default-300e-3 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-3 = `text` – Lisible par les humains

json-machine-readable-json-68fc-3 = `json` – Pour les programmes

fluent-fluent-messages-ready-to-c3af = `fluent` – Des messages prêts à remplir

list-untranslated-units-9335 = Lister les unités sans traduction.

arguments-44fc-3 = **Arguments**

language-article-languages-default-all-a482 = LANGUE|ARTICLE… – Les langues, toutes si aucune n’est nommée, puis des articles par chemin, dossier ou glob

options-0854-4 = **Options**

l-language-tags-limit-to-4fae-2 = `-l`, `--language` LANGUES – Seulement ces langues

matches-show-earlier-translations-of-2d21-2 = `--matches` – Montrer ce qui a déjà été traduit et ressemble aux unités non terminées

limit-count-show-so-many-4702-2 = `--limit` NOMBRE – Afficher au plus ce nombre d’unités, et où continuer

cursor-continue-after-the-last-7409-2 = `--cursor` POSITION – Continuer après la dernière unité de la page précédente

format-format-output-format-default-300e-4 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-4 = `text` – Lisible par les humains

json-machine-readable-json-68fc-4 = `json` – Pour les programmes

fluent-fluent-messages-ready-to-c3af-2 = `fluent` – Des messages prêts à remplir

show-what-changed-in-the-8677 = Montrer ce qui a changé dans la source des unités périmées.

arguments-44fc-4 = **Arguments**

article-id-limit-to-these-601c-2 = ARTICLE|ID… – Seulement ceux-ci : des articles par chemin, dossier ou glob, des unités par identifiant ou début d’identifiant, ou CHEMIN:LIGNE

options-0854-5 = **Options**

l-language-tags-limit-to-4fae-3 = `-l`, `--language` LANGUES – Seulement ces langues

class-classes-only-units-whose-26f0-2 = `--class` CLASSES – Seulement les unités dont la source a changé de l’une de ces façons : `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`

limit-count-show-so-many-4702-3 = `--limit` NOMBRE – Afficher au plus ce nombre d’unités, et où continuer

cursor-continue-after-the-last-7409-3 = `--cursor` POSITION – Continuer après la dernière unité de la page précédente

format-format-output-format-default-300e-5 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-5 = `text` – Lisible par les humains

json-machine-readable-json-68fc-5 = `json` – Pour les programmes

show-earlier-translations-of-similar-0885 = Montrer les traductions antérieures de textes semblables.

arguments-44fc-5 = **Arguments**

article-id-limit-to-these-601c-3 = ARTICLE|ID… – Seulement ceux-ci : des articles par chemin, dossier ou glob, des unités par identifiant ou début d’identifiant, ou CHEMIN:LIGNE

options-0854-6 = **Options**

text-text-look-up-this-2db8 = `--text` TEXTE – Chercher ce texte au lieu d’une unité

l-language-tags-limit-to-4fae-4 = `-l`, `--language` LANGUES – Seulement ces langues

limit-count-maximum-number-of-607e = `--limit` NOMBRE – Combien de correspondances au plus (5 par défaut)

min-percent-minimum-similarity-in-9002 = `--min` POURCENTAGE – Aucune correspondance en dessous de ce pourcentage (60 par défaut)

format-format-output-format-default-300e-6 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-6 = `text` – Lisible par les humains

json-machine-readable-json-68fc-6 = `json` – Pour les programmes

write-a-single-translation-c24c = Écrire une traduction.

arguments-44fc-6 = **Arguments**

article-article-or-the-unit-3552 = ARTICLE – L’article, ou l’unité à CHEMIN:LIGNE

id-unit-id-or-the-977d = ID – L’unité, par son identifiant ou le début de celui-ci ; à omettre après CHEMIN:LIGNE

text-translation-reads-it-from-5af4 = TEXTE – La traduction ; avec `-`, elle est lue sur l’entrée standard

options-0854-7 = **Options**

l-language-tag-language-of-4619 = `-l`, `--language` LANGUE – La langue de la traduction

if-source-hex-only-if-7a23 = `--if-source` HEX – Seulement si telle est l’empreinte du texte source, donnée par `list --format json` ; atteste que vous l’avez lu

if-target-hex-only-if-09d9 = `--if-target` HEX – Seulement si telle est l’empreinte de la traduction ; `none` s’il n’y en avait pas

if-state-state-only-if-305c = `--if-state` ÉTAT – Seulement si la traduction est dans cet état

format-format-output-format-default-300e-7 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-7 = `text` – Lisible par les humains

json-machine-readable-json-68fc-7 = `json` – Pour les programmes

confirm-that-translations-match-the-0417 = Confirmer que des traductions correspondent à leur source.

arguments-44fc-7 = **Arguments**

article-id-articles-by-path-8275 = ARTICLE|ID… – Des articles par chemin, dossier ou glob, des unités par identifiant ou début d’identifiant, ou CHEMIN:LIGNE ; tout si rien n’est nommé

options-0854-8 = **Options**

l-language-tags-languages-9bb8 = `-l`, `--language` LANGUES – Les langues

all-languages-all-languages-e013 = `--all-languages` – Toutes les langues

s-state-states-only-translations-20e7 = `-s`, `--state` ÉTATS – Seulement les traductions dans ces états, par exemple `draft`

if-source-hex-only-if-7a23-2 = `--if-source` HEX – Seulement si telle est l’empreinte du texte source, donnée par `list --format json` ; atteste que vous l’avez lu

if-target-hex-only-if-09d9-2 = `--if-target` HEX – Seulement si telle est l’empreinte de la traduction ; `none` s’il n’y en avait pas

if-state-state-only-if-305c-2 = `--if-state` ÉTAT – Seulement si la traduction est dans cet état

y-yes-do-not-ask-caed = `-y`, `--yes` – Sur un terminal, confirmer des traductions de plusieurs articles sans demander

dry-run-show-what-would-6e94-2 = `--dry-run` – Montrer ce qui serait fait, sans rien écrire

format-format-output-format-default-300e-8 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-8 = `text` – Lisible par les humains

json-machine-readable-json-68fc-8 = `json` – Pour les programmes

reviewed-approve-as-a-reviewer-dd09 = `--reviewed` – Approuver après relecture : l’état devient « relue »

undo-undo-the-last-acceptance-55ba = `--undo` – Annuler ce que la dernière acceptation a changé, et rien d’autre

proposal-key-choose-this-second-906c = `--proposal` CLÉ – Retenir cette seconde version d’une unité ; voir `list --kept`

send-translations-back-as-drafts-ffb6 = Renvoyer des traductions à l’état de brouillon.

arguments-44fc-8 = **Arguments**

article-id-articles-by-path-8275-2 = ARTICLE|ID… – Des articles par chemin, dossier ou glob, des unités par identifiant ou début d’identifiant, ou CHEMIN:LIGNE ; tout si rien n’est nommé

options-0854-9 = **Options**

l-language-tags-languages-9bb8-2 = `-l`, `--language` LANGUES – Les langues

all-languages-all-languages-e013-2 = `--all-languages` – Toutes les langues

s-state-states-only-translations-20e7-2 = `-s`, `--state` ÉTATS – Seulement les traductions dans ces états, par exemple `draft`

if-source-hex-only-if-7a23-3 = `--if-source` HEX – Seulement si telle est l’empreinte du texte source, donnée par `list --format json` ; atteste que vous l’avez lu

if-target-hex-only-if-09d9-3 = `--if-target` HEX – Seulement si telle est l’empreinte de la traduction ; `none` s’il n’y en avait pas

if-state-state-only-if-305c-3 = `--if-state` ÉTAT – Seulement si la traduction est dans cet état

y-yes-do-not-ask-452d = `-y`, `--yes` – Sur un terminal, renvoyer des traductions de plusieurs articles sans demander

dry-run-show-what-would-6e94-3 = `--dry-run` – Montrer ce qui serait fait, sans rien écrire

format-format-output-format-default-300e-9 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-9 = `text` – Lisible par les humains

json-machine-readable-json-68fc-9 = `json` – Pour les programmes

note-text-note-for-the-0b44 = `--note` TEXTE – Ce que la personne qui traduit doit savoir

proposal-key-reject-this-second-5e79 = `--proposal` CLÉ – Écarter cette seconde version d’une unité ; son texte est conservé

declare-that-a-unit-continues-9ccc = Indiquer qu’une unité prend la suite d’une unité supprimée.

arguments-44fc-9 = **Arguments**

left-the-removed-unit-by-8db2 = SUPPRIMÉE – L’unité supprimée, par son identifiant ou le début de celui-ci ; ses traductions reviennent

id-the-current-unit-an-6eb4 = ID – L’unité actuelle : un identifiant, son début ou CHEMIN:LIGNE

options-0854-10 = **Options**

a-article-article-article-if-b7f2 = `-a`, `--article` ARTICLE – L’article, si plusieurs ont une telle unité

format-format-output-format-default-300e-10 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-10 = `text` – Lisible par les humains

json-machine-readable-json-68fc-10 = `json` – Pour les programmes

undo-a-match-treat-the-337c = Annuler l’appariement d’une unité avec une autre.

arguments-44fc-10 = **Arguments**

id-the-current-unit-an-6eb4-2 = ID – L’unité actuelle : un identifiant, son début ou CHEMIN:LIGNE

options-0854-11 = **Options**

a-article-article-article-if-b7f2-2 = `-a`, `--article` ARTICLE – L’article, si plusieurs ont une telle unité

format-format-output-format-default-300e-11 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-11 = `text` – Lisible par les humains

json-machine-readable-json-68fc-11 = `json` – Pour les programmes

mark-findings-of-one-check-21e5 = Marquer les constats d’un contrôle comme fausses alertes.

arguments-44fc-11 = **Arguments**

article-article-or-the-unit-43cf = ARTICLE – L’article, ou l’unité à CHEMIN:LIGNE ; avec un dossier ou un glob, toutes les unités de ces articles qui ont un tel constat

id-unit-id-or-the-ade4 = ID – L’unité, par son identifiant ou le début de celui-ci ; sans elle, toutes les unités de l’article qui ont un tel constat

options-0854-12 = **Options**

l-language-tags-languages-of-fa8b = `-l`, `--language` LANGUES – Les langues des traductions

check-code-code-of-the-19c6 = `--check` CODE – Le contrôle, par exemple numbers

reason-text-why-they-are-1e94 = `--reason` TEXTE – Motif de la fausse alerte ; conservé dans le registre jusqu’à ce que la traduction ou sa source change

undo-undo-this-e1ab = `--undo` – Annuler cette décision

format-format-output-format-default-300e-12 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-12 = `text` – Lisible par les humains

json-machine-readable-json-68fc-12 = `json` – Pour les programmes

checks-reports-and-publishing-a827 = Contrôles, rapports et publication

show-translation-progress-by-language-bb71 = Montrer l’avancement de chaque langue.

arguments-44fc-12 = **Arguments**

article-limit-to-articles-with-927d-2 = ARTICLE… – Seulement les articles qui ont ce chemin, se trouvent dans ce dossier ou correspondent à ce glob

options-0854-13 = **Options**

articles-show-every-article-acc7 = `--articles` – Montrer chaque article

publishable-list-which-articles-can-97a3 = `--publishable` – Dire de chaque article s’il peut être publié, et sinon pourquoi

l-language-tags-limit-to-4fae-5 = `-l`, `--language` LANGUES – Seulement ces langues

class-classes-count-stale-units-7808 = `--class` CLASSES – Ne compter que les unités périmées de ces classes de changement ; avec --articles, ne montrer que les articles concernés

history-show-progress-over-the-a079 = `--history` – Montrer l’avancement au fil de l’historique git

format-format-output-format-default-300e-13 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-13 = `text` – Lisible par les humains

json-machine-readable-json-68fc-13 = `json` – Pour les programmes

check-the-project-against-its-1d15 = Vérifier que le projet respecte ses règles ; pour la CI.

arguments-44fc-13 = **Arguments**

article-id-limit-to-these-601c-4 = ARTICLE|ID… – Seulement ceux-ci : des articles par chemin, dossier ou glob, des unités par identifiant ou début d’identifiant, ou CHEMIN:LIGNE

options-0854-14 = **Options**

l-language-tags-limit-to-4fae-6 = `-l`, `--language` LANGUES – Seulement ces langues

only-codes-only-findings-with-ceb4 = `--only` CODES – Seulement les constats qui ont ces codes ; `invalid` regroupe toutes les erreurs des traductions

class-classes-only-findings-about-1f91 = `--class` CLASSES – Seulement les constats sur des traductions dont la source a changé de l’une de ces façons, par exemple `number,negation`

fix-fix-what-can-be-2e11 = `--fix` – Corriger ce qui peut l’être sans changer un mot et lister les corrections, sans contrôler

dry-run-with-fix-show-c2d4 = `--dry-run` – Avec `--fix` : montrer ce qui serait corrigé, sans rien écrire

new-only-ref-report-only-c135 = `--new-only` RÉF – Seulement les constats nouveaux depuis que la branche s’est séparée de ce commit, par exemple origin/main

baseline-file-report-only-findings-0876 = `--baseline` FICHIER – Seulement les constats qui ne sont pas dans cet état de référence

write-baseline-file-write-the-f654 = `--write-baseline` FICHIER – Écrire dans un fichier les constats que `--baseline` ignorera

all-also-what-the-projects-2feb = `--all` – Aussi ce que la base de référence du projet laisse passer

changed-since-ref-check-only-9e96 = `--changed-since` RÉF – Seulement les articles que la branche a touchés depuis qu’elle s’est séparée de ce commit

explain-show-what-each-rule-f6bb = `--explain` – Dire ce que chaque règle a compté et ce qu’en dit la configuration, au lieu de lister les constats

exit-zero-exit-with-code-bea6 = `--exit-zero` – Sortir avec le code 0 même si la barrière échoue

format-format-output-format-default-300e-14 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-14 = `text` – Lisible par les humains

json-machine-readable-json-68fc-14 = `json` – Pour les programmes

github-github-workflow-annotations-59bf = `github` – Des annotations d’un workflow GitHub

markdown-for-a-pull-request-a331 = `markdown` – Pour une pull request, une issue ou le résumé d’une étape GitHub

gitlab-gitlab-code-quality-report-9527 = `gitlab` – Un rapport de qualité de code pour GitLab

sarif-for-code-scanning-sarif-19f6 = `sarif` – Pour l’analyse de code : SARIF 2.1.0

junit-test-results-junit-xml-3c71 = `junit` – Des résultats de tests : JUnit XML

checkstyle-checkstyle-report-480f = `checkstyle` – Un rapport Checkstyle

write-a-progress-report-html-d47a = Montrer où en est le projet : page web, Markdown, tableau, JSON ou badges.

arguments-44fc-14 = **Arguments**

article-limit-to-articles-with-7d97 = ARTICLE… – Seulement les articles qui ont ce chemin, se trouvent dans ce dossier ou correspondent à ce glob ; en Markdown, leurs unités deviennent alors une liste à cocher

options-0854-15 = **Options**

l-language-tags-limit-to-4fae-7 = `-l`, `--language` LANGUES – Seulement ces langues

format-format-format-of-the-4c89 = `--format` FORMAT – Format du rapport [par défaut : html]

html-a-self-contained-web-4f2b = `html` – Une page web qui n’a besoin d’aucun autre fichier

markdown-for-a-pull-request-a331-2 = `markdown` – Pour une pull request, une issue ou le résumé d’une étape GitHub

csv-one-row-per-article-6197 = `csv` – Un tableau pour les tableurs

json-machine-readable-json-68fc-15 = `json` – Pour les programmes

o-out-path-write-to-e619 = `-o`, `--out` CHEMIN – Écrire dans ce fichier ; une page web dont le nom ne se termine pas par .html devient un dossier avec une page par article

badges-dir-write-a-badge-406b = `--badges` DOSSIER – Écrire un badge par langue dans ce dossier ; sans `--out`, il n’y a alors pas de rapport

name-name-name-of-the-1beb = `--name` NOM – Le nom du projet, pour le titre

no-history-omit-the-progress-79a6 = `--no-history` – Omettre l’avancement au fil de l’historique git

count-the-words-to-translate-dec0 = Compter les mots à traduire, selon leur ressemblance avec des textes antérieurs.

arguments-44fc-15 = **Arguments**

article-limit-to-articles-with-927d-3 = ARTICLE… – Seulement les articles qui ont ce chemin, se trouvent dans ce dossier ou correspondent à ce glob

options-0854-16 = **Options**

l-language-tags-limit-to-4fae-8 = `-l`, `--language` LANGUES – Seulement ces langues

format-format-output-format-default-300e-15 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-15 = `text` – Lisible par les humains

json-machine-readable-json-68fc-16 = `json` – Pour les programmes

csv-one-row-per-article-6197-2 = `csv` – Un tableau pour les tableurs

write-the-translated-articles-f9f6 = Écrire les articles traduits.

arguments-44fc-16 = **Arguments**

article-limit-to-articles-with-927d-4 = ARTICLE… – Seulement les articles qui ont ce chemin, se trouvent dans ce dossier ou correspondent à ce glob

options-0854-17 = **Options**

l-language-tags-languages-default-62a1 = `-l`, `--language` LANGUES – Les langues ; toutes si aucune n’est nommée

o-out-dir-output-folder-1ab5 = `-o`, `--out` DOSSIER – Le dossier sous lequel écrire

minimum-percent-skip-articles-that-6092 = `--minimum` POURCENTAGE – Omettre les articles traduits à moins de ce pourcentage

overwrite-make-pages-anew-also-020a = `--overwrite` – Refaire les pages, même là où elles disent ce qu’aucun catalogue n’a ; cela est gardé comme secondes versions

preview-mark-drafts-stale-translations-ebd4 = `--preview` – Marquer les brouillons, les traductions périmées et les textes dans la langue de la source, pour qui lit les pages avant leur publication

format-format-output-format-default-300e-16 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-16 = `text` – Lisible par les humains

json-machine-readable-json-68fc-17 = `json` – Pour les programmes

setup-and-upkeep-b7a7 = Mise en place et entretien

set-up-a-project-recto-573e = Préparer un projet : recto.toml et ses dossiers.

options-0854-18 = **Options**

source-tag-language-of-the-6e14 = `--source` LANGUE – La langue dans laquelle les articles sont écrits [par défaut : celle qu’indique le site, sinon en]

languages-tags-target-languages-such-f256 = `--languages` LANGUES – Les langues vers lesquelles traduire, par exemple fr,es [par défaut : celles qui sont déjà là]

git-set-up-git-to-5d97 = `--git` – Confier à recto la fusion git des catalogues et des registres ; fonctionne aussi dans un projet existant

format-format-output-format-default-300e-17 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-17 = `text` – Lisible par les humains

json-machine-readable-json-68fc-18 = `json` – Pour les programmes

import-existing-translations-from-translated-cb6e = Importer des traductions existantes (fichiers entiers).

arguments-44fc-17 = **Arguments**

article-limit-to-articles-with-927d-5 = ARTICLE… – Seulement les articles qui ont ce chemin, se trouvent dans ce dossier ou correspondent à ce glob

options-0854-19 = **Options**

l-language-tags-languages-default-62a1-2 = `-l`, `--language` LANGUES – Les langues ; toutes si aucune n’est nommée

dry-run-show-every-pair-998f = `--dry-run` – Montrer les paires, s’il n’y en a pas trop, sans rien écrire

review-show-what-needs-a-5634 = `--review` – Montrer ce qui demande une décision : paires douteuses et textes sans source

verbose-show-every-pair-however-1aef = `--verbose` – Montrer toutes les paires, aussi nombreuses soient-elles

no-history-pair-with-the-445c = `--no-history` – Apparier avec les articles actuels, sans consulter l’historique git

format-format-output-format-default-300e-18 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-18 = `text` – Lisible par les humains

json-machine-readable-json-68fc-19 = `json` – Pour les programmes

use-translation-memories-of-other-2bf1 = Utiliser les mémoires de traduction d’autres outils et d’une équipe, en exporter une.

arguments-44fc-18 = **Arguments**

action-what-to-do-e6a9 = ACTION – Que faire

import-import-a-file-of-70d6 = `import` – Importer un fichier d’un autre outil

list-list-the-memories-9bee = `list` – Lister les mémoires

remove-remove-an-imported-memory-cf5c = `remove` – Retirer une mémoire importée

export-write-a-file-for-d538 = `export` – Écrire un fichier pour d’autres outils sur la sortie standard

push-send-translations-to-the-2e9b = `push` – Envoyer des traductions au serveur de mémoire de recto.toml

file-name-tmx-file-to-2b26 = FICHIER|NOM – Le fichier TMX à importer, ou le nom de la mémoire à retirer

options-0854-20 = **Options**

name-name-name-of-the-4320 = `--name` NOM – Le nom sous lequel l’importer [par défaut : celui du fichier]

l-language-tags-limit-to-4fae-9 = `-l`, `--language` LANGUES – Seulement ces langues

format-format-output-format-default-300e-19 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-19 = `text` – Lisible par les humains

json-machine-readable-json-68fc-20 = `json` – Pour les programmes

take-terms-of-other-tools-50cb = Importer des termes d’autres outils dans le glossaire, l’écrire pour eux, et trouver les termes qui y manquent.

arguments-44fc-22 = **Arguments**

action-what-to-do-e6a9-2 = ACTION – Que faire

import-import-a-file-of-70d6-2 = `import` – Importer un fichier d’un autre outil

export-write-a-file-for-d538-2 = `export` – Écrire un fichier pour d’autres outils sur la sortie standard

suggest-find-phrases-and-names-7d2a = `suggest` – Trouver les expressions et les noms qui manquent au glossaire

file-the-term-base-to-7b28 = FICHIER|ARTICLE – La base terminologique à importer : TBX, ou CSV avec les colonnes source et target ; avec suggest, l’article à parcourir

options-0854-25 = **Options**

l-language-tags-limit-to-4fae-11 = `-l`, `--language` LANGUES – Seulement ces langues

at-least-count-suggest-only-5a23 = `--at-least` NOMBRE – Ne proposer que ce qui apparaît au moins ce nombre de fois (3 par défaut)

limit-count-maximum-number-of-55e2 = `--limit` NOMBRE – Combien de propositions au plus (50 par défaut)

format-format-output-format-default-300e-21 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-21 = `text` – Lisible par les humains

json-machine-readable-json-68fc-22 = `json` – Pour les programmes

csv-a-table-for-spreadsheets-74e8 = `csv` – Un tableau pour les tableurs

tbx-a-term-base-in-702b = `tbx` – Une base terminologique TBX 2, que lisent la plupart des outils

tbx3-a-term-base-in-bee0 = `tbx3` – Une base terminologique TBX 3

delete-obsolete-translations-9526 = Supprimer les traductions obsolètes.

options-0854-21 = **Options**

l-language-tags-limit-to-4fae-10 = `-l`, `--language` LANGUES – Seulement ces langues

without-source-also-delete-imported-0475 = `--without-source` – Supprimer aussi les textes importés dont la source est inconnue

dry-run-show-what-would-9f0c = `--dry-run` – Montrer ce qui serait supprimé, sans rien écrire

format-format-output-format-default-300e-20 = `--format` FORMAT – Format de sortie [par défaut : text]

text-human-readable-text-9d49-20 = `text` – Lisible par les humains

json-machine-readable-json-68fc-21 = `json` – Pour les programmes

allow-this-machine-to-write-5e5c = Autoriser cette machine à faire ce que nomme recto.toml : écrire dans des dossiers cachés, lancer une commande, utiliser un serveur de mémoire.

options-0854-22 = **Options**

undo-undo-this-e1ab-2 = `--undo` – Annuler cette décision

print-a-shell-completion-script-2553 = Afficher le script de complétion d’un shell.

arguments-44fc-19 = **Arguments**

shell-shell-possible-values-bash-bfb4 = SHELL – Le shell [valeurs possibles : bash, elvish, fish, powershell, zsh]

options-of-every-command-d967 = **Options de toutes les commandes**

c-dir-run-as-if-aba3 = `-C` DOSSIER – S’exécuter comme si recto était lancé dans ce dossier

ui-language-tag-language-of-d193 = `--ui-language` LANGUE – La langue des messages de recto : en, fr, es, de ou it

color-when-when-to-use-6b7e = `--color` QUAND – Quand utiliser la couleur [par défaut : auto]

auto-on-a-terminal-unless-2861 = `auto` – Sur un terminal, sauf si NO_COLOR est défini

always-always-2160 = `always` – Toujours

never-never-7a60 = `never` – Jamais

no-cache-neither-read-nor-edab = `--no-cache` – Ne pas utiliser le cache, ni en lecture ni en écriture

wait-seconds-seconds-to-wait-e2a7 = `--wait` SECONDES – Combien de temps attendre un autre recto qui écrit dans le projet (60 par défaut)

h-help-print-help-see-7420 = `-h`, `--help` – Afficher l’aide (résumée avec '-h')

write-the-manual-pages-eb81 = Écrire les pages de manuel.

arguments-44fc-20 = **Arguments**

dir-folder-to-write-to-bc59 = DOSSIER – Le dossier où écrire, créé s’il n’existe pas ; par exemple ~/.local/share/man/man1

called-by-other-programs-fa12 = Appelées par d’autres programmes

merge-three-versions-of-a-2663 = Fusionner pour git trois versions d’un catalogue ou registre.

arguments-44fc-21 = **Arguments**

base-the-version-both-sides-d183 = BASE – La version dont viennent les deux côtés (%O de git) ; un fichier vide s’il n’y en a pas

ours-our-version-gits-a-da2e = NÔTRE – Notre version (%A de git), remplacée par le résultat

theirs-their-version-gits-b-42e7 = LEUR – Leur version (%B de git)

path-path-of-the-file-ae54 = CHEMIN – L’emplacement du fichier dans le dépôt (%P de git)

options-0854-23 = **Options**

ours-label-name-label-after-8a6a = `--ours-label` NOM – Ce qui suit les marques de conflit de notre côté (%X de git)

theirs-label-name-label-after-4100 = `--theirs-label` NOM – Ce qui suit les marques de conflit de leur côté (%Y de git)

options-of-every-command-28c9 = Options de toutes les commandes

c-dir-run-as-if-aba3-2 = `-C` DOSSIER – S’exécuter comme si recto était lancé dans ce dossier

ui-language-tag-language-of-d193-2 = `--ui-language` LANGUE – La langue des messages de recto : en, fr, es, de ou it

color-when-when-to-use-6b7e-2 = `--color` QUAND – Quand utiliser la couleur [par défaut : auto]

auto-on-a-terminal-unless-2861-2 = `auto` – Sur un terminal, sauf si NO_COLOR est défini

always-always-2160-2 = `always` – Toujours

never-never-7a60-2 = `never` – Jamais

no-cache-neither-read-nor-edab-2 = `--no-cache` – Ne pas utiliser le cache, ni en lecture ni en écriture

wait-seconds-seconds-to-wait-e2a7-2 = `--wait` SECONDES – Combien de temps attendre un autre recto qui écrit dans le projet (60 par défaut)

h-help-print-help-see-7420-2 = `-h`, `--help` – Afficher l’aide (résumée avec '-h')

v-version-print-version-beb1 = `-V`, `--version` – Afficher la version
