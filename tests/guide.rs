//! The guide says what recto says: its command reference is made of the help, in every language, and the messages that
//! it explains are those that recto prints.
//!
//! With `RECTO_BLESS=1` in the environment the reference is written anew, with its translations.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const LANGUAGES: [&str; 4] = ["fr", "es", "de", "it"];

/// The reference, whose part from the first command group on is made of the help.
const REFERENCE: &str = "articles/guide/commands.md";

/// What an option and its meaning have between them; the same in every language.
const BETWEEN: &str = " – ";

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

/// The help of one command as its parts.
struct Help {
    about: String,
    usage: String,
    /// The headings without colon, each with its lines.
    sections: Vec<(String, Vec<String>)>,
    after: String,
}

impl Help {
    fn of(command: &str, language: &str) -> Self {
        let command: Vec<&str> = if command.is_empty() { Vec::new() } else { vec![command] };
        let text = recto(root(), &[&command[..], &["--help", "--ui-language", language]].concat());
        let mut blocks = text.split("\n\n");
        let about = joined(blocks.next().unwrap());
        let usage = blocks.next().unwrap().split_once(": ").unwrap().1;
        let mut help = Self { about, usage: joined(usage), sections: Vec::new(), after: String::new() };
        for line in blocks.collect::<Vec<_>>().join("\n\n").lines() {
            let is_prose = !line.starts_with(' ') && !line.is_empty();
            let is_heading = is_prose && line.ends_with(':') && line.starts_with(char::is_uppercase);
            if is_heading && help.after.is_empty() {
                help.sections.push((line.trim_end_matches(':').trim_end().to_owned(), Vec::new()));
            } else if is_prose || !help.after.is_empty() {
                // What stands below all options.
                help.after.push_str(&format!("{} ", line.trim()));
            } else if let Some((_, lines)) = help.sections.last_mut() {
                lines.push(line.to_owned());
            }
        }
        help.after = joined(&help.after);
        help
    }
}

fn joined(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// The entries of a list of commands: each name with what it does.
fn commands(lines: &[String]) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        match line.strip_prefix("  ").filter(|rest| !rest.starts_with(' ')) {
            Some(entry) => {
                let (name, about) = entry.split_once("  ").unwrap();
                entries.push((name.to_owned(), about.trim().to_owned()));
            }
            None => entries.last_mut().unwrap().1.push_str(&format!(" {}", line.trim())),
        }
    }
    entries
}

/// The options of a section as a Markdown list.
fn options(lines: &[String]) -> String {
    let mut out = String::new();
    // Paragraphs stand ten columns in, the names of options less.
    let mut paragraph = String::new();
    let mut is_new = false;
    let flush = |out: &mut String, paragraph: &mut String, is_new: &mut bool| {
        if !paragraph.is_empty() {
            out.push_str(if *is_new { BETWEEN } else { " " });
            out.push_str(&escaped(&std::mem::take(paragraph)));
            *is_new = false;
        }
    };
    let mut values: Vec<String> = Vec::new();
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for line in lines {
        let text = line.trim();
        let is_name = !text.is_empty() && line.starts_with("  ") && !line.starts_with("          ");
        if is_name {
            flush(&mut out, &mut paragraph, &mut is_new);
            all.push((std::mem::take(&mut out), std::mem::take(&mut values)));
            out = format!("- {}", named(text));
            is_new = true;
        } else if text.is_empty() {
            flush(&mut out, &mut paragraph, &mut is_new);
        } else if let Some(value) = text.strip_prefix("- ") {
            // The heading of the values is a paragraph that nothing else needs.
            paragraph.clear();
            values.push(value.to_owned());
        } else if !values.is_empty() && !text.starts_with('[') {
            values.last_mut().unwrap().push_str(&format!(" {text}"));
        } else {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(text);
        }
    }
    flush(&mut out, &mut paragraph, &mut is_new);
    all.push((out, values));
    let mut list = String::new();
    for (entry, values) in all.into_iter().filter(|(entry, _)| !entry.is_empty()) {
        list.push_str(&format!("{entry}\n"));
        for value in values {
            let end = value.find(|c: char| c == ':' || c.is_whitespace()).unwrap();
            let meaning = value[end..].trim_start_matches(|c: char| c == ':' || c.is_whitespace());
            list.push_str(&format!("  - `{}`{BETWEEN}{}\n", &value[..end], escaped(meaning)));
        }
    }
    list
}

/// The name of an argument: what is typed as code, what stands for a value in its own language.
fn named(text: &str) -> String {
    let words = text.split_whitespace().map(|word| {
        let (word, comma) = word.strip_suffix(',').map_or((word, ""), |word| (word, ","));
        if word.starts_with('-') {
            format!("`{word}`{comma}")
        } else {
            let plain: String = word.chars().filter(|c| !"<>[]".contains(*c)).collect();
            plain.replace("...", "…")
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A text in which only what stands between backquotes means something to Markdown.
fn escaped(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(at, part)| {
        if at % 2 == 1 { format!("`{part}`") } else { part.replace('*', "\\*").replace('<', "\\<") }
    });
    parts.collect()
}

/// The part of the reference that is made of the help of a language.
fn reference(language: &str) -> String {
    let recto = Help::of("", language);
    let mut out = String::new();
    let last = recto.sections.len() - 1;
    for (heading, lines) in &recto.sections[..last] {
        out.push_str(&format!("## {heading}\n\n"));
        for (name, _) in commands(lines).iter().filter(|(name, _)| name != "help") {
            let (help, plain) = (Help::of(name, language), Help::of(name, "en"));
            out.push_str(&format!(
                "### `recto {name}`\n\n{}.\n\n",
                escaped(help.about.trim_end_matches('.'))
            ));
            out.push_str(&format!("```text\n{}\n```\n\n", plain.usage));
            let own = &help.sections[..help.sections.len() - 1];
            for (heading, lines) in own {
                out.push_str(&format!("**{heading}**\n\n{}\n", options(lines)));
            }
            // The lines for each shell are code that every help prints.
            if !help.after.is_empty() && name != "completions" {
                out.push_str(&format!("{}\n\n", escaped(&help.after)));
            }
        }
    }
    let (heading, lines) = &recto.sections[last];
    out.push_str(&format!("## {heading}\n\n{}", options(lines)));
    out
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

/// The texts of the units of a page, as a project of its own has them.
fn units(page: &str) -> Vec<String> {
    let project = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = project.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("recto.toml", "source = \"en\"\nlanguages = [\"eo\"]\n[[articles]]\nfolder = \"articles\"\n");
    write("articles/page.md", page);
    let listed = recto(project.path(), &["list", "--format", "json"]);
    let listed: Value = serde_json::from_str(&listed).unwrap();
    let units = listed["units"].as_array().unwrap().iter();
    units.map(|unit| unit["source"].as_str().unwrap().to_owned()).collect()
}

/// Writes the reference, and its translations as the help of each language says them.
fn bless() {
    let path = root().join(REFERENCE);
    let old = fs::read_to_string(&path).unwrap();
    let head = old.split("\n## ").next().unwrap();
    fs::write(&path, format!("{head}\n{}", reference("en"))).unwrap();
    recto(root(), &["sync"]);
    let first = units(&format!("{head}\n")).len();
    for language in LANGUAGES {
        let listed = recto(root(), &["list", REFERENCE, "--language", language, "--format", "json"]);
        let listed: Value = serde_json::from_str(&listed).unwrap();
        let own = listed["units"].as_array().unwrap();
        let texts = units(&reference(language));
        assert_eq!(own.len() - first, texts.len(), "{language}: the help has another structure");
        let is_new = |(unit, text): &(&Value, &String)| unit["translation"] != **text;
        for (unit, text) in own[first..].iter().zip(&texts).filter(is_new) {
            let id = unit["id"].as_str().unwrap();
            recto(root(), &["set", REFERENCE, id, "--language", language, "--", text]);
        }
    }
    recto(root(), &["sync"]);
}

#[test]
fn the_command_reference_is_made_of_the_help_in_every_language() {
    if std::env::var_os("RECTO_BLESS").is_some() {
        bless();
    }
    let page = fs::read_to_string(root().join(REFERENCE)).unwrap();
    assert_eq!(made(&page), reference("en"), "run this test with RECTO_BLESS=1 and read the difference");
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().to_str().unwrap();
    for language in LANGUAGES {
        recto(root(), &["render", REFERENCE, "--language", language, "--out", folder]);
        let page = fs::read_to_string(out.path().join(language).join("guide/commands.md")).unwrap();
        assert_eq!(made(&page), reference(language), "{language}: run this test with RECTO_BLESS=1");
    }
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

/// The messages of a language, with dots for whatever is put in but the name of the configuration.
fn said(language: &str) -> String {
    let path = root().join("locales").join(language).join("recto.ftl");
    let text = fs::read_to_string(path).unwrap().replace("{ $file }", "recto.toml");
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
