//! Hard line breaks: verses and addresses that run together, or a text broken where the source is not.

use super::{Hit, TextMarkup, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "line-breaks",
    Severity::Warning,
    "another count of hard line breaks than in the source",
    find,
);

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let (source, target) = (breaks(pair.source_markup()), breaks(pair.target_markup()));
    if source != target {
        let message = message!("check-line-breaks", source, target);
        hits.push(Hit::missing(message, message!("check-line-breaks-hint")));
    }
}

fn breaks(markup: &TextMarkup) -> usize {
    let is_break = |tag: &str| tag.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("<br"));
    markup.breaks + markup.tags.iter().filter(|tag| is_break(&tag.text)).count()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn breaks_are_counted_however_they_are_written() {
        assert_found(find, "fr", "a\\\nb", "a b");
        assert_found(find, "es", "a b", "a<br>b");
        assert_clean(find, "de", "a  \nb", "a\\\nb");
        assert_clean(find, "it", "a<br/>b", "a\\\nb");
        assert_clean(find, "it", "a\nb", "a b");
    }
}
