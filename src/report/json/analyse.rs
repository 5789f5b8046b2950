//! What a job comes to, as JSON.

use serde::Serialize;

use super::shape::{SCHEMA, to_text};
use crate::workflow::analyse::{AnalyseReport, AnalysedLanguage, Band, Volume};

#[derive(Serialize)]
struct Analyse<'a> {
    schema: u32,
    languages: Vec<Language<'a>>,
}

#[derive(Serialize)]
struct Language<'a> {
    language: &'a str,
    bands: Vec<BandRow>,
    total: BandRow,
}

#[derive(Serialize)]
struct BandRow {
    #[serde(skip_serializing_if = "Option::is_none")]
    band: Option<&'static str>,
    units: usize,
    words: usize,
    characters: usize,
    characters_with_blanks: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<f64>,
    weighted_words: f64,
}

impl BandRow {
    fn new(volume: Volume, weighted: f64) -> Self {
        Self {
            band: None,
            units: volume.units,
            words: volume.words,
            characters: volume.characters,
            characters_with_blanks: volume.characters_with_blanks,
            weight: None,
            weighted_words: (weighted * 100.0).round() / 100.0,
        }
    }
}

/// What there is to do as JSON.
pub fn analyse(report: &AnalyseReport) -> String {
    let languages = report.languages.iter().map(|language| in_language(language, &report.weights));
    to_text(&Analyse { schema: SCHEMA, languages: languages.collect() })
}

fn in_language<'a>(language: &'a AnalysedLanguage, weights: &[f64; Band::ALL.len()]) -> Language<'a> {
    let bands = Band::ALL.into_iter().enumerate().map(|(place, band)| BandRow {
        band: Some(band.as_str()),
        weight: Some(weights[place]),
        ..BandRow::new(language.bands[place], language.weighted(place, weights))
    });
    Language {
        language: language.language.as_str(),
        bands: bands.collect(),
        total: BandRow::new(language.total(), language.weighted_total(weights)),
    }
}
