//! Scores how splits of real paragraphs share out their translations.
//!
//! `cargo bench --bench parts -- SOURCE_DIR TRANSLATION_DIR LANGUAGE [--show]` pairs the articles of two folders
//! by name and their paragraphs by place, makes splits whose right parts are known, and prints how many pieces'
//! translations came out exactly right. The source is English. `--show` prints the others.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::path::Path;

use recto::model::{Format, Kind, Language, fold_blanks};
use recto::segment::segment;
use recto::sentence::{parts, sentences};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let show = arguments.iter().any(|argument| argument == "--show");
    let [source_dir, target_dir, language, ..] = arguments.as_slice() else {
        println!("usage: cargo bench --bench parts -- SOURCE_DIR TRANSLATION_DIR LANGUAGE [--show]");
        return Ok(());
    };
    let mut bench =
        Bench { source: "en".parse()?, target: language.parse()?, show, scores: Default::default() };
    for entry in std::fs::read_dir(source_dir)? {
        let path = entry?.path();
        let other = Path::new(target_dir).join(path.file_name().unwrap_or_default());
        let Some(format) = path.extension().and_then(|e| Format::from_extension(e.to_str()?)) else {
            continue;
        };
        if !other.exists() {
            continue;
        }
        let (source, target) = (std::fs::read_to_string(path)?, std::fs::read_to_string(other)?);
        for section in paired(&source, &target, format) {
            bench.joined(&section, 2);
            bench.joined(&section, 4);
            bench.split(&section);
        }
    }
    for (name, score) in NAMES.iter().zip(bench.scores) {
        let share = 100.0 * score.right as f64 / score.all.max(1) as f64;
        println!("{language} {name}: {} of {} right, {share:.1} %", score.right, score.all);
    }
    Ok(())
}

const NAMES: [&str; 6] = [
    "two paragraphs",
    "two paragraphs, edited",
    "four paragraphs",
    "four paragraphs, edited",
    "one paragraph",
    "one paragraph, edited",
];

#[derive(Clone, Copy, Default)]
struct Score {
    all: usize,
    right: usize,
}

struct Bench {
    source: Language,
    target: Language,
    show: bool,
    scores: [Score; NAMES.len()],
}

/// A paragraph and its translation.
type Pair = (String, String);

impl Bench {
    /// Paragraphs that were one: each has to get its own translation back.
    ///
    /// Nobody joins what does not end as a sentence does, such as a by-line, with what follows.
    fn joined(&mut self, section: &[Pair], count: usize) {
        let ends = |texts: &[&str], language: &Language| {
            let whole = texts.join(" ");
            let starts: Vec<usize> = sentences(&whole, language).iter().map(|range| range.start).collect();
            let mut at = 0;
            texts.iter().all(|text| {
                let begins = starts.contains(&at);
                at += text.len() + 1;
                begins
            })
        };
        for pairs in section.windows(count) {
            let sources: Vec<&str> = pairs.iter().map(|pair| pair.0.as_str()).collect();
            let targets: Vec<&str> = pairs.iter().map(|pair| pair.1.as_str()).collect();
            if ends(&sources, &self.source) && ends(&targets, &self.target) {
                self.score(if count == 2 { 0 } else { 2 }, &sources, &targets);
            }
        }
    }

    /// Every cut of a paragraph that has as many sentences as its translation.
    fn split(&mut self, section: &[Pair]) {
        for (source, target) in section {
            let (old, new) = (sentences(source, &self.source), sentences(target, &self.target));
            if old.len() != new.len() {
                continue;
            }
            for cut in 1..old.len() {
                let (old, new) = (old[cut].start, new[cut].start);
                let pieces = [source[..old].trim_end(), &source[old..]];
                self.score(4, &pieces, &[target[..new].trim_end(), &target[new..]]);
            }
        }
    }

    /// Scores a split as it is, then with every ninth word edited.
    fn score(&mut self, mode: usize, pieces: &[&str], expected: &[&str]) {
        let (answered, translation) = (pieces.join(" "), expected.join(" "));
        let edited: Vec<String> = pieces.iter().map(|piece| edited(piece)).collect();
        let edited: Vec<&str> = edited.iter().map(String::as_str).collect();
        for (mode, pieces) in [(mode, pieces), (mode + 1, &edited)] {
            let found = parts(&answered, &translation, pieces, &self.source, &self.target);
            let right = found.iter().zip(expected).all(|(part, expected)| {
                part.translation.as_deref().map(unmarked) == Some(unmarked(expected))
            });
            self.scores[mode].all += 1;
            self.scores[mode].right += usize::from(right);
            if self.show && !right {
                println!("\n--- {}", NAMES[mode]);
                for ((piece, expected), part) in pieces.iter().zip(expected).zip(&found) {
                    println!("piece:    {piece}\nexpected: {expected}\nfound:    {:?}\n", part.translation);
                }
            }
        }
    }
}

/// A text without its emphasis, which is closed and opened again where a cut goes through it.
fn unmarked(text: &str) -> String {
    fold_blanks(&text.replace(['*', '_'], ""))
}

fn edited(text: &str) -> String {
    let words = text.split(' ').enumerate();
    words.map(|(nth, word)| if nth % 9 == 4 { "otherwise" } else { word }).collect::<Vec<_>>().join(" ")
}

/// The neighbouring paragraphs of two articles, by runs: from sections that have the same kinds of units.
fn paired(source: &str, target: &str, format: Format) -> Vec<Vec<Pair>> {
    let (source, target) = (sections(source, format), sections(target, format));
    let headings = |sections: &[Section]| sections.iter().map(|s| s.first().map(|u| u.0)).collect::<Vec<_>>();
    if headings(&source) != headings(&target) {
        return Vec::new();
    }
    let mut runs = Vec::new();
    for (source, target) in source.into_iter().zip(target) {
        if source.iter().map(|unit| unit.0).ne(target.iter().map(|unit| unit.0)) {
            continue;
        }
        let mut run = Vec::new();
        for ((kind, source), (_, target)) in source.into_iter().zip(target) {
            if kind == Kind::Paragraph && source != target {
                run.push((source, target));
            } else {
                runs.push(std::mem::take(&mut run));
            }
        }
        runs.push(run);
    }
    runs
}

type Section = Vec<(Kind, String)>;

fn sections(text: &str, format: Format) -> Vec<Section> {
    let units = segment(text, format, &Default::default()).map(|found| found.units).unwrap_or_default();
    let mut sections: Vec<Section> = vec![Vec::new()];
    for unit in units {
        if matches!(unit.kind, Kind::Heading(_)) {
            sections.push(Vec::new());
        }
        if let Some(section) = sections.last_mut() {
            section.push((unit.kind, unit.text));
        }
    }
    sections
}
