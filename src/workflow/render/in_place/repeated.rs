//! Texts that would stand on a page twice.

use rustc_hash::FxHashMap;

use crate::pages::{MergedUnit, PageSide};
use crate::segment::Unit;

/// The length from which a text is no mere label, which may stand on a page as often as it likes, in bytes.
const LEAST: usize = 40;

/// Whether a text that comes from the article stands on the merged page once more: more often than the page had it and
/// the article wants it, or within the text beside it, as where a translator joined two paragraphs.
pub(super) fn is_repeated(places: &[MergedUnit], units: &[Unit], own: &[Unit], shown: &[String]) -> bool {
    let comes_in = |at: usize| places[at].side == PageSide::Article && units[at].text.len() >= LEAST;
    let coming: Vec<usize> = (0..units.len()).filter(|&at| comes_in(at)).collect();
    if coming.is_empty() {
        return false;
    }
    let mut times: FxHashMap<&str, [usize; 3]> =
        coming.iter().map(|&at| (units[at].text.as_str(), [0; 3])).collect();
    let sides: [&mut dyn Iterator<Item = &str>; 3] = [
        &mut units.iter().map(|unit| unit.text.as_str()),
        &mut own.iter().map(|unit| unit.text.as_str()),
        &mut shown.iter().map(String::as_str),
    ];
    for (side, texts) in sides.into_iter().enumerate() {
        for text in texts {
            if let Some(times) = times.get_mut(text) {
                times[side] += 1;
            }
        }
    }
    let is_beside = |at: usize| {
        [at.checked_sub(1), Some(at + 1)].into_iter().flatten().any(|beside| {
            places.get(beside).is_some_and(|place| place.side == PageSide::Page)
                && units[beside].text.len() > units[at].text.len()
                && units[beside].text.contains(&units[at].text)
        })
    };
    times.values().any(|&[merged, before, wanted]| merged > before.max(wanted))
        || coming.into_iter().any(is_beside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::SegmentOptions;
    use crate::model::Format;
    use crate::segment;

    #[test]
    fn a_text_comes_onto_a_page_as_often_as_page_or_article_have_it() {
        let long = "Une phrase assez longue pour ne pas être une étiquette.";
        let joined = format!("{long} Et la suivante.");
        // The page as it was, the page with what comes in (marked), what the article wants, and whether that is too much.
        let cases = [
            ("Titre", "Titre +L", "Titre L", false),
            ("Titre L", "Titre L +L", "Titre L", true),
            ("Titre L", "Titre L +L", "L Titre L", false),
            ("J", "+L J", "L Suite", true),
            ("J Titre", "J Titre +L", "L Suite", false),
            ("Note", "Note +Note", "Note", false),
        ];
        let names = |names: &'static str| names.split(' ').collect::<Vec<_>>();
        let written = |name: &str| match name.trim_start_matches('+') {
            "L" => long.to_owned(),
            "J" => joined.clone(),
            label => label.to_owned(),
        };
        let units = |names: &[&str]| {
            let text = names.iter().map(|name| written(name) + "\n").collect::<Vec<_>>().join("\n");
            segment::segment(&text, Format::Markdown, &SegmentOptions::default()).unwrap().units
        };
        for (before, after, wanted, is_too_much) in cases {
            let [before, after, wanted] = [before, after, wanted].map(names);
            let places: Vec<MergedUnit> = after
                .iter()
                .enumerate()
                .map(|(at, name)| MergedUnit {
                    side: if name.starts_with('+') { PageSide::Article } else { PageSide::Page },
                    at,
                    number: at,
                })
                .collect();
            let shown: Vec<String> = wanted.iter().map(|name| written(name)).collect();
            assert_eq!(
                is_repeated(&places, &units(&after), &units(&before), &shown),
                is_too_much,
                "{after:?}"
            );
        }
    }
}
