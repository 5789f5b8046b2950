//! The tests of recto as its users meet it: the real binary, this repository's own articles, and laws.
#![expect(clippy::unwrap_used, reason = "in a test, a failed unwrap is a failed test")]

mod adoption;
mod branches;
#[cfg(feature = "web")]
mod browser;
mod cache;
mod cached_findings;
mod cases;
mod crashes;
#[cfg(feature = "web")]
mod desk;
mod followers;
mod gate;
mod guide;
mod histories;
mod integrations;
mod interrupted;
mod killed;
mod laws;
mod ledgers;
mod line_ends;
mod listings;
#[cfg(unix)]
mod machine;
mod memory;
mod messages;
mod packages;
mod playground;
mod readme;
mod repository;
mod saves;
mod serializers;
#[cfg(unix)]
mod signals;
mod sites;
mod structure;
#[cfg(all(unix, feature = "postgres"))]
mod team;
#[cfg(unix)]
mod terminal;
mod transcript;
mod watch;
mod workspace;

/// Where the binary keeps what it finds out, for every project that a test makes.
const CACHE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/cache");
