//! Small changes of an article's text: the copies of a folder differ in one word of every paragraph.
//!
//! Code, front matter, tags and expressions stay as they are.

use std::ops::Range;
use std::path::Path;

use crate::tree::has_ending;
use crate::words::{below, mixed, number_of, plain_words};

const SYLLABLES: [&str; 12] = ["ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "ze"];

/// The text of an article in which, of every hundred paragraphs, about `percent` have another word; which word and
/// which paragraphs is a matter of the seed.
pub(crate) fn vary(path: &Path, text: &str, seed: u64, percent: u64) -> String {
    let is_html = has_ending(path, "html") || has_ending(path, "htm");
    let places = if is_html { between_tags(text) } else { paragraphs(text) };
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut end = 0;
    for place in places {
        let number = mixed(&[seed, number_of(&text[place.clone()]), place.start as u64]);
        if number % 100 >= percent {
            continue;
        }
        let words: Vec<Range<usize>> = plain_words(&text[place.clone()])
            .into_iter()
            .filter(|word| is_common(&text[place.start + word.start..place.start + word.end]))
            .collect();
        if words.is_empty() {
            continue;
        }
        let number = mixed(&[number]);
        let word = &words[below(number, words.len())];
        out.push_str(&text[end..place.start + word.start]);
        out.push_str(&made_up(number));
        end = place.start + word.end;
    }
    out.push_str(&text[end..]);
    out
}

/// Whether another word may stand for it.
fn is_common(word: &str) -> bool {
    word.len() >= 4 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// A word that no language has.
fn made_up(mut number: u64) -> String {
    let mut word = String::new();
    for _ in 0..3 {
        word.push_str(SYLLABLES[below(number, SYLLABLES.len())]);
        number = mixed(&[number]);
    }
    word
}

/// The paragraphs of Markdown and plain text that are nothing but prose.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    let mut fence: Option<&str> = None;
    let mut in_front_matter = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        let marks =
            ["```", "~~~"].into_iter().find(|mark| content.trim_start_matches(['>', ' ']).starts_with(mark));
        let was_code = fence.is_some() || in_front_matter;
        match (marks, fence) {
            (Some(mark), None) => fence = Some(mark),
            (Some(mark), Some(open)) if mark == open => fence = None,
            _ => {}
        }
        if content == "---" && (at == 0 || in_front_matter) {
            in_front_matter = at == 0;
        }
        let is_code = was_code || fence.is_some() || in_front_matter || line.starts_with("    ");
        if content.is_empty() || is_code || opens_block(content) {
            found.extend(start.take().map(|start| start..at));
        }
        if !content.is_empty() && !is_code && start.is_none() {
            start = Some(at);
        }
        at += line.len();
    }
    found.extend(start.map(|start| start..at));
    found.retain(|place| {
        let text = &text[place.clone()];
        let is_script = ["import ", "export ", "[", ":::"].into_iter().any(|begin| text.starts_with(begin));
        !is_script && !text.contains(['<', '{', '|'])
    });
    found
}

/// Whether a line begins a list item or a heading.
fn opens_block(line: &str) -> bool {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = number.len() < line.len() && number.starts_with(". ");
    is_numbered || ["- ", "* ", "+ ", "#"].into_iter().any(|mark| line.starts_with(mark))
}

/// The runs of text between the tags of a page, outside of scripts and styles.
fn between_tags(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut is_hidden = false;
    while let Some(open) = text[at..].find('<').map(|open| at + open) {
        if !is_hidden && !text[at..open].trim().is_empty() {
            found.push(at..open);
        }
        let tag = &text[open..];
        let starts = |name: &str| tag.get(..name.len()).is_some_and(|own| own.eq_ignore_ascii_case(name));
        is_hidden = ["<script", "<style", "<head", "<!--"].into_iter().any(starts)
            || (is_hidden && !["</script", "</style", "</head", "-->"].into_iter().any(starts));
        at = open + tag.find('>').map_or(tag.len(), |close| close + 1);
    }
    found
}
