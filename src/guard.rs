//! The one place where a panic of somebody else's parser is caught: no text that people write may end a run.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static CATCHING: Cell<usize> = const { Cell::new(0) };
}

/// What a parser makes of a text; `None` where it panics.
///
/// The parser must leave nothing half done behind: it gets a text and gives a value.
pub fn caught<T>(parse: impl FnOnce() -> T) -> Option<T> {
    CATCHING.set(CATCHING.get() + 1);
    let parsed = catch_unwind(AssertUnwindSafe(parse));
    CATCHING.set(CATCHING.get() - 1);
    parsed.ok()
}

/// Whether a panic of this thread would be caught, so that whoever reports panics can keep silent about it.
pub fn is_catching() -> bool {
    CATCHING.get() > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_no_value_and_is_known_to_be_caught() {
        assert_eq!(caught(|| 1), Some(1));
        assert!(!is_catching());
        let mut inside = false;
        let parsed: Option<()> = caught(|| {
            inside = is_catching() && caught(|| 2) == Some(2) && is_catching();
            std::panic::resume_unwind(Box::new("no panic hook is asked"))
        });
        assert_eq!((parsed, inside, is_catching()), (None, true, false));
    }
}
