//! Which requests are answered: from here, for here, by somebody who is known, in a form that was asked for.
//!
//! `guard` asks the questions in their order; the other files answer one of them each.

mod guard;
mod headers;
mod hosts;
pub(crate) mod people;
pub(crate) mod random;
pub(crate) mod sessions;

pub(crate) use guard::answer;
pub(crate) use headers::PREVIEW_POLICY;
pub(crate) use hosts::Hosts;
