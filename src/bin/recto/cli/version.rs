//! What `recto --version` says beside the number: keys and values for a report of a bug, the same in every language.

use recto::message::Localizer;

/// The version, with the commit it was built from where that is known, and what this build can do.
pub(crate) fn long() -> String {
    let languages = Localizer::languages().collect::<Vec<_>>().join(" ");
    format!(
        "{}\nsystem: {} {}\nlanguages: {languages}\nformats: md mdx txt",
        env!("RECTO_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
    )
}
