//! Every layout as a small tree: what is recognised has to find exactly its articles and their translations.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::config::{Config, Template, template};
use crate::discover;
use crate::message::Localizer;

/// A site: its files and what they are.
struct Case {
    name: &'static str,
    generator: Option<Generator>,
    /// The languages in the order in which they are found.
    languages: &'static str,
    /// Lines `ARTICLE -> LANGUAGE TRANSLATION, …`, in the order of paths; all these files are there.
    articles: &'static str,
    /// Other files, with their content.
    others: &'static [(&'static str, &'static str)],
}

fn tree(case: &Case) -> (tempfile::TempDir, Files) {
    let folder = tempfile::tempdir().unwrap();
    let files = Files::new(folder.path());
    for (article, translations) in pairs(case) {
        for path in translations.values().chain([&article]) {
            files.write(path, "text").unwrap();
        }
    }
    for (path, text) in case.others {
        files.write(path, text).unwrap();
    }
    (folder, files)
}

fn pairs(case: &Case) -> BTreeMap<String, BTreeMap<String, String>> {
    let line = |line: &str| {
        let (article, translations) = line.split_once("->").unwrap_or((line, ""));
        let translations = translations.split(',').filter_map(|pair| pair.trim().split_once(' '));
        let owned = |(language, path): (&str, &str)| (language.to_owned(), path.to_owned());
        (article.trim().to_owned(), translations.map(owned).collect())
    };
    case.articles.lines().filter(|line| !line.trim().is_empty()).map(line).collect()
}

/// The configuration that a layout gives, without what `workflow::init` adds for people.
fn configuration(layout: &Layout) -> Config {
    let languages: Vec<Language> = layout.languages.iter().map(|found| found.language.clone()).collect();
    let own = layout.source_code.clone().map(|code| (layout.source.clone(), code));
    let found = layout.languages.iter().map(|found| (found.language.clone(), found.code.clone()));
    let project = Template {
        fields: &[],
        shows_drafts: false,
        found: &[],
        source: &layout.source,
        languages: &languages,
        codes: &own.into_iter().chain(found).collect::<Vec<_>>(),
        tables: &layout.tables,
    };
    let text = template(&project, Localizer::english());
    Config::read(&text, "recto.toml", &[]).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"))
}

fn found_pairs(files: &Files, config: &Config) -> BTreeMap<String, BTreeMap<String, String>> {
    let articles = discover::articles(files, config).unwrap().articles;
    let translations = |article: &discover::Article| {
        let of = |language: &Language| (language.to_string(), article.output_path(language));
        config.languages.iter().map(of).filter(|(_, path)| files.exists(path)).collect()
    };
    articles.iter().map(|article| (article.path.clone(), translations(article))).collect()
}

const CASES: &[Case] = &[
    Case {
        name: "Starlight with a root locale",
        generator: Some(Generator::Astro),
        languages: "fr pt-BR",
        articles: "src/content/docs/guides/start.mdx -> fr src/content/docs/fr/guides/start.mdx
                   src/content/docs/index.md -> fr src/content/docs/fr/index.md, pt-BR src/content/docs/pt-br/index.md
                   src/content/docs/ml/training.md",
        others: &[
            ("astro.config.mjs", "locales: { root: { label: 'English', lang: 'en' }, fr: {}, 'pt-br': {} }"),
            ("src/content/docs/fr/only-french.md", ""),
            ("node_modules/x/docs/index.md", ""),
            ("node_modules/x/docs/fr/index.md", ""),
        ],
    },
    Case {
        name: "Starlight with a folder per language",
        generator: Some(Generator::Astro),
        languages: "zh-CN fr",
        articles: "src/content/docs/en/a.mdx -> fr src/content/docs/fr/a.mdx, zh-CN src/content/docs/zh_CN/a.mdx
                   src/content/docs/en/b/c.mdx -> zh-CN src/content/docs/zh_CN/b/c.mdx
                   src/content/docs/en/fr.mdx",
        others: &[("astro.config.ts", "export default broken({{{")],
    },
    Case {
        name: "Astro collections and pages",
        generator: Some(Generator::Astro),
        languages: "de",
        articles: "src/content/blog/en/a.md -> de src/content/blog/de/a.md
                   src/content/blog/en/b.md -> de src/content/blog/de/b.md
                   src/content/news/en/a.md -> de src/content/news/de/a.md
                   src/pages/en/about.md -> de src/pages/de/about.md",
        others: &[("astro.config.mjs", "")],
    },
    Case {
        name: "Jekyll with English at the root of a collection",
        generator: Some(Generator::Jekyll),
        languages: "es fr zh-Hans",
        articles: "_articles/a.md -> es _articles/es/a.md, fr _articles/fr/a.md, zh-Hans _articles/zh-hans/a.md
                   _articles/b.md -> es _articles/es/b.md, fr _articles/fr/b.md",
        others: &[
            ("_config.yml", "title: x\ndefaults:\n  - scope: {}\n"),
            ("_articles/es/c.md", ""),
            ("_site/_articles/a.md", ""),
            ("README.md", ""),
        ],
    },
    Case {
        name: "Jekyll with _i18n",
        generator: Some(Generator::Jekyll),
        languages: "fr",
        articles: "_i18n/en/_posts/2020-01-01-a.md -> fr _i18n/fr/_posts/2020-01-01-a.md",
        others: &[("_config.yml", "lang: en-US\n")],
    },
    Case {
        name: "Jekyll with posts per language",
        generator: Some(Generator::Jekyll),
        languages: "fr",
        articles: "en/_posts/2020-01-01-a.md -> fr fr/_posts/2020-01-01-a.md",
        others: &[("_config.yml", "")],
    },
    Case {
        name: "Jekyll with English posts at the root",
        generator: Some(Generator::Jekyll),
        languages: "fr",
        articles: "_posts/2020-01-01-a.md -> fr fr/_posts/2020-01-01-a.md",
        others: &[("_config.yml", ""), ("about.md", "")],
    },
    Case {
        name: "Hugo by folder",
        generator: Some(Generator::Hugo),
        languages: "fr",
        articles: "content/en/_index.md -> fr content/fr/_index.md
                   content/en/posts/a.md",
        others: &[("hugo.toml", "defaultContentLanguage = 'en'")],
    },
    Case {
        name: "Hugo with folders of other names",
        generator: Some(Generator::Hugo),
        languages: "fr",
        articles: "content/english/a.md -> fr content/french/a.md",
        others: &[(
            "config/_default/languages.toml",
            "[en]\ncontentDir = \"content/english\"\n[fr]\ncontentDir = \"content/french\"\n",
        )],
    },
    Case {
        name: "Hugo by suffix",
        generator: Some(Generator::Hugo),
        languages: "fr pt-BR",
        articles: "content/about.en.md -> fr content/about.fr.md, pt-BR content/about.pt-br.md
                   content/posts/a/index.md -> fr content/posts/a/index.fr.md
                   content/posts/v1.2.md",
        others: &[("config.toml", "x = [[["), ("content/posts/only.ja.md", ""), ("content/posts/old.fr.md", "")],
    },
    Case {
        name: "Zola, with a theme",
        generator: None,
        languages: "fr",
        articles: "content/a.md -> fr content/a.fr.md",
        others: &[
            ("config.toml", "base_url = \"/\"\ndefault_language = \"en\"\n"),
            ("themes/x/exampleSite/hugo.toml", "defaultContentLanguage = 'zh'"),
            ("themes/x/exampleSite/content/en/a.md", ""),
            ("themes/x/exampleSite/content/de/a.md", ""),
        ],
    },
    Case {
        name: "Docusaurus",
        generator: Some(Generator::Docusaurus),
        languages: "fr",
        articles: "blog/2020/a.md -> fr i18n/fr/docusaurus-plugin-content-blog/2020/a.md
                   docs/guides/b.mdx -> fr i18n/fr/docusaurus-plugin-content-docs/current/guides/b.mdx
                   docs/intro.md -> fr i18n/fr/docusaurus-plugin-content-docs/current/intro.md
                   src/pages/about.md -> fr i18n/fr/docusaurus-plugin-content-pages/about.md
                   versioned_docs/version-1.0/intro.md \
                   -> fr i18n/fr/docusaurus-plugin-content-docs/version-1.0/intro.md",
        others: &[
            ("docusaurus.config.js", "i18n: { defaultLocale: 'en', locales: ['en', 'fr'] }"),
            ("i18n/fr/docusaurus-plugin-content-docs/current/gone.md", ""),
        ],
    },
    Case {
        name: "Docusaurus below a folder, with a second plugin",
        generator: Some(Generator::Docusaurus),
        languages: "ja",
        articles: "website/community/x.md -> ja website/i18n/ja/docusaurus-plugin-content-docs-community/current/x.md
                   website/docs/a.md -> ja website/i18n/ja/docusaurus-plugin-content-docs/current/a.md
                   website/docs/b.md -> ja website/i18n/ja/docusaurus-plugin-content-docs/current/b.md",
        others: &[("website/docusaurus.config.ts", ""), ("README.md", ""), ("README.zh-CN.md", "")],
    },
    Case {
        name: "mdBook, one book per language",
        generator: Some(Generator::MdBook),
        languages: "de fr",
        articles: "en/src/SUMMARY.md -> fr fr/src/SUMMARY.md, de de/src/SUMMARY.md
                   en/src/a.md -> fr fr/src/a.md, de de/src/a.md",
        others: &[
            ("de/book.toml", "[book]\nlanguage = \"de\"\n"),
            ("en/book.toml", "[book]\nlanguage = \"en\"\n"),
            ("fr/book.toml", "[book]\nlanguage = \"fr\"\n"),
            ("en/README.md", ""),
            ("README.md", ""),
        ],
    },
    Case {
        name: "mdBook with translations apart",
        generator: Some(Generator::MdBook),
        languages: "fr",
        articles: "src/SUMMARY.md -> fr translations/fr/src/SUMMARY.md
                   src/a/b.md -> fr translations/fr/src/a/b.md",
        others: &[("book.toml", "[book]\nlanguage = \"en\"\n"), ("translations/fr/book.toml", "")],
    },
    Case {
        name: "mdBook with folders in src",
        generator: Some(Generator::MdBook),
        languages: "fr",
        articles: "src/en/SUMMARY.md -> fr src/fr/SUMMARY.md
                   src/en/a.md -> fr src/fr/a.md",
        others: &[("book.toml", "[book]\nlanguage = \"en\"\n")],
    },
    Case {
        name: "MkDocs by suffix",
        generator: Some(Generator::MkDocs),
        languages: "fr",
        articles: "docs/a/b.md -> fr docs/a/b.fr.md
                   docs/index.md -> fr docs/index.fr.md",
        others: &[
            ("mkdocs.yml", "plugins:\n  - i18n:\n      languages:\n        - locale: en\n          default: true\n"),
            ("docs/requirements.txt", ""),
            ("site/index.md", ""),
            ("site/fr/index.md", ""),
        ],
    },
    Case {
        name: "MkDocs by folder, in German first",
        generator: Some(Generator::MkDocs),
        languages: "en fr",
        articles: "docs/de/index.md -> en docs/en/index.md, fr docs/fr/index.md
                   docs/de/x.md -> en docs/en/x.md",
        others: &[("mkdocs.yml", "- locale: en\n- locale: de\n  default: true\n- locale: fr\n")],
    },
    Case {
        name: "plain folders of American English",
        generator: None,
        languages: "pt-BR",
        articles: "articles/en-US/a.txt -> pt-BR articles/pt-BR/a.txt",
        others: &[("articles/pt-BR/b.txt", "")],
    },
    Case {
        name: "languages at the root",
        generator: None,
        languages: "es fr",
        articles: "en/a.md -> es es/a.md, fr fr/a.md
                   en/b/c.md -> es es/b/c.md, fr fr/b/c.md",
        others: &[("README.md", ""), ("tests/docs/en/x.md", ""), ("tests/docs/fr/x.md", "")],
    },
    Case {
        name: "a folder of translations below the articles",
        generator: None,
        languages: "fr",
        articles: "docs/a.md -> fr docs/translations/fr/a.md
                   docs/b/c.md -> fr docs/translations/fr/b/c.md",
        others: &[("docs/translations/fr/only.md", "")],
    },
];

#[test]
fn every_layout_finds_its_articles_and_their_translations() {
    for case in CASES {
        let (_folder, files) = tree(case);
        let layout = recognise(&files, None, &[]).unwrap_or_else(|| panic!("{}", case.name));
        let config = configuration(&layout);
        assert_eq!(found_pairs(&files, &config), pairs(case), "{}: {:#?}", case.name, layout);
        let languages: Vec<&str> = config.languages.iter().map(Language::as_str).collect();
        assert_eq!(languages.join(" "), case.languages, "{}", case.name);
        assert_eq!(layout.generator, case.generator, "{}", case.name);
    }
}

fn written(paths: &[&str]) -> (tempfile::TempDir, Files) {
    let folder = tempfile::tempdir().unwrap();
    let files = Files::new(folder.path());
    for path in paths {
        // Not through `files`, which waits for the disk.
        std::fs::create_dir_all(files.on_disk(path).parent().unwrap()).unwrap();
        std::fs::write(files.on_disk(path), "").unwrap();
    }
    (folder, files)
}

fn outputs(layout: &Layout) -> Vec<(&str, &str)> {
    layout.tables.iter().map(|table| (table.folder.as_str(), table.output.as_str())).collect()
}

#[test]
fn the_layout_with_the_most_pairs_wins_and_the_other_is_named() {
    let paths = ["docs/a.md", "docs/b.md", "docs/fr/a.md", "docs/fr/b.md", "docs/a.de.md"];
    let (_folder, files) = written(&paths);
    let layout = recognise(&files, None, &[]).unwrap();
    assert_eq!(outputs(&layout), [("docs", "docs/{language}/{path}/{stem}.{ext}")]);
    assert_eq!(layout.languages.len(), 1);
    assert_eq!(layout.others.len(), 1);
    assert!(
        layout.others[0].to_string().contains("docs/{path}/{stem}.{language}.{ext}"),
        "{:?}",
        layout.others
    );
}

#[test]
fn a_folder_that_only_looks_like_a_language_is_said_to_be_left_out() {
    let paths = ["docs/a.md", "docs/b.md", "docs/fr/a.md", "docs/fr/b.md", "docs/ml/training.md"];
    let (_folder, files) = written(&paths);
    let layout = recognise(&files, None, &[]).unwrap();
    assert_eq!(layout.tables[0].exclude, ["fr/**", "ml/**"]);
    assert!(layout.others[0].to_string().contains("docs/ml/"), "{:?}", layout.others);

    let (_folder, files) = written(&["docs/index.md", "docs/ml/index.md", "docs/ml/a.md", "docs/ml/b.md"]);
    let layout = recognise(&files, None, &[]).unwrap();
    assert!(layout.languages.is_empty() && layout.tables[0].exclude.is_empty(), "{layout:?}");
}

#[test]
fn languages_asked_for_come_before_what_the_site_tells() {
    let (_folder, files) = written(&["docs/de/a.md", "docs/de/b.md", "docs/en/a.md", "docs/fr/a.md"]);
    let german = "de".parse().unwrap();
    let layout = recognise(&files, Some(&german), &[]).unwrap();
    assert_eq!((layout.source.as_str(), layout.tables[0].folder.as_str()), ("de", "docs/de"));
    let layout = recognise(&files, None, &[]).unwrap();
    assert_eq!((layout.source.as_str(), layout.tables[0].folder.as_str()), ("en", "docs/en"));

    let (_folder, files) = written(&["docs/a.md", "docs/fr/a.md"]);
    let asked = ["ja".parse().unwrap()];
    let layout = recognise(&files, None, &asked).unwrap();
    assert_eq!(layout.tables[0].exclude, ["fr/**", "ja/**"], "translations to come are no articles either");
}

#[test]
fn any_language_tag_names_a_folder_and_english_of_a_country_is_no_source_beside_english() {
    let (_folder, files) = written(&["docs/a.md", "docs/fr/a.md", "docs/pcm/a.md"]);
    let layout = recognise(&files, None, &[]).unwrap();
    assert_eq!(layout.tables[0].exclude, ["fr/**", "pcm/**"]);
    // What recto takes for no language by itself is one where somebody says so.
    let (_folder, files) = written(&["docs/a.md", "docs/b.md", "docs/bar/a.md", "docs/bar/b.md"]);
    let asked = ["bar".parse().unwrap()];
    assert_eq!(recognise(&files, None, &asked).unwrap().tables[0].exclude, ["bar/**"]);

    for more in [0, 1] {
        let mut paths = vec!["l10n/en/a.ftl", "l10n/en-GB/a.ftl", "l10n/fr/a.ftl"];
        paths.extend(["l10n/en-GB/b.ftl"].iter().take(more));
        let (_folder, files) = written(&paths);
        assert_eq!(recognise(&files, None, &[]).unwrap().source.as_str(), "en", "{more}");
    }
}

#[test]
fn sites_without_translations_get_the_places_of_their_generator() {
    /// The files that are there, and the folders of articles with the patterns of their translations.
    type Untranslated = (&'static [&'static str], &'static [(&'static str, &'static str)]);
    let cases: [Untranslated; 9] = [
        (
            &["astro.config.mjs", "src/content/docs/a.md"],
            &[("src/content/docs", "src/content/docs/{language}/{path}/{stem}.{ext}")],
        ),
        (
            &["docusaurus.config.js", "docs/a.md", "blog/b.md"],
            &[
                ("docs", "i18n/{language}/docusaurus-plugin-content-docs/current/{path}/{stem}.{ext}"),
                ("blog", "i18n/{language}/docusaurus-plugin-content-blog/{path}/{stem}.{ext}"),
            ],
        ),
        (&["hugo.toml", "content/a.md"], &[("content", "content/{path}/{stem}.{language}.{ext}")]),
        (&["_config.yml", "_articles/a.md"], &[("_articles", "_articles/{language}/{path}/{stem}.{ext}")]),
        (&["book.toml", "src/SUMMARY.md"], &[("src", "translations/{language}/src/{path}/{stem}.{ext}")]),
        (&["mkdocs.yml", "docs/a.md"], &[("docs", "docs/{path}/{stem}.{language}.{ext}")]),
        (&["docs/en/a.md"], &[("docs/en", "docs/{language}/{path}/{stem}.{ext}")]),
        (&["docs/a.md", "README.md"], &[("docs", "{language}/{path}/{stem}.{ext}")]),
        (&["README.md", "README.fr.md", "config.toml"], &[]),
    ];
    for (paths, expected) in cases {
        let (_folder, files) = written(paths);
        let layout = recognise(&files, None, &[]);
        assert_eq!(layout.as_ref().map(outputs).unwrap_or_default(), expected, "{paths:?}");
        if let Some(layout) = layout {
            let config = configuration(&Layout { languages: vec![french()], ..layout });
            assert!(!discover::articles(&files, &config).unwrap().articles.is_empty(), "{paths:?}");
        }
    }
}

fn french() -> FoundLanguage {
    FoundLanguage { language: "fr".parse().unwrap(), code: "fr".to_owned(), files: 0, translated: 0 }
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_huge_or_strange_configuration_is_not_read() {
    let (_outside, elsewhere) = written(&["fr/a.md"]);
    elsewhere.write("hugo.toml", "defaultContentLanguage = 'fr'").unwrap();
    let (_folder, files) = written(&["content/en/a.md", "content/de/a.md"]);
    let link = |from: &str, to: &str| {
        std::os::unix::fs::symlink(elsewhere.on_disk(from), files.on_disk(to)).unwrap()
    };
    link("fr", "content/fr");
    link("hugo.toml", "hugo.toml");
    std::os::unix::fs::symlink(".", files.on_disk("content/loop")).unwrap();
    files.write("mkdocs.yml", &format!("{}default_language: fr", " ".repeat(300_000))).unwrap();
    std::fs::write(files.on_disk("book.toml"), b"language = \"fr\xff\"").unwrap();
    let layout = recognise(&files, None, &[]).unwrap();
    assert_eq!(layout.source.as_str(), "en");
    let languages: Vec<&str> = layout.languages.iter().map(|found| found.language.as_str()).collect();
    assert_eq!(languages, ["de"]);
}

#[test]
fn an_article_with_the_name_of_the_glossary_has_a_catalog_all_the_same() {
    let (_folder, files) = written(&["docs/en/terms.md", "docs/fr/terms.md"]);
    let layout = recognise(&files, None, &[]).unwrap();
    assert_eq!(
        discover::articles(&files, &configuration(&layout)).unwrap().articles[0].catalog,
        "docs/terms"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever the tree: the configuration can be read, every language has a translation, and no two of them
    /// belong in one file, which `recto render` would refuse.
    #[test]
    fn every_layout_can_be_worked_with(
        paths in prop::collection::btree_set(
            "((docs|content|src|i18n|en|fr|de|pt-br|translations)/){0,4}(a|b|SUMMARY)(\\.(en|fr|de))?\\.md",
            1..24,
        )
    ) {
        let (_folder, files) = written(&paths.iter().map(String::as_str).collect::<Vec<_>>());
        let Some(layout) = recognise(&files, None, &[]) else { return Ok(()) };
        if layout.languages.is_empty() {
            return Ok(());
        }
        let config = configuration(&layout);
        // The only fault that is left to people.
        let articles = match discover::articles(&files, &config) {
            Ok(found) => found.articles,
            Err(faults) => {
                let is_shared = |fault: &crate::diagnostic::Diagnostic| fault.message.to_string().contains("share the catalog");
                prop_assert!(faults.iter().all(is_shared), "{faults:?}");
                return Ok(());
            }
        };
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        for language in &config.languages {
            let is_translated = articles.iter().any(|article| files.exists(&article.output_path(language)));
            prop_assert!(is_translated, "{language}: {layout:#?}");
            for article in &articles {
                let output = article.output_path(language);
                prop_assert!(articles.iter().all(|article| article.path != output), "{output}: {layout:#?}");
                if let Some(other) = taken.insert(output, &article.path) {
                    prop_assert!(false, "{} and {other}: {layout:#?}", article.path);
                }
            }
        }
    }
}
