//! Units for translators: the list of what is left, and what changed word by word.

use anstyle::Style;

use unicode_width::UnicodeWidthStr;

use super::matches::one_match;
use super::terms::terms;
use super::{
    BOLD, DIM, GREEN, RED, WIDTH, class_name, padded, paint, shortened, state_name, state_style, wrapped,
};
use crate::diff::{Tag, Token};
use crate::message;
use crate::message::{Localizer, Message, in_line};
use crate::model::{Language, State};
use crate::sync::Because;
use crate::workflow::diff::DiffRow;
use crate::workspace::unit::UnitRow;

/// What of each unit a list shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct ListLook {
    /// Why it has its state.
    pub explain: bool,
    /// All of its texts, each in one line; else as much as fits a terminal.
    pub whole: bool,
}

/// Units under their articles, each with place, state, id and its source; written some at a time.
#[derive(Debug)]
pub struct List<'w> {
    words: &'w Localizer,
    look: ListLook,
    state_width: usize,
    /// The article and the language that were named last.
    heading: Option<(String, Language)>,
    units: usize,
    source_words: usize,
}

impl<'w> List<'w> {
    /// A list in the words of whoever reads.
    pub fn new(words: &'w Localizer, look: ListLook) -> Self {
        let state_widths = State::ALL.into_iter().map(|state| state_name(words, state).width());
        let state_width = state_widths.max().unwrap_or_default();
        Self { words, look, state_width, heading: None, units: 0, source_words: 0 }
    }

    /// Further units.
    pub fn rows(&mut self, rows: &[UnitRow]) -> String {
        let (words, look) = (self.words, self.look);
        let mut out = String::new();
        for row in rows {
            let is_same = |(article, language): &(String, Language)| {
                *article == row.article && *language == row.language
            };
            if !self.heading.as_ref().is_some_and(is_same) {
                if self.heading.is_some() {
                    out.push('\n');
                }
                out.push_str(&format!(
                    "{} {}\n",
                    paint(BOLD, &in_line(&row.article)),
                    paint(BOLD, &format!("({})", row.language))
                ));
                self.heading = Some((row.article.clone(), row.language.clone()));
            }
            out.push_str(&unit(words, row, self.state_width, look.whole));
            out.push_str(&because(words, row, "        ").filter(|_| look.explain).unwrap_or_default());
        }
        self.units += rows.len();
        self.source_words += rows.iter().map(|row| row.words).sum::<usize>();
        out
    }

    /// How many there were.
    pub fn end(self) -> String {
        let words = self.words;
        if self.units == 0 {
            return format!("{}\n", words.say(message!("nothing-to-show")));
        }
        let units = message!("units", count = self.units);
        let source_words = message!("words", count = self.source_words);
        format!("\n{}, {}\n", words.say(units), words.say(source_words))
    }
}

fn unit(words: &Localizer, row: &UnitRow, state_width: usize, whole: bool) -> String {
    let state = paint(state_style(row.state), &padded(&state_name(words, row.state), state_width));
    let change = row.classes.iter().max().map(|class| {
        let class = class_name(words, *class);
        let change = match percent_changed(row) {
            Some(percent) => message!("list-change-share", class, percent),
            None => message!("list-change", class),
        };
        paint(DIM, &format!("  {}", words.say(change)))
    });
    let change = change.unwrap_or_default();
    let mut out = format!("  {:>4}  {state}  {}{change}\n", row.line, row.id);
    let plain = Style::new();
    let text = |text: &str, room: usize| {
        let text = text.lines().map(str::trim_start).collect::<Vec<_>>().join(" ");
        if whole { text } else { shortened(&text, room) }
    };
    out.push_str(&format!("        {}\n", text(&row.source, WIDTH - 8)));
    if !row.uses.is_empty() {
        let names = row.uses.join(", ");
        let label = format!("{} ", words.say(message!("list-uses")));
        out.push_str(&wrapped(&[(DIM, &label), (plain, &names)], "        ", WIDTH));
    }
    if let Some(note) = &row.note {
        let note = note.replace('\n', " ");
        let label = format!("{} ", words.say(message!("list-note")));
        out.push_str(&wrapped(&[(DIM, &label), (plain, &note)], "        ", WIDTH));
    }
    out.push_str(&terms(words, &row.terms, "        "));
    if let Some(translation) = &row.translation {
        let label = paint(DIM, &format!("{}:", row.language));
        out.push_str(&format!("        {label} {}\n", text(translation, WIDTH - 12)));
    }
    out.push_str(&made_from(words, row, "        "));
    out.push_str(&replaced(words, row, "        "));
    if let Some(note) = &row.review_note {
        let label = format!("{} ", words.say(message!("list-review")));
        out.push_str(&wrapped(&[(DIM, &label), (plain, note)], "        ", WIDTH));
    }
    for finding in &row.findings {
        let label = format!("{} ", words.say(message!("list-finding", code = finding.code)));
        let found = words.text(&finding.message);
        out.push_str(&wrapped(&[(RED, &label), (plain, &found)], "        ", WIDTH));
    }
    let matches = row.matches.iter().flatten();
    matches.for_each(|found| out.push_str(&one_match(words, found, Some(WIDTH - 12))));
    out
}

/// Why a translation is taken to answer to the source text that it does.
fn because(words: &Localizer, row: &UnitRow, indent: &str) -> Option<String> {
    let reason = match row.because? {
        Because::Recorded => message!("because-recorded"),
        Because::NoLedger => message!("because-no-ledger"),
        Because::NoSource => message!("because-no-source"),
        Because::SourceLine => message!("because-source-line"),
        Because::OtherSource => message!("because-other-source"),
        Because::HadBefore => message!("because-had-before"),
        Because::OlderThanSource => message!("because-older-than-source"),
        Because::WasDraft => message!("because-was-draft"),
        Because::SourceChanged => message!("because-source-changed"),
        Because::OneSource => message!("because-one-source"),
        Because::Configured => message!("because-configured"),
        Because::ArticleChanged => message!("because-article-changed"),
        Because::EditedStale => message!("because-edited-stale"),
        Because::Copy => message!("because-copy"),
        Because::Uncommitted => message!("because-uncommitted"),
        Because::Hidden => message!("because-shallow"),
        Because::TooLong => message!("because-too-long"),
    };
    let state = state_name(words, row.state);
    let why = words.say(message!("list-because", state, reason));
    Some(wrapped(&[(DIM, &why)], indent, WIDTH))
}

/// From what recto made a draft, for its reader to confirm.
fn made_from(words: &Localizer, row: &UnitRow, indent: &str) -> String {
    let ids: Vec<String> = row.made_from.iter().map(|from| format!("`{}`", from.id)).collect();
    let why = match ids.as_slice() {
        [] => return String::new(),
        [_] => message!("list-split", id = &row.made_from[0].id),
        _ => message!("list-merged", ids),
    };
    wrapped(&[(DIM, &words.say(why))], indent, WIDTH)
}

/// What recto replaced in a translation, for its reader to confirm.
fn replaced(words: &Localizer, row: &UnitRow, indent: &str) -> String {
    if row.substitutions.is_empty() {
        return String::new();
    }
    let substitutions: Vec<Message> = row
        .substitutions
        .iter()
        .map(|substitution| message!("list-swap", old = &substitution.old, new = &substitution.new))
        .collect();
    wrapped(&[(DIM, &words.say(message!("list-replaced", swaps = substitutions)))], indent, WIDTH)
}

/// The share of changed words in percent; none where only blanks and marks changed, or next to nothing.
fn percent_changed(row: &UnitRow) -> Option<usize> {
    row.changed.map(|changed| (changed * 100.0).round() as usize).filter(|percent| *percent > 0)
}

/// Units with their change marked: `[-taken out-]` and `{+put in+}`; written some at a time.
#[derive(Debug)]
pub struct Diff<'w> {
    words: &'w Localizer,
    stale: usize,
    drafts: usize,
}

impl<'w> Diff<'w> {
    /// A comparison in the words of whoever reads.
    pub fn new(words: &'w Localizer) -> Self {
        Self { words, stale: 0, drafts: 0 }
    }

    /// Further units.
    pub fn rows(&mut self, rows: &[DiffRow]) -> String {
        let drafts = rows.iter().filter(|row| row.unit.state == State::Draft).count();
        self.drafts += drafts;
        self.stale += rows.len() - drafts;
        rows.iter().map(|row| format!("{}\n", changed(self.words, row))).collect()
    }

    /// How many there were.
    pub fn end(self) -> String {
        let Self { words, stale, drafts } = self;
        let what = match (stale, drafts) {
            (0, 0) => return format!("{}\n", words.say(message!("diff-nothing"))),
            (_, 0) => message!("diff-stale", stale),
            (0, _) => message!("diff-drafts", drafts),
            (_, _) => message!("diff-stale-and-drafts", stale, drafts),
        };
        format!("{}\n", words.say(message!("diff-to-do", what)))
    }
}

fn changed(words: &Localizer, row: &DiffRow) -> String {
    let unit = &row.unit;
    let place = format!("{}:{}", in_line(&unit.article), unit.line);
    let draft = match unit.state {
        State::Draft => paint(state_style(unit.state), &format!(" {}", state_name(words, unit.state))),
        _ => String::new(),
    };
    let mut out = format!("{} {}{draft}\n", paint(BOLD, &place), unit.id);
    if !unit.classes.is_empty() {
        let classes: Vec<String> = unit.classes.iter().map(|class| class_name(words, *class)).collect();
        let line = match percent_changed(unit) {
            Some(percent) => message!("diff-changed-share", classes, percent),
            None => message!("diff-changed", classes),
        };
        out.push_str(&format!("  {}\n", paint(DIM, &words.say(line))));
    }
    if row.tokens.is_empty() {
        let why = match unit.findings.first() {
            Some(finding) => {
                message!("diff-finding", code = finding.code, message = &finding.message)
            }
            None => message!("diff-unknown"),
        };
        out.push_str(&wrapped(&[(DIM, &words.say(why))], "  ", WIDTH));
        out.push_str(&wrapped(&[(Style::new(), &unit.source)], "    ", WIDTH));
    } else {
        out.push_str(&marked(&row.tokens, "  "));
    }
    if let Some(translation) = &unit.translation {
        out.push_str(&wrapped(
            &[(DIM, &format!("{}: ", unit.language)), (Style::new(), translation)],
            "  ",
            WIDTH,
        ));
    }
    out.push_str(&super::sentences::sentences(words, &unit.sentences));
    out.push_str(&made_from(words, unit, "  "));
    out.push_str(&replaced(words, unit, "  "));
    // Here something has to be done first, so that it can be confirmed.
    let is_unsynced = unit.because == Some(Because::ArticleChanged);
    out.push_str(&because(words, unit, "  ").filter(|_| is_unsynced).unwrap_or_default());
    out
}

/// A word diff as text: deletions in `[-…-]`, insertions in `{+…+}`.
pub(super) fn marked(tokens: &[Token], indent: &str) -> String {
    let texts: Vec<(Style, String)> = tokens
        .iter()
        .map(|token| match token.tag {
            Tag::Equal => (Style::new(), token.text.clone()),
            Tag::Delete => (RED, format!("[-{}-]", token.text)),
            Tag::Insert => (GREEN, format!("{{+{}+}}", token.text)),
        })
        .collect();
    let pieces: Vec<(Style, &str)> = texts.iter().map(|(style, text)| (*style, text.as_str())).collect();
    wrapped(&pieces, indent, WIDTH)
}
