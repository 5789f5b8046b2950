//! How alike two texts are, by words.
use rustc_hash::FxHasher;
use std::hash::Hasher;
/// Words.
pub struct Words(Vec<u64>);
impl Words {
    /// New.
    pub fn new(t: &str) -> Self {
        Self(
            t.split_whitespace()
                .map(|w| {
                    let mut h = FxHasher::default();
                    h.write(w.as_bytes());
                    h.finish()
                })
                .collect(),
        )
    }
    /// Hashes.
    pub fn hashes(&self) -> &[u64] {
        &self.0
    }
}
/// Similarity.
pub fn similarity(a: &Words, b: &Words, _c: f64) -> f64 {
    rapidfuzz::distance::indel::normalized_similarity(a.0.iter().copied(), b.0.iter().copied())
}
