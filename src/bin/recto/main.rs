//! The command line of recto.

mod cli;
mod eyes;
#[cfg(feature = "web")]
mod web;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run().into()
}
