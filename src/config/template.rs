//! The commented `recto.toml` that `recto init` writes.

use super::DEFAULT_FIELDS;
use crate::message;
use crate::message::{Localizer, Message};
use crate::model::Language;

/// What a new `recto.toml` says; everything else in it has its default.
#[derive(Debug)]
pub struct Template<'a> {
    /// What was found in the project, as lines of a comment.
    pub found: &'a [String],
    /// The language of the articles.
    pub source: &'a Language,
    /// The languages they are translated to.
    pub languages: &'a [Language],
    /// Languages that the site writes in another way than by their tag.
    pub codes: &'a [(Language, String)],
    /// Where articles and their translations are.
    pub tables: &'a [ArticleTable],
    /// Front-matter keys that are text, besides those that are on any site.
    pub fields: &'a [&'a str],
    /// Whether translations are published already, so that drafts among them go on to be shown.
    pub shows_drafts: bool,
}

/// An `[[articles]]` table as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleTable {
    /// The folder of the articles.
    pub folder: String,
    /// Globs below the folder.
    pub include: Vec<String>,
    /// Globs below the folder that are no articles.
    pub exclude: Vec<String>,
    /// The pattern of catalogs, where it is not `{path}/{stem}`.
    pub catalog: Option<String>,
    /// Where translated articles are rendered to.
    pub output: String,
}

/// A new project's configuration, with what each setting means in the words of whoever makes it.
pub fn template(template: &Template<'_>, words: &Localizer) -> String {
    let mut out = String::new();
    for line in template.found {
        // What is found in names of files must not end the comment.
        let line: String = line.chars().map(|c| if c.is_control() { '?' } else { c }).collect();
        out.push_str(&format!("# {line}\n"));
    }
    if !template.found.is_empty() {
        out.push('\n');
    }
    let tags: Vec<String> = template.languages.iter().map(Language::to_string).collect();
    let say = |out: &mut String, message: Message| comment(out, &words.say(message));
    say(&mut out, message!("config-comment-languages"));
    let source = quoted(template.source.as_str());
    out.push_str(&format!("source = {source}\nlanguages = {}\n\n", list(&tags, "languages = ")));
    say(&mut out, message!("config-comment-locales"));
    out.push_str("locales = \"locales\"\n");
    if !template.codes.is_empty() {
        out.push('\n');
        say(&mut out, message!("config-comment-codes"));
        out.push_str("[language-codes]\n");
        for (language, code) in template.codes {
            out.push_str(&format!("{language} = {}\n", quoted(code)));
        }
    }
    out.push('\n');
    say(&mut out, message!("config-comment-articles"));
    for (at, table) in template.tables.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        push_table(&mut out, table, at == 0, words);
    }
    // A project of nothing but Fluent files has no front matter, and nothing of it is rendered.
    let is_app = template.tables.iter().all(|table| table.output.ends_with(".ftl"));
    if !is_app {
        let fields: Vec<String> =
            DEFAULT_FIELDS.iter().chain(template.fields).map(|&field| field.to_owned()).collect();
        out.push('\n');
        say(&mut out, message!("config-comment-fields", example = "\"hero.actions[].text\""));
        out.push_str(&format!("[front-matter]\nfields = {}\n", list(&fields, "fields = ")));
    }
    out.push('\n');
    say(&mut out, message!("config-comment-sync"));
    out.push_str(SYNC);
    out.push('\n');
    say(&mut out, message!("config-comment-gate"));
    out.push_str(GATE);
    if !is_app {
        out.push('\n');
        say(&mut out, message!("config-comment-stale"));
        out.push_str("[render]\nstale = \"translation\"\n");
        if template.shows_drafts {
            say(&mut out, message!("config-comment-draft"));
            out.push_str("draft = \"translation\"\n");
        }
    }
    out
}

/// A text as a comment, in as many lines as it takes.
fn comment(out: &mut String, text: &str) {
    let mut room = 0;
    for word in text.split(' ') {
        let length = word.chars().count() + 1;
        if room < length {
            out.push_str(if room == 0 && (out.is_empty() || out.ends_with('\n')) { "#" } else { "\n#" });
            room = WIDTH - 1;
        }
        out.push_str(&format!(" {word}"));
        room = room.saturating_sub(length);
    }
    out.push('\n');
}

fn push_table(out: &mut String, table: &ArticleTable, is_first: bool, words: &Localizer) {
    out.push_str(&format!("[[articles]]\nfolder = {}\n", quoted(&table.folder)));
    out.push_str(&format!("include = {}\n", list(&table.include, "include = ")));
    if !table.exclude.is_empty() {
        comment(out, &words.say(message!("config-comment-exclude")));
    }
    out.push_str(&format!("exclude = {}\n", list(&table.exclude, "exclude = ")));
    if let Some(catalog) = &table.catalog {
        out.push_str(&format!("catalog = {}\n", quoted(catalog)));
    }
    if is_first && table.output.ends_with(".ftl") {
        comment(out, &words.say(message!("config-comment-output-fluent")));
    } else if is_first {
        comment(out, &words.say(message!("config-comment-output")));
    }
    out.push_str(&format!("output = {}\n", quoted(&table.output)));
}

/// A text as TOML.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// Texts as a TOML array, over several lines where one line behind `key` has no room for them.
fn list(texts: &[String], key: &str) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    let line = format!("[{}]", texts.join(", "));
    if key.len() + line.len() <= WIDTH {
        return line;
    }
    let mut out = String::from("[");
    let mut room = 0;
    for text in &texts {
        if room < text.len() + 2 {
            out.push_str("\n   ");
            room = WIDTH - 3;
        }
        out.push_str(&format!(" {text},"));
        room = room.saturating_sub(text.len() + 2);
    }
    out.push_str("\n]");
    out
}

/// How long a line of the file becomes.
const WIDTH: usize = 100;

/// Which changes leave translations valid in a new project.
const SYNC: &str = r#"[sync]
keep-valid = ["white-space", "letter-case", "typography"]
"#;

/// What fails the check of a new project.
const GATE: &str = r#"[gate]
stale = "error"
invalid = "error"
unsynced = "error"
missing = "warning"
draft = "warning"
"#;

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    #[test]
    fn the_template_is_a_valid_configuration_whatever_the_names_in_it() {
        let table = |folder: &str, catalog: Option<&str>| ArticleTable {
            folder: folder.to_owned(),
            include: vec!["**/*.md".to_owned()],
            exclude: (0..30).map(|n| format!("folder-\"{n}\"/**")).collect(),
            catalog: catalog.map(str::to_owned),
            output: format!("{folder}/{{language}}/{{path}}/{{stem}}.{{ext}}"),
        };
        let languages = [language("fr"), language("pt-BR")];
        let project = Template {
            fields: &["hero.actions[].text"],
            shows_drafts: true,
            found: &["found in \"docs\"\nsource = 3".to_owned()],
            source: &language("en"),
            languages: &languages,
            codes: &[(language("pt-BR"), "pt-br".to_owned())],
            tables: &[table("docs \"old\"", Some("old/{path}/{stem}")), table("docs", None)],
        };
        for words in Localizer::languages().map(|language| Localizer::negotiated([language])) {
            valid(&template(&project, &words), &languages);
        }
    }

    fn valid(text: &str, languages: &[Language]) {
        let config = Config::read(text, "recto.toml", &[]).unwrap();
        assert_eq!(config.languages, languages);
        assert_eq!(config.language_codes.get(&languages[1]), "pt-br");
        let folders: Vec<&str> = config.articles.iter().map(|set| set.folder.as_str()).collect();
        assert_eq!(folders, ["docs \"old\"", "docs"]);
        assert_eq!(config.articles[0].catalog, "old/{path}/{stem}");
        assert_eq!(config.segment.fields.last().map(String::as_str), Some("hero.actions[].text"));
        assert!(config.articles[0].exclude.is_match("folder-\"29\"/x.md"));
        assert!(text.lines().all(|line| line.chars().count() <= 110), "{text}");
    }
}
