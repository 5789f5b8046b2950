//! Which parts of a page are its article, by the start tags of its elements.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::segment::omission::Omission;

/// The parts of a text that are its article.
#[derive(Clone, Debug, Default)]
pub(super) struct Area {
    pub(super) is_whole: bool,
    pub(super) content: FxHashSet<usize>,
    pub(super) excluded: FxHashMap<usize, Omission>,
}

impl Area {
    /// All of a text.
    pub(super) fn whole() -> Self {
        Self { is_whole: true, ..Self::default() }
    }

    /// Whether all of the text is article unless an element says otherwise.
    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Whether the article begins with the element of this start tag.
    pub(super) fn is_content(&self, token: usize) -> bool {
        self.content.contains(&token)
    }

    /// Whether the element of this start tag is no part of the article.
    pub(super) fn is_excluded(&self, token: usize) -> bool {
        self.excluded.contains_key(&token)
    }

    /// Why an element is left out, where it is.
    pub(super) fn why(&self, token: usize) -> Option<Omission> {
        self.excluded.get(&token).copied()
    }

    /// Leaves an element out.
    pub(super) fn exclude(&mut self, token: usize, why: Omission) {
        self.excluded.entry(token).or_insert(why);
    }
}

/// How it is known which part of a page is its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// The project says so.
    Project,
    /// An element of the page says so.
    Landmark,
    /// One of its `article` elements has most of its prose.
    Article,
    /// Only its prose tells.
    Guess,
}
