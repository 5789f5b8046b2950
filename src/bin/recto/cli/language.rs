//! The language that recto speaks: `--ui-language`, else what the surroundings ask for.

use recto::message::Localizer;

/// The words in the language of `--ui-language`, or of the first variable that names one as POSIX has it.
pub(crate) fn spoken(option: Option<&str>) -> Localizer {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let surroundings = || {
        let values = variables.iter().filter_map(|name| std::env::var(name).ok());
        values.into_iter().find(|value| !value.is_empty())
    };
    let wanted = option.map(str::to_owned).or_else(surroundings).unwrap_or_default();
    Localizer::negotiated([tag(&wanted)])
}

/// The tag in the name of a locale, such as `de_AT.UTF-8@euro`.
fn tag(locale: &str) -> &str {
    locale.split(['.', '@']).next().unwrap_or_default()
}
