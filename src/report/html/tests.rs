//! What must hold of every page: its policy fits it, and content is nothing but text, however hostile.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fs;
use std::ops::ControlFlow;

use html5gum::{Token, Tokenizer};
use sha2::{Digest, Sha256};

use super::folder;
use super::frame::{POLICY, SCRIPT, STYLE};
use crate::message::Localizer;
use crate::model::Language;
use crate::report::{badge, csv, digest, json};
use crate::workflow::report::{ProjectReport, ReportRequest, report};
use crate::workflow::sync::sync;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::project::Project;

/// In a text, in a quoted attribute, and as a Fluent literal.
const HOSTILE: &str =
    "<script>alert(1)</script><img src=x onerror=alert(2)>\" onclick=\"alert(3)' autofocus x='\u{202e}";

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | usize::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let digit = char::from(DIGITS[bits >> (18 - 6 * at) & 63]);
            out.push(if at > chunk.len() { '=' } else { digit });
        }
    }
    out
}

#[test]
fn the_policy_allows_the_style_and_the_script_of_the_page() {
    for (name, text) in [("style.css", STYLE), ("script.js", SCRIPT)] {
        // A browser reads every line end as a line feed before it computes the hash.
        let hash = base64(&Sha256::digest(text.replace("\r\n", "\n")));
        assert!(POLICY.contains(&format!("'sha256-{hash}'")), "{name} has changed: write sha256-{hash}");
    }
}

fn today() -> SnapshotOptions {
    SnapshotOptions { today: jiff::civil::date(2026, 3, 15), trust_unmanaged: true, explain: false }
}

/// A project in which every text that a report shows is hostile.
fn hostile() -> (tempfile::TempDir, Project) {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let path = "articles/<img src=x onerror=alert(4)>.md";
    let article = |year: u32| {
        format!(
            "---\ntitle: '{}'\n---\n\n<!-- i18n:comment {HOSTILE} -->\n\nIn {year} {HOSTILE} was there.\n\n\
             A second text {HOSTILE}\n\n![{HOSTILE}](a.png)\n",
            HOSTILE.replace('\'', "''")
        )
    };
    write(
        "recto.toml",
        "source = \"en\"\nlanguages = [\"fr\", \"ar\"]\n\n[[articles]]\nfolder = \"articles\"\n",
    );
    write(path, &article(2024));
    let open = || Project::open(folder.path()).expect("a project");
    sync(&open(), today(), false).expect("a sync");
    // Every unit is translated by its source and something more, and by a term that is not there.
    let catalog = |language: &str| format!("locales/{language}/<img src=x onerror=alert(4)>.ftl");
    let source = fs::read_to_string(folder.path().join(catalog("en"))).expect("a catalog");
    let translated: String = source
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(
            |line| if line.contains(" =") { format!("{line} {{ -nothing }}\n") } else { format!("{line}\n") },
        )
        .collect();
    write(&catalog("fr"), &translated);
    sync(&open(), today(), false).expect("a sync");
    write(path, &article(2025));
    let project = open();
    (folder, project)
}

/// The whole report as one page.
fn page(words: &Localizer, report: &ProjectReport<'_>, name: Option<&str>) -> String {
    let mut all = String::new();
    let faults = super::page(words, report, name, |part| {
        all.push_str(part);
        ControlFlow::Continue(())
    });
    assert!(faults.is_empty());
    all
}

/// The names of all elements and attributes of a page, and the text of its scripts and styles.
fn read(page: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut elements, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    for Ok(token) in Tokenizer::new(page) {
        if let Token::StartTag(tag) = token {
            elements.insert(String::from_utf8_lossy(&tag.name).into_owned());
            attributes.extend(tag.attributes.keys().map(|name| String::from_utf8_lossy(name).into_owned()));
        }
    }
    (elements, attributes)
}

#[test]
fn hostile_content_is_shown_as_text() {
    let (_folder, project) = hostile();
    let report = report(&project, today(), &ReportRequest::default()).expect("a report");
    let mut shown = Vec::new();
    report.read_units(|_, _, units| {
        shown.extend(units.into_iter().flatten());
        ControlFlow::Continue(())
    });
    assert!(shown.iter().any(|unit| !unit.tokens.is_empty()), "no change is shown");
    assert!(shown.iter().any(|unit| !unit.unit.findings.is_empty()), "no finding is shown");
    for words in Localizer::languages().map(|tag| Localizer::negotiated([tag])) {
        let mut pages = vec![page(&words, &report, Some(HOSTILE))];
        let written = folder(&words, &report, Some(HOSTILE), |_, text| {
            pages.push(text.to_owned());
            Ok::<(), Infallible>(())
        });
        assert!(written.is_ok_and(|faults| faults.is_empty()) && pages.len() > 2);
        for page in pages {
            let (elements, attributes) = read(&page);
            assert_eq!(page.matches("<script").count(), 1);
            assert!(!elements.contains("img"), "{elements:?}");
            let allowed =
                |name: &&String| !name.starts_with("on") && *name != "autofocus" && *name != "style";
            assert_eq!(attributes.iter().find(|name| !allowed(name)), None);
            assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
            assert!(page.contains("U+202E") && !page.contains("\u{202e}"));
        }
        assert!(!digest::report(&words, &report, Some(HOSTILE), true).0.contains("<script"));
        assert!(badge::badges(&words, &report).iter().all(|(_, text)| !text.contains("<script")));
    }
    assert!(csv::report(&report).lines().skip(1).all(|line| line.starts_with("articles/")));
    let mut whole = String::new();
    json::report(&report, |part| {
        whole.push_str(part);
        ControlFlow::Continue(())
    });
    assert!(whole.contains("<script>") && whole.ends_with("}\n"));
}

#[test]
fn a_report_can_be_about_one_language() {
    let arabic = "ar".parse::<Language>().expect("a language");
    let (_folder, project) = hostile();
    let request = ReportRequest { languages: vec![arabic], ..ReportRequest::default() };
    let report = report(&project, today(), &request).expect("a report");
    let page = page(Localizer::english(), &report, None);
    assert!(!page.contains("data-language=\"fr\"") && page.contains("data-language=\"ar\""));
}

#[test]
fn a_chart_ends_where_the_languages_are_and_names_stand_apart() {
    use crate::workflow::progress::{ProgressOverTime, ProgressPoint, Share};
    let (_folder, project) = hostile();
    let mut report = report(&project, today(), &ReportRequest::default()).expect("a report");
    let languages: Vec<Language> = report.languages.iter().map(|summary| summary.language.clone()).collect();
    let point = |seconds: i64, shares: &[usize]| ProgressPoint {
        commit: "0123456789abcdef".to_owned(),
        time: jiff::Timestamp::from_second(seconds).expect("a time"),
        languages: languages
            .iter()
            .cloned()
            .zip(shares.iter().map(|&done| Share { done, units: 100 }))
            .collect(),
    };
    report.progress = Some(ProgressOverTime {
        points: vec![point(0, &[0]), point(864_000, &[50, 50])],
        is_cut_short: true,
    });
    let page = page(Localizer::english(), &report, None);
    for shown in [
        "<title id=\"chart-title\">Finished units from 1970-01-01 to 1970-01-11</title>",
        "fr went from 0% to 50%. ar went from 50% to 50%.",
        "points=\"60,224 60,224 564,224 564,120\"",
        "points=\"564,120 564,120\"",
        "Older commits are not in this clone.",
        "<th scope=\"row\">1970-01-11</th>",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    let heights: Vec<i64> = page
        .split("class=\"end")
        .skip(1)
        .filter_map(|name| name.split("y=\"").nth(1)?.split('"').next()?.parse().ok())
        .collect();
    assert!(heights.len() == 2 && (heights[0] - heights[1]).abs() >= 17, "{heights:?}");
}
