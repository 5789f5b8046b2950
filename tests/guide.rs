//! The guide says what recto says: the messages that it explains are those that recto prints, and its JSON is real.

use std::fs;
use std::path::Path;
use std::process::Command;

const LANGUAGES: [&str; 4] = ["fr", "es", "de", "it"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What recto prints in a folder; it has to succeed.
fn recto(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_recto"))
        .current_dir(folder)
        .env("RECTO_CACHE_DIR", crate::CACHE)
        .env("NO_COLOR", "1")
        .env("COLUMNS", "80")
        .env("LANG", "C")
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A page from its first heading below the title on, without the anchors of the source that rendering adds.
fn made(page: &str) -> String {
    let lines = page[page.find("\n## ").unwrap() + 1..].split_inclusive('\n');
    lines.map(|line| line.split_once("<a id=").map_or(line.to_owned(), without_anchor)).collect()
}

/// A heading that is cut at its anchor, without it.
fn without_anchor((mark, rest): (&str, &str)) -> String {
    format!("{mark}{}", rest.split_once("</a>").unwrap().1)
}

#[test]
fn the_messages_that_the_guide_explains_are_those_of_recto() {
    const ARTICLE: &str = "articles/guide/troubleshooting.md";
    let headings = |page: &str| -> Vec<String> {
        made(page).lines().filter_map(|line| line.strip_prefix("## ")).map(str::to_owned).collect()
    };
    let english = headings(&fs::read_to_string(root().join(ARTICLE)).unwrap());
    // What is no message but what somebody sees begins as a sentence does.
    let is_message: Vec<bool> =
        english.iter().map(|heading| !heading.starts_with(char::is_uppercase)).collect();
    assert!(is_message.iter().filter(|is_message| **is_message).count() > 10);
    let out = tempfile::tempdir().unwrap();
    for language in ["en"].into_iter().chain(LANGUAGES) {
        let own = if language == "en" {
            english.clone()
        } else {
            recto(root(), &["render", ARTICLE, "-l", language, "--out", out.path().to_str().unwrap()]);
            let page = out.path().join(language).join("guide/troubleshooting.md");
            headings(&fs::read_to_string(page).unwrap())
        };
        assert_eq!(own.len(), english.len(), "{language}");
        let said = said(language);
        for heading in own.iter().zip(&is_message).filter(|(_, is_message)| **is_message).map(|(own, _)| own)
        {
            assert!(said.contains(&format!(" {heading}\n")), "{language}: recto does not say {heading}");
        }
    }
}

/// The messages of a language, with dots for whatever is put in.
fn said(language: &str) -> String {
    let path = root().join("locales").join(language).join("recto.ftl");
    let text = fs::read_to_string(path).unwrap();
    let mut rest = text.as_str();
    let mut out = String::new();
    while let Some((before, (_, after))) =
        rest.split_once("{ $").map(|(a, b)| (a, b.split_once('}').unwrap()))
    {
        out.push_str(before);
        out.push('…');
        rest = after;
    }
    (out + rest).replace("`…`", "…")
}

#[test]
fn the_json_of_the_guide_is_what_recto_prints() {
    crate::transcript::check(&root().join("articles/guide/json.md"));
}
