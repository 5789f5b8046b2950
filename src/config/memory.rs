//! `[memory]` and `[analyse]`: what was translated elsewhere, and what a word counts where it is known.

use globset::GlobSet;

use super::articles::{folder_path, globs};
use super::raw::{At, Fault, Table};
use crate::message;

/// The translation memories that belong to a project.
#[derive(Clone, Debug, Default)]
pub struct MemoryFiles {
    /// The folders they are below, or the files themselves.
    pub roots: Vec<String>,
    /// Which files they are.
    pub files: GlobSet,
    /// The server that a team shares.
    pub server: Option<MemoryServer>,
}

/// A server of PostgreSQL that keeps the translations of a team.
#[derive(Clone, Debug)]
pub struct MemoryServer {
    /// Its address, without a password.
    pub url: String,
    /// What the project is called there; as its folder where nobody says.
    pub project: Option<String>,
    /// The articles that are not sent there.
    pub exclude: GlobSet,
}

/// What a word counts in each band of an analysis: the same in its place, repeated, the same, from 95, 85, 75 and 50 %
/// on, and new.
pub type Weights = [f64; 8];

/// The weights that a published grid has.
pub(super) const WEIGHTS: Weights = [0.0, 0.2, 0.2, 0.5, 0.5, 1.0, 1.0, 1.0];

/// The `[analyse]` table.
pub(super) fn analyse_weights(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> Option<Weights> {
    let weights = table.shares("weights", faults);
    table.finish(faults);
    weights
}

/// The `[memory]` table.
pub(super) fn memory_files(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> MemoryFiles {
    let texts = table.strings("files", faults).unwrap_or_default();
    let url = table.string("url", faults);
    let project = table.string("project", faults).map(|project| project.value);
    let excluded = table.strings("exclude", faults).unwrap_or_default();
    table.finish(faults);
    let mut paths_of = |texts: Vec<At<String>>, key| -> Vec<At<String>> {
        let path = |text: At<String>| At { value: folder_path(&text, key, faults), span: text.span };
        texts.into_iter().map(path).collect()
    };
    let (paths, excluded) = (paths_of(texts, "files"), paths_of(excluded, "exclude"));
    let url = url.filter(|url| is_server(url, faults));
    let exclude = globs(&excluded, faults);
    let server = url.map(|url| MemoryServer { url: url.value, project, exclude });
    let root = |path: &At<String>| {
        let parts = path.value.split('/').take_while(|part| !part.contains(['*', '?', '[', '{']));
        parts.collect::<Vec<_>>().join("/")
    };
    let mut roots: Vec<String> = paths.iter().map(root).collect();
    roots.sort_unstable();
    roots.dedup();
    MemoryFiles { roots, files: globs(&paths, faults), server }
}

/// Whether a text is the address of a server, with no password in it: that does not belong into a file that is shared.
fn is_server(url: &At<String>, faults: &mut Vec<Fault>) -> bool {
    let rest = url.value.strip_prefix("postgres://").or_else(|| url.value.strip_prefix("postgresql://"));
    let (user, place) = rest.map_or(("", ""), |rest| rest.split_once('@').unwrap_or(("", rest)));
    let (_, parameters) = place.split_once('?').unwrap_or_default();
    let names: Vec<&str> =
        parameters.split('&').map(|parameter| parameter.split('=').next().unwrap_or_default()).collect();
    let fault = if user.contains(':') || names.contains(&"password") {
        Fault::new(
            url.span.clone(),
            message!("config-memory-password"),
            message!("config-memory-password-hint"),
        )
    } else if rest.is_none() || names.iter().any(|name| name.contains('%')) {
        let message = message!("config-memory-url", value = &url.value);
        Fault::new(url.span.clone(), message, message!("config-memory-url-hint"))
    } else {
        return true;
    };
    faults.push(fault);
    false
}
