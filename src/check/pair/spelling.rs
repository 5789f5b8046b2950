//! Words that no dictionary of the language has.

use rustc_hash::FxHashSet;

use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;
use crate::words::word_places;

/// Only where the project names a dictionary; code, names and the words of the source are left out.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("spelling", Severity::Warning, "a word that no dictionary of the language has", find);

/// A dictionary with the words that a project adds to it.
pub struct Speller {
    dictionary: spellbook::Dictionary,
    words: FxHashSet<String>,
}

impl std::fmt::Debug for Speller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Speller").field("words", &self.words.len()).finish_non_exhaustive()
    }
}

impl Speller {
    /// The two files of a Hunspell dictionary, and a list of words with one on each line.
    ///
    /// # Errors
    ///
    /// What is wrong with the dictionary, in English.
    pub fn new(aff: &str, dic: &str, words: &str) -> Result<Self, String> {
        let dictionary = spellbook::Dictionary::new(aff, dic).map_err(|error| error.to_string())?;
        let words = words.lines().map(str::trim).filter(|word| !word.is_empty() && !word.starts_with('#'));
        Ok(Self { dictionary, words: words.map(str::to_lowercase).collect() })
    }

    fn knows(&self, word: &str) -> bool {
        let is_known = |word: &str| self.dictionary.check(word) || self.words.contains(&word.to_lowercase());
        let plain = word.replace('’', "'");
        let lower = plain.to_lowercase();
        // `l'été` is two words, and so is the genitive of a name.
        let mut parts = plain.split('\'').filter(|part| part.chars().count() > 1);
        is_known(&plain)
            || is_known(&lower)
            || plain.contains('\'') && parts.all(|part| is_known(part) || is_known(&part.to_lowercase()))
    }
}

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let Some(speller) = pair.speller else { return };
    let prose = pair.target_prose().text();
    let cited = pair.target_prose().cited();
    let source: FxHashSet<String> = word_places(pair.source_prose().text())
        .into_iter()
        .map(|place| pair.source_prose().text()[place].to_lowercase())
        .collect();
    let mut told: FxHashSet<&str> = FxHashSet::default();
    for place in word_places(prose) {
        let word = &prose[place.clone()];
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        // Inside a sentence a capital makes a name, but where all nouns have one.
        let is_start = prose[..place.start].trim_end().ends_with(|c: char| !c.is_alphanumeric() && c != ',')
            || prose[..place.start].trim().is_empty();
        let is_name = capitals > 1 || capitals == 1 && !is_start && !pair.profile.capital_nouns;
        let is_part = prose[..place.start].ends_with(['/', '_', '@', '#', '.', '-'])
            || prose[place.end..].starts_with(['/', '_', '@', '-'])
            || prose[place.end..]
                .strip_prefix('.')
                .is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        if letters < 2
            || word.chars().any(|c| c.is_numeric() || c == '_' || c == '.')
            || is_name
            || is_part
            || source.contains(&word.to_lowercase())
            || cited.iter().any(|cited| cited.contains(&place.start))
            || !told.insert(word)
            || speller.knows(word)
        {
            continue;
        }
        hits.push(Hit::in_prose(
            pair,
            place,
            message!("check-spelling", word),
            message!("check-spelling-hint"),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Format, Kind};

    const AFF: &str = "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n";
    const DIC: &str = "6\nchat/S\nle/S\ndans\nétait\nl\nété\n";

    fn found(target: &str) -> Vec<String> {
        let (english, french) = ("en".parse().expect("a tag"), "fr".parse().expect("a tag"));
        let speller = Speller::new(AFF, DIC, "# ours\nrecto\n").expect("it is a dictionary");
        let kind = (Format::Markdown, Kind::Paragraph);
        let pair = TranslationPair::new(kind, (&english, "The widget is here."), (&french, target))
            .spelled_by(Some(&speller));
        let mut hits = Vec::new();
        find(&pair, &mut hits);
        hits.into_iter().map(|hit| target[hit.place.expect("it has a place")].to_owned()).collect()
    }

    #[test]
    fn what_no_dictionary_has_is_found_and_names_are_left_out() {
        for (target, expected) in [
            ("Le chat étais dans l’été.", &["étais"][..]),
            ("Les chats était dans recto.", &[]),
            ("Le `chta` dans Paris, le **chta**.", &["chta"]),
            ("Le widget de l’URL dans le GUI3.", &["de"]),
            ("Chta le chat.", &["Chta"]),
        ] {
            assert_eq!(found(target), expected, "{target}");
        }
        assert!(Speller::new("SFX ? nonsense", "x", "").is_err() || Speller::new("", "", "").is_ok());
    }
}
