//! What all requests share: who may ask, the project, the words, the addresses.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use hyper_util::service::TowerToHyperService;
use recto::message;
use recto::message::Localizer;
use recto::progress::Progress;

use super::answer::Trouble;
use super::board::Board;
use super::keeper::Keeper;
use super::memories::Memories;
use super::presence::Presence;
use super::security::Hosts;
use super::security::people::People;
use super::security::sessions::{Session, Sessions};
use super::{api, pages};

/// One desk: a project, and those who work on it.
pub(crate) struct Desk {
    pub(crate) hosts: Hosts,
    pub(crate) people: People,
    pub(crate) sessions: Sessions,
    /// What all addresses begin with; empty, or a path without a slash at its end.
    pub(crate) public: String,
    /// What the addresses of pages and of the API begin with; on this machine nobody can guess it.
    pub(crate) private: String,
    /// Whether browsers come through a proxy that encrypts.
    pub(crate) is_secure: bool,
    pub(crate) is_read_only: bool,
    /// The name of the project's folder.
    pub(crate) name: String,
    pub(crate) board: Arc<Board>,
    pub(crate) keeper: Keeper,
    pub(crate) voices: Voices,
    pub(crate) memories: Memories,
    pub(crate) presence: Presence,
    /// How far the first look is.
    pub(crate) progress: Progress,
    /// The file that led a browser here; taken away when it has.
    pub(crate) door: Mutex<Option<PathBuf>>,
    pub(crate) router: OnceLock<TowerToHyperService<Router>>,
}

impl Desk {
    /// What pages and API answer.
    pub(crate) fn router(self: &Arc<Self>) -> &TowerToHyperService<Router> {
        self.router.get_or_init(|| {
            let router = pages::router().merge(api::router()).fallback(pages::not_found);
            TowerToHyperService::new(router.with_state(Arc::clone(self)))
        })
    }

    /// Somebody has logged in: what led them here is not needed any more.
    pub(crate) fn has_entered(&self) {
        if let Some(door) = self.door.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // Its token is used up, so it may as well stay.
            let _ = std::fs::remove_file(door);
        }
    }

    /// What is answered before the first look is done.
    pub(crate) fn starting(&self) -> Trouble {
        match self.board.trouble() {
            Some((message, hint)) => {
                Trouble { hint, ..Trouble::new(StatusCode::SERVICE_UNAVAILABLE, "unjudged", message) }
            }
            None => Trouble::new(StatusCode::SERVICE_UNAVAILABLE, "starting", message!("desk-starting")),
        }
    }
}

/// The words of the desk, in every language that recto speaks.
pub(crate) struct Voices {
    known: Vec<(&'static str, OnceLock<Arc<Localizer>>)>,
    /// The language of whoever began the desk.
    own: &'static str,
}

impl Voices {
    pub(crate) fn new(own: &'static str) -> Self {
        Self { known: Localizer::languages().map(|tag| (tag, OnceLock::new())).collect(), own }
    }

    /// The words that a session reads: those it chose, else those that its browser asks for.
    pub(crate) fn of(&self, session: &Session, parts: &Parts) -> Arc<Localizer> {
        let chosen = session.language.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match chosen {
            Some(chosen) => self.speaking([chosen.as_str()]),
            None => self.accepted(parts),
        }
    }

    /// The words that a browser asks for.
    pub(crate) fn accepted(&self, parts: &Parts) -> Arc<Localizer> {
        let accepted = parts.headers.get(ACCEPT_LANGUAGE).and_then(|accepted| accepted.to_str().ok());
        let mut wanted: Vec<(f32, &str)> = accepted
            .unwrap_or_default()
            .split(',')
            .take(16)
            .filter_map(|one| {
                let (tag, weight) = one.split_once(';').unwrap_or((one, "q=1"));
                let weight = weight.trim().strip_prefix("q=")?.parse().ok()?;
                Some((weight, tag.trim())).filter(|(weight, _)| *weight > 0.0)
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        self.speaking(wanted.into_iter().map(|(_, tag)| tag).chain([self.own]))
    }

    fn speaking<'a>(&self, wanted: impl IntoIterator<Item = &'a str>) -> Arc<Localizer> {
        let words = Localizer::negotiated(wanted);
        match self.known.iter().find(|(tag, _)| *tag == words.language()) {
            Some((_, known)) => Arc::clone(known.get_or_init(|| Arc::new(words))),
            None => Arc::new(words),
        }
    }
}
