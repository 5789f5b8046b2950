//! Placeholders such as `{language}` in the patterns of a configuration.

use super::raw::{At, Fault};
use crate::message;

/// Reports the placeholders of a pattern that are not known.
pub(super) fn check_placeholders(text: &At<String>, key: &str, known: &[&str], faults: &mut Vec<Fault>) {
    let mut rest = text.value.as_str();
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}') else { break };
        let name = &rest[open + 1..open + close];
        if !known.contains(&name) {
            let placeholders: Vec<String> = known.iter().map(|name| format!("{{{name}}}")).collect();
            let message = message!("config-unknown-placeholder", key, placeholder = format!("{{{name}}}"));
            let hint = message!("config-unknown-placeholder-hint", placeholders);
            faults.push(Fault::new(text.span.clone(), message, hint));
        }
        rest = &rest[open + close + 1..];
    }
}
