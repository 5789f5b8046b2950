//! Bare URLs that are others than in the source, are lost or come in.

use super::{Hit, TranslationPair, links};
use crate::check::rule::Check;
use crate::diagnostic::Severity;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "urls",
    Severity::Error,
    "a bare URL that is another than in the source, is lost or comes in",
    find,
)
.naming_facts();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    links::report(pair, true, hits);
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn urls_stay_as_they_are() {
        for (language, source, target) in [
            ("fr", "Go to https://a.org/x now.", "Allez-y."),
            ("es", "Go to https://a.org/x now.", "Ve a https://a.org/z ahora."),
            ("de", "Write.", "Siehe www.a.de."),
        ] {
            assert_found(find, language, source, target);
        }
        for (language, source, target) in [
            ("it", "Go to https://a.org/x.", "Vai su <https://a.org/x>!"),
            ("de", "See https://en.a.org/x", "Siehe https://de.a.org/x."),
            ("fr", "[a](https://a.org)", "rien"),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
