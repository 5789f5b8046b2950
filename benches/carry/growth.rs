//! CPU time of a sync after many edits, as the project grows in articles and as one article grows.

use std::fs;
use std::time::{Duration, Instant};

use crate::article::{Article, Block, OldUnits, Shape};
use crate::donors::Donors;
use crate::edits::{KINDS, try_edit};
use crate::project::{Result, Translated, sync_only};
use crate::prose::disguise;
use crate::random::Random;

const SCALES: [usize; 3] = [1, 4, 16];
/// One block in this many is edited.
const BLOCKS_PER_EDIT: usize = 8;
/// A measurement is repeated until it is this long in sum.
const LONG_ENOUGH: Duration = Duration::from_millis(400);

/// Prints the time for each scale, in articles and in the length of one.
pub(crate) fn measure(texts: &[(String, String)], seed: u64) -> Result<()> {
    println!(
        "{:<28}{:>6}{:>9}{:>8}{:>12}{:>18}",
        "growth", "scale", "units", "edits", "CPU seconds", "per 10,000 units"
    );
    for whole in [false, true] {
        for scale in SCALES {
            let mut old = OldUnits::default();
            let articles = grown(texts, scale, whole, &mut old);
            let name = if whole { "one article, longer" } else { "more articles" };
            let (time, edits) = timed(articles, &old, seed)?;
            let seconds = time.as_secs_f64();
            let units = old.units.len();
            println!(
                "{name:<28}{:>6}{units:>9}{edits:>8}{seconds:>12.3}{:>18.3}",
                format!("x{scale}"),
                seconds * 10_000.0 / units as f64
            );
        }
    }
    Ok(())
}

/// Copies of the articles in other words, as many articles or as one.
fn grown(texts: &[(String, String)], scale: usize, whole: bool, old: &mut OldUnits) -> Vec<Article> {
    let mut articles = Vec::new();
    let mut one = String::new();
    for copy in 0..scale {
        for (path, text) in texts {
            let Some(mut article) = Article::read(path, text, &mut OldUnits::default()) else { continue };
            for block in &mut article.blocks {
                let body = disguise(block.body(), copy);
                block.set_body(&body);
            }
            if whole {
                let plain = article
                    .blocks
                    .iter()
                    .filter(|block| block.body.is_some() && !block.text.contains(['<', '{']));
                for block in plain {
                    one.push_str(&block.text);
                    one.push_str("\n\n");
                }
            } else {
                articles.extend(Article::read(&format!("copy-{copy}/{path}"), &article.text(), old));
            }
        }
    }
    if whole {
        articles.extend(Article::read("one.md", &one, old));
    }
    articles
}

/// Edits the articles and measures the sync after it.
fn timed(mut articles: Vec<Article>, old: &OldUnits, seed: u64) -> Result<(Duration, usize)> {
    let translated = Translated::new(&articles, old)?;
    let mut random = Random::new(seed, &[0x9701]);
    let mut edits = 0;
    for article in &mut articles {
        edits += edit_all(article, old, &mut random);
    }
    let (mut spent, mut times) = (Duration::ZERO, 0);
    while spent < LONG_ENOUGH {
        let folder = translated.with(&articles)?;
        let start = cpu_time();
        sync_only(folder.path())?;
        spent += cpu_time().saturating_sub(start);
        times += 1;
    }
    Ok((spent / times, edits))
}

/// Edits an article in slices, so that choosing places does not grow with its length.
fn edit_all(article: &mut Article, old: &OldUnits, random: &mut Random) -> usize {
    const SLICE: usize = 100;
    let blocks: Vec<Block> = std::mem::take(&mut article.blocks);
    let mut donors = Donors::default();
    let mut edits = 0;
    for slice in blocks.chunks(SLICE) {
        let mut part = Article { blocks: slice.to_vec(), ..article.emptied() };
        if part.blocks.iter().any(|block| block.is(Shape::Paragraph)) {
            donors = Donors::new(std::slice::from_ref(&part), &OldUnits::default());
        }
        for _ in 0..slice.len() / BLOCKS_PER_EDIT {
            if let Some(kind) = random.pick(KINDS) {
                let kept = part.clone();
                if try_edit(&mut part, kind, old, &mut donors, random) {
                    edits += 1;
                } else {
                    part = kept;
                }
            }
        }
        article.blocks.append(&mut part.blocks);
    }
    edits
}

/// The CPU time of this process so far; wall time where the system does not say.
fn cpu_time() -> Duration {
    thread_local!(static START: Instant = Instant::now());
    // The fields behind the name, which may hold blanks, in ticks of 10 ms: 11 is user time, 12 system time.
    let ticks = fs::read_to_string("/proc/self/stat").ok().and_then(|stat| {
        let fields: Vec<u64> = stat
            .rsplit_once(')')?
            .1
            .split_whitespace()
            .skip(11)
            .take(2)
            .filter_map(|field| field.parse().ok())
            .collect();
        Some(fields.iter().sum::<u64>())
    });
    ticks.map_or_else(|| START.with(Instant::elapsed), |ticks| Duration::from_millis(ticks * 10))
}
