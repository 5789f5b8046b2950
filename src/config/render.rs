//! The `[render]` table: what a rendered article shows, and how its links and headings are written.
//!
//! Also the patterns of addresses in `[[articles]]`, which only rendering reads.

use super::placeholders::check_placeholders;
use super::raw::{At, Fault, Table};
use crate::message;

/// What a unit shows whose translation does not answer to its source, or was not confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The translation all the same.
    Translation,
    /// The source text of today.
    Source,
}

/// How the links of a rendered article are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPolicy {
    /// As in the texts.
    Keep,
    /// To the language's own page where that exists, else to a page that does.
    Localize,
}

/// How the headings of a rendered article get the anchors of their sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnchorPolicy {
    /// Not at all.
    Keep,
    /// As an attribute behind the heading: `{#slug}`.
    Attribute,
    /// As an empty element before the text: `<a id="slug"></a>`.
    Html,
}

/// What rendering shows, leaves out and rewrites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderPolicy {
    /// What a stale unit shows.
    pub stale: Shown,
    /// What a draft shows.
    pub draft: Shown,
    /// What a draft shows that a command translated; as other drafts where the project does not say.
    pub machine: Option<Shown>,
    /// An article finished to a smaller percentage is left out.
    pub minimum: u32,
    /// How links are written.
    pub links: LinkPolicy,
    /// How headings get the anchors of their sources.
    pub anchors: AnchorPolicy,
    /// Scheme and host of the site, without a slash at the end, for links that name them.
    pub site: Option<String>,
}

impl Default for RenderPolicy {
    fn default() -> Self {
        Self {
            stale: Shown::Translation,
            draft: Shown::Source,
            machine: None,
            minimum: 0,
            links: LinkPolicy::Keep,
            anchors: AnchorPolicy::Keep,
            site: None,
        }
    }
}

/// Reads the `[render]` table.
pub(super) fn render_policy(table: Option<Table<'_, '_>>, faults: &mut Vec<Fault>) -> RenderPolicy {
    let mut policy = RenderPolicy::default();
    let Some(mut table) = table else { return policy };
    let texts = [("translation", Shown::Translation), ("source", Shown::Source)];
    let links = [("keep", LinkPolicy::Keep), ("localize", LinkPolicy::Localize)];
    let anchors =
        [("keep", AnchorPolicy::Keep), ("attribute", AnchorPolicy::Attribute), ("html", AnchorPolicy::Html)];
    policy.stale = table.choice("stale", &texts, faults).unwrap_or(policy.stale);
    policy.draft = table.choice("draft", &texts, faults).unwrap_or(policy.draft);
    policy.machine = table.choice("machine", &texts, faults);
    policy.minimum = table.number("minimum", 100, faults).unwrap_or(policy.minimum);
    policy.links = table.choice("links", &links, faults).unwrap_or(policy.links);
    policy.anchors = table.choice("anchors", &anchors, faults).unwrap_or(policy.anchors);
    policy.site = table.string("site", faults).map(|text| site(&text, faults));
    table.finish(faults);
    policy
}

/// Scheme and host of a site; paths belong into the patterns of addresses.
fn site(text: &At<String>, faults: &mut Vec<Fault>) -> String {
    let site = text.value.trim_end_matches('/');
    let host = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://")).unwrap_or_default();
    if host.is_empty() || host.contains(['/', '?', '#']) || host.contains(char::is_whitespace) {
        let message = message!("config-bad-site", site = &text.value);
        faults.push(Fault::new(text.span.clone(), message, message!("config-bad-site-hint")));
    }
    site.to_owned()
}

/// The patterns of the addresses at which a site shows articles and their translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlPatterns {
    /// Of a translation; has `{language}`.
    pub translation: String,
    /// Of the article itself; the one of a translation, with the source language, when `None`.
    pub source: Option<String>,
}

/// Reads `url` and `source-url` of an `[[articles]]` table; `None` where the project does not say.
pub(super) fn url_patterns(table: &mut Table<'_, '_>, faults: &mut Vec<Fault>) -> Option<UrlPatterns> {
    let translation = table.string("url", faults);
    let source = table.string("source-url", faults);
    if let (None, Some(source)) = (&translation, &source) {
        let hint = message!("config-add-hint", example = "url = \"/{language}/{path}/{stem}/\"");
        faults.push(Fault::new(source.span.clone(), message!("config-source-url-alone"), hint));
    }
    for (text, key) in [(&translation, "url"), (&source, "source-url")] {
        let Some(text) = text else { continue };
        check_placeholders(text, key, &["language", "path", "stem"], faults);
        if !text.value.starts_with('/') {
            let message = message!("config-url-without-slash", key, url = &text.value);
            let hint = message!("config-url-without-slash-hint", example = "/{language}/{path}/{stem}/");
            faults.push(Fault::new(text.span.clone(), message, hint));
        }
    }
    let translation = translation?;
    if !translation.value.contains("{language}") {
        let message = message!("config-url-without-language", placeholder = "{language}");
        let hint = message!("config-write-hint", example = "/{language}/{path}/{stem}/");
        faults.push(Fault::new(translation.span, message, hint));
    }
    Some(UrlPatterns { translation: translation.value, source: source.map(|source| source.value) })
}

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;

    fn read(articles: &str, render: &str) -> Result<Config, Vec<String>> {
        let text = format!(
            "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n{articles}\n[render]\n{render}\n"
        );
        let shown =
            |fault: crate::diagnostic::Diagnostic| format!("{} ({})", fault.message, fault.hint.unwrap());
        Config::read(&text, "recto.toml", &[]).map_err(|faults| faults.into_iter().map(shown).collect())
    }

    #[test]
    fn nothing_is_rewritten_unless_the_project_asks() {
        let config = read("", "").unwrap();
        assert_eq!(config.render, RenderPolicy::default());
        assert_eq!(config.articles[0].url, None);
        let articles = "url = \"/{language}/{stem}/\"\nsource-url = \"/{stem}/\"";
        let render =
            "links = \"localize\"\nanchors = \"html\"\ndraft = \"translation\"\nsite = \"https://a.org/\"";
        let config = read(articles, render).unwrap();
        assert_eq!(config.render.links, LinkPolicy::Localize);
        assert_eq!(config.render.anchors, AnchorPolicy::Html);
        assert_eq!(config.render.draft, Shown::Translation);
        assert_eq!(config.render.site.as_deref(), Some("https://a.org"));
        let url = config.articles[0].url.as_ref().unwrap();
        assert_eq!(
            (url.translation.as_str(), url.source.as_deref()),
            ("/{language}/{stem}/", Some("/{stem}/"))
        );
    }

    #[test]
    fn wrong_values_come_with_what_to_write() {
        let cases = [
            ("", "links = \"local\"", "`local` is not a valid value of `links` (did you mean `localize`?)"),
            (
                "",
                "anchors = \"id\"",
                "`id` is not a valid value of `anchors` (use one of: keep, attribute, html)",
            ),
            (
                "",
                "draft = \"off\"",
                "`off` is not a valid value of `draft` (use one of: translation, source)",
            ),
            (
                "",
                "site = \"example.org\"",
                "`site` must be a scheme and a host, not `example.org` (write https://example.org; a folder of the \
                 site belongs in `url` of [[articles]])",
            ),
            (
                "url = \"/{lang}/{language}/\"",
                "",
                "`url` has the unknown placeholder {lang} (use {language}, {path}, {stem})",
            ),
            (
                "url = \"/{stem}/\"",
                "",
                "`url` has no {language}, so all languages would share one address (write \
                 /{language}/{path}/{stem}/)",
            ),
            (
                "url = \"{language}/{stem}/\"",
                "",
                "`url` does not begin with a slash: {language}/{stem}/ (write an address within the site, such \
                 as /{language}/{path}/{stem}/)",
            ),
            (
                "source-url = \"/{stem}/\"",
                "",
                "`source-url` has no effect without `url`, the address of a translation (add url = \
                 \"/{language}/{path}/{stem}/\")",
            ),
        ];
        for (articles, render, expected) in cases {
            assert_eq!(read(articles, render).unwrap_err(), [expected], "{articles}{render}");
        }
    }
}
