//! Headings that skip a level, so that the outline of the article has a hole.

use super::{CheckedArticle, SourceHit};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// The first heading may have any level: the title is often elsewhere.
pub(in crate::check) const CHECK: Check =
    Check::of_article("heading-levels", Severity::Warning, "a heading that skips a level", find);

fn find(article: &CheckedArticle<'_>, hits: &mut Vec<SourceHit>) {
    // Headings written in HTML are not part of the outline, so nothing can be said beside them.
    if has_html_heading(article.text) {
        return;
    }
    for pair in article.outline.headings.windows(2) {
        let (before, level) = (pair[0].level, pair[1].level);
        if level > before + 1 {
            let message = message!(
                "check-heading-level",
                level = usize::from(level),
                before = usize::from(before),
                heading = pair[1].text.trim(),
            );
            let wanted = usize::from(before) + 1;
            let hint = message!("check-heading-level-hint", level = wanted);
            hits.push(SourceHit { offset: pair[1].range.start, message, hint });
        }
    }
}

/// Whether a line outside code begins with a heading in HTML.
fn has_html_heading(text: &str) -> bool {
    let mut is_code = false;
    text.lines().any(|line| {
        let line = line.trim_start();
        if line.starts_with("```") || line.starts_with("~~~") {
            is_code = !is_code;
        }
        let level = line.strip_prefix("<h").or_else(|| line.strip_prefix("<H"));
        !is_code && level.is_some_and(|level| level.starts_with(|c| matches!(c, '1'..='6')))
    })
}
