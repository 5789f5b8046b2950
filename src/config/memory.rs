//! `[memory]` and `[analyse]`: what was translated elsewhere, and what a word counts where it is known.

use globset::GlobSet;

use super::articles::{folder_path, globs};
use super::raw::{At, Fault, Table};

/// The translation memories that belong to a project.
#[derive(Clone, Debug, Default)]
pub struct MemoryFiles {
    /// The folders they are below, or the files themselves.
    pub roots: Vec<String>,
    /// Which files they are.
    pub files: GlobSet,
}

/// What a word counts in each band of an analysis: the same in its place, repeated, the same, from 95, 85, 75 and 50 %
/// on, and new.
pub type Weights = [f64; 8];

/// The weights that a published grid has.
pub(super) const WEIGHTS: Weights = [0.0, 0.2, 0.2, 0.5, 0.5, 1.0, 1.0, 1.0];

/// The `[analyse]` table.
pub(super) fn analyse_weights(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> Option<Weights> {
    let weights = table.shares("weights", faults);
    table.finish(faults);
    weights
}

/// The `[memory]` table.
pub(super) fn memory_files(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> MemoryFiles {
    let texts = table.strings("files", faults).unwrap_or_default();
    table.finish(faults);
    let paths: Vec<At<String>> = texts
        .iter()
        .map(|text| At { value: folder_path(text, "files", faults), span: text.span.clone() })
        .collect();
    let root = |path: &At<String>| {
        let parts = path.value.split('/').take_while(|part| !part.contains(['*', '?', '[', '{']));
        parts.collect::<Vec<_>>().join("/")
    };
    let mut roots: Vec<String> = paths.iter().map(root).collect();
    roots.sort_unstable();
    roots.dedup();
    MemoryFiles { roots, files: globs(&paths, faults) }
}
