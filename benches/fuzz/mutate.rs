//! Texts to begin with, and what is done to them.

use std::path::Path;

/// What parsers trip over.
const PIECES: [&str; 64] = [
    "{",
    "}",
    "{ \"",
    "\" }",
    "\\u",
    "\\U",
    "\\u00e",
    "\\",
    "\"",
    "é",
    "漢",
    "🎈",
    "\u{feff}",
    "\u{200d}",
    "\u{a0}",
    "\u{2028}",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "\n\n\n",
    "\t",
    "    ",
    " ",
    "->",
    "*[other]",
    "[one]",
    "{ $n ->\n",
    "-term",
    "{ -term }",
    "{ NUMBER(",
    ")",
    "(",
    "[",
    "]",
    "](",
    "![",
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "`",
    "```",
    "~~~",
    "---\n",
    "+++\n",
    "===",
    "#",
    "# ",
    "- ",
    "1. ",
    "> ",
    "|",
    "|--|",
    ":::",
    "{{<",
    ">}}",
    "{%",
    "%}",
    "<<<<<<< a\n",
    "=======\n",
    ">>>>>>> b\n",
    crate::targets::CUT,
];

/// A random generator that gives the same numbers for the same seed.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below another one, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

/// The texts of the test cases, the guide and the catalogs, whole and in blocks.
pub(crate) fn seeds(root: &Path) -> Vec<String> {
    let mut seeds = vec![String::new()];
    for folder in ["tests/cases", "tests/crashes", "articles/guide", "locales/fr", "locales/fr/guide", "."] {
        let entries = std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
        let mut paths: Vec<_> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
        paths.sort();
        for text in paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()) {
            // What a case writes to a file stands between its here-document's lines.
            seeds.extend(
                text.split("<<'END'\n")
                    .skip(1)
                    .filter_map(|rest| rest.split("\nEND").next())
                    .map(str::to_owned),
            );
            if text.len() <= 4_000 {
                seeds.push(text);
            } else {
                let blocks: Vec<&str> = text.split("\n\n").collect();
                seeds.extend(blocks.chunks(12).map(|blocks| blocks.join("\n\n")));
            }
        }
    }
    seeds
}

/// A text made of one or two others, changed in some places.
pub(crate) fn mutated(seeds: &[String], random: &mut Random, most: usize) -> String {
    let mut text = seeds[random.below(seeds.len())].clone();
    if random.below(4) == 0 {
        text.push_str(crate::targets::CUT);
        text.push_str(&seeds[random.below(seeds.len())]);
    }
    for _ in 0..=random.below(12) {
        let at = place(&text, random);
        match random.below(8) {
            0..3 => text.insert_str(at, PIECES[random.below(PIECES.len())]),
            3 => {
                let end = place(&text, random);
                text.replace_range(at.min(end)..at.max(end), "");
            }
            4 => {
                let piece = piece(&text, random, 200);
                text.insert_str(at, &piece);
            }
            5 => {
                // Many of one thing: what is slow shows itself.
                let piece = piece(&text, random, 8);
                text.insert_str(at, &piece.repeat(1 + random.below(400)));
            }
            6 => {
                let other = &seeds[random.below(seeds.len())];
                let piece = piece(other, random, 400);
                text.insert_str(at, &piece);
            }
            _ => {
                let character = char::from_u32(random.below(0x3000) as u32).unwrap_or('\u{fffd}');
                text.insert(at, character);
            }
        }
        if text.len() > most {
            let end = (0..=most).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            text.truncate(end);
        }
    }
    text
}

fn place(text: &str, random: &mut Random) -> usize {
    let mut at = random.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

fn piece(text: &str, random: &mut Random, most: usize) -> String {
    let from = place(text, random);
    text[from..].chars().take(1 + random.below(most)).collect()
}

/// A number for a text, to name a file.
pub(crate) fn hash(text: &str) -> u64 {
    xxhash_rust::xxh3::xxh3_64(text.as_bytes())
}
