//! Who else is at the units of an article.

use axum::body::Bytes;
use axum::response::Response;
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::{asked, body_of, finished};

/// Somebody has a unit open, and wants to know who has others.
pub(super) async fn presence(visit: Visit, body: Bytes) -> Response {
    let entered = body_of(&body).and_then(|body| enter(&visit, &body));
    finished(&visit, visit.revision(), entered)
}

fn enter(visit: &Visit, body: &Value) -> Result<Value, Trouble> {
    let place = asked::place(visit, body)?;
    let others = visit.desk.presence.enter(&visit.session, place).into_iter();
    let others: Vec<Value> = others.map(|(name, id)| json!({ "name": name, "id": id })).collect();
    Ok(json!({ "others": others }))
}
