//! Transcripts of the API: a project in blocks ` ```file PATH `, then calls in blocks ` ```desk `.
//!
//! A line `> METHOD CALL` is a call, with the body on the lines behind it down to the line of what is shown: `? PATHS`
//! names parts of the answer such as `unit.state` (`unit.findings.*.code` of each), and what was answered stands below.
//! In a body, `"expected": "now"` is what the unit is at that moment, `"expected": "seen"` what it was when it was last
//! asked for by `> see ID`. `$ COMMAND` is a command line of recto or git, `> write PATH` puts the text behind it into a file.
//! With `RECTO_BLESS=1` the file is rewritten with what was answered.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::client::{Browser, Desk, recto, seen};

pub(super) fn check(path: &Path) {
    let text = fs::read_to_string(path).unwrap();
    let answered = replay(&text);
    if std::env::var_os("RECTO_BLESS").is_some() {
        fs::write(path, answered).unwrap();
        return;
    }
    if answered != text {
        let diff = similar::TextDiff::from_lines(&text, &answered);
        panic!("{}:\n{}", path.display(), diff.unified_diff().header("expected", "answered"));
    }
}

fn replay(text: &str) -> String {
    let mut files = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(path) = line.strip_prefix("```file ") {
            let text: String =
                lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            files.push((path, text));
        }
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let desk = Desk::of(&files, &[]);
    let mut session = Session { browser: desk.browser(), seen: BTreeMap::new(), receipt: Value::Null };
    let mut out = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(&format!("{line}\n"));
        if line != "```desk" {
            continue;
        }
        while let Some(line) = lines.next_if(|line| *line != "```") {
            let is_command = line.starts_with("> ") || line.starts_with("$ ");
            if !is_command {
                continue;
            }
            out.push_str(&format!("{line}\n"));
            let (mut body, mut shown) = (String::new(), None);
            let is_part = |line: &str| line != "```" && !line.starts_with("> ") && !line.starts_with("$ ");
            let is_sent = !line.starts_with("> GET") && !line.starts_with("> see") && !line.starts_with("$ ");
            // JSON ends where it is whole, the text of a file at the next command.
            let is_file = line.starts_with("> write");
            let is_whole = |body: &str| !is_file && serde_json::from_str::<Value>(body).is_ok();
            while let Some(line) = lines.next_if(|line| is_sent && is_part(line) && !is_whole(&body)) {
                body.push_str(&format!("{line}\n"));
            }
            if let Some(line) = lines.next_if(|line| line.starts_with("? ")) {
                shown = line.strip_prefix("? ");
            }
            out.push_str(&body);
            out.extend(shown.map(|shown| format!("? {shown}\n")));
            out.push_str(&session.step(line, &body, shown));
            while lines.next_if(|line| is_part(line)).is_some() {}
        }
    }
    out
}

struct Session<'d> {
    browser: Browser<'d>,
    /// Units as they were when they were asked for.
    seen: BTreeMap<String, Value>,
    /// The last receipt.
    receipt: Value,
}

impl Session<'_> {
    /// Does one thing; returns what is to be written down.
    fn step(&mut self, line: &str, body: &str, shown: Option<&str>) -> String {
        if let Some(command) = line.strip_prefix("$ ") {
            let arguments = words(command);
            let folder = self.browser.desk.path();
            let output = match arguments[0] {
                "recto" => recto(folder, &arguments[1..]),
                _ => git(folder, &arguments[1..]),
            };
            assert!(output.status.success(), "{line}: {output:?}");
            return String::new();
        }
        let line = line.strip_prefix("> ").unwrap();
        if let Some(path) = line.strip_prefix("write ") {
            self.browser.desk.write(path, body);
            return String::new();
        }
        if let Some(unit) = line.strip_prefix("see ") {
            let now = self.now(unit);
            self.seen.insert(unit.to_owned(), now);
            return String::new();
        }
        if let Some(unit) = line.strip_prefix("wait ") {
            // What was written beside the desk is seen soon.
            let known = self.seen.get(unit).cloned().unwrap_or_default();
            let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
            while self.now(unit) == known {
                assert!(std::time::Instant::now() < end, "{unit} stays {known}");
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            return String::new();
        }
        let (method, way) = line.split_once(' ').unwrap();
        let answer = if method == "GET" {
            self.browser.get(way)
        } else {
            let mut body: Value =
                serde_json::from_str(body).unwrap_or_else(|error| panic!("{body}: {error}"));
            self.fill(&mut body);
            self.browser.send(method, way, &body)
        };
        let mut json = answer.json();
        let call = format!("{method}-{}", way.split('?').next().unwrap_or_default());
        check_shape(if answer.status == 200 { &call } else { "error" }, &json);
        if let Some(receipt) = json.get("receipt").filter(|receipt| receipt.is_string()) {
            self.receipt = receipt.clone();
        }
        let mut out = format!("{}\n", answer.status);
        match shown {
            None => {
                if let Some(json) = json.as_object_mut() {
                    json.remove("revision");
                }
                out.push_str(&format!("{}\n", serde_json::to_string_pretty(&json).unwrap()));
            }
            Some(shown) => {
                for path in shown.split_whitespace() {
                    let parts: Vec<String> = found(&json, path).into_iter().map(Value::to_string).collect();
                    out.push_str(&format!("{path}: {}\n", parts.join(", ")));
                }
            }
        }
        out
    }

    /// `ARTICLE ID LANGUAGE` as it is.
    fn now(&self, unit: &str) -> Value {
        let parts: Vec<&str> = unit.split(' ').collect();
        let [article, id, language] = parts[..] else { panic!("{unit}") };
        self.browser.unit(article, id, language)
    }

    /// Puts what was seen into what is sent.
    fn fill(&self, body: &mut Value) {
        if body["receipt"] == json!("last") {
            body["receipt"] = self.receipt.clone();
        }
        let language = body["language"].clone();
        let mut units: Vec<&mut Value> = Vec::new();
        let list = if body["apply"].is_array() { "apply" } else { "units" };
        if body[list].is_array() {
            units.extend(body[list].as_array_mut().unwrap());
        } else {
            units.push(body);
        }
        for unit in units {
            let [Some(article), Some(id), Some(language)] =
                [&unit["article"], &unit["id"], &language].map(Value::as_str)
            else {
                continue;
            };
            let name = format!("{article} {id} {language}");
            match unit["expected"].as_str() {
                Some("now") => unit["expected"] = seen(&self.now(&name)),
                Some("seen") => unit["expected"] = seen(&self.seen[&name]),
                _ => {}
            }
        }
    }
}

/// The words of a command; those in quotes are one.
fn words(command: &str) -> Vec<&str> {
    let parts = command.split('\'').enumerate();
    let words = parts.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().collect(),
        _ => vec![part],
    });
    words.collect()
}

fn git(folder: &Path, arguments: &[&str]) -> std::process::Output {
    let mut command = std::process::Command::new("git");
    command
        .current_dir(folder)
        .args(["-c", "user.name=Ana", "-c", "user.email=ana@example.org"])
        .args(arguments);
    for name in ["GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"] {
        command.env(name, "2026-03-15T12:00:00Z");
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1").output().unwrap()
}

/// Holds an answer against the schema of its call.
fn check_shape(call: &str, answer: &Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/desk-api-1.json");
    let mut schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert!(schema["$defs"][call].is_object(), "the schema does not know {call}");
    schema["$ref"] = json!(format!("#/$defs/{call}"));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let faults: Vec<String> =
        validator.iter_errors(answer).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{call}: {faults:#?} in {answer:#}");
}

/// The parts of an answer that a path names.
fn found<'v>(value: &'v Value, path: &str) -> Vec<&'v Value> {
    let mut all = vec![value];
    for part in path.split('.') {
        all = all
            .into_iter()
            .flat_map(|value| match (part, value) {
                ("*", Value::Array(items)) => items.iter().collect(),
                (_, Value::Array(items)) => {
                    part.parse().ok().and_then(|at: usize| items.get(at)).into_iter().collect()
                }
                (_, value) => value.get(part).into_iter().collect::<Vec<_>>(),
            })
            .collect();
    }
    all
}
