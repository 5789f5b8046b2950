//! Whether an element is what a selector of the configuration means.

use super::BLANKS;
use super::scan::Tag;
use crate::config::Selector;

/// Whether a start tag has everything that a selector asks for.
///
/// Names of elements and attributes are compared without case, ids, classes and values with it, as CSS does.
pub(super) fn matches(selector: &Selector, tag: &Tag, html: &str) -> bool {
    let value = |name: &str| tag.value(name, html);
    let has_class =
        |class: &String| value("class").is_some_and(|list| list.split(BLANKS).any(|found| found == class));
    selector.element.as_ref().is_none_or(|element| *element == tag.name)
        && selector.id.as_ref().is_none_or(|id| value("id") == Some(id))
        && selector.classes.iter().all(has_class)
        && selector.attributes.iter().all(|(name, wanted)| {
            value(name).is_some_and(|found| wanted.as_ref().is_none_or(|wanted| found == wanted))
        })
}
