//! Files with git's conflict markers that a sync can do without.
//!
//! Fluent cannot read them, so they are reported as that. Where the two sides cannot both be kept, the catalog is
//! broken, and that is another rule's finding.

use super::{Subject, syntax};
use crate::diagnostic::Diagnostic;
use crate::message;

pub(super) fn find(subject: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let resolved = subject.plan.resolved;
    let catalog = subject.catalog_path;
    let ledger = catalog.strip_suffix(".ftl").map(|path| format!("{path}.toml"));
    let paths = [Some(catalog.to_owned()).filter(|_| resolved.catalog), ledger.filter(|_| resolved.ledger)];
    for path in paths.into_iter().flatten() {
        let message = message!("check-conflict-certain");
        let hint = message!("check-conflict-certain-hint");
        let finding = subject.diagnostic(&syntax::CHECK, message, hint);
        findings.push(Diagnostic { path, ..finding });
    }
}
