//! The language that recto speaks: `--ui-language`, else what the surroundings ask for.

use std::ffi::OsString;

use recto::message::Localizer;

/// The words in the language of `--ui-language`, else in the one that the environment asks for.
pub(crate) fn spoken(option: Option<&str>) -> Localizer {
    match option {
        Some(typed) => Localizer::negotiated([tag(typed)]),
        None => {
            let wanted = wanted(|name| std::env::var(name).ok()).unwrap_or_else(of_system);
            Localizer::negotiated(wanted.iter().map(String::as_str))
        }
    }
}

/// Whether words are in another language than the one that `--ui-language` asks for, because recto does not speak that.
pub(crate) fn is_unspoken(option: &str, words: &Localizer) -> bool {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    primary(tag(option)) != primary(words.language())
}

/// The value of an option in arguments that clap has not read, or not to the end.
pub(crate) fn typed<'a>(arguments: &'a [OsString], option: &str) -> Option<&'a str> {
    let mut arguments = arguments.iter().map_while(|argument| match argument.to_str() {
        Some("--") => None,
        other => Some(other.unwrap_or_default()),
    });
    while let Some(argument) = arguments.next() {
        if argument == option {
            return arguments.next();
        }
        if let Some(value) = argument.strip_prefix(option).and_then(|rest| rest.strip_prefix('=')) {
            return Some(value);
        }
    }
    None
}

/// The tag in the name of a locale, such as `de_AT.UTF-8@euro`.
pub(crate) fn tag(locale: &str) -> &str {
    locale.split(['.', '@']).next().unwrap_or_default()
}

/// The tags of the system's own settings, best first: on Windows and macOS, no shell has to set `LANG`.
#[cfg(any(windows, target_os = "macos"))]
fn of_system() -> Vec<String> {
    sys_locale::get_locales().collect()
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_system() -> Vec<String> {
    Vec::new()
}

/// The tags that the environment names, best first; no tags for the locale `C`, and nothing where it is silent.
///
/// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty counts (POSIX). Where that is a language, a
/// list in `LANGUAGE` goes before it, as in every program that uses gettext.
fn wanted(variable: impl Fn(&str) -> Option<String>) -> Option<Vec<String>> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?;
    if matches!(tag(&locale), "" | "C" | "POSIX") {
        return Some(Vec::new());
    }
    let list = set("LANGUAGE").unwrap_or(locale);
    Some(list.split(':').map(|one| tag(one).to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_surroundings_name_a_language_as_posix_and_gettext_have_it() {
        for (variables, expected) in [
            (&[][..], "en"),
            (&[("LANG", "de_DE.UTF-8")], "de"),
            (&[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "fr_FR")], "fr"),
            (&[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "fr_FR"), ("LC_ALL", "it_IT@euro")], "it"),
            (&[("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "es")], "es"),
            (&[("LC_ALL", "C.UTF-8"), ("LANG", "de_DE.UTF-8")], "en"),
            (&[("LC_ALL", "POSIX"), ("LANG", "de_DE.UTF-8")], "en"),
            (&[("LANG", "ja_JP.UTF-8")], "en"),
            (&[("LANG", "ca_ES.UTF-8"), ("LANGUAGE", "ca:es:fr")], "es"),
            (&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "en_GB:en")], "en"),
            (&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "")], "de"),
            (&[("LC_ALL", "C"), ("LANGUAGE", "de")], "en"),
            (&[("LANGUAGE", "de")], "en"),
        ] {
            let wanted = wanted(|name| {
                variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            });
            let wanted = wanted.unwrap_or_default();
            let words = Localizer::negotiated(wanted.iter().map(String::as_str));
            assert_eq!(words.language(), expected, "{variables:?}");
        }
    }

    #[test]
    fn the_system_is_asked_only_where_the_environment_is_silent() {
        assert_eq!(wanted(|_| None), None);
        let only = |asked: &'static str| move |name: &str| (name == asked).then(|| "C".to_owned());
        assert_eq!(wanted(only("LC_ALL")), Some(Vec::new()));
        assert_eq!(wanted(only("LANG")), Some(Vec::new()));
    }

    #[test]
    fn an_option_is_found_in_arguments_that_cannot_be_read() {
        for (arguments, expected) in [
            (&["recto", "--ui-language", "de", "--nonsense"][..], Some("de")),
            (&["recto", "sync", "--ui-language=fr", "--help"], Some("fr")),
            (&["recto", "--ui-language"], None),
            (&["recto", "--ui-languages", "de"], None),
            (&["recto", "set", "--", "--ui-language", "de"], None),
        ] {
            let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            assert_eq!(typed(&arguments, "--ui-language"), expected, "{arguments:?}");
        }
    }
}
