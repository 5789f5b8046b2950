//! The translator's desk: a server on the project's own files, for browsers.
//!
//! `server` takes connections, `security` decides which requests are answered at all, `keeper` is the one thread that
//! owns the project, `board` shows what it found last. `pages` and `api` answer; `assets` are the files of the pages.

mod answer;
mod api;
mod assets;
mod board;
mod connections;
mod keeper;
mod launch;
mod media;
mod memories;
mod pages;
mod presence;
mod receipts;
mod security;
mod server;
mod state;
mod visit;

pub(crate) use launch::{Refusal, Settings, Wanted, resolve};
pub(crate) use server::run;
pub(crate) use state::Desk;
