//! Translations without text.

use super::Finding;
use crate::catalog::Catalog;
use crate::diagnostic::Severity;

pub(super) const CODE: &str = "empty";

pub(super) fn find(catalog: &Catalog, findings: &mut Vec<Finding>) {
    for entry in catalog.entries() {
        // Only a placeable can make a value of nothing.
        let may_be_blank = catalog.text()[entry.range.clone()].contains('{');
        let blank =
            !entry.has_value || may_be_blank && entry.text().is_some_and(|text| text.trim().is_empty());
        if blank {
            findings.push(Finding {
                code: CODE,
                severity: Severity::Error,
                offset: entry.offset,
                id: Some(entry.id.clone()),
                message: format!("the translation of `{}` has no text", entry.id),
                hint: "write the translation, or delete the message to count it as missing".to_owned(),
            });
        }
    }
}
