//! The cells of two tables that answer each other, by row and column.

use rustc_hash::FxHashMap;

use super::align::align;
use super::cost::Costs;
use super::elements::{Element, places, rows};
use super::judge::{Judgement, PairEvidence, judge};
use super::sorted;
use super::texts::Texts;
use super::{LEAST, Pair, Side};

/// A table of so many rows is in no order that tells.
const SHORT: usize = 5;

/// Adds the pairs of cells of two tables; tables with other columns have none, because nothing tells them.
pub(super) fn cells(
    source: &Side<'_>,
    target: &Side<'_>,
    from: &Element,
    to: &Element,
    table: &Judgement,
    texts: &Texts<'_>,
    pairs: &mut Vec<Pair>,
) {
    let (Some(from_size), Some(to_size)) = (from.table, to.table) else { return };
    if from_size.1 == to_size.1 && from_size.0.min(to_size.0) > SHORT {
        let (own, other) = (rows(source, &from.units, texts), rows(target, &to.units, texts));
        if let Some(told) = sorted::rows((source, &own), (target, &other)) {
            by_row(source, target, &own, &other, &told, table, pairs);
            return;
        }
    }
    if from_size == to_size {
        by_place(source, target, from, to, table, pairs);
    } else if from_size.1 == to_size.1 {
        let (from, to) = (rows(source, &from.units, texts), rows(target, &to.units, texts));
        let costs = Costs::new(&from, &to, super::usual_ratio(source.language, target.language));
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

/// Pairs the cells of rows that each language sorted anew: surely where something tells which belong together.
fn by_row(
    source: &Side<'_>,
    target: &Side<'_>,
    from: &[Element],
    to: &[Element],
    told: &[(usize, usize)],
    table: &Judgement,
    pairs: &mut Vec<Pair>,
) {
    let mut partners: Vec<Option<usize>> = vec![None; to.len()];
    let mut taken = vec![false; from.len()];
    for &(s, t) in [(0, 0)].iter().chain(told) {
        (partners[t], taken[s]) = (Some(s), true);
    }
    let is_told: Vec<bool> = partners.iter().map(Option::is_some).collect();
    // The others in order, as far as there are any.
    let mut free = (0..from.len()).filter(|at| !taken[*at]);
    for partner in partners.iter_mut().filter(|partner| partner.is_none()) {
        *partner = free.next();
    }
    for (t, partner) in partners.into_iter().enumerate() {
        let Some(s) = partner else { continue };
        let most = if is_told[t] { 1.0 } else { sorted::DOUBTFUL };
        let row = Judgement { confidence: table.confidence.min(most), evidence: table.evidence.clone() };
        by_place(source, target, &from[s], &to[t], &row, pairs);
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
