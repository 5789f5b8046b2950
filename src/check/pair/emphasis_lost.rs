//! Texts whose source emphasises words, and which themselves emphasise none.

use super::{Hit, TextMarkup, TranslationPair, emphasis};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::model::{Format, Kind};

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "emphasis-lost",
    Severity::Warning,
    "a text without any emphasis where the source has some",
    find,
);

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    if !matches!(pair.format, Format::Markdown | Format::Mdx) || pair.kind == Kind::Message {
        return;
    }
    let (source, target) = (pair.source_markup(), pair.target_markup());
    let lost = if source.strong > 0 && !has_emphasis(target) {
        message!("check-strong-lost")
    } else if source.emphasis > 0 && !has_emphasis(target) && !has_quotes(pair.target) {
        message!("check-emphasis-lost")
    } else {
        return;
    };
    // Of marks that do not close, another rule tells.
    if emphasis::is_shown(pair) {
        return;
    }
    hits.push(Hit::missing(lost, message!("check-emphasis-lost-hint")));
}

fn has_emphasis(markup: &TextMarkup) -> bool {
    let is_emphasis =
        |tag: &str| ["<b", "<i", "<em", "<strong", "<u", "<mark"].iter().any(|open| tag.starts_with(open));
    markup.strong + markup.emphasis > 0 || markup.tags.iter().any(|tag| is_emphasis(&tag.text))
}

/// Whether words stand between quotes, which say of titles and single words what emphasis says.
fn has_quotes(text: &str) -> bool {
    text.contains(['"', '“', '«', '„', '‘'])
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn emphasis_that_is_nowhere_is_found() {
        for (language, source, target) in
            [("fr", "A **bold** word.", "Un mot gras."), ("de", "An *odd* word.", "Ein seltsames Wort.")]
        {
            assert_found(find, language, source, target);
        }
        for (language, source, target) in [
            ("fr", "A **bold** word.", "Un mot *gras*."),
            ("es", "A *title*.", "Un «título»."),
            ("it", "A **bold** word.", "Una parola <b>forte</b>."),
            ("de", "A word.", "Ein **Wort**."),
            ("fr", "A **bold** word.", "Un mot **gras."),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
