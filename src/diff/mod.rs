//! What changed between two source texts: tagged tokens for people, change classes for the policy.
//!
//! Both look at texts through the same lexer. Nothing here knows units, states or which classes matter.
//!
//! ```
//! use recto::diff::{Tag, classes, tokens};
//! use recto::model::ChangeClass;
//!
//! let (old, new) = ("You may park here.", "You may not park here.");
//! let inserted: Vec<String> =
//!     tokens(old, new).into_iter().filter(|token| token.tag == Tag::Insert).map(|token| token.text).collect();
//! assert_eq!(inserted.concat().trim(), "not");
//! // The gravest class names the edit.
//! assert!(classes(old, new, &"en".parse().unwrap()).contains(&ChangeClass::Negation));
//! ```

mod anchored;
mod class;
mod dates;
mod emphasis;
mod fact_edit;
mod hunk;
mod letter_case;
mod lexer;
mod links;
mod marks;
mod quantity;
mod spelling;
mod substitution;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

pub use class::classes;
pub(crate) use fact_edit::{Fact, FactEdit, Held, fact_edit};
pub(crate) use lexer::{
    Piece, PieceKind, markup_pieces, pieces, placeable as placeable_length, url as url_end,
};
pub(crate) use quantity::roman_value;
pub(crate) use substitution::replaced_facts;
pub use substitution::{Substitution, patch, substitutions};
pub use tokens::{Tag, Token, changed_share, tokens};
