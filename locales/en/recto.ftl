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
