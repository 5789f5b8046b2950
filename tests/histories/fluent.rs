//! Catalogs as people and their tools write them.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::dice::Dice;

/// The messages of a source catalog as a translator reads them: ids and texts.
pub(super) fn messages(catalog: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut is_inside = false;
    for line in catalog.lines() {
        if let Some((id, text)) = line.split_once(" =").filter(|(id, _)| is_id(id)) {
            found.push((id.to_owned(), text.trim().to_owned()));
            is_inside = true;
        } else if is_inside && line.starts_with(' ') {
            if let Some((_, text)) = found.last_mut() {
                *text = format!("{text} {}", line.trim()).trim().to_owned();
            }
        } else {
            is_inside = false;
        }
    }
    for (_, text) in &mut found {
        *text = text.replace("{ \"", "").replace("\" }", "");
    }
    found
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The value of a message as it stands in a catalog.
pub(super) fn value<'a>(catalog: &'a str, id: &str) -> Option<&'a str> {
    let (start, end) = place(catalog, id)?;
    let entry = &catalog[start..end];
    entry.split_once('=').map(|(_, value)| value.strip_prefix(' ').unwrap_or(value).trim_end())
}

/// A catalog with a message written or written anew.
pub(super) fn with_message(catalog: &str, id: &str, value: &str, comment: &str) -> String {
    let gap = if value.starts_with('\n') { "" } else { " " };
    let message = format!("{id} ={gap}{value}\n");
    match place(catalog, id) {
        Some((start, end)) => format!("{}{comment}{message}{}", &catalog[..start], &catalog[end..]),
        None if catalog.is_empty() => format!("{comment}{message}"),
        None => format!("{}\n\n{comment}{message}", catalog.trim_end()),
    }
}

/// A catalog without a message.
pub(super) fn without_message(catalog: &str, id: &str) -> String {
    let cut = place(catalog, id).map(|(start, end)| format!("{}{}", &catalog[..start], &catalog[end..]));
    cut.unwrap_or_else(|| catalog.to_owned())
}

/// Where a message is: its first line, and the indented ones below.
fn place(catalog: &str, id: &str) -> Option<(usize, usize)> {
    let mut start = None;
    let (mut at, mut end) = (0, 0);
    for line in catalog.split_inclusive('\n') {
        let next = at + line.len();
        match start {
            None if line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')) => {
                start = Some(at);
                end = next;
            }
            Some(_) if line.starts_with(' ') => end = next,
            Some(_) if line.trim().is_empty() => {}
            Some(_) => break,
            None => {}
        }
        at = next;
    }
    start.map(|start| (start, end))
}

/// A catalog after a person kept the lines of both sides: each message once.
pub(super) fn each_once(catalog: &str) -> String {
    let (mut out, mut known) = (String::new(), Vec::new());
    let mut is_dropped = false;
    for line in catalog.split_inclusive('\n') {
        if let Some(id) = line.split_once(" =").map(|(id, _)| id.to_owned()).filter(|id| is_id(id)) {
            is_dropped = known.contains(&id);
            known.push(id);
        } else if !line.starts_with(' ') {
            is_dropped = false;
        }
        if !is_dropped {
            out.push_str(line);
        }
    }
    out
}

/// Whether every entry of a catalog can be read.
pub(super) fn is_whole(catalog: &str) -> bool {
    parser::parse(catalog).is_ok()
}

/// A catalog as another tool writes it that reads and writes whole files.
pub(super) fn rewritten(catalog: &str, dice: &mut Dice) -> Option<String> {
    let mut resource = parser::parse(catalog.to_owned()).ok()?;
    let (sorts_entries, drops_comments) = (dice.percent(30), dice.percent(30));
    for entry in &mut resource.body {
        let pattern = match entry {
            Entry::Message(message) => message.value.as_mut(),
            Entry::Term(term) => Some(&mut term.value),
            _ => None,
        };
        pattern.into_iter().for_each(rewrite);
        if let (true, Entry::Message(message)) = (drops_comments, entry) {
            message.comment = None;
        }
    }
    if sorts_entries {
        resource.body.sort_by_key(|entry| match entry {
            Entry::Message(message) => message.id.name.clone(),
            _ => String::new(),
        });
    }
    Some(serializer::serialize(&resource))
}

/// Sorts named arguments, and puts the default variant last and the others in order.
fn rewrite(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::TermReference { arguments: Some(arguments), .. }) => {
                sort(arguments);
            }
            Expression::Select { variants, .. } => {
                variants.reverse();
                variants.sort_by_key(|variant| variant.default);
            }
            Expression::Inline(_) => {}
        }
    }
}

fn sort(arguments: &mut CallArguments<String>) {
    arguments.named.sort_by(|a, b| a.name.name.cmp(&b.name.name));
}
