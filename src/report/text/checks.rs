//! What became of single findings: dismissed, or mended.

use super::{BOLD, DIM, paint};
use crate::message;
use crate::message::{Localizer, in_line};
use crate::workflow::dismiss::{DismissReport, Dismissed};
use crate::workflow::fix::FixReport;

/// What was dismissed or taken back.
pub fn dismiss(words: &Localizer, report: &DismissReport) -> String {
    let mut out = String::new();
    for Dismissed { id, language, findings, .. } in &report.translations {
        let (code, count) = (report.code, *findings);
        let message = match report.reason {
            Some(_) => message!("dismissed", id, language, code, count),
            None => message!("dismissal-taken-back", id, language, code, count),
        };
        out.push_str(&format!("{}\n", words.text(&message)));
    }
    out
}

/// Every piece that was mended, by file.
pub fn fix(words: &Localizer, report: &FixReport, dry_run: bool) -> String {
    let mut out = String::new();
    for file in &report.files {
        for fix in &file.fixes {
            let place = paint(BOLD, &format!("{}:{}", in_line(&file.path), fix.line));
            let code = paint(DIM, &format!("[{}]", fix.code));
            out.push_str(&format!(
                "{place}: {code} {}: {} -> {}\n",
                fix.id,
                shown(&fix.old),
                shown(&fix.new)
            ));
        }
    }
    let count: usize = report.files.iter().map(|file| file.fixes.len()).sum();
    let message = if dry_run { message!("fixes-to-make", count) } else { message!("fixes-made", count) };
    out.push_str(&format!("{}\n", words.text(&message)));
    out
}

/// A piece between quotes, with what cannot be seen written out.
fn shown(piece: &str) -> String {
    let mut out = String::from('"');
    for c in piece.chars() {
        match c {
            ' ' => out.push(' '),
            c if c.is_whitespace() || c.is_control() || !c.is_alphanumeric() && !is_visible(c) => {
                out.extend(c.escape_unicode());
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Whether a character that is no letter or digit takes up a place on the screen.
fn is_visible(c: char) -> bool {
    use unicode_width::UnicodeWidthChar;
    c.width().is_some_and(|width| width > 0)
}
