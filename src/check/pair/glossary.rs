//! The glossary of a language: what each term of the source is called in it, and what it must not be called.
//!
//! `terms.ftl` of the source language holds the source forms, `terms.ftl` of a target language the translations
//! under the same ids:
//!
//! ```fluent
//! # locales/en/terms.ftl
//! -pull-request = pull request
//!     .plural = pull requests
//!
//! # locales/fr/terms.ftl
//! -pull-request = demande de tirage
//!     .plural = demandes de tirage
//!     .forbidden = requête de tirage, pull request
//! ```
//!
//! The value, every attribute and every variant of a selector is a form. The attribute `forbidden` is none: it
//! lists, with commas, what must not be written for the term. It counts where the source has the term; for a term
//! that the source glossary does not have it counts everywhere.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::catalog::resource;
use crate::similarity::fold_word;

/// The attribute that lists what must not be written.
const FORBIDDEN: &str = "forbidden";
/// How many forms a term has at most; more come only from selectors within selectors.
const MOST_FORMS: usize = 200;

/// The terms of a source language and of one language they are translated to.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    pub(super) terms: Vec<Term>,
    /// Which forms of which terms begin with a word, in the source and among what is forbidden.
    source: FxHashMap<String, Vec<(usize, usize)>>,
    forbidden: FxHashMap<String, Vec<(usize, usize)>>,
}

/// A term in both languages.
#[derive(Clone, Debug, Default)]
pub(super) struct Term {
    pub(super) source: Vec<Form>,
    pub(super) target: Vec<Form>,
    pub(super) forbidden: Vec<Form>,
}

/// One form of a term.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub(super) text: String,
    words: Vec<String>,
    /// Whether capitals count: those of a name or an acronym tell it from a common word.
    is_exact: bool,
}

/// Where a term stands.
pub(super) struct Found {
    pub(super) term: usize,
    pub(super) range: Range<usize>,
}

/// A term that stands in a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the text.
    pub range: Range<usize>,
    /// What it is called in the other language; empty where the glossary does not say.
    pub forms: Vec<String>,
    /// What it must not be called.
    pub forbidden: Vec<String>,
}

impl Glossary {
    /// Reads the glossaries of both languages, the texts of two `terms.ftl`; broken entries are left out.
    pub fn new(source: &str, target: &str) -> Self {
        let mut glossary = Self::default();
        let mut nth_of: FxHashMap<String, usize> = FxHashMap::default();
        for (id, forms, _) in terms(source) {
            nth_of.entry(id).or_insert_with(|| {
                glossary.terms.push(Term { source: forms, ..Term::default() });
                glossary.terms.len() - 1
            });
        }
        for (id, forms, forbidden) in terms(target) {
            let nth = *nth_of.entry(id).or_insert_with(|| {
                glossary.terms.push(Term::default());
                glossary.terms.len() - 1
            });
            glossary.terms[nth].target = forms;
            glossary.terms[nth].forbidden = forbidden;
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

    /// The source forms in a text; where two overlap, the longer one.
    pub(super) fn in_source(&self, text: &str) -> Vec<Found> {
        self.find(&self.source, |term| &term.source, text)
    }

    /// The forbidden forms in a text; where two overlap, the longer one.
    pub(super) fn forbidden_in(&self, text: &str) -> Vec<Found> {
        self.find(&self.forbidden, |term| &term.forbidden, text)
    }

    /// The terms of the source that stand in one of its texts, with what each is called.
    pub fn terms_in(&self, text: &str) -> Vec<Mention> {
        let texts = |forms: &[Form]| forms.iter().map(|form| form.text.clone()).collect();
        let mention = |found: Found| {
            let term = &self.terms[found.term];
            Mention { range: found.range, forms: texts(&term.target), forbidden: texts(&term.forbidden) }
        };
        self.in_source(text).into_iter().map(mention).collect()
    }

    fn find(
        &self,
        index: &FxHashMap<String, Vec<(usize, usize)>>,
        forms: fn(&Term) -> &[Form],
        text: &str,
    ) -> Vec<Found> {
        let words: Vec<(usize, &str)> = words(text).collect();
        let folded: Vec<String> = words.iter().map(|(_, word)| fold_word(without_possessive(word))).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let candidates = index.get(&folded[at]).map_or(&[][..], Vec::as_slice);
            let fits = |&&(term, form): &&(usize, usize)| {
                let form = &forms(&self.terms[term])[form];
                form.words.len() <= words.len() - at
                    && form.words.iter().zip(&folded[at..]).all(|(a, b)| a == b)
                    && (!form.is_exact || is_written_so(form, &text[words[at].0..]))
            };
            let longest = candidates.iter().filter(fits);
            let longest = longest.max_by_key(|&&(term, form)| forms(&self.terms[term])[form].words.len());
            let Some(&(term, form)) = longest else {
                at += 1;
                continue;
            };
            let last = at + forms(&self.terms[term])[form].words.len() - 1;
            let end = words[last].0 + without_possessive(words[last].1).len();
            // Two terms may be written the same.
            for &(other, other_form) in candidates {
                if forms(&self.terms[other])[other_form].words == forms(&self.terms[term])[form].words
                    && !found
                        .iter()
                        .any(|found: &Found| found.term == other && found.range.start == words[at].0)
                {
                    found.push(Found { term: other, range: words[at].0..end });
                }
            }
            at = last + 1;
        }
        found
    }
}

impl Form {
    fn new(text: &str) -> Option<Self> {
        let words: Vec<String> = words(text).map(|(_, word)| fold_word(word)).collect();
        let is_exact = text.chars().any(char::is_uppercase);
        (!words.is_empty()).then(|| Self { text: text.trim().to_owned(), words, is_exact })
    }

    /// Whether a text has this form, whatever its words end in.
    ///
    /// Nouns and adjectives are inflected at their ends, so of each word only the stem has to agree; in languages
    /// that join words it may stand inside a longer one.
    pub(super) fn stands_in(&self, text: &[String], joins_words: bool) -> bool {
        let stems: Vec<String> = self.words.iter().map(|word| stem(&plain(word))).collect();
        text.windows(stems.len()).any(|window| {
            stems.iter().zip(window).zip(&self.words).all(|((stem, word), form)| {
                let longest = form.len() + 4;
                word.starts_with(stem.as_str()) && (word.len() <= longest || joins_words)
                    || joins_words && stem.len() > 3 && word.contains(stem.as_str())
            })
        })
    }
}

/// The words of a text as [`Form::stands_in`] compares them: without case, accents and elided words.
pub(super) fn plain_words(text: &str) -> Vec<String> {
    words(text).map(|(_, word)| plain(&fold_word(word))).collect()
}

/// Words, hyphenated ones cut, and what is elided cut off.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.unicode_word_indices().flat_map(|(at, word)| {
        let elided = word.find(['\'', '’']).filter(|&mark| {
            mark <= 6 && word.len() - mark > 3 + usize::from(word[mark..].starts_with('’')) * 2
        });
        match elided {
            Some(mark) => {
                let behind = mark + word[mark..].chars().next().map_or(1, char::len_utf8);
                vec![(at, &word[..mark]), (at + behind, &word[behind..])]
            }
            None => vec![(at, word)],
        }
    })
}

fn without_possessive(word: &str) -> &str {
    ["'s", "’s", "'", "’"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word)
}

fn plain(word: &str) -> String {
    word.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect()
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

fn is_written_so(form: &Form, text: &str) -> bool {
    let mut capitals = form.text.chars().filter(|c| c.is_alphanumeric());
    let mut chars = text.chars().filter(|c| c.is_alphanumeric());
    capitals.all(|c| chars.next().is_some_and(|other| other == c || c.is_lowercase() && other.is_uppercase()))
}

fn index(index: &mut FxHashMap<String, Vec<(usize, usize)>>, term: usize, forms: &[Form]) {
    for (nth, form) in forms.iter().enumerate() {
        index.entry(form.words[0].clone()).or_default().push((term, nth));
    }
}

/// The terms of a glossary: their ids, forms and forbidden forms.
fn terms(text: &str) -> Vec<(String, Vec<Form>, Vec<Form>)> {
    let resource = resource(text);
    let mut found = Vec::new();
    for entry in resource.entries() {
        let Entry::Term(term) = entry else { continue };
        let (mut forms, mut forbidden) = (texts(&term.value), Vec::new());
        for attribute in &term.attributes {
            if attribute.id.name == FORBIDDEN {
                for text in texts(&attribute.value) {
                    forbidden.extend(text.split(',').filter_map(Form::new));
                }
            } else {
                forms.extend(texts(&attribute.value));
            }
        }
        let mut forms: Vec<Form> = forms.iter().filter_map(|text| Form::new(text)).collect();
        forms.dedup_by(|a, b| a.text == b.text);
        found.push((term.id.name.to_owned(), forms, forbidden));
    }
    found
}

/// All texts that a pattern can become; none where something stands in it that only rendering knows.
fn texts(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| self::texts(&variant.value)).collect()
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => vec![fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()],
            PatternElement::Placeable { .. } => return Vec::new(),
        };
        texts = texts
            .iter()
            .flat_map(|text| parts.iter().map(move |part| format!("{text}{part}")))
            .take(MOST_FORMS)
            .collect();
    }
    texts
}
