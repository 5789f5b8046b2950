//! What was taken in from translated articles.

use unicode_width::UnicodeWidthStr;

use super::po;
use super::{
    BOLD, CYAN, DIM, WIDTH, YELLOW, columns, counts_by_language, paint, painted_state, shortened_path,
    wrapped,
};
use crate::adopt::{AdoptOutcome, AdoptReport, AdoptedArticle, Paired, PairedWith, Reach, Text};
use crate::message;
use crate::message::{Localizer, Message};
use crate::model::{Language, State};
use crate::pairing::SURE;

/// How much is shown besides the totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Nothing.
    Totals,
    /// What a person has to look at.
    Doubtful,
    /// Every pair.
    Pairs,
}

/// What was adopted, or would be in a dry run.
pub fn adopt(words: &Localizer, report: &AdoptReport, detail: Detail, dry_run: bool) -> String {
    let mut out = String::new();
    if detail != Detail::Totals {
        for article in &report.articles {
            out.push_str(&one(words, article, detail));
        }
    }
    out.push_str(&po::adopted(words, report, detail == Detail::Doubtful, dry_run));
    if report.articles.is_empty() && !report.po.is_empty() {
        out.push_str(&strangers(words, report, detail));
    } else if report.articles.is_empty() {
        let are_there =
            report.findings.iter().any(|finding| finding.code == "adopt") || !report.not_evaluated.is_empty();
        let why = if are_there { message!("adopt-nothing") } else { message!("adopt-none-found") };
        out.push_str(&format!("{}\n", words.say(why)));
        out.push_str(&strangers(words, report, detail));
        if report.written.is_empty() {
            return out;
        }
    } else {
        out.push_str(&totals(words, report));
        out.push('\n');
        out.push_str(&against(words, report));
        out.push_str(&what_is_left(words, report, detail));
        out.push_str(&strangers(words, report, detail));
    }
    let count = report.written.len();
    let written = match (dry_run, count) {
        (_, 0) => message!("adopt-nothing-new"),
        (true, _) => message!("adopt-would-be-written", count),
        (false, _) => message!("adopt-written", count),
    };
    out.push_str(&format!("{}\n", words.say(written)));
    if dry_run && detail == Detail::Totals {
        out.push_str(&format!("{}\n", words.say(message!("adopt-see-pairs"))));
    }
    out
}

/// The headings of the totals, that of the languages first, and how wide each column is.
fn headings(words: &Localizer) -> (Vec<String>, Vec<usize>) {
    let headings = vec![
        words.say(message!("heading-language")),
        words.say(message!("adopt-articles")),
        words.say(message!("adopt-texts")),
        words.say(message!("adopt-paired")),
        words.say(State::Draft.column()),
        words.say(State::Stale.column()),
        words.say(message!("adopt-column-untranslated")),
        words.say(message!("adopt-no-source")),
        words.say(State::Missing.column()),
    ];
    // A language is shorter than its column, so the first count needs no second blank.
    let (name, first) = (headings[0].width().max(8), headings[1].width() + 1);
    let mut widths = vec![name, first];
    widths.extend(columns(&headings[2..], WIDTH - name - first));
    (headings, widths)
}

fn totals(words: &Localizer, report: &AdoptReport) -> String {
    let rows = report.languages().into_iter().map(|(language, tally)| {
        let no_source = tally.left + tally.obsolete;
        let counts = [
            tally.articles,
            tally.texts,
            tally.paired,
            tally.draft,
            tally.stale,
            tally.untranslated,
            no_source,
            tally.missing,
        ];
        (language, counts.to_vec())
    });
    counts_by_language(words, &headings(words), rows)
}

/// Which sources the translations were paired with, in words.
fn against(words: &Localizer, report: &AdoptReport) -> String {
    let mut out = String::new();
    let mut say = |message: Message| out.push_str(&paragraph(words, message));
    let has_history =
        report.articles.iter().filter(|article| !matches!(article.against, PairedWith::Today)).count();
    let is_cut_off =
        |article: &&AdoptedArticle| matches!(article.against, PairedWith::History { is_cut_off: true, .. });
    match report.reach {
        Reach::Unasked => say(message!("adopt-unasked")),
        Reach::None => say(message!("adopt-no-history")),
        Reach::Shallow if report.articles.iter().any(|article| is_cut_off(&article)) => {
            say(message!("adopt-shallow"));
        }
        Reach::Shallow | Reach::Whole => {}
    }
    if matches!(report.reach, Reach::Shallow | Reach::Whole) && has_history < report.articles.len() {
        say(message!("adopt-not-in-git", count = report.articles.len() - has_history));
    }
    out
}

/// What a person has to do now.
fn what_is_left(words: &Localizer, report: &AdoptReport, detail: Detail) -> String {
    let mut out = String::new();
    let tallies = report.languages();
    let sum = |count: fn(&crate::adopt::AdoptTally) -> usize| {
        tallies.iter().map(|(_, tally)| count(tally)).sum::<usize>()
    };
    let place = || match detail {
        Detail::Doubtful => message!("adopt-above"),
        Detail::Totals | Detail::Pairs => message!("adopt-see-review"),
    };
    let mut say = |message: Message| out.push_str(&paragraph(words, message));
    let drafts = sum(|tally| tally.draft);
    if drafts > 0 {
        say(message!("adopt-drafts", count = drafts, place = place()));
    }
    let differ = sum(|tally| tally.differ);
    if differ > 0 {
        say(message!("adopt-differ", count = differ, place = place()));
    }
    let left = sum(|tally| tally.left);
    if left > 0 {
        say(message!("adopt-left", count = left, place = place()));
    }
    let obsolete = sum(|tally| tally.obsolete);
    if obsolete > 0 {
        say(message!("adopt-obsolete", count = obsolete));
    }
    let outside = sum(|tally| tally.outside);
    if outside > 0 {
        say(message!("adopt-outside", count = outside, place = place()));
    }
    out
}

/// How many translated articles without article are named among the totals.
const STRANGERS: usize = 5;

/// The translated articles without article; among the totals some of them, and how many there are besides.
fn strangers(words: &Localizer, report: &AdoptReport, detail: Detail) -> String {
    let all = &report.without_source;
    // One more line would be as long as its own name.
    let is_short = detail != Detail::Totals || all.len() <= STRANGERS + 1;
    let shown = if is_short { all.len() } else { STRANGERS };
    let line =
        |(language, path): &(Language, String)| paragraph(words, message!("adopt-stranger", path, language));
    let mut out: String = all[..shown].iter().map(line).collect();
    if shown < all.len() {
        out.push_str(&paragraph(words, message!("adopt-strangers-more", count = all.len() - shown)));
    }
    out
}

fn paragraph(words: &Localizer, message: Message) -> String {
    wrapped(&[(anstyle::Style::new(), &words.say(message))], "", WIDTH)
}

/// One translated article with its texts.
fn one(words: &Localizer, article: &AdoptedArticle, detail: Detail) -> String {
    let texts: Vec<&Text> =
        article.texts.iter().filter(|text| detail == Detail::Pairs || is_doubtful(text)).collect();
    if texts.is_empty() && article.outside.is_empty() {
        return String::new();
    }
    let mut out = format!("{}\n", paint(BOLD, &shortened_path(&article.path, WIDTH)));
    out.push_str(&paint(DIM, &words.say(described(article))));
    out.push('\n');
    for text in texts {
        out.push_str(&shown(words, text, article));
    }
    if !article.outside.is_empty() {
        let plain = anstyle::Style::new();
        let lines =
            message!("adopt-outside-lines", count = article.outside.len(), lines = runs(&article.outside));
        out.push_str(&wrapped(&[(plain, &words.say(lines))], "        ", WIDTH));
    }
    out.push('\n');
    out
}

/// Which version of the source a translated article was paired with.
fn described(adopted: &AdoptedArticle) -> Message {
    let article = &adopted.article;
    match &adopted.against {
        PairedWith::Today => message!("adopt-against-today", article),
        PairedWith::History { from, to, .. } if from == to => {
            message!("adopt-against-day", article, from = from.to_string())
        }
        PairedWith::History { from, to, .. } => {
            message!("adopt-against-days", article, from = from.to_string(), to = to.to_string())
        }
        PairedWith::Pin(commit) => {
            message!("adopt-against-pin", article, commit = commit.get(..10).unwrap_or(commit))
        }
    }
}

fn is_doubtful(text: &Text) -> bool {
    match &text.outcome {
        AdoptOutcome::Paired(paired) => paired.state == State::Draft || paired.differs,
        AdoptOutcome::Untranslated => false,
        AdoptOutcome::Obsolete { .. } | AdoptOutcome::Left { .. } => true,
    }
}

/// A text: its line, what it is paired with, and both texts.
fn shown(words: &Localizer, text: &Text, article: &AdoptedArticle) -> String {
    let plain = anstyle::Style::new();
    let mut out = format!("{:>6}  ", text.line);
    let language = article.language.as_str();
    let mut both = |head: String, sources: &[&str]| {
        out.push_str(&head);
        out.push('\n');
        for source in sources {
            out.push_str(&wrapped(&[(DIM, &one_line(source))], "        ", WIDTH));
        }
        out.push_str(&wrapped(
            &[(plain, &format!("{language}: {}", one_line(&text.text)))],
            "        ",
            WIDTH,
        ));
    };
    match &text.outcome {
        AdoptOutcome::Paired(paired) => {
            let source = paired.previous.as_deref().unwrap_or(&paired.source);
            both(head(words, paired), &[source]);
        }
        AdoptOutcome::Untranslated => both(paint(CYAN, &words.say(message!("adopt-untranslated"))), &[]),
        AdoptOutcome::Obsolete { id, source } => {
            let left = paint(YELLOW, &words.say(message!("adopt-text-obsolete")));
            both(format!("{left} {id}"), &[source]);
        }
        AdoptOutcome::Left { id, near } => {
            let near: Vec<&str> = near.iter().map(String::as_str).collect();
            let no_source = paint(YELLOW, &words.say(message!("adopt-text-left")));
            let head = if near.is_empty() {
                format!("{no_source} {id}")
            } else {
                words.say(message!("adopt-text-left-near", no_source, id))
            };
            both(head, &near);
        }
    }
    out
}

fn head(words: &Localizer, paired: &Paired) -> String {
    let evidence: Vec<Message> = paired.evidence.iter().take(3).map(|one| one.message()).collect();
    let is_sure = paired.confidence >= SURE;
    let mut why = vec![
        words.say(message!("adopt-pair-line", line = paired.line.to_string())),
        words.say(match (is_sure, evidence.is_empty()) {
            (true, true) => message!("adopt-sure"),
            (true, false) => message!("adopt-sure-because", evidence),
            (false, true) => message!("adopt-doubtful"),
            (false, false) => message!("adopt-doubtful-because", evidence),
        }),
    ];
    match (paired.is_new, paired.differs) {
        (true, _) => {}
        (false, false) => why.push(words.say(message!("adopt-there-before"))),
        (false, true) => why.push(words.say(message!("adopt-differs"))),
    }
    let state = painted_state(words, paired.state);
    let why = wrapped(&[(DIM, &why.join(", "))], "        ", WIDTH);
    format!("{state} {}\n{}", paired.id, why.trim_end())
}

/// Lines as runs: `3, 7-9`.
fn runs(lines: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for &line in lines {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == line => *last = line,
            _ => runs.push((line, line)),
        }
    }
    let runs: Vec<String> = runs
        .into_iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}-{last}") })
        .collect();
    runs.join(", ")
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
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
