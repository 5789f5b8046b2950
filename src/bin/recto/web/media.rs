//! Pictures of articles, for previews.

use axum::http::StatusCode;
use axum::response::Response;

use super::answer::plain;
use super::state::Desk;

/// Answers `TICKET/PATH`, the part behind `/media/`.
pub(crate) async fn serve(desk: &Desk, way: &str) -> Response {
    let session = way.split_once('/').and_then(|(ticket, _)| desk.sessions.of_ticket(ticket));
    if session.is_none() {
        return plain(StatusCode::NOT_FOUND, "not found\n");
    }
    plain(StatusCode::NOT_FOUND, "not found\n")
}
