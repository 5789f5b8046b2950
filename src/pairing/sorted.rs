//! Sections in alphabetical order, as in glossaries: each language sorts them anew, so order tells nothing there.

use unicode_normalization::UnicodeNormalization;

use super::{Pair, PairEvidence, Side};
use crate::model::Kind;
use crate::segment::Unit;

/// From how many headings on an order is no accident.
const MANY: usize = 5;

/// What a pair in such a section is worth at most that only order speaks for.
const DOUBTFUL: f64 = 0.8;

/// The headings of sorted sections, and what stands below each.
struct Sorted {
    /// For each unit the heading of the sorted section that it stands in, itself included.
    heads: Vec<Option<usize>>,
}

impl Sorted {
    fn of(units: &[Unit]) -> Self {
        let mut heads = vec![None; units.len()];
        let headings: Vec<(usize, u8)> = units
            .iter()
            .enumerate()
            .filter_map(|(at, unit)| match unit.kind {
                Kind::Heading(level) => Some((at, level)),
                _ => None,
            })
            .collect();
        // The runs of headings of a level that no heading of a higher one parts.
        let mut open: Vec<(u8, Vec<usize>)> = Vec::new();
        let close = |run: Vec<usize>, end: usize, heads: &mut Vec<Option<usize>>| {
            if !is_sorted(&run, units) {
                return;
            }
            let ends = run[1..].iter().copied().chain([end]);
            for (&head, end) in run.iter().zip(ends) {
                heads[head..end].fill(Some(head));
            }
        };
        for &(at, level) in &headings {
            while open.last().is_some_and(|(above, _)| *above > level) {
                let Some((_, run)) = open.pop() else { break };
                close(run, at, &mut heads);
            }
            match open.last_mut().filter(|(same, _)| *same == level) {
                Some((_, run)) => run.push(at),
                None => open.push((level, vec![at])),
            }
        }
        while let Some((_, run)) = open.pop() {
            close(run, units.len(), &mut heads);
        }
        Self { heads }
    }
}

/// Whether headings are in the order of the alphabet, and not of numbers or by accident.
fn is_sorted(run: &[usize], units: &[Unit]) -> bool {
    if run.len() < MANY {
        return false;
    }
    let key = |at: &usize| -> String {
        let text = units[*at].text.nfd().filter(|c| c.is_alphanumeric() || *c == ' ');
        text.flat_map(char::to_lowercase).collect()
    };
    let keys: Vec<String> = run.iter().map(key).collect();
    let mut firsts: Vec<char> = keys.iter().filter_map(|key| key.chars().next()).collect();
    firsts.dedup();
    let is_text = firsts.iter().all(|c| c.is_alphabetic());
    // Languages sort some letters in their own way.
    let falls = keys.windows(2).filter(|two| two[0] > two[1]).count();
    is_text && firsts.len() > 2 && falls * 8 <= run.len()
}

/// The id that an author gave a heading.
fn explicit_id<'a>(side: &Side<'a>, at: usize) -> Option<&'a str> {
    let behind = side.article.get(side.units[at].range.end..)?;
    let line = behind.lines().next()?.trim();
    let id = line.strip_prefix("{#")?;
    id.split(['}', ' ']).next().filter(|id| !id.is_empty())
}

/// Makes pairs doubtful that only their order speaks for, where both sides have their sections in alphabetical order.
pub(super) fn doubt_order(source: &Side<'_>, target: &Side<'_>, pairs: &mut [Pair]) {
    let own = Sorted::of(target.units);
    if own.heads.iter().all(Option::is_none) {
        return;
    }
    let theirs = Sorted::of(source.units);
    // The last headings whose pair something else than order speaks for.
    let mut told: Option<(usize, usize)> = None;
    for pair in pairs {
        let (from, to) = (pair.source.start, pair.target.start);
        let (Some(head), Some(own_head)) = (theirs.heads[from], own.heads[to]) else { continue };
        let speaks = |evidence: &PairEvidence| {
            matches!(
                evidence,
                PairEvidence::Key
                    | PairEvidence::Text
                    | PairEvidence::Original
                    | PairEvidence::Link
                    | PairEvidence::Code
            )
        };
        let mut is_told = pair.evidence.iter().any(speaks) || told == Some((head, own_head));
        if (from, to) == (head, own_head) {
            if let (Some(one), Some(other)) = (explicit_id(source, from), explicit_id(target, to)) {
                is_told = one == other;
            }
            if is_told {
                told = Some((head, own_head));
            }
        }
        if !is_told {
            pair.confidence = pair.confidence.min(DOUBTFUL);
        }
    }
}
