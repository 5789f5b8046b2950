//! What is fuzzed: every parser of what people or tools write, by name, each a function of one text.

use recto::catalog::{Catalog, Ledger, SourceCatalog, encode, lay_out, resource, validate_pattern};
use recto::config::{Config, SegmentOptions};
use recto::diff::{classes, tokens};
use recto::merge::{self, Labels, Sides};
use recto::model::{Format, Language};
use recto::render::Resolver;
use recto::segment::{outline, page_head, segment};
use recto::sentence::sentences;
use recto::workflow::check::{CheckRequest, check};
use recto::workflow::render::{RenderRequest, render};
use recto::workflow::sync::sync;
use recto::workspace::article::SnapshotOptions;
use recto::workspace::project::Project;

/// A target: its name, and what it does with a text.
pub(crate) type Target = (&'static str, fn(&str));

/// Between the parts of an input that has several, such as the sides of a merge.
pub(crate) const CUT: &str = "\n%%%%\n";

pub(crate) const TARGETS: [Target; 13] = [
    ("markdown", |text| article(text, Format::Markdown)),
    ("mdx", |text| article(text, Format::Mdx)),
    ("text", |text| article(text, Format::PlainText)),
    ("html", |text| article(text, Format::Html)),
    ("fluent", |text| article(text, Format::Fluent)),
    ("catalog", catalog),
    ("ledger", |text| {
        let catalog = Catalog::parse(text.to_owned());
        drop(Ledger::read(text).map(|ledger| ledger.write()));
        drop(merge::read_ledger(text, Some(&catalog)));
    }),
    ("config", |text| drop(Config::read(text, "recto.toml", recto::check::configurable()))),
    ("markers", |text| {
        let (catalog, _) = merge::read_catalog(text.to_owned());
        drop(merge::read_source(text).map(|source| source.write()));
        drop(merge::read_source_ledger(text));
        drop(merge::read_ledger(text, Some(&catalog)));
    }),
    ("merge", |text| {
        let mut sides = text.splitn(3, CUT);
        let mut side = || sides.next().unwrap_or_default();
        let sides = Sides { base: side(), ours: side(), theirs: side() };
        let labels = Labels::new(None, None);
        drop(merge::merge(sides, Some("x.ftl"), &labels));
        drop(merge::merge(sides, Some("x.toml"), &labels));
    }),
    ("resolve", |text| {
        let (catalog, terms) = text.split_once(CUT).unwrap_or((text, text));
        let resolver = Resolver::new(&french(), terms);
        let resolved = resolver.catalog(catalog);
        for entry in Catalog::parse(catalog.to_owned()).entries() {
            drop(resolved.resolve(&entry.id).map_err(|error| error.to_string()));
        }
    }),
    ("diff", |text| {
        let (old, new) = text.split_once(CUT).unwrap_or((text, ""));
        classes(old, new, &english());
        tokens(old, new);
        sentences(old, &english());
    }),
    ("project", project),
];

/// Runs the target of a name.
#[allow(dead_code, reason = "cargo-fuzz has a program for each target")]
pub(crate) fn run(name: &str, text: &str) {
    if let Some((_, run)) = TARGETS.iter().find(|(target, _)| *target == name) {
        run(text);
    }
}

fn english() -> Language {
    "en".parse().unwrap_or_else(|_| unreachable!("a tag"))
}

fn french() -> Language {
    "fr".parse().unwrap_or_else(|_| unreachable!("a tag"))
}

fn article(text: &str, format: Format) {
    if let Ok(segmented) = segment(text, format, &SegmentOptions::default()) {
        for unit in &segmented.units {
            let pattern = encode(&unit.text);
            let alone = Catalog::of_message(&pattern);
            assert!(!alone.is_broken(), "{:?} cannot be written as {pattern:?}", unit.text);
        }
    }
    outline(text, format);
    page_head(text, format);
}

fn catalog(text: &str) {
    for format in [Format::Markdown, Format::Fluent] {
        let catalog = Catalog::of_article(text.to_owned(), format);
        for entry in catalog.entries() {
            entry.with_tree(|_, attributes| attributes.len());
            entry.comment();
        }
        for error in catalog.errors() {
            assert!(text.is_char_boundary(error.offset.min(text.len())), "a place inside of a character");
            error.message.to_string();
        }
    }
    resource(text);
    drop(SourceCatalog::read(text));
    drop(validate_pattern(text));
    drop(lay_out("a", text));
}

/// A whole project whose article, catalog, glossary and ledger are parts of the text.
fn project(text: &str) {
    let Ok(folder) = tempfile::tempdir() else { return };
    let settings = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n\
                    output = \"site/{language}/{stem}.{ext}\"\n";
    let mut parts = text.split(CUT);
    let names =
        ["articles/a.md", "locales/fr/a.ftl", "locales/fr/terms.ftl", "locales/fr/a.toml", "articles/b.html"];
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent()?).ok()?;
        std::fs::write(path, text).ok()
    };
    write("recto.toml", settings);
    for name in names {
        if let Some(part) = parts.next() {
            write(name, part);
        }
    }
    let Ok(mut project) = Project::open(folder.path()) else { return };
    project.files = project.files.without_flushes();
    let options =
        SnapshotOptions { today: jiff::civil::date(2026, 3, 15), trust_unmanaged: true, explain: true };
    drop(sync(&project, options, false));
    // What a translator makes of the units, in the ids that they have.
    let catalog = project.files.read("locales/en/a.ftl").ok().flatten().unwrap_or_default();
    let hostile = text.split(CUT).nth(1).unwrap_or(text);
    let hostile: Vec<&str> = hostile.lines().filter_map(|line| Some(line.split_once('=')?.1)).collect();
    let ids = catalog.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let lines = ids.zip(hostile.iter().cycle()).map(|(id, text)| format!("{id} ={text}\n"));
    write("locales/fr/a.ftl", &lines.collect::<String>());
    drop(sync(&project, options, false));
    drop(check(&project, options, &CheckRequest::default()));
    drop(render(&project, options, &RenderRequest::default()));
}
