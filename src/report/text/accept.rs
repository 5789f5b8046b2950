//! What the actions on single units, pruning and rendering did.

use super::units::marked;
use super::{BOLD, DIM, WIDTH, counted, grouped, paint, shortened, state_style};
use crate::message::Localizer;
use crate::workflow::accept::{AcceptReport, Outcome, Refusal};
use crate::workflow::link::LinkReport;
use crate::workflow::prune::PruneReport;
use crate::workflow::render::RenderReport;
use crate::workflow::set::SetReport;

/// The units whose state changed, and how.
pub fn accept(words: &Localizer, report: &AcceptReport, dry_run: bool) -> String {
    let mut out = String::new();
    let mut changed = 0;
    for outcome in &report.outcomes {
        let Outcome { article, id, line, language, before, result } = outcome;
        let place = paint(BOLD, &format!("{article}:{line}"));
        match result {
            Ok(after) if after == before => {
                out.push_str(&format!("{place} {id} ({language}): {after} already\n"))
            }
            Ok(after) => {
                changed += 1;
                out.push_str(&format!(
                    "{place} {id} ({language}): {before} -> {}\n",
                    paint(state_style(*after), after.as_str())
                ));
            }
            Err(Refusal::JustChanged(tokens)) => {
                out.push_str(&format!("{place} {id} ({language}): refused, its source just changed:\n"));
                out.push_str(&marked(tokens, "    "));
                out.push_str("    read it, then run the command again\n");
            }
            Err(Refusal::Missing) => out.push_str(&format!(
                "{place} {id} ({language}): refused, it has no translation; write it with `recto set`\n"
            )),
            Err(Refusal::Broken) => out.push_str(&format!(
                "{place} {id} ({language}): refused, its message is broken; see `recto check --only syntax`\n"
            )),
        }
    }
    let what = if dry_run { "would change" } else { "changed" };
    out.push_str(&format!("{} {what}\n", counted(changed, "unit")));
    out
}

/// Where a translation was written.
pub fn set(words: &Localizer, report: &SetReport) -> String {
    let state = paint(state_style(report.state), report.state.as_str());
    let fluent = if report.fluent { ", taken as Fluent" } else { "" };
    let mut out = format!("{} in {}: {state}{fluent}\n", report.id, report.catalog);
    if let Some(term) = &report.unknown_term {
        out.push_str(&format!("    {{ {term} }} is kept as text: the glossary has no such term\n"));
    }
    out
}

/// How many obsolete translations each ledger had.
pub fn prune(words: &Localizer, report: &PruneReport, dry_run: bool) -> String {
    let mut out: String = report
        .ledgers
        .iter()
        .map(|(path, count)| format!("{path}: {}\n", counted(*count, "obsolete translation")))
        .collect();
    let all = report.ledgers.iter().map(|(_, count)| count).sum();
    let what = if dry_run { "would be dropped" } else { "dropped" };
    out.push_str(&format!("{} {what}\n", counted(all, "obsolete translation")));
    if report.needed > 0 {
        let stay = if report.needed == 1 { "stays" } else { "stay" };
        out.push_str(&format!(
            "{} {stay}, because drafts were made from them: confirm these first\n",
            grouped(report.needed)
        ));
    }
    if report.without_source > 0 {
        let stay = if report.without_source == 1 { "stays" } else { "stay" };
        out.push_str(&format!(
            "{} without source {stay}: give them to units with `recto link`, or drop them with\n--without-source\n",
            grouped(report.without_source)
        ));
    }
    out
}

/// The files that were rendered.
pub fn render(words: &Localizer, report: &RenderReport) -> String {
    let mut out = String::new();
    for article in &report.rendered {
        let mut notes = Vec::new();
        if article.in_source > 0 {
            notes.push(format!("{} in the source language", counted(article.in_source, "unit")));
        }
        if article.outdated > 0 {
            notes.push(format!("{} with an older text", counted(article.outdated, "unit")));
        }
        if article.unconfirmed > 0 {
            notes.push(format!("{} not confirmed", counted(article.unconfirmed, "unit")));
        }
        let notes =
            if notes.is_empty() { String::new() } else { paint(DIM, &format!(" ({})", notes.join(", "))) };
        out.push_str(&format!("{}{notes}\n", article.path));
    }
    for (article, language, percent) in &report.left_out {
        out.push_str(&format!("{article} in {language} left out: finished to {percent} %\n"));
    }
    let changed = report.rendered.iter().filter(|article| article.changed).count();
    out.push_str(&format!("{} rendered, {changed} changed\n", counted(report.rendered.len(), "article")));
    out
}

/// What a unit is now that it was linked or unlinked.
pub fn link(words: &Localizer, report: &LinkReport) -> String {
    let text = shortened(&report.text.replace('\n', " "), WIDTH - 8);
    let states: Vec<String> = report
        .states
        .iter()
        .map(|(language, state)| format!("{language} {}", paint(state_style(*state), state.as_str())))
        .collect();
    let change = if report.before == report.id {
        format!("{} goes on from no other unit now", paint(BOLD, &report.id))
    } else {
        format!("{} is {} now", report.before, paint(BOLD, &report.id))
    };
    format!(
        "{}:{} {change}\n        {}\n        {}\n",
        report.article,
        report.line,
        paint(DIM, &text),
        states.join(", ")
    )
}
