//! Pages merged with their articles, as texts with a mark for each unit.

use proptest::prelude::*;

use super::pair::shows_all;
use super::*;
use crate::catalog::{OrderedMap, Override, OwnPieceKind, PageRecord, UnknownKeys};
use crate::config::Config;
use crate::model::{Fingerprint, Format, Kind};
use crate::segment::{Slot, Unit, segment};

/// The units of a Markdown text; the number of each is its first digit.
fn cut(text: &str) -> (Vec<Unit>, Vec<usize>) {
    let config =
        Config::read("source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n", "", &[])
            .unwrap();
    let units = segment(text, Format::Markdown, &config.segment).unwrap().units;
    let number = |unit: &Unit| unit.text.chars().find_map(|c| c.to_digit(10)).unwrap() as usize;
    let numbers = units.iter().map(number).collect();
    (units, numbers)
}

fn merged(base: Option<&str>, page: &str, article: &str) -> (String, usize) {
    let document = |text: &'static str| -> PageDocument<'static> {
        let (units, numbers) = cut(text);
        PageDocument { format: Format::Markdown, text, units: units.leak(), numbers: numbers.leak() }
    };
    fn leak(text: &str) -> &'static str {
        text.to_owned().leak()
    }
    let sides = PageSides { page: document(leak(page)), article: document(leak(article)) };
    let merged = match base {
        Some(base) => merge(&document(leak(base)), sides, &ids()),
        None => merge_without_base(
            sides,
            |number| !sides.page.numbers.contains(&number),
            |number| !sides.article.numbers.contains(&number),
            &ids(),
        ),
    };
    let text = merged.text(|place| match place.side {
        PageSide::Page => sides.page.written(place.at, None),
        PageSide::Article => sides.article.written(place.at, None),
    });
    (text, merged.conflicts.len())
}

/// The digits as ids.
fn ids() -> UnitIds<'static> {
    ["zero", "one", "two", "three", "four", "five"].into_iter().enumerate().collect()
}

const BASE: &str = "# One 1\n\nTwo 2.\n\n```sh\nrun old\n```\n\n- Three 3\n- Four 4\n";
const PAGE: &str = "# Un 1 {#un}\n\n<div dir=\"rtl\">\n\nDeux 2.\n\n```sh\nrun old\n```\n\n- Trois 3\n- Quatre 4\n\n</div>\n";

#[test]
fn what_the_article_did_follows_and_what_is_the_pages_own_stays() {
    for (article, expected) in [
        (BASE.to_owned(), PAGE.to_owned()),
        (BASE.replace("old", "new"), PAGE.replace("old", "new")),
        (BASE.replace("Two 2.\n", "Two 2.\n\nFive 5.\n"), PAGE.replace("Deux 2.\n", "Deux 2.\n\nFive 5.\n")),
        (BASE.replace("- Three 3\n", ""), PAGE.replace("- Trois 3\n", "")),
        (
            BASE.replace("- Four 4\n", "- Four 4\n- Five 5\n"),
            PAGE.replace("- Quatre 4\n", "- Quatre 4\n- Five 5\n"),
        ),
    ] {
        assert_eq!(merged(Some(BASE), PAGE, &article), (expected, 0), "{article}");
    }
    // Beside each other, both changes are made.
    let article = BASE.replace("# One 1\n", "# One 1\n\n<hr>\n");
    let (text, conflicts) = merged(Some(BASE), PAGE, &article);
    assert!(text.contains("<hr>") && text.contains("<div") && text.contains("{#un}"), "{text}");
    assert_eq!(conflicts, 0);
    let (text, conflicts) =
        merged(Some(BASE), &PAGE.replace("run old", "run vieux"), &BASE.replace("old", "new"));
    assert_eq!(conflicts, 1);
    assert!(text.contains("run vieux") && !text.contains("run new"), "{text}");
}

#[test]
fn without_an_older_article_blocks_come_and_go_and_lines_stay() {
    let article = BASE.replace("old", "new").replace("- Four 4\n", "- Four 4\n- Five 5\n");
    let (text, _) = merged(None, PAGE, &article);
    assert_eq!(text, PAGE.replace("- Quatre 4\n", "- Quatre 4\n- Five 5\n"));
    let (text, _) = merged(None, PAGE, &BASE.replace("- Three 3\n", ""));
    assert!(!text.contains("Trois") && text.contains("</div>"), "{text}");
}

#[test]
fn an_edited_text_is_found_by_its_likeness_and_its_place() {
    let (page, _) = cut("# Un 1\n\nTout autre chose 9.\n\nLe jardin ouvre à dix heures du matin 3.\n");
    let known = |texts: &'static [&'static str], at: usize| ShownUnit {
        kind: page[at].kind,
        field: None,
        page: None,
        texts: texts.to_vec(),
    };
    let known = [
        known(&["Un 1"], 0),
        known(&["Deux 2."], 1),
        known(&["Le jardin ouvre à neuf heures du matin 3."], 2),
    ];
    assert_eq!(pair(&known, &page, |_| false), [Some(0), Some(1), Some(2)]);
    assert_eq!(pair(&known[1..], &page, |_| false), [None, None, Some(1)]);
    // What the page had of a unit before tells more.
    let seen = ShownUnit { page: Some(Fingerprint::of_source("Deux 2.")), ..known[1].clone() };
    assert_eq!(pair(&[seen, known[2].clone()], &page, |_| false), [None, Some(0), Some(1)]);
}

/// A page and its article as they are recorded, and the merge with an article of later.
fn with_record(page: &str, article: &str, later: &str) -> Option<(OrderedMap<Override>, String, usize)> {
    let (page_units, page_numbers) = cut(page);
    let (units, numbers) = cut(article);
    let (later_units, later_numbers) = cut(later);
    let format = Format::Markdown;
    let page = PageDocument { format, text: page, units: &page_units, numbers: &page_numbers };
    let article = PageDocument { format, text: article, units: &units, numbers: &numbers };
    let later = PageDocument { format, text: later, units: &later_units, numbers: &later_numbers };
    let sides = PageSides { page, article };
    let pieces = overrides(sides, &ids(), &OrderedMap::new(), &[]);
    let made = fingerprint_of_base(sides, &ids(), &pieces);
    assert_eq!(made, Some(PageDocument::around(article.text, &units)));
    let nothing = Fingerprint::of_bytes(b"");
    let record = PageRecord {
        source: nothing,
        units: nothing,
        target: nothing,
        made,
        own_texts: Vec::new(),
        unknown: UnknownKeys::default(),
    };
    let sides = PageSides { page, article: later };
    let merged = merge_with_record(&record, &pieces, sides, &ids(), |_| false)?;
    let text = merged.text(|place| match place.side {
        PageSide::Page => page.written(place.at, None),
        PageSide::Article => later.written(place.at, None),
    });
    let (new_units, _) = cut(&text);
    let new_numbers: Vec<usize> = merged.units().map(|place| place.number).collect();
    let new = PageDocument { format, text: &text, units: &new_units, numbers: &new_numbers };
    let after = overrides(PageSides { page: new, article: later }, &ids(), &pieces, &merged.conflicts);
    Some((after, text.clone(), merged.conflicts.len()))
}

#[test]
fn what_is_the_pages_own_tells_what_its_article_had() {
    // The same article: the page stays, and so do its pieces.
    let (pieces, text, _) = with_record(PAGE, BASE, BASE).unwrap();
    assert_eq!(text, PAGE);
    let kinds: Vec<OwnPieceKind> = pieces.iter().map(|(_, piece)| piece.kind).collect();
    assert_eq!(kinds, [OwnPieceKind::Anchor, OwnPieceKind::Markup, OwnPieceKind::Markup], "{pieces:?}");
    // Beside them, everything follows.
    let later = BASE.replace("old", "new").replace("Two 2.\n", "Two 2.\n\nFive 5.\n");
    let (pieces, text, conflicts) = with_record(PAGE, BASE, &later).unwrap();
    assert_eq!(text, PAGE.replace("old", "new").replace("Deux 2.\n", "Deux 2.\n\nFive 5.\n"));
    assert!(conflicts == 0 && pieces.iter().all(|(_, piece)| !piece.is_stale()), "{pieces:?}");
    // A piece whose place changed in the article stays, is stale, and knows both.
    let own = PAGE.replace("run old", "run vieux");
    let (pieces, text, conflicts) = with_record(&own, BASE, &BASE.replace("old", "new")).unwrap();
    assert_eq!((text.as_str(), conflicts), (own.as_str(), 1));
    let stale: Vec<(&str, Option<&str>)> = pieces
        .iter()
        .filter(|(_, piece)| piece.is_stale())
        .map(|(_, piece)| (piece.text.as_str(), piece.now.as_deref()))
        .collect();
    assert_eq!(stale, [("run old\n", Some("run new\n"))]);
    // It is so until the article has its old text again.
    assert!(overrides_of(&own, BASE, &pieces).iter().all(|(_, piece)| !piece.is_stale()));
    let still = overrides_of(&own, &BASE.replace("old", "new"), &pieces);
    assert_eq!(still.iter().filter(|(_, piece)| piece.is_stale()).count(), 1);
}

fn overrides_of(page: &str, article: &str, known: &OrderedMap<Override>) -> OrderedMap<Override> {
    let ((page_units, page_numbers), (units, numbers)) = (cut(page), cut(article));
    let format = Format::Markdown;
    let page = PageDocument { format, text: page, units: &page_units, numbers: &page_numbers };
    let article = PageDocument { format, text: article, units: &units, numbers: &numbers };
    overrides(PageSides { page, article }, &ids(), known, &[])
}

#[test]
fn a_piece_is_behind_only_if_its_article_got_something_new() {
    let (on_page, in_article) = ("Un 1.\n", "One 1. \n\nTwo 2. \n");
    let ((page, of_page), (article, of_article)) = (cut(on_page), cut(in_article));
    let document = |text, units, numbers| PageDocument { format: Format::Markdown, text, units, numbers };
    let sides = PageSides {
        page: document(on_page, &page, &of_page),
        article: document(in_article, &article, &of_article),
    };
    let known = overrides(
        PageSides { article: document("One 1. \n", &article[..1], &of_article[..1]), ..sides },
        &ids(),
        &OrderedMap::new(),
        &[],
    );
    let is_behind =
        |ids: &UnitIds<'_>| overrides(sides, ids, &known, &[]).iter().any(|(_, piece)| piece.is_stale());
    assert!(is_behind(&ids()), "the article got a second text");
    assert!(!is_behind(&ids().with_seen(["two"])), "it had that already");
}

proptest! {
    #[test]
    fn a_page_that_shows_all_is_paired_without_an_edit(
        known in prop::collection::vec((0..9usize, prop::option::of(0..9usize), 0..4u8), 0..12),
        page in prop::collection::vec((0..9usize, 0..4u8), 0..14),
        is_shown in any::<bool>(),
    ) {
        let texts: Vec<String> = (0..9)
            .map(|number| match number % 3 {
                0 => format!("The garden opens at {number} in the morning, and nobody knows why."),
                1 => format!("Item {number}"),
                _ => format!("Dogs are welcome in the garden from {number} on, as long as they are quiet."),
            })
            .collect();
        let kind = |number: u8| [Kind::Paragraph, Kind::ListItem, Kind::Heading(2), Kind::Title][usize::from(number)];
        let units: Vec<ShownUnit<'_>> = known
            .iter()
            .map(|&(own, shown, number)| ShownUnit {
                kind: kind(number),
                field: None,
                page: shown.map(|shown| Fingerprint::of_source(&texts[shown])),
                texts: vec![&texts[own]],
            })
            .collect();
        let mut on_page: Vec<(usize, u8)> = page;
        if is_shown {
            // Random pages hardly ever have all of it.
            on_page.extend(known.iter().filter_map(|&(_, shown, number)| Some((shown?, number))));
        }
        let own: Vec<Unit> = on_page
            .iter()
            .map(|&(text, number)| Unit {
                kind: kind(number),
                field: None,
                text: texts[text].clone(),
                note: None,
                range: 0..0,
                slot: Slot::Line,
            })
            .collect();
        if shows_all(&units, &own) {
            for (at, unit) in pair(&units, &own, |_| false).into_iter().enumerate() {
                if let Some(shown) = unit.and_then(|unit| units[unit].page) {
                    prop_assert_eq!(Fingerprint::of_source(&own[at].text), shown);
                }
            }
        }
    }
}
