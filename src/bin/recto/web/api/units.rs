//! Units: lists of them by a filter, and one with all that belongs to it.

use recto::diff::tokens;
use recto::model::{ChangeClass, State};
use recto::report::json::desk;
use recto::workspace::filter::Filter;
use recto::workspace::find::Names;
use recto::workspace::paging::Cursor;
use recto::workspace::shared::SharedSnapshot;
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::asked;
use super::terms;

/// So many units are listed at once.
const MOST: usize = 200;

/// So many where only what a list shows is wanted.
const MOST_BRIEF: usize = 1000;

/// The units that fit the filter in the address.
pub(super) fn units(visit: &Visit) -> Result<Value, Trouble> {
    let snapshot = visit.snapshot()?;
    let filter = filter(visit)?;
    let cursor = visit.query("cursor").map(str::parse::<Cursor>).transpose()?;
    let (units, next, faults): (Vec<Value>, _, _) = match visit.query("fields") {
        None => {
            let page = snapshot.page(&filter, cursor.as_ref(), asked::limit(visit, MOST)?)?;
            let units = page.units.iter().map(|unit| desk::unit(&visit.words, unit));
            (units.collect(), page.next, page.not_evaluated)
        }
        Some("brief") => {
            let page = snapshot.brief_page(&filter, cursor.as_ref(), asked::limit(visit, MOST_BRIEF)?)?;
            (page.units.iter().map(desk::brief_unit).collect(), page.next, page.not_evaluated)
        }
        Some(_) => return Err(asked::malformed("fields")),
    };
    let faults: Vec<Value> = faults.iter().map(|fault| desk::finding(&visit.words, fault)).collect();
    let next = next.map(|next| next.to_string());
    let total =
        total(snapshot, &filter).or_else(|| (cursor.is_none() && next.is_none()).then_some(units.len()));
    Ok(json!({ "units": units, "next": next, "total": total, "unjudged": faults }))
}

/// What the address asks for.
pub(super) fn filter(visit: &Visit) -> Result<Filter, Trouble> {
    let languages: Result<_, Trouble> = visit.queries("language").map(|tag| visit.language_of(tag)).collect();
    let states: Option<Vec<State>> = visit.queries("state").map(asked::state).collect();
    let classes: Option<Vec<ChangeClass>> = visit.queries("class").map(asked::class).collect();
    // A path may have a comma in it.
    let articles: Vec<String> = visit.query("article").map(str::to_owned).into_iter().collect();
    Ok(Filter {
        languages: languages?,
        states: states.ok_or_else(|| asked::malformed("state"))?,
        classes: classes.ok_or_else(|| asked::malformed("class"))?,
        names: Names::articles(&articles),
        query: visit.query("q").unwrap_or_default().to_owned(),
        codes: visit.queries("code").map(str::to_owned).collect(),
    })
}

/// How many units fit a filter, where that is known without a look at them.
fn total(snapshot: &SharedSnapshot, filter: &Filter) -> Option<usize> {
    if !filter.query.is_empty() || !filter.codes.is_empty() || !filter.classes.is_empty() {
        return None;
    }
    let is_meant = |path: &String| filter.names.articles.is_empty() || filter.names.articles.contains(path);
    let articles: Vec<_> =
        snapshot.articles().into_iter().filter(|article| is_meant(&article.path)).collect();
    // A folder or a glob stands for others.
    if articles.is_empty() {
        return None;
    }
    let tallies = articles.iter().flat_map(|article| &article.tallies);
    let tallies = tallies.filter(|(own, _)| filter.languages.is_empty() || filter.languages.contains(own));
    let count = |(_, tally): &(_, recto::status::Tally)| match filter.states.is_empty() {
        true => tally.units(),
        false => State::ALL
            .iter()
            .filter(|state| filter.states.contains(state))
            .map(|state| tally.count(*state))
            .sum(),
    };
    Some(tallies.map(count).sum())
}

/// One unit, with how its source changed, its terms, and what it is in other languages.
pub(super) fn unit(visit: &Visit) -> Result<Value, Trouble> {
    let (snapshot, place) = (visit.snapshot()?, asked::place_in_query(visit)?);
    let unit = snapshot.unit(&place)?;
    let changes = unit.previous.as_deref().map(|previous| tokens(previous, &unit.source)).unwrap_or_default();
    let terms = terms::of_unit(&unit);
    let others = snapshot.in_all_languages(&place.article, &place.id)?.into_iter();
    let others = others.filter(|other| other.language != place.language).map(|other| {
        json!({
            "language": other.language.as_str(),
            "state": other.state.as_str(),
            "translation": other.translation,
            "text": other.text,
        })
    });
    Ok(json!({
        "unit": desk::unit(&visit.words, &unit),
        "tokens": desk::tokens(&changes),
        "terms": terms,
        "others": others.collect::<Vec<_>>(),
    }))
}
