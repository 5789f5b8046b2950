//! What a sync did.

use super::{BOLD, DIM, NO_ARTICLES, YELLOW, counted, paint, shortened_path};
use crate::model::{Format, Language, State};
use crate::workflow::sync::{SyncReport, SyncedArticle};

/// Each article that changed, what is stale now, and how many files were written.
pub fn sync(report: &SyncReport, dry_run: bool) -> String {
    let mut out = String::new();
    for article in &report.articles {
        let what = changes(article);
        if what.is_some()
            || article.renamed_from.is_some()
            || !article.recorded.is_empty()
            || !article.rejoined.is_empty()
            || has_orphans(article)
        {
            let what = what.map(|what| format!(": {what}")).unwrap_or_default();
            out.push_str(&format!("{}{what}\n", paint(BOLD, &shortened_path(&article.path, 60))));
        }
        if let Some(old) = &article.renamed_from {
            out.push_str(&format!("  renamed from {old}\n"));
        }
        for (other, count) in &article.from {
            out.push_str(&format!("  {count} from {other}\n"));
        }
        for (language, other, count) in &article.rejoined {
            let messages = counted(*count, "message");
            out.push_str(&format!("  {messages} from the {language} catalog of {other}\n"));
        }
        if !article.recorded.is_empty() {
            out.push_str(&format!("  new translations: {}\n", by_language(&article.recorded)));
        }
        if !article.swapped.is_empty() {
            out.push_str(&format!(
                "  replaced in translations as in the source: {}\n",
                by_language(&article.swapped)
            ));
        }
        if has_orphans(article) {
            let orphans = by_language(&article.orphans);
            out.push_str(&format!(
                "  {}\n",
                paint(
                    YELLOW,
                    &format!("messages of no unit: {orphans}; see `recto check --only unknown-unit`")
                )
            ));
        }
        if !article.newly_stale.is_empty() {
            out.push_str(&format!(
                "  {}\n",
                paint(YELLOW, &format!("now stale: {}", by_language(&article.newly_stale)))
            ));
        }
        for (old, new) in &article.renamed_ids {
            out.push_str(&format!("  the id {old} stood twice; the second is {new} now\n"));
        }
        for (old, new) in &article.replaced {
            out.push_str(&format!("  {new} looks like a replacement of {old}: `recto link {old} {new}`\n"));
        }
        if !article.held_by.is_empty() {
            let languages: Vec<&str> = article.held_by.iter().map(Language::as_str).collect();
            out.push_str(&format!("  waits until its catalog is mended in: {}\n", languages.join(", ")));
        }
    }
    if !out.is_empty() {
        out.push('\n');
    }
    let own = own_messages(report);
    if !own.is_empty() {
        let own = by_language(&own);
        out.push_str(&format!(
            "messages that only translations have: {own}; see `recto check --only unknown-unit`\n"
        ));
    }
    let stale = open(report, State::Stale);
    let drafts = open(report, State::Draft);
    if !stale.is_empty() {
        out.push_str(&format!("stale: {}; see `recto diff`\n", by_language(&stale)));
    }
    if !drafts.is_empty() {
        let hint = "see `recto list --state draft`, then `recto accept --state draft`";
        out.push_str(&format!("draft: {}; {hint}\n", by_language(&drafts)));
    }
    let files = counted(report.written.len(), "file");
    out.push_str(&match (report.written.is_empty(), dry_run) {
        (true, _) if report.waits() || !report.unjudged.is_empty() => {
            "nothing to write until what is reported is mended\n".to_owned()
        }
        (true, _) if report.articles.is_empty() => format!("{NO_ARTICLES}\n"),
        (true, _) => format!("{}\n", paint(DIM, "everything is in step")),
        (false, true) => format!("{files} would be written\n"),
        (false, false) => format!("{files} written\n"),
    });
    out
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

fn by_language(counts: &[(Language, usize)]) -> String {
    let counts: Vec<String> = counts.iter().map(|(language, count)| format!("{language} {count}")).collect();
    counts.join(", ")
}

fn changes(article: &SyncedArticle) -> Option<String> {
    if article.gone {
        let what = match (article.given, article.counts.removed) {
            _ if !article.held_by.is_empty() => "gone".to_owned(),
            (0, _) => "gone; its translations are kept as obsolete".to_owned(),
            (given, 0) => format!("gone; {} went to other articles", counted(given, "unit")),
            (given, _) => format!(
                "gone; {} went to other articles, other translations are obsolete",
                counted(given, "unit")
            ),
        };
        return Some(what);
    }
    let counts = article.counts;
    if !counts.any_change() {
        return None;
    }
    let parts = [
        (counts.edited, "edited"),
        (counts.split, "split"),
        (counts.merged, "merged"),
        (counts.moved, "moved"),
        (counts.added, "added"),
        (counts.removed, "removed"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    Some(parts.join(", "))
}
