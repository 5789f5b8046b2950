//! What would go wrong in resolving a pattern, found before it is resolved.
//!
//! `fluent-bundle` writes `{$name}` or a function's name into the text without an error in some cases, and
//! panics on numbers that plural rules cannot hold. Named arguments are literals in Fluent and article text
//! gets no variables, so everything a pattern can reach is known without resolving it.

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::catalog::RenderCatalog;
use super::{datetime, number};
use crate::message;
use crate::message::Message;

/// The most placeables that `fluent-bundle` resolves in one pattern with all it refers to.
const MOST_PLACEABLES: usize = 100;

/// The most steps to take through references that branch again and again.
const MOST_STEPS: usize = 2000;

/// One reason why a pattern cannot be resolved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum PatternProblem {
    /// A message, or attribute of a message, that the catalog does not have.
    UnknownMessage(String),
    /// A term, or attribute of a term, that neither glossary nor catalog has.
    UnknownTerm(String),
    /// A variable nobody gives a value to.
    UnknownVariable(String),
    /// A function other than `NUMBER` and `DATETIME`.
    UnknownFunction(String),
    /// A function called with what it does not understand.
    Function {
        /// The function.
        name: String,
        /// What is wrong, as a lower-case fragment.
        reason: Message,
    },
    /// A number with more digits than can be told apart.
    LongNumber(String),
    /// A message or term that refers to itself.
    Cyclic(String),
    /// More placeables than are resolved, which stops texts that grow without end.
    TooManyPlaceables,
    /// An argument of a term used behind another term, where `fluent-bundle` no longer has it.
    LostArgument(String),
    /// Anything else, in the words of `fluent-bundle`.
    Other(String),
}

impl PatternProblem {
    /// What is wrong, as a lower-case fragment.
    pub fn message(&self) -> Message {
        match self {
            Self::UnknownMessage(id) => message!("reference-unknown-message", id),
            Self::UnknownTerm(id) => message!("reference-unknown-term", id),
            Self::UnknownVariable(name) => message!("reference-unknown-variable", name),
            Self::UnknownFunction(name) => message!("reference-unknown-function", name),
            Self::Function { name, reason } => message!("reference-bad-call", name, reason),
            Self::LongNumber(number) => {
                message!("reference-long-number", number, most = number::MOST_DIGITS)
            }
            Self::Cyclic(id) => message!("reference-cyclic", id),
            Self::TooManyPlaceables => message!("reference-too-many", most = MOST_PLACEABLES),
            Self::LostArgument(name) => message!("reference-lost-argument", name),
            Self::Other(words) => Message::foreign(words),
        }
    }
}

/// Everything that keeps a pattern from being resolved; empty where it can be.
pub(super) fn audit(
    catalog: &RenderCatalog,
    tag: &str,
    id: &str,
    pattern: &ast::Pattern<&str>,
) -> Vec<PatternProblem> {
    let mut audit = Audit { catalog, tag, path: vec![id.to_owned()], steps: 0, problems: Vec::new() };
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            audit.steps = 0;
            if audit.expression(expression, None) >= MOST_PLACEABLES {
                audit.report(PatternProblem::TooManyPlaceables);
            }
        }
    }
    audit.problems
}

/// The arguments of the term being looked at; `None` in a message.
type Scope<'s> = Option<&'s FluentArgs<'s>>;

struct Audit<'c> {
    catalog: &'c RenderCatalog,
    tag: &'c str,
    /// The entries being looked at, each reached from the one before.
    path: Vec<String>,
    steps: usize,
    problems: Vec<PatternProblem>,
}

impl Audit<'_> {
    fn report(&mut self, problem: PatternProblem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Looks at a pattern; gives the most placeables that resolving it can take.
    fn pattern(&mut self, pattern: &ast::Pattern<&str>, scope: Scope<'_>) -> usize {
        let mut count = 0usize;
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                count = count.saturating_add(1).saturating_add(self.expression(expression, scope));
            }
        }
        count
    }

    /// Looks at what stands in braces; gives the placeables inside it.
    fn expression(&mut self, expression: &ast::Expression<&str>, scope: Scope<'_>) -> usize {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return MOST_PLACEABLES;
        }
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, scope, true),
            ast::Expression::Select { selector, variants } => {
                for variant in variants {
                    if let ast::VariantKey::NumberLiteral { value } = &variant.key {
                        self.number(value);
                    }
                }
                let longest = variants.iter().map(|variant| self.pattern(&variant.value, scope)).max();
                self.inline(selector, scope, false).saturating_add(longest.unwrap_or(0))
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, scope: Scope<'_>, shown: bool) -> usize {
        match inline {
            ast::InlineExpression::StringLiteral { .. } => 0,
            ast::InlineExpression::NumberLiteral { value } => {
                self.number(value);
                0
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.reference(id.name.to_owned(), attribute, scope)
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let arguments = arguments.as_ref().map(|arguments| self.named(arguments)).unwrap_or_default();
                self.reference(format!("-{}", id.name), attribute, Some(&arguments))
            }
            ast::InlineExpression::VariableReference { id } => {
                // A term chooses its default variant where an argument is not given.
                let given = scope.is_some_and(|scope| scope.get(id.name).is_some());
                if !given && (shown || scope.is_none()) {
                    self.report(PatternProblem::UnknownVariable(id.name.to_owned()));
                }
                0
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                if let Err(problem) = self.call(id.name, arguments, scope) {
                    self.report(problem);
                }
                0
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, scope),
        }
    }

    fn reference(&mut self, id: String, attribute: Option<&str>, scope: Scope<'_>) -> usize {
        let catalog = self.catalog;
        let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
        let Some(pattern) = catalog.pattern(&id, attribute) else {
            self.report(if id.starts_with('-') {
                PatternProblem::UnknownTerm(name)
            } else {
                PatternProblem::UnknownMessage(name)
            });
            return 0;
        };
        if self.path.contains(&name) {
            self.report(PatternProblem::Cyclic(name));
            return 0;
        }
        if self.path.len() > MOST_PLACEABLES {
            return MOST_PLACEABLES;
        }
        self.path.push(name);
        let count = self.pattern(pattern, scope);
        self.path.pop();
        count
    }

    /// Calls a function with what it will be given.
    fn call(
        &mut self,
        name: &str,
        arguments: &ast::CallArguments<&str>,
        scope: Scope<'_>,
    ) -> Result<FluentValue<'static>, PatternProblem> {
        let mut positional = Vec::new();
        for argument in &arguments.positional {
            positional.push(self.value(argument, scope, name)?);
        }
        let named = self.named(arguments);
        let result = match name {
            "NUMBER" => number::call(&positional, &named),
            "DATETIME" => datetime::call(&positional, &named, self.tag).map(FluentValue::from),
            _ => return Err(PatternProblem::UnknownFunction(name.to_owned())),
        };
        result.map_err(|reason| PatternProblem::Function { name: name.to_owned(), reason })
    }

    /// The value of a function's argument.
    fn value(
        &mut self,
        inline: &ast::InlineExpression<&str>,
        scope: Scope<'_>,
        function: &str,
    ) -> Result<FluentValue<'static>, PatternProblem> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Ok(unescape_unicode_to_string(value).into_owned().into())
            }
            ast::InlineExpression::NumberLiteral { value } => {
                self.number(value);
                Ok(FluentValue::try_number(value).into_owned())
            }
            ast::InlineExpression::VariableReference { id } => scope
                .and_then(|scope| scope.get(id.name))
                .map(FluentValue::into_owned)
                .ok_or_else(|| PatternProblem::UnknownVariable(id.name.to_owned())),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.call(id.name, arguments, scope)
            }
            _ => Err(PatternProblem::Function {
                name: function.to_owned(),
                reason: message!("function-no-reference"),
            }),
        }
    }

    fn named(&mut self, arguments: &ast::CallArguments<&str>) -> FluentArgs<'static> {
        let mut named = FluentArgs::new();
        for argument in &arguments.named {
            let value = match &argument.value {
                ast::InlineExpression::StringLiteral { value } => {
                    FluentValue::from(unescape_unicode_to_string(value).into_owned())
                }
                ast::InlineExpression::NumberLiteral { value } => {
                    self.number(value);
                    FluentValue::try_number(value).into_owned()
                }
                // The grammar allows literals only.
                _ => continue,
            };
            named.set(argument.name.name.to_owned(), value);
        }
        named
    }

    fn number(&mut self, literal: &str) {
        if literal.bytes().filter(u8::is_ascii_digit).count() > number::MOST_DIGITS {
            self.report(PatternProblem::LongNumber(literal.to_owned()));
        }
    }
}
