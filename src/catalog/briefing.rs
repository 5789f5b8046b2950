//! What recto writes above messages that wait to be filled in: what they are, and the source text to translate.
//!
//! Of a translation that nobody recorded, such a comment tells what its translator saw. It is taken away once that is
//! known; every other line of a comment stays.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::file::Catalog;
use super::source::parse_kind;

/// What stands before the source text.
const SOURCE: &str = "Source:";

/// What else stands in the lines before it.
const LABELS: [&str; 5] = ["Note:", "Review:", "Uses:", "Old source:", "Was:"];

/// How the line begins that says what an attribute is.
const ATTRIBUTE: &str = "Attribute ";

/// The comments of one catalog that recto wrote, by the id of the unit that they are about.
#[derive(Debug, Default)]
pub struct Briefings(FxHashMap<String, Briefing>);

/// The comment about one unit.
#[derive(Debug)]
pub(super) struct Briefing {
    /// Its place in the file, up to the first line of the source text.
    place: Range<usize>,
    /// The source text: its first line, its first two lines and so on, each with the end of its last line.
    texts: Vec<(String, usize)>,
    /// Whether it has the line that says what the unit is, which only recto writes.
    is_whole: bool,
}

impl Briefings {
    /// Finds the comments in a catalog.
    pub fn of(catalog: &Catalog) -> Self {
        if !catalog.text().contains("# Source: ") {
            return Self::default();
        }
        let whole = Catalog::parse(catalog.text().to_owned());
        let mut found = FxHashMap::default();
        for entry in whole.entries() {
            for (attribute, briefing) in read(whole.text(), entry.comment_place()) {
                let id = attribute.map_or(entry.id.clone(), |name| format!("{}.{name}", entry.id));
                found.entry(id).or_insert(briefing);
            }
        }
        Self(found)
    }

    /// The source text that the comment about a unit names. `is_known` says of a text that the unit had it; a text that
    /// it never had is no source text, unless recto's own line stands above it.
    pub fn source(&self, id: &str, is_known: impl Fn(&str) -> bool) -> Option<&str> {
        let briefing = self.0.get(id)?;
        let known = briefing.texts.iter().rev().find(|(text, _)| is_known(text));
        let (text, _) = known.or(briefing.texts.first().filter(|_| briefing.is_whole))?;
        Some(text)
    }

    /// The comment of a message without what recto wrote about its value, where that names a source text; none where
    /// nothing else is left. `is_known` says of a text that the unit had it.
    pub fn bare(comment: &str, is_known: impl Fn(&str) -> bool) -> Option<String> {
        if !comment.contains(SOURCE) {
            return Some(comment.to_owned());
        }
        let lines: String = comment.lines().map(|line| format!("# {line}\n")).collect();
        let message = Catalog::parse(format!("{lines}message = text\n"));
        let found = Self::of(&message);
        let source = found.source("message", is_known).map(str::to_owned);
        let taken = source.map(|source| FxHashMap::from_iter([("message".to_owned(), source)]));
        match taken.and_then(|taken| Self::without(&message, &taken)) {
            Some(text) => Catalog::parse(text).get("message").and_then(super::Entry::comment),
            None => Some(comment.to_owned()),
        }
    }

    /// The text of a catalog without the comments about some units, each given with the source text that it names.
    pub fn without(catalog: &Catalog, taken: &FxHashMap<String, String>) -> Option<String> {
        let found = Self::of(catalog);
        let mut places: Vec<Range<usize>> = taken
            .iter()
            .filter_map(|(id, source)| {
                let briefing = found.0.get(id)?;
                let (_, end) = briefing.texts.iter().find(|(text, _)| text == source)?;
                Some(briefing.place.start..*end)
            })
            .collect();
        places.sort_unstable_by_key(|place| place.start);
        let (mut out, mut at) = (String::with_capacity(catalog.text().len()), 0);
        for place in places.into_iter().filter(|place| !place.is_empty()) {
            out.push_str(&catalog.text()[at..place.start]);
            at = place.end;
        }
        (at > 0).then(|| out + &catalog.text()[at..])
    }
}

/// Reads the comment of a message: what is said of its value, and of each attribute.
fn read(text: &str, place: Range<usize>) -> Vec<(Option<String>, Briefing)> {
    let mut lines: Vec<(Range<usize>, &str)> = Vec::new();
    let mut at = place.start;
    for line in text[place].split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let content = content.strip_prefix('#').unwrap_or(content);
        lines.push((at..at + line.len(), content.strip_prefix(' ').unwrap_or(content)));
        at += line.len();
    }
    let is_start = |line: &str| is_description(line);
    let mut found = Vec::new();
    let mut first = 0;
    while let Some(source) = lines[first..].iter().position(|(_, line)| line.starts_with(SOURCE)) {
        let source = first + source;
        let own = &lines[first..source];
        let described = own.iter().rposition(|(_, line)| is_start(line)).map(|at| first + at);
        let labelled = own.iter().rev().take_while(|(_, line)| is_labelled(line)).count();
        let start = described.unwrap_or(source - labelled);
        let rest = &lines[source + 1..];
        let length = rest.iter().position(|(_, line)| is_start(line) || line.starts_with(SOURCE));
        let end = source + 1 + length.unwrap_or(rest.len());
        let mut texts: Vec<(String, usize)> = Vec::new();
        for (place, line) in &lines[source..end] {
            let text = match texts.last() {
                None => line[SOURCE.len()..].trim_start().to_owned(),
                Some((before, _)) => format!("{before}\n{line}"),
            };
            texts.push((text, place.end));
        }
        let attribute = described.and_then(|at| attribute(lines[at].1)).map(str::to_owned);
        let place = lines[start].0.start..lines[source].0.end;
        found.push((attribute, Briefing { place, texts, is_whole: described.is_some() }));
        first = end;
    }
    found
}

fn is_labelled(line: &str) -> bool {
    LABELS.iter().any(|label| line.starts_with(label))
}

/// Whether a line says what a unit is, with its state behind it unless it is missing.
fn is_description(line: &str) -> bool {
    let what = line.split_once(", ").map_or(line, |(what, _)| what);
    attribute(line).is_some() || parse_kind(what).is_some()
}

fn attribute(line: &str) -> Option<&str> {
    let name = line.strip_prefix(ATTRIBUTE)?;
    Some(name.split_once(", ").map_or(name, |(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### a.md in fr: messages for fr/a.ftl\n\n# Mine.\n# Paragraph, stale\n# Note: polite\n\
                        # Old source: One\n# Source: Two\n# Mine too.\na = Deux\n\n# Source: Wikipedia\nb = Un\n\n\
                        # Message\n# Source: { $n }\n#     rows\n# Attribute title\n# Source: Title\nc = C\n    .title = T\n";

    #[test]
    fn the_source_is_named_and_taken_away_alone() {
        for file in [FILE.to_owned(), FILE.replace('\n', "\r\n")] {
            let catalog = Catalog::parse(file.clone());
            let found = Briefings::of(&catalog);
            let nothing = |_: &str| false;
            assert_eq!(found.source("a", nothing), Some("Two"));
            assert_eq!(found.source("b", nothing), None);
            assert_eq!(found.source("b", |text| text == "Wikipedia"), Some("Wikipedia"));
            assert_eq!(found.source("c", |text| text.contains("rows")), Some("{ $n }\n    rows"));
            assert_eq!(found.source("c.title", nothing), Some("Title"));
            let taken = [("a", "Two"), ("c", "{ $n }\n    rows"), ("c.title", "Title")];
            let taken = taken.map(|(id, text)| (id.to_owned(), text.to_owned())).into_iter().collect();
            let left = Briefings::without(&catalog, &taken).unwrap().replace('\r', "");
            let expected = "### a.md in fr: messages for fr/a.ftl\n\n# Mine.\n# Mine too.\na = Deux\n\n\
                            # Source: Wikipedia\nb = Un\n\nc = C\n    .title = T\n";
            assert_eq!(left, expected);
        }
    }
}
