//! Fluent files of applications in two languages, with all that Fluent has.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::histories::dice::Dice;

const SETTINGS: &str = "source = \"en\"\nlanguages = [\"fr\"]\n\n[[articles]]\nfolder = \"locales/en\"\n\
                        include = [\"*.ftl\"]\n";
const ENGLISH: [&str; 10] = [
    "Open",
    "the window",
    "of all",
    "your files",
    "with care",
    "today",
    "Save",
    "a copy",
    "for them",
    "again",
];
const FRENCH: [&str; 10] = [
    "Ouvrir",
    "la fenêtre",
    "de tous",
    "vos fichiers",
    "avec soin",
    "aujourd’hui",
    "Enregistrer",
    "une copie",
    "pour eux",
    "encore",
];
/// How many files a project has, and how many messages each of them.
const FILES: usize = 3;
const MESSAGES: usize = 12;

/// Writes a project with some apps, translated.
pub(super) fn write(root: &Path, seed: u64) {
    fs::write(root.join("recto.toml"), SETTINGS).unwrap();
    for (language, words) in [("en", ENGLISH), ("fr", FRENCH)] {
        let folder = root.join("locales").join(language);
        fs::create_dir_all(&folder).unwrap();
        for file in 0..FILES {
            // Both languages have the same messages, each in its own grammar.
            let shape = Dice::new(seed * 100 + file as u64);
            let mut app = App { words, own: Dice::new(shape.clone().next() ^ words[0].len() as u64) };
            fs::write(folder.join(format!("app{file}.ftl")), app.file(shape)).unwrap();
        }
    }
}

/// A file after its author changed a word here and there.
pub(super) fn edited(text: &str) -> String {
    let mut count = 0;
    let line = |line: &str| {
        count += usize::from(line.contains("your files"));
        if count % 2 == 1 { line.replace("your files", "her photos") } else { line.to_owned() }
    };
    text.split_inclusive('\n').map(line).collect()
}

struct App {
    words: [&'static str; 10],
    /// What differs from language to language.
    own: Dice,
}

impl App {
    fn file(&mut self, mut shape: Dice) -> String {
        let mut out = "### An application.\n\n".to_owned();
        let _ = writeln!(out, "-brand = {}", if self.own.percent(50) { "Recto" } else { "{ \"Recto\" }" });
        out.push_str("    .gender = feminine\n    .start = vowel\n\n");
        let name = self.selector("$case", 0, 0);
        let _ = write!(out, "# In all its cases.\n-name ={name}\n\n");
        for number in 0..MESSAGES {
            if shape.percent(20) {
                let _ = write!(out, "## Part {number}\n\n");
            }
            if shape.percent(30) {
                let _ = write!(out, "# $n (number): how many.\n# A second line.\n");
            }
            let has_value = shape.percent(85);
            let attributes = if has_value { shape.below(3) } else { 1 + shape.below(2) };
            let value = if has_value { self.pattern(4) } else { String::new() };
            let _ = writeln!(out, "message-{number} ={value}");
            let mut names = ["label", "accesskey", "title", "aria-label"];
            // Not every file has them in the same order.
            names.rotate_left(shape.below(4));
            for name in &names[..attributes] {
                let value = self.pattern(8);
                let _ = writeln!(out, "    .{name} ={value}");
            }
            out.push_str(if shape.percent(80) { "\n" } else { "" });
        }
        out
    }

    /// A pattern, with what stands before it.
    fn pattern(&mut self, indent: usize) -> String {
        match self.own.below(6) {
            0 => format!(" {}", self.words()),
            // Its first line may hold what would be syntax further down.
            1 => format!(
                " {}{} {}",
                self.own.one(&["[", ".", "*", ""]),
                self.words(),
                self.placeable(indent, 0)
            ),
            2 => {
                let (one, two) = (self.words(), self.line(indent));
                let margin = " ".repeat(indent + 2);
                format!("\n{margin}{one}\n\n{margin}  {two}\n{margin}{{ \"\" }}{}", self.words())
            }
            3 => {
                let (one, two) = (self.selector("$n", indent, 1), self.selector("-brand.gender", indent, 0));
                format!("{one} {}{two}", self.words())
            }
            4 => format!("{} {}", self.selector("NUMBER($n, type: \"ordinal\")", indent, 2), self.words()),
            _ => format!(" {}", self.line(indent)),
        }
    }

    fn words(&mut self) -> String {
        let words: Vec<&str> = (0..1 + self.own.below(4)).map(|_| self.own.one(&self.words)).collect();
        words.join(" ")
    }

    fn line(&mut self, indent: usize) -> String {
        let mut out = self.words();
        for _ in 0..1 + self.own.below(3) {
            let placeable = self.placeable(indent, 0);
            let _ = write!(out, " {placeable} {}", self.words());
        }
        out
    }

    fn placeable(&mut self, indent: usize, depth: usize) -> String {
        match self.own.below(12) {
            0 => "{ $n }".to_owned(),
            1 => "{ -brand }".to_owned(),
            2 => "{ -name(case: \"genitive\", article: \"definite\", count: 2) }".to_owned(),
            3 => "{ NUMBER($n, useGrouping: 1, minimumFractionDigits: 2, currency: \"EUR\") }".to_owned(),
            4 => "{ DATETIME($day, year: \"numeric\", month: \"long\", day: \"2-digit\") }".to_owned(),
            5 => "{ \"\\u00A0\" }".to_owned(),
            6 => "{ \"{\" }$n{ \"}\" }".to_owned(),
            7 => "{ message-0 }".to_owned(),
            8 => "{ \"\\\"\\\\\" }".to_owned(),
            9 => "{ 3.10 }".to_owned(),
            10 if depth == 0 => self.selector("$n", indent, 2).trim_start().to_owned(),
            _ => "{ $who }".to_owned(),
        }
    }

    /// A choice; inside of others down to some depth.
    fn selector(&mut self, on: &str, indent: usize, depth: usize) -> String {
        let keys: &[&str] = match on {
            "$case" => &["nominative", "genitive", "dative"],
            "-brand.gender" => &["feminine", "masculine"],
            _ => &["0", "one", "other"],
        };
        let mut keys = keys.to_vec();
        let default = *keys.last().unwrap();
        let first = self.own.below(keys.len());
        keys.rotate_left(first);
        let margin = " ".repeat(indent + 4);
        let mut out = format!("\n{margin}{{ {on} ->\n");
        for key in keys {
            let star = if key == default { '*' } else { ' ' };
            let text = match self.own.below(3) {
                // A choice by a variable inside of another one by the same has parts that nobody ever sees.
                0 if depth > 0 => self.selector(["$who", "$place"][depth - 1], indent + 6, depth - 1),
                1 => format!(" {} {}", self.placeable(indent + 6, 2), self.words()),
                _ => format!(" {}", self.words()),
            };
            let _ = writeln!(out, "{margin}   {star}[{key}]{text}");
        }
        let _ = write!(out, "{margin}}}");
        out
    }
}
