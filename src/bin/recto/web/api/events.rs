//! What changes, told as it happens: server-sent events.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use recto::message;
use serde_json::json;
use tokio::sync::{OwnedSemaphorePermit, watch};

use super::super::answer::Trouble;
use super::super::board::{Event, Since};
use super::super::state::Desk;
use super::super::visit::Visit;

/// So often something is sent, so that nobody on the way takes the line for dead.
const PING: Duration = Duration::from_secs(20);

/// Somebody who listens.
struct Listener {
    desk: Arc<Desk>,
    news: watch::Receiver<u64>,
    /// The revision that they know.
    known: u64,
    waiting: Vec<Event>,
    /// Whether they belong to somebody who is still logged in.
    _place: OwnedSemaphorePermit,
}

pub(super) async fn events(visit: Visit, headers: HeaderMap) -> Response {
    let last = headers.get("last-event-id").and_then(|last| last.to_str().ok()).or(visit.query("since"));
    let Ok(place) = Arc::clone(&visit.session.listening).try_acquire_owned() else {
        let trouble = Trouble::new(StatusCode::TOO_MANY_REQUESTS, "too-many", message!("desk-too-many-tabs"));
        return trouble.json(&visit.words, visit.revision());
    };
    let known = match last {
        None => visit.desk.board.revision(),
        // What is no number is of another time.
        Some(last) => last.parse().unwrap_or_default(),
    };
    let news = visit.desk.board.listen();
    let listener = Listener { desk: visit.desk, news, known, waiting: Vec::new(), _place: place };
    let stream = stream::unfold(listener, |mut listener| async move {
        let event = listener.next().await?;
        Some((Ok::<_, Infallible>(event), listener))
    });
    let mut response = Sse::new(stream).keep_alive(KeepAlive::new().interval(PING)).into_response();
    response
        .headers_mut()
        .insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response
}

impl Listener {
    async fn next(&mut self) -> Option<sse::Event> {
        loop {
            if let Some(event) = self.waiting.pop() {
                self.known = event.revision;
                return Some(as_sent(&event));
            }
            match self.desk.board.since(self.known) {
                Since::TooOld => {
                    self.known = self.desk.board.revision();
                    let revision = self.known;
                    return Some(as_sent(&Event { revision, name: "reset", data: json!({}) }));
                }
                Since::Events(events) if events.is_empty() => self.news.changed().await.ok()?,
                Since::Events(mut events) => {
                    events.reverse();
                    self.waiting = events;
                }
            }
        }
    }
}

fn as_sent(event: &Event) -> sse::Event {
    sse::Event::default().id(event.revision.to_string()).event(event.name).data(event.data.to_string())
}
