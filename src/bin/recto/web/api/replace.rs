//! Find and replace over many translations: shown first, and then done for those that somebody ticked.

use recto::diff::tokens;
use recto::report::json::desk;
use recto::workflow::replace::TextReplacement;
use recto::workspace::WorkspaceError;
use recto::workspace::filter::Filter;
use recto::workspace::find::Names;
use recto::workspace::paging::Cursor;
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::keeper::Keeping;
use super::super::visit::Visit;
use super::asked;

/// So many translations are shown at once.
const MOST: usize = 200;

/// Where it would be replaced.
pub(super) fn preview(visit: &Visit, body: &Value) -> Result<Value, Trouble> {
    let replacement = replacement(body)?;
    let language = visit.language_of(asked::string(body, "language")?)?;
    let empty = json!({});
    let narrowed = body.get("filter").unwrap_or(&empty);
    let list = |name: &'static str| -> Result<Vec<&str>, Trouble> {
        match narrowed.get(name) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Array(items)) => {
                items.iter().map(|item| item.as_str().ok_or_else(|| asked::malformed(name))).collect()
            }
            Some(_) => Err(asked::malformed(name)),
        }
    };
    let states: Option<Vec<_>> = list("states")?.into_iter().map(asked::state).collect();
    let articles: Vec<String> = list("articles")?.into_iter().map(str::to_owned).collect();
    let filter = Filter {
        languages: vec![language],
        states: states.ok_or_else(|| asked::malformed("states"))?,
        names: Names::articles(&articles),
        query: replacement.find.clone(),
        ..Filter::default()
    };
    let mut cursor = asked::optional(body, "cursor")?.map(str::parse::<Cursor>).transpose()?;
    let mut matches = Vec::new();
    loop {
        let page = visit.snapshot()?.page(&filter, cursor.as_ref(), MOST)?;
        for unit in &page.units {
            let Some(replaced) = replacement.in_unit(unit) else { continue };
            matches.push(json!({
                "unit": desk::unit(&visit.words, unit),
                "before": replaced.before,
                "after": replaced.after,
                "tokens": desk::tokens(&tokens(&replaced.before, &replaced.after)),
            }));
        }
        cursor = page.next;
        if cursor.is_none() || matches.len() >= MOST {
            break;
        }
    }
    Ok(json!({ "matches": matches, "next": cursor.map(|cursor| cursor.to_string()) }))
}

/// Replaces it in the translations that somebody ticked; those that changed since they were shown are refused.
pub(super) fn apply(visit: &Visit, body: &Value, keeping: &mut Keeping) -> Result<Value, Trouble> {
    let replacement = replacement(body)?;
    let mut named = body.clone();
    named["units"] = body.get("apply").cloned().unwrap_or_default();
    let units = asked::units(visit, &named)?;
    let done = keeping.write(|transaction| {
        let mut done = Vec::new();
        for (place, expected) in &units {
            let replaced = transaction.saved(place).and_then(|before| {
                transaction.replace(place, &replacement, expected)?;
                Ok((before, transaction.row(place)?))
            });
            match replaced {
                Err(error @ WorkspaceError::File(_)) => return Err(error),
                replaced => done.push((place.clone(), replaced)),
            }
        }
        Ok(done)
    })?;
    let mut before = Vec::new();
    let mut answers = Vec::new();
    for (place, replaced) in done {
        answers.push(match replaced {
            Ok((saved, row)) => {
                before.push(saved);
                json!({ "article": place.article, "id": place.id, "language": place.language.as_str(),
                        "after": row.state.as_str(), "refused": null, "unit": desk::unit(&visit.words, &row) })
            }
            Err(WorkspaceError::Refused(outcome)) => desk::outcome(&visit.words, &outcome),
            Err(error) => {
                let trouble = Trouble::from(error);
                json!({ "article": place.article, "id": place.id, "language": place.language.as_str(), "after": null,
                        "refused": trouble.code, "message": visit.words.text(&trouble.message) })
            }
        });
    }
    let receipt = keeping.receipt(&visit.session, before);
    Ok(json!({ "units": answers, "receipt": receipt }))
}

fn replacement(body: &Value) -> Result<TextReplacement, Trouble> {
    let find = asked::string(body, "find")?;
    if find.is_empty() || find.len() > 1000 {
        return Err(asked::malformed("find"));
    }
    let with = asked::string(body, "with")?;
    if with.len() > 1000 {
        return Err(asked::malformed("with"));
    }
    Ok(TextReplacement {
        find: find.to_owned(),
        with: with.to_owned(),
        exact_case: asked::flag(body, "case")?,
        whole_words: asked::flag(body, "whole")?,
    })
}
