//! Cases as data: every file in `tests/cases` is run through the real binary.

use std::path::Path;

use crate::transcript;

macro_rules! cases {
    ($($name:ident),* $(,)?) => {
        $(
            #[test]
            fn $name() {
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
                transcript::check(&folder.join(concat!(stringify!($name), ".md")));
            }
        )*

        #[test]
        fn no_case_is_forgotten() {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
            let mut found: Vec<String> = std::fs::read_dir(folder)
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

cases![
    accept_and_reject,
    accept_taken_back,
    across_articles,
    adopt,
    adopt_copies,
    adopt_in_step,
    adopt_po,
    adopt_with_history,
    article_removed_and_back,
    article_renamed,
    broken_catalog,
    broken_configuration,
    change_classes,
    check_and_gate,
    check_pages,
    checks,
    cloned_before_the_first_article,
    completions_and_man,
    did_you_mean,
    doubtful_moments,
    edited_outside,
    empty_folder,
    facts_followed,
    first_day,
    fluent_in_translations,
    fluent_source,
    fluent_tree,
    gate_changed_since,
    gate_limits,
    gate_new_debt,
    gate_publishable,
    git_evidence,
    git_lists,
    git_rewritten,
    git_sources,
    help,
    hostile_projects,
    hostile_texts,
    html,
    identity,
    init_layouts,
    json,
    left_behind,
    left_out,
    letter_case,
    list_and_select,
    machine,
    merge_branches,
    merge_new_article,
    mechanical_edits,
    memory,
    odd_files,
    odd_names,
    one_grammar,
    pages,
    pages_overwritten,
    pages_new_section,
    pages_split,
    render,
    render_links,
    report,
    second_versions,
    segmented_anew,
    sentences,
    serializers,
    source_edits,
    split_and_merge,
    steering,
    terms,
    terms_exchange,
    terms_suggest,
    unreadable_ledger,
    usage_errors,
    waiting,
    what_somebody_saw,
];
