//! References of Fluent articles' translations to what is not there.
//!
//! An application gives values to the variables that the source of a message names, and to no others. A term or
//! message may stand in any Fluent file of the project; one that only waits for its translation is reported as
//! missing elsewhere.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::rule::Check;
use super::{Finding, Subject};
use crate::catalog::{Catalog, Uses, message_id};
use crate::message;
use crate::message::Message;

/// The functions that every application has.
const BUILT_IN: [&str; 2] = ["NUMBER", "DATETIME"];

pub(super) fn find(
    subject: &Subject<'_>,
    catalog: &Catalog,
    check: &'static Check,
    findings: &mut Vec<Finding>,
) {
    let mut sources: FxHashMap<&str, Uses> = FxHashMap::default();
    for unit in &subject.article.units {
        sources.entry(message_id(&unit.id)).or_default().add(Uses::of_pattern(&unit.unit.text));
    }
    for entry in catalog.entries() {
        let uses = Uses::of(entry);
        let report = |reason: Message, hint: Message| Finding {
            check,
            offset: entry.offset,
            id: Some(entry.id.clone()),
            message: message!("reference-unresolved", id = &entry.id, reason),
            hint,
        };
        for name in uses.terms.iter().chain(&uses.messages) {
            // Attributes of terms are private to each language, which has a default for those that are not there.
            let is_private = name.starts_with('-') && name.contains('.');
            let looked_for = if is_private { message_id(name) } else { name };
            if !subject.names.contains(looked_for) {
                let what = match name.starts_with('-') {
                    true => message!("reference-unknown-term", id = name),
                    false => message!("reference-unknown-message", id = name),
                };
                let hint = message!("reference-define-hint", language = &subject.plan.language);
                findings.push(report(what, hint));
            }
        }
        // A term gets its arguments from texts of its own language, and a message of this one alone has its own.
        let Some(source) = sources.get(message_id(&entry.id)).filter(|_| !entry.is_term) else { continue };
        let known = variables(source, &sources);
        for variable in uses.variables.iter().filter(|variable| !known.contains(variable.as_str())) {
            let known: Vec<&str> = known.iter().copied().collect();
            let hint = match known.is_empty() {
                true => message!("reference-no-variables-hint"),
                false => message!("reference-variables-hint", known),
            };
            findings.push(report(message!("reference-foreign-name", name = variable), hint));
        }
        for function in uses.functions.difference(&source.functions) {
            if !BUILT_IN.contains(&function.as_str()) {
                let what = message!("reference-foreign-function", name = function);
                findings.push(report(what, message!("reference-foreign-function-hint")));
            }
        }
    }
}

/// The variables that a text is given: its own, and those of the messages it refers to, which see the same ones.
fn variables<'s>(text: &'s Uses, sources: &'s FxHashMap<&str, Uses>) -> BTreeSet<&'s str> {
    let mut known: BTreeSet<&str> = text.variables.iter().map(String::as_str).collect();
    let mut waiting: Vec<&str> = text.messages.iter().map(|name| message_id(name)).collect();
    let mut seen: BTreeSet<&str> = waiting.iter().copied().collect();
    while let Some(uses) = waiting.pop().map(|id| sources.get(id)) {
        let Some(uses) = uses else { continue };
        known.extend(uses.variables.iter().map(String::as_str));
        waiting.extend(uses.messages.iter().map(|name| message_id(name)).filter(|id| seen.insert(id)));
    }
    known
}
