//! Reading and writing what people say about an article.

use super::note_files::notes_path;
use super::shared::SharedSnapshot;
use super::{Transaction, WorkspaceError};
use crate::model::Language;
use crate::notes::{Event, Notes, with_line};

impl SharedSnapshot {
    /// The path of the notes about an article in a language, whether they are there or not.
    ///
    /// # Errors
    ///
    /// An article that is not there, or that cannot be judged.
    pub fn notes_path(&self, article: &str, language: &Language) -> Result<String, WorkspaceError> {
        self.with(article, |loaded| notes_path(self.project(), &loaded.article, language))
    }

    /// What people said about an article in a language, as it is on disk now.
    ///
    /// # Errors
    ///
    /// An article that is not there, or a file that cannot be read.
    pub fn notes(&self, article: &str, language: &Language) -> Result<Notes, WorkspaceError> {
        let path = self.notes_path(article, language)?;
        Ok(Notes::read(&self.project().files.read(&path)?.unwrap_or_default()))
    }
}

impl Transaction {
    /// Writes an event behind those that a file of notes has.
    ///
    /// # Errors
    ///
    /// The system's refusal.
    pub fn note(&mut self, path: &str, event: &Event) -> Result<(), WorkspaceError> {
        self.act(|project, _| {
            let before = project.files.read(path)?.unwrap_or_default();
            project.files.write(path, &with_line(&before, event))?;
            Ok(())
        })
    }
}
