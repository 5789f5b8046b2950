//! Takes a saved change of one translation back: the translation and what is recorded of it are as they were.

use crate::catalog::{Catalog, Edit, Record};
use crate::message;
use crate::workspace::article::{LoadedArticle, SnapshotOptions};
use crate::workspace::expected::{Expected, Scene};
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::shared::{SharedSnapshot, UnitPlace};
use crate::workspace::transaction::{Session, edited, writable, written_before};
use crate::workspace::unit::UnitRow;
use crate::workspace::{Transaction, WorkspaceError};

/// A translation as it was at one time.
#[derive(Clone, Debug)]
pub struct Saved {
    place: UnitPlace,
    /// What stood behind `id =`; none where there was no translation.
    body: Option<String>,
    record: Option<Record>,
}

impl SharedSnapshot {
    /// A translation as it is here, to lead back to by [`Transaction::restore`].
    ///
    /// # Errors
    ///
    /// An article, unit or language that is not there.
    pub fn saved(&self, place: &UnitPlace) -> Result<Saved, WorkspaceError> {
        self.with(&place.article, |loaded| {
            let (at, _) = find::unit(loaded, &place.id)?;
            let plan = loaded.plan.languages.iter().find(|plan| plan.language == place.language);
            let plan = plan.ok_or_else(|| find::no_language(self.project(), &place.language))?;
            Ok(saved(place, &Scene { project: self.project(), loaded, plan, at }))
        })?
    }
}

impl Saved {
    /// Whose translation it is.
    pub fn place(&self) -> &UnitPlace {
        &self.place
    }
}

impl Transaction {
    /// Refuses to go on where a unit is not what somebody saw of it.
    ///
    /// # Errors
    ///
    /// A unit that is not there, or that is something else.
    pub fn expect(&mut self, place: &UnitPlace, expected: &Expected) -> Result<(), WorkspaceError> {
        self.act(|project, options| {
            at_place(project, options, place, |scene| {
                scene
                    .check(expected)
                    .map_err(|refusal| WorkspaceError::Refused(Box::new(scene.outcome(Err(refusal)))))
            })
        })
    }

    /// A translation as it is with the actions before, to lead back to.
    ///
    /// # Errors
    ///
    /// An article, unit or language that is not there.
    pub fn saved(&mut self, place: &UnitPlace) -> Result<Saved, WorkspaceError> {
        self.act(|project, options| at_place(project, options, place, |scene| Ok(saved(place, scene))))
    }

    /// One unit as it is with the actions before, without findings.
    ///
    /// # Errors
    ///
    /// An article, unit or language that is not there.
    pub fn row(&mut self, place: &UnitPlace) -> Result<UnitRow, WorkspaceError> {
        self.act(|project, options| at_place(project, options, place, |scene| Ok(scene.row())))
    }

    /// Leads a translation back to what it was; `expected` is what it is taken to be now.
    ///
    /// # Errors
    ///
    /// A unit that is not there, or one that is not what its author expects.
    pub fn restore(&mut self, saved: &Saved, expected: Expected) -> Result<(), WorkspaceError> {
        self.act(|project, options| restore(project, options, saved, &expected))
    }
}

fn saved(place: &UnitPlace, scene: &Scene<'_>) -> Saved {
    let id = &scene.unit().id;
    let entry = scene.plan.catalog_after().and_then(|catalog| catalog.get(id));
    Saved {
        // Whoever asked may have named it by the beginning of its id.
        place: UnitPlace { id: id.clone(), ..place.clone() },
        body: entry.map(|entry| entry.body()),
        record: scene.plan.record(id).cloned(),
    }
}

/// Looks at one unit in a language.
fn at_place<T>(
    project: &Project,
    options: SnapshotOptions,
    place: &UnitPlace,
    look: impl FnOnce(&Scene<'_>) -> Result<T, WorkspaceError>,
) -> Result<T, WorkspaceError> {
    let UnitPlace { article, id, language } = place;
    let session = Session::open_for(project, options, true, article)?;
    let (loaded, units) = find::units(&session.snapshot, article, std::slice::from_ref(id))?;
    let [at] = units[..] else {
        return Err(WorkspaceError::request(message!("set-two-units"), message!("set-two-units-hint")));
    };
    let plan = loaded.plan.languages.iter().find(|plan| plan.language == *language);
    let plan = plan.ok_or_else(|| find::no_language(project, language))?;
    look(&Scene { project, loaded, plan, at })
}

fn restore(
    project: &Project,
    options: SnapshotOptions,
    saved: &Saved,
    expected: &Expected,
) -> Result<(), WorkspaceError> {
    let UnitPlace { article, id, language } = &saved.place;
    let session = Session::open_for(project, options, false, article)?;
    let (loaded, units) = find::units(&session.snapshot, article, std::slice::from_ref(id))?;
    let [at] = units[..] else {
        return Err(WorkspaceError::request(message!("set-two-units"), message!("set-two-units-hint")));
    };
    let plan = writable(project, loaded, language)?;
    session.sync(loaded)?;
    let scene = Scene { project, loaded, plan, at };
    if let Err(refusal) = scene.check(expected) {
        return Err(WorkspaceError::Refused(Box::new(scene.outcome(Err(refusal)))));
    }
    let empty = Catalog::of_article(String::new(), loaded.article.format);
    let catalog = plan.catalog_after().unwrap_or(&empty);
    let edit = edit(catalog, loaded, at, saved);
    let text = edited(catalog, edit.as_slice())?;
    let mut ledger = plan.ledger.clone();
    let id = &loaded.plan.units[at].id;
    match &saved.record {
        // The page is as it is, whatever is known of the translation.
        Some(record) => {
            let page = ledger.units.get(id).and_then(|known| known.page);
            ledger.record(id, Record { page, ..record.clone() });
        }
        None => drop(ledger.forget(id)),
    }
    session.write_both(loaded, language, &text, ledger)
}

/// What leads the entry of a unit back; none where it is as it was.
fn edit(catalog: &Catalog, loaded: &LoadedArticle, at: usize, saved: &Saved) -> Option<Edit> {
    let id = loaded.plan.units[at].id.clone();
    match (catalog.get(&id), &saved.body) {
        (None, None) => None,
        (Some(_), None) => Some(Edit::Remove { id }),
        (Some(_), Some(body)) => Some(Edit::Body { id, body: body.clone() }),
        (None, Some(body)) => Some(Edit::Insert {
            id,
            body: body.clone(),
            comment: None,
            after: written_before(&loaded.plan.units[..at], catalog),
        }),
    }
}
