//! The page that an article becomes, in a frame that runs nothing, with the pictures that stand beside it.

use super::client::{Desk, request};

const FILES: &[(&str, &str)] = &[
    ("recto.toml", "source = \"en\"\nlanguages = [\"fr\", \"ar\"]\n[[articles]]\nfolder = \"articles\"\n"),
    (
        "articles/tower.md",
        "# Tower\n\n![Bell](img/bell.png) ![Far](https://evil.example/x.png)\n\n<script>alert(1)</script>\n\n<Tabs>x</Tabs>\n",
    ),
    ("articles/img/bell.png", "a picture"),
    ("articles/img/bell.svg", "<svg/>"),
];

#[test]
fn a_preview_shows_the_translation_and_runs_nothing() {
    let desk = Desk::of(FILES, &[]);
    let browser = desk.browser();
    let unit = browser.unit("articles/tower.md", "tower", "ar");
    let body = serde_json::json!({ "article": "articles/tower.md", "id": unit["id"], "language": "ar", "text": "البرج",
        "expected": super::client::seen(&unit) });
    assert_eq!(browser.send("PUT", "translation", &body).status, 200);
    let page = browser.page("/preview/ar/articles/tower.md");
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("<html lang=\"ar\" dir=\"rtl\">") && page.body.contains("<h1>البرج</h1>"),
        "{page:?}"
    );
    assert!(!page.body.contains("script") && !page.body.contains("evil"), "{page:?}");
    assert!(page.body.contains("<span class=\"component\">Tabs</span>"), "{page:?}");
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.starts_with("sandbox; default-src 'none'") && !policy.contains("script"), "{policy}");

    // The frame has no cookie.
    let source = page.body.split("src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let ask = |way: &str| desk.raw(request("GET", way, desk.place, "", "").as_bytes());
    let picture = ask(source);
    assert_eq!(
        (picture.status, picture.header("content-type"), picture.body.as_str()),
        (200, Some("image/png"), "a picture")
    );
    assert_eq!(picture.header("cross-origin-resource-policy"), Some("cross-origin"));
    for other in [
        source.replace("bell%2Epng", "bell.svg"),
        source.replace("articles", "..%2f"),
        source.replacen("/media/", "/media/0", 1),
    ] {
        assert_eq!(ask(&other).status, 404, "{other}");
    }
    let style = page.body.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert_eq!(ask(style).header("content-type"), Some("text/css; charset=utf-8"));
    assert_eq!(browser.page("/preview/ar/articles/nothing.md").status, 404);
    assert_eq!(browser.page("/preview/de/articles/tower.md").status, 404);
    assert_eq!(browser.page("/preview/ar/..%2f..%2fetc%2fpasswd").status, 404);
}
