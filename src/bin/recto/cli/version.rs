//! What `recto --version` says beside the number: keys and values for a report of a bug, the same in every language.

use recto::message::Localizer;
use recto::model::Format;

/// The version, with the commit it was built from where that is known, and what this build can do.
pub(crate) fn long() -> String {
    let languages = Localizer::languages().collect::<Vec<_>>().join(" ");
    let formats = ["md", "mdx", "txt", "html", "ftl"];
    let formats: Vec<_> =
        formats.into_iter().filter(|extension| Format::from_extension(extension).is_some()).collect();
    format!(
        "{}\nsystem: {} {}\nlanguages: {languages}\nformats: {}",
        env!("RECTO_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        formats.join(" "),
    )
}
