//! How somebody logs in to a memory server: with what PostgreSQL's own programs take from their surroundings.

use std::fmt;

/// What the surroundings say about logging in to a server. Nothing of it is ever written or shown.
#[derive(Clone, Default)]
pub struct Login {
    /// The user's name, where the address of the server has none.
    pub user: Option<String>,
    /// The password, whatever the server is.
    pub password: Option<String>,
    /// The text of a file of passwords such as `~/.pgpass`: a line for each server.
    pub passwords: Option<String>,
    /// Certificates (PEM) of who may vouch for a server, in place of those that the system trusts.
    pub certificates: Option<Vec<u8>>,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}

impl Login {
    /// The password for a server: the one for all, or that of the first line that fits. A line has host, port, database,
    /// user and password with colons between them; `*` fits everything.
    pub fn password_for(&self, host: &str, port: u16, database: &str, user: &str) -> Option<String> {
        if let Some(password) = &self.password {
            return Some(password.clone());
        }
        let port = port.to_string();
        let wanted = [host, &port, database, user];
        let fits = |line: &str| {
            let fields = fields(line);
            let [place @ .., password] = fields.as_slice() else { return None };
            let is_fit = place.len() == wanted.len()
                && place.iter().zip(wanted).all(|(field, wanted)| field == "*" || field == wanted);
            is_fit.then(|| password.clone())
        };
        let lines = self.passwords.as_deref().unwrap_or_default().lines();
        lines.filter(|line| !line.starts_with('#')).find_map(fits)
    }
}

/// The fields of a line; a backslash takes the meaning from a colon and from itself.
fn fields(line: &str) -> Vec<String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => field.extend(letters.next()),
            ':' => fields.push(std::mem::take(&mut field)),
            other => field.push(other),
        }
    }
    fields.push(field);
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_fits_has_the_password() {
        let text = "# a:b:c:d:comment\nother:5432:tm:anna:no\nlocalhost:*:tm:anna:a\\:b\\\\c\n*:*:*:ben:all\n::broken\n";
        let mut login = Login { passwords: Some(text.to_owned()), ..Login::default() };
        for (host, port, database, user, password) in [
            ("localhost", 5432, "tm", "anna", Some("a:b\\c")),
            ("localhost", 6000, "tm", "anna", Some("a:b\\c")),
            ("other", 5432, "tm", "anna", Some("no")),
            ("other", 6000, "tm", "anna", None),
            ("::1", 5432, "x", "ben", Some("all")),
            ("localhost", 5432, "other", "anna", None),
        ] {
            let found = login.password_for(host, port, database, user);
            assert_eq!(found.as_deref(), password, "{host}:{port}:{database}:{user}");
        }
        login.password = Some("for all".to_owned());
        assert_eq!(login.password_for("other", 1, "x", "y").as_deref(), Some("for all"));
        assert!(!format!("{login:?}").contains("all"));
    }
}
