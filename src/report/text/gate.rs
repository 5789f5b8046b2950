//! What the gate says beside its findings: what each rule counted, baselines, and what can be published.

use unicode_width::UnicodeWidthStr;

use super::{BOLD, DIM, GREEN, RED, padded, paint};
use crate::config::GateOrigin;
use crate::gate::{Policy, Ruling};
use crate::message;
use crate::message::{Localizer, Message};
use crate::workflow::check::CheckReport;
use crate::workflow::compare::BaselineReport;
use crate::workflow::publishable::{PublishableReport, Reason, Translation};

/// What each rule counted and what the policy says of it, by language, and the verdict.
pub fn rulings(words: &Localizer, report: &CheckReport) -> String {
    let rulings = &report.verdict.rulings;
    let width = rulings.iter().map(|ruling| ruling.code.width()).max().unwrap_or_default();
    let mut out = String::new();
    for of_language in rulings.chunk_by(|a, b| a.language == b.language) {
        let title = match &of_language[0].language {
            Some(language) => language.to_string(),
            None => words.say(message!("rulings-articles")),
        };
        out.push_str(&format!("{}\n", paint(BOLD, &title)));
        for ruling in of_language {
            let verdict = if ruling.passed {
                paint(GREEN, &words.say(message!("ruling-passes")))
            } else {
                paint(RED, &words.say(message!("ruling-fails")))
            };
            out.push_str(&format!("  {}  {verdict}\n", padded(ruling.code, width)));
            for line in lines(ruling) {
                out.push_str(&format!("  {}  {}\n", padded("", width), paint(DIM, &words.say(line))));
            }
        }
        out.push('\n');
    }
    out
}

/// What was counted, then what the policy says.
fn lines(ruling: &Ruling) -> Vec<Message> {
    let mut lines = vec![match ruling.policy {
        Policy::AtLeast(..) => message!("ruling-finished", percent = ruling.found),
        Policy::AtMost(..) | Policy::Counts(..) | Policy::Fixed => {
            message!("ruling-found", count = ruling.found)
        }
    }];
    let is_count = matches!(ruling.policy, Policy::Counts(..) | Policy::Fixed);
    if is_count && ruling.found > 0 {
        let (errors, warnings) = (ruling.errors, ruling.warnings);
        lines.push(message!("ruling-counts", errors, warnings, off = ruling.off, known = ruling.known));
    } else if ruling.known > 0 {
        lines.push(message!("ruling-no-worse"));
    }
    lines.push(match ruling.policy {
        Policy::Counts(severity, origin) => {
            let severity = severity.map_or("off", |severity| severity.as_str());
            message!("ruling-severity", severity, table = table(origin))
        }
        Policy::AtMost(key, most, origin) => {
            message!("ruling-limit", key = key.as_str(), most, table = table(origin))
        }
        Policy::AtLeast(percent, origin) => message!("ruling-minimum", percent, table = table(origin)),
        Policy::Fixed => message!("ruling-fixed"),
    });
    lines
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
        message!("baseline-written", path, count = *findings)
    } else {
        message!("baseline-unchanged", path, count = *findings)
    };
    format!("{}\n", words.say(message))
}

/// How many findings were let pass because they were known before; empty where nothing was compared.
pub(super) fn known(words: &Localizer, report: &CheckReport) -> String {
    if report.against.is_none() {
        return String::new();
    }
    let mut out = format!("{}\n", words.say(message!("check-known", count = report.verdict.known)));
    if report.verdict.mended > 0 {
        out.push_str(&format!("{}\n", words.say(message!("check-mended", count = report.verdict.mended))));
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
            let reasons: Vec<Message> = translation.reasons.iter().map(reason).collect();
            if reasons.is_empty() {
                out.push_str(&format!("  {} {path}\n", paint(GREEN, "+")));
            } else {
                let why = words.say(message!("publishable-reasons", reasons));
                out.push_str(&format!("  {} {path}\n      {}\n", paint(RED, "-"), paint(DIM, &why)));
            }
        }
        out.push('\n');
    }
    if report.articles.is_empty() {
        out.push_str(&format!("{}\n", super::NO_ARTICLES));
    }
    out
}

fn reason(reason: &Reason) -> Message {
    match reason {
        Reason::Untranslated => message!("publishable-untranslated"),
        Reason::Unfinished(percent, minimum) => {
            message!("publishable-unfinished", percent = *percent, minimum = *minimum)
        }
        Reason::Errors(code, count) => message!("publishable-errors", code = *code, count = *count),
    }
}
