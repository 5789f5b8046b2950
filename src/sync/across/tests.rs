//! Tables of what travels where.

use super::*;
use crate::model::Kind;

const A: &str = "The committee met on Tuesday to discuss the budget for next year.";
const A2: &str = "The committee met on Wednesday to discuss the budget for next year.";
const A3: &str = "The committee met on Friday to discuss the budget for next year.";
const B: &str = "Residents of the valley have asked for a new bridge since the flood.";
const B2: &str = "Residents wrote that a new bridge has to be built after the flood.";
const C: &str = "A spokesman declined to say when the report would be published.";
const D: &str = "The museum shows paintings of the old harbour until the end of June.";

fn item(text: &'static str) -> Item<'static> {
    let (field, text) = match text.split_once(": ") {
        Some((field, text)) => (Some(field), text),
        None => (None, text),
    };
    Item::new(Kind::Paragraph, field, text)
}

/// Articles as lists of texts, numbered from the first that gives: `article:text` of what travels where.
fn found(from: &[&[&'static str]], waiting: &[&'static str], to: &[&[&'static str]]) -> Vec<String> {
    let mut leaving = Vec::new();
    for (article, texts) in from.iter().enumerate() {
        for (place, text) in texts.iter().enumerate().filter(|(_, text)| !text.starts_with('=')) {
            let unit = leaving.len();
            leaving.push(Leaving { article, place: Some(place), unit, item: item(text) });
        }
    }
    for text in waiting {
        leaving.push(Leaving { article: 90, place: None, unit: leaving.len(), item: item(text) });
    }
    let mut arriving = Vec::new();
    for (number, texts) in to.iter().enumerate() {
        for (place, text) in texts.iter().enumerate().filter(|(_, text)| !text.starts_with('=')) {
            arriving.push(Arriving { article: 50 + number, place, item: item(text) });
        }
    }
    let show = |travel: &Travel| {
        let (from, to) = (&leaving[travel.leaving], &arriving[travel.arriving]);
        let place = from.place.map_or("waiting".to_owned(), |place| format!("{}.{place}", from.article));
        format!("{place} to {}.{}", to.article - 50, to.place)
    };
    travels(&leaving, &arriving).iter().map(show).collect()
}

#[test]
fn the_table_of_journeys() {
    let nothing: &[&str] = &[];
    for (case, from, waiting, to, expected) in [
        ("an equal text", &[&[A, B][..]][..], nothing, &[&[B][..]][..], &["0.1 to 0.0"][..]),
        ("a text that waits", &[], &[A], &[&[A]], &["waiting to 0.0"]),
        ("a short text alone stays", &[&["Yes"]], &["Note"], &[&["Yes", "Note"]], &[]),
        (
            "a short text that waits goes with most others of its article",
            &[],
            &["Note", A, "Yes", B],
            &[&["Note", A, "Yes", B, C], &[D]],
            &["waiting to 0.0", "waiting to 0.1", "waiting to 0.2", "waiting to 0.3"],
        ),
        ("a short text that waits twice", &[], &["Note", A, "Note"], &[&["Note", A]], &["waiting to 0.1"]),
        ("a short text for two", &[], &["Note", A], &[&["Note", A, "Note"]], &["waiting to 0.1"]),
        ("a short text of few", &[], &["Note", A], &[&["Note", A, B]], &["waiting to 0.1"]),
        (
            "short texts beside a neighbour",
            &[&["Yes", A, "No", "Why"]],
            &[],
            &[&["Yes", A, "No"]],
            &["0.0 to 0.0", "0.1 to 0.1", "0.2 to 0.2"],
        ),
        (
            "not beside a neighbour that stays",
            &[&["Yes", "=here", A]],
            &[],
            &[&["Yes", "=new", A]],
            &["0.2 to 0.2"],
        ),
        (
            "equal texts with their neighbours",
            &[&[B, A], &[C, A]],
            &[],
            &[&[C, A], &[B, A]],
            &["1.0 to 0.0", "1.1 to 0.1", "0.0 to 1.0", "0.1 to 1.1"],
        ),
        (
            "equal texts from the article that gives most",
            &[&[A, "=", B, D], &[A, "=", C]],
            &[],
            &[&[C, "=", A]],
            &["1.2 to 0.0", "1.0 to 0.2"],
        ),
        ("an edited text", &[&[A, B]], &[], &[&[A2]], &["0.0 to 0.0"]),
        ("an edited text with two origins is in doubt", &[&[A], &[A3]], &[], &[&[A2]], &[]),
        ("an edited text with two ends is in doubt", &[&[A]], &[], &[&[A2], &[A3]], &[]),
        ("too little alike alone", &[&[B]], &[], &[&[B2]], &[]),
        (
            "little alike where most units travel",
            &[&[A, B, C]],
            &[],
            &[&[A, B2, C]],
            &["0.0 to 0.0", "0.1 to 0.1", "0.2 to 0.2"],
        ),
        (
            "a field's key proves nothing",
            &[&["title: Bridges", A, C]],
            &[],
            &[&["title: Trains", A, C]],
            &["0.1 to 0.1", "0.2 to 0.2"],
        ),
    ]
        as [(&str, &[&[&'static str]], &[&'static str], &[&[&'static str]], &[&str]); 17]
    {
        assert_eq!(found(from, waiting, to), expected, "{case}");
    }
}

#[test]
fn a_unit_never_travels_inside_its_article_and_never_twice() {
    let leaving = |article, unit, text| Leaving { article, place: None, unit, item: item(text) };
    let arriving = |article, place, text| Arriving { article, place, item: item(text) };
    let all = [leaving(1, 0, A), leaving(2, 1, B), leaving(2, 1, C)];
    let found = travels(&all, &[arriving(1, 0, A), arriving(3, 0, B), arriving(3, 1, C)]);
    assert_eq!(found, [Travel { leaving: 1, arriving: 1 }]);
}

#[test]
fn many_units_are_matched_by_their_rare_words() {
    let text = |number: usize, tail: &str| -> &'static str {
        format!("Paragraph about topic{number} and place{number} with many common words {tail}.").leak()
    };
    let from: Vec<&[&str]> = (0..2000).map(|number| &*vec![text(number, "before")].leak()).collect();
    let to: Vec<&[&str]> = (0..2000).map(|number| &*vec![text(number, "after")].leak()).collect();
    let expected: Vec<String> = (0..2000).map(|number| format!("{number}.0 to {number}.0")).collect();
    assert_eq!(found(&from, &[], &to), expected);
}
