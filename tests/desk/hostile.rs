//! Requests that nobody should make, each with what is answered; and clients that do nothing for long.

use std::io::{BufReader, Read, Write};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::client::{Browser, Desk, answer, request};

const FILES: &[(&str, &str)] = &[
    ("recto.toml", "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n"),
    ("articles/tower.md", "The tower has two clocks.\n"),
    ("secret.png", "not for everybody"),
];

/// The start of a request by somebody who is logged in, from a page of the desk.
fn own(browser: &Browser<'_>) -> String {
    format!(
        "Cookie: {}\r\nOrigin: http://{}\r\nContent-Type: application/json\r\n",
        browser.cookie, browser.desk.place
    )
}

/// One row of the table: what is asked, and the status and the code of the answer.
type Row = (&'static str, String, u16, &'static str);

fn check(desk: &Desk, rows: Vec<Row>) {
    let faults: Vec<String> = rows
        .into_iter()
        .filter_map(|(name, request, status, code)| {
            let answer = desk.raw(request.as_bytes());
            let is_right = answer.status == status && (code.is_empty() || answer.code() == code);
            let is_safe = answer.status == 0
                || answer.status == 400 && answer.body.is_empty()
                || answer.status == 431
                || answer.header("x-content-type-options") == Some("nosniff")
                    && answer.header("content-security-policy").is_some()
                    && answer.header("access-control-allow-origin").is_none();
            (!is_right || !is_safe).then(|| format!("{name}: wanted {status} {code}, got {answer:?}"))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(desk.read("locales/fr/tower.ftl"), "", "something was written");
}

#[test]
fn no_other_name_is_answered() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let (place, base) = (desk.place, &browser.base);
    let port = place.port();
    let cookie = format!("Cookie: {}\r\n", browser.cookie);
    let status = format!("{base}/api/1/status");
    let mut rows: Vec<Row> = Vec::new();
    for way in ["/", "/login", "/assets/x/desk.css", "/media/x/y", &status] {
        for host in [
            "evil.example",
            &format!("evil.example:{port}"),
            "127.0.0.1",
            &format!("127.0.0.1.evil.example:{port}"),
            "",
        ] {
            rows.push(("another name", request("GET", way, host, &cookie, ""), 403, ""));
        }
    }
    let two = format!("Host: {place}\r\n{cookie}");
    rows.push(("two names", request("GET", &status, place, &two, ""), 403, ""));
    rows.push(("no name", format!("GET {status} HTTP/1.1\r\nConnection: close\r\n{cookie}\r\n"), 403, ""));
    rows.push(("an old protocol", format!("GET {status} HTTP/1.0\r\n{cookie}\r\n"), 403, ""));
    let absolute = format!("http://evil.example{status}");
    rows.push(("another name in the first line", request("GET", &absolute, place, &cookie, ""), 403, ""));
    for host in [format!("localhost:{port}"), format!("LocalHost:{port}"), format!("[::1]:{port}")] {
        rows.push(("our name", request("GET", &status, host, &cookie, ""), 200, ""));
    }
    check(&desk, rows);
}

#[test]
fn only_pages_of_the_desk_write() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let (place, base) = (desk.place, &browser.base);
    let unit = browser.unit("articles/tower.md", "the-tower", "fr");
    let body = json!({
        "article": "articles/tower.md", "id": unit["id"], "language": "fr", "text": "La tour a deux horloges.",
        "expected": { "source": unit["source_fingerprint"], "target": null, "state": "missing" },
    })
    .to_string();
    let way = format!("{base}/api/1/translation");
    let cookie = format!("Cookie: {}\r\n", browser.cookie);
    let origin = format!("Origin: http://{place}\r\n");
    let kind = "Content-Type: application/json\r\n";
    let put = |headers: &str| request("PUT", &way, place, headers, &body);
    let mut rows: Vec<Row> = vec![
        ("no origin", put(&format!("{cookie}{kind}")), 403, "origin"),
        ("no cookie", put(&format!("{origin}{kind}")), 401, "login"),
        ("another cookie", put(&format!("Cookie: recto={}\r\n{origin}{kind}", "0".repeat(64))), 401, "login"),
        (
            "two origins",
            put(&format!("{cookie}{origin}Origin: http://evil.example\r\n{kind}")),
            403,
            "origin",
        ),
        ("no kind", put(&format!("{cookie}{origin}")), 415, "content-type"),
        (
            "two kinds",
            put(&format!("{cookie}{origin}Content-Type: text/plain\r\n{kind}")),
            415,
            "content-type",
        ),
    ];
    for other in [
        "null",
        "http://evil.example",
        "https://127.0.0.1",
        &format!("https://{place}"),
        &format!("http://{place}/"),
        &format!("http://{place}.evil.example"),
    ] {
        rows.push(("another origin", put(&format!("{cookie}Origin: {other}\r\n{kind}")), 403, "origin"));
    }
    for site in ["cross-site", "same-site", "none", "", "unknown"] {
        rows.push((
            "another site",
            put(&format!("{cookie}{origin}{kind}Sec-Fetch-Site: {site}\r\n")),
            403,
            "origin",
        ));
    }
    for other in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/json; charset=utf-16",
        "application/jsonp",
    ] {
        rows.push((
            "another kind",
            put(&format!("{cookie}{origin}Content-Type: {other}\r\n")),
            415,
            "content-type",
        ));
    }
    for method in ["DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"] {
        rows.push((
            "another method",
            request(method, &way, place, &format!("{cookie}{origin}{kind}"), ""),
            405,
            "",
        ));
    }
    let get = |way: &str, headers: &str| request("GET", way, place, headers, "");
    let status = format!("{base}/api/1/status");
    rows.extend([
        (
            "a part of the desk in another site",
            get(&status, &format!("{cookie}Sec-Fetch-Site: cross-site\r\n")),
            403,
            "origin",
        ),
        (
            "a picture of the desk in another site",
            get(&status, &format!("{cookie}Sec-Fetch-Site: same-site\r\n")),
            403,
            "origin",
        ),
        ("a method that is not the call's", get(&way, &cookie), 405, "method"),
        ("a page without cookie", get(&format!("{base}/"), ""), 303, ""),
        ("the root without cookie", get("/", ""), 303, ""),
        ("the API without cookie", get(&status, ""), 401, "login"),
        ("another base", get(&format!("/{}/api/1/status", "0".repeat(32)), &cookie), 404, ""),
        ("no base", get("/api/1/status", &cookie), 404, ""),
    ]);
    check(&desk, rows);
}

#[test]
fn what_is_too_much_is_refused() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let (place, own) = (desk.place, own(&browser));
    let way = |call: &str| format!("{}/api/1/{call}", browser.base);
    let tried = |text: &str, read_as: &str| {
        let body = json!({ "article": "articles/tower.md", "id": "the-tower", "language": "fr", "text": text, "as": read_as });
        request("POST", &way("try"), place, &own, &body.to_string())
    };
    let post = |body: &str| request("POST", &way("try"), place, &own, body);
    let lying = format!(
        "POST {} HTTP/1.1\r\nHost: {place}\r\n{own}Content-Length: 4000000000\r\n\r\n{{}}",
        way("try")
    );
    let chunked = format!(
        "POST {} HTTP/1.1\r\nHost: {place}\r\nConnection: close\r\n{own}Transfer-Encoding: chunked\r\n\r\n{}0\r\n\r\n",
        way("try"),
        format!("10000\r\n{}\r\n", "a".repeat(0x10000)).repeat(17)
    );
    let smuggled = format!(
        "POST {} HTTP/1.1\r\nHost: {place}\r\nConnection: close\r\n{own}Content-Length: 5\r\nContent-Length: 6\r\n\r\n{{}}",
        way("try")
    );
    let rows: Vec<Row> = vec![
        ("a text at the limit", tried(&"a".repeat(256 << 10), "text"), 200, ""),
        ("a text over the limit", tried(&"a".repeat((256 << 10) + 1), "text"), 413, "too-large"),
        ("a body over the limit", post(&format!("\"{}\"", "a".repeat(1 << 20))), 413, "too-large"),
        ("a body without length", chunked, 413, "too-large"),
        ("a length that lies", lying, 413, "too-large"),
        ("two lengths", smuggled, 400, ""),
        ("deep JSON", post(&"[".repeat(100_000)), 400, "malformed"),
        ("no JSON", post("article=articles/tower.md"), 400, "malformed"),
        ("JSON that is no object", post("7"), 400, "malformed"),
        ("no UTF-8", post("\"\u{0}\""), 400, "malformed"),
        ("deep braces", tried(&"{".repeat(200_000), "fluent"), 422, "pattern"),
        (
            "deep braces that close",
            tried(&format!("{}a{}", "{".repeat(100_000), "}".repeat(100_000)), "fluent"),
            422,
            "pattern",
        ),
        ("deep braces of article text", tried(&"{ ".repeat(1_000), "auto"), 200, ""),
        (
            "a long header",
            request("GET", &way("status"), place, &format!("X: {}\r\n", "a".repeat(20_000)), ""),
            431,
            "",
        ),
        ("many headers", request("GET", &way("status"), place, &"X: y\r\n".repeat(100), ""), 431, ""),
        (
            "a long address",
            request("GET", &format!("{}?q={}", way("units"), "a".repeat(70_000)), place, &own, ""),
            431,
            "",
        ),
        ("no HTTP", "\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n".to_owned(), 400, ""),
    ];
    check(&desk, rows);
}

#[test]
fn no_path_leads_out() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let (place, cookie) = (desk.place, format!("Cookie: {}\r\n", browser.cookie));
    let base = &browser.base;
    let mut rows: Vec<Row> = Vec::new();
    for path in [
        "../secret.png",
        "..%2fsecret.png",
        "%2e%2e/secret.png",
        "....//secret.png",
        "/etc/passwd",
        "%00",
        "articles/../secret.png",
        "secret.png",
        ".git/config",
        "recto.toml",
    ] {
        for ticket in ["x", ""] {
            rows.push((
                "a picture",
                request("GET", &format!("/media/{ticket}/{path}"), place, &cookie, ""),
                404,
                "",
            ));
        }
        rows.push(("an asset", request("GET", &format!("/assets/{path}"), place, "", ""), 404, ""));
        rows.push((
            "an article",
            request("GET", &format!("{base}/api/1/unit?article={path}&id=x&language=fr"), place, &cookie, ""),
            404,
            "not-found",
        ));
        rows.push(("a page", request("GET", &format!("{base}/{path}"), place, &cookie, ""), 404, ""));
    }
    check(&desk, rows);
}

#[test]
fn a_token_opens_once() {
    let desk = Desk::of(FILES, &[]);
    let place = desk.place;
    let login = |token: &str| {
        let own = format!("Origin: http://{place}\r\nContent-Type: application/json\r\n");
        request("POST", "/login", place, &own, &json!({ "token": token }).to_string())
    };
    check(
        &desk,
        vec![
            ("no token", login(""), 401, "token"),
            ("another token", login(&"0".repeat(64)), 401, "token"),
            ("part of the token", login(&desk.token()[..63]), 401, "token"),
            (
                "a token from elsewhere",
                login(desk.token()).replace("Origin: http://127", "Origin: http://128"),
                403,
                "origin",
            ),
            (
                "a token in the address",
                request("GET", &format!("/login?t={}", desk.token()), place, "", ""),
                200,
                "",
            ),
        ],
    );
    let page = desk.raw(request("GET", "/login", place, "", "").as_bytes());
    assert!(page.header("set-cookie").is_none() && !page.body.contains(desk.token()));
    let browser = desk.browser();
    check(&desk, vec![("the same token again", login(desk.token()), 401, "token-used")]);
    // Another browser has another session, and one that logs out has none.
    let answer = browser.send("POST", "logout", &json!({}));
    assert_eq!((answer.status, browser.get("status").status), (200, 401));
}

#[test]
fn the_cookie_is_for_this_desk_alone() {
    let desk = Desk::of(FILES, &[]);
    let own = format!("Origin: http://{}\r\nContent-Type: application/json\r\n", desk.place);
    let body = json!({ "token": desk.token() }).to_string();
    let answer = desk.raw(request("POST", "/login", desk.place, &own, &body).as_bytes());
    let cookie = answer.header("set-cookie").unwrap();
    let location = answer.json()["location"].as_str().unwrap().to_owned();
    let parts: Vec<&str> = cookie.split("; ").collect();
    assert_eq!(parts[1..], ["HttpOnly", "SameSite=Strict", &format!("Path={location}")]);
    assert_eq!((parts[0].len(), location.len()), ("recto=".len() + 64, 34));
}

#[test]
fn every_answer_says_what_a_browser_may_do_with_it() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    for answer in [browser.page("/"), browser.get("status"), browser.get("nothing"), browser.page("/nothing")]
    {
        let policy = answer.header("content-security-policy").unwrap();
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{answer:?}");
        }
    }
}

#[test]
fn markup_in_what_is_asked_stays_text() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let evil = "%3Cscript%3Ealert(1)%3C/script%3E";
    for way in [format!("/{evil}/"), format!("/{evil}/a/{evil}"), format!("/nothing?q={evil}")] {
        let answer = browser.page(&way);
        assert!(!answer.body.contains("<script>alert"), "{answer:?}");
    }
    for way in [format!("unit?article={evil}&id={evil}&language={evil}"), format!("units?language={evil}")] {
        let answer = browser.get(&way);
        assert_eq!(
            (answer.header("content-type"), answer.status),
            (Some("application/json"), 404),
            "{answer:?}"
        );
    }
}

#[test]
fn who_does_nothing_keeps_nobody_else_waiting() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let started = format!("GET {}/ HTTP/1.1\r\nHost: {}\r\nX: ", browser.base, desk.place);
    let body = format!(
        "POST {}/api/1/try HTTP/1.1\r\nHost: {}\r\n{}Content-Length: 100\r\n\r\n{{",
        browser.base,
        desk.place,
        own(&browser)
    );
    let mut held = Vec::new();
    for at in 0..80 {
        let mut stream = desk.connect();
        let _ = stream.write_all(match at % 3 {
            0 => b"",
            1 => started.as_bytes(),
            _ => body.as_bytes(),
        });
        held.push(stream);
        let began = Instant::now();
        if at % 8 == 7 {
            assert_eq!(browser.get("status").status, 200);
            assert!(began.elapsed() < Duration::from_secs(5), "after {at}: {:?}", began.elapsed());
        }
    }
    // Whoever began to ask and does not go on is let go.
    let mut last = desk.connect();
    last.write_all(started.as_bytes()).unwrap();
    let began = Instant::now();
    let mut rest = Vec::new();
    let _ = last.read_to_end(&mut rest);
    assert!(began.elapsed() < Duration::from_secs(25), "{:?}", began.elapsed());
}

#[test]
fn several_requests_come_over_one_connection() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let mut stream = desk.connect();
    for _ in 0..3 {
        let ask = request(
            "GET",
            &format!("{}/api/1/status", browser.base),
            desk.place,
            &format!("Cookie: {}\r\n", browser.cookie),
            "",
        );
        stream.write_all(ask.replace("Connection: close\r\n", "").as_bytes()).unwrap();
        let answered = answer(&mut BufReader::new(&stream)).unwrap();
        assert_eq!((answered.status, answered.json()["source"].clone()), (200, Value::from("en")));
    }
}
