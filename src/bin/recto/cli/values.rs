//! Reads the values of arguments that clap has no reader for, and says in messages why it cannot.

use std::fmt;

use recto::message;
use recto::message::{Localizer, Message};
use recto::model::{ChangeClass, Fingerprint, State};
use recto::workspace::expected::SeenTarget;
use unic_langid::LanguageIdentifier;

use super::language;

/// Why a value cannot be read.
#[derive(Debug)]
pub(crate) struct Refused(pub(crate) Message);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Refused {}

pub(crate) fn state(name: &str) -> Result<State, Refused> {
    named(name, &State::ALL, |state| state.as_str())
}

pub(crate) fn class(name: &str) -> Result<ChangeClass, Refused> {
    named(name, &ChangeClass::ALL, |class| class.as_str())
}

fn named<T: Copy>(name: &str, all: &[T], name_of: fn(T) -> &'static str) -> Result<T, Refused> {
    all.iter().copied().find(|one| name_of(*one) == name).ok_or_else(|| {
        let names: Vec<_> = all.iter().copied().map(name_of).collect();
        Refused(message!("usage-one-of", names))
    })
}

pub(crate) fn fingerprint(digits: &str) -> Result<Fingerprint, Refused> {
    let is_whole = digits.len() == 16 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let fingerprint = digits.parse().ok().filter(|_| is_whole);
    fingerprint.ok_or_else(|| Refused(message!("usage-no-fingerprint")))
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
        .ok_or_else(|| Refused(message!("usage-no-percentage")))
}

/// A language to speak, also one that recto does not speak; written as a tag or as the name of a locale.
pub(crate) fn language_tag(typed: &str) -> Result<String, Refused> {
    let tag = language::tag(typed);
    match tag.parse::<LanguageIdentifier>() {
        Ok(identifier) if !identifier.language.is_empty() => Ok(tag.to_owned()),
        _ => {
            let languages: Vec<_> = Localizer::languages().collect();
            Err(Refused(message!("usage-no-ui-language", languages)))
        }
    }
}
