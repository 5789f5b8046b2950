//! What authors and translators do.

use super::dice::Dice;
use super::fluent::{messages, rewritten, value, with_message, without_message};
use super::play::{Fault, Play, Row};
use super::texts::{EDITS, block, edited, marks, translation};
use super::truth::Writer;

const NAMES: [&str; 5] = ["garden", "park", "news", "plan", "deep/guide"];

impl Play {
    /// A project with some articles, most of it translated, everything recorded and committed.
    pub(super) fn start(&mut self, dice: &mut Dice) -> Result<(), Fault> {
        let languages =
            self.languages.iter().map(|language| format!("\"{language}\"")).collect::<Vec<_>>().join(", ");
        let settings = format!(
            "source = \"en\"\nlanguages = [{languages}]\nlocales = \"locales\"\n\n[[articles]]\nfolder = \"articles\"\n"
        );
        self.project.write("recto.toml", &settings);
        let attributes = ["locales", "texts"]
            .map(|folder| format!("{folder}/**/*.ftl merge=recto\n{folder}/**/*.toml merge=recto\n"))
            .concat();
        self.project.write(".gitattributes", &attributes);
        self.project.write("locales/en/terms.ftl", "-nom = Name\n");
        for language in self.languages.clone() {
            let terms =
                "-nom =\n    { $cas ->\n       *[nom] Nom\n        [gen] Noms\n    }\n    .genre = f\n";
            self.project.write(&format!("locales/{language}/terms.ftl"), terms);
        }
        for name in NAMES.iter().take(1 + dice.below(2)) {
            let blocks: Vec<String> = (0..3 + dice.below(3)).map(|_| block(dice)).collect();
            self.write_article(&format!("articles/{name}.md"), &blocks);
        }
        self.keeping(&["sync"], &[])?;
        for (path, units) in self.source_catalogs() {
            for language in self.languages.clone() {
                for (id, source) in &units {
                    if dice.percent(80) {
                        self.write_translation(&path, language, id, source, Writer::Hand, "", dice);
                    }
                }
            }
        }
        self.keeping(&["sync"], &[])?;
        self.commit_all();
        Ok(())
    }

    fn setting(&self, key: &str) -> String {
        let settings = self.project.read("recto.toml").unwrap_or_default();
        let value = settings.lines().find_map(|line| line.strip_prefix(key)?.trim().strip_prefix('='));
        value.map(|value| value.trim().trim_matches('"').to_owned()).unwrap_or_else(|| key.to_owned())
    }

    pub(super) fn locales(&self) -> String {
        self.setting("locales")
    }

    pub(super) fn articles_folder(&self) -> String {
        self.setting("folder")
    }

    fn articles(&self) -> Vec<(String, Vec<String>)> {
        let files = self.project.files(&self.articles_folder());
        let articles = files.into_iter().filter(|(path, _)| path.ends_with(".md"));
        let blocks = |text: String| {
            text.split("\n\n")
                .map(|block| block.trim().to_owned())
                .filter(|block| !block.is_empty())
                .collect()
        };
        articles.map(|(path, text)| (path, blocks(text))).collect()
    }

    fn write_article(&mut self, path: &str, blocks: &[String]) {
        self.project.write(path, &format!("{}\n", blocks.join("\n\n")));
    }

    /// The source catalogs below their folder, with their messages.
    fn source_catalogs(&self) -> Vec<(String, Vec<(String, String)>)> {
        let folder = format!("{}/en/", self.locales());
        let files = self.project.files(&folder);
        let name = |path: &str| path.strip_prefix(&folder).map(str::to_owned);
        let catalogs =
            files.into_iter().filter(|(path, _)| path.ends_with(".ftl") && !path.ends_with("terms.ftl"));
        catalogs.filter_map(|(path, text)| Some((name(&path)?, messages(&text)))).collect()
    }

    /// The catalogs of translators.
    pub(super) fn target_catalogs(&self) -> Vec<String> {
        let folders: Vec<String> =
            self.languages.iter().map(|language| format!("{}/{language}/", self.locales())).collect();
        let files = self.project.files(&self.locales());
        let is_target = |path: &String| {
            path.ends_with(".ftl")
                && !path.ends_with("terms.ftl")
                && folders.iter().any(|folder| path.starts_with(folder))
        };
        files.into_keys().filter(is_target).collect()
    }

    fn one_article(&self, dice: &mut Dice) -> Option<(String, Vec<String>, usize)> {
        let articles: Vec<_> = self.articles().into_iter().filter(|(_, blocks)| !blocks.is_empty()).collect();
        let (path, blocks) = dice.pick(&articles)?.clone();
        let at = dice.below(blocks.len());
        Some((path, blocks, at))
    }

    pub(super) fn edit(&mut self, dice: &mut Dice) -> bool {
        let Some((path, mut blocks, at)) = self.one_article(dice) else { return false };
        let (sign, text) = match blocks[at].split_once(' ') {
            Some((sign @ ("##" | "-"), text)) => (format!("{sign} "), text.to_owned()),
            _ => (String::new(), blocks[at].clone()),
        };
        let new = format!("{sign}{}", edited(&text, dice.one(&EDITS), dice));
        self.earlier.insert(new.clone(), blocks[at].clone());
        blocks[at] = new;
        self.write_article(&path, &blocks);
        true
    }

    /// An author writes again what stood there before.
    pub(super) fn edit_back(&mut self, dice: &mut Dice) -> bool {
        let mut articles = self.articles();
        for (path, blocks) in &mut articles {
            let changed: Vec<usize> =
                (0..blocks.len()).filter(|&at| self.earlier.contains_key(&blocks[at])).collect();
            if let Some(&at) = dice.pick(&changed) {
                let earlier = self.earlier[&blocks[at]].clone();
                self.earlier.insert(earlier.clone(), blocks[at].clone());
                blocks[at] = earlier;
                self.write_article(path, blocks);
                return true;
            }
        }
        false
    }

    pub(super) fn add(&mut self, dice: &mut Dice) -> bool {
        let Some((path, mut blocks, at)) = self.one_article(dice) else { return false };
        blocks.insert(at, block(dice));
        self.write_article(&path, &blocks);
        true
    }

    pub(super) fn remove(&mut self, dice: &mut Dice) -> bool {
        let Some((path, mut blocks, at)) = self.one_article(dice) else { return false };
        if blocks.len() < 2 {
            return false;
        }
        blocks.remove(at);
        self.write_article(&path, &blocks);
        true
    }

    /// A text goes to another place, of this article or of another one.
    pub(super) fn move_block(&mut self, dice: &mut Dice) -> bool {
        let Some((path, mut blocks, at)) = self.one_article(dice) else { return false };
        if blocks.len() < 2 {
            return false;
        }
        let moved = blocks.remove(at);
        let Some((other, mut others, to)) = self.one_article(dice) else { return false };
        if other == path {
            blocks.insert(dice.below(blocks.len() + 1), moved);
        } else {
            others.insert(to, moved);
            self.write_article(&other, &others);
        }
        self.write_article(&path, &blocks);
        true
    }

    pub(super) fn split(&mut self, dice: &mut Dice) -> bool {
        let Some((path, mut blocks, at)) = self.one_article(dice) else { return false };
        let two = blocks[at].split_once(". ").map(|(first, second)| [format!("{first}."), second.to_owned()]);
        let Some(two) = two else { return false };
        blocks.splice(at..=at, two);
        self.write_article(&path, &blocks);
        true
    }

    /// Two paragraphs become one.
    pub(super) fn join(&mut self, dice: &mut Dice) -> bool {
        let Some((path, mut blocks, at)) = self.one_article(dice) else { return false };
        let is_text = |block: &String| !block.starts_with(['#', '-']);
        if at + 1 >= blocks.len() || !is_text(&blocks[at]) || !is_text(&blocks[at + 1]) {
            return false;
        }
        let next = blocks.remove(at + 1);
        blocks[at] = format!("{} {next}", blocks[at]);
        self.write_article(&path, &blocks);
        true
    }

    pub(super) fn rename_article(&mut self, dice: &mut Dice) -> bool {
        let Some((path, _, _)) = self.one_article(dice) else { return false };
        let name = format!("{}/{}.md", self.articles_folder(), dice.one(&NAMES));
        if self.project.read(&name).is_some() {
            return false;
        }
        let parent = name.rsplit_once('/').map_or("", |(parent, _)| parent).to_owned();
        self.make_folder(&parent);
        // An article that git does not know is moved as any file is.
        if self.project.git(&["mv", &path, &name]).status.success() {
            return true;
        }
        let text = self.project.read(&path).unwrap_or_default();
        self.project.remove(&path);
        self.project.write(&name, &text);
        true
    }

    fn make_folder(&mut self, folder: &str) {
        self.project.say(&format!("mkdir -p {folder}"));
        std::fs::create_dir_all(self.project.root().join(folder)).unwrap();
    }

    /// A folder of the project gets its other name.
    pub(super) fn rename_folder(&mut self, one: &str, other: &str) -> bool {
        let now = if one == "locales" { self.locales() } else { self.articles_folder() };
        let new = if now == one { other } else { one };
        if self.project.root().join(new).exists() || !self.project.root().join(&now).exists() {
            return false;
        }
        self.project.say(&format!("mv {now} {new}"));
        std::fs::rename(self.project.root().join(&now), self.project.root().join(new)).unwrap();
        let settings = self.project.read("recto.toml").unwrap_or_default();
        let settings = settings.replace(&format!("\"{now}\""), &format!("\"{new}\""));
        self.project.write("recto.toml", &settings);
        true
    }

    /// Writes a new translation into a catalog, as its translator does who saw this text.
    #[expect(clippy::too_many_arguments, reason = "a place, a text, who saw what, and the dice")]
    fn write_translation(
        &mut self,
        catalog: &str,
        language: &str,
        id: &str,
        source: &str,
        writer: Writer,
        comment: &str,
        dice: &mut Dice,
    ) {
        let path = format!("{}/{language}/{catalog}", self.locales());
        let file = self.project.read(&path).unwrap_or_default();
        let mark = self.truth.new_mark(source, writer);
        let text = translation(source, &mark, value(&file, id), dice);
        self.project.write(&path, &with_message(&file, id, &text, comment));
    }

    /// A translator works in the catalog, with the source catalog beside it.
    pub(super) fn hand_edit(&mut self, dice: &mut Dice) -> bool {
        let catalogs = self.source_catalogs();
        let Some((catalog, units)) = dice.pick(&catalogs) else { return false };
        let Some((id, source)) = dice.pick(units) else { return false };
        let language = dice.one(&self.languages);
        self.write_translation(catalog, language, id, source, Writer::Hand, "", dice);
        true
    }

    /// A translator works in the catalog, with the article beside it.
    pub(super) fn hand_edit_of_article(&mut self, dice: &mut Dice) -> bool {
        let Some(row) = self.one_row(dice, |_| true) else { return false };
        let folder = format!("{}/{}/", self.locales(), row.language);
        let Some(catalog) = row.catalog.strip_prefix(&folder) else { return false };
        let folder = self.locales();
        let source = self.project.read(&format!("{folder}/en/{catalog}")).unwrap_or_default();
        let is_synced = messages(&source).iter().any(|(id, text)| *id == row.id && *text == row.source);
        let writer = if is_synced { Writer::Hand } else { Writer::HandOfArticle };
        self.write_translation(catalog, &row.language, &row.id, &row.source, writer, "", dice);
        true
    }

    fn one_row(&mut self, dice: &mut Dice, fits: impl Fn(&Row) -> bool) -> Option<Row> {
        let rows = self.rows().ok().flatten()?;
        let fitting: Vec<Row> = rows.into_iter().filter(fits).collect();
        dice.pick(&fitting).cloned()
    }

    /// Somebody replaces apostrophes, blanks or end marks in all translations of a catalog.
    pub(super) fn typography(&mut self, dice: &mut Dice) -> bool {
        let catalogs = self.target_catalogs();
        let Some(path) = dice.pick(&catalogs) else { return false };
        let old = self.project.read(path).unwrap_or_default();
        let kind = dice.below(4);
        let line = |line: &str| {
            if marks(line).is_empty() {
                return line.to_owned();
            }
            match kind {
                0 => line.replace("L'", "L’"),
                1 => line.replace(" et ", "  et "),
                2 => line.strip_suffix('.').unwrap_or(line).to_owned(),
                _ => format!("{}.", line.trim_end_matches(['.', '!'])),
            }
        };
        let new: String = old.lines().map(|text| format!("{}\n", line(text))).collect();
        for text in old.lines().filter(|text| line(text) != **text) {
            self.truth.retouch(text);
        }
        self.project.write(path, &new);
        new != old
    }

    pub(super) fn other_tool(&mut self, dice: &mut Dice) -> bool {
        let catalogs = self.target_catalogs();
        let Some(path) = dice.pick(&catalogs) else { return false };
        let old = self.project.read(path).unwrap_or_default();
        let Some(new) = rewritten(&old, dice).filter(|new| *new != old) else { return false };
        self.project.write(path, &new);
        true
    }

    /// Somebody translates with recto, having seen the article or, perhaps, what it said at the last sync.
    pub(super) fn set(&mut self, saw_catalog: bool, dice: &mut Dice) -> Result<bool, Fault> {
        let Some(row) = self.one_row(dice, |_| true) else { return Ok(false) };
        let mut source = row.source.clone();
        if saw_catalog {
            let seen =
                self.source_catalogs().into_iter().flat_map(|(_, units)| units).find(|(id, _)| *id == row.id);
            let Some((_, text)) = seen else { return Ok(false) };
            source = text;
        }
        let mark = self.truth.new_mark(&source, Writer::Set);
        let text = translation(&source, &mark, row.translation.as_deref(), dice);
        let replaced = row.translation.as_deref().map(marks).unwrap_or_default();
        self.keeping(&["set", &row.article, &row.id, "--language", &row.language, &text], &replaced)?;
        Ok(true)
    }

    /// Somebody who saw the list confirms a translation.
    pub(super) fn accept(&mut self, as_reviewer: bool, dice: &mut Dice) -> Result<bool, Fault> {
        let fits = |row: &Row| match row.state.as_str() {
            "draft" | "stale" => true,
            "translated" => as_reviewer,
            _ => false,
        };
        let Some(row) = self.one_row(dice, fits) else { return Ok(false) };
        self.truth.confirm(&row.translation.unwrap_or_default(), &row.source);
        let mut arguments = vec!["accept", &row.article, &row.id, "--language", &row.language];
        arguments.extend(as_reviewer.then_some("--reviewed"));
        // What a split or merge kept goes once its last part is accepted.
        let kept = self.obsolete();
        self.keeping(&arguments, &kept)?;
        Ok(true)
    }

    /// The marks of what ledgers keep of units that left.
    fn obsolete(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (path, text) in self.project.files(&self.locales()) {
            if path.ends_with(".toml") {
                let tables = text.split("\n[").filter(|table| table.starts_with("obsolete"));
                found.extend(tables.flat_map(marks));
            }
        }
        found
    }

    pub(super) fn reject(&mut self, dice: &mut Dice) -> Result<bool, Fault> {
        let Some(row) = self.one_row(dice, |row| row.translation.is_some()) else { return Ok(false) };
        self.truth.reject(&row.translation.unwrap_or_default());
        self.keeping(&["reject", &row.article, &row.id, "--language", &row.language], &[])?;
        Ok(true)
    }

    /// Somebody prints what is missing, to fill it in some day.
    pub(super) fn make_fill_in(&mut self, dice: &mut Dice) -> bool {
        let language = dice.one(&self.languages);
        let list = self.project.ask_recto(&["missing", language, "--format", "fluent"], &self.project.root());
        let list = String::from_utf8_lossy(&list.stdout).into_owned();
        if !list.contains("# Source: ") {
            return false;
        }
        self.fill_in = Some((language, list));
        true
    }

    /// Somebody puts a list into its catalog, with translations of what the list said.
    pub(super) fn apply_fill_in(&mut self, dice: &mut Dice) -> bool {
        let Some((language, list)) = self.fill_in.take() else { return false };
        let locales = self.locales();
        let (mut catalog, mut comment, mut has_any) = (String::new(), String::new(), false);
        for line in list.lines() {
            if let Some((_, path)) =
                line.strip_prefix("### ").and_then(|line| line.split_once("messages for "))
            {
                // The folder may have another name by now.
                catalog = path.split_once(&format!("/{language}/")).map_or(path, |(_, name)| name).to_owned();
            } else if line.starts_with("# ") {
                comment.push_str(&format!("{line}\n"));
            } else if let Some((id, _)) = line.split_once(" = ") {
                let comment = std::mem::take(&mut comment);
                let source = comment.lines().find_map(|line| line.strip_prefix("# Source: "));
                let Some(source) = source.filter(|_| dice.percent(70)) else { continue };
                let path = format!("{locales}/{language}/{catalog}");
                let file = self.project.read(&path).unwrap_or_default();
                self.project.write(&path, &without_message(&file, id));
                self.write_translation(&catalog, language, id, source, Writer::FillIn, &comment, dice);
                has_any = true;
            }
        }
        has_any
    }

    /// Somebody deletes a file.
    pub(super) fn delete(&mut self, dice: &mut Dice) -> bool {
        let files = self.project.files(&self.locales());
        let mut files: Vec<String> = files.into_keys().filter(|path| !path.ends_with("terms.ftl")).collect();
        files.extend(self.articles().into_iter().map(|(path, _)| path));
        let Some(path) = dice.pick(&files) else { return false };
        self.project.remove(path);
        true
    }
}
