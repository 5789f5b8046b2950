//! The lines of the table: which edits go into which articles, round by round.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Options;
use crate::article::{Article, OldUnits, Shape};
use crate::donors::Donors;
use crate::edits::{KINDS, Kind, SHORT_HEADING, edit, wordings};
use crate::project::{Result, Translated, sync_and_list};
use crate::random::{Random, number_of};
use crate::repeats;
use crate::score::{Failure, Tally, score};

/// One article in this many is held back as a source of new texts.
const HELD_BACK: usize = 4;
/// In a line of one kind there is an edit for this many blocks.
const BLOCKS_PER_EDIT: usize = 20;
/// In a mixture at most one block in this many is edited.
const BLOCKS_PER_MIXED: usize = 3;
const MIXTURES: [(&str, usize); 3] = [("mixture of 3", 3), ("mixture of 10", 10), ("mixture of 25", 25)];
/// The line for short headings that are reworded amid heavy edits; only these are counted.
const AMID: &str = "headings amid edits";
const ACROSS: [(&str, Across); 3] = [
    ("file renamed", Across::Renamed),
    ("renamed and edited", Across::RenamedEdited),
    ("to another article", Across::Moved),
];

/// An edit that goes beyond one article.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Across {
    Renamed,
    RenamedEdited,
    Moved,
}

/// What a line of the table consists of.
#[derive(Clone, Copy)]
enum Row {
    One(&'static Kind),
    Mixed(usize),
    /// Short headings are reworded, and half of what stands around them.
    Headings,
    Across(Across),
}

/// The articles below a folder, by their paths.
pub(crate) fn read_folder(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            let article = path
                .extension()
                .is_some_and(|end| ["md", "mdx", "markdown", "txt"].iter().any(|known| end == *known));
            if path.is_dir() {
                folders.push(path);
            } else if article {
                let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path)?));
            }
        }
    }
    found.sort();
    if found.len() < 2 {
        return Err(format!(
            "there are no two articles below {}; new texts come from another article",
            folder.display()
        )
        .into());
    }
    Ok(found)
}

/// The state that the edits of one round start from.
struct Base {
    articles: Vec<Article>,
    old: OldUnits,
    donors: Donors,
    translated: Translated,
}

impl Base {
    fn new(texts: &[(String, String)], seed: u64, round: usize) -> Result<Self> {
        let every = HELD_BACK.min(texts.len());
        let mut aside = Vec::new();
        let (mut articles, mut old) = (Vec::new(), OldUnits::default());
        for (at, (path, text)) in texts.iter().enumerate() {
            let Some(mut article) = Article::read(path, text, &mut OldUnits::default()) else { continue };
            if at % every == round % every {
                aside.push(article);
                continue;
            }
            repeats::plant(&mut article, &mut Random::new(seed, &[round as u64, at as u64]));
            articles.extend(Article::read(path, &article.text(), &mut old));
        }
        let donors = Donors::new(&aside, &old);
        let translated = Translated::new(&articles, &old)?;
        Ok(Self { articles, old, donors, translated })
    }
}

/// Runs all lines that are asked for and prints them.
pub(crate) fn run(texts: &[(String, String)], options: &Options) -> Result<()> {
    let bases =
        (0..options.rounds).map(|round| Base::new(texts, options.seed, round)).collect::<Result<Vec<_>>>()?;
    let units: usize = bases.iter().map(|base| base.old.units.len()).sum();
    println!(
        "{} articles, {} units a round, {} rounds, seed {}",
        texts.len(),
        units / bases.len().max(1),
        bases.len(),
        options.seed
    );
    println!("\n{}", Tally::header());
    let wanted = |name: &str| options.kind.as_ref().is_none_or(|kind| name.starts_with(kind.as_str()));
    let mut failures = Vec::new();
    let mut total = Tally::default();
    for kind in KINDS.iter().filter(|kind| wanted(kind.name)) {
        let found = line(&bases, kind.name, Row::One(kind), options.seed, &mut failures)?;
        println!("{}", found.0.line(kind.name));
        total.add(&found.0);
    }
    if total.cases > 0 {
        println!("{}\n", total.line("all of these"));
    }
    for (name, across) in ACROSS.iter().filter(|(name, _)| wanted(name)) {
        let found = line(&bases, name, Row::Across(*across), options.seed, &mut failures)?;
        println!("{}", found.0.line(name));
    }
    if wanted(AMID) {
        let found = line(&bases, AMID, Row::Headings, options.seed, &mut failures)?;
        println!("{}", found.1.get(SHORT_HEADING.name).cloned().unwrap_or_default().line(AMID));
    }
    let mut mixed = Tally::default();
    let mut by_kind: BTreeMap<&'static str, Tally> = BTreeMap::new();
    for (name, count) in MIXTURES.into_iter().filter(|(name, _)| wanted(name)) {
        let found = line(&bases, name, Row::Mixed(count), options.seed, &mut failures)?;
        println!("{}", found.0.line(name));
        mixed.add(&found.0);
        for (kind, tally) in found.1 {
            by_kind.entry(kind).or_default().add(&tally);
        }
    }
    if mixed.cases > 0 {
        println!("{}", mixed.line("all mixtures"));
        println!("\ninside the mixtures, by kind");
        for kind in KINDS {
            if let Some(tally) = by_kind.get(kind.name) {
                println!("{}", tally.line(kind.name));
            }
        }
    }
    total.add(&mixed);
    println!("\n{}", total.splits());
    for failure in failures.iter().take(options.show) {
        println!("\n{}", failure.show());
    }
    Ok(())
}

/// One line: all rounds of one kind.
fn line(
    bases: &[Base],
    name: &str,
    row: Row,
    seed: u64,
    failures: &mut Vec<Failure>,
) -> Result<(Tally, BTreeMap<&'static str, Tally>)> {
    let mut total = Tally::default();
    let mut by_kind: BTreeMap<&'static str, Tally> = BTreeMap::new();
    for (round, base) in bases.iter().enumerate() {
        let mut random = Random::new(seed, &[number_of(name), round as u64]);
        let (mut articles, mut donors) = (base.articles.clone(), base.donors.clone());
        total.skipped += make(row, &mut articles, base, &mut donors, &mut random);
        let folder = base.translated.with(&articles)?;
        let rows = sync_and_list(folder.path())?;
        for article in articles.iter().filter(|article| !article.edits.is_empty()) {
            let own = rows.get(&article.path).map(Vec::as_slice).unwrap_or_default();
            let scored = score(article, own, &base.old)?;
            total.cases += 1;
            total.beside += scored.beside;
            for (kind, tally) in scored.by_kind {
                total.add(&tally);
                by_kind.entry(kind).or_default().add(&tally);
            }
            failures.extend(scored.failures);
        }
    }
    Ok((total, by_kind))
}

/// Makes the edits of one round and says how many found no place.
fn make(row: Row, articles: &mut [Article], base: &Base, donors: &mut Donors, random: &mut Random) -> usize {
    let mut skipped = 0;
    match row {
        Row::One(kind) => {
            for article in articles {
                for _ in 0..(article.blocks.len() / BLOCKS_PER_EDIT).max(1) {
                    skipped += usize::from(!edit(article, kind, &base.old, donors, random));
                }
            }
        }
        Row::Mixed(count) => {
            for article in articles {
                let count = count.min(article.blocks.len() / BLOCKS_PER_MIXED);
                for _ in 0..count * 4 {
                    if article.edits.len() < count
                        && let Some(kind) = random.pick(KINDS)
                    {
                        edit(article, kind, &base.old, donors, random);
                    }
                }
                skipped += count - article.edits.len();
            }
        }
        Row::Headings => {
            let wordings: Vec<&Kind> = wordings().collect();
            for article in articles {
                let count = |heading: bool| {
                    let plain = article.blocks.iter().filter(|block| block.body.is_some());
                    plain.filter(|block| block.is(Shape::Heading) == heading).count().div_ceil(2)
                };
                let (headings, others) = (count(true), count(false));
                for _ in 0..headings {
                    skipped += usize::from(!edit(article, &SHORT_HEADING, &base.old, donors, random));
                }
                for _ in 0..others {
                    if let Some(kind) = random.pick(&wordings) {
                        edit(article, kind, &base.old, donors, random);
                    }
                }
            }
        }
        Row::Across(Across::Moved) => skipped += move_across(articles, &base.old, random),
        Row::Across(across) => {
            for article in articles.iter_mut().step_by(3) {
                if across == Across::RenamedEdited {
                    let plain = article
                        .blocks
                        .iter()
                        .filter(|block| block.body.is_some() && !block.is(Shape::Heading));
                    for _ in 0..plain.count() / 4 {
                        let kind = &KINDS[if random.coin() { 0 } else { 7 }];
                        edit(article, kind, &base.old, donors, random);
                    }
                }
                rename(article);
            }
        }
    }
    skipped
}

/// Moves the file; what is judged is every unit of it.
fn rename(article: &mut Article) {
    let (stem, end) = article.path.rsplit_once('.').unwrap_or((&article.path, "md"));
    article.path = format!("{stem}-renamed.{end}");
    let edit = article.edits.len();
    for unit in article.blocks.iter_mut().flat_map(|block| &mut block.units) {
        unit.edit = unit.edit.or(Some(edit));
    }
    article.edits.push("file renamed");
}

/// Moves a paragraph of every article into the next one.
fn move_across(articles: &mut [Article], old: &OldUnits, random: &mut Random) -> usize {
    let mut skipped = 0;
    for from in 0..articles.len().saturating_sub(1) {
        let kept = (articles[from].clone(), articles[from + 1].clone());
        let fits = |at: &usize| {
            let block = &articles[from].blocks[*at];
            block.is(Shape::Paragraph)
                && block
                    .old()
                    .is_some_and(|old_at| old.units[old_at].unique && old.units[old_at].text.len() > 40)
        };
        let spots: Vec<usize> = (1..articles[from].blocks.len()).filter(fits).collect();
        let into = &articles[from + 1].blocks;
        let plain = |at: usize| into[at].body.is_some() && !into[at].is(Shape::Item);
        let slots: Vec<usize> = (2..into.len()).filter(|&at| plain(at - 1) && plain(at)).collect();
        let (Some(&at), Some(&to)) = (random.pick(&spots), random.pick(&slots)) else {
            skipped += 1;
            continue;
        };
        let mut block = articles[from].take(at);
        block.touched = true;
        let edit = articles[from + 1].edits.len();
        block.units.iter_mut().for_each(|unit| unit.edit = Some(edit));
        articles[from + 1].put(to, block);
        articles[from + 1].edits.push("to another article");
        if !articles[from].check(old) || !articles[from + 1].check(old) {
            (articles[from], articles[from + 1]) = kept;
            skipped += 1;
        }
    }
    skipped
}
