//! Front matter: the fields of a YAML, TOML or JSON header that are text.

/// How a YAML scalar is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YamlStyle;
