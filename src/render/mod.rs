//! From translations in Fluent to the text that an article shows.
//!
//! Resolves what translators may use: terms, message references, selectors, `NUMBER` and `DATETIME`. Nothing
//! here knows articles or states, and nothing falls back: what cannot be resolved is an error with its name.

mod audit;
mod datetime;
mod number;
mod resolver;

#[cfg(test)]
mod tests;

pub use audit::Problem;
pub use resolver::{Catalog, ResolveError, Resolver};
