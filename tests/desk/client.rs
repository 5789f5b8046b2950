//! A project with its desk, and a browser that says exactly what it is told to say.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

const NOW: &str = "1773576000";
const PATIENCE: Duration = Duration::from_secs(60);

/// A project, and the desk that shows it.
pub(super) struct Desk {
    pub(super) folder: TempDir,
    process: Child,
    pub(super) place: SocketAddr,
    /// What is printed: an address with a token, or without.
    pub(super) link: String,
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What was answered.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    /// In lower case, one a line.
    pub(super) head: String,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (own, value) = line.split_once(": ")?;
            own.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    pub(super) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    /// The code of an error.
    pub(super) fn code(&self) -> String {
        let body: Value = serde_json::from_str(&self.body).unwrap_or_default();
        body["error"]["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// Runs recto in a folder.
pub(super) fn recto(folder: &Path, arguments: &[&str]) -> Output {
    command(folder).args(arguments).output().unwrap()
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recto"));
    command
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", NOW)
        .env("RECTO_CACHE_DIR", crate::CACHE)
        .env("RECTO_NO_FSYNC", "1")
        .env("LC_ALL", "C.UTF-8")
        .env_remove("LANGUAGE");
    command
}

impl Desk {
    /// The desk of a folder with files in it.
    pub(super) fn of(files: &[(&str, &str)], options: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            write(folder.path(), path, text);
        }
        recto(folder.path(), &["sync"]);
        Self::open(folder, options)
    }

    /// The desk of a folder.
    pub(super) fn open(folder: TempDir, options: &[&str]) -> Self {
        let place: &[&str] = if options.contains(&"--listen") { &[] } else { &["--listen", "127.0.0.1:0"] };
        let mut process = command(folder.path())
            .arg("serve")
            .args(place)
            .args(options)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut link = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut link).unwrap();
        let link = link.trim().to_owned();
        let place = link.strip_prefix("http://").and_then(|rest| rest.split('/').next()).unwrap_or_default();
        let place = place.parse().unwrap_or_else(|_| panic!("no address: {link:?}"));
        Self { folder, process, place, link }
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_default()
    }

    pub(super) fn write(&self, path: &str, text: &str) {
        write(self.path(), path, text);
    }

    /// The token of the printed address.
    pub(super) fn token(&self) -> &str {
        self.link.split_once("#t=").map_or("", |(_, token)| token)
    }

    /// Says something word by word, and hears what is answered until the other side closes or all is there.
    pub(super) fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = self.connect();
        // Who is refused early may not be heard to the end.
        let _ = stream.write_all(request);
        answer(&mut BufReader::new(stream)).unwrap_or(Answer {
            status: 0,
            head: String::new(),
            body: String::new(),
        })
    }

    pub(super) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.place).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Logs in, and waits until the project was read.
    pub(super) fn log_in(&self, token: &str) -> Browser<'_> {
        let body = json!({ "token": token }).to_string();
        let own = format!("Origin: http://{}\r\nContent-Type: application/json\r\n", self.place);
        let answer = self.raw(request("POST", "/login", self.place, &own, &body).as_bytes());
        assert_eq!(answer.status, 200, "{answer:?}");
        let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        let base = answer.json()["location"].as_str().unwrap().trim_end_matches('/').to_owned();
        let browser = Browser { desk: self, cookie, base };
        let end = Instant::now() + PATIENCE;
        while browser.get("status").status == 503 {
            assert!(Instant::now() < end, "the project is never read");
            std::thread::sleep(Duration::from_millis(20));
        }
        browser
    }

    /// Logs in by the printed address.
    pub(super) fn browser(&self) -> Browser<'_> {
        self.log_in(self.token())
    }
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A request as text.
pub(super) fn request(
    method: &str,
    way: &str,
    host: impl std::fmt::Display,
    headers: &str,
    body: &str,
) -> String {
    format!(
        "{method} {way} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Reads one answer.
pub(super) fn answer(stream: &mut impl BufRead) -> Option<Answer> {
    let mut head = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).ok()? == 0 || line == "\r\n" {
            break;
        }
        head.push_str(line.trim_end());
        head.push('\n');
    }
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let mut answer = Answer { status, head, body: String::new() };
    let mut body = Vec::new();
    if let Some(length) = answer.header("content-length") {
        body.resize(length.parse().ok()?, 0);
        stream.read_exact(&mut body).ok()?;
    } else {
        stream.read_to_end(&mut body).ok()?;
    }
    answer.body = String::from_utf8_lossy(&body).into_owned();
    Some(answer)
}

/// Somebody who is logged in.
pub(super) struct Browser<'d> {
    pub(super) desk: &'d Desk,
    pub(super) cookie: String,
    pub(super) base: String,
}

impl Browser<'_> {
    /// Asks the API.
    pub(super) fn get(&self, way: &str) -> Answer {
        self.page(&format!("/api/1/{way}"))
    }

    /// Asks for a page.
    pub(super) fn page(&self, way: &str) -> Answer {
        self.with("GET", way, "", "")
    }

    /// Sends something to the API, as a page of the desk does.
    pub(super) fn send(&self, method: &str, way: &str, body: &Value) -> Answer {
        let place = self.desk.place;
        let own = format!(
            "Origin: http://{place}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n"
        );
        self.with(method, &format!("/api/1/{way}"), &own, &body.to_string())
    }

    pub(super) fn with(&self, method: &str, way: &str, headers: &str, body: &str) -> Answer {
        let (way, headers) = (format!("{}{way}", self.base), format!("Cookie: {}\r\n{headers}", self.cookie));
        self.desk.raw(request(method, &way, self.desk.place, &headers, body).as_bytes())
    }

    /// One unit as it is.
    pub(super) fn unit(&self, article: &str, id: &str, language: &str) -> Value {
        let answer = self.get(&format!("unit?article={article}&id={id}&language={language}"));
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()["unit"].clone()
    }

    /// Asks until an answer is as it is wanted.
    pub(super) fn until(&self, way: &str, is_it: impl Fn(&Value) -> bool) -> Value {
        let end = Instant::now() + PATIENCE;
        loop {
            let answer = self.get(way).json();
            if is_it(&answer) {
                return answer;
            }
            assert!(Instant::now() < end, "{way} goes on being {answer:#}");
            std::thread::sleep(Duration::from_millis(30));
        }
    }
}

/// What somebody saw of a unit.
pub(super) fn seen(unit: &Value) -> Value {
    json!({ "source": unit["source_fingerprint"], "target": unit["target_fingerprint"], "state": unit["state"] })
}
