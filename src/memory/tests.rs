use super::*;
use crate::model::{Fingerprint, Language, State};

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

fn unit(article: &str, id: &str, source: &str, target: &str) -> Segment {
    let state = Some(State::Translated);
    let origin = Origin::Unit { article: article.to_owned(), id: id.to_owned(), state };
    Segment::new(source, target, &language("fr"), origin)
}

fn imported(source: &str, target: &str) -> Segment {
    let origin = Origin::Imported { name: "client.tmx".to_owned(), id: None };
    Segment::new(source, target, &language("fr"), origin)
}

fn memory(segments: Vec<Segment>) -> Memory {
    Memory::new(&language("en"), segments)
}

/// The best match of a text of `b.md`.
fn best(segments: Vec<Segment>, text: &str) -> (u8, Vec<&'static str>, String) {
    let french = language("fr");
    let query = Query { text, article: Some("b.md"), id: Some("own-1234"), ..Query::of(&french) };
    let found = memory(segments).look_up(&query, 1, 1);
    let best = found.into_iter().next().unwrap();
    (best.percent, best.reasons.iter().map(|reason| reason.as_str()).collect(), best.target)
}

#[test]
fn scores_and_their_reasons() {
    let here = |source, target| vec![unit("b.md", "x", source, target)];
    let there = |source, target| vec![unit("a.md", "x", source, target)];
    let region = |source: &str, target: &str| {
        vec![Segment { language: language("fr-CA"), ..unit("b.md", "x", source, target) }]
    };
    for (segments, text, percent, reasons, target) in [
        (here("Open the door.", "Ouvrez."), "Open the door.", 100, vec![], "Ouvrez."),
        // The same text elsewhere is the same text.
        (there("Open the door.", "Ouvrez."), "Open the\ndoor.", 100, vec!["other-article"], "Ouvrez."),
        (vec![unit("a.md", "own-1234", "Open it.", "Ouvrez.")], "Open it.", 101, vec!["same-id"], "Ouvrez."),
        (vec![imported("Open it.", "Ouvrez.")], "Open it.", 99, vec!["imported"], "Ouvrez."),
        (region("Open it.", "Ouvrez."), "Open it.", 98, vec!["region"], "Ouvrez."),
        (here("Open the door.", "Ouvrez."), "Open the Door!", 99, vec!["marks"], "Ouvrez."),
        // Nine of ten words, in a text of twenty: 2 * 9 / 20.
        (
            here("one two three four five six seven eight nine ten", "un"),
            "one two three four five six seven eight nine zero",
            90,
            vec![],
            "un",
        ),
        (
            there("one two three four five six seven eight nine ten", "un"),
            "one two three four five six seven eight nine zero",
            89,
            vec!["other-article"],
            "un",
        ),
        // What was only swapped is put in.
        (here("Open 3 doors.", "Ouvrez 3 portes."), "Open 4 doors.", 98, vec!["facts"], "Ouvrez 4 portes."),
        (
            here("Run `make` here.", "Lancez `make` ici."),
            "Run `ninja` here.",
            99,
            vec!["codes"],
            "Lancez `ninja` ici.",
        ),
        (
            here("We met Alice there.", "Nous y avons vu Alice."),
            "We met Berta there.",
            98,
            vec!["facts"],
            "Nous y avons vu Berta.",
        ),
        // What the translation does not have as its source does stays as it is, and says so.
        (
            here("Open 3 doors.", "Ouvrez trois portes."),
            "Open 4 doors.",
            98,
            vec!["facts"],
            "Ouvrez trois portes.",
        ),
        // A number is put in although words changed too: 2 * 5 / 12.
        (
            here("The shop has 3 green doors.", "Le magasin a 3 portes vertes."),
            "The shop has 5 red doors.",
            81,
            vec!["facts"],
            "Le magasin a 5 portes vertes.",
        ),
        (here("Read **this** page", "Lisez"), "Read this page", 98, vec!["codes"], "Lisez"),
        (
            here("Read `a` and **this** _page_ now", "Lisez"),
            "Read `b` and this page now",
            97,
            vec!["codes"],
            "Lisez",
        ),
        (
            vec![Segment { is_sentence: true, ..unit("b.md", "x", "Open it.", "Ouvrez.") }],
            "Open it.",
            99,
            vec!["sentence"],
            "Ouvrez.",
        ),
    ] {
        assert_eq!(best(segments, text), (percent, reasons, target.to_owned()), "{text}");
    }
}

#[test]
fn several_translations_of_one_text_are_never_exact() {
    let segments = vec![unit("a.md", "x", "Open", "Ouvrir"), unit("c.md", "y", "Open", "Ouvert")];
    assert_eq!(best(segments.clone(), "Open").0, 99);
    // Where it stands tells which of them is meant.
    let mut known = segments.clone();
    let (before, after) = (Fingerprint::of_source("a"), Fingerprint::of_source("b"));
    (known[1].before, known[1].after) = (Some(before), Some(after));
    let french = language("fr");
    let query = Query { text: "Open", before: Some(before), after: Some(after), ..Query::of(&french) };
    let found = memory(known.clone()).look_up(&query, 1, 2);
    let seen: Vec<_> = found.iter().map(|found| (found.percent, found.target.as_str())).collect();
    assert_eq!(seen, [(101, "Ouvert"), (99, "Ouvrir")]);
    // And where it tells nothing, both are in doubt.
    (known[0].before, known[0].after) = (Some(before), Some(after));
    let found = memory(known).look_up(&query, 1, 2);
    assert!(found.iter().all(|found| found.percent == 99 && !found.is_exact()), "{found:?}");
    // The same translation twice is one.
    let same = vec![unit("a.md", "x", "Open", "Ouvrir"), unit("c.md", "y", "Open", "Ouvrir")];
    assert_eq!(best(same, "Open").0, 100);
}

#[test]
fn a_unit_is_not_its_own_match_and_what_left_is() {
    let french = language("fr");
    let own = unit("b.md", "own-1234", "Open it.", "Ouvrez.");
    let query = Query { text: "Open it.", article: Some("b.md"), id: Some("own-1234"), ..Query::of(&french) };
    assert!(memory(vec![own.clone()]).look_up(&query, 1, 5).is_empty());
    let origin = Origin::Unit { article: "b.md".to_owned(), id: "own-1234".to_owned(), state: None };
    let found = memory(vec![Segment { origin, ..own }]).look_up(&query, 1, 5);
    assert_eq!(found[0].percent, 101);
}

#[test]
fn an_id_that_is_made_of_the_text_is_no_context() {
    let french = language("fr");
    let id = format!("open-it-{}", Fingerprint::of_source("Open it.").short());
    let percent = |article: &str, id: &str| {
        let memory = memory(vec![unit("a.md", id, "Open it.", "Ouvrez.")]);
        let query = Query { text: "Open it.", article: Some(article), id: Some(id), ..Query::of(&french) };
        memory.look_up(&query, 1, 1).first().map(|found| found.percent)
    };
    assert_eq!(percent("b.md", &id), Some(100));
    assert_eq!(percent("b.md", &format!("{id}-2")), Some(100));
    assert_eq!(percent("b.md", "title"), Some(101));
}

#[test]
fn braces_never_go_from_articles_to_patterns() {
    let french = language("fr");
    let pattern = Segment { is_pattern: true, ..unit("app.ftl", "x", "Open { $name }", "Ouvrir { $name }") };
    let memory =
        memory(vec![pattern, Segment { is_pattern: true, ..unit("app.ftl", "y", "Close", "Fermer") }]);
    let look_up =
        |text, is_pattern| memory.look_up(&Query { text, is_pattern, ..Query::of(&french) }, 50, 1).len();
    assert_eq!(look_up("Open { $name }", true), 1);
    assert_eq!(look_up("Open { $name }", false), 0);
    assert_eq!(look_up("Close", false), 1);
}

#[test]
fn nothing_is_found_in_nothing() {
    let french = language("fr");
    assert!(memory(Vec::new()).look_up(&Query { text: "Open", ..Query::of(&french) }, 0, 5).is_empty());
    let one = memory(vec![unit("a.md", "x", "Open", "Ouvrir")]);
    for text in ["", "…", "é"] {
        assert!(one.look_up(&Query { text, ..Query::of(&french) }, 1, 5).is_empty(), "{text:?}");
    }
}
