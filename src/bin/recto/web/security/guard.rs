//! The questions that every request is asked, in their order, before anything else looks at it.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use hyper::body::Incoming;
use hyper::service::Service;
use recto::message;
use serde_json::{Value, json};

use super::headers::finish;
use super::hosts::{is_json, site};
use super::people::{Admission, Role};
use super::sessions::Session;
use crate::web::answer::{Trouble, html, json_response, plain};
use crate::web::state::Desk;
use crate::web::{assets, media, pages};

/// A request has so many bytes at most.
const LARGEST: usize = 1 << 20;

/// So long a request may take to arrive.
const LONGEST: Duration = Duration::from_secs(20);

/// The name of the cookie.
const COOKIE: &str = "recto";

/// What may be done by everybody who is logged in, also where nothing may be written.
const HARMLESS: [&str; 4] = ["/api/1/try", "/api/1/settings", "/api/1/logout", "/api/1/presence"];

/// Answers a request, or says why it is not answered.
pub(crate) async fn answer(desk: Arc<Desk>, request: Request<Incoming>) -> Response {
    let (parts, body) = request.into_parts();
    let mut response = judged(&desk, parts, body).await;
    finish(&mut response);
    response
}

async fn judged(desk: &Arc<Desk>, parts: Parts, body: Incoming) -> Response {
    let Some(host) = desk.hosts.asked(&parts) else {
        return plain(
            StatusCode::FORBIDDEN,
            "recto does not answer under this name: use the address that it printed\n",
        );
    };
    let writes = match parts.method {
        Method::GET | Method::HEAD => false,
        Method::POST | Method::PUT => true,
        _ => return plain(StatusCode::METHOD_NOT_ALLOWED, "recto knows GET, HEAD, POST and PUT\n"),
    };
    let way = parts.uri.path().to_owned();
    let Some(way) = way.strip_prefix(&desk.public) else {
        return plain(StatusCode::NOT_FOUND, "not found\n");
    };
    if let (Some(asset), false) = (way.strip_prefix("/assets/"), writes) {
        return assets::serve(asset);
    }
    if let (Some(picture), false) = (way.strip_prefix("/media/"), writes) {
        return media::serve(desk, picture).await;
    }
    let words = desk.voices.accepted(&parts);
    let refused = |trouble: Trouble| trouble.json(&words, desk.board.revision());
    if writes {
        let is_own = desk.hosts.is_own_origin(&parts, host);
        if !is_own || site(&parts).is_some_and(|site| site != "same-origin") {
            return refused(other_origin());
        }
        if !is_json(&parts) {
            let message = message!("desk-no-json");
            return refused(Trouble::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content-type", message));
        }
    }
    let is_login = way == "/login";
    if is_login && !writes {
        return html(StatusCode::OK, pages::login(desk, &words));
    }
    let private = desk.private.strip_prefix(&desk.public).and_then(|own| way.strip_prefix(own));
    let private = private.filter(|own| own.is_empty() || own.starts_with('/'));
    let session = if is_login { None } else { session_of(desk, &parts) };
    let is_page = !writes && !private.is_some_and(|own| own.starts_with("/api/"));
    match (&session, private) {
        _ if is_login => {}
        (Some(_), None) => return plain(StatusCode::NOT_FOUND, "not found\n"),
        (None, _) if is_page => return to_login(desk),
        (None, _) => {
            let trouble = Trouble::new(StatusCode::UNAUTHORIZED, "login", message!("desk-no-login"));
            return refused(trouble.hint(message!("desk-no-login-hint")));
        }
        (Some(_), Some(_)) => {}
    }
    let own = private.unwrap_or_default();
    // Other pages may lead here, but nothing of theirs may ask for parts of it.
    if own.starts_with("/api/") && site(&parts).is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return refused(other_origin());
    }
    let may_write = |session: &Arc<Session>| !desk.is_read_only && session.person.may(Role::Translate);
    if writes && !HARMLESS.contains(&own) && session.as_ref().is_some_and(|session| !may_write(session)) {
        let message = if desk.is_read_only { message!("desk-read-only") } else { message!("desk-no-role") };
        return refused(Trouble::new(StatusCode::FORBIDDEN, "role", message));
    }
    let length =
        parts.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if writes && length.is_some_and(|length: usize| length > LARGEST) {
        return refused(Trouble::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", message!("desk-too-large")));
    }
    let body = match writes {
        true => match tokio::time::timeout(LONGEST, to_bytes(Body::new(body), LARGEST)).await {
            Ok(Ok(body)) => body,
            Ok(Err(_)) => {
                let message = message!("desk-too-large");
                return refused(Trouble::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", message));
            }
            Err(_) => return plain(StatusCode::REQUEST_TIMEOUT, "the request did not arrive in time\n"),
        },
        false => Bytes::new(),
    };
    match session {
        Some(session) => dispatched(desk, parts, own, body, session).await,
        None => match log_in(desk, &body) {
            Ok(response) => response,
            Err(trouble) => refused(trouble),
        },
    }
}

/// What is said of a request that comes from somewhere else.
fn other_origin() -> Trouble {
    let trouble = Trouble::new(StatusCode::FORBIDDEN, "origin", message!("desk-other-origin"));
    trouble.hint(message!("desk-other-origin-hint"))
}

/// Whoever has no session is led to where they get one.
fn to_login(desk: &Desk) -> Response {
    let way = format!("{}/login", desk.public);
    let location = HeaderValue::from_str(&way).unwrap_or(HeaderValue::from_static("/login"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// The session whose secret is in the cookie.
fn session_of(desk: &Desk, parts: &Parts) -> Option<Arc<Session>> {
    let cookies = parts.headers.get_all(header::COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    let mut all =
        cookies.flat_map(|cookies| cookies.split(';')).filter_map(|cookie| cookie.trim().split_once('='));
    all.find_map(|(name, key)| if name == COOKIE { desk.sessions.of(key) } else { None })
}

/// Exchanges a token for a session.
fn log_in(desk: &Desk, body: &[u8]) -> Result<Response, Trouble> {
    let body: Value = serde_json::from_slice(body)
        .map_err(|_| Trouble::new(StatusCode::BAD_REQUEST, "malformed", message!("desk-malformed")))?;
    let token = body.get("token").and_then(Value::as_str).unwrap_or_default();
    let person = match desk.people.admission(token) {
        Admission::Granted(person) => person,
        Admission::Used => {
            let trouble = Trouble::new(StatusCode::UNAUTHORIZED, "token-used", message!("desk-token-used"));
            return Err(trouble.hint(message!("desk-token-used-hint")));
        }
        Admission::Unknown => {
            let trouble = Trouble::new(StatusCode::UNAUTHORIZED, "token", message!("desk-token-unknown"));
            return Err(trouble.hint(message!("desk-token-unknown-hint")));
        }
    };
    desk.has_entered();
    let failed = |_| Trouble::new(StatusCode::INTERNAL_SERVER_ERROR, "random", message!("serve-no-random"));
    let key = desk.sessions.open(person).map_err(failed)?;
    let secure = if desk.is_secure { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={key}; HttpOnly; SameSite=Strict; Path={}/{secure}", desk.private);
    let location = format!("{}/", desk.private);
    let revision = desk.board.revision();
    let mut response =
        json_response(StatusCode::OK, &json!({ "schema": 1, "revision": revision, "location": location }));
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Hands a request on to the pages and the API, without the part of the address that nobody can guess.
async fn dispatched(
    desk: &Arc<Desk>,
    mut parts: Parts,
    own: &str,
    body: Bytes,
    session: Arc<Session>,
) -> Response {
    if own.is_empty() {
        let way = format!("{}/", desk.private);
        let location = HeaderValue::from_str(&way).unwrap_or(HeaderValue::from_static("/"));
        return (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
    }
    let words = desk.voices.of(&session, &parts);
    if desk.board.seen().is_none() {
        return match own.starts_with("/api/") {
            true => desk.starting().json(&words, desk.board.revision()),
            false => html(StatusCode::OK, pages::starting(desk, &words)),
        };
    }
    let query = parts.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let Ok(uri) = Uri::try_from(format!("{own}{query}")) else {
        return plain(StatusCode::BAD_REQUEST, "the address cannot be read\n");
    };
    parts.uri = uri;
    parts.extensions.insert(session);
    parts.extensions.insert(words);
    match desk.router().call(Request::from_parts(parts, Body::from(body))).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}
