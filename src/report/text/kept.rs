//! Texts that ledgers keep, for people.

use anstyle::Style;

use super::{BOLD, CYAN, DIM, WIDTH, paint, shortened, wrapped};
use crate::message;
use crate::message::{Localizer, in_line};
use crate::workflow::kept::{KeptKind, KeptReport, KeptText};

/// How far in stands what belongs to a text.
const INDENT: &str = "        ";

/// Second versions and kept texts under their articles, each with its key, its source and its text.
pub fn kept(words: &Localizer, report: &KeptReport) -> String {
    let mut out = String::new();
    let mut heading = None;
    for kept in &report.texts {
        let group = (kept.article.as_ref().unwrap_or(&kept.ledger), &kept.language);
        if heading != Some(group) {
            if heading.is_some() {
                out.push('\n');
            }
            let (path, language) = (paint(BOLD, &in_line(group.0)), paint(BOLD, &format!("({})", group.1)));
            out.push_str(&format!("{path} {language}\n"));
            heading = Some(group);
        }
        out.push_str(&one(words, kept));
    }
    let count = |kind| report.texts.iter().filter(|kept| kept.kind == kind).count();
    let (proposals, obsolete) = (count(KeptKind::Proposal), count(KeptKind::Obsolete));
    if report.texts.is_empty() {
        return format!("{}\n", words.say(message!("nothing-to-show")));
    }
    let counts = [
        (proposals, message!("kept-proposals", count = proposals)),
        (obsolete, message!("kept-texts", count = obsolete)),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0).map(|(_, message)| words.say(message));
    out.push_str(&format!("\n{}\n", counts.collect::<Vec<_>>().join(", ")));
    if proposals > 0 {
        out.push_str(&format!("{}\n", words.say(message!("kept-choose"))));
    }
    out
}

fn one(words: &Localizer, kept: &KeptText) -> String {
    let line = kept.unit.as_ref().map_or("-".to_owned(), |unit| unit.line.to_string());
    let kind = match kept.kind {
        KeptKind::Proposal => paint(CYAN, &words.say(message!("kept-proposal"))),
        KeptKind::Obsolete => words.say(message!("kept-text")),
    };
    let mut out = format!("  {line:>4}  {kind}  {}\n", in_line(&kept.key));
    let plain = Style::new();
    let mut say = |label: &str, text: &str| {
        let text = shortened(&text.replace('\n', " "), WIDTH - 12);
        out.push_str(&wrapped(&[(DIM, label), (plain, &text)], INDENT, WIDTH + 8));
    };
    match (&kept.source, &kept.unit) {
        (None, _) => say(&words.say(message!("kept-without-source")), ""),
        (Some(source), Some(unit)) if !unit.is_current => {
            say(&format!("{} ", words.say(message!("kept-older-source"))), source);
        }
        (Some(source), _) => say("", source),
    }
    say(&format!("{}: ", kept.language), &kept.text);
    if let Some(translation) = kept.unit.as_ref().and_then(|unit| unit.translation.as_ref()) {
        say(&format!("{} ", words.say(message!("kept-instead-of"))), translation);
    }
    if let Some(origin) = &kept.origin {
        say(&format!("{} ", words.say(message!("kept-origin"))), origin);
    }
    if let Some(note) = &kept.note {
        say(&format!("{} ", words.say(message!("list-review"))), note);
    }
    out
}
