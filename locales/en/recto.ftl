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

project-unjudged = the project cannot be judged
# $file (text): recto.toml. $folder (text): a path.
project-none = there is no { $file } in { $folder } or above it
project-none-hint = make one with `recto init --source en --languages fr,es`

# What the words on a command line stand for.
select-no-article = there is no article `{ $path }`
select-no-article-hint = name one by its path; `recto status --articles` lists them
# $candidates (text): names, put together by "select-either".
select-ambiguous = `{ $name }` may be { $candidates }
select-ambiguous-article-hint = write more of the path
select-ambiguous-unit-hint = write more of the id
select-ambiguous-unit-or-article-hint = write more of the id, or name the article with --article
# $line (text): the number of a line.
select-ambiguous-line = line { $line } of { $article } may be { $candidates }
select-ambiguous-line-hint = name the unit by its id after { $article }
# $first, $second (text): each a name, or several that this message has put together already: "a or b" or "c".
select-either = { $first } or { $second }
select-unit-in-article = { $id } in { $article }
select-no-unit = no unit has the id `{ $id }`
select-no-unit-hint = see `recto list` for the ids, or name the unit as PATH:LINE
select-no-unit-of-article = no unit of { $article } has the id `{ $id }`
select-no-unit-of-article-hint = see `recto list --article { $article }`
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

set-no-text = there is no text to set
set-no-text-hint = give the translation, or `-` to read it
set-no-unit = no unit was named
set-no-unit-hint = give its id, or the article as PATH:LINE
set-two-units = two units were named
set-two-units-hint = give the id or the line, not both
set-not-written = the translation did not reach the catalog
set-not-written-hint = look at the catalog

edit-broken = { $path } has syntax errors, nothing can be written into it
edit-broken-hint = see `recto check --only syntax`, mend the file, then try again
edit-gone = { $path } is gone, but its ledger is there
edit-gone-hint = restore the file, or delete its ledger to start anew
edit-failed-hint = look at the catalog, then try again

# "Goes on from": a unit that was edited is still the same unit, with the same id.
link-not-left = `{ $id }` has not left { $article }: a unit goes on from it already
link-not-left-hint = take that apart first: `recto unlink { $id }`
link-nothing-left = nothing with the id `{ $id }` left { $article }
link-nothing-left-hint = no translated unit left this article
# $ids (text): ids with commas between.
link-nothing-left-others-hint = units that left with their translations: { $ids }
link-translated = `{ $id }` has a translation in { $language } already
link-translated-hint = where that one is wrong, take it off first: `recto unlink { $id }`
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
sync-newly-stale = now stale: { $counts }
sync-stale = stale: { $counts }; see `recto diff`
sync-drafts = draft: { $counts }; see `recto list --state draft`, then `recto accept --state draft`
sync-renamed-id = the id { $old } stood twice; the second is { $new } now
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

## Results of `recto list` and `recto diff`

nothing-to-show = nothing to show
# How the source of a unit changed. $class (text): such as "wording". $percent (number): the share of changed words.
list-change = ({ $class })
list-change-share = ({ $class }, { $percent } %)
# Stands before what a reviewer wrote.
list-review = review:
# $swaps (text): one or more of "list-swap" with commas between.
list-replaced = recto replaced { $swaps }; read it and accept
list-swap = { $old } by { $new }
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
accept-just-changed = refused, its source just changed:
accept-just-changed-hint = read it, then run the command again
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
# $evidence (text): one to three of the messages below, with commas between.
adopt-sure-because = sure: { $evidence }
adopt-doubtful-because = doubtful: { $evidence }
adopt-there-before = there before
adopt-differs = not as in the catalog
adopt-evidence-key = same key
adopt-evidence-text = same text
adopt-evidence-original = the original beside it
adopt-evidence-link = same link
adopt-evidence-code = same code
adopt-evidence-skeleton = same surroundings
adopt-evidence-number = same number
adopt-evidence-cell = same place in the table
adopt-evidence-name = same name
adopt-evidence-word = similar words
adopt-evidence-outline = same place in the outline
adopt-evidence-neighbours = neighbours
adopt-evidence-length = length
