//! Takes connections and answers on them, all on one thread; what takes long is done on others.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;

use super::connections::{Connection, Connections};
use super::security;
use super::state::Desk;

/// So long a browser may take to say what it wants.
const HEADERS: Duration = Duration::from_secs(10);

/// A request has so many headers and so many bytes of them at most.
const MOST_HEADERS: usize = 64;
const LARGEST_HEADERS: usize = 16 << 10;

/// So many pages are made at once.
const HANDS: usize = 8;

/// Serves until the process ends.
///
/// # Errors
///
/// The system gives no connections.
pub(crate) fn run(desk: Arc<Desk>, listener: std::net::TcpListener) -> std::io::Result<()> {
    let mut builder = runtime::Builder::new_current_thread();
    let runtime = builder.enable_io().enable_time().max_blocking_threads(HANDS).build()?;
    runtime.block_on(serve(desk, listener))
}

async fn serve(desk: Arc<Desk>, listener: std::net::TcpListener) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = TcpListener::from_std(listener)?;
    let connections = Arc::new(Connections::default());
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Too many open files, for example; some of them will be closed.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let Some(connection) = connections.admit() else { continue };
        let (desk, connections) = (Arc::clone(&desk), Arc::clone(&connections));
        tokio::spawn(async move {
            attend(stream, &connection, desk).await;
            connections.remove(&connection);
        });
    }
}

/// Answers on a connection until one of both ends it.
async fn attend(stream: TcpStream, connection: &Arc<Connection>, desk: Arc<Desk>) {
    let _ = stream.set_nodelay(true);
    let answer = service_fn(|request| {
        let (desk, connection) = (Arc::clone(&desk), Arc::clone(connection));
        async move {
            connection.set_busy(true);
            let response = security::answer(desk, request).await;
            connection.set_busy(false);
            Ok::<_, Infallible>(response)
        }
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEADERS);
    builder.max_headers(MOST_HEADERS).max_header_size(LARGEST_HEADERS);
    let serving = builder.serve_connection(TokioIo::new(stream), answer);
    tokio::select! {
        // Whatever ends it, there is nobody to tell.
        _ = serving => {}
        () = connection.closing.notified() => {}
    }
}
