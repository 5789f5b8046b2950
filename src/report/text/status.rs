//! The table of progress.

use unicode_width::UnicodeWidthStr;

use super::{
    BOLD, CYAN, DIM, GREEN, NO_ARTICLES, RED, WIDTH, YELLOW, counted, grouped, padded, paint, shortened_path,
};
use crate::message::Localizer;
use crate::model::State;
use crate::status::Tally;
use crate::workflow::status::StatusReport;

/// How wide the bar of progress is.
const BAR: usize = 10;

/// The progress of each language, and of each article where asked.
pub fn status(words: &Localizer, report: &StatusReport, articles: bool) -> String {
    let source = report.languages.first().map(|(_, tally)| *tally).unwrap_or_default();
    let mut out = format!(
        "{}, {}, {}\n\n",
        counted(source.articles, "article"),
        counted(source.units(), "unit"),
        counted(source.words, "word")
    );
    let rows = report.languages.iter().map(|(language, tally)| (language.to_string(), *tally));
    out.push_str(&table("language", &rows.collect::<Vec<_>>()));
    out.push_str(&by_class(report));
    if articles {
        for article in &report.articles {
            let unsynced = if article.unsynced { paint(YELLOW, " (unsynced)") } else { String::new() };
            out.push_str(&format!(
                "\n{}{unsynced}\n",
                paint(BOLD, &shortened_path(&article.path, WIDTH - 11))
            ));
            let rows = article.languages.iter().map(|(language, tally)| (format!("  {language}"), *tally));
            out.push_str(&table("", &rows.collect::<Vec<_>>()));
        }
    }
    if source.articles == 0 && source.unknown == 0 {
        out.push_str(&format!("\n{NO_ARTICLES}\n"));
    }
    if source.unknown > 0 {
        out.push_str("\nnot every article could be judged; mend what is reported\n");
    }
    let unsynced = report.unsynced;
    if unsynced > 0 {
        let verb = if unsynced == 1 { "has" } else { "have" };
        out.push_str(&format!(
            "\n{} {verb} changed since the last sync; run `recto sync`\n",
            counted(unsynced, "article")
        ));
    }
    out
}

/// What the sources of the stale units changed in, gravest first: a slip of the pen is not an inserted "not".
fn by_class(report: &StatusReport) -> String {
    let mut out = String::new();
    for (language, tally) in &report.languages {
        let counts: Vec<String> =
            tally.stale_by_class().map(|(class, count)| format!("{} {class}", grouped(count))).collect();
        if !counts.is_empty() {
            let head = if out.is_empty() { "\n" } else { "" };
            out.push_str(&format!("{head}stale in {language}: {}\n", counts.join(", ")));
        }
    }
    out
}

fn table(title: &str, rows: &[(String, Tally)]) -> String {
    let name_width = rows.iter().map(|(name, _)| name.width()).chain([title.width(), 8]).max().unwrap_or(8);
    let mut out = String::new();
    if !title.is_empty() {
        let mut heading = padded(title, name_width);
        heading.push_str(&format!("  {:<width$}", "done", width = BAR + 5));
        for state in State::ALL {
            heading.push_str(&format!("{:>width$}", state.as_str(), width = column(state)));
        }
        heading.push_str(&format!("{:>11}", "words left"));
        out.push_str(&paint(DIM, heading.trim_end()));
        out.push('\n');
    }
    for (name, tally) in rows {
        out.push_str(&padded(name, name_width));
        out.push_str(&format!("  {} {:>3}%", bar(tally), tally.percent()));
        for state in State::ALL {
            let count = tally.count(state);
            let cell = format!(
                "{:>width$}",
                if count == 0 { "-".to_owned() } else { grouped(count) },
                width = column(state)
            );
            out.push_str(&if count == 0 {
                paint(DIM, &cell)
            } else {
                paint(super::state_style(state), &cell)
            });
        }
        out.push_str(&format!("{:>11}\n", grouped(tally.words_left)));
    }
    out
}

fn column(state: State) -> usize {
    match state {
        State::Draft | State::Stale => 7,
        State::Missing => 9,
        State::Translated => 11,
        State::Reviewed => 9,
    }
}

/// A bar of finished, stale or doubtful, and missing units that is as long as the shares are.
fn bar(tally: &Tally) -> String {
    let units = (tally.units() + tally.unknown).max(1);
    let done = if tally.units() + tally.unknown == 0 { BAR } else { tally.done() * BAR / units };
    let open = (tally.stale + tally.draft) * BAR / units;
    let rest = BAR - done - open;
    format!(
        "{}{}{}",
        paint(GREEN, &"█".repeat(done)),
        paint(if tally.stale > 0 { YELLOW } else { CYAN }, &"▒".repeat(open)),
        paint(if tally.missing > 0 { RED } else { DIM }, &"·".repeat(rest)),
    )
}
