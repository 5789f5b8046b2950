//! What programs are told, and the pages' scripts: JSON, of the shapes that the command line prints.

mod asked;
mod events;
mod history;
mod kept;
mod notes;
mod presence;
mod preview;
mod replace;
mod sessions;
mod status;
mod suggestions;
mod terms;
mod trying;
mod undo;
mod units;
mod writing;

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, get, on, post};
use recto::message;
use recto::message::Message;
use serde_json::{Map, Value, json};
use tokio::task::spawn_blocking;

use super::answer::{Trouble, json_response};
use super::keeper::Keeping;
use super::pages::failed;
use super::state::Desk;
use super::visit::Visit;

/// All of it, by path.
pub(crate) fn router() -> Router<Arc<Desk>> {
    Router::new()
        .route("/api/1/status", read(status::status))
        .route("/api/1/articles", read(status::articles))
        .route("/api/1/units", read(units::units))
        .route("/api/1/unit", read(units::unit))
        .route("/api/1/suggestions", read(suggestions::suggestions))
        .route("/api/1/terms", read(terms::terms))
        .route("/api/1/kept", read(kept::kept))
        .route("/api/1/notes", read(notes::notes).merge(write(MethodFilter::POST, notes::write)))
        .route("/api/1/history", read(history::history))
        .route("/api/1/changes", read(history::changes))
        .route("/api/1/events", get(events::events))
        .route("/api/1/try", post(trying::tried))
        .route("/api/1/translation", write(MethodFilter::PUT, writing::translation))
        .route("/api/1/accept", write(MethodFilter::POST, writing::accept))
        .route("/api/1/reject", write(MethodFilter::POST, writing::reject))
        .route("/api/1/choose", write(MethodFilter::POST, kept::choose))
        .route("/api/1/dismiss", write(MethodFilter::POST, writing::dismiss))
        .route("/api/1/fix", write(MethodFilter::POST, writing::fix))
        .route("/api/1/undo", write(MethodFilter::POST, undo::undo))
        .route("/api/1/replace", post(replaced))
        .route("/preview/{language}/{*article}", get(preview::preview))
        .route("/api/1/presence", post(presence::presence))
        .route("/api/1/settings", post(sessions::settings))
        .route("/api/1/logout", post(sessions::logout))
        .method_not_allowed_fallback(no_such_method)
}

/// What a function finds in the project as it is.
fn read(look: fn(&Visit) -> Result<Value, Trouble>) -> MethodRouter<Arc<Desk>> {
    get(async move |visit: Visit| {
        let own = visit.clone();
        let looked = spawn_blocking(move || look(&own)).await;
        finished(&visit, visit.revision(), looked.unwrap_or_else(|_| Err(failed())))
    })
}

/// What a function writes, on the one thread that does so.
fn write(
    method: MethodFilter,
    act: fn(&Visit, &Value, &mut Keeping) -> Result<Value, Trouble>,
) -> MethodRouter<Arc<Desk>> {
    on(method, async move |visit: Visit, body: Bytes| {
        let body = match body_of(&body) {
            Ok(body) => body,
            Err(trouble) => return finished(&visit, visit.revision(), Err(trouble)),
        };
        let own = visit.clone();
        let done = visit.desk.keeper.ask(move |keeping| act(&own, &body, keeping)).await;
        finished(&visit, visit.desk.board.revision(), done.unwrap_or_else(|_| Err(failed())))
    })
}

/// Find and replace: on the thread that writes where something is applied, else on any other.
async fn replaced(visit: Visit, body: Bytes) -> Response {
    let body = match body_of(&body) {
        Ok(body) => body,
        Err(trouble) => return finished(&visit, visit.revision(), Err(trouble)),
    };
    let own = visit.clone();
    if body.get("apply").is_some_and(Value::is_array) {
        let done = visit.desk.keeper.ask(move |keeping| replace::apply(&own, &body, keeping)).await;
        return finished(&visit, visit.desk.board.revision(), done.unwrap_or_else(|_| Err(failed())));
    }
    let shown = spawn_blocking(move || replace::preview(&own, &body)).await;
    finished(&visit, visit.revision(), shown.unwrap_or_else(|_| Err(failed())))
}

/// What was sent, as JSON.
fn body_of(body: &[u8]) -> Result<Value, Trouble> {
    let malformed = |error: serde_json::Error| {
        let trouble = Trouble::new(StatusCode::BAD_REQUEST, "malformed", message!("desk-malformed"));
        trouble.hint(Message::foreign(error.to_string()))
    };
    serde_json::from_slice(body).map_err(malformed)
}

/// An answer with what all answers have.
fn finished(visit: &Visit, revision: u64, answer: Result<Value, Trouble>) -> Response {
    match answer {
        Ok(body) => {
            let mut body = if let Value::Object(body) = body { body } else { Map::new() };
            body.insert("schema".to_owned(), json!(1));
            body.insert("revision".to_owned(), json!(revision));
            json_response(StatusCode::OK, &Value::Object(body))
        }
        Err(trouble) => trouble.json(&visit.words, revision),
    }
}

async fn no_such_method(visit: Visit) -> Response {
    let trouble = Trouble::new(StatusCode::METHOD_NOT_ALLOWED, "method", message!("desk-no-method"));
    trouble.json(&visit.words, visit.revision())
}
