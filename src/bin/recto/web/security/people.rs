//! Who may log in, and what they may do.

use std::fmt;
use std::sync::Mutex;
use std::sync::PoisonError;

use super::random::{Hash, hash, hash_in, is_same};

/// What somebody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// Look at everything.
    Read,
    /// Write translations and accept them.
    Translate,
    /// Approve translations.
    Review,
}

impl Role {
    pub(crate) const ALL: [Self; 3] = [Self::Read, Self::Translate, Self::Review];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Translate => "translate",
            Self::Review => "review",
        }
    }
}

/// Somebody who may log in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    /// Their name; none where only one person is here.
    pub(crate) name: Option<String>,
    pub(crate) roles: Vec<Role>,
}

impl Person {
    /// The one who began the desk, and may do all.
    pub(crate) fn owner() -> Self {
        Self { name: None, roles: Role::ALL.to_vec() }
    }

    pub(crate) fn may(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

struct Key {
    hash: Hash,
    person: Person,
    /// Whether it opens more than once.
    is_lasting: bool,
    is_used: bool,
}

/// Everybody who may log in.
#[derive(Default)]
pub(crate) struct People {
    keys: Mutex<Vec<Key>>,
}

impl fmt::Debug for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("People")
    }
}

/// What a token is good for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Admission {
    Granted(Person),
    /// It was good once.
    Used,
    Unknown,
}

/// A line of the file of users that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct WrongLine(pub(crate) usize);

impl People {
    /// Lets the owner in once, by a token.
    pub(crate) fn admit_once(&self, token: &str) {
        self.add(Key { hash: hash(token), person: Person::owner(), is_lasting: false, is_used: false });
    }

    /// Lets the owner in whenever they have a token.
    pub(crate) fn admit(&self, token: &str) {
        self.add(Key { hash: hash(token), person: Person::owner(), is_lasting: true, is_used: false });
    }

    /// Lets those in that a file of users names: on each line a name, the SHA-256 of the token in hexadecimal digits,
    /// and the roles with commas between.
    pub(crate) fn admit_listed(&self, text: &str) -> Result<(), WrongLine> {
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (person, hash) = listed(line).ok_or(WrongLine(at + 1))?;
            self.add(Key { hash, person, is_lasting: true, is_used: false });
        }
        Ok(())
    }

    /// Whether nobody may log in.
    pub(crate) fn is_empty(&self) -> bool {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// What a token is good for; one that opens once does not any more.
    pub(crate) fn admission(&self, token: &str) -> Admission {
        let hash = hash(token);
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let mut admission = Admission::Unknown;
        // All are compared, whichever it is.
        for key in keys.iter_mut() {
            if !is_same(&key.hash, &hash) {
                continue;
            }
            admission = match key.is_lasting || !key.is_used {
                true => Admission::Granted(key.person.clone()),
                false => Admission::Used,
            };
            key.is_used = true;
        }
        admission
    }

    fn add(&self, key: Key) {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner).push(key);
    }
}

fn listed(line: &str) -> Option<(Person, Hash)> {
    let mut parts = line.rsplitn(3, char::is_whitespace);
    let (roles, digits, name) = (parts.next()?, parts.next()?, parts.next()?.trim());
    let mut known = vec![Role::Read];
    for role in roles.split(',') {
        known.push(*Role::ALL.iter().find(|known| known.as_str() == role)?);
    }
    // Who approves may translate as well.
    if known.contains(&Role::Review) {
        known.push(Role::Translate);
    }
    known.sort();
    known.dedup();
    let is_name = !name.is_empty() && !name.chars().any(char::is_control);
    is_name.then_some(())?;
    Some((Person { name: Some(name.to_owned()), roles: known }, hash_in(digits)?))
}

#[cfg(test)]
mod tests {
    use super::super::random::hex;
    use super::*;

    #[test]
    fn a_token_opens_once_or_always_and_no_other_does() {
        let people = People::default();
        assert!(people.is_empty());
        people.admit_once("printed");
        people.admit("kept");
        let users =
            format!("# people\n\nAna María  {} review\nBo {} read\n", hex(&hash("a")), hex(&hash("b")));
        people.admit_listed(&users).unwrap();
        let granted = |token: &str| match people.admission(token) {
            Admission::Granted(person) => Some(person),
            Admission::Used | Admission::Unknown => None,
        };
        assert_eq!(granted("printed"), Some(Person::owner()));
        assert_eq!(people.admission("printed"), Admission::Used);
        assert_eq!((granted("kept"), granted("kept")), (Some(Person::owner()), Some(Person::owner())));
        let ana = granted("a").unwrap();
        assert_eq!((ana.name.as_deref(), ana.may(Role::Translate)), (Some("Ana María"), true));
        assert!(!granted("b").unwrap().may(Role::Translate));
        for wrong in ["", "c", "PRINTED", "kept "] {
            assert_eq!(people.admission(wrong), Admission::Unknown, "{wrong:?}");
        }
    }

    #[test]
    fn a_line_that_is_wrong_is_named() {
        let digits = hex(&hash("a"));
        for wrong in [
            "Ana".to_owned(),
            format!("Ana {digits}"),
            format!("Ana {digits} everything"),
            format!("Ana {} review", &digits[1..]),
            format!(" {digits} review"),
        ] {
            let people = People::default();
            assert_eq!(people.admit_listed(&format!("# one\n{wrong}\n")), Err(WrongLine(2)), "{wrong}");
        }
    }
}
