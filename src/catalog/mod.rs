//! Catalogs and ledgers: the files a project keeps per article and language.
