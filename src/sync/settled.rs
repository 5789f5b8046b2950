//! A language in which a sync has nothing to do: most are, and are seen to be by going through units, messages and
//! records side by side, without a copy of anything.

use super::answer::Written;
use super::conclusion::Because;
use super::context::Context;
use super::evidence::TextOrigin;
use super::identity::UnitOrigin;
use super::input::{FromPage, LanguageFiles};
use super::planned::{PlannedUnit, UnitStatus, blocked};
use crate::catalog::{Catalog, Entry, Obsolete, Record, RecordedState};
use crate::model::{Format, State};

impl Context<'_> {
    /// The status of each unit where the ledger of a language stays as it is and its catalog as well; none where one of
    /// them does not, or where this cannot be told like this.
    ///
    /// All messages and records have to be those of units, in their order: then no id stands twice, and nothing is left
    /// over.
    pub(super) fn settled(&self, files: &LanguageFiles<'_>) -> Option<Vec<UnitStatus>> {
        let LanguageFiles { language, catalog, ledger, resolved, from_page, past } = files;
        let (catalog, known) = (catalog.as_ref(), ledger.as_ref()?);
        let is_as_on_disk = !resolved.catalog && !resolved.ledger && *from_page == FromPage::default();
        let is_away = |(id, old): (&str, &Obsolete)| old.moved_from.is_none() && !self.ids().contains_key(id);
        let may_be = is_as_on_disk
            && !self.unsynced
            && self.format != Format::Fluent
            && self.unlinked.is_empty()
            && !self.units.is_empty()
            && blocked(catalog, known).is_none()
            && known.shown.iter().all(|(id, _)| !known.units.contains(id))
            && known.obsolete.iter().all(is_away);
        if !may_be {
            return None;
        }
        let origin = TextOrigin::new(language, catalog, Some(known), past);
        if !origin.briefings.are_none() {
            return None;
        }
        let mut entries = catalog.map(Catalog::entries).unwrap_or_default().iter();
        let mut records = known.units.iter();
        let (mut next_entry, mut next_record) = (entries.next(), records.next());
        let mut statuses = Vec::with_capacity(self.units.len());
        for unit in self.units {
            let entry = next_entry.filter(|entry| entry.id == unit.id);
            if entry.is_some() {
                next_entry = entries.next();
            }
            let record = next_record.filter(|(id, _)| *id == unit.id).map(|(_, record)| record);
            if record.is_some() {
                next_record = records.next();
            }
            let entry = entry.filter(|entry| !entry.is_blank());
            statuses.push(self.settled_unit(unit, entry, record, &origin)?);
        }
        (next_entry.is_none() && next_record.is_none()).then_some(statuses)
    }

    /// The status of a unit whose record stays as it is; none where it does not.
    fn settled_unit(
        &self,
        unit: &PlannedUnit,
        entry: Option<&Entry>,
        record: Option<&Record>,
        origin: &TextOrigin<'_>,
    ) -> Option<UnitStatus> {
        let is_plain = matches!(unit.origin, UnitOrigin::Kept(_))
            && unit.rivals.is_empty()
            && unit.linked_from.is_none()
            && unit.doubled.is_none();
        if !is_plain {
            return None;
        }
        let because = Because::Recorded;
        let status =
            |state, classes| UnitStatus { state, classes, because, provisional: None, broken: false };
        match (entry, record) {
            (None, None) => Some(status(State::Missing, Vec::new())),
            (Some(_), None) => None,
            (Some(entry), Some(record)) if !record.target.is_of(entry) => None,
            (Some(_), Some(record)) if is_current(unit, record) => {
                let state = match record.state {
                    None => State::Translated,
                    Some(RecordedState::Draft) => State::Draft,
                    Some(RecordedState::Reviewed) => State::Reviewed,
                };
                Some(status(state, Vec::new()))
            }
            (entry, Some(record)) => {
                let decided = self.decide(unit, Some(record), entry.map(Written::of), origin);
                let stays = decided.record.as_ref() == Some(record) && decided.provisional.is_none();
                (stays && decided.because == because).then(|| status(decided.state, decided.classes))
            }
        }
    }
}

/// Whether a record says no more than that a translation answers to the text of today.
fn is_current(unit: &PlannedUnit, record: &Record) -> bool {
    record.source == unit.fingerprint && record.previous.is_none() && record.stale_since.is_none()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::{Ledger, SourceUnit};
    use crate::config::Config;
    use crate::model::{Fingerprint, Kind};
    use crate::sync::align::Change;
    use crate::sync::input::{Past, PlanOptions, ResolvedConflicts};
    use crate::text_position::Position;

    const TEXTS: [&str; 4] =
        ["The bridge opens.", "Nobody came on Monday.", "Four days of rain.", "The harbour is closed."];

    fn planned(at: usize) -> PlannedUnit {
        let text = TEXTS[at].to_owned();
        PlannedUnit {
            id: format!("u-{at}"),
            origin: UnitOrigin::Kept(Change::Unchanged),
            fingerprint: Fingerprint::of_source(&text),
            position: Position { line: 1, column: 1 },
            words: 3,
            seen: None,
            from: Vec::new(),
            evidence: None,
            rivals: Vec::new(),
            doubled: None,
            linked_from: None,
            unit: crate::segment::Unit {
                kind: Kind::Paragraph,
                field: None,
                text,
                note: None,
                range: 0..1,
                slot: crate::segment::Slot::Line,
            },
        }
    }

    /// A message of a unit, or what may stand in its place.
    fn message(at: usize, kind: usize) -> String {
        match kind {
            0..4 => format!("u-{at} = Nombre {at}\n\n"),
            4 => String::new(),
            5 => format!("u-{at} = {{ \"\" }}\n\n"),
            6 => format!("# a comment\nu-{at} = Autre {at}\n\n"),
            7 => format!("u-{at} = Nombre {at}\n\nu-{at} = Nombre {at}\n\n"),
            8 => format!("x-{at} = Nombre {at}\n\n"),
            _ => format!("# Paragraph\n# Source: {}\nu-{at} = Nombre {at}\n\n", TEXTS[at]),
        }
    }

    /// A table of a unit, or what may stand in its place.
    fn record(at: usize, kind: usize) -> String {
        let target = Catalog::parse(message(at, 0)).entries()[0].meaning;
        let record = |source: &str, more: &str| {
            let source = Fingerprint::of_source(source);
            format!("\n[unit.u-{at}]\nsource = \"{source}\"\ntarget = \"2:{target}\"\n{more}")
        };
        let text = TEXTS[at];
        match kind {
            0..4 => record(text, ""),
            4 => String::new(),
            5 => record(text, "state = \"draft\"\n"),
            6 => record("Old.", "previous = \"Old.\"\nstale-since = 2026-01-02\n"),
            7 => record("Old.", "state = \"reviewed\"\nprevious = \"Old.\"\nstale-since = 2031-01-02\n"),
            8 => record("Old.", ""),
            9 => record(text, "previous = \"Old.\"\n"),
            10 => record(text, "dismissed = { links = \"a joke\" }\n"),
            11 => record("Old.", "previous = \"Old.\"\ndismissed = { links = \"a joke\" }\n"),
            12 => format!("\n[shown]\nu-{at} = \"0123456789abcdef\"\n"),
            13 => format!("\n[obsolete.o-{at}]\nsource = \"Old.\"\ntranslation = \" Vieux.\"\n"),
            14 => format!("\n[obsolete.u-{at}]\nsource = \"Old.\"\ntranslation = \" Vieux.\"\n"),
            15 => {
                format!("\n[obsolete.o-{at}]\nsource = \"Old.\"\ntranslation = \" V\"\nmoved-from = \"b\"\n")
            }
            _ => format!("\n[proposal.\"u-{at}~12ab\"]\nsource = \"Old.\"\ntext = \"Vieux.\"\n"),
        }
    }

    fn files(catalog: Option<&str>, ledger: &str) -> LanguageFiles<'static> {
        LanguageFiles {
            language: "fr".parse().unwrap(),
            catalog: catalog.map(|text| Catalog::parse(text.to_owned())),
            ledger: Some(Ledger::read(ledger).unwrap()),
            resolved: ResolvedConflicts::default(),
            from_page: FromPage::default(),
            past: Past::unknown(),
        }
    }

    /// What is compared of a plan, and whether nothing is to be done.
    fn shown(plan: &crate::sync::plan::LanguagePlan) -> (String, bool) {
        let shown = format!(
            "{:?} {:?} {:?} {:?} {:?}",
            plan.units, plan.ledger, plan.blocked, plan.recorded, plan.orphans
        );
        let is_settled = plan.new_catalog.is_none() && !plan.ledger_changed && plan.phase1_ledger.is_none();
        (shown, is_settled && plan.swapped + plan.left_open == 0)
    }

    proptest! {
        /// What is settled at a glance is what working it out gives.
        #[test]
        fn a_settled_language_is_what_it_is_found_to_be(
            kinds in prop::collection::vec((0..24_usize, 0..40_usize), 4),
            order in prop::sample::select(vec![[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [1, 0, 2, 3]]),
            has_catalog in prop::bool::weighted(0.9),
        ) {
            let config = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n";
            let config = Config::read(config, "recto.toml", &[]).unwrap();
            let options = PlanOptions {
                source: &config.source,
                policy: &config.sync,
                today: jiff::civil::date(2026, 3, 1),
                trust_unmanaged: false,
                explain: false,
                overrides: &[],
            };
            let units: Vec<PlannedUnit> = (0..TEXTS.len()).map(planned).collect();
            let source = |unit: &PlannedUnit| SourceUnit {
                id: unit.id.clone(),
                kind: Kind::Paragraph,
                field: None,
                note: None,
                text: unit.unit.text.clone(),
            };
            let old: Vec<SourceUnit> = units.iter().map(source).collect();
            // Most are as they should be, and of the others some are odd in one file alone.
            let plain = |kind: usize, odd: usize| if kind < odd { kind } else { 0 };
            let catalog: String = order.iter().map(|&at| message(at, plain(kinds[at].0, 10))).collect();
            let tables: Vec<String> = order.iter().map(|&at| record(at, plain(kinds[at].1, 17))).collect();
            prop_assume!(tables.iter().filter(|table| table.starts_with("\n[shown]")).count() < 2);
            let ledger = format!("version = 2\n{}", tables.concat());
            let catalog = has_catalog.then_some(catalog.as_str());
            let context = Context::new(Format::Markdown, &units, &old, &options, &[], false);
            let worked_out = shown(&context.worked_out(files(catalog, &ledger)).unwrap());
            let is_settled = context.settled(&files(catalog, &ledger)).is_some();
            let is_as_it_should_be =
                has_catalog && order.is_sorted() && kinds.iter().all(|kinds| plain(kinds.0, 10) < 4 && plain(kinds.1, 17) < 4);
            prop_assert!(is_settled || !is_as_it_should_be);
            if is_settled {
                let plan = context.language(files(catalog, &ledger)).unwrap();
                prop_assert_eq!((shown(&plan), true), (worked_out.clone(), worked_out.1), "{}\n{}", ledger, catalog.unwrap_or("-"));
            }
        }
    }
}
