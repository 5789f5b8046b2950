//! Why a sync takes each unit for what it does.

use super::units::marked;
use super::{BOLD, CYAN, DIM, WIDTH, YELLOW, paint, shortened, shortened_path, wrapped};
use crate::diff::tokens;
use crate::message::Localizer;
use crate::sync::align::{Change, Evidence};
use crate::sync::explain::{Explanation, Second};
use crate::sync::identity::Origin;
use crate::workflow::sync::{Question, SyncReport};

/// For every unit what it was matched with, on what evidence, and what came second.
pub fn explain(words: &Localizer, report: &SyncReport) -> String {
    let mut out = String::new();
    for article in report.articles.iter().filter(|article| !article.explanations.is_empty()) {
        out.push_str(&format!("{}\n", paint(BOLD, &shortened_path(&article.path, WIDTH))));
        for explanation in &article.explanations {
            out.push_str(&one(explanation));
        }
        out.push('\n');
    }
    out
}

/// What changed between two texts, and the question whether they are one unit.
pub fn question(words: &Localizer, question: &Question, nth: usize, count: usize) -> String {
    let place = paint(BOLD, &format!("{}:{}", question.article, question.line));
    let change = marked(&tokens(&question.old, &question.new), "  ");
    let (ask, keys) = if question.proposed {
        ("Is this the same unit, edited? Its translations go on from it.", "[Y/n/q]")
    } else {
        ("Is this the unit that left, edited? Its translations would go on from it.", "[y/N/q]")
    };
    format!("{nth} of {count}: {place}\n{change}{ask} {keys} ")
}

/// One unit: its line and id, its text, and why it is what it is.
fn one(explanation: &Explanation) -> String {
    let line = explanation.line.map_or("-".to_owned(), |line| line.to_string());
    let mut out = format!("{line:>6}  {}\n", paint(CYAN, &explanation.id));
    let text = explanation.text.replace('\n', " ");
    out.push_str(&format!("        {}\n", paint(DIM, &shortened(&text, WIDTH - 8))));
    let plain = anstyle::Style::new();
    let why = format!("{}; {}", origin(explanation), second(explanation));
    out.push_str(&wrapped(&[(plain, &why)], "        ", WIDTH));
    if explanation.doubtful {
        let hint = match (&explanation.origin, &explanation.second) {
            (Some(Origin::Added), Some(second)) => {
                format!("the same unit? then `recto link {} {}`", second.id, explanation.id)
            }
            _ => format!("another unit? then `recto unlink {}`", explanation.id),
        };
        out.push_str(&wrapped(&[(YELLOW, &hint)], "        ", WIDTH));
    }
    out
}

fn origin(explanation: &Explanation) -> String {
    let from: Vec<&str> = explanation.from.iter().map(|known| known.id.as_str()).collect();
    let alike = match explanation.evidence {
        Some(Evidence::Likeness(likeness)) => percent(likeness),
        Some(Evidence::Key) => "the same key".to_owned(),
        Some(Evidence::Text) | None => "the same text".to_owned(),
    };
    match explanation.origin {
        Some(Origin::Kept(Change::Unchanged)) => format!("unchanged: {alike}"),
        Some(Origin::Kept(Change::Moved)) => format!("moved: {alike} in another place"),
        Some(Origin::Kept(Change::Edited)) => format!("edited: {alike}"),
        Some(Origin::Split) => format!("split: a part of {}", from.join(", ")),
        Some(Origin::Merged) => format!("merged from {}", from.join(", ")),
        Some(Origin::Revived) => format!("back again: {alike}"),
        Some(Origin::Added) => "new".to_owned(),
        None => "left the article".to_owned(),
    }
}

fn second(explanation: &Explanation) -> String {
    let Some(Second { id, likeness, free, .. }) = &explanation.second else {
        return "nothing else is like it".to_owned();
    };
    let standing = match (explanation.origin.is_none(), free) {
        (false, true) => ", which left",
        (true, true) => ", which is new",
        (_, false) => "",
    };
    format!("next: {id}{standing}, {}", percent(*likeness))
}

fn percent(likeness: f64) -> String {
    format!("{} % alike", (likeness * 100.0).floor())
}
