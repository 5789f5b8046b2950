//! What the front matter of a translated article says about the source it was made from.
//!
//! Sites pin it under several names: `sourceCommit`, also in `l10n` (MDN), `default_lang_commit` (OpenTelemetry and
//! other Hugo sites) name the commit of the source; `outdated_since` names the commit or the day of the first change
//! of the source that the translation lacks.

use jiff::civil::Date;

use crate::segment::front_matter;

/// The source that a translation answers to, as its front matter has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pin {
    /// The one of this commit.
    At(String),
    /// The one before this commit.
    BeforeCommit(String),
    /// The one before this day.
    BeforeDay(Date),
}

/// The keys whose value is a commit of the source.
const AT: [&str; 3] = ["l10n.sourceCommit", "sourceCommit", "default_lang_commit"];

/// The key whose value is where the source went on.
const BEFORE: &str = "outdated_since";

/// How many hexadecimal digits the name of a commit has at least.
const DIGITS: usize = 7;

/// Reads the pin of a translated article, where it has one that can be read.
pub fn pin(article: &str) -> Option<Pin> {
    let header = front_matter::find(article)?;
    let keys = AT.iter().chain([&BEFORE]).map(|key| (*key).to_owned());
    let fields = front_matter::values(article, &header, &keys.collect::<Vec<_>>());
    let value = |key: &str| {
        fields.iter().find(|field| field.field.as_deref() == Some(key)).map(|field| field.text.trim())
    };
    // Behind the commit of `default_lang_commit` may stand a remark.
    let first_word = |text: &str| text.split_whitespace().next().unwrap_or_default().to_owned();
    let commits = AT.iter().filter_map(|key| value(key)).map(first_word);
    if let Some(commit) = commits.into_iter().find(|commit| is_commit(commit)) {
        return Some(Pin::At(commit));
    }
    let since = first_word(value(BEFORE)?);
    match since.get(..10).and_then(|day| day.parse().ok()) {
        Some(day) => Some(Pin::BeforeDay(day)),
        None => is_commit(&since).then_some(Pin::BeforeCommit(since)),
    }
}

fn is_commit(name: &str) -> bool {
    name.len() >= DIGITS && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pins_are_read_from_front_matter() {
        let at = |name: &str| Some(Pin::At(name.to_owned()));
        let cases = [
            (
                "---\ntitle: T\nl10n:\n  sourceCommit: 835d6632d59993861a0458510402787f8a2c3cb3\n---\n",
                at("835d6632d59993861a0458510402787f8a2c3cb3"),
            ),
            (
                "---\ndefault_lang_commit: 7cb1bd39726fc03698164ee17fe9087afdac054c # patched\n---\n",
                at("7cb1bd39726fc03698164ee17fe9087afdac054c"),
            ),
            ("---\nsourceCommit: \"1234567\"\n---\n", at("1234567")),
            ("---\noutdated_since: 0a1b2c3d\n---\n", Some(Pin::BeforeCommit("0a1b2c3d".to_owned()))),
            ("---\noutdated_since: 2024-05-17\n---\n", Some(Pin::BeforeDay(jiff::civil::date(2024, 5, 17)))),
            ("---\nsourceCommit: HEAD\n---\n", None),
            ("+++\noutdated_since = 2024-05-17\n+++\n", Some(Pin::BeforeDay(jiff::civil::date(2024, 5, 17)))),
            ("---\ntitle: T\n---\nsourceCommit: 1234567\n", None),
            ("no header", None),
        ];
        for (article, expected) in cases {
            assert_eq!(pin(article), expected, "{article}");
        }
    }
}
