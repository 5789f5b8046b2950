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
