//! The `[gate]` table: severities, limits, and their exceptions by language and article.

use globset::GlobSet;

use super::articles::{folder_path, globs};
use super::languages::languages;
use super::raw::{Fault, Table};
use crate::diagnostic::Severity;
use crate::message;
use crate::model::{ChangeClass, Language};

/// What counts as finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// Translated or reviewed.
    Translated,
    /// Reviewed by a second person.
    Reviewed,
}

/// What a project can set in the gate by a key of its own, and what it can limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GateKey {
    /// Stale units.
    Stale,
    /// Units without translation.
    Missing,
    /// Translations that nobody confirmed.
    Draft,
    /// Those of them that a command made.
    Machine,
    /// Translations that nobody reviewed, where reviews are required.
    Unreviewed,
    /// Translations that are broken.
    Invalid,
    /// Second versions that nobody has chosen yet.
    Proposal,
    /// Articles whose catalog is behind.
    Unsynced,
    /// Translations that no ledger knows.
    Unrecorded,
    /// Pages that somebody edited.
    Page,
    /// The least percentage of finished units.
    Minimum,
    /// All errors; only their number can be set.
    Errors,
    /// All warnings; only their number can be set.
    Warnings,
}

impl GateKey {
    /// How many there are.
    const COUNT: usize = Self::Warnings as usize + 1;

    /// What can be limited, as written in `limits`.
    pub const LIMITED: [Self; 10] = [
        Self::Errors,
        Self::Warnings,
        Self::Stale,
        Self::Missing,
        Self::Draft,
        Self::Machine,
        Self::Unreviewed,
        Self::Proposal,
        Self::Unrecorded,
        Self::Invalid,
    ];

    /// The key as written in recto.toml.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Machine => "machine",
            Self::Unreviewed => "unreviewed",
            Self::Invalid => "invalid",
            Self::Proposal => "proposal",
            Self::Unsynced => "unsynced",
            Self::Unrecorded => "unrecorded",
            Self::Page => "page",
            Self::Minimum => "minimum",
            Self::Errors => "errors",
            Self::Warnings => "warnings",
        }
    }
}

/// Which table of the configuration says something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GateOrigin {
    /// None: it is as recto has it by itself.
    #[default]
    Default,
    /// `[gate]`.
    Gate,
    /// The `[[gate.override]]` of this number, from 1.
    Override(usize),
}

/// How many findings are let pass, and which table says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Limit {
    /// The largest number.
    pub most: u32,
    /// The table; the findings that it speaks of are counted together, those of each language by themselves.
    pub origin: GateOrigin,
}

/// The severities and limits of the gate; `None` for a finding that is off.
#[derive(Clone, Debug)]
pub struct GateSettings {
    /// For a stale unit.
    pub stale: Option<Severity>,
    /// For a stale unit whose gravest change is of a class, where that differs; later entries win.
    pub stale_classes: Vec<(ChangeClass, Option<Severity>)>,
    /// For a translation that is broken.
    pub invalid: Option<Severity>,
    /// For a second version that nobody has chosen yet.
    pub proposal: Option<Severity>,
    /// For an article whose catalog is behind.
    pub unsynced: Option<Severity>,
    /// For translations that no ledger knows.
    pub unrecorded: Option<Severity>,
    /// For a page whose texts are not those of its catalog, because somebody edited it.
    pub page: Option<Severity>,
    /// For a unit without translation.
    pub missing: Option<Severity>,
    /// For a translation that nobody confirmed.
    pub draft: Option<Severity>,
    /// For one of these that a command made, where that differs.
    pub machine: Option<Option<Severity>>,
    /// For a translation that nobody reviewed, where reviews are required.
    pub unreviewed: Option<Severity>,
    /// What counts as finished.
    pub require: Requirement,
    /// The least percentage of finished units in a language.
    pub minimum: u32,
    /// For how many days a stale unit only warns.
    pub grace_days: u32,
    limits: [Option<Limit>; GateKey::COUNT],
    origins: [GateOrigin; GateKey::COUNT],
}

impl Default for GateSettings {
    fn default() -> Self {
        Self {
            stale: Some(Severity::Error),
            stale_classes: Vec::new(),
            invalid: Some(Severity::Error),
            proposal: Some(Severity::Warning),
            unsynced: Some(Severity::Error),
            unrecorded: Some(Severity::Note),
            page: Some(Severity::Warning),
            missing: Some(Severity::Warning),
            draft: Some(Severity::Warning),
            machine: None,
            unreviewed: Some(Severity::Error),
            require: Requirement::Translated,
            minimum: 0,
            grace_days: 0,
            limits: [None; GateKey::COUNT],
            origins: [GateOrigin::Default; GateKey::COUNT],
        }
    }
}

impl GateSettings {
    /// How many findings of a kind are let pass, where the project says so.
    pub fn limit(&self, key: GateKey) -> Option<Limit> {
        self.limits[key as usize]
    }

    /// Which table says what such a finding counts as.
    pub fn origin(&self, key: GateKey) -> GateOrigin {
        self.origins[key as usize]
    }

    /// What a finding of this kind counts as; `None` where it is off, and for what has no severity.
    pub fn severity(&self, key: GateKey) -> Option<Severity> {
        match key {
            GateKey::Stale => self.stale,
            GateKey::Missing => self.missing,
            GateKey::Draft => self.draft,
            GateKey::Machine => self.machine.unwrap_or(self.draft),
            GateKey::Unreviewed => self.unreviewed,
            GateKey::Invalid => self.invalid,
            GateKey::Proposal => self.proposal,
            GateKey::Unsynced => self.unsynced,
            GateKey::Unrecorded => self.unrecorded,
            GateKey::Page => self.page,
            GateKey::Minimum | GateKey::Errors | GateKey::Warnings => None,
        }
    }

    /// The severity of a stale unit whose source changed in these ways: that of the gravest.
    ///
    /// `None` where such a unit is let pass.
    pub fn stale_over(&self, classes: &[ChangeClass]) -> Option<Severity> {
        let gravest = classes.iter().max();
        let own = self.stale_classes.iter().rev().find(|(class, _)| Some(class) == gravest);
        own.map_or(self.stale, |(_, severity)| *severity)
    }
}

/// Settings that hold for some languages or articles only; `None` where they say nothing.
#[derive(Clone, Debug)]
pub struct GateOverride {
    /// Globs of articles; all of them when `None`.
    pub articles: Option<GlobSet>,
    /// The same globs as they are written.
    pub article_globs: Vec<String>,
    /// Languages; all of them when empty.
    pub languages: Vec<Language>,
    stale: Option<Option<Severity>>,
    stale_classes: Vec<(ChangeClass, Option<Severity>)>,
    invalid: Option<Option<Severity>>,
    proposal: Option<Option<Severity>>,
    unsynced: Option<Option<Severity>>,
    unrecorded: Option<Option<Severity>>,
    page: Option<Option<Severity>>,
    missing: Option<Option<Severity>>,
    draft: Option<Option<Severity>>,
    machine: Option<Option<Severity>>,
    unreviewed: Option<Option<Severity>>,
    require: Option<Requirement>,
    minimum: Option<u32>,
    grace_days: Option<u32>,
    limits: [Option<u32>; GateKey::COUNT],
}

/// The gate's settings with their exceptions.
#[derive(Clone, Debug, Default)]
pub struct GateRules {
    /// What holds where no exception does.
    pub settings: GateSettings,
    /// Exceptions; later ones win.
    pub overrides: Vec<GateOverride>,
    /// The file with the findings that were known before and count for nothing, below the project.
    pub baseline: Option<String>,
}

impl GateRules {
    /// The settings for an article in a language; for a whole language or article, `None` in its place.
    pub fn settings(&self, article: Option<&str>, language: Option<&Language>) -> GateSettings {
        let mut settings = self.settings.clone();
        for (at, rule) in self.overrides.iter().enumerate() {
            let article_fits = match (&rule.articles, article) {
                (None, _) => true,
                (Some(globs), Some(article)) => globs.is_match(article),
                (Some(_), None) => false,
            };
            let language_fits = rule.languages.is_empty()
                || language.is_some_and(|language| rule.languages.contains(language));
            if article_fits && language_fits {
                rule.apply(&mut settings, GateOrigin::Override(at + 1));
            }
        }
        settings
    }

    /// What the `[[gate.override]]` of a number, from 1, lets findings of a kind count as.
    pub fn stated(&self, number: usize, key: GateKey) -> Option<Severity> {
        let mut settings = self.settings.clone();
        if let Some(rule) = self.overrides.get(number.wrapping_sub(1)) {
            rule.apply(&mut settings, GateOrigin::Override(number));
        }
        settings.severity(key)
    }

    /// Whether any number of findings is limited.
    pub fn has_limits(&self) -> bool {
        let limited = |rule: &GateOverride| rule.limits.iter().any(Option::is_some);
        self.settings.limits.iter().any(Option::is_some) || self.overrides.iter().any(limited)
    }

    /// The globs of articles that a table speaks of; empty where it speaks of all.
    pub fn globs(&self, origin: GateOrigin) -> &[String] {
        match origin {
            GateOrigin::Override(number) => {
                self.overrides.get(number.wrapping_sub(1)).map_or(&[], |rule| &rule.article_globs)
            }
            GateOrigin::Default | GateOrigin::Gate => &[],
        }
    }
}

impl GateOverride {
    fn apply(&self, settings: &mut GateSettings, origin: GateOrigin) {
        fn set<T: Clone>(place: &mut T, value: &Option<T>) -> bool {
            if let Some(value) = value {
                *place = value.clone();
            }
            value.is_some()
        }
        if self.stale.is_some() {
            // What an exception says about all stale units holds for those of every class.
            settings.stale_classes.clear();
        }
        settings.stale_classes.extend(&self.stale_classes);
        let stale = set(&mut settings.stale, &self.stale) || !self.stale_classes.is_empty();
        let said = [
            (GateKey::Stale, stale),
            (GateKey::Invalid, set(&mut settings.invalid, &self.invalid)),
            (GateKey::Proposal, set(&mut settings.proposal, &self.proposal)),
            (GateKey::Unsynced, set(&mut settings.unsynced, &self.unsynced)),
            (GateKey::Unrecorded, set(&mut settings.unrecorded, &self.unrecorded)),
            (GateKey::Page, set(&mut settings.page, &self.page)),
            (GateKey::Missing, set(&mut settings.missing, &self.missing)),
            (GateKey::Draft, set(&mut settings.draft, &self.draft)),
            (GateKey::Machine, set(&mut settings.machine, &self.machine.map(Some))),
            (GateKey::Unreviewed, set(&mut settings.unreviewed, &self.unreviewed)),
            (GateKey::Minimum, set(&mut settings.minimum, &self.minimum)),
        ];
        for (key, _) in said.into_iter().filter(|(_, is_said)| *is_said) {
            settings.origins[key as usize] = origin;
        }
        set(&mut settings.require, &self.require);
        set(&mut settings.grace_days, &self.grace_days);
        for (place, most) in settings.limits.iter_mut().zip(self.limits) {
            *place = most.map(|most| Limit { most, origin }).or(*place);
        }
    }
}

const SEVERITIES: [(&str, Option<Severity>); 3] =
    [("error", Some(Severity::Error)), ("warning", Some(Severity::Warning)), ("off", None)];

/// What somebody may only want to hear of can be a note too.
const WITH_NOTE: [(&str, Option<Severity>); 4] =
    [SEVERITIES[0], SEVERITIES[1], ("note", Some(Severity::Note)), SEVERITIES[2]];

pub(super) fn gate_rules(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> GateRules {
    let mut settings = GateSettings::default();
    gate_values(&mut table, faults).apply(&mut settings, GateOrigin::Gate);
    let overrides =
        table.tables("override", faults).into_iter().map(|table| gate_override(table, faults)).collect();
    let baseline = table.string("baseline", faults).map(|path| folder_path(&path, "baseline", faults));
    table.finish(faults);
    GateRules { settings, overrides, baseline }
}

/// The keys that `[gate]` and `[[gate.override]]` share.
fn gate_values(table: &mut Table<'_, '_>, faults: &mut Vec<Fault>) -> GateOverride {
    let requirements = [("translated", Requirement::Translated), ("reviewed", Requirement::Reviewed)];
    GateOverride {
        articles: None,
        article_globs: Vec::new(),
        languages: Vec::new(),
        stale: table.choice("stale", &SEVERITIES, faults),
        stale_classes: table
            .table("stale-classes", faults)
            .map(|table| stale_classes(table, faults))
            .unwrap_or_default(),
        invalid: table.choice("invalid", &SEVERITIES, faults),
        proposal: table.choice("proposal", &SEVERITIES, faults),
        unsynced: table.choice("unsynced", &SEVERITIES, faults),
        unrecorded: table.choice("unrecorded", &WITH_NOTE, faults),
        page: table.choice("page", &WITH_NOTE, faults),
        missing: table.choice("missing", &SEVERITIES, faults),
        draft: table.choice("draft", &SEVERITIES, faults),
        machine: table.choice("machine", &SEVERITIES, faults),
        unreviewed: table.choice("unreviewed", &SEVERITIES, faults),
        require: table.choice("require", &requirements, faults),
        minimum: table.number("minimum", 100, faults),
        grace_days: table.number("grace-days", 3650, faults),
        limits: table.table("limits", faults).map(|table| limits(table, faults)).unwrap_or_default(),
    }
}

/// How many findings of each kind are let pass.
fn limits(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> [Option<u32>; GateKey::COUNT] {
    let mut limits = [None; GateKey::COUNT];
    for key in GateKey::LIMITED {
        limits[key as usize] = table.number(key.as_str(), 1_000_000, faults);
    }
    table.finish(faults);
    limits
}

/// The severities of stale units by the gravest class of their change.
///
/// A class that always counts can warn, but not be off by itself.
fn stale_classes(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> Vec<(ChangeClass, Option<Severity>)> {
    let severities = ChangeClass::ALL.into_iter().filter_map(|class| {
        let choices = if class.always_counts() { &SEVERITIES[..2] } else { &SEVERITIES[..] };
        Some((class, table.choice(class.as_str(), choices, faults)?))
    });
    let severities = severities.collect();
    table.finish(faults);
    severities
}

fn gate_override(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> GateOverride {
    let span = table.span();
    let texts = table.strings("articles", faults);
    let articles = texts.as_ref().map(|texts| globs(texts, faults));
    let article_globs = texts.unwrap_or_default().into_iter().map(|text| text.value).collect();
    let tags = table.strings("languages", faults).unwrap_or_default();
    let languages = languages(&tags, None, faults);
    let values = gate_values(&mut table, faults);
    if articles.is_some() && values.minimum.is_some() {
        let hint = message!("config-minimum-for-articles-hint");
        faults.push(Fault::new(span.clone(), message!("config-minimum-for-articles"), hint));
    }
    if !languages.is_empty() && values.unsynced.is_some() {
        let hint = message!("config-unsynced-for-languages-hint");
        faults.push(Fault::new(span, message!("config-unsynced-for-languages"), hint));
    }
    table.finish(faults);
    GateOverride { articles, article_globs, languages, ..values }
}

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;

    #[test]
    fn later_overrides_win_where_they_fit() {
        let text = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n[[gate.override]]\nlanguages = [\"fr\"]\nstale = \"warning\"\n\
             [[gate.override]]\narticles = [\"articles/news/**\"]\nstale = \"off\"\n";
        let gate = Config::read(text, "recto.toml", &[]).unwrap().gate;
        let french = "fr".parse().unwrap();
        let german = "de".parse().unwrap();
        assert_eq!(gate.settings(Some("articles/a.md"), Some(&french)).stale, Some(Severity::Warning));
        assert_eq!(gate.settings(Some("articles/news/a.md"), Some(&french)).stale, None);
        assert_eq!(gate.settings(Some("articles/a.md"), Some(&german)).stale, Some(Severity::Error));
        assert_eq!(gate.settings(None, Some(&french)).stale, Some(Severity::Warning));
    }

    #[test]
    fn limits_and_severities_know_which_table_says_them() {
        let text = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n\
             [gate]\nlimits = { stale = 5, warnings = 100 }\n\
             [[gate.override]]\nlanguages = [\"fr\"]\nmissing = \"error\"\n\
             [[gate.override]]\narticles = [\"articles/legal/**\"]\nlimits.stale = 0\n";
        let gate = Config::read(text, "recto.toml", &[]).unwrap().gate;
        let french = "fr".parse().unwrap();
        let general = gate.settings(Some("articles/a.md"), Some(&french));
        let legal = gate.settings(Some("articles/legal/a.md"), Some(&french));
        assert!(gate.has_limits() && !GateRules::default().has_limits());
        assert_eq!(general.limit(GateKey::Stale), Some(Limit { most: 5, origin: GateOrigin::Gate }));
        assert_eq!(legal.limit(GateKey::Stale), Some(Limit { most: 0, origin: GateOrigin::Override(2) }));
        assert_eq!(legal.limit(GateKey::Warnings), general.limit(GateKey::Warnings));
        assert_eq!(legal.limit(GateKey::Errors), None);
        assert_eq!(legal.origin(GateKey::Missing), GateOrigin::Override(1));
        assert_eq!(legal.origin(GateKey::Stale), GateOrigin::Default);
        assert_eq!(gate.globs(GateOrigin::Override(2)), ["articles/legal/**"]);
        assert!(gate.globs(GateOrigin::Gate).is_empty());
        let refused = Config::read(&text.replace("warnings = 100", "warning = 100"), "recto.toml", &[]);
        assert_eq!(refused.unwrap_err()[0].message.to_string(), "unknown key `warning` in [gate.limits]");
    }

    #[test]
    fn the_gravest_class_of_a_change_sets_the_severity() {
        let text = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n\
             [gate]\nstale = \"warning\"\nstale-classes = { spelling = \"off\", negation = \"error\" }\n\
             [[gate.override]]\narticles = [\"articles/drafts/**\"]\nstale = \"off\"\n\
             [[gate.override]]\nlanguages = [\"fr\"]\nstale-classes.spelling = \"error\"\n";
        let gate = Config::read(text, "recto.toml", &[]).unwrap().gate;
        let german = "de".parse().unwrap();
        let settings = gate.settings(Some("articles/a.md"), Some(&german));
        use ChangeClass::*;
        assert_eq!(settings.stale_over(&[Spelling]), None);
        assert_eq!(settings.stale_over(&[Spelling, Wording]), Some(Severity::Warning));
        assert_eq!(settings.stale_over(&[Spelling, Negation]), Some(Severity::Error));
        assert_eq!(settings.stale_over(&[]), Some(Severity::Warning));
        let drafts = gate.settings(Some("articles/drafts/a.md"), Some(&german));
        assert_eq!(drafts.stale_over(&[Negation]), None);
        let french = gate.settings(Some("articles/a.md"), Some(&"fr".parse().unwrap()));
        assert_eq!(french.stale_over(&[Spelling]), Some(Severity::Error));
        let refused =
            Config::read(&text.replace("negation = \"error\"", "negation = \"off\""), "recto.toml", &[]);
        assert_eq!(refused.unwrap_err()[0].message.to_string(), "`off` is not a valid value of `negation`");
    }
}
