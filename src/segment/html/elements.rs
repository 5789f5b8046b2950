//! What the HTML Living Standard says of elements by their name: which are part of a sentence, which have no content,
//! which hide it from readers, and which end others without an end tag.
//!
//! Names are in lower case. Nothing here knows a document.

/// How a text with tags is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// HTML inside Markdown: blank lines end paragraphs, and any tag may close itself, as in JSX.
    Block,
    /// HTML as browsers read it.
    Page,
    /// XHTML that begins with an XML declaration: any tag may close itself, and scripts are markup.
    Xml,
}

impl Dialect {
    /// Whether the text is an article of its own.
    pub(super) fn is_page(self) -> bool {
        self != Self::Block
    }
}

/// The elements that are part of a sentence; every other tag ends a run.
///
/// Phrasing content of the HTML Living Standard, section 3.2.5.2.5, without what holds its own text (buttons,
/// fields, media).
pub(super) fn is_inline(name: &str) -> bool {
    const INLINE: &[&str] = &[
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em",
        "font", "i", "img", "ins", "kbd", "mark", "nobr", "output", "q", "rb", "rp", "rt", "ruby", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ];
    INLINE.contains(&name)
}

/// Elements that begin an HTML block in Markdown whatever follows them, also within a paragraph.
///
/// CommonMark 0.31, section 4.6, condition 6.
pub(in crate::segment) const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "basefont",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "menuitem",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
];

/// Whether the tag of an element at the start of a line begins an HTML block in Markdown, also within a paragraph.
///
/// CommonMark 0.31, section 4.6, conditions 1 and 6.
pub(in crate::segment) fn starts_block(name: &str) -> bool {
    matches!(name, "pre" | "script" | "style" | "textarea") || BLOCKS.contains(&name)
}

/// Elements that stand in a sentence like a word and are written in a language of their own.
pub(super) fn is_foreign(name: &str) -> bool {
    matches!(name, "svg" | "math")
}

/// Whether a name as it is written is not one of HTML: a component of the site.
pub(in crate::segment) fn is_component(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) || name.contains(['-', '.'])
}

/// Elements whose text is code.
pub(super) fn is_code(name: &str) -> bool {
    matches!(name, "code" | "kbd" | "samp")
}

/// Elements whose content is no text of the article.
pub(super) fn is_opaque(name: &str, dialect: Dialect) -> bool {
    let is_old = || matches!(name, "noframes" | "listing");
    matches!(
        name,
        "script"
            | "style"
            | "pre"
            | "template"
            | "svg"
            | "math"
            | "textarea"
            | "iframe"
            | "noembed"
            | "xmp"
            | "plaintext"
    ) || dialect.is_page() && is_old()
}

/// Elements that have no content.
pub(in crate::segment) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Headings, `h1` to `h6`, by their level.
pub(super) fn heading(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
        _ => None,
    }
}

/// Elements that stand in the head of a page; any other begins its body.
pub(super) fn is_in_head(name: &str) -> bool {
    matches!(
        name,
        "base"
            | "link"
            | "meta"
            | "title"
            | "script"
            | "noscript"
            | "style"
            | "template"
            | "bgsound"
            | "basefont"
    )
}

/// Elements before which an open paragraph ends.
///
/// HTML Living Standard, section 13.2.6.4.7: the start tags that "close a p element".
pub(super) fn ends_paragraph(name: &str) -> bool {
    heading(name).is_some()
        || matches!(
            name,
            "address"
                | "article"
                | "aside"
                | "blockquote"
                | "center"
                | "dd"
                | "details"
                | "dialog"
                | "dir"
                | "div"
                | "dl"
                | "dt"
                | "fieldset"
                | "figcaption"
                | "figure"
                | "footer"
                | "form"
                | "header"
                | "hgroup"
                | "hr"
                | "li"
                | "listing"
                | "main"
                | "menu"
                | "nav"
                | "ol"
                | "p"
                | "plaintext"
                | "pre"
                | "search"
                | "section"
                | "summary"
                | "table"
                | "ul"
                | "xmp"
        )
}

/// Elements that no tag inside them can end what is outside of (the standard's "in scope").
pub(super) fn is_wall(name: &str) -> bool {
    matches!(
        name,
        "applet"
            | "caption"
            | "html"
            | "marquee"
            | "object"
            | "table"
            | "td"
            | "template"
            | "th"
            | "foreignobject"
    )
}

/// Start tags that end SVG and MathML, because these cannot hold them (HTML Living Standard, section 13.2.6.5).
pub(super) fn ends_foreign(name: &str) -> bool {
    heading(name).is_some()
        || matches!(
            name,
            "b" | "big"
                | "blockquote"
                | "body"
                | "br"
                | "center"
                | "code"
                | "dd"
                | "div"
                | "dl"
                | "dt"
                | "em"
                | "embed"
                | "head"
                | "hr"
                | "i"
                | "img"
                | "li"
                | "listing"
                | "menu"
                | "meta"
                | "nobr"
                | "ol"
                | "p"
                | "pre"
                | "ruby"
                | "s"
                | "small"
                | "span"
                | "strike"
                | "strong"
                | "sub"
                | "sup"
                | "table"
                | "tt"
                | "u"
                | "ul"
                | "var"
        )
}
