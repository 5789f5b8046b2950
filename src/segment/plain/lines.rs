//! Lines to blocks: which lines of a plain text belong to one paragraph.

use std::ops::Range;

use super::block::Block;
use super::boilerplate::is_label_line;
use super::shape;
use crate::config::{Paragraphs, SegmentOptions};
use crate::segment::prose::is_spaceless;

/// A line that is not blank.
struct Line<'t> {
    text: &'t str,
    start: usize,
    indent: &'t str,
    /// Whether a blank line, a line of boilerplate or the start of the text stands before it.
    apart: bool,
}

/// Cuts a text into blocks.
pub(super) fn read_blocks(text: &str, options: &SegmentOptions) -> Vec<Block> {
    let lines = read_lines(text, options);
    let wraps = match options.paragraphs {
        Paragraphs::Lines => vec![Wrap::Never; lines.len()],
        Paragraphs::BlankLines => vec![Wrap::Always; lines.len()],
        Paragraphs::Auto => find_wraps(&lines),
    };
    let mut blocks: Vec<Block> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let before = number.checked_sub(1).map(|before| &lines[before]);
        let in_list = blocks.last().is_some_and(|block| block.has_marker);
        let is_alone =
            blocks.last().is_some_and(|block| block.lines == 1 && shape::is_bare_marker(&block.text));
        match (blocks.last_mut(), before) {
            (Some(block), Some(before))
                if !is_alone && continues(before, line, in_list, wraps[number], options) =>
            {
                block.text.push(' ');
                block.text.push_str(line.text);
                block.range.end = line.start + line.text.len();
                block.lines += 1;
                block.prefix.get_or_insert_with(|| line.indent.to_owned());
            }
            _ => blocks.push(start_block(line)),
        }
    }
    blocks
}

fn start_block(line: &Line<'_>) -> Block {
    let marker = shape::marker(line.text);
    let skip = marker.map_or(0, |(length, _)| length);
    Block {
        range: line.start + skip..line.start + line.text.len(),
        text: line.text[skip..].to_owned(),
        has_marker: marker.is_some(),
        is_numbered: marker.is_some_and(|(_, numbered)| numbered),
        apart: line.apart,
        lines: 1,
        prefix: None,
    }
}

fn read_lines<'t>(text: &'t str, options: &SegmentOptions) -> Vec<Line<'t>> {
    let boilerplate: Vec<String> =
        options.boilerplate.iter().map(|line| line.trim().to_lowercase()).collect();
    let mut lines = Vec::new();
    let mut apart = true;
    let mut at = 0;
    for raw in text.split_inclusive('\n') {
        let unmarked = if at == 0 { raw.trim_start_matches('\u{feff}') } else { raw };
        let body = unmarked.trim_start();
        let start = at + raw.len() - body.len();
        let body = body.trim_end();
        if body.is_empty() || !boilerplate.is_empty() && boilerplate.contains(&body.to_lowercase()) {
            apart = true;
        } else {
            let indent = &unmarked[..unmarked.len() - unmarked.trim_start_matches([' ', '\t']).len()];
            lines.push(Line { text: body, start, indent, apart });
            apart = false;
        }
        at += raw.len();
    }
    lines
}

/// The lines that the options name as boilerplate, without outer blanks.
pub(super) fn named(text: &str, options: &SegmentOptions) -> Vec<Range<usize>> {
    let boilerplate: Vec<String> =
        options.boilerplate.iter().map(|line| line.trim().to_lowercase()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    for raw in text.split_inclusive('\n').filter(|_| !boilerplate.is_empty()) {
        let line = raw.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if !line.is_empty() && boilerplate.contains(&line.to_lowercase()) {
            let start = at + raw.find(line).unwrap_or_default();
            found.push(start..start + line.len());
        }
        at += raw.len();
    }
    found
}

/// Which neighbouring lines are one wrapped paragraph.
#[derive(Clone, Copy)]
enum Wrap {
    Never,
    Always,
    /// Those that fill about this many characters.
    At(usize),
}

/// For every line, whether the lines of its stretch are wrapped, and how wide. Blank lines stand between stretches.
///
/// A stretch with few lines is as the whole text is.
fn find_wraps(lines: &[Line<'_>]) -> Vec<Wrap> {
    const ENOUGH: usize = 3;
    let whole = find_wrap(&pairs(lines)).unwrap_or(Wrap::Never);
    let mut wraps = Vec::with_capacity(lines.len());
    let mut start = 0;
    while start < lines.len() {
        let behind = lines[start + 1..].iter().position(|line| line.apart);
        let end = behind.map_or(lines.len(), |behind| start + 1 + behind);
        let pairs = pairs(&lines[start..end]);
        let own = if pairs.len() >= ENOUGH { find_wrap(&pairs).unwrap_or(Wrap::Never) } else { whole };
        wraps.resize(end, own);
        start = end;
    }
    wraps
}

/// The lines that could go on in the next one. Two short lines in a row are none: they would be one.
fn pairs<'p, 't>(lines: &'p [Line<'t>]) -> Vec<(&'p Line<'t>, &'p Line<'t>)> {
    let is_short = |line: &Line<'_>| shape::width(line.text) < *WIDTHS.start();
    lines
        .windows(2)
        .map(|pair| (&pair[0], &pair[1]))
        .filter(|(before, line)| {
            !line.apart && shape::marker(line.text).is_none() && !(is_short(before) && is_short(line))
        })
        .collect()
}

/// Lines are wrapped for reading, so neither shorter nor longer than these.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=140;

/// Finds out whether lines are wrapped, and how wide.
///
/// Wrapped lines go on in lower case, or break where the next word would not have fit.
fn find_wrap(pairs: &[(&Line<'_>, &Line<'_>)]) -> Option<Wrap> {
    let mut widths: Vec<usize> = pairs.iter().map(|(before, _)| shape::width(before.text)).collect();
    widths.sort_unstable();
    let width = *widths.get(widths.len() * 8 / 10)?;
    let count = |test: &dyn Fn(&Line<'_>, &Line<'_>) -> bool| {
        pairs.iter().filter(|(before, line)| test(before, line)).count()
    };
    let goes_on = count(&|_, line| shape::starts_lower(line.text));
    let full = count(&|before, line| is_full(before, line, width));
    let unfinished = count(&|before, _| !shape::ends_sentence(before.text));
    let wrapped =
        goes_on * 10 >= pairs.len() * 3 || full * 10 >= pairs.len() * 7 && unfinished * 10 >= pairs.len() * 4;
    (WIDTHS.contains(&width) && wrapped).then_some(Wrap::At(width))
}

/// Whether the first word of a line would not have fit on the line before it.
fn is_full(before: &Line<'_>, line: &Line<'_>, width: usize) -> bool {
    filled(before, line) * 100 > width * 85
}

fn filled(before: &Line<'_>, line: &Line<'_>) -> usize {
    // Where there are no blanks between words, a line breaks behind any letter.
    let word = match line.text.chars().next() {
        Some(first) if is_spaceless(first) => &line.text[..first.len_utf8()],
        _ => line.text.split_whitespace().next().unwrap_or_default(),
    };
    shape::width(before.text) + 1 + shape::width(word)
}

fn continues(
    before: &Line<'_>,
    line: &Line<'_>,
    in_list: bool,
    wrap: Wrap,
    options: &SegmentOptions,
) -> bool {
    if line.apart || is_ruler(line.text) || is_ruler(before.text) {
        return false;
    }
    if let Some((_, numbered)) = shape::marker(line.text)
        && (!numbered || in_list || shape::ends_sentence(before.text) || before.text.ends_with(':'))
    {
        return false;
    }
    // An indented line below a list item goes on with it, however short the item's line is.
    if in_list && line.indent.len() > 1 && options.paragraphs != Paragraphs::Lines {
        return true;
    }
    // A row of buttons or languages, each on its line, is no wrapped paragraph.
    if options.find_boilerplate && is_label_line(before.text) && is_label_line(line.text) {
        return false;
    }
    match wrap {
        Wrap::Never => false,
        Wrap::Always => true,
        Wrap::At(width) => {
            is_full(before, line, width)
                || shape::starts_lower(line.text) && filled(before, line) * 10 > width * 6
        }
    }
}

fn is_ruler(text: &str) -> bool {
    !text.contains(char::is_alphanumeric)
}
