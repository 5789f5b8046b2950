//! What is the pages' own, as JSON.

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use crate::workflow::overrides::OverrideReport;

#[derive(Serialize)]
struct Overrides<'a> {
    schema: u32,
    overrides: Vec<Override<'a>>,
}

#[derive(Serialize)]
struct Override<'a> {
    article: &'a str,
    page: &'a str,
    language: &'a str,
    key: &'a str,
    kind: &'static str,
    /// Its first line on the page; null where the page has something else by now.
    line: Option<usize>,
    text: Option<&'a str>,
    /// What the article had there when the piece was last looked at.
    source: &'a str,
    stale: bool,
    /// What the article has there by now, where that is something else.
    now: Option<&'a str>,
}

/// The pieces that are the pages' own as JSON.
pub fn overrides(report: &OverrideReport) -> String {
    let pieces = report.pages.iter().flat_map(|page| page.pieces.iter().map(move |own| (page, own)));
    let overrides = pieces.map(|(page, own)| Override {
        article: &page.article,
        page: &page.path,
        language: page.language.as_str(),
        key: &own.key,
        kind: own.piece.kind.as_str(),
        line: own.there.as_ref().map(|(line, _)| *line),
        text: own.there.as_ref().map(|(_, text)| text.as_str()),
        source: &own.piece.text,
        stale: own.piece.is_stale(),
        now: own.piece.now.as_deref(),
    });
    to_text(&Overrides { schema: SCHEMA, overrides: overrides.collect() })
}
