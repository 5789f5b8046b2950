//! A page that is there: brought up to date in place, so that what only the page has stays.
//!
//! No text is written over that recto did not put there and no catalog has; how a page goes with its article is found
//! in `pages`.

use std::cell::OnceCell;

use rustc_hash::{FxHashMap, FxHashSet};

use self::gone::Gone;
use self::repeated::is_repeated;
use super::remembered::Remembered;
use super::site::{Site, SourceHeadings};
use crate::catalog::{Ledger, Override, PageRecord, ShownText};
use crate::config::{AnchorPolicy, LinkPolicy};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::model::{Fingerprint, State};
use crate::pages::{
    MergedPage, MergedUnit, PageDocument, PageSide, PageSides, UnitIds, fingerprint_of_ids, merge,
    merge_with_record, merge_without_base, pair,
};
use crate::render::page::in_language;
use crate::segment::{self, Unit};
use crate::sync::align::{align, items};
use crate::text_position::LineIndex;
use crate::workspace::rendering::{Rendering, UnitText};

mod gone;
mod known;
mod recorded;
mod repeated;

/// How often a page is looked at again once more is known of it.
const SETTLINGS: usize = 3;

/// How many texts of a page one translation is taken together from at most.
const MOST_PIECES: usize = 3;

/// What becomes of a page.
pub(super) struct Brought {
    /// Its text.
    pub(super) text: String,
    /// What the ledger knows then; none where there is no ledger.
    pub(super) ledger: Option<Ledger>,
    /// The number of each unit that it shows; beyond those of the article, units that are the page's own.
    pub(super) numbers: Vec<usize>,
    /// How many units show the source, an outdated translation, or one that nobody confirmed.
    pub(super) in_source: usize,
    pub(super) outdated: usize,
    pub(super) unconfirmed: usize,
    /// What its authors should know.
    pub(super) findings: Vec<Diagnostic>,
    /// Whether it followed an article that nobody knows any more.
    pub(super) is_guess: bool,
}

/// A page and the article that it is made of.
pub(super) struct InPlace<'a, 'r> {
    pub(super) rendering: &'a Rendering<'a>,
    pub(super) texts: &'a [UnitText],
    pub(super) site: &'a Site<'a>,
    pub(super) headings: Option<&'a SourceHeadings>,
    pub(super) remembered: &'a Remembered<'r>,
    /// Where the page is.
    pub(super) path: &'a str,
    /// The page as it would be made anew.
    pub(super) rendered: &'a str,
    /// What left the article.
    pub(super) gone: OnceCell<Gone>,
    /// What is known of the page, where the ledger on disk does not know it yet.
    pub(super) known: Option<Ledger>,
}

/// The article as its page would have it.
struct Made {
    text: String,
    units: Vec<Unit>,
    /// The text of each unit.
    shown: Vec<String>,
    /// Whether these texts stand in it already.
    is_filled: bool,
}

/// A page as it will be.
#[derive(Clone, Copy)]
struct OnPage<'p> {
    text: &'p str,
    units: &'p [Unit],
    /// The number of each unit.
    numbers: &'p [usize],
    ids: &'p UnitIds<'p>,
}

/// What a unit of the page becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum UnitOutcome {
    Stays,
    Becomes(String),
}

impl InPlace<'_, '_> {
    /// Brings a page up to date.
    ///
    /// # Errors
    ///
    /// Why nothing may be written: texts that nobody knows, or a page that cannot be read.
    pub(super) fn bring(&self, page: &str, overwrite: bool) -> Result<Brought, Box<Diagnostic>> {
        let own = self.cut(page).map_err(|problem| {
            let position = LineIndex::new(page).position(page, problem.offset);
            Box::new(
                self.finding("page-unreadable", Severity::Error, problem.message)
                    .at(position)
                    .hint(problem.hint),
            )
        })?;
        let made = self.made();
        let known = self.known(&made);
        let pairs = pair(&known, &own, |text| self.gone().units.contains_key(&text));
        let mut texts = self.known_texts(&known);
        let is_managed = self.ledger().is_some_and(|ledger| ledger.page.is_some());
        let unknown = |texts: &FxHashSet<Fingerprint>| -> Vec<usize> {
            let is_unknown = |at: &usize| !texts.contains(&Fingerprint::of_source(&own[*at].text));
            (0..own.len()).filter(is_unknown).collect()
        };
        if !is_managed && !unknown(&texts).is_empty() {
            let article = &self.rendering.loaded.article;
            let language = &self.rendering.plan.language;
            texts.extend(self.remembered.texts_of(&article.catalog_path(language)));
            texts.extend(
                self.remembered.texts_of(&article.source_path(&self.rendering.project.config.source)),
            );
        }
        let unknown = unknown(&texts);
        if overwrite {
            return self.overwritten(page, &own, &pairs, &unknown, made);
        }
        let line = |at: usize| LineIndex::new(page).position(page, own[at].range.start);
        if let Some(&first) = unknown.first().filter(|_| !is_managed) {
            let message = message!("page-unknown", page = self.path, count = unknown.len());
            let finding = self.finding("page-unknown", Severity::Error, message).at(line(first));
            return Err(Box::new(finding.hint(message!("page-unknown-hint"))));
        }
        // What another unit says is no text of this one: somebody put it here.
        let is_other = |at: usize, pair: usize| {
            let text = Fingerprint::of_source(&own[at].text);
            !texts.contains(&text) || is_managed && !self.is_of(pair, text, &made)
        };
        let edited: FxHashSet<usize> =
            (0..own.len()).filter(|&at| pairs[at].is_some_and(|pair| is_other(at, pair))).collect();
        let mut brought = self.merged(page, &own, &pairs, &edited, &unknown, &made);
        // What recto saw there before is no news, unless it keeps a translation from the page.
        let record = self.ledger().and_then(|ledger| ledger.page.as_ref());
        let seen: FxHashSet<Fingerprint> =
            record.into_iter().flat_map(|page| page.own_texts.iter().copied()).collect();
        let news: Vec<usize> = edited
            .iter()
            .copied()
            .filter(|&at| {
                let is_in_the_way = || {
                    pairs[at].is_some_and(|pair| {
                        self.has_text_to_show(pair) && !self.stands_in_pieces(pair, &own, at)
                    })
                };
                !seen.contains(&Fingerprint::of_source(&own[at].text)) || is_in_the_way()
            })
            .collect();
        if let Some(&first) = news.iter().min() {
            let message = message!("page-edited", page = self.path, count = news.len());
            let finding = self.finding("page-edited", Severity::Warning, message).at(line(first));
            brought.findings.push(finding.hint(message!("page-edited-hint")));
        }
        Ok(if self.known.is_none() { self.settled(brought) } else { brought })
    }

    /// A page of which is known by now what is its own, so that what its article changed beside that follows as well.
    fn settled(&self, mut brought: Brought) -> Brought {
        let is_stale = |ledger: &Ledger| ledger.overrides.iter().any(|(_, piece)| piece.is_stale());
        for _ in 0..SETTLINGS {
            let known = self.ledger().filter(|_| !brought.is_guess);
            let is_open = |ledger: &&Ledger| brought.is_guess || is_stale(ledger) && known != Some(ledger);
            let Some(ledger) = brought.ledger.as_ref().filter(is_open) else { break };
            let again = InPlace { gone: OnceCell::new(), known: Some(ledger.clone()), ..*self };
            let Ok(after) = again.bring(&brought.text, false) else { break };
            if after.is_guess || after.text == brought.text && after.ledger == brought.ledger {
                break;
            }
            // What was told of the page as it was found still holds.
            let is_told = |finding: &Diagnostic| brought.is_guess || finding.code != "page-behind";
            let mut findings: Vec<Diagnostic> = brought.findings.into_iter().filter(is_told).collect();
            let is_new = |finding: &Diagnostic| findings.iter().all(|known| known.code != finding.code);
            let more: Vec<Diagnostic> = after.findings.into_iter().filter(is_new).collect();
            findings.extend(more);
            brought = Brought { findings, ..after };
        }
        brought
    }

    /// Whether pages have the links and headings that their texts have.
    fn is_plain(&self) -> bool {
        let policy = &self.rendering.project.config.render;
        policy.anchors == AnchorPolicy::Keep && policy.links == LinkPolicy::Keep
    }

    fn ledger(&self) -> Option<&Ledger> {
        self.known.as_ref().or(self.rendering.plan.ledger_on_disk.as_ref())
    }

    fn cut(&self, text: &str) -> Result<Vec<Unit>, segment::Problem> {
        let (article, config) = (&self.rendering.loaded.article, &self.rendering.project.config);
        segment::segment(text, article.format, &config.segment).map(|segmented| segmented.units)
    }

    fn finding(&self, code: &'static str, severity: Severity, message: message::Message) -> Diagnostic {
        Diagnostic::new(code, severity, self.path, message)
            .article(&self.rendering.loaded.article.path)
            .language(&self.rendering.plan.language)
    }

    /// A text of the article with what pages have otherwise in any case.
    fn localized(&self, text: String) -> String {
        let (article, language) = (&self.rendering.loaded.article, &self.rendering.plan.language);
        let text = in_language(&self.rendering.project.config, text, article.format, language);
        self.site.rewrite(article, language, self.headings, text)
    }

    fn page_text(&self, id: &str) -> Option<ShownText> {
        self.ledger()?.units.get(id)?.page
    }

    fn shown_source(&self, id: &str) -> Option<Fingerprint> {
        self.ledger()?.shown.get(id).copied()
    }

    fn merged(
        &self,
        page: &str,
        own: &[Unit],
        pairs: &[Option<usize>],
        edited: &FxHashSet<usize>,
        unknown: &[usize],
        made: &Made,
    ) -> Brought {
        let count = made.shown.len();
        let fates: Vec<UnitOutcome> = own
            .iter()
            .enumerate()
            .map(|(at, unit)| match pairs[at] {
                Some(pair) if !edited.contains(&at) => self.fate(pair, unit, made),
                _ => UnitOutcome::Stays,
            })
            .collect();
        let numbers: Vec<usize> =
            pairs.iter().enumerate().map(|(at, pair)| pair.unwrap_or(count + at)).collect();
        let in_order: Vec<usize> = (0..count).collect();
        let format = self.rendering.loaded.article.format;
        let page = PageDocument { format, text: page, units: own, numbers: &numbers };
        let article = PageDocument { format, text: &made.text, units: &made.units, numbers: &in_order };
        let sides = PageSides { page, article };
        let on_page: FxHashMap<usize, usize> =
            pairs.iter().enumerate().filter_map(|(at, pair)| Some(((*pair)?, at))).collect();
        let text = |merged: &MergedPage<'_>| {
            merged.text(|MergedUnit { side, at, .. }| match side {
                PageSide::Page => match &fates[at] {
                    UnitOutcome::Stays => page.written(at, None),
                    UnitOutcome::Becomes(text) => page.written(at, Some(text)),
                },
                PageSide::Article => {
                    match on_page.get(&at).filter(|own| fates[**own] == UnitOutcome::Stays) {
                        Some(&stays) => article.written(at, Some(&own[stays].text)),
                        None if made.is_filled => article.written(at, None),
                        None => article.written(at, Some(&made.shown[at])),
                    }
                }
            })
        };
        let ids = self.ids_by_number(own, &numbers);
        let as_it_is = MergedPage::of(&page, PageSide::Page);
        let (mut merged, is_guess) = self.lines(sides, &on_page, &ids);
        let mut out = text(&merged);
        // What a translation makes of the shape of its article, nobody knows.
        let is_meant = |unit: &Unit, place: &MergedUnit| {
            let text = match (place.side, on_page.get(&place.at)) {
                (PageSide::Page, _) => match &fates[place.at] {
                    UnitOutcome::Stays => &own[place.at].text,
                    UnitOutcome::Becomes(text) => text,
                },
                (PageSide::Article, Some(&at)) if fates[at] == UnitOutcome::Stays => &own[at].text,
                (PageSide::Article, _) => &made.shown[place.at],
            };
            !made.is_filled || Fingerprint::of_source(&unit.text) == Fingerprint::of_source(text)
        };
        let as_meant = |merged: &MergedPage<'_>, out: &str| {
            let places: Vec<MergedUnit> = merged.units().collect();
            let there: FxHashSet<usize> = places.iter().map(|place| place.number).collect();
            if !unknown.iter().all(|&at| there.contains(&numbers[at])) {
                return None;
            }
            self.cut(out).ok().filter(|units| {
                units.len() == places.len()
                    && !is_repeated(&places, units, own, &made.shown)
                    && units.iter().zip(&places).all(|(unit, place)| {
                        let is_own = place.side == PageSide::Page && unit.text == own[place.at].text;
                        is_own || place.number < count && is_meant(unit, place)
                    })
            })
        };
        // Where a merge did not come out as it was meant, the page keeps its lines, and the next run tries again.
        let mut is_behind = false;
        let units = as_meant(&merged, &out).unwrap_or_else(|| {
            is_behind = merged != as_it_is;
            out = text(&as_it_is);
            merged = as_it_is;
            as_meant(&merged, &out).unwrap_or_else(|| {
                is_behind = true;
                out = page.text.to_owned();
                own.to_vec()
            })
        });
        let places: Vec<MergedUnit> = merged.units().collect();
        let there: FxHashSet<usize> = places.iter().map(|place| place.number).collect();
        let numbers: Vec<usize> = places.iter().map(|place| place.number).collect();
        let kept: FxHashSet<usize> = edited.iter().filter_map(|&at| pairs[at]).collect();
        let mut brought = self.counted(&units, &numbers, made);
        let shown = OnPage { text: &out, units: &units, numbers: &numbers, ids: &ids };
        let unknown_texts = unknown.iter().map(|&at| Fingerprint::of_source(&own[at].text)).collect();
        brought.ledger = self.recorded(&shown, (&kept, &unknown_texts), &merged.conflicts, made);
        if is_behind && let Some(ledger) = &mut brought.ledger {
            let before = self.ledger();
            if let (Some(page), Some(old)) =
                (&mut ledger.page, before.and_then(|before| before.page.as_ref()))
            {
                (page.source, page.units, page.made) = (old.source, old.units, old.made);
            }
            if let Some(before) = before {
                ledger.overrides.clone_from(&before.overrides);
            }
        }
        let is_missing =
            |unit: &usize| !there.contains(unit) && self.has_text_to_show(*unit) && self.never_shown(*unit);
        let missing = (0..count).filter(is_missing).count();
        let stale = |ledger: &Ledger| ledger.overrides.iter().filter(|(_, piece)| piece.is_stale()).count();
        let stale = brought.ledger.as_ref().map_or(merged.conflicts.len(), stale);
        let count = stale + missing + usize::from(is_behind || is_guess);
        if count > 0 {
            let message = message!("page-behind", page = self.path, count);
            let finding = self.finding("page-behind", Severity::Warning, message);
            brought.findings.push(finding.hint(message!("page-behind-hint")));
        }
        brought.text = out;
        brought.is_guess = is_guess;
        brought
    }

    /// The ids of the units that a page shows, also of those that left the article.
    fn ids_by_number<'s>(&'s self, own: &[Unit], numbers: &[usize]) -> UnitIds<'s> {
        let planned = &self.rendering.loaded.plan.units;
        let there = planned.iter().enumerate().map(|(at, unit)| (at, unit.id.as_str()));
        let gone = own.iter().zip(numbers).filter(|(_, number)| **number >= planned.len());
        let gone = gone.filter_map(|(unit, number)| Some((*number, self.kept(unit)?.0)));
        // An article that did not change has no new unit either.
        let record = self.ledger().and_then(|ledger| ledger.page.as_ref());
        let is_same = record.is_some_and(|record| self.is_same_article(record));
        let seen = planned.iter().enumerate().filter(|(at, _)| is_same || !self.never_shown(*at));
        let ids: UnitIds<'_> = there.chain(gone).collect();
        let is_waiting = self.gone().waiting.iter().any(|unit| !numbers.contains(unit));
        ids.with_seen(seen.map(|(_, unit)| unit.id.as_str())).with_waiting(is_waiting)
    }

    /// Whether there is a translation of a unit that a page made anew would show.
    fn has_text_to_show(&self, at: usize) -> bool {
        self.texts[at].is_shown && self.texts[at].translation.is_some() && !self.gone().waiting.contains(&at)
    }

    /// Whether the page has the translation of a unit as several texts, of which one stands at this place.
    fn stands_in_pieces(&self, unit: usize, own: &[Unit], at: usize) -> bool {
        let Some(translation) = &self.texts[unit].translation else { return false };
        // Some languages have no blanks where lines are joined.
        let without_blanks = |text: &str| text.split_whitespace().collect::<String>();
        let whole = without_blanks(translation);
        (at.saturating_sub(MOST_PIECES - 1)..=at).any(|start| {
            let mut joined = String::new();
            own[start..].iter().take(MOST_PIECES).zip(start..).any(|(piece, nth)| {
                joined.push_str(&without_blanks(&piece.text));
                nth >= at && joined == whole
            })
        })
    }

    /// Whether a unit is new to the page.
    fn never_shown(&self, at: usize) -> bool {
        let id = &self.rendering.loaded.plan.units[at].id;
        self.page_text(id).is_none() && self.shown_source(id).is_none()
    }

    /// The lines of the page, as its article has changed since; and whether nobody knows what that had before, so that
    /// some of it may not have come through.
    fn lines<'d>(
        &self,
        sides: PageSides<'d>,
        on_page: &FxHashMap<usize, usize>,
        ids: &UnitIds<'_>,
    ) -> (MergedPage<'d>, bool) {
        let PageSides { page, article } = &sides;
        let around_page = PageDocument::around(page.text, page.units);
        let ledger = self.ledger();
        let record = ledger.and_then(|ledger| ledger.page.as_ref());
        let is_in_order = || page.numbers == article.numbers;
        // Of what the page lacks, only what is translated as a whole comes.
        let untranslated: FxHashSet<&str> = (0..article.units.len())
            .filter(|number| !on_page.contains_key(number) && !self.has_text_to_show(*number))
            .map(|number| self.rendering.loaded.plan.units[number].id.as_str())
            .collect();
        let is_whole = |piece: &Override| piece.units().all(|id| !untranslated.contains(id));
        let waiting: FxHashSet<&str> = ledger
            .into_iter()
            .flat_map(|ledger| ledger.overrides.iter())
            .filter(|(_, piece)| !is_whole(piece))
            .flat_map(|(_, piece)| piece.units())
            .collect();
        // A unit that the page never had, and that was translated since.
        let is_wanted = |number: usize| {
            !on_page.contains_key(&number)
                && self.has_text_to_show(number)
                && self.never_shown(number)
                && !waiting.contains(self.rendering.loaded.plan.units[number].id.as_str())
        };
        let wants_more = (0..article.units.len()).any(is_wanted);
        let around_article = PageDocument::around(article.text, article.units);
        let has_stale_pieces =
            ledger.is_some_and(|ledger| ledger.overrides.iter().any(|(_, piece)| piece.is_stale()));
        match record {
            // Anchors and the like, which the configuration asks for, may change although the article does not. What the
            // page has of its own may answer to an older article, and was edited then.
            Some(record)
                if self.is_same_article(record)
                    && !wants_more
                    && (record.made.is_none_or(|made| made == around_article)
                        || has_stale_pieces && record.target != around_page) =>
            {
                return (MergedPage::of(page, PageSide::Page), false);
            }
            None if around_page == around_article && is_in_order() => {
                return (MergedPage::of(page, PageSide::Page), false);
            }
            _ => {}
        }
        if let (Some(record), Some(ledger)) = (record, ledger)
            && record.target == around_page
        {
            let wanted: FxHashSet<&str> = (0..article.units.len())
                .filter(|number| is_wanted(*number))
                .map(|number| self.rendering.loaded.plan.units[number].id.as_str())
                .collect();
            let is_left = |piece: &Override| piece.units().any(|id| wanted.contains(id));
            if let Some(merged) = merge_with_record(record, &ledger.overrides, sides, ids, is_left) {
                return (merged, false);
            }
        }
        let is_it = |text: &str, units: &[Unit]| match record {
            Some(record) => PageDocument::around(text, units) == record.source,
            None => {
                let text = self.localized(text.to_owned());
                self.cut(&text).is_ok_and(|units| PageDocument::around(&text, &units) == around_page)
            }
        };
        let article_path = &self.rendering.loaded.article.path;
        let base = self.remembered.newest(article_path, |text| {
            let units = self.cut(text).ok()?;
            is_it(text, &units).then_some(units)
        });
        let Some((old, units)) = base else {
            let count = article.units.len();
            let is_new = |number: usize| !on_page.contains_key(&number) && self.never_shown(number);
            let is_gone = |number: usize| number >= count && self.kept(&page.units[number - count]).is_some();
            let is_guess = record.is_some_and(|record| !self.is_same_article(record));
            return (merge_without_base(sides, is_new, is_gone, ids), is_guess);
        };
        let numbers = self.numbers_of_old(&units, &sides);
        let localized = self.localized(old.clone());
        let format = article.format;
        let own = self.cut(&localized).ok().filter(|own| own.len() == units.len());
        let (text, units) = own.as_ref().map_or((&old, &units), |own| (&localized, own));
        (merge(&PageDocument { format, text, units, numbers: &numbers }, sides, ids), false)
    }

    /// The numbers of the units of an older article: those that they have today, or those of the texts of the page that
    /// were made of them.
    fn numbers_of_old(&self, units: &[Unit], sides: &PageSides<'_>) -> Vec<usize> {
        let today: Vec<Unit> =
            self.rendering.loaded.plan.units.iter().map(|unit| unit.unit.clone()).collect();
        let count = today.len();
        let mut numbers: Vec<usize> =
            (0..units.len()).map(|at| count + sides.page.units.len() + at).collect();
        for (at, pair) in align(&items(units), &items(&today)).into_iter().enumerate() {
            if let Some(pair) = pair {
                numbers[pair.old] = at;
            }
        }
        let mut left: FxHashMap<Fingerprint, usize> = FxHashMap::default();
        for (at, unit) in units.iter().enumerate().filter(|(at, _)| numbers[*at] >= count) {
            left.entry(Fingerprint::of_source(&unit.text)).or_insert(at);
        }
        for (unit, &number) in sides.page.units.iter().zip(sides.page.numbers) {
            if number < count {
                continue;
            }
            let source =
                self.kept(unit).map_or_else(|| Fingerprint::of_source(&unit.text), |(_, source)| source);
            if let Some(at) = left.remove(&source) {
                numbers[at] = number;
            }
        }
        numbers
    }

    /// Whether the article is as it was when the page was recorded.
    fn is_same_article(&self, record: &PageRecord) -> bool {
        record.source == self.around_source() && record.units == self.ids()
    }

    fn around_source(&self) -> Fingerprint {
        let plan = &self.rendering.loaded.plan;
        let units: Vec<Unit> = plan.units.iter().map(|unit| unit.unit.clone()).collect();
        PageDocument::around(&plan.text, &units)
    }

    fn ids(&self) -> Fingerprint {
        fingerprint_of_ids(self.rendering.loaded.plan.units.iter().map(|unit| unit.id.as_str()))
    }

    fn counted(&self, units: &[Unit], numbers: &[usize], made: &Made) -> Brought {
        let (mut in_source, mut outdated, mut unconfirmed) = (0, 0, 0);
        let count = made.shown.len();
        for (unit, &number) in units.iter().zip(numbers).filter(|(_, number)| **number < count) {
            let shown = Fingerprint::of_source(&unit.text);
            // Its links may lead elsewhere on the page.
            let is_source = shown == self.rendering.loaded.plan.units[number].fingerprint
                || !self.has_text_to_show(number) && shown == Fingerprint::of_source(&made.shown[number]);
            let is_translation = self.texts[number]
                .translation
                .as_deref()
                .is_some_and(|text| Fingerprint::of_source(text) == shown);
            match self.rendering.plan.units[number].state {
                State::Translated | State::Reviewed => {}
                _ if is_source && !(is_translation && self.texts[number].is_shown) => in_source += 1,
                State::Stale => outdated += 1,
                State::Draft => unconfirmed += 1,
                State::Missing => {}
            }
        }
        Brought {
            text: String::new(),
            ledger: None,
            numbers: numbers.to_vec(),
            in_source,
            outdated,
            unconfirmed,
            findings: Vec::new(),
            is_guess: false,
        }
    }
}
