//! Messages that Fluent cannot read.

use super::Finding;
use super::rule::Check;
use crate::catalog::Catalog;

pub(super) const CHECK: Check = Check::of_file("syntax", "a message that Fluent cannot read", find);

fn find(catalog: &Catalog, findings: &mut Vec<Finding>) {
    findings.extend(catalog.errors().iter().map(|error| Finding {
        check: &CHECK,
        offset: error.offset,
        id: error.ids.first().cloned(),
        message: error.message.clone(),
        hint: error.hint.clone(),
    }));
}
