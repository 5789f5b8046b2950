//! `[typography.LANGUAGE]`: the style guide of a language.
//!
//! What a language asks for where the project says nothing is here too. Where a text differs, `check` says.

use rustc_hash::FxHashMap;

use super::raw::{Fault, Table};
use crate::language::Profile;
use crate::message;
use crate::model::Language;

/// What stands before `:`, `;`, `!` and `?`, and inside « ».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpaceBefore {
    /// A no-break space before `:` and inside « », a narrow one before the others.
    Narrow,
    /// A no-break space, narrow or not.
    NoBreak,
    /// Any space.
    Any,
    /// Nothing.
    None,
}

/// How three dots are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ellipsis {
    /// As the one character `…`.
    Character,
    /// As three full stops.
    Dots,
}

/// The style guide of one language; what is `None` is not looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StyleGuide {
    /// The quotes that open and close.
    pub quotes: Option<[String; 2]>,
    /// What stands before `:`, `;`, `!` and `?`, and inside « ».
    pub space_before: Option<SpaceBefore>,
    /// How three dots are written.
    pub ellipsis: Option<Ellipsis>,
}

impl StyleGuide {
    /// How a language is written where the project says nothing: French with a space of any kind before its marks.
    pub fn of(language: &Language) -> Self {
        // In Switzerland and Canada some marks or all stand without.
        let has_region = !matches!(language.as_str(), "fr" | "fr-FR");
        let has_spaces = Profile::of(language).space_before_marks && !has_region;
        let space_before = has_spaces.then_some(SpaceBefore::Any);
        Self { space_before, ..Self::default() }
    }
}

/// The style guides of a project.
#[derive(Clone, Debug, Default)]
pub struct Typography {
    style_guides: FxHashMap<Language, StyleGuide>,
}

impl Typography {
    /// The style guide of a language.
    pub fn style_guide(&self, language: &Language) -> StyleGuide {
        self.style_guides.get(language).cloned().unwrap_or_else(|| StyleGuide::of(language))
    }
}

/// The `[typography]` table: one table per language.
pub(super) fn typography(table: Option<Table<'_, '_>>, faults: &mut Vec<Fault>) -> Typography {
    let mut found = Typography::default();
    let Some(table) = table else { return found };
    for (tag, mut table) in table.table_entries(faults) {
        let language = super::languages::language(&tag, faults);
        let Some(language) = language else { continue };
        let mut style_guide = StyleGuide::of(&language);
        if let Some(quotes) = table.strings("quotes", faults) {
            let texts: Vec<String> = quotes.iter().map(|quote| quote.value.clone()).collect();
            match <[String; 2]>::try_from(texts) {
                Ok(pair) if pair.iter().all(|quote| !quote.is_empty()) => style_guide.quotes = Some(pair),
                _ => faults.push(Fault::new(
                    table.span(),
                    message!("config-quotes"),
                    message!("config-write-hint", example = "quotes = [\"«\", \"»\"]"),
                )),
            }
        }
        let spaces = [
            ("narrow", Some(SpaceBefore::Narrow)),
            ("no-break", Some(SpaceBefore::NoBreak)),
            ("any", Some(SpaceBefore::Any)),
            ("none", Some(SpaceBefore::None)),
            ("off", None),
        ];
        if let Some(space) = table.choice("space-before", &spaces, faults) {
            style_guide.space_before = space;
        }
        let dots = [("…", Ellipsis::Character), ("...", Ellipsis::Dots)];
        style_guide.ellipsis = table.choice("ellipsis", &dots, faults);
        table.finish(faults);
        found.style_guides.insert(language, style_guide);
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::config::{Config, SpaceBefore};

    const LEAST: &str = "source = \"en\"\nlanguages = [\"fr\", \"de\"]\n[[articles]]\nfolder = \"a\"\n";

    #[test]
    fn a_style_guide_says_how_a_language_is_written() {
        let text = format!(
            "{LEAST}[typography.de]\nquotes = [\"„\", \"“\"]\n[typography.fr]\nspace-before = \"narrow\"\n"
        );
        let config = Config::read(&text, "recto.toml", &[]).unwrap();
        let style_guide = |tag: &str| config.typography.style_guide(&tag.parse().unwrap());
        assert_eq!(style_guide("de").quotes, Some(["„".to_owned(), "“".to_owned()]));
        assert_eq!(style_guide("de").space_before, None);
        assert_eq!(style_guide("fr").space_before, Some(SpaceBefore::Narrow));
        let least = Config::read(LEAST, "recto.toml", &[]).unwrap();
        assert_eq!(least.typography.style_guide(&"fr".parse().unwrap()).space_before, Some(SpaceBefore::Any));
    }

    #[test]
    fn faults_are_reported_with_their_place() {
        let text = format!(
            "{LEAST}[typography.fr]\nquotes = [\"«\"]\nspaces = 1\n[typography.x1y]\n[typography.de]\nellipsis = \"..\"\n"
        );
        let found: Vec<usize> = Config::read(&text, "recto.toml", &[])
            .unwrap_err()
            .iter()
            .map(|fault| fault.position.line)
            .collect();
        assert_eq!(found, [5, 7, 8, 10]);
    }
}
