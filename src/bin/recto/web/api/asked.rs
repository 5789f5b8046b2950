//! What somebody asks for, read out of a request.

use axum::http::StatusCode;
use recto::message;
use recto::message::Message;
use recto::model::{ChangeClass, Fingerprint, State};
use recto::workspace::TextAs;
use recto::workspace::expected::{Expected, SeenTarget};
use recto::workspace::shared::UnitPlace;
use serde_json::Value;

use super::super::answer::Trouble;
use super::super::visit::Visit;

/// A text has so many bytes at most.
const LONGEST: usize = 256 << 10;

/// So many units are written at once.
const MOST: usize = 500;

/// A request that lacks something, or has it in a form that nobody understands.
pub(super) fn malformed(what: &'static str) -> Trouble {
    let trouble = Trouble::new(StatusCode::BAD_REQUEST, "malformed", message!("desk-malformed"));
    trouble.hint(Message::foreign(what))
}

/// A text that has to be there.
pub(super) fn string<'b>(body: &'b Value, name: &'static str) -> Result<&'b str, Trouble> {
    body.get(name).and_then(Value::as_str).ok_or_else(|| malformed(name))
}

/// A text that may be missing or null.
pub(super) fn optional<'b>(body: &'b Value, name: &'static str) -> Result<Option<&'b str>, Trouble> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value.as_str().map(Some).ok_or_else(|| malformed(name)),
    }
}

/// Whether something is asked for; not where nothing is said of it.
pub(super) fn flag(body: &Value, name: &'static str) -> Result<bool, Trouble> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(false),
        Some(value) => value.as_bool().ok_or_else(|| malformed(name)),
    }
}

/// The one unit that is meant.
pub(super) fn place(visit: &Visit, body: &Value) -> Result<UnitPlace, Trouble> {
    let language = visit.language_of(string(body, "language")?)?;
    Ok(UnitPlace {
        article: string(body, "article")?.to_owned(),
        id: string(body, "id")?.to_owned(),
        language,
    })
}

/// The one unit that the address names.
pub(super) fn place_in_query(visit: &Visit) -> Result<UnitPlace, Trouble> {
    let part = |name| visit.query(name).ok_or_else(|| malformed(name));
    let language = visit.language_of(part("language")?)?;
    Ok(UnitPlace { article: part("article")?.to_owned(), id: part("id")?.to_owned(), language })
}

/// What was typed, and how it is read.
pub(super) fn text(body: &Value) -> Result<(&str, TextAs), Trouble> {
    let text = string(body, "text")?;
    if text.len() > LONGEST {
        return Err(Trouble::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", message!("desk-too-large")));
    }
    let read_as = match optional(body, "as")? {
        None | Some("auto") => TextAs::Auto,
        Some("text") => TextAs::Text,
        Some("fluent") => TextAs::Fluent,
        Some(_) => return Err(malformed("as")),
    };
    if text.trim().is_empty() {
        let trouble = Trouble::new(StatusCode::UNPROCESSABLE_ENTITY, "empty", message!("set-no-text"));
        return Err(trouble.hint(message!("set-no-text-hint")));
    }
    Ok((text, read_as))
}

/// What somebody saw of a unit; whoever writes has to say it.
pub(super) fn expected(body: &Value) -> Result<Expected, Trouble> {
    let seen = body.get("expected").filter(|seen| !seen.is_null()).ok_or_else(|| {
        Trouble::new(StatusCode::PRECONDITION_REQUIRED, "expected", message!("desk-no-expected"))
            .hint(message!("desk-no-expected-hint"))
    })?;
    let source = fingerprint(string(seen, "source")?).ok_or_else(|| malformed("expected.source"))?;
    let target = match seen.get("target") {
        Some(Value::Null) => SeenTarget::Missing,
        Some(Value::String(digits)) => {
            SeenTarget::Text(fingerprint(digits).ok_or_else(|| malformed("expected.target"))?)
        }
        _ => return Err(malformed("expected.target")),
    };
    let state = state(string(seen, "state")?).ok_or_else(|| malformed("expected.state"))?;
    Ok(Expected { source: Some(source), target: Some(target), state: Some(state) })
}

/// Several units of one language, each with what somebody saw of it.
pub(super) fn units(visit: &Visit, body: &Value) -> Result<Vec<(UnitPlace, Expected)>, Trouble> {
    let language = visit.language_of(string(body, "language")?)?;
    let units = body.get("units").and_then(Value::as_array).ok_or_else(|| malformed("units"))?;
    if units.is_empty() {
        return Err(malformed("units"));
    }
    if units.len() > MOST {
        return Err(Trouble::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "too-large",
            message!("desk-too-many", count = MOST),
        ));
    }
    let unit = |unit: &Value| {
        let (article, id) = (string(unit, "article")?.to_owned(), string(unit, "id")?.to_owned());
        Ok((UnitPlace { article, id, language: language.clone() }, expected(unit)?))
    };
    units.iter().map(unit).collect()
}

/// A fingerprint as JSON has it.
fn fingerprint(digits: &str) -> Option<Fingerprint> {
    let is_whole = digits.len() == 16 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    digits.parse().ok().filter(|_| is_whole)
}

/// A state by its stable name.
pub(super) fn state(name: &str) -> Option<State> {
    State::ALL.into_iter().find(|state| state.as_str() == name)
}

/// A change class by its stable name.
pub(super) fn class(name: &str) -> Option<ChangeClass> {
    ChangeClass::ALL.into_iter().find(|class| class.as_str() == name)
}

/// How many of something are wanted at most.
pub(super) fn limit(visit: &Visit, most: usize) -> Result<usize, Trouble> {
    match visit.query("limit") {
        None => Ok(most.min(100)),
        Some(limit) => {
            let limit: Option<usize> = limit.parse().ok().filter(|limit| *limit > 0);
            limit.map(|limit| limit.min(most)).ok_or_else(|| malformed("limit"))
        }
    }
}
