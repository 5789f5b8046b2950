//! A project as git checks it out on Windows, with other line ends in every file, is the same project.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ARTICLES: [(&str, &str); 3] = [
    (
        "articles/a.md",
        "---\ntitle: The town library\n---\n\n# The library\n\nThe library opens at nine\nin the morning.\n\n\
         - Bring your card.\n- Bring a pen.\n\n```sh\necho one\n```\n\n| Day | Hours |\n| --- | --- |\n| Monday | nine |\n",
    ),
    ("articles/b.txt", "A plain text.\n\nIt has two paragraphs.\n"),
    (
        "articles/c.html",
        "<!doctype html>\n<html><head><title>A page</title></head><body><main>\n<p>One paragraph of\ntwo lines.</p>\n\
         </main></body></html>\n",
    ),
];

struct Project(tempfile::TempDir);

impl Project {
    /// Translated to French, with one translation that went stale.
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        project.write(
            "recto.toml",
            "source = \"en\"\nlanguages = [\"fr\", \"de\"]\n[[articles]]\nfolder = \"articles\"\n",
        );
        for (path, text) in ARTICLES {
            project.write(path, text);
        }
        project.recto(&["sync"]);
        for name in ["a", "b", "c"] {
            let source = project.read(&format!("locales/en/{name}.ftl"));
            let lines = source.lines().filter(|line| !line.starts_with('#'));
            let translated: String = lines.map(|line| line.replacen(" = ", " = FR ", 1) + "\n").collect();
            project.write(&format!("locales/fr/{name}.ftl"), &translated);
        }
        project.recto(&["sync"]);
        project.write("articles/a.md", &ARTICLES[0].1.replace("at nine", "at ten"));
        project.recto(&["sync"]);
        project
    }

    fn write(&self, path: &str, text: &str) {
        let place = self.0.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap()
    }

    fn recto(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_recto"))
            .args(arguments)
            .current_dir(self.0.path())
            .env("SOURCE_DATE_EPOCH", "1773576000")
            .env("RECTO_CACHE_DIR", crate::CACHE)
            .env("RECTO_NO_FSYNC", "1")
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    }

    /// The text files of the project, but recto's own.
    fn files(&self) -> Vec<(PathBuf, String)> {
        let mut files = Vec::new();
        walk(self.0.path(), &mut files);
        files.sort();
        files
    }

    fn break_lines_as_windows_does(&self) {
        for (path, text) in self.files() {
            fs::write(path, text.replace('\n', "\r\n")).unwrap();
        }
    }
}

fn walk(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with(".recto") {
            continue;
        }
        if path.is_dir() {
            walk(&path, files);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
}

fn has_windows_lines(text: &str) -> bool {
    text.matches('\n').count() == text.matches("\r\n").count() && text.contains('\n')
}

#[test]
fn other_line_ends_change_no_state_and_no_byte() {
    let project = Project::new();
    let all = |project: &Project| {
        [&["status", "--format", "json"][..], &["check", "--format", "json"], &["diff", "--format", "json"]]
            .map(|arguments| project.recto(arguments))
    };
    let before = all(&project);
    assert!(before[0].1.contains("\"stale\": 1"), "{}", before[0].1);
    project.break_lines_as_windows_does();
    let files = project.files();
    assert_eq!(all(&project), before);
    project.recto(&["sync"]);
    assert!(project.files() == files, "a sync wrote something");
}

#[test]
fn what_recto_writes_into_a_file_has_the_line_ends_of_the_file() {
    let project = Project::new();
    project.break_lines_as_windows_does();
    let set = ["set", "articles/a.md", "bring-a-pen", "--language", "fr", "Apportez un stylo."];
    assert_eq!(project.recto(&set).0, Some(0));
    let edited = ARTICLES[1].1.replace("two paragraphs", "only two paragraphs").replace('\n', "\r\n");
    project.write("articles/b.txt", &edited);
    project.recto(&["sync"]);
    // Source catalogs are made by recto alone and are the same on every machine.
    for path in ["locales/fr/a.ftl", "locales/fr/b.ftl"] {
        assert!(has_windows_lines(&project.read(path)), "{path}: {:?}", project.read(path));
    }
    assert!(project.read("locales/fr/a.ftl").contains("Apportez un stylo.\r\n"));
    project.recto(&["render", "--out", "site"]);
    for path in ["site/fr/a.md", "site/fr/b.txt", "site/fr/c.html"] {
        assert!(has_windows_lines(&project.read(path)), "{path}: {:?}", project.read(path));
    }
}
