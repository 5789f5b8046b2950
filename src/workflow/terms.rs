//! The glossary of a project, from and to the term bases of other tools.
//!
//! An import only adds: a term that the glossary has stays as it is, and where a file says something else, that is told.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::{encode, free_id, new_id};
use crate::diagnostic::{Diagnostic, Severity};
use crate::exchange::tbx::{self, ConceptTerm, TbxVersion, TermConcept, TermStatus};
use crate::exchange::{ExchangeError, term_csv, text_of};
use crate::glossary::{TermEntry, term_entries};
use crate::message;
use crate::model::{Fingerprint, Language};
use crate::text_position::LineIndex;
use crate::words::fold_word;
use crate::workspace::WorkspaceError;
use crate::workspace::find;
use crate::workspace::project::Project;
use crate::workspace::transaction::lock;

/// In what form terms are exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermFormat {
    /// A term base.
    Tbx(TbxVersion),
    /// A table.
    Csv,
}

/// What became of an import of terms.
#[derive(Debug, Default)]
pub struct TermsReport {
    /// How many terms each glossary got, that of the source language first.
    pub added: Vec<(Language, usize)>,
    /// How many terms the glossaries had already, as the file has them.
    pub known: usize,
    /// Terms that a glossary calls something else than the file does.
    pub different: Vec<DifferentTerm>,
    /// How many concepts have no term in the source language, or none in a language of the project.
    pub passed_over: usize,
    /// The files that were written.
    pub written: Vec<String>,
}

/// A term that a glossary calls something else than a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferentTerm {
    /// The language.
    pub language: Language,
    /// The id.
    pub id: String,
    /// What the glossary calls it.
    pub ours: String,
    /// What the file says.
    pub theirs: String,
}

/// Adds the terms of a file to the glossaries of a project; `path` is where it was. A table is in the language that is
/// named, or in the only one that the project translates to.
///
/// # Errors
///
/// A file that is no term base and no table of terms, or a table in a language that nobody named.
pub fn import(
    project: &Project,
    path: &str,
    bytes: &[u8],
    languages: &[Language],
) -> Result<TermsReport, WorkspaceError> {
    let languages = find::languages(project, languages)?;
    let concepts = concepts_of(project, path, bytes, &languages)?;
    let _lock = lock(project)?;
    let source = &project.config.source;
    let mut glossaries = vec![Glossed::read(project, source)?];
    for language in &languages {
        glossaries.push(Glossed::read(project, language)?);
    }
    let mut report = TermsReport::default();
    for concept in concepts {
        add(concept, source, &mut glossaries, &mut report);
    }
    let texts: Vec<(String, String)> = glossaries
        .iter()
        .filter(|glossed| glossed.added > 0)
        .map(|glossed| (project.catalog_path(&glossed.language, "terms"), glossed.text.clone()))
        .collect();
    let both: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (&**path, &**text)).collect();
    if !both.is_empty() {
        project.files.write_together(&both)?;
    }
    report.written = texts.into_iter().map(|(path, _)| path).collect();
    report.added = glossaries.into_iter().map(|glossed| (glossed.language, glossed.added)).collect();
    Ok(report)
}

fn concepts_of(
    project: &Project,
    path: &str,
    bytes: &[u8],
    languages: &[Language],
) -> Result<Vec<TermConcept>, WorkspaceError> {
    let fault = |text: &str, error: ExchangeError| {
        let place = LineIndex::new(text).position(text, error.offset.min(text.len()));
        let finding = Diagnostic::new("unreadable-terms", Severity::Error, path, error.message);
        WorkspaceError::NotEvaluated(vec![finding.at(place).hint(error.hint)])
    };
    let text = text_of(bytes).map_err(|error| fault("", error))?;
    if text.trim_start().starts_with('<') {
        return tbx::read(&text).map_err(|error| fault(&text, error));
    }
    let [language] = languages else {
        return Err(WorkspaceError::request(message!("terms-which"), message!("terms-which-hint")));
    };
    term_csv::read(&text, &project.config.source, language).map_err(|error| fault(&text, error))
}

/// A glossary that gets terms.
struct Glossed {
    language: Language,
    text: String,
    entries: Vec<TermEntry>,
    /// The places of entries, by their ids and by all that they are called.
    by_id: FxHashMap<String, usize>,
    by_text: FxHashMap<String, usize>,
    added: usize,
}

impl Glossed {
    fn read(project: &Project, language: &Language) -> Result<Self, WorkspaceError> {
        let text = project.glossary(language)?;
        let mut glossed = Self {
            language: language.clone(),
            entries: Vec::new(),
            by_id: FxHashMap::default(),
            by_text: FxHashMap::default(),
            added: 0,
            text: String::new(),
        };
        for entry in term_entries(&text) {
            glossed.index(entry);
        }
        glossed.text = text;
        Ok(glossed)
    }

    fn index(&mut self, entry: TermEntry) {
        let at = self.entries.len();
        self.by_id.entry(entry.id.clone()).or_insert(at);
        for text in entry.texts.iter().chain(&entry.admitted) {
            self.by_text.entry(folded(text)).or_insert(at);
        }
        self.entries.push(entry);
    }

    fn add(&mut self, entry: TermEntry) {
        let mut text = std::mem::take(&mut self.text);
        if !text.is_empty() {
            text.truncate(text.trim_end().len());
            text.push_str("\n\n");
        }
        self.text = text + &written(&entry);
        self.added += 1;
        self.index(entry);
    }

    fn get(&self, id: &str) -> Option<&TermEntry> {
        self.by_id.get(id).map(|at| &self.entries[*at])
    }
}

fn folded(text: &str) -> String {
    text.split_whitespace().map(fold_word).collect::<Vec<_>>().join(" ")
}

/// Adds one concept to the glossaries, that of the source language first.
fn add(concept: TermConcept, source: &Language, glossaries: &mut [Glossed], report: &mut TermsReport) {
    let TermConcept { definition, terms, .. } = concept;
    let own = entry(&terms, source, definition.clone());
    let others: Vec<(usize, TermEntry)> = (1..glossaries.len())
        .filter_map(|nth| Some((nth, entry(&terms, &glossaries[nth].language, None)?)))
        .collect();
    let Some(own) = own.filter(|_| !others.is_empty()) else {
        report.passed_over += 1;
        return;
    };
    let known = own.texts.iter().chain(&own.admitted);
    let known = known.filter_map(|text| glossaries[0].by_text.get(&folded(text))).next();
    let id = match known {
        Some(at) => glossaries[0].entries[*at].id.clone(),
        None => {
            let id = id_of(&own.texts[0], glossaries);
            glossaries[0].add(TermEntry { id: id.clone(), ..own });
            id
        }
    };
    for (nth, theirs) in others {
        let Some(ours) = glossaries[nth].get(&id) else {
            glossaries[nth].add(TermEntry { id: id.clone(), ..theirs });
            continue;
        };
        let known: FxHashSet<String> =
            ours.texts.iter().chain(&ours.admitted).chain(&ours.forbidden).map(|text| folded(text)).collect();
        let all = theirs.texts.iter().chain(&theirs.admitted).chain(&theirs.forbidden);
        let new: Vec<&str> = all.filter(|text| !known.contains(&folded(text))).map(String::as_str).collect();
        if new.is_empty() {
            report.known += 1;
        } else {
            report.different.push(DifferentTerm {
                language: glossaries[nth].language.clone(),
                id: id.clone(),
                ours: ours.texts.first().cloned().unwrap_or_default(),
                theirs: new.join(", "),
            });
        }
    }
}

/// What a concept is called in a language, as a glossary has it: the first preferred term first.
fn entry(terms: &[ConceptTerm], language: &Language, definition: Option<String>) -> Option<TermEntry> {
    let is_exact = terms.iter().any(|term| term.language == *language);
    let is_own = |term: &&ConceptTerm| match is_exact {
        true => term.language == *language,
        false => term.language.primary() == language.primary(),
    };
    let mut own: Vec<&ConceptTerm> = terms.iter().filter(is_own).collect();
    own.sort_by_key(|term| term.status);
    let first = own.first()?;
    let mut seen = FxHashSet::from_iter([folded(&first.text)]);
    let mut entry = TermEntry {
        definition,
        texts: vec![first.text.clone()],
        part: own.iter().find_map(|term| term.part.clone()),
        is_forbidden: first.status == TermStatus::Forbidden,
        ..TermEntry::default()
    };
    for term in own.iter().skip(1).filter(|term| seen.insert(folded(&term.text))) {
        let list = match term.status {
            TermStatus::Forbidden => &mut entry.forbidden,
            TermStatus::Preferred | TermStatus::Admitted => &mut entry.admitted,
        };
        list.push(term.text.clone());
    }
    Some(entry)
}

/// An id made of the words of a term, which no glossary has.
fn id_of(text: &str, glossaries: &[Glossed]) -> String {
    let id = new_id(&text.to_lowercase(), None, Fingerprint::of_source(text));
    // Terms are few and read by people: the digits that tell units apart are not needed.
    let id = id.rsplit_once('-').map_or(id.as_str(), |(words, _)| words);
    free_id(id, |id| glossaries.iter().all(|glossed| !glossed.by_id.contains_key(id)))
}

/// A term as a glossary has it, whole lines.
fn written(entry: &TermEntry) -> String {
    let mut out = String::new();
    if let Some(definition) = &entry.definition {
        out.push_str(&format!("# {}\n", definition.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    let line = |text: &str| encode(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    let value = entry.texts.first().map(|text| line(text)).unwrap_or_default();
    out.push_str(&format!("-{} ={value}\n", entry.id));
    let mut list = |name: &str, texts: &[String]| match texts {
        [] => {}
        [one] if !one.contains(',') => out.push_str(&format!("    .{name} ={}\n", line(one))),
        several => {
            out.push_str(&format!("    .{name} =\n"));
            several.iter().for_each(|text| out.push_str(&format!("       {}\n", line(text))));
            if let [_] = several {
                // A second line tells that the comma is the term's.
                out.push_str("        ,\n");
            }
        }
    };
    list("part", entry.part.as_slice());
    if entry.is_forbidden {
        list("status", &["forbidden".to_owned()]);
    }
    list("admitted", &entry.admitted);
    list("forbidden", &entry.forbidden);
    out
}

/// The glossaries of a project for other tools; a table is in one language.
///
/// # Errors
///
/// A language that the project does not translate to, a table in several, or a glossary that cannot be read.
pub fn export(
    project: &Project,
    languages: &[Language],
    format: TermFormat,
) -> Result<String, WorkspaceError> {
    let languages = find::languages(project, languages)?;
    let source = &project.config.source;
    let mut concepts: Vec<TermConcept> = term_entries(&project.glossary(source)?)
        .into_iter()
        .map(|entry| TermConcept {
            id: Some(entry.id.clone()),
            definition: entry.definition.clone(),
            terms: terms_of(entry, source),
        })
        .collect();
    let mut places: FxHashMap<String, usize> = FxHashMap::default();
    for (at, id) in concepts.iter().enumerate().filter_map(|(at, concept)| Some((at, concept.id.clone()?))) {
        places.entry(id).or_insert(at);
    }
    for language in &languages {
        for entry in term_entries(&project.glossary(language)?) {
            if let Some(&at) = places.get(&entry.id) {
                concepts[at].terms.extend(terms_of(entry, language));
            }
        }
    }
    match (format, languages.as_slice()) {
        (TermFormat::Tbx(version), _) => Ok(tbx::write(source, &concepts, version)),
        (TermFormat::Csv, [language]) => Ok(term_csv::write(&concepts, source, language)),
        (TermFormat::Csv, _) => {
            Err(WorkspaceError::request(message!("terms-which"), message!("terms-which-hint")))
        }
    }
}

/// The terms of an entry; what inflection makes of them is for each tool to know.
fn terms_of(entry: TermEntry, language: &Language) -> Vec<ConceptTerm> {
    let first = if entry.is_forbidden { TermStatus::Forbidden } else { TermStatus::Preferred };
    let value = entry.texts.into_iter().take(1).map(|text| (text, first));
    let admitted = entry.admitted.into_iter().map(|text| (text, TermStatus::Admitted));
    let forbidden = entry.forbidden.into_iter().map(|text| (text, TermStatus::Forbidden));
    let part = entry.part;
    let terms = value.chain(admitted).chain(forbidden).map(|(text, status)| ConceptTerm {
        language: language.clone(),
        text,
        status,
        part: part.clone(),
    });
    terms.collect()
}
