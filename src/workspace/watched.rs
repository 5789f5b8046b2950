//! Which files and folders somebody has to look after who wants to know when a project changes.

use std::collections::BTreeSet;
use std::path::Path;

use super::project::Project;
use crate::config::FILE_NAME;
use crate::discover;
use crate::files::is_hidden;

/// What a change of a file means to a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// Nothing.
    None,
    /// It may be an article, a catalog or a ledger.
    File,
    /// It decides which files are articles and what becomes of them.
    Everything,
}

impl Project {
    /// What a change of a file means to the project, judged by its path alone.
    pub fn concern(&self, path: &str) -> Concern {
        let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
        if path == FILE_NAME || name == ".gitignore" || name == ".ignore" {
            return Concern::Everything;
        }
        let config = &self.config;
        // Catalogs of Fluent articles stand wherever their pattern says.
        let is_catalog = name.ends_with(".ftl") || name.ends_with(".toml");
        let rest = path.strip_prefix(&config.locales).unwrap_or(path);
        if (is_catalog && !is_hidden(rest)) || discover::may_be_article(config, path) {
            Concern::File
        } else {
            Concern::None
        }
    }

    /// The folders in which a file may be that concerns the project, with those on the way to them; `""` is the
    /// project's own.
    pub fn folders(&self) -> BTreeSet<String> {
        let Self { files, config, .. } = self;
        let mut folders: BTreeSet<String> = files.folders(&config.locales, None, false).into_iter().collect();
        let mut ways = vec![config.locales.clone()];
        for set in &config.articles {
            let skip = (!set.has_fluent).then_some(config.locales.as_str());
            folders.extend(files.folders(&set.folder, skip, true));
            ways.push(set.folder.clone());
        }
        if config.articles.iter().any(|set| set.has_fluent) {
            let articles = discover::articles(files, config).unwrap_or_default().articles;
            for article in articles.iter().filter(|article| article.is_fluent()) {
                ways.extend(config.languages.iter().map(|language| article.catalog_path(language)));
            }
        }
        for way in ways {
            let above = Path::new(&way).ancestors().filter_map(Path::to_str);
            folders.extend(above.filter(|folder| files.on_disk(folder).is_dir()).map(str::to_owned));
        }
        folders
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;

    #[test]
    fn only_what_concerns_the_project_is_looked_after() {
        let folder = tempfile::tempdir().unwrap();
        let settings = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \".\"\n\
                        exclude = [\"README.md\"]\n[[articles]]\nfolder = \".docs\"\n";
        std::fs::write(folder.path().join(FILE_NAME), settings).unwrap();
        let project = Project::open(folder.path()).unwrap();
        let files = Files::new(folder.path());
        for path in [".git/x", ".gitignore", ".docs/x/y.md", "locales/fr/x/y.ftl", "a/b/c.md", "target/d.md"]
        {
            files.write(path, if path == ".gitignore" { "/target\n" } else { "text" }).unwrap();
        }
        let folders = ["", ".docs", ".docs/x", "a", "a/b", "locales", "locales/fr", "locales/fr/x"];
        assert_eq!(project.folders(), folders.map(str::to_owned).into());
        for (path, concern) in [
            (FILE_NAME, Concern::Everything),
            ("a/.gitignore", Concern::Everything),
            ("a/b/c.md", Concern::File),
            (".docs/x/y.md", Concern::File),
            ("locales/fr/x/y.ftl", Concern::File),
            ("locales/fr/x/y.toml", Concern::File),
            ("README.md", Concern::None),
            ("a/b/.c.md.swp", Concern::None),
            ("a/b/c.md~", Concern::None),
            ("a/4913", Concern::None),
            (".git/x.md", Concern::None),
            ("locales/fr/.recto-abc.tmp", Concern::None),
        ] {
            assert_eq!(project.concern(path), concern, "{path}");
        }
    }
}
