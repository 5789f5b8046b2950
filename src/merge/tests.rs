//! What a merge makes of three versions.

use super::record::{MergedRecord, doubtful, merge_records};
use super::*;
use crate::catalog::{Accepted, Catalog, Record, RecordedState, SourceCatalog, SourceUnit, Target};
use crate::model::{Fingerprint, Kind};

fn merged(base: &str, ours: &str, theirs: &str, path: &str) -> (String, Vec<String>) {
    let merged = merge(Sides { base, ours, theirs }, Some(path), &Labels::default());
    let ids = merged.conflicts.into_iter().map(|conflict| conflict.id.unwrap_or_default()).collect();
    (merged.text, ids)
}

#[test]
fn catalogs_keep_ours_and_take_what_only_theirs_did() {
    const BASE: &str = "# Ada\na   =\n    Un\n\n-t = Terme\nb = Deux\n    .x = y\nc = Trois\n";
    for (ours, theirs, expected) in [
        // Only theirs: changed, reformatted, commented, removed, added, in another order.
        (BASE, BASE.replace("Trois", "Trois fois"), BASE.replace("Trois", "Trois fois")),
        (BASE, BASE.replace("a   =\n    Un", "a = Un"), BASE.to_owned()),
        (BASE, BASE.replace("# Ada", "# Ada\n# et Ben"), BASE.replace("# Ada", "# Ada\n# et Ben")),
        (BASE, BASE.replace("c = Trois\n", ""), BASE.replace("c = Trois\n", "")),
        (BASE, BASE.replace("b =", "n = Neuf\nb ="), BASE.replace("b =", "\nn = Neuf\n\nb =")),
        (BASE, "c = Trois\nb = Deux\n    .x = y\n\n-t = Terme\n# Ada\na = Un\n".to_owned(), BASE.to_owned()),
        // Each its own, also in one message.
        (
            &BASE.replace("Deux", "2").replace("# Ada", "# Adele"),
            BASE.replace("Trois", "3").replace("Un", "1"),
            BASE.replace("Deux", "2").replace("# Ada", "# Adele").replace("Trois", "3").replace("Un", "1"),
        ),
        // Removed here and changed there: nothing is lost.
        (&BASE.replace("c = Trois\n", ""), BASE.replace("Trois", "3"), BASE.replace("c = Trois", "\nc = 3")),
        (&BASE.replace("Trois", "3"), BASE.replace("c = Trois\n", ""), BASE.replace("Trois", "3")),
        // Both the same.
        (&BASE.replace("Trois", "3"), BASE.replace("c = Trois", "c =\n    3"), BASE.replace("Trois", "3")),
        // Free comments of theirs stand above what they stood above.
        (BASE, BASE.replace("b =", "## Fin\n\nb ="), BASE.replace("b =", "## Fin\n\nb =")),
        (BASE, format!("{BASE}\n# free\n"), format!("{BASE}\n# free\n")),
    ] {
        for line_end in ["\n", "\r\n"] {
            let ours = ours.replace('\n', line_end);
            let (text, conflicts) = merged(BASE, &ours, &theirs, "fr/a.ftl");
            assert_eq!((text, conflicts), (expected.replace('\n', line_end), Vec::new()), "{theirs}");
        }
    }
}

#[test]
fn a_message_with_two_texts_stands_between_markers() {
    let (text, ids) = merged("a = Un\nb = Deux\n", "a = 1\nb = Deux", "a = I\nb = Deux\nc = III\n", "x.ftl");
    let expected = "<<<<<<< ours\na = 1\n=======\na = I\n>>>>>>> theirs\nb = Deux\n\nc = III\n";
    assert_eq!((text.as_str(), ids), (expected, vec!["a".to_owned()]));
    let (catalog, resolved) = read_catalog(text);
    let named: Vec<_> = catalog.errors().iter().map(|error| (error.offset, &error.ids)).collect();
    assert_eq!(named, [(13, &vec!["a".to_owned()])]);
    assert!(!resolved && catalog.get("c").is_some());
    let (_, both_new) = merged("", "a = 1\n", "a = I\n", "x.ftl");
    assert_eq!(both_new, ["a"]);
}

#[test]
fn what_cannot_be_read_is_merged_by_lines_and_loses_nothing() {
    for (base, ours, theirs, path) in [
        ("a = Un\n", "a = { 1\n", "a = I\n", "fr/a.ftl"),
        ("a = Un\n", "a = 1\na = 2\n", "a = I\n", "fr/a.ftl"),
        ("version = 1\n", "version = 1\nx = [\n", "version = 1\ny = [\n", "fr/a.toml"),
    ] {
        let (text, ids) = merged(base, ours, theirs, path);
        assert_eq!(ids, [""], "{text}");
        for line in ours.lines().chain(theirs.lines()) {
            assert!(text.contains(line), "{text}");
        }
    }
}

fn source(units: &[(&str, &str)]) -> String {
    let unit = |&(id, text): &(&str, &str)| SourceUnit {
        id: id.to_owned(),
        kind: Kind::Paragraph,
        field: None,
        note: None,
        text: text.to_owned(),
    };
    let units = units.iter().map(unit).collect();
    SourceCatalog { article: "a.md".to_owned(), segmenter: 1, units, ..SourceCatalog::default() }.write()
}

#[test]
fn source_catalogs_take_the_units_of_both() {
    let base = [("a", "One"), ("b", "Two"), ("c", "Three")];
    for (ours, theirs, expected) in [
        (&[("b", "Two"), ("a", "One"), ("c", "Three")][..], &base[..2], &[("b", "Two"), ("a", "One")][..]),
        (&base[..], &[("a", "One"), ("n", "New"), ("b", "2"), ("c", "Three")][..], {
            &[("a", "One"), ("n", "New"), ("b", "2"), ("c", "Three")][..]
        }),
        (&[("a", "1"), ("b", "Two")][..], &[("a", "One"), ("b", "Two"), ("c", "3")][..], {
            &[("a", "1"), ("b", "Two"), ("c", "3")][..]
        }),
    ] {
        let (text, conflicts) = merged(&source(&base), &source(ours), &source(theirs), "en/a.ftl");
        assert_eq!((text, conflicts), (source(expected), Vec::new()));
    }
    let (text, ids) = merged(&source(&base), &source(&[("a", "1")]), &source(&[("a", "I")]), "en/a.ftl");
    assert_eq!(ids, ["a"]);
    let read = read_source(&text).expect("it is read as both sides");
    let texts: Vec<_> = read.units.iter().map(|unit| unit.text.as_str()).collect();
    assert!(read.conflicted);
    assert_eq!((read.article.as_str(), texts), ("a.md", vec!["1", "I"]));
}

const OLD: &str = "The bridge opens in May.";
const NEW: &str = "The bridge opens in June.";
const NEWER: &str = "The bridge opens in July.";

fn print(text: &str) -> Fingerprint {
    Fingerprint::of_source(text)
}

fn record(source: &str, target: &str) -> Record {
    Record::new(print(source), print(target).into())
}

/// A record after a sync of an article that changed.
fn stale(source: &str, target: &str) -> Record {
    let since = Some(jiff::civil::date(2026, 3, 1));
    Record { previous: Some(source.to_owned()), stale_since: since, ..record(source, target) }
}

fn accepted(over: &str, source: &str, target: &str) -> Record {
    let accepted_from = Some(Box::new(Accepted { previous: Some(over.to_owned()), ..Accepted::default() }));
    Record { accepted_from, ..record(source, target) }
}

fn in_state(state: RecordedState, record: Record) -> Record {
    Record { state: Some(state), ..record }
}

#[test]
fn records_are_merged_as_wholes() {
    use RecordedState::{Draft, Reviewed};
    let base = record(OLD, "Un");
    let noted = |record| Record { note: Some("no".to_owned()), ..in_state(Draft, record) };
    let certain = |record: &Record| MergedRecord::Certain(record.clone());
    for (name, base, ours, theirs, expected) in [
        (
            "an edit, a translation",
            Some(&base),
            stale(OLD, "Un"),
            record(OLD, "Deux"),
            certain(&stale(OLD, "Deux")),
        ),
        (
            "an acceptance of the old text, a translation",
            Some(&base),
            accepted(OLD, NEW, "Un"),
            record(OLD, "Deux"),
            certain(&Record { previous: Some(OLD.to_owned()), ..record(OLD, "Deux") }),
        ),
        ("an edit, an acceptance", Some(&base), stale(OLD, "Un"), accepted(OLD, NEW, "Un"), {
            certain(&accepted(OLD, NEW, "Un"))
        }),
        (
            "an edit, a translation of another edit",
            Some(&base),
            stale(OLD, "Un"),
            record(NEW, "Deux"),
            certain(&record(NEW, "Deux")),
        ),
        (
            "accepted for one text, for another",
            Some(&base),
            accepted(OLD, NEW, "Un"),
            accepted(OLD, NEWER, "Un"),
            certain(&accepted(OLD, NEW, "Un")),
        ),
        ("two translations", Some(&base), record(OLD, "Deux"), record(NEW, "Trois"), MergedRecord::Both),
        ("two first translations", None, record(OLD, "Un"), record(OLD, "Deux"), MergedRecord::Both),
        (
            "an edit, a review",
            Some(&base),
            stale(OLD, "Un"),
            in_state(Reviewed, base.clone()),
            certain(&in_state(Reviewed, stale(OLD, "Un"))),
        ),
        (
            "an acceptance, a review of the old",
            Some(&base),
            accepted(OLD, NEW, "Un"),
            in_state(Reviewed, base.clone()),
            certain(&accepted(OLD, NEW, "Un")),
        ),
        (
            "a review, a rejection",
            Some(&base),
            in_state(Reviewed, base.clone()),
            noted(base.clone()),
            certain(&noted(base.clone())),
        ),
        (
            "a translation, a rejection of the old",
            Some(&base),
            record(OLD, "Deux"),
            noted(base.clone()),
            certain(&noted(record(OLD, "Deux"))),
        ),
        (
            "a confirmed draft, an edit",
            Some(&in_state(Draft, base.clone())),
            base.clone(),
            in_state(Draft, stale(OLD, "Un")),
            certain(&stale(OLD, "Un")),
        ),
        ("stale, and fresh for another text, without a base", None, record(NEW, "Un"), stale(OLD, "Un"), {
            certain(&stale(OLD, "Un"))
        }),
        ("reviewed and not, without a base", None, in_state(Reviewed, base.clone()), base.clone(), {
            certain(&base)
        }),
    ] {
        assert_eq!(merge_records(base, &ours, &theirs), expected, "{name}");
        if !name.starts_with("accepted for one") {
            assert_eq!(merge_records(base, &theirs, &ours), expected, "{name}, the other way round");
        }
    }
}

#[test]
fn nobody_vouches_for_a_text_that_neither_side_wrote() {
    let target: Target = print("Trois").into();
    let expected = in_state(RecordedState::Draft, Record { target, ..stale(OLD, "Un") });
    assert_eq!(doubtful(&record(NEW, "Deux"), &stale(OLD, "Un"), target), expected);
    assert_eq!(doubtful(&stale(OLD, "Un"), &record(NEW, "Deux"), target), expected);
}

#[test]
fn ledgers_with_markers_follow_their_catalog() {
    let catalog = |text: &str| Catalog::parse(format!("a = {text}\n"));
    let target = |text: &str| Target::of(&catalog(text).entries()[0]);
    let ledger = |text: &str| format!("version = 2\n\n{}", Record::new(print(OLD), target(text)).write("a"));
    for base in [String::new(), ledger("Un")] {
        let (merged, ids) = merged(&base, &ledger("Deux"), &ledger("Trois"), "fr/a.toml");
        assert_eq!(ids, ["a"]);
        for (stands, state) in [("Deux", None), ("Trois", None), ("Quatre", Some(RecordedState::Draft))] {
            let (read, resolved) =
                read_ledger(&merged, Some(&catalog(stands))).expect("both sides are ledgers");
            let record = read.units.get("a").expect("the record is there");
            assert_eq!((record.target, record.state, resolved), (target(stands), state, true));
        }
    }
    // Git matches lines: here the table of `a` seems to stand in ours twice.
    let table = |text: &str| ledger(text).replace("version = 2\n\n", "");
    let text = format!("version = 2\n{}<<<<<<< x\n{}=======\n>>>>>>> y\n", table("Deux"), table("Trois"));
    let (read, _) = read_ledger(&text, Some(&catalog("Trois"))).expect("its tables are ledgers");
    assert_eq!(read.units.get("a").map(|record| record.target), Some(target("Trois")));
    assert!(read_ledger("version = 1\n<<<<<<< a\n", None).is_err());
}

#[test]
fn of_two_obsolete_translations_both_stay() {
    let ledger = |translation: &str, state: &str| {
        format!("version = 1\n\n[obsolete.a]\nsource = \"One\"\ntranslation = \" {translation}\"\n{state}")
    };
    let (text, ids) = merged("version = 1\n", &ledger("Un", ""), &ledger("1", ""), "fr/a.toml");
    let ledger_read = Ledger::read(&text).expect("it is a ledger");
    let kept: Vec<_> = ledger_read.obsolete.iter().map(|(id, old)| (id, old.translation.as_str())).collect();
    assert_eq!((kept, ids), (vec![("a", " Un"), ("a-2", " 1")], Vec::new()));
    let (text, _) =
        merged("version = 1\n", &ledger("Un", ""), &ledger("Un", "state = \"draft\"\n"), "a.toml");
    assert_eq!(text, ledger("Un", "state = \"draft\"\n"));
}

#[test]
fn a_table_that_git_repeated_is_read_once() {
    let table =
        |id: &str| format!("\n[unit.{id}]\nsource = \"0000000000000001\"\ntarget = \"0000000000000002\"\n");
    let text = format!("version = 1\n{}{}{}", table("one"), table("two"), table("one"));
    let (ledger, mended) = read_ledger(&text, None).unwrap();
    assert!(mended);
    assert_eq!(ledger.units.iter().map(|(id, _)| id).collect::<Vec<_>>(), ["one", "two"]);
    assert!(read_ledger(&text.replace("version = 1", "version = 3"), None).is_err());
    assert!(read_ledger(&text.replace("target", "targets"), None).is_err());
}

#[test]
fn ledgers_of_fluent_articles_take_the_patterns_of_both() {
    let ledger = |rows: &[(&str, &str)]| {
        let units = rows.iter().map(|(id, text)| SourceUnit {
            id: (*id).to_owned(),
            kind: Kind::Message,
            field: Some((*id).to_owned()),
            note: None,
            text: (*text).to_owned(),
        });
        SourceCatalog { units: units.collect(), ..SourceCatalog::default() }.write_ledger()
    };
    let base = ledger(&[("a", "A"), ("b.c", "B")]);
    let ours = ledger(&[("a", "A here"), ("b.c", "B"), ("new", "N")]);
    let theirs = ledger(&[("a", "A"), ("b.c", "B there")]);
    let sides = Sides { base: &base, ours: &ours, theirs: &theirs };
    let merged = merge(sides, Some("en/app.toml"), &Labels::default());
    assert_eq!(merged.text, ledger(&[("a", "A here"), ("b.c", "B there"), ("new", "N")]));
    assert!(merged.conflicts.is_empty());
    let theirs = ledger(&[("a", "A there"), ("b.c", "B")]);
    let merged = merge(Sides { theirs: &theirs, ..sides }, Some("en/app.toml"), &Labels::default());
    assert_eq!(merged.conflicts.len(), 1);
    let read = read_source_ledger(&merged.text).expect("both sides can be read");
    let texts: Vec<&str> = read.units.iter().map(|unit| unit.text.as_str()).collect();
    assert!(read.conflicted && texts == ["A here", "A there", "B", "N"], "{texts:?}");
}

#[test]
fn what_either_side_dismissed_about_the_same_texts_is_dismissed() {
    let dismissing = |codes: &[&str], record: Record| Record {
        dismissed: codes.iter().map(|code| ((*code).to_owned(), "why".to_owned())).collect(),
        ..record
    };
    let base = dismissing(&["urls"], record(OLD, "Un"));
    for (ours, theirs, expected) in [
        (&["urls", "links"][..], &["urls", "numbers"][..], &["links", "numbers", "urls"][..]),
        (&["links"], &["urls", "numbers"], &["links", "numbers"]),
        (&["urls"], &[], &[]),
    ] {
        let (ours, theirs) = (dismissing(ours, record(OLD, "Un")), dismissing(theirs, record(OLD, "Un")));
        let expected = MergedRecord::Certain(dismissing(expected, record(OLD, "Un")));
        assert_eq!(merge_records(Some(&base), &ours, &theirs), expected);
    }
    let translated = record(OLD, "Deux");
    let dismissed = dismissing(&["urls", "links"], record(OLD, "Un"));
    let expected = MergedRecord::Certain(translated.clone());
    assert_eq!(merge_records(Some(&base), &dismissed, &translated), expected);
}

#[test]
fn what_only_theirs_did_to_the_rest_of_a_source_catalog_is_taken() {
    let unit = |kind, note: Option<&str>| SourceUnit {
        id: "a".to_owned(),
        kind,
        field: None,
        note: note.map(str::to_owned),
        text: "One".to_owned(),
    };
    let catalog = |article: &str, unit: SourceUnit| {
        SourceCatalog {
            article: article.to_owned(),
            segmenter: 1,
            units: vec![unit],
            ..SourceCatalog::default()
        }
        .write()
    };
    let base = catalog("a.md", unit(Kind::Paragraph, None));
    for theirs in [
        catalog("b.md", unit(Kind::Paragraph, None)),
        catalog("a.md", unit(Kind::Paragraph, Some("Of a bridge."))),
        catalog("a.md", unit(Kind::ListItem, None)),
    ] {
        assert_eq!(merged(&base, &base, &theirs, "en/a.ftl"), (theirs.clone(), Vec::new()));
        assert_eq!(merged(&base, &theirs, &base, "en/a.ftl"), (theirs.clone(), Vec::new()));
    }
}
