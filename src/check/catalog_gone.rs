//! Catalogs that are gone while their ledger is there.

use super::Subject;
use crate::diagnostic::{Diagnostic, Severity};
use crate::sync::plan::Blocked;

pub(super) const CODE: &str = "catalog-gone";

pub(super) fn find(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    if subject.plan.blocked != Some(Blocked::Gone) {
        return;
    }
    let count = subject.plan.ledger.units.len();
    let message = format!("this catalog is gone, but its ledger knows {count} translations");
    let hint = "restore the file, for example with `git checkout`, or delete its ledger to start anew";
    findings.push(subject.diagnostic(CODE, Severity::Error, message, hint.to_owned()));
}
