//! The project in memory: its articles, what a sync of each would change, and the one way to write them.
//!
//! `project` opens it, `snapshot` looks at every article, `load` reads and plans one, `index` knows what earlier
//! looks found, `rendering` makes the text of a page, `moves` follows units from one article to another, `find`
//! understands what people name, `transaction` and `commit` write. [`Workspace`] keeps all that for as long as
//! somebody works.

mod allowance;
pub mod article;
pub(crate) mod changes;
pub mod checker;
pub mod commit;
mod dictionary;
mod error;
pub mod expected;
pub mod filter;
pub mod find;
mod fluent;
pub(crate) mod index;
mod load;
mod moves;
mod note_files;
mod noting;
mod opened;
pub mod outcome;
pub(crate) mod page;
pub mod paging;
pub mod project;
pub(crate) mod rendering;
pub mod shared;
mod snapshot;
mod stream;
pub mod summary;
pub mod transaction;
pub(crate) mod typed;
pub mod unit;
mod watched;

pub use changes::{ArticleDelta, Changed, Delta};
pub use error::WorkspaceError;
pub use opened::{Workspace, WorkspaceOptions};
pub use transaction::Transaction;
pub use typed::TextAs;
pub use watched::Concern;
