//! The outcome of a check as SARIF 2.1.0, which code scanning of GitHub and others reads.
//!
//! Format: "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", OASIS. GitHub takes at most 5,000 results
//! of a run.

use std::collections::BTreeMap;

use serde::Serialize;

use super::ci;
use crate::diagnostic::Diagnostic;
use crate::workflow::check::{self, CheckReport};

/// How many results are written.
const MOST: usize = 5000;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What paths are relative to: the root of the repository.
const ROOT: &str = "%SRCROOT%";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    invocations: [Invocation; 1],
    column_kind: &'static str,
    results: Vec<Outcome<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Text,
    help: Text,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: Text,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    partial_fingerprints: BTreeMap<&'static str, String>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    uri_base_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
}

#[derive(Serialize)]
struct Properties<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
}

/// A check as SARIF, errors first; `prefix` is the project's folder in the repository.
pub fn check(report: &CheckReport, prefix: &str) -> String {
    let all = ci::all(report);
    let (written, left) = all.split_at(all.len().min(MOST));
    let rules = rules(written);
    let mut names = ci::Names::default();
    let results = written.iter().map(|finding| outcome(finding, prefix, &rules, &mut names)).collect();
    let mut notifications = Vec::new();
    if !left.is_empty() {
        let (errors, warnings, notes) = ci::counts(left);
        notifications.push(Notification {
            level: "warning",
            message: Text {
                text: format!(
                    "{} results are left out ({errors} errors, {warnings} warnings, {notes} notes); `recto check` lists them",
                    left.len()
                ),
            },
        });
    }
    super::json::to_text(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool { driver: Driver { name: "recto", version: env!("CARGO_PKG_VERSION"), rules } },
            invocations: [Invocation {
                execution_successful: report.not_evaluated.is_empty(),
                tool_execution_notifications: notifications,
            }],
            column_kind: "unicodeCodePoints",
            results,
        }],
    })
}

/// Every rule that recto has, so that their ids and places do not depend on what was found.
fn rules(written: &[&Diagnostic]) -> Vec<Rule> {
    let of_check = check::codes().map(|(id, what)| {
        let help = format!(
            "Each result says how to mend it. `recto check --only {id}` lists all of this rule, and recto.toml \
             says what they count for."
        );
        rule(id, what, help)
    });
    let fault = |id, what| rule(id, what, "Recto cannot judge the project before this is mended.".to_owned());
    let mut rules: Vec<Rule> = of_check.chain(check::FAULTS.map(|(id, what)| fault(id, what))).collect();
    for finding in written {
        if rules.iter().all(|rule| rule.id != finding.code) {
            rules.push(fault(finding.code, finding.code));
        }
    }
    rules
}

fn rule(id: &'static str, what: &str, help: String) -> Rule {
    let mut characters = what.chars();
    let text = characters.next().map(|first| first.to_uppercase().chain(characters).collect());
    Rule { id, short_description: Text { text: text.unwrap_or_default() }, help: Text { text: help } }
}

fn outcome<'a>(finding: &'a Diagnostic, prefix: &str, rules: &[Rule], names: &mut ci::Names) -> Outcome<'a> {
    let name = names.name(finding);
    Outcome {
        rule_id: finding.code,
        rule_index: rules.iter().position(|rule| rule.id == finding.code).unwrap_or_default(),
        level: finding.severity.as_str(),
        message: Text { text: ci::words(finding) },
        locations: [Location {
            physical_location: Physical {
                artifact_location: Artifact { uri: uri(&ci::path(prefix, finding)), uri_base_id: ROOT },
                region: Region { start_line: finding.position.line, start_column: finding.position.column },
            },
        }],
        // GitHub reads the first name only, and would make one of the line's text without it.
        partial_fingerprints: BTreeMap::from([
            ("primaryLocationLineHash", format!("{name}:1")),
            ("recto/v1", name),
        ]),
        properties: Properties {
            article: finding.article.as_deref(),
            unit: finding.id.as_deref(),
            language: finding.language.as_ref().map(|language| language.as_str()),
        },
    }
}

/// A path as a relative reference of RFC 3986.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(byte.into())
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_references() {
        assert_eq!(uri("a b/ü:1%.md"), "a%20b/%C3%BC%3A1%25.md");
    }
}
