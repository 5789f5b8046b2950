//! Texts as copied pages have them, and laws for any text.

use proptest::prelude::*;

use super::*;
use crate::config::{Paragraphs, SegmentOptions};

fn read_with(text: &str, options: &SegmentOptions) -> Vec<Unit> {
    let mut out = Vec::new();
    units(text, options, &mut out);
    out
}

/// The units of a text, a line each: a letter for the kind, a blank and the text.
fn read(text: &str) -> Vec<String> {
    show(&read_with(text, &SegmentOptions::default()))
}

fn show(units: &[Unit]) -> Vec<String> {
    let letter = |kind| match kind {
        Kind::Title => 'T',
        Kind::Heading(_) => 'H',
        Kind::Paragraph => 'P',
        Kind::ListItem => 'L',
        Kind::Caption => 'C',
        other => unreachable!("plain text has no {other:?}"),
    };
    units.iter().map(|unit| format!("{} {}", letter(unit.kind), unit.text)).collect()
}

/// A page in which every line has the letter of its kind before it; `-` is boilerplate.
///
/// The letters are taken off, the rest is read, and the units must be the marked lines.
fn check(marked: &str) {
    for eol in ["\n", "\r\n"] {
        let lines: Vec<&str> = marked.trim().lines().map(str::trim).collect();
        let text: Vec<&str> = lines.iter().map(|line| line.get(2..).unwrap_or_default()).collect();
        let expected: Vec<&str> =
            lines.iter().copied().filter(|line| !line.is_empty() && !line.starts_with('-')).collect();
        let markerless = |line: &&str| match line.strip_prefix("L ") {
            Some(item) => format!("L {}", &item[shape::marker(item).map_or(0, |(length, _)| length)..]),
            None => (*line).to_owned(),
        };
        let expected: Vec<String> = expected.iter().map(markerless).collect();
        assert_eq!(read(&text.join(eol)), expected);
    }
}

#[test]
fn a_news_page_without_blank_lines() {
    check(
        "- Skip to main content
         - Breadcrumb
         - Home
         - News
         - Fisheries
         T Why are the harbours of the north so empty?
         P By Maria Lund and Jo van Dam (in Oslo)
         P Publié le 3 mai 2024 à 06h00
         P Published 3 May 2024
         P Harbour Town, 4 May 2024
         - 5 min read
         - Share
         - Save
         P The boats have not left for a week, and nobody in the town can say when they will.
         P Three captains said the same thing: the fuel costs more than the catch.
         H A winter without ice
         P Ice used to close the bay from December on.
         - Advertisement
         P “We had time to mend the nets,” said one of them.
         H What comes next?
         P A meeting is planned for June.
         - Facebook
         - Twitter
         - Copy link
         - English
         - Français
         - 中文",
    );
}

#[test]
fn a_page_with_blank_lines_between_its_paragraphs() {
    check(
        "- English | Deutsch | Italiano

         - Home > Culture > Music

         T The last organ builder of the valley

         P Updated 12 October 2023, 14:05 GMT

         - Share on X

         P Stand: 13.10.2023, 9.15 Uhr

         P There are four workshops left in the country, and one of them is here.

         H Wood, tin and patience

         P A pipe is rolled by hand.
         P It is tuned with a knife.

         C Photo: Ann Ode

         P The price is a secret.

         - Share on X
         - © 2023 The Valley Post. All rights reserved.",
    );
}

#[test]
fn wrapped_paragraphs_are_joined() {
    let text = "The slow return of the beaver\n\n\
        For two hundred years nobody in this part of the country had seen one,\n\
        and the few who claimed otherwise were laughed at in the inn on the\n\
        square.\n\n\
        A dam in the brook\n\n\
        Then the brook behind the mill rose by a foot. The miller walked up the\n\
        bank and found a dam. Nobody laughed.\n\n\
        - The dam is a metre high and was built in only three nights by one\n\
        \x20 pair of animals.\n\
        - It holds.\n";
    let expected = [
        "T The slow return of the beaver",
        "P For two hundred years nobody in this part of the country had seen one, and the few who claimed otherwise \
         were laughed at in the inn on the square.",
        "H A dam in the brook",
        "P Then the brook behind the mill rose by a foot. The miller walked up the bank and found a dam. Nobody \
         laughed.",
        "L The dam is a metre high and was built in only three nights by one pair of animals.",
        "L It holds.",
    ];
    assert_eq!(read(text), expected);
    assert_eq!(read(&text.replace('\n', "\r\n")), expected);
    let units = read_with(text, &SegmentOptions::default());
    assert_eq!(units[1].slot, Slot::Lines { prefix: String::new() });
    assert_eq!(units[4].slot, Slot::Lines { prefix: "  ".to_owned() });
    assert_eq!(units[0].slot, Slot::Line);
    let without_blanks = text.replace("\n\n", "\n");
    assert_eq!(read(&without_blanks), expected);
}

#[test]
fn the_way_to_tell_paragraphs_can_be_set() {
    let text = "A title\n\nOne line.\nAnother line.\n\nThe end.";
    let with =
        |paragraphs| show(&read_with(text, &SegmentOptions { paragraphs, ..SegmentOptions::default() }));
    assert_eq!(with(Paragraphs::Lines), ["T A title", "P One line.", "P Another line.", "P The end."]);
    assert_eq!(with(Paragraphs::Auto), with(Paragraphs::Lines));
    assert_eq!(with(Paragraphs::BlankLines), ["T A title", "P One line. Another line.", "P The end."]);
}

#[test]
fn short_lines_are_headings_only_above_text() {
    check(
        "T A title that asks something?
         H Background:
         P Some text that ends.
         P The reasons are these three:
         L - cold
         L - wind
         H A part
         H Its first section
         P Text again.
         P He answered:
         P “No.”
         H “Nobody knew” – the aftermath
         P Text.
         P “A line that somebody pulled out of the text”
         P More text.
         P a line that begins small
         P More text.
         H « Nous n’avons rien demandé »
         P Text.
         P “Why?”
         H Print
         P The presses still run at night, every night of the year.
         P A last line without a stop",
    );
}

#[test]
fn questions_and_answers_are_told_apart() {
    check(
        "T An hour with the keeper of the lighthouse
         H When did you come here?
         P In 1987, with my wife.
         H Do you miss the town!
         P Never.
         P You were ill for a long time, nobody came, and the boat was late. Did you ever think of leaving the place for good?
         P Once.
         P Q: And now?
         P A: Now I am too old.",
    );
}

#[test]
fn a_title_may_stand_alone_or_be_missing() {
    assert_eq!(read("Only a title"), ["T Only a title"]);
    assert_eq!(read("What now?\n"), ["T What now?"]);
    assert_eq!(read("\u{feff}A title\nText."), ["T A title", "P Text."]);
    assert_eq!(read("A sentence is no title."), ["P A sentence is no title."]);
    assert_eq!(read("Text first.\nThen a heading\nText."), ["P Text first.", "H Then a heading", "P Text."]);
    assert_eq!(read("Print\nA history of the press."), ["T Print", "P A history of the press."]);
    assert_eq!(read("Italian\nIt is spoken in the south."), ["T Italian", "P It is spoken in the south."]);
    assert_eq!(read("4 May 2020\nA title\nText."), ["P 4 May 2020", "T A title", "P Text."]);
    assert_eq!(read(""), [""; 0]);
    assert_eq!(read("***\n\n2024\n"), [""; 0]);
}

#[test]
fn boilerplate_is_found_in_rows_and_at_the_edges() {
    check(
        "- Home / World / Europe
         - Share
         T A title
         P By the numbers, nothing has changed.
         P The text is there in these languages:
         P English
         P French
         P And it can be had in one more.
         - Facebook
         - WhatsApp
         - Email
         P The text goes on.
         H Comment
         P The text ends.
         - 12 comments
         - Read more
         - Read this in:
         - English (US)
         - Português (Brasil)",
    );
    let bar = "A title\nText.\nShare  Facebook  Email\nText.\nEnglish French Spanish German Italian";
    assert_eq!(read(bar), ["T A title", "P Text.", "P Text."]);
    let text = "Breadcrumb\nA title\nText.\nShare\nEnglish\nFrench";
    let without = read_with(text, &SegmentOptions { find_boilerplate: false, ..SegmentOptions::default() });
    assert_eq!(without.len(), 6);
}

#[test]
fn a_page_of_a_blog_with_everything_on_its_own_line() {
    check(
        "- Menu
         - News
         - Sport
         - Culture
         T Notes from a garden in the second year

         P What grew, what did not, and what the neighbours had to say about it

         P Ida Roth

         - Follow

         - ·

         P Oct 3, 2024

         - 123

         - Listen

         P I planted beans again.

         P Related: The first year

         P They came up late, all at once, and were gone.

         H X / Twitter

         P I posted a picture.

         H 3 June

         P Rain.

         P Beans
         P Peas
         P Onions

         H Next year

         P More beans.",
    );
}

#[test]
fn long_lists_of_short_lines_cost_little() {
    for line in ["Name\n", "English\n", "Share\n", "- a\n", "a b\n\n", "> > >\n", "News\n"] {
        assert!(read(&line.repeat(10_000)).len() <= 10_000);
    }
}

#[test]
fn lines_named_in_the_options_are_boilerplate() {
    let options =
        SegmentOptions { boilerplate: vec![" the daily bread ".to_owned()], ..SegmentOptions::default() };
    let text = "The Daily Bread\nA title\nText.\nTHE DAILY BREAD\nThe daily bread is dear.";
    assert_eq!(show(&read_with(text, &options)), ["T A title", "P Text.", "P The daily bread is dear."]);
}

const LONG: &str = "The wheel stood still for twenty years, and nobody in the village thought that it would ever turn again.";

#[test]
fn the_title_of_a_copied_page_is_what_its_text_speaks_of() {
    const TEXT: &str = "The old mill at the brook was opened again on Saturday, after a wheel of oak was built for it.
The miller said that the wheel turned as it had turned for his grandfather, and that the brook had water enough.
Visitors of the mill can see how flour is made, and take some of it home in small bags of linen.";
    let title = |page: &str| {
        let units = read(page);
        units.into_iter().find_map(|unit| unit.strip_prefix("T ").map(str::to_owned)).unwrap_or_default()
    };
    let menu = "Courier\nMore of it\nBest of the week\nTown hall sold to a bank from abroad\nRead on";
    for (page, expected) in [
        (format!("Courier\nThe old mill was opened again\n{TEXT}"), "The old mill was opened again"),
        (
            format!("I am a writer. I write things.\nThe old mill turns again\n{TEXT}"),
            "The old mill turns again",
        ),
        (
            format!("{menu}\nOld mill turns its wheel\nAnn Miller\n14 May 2024\n{TEXT}"),
            "Old mill turns its wheel",
        ),
        (
            format!("{menu}\nFriday at the mill: wheel 12.5\nBy Ann Miller\n{TEXT}"),
            "Friday at the mill: wheel 12.5",
        ),
        (format!("{menu}\nThe mill for $10 a visit\nBy Ann Miller\n{TEXT}"), "The mill for $10 a visit"),
        (format!("Old things\nA day in the country\n{TEXT}"), "Old things"),
    ] {
        assert_eq!(title(&page), expected, "{page}");
    }
}

#[test]
fn a_page_copied_with_its_menu_has_its_title_above_the_byline() {
    for sign in
        ["By Ann Miller", "14 May 2024", "By Ann Miller\n14 May 2024", "Published 14 May 2024, 12:05 GMT"]
    {
        let text = format!(
            "Town Paper\nNews\nPictures\nArchive\nContact us\nThe mill reopens\n{sign}\n{LONG}\n{LONG}"
        );
        let units = read_with(&text, &SegmentOptions::default());
        let titles: Vec<&str> =
            units.iter().filter(|unit| unit.kind == Kind::Title).map(|unit| unit.text.as_str()).collect();
        assert_eq!(titles, ["The mill reopens"], "{sign}");
    }
    let text = format!("The mill reopens\nBy Ann Miller\n{LONG}\nA second part\n{LONG}");
    assert_eq!(read(&text)[0], "T The mill reopens");
}

#[test]
fn runs_of_short_lines_around_the_text_are_left_out_where_asked() {
    let options = SegmentOptions { omit_short_lines: true, ..SegmentOptions::default() };
    let text = format!(
        "Town Paper\nPictures\nArchive\nContact us\nThe mill reopens\nBy Ann Miller\n{LONG}\nA second part\n{LONG}\n\
         Our papers\nYour account\nJobs here"
    );
    let expected = [
        "T The mill reopens".to_owned(),
        "P By Ann Miller".to_owned(),
        format!("P {LONG}"),
        "H A second part".to_owned(),
        format!("P {LONG}"),
    ];
    assert_eq!(show(&read_with(&text, &options)), expected);
    assert_eq!(read(&text).len(), 12);
    let left = left_out(&text, &options);
    assert_eq!(left.len(), 7);
    assert_eq!(&text[left[0].range.clone()], "Town Paper\n");
    assert!(left_out(&text, &SegmentOptions::default()).is_empty());
}

#[test]
fn wrapping_is_judged_per_stretch() {
    let menu = ["Town news", "Sport today", "Old pictures", "Jobs here"].repeat(3).join("\n");
    let text = format!(
        "{menu}\n\nThe wheel of the mill stood still for twenty years, and nobody in the\nvillage thought that it would ever \
         turn again, until a family from the coast\nbought the house and the brook.\n\nThey began with the roof. It took them a \
         whole year, because the beams were\nrotten and the walls had moved, and then they took the wheel apart piece by\npiece.\n"
    );
    let found = read(&text);
    assert_eq!(found.len(), 14, "{found:?}");
    assert!(
        found[12].ends_with("the house and the brook.") && found[13].ends_with("piece by piece."),
        "{found:?}"
    );
}

#[test]
fn lines_that_are_left_out_are_told() {
    let options = SegmentOptions { boilerplate: vec!["the courier".to_owned()], ..SegmentOptions::default() };
    let text = "Skip to main content\r\nThe Courier\r\nA title\r\nText.\r\nShare on X";
    let left = left_out(text, &options);
    let told: Vec<_> = left.iter().map(|left| (&text[left.range.clone()], left.why)).collect();
    let expected = [
        ("Skip to main content\r\n", Omission::Line),
        ("The Courier\r\n", Omission::Project),
        ("Share on X", Omission::Line),
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_indented_line_goes_on_with_its_list_item() {
    let found = read("Title here\n\n- Do not drive through\n  standing water\n- Other things\n");
    assert_eq!(found, ["T Title here", "L Do not drive through standing water", "L Other things"]);
}

#[test]
fn list_markers_are_skeleton() {
    let text =
        "A title\n- one\n* two\n• three\n1. four\n2) five\n– six\n-7 degrees were measured.\n2024. A year.";
    let units = read_with(text, &SegmentOptions::default());
    let expected = [
        "T A title",
        "L one",
        "L two",
        "L three",
        "L four",
        "L five",
        "L six",
        "P -7 degrees were measured.",
        "P 2024. A year.",
    ];
    assert_eq!(show(&units), expected);
    let numbered = "A title\n1. The first part\nText of it.\n2. The second part\nText of it.";
    let expected = ["T A title", "H The first part", "P Text of it.", "H The second part", "P Text of it."];
    assert_eq!(read(numbered), expected);
}

#[test]
fn other_scripts_have_headings_too() {
    check(
        "T 为什么港口空了？
         P 船已经一个星期没有出海了，镇上没有人知道什么时候会出海。
         H 没有冰的冬天
         P 海湾从十二月起结冰。
         - 分享 | Facebook | Twitter",
    );
    check(
        "T لماذا الموانئ فارغة؟
         P لم تبحر القوارب منذ أسبوع.
         H شتاء بلا جليد
         P كان الجليد يغلق الخليج.",
    );
}

fn lines() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        prop::sample::select(vec![
            "",
            "",
            "Share",
            "English",
            "French",
            "Breadcrumb",
            "Home > News > A",
            "A heading",
            "Text that ends.",
            "a small start, which is long enough to look like a wrapped line of text",
            "- item",
            "1. item",
            "***",
            "  indented text, long enough to be taken for a line of a wrapped paragraph",
            "By Jane Doe",
            "3 May 2024",
            "Photo: A",
            "Are you sure?",
            "Name:",
            "\u{a0}",
            "é",
            "5 min read",
            "© 2024 A",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,20}",
        "[a-zA-Z.,?!:;>|/ \\-*\\r\u{feff}]{0,30}",
    ];
    (prop::collection::vec(line, 0..16), prop::sample::select(vec!["\n", "\r\n"]))
        .prop_map(|(l, eol)| l.join(eol))
}

proptest! {
    #[test]
    fn ranges_hold_their_texts_in_order(text in lines(), mode in 0..3usize) {
        let paragraphs = [Paragraphs::Auto, Paragraphs::Lines, Paragraphs::BlankLines][mode];
        let mut end = 0;
        for unit in read_with(&text, &SegmentOptions { paragraphs, ..SegmentOptions::default() }) {
            prop_assert!(unit.range.start >= end);
            let source = text.get(unit.range.clone());
            prop_assert!(source.is_some());
            let joined: Vec<&str> = source.unwrap_or_default().split('\n').map(str::trim).collect();
            prop_assert_eq!(joined.join(" "), unit.text);
            end = unit.range.end;
        }
    }

    #[test]
    fn no_letter_is_lost_without_boilerplate(text in lines()) {
        let options = SegmentOptions { find_boilerplate: false, ..SegmentOptions::default() };
        let units = read_with(&text, &options);
        let mut rest = text.clone();
        for unit in units.iter().rev() {
            rest.replace_range(unit.range.clone(), "");
        }
        let is_marker = |word: &str| word.len() == 2 && word.ends_with(')');
        prop_assert!(
            rest.split_whitespace().all(|word| is_marker(word) || !word.contains(char::is_alphabetic)),
            "{:?} left of {:?}", rest, text
        );
    }

    #[test]
    fn joining_wrapped_lines_changes_no_unit(text in lines()) {
        let options =
            SegmentOptions { paragraphs: Paragraphs::BlankLines, find_boilerplate: false, ..SegmentOptions::default() };
        let units = read_with(&text, &options);
        let mut joined = text.clone();
        for unit in units.iter().rev() {
            joined.replace_range(unit.range.clone(), &unit.text);
        }
        let texts = |units: &[Unit]| units.iter().map(|unit| unit.text.clone()).collect::<Vec<_>>();
        prop_assert_eq!(texts(&read_with(&joined, &options)), texts(&units), "{:?}", joined);
    }
}
