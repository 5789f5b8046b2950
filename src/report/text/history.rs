//! The progress over the git history, as a line of blocks for each language.

use jiff::tz::TimeZone;
use unicode_width::UnicodeWidthStr;

use super::{BOLD, DIM, GREEN, padded, paint};
use crate::message;
use crate::message::Localizer;
use crate::model::Language;
use crate::workflow::progress::{ProgressOverTime, ProgressPoint};

/// How many columns a line of blocks takes at most.
const COLUMNS: usize = 50;

/// From nothing to everything.
const BLOCKS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// How far each language was over time; without a history, a word on that.
pub fn history<'a>(
    words: &Localizer,
    progress: Option<&ProgressOverTime>,
    languages: impl IntoIterator<Item = &'a Language>,
) -> String {
    let ends = progress.and_then(|progress| Some((progress.points.first()?, progress.points.last()?)));
    let (Some(progress), Some((first, last))) = (progress, ends) else {
        return format!("\n{}\n", words.say(message!("report-no-history")));
    };
    let title = message!("report-chart-title", from = date(first), to = date(last));
    let mut out = format!("\n{}\n", paint(BOLD, &words.text(&title)));
    let languages: Vec<&Language> = languages.into_iter().collect();
    let width = languages.iter().map(|language| language.as_str().width()).max().unwrap_or(0);
    for language in languages {
        let shares: Vec<Option<usize>> =
            columns(progress).map(|point| point.share(language).map(|share| share.percent())).collect();
        let known = || shares.iter().flatten();
        let (Some(from), Some(to)) = (known().next(), known().next_back()) else { continue };
        let line: String = shares.iter().map(|share| share.map_or(' ', block)).collect();
        let [from, to] = [from, to].map(|percent| words.say(message!("report-percent", percent = *percent)));
        let change = words.say(message!("report-from-to", from, to));
        out.push_str(&format!("{}  {}  {change}\n", padded(language.as_str(), width), paint(GREEN, &line)));
    }
    if progress.is_cut_short {
        out.push_str(&format!("{}\n", paint(DIM, &words.say(message!("report-cut-short")))));
    }
    out
}

/// The points as columns; of too many, the last of each span of time.
fn columns(progress: &ProgressOverTime) -> impl Iterator<Item = &ProgressPoint> {
    let count = progress.points.len();
    let shown = count.min(COLUMNS);
    (1..=shown).filter_map(move |column| progress.points.get(column * count / shown - 1))
}

fn block(percent: usize) -> char {
    // Only what is finished is full, and what was begun is seen.
    let height = if percent == 0 { 0 } else { (percent * 8 / 100).max(1) };
    BLOCKS[height.min(8)]
}

fn date(point: &ProgressPoint) -> String {
    point.time.to_zoned(TimeZone::UTC).date().to_string()
}
