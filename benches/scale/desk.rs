//! What somebody at the desk waits for, on a project of any size: `recto serve` asked as a browser asks it.
//!
//! It saves translations, so the project is one that `generate` made.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Result;
use crate::binary::Recto;

/// How often each question is asked.
const TIMES: usize = 30;

/// Asks everything, and prints what was waited for.
pub(crate) fn run(project: &Path, recto: Option<&Path>, is_cold: bool) -> Result<()> {
    let cache = tempfile::tempdir()?;
    let recto = Recto::new(recto, cache.path())?;
    if !is_cold {
        recto.warm(project)?;
    }
    let begun = Instant::now();
    let mut desk = Desk::open(&recto, project)?;
    println!("| what | median ms | 95 % ms | bytes |");
    println!("| --- | ---: | ---: | ---: |");
    let mut rows = Rows(String::new());
    rows.add("an address is printed", &mut [begun.elapsed()], 0)?;
    while desk.ask("GET", "/api/1/status", None)?.status == 503 {
        thread::sleep(Duration::from_millis(20));
    }
    rows.add("ready", &mut [begun.elapsed()], 0)?;
    let status = desk.json("GET", "/api/1/status", None)?;
    let languages = status["languages"].as_object().ok_or("no languages")?;
    let language = languages.keys().next().ok_or("no language")?.clone();
    let first = desk.json("GET", &format!("/api/1/articles?language={language}&limit=200"), None)?;
    let articles = first["articles"].as_array().ok_or("no articles")?;
    let units = |article: &Value| article["languages"][&language]["units"].as_u64().unwrap_or_default();
    let article = articles.iter().min_by_key(|article| units(article).abs_diff(60)).ok_or("no article")?;
    println!("{} of {} units", article["article"], units(article));
    let path = article["article"].as_str().ok_or("no path")?.to_owned();
    let list = format!("/api/1/units?language={language}&article={path}&fields=brief");
    for (name, way) in [
        ("page: home", "/".to_owned()),
        ("page: language", format!("/{language}/")),
        ("page: desk", format!("/{language}/a/{path}")),
        ("status", "/api/1/status".to_owned()),
        ("200 articles", format!("/api/1/articles?language={language}&limit=200")),
        ("list of the article", list.clone()),
        ("100 units of a state", format!("/api/1/units?language={language}&state=missing")),
    ] {
        rows.measure(name, || desk.timed("GET", &way, None))?;
    }
    let listed = desk.json("GET", &list, None)?;
    let ids: Vec<String> = listed["units"]
        .as_array()
        .ok_or("no units")?
        .iter()
        .filter_map(|unit| unit["id"].as_str().map(str::to_owned))
        .collect();
    let place = |id: &str| json!({ "article": path, "id": id, "language": language });
    let unit = |id: &str| format!("/api/1/unit?article={path}&language={language}&id={id}");
    let mut at = 0;
    let mut next = || {
        at += 1;
        ids[at % ids.len()].clone()
    };
    rows.measure("one unit", || desk.timed("GET", &unit(&next()), None))?;
    rows.measure("try", || {
        let mut body = place(&next());
        body["text"] = json!("What is typed has twelve words, and some of them are new.");
        desk.timed("POST", "/api/1/try", Some(&body))
    })?;
    rows.measure("save", || {
        let id = next();
        let now = desk.json("GET", &unit(&id), None)?["unit"].clone();
        let mut body = place(&id);
        body["text"] = json!(format!("What is saved is another text each time: {:?}.", Instant::now()));
        body["expected"] = json!({
            "source": now["source_fingerprint"], "target": now["target_fingerprint"], "state": now["state"],
        });
        desk.timed("PUT", "/api/1/translation", Some(&body))
    })?;
    print!("{}", rows.0);
    println!("memory: {:.0} MB", desk.memory().unwrap_or_default());
    Ok(())
}

/// The lines of the table.
struct Rows(String);

impl Rows {
    fn measure(&mut self, name: &str, mut ask: impl FnMut() -> Result<(Duration, usize)>) -> Result<()> {
        let mut took = Vec::new();
        let mut bytes = 0;
        for _ in 0..TIMES {
            let (time, size) = ask()?;
            took.push(time);
            bytes = size;
        }
        self.add(name, &mut took, bytes)
    }

    fn add(&mut self, name: &str, took: &mut [Duration], bytes: usize) -> Result<()> {
        took.sort_unstable();
        let milliseconds = |at: usize| took[at.min(took.len() - 1)].as_secs_f64() * 1000.0;
        let (half, most) = (milliseconds(took.len() / 2), milliseconds(took.len() * 95 / 100));
        Ok(writeln!(self.0, "| {name} | {half:.1} | {most:.1} | {bytes} |")?)
    }
}

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// A desk, and one connection to it.
struct Desk {
    process: Child,
    host: String,
    base: String,
    cookie: String,
    stream: BufReader<TcpStream>,
}

impl Drop for Desk {
    fn drop(&mut self) {
        // It is of no use any more, whatever the system says.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Desk {
    fn open(recto: &Recto, project: &Path) -> Result<Self> {
        let run = recto.run(project, &["serve", "--listen", "127.0.0.1:0"]);
        let mut command = Command::new(&run.program);
        command.args(&run.arguments).current_dir(&run.folder).stdout(Stdio::piped()).stderr(Stdio::null());
        command.envs(run.surroundings.iter().map(|(name, value)| (name, value)));
        let mut process = command.spawn()?;
        let mut link = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut link)?;
        let rest = link.trim().strip_prefix("http://").ok_or("recto serve printed no address")?;
        let (host, token) = rest.split_once("/login#t=").ok_or("no token")?;
        let (host, token) = (host.to_owned(), token.to_owned());
        let stream = TcpStream::connect(&host)?;
        stream.set_nodelay(true)?;
        let stream = BufReader::new(stream);
        let mut desk = Self { process, host, base: String::new(), cookie: String::new(), stream };
        let answer = desk.ask("POST", "/login", Some(&json!({ "token": token })))?;
        let cookie = answer.header("set-cookie").ok_or("no cookie")?;
        desk.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        let path = cookie.split("Path=").nth(1).and_then(|rest| rest.split(';').next());
        desk.base = path.unwrap_or_default().trim_end_matches('/').to_owned();
        Ok(desk)
    }

    fn ask(&mut self, method: &str, way: &str, body: Option<&Value>) -> Result<Answer> {
        let body = body.map(Value::to_string).unwrap_or_default();
        let Self { host, base, cookie, .. } = self;
        let request = format!(
            "{method} {base}{way} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.stream.read_line(&mut head)? == 0 {
                return Err("the desk hung up".into());
            }
        }
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        let mut answer = Answer { status, head, body: Vec::new() };
        let length = answer.header("content-length").and_then(|length| length.parse().ok());
        answer.body = vec![0; length.ok_or("no length")?];
        self.stream.read_exact(&mut answer.body)?;
        Ok(answer)
    }

    fn timed(&mut self, method: &str, way: &str, body: Option<&Value>) -> Result<(Duration, usize)> {
        let begun = Instant::now();
        let answer = self.ask(method, way, body)?;
        let took = begun.elapsed();
        if answer.status != 200 {
            let said = String::from_utf8_lossy(&answer.body).into_owned();
            return Err(format!("{method} {way}: {} {said}", answer.status).into());
        }
        Ok((took, answer.body.len()))
    }

    fn json(&mut self, method: &str, way: &str, body: Option<&Value>) -> Result<Value> {
        Ok(serde_json::from_slice(&self.ask(method, way, body)?.body)?)
    }

    /// What it has in memory, in MB; only Linux says.
    fn memory(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
        Some(kilobytes / 1024.0)
    }
}
