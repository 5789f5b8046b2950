//! Translations far shorter or longer than their source: something was left out, or something else was pasted.

use super::prose::OBJECT;
use super::{Hit, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

/// What readers see is counted, in characters.
pub(in crate::check) const CHECK: Check =
    Check::of_pair("length", Severity::Warning, "a translation far shorter or longer than its source", find);

/// How many characters the longer text has at least: short texts differ by chance.
const LEAST: f64 = 60.0;
/// How many characters more or less are never far off.
const SLACK: f64 = 25.0;
/// How many times shorter than usual is far off.
const FAR_SHORTER: f64 = 1.7;
/// How many times longer than usual is far off.
const FAR_LONGER: f64 = 1.6;

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let (source_script, script) = (pair.source_profile.width, pair.profile.width);
    let (Some(source_script), Some(script)) = (source_script, script) else { return };
    let (source, target) = (pair.source_text.visible() as f64, pair.target_text.visible() as f64);
    let expected = source * script / source_script;
    if expected.max(target) < LEAST || (target - expected).abs() < SLACK {
        return;
    }
    let (source, target) = (source as usize, target as usize);
    if (target as f64 + SLACK / 3.0) * FAR_SHORTER < expected {
        hits.push(Hit::missing(
            message!("check-too-short", characters = target, source_characters = source),
            message!("check-too-short-hint"),
        ));
    } else if target as f64 > (expected + SLACK / 3.0) * FAR_LONGER {
        hits.push(Hit::missing(
            message!("check-too-long", characters = target, source_characters = source),
            message!("check-too-long-hint"),
        ));
    }
}

impl TranslationPair<'_> {
    /// How many characters that are no blanks a translation may have before it is taken for too long; none where nothing
    /// is known of one of the languages.
    pub fn longest(&self) -> Option<usize> {
        let expected = self.source_text.visible() as f64 * self.profile.width? / self.source_profile.width?;
        let far_longer = (expected + SLACK / 3.0) * FAR_LONGER;
        Some(far_longer.max(expected + SLACK).max(LEAST) as usize)
    }
}

/// How many characters a reader sees.
pub(super) fn visible(prose: &str) -> usize {
    if prose.is_ascii() {
        return prose.bytes().filter(|byte| !matches!(byte, b'\t'..=b'\r' | b' ')).count();
    }
    prose.chars().filter(|&c| c != OBJECT && !c.is_whitespace()).count()
}
