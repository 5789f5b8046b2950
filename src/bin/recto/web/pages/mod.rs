//! What people see: one file for each page, made on the server, in the language they read.

mod desk;
mod frame;
mod lists;
mod login;
mod overviews;
mod own;
mod sheet;
mod terms;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use recto::message;
use tokio::task::spawn_blocking;

use super::answer::{Trouble, html};
use super::state::Desk;
use super::visit::Visit;

pub(crate) use frame::starting;
pub(crate) use login::login;

/// All pages behind the login, by their paths.
pub(crate) fn router() -> Router<Arc<Desk>> {
    Router::new()
        .route("/", page(overviews::home))
        .route("/changes", page(lists::changes))
        .route("/help", page(own::help))
        .route("/settings", page(own::settings))
        .route("/{language}/", page(overviews::language))
        .route("/{language}/units", page(lists::units))
        .route("/{language}/review", page(lists::review))
        .route("/{language}/terms", page(terms::terms))
        .route("/{language}/find", page(lists::find))
        .route("/{language}/a/{*article}", page(desk::desk))
}

/// A page that a function makes. It has a thread of its own, so that a long one keeps nobody waiting.
fn page(make: fn(&Visit) -> Result<String, Trouble>) -> MethodRouter<Arc<Desk>> {
    get(async move |visit: Visit| {
        let desk_visit = visit.clone();
        let made = spawn_blocking(move || make(&desk_visit)).await;
        match made {
            Ok(Ok(page)) => html(StatusCode::OK, page),
            Ok(Err(trouble)) => html(trouble.status, frame::trouble(&visit, &trouble)),
            Err(_) => html(StatusCode::INTERNAL_SERVER_ERROR, frame::trouble(&visit, &failed())),
        }
    })
}

/// What has no address of the desk.
pub(crate) async fn not_found(visit: Visit, uri: axum::http::Uri) -> Response {
    let trouble = Trouble::new(StatusCode::NOT_FOUND, "not-found", message!("desk-not-found"));
    match uri.path().starts_with("/api/") {
        true => trouble.json(&visit.words, visit.revision()),
        false => html(trouble.status, frame::trouble(&visit, &trouble)),
    }
}

/// A fault of recto.
pub(crate) fn failed() -> Trouble {
    Trouble::new(StatusCode::INTERNAL_SERVER_ERROR, "failed", message!("desk-failed"))
}
