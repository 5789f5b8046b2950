//! What a desk begins with: options and files as they were given, and what becomes of them.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{SystemTime, UNIX_EPOCH};

use recto::message::{Localizer, Message};
use recto::workspace::project::Project;
use recto::{files, message};

use super::board::Board;
use super::keeper::{Keeper, Today};
use super::memories::Memories;
use super::presence::Presence;
use super::security::Hosts;
use super::security::people::{People, WrongLine};
use super::security::random::secret;
use super::security::sessions::Sessions;
use super::state::{Desk, Voices};

/// A token has at least so many characters: 256 bits in Base64.
const SHORTEST: usize = 43;

/// What somebody asked for.
pub(crate) struct Wanted {
    pub(crate) listen: SocketAddr,
    pub(crate) allowed_hosts: Vec<String>,
    pub(crate) users: Option<PathBuf>,
    pub(crate) token_file: Option<PathBuf>,
    pub(crate) is_behind_proxy: bool,
    pub(crate) base_path: Option<String>,
    pub(crate) is_read_only: bool,
    pub(crate) is_syncing: bool,
}

/// A desk that is ready to be served.
pub(crate) struct Settings {
    pub(crate) desk: Arc<Desk>,
    pub(crate) listener: TcpListener,
    /// The address with a token that opens once; none where people have tokens of their own.
    pub(crate) link: Option<String>,
    /// Where the desk listens.
    pub(crate) place: SocketAddr,
}

/// Why a desk is not served.
pub(crate) struct Refusal {
    pub(crate) message: Message,
    pub(crate) hint: Message,
}

impl Refusal {
    fn new(message: Message, hint: Message) -> Self {
        Self { message, hint }
    }
}

/// Reads what belongs to the options, takes the port, and lets the project be looked at.
pub(crate) fn resolve(
    wanted: &Wanted,
    project: Project,
    words: &Localizer,
    today: Today,
) -> Result<Settings, Refusal> {
    let base = base(wanted.base_path.as_deref())?;
    let is_open = !wanted.listen.ip().is_loopback();
    if is_open {
        let has_keys = wanted.users.is_some() || wanted.token_file.is_some();
        let lacking = [
            (has_keys, "--users FILE"),
            (!wanted.allowed_hosts.is_empty(), "--allow-host NAME"),
            (wanted.is_behind_proxy, "--behind-proxy"),
        ];
        let lacking: Vec<&str> =
            lacking.iter().filter(|(is_there, _)| !is_there).map(|(_, name)| *name).collect();
        if !lacking.is_empty() {
            return Err(Refusal::new(
                message!("serve-open", place = wanted.listen.to_string(), options = lacking),
                message!("serve-open-hint"),
            ));
        }
    }
    let random = |_| Refusal::new(message!("serve-no-random"), message!("serve-no-random-hint"));
    let people = people(wanted)?;
    let token = if people.is_empty() { Some(secret().map_err(random)?) } else { None };
    if let Some(token) = &token {
        people.admit_once(token);
    }
    let listener =
        TcpListener::bind(wanted.listen).and_then(|listener| Ok((listener.local_addr()?, listener)));
    let (place, listener) = listener.map_err(|error| {
        let place = wanted.listen.to_string();
        Refusal::new(
            message!("serve-no-port", place, reason = files::reason(&error)),
            message!("serve-no-port-hint"),
        )
    })?;
    let name = project.files.root().file_name().map(|name| name.to_string_lossy().into_owned());
    let progress = project.progress.clone();
    // Revisions go on where another desk of the same project ended.
    let begin =
        SystemTime::now().duration_since(UNIX_EPOCH).map(|since| since.as_millis()).unwrap_or_default();
    let board = Arc::new(Board::new(u64::try_from(begin).unwrap_or_default()));
    let keeper = Keeper::start(project, Arc::clone(&board), today, wanted.is_syncing).map_err(|error| {
        Refusal::new(
            message!("serve-no-thread", reason = files::reason(&error)),
            message!("serve-no-thread-hint"),
        )
    })?;
    let private = match is_open {
        true => base.clone(),
        // Other programs of this machine have the same name, and browsers tell cookies apart by their path alone.
        false => format!("{base}/{}", &secret().map_err(random)?[..32]),
    };
    let desk = Arc::new(Desk {
        hosts: Hosts::new(place, &wanted.allowed_hosts, wanted.is_behind_proxy),
        people,
        sessions: Sessions::default(),
        public: base,
        private,
        is_secure: wanted.is_behind_proxy,
        is_read_only: wanted.is_read_only,
        name: name.unwrap_or_default(),
        board,
        keeper,
        voices: Voices::new(words.language()),
        memories: Memories::default(),
        presence: Presence::default(),
        progress,
        door: Mutex::default(),
        router: OnceLock::new(),
    });
    let link = token.map(|token| format!("http://{place}{}/login#t={token}", desk.public));
    Ok(Settings { desk, listener, link, place })
}

/// What all addresses begin with, without a slash at its end.
fn base(typed: Option<&str>) -> Result<String, Refusal> {
    let base = typed.unwrap_or_default().trim_end_matches('/');
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    let is_path =
        base.starts_with('/') && base.chars().all(is_plain) && !base.contains("//") && !base.contains("..");
    if base.is_empty() || is_path {
        return Ok(base.to_owned());
    }
    Err(Refusal::new(message!("serve-base-path", path = base), message!("serve-base-path-hint")))
}

/// Who may log in by what the files say.
fn people(wanted: &Wanted) -> Result<People, Refusal> {
    let people = People::default();
    if let Some(path) = &wanted.users {
        let shown = path.display().to_string();
        people.admit_listed(&private(path)?).map_err(|WrongLine(line)| {
            let place = format!("{shown}:{line}");
            Refusal::new(message!("serve-users-wrong", place), message!("serve-users-wrong-hint"))
        })?;
        if people.is_empty() {
            return Err(Refusal::new(
                message!("serve-users-none", path = shown),
                message!("serve-users-wrong-hint"),
            ));
        }
    }
    if let Some(path) = &wanted.token_file {
        let text = private(path)?;
        let token = text.trim();
        if token.len() < SHORTEST || token.contains(char::is_whitespace) {
            let path = path.display().to_string();
            return Err(Refusal::new(
                message!("serve-token-short", path),
                message!("serve-token-short-hint"),
            ));
        }
        people.admit(token);
    }
    Ok(people)
}

/// The text of a file that nobody else may read.
fn private(path: &Path) -> Result<String, Refusal> {
    let shown = || path.display().to_string();
    let unread = |error: &io::Error| {
        let reason = files::reason(error);
        Refusal::new(message!("file-not-read", path = shown(), reason), message!("file-other-hint"))
    };
    let mode = std::fs::metadata(path).map_err(|error| unread(&error))?;
    if is_open_to_others(&mode) {
        let command = message::shell(&shown());
        return Err(Refusal::new(
            message!("serve-file-open", path = shown()),
            message!("serve-file-open-hint", path = command),
        ));
    }
    std::fs::read_to_string(path).map_err(|error| unread(&error))
}

#[cfg(unix)]
fn is_open_to_others(file: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_open_to_others(_: &std::fs::Metadata) -> bool {
    false
}
