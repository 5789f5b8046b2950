//! For whom a request is meant, and from where it comes: a name that leads here but is not ours gets no answer.

use std::net::SocketAddr;

use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::request::Parts;

/// The names under which the desk is asked for.
#[derive(Debug)]
pub(crate) struct Hosts {
    /// In lower case, with their port where it counts.
    names: Vec<String>,
    /// `http` or, behind a proxy, `https`.
    scheme: &'static str,
}

impl Hosts {
    /// The names of the place where the desk listens, and those that were allowed besides.
    pub(crate) fn new(place: SocketAddr, allowed: &[String], is_behind_proxy: bool) -> Self {
        let port = place.port();
        let mut names = Vec::new();
        if place.ip().is_loopback() {
            names.extend([format!("127.0.0.1:{port}"), format!("localhost:{port}"), format!("[::1]:{port}")]);
            names.push(place.to_string());
        }
        for name in allowed {
            let name = name.to_ascii_lowercase();
            names.push(format!("{name}:{port}"));
            names.push(name);
        }
        Self { names, scheme: if is_behind_proxy { "https" } else { "http" } }
    }

    /// The name that a request is for, where it is one of ours.
    pub(super) fn asked<'r>(&self, request: &'r Parts) -> Option<&'r str> {
        let mut all = request.headers.get_all(HOST).iter();
        let host = all.next()?.to_str().ok()?;
        let is_one = all.next().is_none();
        // A request may name it in its first line too.
        let is_same = request.uri.authority().is_none_or(|authority| authority.as_str() == host);
        let is_ours = self.names.contains(&host.to_ascii_lowercase());
        (is_one && is_same && is_ours).then_some(host)
    }

    /// Whether a request that changes something comes from a page of the same name.
    pub(super) fn is_own_origin(&self, request: &Parts, host: &str) -> bool {
        let mut all = request.headers.get_all(ORIGIN).iter();
        let own = format!("{}://{}", self.scheme, host.to_ascii_lowercase());
        let origin = all.next().and_then(|origin| origin.to_str().ok());
        all.next().is_none() && origin.is_some_and(|origin| origin.to_ascii_lowercase() == own)
    }
}

/// Where a browser says that a request comes from, if it does.
pub(super) fn site(request: &Parts) -> Option<&str> {
    request.headers.get("sec-fetch-site").map(|site| site.to_str().unwrap_or("unknown"))
}

/// Whether the content is JSON, by the header alone.
pub(super) fn is_json(request: &Parts) -> bool {
    let mut all = request.headers.get_all(CONTENT_TYPE).iter();
    let kind = all.next().and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let (kind, parameter) = kind.split_once(';').unwrap_or((kind, ""));
    let parameter = parameter.trim().to_ascii_lowercase();
    let is_utf8 = matches!(parameter.as_str(), "" | "charset=utf-8" | "charset=\"utf-8\"");
    all.next().is_none() && kind.trim().eq_ignore_ascii_case("application/json") && is_utf8
}
