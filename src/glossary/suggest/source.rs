//! Which phrases of the source texts might be terms.

use rustc_hash::{FxHashMap, FxHashSet};

use super::term::SuggestedTerm;
use super::texts::{Key, LONGEST, NONE, Role, Spellings, Texts, Token, key, length};
use crate::language::Profile;

/// So many of the occurrences of a word or of a longer phrase stand behind a word that begins phrases.
const DETERMINED: [f64; 2] = [0.2, 0.1];

/// And behind so many no further noun stands.
const CLOSED: f64 = 0.3;

/// The rarest word of a phrase stands in it at least so often, by itself a word that says little, or none.
const COHESION: [f64; 2] = [0.08, 0.2];

/// The same where a small word joins it.
const JOINED_COHESION: f64 = 0.3;

/// So many of the occurrences of a name have capitals.
const CAPITALS: f64 = 0.8;

/// A part of a longer phrase stands by itself at least so often.
const ALONE: f64 = 0.3;

/// A phrase that might be a term.
pub(super) struct Phrase {
    /// How it is written.
    pub(super) text: String,
    /// How many of its words say something.
    pub(super) words: usize,
    is_name: bool,
    count: usize,
    /// The texts that have it, in their order.
    pub(super) texts: Vec<u32>,
}

/// Where a phrase stands, counted.
#[derive(Clone, Copy, Debug, Default)]
struct Places {
    count: u32,
    determined: u32,
    closed: u32,
    within: u32,
    capitals: u32,
}

impl Places {
    fn share(self, part: u32) -> f64 {
        f64::from(part) / f64::from(self.count.max(1))
    }
}

/// The phrases that stand at least so often, and look like the name of a thing; the most frequent first.
pub(super) fn phrases(texts: &Texts<'_>, least: usize) -> Vec<Phrase> {
    if !texts.has_spaces() {
        return Vec::new();
    }
    let counted = counted(texts, least);
    let is_name = |places: &Places| {
        !Profile::of(texts.language).capital_nouns
            && places.within >= 2
            && f64::from(places.capitals) >= CAPITALS * f64::from(places.within)
    };
    let mut wanted: FxHashMap<Key, Places> = counted
        .iter()
        .filter(|(key, places)| is_name(places) || is_thing(texts, key, **places, &counted))
        .map(|(key, places)| (*key, *places))
        .collect();
    // What hardly stands but in a longer phrase is a part of it.
    let mut within: FxHashMap<Key, u32> = FxHashMap::default();
    for (longer, places) in &wanted {
        let mut parts = FxHashSet::default();
        let words = length(longer);
        for from in 0..words {
            for to in from + 1..=words {
                if to - from < words {
                    parts.insert(key(longer[from..to].iter().copied()));
                }
            }
        }
        for part in parts.into_iter().filter(|part| wanted.contains_key(part)) {
            let most = within.entry(part).or_default();
            *most = (*most).max(places.count);
        }
    }
    wanted.retain(|key, places| {
        let longer = within.get(key).copied().unwrap_or_default();
        f64::from(places.count - longer.min(places.count)) >= ALONE * f64::from(places.count)
    });
    let mut found: FxHashMap<Key, (Spellings, Vec<u32>)> = FxHashMap::default();
    each_span(texts, |text, span, _| {
        let key = key(span.iter().map(|token| texts.base(*token)));
        if wanted.contains_key(&key) {
            let (spellings, own) = found.entry(key).or_default();
            spellings.add(texts, text, span);
            if own.last() != Some(&text) {
                own.push(text);
            }
        }
    });
    let mut phrases: Vec<Phrase> = found
        .into_iter()
        .map(|(key, (spellings, own))| {
            let places = wanted[&key];
            let (text, is_name) = (spellings.best(), is_name(&places));
            Phrase {
                words: texts.content_words(&key),
                text,
                is_name,
                count: places.count as usize,
                texts: own,
            }
        })
        .collect();
    phrases.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
    phrases
}

/// How often each phrase stands, as far as that is often enough: the shorter ones first, so that only those are counted
/// whose beginning is frequent as well.
fn counted(texts: &Texts<'_>, least: usize) -> FxHashMap<Key, Places> {
    let mut frequent: FxHashMap<Key, Places> = FxHashMap::default();
    for words in 1..=LONGEST {
        let mut now: FxHashMap<Key, Places> = FxHashMap::default();
        each_span(texts, |_, span, around| {
            if span.len() != words {
                return;
            }
            let whole = key(span.iter().map(|token| texts.base(*token)));
            let beginning = (1..words).rev().find(|&end| texts.role(span[end - 1]).is_content);
            if let Some(end) = beginning
                && !frequent.contains_key(&key(whole[..end].iter().copied()))
            {
                return;
            }
            let places = now.entry(whole).or_default();
            places.count += 1;
            places.determined += u32::from(around.before.is_determiner);
            places.closed += u32::from(!around.after.is_content);
            if span[0].is_within {
                places.within += 1;
                let mut content = span.iter().filter(|token| texts.role(**token).is_content);
                places.capitals += u32::from(content.all(|token| token.is_capital));
            }
        });
        now.retain(|_, places| places.count as usize >= least);
        if now.is_empty() {
            break;
        }
        frequent.extend(now);
    }
    frequent
}

/// What stands before and after a phrase.
struct Around {
    before: Role,
    after: Role,
}

/// Calls a function with everything that may be a phrase: its first and last words say something, and nothing else
/// stands in it.
fn each_span(texts: &Texts<'_>, mut each: impl FnMut(u32, &[Token], &Around)) {
    for text in 0..texts.len() as u32 {
        let tokens = texts.tokens(text);
        for (from, token) in tokens.iter().enumerate() {
            if !texts.role(*token).is_content {
                continue;
            }
            let before = from.checked_sub(1).map(|at| texts.role(tokens[at])).unwrap_or_default();
            for to in from..tokens.len().min(from + LONGEST) {
                let role = texts.role(tokens[to]);
                if role.is_content {
                    let after = tokens.get(to + 1).map(|token| texts.role(*token)).unwrap_or_default();
                    each(text, &tokens[from..=to], &Around { before, after });
                } else if !role.may_join {
                    break;
                }
            }
        }
    }
}

/// Whether a phrase looks like the name of a thing, by what stands around it and by how its words hold together.
fn is_thing(texts: &Texts<'_>, own: &Key, places: Places, counted: &FxHashMap<Key, Places>) -> bool {
    let words: Vec<u32> = own.iter().copied().take_while(|word| *word != NONE).collect();
    let determined = DETERMINED[usize::from(words.len() > 1)];
    if places.share(places.determined) < determined || places.share(places.closed) < CLOSED {
        return false;
    }
    let roles: Vec<Role> = words.iter().map(|word| texts.role_of(*word)).collect();
    if let [role] = roles.as_slice() {
        return !role.is_general;
    }
    let content = || words.iter().zip(&roles).filter(|(_, role)| role.is_content);
    let rarest =
        content().filter_map(|(word, _)| counted.get(&key(std::iter::once(*word)))).map(|one| one.count);
    let cohesion = f64::from(places.count) / f64::from(rarest.min().unwrap_or(places.count).max(1));
    let least = match roles.iter().all(|role| role.is_content) {
        true => COHESION[usize::from(content().all(|(_, role)| role.is_general))],
        false => JOINED_COHESION,
    };
    cohesion >= least
}

impl Phrase {
    pub(super) fn term(&self) -> SuggestedTerm {
        SuggestedTerm {
            text: self.text.clone(),
            is_name: self.is_name,
            count: self.count,
            first: self.texts.first().map_or(0, |text| *text as usize),
            translations: Vec::new(),
        }
    }

    /// Whether it is an abbreviation in capitals.
    pub(super) fn is_acronym(&self) -> bool {
        let mut letters = self.text.chars();
        self.is_name && letters.by_ref().take(2).filter(|c| c.is_uppercase()).count() == 2
    }

    /// How much the phrase looks like a term that a glossary should have: often used, of several words or a name, and
    /// called the same in translations.
    pub(super) fn worth(&self, term: &SuggestedTerm) -> f64 {
        let agreement: Vec<f64> = term
            .translations
            .iter()
            .map(|all| all.first().map_or(0.2, |best| best.count as f64 / best.of.max(1) as f64))
            .collect();
        let agreement = agreement.iter().copied().fold(0.0, f64::max);
        let form = if self.is_name { 1.5 } else { 0.5 + 0.5 * self.words.min(3) as f64 };
        (self.count as f64).ln_1p() * form * (0.3 + agreement)
    }
}
