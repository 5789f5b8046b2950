//! Catalogs that are gone while their ledger is there.

use super::Subject;
use super::rule::Check;
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::sync::plan::Blocked;

pub(super) const CHECK: Check =
    Check::of_ledger("catalog-gone", "a catalog that is gone while its ledger is there", find);

fn find(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    if subject.plan.blocked != Some(Blocked::Gone) {
        return;
    }
    let count = subject.plan.ledger.units.len();
    let message = message!("check-catalog-gone", count);
    let hint = message!("check-catalog-gone-hint");
    findings.push(subject.diagnostic(&CHECK, message, hint));
}
