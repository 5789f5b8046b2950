//! The cells of two tables that answer each other, by row and column.

use rustc_hash::FxHashMap;

use super::align::align;
use super::cost::Costs;
use super::elements::{Element, places, rows};
use super::judge::{Judgement, PairEvidence, judge};
use super::{LEAST, Pair, Side};

/// Adds the pairs of cells of two tables; tables with other columns have none, because nothing tells them.
pub(super) fn cells(
    source: &Side<'_>,
    target: &Side<'_>,
    from: &Element,
    to: &Element,
    table: &Judgement,
    languages: &[&str],
    pairs: &mut Vec<Pair>,
) {
    let (Some(from_size), Some(to_size)) = (from.table, to.table) else { return };
    if from_size == to_size {
        by_place(source, target, from, to, table, pairs);
    } else if from_size.1 == to_size.1 {
        let (from, to) = (rows(source, &from.units, languages), rows(target, &to.units, languages));
        let costs = Costs::new(&from, &to);
        let beads = align(&costs);
        for (bead, row) in beads.iter().zip(judge(&costs, &beads)) {
            let confidence = row.confidence.min(table.confidence);
            if confidence >= LEAST {
                let row = Judgement { confidence, ..row };
                let (from, to) = (&from[bead.source.start], &to[bead.target.start]);
                by_place(source, target, from, to, &row, pairs);
            }
        }
    }
}

/// Pairs the cells that have the same place in both.
fn by_place(
    source: &Side<'_>,
    target: &Side<'_>,
    from: &Element,
    to: &Element,
    judged: &Judgement,
    pairs: &mut Vec<Pair>,
) {
    let cells = places(source, &from.units).into_iter().zip(from.units.clone());
    let cells: FxHashMap<_, _> = cells.collect();
    for (place, target) in places(target, &to.units).into_iter().zip(to.units.clone()) {
        if let Some(&source) = cells.get(&place) {
            let mut evidence = judged.evidence.clone();
            evidence.retain(|evidence| *evidence >= PairEvidence::Outline);
            evidence.insert(0, PairEvidence::Cell);
            let (source, target) = (source..source + 1, target..target + 1);
            pairs.push(Pair { source, target, confidence: judged.confidence, evidence });
        }
    }
}
