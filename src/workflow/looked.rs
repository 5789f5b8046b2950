//! What the rules find in one article, and how that is kept for later runs.
//!
//! It holds as long as the files of the article do, the configuration, the glossaries and dictionaries, what there is in
//! Fluent articles, and whether those articles are there that links lead to. How much a finding matters is part of the
//! configuration; what depends on the day or on other articles is found out in every run.

use std::ops::Range;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::repeated::Texts;
use crate::check::CHECKS;
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::files::cache::{Packed, Store};
use crate::gate::{ArticleFacts, EditedPage};
use crate::message::Message;
use crate::model::Language;
use crate::text_position::Position;
use crate::workspace::article::{ArticleView, SnapshotOptions};
use crate::workspace::checker::{Checker, LanguageFindings, Names};
use crate::workspace::project::Project;

/// What the rules find in one article.
pub(super) struct LookedAt {
    pub(super) path: String,
    pub(super) facts: ArticleFacts,
    /// In each language that somebody asked for, in the order of the configuration.
    pub(super) languages: Vec<(Language, LanguageFindings)>,
    /// Its pages that somebody edited.
    pub(super) pages: Vec<Page>,
    /// Whether nothing but files of the article led to it: what git remembers of its pages is none.
    pub(super) is_own: bool,
    /// What is wrong with the article itself.
    pub(super) whole: Vec<Diagnostic>,
    /// Of which paths the rules asked whether anything is there.
    pub(super) asked: Vec<(String, bool)>,
    /// Its texts, for what is translated in two ways.
    pub(super) texts: Option<Texts>,
    /// What there is in it, if it is Fluent.
    pub(super) names: Option<Names>,
    /// The hash of what its files held, where it may be kept.
    pub(super) content: Option<u128>,
    /// Whether an earlier run had kept it.
    pub(super) was_kept: bool,
}

/// A page that somebody edited.
pub(super) struct Page {
    path: String,
    language: Language,
    edits: usize,
    first: Option<Position>,
    is_tracked: bool,
    stale_pieces: usize,
}

impl Page {
    pub(super) fn of(edited: &EditedPage<'_>) -> Self {
        let EditedPage { path, language, edits, first, is_tracked, stale_pieces } = edited.clone();
        Self { path, language: language.clone(), edits, first, is_tracked, stale_pieces }
    }

    pub(super) fn edited(&self) -> EditedPage<'_> {
        let Self { path, language, edits, first, is_tracked, stale_pieces } = self;
        EditedPage {
            path: path.clone(),
            language,
            edits: *edits,
            first: *first,
            is_tracked: *is_tracked,
            stale_pieces: *stale_pieces,
        }
    }
}

/// What is kept of one article.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct KeptArticle {
    /// The hash of what its files held.
    content: u128,
    /// The hash of what all findings depend on together.
    stamp: u128,
    /// Whether nothing else led to it: the pages that somebody edited are not kept.
    is_whole: bool,
    /// The hash of the page in each language, where that was read.
    pages: Vec<Option<u128>>,
    asked: Vec<(String, bool)>,
    names: Option<Packed>,
    found: Packed,
    texts: Option<Packed>,
}

#[derive(Serialize, Deserialize)]
struct KeptFound {
    facts: ArticleFacts,
    languages: Vec<(Vec<KeptFinding>, usize)>,
    whole: Vec<KeptFinding>,
}

/// A finding of a rule about an article or its translation in a language, which are known where it is kept.
#[derive(Serialize, Deserialize)]
struct KeptFinding {
    /// The rule by its place in the registry.
    check: usize,
    severity: Severity,
    path: String,
    position: Position,
    id: Option<String>,
    message: Message,
    hint: Option<Message>,
    source_range: Option<Range<usize>>,
    translation_range: Option<Range<usize>>,
}

impl KeptFinding {
    /// `None` for a finding that is more than that.
    fn of(finding: &Diagnostic, article: &str, language: Option<&Language>) -> Option<Self> {
        let Diagnostic { code, severity, path, position, id, message, hint, .. } = finding;
        let is_plain = finding.classes.is_empty() && finding.text.is_none() && finding.amount.is_none();
        if !is_plain || finding.article.as_deref() != Some(article) || finding.language.as_ref() != language {
            return None;
        }
        Some(Self {
            check: CHECKS.iter().position(|check| check.code == *code)?,
            severity: *severity,
            path: path.clone(),
            position: *position,
            id: id.clone(),
            message: message.clone(),
            hint: hint.clone(),
            source_range: finding.source_range.clone(),
            translation_range: finding.translation_range.clone(),
        })
    }

    fn told(self, article: &str, language: Option<&Language>) -> Option<Diagnostic> {
        let code = CHECKS.get(self.check)?.code;
        let finding = Diagnostic::new(code, self.severity, self.path, self.message)
            .at(self.position)
            .article(article)
            .words(self.source_range, self.translation_range);
        Some(Diagnostic { id: self.id, hint: self.hint, language: language.cloned(), ..finding })
    }
}

fn kept(findings: &[Diagnostic], article: &str, language: Option<&Language>) -> Option<Vec<KeptFinding>> {
    findings.iter().map(|finding| KeptFinding::of(finding, article, language)).collect()
}

fn told(kept: Vec<KeptFinding>, article: &str, language: Option<&Language>) -> Option<Vec<Diagnostic>> {
    kept.into_iter().map(|finding| finding.told(article, language)).collect()
}

impl LookedAt {
    /// What may be kept of it, but for its texts and edited pages; none of what holds for this run alone.
    pub(super) fn to_keep(&self, checker: &Checker<'_>) -> Option<KeptArticle> {
        let languages = self.languages.iter().map(|(language, of_language)| {
            let findings = kept(&of_language.findings, &self.path, Some(language))?;
            Some((findings, of_language.dismissed))
        });
        let found = KeptFound {
            facts: self.facts.clone(),
            languages: languages.collect::<Option<_>>()?,
            whole: kept(&self.whole, &self.path, None)?,
        };
        Some(KeptArticle {
            content: self.content?,
            stamp: checker.stamp(self.names.is_some()),
            is_whole: self.is_own && self.pages.is_empty(),
            pages: self.languages.iter().map(|(_, of_language)| of_language.page).collect(),
            asked: self.asked.clone(),
            names: match &self.names {
                Some(names) => Some(Packed::of(names)?),
                None => None,
            },
            found: Packed::of(&found)?,
            texts: None,
        })
    }
}

impl KeptArticle {
    /// Keeps its texts too.
    pub(super) fn keep_texts(&mut self, texts: &Texts) {
        self.texts = Packed::of(texts);
    }

    fn texts(&self) -> Option<Texts> {
        self.texts.as_ref()?.value()
    }

    fn looked_at(&self, path: &str, languages: &[Language]) -> Option<LookedAt> {
        let found: KeptFound = self.found.value()?;
        let of_languages = languages.iter().zip(found.languages).zip(&self.pages);
        let languages = of_languages.map(|((language, (findings, dismissed)), page)| {
            let findings = told(findings, path, Some(language))?;
            Some((language.clone(), LanguageFindings { findings, dismissed, page: *page }))
        });
        Some(LookedAt {
            path: path.to_owned(),
            facts: found.facts,
            languages: languages.collect::<Option<_>>()?,
            pages: Vec::new(),
            is_own: self.is_whole,
            whole: told(found.whole, path, None)?,
            asked: Vec::new(),
            texts: self.texts(),
            names: None,
            content: Some(self.content),
            was_kept: true,
        })
    }
}

/// What earlier runs kept.
pub(super) struct Earlier<'p> {
    project: &'p Project,
    store: Store<KeptArticle>,
    stamps: [u128; 2],
}

impl<'p> Earlier<'p> {
    /// Reads what earlier runs kept; none for a run that is to find out all by itself.
    pub(super) fn open(project: &'p Project, options: SnapshotOptions) -> Option<Self> {
        let cache = project.cache.as_ref().filter(|_| !options.explain)?;
        let trust = if options.trust_unmanaged { "trusted\n" } else { "managed\n" };
        let settings = format!("{trust}{}", project.settings());
        let store = cache.store(&project.files, "findings", settings.as_bytes());
        Some(Self { project, store, stamps: [0; 2] })
    }

    /// What there was in a Fluent article whose files are the same.
    pub(super) fn names(&self, view: ArticleView<'_>) -> Option<Names> {
        self.same(view)?.names.as_ref()?.value()
    }

    /// Learns what findings depend on now.
    pub(super) fn stamp(&mut self, checker: &Checker<'_>) {
        self.stamps = [false, true].map(|is_fluent| checker.stamp(is_fluent));
    }

    /// Whether an earlier run with all that findings depend on besides articles kept something.
    pub(super) fn knows_something(&self) -> bool {
        let mut kept = self.store.keys().filter_map(|path| self.store.get(path));
        kept.any(|kept| self.stamps.contains(&kept.stamp))
    }

    /// All that was found in an article, where it still holds.
    pub(super) fn looked_at(&self, view: ArticleView<'_>, checker: &Checker<'_>) -> Option<LookedAt> {
        self.found_in(view.article(), content(view), checker).filter(|found| found.is_own)
    }

    /// What was found in an article whose files hold this, but for the pages that somebody edited: git remembers a part of
    /// these.
    pub(super) fn found_in(
        &self,
        article: &Article,
        content: Option<u128>,
        checker: &Checker<'_>,
    ) -> Option<LookedAt> {
        let kept = self.store.get(&article.path).filter(|kept| Some(kept.content) == content)?;
        let languages = &self.project.config.languages;
        let is_there = |(path, was_there): &(String, bool)| self.project.files.exists(path) == *was_there;
        let pages = languages.iter().zip(&kept.pages);
        let mut read = pages.filter_map(|(language, page)| Some((language, (*page)?)));
        let holds = kept.stamp == self.stamps[usize::from(article.is_fluent())]
            && kept.pages.len() == languages.len()
            && kept.asked.iter().all(is_there)
            && read.all(|(language, page)| checker.has_page(article, language, page));
        if holds { kept.looked_at(&article.path, languages) } else { None }
    }

    /// What was kept of an article of this path.
    pub(super) fn kept(&self, path: &str) -> Option<(String, KeptArticle)> {
        Some((path.to_owned(), self.store.get(path)?.clone()))
    }

    /// The texts of an article.
    pub(super) fn texts(&self, view: ArticleView<'_>) -> Option<Texts> {
        self.same(view)?.texts()
    }

    /// Keeps these and, of the articles that `stay`, what was kept before.
    pub(super) fn keep(&self, new: &FxHashMap<String, KeptArticle>, stays: impl Fn(&str) -> bool) {
        let old = self.store.keys().filter(|path| !new.contains_key(*path));
        let (staying, going): (Vec<&String>, Vec<&String>) = old.partition(|path| stays(path));
        if new.is_empty() && going.is_empty() {
            return;
        }
        let staying = staying.into_iter().filter_map(|path| Some((path.as_str(), self.store.get(path)?)));
        let mut all: Vec<(&str, &KeptArticle)> =
            new.iter().map(|(path, kept)| (path.as_str(), kept)).chain(staying).collect();
        all.sort_unstable_by_key(|(path, _)| *path);
        self.store.keep(&all);
    }

    /// What is kept of an article whose files are the same.
    fn same(&self, view: ArticleView<'_>) -> Option<&KeptArticle> {
        self.store.get(view.path()).filter(|kept| Some(kept.content) == content(view))
    }
}

/// The hash of what the files of an article hold, where what follows may be kept.
fn content(view: ArticleView<'_>) -> Option<u128> {
    match view {
        ArticleView::Unchanged(unchanged) => unchanged.content,
        ArticleView::Loaded(loaded) => loaded.content(),
    }
}
