//! `recto.toml`: what a project translates, where its files are, and what it asks of its translations.

mod gate;
mod project;
mod raw;
mod template;

pub use gate::{GateOverride, GateRules, GateSettings, Requirement};
pub use project::{
    ArticleSet, Config, Paragraphs, RenderPolicy, SegmentOptions, StaleText, SwapPolicy, SyncPolicy,
};
pub use template::template;

/// The name of the configuration file, at the root of a project.
pub const FILE_NAME: &str = "recto.toml";
