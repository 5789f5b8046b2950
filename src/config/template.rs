//! The commented `recto.toml` that `recto init` writes.

use super::DEFAULT_FIELDS;
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

/// A new project's configuration, with what each setting means.
pub fn template(template: &Template<'_>) -> String {
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
    out.push_str(&format!(
        r#"# The language articles are written in, and the languages they are translated to.
source = {}
languages = {}

# Where catalogs and ledgers live: locales/LANGUAGE/PATH.ftl and .toml. Commit this folder.
locales = "locales"
"#,
        quoted(template.source.as_str()),
        list(&tags, "languages = ")
    ));
    if !template.codes.is_empty() {
        out.push_str(
            "\n# How languages are written in the paths of translated articles.\n[language-codes]\n",
        );
        for (language, code) in template.codes {
            out.push_str(&format!("{language} = {}\n", quoted(code)));
        }
    }
    out.push_str("\n# Which files are articles. Several [[articles]] tables may follow each other.\n");
    for (at, table) in template.tables.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        push_table(&mut out, table, at == 0);
    }
    // A project of nothing but Fluent files has no front matter, and nothing of it is rendered.
    let is_app = template.tables.iter().all(|table| table.output.ends_with(".ftl"));
    if !is_app {
        let fields: Vec<String> =
            DEFAULT_FIELDS.iter().chain(template.fields).map(|&field| field.to_owned()).collect();
        out.push_str(&format!(
            "\n# Front-matter keys that are text; keys inside others and items of lists as in \"hero.actions[].text\".\n\
             [front-matter]\nfields = {}\n",
            list(&fields, "fields = ")
        ));
    }
    out.push_str(REST);
    if !is_app {
        out.push_str(RENDER);
        if template.shows_drafts {
            out.push_str(DRAFTS);
        }
    }
    out
}

fn push_table(out: &mut String, table: &ArticleTable, is_first: bool) {
    out.push_str(&format!("[[articles]]\nfolder = {}\n", quoted(&table.folder)));
    out.push_str(&format!("include = {}\n", list(&table.include, "include = ")));
    if !table.exclude.is_empty() {
        out.push_str("# Translations are no articles, in whichever language they are.\n");
    }
    out.push_str(&format!("exclude = {}\n", list(&table.exclude, "exclude = ")));
    if let Some(catalog) = &table.catalog {
        out.push_str(&format!("catalog = {}\n", quoted(catalog)));
    }
    if is_first && table.output.ends_with(".ftl") {
        out.push_str("# Where the translated files are, with their ledgers beside them.\n");
    } else if is_first {
        out.push_str("# Where `recto render` writes a translated article.\n");
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

/// What is the same in every new project.
const REST: &str = r#"
# After these changes of the source a translation stays valid.
[sync]
keep-valid = ["white-space", "letter-case", "typography"]

# What `recto check` fails on: "error", "warning" or "off".
[gate]
stale = "error"
invalid = "error"
unsynced = "error"
missing = "warning"
draft = "warning"
"#;

/// What a project of articles says of rendering them.
const RENDER: &str = r#"
# What a stale unit shows in a rendered article: "translation" or "source".
[render]
stale = "translation"
"#;

/// What a project says whose translations are published already.
const DRAFTS: &str = r#"# What a draft shows: here the translation, because what `recto adopt` takes in is published already.
draft = "translation"
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
        let text = template(&Template {
            fields: &["hero.actions[].text"],
            shows_drafts: true,
            found: &["found in \"docs\"\nsource = 3".to_owned()],
            source: &language("en"),
            languages: &languages,
            codes: &[(language("pt-BR"), "pt-br".to_owned())],
            tables: &[table("docs \"old\"", Some("old/{path}/{stem}")), table("docs", None)],
        });
        let config = Config::read(&text, "recto.toml", &[]).unwrap();
        assert_eq!(config.languages, languages);
        assert_eq!(config.language_codes.get(&languages[1]), "pt-br");
        let folders: Vec<&str> = config.articles.iter().map(|set| set.folder.as_str()).collect();
        assert_eq!(folders, ["docs \"old\"", "docs"]);
        assert_eq!(config.articles[0].catalog, "old/{path}/{stem}");
        assert_eq!(config.segment.fields.last().map(String::as_str), Some("hero.actions[].text"));
        assert!(config.articles[0].exclude.is_match("folder-\"29\"/x.md"));
        assert!(text.lines().all(|line| line.len() <= 110), "{text}");
    }
}
