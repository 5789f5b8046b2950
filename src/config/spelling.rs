//! The `[spelling]` table: the dictionaries by which translations are spelled.
//!
//! Their paths stand in the project, so that every machine says the same. Without one nothing is looked at.

use super::raw::{At, Fault, Table};
use crate::model::Language;

/// Where the dictionaries of a project are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spelling {
    /// For each language the path of its Hunspell dictionary, without the endings `.aff` and `.dic`.
    pub dictionaries: Vec<(Language, String)>,
    /// The path of a list with the project's own words, one on each line.
    pub words: Option<String>,
}

/// Reads the table.
pub(super) fn spelling(table: Option<Table<'_, '_>>, faults: &mut Vec<Fault>) -> Spelling {
    let mut spelling = Spelling::default();
    let Some(mut table) = table else { return spelling };
    spelling.words = table.string("words", faults).map(|path| path.value);
    if let Some(dictionaries) = table.table("dictionaries", faults) {
        for (tag, path) in dictionaries.string_entries(faults) {
            let language: Option<Language> = super::languages::language(&tag, faults);
            let path: At<String> = path;
            let stem = path.value.trim_end_matches(".dic").trim_end_matches(".aff").to_owned();
            spelling.dictionaries.extend(language.map(|language| (language, stem)));
        }
    }
    table.finish(faults);
    spelling
}

#[cfg(test)]
mod tests {
    use crate::config::Config;

    const LEAST: &str = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"a\"\n";

    #[test]
    fn dictionaries_stand_by_language() {
        let text = format!("{LEAST}[spelling]\nwords = \"w.txt\"\ndictionaries.fr = \"d/fr.dic\"\n");
        let spelling = Config::read(&text, "recto.toml", &[]).expect("it is right").spelling;
        assert_eq!(spelling.words.as_deref(), Some("w.txt"));
        let french = "fr".parse().expect("it is a tag");
        assert_eq!(spelling.dictionaries, [(french, "d/fr".to_owned())]);
        let text = format!("{LEAST}[spelling]\nword = \"w.txt\"\ndictionaries.fr = 3\n");
        assert_eq!(Config::read(&text, "recto.toml", &[]).map_err(|faults| faults.len()).err(), Some(2));
    }
}
