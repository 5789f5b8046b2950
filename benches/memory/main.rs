//! Measures look-ups in memory: how long it takes to build, and to find a text of which some words were replaced.
//!
//! `cargo bench --bench memory -- [FOLDER] [SEGMENTS…]` takes the words of the texts below a folder, as often as they
//! stand there, makes segments of 5 to 30 of them, and looks up 400 of these with a sixth of their words replaced. With
//! the feature `sqlite` a file is measured besides, with the feature `postgres` the empty database of a server that
//! `RECTO_BENCH_SERVER` names (`postgres://…`); it is emptied again.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::path::Path;
use std::time::{Duration, Instant};

use recto::memory::{Match, Memory, Origin, Prepared, Query, Resident, Segment};
use recto::model::{Language, State};

const QUERIES: usize = 400;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let folder = arguments.first().map_or("articles", String::as_str);
    let sizes: Vec<usize> = arguments.iter().skip(1).filter_map(|size| size.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![20_000, 200_000] } else { sizes };
    let mut words = Vec::new();
    collect(Path::new(folder), &mut words)?;
    println!("{} words", words.len());
    for size in sizes {
        measure(&words, size)?;
    }
    Ok(())
}

fn collect(folder: &Path, words: &mut Vec<String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, words)?;
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            words.extend(text.split_whitespace().filter(|word| word.len() < 20).map(str::to_owned));
        }
    }
    Ok(())
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

fn measure(words: &[String], size: usize) -> Result<(), Box<dyn std::error::Error>> {
    let (english, french): (Language, Language) = ("en".parse()?, "fr".parse()?);
    let mut dice = Dice(42);
    let texts: Vec<Vec<&str>> = (0..size)
        .map(|_| (0..5 + dice.below(26)).map(|_| words[dice.below(words.len())].as_str()).collect())
        .collect();
    let segments = texts.iter().enumerate().map(|(at, text)| {
        let origin =
            Origin::Unit { article: "a.md".to_owned(), id: at.to_string(), state: Some(State::Translated) };
        Segment::new(text.join(" "), format!("{at}"), &french, origin)
    });
    let segments: Vec<Segment> = segments.collect();
    let asked: Vec<(usize, String)> = (0..QUERIES)
        .map(|_| {
            let at = dice.below(size);
            let mut text = texts[at].clone();
            for _ in 0..text.len().div_ceil(6) {
                let place = dice.below(text.len());
                text[place] = &words[dice.below(words.len())];
            }
            (at, text.join(" "))
        })
        .collect();
    drop(texts);
    println!("\n{size} segments");
    #[cfg(feature = "postgres")]
    if let Ok(url) = std::env::var("RECTO_BENCH_SERVER") {
        on_server(&url, &english, &french, &segments, &asked)?;
    }
    let started = Instant::now();
    let prepared = Prepared::all(segments);
    println!("read in {:.2} s", started.elapsed().as_secs_f64());
    #[cfg(feature = "sqlite")]
    {
        let folder = std::env::temp_dir().join(format!("recto-memory-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let path = folder.join("segments");
        let started = Instant::now();
        recto::memory::OnDisk::make(&path, b"", prepared.clone())?;
        let made = started.elapsed();
        let before = resident();
        let started = Instant::now();
        let store =
            recto::memory::OnDisk::open(&path, b"").ok_or("the file that was made cannot be opened")?;
        let opened = started.elapsed();
        let memory = Memory::of(&english, vec![Box::new(store)]);
        println!(
            "file of SQLite: {} MB, made in {:.2} s, opened in {:.1} ms",
            std::fs::metadata(&path)?.len() >> 20,
            made.as_secs_f64(),
            opened.as_secs_f64() * 1000.0
        );
        look_up(&french, &asked, |query| memory.look_up(query, 60, 5));
        println!("    {} MB of memory", resident().saturating_sub(before) >> 10);
        std::fs::remove_dir_all(&folder)?;
    }
    let before = resident();
    let started = Instant::now();
    let memory = Memory::of(&english, vec![Box::new(Resident::new(prepared))]);
    println!("in memory: indexed in {:.2} s", started.elapsed().as_secs_f64());
    look_up(&french, &asked, |query| memory.look_up(query, 60, 5));
    println!("    {} MB of memory for the index", resident().saturating_sub(before) >> 10);
    Ok(())
}

#[cfg(feature = "postgres")]
fn on_server(
    url: &str,
    english: &Language,
    french: &Language,
    segments: &[Segment],
    asked: &[(usize, String)],
) -> Result<(), Box<dyn std::error::Error>> {
    use recto::memory::{Login, Team};
    let login = Login::default();
    let mut team = Team::connect(url, &login)?;
    let started = Instant::now();
    let written = team.push("bench", english, segments)?;
    let made = started.elapsed();
    assert_eq!(written, segments.len() as u64, "the database was not empty");
    let mut client = postgres::Client::connect(url, postgres::NoTls)?;
    let size = client.query_one(
        "SELECT pg_total_relation_size('recto_segment') >> 20, pg_relation_size('recto_segment_words') >> 20",
        &[],
    )?;
    println!(
        "server of PostgreSQL: {} MB, {} MB of it the index of words, filled in {:.2} s",
        size.get::<_, i64>(0),
        size.get::<_, i64>(1),
        made.as_secs_f64()
    );
    let nothing = Memory::new(english, Vec::new());
    look_up(french, asked, |query| {
        let found = team.near(query.text, english, french, 60).unwrap_or_default();
        nothing.look_up_with(&Resident::new(Prepared::all(found)), query, 60, 5)
    });
    client.batch_execute("DROP TABLE recto_segment, recto_df, recto_memory")?;
    Ok(())
}

fn look_up(french: &Language, asked: &[(usize, String)], mut find: impl FnMut(&Query<'_>) -> Vec<Match>) {
    let (mut times, mut found) = (Vec::new(), 0);
    for (at, text) in asked {
        let started = Instant::now();
        let matches = find(&Query { text, ..Query::of(french) });
        times.push(started.elapsed());
        let is_original = |origin: &Origin| match origin {
            Origin::Unit { id, .. } | Origin::Shared { id, .. } => *id == at.to_string(),
            Origin::Imported { .. } => false,
        };
        found += usize::from(matches.iter().any(|one| is_original(&one.origin)));
    }
    times.sort_unstable();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "    p50 {:.2} ms, p95 {:.2} ms; the original among the first five {found} of {QUERIES}",
        milliseconds(times[QUERIES / 2]),
        milliseconds(times[QUERIES * 95 / 100]),
    );
}

/// How much memory the program takes, in kB; 0 where the system does not say.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
