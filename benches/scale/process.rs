//! Runs a command as a process of its own and says what it took.
//!
//! A process knows only the sum over all its children, and the largest of them. So each command runs below another
//! process of this very program, which has no other child.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;

/// A command to measure.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub(crate) program: PathBuf,
    pub(crate) arguments: Vec<String>,
    /// Where it runs.
    pub(crate) folder: PathBuf,
    pub(crate) surroundings: Vec<(&'static str, String)>,
    /// A file for its standard input.
    pub(crate) input: Option<PathBuf>,
    /// After how long it is stopped.
    pub(crate) limit: Option<Duration>,
}

impl Run {
    pub(crate) fn new<A: Into<String>>(
        program: impl Into<PathBuf>,
        folder: &Path,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        Self {
            program: program.into(),
            arguments: arguments.into_iter().map(Into::into).collect(),
            folder: folder.to_owned(),
            surroundings: Vec::new(),
            input: None,
            limit: None,
        }
    }

    /// With a variable of the environment.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.surroundings.push((name, value.into()));
        self
    }
}

/// What a process and its children took.
#[derive(Clone, Debug, Default)]
pub(crate) struct Took {
    /// User and system time.
    pub(crate) cpu: Duration,
    pub(crate) wall: Duration,
    /// The largest resident set, in KiB.
    pub(crate) peak: u64,
    /// The exit code; `None` where it was stopped.
    pub(crate) code: Option<i32>,
    /// What it wrote to standard error.
    pub(crate) said: String,
}

/// Runs a command to its end.
pub(crate) fn measure(run: &Run) -> Result<Took> {
    let scratch = tempfile::tempdir()?;
    let (report, said) = (scratch.path().join("report"), scratch.path().join("said"));
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("took").arg(&report);
    if let Some(limit) = run.limit {
        command.arg(format!("--limit={}", limit.as_secs()));
    }
    command.arg("--").arg(&run.program).args(&run.arguments).current_dir(&run.folder);
    command.envs(run.surroundings.iter().map(|(name, value)| (name, value)));
    command.stdin(match &run.input {
        Some(path) => Stdio::from(File::open(path)?),
        None => Stdio::null(),
    });
    let status = command.stdout(Stdio::null()).stderr(File::create(&said)?).status()?;
    let said = String::from_utf8_lossy(&fs::read(&said)?).into_owned();
    let report = fs::read_to_string(&report).unwrap_or_default();
    let numbers: Vec<i64> = report.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let &[cpu, wall, peak, code] = numbers.as_slice() else {
        return Err(format!("{} could not be run ({status}): {said}", run.program.display()).into());
    };
    Ok(Took {
        cpu: Duration::from_micros(cpu.unsigned_abs()),
        wall: Duration::from_micros(wall.unsigned_abs()),
        peak: peak.unsigned_abs(),
        code: i32::try_from(code).ok().filter(|code| *code >= 0),
        said,
    })
}

/// The other side of [`measure`]: runs the command and writes what it took into a file.
pub(crate) fn report(path: &Path, limit: Option<u64>, command: &[String]) -> Result<ExitCode> {
    let (program, arguments) = command.split_first().ok_or("no command to run")?;
    let start = Instant::now();
    let mut child = Command::new(program).args(arguments).spawn()?;
    let status = match limit.map(Duration::from_secs) {
        None => child.wait()?,
        Some(limit) => loop {
            if let Some(status) = child.try_wait()? {
                break status;
            }
            if start.elapsed() > limit {
                child.kill()?;
                break child.wait()?;
            }
            thread::sleep(Duration::from_millis(2));
        },
    };
    let wall = start.elapsed();
    let (cpu, peak) = spent(Whose::Children);
    let code = status.code().unwrap_or(-1);
    fs::write(path, format!("{} {} {peak} {code}", cpu.as_micros(), wall.as_micros()))?;
    Ok(ExitCode::SUCCESS)
}

/// Whose time and memory is asked for.
pub(crate) enum Whose {
    Own,
    Children,
}

/// The CPU time so far and the largest resident set in KiB.
#[cfg(unix)]
pub(crate) fn spent(whose: Whose) -> (Duration, u64) {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let who = match whose {
        Whose::Own => UsageWho::RUSAGE_SELF,
        Whose::Children => UsageWho::RUSAGE_CHILDREN,
    };
    let Ok(usage) = getrusage(who) else { return (Duration::ZERO, 0) };
    let cpu = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    // macOS counts in bytes.
    let unit = if cfg!(target_os = "macos") { 1024 } else { 1 };
    (Duration::from_micros(cpu.unsigned_abs()), usage.max_rss().unsigned_abs() / unit)
}

/// Nothing: without Unix only wall time is measured.
#[cfg(not(unix))]
pub(crate) fn spent(_whose: Whose) -> (Duration, u64) {
    (Duration::ZERO, 0)
}

/// Where a program is, among the folders of `PATH`.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|path| path.is_file())
}
