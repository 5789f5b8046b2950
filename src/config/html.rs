//! `[html]`: what of an HTML page is its article, and which attributes are text.
//!
//! Only what the project says; what a page says by itself is read in `segment`.

use super::raw::{At, Fault, Table};
use crate::message;

/// What of an HTML page is its article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HtmlOptions {
    /// The elements that hold the article: all that fit the first selector that some fit. Found out when none does.
    pub content: Vec<Selector>,
    /// Elements that are no part of the article.
    pub exclude: Vec<Selector>,
    /// Attributes that are text, in lower case, besides those that always are.
    pub attributes: Vec<String>,
    /// Whether text that is not shown is translated; where this is not said, only where the page says what its article is.
    pub hidden: Option<bool>,
}

/// What an element has to be and have: CSS selectors without anything about other elements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selector {
    /// The name of the element, in lower case.
    pub element: Option<String>,
    /// Its id.
    pub id: Option<String>,
    /// Classes that it has.
    pub classes: Vec<String>,
    /// Attributes that it has, in lower case, and their values where these matter.
    pub attributes: Vec<(String, Option<String>)>,
}

impl Selector {
    /// Reads a selector such as `main`, `#content`, `div.post-body` or `[role=main]`; `None` for what is none, and
    /// for one that speaks of several elements.
    pub fn parse(text: &str) -> Option<Self> {
        let mut selector = Self::default();
        let text = text.trim();
        let start = text.find(['#', '.', '[']).unwrap_or(text.len());
        let (element, mut rest) = text.split_at(start);
        if !element.is_empty() && element != "*" {
            selector.element = Some(name(element)?.to_ascii_lowercase());
        }
        if text.is_empty() || text == "*" {
            return None;
        }
        while let Some(mark) = rest.chars().next() {
            rest = &rest[1..];
            if mark == '[' {
                let (inside, behind) = rest.split_once(']')?;
                let (key, value) = match inside.split_once('=') {
                    Some((key, value)) => (key, Some(unquoted(value.trim())?.to_owned())),
                    None => (inside, None),
                };
                selector.attributes.push((name(key.trim())?.to_ascii_lowercase(), value));
                // What is between two parts would be a word of CSS that is not known here.
                if !(behind.is_empty() || behind.starts_with(['#', '.', '['])) {
                    return None;
                }
                rest = behind;
                continue;
            }
            let (word, behind) = rest.split_at(rest.find(['#', '.', '[']).unwrap_or(rest.len()));
            match mark {
                '#' => selector.id = Some(name(word)?.to_owned()),
                _ => selector.classes.push(name(word)?.to_owned()),
            }
            rest = behind;
        }
        Some(selector)
    }
}

/// A name as CSS has them, without escapes.
fn name(text: &str) -> Option<&str> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii();
    (!text.is_empty() && text.chars().all(is_part)).then_some(text)
}

fn unquoted(value: &str) -> Option<&str> {
    match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value.get(1..)?.strip_suffix(quote),
        _ => Some(value).filter(|value| !value.contains(char::is_whitespace)),
    }
}

/// Reads the `[html]` table.
pub(super) fn html_options(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> HtmlOptions {
    let content = table.strings("content", faults).unwrap_or_default();
    let exclude = table.strings("exclude", faults).unwrap_or_default();
    let attributes = table.strings("attributes", faults).unwrap_or_default();
    let options = HtmlOptions {
        content: selectors(&content, "content", faults),
        exclude: selectors(&exclude, "exclude", faults),
        attributes: attributes.into_iter().map(|name| name.value.to_ascii_lowercase()).collect(),
        hidden: table.boolean("hidden", faults),
    };
    table.finish(faults);
    options
}

fn selectors(texts: &[At<String>], key: &str, faults: &mut Vec<Fault>) -> Vec<Selector> {
    let mut read = Vec::new();
    for text in texts {
        match Selector::parse(&text.value) {
            Some(selector) => read.push(selector),
            None => {
                let message = message!("config-no-selector", value = &text.value, key);
                faults.push(Fault::new(text.span.clone(), message, message!("config-no-selector-hint")));
            }
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;

    #[test]
    fn selectors_name_one_element_and_what_it_has() {
        let attribute = |name: &str, value: Option<&str>| (name.to_owned(), value.map(str::to_owned));
        let parse = |text: &str| Selector::parse(text).unwrap_or_default();
        assert_eq!(parse("MAIN").element.as_deref(), Some("main"));
        assert_eq!(parse("#Content").id.as_deref(), Some("Content"));
        let all = parse("div#a.b.c-d[role=main][data-x='1 2'][Lang]");
        assert_eq!((all.element.as_deref(), all.id.as_deref()), (Some("div"), Some("a")));
        assert_eq!(all.classes, ["b", "c-d"]);
        let attributes =
            [attribute("role", Some("main")), attribute("data-x", Some("1 2")), attribute("lang", None)];
        assert_eq!(all.attributes, attributes);
        for wrong in [
            "", "*", "main p", "a > b", "a, b", "#", "div.", "[", "[a", "[]", "a:hover", "[a=\"b]", "[a]b",
            "##a",
        ] {
            assert_eq!(Selector::parse(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_wrong_selector_is_told_with_its_place() {
        let text = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n\
                    [html]\ncontent = [\"main\", \"main p\"]\nexclude = [\".share\"]\nattributes = [\"Data-Caption\"]\n";
        let faults = Config::read(text, "recto.toml", &[]).unwrap_err();
        let shown: Vec<_> =
            faults.iter().map(|found| (found.position.line, found.message.to_string())).collect();
        assert_eq!(shown, [(6, "`main p` in `content` is not a selector of one element".to_owned())]);
        let config = Config::read(&text.replace(", \"main p\"", ""), "recto.toml", &[]).unwrap();
        assert_eq!(config.segment.html.content.len(), 1);
        assert_eq!(config.segment.html.attributes, ["data-caption"]);
    }

    proptest::proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in "[a-c#.\\[\\]='\" é*]{0,12}") {
            let _ = Selector::parse(&text);
        }
    }
}
