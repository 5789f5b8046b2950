//! Boilerplate: the lines of a copied page that belong to the site and not to the article.
//!
//! Only whole lines count, and doubtful ones only in rows or at the edges of a text.

use super::block::Block;
use super::shape::{self, Shape};
use super::words::{
    BUTTONS, CODES, HOME, LANGUAGES, NETWORKS, SECTIONS, SHARE_PREPOSITIONS, SHARE_VERBS, SURE,
};

/// What kind of boilerplate a block may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// Text.
    None,
    /// Boilerplate wherever it stands.
    Sure,
    /// This many buttons, such as "Share" or "Print".
    Buttons(usize),
    /// This many names of languages.
    Languages(usize),
    /// The start of a breadcrumb over several lines.
    Home,
    /// The name of a section of a site.
    Section,
    /// A breadcrumb on one line.
    Trail,
    /// How long reading takes.
    ReadingTime,
    /// The last lines of a page.
    Footer,
}

impl Label {
    /// Whether the line could as well be the title of a text.
    pub(super) fn is_doubtful(self) -> bool {
        matches!(self, Self::Buttons(1) | Self::Languages(1) | Self::Section)
    }
}

/// What kind of boilerplate each block may be.
pub(super) fn labels_of(blocks: &[Block], shapes: &[Shape]) -> Vec<Label> {
    let mut labels: Vec<Label> = blocks.iter().map(label_of).collect();
    // Below "Home", a word or two above what can be the title is a section, whatever its name.
    let mut below_home = false;
    for at in 0..blocks.len().saturating_sub(1) {
        let is_free = |at: usize| labels[at] == Label::None && shapes[at] == Shape::Short;
        let words = |at: usize| shape::count_words(&blocks[at].text);
        if below_home && is_free(at) && words(at) <= 2 && is_free(at + 1) && words(at + 1) > 2 {
            labels[at] = Label::Section;
        }
        below_home = labels[at] == Label::Home || below_home && labels[at] == Label::Section;
    }
    labels
}

/// What kind of boilerplate a block may be by its words alone.
fn label_of(block: &Block) -> Label {
    match label_of_line(&block.text) {
        // "- Print" is an item of a list of the article; languages are often bulleted.
        Label::Languages(names) => Label::Languages(names),
        Label::Footer => Label::Footer,
        _ if block.has_marker || block.lines > 1 => Label::None,
        label => label,
    }
}

/// Whether a line by itself is a button, a language or the like.
pub(super) fn is_label_line(line: &str) -> bool {
    label_of_line(line) != Label::None
}

/// Which blocks are text; the others are boilerplate or hold no letter.
pub(super) fn keep(
    blocks: &[Block],
    shapes: &[Shape],
    labels: &[Label],
    title: Option<usize>,
    is_body: impl Fn(usize) -> bool,
) -> Vec<bool> {
    let body = |at: &usize| labels[*at] == Label::None && is_body(*at);
    let first_body = (title.map_or(0, |title| title + 1)..blocks.len()).find(body).unwrap_or(blocks.len());
    let last_body = (0..blocks.len()).rev().find(body);
    let is_label = |at: usize| labels[at] != Label::None && title != Some(at);
    let mut keep: Vec<bool> = shapes.iter().map(|&shape| shape != Shape::Blank).collect();
    let mut at = 0;
    while at < blocks.len() {
        if !is_label(at) {
            at += 1;
            continue;
        }
        // Separators such as "|" may stand between the labels of a row.
        let end = (at..blocks.len()).find(|&end| !is_label(end) && keep[end]).unwrap_or(blocks.len());
        let row = Row {
            leading: at < first_body,
            trailing: last_body.is_none_or(|last| at > last),
            introduced: at > 0 && blocks[at - 1].text.ends_with([':', '：']),
            ..Row::count(&labels[at..end])
        };
        for place in at..end {
            keep[place] &= !row.is_boilerplate(labels[place]);
        }
        at = end;
    }
    keep
}

/// Leaves out the short lines above the title, and those in runs around the running text.
pub(super) fn omit_short_lines(
    kept: &mut [bool],
    shapes: &[Shape],
    title: Option<usize>,
    is_body: impl Fn(usize) -> bool,
) {
    /// Fewer are a subtitle, a heading or the name of an author.
    const RUN: usize = 3;
    let first_body = (0..shapes.len()).find(|&at| is_body(at)).unwrap_or(shapes.len());
    let last_body = (0..shapes.len()).rfind(|&at| is_body(at)).unwrap_or(0);
    let is_short = |at: usize| title != Some(at) && matches!(shapes[at], Shape::Short | Shape::Blank);
    let mut at = 0;
    while at < shapes.len() {
        if !is_short(at) || at > first_body && at < last_body {
            at += 1;
            continue;
        }
        let end = (at..shapes.len()).find(|&end| !is_short(end)).unwrap_or(shapes.len());
        let short = shapes[at..end].iter().filter(|shape| **shape == Shape::Short).count();
        if short >= RUN || title.is_some_and(|title| end <= title) {
            kept[at..end].fill(false);
        }
        at = end;
    }
}

/// Labels that stand below one another.
#[derive(Default)]
struct Row {
    /// Before the first paragraph.
    leading: bool,
    /// After the last paragraph.
    trailing: bool,
    /// Below a line that ends with a colon, so a list of the article.
    introduced: bool,
    lines: usize,
    buttons: usize,
    languages: usize,
    sections: usize,
    has_home: bool,
}

impl Row {
    fn count(labels: &[Label]) -> Self {
        let mut row = Self { lines: labels.len(), ..Self::default() };
        for label in labels {
            match label {
                Label::Sure => row.buttons += 1,
                Label::Buttons(count) => row.buttons += count,
                Label::Languages(count) => row.languages += count,
                Label::Section => row.sections += 1,
                Label::Home => row.has_home = true,
                Label::None | Label::Trail | Label::ReadingTime | Label::Footer => {}
            }
        }
        row
    }

    fn is_boilerplate(&self, label: Label) -> bool {
        let edge = self.leading || self.trailing;
        match label {
            Label::None => false,
            Label::Sure => true,
            Label::Footer => self.trailing,
            Label::Trail | Label::Home | Label::ReadingTime => self.leading,
            Label::Section => self.leading && (self.has_home || self.sections > 2),
            Label::Buttons(_) => !self.introduced && (edge || self.buttons > 1),
            Label::Languages(_) => !self.introduced && edge && (self.languages > 1 || self.lines > 1),
        }
    }
}

fn label_of_line(line: &str) -> Label {
    // Boilerplate is short; running text need not be looked at further.
    if line.len() > 400 {
        return Label::None;
    }
    let lower = line.to_lowercase();
    if is_footer(&lower) {
        return Label::Footer;
    }
    if is_reading_time(&lower) {
        return Label::ReadingTime;
    }
    match label_of_words(&lower) {
        Label::None => {}
        label => return label,
    }
    if is_trail(&lower) {
        return Label::Trail;
    }
    let parts = split_parts(&lower);
    let all =
        |test: fn(Label) -> bool| parts.len() > 1 && parts.iter().all(|part| test(label_of_words(part)));
    if all(|label| matches!(label, Label::Languages(_))) {
        Label::Languages(parts.len())
    } else if all(|label| matches!(label, Label::Buttons(_) | Label::Sure)) {
        // Two may be a heading ("X / Twitter"), so such a line counts as one.
        Label::Buttons(parts.len() - 1)
    } else {
        Label::None
    }
}

/// The label of a lower-case line or part of a line as a whole.
fn label_of_words(text: &str) -> Label {
    let words = text.trim_matches(|c: char| !c.is_alphabetic());
    // "English (US)"
    let name = text.split(" (").next().unwrap_or_default().trim();
    let is_one_of = |list: &[&str]| list.contains(&words);
    if is_one_of(SURE) || is_share_button(words) {
        Label::Sure
    } else if is_one_of(BUTTONS) {
        Label::Buttons(1)
    } else if is_one_of(LANGUAGES) || is_one_of(CODES) || LANGUAGES.contains(&name) {
        Label::Languages(1)
    } else if is_one_of(HOME) {
        Label::Home
    } else if is_one_of(SECTIONS) {
        Label::Section
    } else {
        Label::None
    }
}

/// "Share on X" and its like.
fn is_share_button(words: &str) -> bool {
    let mut words: Vec<&str> = words.split_whitespace().collect();
    if words.last().is_some_and(|word| *word == "teilen") {
        words.rotate_right(1);
    }
    let [verb, between @ .., network] = words.as_slice() else { return false };
    SHARE_VERBS.contains(verb)
        && NETWORKS.contains(network)
        && !between.is_empty()
        && between.iter().all(|word| SHARE_PREPOSITIONS.contains(word))
}

/// Splits a line at separators, or at every blank where it has none.
fn split_parts(line: &str) -> Vec<&str> {
    let separated: Vec<&str> = line
        .split(['|', '/', '·', '•', ',', ';', '\t', '–'])
        .flat_map(|part| part.split("  "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    if separated.len() > 1 {
        return separated;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    // Two words may be a phrase ("Share link"); names of languages are not.
    let is_phrase = words.len() == 2 && !words.iter().all(|word| LANGUAGES.contains(word));
    if is_phrase { separated } else { words }
}

/// A breadcrumb such as "Home > News > Syria".
fn is_trail(lower: &str) -> bool {
    const ARROWS: [char; 4] = ['>', '»', '›', '→'];
    let has_arrow = lower.contains(ARROWS);
    let parts: Vec<&str> = if has_arrow {
        lower.split(ARROWS).map(str::trim).collect()
    } else {
        lower.split(['/', '|', '·', '•']).map(str::trim).collect()
    };
    let is_place = |part: &&str| HOME.contains(part) || SECTIONS.contains(part);
    let Some((last, parents)) = parts.split_last() else { return false };
    !parents.is_empty()
        && parents
            .iter()
            .all(|part| part.contains(char::is_alphabetic) && part.split_whitespace().count() <= 5)
        && !last.ends_with('.')
        && (HOME.contains(&parents[0]) || parts.iter().all(is_place) || has_arrow && parents.len() > 1)
}

fn is_reading_time(lower: &str) -> bool {
    const MINUTES: &[&str] = &["min", "mins", "minute", "minutes", "minuten", "minuti", "minuto", "minutos"];
    const READING: &[&str] =
        &["read", "reading", "lecture", "lectura", "lesezeit", "lettura", "leitura", "listen"];
    const OTHER: &[&str] =
        &["time", "to", "de", "di", "temps", "tiempo", "tempo", "about", "ca", "est", "estimated"];
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let letters = |word: &&str| word.trim_start_matches(|c: char| c.is_ascii_digit()).to_owned();
    let plain: Vec<String> = words.iter().map(letters).filter(|word| !word.is_empty()).collect();
    let has = |list: &[&str]| plain.iter().any(|word| list.contains(&word.as_str()));
    lower.contains(|c: char| c.is_ascii_digit())
        && has(MINUTES)
        && has(READING)
        && plain.iter().all(|word| [MINUTES, READING, OTHER].iter().any(|list| list.contains(&word.as_str())))
}

fn is_footer(lower: &str) -> bool {
    lower.starts_with('©')
        || lower.starts_with("copyright ©")
        || matches!(
            lower.trim_end_matches('.'),
            "all rights reserved" | "tous droits réservés" | "alle rechte vorbehalten"
        )
}
