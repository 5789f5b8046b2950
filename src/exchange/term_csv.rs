//! Terms as a table: CSV with the columns `source`, `target`, `status`, `part` and `definition`, in any order.

use super::tbx::{ConceptTerm, TermConcept, TermStatus};
use super::xml::ExchangeError;
use crate::message;
use crate::message::Message;
use crate::model::Language;

/// The columns, in the order in which they are written.
const COLUMNS: [&str; 5] = ["source", "target", "status", "part", "definition"];

/// What a spreadsheet would take for a formula.
const FORMULA: [char; 5] = ['=', '+', '-', '@', '\t'];

/// Reads a table of terms in two languages. Rows with the same source text are one concept.
///
/// # Errors
///
/// What is no such table.
pub fn read(text: &str, source: &Language, target: &Language) -> Result<Vec<TermConcept>, ExchangeError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Spreadsheets of some countries write semicolons.
    let first = text.lines().next().unwrap_or_default();
    let mark =
        [b',', b';', b'\t'].into_iter().max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count());
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(mark.unwrap_or(b','))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let fault = |error: &csv::Error| {
        let offset =
            error.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or_default();
        let reason = Message::foreign(error.to_string());
        ExchangeError::new(offset, message!("exchange-not-csv", reason), message!("exchange-no-columns-hint"))
    };
    let headers = reader.headers().map_err(|error| fault(&error))?.clone();
    let column = |name: &str| headers.iter().position(|own| own.eq_ignore_ascii_case(name));
    let places = COLUMNS.map(column);
    let (Some(of_source), Some(of_target)) = (places[0], places[1]) else {
        return Err(ExchangeError::new(
            0,
            message!("exchange-no-columns"),
            message!("exchange-no-columns-hint"),
        ));
    };
    let mut concepts: Vec<TermConcept> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(&error))?;
        let cell = |place: Option<usize>| {
            let cell = place.and_then(|place| record.get(place)).unwrap_or_default();
            let bare = cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).unwrap_or(cell);
            Some(bare.trim().to_owned()).filter(|text| !text.is_empty())
        };
        let (Some(own), Some(other)) = (cell(Some(of_source)), cell(Some(of_target))) else { continue };
        let (status, part, definition) = (cell(places[2]), cell(places[3]), cell(places[4]));
        let term = |language: &Language, text: String, status| {
            let part = part.clone();
            ConceptTerm { language: language.clone(), text, status, part }
        };
        let status = status.map_or(TermStatus::Preferred, |status| TermStatus::of(&status));
        let theirs = term(target, other, status);
        match concepts.iter_mut().find(|concept| concept.terms[0].text == own) {
            Some(concept) => {
                concept.terms.push(theirs);
                concept.definition = concept.definition.take().or(definition);
            }
            None => {
                let terms = vec![term(source, own, TermStatus::Preferred), theirs];
                concepts.push(TermConcept { id: None, definition, terms });
            }
        }
    }
    Ok(concepts)
}

/// Terms as a table in two languages, which spreadsheets read: every cell in quotes, none of them a formula.
pub fn write(concepts: &[TermConcept], source: &Language, target: &Language) -> String {
    let mut out = format!("\u{feff}{}\r\n", COLUMNS.map(quoted).join(","));
    for concept in concepts {
        let mut own = concept.terms.iter().filter(|term| term.language == *source);
        let Some(own) = own.next() else { continue };
        for term in concept.terms.iter().filter(|term| term.language == *target) {
            let part = term.part.as_deref().or(own.part.as_deref()).unwrap_or_default();
            let definition = concept.definition.as_deref().unwrap_or_default();
            let cells = [own.text.as_str(), &term.text, term.status.as_str(), part, definition];
            out.push_str(&format!("{}\r\n", cells.map(quoted).join(",")));
        }
    }
    out
}

fn quoted(cell: &str) -> String {
    let mark = if cell.starts_with(FORMULA) { "'" } else { "" };
    format!("\"{mark}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let (english, french): (Language, Language) = ("en".parse().unwrap(), "fr".parse().unwrap());
        let term = |language: &Language, text: &str, status| ConceptTerm {
            language: language.clone(),
            text: text.to_owned(),
            status,
            part: Some("noun".to_owned()),
        };
        let concept = TermConcept {
            id: None,
            definition: Some("A \"thing\", two".to_owned()),
            terms: vec![
                term(&english, "=1+1", TermStatus::Preferred),
                term(&french, "-un, deux", TermStatus::Preferred),
                term(&french, "deux", TermStatus::Forbidden),
            ],
        };
        let text = write(std::slice::from_ref(&concept), &english, &french);
        assert!(text.contains("\"'=1+1\",\"'-un, deux\""), "{text}");
        assert_eq!(read(&text, &english, &french).unwrap(), [concept]);
    }

    #[test]
    fn tables_of_other_programs_are_read() {
        let (english, french): (Language, Language) = ("en".parse().unwrap(), "fr".parse().unwrap());
        let read = |text| read(text, &english, &french);
        let seen = read("Target;Source;Note\ndépôt;repository;x\n;empty\n").unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!((seen[0].terms[0].text.as_str(), seen[0].terms[1].text.as_str()), ("repository", "dépôt"));
        assert!(read("a,b\n1,2\n").is_err());
        assert!(read("").is_err());
    }
}
