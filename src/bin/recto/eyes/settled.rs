//! When files that change are taken for whole.

use std::collections::BTreeSet;
use std::time::Duration;

use recto::files::Files;

/// For so long nothing may change before a sync: programs write a file in several steps.
pub(super) const QUIET: Duration = Duration::from_millis(15);

/// A sync waits no longer than this, although files go on changing.
pub(super) const SOON: Duration = Duration::from_millis(50);

/// For so long nothing may change where a file is gone or empty, or many change: a program that saves by deleting and
/// writing anew, or that changes branches, is in the midst of it.
pub(super) const LONG: Duration = Duration::from_millis(200);

/// A sync waits no longer than this in such a case.
pub(super) const LONGEST: Duration = Duration::from_secs(2);

/// A person saves no more files at once.
const MANY: usize = 8;

/// Whether files that changed are as somebody wanted them to be; what recto wrote itself is.
pub(super) fn is_settled(files: &Files, changed: &BTreeSet<String>, own: &BTreeSet<String>) -> bool {
    let is_whole = |path: &&String| files.on_disk(path).metadata().is_ok_and(|metadata| metadata.len() > 0);
    let others = || changed.difference(own);
    others().count() <= MANY && others().all(|path| is_whole(&path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_or_empty_or_much_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::new(folder.path());
        for name in ["a", "b", "c", "d", "e", "f", "g", "h", "i"] {
            files.write(name, "text").unwrap();
        }
        files.write("empty", "").unwrap();
        let set = |paths: &str| -> BTreeSet<String> { paths.split(' ').map(str::to_owned).collect() };
        for (changed, own, settled) in [
            ("a b", "", true),
            ("a gone", "", false),
            ("a gone", "gone", true),
            ("empty", "", false),
            ("a b c d e f g h", "", true),
            ("a b c d e f g h i", "", false),
            ("a b c d e f g h i", "b c", true),
        ] {
            assert_eq!(is_settled(&files, &set(changed), &set(own)), settled, "{changed}, own {own}");
        }
    }
}
