//! What a text would be that somebody is typing.

use std::sync::LazyLock;

use axum::body::Bytes;
use axum::response::Response;
use recto::report::json::desk;
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::super::answer::Trouble;
use super::super::pages::failed;
use super::super::visit::Visit;
use super::undo::utf16;
use super::{asked, body_of, finished};

/// So many texts are tried at once. Whoever has typed on by then has gone away, and is not answered.
static HANDS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));

pub(super) async fn tried(visit: Visit, body: Bytes) -> Response {
    let _hand = HANDS.acquire().await;
    let own = visit.clone();
    let tried = spawn_blocking(move || answer(&own, &body_of(&body)?)).await;
    finished(&visit, visit.revision(), tried.unwrap_or_else(|_| Err(failed())))
}

fn answer(visit: &Visit, body: &Value) -> Result<Value, Trouble> {
    let place = asked::place(visit, body)?;
    let (text, read_as) = asked::text(body)?;
    let tried = match visit.snapshot()?.try_text_as(&place, text, read_as) {
        Ok(tried) => tried,
        Err(error) => return Err(Trouble::from(error).in_text(text)),
    };
    let findings = tried.spots.iter().map(|spot| {
        let mut finding = desk::finding(&visit.words, &spot.finding);
        finding["start"] = spot.place.as_ref().map(|place| utf16(text, place.start)).into();
        finding["end"] = spot.place.as_ref().map(|place| utf16(text, place.end)).into();
        finding["fix"] = spot.fix.as_deref().into();
        finding
    });
    let unit = &tried.unit;
    Ok(json!({
        "state": unit.state.as_str(),
        "fluent": tried.is_fluent,
        "unknown_term": tried.unknown_term,
        "translation": unit.translation,
        "target_fingerprint": unit.target_fingerprint.map(|target| target.to_string()),
        "findings": findings.collect::<Vec<_>>(),
        "length": text.chars().count(),
        "source_length": unit.source.chars().count(),
    }))
}
