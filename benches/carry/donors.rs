//! Texts of articles that are not in the project, for edits that bring in something new.

use std::collections::HashSet;

use crate::article::{Article, OldUnits, Shape};
use crate::prose::{likeness, plain_words, sentences, word_count};
use crate::random::Random;

/// An inserted text is less like everything in its new article than this.
const UNRELATED: f64 = 0.25;

/// New texts, each given out once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Donors {
    paragraphs: Vec<String>,
    sentences: Vec<String>,
    items: Vec<String>,
    headings: Vec<String>,
    words: Vec<String>,
    given: HashSet<String>,
}

impl Donors {
    /// Collects the texts of articles, leaving out what the project has itself.
    pub(crate) fn new(articles: &[Article], known: &OldUnits) -> Self {
        let mut donors = Self::default();
        let known: HashSet<&str> = known.units.iter().map(|unit| unit.text.as_str()).collect();
        for block in articles.iter().flat_map(|article| &article.blocks) {
            let body = block.body();
            if body.is_empty() || body.contains(['\n', '<', '{']) || known.contains(body) {
                continue;
            }
            donors.words.extend(plain_words(body).into_iter().map(|word| body[word].to_owned()));
            match block.shape {
                Shape::Heading if word_count(body) >= 2 => donors.headings.push(body.to_owned()),
                Shape::Item if word_count(body) >= 4 => donors.items.push(body.to_owned()),
                Shape::Paragraph if word_count(body) >= 12 => {
                    donors.paragraphs.push(body.to_owned());
                    let own = sentences(body).into_iter().map(|sentence| body[sentence].to_owned());
                    donors
                        .sentences
                        .extend(own.filter(|own| word_count(own) >= 6 && own.ends_with(['.', '!', '?'])));
                }
                _ => {}
            }
        }
        donors
    }

    /// A word that is not the given one.
    pub(crate) fn word(&self, other_than: &str, random: &mut Random) -> Option<String> {
        (0..8).find_map(|_| random.pick(&self.words).filter(|word| *word != other_than).cloned())
    }

    pub(crate) fn sentence(&mut self, random: &mut Random) -> Option<String> {
        give(&self.sentences, &mut self.given, random, |_| true)
    }

    pub(crate) fn heading(&mut self, instead_of: &str, random: &mut Random) -> Option<String> {
        give(&self.headings, &mut self.given, random, |text| likeness(text, instead_of) == 0.0)
    }

    pub(crate) fn paragraph(
        &mut self,
        into: &Article,
        old: &OldUnits,
        random: &mut Random,
    ) -> Option<String> {
        give(&self.paragraphs, &mut self.given, random, |text| is_unrelated(text, into, old))
    }

    pub(crate) fn item(&mut self, into: &Article, old: &OldUnits, random: &mut Random) -> Option<String> {
        give(&self.items, &mut self.given, random, |text| is_unrelated(text, into, old))
    }
}

fn is_unrelated(text: &str, article: &Article, old: &OldUnits) -> bool {
    old.units[article.old.clone()].iter().all(|unit| likeness(text, &unit.text) < UNRELATED)
}

fn give(
    texts: &[String],
    given: &mut HashSet<String>,
    random: &mut Random,
    fits: impl Fn(&str) -> bool,
) -> Option<String> {
    for _ in 0..12 {
        let text = random.pick(texts)?;
        if fits(text) && given.insert(text.clone()) {
            return Some(text.clone());
        }
    }
    None
}
