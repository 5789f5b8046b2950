//! What the gate says beside its findings: what each rule counted, baselines, and what can be published.

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use super::{BOLD, DIM, GREEN, RED, WIDTH, padded, paint, wrapped};
use crate::config::GateOrigin;
use crate::gate::{Policy, Ruling};
use crate::message;
use crate::message::{Localizer, Message, in_line, shell};
use crate::workflow::check::CheckReport;
use crate::workflow::compare::BaselineReport;
use crate::workflow::publishable::{Obstacle, PublishableReport, Translation};

/// What each rule counted and what the policy says of it, by language, and the decision.
pub fn rulings(words: &Localizer, report: &CheckReport) -> String {
    let rulings = &report.decision.rulings;
    let width = rulings.iter().map(|ruling| ruling.code.width()).max().unwrap_or_default();
    let found_widths = rulings.iter().map(|ruling| words.say(found(ruling)).width());
    let found_width = found_widths.max().unwrap_or_default();
    let (passes, fails) = (&words.say(message!("ruling-passes")), &words.say(message!("ruling-fails")));
    let verdict_width = passes.width().max(fails.width());
    let mut out = String::new();
    for of_language in rulings.chunk_by(|a, b| a.language == b.language) {
        let title = match &of_language[0].language {
            Some(language) => language.to_string(),
            None => words.say(message!("rulings-articles")),
        };
        out.push_str(&format!("{}\n", paint(BOLD, &title)));
        for ruling in of_language {
            let decision = if ruling.passed {
                paint(GREEN, &padded(passes, verdict_width))
            } else {
                paint(RED, &padded(fails, verdict_width))
            };
            let found = words.say(found(ruling));
            let policy = paint(DIM, &words.say(policy(ruling)));
            out.push_str(&format!(
                "  {}  {decision}  {}  {policy}\n",
                padded(ruling.code, width),
                padded(&found, found_width)
            ));
            if let Some(detail) = detail(ruling) {
                let indent = " ".repeat(width + verdict_width + 6);
                out.push_str(&format!("{indent}{}\n", paint(DIM, &words.say(detail))));
            }
        }
        out.push('\n');
    }
    out
}

/// How many findings there are.
fn found(ruling: &Ruling) -> Message {
    match ruling.policy {
        Policy::AtLeast(..) => message!("ruling-finished", percent = ruling.found),
        Policy::AtMost(..) | Policy::Counts(..) | Policy::Fixed => {
            message!("ruling-found", count = ruling.found)
        }
    }
}

/// What became of the findings, where there is more to say than their number.
fn detail(ruling: &Ruling) -> Option<Message> {
    let (errors, warnings) = (ruling.errors, ruling.warnings);
    match ruling.policy {
        Policy::Counts(..) | Policy::Fixed => (ruling.found > 0)
            .then(|| message!("ruling-counts", errors, warnings, off = ruling.off, known = ruling.known)),
        Policy::AtMost(..) | Policy::AtLeast(..) => (ruling.known > 0).then(|| message!("ruling-no-worse")),
    }
}

/// What the policy says, and where.
fn policy(ruling: &Ruling) -> Message {
    match ruling.policy {
        Policy::Counts(severity, origin) => {
            let severity = severity.map_or("off", |severity| severity.as_str());
            message!("ruling-severity", severity, table = table(origin))
        }
        Policy::AtMost(key, most, origin) => {
            message!("ruling-limit", key = key.as_str(), most, table = table(origin))
        }
        Policy::AtLeast(percent, origin) => message!("ruling-minimum", percent, table = table(origin)),
        Policy::Fixed => message!("ruling-fixed"),
    }
}

/// Which table of recto.toml says so.
fn table(origin: GateOrigin) -> Message {
    match origin {
        GateOrigin::Default => message!("table-default"),
        GateOrigin::Gate => message!("table-gate"),
        GateOrigin::Override(number) => message!("table-override", number = number.to_string()),
    }
}

/// A baseline that was written.
pub fn baseline(words: &Localizer, report: &BaselineReport) -> String {
    let BaselineReport { path, findings, changed } = report;
    let message = if *changed {
        message!("baseline-written", path = shell(path), count = *findings)
    } else {
        message!("baseline-unchanged", path, count = *findings)
    };
    format!("{}\n", words.say(message))
}

/// What was found in a site on its first day; empty where that is kept nowhere.
pub fn first_baseline(words: &Localizer, report: Option<&BaselineReport>) -> String {
    let say = |report: &BaselineReport| {
        let text = words.say(message!("baseline-begun", path = &report.path, count = report.findings));
        wrapped(&[(Style::new(), &text)], "", WIDTH)
    };
    report.map(say).unwrap_or_default()
}

/// How many findings were let pass because they were known before; empty where nothing was compared.
pub(super) fn known(words: &Localizer, report: &CheckReport) -> String {
    if report.against.is_none() {
        return String::new();
    }
    let mut out = format!("{}\n", words.say(message!("check-known", count = report.decision.known)));
    if report.decision.mended > 0 {
        out.push_str(&format!("{}\n", words.say(message!("check-mended", count = report.decision.mended))));
    }
    out
}

/// Which articles can be published in each language, and why the others cannot.
pub fn publishable(words: &Localizer, report: &PublishableReport) -> String {
    let mut out = String::new();
    for language in &report.languages {
        let own: Vec<(&str, &Translation)> = report
            .articles
            .iter()
            .flat_map(|article| article.languages.iter().map(|own| (article.path.as_str(), own)))
            .filter(|(_, translation)| translation.language == *language)
            .collect();
        let ready = own.iter().filter(|(_, translation)| translation.is_publishable()).count();
        let title = message!("publishable-language", language, count = ready, all = own.len());
        out.push_str(&format!("{}\n", paint(BOLD, &words.say(title))));
        for (path, translation) in own {
            let path = in_line(path);
            let reasons: Vec<Message> = translation.reasons.iter().map(reason).collect();
            if reasons.is_empty() {
                out.push_str(&format!("  {} {path}\n", paint(GREEN, "+")));
                if translation.in_source > 0 {
                    let shown = message!("publishable-in-source", count = translation.in_source);
                    out.push_str(&format!("      {}\n", paint(DIM, &words.say(shown))));
                }
            } else {
                let why = words.say(message!("publishable-reasons", reasons));
                out.push_str(&format!("  {} {path}\n      {}\n", paint(RED, "-"), paint(DIM, &why)));
            }
        }
        out.push('\n');
    }
    if report.articles.is_empty() {
        out.push_str(&format!("{}\n", words.say(message!("no-articles"))));
    }
    out
}

fn reason(reason: &Obstacle) -> Message {
    match reason {
        Obstacle::Untranslated => message!("publishable-untranslated"),
        Obstacle::Unfinished(percent, minimum) => {
            message!("publishable-unfinished", percent = *percent, minimum = *minimum)
        }
        Obstacle::Errors(code, count) => message!("publishable-errors", code = *code, count = *count),
    }
}
