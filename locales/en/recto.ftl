### The words of recto itself: what the program says on a terminal.
###
### Texts in backquotes are typed or written as they are and never translated: commands, options, keys, codes.
### Messages that begin in lower case stand behind a word such as "error:" and have no full stop.

## Counts

units =
    { $count ->
        [one] { $count } unit
       *[other] { $count } units
    }
articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
# Translations whose source has left its article; they are kept in the ledgers.
obsolete-translations =
    { $count ->
        [one] { $count } obsolete translation
       *[other] { $count } obsolete translations
    }

## States, kinds and changes

# The states of a translation.
state-missing = missing
state-draft = draft
state-stale = stale
state-translated = translated
state-reviewed = reviewed

# The same at the head of a column of counts, where it is about many. As short as may be: five of them stand in 80
# columns with other headings.
column-missing = missing

column-draft = draft

column-stale = stale

column-translated = translated

column-reviewed = reviewed

# What a unit is in its article.
kind-title = Title
# $level (number): 1 to 6.
kind-heading = Heading { $level }
kind-paragraph = Paragraph
kind-list-item = List item
kind-table-cell = Table cell
kind-caption = Caption
kind-alt = Image alt text
kind-field = Front matter field
# $key (text): the key of the field, such as hero.tagline.
kind-field-named = Front matter field { $key }
kind-message = Message
kind-text = Text

# What kind of edit changed a source text. Several may stand in a list with commas.
class-white-space = white-space

class-letter-case = letter-case

class-typography = typography
class-punctuation = punctuation
class-spelling = spelling
class-wording = wording
class-link = link
class-code = code
class-placeable = placeable
class-number = number
class-date = date
class-negation = negation

# How much a finding matters: the words before it.
severity-error = error
severity-warning = warning
severity-note = note

# Why a translation is taken to answer a source text. Several may stand in a list with commas.
evidence-key = same key
evidence-text = same text
evidence-original = its original text
evidence-link = same link
evidence-code = same code
evidence-skeleton = same surroundings
evidence-number = same number
evidence-cell = same place in the table
evidence-name = same name
evidence-word = similar words
evidence-outline = same place in the outline
evidence-neighbours = neighbours
evidence-length = length

## Command line

# What the program is for, in its help.
help-recto = Manage article translations: what is missing, what is out of date, and which words changed
# Behind the list of commands and options. "articles" is the name of a folder.
help-recto-after = To start, run `recto init --source en --languages fr,es`, put your articles into the folder `articles`, and run `recto sync`. Exit codes: 0 success; 1 a check failed; 2 invalid usage, or the project cannot be checked.

# What each command does, in the list of commands. Try to stay below 64 characters.
help-init = Set up a project: recto.toml and its folders
help-adopt = Import existing translations from translated files
help-sync = Update catalogs and ledgers to match the articles
help-watch = Sync now, and again whenever a file is saved
help-serve = Open the translator’s desk in a browser
help-status = Show translation progress by language
help-list = List units by language, state and article
help-missing = List untranslated units
help-set = Write a single translation
help-diff = Show what changed in the source of stale units

help-suggest = Show earlier translations of similar texts

help-accept = Confirm that translations match the current source
help-reject = Send translations back as drafts
help-link = Declare that a unit continues one that was removed
help-unlink = Undo a match: treat the unit as a new one
help-check = Check the project against its rules (for CI)

help-analyse = Count the words to translate, by similarity to earlier texts

help-dismiss = Mark findings of one check as false positives
help-report = Write a progress report: HTML, Markdown, CSV, JSON or badges

help-memory = Use translation memories of other tools and of a team, and export one
help-terms = Take terms of other tools into the glossary, write it for them, and find terms that it lacks

help-render = Write the translated articles
help-prune = Delete obsolete translations

help-allow = Allow this machine to do what recto.toml names: write to hidden folders, run a command, use a memory server

help-completions = Print a shell completion script
help-man = Write the manual pages
help-merge-driver = Merge three versions of a catalog or ledger (called by git)
help-help = Print this message or the help of a command

# Arguments of every command.
help-directory = Run as if started in this folder
help-ui-language = Language of recto's messages: en, fr, es, de or it
help-color = When to use colour
help-no-cache = Neither read nor write the cache

help-wait = Seconds to wait while another recto writes to the project (60 by default)

help-no-fsync = For measurements: skip the flush to disk; a power cut may lose what was written

help-help-short = Print help (see more with '--help')
help-help-long = Print help (see a summary with '-h')
help-version = Print version

# Arguments of several commands.
help-format = Output format
help-dry-run = Show what would be done, without writing anything
help-language = Limit to these languages
help-class = Only units whose source changed in one of these ways: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`
help-if-source = Only if the source text has this fingerprint (see `list --format json`); proves that you have read it
help-if-target = Only if the translation has this fingerprint; `none` if there was no translation
help-if-state = Only if the translation is in this state
help-article = Limit to articles with this path, in this folder or matching this glob
help-articles = { help-article }

help-init-source = Language of the articles [default: the site's language, or en]
help-init-languages = Target languages, such as fr,es [default: those found]
help-init-git = Set up git to merge catalogs and ledgers with recto; also works in an existing project

help-adopt-language = Languages [default: all]
help-adopt-dry-run = Show the pairs, unless there are too many, without writing anything
help-adopt-review = Show what needs a human decision: doubtful pairs, and texts without a source

help-adopt-verbose = Show every pair, however many there are

help-adopt-no-history = Pair with the current articles and ignore the git history

help-sync-check = Write nothing; exit with code 1 if a sync would change anything

help-sync-fail-on-write = Exit with code 1 if anything was written, for use in a hook

help-sync-explain = For every unit, show what it was matched with, why, and the next best match
help-sync-interactive = Ask about uncertain matches before writing anything

help-sync-prefill = Fill missing units with drafts: from `exact` matches, from a minimum similarity such as 85%, or by the `machine` in recto.toml
help-sync-state = Which units a machine translates: missing ones become drafts, stale ones get a proposal (missing by default)
help-sync-budget = Send a machine no more words than this

help-sync-trust = State given to translations that have no ledger entry

help-watch-poll = Check for changes once a second, for file systems that do not report them
help-watch-after = Reports what each change did to the articles and their translations. Press Ctrl-C to stop (exit code 130). A write in progress at that moment is completed by the next sync.
help-serve-listen = Address and port of this machine to listen on
help-serve-open = Open the browser as well
help-serve-read-only = Show everything, without writing anything

help-serve-sync = Sync articles as they change, like `recto watch`

help-serve-users = File of people who may log in: on each line a name, the SHA-256 of a token, and roles (read, translate, review)
help-serve-token-file = File with a token that opens the desk any number of times
help-serve-allow-host = Host name that browsers may use for the desk; can be given several times
help-serve-behind-proxy = A proxy in front of the desk encrypts: browsers use https
help-serve-base-path = Start of the path of all addresses, such as /recto
help-serve-poll = Check for changes once a second, for file systems that do not report them
help-serve-after = Prints an address that logs in one browser, once. Only articles in which somebody saves a translation are synced. Press Ctrl-C to stop (exit code 130).

help-status-articles = Show every article

help-status-names = { help-article }

help-status-class = Count stale units of these change classes only; with --articles, show only articles that have any

help-list-state = Only units in these states: `missing`, `draft`, `stale`, `translated`, `reviewed`
help-list-kept = Show what ledgers keep besides the translations: second versions to choose from, and texts of removed units

help-list-overrides = Show what is the pages' own: code, keys, wrappers and the like that a translated page has otherwise than its article

help-list-explain = Show why each translation has its state

help-missing-names = Languages (default: all), then articles by path, folder or glob

help-list-matches = Show earlier translations of similar texts for the units that are not done

help-missing-matches = { help-list-matches }

help-set-article = Article, or the unit at PATH:LINE
help-set-id-or-text = Unit id, or the start of one; omit it after PATH:LINE
help-set-text = Translation; `-` reads it from standard input
help-set-language = Language of the translation

help-names = Limit to these: articles by path, folder or glob; units by id or the start of one, or PATH:LINE

help-limit = Show so many units at most, and where to continue

help-cursor = Continue after the last unit of the previous page

help-accept-names = Articles by path, folder or glob; units by id or the start of one, or PATH:LINE (default: everything)

help-suggest-text = Look up this text instead of a unit

help-suggest-limit = Maximum number of matches (5 by default)

help-suggest-min = Minimum similarity in percent (60 by default)

help-accept-language = Languages
help-accept-all-languages = All languages
help-accept-state = Only translations in these states, such as `draft`

help-accept-yes = Do not ask for confirmation when translations of several articles are accepted

help-accept-reviewed = Approve as a reviewer: sets the state to reviewed
help-accept-undo = Undo the last acceptance, and nothing else
help-accept-proposal = Choose this second version of a unit; see `list --kept`

help-reject-names = { help-accept-names }

help-reject-language = { help-accept-language }
help-reject-all-languages = { help-accept-all-languages }
help-reject-state = { help-accept-state }

help-reject-yes = Do not ask for confirmation when translations of several articles are sent back

help-reject-note = Note for the translator
help-reject-proposal = Reject this second version of a unit; its text is kept

help-link-left = The removed unit, by id or the start of one; its translations are restored
help-link-unit = The current unit: an id, the start of one, or PATH:LINE
help-link-article = Article, if several have such a unit

help-unlink-unit = { help-link-unit }
help-unlink-article = { help-link-article }

help-check-only = Only findings with these codes; `invalid` stands for all problems of translations
help-check-class = Only findings about translations whose source changed in one of these ways, such as `number,negation`
help-check-fix = Fix what can be fixed without changing a word, and list the fixes (no checking)
help-check-dry-run = With `--fix`: show what would be fixed, without writing anything
help-check-new-only = Report only findings that are new since the branch left this commit, such as origin/main
help-check-baseline = Report only findings that are not in this baseline file

help-check-all = Also what the project's own baseline lets pass

help-check-write-baseline = Write the current findings to a baseline file, for `--baseline`
help-check-changed-since = Check only articles changed on the branch since it left this commit
help-check-explain = Show what each rule counted and what the policy allows, instead of the findings
help-check-exit-zero = Exit with code 0 even if the check fails

help-dismiss-article = Article, or the unit at PATH:LINE; with a folder or a glob, all units of these articles that have such a finding
help-dismiss-id = Unit id, or the start of one; without it, all units of the article that have such a finding
help-dismiss-language = Languages of the translations
help-dismiss-check = Code of the check, such as numbers
help-dismiss-reason = Why they are false positives; kept in the ledger until the translation or its source changes
help-dismiss-undo = Undo this

help-report-article = Limit to articles with this path, in this folder or matching this glob; Markdown then lists their units as a task list

help-report-articles = { help-report-article }

help-report-format = Format of the report
help-report-out = Write to this file; with --format html, a name without .html becomes a folder with one page per article
help-report-badges = Write a badge per language to this folder; no report unless `--out` is given
help-report-name = Name of the project, for the title
help-report-no-history = Omit the progress over the git history

help-status-history = Show progress over the git history

help-memory-action = What to do

help-memory-what = TMX file to import, or name of the memory to remove

help-memory-name = Name of the imported memory [default: the file's name]
help-terms-action = What to do

help-terms-what = The term base to import: TBX, or CSV with the columns source and target; with suggest, the article to search

help-terms-at-least = Suggest only what appears at least this often (3 by default)

help-terms-limit = Maximum number of suggestions (50 by default)

help-status-publishable = List which articles can be published, and why others cannot

help-render-language = { help-adopt-language }
help-render-out = Output folder
help-render-minimum = Skip articles that are less than this percentage complete

help-render-overwrite = Make pages anew, also where they say what no catalog has; that is kept as second versions

help-render-preview = Mark drafts, stale translations and texts in the language of the source, for who reads the pages before they are published

help-prune-without-source = Also delete imported texts whose source is unknown
help-prune-dry-run = Show what would be deleted, without writing anything

help-allow-undo = { help-dismiss-undo }

help-completions-shell = Shell
# Below it stand files and the line for each.
help-completions-after = Add this line to your shell's startup file:

help-man-folder = Folder to write to, created if missing; for example ~/.local/share/man/man1

# %O, %A, %B, %P and %X are what git calls them.
help-merge-driver-base = The version both sides come from (git's %O); an empty file if there is none
help-merge-driver-ours = Our version (git's %A), which is overwritten with the result
help-merge-driver-theirs = Their version (git's %B)
help-merge-driver-path = Path of the file in the repository (git's %P)
help-merge-driver-ours-label = Label after the conflict markers of our side (git's %X)
help-merge-driver-theirs-label = Label after the conflict markers of their side (git's %Y)

# Values, behind their names: --color auto, always, never.
help-value-auto = On a terminal, unless NO_COLOR is set
help-value-always = Always
help-value-never = Never
# --format text, json, fluent, github.
help-value-text = Human-readable text
help-value-json = Machine-readable JSON

help-value-import = Import a file of another tool

help-value-list = List the memories

help-value-remove = Remove an imported memory

help-value-export = Write a file for other tools to standard output

help-value-suggest = Find phrases and names that the glossary lacks

help-value-push = Send translations to the memory server of recto.toml

help-value-fluent = Fluent messages, ready to fill in
help-value-github = GitHub workflow annotations
# --trust draft, translated.
help-value-draft = A person must confirm them
help-value-translated = They match the current source
help-value-html = A self-contained web page
help-value-markdown = For a pull request, an issue or a GitHub step summary
help-value-csv = A table for spreadsheets
help-value-tbx = A term base in TBX 2, which most tools read
help-value-tbx3 = A term base in TBX 3
help-value-gitlab = GitLab code quality report
help-value-sarif = For code scanning: SARIF 2.1.0
help-value-junit = Test results: JUnit XML
help-value-checkstyle = Checkstyle report

# What stands for a value, as in --language <TAGS>: one word in capitals.
help-name-command = COMMAND
help-name-options = OPTIONS
help-name-dir = DIR
help-name-tag = TAG
help-name-tags = TAGS

help-name-seconds = SECONDS

help-name-when = WHEN
help-name-format = FORMAT
help-name-hex = HEX
help-name-key = KEY

help-name-language-or-article = LANGUAGE|ARTICLE

help-name-article = ARTICLE

help-name-article-or-id = ARTICLE|ID

help-name-id = ID
help-name-left = LEFT
help-name-text = TEXT

help-name-action = ACTION

help-name-file-or-name = FILE|NAME

help-name-file-or-article = FILE|ARTICLE

help-name-state = STATE
help-name-states = STATES
help-name-classes = CLASSES
help-name-code = CODE
help-name-codes = CODES
help-name-percent = PERCENT

help-name-matches = MATCHES
help-name-words = WORDS

help-name-count = COUNT

help-name-position = POSITION

help-name-ref = REF
help-name-file = FILE
help-name-shell = SHELL
help-name-base = BASE
help-name-ours = OURS
help-name-theirs = THEIRS
help-name-path = PATH
help-name-name = NAME
help-name-address = ADDRESS

# Headings of the help.
usage-heading = Usage:

# The commands by what they are for.
help-group-daily = Daily work:

help-group-reports = Checks, reports and publishing:

help-group-setup = Setup and upkeep:

help-group-plumbing = Called by other programs:

usage-arguments-heading = Arguments:
usage-options-heading = Options:

usage-everywhere-heading = Options of every command:

usage-values-heading = Possible values:

# One of the possible values. $name (text): as it is typed. $help (text): what it does.
usage-value = { $name }: { $help }

# $value (text): the value that counts when none is given.
usage-default = [default: { $value }]
# $values (list): the values that can be given, such as "auto, always, never".
usage-values = [possible values: { $values }]
# $commands (list): all commands.
usage-commands = [commands: { $commands }]

# Before what is wrong with the command that was typed.
usage-error = error:
# Before what was perhaps meant.
usage-tip = tip:
# $option (text): --help.
usage-more = For more information, try '{ $option }'.

# $argument (text): an argument as the help writes it, such as --state <STATES>.
usage-repeated = the argument '{ $argument }' can be given only once
# $other (text): another argument that was given.
usage-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
# Other arguments stand below.
usage-conflicts = the argument '{ $argument }' cannot be used with:
usage-conflict-with-others = the argument '{ $argument }' cannot be used with some of the other arguments
usage-no-value = the argument '{ $argument }' needs a value
# $value (text): the value that was given.
usage-bad-value = invalid value '{ $value }' for '{ $argument }'
# $reason (message): what is wrong with it, such as usage-one-of.
usage-bad-value-because = invalid value '{ $value }' for '{ $argument }': { $reason }
# $names (list): names that are typed as they are.
usage-one-of = use one of { $names }
usage-no-percentage = use a whole number from 0 to 100

usage-no-count = use a whole number from 1

usage-no-cursor = use the position that the previous page ended with

usage-no-address = use an address with its port, such as 127.0.0.1:8765

usage-no-prefill = use exact, machine, or a percentage from 1% to 100%
usage-no-machine-state = use `missing`, `stale`, or both
usage-only-machine = `--state` and `--budget` are for `--prefill machine` alone
usage-only-machine-hint = add `--prefill machine`, or leave them out

usage-no-fingerprint = a fingerprint has 16 hexadecimal digits; `recto list --format json` shows it
# $tag (text): what was typed.
# $languages (list): the tags of the languages that recto speaks.
usage-no-ui-language = not a language tag, or not one that recto speaks; use one of { $languages }
usage-one-value-more = unexpected value '{ $value }' for '{ $argument }'
usage-unknown-argument = unknown argument '{ $argument }'
# $command (text): what was typed for a command.
usage-unknown-command = unknown command '{ $command }'
# Arguments stand below.
usage-missing = required arguments are missing:
# $program (text): recto.
usage-no-command = '{ $program }' needs a command
usage-no-utf-8 = an argument is not valid UTF-8

# $names (list): names with apostrophes around them. $count (number): how many.
usage-similar-command =
    { $count ->
        [one] a similar command exists: { $names }
       *[other] similar commands exist: { $names }
    }
usage-similar-argument =
    { $count ->
        [one] a similar argument exists: { $names }
       *[other] similar arguments exist: { $names }
    }
usage-similar-value =
    { $count ->
        [one] a similar value exists: { $names }
       *[other] similar values exist: { $names }
    }
# $text (text): what was typed. $way (text): what to type instead.
usage-as-value = to pass '{ $text }' as a value, use '{ $way }'
usage-exists = '{ $way }' exists
# $command (text): a command that was typed behind "--". $dashes (text): "--".
usage-without-dashes = the command '{ $command }' exists; to use it, remove the '{ $dashes }' before it

# Headings of the manual pages.
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-commands = COMMANDS
man-notes = NOTES
man-version = VERSION
# $count (number): how many pages. $folder (text): where.
man-written =
    { $count ->
        [one] wrote { $count } manual page to { $folder }
       *[other] wrote { $count } manual pages to { $folder }
    }

## Surroundings

# $folder (text): the folder as it was typed. $reason (text): why the system refused.
cannot-work-in = cannot work in { $folder }: { $reason }
cannot-work-in-hint = give a folder that exists
# SOURCE_DATE_EPOCH is an environment variable. $seconds (text): its value.
no-epoch = SOURCE_DATE_EPOCH is not a number of seconds: { $seconds }
no-epoch-hint = set it to seconds since 1970, or unset it
no-standard-input = cannot read standard input: { $reason }
no-standard-input-hint = pass the text as UTF-8
no-answer = cannot read an answer: { $reason }
no-answer-hint = answer y, n or q
no-question = no match is uncertain
# $what (text): a lower-case sentence. $hint (text): what to do.
merge-conflict = { $path }: { $what }; { $hint }
stopped = stopped: nothing was written
stopped-hint = run `recto sync` to accept all matches
# $language (text): the tag that somebody typed. $languages (list): the tags that recto speaks.
ui-language-unspoken = recto has no messages in `{ $language }` and uses English; available: { $languages }
no-output = cannot write the result: { $reason }
no-output-hint = check where standard output goes, and that there is space on the disk

## Configuration

# $tag (text): what was given.
language-not-a-tag = `{ $tag }` is not a language tag such as `fr` or `pt-BR`

# $reason (text): the parser's words, in English.
config-not-toml = not valid TOML: { $reason }
# $example (text): a line of TOML.
config-not-toml-hint = fix the line, for example { $example }
config-open-list = this list is not closed
# $example (text): a list in TOML.
config-open-list-hint = add `]` at its end, for example { $example }
config-conflict-hint = resolve the merge conflict in this file

config-no-source = `source` is missing: the language of the articles
config-no-languages = `languages` is missing: the languages to translate to
config-no-articles = `[[articles]]` is missing: where the articles are
config-no-articles-hint = add [[articles]] and folder = "articles"
config-no-folder = [[articles]] has no `folder`
config-no-folder-hint = add folder = "articles", the folder they are in
# $example (text): a line of TOML.
config-add-hint = add { $example }
# $example (text): what to write, such as a pattern of paths.
config-write-hint = write { $example }

# $key (text): a key of recto.toml. $table (text): the table it stands in.
config-unknown-key = unknown key `{ $key }`
config-unknown-key-in-table = unknown key `{ $key }` in [{ $table }]
config-not-a-value = `{ $value }` is not a valid value of `{ $key }`

# $name (text): the name that looks most like a wrong one: of an article, a state, a key …
did-you-mean = did you mean `{ $name }`?

# $words (list): all keys or values that there are.
config-choice-hint = use one of: { $words }

# What stands at a key instead of what it wants. $found (text): TOML's name of it, in English.
config-found =
    { $found ->
        [string] this string
        [integer] this integer
        [float] this float
        [boolean] this boolean
        [datetime] this datetime
        [array] this array
        [table] this table
       *[other] this { $found }
    }
config-not-text = `{ $key }` must be a text in quotes, not { config-found }
config-not-text-hint = write a text in quotes
config-not-boolean = `{ $key }` must be true or false, not { config-found }
config-not-boolean-hint = write true or false
# $most (text): the largest number that is allowed.
config-not-number = `{ $key }` must be a whole number from 0 to { $most }, not { config-found }
config-not-number-hint = write a whole number from 0 to { $most }
# $example (text): a list in TOML.
config-not-list = `{ $key }` must be a list such as { $example }, not { config-found }
config-not-list-hint = write a list such as { $example }
config-not-texts = `{ $key }` must be a list of texts in quotes, not { config-found }
config-not-texts-hint = write a list of texts in quotes
# $header (text): the header of the table with its brackets.
config-not-table = `{ $key }` must be a table, written { $header }, not { config-found }
config-not-table-hint = write a table, written { $header }
config-not-tables = `{ $key }` must be one or more tables, each written { $header }, not { config-found }
config-not-tables-hint = write one or more tables, each written { $header }

config-not-a-tag-hint = use a tag such as fr, de-CH or zh-Hant
# $language (text): a language tag, as in all messages.
config-source-among-languages = { $language } is the source language; it cannot be a target language too
config-source-among-languages-hint = remove it from `languages`
config-language-twice = { $language } is listed twice
config-language-twice-hint = remove one of them
config-foreign-language = `{ $tag }` is not a language of this project
# $languages (list): language tags.
config-foreign-language-hint = use one of { $languages }
# $code (text): what a site writes for a language in paths, such as pt-br.
config-bad-code = `{ $code }` cannot be used for { $language } in a path
# $example (text): a line of TOML.
config-bad-code-hint = write the name of a folder, for example { $example }
# $one and $other (text): language tags.
config-shared-code = { $one } and { $other } would both be written as `{ $code }`
config-shared-code-hint = give each language a code of its own

config-locales-is-project = `locales` must be a folder of its own, not the project folder
# $key (text): a key of recto.toml. $path (text): its value.
config-path-outside = `{ $key }` points outside the project: { $path }
config-path-outside-hint = give a place inside the folder of recto.toml

config-path-in-git = `{ $key }` points into git’s own folder: `{ $path }`

# $reason (text): the parser's words, in English.
config-not-a-glob = `{ $glob }` is not a glob: { $reason }
config-not-a-glob-hint = write one such as **/*.md

# $key (text): a key of recto.toml. $count (number): how many.
config-not-shares = `{ $key }` must be a list of { $count } numbers from 0 to 1

config-not-shares-hint = write { $count } numbers such as 0.5 between brackets
config-no-command = `[machine]` needs a `command`

# $value (text): what stands in `url` of `[memory]`.
config-memory-url = { $value } is not the address of a PostgreSQL server

config-memory-url-hint = write it as `postgres://HOST/DATABASE` or `postgres://USER@HOST/DATABASE`

config-memory-password = the address of the memory server contains a password

config-memory-password-hint = remove it from recto.toml, and put it into `~/.pgpass` or the variable `PGPASSWORD`

# $placeholder (text): a name in braces. $placeholders (list): those that there are.
config-unknown-placeholder = `{ $key }` has the unknown placeholder { $placeholder }
config-unknown-placeholder-hint = use { $placeholders }
config-output-without-language = `output` has no { $placeholder }, so all languages would be written to one file
config-url-without-language = `url` has no { $placeholder }, so all languages would share one address
config-url-without-slash = `{ $key }` does not begin with a slash: { $url }
# $example (text): a pattern of addresses.
config-url-without-slash-hint = write an address within the site, such as { $example }
config-source-url-alone = `source-url` has no effect without `url`, the address of a translation
config-bad-site = `site` must be a scheme and a host, not `{ $site }`
config-bad-site-hint = write https://example.org; a folder of the site belongs in `url` of [[articles]]

# $class (text): a change class as recto.toml has it.
config-class-both-ways = `{ $class }` cannot both keep translations valid and make them drafts
config-class-both-ways-hint = list it in only one of `keep-valid` and `make-draft`
config-minimum-for-articles = `minimum` applies to a whole language; it cannot be set for some articles
config-minimum-for-articles-hint = remove `minimum` or `articles`
config-unsynced-for-languages = `unsynced` is about an article in all languages; it cannot be set for some languages
config-unsynced-for-languages-hint = remove `unsynced` or `languages`

config-no-field = `{ $value }` in `{ $key }` does not name a front-matter key

# $example (text): a pattern of a key.
config-no-field-hint = write one such as title, hero.tagline or { $example }

# $value (text): what stands in the file. $key (text): the key of `[html]`.
config-no-selector = `{ $value }` in `{ $key }` is not a selector of one element
config-no-selector-hint = write one such as main, #content, .post-body, div.text or [role=main]
config-quotes = `quotes` must be a pair: the opening and the closing quotation mark

# $path (text): a path. $reason (text): why, in English.
config-no-dictionary = the dictionary { $path } cannot be read: { $reason }

config-no-dictionary-hint = put the two files of a Hunspell dictionary there, ending in .aff and .dic, or remove the language from `[spelling.dictionaries]`

config-no-word-list = the word list { $path } does not exist

config-no-word-list-hint = create it with one word per line, or remove `words` from `[spelling]`

# Comments in the recto.toml that `recto init` writes. What stands in quotes is typed as it is.
config-comment-languages = The language articles are written in, and the languages they are translated to.
config-comment-locales = Where catalogs and ledgers are: locales/LANGUAGE/PATH.ftl and .toml. Commit this folder.
config-comment-codes = How languages are written in the paths of translated articles.
config-comment-articles = Which files are articles. Several [[articles]] tables may follow each other.
config-comment-exclude = Translations are not articles, whatever their language.
config-comment-output-fluent = Where the translated files are, with their ledgers beside them.
config-comment-output = Where `recto render` writes a translated article.
# $example (text): a pattern of a key.
config-comment-fields = Front-matter keys that are text; keys inside others and items of lists as in { $example }.
config-comment-sync = After these changes of the source, a translation stays valid.
config-comment-gate = What `recto check` fails on: "error", "warning" or "off".
config-comment-stale = What a stale unit shows in a rendered article: "translation" or "source".
config-comment-draft = What a draft shows: here the translation, because what `recto adopt` imports is already published.

## Files and articles

# $path (text): a file or folder, as in all messages. $reason: why the system refused.
file-not-read = cannot read { $path }: { $reason }
file-folder-not-read = cannot read the folder { $path }: { $reason }
file-not-written = cannot write { $path }: { $reason }
file-not-removed = cannot remove { $path }: { $reason }
file-folder-not-made = cannot create the folder { $path }: { $reason }
file-not-opened = cannot open { $path }: { $reason }
file-not-locked = cannot lock { $path }: { $reason }
# $offset (text): a number of bytes from the start of the file.
file-not-utf8 = { $path } is not UTF-8: invalid byte at offset { $offset }
file-not-utf8-hint = save the file as UTF-8

file-in-git = { $path } is one of git’s own files, which recto never changes

file-in-git-hint = choose a place outside `.git`

file-hidden = { $path } is in a hidden folder; recto writes there only if this machine allows it

file-hidden-hint = check what recto.toml writes to hidden folders; if you trust it, run `recto allow`

file-link-outside = { $path } is a link that points outside the repository, to { $target }

file-behind-link-outside = { $path } is below the link { $link }, which points outside the repository, to { $target }

file-link-outside-hint = replace it with a file or folder; if the link belongs to the project, write `{ $example }` in recto.toml

file-not-regular = { $path } is not a regular file

file-not-regular-hint = replace it with a text file; recto does not read pipes or devices

file-too-large = { $path } is larger than 256 MiB

file-too-large-hint = split the file

project-busy = another recto (process { $process }) is still writing to this project after { $seconds } s

project-busy-unknown = another recto is still writing to this project after { $seconds } s

project-busy-hint = try again when it has finished, or wait longer with `--wait SECONDS`

file-changed-meanwhile = another program saved { $path } while recto was writing

file-changed-meanwhile-hint = that program's version is kept; run the command again

waiting = waiting for another recto (process { $process }) that is writing to this project

waiting-unknown = waiting for another recto that is writing to this project

allow-given = { $count ->
    [one] recto may write to this hidden folder until recto.toml changes:
   *[other] recto may write to these hidden folders until recto.toml changes:
 }
# $command (text): a command as one types it. The files of the project that it runs follow, one a line.
allow-command = recto may run this command until recto.toml or one of these files changes: { $command }
# $command (text): a command as one types it.
allow-command-alone = recto may run this command until recto.toml changes: { $command }

allow-server = until recto.toml changes, recto may look up texts on this server, and `recto memory push` may send translations to it:

allow-nothing = nothing in recto.toml needs permission

allow-undone = recto may no longer write to hidden folders of this project, run its command or use its memory server

allow-no-folder = this machine has no folder for permissions

allow-no-folder-hint = set `HOME` to your home folder

file-not-readable-hint = check that you have permission to read the file and open its folder
file-not-writable-hint = check that you have permission to write to the file and its folder
file-read-only-hint = remount the file system as writable, or work in a copy
file-disk-full-hint = free some space on the disk, then run the command again
file-is-folder-hint = a folder has this name; move it
file-in-the-way-hint = there is a file where a folder should be; move it
file-not-found-hint = check that the path exists
file-other-hint = solve the problem the system reports, then run the command again

# Why the system refused: these stand behind a colon, as the system's own words do where recto has none.
# $reason: one of the reasons below. $code (text): the system's number for it, which people search for.
reason-with-code = { $reason } (os error { $code })
reason-not-found = No such file or directory
reason-permission-denied = Permission denied
reason-already-exists = File exists
reason-is-folder = Is a directory
reason-not-folder = Not a directory
reason-read-only = Read-only file system
reason-disk-full = No space left on device
reason-quota-exceeded = Disk quota exceeded
reason-name-too-long = File name too long

# $folder (text): a folder.
no-articles-folder = the articles folder `{ $folder }` does not exist
no-articles-folder-hint = create the folder, or correct `folder` in recto.toml
article-of-no-format = recto cannot read { $path }: unsupported file format
article-of-no-format-hint = exclude it with `exclude` in recto.toml

name-not-utf8 = the name is not UTF-8

name-not-utf8-hint = rename it; until then, recto ignores it

article-name-too-long = the name is too long: its catalog or its translation could not be written

article-name-too-long-hint = shorten the article's name to at most 240 bytes

# $catalog (text): the name of a catalog.
catalog-reserved = `{ $catalog }` is reserved for the glossary; an article cannot use it
# $other and $path (text): two articles.
catalog-shared = { $other } and { $path } would share the catalog `{ $catalog }`
# The words in quotes stand for names that people put there.
catalog-shared-hint = give one of them its own catalog: add an [[articles]] table before the others with include = ["ITS NAME"] and catalog = "ANOTHER NAME"

# $percent and $words (number): how much of the page is in units, and how many words are not.
page-mostly-left-out = only { $percent }% of the sentences of this page are in units; { $words } words are left out

# $content and $table (text): the key and the table of the configuration.
page-mostly-left-out-hint = list what is left out with `recto sync --explain`; to translate more of it, add its element to `{ $content }` in the table { $table }

article-with-nul = a NUL character, which is not allowed in text
article-with-nul-hint = save the article as UTF-8 text
article-too-odd = recto could not parse this article
article-too-odd-hint = this is a bug in recto; please report it, with the article
article-units-overlap = the units of this article cannot be separated here
article-units-overlap-hint = simplify the markup around this place, or exclude the article
article-block-with-markup = this block cannot be separated from the markup inside it, so it is not translated
article-block-with-markup-hint = put a blank line before and after components, directives and template calls
article-off-to-end = nothing is translated from here to the end of the article
article-off-to-end-hint = end the section with <!-- recto:on -->
article-conflict-hint = resolve the merge: keep the right lines of both sides and delete the marker lines; if readers should see the markers, put them in a code block

# $format (text): JSON, TOML or YAML. $reason (text): the parser's words, in English.
front-matter-invalid = the front matter is not valid { $format }: { $reason }
front-matter-invalid-hint = fix the { $format } header; until then, none of its fields is translated
front-matter-invalid-yaml-hint = fix the YAML header (put a value that contains `: ` or ` #` in quotes); until then, none of its fields is translated
front-matter-without-keys = the front matter has no keys
front-matter-without-keys-hint = write `key: value` lines, or put a blank line after a `---` that is meant as a horizontal rule
front-matter-too-deep = the front matter is nested deeper than { $most } levels
article-too-large = the article has { $size } bytes; recto reads at most { $most } bytes per file
article-too-large-hint = split the article into several files, or exclude it
article-with-too-many-units = { $units } units in one article; recto keeps at most { $most }

# What a site has besides the articles that were found. $pattern (text): a pattern of paths.
layout-other-place =
    { $count ->
        [one] { $count } file like { $pattern } for articles in { $folder }/
       *[other] { $count } files like { $pattern } for articles in { $folder }/
    }
# $code (text): the name of a folder, such as ml, that may be a language or may not.
layout-doubtful-language =
    { $count ->
        [one] { $count } file like { $pattern }, left out because `{ $code }` names a language
       *[other] { $count } files like { $pattern }, left out because `{ $code }` names a language
    }
# $code (text): the name of a folder.
layout-no-tag = translations into { $code }, which is not a language tag
# $reference (text), $pattern (text): patterns of paths that recto cannot follow.
layout-too-hard = translations of { $reference } in { $pattern }

## Catalogs and ledgers

conflict-markers = git conflict markers (`<<<<<<<`, `=======`, `>>>>>>>`) from an unfinished merge
conflict-markers-hint = keep the right lines of both sides and delete the marker lines
# $id (text): the id of a unit or message, as in all messages. $ours and $theirs (text): its two texts.
conflict-of-texts = both sides of an unfinished merge changed `{ $id }`: “{ $ours }” and “{ $theirs }”
conflict-of-texts-hint = keep the better text, or write a third one, delete the marker lines, then run `recto sync`

merge-catalog-conflict = both sides changed `{ $id }`
merge-catalog-conflict-hint = keep the better text, or write a third one, and delete the marker lines
merge-source-conflict = both sides changed the source text of `{ $id }`
merge-source-conflict-hint = merge the article, then run `recto sync`, which regenerates this file
merge-ledger-conflict = both sides translated `{ $id }`
merge-ledger-conflict-hint = fix the catalog, then run `recto sync`, which fixes the ledger
merge-by-lines = one of the sides cannot be read, so the file was merged line by line

# Faults in the syntax of Fluent files. A "message" is what Fluent calls so: an id, `=` and a text.
# $most (number): how many braces may be open at once.
syntax-too-deep = braces nest more than { $most } deep
syntax-too-deep-hint = close the `{"{"}` that were left open; until then, recto cannot read this file
syntax-parser-failed = the Fluent parser failed on this file
syntax-parser-failed-hint = restore the entry that was edited last, then check again; until then, recto cannot read this file
# $mark (text): one character. $quoted (text): how it is written in a text.
syntax-cut-by-mark = the text of `{ $id }` is cut off: a line of it must not start with `{ $mark }`
syntax-value-cut-by-mark = the text is cut off: a line of it must not start with `{ $mark }`
syntax-cut-by-mark-hint = write `{ $quoted }` in place of the `{ $mark }`
syntax-cut-by-tab = the text of `{ $id }` is cut off: this line starts with a tab
syntax-cut-by-tab-hint = indent the line with four spaces in place of the tab
syntax-cut-without-indent = the text of `{ $id }` is cut off: this line is not indented
syntax-cut-without-indent-hint = indent the line with four spaces if it belongs to `{ $id }`; otherwise delete it
syntax-stray-line = this line is neither a message nor part of one
syntax-stray-line-hint = write `id = text`; indent the line with four spaces if it belongs to the message above
syntax-bad-id-hint = write `id = text`, and start an id with a letter from a to z
syntax-bad-name = a name has only the letters a to z, digits, - and _
syntax-bad-name-hint = write the name as the glossary or the source has it, without accents
syntax-open-brace = a `{"{"}` is not closed by `{"}"}`
# $brace (text): how a brace is written that is text.
syntax-open-brace-hint = close it, or write `{ $brace }` for a literal brace
syntax-comment-without-space = a comment needs a space after its `#`
syntax-comment-without-space-hint = write `# comment`
# $token (text): one character.
syntax-no-token = expected `{ $token }` here
syntax-no-token-hint = write the `{ $token }`; write `{ $brace }` for a literal brace
syntax-no-number = expected a number here
syntax-no-number-hint = write the number with digits and a decimal point
syntax-text-behind-arrow = text after `->`
syntax-text-behind-arrow-hint = start the first variant on a line of its own
syntax-no-name = expected a name here
syntax-no-name-hint = start the name with a letter from a to z; write `{ $brace }` for a literal brace
syntax-no-text = `{ $id }` has no text
syntax-no-text-hint = write the text after `=`, or delete the line until there is a translation
syntax-term-without-text-hint = write the text after `=`, or delete the line
syntax-bad-function = only functions can be called, and their names are written in capitals
syntax-bad-function-hint = write the function's name in capitals, as in `NUMBER($count)`
syntax-no-default = no variant is marked as the default
syntax-no-default-hint = put `*` before one, as in `*[other] …`
syntax-two-defaults = two variants are marked as the default
syntax-two-defaults-hint = keep `*` before only one of them
syntax-empty = there is no text here
# $example (text): how an empty text is written.
syntax-empty-hint = write the text, or `{ $example }` for an empty one
syntax-bad-selector = this cannot choose between variants
syntax-message-as-selector = a message cannot choose between variants
# $example (text): a choice between variants, in Fluent.
syntax-selector-hint = select on a variable, as in `{ $example }`
syntax-term-as-selector = a term cannot choose between variants
syntax-term-as-selector-hint = select on an attribute of the term, as in `{ $example }`
syntax-term-attribute-shown = an attribute of a term cannot be used in a text
syntax-term-attribute-shown-hint = use the term itself, or select on its attribute
syntax-open-quote = a quoted text does not end on its line
syntax-open-quote-hint = close it with `"`
syntax-argument-order = an argument without a name follows one with a name
syntax-argument-order-hint = put the named arguments last
# $name (text): the name of an argument.
syntax-argument-twice = the argument `{ $name }` is given twice
syntax-argument-twice-hint = keep only one of them
syntax-bad-escape = this backslash in a quoted text is not a valid escape
syntax-bad-escape-hint = write `\\` for a backslash, `\"` for a quote, or `\u` with four hex digits
syntax-stray-brace = a `{"}"}` without an opening `{"{"}`
syntax-stray-brace-hint = write `{ $brace }` for a literal brace
syntax-empty-brace = `{"{"}` is followed by something that is not valid in Fluent
# $variable, $term, $text and $brace (text): what can stand in braces, with the braces.
syntax-empty-brace-hint = write `{ $variable }`, `{ $term }` or `{ $text }`; write `{ $brace }` for a literal brace
syntax-no-literal = expected a number or a quoted text here
syntax-no-literal-hint = give named arguments as in `NUMBER($count, minimumFractionDigits: 2)`
# A value is the text of one message, without its id.
syntax-value-empty = the text is empty
# $example (text): how an empty text is written.
syntax-value-empty-hint = write `{ $example }` for an empty text
syntax-value-with-attribute = a line that starts with `.` would be read as an attribute
syntax-value-of-several = this is not the text of one message
syntax-value-of-several-hint = write only what stands after `id =`

# Why a catalog was not edited. An "entry" is a message or a term. $reason: one of the faults in syntax above.
edit-of-broken-file = the file has a syntax error: { $reason }
edit-of-unknown-entry = the file has no entry `{ $id }`
# $offset (text): a number of bytes from the start of the file.
edit-of-no-entry = the file has no entry at byte { $offset }
edit-to-taken-id = the file already has an entry `{ $id }`
edit-to-invalid-id = `{ $id }` is not a Fluent identifier
edit-twice = two edits of `{ $id }` at once
edit-to-invalid-text = the text of `{ $id }` is not valid Fluent: { $reason }
edit-unsafe = the edit would change other parts of `{ $id }`; nothing was written

# $version (text): a number.
ledger-too-new = ledger version { $version } was written by a newer recto
ledger-too-new-hint = update recto
# $reason: one of the two below, or the parser's words, in English.
ledger-unreadable = not a valid ledger: { $reason }
ledger-unreadable-hint = recto writes this file; restore it from git, or correct this place by hand
# $text (text): what stands in the file.
ledger-no-fingerprint = `{ $text }` is not a fingerprint of 16 hex digits
ledger-no-date = `{ $text }` is not a date such as 2026-07-31

## What a translation shows

# $reason: one or several of the reasons below.
reference-unresolved = `{ $id }` cannot be resolved: { $reason }
# $brace (text): how a brace is written that is text.
reference-unresolved-hint = fix the placeable, or write { $brace } for a literal brace

# Several reasons in a row. $before and $next: reasons.
joined = { $before }; { $next }

reference-unknown-message = unknown message `{ $id }`
reference-unknown-term = unknown term `{ $id }`
reference-unknown-term-hint = define it in the terms.ftl of { $language }, or correct its name
# $name (text): the name of a variable without its `$`.
reference-unknown-variable = unknown variable `${ $name }`
reference-unknown-variable-hint = articles have no variables; write the text itself
# $name (text): the name of a function.
reference-unknown-function = unknown function `{ $name }`: there are NUMBER and DATETIME
reference-define-hint = define it in a Fluent file of { $language }, or correct its name
reference-no-variables-hint = its source has no variables; write the text itself
# $known: names with commas.
reference-variables-hint = use one from the source: { $known }
reference-foreign-name = unknown variable `{ $name }`
reference-foreign-function = unknown function `{ $name }`
reference-foreign-function-hint = use one from the source, or NUMBER or DATETIME
# $number (text): the number as it was written. $most (number): how many digits it may have.
reference-long-number = `{ $number }` has more than { $most } digits: write it as text
reference-cyclic = `{ $id }` refers to itself
# $most (number): how many placeables are resolved.
reference-too-many = one placeable expands to more than { $most } placeables: replace some of them with text
# $name (text): the name of an argument without its `$`.
reference-lost-argument = the argument `${ $name }` is lost after another term: use it before that term

# $name (text): the function, such as NUMBER. $reason: one of those below, of which the function is the subject.
reference-bad-call = `{ $name }`: { $reason }
function-no-reference = takes a literal or a variable, not a reference
function-one-number = takes one number, such as 1234.5
# $name (text): the option that is wrong. $most (number): how many digits a number may have.
function-number-options = does not support this `{ $name }`; it supports minimumFractionDigits, maximumFractionDigits and minimumIntegerDigits up to { $most }, useGrouping "true" or "false", style "decimal" or "percent", type "cardinal" or "ordinal"
# $least and $most (number): numbers of digits.
function-digits-contradict = minimumFractionDigits { $least } is more than maximumFractionDigits { $most }
function-one-date = takes one date, such as "2024-12-08"
function-no-date = takes a date such as "2024-12-08" or milliseconds since 1970
# $text (text): what was given.
function-bad-date = `{ $text }` is not a date such as "2024-12-08"
# $number (text): what was given.
function-bad-milliseconds = `{ $number }` is not a number of milliseconds since 1970
# $name (text): the option that is wrong.
function-date-options = does not support this `{ $name }`; it supports dateStyle "full", "long", "medium" or "short", year and day "numeric" or "2-digit", month "long", "short", "numeric" or "2-digit", weekday "long" or "short", timeZone "UTC"
function-style-and-fields = takes dateStyle or single fields, not both
function-no-month = cannot show a date with these fields alone: add `month`
function-no-month-and-day = cannot show a date with these fields alone: add `month` and `day`
function-no-dates = cannot format dates for the language `{ $language }`

## Findings

check-catalog-gone =
    { $count ->
        [one] this catalog is missing, but its ledger lists { $count } translation
       *[other] this catalog is missing, but its ledger lists { $count } translations
    }
check-catalog-gone-hint = restore the file, for example with `git checkout`, or delete its ledger to start over
check-conflict-certain = git conflict markers from an unfinished merge; recto can resolve them safely
check-conflict-certain-hint = run `recto sync`, which resolves them in the file
check-duplicate-id = `{ $id }` appears twice in this file; only the first counts
check-duplicate-id-hint = keep the better one and delete the other
# In a file that is an article, which recto does not write.
source-duplicate-id-hint = delete the other
# $article (text): the path of an article.
check-unknown-unit = no unit of { $article } has the id `{ $id }`
check-unknown-unit-hint = correct the id, move the message to the catalog of its article, or delete it
check-unit-elsewhere-hint = a unit of { $article } has this id; if the message there is right, delete this one

gate-article-changed = the article changed since the last sync
gate-article-gone = the article was deleted since the last sync
gate-unsynced-hint = run `recto sync` and commit the files it writes
# $languages (list): the languages of catalogs that cannot be read.
gate-sync-held = this article cannot be synced until a catalog is fixed: { $languages }
gate-sync-held-hint = fix the syntax errors in that catalog, then run `recto sync`
gate-unrecorded =
    { $count ->
        [one] { $count } translation ({ $language }) is not recorded yet
       *[other] { $count } translations ({ $language }) are not recorded yet
    }
gate-unrecorded-hint = run `recto sync` and commit the ledger

gate-unrecorded-hidden-hint = run `git fetch --unshallow`, then `recto sync`, and commit the ledger

gate-page =
    { $count ->
        [one] { $count } text of this page was edited by hand, and its catalog ({ $language }) says something else
       *[other] { $count } texts of this page were edited by hand, and their catalog ({ $language }) says something else
    }

gate-page-tracked-hint = `recto sync` takes them into the catalog

gate-page-hint = `recto adopt` takes them into the catalog, from then on every sync does

piece-field = front matter

piece-code = code

piece-definition = link definition

piece-anchor = heading id

piece-markup = markup

piece-text = text

# How a piece of a page is marked whose article has something else by now.
overrides-is-stale = the article changed here

overrides-changed = (the page has something else here by now; the next `recto render` looks at it)

overrides-count =
    { $count ->
        [one] { $count } piece is the page's own: - the article, + the page
       *[other] { $count } pieces are the pages' own: - the article, + the page
    }

overrides-stale =
    { $count ->
        [one] { $count } of them stands where the article changed (~ the article now): bring it up to date on the page
       *[other] { $count } of them stand where their articles changed (~ the article now): bring them up to date on the pages
    }

gate-page-behind =
    { $count ->
        [one] the article changed where the page has { $count } piece of its own
       *[other] the article changed where the page has { $count } pieces of its own
    }

gate-page-behind-hint = `recto list { $article } --overrides --language { $language }` shows both; bring the page up to date there by hand

# $language (text): a language tag. $classes (list): what changed, such as number, date. $date (text): as in 2026-07-31.
gate-stale = the source of `{ $id }` changed; its translation ({ $language }) is stale
gate-stale-since = the source of `{ $id }` changed; its translation ({ $language }) has been stale since { $date }
gate-stale-by = the source of `{ $id }` changed ({ $classes }); its translation ({ $language }) is stale
gate-stale-by-since = the source of `{ $id }` changed ({ $classes }); its translation ({ $language }) has been stale since { $date }
# $path (text): the path of the article.
gate-stale-hint = run `recto diff { $path } { $id } --language { $language }`, update the translation, then run `recto sync`
gate-missing = `{ $id }` has no translation ({ $language })
# TEXT stands for the translation.
gate-missing-hint = translate it with `recto set { $path } { $id } --language { $language } TEXT`
gate-draft = the translation ({ $language }) of `{ $id }` is a draft
# $language (text): a language tag. $id (text): a unit.
gate-machine = `{ $id }` ({ $language }) was translated by a machine, and nobody confirmed it
# $class: what changed, such as number.
gate-draft-by = the source of `{ $id }` changed ({ $class }); its translation ({ $language }) is a draft
gate-draft-hint = review it, then run `recto accept { $path } { $id } --language { $language }`
gate-proposal = `{ $id }` has a second version ({ $language }) that nobody has chosen yet
gate-proposal-hint = compare them with `recto list --kept`, then run `recto accept { $path } --proposal { $key } --language { $language }`, or the same with `reject`
gate-unreviewed = the translation ({ $language }) of `{ $id }` is not reviewed
gate-unreviewed-hint = review it, then run `recto accept { $path } { $id } --language { $language } --reviewed`
# $percent and $minimum (number): percentages.
gate-below-minimum = { $language } is { $percent }% complete; the project requires { $minimum }%
gate-below-minimum-hint = list what is left with `recto list --language { $language }`

## Requests

project-unjudged = the project cannot be checked
# $file (text): recto.toml. $folder (text): a path.
project-none = no { $file } in { $folder } or in any folder above it
project-none-hint = go to the folder of your project, or create one with `recto init --source en --languages fr,es`

# What the words on a command line stand for.
select-no-article = no article `{ $path }`
select-no-article-hint = give the path of an article; `recto status --articles` lists them

cursor-wrong = "{ $text }" is not a valid position to continue from

cursor-wrong-hint = use the one from the previous page, or start without one

# $candidates (text): names, put together by "select-either".
select-ambiguous = `{ $name }` matches several: { $candidates }
select-ambiguous-article-hint = give more of the path
select-ambiguous-unit-hint = give more of the id
select-ambiguous-unit-or-article-hint = give more of the id, or name the article with --article

select-ambiguous-unit-in-articles-hint = give more of the id, or name the article before it

# $line (text): the number of a line.
select-ambiguous-line = line { $line } of { $article } matches several: { $candidates }
select-ambiguous-line-hint = give the unit's id after { $article }
# $first, $second (text): each a name, or several that this message has put together already: "a or b" or "c".
select-either = { $first } or { $second }
select-unit-in-article = { $id } in { $article }
select-no-unit = no unit has the id `{ $id }`
select-no-unit-hint = list the ids with `recto list`, or give the unit as PATH:LINE

select-neither = no article and no unit `{ $name }`

select-neither-hint = `recto status --articles` lists the articles, and `recto list` the units with their ids

select-no-unit-of-article = no unit of { $article } has the id `{ $id }`
select-no-unit-of-article-hint = list the ids with `recto list { $article }`
# $line (text): the number of a line.
select-no-unit-in-line = no unit of { $article } is on line { $line }
select-no-unit-in-line-hint = the article has no units
# $units (text): one or two of "select-unit-in-line" and "select-unit-in-lines", with a comma between.
select-no-unit-in-line-nearest-hint = the nearest: { $units }
select-unit-in-line = `{ $id }` on line { $line }
select-unit-in-lines = `{ $id }` on lines { $first } to { $last }
select-no-language = this project is not translated to `{ $language }`
# $languages (text): tags of languages with commas between.
select-no-language-hint = use one of { $languages }, or add it to `languages` in recto.toml

missing-language-hint = give language tags and paths of articles, for example `recto missing fr,es articles/news.md`

set-no-text = no text was given
set-no-text-hint = give the translation, or `-` to read it from standard input

suggest-no-text = there is nothing to look up

suggest-no-text-hint = name an article, or give a text with `--text`

# $reason (text): one of the next messages.
memory-unreadable = not used as a translation memory: { $reason }
# $path (text): a file that `files` of `[memory]` names.
memory-missing = { $path }, which `[memory]` names, does not exist
memory-missing-hint = add the file to the project, or remove it from `files` in recto.toml

# $name (text): the name of a translation memory.
memory-name = `{ $name }` cannot be the name of a memory

memory-name-hint = choose a name of letters, digits, dots, dashes and underscores with `--name`

memory-nothing = { $name } has no texts in the languages of the project

memory-nothing-hint = compare with `source` and `languages` in recto.toml

memory-unknown = no memory named { $name } was imported

memory-unknown-hint = list the memories with `recto memory list`

memory-no-cache = there is no place to store memories

memory-no-cache-hint = run the command without `--no-cache`, or name the file under `[memory]` in recto.toml

memory-which = no name was given

memory-which-hint = give a file to import, or the name of a memory to remove

# $path (text): a file. $reason (text): such as "not found".
memory-no-file = { $path } cannot be read: { $reason }

memory-no-file-hint = check the path, and that you have permission to read it
# $path (text): a file. $megabytes (number): how large it may be.
memory-large = { $path } is larger than { $megabytes } MB
memory-large-hint = export it in several parts, and import each of them

memory-removed = { $name } removed

memory-server-none = recto.toml names no memory server

memory-server-none-hint = add `url` to `[memory]` in recto.toml

memory-server-not-allowed = the memory server is not used: this machine does not allow what recto.toml names, or the file has changed since

memory-server-not-allowed-hint = read the address in recto.toml; if you trust it, run `recto allow`

memory-server-unsupported = this recto cannot use a memory server

memory-server-unsupported-hint = install it with `cargo install recto --features postgres`

memory-server-unencrypted = the memory server is on another machine, and its address turns encryption off
memory-server-unencrypted-hint = remove `sslmode=disable` from `url` in recto.toml
memory-server-several = the address of the memory server names several servers
memory-server-several-hint = name one server in `url` of recto.toml
memory-server-certificates = the memory server cannot be used: there are no certificates to check it with
memory-server-certificates-hint = check the certificates of your system, or the file that the variable `PGSSLROOTCERT` names
# $version (number): the version of the tables that the server has.
memory-server-older = the memory server has tables of version { $version }, which an older recto made
memory-server-older-hint = run `recto memory push`, which updates them; until then recto uses the translations of the project
# $version (number): the version of the tables that the server has.
memory-server-newer = the memory server has tables of version { $version }, which this recto does not know
memory-server-newer-hint = update recto; until then it uses the translations of the project
memory-server-silent = the memory server does not answer

# $reason (text): what the server or the system says.
memory-server-away = the memory server cannot be used: { $reason }

memory-server-away-hint = check that it runs, and the address in recto.toml; without it, recto uses the translations of the project

# $sent (number): how many translations were sent. $changed (number): how many of them the server did not have.
memory-pushed = translations sent: { $sent }; new or changed on the server: { $changed }

memory-none = no translation memory
machine-none = recto.toml names no command that translates
machine-none-hint = set `command` in `[machine]` of recto.toml
machine-not-allowed = this machine does not allow the command of recto.toml, or one of its files has changed since
machine-not-allowed-hint = read the command and its files; if you trust them, run `recto allow`
# $path (text): a file.
machine-no-style = { $path }, which `style` of `[machine]` names, does not exist
machine-no-style-hint = write the file, or remove `style`
# $id (text): a unit. $language (text): a language tag. $reason (text): why.
machine-left-out = no draft for `{ $id }` ({ $language }): { $reason }
machine-left-out-hint = translate it by hand, or change the command and run it again
# $faults (text): what is wrong with an answer, several with commas.
machine-faults = { $faults }
machine-no-second = its answer was wrong, and it was not asked again
machine-no-answer = the command did not answer
# $said (text): what the command said.
machine-refused = the command says: { $said }
machine-changed = the unit changed while the command was running
# $reason (text): what went wrong with the command of [machine].
machine-command = the command of `[machine]` failed: { $reason }
machine-command-hint = run it by hand with one line of JSON; what it answered before is kept
# $lines (number): lines that are no answers. $answers (number): answers to nothing that was asked, or to something a second time.
machine-noise = ignored what the command wrote: lines that are no answers: { $lines }; answers that nobody asked for: { $answers }
machine-noise-hint = write answers alone to standard output, each in one line, with the `id` of its request
terms-no-file = no file is named
terms-no-file-hint = name a term base: `recto terms import terms.tbx`
terms-which = a table holds terms in one language
terms-which-hint = name it with `--language`
# $counts (text): languages and how many, such as "fr 3".
terms-added = terms added: { $counts }
terms-nothing-added = no terms added
# $count (number): how many.
terms-known = known already: { $count }
# $count (number): how many.
terms-passed-over = without a term in the source language or in one of the project: { $count }
terms-different = left as the glossary has them:
# $id (text): a term. $language (text): a language tag. $ours (text): what the glossary calls it. $theirs (text): what the file says besides.
terms-different-one = { $id } ({ $language }): { $ours }; the file has { $theirs }

terms-suggest-nothing = the articles repeat no phrase or name that the glossary lacks

# $count (number): how often a phrase stands in the articles, at least twice. $place (text): where it stands first.
terms-suggest-count = { $count } times, first in { $place }

# $language (text): a language tag. $wordings (text): what a phrase is called in it.
terms-suggest-called = { $language }: { $wordings }

# $text (text): what a phrase is called. $count (number): in how many translations. $of (number): how many translations there are.
terms-suggest-wording = { $text } ({ $count } of { $of })

machine-empty = the answer has no text
# $markup (text): markup of the source.
machine-code-lost = the answer lacks { $markup }
# $code (text): a code, such as <x id="1"/>.
machine-code-twice = the answer has { $code } twice
# $code (text): what looks like a code.
machine-code-unknown = the answer has { $code }, which the text does not have
machine-code-nesting = the codes of the answer are not nested as they should be
# $markup (text): markup that the source does not have.
machine-code-added = the answer adds { $markup }
# $reason (text): what the system says.
machine-not-started = it cannot be started: { $reason }
# $seconds (number): how long it may take.
machine-timed-out = it took longer than { $seconds } s
machine-too-much = it wrote far more than it was given
# $code (text): its exit code. $said (text): what it said last.
machine-failed = exit code { $code }: { $said }
# $code (text): its exit code.
machine-failed-silently = exit code { $code }, without a word
machine-ended = something ended it

# $counts (list): languages, each with how many translations.
memory-imported = imported; { $counts }

memory-of-project = named in recto.toml; { $counts }

exchange-encoding = the file is neither UTF-8 nor UTF-16

exchange-encoding-hint = save it as UTF-8

# $reason (text): the parser’s words, in English, or one of the next messages.
exchange-not-xml = the file cannot be read as XML: { $reason }

exchange-not-xml-hint = export it again with the tool that wrote it

exchange-entity = the entity { $name } is unknown

exchange-declares = it declares its own entities, which recto does not expand

exchange-ends = it ends in the middle of an element

exchange-long = an element holds more than a megabyte of text

exchange-deep = its elements are nested too deeply

exchange-no-tmx = not a translation memory

exchange-no-tmx-hint = recto reads TMX
exchange-no-tbx = this is no term base
exchange-no-tbx-hint = recto reads TBX and CSV
# $reason (text): what the reader says, in English.
exchange-not-csv = the table cannot be read: { $reason }
exchange-no-columns = the table has no columns `source` and `target`
exchange-no-columns-hint = write the names of the columns in the first line: `source,target,status,part,definition`
# PO files of gettext: what is wrong in them. $keyword, $word (text): what stands there, such as "msgstr".
po-no-keyword = this text belongs to no keyword
po-no-keyword-hint = write `msgid` or `msgstr` before it, or delete it
po-no-source = { $keyword } comes without `msgid` before it
po-no-source-hint = give the message its `msgid` back, or delete the whole message
po-twice = { $keyword } appears twice in one message
po-twice-hint = delete one of them, or give the second its own `msgid`
po-no-translation = this message has no `msgstr`
po-no-translation-hint = add `msgstr ""` after it, or delete the message
po-unknown = { $word } is not a keyword of PO files
po-unknown-hint = write `msgid`, `msgstr` or another keyword of gettext, or make the line a comment with `#`
po-no-string = a text in quotes is missing here
po-no-string-hint = put the text between `"` and `"`
po-after-string = something follows the text after its closing quote
po-after-string-hint = write a quote inside the text as `\"`, or delete what follows
po-open-string = the text is not closed on its line
po-open-string-hint = end the line with `"`; a line break inside the text is `\n`
po-charset = the file is written in { $charset }, not in UTF-8
po-charset-hint = convert it: `msgconv -t UTF-8 -o { $path } { $path }`

set-no-unit = no unit was named
set-no-unit-hint = give its id, or the article as PATH:LINE
set-two-units = two units were named
set-two-units-hint = give the id or the line, not both
set-not-written = the translation could not be written to the catalog
set-not-written-hint = check the catalog for syntax errors: `recto check --only syntax`
expected-not-one = --if-source, --if-target and --if-state apply to one unit only
expected-not-one-hint = give its id, or PATH:LINE
choose-no-proposal = there is no second version `{ $key }`
choose-no-proposal-hint = list them with `recto list --kept`
choose-ambiguous-hint = give more of the key
choose-broken = the text of `{ $key }` is not valid Fluent
choose-broken-hint = correct it in { $path }, or write the translation with `recto set`
kept-not-fluent = --kept has nothing to fill in, so it does not support the format `fluent`

overrides-not-fluent = --overrides shows nothing to fill in, so it has no format `fluent`

kept-not-fluent-hint = use `--format json`
refused = `{ $id }` ({ $language }) was not changed: something else changed in the meantime
refused-hint = check it with `recto list`, then try again
part-source = the source text
part-target = the translation
part-state = the state

edit-broken = { $path } has syntax errors; nothing can be written to it

edit-broken-unit = `{ $id }` cannot be changed until the syntax errors in { $path } are fixed

edit-broken-in-part =
    { $count ->
        [one] { $path } has syntax errors; one unit was not changed
       *[other] { $path } has syntax errors; { $count } units were not changed
    }

edit-broken-hint = see `recto check --only syntax`, fix the file, then try again
edit-gone = { $path } was deleted, but its ledger still exists
edit-gone-hint = restore the file, or delete its ledger to start over
edit-failed-hint = check the catalog with `recto check --only syntax`, then try again

# "Goes on from": a unit that was edited is still the same unit, with the same id.
link-not-left = `{ $id }` was not removed from { $article }: another unit continues it
link-own-id = the id of `{ $id }` is set in { $path }
link-own-id-hint = change the id there, or correct the translations with `recto set`
link-nothing-to-carry = every language that has a translation of `{ $left }` also has one of `{ $id }`
link-nothing-to-carry-hint = there is nothing to carry over
# $place (text): line and column, such as 1:5.
set-no-pattern = not a valid Fluent pattern, at { $place } of the text: { $reason }
link-not-left-hint = separate them first: `recto unlink { $id }`
link-nothing-left = no removed unit of { $article } has the id `{ $id }`
link-nothing-left-hint = no translated unit was removed from this article
# $ids (text): ids with commas between.
link-nothing-left-others-hint = removed units with translations: { $ids }
link-translated = `{ $id }` already has a translation ({ $language })
link-translated-hint = if it is wrong, delete it from { $path }, then run the command again
unlink-nothing = `{ $id }` does not continue another unit: all its translations were made for its own text
unlink-nothing-hint = there is nothing to undo

render-no-place = recto does not know where to write { $article }
render-no-place-hint = give a folder with `--out`, or set `output` in recto.toml
render-over-article = rendering { $article } ({ $language }) would overwrite the article { $other }
# $file (text): recto.toml.
render-over-configuration = rendering { $article } ({ $language }) would overwrite { $file }
render-among-catalogs = rendering { $article } ({ $language }) would write { $path } into { $folder }, the folder of the catalogs
render-elsewhere-hint = set another `output` in recto.toml, or another `--out`
render-same-file = { $article } ({ $language }) and { $other } ({ $other_language }) would be rendered to the same file { $path }
render-same-file-hint = use { "{path}" } and { "{stem}" } in `output`, or give each [[articles]] an `output` of its own
render-unresolved-hint = fix the translation; the source text is shown instead
# $count (number): the units of the translated article. $expected (number): those of its source. $id (text): a unit.
render-structure =
    the translated article ({ $language }) does not have the structure of its source: { $count ->
        [one] { $count } unit
       *[other] { $count } units
    } instead of { $expected }, starting near `{ $id }`
render-structure-hint = near there, look for blank lines or block marks such as # or - at the start of a translation

# $page (text): the path of a page. $count (number): so many of its texts or places.
page-unknown =
    { $page } says what no catalog has: { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }; the page stays as it is

page-unknown-hint = `recto adopt` takes its texts in; `recto render --overwrite` makes it anew and keeps them as second versions

page-no-ledger =
    { $page } says what no catalog has, and there is no ledger to keep it in: { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }

page-no-ledger-hint = run `recto sync` first, then render again

page-edited =
    { $page } was edited by hand: { $count ->
        [one] { $count } text stays
       *[other] { $count } texts stay
    } as on the page

page-edited-hint = `recto adopt` takes edits of pages in; `recto render --overwrite` replaces them and keeps them as second versions

page-behind =
    { $page } does not follow its article in { $count ->
        [one] { $count } place
       *[other] { $count } places
    }, where the page has lines of its own

page-behind-hint = `recto list --overrides` shows what both have; translate or confirm what it waits for, or change the page by hand

render-preview-in-place = a preview has marks that belong on no page of the site

render-preview-in-place-hint = name another folder with `--out`

# The mark of a text that is not translated. $language (text): that of the articles.
preview-in-source = not translated: { $language }

check-no-code = no check has the code `{ $code }`
# $codes (text): codes with commas between.
check-no-code-hint = use one of { $codes }
check-stray = `{ $catalog }` is not the catalog of any article
check-stray-hint = rename the file to the catalog of its article, or move its messages there

# $path (text): a catalog. $language (text): a language tag.
sync-source-gone = { $path } was deleted, and with it the source text of `{ $id }` ({ $language })

sync-source-gone-hint = restore it with `git restore -- { $path }` or from a copy; then run `recto sync`

sync-foreign-catalog = this file was not written by recto, so it cannot be used as the source catalog of { $article }
sync-foreign-catalog-hint = set another `catalog` for the article in recto.toml, or move this file
sync-catalog-edit-hint = fix the catalog by hand, then run `recto sync` again
# $old, $occupied (text): paths.
sync-rename-blocked = this looks like { $old } under a new name, but { $occupied } already exists
sync-rename-blocked-hint = move that file, or restore the old name; then run `recto sync`

merge-no-file = no file { $path }
merge-no-file-hint = git passes three versions as `%O %A %B`; set this up with `recto init --git`

## Results

# The two parts of what an error says first: "error" in colour, and what is wrong.
error-line = { $error }: { $message }
# Stands before what to do about a finding or an error.
hint-label = hint:
no-articles = no articles yet: add some to the folder given by `[[articles]]` in recto.toml
# The heading of a column of languages, at most 8 columns wide.
heading-language = language

## Results of `recto status`

# A share, such as 40 %, in a table. $percent (number): from 0 to 100.
status-percent = { $percent }%
# Headings of columns, as short as may be: the table is 80 columns wide.
status-done = done
status-words-left = words left
# Stands behind the path of an article that changed since the last sync.
status-unsynced = (not synced)
# $changes (text): such as "3 wording, 1 numbers": how many units changed in which way.
status-stale-in = stale ({ $language }), by kind of change: { $changes }
status-proposals = second versions to choose from: { $counts }; see `recto list --kept`
# $counts (text): languages and how many, such as "fr 3".
status-machine = drafts by machine that nobody confirmed: { $counts }
status-unjudged = some articles could not be checked; fix the reported errors
status-articles-unsynced =
    { $count ->
        [one] { $count } article has changed since the last sync; run `recto sync`
       *[other] { $count } articles have changed since the last sync; run `recto sync`
    }

## Results of `recto sync`

sync-renamed = renamed from { $path }
# How many units come from another article.
sync-from = { $count } moved from { $path }
sync-rejoined =
    { $count ->
        [one] { $count } message moved from the catalog ({ $language }) of { $path }
       *[other] { $count } messages moved from the catalog ({ $language }) of { $path }
    }
# In what follows, $counts (text) is such as "de 3, fr 1": languages, each with how many.
sync-recorded = new translations: { $counts }
sync-swapped = replacements copied into translations: { $counts }
sync-orphans = messages without a unit: { $counts }; see `recto check --only unknown-unit`
# $counts (text): languages with counts, "fr 2, es 1". These messages are in Fluent files of an application.
sync-own-messages = messages that exist only in translations: { $counts }; see `recto check --only unknown-unit`
sync-newly-stale = now stale: { $counts }
sync-stale = stale: { $counts }; see `recto diff`
sync-drafts = drafts: { $counts }; review them with `recto list --state draft`, then run `recto accept --state draft --language { $languages }`

# $counts (list): languages, each with how many.
sync-prefilled = drafts from memory: { $counts }
# $counts (text): languages and how many, such as "fr 3".
sync-machine-drafts = drafts by machine: { $counts }
# $counts (text): languages and how many, such as "fr 3".
sync-machine-proposals = proposals by machine: { $counts }; see `recto list --kept`
# $units (text): such as "3 units". $words (text): such as "40 words".
sync-machine-sent = sent to the machine: { $units }, { $words }
# $units (text): such as "3 units". $words (text): such as "40 words".
sync-machine-would-send = would be sent to the machine: { $units }, { $words }
# $count (number): how many units.
sync-machine-known = known from earlier runs: { $count }
# $count (number): how many units.
sync-machine-left-out = left out: { $count }; the warnings say why
# $units (text): such as "3 units". $words (text): such as "40 words".
sync-machine-unsent = not sent: { $units }, { $words }

sync-renamed-id = the id { $old } was used twice; the second is now { $new }
# The same text, or one much like it, stands under another id now.
sync-replaced = { $new } looks like a replacement of { $old }: `recto link { $old } { $new } --article { $path }`
# $languages (text): tags of languages with commas between.
sync-held = waiting for catalog fixes in: { $languages }
# What became of an article that is not there any more.
sync-gone = deleted
sync-gone-kept = deleted; its translations are kept as obsolete
sync-gone-given =
    { $count ->
        [one] deleted; { $count } unit moved to another article
       *[other] deleted; { $count } units moved to other articles
    }
sync-gone-given-and-kept =
    { $count ->
        [one] deleted; { $count } unit moved to another article, other translations are obsolete
       *[other] deleted; { $count } units moved to other articles, other translations are obsolete
    }
# Entries of a list of what became of the units of an article: "2 edited, 1 added".
sync-edited = { $count } edited
sync-split = { $count } split
sync-merged = { $count } merged
sync-moved = { $count } moved
sync-added = { $count } added
sync-removed = { $count } removed
sync-nothing-until-mended = nothing written: fix the reported errors first
sync-in-step = everything is up to date
# Files, here and below.
written =
    { $count ->
        [one] { $count } file written
       *[other] { $count } files written
    }
would-be-written =
    { $count ->
        [one] { $count } file would be written
       *[other] { $count } files would be written
    }

# What `recto sync --explain` says of each unit: one of these, and then one of "explain-next" and the like.
# $evidence (text): "explain-alike", "explain-same-key" or "explain-same-text".
explain-unchanged = unchanged: { $evidence }
explain-moved = moved: { $evidence } in another place
explain-edited = edited: { $evidence }
explain-revived = restored: { $evidence }
# $ids (text): ids with commas between.
explain-split = split: a part of { $ids }
explain-merged = merged from { $ids }
explain-new = new
explain-left = removed from the article
explain-alike = { $percent }% similar
explain-same-key = the same key
explain-same-text = the same text
# The unit that came second.
explain-next = next best: { $id }, { $percent }% similar
explain-next-left = next best: { $id } (removed), { $percent }% similar
explain-next-new = next best: { $id } (new), { $percent }% similar
explain-next-none = no other candidate
explain-link = the same unit? Run `recto link { $old } { $new }`
explain-unlink = a different unit? Run `recto unlink { $id }`

# What `recto sync --explain` says of text that is in no unit. $words (number): its words; $why: one of these messages.
explain-out =
    left out, { $words ->
        [one] { $words } word
       *[other] { $words } words
    }: { $why }

explain-out-project = excluded in recto.toml

explain-out-outside = it is outside the article

explain-out-landmark = it is a menu, a header, a footer or a side column

explain-out-named = its name is that of boilerplate

explain-out-hidden = it is hidden on the page

explain-out-links = it links to other pages

explain-out-comments = it contains readers' comments

explain-out-form = it is a form

explain-out-line = it is a boilerplate line of copied pages

# The questions of `recto sync --interactive`. $place (text): the article and the line.
question-place = { $nth } of { $count }: { $place }
question-edited = Is this the same unit, edited? If so, it keeps its translations. { $keys }
question-left = Is this the removed unit, edited? If so, it gets its translations back. { $keys }
# The keys that answer: yes, no, quit. The capital one is what Enter alone means.
question-keys-yes = [Y/n/q]
question-keys-no = [y/N/q]
# What may be typed, with commas between; the English answers may always be typed too.
answers-yes = y, yes
answers-no = n, no
answers-quit = q, quit
question-again = answer y, n or q, or press Enter for the capital one:
# $count (number): how many translations. $articles (number): of how many articles, 2 or more.
accept-ask = Confirm { $count } translations in { $articles } articles?
accept-ask-reviewed = Approve { $count } translations in { $articles } articles as reviewed?
accept-ask-undo = Undo the acceptance of { $count } translations in { $articles } articles?
accept-ask-reject = Send back { $count } translations in { $articles } articles as drafts?
accept-stopped = stopped: nothing was changed
accept-stopped-hint = name the articles you mean, or give --yes

## Results of `recto watch`

# What `recto watch` says when its first sync is over.
watch-begun =
    { $count ->
        [one] watching { $count } article; press Ctrl-C to stop
       *[other] watching { $count } articles; press Ctrl-C to stop
    }
# Stands at the end of a line about what changed: how long recto took.
watch-took = ({ $milliseconds } ms)
# Below lines about articles that changed at the same time.
watch-more =
    { $count ->
        [one] and { $count } more article
       *[other] and { $count } more articles
    }
# Stands behind the path of a file about which nothing is reported any more.
watch-mended = fixed
# $setting (text): the name of a setting of Linux.
watch-limit = recto checks for changes once a second, because the system cannot watch more folders; raise the limit with `sudo sysctl { $setting }={ $value }` and restart `recto watch`
watch-untold = recto checks for changes once a second, because the system does not report them: { $reason }

## Results of `recto list` and `recto diff`

nothing-to-show = nothing to show

# $next (text): a position in the list, quoted for a shell.
list-continue = more units follow: add `--cursor { $next }` to see them

# How the source of a unit changed. $class (text): such as "wording". $percent (number): the share of changed words.
list-change = ({ $class })
# Stands before the names of variables, terms and messages that a text uses.
list-uses = uses:
# Stands before terms of the glossary, each with what it is called.
list-terms = terms:
# $source (text): a term in the source language. $forms (text): what it is called in the other one.
term-forms = { $source } → { $forms }
# $source (text): a term in the source language. $forbidden (text): what it must not be called.
term-forbidden = { $source }: not { $forbidden }
# $source (text): a term in the source language. $forms (text): what it is called in the other one. $forbidden (text): what it must not be called.
term-forms-not-forbidden = { $source } → { $forms } (not { $forbidden })

# Stands before what a check found. $code (text): the code of the check.
list-finding = { $code }:

# Stands before what the author of a text told translators.
list-note = note:
list-change-share = ({ $class }, { $percent }%)
# Stands before what a reviewer wrote.
list-review = review:
# $swaps (text): one or more of "list-swap" with commas between.
list-replaced = recto replaced { $swaps }; check the translation, then accept it
list-swap = { $old } with { $new }
# $id (text): the id that a unit had before it was split.
list-split = made from the translation of `{ $id }`, which was split: check it, then accept it
# $ids (list): the ids of units that were merged into one.
list-merged = put together from the translations of { $ids }: check it, then accept it

# How like a text that was translated before is to a unit. $percent (number): from 0 to 101.
match-percent = { $percent }%

# $place (text): where a translation comes from: an article and a unit, or a file.
match-place = from { $place }

# $reasons (list): one or more of the next messages, with commas between.
match-why = from { $place }: { $reasons }

match-same-id = the same unit

match-same-neighbours = between the same texts

match-marks = capitals or punctuation differ

match-codes =
    { $count ->
        [one] markup differs in { $count } place
       *[other] markup differs in { $count } places
    }

match-facts = a number, a date or a name differs

match-other-article = another article

match-imported = from another tool
match-shared = from the memory of the team

match-region = for another region

match-several = this text has several translations

match-sentence = a sentence of a longer text

# $swaps (text): one or more of "list-swap" with commas between.
match-put-in = inserted: { $swaps }

suggest-nothing = no earlier translation is similar

# The columns of an analysis.
analyse-units = units

analyse-words = words

analyse-characters = characters

analyse-with-blanks = with spaces

analyse-weighted = weighted words

analyse-total = total

# How like a text is to what was translated before.
band-context = in context

band-repetition = repetitions

band-exact = 100%

band-from = { $least }–{ $most }%

band-new = new

kept-proposal = second version
kept-text = kept text
kept-without-source = (source text unknown)
kept-older-source = older source:
kept-instead-of = now:
kept-origin = from:
kept-proposals =
    { $count ->
        [one] { $count } second version
       *[other] { $count } second versions
    }
kept-texts =
    { $count ->
        [one] { $count } kept text
       *[other] { $count } kept texts
    }
kept-choose = choose one with `recto accept --proposal KEY --language TAG`, or reject one with `recto reject --proposal KEY --language TAG`

# $state (text): the name of a state. $reason (text): one of the next messages.
list-because = { $state }, because { $reason }

because-recorded = the ledger has a record of this text

because-no-ledger = there was no ledger, so it is unknown which source text it translates

because-no-source = the source text that its translator saw is unknown

because-source-line = its own `# Source:` line gives the text that was translated

because-other-source = git shows that it was written for another source text

because-had-before = the unit had this text before, for another source text

because-older-than-source = it was written before its source changed

because-was-draft = it was only a draft when the unit had this text before

because-source-changed = it was committed without a record in the ledger, and the source has changed since the last record

because-one-source = it was committed without a record in the ledger, and the source has not changed since the last record

because-configured = it was committed without a record in the ledger, and `edited-stale` in recto.toml accepts such edits

because-article-changed = it was edited while article and source catalog differed; run `recto sync`, then `recto accept` if it is right

because-edited-stale = it was stale when it was edited, and `edited-stale` in recto.toml requires confirmation

because-copy = it is a copy of its source

because-uncommitted = it is not committed yet and matches the source catalog

because-shallow = this clone does not have the full history; run `git fetch --unshallow`, or `recto accept` if it is right

because-too-long = the history is too long to read completely

diff-nothing = no translation is stale
# $what (text): "diff-stale", "diff-drafts" or "diff-stale-and-drafts".
diff-to-do = { $what }; update each translation, or confirm it with `recto accept`
diff-stale =
    { $stale ->
        [one] { $stale } stale unit
       *[other] { $stale } stale units
    }
diff-drafts =
    { $drafts ->
        [one] { $drafts } draft
       *[other] { $drafts } drafts
    }
diff-stale-and-drafts = { diff-stale } and { diff-drafts }
# $classes (text): such as "wording, numbers". $percent (number): from 1 to 100.
diff-changed = changed: { $classes }
diff-changed-share = changed: { $classes }; { $percent }% of the words
# Stands before the text of the source. $code (text): the code of a finding. $message (text): what was found.
diff-finding = { $code }: { $message }; source now:
diff-unknown = its source text is unknown; source now:
# $counts (text): one or more of the next four with commas between.
sentences = sentences: { $counts }
sentences-unchanged = { $count } unchanged
sentences-changed = { $count } changed
sentences-new = { $count } new
sentences-gone = { $count } removed
# Stand before the translation of a sentence that changed in the source, or is gone.
sentence-changed = changed:
sentence-gone = removed:

## Results of `recto accept`, `reject`, `set`, `link`, `unlink` and `prune`

# These stand behind the article, the line, the id and the language of a unit.
accept-already = already { $state }
accept-nothing-to-undo = still { $state }: there is no acceptance to undo
accept-just-changed = not changed, because its source has just changed:
accept-just-changed-hint = check it, then run the command again, or add `--if-source { $source }`
# $parts (text): what is otherwise: "part-source", "part-target", "part-state", with commas between.
accept-other = not changed, because it is not what you saw: { $parts }
# $flags (text): options such as --if-state stale.
accept-other-hint = check it, then run the command again with `{ $flags }`
accept-no-translation = no translation
# $before and $after (text): states.
choose-taken = { $before } -> { $after }, with the second version
choose-left = not changed; the second version was rejected
choose-kept = the other text is kept as { $key }; see `recto list --kept`
accept-missing = not changed, because there is no translation; write one with `recto set`
accept-broken = not changed, because its message has a syntax error; see `recto check --only syntax`
accept-changed = { units } changed
accept-would-change = { units } would change
set-done = { $id } in { $catalog }: { $state }
set-done-as-fluent = { $id } in { $catalog }: { $state }, read as Fluent
# $term (text): a term with its braces, such as { -brand }.
set-unknown-term = { $term } is kept as plain text: it is not in the glossary
link-alone = { $id } no longer continues another unit
link-changed = { $old } is now { $new }
prune-dropped = { obsolete-translations } deleted
prune-would-drop = { obsolete-translations } would be deleted
# Of the obsolete translations.
prune-needed =
    { $count ->
        [one] { $count } kept, because drafts depend on it: confirm the drafts first
       *[other] { $count } kept, because drafts depend on them: confirm the drafts first
    }
prune-without-source =
    { $count ->
        [one] { $count } without source kept: attach it to a unit with `recto link`, or delete it with --without-source
       *[other] { $count } without source kept: attach them to units with `recto link`, or delete them with --without-source
    }

## Results of `recto render`

# Entries of a list in brackets behind the path of a rendered article.
render-in-source = { units } in the source language
render-outdated = { units } with an outdated text
render-unconfirmed = { units } not confirmed
render-left-out = { $article } ({ $language }) skipped: { $percent }% complete
# $count (number): how many pages were changed beside those that are listed, two or more.
render-more = { $count } more pages changed
# $count (number): how many translated articles were skipped, many.
render-left-out-many = { $count } translated articles skipped, because too little of them is translated: see `recto status`
# $changed (number): how many of the files are otherwise than before.
render-done = { articles } rendered, { $changed } changed

## Results of `recto check`

# $verdict (text): "check-passed", "check-failed" or "check-unjudged".
check-verdict = { $verdict }: { check-counts }

check-counts =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    } in { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    } and { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }

check-passed = passed
check-failed = failed
check-unjudged =
    { $count ->
        [one] could not check everything ({ $count } problem)
       *[other] could not check everything ({ $count } problems)
    }
# Many findings of one kind told as one, at the place of the first; $count (number) is never less than four.
check-many-missing = { units } without translation ({ $language }); this is the first
check-many-drafts = { units } are drafts ({ $language }); this is the first
check-many-stale = { units } are stale ({ $language }); this is the first
check-many-others = { units } with this finding ({ $language }); this is the first

# What to do about many findings told as one.
check-many-units-hint = list them with `recto list { $path } --language { $language } --state { $state }`

check-many-findings-hint = list them with `recto check --only { $code } --format json`

# The outcome of a check as Markdown or as annotations of GitHub. $verdict: "check-passed" and the like.
summary-title = recto check: { $verdict }

summary-errors = Errors

summary-warnings = Warnings

summary-notes = Notes

# Stands behind a finding. $count (number): 3 or more.
summary-more = and { $count } more like it in this file

summary-left = and { $count } more; list them with `recto check`

# $severity: "severity-error" and the like.
annotations-left = and { $count } more ({ $severity }); list them with `recto check`

## Sites and git

# $file (text): recto.toml.
init-is-there = { $file } already exists
init-is-there-hint = edit it, or delete it and run `recto init` again
init-no-languages = no target languages found
# $languages (text): tags of languages, an example.
init-no-languages-hint = give them: `recto init --source { $source } --languages { $languages }`
init-only-source = no target language was given
# $source (text): the tag of the source language.
init-only-source-hint = give at least one besides { $source }, for example --languages fr,es
# $what (text): one of the next three.
init-found = found { $what }
# $generator (text): a program that makes sites, such as Hugo. $path (text): its configuration.
init-what-site = a site made with { $generator } ({ $path })
init-what-folders = folders in the style of { $generator }
init-what-articles = articles
# $path (text): the file that says where they are.
init-what-fluent-by = Fluent files of an application ({ $path })
init-what-fluent = Fluent files of an application
init-folder = articles in { $folder }/
# Stands below "init-folder". $output (text): the pattern of the paths of translated articles.
init-output = translated to { $output }
# Stand behind a language; there may be translated files that belong to no article.
init-none-translated = none translated yet
init-translated = { $count } translated
init-homeless =
    { $count ->
        [one] { $count } more file that belongs to no article
       *[other] { $count } more files that belong to no article
    }
# $languages (list): language tags.
init-po = translations in PO files: { $languages }
# $what (text): such as "init-other-language".
init-not-taken = found but not used: { $what }
init-other-language = translations into { $languages }, not asked for
# $keys (list): names of front-matter keys.
init-other-keys = front-matter keys whose values differ between languages: { $keys }; add those that are text to `fields`

# Comments at the top of a new recto.toml, as in the results above. $what (text): one of "init-what-site" and the like.
init-comment-found = `recto init` found { $what }.
# The pattern of paths stands on the next line.
init-comment-articles = Articles ({ $language }) are in { $folder }/, translations belong in
# $counts (list): such as "fr 3, de 1".
init-comment-translated = Already translated, by file name: { $counts }.
init-comment-not-taken = Found but not used: { $what }.
init-comment-change = Correct below what is wrong.
# $path (text): a file or folder.
init-made = created { $path }
init-next-mend = Some of these files cannot be articles as they are: correct recto.toml as the errors say, then run `recto sync`.
init-next-adopt = Check recto.toml, then run `recto adopt --dry-run` to see how the existing translations match their articles.
init-next-fluent = Check recto.toml, then run `recto sync` to import the existing translations as drafts, or `recto sync --trust translated` if they have been reviewed.
init-next-sync = Your articles are in { $folder }/; check recto.toml, then run `recto sync`.
init-next-write = Put articles into { $folder }/, then run `recto sync`.

# $folder (text): a path.
git-no-repository = { $folder } is not in a git repository, or git is not installed
git-no-repository-hint = run `git init` first, or omit --git
# $key, $value (text): a setting of git.
git-cannot-set = git cannot set { $key }
git-cannot-set-hint = check that you have permission to write to the repository, or run `git config { $key } '{ $value }'`
git-added = added to .gitattributes: { $line }
git-set = set in this clone: { $key } = { $value }
git-nothing = git is already set up
git-commit = Commit .gitattributes. Everyone must run `recto init --git` once in their own clone, because git does not copy settings.

adopt-no-place = recto does not know where the translated articles are
# $example (text): the value of a key in recto.toml.
adopt-no-place-hint = set `output` in recto.toml to their location, such as { $example }
adopt-blocked = { $path } is broken or missing, so nothing can be imported
adopt-blocked-hint = fix it as `recto check` says, then run `recto adopt` again
# A pin: the front matter of a translated article names the commit of the source that it was made from.
adopt-lost-pin = the source commit named in the front matter is not in the history of this branch
adopt-lost-pin-hint = fetch the full history (`git fetch --unshallow`) or correct the commit; recto used the history of the file instead
adopt-cannot-write-hint = nothing was imported from this file; please report this as a bug in recto

adopt-nothing = nothing could be imported
adopt-none-found = no translated article was found at the `output` paths of recto.toml; correct `output`, or name the files
adopt-nothing-new = nothing new to write
adopt-written = { written }; see `recto status`
adopt-would-be-written = { would-be-written }; run the command without --dry-run to write them

adopt-see-pairs = `recto adopt --dry-run --verbose` shows every pair

# $path (text): a translated article.
adopt-stranger = { $path } ({ $language }) is not the translation of any article.
adopt-strangers-more = { $count } more files are not the translation of any article: see `recto adopt --review`.
# Translations in PO files. $language (text): a language tag.
adopt-po-language = its language ({ $language }) is not among the languages of recto.toml
adopt-po-language-hint = add the language to `languages`, or ignore this
# Headings of columns, as short as may be. They count files, messages of PO files, and units.
adopt-po-files = files
adopt-po-messages = messages
adopt-po-units = units
adopt-po-column-kept = kept
adopt-po-column-left = not used
adopt-po-differ =
    { $count ->
        [one] { $count } unit has another translation in its catalog, which stays.
       *[other] { $count } units have another translation in their catalogs, which stays.
    }
adopt-po-kept =
    { $count ->
        [one] { $count } message that no unit has is kept in its ledger: see `recto list --kept`.
       *[other] { $count } messages that no unit has are kept in the ledgers: see `recto list --kept`.
    }
adopt-po-left =
    { $count ->
        [one] { $count } message belongs to no known article and stays in its PO file: see `recto adopt --review`.
       *[other] { $count } messages belong to no known article and stay in their PO files: see `recto adopt --review`.
    }
adopt-po-done = The PO files were not changed. From now on the catalogs count: translate there, and delete the PO files when nothing uses them any more.
# Headings of columns, as short as may be: the table is 80 columns wide. They count articles and texts.
adopt-articles = articles
adopt-texts = texts
adopt-paired = paired

adopt-column-untranslated = untranslated

adopt-untranslated = untranslated
adopt-no-source = no source
# Which versions of the articles the translations were paired with.
adopt-unasked = Everything was paired with the current articles, because the git history was not used: changes made since the translation are unknown.
adopt-no-history = Everything was paired with the current articles, because there is no git history: changes made since the translation are unknown.
adopt-shallow = This is a shallow clone: older texts were paired with the oldest articles it has. For better results, run `git fetch --unshallow` and adopt again from scratch.
adopt-not-in-git =
    { $count ->
        [one] { $count } translated article not in git, or without a source there: paired with the current article.
       *[other] { $count } translated articles not in git, or without a source there: paired with the current articles.
    }
# What is left to do. $place (text): "adopt-above" or "adopt-see-review".
adopt-above = above
adopt-see-review = see `recto adopt --review`
adopt-drafts =
    { $count ->
        [one] { $count } draft to confirm, because its source text is uncertain: { $place }, then `recto accept` or `recto set`.
       *[other] { $count } drafts to confirm, because their source texts are uncertain: { $place }, then `recto accept` or `recto set`.
    }
adopt-differ =
    { $count ->
        [one] { $count } text differs from its catalog and is kept as a second version: { $place }; see `recto list --kept`.
       *[other] { $count } texts differ from their catalogs and are kept as second versions: { $place }; see `recto list --kept`.
    }
adopt-left =
    { $count ->
        [one] { $count } text without a known source, kept in the ledger: { $place }. Attach it to a unit with `recto link ID UNIT`.
       *[other] { $count } texts without a known source, kept in the ledgers: { $place }. Attach one to a unit with `recto link ID UNIT`.
    }
adopt-obsolete =
    { $count ->
        [one] { $count } text whose source was removed later: kept as obsolete.
       *[other] { $count } texts whose source was removed later: kept as obsolete.
    }
adopt-outside =
    { $count ->
        [one] { $count } line of code or markup is the page's own and stays: { $place }.
       *[other] { $count } lines of code or markup are the pages' own and stay: { $place }.
    }
# One translated article: which version of its source it was paired with. $from, $to (text): dates.
adopt-against-today = from { $article } as it is today
adopt-against-day = from { $article } as of { $from }
adopt-against-days = from { $article } as of { $from } to { $to }
adopt-against-pin = from { $article } as of commit { $commit }, which it names
# $lines (text): numbers of lines, such as "3, 7-9". $count (number): how many lines these are.
adopt-outside-lines =
    { $count ->
        [one] code or markup of its own, which stays: line { $lines }
       *[other] code or markup of its own, which stays: lines { $lines }
    }
# One translated text: an id stands behind these.
adopt-text-obsolete = its source was removed from the article:
adopt-text-left = without source:
# $no_source (text): "adopt-text-left" in colour. The texts of the article that it may belong to stand below.
adopt-text-left-near = { $no_source } { $id }; untranslated there:
# A list of how a text was paired: the line in the source; how sure recto is, and why; what the catalog has.
adopt-pair-line = line { $line }
adopt-sure = certain
adopt-doubtful = uncertain
# $evidence (text): one to three of "evidence-key" and the like, with commas between.
adopt-sure-because = certain: { $evidence }
adopt-doubtful-because = uncertain: { $evidence }
adopt-there-before = already present
adopt-differs = differs from the catalog

## Checks: dismissed and mended findings

check-dismissed =
    { $count ->
        [one] { $count } finding is dismissed
       *[other] { $count } findings are dismissed
    }
# $code (text): the code of a check, such as numbers.
dismiss-unknown-check = no check `{ $code }` has findings that can be dismissed
dismiss-unknown-check-hint = use one of { $codes }

# $code (text): the code of a check, such as heading-levels.
dismiss-of-article = `{ $code }` is about the article itself, not about a translation

dismiss-of-article-hint = turn it off for this article: `{ $code } = "off"` in a `[[checks.override]]` of recto.toml

dismiss-no-reason = a reason is required
dismiss-no-reason-hint = say why it is a false positive: `--reason TEXT`
dismiss-two-units = two units were named
dismiss-two-units-hint = give the id or the line, not both
# $id (text): the id of a unit, or an article. $languages (list): language tags. $language (text): a language tag.
dismiss-no-finding = `{ $code }` has no finding in the translation of `{ $id }` ({ $languages })
dismiss-no-finding-hint = see `recto check --only { $code }`
dismiss-not-dismissed = no finding of `{ $code }` is dismissed for the translation of `{ $id }` ({ $languages })
dismissed =
    { $count ->
        [one] dismissed { $count } finding of `{ $code }` for the translation ({ $language }) of `{ $id }`, until it or its source changes
       *[other] dismissed { $count } findings of `{ $code }` for the translation ({ $language }) of `{ $id }`, until it or its source changes
    }
dismissal-taken-back =
    { $count ->
        [one] { $count } finding of `{ $code }` for the translation ({ $language }) of `{ $id }` is reported again
       *[other] { $count } findings of `{ $code }` for the translation ({ $language }) of `{ $id }` are reported again
    }
# $count (number): how many places were mended.
fixes-made =
    { $count ->
        [0] nothing to fix
        [one] fixed { $count } place
       *[other] fixed { $count } places
    }
fixes-to-make =
    { $count ->
        [0] nothing to fix
        [one] would fix { $count } place
       *[other] would fix { $count } places
    }

## Check links
## Check urls

# $to (text): an address. $found (text): the address that stands in the translation.
check-link-lost = the link to { $to } is not in the translation
check-link-lost-hint = add the link where the source has it
check-link-changed = a link points to { $found }; in the source it points to { $to }
check-link-changed-hint = use the address from the source, or dismiss this if the other page suits these readers better
check-link-added = a link points to { $to }, which is not in the source
check-link-added-hint = remove the link, or dismiss this if it is intended

## Check images

# $file (text): the address of an image. $found (text): the one that stands in the translation.
check-image-lost = the image { $file } is not in the translation
check-image-lost-hint = add the image where the source has it
check-image-changed = the image is { $found }; in the source it is { $file }
check-image-changed-hint = use the address from the source, or dismiss this if the picture is made for these readers
check-image-added = the image { $file } is not in the source
check-image-added-hint = remove the image, or dismiss this if it is intended

## Check code

# $code (text): a code span with its backquotes. $found (text): the one that stands in the translation.
check-code-lost = the code { $code } is not in the translation
check-code-lost-hint = add the code as in the source
check-code-unmarked = the code { $code } is in the translation without its backquotes
check-code-unmarked-hint = put backquotes around it
check-code-changed = the code is { $found }; in the source it is { $code }
check-code-changed-hint = write { $code } unchanged, or dismiss this if readers type this text in their language
check-code-added = the code { $code } is not in the source
check-code-added-hint = remove the backquotes or the code, or dismiss this if it is intended

## Check emphasis

# $mark (text): a mark of Markdown such as **.
check-emphasis-shown = readers will see the mark { $mark }: it does not open or close any emphasis
check-emphasis-shown-hint = put the mark directly next to the words it applies to, on both sides; escape it with a backslash if the mark itself is meant

## Check emphasis-lost

check-strong-lost = the source has bold text, the translation has none
check-emphasis-lost = the source has emphasised text, the translation has none
check-emphasis-lost-hint = put the marks around the corresponding words

## Check tags

# $tag (text): a tag of HTML or JSX.
check-tag-lost = the tag { $tag } is not in the translation
check-tag-lost-hint = add the tag where the source has it
check-tag-added = the tag { $tag } is not in the source
check-tag-added-hint = remove the tag, or correct its name
check-tag-unpaired = the tag { $tag } has no matching tag, or is in the wrong order
check-tag-unpaired-hint = close the tags in reverse order of opening

## Check footnotes

# $footnote (text): a reference to a footnote such as [^1].
check-footnote-lost = the footnote { $footnote } is not in the translation
check-footnote-lost-hint = add it where the source has it
check-footnote-added = the footnote { $footnote } is not in the source
check-footnote-added-hint = use the label from the source, or remove the footnote

## Check line-breaks

# $source (number): how many line breaks the source has. $target (number): how many the translation has.
check-line-breaks =
    { $source ->
        [0] the source has no hard line break, the translation has { $target }
        [one] the source has { $source } hard line break, the translation has { $target }
       *[other] the source has { $source } hard line breaks, the translation has { $target }
    }
check-line-breaks-hint = break the lines as in the source, with a backslash at the end of the line

## Check numbers
## Check dates

# $source (text): a number, a date or a time as it stands in the source. $found (text): what stands in the translation.
check-fact-lost = { $source } from the source is missing in the translation
check-fact-changed = { $found } in the translation, { $source } in the source
check-fact-added = { $found } is not in the source
check-fact-hint = check which text is right; dismiss this if both say the same
# $sign (text): a percent or currency sign such as %.
check-unit-lost = the source has { $sign } with a number, the translation has no equivalent

## Check emails

# $address (text): an e-mail address. $found (text): the one that stands in the translation.
check-email-lost = the address { $address } is not in the translation
check-email-lost-hint = add the address where the source has it
check-email-changed = the address is { $found }; in the source it is { $address }
check-email-changed-hint = use the address from the source, or dismiss this if these readers have their own
check-email-added = the address { $address } is not in the source
check-email-added-hint = remove the address, or dismiss this if it is intended

## Check handles

# $name (text): the name of an account with its @. $found (text): the one that stands in the translation.
check-handle-lost = the account { $name } is not in the translation
check-handle-lost-hint = add the account where the source has it
check-handle-changed = the account is { $found }; in the source it is { $name }
check-handle-changed-hint = write the account as in the source
check-handle-added = the account { $name } is not in the source
check-handle-added-hint = remove it, or remove its @ if it is not an account

## Check placeables

# $placeable (text): a variable such as $count, or an expression between braces.
check-placeable-lost = { $placeable } from the source is missing in the translation
check-placeable-lost-hint = add it where it belongs, written as in the source
check-placeable-added = { $placeable } is not in the source
check-placeable-added-hint = write it as in the source, or remove it

## Check plural-variants

# $variant (text): the key of a variant, such as few. $language (text): a language tag.
check-variant-missing = the variant [{ $variant }], which { $language } needs for some numbers, is missing
check-variant-missing-hint = add a variant [{ $variant }] with the form for such numbers
check-variant-unreachable = the variant [{ $variant }] is never used in { $language }
check-variant-twice = the variant [{ $variant }] appears twice; only the first is used
check-variant-hint = remove the variant, or correct its key

## Check untranslated-text and same-as-source

# $language (text): the tag of the language the text should be in, such as fr. $source_language (text): of the one it is in.
check-untranslated-text = the text is in { $source_language }, not in { $language }
# $text (text): the words that stand in the source too.
check-untranslated-run = still in { $language }: { $text }
check-untranslated-text-hint = translate it into { $language }; if it is a title or a name, dismiss this finding
check-same-as-source = the translation ({ $language }) is the same as the source
check-same-as-source-hint = translate it; if it is the same in both languages, dismiss this finding

# $language (text): a language tag. $anchor (text): an anchor, such as #start.
check-page-anchor = the page ({ $language }) has no anchor { $anchor }: its headings are translated

check-page-anchor-hint = use the anchor of the translated heading, give the heading this id, or let recto keep the anchors of the source with `anchors` in `[render]`

# $found, $usual (text): words that address a reader, such as you. $count (number): how often the usual one stands on the page.
check-register = { $found } addresses the reader here, but { $usual } does elsewhere on this page ({ $count }×)

check-register-hint = address the reader the same way on the whole page; dismiss this if someone else is meant here

# $word (text): a word.
check-spelling = { $word } is in no dictionary of this language

check-spelling-hint = correct it; if it is right, add it to the word list that `[spelling]` names in recto.toml

## Check length

# $characters and $source_characters (number): what readers see, without blanks.
check-too-short = { $characters } characters for { $source_characters } in the source: something may be missing
check-too-short-hint = add what is missing, or check whether the text belongs here
check-too-long = { $characters } characters for { $source_characters } in the source: something may have been added
check-too-long-hint = remove what is not in the source, or check whether the text belongs here

## Check doubled-words

check-doubled-words = the word "{ $word }" is repeated
check-doubled-words-hint = remove one of them

## Check brackets and quotes

check-unpaired-bracket = the bracket { $bracket } is unmatched
check-unpaired-bracket-hint = add the other one, or remove this one
check-unpaired-quote = the quotation mark { $quote } is unmatched
check-unpaired-quote-hint = add the other one, or remove this one

## Check end-punctuation

check-end-lost = the source ends with "{ $mark }", the translation with no punctuation
check-end-added = the translation ends with "{ $mark }", the source with no punctuation
check-end-changed = the source ends with "{ $mark }", the translation with "{ $found }"
check-end-hint = end with the same mark as the source, in the form of the language

## Check inverted-marks

# $mark (text): ¿ or ¡. $closing (text): ? or !.
check-inverted-mark = "{ $closing }" has no opening "{ $mark }"
check-inverted-mark-hint = write "{ $mark }" where the sentence begins

## Check spacing

check-doubled-blank = several spaces in a row
check-doubled-blank-hint = keep one
check-blank-before = a space before "{ $mark }"
check-blank-before-hint = remove it
# $word (text): the elided word with its apostrophe, such as l'.
check-blank-behind-apostrophe = a space after "{ $word }"
check-blank-behind-apostrophe-hint = remove it

## Check typography

check-space-missing = no space before "{ $mark }"
check-space-missing-behind = no space after "{ $mark }"
check-space-breaks = the space before "{ $mark }" must be non-breaking
check-space-breaks-behind = the space after "{ $mark }" must be non-breaking
check-space-unwanted = a space before "{ $mark }"
check-space-unwanted-behind = a space after "{ $mark }"
check-quote-form = the quotation mark { $quote } should be { $wanted }
check-ellipsis = "{ $found }" should be "{ $wanted }"
# $key (text): quotes, space-before or ellipsis.
check-typography-hint = run `recto check --fix`, or set `{ $key }` in [typography.{ $language }] of recto.toml

## Checks terms and forbidden-terms

# $term (text): as the source writes it. $wanted (text): its translation in the glossary.
check-term = the glossary translates "{ $term }" as "{ $wanted }", which the translation does not contain
check-term-hint = write "{ $wanted }", or add the form used here to terms.ftl of { $language }
check-forbidden-term = the glossary forbids "{ $word }"
check-forbidden-term-hint = write "{ $wanted }"
check-forbidden-term-hint-none = write something else

## Check inconsistent

# $other (text): the other translation. $place (text): its path and line.
check-inconsistent = the same source text is translated as "{ $other }" at { $place }
check-inconsistent-hint = translate it the same way everywhere

## Check unsafe-markup

# $piece (text): such as <script or onclick=.
check-unsafe-markup = `{ $piece }` can run code, and it is not in the source
check-unsafe-markup-hint = remove it

## Checks bidi-controls, invisible-characters and control-characters

# $code (text): such as U+202E.
check-bidi-control = the character { $code } changes the text direction
check-invisible-character = the character { $code } is invisible
check-invisible-character-hint = remove it
check-control-character = the control character { $code }
check-control-character-hint = write the intended character, or remove it

## Checks of articles

# $name and $other (text): the two spellings, the rarer one first. $count (number): how often the other stands there.
check-name-two-ways =
    { $count ->
        [one] "{ $name }" is spelled "{ $other }" elsewhere in this article
       *[other] "{ $name }" is spelled "{ $other }" { $count } times in this article
    }
check-name-two-ways-hint = use one spelling, so that every language does
# $level and $before (number): levels of headings. $heading (text): what the heading says.
check-heading-level = a heading of level { $level } follows one of level { $before }: { $heading }
check-heading-level-hint = make it a heading of level { $level }, or add the one that is missing
check-reference-undefined = the reference [{ $label }] is not defined
check-reference-undefined-hint = add a line `[{ $label }]: ADDRESS`, or correct the label
# $note (text): the footnote as it is written, such as [^1].
check-footnote-undefined = the footnote { $note } is not defined
check-footnote-undefined-hint = add a line `{ $note }: TEXT`, or correct the label
check-anchor-missing = no heading of this article has the anchor { $anchor }
check-anchor-missing-hint = link to the anchor of an existing heading, or give the heading this id
check-file-missing = the file { $path } does not exist
check-file-missing-hint = correct the address, or add the file

## Report

report-title = Translation status
# $name (text): the name of the project.
report-title-named = { $name }: translation status
# $counts (list): how many articles, units and words. $language (text): a tag such as en.
report-scope = { $counts }, written in { $language }
report-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
report-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
report-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
report-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
# $counts (list): how many errors and warnings.
report-passed = The check of the project passes: { $counts }.
report-failed = The check of the project fails: { $counts }.
# A share of finished units, rounded down.
report-percent = { $percent }%
# A link for keyboards at the top of the page.
report-skip = Skip to the content
# A switch that is on or off.
report-dark = Dark mode
report-footer = Made with recto. This page loads no other files and does not track its readers.
report-languages = Languages
report-languages-caption = Progress of each language over all articles, in units.
report-language = Language
# The heading of a column: the share that is finished.
report-done = Done
report-words-left = Words left
# The heading of a column of dates.
report-oldest = Oldest stale since
report-unknown = Some articles could not be checked; fix the errors under “Other findings”.
report-over-time = Progress over time
report-one-point = Only one commit has translations so far; a chart needs two.
report-cut-short = Older commits are not in this clone.
report-no-history = no history: git has no commit with catalogs of this project
# $from, $to (text): dates.
report-chart-title = Finished units from { $from } to { $to }
# $from, $to (text): shares such as 12%.
report-chart-language = { $language } went from { $from } to { $to }.
report-from-to = { $from } to { $to }
report-chart-values = Values of the chart
report-chart-caption = Finished units in percent at each commit shown, newest first.
report-date = Date
report-commit = Commit
report-articles-heading = Articles
report-article = Article
report-no-articles = No articles yet.
report-matrix-caption = All articles by language, sorted by words in stale translations (these mislead readers), then by words left.

report-sums-caption = All articles over all languages, sorted by words in stale translations (these mislead readers), then by words left.

report-stale-count = { $count } stale
report-draft-count =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
report-missing-count = { $count } missing
report-words-left-count =
    { $count ->
        [one] { $count } word left
       *[other] { $count } words left
    }
report-nothing-left = Nothing left to do.
# What the tools below do, for screen readers.
report-filter = Filter
report-search = Search paths and texts
report-all-languages = All languages
report-what = Show
report-everything = Everything
report-with-finding = With a finding
report-open = Open all
report-close = Close all
# Before a number.
report-units-shown = Units shown:
report-articles-shown = Articles shown:
report-left-heading = What is left
report-unsynced = The article changed since the last sync.
report-untouched =
    { $count ->
        [one] Not started: its only unit is missing.
       *[other] Not started: all { $count } units are missing.
    }
report-other-findings = Other findings
# $kind (text): what the unit is. $line (text): a number.
report-place = { $kind }, line { $line }
report-since = since { $date }
# $classes (list): what kind of edits.
report-changed = changed: { $classes }
report-source = Source ({ $language })
report-source-changed = Source ({ $language }), with what changed
report-translation = Translation ({ $language })
report-no-translation = None yet
report-old-unknown = The source text of this translation is unknown.
# Said before words that were taken out of the source, or put in.
report-removed = removed:
report-added = added:
report-note = Note from the author: { $note }
report-review-note = Note from the reviewer: { $note }
report-more-articles =
    { $count ->
        [one] … and { $count } more article
       *[other] … and { $count } more articles
    }
report-more-units =
    { $count ->
        [one] … and { $count } more unit
       *[other] … and { $count } more units
    }

report-more-on-pages =
    { $count ->
        [one] { $count } more unit is not on this page. To see it, write a page for every article with `recto report --out FOLDER`.
       *[other] { $count } more units are not on this page. To see them, write a page for every article with `recto report --out FOLDER`.
    }

# The title of a small picture. $share (text): such as 98%.
report-badge = { $language }: { $share } translated
# $path (text): a file or folder.
report-written = written to { $path }

## Check gate

# $what (text): what there is too much of, as written in recto.toml. $language (text): a language tag. $most (number): how many are allowed.
gate-over-limit =
    { $what ->
        [errors] too many errors ({ $language }): { $count }, limit { $most }
        [warnings] too many warnings ({ $language }): { $count }, limit { $most }
        [stale] too many stale units ({ $language }): { $count }, limit { $most }
        [missing] too many units without translation ({ $language }): { $count }, limit { $most }
        [draft] too many drafts ({ $language }): { $count }, limit { $most }
        [unreviewed] too many unreviewed translations ({ $language }): { $count }, limit { $most }
        [proposal] too many second versions to choose from ({ $language }): { $count }, limit { $most }
       *[other] too many invalid translations ({ $language }): { $count }, limit { $most }
    }
# $articles (list): globs such as articles/legal/**.
gate-over-limit-in-articles =
    { $what ->
        [errors] too many errors in { $articles } ({ $language }): { $count }, limit { $most }
        [warnings] too many warnings in { $articles } ({ $language }): { $count }, limit { $most }
        [stale] too many stale units in { $articles } ({ $language }): { $count }, limit { $most }
        [missing] too many units without translation in { $articles } ({ $language }): { $count }, limit { $most }
        [draft] too many drafts in { $articles } ({ $language }): { $count }, limit { $most }
        [unreviewed] too many unreviewed translations in { $articles } ({ $language }): { $count }, limit { $most }
        [proposal] too many second versions to choose from in { $articles } ({ $language }): { $count }, limit { $most }
       *[other] too many invalid translations in { $articles } ({ $language }): { $count }, limit { $most }
    }
gate-over-limit-hint = fix some of the findings of `recto check`, or raise the limit in `limits` of recto.toml
gate-over-limit-of-code-hint = fix some of the findings of `recto check --only { $what }`, or raise the limit in `limits` of recto.toml

# $reference (text): a branch or commit as typed, such as origin/main.
compare-no-repository = git cannot compare with `{ $reference }`: the project is not in a repository that git can read
compare-no-repository-hint = run recto in a clone; `git status` there shows what is wrong
compare-not-fetched = git does not have `{ $reference }` in this shallow clone
# $branch (text): the same without the name of the remote.
compare-not-fetched-hint = fetch it with `git fetch --depth=1 origin { $branch }:refs/remotes/origin/{ $branch }` and use `origin/{ $branch }`, or clone with the full history
compare-unknown = git does not know `{ $reference }`
compare-unknown-hint = give a branch, tag or commit that exists here, such as `origin/main`; get new ones with `git fetch`
compare-lacking = git has only part of `{ $reference }` here
compare-lacking-hint = fetch the rest with `git fetch --refetch --no-filter`

# $path (text): the file with the findings of an earlier run.
baseline-missing = baseline { $path } does not exist
baseline-missing-hint = write one with `recto check --write-baseline { $path }`
# $reason: what is wrong with it.
baseline-wrong = { $path }: { $reason }
# $reason (text): the words of the JSON parser.
baseline-unreadable = not a valid baseline: { $reason }
baseline-unreadable-hint = undo manual edits, or write it again with `recto check --write-baseline`
# $version (text): a number.
baseline-newer = this baseline has version { $version }, which this recto cannot read
baseline-newer-hint = update recto, or write the baseline again with `recto check --write-baseline`

## Report gate

# The title of what is about articles and no language.
rulings-articles = articles
ruling-passes = passes
ruling-fails = fails
# $count (number): how many findings.
ruling-found = { $count } found
# $percent (number): the share of the units that are translated.
ruling-finished = { $percent }% complete
# $errors, $warnings, $off, $known (number): how many findings are errors, warn, are let pass without a word, or were known before.
ruling-counts = errors: { $errors }, warnings: { $warnings }, off: { $off }, known before: { $known }
ruling-no-worse = known before, not worse
# $severity (text): as written in recto.toml. $table: where it is written.
ruling-severity =
    { $severity ->
        [off] ignored ({ $table })
        [note] counts as a note ({ $table })
        [warning] counts as a warning ({ $table })
       *[error] counts as an error ({ $table })
    }
# $key (text): what is limited, as written in recto.toml. $most (number): how many are let pass.
ruling-limit = at most { $most } of `{ $key }` ({ $table })
ruling-minimum = at least { $percent }% ({ $table })
ruling-fixed = counts as reported
# Where a rule of the gate is written.
table-default = by default
table-gate = `[gate]`
# $number (text): which of them, from 1.
table-override = `[[gate.override]]` no. { $number }

baseline-written =
    { $count ->
        [one] wrote { $path } with { $count } finding; commit it, and run `recto check --baseline { $path }`
       *[other] wrote { $path } with { $count } findings; commit it, and run `recto check --baseline { $path }`
    }
baseline-unchanged =
    { $count ->
        [one] { $path } has { $count } finding and was not changed
       *[other] { $path } has { $count } findings and was not changed
    }

baseline-begun =
    { $count ->
        [one] { $count } finding of today is kept in { $path } and counts for nothing: `recto check` fails on what is new, `recto check --all` shows it
       *[other] { $count } findings of today are kept in { $path } and count for nothing: `recto check` fails on what is new, `recto check --all` shows them
    }

check-known =
    { $count ->
        [one] { $count } finding was known before and is ignored
       *[other] { $count } findings were known before and are ignored
    }
check-mended =
    { $count ->
        [one] { $count } known finding is fixed
       *[other] { $count } known findings are fixed
    }

# $language (text): a language tag. $count and $all (number): how many articles can be published, and how many there are.
publishable-language = { $language }: { $count } of { $all } can be published
# $reasons (list): why an article cannot be published.
publishable-reasons = not yet: { $reasons }
publishable-untranslated = nothing is translated yet
# $percent and $minimum (number): percentages.
publishable-unfinished = { $percent }% complete; rendering requires { $minimum }%

publishable-in-source =
    { $count ->
        [one] { $count } text appears in the language of the source
       *[other] { $count } texts appear in the language of the source
    }

# $code (text): the code of a finding, such as stale. $count (number): how many there are.
publishable-errors =
    { $count ->
        [one] { $count } error of `{ $code }`
       *[other] { $count } errors of `{ $code }`
    }

explain-format = `--explain` has no output for CI systems
explain-format-hint = omit `--format`, or use `--format json`


## Progress

# The line that shows how far a long command is begins with one of these.
progress-discovering = looking for articles
progress-reading = reading articles
# Every article is held against its catalogs and ledgers.
progress-planning = comparing with catalogs
# What git remembers.
progress-history = reading the history
progress-pairing = pairing translations
progress-checking = checking translations
progress-rendering = rendering articles
progress-translating = waiting for the machine
progress-writing = writing files
# $stage (text): what is being done, as above. $done and $total (number): how many files or articles.
progress-counted = { $stage }  { $done } of { $total }
# $left (text): the time that is left, as below.
progress-left = { $stage }  { $done } of { $total } · { $left }
progress-seconds = about { $count } s left
progress-minutes = about { $count } min left
# Somebody pressed Ctrl-C. $done and $total (number): how many files.
interrupted = interrupted after { $done } of { $total } files, all complete; run the command again to continue

## Results of `recto serve`

# Stands before the address that logs a browser in.
serve-begun = The desk is open. This address logs in one browser, once:
# Stands before the address.
serve-begun-for-users = The desk is open. People log in with their tokens here:
# $place (text): an address. $options (texts): options with commas between.
serve-open = { $place } can be reached from other machines, so these options are needed: { $options }
serve-open-hint = Add them, or listen on this machine alone: `--listen 127.0.0.1:8765`.
# $place (text): an address. $reason (text): the system’s reason.
serve-no-port = cannot listen on { $place }: { $reason }
serve-no-port-hint = Choose another port, such as `--listen 127.0.0.1:8766`.
serve-no-random = the system provides no random numbers
serve-no-random-hint = Logging in would not be safe without them; run recto on a system that has them.
# $reason (text): the system’s reason.
serve-no-thread = cannot start another thread: { $reason }
serve-no-thread-hint = End other programs, and try again.
# $path (text): what was typed.
serve-base-path = `{ $path }` is not a valid start of a path
serve-base-path-hint = Use a slash and plain letters, such as `/recto`.
# $place (text): a file and a line.
serve-users-wrong = { $place }: expected a name, a SHA-256 and roles
serve-users-wrong-hint = On each line, write a name, 64 hexadecimal digits, and one or more of `read`, `translate` and `review` with commas between.
# $path (text): a file.
serve-users-none = { $path } has no people in it
# $path (text): a file.
serve-token-short = the token in { $path } is not a single word of at least 43 characters
serve-token-short-hint = Create one with `openssl rand -hex 32`.
# $path (text): a file.
serve-file-open = other people can read { $path }
# $path (text): the same file as a shell takes it.
serve-file-open-hint = Run `chmod 600 { $path }`.
# $reason (text): the system’s reason.
serve-not-opened = The browser could not be opened ({ $reason }); open the address yourself.
# $reason (text): the system’s reason.
serve-ended = the desk had to stop: { $reason }
serve-ended-hint = Start it again; everything that was saved is in the files.

## The desk: what its pages and its API say

desk-home = All languages
desk-login = Log in
desk-login-token = Token
desk-login-enter = Open the desk
desk-starting = The project is being read. One moment.
desk-not-found = There is nothing here.
desk-failed = This is a bug in recto. Everything saved before is in the files.
# $language (text): a language tag.
desk-no-language = The project is not translated into `{ $language }`.
desk-other-origin = This request comes from another site.
desk-other-origin-hint = Open the desk at the address that recto printed, and try again there.
desk-no-json = Send JSON (`Content-Type: application/json`).
desk-malformed = The request cannot be read.
desk-too-large = The request is too long.
desk-no-login = You are not logged in.
desk-no-login-hint = Open the address that recto printed, or ask for a new one. What you typed is kept in this browser.
desk-token-used = This address has already been used.
desk-token-used-hint = Start `recto serve` again for a new one.
desk-token-unknown = This token is not valid.
desk-token-unknown-hint = Copy all of it, without spaces.
desk-read-only = This desk is read-only.
desk-no-role = You may read here, but not write.

desk-no-review = You may translate here, and not approve.

desk-no-method = This is asked for in another way (`GET`, `POST` or `PUT`).

desk-no-expected = Nothing says what you saw of this translation, so it might replace what somebody else wrote.

desk-no-expected-hint = Send `expected` with `source`, `target` and `state` of the unit as it was shown.

# $count (number): how many at most.
desk-too-many = At most { $count } units can be written at once.

desk-too-many-tabs = Too many tabs of this browser show the desk.

desk-no-receipt = This can no longer be undone.

# The message of a commit, in a command that people copy.
desk-commit = Update translations

replace-nothing = the text is not there

replace-nothing-hint = Search again: somebody may have changed the translation.

## The desk: what every page says

desk-skip = Skip to the content

desk-brand-home = recto: all languages

desk-where = Where you are

desk-go-to = Go to

desk-keys = Keys

desk-close = Close

desk-no-script = The desk needs JavaScript from this server; nothing is loaded from anywhere else.

desk-place-home = All languages

desk-place-language = Articles

desk-place-units = Work list

desk-place-review = Review

desk-place-terms = Glossary

desk-place-find = Find and replace

desk-place-changes = Changed files

desk-place-help = Help and keys

desk-place-settings = Settings

desk-done = Done

desk-words-left = Words left

# $percent is filled in by the page.
desk-percent = { $percent }%

desk-more-rows = Show more

desk-show = Show

desk-search = Search

desk-no-answer = The server did not answer. What you typed is kept in this browser; try again.

desk-cancel = Cancel

desk-ok = OK

desk-go-on = Continue

desk-apply = Apply

desk-copy = Copy

desk-copied = Copied.

desk-unsaved = unsaved

# $count is filled in by the page.
desk-unsaved-count = Unsaved: { $count }

## The desk: home and a language

desk-home-title = Languages

# $language is filled in by the page.
desk-home-lead = Translations from { $language }, and how far each language is.

desk-language = Language

desk-progress = Progress

# $article, $language are filled in by the page.
desk-go-on-with = { $language }: go on with { $article }

# $language is filled in by the page.
desk-begin-with = Begin with { $language }

# $count, $words are filled in by the page.
desk-left-in-language = Units left: { $count }; words left: { $words }

desk-articles-lead = Articles with something left to do, by folder.

desk-all-articles-lead = All articles, by folder.

desk-only-left-articles = Only what is left

desk-all-articles = All articles

desk-article = Article

desk-search-articles = Search paths

desk-nothing-left = Nothing is left to do here.

desk-no-articles = There are no articles.

# $count, $shown are filled in by the page.
desk-articles-of = Articles shown: { $shown } of { $count }

## The desk: the work list and the review

desk-units-lead = Units across all articles. The address of this page holds the filter, so it can be kept and shared.

desk-review-lead = Translations that wait for a second person, and drafts that recto made from other translations.

desk-filter-states = State

desk-filter-class = Kind of change

desk-filter-code = Finding

desk-filter-text = Text

desk-filter-article = Article or folder

desk-filter-any = Any

desk-start-desk = Open at the desk

desk-no-units-found = No unit fits this filter.

# $count, $shown are filled in by the page.
desk-units-of = Units shown: { $shown } of { $count }

# $count is filled in by the page.
desk-units-shown = Units shown: { $count }

## The desk: one unit

desk-units-title = Units of the article

desk-unit-title = Open unit

desk-side-title = What helps

# $at, $count, $kind are filled in by the page.
desk-unit-heading = Unit { $at } of { $count }: { $kind }

# $kind, $line are filled in by the page.
desk-kind-line = { $kind }, line { $line }

desk-heading = Heading

# $date is filled in by the page.
desk-since = since { $date }

# $changed, $count are filled in by the page.
desk-sentences-changed = Sentences changed: { $changed } of { $count }

desk-author-note = From the author:

desk-review-note = From the reviewer:

desk-source = Source

desk-source-changed = Source, with what changed since this translation

desk-source-view = How the source is shown

desk-view-changes = Changes

desk-view-clean = Text

desk-view-raw = Raw

desk-inserted = added:

desk-deleted = removed:

desk-second-versions = Second versions, not chosen yet

desk-take-second = Take this version

desk-leave-second = Discard this version

desk-translation = Translation

desk-translation-fluent = Translation, as Fluent

desk-no-translation = No translation yet

desk-findings = Findings

desk-use-fix = Use it

desk-dismiss = Not a problem…

desk-save-next = Save, next

desk-save-stay = Save and stay

desk-accept = Still right

desk-approve = Approve

desk-reject = Back to draft…

desk-more = More

desk-insert-source = Insert the source

desk-fluent-source = Fluent source

desk-drop-draft = Discard what I typed

desk-undo = Undo the last save

# $count, $source are filled in by the page.
desk-length = { $count } characters; source: { $source }

# $characters is filled in by the page.
desk-invisible = Invisible characters in it: { $characters }

desk-space-no-break = no-break space

desk-space-narrow = narrow no-break space

desk-sentences = Sentence by sentence

desk-sentence-what = What changed

desk-sentence-changed = changed

desk-sentence-unchanged = unchanged

desk-sentence-new = new

desk-sentence-gone = removed

# $count is filled in by the page.
desk-sentences-unchanged = Unchanged sentences: { $count }

# $count is filled in by the page.
desk-all-units = All units: { $count }

# $count, $filter, $matching are filled in by the page.
desk-filter-count = { $filter }: { $matching } of { $count }

desk-only-left = Only what is left

desk-show-all = Show all

desk-tick-all = Tick all

desk-tick-unit = Tick this unit

desk-done-here = done here

desk-no-units = This article has no units.

desk-unit-list = Units

## The desk: what it says after something was done

# $at, $count, $kind are filled in by the page.
desk-saved = Saved. { $at } of { $count }: { $kind }

# $at, $count, $kind are filled in by the page.
desk-saved-draft = Saved as a draft. { $at } of { $count }: { $kind }

# $state is filled in by the page.
desk-now-state = Now: { $state }

desk-dismissed = The finding is ignored from now on.

desk-undone = Taken back.

desk-nothing-to-undo = Nothing was saved here that could be taken back.

desk-nothing-to-save = There is no text to save.

desk-save-first = Save or discard what you typed first.

desk-draft-dropped = Discarded. The text is kept under Suggestions.

desk-cannot-keep = This browser keeps no drafts: save before you leave this unit.

desk-changed-and-shown = The unit changed on disk and is shown as it is now.

desk-news-source = The source changed while you were typing. Your text is untouched; saving asks you.

desk-news-target = Somebody saved this unit while you were typing. Your text is untouched; saving asks you.

desk-article-end = The last unit of this article.

desk-end-before = What is left above

# $article is filled in by the page.
desk-end-next = Next article: { $article }

desk-end-language = All articles of the language

desk-save-anyway-title = The translation has an error

desk-save-anyway = Save anyway

desk-approve-own-title = Approve your own translation?

desk-approve-own = You saved this text at this desk. “Reviewed” says that a second person read it.

desk-reject-title = Back to draft

desk-reject-note = What the translator should know

desk-dismiss-title = Not a problem

desk-dismiss-which = Which finding

desk-dismiss-reason = Why it is not a problem here

desk-no-findings = These units have no findings.

## The desk: a conflict

desk-conflict-target = Somebody saved this unit meanwhile

desk-conflict-source = The source changed meanwhile

desk-conflict-both = Source and translation changed meanwhile

desk-conflict-state = The state of this unit changed meanwhile

desk-conflict-kept = Your text is kept; choose what goes on.

desk-conflict-short = Not saved: the unit changed meanwhile. Choose below what goes on.

desk-conflict-source-then-now = The source as you saw it, and what changed

desk-conflict-source-same = The source, unchanged

desk-conflict-theirs = Theirs, saved on disk

desk-conflict-yours = Yours, not saved

desk-take-theirs = Take theirs

desk-keep-mine = Keep mine

desk-edit-together = Edit together

desk-edit-together-now = Write in the box below what should be there; saving replaces theirs.

desk-took-theirs = Theirs is shown now. Your text is kept under Suggestions.

desk-gone-title = This unit is no longer in the article

# $id is filled in by the page.
desk-gone-text = The unit { $id } was removed, split or moved.

# $article is filled in by the page.
desk-gone-moved = It is in { $article } now.

desk-gone-kept = Its text

desk-gone-article = Back to the article

## The desk: variants of a message

desk-variants = Variants of the translation

# $examples is filled in by the page.
desk-variant-examples = for { $examples }

desk-variant-unknown = not a category of this language

# $examples, $key are filled in by the page.
desk-variant-add = Add { $key } ({ $examples })

desk-variant-remove = Remove

# $key is filled in by the page.
desk-variant-remove-one = Remove the variant { $key }

desk-variant-default = Default

# $key is filled in by the page.
desk-variant-fill = Fill empty ones from { $key }

## The desk: what helps at the side

desk-help-panels = What helps

desk-tab-suggestions = Suggestions

desk-tab-terms = Terms

desk-tab-notes = Notes

desk-no-notes = Nobody has left a note here.

desk-note-new = A note on this unit

desk-note-for-source = About the source, for all languages

desk-note-about-source = about the source

desk-note-leave = Leave the note

desk-note-reply = Reply

desk-note-resolve = Settle

desk-note-settled = settled

desk-note-saved = The note is saved.

desk-note-assigned = { $name } works on it

desk-note-unassign = Give it back

desk-notes-unreadable = Some lines of the notes cannot be read: { $count }.

desk-key-note = Leave a note

desk-note-empty = The note says nothing.

desk-note-empty-hint = Write what others should know.

desk-brought = Taken over from the source: { $what }

desk-nothing-to-bring = All addresses, code and placeables of the source are here.

desk-choose-piece = What to take over from the source

desk-somebody-here = { $name } has this unit open

desk-somebody = Somebody

desk-tab-history = History

desk-tab-others = Languages

desk-tab-preview = Preview

desk-insert = Insert

desk-drop = Discard

desk-no-suggestions = Nothing like it was translated before.

desk-origin-previous = this unit, before the change

desk-origin-aside = your text, put aside

desk-origin-earlier = your text for an earlier source, not saved

desk-origin-obsolete = kept text of a removed unit

desk-origin-memory = memory

desk-origin-machine = machine translation

desk-what-differs = What differs in the source

desk-terms-here = Terms in this unit

desk-term-not = not:

desk-no-terms = No term of the glossary is in this unit.

desk-all-terms = The whole glossary

desk-choose-term = Which term?

desk-no-history = git does not know this translation yet.

desk-no-others = The project has no other language.

desk-open-preview = Open the whole page

## The desk: several units

# $count is filled in by the page.
desk-ticked-count = Ticked: { $count }

desk-dismiss-code = Ignore a finding…

desk-replace = Replace…

desk-untick = Untick

desk-batch-accept = Still right: these units

desk-batch-approve = Approve these units

desk-batch-reject = Back to draft: these units

desk-batch-dismiss = Ignore the finding in these units

desk-batch-shown = Only what is ticked is changed, and one undo takes all of it back.

# $count is filled in by the page.
desk-batch-left = Left out, because this does not apply to them: { $count }

desk-batch-none = This applies to none of the ticked units.

# $count, $refused are filled in by the page.
desk-batch-done = Changed: { $count }; left as they were: { $refused }

desk-replace-title = Replace in translations

desk-replace-find = Find

desk-replace-with = Replace with

desk-replace-explained = Only text is replaced, never placeables, and everything is shown before it is written.

desk-show-preview = Show what would change

desk-replace-none = This text is in no translation.

# $count is filled in by the page.
desk-replace-found = Translations with it: { $count }

## The desk: terms, changes, preview

desk-terms-lead = The terms of the glossary; each leads to the units that have it.

desk-term = Term

desk-term-note = Note

desk-no-glossary = This language has no glossary yet.

desk-changes-lead = Files that differ from the last commit. recto never commits; you do.

# $count is filled in by the page.
desk-changes-count = Changed files: { $count }

desk-no-changes = Nothing differs from the last commit.

desk-no-git = This project is not in git.

desk-commit-title = To commit them

desk-commit-text = Run this in the folder of the project, with a message of your own.

desk-file = File

desk-change = Change

desk-lines = Lines

desk-change-changed = changed

desk-change-added = added

desk-change-removed = removed

## The desk: help

desk-help-lead = How the desk works, and its keys. You can change them under Settings.

desk-help-saving = Saving

desk-help-saving-text = Nothing is written until you save. What you type stays in this browser, also when you move on or close the tab; unsaved units are counted at the top.

desk-help-conflict-text = When somebody else changed a unit meanwhile, saving asks you: take theirs, keep yours, or edit both together. No text is lost.

desk-help-states = States

desk-help-missing = There is no translation.

desk-help-draft = There is text, but a person has to confirm it.

desk-help-stale = The source changed after it was translated.

desk-help-translated = It is a translation of the current source.

desk-help-reviewed = A second person approved it.

desk-help-keys = Keys

desk-keys-chord = everywhere

desk-keys-leader = after the leader key

desk-keys-single = outside text fields

desk-key-save-next = Save and go to the next unit

desk-key-save-stay = Save and stay

desk-key-next = Next unit, without saving

desk-key-previous = Previous unit, without saving

desk-key-leader = Leader: show the commands for the next key

desk-key-insert-source = Insert the source

desk-key-insert-previous = Insert the saved translation

desk-key-insert-suggestion = Insert a suggestion by its number

desk-key-insert-term = Insert a term

desk-key-insert-piece = Take over an address, code or a placeable of the source

desk-key-fix = Apply the first fix

desk-key-dismiss = Ignore a finding

desk-key-accept = Still right

desk-key-approve = Approve

desk-key-reject = Back to draft, with a note

desk-key-undo = Undo the last save

desk-key-preview = Show the preview

desk-key-fluent = Fluent source

desk-key-no-break = Insert a no-break space

desk-key-move-down = Down the list

desk-key-move-up = Up the list

desk-key-tick = Tick a unit

desk-key-tick-all = Tick all that match

desk-key-search = Search

desk-key-go = Go to another page

desk-key-others = Show other languages

desk-key-undo-outside = Undo the last save

desk-key-help = This page

desk-key-leave = Leave the text field, the draft is kept

## The desk: settings and login

desk-settings-lead = For this browser only.

desk-settings-language = Language of the desk

desk-settings-theme = Colours

desk-settings-system = As the system says

desk-settings-light = Light

desk-settings-dark = Dark

desk-settings-size = Text size

desk-settings-normal = Normal

desk-settings-large = Large

desk-settings-larger = Very large

desk-settings-contrast = Contrast

desk-settings-more = More

desk-settings-singles = Single letters are keys outside text fields

desk-settings-keys-explained = Go to a field and press the new key. Delete brings the old one back.

desk-settings-kept = Kept.

desk-key-needs-chord = This command needs a key with Ctrl or Alt.

desk-key-needs-letter = This command needs a single key.

# $command is filled in by the page.
desk-key-taken = This key is taken: { $command }
