//! The project that a command works on, and what it needs from the surroundings.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use recto::config::FILE_NAME;
use recto::workflow::project::{Project, SurveyOptions};

use super::args::Global;
use super::exit::Failure;

impl Global {
    /// The folder to work in, as an absolute path.
    pub(crate) fn folder(&self) -> Result<PathBuf, Failure> {
        let folder = self.directory.clone().unwrap_or_else(|| PathBuf::from("."));
        folder.canonicalize().map_err(|error| {
            Failure::Surroundings(
                format!("cannot work in {}: {error}", folder.display()),
                "name a folder that is there".to_owned(),
            )
        })
    }

    /// The project in the folder or above it.
    pub(crate) fn project(&self) -> Result<Project, Failure> {
        let folder = self.folder()?;
        let root = folder.ancestors().find(|folder| folder.join(FILE_NAME).is_file());
        Ok(Project::open(root.unwrap_or(&folder))?)
    }

    /// A name of an article as typed in the folder, seen from the project.
    pub(crate) fn article(&self, project: &Project, name: &str) -> String {
        let Ok(folder) = self.folder() else { return name.to_owned() };
        let name = name.strip_prefix("./").unwrap_or(name);
        match project.files.in_project(&folder.join(name)) {
            Some(path) if project.files.exists(path.rsplit_once(':').map_or(&path, |(path, _)| path)) => path,
            Some(path) if project.files.exists(&path) => path,
            _ => name.to_owned(),
        }
    }
}

/// Today in UTC; `SOURCE_DATE_EPOCH` overrides it.
pub(crate) fn survey_options() -> Result<SurveyOptions, Failure> {
    let now = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            seconds.trim().parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).ok_or_else(
                || {
                    Failure::Surroundings(
                        format!("SOURCE_DATE_EPOCH is no number of seconds: {seconds}"),
                        "set it to seconds since 1970, or unset it".to_owned(),
                    )
                },
            )?
        }
        Err(_) => Timestamp::now(),
    };
    let today: Date = now.to_zoned(TimeZone::UTC).date();
    Ok(SurveyOptions { today, trust_unmanaged: false })
}
