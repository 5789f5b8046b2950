//! Holds what a sync did against what is true, and prints the table.

use recto::model::State;
use recto::workspace::unit::UnitRow;

use crate::article::{Article, OldUnits, Truth, UnitTruth};
use crate::project::marks;

/// What went wrong with one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Wrong,
    Twin,
    Lost,
    Inherited,
    FalseStale,
    FalseFresh,
}

impl Fault {
    fn name(self) -> &'static str {
        match self {
            Self::Wrong => "carries the translation of another unit",
            Self::Twin => "has, as a draft, the translation of another unit of the same text",
            Self::Lost => "lost its translation",
            Self::Inherited => "is new but has a translation",
            Self::FalseStale => "is the same text but not shown as translated",
            Self::FalseFresh => "is another text but shown as translated",
        }
    }
}

/// Counts of one line of the table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) cases: usize,
    pub(crate) edits: usize,
    /// Edits that found no place in their article.
    pub(crate) skipped: usize,
    /// Units that an edit touched and that were translated.
    units: usize,
    carried: usize,
    wrong: usize,
    /// Units with the translation of another one of the same text, as a draft.
    twins: usize,
    lost: usize,
    /// Units that an edit brought in.
    new: usize,
    inherited: usize,
    stale: usize,
    fresh: usize,
    /// Faults of units that no edit touched.
    pub(crate) beside: usize,
    /// Pieces of splits, and those that got all and only their own sentences.
    pieces: usize,
    exact: usize,
    /// Merged units, and those that got the sentences of all their parts.
    merged: usize,
    whole: usize,
}

impl Tally {
    pub(crate) fn add(&mut self, other: &Self) {
        self.cases += other.cases;
        self.edits += other.edits;
        self.skipped += other.skipped;
        self.units += other.units;
        self.carried += other.carried;
        self.wrong += other.wrong;
        self.twins += other.twins;
        self.lost += other.lost;
        self.new += other.new;
        self.inherited += other.inherited;
        self.stale += other.stale;
        self.fresh += other.fresh;
        self.beside += other.beside;
        self.pieces += other.pieces;
        self.exact += other.exact;
        self.merged += other.merged;
        self.whole += other.whole;
    }

    pub(crate) fn header() -> String {
        format!(
            "{:<22}{:>6}{:>6}{:>5}{:>7}{:>9}{:>8}{:>7}{:>8}{:>6}{:>5}{:>6}{:>6}{:>6}",
            "kind",
            "cases",
            "edits",
            "skip",
            "units",
            "carried%",
            "wrong%",
            "twin%",
            "lost%",
            "new",
            "inh",
            "stale",
            "fresh",
            "other"
        )
    }

    pub(crate) fn line(&self, name: &str) -> String {
        format!(
            "{:<22}{:>6}{:>6}{:>5}{:>7}{:>9}{:>8}{:>7}{:>8}{:>6}{:>5}{:>6}{:>6}{:>6}",
            name,
            if self.cases == 0 { "-".to_owned() } else { self.cases.to_string() },
            self.edits,
            self.skipped,
            self.units,
            percent(self.carried, self.units),
            percent(self.wrong, self.units),
            percent(self.twins, self.units),
            percent(self.lost, self.units),
            self.new,
            self.inherited,
            self.stale,
            self.fresh,
            self.beside,
        )
    }

    pub(crate) fn splits(&self) -> String {
        format!(
            "pieces with exactly their own sentences: {} % of {}; merged units with all of theirs: {} % of {}",
            percent(self.exact, self.pieces),
            self.pieces,
            percent(self.whole, self.merged),
            self.merged
        )
    }

    fn count(&mut self, truth: &Truth, found: &Found) {
        if *truth == Truth::New {
            self.new += 1;
        } else {
            self.units += 1;
        }
        match found.attached {
            None if *truth != Truth::New => self.carried += 1,
            None => {}
            Some(Fault::Wrong) => self.wrong += 1,
            Some(Fault::Twin) => self.twins += 1,
            Some(Fault::Lost) => self.lost += 1,
            Some(_) => self.inherited += 1,
        }
        match found.shown {
            Some(Fault::FalseStale) => self.stale += 1,
            Some(_) => self.fresh += 1,
            None => {}
        }
        match truth {
            Truth::Part(..) => {
                self.pieces += 1;
                self.exact += usize::from(found.complete);
            }
            Truth::Merged(_) => {
                self.merged += 1;
                self.whole += usize::from(found.complete);
            }
            _ => {}
        }
    }
}

fn percent(part: usize, of: usize) -> String {
    if of == 0 { "-".to_owned() } else { format!("{:.2}", part as f64 * 100.0 / of as f64) }
}

/// What was found of one unit.
struct Found {
    attached: Option<Fault>,
    shown: Option<Fault>,
    /// Whether a piece has all and only its own sentences, or a merged unit those of all its parts.
    complete: bool,
}

fn judge(truth: &Truth, row: &UnitRow, old: &OldUnits) -> Found {
    let marks = row.translation.as_deref().map(marks).unwrap_or_default();
    let sources = truth.sources();
    let attached = match (truth, row.translation.is_some()) {
        (Truth::New, true) => Some(Fault::Inherited),
        (Truth::New, false) => None,
        (_, false) => Some(Fault::Lost),
        _ if row.state == State::Draft && is_twin(&marks, sources, old) => Some(Fault::Twin),
        _ if marks.is_empty() || marks.iter().any(|(unit, _)| !sources.contains(unit)) => Some(Fault::Wrong),
        _ => None,
    };
    let done = row.state.is_done();
    let shown = match truth {
        Truth::Same(_) | Truth::Restyled(_) if row.state != State::Missing && !done => {
            Some(Fault::FalseStale)
        }
        Truth::Same(_) | Truth::Restyled(_) => None,
        _ => done.then_some(Fault::FalseFresh),
    };
    let mut sentences: Vec<(usize, usize)> = marks;
    sentences.sort_unstable();
    let complete = match truth {
        Truth::Part(old, part) => {
            sentences == part.clone().map(|sentence| (*old, sentence)).collect::<Vec<_>>()
        }
        Truth::Merged(parts) => parts.iter().all(|&part| {
            let count = crate::prose::sentences(&old.units[part].text).len();
            sentences.iter().filter(|(unit, _)| *unit == part).count() == count
        }),
        _ => true,
    };
    Found { attached, shown, complete }
}

/// Whether a translation is that of another unit whose text is the same.
fn is_twin(marks: &[(usize, usize)], sources: &[usize], old: &OldUnits) -> bool {
    let text = |unit: usize| old.units.get(unit).map(|unit| &unit.text);
    let [source] = sources else { return false };
    !marks.is_empty() && marks.iter().all(|(unit, _)| unit != source && text(*unit) == text(*source))
}

/// A unit that a sync got wrong, ready to be shown.
pub(crate) struct Failure {
    pub(crate) fault: Fault,
    kind: String,
    article: String,
    old: Vec<String>,
    row: Box<UnitRow>,
    got: Vec<String>,
}

impl Failure {
    pub(crate) fn show(&self) -> String {
        let quoted =
            |texts: &[String]| texts.iter().map(|text| format!("\n      {text}")).collect::<String>();
        format!(
            "{}: a unit {}\n  in {} line {}, {}\n  was:{}\n  is:\n      {}\n  has the translation of:{}\n",
            self.kind,
            self.fault.name(),
            self.article,
            self.row.line,
            self.row.state,
            quoted(&self.old),
            self.row.source,
            quoted(&self.got),
        )
    }
}

/// The text of an old unit; of one whose text repeats, also what stood around it.
fn described(old: &OldUnits, at: usize) -> String {
    let text = |at: usize| old.units.get(at).map_or("", |unit| unit.text.as_str());
    if old.units.get(at).is_some_and(|unit| !unit.unique) {
        let start = |at: usize| text(at).chars().take(40).collect::<String>();
        return format!(
            "{}   (between \"{}\" and \"{}\")",
            text(at),
            start(at.wrapping_sub(1)),
            start(at + 1)
        );
    }
    text(at).to_owned()
}

/// What a sync did with one article: the counts of each edit's kind, and what went wrong.
pub(crate) struct Scored {
    pub(crate) by_kind: Vec<(&'static str, Tally)>,
    /// The units that no edit touched.
    pub(crate) beside: usize,
    pub(crate) failures: Vec<Failure>,
}

/// Scores one article.
///
/// # Errors
///
/// Rows that are not those of the article.
pub(crate) fn score(article: &Article, rows: &[UnitRow], old: &OldUnits) -> Result<Scored, String> {
    let truths: Vec<&UnitTruth> = article.units().collect();
    if truths.len() != rows.len() {
        return Err(format!("{} has {} units, not {}", article.path, rows.len(), truths.len()));
    }
    let edit = |kind: &&'static str| (*kind, Tally { edits: 1, ..Tally::default() });
    let mut scored =
        Scored { by_kind: article.edits.iter().map(edit).collect(), beside: 0, failures: Vec::new() };
    for (unit, row) in truths.into_iter().zip(rows) {
        let found = judge(&unit.truth, row, old);
        let faults = [found.attached, found.shown].into_iter().flatten();
        match unit.edit {
            Some(edit) => scored.by_kind[edit].1.count(&unit.truth, &found),
            None => scored.beside += faults.clone().count(),
        }
        for fault in faults {
            let text = |unit: &usize| described(old, *unit);
            let mut got: Vec<usize> = row
                .translation
                .as_deref()
                .map(marks)
                .unwrap_or_default()
                .into_iter()
                .map(|mark| mark.0)
                .collect();
            got.dedup();
            scored.failures.push(Failure {
                fault,
                kind: unit.edit.map_or("untouched".to_owned(), |edit| article.edits[edit].to_owned()),
                article: article.path.clone(),
                old: unit.truth.sources().iter().map(text).collect(),
                row: Box::new(row.clone()),
                got: got.iter().map(text).collect(),
            });
        }
    }
    Ok(scored)
}
