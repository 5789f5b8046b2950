//! What every answer tells the browser: run and load nothing that is not ours, and show it to nobody else.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The policy of a rendered page, which has a frame of its own: no script, no origin, nothing from elsewhere.
pub(crate) const PREVIEW_POLICY: &str = "sandbox; default-src 'none'; img-src 'self'; style-src 'self'; \
                                         base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// Adds what an answer does not say itself.
pub(super) fn finish(response: &mut Response) {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}
