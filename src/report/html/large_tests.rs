//! What must hold of a report of many articles and languages: no page is large, every link leads somewhere, and pages
//! that nobody leads to any more are removed.

use std::collections::{BTreeMap, HashSet};
use std::convert::Infallible;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use super::{about_page, folder, page};
use crate::message::Localizer;
use crate::workflow::list::list;
use crate::workflow::report::{ProjectReport, ReportRequest, remove_pages, report, save};
use crate::workspace::article::SnapshotOptions;
use crate::workspace::filter::Filter;
use crate::workspace::project::Project;

/// How many bytes a page may have.
const LARGEST: usize = 2_000_000;

const TODAY: SnapshotOptions =
    SnapshotOptions { today: jiff::civil::date(2026, 3, 15), trust_unmanaged: false, explain: false };

/// Many short articles in many languages, and a long one that is begun in two of them.
fn many(folder: &Path) -> Project {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let tags: Vec<String> =
        ('a'..='g').flat_map(|first| ('a'..='g').map(move |second| format!("\"{first}{second}\""))).collect();
    let settings =
        format!("source = \"en\"\nlanguages = [{}]\n[[articles]]\nfolder = \"articles\"\n", tags.join(", "));
    write("recto.toml", &settings);
    for nth in 0..50 {
        write(&format!("articles/short #{nth}.md"), "A short text.\n");
    }
    let long: Vec<String> = (0..600).map(|nth| format!("The bell of tower {nth} rings at noon.\n")).collect();
    write("articles/deep/long.md", &long.join("\n"));
    let project = Project::open(folder).expect("a project");
    let first = "aa".parse().expect("a language");
    let filter = Filter { languages: vec![first], ..Filter::default() };
    let units = list(&project, TODAY, &filter).expect("a list").units;
    let begun = units.iter().find(|unit| unit.article == "articles/deep/long.md").expect("a unit");
    for tag in ["aa", "bc"] {
        write(&format!("locales/{tag}/deep/long.ftl"), &format!("{} = La cloche du 0 sonne.\n", begun.id));
    }
    Project::open(folder).expect("a project")
}

fn pages(found: &ProjectReport<'_>) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let written = folder(Localizer::english(), found, None, |path, text| {
        pages.insert(path.to_owned(), text.to_owned());
        Ok::<(), Infallible>(())
    });
    assert!(written.is_ok_and(|faults| faults.is_empty()));
    pages
}

/// The links of a page: the path of the other page as seen from the folder, and the anchor in it.
fn links(path: &str, text: &str) -> Vec<(String, String)> {
    let links = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let links = links.filter(|link| !link.starts_with("data:")).map(|link| {
        let (to, anchor) = link.split_once('#').unwrap_or((link, ""));
        let to = to.replace("%20", " ").replace("%23", "#");
        let mut steps: Vec<&str> = path.split('/').collect();
        if !to.is_empty() {
            steps.pop();
        }
        for step in to.split('/').filter(|step| !step.is_empty()) {
            if step == ".." {
                steps.pop();
            } else {
                steps.push(step);
            }
        }
        (steps.join("/"), anchor.to_owned())
    });
    links.collect()
}

#[test]
fn every_language_has_its_own_pages_where_there_are_many() {
    let root = tempfile::tempdir().expect("a folder");
    let project = many(root.path());
    let found = report(&project, TODAY, &ReportRequest::default()).expect("a report");
    let pages = pages(&found);
    for (path, text) in &pages {
        assert!(text.len() < LARGEST, "{path}: {}", text.len());
        for (to, anchor) in links(path, text) {
            let there = pages.get(&to).unwrap_or_else(|| panic!("{path} leads to {to}"));
            assert!(
                anchor.is_empty() || there.contains(&format!("id=\"{anchor}\"")),
                "{path}: {to}#{anchor}"
            );
        }
    }
    let units = |path: &str| pages[path].matches("class=\"unit\"").count();
    assert_eq!(pages.len(), 1 + 49 + 51 + 2, "{:?}", pages.keys());
    assert_eq!(
        (units("languages/aa/articles/deep/long.md.html"), units("languages/bc/articles/deep/long.md.html")),
        (600, 600)
    );
    assert_eq!(units("articles/articles/deep/long.md.html"), 0);
    assert!(!pages["articles/articles/deep/long.md.html"].contains("id=\"search\""));
    assert!(!pages["index.html"].contains("id=\"language\""));
    assert_eq!(pages["languages/bc.html"].matches("role=\"rowheader\"").count(), 51);

    let mut whole = String::new();
    let faults = page(Localizer::english(), &found, None, |part| {
        whole.push_str(part);
        ControlFlow::Continue(())
    });
    assert!(faults.is_empty() && whole.len() < LARGEST && whole.ends_with("</html>\n"), "{}", whole.len());
    assert!(
        links("index.html", &whole)
            .iter()
            .all(|(to, anchor)| { to == "index.html" && whole.contains(&format!("id=\"{anchor}\"")) })
    );
}

#[test]
fn pages_that_nobody_leads_to_any_more_are_removed() {
    let (root, out) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let project = many(root.path());
    let there = || {
        let files = crate::files::Files::new(out.path());
        let below = |folder| files.below(folder, None, false).expect("a folder").len();
        (below("articles"), below("languages"))
    };
    let write = |request: &ReportRequest| {
        let found = report(&project, TODAY, request).expect("a report");
        let pages = pages(&found);
        pages.iter().for_each(|(path, text)| save(out.path(), path, text).expect("a page"));
        let written: HashSet<String> = pages.into_keys().collect();
        remove_pages(out.path(), &found, &written, about_page).expect("a folder")
    };
    assert_eq!((write(&ReportRequest::default()), there()), (0, (51, 51)));
    save(out.path(), "languages/own.html", "<html><head></head>").expect("a file of somebody else");
    // In one language there is one table and one page for each article.
    let first =
        ReportRequest { languages: vec!["aa".parse().expect("a language")], ..ReportRequest::default() };
    assert_eq!((write(&first), there()), (51, (51, 1)));
}
