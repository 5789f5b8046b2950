//! What each rule of the gate counted, what the policy says of it, and whether it fails the run.

use rustc_hash::FxHashMap;

use super::limits::Budget;
use super::{CODES, MINIMUM, key_of, limits};
use crate::config::{Config, GateKey, GateOrigin, GateSettings, Requirement};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::Language;
use crate::status::percent;

/// What one rule counted in one language, and what that means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The code of the findings.
    pub code: &'static str,
    /// The language; `None` for what is about articles alone.
    pub language: Option<Language>,
    /// What the policy says.
    pub policy: Policy,
    /// How many there are; for a minimum, the percentage that is finished.
    pub found: usize,
    /// How many of them the policy lets pass without a word.
    pub off: usize,
    /// How many of them were known before.
    pub known: usize,
    /// How many of them only warn.
    pub warnings: usize,
    /// How many of them are errors.
    pub errors: usize,
    /// Whether it lets the run pass.
    pub passed: bool,
}

/// What the policy says about findings of one code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// They count as this, or are off; and which table says so.
    Counts(Option<Severity>, GateOrigin),
    /// So many are let pass of what this key stands for.
    AtMost(GateKey, u32, GateOrigin),
    /// So many percent have to be finished.
    AtLeast(u32, GateOrigin),
    /// There is nothing to set.
    Fixed,
}

/// How many findings of each code were found, and how many of them are off.
#[derive(Debug, Default)]
pub(super) struct Found {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    code: &'static str,
    language: Option<Language>,
    origin: GateOrigin,
    found: usize,
    off: usize,
    known: usize,
    warnings: usize,
    errors: usize,
}

impl Found {
    /// Counts a finding, which may be off.
    pub(super) fn add(
        &mut self,
        code: &'static str,
        language: Option<&Language>,
        origin: GateOrigin,
        is_off: bool,
    ) {
        let entry = self.entry(code, language, origin);
        entry.found += 1;
        entry.off += usize::from(is_off);
    }

    /// Adds what was found elsewhere.
    pub(super) fn merge(&mut self, other: Self) {
        for Entry { code, language, origin, found, off, .. } in other.entries {
            let entry = self.entry(code, language.as_ref(), origin);
            entry.found += found;
            entry.off += off;
        }
    }

    /// There are few entries, and those in use are the last ones.
    fn entry(&mut self, code: &'static str, language: Option<&Language>, origin: GateOrigin) -> &mut Entry {
        let is_it = |entry: &Entry| {
            entry.code == code && entry.origin == origin && entry.language.as_ref() == language
        };
        let at = self.entries.iter().rposition(is_it).unwrap_or_else(|| {
            let language = language.cloned();
            let (found, off, known, warnings, errors) = Default::default();
            self.entries.push(Entry { code, language, origin, found, off, known, warnings, errors });
            self.entries.len() - 1
        });
        &mut self.entries[at]
    }
}

/// The rulings, by language and code. `left` are the findings that are neither off nor known.
pub(super) fn rulings(
    config: &Config,
    mut found: Found,
    progress: &[(Language, usize, usize)],
    counted: &[(Budget, usize)],
    left: &[Diagnostic],
    wants: &dyn Fn(&str) -> bool,
) -> Vec<Ruling> {
    found.entries.retain(|entry| wants(entry.code));
    let standard = ["stale", "missing", "draft", "unreviewed", "proposal", "unrecorded"];
    for language in &config.languages {
        let settings = config.gate.settings(None, Some(language));
        for (code, key) in standard.into_iter().filter_map(|code| Some((code, key_of(code)?))) {
            if wants(code) && (code != "unreviewed" || settings.require == Requirement::Reviewed) {
                found.entry(code, Some(language), settings.origin(key));
            }
        }
    }
    if wants("unsynced") {
        found.entry("unsynced", None, config.gate.settings(None, None).origin(GateKey::Unsynced));
    }
    count_left(config, &mut found, left);
    let mut rulings: Vec<Ruling> = found.entries.iter().map(|entry| ruling(config, entry)).collect();
    rulings.extend(
        progress
            .iter()
            .filter(|_| wants(MINIMUM))
            .map(|(language, done, all)| minimum(config, language, *done, *all, left)),
    );
    rulings.extend(
        counted
            .iter()
            .filter(|(budget, _)| wants(limits::CODE) || wants(budget.key.as_str()))
            .map(|(budget, count)| limit(config, budget, *count, left)),
    );
    let place = |language: &Option<Language>| {
        language.as_ref().map(|language| config.languages.iter().position(|own| own == language))
    };
    // The units first, then the rest as it was found.
    let rank = |code: &str| CODES.iter().position(|(own, _)| *own == code).unwrap_or(CODES.len());
    rulings.sort_by_key(|ruling| (place(&ruling.language), rank(ruling.code)));
    rulings
}

/// Counts what is left for each entry, and takes the rest for known.
fn count_left(config: &Config, found: &mut Found, left: &[Diagnostic]) {
    let mut known: FxHashMap<(Option<&str>, Option<&Language>), GateSettings> = FxHashMap::default();
    for finding in left.iter().filter(|finding| finding.code != limits::CODE && finding.code != MINIMUM) {
        let (article, language) = (finding.article.as_deref(), finding.language.as_ref());
        let settings =
            known.entry((article, language)).or_insert_with(|| config.gate.settings(article, language));
        let origin = key_of(finding.code).map(|key| settings.origin(key)).unwrap_or_default();
        let entry = found.entry(finding.code, language, origin);
        match finding.severity {
            Severity::Error => entry.errors += 1,
            Severity::Warning | Severity::Note => entry.warnings += 1,
        }
    }
    for entry in &mut found.entries {
        let left = entry.off + entry.warnings + entry.errors;
        // What has no key was not counted when it was found.
        entry.found = entry.found.max(left);
        entry.known = entry.found - left;
    }
}

fn ruling(config: &Config, entry: &Entry) -> Ruling {
    let policy = match key_of(entry.code) {
        Some(key) => {
            let settings = match entry.origin {
                GateOrigin::Override(number) => config.gate.stated(number, key),
                GateOrigin::Default | GateOrigin::Gate => config.gate.settings.severity(key),
            };
            Policy::Counts(settings, entry.origin)
        }
        None => Policy::Fixed,
    };
    Ruling {
        code: entry.code,
        language: entry.language.clone(),
        policy,
        found: entry.found,
        off: entry.off,
        known: entry.known,
        warnings: entry.warnings,
        errors: entry.errors,
        passed: entry.errors == 0,
    }
}

fn minimum(config: &Config, language: &Language, done: usize, all: usize, left: &[Diagnostic]) -> Ruling {
    let settings = config.gate.settings(None, Some(language));
    let finished = percent(done, all);
    let is_broken = left.iter().any(|one| one.code == MINIMUM && one.language.as_ref() == Some(language));
    let policy = Policy::AtLeast(settings.minimum, settings.origin(GateKey::Minimum));
    let known = usize::from(finished < settings.minimum as usize && !is_broken);
    plain(MINIMUM, Some(language), policy, finished, is_broken, known)
}

fn limit(config: &Config, budget: &Budget, count: usize, left: &[Diagnostic]) -> Ruling {
    let finding = limits::exceeded(config, budget, count);
    let is_broken = finding.as_ref().is_some_and(|finding| left.contains(finding));
    let policy = Policy::AtMost(budget.key, budget.limit.most, budget.limit.origin);
    let known = usize::from(finding.is_some() && !is_broken);
    plain(limits::CODE, Some(&budget.language), policy, count, is_broken, known)
}

fn plain(
    code: &'static str,
    language: Option<&Language>,
    policy: Policy,
    found: usize,
    is_broken: bool,
    known: usize,
) -> Ruling {
    let errors = usize::from(is_broken);
    let language = language.cloned();
    Ruling { code, language, policy, found, off: 0, known, warnings: 0, errors, passed: !is_broken }
}
