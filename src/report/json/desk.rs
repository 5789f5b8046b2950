//! The shapes of the contract as values, for a server that adds to them; messages in the language of whoever asks.

use serde_json::{Value, json};

use super::accept::AcceptUnit;
use super::matches::Match;
use super::shape::{Counts, Finding, by_name};
use super::units::{self, ListUnit};
use crate::diagnostic::Diagnostic;
use crate::diff::Token;
use crate::memory;
use crate::message::Localizer;
use crate::model::Language;
use crate::status::Tally;
use crate::workspace::outcome::{Outcome, Refusal};
use crate::workspace::shared::ArticleSummary;
use crate::workspace::unit::{BriefUnit, UnitRow};

/// So many characters of a source text tell in a list which it is.
const EXCERPT: usize = 160;

/// How far each language is, as in a status.
pub fn status(languages: &[(Language, Tally)]) -> Value {
    json!({ "languages": by_name(languages) })
}

/// How far an article is, as in a status.
pub fn article(article: &ArticleSummary) -> Value {
    json!({
        "article": article.path,
        "unsynced": article.unsynced,
        "languages": by_name(&article.tallies),
    })
}

/// The counts of one language.
pub fn counts(tally: &Tally) -> Value {
    json!(Counts::from(tally))
}

/// A unit, as in a list.
pub fn unit(words: &Localizer, row: &UnitRow) -> Value {
    let mut unit = json!(ListUnit::from(row));
    unit["text"] = row.text.as_deref().into();
    unit["findings"] = row.findings.iter().map(|found| finding(words, found)).collect();
    unit
}

/// A unit, with no more than a list shows of it: of its source, the first characters.
pub fn brief_unit(unit: &BriefUnit) -> Value {
    let cut =
        unit.source.char_indices().nth(EXCERPT).map_or(unit.source.as_str(), |(at, _)| &unit.source[..at]);
    json!({
        "article": unit.article,
        "id": unit.id,
        "kind": unit.kind.as_str(),
        "line": unit.line,
        "language": unit.language.as_str(),
        "state": unit.state.as_str(),
        "source": cut,
    })
}

/// A change, word by word.
pub fn tokens(changes: &[Token]) -> Value {
    json!(units::tokens(changes))
}

/// What became of a translation that something was asked for.
pub fn outcome(words: &Localizer, outcome: &Outcome) -> Value {
    let mut value = json!(AcceptUnit::from(outcome));
    if let Some(changed) = outcome.result.as_ref().err().and_then(Refusal::changed) {
        value["changed"]["unit"] = unit(words, &changed.unit);
    }
    value
}

/// What was translated before and is like a text.
pub fn matches(found: &[memory::Match]) -> Value {
    found.iter().map(|one| json!(Match::from(one))).collect()
}

/// A finding, with its texts in a language.
pub fn finding(words: &Localizer, finding: &Diagnostic) -> Value {
    let mut value = json!(Finding::from(finding));
    value["message"] = words.text(&finding.message).into();
    value["hint"] = finding.hint.as_ref().map(|hint| words.text(hint)).into();
    value
}
