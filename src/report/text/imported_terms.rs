//! What an import of terms did, for people.

use anstyle::Style;

use super::{WIDTH, YELLOW, paint, wrapped};
use crate::message;
use crate::message::{Localizer, Message};
use crate::workflow::terms::TermsReport;

/// How many terms each glossary got, and which it calls something else.
pub fn imported_terms(words: &Localizer, report: &TermsReport) -> String {
    let mut out = String::new();
    let mut say = |message: Message| out.push_str(&format!("{}\n", words.say(message)));
    let added = report.added.iter().filter(|(_, count)| *count > 0);
    let counts: Vec<String> =
        added.map(|(language, count)| format!("{language} {}", words.count(*count))).collect();
    match counts.is_empty() {
        true => say(message!("terms-nothing-added")),
        false => say(message!("terms-added", counts)),
    }
    if report.known > 0 {
        say(message!("terms-known", count = report.known));
    }
    if report.passed_over > 0 {
        say(message!("terms-passed-over", count = report.passed_over));
    }
    if !report.different.is_empty() {
        let heading = words.say(message!("terms-different"));
        out.push_str(&format!("{}\n", paint(YELLOW, &heading)));
        for one in &report.different {
            let (ours, theirs) = (&one.ours, &one.theirs);
            let line = message!("terms-different-one", id = &one.id, language = &one.language, ours, theirs);
            out.push_str(&wrapped(&[(Style::new(), &words.say(line))], "    ", WIDTH));
        }
    }
    out
}
