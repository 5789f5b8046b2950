//! Texts for people, as data: which message of recto it is, and what stands in it.
//!
//! The words are in `locales/LANGUAGE/recto.ftl`; they are put in where a text is shown, by [`Localizer`]. JSON and
//! the formats of CI systems are for programs and take the English words, which `to_string` gives.

mod localizer;

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

pub use localizer::Localizer;
pub(crate) use localizer::Tag;

/// A text for people in no language yet; made with [`message!`](crate::message!).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    words: Words,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Words {
    /// A message of `recto.ftl` and its arguments.
    Own(Cow<'static, str>, Box<[(Cow<'static, str>, Argument)]>),
    /// Words that are not recto's, such as a system's.
    Foreign(String),
}

/// What stands in a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Argument {
    /// A name or a text, shown as it is.
    Text(String),
    /// A count, shown as the language writes numbers and chosen upon by its plural rules.
    Count(usize),
    /// Another message.
    Message(Message),
    /// Several things with a comma between them.
    List(Vec<Argument>),
}

impl Message {
    /// The message of an id; [`message!`](crate::message!) is the way to write one, which a test can find.
    pub fn new(id: &'static str, arguments: Vec<(Cow<'static, str>, Argument)>) -> Self {
        Self { words: Words::Own(Cow::Borrowed(id), arguments.into_boxed_slice()) }
    }

    /// Words that are not recto's and stay as they are in every language, such as a system's reason.
    pub fn foreign(words: impl Into<String>) -> Self {
        Self { words: Words::Foreign(words.into()) }
    }
}

/// Makes a [`Message`]: its id in `recto.ftl`, then its arguments as `name = value`, or `name` alone for a variable
/// of that name.
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::message::Message::new(
            $id,
            ::std::vec![$((
                ::std::borrow::Cow::Borrowed(::std::stringify!($name)),
                $crate::message::Argument::from($crate::message!(@value $name $($value)?)),
            )),*],
        )
    };
    (@value $name:ident) => { $name };
    (@value $name:ident $value:expr) => { $value };
}

/// A path, an id or another name as a shell takes it, for commands that people copy out of a message.
pub fn shell(text: &str) -> String {
    // Most names need no more than a look at their bytes.
    let is_plain_byte =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/' | b':');
    if !text.is_empty() && text.bytes().all(is_plain_byte) && !text.starts_with('-') {
        return text.to_owned();
    }
    let is_plain = |c: char| {
        c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ':' | '@' | '%' | '+' | '=' | ',')
    };
    if text.chars().any(char::is_control) {
        return escaped(text);
    }
    // A command would take what begins with a dash for an option.
    if !text.is_empty() && text.chars().all(is_plain) && !text.starts_with('-') {
        return text.to_owned();
    }
    let start = if text.starts_with('-') { "./" } else { "" };
    format!("'{start}{}'", text.replace('\'', r"'\''"))
}

/// A text with control characters as a shell takes it, without any in the command itself.
fn escaped(text: &str) -> String {
    let mut out = String::from(if text.starts_with('-') { "$'./" } else { "$'" });
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\'' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let mut buffer = [0; 4];
                out.extend(c.encode_utf8(&mut buffer).bytes().map(|byte| format!("\\{byte:03o}")));
            }
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

/// A text that is shown within a line, such as a path: its line ends are visible, and what would turn the order of its
/// letters round.
pub(crate) fn in_line(text: &str) -> Cow<'_, str> {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(|c| matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}') || turns(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push('␊'),
            '\r' => out.push('␍'),
            '\u{2028}' | '\u{2029}' => out.push_str(&format!("<U+{:04X}>", c as u32)),
            c if turns(c) => out.push_str(&format!("<U+{:04X}>", c as u32)),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

impl fmt::Display for Message {
    /// The English words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&Localizer::english().text(self))
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Argument {
    fn from(count: u32) -> Self {
        Self::Count(usize::try_from(count).unwrap_or(usize::MAX))
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<&Message> for Argument {
    fn from(message: &Message) -> Self {
        Self::Message(message.clone())
    }
}

impl<T: Into<Argument>> From<Vec<T>> for Argument {
    fn from(several: Vec<T>) -> Self {
        Self::List(several.into_iter().map(Into::into).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_takes_a_name_for_what_it_is() {
        let names = [
            "articles/a b.md",
            "it's $(touch X) `y` \\ \"z\".md",
            "-rf",
            "-a\nb",
            "a\n\u{1b}[31m\t\u{9b}2J'\\n.md",
            "",
            "~root",
            "a~b{c,d}*?[x]!#&;|<>()",
            "مرحبا.md",
        ];
        for name in names {
            let word = shell(name);
            assert!(!word.chars().any(char::is_control), "{word:?}");
            let script = format!("printf %s {word}");
            let output = std::process::Command::new("bash").args(["-c", &script]).output().unwrap();
            let taken = String::from_utf8(output.stdout).unwrap();
            assert_eq!(taken.strip_prefix("./").filter(|_| name.starts_with('-')).unwrap_or(&taken), name);
        }
    }

    #[test]
    fn a_name_stays_in_its_line_and_in_its_order() {
        assert_eq!(in_line("a\nb\rc\u{202e}d\u{2067}"), "a␊b␍c<U+202E>d<U+2067>");
        assert_eq!(in_line("שלום.md"), "שלום.md");
    }
}
