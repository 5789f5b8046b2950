//! The messages of one catalog with the terms of its language, made ready for resolving.

use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use crate::model::Language;

/// The messages of one catalog with the terms of its language; can be shared between threads.
pub struct RenderCatalog {
    pub(super) bundle: FluentBundle<Arc<FluentResource>>,
    pub(super) resources: [Arc<FluentResource>; 2],
    /// Where each message and each term (with its `-`) stands.
    pub(super) index: FxHashMap<String, (usize, usize)>,
    pub(super) language: Language,
}

impl RenderCatalog {
    /// The pattern of a message or term, or of one of its attributes.
    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&ast::Pattern<&str>> {
        let &(resource, at) = self.index.get(id)?;
        let (value, attributes) = match self.resources[resource].get_entry(at)? {
            ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => return None,
        };
        match attribute {
            None => value,
            Some(name) => {
                attributes.iter().find(|attribute| attribute.id.name == name).map(|found| &found.value)
            }
        }
    }
}
