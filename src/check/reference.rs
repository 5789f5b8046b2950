//! References to terms, messages, variables and functions that are not there.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use rustc_hash::FxHashSet;

use super::{Finding, Subject};
use crate::catalog::Catalog;
use crate::diagnostic::Severity;

pub(super) const CODE: &str = "reference";

/// The functions that a translation may call.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// The terms of a language's glossary.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    terms: FxHashSet<String>,
}

impl Glossary {
    /// The terms that a glossary file defines.
    pub fn read(text: &str) -> Self {
        let catalog = Catalog::parse(text.to_owned());
        let terms = catalog.entries().iter().filter_map(|entry| entry.id.strip_prefix('-'));
        Self { terms: terms.map(str::to_owned).collect() }
    }
}

pub(super) fn find(subject: &Subject<'_>, catalog: &Catalog, findings: &mut Vec<Finding>) {
    for entry in catalog.entries() {
        if entry.text().is_some() {
            continue;
        }
        let Some(references) = References::read(&entry.body()) else { continue };
        for name in references.unknown(subject.glossary, catalog) {
            findings.push(Finding {
                code: CODE,
                severity: Severity::Error,
                offset: entry.offset,
                id: Some(entry.id.clone()),
                message: format!("`{}` refers to {name}, which is not there", entry.id),
                hint: hint_for(&name, subject),
            });
        }
    }
}

fn hint_for(name: &str, subject: &Subject<'_>) -> String {
    match name.as_bytes() {
        [b'-', ..] => format!("define it in terms.ftl of {}, or mend its name", subject.plan.language),
        [b'$', ..] => "articles have no variables; write the text itself".to_owned(),
        _ if name.ends_with("()") => {
            format!("use one of {}", FUNCTIONS.map(|name| format!("{name}()")).join(", "))
        }
        _ => "mend the name, or write `{ \"{\" }` where a brace is meant".to_owned(),
    }
}

/// Whether a text is Fluent that uses something, and only terms, messages and functions that are there.
pub fn uses_known_fluent(text: &str, glossary: &Glossary, catalog: &Catalog) -> bool {
    let body = format!("\n    {}", text.replace('\n', "\n    "));
    References::read(&body)
        .is_some_and(|references| references.any() && references.unknown(glossary, catalog).is_empty())
}

#[derive(Default)]
struct References {
    terms: Vec<String>,
    messages: Vec<String>,
    variables: Vec<String>,
    functions: Vec<String>,
    selects: bool,
}

impl References {
    /// What a message refers to whose source behind `id =` this is; `None` where Fluent cannot read it whole.
    fn read(body: &str) -> Option<Self> {
        let mut references = Self::default();
        let source = format!("message ={body}\n");
        let resource = fluent_syntax::parser::parse(source.as_str()).ok()?;
        let [Entry::Message(message)] = resource.body.as_slice() else { return None };
        message.value.iter().for_each(|pattern| references.pattern(pattern));
        message.attributes.iter().for_each(|attribute| references.pattern(&attribute.value));
        Some(references)
    }

    fn any(&self) -> bool {
        self.selects
            || [&self.terms, &self.messages, &self.variables, &self.functions]
                .iter()
                .any(|list| !list.is_empty())
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.selects = true;
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.push(id.name.to_owned());
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::MessageReference { id, .. } => self.messages.push(id.name.to_owned()),
            InlineExpression::VariableReference { id } => self.variables.push(id.name.to_owned()),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }

    fn unknown(&self, glossary: &Glossary, catalog: &Catalog) -> Vec<String> {
        let term_is_known =
            |name: &String| glossary.terms.contains(name) || catalog.get(&format!("-{name}")).is_some();
        let mut unknown: Vec<String> = Vec::new();
        unknown.extend(self.terms.iter().filter(|name| !term_is_known(name)).map(|name| format!("-{name}")));
        unknown.extend(self.messages.iter().filter(|name| catalog.get(name).is_none()).cloned());
        unknown.extend(self.variables.iter().map(|name| format!("${name}")));
        unknown.extend(
            self.functions
                .iter()
                .filter(|name| !FUNCTIONS.contains(&name.as_str()))
                .map(|name| format!("{name}()")),
        );
        unknown.dedup();
        unknown
    }
}
