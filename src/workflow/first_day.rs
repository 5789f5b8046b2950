//! The first day of a site that is translated already: what is found in it then is known, and the gate fails on what
//! is new.

use super::compare::BaselineReport;
use super::look::{known_at_first, look};
use super::render::{RenderRequest, render};
use super::scope::Scope;
use super::wanted::FindingFilter;
use crate::adopt::{AdoptReport, AdoptRequest, adopt};
use crate::config::{Config, FILE_NAME};
use crate::workspace::WorkspaceError;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::project::Project;

/// Where the findings of the first day are kept.
const BASELINE: &str = "recto-baseline.json";

/// What was adopted, and what was found in it.
#[derive(Debug)]
pub struct FirstDay {
    /// What was adopted.
    pub adopted: AdoptReport,
    /// The baseline, where one was begun.
    pub baseline: Option<BaselineReport>,
}

/// Takes in the translations of a site, and begins a baseline where they were never taken in before.
///
/// # Errors
///
/// As of [`adopt`], or a file that cannot be written.
pub fn adopt_site(
    project: &Project,
    options: SnapshotOptions,
    request: &AdoptRequest,
) -> Result<FirstDay, WorkspaceError> {
    let mut adopted = adopt(project, options, request)?;
    if request.dry_run {
        return Ok(FirstDay { adopted, baseline: None });
    }
    let project = Project::open(project.files.root())?;
    record_pages(&project, options, &adopted);
    if !adopted.is_first {
        return Ok(FirstDay { adopted, baseline: None });
    }
    let baseline = begin_baseline(&project, options)?;
    if let Some(baseline) = &baseline {
        adopted.written.extend([baseline.path.clone(), FILE_NAME.to_owned()]);
        adopted.written.sort_unstable();
        adopted.written.dedup();
    }
    Ok(FirstDay { adopted, baseline })
}

/// Tells the ledgers of the pages what rendering would tell them, so that the next rendering has nothing new to say.
fn record_pages(project: &Project, options: SnapshotOptions, adopted: &AdoptReport) {
    let mut articles: Vec<String> = adopted.articles.iter().map(|adopted| adopted.article.clone()).collect();
    articles.sort_unstable();
    articles.dedup();
    if !articles.is_empty() {
        // What keeps pages from being read, rendering says.
        drop(render(
            project,
            options,
            &RenderRequest { articles, records_only: true, ..RenderRequest::default() },
        ));
    }
}

/// Writes what is found today into a baseline, and its name into the configuration; `None` where there is one, or
/// nothing is found.
fn begin_baseline(
    project: &Project,
    options: SnapshotOptions,
) -> Result<Option<BaselineReport>, WorkspaceError> {
    if project.config.gate.baseline.is_some() || project.files.exists(BASELINE) {
        return Ok(None);
    }
    let Some(settings) = with_baseline(project.settings()) else { return Ok(None) };
    let look = look(project, options, &FindingFilter::default(), &Scope::default())?;
    if !look.snapshot.not_evaluated.is_empty() {
        return Ok(None);
    }
    let known = known_at_first(look, project);
    if known.is_empty() {
        return Ok(None);
    }
    // A configuration that names a file which is not there would keep recto from judging anything.
    project.files.write_together(&[(BASELINE, &known.write()), (FILE_NAME, &settings)])?;
    Ok(Some(BaselineReport { path: BASELINE.to_owned(), findings: known.len(), changed: true }))
}

/// A configuration with the name of the baseline; `None` where it cannot be put in.
fn with_baseline(text: &str) -> Option<String> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let line = format!("baseline = \"{BASELINE}\"{line_end}");
    let is_gate = |line: &str| line.split('#').next().is_some_and(|head| head.trim() == "[gate]");
    let mut out = String::with_capacity(text.len() + 64);
    let mut is_in = false;
    for own in text.split_inclusive('\n') {
        out.push_str(own);
        if !is_in && is_gate(own) {
            if !own.ends_with('\n') {
                out.push_str(line_end);
            }
            out.push_str(&line);
            is_in = true;
        }
    }
    if !is_in {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push_str(line_end);
        }
        out.push_str(&format!("{line_end}[gate]{line_end}{line}"));
    }
    let read = Config::read(&out, FILE_NAME, crate::check::configurable()).ok()?;
    (read.gate.baseline.as_deref() == Some(BASELINE)).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_baseline_stands_in_the_table_of_the_gate() {
        let settings = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n";
        for (before, after) in [
            ("", "\n[gate]\nbaseline = \"recto-baseline.json\"\n"),
            (
                "[gate] # strict\nstale = \"off\"\n",
                "[gate] # strict\nbaseline = \"recto-baseline.json\"\nstale = \"off\"\n",
            ),
            ("[gate]", "[gate]\nbaseline = \"recto-baseline.json\"\n"),
        ] {
            let expected = Some(format!("{settings}{after}"));
            assert_eq!(with_baseline(&format!("{settings}{before}")), expected, "{before}");
        }
        assert_eq!(with_baseline(&format!("{settings}gate = 1\n")), None);
    }
}
