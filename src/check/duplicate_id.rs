//! Messages that stand twice in one catalog, of which only the first counts.

use super::Finding;
use crate::catalog::Catalog;
use crate::diagnostic::Severity;
use crate::message;

pub(super) const CODE: &str = "duplicate-id";

pub(super) fn find(catalog: &Catalog, findings: &mut Vec<Finding>) {
    findings.extend(catalog.duplicates().map(|(id, offset)| Finding {
        code: CODE,
        severity: Severity::Error,
        offset,
        id: Some(id.to_owned()),
        message: message!("check-duplicate-id", id),
        hint: message!("check-duplicate-id-hint"),
    }));
}
