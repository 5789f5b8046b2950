//! References that lead nowhere: to a definition, a footnote, a heading or a file that is not there.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashSet;

use super::{CheckedArticle, SourceHit};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::diff::{PieceKind, markup_pieces};
use crate::message;
use crate::model::Format;
use crate::pairing::decoded;
use crate::render::anchors::Slugger;
use crate::render::links::decode;

/// Only what the article itself shows to be wrong: a site's own addresses are the site's business.
pub(in crate::check) const CHECK: Check = Check::of_article(
    "broken-reference",
    Severity::Warning,
    "a reference, footnote, anchor or file that is not there",
    find,
);

fn find(article: &CheckedArticle<'_>, hits: &mut Vec<SourceHit>) {
    if article.format == Format::PlainText || article.is_partial {
        return;
    }
    undefined(article, hits);
    addresses(article, hits);
    hits.sort_by_key(|hit| hit.offset);
}

/// References and footnotes without definition.
fn undefined(article: &CheckedArticle<'_>, hits: &mut Vec<SourceHit>) {
    let defined = definitions(article.text);
    for unit in &article.units {
        let Some(text) = article.text.get(unit.range.clone()).filter(|text| text.contains('[')) else {
            continue;
        };
        let mut at = unit.range.start;
        let mut before = "";
        for piece in markup_pieces(text) {
            let start = at;
            at += piece.text.len();
            let is_reference = before == "][" && piece.kind == PieceKind::Link;
            before = piece.text;
            let is_note = piece.kind == PieceKind::Link && piece.text.starts_with("[^");
            let label = if is_note { piece.text.trim_matches(['[', ']']) } else { piece.text };
            if !(is_reference || is_note) || defined.contains(&folded(label)) {
                continue;
            }
            let (message, hint) = if is_note {
                (
                    message!("check-footnote-undefined", note = piece.text),
                    message!("check-footnote-undefined-hint", note = piece.text),
                )
            } else {
                (
                    message!("check-reference-undefined", label = label),
                    message!("check-reference-undefined-hint", label = label),
                )
            };
            hits.push(SourceHit { offset: start, message, hint });
        }
    }
}

/// The labels that something is defined for, footnotes with their `^`; what is in code blocks does no harm.
fn definitions(text: &str) -> FxHashSet<String> {
    let label = |line: &str| {
        let line = line.trim_start_matches([' ', '\t', '>', '-', '*']);
        let (label, behind) = line.strip_prefix('[')?.split_once(']')?;
        behind.starts_with(':').then(|| folded(label))
    };
    text.lines().filter_map(label).collect()
}

fn folded(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Anchors that no heading has, and files that are not there.
fn addresses(article: &CheckedArticle<'_>, hits: &mut Vec<SourceHit>) {
    let anchors = std::cell::LazyCell::new(|| anchors(article));
    for range in &article.outline.addresses {
        let written = article.text[range.clone()].trim_matches(['<', '>']);
        let referenced = decoded(written);
        let address = decode(&referenced).unwrap_or(Cow::Borrowed(written));
        if let Some(anchor) = address.strip_prefix('#') {
            if !is_special(anchor) && anchors.as_ref().is_some_and(|known| !known.contains(&letters(anchor)))
            {
                hit(range, hits, written, false);
            }
            continue;
        }
        let path = address.split(['#', '?']).next().unwrap_or_default();
        let is_relative = !path.is_empty() && !path.starts_with(['/', '{', '$']) && !path.contains(':');
        if is_relative && (article.is_there)(path) == Some(false) {
            hit(range, hits, written, true);
        }
    }
}

fn hit(range: &Range<usize>, hits: &mut Vec<SourceHit>, address: &str, is_file: bool) {
    let (message, hint) = if is_file {
        (message!("check-file-missing", path = address), message!("check-file-missing-hint"))
    } else {
        (message!("check-anchor-missing", anchor = address), message!("check-anchor-missing-hint"))
    };
    hits.push(SourceHit { offset: range.start, message, hint });
}

/// Whether an anchor is one that browsers and sites have by themselves.
pub(in crate::check) fn is_special(anchor: &str) -> bool {
    anchor.is_empty()
        || anchor == "top"
        || anchor.starts_with(['_', ':', '/', '!'])
        || anchor.contains(['{', '='])
}

/// The anchors of an article by their letters and digits: site generators differ in the rest.
///
/// `None` where what the article includes may have others.
fn anchors(article: &CheckedArticle<'_>) -> Option<FxHashSet<String>> {
    let mut known = own_anchors(article.text)?;
    let mut slugger = Slugger::default();
    for heading in &article.outline.headings {
        known.insert(letters(&slugger.slug(&heading.text)));
    }
    Some(known)
}

/// The anchors that a text writes out, by their letters and digits; `None` where what it includes may have others.
pub(in crate::check) fn own_anchors(text: &str) -> Option<FxHashSet<String>> {
    let is_include = |line: &str| {
        let line = line.trim();
        line.starts_with("import ")
            && (line.contains(".md\"") || line.contains(".mdx") || line.contains(".md'"))
            || line.contains("{{< include")
            || line.contains("{% include")
            || line.starts_with("--8<--")
    };
    if text.lines().any(is_include) {
        return None;
    }
    let mut known: FxHashSet<String> = FxHashSet::default();
    for opening in ["{#", "id=\"", "id='", "name=\"", "name='", "id={\"", "id: "] {
        for (at, _) in text.match_indices(opening) {
            let id = &text[at + opening.len()..];
            let end = id
                .find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '}' | '>'))
                .unwrap_or(id.len());
            known.insert(letters(&id[..end]));
        }
    }
    // `{: #id}` of kramdown, `{ #id }` and `{.class #id}`.
    for (at, _) in text.match_indices('{') {
        let inside = &text[at + 1..];
        let end = inside.find(['}', '{', '\n']).filter(|&end| inside[end..].starts_with('}'));
        let parts = inside[..end.unwrap_or(0)].split_whitespace();
        known.extend(parts.filter_map(|part| part.strip_prefix('#')).map(letters));
    }
    Some(known)
}

/// The letters and digits of an anchor, in which site generators agree.
pub(in crate::check) fn letters(anchor: &str) -> String {
    anchor.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
