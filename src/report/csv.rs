//! A report as a table for spreadsheets: a row for every article and language (RFC 4180).
//!
//! The names of the columns are for programs, so they are English and stay.

use crate::model::State;
use crate::workflow::analyse::{AnalyseReport, Band};
use crate::workflow::report::{ProjectReport, ReportedArticle, ReportedLanguage};

const COLUMNS: [&str; 14] = [
    "article",
    "language",
    "units",
    "missing",
    "draft",
    "stale",
    "translated",
    "reviewed",
    "words",
    "words_left",
    "percent",
    "stale_since",
    "errors",
    "warnings",
];

const ANALYSE_COLUMNS: [&str; 8] = [
    "language",
    "band",
    "units",
    "words",
    "characters",
    "characters_with_blanks",
    "weight",
    "weighted_words",
];

/// A report as CSV.
pub fn report(report: &ProjectReport<'_>) -> String {
    let mut out = String::new();
    push_row(&mut out, &COLUMNS.map(str::to_owned));
    for article in &report.articles {
        for language in &article.languages {
            push_row(&mut out, &row(article, language));
        }
    }
    out
}

fn row(article: &ReportedArticle, language: &ReportedLanguage) -> [String; COLUMNS.len()] {
    let tally = &language.tally;
    let count = |state| tally.count(state).to_string();
    [
        article.path.clone(),
        language.language.to_string(),
        tally.units().to_string(),
        count(State::Missing),
        count(State::Draft),
        count(State::Stale),
        count(State::Translated),
        count(State::Reviewed),
        tally.words.to_string(),
        tally.words_left.to_string(),
        tally.percent().to_string(),
        tally.stale_since.map(|date| date.to_string()).unwrap_or_default(),
        language.errors.to_string(),
        language.warnings.to_string(),
    ]
}

/// What a job comes to as CSV: a row for every language and band.
pub fn analyse(report: &AnalyseReport) -> String {
    let mut out = String::new();
    push_row(&mut out, &ANALYSE_COLUMNS.map(str::to_owned));
    for language in &report.languages {
        for (place, band) in Band::ALL.into_iter().enumerate() {
            let volume = language.bands[place];
            let row = [
                language.language.to_string(),
                band.as_str().to_owned(),
                volume.units.to_string(),
                volume.words.to_string(),
                volume.characters.to_string(),
                volume.characters_with_blanks.to_string(),
                report.weights[place].to_string(),
                format!("{:.2}", language.weighted(place, &report.weights)),
            ];
            push_row(&mut out, &row);
        }
    }
    out
}

fn push_row(out: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| protected(cell)).collect();
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

/// A cell that a spreadsheet takes for text: what begins like a formula gets an apostrophe before it.
fn protected(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let cell = if is_formula { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_never_formulas() {
        for (cell, written) in [
            ("en/a.md", "en/a.md"),
            ("a, \"b\"", "\"a, \"\"b\"\"\""),
            ("two\r\nlines", "\"two\r\nlines\""),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "'+1"),
            ("-x.md", "'-x.md"),
            ("@SUM", "'@SUM"),
            ("\t=1", "'\t=1"),
            ("", ""),
        ] {
            assert_eq!(protected(cell), written);
        }
    }
}
