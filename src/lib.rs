//! A translation workflow manager for articles.
//!
//! The rooms below stand in the order data flows through them; each uses only rooms above it. Nothing in
//! this library prints, exits or reads the environment: findings and plans are data, and the binary under
//! `src/bin/recto` shows them.

// Plain values, and where things are.
pub mod model;
pub mod text_position;
pub mod diagnostic;

// From article text to units.
pub mod segment;

// Translations on disk: Fluent files and ledgers.
pub mod catalog;

// What changed since.
pub mod similarity;
pub mod diff;

// From translations to articles.
pub mod render;
