//! The `[checks]` table: how much each check of a translation matters, and its exceptions by language and article.

use globset::GlobSet;

use super::articles::globs;
use super::languages::languages;
use super::raw::{Fault, Table};
use crate::diagnostic::Severity;
use crate::model::Language;

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

/// Reads the table, which has a key for each of the checks with these codes.
pub(super) fn check_rules(
    mut table: Table<'_, '_>,
    codes: &[&'static str],
    faults: &mut Vec<Fault>,
) -> CheckRules {
    let overrides = table.tables("override", faults).into_iter();
    let overrides = overrides.map(|table| check_override(table, codes, faults)).collect();
    let severities = severities(&mut table, codes, faults);
    table.finish(faults);
    CheckRules { severities, overrides }
}

fn check_override(
    mut table: Table<'_, '_>,
    codes: &[&'static str],
    faults: &mut Vec<Fault>,
) -> CheckOverride {
    let articles = table.strings("articles", faults).map(|texts| globs(&texts, faults));
    let tags = table.strings("languages", faults).unwrap_or_default();
    let languages = languages(&tags, None, faults);
    let severities = severities(&mut table, codes, faults);
    table.finish(faults);
    CheckOverride { articles, languages, severities }
}

fn severities(table: &mut Table<'_, '_>, codes: &[&'static str], faults: &mut Vec<Fault>) -> Severities {
    codes.iter().filter_map(|code| Some((*code, table.choice(code, &SEVERITIES, faults)?))).collect()
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
        let checks = Config::read(&text, "recto.toml", &["numbers", "links"]).unwrap().checks;
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
        let faults = Config::read(&text, "recto.toml", &["numbers", "links"]).unwrap_err();
        let told: Vec<String> = faults.iter().map(|fault| fault.message.to_string()).collect();
        assert_eq!(told, ["unknown key `number` in [checks]", "`fatal` is not a valid value of `links`"]);
        assert_eq!(faults[0].hint.as_ref().unwrap().to_string(), "did you mean `numbers`?");
    }
}
