//! What is answered: pages, JSON, and what went wrong in either.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use recto::files::FileError;
use recto::message::{Localizer, Message};
use recto::report::json::desk;
use recto::text_position::LineIndex;
use recto::workspace::WorkspaceError;
use serde_json::{Map, Value, json};

/// Why something could not be answered as it was asked.
#[derive(Debug)]
pub(crate) struct Trouble {
    pub(crate) status: StatusCode,
    /// The stable name.
    pub(crate) code: &'static str,
    pub(crate) message: Message,
    pub(crate) hint: Option<Message>,
    /// What belongs to it besides: the unit as it is now, the place of a fault.
    pub(crate) more: Box<Map<String, Value>>,
}

impl Trouble {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: Message) -> Self {
        Self { status, code, message, hint: None, more: Box::default() }
    }

    pub(crate) fn hint(self, hint: Message) -> Self {
        Self { hint: Some(hint), ..self }
    }

    pub(crate) fn with(mut self, key: &str, value: Value) -> Self {
        self.more.insert(key.to_owned(), value);
        self
    }

    /// With the place of a fault in the text that was sent, as browsers and people count.
    pub(crate) fn in_text(self, text: &str) -> Self {
        let offset =
            self.more.get("offset").and_then(Value::as_u64).and_then(|offset| usize::try_from(offset).ok());
        let Some(offset) = offset else { return self };
        let index = LineIndex::new(text);
        let (position, line) = (index.position(text, offset), index.utf16_position(text, offset));
        let before: usize =
            text.split_inclusive('\n').take(line.line).map(|line| line.encode_utf16().count()).sum();
        let trouble = self.with("offset", json!(before + line.character));
        trouble.with("line", json!(position.line)).with("column", json!(position.column))
    }

    /// As JSON, in the language of whoever asked.
    pub(crate) fn json(&self, words: &Localizer, revision: u64) -> Response {
        let hint = self.hint.as_ref().map(|hint| words.text(hint));
        let error = json!({ "code": self.code, "message": words.text(&self.message), "hint": hint });
        let mut body = json!({ "schema": 1, "revision": revision, "error": error });
        if let Some(body) = body.as_object_mut() {
            body.extend((*self.more).clone());
        }
        let mut response = json_response(self.status, &body);
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        response
    }
}

impl From<WorkspaceError> for Trouble {
    fn from(error: WorkspaceError) -> Self {
        let (message, hint) = (error.message(), error.hint());
        let (status, code) = match &error {
            WorkspaceError::NotEvaluated(_) => (StatusCode::CONFLICT, "unjudged"),
            WorkspaceError::File(FileError::Busy { .. }) => (StatusCode::SERVICE_UNAVAILABLE, "locked"),
            WorkspaceError::File(FileError::Changed { .. }) => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            WorkspaceError::File(_) => (StatusCode::INTERNAL_SERVER_ERROR, "file"),
            WorkspaceError::NotFound { .. } => (StatusCode::NOT_FOUND, "not-found"),
            WorkspaceError::Ambiguous { .. } => (StatusCode::BAD_REQUEST, "ambiguous"),
            WorkspaceError::Request { .. } => (StatusCode::BAD_REQUEST, "request"),
            WorkspaceError::InvalidPattern { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "pattern"),
            WorkspaceError::Blocked { .. } => (StatusCode::CONFLICT, "catalog"),
            WorkspaceError::Refused(outcome) => match &outcome.result {
                Err(refusal) => (StatusCode::CONFLICT, refusal.as_str()),
                Ok(_) => (StatusCode::CONFLICT, "changed"),
            },
        };
        let mut trouble = Self { hint, ..Self::new(status, code, message) };
        match &error {
            WorkspaceError::InvalidPattern { offset, .. } => trouble = trouble.with("offset", json!(offset)),
            WorkspaceError::Blocked { path, .. } => trouble = trouble.with("path", json!(path)),
            WorkspaceError::Refused(outcome) => {
                // A unit that is refused has been looked at for what it is, not for what is wrong with it.
                if let Value::Object(refused) = desk::outcome(Localizer::english(), outcome) {
                    trouble.more.extend(refused);
                }
            }
            _ => {}
        }
        trouble
    }
}

/// JSON, which nobody keeps.
pub(crate) fn json_response(status: StatusCode, body: &Value) -> Response {
    let mut text = body.to_string();
    text.push('\n');
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, text).into_response()
}

/// A page, which nobody keeps.
pub(crate) fn html(status: StatusCode, page: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, page).into_response()
}

/// An answer without content, for requests that are turned away before anybody knows who asks.
pub(crate) fn plain(status: StatusCode, text: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONNECTION, "close"),
    ];
    (status, headers, Body::from(text)).into_response()
}
