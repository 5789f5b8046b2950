//! What git remembers: of one unit, and of the files that changed since.

use recto::catalog::Catalog;
use recto::history::{NoBase, Repository};
use recto::message;
use recto::message::{Message, shell};
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::asked;

/// So many texts of a unit are told.
const MOST: usize = 50;

/// So many commits of its catalog are looked at.
const COMMITS: usize = 500;

/// The texts that the translation of a unit had in commits, the newest first.
pub(super) fn history(visit: &Visit) -> Result<Value, Trouble> {
    let (snapshot, place) = (visit.snapshot()?, asked::place_in_query(visit)?);
    let unit = snapshot.unit(&place)?;
    let project = snapshot.project();
    let source = snapshot.source_catalog(&place.article)?;
    let repository = Repository::new(project.files.root());
    let Some(history) = repository.articles(&[unit.catalog.as_str()]) else {
        return Ok(json!({ "entries": [], "cut_short": false }));
    };
    let in_file = |text: Option<String>| {
        let catalog = Catalog::parse(text?);
        catalog.get(&unit.id).map(|entry| (entry.pattern(), entry.text()))
    };
    let mut entries: Vec<(Value, Option<String>)> = Vec::new();
    for version in history.file(&unit.catalog).into_iter().take(COMMITS) {
        let told = in_file(history.text(version.commit, &version.path));
        let (translation, text) = told.map_or((None, None), |(pattern, text)| (Some(pattern), text));
        let source = in_file(history.text(version.commit, &source));
        let entry = json!({
            "commit": &history.name(version.commit)[..12.min(history.name(version.commit).len())],
            "date": history.date(version.commit).to_string(),
            "translation": translation,
            "text": text,
            "source": source.map(|(pattern, text)| text.unwrap_or(pattern)),
        });
        // Of commits that left the text as it was, the oldest one brought it.
        if entries.last().is_some_and(|(_, last)| *last == translation) {
            entries.pop();
        } else if entries.len() == MOST {
            break;
        }
        entries.push((entry, translation));
    }
    if entries.last().is_some_and(|(_, translation)| translation.is_none()) {
        entries.pop();
    }
    let is_cut = history.is_shallow();
    Ok(
        json!({ "entries": entries.into_iter().map(|(entry, _)| entry).collect::<Vec<_>>(), "cut_short": is_cut }),
    )
}

/// The files that differ from the last commit, and the command that makes the next one.
pub(super) fn changes(visit: &Visit) -> Result<Value, Trouble> {
    let project = visit.snapshot()?.project();
    let repository = Repository::new(project.files.root());
    let changes = match repository.changes_since("HEAD") {
        Ok(changes) => changes,
        Err(NoBase::NoRepository | NoBase::Unknown { .. } | NoBase::Lacking) => {
            return Ok(json!({ "repository": false, "files": [], "command": null }));
        }
    };
    let locales = format!("{}/", project.config.locales);
    let catalogs = visit.snapshot()?.catalogs();
    let mut own = Vec::new();
    let mut files = Vec::new();
    for (path, before) in changes.files {
        let now = project.files.read_bytes(&path).ok().flatten();
        let status = match (&before, &now) {
            (None, Some(_)) => "added",
            (Some(_), None) => "removed",
            (Some(before), Some(now)) if before == now => continue,
            (Some(_), Some(_)) => "changed",
            (None, None) => continue,
        };
        let text = |bytes: Option<Vec<u8>>| {
            bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
        };
        let (before, now) = (text(before), text(now));
        let diff = TextDiff::from_lines(&before, &now);
        let count = |tag| diff.iter_all_changes().filter(|change| change.tag() == tag).count();
        let is_own = path.starts_with(&locales) || catalogs.contains(&path);
        if is_own {
            own.push(shell(&path));
        }
        files.push(json!({
            "path": path,
            "status": status,
            "added": count(ChangeTag::Insert),
            "removed": count(ChangeTag::Delete),
            "translation": is_own,
        }));
    }
    let subject: Message = message!("desk-commit");
    let command = (!own.is_empty()).then(|| {
        format!("git add -- {} && git commit -m {}", own.join(" "), shell(&visit.words.text(&subject)))
    });
    Ok(json!({ "repository": true, "files": files, "command": command }))
}
