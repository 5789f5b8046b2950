//! Texts written into the places of units: the way back from units to an article.
//!
//! Each kind of place has its own rules for line ends and for what has to be escaped. What a unit is, nothing
//! here decides.

use std::borrow::Cow;

use super::{Slot, Unit, front_matter, html, markdown, quoted};
use crate::model::Format;

/// Puts an article together again: its skeleton with a text for each unit, or the unit's own bytes for `None`.
///
/// `units` are those of [`super::segment`] for this very article. Line ends inside a text become those of the
/// article.
pub fn assemble<'u, 't>(
    article: &str,
    units: impl IntoIterator<Item = &'u Unit>,
    text: impl Fn(usize) -> Option<Cow<'t, str>>,
) -> String {
    assemble_as(Format::Markdown, article, units, text)
}

/// As [`assemble`], with what the format of the article has to have escaped besides: in MDX, code.
pub fn assemble_as<'u, 't>(
    format: Format,
    article: &str,
    units: impl IntoIterator<Item = &'u Unit>,
    text: impl Fn(usize) -> Option<Cow<'t, str>>,
) -> String {
    let mut out = String::with_capacity(article.len() + article.len() / 4);
    let mut at = 0;
    for (number, unit) in units.into_iter().enumerate() {
        out.push_str(&article[at..unit.range.start]);
        match text(number) {
            Some(text) => write_as(format, article, unit, &text, &mut out),
            None => out.push_str(&article[unit.range.clone()]),
        }
        at = unit.range.end;
    }
    out.push_str(&article[at..]);
    out
}

/// Escapes the start of a comment that does not end: it would hide what stands behind the text.
fn with_closed_comments<'t>(text: &'t str, own: &str) -> Cow<'t, str> {
    const OPEN: &str = "<!--";
    let last = text.rfind(OPEN).filter(|&at| !text[at + OPEN.len()..].contains("-->") && !own.contains(OPEN));
    match last {
        Some(at) if trailing_backslashes(&text[..at]).is_multiple_of(2) => {
            Cow::Owned(format!("{}\\{}", &text[..at], &text[at..]))
        }
        _ => Cow::Borrowed(text),
    }
}

/// What stands in the place of a unit of an article once a text is written there.
pub fn written(format: Format, article: &str, unit: &Unit, text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    write_as(format, article, unit, text, &mut out);
    out
}

fn write_as(format: Format, article: &str, unit: &Unit, text: &str, out: &mut String) {
    let eol = match memchr::memchr(b'\n', article.as_bytes()) {
        Some(at) if at > 0 && article.as_bytes()[at - 1] == b'\r' => "\r\n",
        _ => "\n",
    };
    match format {
        Format::Mdx if is_markdown(&unit.slot) => {
            let text = markdown::escape_mdx(text.trim_start_matches([' ', '\t', '\r', '\n']), &unit.text);
            if let Some(reference) = module_start(article, unit, &text) {
                out.push_str(reference);
                write(format, article, unit, &text[1..], eol, out);
            } else {
                write(format, article, unit, &text, eol, out);
            }
        }
        Format::Markdown if is_markdown(&unit.slot) => {
            write(format, article, unit, &with_closed_comments(text, &unit.text), eol, out);
        }
        _ => write(format, article, unit, text, eol, out),
    }
}

/// Whether the text in such a place is Markdown.
fn is_markdown(slot: &Slot) -> bool {
    matches!(
        slot,
        Slot::Lines { .. }
            | Slot::Term { .. }
            | Slot::Line
            | Slot::AtxHeading
            | Slot::TableCell
            | Slot::ImageAlt
    )
}

/// What stands for the first letter of a paragraph that would be read as a module.
fn module_start(article: &str, unit: &Unit, text: &str) -> Option<&'static str> {
    let is_line_start = article[..unit.range.start].ends_with(['\n', '\r']) || unit.range.start == 0;
    let is_paragraph = matches!(unit.slot, Slot::Lines { .. } | Slot::Term { .. });
    if is_line_start && is_paragraph { markdown::mdx_module_start(text, &unit.text) } else { None }
}

fn write(format: Format, article: &str, unit: &Unit, text: &str, eol: &str, out: &mut String) {
    let is_info =
        matches!(unit.slot, Slot::Line | Slot::Quoted(..)) && is_behind_fence(article, unit.range.start);
    let text = if is_info { &*text.replace('`', "&#96;") } else { text };
    match &unit.slot {
        Slot::Lines { prefix } if format == Format::PlainText => write_plain_lines(prefix, text, eol, out),
        Slot::Lines { prefix } => write_lines(format, article, unit, prefix, text, eol, out),
        Slot::Term { prefix } => write_lines(format, article, unit, prefix, &one_line(text), eol, out),
        Slot::HtmlLines { prefix } => {
            write_html_lines(prefix, &html::escape_run(text, &unit.text), eol, out);
        }
        Slot::Line => {
            let text = one_line(text);
            // Behind the name of a directive, a brace would begin its attributes; in MDX it is escaped already.
            let is_title = format != Format::Mdx
                && line_before(article, unit.range.start).trim_start().starts_with(":::")
                && !unit.text.contains('{');
            let text = if is_title { Cow::Owned(text.replace('{', "\\{")) } else { text };
            out.push_str(&text);
        }
        Slot::AtxHeading => write_heading(article, unit, one_line(text).trim_end_matches([' ', '\t']), out),
        Slot::TableCell => {
            out.push_str(&one_line(text).replace('|', "\\|"));
            // A backslash right before the next cell would take its bar away.
            if trailing_backslashes(text) % 2 == 1 && article[unit.range.end..].starts_with('|') {
                out.push('\\');
            }
        }
        Slot::ImageAlt => {
            let text = one_line(text);
            // A mark of a note would be one, and no part of the picture.
            let has_note = text.contains("[^") && !unit.text.contains("[^");
            let text = if has_note { Cow::Owned(text.replace("[^", "\\[^")) } else { text };
            out.push_str(&pair_brackets(&text));
        }
        Slot::MarkdownTitle(quote) => write_title(*quote, &one_line(text), out),
        Slot::Quoted(quote, escape) => quoted::write(&one_line(text), *quote, *escape, out),
        Slot::Yaml(style) => out.push_str(&front_matter::write_yaml(style, text, eol)),
        Slot::Toml => out.push_str(&front_matter::write_toml(text)),
        Slot::Json => out.push_str(&front_matter::write_json(text)),
        Slot::Attribute(quote) => out.push_str(&html::escape_attribute(*quote, text)),
        Slot::HtmlPlain(quote) => out.push_str(&html::escape_plain(*quote, text)),
    }
}

/// Whether back quotes open a fence at the beginning of a line; behind them, none may stand.
fn is_behind_fence(article: &str, offset: usize) -> bool {
    line_before(article, offset).trim_start_matches([' ', '\t', '>', '-', '*', '+']).starts_with("```")
}

/// What stands before an offset on its line.
fn line_before(article: &str, offset: usize) -> &str {
    let line = article[..offset].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    &article[line..offset]
}

/// Writes a text of a paragraph, a heading or an item; a blank line would end it.
fn write_lines(
    format: Format,
    article: &str,
    unit: &Unit,
    prefix: &str,
    text: &str,
    eol: &str,
    out: &mut String,
) {
    let mut own = unit.text.split('\n');
    // In MDX, a line of nothing but tags is a block of its own, so it goes on in the line before and behind.
    let is_tags =
        |line: &str| format == Format::Mdx && line.starts_with('<') && line.trim_end().ends_with('>');
    let is_joined = !unit.text.split('\n').any(is_tags);
    let mut is_behind_tags = false;
    let lines =
        text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line).trim_start_matches([' ', '\t']));
    for (number, line) in lines.filter(|line| !line.trim_end().is_empty()).enumerate() {
        let joins = is_joined && (is_tags(line) || is_behind_tags);
        is_behind_tags = is_tags(line);
        if number > 0 && joins {
            out.push(' ');
        } else if number > 0 {
            out.push_str(eol);
            out.push_str(prefix);
        }
        let own = own.next();
        let is_first = number == 0;
        match block_start(line, is_first) {
            // In MDX, tags that would begin a block are escaped already.
            Some(_) if format == Format::Mdx && line.starts_with('<') => out.push_str(line),
            // Where the source itself has such a start, it is plain text there.
            Some(at)
                if own.and_then(|own| block_start(own, is_first)).is_none()
                    && (!is_first || starts_block(format, article, unit.range.start)) =>
            {
                out.push_str(&line[..at]);
                out.push('\\');
                out.push_str(&line[at..]);
            }
            _ => out.push_str(line),
        }
    }
}

/// Writes a text of lines without markup.
fn write_plain_lines(prefix: &str, text: &str, eol: &str, out: &mut String) {
    let lines = text.split(['\n', '\r']).map(|line| line.trim_matches([' ', '\t']));
    for (number, line) in lines.filter(|line| !line.is_empty()).enumerate() {
        if number > 0 {
            out.push_str(eol);
            out.push_str(prefix);
        }
        out.push_str(line);
    }
}

fn write_html_lines(prefix: &str, text: &str, eol: &str, out: &mut String) {
    let lines = text.split(['\n', '\r']).map(|line| line.trim_matches(html::BLANKS));
    for (number, line) in lines.filter(|line| !line.is_empty()).enumerate() {
        if number > 0 {
            out.push_str(eol);
            out.push_str(prefix);
        }
        out.push_str(line);
    }
}

/// Writes a heading, with closing marks behind an end that would be taken for such marks or for attributes.
///
/// Closing marks leave the text as it is, which a backslash would not.
fn write_heading(article: &str, unit: &Unit, text: &str, out: &mut String) {
    // Closing marks do not keep an id or a class from being one.
    let is_named = |inner: &str| inner.trim_start_matches([':', ' ']).starts_with(['#', '.']);
    if heading_attributes(text).is_some_and(is_named) {
        out.push_str(&text[..text.len() - 1]);
        out.push_str("\\}");
        return;
    }
    out.push_str(text);
    let behind = &article[unit.range.end..];
    let line = behind[..behind.find(['\n', '\r']).unwrap_or(behind.len())].trim();
    if line.starts_with('#') || line.ends_with(" #") || line.ends_with("##") {
        return;
    }
    let marks = text.trim_end_matches('#');
    let ends_in_marks = marks.len() < text.len() && (marks.is_empty() || marks.ends_with([' ', '\t']));
    // An expression of MDX is the only such end that a source text has without being taken for attributes.
    let is_expression =
        |inner: &str| heading_attributes(&unit.text).is_some() && !inner.contains(['#', '.', '=']);
    if ends_in_marks || heading_attributes(text).is_some_and(|inner| !is_expression(inner)) {
        out.push_str(" #");
    }
}

/// What stands in the braces at the end of a heading, if it is taken for attributes.
fn heading_attributes(text: &str) -> Option<&str> {
    let inner = text.strip_suffix('}')?;
    let open = inner.rfind(['{', '}', '<', '>', '\\'])?;
    inner[open..].strip_prefix('{')
}

/// Whether only marks of quotes, lists, notes and definitions stand before an offset on its line; in MDX, tags too.
fn starts_block(format: Format, article: &str, offset: usize) -> bool {
    let before = line_before(article, offset).trim_start_matches('\u{feff}');
    let label = before.trim_end().strip_suffix(':').map(|label| match label.rfind("[^") {
        Some(open) if label.ends_with(']') => &label[..open],
        _ => label,
    });
    let mut before = label.unwrap_or(before);
    while format == Format::Mdx
        && let Some(tag) = before.trim_end().strip_suffix('>').and_then(|before| before.rfind('<'))
    {
        before = &before[..tag];
    }
    before
        .bytes()
        .all(|byte| matches!(byte, b' ' | b'\t' | b'>' | b'-' | b'+' | b'*' | b'.' | b')' | b'0'..=b'9'))
}

/// Where a backslash has to stand so that a line does not begin a heading, list, quote, fence or definition.
///
/// A translation such as `1. Januar` would otherwise turn its paragraph into a list.
fn block_start(line: &str, is_first: bool) -> Option<usize> {
    let bytes = line.as_bytes();
    let ends_at = |at: usize| matches!(bytes.get(at), None | Some(b' ' | b'\t'));
    let run = |byte: u8| bytes.iter().take_while(|&&b| b == byte).count();
    let is_rule = |byte: u8| {
        bytes.iter().all(|b| *b == byte || matches!(b, b' ' | b'\t'))
            && bytes.iter().filter(|b| **b == byte).count() > 2
    };
    let found = match *bytes.first()? {
        b'>' => true,
        b'#' => run(b'#') <= 6 && ends_at(run(b'#')),
        b'=' => line.trim_end().bytes().all(|b| b == b'=') || line.starts_with("==="),
        b'!' => line.starts_with("!!!"),
        b'?' => line.starts_with("???"),
        b'%' => is_first || ends_at(1),
        b'|' => ends_at(1),
        b'/' => run(b'/') > 2,
        b'<' => run(b'<') > 2 || starts_html(line, is_first),
        b'(' => line.trim_end().ends_with(")="),
        b'@' => line.starts_with("@tab") || line.starts_with("@["),
        b'{' => {
            line.starts_with("{:")
                || line.starts_with("{!")
                || (line.starts_with("{#") || line.starts_with("{.")) && line.trim_end().ends_with('}')
        }
        byte @ (b'-' | b'*') => {
            ends_at(1)
                || is_rule(byte)
                || byte == b'-' && (line.trim_end().bytes().all(|b| b == b'-') || line.starts_with("--8<-"))
                || line.starts_with("*[") && line.contains("]:")
        }
        b'+' => ends_at(1) || line.starts_with("+-") || run(b'+') > 2,
        b'_' => is_rule(b'_'),
        b'$' => line.starts_with("$$"),
        b'`' => run(b'`') > 2 && !line[run(b'`')..].contains('`'),
        b'~' => run(b'~') > 2,
        b':' => {
            run(b':') > 2
                || !bytes.get(1).is_some_and(u8::is_ascii_alphanumeric)
                || markdown::is_field_or_component(line, is_first)
        }
        b'[' => {
            line.find(']').is_some_and(|at| bytes.get(at + 1) == Some(&b':'))
                || line.starts_with("[!")
                || line.trim_matches(['[', ']', '_', ' ']).eq_ignore_ascii_case("toc")
        }
        b'0'..=b'9' => {
            let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
            let is_item =
                digits < 10 && matches!(bytes.get(digits), Some(b'.' | b')')) && ends_at(digits + 1);
            return is_item.then_some(digits);
        }
        _ => false,
    };
    found.then_some(0)
}

/// Whether a line begins an HTML block (CommonMark 0.31, section 4.6); the last kind is none within a paragraph.
fn starts_html(line: &str, is_first: bool) -> bool {
    if line.starts_with("<!") || line.starts_with("<?") {
        return true;
    }
    let inside = line[1..].trim_start_matches('/');
    let name = &inside[..inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len())];
    let behind = &inside[name.len()..];
    let ends = behind.is_empty() || behind.starts_with([' ', '\t', '>']) || behind.starts_with("/>");
    let is_block = ends && html::starts_block(&name.to_ascii_lowercase());
    let trimmed = line.trim_end();
    let is_tag_alone =
        is_first && !name.is_empty() && trimmed.find('>').is_some_and(|end| end + 1 == trimmed.len());
    is_block || is_tag_alone
}

/// Folds line ends, hard breaks included, to one space each.
fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(['\n', '\r']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.trim_matches([' ', '\t', '\r']);
        let line = if trailing_backslashes(line) % 2 == 1 { line[..line.len() - 1].trim_end() } else { line };
        if !out.is_empty() && !line.is_empty() {
            out.push(' ');
        }
        out.push_str(line);
    }
    Cow::Owned(out)
}

fn trailing_backslashes(text: &str) -> usize {
    text.bytes().rev().take_while(|&byte| byte == b'\\').count()
}

/// Escapes the square brackets that have no partner, and a backslash that would swallow the closing bracket.
fn pair_brackets(text: &str) -> String {
    let mut open = Vec::new();
    let mut single = Vec::new();
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'[' => open.push(at),
            b']' if open.pop().is_none() => single.push(at),
            _ => {}
        }
    }
    single.append(&mut open);
    single.sort_unstable();
    let mut out = String::with_capacity(text.len() + single.len() + 1);
    let mut at = 0;
    for bracket in single {
        out.push_str(&text[at..bracket]);
        out.push('\\');
        at = bracket;
    }
    out.push_str(&text[at..]);
    if escaped {
        out.push('\\');
    }
    out
}

/// Writes a title between `quote` and its partner, which already stand in the article.
fn write_title(quote: char, text: &str, out: &mut String) {
    let mut escaped = false;
    for char in text.chars() {
        if !escaped && (char == quote || quote == '(' && char == ')') {
            out.push('\\');
        }
        escaped = char == '\\' && !escaped;
        out.push(char);
    }
    if escaped {
        out.push('\\');
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::config::SegmentOptions;
    use crate::model::Format;
    use crate::segment::segment;

    fn render(article: &str, text: &str) -> String {
        let units = segment(article, Format::Markdown, &SegmentOptions::default()).map(|found| found.units);
        assemble(article, &units.unwrap_or_default(), |_| Some(Cow::Borrowed(text)))
    }

    #[test]
    fn further_lines_keep_quotes_and_indents() {
        let cases = [
            ("> One  \n> two\n", "a  \nb", "> a  \n> b\n"),
            ("- One\n", "a\\\nb", "- a\\\n  b\n"),
            ("10. One\r\n", "a\\\nb", "10. a\\\r\n    b\r\n"),
            ("> 1. One\n", "a\\\nb", "> 1. a\\\n>    b\n"),
            ("| A |\n|---|\n", "x|y", "| x\\|y |\n|---|\n"),
            ("# One\n", "a  \nb", "# a b\n"),
        ];
        for (article, text, expected) in cases {
            assert_eq!(render(article, text), expected, "{article:?}");
        }
    }

    #[test]
    fn a_paragraph_stays_a_paragraph() {
        let cases = [
            ("1. Januar", "1\\. Januar"),
            ("- so", "\\- so"),
            ("+ so", "\\+ so"),
            ("+1 so", "+1 so"),
            ("# so", "\\# so"),
            ("> so", "\\> so"),
            ("[so]: da", "\\[so]: da"),
            ("*so* da", "*so* da"),
            ("a  \n- b", "a  \n\\- b"),
            ("a  \n---", "a  \n\\---"),
        ];
        for (text, expected) in cases {
            assert_eq!(render("One\n", text), format!("{expected}\n"), "{text:?}");
        }
    }

    #[test]
    fn the_end_of_a_heading_stays_text() {
        let cases = [
            ("# One\n", "about C #", "# about C # #\n"),
            ("# One\n", "##", "# ## #\n"),
            ("# One\n", "about C#", "# about C#\n"),
            ("# One\n", "about {#c}", "# about {#c\\}\n"),
            ("# One\n", "about {c}", "# about {c} #\n"),
            ("# One\n", "about {c\\}", "# about {c\\}\n"),
            ("# One ##\n", "about C #", "# about C # ##\n"),
            ("# One ##\n", "about {#c}}", "# about {#c}} ##\n"),
            ("# One {#one}\n", "about C #", "# about C # # {#one}\n"),
            ("One\n===\n", "about C #", "about C #\n===\n"),
        ];
        for (article, text, expected) in cases {
            assert_eq!(render(article, text), expected, "{article:?}");
        }
        let article = "## One {name}\n";
        let units = segment(article, Format::Mdx, &SegmentOptions::default()).unwrap_or_default().units;
        let filled = |text| assemble(article, &units, |_| Some(Cow::Borrowed(text)));
        assert_eq!(filled("Un {nom}"), "## Un {nom}\n");
        assert_eq!(filled("Un {#nom}"), "## Un {#nom\\}\n");
    }

    proptest! {
        #[test]
        fn a_heading_is_read_back(
            article in prop::sample::select(vec!["# One\n", "## One ##\n", "> # One {#id .a}\n", "- # One # {b=c}\n"]),
            pieces in prop::collection::vec(
                prop::sample::select(vec!["#", "##", " ", "{", "}", "{#a}", "{.b}", " {c}", "word", "C", "."]),
                0..8,
            ),
        ) {
            let text = format!("w{}", pieces.concat());
            let rendered = render(article, &text);
            let again = segment(&rendered, Format::Markdown, &SegmentOptions::default());
            let texts: Vec<_> = again.unwrap_or_default().units.into_iter().map(|unit| unit.text.replace("\\}", "}")).collect();
            prop_assert_eq!(texts, [text.trim_end()], "{:?}", rendered);
        }
    }

    #[test]
    fn the_text_of_html_is_not_escaped_and_stays_in_its_block() {
        let cases = [
            ("<p>One</p>\n", "un\n---\ndeux", "<p>un\n---\ndeux</p>\n"),
            ("<p>One</p>\n", "\n1. un\n\n \t\r\n# deux\r\rtrois\n", "<p>1. un\n# deux\ntrois</p>\n"),
            ("> <p>One</p>\r\n", "un\n\n- deux", "> <p>un\r\n> - deux</p>\r\n"),
            ("- <p>One</p>\n", "un\n> deux", "- <p>un\n  > deux</p>\n"),
            // A comment ends its block with its line.
            ("<!-- c --> One\n", "un\n- deux", "<!-- c --> un - deux\n"),
        ];
        for (article, text, expected) in cases {
            let rendered = render(article, text);
            assert_eq!(rendered, expected, "{article:?}");
            let again = segment(&rendered, Format::Markdown, &SegmentOptions::default());
            let texts: Vec<_> = again.unwrap_or_default().units.into_iter().map(|unit| unit.text).collect();
            assert_eq!(texts, [text.split_whitespace().collect::<Vec<_>>().join(" ")], "{article:?}");
        }
    }

    #[test]
    fn brackets_and_quotes_cannot_break_out() {
        let cases = [
            ("![One](a.png)\n", "a ] b", "![a \\] b](a.png)\n"),
            ("![One](a.png)\n", "a [b] c\\", "![a [b] c\\\\](a.png)\n"),
            ("[x]: a.png \"One\"\n", "a \"b\" c", "[x]: a.png \"a \\\"b\\\" c\"\n"),
            ("[x]: a.png (One)\n", "a (b) c", "[x]: a.png (a \\(b\\) c)\n"),
        ];
        for (article, text, expected) in cases {
            assert_eq!(render(article, text), expected, "{article:?}");
        }
    }
}
