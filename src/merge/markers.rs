//! Git's conflict markers: written around what is not certain, and read back into the two sides.

use std::ops::Range;

use crate::catalog::conflict_marker;

/// What stands behind the markers of the two sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// Behind `<<<<<<<`.
    pub(super) ours: String,
    /// Behind `>>>>>>>`.
    pub(super) theirs: String,
}

impl Default for Labels {
    fn default() -> Self {
        Self { ours: "ours".to_owned(), theirs: "theirs".to_owned() }
    }
}

impl Labels {
    /// Labels as git names the two sides; where it gives no name, `ours` and `theirs`.
    pub fn new(ours: Option<&str>, theirs: Option<&str>) -> Self {
        let named = |name: Option<&str>, other: String| match name {
            Some(name) if !name.is_empty() => name.replace(['\n', '\r'], " "),
            _ => other,
        };
        let default = Self::default();
        Self { ours: named(ours, default.ours), theirs: named(theirs, default.theirs) }
    }

    /// Both versions of something between markers; the versions are whole lines.
    pub(super) fn conflict(&self, ours: &str, theirs: &str) -> String {
        format!("<<<<<<< {}\n{ours}=======\n{theirs}>>>>>>> {}\n", self.ours, self.theirs)
    }
}

/// A text with conflict markers, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Split {
    /// What both sides had in common, as far as the markers show it (diff3 style); of other conflicts nothing.
    pub(super) base: String,
    pub(super) ours: String,
    pub(super) theirs: String,
    /// The bytes from each first marker to the end of its last.
    pub(super) regions: Vec<Range<usize>>,
}

/// Takes a text with conflict markers apart; `None` where there are none, or they do not pair.
pub(super) fn split(text: &str) -> Option<Split> {
    #[derive(PartialEq)]
    enum At {
        Common,
        Ours,
        Base,
        Theirs,
    }
    memchr::memmem::find(text.as_bytes(), b"<<<<<<<")?;
    let mut at = At::Common;
    let mut start = 0;
    let mut offset = 0;
    let mut split =
        Split { base: String::new(), ours: String::new(), theirs: String::new(), regions: Vec::new() };
    for line in text.split_inclusive('\n') {
        let end = offset + line.len();
        let next = match (&at, conflict_marker(line)) {
            (At::Common, Some('<')) => {
                start = offset;
                Some(At::Ours)
            }
            (At::Ours, Some('|')) => Some(At::Base),
            (At::Ours | At::Base, Some('=')) => Some(At::Theirs),
            (At::Theirs, Some('>')) => {
                split.regions.push(start..end);
                Some(At::Common)
            }
            (_, Some('<' | '>')) => return None,
            _ => None,
        };
        match next {
            Some(next) => at = next,
            None => {
                if matches!(at, At::Common | At::Ours) {
                    split.ours.push_str(line);
                }
                if matches!(at, At::Common | At::Base) {
                    split.base.push_str(line);
                }
                if matches!(at, At::Common | At::Theirs) {
                    split.theirs.push_str(line);
                }
            }
        }
        offset = end;
    }
    (at == At::Common && !split.regions.is_empty()).then_some(split)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_style_of_git_is_taken_apart() {
        for (text, sides) in [
            ("a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\nd\n", Some(("a\nd\n", "a\nb\nd\n", "a\nc\nd\n"))),
            ("<<<<<<<\nb\n||||||| o\no\n=======\n>>>>>>>\n", Some(("o\n", "b\n", ""))),
            ("<<<<<<< x\r\nb\r\n=======\r\nc\r\n>>>>>>> y\r\n", Some(("", "b\r\n", "c\r\n"))),
            ("a\n=======\nb\n", None),
            ("<<<<<<< x\na\n", None),
            ("<<<<<<< x\n<<<<<<< y\n=======\n>>>>>>> y\n>>>>>>> x\n", None),
            ("a\n>>>>>>> x\n", None),
        ] {
            let found = split(text);
            let found = found.as_ref().map(|found| (&*found.base, &*found.ours, &*found.theirs));
            assert_eq!(found, sides, "{text:?}");
        }
        let written = Labels::default().conflict("b\n", "c\n");
        let found = split(&format!("a\n{written}d\n")).expect("it is a conflict");
        assert_eq!((&*found.ours, &*found.theirs), ("a\nb\nd\n", "a\nc\nd\n"));
        assert_eq!(found.regions.first(), Some(&(2..2 + written.len())));
    }
}
