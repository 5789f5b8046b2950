//! Every text that once made a parser fail is tried for ever; `cargo bench --bench fuzz` finds new ones.

#[path = "../benches/fuzz/targets.rs"]
mod targets;

use std::fs;
use std::path::Path;

#[test]
fn what_once_failed_fails_no_more() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/crashes");
    let mut tried = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Some((target, _)) = name.split_once('-') else { continue };
        let (_, run) = targets::TARGETS.into_iter().find(|(name, _)| *name == target).unwrap();
        run(&fs::read_to_string(&path).unwrap());
        tried += 1;
    }
    assert!(tried > 0);
}
