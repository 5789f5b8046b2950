//! Law: however two browsers and a command line write at once, every text that was taken replaced one that its author had
//! seen, and whoever is refused gets both texts that are there.
//!
//! The suite plays a short round; `RECTO_WRITERS_SECONDS=600` plays for ten minutes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::client::{Browser, Desk, recto, seen};

const ARTICLE: &str = "articles/tower.md";
const UNITS: [&str; 3] = ["the-tower-has-two-clocks", "ring-the-bells", "bring-a-lamp"];

/// A text that was taken: of a unit, over which text, and its own.
type Taken = Mutex<Vec<(String, Value, Value, String)>>;

/// Numbers that look random; whoever wants the same round takes the same seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "a test shows what it counted to those who ask")]
fn no_text_is_lost_between_writers() {
    let rounds = if std::env::var_os("RECTO_WRITERS_SECONDS").is_some() { u64::MAX } else { 12 };
    let seconds = std::env::var("RECTO_WRITERS_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let end = Instant::now() + Duration::from_secs(seconds.unwrap_or(120));
    let desk = Desk::of(
        &[
            ("recto.toml", "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n"),
            (ARTICLE, "The tower has two clocks.\n\nRing the bells.\n\nBring a lamp.\n"),
        ],
        &[],
    );
    let browser = desk.browser();
    let ids: Vec<String> =
        UNITS.iter().map(|id| browser.unit(ARTICLE, id, "fr")["id"].as_str().unwrap().to_owned()).collect();
    let (taken, refused): (Taken, Mutex<usize>) = (Mutex::default(), Mutex::default());
    std::thread::scope(|scope| {
        for writer in 0..2_u64 {
            let (browser, ids, taken, refused) = (&browser, &ids, &taken, &refused);
            scope.spawn(move || {
                let mut numbers = Numbers(0x9e37_79b9 + writer);
                let mut known: BTreeMap<&String, Value> = BTreeMap::new();
                for round in 0..rounds {
                    if Instant::now() > end {
                        break;
                    }
                    let id = &ids[usize::try_from(numbers.below(3)).unwrap()];
                    // Sometimes they saw it long ago.
                    if numbers.below(3) > 0 || !known.contains_key(id) {
                        known.insert(id, browser.unit(ARTICLE, id, "fr"));
                    }
                    let text = format!("Texte {round} de {writer} pour {id}.");
                    write(browser, &known[id], &text, taken, refused);
                }
            });
        }
        let (desk, ids, taken) = (&desk, &ids, &taken);
        scope.spawn(move || {
            let mut numbers = Numbers(0x1234_5678);
            for round in 0..rounds {
                if Instant::now() > end {
                    break;
                }
                by_command(desk, &ids[usize::try_from(numbers.below(3)).unwrap()], round, taken);
            }
        });
    });
    let taken = taken.into_inner().unwrap();
    assert!(!taken.is_empty());
    for id in &ids {
        let own: Vec<_> = taken.iter().filter(|(unit, ..)| unit == id).collect();
        // Each text took the place of another one, and no two of the same.
        let over: BTreeSet<String> = own.iter().map(|(_, over, ..)| over.to_string()).collect();
        assert_eq!(
            over.len(),
            own.len(),
            "a text of {id} was replaced by somebody who had not seen it: {own:#?}"
        );
        let all: BTreeSet<String> = own.iter().map(|(_, _, own, _)| own.to_string()).collect();
        let last: Vec<&String> = all.difference(&over).collect();
        assert!(last.len() == 1 || own.is_empty(), "{id}: {own:#?}");
        let Some(last) = last.first().and_then(|last| serde_json::from_str::<Value>(last).ok()) else {
            continue;
        };
        // What the command line wrote last is seen a moment later.
        let until = Instant::now() + Duration::from_secs(20);
        let mut now = browser.unit(ARTICLE, id, "fr");
        while now["target_fingerprint"] != last && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(50));
            now = browser.unit(ARTICLE, id, "fr");
        }
        assert_eq!(now["target_fingerprint"], last, "{id}: {own:#?} and {now:#}");
    }
    println!("{} texts were taken, {} refused", taken.len(), refused.into_inner().unwrap());
}

fn write(browser: &Browser<'_>, unit: &Value, text: &str, taken: &Taken, refused: &Mutex<usize>) {
    let body = json!({ "article": ARTICLE, "id": unit["id"], "language": "fr", "text": text, "expected": seen(unit) });
    let answer = browser.send("PUT", "translation", &body);
    let json = answer.json();
    match answer.status {
        200 => {
            let id = unit["id"].as_str().unwrap().to_owned();
            let (over, own) =
                (unit["target_fingerprint"].clone(), json["unit"]["target_fingerprint"].clone());
            taken.lock().unwrap().push((id, over, own, text.to_owned()));
        }
        409 => {
            let now = &json["changed"]["unit"];
            assert_eq!(json["error"]["code"], "changed", "{json:#}");
            assert!(now["source"].is_string() && now["text"].is_string(), "{json:#}");
            *refused.lock().unwrap() += 1;
        }
        // Somebody else was writing for long.
        503 => {}
        _ => panic!("{answer:?}"),
    }
}

/// Writes with the command line what it saw a moment before.
fn by_command(desk: &Desk, id: &str, round: u64, taken: &Taken) {
    let list = recto(desk.path(), &["list", ARTICLE, id, "--language", "fr", "--format", "json"]);
    let list: Value = serde_json::from_slice(&list.stdout).unwrap_or_default();
    let unit = &list["units"][0];
    let over = unit["target_fingerprint"].as_str().unwrap_or("none");
    let text = format!("Texte {round} en ligne pour {id}.");
    let set = recto(
        desk.path(),
        &["set", ARTICLE, id, "--language", "fr", &text, "--if-target", over, "--format", "json"],
    );
    let json: Value = serde_json::from_slice(&set.stdout).unwrap_or_default();
    match set.status.code() {
        Some(0) => {
            let own = json["unit"]["target_fingerprint"].clone();
            taken.lock().unwrap().push((id.to_owned(), unit["target_fingerprint"].clone(), own, text));
        }
        _ => assert_eq!(json["refused"], "changed", "{set:?}"),
    }
}
