//! The progress over the git history: a chart, and its values as a table for those who cannot see it.

use jiff::tz::TimeZone;

use super::Dashboard;
use crate::message;
use crate::message::Message;
use crate::model::Language;
use crate::report::markup::Markup;
use crate::workflow::progress::{ProgressOverTime, ProgressPoint, Share};

/// The size of the drawing, and the frame around its curves.
const WIDTH: i64 = 640;
const HEIGHT: i64 = 260;
const LEFT: i64 = 60;
const RIGHT: i64 = 76;
const TOP: i64 = 16;
const BOTTOM: i64 = 36;

/// How many colours and patterns of lines there are; both repeat, but not together.
const COLOURS: usize = 8;
const DASHES: usize = 4;

/// How far apart the names at the ends of the lines stand at least.
const NAMES_APART: i64 = 17;

impl Dashboard<'_> {
    /// The progress over time, where git knows of it.
    pub(super) fn progress(&self, page: &mut Markup) {
        let words = self.words;
        let Some(progress) = &self.report.progress else { return };
        page.leaf("h2", &[("id", "progress")], &words.say(message!("report-over-time")));
        if progress.points.len() < 2 {
            page.leaf("p", &[("class", "soft")], &words.say(message!("report-one-point")));
        } else {
            self.chart(page, progress);
        }
        if progress.is_cut_short {
            page.leaf("p", &[("class", "soft")], &words.say(message!("report-cut-short")));
        }
        self.values(page, progress);
    }

    fn chart(&self, page: &mut Markup, progress: &ProgressOverTime) {
        let words = self.words;
        let (Some(first), Some(last)) = (progress.points.first(), progress.points.last()) else { return };
        let view = format!("0 0 {WIDTH} {HEIGHT}");
        let drawing = [
            ("class", "chart"),
            ("viewBox", view.as_str()),
            ("role", "img"),
            ("aria-labelledby", "chart-title chart-description"),
        ];
        page.element("svg", &drawing, |page| {
            let title = message!("report-chart-title", from = date(first), to = date(last));
            page.leaf("title", &[("id", "chart-title")], &words.text(&title));
            page.leaf("desc", &[("id", "chart-description")], &self.description(progress));
            for percent in [0, 25, 50, 75, 100] {
                let y = height(Share { done: percent, units: 100 });
                let (from, to) = (LEFT.to_string(), (WIDTH - RIGHT).to_string());
                let y = y.to_string();
                page.void("line", &[("class", "grid"), ("x1", &from), ("x2", &to), ("y1", &y), ("y2", &y)]);
                let label = [("x", (LEFT - 6).to_string()), ("y", y)];
                let place = [("x", label[0].1.as_str()), ("y", label[1].1.as_str())];
                let look = [("text-anchor", "end"), ("dominant-baseline", "middle")];
                page.leaf("text", &[place[0], place[1], look[0], look[1]], &self.percent(percent));
            }
            let y = (HEIGHT - 10).to_string();
            for (point, x, anchor) in [(first, LEFT, "start"), (last, WIDTH - RIGHT, "end")] {
                let x = x.to_string();
                page.leaf("text", &[("x", &x), ("y", &y), ("text-anchor", anchor)], &date(point));
            }
            let span = (first.time.as_second(), last.time.as_second());
            for (at, language) in self.languages_of(progress).enumerate() {
                let places = steps(progress.points.iter().filter_map(|point| {
                    Some((across(point.time.as_second(), span), height(point.share(language)?)))
                }));
                let class = format!("c{} d{}", at % COLOURS, at % DASHES);
                page.void("polyline", &[("class", &class), ("points", &places)]);
            }
            for (at, language, y) in self.names(progress, last) {
                let class = format!("end t{}", at % COLOURS);
                let (x, y) = ((WIDTH - RIGHT + 8).to_string(), y.to_string());
                let place = [("class", class.as_str()), ("x", x.as_str()), ("y", y.as_str())];
                page.leaf("text", &[place[0], place[1], place[2], ("dominant-baseline", "middle")], language);
            }
        });
    }

    /// The languages that were begun.
    fn languages_of<'s>(&'s self, progress: &'s ProgressOverTime) -> impl Iterator<Item = &'s Language> {
        let all = self.report.languages.iter().map(|summary| &summary.language);
        all.filter(|language| progress.points.iter().any(|point| point.share(language).is_some()))
    }

    /// The names at the ends of the lines, moved apart: place in the order of languages, name and height.
    fn names<'s>(
        &'s self,
        progress: &'s ProgressOverTime,
        last: &ProgressPoint,
    ) -> Vec<(usize, &'s str, i64)> {
        let languages = self.languages_of(progress).enumerate();
        let mut names: Vec<(usize, &str, i64)> = languages
            .filter_map(|(at, language)| Some((at, language.as_str(), height(last.share(language)?))))
            .collect();
        names.sort_by_key(|&(at, _, y)| (y, at));
        let wanted: Vec<i64> = names.iter().map(|name| name.2).collect();
        for (name, y) in names.iter_mut().zip(apart(&wanted)) {
            name.2 = y;
        }
        names
    }

    /// What the chart shows, in a sentence for each language.
    fn description(&self, progress: &ProgressOverTime) -> String {
        let sentence = |language: &Language| {
            let mut shares = progress.points.iter().filter_map(|point| point.share(language));
            let first = shares.next()?;
            let last = shares.next_back().unwrap_or(first);
            let [from, to] = [first, last].map(|share| self.percent(share.percent()));
            Some(self.words.say(message!("report-chart-language", language, from, to)))
        };
        self.languages_of(progress).filter_map(sentence).collect::<Vec<_>>().join(" ")
    }

    fn values(&self, page: &mut Markup, progress: &ProgressOverTime) {
        let words = self.words;
        page.element("details", &[], |page| {
            page.leaf("summary", &[], &words.say(message!("report-chart-values")));
            let scroll = [
                ("class", "scroll"),
                ("role", "region"),
                ("aria-labelledby", "values-caption"),
                ("tabindex", "0"),
            ];
            page.element("div", &scroll, |page| {
                page.element("table", &[], |page| {
                    let caption = words.say(message!("report-chart-caption"));
                    page.leaf("caption", &[("id", "values-caption")], &caption);
                    page.element("thead", &[], |page| {
                        page.element("tr", &[], |page| {
                            let columns: [Message; 2] = [message!("report-date"), message!("report-commit")];
                            for column in &columns {
                                page.leaf("th", &[("scope", "col")], &words.text(column));
                            }
                            for summary in &self.report.languages {
                                let tag = summary.language.as_str();
                                page.leaf("th", &[("scope", "col"), ("class", "number")], tag);
                            }
                        });
                    });
                    page.element("tbody", &[], |page| {
                        for point in progress.points.iter().rev() {
                            self.value(page, point);
                        }
                    });
                });
            });
        });
    }

    fn value(&self, page: &mut Markup, point: &ProgressPoint) {
        page.element("tr", &[], |page| {
            page.leaf("th", &[("scope", "row")], &date(point));
            let commit: String = point.commit.chars().take(10).collect();
            page.element("td", &[], |page| page.leaf("code", &[], &commit));
            for summary in &self.report.languages {
                let share = point.share(&summary.language);
                let value = share.map_or_else(|| "–".to_owned(), |share| self.percent(share.percent()));
                page.leaf("td", &[("class", "number")], &value);
            }
        });
    }
}

/// A line that stays where it is until something changes; of a single point, a dot.
fn steps(places: impl Iterator<Item = (i64, i64)>) -> String {
    let mut out = String::new();
    let mut before: Option<i64> = None;
    for (x, y) in places {
        let until = before.unwrap_or(y);
        out.push_str(&format!("{x},{until} {x},{y} "));
        before = Some(y);
    }
    out.truncate(out.trim_end().len());
    out
}

/// Moves heights, from the top down, so far apart that names can stand there.
fn apart(wanted: &[i64]) -> Vec<i64> {
    let downwards = |heights: &[i64]| {
        let mut highest = TOP;
        let moved = heights.iter().map(|&y| {
            let y = y.max(highest);
            highest = y + NAMES_APART;
            y
        });
        moved.collect::<Vec<i64>>()
    };
    let upwards = |heights: &[i64]| {
        let mirrored: Vec<i64> = heights.iter().rev().map(|y| HEIGHT - BOTTOM + TOP - y).collect();
        downwards(&mirrored).into_iter().rev().map(|y| HEIGHT - BOTTOM + TOP - y).collect::<Vec<i64>>()
    };
    // In the middle of both, a crowd stays around the heights it wants.
    let middle = downwards(wanted).into_iter().zip(upwards(wanted)).map(|(down, up)| (down + up) / 2);
    upwards(&downwards(&middle.collect::<Vec<i64>>()))
}

fn date(point: &ProgressPoint) -> String {
    point.time.to_zoned(TimeZone::UTC).date().to_string()
}

/// How far to the right a moment of a span stands.
fn across(seconds: i64, (first, last): (i64, i64)) -> i64 {
    let width = WIDTH - LEFT - RIGHT;
    LEFT + (seconds - first) * width / (last - first).max(1)
}

/// How far down a share stands.
fn height(share: Share) -> i64 {
    let (done, units) = (i64::try_from(share.done).unwrap_or(0), i64::try_from(share.units).unwrap_or(0));
    let height = HEIGHT - TOP - BOTTOM;
    TOP + height - done * height / units.max(1)
}
