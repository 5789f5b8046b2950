//! A small picture of how far a language is, for a README.

use crate::message;
use crate::message::Localizer;
use crate::workflow::report::{ProjectReport, ReportedLanguage};

/// The height of a badge in pixels, and the room beside each of its two texts.
const HEIGHT: usize = 20;
const ROOM: usize = 6;

/// A badge for every language, as `TAG.svg` with its SVG.
pub fn badges(words: &Localizer, report: &ProjectReport<'_>) -> Vec<(String, String)> {
    let badge = |summary: &ReportedLanguage| (format!("{}.svg", summary.language), badge(words, summary));
    report.languages.iter().map(badge).collect()
}

fn badge(words: &Localizer, summary: &ReportedLanguage) -> String {
    // A tag of letters, digits and hyphens, and a number: nothing in a badge has to be escaped but the words.
    let language = summary.language.as_str();
    let percent = summary.tally.percent();
    let share = words.say(message!("report-percent", percent));
    let title = words.say(message!("report-badge", language, share = &share));
    let (title, share) = (escaped(&title), escaped(&share));
    let (left, right) = (width(language), width(&share));
    let (name_width, share_width) = (left + 2 * ROOM, right + 2 * ROOM);
    let whole = name_width + share_width;
    let colour = colour(percent);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {whole} {HEIGHT}\" role=\"img\" aria-labelledby=\"title\">\n\
         <title id=\"title\">{title}</title>\n\
         <clipPath id=\"corners\"><rect width=\"{whole}\" height=\"{HEIGHT}\" rx=\"3\"/></clipPath>\n\
         <g clip-path=\"url(#corners)\">\
         <rect width=\"{name_width}\" height=\"{HEIGHT}\" fill=\"#444\"/>\
         <rect x=\"{name_width}\" width=\"{share_width}\" height=\"{HEIGHT}\" fill=\"{colour}\"/></g>\n\
         <g fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\">\
         <text x=\"{ROOM}\" y=\"14\" textLength=\"{left}\">{language}</text>\
         <text x=\"{}\" y=\"14\" textLength=\"{right}\">{share}</text></g>\n\
         </svg>\n",
        name_width + ROOM,
    )
}

/// Colours that white text is read on.
fn colour(percent: usize) -> &'static str {
    match percent {
        100 => "#1e6b3c",
        90..100 => "#3c7426",
        70..90 => "#7a6500",
        40..70 => "#a4500f",
        _ => "#a3221b",
    }
}

/// About how wide a short text is in Verdana of 11 pixels; `textLength` makes it fit.
fn width(text: &str) -> usize {
    let tenths = |character: char| match character {
        'i' | 'j' | 'l' | 'I' => 34,
        'm' | 'M' | 'W' | 'w' => 98,
        '%' => 118,
        '\u{a0}' | '\u{202f}' | ' ' => 38,
        '-' => 50,
        _ => 71,
    };
    text.chars().map(tenths).sum::<usize>().div_ceil(10)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
