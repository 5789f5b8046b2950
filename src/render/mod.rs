//! From translations in Fluent to the text that an article shows.
//!
//! Resolves what translators may use: terms, message references, selectors, `NUMBER` and `DATETIME`, and says
//! where links and headings of the whole have to change. Nothing here knows catalogs on disk or states, and
//! nothing falls back: what cannot be resolved is an error with its name.
//!
//! ```
//! use recto::render::Resolver;
//!
//! let french = "fr".parse().unwrap();
//! let catalog = Resolver::new(&french, "-brand = Recto\n").catalog("made = Fait avec { -brand }\n");
//! assert_eq!(catalog.resolve("made").unwrap(), "Fait avec Recto");
//! assert!(catalog.resolve("gone").is_err());
//! ```

pub mod anchors;
mod audit;
mod catalog;
mod datetime;
pub mod edit;
mod language;
pub mod links;
mod number;
pub mod page;
mod resolver;

#[cfg(test)]
mod tests;

pub use audit::PatternProblem;
pub use catalog::RenderCatalog;
pub use language::with_language;
pub use resolver::{ResolveError, Resolver};
