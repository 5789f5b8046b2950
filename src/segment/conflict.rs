//! Conflict markers of git that an unfinished merge left in an article.
//!
//! Markers that an article shows in a code block are no conflict. What else stands in code, nothing here knows.

use super::Problem;
use crate::message;
use crate::model::Format;

/// Finds the first conflict: lines that start with `<<<<<<<`, `=======` and `>>>>>>>`, in this order.
///
/// Only the first of them has to stand outside of code, because the two sides can differ in where code begins.
pub(super) fn find(article: &str, format: Format) -> Option<Problem> {
    memchr::memmem::find(article.as_bytes(), b"<<<<<<<")?;
    let mut code = Code::None;
    let mut open: Option<(usize, bool)> = None;
    let mut offset = 0;
    for line in article.split_inclusive(['\n', '\r']) {
        match (marker(line), open) {
            (Some('<'), _) => open = (code == Code::None).then_some((offset, false)),
            (Some('='), Some((start, _))) => open = Some((start, true)),
            (Some('>'), Some((start, true))) => return Some(problem(start)),
            _ if format != Format::PlainText => code = code.behind(line),
            _ => {}
        }
        offset += line.len();
    }
    None
}

fn problem(offset: usize) -> Problem {
    Problem { offset, message: message!("conflict-markers"), hint: message!("article-conflict-hint") }
}

/// The character that a line repeats seven times at its start, as git's markers do.
fn marker(line: &str) -> Option<char> {
    let first = line.chars().next().filter(|c| matches!(c, '<' | '=' | '>'))?;
    let rest = line.trim_start_matches(first);
    let is_marker = line.len() - rest.len() == 7
        && if first == '=' {
            rest.trim().is_empty()
        } else {
            rest.is_empty() || rest.starts_with([' ', '\r', '\n'])
        };
    is_marker.then_some(first)
}

/// The code that a line without indent would belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    None,
    /// A fence of so many of these marks.
    Fence(u8, usize),
    /// A `<pre>` element.
    Pre,
}

impl Code {
    /// What the line behind `line` belongs to.
    fn behind(self, line: &str) -> Self {
        let content = line.trim_start_matches(' ');
        let is_indented = line.len() - content.len() > 3;
        let content = content.trim_end();
        let mark = content.bytes().next().unwrap_or_default();
        let run = content.bytes().take_while(|&byte| byte == mark).count();
        let is_fence = matches!(mark, b'`' | b'~') && run > 2 && !is_indented;
        match self {
            Self::None if is_fence && !(mark == b'`' && content[run..].contains('`')) => {
                Self::Fence(mark, run)
            }
            Self::None if content.starts_with("<pre") && !content.contains("</pre>") => Self::Pre,
            Self::Fence(open, length)
                if is_fence && mark == open && run >= length && run == content.len() =>
            {
                Self::None
            }
            Self::Pre if content.contains("</pre>") => Self::None,
            code => code,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::config::SegmentOptions;
    use crate::model::Format;
    use crate::segment::segment;

    const CONFLICT: &str = "<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other\n";

    const FORMATS: [Format; 3] = [Format::Markdown, Format::Mdx, Format::PlainText];

    /// Where an article is refused.
    fn refused(article: &str, format: Format) -> Option<usize> {
        segment(article, format, &SegmentOptions::default()).err().map(|problem| {
            assert!(problem.message.to_string().contains("git conflict markers"), "{problem:?}");
            problem.offset
        })
    }

    #[test]
    fn an_open_merge_is_refused_with_its_place() {
        for format in FORMATS {
            for (before, after) in [
                ("", ""),
                ("\u{feff}", ""),
                ("Text\n", "Text\n"),
                ("---\ntitle: x\n", "---\n\nText\n"),
                ("Text with <<<<<<< in it\n\n```\ncode\n```\n", ""),
                ("- a\n\n  ~~~ b\n  c\n  ~~~~\n", ""),
                ("<pre>\nx\n</pre>\n", ""),
            ] {
                let article = format!("{before}{CONFLICT}{after}");
                assert_eq!(refused(&article, format), Some(before.len()), "{article:?}");
                let article = article.replace('\n', "\r\n");
                assert_eq!(
                    refused(&article, format),
                    Some(before.replace('\n', "\r\n").len()),
                    "{article:?}"
                );
            }
            let ours = "<<<<<<< ours\nOne\n||||||| base\n```\n=======\n```js\n>>>>>>> theirs";
            assert_eq!(refused(ours, format), Some(0));
        }
    }

    #[test]
    fn what_is_no_conflict_is_segmented() {
        for article in [
            "Title\n=======\n\nText\n".to_owned(),
            "<<<<<<< HEAD\n\nOne\n".to_owned(),
            "<<<<<<< HEAD\n\nOne\n\n>>>>>>> other\n".to_owned(),
            "One\n=======\n\n>>>>>>> quote\n\n<<<<<<< HEAD\n".to_owned(),
            "<<<<<<<< eight\n========\n>>>>>>>> eight\n".to_owned(),
            CONFLICT.lines().map(|line| format!("    {line}\n")).collect(),
        ] {
            for format in FORMATS {
                assert_eq!(refused(&article, format), None, "{article:?}");
            }
        }
        for article in [
            format!("Text\n\n```\n{CONFLICT}```\n"),
            format!("~~~~ diff\n~~~\n{CONFLICT}~~~~~\n"),
            format!("<pre>\n{CONFLICT}</pre>\n"),
        ] {
            assert_eq!(refused(&article, Format::Markdown), None, "{article:?}");
            assert_eq!(refused(&format!("{article}\n{CONFLICT}"), Format::Markdown), Some(article.len() + 1));
        }
    }
}
