//! What was taken in from translated articles.

use super::{
    BOLD, CYAN, DIM, WIDTH, YELLOW, counted, grouped, padded, paint, shortened_path, state_style, wrapped,
};
use crate::message::Localizer;
use crate::model::{Language, State};
use crate::pairing::SURE;
use crate::workflow::adopt::{AdoptReport, AdoptedArticle, Against, Outcome, Paired, Reach, Text};

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

/// The columns of the table of totals.
const COLUMNS: [(&str, usize); 8] = [
    ("articles", 9),
    ("texts", 7),
    ("paired", 8),
    ("draft", 7),
    ("stale", 7),
    ("untranslated", 14),
    ("no source", 11),
    ("missing", 9),
];

/// What was adopted, or would be in a dry run.
pub fn adopt(words: &Localizer, report: &AdoptReport, detail: Detail, dry_run: bool) -> String {
    let mut out = String::new();
    if detail != Detail::Totals {
        for article in &report.articles {
            out.push_str(&one(article, detail));
        }
    }
    if report.articles.is_empty() {
        let are_there =
            report.findings.iter().any(|finding| finding.code == "adopt") || !report.unjudged.is_empty();
        out.push_str(if are_there {
            "nothing could be taken in\n"
        } else {
            "no translated article was found where `output` in recto.toml says they are\n"
        });
        out.push_str(&strangers(report));
        if report.written.is_empty() {
            return out;
        }
    } else {
        out.push_str(&totals(report));
        out.push('\n');
        out.push_str(&against(report));
        out.push_str(&what_is_left(report, detail));
        out.push_str(&strangers(report));
    }
    let count = counted(report.written.len(), "file");
    out.push_str(&match (dry_run, report.written.is_empty()) {
        (_, true) => "nothing new to write\n".to_owned(),
        (true, false) => format!("{count} would be written; run it without --dry-run to write them\n"),
        (false, false) => format!("{count} written; see `recto status`\n"),
    });
    out
}

fn totals(report: &AdoptReport) -> String {
    let mut heading = padded("language", 8);
    for (name, width) in COLUMNS {
        heading.push_str(&format!("{name:>width$}"));
    }
    let mut out = format!("{}\n", paint(DIM, &heading));
    for (language, tally) in report.languages() {
        out.push_str(&padded(language.as_str(), 8));
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
        for (count, (_, width)) in counts.into_iter().zip(COLUMNS) {
            let text = if count == 0 { "-".to_owned() } else { grouped(count) };
            out.push_str(&format!("{text:>width$}"));
        }
        out.push('\n');
    }
    out
}

/// Which sources the translations were paired with, in words.
fn against(report: &AdoptReport) -> String {
    let mut out = String::new();
    let plain = anstyle::Style::new();
    let mut say = |text: &str| out.push_str(&wrapped(&[(plain, text)], "", WIDTH));
    let has_history =
        report.articles.iter().filter(|article| !matches!(article.against, Against::Today)).count();
    let is_cut_off =
        |article: &&AdoptedArticle| matches!(article.against, Against::History { is_cut_off: true, .. });
    match report.reach {
        Reach::None | Reach::Unasked => {
            let is_there = report.reach == Reach::Unasked;
            let why =
                if is_there { "The git history was not asked" } else { "There is no git history to ask" };
            say(&format!(
                "{why}, so all was paired with the articles of today: what changed in them since they were \
                 translated is not known."
            ));
        }
        Reach::Shallow if report.articles.iter().any(|article| is_cut_off(&article)) => say(
            "This clone is shallow: texts older than its history were paired with the oldest articles it has. \
             `git fetch --unshallow`, then a fresh start, tells more.",
        ),
        Reach::Shallow | Reach::Whole => {}
    }
    if matches!(report.reach, Reach::Shallow | Reach::Whole) && has_history < report.articles.len() {
        let count = counted(report.articles.len() - has_history, "translated article");
        say(&format!(
            "{count} not in git yet, or without a source there: paired with the articles of today."
        ));
    }
    out
}

/// What a person has to do now.
fn what_is_left(report: &AdoptReport, detail: Detail) -> String {
    let mut out = String::new();
    let tallies = report.languages();
    let sum = |count: fn(&crate::workflow::adopt::AdoptTally) -> usize| {
        tallies.iter().map(|(_, tally)| count(tally)).sum::<usize>()
    };
    let review = if detail == Detail::Doubtful { "above" } else { "see `recto adopt --review`" };
    let plain = anstyle::Style::new();
    let mut say = |text: String| out.push_str(&wrapped(&[(plain, &text)], "", WIDTH));
    let (drafts, left, obsolete) =
        (sum(|tally| tally.draft), sum(|tally| tally.left), sum(|tally| tally.obsolete));
    if drafts > 0 {
        say(format!(
            "{} to confirm, because what they answer to is not certain: {review}, then `recto accept` or `recto set`.",
            counted(drafts, "draft")
        ));
    }
    let differ = sum(|tally| tally.differ);
    if differ > 0 {
        say(format!(
            "{} not as in the catalogs, which stay as they are: {review}; `recto set` takes one over, `recto render` \
             replaces the page's.",
            counted(differ, "text")
        ));
    }
    if left > 0 {
        say(format!(
            "{} without a source that could be found: {review}; the ledgers keep them, `recto link ID UNIT` gives \
             one to a unit.",
            counted(left, "text")
        ));
    }
    if obsolete > 0 {
        say(format!("{} whose source has left its article: kept as obsolete.", counted(obsolete, "text")));
    }
    let outside = sum(|tally| tally.outside);
    if outside > 0 {
        say(format!(
            "{} of code or markup differ from the source; rendering takes the source's: {review}.",
            counted(outside, "line")
        ));
    }
    out
}

/// The translated articles without article.
fn strangers(report: &AdoptReport) -> String {
    let plain = anstyle::Style::new();
    let line = |(language, path): &(Language, String)| {
        wrapped(&[(plain, &format!("{path} ({language}) is the translation of no article."))], "", WIDTH)
    };
    report.without_source.iter().map(line).collect()
}

/// One translated article with its texts.
fn one(article: &AdoptedArticle, detail: Detail) -> String {
    let texts: Vec<&Text> =
        article.texts.iter().filter(|text| detail == Detail::Pairs || is_doubtful(text)).collect();
    if texts.is_empty() && article.outside.is_empty() {
        return String::new();
    }
    let mut out = format!("{}\n", paint(BOLD, &shortened_path(&article.path, WIDTH)));
    out.push_str(&paint(DIM, &format!("from {}{}", article.article, described(&article.against))));
    out.push('\n');
    for text in texts {
        out.push_str(&shown(text, article));
    }
    if !article.outside.is_empty() {
        let plain = anstyle::Style::new();
        let lines = format!(
            "code or markup of its own, which rendering takes from the source: {}",
            runs(&article.outside)
        );
        out.push_str(&wrapped(&[(plain, &lines)], "        ", WIDTH));
    }
    out.push('\n');
    out
}

fn described(against: &Against) -> String {
    match against {
        Against::Today => " as it is today".to_owned(),
        Against::History { from, to, .. } if from == to => format!(" as of {from}"),
        Against::History { from, to, .. } => format!(" as of {from} to {to}"),
        Against::Pin(commit) => {
            format!(" as of commit {}, which it names", commit.get(..10).unwrap_or(commit))
        }
    }
}

fn is_doubtful(text: &Text) -> bool {
    match &text.outcome {
        Outcome::Paired(paired) => paired.state == State::Draft || paired.differs,
        Outcome::Untranslated => false,
        Outcome::Obsolete { .. } | Outcome::Left { .. } => true,
    }
}

/// A text: its line, what it is paired with, and both texts.
fn shown(text: &Text, article: &AdoptedArticle) -> String {
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
        Outcome::Paired(paired) => {
            let source = paired.previous.as_deref().unwrap_or(&paired.source);
            both(head(paired), &[source]);
        }
        Outcome::Untranslated => both(paint(CYAN, "untranslated"), &[]),
        Outcome::Obsolete { id, source } => {
            both(format!("{} {id}", paint(YELLOW, "its source has left the article:")), &[source])
        }
        Outcome::Left { id, near } => {
            let near: Vec<&str> = near.iter().map(String::as_str).collect();
            let beside = if near.is_empty() { "" } else { "; without translation there:" };
            both(format!("{} {id}{beside}", paint(YELLOW, "no source:")), &near);
        }
    }
    out
}

fn head(paired: &Paired) -> String {
    let state = paint(state_style(paired.state), paired.state.as_str());
    let sure = if paired.confidence >= SURE { "sure" } else { "doubtful" };
    let evidence: Vec<String> = paired.evidence.iter().take(3).map(ToString::to_string).collect();
    let known = match (paired.is_new, paired.differs) {
        (true, _) => "",
        (false, false) => ", there before",
        (false, true) => ", not as in the catalog",
    };
    let why = if evidence.is_empty() { String::new() } else { format!(": {}", evidence.join(", ")) };
    let why = format!("line {}, {sure}{why}{known}", paired.line);
    format!("{state} {}\n{}", paired.id, wrapped(&[(DIM, &why)], "        ", WIDTH).trim_end())
}

/// Lines as runs: `lines 3, 7-9`.
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
    format!("{} {}", if lines.len() == 1 { "line" } else { "lines" }, runs.join(", "))
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}
