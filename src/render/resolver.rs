//! Values of one catalog, resolved with the terms of its language.
//!
//! `fluent-bundle` does the resolving; what it would pass over in silence or panic on is found before, in
//! `audit`.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use intl_memoizer::concurrent::IntlLangMemoizer;
use rustc_hash::FxHashMap;

use super::audit::{PatternProblem, audit};
use super::catalog::RenderCatalog;
use super::{datetime, number};
use crate::catalog::resource;
use crate::message;
use crate::message::{Message, Tag};
use crate::model::Language;

/// Resolves the catalogs of one language with its terms.
#[derive(Debug)]
pub struct Resolver {
    language: Language,
    terms: Arc<FluentResource>,
}

impl Resolver {
    /// A resolver with the terms of a glossary, the text of a `terms.ftl`.
    ///
    /// A broken entry of the glossary is left out, and so unknown where a translation uses it.
    pub fn new(language: &Language, terms: &str) -> Self {
        Self { language: language.clone(), terms: Arc::new(resource(terms)) }
    }

    /// A catalog of this language, made ready for resolving its messages.
    ///
    /// A broken entry is left out, and so unknown when asked for. Where an id stands twice the first counts,
    /// and a term of the catalog counts before one of the glossary.
    pub fn catalog(&self, text: &str) -> RenderCatalog {
        let mut bundle = FluentBundle::new_concurrent(vec![self.language.identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format));
        // Adding fails only where a function of that name exists already.
        let _ = bundle.add_function("NUMBER", |positional, named| {
            number::call(positional, named).unwrap_or(FluentValue::Error)
        });
        let tag = self.language.as_str().to_owned();
        let _ = bundle.add_function("DATETIME", move |positional, named| {
            datetime::call(positional, named, &tag).map_or(FluentValue::Error, FluentValue::from)
        });
        let resources = [Arc::new(resource(text)), Arc::clone(&self.terms)];
        let mut index = FxHashMap::default();
        for (number, resource) in resources.iter().enumerate() {
            for (at, entry) in resource.entries().enumerate() {
                let id = match entry {
                    ast::Entry::Message(message) => message.id.name.to_owned(),
                    ast::Entry::Term(term) => format!("-{}", term.id.name),
                    _ => continue,
                };
                index.entry(id).or_insert((number, at));
            }
            // Duplicates are reported where catalogs are checked; the first entry stays.
            let _ = bundle.add_resource(Arc::clone(resource));
        }
        RenderCatalog { bundle, resources, index, language: self.language.clone() }
    }
}

impl RenderCatalog {
    /// The text of a message's value, or of an attribute for `id.attribute`.
    ///
    /// Text and string literals are taken as they are, however many there are. Each other placeable is
    /// resolved by itself, so that the limit of 100 placeables counts for it alone.
    ///
    /// # Errors
    ///
    /// Everything that cannot be resolved, each with its name. There is no partial text.
    pub fn resolve(&self, id: &str) -> Result<String, ResolveError> {
        let fail = |problems| ResolveError { id: id.to_owned(), problems };
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let pattern = match self.pattern(message, attribute) {
            Some(pattern) if !id.starts_with('-') => pattern,
            _ => return Err(fail(vec![PatternProblem::UnknownMessage(id.to_owned())])),
        };
        let problems = audit(self, self.language.as_str(), id, pattern);
        if !problems.is_empty() {
            return Err(fail(problems));
        }
        let mut out = String::new();
        let mut problems = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => out.push_str(value),
                ast::PatternElement::Placeable {
                    expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
                } => out.push_str(&unescape_unicode_to_string(value)),
                placeable => {
                    let mut errors = Vec::new();
                    let alone = ast::Pattern { elements: vec![placeable.clone()] };
                    out.push_str(&self.bundle.format_pattern(&alone, None, &mut errors));
                    problems.extend(errors.into_iter().map(problem));
                }
            }
        }
        if problems.is_empty() { Ok(out) } else { Err(fail(problems)) }
    }
}

/// Why a message has no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct ResolveError {
    /// The message, or `message.attribute`.
    pub id: String,
    /// What is wrong, at least one thing, each once.
    pub problems: Vec<PatternProblem>,
}

impl ResolveError {
    /// What is wrong, as a lower-case fragment.
    pub fn message(&self) -> Message {
        let problems = self.problems.iter().map(PatternProblem::message);
        let reason = problems.reduce(|before, next| message!("joined", before, next));
        message!(
            "reference-unresolved",
            id = &self.id,
            reason = reason.unwrap_or_else(|| Message::foreign(""))
        )
    }
}

/// What the bundle reports although the audit found nothing.
fn problem(error: FluentError) -> PatternProblem {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            PatternProblem::LostArgument(id)
        }
        FluentError::ResolverError(ResolverError::TooManyPlaceables) => PatternProblem::TooManyPlaceables,
        error => PatternProblem::Other(error.to_string().to_lowercase()),
    }
}

fn format(value: &FluentValue<'_>, intls: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let Ok(tag) = intls.with_try_get::<Tag, _, _>((), |tag| tag.0.clone());
    number::format(number, &tag)
}
