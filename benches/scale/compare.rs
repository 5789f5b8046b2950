//! Compares recto with the floor, with git and with other tools, on copies of one project.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use serde_json::Value;

use crate::binary::Recto;
use crate::process::{Run, measure};
use crate::table::{Task, compare};
use crate::vary::vary;
use crate::{Result, peers, tree};

/// How many of a hundred paragraphs an author changes between two syncs: about 5 % of the units, because some have
/// no word that may change.
const EDITED: u64 = 7;

pub(crate) const FLOOR: &str = "floor: read and parse";
pub(crate) const RENDER_FLOOR: &str = "floor: read and write";
pub(crate) const GIT: &str = "git status";
pub(crate) const COLD: &str = "recto status, cold";
pub(crate) const WARM: &str = "recto status, warm";
pub(crate) const FIRST: &str = "recto sync, first run";
pub(crate) const CHANGED: &str = "recto sync, 5 % changed";
pub(crate) const RENDER: &str = "recto render";

/// Prints the table; `only` keeps the tasks whose names have one of the words, and what they are compared with.
pub(crate) fn run(project: &Path, program: Option<&Path>, runs: usize, only: &[String]) -> Result<()> {
    let work = tempfile::tempdir()?;
    let recto = Recto::new(program, &work.path().join("cache"))?;
    let copy = |name: &str| -> Result<PathBuf> {
        let to = work.path().join(name);
        tree::copy(project, &to)?;
        Ok(to)
    };
    let rest = copy("rest")?;
    commit(&rest)?;
    let mut tasks = at_rest(&recto, &rest, work.path())?;
    tasks.push(first_sync(&recto, copy("first")?));
    tasks.push(sync_of_changes(&recto, copy("changed")?)?);
    tasks.push(one_translation(&recto, copy("set")?)?);
    tasks.push(adoption(&recto, copy("pages")?)?);
    tasks.extend(peers::tasks(&rest, &work.path().join("peers"), EDITED)?);
    keep(&mut tasks, only);
    recto.warm(&rest)?;
    compare(&tasks, runs)
}

/// The commands that leave the project as it is, and their floors.
fn at_rest(recto: &Recto, rest: &Path, work: &Path) -> Result<Vec<Task>> {
    let own = std::env::current_exe()?;
    let project = rest.display().to_string();
    let (copies, rendered, reported) = (work.join("copies"), work.join("rendered"), work.join("reported"));
    let write = ["floor", &project, "--write", &copies.display().to_string()].map(str::to_owned);
    let render = recto.run(rest, &["render", "--out", &rendered.display().to_string()]);
    let report = recto.run(rest, &["report", "--out", &reported.display().to_string()]);
    Ok(vec![
        Task::new(FLOOR, Run::new(&own, rest, ["floor", &project])),
        Task::new(RENDER_FLOOR, Run::new(&own, rest, write)).after(move || tree::remove(&copies)),
        Task::new(GIT, Run::new("git", rest, ["status"])),
        Task::new(COLD, recto.cold(rest, "status")).against(FLOOR),
        Task::new(WARM, recto.run(rest, &["status"])).against(GIT),
        Task::new("recto sync, nothing to do", recto.run(rest, &["sync"])).against(FLOOR),
        Task::new("recto check, cold", recto.cold(rest, "check")).against(COLD).may_fail(),
        Task::new("recto check, warm", recto.run(rest, &["check"])).against(WARM).may_fail(),
        Task::new("recto list", recto.run(rest, &["list", "--format", "json"])).against(FLOOR),
        Task::new("recto report", report).against(COLD).after(move || tree::remove(&reported)),
        Task::new(RENDER, render).against(RENDER_FLOOR).after(move || tree::remove(&rendered)),
    ])
}

/// A sync of articles that have no catalogs yet.
fn first_sync(recto: &Recto, project: PathBuf) -> Task {
    let run = recto.run(&project, &["sync"]);
    Task::new(FIRST, run).against(FLOOR).after(move || tree::remove(&project.join("locales")))
}

/// A sync after the author changed a word here and there.
fn sync_of_changes(recto: &Recto, project: PathBuf) -> Result<Task> {
    commit(&project)?;
    let before = recto.run(&project, &["status"]);
    let run = recto.run(&project, &["sync"]);
    let root = project.clone();
    let change = Rc::new(move || -> Result<()> {
        // Git writes only files that differ, so all others stay as old as they are.
        git(&root, &["checkout", "--quiet", "--", "."])?;
        git(&root, &["clean", "--force", "-d", "--quiet"])?;
        measure(&before)?;
        change_articles(&root)
    });
    change()?;
    let counted = Command::new(&run.program)
        .args(["sync", "--dry-run", "--format", "json"])
        .current_dir(&project)
        .envs(run.surroundings.iter().map(|(name, value)| (name, value)))
        .output()?;
    let report: Value = serde_json::from_slice(&counted.stdout)?;
    let sum = |counts: &[&str]| -> u64 {
        let articles = report["articles"].as_array().into_iter().flatten();
        articles.flat_map(|article| counts.iter().filter_map(|count| article[*count].as_u64())).sum()
    };
    let (edited, all) = (sum(&["edited", "added"]), sum(&["unchanged", "moved", "edited", "added"]));
    println!("Changed: {edited} of {all} units.\n");
    Ok(Task::new(CHANGED, run).against(FLOOR).after(move || change()))
}

/// A translation that somebody writes, each time another one.
fn one_translation(recto: &Recto, project: PathBuf) -> Result<Task> {
    let [set, back] = sets(recto, &project)?;
    recto.warm(&project)?;
    Ok(Task::new("recto set", set).against(WARM).after(move || measure(&back).map(drop)))
}

/// Two translations of the first unit of a project, to be written in turn.
pub(crate) fn sets(recto: &Recto, project: &Path) -> Result<[Run; 2]> {
    let listed = recto.run(project, &["list", "--format", "json"]);
    let listed = Command::new(&listed.program)
        .args(&listed.arguments)
        .current_dir(project)
        .envs(listed.surroundings.iter().map(|(name, value)| (name, value)))
        .output()?;
    let listed: Value = serde_json::from_slice(&listed.stdout)?;
    let is_of_page =
        |unit: &&Value| unit["article"].as_str().is_some_and(|article| !article.ends_with(".ftl"));
    let units = listed["units"].as_array();
    let unit = units.into_iter().flatten().find(is_of_page).ok_or("no unit is listed")?;
    let of_unit = |key: &str| unit[key].as_str().ok_or_else(|| format!("a unit without {key}"));
    let (article, id, language) = (of_unit("article")?, of_unit("id")?, of_unit("language")?);
    let set = |text| recto.run(project, &["set", article, id, "--language", language, text]);
    Ok([set("Another translation."), set("One translation.")])
}

/// A first adoption of a site's pages, as recto writes them; git knows them from one commit.
fn adoption(recto: &Recto, project: PathBuf) -> Result<Task> {
    measure(&recto.run(&project, &["render"]))?;
    tree::remove(&project.join("locales"))?;
    commit(&project)?;
    let run = recto.run(&project, &["adopt"]);
    let restore = move || {
        git(&project, &["checkout", "--quiet", "--", "."])?;
        git(&project, &["clean", "--force", "-d", "--quiet"])
    };
    Ok(Task::new("recto adopt", run).against(FLOOR).after(restore))
}

/// Changes a word in some paragraphs of every article of a generated project.
fn change_articles(root: &Path) -> Result<()> {
    for file in tree::files(&root.join("articles"))?.into_iter().filter(|file| tree::is_article(file)) {
        let text = std::fs::read_to_string(&file)?;
        let changed = vary(&file, &text, 77, EDITED);
        if changed != text {
            tree::write(&file, changed)?;
        }
    }
    Ok(())
}

fn keep(tasks: &mut Vec<Task>, only: &[String]) {
    if only.is_empty() {
        return;
    }
    let is_asked = |task: &Task| only.iter().any(|word| task.name.contains(word.as_str()));
    let bases: Vec<&str> = tasks.iter().filter(|task| is_asked(task)).filter_map(|task| task.base).collect();
    tasks.retain(|task| is_asked(task) || bases.contains(&task.name.as_str()));
}

/// Puts a project under version control, so that git has something to say about it.
fn commit(project: &Path) -> Result<()> {
    git(project, &["init", "--quiet"])?;
    git(project, &["add", "--all"])?;
    git(
        project,
        &["-c", "user.name=bench", "-c", "user.email=bench@localhost", "commit", "--quiet", "-m", "all"],
    )
}

fn git(project: &Path, arguments: &[&str]) -> Result<()> {
    let status = Command::new("git").args(arguments).current_dir(project).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("git {} failed in {}", arguments[0], project.display()).into())
    }
}
