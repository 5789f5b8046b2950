//! Messages whose id no unit of the article has: they are kept, but never rendered.

use super::{Finding, Subject};
use crate::diagnostic::Severity;

pub(super) const CODE: &str = "unknown-unit";

pub(super) fn find(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    findings.extend(subject.plan.orphans.iter().map(|(id, offset)| Finding {
        code: CODE,
        severity: Severity::Warning,
        offset: *offset,
        id: Some(id.clone()),
        message: format!("no unit of {} has the id `{id}`", subject.article.path),
        hint: "mend the id, move the message to the catalog of its article, or delete it".to_owned(),
    }));
}
