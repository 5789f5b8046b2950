//! Text left in the source language, or pasted from another one.

use std::ops::Range;

use rustc_hash::FxHashSet;
use unicode_segmentation::UnicodeSegmentation;
use whatlang::{Detector, Lang};

use super::{Hit, Pair, PairRule, primary, same_as_source, words};
use crate::diagnostic::Severity;
use crate::message;
use crate::pairing::{detected, is_untranslated};
use crate::similarity::word_hash;

/// Whole texts by their language, parts of them by what they share with the source.
pub(super) const RULE: PairRule = PairRule { code: "untranslated-text", severity: Severity::Warning, find };

/// How many letters of prose tell one language among many.
const LETTERS: usize = 60;
/// How many words in a row are no longer the same by chance or as a name.
const RUN: usize = 6;

fn find(pair: &Pair<'_>, hits: &mut Vec<Hit>) {
    if primary(pair.source_language) == pair.primary() || same_as_source::is_same(pair) {
        return;
    }
    let hint = || message!("check-untranslated-text-hint", language = pair.language);
    let is_surely_translated = reads_as_translated(pair);
    if !is_surely_translated
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
fn reads_as_translated(pair: &Pair<'_>) -> bool {
    let prose = pair.target_prose().text();
    let found = share(prose, pair.primary());
    found >= 3
        && found * 5 >= prose.unicode_words().count()
        && found > 2 * share(prose, primary(pair.source_language))
}

/// The language of a long text that is not in the language it should be in.
fn other_language(pair: &Pair<'_>) -> Option<&'static str> {
    const LIKELY: [Lang; 7] = [Lang::Eng, Lang::Fra, Lang::Spa, Lang::Deu, Lang::Ita, Lang::Por, Lang::Nld];
    let expected = detected(pair.language)?;
    let prose = own_prose(pair);
    // A language that is none of these is taken for the nearest of them.
    if prose.chars().filter(|c| c.is_alphabetic()).count() < LETTERS || !LIKELY.contains(&expected) {
        return None;
    }
    let found = Detector::with_allowlist(LIKELY.to_vec()).detect(&prose)?;
    let other = tag(found.lang()).filter(|_| found.lang() != expected)?;
    // A text full of names and borrowed words misleads the detector; its small words do not.
    let (own, others) = (share(&prose, pair.primary()), share(&prose, other));
    let is_other = others > 2 * own || found.is_reliable() && others > own + 2;
    (others >= 3 && is_other).then_some(other)
}

/// How many words of a text are function words of a language.
fn share(prose: &str, language: &str) -> usize {
    let known = words::function_words(language);
    prose.unicode_words().filter(|word| known.contains(&word.to_lowercase().as_str())).count()
}

/// The prose of a translation without what is cited.
fn own_prose(pair: &Pair<'_>) -> String {
    let mut prose = pair.target_prose().text().to_owned();
    for cited in pair.target_prose().cited().into_iter().rev() {
        let blanks = " ".repeat(cited.len());
        prose.replace_range(cited, &blanks);
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
fn untranslated_runs(pair: &Pair<'_>) -> Vec<Range<usize>> {
    let source: Vec<u64> = pair.source_prose().text().unicode_words().map(word_hash).collect();
    if source.len() < RUN {
        return Vec::new();
    }
    let known: FxHashSet<&[u64]> = source.windows(RUN).collect();
    let prose = pair.target_prose().text();
    let words: Vec<(usize, &str)> = prose.unicode_word_indices().collect();
    let hashes: Vec<u64> = words.iter().map(|(_, word)| word_hash(word)).collect();
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
        let range = words[at].0..words[end - 1].0 + words[end - 1].1.len();
        let run: Vec<&str> = words[at..end].iter().map(|&(_, word)| word).collect();
        if is_prose_of_source(pair, &run) && !is_cited(pair, &range) {
            runs.push(range);
        }
        at = end;
    }
    runs
}

/// Whether words are a sentence of the source language rather than names.
fn is_prose_of_source(pair: &Pair<'_>, run: &[&str]) -> bool {
    let (source, target) =
        (words::function_words(primary(pair.source_language)), words::function_words(pair.primary()));
    let folded = || run.iter().map(|word| word.to_lowercase());
    let glue = folded().filter(|word| source.contains(&word.as_str()) && !target.contains(&word.as_str()));
    let small = run.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    small * 2 > run.len() && (source.is_empty() || glue.count() > 0)
}

/// Whether a stretch of the prose is the title of a work or speech: in quotes, emphasised or a link to elsewhere.
fn is_cited(pair: &Pair<'_>, run: &Range<usize>) -> bool {
    let raw = pair.target_prose().raw(run.clone());
    let before = pair.target[..raw.start].chars().next_back();
    let after = pair.target[raw.end..].trim_start_matches(['.', '!', '?']).chars().next();
    matches!((before, after), (Some('*'), Some('*')) | (Some('_'), Some('_')))
        || pair.target_prose().cited().iter().any(|cited| cited.start < run.end && run.start < cited.end)
}
