//! A workspace of 1,500 articles, as a server uses it: opened once, then an unsaved buffer, the units of an article, a
//! text that is being typed, and one translation written. Says how long each step takes.
//!
//! `cargo bench --bench workspace`

#![allow(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::error::Error;
use std::fs;
use std::time::{Duration, Instant};

use jiff::civil::date;
use recto::model::{Language, State};
use recto::workspace::expected::Expected;
use recto::workspace::shared::UnitPlace;
use recto::workspace::{Changed, Workspace, WorkspaceOptions};

const ARTICLES: usize = 1500;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let settings = "source = \"en\"\nlanguages = [\"fr\", \"de\"]\n[[articles]]\nfolder = \"articles\"\n";
    fs::write(folder.path().join("recto.toml"), settings)?;
    fs::create_dir(folder.path().join("articles"))?;
    for at in 0..ARTICLES {
        let paragraphs =
            (0..12).map(|nth| format!("In room {nth} of tower {at} a clock strikes twelve.\n\n"));
        let text = format!("# Tower {at}\n\n{}", paragraphs.collect::<String>());
        fs::write(folder.path().join(format!("articles/{at:04}.md")), text)?;
    }
    let today = date(2026, 1, 1);
    let french: Language = "fr".parse()?;
    let wait = Duration::from_secs(5);
    let article = "articles/0700.md";

    let workspace = Workspace::open(folder.path(), WorkspaceOptions::default())?;
    let mut setup = workspace.begin(wait, today)?;
    setup.sync()?;
    setup.commit()?;

    let mut workspace = timed("open, and look at everything", || {
        let mut workspace = Workspace::open(folder.path(), WorkspaceOptions::default())?;
        workspace.refresh(&Changed::Everything, today)?;
        Ok(workspace)
    })?;

    let text = fs::read_to_string(folder.path().join(article))?.replace("room 3", "hall 3");
    workspace.set_buffer(article, Some(text));
    let delta =
        timed("refresh after one edit", || Ok(workspace.refresh(&Changed::Files([].into()), today)?))?;
    assert_eq!(delta.articles.len(), 1);
    workspace.set_buffer(article, None);
    workspace.refresh(&Changed::Files([].into()), today)?;

    let snapshot = workspace.snapshot();
    let units = timed("units of an article", || Ok(snapshot.units(article, &french)?))?;
    assert!(units.iter().all(|unit| unit.state == State::Missing));
    let unit = &units[4];
    let place = UnitPlace { article: article.to_owned(), id: unit.id.clone(), language: french };

    let typed = "Dans la salle 3 de la tour 700, une horloge sonne douze coups.";
    let tried = timed("try a text", || Ok(snapshot.try_text(&place, typed)?))?;
    assert_eq!(tried.unit.state, State::Translated);

    let expected = Expected { source: Some(unit.source_fingerprint), ..Expected::default() };
    let written = timed("write one translation", || {
        let mut transaction = workspace.begin(wait, today)?;
        transaction.set(&place, typed, expected)?;
        Ok(transaction.commit()?)
    })?;
    let delta = timed("refresh after the write", || {
        Ok(workspace.refresh(&Changed::Files(written.into_iter().collect()), today)?)
    })?;
    assert_eq!(delta.articles[0].path, article);
    Ok(())
}

fn timed<T>(what: &str, step: impl FnOnce() -> Result<T, Box<dyn Error>>) -> Result<T, Box<dyn Error>> {
    let start = Instant::now();
    let done = step()?;
    println!("{what:<30} {:>9.2} ms", start.elapsed().as_secs_f64() * 1000.0);
    Ok(done)
}
