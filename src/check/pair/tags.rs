//! Tags of HTML and JSX that are lost, come in, or do not nest.
//!
//! Where links and images lead is other rules' matter, and so is plain formatting, which Markdown can say as well.

use super::markup::InlineTag;
use super::multiset::differences;
use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "tags",
    Severity::Error,
    "an HTML or JSX tag that is lost, comes in or is not paired",
    find,
)
.naming_facts();

/// Elements without a closing tag.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "wbr", "source", "col", "embed"];

/// Elements that only say more of a word: a translator may explain one, or mark a key.
const EXPLAINING: [&str; 9] = ["kbd", "abbr", "dfn", "cite", "q", "ruby", "rb", "rt", "rp"];

/// Elements that Markdown can say with marks.
const FORMATTING: [&str; 8] = ["b", "strong", "i", "em", "code", "del", "s", "a"];

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let (source, target) = (&pair.source_markup().tags, &pair.target_markup().tags);
    if source.is_empty() && target.is_empty() {
        return;
    }
    let turns = pair.turns_direction();
    let counted = |tags: &[InlineTag]| -> Vec<usize> {
        let of_direction = if turns { of_direction(tags) } else { Vec::new() };
        (0..tags.len())
            .filter(|&at| !FORMATTING.contains(&name(&tags[at].text)) && !is_break(&tags[at].text))
            .filter(|at| !of_direction.contains(at))
            .collect()
    };
    let (ours, theirs) = (counted(source), counted(target));
    let of = |at: &usize, tags: &[InlineTag]| key(&tags[*at].text);
    let ours: Vec<(String, usize)> = ours.iter().map(|at| (of(at, source), *at)).collect();
    let theirs: Vec<(String, usize)> = theirs.iter().map(|at| (of(at, target), *at)).collect();
    let found = differences(&ours, &theirs, &[&|a, b| a.0 == b.0]);
    for (_, at) in &found.lost {
        let message = message!("check-tag-lost", tag = &source[*at].text);
        let hit = Hit::missing(message, message!("check-tag-lost-hint"));
        hits.push(hit.of_source(source[*at].place.clone()));
    }
    // The same again, as for another keyboard, is a matter of taste, and so is a word that is explained.
    let is_more_of_it = found.lost.is_empty()
        && found
            .extra
            .iter()
            .all(|(key, _)| explains(key.trim_start_matches('/')) || ours.iter().any(|(own, _)| own == key))
        && unpaired(target).is_none();
    for (_, at) in &found.extra {
        let message = message!("check-tag-added", tag = &target[*at].text);
        let hit = Hit::at(target[*at].place.clone(), message, message!("check-tag-added-hint"));
        hits.push(if is_more_of_it { hit.noted() } else { hit });
    }
    if !found.lost.is_empty() || !found.extra.is_empty() {
        return;
    }
    if let Some(open) = unpaired(target).filter(|_| unpaired(source).is_none()) {
        let message = message!("check-tag-unpaired", tag = &open.text);
        hits.push(Hit::at(open.place.clone(), message, message!("check-tag-unpaired-hint")));
    }
}

/// The first tag without its partner, or that closes before what it holds does.
fn unpaired(tags: &[InlineTag]) -> Option<&InlineTag> {
    let mut open: Vec<&InlineTag> = Vec::new();
    for tag in tags.iter().filter(|tag| !tag.text.starts_with("<!--")) {
        if tag.text.ends_with("/>") || VOID.contains(&name(&tag.text).to_ascii_lowercase().as_str()) {
            continue;
        }
        if tag.text.starts_with("</") {
            match open.pop() {
                Some(partner) if name(&partner.text).eq_ignore_ascii_case(name(&tag.text)) => {}
                _ => return Some(tag),
            }
        } else {
            open.push(tag);
        }
    }
    open.pop()
}

/// The tags that only say which way their text runs: what stands in the midst of the other direction needs them.
fn of_direction(tags: &[InlineTag]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut open: Vec<Option<usize>> = Vec::new();
    for (at, tag) in tags.iter().enumerate() {
        match name(&tag.text).to_ascii_lowercase().as_str() {
            "bdi" | "bdo" => found.push(at),
            "span" if tag.text.starts_with("</") => {
                if let Some(start) = open.pop().flatten() {
                    found.extend([start, at]);
                }
            }
            "span" => open.push(tag.text.contains(" dir=").then_some(at)),
            _ => {}
        }
    }
    found
}

fn explains(name: &str) -> bool {
    EXPLAINING.contains(&name)
}

fn name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    &name[..name.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(name.len())]
}

/// Line breaks have a rule of their own.
fn is_break(tag: &str) -> bool {
    name(tag).eq_ignore_ascii_case("br")
}

/// What has to be the same: whether it closes, and its name; of comments nothing.
fn key(tag: &str) -> String {
    if tag.starts_with("<!--") {
        return "comment".to_owned();
    }
    let name = name(tag);
    // In JSX the case of a name tells components from elements.
    let name = if name.starts_with(char::is_uppercase) { name.to_owned() } else { name.to_ascii_lowercase() };
    if tag.starts_with("</") { format!("/{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn tags_pair_and_stay() {
        for (language, source, target) in [
            ("fr", "<kbd>A</kbd> key", "touche A"),
            ("es", "<kbd>A</kbd> key", "tecla <kbd>A<kbd>"),
            ("de", "<Tab>A</Tab>", "<Tab>A</tab>"),
            ("it", "<b>x</b> y", "<b>x y"),
            ("fr", "plain", "plat <span>x</span>"),
            ("fr", "<b><i>x</i></b>", "<b><i>x</b></i>"),
        ] {
            assert_found(find, language, source, target);
        }
        for (language, source, target) in [
            ("fr", "<b>x</b> y", "**x** y"),
            ("es", "a <br> b", "a b"),
            ("de", "<span title=\"x\">a</span>", "<span title=\"y\">b</span>"),
            ("it", "text</div>", "testo</div>"),
            ("fr", "a < b", "a < b"),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
