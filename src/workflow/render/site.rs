//! What the pages of a run know of each other: where links lead, and which anchors their headings have.
//!
//! Set up once for all articles; nothing here renders.

use std::path::Path;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Job;
use crate::config::{AnchorPolicy, LinkPolicy};
use crate::discover::Article;
use crate::files::Files;
use crate::model::{Format, Language};
use crate::render::anchors::{AnchorStyle, anchor_edits, replaced_anchors, source_anchors};
use crate::render::edit::{TextEdit, apply};
use crate::render::links::{LinkOrigin, Pages, SitePage, decode};
use crate::render::page::{Addresses, address_edits};
use crate::segment::{self, Heading};
use crate::workspace::article::{LoadedArticle, Snapshot};
use crate::workspace::project::Project;

/// What is needed to rewrite links and headings.
pub(super) struct Site<'a> {
    files: &'a Files,
    /// The absolute folders of the project and of what is rendered, with `/` and without one at the end.
    root: String,
    out: String,
    /// The pages of each language; none where links are kept.
    pages: FxHashMap<&'a Language, Pages>,
    anchors: AnchorPolicy,
    /// The languages that each HTML article is there in, with its address in each, where the project says these.
    addresses: FxHashMap<&'a str, Vec<(Language, String)>>,
    /// Scheme and host of the site.
    host: Option<&'a str>,
}

/// The headings of an article, and their anchors.
pub(super) struct SourceHeadings {
    headings: Vec<Heading>,
    anchors: Vec<Option<String>>,
}

impl<'a> Site<'a> {
    /// Looks at all articles of a snapshot; `jobs` are those that are rendered in this run, `out` takes the files.
    pub(super) fn new(
        project: &'a Project,
        snapshot: &'a Snapshot,
        languages: &'a [Language],
        jobs: &[Job<'a>],
        out: &Files,
        has_own_out: bool,
    ) -> Self {
        let policy = &project.config.render;
        let mut site = Self {
            files: &project.files,
            root: absolute(&project.files.real_path("")),
            out: absolute(&out.real_path("")),
            pages: FxHashMap::default(),
            anchors: policy.anchors,
            addresses: FxHashMap::default(),
            host: policy.site.as_deref(),
        };
        let rendered: FxHashSet<(&str, &Language)> =
            jobs.iter().map(|job| (job.article.path.as_str(), job.language)).collect();
        let exists = |article: &Article, language: &Language| {
            rendered.contains(&(article.path.as_str(), language))
                || (has_own_out || article.has_own_output) && out.exists(&article.output_path(language))
        };
        for article in jobs.iter().map(|job| job.article) {
            let Some(url) = article.url.as_ref().filter(|_| article.format == Format::Html) else { continue };
            site.addresses.entry(article.path.as_str()).or_insert_with(|| {
                let there = project.config.languages.iter().filter(|language| exists(article, language));
                let own = there.map(|language| (language.clone(), url.of(article.codes.get(language))));
                std::iter::once((project.config.source.clone(), url.source.clone())).chain(own).collect()
            });
        }
        if policy.links == LinkPolicy::Localize {
            for language in languages {
                let page = |article: &Article| {
                    let output = article.output_path(language);
                    let exists = exists(article, language);
                    SitePage {
                        source: format!("{}/{}", site.root, article.path),
                        output: format!("{}/{output}", site.out),
                        urls: article
                            .url
                            .as_ref()
                            .map(|url| (url.source.clone(), url.of(article.codes.get(language)))),
                        exists,
                    }
                };
                let pages = snapshot.discovered.iter().map(|article| page(article)).collect();
                site.pages.insert(language, Pages::new(pages, policy.site.clone()));
            }
        }
        site
    }

    /// The headings of an article; none where anchors are kept.
    pub(super) fn headings(&self, loaded: &LoadedArticle) -> Option<SourceHeadings> {
        (self.anchors != AnchorPolicy::Keep).then(|| {
            let headings = segment::outline(&loaded.plan.text, loaded.article.format).headings;
            let anchors = source_anchors(&headings);
            SourceHeadings { headings, anchors }
        })
    }

    /// A rendered article with its links and headings as the project wants them.
    pub(super) fn rewrite(
        &self,
        article: &Article,
        language: &Language,
        source: Option<&SourceHeadings>,
        text: String,
    ) -> String {
        let text = self.with_addresses(article, language, text);
        let pages = self.pages.get(language);
        if pages.is_none() && source.is_none() {
            return text;
        }
        let outline = segment::outline(&text, article.format);
        let mut edits = Vec::new();
        if let Some(pages) = pages {
            let source = format!("{}/{}", self.root, article.path);
            let output = format!("{}/{}", self.out, article.output_path(language));
            let urls =
                article.url.as_ref().map(|url| (url.source.as_str(), url.of(article.codes.get(language))));
            let urls = urls.as_ref().map(|(source, own)| (*source, own.as_str()));
            let from = LinkOrigin { source: &source, output: &output, urls };
            edits.extend(outline.addresses.iter().filter_map(|range| {
                let address = &text[range.clone()];
                let (part, right) = pages.localize(address, from, |path| self.is_there(path))?;
                Some(TextEdit { range: range.start + part.start..range.start + part.end, text: right })
            }));
        }
        let style = match (self.anchors, article.format) {
            (AnchorPolicy::Attribute, _) => AnchorStyle::Attribute,
            (_, Format::Mdx) => AnchorStyle::Jsx,
            (_, _) => AnchorStyle::Html,
        };
        if let Some(SourceHeadings { headings, anchors }) = source {
            edits.extend(anchor_edits(&text, &outline.headings, headings, anchors, style));
            let replaced = replaced_anchors(&outline.headings, headings, anchors, style);
            edits.extend(outline.addresses.iter().filter_map(|range| {
                let fragment = text[range.clone()].strip_prefix('#')?;
                let anchor = replaced.get(decode(fragment)?.as_ref())?;
                Some(TextEdit { range: range.start + 1..range.end, text: anchor.clone() })
            }));
        }
        if edits.is_empty() { text } else { apply(&text, edits) }
    }

    /// An HTML page that names its own addresses, and those of its translations if it names such.
    fn with_addresses(&self, article: &Article, language: &Language, text: String) -> String {
        let (Some(all), Some(url)) = (self.addresses.get(article.path.as_str()), &article.url) else {
            return text;
        };
        let own = url.of(article.codes.get(language));
        let addresses = Addresses { source: &url.source, own: &own, all, site: self.host };
        let edits = address_edits(&text, &segment::page_head(&text, article.format), addresses);
        if edits.is_empty() { text } else { apply(&text, edits) }
    }

    /// Whether something is at an absolute path, within the project or what is rendered.
    fn is_there(&self, path: &str) -> bool {
        let is_inside = |root: &str| path.strip_prefix(root).is_some_and(|below| below.starts_with('/'));
        (is_inside(&self.root) || is_inside(&self.out)) && self.files.exists(path)
    }
}

/// A path with `/` and without one at the end.
fn absolute(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned()
}
