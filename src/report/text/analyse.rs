//! What a job comes to, for people.

use super::{BOLD, padded, paint};
use crate::message;
use crate::message::{Localizer, Message};
use crate::workflow::analyse::{AnalyseReport, AnalysedLanguage, Band};
use unicode_width::UnicodeWidthStr;

/// A table for every language: how much there is in each band, and what it counts.
pub fn analyse(words: &Localizer, report: &AnalyseReport) -> String {
    let tables: Vec<String> =
        report.languages.iter().map(|language| table(words, language, report)).collect();
    tables.join("\n")
}

fn table(words: &Localizer, language: &AnalysedLanguage, report: &AnalyseReport) -> String {
    let heading = [
        language.language.to_string(),
        words.say(message!("analyse-units")),
        words.say(message!("analyse-words")),
        words.say(message!("analyse-characters")),
        words.say(message!("analyse-with-blanks")),
        words.say(message!("analyse-weighted")),
    ];
    let mut rows = vec![heading];
    for (place, band) in Band::ALL.into_iter().enumerate() {
        let volume = language.bands[place];
        rows.push([
            words.say(name(band)),
            words.count(volume.units),
            words.count(volume.words),
            words.count(volume.characters),
            words.count(volume.characters_with_blanks),
            rounded(words, language.weighted(place, &report.weights)),
        ]);
    }
    let total = language.total();
    rows.push([
        words.say(message!("analyse-total")),
        words.count(total.units),
        words.count(total.words),
        words.count(total.characters),
        words.count(total.characters_with_blanks),
        rounded(words, language.weighted_total(&report.weights)),
    ]);
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..6).map(width).collect();
    let mut out = String::new();
    for (nth, row) in rows.iter().enumerate() {
        let mut line = padded(&row[0], widths[0]);
        for (cell, width) in row.iter().zip(&widths).skip(1) {
            line.push_str(&format!("  {}{cell}", " ".repeat(width - cell.width())));
        }
        let is_heading = nth == 0 || nth + 1 == rows.len();
        out.push_str(&format!("{}\n", if is_heading { paint(BOLD, &line) } else { line }));
    }
    out
}

/// Half a word is a word to whoever pays for it.
fn rounded(words: &Localizer, weighted: f64) -> String {
    words.count(weighted.round() as usize)
}

fn name(band: Band) -> Message {
    match band {
        Band::Context => message!("band-context"),
        Band::Repetition => message!("band-repetition"),
        Band::Exact => message!("band-exact"),
        Band::From95 => message!("band-from", least = 95usize, most = 99usize),
        Band::From85 => message!("band-from", least = 85usize, most = 94usize),
        Band::From75 => message!("band-from", least = 75usize, most = 84usize),
        Band::From50 => message!("band-from", least = 50usize, most = 74usize),
        Band::New => message!("band-new"),
    }
}
