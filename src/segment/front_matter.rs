//! Front matter: the fields of a YAML, TOML or JSON header that are text.

/// How a YAML scalar is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YamlStyle;

/// A header.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    /// Its bytes.
    pub range: std::ops::Range<usize>,
}

/// Finds a header.
pub fn find(text: &str) -> Option<FrontMatter> {
    let rest = text.strip_prefix("---\n")?;
    rest.find("\n---\n").map(|at| FrontMatter { range: 0..at + 9 })
}

/// Adds the units of a header.
pub fn units(
    _text: &str,
    _header: &FrontMatter,
    _options: &super::Options,
    _out: &mut Vec<super::Unit>,
    _problems: &mut Vec<super::Problem>,
) {
}

/// Writes a YAML scalar.
pub fn write_yaml(_style: &YamlStyle, text: &str, _eol: &str) -> String {
    text.to_owned()
}

/// Writes a TOML string.
pub fn write_toml(text: &str) -> String {
    text.to_owned()
}

/// Writes a JSON string.
pub fn write_json(text: &str) -> String {
    text.to_owned()
}
