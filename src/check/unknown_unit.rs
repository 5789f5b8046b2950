//! Messages whose id no unit of the article has: they are kept, but never rendered.

use super::{Finding, Subject};
use crate::diagnostic::Severity;

pub(super) const CODE: &str = "unknown-unit";

pub(super) fn find(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    findings.extend(subject.plan.orphans.iter().map(|orphan| Finding {
        code: CODE,
        severity: Severity::Warning,
        offset: orphan.offset,
        id: Some(orphan.id.clone()),
        message: format!("no unit of {} has the id `{}`", subject.article.path, orphan.id),
        hint: match &orphan.lives_in {
            Some(article) => {
                format!("a unit of {article} has it; delete the message here if the one there is right")
            }
            None => "mend the id, move the message to the catalog of its article, or delete it".to_owned(),
        },
    }));
}
