//! A translation workflow manager for articles.
//!
//! The rooms below stand in the order data flows through them; each uses only rooms above it. Nothing in
//! this library prints, exits or reads the environment: findings and plans are data, and the binary under
//! `src/bin/recto` shows them.

// Plain values, and where things are.
pub mod message;
pub mod model;
pub mod text_position;
pub mod diagnostic;
pub mod progress;
pub mod guard;
pub mod nearest;

// What each language is like.
pub mod language;

// Translations on disk: Fluent files and ledgers.
pub mod catalog;

// What a project is made of.
pub mod files;
pub mod config;
pub mod discover;
pub mod layout;

// From article text to units and back.
pub mod segment;

// Two sides of a merge, as one.
pub mod merge;

// What git remembers of those files.
pub mod history;

// How two texts differ.
mod words;
pub mod similarity;
pub mod sentence;
pub mod diff;

// What words of a project are called.
pub mod glossary;

// What texts of two languages say alike.
mod facts;

// Which units of two languages answer each other.
pub mod pairing;

// From translations to the text that an article shows.
pub mod render;

// What people tell each other about texts.
pub mod notes;

// Which translation answers to what, and how far everything is.
pub mod sync;
pub mod pages;
pub mod status;

// What is wrong, and whether it may pass.
pub mod check;
pub mod gate;

// What was translated before.
pub mod memory;

// Translation by a command that somebody else wrote.
pub mod machine;

// The project in memory.
pub mod workspace;

// What other tools read and write.
pub mod exchange;

// Translations that are there already.
pub mod adopt;

// What people do, and how its results look.
pub mod workflow;
pub mod report;
