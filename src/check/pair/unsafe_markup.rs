//! Markup that runs code in a reader's browser and that the source does not have.

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::diff::{PieceKind, markup_pieces};
use crate::message;
use crate::model::Format;
use crate::pairing::decoded;

/// A translation comes from outside and is published with the site: an error.
pub(in crate::check) const CHECK: Check = Check::of_pair(
    "unsafe-markup",
    Severity::Error,
    "markup that can run code and that the source does not have",
    find,
);

/// Elements that load or run something, or that change the whole page.
const ELEMENTS: [&str; 15] = [
    "script", "iframe", "object", "embed", "style", "link", "meta", "base", "form", "frame", "frameset",
    "applet", "portal", "svg", "math",
];
/// Schemes that run what follows.
const SCHEMES: [&str; 3] = ["javascript:", "vbscript:", "data:text/html"];

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    // Most texts have none of what could be unsafe.
    let may_link = || pair.target.contains([':', '&']) && pair.target.contains(']');
    if pair.format == Format::PlainText
        || pair.format != Format::Mdx && !pair.target.contains('<') && !may_link()
    {
        return;
    }
    let found = unsafe_pieces(pair.target, pair.format);
    if found.is_empty() {
        return;
    }
    let mut in_source: Vec<String> =
        unsafe_pieces(pair.source, pair.format).into_iter().map(|(_, piece)| piece).collect();
    for (range, piece) in found {
        if let Some(nth) = in_source.iter().position(|other| *other == piece) {
            in_source.swap_remove(nth);
            continue;
        }
        let message = message!("check-unsafe-markup", piece = piece);
        hits.push(Hit::at(range, message, message!("check-unsafe-markup-hint")));
    }
}

/// What is unsafe in a text, by its name and place.
fn unsafe_pieces(text: &str, format: Format) -> Vec<(std::ops::Range<usize>, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in markup_pieces(text) {
        let range = at..at + piece.text.len();
        at = range.end;
        match piece.kind {
            PieceKind::Markup | PieceKind::Link | PieceKind::Emphasis if piece.text.starts_with('<') => {
                tag(piece.text, &mut |name| found.push((range.clone(), name)));
            }
            PieceKind::Link => found.extend(scheme(piece.text).map(|name| (range, name.to_owned()))),
            // In MDX braces are JavaScript that runs where the page is built.
            PieceKind::Placeable if format == Format::Mdx => found.push((range, piece.text.to_owned())),
            _ => {}
        }
    }
    // What the lexer takes for text may still be a tag for a browser, such as one that never closes, and an
    // address that is defined for a reference.
    let lower = text.to_ascii_lowercase();
    for name in ELEMENTS.iter().filter(|name| matches!(**name, "script" | "iframe")) {
        let opening = format!("<{name}");
        for (at, _) in lower.match_indices(&opening) {
            let range = at..at + opening.len();
            let ends = lower[range.end..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '-');
            if ends && !is_known(&found, at) && !is_code(text, at) {
                found.push((range, opening.clone()));
            }
        }
    }
    for name in SCHEMES {
        for (at, _) in lower.match_indices(name) {
            let before = lower[..at].trim_end_matches([' ', '<']);
            if before.ends_with("]:") && !is_known(&found, at) {
                found.push((at..at + name.len(), name.to_owned()));
            }
        }
    }
    if format == Format::Mdx {
        found.extend(module_lines(text));
    }
    found
}

fn is_known(found: &[(std::ops::Range<usize>, String)], at: usize) -> bool {
    found.iter().any(|(range, _)| range.contains(&at))
}

fn is_code(text: &str, at: usize) -> bool {
    let mut end = 0;
    markup_pieces(text).iter().any(|piece| {
        end += piece.text.len();
        piece.kind == PieceKind::Code && end > at && end - piece.text.len() <= at
    })
}

/// Lines that MDX reads as a module's.
fn module_lines(text: &str) -> Vec<(std::ops::Range<usize>, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let statement = line.trim_end();
        let is_import = statement.starts_with("import ") && statement.contains(['"', '\'']);
        let is_export =
            ["export const ", "export default ", "export function ", "export let ", "export var "]
                .iter()
                .any(|start| statement.starts_with(start));
        if is_import || is_export {
            found.push((at..at + statement.len(), statement.to_owned()));
        }
        at += line.len();
    }
    found
}

/// Names what is unsafe in a tag: the element, an event handler, an address that runs.
fn tag(tag: &str, found: &mut dyn FnMut(String)) {
    if tag.starts_with("<!--") || tag.starts_with("</") {
        return;
    }
    let inner = tag[1..].trim_end_matches('>');
    let end = inner.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inner.len());
    let (name, attributes) = inner.split_at(end);
    let name = name.to_ascii_lowercase();
    if ELEMENTS.contains(&name.as_str()) {
        found(format!("<{name}"));
    }
    if let Some(scheme) = scheme(inner) {
        found(scheme.to_owned());
    }
    let mut rest = attributes;
    while !rest.is_empty() {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '/')).unwrap_or(rest.len());
        let key = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(behind) = rest.strip_prefix('=') {
            let behind = behind.trim_start();
            let close = match behind.chars().next() {
                Some(quote @ ('"' | '\'')) => behind[1..].find(quote).map(|at| at + 2),
                _ => behind.find(char::is_whitespace),
            };
            (value, rest) = behind.split_at(close.unwrap_or(behind.len()));
        }
        let is_handler =
            key.len() > 3 && key.starts_with("on") && key[2..].bytes().all(|b| b.is_ascii_alphabetic());
        if is_handler || key == "srcdoc" {
            found(format!("{key}="));
        } else if matches!(key.as_str(), "href" | "src" | "action" | "formaction" | "xlink:href" | "data")
            && let Some(scheme) = scheme(value.trim_matches(['"', '\'']))
        {
            found(scheme.to_owned());
        } else if end == 0 && value.is_empty() {
            break;
        }
    }
}

/// The scheme of an address that runs, as a browser reads it: without blanks, case and character references.
fn scheme(address: &str) -> Option<&'static str> {
    let address = address.trim_matches(['<', '>', ' ', '"', '\'']);
    let decoded = decoded(address);
    let plain: String = decoded
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .take(24)
        .flat_map(char::to_lowercase)
        .collect();
    SCHEMES.into_iter().find(|scheme| plain.starts_with(scheme))
}
