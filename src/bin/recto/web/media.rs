//! Pictures of articles, for previews.
//!
//! The frame of a preview has no origin, so browsers send no cookie from it: whose picture it is stands in the address.

use std::path::Path;
use std::sync::Arc;

use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;
use recto::workspace::project::Project;
use tokio::task::spawn_blocking;

use super::answer::plain;
use super::state::Desk;

/// What a browser is given, by the ending of the name. No format that can hold a script is among them.
const KINDS: [(&str, &str); 6] = [
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
];

/// Answers `TICKET/PATH`, the part behind `/media/`.
pub(crate) async fn serve(desk: &Arc<Desk>, way: &str) -> Response {
    let found = || {
        let (ticket, path) = way.split_once('/')?;
        desk.sessions.of_ticket(ticket)?;
        let path = percent_decode_str(path).decode_utf8().ok()?.into_owned();
        Some((path, desk.board.seen()?.snapshot))
    };
    let Some((path, snapshot)) = found() else { return plain(StatusCode::NOT_FOUND, "not found\n") };
    let read = spawn_blocking(move || read(snapshot.project(), &path)).await;
    match read {
        Ok(Some((kind, bytes))) => {
            let origin = HeaderName::from_static("cross-origin-resource-policy");
            ([(header::CONTENT_TYPE, kind), (origin, "cross-origin")], bytes).into_response()
        }
        _ => plain(StatusCode::NOT_FOUND, "not found\n"),
    }
}

/// A picture below a folder of articles, with its kind.
fn read(project: &Project, path: &str) -> Option<(&'static str, Vec<u8>)> {
    let ending = Path::new(path).extension()?.to_str()?.to_ascii_lowercase();
    let (_, kind) = KINDS.iter().find(|(known, _)| *known == ending)?;
    // What is written in any other way than recto writes it is no path of the project.
    if joined("", path)? != path || path.split('/').any(|part| part.starts_with('.')) {
        return None;
    }
    let is_below = |folder: &str| {
        folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    };
    if !project.config.articles.iter().any(|set| is_below(&set.folder)) {
        return None;
    }
    let root = project.files.root().canonicalize().ok()?;
    let real = project.files.on_disk(path).canonicalize().ok()?;
    if !real.starts_with(&root) {
        return None;
    }
    Some((kind, project.files.read_bytes(path).ok()??))
}

/// A path as seen from a folder, as one from the root; none where it leads out.
pub(crate) fn joined(folder: &str, path: &str) -> Option<String> {
    if path.contains(['\0', '\\']) {
        return None;
    }
    recto::layout::resolved(folder, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pictures_beside_articles_are_given() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write("recto.toml", "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n");
        for path in [
            "articles/a.png",
            "articles/b/c.JPG",
            "articles/d.svg",
            "articles/.e.png",
            "other/f.png",
            "articlesx/g.png",
        ] {
            write(path, "picture");
        }
        #[cfg(unix)]
        {
            let outside = tempfile::tempdir().unwrap().keep();
            std::fs::write(outside.join("h.png"), "secret").unwrap();
            std::os::unix::fs::symlink(outside.join("h.png"), folder.path().join("articles/h.png")).unwrap();
            std::os::unix::fs::symlink(&outside, folder.path().join("articles/i")).unwrap();
        }
        let project = Project::open(folder.path()).unwrap();
        for (path, kind) in [
            ("articles/a.png", Some("image/png")),
            ("articles/b/c.JPG", Some("image/jpeg")),
            ("articles/d.svg", None),
            ("articles/.e.png", None),
            ("other/f.png", None),
            ("articlesx/g.png", None),
            ("articles/h.png", None),
            ("articles/i/h.png", None),
            ("articles/none.png", None),
            ("articles/../other/f.png", None),
            ("articles//a.png", None),
            ("/articles/a.png", None),
            ("articles/b/../a.png", None),
            ("articles/a.png/", None),
            ("articles\\a.png", None),
            ("articles/a.png\0", None),
            ("", None),
        ] {
            assert_eq!(read(&project, path).map(|(kind, _)| kind), kind, "{path}");
        }
    }
}
