//! Adopts the translations of one article: pairs them with the sources they were made from, and carries them forward.

use std::collections::BTreeMap;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::candidate::{Article, Candidate, MadeFrom};
use super::past::{Base, Blamed, Cut, Sources, TranslatedPlace, past};
use super::resolve::{Adopted, Resolution};
use crate::adopt::replay::{Addition, ReplayStage, replay};
use crate::catalog::EditError;
use crate::model::Language;
use crate::pairing::{Pairer, SURE};
use crate::segment::Unit;
use crate::sentence::parts;
use crate::sync::input::PlanOptions;
use crate::workspace::article::LoadedArticle;
use crate::workspace::project::Project;

/// A translated article as it is on disk.
pub(super) struct Translated {
    /// The language, by its place in the configuration.
    pub(super) language: usize,
    /// The path of the file.
    pub(super) path: String,
    /// Its text, with its units.
    pub(super) own: Cut,
}

/// Adopts the translations of one article that are on disk.
///
/// # Errors
///
/// A text that cannot be written into a catalog.
pub(super) fn adopt(
    project: &Project,
    loaded: &LoadedArticle,
    translated: Vec<Translated>,
    sources: &Sources<'_>,
    options: &PlanOptions<'_>,
) -> Result<Vec<Adopted>, EditError> {
    let today = Rc::new(Cut::new(loaded.plan.text.clone(), units_of(loaded)));
    let articles: Vec<Article<'_>> =
        translated.into_iter().map(|translated| Article::read(project, translated, sources)).collect();
    let mut candidates = Vec::new();
    for (at, article) in articles.iter().enumerate() {
        article.candidates(at, sources, &today, &mut candidates);
    }
    let languages: Vec<Language> = articles.iter().map(|article| article.language.clone()).collect();
    let stages = stages(&candidates, sources, &today);
    let last = ReplayStage { text: today.text.clone(), units: today.units.clone(), additions: Vec::new() };
    let replayed = replay(&loaded.plan.path, stages, last, &languages, options)?;
    let adopted = articles.into_iter().enumerate().map(|(at, article)| {
        let own = candidates.iter().enumerate().filter(|(_, candidate)| candidate.of == at).collect();
        Resolution::new(at, &article, &replayed, loaded, project, &today).resolve(own, sources)
    });
    Ok(adopted.collect())
}

fn units_of(loaded: &LoadedArticle) -> Vec<Unit> {
    loaded.plan.units.iter().map(|unit| unit.unit.clone()).collect()
}

impl<'p> Article<'p> {
    fn read(project: &'p Project, translated: Translated, sources: &Sources<'_>) -> Self {
        let Translated { language: number, path, own } = translated;
        let language = &project.config.languages[number];
        let code = project.config.language_codes.get(language);
        let own = Rc::new(own);
        let past = past(&own, TranslatedPlace { path: &path, language, code }, sources);
        let source_language = &project.config.source;
        let pairer = Pairer::new(source_language, language);
        Self { number, language, path, own, past, source_language, pairer }
    }

    /// Pairs the texts with the sources they were made from.
    fn candidates(&self, of: usize, sources: &Sources<'_>, today: &Rc<Cut>, out: &mut Vec<Candidate>) {
        let first = out.len();
        let mut is_translated = false;
        // The units that were translated from the same source, by what they were in the version of that time.
        let mut groups: BTreeMap<(Base, Option<usize>), FxHashMap<usize, usize>> = BTreeMap::new();
        for (unit, Blamed { base, version, unit: old }) in self.past.blame.iter().enumerate() {
            groups.entry((*base, *version)).or_default().insert(*old, unit);
        }
        let source_language = self.source_language;
        for ((base, version), own) in groups {
            let Some(source) = source_at(base, sources, today) else { continue };
            let target = version.map_or(&self.own, |version| &self.past.versions[&version]);
            let pairing = self.pair(&source, target);
            let text = |unit: usize| self.own.units[unit].text.as_str();
            let source_texts: FxHashSet<&str> =
                source.units.iter().chain(&today.units).map(|unit| unit.text.as_str()).collect();
            let is_untranslated = |unit: usize, paired: Option<&str>| {
                let paired = source_texts.get(text(unit)).copied().or(paired);
                self.pairer.is_untranslated(text(unit), paired)
            };
            is_translated |=
                own.values().any(|&unit| !source_texts.contains(text(unit)) && !is_untranslated(unit, None));
            for pair in &pairing.pairs {
                let sources: Vec<&str> =
                    source.units[pair.source.clone()].iter().map(|unit| unit.text.as_str()).collect();
                let is_one = pair.source.len() == 1 && pair.target.len() == 1;
                let paired = is_one.then(|| sources[0]);
                let units = pair.target.clone().filter_map(|old| own.get(&old).copied());
                let (copies, units): (Vec<usize>, Vec<usize>) =
                    units.partition(|&unit| is_untranslated(unit, paired));
                out.extend(copies.into_iter().map(|unit| Candidate::untranslated(of, unit)));
                let joined = units.iter().map(|&unit| text(unit)).collect::<Vec<_>>().join(" ");
                let is_sure = pair.confidence >= SURE;
                let mut texts = match sources.len() {
                    // What is not even sure to belong together is not cut.
                    2.. if is_sure => {
                        divided(&joined, &sources, pair.source.start, source_language, self.language)
                    }
                    _ => vec![(pair.source.start, joined)],
                };
                for unit in units {
                    let made_from = MadeFrom {
                        base,
                        texts: std::mem::take(&mut texts),
                        confidence: pair.confidence,
                        is_draft: !is_one || !is_sure,
                        evidence: pair.evidence.clone(),
                    };
                    out.push(Candidate { of, unit, made_from: Some(made_from), is_untranslated: false });
                }
            }
            for unit in pairing.target_left.iter().filter_map(|old| own.get(old).copied()) {
                let is_untranslated = is_untranslated(unit, None);
                out.push(Candidate { of, unit, made_from: None, is_untranslated });
            }
        }
        // In a mere copy of the source the names and single words are no translations either.
        let copied = &mut out[first..];
        if !is_translated && copied.iter().any(|candidate| candidate.is_untranslated) {
            copied.iter_mut().for_each(|candidate| *candidate = Candidate::untranslated(of, candidate.unit));
        }
    }
}

impl Candidate {
    fn untranslated(of: usize, unit: usize) -> Self {
        Self { of, unit, made_from: None, is_untranslated: true }
    }
}

fn source_at(base: Base, sources: &Sources<'_>, today: &Rc<Cut>) -> Option<Rc<Cut>> {
    match base {
        Base::Commit(commit) => sources.at(commit),
        Base::Today => Some(Rc::clone(today)),
    }
}

/// What each of the source texts gets of a translation of all of them.
fn divided(
    translation: &str,
    source_texts: &[&str],
    first: usize,
    source: &Language,
    language: &Language,
) -> Vec<(usize, String)> {
    let found = parts(&source_texts.join(" "), translation, source_texts, source, language);
    let texts: Vec<(usize, String)> = found
        .into_iter()
        .enumerate()
        .filter_map(|(at, part)| Some((first + at, part.translation?)))
        .collect();
    // Where it cannot be told what belongs to what, all of it is offered.
    if texts.len() == source_texts.len() { texts } else { vec![(first, translation.to_owned())] }
}

/// The articles that something was translated from, oldest first, with what was.
fn stages(candidates: &[Candidate], sources: &Sources<'_>, today: &Rc<Cut>) -> Vec<ReplayStage> {
    let mut by_base: BTreeMap<Base, Vec<Addition>> = BTreeMap::new();
    for (number, candidate) in
        candidates.iter().enumerate().filter(|(_, candidate)| !candidate.is_untranslated)
    {
        let Some(made_from) = &candidate.made_from else { continue };
        for (unit, text) in &made_from.texts {
            by_base.entry(made_from.base).or_default().push(Addition {
                language: candidate.of,
                unit: *unit,
                text: text.clone(),
                is_draft: made_from.is_draft,
                number,
            });
        }
    }
    let mut stages: Vec<ReplayStage> = Vec::new();
    for (base, mut additions) in by_base {
        let Some(source) = source_at(base, sources, today) else { continue };
        match stages.last_mut().filter(|stage| stage.text == source.text) {
            Some(same) => same.additions.append(&mut additions),
            None => {
                stages.push(ReplayStage { text: source.text.clone(), units: source.units.clone(), additions })
            }
        }
    }
    stages
}
