//! The tests of recto as its users meet it: the real binary, this repository's own articles, and laws.
#![expect(clippy::unwrap_used, reason = "in a test, a failed unwrap is a failed test")]

mod adoption;
mod branches;
mod cases;
mod gate;
mod integrations;
mod interrupted;
mod laws;
mod messages;
mod playground;
mod readme;
mod repository;
mod transcript;
mod watch;
