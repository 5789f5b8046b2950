//! Who is logged in.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;

use super::people::Person;
use super::random::{Hash, hash, is_same, secret};

/// So many people are logged in at most; then the one who was away longest has to log in anew.
const MOST: usize = 256;

/// Who was away for longer logs in anew.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Somebody who is logged in, in one browser.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) person: Person,
    /// What stands in the addresses of pictures, which the frame of a preview asks for without its cookie.
    pub(crate) ticket: String,
    /// The language in which they want to read the desk, where they chose one.
    pub(crate) language: Mutex<Option<String>>,
    /// The places of tabs that hear what changes.
    pub(crate) listening: Arc<Semaphore>,
}

/// So many tabs of a browser hear what changes at once.
const TABS: usize = 8;

struct Entry {
    hash: Hash,
    last: Instant,
    session: Arc<Session>,
}

/// Everybody who is logged in, the one who asked last at the end.
#[derive(Default)]
pub(crate) struct Sessions {
    entries: Mutex<VecDeque<Entry>>,
}

impl Sessions {
    /// Logs somebody in; returns the secret that their browser keeps.
    ///
    /// # Errors
    ///
    /// The system has no secrets to give.
    pub(crate) fn open(&self, person: Person) -> Result<String, getrandom::Error> {
        let (key, ticket) = (secret()?, secret()?);
        let session = Arc::new(Session::of(person, ticket));
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == MOST {
            entries.pop_front();
        }
        entries.push_back(Entry { hash: hash(&key), last: Instant::now(), session });
        Ok(key)
    }

    /// Whose secret it is.
    pub(crate) fn of(&self, key: &str) -> Option<Arc<Session>> {
        let hash = hash(key);
        self.find(|entry| is_same(&entry.hash, &hash))
    }

    /// Whose ticket it is.
    pub(crate) fn of_ticket(&self, ticket: &str) -> Option<Arc<Session>> {
        let wanted = hash(ticket);
        self.find(|entry| is_same(&hash(&entry.session.ticket), &wanted))
    }

    /// Logs somebody out.
    pub(crate) fn close(&self, session: &Arc<Session>) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.retain(|entry| !Arc::ptr_eq(&entry.session, session));
    }

    fn find(&self, is_it: impl Fn(&Entry) -> bool) -> Option<Arc<Session>> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.retain(|entry| entry.last.elapsed() < LONGEST);
        let at = entries.iter().position(is_it)?;
        let entry = entries.remove(at)?;
        let session = Arc::clone(&entry.session);
        entries.push_back(Entry { last: Instant::now(), ..entry });
        Some(session)
    }
}

impl Session {
    fn of(person: Person, ticket: String) -> Self {
        Self { person, ticket, language: Mutex::default(), listening: Arc::new(Semaphore::new(TABS)) }
    }

    /// Somebody who may do nothing.
    pub(crate) fn nobody() -> Self {
        Self::of(Person { name: None, roles: Vec::new() }, String::new())
    }
}
