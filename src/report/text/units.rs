//! Units for translators: the list of what is left, and what changed word by word.

use anstyle::Style;

use super::{BOLD, DIM, GREEN, RED, WIDTH, counted, paint, shortened, state_style, wrapped};
use crate::diff::{Tag, Token};
use crate::model::State;
use crate::workflow::diff::{DiffReport, DiffRow};
use crate::workflow::list::{ListReport, UnitRow};

/// Units under their articles, each with place, state, id and the beginning of its source.
pub fn list(report: &ListReport) -> String {
    let mut out = String::new();
    let mut heading = None;
    for row in &report.units {
        let group = (&row.article, &row.language);
        if heading != Some(group) {
            if heading.is_some() {
                out.push('\n');
            }
            out.push_str(&format!(
                "{} {}\n",
                paint(BOLD, &row.article),
                paint(BOLD, &format!("({})", row.language))
            ));
            heading = Some(group);
        }
        out.push_str(&unit(row));
    }
    if report.units.is_empty() {
        return "nothing to show\n".to_owned();
    }
    let words = report.units.iter().map(|row| row.words).sum();
    out.push_str(&format!("\n{}, {}\n", counted(report.units.len(), "unit"), counted(words, "word")));
    out
}

fn unit(row: &UnitRow) -> String {
    let state = paint(state_style(row.state), &format!("{:<10}", row.state.as_str()));
    let percent = percent_changed(row).map(|percent| format!(", {percent} %")).unwrap_or_default();
    let change = row.classes.iter().max().map(|class| paint(DIM, &format!("  ({class}{percent})")));
    let change = change.unwrap_or_default();
    let mut out = format!("  {:>4}  {state}  {}{change}\n", row.line, row.id);
    let plain = Style::new();
    let first = row.source.replace('\n', " ");
    out.push_str(&wrapped(&[(plain, &shortened(&first, WIDTH - 8))], "        ", WIDTH + 8));
    if !row.uses.is_empty() {
        let names = row.uses.join(", ");
        out.push_str(&wrapped(&[(DIM, "uses: "), (plain, &names)], "        ", WIDTH));
    }
    if let Some(note) = &row.note {
        let note = note.replace('\n', " ");
        out.push_str(&wrapped(&[(DIM, "note: "), (plain, &note)], "        ", WIDTH));
    }
    if let Some(translation) = &row.translation {
        let first = translation.replace('\n', " ");
        let pieces = [(DIM, row.language.as_str()), (DIM, ": "), (plain, &*shortened(&first, WIDTH - 12))];
        out.push_str(&wrapped(&pieces, "        ", WIDTH + 8));
    }
    out.push_str(&replaced(row, "        "));
    if let Some(note) = &row.review_note {
        out.push_str(&wrapped(&[(DIM, "review: "), (plain, note)], "        ", WIDTH));
    }
    for finding in &row.findings {
        out.push_str(&wrapped(
            &[(RED, finding.code), (plain, ": "), (plain, &finding.message)],
            "        ",
            WIDTH,
        ));
    }
    out
}

/// What recto replaced in a translation, for its reader to confirm.
fn replaced(row: &UnitRow, indent: &str) -> String {
    if row.swaps.is_empty() {
        return String::new();
    }
    let swaps: Vec<String> = row.swaps.iter().map(|swap| format!("{} by {}", swap.old, swap.new)).collect();
    let text = format!("recto replaced {}; read it and accept", swaps.join(", "));
    wrapped(&[(DIM, &text)], indent, WIDTH)
}

/// The share of changed words in percent; none where only blanks and marks changed, or next to nothing.
fn percent_changed(row: &UnitRow) -> Option<f64> {
    row.changed.map(|changed| (changed * 100.0).round()).filter(|percent| *percent >= 1.0)
}

/// Units with their change marked: `[-taken out-]` and `{+put in+}`.
pub fn diff(report: &DiffReport) -> String {
    let mut out = String::new();
    for row in &report.units {
        out.push_str(&changed(row));
        out.push('\n');
    }
    if report.units.is_empty() {
        return "no translation is stale\n".to_owned();
    }
    let drafts = report.units.iter().filter(|row| row.unit.state == State::Draft).count();
    let counts = [(report.units.len() - drafts, "stale unit"), (drafts, "draft")];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, noun)| counted(count, noun));
    let counts = counts.collect::<Vec<_>>().join(" and ");
    out.push_str(&format!("{counts}; mend each translation, or confirm it with `recto accept`\n"));
    out
}

fn changed(row: &DiffRow) -> String {
    let unit = &row.unit;
    let place = format!("{}:{}", unit.article, unit.line);
    let draft =
        if unit.state == State::Draft { paint(state_style(unit.state), " draft") } else { String::new() };
    let mut out = format!("{} {}{draft}\n", paint(BOLD, &place), unit.id);
    if !unit.classes.is_empty() {
        let classes: Vec<&str> = unit.classes.iter().map(|class| class.as_str()).collect();
        let percent = percent_changed(unit).map(|percent| format!("; {percent} % of the words"));
        let line = format!("changed: {}{}", classes.join(", "), percent.unwrap_or_default());
        out.push_str(&format!("  {}\n", paint(DIM, &line)));
    }
    if row.tokens.is_empty() {
        let why = match unit.findings.first() {
            Some(finding) => format!("{}: {}; source now:", finding.code, finding.message),
            None => "nobody knows which text it answers to; source now:".to_owned(),
        };
        out.push_str(&wrapped(&[(DIM, &why)], "  ", WIDTH));
        out.push_str(&wrapped(&[(Style::new(), &unit.source)], "    ", WIDTH));
    } else {
        out.push_str(&marked(&row.tokens, "  "));
    }
    if let Some(translation) = &unit.translation {
        out.push_str(&wrapped(
            &[(DIM, &format!("{}: ", unit.language)), (Style::new(), translation)],
            "  ",
            WIDTH,
        ));
    }
    out.push_str(&super::sentences::sentences(&unit.sentences));
    out.push_str(&replaced(unit, "  "));
    out
}

/// A word diff as text: deletions in `[-…-]`, insertions in `{+…+}`.
pub(super) fn marked(tokens: &[Token], indent: &str) -> String {
    let texts: Vec<(Style, String)> = tokens
        .iter()
        .map(|token| match token.tag {
            Tag::Equal => (Style::new(), token.text.clone()),
            Tag::Delete => (RED, format!("[-{}-]", token.text)),
            Tag::Insert => (GREEN, format!("{{+{}+}}", token.text)),
        })
        .collect();
    let pieces: Vec<(Style, &str)> = texts.iter().map(|(style, text)| (*style, text.as_str())).collect();
    wrapped(&pieces, indent, WIDTH)
}
