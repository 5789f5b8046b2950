use proptest::prelude::*;

use super::*;
use crate::model::Fingerprint;

const CONFIG: &str = "source = \"en\"\nlanguages = [\"fr\", \"de\"]\n[[articles]]\nfolder = \"articles\"\n";

fn config(gate: &str) -> Config {
    Config::read(&format!("{CONFIG}{gate}"), FILE_NAME, crate::check::configurable()).unwrap()
}

fn finding(code: &'static str, severity: Severity, article: &str, id: &str, language: &str) -> Diagnostic {
    Diagnostic::new(code, severity, article, Message::foreign("words"))
        .article(article)
        .id(id)
        .language(&language.parse().unwrap())
}

fn unit(code: &'static str) -> Diagnostic {
    finding(code, Severity::Error, "articles/a.md", "one-0001", "fr")
}

/// What is new of some findings.
fn new(before: &[Diagnostic], now: Vec<Diagnostic>, articles: &[&str]) -> (Vec<Diagnostic>, usize) {
    // Through the file, so that both ways are tried.
    let known = KnownFindings::read(&KnownFindings::of(before, []).write()).unwrap();
    known.sift(now, &articles.iter().copied().collect())
}

fn decision(gate: &str, findings: Vec<Diagnostic>) -> PolicyDecision {
    let mut judgement = Judgement { findings, ..Judgement::default() };
    judgement.limit(&config(gate));
    judgement.decision(&config(gate), None, &FxHashSet::default(), None)
}

#[test]
fn a_unit_whose_standing_got_no_worse_is_no_new_debt() {
    let text = |text: &str| unit("stale").text(Fingerprint::of_source(text));
    let cases = [
        (unit("missing"), unit("missing"), true),
        (unit("missing"), unit("draft"), true),
        (unit("missing"), unit("unreviewed"), true),
        (unit("missing"), text("b"), true),
        (text("a"), unit("draft"), true),
        (unit("draft"), unit("unreviewed"), true),
        (unit("unreviewed"), unit("draft"), false),
        (unit("draft"), text("a"), false),
        (text("a"), unit("missing"), false),
        // The source changed once more.
        (text("a"), text("b"), false),
        (text("a"), text("a"), true),
        // Other kinds of findings stand for themselves.
        (unit("missing"), unit("reference"), false),
        (unit("reference"), unit("missing"), false),
    ];
    for (before, now, is_known) in cases {
        let codes = format!("{} to {}", before.code, now.code);
        let (left, _) = new(&[before], vec![now], &["articles/a.md"]);
        assert_eq!(left.is_empty(), is_known, "{codes}");
    }
}

#[test]
fn findings_are_known_by_what_they_are_about_not_by_line_severity_or_words() {
    let before = unit("reference");
    let mut now = unit("reference").at(Position { line: 9, column: 9 });
    now.severity = Severity::Warning;
    now.message = Message::foreign("other words");
    assert_eq!(new(std::slice::from_ref(&before), vec![now.clone()], &[]), (vec![], 0));
    // Each known one excuses one.
    assert_eq!(
        new(std::slice::from_ref(&before), vec![now.clone(), now.clone()], &[]),
        (vec![now.clone()], 0)
    );
    assert_eq!(new(&[before.clone(), before.clone()], vec![now.clone()], &[]), (vec![], 1));
    let elsewhere = finding("reference", Severity::Error, "articles/a.md", "one-0001", "de");
    assert_eq!(new(&[before], vec![elsewhere.clone()], &[]), (vec![elsewhere], 1));
}

#[test]
fn a_number_that_got_no_worse_is_no_new_debt() {
    let minimum = |amount| {
        Diagnostic::new("minimum", Severity::Error, FILE_NAME, Message::foreign("words"))
            .language(&"fr".parse().unwrap())
            .amount(amount)
    };
    for (before, now, is_known) in [(40, 40, true), (40, 30, true), (40, 41, false)] {
        let (left, _) = new(&[minimum(before)], vec![minimum(now)], &[]);
        assert_eq!(left.is_empty(), is_known, "{before} to {now}");
    }
}

#[test]
fn an_article_that_was_renamed_takes_its_debts_along() {
    let at = |article, id| finding("missing", Severity::Error, article, id, "fr");
    let before = [at("articles/old.md", "title"), at("articles/old.md", "one-0001")];
    let moved = || vec![at("articles/new.md", "title"), at("articles/new.md", "one-0001")];
    assert_eq!(new(&before, moved(), &["articles/new.md"]).0, []);
    // The old article is still there, so the other one is a copy.
    assert_eq!(new(&before, moved(), &["articles/new.md", "articles/old.md"]).0, moved());
    // The key of a field says nothing of where it comes from.
    let field = vec![at("articles/new.md", "title")];
    assert_eq!(new(&before[..1], field.clone(), &["articles/new.md"]).0, field);
}

#[test]
fn what_could_not_be_judged_before_makes_nothing_new() {
    let known = KnownFindings::of(&[], ["articles/a.md".to_owned()]);
    assert_eq!(known.sift(vec![unit("missing")], &FxHashSet::default()).0, []);
    assert_eq!(KnownFindings::everything().sift(vec![unit("missing")], &FxHashSet::default()).0, []);
}

#[test]
fn a_baseline_that_cannot_be_read_says_why() {
    for (text, words) in [
        ("{", "not a valid baseline: "),
        ("{\"schema\": 2, \"findings\": []}", "this baseline has version 2, which this recto cannot read"),
        ("{\"schema\": 1}", "not a valid baseline: missing field `findings`"),
    ] {
        let message = KnownFindings::read(text).unwrap_err().message.to_string();
        assert!(message.starts_with(words), "{message}");
    }
}

#[test]
fn up_to_its_limit_a_kind_of_finding_only_warns() {
    let stale = |count: usize, language: &str| {
        let one = |at| finding("stale", Severity::Error, "articles/a.md", &format!("u-{at}"), language);
        (0..count).map(one).collect::<Vec<_>>()
    };
    let gate = "[gate]\nlimits.stale = 2\n";
    let two_each = decision(gate, [stale(2, "fr"), stale(2, "de")].concat());
    assert!(two_each.passed());
    assert!(two_each.findings.iter().all(|finding| finding.severity == Severity::Warning));
    let three = decision(gate, [stale(3, "fr"), stale(2, "de")].concat());
    assert!(!three.passed());
    let last = three.findings.last().unwrap();
    assert_eq!(
        (last.code, last.message.to_string().as_str()),
        ("limit", "too many stale units (fr): 3, limit 2")
    );
    let errors = three.findings.iter().filter(|finding| finding.severity == Severity::Error);
    assert_eq!(errors.count(), 4, "those in French and the limit");
}

#[test]
fn limits_by_severity_count_what_has_no_limit_of_its_own() {
    let findings = || {
        vec![
            finding("stale", Severity::Error, "articles/a.md", "a", "fr"),
            finding("reference", Severity::Error, "articles/a.md", "a", "fr"),
            finding("missing", Severity::Warning, "articles/a.md", "b", "fr"),
            finding("missing", Severity::Warning, "articles/legal/b.md", "b", "fr"),
        ]
    };
    for (gate, passes) in [
        ("limits.errors = 2", true),
        ("limits.errors = 1", false),
        ("limits = { errors = 1, stale = 1 }", true),
        ("limits = { errors = 1, stale = 0 }", false),
        ("limits = { errors = 9, warnings = 2 }", true),
        ("limits = { errors = 9, warnings = 1 }", false),
        // Where articles have a limit of their own, the general one does not speak of them.
        ("limits = { errors = 9, missing = 1 }", false),
        (
            "limits = { errors = 9, missing = 1 }\n[[gate.override]]\narticles = [\"articles/legal/**\"]\nlimits.missing = 1",
            true,
        ),
        (
            "limits = { errors = 9, missing = 1 }\n[[gate.override]]\narticles = [\"articles/legal/**\"]\nlimits.missing = 0",
            false,
        ),
        (
            "limits = { errors = 9, missing = 0 }\n[[gate.override]]\nlanguages = [\"fr\"]\nlimits.missing = 5",
            true,
        ),
    ] {
        assert_eq!(decision(&format!("[gate]\n{gate}\n"), findings()).passed(), passes, "{gate}");
    }
}

proptest! {
    /// What a run finds is known to itself: right after a baseline was written, nothing is new and nothing mended.
    #[test]
    fn a_run_knows_all_of_its_own_findings(
        found in prop::collection::vec((0..6usize, 0..3usize, 0..4usize, 0..2usize), 0..30)
    ) {
        let codes = ["stale", "missing", "draft", "unreviewed", "reference", "syntax"];
        let mut unit_statuses = FxHashSet::default();
        let findings: Vec<Diagnostic> = found
            .into_iter()
            // A unit has one standing in each language.
            .filter(|(code, article, id, language)| *code > 3 || unit_statuses.insert((*article, *id, *language)))
            .map(|(code, article, id, language)| {
                let (id, language) = (format!("id-{id:04x}"), ["fr", "de"][language]);
                let one = finding(codes[code], Severity::Error, &format!("articles/{article}.md"), &id, language);
                if code == 0 { one.text(Fingerprint::of_source(&id)) } else { one }
            })
            .collect();
        prop_assert_eq!(new(&findings, findings.clone(), &[]), (vec![], 0));
        let text = KnownFindings::of(&findings, []).write();
        prop_assert_eq!(KnownFindings::read(&text).unwrap().write(), text);
    }
}
