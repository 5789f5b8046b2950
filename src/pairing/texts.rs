//! What was read of texts, kept while versions of two articles are paired: most texts stand in many of them.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::traits::Traits;
use super::untranslated::Prose;
use crate::model::Language;

/// The texts of articles in two languages.
#[derive(Debug)]
pub(super) struct Texts<'l> {
    source: &'l Language,
    target: &'l Language,
    /// The names of language folders in links.
    pub(super) folders: [&'l str; 4],
    traits: RefCell<FxHashMap<String, Rc<Traits>>>,
    prose: RefCell<FxHashMap<String, Rc<Prose>>>,
}

impl<'l> Texts<'l> {
    pub(super) fn new(source: &'l Language, target: &'l Language) -> Self {
        let folders = [source.as_str(), target.as_str(), source.primary(), target.primary()];
        Self { source, target, folders, traits: RefCell::default(), prose: RefCell::default() }
    }

    /// What of a text survives translation.
    pub(super) fn traits(&self, text: &str) -> Rc<Traits> {
        kept(&self.traits, text, || Traits::new(text, &self.folders))
    }

    /// Whether a text of the target is still in the source language, given the source text it answers, if that is known.
    pub(super) fn is_untranslated(&self, text: &str, paired: Option<&str>) -> bool {
        if self.source.primary() == self.target.primary() {
            return false;
        }
        let prose = |text: &str| kept(&self.prose, text, || Prose::new(text));
        prose(text).is_untranslated(paired.map(prose).as_deref(), self.source, self.target)
    }
}

/// What is known of a text, or is read now.
fn kept<T>(known: &RefCell<FxHashMap<String, Rc<T>>>, text: &str, read: impl FnOnce() -> T) -> Rc<T> {
    if let Some(known) = known.borrow().get(text) {
        return Rc::clone(known);
    }
    let read = Rc::new(read());
    known.borrow_mut().insert(text.to_owned(), Rc::clone(&read));
    read
}
