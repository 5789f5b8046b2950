//! `[markdown]`: which arguments of shortcodes, tags, directives and components readers see, and whose body is
//! code or text.
//!
//! Only what the project says; what generators bring along is known in `segment`.

use super::raw::{Fault, Table};

/// The names of arguments that are text, where neither the project nor the component says otherwise.
pub const TEXT_ARGUMENTS: [&str; 13] = [
    "alt",
    "title",
    "caption",
    "text",
    "label",
    "summary",
    "description",
    "subtitle",
    "question",
    "tooltip",
    "tagline",
    "placeholder",
    "aria-label",
];

/// How Markdown with the additions of generators is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkdownOptions {
    /// The names of arguments and attributes that readers see.
    pub arguments: Vec<String>,
    /// The same for single shortcodes, tags, directives and components, by their names.
    pub components: Vec<(String, Vec<String>)>,
    /// Shortcodes, tags and directives whose body is code, besides those that are known.
    pub code: Vec<String>,
    /// Directives written as fenced code whose body is text, besides those that are known.
    pub text: Vec<String>,
}

impl Default for MarkdownOptions {
    fn default() -> Self {
        Self {
            arguments: TEXT_ARGUMENTS.map(str::to_owned).to_vec(),
            components: Vec::new(),
            code: Vec::new(),
            text: Vec::new(),
        }
    }
}

impl MarkdownOptions {
    /// Whether readers see the argument `name` of a shortcode, tag, directive or component.
    pub fn is_text(&self, component: &str, name: &str) -> bool {
        let own = self.components.iter().find(|(known, _)| known == component);
        let names = own.map_or(&self.arguments, |(_, names)| names);
        names.iter().any(|known| known == name)
    }
}

/// Reads the `[markdown]` table.
pub(super) fn markdown_options(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> MarkdownOptions {
    let mut options = MarkdownOptions::default();
    let mut names = |key, faults: &mut Vec<Fault>| {
        let texts = table.strings(key, faults)?;
        Some(texts.into_iter().map(|text| text.value).collect::<Vec<_>>())
    };
    if let Some(arguments) = names("arguments", faults) {
        options.arguments = arguments;
    }
    options.code = names("code", faults).unwrap_or_default();
    options.text = names("text", faults).unwrap_or_default();
    if let Some(components) = table.table("components", faults) {
        let lists = components.list_entries(faults).into_iter();
        options.components = lists.map(|(name, names)| (name.value, names)).collect();
    }
    table.finish(faults);
    options
}

#[cfg(test)]
mod tests {
    use super::super::Config;

    const LEAST: &str = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n";

    #[test]
    fn a_project_and_its_components_name_their_arguments() {
        let known = Config::read(LEAST, "recto.toml", &[]).unwrap().segment.markdown;
        assert!(known.is_text("figure", "caption") && known.is_text("Card", "title"));
        assert!(!known.is_text("Card", "blurb") && !known.is_text("figure", "src"));
        let text = format!(
            "{LEAST}[markdown]\narguments = [\"title\", \"heading\"]\ncode = [\"playground\"]\n\
             [markdown.components]\nCard = [\"blurb\"]\n"
        );
        let own = Config::read(&text, "recto.toml", &[]).unwrap().segment.markdown;
        assert!(own.is_text("Hero", "heading") && !own.is_text("Hero", "caption"));
        assert!(own.is_text("Card", "blurb") && !own.is_text("Card", "title"));
        assert_eq!(own.code, ["playground"]);
    }

    #[test]
    fn a_component_has_a_list() {
        let text = format!("{LEAST}[markdown.components]\nCard = \"blurb\"\n");
        let faults = Config::read(&text, "recto.toml", &[]).unwrap_err();
        let lines: Vec<_> = faults.iter().map(|fault| fault.position.line).collect();
        assert_eq!(lines, [6]);
    }
}
