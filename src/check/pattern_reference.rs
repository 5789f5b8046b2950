//! References of Fluent articles' translations to what is not there.
//!
//! An application gives values to the variables that the source of a message names, and to no others. A term or
//! message may stand in any Fluent file of the project; one that only waits for its translation is reported as
//! missing elsewhere.

use rustc_hash::FxHashMap;

use super::{Finding, Subject, reference};
use crate::catalog::{Catalog, Uses, message_id};
use crate::diagnostic::Severity;

/// The functions that every application has.
const BUILT_IN: [&str; 2] = ["NUMBER", "DATETIME"];

pub(super) fn find(subject: &Subject<'_>, catalog: &Catalog, findings: &mut Vec<Finding>) {
    let mut sources: FxHashMap<&str, Uses> = FxHashMap::default();
    for unit in &subject.article.units {
        sources.entry(message_id(&unit.id)).or_default().add(Uses::of_pattern(&unit.unit.text));
    }
    for entry in catalog.entries() {
        let uses = Uses::of(entry);
        let report = |what: String, hint: String| Finding {
            code: reference::CODE,
            severity: Severity::Error,
            offset: entry.offset,
            id: Some(entry.id.clone()),
            message: format!("`{}` cannot be resolved: {what}", entry.id),
            hint,
        };
        for name in uses.terms.iter().chain(&uses.messages) {
            // Attributes of terms are private to each language, which has a default for those that are not there.
            let is_private = name.starts_with('-') && name.contains('.');
            let looked_for = if is_private { message_id(name) } else { name };
            if !subject.names.contains(looked_for) {
                let kind = if name.starts_with('-') { "term" } else { "message" };
                let hint =
                    format!("define it in a Fluent file of {}, or mend its name", subject.plan.language);
                findings.push(report(format!("unknown {kind} `{name}`"), hint));
            }
        }
        // A term gets its arguments from texts of its own language, and a message of this one alone has its own.
        let Some(source) = sources.get(message_id(&entry.id)).filter(|_| !entry.is_term) else { continue };
        for variable in uses.variables.difference(&source.variables) {
            let known: Vec<&str> = source.variables.iter().map(String::as_str).collect();
            let hint = match known.is_empty() {
                true => "its source has no variables; write the text itself".to_owned(),
                false => format!("use one that its source has: {}", known.join(", ")),
            };
            findings.push(report(format!("unknown variable `{variable}`"), hint));
        }
        for function in uses.functions.difference(&source.functions) {
            if !BUILT_IN.contains(&function.as_str()) {
                let hint = "use one that its source has, or NUMBER or DATETIME".to_owned();
                findings.push(report(format!("unknown function `{function}`"), hint));
            }
        }
    }
}
