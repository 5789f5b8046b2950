//! Stand-in.
use crate::model::Language;
/// Part.
pub struct Part {
    /// Source.
    pub source: String,
    /// Translation.
    pub translation: Option<String>,
}
/// Parts.
pub fn parts(answered: &str, translation: &str, pieces: &[&str], _s: &Language, _t: &Language) -> Vec<Part> {
    let a: Vec<&str> = answered.split_inclusive(". ").collect();
    let t: Vec<&str> = translation.split_inclusive(". ").collect();
    if a.len() == pieces.len() && t.len() == pieces.len() {
        a.iter()
            .zip(t)
            .map(|(a, t)| Part { source: a.trim().to_owned(), translation: Some(t.trim().to_owned()) })
            .collect()
    } else {
        pieces.iter().map(|p| Part { source: (*p).to_owned(), translation: None }).collect()
    }
}
