//! What a translation says, whichever way a file writes it: the fingerprints that serializers leave alone.
//!
//! Tools that parse and write a Fluent file sort named options and attributes, put the default variant last, and
//! make one choice over all selectors out of nested or neighbouring ones. So a pattern with selectors counts as the
//! table of what it says: one text for every combination of keys. Text and quoted text are one.
//!
//! Ledgers keep hashes of these bytes: a change here makes every stored translation look edited.

use std::borrow::Cow;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use rustc_hash::FxHashMap;

use super::pattern::plain;
use super::words::{Piece, fold};
use crate::model::Fingerprint;

/// The most combinations of keys that a pattern is written out for; one with more is compared as it is built.
const MOST_CELLS: usize = 1_000;

/// The most bytes that these may have together.
const MOST_BYTES: usize = 1 << 20;

/// The most parts and variants that may be looked at to find them.
const MOST_STEPS: usize = 1 << 20;

/// The fingerprint of what a value and its attributes say.
///
/// Of plain text with at most one attribute it is that of the [structure](super::fingerprint_of).
pub(super) fn meaning_of(
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
) -> Fingerprint {
    fingerprint(value, attributes, false)
}

/// The fingerprint of what is left of a value and its attributes without blanks, quotes, dashes and end marks.
pub(super) fn words_of(
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
) -> Fingerprint {
    fingerprint(value, attributes, true)
}

/// Whether the structure of a translation says all: it holds no placeables, and one attribute at most.
pub(super) fn is_plain(value: Option<&ast::Pattern<&str>>, attributes: &[ast::Attribute<&str>]) -> bool {
    let is_text =
        |pattern: &ast::Pattern<&str>| pattern.elements.iter().all(|element| plain(element).is_some());
    attributes.len() < 2 && value.is_none_or(is_text) && attributes.iter().all(|one| is_text(&one.value))
}

fn fingerprint(
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
    folded: bool,
) -> Fingerprint {
    let mut out = Canonical { bytes: Vec::new(), folded };
    if let Some(value) = value {
        out.pattern(value);
    }
    let mut sorted: Vec<&ast::Attribute<&str>> = attributes.iter().collect();
    sorted.sort_by_key(|attribute| attribute.id.name);
    for attribute in sorted {
        out.tagged(b'.', attribute.id.name);
        out.pattern(&attribute.value);
    }
    Fingerprint::of_bytes(&out.bytes)
}

/// A key of a variant, with what tells names from numbers.
type Key<'t> = (u8, &'t str);

/// A part of a pattern.
enum Node<'t> {
    Text(Cow<'t, str>),
    /// A placeable that chooses nothing, as bytes.
    Placeable(Vec<u8>),
    Choice(Choice<'t>),
}

struct Choice<'t> {
    /// The place of its selector among those of the pattern.
    selector: usize,
    variants: Vec<Variant<'t>>,
}

struct Variant<'t> {
    key: Key<'t>,
    is_default: bool,
    nodes: Vec<Node<'t>>,
}

/// What a pattern chooses by, as bytes, with all keys that it knows of it.
struct Selector<'t> {
    bytes: Vec<u8>,
    keys: Vec<Key<'t>>,
}

/// A pattern with its selectors.
#[derive(Default)]
struct Tree<'t> {
    selectors: Vec<Selector<'t>>,
    places: FxHashMap<Vec<u8>, usize>,
}

impl<'t> Tree<'t> {
    fn nodes(&mut self, pattern: &ast::Pattern<&'t str>) -> Vec<Node<'t>> {
        pattern.elements.iter().map(|element| self.node(element)).collect()
    }

    fn node(&mut self, element: &ast::PatternElement<&'t str>) -> Node<'t> {
        let mut expression = match (plain(element), element) {
            (Some(text), _) => return Node::Text(text),
            (None, ast::PatternElement::Placeable { expression }) => expression,
            (None, ast::PatternElement::TextElement { value }) => return Node::Text((*value).into()),
        };
        // `{ { $x } }` is `{ $x }`.
        while let ast::Expression::Inline(ast::InlineExpression::Placeable { expression: inner }) = expression
        {
            expression = inner;
        }
        match expression {
            ast::Expression::Select { selector, variants } => {
                let selector = self.selector(selector, variants);
                let variant = |variant: &ast::Variant<&'t str>| Variant {
                    key: key(&variant.key),
                    is_default: variant.default,
                    nodes: self.nodes(&variant.value),
                };
                Node::Choice(Choice { selector, variants: variants.iter().map(variant).collect() })
            }
            ast::Expression::Inline(inline) => {
                let mut out = Canonical::default();
                out.inline(inline);
                Node::Placeable(out.bytes)
            }
        }
    }

    /// The place of a selector, which learns the keys of one more choice.
    fn selector(
        &mut self,
        selector: &ast::InlineExpression<&'t str>,
        variants: &[ast::Variant<&'t str>],
    ) -> usize {
        let mut out = Canonical::default();
        out.selector(selector);
        let at = *self.places.entry(out.bytes).or_insert_with_key(|bytes| {
            self.selectors.push(Selector { bytes: bytes.clone(), keys: Vec::new() });
            self.selectors.len() - 1
        });
        self.selectors[at].keys.extend(variants.iter().map(|variant| key(&variant.key)));
        at
    }
}

fn key<'t>(key: &ast::VariantKey<&'t str>) -> Key<'t> {
    match key {
        ast::VariantKey::Identifier { name } => (b'[', name),
        ast::VariantKey::NumberLiteral { value } => (b'#', value),
    }
}

impl<'t> Choice<'t> {
    /// What is shown for a key; for none, and for one that it does not know, what is shown by default.
    fn chosen(&self, key: Option<Key<'_>>) -> &[Node<'t>] {
        let known = key.and_then(|key| self.variants.iter().find(|variant| variant.key == key));
        let chosen = known.or_else(|| self.variants.iter().find(|variant| variant.is_default));
        chosen.map_or(&[], |variant| &variant.nodes)
    }
}

/// Puts down what nodes say where the selectors have these values; none where that takes more steps than are left.
fn say<'n, 't>(
    nodes: &'n [Node<'t>],
    values: &[Option<Key<'t>>],
    steps: &mut usize,
    pieces: &mut Vec<Piece<'n>>,
) -> Option<()> {
    for node in nodes {
        *steps = steps.checked_sub(1)?;
        match node {
            Node::Text(text) => pieces.push(Piece::Text(text)),
            Node::Placeable(bytes) => pieces.push(Piece::Placeable(bytes)),
            Node::Choice(choice) => {
                *steps = steps.checked_sub(choice.variants.len())?;
                say(choice.chosen(values[choice.selector]), values, steps, pieces)?;
            }
        }
    }
    Some(())
}

/// A value as bytes: every part has a tag and its length.
#[derive(Default)]
struct Canonical {
    bytes: Vec<u8>,
    /// Whether only the words count.
    folded: bool,
}

impl Canonical {
    fn tagged(&mut self, tag: u8, text: &str) {
        self.tagged_bytes(tag, text.as_bytes());
    }

    fn tagged_bytes(&mut self, tag: u8, bytes: &[u8]) {
        self.bytes.push(tag);
        self.bytes.extend((bytes.len() as u64).to_le_bytes());
        self.bytes.extend(bytes);
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        let mut tree = Tree::default();
        let nodes = tree.nodes(pattern);
        let start = self.bytes.len();
        if !self.table(&nodes, &mut tree.selectors) {
            self.bytes.truncate(start);
            self.nodes(&nodes, &tree.selectors);
        }
    }

    /// Writes what a pattern says for every combination of the keys of its selectors, or of none of them; false
    /// where that would be too much.
    fn table(&mut self, nodes: &[Node<'_>], selectors: &mut [Selector<'_>]) -> bool {
        for selector in &mut *selectors {
            selector.keys.sort_unstable();
            selector.keys.dedup();
        }
        let cells = selectors.iter().try_fold(1_usize, |cells, selector| {
            cells.checked_mul(selector.keys.len() + 1).filter(|cells| *cells <= MOST_CELLS)
        });
        let Some(cells) = cells else { return false };
        let mut steps = if selectors.is_empty() { usize::MAX } else { MOST_STEPS };
        let mut order: Vec<usize> = (0..selectors.len()).collect();
        order.sort_by_key(|&at| &selectors[at].bytes);
        for selector in order.iter().map(|&at| &selectors[at]) {
            self.bytes.push(b'?');
            self.bytes.extend(&selector.bytes);
            for &(tag, name) in &selector.keys {
                self.tagged(tag, name);
            }
            self.bytes.push(b';');
        }
        let limit = self.bytes.len() + MOST_BYTES;
        let mut values = vec![None; selectors.len()];
        let mut pieces = Vec::new();
        for cell in 0..cells {
            let mut rest = cell;
            for &at in &order {
                let keys = &selectors[at].keys;
                values[at] = (rest % (keys.len() + 1)).checked_sub(1).map(|nth| keys[nth]);
                rest /= keys.len() + 1;
            }
            pieces.clear();
            if say(nodes, &values, &mut steps, &mut pieces).is_none() {
                return false;
            }
            self.pieces(&pieces);
            if cells > 1 && self.bytes.len() > limit {
                return false;
            }
        }
        true
    }

    /// Writes a pattern that is too large for a table as it is built, its variants in the order of their keys.
    fn nodes(&mut self, nodes: &[Node<'_>], selectors: &[Selector<'_>]) {
        let mut pieces = Vec::new();
        for node in nodes {
            match node {
                Node::Text(text) => pieces.push(Piece::Text(text)),
                Node::Placeable(bytes) => pieces.push(Piece::Placeable(bytes)),
                Node::Choice(choice) => {
                    self.pieces(&pieces);
                    pieces.clear();
                    self.bytes.push(b'!');
                    self.bytes.extend(&selectors[choice.selector].bytes);
                    let mut variants: Vec<&Variant<'_>> = choice.variants.iter().collect();
                    variants.sort_by_key(|variant| variant.key);
                    for variant in variants {
                        self.tagged(variant.key.0, variant.key.1);
                        self.bytes.push(if variant.is_default { b'*' } else { b' ' });
                        self.nodes(&variant.nodes, selectors);
                    }
                    self.bytes.push(b';');
                }
            }
        }
        self.pieces(&pieces);
    }

    /// Writes texts and placeables; neighbouring texts are one.
    fn pieces(&mut self, pieces: &[Piece<'_>]) {
        if self.folded {
            self.tagged_bytes(b'w', &fold(pieces));
            return;
        }
        let mut text = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(more) => text.push_str(more),
                Piece::Placeable(bytes) => {
                    self.tagged(b't', &text);
                    text.clear();
                    self.bytes.extend(*bytes);
                }
            }
        }
        self.tagged(b't', &text);
        self.bytes.push(b';');
    }

    /// Writes what is chosen by. `NUMBER($x)` without options is `$x`.
    fn selector(&mut self, selector: &ast::InlineExpression<&str>) {
        match selector {
            ast::InlineExpression::FunctionReference { id, arguments }
                if id.name == "NUMBER" && arguments.named.is_empty() =>
            {
                match arguments.positional.as_slice() {
                    [variable @ ast::InlineExpression::VariableReference { .. }] => self.inline(variable),
                    _ => self.inline(selector),
                }
            }
            _ => self.inline(selector),
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.bytes.push(b'?');
                self.selector(selector);
                for variant in variants {
                    let (tag, key) = key(&variant.key);
                    self.tagged(tag, key);
                    self.bytes.push(if variant.default { b'*' } else { b' ' });
                    self.pattern(&variant.value);
                }
                self.bytes.push(b';');
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.tagged(b'"', &unescape_unicode_to_string(value));
            }
            ast::InlineExpression::NumberLiteral { value } => self.tagged(b'1', value),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.tagged(b'F', id.name);
                self.arguments(arguments, true);
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.tagged(b'm', id.name);
                self.attribute(attribute.as_ref());
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                self.tagged(b'-', id.name);
                self.attribute(attribute.as_ref());
                // A term knows only named arguments.
                if let Some(arguments) = arguments.as_ref().filter(|arguments| !arguments.named.is_empty()) {
                    self.arguments(arguments, false);
                }
            }
            ast::InlineExpression::VariableReference { id } => self.tagged(b'$', id.name),
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn attribute(&mut self, attribute: Option<&ast::Identifier<&str>>) {
        if let Some(attribute) = attribute {
            self.tagged(b'.', attribute.name);
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>, with_positional: bool) {
        self.bytes.push(b'(');
        for argument in arguments.positional.iter().filter(|_| with_positional) {
            self.inline(argument);
        }
        let mut named: Vec<&ast::NamedArgument<&str>> = arguments.named.iter().collect();
        named.sort_by_key(|argument| argument.name.name);
        for argument in named {
            self.tagged(b':', argument.name.name);
            self.inline(&argument.value);
        }
        self.bytes.push(b')');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::file::Catalog;
    use crate::catalog::say_the_same;

    fn meaning(body: &str) -> Fingerprint {
        let catalog = Catalog::parse(format!("k ={body}\n"));
        assert!(!catalog.is_broken(), "{body}");
        catalog.entries()[0].meaning
    }

    fn words(body: &str) -> Fingerprint {
        Catalog::parse(format!("k ={body}\n")).entries()[0].words()
    }

    /// Each as written by a person, and by fluent.syntax 0.19, moz.l10n 0.15 and translate-toolkit 3.20.
    #[test]
    fn what_tools_write_anew_says_the_same() {
        for (before, after) in [
            (
                " { NUMBER($n, minimumFractionDigits: 2, style: \"percent\", currency: \"EUR\") }",
                " { NUMBER($n, currency: \"EUR\", minimumFractionDigits: 2, style: \"percent\") }",
            ),
            (" { -term(case: \"gen\", a: 1) }", " { -term(a: 1, case: \"gen\") }"),
            (" { -term() }", " { -term }"),
            (" a{ \"\\u00A0\" }b", " a{ \"\u{a0}\" }b"),
            (" { { { $x } } }", " {{{ $x }}}"),
            (
                " { $n ->\n   *[other] y\n    [one] x\n    [0] z\n }",
                "\n    { $n ->\n        [0] z\n        [one] x\n       *[other] y\n    }",
            ),
            (
                "\n    { $n ->\n        [one] x\n       *[other] y\n    }\n    .z = zed\n    .a = ay",
                "\n    { $n ->\n        [one] x\n       *[other] y\n    }\n    .a = ay\n    .z = zed",
            ),
            (
                " Hi { $a ->\n    [one] { $b ->\n        [male] m1\n       *[other] o1\n    } end\n   *[other] { $b ->\n        [male] m2\n       *[other] o2\n    } end2\n } tail",
                "\n    { $a ->\n        [one]\n            { $b ->\n                [male] Hi m1 end tail\n               *[other] Hi o1 end tail\n            }\n       *[other]\n            { $b ->\n                [male] Hi m2 end2 tail\n               *[other] Hi o2 end2 tail\n            }\n    }",
            ),
            (
                " { $a ->\n    [one] x\n   *[other] y\n } and { $b ->\n    [few] p\n   *[other] q\n }",
                "\n    { $a ->\n        [one]\n            { $b ->\n                [few] x and p\n               *[other] x and q\n            }\n       *[other]\n            { $b ->\n                [few] y and p\n               *[other] y and q\n            }\n    }",
            ),
            (
                " { $a ->\n    [one] { $b ->\n        [male] m\n       *[other] o\n    }\n   *[other] all\n }",
                "\n    { $a ->\n        [one]\n            { $b ->\n                [male] m\n               *[other] o\n            }\n       *[other]\n            { $b ->\n                [male] all\n               *[other] all\n            }\n    }",
            ),
            (
                " { plain } { -term.gender ->\n   *[m] le\n    [f] la\n }",
                "\n    { -term.gender ->\n        [f] { plain } la\n       *[m] { plain } le\n    }",
            ),
            (
                " { NUMBER($n) ->\n    [one] x\n   *[other] y\n }",
                "\n    { $n ->\n        [one] x\n       *[other] y\n    }",
            ),
            ("\n    one\n\n    two\n      three", "\n    one\n    \n    two\n      three"),
        ] {
            assert_eq!(meaning(before), meaning(after), "{before} |{after}");
            assert_eq!(words(before), words(after), "{before} |{after}");
        }
    }

    #[test]
    fn what_says_something_else_differs() {
        let values = [
            " { $n ->\n [one] x\n *[other] y\n }",
            " { $n ->\n *[one] x\n [other] y\n }",
            " { $n ->\n [one] y\n *[other] x\n }",
            " { $n ->\n [1] x\n *[other] y\n }",
            " { $n ->\n [one] x\n [two] x\n *[other] y\n }",
            " { $m ->\n [one] x\n *[other] y\n }",
            " { NUMBER($n, type: \"ordinal\") ->\n [one] x\n *[other] y\n }",
            " { -t.a ->\n [one] x\n *[other] y\n }",
            " { $n ->\n [one] x { $n }\n *[other] y\n }",
            " { $n ->\n [one] { $m ->\n [one] x\n *[other] z\n }\n *[other] y\n }",
            " { $n ->\n [one] x\n *[other] { $m ->\n [one] y\n *[other] z\n }\n }",
            " { $n }",
            " { NUMBER($n) }",
            " { NUMBER($n, a: 1) }",
            " { NUMBER($n, a: \"1\") }",
            " { NUMBER($n, a: 1, b: 2) }",
            " { NUMBER($n, a: 2, b: 1) }",
            " { -t(a: 1) }",
            " { -t }",
            " a\n    .x = b\n    .y = c",
            " a\n    .x = c\n    .y = b",
        ];
        for (at, one) in values.iter().enumerate() {
            for other in &values[..at] {
                assert_ne!(meaning(one), meaning(other), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn plain_text_has_one_fingerprint() {
        for body in [" a", " a{ \"{\" }b", "\n    a\n\n    b", "\n    .x = y", " a\n    .x = y"] {
            let entry = Catalog::parse(format!("k ={body}\n")).entries()[0].clone();
            assert_eq!(entry.meaning, entry.fingerprint, "{body}");
        }
        // Ledgers hold these: another number here makes every stored translation look edited.
        assert_eq!(meaning(" a").to_string(), "f42fa46264587615");
        assert_eq!(meaning(" { $n ->\n [one] a\n *[other] { $n } b\n }").to_string(), "19cfbcf81edf24aa");
        assert_eq!(words(" L’été : « { $n } »."), words(" L'été: \"{ $n }\""));
        assert_eq!(words(" L’été").to_string(), "29b2ed6b047552ee");
    }

    #[test]
    fn more_combinations_than_anybody_can_write_out_are_compared_as_they_are_built() {
        let choice =
            |nth: usize| format!("{{ $n{nth} ->\n    [a] a{nth}\n    [b] b{nth}\n   *[c] c{nth}\n }}");
        let many: String = (0..30).map(choice).collect();
        assert_eq!(meaning(&format!(" {many}")), meaning(&format!(" {many}")));
        assert_ne!(meaning(&format!(" {many}")), meaning(&format!(" {many}x")));
        let sorted = |text: &str| {
            text.replace("[b] b7", "[a] a7 ").replacen("[a] a7\n    [a] a7 ", "[b] b7\n    [a] a7", 1)
        };
        assert_eq!(meaning(&format!(" {many}")), meaning(&format!(" {}", sorted(&many))));
        let keys: String = (0..900).map(|nth| format!("    [k{nth}] text {nth}\n")).collect();
        let long: String = format!(" {{ $n ->\n{keys}   *[other] o\n }}{}", "lang ".repeat(20_000));
        assert_eq!(meaning(&long), meaning(&long));
    }

    #[test]
    fn patterns_say_the_same_whatever_their_layout() {
        let (nested, flat) = (
            "{ $n ->\n    [one] One tab\n   *[other] { $n } tabs\n} of { -brand }",
            "{ $n ->\n   *[other] { $n } tabs of { -brand }\n    [one] One tab of { -brand }\n}",
        );
        assert!(say_the_same(nested, flat) && say_the_same("a", "a"));
        assert!(!say_the_same(nested, "{ $n ->\n    [one] One tab\n   *[other] { $n } tabs\n}"));
        assert!(!say_the_same("a", "b") && !say_the_same("{ $a }", "{ $b }"));
    }
}
