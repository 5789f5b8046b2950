//! The JSON contract, version 1: fields may be added, none is renamed or removed.

mod accept;
mod adopt;
mod analyse;
mod checks;
pub mod desk;
mod explain;
mod gate;
mod imported_terms;
mod kept;
mod overrides;
mod matches;
mod memory;
mod report;
mod shape;
mod streamed;
mod suggested_terms;
mod sync;
mod terms;
mod units;
mod watch;

use std::collections::BTreeMap;

use serde::Serialize;

pub use self::accept::{accept, refused, set};
pub use self::adopt::adopt;
pub use self::analyse::analyse;
pub use self::checks::{dismiss, fix};
pub use self::gate::{baseline, publishable};
pub use self::imported_terms::terms;
pub use self::kept::kept;
pub use self::matches::suggest;
pub use self::memory::{memories, pushed};
pub use self::overrides::overrides;
pub use self::report::report;
pub(super) use self::shape::to_text;
use self::shape::{Counts, Finding, SCHEMA, by_name};
pub use self::suggested_terms::suggested_terms;
pub use self::sync::sync;
pub use self::units::Units;
pub use self::watch::watch;
use crate::layout::Generator;
use crate::workflow::check::CheckReport;
use crate::workflow::git_setup::GitReport;
use crate::workflow::init::{FoundSite, FoundTranslations, InitReport};
use crate::workflow::link::LinkReport;
use crate::workflow::prune::PruneReport;
use crate::workflow::render::RenderReport;
use crate::workflow::status::StatusReport;

#[derive(Serialize)]
struct Status<'a> {
    schema: u32,
    languages: BTreeMap<&'a str, Counts>,
    articles: Vec<StatusArticle<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    history: Option<Vec<report::Point<'a>>>,
}

#[derive(Serialize)]
struct StatusArticle<'a> {
    article: &'a str,
    unsynced: bool,
    languages: BTreeMap<&'a str, Counts>,
}

/// A status as JSON.
pub fn status(report: &StatusReport) -> String {
    to_text(&Status {
        schema: SCHEMA,
        languages: by_name(&report.languages),
        articles: report
            .articles
            .iter()
            .map(|article| StatusArticle {
                article: &article.path,
                unsynced: article.unsynced,
                languages: by_name(&article.languages),
            })
            .collect(),
        history: report.history.as_ref().map(report::points),
    })
}

#[derive(Serialize)]
struct Check<'a> {
    schema: u32,
    passed: bool,
    findings: Vec<Finding<'a>>,
    known: usize,
    mended: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rulings: Vec<gate::Ruling<'a>>,
}

/// A check as JSON.
pub fn check(report: &CheckReport) -> String {
    to_text(&Check {
        schema: SCHEMA,
        passed: report.passed(),
        findings: report.not_evaluated.iter().chain(&report.decision.findings).map(Finding::from).collect(),
        known: report.decision.known,
        mended: report.decision.mended,
        rulings: report.decision.rulings.iter().map(gate::Ruling::from).collect(),
    })
}

#[derive(Serialize)]
struct Init<'a> {
    schema: u32,
    made: &'a [String],
    folder: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<InitFound<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    git: Option<InitGit<'a>>,
}

#[derive(Serialize)]
struct InitFound<'a> {
    generator: Option<&'static str>,
    configuration: Option<&'a str>,
    source: &'a str,
    articles: Option<usize>,
    languages: Vec<InitLanguage<'a>>,
}

#[derive(Serialize)]
struct InitLanguage<'a> {
    language: &'a str,
    translated: usize,
    without_article: usize,
}

#[derive(Serialize)]
struct InitGit<'a> {
    attributes: &'a [String],
    settings: Vec<InitSetting>,
}

#[derive(Serialize)]
struct InitSetting {
    key: &'static str,
    value: &'static str,
}

/// A new project, and what was set up in git, as JSON.
pub fn init(made: Option<&InitReport>, git: Option<&GitReport>) -> String {
    let setting = |&(key, value): &(&'static str, &'static str)| InitSetting { key, value };
    let git = git.map(|git| InitGit {
        attributes: &git.attributes,
        settings: git.settings.iter().map(setting).collect(),
    });
    to_text(&Init {
        schema: SCHEMA,
        made: made.map_or(&[], |report| &report.made),
        folder: made.map(|report| report.folder.as_str()),
        found: made.and_then(|report| report.found.as_ref()).map(init_found),
        git,
    })
}

fn init_found(found: &FoundSite) -> InitFound<'_> {
    InitFound {
        generator: found.generator.map(Generator::as_str),
        configuration: found.configuration.as_deref(),
        source: found.source.as_str(),
        articles: found.articles,
        languages: found.languages.iter().map(init_language).collect(),
    }
}

fn init_language(found: &FoundTranslations) -> InitLanguage<'_> {
    InitLanguage {
        language: found.language.as_str(),
        translated: found.translated,
        without_article: found.homeless,
    }
}

#[derive(Serialize)]
struct Render<'a> {
    schema: u32,
    rendered: Vec<RenderArticle<'a>>,
    left_out: Vec<RenderLeftOut<'a>>,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct RenderArticle<'a> {
    article: &'a str,
    language: &'a str,
    path: &'a str,
    changed: bool,
    in_source: usize,
    outdated: usize,
    unconfirmed: usize,
}

#[derive(Serialize)]
struct RenderLeftOut<'a> {
    article: &'a str,
    language: &'a str,
    percent: usize,
}

/// Rendered articles as JSON.
pub fn render(report: &RenderReport) -> String {
    let rendered = report.rendered.iter().map(|article| RenderArticle {
        article: &article.article,
        language: article.language.as_str(),
        path: &article.path,
        changed: article.changed,
        in_source: article.in_source,
        outdated: article.outdated,
        unconfirmed: article.unconfirmed,
    });
    let left_out = report.left_out.iter().map(|(article, language, percent)| RenderLeftOut {
        article,
        language: language.as_str(),
        percent: *percent,
    });
    to_text(&Render {
        schema: SCHEMA,
        rendered: rendered.collect(),
        left_out: left_out.collect(),
        findings: report.findings.iter().map(Finding::from).collect(),
    })
}

#[derive(Serialize)]
struct Prune<'a> {
    schema: u32,
    ledgers: Vec<PruneLedger<'a>>,
    needed: usize,
    without_source: usize,
}

#[derive(Serialize)]
struct PruneLedger<'a> {
    path: &'a str,
    obsolete: usize,
}

/// Dropped translations as JSON.
pub fn prune(report: &PruneReport) -> String {
    let ledgers = report.ledgers.iter().map(|(path, obsolete)| PruneLedger { path, obsolete: *obsolete });
    to_text(&Prune {
        schema: SCHEMA,
        ledgers: ledgers.collect(),
        needed: report.needed,
        without_source: report.without_source,
    })
}

#[derive(Serialize)]
struct Linked<'a> {
    schema: u32,
    article: &'a str,
    before: &'a str,
    id: &'a str,
    line: usize,
    states: BTreeMap<&'a str, &'static str>,
}

/// A unit that was linked or unlinked as JSON.
pub fn link(report: &LinkReport) -> String {
    let states = report.states.iter().map(|(language, state)| (language.as_str(), state.as_str()));
    to_text(&Linked {
        schema: SCHEMA,
        article: &report.article,
        before: &report.before,
        id: &report.id,
        line: report.line,
        states: states.collect(),
    })
}
