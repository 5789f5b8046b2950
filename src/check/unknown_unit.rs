//! Messages whose id no unit of the article has: they are kept, but never rendered.

use super::{Finding, Subject};
use crate::diagnostic::Severity;
use crate::message;

pub(super) const CODE: &str = "unknown-unit";

pub(super) fn find(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    findings.extend(subject.plan.orphans.iter().map(|orphan| Finding {
        code: CODE,
        severity: Severity::Warning,
        offset: orphan.offset,
        id: Some(orphan.id.clone()),
        message: message!("check-unknown-unit", article = &subject.article.path, id = &orphan.id),
        hint: match &orphan.lives_in {
            Some(article) => message!("check-unit-elsewhere-hint", article),
            None => message!("check-unknown-unit-hint"),
        },
    }));
}
