//! Results as text for people and as JSON for programs: one file per format.
//!
//! Text carries ANSI styles; whoever prints it strips them where they are not wanted.

pub mod badge;
pub mod checkstyle;
mod ci;
pub mod csv;
pub mod digest;
pub mod fluent;
pub mod github;
pub mod gitlab;
pub mod html;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod markup;
pub mod sarif;
pub mod text;
pub mod tokens;
mod xml;

use crate::message::Localizer;
use crate::model::State;

/// The word for a state as a heading.
fn heading(words: &Localizer, state: State) -> String {
    let word = words.text(&state.column());
    let mut rest = word.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}
