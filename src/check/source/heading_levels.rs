//! Headings that skip a level, so that the outline of the article has a hole.

use super::{Article, SourceHit, SourceRule};
use crate::diagnostic::Severity;
use crate::message;

/// The first heading may have any level: the title is often elsewhere.
pub(super) const RULE: SourceRule = SourceRule { code: "heading-levels", severity: Severity::Warning, find };

fn find(article: &Article<'_>, hits: &mut Vec<SourceHit>) {
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

fn has_html_heading(text: &str) -> bool {
    text.as_bytes()
        .windows(3)
        .any(|tag| tag[0] == b'<' && tag[1].eq_ignore_ascii_case(&b'h') && matches!(tag[2], b'1'..=b'6'))
}
