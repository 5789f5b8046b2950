//! The messages of recto: what the sources say is what the catalogs hold, in every language.
//!
//! What the help says has ids that are made from the command line, so the tests of the binary see to those.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;
use recto::message::Localizer;

/// The languages besides English in which no message is missing.
const WHOLE: &[&str] = &["fr", "es", "de", "it"];

/// One message of a catalog.
#[derive(Default)]
struct Said {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    /// The texts in backquotes, in order of the alphabet.
    typed: Vec<String>,
}

#[test]
fn every_message_that_the_sources_use_is_in_english_with_these_arguments() {
    let english = catalog("en");
    let mut faults = Vec::new();
    for (place, id, arguments) in used() {
        let arguments: BTreeSet<String> = arguments.into_keys().collect();
        if !english.contains_key(&id) {
            faults.push(format!("{place}: there is no {id}"));
            continue;
        }
        let variables = variables(&english, &id);
        if arguments != variables {
            faults.push(format!("{place}: {id} is given {arguments:?} and says {variables:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_english_message_is_used() {
    let english = catalog("en");
    let used: BTreeSet<String> = used().into_iter().map(|(_, id, _)| id).collect();
    let referred: BTreeSet<&String> = english.values().flat_map(|said| &said.references).collect();
    let unused: Vec<_> = english
        .keys()
        .filter(|id| !id.starts_with("help-") && !used.contains(*id) && !referred.contains(id))
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

#[test]
fn a_translation_says_what_english_says() {
    let english = catalog("en");
    let mut faults = Vec::new();
    for language in Localizer::languages().filter(|language| *language != "en") {
        let translated = catalog(language);
        for (id, said) in &translated {
            let Some(source) = english.get(id) else {
                faults.push(format!("{language}: English has no {id}"));
                continue;
            };
            let (ours, theirs) = (variables(&translated, id), variables(&english, id));
            if ours != theirs {
                faults.push(format!("{language}: {id} says {ours:?} for {theirs:?}"));
            }
            if said.typed != source.typed {
                faults.push(format!("{language}: {id} has {:?} for {:?}", said.typed, source.typed));
            }
        }
        let missing: Vec<_> = english.keys().filter(|id| !translated.contains_key(*id)).collect();
        if WHOLE.contains(&language) && !missing.is_empty() {
            faults.push(format!("{language}: {missing:?} are missing"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_message_can_be_put_into_words() {
    for language in Localizer::languages() {
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        // What a language lacks is taken from English, also by reference.
        for tag in BTreeSet::from(["en", language]) {
            let resource =
                FluentResource::try_new(text(tag)).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
            bundle.add_resource_overriding(resource);
        }
        let catalog = catalog(language);
        for id in catalog.keys() {
            let pattern = bundle.get_message(id).unwrap().value().unwrap();
            let variables = variables(&catalog, id);
            for count in [None, Some(0), Some(1), Some(2), Some(11), Some(1_000_000)] {
                let mut arguments = FluentArgs::new();
                for name in &variables {
                    match count {
                        None => arguments.set(name.clone(), "text"),
                        Some(count) => arguments.set(name.clone(), count),
                    }
                }
                let mut errors = Vec::new();
                let words = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                assert!(errors.is_empty() && !words.is_empty(), "{language}: {id}: {errors:?}");
            }
        }
    }
}

fn text(language: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language).join("recto.ftl");
    fs::read_to_string(path).unwrap()
}

/// The messages of a language by their ids.
fn catalog(language: &str) -> BTreeMap<String, Said> {
    let resource: Resource<String> =
        parser::parse(text(language)).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut said = Said::default();
        let mut words = String::new();
        let pattern = message.value.unwrap_or_else(|| panic!("{language}: {} says nothing", message.id.name));
        read_pattern(&pattern, &mut said, &mut words);
        // Two variants that say the same command in other words say it once.
        let typed = words.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
        assert_eq!(words.matches('`').count() % 2, 0, "{language}: {}: a backquote alone", message.id.name);
        said.typed = typed.into_iter().collect();
        let twice = messages.insert(message.id.name.clone(), said).is_some();
        assert!(!twice, "{language}: {} is there twice", message.id.name);
    }
    messages
}

fn read_pattern(pattern: &Pattern<String>, said: &mut Said, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, said, words),
        }
    }
}

fn read_expression(expression: &Expression<String>, said: &mut Said, words: &mut String) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, said, words),
        Expression::Select { selector, variants } => {
            read_inline(selector, said, &mut String::new());
            for variant in variants {
                read_pattern(&variant.value, said, words);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<String>, said: &mut Said, words: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            words.push_str(value);
        }
        InlineExpression::VariableReference { id } => {
            // As part of the text, so that it counts in a command in backquotes.
            words.push_str(&format!("${}", id.name));
            said.variables.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } => {
            said.references.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => read_arguments(arguments, said, words),
        InlineExpression::TermReference { arguments, .. } => {
            arguments.iter().for_each(|arguments| read_arguments(arguments, said, words));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, said, words),
    }
}

fn read_arguments(arguments: &CallArguments<String>, said: &mut Said, words: &mut String) {
    arguments.positional.iter().for_each(|argument| read_inline(argument, said, words));
    arguments.named.iter().for_each(|argument| read_inline(&argument.value, said, words));
}

/// The variables of a message and of those that it refers to.
fn variables(catalog: &BTreeMap<String, Said>, id: &str) -> BTreeSet<String> {
    let mut ids = vec![id];
    let mut at = 0;
    let mut variables = BTreeSet::new();
    while let Some(id) = ids.get(at) {
        at += 1;
        let Some(said) = catalog.get(*id) else { continue };
        variables.extend(said.variables.iter().cloned());
        for reference in &said.references {
            if !ids.contains(&reference.as_str()) {
                ids.push(reference);
            }
        }
    }
    variables
}

/// What can stand in a command as it is: ids of units, which are Fluent identifiers, tags, codes, numbers.
const PLAIN: [&str; 10] =
    ["id", "language", "languages", "source", "code", "state", "what", "value", "term", "count"];

#[test]
fn what_a_command_in_a_message_names_is_quoted_for_the_shell() {
    let english = catalog("en");
    let mut faults = Vec::new();
    for (place, id, arguments) in used() {
        let Some(said) = english.get(&id) else { continue };
        let commands =
            said.typed.iter().filter(|typed| typed.starts_with("recto ") || typed.starts_with("git "));
        for name in commands.flat_map(|command| command.split('$').skip(1)) {
            let name: String = name.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            let is_quoted = arguments.get(&name).is_some_and(|value| value.contains("shell("));
            if !is_quoted && !PLAIN.contains(&name.as_str()) && id != "git-cannot-set-hint" {
                faults.push(format!("{place}: {id} has {name} in a command"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every `message!` of the sources: where it stands, its id, and its arguments by their names.
fn used() -> Vec<(String, String, BTreeMap<String, String>)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).unwrap();
                for (at, start) in source.match_indices("message!(") {
                    let arguments = arguments(&source[at + start.len()..]);
                    let Some(id) = arguments[0].strip_prefix('"').and_then(|id| id.strip_suffix('"')) else {
                        continue;
                    };
                    let line = source[..at].matches('\n').count() + 1;
                    let named = |argument: &String| Some((name(argument)?, argument.clone()));
                    let names = arguments[1..].iter().filter_map(named).collect();
                    found.push((format!("{}:{line}", path.display()), id.to_owned(), names));
                }
            }
        }
    }
    assert!(found.len() > 10);
    found
}

/// The name in `name = value` or `name`; none in what is only a part of a value.
fn name(argument: &str) -> Option<String> {
    let name: String = argument.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    let rest = argument[name.len()..].trim_start();
    let named = rest.is_empty() || (rest.starts_with('=') && !rest.starts_with("=="));
    (named && name.starts_with(|c: char| c.is_ascii_lowercase())).then_some(name)
}

/// The arguments of a macro up to its closing parenthesis, cut at the commas that are in no brackets and no text.
fn arguments(source: &str) -> Vec<String> {
    let mut arguments = vec![String::new()];
    let mut depth = 0;
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string(rest),
            // A character, or else the name of a lifetime.
            '\'' if rest.starts_with("'\\") => rest[2..].find('\'').map_or(1, |end| end + 3),
            '\'' => match rest.chars().nth(2) {
                Some('\'') => rest.char_indices().nth(2).map_or(1, |(at, _)| at + 1),
                _ => 1,
            },
            '/' if rest.starts_with("//") => {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
                continue;
            }
            '(' | '[' | '{' => {
                depth += 1;
                1
            }
            ')' if depth == 0 => break,
            ')' | ']' | '}' => {
                depth -= 1;
                1
            }
            ',' if depth == 0 => {
                arguments.push(String::new());
                rest = &rest[1..];
                continue;
            }
            other => other.len_utf8(),
        };
        arguments.last_mut().unwrap().push_str(&rest[..length]);
        rest = &rest[length..];
    }
    arguments.iter().map(|argument| argument.trim().to_owned()).collect()
}

/// The length of the string literal that a text begins with.
fn string(source: &str) -> usize {
    let mut escaped = false;
    for (at, c) in source.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    source.len()
}

#[test]
fn arguments_are_found_in_sources() {
    let source =
        "\n \"x-y\",\n count = texts.len(), // (one, two\n names = join(\", )\", ')', 'a, b),\n path,\n) + 1";
    let found = arguments(source);
    assert_eq!(found[0], "\"x-y\"");
    let names: Vec<_> = found[1..].iter().filter_map(|argument| name(argument)).collect();
    assert_eq!(names, ["count", "names", "path"]);
    assert_eq!(name("_>>()"), None);
    assert_eq!(name("b == c"), None);
}
