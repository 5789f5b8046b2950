//! What a block of plain text looks like by itself: heading, list item, byline, caption or running text.

use super::block::Block;
use super::words::{
    BYLINE_OPENERS, CALENDAR, CREDIT_CLOSERS, CREDIT_OPENERS, DATE_WORDS, REFERENCE_OPENERS, SMALL_WORDS,
    WEEKDAYS,
};

/// What a block looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// No letter in it.
    Blank,
    /// A list item.
    Item,
    /// The name of an author.
    Byline,
    /// A date or an age.
    Date,
    /// Who made a picture, or its caption.
    Credit,
    /// A short line that does not end a sentence: a heading, if text follows.
    Short,
    /// Running text.
    Body,
}

/// Quotation marks that open a quotation.
pub(super) const OPENING_QUOTES: [char; 7] = ['"', '“', '„', '«', '‘', '「', '『'];

const CLOSING_MARKS: [char; 12] = ['"', '”', '“', '»', '«', '’', '\'', ')', ']', '」', '』', '）'];

const FULL_STOPS: [char; 8] = ['.', '…', '。', '．', '।', '۔', '։', '።'];

/// How many bytes a text may have that is anything but running text; saves the look at whole paragraphs.
const LONGEST_LABEL: usize = 600;

/// What a block looks like by itself.
pub(super) fn shape_of(block: &Block) -> Shape {
    let text = block.text.as_str();
    if !text.contains(char::is_alphabetic) {
        Shape::Blank
    } else if block.has_marker {
        Shape::Item
    } else if text.len() > LONGEST_LABEL {
        Shape::Body
    } else if is_credit(text) {
        Shape::Credit
    } else if block.lines == 1 && is_byline(text) {
        Shape::Byline
    } else if block.lines == 1 && is_date(text) {
        Shape::Date
    } else if block.lines <= 2 && is_short(text) {
        Shape::Short
    } else {
        Shape::Body
    }
}

/// Whether the first block of a text can be its title; titles are longer than headings.
pub(super) fn can_be_title(block: &Block, shape: Shape) -> bool {
    let text = block.text.as_str();
    let allowed = block.lines <= 3 && width(text) <= 200 && count_words(text) <= 30;
    shape == Shape::Short
        || shape == Shape::Body
            && allowed
            && !ends_sentence(text)
            && !text.ends_with([',', ';', ':', '-', '–'])
}

/// Whether a text is short and ends no sentence, as headings are.
pub(super) fn is_short(text: &str) -> bool {
    const MAX_QUOTED_WORDS: usize = 6;
    let words = count_words(text);
    // A short quotation may be a heading; a long one was pulled out of the text, or somebody says it there.
    let says = [",\"", ",”", "”,", "\",", "»,"].iter().any(|comma| text.contains(comma));
    let exclaims = text.trim_end_matches(CLOSING_MARKS).trim_end().ends_with(['!', '?']);
    let is_quotation = text.starts_with(OPENING_QUOTES)
        && (says || text.ends_with(CLOSING_MARKS) && (words > MAX_QUOTED_WORDS || exclaims));
    let max_words = if text.ends_with(':') { 6 } else { 15 };
    width(text) <= 100
        && words <= max_words
        && !starts_lower(text)
        && !is_quotation
        && !ends_sentence(text)
        && !text.ends_with([',', ';', '-', '–', '—', '،', '、', '，'])
        && !text.starts_with(['#', '@', '—', '–'])
        && !has_sentence_break(text, words)
        && !is_reference(text)
        && !is_turn(text)
}

/// The list marker at the start of a line: its length with the blanks behind it, and whether it is a number.
pub(super) fn marker(text: &str) -> Option<(usize, bool)> {
    let first = text.chars().next()?;
    let (length, numbered) =
        if matches!(first, '-' | '*' | '+' | '•' | '–' | '◦' | '▪' | '●' | '‣' | '·' | '■' | '○')
        {
            (first.len_utf8(), false)
        } else {
            let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let letter = usize::from(first.is_ascii_lowercase());
            let number = if (1..=3).contains(&digits) { digits } else { letter };
            let after = text[number..].chars().next()?;
            if number == 0 || !(after == ')' || after == '.' && digits > 0) {
                return None;
            }
            (number + 1, true)
        };
    let rest = &text[length..];
    let blanks = rest.len() - rest.trim_start().len();
    (blanks > 0 && blanks < rest.len()).then_some((length + blanks, numbered))
}

/// Whether a text is a list marker without an item.
pub(super) fn is_bare_marker(text: &str) -> bool {
    const LONGEST: usize = 4;
    text.len() <= LONGEST && marker(&format!("{text} x")).is_some_and(|(length, _)| length > text.len())
}

/// The number of words; text without spaces between words counts as one.
pub(super) fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The width in columns; ideographs take two.
pub(super) fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// Whether the first letter of a text is a small one.
pub(super) fn starts_lower(text: &str) -> bool {
    text.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase)
}

/// Whether a text ends with a full stop, possibly inside quotation marks or before a footnote mark.
pub(super) fn ends_sentence(text: &str) -> bool {
    let mut text = text;
    if let Some((before, mark)) = text.strip_suffix(']').and_then(|text| text.rsplit_once('['))
        && mark.chars().all(|c| c.is_ascii_digit())
    {
        text = before.trim_end();
    }
    text.trim_end_matches(CLOSING_MARKS).ends_with(FULL_STOPS)
}

/// Whether one sentence ends and another begins inside a text.
fn has_sentence_break(text: &str, words: usize) -> bool {
    let ends: Vec<&str> = text.split_whitespace().collect();
    ends.windows(2).any(|pair| {
        let (word, next) = (pair[0].trim_end_matches(CLOSING_MARKS), pair[1]);
        let begins = next.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
        let stop = word.strip_suffix('.').is_some_and(|word| {
            // Initials, titles and other abbreviations.
            word.chars().count() > 3 && !word.contains('.')
        });
        begins && (stop || word.ends_with(['?', '!']) && words > 10)
    })
}

/// An address, or a line that sends the reader to another page.
fn is_reference(text: &str) -> bool {
    let lower = text.to_lowercase();
    REFERENCE_OPENERS.iter().any(|opener| lower.starts_with(opener))
        || text.contains('@') && !text.contains(' ')
}

/// A turn of a conversation, such as `Q: Why?`.
fn is_turn(text: &str) -> bool {
    let Some((speaker, said)) = text.split_once([':', '.']) else { return false };
    speaker.len() <= 2
        && speaker.chars().all(char::is_uppercase)
        && said.starts_with(' ')
        && matches!(speaker, "Q" | "A" | "P" | "R" | "F")
}

fn is_byline(text: &str) -> bool {
    let lower = text.to_lowercase();
    let Some(opener) = BYLINE_OPENERS.iter().find(|opener| lower.starts_with(**opener)) else { return false };
    let Some(names) = text.get(opener.len()..) else { return false };
    let is_name = |word: &str| {
        !starts_lower(word) || SMALL_WORDS.contains(&word.trim_matches(|c: char| !c.is_alphanumeric()))
    };
    !names.trim().is_empty()
        && count_words(names) <= 12
        && !starts_lower(names)
        && !ends_sentence(names)
        && !names.ends_with(['?', '!'])
        && names.split_whitespace().all(is_name)
}

/// A line with a date or an age and nothing else.
fn is_date(text: &str) -> bool {
    let mut known = true;
    let mut digits = false;
    for word in text.split(|c: char| !(c.is_alphanumeric() || c == '.')).filter(|word| !word.is_empty()) {
        let word = word.trim_matches('.').to_lowercase();
        let letters = word.trim_matches(|c: char| c.is_ascii_digit() || c == '.');
        digits |= letters.len() < word.len();
        known &= letters.is_empty() || DATE_WORDS.contains(&letters) || CALENDAR.contains(&letters);
    }
    known && digits
}

/// Whether a short line has a whole date in it, as the lines between a title and its text do.
pub(super) fn has_date(text: &str) -> bool {
    const MAX_WORDS: usize = 8;
    let lower = text.to_lowercase();
    let words = || lower.split(|c: char| !c.is_alphanumeric());
    let has_year =
        words().any(|word| word.len() == 4 && word.starts_with(['1', '2']) && word.parse::<u16>().is_ok());
    has_year && count_words(text) <= MAX_WORDS && words().any(|word| CALENDAR.contains(&word))
}

/// Whether a block is running text beyond doubt: its sentence ends, or it is long.
pub(super) fn is_running_text(block: &Block, shape: Shape) -> bool {
    const LONG: usize = 160;
    let text = block.text.as_str();
    let ends =
        ends_sentence(text) || text.trim_end_matches(CLOSING_MARKS).ends_with(['!', '?', '！', '？', '؟']);
    shape == Shape::Item || shape == Shape::Body && (ends || width(text) > LONG)
}

/// Whether a line of a copied page says who wrote the text or when, besides other things.
pub(super) fn names_author_or_date(text: &str) -> bool {
    const MAX_WORDS: usize = 16;
    if text.len() > LONGEST_LABEL || count_words(text) > MAX_WORDS || ends_sentence(text) {
        return false;
    }
    let lower = text.to_lowercase();
    if lower.contains("photo") {
        return false;
    }
    let opens = BYLINE_OPENERS.iter().any(|opener| {
        lower.starts_with(opener) && text.get(opener.len()..).is_some_and(|names| !starts_lower(names))
    });
    let words = || lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let numbers = words().filter(|word| word.chars().all(|c| c.is_ascii_digit())).count();
    let has_month =
        words().any(|word| word.len() > 2 && CALENDAR.contains(&word) && !WEEKDAYS.contains(&word));
    let is_numeric = || {
        let years = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
        words().any(years) && numbers >= 3
    };
    opens || has_month && numbers >= 2 || is_numeric()
}

/// Whether a line is a piece of JSON, as pages have it for machines.
pub(super) fn is_data(text: &str) -> bool {
    let name = text.trim_start_matches(['{', '[', ' ']).strip_prefix('"');
    name.and_then(|name| name.split_once('"')).is_some_and(|(_, behind)| behind.starts_with(':'))
        || text.ends_with(['{', ';'])
}

fn is_credit(text: &str) -> bool {
    let lower = text.to_lowercase();
    let lower = lower.trim_end_matches(['.', ')', ']']);
    let opens = CREDIT_OPENERS.iter().any(|opener| lower.starts_with(opener));
    width(text) <= 200 && (opens || CREDIT_CLOSERS.iter().any(|closer| lower.ends_with(closer)))
}
