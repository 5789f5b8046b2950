//! References to terms, messages, variables and functions that are not there, or that run in a circle.

use super::{Finding, Subject};
use crate::catalog::Catalog;
use crate::diagnostic::Severity;
use crate::render::{Problem, Resolver};

pub(super) const CODE: &str = "reference";

pub(super) fn find(subject: &Subject<'_>, catalog: &Catalog, findings: &mut Vec<Finding>) {
    let mut resolvable = None;
    for entry in catalog.entries().iter().filter(|entry| !entry.is_term && entry.has_value) {
        if !catalog.text()[entry.range.clone()].contains('{') || entry.text().is_some() {
            continue;
        }
        let resolvable = resolvable.get_or_insert_with(|| subject.resolver.catalog(catalog.text()));
        let Err(error) = resolvable.resolve(&entry.id) else { continue };
        findings.extend(error.problems.iter().map(|problem| Finding {
            code: CODE,
            severity: Severity::Error,
            offset: entry.offset,
            id: Some(entry.id.clone()),
            message: format!("`{}` cannot be resolved: {problem}", entry.id),
            hint: hint_for(problem, subject),
        }));
    }
}

fn hint_for(problem: &Problem, subject: &Subject<'_>) -> String {
    match problem {
        Problem::UnknownTerm(_) => {
            format!("define it in the terms.ftl of {}, or mend its name", subject.plan.language)
        }
        Problem::UnknownVariable(_) => "articles have no variables; write the text itself".to_owned(),
        _ => "mend the placeable, or write { \"{\" } where a brace is meant".to_owned(),
    }
}

/// Whether a text is Fluent that uses something, and only what is there.
pub fn uses_known_fluent(text: &str, resolver: &Resolver, catalog: &Catalog) -> bool {
    const PROBE: &str = "recto-probe";
    let message = format!("{PROBE} =\n    {}\n", text.replace('\n', "\n    "));
    let probe = Catalog::parse(message.clone());
    let uses_something = probe.get(PROBE).is_some_and(|entry| entry.has_value && entry.text().is_none());
    !probe.is_broken()
        && uses_something
        && resolver.catalog(&format!("{}\n\n{message}", catalog.text())).resolve(PROBE).is_ok()
}
