//! A page that speaks to its reader in two ways: `tu` and `vous`, `du` and `Sie`.

use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Page, PageText};
use crate::check::pair::{Hit, Prose};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::language::{KNOWN, Profile, has};
use crate::message;
use crate::words::{word_hash, word_places};

/// What is said in quotes is somebody else's.
pub(in crate::check) const CHECK: Check =
    Check::of_page("register", Severity::Warning, "a page that addresses its reader in two ways", find);

/// A word by which a text addresses its reader.
struct Address {
    unit: usize,
    word: String,
    place: Range<usize>,
    is_polite: bool,
}

fn find(page: &Page<'_>, hits: &mut Vec<(usize, Hit)>) {
    let profile = Profile::of(page.language);
    if profile.familiar.is_empty() {
        return;
    }
    let has = |is_one: fn(&Ways) -> bool| page.texts.iter().any(|text| is_one(&text.ways));
    if !has(|ways| ways.polite) || !has(|ways| ways.familiar) {
        return;
    }
    let quotations = Quotations::of(page.article);
    let mut found = Vec::new();
    for text in page.texts.iter().filter(|text| text.is_translated && text.ways != Ways::default()) {
        if !quotations.has(text.range.start) {
            addresses(text, profile, &mut found);
        }
    }
    let polite = found.iter().filter(|address| address.is_polite).count();
    let familiar = found.len() - polite;
    if polite == 0 || familiar == 0 {
        return;
    }
    // The rarer way is the slip; of two that are as frequent, the later one.
    let is_rare = |address: &&Address| match polite.cmp(&familiar) {
        std::cmp::Ordering::Less => address.is_polite,
        std::cmp::Ordering::Greater => !address.is_polite,
        std::cmp::Ordering::Equal => address.is_polite != found[0].is_polite,
    };
    let Some(rare) = found.iter().find(is_rare) else { return };
    let Some(usual) = found.iter().find(|address| address.is_polite != rare.is_polite) else { return };
    let message =
        message!("check-register", found = &rare.word, usual = &usual.word, count = polite.max(familiar),);
    hits.push((rare.unit, Hit::at(rare.place.clone(), message, message!("check-register-hint"))));
}

/// Where an article quotes somebody: in block quotations, and in asides that say in their tag that they quote.
struct Quotations<'a> {
    article: &'a str,
    elements: [Vec<Range<usize>>; 2],
}

impl<'a> Quotations<'a> {
    fn of(article: &'a str) -> Self {
        let of = |name: &str| {
            let (open, close) = (format!("<{name}"), format!("</{name}"));
            let mut places: Vec<Range<usize>> = Vec::new();
            let mut at = 0;
            while let Some(start) = article[at..].find(&open).map(|start| at + start) {
                at = article[start..].find(&close).map_or(article.len(), |end| start + end);
                let tag = article[start..at].split('>').next().unwrap_or_default();
                if name != "aside" || tag.contains("quot") {
                    places.push(start..at);
                }
            }
            places
        };
        Self { article, elements: [of("blockquote"), of("aside")] }
    }

    fn has(&self, at: usize) -> bool {
        let Some(before) = self.article.get(..at) else { return false };
        let is_marked = before.rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with('>'));
        let is_in = |places: &Vec<Range<usize>>| {
            let nth = places.partition_point(|place| place.end <= at);
            places.get(nth).is_some_and(|place| place.contains(&at))
        };
        is_marked || self.elements.iter().any(is_in)
    }
}

/// In which ways a text may address its reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    familiar: bool,
    polite: bool,
}

impl Ways {
    /// Those of a text by its words, each with its hash without case and whether it begins with a capital.
    pub(in crate::check) fn of(profile: &Profile, words: impl Iterator<Item = (u64, bool)>) -> Self {
        /// For each language the hashes of its words, and whether they are polite.
        static KNOWN_WORDS: LazyLock<FxHashMap<&str, FxHashMap<u64, bool>>> = LazyLock::new(|| {
            let hashes = |forms: &'static str, is_polite: bool| {
                forms.split(' ').map(move |form| (word_hash(form), is_polite))
            };
            let of = |profile: &'static Profile| {
                hashes(profile.familiar, false).chain(hashes(profile.polite, true)).collect()
            };
            let with_ways = KNOWN.into_iter().filter(|profile| !profile.familiar.is_empty());
            with_ways.map(|profile| (profile.tag, of(profile))).collect()
        });
        let mut ways = Self::default();
        let Some(known) = KNOWN_WORDS.get(profile.tag) else { return ways };
        for (hash, has_capital) in words {
            match known.get(&hash) {
                Some(true) => ways.polite |= has_capital || !profile.polite_capitals,
                Some(false) => ways.familiar = true,
                None => {}
            }
        }
        ways
    }
}

fn addresses(text: &PageText, profile: &Profile, found: &mut Vec<Address>) {
    let prose = Prose::new(&text.text);
    let shown = prose.text();
    let cited = std::cell::LazyCell::new(|| prose.cited());
    for word in word_places(shown) {
        // `t'aider` is two words.
        let mut at = word.start;
        for part in shown[word].split(['\'', '’']) {
            let place = at..at + part.len();
            at = place.end + shown[place.end..].chars().next().map_or(0, char::len_utf8);
            let lower = part.to_lowercase();
            // `t’aider`, but `a-t-il` and `t-shirt`.
            let is_elided = shown[place.end..].starts_with(['\'', '’']);
            let is_familiar = has(profile.familiar, &lower) && (lower.len() > 1 || is_elided);
            let is_polite =
                has(profile.polite, &lower) && (!profile.polite_capitals || is_capital_inside(shown, &place));
            let is_joined = shown[..place.start].ends_with("rendez-");
            if !(is_familiar || is_polite)
                || is_joined
                || cited.iter().any(|cited| cited.start < place.end && place.start < cited.end)
            {
                continue;
            }
            let (word, place) = (part.to_owned(), prose.raw(place));
            found.push(Address { unit: text.unit, word, place, is_polite });
        }
    }
}

/// Whether a word has a capital that no sentence gives it.
fn is_capital_inside(prose: &str, place: &Range<usize>) -> bool {
    let before = prose[..place.start].trim_end();
    prose[place.clone()].starts_with(char::is_uppercase)
        && before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::AnchorPolicy;
    use crate::model::{Format, Kind};

    fn found(language: &str, texts: &[&str]) -> Vec<(usize, String)> {
        found_in("", language, texts)
    }

    /// The same, where the texts stand in an article as they are.
    fn found_in(article: &str, language: &str, texts: &[&str]) -> Vec<(usize, String)> {
        let texts = texts.iter().enumerate().map(|(unit, text)| PageText {
            unit,
            range: article.find(text).map_or(0..0, |at| at..at + text.len()),
            kind: Kind::Paragraph,
            text: (*text).to_owned(),
            is_translated: true,
            ways: Ways { familiar: true, polite: true },
        });
        let language = language.parse().expect("it is a tag");
        let (format, anchors, texts) = (Format::Markdown, AnchorPolicy::Keep, texts.collect());
        let page = Page { article, format, language: &language, anchors, texts };
        let mut hits = Vec::new();
        find(&page, &mut hits);
        let place = |(unit, hit): (usize, Hit)| {
            (unit, page.texts[unit].text[hit.place.expect("it has a place")].to_owned())
        };
        hits.into_iter().map(place).collect()
    }

    #[test]
    fn two_ways_to_address_a_reader_are_found() {
        for (language, texts, expected) in [
            ("fr", ["Vous pouvez lire votre guide.", "Tu peux aussi **t’aider** du reste."], (1, "Tu")),
            ("es", ["Tu proyecto es tuyo y tú decides.", "Si usted quiere, lea esto."], (1, "usted")),
            ("de", ["Wenn Sie wollen, öffnen Sie Ihre Datei.", "Dann siehst du sie."], (1, "du")),
            ("it", ["Scrivi il tuo testo, e ti rispondono.", "Se Lei vuole, può farlo."], (1, "Lei")),
        ] {
            assert_eq!(found(language, &texts), [(expected.0, expected.1.to_owned())], "{language}");
        }
    }

    #[test]
    fn a_quotation_has_a_way_of_its_own() {
        let texts = ["Wenn Sie wollen, öffnen Sie das.", "Wenn du willst, forke es."];
        for (article, is_found) in [
            ("Wenn Sie wollen, öffnen Sie das.\n\n> Wenn du willst, forke es.\n", false),
            (
                "Wenn Sie wollen, öffnen Sie das.\n\n<aside class=\"pquote\">\n  Wenn du willst, forke es.\n</aside>\n",
                false,
            ),
            ("Wenn Sie wollen, öffnen Sie das.\n\n<aside>\n  Wenn du willst, forke es.\n</aside>\n", true),
            ("<aside>Gut.</aside>\n\nWenn Sie wollen, öffnen Sie das.\n\nWenn du willst, forke es.\n", true),
        ] {
            assert_eq!(!found_in(article, "de", &texts).is_empty(), is_found, "{article}");
        }
    }

    #[test]
    fn one_way_and_what_others_say_is_fine() {
        for (language, texts) in [
            ("fr", ["Vous avez rendez-vous.", "Il dit : « Tu viens ? »"]),
            ("fr", ["Tu viens.", "Prends rendez-vous."]),
            ("fr", ["Vous voyez.", "A-t-il un t-shirt, ou T. le voit-il ?"]),
            ("es", ["Tú decides.", "Ustedes deciden."]),
            ("de", ["Du siehst es.", "Sie ist da. Sie kommen, und sie gehen."]),
            ("it", ["Tu decidi.", "Lei arriva domani. E poi lei va."]),
            ("en", ["You do.", "Thou dost."]),
        ] {
            assert_eq!(found(language, &texts), [], "{language} {texts:?}");
        }
    }
}
