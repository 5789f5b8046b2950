//! Plain text.

use super::{Options, Unit};

/// Adds the units of a plain text.
pub fn units(_text: &str, _options: &Options, _out: &mut Vec<Unit>) {}
