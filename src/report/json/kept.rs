//! Texts that ledgers keep, as JSON.

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use crate::workflow::kept::KeptReport;

#[derive(Serialize)]
struct Kept<'a> {
    schema: u32,
    kept: Vec<KeptText<'a>>,
}

#[derive(Serialize)]
struct KeptText<'a> {
    article: Option<&'a str>,
    ledger: &'a str,
    language: &'a str,
    kind: &'static str,
    key: &'a str,
    unit: Option<&'a str>,
    line: Option<usize>,
    source: Option<&'a str>,
    /// Whether that is the source of today; null where the text waits for no unit.
    current: Option<bool>,
    text: &'a str,
    translation: Option<&'a str>,
    origin: Option<&'a str>,
    state: &'static str,
    note: Option<&'a str>,
}

/// Second versions and kept texts as JSON.
pub fn kept(report: &KeptReport) -> String {
    let kept = report.texts.iter().map(|kept| {
        let unit = kept.unit.as_ref();
        KeptText {
            article: kept.article.as_deref(),
            ledger: &kept.ledger,
            language: kept.language.as_str(),
            kind: kept.kind.as_str(),
            key: &kept.key,
            unit: unit.map(|unit| unit.id.as_str()),
            line: unit.map(|unit| unit.line),
            source: kept.source.as_deref(),
            current: unit.map(|unit| unit.is_current),
            text: &kept.text,
            translation: unit.and_then(|unit| unit.translation.as_deref()),
            origin: kept.origin.as_deref(),
            state: kept.state.as_str(),
            note: kept.note.as_deref(),
        }
    });
    to_text(&Kept { schema: SCHEMA, kept: kept.collect() })
}
