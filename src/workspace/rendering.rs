//! One article in one language as it is rendered: its text, and whether that is still built as its source.

use std::borrow::Cow;

use super::article::LoadedArticle;
use super::project::Project;
use crate::catalog::Catalog;
use crate::check::structure::{CHECK, is_plain, may_change};
use crate::config::Shown;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::model::{Format, Kind, State};
use crate::render::page::in_language;
use crate::render::{self, Resolver};
use crate::segment;
use crate::segment::{LeftOut, Unit};
use crate::status::is_of_machine;
use crate::sync::plan::{LanguagePlan, PlannedUnit};
use crate::text_position::LineIndex;

/// An article filled with its translations.
#[derive(Debug, Default)]
pub(crate) struct Filled {
    pub(crate) text: String,
    /// How many units show the source, an outdated translation, or one that nobody confirmed.
    pub(crate) in_source: usize,
    pub(crate) outdated: usize,
    pub(crate) unconfirmed: usize,
}

/// What is known of the text of a unit.
#[derive(Clone, Debug, Default)]
pub(crate) struct UnitText {
    /// Its translation, as it is shown; none where there is none, or where it cannot be resolved.
    pub(crate) translation: Option<String>,
    /// Whether a page that is made anew shows the translation; else the source.
    pub(crate) is_shown: bool,
}

/// An article in one language, made ready for rendering.
pub(crate) struct Rendering<'a> {
    pub(crate) project: &'a Project,
    pub(crate) loaded: &'a LoadedArticle,
    pub(crate) plan: &'a LanguagePlan,
    resolver: &'a Resolver,
    /// The catalog made ready for resolving, once a translation needs it.
    resolvable: Option<render::RenderCatalog>,
    /// What went wrong with single units.
    pub(crate) findings: Vec<Diagnostic>,
}

impl<'a> Rendering<'a> {
    pub(crate) fn new(
        project: &'a Project,
        loaded: &'a LoadedArticle,
        plan: &'a LanguagePlan,
        resolver: &'a Resolver,
    ) -> Self {
        Self { project, loaded, plan, resolver, resolvable: None, findings: Vec::new() }
    }

    /// The text of each unit.
    pub(crate) fn texts(&mut self) -> Vec<UnitText> {
        let loaded = self.loaded;
        let text = |at| {
            let is_shown = self.shows_translation(at);
            let state = self.plan.units[at].state;
            let is_there = state != State::Missing && !self.plan.units[at].broken;
            let known = self.findings.len();
            let translation = if is_there { self.translation(at) } else { None };
            if !is_shown {
                // Nobody sees it.
                self.findings.truncate(known);
            }
            UnitText { translation, is_shown }
        };
        (0..loaded.plan.units.len()).map(text).collect()
    }

    /// The article in the language, as it is made anew.
    pub(crate) fn text(&self, texts: &[UnitText]) -> Filled {
        let plan = &self.loaded.plan;
        let mut filled = Filled::default();
        let shown = |at: usize| texts[at].translation.as_deref().filter(|_| texts[at].is_shown);
        for at in 0..plan.units.len() {
            let state = self.plan.units[at].state;
            match shown(at) {
                None => filled.in_source += 1,
                Some(_) if state == State::Stale => filled.outdated += 1,
                Some(_) if state == State::Draft => filled.unconfirmed += 1,
                Some(_) => {}
            }
        }
        let format = self.loaded.article.format;
        let left = match self.project.config.segment.render_boilerplate || format != Format::PlainText {
            true => Vec::new(),
            false => segment::left_out(&plan.text, format, &self.project.config.segment),
        };
        let left: Vec<Unit> = left.into_iter().map(LeftOut::into_unit).collect();
        let units = plan.units.iter().enumerate().map(|(at, unit)| (&unit.unit, shown(at)));
        let mut units: Vec<(&Unit, Option<&str>)> =
            units.chain(left.iter().map(|unit| (unit, Some("")))).collect();
        units.sort_by_key(|(unit, _)| unit.range.start);
        let places = units.iter().map(|(unit, _)| *unit);
        let text = segment::assemble_as(format, &plan.text, places, |at| units[at].1.map(Cow::Borrowed));
        filled.text =
            in_language(&self.project.config, text, self.loaded.article.format, &self.plan.language);
        filled
    }

    fn shows_translation(&self, at: usize) -> bool {
        let unit_status = &self.plan.units[at];
        match unit_status.state {
            _ if unit_status.broken => false,
            State::Translated | State::Reviewed => true,
            State::Stale => self.project.config.render.stale == Shown::Translation,
            State::Draft => {
                let policy = &self.project.config.render;
                let record = self.plan.record(&self.loaded.plan.units[at].id);
                let is_machine = is_of_machine(record.and_then(|record| record.origin.as_deref()));
                policy.machine.filter(|_| is_machine).unwrap_or(policy.draft) == Shown::Translation
            }
            State::Missing => false,
        }
    }

    fn translation(&mut self, at: usize) -> Option<String> {
        let id = &self.loaded.plan.units[at].id;
        let catalog: &Catalog = self.plan.catalog_after()?;
        let entry = catalog.get(id)?;
        if let Some(text) = entry.text() {
            return Some(text).filter(|text| !text.trim().is_empty());
        }
        let resolvable = self.resolvable.get_or_insert_with(|| self.resolver.catalog(catalog.text()));
        match resolvable.resolve(id) {
            Ok(text) => Some(text),
            Err(error) => {
                let path = self.loaded.on_disk().catalog_path(&self.plan.language);
                let position = LineIndex::new(catalog.text()).position(catalog.text(), entry.offset);
                self.findings.push(
                    Diagnostic::new("unresolved", Severity::Error, path, error.message())
                        .at(position)
                        .hint(message!("render-unresolved-hint"))
                        .article(&self.loaded.article.path)
                        .id(id)
                        .language(&self.plan.language),
                );
                None
            }
        }
    }

    /// Whether a translation has what may change the structure of the page; most pages have none.
    pub(crate) fn may_change_structure(&mut self) -> bool {
        (0..self.loaded.plan.units.len()).any(|at| self.may_change_at(at))
    }

    fn may_change_at(&mut self, at: usize) -> bool {
        let unit = &self.loaded.plan.units[at];
        let source = &unit.unit.text;
        // What stands in the catalog as it is need not be read for that.
        let written = self.plan.catalog_after().and_then(|catalog| {
            let entry = catalog.get(&unit.id)?;
            Some(catalog.text()[entry.value_start()..entry.range.end].trim())
        });
        if let Some(written) = written.filter(|written| is_plain(written)) {
            return self.shows_translation(at) && !written.is_empty() && may_change(source, written);
        }
        self.shows_translation(at) && self.translation(at).is_some_and(|text| may_change(source, &text))
    }

    /// Whether the page shows nothing but spans of code for a unit.
    fn is_code(&mut self, at: usize) -> bool {
        let translation = if self.shows_translation(at) { self.translation(at) } else { None };
        translation.is_some_and(|text| {
            let is_span = text.starts_with('`') && text.ends_with('`') && !text.starts_with("```");
            let format = self.loaded.article.format;
            let cut = || segment::segment(&text, format, &self.project.config.segment);
            is_span && !text.contains('\n') && cut().is_ok_and(|cut| cut.units.is_empty())
        })
    }

    /// Whether no translation that a new page shows can change its shape, so that the page need not be cut again to know
    /// it: all are words, none has a line end or a tag, and what else may begin or end a block its source has as well.
    ///
    /// Of Markdown alone: in plain text and on HTML pages it counts for the shape what words say.
    pub(crate) fn keeps_structure(&self, texts: &[UnitText]) -> bool {
        let is_markdown = matches!(self.loaded.article.format, Format::Markdown | Format::Mdx);
        let keeps = |(planned, text): (&PlannedUnit, &UnitText)| {
            let Some(translation) = text.translation.as_deref().filter(|_| text.is_shown) else {
                return true;
            };
            let source = &planned.unit.text;
            let is_like_field =
                planned.unit.kind != Kind::Field || source.contains(' ') == translation.contains(' ');
            is_like_field
                && !translation.contains(['\n', '<'])
                && has_word(translation)
                && !may_change(source, translation)
        };
        is_markdown && self.loaded.plan.units.iter().zip(texts).all(keeps)
    }

    /// What is wrong with a rendered text that is of another shape than the article, such as a paragraph that became
    /// two; and the unit where they part.
    pub(crate) fn other_structure(&mut self, text: &str, severity: Severity) -> Option<(usize, Diagnostic)> {
        let (article, plan) = (&self.loaded.article, &self.loaded.plan);
        let again = segment::segment(text, article.format, &self.project.config.segment);
        let kinds = |units: &[Unit]| units.iter().map(|unit| unit.kind).collect::<Vec<_>>();
        let before: Vec<_> = plan.units.iter().map(|unit| unit.unit.kind).collect();
        let after = again.map(|again| kinds(&again.units)).unwrap_or_default();
        // In plain text a heading is known by its looks only, and a translation may look otherwise.
        let is_plain = article.format == Format::PlainText;
        if before == after || (is_plain && before.len() == after.len()) {
            return None;
        }
        // A heading that is all code in the translation is no text any more, and a heading still.
        let with_text: Vec<_> =
            (0..before.len()).filter(|&at| !self.is_code(at)).map(|at| before[at]).collect();
        if with_text == after {
            return None;
        }
        let at = before.iter().zip(&after).position(|(before, after)| before != after);
        let at = at.unwrap_or(before.len().min(after.len())).min(before.len().saturating_sub(1));
        // What broke out of its block stands before the place where that shows.
        let at = (0..=at).rev().find(|&at| self.may_change_at(at)).unwrap_or(at);
        let unit = plan.units.get(at)?;
        let message = message!(
            "render-structure",
            language = &self.plan.language,
            count = after.len(),
            expected = before.len(),
            id = &unit.id
        );
        let finding = Diagnostic::new(CHECK.code, severity, &article.path, message)
            .at(unit.position)
            .hint(message!("render-structure-hint"))
            .article(&article.path)
            .id(&unit.id)
            .language(&self.plan.language);
        Some((at, finding))
    }
}

/// Whether a text has a word of nothing but letters, perhaps with a mark behind it: no address, number or name of a file.
fn has_word(text: &str) -> bool {
    let is_word = |word: &str| {
        let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '。', '，', '؟']);
        !word.is_empty() && word.chars().all(char::is_alphabetic)
    };
    text.split_whitespace().any(is_word)
}
