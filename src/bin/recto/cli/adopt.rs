//! `recto adopt`.

use recto::adopt::AdoptRequest;
use recto::report::{json, text};
use recto::workflow::first_day::{FirstDay, adopt_site};

use super::args::{Adopt, Format, Global};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;

/// How many pairs a dry run shows unasked.
const AT_ONCE: usize = 200;

pub(crate) fn run(command: &Adopt, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let request = AdoptRequest {
        languages: command.language.clone(),
        articles: command.articles.iter().map(|name| global.article(&project, name)).collect(),
        dry_run: command.dry_run,
        ignore_history: command.no_history,
    };
    let FirstDay { adopted: report, baseline } = adopt_site(&project, snapshot_options()?, &request)?;
    streams.findings(&report.findings);
    streams.findings(&report.not_evaluated);
    let texts: usize = report.articles.iter().map(|article| article.texts.len()).sum();
    let shows_pairs = command.verbose || command.dry_run && texts <= AT_ONCE;
    let detail = match (command.review, shows_pairs) {
        (true, _) => text::Detail::Doubtful,
        (false, true) => text::Detail::Pairs,
        (false, false) => text::Detail::Totals,
    };
    streams.formatted(
        command.format.is_for_people(),
        &match command.format {
            Format::Text => {
                let adopted = text::adopt(streams.words(), &report, detail, command.dry_run);
                adopted + &text::first_baseline(streams.words(), baseline.as_ref())
            }
            Format::Json => json::adopt(&report),
        },
    )?;
    Ok(Status::judged(&report.not_evaluated))
}
