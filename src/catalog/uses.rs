//! What a pattern uses: the variables, terms, messages and functions it names.
//!
//! Whether they are there is found out in `check`.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use super::file::{Catalog, Entry};
use super::typed::Layout;
use crate::model::count_words;

/// The names that a pattern uses, each once and as Fluent writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Variables, with their `$`.
    pub variables: BTreeSet<String>,
    /// Terms, with their `-`, and their attributes as `-term.attribute`.
    pub terms: BTreeSet<String>,
    /// Messages, and their attributes as `message.attribute`.
    pub messages: BTreeSet<String>,
    /// Functions.
    pub functions: BTreeSet<String>,
    /// How many words there are to translate, those of all variants.
    pub words: usize,
}

impl Uses {
    /// What the value of an entry uses; nothing where it is only text.
    pub fn of(entry: &Entry) -> Self {
        entry.with_tree(|value, _| {
            let mut uses = Self::default();
            if let Some(value) = value {
                uses.pattern(value);
            }
            uses
        })
    }

    /// What a pattern uses, given as [`Entry::pattern`] gives it.
    pub fn of_pattern(pattern: &str) -> Self {
        let plain = || Self { words: count_words(pattern), ..Self::default() };
        if !pattern.contains('{') {
            return plain();
        }
        Catalog::of_message(&Layout::new(pattern).write()).entries().first().map_or_else(plain, Self::of)
    }

    /// All names, for people: variables, then terms, then messages.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.variables.iter().chain(&self.terms).chain(&self.messages).map(String::as_str)
    }

    /// Adds what another pattern uses.
    pub fn add(&mut self, other: Self) {
        self.variables.extend(other.variables);
        self.terms.extend(other.terms);
        self.messages.extend(other.messages);
        self.functions.extend(other.functions);
        self.words += other.words;
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.words += count_words(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        let named = |id: &str, attribute: &Option<ast::Identifier<&str>>| match attribute {
            Some(attribute) => format!("{id}.{}", attribute.name),
            None => id.to_owned(),
        };
        match inline {
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(format!("${}", id.name));
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.messages.insert(named(id.name, attribute));
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                self.terms.insert(named(&format!("-{}", id.name), attribute));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        arguments.positional.iter().chain(named).for_each(|argument| self.inline(argument));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_counts_wherever_it_stands() {
        let pattern = "{ -brand.gender ->\n    [x] { $a } of { NUMBER($b, style: \"percent\") }\n   *[y] { msg }, { msg.attr }\n} \
                       { -brand(case: \"gen\") } { { $c } }\n{ COUNT($d) -> \n *[one] x\n}";
        let uses = Uses::of_pattern(pattern);
        let names: Vec<&str> = uses.names().collect();
        assert_eq!(names, ["$a", "$b", "$c", "$d", "-brand", "-brand.gender", "msg", "msg.attr"]);
        assert_eq!(uses.functions.iter().collect::<Vec<_>>(), ["COUNT", "NUMBER"]);
        assert_eq!(uses.words, 2);
        assert_eq!(Uses::of_pattern("no braces"), Uses { words: 2, ..Uses::default() });
    }
}
