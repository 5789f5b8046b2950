//! `[language-codes]`: how a site writes its languages in the paths of translated articles.
//!
//! Only spellings; which paths they stand in is said by `output` of each `[[articles]]` table.

use std::collections::BTreeMap;

use super::raw::{Fault, Table};
use crate::files::is_git_name;
use crate::message;
use crate::model::Language;

/// How languages are written in paths: by their tag, unless the project says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguageCodes {
    codes: BTreeMap<Language, String>,
}

impl LanguageCodes {
    /// What stands for a language in paths, such as `pt-br` for `pt-BR`.
    pub fn get<'a>(&'a self, language: &'a Language) -> &'a str {
        self.codes.get(language).map_or(language.as_str(), String::as_str)
    }
}

/// Reads the table; `languages` are all languages of the project, the source first.
pub(super) fn language_codes(
    table: Option<Table<'_, '_>>,
    languages: &[&Language],
    faults: &mut Vec<Fault>,
) -> LanguageCodes {
    let mut codes = LanguageCodes::default();
    let Some(table) = table else { return codes };
    let mut spans = BTreeMap::new();
    for (tag, code) in table.string_entries(faults) {
        let language: Option<Language> = tag.value.parse().ok();
        let Some(language) = language.filter(|language| languages.contains(&language)) else {
            let message = message!("config-foreign-language", tag = &tag.value);
            let hint = message!("config-foreign-language-hint", languages = languages.to_vec());
            faults.push(Fault::new(tag.span, message, hint));
            continue;
        };
        if !is_code(&code.value) {
            let message = message!("config-bad-code", code = &code.value, language = &language);
            let example = format!("{language} = \"{}\"", language.as_str().to_lowercase());
            let hint = message!("config-bad-code-hint", example);
            faults.push(Fault::new(code.span, message, hint));
            continue;
        }
        spans.insert(language.clone(), code.span);
        codes.codes.insert(language, code.value);
    }
    find_shared_codes(&codes, languages, &spans, faults);
    codes
}

/// Whether a text is one part of a path, without what `output` would read as a placeholder.
fn is_code(text: &str) -> bool {
    let bad = |c: char| matches!(c, '/' | '\\' | '{' | '}') || c.is_control();
    !text.trim().is_empty() && !text.starts_with('.') && !is_git_name(text) && !text.contains(bad)
}

fn find_shared_codes(
    codes: &LanguageCodes,
    languages: &[&Language],
    spans: &BTreeMap<Language, std::ops::Range<usize>>,
    faults: &mut Vec<Fault>,
) {
    let mut owners: BTreeMap<&str, &Language> = BTreeMap::new();
    for language in languages {
        let code = codes.get(language);
        let Some(other) = owners.insert(code, language) else { continue };
        if other == *language {
            continue;
        }
        let span = spans.get(*language).or_else(|| spans.get(other)).cloned().unwrap_or_default();
        let message = message!("config-shared-code", one = other, other = *language, code);
        faults.push(Fault::new(span, message, message!("config-shared-code-hint")));
    }
}

#[cfg(test)]
mod tests {
    use super::super::Config;

    fn read(table: &str) -> Result<Config, Vec<String>> {
        let text = format!(
            "source = \"en\"\nlanguages = [\"fr\", \"pt-BR\", \"zh-Hans\"]\n[language-codes]\n{table}\n\
             [[articles]]\nfolder = \"articles\"\n"
        );
        Config::read(&text, "recto.toml", &[])
            .map_err(|faults| faults.into_iter().map(|fault| fault.message.to_string()).collect())
    }

    #[test]
    fn a_language_is_written_as_its_code_or_else_as_its_tag() {
        let config = read("pt-BR = \"pt-br\"\nzh-hans = \"cn\"").unwrap();
        let written: Vec<&str> =
            config.languages.iter().map(|language| config.language_codes.get(language)).collect();
        assert_eq!(written, ["fr", "pt-br", "cn"]);
    }

    #[test]
    fn codes_that_cannot_work_are_faults() {
        let cases = [
            ("it = \"it\"", "`it` is not a language of this project"),
            ("fr = \"a/b\"", "`a/b` cannot be used for fr in a path"),
            ("fr = \"..\"", "`..` cannot be used for fr in a path"),
            ("fr = \"\"", "`` cannot be used for fr in a path"),
            ("fr = \"{stem}\"", "`{stem}` cannot be used for fr in a path"),
            ("fr = 3", "`fr` must be a text in quotes, not this integer"),
            ("fr = \"pt-BR\"", "fr and pt-BR would both be written as `pt-BR`"),
            ("fr = \"en\"", "en and fr would both be written as `en`"),
        ];
        for (table, message) in cases {
            assert_eq!(read(table).unwrap_err(), [message], "{table}");
        }
    }
}
