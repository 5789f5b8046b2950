//! What changed between two source texts: tagged tokens and classes.
