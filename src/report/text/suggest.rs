//! What was translated before, for people.

use anstyle::Style;

use super::matches::one_match;
use super::terms::terms;
use super::units::marked;
use super::{BOLD, DIM, WIDTH, paint, shortened, wrapped};
use crate::diff::{Tag, tokens};
use crate::memory::Match;
use crate::message;
use crate::message::{Localizer, Message, in_line};
use crate::workflow::suggest::SuggestReport;

/// How far in stands what belongs to a unit.
const INDENT: &str = "        ";

/// The matches of units or of a text, each with its score, where it comes from and why it is not better.
pub fn suggest(words: &Localizer, report: &SuggestReport) -> String {
    let mut out = String::new();
    for suggestion in &report.suggestions {
        if !out.is_empty() {
            out.push('\n');
        }
        let language = format!("({})", suggestion.language);
        match &suggestion.unit {
            Some((article, id, line)) => {
                let place = paint(BOLD, &format!("{}:{line}", in_line(article)));
                out.push_str(&format!("{place} {id} {language}\n"));
            }
            None => out.push_str(&format!("{}\n", paint(BOLD, &language))),
        }
        let source = shortened(&suggestion.source.replace('\n', " "), WIDTH - 8);
        out.push_str(&wrapped(&[(Style::new(), &source)], INDENT, WIDTH + 8));
        out.push_str(&terms(words, &suggestion.terms, INDENT));
        if suggestion.matches.is_empty() {
            let nothing = words.say(message!("suggest-nothing"));
            out.push_str(&wrapped(&[(DIM, &nothing)], INDENT, WIDTH));
        }
        for found in &suggestion.matches {
            out.push_str(&one_match(words, found, None));
            out.push_str(&difference(words, found, &suggestion.source));
        }
    }
    if report.suggestions.is_empty() {
        return format!("{}\n", words.say(message!("nothing-to-show")));
    }
    out
}

/// How the source of a match differs, and what was put into its translation for that.
fn difference(words: &Localizer, found: &Match, source: &str) -> String {
    let mut out = String::new();
    let tokens = tokens(&found.source, source);
    if tokens.iter().any(|token| token.tag != Tag::Equal) {
        out.push_str(&marked(&tokens, INDENT));
    }
    if !found.substitutions.is_empty() {
        let substitutions: Vec<Message> = found
            .substitutions
            .iter()
            .map(|substitution| message!("list-swap", old = &substitution.old, new = &substitution.new))
            .collect();
        out.push_str(&wrapped(
            &[(DIM, &words.say(message!("match-put-in", swaps = substitutions)))],
            INDENT,
            WIDTH,
        ));
    }
    out
}
