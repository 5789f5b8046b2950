//! Measures how well edits are told apart: seeded edits of every class on the sentences of real articles.
//!
//! `cargo bench --bench severity -- FOLDER [LANGUAGE]` prints, per kind of edit, the share whose gravest class is
//! right, graver than it is, and lighter than it is. A lighter one of a kind that always counts fails the run.
//! The articles are only read; nothing of them is kept.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark reports on its standard streams")]

mod edits;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use recto::diff::classes;
use recto::model::{Format, Language, fold_blanks};
use recto::segment::segment;

use edits::{EDITS, Random};

/// How many edits of each kind are made.
const EACH: usize = 200;

fn main() -> ExitCode {
    // Cargo adds `--bench`.
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let Some(folder) = arguments.next() else {
        println!("name a folder of articles: cargo bench --bench severity -- FOLDER [LANGUAGE]");
        return ExitCode::SUCCESS;
    };
    let language = arguments.next().unwrap_or_else(|| "en".to_owned());
    let Ok(language) = language.parse::<Language>() else {
        eprintln!("`{language}` is not a language tag");
        return ExitCode::from(2);
    };
    let units = units(Path::new(&folder));
    if units.is_empty() {
        eprintln!("there is no article in {folder}");
        return ExitCode::from(2);
    }
    println!("{} units of {folder} in {language}", units.len());
    println!("{:<20} {:>6} {:>7} {:>7} {:>8}", "edit", "made", "right", "graver", "lighter");
    let mut failed = false;
    for kind in EDITS {
        let mut random = Random::new(kind.name);
        let (mut made, mut right, mut lighter) = (0, 0, 0);
        let mut examples = Vec::new();
        for _ in 0..EACH * 400 {
            if made == EACH {
                break;
            }
            let old = &units[random.below(units.len())];
            let Some(new) =
                (kind.edit)(old, &language, &mut random).filter(|new| new != old || kind.class.is_none())
            else {
                continue;
            };
            made += 1;
            let found = classes(old, &new, &language).into_iter().max();
            right += usize::from(found == kind.class);
            lighter += usize::from(found < kind.class);
            if found != kind.class {
                examples.push((found, edits::around(old, &new)));
            }
        }
        let percent = |count: usize| 100.0 * count as f64 / made.max(1) as f64;
        let graver = made - right - lighter;
        println!(
            "{:<20} {made:>6} {:>6.1}% {:>6.1}% {:>7.1}%",
            kind.name,
            percent(right),
            percent(graver),
            percent(lighter)
        );
        if std::env::var_os("SHOW").is_some() {
            for (found, text) in examples {
                println!("    {found:?}: {text}");
            }
        }
        failed |= lighter > 0 && kind.class.is_some_and(|class| class.always_counts());
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The texts of all units of several words in a folder's articles, in a stable order.
fn units(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files.iter().flat_map(units_of).collect()
}

fn units_of(file: &PathBuf) -> Vec<String> {
    let format = file.extension().and_then(|extension| extension.to_str()).and_then(Format::from_extension);
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let segmented = format.and_then(|format| segment(&text, format, &Default::default()).ok());
    let units = segmented.map(|segmented| segmented.units).unwrap_or_default();
    let texts = units.into_iter().map(|unit| fold_blanks(&unit.text));
    texts.filter(|text| text.split(' ').count() >= 6).collect()
}
