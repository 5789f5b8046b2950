//! Texts as numbers of words, with what each word is good for in a phrase.

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::inflection::{Part, forms};
use super::super::term_words::{without_possessive, words_of_text};
use crate::language::{Phrases, Profile};
use crate::model::Language;
use crate::words::fold_word;

/// A phrase has at most so many words.
pub(super) const LONGEST: usize = 5;

/// The numbers of the words of a phrase, in the form that stands for all of a word's forms.
pub(super) type Key = [u32; LONGEST];

/// No word.
pub(super) const NONE: u32 = u32::MAX;

/// What a word is good for in a phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Role {
    /// It may begin and end one.
    pub(super) is_content: bool,
    /// It may stand within one.
    pub(super) may_join: bool,
    /// It stands before one.
    pub(super) is_determiner: bool,
    /// It says too little alone.
    pub(super) is_general: bool,
}

/// One word of a text, or a break between words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Its number, [`NONE`] for a break.
    pub(super) word: u32,
    /// Where it stands.
    pub(super) start: u32,
    pub(super) end: u32,
    /// Whether it begins with a capital.
    pub(super) is_capital: bool,
    /// Whether a capital tells something: it begins no sentence and stands in no heading full of capitals.
    pub(super) is_within: bool,
}

impl Token {
    const BREAK: Self = Self { word: NONE, start: 0, end: 0, is_capital: false, is_within: false };
}

/// Texts in one language; some may not be there.
pub(super) struct Texts<'t> {
    pub(super) language: &'t Language,
    texts: Vec<Option<&'t str>>,
    tokens: Vec<Token>,
    starts: Vec<usize>,
    words: Vec<String>,
    /// The word whose plural, feminine or case each word is; itself where it is none.
    bases: Vec<u32>,
    roles: Vec<Role>,
    /// The texts that have each word, by its base.
    lists: Vec<Vec<u32>>,
}

impl<'t> Texts<'t> {
    pub(super) fn new(language: &'t Language, texts: impl Iterator<Item = Option<&'t str>>) -> Self {
        let mut read = Self {
            language,
            texts: texts.collect(),
            tokens: Vec::new(),
            starts: vec![0],
            words: Vec::new(),
            bases: Vec::new(),
            roles: Vec::new(),
            lists: Vec::new(),
        };
        let mut numbers: FxHashMap<String, u32> = FxHashMap::default();
        for at in 0..read.texts.len() {
            let text = read.texts[at].unwrap_or_default();
            let first = read.tokens.len();
            let mut end = 0;
            for word in words_of_text(text) {
                let (start, word) = (word.at, word.text);
                // A dash with blanks around it separates, a hyphen joins.
                let between = text.get(end..start).unwrap_or_default();
                if between.contains(" -") || between.contains("- ") {
                    read.tokens.push(Token::BREAK);
                }
                let bare = without_possessive(word);
                end = start + word.len();
                let mut number = NONE;
                if bare.chars().any(char::is_alphabetic) {
                    let next = read.words.len() as u32;
                    number = *numbers.entry(fold_word(bare)).or_insert_with_key(|folded| {
                        read.words.push(folded.clone());
                        next
                    });
                }
                let is_within = read.tokens[first..].last().is_some_and(|before| before.word != NONE);
                read.tokens.push(Token {
                    word: number,
                    start: start as u32,
                    end: (start + bare.len()) as u32,
                    is_capital: bare.starts_with(char::is_uppercase),
                    is_within,
                });
                if bare.len() < word.len() {
                    // Behind what is somebody's, another phrase begins.
                    read.tokens.push(Token::BREAK);
                }
            }
            let own = &mut read.tokens[first..];
            let words = own.iter().filter(|token| token.word != NONE && token.end - token.start > 3);
            let (capitals, all) = words
                .fold((0, 0), |(capitals, all), token| (capitals + usize::from(token.is_capital), all + 1));
            if all > 1 && capitals * 3 >= all * 2 {
                own.iter_mut().for_each(|token| token.is_within = false);
            }
            read.starts.push(read.tokens.len());
        }
        read.find_roles();
        read.find_bases(&numbers);
        read.index();
        read
    }

    fn find_roles(&mut self) {
        let (phrases, profile) = (Phrases::of(self.language), Profile::of(self.language));
        let set = |words: &'static str| -> FxHashSet<&'static str> { words.split_whitespace().collect() };
        let (determiners, joining) = (set(phrases.determiners), set(phrases.joining));
        let (mut never, general) = (set(phrases.never), set(phrases.general));
        never.extend(profile.stop_words.iter().chain(profile.function_words).filter(|word| {
            // Some of these are nouns as well.
            !matches!(**word, "use" | "build")
        }));
        never.extend(determiners.iter().chain(&joining));
        let role = |word: &String| {
            let letters = word.chars().count();
            let is_never = never.contains(word.as_str())
                // `doesn't`: what is cut off at an apostrophe is long enough to be a word of its own.
                || word.contains('\'') && phrases.determiners.contains("the ");
            Role {
                is_content: letters > 1 && !is_never,
                may_join: joining.contains(word.as_str()),
                is_determiner: determiners.contains(word.as_str()),
                is_general: general.contains(word.as_str()) || letters < 3,
            }
        };
        self.roles = self.words.iter().map(role).collect();
    }

    fn find_bases(&mut self, numbers: &FxHashMap<String, u32>) {
        self.bases = (0..self.words.len() as u32).collect();
        for (at, word) in self.words.iter().enumerate() {
            if word.chars().count() < 3 || self.bases[at] != at as u32 {
                continue;
            }
            for form in forms(word, self.language, Part::Noun, false).into_iter().skip(1) {
                if let Some(&other) = numbers.get(&form)
                    && self.bases[other as usize] == other
                    && other != at as u32
                    && word.len() <= form.len()
                {
                    self.bases[other as usize] = at as u32;
                }
            }
        }
        for at in 0..self.bases.len() {
            // Chains are short, and never lead back: a word that has a base becomes none.
            let mut base = self.bases[at];
            for _ in 0..4 {
                base = self.bases[base as usize];
            }
            self.bases[at] = base;
        }
        for at in 0..self.words.len() {
            let base = self.bases[at] as usize;
            self.roles[at].is_general |= self.roles[base].is_general;
            self.roles[at].is_content &= self.roles[base].is_content;
        }
    }

    fn index(&mut self) {
        self.lists = vec![Vec::new(); self.words.len()];
        for text in 0..self.texts.len() {
            for token in &self.tokens[self.starts[text]..self.starts[text + 1]] {
                if token.word == NONE {
                    continue;
                }
                let list = &mut self.lists[self.bases[token.word as usize] as usize];
                if list.last() != Some(&(text as u32)) {
                    list.push(text as u32);
                }
            }
        }
    }

    /// How many texts there are, those that are not there too.
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    pub(super) fn has(&self, text: u32) -> bool {
        self.texts[text as usize].is_some()
    }

    pub(super) fn tokens(&self, text: u32) -> &[Token] {
        &self.tokens[self.starts[text as usize]..self.starts[text as usize + 1]]
    }

    pub(super) fn role(&self, token: Token) -> Role {
        self.role_of(token.word)
    }

    pub(super) fn role_of(&self, word: u32) -> Role {
        self.roles.get(word as usize).copied().unwrap_or_default()
    }

    pub(super) fn base(&self, token: Token) -> u32 {
        self.bases.get(token.word as usize).copied().unwrap_or(NONE)
    }

    /// The texts that have a word in any form, in their order.
    pub(super) fn texts_with(&self, base: u32) -> &[u32] {
        self.lists.get(base as usize).map_or(&[], Vec::as_slice)
    }

    /// The words of a phrase as one text, and whether all of them stand in their base form.
    fn written(&self, text: u32, tokens: &[Token]) -> (String, bool) {
        let whole = self.texts[text as usize].unwrap_or_default();
        let mut out = String::new();
        let mut end = None;
        let mut is_base = true;
        for token in tokens {
            if let Some(end) = end {
                let between = whole.get(end as usize..token.start as usize).unwrap_or(" ");
                let is_joint = matches!(between, "-" | "\u{2010}" | "\u{2011}" | "'" | "’");
                out.push_str(if is_joint { between } else { " " });
            }
            out.push_str(whole.get(token.start as usize..token.end as usize).unwrap_or_default());
            end = Some(token.end);
            is_base &= self.base(*token) == token.word;
        }
        (out, is_base)
    }

    /// How many words of a phrase say something.
    pub(super) fn content_words(&self, key: &Key) -> usize {
        key.iter().filter(|word| self.role_of(**word).is_content).count()
    }

    /// Whether there is no list of the words that join others.
    pub(super) fn knows_no_words(&self) -> bool {
        Phrases::of(self.language).never.is_empty()
    }

    /// Whether what is several words in other languages is one here.
    pub(super) fn joins_words(&self) -> bool {
        Profile::of(self.language).compounds
    }

    /// Whether phrases are made of words here: some languages write no spaces.
    pub(super) fn has_spaces(&self) -> bool {
        !Profile::of(self.language).without_spaces
    }
}

/// The key of a phrase.
pub(super) fn key(bases: impl Iterator<Item = u32>) -> Key {
    let mut key = [NONE; LONGEST];
    for (slot, base) in key.iter_mut().zip(bases) {
        *slot = base;
    }
    key
}

/// How many words a phrase has.
pub(super) fn length(key: &Key) -> usize {
    key.iter().take_while(|word| **word != NONE).count()
}

/// How a phrase is written, and how often.
#[derive(Default)]
pub(super) struct Spellings {
    texts: FxHashMap<String, (bool, usize)>,
    /// How often it stands where a capital tells something, and has one there.
    within: usize,
    capitals: usize,
}

impl Spellings {
    pub(super) fn add(&mut self, texts: &Texts<'_>, text: u32, tokens: &[Token]) {
        let (written, is_base) = texts.written(text, tokens);
        self.texts.entry(written).or_insert((is_base, 0)).1 += 1;
        if let Some(first) = tokens.first().filter(|first| first.is_within) {
            self.within += 1;
            self.capitals += usize::from(first.is_capital);
        }
    }

    /// The one that most wrote: in its base form where somebody did, and without a capital that only begins sentences.
    pub(super) fn best(self) -> String {
        let is_small = self.within > 0 && self.capitals * 2 < self.within;
        let rank = |(text, (is_base, count)): &(String, (bool, usize))| {
            (*is_base, *count, std::cmp::Reverse(text.clone()))
        };
        let best = self.texts.into_iter().max_by_key(rank).map(|(text, _)| text).unwrap_or_default();
        let mut letters = best.chars();
        match letters.next() {
            Some(first) if is_small && !letters.as_str().contains(char::is_uppercase) => {
                first.to_lowercase().chain(letters).collect()
            }
            _ => best,
        }
    }
}
