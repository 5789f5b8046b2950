//! Where two sequences differ, in bounded time.
//!
//! Works on numbers standing for texts; knows nothing of what they mean.

use std::hash::Hash;
use std::ops::Range;

use rustc_hash::FxHashMap;
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// The product of two lengths up to which they are compared piece by piece.
const FINE: usize = 4_000_000;

/// A stretch of two sequences: equal where `equal`, else replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hunk {
    pub(super) equal: bool,
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

/// The hunks of two sequences in order, equal and changed ones in turn.
///
/// Common ends are trimmed first. What is then too long to compare piece by piece is compared in chunks that
/// its own content delimits, and where even these are too many it counts as replaced.
pub(super) fn hunks<K: Eq + Hash>(old: &[K], new: &[K]) -> Vec<Hunk> {
    let mut ids: FxHashMap<&K, u32> = FxHashMap::default();
    let mut intern = |key| {
        let next = ids.len() as u32;
        *ids.entry(key).or_insert(next)
    };
    let old: Vec<u32> = old.iter().map(&mut intern).collect();
    let new: Vec<u32> = new.iter().map(&mut intern).collect();
    let mut out = Vec::new();
    compare(&old, &new, 0, 0, true, &mut out);
    out
}

fn compare(old: &[u32], new: &[u32], old_at: usize, new_at: usize, chunked: bool, out: &mut Vec<Hunk>) {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_mid, new_mid) = (&old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail]);
    let (old_at, new_at) = (old_at + head, new_at + head);
    push(out, true, old_at - head..old_at, new_at - head..new_at);
    if old_mid.is_empty() || new_mid.is_empty() {
        push(out, false, old_at..old_at + old_mid.len(), new_at..new_at + new_mid.len());
    } else if old_mid.len().saturating_mul(new_mid.len()) <= FINE {
        for op in capture_diff_slices(Algorithm::RawMyers, old_mid, new_mid) {
            let shift = |range: Range<usize>, by: usize| range.start + by..range.end + by;
            push(
                out,
                op.tag() == DiffTag::Equal,
                shift(op.old_range(), old_at),
                shift(op.new_range(), new_at),
            );
        }
    } else if chunked {
        by_chunks(old_mid, new_mid, old_at, new_at, out);
    } else {
        push(out, false, old_at..old_at + old_mid.len(), new_at..new_at + new_mid.len());
    }
    let (old_end, new_end) = (old_at + old_mid.len(), new_at + new_mid.len());
    push(out, true, old_end..old_end + tail, new_end..new_end + tail);
}

/// Compares whole chunks first, then what stands between equal chunks piece by piece.
fn by_chunks(old: &[u32], new: &[u32], old_at: usize, new_at: usize, out: &mut Vec<Hunk>) {
    let (old_chunks, new_chunks) = (chunks(old), chunks(new));
    if old_chunks.len().saturating_mul(new_chunks.len()) > FINE {
        push(out, false, old_at..old_at + old.len(), new_at..new_at + new.len());
        return;
    }
    let width = |chunks: &[&[u32]]| chunks.iter().map(|chunk| chunk.len()).sum::<usize>();
    let (mut old_from, mut new_from) = (0, 0);
    for op in capture_diff_slices(Algorithm::RawMyers, &old_chunks, &new_chunks) {
        let old_to = old_from + width(&old_chunks[op.old_range()]);
        let new_to = new_from + width(&new_chunks[op.new_range()]);
        compare(
            &old[old_from..old_to],
            &new[new_from..new_to],
            old_at + old_from,
            new_at + new_from,
            false,
            out,
        );
        (old_from, new_from) = (old_to, new_to);
    }
}

/// Cuts a sequence where its content says so, about every 64 pieces, so that an edit moves few cuts.
fn chunks(ids: &[u32]) -> Vec<&[u32]> {
    ids.split_inclusive(|id| id.wrapping_mul(0x9e37_79b9) >> 26 == 0).collect()
}

/// Adds a hunk, or lengthens the last one where it is of the same kind.
fn push(out: &mut Vec<Hunk>, equal: bool, old: Range<usize>, new: Range<usize>) {
    if old.is_empty() && new.is_empty() {
        return;
    }
    match out.last_mut() {
        Some(last) if last.equal == equal => {
            last.old.end = old.end;
            last.new.end = new.end;
        }
        _ => out.push(Hunk { equal, old, new }),
    }
}
