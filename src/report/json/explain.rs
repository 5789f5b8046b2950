//! The part of the contract that says why a sync takes each unit for what it does.

use serde::Serialize;

use crate::segment::{LeftOut, Omission};
use crate::sync::align::{AlignEvidence, Change};
use crate::sync::explanation::Explanation;
use crate::sync::identity::UnitOrigin;

/// Why one unit is what it is.
#[derive(Serialize)]
pub(super) struct Explained<'a> {
    id: &'a str,
    line: Option<usize>,
    change: &'static str,
    from: Vec<&'a str>,
    evidence: Option<&'static str>,
    likeness: Option<f64>,
    second: Option<SecondBest<'a>>,
    doubtful: bool,
}

/// The unit that came second.
#[derive(Serialize)]
struct SecondBest<'a> {
    id: &'a str,
    likeness: f64,
    free: bool,
}

impl<'a> From<&'a Explanation> for Explained<'a> {
    fn from(explanation: &'a Explanation) -> Self {
        let (evidence, likeness) = match explanation.evidence {
            Some(AlignEvidence::Text) => (Some("text"), None),
            Some(AlignEvidence::Key) => (Some("key"), None),
            Some(AlignEvidence::Likeness(likeness)) => (Some("likeness"), Some(rounded(likeness))),
            None => (None, None),
        };
        Self {
            id: &explanation.id,
            line: explanation.line,
            change: match explanation.origin {
                Some(UnitOrigin::Kept(Change::Unchanged)) => "unchanged",
                Some(UnitOrigin::Kept(Change::Moved)) => "moved",
                Some(UnitOrigin::Kept(Change::Edited)) => "edited",
                Some(UnitOrigin::Split) => "split",
                Some(UnitOrigin::Merged) => "merged",
                Some(UnitOrigin::Revived) => "revived",
                Some(UnitOrigin::Added) => "added",
                None => "removed",
            },
            from: explanation.from.iter().map(|known| known.id.as_str()).collect(),
            evidence,
            likeness,
            second: explanation.second.as_ref().map(|second| SecondBest {
                id: &second.id,
                likeness: rounded(second.likeness),
                free: second.free,
            }),
            doubtful: explanation.doubtful,
        }
    }
}

/// A part of an article that is in no unit.
#[derive(Serialize)]
pub(super) struct LeftOutPart<'a> {
    line: usize,
    element: Option<&'a str>,
    text: &'a str,
    words: usize,
    reason: &'static str,
}

impl<'a> From<&'a (usize, LeftOut)> for LeftOutPart<'a> {
    fn from((line, left): &'a (usize, LeftOut)) -> Self {
        let reason = match left.why {
            Omission::Project => "project",
            Omission::Outside => "outside",
            Omission::Landmark => "landmark",
            Omission::Named => "named",
            Omission::Hidden => "hidden",
            Omission::Links => "links",
            Omission::Comments => "comments",
            Omission::Form => "form",
            Omission::Line => "line",
        };
        let element = Some(left.element.as_str()).filter(|element| !element.is_empty());
        Self { line: *line, element, text: &left.text, words: left.words, reason }
    }
}

/// Two digits: more would only look exact.
fn rounded(likeness: f64) -> f64 {
    (likeness * 100.0).round() / 100.0
}
