//! What phrases are called in another language, by the translations of the texts that have them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::source::Phrase;
use super::term::TermTranslation;
use super::texts::{Key, LONGEST, NONE, Spellings, Texts, Token, key, length};

/// At most so many texts are looked at for one phrase.
const MOST_TEXTS: usize = 400;

/// At most so many wordings are shown for one phrase.
const MOST_WORDINGS: usize = 3;

/// So many of the translations have the first wording, and of what is left each further one.
const SHARE: f64 = 0.34;

/// A further wording is in so many of all the translations.
const FURTHER: f64 = 0.1;

/// How closely a phrase and a wording stand together.
const DICE: f64 = 0.3;

/// The same as a ratio of likelihoods, above which it is hardly chance (χ² at 5 %): in a large project `DICE` asks for more.
const LIKELIHOOD: f64 = 3.84;

/// A longer wording is taken in place of a part of it that stands together so much closer at most.
const LONGER: f64 = 0.85;

/// The same in languages that do not join words, where the longer one has as many words that say something as the phrase.
const AS_MANY: f64 = 0.55;

/// A wording belongs to the phrase that it stands closest with, and to others that are nearly as close.
const OTHERS: f64 = 0.8;

/// Of a language about which nothing is known, words of so many texts join others.
const FREQUENT: f64 = 0.2;

/// A wording, and how closely it stands with a phrase.
struct Wording {
    key: Key,
    dice: f64,
    translation: TermTranslation,
}

/// The wordings of each phrase, the usual one first.
pub(super) fn translations(phrases: &[Phrase], texts: &Texts<'_>) -> Vec<Vec<TermTranslation>> {
    if !texts.has_spaces() {
        return phrases.iter().map(|_| Vec::new()).collect();
    }
    let translated = (0..texts.len() as u32).filter(|text| texts.has(*text)).count();
    let found: Vec<Vec<Wording>> = phrases.iter().map(|phrase| wordings(phrase, texts, translated)).collect();
    let mut closest: FxHashMap<Key, f64> = FxHashMap::default();
    for wording in found.iter().flatten() {
        let best = closest.entry(wording.key).or_default();
        *best = best.max(wording.dice);
    }
    let own = |(wordings, phrase): (Vec<Wording>, &Phrase)| {
        let own = wordings.into_iter().filter(|one| one.dice >= OTHERS * closest[&one.key]);
        let own = own.map(|one| one.translation);
        // What is in capitals in one language is so in the other, or it is another word.
        own.filter(|one| !phrase.is_acronym() || one.text.contains(char::is_uppercase)).collect()
    };
    found.into_iter().zip(phrases).map(own).collect()
}

fn wordings(phrase: &Phrase, texts: &Texts<'_>, translated: usize) -> Vec<Wording> {
    let mut rest: Vec<u32> =
        phrase.texts.iter().copied().filter(|text| texts.has(*text)).take(MOST_TEXTS).collect();
    let of = rest.len();
    let mut found: Vec<Wording> = Vec::new();
    while found.len() < MOST_WORDINGS {
        let least = (SHARE * rest.len() as f64).max(FURTHER * of as f64).ceil().max(2.0) as usize;
        let Some((key, dice)) = closest(&rest, phrase.words, texts, translated, least) else { break };
        if found.iter().any(|known| known.key == key) {
            break;
        }
        let mut spellings = Spellings::default();
        let before = rest.len();
        rest.retain(|&text| {
            let mut has = false;
            each_span(texts, text, |span_key, span| {
                if *span_key == key {
                    spellings.add(texts, text, span);
                    has = true;
                }
            });
            !has
        });
        let translation = TermTranslation { text: spellings.best(), count: before - rest.len(), of };
        found.push(Wording { key, dice, translation });
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.translation.count));
    found
}

/// The wording that stands closest with some texts: in at least so many of them, and hardly in others. A longer one has
/// no more words that say something than the phrase.
fn closest(
    own: &[u32],
    words: usize,
    texts: &Texts<'_>,
    translated: usize,
    least: usize,
) -> Option<(Key, f64)> {
    let mut counts: FxHashMap<Key, usize> = FxHashMap::default();
    for &text in own {
        let mut seen = FxHashSet::default();
        each_span(texts, text, |key, _| {
            if seen.insert(*key) {
                *counts.entry(*key).or_default() += 1;
            }
        });
    }
    let mut found: Vec<(Key, f64)> = counts
        .into_iter()
        .filter(|(_, count)| *count >= least)
        .filter_map(|(key, joint)| {
            let all = having(&key, texts, translated)?.max(joint);
            let dice = 2.0 * joint as f64 / (own.len() + all) as f64;
            let is_sure = likelihood(joint, own.len(), all, translated) >= LIKELIHOOD;
            (dice >= DICE && is_sure).then_some((key, dice))
        })
        .collect();
    // Of what stands as close, what says more than the phrase comes last.
    let says_more = |key: &Key| texts.content_words(key) > words;
    let in_order = |a: &(Key, f64), b: &(Key, f64)| {
        b.1.total_cmp(&a.1).then(says_more(&a.0).cmp(&says_more(&b.0))).then(a.0.cmp(&b.0))
    };
    found.sort_by(in_order);
    let &(mut best) = found.first()?;
    // Of `demande de tirage`, `tirage` stands as close.
    for longer in &found {
        let said = texts.content_words(&longer.0);
        let has_more = length(&longer.0) > length(&best.0) && said <= words;
        let least = if said == words && !texts.joins_words() { AS_MANY } else { LONGER };
        if has_more && longer.1 >= least * found[0].1 && contains(&longer.0, &best.0) {
            best = *longer;
        }
    }
    Some(best)
}

/// How many texts have a wording.
fn having(own: &Key, texts: &Texts<'_>, translated: usize) -> Option<usize> {
    let words = own.iter().take_while(|word| **word != NONE);
    let rarest = words.map(|word| texts.texts_with(*word)).min_by_key(|list| list.len())?;
    if length(own) == 1 {
        return Some(rarest.len());
    }
    // Of what stands everywhere, a part tells how it is in the whole.
    let step = rarest.len().div_ceil(4 * MOST_TEXTS).max(1);
    let mut count = 0;
    for &text in rarest.iter().step_by(step) {
        let mut has = false;
        each_span(texts, text, |key, _| has |= key == own);
        count += usize::from(has);
    }
    Some((count * step).min(translated))
}

fn contains(longer: &Key, shorter: &Key) -> bool {
    let (longer, shorter) = (&longer[..length(longer)], &shorter[..length(shorter)]);
    longer.windows(shorter.len()).any(|part| part == shorter)
}

/// Dunning's ratio for two things that stand in `one` and `other` of all texts, and in `joint` together; 0 where they
/// avoid each other.
fn likelihood(joint: usize, one: usize, other: usize, all: usize) -> f64 {
    let all = all.max(one + other - joint) as f64;
    let (joint, one, other) = (joint as f64, one as f64, other as f64);
    if joint * all <= one * other {
        return 0.0;
    }
    let part = |seen: f64, row: f64, column: f64| {
        if seen > 0.0 { seen * (seen * all / (row * column)).ln() } else { 0.0 }
    };
    let (not_one, not_other) = (all - one, all - other);
    2.0 * (part(joint, one, other)
        + part(one - joint, one, not_other)
        + part(other - joint, not_one, other)
        + part(all - one - other + joint, not_one, not_other))
}

/// Calls a function with everything in a text that may be a wording.
fn each_span(texts: &Texts<'_>, text: u32, mut each: impl FnMut(&Key, &[Token])) {
    let tokens = texts.tokens(text);
    let knows_little = texts.knows_no_words();
    let most = (FREQUENT * texts.len() as f64).max(5.0) as usize;
    let is_content = |at: usize| {
        texts.role(tokens[at]).is_content
            && !(knows_little && texts.texts_with(texts.base(tokens[at])).len() > most)
    };
    for from in (0..tokens.len()).filter(|from| is_content(*from)) {
        for to in from..tokens.len().min(from + LONGEST) {
            if is_content(to) {
                let span = &tokens[from..=to];
                each(&key(span.iter().map(|token| texts.base(*token))), span);
            } else if tokens[to].word == NONE || !(texts.role(tokens[to]).may_join || knows_little) {
                break;
            }
        }
    }
}
