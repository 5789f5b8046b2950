//! The words of recto's messages in the language of whoever reads them.
//!
//! The catalogs are part of the program. One is parsed when the first message of its language is shown, English
//! also when a message is missing elsewhere.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::sync::{LazyLock, OnceLock};

use fluent::bundle::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::{Argument, Message, Words, in_line};

/// The languages that recto speaks and their messages; the first is complete.
const CATALOGS: [(&str, &str); 5] = [
    ("en", include_str!("../../locales/en/recto.ftl")),
    ("fr", include_str!("../../locales/fr/recto.ftl")),
    ("es", include_str!("../../locales/es/recto.ftl")),
    ("de", include_str!("../../locales/de/recto.ftl")),
    ("it", include_str!("../../locales/it/recto.ftl")),
];

static ENGLISH: LazyLock<Localizer> = LazyLock::new(|| Localizer { chain: vec![Speaker::new(0)] });

/// Puts messages into words.
pub struct Localizer {
    /// The language that was asked for, and English for what is missing there.
    chain: Vec<Speaker>,
}

/// One language of recto, read when it first speaks.
struct Speaker {
    tag: &'static str,
    catalog: &'static str,
    bundle: OnceLock<FluentBundle<FluentResource, IntlLangMemoizer>>,
}

impl Localizer {
    /// The tags of the languages that recto speaks.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        CATALOGS.iter().map(|(tag, _)| *tag)
    }

    /// Speaks the first of the wanted languages that recto speaks, else English.
    ///
    /// A wanted language is a tag such as `fr-CA`; what is none is passed over.
    pub fn negotiated<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Self {
        let wanted: Vec<LanguageIdentifier> = wanted.into_iter().filter_map(|tag| tag.parse().ok()).collect();
        let available: Vec<LanguageIdentifier> =
            Self::languages().filter_map(|tag| tag.parse().ok()).collect();
        let found = negotiate_languages(&wanted, &available, None, NegotiationStrategy::Lookup);
        let at = found.first().and_then(|found| available.iter().position(|known| known == *found));
        let chain = match at {
            None | Some(0) => vec![Speaker::new(0)],
            Some(at) => vec![Speaker::new(at), Speaker::new(0)],
        };
        Self { chain }
    }

    /// English, which has every message.
    pub fn english() -> &'static Self {
        &ENGLISH
    }

    /// The tag of the language that is spoken.
    pub fn language(&self) -> &'static str {
        self.chain.first().map_or("en", |speaker| speaker.tag)
    }

    /// The words of a message that is made to be said.
    pub fn say(&self, message: Message) -> String {
        self.text(&message)
    }

    /// The words of a message.
    pub fn text(&self, message: &Message) -> String {
        let (id, arguments) = match &message.words {
            Words::Foreign(words) => return words.clone(),
            Words::Own(id, arguments) => (id.as_ref(), arguments),
        };
        // A text that cannot be resolved in one language is said in the next.
        self.chain
            .iter()
            .find_map(|speaker| self.resolved(speaker, id, arguments))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The words of the first of these messages that recto has, for ids that are made at run time and take no
    /// arguments.
    pub fn first(&self, ids: impl IntoIterator<Item = impl AsRef<str>>) -> Option<String> {
        let english = ENGLISH.chain.first()?.bundle();
        let id = ids.into_iter().find(|id| english.has_message(id.as_ref()))?;
        self.chain.iter().find_map(|speaker| self.resolved(speaker, id.as_ref(), &[]))
    }

    /// A count as the language writes numbers.
    pub fn count(&self, count: usize) -> String {
        grouped(count.to_string(), self.language())
    }

    fn resolved(
        &self,
        speaker: &Speaker,
        id: &str,
        arguments: &[(Cow<'static, str>, Argument)],
    ) -> Option<String> {
        let bundle = speaker.bundle();
        let pattern = bundle.get_message(id)?.value()?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                // With a number for the plural rules, the formatter of the bundle writes it.
                Argument::Count(count) => values.set(name.as_ref(), *count),
                other => values.set(name.as_ref(), self.argument(other)),
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    fn argument(&self, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) => in_line(text).into_owned(),
            Argument::Count(count) => self.count(*count),
            Argument::Message(message) => self.text(message),
            Argument::List(several) => {
                several.iter().map(|one| self.argument(one)).collect::<Vec<_>>().join(", ")
            }
        }
    }
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Localizer").field("language", &self.language()).finish_non_exhaustive()
    }
}

impl Speaker {
    fn new(at: usize) -> Self {
        let (tag, catalog) = CATALOGS[at];
        Self { tag, catalog, bundle: OnceLock::new() }
    }

    fn bundle(&self) -> &FluentBundle<FluentResource, IntlLangMemoizer> {
        self.bundle.get_or_init(|| {
            let language = self.tag.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            // What is shown goes to terminals, where the marks would be seen as such.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(formatted));
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(self.catalog.to_owned());
            // Ids are unique, as a test says.
            let _ = bundle.add_resource(resource);
            bundle
        })
    }
}

/// The language of a bundle, by the one way its formatter can learn it.
pub(crate) struct Tag(pub(crate) String);

impl Memoizable for Tag {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(language.to_string()))
    }
}

/// A number in a message as its language writes it.
fn formatted(value: &FluentValue<'_>, intls: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let Ok(text) = intls.with_try_get::<Tag, _, _>((), |tag| grouped(number.value.to_string(), &tag.0));
    Some(text)
}

/// A whole number with the marks between its thousands that a language wants.
fn grouped(digits: String, tag: &str) -> String {
    if digits.len() < 4 {
        return digits;
    }
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let options = DecimalFormatterOptions::from(GroupingStrategy::Auto);
    let formatter = DecimalFormatter::try_new((&locale).into(), options).ok();
    let number = Decimal::try_from_str(&digits).ok();
    match (formatter, number) {
        (Some(formatter), Some(number)) => formatter.format(&number).to_string(),
        _ => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message;

    #[test]
    fn the_first_language_that_is_spoken_counts() {
        for (wanted, spoken) in [
            (&["de-AT"][..], "de"),
            (&["pt-BR", "es-MX"], "es"),
            (&["fr"], "fr"),
            (&["zz", "no tag"], "en"),
            (&[], "en"),
            (&["en-GB", "fr"], "en"),
        ] {
            let localizer = Localizer::negotiated(wanted.iter().copied());
            assert_eq!(localizer.language(), spoken, "{wanted:?}");
        }
    }

    #[test]
    fn counts_are_written_as_the_language_writes_numbers() {
        for (tag, written) in
            [("en", "12,345"), ("fr", "12\u{202f}345"), ("es", "12.345"), ("de", "12.345"), ("it", "12.345")]
        {
            let localizer = Localizer::negotiated([tag]);
            assert_eq!(localizer.count(12_345), written, "{tag}");
            assert!(localizer.text(&message!("units", count = 12_345usize)).starts_with(written), "{tag}");
        }
    }

    #[test]
    fn a_message_that_a_language_lacks_is_said_in_english() {
        let mut german = Localizer::negotiated(["de"]);
        german.chain[0].catalog = "units = { $other } Einheiten\n";
        assert_eq!(german.text(&message!("units", count = 1usize)), "1 unit");
        german.chain[0] = Speaker { catalog: "", ..Speaker::new(3) };
        assert_eq!(german.text(&message!("units", count = 1usize)), "1 unit");
    }
}
