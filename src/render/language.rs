//! The language that an article names in its front matter, which is another one in its translation.

use std::borrow::Cow;

use crate::segment::{self, front_matter};

/// An article in which every such key that names one of the `from` languages names `to` instead.
///
/// Keys whose value says anything else stay, and so does all else.
pub fn with_language(article: String, keys: &[String], from: &[&str], to: &str) -> String {
    let Some(header) = front_matter::find(&article) else { return article };
    let mut named = front_matter::values(&article, &header, keys);
    named.retain(|value| from.iter().any(|from| value.text.trim().eq_ignore_ascii_case(from)));
    if named.is_empty() {
        return article;
    }
    segment::assemble(&article, named.iter(), |_| Some(Cow::Borrowed(to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_language_is_replaced() {
        let keys = ["lang".to_owned(), "locale".to_owned()];
        let cases = [
            ("---\nlang: en\ntitle: en\n---\nlang: en\n", "---\nlang: pt-br\ntitle: en\n---\nlang: en\n"),
            ("---\nlocale: \"en-US\"\n---\n", "---\nlocale: \"pt-br\"\n---\n"),
            ("---\nlang: de\n---\n", "---\nlang: de\n---\n"),
            ("+++\nlang = 'EN'\n+++\nText\n", "+++\nlang = \"pt-br\"\n+++\nText\n"),
            ("No header, lang: en\n", "No header, lang: en\n"),
        ];
        for (article, expected) in cases {
            assert_eq!(with_language(article.to_owned(), &keys, &["en", "en-US"], "pt-br"), expected);
        }
    }
}
