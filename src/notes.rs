//! What people tell each other about texts: lines of events, one for each note, answer or decision.
//!
//! The lines of a file are a set: their order means nothing, and the same one twice is one. So git may merge them as
//! lines, and nothing that somebody wrote is ever taken out. Where the files are is not known here.

use serde_json::{Map, Value, json};
use xxhash_rust::xxh3::xxh3_64;

/// The name with which the file of a catalog ends.
pub const EXTENSION: &str = "notes.jsonl";

/// Something that somebody said or decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When, as RFC 3339 in UTC.
    pub at: String,
    /// The handle of whoever it was; a statement, which nobody has checked.
    pub by: Option<String>,
    /// What it is.
    pub what: What,
    /// The id of the unit; none where it is about the whole article.
    pub unit: Option<String>,
}

/// What an event is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A note.
    Note {
        /// What it says.
        text: String,
    },
    /// An answer to a note.
    Reply {
        /// The id of the note.
        to: String,
        /// What it says.
        text: String,
    },
    /// A note is settled.
    Resolve {
        /// The id of the note.
        to: String,
    },
    /// Somebody takes a unit, or is asked to.
    Assign {
        /// The handle of whoever works on it.
        to: String,
        /// The day until which, as `2026-03-15`.
        due: Option<String>,
    },
    /// Nobody has to work on it any more.
    Unassign {
        /// The id of the event by which somebody had to.
        to: String,
    },
}

impl Event {
    /// The id: the same for the same event, wherever it was written.
    pub fn id(&self) -> String {
        let said = self.value(None).to_string();
        format!("n-{:08x}", xxh3_64(said.as_bytes()) >> 32)
    }

    /// The event as a line of a file.
    pub fn line(&self) -> String {
        format!("{}\n", self.value(Some(&self.id())))
    }

    fn value(&self, id: Option<&str>) -> Value {
        let (name, to, text, due) = match &self.what {
            What::Note { text } => ("note", None, Some(text), None),
            What::Reply { to, text } => ("reply", Some(to), Some(text), None),
            What::Resolve { to } => ("resolve", Some(to), None, None),
            What::Assign { to, due } => ("assign", Some(to), None, due.as_ref()),
            What::Unassign { to } => ("unassign", Some(to), None, None),
        };
        let mut line = Map::new();
        let mut put = |key: &str, value: Option<&str>| {
            if let Some(value) = value {
                line.insert(key.to_owned(), json!(value));
            }
        };
        put("at", Some(&self.at));
        put("by", self.by.as_deref());
        put("do", Some(name));
        put("due", due.map(String::as_str));
        put("id", id);
        put("text", text.map(String::as_str));
        put("to", to.map(String::as_str));
        put("unit", self.unit.as_deref());
        Value::Object(line)
    }

    /// The event of a line with its id; none where it is one of another kind.
    fn read(line: &Value) -> Option<(String, Self)> {
        let field = |name: &str| line.get(name).and_then(Value::as_str).map(str::to_owned);
        let what = match line.get("do").and_then(Value::as_str)? {
            "note" => What::Note { text: field("text")? },
            "reply" => What::Reply { to: field("to")?, text: field("text")? },
            "resolve" => What::Resolve { to: field("to")? },
            "assign" => What::Assign { to: field("to")?, due: field("due") },
            "unassign" => What::Unassign { to: field("to")? },
            _ => return None,
        };
        let event = Self { at: field("at")?, by: field("by"), what, unit: field("unit") };
        Some((field("id").unwrap_or_else(|| event.id()), event))
    }
}

/// A note with its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The id of the note.
    pub id: String,
    /// The note.
    pub note: Event,
    /// The answers, the oldest first.
    pub replies: Vec<Event>,
    /// The event that settled it.
    pub resolved: Option<Event>,
}

impl Thread {
    /// What the note says.
    pub fn text(&self) -> &str {
        match &self.note.what {
            What::Note { text } => text,
            _ => "",
        }
    }
}

/// What the lines of a file say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The notes, the oldest first.
    pub threads: Vec<Thread>,
    /// Who has to work on what: the id of the event, and the event; the oldest first.
    pub assigned: Vec<(String, Event)>,
    /// The lines that cannot be read, counted from one.
    pub unreadable: Vec<usize>,
}

impl Notes {
    /// Reads the lines of a file. A line of a kind that is not known here is passed over.
    pub fn read(text: &str) -> Self {
        let mut notes = Self::default();
        let mut events: Vec<(String, Event)> = Vec::new();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            match serde_json::from_str::<Value>(line) {
                Ok(value) if value.get("do").is_some() => events.extend(Event::read(&value)),
                _ => notes.unreadable.push(at + 1),
            }
        }
        events.sort_by(|(id, a), (other, b)| (&a.at, id).cmp(&(&b.at, other)));
        events.dedup_by(|(id, _), (other, _)| id == other);
        for (id, event) in &events {
            if let What::Note { .. } = event.what {
                let thread =
                    Thread { id: id.clone(), note: event.clone(), replies: Vec::new(), resolved: None };
                notes.threads.push(thread);
            }
        }
        for (id, event) in events {
            match &event.what {
                What::Note { .. } => {}
                What::Assign { .. } => notes.assigned.push((id, event)),
                What::Unassign { to } => notes.assigned.retain(|(own, _)| own != to),
                What::Reply { to, .. } | What::Resolve { to } => {
                    let Some(thread) = notes.threads.iter_mut().find(|thread| thread.id == *to) else {
                        continue;
                    };
                    match event.what {
                        What::Resolve { .. } => thread.resolved = Some(event),
                        _ => thread.replies.push(event),
                    }
                }
            }
        }
        notes
    }
}

/// A file with a line behind those that it has.
pub fn with_line(text: &str, event: &Event) -> String {
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{text}{end}{}", event.line())
}

/// The lines of two files as one: none is lost, and the same one twice is one.
pub fn joined(text: &str, other: &str) -> String {
    let mut all = String::new();
    let known: std::collections::BTreeSet<&str> = text.lines().collect();
    for line in text.lines().chain(other.lines().filter(|line| !known.contains(line))) {
        all.push_str(line);
        all.push('\n');
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(at: &str, by: &str, what: What) -> Event {
        Event { at: at.to_owned(), by: Some(by.to_owned()), what, unit: Some("bells-eb61".to_owned()) }
    }

    #[test]
    fn lines_in_any_order_and_twice_are_the_same_notes() {
        let note = event("2026-03-15T10:00:00Z", "Ana", What::Note { text: "Ten or nine?".to_owned() });
        let id = note.id();
        let reply =
            event("2026-03-15T11:00:00Z", "Luc", What::Reply { to: id.clone(), text: "Ten.".to_owned() });
        let resolve = event("2026-03-15T12:00:00Z", "Ana", What::Resolve { to: id.clone() });
        let lines = [note.line(), reply.line(), resolve.line()];
        let told = Notes::read(&lines.concat());
        assert_eq!(told.threads.len(), 1);
        assert_eq!((told.threads[0].text(), told.threads[0].replies.len()), ("Ten or nine?", 1));
        assert_eq!(told.threads[0].resolved.as_ref(), Some(&resolve));
        let mixed = [&lines[2], &lines[0], &lines[1], &lines[0]].map(String::as_str).concat();
        assert_eq!(Notes::read(&mixed), told);
        assert_eq!(Notes::read(&joined(&lines[2..].concat(), &lines[..2].concat())), told);
    }

    #[test]
    fn what_cannot_be_read_is_told_and_what_is_not_known_is_passed_over() {
        let text = "{\"at\":\"2027\",\"do\":\"praise\",\"text\":\"Fine\"}\nno line\n\n{\"at\":\"2027\"}\n";
        assert_eq!(Notes::read(text), Notes { unreadable: vec![2, 4], ..Notes::default() });
    }

    #[test]
    fn whoever_took_a_unit_has_it_until_it_is_given_back() {
        let to = "Luc".to_owned();
        let assign = event("2026-03-15T10:00:00Z", "Ana", What::Assign { to, due: None });
        let back = event("2026-03-16T10:00:00Z", "Luc", What::Unassign { to: assign.id() });
        assert_eq!(Notes::read(&assign.line()).assigned, [(assign.id(), assign.clone())]);
        assert_eq!(Notes::read(&with_line(assign.line().trim_end(), &back)).assigned, []);
    }
}
