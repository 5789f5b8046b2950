//! Short texts that stand in several places of one article, each with a translation of its own.

use crate::article::{Article, Block, Shape, Truth};
use crate::edits::Scene;
use crate::random::Random;

const TEXTS: [&str; 3] = ["Yes.", "Note:", "See the example below."];
/// How often each stands in an article.
const PLACES: usize = 3;
/// How many blocks are between two of them at least.
const APART: usize = 3;

/// Puts the repeated texts into an article, before anything is translated.
pub(crate) fn plant(article: &mut Article, random: &mut Random) {
    for text in TEXTS.into_iter().flat_map(|text| [text; PLACES]) {
        let blocks = &article.blocks;
        let plain = |at: usize| blocks[at].body.is_some() && !blocks[at].is(Shape::Item);
        let apart = |at: usize| {
            let near = at.saturating_sub(APART)..(at + APART).min(blocks.len());
            blocks[near].iter().all(|block| !is_repeated(block))
        };
        let slots: Vec<usize> =
            (2..blocks.len()).filter(|&at| plain(at - 1) && plain(at) && apart(at)).collect();
        if let Some(&at) = random.pick(&slots) {
            article.put(at, Block::simple(Shape::Paragraph, "", text, Truth::New));
        }
    }
}

fn is_repeated(block: &Block) -> bool {
    TEXTS.contains(&block.body())
}

/// A repeated text whose neighbours no edit has touched: they say which of them it is.
fn spot(scene: &mut Scene<'_>) -> Option<usize> {
    let blocks = &scene.article.blocks;
    let plain = |at: usize| blocks.get(at).is_some_and(|block| scene.free(block));
    let spots: Vec<usize> = (2..blocks.len())
        .filter(|&at| {
            is_repeated(&blocks[at]) && blocks[at].old().is_some() && plain(at - 1) && plain(at + 1)
        })
        .collect();
    scene.random.pick(&spots).copied()
}

/// Moves one elsewhere, with the block before it or alone.
pub(crate) fn moved(scene: &mut Scene<'_>) -> Option<()> {
    let at = spot(scene)?;
    let with_neighbour = scene.random.coin();
    let free = |at: usize| scene.free(&scene.article.blocks[at]);
    let slots = scene.paragraph_slots().into_iter();
    let slots: Vec<usize> =
        slots.filter(|&to| to.abs_diff(at) > APART + 1 && free(to - 1) && free(to)).collect();
    let to = *scene.random.pick(&slots)?;
    let from = if with_neighbour && scene.article.blocks[at - 1].is(Shape::Paragraph) { at - 1 } else { at };
    for kept in [at - 1, at + 1, to - 1, to] {
        scene.article.blocks[kept].touched = true;
    }
    let count = at + 1 - from;
    let mut taken = Vec::new();
    for _ in 0..count {
        let mut block = scene.article.take(from);
        scene.mark(&mut block);
        taken.push(block);
    }
    let to = if to > at { to - count } else { to };
    for (number, block) in taken.into_iter().enumerate() {
        scene.article.put(to + number, block);
    }
    Some(())
}

/// Takes one out; the others keep their translations.
pub(crate) fn deleted(scene: &mut Scene<'_>) -> Option<()> {
    let at = spot(scene)?;
    let blocks = &mut scene.article.blocks;
    (blocks[at - 1].touched, blocks[at + 1].touched) = (true, true);
    let text = blocks[at].body().to_owned();
    scene.article.take(at);
    // The ones that stay are what is judged.
    for other in 1..scene.article.blocks.len() {
        if scene.article.blocks[other].body() == text && scene.article.blocks[other].old().is_some() {
            scene.mark_at(other);
        }
    }
    Some(())
}
