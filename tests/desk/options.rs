//! Where the desk listens, for whom, and what each of them may do.

use std::fs;
use std::path::Path;

use serde_json::json;
use sha2::{Digest, Sha256};

use super::client::{Desk, recto, request, seen};

const FILES: &[(&str, &str)] = &[
    ("recto.toml", "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n"),
    ("articles/tower.md", "The tower has two clocks.\n"),
];

/// A folder with a file of users: their names are their tokens.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in FILES {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let line = |name: &str, roles: &str| {
        let digits: String = Sha256::digest(name).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{name} {digits} {roles}\n")
    };
    let users = [line("Ana", "review"), line("Bo", "translate"), line("Cleo", "read")].concat();
    private(&folder.path().join("users"), &users);
    private(&folder.path().join("token"), &format!("{}\n", "t".repeat(64)));
    recto(folder.path(), &["sync"]);
    folder
}

fn private(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    mode(path, 0o600);
}

fn mode(path: &Path, mode: u32) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
}

#[test]
fn each_person_does_what_their_roles_allow() {
    let desk = Desk::open(folder(), &["--users", "users"]);
    assert!(desk.link.ends_with("/login"), "{}", desk.link);
    let [ana, bo, cleo] = ["Ana", "Bo", "Cleo"].map(|name| desk.log_in(name));
    assert_eq!(
        ana.get("status").json()["person"],
        json!({ "name": "Ana", "roles": ["read", "translate", "review"] })
    );
    let unit = cleo.unit("articles/tower.md", "the-tower", "fr");
    let body = |unit: &serde_json::Value| {
        let text = "La tour a deux horloges.";
        json!({ "article": "articles/tower.md", "id": unit["id"], "language": "fr", "text": text, "expected": seen(unit) })
    };
    let refused = cleo.send("PUT", "translation", &body(&unit));
    assert_eq!((refused.status, refused.code().as_str()), (403, "role"));
    assert_eq!(cleo.send("POST", "try", &body(&unit)).status, 200);
    assert_eq!(bo.send("PUT", "translation", &body(&unit)).status, 200);
    let unit = bo.unit("articles/tower.md", "the-tower", "fr");
    let approve = json!({ "language": "fr", "reviewed": true, "units": [
        { "article": "articles/tower.md", "id": unit["id"], "expected": seen(&unit) }] });
    let refused = bo.send("POST", "accept", &approve);
    assert_eq!((refused.status, refused.code().as_str()), (403, "role"));
    let done = ana.send("POST", "accept", &approve).json();
    assert_eq!((&done["units"][0]["after"], done["receipt"].is_string()), (&json!("reviewed"), true));
    // What somebody did, nobody else takes back.
    assert_eq!(bo.send("POST", "undo", &json!({ "receipt": done["receipt"] })).status, 404);
    assert_eq!(ana.send("POST", "undo", &json!({ "receipt": done["receipt"] })).status, 200);
}

#[test]
fn a_desk_to_read_writes_nothing() {
    let desk = Desk::open(folder(), &["--read-only", "--token-file", "token"]);
    let browser = desk.log_in(&"t".repeat(64));
    // A token of a file opens whenever it is given.
    let unit = desk.log_in(&"t".repeat(64)).unit("articles/tower.md", "the-tower", "fr");
    assert_eq!(browser.get("status").json()["read_only"], json!(true));
    let text = json!({ "article": "articles/tower.md", "id": unit["id"], "language": "fr", "text": "La tour", "expected": seen(&unit) });
    for (method, call) in [
        ("PUT", "translation"),
        ("POST", "accept"),
        ("POST", "reject"),
        ("POST", "dismiss"),
        ("POST", "fix"),
        ("POST", "undo"),
        ("POST", "choose"),
        ("POST", "replace"),
    ] {
        let refused = browser.send(method, call, &text);
        assert_eq!((refused.status, refused.code().as_str()), (403, "role"), "{call}");
    }
    assert_eq!(browser.send("POST", "try", &text).status, 200);
    assert_eq!(desk.read("locales/fr/tower.ftl"), "");
}

#[test]
fn a_desk_behind_a_proxy_has_its_own_name_path_and_cookie() {
    let options = [
        "--listen",
        "0.0.0.0:0",
        "--users",
        "users",
        "--allow-host",
        "desk.example",
        "--behind-proxy",
        "--base-path",
        "/recto/",
    ];
    let desk = Desk::open(folder(), &options);
    let token = json!({ "token": "Ana" }).to_string();
    let login = |host: &str, origin: &str, way: &str| {
        let own = format!("Origin: {origin}\r\nContent-Type: application/json\r\n");
        desk.raw(request("POST", way, host, &own, &token).as_bytes())
    };
    assert_eq!(login("desk.example", "http://desk.example", "/recto/login").status, 403);
    assert_eq!(
        login(&desk.place.to_string(), &format!("https://{}", desk.place), "/recto/login").status,
        403
    );
    assert_eq!(login("desk.example", "https://desk.example", "/login").status, 404);
    let answer = login("desk.example", "https://desk.example", "/recto/login");
    assert_eq!((answer.status, answer.json()["location"].as_str()), (200, Some("/recto/")), "{answer:?}");
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.ends_with("; HttpOnly; SameSite=Strict; Path=/recto/; Secure"), "{cookie}");
    let cookie = format!("Cookie: {}\r\n", cookie.split(';').next().unwrap());
    let ask = || desk.raw(request("GET", "/recto/", "desk.example", &cookie, "").as_bytes());
    let mut page = ask();
    // The project is being read.
    while page.body.contains("http-equiv=\"refresh\"") {
        std::thread::sleep(std::time::Duration::from_millis(20));
        page = ask();
    }
    assert!(
        page.body.contains("data-base=\"/recto\"") && page.body.contains("href=\"/recto/assets/"),
        "{page:?}"
    );
}

#[test]
fn a_desk_for_others_says_what_it_needs() {
    let folder = folder();
    let path = folder.path();
    private(&path.join("wrong"), "Ana review\n");
    private(&path.join("short"), "abc\n");
    private(&path.join("nobody"), "# nobody\n");
    private(&path.join("open"), &"t".repeat(64));
    mode(&path.join("open"), 0o644);
    for (options, told) in [
        (&["--listen", "0.0.0.0:0"][..], "--users FILE, --allow-host NAME, --behind-proxy"),
        (&["--listen", "0.0.0.0:0", "--token-file", "token"], "--allow-host NAME, --behind-proxy"),
        (&["--listen", "0.0.0.0:0", "--token-file", "token", "--allow-host", "a"], "--behind-proxy"),
        (&["--listen", "[::]:0", "--behind-proxy", "--allow-host", "a"], "--users FILE"),
        (&["--listen", "127.0.0.1"], "127.0.0.1:8765"),
        (&["--listen", "127.0.0.1:0", "--users", "wrong"], "wrong:1: "),
        (&["--listen", "127.0.0.1:0", "--users", "nobody"], "nobody has no people"),
        (&["--listen", "127.0.0.1:0", "--token-file", "short"], "at least 43 characters"),
        (&["--listen", "127.0.0.1:0", "--token-file", "nothing"], "nothing"),
        (&["--listen", "127.0.0.1:0", "--base-path", "../x"], "`../x`"),
        #[cfg(unix)]
        (&["--listen", "127.0.0.1:0", "--token-file", "open"], "chmod 600 open"),
    ] {
        let mut arguments = vec!["serve"];
        arguments.extend(options);
        let output = recto(path, &arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{options:?}: {said}");
        assert!(said.contains(told), "{options:?}: {said}");
    }
}

#[test]
fn whoever_has_a_unit_open_is_named_to_others_and_their_notes_too() {
    let desk = Desk::open(folder(), &["--users", "users"]);
    let [ana, bo, cleo] = ["Ana", "Bo", "Cleo"].map(|name| desk.log_in(name));
    let unit = ana.unit("articles/tower.md", "the-tower", "fr");
    let place = json!({ "article": "articles/tower.md", "id": unit["id"], "language": "fr" });
    let others = |answer: super::client::Answer| answer.json()["others"].clone();
    assert_eq!(others(ana.send("POST", "presence", &place)), json!([]));
    assert_eq!(others(cleo.send("POST", "presence", &place)), json!([{ "name": "Ana", "id": unit["id"] }]));
    // Who goes to another place is there alone.
    let other = json!({ "article": "articles/none.md", "id": "none", "language": "fr" });
    assert_eq!(others(ana.send("POST", "presence", &other)), json!([]));
    assert_eq!(others(ana.send("POST", "presence", &place)), json!([{ "name": "Cleo", "id": unit["id"] }]));

    let mut note = place.clone();
    (note["do"], note["text"]) = (json!("note"), json!("Two or three?"));
    assert_eq!(cleo.send("POST", "notes", &note).code(), "role");
    let told = bo.send("POST", "notes", &note).json();
    assert_eq!(
        (&told["threads"][0]["by"], &told["threads"][0]["text"]),
        (&json!("Bo"), &json!("Two or three?"))
    );
}

#[test]
fn articles_are_synced_as_they_change_where_that_is_wanted() {
    let desk = Desk::open(folder(), &["--sync"]);
    let browser = desk.browser();
    desk.write("articles/tower.md", "The tower has three clocks.\n");
    let units = "units?language=fr";
    browser.until(units, |units| units["units"][0]["source"] == "The tower has three clocks.");
    browser.until(units, |_| desk.read("locales/en/tower.ftl").contains("three clocks"));
}
