//! The glossary of a language: what each term of the source is called in it, and what it must not be called.
//!
//! `terms.ftl` of the source language holds the source forms, `terms.ftl` of a target language the translations
//! under the same ids:
//!
//! ```fluent
//! # locales/en/terms.ftl
//! -pull-request = pull request
//!
//! # locales/fr/terms.ftl
//! -pull-request = demande de tirage
//!     .admitted = demande de fusion
//!     .forbidden = requête de tirage, pull request
//! ```
//!
//! The value, every attribute and every variant of a selector is a form, and so is what inflection makes of it in
//! languages that recto knows. Some attributes say other things: see [`TermAttribute`]. What is forbidden counts where the
//! source has the term; for a term that the source glossary does not have it counts everywhere.
//!
//! ```
//! use recto::glossary::Glossary;
//!
//! let (english, french) = ("en".parse()?, "fr".parse()?);
//! let terms = "-pull-request = demande de tirage\n    .forbidden = requête de tirage";
//! let glossary = Glossary::new((&english, "-pull-request = pull request"), (&french, terms));
//! let text = "Open `pull request` and two *pull requests*.";
//! let found = glossary.terms_in(text);
//! assert_eq!(&text[found[0].range.clone()], "pull requests");
//! assert_eq!((found[0].forms[0].as_str(), found[0].forbidden[0].as_str()), ("demande de tirage", "requête de tirage"));
//! # Ok::<(), recto::model::InvalidLanguage>(())
//! ```

mod inflection;
mod read;
mod suggest;
mod term_words;

use std::ops::Range;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::Language;
use crate::words::{Word, fold_word, word_hash, words};
use inflection::Part;
pub use read::{TermAttribute, TermEntry, term_entries};
pub use suggest::{SuggestedTerm, TermTranslation, TermsWanted, suggested_terms};
use term_words::{TermWord, may_have_apostrophe, term_words, without_possessive, words_of_text};

/// A term of the glossary in a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermFound {
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    /// Its id, without the dash.
    pub id: String,
    /// How the glossary has it in the source language.
    pub source: String,
    /// What it is called in the other language, the usual form first; nothing where nobody said.
    pub forms: Vec<String>,
    /// What must not be written for it.
    pub forbidden: Vec<String>,
    /// What it means.
    pub definition: Option<String>,
}

/// The terms of a source language and of one language they are translated to.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    pub(crate) terms: Vec<Term>,
    /// Which forms of which terms begin with a word, by its hash, in the source and among what is forbidden.
    source: Index,
    forbidden: Index,
}

type Index = FxHashMap<u64, Vec<(usize, usize)>>;

/// A term in both languages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Term {
    id: String,
    definition: Option<String>,
    pub(crate) source: Vec<Form>,
    pub(crate) target: Vec<Form>,
    forbidden: Vec<Form>,
}

/// One form of a term.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub(crate) text: String,
    words: Vec<FormWord>,
}

/// One word of a form.
#[derive(Clone, Debug)]
struct FormWord {
    /// As it is written.
    text: String,
    /// The hashes of it folded, and of all that inflection makes of it; itself first.
    forms: Vec<u64>,
    /// What inflection leaves of it, without case and accents.
    stem: String,
    /// How long a word is at most that begins with the stem and is no longer word.
    longest: usize,
    /// Whether its small letters count too.
    keeps_case: bool,
}

/// Where a term stands.
pub(crate) struct Found {
    pub(crate) term: usize,
    pub(crate) range: Range<usize>,
}

impl Glossary {
    /// Reads the glossaries of both languages, the texts of two `terms.ftl`; broken entries are left out.
    pub fn new(
        (source_language, source): (&Language, &str),
        (target_language, target): (&Language, &str),
    ) -> Self {
        let mut glossary = Self::default();
        let mut nth_of: FxHashMap<String, usize> = FxHashMap::default();
        for entry in term_entries(source) {
            let (source, _) = forms_of(&entry, source_language);
            let TermEntry { id, definition, .. } = entry;
            nth_of.entry(id.clone()).or_insert_with(|| {
                glossary.terms.push(Term { id, definition, source, ..Term::default() });
                glossary.terms.len() - 1
            });
        }
        for entry in term_entries(target) {
            let (target, forbidden) = forms_of(&entry, target_language);
            let TermEntry { id, definition, .. } = entry;
            let nth = *nth_of.entry(id.clone()).or_insert_with(|| {
                glossary.terms.push(Term { id, ..Term::default() });
                glossary.terms.len() - 1
            });
            let term = &mut glossary.terms[nth];
            term.definition = term.definition.take().or(definition);
            (term.target, term.forbidden) = (target, forbidden);
        }
        for (nth, term) in glossary.terms.iter().enumerate() {
            index(&mut glossary.source, nth, &term.source);
            index(&mut glossary.forbidden, nth, &term.forbidden);
        }
        glossary
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.source.is_empty() && self.forbidden.is_empty()
    }

    /// The terms in a source text, in its order, with what they are called; none within code, addresses and other markup.
    pub fn terms_in(&self, text: &str) -> Vec<TermFound> {
        if self.source.is_empty() {
            return Vec::new();
        }
        let found = find(&self.source, |nth| &self.terms[nth].source, &words_of_text(text), text);
        let texts = |forms: &[Form]| forms.iter().map(|form| form.text.clone()).collect();
        let found = found.into_iter().map(|Found { term, range }| {
            let term = &self.terms[term];
            TermFound {
                range,
                id: term.id.clone(),
                source: term.source.first().map(|form| form.text.clone()).unwrap_or_default(),
                forms: texts(&term.target),
                forbidden: texts(&term.forbidden),
                definition: term.definition.clone(),
            }
        });
        found.collect()
    }

    /// The source forms in prose with these words; where two overlap, the longer one.
    pub(crate) fn in_source(&self, prose: &str, words: &[Word]) -> Vec<Found> {
        if !may_have(&self.source, prose, words) {
            return Vec::new();
        }
        find(&self.source, |nth| &self.terms[nth].source, &term_words(prose, words), prose)
    }

    /// The forbidden forms in prose with these words; where two overlap, the longer one.
    pub(crate) fn forbidden_in(&self, prose: &str, words: &[Word]) -> Vec<Found> {
        if !may_have(&self.forbidden, prose, words) {
            return Vec::new();
        }
        find(&self.forbidden, |nth| &self.terms[nth].forbidden, &term_words(prose, words), prose)
    }
}

/// Whether a text with these words may have a form of an index: most have none.
fn may_have(index: &Index, text: &str, words: &[Word]) -> bool {
    !index.is_empty()
        && (may_have_apostrophe(text) || words.iter().any(|word| index.contains_key(&word.hash)))
}

/// The forms of an index in a text of which the words are given, an empty one where something stands between words.
fn find<'g>(
    index: &Index,
    forms: impl Fn(usize) -> &'g [Form],
    words: &[TermWord<'_>],
    text: &str,
) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let candidates = index.get(&words[at].hash).into_iter().flatten();
        // More words, then the form as the glossary has it.
        let fitting = candidates.filter_map(|&(term, form)| {
            let form = &forms(term)[form];
            let is_same = form.fits(&words[at..], text)?;
            Some(((form.words.len(), is_same), term))
        });
        let fitting: Vec<((usize, bool), usize)> = fitting.collect();
        let Some(&(best, _)) = fitting.iter().max_by_key(|(rank, _)| *rank) else {
            at += 1;
            continue;
        };
        let last = at + best.0 - 1;
        let range = words[at].at..words[last].at + without_possessive(words[last].text).len();
        // Two terms may be written the same.
        for (_, term) in fitting.into_iter().filter(|(rank, _)| *rank == best) {
            if !found.iter().rev().take_while(|one| one.range == range).any(|one| one.term == term) {
                found.push(Found { term, range: range.clone() });
            }
        }
        at = last + 1;
    }
    found
}

impl Form {
    fn new(text: &str, language: &Language, part: Part, keeps_case: bool) -> Option<Self> {
        let texts = term_words(text, &words(text));
        let is_among_others = texts.len() > 1;
        let word = |word: &TermWord<'_>| {
            let folded = fold_word(word.text);
            let forms = inflection::forms(&folded, language, part, is_among_others);
            FormWord {
                text: word.text.to_owned(),
                forms: forms.iter().map(|form| word_hash(form)).collect(),
                stem: stem(&plain(&folded)),
                longest: folded.len() + 4,
                keeps_case,
            }
        };
        let words: Vec<FormWord> = texts.iter().map(word).collect();
        (!words.is_empty()).then(|| Self { text: text.trim().to_owned(), words })
    }

    /// Whether these words of a text begin with the form, and whether they are not inflected.
    fn fits(&self, words: &[TermWord<'_>], text: &str) -> Option<bool> {
        if words.len() < self.words.len() {
            return None;
        }
        let mut is_same = true;
        for (word, written) in self.words.iter().zip(words) {
            if !word.forms.contains(&written.hash) || !word.is_written_as(&text[written.at..]) {
                return None;
            }
            is_same &= word.forms[0] == written.hash;
        }
        Some(is_same)
    }

    /// Whether a text has this form, whatever its words end in.
    ///
    /// Nouns and adjectives are inflected at their ends, so of each word only the stem has to agree; in languages
    /// that join words it may stand inside a longer one.
    pub(crate) fn stands_in(&self, text: &PlainWords, joins_words: bool) -> bool {
        text.places.windows(self.words.len()).any(|window| {
            self.words.iter().zip(window).all(|(form, place)| {
                let (word, stem) = (&text.text[place.clone()], form.stem.as_str());
                word.starts_with(stem) && (word.len() <= form.longest || joins_words)
                    || joins_words && stem.len() > 3 && word.contains(stem)
            })
        })
    }
}

impl FormWord {
    /// Whether a text begins with the word in the letters that count: the capitals of a name or an acronym tell it from
    /// a common word.
    fn is_written_as(&self, text: &str) -> bool {
        let own = self.text.chars().filter(|c| c.is_alphanumeric());
        let theirs = text.chars().filter(|c| c.is_alphanumeric());
        own.zip(theirs)
            .take_while(|(own, other)| own.to_lowercase().eq(other.to_lowercase()))
            .all(|(own, other)| own == other || own.is_lowercase() && !self.keeps_case)
    }
}

/// The words of a text as [`Form::stands_in`] compares them: without case, accents and elided words.
pub(crate) struct PlainWords {
    text: String,
    places: Vec<Range<usize>>,
}

impl PlainWords {
    /// Those of a text with these words.
    pub(crate) fn of(text: &str, words: &[Word]) -> Self {
        let mut plain = Self { text: String::with_capacity(text.len()), places: Vec::new() };
        for word in term_words(text, words) {
            let start = plain.text.len();
            if word.text.is_ascii() {
                plain.text.push_str(word.text);
                plain.text[start..].make_ascii_lowercase();
            } else {
                plain.text.extend(plain_letters(&fold_word(word.text)));
            }
            plain.places.push(start..plain.text.len());
        }
        plain
    }
}

fn plain(word: &str) -> String {
    plain_letters(word).collect()
}

/// Letters without accents.
fn plain_letters(word: &str) -> impl Iterator<Item = char> {
    word.nfd().filter(|c| !is_combining_mark(*c))
}

/// What is left of a word without what inflection changes.
fn stem(word: &str) -> String {
    let letters = word.chars().count();
    let keep = match letters {
        0..=3 => letters,
        4..=5 => letters - 1,
        6..=8 => letters - 2,
        _ => letters - 3,
    };
    word.chars().take(keep).collect()
}

fn index(index: &mut Index, term: usize, forms: &[Form]) {
    for (nth, form) in forms.iter().enumerate() {
        for first in &form.words[0].forms {
            index.entry(*first).or_default().push((term, nth));
        }
    }
}

/// What a term is called, and what it must not be called.
fn forms_of(entry: &TermEntry, language: &Language) -> (Vec<Form>, Vec<Form>) {
    let part = entry.part.as_deref().map_or(Part::Noun, Part::of);
    let form = |text: &String| Form::new(text, language, part, entry.keeps_case);
    let mut forms: Vec<Form> = entry.texts.iter().chain(&entry.admitted).filter_map(form).collect();
    forms.dedup_by(|a, b| a.text == b.text);
    let mut forbidden: Vec<Form> = entry.forbidden.iter().filter_map(form).collect();
    if entry.is_forbidden {
        // Nothing is said of what to write instead.
        forbidden.splice(0..0, std::mem::take(&mut forms));
    }
    (forms, forbidden)
}
