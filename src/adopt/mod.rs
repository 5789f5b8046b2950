//! Takes in translations that exist as whole articles beside their sources.
//!
//! Which text of such an article was last changed when is found in `blame`, what became of its source since then in
//! `replay`. Both know no git and no disk: the versions of the files are given to them. Which units of two languages
//! belong together is found in `pairing`. `site` adopts a whole project, `article` one article of it, and `resolve`
//! says what becomes of each text. `po` adopts what stands in PO files.

mod article;
pub mod blame;
mod candidate;
pub mod mechanical;
mod outside;
mod past;
pub mod pins;
mod po;
pub mod replay;
mod report;
mod request;
mod resolve;
mod site;
mod tracked;
mod without_source;

pub use po::po_languages;
pub use report::{
    AdoptOutcome, AdoptReport, AdoptTally, AdoptedArticle, AdoptedPo, Missing, Paired, PairedWith, PoLeft,
    Reach, Text,
};
pub use request::AdoptRequest;
pub use site::adopt;
