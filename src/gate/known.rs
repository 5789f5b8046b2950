//! Findings that were known before: what a run that asks only for new ones lets pass.
//!
//! A finding is known again by what it is about (the article, the unit, the language and the code), never by its line
//! or its words. A unit whose status got no worse is no new debt: one that was missing may be a draft now.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::message;
use crate::message::Message;
use crate::model::{Fingerprint, Language};

/// The version of the file that is written, and the newest that is read.
const SCHEMA: u32 = 1;

/// What was found before.
#[derive(Clone, Debug, Default)]
pub struct KnownFindings {
    traces: BTreeMap<Trace, usize>,
    /// Articles that could not be judged: nothing in them can be called new.
    not_evaluated: FxHashSet<String>,
    /// Whether nothing could be judged.
    is_everything: bool,
}

/// What a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Trace {
    /// The path of the article; of the file where it is about none.
    path: String,
    language: Option<String>,
    id: Option<String>,
    code: String,
    text: Option<Fingerprint>,
    amount: Option<usize>,
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
struct Line {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Fingerprint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<usize>,
    /// How many there are, where they are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
}

#[derive(Deserialize)]
struct Baseline {
    schema: u32,
    findings: Vec<Line>,
}

/// Why a baseline cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownError {
    /// What is wrong.
    pub message: Message,
    /// What to do.
    pub hint: Message,
}

impl Trace {
    fn of(finding: &Diagnostic) -> Self {
        Self {
            path: finding.article.as_ref().unwrap_or(&finding.path).clone(),
            language: finding.language.as_ref().map(Language::to_string),
            id: finding.id.clone(),
            code: finding.code.to_owned(),
            text: finding.text,
            amount: finding.amount,
        }
    }

    /// How grave the status of a unit is; `None` for what has none.
    fn unit_status(&self) -> Option<u8> {
        self.id.as_ref()?;
        match self.code.as_str() {
            "unreviewed" => Some(1),
            "draft" => Some(2),
            "stale" => Some(3),
            "missing" => Some(4),
            _ => None,
        }
    }
}

impl KnownFindings {
    /// What was found in a run; `not_evaluated` are the paths of articles that it could not judge.
    pub fn of(findings: &[Diagnostic], not_evaluated: impl IntoIterator<Item = String>) -> Self {
        let mut traces = BTreeMap::new();
        for finding in findings {
            *traces.entry(Trace::of(finding)).or_default() += 1;
        }
        Self { traces, not_evaluated: not_evaluated.into_iter().collect(), is_everything: false }
    }

    /// Everything, where nothing could be judged: no finding can be called new.
    pub fn everything() -> Self {
        Self { is_everything: true, ..Self::default() }
    }

    /// Reads a baseline.
    ///
    /// # Errors
    ///
    /// A text that is no baseline, or one of a newer recto.
    pub fn read(text: &str) -> Result<Self, KnownError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let baseline: Baseline = serde_json::from_str(text).map_err(|error| KnownError {
            message: message!("baseline-unreadable", reason = Message::foreign(error.to_string())),
            hint: message!("baseline-unreadable-hint"),
        })?;
        if baseline.schema > SCHEMA {
            return Err(KnownError {
                message: message!("baseline-newer", version = baseline.schema.to_string()),
                hint: message!("baseline-newer-hint"),
            });
        }
        let mut traces = BTreeMap::new();
        for Line { path, language, id, code, text, amount, count } in baseline.findings {
            let trace = Trace { path, language, id, code, text, amount };
            *traces.entry(trace).or_default() += count.unwrap_or(1);
        }
        Ok(Self { traces, ..Self::default() })
    }

    /// Writes a baseline, one finding in a line and always in the same order, so that two branches can change it.
    pub fn write(&self) -> String {
        let line = |(trace, count): (&Trace, &usize)| {
            let Trace { path, language, id, code, text, amount } = trace.clone();
            let count = (*count > 1).then_some(*count);
            // Of texts and numbers only, so this does not fail.
            serde_json::to_string(&Line { path, language, id, code, text, amount, count }).unwrap_or_default()
        };
        let lines: Vec<String> = self.traces.iter().map(line).collect();
        let lines = if lines.is_empty() { String::new() } else { format!("\n{}\n", lines.join(",\n")) };
        format!("{{\n\"schema\": {SCHEMA},\n\"findings\": [{lines}]\n}}\n")
    }

    /// How many findings are known.
    pub fn len(&self) -> usize {
        self.traces.values().sum()
    }

    /// Whether no finding is known.
    pub fn is_empty(&self) -> bool {
        self.traces.is_empty()
    }

    /// The findings that are new, and how many known ones are no longer there; `articles` are those of now.
    pub(super) fn sift(
        &self,
        findings: Vec<Diagnostic>,
        articles: &FxHashSet<&str>,
    ) -> (Vec<Diagnostic>, usize) {
        if self.is_everything {
            return (Vec::new(), 0);
        }
        let mut sieve = Sieve::new(self);
        let traces: Vec<Trace> = findings.iter().map(Trace::of).collect();
        let moved = self.moved(&traces, articles);
        let is_new: Vec<bool> = traces
            .into_iter()
            .map(|mut trace| {
                if let Some(&old) = moved.get(&trace.path) {
                    trace.path = old.to_owned();
                }
                !self.not_evaluated.contains(&trace.path) && !sieve.knows(&trace)
            })
            .collect();
        let mended = self.len() - sieve.matched;
        let new = findings.into_iter().zip(is_new).filter(|(_, is_new)| *is_new);
        (new.map(|(finding, _)| finding).collect(), mended)
    }

    /// What articles that are new were called before: one that is gone had findings about the same units.
    ///
    /// Ids that end in a piece of their fingerprint are hardly given twice; those of front-matter fields are.
    fn moved(&self, now: &[Trace], articles: &FxHashSet<&str>) -> FxHashMap<String, &str> {
        let known: FxHashSet<&str> = self.traces.keys().map(|trace| trace.path.as_str()).collect();
        let mut homes: FxHashMap<(&str, Option<&str>), &str> = FxHashMap::default();
        for trace in self.traces.keys().filter(|trace| !articles.contains(trace.path.as_str())) {
            if let Some(id) = trace.id.as_deref().filter(|id| is_born_once(id)) {
                homes.insert((id, trace.language.as_deref()), &trace.path);
            }
        }
        let mut shared: FxHashMap<(&str, &str), usize> = FxHashMap::default();
        for trace in now.iter().filter(|trace| !known.contains(trace.path.as_str())) {
            let Some(id) = trace.id.as_deref() else { continue };
            if let Some(&old) = homes.get(&(id, trace.language.as_deref())) {
                *shared.entry((&trace.path, old)).or_default() += 1;
            }
        }
        let mut best: Vec<_> = shared.into_iter().collect();
        // The most likely one is put in last.
        best.sort_by_key(|&((new, old), count)| (count, new, old));
        best.into_iter().map(|((new, old), _)| (new.to_owned(), old)).collect()
    }
}

/// Whether an id carries a piece of the fingerprint of the text it was made for.
fn is_born_once(id: &str) -> bool {
    let is_hash = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mut parts = id.rsplit('-');
    let last = parts.next().unwrap_or_default();
    is_hash(last) || last.bytes().all(|byte| byte.is_ascii_digit()) && parts.next().is_some_and(is_hash)
}

/// What a finding about a number is about: path, language, code and text.
type Number<'k> = (&'k str, Option<&'k str>, &'k str, Option<Fingerprint>);

/// Finds known findings again, each once.
struct Sieve<'k> {
    left: FxHashMap<&'k Trace, usize>,
    /// The standing of units, by path, id and language.
    unit_statuses: FxHashMap<(&'k str, &'k str, Option<&'k str>), &'k Trace>,
    /// What is about a number.
    amounts: FxHashMap<Number<'k>, usize>,
    matched: usize,
}

impl<'k> Sieve<'k> {
    fn new(known: &'k KnownFindings) -> Self {
        let mut sieve = Self {
            left: FxHashMap::default(),
            unit_statuses: FxHashMap::default(),
            amounts: FxHashMap::default(),
            matched: 0,
        };
        for (trace, count) in &known.traces {
            let (path, language) = (trace.path.as_str(), trace.language.as_deref());
            match (trace.amount, trace.unit_status(), &trace.id) {
                (Some(amount), ..) => {
                    sieve.amounts.insert((path, language, &trace.code, trace.text), amount);
                }
                (None, Some(_), Some(id)) => {
                    sieve.unit_statuses.insert((path, id, language), trace);
                }
                _ => {
                    sieve.left.insert(trace, *count);
                }
            }
        }
        sieve
    }

    fn knows(&mut self, trace: &Trace) -> bool {
        let (path, language) = (trace.path.as_str(), trace.language.as_deref());
        if let Some(amount) = trace.amount {
            let known = self.amounts.get(&(path, language, trace.code.as_str(), trace.text));
            self.matched += usize::from(known.is_some());
            return known.is_some_and(|known| amount <= *known);
        }
        if let (Some(unit_status), Some(id)) = (trace.unit_status(), &trace.id) {
            let Some(known) = self.unit_statuses.get(&(path, id.as_str(), language)) else { return false };
            self.matched += 1;
            return match known.unit_status() {
                Some(before) if before == unit_status => known.text == trace.text,
                before => before > Some(unit_status),
            };
        }
        let Some(left) = self.left.get_mut(trace).filter(|left| **left > 0) else { return false };
        *left -= 1;
        self.matched += 1;
        true
    }
}
