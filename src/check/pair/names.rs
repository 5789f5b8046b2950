//! E-mail addresses and names of accounts in prose.

use std::ops::Range;

/// Where e-mail addresses stand.
pub(super) fn emails(prose: &str) -> Vec<Range<usize>> {
    let email = |at: usize| {
        let is_local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
        let is_domain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let local = at - prose[..at].trim_end_matches(is_local).len();
        let domain = &prose[at + 1..];
        let domain = &domain[..domain.find(|c| !is_domain(c)).unwrap_or(domain.len())];
        let domain = domain.trim_end_matches(['.', '-']);
        (local > 0 && domain.contains('.')).then(|| at - local..at + 1 + domain.len())
    };
    memchr::memchr_iter(b'@', prose.as_bytes()).filter_map(email).collect()
}

/// Where names such as `@name` stand, with their `@`; also those of packages, such as `@scope/name`.
pub(super) fn handles(prose: &str) -> Vec<Range<usize>> {
    let handle = |at: usize| {
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/' | '.');
        let joined =
            prose[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '@' | '_'));
        let name = &prose[at + 1..];
        let name = &name[..name.find(|c| !is_name(c)).unwrap_or(name.len())];
        let name = name.trim_end_matches(['.', '-', '/', '_']);
        let is_handle = !joined && name.starts_with(|c: char| c.is_ascii_alphanumeric());
        is_handle.then(|| at..at + 1 + name.len())
    };
    memchr::memchr_iter(b'@', prose.as_bytes()).filter_map(handle).collect()
}
