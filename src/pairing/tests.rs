use proptest::prelude::*;

use super::*;
use crate::model::Format;
use crate::segment::segment;

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

fn units(text: &str) -> Vec<Unit> {
    segment(text, Format::Markdown, &Default::default()).unwrap().units
}

fn paired(source: &str, target: &str) -> Pairing {
    let (from, to) = (units(source), units(target));
    let (english, french) = (language("en"), language("fr"));
    let found = pair(&Side::new(source, &from, &english), &Side::new(target, &to, &french));
    holds(&found, from.len(), to.len());
    found
}

/// The laws of every pairing: each unit once, fields aside in order, confidence a fraction.
fn holds(found: &Pairing, sources: usize, targets: usize) {
    let all = |of: fn(&Pair) -> &Range<usize>, left: &[usize]| {
        let mut all: Vec<usize> = found.pairs.iter().flat_map(|pair| of(pair).clone()).collect();
        all.extend(left);
        all.sort_unstable();
        all
    };
    assert_eq!(all(|pair| &pair.source, &found.source_left), (0..sources).collect::<Vec<_>>());
    assert_eq!(all(|pair| &pair.target, &found.target_left), (0..targets).collect::<Vec<_>>());
    let body = found.pairs.iter().filter(|pair| !pair.evidence.contains(&PairEvidence::Key));
    let ends: Vec<(usize, usize)> = body.map(|pair| (pair.source.end, pair.target.end)).collect();
    assert!(ends.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1), "{ends:?}");
    for pair in &found.pairs {
        assert!((0.0..=1.0).contains(&pair.confidence) && !pair.evidence.is_empty(), "{pair:?}");
    }
}

/// The pairs as short text: `0=0 1,2=1`, with `?` before the doubtful ones.
fn shown(found: &Pairing) -> String {
    let side = |range: &Range<usize>| range.clone().map(|at| at.to_string()).collect::<Vec<_>>().join(",");
    let pairs = found.pairs.iter().map(|pair| {
        let doubt = if pair.confidence < SURE { "?" } else { "" };
        format!("{doubt}{}={}", side(&pair.source), side(&pair.target))
    });
    pairs.collect::<Vec<_>>().join(" ")
}

const SOURCE: &str = "# Baking bread

Bread needs flour, water and salt. Everything else is a matter of taste and of time.

## The flour

Use the flour that you like. Rye makes a heavy bread, wheat a light one.

- Take 500 grams of flour.
- Add the salt.

See [the list of mills](/mills/) for more.

## The oven

Heat the oven to 240 degrees and wait for half an hour, because a cold stone makes a flat loaf.

Then turn it down with `oven --down`.
";

const TARGET: &str = "# Faire du pain

Il faut de la farine, de l’eau et du sel. Tout le reste est une affaire de goût et de temps.

## La farine

Prenez la farine que vous aimez. Le seigle donne un pain lourd, le blé un pain léger.

- Prenez 500 grammes de farine.
- Ajoutez le sel.

Voyez [la liste des moulins](/fr/mills/) pour en savoir plus.

## Le four

Chauffez le four à 240 degrés et attendez une demi-heure, car une pierre froide donne un pain plat.

Puis baissez-le avec `oven --down`.
";

#[test]
fn an_article_of_the_same_structure_pairs_as_it_stands() {
    let found = paired(SOURCE, TARGET);
    assert_eq!(found.pairs.len(), 10);
    assert!(found.pairs.iter().all(|pair| pair.source == pair.target), "{found:?}");
    // Short headings without anything in common are sure where everything around them agrees.
    for heading in [0, 2, 7] {
        assert!(found.pairs[heading].confidence >= SURE, "{:?}", found.pairs[heading]);
    }
    assert_eq!(found.pairs[6].evidence[0], PairEvidence::Link, "a language folder hides no link");
    assert!(found.pairs[4].evidence.contains(&PairEvidence::Number));
    assert_eq!(found.pairs[9].evidence[0], PairEvidence::Code);
}

#[test]
fn what_is_missing_on_either_side_is_left_over() {
    let section = "## Le four\n\nChauffez le four à 240 degrés et attendez une demi-heure, car une pierre froide \
                   donne un pain plat.\n\nPuis baissez-le avec `oven --down`.\n";
    let without = TARGET.replace(section, "");
    assert_ne!(without, TARGET);
    let found = paired(SOURCE, &without);
    assert_eq!(found.source_left, [7, 8, 9]);
    assert_eq!(found.pairs.len(), 7);

    let french_only = "Cet article ne concerne que la France : les moulins y sont plus nombreux qu’ailleurs, et \
                       leurs farines portent des numéros qui disent combien de son il y reste.\n\n";
    let with = TARGET.replace("## Le four", &format!("{french_only}## Le four"));
    let found = paired(SOURCE, &with);
    assert_eq!(found.target_left, [7]);
    assert_eq!(found.pairs.len(), 10);
}

#[test]
fn a_short_article_pairs_in_a_language_that_says_it_in_fewer_characters() {
    let english = "---\ntitle: Firewall\n---\n\nA firewall is a system that filters network traffic on the basis of \
        specified rules. It can be hardware, software, or a combination of the two, and stands between networks.\n\n\
        By default, a network lets everybody enter and depart as long as they follow its rules. Because of this, \
        securing a network is challenging. Somebody may read what is sent and do damage where there is none.\n\n\
        It blocks what comes from elsewhere.\n";
    for (tag, texts) in [
        (
            "zh",
            [
                "防火墙是一个基于特定规则过滤网络流量的系统。它可以是硬件、软件，或者是两者的组合，位于网络之间。",
                "默认情况下，只要遵循规则，网络会允许任何人进出。因此保护网络安全是有挑战性的。没有它，有人可能会读取信息并造成破坏。",
                "它会阻止来自别处的流量。",
            ],
        ),
        (
            "ja",
            [
                "ファイアウォールは、指定された規則に基づいて通信を選別する仕組みです。装置や道具、またはその両方であり、網の間にあります。",
                "既定では、規則に従う限り、誰でも網に出入りできます。このため、網を守ることは困難です。それがなければ、誰かが内容を読み取り、損害を与えるかもしれません。",
                "よそから来るものを遮断します。",
            ],
        ),
    ] {
        let page = format!("---\ntitle: X\n---\n\n{}\n", texts.join("\n\n"));
        let (from, to) = (units(english), units(&page));
        let (source, target) = (language("en"), language(tag));
        let found = pair(&Side::new(english, &from, &source), &Side::new(&page, &to, &target));
        let pairs: Vec<_> =
            found.pairs.iter().map(|pair| (pair.source.clone(), pair.target.clone())).collect();
        assert_eq!(pairs, [(0..1, 0..1), (1..2, 1..2), (2..3, 2..3), (3..4, 3..4)], "{}", shown(&found));
    }
}

#[test]
fn a_paragraph_split_in_two_answers_with_both() {
    let split = TARGET.replace("plat.\n\nPuis", "plat.\n\nEnfin, puis").replace("d’heure, car", "d’heure.");
    let split = split.replace("sel. Tout le reste", "sel.\n\nTout le reste");
    let found = paired(SOURCE, &split);
    assert!(shown(&found).contains("1=1,2"), "{}", shown(&found));
    let found = paired(&split, SOURCE);
    assert!(shown(&found).contains("1,2=1"), "{}", shown(&found));
}

#[test]
fn fields_pair_by_key_only() {
    let source =
        "---\ntitle: Bread\ndescription: How to bake it.\n---\n\nBread is good for you and for me.\n";
    let target =
        "---\ndescription: La recette.\ntitle: Le pain\n---\n\nLe pain est bon pour vous et pour moi.\n";
    assert_eq!(shown(&paired(source, target)), "1=0 0=1 2=2");
    let other = "---\nsummary: La recette.\n---\n\nLe pain est bon pour vous et pour moi.\n";
    let found = paired("---\ntitle: Bread\n---\n\nBread is good for you and for me.\n", other);
    assert!(found.pairs.iter().all(|pair| pair.target != (0..1)), "{found:?}");
}

#[test]
fn cells_pair_by_row_and_column() {
    let source =
        "| Name | Use |\n| --- | --- |\n| Rye | heavy bread |\n| Wheat | light bread |\n| Oats | cakes |\n";
    let target = "| Nom | Usage |\n| --- | --- |\n| Seigle | pain lourd |\n| Blé | pain léger |\n| Avoine | gâteaux |\n";
    assert_eq!(shown(&paired(source, target)), "0=0 1=1 2=2 3=3 4=4 5=5 6=6 7=7");
    // A table with a row less pairs by rows, and a row with the same number finds its own.
    let source = "| A | B |\n|---|---|\n| `one` | red wine |\n| two 2024 | white |\n| `three` | blue |\n";
    let target = "| A | B |\n|---|---|\n| un `one` | rouge |\n| le trois `three` | bleu |\n";
    let found = paired(source, target);
    assert!(found.pairs.iter().all(|pair| pair.source.len() == 1), "{found:?}");
    assert!(!found.source_left.is_empty());
}

#[test]
fn kinds_that_cannot_answer_each_other_do_not_pair() {
    let found = paired("# A heading of the article\n", "Un paragraphe de cet article.\n");
    assert_eq!(found, Pairing { pairs: vec![], source_left: vec![0], target_left: vec![0] });
    let found = paired("| Bread | Salt |\n|---|---|\n| a | b |\n", "Du pain, du sel et encore du pain.\n");
    assert!(found.pairs.is_empty(), "{found:?}");
}

#[test]
fn which_of_two_alike_is_missing_is_not_guessed() {
    let source = "# Tools\n\nThis one is rather good to have.\n\nThat one is rather bad to have.\n";
    let found = paired(source, "# Outils\n\nCelui-ci est plutôt bon à avoir.\n");
    let body: Vec<&Pair> = found.pairs.iter().filter(|pair| pair.target.start == 1).collect();
    assert!(body.iter().all(|pair| pair.confidence < SURE), "{found:?}");
}

#[test]
fn a_translation_beside_its_original_keeps_its_source() {
    let quote = "I never wanted to be the only one who answers every question that people have about it.";
    let source = format!("# Voices\n\n{quote}\n\nThat was in 2019.\n");
    let target = format!(
        "# Des voix\n\nJe n’ai jamais voulu être la seule personne qui répond à toutes les questions des gens.\n\n\
         _{quote}_\n\nC’était en 2019.\n"
    );
    let found = paired(&source, &target);
    assert_eq!(found.target_left, [2], "{found:?}");
    assert!(found.pairs.iter().any(|pair| (pair.source.clone(), pair.target.clone()) == (1..2, 1..2)));
}

#[test]
fn links_lead_to_the_same_place_in_every_language() {
    let languages = ["en", "pt-BR", "pt"];
    for (one, other) in [
        ("/best-practices/", "/pt-br/best-practices"),
        ("/en/guides/fonts/#format", "/pt-br/guides/fonts/#formato"),
        ("../en/a.md", "../pt/a.md"),
        ("https://en.wikipedia.org/wiki/Bread", "https://pt.wikipedia.org/wiki/Bread"),
        ("/a \"Title\"", "/a \"Título\""),
        ("http://example.org/", "https://example.org"),
    ] {
        assert_eq!(traits::link(one, &languages), traits::link(other, &languages), "{one}");
        assert!(traits::link(one, &languages).is_some());
    }
    assert_ne!(traits::link("/a", &languages), traits::link("/b", &languages));
    assert_eq!(traits::link("#here", &languages), None);
}

#[test]
fn an_address_with_brackets_is_one_link_and_no_text() {
    let plain = traits::Traits::new("See [Rust](https://example.org/rust) here.", &["fr"]);
    for text in [
        "See [Rust](https://example.org/wiki/Rust_(language)) here.",
        "See [Rust](/rust \"Rust (the language)\") here.",
        "See [Rust][rust] here.",
    ] {
        let traits = traits::Traits::new(text, &["fr"]);
        assert_eq!((traits.links, traits.length), (1, plain.length), "{text}");
    }
}

#[test]
fn leftovers_in_the_source_language_are_found() {
    let cases = [
        // What is copied as it is.
        ("The bread is in the oven already.", Some("The bread is in the oven already."), true),
        ("_The bread is in the oven already._", Some("The bread is in the oven already."), true),
        ("GitHub", Some("GitHub"), false),
        ("FAQ", Some("FAQ"), false),
        ("Installation", Some("Installation"), false),
        ("Code of Conduct", Some("Code of Conduct"), false),
        ("`npm install --save-dev left-pad`", Some("`npm install --save-dev left-pad`"), false),
        ("John Smith, Mary Jones and Peter Miller", Some("John Smith, Mary Jones and Peter Miller"), false),
        (
            "— @someone, [\"How to bake at home\"](https://example.org/bake)",
            Some("— @someone, [\"How to bake at home\"](https://example.org/bake)"),
            false,
        ),
        // What was nearly copied, or has changed since in the source.
        (
            "The bread is in the oven and it will be ready in half an hour from now.",
            Some("The bread is in the oven, and it will be ready in an hour from now."),
            true,
        ),
        ("You should always wait until the stone is hot before you put the loaf on it.", None, true),
        // What is translated.
        ("Le pain est déjà dans le four.", Some("The bread is in the oven already."), false),
        (
            "Attendez toujours que la pierre soit chaude avant d’y poser le pain que vous avez fait.",
            None,
            false,
        ),
        ("Voyez `the bread is in the oven and it will be ready in half an hour` ici.", None, false),
        ("", Some(""), false),
    ];
    for (text, source, expected) in cases {
        assert_eq!(is_untranslated(text, source, &language("en"), &language("fr")), expected, "{text}");
    }
    let text = "The bread is in the oven already.";
    assert!(is_untranslated(text, Some(text), &language("en"), &language("br")), "not known to the detector");
    assert!(!is_untranslated(text, Some(text), &language("en"), &language("en-GB")));
}

#[test]
fn a_short_text_that_repeats_its_source_may_be_a_leftover() {
    let cases = [
        ("The garden", true),
        ("Garden", false),
        ("Jean-Luc Picard", false),
        ("— @ada, [notes on engines](https://example.org)", false),
        ("see [notes on engines](engines.md)", true),
    ];
    for (text, expected) in cases {
        assert_eq!(is_copy(text, text, &language("en"), &language("fr")), expected, "{text}");
        assert!(!is_copy(text, text, &language("en"), &language("en-GB")), "{text}");
        assert!(!is_copy("Le jardin", text, &language("en"), &language("fr")), "{text}");
    }
}

#[test]
fn articles_of_very_different_lengths_still_pair() {
    let text = |count: usize| (0..count).map(|_| "A short text of some words.\n\n").collect::<String>();
    for (source, target) in [(30, 3000), (3000, 30), (900, 1200)] {
        let found = paired(&text(source), &text(target));
        let least = source.min(target);
        assert!(found.source_left.len() + found.target_left.len() + 2 * least >= source + target);
        assert!(found.pairs.iter().all(|pair| pair.confidence < SURE), "nothing tells which is missing");
    }
}

#[test]
fn what_anchors_tell_is_found_behind_a_long_insertion() {
    let known = |at: usize| format!("See [this place](/place-{at}/) for all that is to be known.\n\n");
    let source: String = (0..300).map(known).collect();
    let answer = |at: usize| format!("Voyez [ce lieu](/place-{at}/) pour tout ce qu'il faut savoir.\n\n");
    let inserted = "Un texte que la source n'a pas.\n\n".repeat(2000);
    let target: String =
        (0..300).map(|at| if at == 150 { inserted.clone() + &answer(at) } else { answer(at) }).collect();
    let found = paired(&source, &target);
    assert_eq!(found.pairs.len(), 300);
    assert!(found.pairs.iter().all(|pair| pair.confidence >= SURE));
}

#[test]
fn order_is_no_evidence_where_each_language_sorts_its_headings() {
    let terms = [
        (
            "Branch",
            "A line of work that may be merged later.",
            "Branche",
            "Une ligne de travail qui peut être fusionnée plus tard.",
        ),
        (
            "Commit",
            "A set of changes that is kept together.",
            "Révision",
            "Un ensemble de modifications gardées ensemble.",
        ),
        (
            "Fork",
            "A copy of a project that goes its own way.",
            "Bifurcation",
            "Une copie d'un projet qui suit sa propre voie.",
        ),
        (
            "Merge",
            "Two lines of work become one of them again.",
            "Fusion",
            "Deux lignes de travail n'en font de nouveau qu'une.",
        ),
        (
            "Release",
            "What is given to the people who use it.",
            "Publication",
            "Ce qui est remis aux personnes qui l'utilisent.",
        ),
        (
            "Tag",
            "A name for a commit that stays as it is.",
            "Étiquette",
            "Un nom pour une révision qui reste telle quelle.",
        ),
    ];
    let page = |sections: Vec<(String, &str)>| {
        let sections = sections.iter().map(|(head, text)| format!("## {head}\n\n{text}\n\n"));
        format!("# Glossary\n\n{}", sections.collect::<String>())
    };
    let plain = |terms: &[(&str, &'static str)]| {
        terms.iter().map(|(head, text)| ((*head).to_owned(), *text)).collect()
    };
    let source: Vec<(&str, &str)> = terms.iter().map(|term| (term.0, term.1)).collect();
    let mut target: Vec<(&str, &str)> = terms.iter().map(|term| (term.2, term.3)).collect();
    target.sort_by_key(|(head, _)| head.replace('É', "E"));
    let (source, target) = (page(plain(&source)), page(plain(&target)));
    let found = paired(&source, &target);
    let (from, to) = (units(&source), units(&target));
    let is_right = |one: &str, other: &str| {
        terms.iter().any(|term| (term.0, term.2) == (one, other) || (term.1, term.3) == (one, other))
    };
    for pair in found.pairs.iter().filter(|pair| pair.confidence >= SURE && pair.source.start > 0) {
        let (one, other) = (&from[pair.source.start].text, &to[pair.target.start].text);
        assert!(is_right(one, other), "{one} = {other}: {found:?}");
    }
    // An id that the author gave tells, in whatever order.
    let with_ids = |is_translated: bool| {
        let sections = terms.iter().map(|(head, text, _, translation)| {
            (format!("{head} {{#{}}}", head.to_lowercase()), if is_translated { *translation } else { *text })
        });
        page(sections.collect())
    };
    let found = paired(&with_ids(false), &with_ids(true));
    assert!(found.pairs.iter().filter(|pair| pair.confidence >= SURE).count() > terms.len(), "{found:?}");
}

/// Articles of blocks that are mostly alike, so that searches have many ways to go.
fn article() -> impl Strategy<Value = String> {
    let blocks = [
        "# One heading\n\n",
        "## Another heading\n\n",
        "A short text.\n\n",
        "A longer text that says the same as others, with [a link](/fr/there/) and 12 numbers.\n\n",
        "- item `a`\n- item `b`\n\n",
        "> A quote of 3 words.\n\n",
        "| a | b |\n|---|---|\n| 1 | [x](/y) |\n\n",
        "| a | b |\n|---|---|\n| c |\n|  | d |\n\n",
        "```sh\nrun it\n```\n\n",
        "![An image](/pic.png)\n\n",
        "<p title=\"x y\">HTML</p>\n\n",
        "漢字かな。\n\n",
        "\\| ` [ ]( <\n\n",
    ];
    prop::collection::vec(prop::sample::select(blocks.to_vec()), 0..24).prop_map(|blocks| blocks.concat())
}

proptest! {
    #[test]
    fn every_unit_is_there_once_and_in_order(source in article(), target in article()) {
        paired(&source, &target);
    }

    #[test]
    fn no_text_makes_it_panic(source in "\\PC{0,60}(\n\\PC{0,40}){0,6}", target in "\\PC{0,60}(\n\\PC{0,40}){0,6}") {
        paired(&source, &target);
        is_untranslated(&target, Some(&source), &language("en"), &language("ja"));
    }

    #[test]
    fn an_article_answers_itself(text in article()) {
        let found = paired(&text, &text);
        prop_assert!(found.source_left.is_empty(), "{}\n{}", text, shown(&found));
        for pair in &found.pairs {
            prop_assert_eq!(&pair.source, &pair.target);
            prop_assert_eq!(pair.source.len(), 1);
            prop_assert!(pair.confidence >= SURE, "{:?}", pair);
        }
    }
}
