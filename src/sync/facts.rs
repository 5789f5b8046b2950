//! A translation that has the facts of a changed source already: its translator was there first.
//!
//! An edit of the source that changed only addresses, code, numbers, names or the mark at the end leaves a trace in a
//! translation that followed it, and none in one that did not. So two texts and a translation decide; what git or a
//! ledger says is not asked. In doubt the translation did not follow.

use crate::catalog::Entry;
use crate::config::LanguageCodes;
use crate::diff::{Fact, FactEdit, Held, fact_edit};
use crate::facts::{Languages, Text};
use crate::model::{ChangeClass, Language};

/// The language of the sources and that of a translation, and how the project's site writes them in addresses.
#[derive(Clone, Copy, Debug)]
pub struct Tongues<'a> {
    /// The language of the sources.
    pub source: &'a Language,
    /// The language of the translation.
    pub target: &'a Language,
    /// What stands for them in paths.
    pub codes: &'a LanguageCodes,
}

/// Whether a translation says what the new source says in all in which it differs from the old one: that is only
/// facts and what `is_harmless`, and each of these facts stands in the translation as often as in the new source.
///
/// Addresses of the language's own pages count as those of the source, and numbers and dates count in each language's
/// own notation. Nothing is known of a translation with choices, nor of one with placeables that the source has not.
///
/// It does not matter which of the two source texts somebody saw, nor whether the translation was edited since: who
/// translates the old text writes the old facts. So where evidence leaves open which of two texts a translation was
/// made from, and this says yes to them, it answers to the new one.
pub fn follow(
    old: &str,
    new: &str,
    translation: &Entry,
    tongues: Tongues<'_>,
    is_harmless: impl Fn(ChangeClass) -> bool,
) -> bool {
    let edit = fact_edit(old, new, tongues.source, is_harmless);
    edit.is_some_and(|edit| has_followed(&edit, (old, new), translation, tongues))
}

/// The same for an edit whose facts are known.
pub(super) fn has_followed(
    edit: &FactEdit,
    (old, new): (&str, &str),
    translation: &Entry,
    tongues: Tongues<'_>,
) -> bool {
    let Some(text) = plain_text(translation) else { return false };
    let [old, new, translation] = [old, new, &text].map(Held::new);
    new.placeables == translation.placeables
        && Scene { edit, old: &old, new: &new, translation: &translation, tongues }.follows()
}

/// The text of a translation that says the same whoever reads it.
fn plain_text(translation: &Entry) -> Option<String> {
    let is_plain = |pattern: &String| !pattern.contains("->");
    // The placeables of an app's message are its source's as well.
    translation.text().or_else(|| Some(translation.pattern()).filter(is_plain))
}

/// The numbers up to this one are written in words in many languages.
const SPELLED: u32 = 20;

/// Two source texts and a translation.
struct Scene<'a> {
    edit: &'a FactEdit,
    old: &'a Held,
    new: &'a Held,
    translation: &'a Held,
    tongues: Tongues<'a>,
}

/// How often something stands in the old source, the new one and the translation.
struct Counts {
    old: usize,
    new: usize,
    translation: usize,
}

impl Counts {
    /// Whether it changed, and the translation has it as often as the new source.
    fn follows(&self) -> bool {
        self.old != self.new && self.new == self.translation
    }
}

impl Scene<'_> {
    fn follows(&self) -> bool {
        let end_follows =
            self.edit.end.as_ref().is_none_or(|(old, new)| self.translation.end == *new && old != new);
        let is_number = |fact: &Fact| matches!(fact, Fact::Number(_) | Fact::DateWord(_));
        let mut numbers = 0;
        let each_follows = self.edit.changes.iter().all(|(old, new)| match (old, new) {
            (Some(Fact::Address(old)), Some(Fact::Address(new))) => self.address_follows(old, new),
            (Some(Fact::Address(one)), None) | (None, Some(Fact::Address(one))) => self.link_follows(one),
            (Some(fact), _) | (None, Some(fact)) if is_number(fact) => {
                numbers += 1;
                self.is_readable(old.as_ref(), new.as_ref())
            }
            _ => [old, new].into_iter().flatten().all(|fact| self.fact_follows(fact)),
        });
        end_follows && each_follows && (numbers == 0 || self.numbers_follow())
    }

    fn counts(&self, count: impl Fn(&Held) -> usize) -> Counts {
        Counts { old: count(self.old), new: count(self.new), translation: count(self.translation) }
    }

    fn languages(&self) -> Languages<'_> {
        let Tongues { source, target, codes } = self.tongues;
        Languages::new(source, target).written(codes.get(source), codes.get(target))
    }

    fn fact_follows(&self, fact: &Fact) -> bool {
        match fact {
            Fact::Code(code) => {
                let counts = self.counts(|held| held.codes.iter().filter(|own| *own == code).count());
                // Old code that lost its marks in the translation still stands there.
                counts.follows() && (counts.new > 0 || !self.translation.prose.contains(code))
            }
            Fact::Name(name) => {
                let counts = self.counts(|held| held.count_word(name));
                // In another form it is no word by itself.
                let places = self.translation.prose.matches(name.as_str()).count();
                counts.follows() && places == counts.translation
            }
            Fact::Address(_) | Fact::Number(_) | Fact::DateWord(_) => false,
        }
    }

    /// Whether an address that took another one's place did so in the translation too.
    fn address_follows(&self, old: &str, new: &str) -> bool {
        let languages = self.languages();
        let anchor = |address: &str| address.split_once('#').map(|(_, anchor)| anchor.to_owned());
        let keeps_anchor = anchor(old) == anchor(new);
        // Anchors of headings are in each language's own words: they count only where they are what changed.
        let page = |address: &str| {
            let key = languages.key(address);
            if keeps_anchor { key } else { format!("{key}\0{}", anchor(address).unwrap_or_default()) }
        };
        let place = |address: &str| languages.without_language(address);
        let verbatim = |address: &str| address.to_owned();
        let same: [&dyn Fn(&str) -> String; 3] = [&page, &place, &verbatim];
        let Some(key) = same.into_iter().find(|key| key(old) != key(new)) else { return false };
        [old, new].into_iter().all(|address| {
            let wanted = key(address);
            self.counts(|held| held.addresses.iter().filter(|own| key(own) == wanted).count()).follows()
        })
    }

    /// Whether a link that came or went did so in the translation too.
    fn link_follows(&self, address: &str) -> bool {
        let languages = self.languages();
        let wanted = languages.without_language(address);
        let is_same = |own: &&String| languages.without_language(own) == wanted;
        self.counts(|held| held.addresses.iter().filter(is_same).count()).follows()
    }

    /// Whether a number or date is read as another one than before: `1.0` and `1` are the same, and so may be
    /// `1/2/2024` and `2/1/2024`.
    fn is_readable(&self, old: Option<&Fact>, new: Option<&Fact>) -> bool {
        match (old, new) {
            (Some(Fact::Number(old)), Some(Fact::Number(new))) => {
                let [old, new] = [old, new].map(|text| Text::new(text, self.tongues.source));
                let [before, after] = [&old, &new].map(values);
                !before.is_empty()
                    && !after.is_empty()
                    && !before.iter().any(|one| after.iter().any(|other| one.is_same(*other)))
            }
            (Some(Fact::DateWord(old)), Some(Fact::DateWord(new))) => {
                let is_month = |word: &str| Text::is_month(word, self.tongues.source);
                is_month(old) && is_month(new)
            }
            _ => false,
        }
    }

    /// Whether the numbers, dates and times that changed their count are in the translation as often as in the new
    /// source, and none of them stands there in words.
    fn numbers_follow(&self) -> bool {
        let (source, target) = (self.tongues.source, self.tongues.target);
        let old = Text::new(&self.old.prose, source);
        let new = Text::new(&self.new.prose, source);
        let translation = Text::new(&self.translation.prose, target);
        let (before, after, theirs) = (values(&old), values(&new), values(&translation));
        let count =
            |list: &[Value<'_>], value: Value<'_>| list.iter().filter(|own| own.is_same(value)).count();
        let mut came = false;
        for &value in before.iter().chain(&after) {
            let counts = Counts {
                old: count(&before, value),
                new: count(&after, value),
                translation: count(&theirs, value),
            };
            if counts.old == counts.new {
                continue;
            }
            let stays_in_words = counts.new < counts.old
                && value.number().is_some_and(|number| match translation.words {
                    Some(_) => translation.says(number),
                    None => number <= SPELLED,
                });
            if !counts.follows() || stays_in_words {
                return false;
            }
            came |= counts.new > counts.old;
        }
        came
    }
}

/// A number, a date or a time of the day.
#[derive(Clone, Copy)]
enum Value<'t> {
    Figure(&'t crate::facts::Figure),
    Date(&'t crate::facts::Date),
    Time(&'t crate::facts::Time),
}

impl Value<'_> {
    fn is_same(self, other: Value<'_>) -> bool {
        match (self, other) {
            (Self::Figure(one), Value::Figure(other)) => one.is_same(other),
            (Self::Date(one), Value::Date(other)) => one.is_same(other),
            (Self::Time(one), Value::Time(other)) => one.is_same(other),
            _ => false,
        }
    }

    /// What may stand for it in words.
    fn number(self) -> Option<u32> {
        match self {
            Self::Figure(figure) => figure.value(),
            Self::Time(time) => Some(time.hour),
            Self::Date(_) => None,
        }
    }
}

fn values<'t>(text: &'t Text<'_>) -> Vec<Value<'t>> {
    let figures = text.figures.iter().map(Value::Figure);
    let dates = text.dates.iter().map(Value::Date);
    figures.chain(dates).chain(text.times.iter().map(Value::Time)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, encode};

    fn follows(language: &str, old: &str, new: &str, translation: &str) -> bool {
        pattern_follows(language, old, new, &encode(translation))
    }

    fn pattern_follows(language: &str, old: &str, new: &str, pattern: &str) -> bool {
        let (source, target) = ("en".parse().expect("it is a tag"), language.parse().expect("it is a tag"));
        let tongues = Tongues { source: &source, target: &target, codes: &LanguageCodes::default() };
        let catalog = Catalog::of_message(pattern);
        let entry = catalog.entries().first().expect("it is a message");
        follow(old, new, entry, tongues, |class| class <= ChangeClass::Typography)
    }

    #[test]
    fn a_translation_with_the_new_facts_has_followed() {
        for (language, old, new, translation) in [
            ("fr", "See [plan](/en/old/).", "See [plan](/en/new/).", "Voir le [plan](/fr/new/)."),
            ("fr", "See [plan](/en/old/#a).", "See [plan](/en/new/#a).", "Voir le [plan](/fr/new/#b)."),
            ("fr", "See [plan](/old).", "See [plan](/new).", "Voir le [plan](/new)."),
            ("fr", "See <http://a.org/x>.", "See <https://a.org/x>.", "Voir <https://a.org/x>."),
            ("de", "![Map](map-1.png) here", "![Map](map-2.png) here", "![Karte](map-2.png) hier"),
            ("fr", "Run `git push` now.", "Run `git pull` now.", "Lancez `git pull`."),
            ("fr", "Over 1,000 people.", "Over 2,000 people.", "Plus de 2 000 personnes."),
            ("de", "It is 3.5 km.", "It is 4.5 km.", "Es sind 4,5 km."),
            ("es", "In 2024 it rained.", "In 2025 it rained.", "En 2025 llovió."),
            ("it", "On May 5, 2024.", "On June 6, 2024.", "Il 6 giugno 2024."),
            ("fr", "It opens at 5 pm.", "It opens at 6 pm.", "Ouvre à 18 h."),
            ("fr", "Read more.", "Read more", "En savoir plus"),
            ("ja", "Really.", "Really?", "本当に？"),
            ("de", "We asked Miller.", "We asked Smith.", "Wir haben Smith gefragt."),
            ("fr", "See it now.", "See [it](/a) now.", "Voyez-[le](/a)."),
            ("fr", "See [it](/a) now.", "See it now.", "Voyez-le."),
            ("fr", "Run sync now.", "Run `sync` now.", "Lancez `sync`."),
            ("pt", "The 1999 edition", "The 2001 edition", "A edição de 2001"),
            ("fr", "The “Big” [plan](/old)", "The \"big\" [plan](/new)", "Le « grand » [plan](/new)"),
        ] {
            assert!(follows(language, old, new, translation), "{old:?} -> {new:?}: {translation:?}");
            // It has not followed the way back, and the translation of the old text not the way there.
            assert!(!follows(language, new, old, translation), "{new:?} -> {old:?}: {translation:?}");
        }
    }

    #[test]
    fn in_doubt_a_translation_has_not_followed() {
        for (language, old, new, translation) in [
            // It has the old facts, none or others.
            ("fr", "See [plan](/en/old/).", "See [plan](/en/new/).", "Voir le [plan](/fr/old/)."),
            ("fr", "See [plan](/en/old/).", "See [plan](/en/new/).", "Voir le plan."),
            ("fr", "See [plan](/en/old/).", "See [plan](/en/new/).", "Voir le [plan](/fr/autre/)."),
            ("fr", "See [plan](/a#x).", "See [plan](/a#y).", "Voir le [plan](/a#z)."),
            // One of two.
            ("fr", "[a](/x) of 2024", "[a](/y) of 2025", "[a](/y) de 2024"),
            ("fr", "`a` and `b`", "`c` and `d`", "`c` et `b`"),
            // The old one beside the new one.
            ("fr", "In 2024.", "In 2025.", "En 2025, non en 2024."),
            ("fr", "See [plan](/old).", "See [plan](/new).", "Voir [plan](/new) ou [ici](/old)."),
            ("fr", "Run `foo`.", "Run `bar`.", "Lancez `bar` (foo)."),
            // Numbers that changed places, or stand there for another reason.
            ("fr", "3 of 10", "10 of 3", "10 sur 3"),
            ("fr", "5 pages", "6 pages", "Page 6 : cinq pages"),
            ("fr", "Three people bought items.", "Three people bought 3 items.", "3 personnes ont acheté."),
            ("ja", "5 pages", "6 pages", "6頁五"),
            ("fr", "1.0 is out", "1 is out", "1 est sortie"),
            ("fr", "1/2/2024 it is", "2/1/2024 it is", "C’est le 2/1/2024"),
            ("fr", "It has 3 doors.", "It has doors.", "Il a des portes."),
            ("fr", "at -5 degrees", "at 6 degrees", "à 6 degrés"),
            ("fr", "On Monday 5 May", "On Tuesday 6 May", "Lundi 6 mai"),
            ("fr", "in May 2024", "in June 2024", "en mai 2024"),
            // The number in another notation is another number.
            ("fr", "1.5 km", "15 km", "1,5 km"),
            ("de", "2.000 km", "2,000 km", "2.000 km"),
            // Anything else changed.
            ("fr", "See [plan](/old).", "See [map](/new).", "Voir le [plan](/new)."),
            ("fr", "You may take 3.", "You must take 4.", "Vous pouvez en prendre 4."),
            ("fr", "Take 3.", "Do not take 4.", "N’en prenez pas 4."),
            ("fr", "10 kg of it", "20 mg of it", "20 kg de cela"),
            ("fr", "We asked Miller.", "We asked Smith.", "Nous avons demandé à Smithson."),
            ("fr", "Read more.", "Read more!", "En savoir plus."),
            ("fr", "{ $n } of 3", "{ $m } of 4", "{ $n } sur 4"),
        ] {
            assert!(!follows(language, old, new, translation), "{old:?} -> {new:?}: {translation:?}");
        }
    }

    #[test]
    fn of_patterns_only_those_with_the_placeables_of_the_source_are_read() {
        let (old, new) = ("{ $n } of 30 at [it](/a)", "{ $n } of 31 at [it](/b)");
        for (pattern, expected) in [
            (" { $n } sur 31, [ici](/b)", true),
            (" { $n } sur 30, [ici](/a)", false),
            (" { -n } sur 31, [ici](/b)", false),
            (" sur 31, [ici](/b)", false),
            (" { NUMBER($n) } sur 31, [ici](/b)", false),
            ("\n    { $n ->\n       *[other] { $n } sur 31, [ici](/b)\n    }", false),
        ] {
            assert_eq!(pattern_follows("fr", old, new, pattern), expected, "{pattern:?}");
        }
        assert!(!pattern_follows("fr", "Ask on page 30", "Ask on page 31", " Page 31 de { -book }"));
    }

    #[test]
    fn a_site_says_how_it_writes_its_languages() {
        let (source, target) = ("en".parse().expect("it is a tag"), "pt-BR".parse().expect("it is a tag"));
        let tongues = Tongues { source: &source, target: &target, codes: &LanguageCodes::default() };
        let catalog = Catalog::of_message(" Veja o [plano](/pt-br/new/).");
        let (old, new) = ("See the [plan](/en/old/).", "See the [plan](/en/new/).");
        assert!(follow(old, new, &catalog.entries()[0], tongues, |_| false));
    }

    /// A sentence and its translations, with places for facts, and what may stand there: per language where the
    /// notation is its own.
    type Sentence = (&'static str, [(&'static str, &'static str); 3], fn(usize) -> [String; 4]);

    const SENTENCES: &[Sentence] = &[
        (
            "See the [plan](@) of the town.",
            [
                ("fr", "Voir le [plan](@) de la ville."),
                ("de", "Siehe den [Plan](@) der Stadt."),
                ("ja", "町の[計画](@)を見る。"),
            ],
            |n| ["en", "fr", "de", "ja"].map(|language| format!("/{language}/plan-{n}/")),
        ),
        (
            "Write to <@> today.",
            [
                ("fr", "Écrivez à <@> aujourd’hui."),
                ("de", "Schreiben Sie heute an <@>."),
                ("ja", "今日<@>に書く。"),
            ],
            |n| [(); 4].map(|()| format!("https://example.org/{n}")),
        ),
        (
            "Run `@` first.",
            [
                ("fr", "Lancez d’abord `@`."),
                ("de", "Führen Sie zuerst `@` aus."),
                ("ja", "まず`@`を実行する。"),
            ],
            |n| [(); 4].map(|()| format!("make step-{n}")),
        ),
        (
            "More than @ people came.",
            [
                ("fr", "Plus de @ personnes sont venues."),
                ("de", "Mehr als @ Menschen kamen."),
                ("ja", "@人以上が来た。"),
            ],
            |n| {
                [
                    format!("{},{:03}", n + 2, n * 7),
                    format!("{}\u{202f}{:03}", n + 2, n * 7),
                    format!("{}.{:03}", n + 2, n * 7),
                    format!("{},{:03}", n + 2, n * 7),
                ]
            },
        ),
        (
            "It weighs @ kg.",
            [("fr", "Il pèse @ kg."), ("de", "Es wiegt @ kg."), ("ja", "重さは@ kgです。")],
            |n| {
                [
                    format!("{}.5", n + 21),
                    format!("{},5", n + 21),
                    format!("{},5", n + 21),
                    format!("{}.5", n + 21),
                ]
            },
        ),
        (
            "The fair is on @.",
            [("fr", "La foire a lieu le @."), ("de", "Der Markt ist am @."), ("it", "La fiera è il @.")],
            |n| {
                [
                    format!("May {}, 2024", n + 2),
                    format!("{} mai 2024", n + 2),
                    format!("{}. Mai 2024", n + 2),
                    format!("{} maggio 2024", n + 2),
                ]
            },
        ),
        (
            "Ask for @ at the door.",
            [
                ("fr", "Demandez @ à la porte."),
                ("de", "Fragen Sie nach @ an der Tür."),
                ("ja", "入口で @ を呼ぶ。"),
            ],
            |n| {
                [(); 4].map(|()| {
                    format!(
                        "Miller{}",
                        ["son", "ov", "heim", "ini", "ard", "berg", "es", "man", "sen", "ak", "uk", "oglu"]
                            [n % 12]
                    )
                })
            },
        ),
    ];

    #[test]
    fn of_planted_edits_none_counts_as_followed_that_was_not() {
        let (mut made, mut led, mut stale) = (0, 0, 0);
        for (source, translations, facts) in SENTENCES {
            for step in 0..5 {
                let ([old, new, other], end) = ([step, step + 1, step + 7].map(facts), step % 2 == 0);
                for (at, (language, translation)) in translations.iter().enumerate() {
                    let with = |text: &str, facts: &[String; 4], at: usize| text.replace('@', &facts[at]);
                    // A second fact, which may have been left behind.
                    let both =
                        |text: String, year: &str| if end { format!("{text} [{year}](/y)") } else { text };
                    let before = both(with(source, &old, 0), "1998");
                    let after = both(with(source, &new, 0), "1999");
                    let mut check = |text: String, has_followed: bool| {
                        made += 1;
                        let found = follows(language, &before, &after, &text);
                        assert!(!found || has_followed, "{before:?} -> {after:?}: {text:?}");
                        led += usize::from(has_followed);
                        stale += usize::from(has_followed && !found);
                    };
                    check(both(with(translation, &new, at + 1), "1999"), true);
                    check(both(with(translation, &old, at + 1), "1998"), false);
                    check(both(with(translation, &other, at + 1), "1999"), false);
                    check(both(with(translation, &old, at + 1), "1999"), false);
                    if end {
                        check(both(with(translation, &new, at + 1), "1998"), false);
                    }
                }
            }
        }
        assert!(made > 400 && led > 100, "{made} {led}");
        assert_eq!(stale, 0, "of {led} that followed");
    }
}
