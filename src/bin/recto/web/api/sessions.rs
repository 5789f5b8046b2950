//! What somebody sets for themselves, and their leaving.

use std::sync::PoisonError;

use axum::body::Bytes;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use recto::message::Localizer;
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::{asked, body_of, finished};

/// The language in which somebody reads the desk.
pub(super) async fn settings(visit: Visit, body: Bytes) -> Response {
    let set = body_of(&body).and_then(|body| set(&visit, &body));
    finished(&visit, visit.revision(), set)
}

fn set(visit: &Visit, body: &Value) -> Result<Value, Trouble> {
    let wanted = asked::optional(body, "ui_language")?;
    if wanted.is_some_and(|wanted| !Localizer::languages().any(|known| known == wanted)) {
        return Err(asked::malformed("ui_language"));
    }
    *visit.session.language.lock().unwrap_or_else(PoisonError::into_inner) = wanted.map(str::to_owned);
    Ok(json!({ "ui_language": wanted }))
}

/// Logs out.
pub(super) async fn logout(visit: Visit) -> Response {
    visit.desk.sessions.close(&visit.session);
    let mut response = finished(&visit, visit.revision(), Ok(json!({})));
    let secure = if visit.desk.is_secure { "; Secure" } else { "" };
    let cookie =
        format!("recto=; HttpOnly; SameSite=Strict; Path={}/{secure}; Max-Age=0", visit.desk.private);
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}
