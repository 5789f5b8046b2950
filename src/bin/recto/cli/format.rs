//! How results can look.

use clap::ValueEnum;

/// How a result looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
}

impl Format {
    /// Whether a result is for people to read, not for programs.
    pub(crate) fn is_for_people(self) -> bool {
        self == Self::Text
    }
}

/// How a list of units looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    #[default]
    Text,
    Json,
    Fluent,
}

impl ListFormat {
    /// Whether a result is for people to read, not for programs.
    pub(crate) fn is_for_people(self) -> bool {
        self == Self::Text
    }
}

/// How the outcome of a check looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    #[default]
    Text,
    Json,
    Github,
    Markdown,
    Gitlab,
    Sarif,
    Junit,
    Checkstyle,
}

impl CheckFormat {
    /// Whether a result is for people to read, not for programs.
    pub(crate) fn is_for_people(self) -> bool {
        self == Self::Text
    }
}

/// How a table looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    #[default]
    Text,
    Json,
    Csv,
}

/// How a report looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    #[default]
    Html,
    Markdown,
    Csv,
    Json,
}

/// How terms look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TermsFormat {
    #[default]
    Text,
    Json,
    Csv,
    Tbx,
    Tbx3,
}
