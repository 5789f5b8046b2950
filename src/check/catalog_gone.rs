//! Catalogs that are gone while their ledger is there.

use super::Subject;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::sync::plan::Blocked;

pub(super) const CODE: &str = "catalog-gone";

pub(super) fn find(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    if subject.plan.blocked != Some(Blocked::Gone) {
        return;
    }
    let count = subject.plan.ledger.units.len();
    let message = message!("check-catalog-gone", count);
    let hint = message!("check-catalog-gone-hint");
    findings.push(subject.diagnostic(CODE, Severity::Error, message, hint));
}
