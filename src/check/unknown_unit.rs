//! Messages whose id no unit of the article has: they are kept, but never rendered.

use super::rule::Check;
use super::{Finding, Subject};
use crate::catalog::Catalog;
use crate::diagnostic::Severity;
use crate::message;

pub(super) const CHECK: Check = Check::of_catalog(
    "unknown-unit",
    Severity::Warning,
    "a message whose id no unit of the article has",
    find,
);

fn find(subject: &Subject<'_>, _: &Catalog, findings: &mut Vec<Finding>) {
    findings.extend(subject.plan.orphans.iter().map(|orphan| Finding {
        check: &CHECK,
        offset: orphan.offset,
        id: Some(orphan.id.clone()),
        message: message!("check-unknown-unit", article = &subject.article.path, id = &orphan.id),
        hint: match &orphan.lives_in {
            Some(article) => message!("check-unit-elsewhere-hint", article),
            None => message!("check-unknown-unit-hint"),
        },
    }));
}
