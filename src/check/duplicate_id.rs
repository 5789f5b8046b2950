//! Messages that stand twice in one catalog, of which only the first counts.

use super::Finding;
use super::rule::Check;
use crate::catalog::Catalog;
use crate::message;

pub(super) const CHECK: Check =
    Check::of_file("duplicate-id", "a message that stands twice in one catalog", find);

fn find(catalog: &Catalog, findings: &mut Vec<Finding>) {
    findings.extend(catalog.duplicates().map(|(id, offset)| Finding {
        check: &CHECK,
        offset,
        id: Some(id.to_owned()),
        message: message!("check-duplicate-id", id),
        hint: message!("check-duplicate-id-hint"),
    }));
}
