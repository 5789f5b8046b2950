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

# $tag (text): what was given.
language-not-a-tag = `{ $tag }` is not a language tag such as `fr` or `pt-BR`

# $reason (text): the parser's words, in English.
config-not-toml = this is not TOML: { $reason }
# $example (text): a line of TOML.
config-not-toml-hint = mend the line, for example { $example }
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
# $word (text): the key or value that looks most like the wrong one.
config-nearest-hint = did you mean `{ $word }`?
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
# $reason (text): the parser's words, in English.
config-not-a-glob = `{ $glob }` is not a glob: { $reason }
config-not-a-glob-hint = write one such as **/*.md
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
# $catalog (text): the name of a catalog.
catalog-reserved = `{ $catalog }` is the name of the glossary, an article cannot have it
# $other and $path (text): two articles.
catalog-shared = { $other } and { $path } would share the catalog `{ $catalog }`
# The words in quotes stand for names that people put there.
catalog-shared-hint = give one a catalog of its own: an [[articles]] table before the others with include = ["ITS NAME"] and catalog = "ANOTHER NAME"

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
gate-unreviewed = the { $language } translation of `{ $id }` was not reviewed
gate-unreviewed-hint = read it, then `recto accept { $path } { $id } --language { $language } --reviewed`
# $percent and $minimum (number): percentages.
gate-below-minimum = { $language } is finished to { $percent } %, the project asks for { $minimum } %
gate-below-minimum-hint = see what is left with `recto list --language { $language }`

## Requests

## Results

## Sites and git

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
