//! One project through every format of the gate: the same verdict and exit code, each output as its schema wants it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const FORMATS: [&str; 8] = ["text", "json", "github", "markdown", "gitlab", "sarif", "junit", "checkstyle"];

/// A project whose texts mean something to every format.
struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    fn new() -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        project.write(
            "recto.toml",
            "source = \"en\"\nlanguages = [\"fr\", \"de\"]\n[[articles]]\nfolder = \"articles\"\n",
        );
        project.write(
            "articles/a & b/\"ü\" <x>.md",
            "# Nine % of all, `code` ::error::\n\nOne <b>bold</b> sentence & more.\n\nA second one.\n\nA third one.\n",
        );
        project.write("articles/done.md", "# Done\n");
        project.recto(&["sync"]);
        project.write("locales/fr/done.ftl", &project.read("locales/en/done.ftl").replace("Done", "Fini"));
        project.recto(&["sync"]);
        project
    }

    /// With one stale unit, and a message that Fluent cannot resolve.
    fn failing() -> Self {
        let project = Self::new();
        let catalog = project.read("locales/en/a & b/\"ü\" <x>.ftl");
        let french = catalog.replace("A second", "Une deuxième").replace("third one", "{ -no-such-term }");
        project.write("locales/fr/a & b/\"ü\" <x>.ftl", &french);
        project.recto(&["sync"]);
        let article = project.read("articles/a & b/\"ü\" <x>.md");
        project.write("articles/a & b/\"ü\" <x>.md", &article.replace("second one", "second two"));
        project.recto(&["sync"]);
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap()
    }

    fn recto(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_recto"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env("SOURCE_DATE_EPOCH", "1773576000")
            .env("NO_COLOR", "1")
            .env("RECTO_CACHE_DIR", crate::CACHE)
            .env("RECTO_NO_FSYNC", "1")
            .output()
            .unwrap()
    }

    /// The output and exit code of a check.
    fn check(&self, format: &str, more: &[&str]) -> (String, i32) {
        let output = self.recto(&[&["check", "--format", format], more].concat());
        (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
    }
}

/// What each format says of the verdict and how many errors it tells.
fn told(format: &str, text: &str) -> (bool, usize) {
    let json = || serde_json::from_str::<Value>(text).unwrap();
    let with = |list: &Value, key: &str, values: &[&str]| {
        let fits = |one: &&Value| values.iter().any(|value| one[key] == *value);
        list.as_array().unwrap().iter().filter(fits).count()
    };
    let errors = match format {
        "text" => text.matches(": error[").count(),
        "json" => with(&json()["findings"], "severity", &["error"]),
        "github" => text.matches("::error ").count(),
        "markdown" => {
            let errors = text.split("### ").find_map(|part| part.strip_prefix("Errors"));
            errors.map_or(0, |part| part.lines().filter(|line| line.starts_with("- ")).count())
        }
        "gitlab" => with(&json(), "severity", &["major", "blocker"]),
        "sarif" => with(&json()["runs"][0]["results"], "level", &["error"]),
        "checkstyle" => text.matches("severity=\"error\"").count(),
        _ => {
            let document = roxmltree::Document::parse(text).unwrap();
            let outcomes = document
                .descendants()
                .filter(|node| node.has_tag_name("failure") || node.has_tag_name("error"));
            let lines = |node: roxmltree::Node<'_, '_>| {
                node.text().unwrap().lines().filter(|line| line.contains(": error[")).count()
            };
            outcomes.map(lines).sum()
        }
    };
    let passed = match format {
        "text" => text.contains("\npassed: ") || text.starts_with("passed: "),
        "json" => json()["passed"] == true,
        "github" => text.ends_with("recto check: passed\n"),
        "markdown" => text.starts_with("## recto check: passed\n"),
        _ => errors == 0,
    };
    (passed, errors)
}

#[test]
fn every_format_tells_the_same_verdict_and_exit_code() {
    let broken = Project::failing();
    broken.write("locales/fr/done.toml", "version = 1\n<<<\n");
    let cases = [
        (Project::new(), &[][..], 0, (true, 0)),
        (Project::failing(), &[], 1, (false, 2)),
        (Project::failing(), &["--exit-zero"], 0, (false, 2)),
        (Project::failing(), &["--only", "draft"], 0, (true, 0)),
        // What could not be judged is told beside the text, and in all others.
        (broken, &[], 2, (false, 3)),
    ];
    for (project, arguments, code, decision) in cases {
        for format in FORMATS {
            let (text, exit) = project.check(format, arguments);
            assert_eq!(exit, code, "{format} {arguments:?}");
            let expected = if (format, code) == ("text", 2) { (false, 2) } else { decision };
            assert_eq!(told(format, &text), expected, "{format} {arguments:?}:\n{text}");
        }
    }
}

#[test]
fn a_configuration_that_is_wrong_is_told_in_every_format() {
    let project = Project::new();
    project.write("recto.toml", "source = \"en\"\n");
    for format in &FORMATS[1..] {
        let (text, exit) = project.check(format, &[]);
        assert_eq!((exit, told(format, &text)), (2, (false, 2)), "{format}:\n{text}");
    }
}

#[test]
fn sarif_and_gitlab_reports_are_as_their_schemas_want_them() {
    for (format, schema) in [("sarif", "sarif-2.1.0"), ("gitlab", "gitlab-code-quality")] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/schemas/{schema}.json"));
        // The pattern of `language` in OASIS' schema has a bracket too many, which some dialects of patterns refuse.
        let schema = fs::read_to_string(path).unwrap().replace("{2}]?$", "{2}$");
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        for project in [Project::new(), Project::failing()] {
            let report: Value = serde_json::from_str(&project.check(format, &[]).0).unwrap();
            let faults: Vec<String> = validator
                .iter_errors(&report)
                .map(|fault| format!("{}: {fault}", fault.instance_path()))
                .collect();
            assert!(faults.is_empty(), "{format}: {faults:#?}");
        }
        // A schema that takes everything would show nothing.
        assert!(!validator.is_valid(&serde_json::json!([{ "runs": 1 }])), "{format}");
        assert!(!validator.is_valid(&serde_json::json!({ "version": "2.1.0" })), "{format}");
    }
}

#[test]
fn sarif_names_its_rules_and_findings_once_and_for_all() {
    let project = Project::failing();
    let report = |project: &Project| serde_json::from_str::<Value>(&project.check("sarif", &[]).0).unwrap();
    let run = &report(&project)["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        let uri = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        let uri = uri.as_str().unwrap();
        assert!(uri.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>".contains(&byte)), "{uri}");
        assert!(!uri.starts_with('/'));
    }
    let names = |run: &Value| -> Vec<String> {
        let results = run["results"].as_array().unwrap().iter();
        results.map(|result| result["partialFingerprints"]["recto/v1"].to_string()).collect()
    };
    let before = names(run);
    let mut unique = before.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), before.len());
    // A paragraph above all others moves every line and adds what it brings.
    let path = "articles/a & b/\"ü\" <x>.md";
    let (title, rest) =
        project.read(path).split_once("\n\n").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    project.write(path, &format!("{title}\n\nA new paragraph.\n\n{rest}"));
    project.recto(&["sync"]);
    let after = names(&report(&project)["runs"][0]);
    assert_eq!(before.iter().filter(|name| !after.contains(name)).count(), 0);
    assert_eq!(after.len(), before.len() + 2, "one for each language");
}

#[test]
fn sarif_keeps_to_five_thousand_results_and_says_what_it_left_out() {
    let project = Project::new();
    let paragraphs: String = (0..2600).map(|at| format!("Paragraph number {at}.\n\n")).collect();
    project.write("articles/long.md", &paragraphs);
    project.recto(&["sync"]);
    let run = &serde_json::from_str::<Value>(&project.check("sarif", &[]).0).unwrap()["runs"][0];
    assert_eq!(run["results"].as_array().unwrap().len(), 5000);
    let said = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap();
    assert!(said.starts_with("2"), "{said}");
    // What a workflow shows is little, and the rest is told.
    let (annotations, _) = project.check("github", &[]);
    assert!(annotations.matches("::warning").count() <= 10, "{annotations}");
    assert!(annotations.contains("and 2,599 more like it in this file"), "{annotations}");
}

#[test]
fn a_summary_fits_the_step_it_is_for() {
    let project = Project::new();
    let settings = project.read("recto.toml") + "[gate]\nmissing = \"error\"\n";
    project.write("recto.toml", &settings);
    let paragraphs: String = (0..3000).map(|at| format!("Paragraph number {at}.\n\n")).collect();
    project.write("articles/long.md", &paragraphs);
    project.recto(&["sync"]);
    let (summary, _) = project.check("markdown", &[]);
    assert!(summary.len() <= 1 << 20, "{}", summary.len());
    let lines = summary.lines().filter(|line| line.starts_with("- ")).count();
    let more = summary.lines().last().unwrap();
    let counted = |text: &str| -> usize { text.split(' ').next().unwrap().replace(',', "").parse().unwrap() };
    let left = counted(more.strip_prefix("and ").unwrap());
    let errors = counted(summary.lines().nth(2).unwrap());
    assert_eq!(lines + left, errors);
}

/// Which children and attributes the schema of JUnit XML lets an element have, and which attributes it wants.
#[derive(Default)]
struct Element {
    children: Vec<String>,
    attributes: Vec<String>,
    required: Vec<String>,
}

/// Reads the elements of the XML schema, which uses no more of the language than this.
fn elements(schema: &roxmltree::Document<'_>) -> BTreeMap<String, Element> {
    let top = schema
        .root_element()
        .children()
        .filter(|node| node.has_tag_name(("http://www.w3.org/2001/XMLSchema", "element")));
    let element = |node: roxmltree::Node<'_, '_>| {
        let mut element = Element::default();
        for part in node.descendants().skip(1) {
            let name = part.attribute("ref").or(part.attribute("name")).unwrap_or_default().to_owned();
            match part.tag_name().name() {
                "element" => element.children.push(name),
                "attribute" => {
                    if part.attribute("use") == Some("required") {
                        element.required.push(name.clone());
                    }
                    element.attributes.push(name);
                }
                _ => {}
            }
        }
        (node.attribute("name").unwrap().to_owned(), element)
    };
    top.map(element).collect()
}

#[test]
fn junit_reports_are_as_their_schema_wants_them() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/junit-10.xsd");
    let text = fs::read_to_string(path).unwrap();
    let schema = roxmltree::Document::parse(&text).unwrap();
    let elements = elements(&schema);
    let broken = Project::failing();
    broken.write("locales/fr/done.toml", "version = 1\n<<<\n");
    for project in [Project::new(), Project::failing(), broken] {
        let report = project.check("junit", &[]).0;
        let document = roxmltree::Document::parse(&report).unwrap();
        assert!(document.root_element().has_tag_name("testsuites"));
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            let known = elements.get(name).unwrap_or_else(|| panic!("no element {name}"));
            for child in node.children().filter(roxmltree::Node::is_element) {
                assert!(known.children.iter().any(|own| own == child.tag_name().name()), "{name}: {child:?}");
            }
            for attribute in node.attributes() {
                assert!(known.attributes.iter().any(|own| own == attribute.name()), "{name}: {attribute:?}");
            }
            for attribute in &known.required {
                assert!(node.has_attribute(attribute.as_str()), "{name} without {attribute}");
            }
        }
        for suite in document.descendants().filter(|node| node.has_tag_name("testsuite")) {
            let count = |name| {
                let cases = suite.children().filter(|node| node.has_tag_name("testcase"));
                cases
                    .filter(|case| name == "testcase" || case.children().any(|node| node.has_tag_name(name)))
                    .count()
            };
            for (attribute, element) in [("tests", "testcase"), ("failures", "failure"), ("errors", "error")]
            {
                assert_eq!(
                    suite.attribute(attribute),
                    Some(count(element).to_string().as_str()),
                    "{attribute}"
                );
            }
        }
        let suites = document.descendants().filter(|node| node.has_tag_name("testsuite"));
        let languages: Vec<&str> = suites.map(|node| node.attribute("name").unwrap()).collect();
        assert_eq!(languages, ["en", "fr", "de"]);
    }
}

#[test]
fn checkstyle_reports_have_the_elements_of_checkstyle() {
    let report = Project::failing().check("checkstyle", &[]).0;
    let document = roxmltree::Document::parse(&report).unwrap();
    let root = document.root_element();
    assert!(root.has_tag_name("checkstyle") && root.has_attribute("version"));
    for file in root.children().filter(roxmltree::Node::is_element) {
        assert!(file.has_tag_name("file"));
        assert!(!file.attribute("name").unwrap().is_empty());
        for error in file.children().filter(roxmltree::Node::is_element) {
            assert!(error.has_tag_name("error"));
            let severity = error.attribute("severity").unwrap();
            assert!(["error", "warning", "info"].contains(&severity), "{severity}");
            for attribute in ["line", "column"] {
                assert!(error.attribute(attribute).unwrap().parse::<usize>().unwrap() > 0);
            }
            assert!(error.has_attribute("message"));
            assert!(error.attribute("source").unwrap().starts_with("recto."));
        }
    }
    let names: Vec<&str> = root.descendants().filter_map(|node| node.attribute("name")).collect();
    assert!(names.contains(&"articles/a & b/\"ü\" <x>.md"), "{names:?}");
}

#[test]
fn paths_start_at_the_root_of_the_repository() {
    let project = Project::failing();
    let root = tempfile::tempdir().unwrap();
    let site = root.path().join("site");
    fs::rename(project.folder.path(), &site).unwrap();
    let init = Command::new("git").args(["init", "-q"]).current_dir(root.path()).status().unwrap();
    assert!(init.success());
    for (format, path) in [
        ("github", "file=site/articles/"),
        ("sarif", "\"uri\": \"site/articles/"),
        ("gitlab", "\"path\": \"site/articles/"),
        ("checkstyle", "name=\"site/articles/"),
        ("junit", "name=\"site/articles/"),
        ("markdown", "- `site/articles/"),
        ("json", "\"path\": \"articles/"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_recto"));
        command
            .args(["check", "--format", format])
            .env("RECTO_CACHE_DIR", crate::CACHE)
            .env("RECTO_NO_FSYNC", "1");
        let output = command.current_dir(&site).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(path), "{format}:\n{text}");
    }
}
