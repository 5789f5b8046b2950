//! What happens in a history: its kind, and one thing after another.

use super::dice::Dice;

/// What a history is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Linear,
    Merge,
    Squash,
    Rebase,
    CherryPick,
    Mail,
    Revert,
    Stash,
    RenamedArticle,
    RenamedFolder,
    OldCatalog,
    OtherTools,
    Deletion,
    FillIn,
    Mixed,
}

pub(super) const KINDS: [Kind; 15] = [
    Kind::Linear,
    Kind::Merge,
    Kind::Squash,
    Kind::Rebase,
    Kind::CherryPick,
    Kind::Mail,
    Kind::Revert,
    Kind::Stash,
    Kind::RenamedArticle,
    Kind::RenamedFolder,
    Kind::OldCatalog,
    Kind::OtherTools,
    Kind::Deletion,
    Kind::FillIn,
    Kind::Mixed,
];

/// One thing that somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deed {
    // Authors.
    Edit,
    EditBack,
    Add,
    Remove,
    Move,
    Split,
    Join,
    Sync,
    RenameArticle,
    RenameLocales,
    RenameArticles,
    // Translators and reviewers.
    HandEdit,
    HandEditOfArticle,
    Typography,
    Set,
    SetOfCatalog,
    Accept,
    Review,
    Reject,
    MakeFillIn,
    ApplyFillIn,
    OtherTool,
    // Git.
    CommitAll,
    CommitSome,
    Branch,
    Switch,
    Merge,
    Squash,
    Rebase,
    CherryPick,
    Mail,
    Revert,
    StashPush,
    StashPop,
    OldCatalog,
    Delete,
    Restore,
    Clone,
}

/// A thing that somebody does, with the number that decides everything about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) deed: Deed,
    pub(super) seed: u64,
}

/// A history that can be played.
#[derive(Clone, Debug)]
pub(super) struct History {
    pub(super) seed: u64,
    pub(super) kind: Kind,
    pub(super) with_driver: bool,
    pub(super) steps: Vec<Step>,
}

/// Deeds, each with how often it is done.
type Deeds = &'static [(Deed, usize)];

const AUTHOR: Deeds = &[
    (Deed::Edit, 40),
    (Deed::EditBack, 5),
    (Deed::Add, 5),
    (Deed::Remove, 4),
    (Deed::Move, 4),
    (Deed::Split, 3),
    (Deed::Join, 3),
    (Deed::Sync, 25),
    (Deed::Set, 10),
    (Deed::CommitAll, 12),
    (Deed::CommitSome, 3),
];
const TRANSLATOR: Deeds = &[
    (Deed::HandEdit, 50),
    (Deed::HandEditOfArticle, 6),
    (Deed::Typography, 4),
    (Deed::Set, 8),
    (Deed::SetOfCatalog, 2),
    (Deed::Accept, 5),
    (Deed::Review, 3),
    (Deed::Reject, 3),
    (Deed::Sync, 8),
    (Deed::CommitAll, 12),
    (Deed::CommitSome, 8),
];

impl History {
    /// The history with a number.
    pub(super) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let kind = KINDS[usize::try_from(seed % KINDS.len() as u64).unwrap_or_default()];
        let with_driver = dice.percent(50);
        let mut deeds = Vec::new();
        for _ in 0..=dice.below(3) {
            let branches = !matches!(
                kind,
                Kind::Linear
                    | Kind::Revert
                    | Kind::Stash
                    | Kind::OldCatalog
                    | Kind::OtherTools
                    | Kind::Deletion
                    | Kind::FillIn
            );
            let special = special(kind, &mut dice);
            if branches {
                deeds.push(Deed::Branch);
                several(TRANSLATOR, 3, &mut deeds, &mut dice);
                sprinkle(AUTHOR, 25, &mut deeds, &mut dice);
                deeds.extend([Deed::CommitAll, Deed::Switch]);
                several(AUTHOR, 4, &mut deeds, &mut dice);
                sprinkle(special, 70, &mut deeds, &mut dice);
                sprinkle(TRANSLATOR, 25, &mut deeds, &mut dice);
                deeds.push(match kind {
                    Kind::Squash => Deed::Squash,
                    Kind::Rebase => Deed::Rebase,
                    Kind::CherryPick => Deed::CherryPick,
                    Kind::Mail => Deed::Mail,
                    Kind::Mixed => {
                        dice.one(&[Deed::Merge, Deed::Squash, Deed::Rebase, Deed::CherryPick, Deed::Mail])
                    }
                    _ => Deed::Merge,
                });
            } else {
                // What begins before the author's work may end after it.
                let (begin, end) = pair(kind);
                several(TRANSLATOR, 2, &mut deeds, &mut dice);
                sprinkle(begin, 80, &mut deeds, &mut dice);
                several(AUTHOR, 3, &mut deeds, &mut dice);
                sprinkle(special, 40, &mut deeds, &mut dice);
                sprinkle(end, 80, &mut deeds, &mut dice);
                sprinkle(TRANSLATOR, 40, &mut deeds, &mut dice);
                sprinkle(special, 30, &mut deeds, &mut dice);
            }
            sprinkle(&[(Deed::Sync, 2), (Deed::CommitAll, 2), (Deed::Clone, 1)], 70, &mut deeds, &mut dice);
        }
        let steps = deeds.into_iter().map(|deed| Step { deed, seed: dice.next() }).collect();
        Self { seed, kind, with_driver, steps }
    }
}

/// What only histories of this kind have.
fn special(kind: Kind, dice: &mut Dice) -> Deeds {
    match kind {
        Kind::Revert => &[(Deed::Revert, 1), (Deed::CommitAll, 1)],
        Kind::Stash => &[(Deed::StashPush, 1), (Deed::StashPop, 1)],
        Kind::RenamedArticle => &[(Deed::RenameArticle, 1)],
        Kind::RenamedFolder => &[(Deed::RenameLocales, 2), (Deed::RenameArticles, 1)],
        Kind::OldCatalog => &[(Deed::OldCatalog, 2), (Deed::CommitAll, 1)],
        Kind::OtherTools => &[(Deed::OtherTool, 3), (Deed::Typography, 2)],
        Kind::Deletion => &[(Deed::Delete, 1), (Deed::Restore, 1)],
        Kind::FillIn => &[(Deed::MakeFillIn, 1), (Deed::ApplyFillIn, 1)],
        Kind::Mixed => match dice.below(7) {
            0 => &[(Deed::Revert, 1)],
            1 => &[(Deed::StashPush, 1), (Deed::StashPop, 1)],
            2 => &[(Deed::RenameArticle, 2), (Deed::RenameLocales, 1), (Deed::RenameArticles, 1)],
            3 => &[(Deed::OldCatalog, 2), (Deed::CommitAll, 1)],
            4 => &[(Deed::OtherTool, 3), (Deed::Typography, 2)],
            5 => &[(Deed::Delete, 1), (Deed::Restore, 1)],
            _ => &[(Deed::MakeFillIn, 1), (Deed::ApplyFillIn, 1)],
        },
        Kind::Linear | Kind::Merge | Kind::Squash | Kind::Rebase | Kind::CherryPick | Kind::Mail => &[],
    }
}

/// What a history of this kind has before and after the work of authors.
fn pair(kind: Kind) -> (Deeds, Deeds) {
    match kind {
        Kind::Stash => (&[(Deed::StashPush, 1)], &[(Deed::StashPop, 1)]),
        Kind::Deletion => (&[(Deed::Delete, 1)], &[(Deed::Restore, 1)]),
        Kind::FillIn => (&[(Deed::MakeFillIn, 1)], &[(Deed::ApplyFillIn, 1)]),
        Kind::OtherTools => (&[(Deed::OtherTool, 1)], &[(Deed::OtherTool, 1), (Deed::Typography, 1)]),
        Kind::Revert => (&[(Deed::CommitAll, 1)], &[(Deed::Revert, 1)]),
        Kind::OldCatalog => (&[(Deed::CommitAll, 1)], &[(Deed::OldCatalog, 1)]),
        _ => (&[], &[]),
    }
}

/// One to `most` things.
fn several(from: Deeds, most: usize, deeds: &mut Vec<Deed>, dice: &mut Dice) {
    for _ in 0..=dice.below(most) {
        sprinkle(from, 100, deeds, dice);
    }
}

/// One thing, in so many of a hundred cases.
fn sprinkle(from: Deeds, share: usize, deeds: &mut Vec<Deed>, dice: &mut Dice) {
    let all: usize = from.iter().map(|(_, weight)| weight).sum();
    if all == 0 || !dice.percent(share) {
        return;
    }
    let mut at = dice.below(all);
    for (deed, weight) in from {
        if at < *weight {
            deeds.push(*deed);
            return;
        }
        at -= weight;
    }
}
