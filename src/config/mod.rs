//! `recto.toml`: what a project translates, where its files are, and what it asks of its translations.

mod articles;
mod checks;
mod codes;
mod field;
mod gate;
mod html;
mod languages;
mod machine;
mod markdown;
mod memory;
mod placeholders;
mod project;
mod raw;
mod render;
mod spelling;
mod sync;
mod template;
mod typography;

pub use articles::{ArticleSet, DEFAULT_INCLUDE};
pub use checks::CheckRules;
pub use codes::LanguageCodes;
pub use field::{FieldPart, field_parts};
pub use gate::{GateKey, GateOrigin, GateOverride, GateRules, GateSettings, Limit, Requirement};
pub use html::{HtmlOptions, Selector};
pub use machine::MachineRules;
pub use markdown::{MarkdownOptions, TEXT_ARGUMENTS};
pub use memory::{MemoryFiles, MemoryServer, Weights};
pub use project::{Config, DEFAULT_FIELDS, Paragraphs, SegmentOptions};
pub use render::{AnchorPolicy, LinkPolicy, RenderPolicy, Shown, UrlPatterns};
pub use spelling::Spelling;
pub use sync::{EditedStale, SubstitutionPolicy, SyncPolicy};
pub use template::{ArticleTable, Template, template};
pub use typography::{Ellipsis, SpaceBefore, StyleGuide, Typography};

/// The name of the configuration file, at the root of a project.
pub const FILE_NAME: &str = "recto.toml";
