//! Edits that move, cut, join, insert and remove blocks.
//!
//! Each says whether it found a place; the caller checks what came out and takes it back if it is not what was
//! meant.

use std::ops::Range;

use crate::article::{Block, Shape, Truth, item_marker};
use crate::edits::Scene;
use crate::prose::{sentences, word_count};
use crate::wording::{one_word, some_words};

/// Sentences and bytes of the pieces of a paragraph, cut into a number of pieces.
fn pieces(body: &str, count: usize, scene: &mut Scene<'_>) -> Option<Vec<(Range<usize>, String)>> {
    let own = sentences(body);
    if own.len() < count || body.contains('\n') {
        return None;
    }
    let mut cuts: Vec<usize> = (1..own.len()).collect();
    scene.random.shuffle(&mut cuts);
    cuts.truncate(count - 1);
    cuts.sort_unstable();
    let ends = cuts.iter().copied().chain([own.len()]);
    let starts = [0].into_iter().chain(cuts.iter().copied());
    let pieces: Vec<_> = starts
        .zip(ends)
        .map(|(from, to)| (from..to, body[own[from].start..own[to - 1].end].to_owned()))
        .collect();
    pieces.iter().all(|(_, piece)| word_count(piece) >= 3).then_some(pieces)
}

fn split(scene: &mut Scene<'_>, shape: Shape, count: usize, into_items: bool) -> Option<()> {
    let at = scene.spot(|block| block.is(shape))?;
    let block = scene.article.blocks[at].clone();
    let old = block.old()?;
    let pieces = pieces(block.body(), count, scene)?;
    let (shape, prefix) = if into_items { (Shape::Item, "* ") } else { (shape, block.prefix()) };
    let at_last = pieces.len() - 1;
    for (number, (sentences, piece)) in pieces.into_iter().enumerate() {
        let mut new = Block::simple(shape, prefix, &piece, Truth::Part(old, sentences));
        let first = number == 0;
        new.before = match (first, into_items || block.is(Shape::Item)) {
            (true, _) => block.before.clone(),
            (false, true) => "\n".to_owned(),
            (false, false) => "\n\n".to_owned(),
        };
        scene.mark(&mut new);
        if first {
            scene.article.blocks[at] = new;
        } else {
            scene.article.blocks.insert(at + number, new);
        }
    }
    if let Some(next) = scene.article.blocks.get_mut(at + at_last + 1)
        && into_items
        && !next.before.contains("\n\n")
    {
        "\n\n".clone_into(&mut next.before);
    }
    Some(())
}

pub(crate) fn split_in_two(scene: &mut Scene<'_>) -> Option<()> {
    split(scene, Shape::Paragraph, 2, false)
}

pub(crate) fn split_in_three(scene: &mut Scene<'_>) -> Option<()> {
    split(scene, Shape::Paragraph, 3, false)
}

pub(crate) fn item_split(scene: &mut Scene<'_>) -> Option<()> {
    split(scene, Shape::Item, 2, false)
}

pub(crate) fn paragraph_to_items(scene: &mut Scene<'_>) -> Option<()> {
    let count = 2 + scene.random.below(3);
    split(scene, Shape::Paragraph, count, true)
}

fn merge(scene: &mut Scene<'_>, count: usize) -> Option<()> {
    let blocks = &scene.article.blocks;
    let fits = |at: usize| {
        blocks.get(at..at + count).is_some_and(|run| {
            run.iter()
                .all(|block| block.is(Shape::Paragraph) && scene.free(block) && !block.body().contains('\n'))
        })
    };
    let spots: Vec<usize> = (1..blocks.len()).filter(|&at| fits(at)).collect();
    let at = *scene.random.pick(&spots)?;
    let run: Vec<Block> = scene.article.blocks.drain(at..at + count).collect();
    let text = run.iter().map(Block::body).collect::<Vec<_>>().join(" ");
    let old = run.iter().filter_map(Block::old).collect();
    let mut new = Block::simple(Shape::Paragraph, "", &text, Truth::Merged(old));
    new.before.clone_from(&run[0].before);
    scene.mark(&mut new);
    scene.article.blocks.insert(at, new);
    Some(())
}

pub(crate) fn merge_two(scene: &mut Scene<'_>) -> Option<()> {
    merge(scene, 2)
}

pub(crate) fn merge_three(scene: &mut Scene<'_>) -> Option<()> {
    merge(scene, 3)
}

/// Takes a paragraph and puts it in elsewhere, this far away.
fn relocate(scene: &mut Scene<'_>, far: bool, edited: bool) -> Option<()> {
    let at = scene.spot(|block| block.is(Shape::Paragraph) && (!edited || word_count(block.body()) >= 6))?;
    let text = scene.article.blocks[at].body().to_owned();
    let text = if edited { Some(one_word(&text, scene.donors, scene.random)?) } else { None };
    let mut block = scene.article.take(at);
    scene.mark(&mut block);
    if let Some(text) = text {
        let old = block.units[0].truth.sources()[0];
        block.set_body(&text);
        block.units[0].truth = Truth::Changed(old);
    }
    let least = scene.article.blocks.len() / 3;
    let near = |to: usize| to.abs_diff(at) <= 3 && to != at;
    let slots = scene.paragraph_slots();
    let slots: Vec<usize> = slots
        .into_iter()
        .filter(|&to| if far { to.abs_diff(at) >= least.max(5) } else { near(to) })
        .collect();
    let to = *scene.random.pick(&slots)?;
    scene.article.put(to, block);
    Some(())
}

pub(crate) fn move_near(scene: &mut Scene<'_>) -> Option<()> {
    relocate(scene, false, false)
}

pub(crate) fn move_far(scene: &mut Scene<'_>) -> Option<()> {
    relocate(scene, true, false)
}

pub(crate) fn move_edited(scene: &mut Scene<'_>) -> Option<()> {
    let far = scene.random.coin();
    relocate(scene, far, true)
}

/// Moves a heading with all that belongs to it before another heading of its level.
pub(crate) fn section(scene: &mut Scene<'_>) -> Option<()> {
    let blocks = &scene.article.blocks;
    let level = |at: usize| blocks[at].prefix().bytes().take_while(|&byte| byte == b'#').count();
    let headings: Vec<usize> = (1..blocks.len()).filter(|&at| blocks[at].is(Shape::Heading)).collect();
    let end = |at: usize| {
        headings.iter().copied().find(|&next| next > at && level(next) <= level(at)).unwrap_or(blocks.len())
    };
    let fits = |at: usize| {
        let section = &blocks[at..end(at)];
        (2..=14).contains(&section.len()) && section.iter().all(|block| !block.touched)
    };
    let spots: Vec<usize> = headings.iter().copied().filter(|&at| level(at) > 0 && fits(at)).collect();
    let from = *scene.random.pick(&spots)?;
    let (to_end, own) = (end(from), level(from));
    let places: Vec<usize> =
        headings.iter().copied().filter(|&at| level(at) == own && (at < from || at > to_end)).collect();
    let to = *scene.random.pick(&places)?;
    let section: Vec<Block> = scene.article.blocks.drain(from..to_end).collect();
    let to = if to > from { to - section.len() } else { to };
    for (number, mut block) in section.into_iter().enumerate() {
        scene.mark(&mut block);
        scene.article.blocks.insert(to + number, block);
    }
    Some(())
}

pub(crate) fn relevel(scene: &mut Scene<'_>) -> Option<()> {
    let at = scene.spot(|block| block.is(Shape::Heading))?;
    let level = scene.article.blocks[at].prefix().bytes().take_while(|&byte| byte == b'#').count();
    let level = if level <= 2 || (level < 6 && scene.random.coin()) { level + 1 } else { level - 1 };
    scene.mark_at(at);
    scene.article.blocks[at].set_prefix(&format!("{} ", "#".repeat(level)));
    Some(())
}

/// The list around an item.
fn list_of(blocks: &[Block], at: usize) -> Range<usize> {
    let start = blocks[..at].iter().rposition(|block| !block.is(Shape::Item)).map_or(0, |before| before + 1);
    let end =
        blocks[at..].iter().position(|block| !block.is(Shape::Item)).map_or(blocks.len(), |end| at + end);
    start..end
}

pub(crate) fn item_moved(scene: &mut Scene<'_>) -> Option<()> {
    let at = scene.spot(|block| block.is(Shape::Item))?;
    let list = list_of(&scene.article.blocks, at);
    let places: Vec<usize> = list.filter(|&to| to != at).collect();
    let to = *scene.random.pick(&places)?;
    scene.mark_at(at);
    let block = scene.article.take(at);
    scene.article.put(to, block);
    Some(())
}

pub(crate) fn item_inserted(scene: &mut Scene<'_>) -> Option<()> {
    let items: Vec<usize> = (1..scene.article.blocks.len())
        .filter(|&at| scene.article.blocks[at].is(Shape::Item) && scene.article.blocks[at].body.is_some())
        .collect();
    let at = *scene.random.pick(&items)?;
    let text = scene.donors.item(scene.article, scene.old, scene.random)?;
    let prefix = scene.article.blocks[at].prefix().to_owned();
    let to = at + scene.random.below(2);
    scene.insert(to, Block::simple(Shape::Item, &prefix, &text, Truth::New));
    Some(())
}

pub(crate) fn item_edited(scene: &mut Scene<'_>) -> Option<()> {
    let at = scene.spot(|block| block.is(Shape::Item))?;
    let list = list_of(&scene.article.blocks, at);
    let alike = |other: &Block| crate::prose::likeness(other.body(), scene.article.blocks[at].body()) >= 0.15;
    if list.len() < 3 || !list.clone().any(|other| other != at && alike(&scene.article.blocks[other])) {
        return None;
    }
    let text = one_word(scene.article.blocks[at].body(), scene.donors, scene.random)?;
    scene.change(at, &text);
    Some(())
}

/// Gives every item of a list another marker.
pub(crate) fn list_style(scene: &mut Scene<'_>) -> Option<()> {
    let at = scene.spot(|block| block.is(Shape::Item))?;
    let list = list_of(&scene.article.blocks, at);
    let fits = |block: &Block| {
        block.old().is_some() && item_marker(&block.text).is_some_and(|mark| mark == block.prefix())
    };
    if list.len() > 12 || !scene.article.blocks[list.clone()].iter().all(fits) {
        return None;
    }
    let ordered = scene.article.blocks[at].text.starts_with(|c: char| c.is_ascii_digit());
    let dashes = scene.article.blocks[at].text.starts_with('-');
    for (number, at) in list.enumerate() {
        scene.mark_at(at);
        let mark = match (ordered, dashes) {
            (true, _) => "- ".to_owned(),
            (false, true) => "* ".to_owned(),
            (false, false) => format!("{}. ", number + 1),
        };
        scene.article.blocks[at].set_prefix(&mark);
    }
    Some(())
}

pub(crate) fn paragraph_to_item(scene: &mut Scene<'_>) -> Option<()> {
    let at = scene.spot(|block| block.is(Shape::Paragraph) && !block.body().contains('\n'))?;
    scene.mark_at(at);
    let block = &mut scene.article.blocks[at];
    block.set_prefix("* ");
    block.shape = Shape::Item;
    Some(())
}

pub(crate) fn deleted(scene: &mut Scene<'_>) -> Option<()> {
    let at = scene.spot(|block| block.is(Shape::Paragraph))?;
    scene.article.take(at);
    Some(())
}

pub(crate) fn inserted(scene: &mut Scene<'_>) -> Option<()> {
    let at = *scene.random.pick(&scene.paragraph_slots())?;
    let text = scene.donors.paragraph(scene.article, scene.old, scene.random)?;
    scene.insert(at, Block::simple(Shape::Paragraph, "", &text, Truth::New));
    Some(())
}

/// A copy with changed words beside its original, which is itself left alone or edited more lightly.
fn near_duplicate(scene: &mut Scene<'_>, original_edited: bool) -> Option<()> {
    let least = if original_edited { 16 } else { 10 };
    let fits = |block: &Block| {
        matches!(block.shape, Shape::Paragraph | Shape::Item) && word_count(block.body()) >= least
    };
    let at = scene.spot(fits)?;
    let block = scene.article.blocks[at].clone();
    let words = word_count(block.body());
    let changes = if original_edited { (words / 5).max(4) } else { (words / 6).max(2) };
    let copy = some_words(block.body(), changes, scene.donors, scene.random)?;
    if original_edited {
        let text = one_word(block.body(), scene.donors, scene.random)?;
        scene.change(at, &text);
    } else {
        scene.mark_at(at);
    }
    let to = at + scene.random.below(2);
    scene.insert(to, Block::simple(block.shape, block.prefix(), &copy, Truth::New));
    Some(())
}

pub(crate) fn copy_inserted(scene: &mut Scene<'_>) -> Option<()> {
    near_duplicate(scene, false)
}

pub(crate) fn copy_and_edit(scene: &mut Scene<'_>) -> Option<()> {
    near_duplicate(scene, true)
}

/// Another paragraph, or another heading, in the place of an old one.
pub(crate) fn paragraph_replaced(scene: &mut Scene<'_>) -> Option<()> {
    let at = scene.spot(|block| block.is(Shape::Paragraph))?;
    let text = scene.donors.paragraph(scene.article, scene.old, scene.random)?;
    replace(scene, at, &text)
}

pub(crate) fn heading_replaced(scene: &mut Scene<'_>) -> Option<()> {
    let at = scene.spot(|block| block.is(Shape::Heading))?;
    let instead_of = scene.article.blocks[at].body().to_owned();
    let text = scene.donors.heading(&instead_of, scene.random)?;
    replace(scene, at, &text)
}

fn replace(scene: &mut Scene<'_>, at: usize, text: &str) -> Option<()> {
    scene.change(at, text);
    scene.article.blocks[at].units[0].truth = Truth::New;
    Some(())
}
