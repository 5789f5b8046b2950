//! The table of edits, and how one is tried on an article.

use crate::article::{Article, Block, OldUnits, Shape, Truth};
use crate::donors::Donors;
use crate::random::Random;
use crate::repeats;
use crate::structure as make;
use crate::wording::{self, Wording};

/// How often an edit is tried in other places before it is given up.
const TRIES: usize = 12;

/// An edit of one article.
#[derive(Clone, Copy)]
pub(crate) enum Act {
    /// A unit gets another text, which makes its truth this.
    Wording(&'static [Shape], Wording, fn(usize) -> Truth),
    /// Blocks are moved, cut, joined, inserted or removed.
    Structure(fn(&mut Scene<'_>) -> Option<()>),
}

#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) act: Act,
}

const TEXT: &[Shape] = &[Shape::Paragraph, Shape::Item];
const HEADING: &[Shape] = &[Shape::Heading];

const fn wording(name: &'static str, wording: Wording) -> Kind {
    Kind { name, act: Act::Wording(TEXT, wording, Truth::Changed) }
}

const fn structure(name: &'static str, act: fn(&mut Scene<'_>) -> Option<()>) -> Kind {
    Kind { name, act: Act::Structure(act) }
}

/// Every kind of edit inside one article; the names are what `--kind` takes.
pub(crate) const KINDS: &[Kind] = &[
    wording("one word", wording::one_word),
    wording("typo", wording::typo),
    wording("number", wording::number),
    wording("negation", wording::negation),
    Kind { name: "typography", act: Act::Wording(TEXT, wording::typography, Truth::Restyled) },
    Kind { name: "re-wrap", act: Act::Wording(TEXT, wording::rewrap, Truth::Same) },
    wording("link target", wording::link),
    wording("sentence added", wording::sentence_added),
    wording("sentence removed", wording::sentence_removed),
    wording("down to one third", wording::one_third),
    wording("half rewritten", wording::half_rewritten),
    wording("doubled", wording::doubled),
    structure("split in two", make::split_in_two),
    structure("split in three", make::split_in_three),
    structure("item split", make::item_split),
    structure("paragraph to items", make::paragraph_to_items),
    structure("merge of two", make::merge_two),
    structure("merge of three", make::merge_three),
    structure("move near", make::move_near),
    structure("move far", make::move_far),
    structure("move with edit", make::move_edited),
    structure("section moved", make::section),
    Kind { name: "heading reworded", act: Act::Wording(HEADING, wording::heading, Truth::Changed) },
    structure("heading re-levelled", make::relevel),
    structure("item moved", make::item_moved),
    structure("item inserted", make::item_inserted),
    structure("item edited", make::item_edited),
    structure("list style", make::list_style),
    structure("paragraph to item", make::paragraph_to_item),
    structure("deleted", make::deleted),
    structure("unrelated inserted", make::inserted),
    structure("near-duplicate", make::copy_inserted),
    structure("near-duplicate + edit", make::copy_and_edit),
    structure("repeated moved", repeats::moved),
    structure("repeated deleted", repeats::deleted),
    structure("paragraph replaced", make::paragraph_replaced),
    structure("heading replaced", make::heading_replaced),
];

/// A heading of a few words is reworded.
pub(crate) const SHORT_HEADING: Kind =
    Kind { name: "short heading", act: Act::Wording(HEADING, wording::short_heading, Truth::Changed) };

/// The kinds that edit the wording of paragraphs and items.
pub(crate) fn wordings() -> impl Iterator<Item = &'static Kind> {
    KINDS.iter().filter(|kind| matches!(kind.act, Act::Wording(shapes, ..) if shapes == TEXT))
}

/// An article while one edit is made on it.
pub(crate) struct Scene<'s> {
    pub(crate) article: &'s mut Article,
    pub(crate) old: &'s OldUnits,
    pub(crate) donors: &'s mut Donors,
    pub(crate) random: &'s mut Random,
}

impl Scene<'_> {
    /// Whether an edit may take this block, and what becomes of it can be known.
    pub(crate) fn free(&self, block: &Block) -> bool {
        block.old().is_some_and(|old| self.old.units[old].unique)
    }

    fn spots(&self, fits: impl Fn(&Block) -> bool) -> Vec<usize> {
        let blocks = &self.article.blocks;
        (1..blocks.len()).filter(|&at| self.free(&blocks[at]) && fits(&blocks[at])).collect()
    }

    /// A free block that fits.
    pub(crate) fn spot(&mut self, fits: impl Fn(&Block) -> bool) -> Option<usize> {
        let spots = self.spots(fits);
        self.random.pick(&spots).copied()
    }

    /// The places before which a paragraph can stand without cutting a list.
    pub(crate) fn paragraph_slots(&self) -> Vec<usize> {
        let blocks = &self.article.blocks;
        let plain = |at: usize| blocks[at].body.is_some();
        let list = |at: usize| blocks[at].is(Shape::Item) && blocks[at - 1].is(Shape::Item);
        (2..blocks.len()).filter(|&at| plain(at - 1) && plain(at) && !list(at)).collect()
    }

    /// Notes that the edit touched a block.
    pub(crate) fn mark(&self, block: &mut Block) {
        block.touched = true;
        for unit in &mut block.units {
            unit.edit = Some(self.article.edits.len());
        }
    }

    pub(crate) fn mark_at(&mut self, at: usize) {
        let edit = self.article.edits.len();
        let block = &mut self.article.blocks[at];
        block.touched = true;
        for unit in &mut block.units {
            unit.edit = Some(edit);
        }
    }

    /// Gives the only unit of a free block another text.
    pub(crate) fn change(&mut self, at: usize, text: &str) {
        let Some(old) = self.article.blocks[at].old() else { return };
        self.mark_at(at);
        self.article.blocks[at].set_body(text);
        self.article.blocks[at].units[0].truth = Truth::Changed(old);
    }

    pub(crate) fn insert(&mut self, at: usize, mut block: Block) {
        self.mark(&mut block);
        self.article.put(at, block);
    }

    fn make(&mut self, act: Act) -> Option<()> {
        let Act::Wording(shapes, wording, truth) = act else {
            let Act::Structure(make) = act else { return None };
            return make(self);
        };
        let mut spots = self.spots(|block| shapes.contains(&block.shape));
        self.random.shuffle(&mut spots);
        for at in spots {
            let block = &self.article.blocks[at];
            let (old, body) = (block.old()?, block.body().to_owned());
            if let Some(text) = wording(&body, self.donors, self.random).filter(|text| *text != body) {
                self.change(at, &text);
                self.article.blocks[at].units[0].truth = truth(old);
                return Some(());
            }
        }
        None
    }
}

/// Makes one edit and checks it; an edit that did not make the units that were meant is taken back.
pub(crate) fn edit(
    article: &mut Article,
    kind: &Kind,
    old: &OldUnits,
    donors: &mut Donors,
    random: &mut Random,
) -> bool {
    (0..TRIES).any(|_| {
        let kept = article.clone();
        let done = try_edit(article, kind, old, donors, random) && article.check(old);
        if !done {
            *article = kept;
        }
        done
    })
}

/// Makes one edit without checking what came out; the article is in doubt where it fails.
pub(crate) fn try_edit(
    article: &mut Article,
    kind: &Kind,
    old: &OldUnits,
    donors: &mut Donors,
    random: &mut Random,
) -> bool {
    let mut scene = Scene { article, old, donors, random };
    let made = scene.make(kind.act);
    if made.is_some() {
        article.edits.push(kind.name);
    }
    made.is_some()
}
