//! Whether HTML text says something in letters.

/// Whether raw HTML text shows a letter; those in the names of character references do not count.
pub(super) fn has_letter(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c == '&' || c.is_alphabetic()) {
        if !rest[at..].starts_with('&') {
            return true;
        }
        let name = &rest[at + 1..];
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(name.len());
        if end > 0 && name[end..].starts_with(';') {
            if is_letter_reference(&name[..end]) {
                return true;
            }
            rest = &name[end + 1..];
        } else {
            rest = name;
        }
    }
    false
}

/// Whether a character reference (without `&` and `;`) stands for a letter: a number, or a name such as `eacute`.
fn is_letter_reference(name: &str) -> bool {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32).is_some_and(char::is_alphabetic);
    }
    ["acute", "grave", "circ", "uml", "tilde", "cedil", "lig"]
        .iter()
        .any(|accent| name.strip_suffix(accent).is_some_and(|letter| matches!(letter.len(), 1 | 2)))
}
