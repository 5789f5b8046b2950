//! What a sync did.

use anstyle::Style;

use super::{BOLD, DIM, YELLOW, paint, shortened_path};
use crate::message;
use crate::message::{Localizer, Message, shell};
use crate::model::{Format, Language, State};
use crate::workflow::machine_report::{MachineReport, MachineText};
use crate::workflow::sync::{SyncReport, SyncedArticle};

/// Each article that changed, what is stale now, and how many files were written.
pub fn sync(words: &Localizer, report: &SyncReport, dry_run: bool) -> String {
    let mut out = String::new();
    for article in &report.articles {
        let what = changes(words, article);
        if what.is_some()
            || article.renamed_from.is_some()
            || !article.recorded.is_empty()
            || !article.rejoined.is_empty()
            || has_orphans(article)
        {
            let what = what.map(|what| format!(": {what}")).unwrap_or_default();
            out.push_str(&format!("{}{what}\n", paint(BOLD, &shortened_path(&article.path, 60))));
        }
        for (style, message) in notes(words, article) {
            out.push_str(&format!("  {}\n", paint(style, &words.say(message))));
        }
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out + &summary(words, report, dry_run)
}

/// What is stale now, and how many files were written.
pub(super) fn summary(words: &Localizer, report: &SyncReport, dry_run: bool) -> String {
    let mut out = String::new();
    let own = own_messages(report);
    if !own.is_empty() {
        let own = message!("sync-own-messages", counts = by_language(words, &own));
        out.push_str(&format!("{}\n", words.say(own)));
    }
    let stale = open(report, State::Stale);
    let drafts = open(report, State::Draft);
    let mut say = |style: Style, message: Message| {
        out.push_str(&format!("{}\n", paint(style, &words.say(message))));
    };
    let plain = Style::new();
    let mut prefilled: Vec<(Language, usize)> = Vec::new();
    for draft in &report.prefilled {
        match prefilled.iter_mut().find(|(language, _)| *language == draft.language) {
            Some((_, count)) => *count += 1,
            None => prefilled.push((draft.language.clone(), 1)),
        }
    }
    if !prefilled.is_empty() {
        say(plain, message!("sync-prefilled", counts = by_language(words, &prefilled)));
    }
    if let Some(machine) = &report.machine {
        for (message, style) in translated(words, machine, dry_run) {
            say(style, message);
        }
    }
    if !stale.is_empty() {
        say(plain, message!("sync-stale", counts = by_language(words, &stale)));
    }
    if !drafts.is_empty() {
        let languages: Vec<&str> = drafts.iter().map(|(language, _)| language.as_str()).collect();
        let (counts, languages) = (by_language(words, &drafts), languages.join(","));
        say(plain, message!("sync-drafts", counts, languages));
    }
    match (report.written.len(), dry_run) {
        (0, _) if report.waits() || !report.not_evaluated.is_empty() => {
            say(plain, message!("sync-nothing-until-mended"));
        }
        (0, _) if report.articles.is_empty() => say(plain, message!("no-articles")),
        (0, _) => say(DIM, message!("sync-in-step")),
        (count, true) => say(plain, message!("would-be-written", count)),
        (count, false) => say(plain, message!("written", count)),
    }
    out
}

/// What a command translated, and what it did not.
fn translated(words: &Localizer, machine: &MachineReport, dry_run: bool) -> Vec<(Message, Style)> {
    let mut out = Vec::new();
    let plain = Style::new();
    let counts = |texts: &[MachineText]| {
        let mut counts: Vec<(Language, usize)> = Vec::new();
        for text in texts {
            match counts.iter_mut().find(|(language, _)| *language == text.language) {
                Some((_, count)) => *count += 1,
                None => counts.push((text.language.clone(), 1)),
            }
        }
        by_language(words, &counts)
    };
    if !machine.drafts.is_empty() {
        out.push((message!("sync-machine-drafts", counts = counts(&machine.drafts)), plain));
    }
    if !machine.proposals.is_empty() {
        out.push((message!("sync-machine-proposals", counts = counts(&machine.proposals)), plain));
    }
    let volume =
        |(units, words): (usize, usize)| (message!("units", count = units), message!("words", count = words));
    let (units, sent) = volume(machine.sent);
    out.push((
        match dry_run {
            true => message!("sync-machine-would-send", units, words = sent),
            false => message!("sync-machine-sent", units, words = sent),
        },
        plain,
    ));
    if machine.known > 0 {
        out.push((message!("sync-machine-known", count = machine.known), plain));
    }
    if machine.left_out > 0 {
        out.push((message!("sync-machine-left-out", count = machine.left_out), YELLOW));
    }
    if machine.unsent.0 > 0 {
        let (units, left) = volume(machine.unsent);
        out.push((message!("sync-machine-unsent", units, words = left), YELLOW));
    }
    out
}

/// What there is to say of an article besides what became of its units.
pub(super) fn notes(words: &Localizer, article: &SyncedArticle) -> Vec<(Style, Message)> {
    let mut notes = Vec::new();
    let plain = Style::new();
    if let Some(old) = &article.renamed_from {
        notes.push((plain, message!("sync-renamed", path = old)));
    }
    for (other, count) in &article.from {
        notes.push((plain, message!("sync-from", count = *count, path = other)));
    }
    for (language, other, count) in &article.rejoined {
        notes.push((plain, message!("sync-rejoined", count = *count, language, path = other)));
    }
    if !article.recorded.is_empty() {
        notes.push((plain, message!("sync-recorded", counts = by_language(words, &article.recorded))));
    }
    if !article.swapped.is_empty() {
        notes.push((plain, message!("sync-swapped", counts = by_language(words, &article.swapped))));
    }
    if has_orphans(article) {
        notes.push((YELLOW, message!("sync-orphans", counts = by_language(words, &article.orphans))));
    }
    if !article.newly_stale.is_empty() {
        notes.push((YELLOW, message!("sync-newly-stale", counts = by_language(words, &article.newly_stale))));
    }
    for (old, new) in &article.renamed_ids {
        notes.push((plain, message!("sync-renamed-id", old, new)));
    }
    for (old, new) in &article.replaced {
        notes.push((
            plain,
            message!("sync-replaced", old = shell(old), new = shell(new), path = shell(&article.path)),
        ));
    }
    if !article.held_by.is_empty() {
        let languages: Vec<&Language> = article.held_by.iter().collect();
        notes.push((plain, message!("sync-held", languages)));
    }
    notes
}

/// Whether messages of no unit are to be shown with their article; a tree of Fluent files has many of its own.
fn has_orphans(article: &SyncedArticle) -> bool {
    !article.orphans.is_empty() && article.format != Format::Fluent
}

/// The messages of Fluent files that their sources do not have.
fn own_messages(report: &SyncReport) -> Vec<(Language, usize)> {
    let fluent = || report.articles.iter().filter(|article| article.format == Format::Fluent);
    let count = |language: &Language| {
        let counts = fluent().flat_map(|article| &article.orphans).filter(|(own, _)| own == language);
        counts.map(|(_, count)| count).sum()
    };
    let counts = report.languages.iter().map(|(language, _)| (language.clone(), count(language)));
    counts.filter(|(_, count)| *count > 0).collect()
}

fn open(report: &SyncReport, state: State) -> Vec<(Language, usize)> {
    let counts = report.languages.iter().map(|(language, tally)| (language.clone(), tally.count(state)));
    counts.filter(|(_, count)| *count > 0).collect()
}

fn by_language(words: &Localizer, counts: &[(Language, usize)]) -> Vec<String> {
    counts.iter().map(|(language, count)| format!("{language} {}", words.count(*count))).collect()
}

/// What became of the units of an article, if anything did.
pub(super) fn changes(words: &Localizer, article: &SyncedArticle) -> Option<String> {
    if article.gone {
        let what = match (article.given, article.counts.removed) {
            _ if !article.held_by.is_empty() => message!("sync-gone"),
            (0, _) => message!("sync-gone-kept"),
            (count, 0) => message!("sync-gone-given", count),
            (count, _) => message!("sync-gone-given-and-kept", count),
        };
        return Some(words.say(what));
    }
    let counts = article.counts;
    if !counts.any_change() {
        return None;
    }
    let parts = [
        (counts.edited, message!("sync-edited", count = counts.edited)),
        (counts.split, message!("sync-split", count = counts.split)),
        (counts.merged, message!("sync-merged", count = counts.merged)),
        (counts.moved, message!("sync-moved", count = counts.moved)),
        (counts.added, message!("sync-added", count = counts.added)),
        (counts.removed, message!("sync-removed", count = counts.removed)),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    Some(parts.map(|(_, what)| words.say(what)).collect::<Vec<_>>().join(", "))
}
