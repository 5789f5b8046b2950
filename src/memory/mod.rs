//! What was translated before, found again by its words, with a score and the reasons for it.
//!
//! Knows texts and languages, no files; whoever feeds it says where a text comes from. What a match is good enough for
//! is decided where it is used.
//!
//! ```
//! use recto::memory::{Memory, Origin, Query, Segment};
//! use recto::model::{Language, State};
//!
//! let (english, french): (Language, Language) = ("en".parse()?, "fr".parse()?);
//! let id = "the-tower-has-two-clocks-0a1b".to_owned();
//! let origin = Origin::Unit { article: "tower.md".to_owned(), id, state: Some(State::Translated) };
//! let segment = Segment::new("The tower has 2 clocks.", "La tour a 2 horloges.", &french, origin);
//! let memory = Memory::new(&english, vec![segment]);
//! let found = memory.look_up(&Query { text: "The tower has 3 clocks.", ..Query::of(&french) }, 60, 5);
//! assert_eq!(found[0].target, "La tour a 3 horloges.");
//! assert_eq!(found[0].percent, 98);
//! # Ok::<(), recto::model::InvalidLanguage>(())
//! ```

mod index;
mod login;
mod put_in;
mod query;
mod score;
mod segment;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;
#[cfg(feature = "postgres")]
mod team;
#[cfg(test)]
mod tests;
mod tokens;

pub use index::Memory;
pub use login::Login;
pub use query::Query;
pub use score::{Match, Reason};
pub use segment::{Origin, Segment};
#[cfg(feature = "sqlite")]
pub use sqlite::{OnDisk, StoreError};
pub use store::{Prepared, Resident, Store, StoredSegment};
#[cfg(feature = "postgres")]
pub use team::{Team, TeamError};
