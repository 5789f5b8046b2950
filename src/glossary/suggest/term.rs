//! What is wanted of suggestions of terms, and what one is.

/// Which terms are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermsWanted {
    /// None that stands fewer times in the source texts.
    pub least: usize,
    /// At most so many.
    pub most: usize,
}

impl Default for TermsWanted {
    fn default() -> Self {
        Self { least: 3, most: 50 }
    }
}

/// A phrase that might belong into the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuggestedTerm {
    /// How it is written most often.
    pub text: String,
    /// Whether it is a name: written with capitals wherever it stands.
    pub is_name: bool,
    /// How often it stands in the source texts.
    pub count: usize,
    /// The first text that has it, by its place among those that were given.
    pub first: usize,
    /// What it is called in each language, in the order of the languages, what is used most first; nothing where the
    /// translations do not agree.
    pub translations: Vec<Vec<TermTranslation>>,
}

/// What a term is called in some translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermTranslation {
    /// How it is written most often.
    pub text: String,
    /// How many of the texts that have the term have this in their translations.
    pub count: usize,
    /// How many texts that have the term are translated.
    pub of: usize,
}
