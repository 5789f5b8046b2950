//! Pairs real translations with their sources, and scores pairings whose truth is known.
//!
//! `cargo bench --bench pairing -- FOLDER LANGUAGE` pairs the articles of `FOLDER/en` and `FOLDER/LANGUAGE` by
//! name. `SHOW=n` (with `SEED=s`) prints n random sure pairs to read, `DOUBT=1` what is doubtful or left over.
//! Then articles of the same sequence of kinds are changed in known ways, and the pairings scored.
//! The articles are only read; nothing of them is kept.

#![allow(clippy::print_stdout, reason = "a benchmark prints its table")]

mod planted;

use std::path::{Path, PathBuf};
use std::time::Instant;

use recto::model::{Format, Kind, Language};
use recto::pairing::{Pair, SURE, Side, is_untranslated, pair};
use recto::segment::{Unit, segment};

/// A text and its units.
#[derive(Clone)]
pub(crate) struct Article {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) units: Vec<Unit>,
}

impl Article {
    fn read(path: &Path, name: String) -> Option<Self> {
        let format = Format::from_extension(path.extension()?.to_str()?)?;
        let text = std::fs::read_to_string(path).ok()?;
        let units = segment(&text, format, &Default::default()).ok()?.units;
        Some(Self { name, text, units })
    }

    fn headings(&self) -> Vec<Kind> {
        let kinds = self.units.iter().map(|unit| unit.kind);
        kinds.filter(|kind| matches!(kind, Kind::Heading(_))).collect()
    }
}

/// A generator of random numbers (splitmix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit.max(1) as u64) as usize
    }
}

#[derive(Default)]
struct Tally {
    articles: usize,
    units: usize,
    paired: usize,
    sure: usize,
    left: usize,
    source_left: usize,
    english: usize,
    left_english: usize,
}

impl Tally {
    fn print(&self, name: &str) {
        let share = |part: usize| 100.0 * part as f64 / self.units.max(1) as f64;
        println!(
            "{name:<44} {:>3} articles {:>6} units  paired {:>6} {:>5.1} %  sure {:>6} {:>5.1} %  left {:>4} \
             {:>4.1} % ({} untranslated)  source left {:>4}  untranslated {:>3}",
            self.articles,
            self.units,
            self.paired,
            share(self.paired),
            self.sure,
            share(self.sure),
            self.left,
            share(self.left),
            self.left_english,
            self.source_left,
            self.english
        );
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<usize>().ok());
    let (source, target): (Language, Language) = match arguments.as_slice() {
        [_, language] => ("en".parse()?, language.parse()?),
        _ => {
            println!("usage: cargo bench --bench pairing -- FOLDER LANGUAGE");
            return Ok(());
        }
    };
    let folder = Path::new(&arguments[0]);
    let articles = articles(&folder.join("en"), &folder.join(target.as_str()));
    let mut sure: Vec<String> = Vec::new();
    let [mut same, mut other] = [Tally::default(), Tally::default()];
    let begun = Instant::now();
    for (from, to) in &articles {
        let outline = from.headings() == to.headings();
        let mut one = Tally::default();
        let found =
            pair(&Side::new(&from.text, &from.units, &source), &Side::new(&to.text, &to.units, &target));
        for tally in [&mut one, if outline { &mut same } else { &mut other }] {
            tally.articles += 1;
            tally.units += to.units.len();
            tally.left += found.target_left.len();
            tally.source_left += found.source_left.len();
            let texts = found.target_left.iter().map(|&at| to.units[at].text.as_str());
            tally.left_english += texts.filter(|text| is_untranslated(text, None, &source, &target)).count();
            tally.english += found
                .pairs
                .iter()
                .filter(|pair| {
                    let (s, t) =
                        (self::texts(from, pair.source.clone()), self::texts(to, pair.target.clone()));
                    is_untranslated(&t, Some(&s), &source, &target)
                })
                .count();
            for pair in &found.pairs {
                tally.paired += pair.target.len();
                tally.sure += if pair.confidence >= SURE { pair.target.len() } else { 0 };
            }
        }
        for pair in &found.pairs {
            let (s, t) = (texts(from, pair.source.clone()), texts(to, pair.target.clone()));
            let english = is_untranslated(&t, Some(&s), &source, &target);
            if english && std::env::var_os("ENGLISH").is_some() {
                println!("    untranslated: {t}");
            }
            if pair.confidence >= SURE {
                sure.push(shown(from, to, pair));
            } else if number("DOUBT").is_some() {
                println!("? {}", shown(from, to, pair));
            }
        }
        if number("DOUBT").is_some() {
            found.source_left.iter().for_each(|&at| println!("- {}", texts(from, at..at + 1)));
            found.target_left.iter().for_each(|&at| println!("+ {}", texts(to, at..at + 1)));
        }
        one.print(&format!("{} {}", if outline { "=" } else { "~" }, to.name));
    }
    let took = begun.elapsed();
    let mut random = Random(number("SEED").unwrap_or(1) as u64);
    for _ in 0..number("SHOW").unwrap_or(0).min(sure.len()) {
        let at = random.below(sure.len());
        println!("! {}", sure.swap_remove(at));
    }
    same.print("articles of the same outline");
    other.print("other articles");
    println!("{took:.0?} for {} articles", articles.len());
    planted::run(&articles, &source, &target, &mut random);
    planted::growth(&articles, &source, &target);
    Ok(())
}

fn texts(article: &Article, range: std::ops::Range<usize>) -> String {
    article.units[range].iter().map(|unit| unit.text.as_str()).collect::<Vec<_>>().join(" ¶ ")
}

fn shown(from: &Article, to: &Article, pair: &Pair) -> String {
    let evidence: Vec<String> = pair.evidence.iter().map(ToString::to_string).collect();
    format!(
        "{:.3} {} {} ({})\n    {}\n    {}",
        pair.confidence,
        to.name,
        to.units[pair.target.start].kind.as_str(),
        evidence.join(", "),
        texts(from, pair.source.clone()),
        texts(to, pair.target.clone())
    )
}

/// The articles that both folders have, by name.
fn articles(source: &Path, target: &Path) -> Vec<(Article, Article)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(source.join(&folder)) else { continue };
        for entry in entries.flatten() {
            let name = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(name);
                continue;
            }
            let label = name.display().to_string();
            let pair =
                Article::read(&entry.path(), label.clone()).zip(Article::read(&target.join(&name), label));
            found.extend(pair);
        }
    }
    found.sort_by(|a, b| a.0.name.cmp(&b.0.name));
    found
}
