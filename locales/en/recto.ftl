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
