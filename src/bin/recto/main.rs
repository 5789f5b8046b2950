//! The command line of recto.

mod cli;
mod eyes;
#[cfg(feature = "web")]
#[allow(dead_code, reason = "the pages and calls that use the rest of it come one by one")]
mod web;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run().into()
}
