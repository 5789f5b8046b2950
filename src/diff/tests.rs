//! Laws and tables of the diff room.

use proptest::prelude::*;

use super::lexer::pieces;
use super::quantity::is_named;
use super::*;
use crate::model::{ChangeClass, Fingerprint};

fn english(old: &str, new: &str) -> Vec<ChangeClass> {
    classes(old, new, &"en".parse().expect("it is a tag"))
}

#[test]
fn an_option_that_gets_its_hyphens_back_is_code() {
    for (old, new) in [
        ("Run it with –force now.", "Run it with --force now."),
        ("Run it with --dry-run.", "Run it with —dry-run."),
        ("Use “–all” here", "Use “--all” here"),
    ] {
        assert!(english(old, new).contains(&ChangeClass::Code), "{old} {new}");
    }
    for (old, new) in
        [("Bread -- and butter", "Bread – and butter"), ("a well--made thing", "a well–made thing")]
    {
        assert!(!english(old, new).contains(&ChangeClass::Code), "{old} {new}");
    }
}

/// Tokens as text: `[-deleted-]` and `{+inserted+}`.
fn shown(old: &str, new: &str) -> String {
    tokens(old, new)
        .into_iter()
        .map(|token| match token.tag {
            Tag::Equal => token.text,
            Tag::Delete => format!("[-{}-]", token.text),
            Tag::Insert => format!("{{+{}+}}", token.text),
        })
        .collect()
}

#[test]
fn tokens_read_as_phrases() {
    for (old, new, expected) in [
        ("same", "same", "same"),
        ("", "new text", "{+new text+}"),
        ("The cat sat.", "The big cat sat.", "The {+big +}cat sat."),
        ("the quick brown fox", "the slow red fox", "the [-quick brown-]{+slow red+} fox"),
        ("the cat of kings ran", "the dog of queens ran", "the [-cat of kings-]{+dog of queens+} ran"),
        ("One. Two. Three.", "One. Two. And more. Three.", "One. Two. {+And more. +}Three."),
        ("Run `a b` now", "Run `a c` now", "Run [-`a b`-]{+`a c`+} now"),
        (
            "See [it](https://a.org/x/y).",
            "See [it](https://a.org/x/z).",
            "See [it]([-https://a.org/x/y-]{+https://a.org/x/z+}).",
        ),
        (
            "At https://a.org/x/y, now",
            "At https://a.org/x/z, now",
            "At [-https://a.org/x/y-]{+https://a.org/x/z+}, now",
        ),
        ("[one](/a) x", "[two](/b) x", "[[-one-]{+two+}]([-/a-]{+/b+}) x"),
        ("{ $a } files", "{ $b } files", "[-{ $a }-]{+{ $b }+} files"),
        ("one\ntwo", "one two", "one[-\n-]{+ +}two"),
        ("It's 10.5 km", "It's 11.5 km", "It's [-10.5-]{+11.5+} km"),
        ("Hello, world", "Hello world!", "Hello[-,-] world{+!+}"),
    ] {
        assert_eq!(shown(old, new), expected);
    }
}

#[test]
fn classes_are_told_apart() {
    use ChangeClass::*;
    for (old, new, expected) in [
        ("same", "same", &[][..]),
        ("re\nwrapped  text", "re wrapped text", &[]),
        ("caf\u{e9}", "cafe\u{301}", &[]),
        // Light.
        ("one  \ntwo", "one two", &[WhiteSpace]),
        ("one , two", "one, two", &[WhiteSpace]),
        ("He said \"yes\".", "He said “yes”.", &[Typography]),
        ("don't", "don’t", &[Typography]),
        ("one - two", "one – two", &[Typography]),
        ("one -- two", "one — two", &[Typography]),
        ("Wait...", "Wait…", &[Typography]),
        ("...", "…", &[Typography]),
        ("?", "!", &[Punctuation]),
        ("one two", "one\u{a0}two", &[Typography]),
        ("a **bold** word", "a *bold* word", &[Typography]),
        ("a **bold** word", "a bold word", &[Typography]),
        ("a <b>bold</b> word", "a bold word", &[Typography]),
        ("2020-2024", "2020–2024", &[Typography]),
        ("co\u{ad}operate", "cooperate", &[Typography]),
        ("one, two", "one two", &[Punctuation]),
        ("Really.", "Really?", &[Punctuation]),
        ("well-known", "well known", &[WhiteSpace, Punctuation]),
        ("\"Yes, sir\"", "“Yes sir”", &[Typography, Punctuation]),
        ("the colour red", "the color red", &[Spelling]),
        ("we recieve it", "we receive it", &[Spelling]),
        ("a theatre here", "a theater here", &[Spelling]),
        // Words.
        ("a cat", "a car", &[Wording]),
        ("one file", "one files", &[Wording]),
        ("we affect it", "we effect it", &[Wording]),
        ("in Turkey now", "in turkey now", &[Wording]),
        ("for Smith now", "for Smyth now", &[Wording]),
        ("The quick fox", "The quick brown fox", &[Wording]),
        ("10 $", "10 €", &[Wording, Number]),
        ("We support ~~Windows and~~ Linux only.", "We support Windows and Linux only.", &[Wording]),
        ("It is ~~not~~ safe", "It is not safe", &[Wording]),
        ("~~one~~ two", "one ~~two~~", &[WhiteSpace, Wording]),
        ("one ~two~", "one two", &[Wording]),
        ("a <del>bold</del> word", "a bold word", &[Wording]),
        ("a <s>bold</s> word", "a bold word", &[Wording]),
        ("Good 👍", "Good 👎", &[Wording]),
        ("He said \"yes\" to it", "He said “maybe” to it", &[Typography, Wording]),
        // Markup.
        ("see https://a.org/1", "see https://a.org/2", &[Link]),
        ("see [it](/a)", "see [it](/b)", &[Link]),
        ("see [it][a]", "see [it][b]", &[Link]),
        ("see [it](/a)", "see it", &[Link]),
        ("see [it]()", "see it", &[Link]),
        ("a ![x](a.png) b", "a ![x](b.png) b", &[Link]),
        ("<a href=\"/a\">x</a>", "<a href=\"/b\">x</a>", &[Link]),
        ("note[^1]", "note[^2]", &[Link]),
        ("see [it](/a)", "see [that](/b)", &[Wording, Link]),
        ("run `a`", "run `b`", &[Code]),
        ("run `not 1`", "run `2`", &[Code]),
        ("{ $a } x", "{ $b } x", &[Placeable]),
        ("{{ a }} x", "{{ b }} x", &[Placeable]),
        ("{ $n ->\n [one] a\n*[other] b\n}", "{ $m ->\n [one] a\n*[other] b\n}", &[Placeable]),
        ("{ $n ->\n [one] a\n*[other] b\n}", "{ $n ->\n [two] a\n*[other] b\n}", &[Placeable]),
        ("{ $n ->\n [one] bread\n*[other] b\n}", "{ $n ->\n [one] wine\n*[other] b\n}", &[Wording]),
        ("{ $n ->\n [one] { $n } a\n*[other] b\n}", "{ $n ->\n [one] a\n*[other] b\n}", &[Placeable]),
        ("{% a %} x", "x", &[Placeable]),
        ("1 {% a %} x", "2 {% b %} x", &[Placeable, Number]),
        // Numbers and dates.
        ("4 million", "40 million", &[Number]),
        ("v1.2.3", "v1.2.4", &[Number]),
        ("1,000 m", "1.000 m", &[Number]),
        ("-5 degrees", "5 degrees", &[Number]),
        ("about .5 m", "about 5 m", &[Number]),
        ("3 cats and 4 dogs", "4 cats and 3 dogs", &[Number]),
        ("add 1/2 cup", "add 1-2 cup", &[Punctuation, Number]),
        ("5' wide", "5\" wide", &[Typography, Number]),
        ("x\u{b2}", "x\u{b3}", &[Number]),
        ("<h1>x</h1>", "<h2>x</h2>", &[Wording, Number]),
        ("in 2024", "in 2025", &[Number]),
        ("on 8 December 2024", "on 9 December 2024", &[Date]),
        ("on December 8, 2024", "on November 8, 2024", &[Date]),
        ("on May 5", "on June 5", &[Date]),
        ("on 2024-12-08", "on 2024-12-09", &[Date]),
        ("on Monday", "on Tuesday", &[Date]),
        ("we may go", "we can go", &[Wording, Negation]),
        // What belongs to a number.
        ("add 10 kg now", "add 10 mg now", &[Wording, Number]),
        ("add 10 kg now", "add 10 now", &[Wording, Number]),
        ("add 5 mg", "add 5 Mg", &[Wording, Number]),
        ("for €10 now", "for $10 now", &[Wording, Number]),
        ("for USD 10 now", "for EUR 10 now", &[Wording, Number]),
        ("at 50% now", "at 50‰ now", &[Wording, Number]),
        ("at 9 am", "at 9 pm", &[Wording, Number]),
        ("at 9 a.m. today", "at 9 p.m. today", &[Wording, Number]),
        ("if t < 5 here", "if t > 5 here", &[Wording, Number]),
        ("if t &lt; 5 here", "if t &gt; 5 here", &[Wording, Number]),
        ("at 20 °C", "at 20 °F", &[Wording, Number]),
        ("at 9 km/h now", "at 9 km/s now", &[Wording, Number]),
        ("10 cats", "10 dogs", &[Wording]),
        ("~~10~~ cats", "10 cats", &[Wording]),
        ("10 m long", "10 km long", &[Wording, Number]),
        ("the m and n", "the k and n", &[Wording]),
        ("Chapter IV ends", "Chapter VI ends", &[Wording, Number]),
        ("Chapter I ends", "Chapter II ends", &[Wording, Number]),
        ("le XIXe siècle", "le XXe siècle", &[Wording, Number]),
        ("Chapter IV ends", "Chapter four ends", &[Number, Wording]),
        ("so I go", "so we go", &[Wording]),
        ("the CI job", "the CD job", &[Wording]),
        // A name with a digit is a number only where another name or number becomes it.
        ("Thanks.", "Thanks to @CBID2.", &[Wording]),
        ("to @CBID2 now", "to @CBID3 now", &[Number]),
        ("with Python now", "with Python3 now", &[Wording, Number]),
        ("in version v2 now", "in version now", &[Number]),
        // Emphasis that moves says something else, more or other emphasis does not.
        ("is not **always** on", "is **not** always on", &[Typography, Wording]),
        ("is not <b>always</b> on", "is <b>not</b> always on", &[Typography, Wording]),
        ("is *not **always** on*", "is *not always **on***", &[Typography]),
        ("is not ***always*** on", "is not **always** on", &[Typography]),
        ("is not **always** on", "is **not always** on", &[Typography]),
        ("**one** or *two*", "*one* or **two**", &[Typography]),
        // Words beside a link do not change it.
        ("[Biome](/b) is fast", "**Biome:** [Biome](/b) is fast", &[Typography, Punctuation, Wording]),
        ("see it [now](/a)", "see [it now](/a)", &[Link]),
        ("see ![x](/a)", "see [x](/a)", &[Link]),
        // Negations.
        ("It is safe", "It is not safe", &[Negation, Wording]),
        ("It isn't safe", "It is safe", &[Wording, Negation]),
        ("do not run", "don't run", &[Wording]),
        ("You can go", "You cannot go", &[Wording, Negation]),
        ("with care", "without care", &[Wording, Negation]),
        ("It is possible", "It is impossible", &[Wording, Negation]),
        ("we never go", "we ever go", &[Wording, Negation]),
    ] {
        let mut expected = expected.to_vec();
        expected.sort();
        assert_eq!(english(old, new), expected, "{old:?} -> {new:?}");
        assert_eq!(english(new, old), expected, "{new:?} -> {old:?}");
    }
}

#[test]
fn slips_are_told_from_other_words() {
    use ChangeClass::*;
    for (old, new, expected) in [
        ("see teh page", "see the page", Spelling),
        ("the goverment met", "the government met", Spelling),
        ("an open projec", "an open project", Spelling),
        ("it recieved mail", "it received mail", Spelling),
        ("a seperate list", "a separate list", Spelling),
        ("it happend again", "it happened again", Spelling),
        ("Contribuing is fun.", "Contributing is fun.", Spelling),
        // Without a dictionary, one letter inside a word is a slip.
        ("larger users", "larger uses", Spelling),
        // Grammar that what stands beside decides.
        ("it is a hour", "it is an hour", Spelling),
        ("the tower and it's clocks", "the tower and its clocks", Spelling),
        ("see as project", "see of project", Wording),
        // Numbers are never slips.
        ("the first time", "the fist time", Wording),
        ("a single one", "a singel one", Wording),
        // Another word, or another form.
        ("a form here", "a from here", Wording),
        ("the trail ended", "the trial ended", Wording),
        ("they became one", "they become one", Wording),
        ("it was used", "it was user", Wording),
        ("we were hoping", "we were hopping", Wording),
        // Names.
        ("said Robertson today", "said Robertsen today", Wording),
        ("Robertson left. It was Robertson.", "Robertsen left. It was Robertson.", Wording),
        // Numbers and modality in words.
        ("at nine sharp", "at ten sharp", Number),
        ("one of them", "two of them", Number),
        ("the first case", "the second case", Number),
        ("twenty-one guests", "twenty-two guests", Number),
        ("one of them", "some of them", Wording),
        ("First, stop", "Now, stop", Wording),
        ("we should go", "we must go", Negation),
        ("it is open", "it is no longer open", Negation),
        ("at least five", "at most five", Negation),
        ("read it", "only read it", Negation),
        ("a useful list", "a useless list", Negation),
        ("we have to go", "we go", Negation),
        ("You may leave.", "You might leave.", Negation),
        ("it opens in May", "it opens in June", Date),
        ("on Mondays", "on Tuesdays", Date),
    ] {
        for (old, new) in [(old, new), (new, old)] {
            let found = english(old, new);
            assert_eq!(found.last(), Some(&expected), "{old:?} -> {new:?}: {found:?}");
        }
    }
}

#[test]
fn every_known_language_has_its_words() {
    use ChangeClass::*;
    for (language, old, new, expected) in [
        ("fr", "c’est prêt", "ce n’est pas prêt", Negation),
        ("fr", "on ne lit pas", "on ne lit plus", Negation),
        ("fr", "vous devez venir", "vous pouvez venir", Negation),
        ("fr", "il doit venir", "il devrait venir", Negation),
        ("fr", "ouvre en mai", "ouvre en juin", Date),
        ("fr", "le 1er mars 2024", "le 2 mars 2024", Date),
        ("fr", "neuf livres", "dix livres", Number),
        ("fr", "un livre", "deux livres", Number),
        ("fr", "un livre", "ce livre", Wording),
        ("fr", "l'importnce du sujet", "l'importance du sujet", Spelling),
        ("fr", "les mêmes données", "les mêmes donnés", Spelling),
        ("es", "es seguro", "no es seguro", Negation),
        ("es", "debe leer", "puede leer", Negation),
        ("es", "el 8 de diciembre de 2024", "el 9 de diciembre de 2024", Date),
        ("es", "veintidós libros", "veintitrés libros", Number),
        ("es", "la pagina nueva", "la página nueva", Spelling),
        ("es", "los usuarios", "las usuarias", Wording),
        ("de", "das ist sicher", "das ist nicht sicher", Negation),
        ("de", "ein Fehler", "kein Fehler", Negation),
        ("de", "das kann gehen", "das könnte gehen", Negation),
        ("de", "am 8. Dezember", "am 9. Dezember", Date),
        ("de", "einundzwanzig Bücher", "zweiundzwanzig Bücher", Number),
        ("de", "das Progamm läuft", "das Programm läuft", Spelling),
        ("de", "es wurde gut", "es würde gut", Wording),
        ("it", "è sicuro", "non è sicuro", Negation),
        ("it", "devi leggere", "puoi leggere", Negation),
        ("it", "apre a maggio", "apre a giugno", Date),
        ("it", "ventidue libri", "ventuno libri", Number),
        ("it", "il progeto aperto", "il progetto aperto", Spelling),
        ("it", "il libro nuovo", "la libra nuova", Wording),
        ("pt-BR", "é seguro", "não é seguro", Wording),
        ("pt-BR", "o govreno decide", "o governo decide", Spelling),
        ("pt-BR", "os livros", "os livro", Wording),
    ] {
        let language = language.parse().expect("it is a tag");
        for (old, new) in [(old, new), (new, old)] {
            let found = classes(old, new, &language);
            assert_eq!(found.last(), Some(&expected), "{language}: {old:?} -> {new:?}: {found:?}");
        }
    }
}

#[test]
fn substitutions_are_found_and_made() {
    let english = "en".parse().expect("it is a tag");
    for (old, new, translation, patched) in [
        ("in 2024", "in 2025", "en 2024", Some("en 2025")),
        ("see [it](/a)", "see [it](/b)", "voir [ça](/a)", Some("voir [ça](/b)")),
        ("at https://a.org/1.", "at https://a.org/2.", "sur https://a.org/1.", Some("sur https://a.org/2.")),
        ("run `a b`", "run `c`", "  lancez\n  `a b`", Some("  lancez\n  `c`")),
        ("ask Miller", "ask Smith", "demandez à Miller", Some("demandez à Smith")),
        ("4 of 40", "5 of 40", "4 sur 40", Some("5 sur 40")),
        ("v1.2 in 2024", "v1.3 in 2025", "v1.2 en 2024", Some("v1.3 en 2025")),
        ("on 8 December", "on 9 December", "le 8 décembre", Some("le 9 décembre")),
        // Not as often in the translation, or only inside something else.
        ("in 2024", "in 2025", "en 2024, oui, 2024", None),
        ("in 2024", "in 2025", "l'an dernier", None),
        ("4 cats", "5 cats", "les 40 chats", None),
        ("see [it](/a)", "see [it](/b)", "voir [ça](/a/b)", None),
        ("1,000 m", "2,000 m", "1 000 m", None),
        // What stands elsewhere in another form would be left behind.
        ("saw Alice, Alice", "saw Bob, Bob", "vu Alice, l’ami de Alice.", Some("vu Bob, l’ami de Bob.")),
        ("We saw Alice.", "We saw Bob.", "Nous avons vu Alice, l’ami d’Alice.", None),
        ("opens at 4 am", "opens at 5 am", "ouvre à 4 h (4h pile)", None),
        ("opens at 4 am", "opens at 5 am", "ouvre à 4 h, le 4e jour", None),
        ("5 kg net", "6 kg net", "5kg au total, 5 kg net", None),
        ("4 of 40", "5 of 40", "4 sur 40 ou 14, soit 1.4 ou 4,5", Some("5 sur 40 ou 14, soit 1.4 ou 4,5")),
        ("add 4", "add 5", "ajouter 4 000", None),
        ("run `foo`", "run `bar`", "lancez `foo` (`foo -v`)", None),
        ("run `foo`", "run `bar`", "lancez `foo` (foo)", None),
        ("at https://a.org/x", "at https://a.org/z", "sur https://a.org/x et https://a.org/x#y", None),
        ("see [it](/a)", "see [it](/b)", "voir [ça](/a), [là](/a \"Titre\")", None),
        ("v1.2 is out", "v1.3 is out", "v1.2 (donc 1.2)", None),
        ("4 in 4h", "5 in 4h", "4 en quatre heures", None),
        // Not certain in the source.
        ("7 of 7", "6 of 7", "7 sur 7", None),
        ("3 and 4", "4 and 3", "3 et 4", None),
        ("3 and 4", "4 and 5", "3 et 4", None),
        ("1.5 m", "15 m", "1.5 m", None),
        // More than a substitution.
        ("in 2024", "in late 2025", "en 2024", None),
        ("in May", "in June", "en May", None),
        ("He said NOT so", "He said ALSO so", "NOT", None),
        ("two cats", "ten cats", "two cats", None),
        ("Miller asks", "Smith asks", "Miller demande", None),
        ("same", "same", "same", None),
    ] {
        let found =
            substitutions(old, new, &english).and_then(|substitutions| patch(translation, &substitutions));
        assert_eq!(found.as_deref(), patched, "{old:?} -> {new:?}");
    }
}

#[test]
fn the_changed_share_counts_words_of_both_texts() {
    for (old, new, share) in [
        ("one two three four", "one two three four", 0.0),
        ("one, two", "one two", 0.0),
        ("ten words here", "six words here", 1.0 / 3.0),
        ("alpha", "beta", 1.0),
        ("", "beta", 1.0),
        ("", "", 0.0),
    ] {
        assert_eq!(changed_share(&tokens(old, new)), share, "{old:?} -> {new:?}");
    }
}

#[test]
fn very_long_texts_take_bounded_time() {
    let words = |salt: usize| -> String {
        (0..30_000usize).map(|n| format!("w{} ", n.wrapping_mul(salt) % 7919)).collect()
    };
    let (old, new) = (words(31), words(57));
    let start = std::time::Instant::now();
    check_law(&old, &new);
    let mut edited = old.replace("w100 ", "x100 ");
    edited.insert_str(0, "first ");
    check_law(&old, &edited);
    let equal: usize =
        tokens(&old, &edited).iter().filter(|t| t.tag == Tag::Equal).map(|t| t.text.len()).sum();
    assert!(equal * 10 > old.len() * 9, "{equal} of {}", old.len());
    let unclosed = "`{[<(".repeat(20_000);
    assert!(english(&unclosed, &format!("{unclosed}x")).contains(&ChangeClass::Wording));
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

fn check_law(old: &str, new: &str) {
    let tokens = tokens(old, new);
    let side = |not: Tag| tokens.iter().filter(|t| t.tag != not).map(|t| t.text.as_str()).collect::<String>();
    assert_eq!(side(Tag::Insert), old);
    assert_eq!(side(Tag::Delete), new);
    assert!(tokens.iter().all(|token| !token.text.is_empty()));
    assert!(tokens.windows(2).all(|pair| pair[0].tag != pair[1].tag));
}

/// Texts of few different words, so that they have much in common, mixed with hostile markup.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => prop::sample::select(vec![
            "the", "cat", "not", "of", "12", "3", "-5", "May", "May 5", "`a`", "`b c`", "{ $x }", "{{ y }}",
            "[it](/a)", "[it]", "](", "https://a.org/1", "**", "_", "“", "\"", "...", "<b>", "<a href=1>", "\\*",
            "\n", "  \n", ", ", ".", " ", " ", " ", "\u{a0}", "é", "e\u{301}", "👍🏽", "2024-12-08", "[", "`",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
    ];
    prop::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn pieces_concatenate_to_the_text(text in text()) {
        prop_assert_eq!(pieces(&text).iter().map(|piece| piece.text).collect::<String>(), text);
    }

    #[test]
    fn tokens_give_back_both_texts(old in text(), new in text()) {
        check_law(&old, &new);
    }

    #[test]
    fn classes_are_empty_only_where_the_fingerprint_stays(old in text(), new in text()) {
        let same = Fingerprint::of_source(&old) == Fingerprint::of_source(&new);
        let found = english(&old, &new);
        prop_assert_eq!(found.is_empty(), same);
        prop_assert!(found.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn no_digit_changes_unnoticed(old in text(), new in text()) {
        // A digit in a name comes and goes with the name.
        let digits = |text: &str| -> String {
            let pieces = pieces(text).into_iter().filter(|piece| !is_named(piece.text));
            pieces.flat_map(|piece| piece.text.chars().filter(|c| c.is_numeric())).collect()
        };
        if digits(&old) != digits(&new) {
            let grave = english(&old, &new).into_iter().any(|class| matches!(
                class,
                ChangeClass::Number | ChangeClass::Date | ChangeClass::Link | ChangeClass::Code | ChangeClass::Placeable
            ));
            prop_assert!(grave, "{:?} -> {:?}: {:?}", old, new, english(&old, &new));
        }
    }
}
