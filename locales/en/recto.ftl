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

## States, kinds and changes

## Command line

# What the program is for, in its help.
help-recto = Manage the translation of articles: what is missing, what went stale, and which words changed
# Behind the list of commands and options. "articles" is the name of a folder.
help-recto-after = Start with `recto init --source en --languages fr,es`, put articles into the folder articles, and run `recto sync`. Exit codes: 0 fine, 1 the gate or a --check failed, 2 wrong usage or a project that cannot be judged.

# What each command does, in the list of commands. Try to stay below 64 characters.
help-init = Set up a project: recto.toml and its folders
help-adopt = Take in translations that are there as whole articles
help-sync = Bring catalogs and ledgers in step with the articles
help-status = Show how far each language is
help-list = List units by language, state and article
help-missing = List the units without translation
help-set = Write one translation
help-diff = Show what changed in the source of stale units
help-accept = Confirm that translations answer to the current source
help-reject = Send translations back as drafts
help-link = Say that a unit goes on from one that left its article
help-unlink = Say that a unit is another one than the one it was matched with
help-check = Check the project against its policy; for CI
help-render = Write the translated articles
help-prune = Drop obsolete translations
help-completions = Print what lets a shell complete commands and options
help-man = Write the manual pages
help-merge-driver = Merge three versions of a catalog or ledger, for git
help-help = Print this message or the help of the given subcommand(s)

# Arguments of every command.
help-directory = Work in this folder
help-ui-language = The language of what recto says: en, fr, es, de or it
help-color = When to use colour
help-help-short = Print help (see more with '--help')
help-help-long = Print help (see a summary with '-h')
help-version = Print version

# Arguments of several commands.
help-format = How the result looks
help-dry-run = Show what would be done and write nothing
help-language = Only these languages
help-class = Only units whose source changed in one of these ways: white-space, typography, punctuation, spelling, wording, link, code, placeable, number, date, negation
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
help-sync-explain = Say for every unit what it was matched with, on what evidence, and what came second
help-sync-interactive = Ask about units that are matched on thin evidence before anything is written
help-sync-trust = What a translation without ledger counts as

help-status-articles = Show every article
help-status-class = Count stale units by change for these classes only; with --articles, show only articles that have some

help-list-state = Only units in these states: missing, draft, stale, translated, reviewed

help-missing-languages = { help-adopt-language }

help-set-article = The article, or the unit at PATH:LINE
help-set-id-or-text = The unit, by id or the beginning of one; left out after PATH:LINE
help-set-text = The translation; `-` reads it from standard input
help-set-language = The language of the translation

help-diff-article = Only this article, or the unit at PATH:LINE
help-diff-ids = Only these units of the article, by id or the beginning of one

help-accept-article = The article, or the unit at PATH:LINE; all articles when none is named
help-accept-ids = Units of the article, by id or the beginning of one
help-accept-language = The languages
help-accept-all-languages = Every language
help-accept-state = Only translations in these states, such as draft
help-accept-reviewed = Approve as a second person
help-accept-undo = Take one step back: reviewed, accepted, draft

help-reject-article = { help-accept-article }
help-reject-ids = { help-accept-ids }
help-reject-language = { help-accept-language }
help-reject-all-languages = { help-accept-all-languages }
help-reject-state = { help-accept-state }
help-reject-note = What the translator should know

help-link-left = The unit that left, by id or the beginning of one; its translations come back
help-link-unit = The unit as it stands now: an id, the beginning of one, or PATH:LINE
help-link-article = The article, where several have such a unit

help-unlink-unit = { help-link-unit }
help-unlink-article = { help-link-article }

help-check-only = Only findings with these codes; `invalid` stands for all faults of translations
help-check-class = Only findings about translations whose source changed in one of these ways, such as number,negation

help-render-language = { help-adopt-language }
help-render-out = The folder to write below
help-render-minimum = Leave out articles that are finished to less than this percentage

help-prune-without-source = Drop texts as well that were adopted and whose source nobody knows
help-prune-dry-run = Show what would be dropped and write nothing

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
help-value-fluent = Messages ready to fill in
help-value-github = Annotations of a GitHub workflow
# --trust draft, translated.
help-value-draft = A person has to confirm it
help-value-translated = It answers to the source of today

# What stands for a value, as in --language <TAGS>: one word in capitals.
help-name-command = COMMAND
help-name-options = OPTIONS
help-name-dir = DIR
help-name-tag = TAG
help-name-tags = TAGS
help-name-when = WHEN
help-name-format = FORMAT
help-name-language = LANGUAGE
help-name-article = ARTICLE
help-name-id = ID
help-name-left = LEFT
help-name-text = TEXT
help-name-state = STATE
help-name-states = STATES
help-name-classes = CLASSES
help-name-codes = CODES
help-name-percent = PERCENT
help-name-shell = SHELL
help-name-base = BASE
help-name-ours = OURS
help-name-theirs = THEIRS
help-name-path = PATH
help-name-name = NAME

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
# $tag (text): what was typed.
usage-no-language = `{ $tag }` is not a language tag such as `fr` or `pt-BR`
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
stopped = stopped: nothing was written
stopped-hint = run `recto sync` to take every proposal
no-output = cannot write the result: { $reason }
no-output-hint = see what standard output leads to

## Configuration

## Files and articles

## Catalogs and ledgers

## What a translation shows

## Findings

## Requests

## Results

## Sites and git
