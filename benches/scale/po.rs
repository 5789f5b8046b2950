//! The units of a project as gettext's files, so that its tools do the same work.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use recto::catalog::SourceCatalog;
use recto::discover;
use recto::workspace::project::Project;

use crate::vary::vary;
use crate::{Result, tree};

const HEAD: &str = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n";

/// Writes `LANGUAGE.po` for each language, and `new.pot` with the texts of today: `edited` of a hundred differ.
pub(crate) fn write(root: &Path, folder: &Path, edited: u64) -> Result<Vec<String>> {
    let project = Project::open(root)?;
    let articles =
        discover::articles(&project.files, &project.config).map_err(|_| "articles share a catalog")?.articles;
    let languages: Vec<String> =
        project.config.languages.iter().map(|language| language.to_string()).collect();
    let mut template = HEAD.to_owned();
    let mut files: Vec<String> = languages.iter().map(|_| HEAD.to_owned()).collect();
    for article in articles.iter().filter(|article| !article.is_fluent()) {
        let read = |path: String| fs::read_to_string(project.files.on_disk(&path)).unwrap_or_default();
        let source = SourceCatalog::read(&read(article.source_path(&project.config.source)))?;
        for unit in &source.units {
            let name = PathBuf::from("unit.md");
            push(
                &mut template,
                &format!("{}#{}", article.path, unit.id),
                &vary(&name, &unit.text, 77, edited),
                "",
            );
        }
        for (file, language) in files.iter_mut().zip(&project.config.languages) {
            // Made-up translations use no more of Fluent than source catalogs do.
            let catalog = SourceCatalog::read(&read(article.catalog_path(language)))?;
            let texts: HashMap<&str, &str> =
                catalog.units.iter().map(|unit| (unit.id.as_str(), unit.text.as_str())).collect();
            for unit in &source.units {
                let text = texts.get(unit.id.as_str()).copied().unwrap_or_default();
                push(file, &format!("{}#{}", article.path, unit.id), &unit.text, text);
            }
        }
    }
    tree::write(&folder.join("new.pot"), template)?;
    for (file, language) in files.iter().zip(&languages) {
        tree::write(&folder.join(format!("{language}.po")), file)?;
    }
    Ok(languages)
}

fn push(out: &mut String, context: &str, source: &str, translation: &str) {
    for (keyword, text) in [("\nmsgctxt", context), ("msgid", source), ("msgstr", translation)] {
        out.push_str(keyword);
        out.push_str(" \"");
        for c in text.chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\t' => out.push_str("\\t"),
                '\r' => out.push_str("\\r"),
                c => out.push(c),
            }
        }
        out.push_str("\"\n");
    }
}
