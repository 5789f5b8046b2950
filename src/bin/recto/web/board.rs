//! What the keeper of the project found last, for everybody to look at, and what changed on the way there.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError, RwLock};

use recto::message::Message;
use recto::workspace::Delta;
use recto::workspace::shared::SharedSnapshot;
use serde_json::{Value, json};
use tokio::sync::watch;

/// So many changes are kept for those who were away.
const KEPT: usize = 512;

/// The project at one time.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// The number of this time; later ones are greater, also after the server began anew.
    pub(crate) revision: u64,
    pub(crate) snapshot: SharedSnapshot,
}

/// One event for those who listen.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) revision: u64,
    pub(crate) name: &'static str,
    pub(crate) data: Value,
}

/// What somebody who was away has to be told.
pub(crate) enum Since {
    /// All that happened since.
    Events(Vec<Event>),
    /// Too much: they begin anew.
    TooOld,
}

pub(crate) struct Board {
    seen: RwLock<Option<Seen>>,
    /// Why the project cannot be shown, or not as it is on disk.
    trouble: RwLock<Option<(Message, Option<Message>)>>,
    events: Mutex<VecDeque<Event>>,
    /// The revision from which on all events are kept.
    begin: u64,
    news: watch::Sender<u64>,
}

impl Board {
    /// An empty board whose revisions begin here.
    pub(crate) fn new(begin: u64) -> Self {
        Self {
            seen: RwLock::default(),
            trouble: RwLock::default(),
            events: Mutex::default(),
            begin,
            news: watch::Sender::new(begin),
        }
    }

    /// The project as it is; none before the first look is done.
    pub(crate) fn seen(&self) -> Option<Seen> {
        self.seen.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The revision of now.
    pub(crate) fn revision(&self) -> u64 {
        *self.news.borrow()
    }

    /// Whoever waits for news.
    pub(crate) fn listen(&self) -> watch::Receiver<u64> {
        self.news.subscribe()
    }

    /// Why the project is not shown as it is on disk.
    pub(crate) fn trouble(&self) -> Option<(Message, Option<Message>)> {
        self.trouble.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Shows what is new; returns its revision.
    pub(crate) fn show(&self, snapshot: SharedSnapshot, delta: &Delta) -> u64 {
        let is_first = self.seen().is_none();
        let has_changed = !is_first && !delta.articles.is_empty();
        let was_troubled = self.trouble.write().unwrap_or_else(PoisonError::into_inner).take().is_some();
        let revision = self.revision() + u64::from(is_first || has_changed || was_troubled);
        *self.seen.write().unwrap_or_else(PoisonError::into_inner) = Some(Seen { revision, snapshot });
        if has_changed {
            self.tell(Event { revision, name: "changed", data: changed(delta) });
        }
        if was_troubled {
            self.tell(Event { revision, name: "configuration", data: json!({ "fine": true }) });
        }
        self.news.send_replace(revision);
        revision
    }

    /// Says why the project cannot be shown as it is on disk; what was there before stays.
    pub(crate) fn show_trouble(&self, message: Message, hint: Option<Message>) {
        let trouble = Some((message, hint));
        let mut known = self.trouble.write().unwrap_or_else(PoisonError::into_inner);
        if *known == trouble {
            return;
        }
        *known = trouble;
        drop(known);
        let revision = self.revision() + 1;
        if let Some(seen) = &mut *self.seen.write().unwrap_or_else(PoisonError::into_inner) {
            seen.revision = revision;
        }
        self.tell(Event { revision, name: "configuration", data: json!({ "fine": false }) });
        self.news.send_replace(revision);
    }

    /// Tells those who listen of something that is no change of a translation.
    pub(crate) fn say(&self, name: &'static str, data: Value) {
        let revision = self.revision() + 1;
        if let Some(seen) = &mut *self.seen.write().unwrap_or_else(PoisonError::into_inner) {
            seen.revision = revision;
        }
        self.tell(Event { revision, name, data });
        self.news.send_replace(revision);
    }

    /// What happened after a revision.
    pub(crate) fn since(&self, revision: u64) -> Since {
        let events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        let oldest = match events.len() {
            KEPT => events.front().map_or(self.begin, |event| event.revision),
            _ => self.begin,
        };
        // A revision of the future is one of another time.
        if revision < oldest || revision > self.revision() {
            return Since::TooOld;
        }
        Since::Events(events.iter().filter(|event| event.revision > revision).cloned().collect())
    }

    fn tell(&self, event: Event) {
        let mut events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        if events.len() == KEPT {
            events.pop_front();
        }
        events.push_back(event);
    }
}

/// What changed, as those who listen are told.
fn changed(delta: &Delta) -> Value {
    let articles = delta.articles.iter().map(|article| {
        let languages: Vec<&str> = article.languages.iter().map(|language| language.as_str()).collect();
        json!({
            "article": article.path,
            "gone": article.is_gone,
            "languages": languages,
            "units": article.units,
        })
    });
    json!({ "articles": articles.collect::<Vec<_>>() })
}
