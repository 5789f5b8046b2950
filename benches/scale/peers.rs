//! The same work done by other tools, as far as they are found on `PATH`.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::compare::{CHANGED, COLD, FIRST, RENDER};
use crate::process::{Run, find, measure};
use crate::table::Task;
use crate::{Result, po, tree};

/// The tasks of the tools that are there; of each other one a line says that it is left out.
pub(crate) fn tasks(project: &Path, work: &Path, edited: u64) -> Result<Vec<Task>> {
    fs::create_dir_all(work)?;
    let languages = po::write(project, work, edited)?;
    let mut tasks = Vec::new();
    if is_there("msgfmt") {
        let each = each(&languages, "msgfmt --statistics -o /dev/null LANGUAGE.po");
        tasks.push(Task::new("msgfmt --statistics (PO)", shell(work, &each)).against(COLD));
    }
    if is_there("msgmerge") {
        let each = each(&languages, "msgmerge --quiet -o /dev/null LANGUAGE.po new.pot");
        tasks.push(Task::new("msgmerge, 5 % changed (PO)", shell(work, &each)).against(CHANGED));
    }
    if is_there("compare-locales") {
        tree::write(&work.join("l10n.toml"), l10n(project, &languages))?;
        let arguments =
            ["-q", "l10n.toml", "."].into_iter().map(str::to_owned).chain(languages.iter().cloned());
        let run = Run::new("compare-locales", work, arguments);
        tasks.push(Task::new("compare-locales", run).against(COLD).may_fail());
    }
    let markdown = markdown(project)?;
    if is_there("po4a") && is_there("msgen") {
        tasks.extend(po4a(project, work, &languages, &markdown)?);
    }
    if is_there("mdbook-xgettext") {
        tasks.push(mdbook(project, work, &markdown)?);
    }
    Ok(tasks)
}

fn is_there(program: &str) -> bool {
    let is_there = find(program).is_some();
    if !is_there {
        println!("Left out: {program} is not on PATH.\n");
    }
    is_there
}

fn shell(folder: &Path, script: &str) -> Run {
    Run::new("sh", folder, ["-c", script])
}

fn each(languages: &[String], command: &str) -> String {
    let commands: Vec<String> =
        languages.iter().map(|language| command.replace("LANGUAGE", language)).collect();
    commands.join(" && ")
}

/// What tells compare-locales where catalogs are.
fn l10n(project: &Path, languages: &[String]) -> String {
    let locales = project.join("locales").display().to_string();
    format!(
        "locales = {languages:?}\n\n[[paths]]\nreference = \"{locales}/en/**/*.ftl\"\n\
         l10n = \"{locales}/{{locale}}/**/*.ftl\"\n"
    )
}

/// The articles in Markdown and plain text, relative to the project; other formats are not the same work.
fn markdown(project: &Path) -> Result<Vec<String>> {
    let files = tree::files(&project.join("articles"))?.into_iter();
    let files =
        files.filter(|file| ["md", "mdx", "markdown", "txt"].iter().any(|end| tree::has_ending(file, end)));
    let paths = files.map(|file| Ok(file.strip_prefix(project)?.display().to_string()));
    paths.collect()
}

/// Extraction, and writing the translations of all languages from filled PO files.
fn po4a(project: &Path, work: &Path, languages: &[String], articles: &[String]) -> Result<Vec<Task>> {
    let options = ["-f", "text", "-o", "markdown", "-M", "UTF-8"].map(str::to_owned);
    let template = work.join("po4a.pot");
    let masters = articles.iter().flat_map(|article| ["-m".to_owned(), article.clone()]);
    let extraction =
        options.into_iter().chain(masters).chain(["-p".to_owned(), template.display().to_string()]);
    let extract = Run::new("po4a-updatepo", project, extraction);
    let mut config =
        format!("[po4a_langs] {}\n[po4a_paths] po4a.pot $lang:po4a.$lang.po\n", languages.join(" "));
    for article in articles {
        let master = project.join(article).display().to_string();
        config.push_str(&format!(
            "[type: text] {master} $lang:po4a/$lang/{article} opt:\"-o markdown --keep 0 -M UTF-8\"\n"
        ));
    }
    tree::write(&work.join("po4a.cfg"), config)?;
    // Translations that are the texts themselves; making them takes long, so only where the task is asked for.
    let fill = [extract.clone(), shell(work, &each(languages, "msgen -o po4a.LANGUAGE.po po4a.pot"))];
    let filled = work.join(format!("po4a.{}.po", languages.last().map_or("", String::as_str)));
    let rendered = work.join("po4a");
    let render = Run::new("po4a", work, ["--no-update", "--quiet", "po4a.cfg"]);
    Ok(vec![
        // What is there already would be updated.
        Task::new("po4a-updatepo (extraction)", extract)
            .against(FIRST)
            .after(move || tree::remove(&template)),
        Task::new("po4a (render)", render).against(RENDER).after(move || {
            if !filled.exists() {
                for run in &fill {
                    measure(run)?;
                }
            }
            tree::remove(&rendered)
        }),
    ])
}

/// Extraction by a book of the articles in Markdown, as mdBook hands it to its renderers.
fn mdbook(project: &Path, work: &Path, articles: &[String]) -> Result<Task> {
    let mut chapters = Vec::new();
    for path in articles {
        let content = fs::read_to_string(project.join(path))?;
        chapters.push(json!({ "Chapter": {
            "name": path, "content": content, "number": null, "sub_items": [], "path": path,
            "source_path": path, "parent_names": [],
        }}));
    }
    let (root, destination) = (work.join("book"), work.join("book/out"));
    tree::write(&root.join("src/SUMMARY.md"), "# Summary\n")?;
    let book = json!({
        "version": "0.5.0", "root": root, "destination": destination,
        // mdBook calls them sections up to version 0.4 and items since.
        "book": { "items": chapters, "sections": chapters, "__non_exhaustive": null },
        "config": { "book": { "title": "articles" }, "output": { "xgettext": { "pot-file": "messages.pot" } } },
    });
    tree::write(&work.join("book.json"), book.to_string())?;
    fs::create_dir_all(&destination)?;
    let mut run = Run::new("mdbook-xgettext", &root, [""; 0]);
    run.input = Some(work.join("book.json"));
    Ok(Task::new("mdbook-xgettext (extraction)", run).against(FIRST))
}
