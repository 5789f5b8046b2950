//! `recto watch`: what is saved is in step soon after, whatever way it is saved, and nothing is lost on the way.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

const ARTICLE: &str = "articles/library.md";
const TEXT: &str = "# Library\n\nThe library opens at nine.\n\nBring your card when you borrow a book.\n";
const CATALOG: &str = "locales/fr/library.ftl";
const PATIENCE: Duration = Duration::from_secs(20);

/// A project that is being watched, and what is told of it.
struct Watched {
    folder: TempDir,
    process: Child,
    lines: Receiver<String>,
    /// All lines.
    told: Vec<String>,
    /// The lines that nobody waited for yet: of two streams, either may be the first.
    pending: Vec<String>,
}

impl Watched {
    fn with(options: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n";
        fs::write(folder.path().join("recto.toml"), settings).unwrap();
        fs::create_dir(folder.path().join("articles")).unwrap();
        fs::write(folder.path().join(ARTICLE), TEXT).unwrap();
        let mut process = Command::new(env!("CARGO_BIN_EXE_recto"))
            .arg("watch")
            .args(options)
            .env("SOURCE_DATE_EPOCH", "1773576000")
            .env("RECTO_CACHE_DIR", crate::CACHE)
            .env("RECTO_NO_FSYNC", "1")
            .env("LC_ALL", "C.UTF-8")
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let out: [Box<dyn Read + Send>; 2] =
            [Box::new(process.stdout.take().unwrap()), Box::new(process.stderr.take().unwrap())];
        for out in out {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(out).lines() {
                    let _ = sender.send(line.unwrap());
                }
            });
        }
        let mut watched = Self { folder, process, lines, told: Vec::new(), pending: Vec::new() };
        watched.told("watching 1 article");
        watched
    }

    fn new() -> Self {
        Self::with(&[])
    }

    /// A project with a French translation of its article.
    fn translated() -> Self {
        let mut watched = Self::new();
        let source = watched.read("locales/en/library.ftl");
        let ids = source.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
        let messages: Vec<String> = ids.map(|id| format!("{id} = Texte de {id}\n")).collect();
        assert_eq!(messages.len(), 3, "{source}");
        watched.write(CATALOG, &messages.join("\n"));
        watched.told("articles/library.md: new translations: fr 3");
        watched
    }

    /// Waits for a line with a text in it, and returns it.
    fn told(&mut self, text: &str) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(at) = self.pending.iter().position(|line| line.contains(text)) {
                return self.pending.remove(at);
            }
            let rest = end.saturating_duration_since(Instant::now());
            let line = self.lines.recv_timeout(rest);
            let Ok(line) = line else { panic!("nobody said {text:?}, but {:#?}", self.told) };
            self.told.push(line.clone());
            self.pending.push(line);
        }
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Saves as many editors do: a new file is put into the place of the old one.
    fn replace(&self, path: &str, text: &str) {
        let (target, new) = (self.path(path), self.path(&format!("{path}~")));
        fs::write(&new, text).unwrap();
        fs::rename(new, target).unwrap();
    }

    /// Waits until all files are as they were; `None` is no file.
    fn becomes(&self, wanted: &BTreeMap<String, String>) {
        let end = Instant::now() + PATIENCE;
        loop {
            let now = snapshot(self.folder.path());
            if now == *wanted {
                return;
            }
            assert!(Instant::now() < end, "{now:#?} is not {wanted:#?}");
            sleep(Duration::from_millis(20));
        }
    }

    /// Ends it, after making sure that it did all and would do no more.
    fn ends_in_step(mut self) {
        let sync = Command::new(env!("CARGO_BIN_EXE_recto"))
            .args(["sync", "--check"])
            .env("SOURCE_DATE_EPOCH", "1773576000")
            .env("RECTO_CACHE_DIR", crate::CACHE)
            .env("RECTO_NO_FSYNC", "1")
            .current_dir(self.folder.path())
            .output()
            .unwrap();
        assert!(sync.status.success(), "{}", String::from_utf8_lossy(&sync.stdout));
        assert_eq!(self.process.try_wait().unwrap(), None, "it goes on");
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// All files of a project, without those that are being written.
fn snapshot(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else if !entry.file_name().to_string_lossy().starts_with('.')
            && let Ok(text) = fs::read_to_string(&path)
        {
            files.insert(path.display().to_string(), text);
        }
    }
    files
}

#[test]
fn what_an_author_saves_is_in_step_and_told_line_by_line() {
    let mut watched = Watched::translated();
    watched.write(ARTICLE, &TEXT.replace("nine", "ten"));
    watched.told("articles/library.md: 1 edited; now stale: fr 1 (");
    assert!(watched.read("locales/en/library.ftl").contains("opens at ten."));
    watched.replace(ARTICLE, &TEXT.replace("nine", "eleven"));
    watched.told("articles/library.md: 1 edited");
    assert!(watched.read("locales/en/library.ftl").contains("opens at eleven."));
    watched.ends_in_step();
}

#[test]
fn articles_and_folders_come_and_go_and_are_renamed() {
    let mut watched = Watched::new();
    watched.write("articles/news/today/rain.md", "It rains on the town library today.\n");
    watched.told("articles/news/today/rain.md: 1 added");
    fs::rename(watched.path("articles/news/today"), watched.path("articles/news/old")).unwrap();
    watched.told("articles/news/old/rain.md: renamed from articles/news/today/rain.md");
    watched.write("articles/news/old/rain.md", "It rains on the town library today.\n\nBring a coat.\n");
    watched.told("articles/news/old/rain.md: 1 added");
    assert!(watched.read("locales/en/news/old/rain.ftl").contains("Bring a coat."));
    fs::remove_file(watched.path(ARTICLE)).unwrap();
    watched.told("articles/library.md: deleted");
    watched.ends_in_step();
}

#[test]
fn an_article_that_is_away_for_a_moment_keeps_its_translations() {
    let mut watched = Watched::translated();
    let whole = snapshot(watched.folder.path());
    let article = watched.path(ARTICLE);
    for pause in [1, 5, 300] {
        fs::remove_file(&article).unwrap();
        sleep(Duration::from_millis(pause));
        watched.write(ARTICLE, TEXT);
        // The edit is told after everything before it.
        watched.write("articles/last.md", &format!("Away for {pause} milliseconds.\n"));
        watched.told("articles/last.md: ");
        fs::remove_file(watched.path("articles/last.md")).unwrap();
        watched.told("articles/last.md: deleted");
        watched.becomes(&whole);
    }
    let told = watched.told.join("\n");
    assert_eq!(
        told.matches("articles/library.md: deleted").count(),
        told.matches("library.md: 3 added").count() - 1
    );
}

#[test]
fn a_broken_configuration_is_told_and_the_old_one_is_used_until_it_is_mended() {
    let mut watched = Watched::new();
    let settings = watched.read("recto.toml");
    watched.write("recto.toml", &format!("{settings}folder = \n"));
    watched.told("recto.toml:5:");
    watched.write(ARTICLE, &TEXT.replace("nine", "ten"));
    watched.told("articles/library.md: 1 edited");
    let settings = settings.replace("\"articles\"", "\"docs\"").replace("[\"fr\"]", "[\"fr\", \"de\"]");
    watched.replace("recto.toml", &settings);
    watched.told("the articles folder `docs` does not exist");
    watched.write("docs/new.md", "A folder that is watched now.\n");
    watched.told("recto.toml: fixed");
    watched.told("docs/new.md: 1 added");
    assert!(watched.path("locales/de/new.toml").exists());
    watched.ends_in_step();
}

#[test]
fn a_broken_catalog_is_told_with_its_place_and_again_when_it_is_mended() {
    let mut watched = Watched::translated();
    let whole = watched.read(CATALOG);
    watched.write(CATALOG, &format!("{whole}cut off\n"));
    watched.told("locales/fr/library.ftl:6:1: error[syntax]");
    watched.write(ARTICLE, &TEXT.replace("nine", "ten"));
    watched.told("waiting for catalog fixes in: fr");
    watched.replace(CATALOG, &whole);
    watched.told("locales/fr/library.ftl: fixed");
    watched.told("articles/library.md: 1 edited; now stale: fr 1");
    watched.ends_in_step();
}

#[test]
fn json_is_one_object_a_line_and_polling_sees_the_same() {
    let mut watched = Watched::with(&["--poll", "--format", "json"]);
    watched.write(ARTICLE, &TEXT.replace("nine", "ten"));
    let line = watched.told("\"edited\":1");
    let told: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(told["schema"], 1);
    assert_eq!(told["articles"][0]["article"], ARTICLE);
    assert_eq!(told["articles"].as_array().unwrap().len(), 1);
    assert_eq!(told["written"].as_array().unwrap().len(), 1, "{line}");
    assert!(told["milliseconds"].is_u64());
    watched.ends_in_step();
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it() {
    use std::os::unix::process::ExitStatusExt;

    let mut watched = Watched::new();
    let killed = Command::new("kill").args(["-INT", &watched.process.id().to_string()]).status().unwrap();
    assert!(killed.success());
    let status = watched.process.wait().unwrap();
    assert!(status.signal() == Some(2) || status.code() == Some(130), "{status}");
}
