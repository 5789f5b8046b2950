//! What was taken in from PO files.

use unicode_width::UnicodeWidthStr;

use super::{BOLD, WIDTH, columns, counts_by_language, paint, shortened, wrapped};
use crate::adopt::{AdoptReport, AdoptedPo};
use crate::message;
use crate::message::{Localizer, Message, in_line};
use crate::model::State;

/// The totals of each language, and what a person has to know; with `shows_left` the messages that found no place.
pub(super) fn adopted(words: &Localizer, report: &AdoptReport, shows_left: bool, dry_run: bool) -> String {
    if report.po.is_empty() {
        return String::new();
    }
    let mut out = String::new();
    for file in report.po.iter().filter(|file| shows_left && !file.left.is_empty()) {
        out.push_str(&left(file));
    }
    let sums = report.po_languages();
    out.push_str(&totals(words, &sums));
    out.push('\n');
    let mut say = |count: usize, message: Message| {
        if count > 0 {
            out.push_str(&wrapped(&[(anstyle::Style::new(), &words.say(message))], "", WIDTH));
        }
    };
    let sum = |count: fn(&AdoptedPo) -> usize| sums.iter().map(|(_, sum)| count(sum)).sum::<usize>();
    let differ = sum(|sum| sum.differ);
    say(differ, message!("adopt-po-differ", count = differ));
    let kept = sum(|sum| sum.kept);
    say(kept, message!("adopt-po-kept", count = kept));
    let left = sum(|sum| sum.left.len());
    say(left, message!("adopt-po-left", count = left));
    let new = sum(|sum| sum.new);
    say(if dry_run { 0 } else { new }, message!("adopt-po-done"));
    out
}

/// The messages of a file that are in it alone.
fn left(file: &AdoptedPo) -> String {
    let mut out = format!("{}\n", paint(BOLD, &file.path));
    for left in &file.left {
        out.push_str(&format!("{:>6}  {}\n", left.line, shortened(&in_line(&left.text), WIDTH - 8)));
    }
    out.push('\n');
    out
}

/// The headings of the totals, that of the languages first, and how wide each column is.
fn headings(words: &Localizer) -> (Vec<String>, Vec<usize>) {
    let headings = vec![
        words.say(message!("heading-language")),
        words.say(message!("adopt-po-files")),
        words.say(message!("adopt-po-messages")),
        words.say(message!("adopt-po-units")),
        words.say(State::Draft.column()),
        words.say(State::Stale.column()),
        words.say(message!("adopt-po-column-kept")),
        words.say(message!("adopt-po-column-left")),
    ];
    let name = headings[0].width().max(8);
    let mut widths = vec![name];
    widths.extend(columns(&headings[1..], WIDTH - name));
    (headings, widths)
}

fn totals(words: &Localizer, sums: &[(usize, AdoptedPo)]) -> String {
    let rows = sums.iter().map(|(files, sum)| {
        let counts = [*files, sum.messages, sum.units, sum.draft, sum.stale, sum.kept, sum.left.len()];
        (&sum.language, counts.to_vec())
    });
    counts_by_language(words, &headings(words), rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_fits_a_terminal_in_every_language() {
        for language in Localizer::languages() {
            let (headings, widths) = headings(&Localizer::negotiated([language]));
            let width: usize = widths.iter().sum();
            assert!(width <= WIDTH, "{language}: {width} columns: {headings:?}");
        }
    }
}
