//! One request of somebody who is logged in, with all that a page or an answer of the API is made from.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Query, RawPathParams};
use axum::http::StatusCode;
use axum::http::request::Parts;
use recto::message;
use recto::message::Localizer;
use recto::model::Language;
use recto::workspace::shared::SharedSnapshot;

use super::answer::Trouble;
use super::assets;
use super::board::Seen;
use super::security::sessions::Session;
use super::state::Desk;

/// One request of somebody who is logged in.
#[derive(Clone)]
pub(crate) struct Visit {
    pub(crate) desk: Arc<Desk>,
    pub(crate) session: Arc<Session>,
    /// The words of the desk, in the language that they read it in.
    pub(crate) words: Arc<Localizer>,
    /// The project as it was when they asked.
    seen: Option<Seen>,
    /// What stands in the address: the parts that the route names, then what is behind `?`.
    parts: Vec<(String, String)>,
    query: Vec<(String, String)>,
}

impl FromRequestParts<Arc<Desk>> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self, Infallible> {
        let named = RawPathParams::from_request_parts(parts, desk).await;
        let named =
            named.map(|named| named.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect());
        let query = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        // The guard lets nobody come here without them.
        let session = parts.extensions.get::<Arc<Session>>().cloned();
        let words = parts.extensions.get::<Arc<Localizer>>().cloned();
        Ok(Self {
            desk: Arc::clone(desk),
            session: session.unwrap_or_else(|| Arc::new(Session::nobody())),
            words: words.unwrap_or_else(|| desk.voices.accepted(parts)),
            seen: desk.board.seen(),
            parts: named.unwrap_or_default(),
            query: query.map(|Query(query)| query).unwrap_or_default(),
        })
    }
}

impl Visit {
    /// The project as it was when they asked.
    ///
    /// # Errors
    ///
    /// The first look is not done.
    pub(crate) fn snapshot(&self) -> Result<&SharedSnapshot, Trouble> {
        self.seen.as_ref().map(|seen| &seen.snapshot).ok_or_else(|| self.desk.starting())
    }

    /// The number of that time.
    pub(crate) fn revision(&self) -> u64 {
        self.seen.as_ref().map_or_else(|| self.desk.board.revision(), |seen| seen.revision)
    }

    /// A part of the address that the route names.
    pub(crate) fn part(&self, name: &str) -> &str {
        self.parts.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// A value behind `?`; none where it is not there or empty.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// All values of a name behind `?`, also those with commas between.
    pub(crate) fn queries<'v>(&'v self, name: &'v str) -> impl Iterator<Item = &'v str> {
        let values = self.query.iter().filter(move |(key, _)| key == name);
        values.flat_map(|(_, value)| value.split(',')).map(str::trim).filter(|value| !value.is_empty())
    }

    /// The language that is translated into, as the route names it.
    ///
    /// # Errors
    ///
    /// One that the project does not have.
    pub(crate) fn language(&self) -> Result<Language, Trouble> {
        self.language_of(self.part("language"))
    }

    /// A language of the project by its tag.
    ///
    /// # Errors
    ///
    /// One that the project does not have.
    pub(crate) fn language_of(&self, tag: &str) -> Result<Language, Trouble> {
        let known = self.snapshot()?.project().config.languages.iter().find(|known| known.as_str() == tag);
        let trouble = || {
            let message = message!("desk-no-language", language = tag);
            Trouble::new(StatusCode::NOT_FOUND, "not-found", message)
        };
        known.cloned().ok_or_else(trouble)
    }

    /// The address of a page of the desk, from its path behind the part that nobody can guess.
    pub(crate) fn way(&self, path: &str) -> String {
        format!("{}{path}", self.desk.private)
    }

    /// The address of an asset.
    pub(crate) fn asset(&self, name: &str) -> String {
        format!("{}{}", self.desk.public, assets::way(name))
    }
}
