//! How many browsers are served at once: who only holds a connection makes room for who asks something.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use tokio::sync::Notify;

/// So many connections are open at most.
const MOST: usize = 64;

/// All connections.
#[derive(Default)]
pub(crate) struct Connections {
    open: Mutex<Vec<Arc<Connection>>>,
}

/// One connection.
pub(crate) struct Connection {
    /// Whether something is being answered.
    is_busy: AtomicBool,
    /// Since when nothing is.
    idle: Mutex<Instant>,
    pub(crate) closing: Notify,
}

impl Connections {
    /// Makes room for one more: where all places are taken, the one closes that does nothing for the longest time.
    /// None where all are busy.
    pub(crate) fn admit(&self) -> Option<Arc<Connection>> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.len() >= MOST {
            let idle = open.iter().enumerate().filter(|(_, one)| !one.is_busy.load(Ordering::Relaxed));
            let (at, _) =
                idle.min_by_key(|(_, one)| *one.idle.lock().unwrap_or_else(PoisonError::into_inner))?;
            open.swap_remove(at).closing.notify_one();
        }
        let (is_busy, idle) = (AtomicBool::new(false), Mutex::new(Instant::now()));
        let connection = Arc::new(Connection { is_busy, idle, closing: Notify::new() });
        open.push(Arc::clone(&connection));
        Some(connection)
    }

    /// A connection has ended.
    pub(crate) fn remove(&self, connection: &Arc<Connection>) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).retain(|one| !Arc::ptr_eq(one, connection));
    }
}

impl Connection {
    /// Something is being answered, or no longer.
    pub(crate) fn set_busy(&self, is_busy: bool) {
        *self.idle.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
        self.is_busy.store(is_busy, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_does_nothing_makes_room_and_who_is_answered_does_not() {
        let connections = Connections::default();
        let all: Vec<_> = (0..MOST).map(|_| connections.admit().unwrap()).collect();
        all[0].set_busy(true);
        let newcomer = connections.admit().unwrap();
        let is_open = |one: &Arc<Connection>| {
            connections.open.lock().unwrap().iter().any(|open| Arc::ptr_eq(open, one))
        };
        assert!(is_open(&all[0]) && !is_open(&all[1]) && is_open(&all[2]) && is_open(&newcomer));
        for one in connections.open.lock().unwrap().iter() {
            one.set_busy(true);
        }
        assert!(connections.admit().is_none());
        connections.remove(&newcomer);
        assert!(connections.admit().is_some());
    }
}
