//! `recto check`.

use std::path::{Path, PathBuf};

use recto::message;
use recto::report::{checkstyle, github, gitlab, json, junit, markdown, sarif, text};
use recto::workflow::check::{self, Against, CheckReport, CheckRequest, FindingFilter};
use recto::workflow::{compare, fix};
use recto::workspace::WorkspaceError;
use recto::workspace::transaction::planned_anew;

use super::args::{Check, CheckFormat, Global};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

pub(crate) fn run(command: &Check, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    if let Some(file) = &command.write_baseline {
        return write_baseline(file, command, global, streams);
    }
    if (command.explain || command.fix) && !matches!(command.format, CheckFormat::Text | CheckFormat::Json) {
        return Err(Failure::Surroundings(message!("explain-format"), message!("explain-format-hint")));
    }
    if command.fix {
        return fix(command, global, streams);
    }
    let report = match judged(command, global) {
        // A program that reads the result wants the faults there.
        Err(Failure::Workflow(WorkspaceError::NotEvaluated(faults)))
            if command.format != CheckFormat::Text =>
        {
            CheckReport { not_evaluated: faults, ..CheckReport::default() }
        }
        outcome => outcome?,
    };
    streams.findings(&report.not_evaluated);
    let root = global.root()?;
    let prefix = || check::folder_in_repository(&root);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            CheckFormat::Text if command.explain => {
                text::rulings(streams.words(), &report) + &text::decision(streams.words(), &report)
            }
            CheckFormat::Text => text::check(streams.words(), &report),
            CheckFormat::Json => json::check(&report),
            CheckFormat::Github => github::check(streams.words(), &report, &prefix()),
            CheckFormat::Markdown => markdown::check(streams.words(), &report, &prefix()),
            CheckFormat::Gitlab => gitlab::check(&report, &prefix()),
            CheckFormat::Sarif => sarif::check(&report, &prefix()),
            CheckFormat::Junit => junit::check(&report, &prefix()),
            CheckFormat::Checkstyle => checkstyle::check(&report, &prefix()),
        },
    )?;
    let status = if report.decision.passed() || command.exit_zero { Status::Fine } else { Status::Failed };
    Ok(status.or(Status::judged(&report.not_evaluated)))
}

/// Mends what can be mended; whether anything else is wrong is for another run to judge.
fn fix(command: &Check, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let (options, wanted) = (snapshot_options()?, wanted(command));
    let names = global.names(&project, &command.names, &[]);
    let report = planned_anew(|| fix::fix(&project, options, &wanted, &names, command.dry_run))?;
    streams.findings(&report.not_evaluated);
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            CheckFormat::Json => json::fix(&report),
            _ => text::fix(streams.words(), &report, command.dry_run),
        },
    )?;
    let status = Status::judged(&report.not_evaluated);
    let is_blocked = !report.blocked.is_empty();
    for blocked in report.blocked {
        streams.failure(&Failure::Workflow(blocked));
    }
    Ok(if is_blocked { Status::CannotJudge } else { status })
}

fn wanted(command: &Check) -> FindingFilter {
    FindingFilter {
        codes: command.only.clone(),
        classes: command.class.clone(),
        languages: command.language.clone(),
    }
}

fn judged(command: &Check, global: &Global) -> Result<CheckReport, Failure> {
    let project = global.project()?;
    let reference = command.new_only.clone().map(Against::Reference);
    let baseline = command.baseline.as_deref().map(|file| on_disk(file, global)).transpose()?;
    let request = CheckRequest {
        wanted: wanted(command),
        names: global.names(&project, &command.names, &[]),
        against: reference.or(baseline.map(Against::Baseline)),
        changed_since: command.changed_since.clone(),
        all: command.all,
        explain: command.explain,
    };
    Ok(check::check(&project, snapshot_options()?, &request)?)
}

fn write_baseline(
    file: &Path,
    command: &Check,
    global: &Global,
    streams: &Streams,
) -> Result<Status, Failure> {
    if !matches!(command.format, CheckFormat::Text | CheckFormat::Json) {
        return Err(Failure::Surroundings(message!("explain-format"), message!("explain-format-hint")));
    }
    let project = global.project()?;
    let report = compare::write_baseline(&project, snapshot_options()?, &on_disk(file, global)?)?;
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            CheckFormat::Json => json::baseline(&report),
            _ => text::baseline(streams.words(), &report),
        },
    )?;
    Ok(Status::Fine)
}

/// A file as typed, seen from the folder to work in.
fn on_disk(file: &Path, global: &Global) -> Result<PathBuf, Failure> {
    match &global.directory {
        Some(_) => Ok(global.folder()?.join(file)),
        None => Ok(file.to_owned()),
    }
}
