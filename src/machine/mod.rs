//! Translation by a command that somebody else wrote: what it is told of each unit, and what it answers.
//!
//! The command gets one JSON object a line on its standard input, a [`MachineRequest`] each, and writes one a line, an
//! [`MachineAnswer`] each, in any order. Markup reaches it as numbered codes, which [`Coded`] puts back; everything else of a
//! text is data, whatever it says. Nothing here knows files or states, and nothing that comes back is believed.

mod codes;
mod command;
mod protocol;

pub use codes::{CodeFault, Coded};
pub use command::{CommandFailure, MachineBatch, MachineCommand};
pub use protocol::{EarlierText, MachineAnswer, MachineRequest, Resembling, SentenceEdit, TermOf};
