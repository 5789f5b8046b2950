//! The `[checks]` table: how much each check of a translation matters, and its exceptions by language and article.

use globset::GlobSet;

use super::articles::globs;
use super::project::languages;
use super::raw::{Fault, Table};
use crate::diagnostic::Severity;
use crate::model::Language;

/// The codes of all checks of a translation beside its source, each with a word on what it finds.
pub const CHECKS: &[(&str, &str)] = &[
    ("links", "a link that leads elsewhere than in the source, is lost or comes in"),
    ("urls", "a bare URL that is another than in the source, is lost or comes in"),
    ("images", "an image that shows another file than in the source, is lost or comes in"),
    ("code", "a code span that is not verbatim the one of the source"),
    ("emphasis", "a mark of emphasis that readers see"),
    ("emphasis-lost", "a text without any emphasis where the source has some"),
    ("tags", "an HTML or JSX tag that is lost, comes in or is not paired"),
    ("footnotes", "a footnote that only one of the texts refers to"),
    ("line-breaks", "another count of hard line breaks than in the source"),
    ("numbers", "a number that is another than in the source, is lost or comes in"),
    ("dates", "a date or time that is another than in the source, is lost or comes in"),
    ("emails", "an e-mail address that is another than in the source, is lost or comes in"),
    ("handles", "a name such as `@name` that is another than in the source, is lost or comes in"),
    ("placeables", "a placeable that the source does not have, or that is lost"),
    ("plural-variants", "a variant by number that the language needs, or that nothing reaches"),
    ("untranslated-text", "a text in another language than it should be in"),
    ("same-as-source", "a translation that only repeats its source"),
    ("length", "a translation far shorter or longer than its source"),
    ("doubled-words", "the same word twice in a row"),
    ("brackets", "a bracket without partner"),
    ("quotes", "a quotation mark without partner"),
    ("end-punctuation", "another mark at the end than in the source"),
    ("inverted-marks", "a Spanish question or exclamation that nothing opens"),
    ("spacing", "blanks that are doubled or stand before a comma"),
    ("typography", "spaces, quotes and dots of another form than the house's"),
    ("terms", "a term that is not called what the glossary calls it"),
    ("forbidden-terms", "a word that the glossary forbids"),
    ("unsafe-markup", "markup that can run code and that the source does not have"),
    ("bidi-controls", "characters that turn the direction of text around"),
    ("invisible-characters", "characters that cannot be seen"),
    ("control-characters", "control characters"),
];

/// The codes of the checks of articles, and of all translations of a language together.
pub const PROJECT_CHECKS: &[(&str, &str)] = &[
    ("inconsistent", "the same source text translated in two ways"),
    ("name-spelled-two-ways", "a name that an article spells in two ways"),
    ("heading-levels", "a heading that skips a level"),
    ("broken-reference", "a reference, footnote, anchor or file that is not there"),
];

/// Severities by code; `None` for a check that is off.
type Severities = Vec<(&'static str, Option<Severity>)>;

/// How much each check matters.
#[derive(Clone, Debug, Default)]
pub struct CheckRules {
    severities: Severities,
    overrides: Vec<CheckOverride>,
}

/// Severities that hold for some languages or articles only.
#[derive(Clone, Debug)]
struct CheckOverride {
    /// Globs of articles; all of them when `None`.
    articles: Option<GlobSet>,
    /// Languages; all of them when empty.
    languages: Vec<Language>,
    severities: Severities,
}

impl CheckRules {
    /// The severity of a check for an article in a language, `own` where the project says nothing; `None` where the
    /// check is off.
    pub fn severity(
        &self,
        code: &str,
        own: Severity,
        article: &str,
        language: &Language,
    ) -> Option<Severity> {
        let said = |severities: &Severities| {
            severities.iter().find(|(known, _)| *known == code).map(|(_, severity)| *severity)
        };
        let fits = |rule: &&CheckOverride| {
            rule.articles.as_ref().is_none_or(|globs| globs.is_match(article))
                && (rule.languages.is_empty() || rule.languages.contains(language))
        };
        let overrides = self.overrides.iter().rev().filter(fits);
        let said = overrides.map(|rule| &rule.severities).chain([&self.severities]).find_map(said);
        said.unwrap_or(Some(own))
    }
}

const SEVERITIES: [(&str, Option<Severity>); 4] = [
    ("error", Some(Severity::Error)),
    ("warning", Some(Severity::Warning)),
    ("note", Some(Severity::Note)),
    ("off", None),
];

pub(super) fn check_rules(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> CheckRules {
    let overrides = table.tables("override", faults).into_iter();
    let overrides = overrides.map(|table| check_override(table, faults)).collect();
    let severities = severities(&mut table, faults);
    table.finish(faults);
    CheckRules { severities, overrides }
}

fn check_override(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> CheckOverride {
    let articles = table.strings("articles", faults).map(|texts| globs(&texts, faults));
    let tags = table.strings("languages", faults).unwrap_or_default();
    let languages = languages(&tags, None, faults);
    let severities = severities(&mut table, faults);
    table.finish(faults);
    CheckOverride { articles, languages, severities }
}

fn severities(table: &mut Table<'_, '_>, faults: &mut Vec<Fault>) -> Severities {
    let codes = CHECKS.iter().chain(PROJECT_CHECKS);
    let said = codes.filter_map(|(code, _)| Some((*code, table.choice(code, &SEVERITIES, faults)?)));
    said.collect()
}

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;

    const LEAST: &str = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n";

    #[test]
    fn later_overrides_win_where_they_fit() {
        let text = format!(
            "{LEAST}[checks]\nnumbers = \"warning\"\n\
             [[checks.override]]\nlanguages = [\"fr\"]\nnumbers = \"off\"\n\
             [[checks.override]]\narticles = [\"articles/news/**\"]\nnumbers = \"error\"\n"
        );
        let checks = Config::read(&text, "recto.toml").unwrap().checks;
        let severity = |code, article, language: &str| {
            checks.severity(code, Severity::Note, article, &language.parse().unwrap())
        };
        assert_eq!(severity("numbers", "articles/a.md", "de"), Some(Severity::Warning));
        assert_eq!(severity("numbers", "articles/a.md", "fr"), None);
        assert_eq!(severity("numbers", "articles/news/a.md", "fr"), Some(Severity::Error));
        assert_eq!(severity("links", "articles/a.md", "fr"), Some(Severity::Note));
    }

    #[test]
    fn unknown_codes_are_told_with_the_nearest_one() {
        let text = format!("{LEAST}[checks]\nnumber = \"off\"\nlinks = \"fatal\"\n");
        let faults = Config::read(&text, "recto.toml").unwrap_err();
        let told: Vec<String> = faults.iter().map(|fault| fault.message.to_string()).collect();
        assert_eq!(told, ["unknown key `number` in [checks]", "`fatal` is not a value of `links`"]);
        assert_eq!(faults[0].hint.as_ref().unwrap().to_string(), "did you mean `numbers`?");
    }
}
