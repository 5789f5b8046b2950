//! Merges one file for git.

use crate::files::Files;
use crate::merge::{Conflict, Labels, Sides, merge};
use crate::message;
use crate::workspace::WorkspaceError;

/// What git asks its merge driver for.
#[derive(Clone, Debug)]
pub struct MergeRequest<'a> {
    /// The file with the common version; an empty one where there is none.
    pub base: &'a str,
    /// The file with our version, which gets the result.
    pub ours: &'a str,
    /// The file with their version.
    pub theirs: &'a str,
    /// The path in the project, which tells a ledger by its ending.
    pub path: Option<&'a str>,
    /// What stands behind conflict markers.
    pub labels: Labels,
}

/// Merges three versions of a catalog or ledger and writes the result over our version.
///
/// # Errors
///
/// A version that cannot be read, or a result that cannot be written; our version stays as it was then.
pub fn merge_files(files: &Files, request: &MergeRequest<'_>) -> Result<Vec<Conflict>, WorkspaceError> {
    let read = |path: &str| {
        files.read(path)?.ok_or_else(|| {
            WorkspaceError::request(message!("merge-no-file", path), message!("merge-no-file-hint"))
        })
    };
    let (base, ours, theirs) = (read(request.base)?, read(request.ours)?, read(request.theirs)?);
    let sides = Sides { base: &base, ours: &ours, theirs: &theirs };
    let merged = merge(sides, request.path, &request.labels);
    files.write(request.ours, &merged.text)?;
    Ok(merged.conflicts)
}
