//! Text left in the source language, or pasted from another one.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashSet;
use whatlang::{Detector, Lang};

use super::{Hit, TranslationPair, same_as_source, words};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::pairing::{detected, is_untranslated};
use crate::words::words as words_of;

/// Whole texts by their language, parts of them by what they share with the source.
pub(in crate::check) const CHECK: Check = Check::of_pair(
    "untranslated-text",
    Severity::Warning,
    "a text in another language than it should be in",
    find,
);

/// How many letters of prose tell one language among many.
const LETTERS: usize = 60;
/// How many function words of a language tell that a text is in it.
const LEAST_FUNCTION_WORDS: usize = 3;
/// How many words a text has at least in common with its source if nobody translated it.
const SAME_WORDS: usize = 4;
/// How many characters tell whether a text is in the language of its source.
const CHARACTERS: usize = 40;
/// How many words in a row are no longer the same by chance or as a name.
const RUN: usize = 6;
/// The languages whose function words are known, all in Latin letters.
const LIKELY: [Lang; 7] = [Lang::Eng, Lang::Fra, Lang::Spa, Lang::Deu, Lang::Ita, Lang::Por, Lang::Nld];

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if pair.source_language.primary() == pair.language.primary() || same_as_source::is_same(pair) {
        return;
    }
    let hint = || message!("check-untranslated-text-hint", language = pair.language);
    let is_surely_translated = reads_as_translated(pair);
    if !is_surely_translated
        && may_be_untranslated(pair)
        && is_untranslated(pair.target, Some(pair.source), pair.source_language, pair.language)
    {
        let message = message!(
            "check-untranslated-text",
            language = pair.language,
            source_language = pair.source_language,
        );
        hits.push(Hit::missing(message, hint()));
    } else if let Some(other) = other_language(pair).filter(|_| !is_surely_translated) {
        let message = message!("check-untranslated-text", language = pair.language, source_language = other);
        hits.push(Hit::missing(message, hint()));
    } else {
        for run in untranslated_runs(pair) {
            let text = pair.target_prose().text()[run.clone()].to_owned();
            let message = message!("check-untranslated-run", language = pair.source_language, text = text);
            hits.push(Hit::in_prose(pair, run, message, hint()));
        }
    }
}

/// Whether so many words are function words of the language alone that no detector has to be asked.
fn reads_as_translated(pair: &TranslationPair<'_>) -> bool {
    let function_words = pair.target_text.function_words();
    let found = function_words.of(pair.language.primary());
    found >= 3
        && found * 5 >= pair.target_text.words().len()
        && found > 2 * function_words.of(pair.source_language.primary())
}

/// Whether anything speaks for a text that nobody translated, so that it is worth a closer look: many words of its
/// source, or a length at which the language can be told and no function words that tell it.
fn may_be_untranslated(pair: &TranslationPair<'_>) -> bool {
    let (source, target) = (pair.source_text.words(), pair.target_text.words());
    // The texts of links to elsewhere do not count on a closer look.
    let has_links = pair.source.contains("://") || pair.target.contains("://");
    let least = if has_links { SAME_WORDS } else { SAME_WORDS.max((source.len() + target.len()) / 3) };
    if words_of_source(pair).filter(|&is_same| is_same).count() >= least {
        return true;
    }
    let function_words = pair.target_text.function_words();
    let (own, others) =
        (function_words.of(pair.language.primary()), function_words.of(pair.source_language.primary()));
    let is_told = own >= 2 && own > 2 * others;
    !is_told
        && !is_in_other_letters(pair)
        && pair.target.chars().filter(|c| !c.is_whitespace()).count() > CHARACTERS
}

/// Whether so many letters are of a script that the source is not written in that no detector has to be asked.
fn is_in_other_letters(pair: &TranslationPair<'_>) -> bool {
    // A closer look leaves out code, tags and addresses, in whatever letters they are.
    let is_plain = !pair.target.contains(['`', '<', '{', '[']) && !pair.target.contains("://");
    if !is_plain || !detected(pair.source_language).is_some_and(|language| LIKELY.contains(&language)) {
        return false;
    }
    let (mut other, mut any) = (0, 0);
    for c in pair.target.chars().filter(|c| !c.is_ascii() || c.is_ascii_alphabetic()) {
        let is_other = matches!(c,
            '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}' | '\u{590}'..='\u{6ff}' | '\u{900}'..='\u{9ff}'
            | '\u{b80}'..='\u{bff}' | '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7af}');
        other += usize::from(is_other);
        any += 1;
    }
    // Japanese is in three scripts, each of which has to have more than what may be the source's.
    other > CHARACTERS / 2 && (any - other) * 4 < other
}

/// Of each word of the translation in order, whether the source may have it; never wrong where it has.
fn words_of_source<'p>(pair: &'p TranslationPair<'_>) -> impl Iterator<Item = bool> + 'p {
    let known = pair.source_text.vocabulary();
    pair.target_text.words().iter().map(|word| known.may_have(word.hash))
}

/// The language of a long text that is not in the language it should be in.
fn other_language(pair: &TranslationPair<'_>) -> Option<&'static str> {
    let expected = detected(pair.language)?;
    let counted = pair.target_text.function_words();
    if counted.most_beside(pair.language.primary()) < LEAST_FUNCTION_WORDS {
        return None;
    }
    let prose = own_prose(pair);
    // A text full of names and borrowed words misleads the detector; its small words do not.
    let words = match &prose {
        Cow::Borrowed(_) => *counted,
        Cow::Owned(prose) => words::function_words_in(words_of(prose).into_iter().map(|word| word.hash)),
    };
    let own = words.of(pair.language.primary());
    let is_likely = |others: usize| others >= LEAST_FUNCTION_WORDS && others > own + own.min(2);
    if !is_likely(words.most_beside(pair.language.primary())) {
        return None;
    }
    // A language that is none of these is taken for the nearest of them.
    if prose.chars().filter(|c| c.is_alphabetic()).count() < LETTERS || !LIKELY.contains(&expected) {
        return None;
    }
    let found = Detector::with_allowlist(LIKELY.to_vec()).detect(&prose)?;
    let other = tag(found.lang()).filter(|_| found.lang() != expected)?;
    let others = words.of(other);
    let is_other = others > 2 * own || found.is_reliable() && others > own + 2;
    (others >= LEAST_FUNCTION_WORDS && is_other).then_some(other)
}

/// The prose of a translation without what is cited.
fn own_prose<'p>(pair: &'p TranslationPair<'_>) -> Cow<'p, str> {
    let mut prose = Cow::Borrowed(pair.target_prose().text());
    for cited in pair.target_prose().cited().into_iter().rev() {
        let blanks = " ".repeat(cited.len());
        prose.to_mut().replace_range(cited, &blanks);
    }
    prose
}

fn tag(language: Lang) -> Option<&'static str> {
    Some(match language {
        Lang::Eng => "en",
        Lang::Fra => "fr",
        Lang::Spa => "es",
        Lang::Deu => "de",
        Lang::Ita => "it",
        Lang::Por => "pt",
        Lang::Nld => "nl",
        _ => return None,
    })
}

/// Stretches of prose that stand in the source too, word for word.
fn untranslated_runs(pair: &TranslationPair<'_>) -> Vec<Range<usize>> {
    let mut run = 0;
    let has_run = words_of_source(pair).any(|is_same| {
        run = if is_same { run + 1 } else { 0 };
        run >= RUN
    });
    if !has_run {
        return Vec::new();
    }
    let source: Vec<u64> = pair.source_text.words().iter().map(|word| word.hash).collect();
    let known: FxHashSet<&[u64]> = source.windows(RUN).collect();
    let prose = pair.target_prose().text();
    let words = pair.target_text.words();
    let hashes: Vec<u64> = words.iter().map(|word| word.hash).collect();
    let mut runs = Vec::new();
    let mut at = 0;
    while at + RUN <= hashes.len() {
        if !known.contains(&hashes[at..at + RUN]) {
            at += 1;
            continue;
        }
        let mut end = at + RUN;
        while end < hashes.len() && known.contains(&hashes[end + 1 - RUN..=end]) {
            end += 1;
        }
        let range = words[at].place.start..words[end - 1].place.end;
        let run: Vec<&str> = words[at..end].iter().map(|word| &prose[word.place.clone()]).collect();
        if is_prose_of_source(pair, &run) && !is_cited(pair, &range) {
            runs.push(range);
        }
        at = end;
    }
    runs
}

/// Whether words are a sentence of the source language rather than names.
fn is_prose_of_source(pair: &TranslationPair<'_>, run: &[&str]) -> bool {
    let (source, target) = (pair.source_profile.function_words, pair.profile.function_words);
    let folded = || run.iter().map(|word| word.to_lowercase());
    let glue = folded().filter(|word| source.contains(&word.as_str()) && !target.contains(&word.as_str()));
    let small = run.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    small * 2 > run.len() && (source.is_empty() || glue.count() > 0)
}

/// Whether a stretch of the prose is the title of a work or speech: in quotes, emphasised or a link to elsewhere.
fn is_cited(pair: &TranslationPair<'_>, run: &Range<usize>) -> bool {
    let raw = pair.target_prose().raw(run.clone());
    let before = pair.target[..raw.start].chars().next_back();
    let after = pair.target[raw.end..].trim_start_matches(['.', '!', '?']).chars().next();
    let mut links = pair.target_markup().links.iter();
    matches!((before, after), (Some('*'), Some('*')) | (Some('_'), Some('_')))
        || links
            .any(|link| link.to.contains("://") && link.place.start < raw.end && raw.start < link.place.end)
        || pair.target_prose().cited().iter().any(|cited| cited.start < run.end && run.start < cited.end)
}
