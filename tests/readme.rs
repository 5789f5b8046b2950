//! The README's tour prints what the README says.

use std::path::Path;

use crate::transcript;

#[test]
fn the_tour_is_real() {
    transcript::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md"));
}
