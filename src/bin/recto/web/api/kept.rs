//! Second versions and kept texts: what ledgers have beside the translations.

use recto::report::json;
use recto::report::json::desk;
use recto::workflow::accept::{AcceptTarget, Action};
use recto::workflow::choose::choose as chosen;
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::keeper::Keeping;
use super::super::visit::Visit;
use super::asked;
use super::writing::{named, value};

/// What is kept of an article in a language.
pub(super) fn kept(visit: &Visit) -> Result<Value, Trouble> {
    let article = visit.query("article").ok_or_else(|| asked::malformed("article"))?;
    let language = visit.language_of(visit.query("language").ok_or_else(|| asked::malformed("language"))?)?;
    let report = visit.snapshot()?.kept_texts(article, &language)?;
    Ok(value(&json::kept(&report)))
}

/// Takes a second version as the translation of its unit, or leaves it.
pub(super) fn choose(visit: &Visit, body: &Value, keeping: &mut Keeping) -> Result<Value, Trouble> {
    let (place, expected) = (asked::place(visit, body)?, asked::expected(body)?);
    let key = asked::string(body, "proposal")?;
    let action = match asked::flag(body, "take")? {
        true => Action::Accept { reviewed: false },
        false => Action::Reject { note: None },
    };
    let target = AcceptTarget {
        names: named(&place),
        languages: vec![place.language.clone()],
        states: Vec::new(),
        expected: Default::default(),
    };
    let report = keeping.write(|transaction| {
        transaction.expect(&place, &expected)?;
        transaction.act(|project, options| chosen(project, options, &target, key, &action, false))
    })?;
    let units: Vec<Value> =
        report.outcomes.iter().map(|outcome| desk::outcome(&visit.words, outcome)).collect();
    Ok(json!({ "units": units, "unit": desk::unit(&visit.words, &keeping.snapshot().unit(&place)?) }))
}
