//! The commented `recto.toml` that `recto init` writes.

use crate::model::Language;

/// A new project's configuration, with what each setting means.
pub fn template(source: &Language, languages: &[Language], folder: &str, output: &str) -> String {
    let languages: Vec<String> = languages.iter().map(|language| format!("\"{language}\"")).collect();
    let languages = languages.join(", ");
    format!(
        r#"# The language articles are written in, and the languages they are translated to.
source = "{source}"
languages = [{languages}]

# Where catalogs and ledgers live: locales/LANGUAGE/PATH.ftl and .toml. Commit this folder.
locales = "locales"

# Which files are articles. Several [[articles]] tables may follow each other.
[[articles]]
folder = "{folder}"
include = ["**/*.md", "**/*.mdx", "**/*.markdown", "**/*.txt"]
exclude = []
# Where `recto render` writes a translated article.
output = "{output}"

# Front-matter keys that are text, nested ones with dots: "hero.tagline".
[front-matter]
fields = ["title", "description", "summary", "subtitle", "excerpt"]

# After these changes of the source a translation stays valid.
[sync]
keep-valid = ["white-space", "typography"]

# What `recto check` fails on: "error", "warning" or "off".
[gate]
stale = "error"
invalid = "error"
unsynced = "error"
missing = "warning"
draft = "warning"

# What a stale unit shows in a rendered article: "translation" or "source".
[render]
stale = "translation"
"#
    )
}

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;

    #[test]
    fn the_template_is_a_valid_configuration() {
        let languages: Vec<Language> = ["fr", "pt-BR"].map(|tag| tag.parse().unwrap()).to_vec();
        let text =
            template(&"en".parse().unwrap(), &languages, "docs/en", "docs/{language}/{path}/{stem}.{ext}");
        let config = Config::read(&text, "recto.toml").unwrap();
        assert_eq!(config.languages, languages);
        assert_eq!(config.articles[0].folder, "docs/en");
    }
}
