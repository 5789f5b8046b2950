//! What is asked of a server, and the tables that are there.
//!
//! `words` of a segment are hashes: each word of its source text, mixed with the pair of languages, so that the segments of
//! other languages are not even read. Whoever makes other hashes of words needs another version of the tables.

/// What brings the tables from each version to the next one. Steps that were ever released stay as they are.
pub(super) const STEPS: [&str; 2] = [
    "CREATE TABLE recto_segment (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        project text NOT NULL, article text NOT NULL, unit text NOT NULL,
        src_lang text NOT NULL, tgt_lang text NOT NULL,
        src_fp bigint NOT NULL, prev_fp bigint, next_fp bigint,
        src text NOT NULL, tgt text NOT NULL,
        is_pattern bool NOT NULL, has_fluent bool NOT NULL,
        changed timestamptz NOT NULL DEFAULT now(),
        words int[] NOT NULL,
        UNIQUE (project, article, unit, src_lang, tgt_lang, src_fp)
    );
    CREATE INDEX recto_segment_exact ON recto_segment (src_fp);
    CREATE INDEX recto_segment_words ON recto_segment USING gin (words);",
    // How many segments have each word.
    "CREATE TABLE recto_df (h int PRIMARY KEY, n bigint NOT NULL);",
];

/// The version of the tables after all steps.
pub(super) const VERSION: i32 = STEPS.len() as i32;

/// The version of the tables; none before the first step.
pub(super) const VERSION_OF_TABLES: &str = "SELECT version FROM recto_memory";

/// Whether anything was ever pushed to the server. `to_regclass` would not see a table that somebody else made while this
/// one waited for a lock.
pub(super) const HAS_TABLES: &str = "SELECT EXISTS (
    SELECT FROM pg_catalog.pg_tables
    WHERE tablename = 'recto_memory' AND schemaname = ANY (current_schemas(false))
)";

/// The table that has the version.
pub(super) const FIRST: &str =
    "CREATE TABLE recto_memory (version int NOT NULL); INSERT INTO recto_memory VALUES (0);";

/// Finds what may be like a text: its words, the fingerprint, how many words likely segments have at least and at most.
///
/// The three rarest words are always looked up, and up to twelve as long as few segments have them.
pub(super) const LOOK_UP: &str = "
WITH ranked AS (
    SELECT h, sum(coalesce(n, 0)) OVER rarest AS entries, row_number() OVER rarest AS nth
    FROM unnest($3::int[]) AS h LEFT JOIN recto_df USING (h) WINDOW rarest AS (ORDER BY coalesce(n, 0), h)
), rare AS (
    SELECT coalesce(array_agg(h), '{}') AS words FROM ranked WHERE nth <= 3 OR nth <= 12 AND entries <= 2000
)
SELECT project, article, unit, tgt_lang, src, tgt, is_pattern, has_fluent, prev_fp, next_fp
FROM recto_segment
WHERE src_lang = $1 AND (tgt_lang = $2 OR tgt_lang LIKE $2 || '-%')
    AND (src_fp = $4 OR words && (SELECT rare.words FROM rare) AND cardinality(words) BETWEEN $5 AND $6)
ORDER BY src_fp = $4 DESC,
    (SELECT count(*) FROM unnest(words) AS own WHERE own = ANY($3::int[])) * 2.0::float8
        / (cardinality(words) + cardinality($3::int[])) DESC, id
LIMIT 300";

/// Puts segments into the table: new ones, and what changed of those that are there.
pub(super) const PUSH: &str = "
INSERT INTO recto_segment AS old
    (project, article, unit, src_lang, tgt_lang, src_fp, prev_fp, next_fp, src, tgt, is_pattern, has_fluent, words)
SELECT $1, article, unit, $2, tgt_lang, src_fp, prev_fp, next_fp, src, tgt, is_pattern, has_fluent, words::int[]
FROM unnest($3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::bigint[], $9::text[], $10::text[],
    $11::bool[], $12::bool[], $13::text[])
    AS new (article, unit, tgt_lang, src_fp, prev_fp, next_fp, src, tgt, is_pattern, has_fluent, words)
ORDER BY article, unit, tgt_lang
ON CONFLICT (project, article, unit, src_lang, tgt_lang, src_fp) DO UPDATE
    SET tgt = EXCLUDED.tgt, prev_fp = EXCLUDED.prev_fp, next_fp = EXCLUDED.next_fp, words = EXCLUDED.words,
        has_fluent = EXCLUDED.has_fluent, changed = now()
    WHERE (old.tgt, old.prev_fp, old.next_fp, old.has_fluent, old.words)
        IS DISTINCT FROM (EXCLUDED.tgt, EXCLUDED.prev_fp, EXCLUDED.next_fp, EXCLUDED.has_fluent, EXCLUDED.words)";

/// Counts how many segments have each word.
pub(super) const COUNT: &str = "
DELETE FROM recto_df;
INSERT INTO recto_df SELECT h, count(*) FROM recto_segment, unnest(words) AS h GROUP BY h;
ANALYZE recto_segment;";
