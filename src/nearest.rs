//! What somebody perhaps meant by a name that does not exist.
//!
//! One measure for all of them: articles, units, states, classes, codes, languages and keys of the configuration.

use rapidfuzz::distance::osa;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::message;
use crate::message::Message;

/// How alike two names have to be, so that one may have been meant by the other.
const ALIKE: f64 = 0.6;

/// The known name that is most like a wrong one; none where none is like it.
///
/// Letter case and accents do not count, and the first of several that are equally like it is taken.
pub fn nearest<'k>(wrong: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    nearest_by(wrong, known.into_iter().map(|name| (name, name)))
}

/// The same where a thing goes by several names: each of them with the thing that it stands for.
pub fn nearest_by<'k, T>(wrong: &str, known: impl IntoIterator<Item = (&'k str, T)>) -> Option<T> {
    let mut best: Option<(f64, T)> = None;
    for (name, thing) in known {
        let alike = likeness(wrong, name);
        if alike >= ALIKE && best.as_ref().is_none_or(|(most, _)| alike > *most) {
            best = Some((alike, thing));
        }
    }
    best.map(|(_, thing)| thing)
}

/// How alike two names are, from 0 to 1.
fn likeness(one: &str, other: &str) -> f64 {
    osa::normalized_similarity(folded(one).chars(), folded(other).chars())
}

/// The path that is most like a wrong one, of those whose file has a name like it, with or without its extension.
pub fn nearest_path<'k>(wrong: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    fn file(path: &str) -> &str {
        path.rsplit_once('/').map_or(path, |(_, file)| file)
    }
    let of_file = |path: &str| {
        let (own, wrong) = (file(path), file(wrong));
        let stem = own.rsplit_once('.').map_or(own, |(stem, _)| stem);
        likeness(wrong, own).max(likeness(wrong, stem))
    };
    let mut best: Option<((f64, f64), &str)> = None;
    for path in known {
        let alike = (of_file(path), likeness(wrong, path));
        if alike.0 >= ALIKE && best.is_none_or(|(most, _)| alike.0 + alike.1 > most.0 + most.1) {
            best = Some((alike, path));
        }
    }
    best.map(|(_, path)| path)
}

/// A name without letter case and accents.
pub fn folded(name: &str) -> String {
    let letters = name.trim().nfd().filter(|letter| !is_combining_mark(*letter));
    letters.flat_map(char::to_lowercase).collect()
}

/// The question whether a name was meant.
pub fn did_you_mean(name: &str) -> Message {
    message!("did-you-mean", name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_alike_of_the_known_names_is_found() {
        let known = ["missing", "draft", "stale", "translated", "reviewed", "périmé"];
        for (wrong, expected) in [
            ("stael", Some("stale")),
            ("STALE", Some("stale")),
            ("perime", Some("périmé")),
            ("mising", Some("missing")),
            ("revewed", Some("reviewed")),
            ("fresh", None),
            ("", None),
        ] {
            assert_eq!(nearest(wrong, known), expected, "{wrong}");
        }
        assert_eq!(nearest("ab", ["abc", "abd"]), Some("abc"));
    }

    #[test]
    fn a_path_is_known_by_its_file_and_told_apart_by_its_folders() {
        let known =
            ["articles/library.md", "articles/news/visit.md", "docs/install/index.md", "docs/use/index.md"];
        for (wrong, expected) in [
            ("articles/libary.md", Some("articles/library.md")),
            ("article/library.md", Some("articles/library.md")),
            ("libary", Some("articles/library.md")),
            ("vist.md", Some("articles/news/visit.md")),
            ("docs/instal/index.md", Some("docs/install/index.md")),
            ("docs/usage/index.md", Some("docs/use/index.md")),
            ("articles/nothing.md", None),
        ] {
            assert_eq!(nearest_path(wrong, known), expected, "{wrong}");
        }
    }
}
