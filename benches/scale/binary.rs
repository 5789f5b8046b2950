//! The commands of recto that are measured, and the cache that lies between two of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::Result;
use crate::process::{Run, measure};

/// How long after a change a file's time is sure to tell two states apart.
const SETTLED: Duration = Duration::from_millis(1200);

/// A binary of recto, with a cache folder of its own.
#[derive(Clone)]
pub(crate) struct Recto {
    program: PathBuf,
    cache: PathBuf,
    knows_cache: bool,
}

impl Recto {
    /// The binary at a path, or the one that Cargo built for this benchmark.
    pub(crate) fn new(program: Option<&Path>, cache: &Path) -> Result<Self> {
        let program = program.unwrap_or(Path::new(env!("CARGO_BIN_EXE_recto")));
        let program = fs::canonicalize(program).map_err(|error| format!("{}: {error}", program.display()))?;
        let help = std::process::Command::new(&program).args(["status", "--help"]).output()?;
        let knows_cache = String::from_utf8_lossy(&help.stdout).contains("--no-cache");
        Ok(Self { program, cache: cache.to_owned(), knows_cache })
    }

    /// A command in a project.
    pub(crate) fn run(&self, project: &Path, arguments: &[&str]) -> Run {
        Run::new(&self.program, project, arguments.iter().copied())
            .with("XDG_CACHE_HOME", self.cache.display().to_string())
            .with("LC_ALL", "C")
            .with("SOURCE_DATE_EPOCH", "1767225600")
    }

    /// A command that uses no cache, in a binary that has one.
    pub(crate) fn cold(&self, project: &Path, command: &str) -> Run {
        let arguments = [command, "--no-cache"];
        self.run(project, if self.knows_cache { &arguments } else { &arguments[..1] })
    }

    /// Fills the cache, once files and cache are old enough to be believed.
    pub(crate) fn warm(&self, project: &Path) -> Result<()> {
        for command in ["status", "status", "check"] {
            thread::sleep(SETTLED);
            measure(&self.run(project, &[command]))?;
        }
        Ok(())
    }
}
