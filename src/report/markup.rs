//! The only place where text becomes markup, and always escaped.
//!
//! Names of elements and attributes are literals of the program, so nothing that stands in an article, a translation
//! or a path can become one.

/// Attributes of an element: literal names, any values.
pub type Attributes<'a> = &'a [(&'static str, &'a str)];

/// HTML in the making.
#[derive(Debug, Default)]
pub struct Markup {
    out: String,
    /// Where something goes that is not made yet.
    divided: Option<usize>,
}

impl Markup {
    /// An element with others in it, and a line end behind it.
    pub fn element(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        inside(self);
        self.close(name);
        self.out.push('\n');
    }

    /// An element with nothing but text in it.
    pub fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// An element that has no content, such as `<meta>` or `<rect>`.
    pub fn void(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.open(name, attributes);
        // HTML and SVG both read this.
        self.out.truncate(self.out.len() - 1);
        self.out.push_str("/>");
    }

    /// Text, also within an attribute. Marks that turn the order of letters round are shown as what they are, so that
    /// nobody reads what is not there, and other control characters as a replacement mark.
    pub fn text(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                '\n' | '\t' => self.out.push(character),
                '\u{202a}'..='\u{202e}' => self.out.push_str(&format!("⟨U+{:04X}⟩", u32::from(character))),
                control if control.is_control() => self.out.push(char::REPLACEMENT_CHARACTER),
                plain => self.out.push(plain),
            }
        }
    }

    /// Markup that is part of the program.
    pub fn literal(&mut self, markup: &'static str) {
        self.out.push_str(markup);
    }

    /// Here goes something that is not made yet.
    pub fn divide(&mut self) {
        self.divided = Some(self.out.len());
    }

    /// The finished markup before and behind the place where it is divided; nothing is behind where it is not.
    pub fn into_parts(mut self) -> (String, String) {
        let behind = self.out.split_off(self.divided.unwrap_or(self.out.len()));
        (self.out, behind)
    }

    /// The finished markup.
    pub fn into_text(self) -> String {
        self.out
    }

    fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.out.extend(["<", name]);
        for (name, value) in attributes {
            self.out.extend([" ", name, "=\""]);
            self.text(value);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn close(&mut self, name: &'static str) {
        self.out.extend(["</", name, ">"]);
    }
}
