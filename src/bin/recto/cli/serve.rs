//! `recto serve`: the translator's desk in a browser.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::{Arc, PoisonError};
use std::thread;

use recto::message;
use recto::workspace::Changed;
use recto::workspace::project::Project;
use recto::{files, message::Message};

use super::args::{Global, Serve};
use super::exit::{Failure, Status};
use super::project::snapshot_options;
use super::streams::Streams;
use crate::eyes::Eyes;
use crate::web::{self, Desk, Refusal, Settings, Wanted};

pub(crate) fn run(command: &Serve, global: &Global, streams: &Arc<Streams>) -> Result<Status, Failure> {
    let project = global.project()?;
    // What is wrong with the date is said now.
    let first = snapshot_options()?.today;
    let today = Arc::new(move || snapshot_options().map_or(first, |options| options.today));
    let wanted = Wanted {
        listen: command.listen,
        allowed_hosts: command.allow_host.clone(),
        users: command.users.clone(),
        token_file: command.token_file.clone(),
        is_behind_proxy: command.behind_proxy,
        base_path: command.base_path.clone(),
        is_read_only: command.read_only,
        is_syncing: command.sync,
    };
    // Whatever changes from here on is noticed, also while the first look is not done.
    let eyes = match command.poll {
        true => Eyes::looking(&project),
        false => Eyes::open(&project, |excuse| tell(streams, excuse)),
    };
    let settings = web::resolve(&wanted, project.clone(), streams.words(), today);
    let Settings { desk, listener, link, place } =
        settings.map_err(|Refusal { message, hint }| Failure::Surroundings(message, hint))?;
    watch(eyes, project, Arc::clone(&desk), Arc::clone(streams))?;
    match &link {
        Some(link) => {
            streams.note(&format!("{}\n", streams.words().say(message!("serve-begun"))));
            streams.exact(&format!("{link}\n"))?;
        }
        None => {
            let address = format!("http://{place}{}/login", desk.public);
            streams.note(&format!("{}\n", streams.words().say(message!("serve-begun-for-users"))));
            streams.exact(&format!("{address}\n"))?;
        }
    }
    if let Some(link) = link.filter(|_| command.open)
        && let Err(error) = open(&link, &desk)
    {
        tell(streams, message!("serve-not-opened", reason = files::reason(&error)));
    }
    web::run(desk, listener).map_err(|error| {
        let message = message!("serve-ended", reason = files::reason(&error));
        Failure::Surroundings(message, message!("serve-ended-hint"))
    })?;
    Ok(Status::Fine)
}

fn tell(streams: &Streams, message: Message) {
    streams.note(&format!("{}\n", streams.words().say(message)));
}

/// Tells the desk what changes on disk, on a thread of its own, until the process ends.
fn watch(
    mut eyes: Eyes,
    mut project: Project,
    desk: Arc<Desk>,
    streams: Arc<Streams>,
) -> Result<(), Failure> {
    let watch = move || {
        loop {
            let (changed, _) = eyes.wait(&project, &BTreeSet::new(), |excuse| tell(&streams, excuse));
            let is_everything = changed == Changed::Everything;
            let looked = desk.keeper.ask_and_wait(move |keeping| {
                keeping.follow(&changed);
                is_everything.then(|| keeping.project().clone())
            });
            match looked {
                Ok(Some(now)) => project = now,
                Ok(None) => {}
                Err(_) => return,
            }
        }
    };
    let started = thread::Builder::new().name("eyes".to_owned()).spawn(watch);
    started.map(drop).map_err(|error| {
        let message = message!("serve-no-thread", reason = files::reason(&error));
        Failure::Surroundings(message, message!("serve-no-thread-hint"))
    })
}

/// Lets the system show the desk. The token is in a file that nobody else may read, so that it stands in no list of
/// processes.
fn open(link: &str, desk: &Desk) -> std::io::Result<()> {
    let mut door = tempfile::Builder::new().prefix("recto-").suffix(".html").tempfile()?;
    write!(
        door,
        "<!doctype html>\n<meta charset=\"utf-8\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={link}\">\n<title>recto</title>\n"
    )?;
    let path = door.into_temp_path().keep()?;
    *desk.door.lock().unwrap_or_else(PoisonError::into_inner) = Some(path.clone());
    let mut opener = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        Command::new("explorer")
    } else {
        Command::new("xdg-open")
    };
    let mut opening =
        opener.arg(&path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // It ends by itself, and somebody has to have waited for it.
    thread::Builder::new().spawn(move || opening.wait())?;
    Ok(())
}
