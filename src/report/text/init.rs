//! What a new project was made around, and what to do next.

use super::{BOLD, counted, paint};
use crate::workflow::git_setup::GitReport;
use crate::workflow::init::{FoundSite, InitReport};

/// The project that was made, and what was set up in git.
pub fn init(made: Option<&InitReport>, git: Option<&GitReport>) -> String {
    let mut out = String::new();
    if let Some(found) = made.and_then(|report| report.found.as_ref()) {
        push_found(&mut out, found);
    }
    for path in made.iter().flat_map(|report| &report.made) {
        out.push_str(&format!("made {path}\n"));
    }
    if let Some(report) = git {
        for line in &report.attributes {
            out.push_str(&format!("added to .gitattributes: {line}\n"));
        }
        for (key, value) in &report.settings {
            out.push_str(&format!("set in this clone: {key} = {value}\n"));
        }
        if report.attributes.is_empty() && report.settings.is_empty() {
            out.push_str("git is set up already\n");
        }
    }
    if let Some(report) = made {
        out.push_str(&next_step(report));
    }
    if git.is_some() {
        out.push_str(
            "\nCommit .gitattributes. Everybody runs `recto init --git` once in their own clone,\n\
             because git does not clone its settings.\n",
        );
    }
    out
}

fn push_found(out: &mut String, found: &FoundSite) {
    out.push_str(&format!("found {}\n", paint(BOLD, &found.what())));
    for (folder, output) in &found.folders {
        out.push_str(&format!("  articles in {folder}/\n    translated to {output}\n"));
    }
    if let Some(articles) = found.articles {
        out.push_str(&format!("  {}: {}\n", found.source, counted(articles, "article")));
    }
    for language in &found.languages {
        let more = match language.homeless {
            0 => String::new(),
            1 => ", 1 more file without an article".to_owned(),
            count => format!(", {} without an article", counted(count, "more file")),
        };
        let translated = match language.translated {
            0 => "none translated yet".to_owned(),
            count => format!("{count} translated"),
        };
        out.push_str(&format!("  {}: {translated}{more}\n", language.language));
    }
    for other in &found.others {
        out.push_str(&format!("  seen and not taken: {other}\n"));
    }
    out.push('\n');
}

fn next_step(report: &InitReport) -> String {
    let folder = &report.folder;
    match &report.found {
        Some(_) if !report.findings.is_empty() => {
            "\nNot all of these files can be articles as they are: mend recto.toml as the errors\n\
             say, then run `recto sync`.\n"
                .to_owned()
        }
        Some(found) if found.is_fluent() && found.is_translated() => {
            "\nLook at recto.toml, then run `recto sync`, which takes the translations that are there as\n\
             drafts, or `recto sync --trust translated` where they have been read.\n"
                .to_owned()
        }
        Some(found) if found.is_translated() => {
            "\nLook at recto.toml, then see with `recto adopt --dry-run` how the translations\n\
             that are there pair with their articles.\n"
                .to_owned()
        }
        Some(_) => {
            format!("\nThe articles are those in {folder}/; look at recto.toml, then run `recto sync`.\n")
        }
        None => format!("\nPut articles into {folder}/, then run `recto sync`.\n"),
    }
}
