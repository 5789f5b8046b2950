//! Articles that ask too much: what `sync`, an edit of them, and `status` take, or how they are refused.

use std::path::Path;
use std::time::Duration;

use crate::binary::Recto;
use crate::process::{Took, measure};
use crate::shapes::{Shape, shapes};
use crate::{Result, tree};

/// A command that takes longer is stopped.
const LIMIT: Duration = Duration::from_secs(120);

/// Prints a row for each shape whose name has one of the words.
pub(crate) fn run(program: Option<&Path>, only: &[String]) -> Result<()> {
    println!("| shape | MB | sync | edit, sync | status | peak MB | what it said |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
    for shape in shapes() {
        let is_asked = only.is_empty() || only.iter().any(|word| shape.name().contains(word.as_str()));
        if is_asked {
            one_shape(&shape, program)?;
        }
    }
    Ok(())
}

fn one_shape(shape: &Shape, program: Option<&Path>) -> Result<()> {
    let work = tempfile::tempdir()?;
    let project = work.path().join("project");
    let recto = Recto::new(program, &work.path().join("cache"))?;
    tree::write(&project.join("recto.toml"), config(shape.ending))?;
    let article = project.join(format!("articles/article.{}", shape.ending));
    let take = |command: &str| {
        let mut run = recto.run(&project, &[command]);
        run.limit = Some(LIMIT);
        measure(&run)
    };
    let text = shape.text(false);
    let megabytes = text.len() as f64 / 1e6;
    tree::write(&article, text)?;
    let first = take("sync")?;
    tree::write(&article, shape.text(true))?;
    let taken = [first, take("sync")?, take("status")?];
    let peak = crate::table::peak(&taken);
    let said = taken.iter().find_map(message).unwrap_or_default();
    let [first, second, status] = taken.map(|took| cell(&took));
    println!("| {} | {megabytes:.1} | {first} | {second} | {status} | {peak:.0} | {said} |", shape.name());
    Ok(())
}

/// The CPU time, and the exit code where it is not 0.
fn cell(took: &Took) -> String {
    let seconds = took.cpu.as_secs_f64();
    match took.code {
        Some(0) => format!("{seconds:.2} s"),
        Some(code) => format!("{seconds:.2} s, exit {code}"),
        None => format!("stopped after {seconds:.0} s"),
    }
}

/// The first complaint.
fn message(took: &Took) -> Option<String> {
    let mut lines = took.said.lines().filter(|line| !line.trim().is_empty());
    let line =
        lines.clone().find(|line| line.contains("error") || line.contains("panicked")).or(lines.next())?;
    Some(line.chars().take(160).collect::<String>().replace('|', "\\|"))
}

fn config(ending: &str) -> String {
    format!(
        "source = \"en\"\nlanguages = [\"fr\"]\nlocales = \"locales\"\n\n[[articles]]\nfolder = \"articles\"\n\
         include = [\"*.{ending}\"]\n"
    )
}
