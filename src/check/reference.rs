//! References to terms, messages, variables and functions that are not there, or that run in a circle.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::rule::Check;
use super::{Finding, Subject, pattern_reference};
use crate::catalog::{Catalog, Entry};
use crate::diagnostic::Severity;
use crate::message;
use crate::message::Message;
use crate::model::Format;
use crate::render::{PatternProblem, Resolver};

pub(super) const CHECK: Check = Check::of_catalog(
    "reference",
    Severity::Error,
    "a reference to a term, message, variable or function that is not there",
    find,
);

fn find(subject: &Subject<'_>, catalog: &Catalog, findings: &mut Vec<Finding>) {
    if subject.article.format == Format::Fluent {
        pattern_reference::find(subject, catalog, &CHECK, findings);
        return;
    }
    let mut resolvable = None;
    for entry in catalog.entries().iter().filter(|entry| !entry.is_term && entry.has_value) {
        if !catalog.text()[entry.range.clone()].contains('{') || entry.text().is_some() {
            continue;
        }
        let resolvable = resolvable.get_or_insert_with(|| subject.resolver.catalog(catalog.text()));
        let Err(error) = resolvable.resolve(&entry.id) else { continue };
        findings.extend(error.problems.iter().map(|problem| Finding {
            check: &CHECK,
            offset: entry.offset,
            id: Some(entry.id.clone()),
            message: message!("reference-unresolved", id = &entry.id, reason = problem.message()),
            hint: hint_for(problem, subject),
        }));
    }
}

fn hint_for(problem: &PatternProblem, subject: &Subject<'_>) -> Message {
    match problem {
        PatternProblem::UnknownTerm(_) => {
            message!("reference-unknown-term-hint", language = &subject.plan.language)
        }
        PatternProblem::UnknownVariable(_) => message!("reference-unknown-variable-hint"),
        _ => message!("reference-unresolved-hint", brace = "{ \"{\" }"),
    }
}

/// Article text with Fluent in it as a pattern, if it uses terms or functions and all of them are there.
///
/// Braces around anything else, such as `{title}` or `{ 3 }`, are article text. So is a line of several that
/// starts with `[`, `*` or `.`: that character is quoted.
pub fn known_fluent(text: &str, resolver: &Resolver, catalog: &Catalog) -> Option<String> {
    const PROBE: &str = "recto-probe";
    let pattern = match text.contains('\n') {
        true => text.lines().map(pattern_line).collect(),
        false => format!(" {text}"),
    };
    let message = format!("{PROBE} ={pattern}\n");
    let probe = Catalog::parse(message.clone());
    let uses_terms =
        |entry: &Entry| entry.with_tree(|value, _| value.is_some_and(uses_only_terms_and_functions));
    let uses_something = probe.get(PROBE).is_some_and(|entry| entry.text().is_none() && uses_terms(entry));
    let resolves = || resolver.catalog(&format!("{}\n\n{message}", catalog.text())).resolve(PROBE).is_ok();
    (!probe.is_broken() && uses_something && resolves()).then_some(pattern)
}

fn pattern_line(line: &str) -> String {
    match line.chars().next() {
        None => "\n".to_owned(),
        Some(mark @ ('[' | '*' | '.')) => format!("\n    {{ \"{mark}\" }}{}", &line[1..]),
        Some(_) => format!("\n    {line}"),
    }
}

/// Whether every placeable that is not a quoted text is a term, a function or a choice between texts.
fn uses_only_terms_and_functions(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(inline) => matches!(
                inline,
                InlineExpression::StringLiteral { .. }
                    | InlineExpression::TermReference { .. }
                    | InlineExpression::FunctionReference { .. }
            ),
            Expression::Select { variants, .. } => {
                variants.iter().all(|variant| uses_only_terms_and_functions(&variant.value))
            }
        },
    })
}
