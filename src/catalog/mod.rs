//! Catalogs and ledgers: the files a project keeps per article and language.
//!
//! Texts in, values out, and back; nothing here touches the disk or knows what a translation's state is.
//!
//! ```
//! use recto::catalog::{Catalog, Edit, apply, encode};
//!
//! // What a translator wrote stays byte for byte but for the entry that is edited.
//! let catalog = Catalog::parse("# Ada's note\ntower   =   La tour\n\nbell = La cloche\n".to_owned());
//! let pattern = encode("Une {vraie} cloche");
//! let edited = apply(&catalog, &[Edit::Set { id: "bell".to_owned(), pattern }]).unwrap();
//! assert!(edited.starts_with("# Ada's note\ntower   =   La tour\n"));
//! assert_eq!(Catalog::parse(edited).get("bell").unwrap().text().as_deref(), Some("Une {vraie} cloche"));
//! ```

// Fluent texts and their parts.
mod entry_id;
mod door;
mod syntax;
mod pattern;
mod words;
mod meaning;
mod typed;
mod briefing;
mod comments;
mod uses;

// Translated catalogs.
mod file;
mod same;
mod edit;

// Source catalogs.
mod source;
mod ids;

// Ledgers.
mod ordered_map;
mod toml_text;
mod ledger;
mod source_ledger;

pub use briefing::{Briefed, Briefings};
pub use comments::Comments;
pub use door::resource;
pub use edit::{Edit, EditError, apply};
pub use entry_id::message_id;
pub use file::{Catalog, Entry};
pub use ids::{free_id, new_id};
pub use ledger::{
    Accepted, Ledger, LedgerError, Obsolete, Override, OwnPieceKind, PageRecord, Proposal, Record,
    RecordedState, ShownText, Target, TargetKind, Unknown, UnknownKeys,
};
pub use ordered_map::OrderedMap;
pub use pattern::{decode, encode, fingerprint_of};
pub use same::say_the_same;
pub use source::{SourceCatalog, SourceUnit, SourceUnknown, describe_kind, parse_kind};
pub use syntax::{EMPTY, SyntaxError, conflict_marker};
pub use typed::{lay_out, validate_pattern};
pub use uses::Uses;
pub use words::have_same_words;

#[cfg(test)]
mod tests;
