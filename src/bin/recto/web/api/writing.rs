//! Writing: a translation, or what people say of translations.

use axum::http::StatusCode;
use recto::message;
use recto::report::json::{self, desk};
use recto::workflow::accept::{AcceptTarget, Action};
use recto::workflow::check::FindingFilter;
use recto::workflow::dismiss;
use recto::workflow::fix;
use recto::workflow::restore::Saved;

use recto::workspace::expected::Expected;
use recto::workspace::find::Names;
use recto::workspace::outcome::Outcome;
use recto::workspace::shared::UnitPlace;
use recto::workspace::{Transaction, WorkspaceError};
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::keeper::Keeping;
use super::super::security::people::Role;
use super::super::visit::Visit;
use super::asked;

/// Writes one translation.
pub(super) fn translation(visit: &Visit, body: &Value, keeping: &mut Keeping) -> Result<Value, Trouble> {
    let place = asked::place(visit, body)?;
    let (text, read_as) = asked::text(body)?;
    let expected = asked::expected(body)?;
    let (before, report) = keeping
        .write(|transaction| {
            let before = transaction.saved(&place)?;
            Ok((before, transaction.set_as(&place, text, read_as, expected)?))
        })
        .map_err(|error| Trouble::from(error).in_text(text))?;
    let mut answer = value(&json::set(&report));
    answer["unit"] = desk::unit(&visit.words, &report.unit);
    answer["receipt"] = keeping.receipt(&visit.session, vec![before]).into();
    Ok(answer)
}

/// Confirms translations.
pub(super) fn accept(visit: &Visit, body: &Value, keeping: &mut Keeping) -> Result<Value, Trouble> {
    let reviewed = asked::flag(body, "reviewed")?;
    if reviewed && !visit.session.person.may(Role::Review) {
        return Err(Trouble::new(StatusCode::FORBIDDEN, "role", message!("desk-no-review")));
    }
    act(visit, body, keeping, &Action::Accept { reviewed })
}

/// Makes drafts of translations again.
pub(super) fn reject(visit: &Visit, body: &Value, keeping: &mut Keeping) -> Result<Value, Trouble> {
    let note = asked::optional(body, "note")?.map(str::trim).filter(|note| !note.is_empty());
    act(visit, body, keeping, &Action::Reject { note: note.map(str::to_owned) })
}

/// What became of one of several units.
enum Done {
    /// It was changed; this is how it was before.
    Changed(Box<Outcome>, Box<Saved>),
    Refused(Box<Outcome>),
    Failed(UnitPlace, WorkspaceError),
}

fn act(visit: &Visit, body: &Value, keeping: &mut Keeping, action: &Action) -> Result<Value, Trouble> {
    let units = asked::units(visit, body)?;
    let done = keeping.write(|transaction| {
        let one = |(place, expected): &(UnitPlace, Expected)| match one(transaction, place, expected, action)
        {
            // Somebody else is writing, or the disk refuses: then nothing is done at all.
            Err(error @ WorkspaceError::File(_)) => Err(error),
            Err(error) => Ok(Done::Failed(place.clone(), error)),
            Ok(done) => Ok(done),
        };
        units.iter().map(one).collect::<Result<Vec<Done>, _>>()
    })?;
    let mut before = Vec::new();
    let answers: Vec<Value> = done
        .into_iter()
        .map(|done| match done {
            Done::Changed(outcome, saved) => {
                before.push(*saved);
                desk::outcome(&visit.words, &outcome)
            }
            Done::Refused(outcome) => desk::outcome(&visit.words, &outcome),
            Done::Failed(place, error) => failed(visit, &place, error),
        })
        .collect();
    let receipt = keeping.receipt(&visit.session, before);
    Ok(json!({ "units": answers, "receipt": receipt }))
}

/// What is said of one of several units that could not be changed.
fn failed(visit: &Visit, place: &UnitPlace, error: WorkspaceError) -> Value {
    let trouble = Trouble::from(error);
    json!({
        "article": place.article,
        "id": place.id,
        "language": place.language.as_str(),
        "after": null,
        "refused": trouble.code,
        "message": visit.words.text(&trouble.message),
    })
}

fn one(
    transaction: &mut Transaction,
    place: &UnitPlace,
    expected: &Expected,
    action: &Action,
) -> Result<Done, WorkspaceError> {
    let before = transaction.saved(place)?;
    let target = AcceptTarget {
        names: named(place),
        languages: vec![place.language.clone()],
        states: Vec::new(),
        expected: *expected,
    };
    let mut report = transaction.accept(&target, action)?;
    if let Some(blocked) = report.blocked.pop() {
        return Err(blocked);
    }
    match report.outcomes.pop() {
        Some(outcome) if outcome.result.is_ok() => Ok(Done::Changed(Box::new(outcome), Box::new(before))),
        Some(outcome) => Ok(Done::Refused(Box::new(outcome))),
        None => Err(WorkspaceError::NotEvaluated(report.not_evaluated)),
    }
}

/// One unit, as commands are told of it.
pub(super) fn named(place: &UnitPlace) -> Names {
    Names { articles: vec![place.article.clone()], words: vec![place.id.clone()] }
}

/// Dismisses findings of one check about translations, or takes that back: about one, or about several as one change.
pub(super) fn dismiss(visit: &Visit, body: &Value, keeping: &mut Keeping) -> Result<Value, Trouble> {
    let meant = || Ok::<_, Trouble>((asked::string(body, "code")?, asked::optional(body, "reason")?));
    if body.get("units").is_some() {
        let units = asked::units(visit, body)?;
        let (code, reason) = meant()?;
        return dismiss_several(visit, &units, code, reason, keeping);
    }
    let (place, expected) = (asked::place(visit, body)?, asked::expected(body)?);
    let (code, reason) = meant()?;
    let (before, report) =
        keeping.write(|transaction| dismiss_one(transaction, &place, &expected, code, reason))?;
    let mut answer = value(&json::dismiss(&report));
    answer["unit"] = desk::unit(&visit.words, &keeping.snapshot().unit(&place)?);
    answer["receipt"] = keeping.receipt(&visit.session, vec![before]).into();
    Ok(answer)
}

fn dismiss_one(
    transaction: &mut Transaction,
    place: &UnitPlace,
    expected: &Expected,
    code: &str,
    reason: Option<&str>,
) -> Result<(Saved, dismiss::DismissReport), WorkspaceError> {
    let request = dismiss::DismissRequest {
        article: &place.article,
        ids: std::slice::from_ref(&place.id),
        languages: std::slice::from_ref(&place.language),
        code,
        reason,
    };
    transaction.expect(place, expected)?;
    let before = transaction.saved(place)?;
    let report = transaction.act(|project, options| dismiss::dismiss(project, options, &request))?;
    Ok((before, report))
}

fn dismiss_several(
    visit: &Visit,
    units: &[(UnitPlace, Expected)],
    code: &str,
    reason: Option<&str>,
    keeping: &mut Keeping,
) -> Result<Value, Trouble> {
    let done = keeping.write(|transaction| {
        let one = |(place, expected): &(UnitPlace, Expected)| match dismiss_one(
            transaction,
            place,
            expected,
            code,
            reason,
        ) {
            Err(error @ WorkspaceError::File(_)) => Err(error),
            done => Ok(done.map(|(before, _)| before)),
        };
        units.iter().map(one).collect::<Result<Vec<_>, _>>()
    })?;
    let mut before = Vec::new();
    let mut answers = Vec::new();
    for ((place, _), done) in units.iter().zip(done) {
        answers.push(match done {
            Ok(saved) => {
                before.push(saved);
                json!({
                    "article": place.article,
                    "id": place.id,
                    "language": place.language.as_str(),
                    "refused": null,
                    "unit": desk::unit(&visit.words, &keeping.snapshot().unit(place)?),
                })
            }
            Err(WorkspaceError::Refused(outcome)) => desk::outcome(&visit.words, &outcome),
            Err(error) => failed(visit, place, error),
        });
    }
    let receipt = keeping.receipt(&visit.session, before);
    Ok(json!({ "units": answers, "receipt": receipt }))
}

/// Mends what is mechanical in one translation.
pub(super) fn fix(visit: &Visit, body: &Value, keeping: &mut Keeping) -> Result<Value, Trouble> {
    let (place, expected) = (asked::place(visit, body)?, asked::expected(body)?);
    let codes = asked::optional(body, "code")?.map(str::to_owned).into_iter().collect();
    let wanted = FindingFilter { codes, classes: Vec::new(), languages: vec![place.language.clone()] };
    let (before, report) = keeping.write(|transaction| {
        transaction.expect(&place, &expected)?;
        let before = transaction.saved(&place)?;
        let names = named(&place);
        let report =
            transaction.act(|project, options| fix::fix(project, options, &wanted, &names, false))?;
        Ok((before, report))
    })?;
    let has_changed = !report.files.is_empty();
    let mut answer = value(&json::fix(&report));
    answer["unit"] = desk::unit(&visit.words, &keeping.snapshot().unit(&place)?);
    answer["receipt"] =
        keeping.receipt(&visit.session, Some(before).filter(|_| has_changed).into_iter().collect()).into();
    Ok(answer)
}

/// JSON of recto's own making.
pub(super) fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
