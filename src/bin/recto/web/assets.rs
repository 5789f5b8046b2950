//! The files that pages need: styles, scripts, pictures. They are part of the program.
//!
//! Their addresses have a hash of all of them in it, so that browsers may keep them for ever, and one script may
//! import another by its plain name.

use std::sync::LazyLock;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use recto::report::tokens::TOKENS;
use sha2::{Digest, Sha256};

use super::answer::plain;
use super::security::random::hex;

struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

macro_rules! assets {
    ($($name:literal: $kind:literal),* $(,)?) => {
        &[$(Asset { name: $name, kind: $kind, bytes: include_bytes!(concat!("assets/", $name)) }),*]
    };
}

/// All of them but the shared colours; a new one is a file in `assets` and a line here.
const ASSETS: &[Asset] = assets![
    "api.js": "text/javascript; charset=utf-8",
    "batch.js": "text/javascript; charset=utf-8",
    "changes.js": "text/javascript; charset=utf-8",
    "conflict.js": "text/javascript; charset=utf-8",
    "desk.css": "text/css; charset=utf-8",
    "desk.js": "text/javascript; charset=utf-8",
    "dialogs.js": "text/javascript; charset=utf-8",
    "dom.js": "text/javascript; charset=utf-8",
    "drafts.js": "text/javascript; charset=utf-8",
    "editor.js": "text/javascript; charset=utf-8",
    "find.js": "text/javascript; charset=utf-8",
    "following.js": "text/javascript; charset=utf-8",
    "fluent.js": "text/javascript; charset=utf-8",
    "help.js": "text/javascript; charset=utf-8",
    "home.js": "text/javascript; charset=utf-8",
    "keys.js": "text/javascript; charset=utf-8",
    "language.js": "text/javascript; charset=utf-8",
    "list.js": "text/javascript; charset=utf-8",
    "live.js": "text/javascript; charset=utf-8",
    "login.js": "text/javascript; charset=utf-8",
    "marks.js": "text/javascript; charset=utf-8",
    "notes.js": "text/javascript; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "panels.js": "text/javascript; charset=utf-8",
    "pieces.js": "text/javascript; charset=utf-8",
    "presence.js": "text/javascript; charset=utf-8",
    "preview.css": "text/css; charset=utf-8",
    "saving.js": "text/javascript; charset=utf-8",
    "settings.js": "text/javascript; charset=utf-8",
    "tally.js": "text/javascript; charset=utf-8",
    "terms.js": "text/javascript; charset=utf-8",
    "unit.js": "text/javascript; charset=utf-8",
    "units.js": "text/javascript; charset=utf-8",
    "variants.js": "text/javascript; charset=utf-8",
    "words.js": "text/javascript; charset=utf-8",
];

/// The colours of the report are those of the desk.
const COLOURS: Asset =
    Asset { name: "tokens.css", kind: "text/css; charset=utf-8", bytes: TOKENS.as_bytes() };

fn all() -> impl Iterator<Item = &'static Asset> {
    ASSETS.iter().chain([&COLOURS])
}

static HASH: LazyLock<String> = LazyLock::new(|| {
    let mut hasher = Sha256::new();
    for asset in all() {
        hasher.update(asset.name);
        hasher.update([0]);
        hasher.update(asset.bytes);
    }
    hex(&hasher.finalize()[..8])
});

/// The way to an asset, behind the public part of the address.
pub(crate) fn way(name: &str) -> String {
    debug_assert!(all().any(|asset| asset.name == name), "there is no asset {name}");
    format!("/assets/{}/{name}", *HASH)
}

/// Answers `HASH/NAME`, the part behind `/assets/`.
pub(crate) fn serve(way: &str) -> Response {
    let found = way.split_once('/').filter(|(hash, _)| *hash == *HASH);
    let found = found.and_then(|(_, name)| all().find(|asset| asset.name == name));
    let Some(asset) = found else { return plain(StatusCode::NOT_FOUND, "not found\n") };
    let headers = [
        (header::CONTENT_TYPE, asset.kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        // The preview of a page is in a frame of no origin, which takes no other.
        (header::HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    (headers, asset.bytes).into_response()
}
