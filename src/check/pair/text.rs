//! One text of a pair as the rules see it: what several of them ask for is read when the first one does, and once.
//!
//! Knows nothing of the other text. The text of an article is the same beside every language it is translated to, so
//! [`Sources`] keeps those of one article.

use std::cell::OnceCell;
use std::rc::Rc;

use super::facts;
use super::words::{FunctionWords, function_words_in};
use super::{Definitions, Prose, TextMarkup, invisible_characters, length};
use crate::model::{Fingerprint, Format, Kind, Language};
use crate::sync::plan::ArticlePlan;
use crate::words::{self, Word};

/// A text, and what was read of it.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) raw: &'a str,
    format: Format,
    kind: Kind,
    definitions: Rc<Definitions>,
    markup: OnceCell<TextMarkup>,
    prose: OnceCell<Prose>,
    words: OnceCell<Vec<Word>>,
    function_words: OnceCell<FunctionWords>,
    vocabulary: OnceCell<Vocabulary>,
    fingerprint: OnceCell<Fingerprint>,
    visible: OnceCell<usize>,
    may_have_invisible: OnceCell<bool>,
    hint: OnceCell<facts::Hint>,
}

/// The words of a text, of which it may be wrong that a word is one, but not that it is none.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Vocabulary {
    bits: [u64; 16],
}

impl Vocabulary {
    fn add(&mut self, hash: u64) {
        self.bits[(hash >> 6 & 15) as usize] |= 1 << (hash & 63);
    }

    /// Whether it may have a word, by its hash.
    pub(super) fn may_have(&self, hash: u64) -> bool {
        self.bits[(hash >> 6 & 15) as usize] >> (hash & 63) & 1 == 1
    }
}

impl<'a> Text<'a> {
    pub(super) fn new(raw: &'a str, (format, kind): (Format, Kind), definitions: &Rc<Definitions>) -> Self {
        Self {
            raw,
            format,
            kind,
            definitions: Rc::clone(definitions),
            markup: OnceCell::new(),
            prose: OnceCell::new(),
            words: OnceCell::new(),
            function_words: OnceCell::new(),
            vocabulary: OnceCell::new(),
            fingerprint: OnceCell::new(),
            visible: OnceCell::new(),
            may_have_invisible: OnceCell::new(),
            hint: OnceCell::new(),
        }
    }

    /// How its article is written, and what it is there.
    pub(super) fn place(&self) -> (Format, Kind) {
        (self.format, self.kind)
    }

    /// As readers see it.
    pub(super) fn prose(&self) -> &Prose {
        self.prose.get_or_init(|| Prose::new(self.raw))
    }

    /// Its inline markup.
    pub(super) fn markup(&self) -> &TextMarkup {
        self.markup.get_or_init(|| TextMarkup::new(self.raw, (self.format, self.kind), &self.definitions))
    }

    /// The words of its prose, as Unicode's word boundaries have it.
    pub(super) fn words(&self) -> &[Word] {
        self.words.get_or_init(|| words::words(self.prose().text()))
    }

    /// How many of its words are function words of each language.
    pub(super) fn function_words(&self) -> &FunctionWords {
        self.function_words.get_or_init(|| function_words_in(self.words().iter().map(|word| word.hash)))
    }

    /// Which words it may have.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| {
            let mut vocabulary = Vocabulary::default();
            self.words().iter().for_each(|word| vocabulary.add(word.hash));
            vocabulary
        })
    }

    /// How many characters of it a reader sees.
    pub(super) fn visible(&self) -> usize {
        *self.visible.get_or_init(|| length::visible(self.prose().text()))
    }

    /// Whether there may be characters in it that nobody sees.
    pub(super) fn may_have_invisible(&self) -> bool {
        *self.may_have_invisible.get_or_init(|| invisible_characters::may_be_in(self.raw))
    }

    /// Its fingerprint, as of a source text.
    pub(super) fn fingerprint(&self) -> Fingerprint {
        *self.fingerprint.get_or_init(|| Fingerprint::of_source(self.raw))
    }

    /// Which facts there may be in it, in its language.
    pub(super) fn hint(&self, language: &Language) -> facts::Hint {
        *self.hint.get_or_init(|| facts::Hint::of(&self.markup().prose, language))
    }
}

/// The texts of an article as far as they were read.
#[derive(Debug)]
pub struct Sources<'a> {
    article: &'a ArticlePlan,
    texts: Vec<OnceCell<Rc<Text<'a>>>>,
    definitions: OnceCell<Rc<Definitions>>,
}

impl<'a> Sources<'a> {
    /// The texts of an article, of which nothing was read yet.
    pub fn new(article: &'a ArticlePlan) -> Self {
        Self { article, texts: vec![OnceCell::new(); article.units.len()], definitions: OnceCell::new() }
    }

    /// What the labels of the article's links stand for.
    pub(super) fn definitions(&self) -> &Rc<Definitions> {
        self.definitions.get_or_init(|| {
            let is_markdown = matches!(self.article.format, Format::Markdown | Format::Mdx);
            Rc::new(if is_markdown { Definitions::of(&self.article.text) } else { Definitions::default() })
        })
    }

    /// The text of a unit as it is now, by the place of the unit in the article.
    pub(super) fn text(&self, unit: usize) -> Rc<Text<'a>> {
        let read = || {
            let unit = &self.article.units[unit].unit;
            Rc::new(Text::new(&unit.text, (self.article.format, unit.kind), self.definitions()))
        };
        Rc::clone(self.texts[unit].get_or_init(read))
    }
}
