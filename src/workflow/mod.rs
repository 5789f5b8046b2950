//! One function per user action; the only room that joins the others.

pub mod accept;
mod attach;
pub mod check;
pub mod choose;
pub mod compare;
pub mod diff;
pub mod dismiss;
pub mod fix;
pub mod git_setup;
pub mod init;
pub mod kept;
pub mod link;
pub mod list;
pub mod merge;
pub mod progress;
pub mod prune;
pub mod publishable;
mod replaced;
pub mod render;
pub mod report;
pub mod restore;
pub mod set;
pub mod status;
pub mod sync;
pub mod watch;
mod whole;
