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

## Files and articles

## Catalogs and ledgers

## What a translation shows

## Findings

## Requests

## Results

## Sites and git

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
