//! Kinds of translations that published sites have and that are right as they are, beside faults that look like them.

use super::field_tests::check;

#[test]
fn dates_may_share_their_month_and_stand_at_names() {
    check(
        "dates",
        &[
            ("it", "before December 2025", "prima di dicembre 2025", &[]),
            ("es", "on 1 December 2025", "el primero de diciembre de 2025", &[]),
            ("de", "on October 15 and 16, 2005", "am 15. und 16. Oktober 2005", &[]),
            ("es", "on November 3rd & 4th", "el 3 y 4 de noviembre", &[]),
            ("fr", "from May 3rd to 4th, 2016", "du 3 au 4 mai 2016", &[]),
            ("it", "on November 3rd & 4th", "il 3 e 4 novembre", &[]),
            ("de", "Windows 10 October 2018 Update", "Windows 10 mit Stand Oktober 2018", &[]),
            ("de", "Ruby 1.9.3 ends on 24 February 2015", "Ruby 1.9.3 endet am 24. Februar 2015", &[]),
            (
                "de",
                "On 24 February 2015 it ends, 1.9.3 that is",
                "Es endet mit 1.9.3 am 24. Februar 2015",
                &[],
            ),
            ("de", "3.4.3 in April, 3.4.4 in June", "3.4.3 im April, 3.4.4 im Juni", &[]),
            ("fr", "at 12:00:00 UTC", "à 12h00 UTC", &[]),
            ("de", "at 12:00:00", "um 12 Uhr", &[]),
            ("de", "on October 15 and 16, 2005", "am 15. und 17. Oktober 2005", &["17. Oktober 2005"]),
            ("de", "on May 3 and June 4", "am 4. Mai und 3. Juni", &["4. Mai", "3. Juni"]),
            ("es", "on November 3rd & 4th", "el 3 y 4 de octubre", &["4 de octubre"]),
            ("fr", "at 12:00:00", "à 13h00", &["13h00"]),
        ],
    );
}

#[test]
fn numbers_may_be_code_a_sum_in_another_currency_or_said_once() {
    check(
        "numbers",
        &[
            ("de", "numbers like 2 and 3", "Zahlen wie `2` und `3`", &[]),
            ("fr", "before 2.0.0 of Ruby 2.0.0", "avant 2.0.0", &[]),
            ("de", "50,000 yen", "50.000 Yen (ca. 365 €)", &["note 365"]),
            ("fr", "at 12:00:00 UTC", "à 12h00 UTC", &[]),
            ("de", "50,000 yen", "50.000 Yen, also 365 €", &["365"]),
            ("fr", "before 2.0.0 of Ruby 2.0.0", "avant 2.0.1", &["2.0.1", "-"]),
            ("es", "5 cats and 5 dogs", "5 gatos y perros", &["-"]),
            ("de", "numbers like 2 and 3", "Zahlen wie `2` und 4", &["4"]),
        ],
    );
}

#[test]
fn words_that_are_explained_keep_their_tags() {
    check(
        "tags",
        &[
            (
                "de",
                "every request",
                "jeder <abbr title=\"Anfrage\">Request</abbr>",
                &["note <abbr title=\"Anfrage\">", "note </abbr>"],
            ),
            ("fr", "every request", "chaque <dfn>requête</dfn>", &["note <dfn>", "note </dfn>"]),
            ("fr", "every request", "chaque <abbr>requête", &["<abbr>"]),
            ("de", "a <b>b</b>", "ein <div>b</div>", &["<div>", "</div>"]),
        ],
    );
}

#[test]
fn the_label_of_a_link_may_be_words_where_it_was_its_address() {
    let source = "See [https://a.org/l](https://a.org/l), now.";
    check(
        "urls",
        &[
            ("fr", source, "Voir [la liste](https://a.org/l), maintenant.", &[]),
            ("fr", source, "Voir [https://a.org/l](https://a.org/l), maintenant.", &[]),
            ("fr", source, "Voir [https://a.org/m](https://a.org/l).", &["https://a.org/m"]),
        ],
    );
    check("spacing", &[("fr", source, "Voir [https://a.org/l](https://a.org/l), maintenant.", &[])]);
}

#[test]
fn marks_of_names_greetings_and_abbreviations_end_nothing() {
    check(
        "inverted-marks",
        &[
            ("es", "a hole in File.exist?", "un hueco en File.exist?", &[]),
            ("es", "See [What's new in Ruby 2.1?](x).", "Lea: [What's new in Ruby 2.1?](x).", &[]),
            ("es", "What is new in Ruby 2.1?", "Qué hay de nuevo en Ruby 2.1?", &["?"]),
            ("es", "Is it there?", "Está en a.txt?", &["?"]),
        ],
    );
    check(
        "end-punctuation",
        &[
            ("de", "Dear friends of Ruby:", "Liebe Freunde von Ruby,", &[]),
            ("de", "Ann Miller and Bob, Uber (ref)", "Ann Miller und Bob, Uber (Ref.)", &[]),
            ("de", "Here is how all of it works now:", "So geht das alles nun,", &[","]),
            ("de", "The cat and the dog sit there", "Die Katze und der Hund sitzen da.", &["."]),
        ],
    );
}

#[test]
fn titles_and_lists_of_names_may_stay() {
    check(
        "same-as-source",
        &[
            ("fr", "[The Ruby Programming Wikibook](x)", "[The Ruby Programming Wikibook](x)", &["note -"]),
            (
                "es",
                "Ann Miller, Bob Stone, and Eve Brown",
                "Ann Miller, Bob Stone, and Eve Brown",
                &["note -"],
            ),
            ("es", "configure --with-jemalloc", "configure --with-jemalloc", &[]),
            ("fr", "VM (method cache)", "VM (method cache)", &["note -"]),
            ("it", "Building it from the source", "Building it from the source", &["-"]),
        ],
    );
    let source = "See [a how-to for all to join our work here](https://a.org/x).";
    check(
        "untranslated-text",
        &[
            ("de", source, "Siehe dazu auch [a how-to for all to join our work here](https://a.org/x).", &[]),
            ("de", source, "Siehe dazu auch [a how-to for all to join our work here](/x).", &["-"]),
        ],
    );
}
