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

# The states of a translation. These words head narrow columns, so keep them short.
state-missing = missing
state-draft = draft
state-stale = stale
state-translated = translated
state-reviewed = reviewed

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
evidence-original = the original beside it
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
help-recto = Manage the translation of articles: what is missing, what went stale, and which words changed
# Behind the list of commands and options. "articles" is the name of a folder.
help-recto-after = Start with `recto init --source en --languages fr,es`, put articles into the folder articles, and run `recto sync`. Exit codes: 0 fine, 1 the gate or a --check failed, 2 wrong usage or a project that cannot be judged.

# What each command does, in the list of commands. Try to stay below 64 characters.
help-init = Set up a project: recto.toml and its folders
help-adopt = Take in translations that are there as whole articles
help-sync = Bring catalogs and ledgers in step with the articles
help-watch = Sync at once, and again whenever a file is saved
help-serve = Open the translator’s desk in a browser
help-status = Show how far each language is
help-list = List units by language, state and article
help-missing = List the units without translation
help-set = Write one translation
help-diff = Show what changed in the source of stale units

help-suggest = Show what was translated before and is like a unit or a text

help-accept = Confirm that translations answer to the current source
help-reject = Send translations back as drafts
help-link = Say that a unit goes on from one that left its article
help-unlink = Say that a unit is another one than the one it was matched with
help-check = Check the project against its policy; for CI

help-analyse = Count words to translate, by likeness to earlier texts

help-dismiss = Say that findings of one check about a translation are none
help-report = Report where the project stands: a web page, Markdown, a table, JSON or badges

help-memory = Use translation memories of other tools, and write one

help-render = Write the translated articles
help-prune = Drop obsolete translations

help-allow = Let this machine write to the hidden folders that recto.toml names

help-completions = Print what lets a shell complete commands and options
help-man = Write the manual pages
help-merge-driver = Merge three versions of a catalog or ledger, for git
help-help = Print this message or the help of the given subcommand(s)

# Arguments of every command.
help-directory = Work in this folder
help-ui-language = The language of what recto says: en, fr, es, de or it
help-color = When to use colour
help-no-cache = Take nothing from earlier runs and keep nothing for later ones

help-wait = How long to wait for another recto that is writing to the project (60 by default)

help-no-fsync = For measurements: what is written may be lost in a power cut

help-help-short = Print help (see more with '--help')
help-help-long = Print help (see a summary with '-h')
help-version = Print version

# Arguments of several commands.
help-format = How the result looks
help-dry-run = Show what would be done and write nothing
help-language = Only these languages
help-class = Only units whose source changed in one of these ways: white-space, letter-case, typography, punctuation, spelling, wording, link, code, placeable, number, date, negation
help-if-source = Only if this is the fingerprint of the source text, as `list --format json` has it; says that you have read it
help-if-target = Only if this is the fingerprint of the translation; `none` if there was no translation
help-if-state = Only if the translation is in this state
help-article = Only articles with this path, in this folder or of this glob
help-articles = { help-article }

help-init-source = The language the articles are written in [default: what the site tells, or en]
help-init-languages = The languages to translate to, such as fr,es [default: those that are there]
help-init-git = Let git merge catalogs and ledgers with recto; works in a project that is there already

help-adopt-language = The languages; all when none is named
help-adopt-dry-run = Show every pair and write nothing
help-adopt-review = Show what a person has to look at: doubtful pairs, and texts without source
help-adopt-no-history = Pair with the articles of today, whatever git knows

help-sync-check = Write nothing; exit with 1 if anything would change

help-sync-fail-on-write = Exit with 1 if anything was written, as a hook wants it

help-sync-explain = Say for every unit what it was matched with, on what evidence, and what came second
help-sync-interactive = Ask about units that are matched on thin evidence before anything is written

help-sync-prefill = Make drafts for missing units from what was translated before: `exact`, or from a percentage on, such as 85%

help-sync-trust = What a translation without ledger counts as

help-watch-poll = Look for changes once a second, on file systems that do not tell of them
help-watch-after = Tells what each change did to the articles and their translations, until Ctrl-C ends it (exit code 130). What was being written at that moment, the next sync finishes.
help-serve-listen = Where to listen: an address of this machine with its port
help-serve-open = Show the desk in the browser
help-serve-read-only = Show everything and write nothing
help-serve-users = Who may log in: on each line a name, the SHA-256 of a token, and roles (read, translate, review)
help-serve-token-file = A file with a token that opens the desk whenever it is given
help-serve-allow-host = A name under which browsers may ask for the desk; may be given several times
help-serve-behind-proxy = A proxy before the desk encrypts: browsers come by https
help-serve-base-path = What the paths of all addresses begin with, such as /recto
help-serve-poll = Look for changes once a second, on file systems that do not tell of them
help-serve-after = Prints an address that logs one browser in, once. Nothing is synced but the articles in which somebody saves a translation. Ctrl-C ends it (exit code 130).

help-status-articles = Show every article

help-status-names = { help-article }

help-status-class = Count stale units by change for these classes only; with --articles, show only articles that have some

help-list-state = Only units in these states: missing, draft, stale, translated, reviewed
help-list-kept = Show what ledgers keep beside the translations: second versions to choose from, and texts of units that left

help-list-explain = Say why each translation has its state

help-missing-names = The languages, all when none is named, and then articles by path, folder or glob

help-list-matches = Show what was translated before and is like the units that are not done

help-missing-matches = { help-list-matches }

help-set-article = The article, or the unit at PATH:LINE
help-set-id-or-text = The unit, by id or the beginning of one; left out after PATH:LINE
help-set-text = The translation; `-` reads it from standard input
help-set-language = The language of the translation

help-names = Only these: articles by path, folder or glob, units by id or the beginning of one, or PATH:LINE

help-accept-names = Articles by path, folder or glob, units by id or the beginning of one, or PATH:LINE; everything when none is named

help-suggest-text = Look up this text instead of a unit

help-suggest-limit = How many matches at most (5 by default)

help-suggest-min = No match below this percentage (60 by default)

help-accept-language = The languages
help-accept-all-languages = Every language
help-accept-state = Only translations in these states, such as draft

help-accept-yes = Do not ask, on a terminal, before translations of several articles are confirmed

help-accept-reviewed = Approve as a second person
help-accept-undo = Take back what the last acceptance changed, and nothing else
help-accept-proposal = Take this second version of a unit; see `list --kept`

help-reject-names = { help-accept-names }

help-reject-language = { help-accept-language }
help-reject-all-languages = { help-accept-all-languages }
help-reject-state = { help-accept-state }

help-reject-yes = Do not ask, on a terminal, before translations of several articles are sent back

help-reject-note = What the translator should know
help-reject-proposal = Leave this second version of a unit; its text is kept

help-link-left = The unit that left, by id or the beginning of one; its translations come back
help-link-unit = The unit as it stands now: an id, the beginning of one, or PATH:LINE
help-link-article = The article, where several have such a unit

help-unlink-unit = { help-link-unit }
help-unlink-article = { help-link-article }

help-check-only = Only findings with these codes; `invalid` stands for all faults of translations
help-check-class = Only findings about translations whose source changed in one of these ways, such as number,negation
help-check-fix = Mend what can be mended without changing a word, instead of judging; says what it mended
help-check-dry-run = With `--fix`: show what would be mended and write nothing
help-check-new-only = Only what is new since the branch parted from this commit, such as origin/main
help-check-baseline = Only what is new since this file was written
help-check-write-baseline = Write what is found into a file, for `--baseline` to let pass
help-check-changed-since = Only articles that the branch touched since it parted from this commit
help-check-explain = Say what each rule counted and what the policy says of it, instead of listing findings
help-check-exit-zero = Exit with 0 even if the gate fails

help-dismiss-article = The article, or the unit at PATH:LINE; with a folder or a glob, all units of these articles that have such a finding
help-dismiss-id = The unit, by id or the beginning of one; without it, all units of the article that have such a finding
help-dismiss-language = The languages of the translations
help-dismiss-check = The check, such as numbers
help-dismiss-reason = Why its findings are none; kept in the ledger until the translation or its source changes
help-dismiss-undo = Take it back

help-report-article = Only articles with this path, in this folder or of this glob; Markdown then lists their units to tick off

help-report-articles = { help-report-article }

help-report-format = How the report looks
help-report-out = Write to this file; a web page that does not end in .html becomes a folder with a page for every article
help-report-badges = Write a badge for every language to this folder; no report unless `--out` is given
help-report-name = The name of the project, for the title
help-report-no-history = Leave out the progress over the git history

help-status-history = Show the progress over the git history

help-memory-action = What to do

help-memory-what = The TMX file to import, or the name of the memory to remove

help-memory-name = The name to import it under [default: that of the file]

help-status-publishable = Say of every article whether it can be published, and why not

help-render-language = { help-adopt-language }
help-render-out = The folder to write below
help-render-minimum = Leave out articles that are finished to less than this percentage

help-prune-without-source = Drop texts as well that were adopted and whose source nobody knows
help-prune-dry-run = Show what would be dropped and write nothing

help-allow-undo = { help-dismiss-undo }

help-completions-shell = The shell
# Below it stand files and the line for each.
help-completions-after = Put this line into the file that your shell reads at its start:

help-man-folder = The folder to write to, made if it is not there; for example ~/.local/share/man/man1

# %O, %A, %B, %P and %X are what git calls them.
help-merge-driver-base = The version both sides come from (git's %O); an empty file if there is none
help-merge-driver-ours = Our version (git's %A), which is overwritten with the result
help-merge-driver-theirs = Their version (git's %B)
help-merge-driver-path = Where the file is in the repository (git's %P)
help-merge-driver-ours-label = What stands behind the conflict markers of our side (git's %X)
help-merge-driver-theirs-label = What stands behind the conflict markers of their side (git's %Y)

# Values, behind their names: --color auto, always, never.
help-value-auto = On a terminal, unless NO_COLOR is set
help-value-always = Always
help-value-never = Never
# --format text, json, fluent, github.
help-value-text = For people
help-value-json = For programs

help-value-import = Take in a file of another tool

help-value-list = Show what there is

help-value-remove = Remove what was imported

help-value-export = Write a file for other tools to standard output

help-value-fluent = Messages ready to fill in
help-value-github = Annotations of a GitHub workflow
# --trust draft, translated.
help-value-draft = A person has to confirm it
help-value-translated = It answers to the source of today
help-value-html = A web page that needs no other file
help-value-markdown = For a pull request, an issue or the summary of a GitHub step
help-value-csv = A row for every article and language, for spreadsheets
help-value-gitlab = A code quality report of GitLab
help-value-sarif = For code scanning: SARIF 2.1.0
help-value-junit = Test results: JUnit XML
help-value-checkstyle = A Checkstyle report

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

help-name-state = STATE
help-name-states = STATES
help-name-classes = CLASSES
help-name-code = CODE
help-name-codes = CODES
help-name-percent = PERCENT

help-name-matches = MATCHES

help-name-count = COUNT

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
usage-commands-heading = Commands:
usage-arguments-heading = Arguments:
usage-options-heading = Options:
usage-values-heading = Possible values:
# $value (text): the value that counts when none is given.
usage-default = [default: { $value }]
# $values (list): the values that can be given, such as "auto, always, never".
usage-values = [possible values: { $values }]
# $commands (list): all commands.
usage-commands = [subcommands: { $commands }]

# Before what is wrong with the command that was typed.
usage-error = error:
# Before what was perhaps meant.
usage-tip = tip:
# $option (text): --help.
usage-more = For more information, try '{ $option }'.

# $argument (text): an argument as the help writes it, such as --state <STATES>.
usage-repeated = the argument '{ $argument }' cannot be used multiple times
# $other (text): another argument that was given.
usage-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
# Other arguments stand below.
usage-conflicts = the argument '{ $argument }' cannot be used with:
usage-conflict-with-others = the argument '{ $argument }' cannot be used with one or more of the other specified arguments
usage-no-value = a value is required for '{ $argument }' but none was supplied
# $value (text): the value that was given.
usage-bad-value = invalid value '{ $value }' for '{ $argument }'
# $reason (message): what is wrong with it, such as usage-one-of.
usage-bad-value-because = invalid value '{ $value }' for '{ $argument }': { $reason }
# $names (list): names that are typed as they are.
usage-one-of = use one of { $names }
usage-no-percentage = use a whole number from 0 to 100
usage-no-address = use an address with its port, such as 127.0.0.1:8765

usage-no-prefill = use exact, or a percentage from 1% to 100%

usage-no-fingerprint = a fingerprint has 16 hexadecimal digits; `recto list --format json` shows it
# $tag (text): what was typed.
# $languages (list): the tags of the languages that recto speaks.
usage-no-ui-language = that is no language tag; recto speaks { $languages }
usage-one-value-more = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
usage-unknown-argument = unexpected argument '{ $argument }' found
# $command (text): what was typed for a command.
usage-unknown-command = unrecognized subcommand '{ $command }'
# Arguments stand below.
usage-missing = the following required arguments were not provided:
# $program (text): recto.
usage-no-command = '{ $program }' requires a subcommand but one was not provided
usage-no-utf-8 = invalid UTF-8 was detected in one or more arguments

# $names (list): names with apostrophes around them. $count (number): how many.
usage-similar-command =
    { $count ->
        [one] a similar subcommand exists: { $names }
       *[other] some similar subcommands exist: { $names }
    }
usage-similar-argument =
    { $count ->
        [one] a similar argument exists: { $names }
       *[other] some similar arguments exist: { $names }
    }
usage-similar-value =
    { $count ->
        [one] a similar value exists: { $names }
       *[other] some similar values exist: { $names }
    }
# $text (text): what was typed. $way (text): what to type instead.
usage-as-value = to pass '{ $text }' as a value, use '{ $way }'
usage-exists = '{ $way }' exists
# $command (text): a command that was typed behind "--". $dashes (text): "--".
usage-without-dashes = subcommand '{ $command }' exists; to use it, remove the '{ $dashes }' before it

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
cannot-work-in-hint = name a folder that is there
# SOURCE_DATE_EPOCH is an environment variable. $seconds (text): its value.
no-epoch = SOURCE_DATE_EPOCH is no number of seconds: { $seconds }
no-epoch-hint = set it to seconds since 1970, or unset it
no-standard-input = cannot read standard input: { $reason }
no-standard-input-hint = give it as UTF-8
no-answer = cannot read an answer: { $reason }
no-answer-hint = answer y, n or q
no-question = no unit is doubtful
# $what (text): a lower-case sentence. $hint (text): what to do.
merge-conflict = { $path }: { $what }; { $hint }
stopped = stopped: nothing was written
stopped-hint = run `recto sync` to take every proposal
# $language (text): the tag that somebody typed. $languages (list): the tags that recto speaks.
ui-language-unspoken = recto does not speak `{ $language }` and goes on in English; it speaks { $languages }
no-output = cannot write the result: { $reason }
no-output-hint = see what standard output leads to

## Configuration

# $tag (text): what was given.
language-not-a-tag = `{ $tag }` is not a language tag such as `fr` or `pt-BR`

# $reason (text): the parser's words, in English.
config-not-toml = this is not TOML: { $reason }
# $example (text): a line of TOML.
config-not-toml-hint = mend the line, for example { $example }
config-open-list = this list is not closed
# $example (text): a list in TOML.
config-open-list-hint = put `]` at its end, for example { $example }
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
config-not-a-value = `{ $value }` is not a value of `{ $key }`

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
config-not-text = `{ $key }` is a text in quotes, not { config-found }
config-not-text-hint = write a text in quotes
config-not-boolean = `{ $key }` is true or false, not { config-found }
config-not-boolean-hint = write true or false
# $most (text): the largest number that is allowed.
config-not-number = `{ $key }` is a whole number from 0 to { $most }, not { config-found }
config-not-number-hint = write a whole number from 0 to { $most }
# $example (text): a list in TOML.
config-not-list = `{ $key }` is a list such as { $example }, not { config-found }
config-not-list-hint = write a list such as { $example }
config-not-texts = `{ $key }` is a list of texts in quotes, not { config-found }
config-not-texts-hint = write a list of texts in quotes
# $header (text): the header of the table with its brackets.
config-not-table = `{ $key }` is a table, written { $header }, not { config-found }
config-not-table-hint = write a table, written { $header }
config-not-tables = `{ $key }` is one or more tables, each written { $header }, not { config-found }
config-not-tables-hint = write one or more tables, each written { $header }

config-not-a-tag-hint = use a tag such as fr, de-CH or zh-Hant
# $language (text): a language tag, as in all messages.
config-source-among-languages = { $language } is the source language, it cannot be translated to as well
config-source-among-languages-hint = take it out of `languages`
config-language-twice = { $language } stands here twice
config-language-twice-hint = take one out
config-foreign-language = `{ $tag }` is no language of this project
# $languages (list): language tags.
config-foreign-language-hint = use one of { $languages }
# $code (text): what a site writes for a language in paths, such as pt-br.
config-bad-code = `{ $code }` cannot stand for { $language } in a path
# $example (text): a line of TOML.
config-bad-code-hint = write the name of a folder, for example { $example }
# $one and $other (text): language tags.
config-shared-code = { $one } and { $other } would both be written as `{ $code }`
config-shared-code-hint = give each language a code of its own

config-locales-is-project = `locales` is a folder of its own, not the project itself
# $key (text): a key of recto.toml. $path (text): its value.
config-path-outside = `{ $key }` leads out of the project: { $path }
config-path-outside-hint = name a place below the folder of recto.toml

config-path-in-git = `{ $key }` names git’s own folder: `{ $path }`

# $reason (text): the parser's words, in English.
config-not-a-glob = `{ $glob }` is not a glob: { $reason }
config-not-a-glob-hint = write one such as **/*.md

# $key (text): a key of recto.toml. $count (number): how many.
config-not-shares = `{ $key }` is a list of { $count } numbers from 0 to 1

config-not-shares-hint = write { $count } numbers such as 0.5 between brackets

# $placeholder (text): a name in braces. $placeholders (list): those that there are.
config-unknown-placeholder = `{ $key }` has the unknown placeholder { $placeholder }
config-unknown-placeholder-hint = use { $placeholders }
config-output-without-language = `output` has no { $placeholder }, so all languages would be written to one file
config-url-without-language = `url` has no { $placeholder }, so all languages would share one address
config-url-without-slash = `{ $key }` does not begin with a slash: { $url }
# $example (text): a pattern of addresses.
config-url-without-slash-hint = write an address within the site, such as { $example }
config-source-url-alone = `source-url` says nothing without `url`, the address of a translation
config-bad-site = `site` is a scheme and a host, not `{ $site }`
config-bad-site-hint = write https://example.org; a folder of the site belongs into `url` of [[articles]]

# $class (text): a change class as recto.toml has it.
config-class-both-ways = `{ $class }` cannot both keep translations valid and make them drafts
config-class-both-ways-hint = name it in one of `keep-valid` and `make-draft`
config-minimum-for-articles = `minimum` is a share of a whole language, it cannot hold for some articles
config-minimum-for-articles-hint = take out `minimum` or `articles`
config-unsynced-for-languages = `unsynced` is about an article in all languages, it cannot hold for some
config-unsynced-for-languages-hint = take out `unsynced` or `languages`

config-no-field = `{ $value }` in `{ $key }` does not name a front-matter key

# $example (text): a pattern of a key.
config-no-field-hint = write one such as title, hero.tagline or { $example }

# $value (text): what stands in the file. $key (text): the key of `[html]`.
config-no-selector = `{ $value }` in `{ $key }` is not a selector of one element
config-no-selector-hint = write one such as main, #content, .post-body, div.text or [role=main]
config-quotes = `quotes` is a pair: what opens a quotation, and what closes it

# $path (text): a path. $reason (text): why, in English.
config-no-dictionary = the dictionary { $path } cannot be read: { $reason }

config-no-dictionary-hint = put the two files of a Hunspell dictionary there, with the endings .aff and .dic, or take the language out of `[spelling.dictionaries]`

config-no-word-list = the word list { $path } does not exist

config-no-word-list-hint = create it with one word on each line, or take `words` out of `[spelling]`

## Files and articles

# $path (text): a file or folder, as in all messages. $reason: why the system refused.
file-not-read = cannot read { $path }: { $reason }
file-folder-not-read = cannot read the folder { $path }: { $reason }
file-not-written = cannot write { $path }: { $reason }
file-not-removed = cannot remove { $path }: { $reason }
file-folder-not-made = cannot make the folder { $path }: { $reason }
file-not-opened = cannot open { $path }: { $reason }
file-not-locked = cannot lock { $path }: { $reason }
# $offset (text): a number of bytes from the start of the file.
file-not-utf8 = { $path } is not UTF-8: byte { $offset } does not fit
file-not-utf8-hint = save the file as UTF-8

file-in-git = { $path } is among git’s own files, which recto never touches

file-in-git-hint = choose a place outside of `.git`, in whatever spelling

file-hidden = { $path } is a hidden place, where recto writes only once this machine allows it

file-hidden-hint = read what recto.toml writes to hidden folders; if you trust it, run `recto allow`

file-link-outside = { $path } is a link that leads out of the work tree, to { $target }

file-behind-link-outside = { $path } is behind the link { $link }, which leads out of the work tree, to { $target }

file-link-outside-hint = put a file or folder there instead; if the link belongs to the project, write `{ $example }` in recto.toml

file-not-regular = { $path } is not a regular file

file-not-regular-hint = put a file with text there instead; recto reads no pipes and no devices

file-too-large = { $path } is larger than 256 MiB

file-too-large-hint = split the file

project-busy = another recto (process { $process }) is still writing to this project after { $seconds } s

project-busy-unknown = another recto is still writing to this project after { $seconds } s

project-busy-hint = try again once it has ended; `--wait SECONDS` waits longer

file-changed-meanwhile = another program saved { $path } while recto was writing

file-changed-meanwhile-hint = what it saved is kept; run the command again

waiting = waiting for another recto (process { $process }) that is writing to this project

waiting-unknown = waiting for another recto that is writing to this project

allow-given = { $count ->
    [one] recto may write to this hidden place until recto.toml changes:
   *[other] recto may write to these hidden places until recto.toml changes:
 }

allow-nothing = nothing in recto.toml has to be allowed

allow-undone = recto may no longer write to hidden places of this project

allow-no-folder = this machine has no place to keep what is allowed

allow-no-folder-hint = set `HOME` to your home folder

file-not-readable-hint = see that you may read the file and enter its folder
file-not-writable-hint = see that you may write the file and its folder
file-read-only-hint = make its file system writable, or work in a copy
file-disk-full-hint = make room on the disk, then run the command again
file-is-folder-hint = a folder has this name; move it away
file-in-the-way-hint = a file stands where a folder should be; move it away
file-not-found-hint = see that the place is there
file-other-hint = mend what the system names, then run the command again

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
no-articles-folder = the folder of articles `{ $folder }` is not there
no-articles-folder-hint = make the folder, or mend `folder` in recto.toml
article-of-no-format = { $path } is no article that recto can read
article-of-no-format-hint = leave it out with `exclude` in recto.toml

name-not-utf8 = the name is not UTF-8

name-not-utf8-hint = rename it; until then recto passes it over

article-name-too-long = the name is too long: its catalog or its translation could not be written

article-name-too-long-hint = give the article a shorter name; 240 bytes are fine

# $catalog (text): the name of a catalog.
catalog-reserved = `{ $catalog }` is the name of the glossary, an article cannot have it
# $other and $path (text): two articles.
catalog-shared = { $other } and { $path } would share the catalog `{ $catalog }`
# The words in quotes stand for names that people put there.
catalog-shared-hint = give one a catalog of its own: an [[articles]] table before the others with include = ["ITS NAME"] and catalog = "ANOTHER NAME"

# $percent and $words (number): how much of the page is in units, and how many words are not.
page-mostly-left-out = the units hold { $percent }% of the sentences of this page, and { $words } words are left out

# $content and $table (text): the key and the table of the configuration.
page-mostly-left-out-hint = `recto sync --explain` lists what is left out; to translate more of it, name its element in `{ $content }` in the table { $table }

article-with-nul = a NUL character, which no text has
article-with-nul-hint = save the article as UTF-8 text
article-too-odd = the parser gave up on this article
article-too-odd-hint = report the article as a bug of recto
article-units-overlap = the units of this article cannot be told apart here
article-units-overlap-hint = simplify the markup around this place, or exclude the article
article-block-with-markup = this block cannot be told apart from the markup inside it, so it is not translated
article-block-with-markup-hint = put a blank line before and behind components, directives and template calls
article-off-to-end = nothing is translated from here to the end of the article
article-off-to-end-hint = end the stretch with <!-- recto:on -->
article-conflict-hint = resolve the merge: keep the right lines of the two sides and delete the marker lines; markers that readers should see belong in a code block

# $format (text): JSON, TOML or YAML. $reason (text): the parser's words, in English.
front-matter-invalid = the front matter is not valid { $format }: { $reason }
front-matter-invalid-hint = mend the { $format } header; none of its fields is translated until then
front-matter-invalid-yaml-hint = mend the YAML header (a value with `: ` or ` #` in it wants quotes); none of its fields is translated until then
front-matter-without-keys = the front matter has no keys
front-matter-without-keys-hint = write `key: value` lines, or put a blank line below a first `---` that is meant as a line across the page
front-matter-too-deep = the front matter is nested deeper than { $most } levels
article-too-large = an article of { $size } bytes; recto reads at most { $most } bytes in one file
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
layout-no-tag = translations into { $code }, which is no language tag
# $reference (text), $pattern (text): patterns of paths that recto cannot follow.
layout-too-hard = translations of { $reference } in { $pattern }

## Catalogs and ledgers

conflict-markers = git conflict markers (`<<<<<<<`, `=======`, `>>>>>>>`) from an unfinished merge
conflict-markers-hint = keep the right lines of the two sides and delete the marker lines
# $id (text): the id of a unit or message, as in all messages. $ours and $theirs (text): its two texts.
conflict-of-texts = both sides of an unfinished merge changed `{ $id }`: “{ $ours }” and “{ $theirs }”
conflict-of-texts-hint = keep the better text, or write a third, delete the marker lines, then run `recto sync`

merge-catalog-conflict = both sides changed `{ $id }`
merge-catalog-conflict-hint = keep the better text, or write a third, and delete the marker lines
merge-source-conflict = both sides changed the source text of `{ $id }`
merge-source-conflict-hint = merge the article, then run `recto sync`, which writes this file anew
merge-ledger-conflict = both sides translated `{ $id }`
merge-ledger-conflict-hint = mend the catalog, then run `recto sync`, which mends the ledger
merge-by-lines = one of the sides cannot be read, so the file was merged line by line

# Faults in the syntax of Fluent files. A "message" is what Fluent calls so: an id, `=` and a text.
# $most (number): how many braces may be open at once.
syntax-too-deep = braces nest more than { $most } deep
syntax-too-deep-hint = close the `{"{"}` that were left open; recto reads nothing of the file until then
syntax-parser-failed = the Fluent parser failed on this file
syntax-parser-failed-hint = restore the entry that was edited last, then check again; until then recto reads nothing of the file
# $mark (text): one character. $quoted (text): how it is written in a text.
syntax-cut-by-mark = the text of `{ $id }` is cut off: a line of it must not start with `{ $mark }`
syntax-value-cut-by-mark = the text is cut off: a line of it must not start with `{ $mark }`
syntax-cut-by-mark-hint = write `{ $quoted }` in place of the `{ $mark }`
syntax-cut-by-tab = the text of `{ $id }` is cut off: this line starts with a tab
syntax-cut-by-tab-hint = indent the line with four spaces in place of the tab
syntax-cut-without-indent = the text of `{ $id }` is cut off: this line is not indented
syntax-cut-without-indent-hint = indent the line with four spaces if it belongs to `{ $id }`, else delete it
syntax-stray-line = this line is neither a message nor part of one
syntax-stray-line-hint = write `id = text`; indent the line with four spaces if it belongs to the message above
syntax-bad-id-hint = write `id = text`, and start an id with a letter from a to z
syntax-bad-name = a name has only the letters a to z, digits, - and _
syntax-bad-name-hint = write the name as the glossary or the source has it, without accents
syntax-open-brace = a `{"{"}` is not closed by `{"}"}`
# $brace (text): how a brace is written that is text.
syntax-open-brace-hint = close it, or write `{ $brace }` for a brace that is text
syntax-comment-without-space = a comment needs a space behind its `#`
syntax-comment-without-space-hint = write `# comment`
# $token (text): one character.
syntax-no-token = expected `{ $token }` here
syntax-no-token-hint = write the `{ $token }`; write `{ $brace }` for a brace that is text
syntax-no-number = expected a number here
syntax-no-number-hint = write the number with digits and a point
syntax-text-behind-arrow = text behind `->`
syntax-text-behind-arrow-hint = start the first variant on a line of its own
syntax-no-name = expected a name here
syntax-no-name-hint = start the name with a letter from a to z; write `{ $brace }` for a brace that is text
syntax-no-text = `{ $id }` has no text
syntax-no-text-hint = write the text behind `=`, or delete the line while there is no translation
syntax-term-without-text-hint = write the text behind `=`, or delete the line
syntax-bad-function = only functions can be called, and their names are written in capitals
syntax-bad-function-hint = write the function's name in capitals, as in `NUMBER($count)`
syntax-no-default = no variant is marked as the default
syntax-no-default-hint = put `*` before one, as in `*[other] …`
syntax-two-defaults = two variants are marked as the default
syntax-two-defaults-hint = leave `*` before only one of them
syntax-empty = there is no text here
# $example (text): how an empty text is written.
syntax-empty-hint = write the text, or `{ $example }` for an empty one
syntax-bad-selector = this cannot choose between variants
syntax-message-as-selector = a message cannot choose between variants
# $example (text): a choice between variants, in Fluent.
syntax-selector-hint = select on a variable, as in `{ $example }`
syntax-term-as-selector = a term cannot choose between variants
syntax-term-as-selector-hint = select on an attribute of the term, as in `{ $example }`
syntax-term-attribute-shown = an attribute of a term cannot stand in a text
syntax-term-attribute-shown-hint = use the term itself, or select on its attribute
syntax-open-quote = a quoted text does not end on its line
syntax-open-quote-hint = close it with `"`
syntax-argument-order = an argument without a name follows one with a name
syntax-argument-order-hint = put the named arguments last
# $name (text): the name of an argument.
syntax-argument-twice = the argument `{ $name }` is given twice
syntax-argument-twice-hint = leave only one of them
syntax-bad-escape = a backslash in a quoted text starts nothing that Fluent knows
syntax-bad-escape-hint = write `\\` for a backslash, `\"` for a quote, or `\u` with four hex digits
syntax-stray-brace = a `{"}"}` closes nothing
syntax-stray-brace-hint = write `{ $brace }` for a brace that is text
syntax-empty-brace = `{"{"}` is followed by nothing that Fluent knows
# $variable, $term, $text and $brace (text): what can stand in braces, with the braces.
syntax-empty-brace-hint = write `{ $variable }`, `{ $term }` or `{ $text }`; write `{ $brace }` for a brace that is text
syntax-no-literal = expected a number or a quoted text here
syntax-no-literal-hint = give named arguments as in `NUMBER($count, minimumFractionDigits: 2)`
# A value is the text of one message, without its id.
syntax-value-empty = the text is empty
# $example (text): how an empty text is written.
syntax-value-empty-hint = write `{ $example }` for an empty text
syntax-value-with-attribute = a line that starts with `.` would be read as an attribute
syntax-value-of-several = this is not the text of one message
syntax-value-of-several-hint = write only what stands behind `id =`

# Why a catalog was not edited. An "entry" is a message or a term. $reason: one of the faults in syntax above.
edit-of-broken-file = the file has a syntax error: { $reason }
edit-of-unknown-entry = there is no entry `{ $id }` in the file
# $offset (text): a number of bytes from the start of the file.
edit-of-no-entry = there is no entry at byte { $offset } of the file
edit-to-taken-id = there is an entry `{ $id }` in the file already
edit-to-invalid-id = `{ $id }` is not a Fluent identifier
edit-twice = two edits of `{ $id }` at once
edit-to-invalid-text = the text of `{ $id }` is not valid Fluent: { $reason }
edit-unsafe = the edit would change how `{ $id }` reads

# $version (text): a number.
ledger-too-new = ledger version { $version } is newer than this recto knows
ledger-too-new-hint = use the newer recto that wrote it
# $reason: one of the two below, or the parser's words, in English.
ledger-unreadable = this is not a ledger: { $reason }
ledger-unreadable-hint = recto writes this file; take it back from git, or mend this place by hand
# $text (text): what stands in the file.
ledger-no-fingerprint = `{ $text }` is not a fingerprint of 16 hex digits
ledger-no-date = `{ $text }` is not a date such as 2026-07-31

## What a translation shows

# $reason: one or several of the reasons below.
reference-unresolved = `{ $id }` cannot be resolved: { $reason }
# $brace (text): how a brace is written that is text.
reference-unresolved-hint = mend the placeable, or write { $brace } where a brace is meant
# Several reasons in a row. $before and $next: reasons.
reference-reasons = { $before }; { $next }
reference-unknown-message = unknown message `{ $id }`
reference-unknown-term = unknown term `{ $id }`
reference-unknown-term-hint = define it in the terms.ftl of { $language }, or mend its name
# $name (text): the name of a variable without its `$`.
reference-unknown-variable = unknown variable `${ $name }`
reference-unknown-variable-hint = articles have no variables; write the text itself
# $name (text): the name of a function.
reference-unknown-function = unknown function `{ $name }`: there are NUMBER and DATETIME
reference-define-hint = define it in a Fluent file of { $language }, or mend its name
reference-no-variables-hint = its source has no variables; write the text itself
# $known: names with commas.
reference-variables-hint = use one that its source has: { $known }
reference-foreign-name = unknown variable `{ $name }`
reference-foreign-function = unknown function `{ $name }`
reference-foreign-function-hint = use one that its source has, or NUMBER or DATETIME
# $number (text): the number as it was written. $most (number): how many digits it may have.
reference-long-number = `{ $number }` has more than { $most } digits: write it as text
reference-cyclic = `{ $id }` refers to itself
# $most (number): how many placeables are resolved.
reference-too-many = one placeable leads to more than { $most } placeables: write some of them out
# $name (text): the name of an argument without its `$`.
reference-lost-argument = the argument `${ $name }` is lost behind another term: use it before that term

# $name (text): the function, such as NUMBER. $reason: one of those below, of which the function is the subject.
reference-bad-call = `{ $name }`: { $reason }
function-no-reference = takes a literal or a variable, not a reference
function-one-number = takes one number, such as 1234.5
# $name (text): the option that is wrong. $most (number): how many digits a number may have.
function-number-options = does not understand this `{ $name }`: it knows minimumFractionDigits, maximumFractionDigits and minimumIntegerDigits up to { $most }, useGrouping "true" or "false", style "decimal" or "percent", type "cardinal" or "ordinal"
# $least and $most (number): numbers of digits.
function-digits-contradict = minimumFractionDigits { $least } is more than maximumFractionDigits { $most }
function-one-date = takes one date, such as "2024-12-08"
function-no-date = takes a date such as "2024-12-08" or milliseconds since 1970
# $text (text): what was given.
function-bad-date = `{ $text }` is no date such as "2024-12-08"
# $number (text): what was given.
function-bad-milliseconds = `{ $number }` is no count of milliseconds since 1970
# $name (text): the option that is wrong.
function-date-options = does not understand this `{ $name }`: it knows dateStyle "full", "long", "medium" or "short", year and day "numeric" or "2-digit", month "long", "short", "numeric" or "2-digit", weekday "long" or "short", timeZone "UTC"
function-style-and-fields = takes dateStyle or single fields, not both
function-no-month = cannot show a date with these fields alone: add `month`
function-no-month-and-day = cannot show a date with these fields alone: add `month` and `day`
function-no-dates = has no dates for the language `{ $language }`

## Findings

check-catalog-gone =
    { $count ->
        [one] this catalog is gone, but its ledger knows { $count } translation
       *[other] this catalog is gone, but its ledger knows { $count } translations
    }
check-catalog-gone-hint = restore the file, for example with `git checkout`, or delete its ledger to start anew
check-conflict-certain = git conflict markers from an unfinished merge; what they leave open is certain
check-conflict-certain-hint = run `recto sync`, which writes the file without them
check-duplicate-id = `{ $id }` stands twice in this file; only the first counts
check-duplicate-id-hint = keep the better one and delete the other
# In a file that is an article, which recto does not write.
source-duplicate-id-hint = delete the other
# $article (text): the path of an article.
check-unknown-unit = no unit of { $article } has the id `{ $id }`
check-unknown-unit-hint = mend the id, move the message to the catalog of its article, or delete it
check-unit-elsewhere-hint = a unit of { $article } has it; delete the message here if the one there is right

gate-article-changed = the article changed since the last sync
gate-article-gone = the article is gone since the last sync
gate-unsynced-hint = run `recto sync` and commit what it writes
# $languages (list): the languages of catalogs that cannot be read.
gate-sync-held = the sync of this article waits for a catalog to be mended: { $languages }
gate-sync-held-hint = mend the syntax errors in that catalog, then run `recto sync`
gate-unrecorded =
    { $count ->
        [one] { $count } { $language } translation is not recorded yet
       *[other] { $count } { $language } translations are not recorded yet
    }
gate-unrecorded-hint = run `recto sync` and commit the ledger

gate-unrecorded-hidden-hint = run `git fetch --unshallow`, then `recto sync`, and commit the ledger

# $language (text): a language tag. $classes (list): what changed, such as number, date. $date (text): as in 2026-07-31.
gate-stale = the source of `{ $id }` changed; its { $language } translation is stale
gate-stale-since = the source of `{ $id }` changed; its { $language } translation is stale since { $date }
gate-stale-by = the source of `{ $id }` changed ({ $classes }); its { $language } translation is stale
gate-stale-by-since = the source of `{ $id }` changed ({ $classes }); its { $language } translation is stale since { $date }
# $path (text): the path of the article.
gate-stale-hint = see `recto diff { $path } { $id } --language { $language }`, mend the translation, then run `recto sync`
gate-missing = `{ $id }` has no { $language } translation
# TEXT stands for the translation.
gate-missing-hint = write it: `recto set { $path } { $id } --language { $language } TEXT`
gate-draft = the { $language } translation of `{ $id }` is a draft
# $class: what changed, such as number.
gate-draft-by = the source of `{ $id }` changed ({ $class }); its { $language } translation is a draft
gate-draft-hint = read it, then `recto accept { $path } { $id } --language { $language }`
gate-proposal = `{ $id }` has a second version in { $language } that nobody has chosen yet
gate-proposal-hint = see `recto list --kept`, then `recto accept { $path } --proposal { $key } --language { $language }`, or the same with `reject`
gate-unreviewed = the { $language } translation of `{ $id }` was not reviewed
gate-unreviewed-hint = read it, then `recto accept { $path } { $id } --language { $language } --reviewed`
# $percent and $minimum (number): percentages.
gate-below-minimum = { $language } is finished to { $percent } %, the project asks for { $minimum } %
gate-below-minimum-hint = see what is left with `recto list --language { $language }`

## Requests

project-unjudged = the project cannot be judged
# $file (text): recto.toml. $folder (text): a path.
project-none = there is no { $file } in { $folder } or above it
project-none-hint = make one with `recto init --source en --languages fr,es`

# What the words on a command line stand for.
select-no-article = there is no article `{ $path }`
select-no-article-hint = name one by its path; `recto status --articles` lists them

cursor-wrong = "{ $text }" is no place to go on from

cursor-wrong-hint = take the one that the page before gave, or begin without

# $candidates (text): names, put together by "select-either".
select-ambiguous = `{ $name }` may be { $candidates }
select-ambiguous-article-hint = write more of the path
select-ambiguous-unit-hint = write more of the id
select-ambiguous-unit-or-article-hint = write more of the id, or name the article with --article

select-ambiguous-unit-in-articles-hint = write more of the id, or name the article before it

# $line (text): the number of a line.
select-ambiguous-line = line { $line } of { $article } may be { $candidates }
select-ambiguous-line-hint = name the unit by its id after { $article }
# $first, $second (text): each a name, or several that this message has put together already: "a or b" or "c".
select-either = { $first } or { $second }
select-unit-in-article = { $id } in { $article }
select-no-unit = no unit has the id `{ $id }`
select-no-unit-hint = see `recto list` for the ids, or name the unit as PATH:LINE

select-neither = there is no article and no unit `{ $name }`

select-neither-hint = `recto status --articles` lists the articles, and `recto list` the units with their ids

select-no-unit-of-article = no unit of { $article } has the id `{ $id }`
select-no-unit-of-article-hint = see `recto list { $article }`
# $line (text): the number of a line.
select-no-unit-in-line = no unit of { $article } stands in line { $line }
select-no-unit-in-line-hint = the article has no units
# $units (text): one or two of "select-unit-in-line" and "select-unit-in-lines", with a comma between.
select-no-unit-in-line-nearest-hint = the nearest: { $units }
select-unit-in-line = `{ $id }` in line { $line }
select-unit-in-lines = `{ $id }` in lines { $first } to { $last }
select-no-language = this project is not translated to `{ $language }`
# $languages (text): tags of languages with commas between.
select-no-language-hint = use one of { $languages }, or add it to `languages` in recto.toml

missing-language-hint = give the tags of languages and the paths of articles: `recto missing fr,es articles/news.md`

set-no-text = there is no text to set
set-no-text-hint = give the translation, or `-` to read it

suggest-no-text = there is nothing to look up

suggest-no-text-hint = name an article, or give a text with `--text`

# $reason (text): one of the next messages.
memory-unreadable = not used as memory: { $reason }

# $name (text): the name of a translation memory.
memory-name = `{ $name }` cannot be the name of a memory

memory-name-hint = use letters, digits, dots, dashes and underscores, with `--name`

memory-nothing = { $name } has nothing in the languages of the project

memory-nothing-hint = see `source` and `languages` in recto.toml

memory-unknown = no memory named { $name } was imported

memory-unknown-hint = see `recto memory list`

memory-no-cache = there is no place to keep memories

memory-no-cache-hint = run the command without `--no-cache`, or name the file under `[memory]` in recto.toml

memory-which = nothing is named

memory-which-hint = name a file to import, or a memory to remove

# $path (text): a file. $reason (text): such as "not found".
memory-no-file = { $path } cannot be read: { $reason }

memory-no-file-hint = check the path, and that you have permission to read it

memory-removed = { $name } removed

memory-none = no translation memory

# $counts (list): languages, each with how many translations.
memory-imported = imported; { $counts }

memory-of-project = named in recto.toml; { $counts }

exchange-encoding = the file is neither UTF-8 nor UTF-16

exchange-encoding-hint = save it as UTF-8

# $reason (text): the parser’s words, in English, or one of the next messages.
exchange-not-xml = the file cannot be read as XML: { $reason }

exchange-not-xml-hint = export it once more with the tool that wrote it

exchange-entity = the entity { $name } is not known

exchange-declares = it declares entities of its own, which recto never expands

exchange-ends = it ends in the middle of an element

exchange-long = an element holds more than a megabyte of text

exchange-deep = its elements are nested too deep

exchange-no-tmx = this is no translation memory

exchange-no-tmx-hint = recto reads TMX

set-no-unit = no unit was named
set-no-unit-hint = give its id, or the article as PATH:LINE
set-two-units = two units were named
set-two-units-hint = give the id or the line, not both
set-not-written = the translation did not reach the catalog
set-not-written-hint = look at the catalog
expected-not-one = --if-source, --if-target and --if-state are about one unit
expected-not-one-hint = name it by its id, or as PATH:LINE
choose-no-proposal = there is no second version `{ $key }`
choose-no-proposal-hint = see `recto list --kept` for those that wait
choose-ambiguous-hint = write more of the key
choose-broken = the text of `{ $key }` is not correct Fluent
choose-broken-hint = correct it in { $path }, or write the translation with `recto set`
kept-not-fluent = --kept shows nothing to fill in, so it has no format `fluent`
kept-not-fluent-hint = use `--format json`
refused = `{ $id }` ({ $language }) stays as it is: something changed meanwhile
refused-hint = look at it with `recto list`, then try again
part-source = the source text
part-target = the translation
part-state = the state

edit-broken = { $path } has syntax errors, nothing can be written into it

edit-broken-unit = `{ $id }` cannot be changed until the syntax errors in { $path } are fixed

edit-broken-in-part =
    { $count ->
        [one] { $path } has syntax errors; one unit was left as it is
       *[other] { $path } has syntax errors; { $count } units were left as they are
    }

edit-broken-hint = see `recto check --only syntax`, mend the file, then try again
edit-gone = { $path } is gone, but its ledger is there
edit-gone-hint = restore the file, or delete its ledger to start anew
edit-failed-hint = look at the catalog, then try again

# "Goes on from": a unit that was edited is still the same unit, with the same id.
link-not-left = `{ $id }` has not left { $article }: a unit goes on from it already
link-own-id = `{ $id }` has the id that { $path } gives it
link-own-id-hint = give it another id there, or mend its translations with `recto set`
link-nothing-to-carry = every language that has a translation of `{ $left }` has one of `{ $id }` as well
link-nothing-to-carry-hint = nothing is to be carried over
# $place (text): line and column, such as 1:5.
set-no-pattern = this is no Fluent pattern, at { $place } of the text: { $reason }
link-not-left-hint = take that apart first: `recto unlink { $id }`
link-nothing-left = nothing with the id `{ $id }` left { $article }
link-nothing-left-hint = no translated unit left this article
# $ids (text): ids with commas between.
link-nothing-left-others-hint = units that left with their translations: { $ids }
link-translated = `{ $id }` has a translation in { $language } already
link-translated-hint = where that one is wrong, delete it from { $path }, then run the command again
unlink-nothing = `{ $id }` goes on from no other text: every translation of it was made for its own
unlink-nothing-hint = nothing has to be taken apart

render-no-place = recto does not know where to write { $article }
render-no-place-hint = name a folder with `--out`, or set `output` in recto.toml
render-over-article = rendering { $article } in { $language } would overwrite the article { $other }
# $file (text): recto.toml.
render-over-configuration = rendering { $article } in { $language } would overwrite { $file }
render-among-catalogs = rendering { $article } in { $language } would write { $path } among the catalogs in { $folder }
render-elsewhere-hint = set another `output` in recto.toml, or another `--out`
render-same-file = { $article } in { $language } and { $other } in { $other_language } would be rendered to the same file { $path }
render-same-file-hint = use { "{path}" } and { "{stem}" } in `output`, or give each [[articles]] an `output` of its own
render-unresolved-hint = mend the translation; the source text is shown instead
# $count (number): the units of the translated article. $expected (number): those of its source. $id (text): a unit.
render-structure =
    the { $language } article is built otherwise than its source: { $count ->
        [one] { $count } unit
       *[other] { $count } units
    } instead of { $expected }, from about `{ $id }` on
render-structure-hint = look for blank lines or block marks such as # or - at the start of a translation near there

check-no-code = there is no check `{ $code }`
# $codes (text): codes with commas between.
check-no-code-hint = use one of { $codes }
check-stray = no article has the catalog `{ $catalog }`
check-stray-hint = give the file the name of its article's catalog, or move its messages there

# $path (text): a catalog. $language (text): a language tag.
sync-source-gone = { $path } is gone, and with it the source text of `{ $id }` in { $language }

sync-source-gone-hint = restore it with `git restore -- { $path }` or from a copy; then run `recto sync`

sync-foreign-catalog = recto did not write this file, so it cannot be the source catalog of { $article }
sync-foreign-catalog-hint = give the article another `catalog` in recto.toml, or move this file away
sync-catalog-edit-hint = mend the catalog by hand, then run `recto sync` again
# $old, $occupied (text): paths.
sync-rename-blocked = this looks like { $old } under a new name, but { $occupied } is there already
sync-rename-blocked-hint = move that file away, or put back the old name; then run `recto sync`

merge-no-file = there is no file { $path }
merge-no-file-hint = git gives the three versions as `%O %A %B`; set it up with `recto init --git`

## Results

# The two parts of what an error says first: "error" in colour, and what is wrong.
error-line = { $error }: { $message }
# Stands before what to do about a finding or an error.
hint-label = hint:
no-articles = there are no articles yet: put some where `[[articles]]` in recto.toml says
# The heading of a column of languages, at most 8 columns wide.
heading-language = language

## Results of `recto status`

# A share, such as 40 %, in a table. $percent (number): from 0 to 100.
status-percent = { $percent }%
# Headings of columns, as short as may be: the table is 80 columns wide.
status-done = done
status-words-left = words left
# Stands behind the path of an article that changed since the last sync.
status-unsynced = (unsynced)
# $changes (text): such as "3 wording, 1 numbers": how many units changed in which way.
status-stale-in = stale in { $language }: { $changes }
status-proposals = second versions to choose from: { $counts }; see `recto list --kept`
status-unjudged = not every article could be judged; mend what is reported
status-articles-unsynced =
    { $count ->
        [one] { $count } article has changed since the last sync; run `recto sync`
       *[other] { $count } articles have changed since the last sync; run `recto sync`
    }

## Results of `recto sync`

sync-renamed = renamed from { $path }
# How many units come from another article.
sync-from = { $count } from { $path }
sync-rejoined =
    { $count ->
        [one] { $count } message from the { $language } catalog of { $path }
       *[other] { $count } messages from the { $language } catalog of { $path }
    }
# In what follows, $counts (text) is such as "de 3, fr 1": languages, each with how many.
sync-recorded = new translations: { $counts }
sync-swapped = replaced in translations as in the source: { $counts }
sync-orphans = messages of no unit: { $counts }; see `recto check --only unknown-unit`
# $counts (text): languages with counts, "fr 2, es 1". These messages are in Fluent files of an application.
sync-own-messages = messages that only translations have: { $counts }; see `recto check --only unknown-unit`
sync-newly-stale = now stale: { $counts }
sync-stale = stale: { $counts }; see `recto diff`
sync-drafts = draft: { $counts }; see `recto list --state draft`, then `recto accept --state draft --language { $languages }`

# $counts (list): languages, each with how many.
sync-prefilled = drafts from memory: { $counts }

sync-renamed-id = the id { $old } stood twice; the second is { $new } now
# The same text, or one much like it, stands under another id now.
sync-replaced = { $new } looks like a replacement of { $old }: `recto link { $old } { $new } --article { $path }`
# $languages (text): tags of languages with commas between.
sync-held = waits until its catalog is mended in: { $languages }
# What became of an article that is not there any more.
sync-gone = gone
sync-gone-kept = gone; its translations are kept as obsolete
sync-gone-given =
    { $count ->
        [one] gone; { $count } unit went to other articles
       *[other] gone; { $count } units went to other articles
    }
sync-gone-given-and-kept =
    { $count ->
        [one] gone; { $count } unit went to other articles, other translations are obsolete
       *[other] gone; { $count } units went to other articles, other translations are obsolete
    }
# Entries of a list of what became of the units of an article: "2 edited, 1 added".
sync-edited = { $count } edited
sync-split = { $count } split
sync-merged = { $count } merged
sync-moved = { $count } moved
sync-added = { $count } added
sync-removed = { $count } removed
sync-nothing-until-mended = nothing to write until what is reported is mended
sync-in-step = everything is in step
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
explain-revived = back again: { $evidence }
# $ids (text): ids with commas between.
explain-split = split: a part of { $ids }
explain-merged = merged from { $ids }
explain-new = new
explain-left = left the article
explain-alike = { $percent } % alike
explain-same-key = the same key
explain-same-text = the same text
# The unit that came second.
explain-next = next: { $id }, { $percent } % alike
explain-next-left = next: { $id }, which left, { $percent } % alike
explain-next-new = next: { $id }, which is new, { $percent } % alike
explain-next-none = nothing else is like it
explain-link = the same unit? then `recto link { $old } { $new }`
explain-unlink = another unit? then `recto unlink { $id }`

# What `recto sync --explain` says of text that is in no unit. $words (number): its words; $why: one of these messages.
explain-out =
    left out, { $words ->
        [one] { $words } word
       *[other] { $words } words
    }: { $why }

explain-out-project = recto.toml says so

explain-out-outside = it is outside the article

explain-out-landmark = it is a menu, a header, a footer or a side column

explain-out-named = its name is that of page furniture

explain-out-hidden = it is hidden on the page

explain-out-links = it links to other pages

explain-out-comments = it holds comments of readers

explain-out-form = it is a form

explain-out-line = it is a line that copied pages have around their text

# The questions of `recto sync --interactive`. $place (text): the article and the line.
question-place = { $nth } of { $count }: { $place }
question-edited = Is this the same unit, edited? Its translations go on from it. { $keys }
question-left = Is this the unit that left, edited? Its translations would go on from it. { $keys }
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
accept-ask-undo = Take back the acceptance of { $count } translations in { $articles } articles?
accept-ask-reject = Send back { $count } translations in { $articles } articles as drafts?
accept-stopped = stopped: nothing was changed
accept-stopped-hint = name the articles that you mean, or give --yes

## Results of `recto watch`

# What `recto watch` says when its first sync is over.
watch-begun =
    { $count ->
        [one] watching { $count } article; Ctrl-C ends it
       *[other] watching { $count } articles; Ctrl-C ends it
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
watch-mended = mended
# $setting (text): the name of a setting of Linux.
watch-limit = recto looks for changes once a second, because the system watches no more folders; raise its limit with `sudo sysctl { $setting }={ $value }` and start `recto watch` again
watch-untold = recto looks for changes once a second, because the system does not tell of them: { $reason }

## Results of `recto list` and `recto diff`

nothing-to-show = nothing to show
# How the source of a unit changed. $class (text): such as "wording". $percent (number): the share of changed words.
list-change = ({ $class })
# Stands before the names of variables, terms and messages that a text uses.
list-uses = uses:
# Stands before what the author of a text told translators.
list-note = note:
list-change-share = ({ $class }, { $percent } %)
# Stands before what a reviewer wrote.
list-review = review:
# $swaps (text): one or more of "list-swap" with commas between.
list-replaced = recto replaced { $swaps }; read it and accept
list-swap = { $old } by { $new }
# $id (text): the id that a unit had before it was split.
list-split = made from the translation of `{ $id }`, which was split: read it, then accept it
# $ids (list): the ids of units that were merged into one.
list-merged = put together from the translations of { $ids }: read it, then accept it

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

match-region = for another region

match-several = this text has several translations

match-sentence = a sentence of a longer text

# $swaps (text): one or more of "list-swap" with commas between.
match-put-in = put in: { $swaps }

suggest-nothing = nothing like it was translated before

# The columns of an analysis.
analyse-units = units

analyse-words = words

analyse-characters = characters

analyse-with-blanks = with blanks

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
kept-without-source = (the source text is not known)
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
kept-choose = choose with `recto accept --proposal KEY --language TAG`, or leave one with `recto reject --proposal KEY --language TAG`

# $state (text): the name of a state. $reason (text): one of the next messages.
list-because = { $state }, because { $reason }

because-recorded = the ledger knows this text

because-no-ledger = there was no ledger, so nobody knows what it was made for

because-no-source = the source text that its translator saw is unknown

because-source-line = its own `# Source:` line names the text that was translated

because-other-source = git shows that it was introduced beside another source text

because-had-before = the unit had this text before, beside another source text

because-older-than-source = it was written before its source changed

because-was-draft = it was only a draft when the unit had this text before

because-source-changed = it was committed without its record, and the source has changed since that record

because-one-source = it was committed without its record, and the source has not changed since that record

because-configured = it was committed without its record, and recto.toml sets `edited-stale` to believe it

because-article-changed = it was edited while article and source catalog differed; run `recto sync`, then `recto accept` if it is right

because-edited-stale = it was stale when it was edited, and recto.toml sets `edited-stale` to ask for confirmation

because-copy = it only repeats its source

because-uncommitted = it is not committed yet and matches the source catalog

because-shallow = this clone does not have the whole history; run `git fetch --unshallow`, or `recto accept` if it is right

because-too-long = the history is too long to be read as a whole

diff-nothing = no translation is stale
# $what (text): "diff-stale", "diff-drafts" or "diff-stale-and-drafts".
diff-to-do = { $what }; mend each translation, or confirm it with `recto accept`
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
diff-changed-share = changed: { $classes }; { $percent } % of the words
# Stands before the text of the source. $code (text): the code of a finding. $message (text): what was found.
diff-finding = { $code }: { $message }; source now:
diff-unknown = nobody knows which text it answers to; source now:
# $counts (text): one or more of the next four with commas between.
sentences = sentences: { $counts }
sentences-unchanged = { $count } unchanged
sentences-changed = { $count } changed
sentences-new = { $count } new
sentences-gone = { $count } gone
# Stand before the translation of a sentence that changed in the source, or is gone.
sentence-changed = changed:
sentence-gone = gone:

## Results of `recto accept`, `reject`, `set`, `link`, `unlink` and `prune`

# These stand behind the article, the line, the id and the language of a unit.
accept-already = { $state } already
accept-nothing-to-undo = stays { $state }: there is no acceptance to take back
accept-just-changed = refused, its source just changed:
accept-just-changed-hint = read it, then run the command again, or add `--if-source { $source }`
# $parts (text): what is otherwise: "part-source", "part-target", "part-state", with commas between.
accept-other = refused, this is not what you saw: { $parts }
# $flags (text): options such as --if-state stale.
accept-other-hint = read it, then run the command again with `{ $flags }`
accept-no-translation = no translation
# $before and $after (text): states.
choose-taken = { $before } -> { $after }, in its second version
choose-left = stays as it is; the second version is taken off
choose-kept = the other text is kept as { $key }; see `recto list --kept`
accept-missing = refused, it has no translation; write it with `recto set`
accept-broken = refused, its message is broken; see `recto check --only syntax`
accept-changed = { units } changed
accept-would-change = { units } would change
set-done = { $id } in { $catalog }: { $state }
set-done-as-fluent = { $id } in { $catalog }: { $state }, taken as Fluent
# $term (text): a term with its braces, such as { -brand }.
set-unknown-term = { $term } is kept as text: the glossary has no such term
link-alone = { $id } goes on from no other unit now
link-changed = { $old } is { $new } now
prune-dropped = { obsolete-translations } dropped
prune-would-drop = { obsolete-translations } would be dropped
# Of the obsolete translations.
prune-needed =
    { $count ->
        [one] { $count } stays, because drafts were made from them: confirm these first
       *[other] { $count } stay, because drafts were made from them: confirm these first
    }
prune-without-source =
    { $count ->
        [one] { $count } without source stays: give them to units with `recto link`, or drop them with --without-source
       *[other] { $count } without source stay: give them to units with `recto link`, or drop them with --without-source
    }

## Results of `recto render`

# Entries of a list in brackets behind the path of a rendered article.
render-in-source = { units } in the source language
render-outdated = { units } with an older text
render-unconfirmed = { units } not confirmed
render-left-out = { $article } in { $language } left out: finished to { $percent } %
# $changed (number): how many of the files are otherwise than before.
render-done = { articles } rendered, { $changed } changed

## Results of `recto check`

# $verdict (text): "check-passed", "check-failed" or "check-unjudged".
check-verdict =
    { $verdict }: { $errors ->
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
        [one] cannot judge everything ({ $count } fault)
       *[other] cannot judge everything ({ $count } faults)
    }
# Many findings of one kind told as one, at the place of the first; $count (number) is never less than four.
check-many-missing = { units } have no translation in { $language }; this is the first
check-many-drafts = { units } are drafts in { $language }; this is the first
check-many-stale = { units } are stale in { $language }; this is the first
check-many-others = { units } have such a finding in { $language }; this is the first

## Sites and git

# $file (text): recto.toml.
init-is-there = { $file } is there already
init-is-there-hint = edit it, or delete it and run `recto init` again
init-no-languages = nothing here tells which languages to translate to
# $languages (text): tags of languages, an example.
init-no-languages-hint = name them: `recto init --source { $source } --languages { $languages }`
init-only-source = there is no language to translate to
# $source (text): the tag of the source language.
init-only-source-hint = name some besides { $source }, for example --languages fr,es
# $what (text): one of the next three.
init-found = found { $what }
# $generator (text): a program that makes sites, such as Hugo. $path (text): its configuration.
init-what-site = a site made with { $generator } ({ $path })
init-what-folders = folders as { $generator } has them
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
        [one] { $count } more file without an article
       *[other] { $count } more files without an article
    }
# $what (text): such as "init-other-language".
init-not-taken = seen and not taken: { $what }
init-other-language = translations into { $language }, not asked for
# $path (text): a file or folder.
init-made = made { $path }
init-next-mend = Not all of these files can be articles as they are: mend recto.toml as the errors say, then run `recto sync`.
init-next-adopt = Look at recto.toml, then see with `recto adopt --dry-run` how the translations that are there pair with their articles.
init-next-fluent = Look at recto.toml, then run `recto sync`, which takes the translations that are there as drafts, or `recto sync --trust translated` where they have been read.
init-next-sync = The articles are those in { $folder }/; look at recto.toml, then run `recto sync`.
init-next-write = Put articles into { $folder }/, then run `recto sync`.

# $folder (text): a path.
git-no-repository = { $folder } is in no git repository, or there is no git
git-no-repository-hint = run `git init` first, or leave out --git
# $key, $value (text): a setting of git.
git-cannot-set = git cannot set { $key }
git-cannot-set-hint = see that you may write the repository, or run `git config { $key } '{ $value }'`
git-added = added to .gitattributes: { $line }
git-set = set in this clone: { $key } = { $value }
git-nothing = git is set up already
git-commit = Commit .gitattributes. Everybody runs `recto init --git` once in their own clone, because git does not clone its settings.

adopt-no-place = recto does not know where the translated articles are
# $example (text): the value of a key in recto.toml.
adopt-no-place-hint = set `output` in recto.toml to where they are, such as { $example }
adopt-blocked = { $path } is broken or gone, so nothing can be taken in
adopt-blocked-hint = mend it as `recto check` says, then run `recto adopt` again
# A pin: the front matter of a translated article names the commit of the source that it was made from.
adopt-lost-pin = the source that its front matter names is not in the history of this branch
adopt-lost-pin-hint = fetch the whole history (`git fetch --unshallow`) or mend the pin; the history of the file was asked instead
adopt-cannot-write-hint = nothing of this file was taken in; report it as a bug of recto

adopt-nothing = nothing could be taken in
adopt-none-found = no translated article was found where `output` in recto.toml says they are
adopt-nothing-new = nothing new to write
adopt-written = { written }; see `recto status`
adopt-would-be-written = { would-be-written }; run it without --dry-run to write them
# $path (text): a translated article.
adopt-stranger = { $path } ({ $language }) is the translation of no article.
# Headings of columns, as short as may be: the table is 80 columns wide. They count articles and texts.
adopt-articles = articles
adopt-texts = texts
adopt-paired = paired
adopt-untranslated = untranslated
adopt-no-source = no source
# Which versions of the articles the translations were paired with.
adopt-unasked = The git history was not asked, so all was paired with the articles of today: what changed in them since they were translated is not known.
adopt-no-history = There is no git history to ask, so all was paired with the articles of today: what changed in them since they were translated is not known.
adopt-shallow = This clone is shallow: texts older than its history were paired with the oldest articles it has. `git fetch --unshallow`, then a fresh start, tells more.
adopt-not-in-git =
    { $count ->
        [one] { $count } translated article not in git yet, or without a source there: paired with the articles of today.
       *[other] { $count } translated articles not in git yet, or without a source there: paired with the articles of today.
    }
# What is left to do. $place (text): "adopt-above" or "adopt-see-review".
adopt-above = above
adopt-see-review = see `recto adopt --review`
adopt-drafts =
    { $count ->
        [one] { $count } draft to confirm, because what they answer to is not certain: { $place }, then `recto accept` or `recto set`.
       *[other] { $count } drafts to confirm, because what they answer to is not certain: { $place }, then `recto accept` or `recto set`.
    }
adopt-differ =
    { $count ->
        [one] { $count } text not as in the catalogs, which stay as they are: { $place }; `recto set` takes one over, `recto render` replaces the page's.
       *[other] { $count } texts not as in the catalogs, which stay as they are: { $place }; `recto set` takes one over, `recto render` replaces the page's.
    }
adopt-left =
    { $count ->
        [one] { $count } text without a source that could be found: { $place }; the ledgers keep them, `recto link ID UNIT` gives one to a unit.
       *[other] { $count } texts without a source that could be found: { $place }; the ledgers keep them, `recto link ID UNIT` gives one to a unit.
    }
adopt-obsolete =
    { $count ->
        [one] { $count } text whose source has left its article: kept as obsolete.
       *[other] { $count } texts whose source has left its article: kept as obsolete.
    }
adopt-outside =
    { $count ->
        [one] { $count } line of code or markup differ from the source; rendering takes the source's: { $place }.
       *[other] { $count } lines of code or markup differ from the source; rendering takes the source's: { $place }.
    }
# One translated article: which version of its source it was paired with. $from, $to (text): dates.
adopt-against-today = from { $article } as it is today
adopt-against-day = from { $article } as of { $from }
adopt-against-days = from { $article } as of { $from } to { $to }
adopt-against-pin = from { $article } as of commit { $commit }, which it names
# $lines (text): numbers of lines, such as "3, 7-9". $count (number): how many lines these are.
adopt-outside-lines =
    { $count ->
        [one] code or markup of its own, which rendering takes from the source: line { $lines }
       *[other] code or markup of its own, which rendering takes from the source: lines { $lines }
    }
# One translated text: an id stands behind these.
adopt-text-obsolete = its source has left the article:
adopt-text-left = no source:
# $no_source (text): "adopt-text-left" in colour. The texts of the article that it may belong to stand below.
adopt-text-left-near = { $no_source } { $id }; without translation there:
# A list of how a text was paired: the line in the source; how sure recto is, and why; what the catalog has.
adopt-pair-line = line { $line }
adopt-sure = sure
adopt-doubtful = doubtful
# $evidence (text): one to three of "evidence-key" and the like, with commas between.
adopt-sure-because = sure: { $evidence }
adopt-doubtful-because = doubtful: { $evidence }
adopt-there-before = there before
adopt-differs = not as in the catalog

## Checks: dismissed and mended findings

check-dismissed =
    { $count ->
        [one] { $count } finding is dismissed
       *[other] { $count } findings are dismissed
    }
# $code (text): the code of a check, such as numbers.
dismiss-unknown-check = there is no check `{ $code }` whose findings can be dismissed
dismiss-unknown-check-hint = use one of { $codes }

# $code (text): the code of a check, such as heading-levels.
dismiss-of-article = `{ $code }` is about the article itself, not about a translation

dismiss-of-article-hint = switch it off for this article: `{ $code } = "off"` in a `[[checks.override]]` of recto.toml

dismiss-no-reason = there is no reason
dismiss-no-reason-hint = say why the finding is none: `--reason TEXT`
dismiss-two-units = two units were named
dismiss-two-units-hint = give the id or the line, not both
# $id (text): the id of a unit, or an article. $languages (list): language tags. $language (text): a language tag.
dismiss-no-finding = `{ $code }` finds nothing in the translation of `{ $id }` ({ $languages })
dismiss-no-finding-hint = see `recto check --only { $code }`
dismiss-not-dismissed = nothing of `{ $code }` is dismissed about the translation of `{ $id }` ({ $languages })
dismissed =
    { $count ->
        [one] dismissed { $count } finding of `{ $code }` about the { $language } translation of `{ $id }`, until it or its source changes
       *[other] dismissed { $count } findings of `{ $code }` about the { $language } translation of `{ $id }`, until it or its source changes
    }
dismissal-taken-back =
    { $count ->
        [one] { $count } finding of `{ $code }` about the { $language } translation of `{ $id }` counts again
       *[other] { $count } findings of `{ $code }` about the { $language } translation of `{ $id }` count again
    }
# $count (number): how many places were mended.
fixes-made =
    { $count ->
        [0] nothing to mend
        [one] mended { $count } place
       *[other] mended { $count } places
    }
fixes-to-make =
    { $count ->
        [0] nothing to mend
        [one] would mend { $count } place
       *[other] would mend { $count } places
    }

## Check links
## Check urls

# $to (text): an address. $found (text): the address that stands in the translation.
check-link-lost = the link to { $to } is not in the translation
check-link-lost-hint = put the link in where the source has it
check-link-changed = a link leads to { $found } where the source leads to { $to }
check-link-changed-hint = write the address of the source, or dismiss this if the other page is the better one for these readers
check-link-added = a link leads to { $to }, which the source does not have
check-link-added-hint = take the link out, or dismiss this if it is meant

## Check images

# $file (text): the address of an image. $found (text): the one that stands in the translation.
check-image-lost = the image { $file } is not in the translation
check-image-lost-hint = put the image in where the source has it
check-image-changed = the image is { $found } where the source has { $file }
check-image-changed-hint = write the address of the source, or dismiss this if it is a picture for these readers
check-image-added = the image { $file } is not in the source
check-image-added-hint = take the image out, or dismiss this if it is meant

## Check code

# $code (text): a code span with its backquotes. $found (text): the one that stands in the translation.
check-code-lost = the code { $code } is not in the translation
check-code-lost-hint = put the code in as the source has it
check-code-unmarked = the code { $code } stands in the translation without its backquotes
check-code-unmarked-hint = put backquotes around it
check-code-changed = the code is { $found } where the source has { $code }
check-code-changed-hint = write { $code } as it is, or dismiss this if it is a text that readers type in their language
check-code-added = the code { $code } is not in the source
check-code-added-hint = take the backquotes or the code out, or dismiss this if it is meant

## Check emphasis

# $mark (text): a mark of Markdown such as **.
check-emphasis-shown = readers see the mark { $mark }: it opens or closes no emphasis
check-emphasis-shown-hint = put the mark directly at the words it is about, on both sides; write a backslash before it where the mark itself is meant

## Check emphasis-lost

check-strong-lost = the source emphasises words strongly, the translation none
check-emphasis-lost = the source emphasises words, the translation none
check-emphasis-lost-hint = put the marks around the words that say the same

## Check tags

# $tag (text): a tag of HTML or JSX.
check-tag-lost = the tag { $tag } is not in the translation
check-tag-lost-hint = put the tag in where the source has it
check-tag-added = the tag { $tag } is not in the source
check-tag-added-hint = take the tag out, or mend its name
check-tag-unpaired = the tag { $tag } has no partner, or stands in the wrong order
check-tag-unpaired-hint = close what opens, the last one first

## Check footnotes

# $footnote (text): a reference to a footnote such as [^1].
check-footnote-lost = the footnote { $footnote } is not in the translation
check-footnote-lost-hint = put it in where the source has it
check-footnote-added = the footnote { $footnote } is not in the source
check-footnote-added-hint = write the label as the source has it, or take the footnote out

## Check line-breaks

# $source (number): how many line breaks the source has. $target (number): how many the translation has.
check-line-breaks =
    { $source ->
        [0] the source has no hard line break, the translation { $target }
        [one] the source has { $source } hard line break, the translation { $target }
       *[other] the source has { $source } hard line breaks, the translation { $target }
    }
check-line-breaks-hint = break the lines as the source does, with a backslash at the end of the line

## Check numbers
## Check dates

# $source (text): a number, a date or a time as it stands in the source. $found (text): what stands in the translation.
check-fact-lost = { $source } of the source is not in the translation
check-fact-changed = { $found } stands where the source has { $source }
check-fact-added = { $found } is not in the source
check-fact-hint = see which of the texts is right; dismiss this if both say the same
# $sign (text): a percent or currency sign such as %.
check-unit-lost = the source has { $sign } at a number, the translation says nothing like it

## Check emails

# $address (text): an e-mail address. $found (text): the one that stands in the translation.
check-email-lost = the address { $address } is not in the translation
check-email-lost-hint = put the address in where the source has it
check-email-changed = the address is { $found } where the source has { $address }
check-email-changed-hint = write the address of the source, or dismiss this if these readers have one of their own
check-email-added = the address { $address } is not in the source
check-email-added-hint = take the address out, or dismiss this if it is meant

## Check handles

# $name (text): the name of an account with its @. $found (text): the one that stands in the translation.
check-handle-lost = the name { $name } is not in the translation
check-handle-lost-hint = put the name in where the source has it
check-handle-changed = the name is { $found } where the source has { $name }
check-handle-changed-hint = write the name as the source has it
check-handle-added = the name { $name } is not in the source
check-handle-added-hint = take the name out, or its @ where no account is meant

## Check placeables

# $placeable (text): a variable such as $count, or an expression between braces.
check-placeable-lost = { $placeable } of the source is not in the translation
check-placeable-lost-hint = put it in where it belongs, as the source writes it
check-placeable-added = { $placeable } is not in the source
check-placeable-added-hint = write it as the source does, or take it out

## Check plural-variants

# $variant (text): the key of a variant, such as few. $language (text): a language tag.
check-variant-missing = the variant [{ $variant }] is missing, which { $language } needs for some numbers
check-variant-missing-hint = add a variant [{ $variant }] with the words that go with such numbers
check-variant-unreachable = the variant [{ $variant }] is never chosen in { $language }
check-variant-twice = the variant [{ $variant }] stands twice; only the first is chosen
check-variant-hint = take the variant out, or mend its key

## Check untranslated-text and same-as-source

# $language (text): the tag of the language the text should be in, such as fr. $source_language (text): of the one it is in.
check-untranslated-text = the text is in { $source_language } rather than in { $language }
# $text (text): the words that stand in the source too.
check-untranslated-run = this is still in { $language }: { $text }
check-untranslated-text-hint = translate it into { $language }; if it is a title or a name, dismiss this finding
check-same-as-source = the { $language } text is the same as the source
check-same-as-source-hint = translate it; if it is the same in both languages, dismiss this finding

# $language (text): a language tag. $anchor (text): an anchor, such as #start.
check-page-anchor = the { $language } page has no anchor { $anchor }: its headings are translated

check-page-anchor-hint = write the anchor of the translated heading, give the heading this id, or let recto keep the anchors of the source with `anchors` in `[render]`

# $found, $usual (text): words that address a reader, such as you. $count (number): how often the usual one stands on the page.
check-register = { $found } addresses the reader here, and { $usual } does elsewhere on this page ({ $count }×)

check-register-hint = address the reader in one way on the whole page; dismiss this if somebody else is meant here

# $word (text): a word.
check-spelling = { $word } is in no dictionary of this language

check-spelling-hint = correct it; if it is right, add it to the word list that `[spelling]` names in recto.toml

## Check length

# $characters and $source_characters (number): what readers see, without blanks.
check-too-short = { $characters } characters answer { $source_characters } of the source: something seems to be left out
check-too-short-hint = add what is missing, or see whether the text belongs here
check-too-long = { $characters } characters answer { $source_characters } of the source: something seems to be added
check-too-long-hint = take out what the source does not say, or see whether the text belongs here

## Check doubled-words

check-doubled-words = the word "{ $word }" stands twice
check-doubled-words-hint = take one out

## Check brackets and quotes

check-unpaired-bracket = the bracket { $bracket } has no partner
check-unpaired-bracket-hint = add the other one, or take this one out
check-unpaired-quote = the quotation mark { $quote } has no partner of its kind
check-unpaired-quote-hint = add the other one, or take this one out

## Check end-punctuation

check-end-lost = the source ends with "{ $mark }", the translation with no mark
check-end-added = the translation ends with "{ $mark }", the source with no mark
check-end-changed = the source ends with "{ $mark }", the translation with "{ $found }"
check-end-hint = end it as the source ends, with the mark of the language

## Check inverted-marks

# $mark (text): ¿ or ¡. $closing (text): ? or !.
check-inverted-mark = nothing opens what "{ $closing }" closes: "{ $mark }" is missing
check-inverted-mark-hint = write "{ $mark }" where it begins

## Check spacing

check-doubled-blank = several blanks in a row
check-doubled-blank-hint = leave one
check-blank-before = a blank before "{ $mark }"
check-blank-before-hint = take it out
# $word (text): the elided word with its apostrophe, such as l'.
check-blank-behind-apostrophe = a blank behind "{ $word }"
check-blank-behind-apostrophe-hint = take it out

## Check typography

check-space-missing = no space before "{ $mark }"
check-space-missing-behind = no space behind "{ $mark }"
check-space-breaks = the space before "{ $mark }" is the wrong one: a line can break there
check-space-breaks-behind = the space behind "{ $mark }" is the wrong one: a line can break there
check-space-unwanted = a space before "{ $mark }"
check-space-unwanted-behind = a space behind "{ $mark }"
check-quote-form = the quotation mark { $quote } should be { $wanted }
check-ellipsis = "{ $found }" should be "{ $wanted }"
# $key (text): quotes, space-before or ellipsis.
check-typography-hint = run `recto check --fix`, or set `{ $key }` in [typography.{ $language }] of recto.toml

## Checks terms and forbidden-terms

# $term (text): as the source writes it. $wanted (text): its translation in the glossary.
check-term = "{ $term }" is "{ $wanted }" in the glossary, which the translation does not have
check-term-hint = write "{ $wanted }", or add the form that stands here to terms.ftl of { $language }
check-forbidden-term = the glossary forbids "{ $word }"
check-forbidden-term-hint = write "{ $wanted }"
check-forbidden-term-hint-none = write something else

## Check inconsistent

# $other (text): the other translation. $place (text): its path and line.
check-inconsistent = the same source text is "{ $other }" at { $place }
check-inconsistent-hint = translate it in one way

## Check unsafe-markup

# $piece (text): such as <script or onclick=.
check-unsafe-markup = `{ $piece }` can run code, and the source does not have it
check-unsafe-markup-hint = take it out

## Checks bidi-controls, invisible-characters and control-characters

# $code (text): such as U+202E.
check-bidi-control = the character { $code } turns the direction of text around
check-invisible-character = the character { $code } cannot be seen
check-invisible-character-hint = take it out
check-control-character = the control character { $code }
check-control-character-hint = write the character that was meant, or take it out

## Checks of articles

# $name and $other (text): the two spellings, the rarer one first. $count (number): how often the other stands there.
check-name-two-ways =
    { $count ->
        [one] "{ $name }" is spelled "{ $other }" elsewhere in this article
       *[other] "{ $name }" is spelled "{ $other }" { $count } times in this article
    }
check-name-two-ways-hint = spell it in one way, so that every language does
# $level and $before (number): levels of headings. $heading (text): what the heading says.
check-heading-level = a heading of level { $level } follows one of level { $before }: { $heading }
check-heading-level-hint = make it a heading of level { $level }, or add the one that is missing
check-reference-undefined = nothing defines the reference [{ $label }]
check-reference-undefined-hint = add a line `[{ $label }]: ADDRESS`, or mend the label
# $note (text): the footnote as it is written, such as [^1].
check-footnote-undefined = nothing defines the footnote { $note }
check-footnote-undefined-hint = add a line `{ $note }: TEXT`, or mend the label
check-anchor-missing = no heading of this article has the anchor { $anchor }
check-anchor-missing-hint = lead it to the anchor of a heading, or give the heading this id
check-file-missing = there is no file { $path }
check-file-missing-hint = mend the address, or add the file

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
report-dark = Dark colours
report-footer = Made by recto. This page loads nothing and tells nobody that it is read.
report-languages = Languages
report-languages-caption = How far each language is over all articles, in units.
report-language = Language
# The heading of a column: the share that is finished.
report-done = Done
report-words-left = Words left
# The heading of a column of dates.
report-oldest = Oldest stale since
report-unknown = Not every article could be judged; mend what is reported under “Other findings”.
report-over-time = Progress over time
report-one-point = One commit holds translations so far; a chart needs two.
report-cut-short = Older commits are not in this clone.
report-no-history = no history: git knows no commit with catalogs of this project
# $from, $to (text): dates.
report-chart-title = Finished units from { $from } to { $to }
# $from, $to (text): shares such as 12%.
report-chart-language = { $language } went from { $from } to { $to }.
report-from-to = { $from } to { $to }
report-chart-values = The values of the chart
report-chart-caption = Finished units in percent at each commit shown, newest first.
report-date = Date
report-commit = Commit
report-articles-heading = Articles
report-article = Article
report-no-articles = There are no articles.
report-matrix-caption = Every article in every language. Those with most words in stale translations come first, because these mislead readers; then those with most words left.
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
report-nothing-left = Nothing is left.
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
        [one] Not begun: its only unit is missing.
       *[other] Not begun: all { $count } units are missing.
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
report-old-unknown = The text that the translation answers to is not known.
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
# The title of a small picture. $share (text): such as 98%.
report-badge = { $language }: { $share } translated
# $path (text): a file or folder.
report-written = written to { $path }

## Check gate

# $what (text): what there is too much of, as written in recto.toml. $language (text): a language tag. $most (number): how many are allowed.
gate-over-limit =
    { $what ->
        [errors] too many errors in { $language }: { $count }, the project lets { $most } pass
        [warnings] too many warnings in { $language }: { $count }, the project lets { $most } pass
        [stale] too many stale units in { $language }: { $count }, the project lets { $most } pass
        [missing] too many units without translation in { $language }: { $count }, the project lets { $most } pass
        [draft] too many drafts in { $language }: { $count }, the project lets { $most } pass
        [unreviewed] too many translations without review in { $language }: { $count }, the project lets { $most } pass
        [proposal] too many second versions that wait for a choice in { $language }: { $count }, the project lets { $most } pass
       *[other] too many faults of translations in { $language }: { $count }, the project lets { $most } pass
    }
# $articles (list): globs such as articles/legal/**.
gate-over-limit-in-articles =
    { $what ->
        [errors] too many errors in { $language } in { $articles }: { $count }, the project lets { $most } pass
        [warnings] too many warnings in { $language } in { $articles }: { $count }, the project lets { $most } pass
        [stale] too many stale units in { $language } in { $articles }: { $count }, the project lets { $most } pass
        [missing] too many units without translation in { $language } in { $articles }: { $count }, the project lets { $most } pass
        [draft] too many drafts in { $language } in { $articles }: { $count }, the project lets { $most } pass
        [unreviewed] too many translations without review in { $language } in { $articles }: { $count }, the project lets { $most } pass
        [proposal] too many second versions that wait for a choice in { $language } in { $articles }: { $count }, the project lets { $most } pass
       *[other] too many faults of translations in { $language } in { $articles }: { $count }, the project lets { $most } pass
    }
gate-over-limit-hint = mend some of what `recto check` lists, or allow more in `limits` of recto.toml
gate-over-limit-of-code-hint = mend some of what `recto check --only { $what }` lists, or allow more in `limits` of recto.toml

# $reference (text): a branch or commit as typed, such as origin/main.
compare-no-repository = git cannot compare with `{ $reference }`: the project is in no repository that git reads
compare-no-repository-hint = run recto in a clone; `git status` there says what is in the way
compare-not-fetched = git does not know `{ $reference }` in this shallow clone
# $branch (text): the same without the name of the remote.
compare-not-fetched-hint = fetch it with `git fetch --depth=1 origin { $branch }:refs/remotes/origin/{ $branch }` and name it `origin/{ $branch }`, or clone with the whole history
compare-unknown = git does not know `{ $reference }`
compare-unknown-hint = name a branch, tag or commit that is here, such as `origin/main`; `git fetch` gets new ones
compare-lacking = git has not everything of `{ $reference }` here
compare-lacking-hint = fetch what is left out with `git fetch --refetch --no-filter`

# $path (text): the file with the findings of an earlier run.
baseline-missing = there is no baseline { $path }
baseline-missing-hint = write one with `recto check --write-baseline { $path }`
# $reason: what is wrong with it.
baseline-wrong = { $path }: { $reason }
# $reason (text): the words of the JSON parser.
baseline-unreadable = this is no baseline: { $reason }
baseline-unreadable-hint = take back what was edited by hand, or write it anew with `recto check --write-baseline`
# $version (text): a number.
baseline-newer = this baseline has version { $version }, which this recto does not know
baseline-newer-hint = update recto, or write the baseline anew with `recto check --write-baseline`

## Report gate

# The title of what is about articles and no language.
rulings-articles = articles
ruling-passes = passes
ruling-fails = fails
# $count (number): how many findings.
ruling-found = { $count } found
# $percent (number): the share of the units that are translated.
ruling-finished = { $percent } % finished
# $errors, $warnings, $off, $known (number): how many findings are errors, warn, are let pass without a word, or were known before.
ruling-counts = errors: { $errors }, warnings: { $warnings }, off: { $off }, known before: { $known }
ruling-no-worse = known before, and no worse
# $severity (text): as written in recto.toml. $table: where it is written.
ruling-severity =
    { $severity ->
        [off] counts for nothing ({ $table })
        [note] counts as a note ({ $table })
        [warning] counts as a warning ({ $table })
       *[error] counts as an error ({ $table })
    }
# $key (text): what is limited, as written in recto.toml. $most (number): how many are let pass.
ruling-limit = at most { $most } of `{ $key }` ({ $table })
ruling-minimum = at least { $percent } % ({ $table })
ruling-fixed = counts as it is found
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
        [one] { $path } holds { $count } finding and stays as it is
       *[other] { $path } holds { $count } findings and stays as it is
    }
check-known =
    { $count ->
        [one] { $count } finding was known before and counts for nothing
       *[other] { $count } findings were known before and count for nothing
    }
check-mended =
    { $count ->
        [one] { $count } finding that was known before is mended
       *[other] { $count } findings that were known before are mended
    }

# $language (text): a language tag. $count and $all (number): how many articles can be published, and how many there are.
publishable-language = { $language }: { $count } of { $all } can be published
# $reasons (list): why an article cannot be published.
publishable-reasons = not yet: { $reasons }
publishable-untranslated = nothing is translated
# $percent and $minimum (number): percentages.
publishable-unfinished = { $percent } % are finished, rendering asks for { $minimum } %
# $code (text): the code of a finding, such as stale. $count (number): how many there are.
publishable-errors =
    { $count ->
        [one] { $count } error of `{ $code }`
       *[other] { $count } errors of `{ $code }`
    }

explain-format = this result has no form for CI systems
explain-format-hint = leave out `--format`, or take `--format json`


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
progress-writing = writing files
# $stage (text): what is being done, as above. $done and $total (number): how many files or articles.
progress-counted = { $stage }  { $done } of { $total }
# $left (text): the time that is left, as below.
progress-left = { $stage }  { $done } of { $total } · { $left }
progress-seconds = about { $count } s left
progress-minutes = about { $count } min left
# Somebody pressed Ctrl-C. $done and $total (number): how many files.
interrupted = interrupted after { $done } of { $total } files, all of them whole; run the same command again, and it goes on from there

## Results of `recto serve`

# Stands before the address that logs a browser in.
serve-begun = The desk is open. This address logs one browser in, once:
# Stands before the address.
serve-begun-for-users = The desk is open. People log in with their tokens here:
# $place (text): an address. $options (texts): options with commas between.
serve-open = { $place } can be reached from other machines, so these options are needed: { $options }
serve-open-hint = Add them, or listen on this machine alone: `--listen 127.0.0.1:8765`.
# $place (text): an address. $reason (text): the system’s reason.
serve-no-port = cannot listen on { $place }: { $reason }
serve-no-port-hint = Choose another port, such as `--listen 127.0.0.1:8766`.
serve-no-random = the system gives no random numbers
serve-no-random-hint = Without them nobody could be let in safely; run recto on a system that has them.
# $reason (text): the system’s reason.
serve-no-thread = cannot begin another thread: { $reason }
serve-no-thread-hint = End other programs, and try again.
# $path (text): what was typed.
serve-base-path = `{ $path }` cannot begin addresses
serve-base-path-hint = Use a slash and plain letters, such as `/recto`.
# $place (text): a file and a line.
serve-users-wrong = { $place }: not a name, a SHA-256 and roles
serve-users-wrong-hint = On each line, write a name, 64 hexadecimal digits, and one or more of `read`, `translate` and `review` with commas between.
# $path (text): a file.
serve-users-none = { $path } names nobody
# $path (text): a file.
serve-token-short = the token in { $path } is not a single word of at least 43 characters
serve-token-short-hint = Make one with `openssl rand -hex 32`.
# $path (text): a file.
serve-file-open = other people can read { $path }
# $path (text): the same file as a shell takes it.
serve-file-open-hint = Run `chmod 600 { $path }`.
# $reason (text): the system’s reason.
serve-not-opened = The browser could not be opened ({ $reason }); open the address yourself.
# $reason (text): the system’s reason.
serve-ended = the desk cannot go on: { $reason }
serve-ended-hint = Start it again; everything that was saved is in the files.

## The desk: what its pages and its API say

desk-home = All languages
desk-login = Log in
desk-login-token = Token
desk-login-enter = Open the desk
desk-starting = The project is being read. One moment.
desk-not-found = There is nothing here.
desk-failed = This is an error in recto. What was saved before is in the files.
# $language (text): a language tag.
desk-no-language = The project is not translated into `{ $language }`.
desk-other-origin = This request comes from another site.
desk-other-origin-hint = Open the desk by the address that recto printed, and try again there.
desk-no-json = What is sent has to be JSON (`Content-Type: application/json`).
desk-malformed = What was sent cannot be read.
desk-too-large = What was sent is too long.
desk-no-login = You are not logged in.
desk-no-login-hint = Open the address that recto printed, or ask for a new one. What you typed is kept in this browser.
desk-token-used = This address was used already.
desk-token-used-hint = Start `recto serve` again for a new one.
desk-token-unknown = This token opens nothing.
desk-token-unknown-hint = Copy it whole, without blanks.
desk-read-only = This desk shows everything and writes nothing.
desk-no-role = You may read here, and not write.
