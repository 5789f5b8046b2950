//! The words of a translation without its typography: what is left when blanks, quotes, dashes and end marks differ.

/// A part of what a pattern says.
#[derive(Clone, Copy, Debug)]
pub(super) enum Piece<'t> {
    Text(&'t str),
    /// A placeable, as bytes.
    Placeable(&'t [u8]),
}

/// What text is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign<'t> {
    /// A letter, a digit, or any mark that counts.
    Char(char),
    Blank,
    Quote,
    Dash,
    Ellipsis,
    Placeable(&'t [u8]),
}

impl Sign<'_> {
    /// Whether a blank between two of its kind parts words.
    fn is_wordy(self) -> bool {
        match self {
            Self::Char(c) => c.is_alphanumeric(),
            Self::Placeable(_) => true,
            _ => false,
        }
    }

    fn ends_sentence(self) -> bool {
        self == Self::Ellipsis || matches!(self, Self::Char(c) if END_MARKS.contains(&c))
    }

    /// Whether it may stand behind an end mark: brackets, quotes, marks of emphasis.
    fn closes(self) -> bool {
        self == Self::Quote || matches!(self, Self::Char(')' | ']' | '*' | '_' | '~' | '）' | '］'))
    }

    /// Whether it may stand before the mark that opens a sentence.
    fn opens(self) -> bool {
        self == Self::Quote || matches!(self, Self::Char('(' | '[' | '*' | '_' | '~'))
    }
}

const END_MARKS: [char; 22] = [
    '.', '!', '?', ':', ';', '。', '．', '！', '？', '：', '；', '｡', '؟', '؛', '۔', '।', '॥', '։', '።', '។',
    '៕', '\u{37e}',
];

/// The words of texts and placeables as bytes.
///
/// Every kind of blank is one space, and none where it does not part words; every quote, accent or apostrophe is one
/// sign, and so is every dash; marks that end the whole are left out, and those that open it in Spanish.
pub(super) fn fold(pieces: &[Piece<'_>]) -> Vec<u8> {
    let signs = without_outer_marks(without_idle_blanks(signs(pieces)));
    let mut out = Vec::new();
    for sign in signs {
        match sign {
            Sign::Char(c) => out.extend(c.encode_utf8(&mut [0; 4]).bytes()),
            Sign::Blank => out.push(b' '),
            Sign::Quote => out.push(b'"'),
            Sign::Dash => out.push(b'-'),
            Sign::Ellipsis => out.extend("…".bytes()),
            Sign::Placeable(bytes) => {
                out.push(0);
                out.extend((bytes.len() as u64).to_le_bytes());
                out.extend(bytes);
            }
        }
    }
    out
}

/// Whether two texts have the same words: only their blanks, quotes, dashes and end marks may differ.
pub fn have_same_words(one: &str, other: &str) -> bool {
    fold(&[Piece::Text(one)]) == fold(&[Piece::Text(other)])
}

/// Reads texts; several signs of one kind in a row are one.
fn signs<'t>(pieces: &[Piece<'t>]) -> Vec<Sign<'t>> {
    let mut signs: Vec<Sign<'t>> = Vec::new();
    for piece in pieces {
        let text = match piece {
            Piece::Text(text) => text,
            Piece::Placeable(bytes) => {
                signs.push(Sign::Placeable(bytes));
                continue;
            }
        };
        for c in text.chars() {
            let Some(sign) = sign(c) else { continue };
            match (signs.last(), sign) {
                (Some(Sign::Blank), Sign::Blank)
                | (Some(Sign::Quote), Sign::Quote)
                | (Some(Sign::Dash), Sign::Dash)
                | (Some(Sign::Ellipsis), Sign::Char('.') | Sign::Ellipsis) => {}
                (Some(Sign::Char('.')), Sign::Char('.')) => {
                    signs.pop();
                    signs.push(Sign::Ellipsis);
                }
                _ => signs.push(sign),
            }
        }
    }
    signs
}

/// What a character is; none of what nobody sees.
fn sign(c: char) -> Option<Sign<'static>> {
    Some(match c {
        // Soft hyphens, joiners without width, byte order and direction marks.
        '\u{ad}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2060}'
        | '\u{feff}'
        | '\u{61c}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => return None,
        '"'
        | '\''
        | '´'
        | '«'
        | '»'
        | '‹'
        | '›'
        | '‘'..='‟'
        | '′'..='‷'
        | 'ʼ'
        | 'ʹ'
        | '「'..='』'
        | '〝'..='〟'
        | '《'
        | '》'
        | '〈'
        | '〉'
        | '＂'
        | '＇' => Sign::Quote,
        '-' | '‐'..='―' | '−' | '﹘' | '﹣' | '－' => Sign::Dash,
        '…' => Sign::Ellipsis,
        c if c.is_whitespace() => Sign::Blank,
        c => Sign::Char(c),
    })
}

/// Leaves the blanks that part words.
fn without_idle_blanks(signs: Vec<Sign<'_>>) -> Vec<Sign<'_>> {
    let is_wordy = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_wordy());
    let parts = |at: usize| is_wordy(at.checked_sub(1)) && is_wordy(Some(at + 1));
    let kept = signs.iter().enumerate().filter(|&(at, sign)| *sign != Sign::Blank || parts(at));
    kept.map(|(_, sign)| *sign).collect()
}

fn without_outer_marks(mut signs: Vec<Sign<'_>>) -> Vec<Sign<'_>> {
    let behind = signs.iter().rposition(|sign| !sign.ends_sentence() && !sign.closes());
    let mut tail = signs.split_off(behind.map_or(0, |last| last + 1));
    tail.retain(|sign| !sign.ends_sentence());
    signs.append(&mut tail);
    let opening = |sign: &Sign<'_>| matches!(sign, Sign::Char('¿' | '¡'));
    let first = signs.iter().position(|sign| !sign.opens() && !opening(sign)).unwrap_or(signs.len());
    let mut at = 0;
    signs.retain(|sign| {
        at += 1;
        at > first || !opening(sign)
    });
    signs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        String::from_utf8(fold(&[Piece::Text(text)])).expect("it is text")
    }

    #[test]
    fn typography_is_no_word() {
        for (one, other) in [
            ("L'arbre", "L’arbre"),
            ("Il dit : « Oui ! »", "Il dit: \"Oui\u{202f}!\""),
            ("Er sagt „Ja“.", "Er sagt ‚Ja‘"),
            ("Il dit «Oui»", "Il dit “Oui”…"),
            ("Ella dice ¿Abre?", "Ella dice ¿Abre"),
            ("¿Abre hoy?", "Abre hoy."),
            ("«¡Hola!»", "\"Hola\""),
            ("un -- deux", "un\u{a0}— deux"),
            ("pages 3-5", "pages 3 – 5."),
            ("Attendez...", "Attendez…"),
            ("a  b\n  c", "a b c"),
            ("Ouvre à 9\u{202f}h", "Ouvre à 9 h !"),
            ("C'est **fini.**", "C’est **fini**"),
            ("时间到了。", "时间到了！"),
            ("co\u{ad}opérer", "coopérer"),
            ("Qu'est-ce ?!", "Qu’est‑ce"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} | {other}");
        }
    }

    #[test]
    fn words_are() {
        for (one, other) in [
            ("now here", "nowhere"),
            ("its", "it's"),
            ("a, b", "a b"),
            ("Oui. Non", "Oui Non"),
            ("Dix", "dix"),
            ("-5", "5"),
            ("10 000", "10000"),
            ("un `code`", "un code"),
            ("dit oui", "dit « oui »"),
            ("¿Qué ¿no", "¿Qué no"),
        ] {
            assert_ne!(folded(one), folded(other), "{one} | {other}");
        }
        let placeable =
            |bytes: &'static [u8]| fold(&[Piece::Text("à "), Piece::Placeable(bytes), Piece::Text(" h")]);
        assert_ne!(placeable(b"a"), placeable(b"b"));
    }

    #[test]
    fn nothing_but_marks_folds_to_nothing() {
        for text in ["", "…", "?!", " . "] {
            assert_eq!(folded(text), "", "{text}");
        }
    }
}
