//! Why a sync takes each unit for what it does.

use super::units::marked;
use super::{BOLD, CYAN, DIM, WIDTH, YELLOW, paint, shortened, shortened_path, wrapped};
use crate::diff::tokens;
use crate::message;
use crate::message::{Localizer, Message, in_line, shell};
use crate::segment::{LeftOut, Omission};
use crate::sync::align::{AlignEvidence, Change};
use crate::sync::explanation::{Correction, Explanation, Second};
use crate::sync::identity::UnitOrigin;
use crate::workflow::sync::{Question, SyncReport, SyncedArticle};

/// For every unit what it was matched with, on what evidence, and what came second.
pub fn explain(words: &Localizer, report: &SyncReport) -> String {
    let mut out = String::new();
    let is_explained =
        |article: &&SyncedArticle| !article.explanations.is_empty() || !article.left_out.is_empty();
    for article in report.articles.iter().filter(is_explained) {
        out.push_str(&format!("{}\n", paint(BOLD, &shortened_path(&article.path, WIDTH))));
        for explanation in &article.explanations {
            out.push_str(&one(words, explanation));
        }
        for (line, left) in &article.left_out {
            out.push_str(&left_out(words, *line, left));
        }
        out.push('\n');
    }
    out
}

/// What changed between two texts, and the question whether they are one unit.
pub fn question(words: &Localizer, question: &Question, nth: usize, count: usize) -> String {
    let place = paint(BOLD, &format!("{}:{}", in_line(&question.article), question.line));
    let change = marked(&tokens(&question.old, &question.new), "  ");
    let ask = if question.proposed {
        message!("question-edited", keys = message!("question-keys-yes"))
    } else {
        message!("question-left", keys = message!("question-keys-no"))
    };
    let head = words.say(message!("question-place", nth, count, place));
    format!("{head}\n{change}{} ", words.say(ask))
}

/// One unit: its line and id, its text, and why it is what it is.
fn one(words: &Localizer, explanation: &Explanation) -> String {
    let line = explanation.line.map_or("-".to_owned(), |line| line.to_string());
    let mut out = format!("{line:>6}  {}\n", paint(CYAN, &explanation.id));
    let text = explanation.text.replace('\n', " ");
    out.push_str(&format!("        {}\n", paint(DIM, &shortened(&text, WIDTH - 8))));
    let plain = anstyle::Style::new();
    let why = words.say(message!("joined", before = origin(explanation), next = second(explanation)));
    out.push_str(&wrapped(&[(plain, &why)], "        ", WIDTH));
    let id = &explanation.id;
    let hint = match (explanation.correction, &explanation.second) {
        (Some(Correction::Link), Some(second)) => {
            Some(message!("explain-link", old = shell(&second.id), new = shell(id)))
        }
        (Some(Correction::Unlink), _) => Some(message!("explain-unlink", id = shell(id))),
        _ => None,
    };
    if let Some(hint) = hint {
        out.push_str(&wrapped(&[(YELLOW, &words.say(hint))], "        ", WIDTH));
    }
    out
}

/// A part of an article that is in no unit: its line and its element, its text, and why.
fn left_out(words: &Localizer, line: usize, left: &LeftOut) -> String {
    let element = if left.element.is_empty() { "-".to_owned() } else { in_line(&left.element).into_owned() };
    let mut out = format!("{line:>6}  {}\n", paint(DIM, &shortened(&element, WIDTH - 8)));
    out.push_str(&format!("        {}\n", paint(DIM, &shortened(&left.text, WIDTH - 8))));
    let why = match left.why {
        Omission::Project => message!("explain-out-project"),
        Omission::Outside => message!("explain-out-outside"),
        Omission::Landmark => message!("explain-out-landmark"),
        Omission::Named => message!("explain-out-named"),
        Omission::Hidden => message!("explain-out-hidden"),
        Omission::Links => message!("explain-out-links"),
        Omission::Comments => message!("explain-out-comments"),
        Omission::Form => message!("explain-out-form"),
        Omission::Line => message!("explain-out-line"),
    };
    let why = words.say(message!("explain-out", words = left.words, why));
    out.push_str(&wrapped(&[(anstyle::Style::new(), &why)], "        ", WIDTH));
    out
}

fn origin(explanation: &Explanation) -> Message {
    let ids: Vec<&str> = explanation.from.iter().map(|known| known.id.as_str()).collect();
    let evidence = match explanation.evidence {
        Some(AlignEvidence::Likeness(likeness)) => message!("explain-alike", percent = percent(likeness)),
        Some(AlignEvidence::Key) => message!("explain-same-key"),
        Some(AlignEvidence::Text) | None => message!("explain-same-text"),
    };
    match explanation.origin {
        Some(UnitOrigin::Kept(Change::Unchanged)) => message!("explain-unchanged", evidence),
        Some(UnitOrigin::Kept(Change::Moved)) => message!("explain-moved", evidence),
        Some(UnitOrigin::Kept(Change::Edited)) => message!("explain-edited", evidence),
        Some(UnitOrigin::Split) => message!("explain-split", ids),
        Some(UnitOrigin::Merged) => message!("explain-merged", ids),
        Some(UnitOrigin::Revived) => message!("explain-revived", evidence),
        Some(UnitOrigin::Added) => message!("explain-new"),
        None => message!("explain-left"),
    }
}

fn second(explanation: &Explanation) -> Message {
    let Some(Second { id, likeness, free, .. }) = &explanation.second else {
        return message!("explain-next-none");
    };
    let percent = percent(*likeness);
    match (explanation.origin.is_none(), free) {
        (false, true) => message!("explain-next-left", id, percent),
        (true, true) => message!("explain-next-new", id, percent),
        (_, false) => message!("explain-next", id, percent),
    }
}

fn percent(likeness: f64) -> usize {
    (likeness * 100.0).floor() as usize
}
