//! Time per article and memory as a project grows.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::binary::Recto;
use crate::generate::{Size, generate};
use crate::process::Run;
use crate::table::{Task, median, peak};
use crate::{Result, tree};

/// A task that takes longer than this is run once.
const LONG: Duration = Duration::from_secs(10);

/// Prints a row for each size and task: ×1, ×4, and so on.
pub(crate) fn run(
    folder: &Path,
    up_to: usize,
    program: Option<&Path>,
    runs: usize,
    size: &Size,
) -> Result<()> {
    println!("| size | articles | task | CPU s | wall s | CPU µs per article | peak MB |");
    println!("| --- | ---: | --- | ---: | ---: | ---: | ---: |");
    let mut times = 1;
    while times <= up_to {
        one_size(folder, times, program, runs, size)?;
        times *= 4;
    }
    Ok(())
}

fn one_size(folder: &Path, times: usize, program: Option<&Path>, runs: usize, size: &Size) -> Result<()> {
    let work = tempfile::tempdir()?;
    let project = work.path().join("project");
    let start = Instant::now();
    let articles = generate(folder, &project, times, size)?;
    eprintln!("×{times}: {articles} articles made in {:.1} s", start.elapsed().as_secs_f64());
    let recto = Recto::new(program, &work.path().join("cache"))?;
    let (rendered, reported) = (work.path().join("rendered"), work.path().join("reported"));
    let render = recto.run(&project, &["render", "--out", &rendered.display().to_string()]);
    let floor = ["floor".to_owned(), project.display().to_string()];
    let report = recto.run(&project, &["report", "--out", &reported.display().to_string()]);
    recto.warm(&project)?;
    for task in [
        Task::new("floor: read and parse", Run::new(std::env::current_exe()?, &project, floor)),
        Task::new("status, cold", recto.cold(&project, "status")),
        Task::new("status, warm", recto.run(&project, &["status"])),
        Task::new("check, cold", recto.cold(&project, "check")).may_fail(),
        Task::new("check, warm", recto.run(&project, &["check"])).may_fail(),
        Task::new("sync, nothing to do", recto.run(&project, &["sync"])),
        Task::new("list", recto.run(&project, &["list", "--format", "json"])),
        Task::new("report", report).after(move || tree::remove(&reported)),
        Task::new("render", render).after(move || tree::remove(&rendered)),
    ] {
        let mut taken = vec![task.take()?];
        while taken.len() < runs && taken[0].wall < LONG {
            taken.push(task.take()?);
        }
        let cpu = median(&taken, |took| took.cpu);
        println!(
            "| ×{times} | {articles} | {} | {cpu:.3} | {:.3} | {:.0} | {:.1} |",
            task.name,
            median(&taken, |took| took.wall),
            cpu * 1e6 / articles as f64,
            peak(&taken),
        );
    }
    Ok(())
}
