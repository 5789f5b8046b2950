//! Messages that Fluent cannot read.

use super::Finding;
use crate::catalog::Catalog;
use crate::diagnostic::Severity;

pub(super) const CODE: &str = "syntax";

pub(super) fn find(catalog: &Catalog, findings: &mut Vec<Finding>) {
    findings.extend(catalog.errors().iter().map(|error| Finding {
        code: CODE,
        severity: Severity::Error,
        offset: error.offset,
        id: error.ids.first().cloned(),
        message: error.message.clone(),
        hint: error.hint.clone(),
    }));
}
