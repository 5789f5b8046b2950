//! `recto set`.

use std::io::Read;

use recto::report::text;
use recto::workflow::set;

use super::args::{Global, Set};
use super::exit::{Failure, Status};
use super::project::survey_options;
use super::streams::Streams;

pub(crate) fn run(command: &Set, global: &Global, streams: &Streams) -> Result<Status, Failure> {
    let project = global.project()?;
    let (article, ids, text) = match command.words.as_slice() {
        [article, id, text] => (article, std::slice::from_ref(id), text),
        [article, text] => (article, &[][..], text),
        _ => unreachable!("clap takes two or three words"),
    };
    let text = if text == "-" { read_standard_input()? } else { text.clone() };
    let article = global.article(&project, article);
    let report = set::set(&project, survey_options()?, &article, ids, &command.language, &text)?;
    streams.result(&text::set(&report));
    Ok(Status::Fine)
}

fn read_standard_input() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| {
        Failure::Surroundings(format!("cannot read standard input: {error}"), "give it as UTF-8".to_owned())
    })?;
    Ok(text)
}
