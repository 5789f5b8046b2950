//! The rules run over the units of one article in one language, and their hits located in its catalog.
//!
//! What a rule looks for is in its own file; whether a finding fails a run is decided in `gate`.

use std::ops::Range;
use std::rc::Rc;

use super::{Definitions, Hit, Sources, Text, TranslationPair};
use crate::catalog::{Catalog, Entry};
use crate::check::page::{Page, PageText, Ways};
use crate::check::{CHECKS, Check, Run, Subject};
use crate::diagnostic::Severity;
use crate::model::{Kind, State};
use crate::render;
use crate::sync::plan::PlannedUnit;

/// A hit in the catalog of its unit.
#[derive(Clone, Debug)]
pub struct UnitHit {
    /// Which unit of the article.
    pub unit: usize,
    /// The code of the rule.
    pub code: &'static str,
    /// How much it matters to the project.
    pub severity: Severity,
    /// What the rule says.
    pub hit: Hit,
    /// The byte offset in the catalog: of the piece, where it stands there literally, else of the message.
    pub offset: usize,
    /// The bytes of the catalog that are the piece, if there is no doubt which they are.
    pub piece: Option<Range<usize>>,
    /// Whether somebody dismissed findings of this rule for this translation.
    pub is_dismissed: bool,
}

/// What the rules find and the project has not switched off, in the order of the article; of the units, by their
/// place in the article, and of the codes that are wanted.
///
/// Nothing about what cannot be read in a broken catalog, and nothing about a translation that a sync is about to
/// change or whose source text nobody knows. What is read of the article's own texts stays in `sources`, which are those of the same article,
/// for the next language.
pub fn found(
    subject: &Subject<'_>,
    sources: &Sources<'_>,
    wants: &dyn Fn(usize, &str) -> bool,
) -> Vec<UnitHit> {
    let can_be_read = |catalog: &&Catalog| !catalog.is_broken() || catalog.is_readable_in_part();
    let Some(catalog) = subject.plan.catalog.as_ref().filter(can_be_read) else { return Vec::new() };
    let enabled = |check: &'static Check| {
        let Run::Pair(find) = check.run else { return None };
        let article = &subject.article.path;
        let severity =
            subject.checks.severity(check.code, check.severity, article, &subject.plan.language)?;
        Some(Enabled { check, find, severity })
    };
    let checks: Vec<Enabled> = CHECKS.iter().filter_map(enabled).collect();
    let definitions = definitions(subject, sources, catalog);
    let mut texts = Texts { subject, catalog, resolvable: None };
    let of_page = page_checks(subject, wants);
    let mut page = Vec::new();
    let mut all = Vec::new();
    let mut hits = Vec::new();
    let mut wanted: Vec<&Enabled> = Vec::new();
    for (at, (unit, unit_status)) in subject.article.units.iter().zip(&subject.plan.units).enumerate() {
        wanted.clear();
        wanted.extend(checks.iter().filter(|enabled| wants(at, enabled.check.code)));
        if wanted.is_empty() && of_page.is_empty() || unit_status.broken {
            continue;
        }
        let translation = texts.translation(unit);
        if !of_page.is_empty() {
            let (text, is_translated) = match &translation {
                Some((_, text)) => (text.clone(), true),
                None => (unit.unit.text.clone(), false),
            };
            let kind = unit.unit.kind;
            page.push((
                translation.as_ref().map(|(entry, _)| *entry),
                PageText {
                    unit: at,
                    range: unit.unit.range.clone(),
                    kind,
                    text,
                    is_translated,
                    ways: Ways::default(),
                },
            ));
        }
        let Some((entry, target)) = translation else { continue };
        let Some(source) = source(subject, unit) else { continue };
        let (format, kind) = (subject.format, unit.unit.kind);
        let source_text = if source == unit.unit.text {
            sources.text(at)
        } else {
            Rc::new(Text::new(source, (format, kind), sources.definitions()))
        };
        let sides = (subject.source_language, source_text);
        let pair = TranslationPair::beside(sides, (&subject.plan.language, &target), &definitions)
            .with_style_guide(subject.style_guide, subject.glossary)
            .spelled_by(subject.speller);
        if let Some((_, text)) = page.last_mut() {
            let words = pair.target_text.words().iter();
            let prose = pair.target_prose().text();
            let capital = |place: &Range<usize>| prose[place.clone()].starts_with(char::is_uppercase);
            text.ways = Ways::of(pair.profile, words.map(|word| (word.hash, capital(&word.place))));
        }
        // A stale translation may have something of the source as it is now already.
        let current = (source != unit.unit.text).then(|| {
            let sides = (subject.source_language, sources.text(at));
            TranslationPair::beside(sides, (&subject.plan.language, &target), &definitions)
                .with_style_guide(subject.style_guide, subject.glossary)
                .spelled_by(subject.speller)
        });
        let dismissed = subject.plan.record(&unit.id).map(|record| &record.dismissed);
        let is_choice = unit.unit.kind == Kind::Message && (source.contains("->") || target.contains("->"));
        for enabled in wanted.iter().filter(|enabled| !is_choice || enabled.check.reads_choices) {
            (enabled.find)(&pair, &mut hits);
            if let Some(current) = current.as_ref().filter(|_| !hits.is_empty()) {
                in_both(enabled, &mut hits, current);
            }
            let check = enabled.check;
            let most = match unit_status.state {
                State::Draft => enabled.severity.min(Severity::Warning),
                _ => enabled.severity,
            };
            all.extend(hits.drain(..).map(|hit| {
                debug_assert!(hit.fix.is_none() || check.mends, "{} mends", check.code);
                let piece = hit.place.as_ref().and_then(|place| literal(catalog, entry, &target, place));
                UnitHit {
                    unit: at,
                    code: check.code,
                    severity: most.min(hit.at_most),
                    offset: piece.as_ref().map_or(entry.offset, |piece| piece.start),
                    piece,
                    is_dismissed: dismissed.is_some_and(|codes| codes.contains_key(check.code)),
                    hit,
                }
            }));
        }
    }
    let (entries, texts): (Vec<_>, Vec<_>) = page.into_iter().unzip();
    if !of_page.is_empty() {
        in_page(subject, catalog, &of_page, (entries, texts), &mut all);
    }
    all
}

/// The checks of whole pages that are wanted of all units, with the severity that the project gives them.
fn page_checks(
    subject: &Subject<'_>,
    wants: &dyn Fn(usize, &str) -> bool,
) -> Vec<(&'static Check, Severity)> {
    let (article, language) = (&subject.article.path, &subject.plan.language);
    let enabled = |check: &'static Check| {
        let is_wanted = matches!(check.run, Run::Page(_))
            && (0..subject.article.units.len()).all(|unit| wants(unit, check.code));
        let severity = || subject.checks.severity(check.code, check.severity, article, language);
        if is_wanted { Some((check, severity()?)) } else { None }
    };
    CHECKS.iter().filter_map(enabled).collect()
}

/// What the checks of pages find.
fn in_page(
    subject: &Subject<'_>,
    catalog: &Catalog,
    checks: &[(&'static Check, Severity)],
    (entries, texts): (Vec<Option<&Entry>>, Vec<PageText>),
    all: &mut Vec<UnitHit>,
) {
    let page = Page {
        article: &subject.article.text,
        format: subject.format,
        language: &subject.plan.language,
        anchors: subject.anchors,
        texts,
    };
    let mut hits = Vec::new();
    for (check, severity) in checks {
        let Run::Page(find) = check.run else { continue };
        find(&page, &mut hits);
        for (unit, hit) in hits.drain(..) {
            let at = page.texts.iter().position(|text| text.unit == unit);
            let Some((entry, text)) = at.and_then(|at| Some((entries[at]?, &page.texts[at].text))) else {
                continue;
            };
            let most = match subject.plan.units[unit].state {
                State::Draft => (*severity).min(Severity::Warning),
                _ => *severity,
            };
            let piece = hit.place.as_ref().and_then(|place| literal(catalog, entry, text, place));
            all.push(UnitHit {
                unit,
                code: check.code,
                severity: most.min(hit.at_most),
                offset: piece.as_ref().map_or(entry.offset, |piece| piece.start),
                piece,
                is_dismissed: subject.is_dismissed(unit, check.code),
                hit,
            });
        }
    }
}

/// What the labels of a translation's links stand for: those of the article, and where a label is none of these, those
/// of the page that is there already.
fn definitions(subject: &Subject<'_>, sources: &Sources<'_>, catalog: &Catalog) -> Rc<Definitions> {
    let own = sources.definitions();
    let page = if own.lacks_one_of(catalog.text()) { (subject.page)() } else { None };
    page.map_or_else(|| Rc::clone(own), |page| Rc::new(own.or(Definitions::of(&page))))
}

/// A check that the project has not switched off.
struct Enabled {
    check: &'static Check,
    find: fn(&TranslationPair<'_>, &mut Vec<Hit>),
    severity: Severity,
}

/// Keeps the hits of a rule that a translation has beside the source text of today too.
///
/// What is about one place of the translation is the same hit, whatever should stand there. A fact that lacks is the
/// same where it is said in the same words. What should stand there is said by the source of today.
fn in_both(enabled: &Enabled, hits: &mut Vec<Hit>, current: &TranslationPair<'_>) {
    let mut now = Vec::new();
    (enabled.find)(current, &mut now);
    let is_of_facts = enabled.check.names_facts;
    let is_same = |before: &Hit, now: &Hit| match (&before.place, &now.place) {
        (Some(before), Some(now)) => before == now,
        (None, None) => !is_of_facts || before.message == now.message,
        _ => false,
    };
    if is_of_facts {
        now.retain(|now| hits.iter().any(|before| is_same(before, now)));
        *hits = now;
    } else {
        hits.retain(|before| now.iter().any(|now| is_same(before, now)));
    }
}

/// The source text that a translation answers to.
fn source<'s>(subject: &Subject<'s>, unit: &'s PlannedUnit) -> Option<&'s str> {
    let record = subject.plan.record(&unit.id)?;
    if record.source == unit.fingerprint { Some(&unit.unit.text) } else { record.previous.as_deref() }
}

/// The translations of a catalog.
struct Texts<'s> {
    subject: &'s Subject<'s>,
    catalog: &'s Catalog,
    resolvable: Option<render::RenderCatalog>,
}

impl<'s> Texts<'s> {
    /// The entry of a unit and the text it shows; none where there is no such text, or another one after a sync.
    fn translation(&mut self, unit: &PlannedUnit) -> Option<(&'s Entry, String)> {
        let entry = self.catalog.get(&unit.id).filter(|entry| !entry.is_blank())?;
        let record = self.subject.plan.record(&unit.id)?;
        if !record.target.is_of(entry) {
            return None;
        }
        if unit.unit.kind == Kind::Message {
            return Some((entry, entry.pattern()));
        }
        let text = entry.text().or_else(|| {
            let (resolver, catalog) = (self.subject.resolver, self.catalog);
            let resolvable = self.resolvable.get_or_insert_with(|| resolver.catalog(catalog.text()));
            resolvable.resolve(&entry.id).ok()
        });
        Some((entry, text?))
    }
}

/// The bytes of a catalog that are a piece of a translation, where it is as often in the one as in the other.
fn literal(catalog: &Catalog, entry: &Entry, target: &str, place: &Range<usize>) -> Option<Range<usize>> {
    let piece = target.get(place.clone()).filter(|piece| !piece.is_empty())?;
    let from = entry.value_start();
    let raw = &catalog.text()[from..entry.range.end];
    let before = target[..place.start].match_indices(piece).count();
    let all = target.match_indices(piece).count();
    let mut places = raw.match_indices(piece);
    let (at, _) = places.nth(before)?;
    (before + 1 + places.count() == all).then_some(from + at..from + at + piece.len())
}
