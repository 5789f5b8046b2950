//! Taking back what was written, by its receipt.

use axum::http::StatusCode;
use recto::message;
use recto::report::json::desk;
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::keeper::Keeping;
use super::super::visit::Visit;
use super::asked;

/// Leads back to what was there before; all of it, or nothing where somebody changed a unit since.
pub(super) fn undo(visit: &Visit, body: &Value, keeping: &mut Keeping) -> Result<Value, Trouble> {
    let number = asked::string(body, "receipt")?;
    let Some(steps) = keeping.steps(&visit.session, number) else {
        return Err(Trouble::new(StatusCode::NOT_FOUND, "not-found", message!("desk-no-receipt")));
    };
    let now = keeping.write(|transaction| {
        let step = |step: &super::super::receipts::Step| {
            let now = transaction.saved(step.saved.place())?;
            transaction.restore(&step.saved, step.expected)?;
            Ok(now)
        };
        steps.iter().map(step).collect::<Result<Vec<_>, _>>()
    })?;
    keeping.forget(number);
    let units: Result<Vec<Value>, Trouble> = steps
        .iter()
        .map(|step| Ok(desk::unit(&visit.words, &keeping.snapshot().unit(step.saved.place())?)))
        .collect();
    let receipt = keeping.receipt(&visit.session, now);
    Ok(json!({ "units": units?, "receipt": receipt }))
}

/// The place of a byte of a text in UTF-16, as browsers count.
pub(super) fn utf16(text: &str, offset: usize) -> usize {
    let end =
        (offset.min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    text[..end].encode_utf16().count()
}
