//! The desk as browsers meet it: the real binary over plain connections.

mod client;
mod hostile;
mod live;
mod options;
mod preview;
mod random_writers;
mod transcript;

use std::path::Path;

macro_rules! cases {
    ($($name:ident),* $(,)?) => {
        $(
            #[test]
            fn $name() {
                transcript::check(&folder().join(concat!(stringify!($name), ".md")));
            }
        )*

        #[test]
        fn no_case_of_the_desk_is_forgotten() {
            let mut found: Vec<String> = std::fs::read_dir(folder())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            found.sort();
            let mut listed = vec![$(concat!(stringify!($name), ".md")),*];
            listed.sort_unstable();
            assert_eq!(found, listed);
        }
    };
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desk/cases")
}

cases![desk_answers_to_malformed, desk_notes, desk_reads, desk_remembers, desk_saves];
