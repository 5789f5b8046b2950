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

## Checks: dismissed and mended findings

check-dismissed =
    { $count ->
        [one] { $count } finding is dismissed
       *[other] { $count } findings are dismissed
    }
# $code (text): the code of a check, such as numbers.
dismiss-unknown-check = there is no check `{ $code }` whose findings can be dismissed
dismiss-unknown-check-hint = use one of { $codes }
dismiss-no-reason = there is no reason
dismiss-no-reason-hint = say why the finding is none: `--reason TEXT`
dismiss-no-unit = no unit was named
dismiss-no-unit-hint = give its id, or the article as PATH:LINE
dismiss-two-units = two units were named
dismiss-two-units-hint = give the id or the line, not both
# $id (text): the id of a unit. $language (text): a language tag.
dismiss-no-finding = `{ $code }` finds nothing in the { $language } translation of `{ $id }`
dismiss-no-finding-hint = see `recto check --only { $code }`
dismiss-not-dismissed = nothing of `{ $code }` is dismissed about the { $language } translation of `{ $id }`
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

## Check untranslated-text and same-as-source

# $language (text): the tag of the language the text should be in, such as fr. $source_language (text): of the one it is in.
check-untranslated-text = the text is in { $source_language } rather than in { $language }
# $text (text): the words that stand in the source too.
check-untranslated-run = this is still in { $language }: { $text }
check-untranslated-text-hint = translate it into { $language }; if it is a title or a name, dismiss this finding
check-same-as-source = the { $language } text is the same as the source
check-same-as-source-hint = translate it; if it is the same in both languages, dismiss this finding

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
