//! What changed between two source texts: tagged tokens for people, change classes for the policy.
//!
//! Both look at texts through the same lexer. Nothing here knows units, states or which classes matter.

mod class;
mod hunk;
mod lexer;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

pub use class::classes;
pub use tokens::{Tag, Token, tokens};
