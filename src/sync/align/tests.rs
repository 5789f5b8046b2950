//! Laws and tables of the alignment.
use proptest::prelude::*;

use super::*;

fn items(texts: &[&'static str]) -> Vec<Item<'static>> {
    let item = |text: &&'static str| {
        let (field, text) = match text.split_once(": ") {
            Some((field, text)) => (Some(field), text),
            None => (None, *text),
        };
        let kind = if field.is_some() { Kind::Field } else { Kind::Paragraph };
        Item { kind, field, text, fingerprint: Fingerprint::of_source(text) }
    };
    texts.iter().map(item).collect()
}

fn aligned(old: &[&'static str], new: &[&'static str]) -> Vec<String> {
    let pairs = align(&items(old), &items(new));
    let show = |pair: &Option<AlignedPair>| match pair {
        None => "added".to_owned(),
        Some(AlignedPair { old, change, .. }) => format!("{old} {change:?}").to_lowercase(),
    };
    pairs.iter().map(show).collect()
}

const A: &str = "The committee met on Tuesday to discuss the budget for next year.";
const A2: &str = "The committee met on Wednesday to discuss the budget for next year.";
const B: &str = "Residents of the valley have asked for a new bridge since the flood.";
const C: &str = "A spokesman declined to say when the report would be published.";

#[test]
fn edits_stay_with_their_unit() {
    assert_eq!(aligned(&[A, B, C], &[A2, B, C]), ["0 edited", "1 unchanged", "2 unchanged"]);
    assert_eq!(aligned(&[A, C], &[A, B, C]), ["0 unchanged", "added", "1 unchanged"]);
    assert_eq!(aligned(&[A, B], &[C, B]), ["added", "1 unchanged"]);
}

#[test]
fn moves_keep_their_unit_even_when_edited() {
    assert_eq!(aligned(&[A, B, C], &[B, C, A]), ["1 unchanged", "2 unchanged", "0 moved"]);
    assert_eq!(aligned(&[A, B, C], &[B, C, A2]), ["1 unchanged", "2 unchanged", "0 edited"]);
}

#[test]
fn repeated_texts_are_told_apart_by_their_neighbours() {
    assert_eq!(aligned(&["Yes", A, "Yes", B], &[A, "Yes", B]), ["1 unchanged", "2 unchanged", "3 unchanged"]);
    assert_eq!(
        aligned(&[A, "Yes", B, "Yes", C], &[C, B, "Yes", A, "Yes"]).iter().filter(|s| **s == "added").count(),
        0
    );
}

#[test]
fn fields_are_known_by_their_key() {
    assert_eq!(aligned(&["title: One", A], &["title: Quite another", A]), ["0 edited", "1 unchanged"]);
    assert_eq!(
        aligned(
            &["tags.0: rivers", "tags.1: bridges"],
            &["tags.0: floods", "tags.1: rivers", "tags.2: bridges"]
        ),
        ["added", "0 unchanged", "1 unchanged"]
    );
}

/// The alignment as text: for each new unit its old one, `2a` and `2b` for parts of old unit 2, `1+2` for a merge.
fn regrouped(old: &[&'static str], new: &[&'static str]) -> String {
    let found = align_and_regroup(&items(old), &items(new), FxHashSet::default());
    let mut shown: Vec<String> =
        found.pairs.iter().map(|pair| pair.map_or("-".to_owned(), |pair| pair.old.to_string())).collect();
    for split in found.splits {
        for (at, letter) in split.new.into_iter().zip('a'..) {
            shown[at] = format!("{}{letter}", split.old);
        }
    }
    for merge in found.merges {
        shown[merge.new] = merge.old.iter().map(usize::to_string).collect::<Vec<_>>().join("+");
    }
    shown.join(" ")
}

const AB: &str = "The committee met on Tuesday to discuss the budget for next year. Residents of the valley have \
                  asked for a new bridge since the flood.";
const ABC: &str = "The committee met on Tuesday to discuss the budget for next year. Residents of the valley have \
                   asked for a new bridge since the flood. A spokesman declined to say when the report would be \
                   published.";

#[test]
fn splits_and_merges_are_found() {
    for (old, new, expected) in [
        (&[AB][..], &[A, B][..], "0a 0b"),
        (&[ABC], &[A, B, C], "0a 0b 0c"),
        (&[A, B], &[AB], "0+1"),
        (&[A, B, C], &[ABC], "0+1+2"),
        // One part was edited on the way.
        (&[AB], &[A2, B], "0a 0b"),
        // A heading stands between the parts now, and an unchanged unit behind them.
        (&[AB, C], &[A, "What the residents want", B, C], "0a - 0b 1"),
        // A sentence that came or went is no split.
        (&[AB], &[A], "0"),
        (&[A], &[AB], "0"),
        // The part that left moved into a unit that was there before.
        (
            &[AB, C],
            &[
                A,
                "Residents of the valley have asked for a new bridge since the flood. A spokesman declined to say when the report would be published.",
            ],
            "0 1",
        ),
    ] {
        assert_eq!(regrouped(old, new), expected, "{old:?} {new:?}");
    }
}

#[test]
fn short_parts_are_found_at_either_end() {
    const WHOLE: &str = "Bring water. The path is long and there is no shade on it. Hooray!";
    const LONG: &str = "The path is long and there is no shade on it.";
    assert_eq!(regrouped(&[A, WHOLE, B], &[A, "Bring water.", LONG, "Hooray!", B]), "0 1a 1b 1c 2");
    assert_eq!(regrouped(&[A, "Bring water.", LONG, "Hooray!", B], &[A, WHOLE, B]), "0 1+2+3 4");
    // Not where anything is missing or stands between.
    assert_eq!(regrouped(&[A, WHOLE, B], &[A, "Bring water.", "The path is long.", B]), "0 - 1 2");
}

#[test]
fn tags_and_addresses_say_little() {
    const BADGE: &str =
        "<span style=\"margin: 0.25em;\"><Badge class=\"neutral-badge\" text=\"Community\" /></span>";
    let old: &'static str = format!("[Vim](https://example.org/one/vim) {BADGE} - Folds code").leak();
    let new: &'static str = format!("[Oven](https://example.org/two/bake) {BADGE} - Bakes bread").leak();
    let item = |text: &'static str| {
        let fingerprint = Fingerprint::of_source(text);
        Item { kind: Kind::ListItem, field: None, text, fingerprint }
    };
    assert_eq!(align(&[item(old)], &[item(new)]), [None]);
}

#[test]
fn a_copy_does_not_take_what_belongs_to_its_original() {
    const COPY: &str = "The committee met on Friday to discuss the budget for this year.";
    assert_eq!(regrouped(&[A, B], &[A, COPY, B]), "0 - 1");
    assert_eq!(regrouped(&[A, B], &[COPY, A, B]), "- 0 1");
    // The original was edited as well, but less.
    assert_eq!(regrouped(&[A, B], &[A2, COPY, B]), "0 - 1");
    assert_eq!(regrouped(&[A, B], &[COPY, A2, B]), "- 0 1");
    // What stood beside it was replaced.
    assert_eq!(regrouped(&[A, C, B], &[A, COPY, B]), "0 - 2");
}

#[test]
fn headings_are_carried_where_their_words_are_others() {
    for (old, new, expected) in [
        ("Getting started", "How to get started", "1"),
        ("Why people contribute", "Reasons to contribute", "1"),
        ("What is open source?", "What does open source mean?", "1"),
        ("Finding users for your project", "Find users", "1"),
        ("Best practices", "Licences and copyright", "-"),
        ("Code of conduct", "Paying for the work", "-"),
    ] {
        assert_eq!(regrouped(&[A, old, B], &[A, new, B]), format!("0 {expected} 2"), "{old} -> {new}");
    }
}

#[test]
fn repeated_texts_keep_their_place_beside_edited_neighbours() {
    const B2: &str = "Residents of the whole valley have asked for a new bridge since the last flood.";
    // The first `Yes` and its paragraph left, the other paragraph was edited.
    assert_eq!(regrouped(&[A, "Yes", B, "Yes"], &[B2, "Yes"]), "2 3");
    assert_eq!(regrouped(&["Yes", A, "Yes", B], &["Yes", A2]), "0 1");
}

#[test]
fn repeated_texts_follow_the_sections_they_stand_in() {
    assert_eq!(
        regrouped(&[A, "Note", B, C, "Note", "Ending"], &[C, "Note", "Ending", A, "Note", B]),
        "3 4 5 0 1 2"
    );
}

#[test]
fn a_phrase_that_stands_in_both_parts_hides_no_split() {
    const WHOLE: &str = "Open source is not just for software, either. You can open source everything from data sets to books. Look around for ideas on what else you can open source.";
    const FIRST: &str = "Open source is not just for software, either. You can open source everything from data sets to books.";
    const SECOND: &str = "Look around for ideas on what else you can open source.";
    assert_eq!(regrouped(&[WHOLE], &[FIRST, SECOND]), "0a 0b");
}

#[test]
fn a_paragraph_that_lost_nearly_all_is_still_the_same() {
    assert_eq!(regrouped(&[C, ABC, "End"], &[C, "A spokesman declined to say.", "End"]), "0 - 2");
    assert_eq!(regrouped(&[ABC, "End"], &["Residents of the valley have asked.", "End"]), "0 1");
}

#[test]
fn what_took_the_place_of_another_inherits_nothing() {
    assert_eq!(
        regrouped(&[A, B, C], &[A, "Nobody was hurt, and the trains are running again on all lines.", C]),
        "0 - 2"
    );
    assert_eq!(regrouped(&["See the guide"], &["Read it again"]), "-");
}

#[test]
fn a_large_rewritten_article_is_matched_by_its_rare_words() {
    let text = |n: usize, tail: &str| {
        format!("Paragraph about topic{n} and place{n} with many common words {tail}.")
    };
    let old: Vec<String> = (0..1000).map(|n| text(n, "before")).collect();
    let new: Vec<String> = (0..1000).map(|n| text(n, "after")).collect();
    let as_items = |texts: &'static [String]| -> Vec<Item<'static>> {
        texts
            .iter()
            .map(|text| Item {
                kind: Kind::Paragraph,
                field: None,
                text,
                fingerprint: Fingerprint::of_source(text),
            })
            .collect()
    };
    let pairs = align(&as_items(old.leak()), &as_items(new.leak()));
    assert!(pairs.iter().enumerate().all(|(at, pair)| pair.is_some_and(|pair| pair.old == at)));
}

proptest! {
    #[test]
    fn an_alignment_uses_each_old_unit_once_and_keeps_every_exact_text(
        old in prop::collection::vec(prop::sample::select(vec!["Yes", "No", A, A2, B, C]), 0..12),
        new in prop::collection::vec(prop::sample::select(vec!["Yes", "No", A, A2, B, C]), 0..12),
    ) {
        let (old, new) = (items(&old), items(&new));
        let pairs = align(&old, &new);
        let mut used = FxHashSet::default();
        for (at, pair) in pairs.iter().enumerate() {
            let Some(pair) = pair else { continue };
            prop_assert!(used.insert(pair.old));
            let same = old[pair.old].fingerprint == new[at].fingerprint;
            prop_assert_eq!(same, pair.change != Change::Edited);
        }
        let count = |items: &[Item<'_>], text: &str| items.iter().filter(|item| item.text == text).count();
        for text in ["Yes", "No", A, A2, B, C] {
            let exact = pairs.iter().enumerate().filter(|(at, pair)| {
                new[*at].text == text && pair.is_some_and(|pair| pair.change != Change::Edited)
            });
            prop_assert_eq!(exact.count(), count(&old, text).min(count(&new, text)));
        }
    }

    #[test]
    fn an_unchanged_article_is_unchanged(
        texts in prop::collection::vec(prop::sample::select(vec!["Yes", "No", A, A2, B, C]), 0..30),
    ) {
        let texts = items(&texts);
        let pairs = align(&texts, &texts);
        for (at, pair) in pairs.into_iter().enumerate() {
            prop_assert_eq!(pair, Some(AlignedPair { old: at, change: Change::Unchanged, evidence: AlignEvidence::Text }));
        }
    }
}

/// An article of `# heading`, `## heading`, `- item`, `| cell` and paragraphs.
fn article(lines: &[&'static str]) -> Vec<Item<'static>> {
    let item = |line: &&'static str| {
        let (kind, text) = match line.split_once(' ') {
            Some((marks, text)) if marks.bytes().all(|byte| byte == b'#') => {
                (Kind::Heading(marks.len() as u8), text)
            }
            Some(("-", text)) => (Kind::ListItem, text),
            Some(("|", text)) => (Kind::TableCell, text),
            _ => (Kind::Paragraph, *line),
        };
        Item::new(kind, None, text)
    };
    lines.iter().map(item).collect()
}

/// For each new unit its old one, with the others that it could be: `3`, `-`, `3?5`.
fn among(old: &[&'static str], new: &[&'static str]) -> String {
    let found = align_and_regroup(&article(old), &article(new), FxHashSet::default());
    let show = |(at, pair): (usize, &Option<AlignedPair>)| {
        let rivals = found.rivals.get(&at).into_iter().flatten();
        let rivals: String = rivals.map(|old| format!("?{old}")).collect();
        pair.map_or("-".to_owned(), |pair| format!("{}{rivals}", pair.old))
    };
    found.pairs.iter().enumerate().map(show).collect::<Vec<_>>().join(" ")
}

#[test]
fn equal_texts_stay_with_their_sections() {
    const RED: [&str; 4] = ["## Red", "About red apples and pears.", "- Open", "- Closed"];
    const BLUE: [&str; 4] = ["## Blue", "About blue plums and grapes.", "- Open", "- Closed"];
    const GREEN: [&str; 3] = ["## Green", "- Open", "- Closed"];
    let joined = |sections: &[&[&'static str]]| sections.concat();
    for (old, new, expected) in [
        // Two that were exchanged, three that went round, one that was put elsewhere.
        (joined(&[&RED, &BLUE]), joined(&[&BLUE, &RED]), "4 5 6 7 0 1 2 3"),
        (joined(&[&RED, &BLUE, &GREEN]), joined(&[&GREEN, &RED, &BLUE]), "8 9 10 0 1 2 3 4 5 6 7"),
        (joined(&[&RED, &BLUE, &GREEN]), joined(&[&BLUE, &GREEN, &RED]), "4 5 6 7 8 9 10 0 1 2 3"),
        (joined(&[&GREEN, &RED, &BLUE]), joined(&[&RED, &BLUE, &GREEN]), "3 4 5 6 7 8 9 10 0 1 2"),
        // One of them deleted, one added before.
        (joined(&[&RED, &BLUE]), joined(&[&BLUE]), "4 5 6 7"),
        (joined(&[&RED, &BLUE, &GREEN]), joined(&[&RED, &GREEN]), "0 1 2 3 8 9 10"),
        (joined(&[&BLUE]), joined(&[&RED, &BLUE]), "- - - - 0 1 2 3"),
        (joined(&[&BLUE, &GREEN]), joined(&[&BLUE, &RED, &GREEN]), "0 1 2 3 - - - - 4 5 6"),
        // The heading or the paragraph that tells them apart was edited on the way.
        (
            joined(&[&RED, &BLUE]),
            joined(&[&BLUE, &["## Red", "About red apples and sweet pears.", "- Open", "- Closed"]]),
            "4 5 6 7 0 1 2 3",
        ),
        (
            joined(&[&RED, &BLUE]),
            joined(&[&BLUE, &["## Red things", "About red apples and pears.", "- Open", "- Closed"]]),
            "4 5 6 7 0 1 2 3",
        ),
        // Nothing but the heading above tells which is which.
        (
            joined(&[&["## Red", "### State", "- Open"], &["## Blue", "### State", "- Open"]]),
            joined(&[&["## Blue", "### State", "- Open"], &["## Red", "### State", "- Open"]]),
            "3 4 5 0 1 2",
        ),
        (
            joined(&[
                &["# Red", "## Room", "### State", "- Open"],
                &["# Blue", "## Room", "### State", "- Open"],
            ]),
            joined(&[
                &["# Blue", "## Room", "### State", "- Open"],
                &["# Red", "## Room", "### State", "- Open"],
            ]),
            "4 5 6 7 0 1 2 3",
        ),
        // Questions with the same short answers; rows of a table; terms with the same meaning.
        (
            vec![
                "### May I run?",
                "Yes.",
                "### May I swim?",
                "Yes.",
                "### May I fly?",
                "No.",
                "### May I sing?",
                "No.",
            ],
            vec!["### May I swim?", "Yes.", "### May I sing?", "No.", "### May I run?", "Yes."],
            "2 3 6 7 0 1",
        ),
        (
            vec![
                "| Monday",
                "| Open",
                "| Full",
                "| Tuesday",
                "| Open",
                "| Full",
                "| Wednesday",
                "| Open",
                "| Full",
            ],
            vec![
                "| Tuesday",
                "| Open",
                "| Full",
                "| Monday",
                "| Open",
                "| Full",
                "| Wednesday",
                "| Open",
                "| Full",
            ],
            "3 4 5 0 1 2 6 7 8",
        ),
        (
            vec![
                "| Monday",
                "| Open",
                "| Full",
                "| Tuesday",
                "| Open",
                "| Full",
                "| Wednesday",
                "| Open",
                "| Full",
            ],
            vec!["| Monday", "| Open", "| Full", "| Wednesday", "| Open", "| Full"],
            "0 1 2 6 7 8",
        ),
        (
            vec!["Apple", "A fruit.", "Pear", "A fruit."],
            vec!["Pear", "A fruit.", "Apple", "A fruit."],
            "2 3 0 1",
        ),
    ] {
        assert_eq!(among(&old, &new), expected, "{old:?} {new:?}");
    }
}

#[test]
fn what_nothing_tells_apart_is_noted() {
    for (old, new, expected) in [
        // Either the one before or the one behind left with what stood between them.
        (vec![A, "Yes.", B, "Yes.", C], vec![A, "Yes.", C], "0 1?3 4"),
        // One of a run left.
        (vec![A, "Yes.", "Yes.", "Yes.", C], vec![A, "Yes.", "Yes.", C], "0 1?2 2?3 4"),
        // All around them is another now.
        (vec![A, "Yes.", "## One", "Yes."], vec!["Yes.", "## Two"], "1?3 -"),
        // The one that left is not the one that stayed beside its neighbours.
        (vec![A, "Yes.", B, "Yes.", C], vec![A, "Yes.", B, C], "0 1 2 4"),
        (vec![A, "Yes.", B, "Yes.", C], vec![A, B, "Yes.", C], "0 2 3 4"),
        // The one that went elsewhere is the one that is left.
        (vec![A, "Yes.", B, "Yes.", C], vec!["Yes.", A, B, "Yes.", C], "1 0 2 3 4"),
        // A new one of a text that stood there once cannot be another's.
        (vec![A, "Yes.", B], vec![A, "Yes.", B, "Yes."], "0 1 2 -"),
    ] {
        assert_eq!(among(&old, &new), expected, "{old:?} {new:?}");
    }
}

#[test]
fn what_is_counted_anew_keeps_its_words() {
    for (old, new, expected) in [
        (
            vec![
                "## Step 1: press the red button",
                "## Step 2: press the green button",
                "## Step 3: press the blue button",
                "## Step 4: press the white button",
            ],
            vec![
                "## Step 1: press the green button",
                "## Step 2: press the blue button",
                "## Step 3: press the white button",
            ],
            "1 2 3",
        ),
        (
            vec![
                "## Step 1: press the red button",
                "## Step 2: press the green button",
                "## Step 3: press the blue button",
            ],
            vec![
                "## Step 1: press the blue button",
                "## Step 2: press the red button",
                "## Step 3: press the green button",
            ],
            "2 0 1",
        ),
        // One of them was edited as well.
        (
            vec![
                "- Step 1: press the red button",
                "- Step 2: press the green button",
                "- Step 3: press the blue button",
                "- Step 4: press the white button",
            ],
            vec![
                "- Step 1: press the green button",
                "- Step 2: press the azure button",
                "- Step 3: press the white button",
            ],
            "1 2 3",
        ),
        (
            vec!["Chapter 1. Rivers", "Chapter 2. Lakes", "Chapter 3. Seas"],
            vec!["Chapter 1. Lakes", "Chapter 2. Seas"],
            "1 2",
        ),
        (
            vec!["- a) bread and salt", "- b) milk and honey", "- c) wine and cheese"],
            vec!["- a) milk and honey", "- b) wine and cheese"],
            "1 2",
        ),
        (
            vec!["Part I: The river", "Part II: The lake", "Part III: The sea"],
            vec!["Part I: The lake", "Part II: The sea"],
            "1 2",
        ),
        (vec!["Figure 1: The pump", "Figure 2: The lamp"], vec!["Figure 1: The lamp"], "1"),
        (vec!["The pump, figure 1", "The lamp, figure 2"], vec!["The lamp, figure 1"], "1"),
        (
            vec!["The red door opens at 9:00", "The blue door opens at 10:00"],
            vec!["The blue door opens at 9:00"],
            "1",
        ),
        (
            vec!["Step one: press the red button", "Step two: press the green button"],
            vec!["Step one: press the green button"],
            "1",
        ),
        // The same label with other words is another.
        (vec!["## Step 1: press the red button"], vec!["## Step 1: wait for the bus"], "-"),
    ] {
        assert_eq!(among(&old, &new), expected, "{old:?} {new:?}");
    }
}

#[test]
fn a_short_text_is_known_by_its_place() {
    for (old, new, expected) in [
        ("## A new era after Assad", "## A new era begins", "0 1 2"),
        ("## Documentation updates", "## Documentation guide", "0 1 2"),
        ("## Content-driven", "## Content-first", "0 1 2"),
        ("## Content-focused", "## Content-driven", "0 1 2"),
        ("`Astro.call()` is a function.", "`call()` is here.", "0 1 2"),
        ("- Bring water", "- Bring food", "0 1 2"),
        ("## Prices", "## Opening hours", "0 - 2"),
    ] {
        assert_eq!(among(&[A, old, B], &[A, new, B]), expected, "{old} {new}");
    }
    // Both neighbours were edited; what else came in does not hide it.
    const B2: &str = "Residents of the whole valley have asked for a new bridge since the last flood.";
    assert_eq!(among(&[A, "## Content-driven", B], &[A2, "## Content-first", B2]), "0 1 2");
    assert_eq!(among(&[A, "## Content-driven", B], &[A2, C, "## Content-first", B2]), "0 - 1 2");
    // Where two left and two came, the place says nothing.
    assert_eq!(
        among(&[A, "## Old news", "## Old mail", B], &[A, "## New jobs", "## New mills", B]),
        "0 - - 3"
    );
}
