//! The messages of a language as texts that units can have.

use super::key::{joined, key};
use crate::config::SegmentOptions;
use crate::exchange::po::PoEntry;
use crate::model::{Format, Kind};
use crate::segment::{Unit, segment};

/// A text of a message that a unit may have, with its translation.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// What it has in common with the unit.
    pub(super) key: String,
    /// The source text.
    pub(super) source: String,
    pub(super) translation: String,
    /// The source text that a fuzzy translation was made for.
    pub(super) previous: Option<String>,
    /// Whether it is all of the message.
    pub(super) is_whole: bool,
}

/// The texts of a message in articles of a format: itself, and what it is cut into as an article is.
///
/// A message can be a table or a list, or have marks that are no part of a unit.
pub(super) fn pieces(entry: &PoEntry, format: Format, options: &SegmentOptions) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let Some(translation) = entry.translation() else { return pieces };
    let previous = entry.previous.as_deref();
    whole(&entry.source, translation, previous, format, &mut pieces);
    match (unjoined(&entry.source), unjoined(translation)) {
        (Some(source), Some(translation)) => {
            let previous = previous.map(|text| unjoined(text).unwrap_or_else(|| text.to_owned()));
            cut(&source, &translation, previous.as_deref(), format, options, &mut pieces);
        }
        _ => cut(&entry.source, translation, previous, format, options, &mut pieces),
    }
    fields(&entry.source, translation, previous, format, &mut pieces);
    if let (Some(plural), Some(last)) = (&entry.plural, entry.translations.last()) {
        whole(plural, last, None, format, &mut pieces);
    }
    pieces
}

fn whole(source: &str, translation: &str, previous: Option<&str>, format: Format, out: &mut Vec<Piece>) {
    let mut push = |source: &str, translation: &str, previous: Option<&str>| {
        out.push(Piece {
            key: key(source, format),
            source: line_of(source),
            translation: line_of(translation),
            previous: previous.map(line_of),
            is_whole: true,
        });
    };
    push(source, translation, previous);
    // Some leave the attributes of a heading in the message.
    if let (Some(source), Some(translation)) = (without_attributes(source), without_attributes(translation)) {
        push(source, translation, previous.map(|text| without_attributes(text).unwrap_or(text)));
    }
}

fn cut(
    source: &str,
    translation: &str,
    previous: Option<&str>,
    format: Format,
    options: &SegmentOptions,
    out: &mut Vec<Piece>,
) {
    if !matches!(format, Format::Markdown | Format::Mdx) {
        return;
    }
    let units = |text: &str| units(text, format, options);
    let (sources, translations) = (units(source), units(translation));
    let is_alike = sources.len() == translations.len()
        && sources.iter().zip(&translations).all(|(own, other)| is_same_kind(own.kind, other.kind));
    if !is_alike {
        return;
    }
    let before = previous.map(units).filter(|before| before.len() == sources.len());
    for (at, (own, other)) in sources.into_iter().zip(translations).enumerate() {
        if line_of(source) == own.text {
            continue;
        }
        let before = before.as_ref().map(|before| before[at].text.clone());
        out.push(Piece {
            key: key(&own.text, format),
            source: own.text,
            translation: other.text,
            previous: before.or_else(|| previous.map(line_of)),
            is_whole: false,
        });
    }
}

/// The values of a front matter that came as one message.
fn fields(source: &str, translation: &str, previous: Option<&str>, format: Format, out: &mut Vec<Piece>) {
    let (Some(own), Some(other)) = (values(source), values(translation)) else { return };
    let is_alike = own.len() == other.len() && own.iter().zip(&other).all(|(own, other)| own.0 == other.0);
    if !is_alike {
        return;
    }
    let before = previous.and_then(values).unwrap_or_default();
    for ((name, value), (_, translation)) in own.into_iter().zip(other) {
        let before = before.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
        out.push(Piece {
            key: key(value, format),
            source: value.to_owned(),
            translation: translation.to_owned(),
            previous: before.or_else(|| previous.map(line_of)),
            is_whole: false,
        });
    }
}

/// The keys and values of a text that has nothing else.
fn values(text: &str) -> Option<Vec<(&str, &str)>> {
    let pair = |line| {
        let (name, value): (&str, &str) = str::split_once(line, ": ")?;
        let is_key = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
        let bare = value.trim();
        let quoted = |mark| bare.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        let bare = quoted('"').or_else(|| quoted('\'')).unwrap_or(bare);
        (!name.is_empty() && name.chars().all(is_key) && !bare.is_empty()).then_some((name, bare))
    };
    text.trim().lines().map(pair).collect()
}

/// A table on several lines again where all of it was joined into one.
fn unjoined(text: &str) -> Option<String> {
    let text = text.trim();
    if text.contains('\n') || !text.starts_with('|') || !text.ends_with('|') {
        return None;
    }
    let bars = text
        .bytes()
        .enumerate()
        .filter(|&(at, byte)| byte == b'|' && (at == 0 || text.as_bytes()[at - 1] != b'\\'));
    let bars: Vec<usize> = bars.map(|(at, _)| at).collect();
    let cells: Vec<&str> = bars.windows(2).map(|two| text[two[0] + 1..two[1]].trim()).collect();
    let is_rule = |cell: &str| cell.contains('-') && cell.chars().all(|c| matches!(c, '-' | ':'));
    let first = cells.iter().position(|cell| is_rule(cell))?;
    let columns = cells[first..].iter().take_while(|cell| is_rule(cell)).count();
    // Between the rows stands what would be an empty cell.
    let rows: Vec<&[&str]> = cells.chunks(columns + 1).collect();
    let is_row = |(at, row): (usize, &&[&str])| {
        let is_last = at + 1 == rows.len();
        row.len() == columns && is_last || row.len() == columns + 1 && row[columns].is_empty()
    };
    if first != columns + 1 || !rows.iter().enumerate().all(is_row) {
        return None;
    }
    let lines = rows.iter().map(|row| format!("| {} |", row[..columns].join(" | ")));
    Some(lines.collect::<Vec<_>>().join("\n"))
}

/// The units of a message that is read as an article.
pub(super) fn units(text: &str, format: Format, options: &SegmentOptions) -> Vec<Unit> {
    let text = text.trim_matches('\n');
    // It would be front matter.
    if text.starts_with("---") || text.starts_with("+++") {
        return Vec::new();
    }
    segment(text, format, options).map(|segmented| segmented.units).unwrap_or_default()
}

pub(super) fn is_same_kind(own: Kind, other: Kind) -> bool {
    matches!((own, other), (Kind::Heading(_), Kind::Heading(_))) || own == other
}

/// A text as a unit has it; code keeps its lines.
pub(super) fn line_of(text: &str) -> String {
    if is_code(text) { text.trim_end().to_owned() } else { joined(text) }
}

/// Whether a message is a block of code.
fn is_code(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with("```") || text.starts_with("~~~")
}

/// A heading without the attributes behind it.
fn without_attributes(text: &str) -> Option<&str> {
    let (head, attributes) = text.trim_end().strip_suffix('}')?.rsplit_once('{')?;
    let is_one_line = !head.contains('\n');
    (is_one_line && attributes.starts_with(['#', '.', ':']) && head.ends_with(' ')).then(|| head.trim_end())
}

/// What a message is as far as the tool that found it says.
pub(super) fn kind_of(entry: &PoEntry) -> Option<Kind> {
    let kind = entry.extracted.iter().find_map(|comment| comment.strip_prefix("type: "))?;
    if let Some(marks) = kind.strip_prefix("Title ") {
        let level = marks.bytes().take_while(|byte| *byte == b'#').count();
        return Some(Kind::Heading(u8::try_from(level.clamp(1, 6)).unwrap_or(1)));
    }
    match kind {
        _ if kind.starts_with("Bullet:") => Some(Kind::ListItem),
        "Plain text" => Some(Kind::Paragraph),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(source: &str, translation: &str) -> Vec<(String, String)> {
        let translations = vec![translation.to_owned()];
        let entry = PoEntry { source: source.to_owned(), translations, ..PoEntry::default() };
        let found = pieces(&entry, Format::Markdown, &SegmentOptions::default());
        found.into_iter().map(|piece| (piece.key, piece.translation)).collect()
    }

    fn has(source: &str, translation: &str, expected: (&str, &str)) -> bool {
        of(source, translation).contains(&(expected.0.to_owned(), expected.1.to_owned()))
    }

    #[test]
    fn a_message_is_a_text_or_several() {
        assert!(has("The\ngarden\n", "Le\njardin\n", ("The garden", "Le jardin")));
        assert!(has("The garden {#top}", "Le jardin {#top}", ("The garden", "Le jardin")));
        assert!(has("[^1]: The note.", "[^1]: La note.", ("The note.", "La note.")));
        assert!(has(
            "> A quote,\n> long.",
            "> Une citation,\n> longue.",
            ("A quote, long.", "Une citation, longue.")
        ));
        let table = "| Name | Size |\n| -- | -- |\n| Oak | 3 m |";
        let french = "| Nom | Taille |\n| -- | -- |\n| Chêne | 3 m |";
        assert!(has(table, french, ("Size", "Taille")) && has(table, french, ("Oak", "Chêne")));
        assert!(has("![A rose](rose.png)", "![Une rose](rose.png)", ("A rose", "Une rose")));
    }

    #[test]
    fn tables_and_front_matter_that_were_joined_are_taken_apart() {
        let table = "| Name | Size | | :-- | --- | | Rose \\| red | 12 cm | | Oak | |";
        assert_eq!(
            unjoined(table).as_deref(),
            Some("| Name | Size |\n| :-- | --- |\n| Rose \\| red | 12 cm |\n| Oak |  |")
        );
        let french = "| Nom | Taille | | :-- | --- | | Rose \\| rouge | 12 cm | | Chêne | |";
        assert!(has(table, french, ("Oak", "Chêne")) && has(table, french, ("Size", "Taille")));
        for text in ["| a | b |", "a | b", "| --- | | a |", "| a | | --- | --- | | b |", "|", "", "| - |"] {
            assert_eq!(unjoined(text), None, "{text}");
        }
        let (source, translation) = ("title: Garden\ntags: \"a, b\"", "title: Jardin\ntags: \"a, c\"");
        assert!(has(source, translation, ("Garden", "Jardin")) && has(source, translation, ("a, b", "a, c")));
        assert_eq!(values("Note: this\nis it"), None);
    }

    #[test]
    fn what_is_cut_otherwise_stays_whole() {
        assert_eq!(of("- one\n- two", "- un").len(), 1);
        assert_eq!(of("The garden", "# Le jardin").len(), 1);
        assert_eq!(of("", "").len(), 0);
    }

    #[test]
    fn plural_forms_are_texts_of_their_own() {
        let entry = PoEntry {
            source: "a rose".to_owned(),
            plural: Some("roses".to_owned()),
            translations: vec!["une rose".to_owned(), "des roses".to_owned()],
            ..PoEntry::default()
        };
        let found = pieces(&entry, Format::Markdown, &SegmentOptions::default());
        let found: Vec<(&str, &str)> =
            found.iter().map(|piece| (piece.key.as_str(), piece.translation.as_str())).collect();
        assert_eq!(found, [("a rose", "une rose"), ("roses", "des roses")]);
    }
}
