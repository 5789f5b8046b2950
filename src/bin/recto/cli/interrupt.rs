//! What goes on beside a command: somebody may end it, and wants to see how far it is.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use recto::files;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use super::exit;
use super::progress::Line;
use super::streams::Streams;

/// How long a signal waits at most.
const TURN: Duration = Duration::from_millis(20);

/// How long a command waits for another one without a word.
const PATIENCE: Duration = Duration::from_secs(5);

/// In how many turns the line that shows how far a command is changes at most once.
const TURNS: u32 = 5;

/// Looks after the streams of a command until the process ends: shows how far it is, and ends it on the first signal
/// as soon as every file is whole.
///
/// Where the system gives no thread or no signals, the command does without.
pub(crate) fn attend(streams: &Arc<Streams>) {
    let signal = Arc::new(AtomicUsize::new(0));
    let (streams, caught) = (Arc::clone(streams), Arc::clone(&signal));
    let attend = move || {
        let can_be_seen = Line::can_be_seen();
        let mut told = None;
        for turn in (1..=TURNS).cycle() {
            thread::sleep(TURN);
            if let Some(waiting) = files::waiting()
                && told != Some(waiting.since)
                && waiting.since.elapsed() >= PATIENCE
            {
                told = Some(waiting.since);
                streams.waiting(waiting);
            }
            match caught.load(Ordering::Relaxed) {
                0 if can_be_seen && turn == TURNS => streams.draw_progress(),
                0 => {}
                signal => {
                    let _nothing_changes = files::hold_changes();
                    streams.interrupted();
                    exit::by_signal(signal);
                }
            }
        }
    };
    if thread::Builder::new().name("attendant".to_owned()).spawn(attend).is_ok() {
        let _ = catch(&signal);
    }
}

/// Notes signals that would end the process; the second one does.
fn catch(caught: &Arc<AtomicUsize>) -> io::Result<()> {
    let is_second = Arc::new(AtomicBool::new(false));
    for (signal, number) in [(SIGINT, SIGINT as usize), (SIGTERM, SIGTERM as usize)] {
        // In this order, or the first one would find that it is the second.
        flag::register_conditional_default(signal, Arc::clone(&is_second))?;
        flag::register(signal, Arc::clone(&is_second))?;
        flag::register_usize(signal, Arc::clone(caught), number)?;
    }
    Ok(())
}
