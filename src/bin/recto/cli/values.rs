//! Reads the values of arguments that clap has no reader for, and says in messages why it cannot.

use std::fmt;
use std::num::NonZeroUsize;

use recto::message;
use recto::message::{Localizer, Message};
use recto::model::{ChangeClass, Fingerprint, State};
use recto::nearest::{folded, nearest};
use recto::workflow::prefill::Prefill;
use recto::workspace::expected::SeenTarget;
use recto::workspace::paging::Cursor;
use unic_langid::LanguageIdentifier;

use super::args::Prefilling;
use super::language;

/// Why a value cannot be read, and which one was perhaps meant.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) reason: Message,
    pub(crate) near: Option<String>,
}

impl Refused {
    fn because(reason: Message) -> Self {
        Self { reason, near: None }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(f)
    }
}

impl std::error::Error for Refused {}

/// A state by its name, or by the word that the screen shows for it in any language.
pub(crate) fn state(typed: &str) -> Result<State, Refused> {
    named(typed, &State::ALL, State::as_str, State::message)
}

/// A change class, as a state.
pub(crate) fn class(typed: &str) -> Result<ChangeClass, Refused> {
    named(typed, &ChangeClass::ALL, ChangeClass::as_str, ChangeClass::message)
}

fn named<T: Copy>(
    typed: &str,
    all: &[T],
    name_of: fn(T) -> &'static str,
    word_of: fn(T) -> Message,
) -> Result<T, Refused> {
    if let Some(found) = all.iter().find(|one| name_of(**one) == typed) {
        return Ok(*found);
    }
    let mut words: Vec<(String, T)> = all.iter().map(|one| (name_of(*one).to_owned(), *one)).collect();
    for tag in Localizer::languages() {
        let localizer = Localizer::negotiated([tag]);
        words.extend(all.iter().map(|one| (localizer.say(word_of(*one)), *one)));
    }
    let stem = stem(typed);
    if let Some((_, found)) = words.iter().find(|(word, _)| self::stem(word) == stem) {
        return Ok(*found);
    }
    let names: Vec<_> = all.iter().copied().map(name_of).collect();
    let near = nearest(typed, words.iter().map(|(word, _)| word.as_str())).map(str::to_owned);
    Err(Refused { reason: message!("usage-one-of", names), near })
}

/// A word without letter case, accents and the ending that goes by gender and number: `périmées` is `périmé`.
fn stem(word: &str) -> String {
    folded(word).trim_end_matches(['a', 'e', 'i', 'o', 's', '.']).to_owned()
}

pub(crate) fn fingerprint(digits: &str) -> Result<Fingerprint, Refused> {
    let is_whole = digits.len() == 16 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let fingerprint = digits.parse().ok().filter(|_| is_whole);
    fingerprint.ok_or_else(|| Refused::because(message!("usage-no-fingerprint")))
}

/// The fingerprint of a translation, or `none` where there was no translation.
pub(crate) fn target(typed: &str) -> Result<SeenTarget, Refused> {
    if typed == "none" { Ok(SeenTarget::Missing) } else { fingerprint(typed).map(SeenTarget::Text) }
}

pub(crate) fn percentage(digits: &str) -> Result<u32, Refused> {
    digits
        .parse()
        .ok()
        .filter(|percent| *percent <= 100)
        .ok_or_else(|| Refused::because(message!("usage-no-percentage")))
}

/// How many, at least one.
pub(crate) fn count(digits: &str) -> Result<NonZeroUsize, Refused> {
    digits.parse().map_err(|_| Refused::because(message!("usage-no-count")))
}

/// Where a page of a list ended.
pub(crate) fn cursor(typed: &str) -> Result<Cursor, Refused> {
    typed.parse().map_err(|_| Refused::because(message!("usage-no-cursor")))
}

/// Where to listen: an address of this machine with its port.
#[cfg(feature = "web")]
pub(crate) fn address(typed: &str) -> Result<std::net::SocketAddr, Refused> {
    typed.parse().map_err(|_| Refused::because(message!("usage-no-address")))
}

/// What drafts are made from: `exact` matches, those from a percentage on, or a `machine`.
pub(crate) fn prefill(typed: &str) -> Result<Prefilling, Refused> {
    match typed {
        "exact" => return Ok(Prefilling::Memory(Prefill::Exact)),
        "machine" => return Ok(Prefilling::Machine),
        _ => {}
    }
    let percent = typed.strip_suffix('%').unwrap_or(typed).trim_end().parse().ok();
    let percent = percent.filter(|percent| (1..=100).contains(percent));
    let from = |percent| Prefilling::Memory(Prefill::From(percent));
    percent.map(from).ok_or_else(|| Refused::because(message!("usage-no-prefill")))
}

/// A state whose units a command can translate.
pub(crate) fn machine_state(typed: &str) -> Result<State, Refused> {
    let found = state(typed)?;
    match found {
        State::Missing | State::Stale => Ok(found),
        _ => Err(Refused::because(message!("usage-no-machine-state"))),
    }
}

/// A language to speak, also one that recto does not speak; written as a tag or as the name of a locale.
pub(crate) fn language_tag(typed: &str) -> Result<String, Refused> {
    let tag = language::tag(typed);
    match tag.parse::<LanguageIdentifier>() {
        Ok(identifier) if !identifier.language.is_empty() => Ok(tag.to_owned()),
        _ => {
            let languages: Vec<_> = Localizer::languages().collect();
            Err(Refused::because(message!("usage-no-ui-language", languages)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_and_classes_are_understood_in_the_words_of_every_language() {
        for tag in Localizer::languages() {
            let words = Localizer::negotiated([tag]);
            for one in State::ALL {
                let shown = words.say(one.message());
                for typed in [shown.clone(), shown.to_uppercase(), one.as_str().to_owned()] {
                    assert_eq!(state(&typed).unwrap(), one, "{tag}: {typed}");
                }
            }
            for one in ChangeClass::ALL {
                let shown = words.say(one.message());
                assert_eq!(class(&shown).unwrap(), one, "{tag}: {shown}");
            }
        }
    }

    #[test]
    fn other_genders_numbers_and_lost_accents_are_the_same_word() {
        for (typed, expected) in [
            ("périmées", State::Stale),
            ("perime", State::Stale),
            ("traduite", State::Translated),
            ("traducidas", State::Translated),
            ("Entwurf", State::Draft),
            ("superate", State::Stale),
            ("revisionato", State::Reviewed),
        ] {
            assert_eq!(state(typed).unwrap(), expected, "{typed}");
        }
    }

    #[test]
    fn a_value_that_looks_like_another_is_told_so() {
        for (typed, near) in [("stael", Some("stale")), ("brouilon", Some("brouillon")), ("fresh", None)] {
            assert_eq!(state(typed).unwrap_err().near.as_deref(), near, "{typed}");
        }
        assert_eq!(class("numbr").unwrap_err().near.as_deref(), Some("number"));
    }
}
