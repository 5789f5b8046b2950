//! What hangs recto into CI systems and hooks: the files are read as these systems read them, and their shell is run.

use std::fs;
use std::path::Path;
use std::process::Command;

use granit_parser::{Event, Parser};
use serde_json::{Map, Value};

/// Reads a YAML file of mappings, sequences and texts.
pub(crate) fn yaml(path: &str) -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let options = granit_parser::options! { emit_comments: false };
    let mut events = Parser::new_from_str_with_options(&text, options).map(|event| event.unwrap().0);
    loop {
        match events.next().unwrap() {
            Event::StreamStart | Event::DocumentStart(..) => {}
            event => return value(event, &mut events),
        }
    }
}

fn value<'t>(event: Event<'t>, events: &mut impl Iterator<Item = Event<'t>>) -> Value {
    match event {
        Event::Scalar(text, ..) => Value::String(text.to_string()),
        Event::SequenceStart(..) => {
            let mut list = Vec::new();
            loop {
                match events.next().unwrap() {
                    Event::SequenceEnd => return Value::Array(list),
                    event => list.push(value(event, events)),
                }
            }
        }
        Event::MappingStart(..) => {
            let mut map = Map::new();
            loop {
                match events.next().unwrap() {
                    Event::MappingEnd => return Value::Object(map),
                    Event::Scalar(key, ..) => {
                        let event = events.next().unwrap();
                        assert!(map.insert(key.to_string(), value(event, events)).is_none(), "{key} twice");
                    }
                    other => panic!("a key that is no text: {other:?}"),
                }
            }
        }
        other => panic!("unexpected {other:?}"),
    }
}

/// A clone of one commit, as CI systems make it, of a branch whose base has an old debt.
struct Checkout {
    folder: tempfile::TempDir,
    base: String,
}

impl Checkout {
    /// With an edit of the article, if it is to leave a translation stale.
    fn new(is_edited: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let origin = folder.path().join("origin");
        fs::create_dir_all(origin.join("articles")).unwrap();
        let checkout = Self { folder, base: String::new() };
        let write = |path: &str, text: &str| fs::write(origin.join(path), text).unwrap();
        write("recto.toml", "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n");
        write("articles/a.md", "The shop opens at nine today.\n\nThe market closes at two today.\n");
        write("articles/old.md", "The school opens at three today.\n");
        let translate = "recto sync && mkdir -p locales/fr && cd locales/en && \
                         for file in *.ftl; do sed -e 's/ = .*nine.*/ = La boutique ouvre à neuf heures./' \
                         -e 's/ = .*two.*/ = Le marché ferme à deux heures./' \
                         -e 's/ = .*three.*/ = La classe commence à trois heures./' $file > ../fr/$file; done";
        checkout.run("origin", translate, &[]);
        let age = "recto sync && sed -i s/three/four/ articles/old.md && recto sync";
        checkout.run("origin", age, &[]);
        checkout.run("origin", "git init -q -b main && git add . && git commit -qm base", &[]);
        if is_edited {
            checkout.run("origin", "sed -i s/two/five/ articles/a.md && recto sync", &[]);
        } else {
            checkout.run("origin", "touch other && git add other", &[]);
        }
        checkout.run("origin", "git config uploadpack.allowAnySHA1InWant true", &[]);
        let base = checkout.run("origin", "git rev-parse HEAD", &[]).0;
        checkout.run("origin", "git checkout -qb branch && git add . && git commit -qm edit", &[]);
        let url = format!("file://{}", origin.display());
        checkout.run("", &format!("git clone -q --depth=1 --branch=branch '{url}' clone"), &[]);
        Self { base: base.trim().to_owned(), ..checkout }
    }

    /// Runs a script with bash; what it prints and its exit code.
    fn run(&self, below: &str, script: &str, variables: &[(&str, &str)]) -> (String, i32) {
        let binary = Path::new(env!("CARGO_BIN_EXE_recto"));
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::iter::once(binary.parent().unwrap().to_owned()).chain(std::env::split_paths(&path));
        let mut command = Command::new("bash");
        command.args(["-e", "-o", "pipefail", "-c", script]).current_dir(self.folder.path().join(below));
        command.env("PATH", std::env::join_paths(path).unwrap()).env("NO_COLOR", "1");
        command
            .env("RECTO_CACHE_DIR", crate::CACHE)
            .env("RECTO_NO_FSYNC", "1")
            .env_remove("GITHUB_EVENT_NAME");
        for (role, name) in [("AUTHOR", "A"), ("COMMITTER", "A")] {
            command.env(format!("GIT_{role}_NAME"), name).env(format!("GIT_{role}_EMAIL"), "a@example.org");
        }
        let output = command.envs(variables.iter().copied()).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let code = output.status.code().unwrap();
        assert!(below != "origin" || code == 0, "{script}: {}", String::from_utf8_lossy(&output.stderr));
        (text, code)
    }
}

#[test]
fn the_action_checks_what_a_pull_request_touches() {
    let action = yaml("action.yml");
    let steps = action["runs"]["steps"].as_array().unwrap();
    for step in steps {
        // GitHub puts values into the text of a script before a shell reads it.
        assert!(!step["run"].as_str().unwrap().contains("${{"), "{step}");
        assert_eq!(step["shell"], "bash");
    }
    let inputs = action["inputs"].as_object().unwrap();
    let known =
        ["version", "sha256", "releases", "working-directory", "changed-only", "new-only", "arguments"];
    for name in known {
        assert!(inputs[name]["description"].is_string() && inputs[name].get("default").is_some(), "{name}");
    }
    let check = steps[1]["run"].as_str().unwrap();
    for (is_edited, base, changed_only, new_only, code) in [
        // A push looks at everything, and there is an old debt.
        (false, false, "true", "false", 1),
        (false, true, "true", "false", 0),
        (false, true, "false", "false", 1),
        (false, true, "false", "true", 0),
        (true, true, "true", "false", 1),
        (true, true, "true", "true", 1),
    ] {
        let checkout = Checkout::new(is_edited);
        let summary = checkout.folder.path().join("summary.md");
        fs::write(&summary, "").unwrap();
        let variables = [
            ("GITHUB_STEP_SUMMARY", summary.to_str().unwrap()),
            ("RECTO_BASE", if base { checkout.base.as_str() } else { "" }),
            ("RECTO_CHANGED_ONLY", changed_only),
            ("RECTO_NEW_ONLY", new_only),
            ("RECTO_ARGUMENTS", "--only stale,missing"),
        ];
        let (text, exit) = checkout.run("clone", check, &variables);
        let case = format!("{is_edited} {base} {changed_only} {new_only}:\n{text}");
        assert_eq!(exit, code, "{case}");
        let word = if code == 0 { "passed" } else { "failed" };
        assert!(text.ends_with(&format!("recto check: {word}\n")), "{case}");
        assert!(
            fs::read_to_string(&summary).unwrap().starts_with(&format!("## recto check: {word}\n")),
            "{case}"
        );
        if is_edited {
            assert!(text.contains("file=articles/a.md,line=3") && !text.contains("old.md"), "{case}");
        }
    }
}

#[test]
fn the_gitlab_job_writes_its_reports_and_fails_by_the_last_check() {
    let job = &yaml("ci/gitlab.yml")["recto"];
    let script: Vec<&str> =
        job["script"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    let script = script.join("\n");
    for (is_edited, code) in [(false, 0), (true, 1)] {
        let checkout = Checkout::new(is_edited);
        let variables = [("CI_MERGE_REQUEST_DIFF_BASE_SHA", checkout.base.as_str()), ("RECTO_ARGUMENTS", "")];
        let (text, exit) = checkout.run("clone", &script, &variables);
        assert_eq!(exit, code, "{text}");
        let clone = checkout.folder.path().join("clone");
        let reports = &job["artifacts"]["reports"];
        let quality = fs::read_to_string(clone.join(reports["codequality"].as_str().unwrap())).unwrap();
        let issues: Value = serde_json::from_str(&quality).unwrap();
        assert_eq!(issues.as_array().unwrap().len(), usize::from(is_edited), "{quality}");
        let junit = fs::read_to_string(clone.join(reports["junit"].as_str().unwrap())).unwrap();
        roxmltree::Document::parse(&junit).unwrap();
    }
}

#[test]
fn the_hooks_run_commands_that_there_are() {
    let hooks = yaml(".pre-commit-hooks.yaml");
    let hooks = hooks.as_array().unwrap();
    let ids: Vec<&str> = hooks.iter().map(|hook| hook["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["recto-check", "recto-sync"]);
    for hook in hooks {
        for key in ["id", "name", "description", "entry", "language", "files"] {
            assert!(hook[key].is_string(), "{key}");
        }
        // Names of files would be taken for other arguments.
        assert_eq!((&hook["pass_filenames"], &hook["language"]), (&"false".into(), &"python".into()));
        let entry = hook["entry"].as_str().unwrap();
        let checkout = Checkout::new(false);
        let (_, code) = checkout.run("clone", entry, &[]);
        // The base has a debt; a sync has nothing to do.
        assert_eq!(code, i32::from(entry == "recto check"), "{entry}");
    }
}

#[test]
fn the_hook_fails_once_on_a_new_article() {
    let hooks = yaml(".pre-commit-hooks.yaml");
    let entry = hooks.as_array().unwrap()[1]["entry"].as_str().unwrap();
    let checkout = Checkout::new(false);
    let stage = "echo 'A new article about the harbour.' > articles/new.md && git add articles";
    checkout.run("clone", stage, &[]);
    // What is written is new to git, which tells pre-commit nothing of such files.
    let (text, code) = checkout.run("clone", entry, &[]);
    assert_eq!(code, 1, "{text}");
    let (status, _) = checkout.run("clone", "git status --porcelain locales", &[]);
    assert!(status.contains("?? locales/en/new.ftl"), "{status}");
    assert_eq!(checkout.run("clone", &format!("git add locales && {entry}"), &[]).1, 0);
}

#[test]
fn the_action_holds_a_pull_request_to_what_it_adds_to_its_target() {
    let action = yaml("action.yml");
    let check = &action["runs"]["steps"][1];
    let base = check["env"]["RECTO_BASE"].as_str().unwrap();
    assert!(base.contains("pull_request.base.sha") && base.contains("merge_group.base_sha"), "{base}");
    let check = check["run"].as_str().unwrap();
    for is_own in [false, true] {
        let checkout = Checkout::new(false);
        if is_own {
            checkout.run(
                "origin",
                "sed -i s/two/five/ articles/a.md && recto sync && git commit -qam own",
                &[],
            );
        }
        // The target goes on after the branch was made, and what it brings is stale.
        let target = "git checkout -q main && echo 'The tower opens at ten today.' > articles/t.md && recto sync && \
                      sed 's/ = .*/ = La tour ouvre à dix heures./' locales/en/t.ftl > locales/fr/t.ftl && \
                      recto sync && sed -i s/ten/six/ articles/t.md && recto sync && \
                      git add . && git commit -qm target && git checkout -q --detach && \
                      git merge -q --no-edit branch && git branch merged";
        checkout.run("origin", target, &[]);
        let url = format!("file://{}", checkout.folder.path().join("origin").display());
        checkout.run("", &format!("git clone -q --depth=1 --branch=merged '{url}' merged"), &[]);
        let head = checkout.run("merged", "git rev-parse HEAD", &[]).0;
        let summary = checkout.folder.path().join("summary.md");
        fs::write(&summary, "").unwrap();
        let variables = [
            ("GITHUB_STEP_SUMMARY", summary.to_str().unwrap()),
            ("GITHUB_EVENT_NAME", "pull_request"),
            ("GITHUB_SHA", head.trim()),
            ("RECTO_BASE", checkout.base.as_str()),
            ("RECTO_CHANGED_ONLY", "false"),
            ("RECTO_NEW_ONLY", "true"),
            ("RECTO_ARGUMENTS", "--only stale,missing"),
        ];
        let (text, exit) = checkout.run("merged", check, &variables);
        assert_eq!(exit, i32::from(is_own), "{text}");
    }
}

/// With `RECTO_TOOLS` set, as `.ci/run --tools` sets it, pre-commit has to be there; without, it may be.
#[test]
fn the_hook_fails_once_when_pre_commit_itself_runs_it() {
    let python = std::env::var("RECTO_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let checkout = Checkout::new(false);
    let (version, _) =
        checkout.run("clone", &format!("{python} -m pre_commit --version 2> /dev/null || true"), &[]);
    if version.is_empty() {
        assert!(std::env::var_os("RECTO_TOOLS").is_none(), "pre-commit is not installed");
        return;
    }
    // As it is published, but run as the recto that is under test.
    let hooks =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".pre-commit-hooks.yaml")).unwrap();
    let indented: String = hooks.lines().map(|line| format!("      {line}\n")).collect();
    let config = format!(
        "repos:\n  - repo: local\n    hooks:\n{}",
        indented.replace("language: python", "language: system")
    );
    fs::write(checkout.folder.path().join("clone/.pre-commit-config.yaml"), config).unwrap();
    let home = checkout.folder.path().join("home");
    let variables = [("PRE_COMMIT_HOME", home.to_str().unwrap())];
    let run = |script: &str| checkout.run("clone", &script.replace("PYTHON", &python), &variables);
    run("git add .pre-commit-config.yaml && git commit -qm hooks && PYTHON -m pre_commit install");
    let stage = "echo 'A new article about the harbour.' > articles/new.md && git add articles";
    run(stage);
    let (text, code) = run("SKIP=recto-check git commit -m new 2>&1");
    assert_ne!(code, 0, "{text}");
    assert!(text.contains("recto sync") && text.contains("Failed"), "{text}");
    let (status, _) = run("git status --porcelain");
    assert!(status.contains("A  articles/new.md") && status.contains("?? locales/en/new.ftl"), "{status}");
    let (text, code) = run("git add locales && SKIP=recto-check git commit -m new 2>&1");
    assert_eq!(code, 0, "{text}");
    // The gate has an old debt to find.
    let (text, code) = run("PYTHON -m pre_commit run recto-check --all-files 2>&1");
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("articles/old.md"), "{text}");
}
