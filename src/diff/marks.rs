//! What single characters and tags are: spaces, marks, and the plain forms of quotes and dashes.
//!
//! Holds for every language; what words mean is in `words`.

/// HTML elements that only format their text; those that strike it take it back and are not among them.
pub(super) const FORMATTING_TAGS: [&str; 11] =
    ["b", "strong", "i", "em", "u", "ins", "mark", "small", "big", "span", "font"];

/// White space and format characters other than ASCII blanks.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// Format characters that show nothing; the joiner of emoji is none of them.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Punctuation, quotes and dashes: what stands between words and means nothing by itself.
pub(super) fn is_mark(c: char) -> bool {
    ".,;:!?()[]{}/\\|¿¡'\"-…·•、。，；：！？（）「」『』‐‑‒–—―‘’‚‛“”„‟‹›«»".contains(c)
}

/// A quote or dash in its plain form; other characters as they are.
pub(super) fn plain_mark(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‛' | '‹' | '›' | '\'' => {
            '"'
        }
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '\u{2212}' => '-',
        c => c,
    }
}

/// A word with its apostrophes, hyphens and invisible characters made plain.
pub(super) fn plain_word(word: &str) -> String {
    word.chars()
        .filter(|&c| !is_invisible(c))
        .map(|c| match c {
            '’' | '‘' | '\u{2bc}' => '\'',
            '\u{2212}' => '-',
            c => c,
        })
        .collect()
}
