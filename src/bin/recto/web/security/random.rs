//! Secrets: made by the system, shown as hexadecimal digits, kept as hashes and compared in constant time.

use sha2::{Digest, Sha256};

/// The hash under which a secret is kept.
pub(crate) type Hash = [u8; 32];

/// 256 bits that nobody can guess, as hexadecimal digits.
///
/// # Errors
///
/// The system has none to give.
pub(crate) fn secret() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(hex(&bytes))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hexadecimal digits as a hash.
pub(crate) fn hash_in(digits: &str) -> Option<Hash> {
    if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut hash = [0; 32];
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(hash)
}

/// The hash of a secret.
pub(crate) fn hash(secret: &str) -> Hash {
    Sha256::digest(secret).into()
}

/// Whether two hashes are the same; it takes as long whatever they are.
pub(crate) fn is_same(one: &Hash, other: &Hash) -> bool {
    one.iter().zip(other).fold(0, |differing, (one, other)| differing | (one ^ other)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_differ_and_are_known_by_their_hash() {
        let (one, other) = (secret().unwrap(), secret().unwrap());
        assert_eq!(one.len(), 64);
        assert_ne!(one, other);
        assert!(is_same(&hash(&one), &hash_in(&hex(&hash(&one))).unwrap()));
        assert!(!is_same(&hash(&one), &hash(&other)));
        for wrong in ["", "abc", &"g".repeat(64), &"+f".repeat(32), &"ä".repeat(32)] {
            assert_eq!(hash_in(wrong), None, "{wrong}");
        }
    }
}
