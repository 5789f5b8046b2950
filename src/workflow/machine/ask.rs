//! Asks the command, batch by batch: what earlier runs know is not sent, what comes back is checked at once, and what is
//! wrong is sent once more with what is wrong about it.

use std::path::Path;

use rustc_hash::FxHashMap;

use super::units::Pending;
use super::{MachineJob, Ready, failed, left_out};
use crate::catalog::{encode, lay_out};
use crate::config::MachineRules;
use crate::diagnostic::{Diagnostic, Severity};
use crate::files::cache::Answers;
use crate::machine::{CommandFailure, MachineAnswer, MachineCommand, MachineRequest};
use crate::message;
use crate::message::Message;
use crate::progress::Counter;
use crate::workflow::machine_report::MachineReport;
use crate::workflow::sync::SyncReport;
use crate::workspace::WorkspaceError;
use crate::workspace::article::SnapshotOptions;
use crate::workspace::checker::Checker;
use crate::workspace::project::Project;
use crate::workspace::typed::Typed;

/// How long the name of what translated may be.
const LONGEST_NAME: usize = 60;

/// What a command answered: the text, and what translated it where it says so.
type Kept = (String, Option<String>);

/// A command that is asked.
pub(super) struct Asking<'a> {
    project: &'a Project,
    options: SnapshotOptions,
    rules: &'a MachineRules,
    job: MachineJob<'a>,
    checker: &'a Checker<'a>,
    dry_run: bool,
    answers: Option<Answers<Kept>>,
    new: FxHashMap<u128, Kept>,
    report: MachineReport,
    findings: Vec<Diagnostic>,
    /// Why the command is asked no more.
    failure: Option<CommandFailure>,
    /// How many lines were no answers, and how many answers were to nothing that was asked.
    noise: (usize, usize),
}

/// A request on its way.
struct Asked<'s> {
    pending: Pending<'s>,
    request: MachineRequest,
    /// Whether it is sent for the second time.
    is_again: bool,
}

impl<'a> Asking<'a> {
    pub(super) fn new(
        project: &'a Project,
        options: SnapshotOptions,
        (rules, job): (&'a MachineRules, MachineJob<'a>),
        checker: &'a Checker<'a>,
        dry_run: bool,
    ) -> Result<Self, WorkspaceError> {
        // Another command, or another text of it, may answer something else.
        let state = format!("{:?}\n{}", rules.command, project.command_files()?);
        let answers = project
            .cache
            .as_ref()
            .map(|cache| cache.foreign_answers(&project.files, "machine", state.as_bytes()));
        Ok(Self {
            project,
            options,
            rules,
            job,
            checker,
            dry_run,
            answers,
            new: FxHashMap::default(),
            report: MachineReport::default(),
            findings: Vec::new(),
            failure: None,
            noise: (0, 0),
        })
    }

    /// Asks about the units of one language, in their order; the texts that can be written.
    pub(super) fn ask(
        &mut self,
        pending: Vec<Pending<'_>>,
        progress: &Counter,
    ) -> Result<Vec<Ready>, WorkspaceError> {
        let mut ready: Vec<(usize, Ready)> = Vec::new();
        let first = pending.into_iter().map(|pending| {
            let request = pending.request.clone();
            Asked { pending, request, is_again: false }
        });
        let mut waiting: Vec<(usize, Asked<'_>)> = first.enumerate().collect();
        // Once as they are, once more with what was wrong.
        while !waiting.is_empty() {
            let (known, unknown): (Vec<_>, Vec<_>) =
                waiting.into_iter().partition(|(_, asked)| self.known(&asked.request).is_some());
            let mut again = Vec::new();
            for (nth, asked) in known {
                if let Some(kept) = self.known(&asked.request).cloned() {
                    self.report.known += usize::from(!asked.is_again);
                    self.judge(nth, asked, kept, &mut ready, &mut again)?;
                    progress.tick();
                }
            }
            let affordable = self.affordable(unknown);
            let mut batches = affordable.into_iter().peekable();
            while batches.peek().is_some() {
                let batch: Vec<_> = batches.by_ref().take(self.rules.batch).collect();
                self.send(batch, &mut ready, &mut again, progress)?;
            }
            waiting = again;
        }
        ready.sort_by_key(|(nth, _)| *nth);
        Ok(ready.into_iter().map(|(_, ready)| ready).collect())
    }

    fn known(&self, request: &MachineRequest) -> Option<&Kept> {
        let key = request.key();
        self.new.get(&key).or_else(|| self.answers.as_ref()?.get(key))
    }

    /// Those that the budget has words for; the first that it has not ends it.
    fn affordable<'s>(&mut self, asked: Vec<(usize, Asked<'s>)>) -> Vec<(usize, Asked<'s>)> {
        let mut affordable = Vec::new();
        let mut is_over = false;
        let mut words_ahead = self.report.sent.1;
        for (nth, one) in asked {
            let words = one.pending.place().words;
            is_over |= self.job.budget.is_some_and(|budget| words_ahead + words > budget);
            if !is_over {
                words_ahead += words;
                affordable.push((nth, one));
            } else if one.is_again {
                self.leave_out(&one, Vec::new());
            } else {
                self.unsent(&one);
            }
        }
        affordable
    }

    fn unsent(&mut self, asked: &Asked<'_>) {
        self.report.unsent.0 += 1;
        self.report.unsent.1 += asked.pending.place().words;
    }

    fn send<'s>(
        &mut self,
        batch: Vec<(usize, Asked<'s>)>,
        ready: &mut Vec<(usize, Ready)>,
        again: &mut Vec<(usize, Asked<'s>)>,
        progress: &Counter,
    ) -> Result<(), WorkspaceError> {
        if self.failure.is_some() {
            for (_, asked) in &batch {
                if asked.is_again { self.leave_out(asked, Vec::new()) } else { self.unsent(asked) }
            }
            return Ok(());
        }
        self.report.sent.0 += batch.len();
        self.report.sent.1 += batch.iter().map(|(_, asked)| asked.pending.place().words).sum::<usize>();
        if self.dry_run {
            return Ok(());
        }
        let requests: Vec<MachineRequest> = batch.iter().map(|(_, asked)| asked.request.clone()).collect();
        let command = MachineCommand {
            arguments: &self.rules.command,
            folder: self.project.files.root(),
            environment: self.job.environment,
            timeout: self.rules.timeout,
        };
        let came = command.run(&requests);
        self.noise.0 += came.noise;
        let has_none = came.answers.is_empty();
        let mut by_id: FxHashMap<String, MachineAnswer> = FxHashMap::default();
        for answer in came.answers {
            let is_asked = requests.iter().any(|request| request.id == answer.id);
            // Of two answers to one request, the first counts.
            if !is_asked || by_id.contains_key(&answer.id) {
                self.noise.1 += 1;
                continue;
            }
            by_id.insert(answer.id.clone(), answer);
        }
        for (nth, asked) in batch {
            match by_id.remove(&asked.request.id) {
                Some(MachineAnswer { text: Some(text), engine, error: None, .. }) => {
                    self.new.insert(asked.request.key(), (text.clone(), engine.clone()));
                    self.judge(nth, asked, (text, engine), ready, again)?;
                }
                Some(MachineAnswer { error, .. }) => {
                    let said = error
                        .unwrap_or_default()
                        .chars()
                        .filter(|c| !c.is_control())
                        .take(200)
                        .collect::<String>();
                    let reason = if said.is_empty() {
                        message!("machine-empty")
                    } else {
                        message!("machine-refused", said)
                    };
                    self.leave_out(&asked, vec![reason]);
                }
                None => self.leave_out(&asked, vec![message!("machine-no-answer")]),
            }
            progress.tick();
        }
        if let Some(answers) = &self.answers {
            answers.keep(&self.new);
        }
        if let Some(failure) = came.failure {
            self.findings.push(failed(failure.message()));
            // A service that answers nothing is not asked a hundred times.
            self.failure = has_none.then_some(failure);
        }
        Ok(())
    }

    /// Checks a text that came back.
    fn judge<'s>(
        &mut self,
        nth: usize,
        asked: Asked<'s>,
        (text, engine): Kept,
        ready: &mut Vec<(usize, Ready)>,
        again: &mut Vec<(usize, Asked<'s>)>,
    ) -> Result<(), WorkspaceError> {
        match self.pattern(&asked.pending, &text)? {
            Ok(pattern) => {
                let engine = self.engine(engine.as_deref());
                ready.push((nth, Ready { place: asked.pending.place(), pattern, engine }));
            }
            Err(faults) if asked.is_again => self.leave_out(&asked, faults),
            Err(faults) => {
                let findings = faults.iter().map(ToString::to_string).collect();
                let request = MachineRequest { findings, rejected: Some(text), ..asked.request };
                again.push((nth, Asked { request, is_again: true, ..asked }));
            }
        }
        Ok(())
    }

    /// A text that came back as a catalog has it, or what is wrong with it.
    fn pattern(
        &self,
        pending: &Pending<'_>,
        text: &str,
    ) -> Result<Result<String, Vec<Message>>, WorkspaceError> {
        let Pending { loaded, plan, at, .. } = *pending;
        let unit = &loaded.plan.units[at];
        let restored = match pending.coded.restored(text) {
            Ok(restored) => restored,
            Err(fault) => return Ok(Err(vec![fault.message()])),
        };
        let pattern = match loaded.article.is_fluent() {
            false => encode(&restored),
            true => match lay_out(&unit.id, &restored) {
                Ok(pattern) => pattern,
                Err(error) => return Ok(Err(vec![error.message])),
            },
        };
        let typed = Typed::of_pattern(loaded, plan, at, pattern.clone())?;
        let after = typed.plan(self.project, loaded, plan, at, self.options.today)?;
        let findings = self.checker.findings(loaded, &after, &|wanted| wanted == at);
        let own = findings.into_iter().filter(|finding| finding.id.as_ref() == Some(&unit.id));
        let errors = own.filter(|finding| finding.severity == Severity::Error);
        let faults: Vec<Message> = errors.map(|finding| finding.message).collect();
        Ok(if faults.is_empty() { Ok(pattern) } else { Err(faults) })
    }

    fn leave_out(&mut self, asked: &Asked<'_>, faults: Vec<Message>) {
        let reason = match faults.is_empty() {
            true => message!("machine-no-second"),
            false => message!("machine-faults", faults),
        };
        self.report.left_out += 1;
        self.findings.push(left_out(&asked.pending.place(), reason));
    }

    /// What a text's ledger says it comes from: as the answer says, else as the project does, else the program.
    fn engine(&self, said: Option<&str>) -> String {
        let mut parts = self.rules.command.iter();
        let program = parts.clone().find(|part| part.contains(['/', '.'])).or(parts.next());
        let stem = program.and_then(|part| Path::new(part).file_stem()).map(|stem| stem.to_string_lossy());
        let name = said.or(self.rules.name.as_deref()).or(stem.as_deref()).unwrap_or_default();
        let name: String = name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
        name.trim().to_owned()
    }

    /// Says what became of it all.
    pub(super) fn finish(self, report: &mut SyncReport, machine: &mut MachineReport) {
        for finding in self.findings {
            let is_fault = finding.severity == Severity::Error;
            if is_fault { report.not_evaluated.push(finding) } else { report.findings.push(finding) }
        }
        let (noise, strangers) = self.noise;
        if noise + strangers > 0 {
            let message = message!("machine-noise", lines = noise, answers = strangers);
            let path = crate::config::FILE_NAME;
            let finding = Diagnostic::new("machine", Severity::Warning, path, message);
            report.findings.push(finding.hint(message!("machine-noise-hint")));
        }
        *machine = self.report;
    }
}
