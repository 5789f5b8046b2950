//! Who has which unit open. It is in memory alone, and forgotten soon after somebody is gone.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use recto::workspace::shared::UnitPlace;

use super::security::sessions::Session;

/// Who says nothing for so long has gone.
const LONGEST: Duration = Duration::from_secs(60);

struct Present {
    session: Arc<Session>,
    place: UnitPlace,
    last: Instant,
}

/// Everybody who is at a unit.
#[derive(Default)]
pub(crate) struct Presence(Mutex<Vec<Present>>);

impl Presence {
    /// Somebody is at a unit now; who else is in the article in that language, by name and unit.
    pub(crate) fn enter(&self, session: &Arc<Session>, place: UnitPlace) -> Vec<(Option<String>, String)> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|one| !Arc::ptr_eq(&one.session, session) && one.last.elapsed() < LONGEST);
        let is_near =
            |one: &&Present| one.place.article == place.article && one.place.language == place.language;
        let others = all.iter().filter(is_near);
        let others = others.map(|one| (one.session.person.name.clone(), one.place.id.clone())).collect();
        all.push(Present { session: Arc::clone(session), place, last: Instant::now() });
        others
    }
}
