//! The laws of catalogs and ledgers.

use fluent_syntax::ast;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::syntax;
use super::*;
use crate::model::{Fingerprint, Kind};

/// Texts full of what Fluent, TOML and other tools treat specially.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n".to_owned()),
        proptest::sample::select(
            [
                " ", "  ", "{", "}", "[", "*", ".", "#", "=", "-", "\r", "\t", "\"", "\\", "a", "b", "é",
                "\u{a0}", "\u{feff}", "\u{2028}", "\u{0}", "\u{85}", "\u{7f}", "'", "\"\"\"", "\\u0041",
                "{ $x }", "日", "k = v", "### ", "<<<<<<<", "=======", "\u{ffff}", "\u{200b}", "😀",
            ]
            .map(str::to_owned)
            .to_vec()
        ),
        "[ -~]{1,6}",
        any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn id() -> impl Strategy<Value = String> {
    "-?[a-z][a-z0-9_-]{0,3}"
}

fn crlf(text: &str) -> String {
    text.replace('\n', "\r\n")
}

fn survives(text: &str) -> Result<(), String> {
    let file = format!("before = x\n\nkey ={}\n\nafter = y\n", encode(text));
    for file in [file.clone(), crlf(&file), format!("\u{feff}{file}")] {
        let catalog = Catalog::parse(file);
        let ids: Vec<&str> = catalog.entries().iter().map(|entry| entry.id.as_str()).collect();
        if catalog.is_broken() || ids != ["before", "key", "after"] {
            return Err(format!("{text:?} breaks the file: {:?}", catalog.text()));
        }
        let read = catalog.get("key").and_then(Entry::text);
        if read.as_deref() != Some(text) {
            return Err(format!("{text:?} reads as {read:?}"));
        }
        let typed = catalog.get("key").map(Entry::pattern).unwrap_or_default();
        for typed in [typed.as_str(), &encode(text)] {
            if validate_pattern(typed).is_err() {
                return Err(format!("{text:?} is no valid pattern: {typed:?}"));
            }
            let set = Edit::Set { id: "after".to_owned(), pattern: typed.to_owned() };
            let set = Catalog::parse(apply(&catalog, &[set]).map_err(|error| error.to_string())?);
            let read = set.get("after").and_then(Entry::text);
            if read.as_deref() != Some(text) {
                return Err(format!("{text:?} is set as {read:?} by {typed:?}"));
            }
        }
    }
    Ok(())
}

#[test]
fn short_texts_survive_fluent() {
    let alphabet = [" ", "\n", "{", "}", "[", ".", "*", "\r", "a", "\""];
    let mut texts = vec![String::new()];
    for _ in 0..4 {
        let longer = texts.iter().flat_map(|text| alphabet.map(|c| format!("{text}{c}")));
        texts = texts.iter().cloned().chain(longer).collect();
        texts.sort();
        texts.dedup();
    }
    for text in &texts {
        let file = format!("before = x\nkey ={}\nafter = y\n", encode(text));
        for file in [crlf(&file), file] {
            let parsed = syntax::parse(&file);
            assert!(parsed.errors.is_empty() && parsed.body.len() == 3, "{text:?}");
            let ast::Entry::Message(message) = &parsed.body[1] else { panic!("{text:?}") };
            let read = message.value.as_ref().and_then(decode);
            assert_eq!(read.as_deref(), Some(text.as_str()));
        }
    }
}

proptest! {
    #[test]
    fn many_braces_survive_fluent(
        runs in vec((proptest::sample::select(vec!["{", "}", "{{", "{ ", "\"{", "{\\", "{(", "\n{"]), 0usize..400), 1..4),
    ) {
        let text: String = runs.into_iter().map(|(piece, times)| piece.repeat(times)).collect();
        let file = format!("key ={}\nafter = y\n", encode(&text));
        let catalog = Catalog::parse(file);
        prop_assert_eq!(catalog.errors(), &[]);
        let entry = catalog.get("key").expect("it was written");
        prop_assert_eq!(entry.text(), Some(text));
    }
}

/// A translated catalog as people leave it, always free of syntax errors.
fn catalog_text() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        hostile().prop_map(|text| encode(&text)),
        Just(" plain".to_owned()),
        Just(" { $n ->\n        [one] one\n       *[other] { $n }\n    }".to_owned()),
        Just("\n      indented\n        more\n\n      text".to_owned()),
        Just(" [link](x)\n  and more  ".to_owned()),
        Just(" v\n\n    .attr = { -term }\n    .other = y".to_owned()),
    ];
    let comment = proptest::sample::select(vec![
        "",
        "",
        "# note\n",
        "#\n# two\n",
        "## Group\n\n",
        "# free\n\n",
        "### res\n",
    ]);
    let blank = proptest::sample::select(vec!["", "\n", "\n", "\n\n", "  \n"]);
    let heading =
        proptest::sample::select(vec!["", "### Resource\n", "# Licence\n\n### Resource\n\n", "\n", "## G\n"]);
    let entry = (comment, id(), value, blank);
    (any::<bool>(), any::<bool>(), any::<bool>(), heading, vec(entry, 0..6)).prop_map(
        |(bom, crlf_ends, final_line_end, heading, entries)| {
            let mut text = heading.to_owned();
            for (comment, id, value, blank) in entries {
                text.push_str(&format!("{comment}{id} ={value}\n{blank}"));
            }
            if !final_line_end && text.ends_with('\n') {
                text.pop();
            }
            let text = if crlf_ends { crlf(&text) } else { text };
            if bom { format!("\u{feff}{text}") } else { text }
        },
    )
}

/// How each entry reads.
fn readings(catalog: &Catalog) -> Vec<(String, Fingerprint, Option<String>)> {
    catalog.entries().iter().map(|entry| (entry.id.clone(), entry.fingerprint, entry.comment())).collect()
}

fn is_subsequence(short: &str, long: &str) -> bool {
    let mut rest = long.chars();
    short.chars().all(|c| rest.any(|other| other == c))
}

fn blank_runs(text: &str) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for line in text.lines() {
        run = if line.trim().is_empty() { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

proptest! {
    #[test]
    fn any_text_survives_fluent(text in hostile()) {
        prop_assert_eq!(survives(&text), Ok(()));
    }

    #[test]
    fn parsing_bears_anything(text in hostile(), pieces in vec(hostile(), 0..4)) {
        let catalog = Catalog::parse(pieces.join("\nk ="));
        for entry in catalog.entries() {
            prop_assert!(catalog.text().is_char_boundary(entry.range.end));
            prop_assert!(catalog.text()[entry.offset..].starts_with(&entry.id));
            let _ = (entry.pattern(), entry.body(), entry.text(), entry.comment());
        }
        let _ = (SourceCatalog::read(&text), Ledger::read(&text), validate_pattern(&text));
        let made = new_id(&text, None, Fingerprint::of_source(&text));
        prop_assert!(entry_id::is_id(&made) && made.len() <= 67, "{}", made);
    }

    #[test]
    fn no_edit_changes_no_byte(text in catalog_text()) {
        let catalog = Catalog::parse(text.clone());
        prop_assert!(!catalog.is_broken(), "{:?}", catalog.errors());
        prop_assert_eq!(apply(&catalog, &[]), Ok(text));
    }

    #[test]
    fn setting_keeps_every_other_byte(text in catalog_text(), new in hostile(), pick in any::<prop::sample::Index>()) {
        let catalog = Catalog::parse(text.clone());
        prop_assume!(!catalog.entries().is_empty());
        let id = catalog.entries()[pick.index(catalog.entries().len())].id.clone();
        let entry = catalog.get(&id).expect("the id is from the catalog");
        let edited = apply(&catalog, &[Edit::Set { id: id.clone(), pattern: encode(&new) }]);
        let edited = edited.expect("an encoded text can be set");
        prop_assert_eq!(&edited[..entry.offset], &text[..entry.offset]);
        prop_assert!(edited.ends_with(&text[entry.range.end..]));
        let read = Catalog::parse(edited);
        let entry = read.get(&id).expect("the entry is still there");
        prop_assert_eq!(entry.text(), Some(new));
    }

    #[test]
    fn setting_its_own_pattern_changes_no_reading(text in catalog_text()) {
        let catalog = Catalog::parse(text);
        let mut ids: Vec<_> = catalog.entries().iter().filter(|entry| entry.has_value).map(|entry| &entry.id).collect();
        ids.sort();
        ids.dedup();
        let edits: Vec<_> = ids
            .iter()
            .map(|&id| Edit::Set { id: id.clone(), pattern: catalog.get(id).map(Entry::pattern).unwrap_or_default() })
            .collect();
        let edited = Catalog::parse(apply(&catalog, &edits).expect("its own pattern can be set"));
        prop_assert_eq!(readings(&edited), readings(&catalog));
    }

    #[test]
    fn entries_go_into_the_ledger_and_come_back(text in catalog_text(), pick in any::<prop::sample::Index>()) {
        let catalog = Catalog::parse(text.clone());
        prop_assume!(!catalog.entries().is_empty() && catalog.duplicates().next().is_none());
        let place = pick.index(catalog.entries().len());
        let entry = &catalog.entries()[place];
        let obsolete = Obsolete {
            source: "text".to_owned(),
            translation: entry.body(),
            comment: entry.comment(),
            ..Obsolete::default()
        };
        let mut ledger = Ledger::default();
        ledger.obsolete.insert(entry.id.clone(), obsolete);
        let read = Ledger::read(&ledger.write()).expect("a written ledger can be read");
        let old = read.obsolete.get(&entry.id).expect("it was put in");

        let without = apply(&catalog, &[Edit::Remove { id: entry.id.clone() }]).expect("an entry can be removed");
        prop_assert!(blank_runs(&without) <= blank_runs(&text));
        prop_assert!(is_subsequence(&without, &text));
        let after = place.checked_sub(1).map(|before| catalog.entries()[before].id.clone());
        let insert = Edit::Insert {
            id: entry.id.clone(),
            body: old.translation.clone(),
            comment: old.comment.clone(),
            after: after.clone(),
        };
        let again = apply(&Catalog::parse(without), std::slice::from_ref(&insert)).expect("it can come back");
        let again = Catalog::parse(again);
        let back = again.get(&entry.id).expect("it came back");
        prop_assert_eq!(back.body(), entry.body());
        prop_assert_eq!(readings(&again).len(), readings(&catalog).len());
        let bytes = |text: &str| text.trim_end().replace("\r\n", "\n");
        let (had, has) = (&catalog.text()[entry.range.clone()], &again.text()[back.range.clone()]);
        prop_assert_eq!(bytes(has), bytes(had));
        prop_assert!(apply(&catalog, &[insert]).is_err());
    }

    #[test]
    fn inserts_stand_in_order_and_apart(text in catalog_text(), new in vec(hostile(), 1..5), pick in any::<prop::sample::Index>(), chain in any::<bool>()) {
        let catalog = Catalog::parse(text.clone());
        prop_assume!(catalog.duplicates().next().is_none());
        let place = pick.index(catalog.entries().len() + 1).checked_sub(1);
        let mut after = place.map(|place| catalog.entries()[place].id.clone());
        let mut edits = Vec::new();
        for (number, text) in new.iter().enumerate() {
            let id = format!("new-inserted-{number}");
            edits.push(Edit::Insert { id: id.clone(), body: encode(text), comment: Some("new".to_owned()), after: after.clone() });
            if chain {
                after = Some(id);
            }
        }
        let edited = apply(&catalog, &edits).expect("encoded texts can be inserted");
        prop_assert!(is_subsequence(&text, &edited));
        prop_assert!(blank_runs(&edited) <= blank_runs(&text).max(1) + usize::from(new.iter().any(|text| text.contains('\n'))) * 12);
        let edited = Catalog::parse(edited);
        let start = place.map_or(0, |place| place + 1);
        for (number, text) in new.iter().enumerate() {
            let entry = &edited.entries()[start + number];
            prop_assert_eq!(&entry.id, &format!("new-inserted-{number}"));
            prop_assert_eq!(entry.text(), Some(text.clone()));
            let before = edited.text()[..entry.range.start].trim_start_matches('\u{feff}');
            prop_assert!(before.is_empty() || before.replace('\r', "").replace("\n  \n", "\n\n").ends_with("\n\n") || before.trim().is_empty());
        }
    }

    #[test]
    fn source_catalogs_are_read_as_written(article in hostile(), segmenter in any::<u32>(), units in vec(source_unit(), 0..5)) {
        let catalog = SourceCatalog { article, segmenter, units, ..SourceCatalog::default() };
        let written = catalog.write();
        for written in [crlf(&written), written.clone()] {
            let read = SourceCatalog::read(&written).expect("what recto writes can be read");
            prop_assert_eq!(&read, &catalog);
        }
        prop_assert_eq!(catalog.write(), written);
    }

    #[test]
    fn ledgers_are_read_as_written(ledger in ledger()) {
        let written = ledger.write();
        let read = Ledger::read(&written).expect("what recto writes can be read");
        prop_assert_eq!(&read, &ledger);
        prop_assert_eq!(read.write(), written.clone());
        let read = Ledger::read(&crlf(&written)).expect("git may turn line ends to CRLF");
        prop_assert_eq!(&read, &ledger);
    }
}

fn source_unit() -> impl Strategy<Value = SourceUnit> {
    let kind = prop_oneof![
        Just((Kind::Title, None)),
        (1..=6u8).prop_map(|level| (Kind::Heading(level), None)),
        Just((Kind::Paragraph, None)),
        Just((Kind::ListItem, None)),
        Just((Kind::TableCell, None)),
        Just((Kind::Caption, None)),
        Just((Kind::Alt, None)),
        hostile().prop_map(|field| (Kind::Field, Some(field))),
        Just((Kind::Message, None)),
        Just((Kind::Text, None)),
    ];
    let note = option::of(hostile().prop_map(|note| note.replace('\r', "")));
    ("[a-z][a-z0-9-]{0,8}", kind, note, hostile()).prop_map(|(id, (kind, field), note, text)| SourceUnit {
        id,
        kind,
        field,
        note,
        text,
    })
}

fn ledger() -> impl Strategy<Value = Ledger> {
    let state = || option::of(proptest::sample::select(vec![RecordedState::Draft, RecordedState::Reviewed]));
    let print = || hostile().prop_map(|text| Fingerprint::of_source(&text));
    let text = || option::of(hostile());
    let date =
        || option::of((2000i16..2100, 1i8..13, 1i8..29).prop_map(|(y, m, d)| jiff::civil::date(y, m, d)));
    let dismissed = proptest::collection::btree_map(hostile(), hostile(), 0..3);
    let kind = proptest::sample::select(vec![TargetKind::Structure, TargetKind::Meaning]);
    let target = (print(), kind, option::of(print())).prop_map(|(fingerprint, kind, words)| Target {
        fingerprint,
        kind,
        words,
    });
    let unknown = || {
        vec((hostile(), unknown_value()), 0..2).prop_map(|values| {
            let mut keys = UnknownKeys::default();
            let known: toml::Table =
                values.into_iter().map(|(key, value)| (format!("x{key}"), value)).collect();
            known.into_iter().for_each(|(key, value)| keys.add(key, &value));
            keys
        })
    };
    let accepted = (state(), text(), date(), text(), vec(hostile(), 0..3)).prop_map(
        |(state, previous, stale_since, note, from)| Accepted {
            state,
            previous,
            stale_since,
            note,
            from,
            ..Accepted::default()
        },
    );
    let on_page = option::of((print(), option::of(print())))
        .prop_map(|page| page.map(|(shown, translation)| ShownText { shown, translation }));
    let beside = (option::of(accepted), vec(hostile(), 0..3), dismissed, text(), unknown(), on_page);
    let record = (print(), target, state(), text(), text(), date(), beside).prop_map(
        |(source, target, state, note, previous, stale_since, beside)| {
            let (accepted_from, from, dismissed, origin, unknown, page) = beside;
            Record {
                source,
                target,
                page,
                origin,
                state,
                note,
                previous,
                stale_since,
                accepted_from: accepted_from.map(Box::new),
                from,
                dismissed,
                unknown,
            }
        },
    );
    let obsolete = ((hostile(), text(), hostile(), text()), state(), text(), text(), text(), unknown())
        .prop_map(
            |((source, last_source, translation, comment), state, note, moved_from, origin, unknown)| {
                Obsolete {
                    source,
                    last_source,
                    translation,
                    comment,
                    origin,
                    state,
                    note,
                    moved_from,
                    unknown,
                }
            },
        );
    let proposal = (hostile(), hostile(), text(), text(), state(), text(), unknown()).prop_map(
        |(source, text, comment, origin, state, note, unknown)| Proposal {
            source,
            text,
            comment,
            origin,
            state,
            note,
            unknown,
        },
    );
    let beside = vec((hostile(), unknown_value()), 0..3).prop_map(|values| {
        let mut unknown = Unknown::default();
        let known: toml::Table = values.into_iter().map(|(key, value)| (format!("x{key}"), value)).collect();
        known.into_iter().for_each(|(key, value)| unknown.add(key, value));
        unknown
    });
    let page = (print(), print(), print(), option::of(print()), vec(print(), 0..3), unknown()).prop_map(
        |(source, units, target, made, own_texts, unknown)| PageRecord {
            source,
            units,
            target,
            made,
            own_texts,
            unknown,
        },
    );
    let kind = proptest::sample::select(OwnPieceKind::ALL.to_vec());
    let piece = (kind, 0usize..9, 0usize..9, print(), print(), hostile(), text(), unknown()).prop_map(
        |(kind, at, lines, source, target, text, now, unknown)| Override {
            kind,
            at,
            lines,
            source,
            target,
            text,
            now,
            unknown,
        },
    );
    let id = || prop_oneof![id(), hostile()];
    let of_page = (option::of(page), vec((id(), piece), 0..3), vec((id(), print()), 0..3));
    (vec((id(), record), 0..4), vec((id(), proposal), 0..3), vec((id(), obsolete), 0..4), beside, of_page)
        .prop_map(|(units, proposals, obsolete, unknown, (page, overrides, shown))| Ledger {
            units: units.into_iter().collect(),
            page,
            overrides: overrides.into_iter().collect(),
            shown: shown.into_iter().collect(),
            proposals: proposals.into_iter().collect(),
            obsolete: obsolete.into_iter().collect(),
            unknown,
        })
}

/// What another tool may write into a ledger.
fn unknown_value() -> impl Strategy<Value = toml::Value> {
    let leaf = prop_oneof![
        hostile().prop_map(toml::Value::String),
        any::<i64>().prop_map(toml::Value::Integer),
        any::<bool>().prop_map(toml::Value::Boolean),
        (-1e9..1e9).prop_map(toml::Value::Float),
        Just("2026-03-01T10:00:00Z".parse().map(toml::Value::Datetime).expect("it is a time")),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let table = vec((hostile(), inner.clone()), 0..3);
        prop_oneof![
            vec(inner, 0..3).prop_map(toml::Value::Array),
            table.prop_map(|values| toml::Value::Table(values.into_iter().collect())),
        ]
    })
}
