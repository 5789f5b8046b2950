//! What the actions on single units, pruning and rendering did.

use anstyle::Style;

use super::units::marked;
use super::{BOLD, DIM, WIDTH, paint, painted_state, shortened, state_name, wrapped};
use crate::message;
use crate::message::{Localizer, Message, in_line};
use crate::workflow::accept::AcceptReport;
use crate::workflow::link::LinkReport;
use crate::workflow::prune::PruneReport;
use crate::workflow::render::{RenderReport, RenderedArticle};
use crate::workflow::set::SetReport;
use crate::workspace::outcome::{ChangedPart, ChangedUnit};
use crate::workspace::outcome::{Outcome, Refusal};

/// How many files are listed one by one at most, so that what was done fits a screen.
const MOST: usize = 20;

/// How far in stands what belongs to the line above.
const INDENT: &str = "    ";

/// The units whose state changed, and how.
pub fn accept(words: &Localizer, report: &AcceptReport, dry_run: bool) -> String {
    let shown = |one: &Outcome| match &one.result {
        Ok(after) if report.is_undo && *after == one.before => {
            placed(one, &words.say(message!("accept-nothing-to-undo", state = state_name(words, *after))))
        }
        _ => outcome(words, one),
    };
    let mut out: String = report.outcomes.iter().map(shown).collect();
    let is_change = |one: &&Outcome| {
        one.result.as_ref().is_ok_and(|after| *after != one.before || one.proposal.is_some())
    };
    let count = report.outcomes.iter().filter(is_change).count();
    let all =
        if dry_run { message!("accept-would-change", count) } else { message!("accept-changed", count) };
    out.push_str(&format!("{}\n", words.say(all)));
    out
}

/// What became of one translation, behind its place.
fn placed(outcome: &Outcome, what: &str) -> String {
    let Outcome { article, id, line, language, .. } = outcome;
    let place = paint(BOLD, &format!("{article}:{line}"));
    format!("{place} {id} ({language}): {what}\n")
}

/// What became of one translation; where it is otherwise than somebody saw it, what is there.
pub fn outcome(words: &Localizer, outcome: &Outcome) -> String {
    let Outcome { before, result, proposal, .. } = outcome;
    let what = match result {
        Ok(after) if proposal.as_ref().is_some_and(|chosen| chosen.is_taken) => {
            let after = painted_state(words, *after);
            words.say(message!("choose-taken", before = state_name(words, *before), after))
        }
        Ok(_) if proposal.is_some() => words.say(message!("choose-left")),
        Ok(after) if after == before => {
            words.say(message!("accept-already", state = state_name(words, *after)))
        }
        Ok(after) => format!("{} -> {}", state_name(words, *before), painted_state(words, *after)),
        Err(Refusal::JustChanged(_)) => words.say(message!("accept-just-changed")),
        Err(Refusal::Changed(changed)) => {
            let parts: Vec<Message> = changed.parts.iter().map(|part| part.message()).collect();
            words.say(message!("accept-other", parts))
        }
        Err(Refusal::Missing) => words.say(message!("accept-missing")),
        Err(Refusal::Broken) => words.say(message!("accept-broken")),
    };
    let mut out = placed(outcome, &what);
    match result {
        Err(Refusal::JustChanged(changed)) => {
            out.push_str(&marked(&changed.tokens, INDENT));
            let source = changed.unit.source_fingerprint.to_string();
            out.push_str(&hint(words, message!("accept-just-changed-hint", source)));
        }
        Err(Refusal::Changed(changed)) => out.push_str(&now(words, changed)),
        _ => {}
    }
    if let Some(key) = proposal.as_ref().and_then(|chosen| chosen.kept.as_ref()) {
        out.push_str(&hint(words, message!("choose-kept", key)));
    }
    out
}

/// What is there instead of what somebody saw, and how to say that it was seen.
fn now(words: &Localizer, changed: &ChangedUnit) -> String {
    let unit = &changed.unit;
    let mut out = match changed.tokens.as_slice() {
        [] => wrapped(&[(Style::new(), &unit.source)], INDENT, WIDTH),
        tokens => marked(tokens, INDENT),
    };
    let none = words.say(message!("accept-no-translation"));
    let translation = unit.translation.as_ref().filter(|_| unit.target_fingerprint.is_some());
    let label = format!("{}: ", unit.language);
    let translation = translation.unwrap_or(&none);
    out.push_str(&wrapped(&[(DIM, &label), (Style::new(), translation)], INDENT, WIDTH));
    out.push_str(&format!("{INDENT}{}\n", painted_state(words, unit.state)));
    let flags = changed.parts.iter().map(|part| match part {
        ChangedPart::Source => format!("--if-source {}", unit.source_fingerprint),
        ChangedPart::Target => {
            let target = unit.target_fingerprint.map(|target| target.to_string());
            format!("--if-target {}", target.as_deref().unwrap_or("none"))
        }
        ChangedPart::State => format!("--if-state {}", unit.state),
    });
    out + &hint(words, message!("accept-other-hint", flags = flags.collect::<Vec<_>>().join(" ")))
}

fn hint(words: &Localizer, hint: Message) -> String {
    format!("{INDENT}{}\n", words.say(hint))
}

/// Where a translation was written, and what it translates.
pub fn set(words: &Localizer, report: &SetReport) -> String {
    let unit = &report.unit;
    let (id, catalog, state) = (&unit.id, &unit.catalog, painted_state(words, unit.state));
    let done = if report.fluent {
        message!("set-done-as-fluent", id, catalog, state)
    } else {
        message!("set-done", id, catalog, state)
    };
    let mut out = format!("{}\n", words.say(done));
    out.push_str(&wrapped(&[(DIM, &unit.source)], INDENT, WIDTH));
    if let Some(term) = &report.unknown_term {
        out.push_str(&hint(words, message!("set-unknown-term", term = format!("{{ {term} }}"))));
    }
    out
}

/// How many obsolete translations each ledger had.
pub fn prune(words: &Localizer, report: &PruneReport, dry_run: bool) -> String {
    let mut out: String = report
        .ledgers
        .iter()
        .map(|(path, count)| {
            format!("{}: {}\n", in_line(path), words.say(message!("obsolete-translations", count = *count)))
        })
        .collect();
    let count = report.ledgers.iter().map(|(_, count)| count).sum::<usize>();
    let all = if dry_run { message!("prune-would-drop", count) } else { message!("prune-dropped", count) };
    out.push_str(&format!("{}\n", words.say(all)));
    let plain = Style::new();
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

/// The files that were rendered; of many, those that changed.
pub fn render(words: &Localizer, report: &RenderReport) -> String {
    let is_many = report.rendered.len() > MOST;
    let listed: Vec<&RenderedArticle> =
        report.rendered.iter().filter(|article| article.changed || !is_many).collect();
    let mut out: String = listed.iter().take(MOST).map(|article| rendered(words, article)).collect();
    match listed.get(MOST..).unwrap_or_default() {
        [] => {}
        [one] => out.push_str(&rendered(words, one)),
        more => out.push_str(&format!("{}\n", words.say(message!("render-more", count = more.len())))),
    }
    if report.left_out.len() > MOST {
        let left_out = words.say(message!("render-left-out-many", count = report.left_out.len()));
        out.push_str(&wrapped(&[(Style::new(), &left_out)], "", WIDTH));
    } else {
        for (article, language, percent) in &report.left_out {
            let left_out = message!("render-left-out", article, language, percent = *percent);
            out.push_str(&format!("{}\n", words.say(left_out)));
        }
    }
    let changed = report.rendered.iter().filter(|article| article.changed).count();
    let done = message!("render-done", count = report.rendered.len(), changed);
    out.push_str(&format!("{}\n", words.say(done)));
    out
}

/// A file that was rendered, with what is not as it should be in it.
fn rendered(words: &Localizer, article: &RenderedArticle) -> String {
    let notes = [
        (article.in_source, message!("render-in-source", count = article.in_source)),
        (article.outdated, message!("render-outdated", count = article.outdated)),
        (article.unconfirmed, message!("render-unconfirmed", count = article.unconfirmed)),
    ];
    let notes: Vec<String> =
        notes.into_iter().filter(|(count, _)| *count > 0).map(|(_, note)| words.say(note)).collect();
    let notes =
        if notes.is_empty() { String::new() } else { paint(DIM, &format!(" ({})", notes.join(", "))) };
    format!("{}{notes}\n", in_line(&article.path))
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
