//! Measurements of several tasks, taken in turn, as a Markdown table.

use std::time::Duration;

use crate::Result;
use crate::process::{Run, Took, measure};

/// Something to measure.
pub(crate) struct Task {
    pub(crate) name: String,
    pub(crate) run: Run,
    /// What has to be done before each run, which is not measured.
    pub(crate) prepare: Option<Box<dyn Fn() -> Result<()>>>,
    /// The name of the task it is compared with.
    pub(crate) base: Option<&'static str>,
    /// The exit codes that are no failure.
    pub(crate) fine: &'static [i32],
}

impl Task {
    pub(crate) fn new(name: impl Into<String>, run: Run) -> Self {
        Self { name: name.into(), run, prepare: None, base: None, fine: &[0] }
    }

    pub(crate) fn after(mut self, prepare: impl Fn() -> Result<()> + 'static) -> Self {
        self.prepare = Some(Box::new(prepare));
        self
    }

    pub(crate) fn against(mut self, base: &'static str) -> Self {
        self.base = Some(base);
        self
    }

    /// A gate that does not pass has done its work all the same.
    pub(crate) fn may_fail(mut self) -> Self {
        self.fine = &[0, 1];
        self
    }

    /// Runs it once.
    pub(crate) fn take(&self) -> Result<Took> {
        if let Some(prepare) = &self.prepare {
            prepare()?;
        }
        let took = measure(&self.run)?;
        if !took.code.is_some_and(|code| self.fine.contains(&code)) {
            let said = took.said.lines().next_back().unwrap_or_default();
            return Err(format!("{}: exit code {:?}: {said}", self.name, took.code).into());
        }
        Ok(took)
    }
}

/// Runs all tasks in turn, as often as asked, and prints their medians.
pub(crate) fn compare(tasks: &[Task], runs: usize) -> Result<()> {
    let mut taken: Vec<Vec<Took>> = vec![Vec::new(); tasks.len()];
    for run in 0..runs {
        for (task, taken) in tasks.iter().zip(&mut taken) {
            taken.push(task.take()?);
        }
        eprintln!("run {} of {runs} is done", run + 1);
    }
    println!("| task | CPU s | wall s | peak MB | CPU × | wall × | of |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
    for (task, own) in tasks.iter().zip(&taken) {
        let base = task.base.and_then(|name| tasks.iter().position(|other| other.name == name));
        let ratio = |part: fn(&Took) -> Duration| {
            let of = base.map(|base| median(&taken[base], part));
            of.map_or(String::new(), |of| format!("{:.2}", median(own, part) / of.max(1e-6)))
        };
        println!(
            "| {} | {:.4} | {:.4} | {:.1} | {} | {} | {} |",
            task.name,
            median(own, |took| took.cpu),
            median(own, |took| took.wall),
            peak(own),
            ratio(|took| took.cpu),
            ratio(|took| took.wall),
            base.map_or("", |base| &tasks[base].name),
        );
    }
    Ok(())
}

/// The median in seconds.
pub(crate) fn median(taken: &[Took], part: fn(&Took) -> Duration) -> f64 {
    let mut times: Vec<Duration> = taken.iter().map(part).collect();
    times.sort_unstable();
    times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64)
}

/// The largest resident set of all runs in megabytes.
pub(crate) fn peak(taken: &[Took]) -> f64 {
    taken.iter().map(|took| took.peak).max().unwrap_or(0) as f64 * 1024.0 / 1e6
}
