//! Beside which source text a translation in a catalog was committed, and what a source catalog held before.
//!
//! It tells what was there; what that means for a state is for `sync` to say.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::{Blobs, Repository};
use crate::catalog::{Catalog, SourceCatalog};
use crate::model::Fingerprint;

/// How many commits that changed a catalog are looked at.
const COMMITS: usize = 50;

impl Repository {
    /// The history of a catalog, and of the source catalog beside it; both paths are project paths.
    pub fn catalog(&self, catalog: String, source: String) -> CatalogHistory<'_> {
        CatalogHistory {
            repository: self,
            catalog,
            source,
            past: OnceCell::new(),
            old_sources: OnceCell::new(),
        }
    }
}

/// The history of one catalog, read when it is asked for the first time.
#[derive(Debug)]
pub struct CatalogHistory<'r> {
    repository: &'r Repository,
    catalog: String,
    source: String,
    /// From each head.
    past: OnceCell<Vec<Past>>,
    old_sources: OnceCell<FxHashMap<Fingerprint, String>>,
}

impl CatalogHistory<'_> {
    /// The text that a unit had in the source catalog of the commit that brought its present translation.
    ///
    /// `None` where that translation is not committed, or its commit cannot be found or had no such unit.
    pub fn committed_beside(&self, id: &str, translation: Fingerprint) -> Option<String> {
        let read = || {
            let heads = self.repository.scope().map_or(&[][..], |scope| &scope.heads);
            let heads = heads.iter().map(std::slice::from_ref);
            heads.filter_map(|head| Past::read(self.repository, &self.catalog, head, &[])).collect()
        };
        self.past.get_or_init(read).iter().find_map(|past| {
            let commit = introduction(&past.commits, |commit| {
                let catalog = past.catalog(commit, &self.catalog);
                let entry = catalog.as_ref().and_then(|catalog| catalog.get(id));
                entry.is_some_and(|entry| entry.meaning == translation)
            })?;
            let source = past.source(commit, &self.source)?;
            source.units.iter().find(|unit| unit.id == id).map(|unit| unit.text.clone())
        })
    }

    /// A text of this fingerprint that stood in the source catalog, on any branch that was merged or is being
    /// merged.
    pub fn old_source(&self, fingerprint: Fingerprint) -> Option<String> {
        let read = || {
            let heads = self.repository.scope().map_or(&[][..], |scope| &scope.heads);
            // Git leaves out of a merge what did not make it into the result, which is what is looked for.
            let Some(past) = Past::read(self.repository, &self.source, heads, &["--full-history"]) else {
                return FxHashMap::default();
            };
            let sources = (0..past.commits.len()).filter_map(|commit| past.source(commit, &self.source));
            let mut texts = FxHashMap::default();
            for source in sources {
                for unit in &source.units {
                    texts.entry(Fingerprint::of_source(&unit.text)).or_insert_with(|| unit.text.clone());
                }
            }
            texts
        };
        self.old_sources.get_or_init(read).get(&fingerprint).cloned()
    }
}

/// The commits that changed a catalog, and what they held.
#[derive(Debug)]
struct Past {
    commits: Vec<Commit>,
    blobs: RefCell<Blobs>,
    catalogs: RefCell<FxHashMap<usize, Option<Rc<Catalog>>>>,
    sources: RefCell<FxHashMap<usize, Option<Rc<SourceCatalog>>>>,
}

/// A commit that changed a catalog.
#[derive(Debug)]
struct Commit {
    name: String,
    /// The places of its parents in the list of commits; `None` of one too old for its parents to be known.
    parents: Option<Vec<usize>>,
}

impl Past {
    /// The commits before some heads that changed a file, listed with further options of `git rev-list`.
    fn read(repository: &Repository, path: &str, heads: &[String], options: &[&str]) -> Option<Self> {
        let limit = format!("--max-count={COMMITS}");
        let mut arguments = vec!["rev-list", "--parents", &limit];
        arguments.extend(options);
        arguments.extend(heads.iter().chain(&repository.scope()?.too_old).map(String::as_str));
        arguments.extend(["--", path]);
        let list = repository.run(&arguments)?;
        let commits = read_commits(&list);
        if commits.is_empty() {
            return None;
        }
        Some(Self {
            commits,
            blobs: RefCell::new(Blobs::start(repository)?),
            catalogs: RefCell::default(),
            sources: RefCell::default(),
        })
    }

    fn catalog(&self, commit: usize, path: &str) -> Option<Rc<Catalog>> {
        let read = || self.text(commit, path).map(|text| Rc::new(Catalog::parse(text)));
        self.catalogs.borrow_mut().entry(commit).or_insert_with(read).clone()
    }

    fn source(&self, commit: usize, path: &str) -> Option<Rc<SourceCatalog>> {
        let read = || SourceCatalog::read(&self.text(commit, path)?).ok().map(Rc::new);
        self.sources.borrow_mut().entry(commit).or_insert_with(read).clone()
    }

    fn text(&self, commit: usize, path: &str) -> Option<String> {
        self.blobs.borrow_mut().read(&format!("{}:./{path}", self.commits[commit].name))
    }
}

/// Reads what `git rev-list --parents` prints: a line per commit, newest first, with its parents behind it.
///
/// Parents without a line of their own stand at the end.
fn read_commits(list: &str) -> Vec<Commit> {
    let lines: Vec<Vec<&str>> = list.lines().map(|line| line.split(' ').collect()).collect();
    let mut names: Vec<&str> = lines.iter().map(|line| line[0]).collect();
    let mut places: FxHashMap<&str, usize> = names.iter().enumerate().map(|(at, &name)| (name, at)).collect();
    let mut place = |name| {
        *places.entry(name).or_insert_with(|| {
            names.push(name);
            names.len() - 1
        })
    };
    let parents: Vec<Vec<usize>> =
        lines.iter().map(|line| line[1..].iter().map(|&parent| place(parent)).collect()).collect();
    let parents = parents.into_iter().map(Some).chain(std::iter::repeat(None));
    names.iter().zip(parents).map(|(&name, parents)| Commit { name: name.to_owned(), parents }).collect()
}

/// Follows what `has` finds in the newest commit back to the commit that brought it.
///
/// As `git blame` does: what a parent has already was not brought by its child.
fn introduction(commits: &[Commit], has: impl Fn(usize) -> bool) -> Option<usize> {
    let mut commit = 0;
    if !has(commit) {
        return None;
    }
    loop {
        match commits[commit].parents.as_ref()?.iter().find(|&&parent| has(parent)) {
            Some(&parent) => commit = parent,
            None => return Some(commit),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_followed_to_the_commit_that_brought_it() {
        let cases = [
            // It stands since the first commit, or came and went before.
            ("c b\nb a\na", "abc", Some("a")),
            ("c b\nb a\na", "ac", Some("c")),
            // Nobody committed what stands now.
            ("c b\nb a\na", "ab", None),
            // It came with a branch, with the merge itself, or before the branches parted.
            ("m x y\nx a\ny a\na", "my", Some("y")),
            ("m x y\nx a\ny a\na", "m", Some("m")),
            ("m x y\nx a\ny a\na", "mxya", Some("a")),
            // It is older than the commits that were listed, or younger.
            ("c b\nb a", "cba", None),
            ("c b\nb a", "cb", Some("b")),
            ("m x y\ny a\na", "mx", None),
        ];
        for (list, with_text, expected) in cases {
            let commits = read_commits(list);
            let found = introduction(&commits, |at| with_text.contains(&commits[at].name));
            assert_eq!(found.map(|at| &*commits[at].name), expected, "{list:?} {with_text:?}");
        }
    }

    #[test]
    fn a_project_may_be_a_folder_of_its_repository() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("my site");
        std::fs::create_dir(&site).unwrap();
        let repository = Repository::new(&site);
        let french = |text: &str| Catalog::parse(text.to_owned()).entries()[0].meaning;
        let history = || repository.catalog("fr *.ftl".to_owned(), "en.ftl".to_owned());
        assert_eq!(
            Repository::new(&site).catalog("a".into(), "b".into()).committed_beside("a", french("a = b\n")),
            None
        );
        assert!(repository.run(&["init", "-q"]).is_some());
        for (english, text) in
            [("a = One\n", "a = Un\n"), ("a = Two\n", "a =\n    Un\n"), ("a = Two\n", "a = Deux\n")]
        {
            std::fs::write(site.join("en.ftl"), english).unwrap();
            std::fs::write(site.join("fr *.ftl"), text).unwrap();
            assert!(repository.run(&["add", "."]).is_some());
            let commit = [
                "-c",
                "user.name=Ada",
                "-c",
                "user.email=a@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-qm",
                ".",
            ];
            assert!(repository.run(&commit).is_some());
            let expected = if text.contains("Un") { "One" } else { "Two" };
            assert_eq!(history().committed_beside("a", french(text)).as_deref(), Some(expected), "{text:?}");
        }
        assert_eq!(history().committed_beside("a", french("a = Un\n")), None, "it was replaced");
        assert_eq!(history().committed_beside("b", french("a = Deux\n")), None, "there is no such message");
    }
}
