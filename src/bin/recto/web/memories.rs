//! What is remembered of each language, read once and again when much was written since.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use recto::model::Language;
use recto::workflow::remembered::Remembered;
use recto::workspace::WorkspaceError;
use recto::workspace::shared::SharedSnapshot;

/// At most one part of so many of the time goes into reading memories again.
const SHARE: u32 = 30;

struct Known {
    revision: u64,
    read: Instant,
    took: Duration,
    remembered: Arc<Remembered>,
}

/// What is remembered of each language.
#[derive(Default)]
pub(crate) struct Memories {
    known: Mutex<HashMap<String, Known>>,
}

impl Memories {
    /// What is remembered of a language: as it is now, or as it was a little while ago.
    pub(crate) fn of(
        &self,
        snapshot: &SharedSnapshot,
        revision: u64,
        language: &Language,
    ) -> Result<Arc<Remembered>, WorkspaceError> {
        // Whoever else wants it waits, instead of reading it as well.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(language.as_str())
            && (known.revision == revision || known.read.elapsed() < known.took * SHARE)
        {
            return Ok(Arc::clone(&known.remembered));
        }
        let read = Instant::now();
        let remembered = Arc::new(snapshot.remember(std::slice::from_ref(language))?);
        let took = read.elapsed();
        let entry = Known { revision, read: Instant::now(), took, remembered: Arc::clone(&remembered) };
        known.insert(language.as_str().to_owned(), entry);
        Ok(remembered)
    }
}
