//! What a round of `recto watch` tells: one line for each article that something happened to.

use anstyle::Style;

use super::sync::{changes, notes, summary};
use super::{BOLD, DIM, GREEN, paint, shortened_path};
use crate::message;
use crate::message::Localizer;
use crate::workflow::watch::Round;

/// So many articles are told of after one change: more of them change only when a branch or a tool changed them.
const MOST: usize = 10;

/// What the first sync did, and where the project stands.
pub fn watch_first(words: &Localizer, round: &Round) -> String {
    lines(words, round).concat() + &summary(words, &round.report, false)
}

/// What a sync after a change did, with the milliseconds it took at the end of its last line; nothing where there is
/// nothing to tell.
pub fn watch(words: &Localizer, round: &Round, milliseconds: u128) -> String {
    let mut lines = lines(words, round);
    let written = round.report.written.len();
    if lines.is_empty() && written > 0 {
        lines.push(format!("{}\n", words.say(message!("written", count = written))));
    }
    if let Some(last) = lines.last_mut() {
        let took = message!("watch-took", milliseconds = milliseconds.to_string());
        *last = format!("{} {}\n", last.trim_end(), paint(DIM, &words.say(took)));
    }
    lines.concat()
}

/// The files that have no findings any more.
pub fn watch_mended(words: &Localizer, round: &Round) -> String {
    let mended = round.mended.iter().map(|path| {
        let mended = paint(GREEN, &words.say(message!("watch-mended")));
        format!("{}: {mended}\n", paint(BOLD, path))
    });
    mended.collect()
}

fn lines(words: &Localizer, round: &Round) -> Vec<String> {
    let mut lines = Vec::new();
    for article in round.articles().take(MOST) {
        let what = changes(words, article).map(|what| (Style::new(), what));
        let notes = notes(words, article);
        let notes = notes.into_iter().map(|(style, note)| (style, words.say(note)));
        let parts = what.into_iter().chain(notes).map(|(style, part)| paint(style, &part));
        let told = parts.reduce(|before, next| words.say(message!("joined", before, next)));
        let path = paint(BOLD, &shortened_path(&article.path, 60));
        lines.push(format!("{path}: {}\n", told.unwrap_or_default()));
    }
    let more = round.articles().len().saturating_sub(MOST);
    if more > 0 {
        lines.push(format!("{}\n", words.say(message!("watch-more", count = more))));
    }
    lines
}
