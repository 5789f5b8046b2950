//! What changes on disk is told to those who listen, and shown to all.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

use serde_json::{Value, json};

use super::client::{Browser, Desk, recto, request, seen};

const FILES: &[(&str, &str)] = &[
    ("recto.toml", "source = \"en\"\nlanguages = [\"fr\", \"es\"]\n[[articles]]\nfolder = \"articles\"\n"),
    ("articles/tower.md", "The tower has two clocks.\n\nRing the bells.\n"),
    ("articles/bells.md", "Three bells.\n"),
];

/// Somebody who listens.
struct Listener {
    stream: BufReader<TcpStream>,
}

impl Listener {
    fn of(browser: &Browser<'_>, headers: &str, query: &str) -> Self {
        let mut stream = browser.desk.connect();
        let headers = format!("Cookie: {}\r\n{headers}", browser.cookie);
        let ask = request(
            "GET",
            &format!("{}/api/1/events{query}", browser.base),
            browser.desk.place,
            &headers,
            "",
        );
        stream.write_all(ask.as_bytes()).unwrap();
        let mut listener = Self { stream: BufReader::new(stream) };
        let mut line = String::new();
        listener.stream.read_line(&mut line).unwrap();
        assert!(line.starts_with("HTTP/1.1 200"), "{line}");
        while line != "\r\n" {
            line.clear();
            listener.stream.read_line(&mut line).unwrap();
        }
        listener
    }

    /// The next event: its number, its name and what it says.
    fn next(&mut self) -> (u64, String, Value) {
        let (mut number, mut name, mut data) = (0, String::new(), Value::Null);
        loop {
            let mut line = String::new();
            assert!(self.stream.read_line(&mut line).unwrap() > 0, "the stream ended");
            let line = line.trim_end();
            match line.split_once(": ") {
                Some(("id", value)) => number = value.parse().unwrap(),
                Some(("event", value)) => name = value.to_owned(),
                Some(("data", value)) => data = serde_json::from_str(value).unwrap(),
                // The size of a chunk, or a ping.
                _ if line.is_empty() && !name.is_empty() => return (number, name, data),
                _ => {}
            }
        }
    }
}

#[test]
fn what_an_editor_saves_is_told_and_what_the_desk_saves_too() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let mut listener = Listener::of(&browser, "", "");
    let unit = browser.unit("articles/tower.md", "ring-the-bells", "fr");
    browser.unit("articles/bells.md", "three-bells", "fr");
    desk.write("articles/tower.md", "The tower has two clocks.\n\nDo not ring the bells.\n");
    let (first, name, told) = listener.next();
    assert_eq!((name.as_str(), &told["articles"][0]["article"]), ("changed", &json!("articles/tower.md")));
    assert_eq!(told["articles"].as_array().unwrap().len(), 1);
    let now = browser.unit("articles/tower.md", unit["id"].as_str().unwrap(), "fr");
    assert_eq!(now["source"], "Do not ring the bells.");
    // Nothing was synced.
    assert!(!desk.read("locales/en/tower.ftl").contains("Do not ring"));

    let body = json!({ "article": "articles/tower.md", "id": now["id"], "language": "fr", "text": "Ne sonnez pas.", "expected": seen(&now) });
    let answer = browser.send("PUT", "translation", &body);
    let (second, _, told) = listener.next();
    assert_eq!((answer.status, answer.json()["revision"].as_u64()), (200, Some(second)), "{answer:?}");
    assert!(
        second > first
            && told["articles"][0]["units"].as_array().is_none_or(|units| units.contains(&now["id"]))
    );
    assert!(desk.read("locales/fr/tower.ftl").contains("Ne sonnez pas."));

    // Who was away hears what they missed, and who was away too long begins anew.
    assert_eq!(Listener::of(&browser, &format!("Last-Event-ID: {first}\r\n"), "").next().0, second);
    assert_eq!(Listener::of(&browser, "", &format!("?since={first}")).next().0, second);
    for other in ["0", "x", &(second + 1000).to_string()] {
        let (number, name, _) = Listener::of(&browser, "", &format!("?since={other}")).next();
        assert_eq!((number, name.as_str()), (second, "reset"));
    }
}

#[test]
fn a_configuration_that_breaks_is_told_and_the_last_one_stays() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let mut listener = Listener::of(&browser, "", "");
    desk.write("recto.toml", "source = \"en\"\nlanguages = 7\n");
    let (_, name, told) = listener.next();
    assert_eq!((name.as_str(), &told["fine"]), ("configuration", &json!(false)));
    let status = browser.get("status").json();
    assert!(status["trouble"]["message"].is_string() && status["languages"]["fr"].is_object(), "{status}");
    desk.write("recto.toml", &FILES[0].1.replace("\"es\"", "\"de\""));
    browser.until("status", |status| status["languages"]["de"].is_object() && status["trouble"].is_null());
    let (_, name, _) = listener.next();
    assert!(name == "changed" || name == "configuration", "{name}");
}

#[test]
fn a_branch_that_is_changed_shows_as_it_is() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    std::fs::remove_file(desk.path().join("articles/bells.md")).unwrap();
    desk.write("articles/new/deep.md", "A new article.\n");
    let answer = browser.until("articles", |answer| {
        let articles: Vec<&str> = answer["articles"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|article| article["article"].as_str())
            .collect();
        articles == ["articles/new/deep.md", "articles/tower.md"]
    });
    assert_eq!(answer["total"], 2);
}

#[test]
fn only_some_tabs_of_a_browser_listen() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let listeners: Vec<Listener> = (0..8).map(|_| Listener::of(&browser, "", "")).collect();
    assert_eq!(browser.get("events").status, 429);
    drop(listeners);
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    loop {
        let mut stream = desk.connect();
        let headers = format!("Cookie: {}\r\n", browser.cookie);
        let ask = request("GET", &format!("{}/api/1/events", browser.base), desk.place, &headers, "");
        stream.write_all(ask.as_bytes()).unwrap();
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line).unwrap();
        if line.starts_with("HTTP/1.1 200") {
            return;
        }
        assert!(std::time::Instant::now() < end, "{line}");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

#[test]
fn notes_are_told_answered_and_settled_and_go_with_their_article() {
    let desk = Desk::of(FILES, &[]);
    assert!(recto(desk.path(), &["sync"]).status.success());
    let browser = desk.browser();
    let mut listener = Listener::of(&browser, "", "");
    let say = |what: Value| {
        let mut body = json!({ "article": "articles/tower.md", "language": "fr" });
        body["id"] = browser.unit("articles/tower.md", "ring-the-bells", "fr")["id"].clone();
        body.as_object_mut().unwrap().extend(what.as_object().unwrap().clone());
        let answer = browser.send("POST", "notes", &body);
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()
    };
    let told = say(json!({ "do": "note", "text": "<b>Which</b> bells?" }));
    let event = loop {
        let (_, name, event) = listener.next();
        if name == "notes" {
            break event;
        }
    };
    assert_eq!(event, json!({ "article": "articles/tower.md", "language": "fr" }));
    let note = told["threads"][0]["id"].clone();
    say(json!({ "do": "reply", "to": note, "text": "All of them." }));
    let told = say(json!({ "do": "resolve", "to": note }));
    assert_eq!(told["threads"][0]["replies"][0]["text"], "All of them.");
    assert!(told["threads"][0]["resolved"]["at"].is_string(), "{told}");
    let lines = desk.read("locales/fr/tower.notes.jsonl");
    assert_eq!((lines.lines().count(), lines.ends_with('\n')), (3, true), "{lines}");

    std::fs::rename(desk.path().join("articles/tower.md"), desk.path().join("articles/clocks.md")).unwrap();
    assert!(recto(desk.path(), &["sync"]).status.success());
    assert_eq!(desk.read("locales/fr/clocks.notes.jsonl"), lines);
    assert_eq!(desk.read("locales/fr/tower.notes.jsonl"), "");
}
