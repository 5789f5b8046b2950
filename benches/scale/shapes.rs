//! The texts of hostile articles in every format where they make sense.

/// The formats, by the endings of their files.
const FORMATS: [&str; 5] = ["md", "txt", "html", "mdx", "ftl"];
const MANY: usize = 100_000;
const EQUAL: usize = 50_000;
const LONG: usize = 200_000_000;
const DEEP: usize = 1_000;

/// One article.
pub(crate) struct Shape {
    kind: Kind,
    /// The ending of its file.
    pub(crate) ending: &'static str,
}

#[derive(Clone, Copy)]
enum Kind {
    Units,
    Equal,
    Line,
    Lists,
    Quotes,
    Tags,
    Emphasis,
    Brackets,
}

/// All of them.
pub(crate) fn shapes() -> Vec<Shape> {
    let mut shapes = Vec::new();
    let kinds = [
        Kind::Units,
        Kind::Equal,
        Kind::Line,
        Kind::Lists,
        Kind::Quotes,
        Kind::Tags,
        Kind::Emphasis,
        Kind::Brackets,
    ];
    for kind in kinds {
        let formats = FORMATS.into_iter().filter(|ending| match kind {
            Kind::Units | Kind::Equal | Kind::Line | Kind::Brackets => true,
            Kind::Lists | Kind::Quotes => *ending != "ftl",
            Kind::Tags => matches!(*ending, "md" | "html" | "mdx"),
            Kind::Emphasis => matches!(*ending, "md" | "mdx"),
        });
        shapes.extend(formats.map(|ending| Shape { kind, ending }));
    }
    shapes
}

impl Shape {
    /// What it is called in the table.
    pub(crate) fn name(&self) -> String {
        let kind = match self.kind {
            Kind::Units => "100,000 units",
            Kind::Equal => "50,000 equal lines",
            Kind::Line => "one line of 200 MB",
            Kind::Lists => "lists 1,000 deep",
            Kind::Quotes => "quotes 1,000 deep",
            Kind::Tags => "tags 1,000 deep",
            Kind::Emphasis => "emphasis 1,000 deep",
            Kind::Brackets => "brackets 1,000 deep",
        };
        format!("{kind}, {}", self.ending)
    }

    /// The text, before or after an edit of some of it.
    pub(crate) fn text(&self, is_edited: bool) -> String {
        match self.kind {
            Kind::Units => {
                let edited = |number| is_edited && number % 20 == 0;
                self.blocks((0..MANY).map(|number| units_text(number, edited(number))))
            }
            Kind::Equal => {
                let edited = |number| is_edited && number % 5_000 == 77;
                let text = |number| if edited(number) { "The same but for a word" } else { "The same line" };
                self.blocks((0..EQUAL + usize::from(is_edited)).map(|number| text(number).to_owned()))
            }
            Kind::Line => {
                let sentence = "The quick brown fox jumps over the lazy dog and goes home. ";
                let mut line = sentence.repeat(LONG / sentence.len());
                if is_edited {
                    let middle = line.len() / sentence.len() / 2 * sentence.len();
                    line.replace_range(middle + 4..middle + 9, "tired");
                }
                self.blocks([line.trim_end().to_owned()].into_iter())
            }
            Kind::Lists | Kind::Quotes | Kind::Tags | Kind::Emphasis | Kind::Brackets => {
                self.nested(is_edited)
            }
        }
    }

    /// A block for each text, as the format writes it.
    fn blocks(&self, texts: impl Iterator<Item = String>) -> String {
        let mut out = String::new();
        for (number, text) in texts.enumerate() {
            match self.ending {
                "html" => out.push_str(&format!("<p>{text}</p>\n")),
                "ftl" => out.push_str(&format!("message-{number} = {text}\n")),
                _ => out.push_str(&format!("{text}\n\n")),
            }
        }
        out
    }

    fn nested(&self, is_edited: bool) -> String {
        let core = if is_edited { "the other text inside" } else { "the text inside" };
        let wrapped =
            |open: &str, close: &str| format!("{}{core}{}\n", open.repeat(DEEP), close.repeat(DEEP));
        match (self.kind, self.ending) {
            (Kind::Lists, "html") => wrapped("<ul><li>", "</li></ul>"),
            (Kind::Quotes, "html") => wrapped("<blockquote>", "</blockquote>"),
            (Kind::Lists, _) => {
                (0..DEEP).map(|level| format!("{}- item {level} {core}\n", "  ".repeat(level))).collect()
            }
            (Kind::Quotes, _) => wrapped("> ", ""),
            (Kind::Emphasis, _) => {
                format!("{}{core}{}\n", "*a **b ".repeat(DEEP / 2), " b** a*".repeat(DEEP / 2))
            }
            (Kind::Brackets, "ftl") => {
                format!("message = {}", wrapped("{ ", " }").replace(core, &format!("{core:?}")))
            }
            (Kind::Brackets, _) => wrapped("[", "](target)"),
            _ => wrapped("<div>", "</div>"),
        }
    }
}

/// A text that no other number has.
fn units_text(number: usize, is_edited: bool) -> String {
    const NOUNS: [&str; 10] = [
        "harbour", "garden", "letter", "engine", "mountain", "ticket", "window", "orchard", "bridge",
        "lantern",
    ];
    let noun = |place: usize| NOUNS[number / 10usize.pow(place as u32) % 10];
    let verb = if is_edited { "is not far from" } else { "stands near" };
    format!(
        "The {} {verb} the {} of the {}, and {} knows the {} by number {number}.",
        noun(0),
        noun(1),
        noun(2),
        noun(3),
        noun(4)
    )
}
