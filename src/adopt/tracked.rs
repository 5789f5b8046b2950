//! The line of the configuration by which a sync takes in what is edited on pages: written once a site is adopted.

use rustc_hash::FxHashSet;

use crate::config::{Config, FILE_NAME};
use crate::workspace::project::Project;

/// The configuration in which the pages of these sets of articles are tracked; `None` where they are already, or where
/// the line cannot be put in.
pub(super) fn tracking(project: &Project, sets: &FxHashSet<usize>) -> Option<(String, Config)> {
    let config = &project.config;
    let is_open = |set: &&usize| config.articles.get(**set).is_some_and(|set| !set.is_tracked);
    let open: FxHashSet<usize> = sets.iter().filter(is_open).copied().collect();
    if open.is_empty() {
        return None;
    }
    let text = project.settings();
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = String::with_capacity(text.len() + 32);
    let (mut set, mut is_in_set) = (None, false);
    for line in text.split_inclusive('\n') {
        out.push_str(line);
        let trimmed = line.trim();
        if trimmed.starts_with('[') {
            is_in_set =
                trimmed.split('#').next().is_some_and(|head| head.replace(' ', "").trim() == "[[articles]]");
            set = if is_in_set { Some(set.map_or(0, |set| set + 1)) } else { set };
            continue;
        }
        let is_output = trimmed.split_once('=').is_some_and(|(key, _)| key.trim() == "output");
        if is_in_set && is_output && set.is_some_and(|set| open.contains(&set)) {
            if !line.ends_with('\n') {
                out.push_str(line_end);
            }
            let indent = &line[..line.len() - line.trim_start().len()];
            out.push_str(&format!("{indent}pages = \"tracked\"{line_end}"));
        }
    }
    // What was put in has to mean just that.
    let read = Config::read(&out, FILE_NAME, crate::check::configurable()).ok()?;
    let is_meant = |(at, (new, old)): (usize, (&crate::config::ArticleSet, &crate::config::ArticleSet))| {
        new.is_tracked == (old.is_tracked || open.contains(&at)) && new.output == old.output
    };
    let is_as_meant = read.articles.len() == config.articles.len()
        && read.articles.iter().zip(&config.articles).enumerate().all(is_meant);
    is_as_meant.then_some((out, read))
}
