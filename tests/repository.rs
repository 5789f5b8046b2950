//! Recto on its own guide and news.

use std::path::Path;

use recto::diagnostic::Severity;
use recto::model::State;
use recto::workflow::check::{CheckRequest, check};
use recto::workflow::render::{RenderRequest, render};
use recto::workflow::status::{StatusRequest, status};
use recto::workspace::article::SnapshotOptions;
use recto::workspace::project::Project;

fn project() -> Project {
    Project::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn today() -> SnapshotOptions {
    SnapshotOptions { today: jiff::civil::date(2026, 12, 1), trust_unmanaged: false, explain: false }
}

#[test]
fn the_check_passes() {
    let report = check(&project(), today(), &CheckRequest::default()).unwrap();
    let errors: Vec<_> =
        report.decision.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(report.decision.passed() && report.not_evaluated.is_empty(), "{errors:#?}");
}

#[test]
fn every_state_is_shown_and_the_news_is_complete() {
    let report = status(&project(), today(), &StatusRequest::default()).unwrap();
    for state in State::ALL {
        assert!(report.languages.iter().any(|(_, tally)| tally.count(state) > 0), "no unit is {state}");
    }
    let news = report.articles.iter().find(|article| article.path.contains("/news/")).unwrap();
    assert!(news.languages.iter().all(|(_, tally)| tally.percent() == 100), "{news:#?}");
}

#[test]
fn every_code_has_a_word_in_the_guide() {
    let pages = std::fs::read_dir(project().files.on_disk("articles/guide")).unwrap();
    let pages = pages.map(|page| page.unwrap().path()).filter(|page| page.is_file());
    let guide: String = pages.map(|page| std::fs::read_to_string(page).unwrap()).collect();
    for (code, _) in recto::workflow::check::codes() {
        assert!(guide.contains(&format!("`{code}`")), "`{code}` is not explained");
    }
}

#[test]
fn the_articles_keep_their_shape_in_every_language() {
    let out = tempfile::tempdir().unwrap();
    let request = RenderRequest { out: Some(out.path()), ..RenderRequest::default() };
    let report = render(&project(), today(), &request).unwrap();
    assert!(report.findings.is_empty(), "{:#?}", report.findings);
    let found = status(&project(), today(), &StatusRequest::default()).unwrap();
    // The translation of a Fluent file is a catalog, which is not rendered.
    let articles = found.articles.iter().filter(|article| !article.path.ends_with(".ftl"));
    assert_eq!(report.rendered.len(), articles.map(|article| article.languages.len()).sum::<usize>());
}
