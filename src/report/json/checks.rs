//! Dismissed and mended findings as JSON.

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use crate::workflow::dismiss::{self, DismissReport};
use crate::workflow::fix::FixReport;

#[derive(Serialize)]
struct Dismissed<'a> {
    schema: u32,
    article: &'a str,
    id: &'a str,
    language: &'a str,
    code: &'a str,
    reason: Option<&'a str>,
    findings: usize,
    translations: Vec<Translation<'a>>,
}

#[derive(Serialize)]
struct Translation<'a> {
    article: &'a str,
    id: &'a str,
    language: &'a str,
    findings: usize,
}

/// A dismissal as JSON, the first translation by itself and then all of them; its reason is null where it was taken
/// back.
pub fn dismiss(report: &DismissReport) -> String {
    fn translation(one: &dismiss::Dismissed) -> Translation<'_> {
        Translation {
            article: &one.article,
            id: &one.id,
            language: one.language.as_str(),
            findings: one.findings,
        }
    }
    let translations: Vec<Translation<'_>> = report.translations.iter().map(translation).collect();
    let (article, id, language) =
        translations.first().map_or(("", "", ""), |first| (first.article, first.id, first.language));
    to_text(&Dismissed {
        schema: SCHEMA,
        article,
        id,
        language,
        code: report.code,
        reason: report.reason.as_deref(),
        findings: report.translations.iter().map(|one| one.findings).sum(),
        translations,
    })
}

#[derive(Serialize)]
struct Fixed<'a> {
    schema: u32,
    files: Vec<FixedFile<'a>>,
}

#[derive(Serialize)]
struct FixedFile<'a> {
    path: &'a str,
    fixes: Vec<Fix<'a>>,
}

#[derive(Serialize)]
struct Fix<'a> {
    id: &'a str,
    line: usize,
    code: &'a str,
    old: &'a str,
    new: &'a str,
}

/// What was mended as JSON.
pub fn fix(report: &FixReport) -> String {
    let files = report.files.iter().map(|file| FixedFile {
        path: &file.path,
        fixes: file
            .fixes
            .iter()
            .map(|fix| Fix { id: &fix.id, line: fix.line, code: fix.code, old: &fix.old, new: &fix.new })
            .collect(),
    });
    to_text(&Fixed { schema: SCHEMA, files: files.collect() })
}
