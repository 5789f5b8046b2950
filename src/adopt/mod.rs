//! Takes in translations that exist as whole articles beside their sources.
//!
//! Which text of such an article was last changed when is found in `births`, what became of its source since then in
//! `replay`. Both know no git and no disk: the versions of the files are given to them. Which units of two languages
//! belong together is found in `pairing`.

pub mod births;
pub mod mechanical;
pub mod pins;
pub mod replay;
