//! What a job comes to: how much of what is to be translated was translated before, and how like it is.

use rustc_hash::FxHashSet;

use super::remembered::{Remembered, Wanted};
use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, Language};
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::find::{self, Names, Selection};
use crate::workspace::project::Project;

/// How much a text is like what was translated before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Band {
    /// The same text in the same place.
    Context,
    /// The same text as one before it in what is analysed.
    Repetition,
    /// The same text.
    Exact,
    /// 95 % and more.
    From95,
    /// 85 % and more.
    From85,
    /// 75 % and more.
    From75,
    /// 50 % and more.
    From50,
    /// Nothing like it was translated before.
    New,
}

impl Band {
    /// All bands, from nothing to do to all to do.
    pub const ALL: [Self; 8] = [
        Self::Context,
        Self::Repetition,
        Self::Exact,
        Self::From95,
        Self::From85,
        Self::From75,
        Self::From50,
        Self::New,
    ];

    /// The name used in JSON and CSV.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Context => "101",
            Self::Repetition => "repetition",
            Self::Exact => "100",
            Self::From95 => "95-99",
            Self::From85 => "85-94",
            Self::From75 => "75-84",
            Self::From50 => "50-74",
            Self::New => "new",
        }
    }

    fn of(percent: Option<u8>) -> Self {
        match percent.unwrap_or_default() {
            101.. => Self::Context,
            100 => Self::Exact,
            95.. => Self::From95,
            85.. => Self::From85,
            75.. => Self::From75,
            50.. => Self::From50,
            _ => Self::New,
        }
    }
}

/// How much text there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Volume {
    /// Units.
    pub units: usize,
    /// Words.
    pub words: usize,
    /// Characters without blanks.
    pub characters: usize,
    /// Characters with blanks.
    pub characters_with_blanks: usize,
}

impl Volume {
    fn of(text: &str, words: usize) -> Self {
        Self {
            units: 1,
            words,
            characters: text.chars().filter(|c| !c.is_whitespace()).count(),
            characters_with_blanks: text.chars().count(),
        }
    }
}

impl std::ops::AddAssign for Volume {
    fn add_assign(&mut self, other: Self) {
        self.units += other.units;
        self.words += other.words;
        self.characters += other.characters;
        self.characters_with_blanks += other.characters_with_blanks;
    }
}

impl std::iter::Sum for Volume {
    fn sum<I: Iterator<Item = Self>>(volumes: I) -> Self {
        volumes.fold(Self::default(), |mut all, one| {
            all += one;
            all
        })
    }
}

/// What there is to do in a language.
#[derive(Clone, Debug)]
pub struct AnalysedLanguage {
    /// The language.
    pub language: Language,
    /// How much there is in each band, in their order.
    pub bands: [Volume; Band::ALL.len()],
}

impl AnalysedLanguage {
    /// All of it.
    pub fn total(&self) -> Volume {
        self.bands.iter().copied().sum()
    }

    /// The words of a band as they count, by the weights of the bands.
    pub fn weighted(&self, band: usize, weights: &[f64; Band::ALL.len()]) -> f64 {
        self.bands[band].words as f64 * weights[band]
    }

    /// All words as they count.
    pub fn weighted_total(&self, weights: &[f64; Band::ALL.len()]) -> f64 {
        (0..Band::ALL.len()).map(|band| self.weighted(band, weights)).sum()
    }
}

/// What there is to do.
#[derive(Debug)]
pub struct AnalyseReport {
    /// By language.
    pub languages: Vec<AnalysedLanguage>,
    /// What a word of each band counts.
    pub weights: [f64; Band::ALL.len()],
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// Analyses what is not done of some articles, of all where none is named.
///
/// A text counts where it stands first; where it stands again, also in another article, it is a repetition.
///
/// # Errors
///
/// A language or article that the project does not have.
pub fn analyse(
    project: &Project,
    options: SnapshotOptions,
    names: &Names,
    languages: &[Language],
) -> Result<AnalyseReport, WorkspaceError> {
    let languages = find::languages(project, languages)?;
    let mut snapshot = project.snapshot(options)?;
    let chosen = Selection::articles(&snapshot, names)?;
    chosen.narrow(project, &mut snapshot);
    snapshot.load(project, |unchanged| chosen.has(&unchanged.article.path));
    let remembered = Remembered::new(project, &snapshot, &languages)?.with_team(project);
    let chosen: Vec<&LoadedArticle> =
        snapshot.articles.iter().filter(|loaded| chosen.has(&loaded.article.path)).collect();
    let analysed = languages.into_iter().map(|language| {
        let bands = in_language(&remembered, &chosen, &language);
        AnalysedLanguage { language, bands }
    });
    let languages = analysed.collect();
    remembered.say(&mut snapshot.findings, &mut snapshot.not_evaluated);
    let weights = project.config.weights;
    Ok(AnalyseReport {
        languages,
        weights,
        findings: snapshot.findings,
        not_evaluated: snapshot.not_evaluated,
    })
}

fn in_language(
    remembered: &Remembered,
    articles: &[&LoadedArticle],
    language: &Language,
) -> [Volume; Band::ALL.len()] {
    let mut bands = [Volume::default(); Band::ALL.len()];
    let mut seen: FxHashSet<(Fingerprint, bool)> = FxHashSet::default();
    for loaded in articles {
        let Some(plan) = loaded.plan.languages.iter().find(|plan| plan.language == *language) else {
            continue;
        };
        for (at, (unit, unit_status)) in loaded.plan.units.iter().zip(&plan.units).enumerate() {
            if unit_status.state.is_done() {
                continue;
            }
            let best = remembered.with_own(loaded, language, at, Wanted { least: 50, most: 1 });
            let mut band = Band::of(best.first().map(|found| found.percent));
            if !seen.insert((unit.fingerprint, loaded.article.is_fluent())) && band != Band::Context {
                band = Band::Repetition;
            }
            let place = Band::ALL.iter().position(|one| *one == band).unwrap_or_default();
            bands[place] += Volume::of(&unit.unit.text, unit.words);
        }
    }
    bands
}
