//! What was adopted, as data.

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::model::{Language, State};
use crate::pairing::PairEvidence;

/// What was adopted, or would be.
#[derive(Debug, Default)]
pub struct AdoptReport {
    /// The translated articles that were found, by article and language.
    pub articles: Vec<AdoptedArticle>,
    /// The PO files with messages of these articles.
    pub po: Vec<AdoptedPo>,
    /// Translated articles that are no translation of any article: the language and the path.
    pub without_source: Vec<(Language, String)>,
    /// What could be asked about the past.
    pub reach: Reach,
    /// Whether pages of this site were never taken in before.
    pub is_first: bool,
    /// The files written; those that would be, in a dry run.
    pub written: Vec<String>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that kept recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// How far the history of the translated articles reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// There is none: no git, no repository or no commit.
    #[default]
    None,
    /// Nobody wanted it.
    Unasked,
    /// As far as a shallow clone has it.
    Shallow,
    /// To the first commit.
    Whole,
}

impl Reach {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Unasked => "unasked",
            Self::Shallow => "shallow",
            Self::Whole => "whole",
        }
    }
}

/// One translated article.
#[derive(Debug)]
pub struct AdoptedArticle {
    /// The path of the source.
    pub article: String,
    /// The language.
    pub language: Language,
    /// The path of the translated article.
    pub path: String,
    /// Which sources its texts were paired with.
    pub against: PairedWith,
    /// Its texts, in order.
    pub texts: Vec<Text>,
    /// The units of the article that have no translation now.
    pub missing: Vec<Missing>,
    /// Its lines outside of all texts that the source has otherwise, and that stay.
    pub outside: Vec<usize>,
}

/// Which sources the texts of a translated article were paired with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairedWith {
    /// The one of today, because there is no history of the file.
    Today,
    /// Those of the commits in which each text was last changed: the oldest and the newest of them.
    History {
        /// The day of the oldest.
        from: Date,
        /// The day of the newest.
        to: Date,
        /// Whether texts may be older than the history that is there.
        is_cut_off: bool,
    },
    /// The one of the commit that the front matter names.
    Pin(String),
}

/// One text of a translated article.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its line in the translated article.
    pub line: usize,
    /// The text.
    pub text: String,
    /// What it answers to.
    pub outcome: AdoptOutcome,
}

/// What a text of a translated article answers to.
#[derive(Clone, Debug)]
pub enum AdoptOutcome {
    /// A unit of the article.
    Paired(Paired),
    /// Nothing: nobody has translated it yet.
    Untranslated,
    /// A text that has left the article since; it is kept as obsolete.
    Obsolete {
        /// The id it is kept under.
        id: String,
        /// That text.
        source: String,
    },
    /// Nothing that could be found; it is kept as obsolete, and never rendered.
    Left {
        /// The id it is kept under.
        id: String,
        /// The texts without translation that stand where it stands.
        near: Vec<String>,
    },
}

/// A pair of a source text and its translation.
#[derive(Clone, Debug)]
pub struct Paired {
    /// The id of the unit.
    pub id: String,
    /// Its line in the article.
    pub line: usize,
    /// Its text.
    pub source: String,
    /// The older text that the translation was made from.
    pub previous: Option<String>,
    /// Its state.
    pub state: State,
    /// From 0 to 1.
    pub confidence: f64,
    /// What speaks for the pair, the weightiest first.
    pub evidence: Vec<PairEvidence>,
    /// Whether the catalog had no translation of the unit before.
    pub is_new: bool,
    /// Whether the catalog has another translation of the unit, which stays.
    pub differs: bool,
}

/// A unit without translation.
#[derive(Clone, Debug)]
pub struct Missing {
    /// Its id.
    pub id: String,
    /// Its line in the article.
    pub line: usize,
    /// Its text.
    pub text: String,
}

/// One PO file.
#[derive(Clone, Debug)]
pub struct AdoptedPo {
    /// Its path.
    pub path: String,
    /// The language.
    pub language: Language,
    /// Its messages with a translation.
    pub messages: usize,
    /// Its messages without.
    pub untranslated: usize,
    /// The units that have a text of it.
    pub units: usize,
    /// Those of them that no catalog had before.
    pub new: usize,
    /// Those of these that are drafts.
    pub draft: usize,
    /// Those of these that are stale.
    pub stale: usize,
    /// Units that have another translation in their catalog, which stays.
    pub differ: usize,
    /// Messages without unit that are kept as obsolete, because their article is known.
    pub kept: usize,
    /// Messages that are in the file alone.
    pub left: Vec<PoLeft>,
    /// Whether any message belongs to an article.
    pub(super) is_about_articles: bool,
}

/// A message that found no unit, and of which nobody knows the article.
#[derive(Clone, Debug)]
pub struct PoLeft {
    /// Its line in the file.
    pub line: usize,
    /// Its text.
    pub text: String,
}

impl AdoptedPo {
    pub(super) fn new(path: &str, language: &Language) -> Self {
        Self {
            path: path.to_owned(),
            language: language.clone(),
            messages: 0,
            untranslated: 0,
            units: 0,
            new: 0,
            draft: 0,
            stale: 0,
            differ: 0,
            kept: 0,
            left: Vec::new(),
            is_about_articles: false,
        }
    }

    fn add(&mut self, other: &Self) {
        self.messages += other.messages;
        self.untranslated += other.untranslated;
        self.units += other.units;
        self.new += other.new;
        self.draft += other.draft;
        self.stale += other.stale;
        self.differ += other.differ;
        self.kept += other.kept;
        self.left.extend_from_slice(&other.left);
    }
}

/// How many texts of a language became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AdoptTally {
    /// Translated articles.
    pub articles: usize,
    /// Their texts.
    pub texts: usize,
    /// Those that are paired with a unit, whatever the state.
    pub paired: usize,
    /// Those of them that no catalog had before.
    pub new: usize,
    /// Those that are paired with a unit that has another translation in its catalog.
    pub differ: usize,
    /// Those that are paired and drafts.
    pub draft: usize,
    /// Those that are paired and stale.
    pub stale: usize,
    /// Texts that nobody has translated.
    pub untranslated: usize,
    /// Texts whose source has left its article.
    pub obsolete: usize,
    /// Texts without source.
    pub left: usize,
    /// Units of these articles without translation.
    pub missing: usize,
    /// Lines outside of texts that are the pages' own.
    pub outside: usize,
}

impl AdoptReport {
    /// The sums over the PO files of each language, in the order of the languages, and how many files these are.
    pub fn po_languages(&self) -> Vec<(usize, AdoptedPo)> {
        let mut sums: Vec<(usize, AdoptedPo)> = Vec::new();
        for file in &self.po {
            match sums.iter_mut().find(|(_, sum)| sum.language == file.language) {
                Some((files, sum)) => {
                    *files += 1;
                    sum.add(file);
                }
                None => sums.push((1, file.clone())),
            }
        }
        sums
    }

    /// The tallies of the languages in which there is anything, in the order of their first article.
    pub fn languages(&self) -> Vec<(&Language, AdoptTally)> {
        let mut tallies: Vec<(&Language, AdoptTally)> = Vec::new();
        for article in &self.articles {
            let at = tallies.iter().position(|(language, _)| **language == article.language);
            let at = at.unwrap_or_else(|| {
                tallies.push((&article.language, AdoptTally::default()));
                tallies.len() - 1
            });
            tallies[at].1.add(article);
        }
        tallies
    }
}

impl AdoptTally {
    fn add(&mut self, article: &AdoptedArticle) {
        self.articles += 1;
        self.texts += article.texts.len();
        self.missing += article.missing.len();
        self.outside += article.outside.len();
        for text in &article.texts {
            match &text.outcome {
                AdoptOutcome::Paired(paired) => {
                    self.paired += 1;
                    self.new += usize::from(paired.is_new);
                    self.differ += usize::from(paired.differs);
                    self.draft += usize::from(paired.state == State::Draft);
                    self.stale += usize::from(paired.state == State::Stale);
                }
                AdoptOutcome::Untranslated => self.untranslated += 1,
                AdoptOutcome::Obsolete { .. } => self.obsolete += 1,
                AdoptOutcome::Left { .. } => self.left += 1,
            }
        }
    }
}
