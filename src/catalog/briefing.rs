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

/// How the lines begin that show what was translated before: `Match 98 % (place): text`.
const MATCH: &str = "Match ";

/// How the lines begin that show what a term is called: `Term: source → translation`.
const TERM: &str = "Term: ";

/// How the line begins that says what an attribute is.
const ATTRIBUTE: &str = "Attribute ";

/// The comments of one catalog that recto wrote, by the id of the unit that they are about.
#[derive(Debug, Default)]
pub struct Briefings(FxHashMap<String, Briefing>);

/// The comment about one unit.
#[derive(Debug)]
pub(super) struct Briefing {
    /// What stands above the source text.
    above: Above,
    /// Where the source text begins.
    start: usize,
    /// The source text: its first line, its first two lines and so on, each with the end of its last line.
    texts: Vec<(String, usize)>,
    /// Whether it has the line that says what the unit is, which only recto writes.
    is_whole: bool,
}

/// The lines above a source text, by their places in the file.
#[derive(Debug, Default)]
struct Above {
    /// Those that recto wrote.
    own: Vec<Range<usize>>,
    /// Those that a translator may have written between them, unless a text of several lines goes on there.
    others: Vec<(Range<usize>, String)>,
}

/// What recto's comment about a unit tells, of which nothing stays.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Briefed {
    /// The source text that it names.
    pub source: String,
    /// What else it may have said in several lines: the older source text, and notes.
    pub others: Vec<String>,
}

impl Briefed {
    /// Whether one of its texts goes on in a line.
    fn goes_on_in(&self, line: &str) -> bool {
        self.others.iter().any(|text| text.lines().skip(1).any(|own| own == line))
    }
}

impl Briefings {
    /// Whether recto wrote above no message.
    pub fn are_none(&self) -> bool {
        self.0.is_empty()
    }

    /// Finds the comments in a catalog.
    pub fn of(catalog: &Catalog) -> Self {
        if memchr::memmem::find(catalog.text().as_bytes(), b"# Source: ").is_none() {
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
        let briefed = source.map(|source| Briefed { source, others: Vec::new() });
        let taken = briefed.map(|briefed| FxHashMap::from_iter([("message".to_owned(), briefed)]));
        match taken.and_then(|taken| Self::without(&message, &taken)) {
            Some(text) => Catalog::parse(text).get("message").and_then(super::Entry::comment),
            None => Some(comment.to_owned()),
        }
    }

    /// The text of a catalog without the comments about some units, each given with what it tells. Lines of others
    /// between recto's own stay.
    pub fn without(catalog: &Catalog, taken: &FxHashMap<String, Briefed>) -> Option<String> {
        let found = Self::of(catalog);
        let mut places: Vec<Range<usize>> = Vec::new();
        for (id, briefed) in taken {
            let Some(briefing) = found.0.get(id) else { continue };
            let Some((_, end)) = briefing.texts.iter().find(|(text, _)| *text == briefed.source) else {
                continue;
            };
            let others = briefing.above.others.iter().filter(|(_, line)| briefed.goes_on_in(line));
            places.extend(briefing.above.own.iter().chain(others.map(|(place, _)| place)).cloned());
            places.push(briefing.start..*end);
        }
        places.sort_unstable_by_key(|place| place.start);
        let (mut out, mut at) = (String::with_capacity(catalog.text().len()), 0);
        for place in places {
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
        let above = Above::of(&lines[start..source]);
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
        let start = lines[source].0.start;
        found.push((attribute, Briefing { above, start, texts, is_whole: described.is_some() }));
        first = end;
    }
    found
}

impl Above {
    /// Tells recto's lines from others: it writes each label at most once, and in one order.
    fn of(lines: &[(Range<usize>, &str)]) -> Self {
        let (mut above, mut labels) = (Self::default(), &LABELS[..]);
        for (place, line) in lines {
            match labels.iter().position(|label| line.starts_with(label)) {
                Some(at) => labels = &labels[at + 1..],
                None if is_description(line) || is_match(line) || is_term(line) => {}
                None => {
                    above.others.push((place.clone(), (*line).to_owned()));
                    continue;
                }
            }
            above.own.push(place.clone());
        }
        above
    }
}

fn is_labelled(line: &str) -> bool {
    LABELS.iter().any(|label| line.starts_with(label)) || is_match(line) || is_term(line)
}

fn is_match(line: &str) -> bool {
    let percent = line.strip_prefix(MATCH).and_then(|rest| rest.split_once(" % ("));
    percent.is_some_and(|(percent, rest)| percent.parse::<u8>().is_ok() && rest.contains("): "))
}

fn is_term(line: &str) -> bool {
    line.strip_prefix(TERM).is_some_and(|rest| rest.contains(" → "))
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
            let taken = taken.map(|(id, text)| (id.to_owned(), briefed(text, &[]))).into_iter().collect();
            let left = Briefings::without(&catalog, &taken).unwrap().replace('\r', "");
            let expected = "### a.md in fr: messages for fr/a.ftl\n\n# Mine.\n# Mine too.\na = Deux\n\n\
                            # Source: Wikipedia\nb = Un\n\nc = C\n    .title = T\n";
            assert_eq!(left, expected);
        }
    }

    fn briefed(source: &str, others: &[&str]) -> Briefed {
        Briefed { source: source.to_owned(), others: others.iter().map(|text| (*text).to_owned()).collect() }
    }

    #[test]
    fn lines_that_others_wrote_between_the_lines_of_recto_stay() {
        let file = "# Above.\n# Paragraph, stale\n# A short one?\n# Note: be polite,\n# and brief\n# Uses: $n\n\
                    # Note: mine.\n# Old source: One\n# two\n# Ask Ada.\n# Source: Three\n# four\n# Below.\na = Deux\n";
        let taken =
            |others: &[&str]| [("a".to_owned(), briefed("Three\nfour", others))].into_iter().collect();
        let left = |others: &[&str]| Briefings::without(&Catalog::parse(file.to_owned()), &taken(others));
        let kept = "# Above.\n# A short one?\n# Note: mine.\n# Ask Ada.\n# Below.\na = Deux\n";
        assert_eq!(left(&["One\ntwo", "be polite,\nand brief"]).unwrap(), kept);
        // What nobody knows to be recto's stays.
        let more = kept.replace("# Note: mine.", "# and brief\n# Note: mine.\n# two");
        assert_eq!(left(&[]).unwrap(), more);
    }
}
