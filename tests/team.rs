//! A memory that a team shares: recto against a real PostgreSQL, started and stopped by the test on a socket of its own.
//!
//! Where PostgreSQL is missing nothing is tested, unless `RECTO_TOOLS` is set: `.ci/run --tools` installs it and sets it.

mod server;

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::getuid;
use server::{Machine, NOBODY, Server};

const ARTICLE: &str =
    "The library opens at nine on every day but Sunday.\n\nDogs stay outside the reading room.\n";

const OPENING: &str = "La bibliothèque ouvre à neuf heures tous les jours sauf le dimanche.";
const DOGS: &str = "Les chiens restent devant la salle de lecture.";

#[test]
fn what_one_project_pushed_another_one_finds_and_nothing_is_lost_with_the_server() {
    let Some(server) = Server::start() else { return };
    let ours = Machine::new("ours", &server.url(), ARTICLE, &[OPENING, DOGS]);
    let edited = ARTICLE.replace("Sunday", "Monday");
    let theirs = Machine::new("theirs", &server.url(), &edited, &[]);

    // Nobody allowed anything: nothing is sent, and nobody is asked.
    let (code, said) = ours.said(&["memory", "push"]);
    assert_eq!(code, 2);
    assert!(said.contains("this machine does not allow") && said.contains("recto allow"), "{said}");
    let (code, said) = theirs.said(&["suggest", "articles/a.md:1"]);
    assert_eq!(code, 0);
    assert!(said.contains("note[memory-server]") && said.contains("recto allow"), "{said}");
    assert_eq!(server.sql("SELECT to_regclass('recto_memory') IS NULL"), "t");

    assert!(ours.fine(&["allow"]).contains(&server.url()));
    theirs.fine(&["allow"]);
    assert!(theirs.found().contains("no earlier translation"));
    assert_eq!(ours.push(), (2, 2));
    assert_eq!(ours.push(), (2, 0));
    let found = theirs.found();
    assert!(found.contains(OPENING) && found.contains("ours:articles/a.md#"), "{found}");
    // What the project has itself is not offered once more.
    assert!(!ours.found().contains("ours:"), "{}", ours.found());
    theirs.fine(&["sync", "--prefill", "80%"]);
    let drafts = theirs.fine(&["list", "--language", "fr", "--state", "draft"]);
    assert!(drafts.contains("La bibliothèque ouvre"), "{drafts}");
    // A draft is no translation yet.
    assert_eq!(theirs.push(), (0, 0));
    let again = Machine::new("ours", &server.url(), ARTICLE, &[]);
    again.fine(&["allow"]);
    assert!(again.found().contains(OPENING), "what one of the project translated, the other one lacks");

    // Away, or without an answer: the project goes on by itself, and what is to be sent is not taken for sent.
    let is_without = |reason: &str| {
        let (code, said) = theirs.said(&["suggest", "articles/a.md:1"]);
        assert_eq!(code, 0);
        assert!(said.contains(&format!("note[memory-server]: {reason}")), "{said}");
        let (code, said) = ours.said(&["memory", "push"]);
        assert_eq!(code, 2);
        assert!(said.contains(&format!("error[memory-server]: {reason}")), "{said}");
    };
    server.hang(true);
    let begun = Instant::now();
    is_without("the memory server does not answer");
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
    server.hang(false);
    server.down();
    is_without("the memory server cannot be used");
    server.up();
    assert_eq!(ours.push(), (2, 0));

    // Back from a backup that is older than the last push: another push has it all again.
    let host = server.folder.path().display().to_string();
    let backup = server.run("pg_dump", &["-h", &host, "-U", "anna", "--clean", "postgres"]);
    let restore = server.folder.path().join("backup.sql");
    fs::write(&restore, backup).unwrap();
    fs::set_permissions(&restore, fs::Permissions::from_mode(0o644)).unwrap();
    ours.fine(&["set", "articles/a.md:3", "--language", "fr", "Les chiens attendent dehors."]);
    assert_eq!(ours.push(), (2, 1));
    let restore = restore.display().to_string();
    server.run("psql", &["-h", &host, "-U", "anna", "-q", "-f", &restore, "postgres"]);
    assert_eq!(server.sql("SELECT count(*) FROM recto_segment WHERE tgt LIKE '%attendent%'"), "0");
    assert!(theirs.found().contains(OPENING));
    assert_eq!(ours.push(), (2, 1));
    assert_eq!(server.sql("SELECT count(*) FROM recto_segment WHERE tgt LIKE '%attendent%'"), "1");
}

#[test]
fn tables_of_another_version_are_updated_or_left_alone() {
    let Some(server) = Server::start() else { return };
    let ours = Machine::new("ours", &server.url(), ARTICLE, &[OPENING, DOGS]);
    let theirs = Machine::new("theirs", &server.url(), ARTICLE, &[]);
    ours.fine(&["allow"]);
    theirs.fine(&["allow"]);
    assert_eq!(ours.push(), (2, 2));
    let version = server.sql("SELECT version FROM recto_memory");

    // A newer recto was here: this one goes on by itself and changes nothing.
    server.sql("UPDATE recto_memory SET version = version + 1");
    let (code, said) = theirs.said(&["suggest", "articles/a.md:1"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("which this recto does not know") && said.contains("update recto"), "{said}");
    assert!(!theirs.found().contains("ours:"));
    ours.fine(&["set", "articles/a.md:3", "--language", "fr", "Les chiens attendent dehors."]);
    let (code, said) = ours.said(&["memory", "push"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("which this recto does not know"), "{said}");
    assert_eq!(server.sql("SELECT count(*) FROM recto_segment WHERE tgt LIKE '%attendent%'"), "0");
    server.sql(&format!("UPDATE recto_memory SET version = {version}"));
    assert!(theirs.found().contains("ours:"));

    // Only an older one was here: what it sent is still there after the first push, for both.
    server.sql("DROP TABLE recto_df; UPDATE recto_memory SET version = 1");
    let (code, said) = theirs.said(&["suggest", "articles/a.md:1"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("version 1, which an older recto made") && said.contains("memory push"), "{said}");
    assert_eq!(ours.push(), (2, 1));
    assert_eq!(server.sql("SELECT version FROM recto_memory"), version);
    assert_eq!(server.sql("SELECT count(*) FROM recto_segment"), "2");
    assert_ne!(server.sql("SELECT count(*) FROM recto_df"), "0");
    assert!(theirs.found().contains("ours:"));
}

#[test]
fn sixteen_clients_at_once_lose_nothing() {
    let Some(server) = Server::start() else { return };
    let article =
        |nth: usize| format!("The tower number {nth} has a clock.\n\nThe tower number {nth} has a bell.\n");
    let texts =
        |nth: usize| [format!("La tour {nth} a une horloge."), format!("La tour {nth} a une cloche.")];
    let machines: Vec<Machine> = (0..16)
        .map(|nth| {
            // Half of them work on one project, and each of these translates it otherwise.
            let (project, about) =
                if nth % 2 == 0 { (format!("p{nth}"), nth) } else { ("all".to_owned(), 1) };
            let texts = texts(nth);
            Machine::new(&project, &server.url(), &article(about), &[&texts[0], &texts[1]])
        })
        .collect();
    thread::scope(|scope| {
        for machine in &machines {
            scope.spawn(|| {
                machine.fine(&["allow"]);
                for _ in 0..3 {
                    assert_eq!(machine.push().0, 2);
                    assert!(machine.found().contains("La tour"));
                }
            });
        }
    });
    assert_eq!(server.sql("SELECT count(*), count(DISTINCT project) FROM recto_segment"), "18|9");
    for nth in (0..16).step_by(2) {
        let [clock, bell] = texts(nth);
        let sent = server.sql(&format!(
            "SELECT string_agg(tgt, '|' ORDER BY src) FROM recto_segment WHERE project = 'p{nth}'"
        ));
        assert_eq!(sent, format!("{bell}|{clock}"));
    }
    // Of those of one project the last one stands, whole.
    assert_eq!(
        server
            .sql("SELECT count(*) FROM recto_segment WHERE project = 'all' AND tgt LIKE 'La tour % a une %'"),
        "2"
    );
}

#[test]
fn an_address_or_a_command_that_somebody_sent_is_not_used() {
    let (Some(server), Some(foreign)) = (Server::start(), Server::start()) else { return };
    let ours = Machine::new("ours", &server.url(), ARTICLE, &[OPENING]);
    let mt = "import sys\nopen('ran', 'w').close()\nprint('{\"id\": \"1\", \"text\": \"x\"}')\n";
    let with_command = format!("{}[machine]\ncommand = [\"python3\", \"mt.py\"]\n", ours.settings());
    fs::write(ours.root().join("recto.toml"), &with_command).unwrap();
    fs::write(ours.root().join("mt.py"), "").unwrap();
    ours.fine(&["allow"]);
    assert_eq!(ours.push(), (1, 1));

    // Another command than the one that was looked at.
    fs::write(ours.root().join("mt.py"), mt).unwrap();
    let (code, said) = ours.said(&["sync", "--prefill", "machine"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("recto allow") && !ours.root().join("ran").exists(), "{said}");

    // Another server; its log would tell whoever came.
    fs::write(ours.root().join("recto.toml"), with_command.replace(&server.url(), &foreign.url())).unwrap();
    assert_eq!(ours.said(&["memory", "push"]).0, 2);
    for arguments in [
        &["suggest", "articles/a.md:3"][..],
        &["list", "--matches"],
        &["analyse"],
        &["sync", "--prefill", "exact"],
    ] {
        let out = ours.recto(arguments);
        let said = String::from_utf8(out.stderr).unwrap();
        assert!(
            said.contains("note[memory-server]") && said.contains("recto allow"),
            "{arguments:?}: {said}"
        );
    }
    assert!(server.log().contains("application_name=recto"));
    assert!(!foreign.log().contains("application_name=recto"), "{}", foreign.log());
    assert!(!ours.root().join("ran").exists());
}

#[test]
fn articles_that_are_excluded_are_neither_sent_nor_looked_up() {
    let Some(server) = Server::start() else { return };
    let ours = Machine::new("ours", &server.url(), ARTICLE, &[OPENING]);
    let theirs = Machine::new("theirs", &server.url(), ARTICLE, &[DOGS]);
    let settings = format!("{}exclude = [\"articles/a*\"]\n", theirs.settings());
    fs::write(theirs.root().join("recto.toml"), settings).unwrap();
    ours.fine(&["allow"]);
    theirs.fine(&["allow"]);
    assert_eq!(ours.push(), (1, 1));
    assert_eq!(theirs.push(), (0, 0));
    assert!(!theirs.found().contains("ours:"));
    let texts = ["The library opens at nine on every day but Sunday.", "--language", "fr"];
    assert!(theirs.fine(&["suggest", "--text", texts[0], texts[1], texts[2]]).contains(OPENING));
}

const SECRET: &str = "hunter2-correct-horse";

#[test]
fn passwords_are_taken_from_where_postgresql_looks_for_them_and_shown_nowhere() {
    let Some(mut server) = Server::start() else { return };
    server.sql(&format!("CREATE ROLE ben LOGIN PASSWORD '{SECRET}'"));
    server.again_with("", "local all anna trust\nlocal all all scram-sha-256\n");
    let url = server.url().replace("anna@", "");
    let machine = Machine::new("ours", &url, ARTICLE, &[OPENING]);
    machine.fine(&["allow"]);
    let cache = machine.root().join("cache").display().to_string();
    let pass = machine.root().join(".pgpass");
    let mut all = String::new();
    let mut push = |variables: &[(&str, &str)]| {
        let variables = [variables, &[("RECTO_CACHE_DIR", cache.as_str())]].concat();
        let out = machine.recto_with(&variables, &["memory", "push"]);
        all.push_str(&format!(
            "{}{}",
            String::from_utf8_lossy(&out.stdout),
            String::from_utf8_lossy(&out.stderr)
        ));
        out.status.code().unwrap()
    };
    assert_eq!(push(&[("PGUSER", "anna")]), 0);
    assert_eq!(push(&[("PGUSER", "ben")]), 2);
    assert_eq!(push(&[("PGUSER", "ben"), ("PGPASSWORD", "hunter2-wrong")]), 2);
    // Known, and not yet allowed to use what somebody else made.
    assert_eq!(push(&[("PGUSER", "ben"), ("PGPASSWORD", SECRET)]), 2);
    server.sql("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ben");
    assert_eq!(push(&[("PGUSER", "ben"), ("PGPASSWORD", SECRET)]), 0);
    fs::write(&pass, format!("# mine\nelsewhere:*:*:*:no\n*:5432:ben:ben:no\n*:*:postgres:ben:{SECRET}\n"))
        .unwrap();
    // Others can read it.
    fs::set_permissions(&pass, fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(push(&[("PGUSER", "ben")]), 2);
    fs::set_permissions(&pass, fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(push(&[("PGUSER", "ben")]), 0);
    assert!(all.contains("password authentication failed") && all.contains("permission denied"), "{all}");
    fs::remove_file(&pass).unwrap();
    let out =
        Command::new("grep").args(["-rl", "hunter2", "."]).current_dir(machine.root()).output().unwrap();
    assert!(out.stdout.is_empty() && !all.contains("hunter2"), "{out:?} {all}");
}

#[test]
fn a_connection_is_encrypted_only_with_a_server_that_somebody_vouches_for() {
    let Some(mut server) = Server::start() else { return };
    let data = server.folder.path().join("data");
    let certificate = |name: &str, owner: Option<u32>| {
        let out = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"])
            .args(["-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"])
            .args(["-addext", "basicConstraints=critical,CA:FALSE"])
            .args(["-keyout", &format!("{name}.key"), "-out", &format!("{name}.crt")])
            .current_dir(&data)
            .output()
            .unwrap();
        assert!(out.status.success(), "{out:?}");
        let key = data.join(format!("{name}.key"));
        if getuid().is_root() {
            chown(&key, owner, owner).unwrap();
        }
        fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
        data.join(format!("{name}.crt")).display().to_string()
    };
    let known = certificate("server", Some(NOBODY));
    let other = certificate("other", Some(NOBODY));
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    server.again_with(
        &format!("-c ssl=on -c listen_addresses=localhost -c port={port}"),
        "local all all trust\nhostssl all all all trust\n",
    );
    let url = format!("postgres://anna@localhost:{port}/postgres?sslmode=require");
    let machine = Machine::new("ours", &url, ARTICLE, &[OPENING]);
    machine.fine(&["allow"]);
    let push = |certificates: &str| {
        let out = machine.recto_with(&[("PGSSLROOTCERT", certificates)], &["memory", "push"]);
        (out.status.code().unwrap(), String::from_utf8(out.stderr).unwrap())
    };
    let (code, said) = push(&other);
    assert!(code == 2 && said.contains("certificate"), "{said}");
    let (code, said) = push("/nowhere");
    assert!(code == 2 && said.contains("PGSSLROOTCERT"), "{said}");
    assert_eq!(push(&known), (0, String::new()));
    let settings = machine.settings().replace("sslmode=require", "sslmode=verify-full");
    fs::write(machine.root().join("recto.toml"), settings).unwrap();
    machine.fine(&["allow"]);
    assert_eq!(push(&known), (0, String::new()));
    assert_eq!(push(&other).0, 2);
    assert!(server.log().contains("SSL enabled"), "{}", server.log());
    // On this machine nobody reads along; this server insists all the same.
    let settings = machine.settings().replace("?sslmode=verify-full", "");
    fs::write(machine.root().join("recto.toml"), settings).unwrap();
    machine.fine(&["allow"]);
    let (code, said) = push(&known);
    assert!(code == 2 && said.contains("no encryption"), "{said}");
}

#[test]
fn an_address_that_cannot_be_right_is_refused() {
    let machine = Machine::new("far", "postgres://anna@192.0.2.1/tm?sslmode=disable", ARTICLE, &[OPENING]);
    for (url, reason) in [
        ("postgres://anna@192.0.2.1/tm?sslmode=disable", "turns encryption off"),
        ("postgres://anna@localhost,db.example.org/tm", "names several servers"),
    ] {
        let settings = format!(
            "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n[memory]\nurl = \"{url}\"\n"
        );
        fs::write(machine.root().join("recto.toml"), settings).unwrap();
        machine.fine(&["allow"]);
        for arguments in [&["suggest", "articles/a.md:1"][..], &["memory", "push"]] {
            let (code, said) = machine.said(arguments);
            assert!(code == 2 && said.contains(reason), "{said}");
        }
    }
    for (url, reason) in [
        ("postgres://anna:secret@localhost/tm", "contains a password"),
        ("postgres://localhost/tm:secret@db.example.org/tm", "contains a password"),
        ("postgres://localhost/tm?user=anna&password=secret", "contains a password"),
        ("postgres://localhost/tm?%70assword=secret", "not the address of a PostgreSQL server"),
        ("mysql://localhost/tm", "not the address of a PostgreSQL server"),
    ] {
        let settings = format!(
            "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n[memory]\nurl = \"{url}\"\n"
        );
        fs::write(machine.root().join("recto.toml"), settings).unwrap();
        let (code, said) = machine.said(&["status"]);
        assert!(code == 2 && said.contains(reason), "{said}");
        if reason.contains("password") {
            assert!(!said.contains("secret"), "{said}");
        }
    }
}
