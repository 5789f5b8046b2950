//! What the actions on single units, pruning and rendering did.

use super::units::marked;
use super::{BOLD, DIM, WIDTH, paint, painted_state, shortened, state_name, wrapped};
use crate::message;
use crate::message::{Localizer, in_line};
use crate::workflow::accept::{AcceptReport, Outcome, Refusal};
use crate::workflow::link::LinkReport;
use crate::workflow::prune::PruneReport;
use crate::workflow::render::RenderReport;
use crate::workflow::set::SetReport;

/// The units whose state changed, and how.
pub fn accept(words: &Localizer, report: &AcceptReport, dry_run: bool) -> String {
    let mut out = String::new();
    let mut changed = 0_usize;
    for outcome in &report.outcomes {
        let Outcome { article, id, line, language, before, result } = outcome;
        let what = match result {
            Ok(after) if after == before => {
                words.say(message!("accept-already", state = state_name(words, *after)))
            }
            Ok(after) => {
                changed += 1;
                format!("{} -> {}", state_name(words, *before), painted_state(words, *after))
            }
            Err(Refusal::JustChanged(_)) => words.say(message!("accept-just-changed")),
            Err(Refusal::Missing) => words.say(message!("accept-missing")),
            Err(Refusal::Broken) => words.say(message!("accept-broken")),
        };
        let place = paint(BOLD, &format!("{article}:{line}"));
        out.push_str(&format!("{place} {id} ({language}): {what}\n"));
        if let Err(Refusal::JustChanged(tokens)) = result {
            out.push_str(&marked(tokens, "    "));
            out.push_str(&format!("    {}\n", words.say(message!("accept-just-changed-hint"))));
        }
    }
    let all = if dry_run {
        message!("accept-would-change", count = changed)
    } else {
        message!("accept-changed", count = changed)
    };
    out.push_str(&format!("{}\n", words.say(all)));
    out
}

/// Where a translation was written.
pub fn set(words: &Localizer, report: &SetReport) -> String {
    let (id, catalog, state) = (&report.id, &report.catalog, painted_state(words, report.state));
    let done = if report.fluent {
        message!("set-done-as-fluent", id, catalog, state)
    } else {
        message!("set-done", id, catalog, state)
    };
    let mut out = format!("{}\n", words.say(done));
    if let Some(term) = &report.unknown_term {
        let kept = message!("set-unknown-term", term = format!("{{ {term} }}"));
        out.push_str(&format!("    {}\n", words.say(kept)));
    }
    out
}

/// How many obsolete translations each ledger had.
pub fn prune(words: &Localizer, report: &PruneReport, dry_run: bool) -> String {
    let mut out: String = report
        .ledgers
        .iter()
        .map(|(path, count)| {
            format!("{path}: {}\n", words.say(message!("obsolete-translations", count = *count)))
        })
        .collect();
    let count = report.ledgers.iter().map(|(_, count)| count).sum::<usize>();
    let all = if dry_run { message!("prune-would-drop", count) } else { message!("prune-dropped", count) };
    out.push_str(&format!("{}\n", words.say(all)));
    let plain = anstyle::Style::new();
    if report.needed > 0 {
        let needed = words.say(message!("prune-needed", count = report.needed));
        out.push_str(&wrapped(&[(plain, &needed)], "", WIDTH));
    }
    if report.without_source > 0 {
        let without_source = words.say(message!("prune-without-source", count = report.without_source));
        out.push_str(&wrapped(&[(plain, &without_source)], "", WIDTH));
    }
    out
}

/// The files that were rendered.
pub fn render(words: &Localizer, report: &RenderReport) -> String {
    let mut out = String::new();
    for article in &report.rendered {
        let mut notes = Vec::new();
        if article.in_source > 0 {
            notes.push(words.say(message!("render-in-source", count = article.in_source)));
        }
        if article.outdated > 0 {
            notes.push(words.say(message!("render-outdated", count = article.outdated)));
        }
        if article.unconfirmed > 0 {
            notes.push(words.say(message!("render-unconfirmed", count = article.unconfirmed)));
        }
        let notes =
            if notes.is_empty() { String::new() } else { paint(DIM, &format!(" ({})", notes.join(", "))) };
        out.push_str(&format!("{}{notes}\n", in_line(&article.path)));
    }
    for (article, language, percent) in &report.left_out {
        let left_out = message!("render-left-out", article, language, percent = *percent);
        out.push_str(&format!("{}\n", words.say(left_out)));
    }
    let changed = report.rendered.iter().filter(|article| article.changed).count();
    let done = message!("render-done", count = report.rendered.len(), changed);
    out.push_str(&format!("{}\n", words.say(done)));
    out
}

/// What a unit is now that it was linked or unlinked.
pub fn link(words: &Localizer, report: &LinkReport) -> String {
    let text = shortened(&report.text.replace('\n', " "), WIDTH - 8);
    let states: Vec<String> = report
        .states
        .iter()
        .map(|(language, state)| format!("{language} {}", painted_state(words, *state)))
        .collect();
    let id = paint(BOLD, &report.id);
    let change = if report.before == report.id {
        message!("link-alone", id)
    } else {
        message!("link-changed", old = &report.before, new = id)
    };
    format!(
        "{}:{} {}\n        {}\n        {}\n",
        in_line(&report.article),
        report.line,
        words.say(change),
        paint(DIM, &text),
        states.join(", ")
    )
}
