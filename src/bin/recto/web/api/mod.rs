//! What programs are told, and the pages' scripts: JSON, of the shapes that the command line prints.

mod status;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use serde_json::{Value, json};
use tokio::task::spawn_blocking;

use super::answer::{Trouble, json_response};
use super::pages::failed;
use super::state::Desk;
use super::visit::Visit;

/// All of it, by path.
pub(crate) fn router() -> Router<Arc<Desk>> {
    Router::new().route("/api/1/status", read(status::status))
}

/// What a function finds in the project as it is.
fn read(look: fn(&Visit) -> Result<Value, Trouble>) -> MethodRouter<Arc<Desk>> {
    get(async move |visit: Visit| {
        let own = visit.clone();
        let looked = spawn_blocking(move || look(&own)).await;
        finished(&visit, visit.revision(), looked.unwrap_or_else(|_| Err(failed())))
    })
}

/// An answer with what all answers have.
fn finished(visit: &Visit, revision: u64, answer: Result<Value, Trouble>) -> Response {
    match answer {
        Ok(Value::Object(mut body)) => {
            body.insert("schema".to_owned(), json!(1));
            body.insert("revision".to_owned(), json!(revision));
            json_response(StatusCode::OK, &Value::Object(body))
        }
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(trouble) => trouble.json(&visit.words, revision),
    }
}
