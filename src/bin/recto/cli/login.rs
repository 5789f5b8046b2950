//! How to log in to a memory server: from where PostgreSQL's own programs look for it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use recto::memory::Login;

/// What the surroundings say: `PGUSER` or the user of the system, `PGPASSWORD` or the file that `PGPASSFILE` names, usually
/// `~/.pgpass`, and `PGSSLROOTCERT`.
pub(crate) fn of_surroundings() -> Login {
    let said = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let user = ["PGUSER", "USER", "LOGNAME", "USERNAME"].into_iter().find_map(said);
    let usual = || Some(etcetera::choose_base_strategy().ok()?.home_dir().join(".pgpass"));
    let path = said("PGPASSFILE").map(PathBuf::from).or_else(usual).filter(|path| is_private(path));
    let passwords = path.and_then(|path| fs::read_to_string(path).ok());
    // Where the file that somebody named cannot be read, nobody is trusted.
    let certificates = said("PGSSLROOTCERT").filter(|path| path != "system");
    let certificates = certificates.map(|path| fs::read(path).unwrap_or_default());
    Login { user, password: said("PGPASSWORD"), passwords, certificates }
}

/// Whether nobody else can read a file; one that others can read is not used, as PostgreSQL's own programs do.
fn is_private(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 == 0)
    }
    #[cfg(not(unix))]
    path.is_file()
}
