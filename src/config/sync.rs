//! `[sync]`: what sync may take for granted after a change of a source text.

use super::codes::LanguageCodes;
use super::raw::{Fault, Table, pick};
use crate::message;
use crate::model::{ChangeClass, Language};

/// What becomes of a translation after an edit that only swaps a link, a code span, a number or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubstitutionPolicy {
    /// It is stale as after every edit.
    Off,
    /// Recto makes the substitution in it too, and somebody has to confirm it.
    Draft,
    /// Recto makes the substitution in it too, and it stays translated.
    Translated,
}

/// What becomes of a stale translation that somebody edited without recto.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditedStale {
    /// It is translated where nothing speaks against that.
    Evidence,
    /// It is translated, also where it was committed without its record.
    Translated,
    /// Somebody has to confirm it.
    Draft,
}

/// What sync may take for granted.
#[derive(Clone, Debug)]
pub struct SyncPolicy {
    /// Change classes after which a translation still answers to its source.
    pub keep_valid: Vec<ChangeClass>,
    /// Change classes after which a translation is a draft, until somebody confirms it.
    pub make_draft: Vec<ChangeClass>,
    /// What becomes of a translation whose source only swaps what the translation holds verbatim.
    pub substitution: SubstitutionPolicy,
    /// What becomes of a stale translation that somebody edited.
    pub edited_stale: EditedStale,
    /// The language of the source texts, whose words tell the classes apart.
    pub source: Language,
    /// How languages are written in addresses.
    pub codes: LanguageCodes,
}

/// The `[sync]` table; none where the source language is not known, which is a fault of its own.
pub(super) fn sync_policy(
    table: Option<Table<'_, '_>>,
    source: Option<&Language>,
    codes: &LanguageCodes,
    faults: &mut Vec<Fault>,
) -> Option<SyncPolicy> {
    let mut keep_valid = vec![ChangeClass::WhiteSpace, ChangeClass::LetterCase, ChangeClass::Typography];
    let mut make_draft = Vec::new();
    let mut edited_stale = EditedStale::Evidence;
    let mut substitution = SubstitutionPolicy::Draft;
    if let Some(mut table) = table {
        let all = ChangeClass::ALL.map(|class| (class.as_str(), class));
        if let Some(names) = table.strings("keep-valid", faults) {
            let may: Vec<_> = all.into_iter().filter(|(_, class)| !class.always_counts()).collect();
            keep_valid = names.iter().filter_map(|name| pick("keep-valid", name, &may, faults)).collect();
        }
        if let Some(names) = table.strings("make-draft", faults) {
            // A draft is not finished, so every class still counts.
            for name in &names {
                let Some(class) = pick("make-draft", name, &all, faults) else { continue };
                if keep_valid.contains(&class) {
                    let message = message!("config-class-both-ways", class = class.as_str());
                    let hint = message!("config-class-both-ways-hint");
                    faults.push(Fault::new(name.span.clone(), message, hint));
                }
                make_draft.push(class);
            }
        }
        let words = [
            ("evidence", EditedStale::Evidence),
            ("translated", EditedStale::Translated),
            ("draft", EditedStale::Draft),
        ];
        edited_stale = table.choice("edited-stale", &words, faults).unwrap_or(edited_stale);
        let substitutions = [
            ("off", SubstitutionPolicy::Off),
            ("draft", SubstitutionPolicy::Draft),
            ("translated", SubstitutionPolicy::Translated),
        ];
        substitution = table.choice("swap", &substitutions, faults).unwrap_or(substitution);
        table.finish(faults);
    }
    Some(SyncPolicy {
        keep_valid,
        make_draft,
        substitution,
        edited_stale,
        source: source?.clone(),
        codes: codes.clone(),
    })
}
