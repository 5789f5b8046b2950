//! Temporary files: where they lie, what they are called, and whether somebody still writes one.

use std::fs::{self, File};
use std::path::Path;

/// The folder of texts on their way into their files.
pub(super) const TEMPORARY: &str = "tmp";

/// How the name of a temporary file begins and ends.
pub(super) const PREFIX: &str = ".recto-";
pub(super) const SUFFIX: &str = ".tmp";

/// Whether nobody writes a temporary file any more: whoever does holds a lock on it.
pub(super) fn is_abandoned(place: &Path) -> bool {
    let is_file = fs::symlink_metadata(place).is_ok_and(|metadata| metadata.is_file());
    is_file && File::open(place).is_ok_and(|file| file.try_lock().is_ok())
}
