//! `recto merge-driver`.

use recto::files::Files;
use recto::merge::Labels;
use recto::message;
use recto::workflow::merge::{MergeRequest, merge_files};

use super::args::{Global, MergeDriver};
use super::exit::{Failure, Status};
use super::streams::Streams;

pub(crate) fn run(command: &MergeDriver, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let request = MergeRequest {
        base: &command.base,
        ours: &command.ours,
        theirs: &command.theirs,
        path: command.path.as_deref(),
        labels: Labels::new(command.ours_label.as_deref(), command.theirs_label.as_deref()),
    };
    let conflicts = merge_files(&Files::new(global.folder()?), &request)?;
    let path = command.path.as_ref().unwrap_or(&command.ours);
    for conflict in &conflicts {
        let (what, hint) = (&conflict.message, &conflict.hint);
        streams.note(&format!("{}\n", streams.words().say(message!("merge-conflict", path, what, hint))));
    }
    Ok(if conflicts.is_empty() { Status::Fine } else { Status::Failed })
}
