//! What the room promises, over all its files.

use proptest::prelude::*;

use super::*;
use crate::model::{Language, fold_blanks};

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

fn cut<'t>(text: &'t str, tag: &str) -> Vec<&'t str> {
    sentences(text, &language(tag)).into_iter().map(|range| &text[range]).collect()
}

/// Sentences are marked with `|` between them.
#[track_caller]
fn check(tag: &str, marked: &str) {
    let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
    assert_eq!(cut(&marked.replace('|', ""), tag), expected);
}

#[test]
fn stops_end_sentences_in_every_language() {
    for text in [
        "Ena dva. | Tri štiri! | Pet? | Šest… | Sedem.",
        "\"One.\" | “Two.” | «Three.» | „Vier.“ | (Five.) | **Six.** | _Seven._ | End",
        "Version 2.0 costs 3.50 today. | See example.com for more.",
        "Wait... what happened? | It is … fine. | Well… | Then go.",
        "One thing: Two things; Three things.",
        "See `a. B` and [a link. Or two](http://a.b/c. D). | Then <a title=\"A. B\">more. | </a>End.",
        "Use { $a. B } or {{ x. Y }} here. | `code` begins this one. | [A link](u) this.",
        "1. First one. | Second one.",
        "Line one\\\n | line two  \n | line three\n\n | line four\nand five",
        "Really?! | Yes. | \"Stop!\" he said. | So (!) It was [...] Done [...].\" | Next.",
        "A note.[^1] | And <b>bold.</b> | More.<br> | Last.",
        "You did it! 🎉",
        "All set. | 🚀 Now go! 🏗️",
        "A. B. Miller came. | 42 others followed.",
    ] {
        for tag in ["en", "fr", "es", "de", "it", "sl"] {
            check(tag, text);
        }
    }
}

#[test]
fn english_abbreviations() {
    for text in [
        "Mr. Smith and Dr. J. R. Jones met at 5 p.m. in D.C. | They spoke.",
        "He left at 5 p.m. | She stayed, e.g. Monday.",
        "The U.S. Senate met. | It was in the U.S. | The vote passed.",
        "Is it No. 10? | No. | It is No. 11, cf. Fig. 3 and St. Paul.",
        "Apples, pears, etc. | They grow. | Acme Inc. Chairman Bo left.",
        "She said \"no.\" | Then she left. | “Go,” he said. | “Now.”",
        "Email **Jane Doe, Ph.D.** | The rest is silence.",
    ] {
        check("en", text);
    }
}

#[test]
fn french_abbreviations_and_quotes() {
    for text in [
        "M. Dupont et Mme. Curie, p. ex. Marie, arrivent. | Ils parlent.",
        "« Bonjour. » | Il sort. | « Vraiment ? » demande-t-il. | Oui !",
        "Voir p. 12 et art. 3, etc. | La suite vient.",
        "Il y en a. | Mais c.-à-d. Rien.",
    ] {
        check("fr", text);
    }
}

#[test]
fn spanish_abbreviations_and_inverted_marks() {
    for text in [
        "El Sr. García y la Sra. López llegan. | ¿Vienen Uds. Todos? | ¡Sí! | ¿por qué no?",
        "EE. UU. Ganó. | Véase la pág. 4 y el núm. 5, p. ej. Madrid.",
    ] {
        check("es", text);
    }
}

#[test]
fn german_abbreviations_and_ordinals() {
    for text in [
        "Das ist z. B. Berlin, d. h. Preußen, usw. | Der Rest folgt.",
        "Am 15. Oktober kam Nr. 3, i. d. R. Montags. | Im 19. Jahrhundert war das so. | Es war 1989. | Danach kam nichts.",
        "»Gut.« | Er ging. | „Nein!“, sagte sie. | Mehr bzw. Weniger.",
    ] {
        check("de", text);
    }
}

#[test]
fn italian_abbreviations() {
    for text in [
        "Il Sig. Rossi e la dott.ssa Bianchi, ecc. | Poi il prof. Verdi, p. es. Lui, art. 5. | Fine.",
        "Nel 300 a.C. Roma era grande, cfr. Livio. | Accadde nel 12 d.C. | Poi il nulla.",
    ] {
        check("it", text);
    }
}

#[test]
fn lengths_and_anchors_pair_sentences() {
    let pairs = |source: &[&str], target: &[&str]| -> Vec<(usize, usize)> {
        align(source, target).into_iter().map(|bead| (bead.source.len(), bead.target.len())).collect()
    };
    let beads =
        align(&["A short one.", "And a rather longer one."], &["Une courte.", "Et une un peu plus longue."]);
    assert!(beads.iter().all(|bead| bead.certain && bead.source == bead.target));

    assert_eq!(
        pairs(
            &["First we go to the market to buy apples.", "Then we go home by the old road along the river."],
            &[
                "D'abord nous allons au marché.",
                "Là, nous achetons.",
                "Puis nous rentrons par la vieille route qui longe la rivière."
            ],
        ),
        [(1, 2), (1, 1)]
    );
    // The link tells which of the three has no translation.
    assert_eq!(
        pairs(
            &[
                "It was built long ago in the north by people of whom nobody knows a thing.",
                "See [here](http://a.b).",
                "It was sold last year to the town."
            ],
            &["Voir [ici](http://a.b).", "Il a été vendu à la ville l'an dernier."],
        ),
        [(1, 0), (1, 1), (1, 1)]
    );
    assert_eq!(pairs(&[], &["Un.", "Deux."]), [(0, 1), (0, 1)]);
    assert_eq!(pairs(&["One."], &[]), [(1, 0)]);
}

#[test]
fn a_pair_is_not_certain_against_its_anchors() {
    let beads =
        align(&["In 1999 it began.", "Now it is over."], &["Il est fini.", "Tout a commencé en 1999."]);
    assert!(beads.iter().all(|bead| !bead.certain), "{beads:?}");
    // Nor is its neighbour, which has none.
    let beads = align(
        &["In 1999 it began.", "We were there.", "Now it is over."],
        &["Il est fini.", "Nous y étions.", "Tout a commencé en 1999."],
    );
    assert!(beads.iter().all(|bead| !bead.certain), "{beads:?}");
}

fn split(answered: &str, translation: &str, pieces: &[&str]) -> Vec<(String, Option<String>)> {
    let parts = parts(answered, translation, pieces, &language("en"), &language("fr"));
    parts.into_iter().map(|part| (part.source, part.translation)).collect()
}

#[test]
fn pieces_get_their_own_sentences() {
    let answered = "The house is old. It has a red door. Nobody lives there now. The garden is wild.";
    let translation =
        "La maison est vieille. Elle a une porte rouge. Personne n'y vit. Le jardin est sauvage.";
    let found = split(
        answered,
        translation,
        &["The big house is old. It has a red door.", "The garden is wild and green."],
    );
    // What no piece kept stays with the piece before it.
    assert_eq!(
        found[0].1.as_deref(),
        Some("La maison est vieille. Elle a une porte rouge. Personne n'y vit.")
    );
    assert_eq!(found[1], ("The garden is wild.".into(), Some("Le jardin est sauvage.".into())));
}

#[test]
fn an_enumeration_that_became_a_list_is_cut_at_its_clauses() {
    let found = split(
        "You need: apples from the market, fresh milk and a spoonful of sugar.",
        "Il vous faut : des pommes du marché, du lait frais et une cuillère de sucre.",
        &["You need:", "apples from the market", "fresh milk", "a spoonful of sugar"],
    );
    let translations: Vec<Option<&str>> = found.iter().map(|part| part.1.as_deref()).collect();
    assert_eq!(
        translations,
        [
            Some("Il vous faut :"),
            Some("des pommes du marché,"),
            Some("du lait frais"),
            Some("et une cuillère de sucre.")
        ]
    );
}

#[test]
fn what_cannot_be_cut_goes_where_more_of_it_belongs() {
    let found = split(
        "If it rains, we stay at home and read all the books that we have.",
        "Nous lirons tous nos livres à la maison par temps de pluie.",
        &["If it rains", "We stay at home and read all the books that we have."],
    );
    assert_eq!(found[0].1, None);
    assert_eq!(found[1].1.as_deref(), Some("Nous lirons tous nos livres à la maison par temps de pluie."));
}

#[test]
fn a_hard_break_between_pieces_belongs_to_none() {
    let found = split("One road.\\\nTwo roads.", "Une route.\\\nDeux routes.", &["One road.", "Two roads."]);
    assert_eq!(found[0], ("One road.".into(), Some("Une route.".into())));
    assert_eq!(found[1], ("Two roads.".into(), Some("Deux routes.".into())));
}

/// What each piece gets, as `-` where that is doubtful.
#[track_caller]
fn check_parts(answered: &str, translation: &str, pieces: &[&str], expected: &[&str]) {
    let found = split(answered, translation, pieces);
    let found: Vec<&str> = found.iter().map(|part| part.1.as_deref().unwrap_or("-")).collect();
    assert_eq!(found, expected);
}

#[test]
fn unique_anchors_tell_another_order() {
    for (first, second, premier, deuxieme) in [
        (
            "The path is 12 km long and steep.",
            "Bring 3 litres of water for the day.",
            "Le chemin fait 12 km et il est raide.",
            "Prenez 3 litres d'eau pour la journée.",
        ),
        ("Read [this](/a) first.", "Then see [that](/b).", "Lisez [ceci](/a).", "Voyez [cela](/b)."),
        ("Start it with `run`.", "Look at `log` later.", "Lancez `run` d'abord.", "Regardez `log` ensuite."),
        (
            "Paul carried the tent to the summit.",
            "Marie cooked for everybody in the valley.",
            "Paul a porté la tente au sommet.",
            "Marie a cuisiné pour tous dans la vallée.",
        ),
    ] {
        let (answered, pieces) = (format!("{first} {second}"), [first, second]);
        check_parts(&answered, &format!("{premier} {deuxieme}"), &pieces, &[premier, deuxieme]);
        check_parts(&answered, &format!("{deuxieme} {premier}"), &pieces, &[premier, deuxieme]);
    }
    // Parts of several sentences, which are apart in the translation.
    check_parts(
        "One has 1 door. One has 2 doors. One has 3 doors.",
        "Une a 2 portes. Une a 3 portes. Une a 1 porte.",
        &["One has 1 door. One has 2 doors.", "One has 3 doors."],
        &["Une a 2 portes. Une a 1 porte.", "Une a 3 portes."],
    );
}

#[test]
fn what_anchors_contradict_is_doubtful() {
    // One sentence has no anchor, so that the order is not proved.
    check_parts(
        "The path is 12 km long and steep. Bring enough water for the day.",
        "Prenez assez d'eau pour la journée. Le chemin fait 12 km et il est raide.",
        &["The path is 12 km long and steep.", "Bring enough water for the day."],
        &["-", "-"],
    );
    // A word that is written small somewhere is no name.
    check_parts(
        "Open source is unusual. The code is open to everybody.",
        "Le code source libre est rare. Tout le monde voit Open Source.",
        &["Open source is unusual.", "The code is open to everybody."],
        &["Le code source libre est rare.", "Tout le monde voit Open Source."],
    );
    // What stands before the doubtful parts is not.
    check_parts(
        "The house is old and cold. The path is 12 km long and steep. Bring enough water for the day.",
        "La maison est vieille et froide. Prenez assez d'eau pour la journée. Le chemin fait 12 km et il est raide.",
        &[
            "The house is old and cold.",
            "The path is 12 km long and steep.",
            "Bring enough water for the day.",
        ],
        &["La maison est vieille et froide.", "-", "-"],
    );
}

#[test]
fn a_comma_alone_parts_no_translation() {
    let whole = "Le chemin, long et raide, demande assez d'eau pour la journée.";
    for (answered, pieces) in [
        (
            "The path is long and steep. It needs enough water for the day.",
            ["The path is long and steep.", "It needs enough water for the day."],
        ),
        (
            "The path is long and steep, so it needs enough water for the day.",
            ["The path is long and steep.", "So it needs enough water for the day."],
        ),
    ] {
        check_parts(answered, whole, &pieces, &["-", "-"]);
    }
    // As many clauses, but of other lengths; then of the same; then told by an anchor.
    let pieces = ["The path is long.", "It needs enough water for the whole day."];
    let answered = "The path is long, it needs enough water for the whole day.";
    check_parts(
        answered,
        "Pour la journée entière de ce long chemin, il faut de l'eau.",
        &pieces,
        &["-", "-"],
    );
    check_parts(
        answered,
        "Le chemin est long, il demande assez d'eau pour la journée.",
        &pieces,
        &["Le chemin est long,", "il demande assez d'eau pour la journée."],
    );
    check_parts(
        "The path is 12 km long, it needs water.",
        "Le chemin fait 12 km, il demande que l'on emporte assez d'eau avec soi.",
        &["The path is 12 km long.", "It needs water."],
        &["Le chemin fait 12 km,", "il demande que l'on emporte assez d'eau avec soi."],
    );
}

#[test]
fn emphasis_is_closed_before_a_cut_and_opened_behind_it() {
    for (answered, parts) in [
        ("**One road. Two roads.**", ["**One road.**", "**Two roads.**"]),
        ("All *are **one road. Two roads** here.*", ["All *are **one road.***", "***Two roads** here.*"]),
        ("***One road. Two* roads.**", ["***One road.***", "***Two* roads.**"]),
        ("A _b_ **one road.** Two `**` roads\\*.", ["A _b_ **one road.**", "Two `**` roads\\*."]),
        ("Is 2 * 3 a_b_c one road. Two roads * 4.", ["Is 2 * 3 a_b_c one road.", "Two roads * 4."]),
        ("~~One road. Two~~ roads.", ["~~One road.~~", "~~Two~~ roads."]),
    ] {
        let found = split(answered, answered, &["One road.", "Two roads."]);
        for (part, expected) in found.iter().zip(parts) {
            assert_eq!((part.0.as_str(), part.1.as_deref()), (expected, Some(expected)));
        }
    }
}

/// Texts of stops, words and marks, far denser than real ones.
const HOSTILE: &str =
    "([a-cA-C]{1,3}|[.!?…:;,—]|[ \\n]|\\\\\n|[`\\[\\](){}<>*\"«»]|z\\. B\\.|Mr\\.|12\\.| é){0,40}";

/// Texts with sentences, blanks and emphasis, but nothing that survives translation and no clauses.
const PLAIN: &str = "([a-c]{1,3}| [A-C]{1,2} |[.…]|[ \\n]|\\\\\n|[*]{1,2}){0,40}";

proptest! {
    #[test]
    fn outside_sentences_is_only_white_space(text in HOSTILE, tag in "en|fr|es|de|it|ja") {
        let found = sentences(&text, &language(&tag));
        let mut end = 0;
        for range in &found {
            prop_assert!(range.start >= end && !range.is_empty());
            prop_assert!(text[end..range.start].trim().is_empty());
            prop_assert_eq!(text[range.clone()].trim(), &text[range.clone()]);
            end = range.end;
        }
        prop_assert!(text[end..].trim().is_empty());
    }

    #[test]
    fn beads_cover_both_sides_in_order(
        source in proptest::collection::vec("[a-c1 ]{0,30}", 0..9),
        target in proptest::collection::vec("[a-c1 ]{0,30}", 0..90),
    ) {
        let source: Vec<&str> = source.iter().map(String::as_str).collect();
        let target: Vec<&str> = target.iter().map(String::as_str).collect();
        let beads = align(&source, &target);
        let (mut row, mut column) = (0, 0);
        for bead in beads {
            prop_assert_eq!((bead.source.start, bead.target.start), (row, column));
            prop_assert!(!bead.source.is_empty() || !bead.target.is_empty());
            (row, column) = (bead.source.end, bead.target.end);
        }
        prop_assert_eq!((row, column), (source.len(), target.len()));
    }

    #[test]
    fn parts_hold_all_of_both_texts(
        answered in HOSTILE, translation in HOSTILE,
        pieces in proptest::collection::vec("([a-c]{1,3}[ .,]){0,9}", 1..5),
    ) {
        let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
        let found = split(&answered, &translation, &pieces);
        prop_assert_eq!(found.len(), pieces.len());
        // Hard breaks between parts are dropped, emphasis is closed and opened again.
        let solid = |text: &str| text.replace(['\\', '*'], "").split_whitespace().collect::<String>();
        let whole: Vec<&str> = found.iter().map(|part| part.0.as_str()).collect();
        prop_assert_eq!(solid(&whole.join("\n")), solid(&answered));
        // What is offered is in the translation, and no more than once.
        let mut left: Vec<char> = solid(&translation).chars().collect();
        for c in found.iter().filter_map(|part| part.1.as_deref()).flat_map(|text| solid(text).chars().collect::<Vec<_>>()) {
            let at = left.iter().position(|&other| other == c);
            prop_assert!(at.is_some());
            left.swap_remove(at.unwrap());
        }
    }

    #[test]
    fn nothing_is_doubtful_without_anchors_and_clauses(
        answered in PLAIN, translation in PLAIN, pieces in proptest::collection::vec("([a-c]{1,3}[ .]){0,9}", 1..5),
    ) {
        let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
        let found = split(&answered, &translation, &pieces);
        let solid = |text: &str| text.replace(['\\', '*'], "").split_whitespace().collect::<String>();
        let whole: Vec<&str> = found.iter().filter_map(|part| part.1.as_deref()).collect();
        prop_assert_eq!(solid(&whole.join("\n")), solid(&translation));
    }

    #[test]
    fn a_cut_leaves_emphasis_whole(sentences in proptest::collection::vec("[a-c]{1,9}", 2..6), from in 0usize..6, to in 0usize..6) {
        // Emphasis over some sentences; every cut leaves each part with as many marks that open as close.
        let (from, to) = (from.min(to) % sentences.len(), from.max(to) % sentences.len());
        let (from, to) = (from.min(to), from.max(to));
        let text: Vec<String> = sentences.iter().enumerate().map(|(nth, word)| {
            let (open, close) = (if nth == from { "**" } else { "" }, if nth == to { "**" } else { "" });
            format!("{open}X{word}.{close}")
        }).collect();
        let plain: Vec<String> = sentences.iter().map(|word| format!("X{word}.")).collect();
        let pieces: Vec<&str> = plain.iter().map(String::as_str).collect();
        let text = text.join(" ");
        for part in split(&text, &text, &pieces) {
            let translation = part.1.unwrap_or_default();
            for text in [part.0, translation] {
                prop_assert_eq!(text.matches("**").count() % 2, 0);
                prop_assert!(!text.contains("****"));
            }
        }
    }

    #[test]
    fn a_verbatim_split_is_exact(
        lengths in proptest::collection::vec(1usize..12, 2..8), cut in 1usize..7, same in any::<bool>(),
    ) {
        // The same word all over, or every one different.
        let cut = cut.min(lengths.len() - 1);
        let text = |word: &str| -> Vec<String> {
            let numbered = lengths.iter().enumerate().map(|(nth, &length)| {
                let words: Vec<String> = (0..length)
                    .map(|at| if same { word.to_owned() } else { format!("{word}{nth}x{at}") })
                    .collect();
                format!("So {}.", words.join(" "))
            });
            numbered.collect()
        };
        let (old, new) = (text("word"), text("mot"));
        let pieces = [old[..cut].join(" "), old[cut..].join(" ")];
        let found = split(&old.join(" "), &new.join(" "), &[&pieces[0], &pieces[1]]);
        let translations = [new[..cut].join(" "), new[cut..].join(" ")];
        for at in 0..2 {
            prop_assert_eq!(fold_blanks(&found[at].0), fold_blanks(&pieces[at]));
            prop_assert_eq!(found[at].1.as_deref().map(fold_blanks), Some(fold_blanks(&translations[at])));
        }
    }
}

/// `=` unchanged, `~` changed, `+` new, `-` gone, each with its old and new text.
fn changes(old: &str, new: &str) -> Vec<String> {
    let marks = compare(old, new, &language("en")).into_iter().map(|row| {
        let mark = match row.change {
            SentenceOutcome::Unchanged => "=",
            SentenceOutcome::Changed => "~",
            SentenceOutcome::New => "+",
            SentenceOutcome::Gone => "-",
        };
        let text = |text: &str, range: Option<std::ops::Range<usize>>| {
            range.map_or_else(String::new, |range| text[range].to_owned())
        };
        format!("{mark}{}|{}", text(old, row.old), text(new, row.new))
    });
    marks.collect()
}

#[test]
fn sentences_are_told_apart_in_order() {
    assert_eq!(
        changes(
            "It rains. We go home by bus. Nobody came. The end is near.",
            "It  rains. A completely other thing. We go home by train. The end is near.",
        ),
        [
            "=It rains.|It  rains.",
            "+|A completely other thing.",
            "~We go home by bus.|We go home by train.",
            "-Nobody came.|",
            "=The end is near.|The end is near.",
        ]
    );
    assert_eq!(changes("", "One. Two."), ["+|One.", "+|Two."]);
    assert_eq!(changes("One. Two.", ""), ["-One.|", "-Two.|"]);
    // What only moved is not lost and not new.
    assert_eq!(
        changes(
            "Apples are red. Pears are green. Plums are blue.",
            "Plums are blue. Apples are red. Pears are green."
        ),
        [
            "=Plums are blue.|Plums are blue.",
            "=Apples are red.|Apples are red.",
            "=Pears are green.|Pears are green."
        ]
    );
}

#[test]
fn a_view_shows_what_answers_for_certain() {
    let shown = |translation: Option<&str>| -> Vec<Option<String>> {
        let old = "The house is old. It has a red door.";
        let new = "The house is old. It has a blue door. It is small.";
        let rows = view(old, new, translation, &language("en"), &language("fr"));
        assert_eq!(
            rows.iter().map(|row| row.change).collect::<Vec<_>>(),
            [SentenceOutcome::Unchanged, SentenceOutcome::Changed, SentenceOutcome::New]
        );
        rows.into_iter().map(|row| row.translation).collect()
    };
    assert_eq!(
        shown(Some("La maison est vieille. Elle a une porte rouge.")),
        [Some("La maison est vieille.".to_owned()), Some("Elle a une porte rouge.".to_owned()), None]
    );
    assert_eq!(shown(Some("La maison est vieille et elle a une porte rouge.")), [None, None, None]);
    assert_eq!(shown(None), [None, None, None]);
}

#[test]
fn a_view_is_not_certain_against_names() {
    let shown = |old: &str, new: &str, translation: &str| -> Vec<Option<String>> {
        let rows = view(old, new, Some(translation), &language("en"), &language("fr"));
        rows.into_iter().map(|row| row.translation).collect()
    };
    let (tent, valley) = ("Paul a porté la tente au sommet.", "Marie a cuisiné pour tous dans la vallée.");
    let old = "Paul carried the tent to the summit. Marie cooked for everybody in the valley.";
    let new = "Paul carried the tent to the summit. Marie cooked for nobody in the valley.";
    let right = [Some(tent.to_owned()), Some(valley.to_owned())];
    assert_eq!(shown(old, new, &format!("{tent} {valley}")), right);
    assert_eq!(shown(old, new, &format!("{valley} {tent}")), right);
    let inside = ["Hier, Marie a cuisiné pour tous dans la vallée.", "Et Paul a porté la tente au sommet."];
    assert_eq!(shown(old, new, &inside.join(" ")), [Some(inside[1].to_owned()), Some(inside[0].to_owned())]);
    // One name proves no order, but it is enough to doubt one.
    let old = "Paul carried the tent to the summit. The other one cooked in the valley.";
    let new = "Paul carried the tent to the summit. The other one slept in the valley.";
    let found = shown(old, new, &format!("L'autre a cuisiné dans la vallée. {tent}"));
    assert!([None, Some(tent.to_owned())].contains(&found[0]), "{found:?}");
    assert_eq!(found[1], None);
}

proptest! {
    #[test]
    fn every_sentence_is_shown_once(
        old in "([a-b]{1,2}[ ]|[A-B]{1,2}[.!] ){0,30}", new in "([a-b]{1,2}[ ]|[A-B]{1,2}[.!] ){0,30}",
    ) {
        let rows = compare(&old, &new, &language("en"));
        let news: Vec<_> = rows.iter().filter_map(|row| row.new.clone()).collect();
        prop_assert_eq!(news, sentences(&new, &language("en")));
        let mut olds: Vec<_> = rows.iter().filter_map(|row| row.old.clone()).collect();
        olds.sort_by_key(|range| range.start);
        prop_assert_eq!(olds, sentences(&old, &language("en")));
        for row in rows {
            let texts = [row.old.map(|range| fold_blanks(&old[range])), row.new.map(|range| fold_blanks(&new[range]))];
            let found = match &texts {
                [Some(old), Some(new)] if old == new => SentenceOutcome::Unchanged,
                [Some(_), Some(_)] => SentenceOutcome::Changed,
                [None, _] => SentenceOutcome::New,
                [_, None] => SentenceOutcome::Gone,
            };
            prop_assert_eq!(row.change, found);
        }
    }
}
