//! What a run may pass: findings and unit statuses held against the project's policy.
//!
//! The decision is made here from the findings, before anybody prints them. What was known before is in `known`, how
//! many findings are let pass in `limits`, and what each rule had to say in `ruling`.

mod facts;
mod known;
mod limits;
mod ruling;
#[cfg(test)]
mod tests;

pub use facts::ArticleFacts;
pub use known::{KnownError, KnownFindings};
pub use limits::CODE as LIMIT;
pub use ruling::{Policy, Ruling};

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use crate::catalog::Proposal;
use crate::check::Check;
use crate::config::{Config, FILE_NAME, GateKey, GateSettings, Requirement};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::message::{Message, shell};
use crate::model::{Language, State};
use crate::status::percent;
use crate::text_position::Position;
use facts::{LanguageFacts, OpenUnit};
use limits::Budget;
use ruling::Found;

/// The codes of the gate's own findings, each with a word on what it finds.
pub const CODES: [(&str, &str); 11] = [
    ("stale", "a translation whose source changed"),
    ("missing", "a unit without translation"),
    ("draft", "a translation that nobody confirmed"),
    (
        "machine",
        "a translation by a command that nobody confirmed, where the project tells it from other drafts",
    ),
    ("unreviewed", "a translation that nobody reviewed, where reviews are required"),
    ("proposal", "a second version of a translation that nobody has chosen yet"),
    ("unsynced", "an article whose source catalog is behind"),
    ("unrecorded", "a translation that no sync has recorded yet"),
    ("page", "a page that somebody edited, so that its catalog says something else"),
    ("minimum", "a language that is less finished than the project asks"),
    (LIMIT, "more findings of a kind than the project lets pass"),
];

/// The outcome of a check.
#[derive(Clone, Debug, Default)]
pub struct PolicyDecision {
    /// Everything found, errors and warnings, in the order of the articles; what was known before is left out.
    pub findings: Vec<Diagnostic>,
    /// How many findings were known before, and are let pass for that.
    pub known: usize,
    /// How many findings that were known before are no longer there.
    pub mended: usize,
    /// What each rule of the gate counted and says.
    pub rulings: Vec<Ruling>,
}

impl PolicyDecision {
    /// Whether nothing found is an error.
    pub fn passed(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity < Severity::Error)
    }
}

/// What was found, with the severity that the policy gives it, before anything is let pass.
#[derive(Debug, Default)]
pub struct Judgement {
    /// The findings, in the order of the articles.
    pub findings: Vec<Diagnostic>,
    found: Found,
    /// Each language with how many of its units are finished, and how many there are; only where all of it was
    /// looked at.
    progress: Vec<(Language, usize, usize)>,
    /// What the limits speak of, and how many there are.
    counted: Vec<(Budget, usize)>,
}

impl Judgement {
    /// The same, only with the findings that somebody wants to know.
    pub fn retain(&mut self, wants: impl Fn(&Diagnostic) -> bool) {
        self.findings.retain(wants);
    }

    /// Lets pass what the limits allow, and adds an error for each that is not kept.
    pub fn limit(&mut self, config: &Config) {
        self.counted = limits::apply(config, &mut self.findings);
    }

    /// Lets pass what was known before.
    ///
    /// `articles` are those that are there now, and `explained` tells of which codes somebody wants to know the
    /// rulings.
    pub fn decision(
        self,
        config: &Config,
        known: Option<&KnownFindings>,
        articles: &FxHashSet<&str>,
        explained: Option<&dyn Fn(&str) -> bool>,
    ) -> PolicyDecision {
        let all = self.findings.len();
        let (findings, mended) = match known {
            Some(known) => known.sift(self.findings, articles),
            None => (self.findings, 0),
        };
        let explain = |wants: &dyn Fn(&str) -> bool| {
            ruling::rulings(config, self.found, &self.progress, &self.counted, &findings, wants)
        };
        let rulings = explained.map(explain).unwrap_or_default();
        PolicyDecision { known: all - findings.len(), mended, findings, rulings }
    }
}

/// The code of a language that is less finished than the project asks.
const MINIMUM: &str = "minimum";

/// Whether a code is that of a rule about translations, for which `invalid` stands.
pub fn is_rule(code: &str) -> bool {
    Check::of(code).is_some_and(|check| !check.is_configurable())
}

/// The key of the configuration that says what findings of a code count as.
fn key_of(code: &str) -> Option<GateKey> {
    match code {
        "stale" => Some(GateKey::Stale),
        "missing" => Some(GateKey::Missing),
        "draft" => Some(GateKey::Draft),
        "machine" => Some(GateKey::Machine),
        "unreviewed" => Some(GateKey::Unreviewed),
        "proposal" => Some(GateKey::Proposal),
        "unsynced" => Some(GateKey::Unsynced),
        "unrecorded" => Some(GateKey::Unrecorded),
        "page" => Some(GateKey::Page),
        MINIMUM => Some(GateKey::Minimum),
        code if is_rule(code) => Some(GateKey::Invalid),
        _ => None,
    }
}

/// A page that somebody edited.
#[derive(Clone, Debug)]
pub struct EditedPage<'a> {
    /// Where it is.
    pub path: String,
    /// Its language.
    pub language: &'a Language,
    /// How many texts are edited.
    pub edits: usize,
    /// Where the first of them is.
    pub first: Option<Position>,
    /// Whether a sync takes them in.
    pub is_tracked: bool,
    /// How many pieces of its own it has where its article changed.
    pub stale_pieces: usize,
}

/// One article with what the rules found in each of its languages.
pub struct Judged<'a> {
    /// The article.
    pub article: &'a ArticleFacts,
    /// What the rules found.
    pub findings: Vec<Diagnostic>,
    /// Its pages that somebody edited.
    pub edited_pages: Vec<EditedPage<'a>>,
    /// Whether the article is gone while its catalogs are there.
    pub gone: bool,
}

/// What the policy says of one article.
#[derive(Debug, Default)]
pub struct ArticleJudgement {
    findings: Vec<Diagnostic>,
    found: Found,
    /// How many units are finished in each language of the article, and how many there are.
    progress: Vec<(Language, usize, usize)>,
}

/// Holds one article against the policy.
pub fn judge_article(config: &Config, judged: Judged<'_>, today: Date) -> ArticleJudgement {
    let Judged { article, findings: of_rules, edited_pages, gone } = judged;
    let mut found = Found::default();
    let mut findings: Vec<Diagnostic> = unsynced(config, article, gone, &mut found).into_iter().collect();
    findings.extend(of_rules.into_iter().filter_map(|finding| invalid(config, finding, &mut found)));
    let mut progress = Vec::new();
    for (language, facts) in config.languages.iter().zip(&article.languages) {
        let (path, settings) = (&article.path, config.gate.settings(Some(&article.path), Some(language)));
        findings.extend(
            facts
                .open
                .iter()
                .filter_map(|unit| status_finding((path, language), unit, &settings, today, &mut found)),
        );
        findings.extend(proposals((path, language), facts, &settings, &mut found));
        findings.extend(unrecorded((path, language), facts, &settings, &mut found));
        let pages = edited_pages.iter().filter(|page| page.language == language);
        findings.extend(pages.flat_map(|page| edited_page(path, page, &settings, &mut found)));
        progress.push((language.clone(), facts.done, facts.units));
    }
    ArticleJudgement { findings, found, progress }
}

/// Joins what the policy says of articles with glossaries. `other` findings, such as unreadable articles, count as
/// they are.
///
/// Where the articles are not `all` of the project, nothing is said of languages as a whole.
pub fn judge(
    config: &Config,
    articles: Vec<ArticleJudgement>,
    glossaries: Vec<Diagnostic>,
    other: Vec<Diagnostic>,
    all: bool,
) -> Judgement {
    let mut findings = other;
    let mut found = Found::default();
    findings.extend(glossaries.into_iter().filter_map(|finding| invalid(config, finding, &mut found)));
    let mut progress: Vec<(Language, usize, usize)> =
        config.languages.iter().map(|language| (language.clone(), 0, 0)).collect();
    for article in articles {
        findings.extend(article.findings);
        found.merge(article.found);
        for (language, done, all) in article.progress {
            if let Some(total) = progress.iter_mut().find(|(own, ..)| *own == language) {
                total.1 += done;
                total.2 += all;
            }
        }
    }
    if !all {
        progress.clear();
    }
    let below = |(language, done, all): &(_, _, _)| below_minimum(config, language, *done, *all);
    findings.extend(progress.iter().filter_map(below));
    Judgement { findings, found, progress, counted: Vec::new() }
}

fn unsynced(config: &Config, article: &ArticleFacts, gone: bool, found: &mut Found) -> Option<Diagnostic> {
    if !article.unsynced && !gone {
        return None;
    }
    let settings = config.gate.settings(Some(&article.path), None);
    found.add("unsynced", None, settings.origin(GateKey::Unsynced), settings.unsynced.is_none());
    let severity = settings.unsynced?;
    let finding = if article.held_by.is_empty() {
        let message = if gone { message!("gate-article-gone") } else { message!("gate-article-changed") };
        Diagnostic::new("unsynced", severity, &article.path, message).hint(message!("gate-unsynced-hint"))
    } else {
        let message = message!("gate-sync-held", languages = article.held_by.clone());
        Diagnostic::new("unsynced", severity, &article.path, message).hint(message!("gate-sync-held-hint"))
    };
    Some(finding.article(&article.path))
}

/// That a ledger is behind its catalog: somebody wrote translations and nobody ran a sync since.
fn unrecorded(
    (path, language): (&str, &Language),
    facts: &LanguageFacts,
    settings: &GateSettings,
    found: &mut Found,
) -> Option<Diagnostic> {
    let (recorded, left_open) = facts.unrecorded;
    let count = recorded + left_open;
    if count == 0 {
        return None;
    }
    let origin = settings.origin(GateKey::Unrecorded);
    found.add("unrecorded", Some(language), origin, settings.unrecorded.is_none());
    let message = message!("gate-unrecorded", count, language);
    let hint = match left_open {
        0 => message!("gate-unrecorded-hint"),
        _ => message!("gate-unrecorded-hidden-hint"),
    };
    let finding = Diagnostic::new("unrecorded", settings.unrecorded?, path, message).hint(hint);
    Some(finding.article(path).language(language))
}

/// That a page says something else than its catalog, because somebody edited it.
fn edited_page(
    article: &str,
    page: &EditedPage<'_>,
    settings: &GateSettings,
    found: &mut Found,
) -> Vec<Diagnostic> {
    let EditedPage { path, language, edits, first, is_tracked, stale_pieces } = page;
    let mut says = Vec::new();
    if *edits > 0 {
        let hint = if *is_tracked { message!("gate-page-tracked-hint") } else { message!("gate-page-hint") };
        says.push((message!("gate-page", language = *language, count = *edits), hint, *first));
    }
    if *stale_pieces > 0 {
        let hint = message!("gate-page-behind-hint", article = shell(article), language = *language);
        says.push((message!("gate-page-behind", count = *stale_pieces), hint, None));
    }
    let mut findings = Vec::new();
    for (message, hint, place) in says {
        found.add("page", Some(language), settings.origin(GateKey::Page), settings.page.is_none());
        let Some(severity) = settings.page else { continue };
        let finding = Diagnostic::new("page", severity, path, message).hint(hint);
        let finding = place.into_iter().fold(finding, Diagnostic::at);
        findings.push(finding.article(article).language(language));
    }
    findings
}

/// Second versions that nobody has chosen yet, each where its unit stands.
fn proposals(
    (path, language): (&str, &Language),
    facts: &LanguageFacts,
    settings: &GateSettings,
    found: &mut Found,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (key, place) in &facts.proposals {
        let origin = settings.origin(GateKey::Proposal);
        found.add("proposal", Some(language), origin, settings.proposal.is_none());
        let Some(severity) = settings.proposal else { continue };
        let id = Proposal::unit(key);
        let message = message!("gate-proposal", id, language);
        let finding = Diagnostic::new("proposal", severity, path, message)
            .hint(message!("gate-proposal-hint", path = shell(path), key = shell(key), language))
            .article(path)
            .id(id)
            .language(language);
        findings.push(place.iter().copied().fold(finding, Diagnostic::at));
    }
    findings
}

/// A rule's finding with the severity the policy gives it: errors follow `invalid`, the rest stays.
fn invalid(config: &Config, mut finding: Diagnostic, found: &mut Found) -> Option<Diagnostic> {
    // What `[checks]` says about these was asked before they were looked for.
    if Check::of(finding.code).is_some_and(Check::is_configurable) {
        return Some(finding);
    }
    let settings = config.gate.settings(finding.article.as_deref(), finding.language.as_ref());
    let origin = settings.origin(GateKey::Invalid);
    found.add(finding.code, finding.language.as_ref(), origin, settings.invalid.is_none());
    finding.severity = finding.severity.min(settings.invalid?);
    Some(finding)
}

fn status_finding(
    (path, language): (&str, &Language),
    unit: &OpenUnit,
    settings: &GateSettings,
    today: Date,
    found: &mut Found,
) -> Option<Diagnostic> {
    let id = &unit.id;
    let mut count = |code: &'static str, key: GateKey, severity: Option<Severity>| {
        found.add(code, Some(language), settings.origin(key), severity.is_none());
        severity
    };
    let (code, severity, message, hint) = match unit.state {
        State::Stale => {
            let since = unit.since(today);
            let severity = count("stale", GateKey::Stale, settings.stale_over(&unit.classes))?;
            let severity = within_grace(severity, since, settings.grace_days, today);
            let classes: Vec<Message> = unit.classes.iter().map(|class| class.message()).collect();
            let since = since.map(|date| date.to_string());
            let message = match (classes.is_empty(), since) {
                (true, None) => message!("gate-stale", id, language),
                (true, Some(date)) => message!("gate-stale-since", id, language, date),
                (false, None) => message!("gate-stale-by", id, classes, language),
                (false, Some(date)) => message!("gate-stale-by-since", id, classes, language, date),
            };
            (
                "stale",
                severity,
                message,
                message!("gate-stale-hint", path = shell(path), id = shell(id), language),
            )
        }
        State::Missing => {
            let message = message!("gate-missing", id, language);
            let severity = count("missing", GateKey::Missing, settings.missing)?;
            (
                "missing",
                severity,
                message,
                message!("gate-missing-hint", path = shell(path), id = shell(id), language),
            )
        }
        State::Draft => {
            let message = match unit.classes.iter().max() {
                Some(class) => message!("gate-draft-by", id, class = class.message(), language),
                None => message!("gate-draft", language, id),
            };
            let machine = settings.machine.filter(|_| unit.is_of_machine);
            let (code, severity) = match machine {
                Some(severity) => ("machine", count("machine", GateKey::Machine, severity)?),
                None => ("draft", count("draft", GateKey::Draft, settings.draft)?),
            };
            let message = match machine {
                Some(_) => message!("gate-machine", language, id),
                None => message,
            };
            (
                code,
                severity,
                message,
                message!("gate-draft-hint", path = shell(path), id = shell(id), language),
            )
        }
        State::Translated if settings.require == Requirement::Reviewed => {
            let message = message!("gate-unreviewed", language, id);
            let severity = count("unreviewed", GateKey::Unreviewed, settings.unreviewed)?;
            (
                "unreviewed",
                severity,
                message,
                message!("gate-unreviewed-hint", path = shell(path), id = shell(id), language),
            )
        }
        State::Translated | State::Reviewed => return None,
    };
    let finding = Diagnostic::new(code, severity, path, message)
        .at(unit.position)
        .hint(hint)
        .article(path)
        .id(id)
        .language(language)
        .classes(&unit.classes);
    // Where the source changes again, the translation lacks more than it did.
    Some(unit.fingerprint().into_iter().fold(finding, Diagnostic::text))
}

/// A stale unit only warns for its first days; one whose date is unknown has none.
fn within_grace(severity: Severity, since: Option<Date>, days: u32, today: Date) -> Severity {
    let age = since.and_then(|since| today.since(since).ok()).map(|span| i64::from(span.get_days()));
    match age {
        Some(age) if (0..i64::from(days)).contains(&age) => severity.min(Severity::Warning),
        _ => severity,
    }
}

fn below_minimum(config: &Config, language: &Language, done: usize, all: usize) -> Option<Diagnostic> {
    let minimum = config.gate.settings(None, Some(language)).minimum as usize;
    let percent = percent(done, all);
    (percent < minimum).then(|| {
        let message = message!("gate-below-minimum", language, percent, minimum);
        Diagnostic::new(MINIMUM, Severity::Error, FILE_NAME, message)
            .hint(message!("gate-below-minimum-hint", language))
            .language(language)
            .amount(100 - percent)
    })
}
