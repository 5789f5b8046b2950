//! What people tell each other about units and articles.

use axum::http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Date;
use recto::message;
use recto::model::Language;
use recto::notes::{Event, Notes, Thread, What};
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::keeper::Keeping;
use super::super::visit::Visit;
use super::asked;

/// A note has so many bytes at most.
const LONGEST: usize = 16 << 10;

/// What people said about an article, or about the unit that the address names.
pub(super) fn notes(visit: &Visit) -> Result<Value, Trouble> {
    let article = visit.query("article").ok_or_else(|| asked::malformed("article"))?;
    let language = visit.language_of(visit.query("language").ok_or_else(|| asked::malformed("language"))?)?;
    told(visit, article, &language, visit.query("id"))
}

/// Notes about the texts of a language, and questions about the source, which all languages see.
fn told(visit: &Visit, article: &str, language: &Language, id: Option<&str>) -> Result<Value, Trouble> {
    // What was just written is seen as well.
    let seen = visit.desk.board.seen().ok_or_else(|| visit.desk.starting())?;
    let source = &seen.snapshot.project().config.source;
    let (mut threads, mut assigned, mut unreadable) = (Vec::new(), Vec::new(), 0);
    for own in [language, source] {
        let notes: Notes = seen.snapshot.notes(article, own)?;
        let is_meant =
            |event: &Event| id.is_none_or(|id| event.unit.as_deref().is_none_or(|unit| unit == id));
        let about = |thread: &&Thread| is_meant(&thread.note);
        threads.extend(notes.threads.iter().filter(about).map(|one| thread(one, own == source)));
        let meant = notes.assigned.iter().filter(|(_, event)| is_meant(event));
        assigned.extend(meant.map(|(id, event)| assignment(id, event)));
        unreadable += notes.unreadable.len();
    }
    threads.sort_by_key(|thread| thread["at"].as_str().unwrap_or_default().to_owned());
    Ok(json!({ "threads": threads, "assigned": assigned, "unreadable": unreadable }))
}

fn thread(thread: &Thread, is_about_source: bool) -> Value {
    let reply = |reply: &Event| {
        let text = match &reply.what {
            What::Reply { text, .. } => text.as_str(),
            _ => "",
        };
        json!({ "at": reply.at, "by": reply.by, "text": text })
    };
    json!({
        "id": thread.id,
        "at": thread.note.at,
        "by": thread.note.by,
        "text": thread.text(),
        "unit": thread.note.unit,
        "about_source": is_about_source,
        "resolved": thread.resolved.as_ref().map(|event| json!({ "at": event.at, "by": event.by })),
        "replies": thread.replies.iter().map(reply).collect::<Vec<_>>(),
    })
}

fn assignment(id: &str, event: &Event) -> Value {
    let (to, due) = match &event.what {
        What::Assign { to, due } => (to.as_str(), due.as_deref()),
        _ => ("", None),
    };
    json!({ "id": id, "at": event.at, "by": event.by, "to": to, "due": due, "unit": event.unit })
}

/// Writes a note, an answer, or who works on what.
pub(super) fn write(visit: &Visit, body: &Value, keeping: &mut Keeping) -> Result<Value, Trouble> {
    let article = asked::string(body, "article")?;
    let language = visit.language_of(asked::string(body, "language")?)?;
    let unit = asked::optional(body, "id")?;
    let own = match asked::flag(body, "about_source")? {
        true => keeping.project().config.source.clone(),
        false => language.clone(),
    };
    if let Some(id) = unit {
        // Nobody can say something of a unit that is not there.
        keeping.snapshot().in_all_languages(article, id)?;
    }
    let to = || asked::string(body, "to").map(str::to_owned);
    let what = match asked::string(body, "do")? {
        "note" => What::Note { text: text(body)? },
        "reply" => What::Reply { to: to()?, text: text(body)? },
        "resolve" => What::Resolve { to: to()? },
        "assign" => What::Assign { to: handle(to()?)?, due: due(body)? },
        "unassign" => What::Unassign { to: to()? },
        _ => return Err(asked::malformed("do")),
    };
    let at = Timestamp::from_second(Timestamp::now().as_second()).unwrap_or_default().to_string();
    let by = visit.session.person.name.clone();
    let event = Event { at, by, what, unit: unit.map(str::to_owned) };
    let path = keeping.snapshot().notes_path(article, &own)?;
    keeping.write(|transaction| transaction.note(&path, &event))?;
    visit.desk.board.say("notes", json!({ "article": article, "language": own.as_str() }));
    told(visit, article, &language, unit)
}

/// What somebody says.
fn text(body: &Value) -> Result<String, Trouble> {
    let text = asked::string(body, "text")?.trim();
    if text.is_empty() {
        let trouble = Trouble::new(StatusCode::UNPROCESSABLE_ENTITY, "empty", message!("desk-note-empty"));
        return Err(trouble.hint(message!("desk-note-empty-hint")));
    }
    if text.len() > LONGEST {
        return Err(Trouble::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", message!("desk-too-large")));
    }
    Ok(text.to_owned())
}

/// What somebody is called, on one short line.
fn handle(name: String) -> Result<String, Trouble> {
    let is_short = !name.trim().is_empty() && name.len() <= 200 && !name.contains(char::is_control);
    is_short.then_some(name).ok_or_else(|| asked::malformed("to"))
}

/// The day until which something is to be done.
fn due(body: &Value) -> Result<Option<String>, Trouble> {
    let Some(day) = asked::optional(body, "due")? else { return Ok(None) };
    let day: Date = day.parse().map_err(|_| asked::malformed("due"))?;
    Ok(Some(day.to_string()))
}
