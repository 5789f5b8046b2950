//! Segments on a server of PostgreSQL, which several people and projects share.
//!
//! The server holds copies: catalogs are the truth, and whoever lost the database pushes again. A look-up is one round trip;
//! what comes back is compared here, as everything else is. To look something up only hashes of it are sent.

mod sql;
mod tls;

use std::fmt;
use std::net::IpAddr;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use postgres::config::{Host, SslMode};
use postgres::{Client, Config, Row, Statement};
use xxhash_rust::xxh3::xxh3_64;

use self::sql::VERSION;
use self::tls::Tls;
use super::login::Login;
use super::segment::{Origin, Segment};
use super::tokens::Tokens;
use crate::model::{Fingerprint, Language};

/// Whoever changes the tables has this lock alone, whoever fills them shares it; any number that nobody else has.
const LOCK: i64 = 0x7265_6374_6f00_0001;

/// So many segments are written in one statement.
const BATCH: usize = 500;

/// How long to wait for a network, and for an answer to one question. The server gives up before.
const NETWORK: Duration = Duration::from_secs(3);
const ANSWER: Duration = Duration::from_secs(10);
const OPTIONS: &str = "-c statement_timeout=8000 -c lock_timeout=8000 -c client_min_messages=warning";

/// How long to wait until segments are written, or counted.
const WRITTEN: Duration = Duration::from_secs(120);
const WRITING: &str = "SET statement_timeout = '110s'; SET lock_timeout = '60s'";

/// Why a server cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TeamError {
    /// It is on another machine, and its address says that what is sent there need not be encrypted.
    #[error("not encrypted")]
    Unencrypted,
    /// Its address names several servers.
    #[error("several servers")]
    Several,
    /// There is nobody whose certificates vouch for it.
    #[error("no certificates")]
    Certificates,
    /// Its tables were made by an older recto.
    #[error("older tables: version {0}")]
    Older(i32),
    /// Its tables were changed by a newer recto.
    #[error("newer tables: version {0}")]
    Newer(i32),
    /// It does not answer.
    #[error("no answer")]
    Silent,
    /// It cannot be reached, or refuses.
    #[error("{}", reason(.0))]
    Server(#[from] postgres::Error),
}

fn reason(error: &postgres::Error) -> String {
    match error.as_db_error() {
        Some(error) => error.message().to_owned(),
        None => {
            let cause = std::error::Error::source(error);
            cause.map_or_else(|| error.to_string(), ToString::to_string)
        }
    }
}

/// A connection to a server.
pub struct Team {
    /// None after it did not answer.
    client: Option<Client>,
    tables: Tables,
}

/// The tables that a server has.
enum Tables {
    /// None yet.
    None,
    /// Those of an older version.
    Older(i32),
    /// Those that this program knows, and what looks through them.
    Known(Statement),
}

impl fmt::Debug for Team {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Team").finish_non_exhaustive()
    }
}

impl Team {
    /// Connects to a server.
    ///
    /// # Errors
    ///
    /// A server that cannot be reached or does not let one in, or tables of a newer version.
    pub fn connect(url: &str, login: &Login) -> Result<Self, TeamError> {
        let (config, tls) = configured(url, login)?;
        let (client, tables) = within(ANSWER, move || {
            let mut client = match tls {
                Some(tls) => config.connect(tls)?,
                None => config.connect(postgres::NoTls)?,
            };
            let tables = tables(&mut client)?;
            Ok::<_, TeamError>((client, tables))
        })??;
        Ok(Self { client: Some(client), tables })
    }

    /// What may be like a text at least so much, in percent.
    ///
    /// # Errors
    ///
    /// A server that is away, takes too long, or has tables of another version.
    pub fn near(
        &mut self,
        text: &str,
        source: &Language,
        target: &Language,
        least: u8,
    ) -> Result<Vec<Segment>, TeamError> {
        let statement = match &self.tables {
            Tables::None => return Ok(Vec::new()),
            Tables::Older(version) => return Err(TeamError::Older(*version)),
            Tables::Known(statement) => statement.clone(),
        };
        let (source, primary) = (source.clone(), target.primary().to_owned());
        let words = words(text, &source, target);
        let exact = Fingerprint::of_source(text).bits().cast_signed();
        let (fewest, most) = likely_lengths(words.len(), least);
        let rows = self.ask(ANSWER, move |client| {
            client
                .query(&statement, &[&source.as_str(), &primary, &words, &exact, &fewest, &most])
                .map_err(Into::into)
        })?;
        Ok(rows.iter().filter_map(segment).collect())
    }

    /// Puts the translations of a project onto the server, whose tables are made or brought to this version; says how many
    /// were new or changed.
    ///
    /// # Errors
    ///
    /// A server that is away or refuses; what was written before stays.
    pub fn push(&mut self, project: &str, source: &Language, segments: &[Segment]) -> Result<u64, TeamError> {
        self.ask(WRITTEN, |client| {
            client.batch_execute(WRITING)?;
            bring_up(client)
        })?;
        let mut written = 0;
        for batch in segments.chunks(BATCH) {
            let batch = Batch::new(project, source, batch);
            written += self.ask(WRITTEN, move |client| batch.push(client))?;
        }
        self.ask(WRITTEN, move |client| count_words(client, written))?;
        self.tables = self.ask(ANSWER, tables)?;
        Ok(written)
    }

    /// Has something done with the connection. One that does not answer is never asked again.
    fn ask<T: Send + 'static>(
        &mut self,
        patience: Duration,
        work: impl FnOnce(&mut Client) -> Result<T, TeamError> + Send + 'static,
    ) -> Result<T, TeamError> {
        let mut client = self.client.take().ok_or(TeamError::Silent)?;
        let (client, done) = within(patience, move || {
            let done = work(&mut client);
            (client, done)
        })?;
        self.client = Some(client);
        done
    }
}

/// Does something that may never end. Whoever waits for it goes on after a while, and what was begun is left to itself.
fn within<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, TeamError> {
    let (answer, answered) = mpsc::sync_channel(1);
    let begun = thread::Builder::new().spawn(move || drop(answer.send(work())));
    begun.map_err(|_| TeamError::Silent)?;
    answered.recv_timeout(patience).map_err(|_| TeamError::Silent)
}

/// How to connect to a server: on this machine as its address says, elsewhere only encrypted.
fn configured(url: &str, login: &Login) -> Result<(Config, Option<Tls>), TeamError> {
    // Servers are verified whatever the address says of that.
    let url =
        url.replace("sslmode=verify-full", "sslmode=require").replace("sslmode=verify-ca", "sslmode=require");
    let mut config: Config = url.parse()?;
    // A password is for one server.
    if config.get_hosts().len() > 1 || config.get_hostaddrs().len() > 1 {
        return Err(TeamError::Several);
    }
    let is_here =
        config.get_hosts().iter().all(is_here) && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
    let mode = match (config.get_ssl_mode(), is_here) {
        (SslMode::Disable, false) => return Err(TeamError::Unencrypted),
        (SslMode::Prefer, false) => SslMode::Require,
        (SslMode::Prefer, true) => SslMode::Disable,
        (mode, _) => mode,
    };
    config.ssl_mode(mode).connect_timeout(NETWORK).tcp_user_timeout(ANSWER);
    config.application_name("recto").options(OPTIONS);
    if let Some(user) = login.user.as_deref().filter(|_| config.get_user().is_none()) {
        config.user(user);
    }
    if let Some(password) = password(&config, login) {
        config.password(password);
    }
    let tls = match mode {
        SslMode::Disable => None,
        _ => Some(Tls::new(login.certificates.as_deref()).ok_or(TeamError::Certificates)?),
    };
    Ok((config, tls))
}

fn password(config: &Config, login: &Login) -> Option<String> {
    let host = match config.get_hosts().first() {
        Some(Host::Tcp(name)) => name.clone(),
        _ => "localhost".to_owned(),
    };
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let user = config.get_user().unwrap_or_default();
    login.password_for(&host, port, config.get_dbname().unwrap_or(user), user)
}

fn is_here(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => {
            let address: Option<IpAddr> = name.parse().ok();
            name == "localhost" || address.is_some_and(|address| address.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

/// The version of the tables; none where there are none.
fn version(client: &mut impl postgres::GenericClient) -> Result<Option<i32>, TeamError> {
    let is_there: bool = client.query_one(sql::HAS_TABLES, &[])?.get(0);
    if !is_there {
        return Ok(None);
    }
    Ok(Some(client.query_one(sql::VERSION_OF_TABLES, &[])?.get(0)))
}

fn tables(client: &mut Client) -> Result<Tables, TeamError> {
    Ok(match version(client)? {
        None => Tables::None,
        Some(version) if version > VERSION => return Err(TeamError::Newer(version)),
        Some(version) if version < VERSION => Tables::Older(version),
        Some(_) => Tables::Known(client.prepare(sql::LOOK_UP)?),
    })
}

/// Makes the tables, or brings those of an older version to this one, unless somebody else was faster.
fn bring_up(client: &mut Client) -> Result<(), TeamError> {
    if version(client)? == Some(VERSION) {
        return Ok(());
    }
    let mut changes = client.transaction()?;
    changes.execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK])?;
    let known = version(&mut changes)?;
    if known.is_none() {
        changes.batch_execute(sql::FIRST)?;
    }
    let known = known.unwrap_or_default();
    let steps = usize::try_from(known).ok().and_then(|known| sql::STEPS.get(known..));
    for step in steps.ok_or(TeamError::Newer(known))? {
        changes.batch_execute(step)?;
    }
    changes.execute("UPDATE recto_memory SET version = $1", &[&VERSION])?;
    changes.commit()?;
    Ok(())
}

/// Segments as the columns of a table.
#[derive(Default)]
struct Batch {
    project: String,
    source: String,
    articles: Vec<String>,
    units: Vec<String>,
    languages: Vec<String>,
    fingerprints: Vec<i64>,
    before: Vec<Option<i64>>,
    after: Vec<Option<i64>>,
    sources: Vec<String>,
    targets: Vec<String>,
    is_pattern: Vec<bool>,
    has_fluent: Vec<bool>,
    words: Vec<String>,
}

impl Batch {
    fn new(project: &str, source: &Language, segments: &[Segment]) -> Self {
        let mut batch =
            Self { project: project.to_owned(), source: source.as_str().to_owned(), ..Self::default() };
        let number = |text: Fingerprint| text.bits().cast_signed();
        for segment in segments {
            let Origin::Unit { article, id, .. } = &segment.origin else { continue };
            batch.articles.push(article.clone());
            batch.units.push(id.clone());
            batch.languages.push(segment.language.as_str().to_owned());
            batch.fingerprints.push(number(Fingerprint::of_source(&segment.source)));
            batch.before.push(segment.before.map(number));
            batch.after.push(segment.after.map(number));
            batch.sources.push(stored(&segment.source));
            batch.targets.push(stored(&segment.target));
            batch.is_pattern.push(segment.is_pattern);
            batch.has_fluent.push(segment.has_fluent);
            let words = words(&segment.source, source, &segment.language);
            let words: Vec<String> = words.iter().map(i32::to_string).collect();
            batch.words.push(format!("{{{}}}", words.join(",")));
        }
        batch
    }

    /// Writes the segments, if nobody changed the tables meanwhile.
    fn push(&self, client: &mut Client) -> Result<u64, TeamError> {
        let mut changes = client.transaction()?;
        changes.execute("SELECT pg_advisory_xact_lock_shared($1)", &[&LOCK])?;
        let version: i32 = changes.query_one(sql::VERSION_OF_TABLES, &[])?.get(0);
        if version != VERSION {
            return Err(TeamError::Newer(version));
        }
        let written = changes.execute(
            sql::PUSH,
            &[
                &self.project,
                &self.source,
                &self.articles,
                &self.units,
                &self.languages,
                &self.fingerprints,
                &self.before,
                &self.after,
                &self.sources,
                &self.targets,
                &self.is_pattern,
                &self.has_fluent,
                &self.words,
            ],
        )?;
        changes.commit()?;
        Ok(written)
    }
}

/// A text as the server can keep it: PostgreSQL has no letter zero.
fn stored(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// Counts how many segments have each word, where many are new. It only says which words are looked up first, and need not
/// be exact.
fn count_words(client: &mut Client, written: u64) -> Result<(), TeamError> {
    let row = client
        .query_one("SELECT (SELECT count(*) FROM recto_segment), EXISTS (SELECT FROM recto_df)", &[])?;
    let (all, is_counted): (i64, bool) = (row.get(0), row.get(1));
    if is_counted && written.saturating_mul(20) <= all.unsigned_abs() {
        return Ok(());
    }
    let mut changes = client.transaction()?;
    // Two at the same time would meet in the same rows; the second one need not count again.
    let is_free: bool = changes.query_one("SELECT pg_try_advisory_xact_lock($1)", &[&(LOCK + 1)])?.get(0);
    if is_free {
        changes.batch_execute(sql::COUNT)?;
    }
    changes.commit()?;
    Ok(())
}

/// The words of a text that is translated to a language, each once.
fn words(text: &str, source: &Language, target: &Language) -> Vec<i32> {
    let pair = xxh3_64(format!("{source} {}", target.primary()).as_bytes()) as u32;
    let mut words: Vec<i32> =
        Tokens::new(text).all.into_iter().map(|token| (token ^ pair).cast_signed()).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// How many words texts have that can be like one with so many. Words that stand twice in a text count once here, so it is
/// a little more and a little less than that.
fn likely_lengths(words: usize, least: u8) -> (i32, i32) {
    let cutoff = f64::from(least.min(100)) / 100.0 * 0.8;
    let words = words as f64;
    let fewest = words * cutoff / (2.0 - cutoff);
    let most = words * (2.0 - cutoff) / cutoff.max(0.01);
    (fewest.floor() as i32, most.ceil() as i32)
}

fn segment(row: &Row) -> Option<Segment> {
    let language: Language = row.get::<_, &str>(3).parse().ok()?;
    let origin = Origin::Shared { project: row.get(0), article: row.get(1), id: row.get(2) };
    let fingerprint = |place: usize| {
        let number: Option<i64> = row.get(place);
        number.map(|number| Fingerprint::from_bits(number.cast_unsigned()))
    };
    Some(Segment {
        is_pattern: row.get(6),
        has_fluent: row.get(7),
        before: fingerprint(8),
        after: fingerprint(9),
        ..Segment::new(row.get::<_, String>(4), row.get::<_, String>(5), &language, origin)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_on_servers_are_those_of_every_recto() {
        // Segments that others sent are found by these; with other numbers the tables need another version.
        let (english, french): (Language, Language) = ("en".parse().unwrap(), "fr-CA".parse().unwrap());
        let known = [-1816089377, -863610771, -863610769, 459794032, 962814795];
        assert_eq!(words("The tower has 2 `clocks`.", &english, &french), known);
    }
}
