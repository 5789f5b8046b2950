//! Laws of taking in a translated site: nothing sure is wrong, nothing is lost, and nothing happens twice.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use recto::adopt::{AdoptOutcome, AdoptRequest, adopt};
use recto::model::State;
use recto::workflow::list::list;
use recto::workflow::set;
use recto::workspace::expected::Expected;
use recto::workspace::filter::Filter;
use recto::workspace::project::Project;

use crate::playground::{law, today};

/// Paragraphs and their translations.
const TEXTS: [(&str, &str); 14] = [
    ("The garden opens at nine in the morning.", "Le jardin ouvre à neuf heures du matin."),
    ("A ticket costs 12 euros on weekdays.", "Le billet coûte 12 euros en semaine."),
    ("Nobody may swim in the pond.", "Il est interdit de se baigner dans l'étang."),
    (
        "See [the map](https://example.org/map) for the way.",
        "Voyez [le plan](https://example.org/map) pour venir.",
    ),
    (
        "Dogs have to be kept on a leash at all times.",
        "Les chiens doivent être tenus en laisse en permanence.",
    ),
    ("The café closes at 18:30 in winter.", "Le café ferme à 18 h 30 en hiver."),
    (
        "Run `garden --help` to see what the machine can do.",
        "Lancez `garden --help` pour voir ce que sait faire la machine.",
    ),
    ("Please leave your bicycle at the northern gate.", "Merci de laisser votre vélo à la porte nord."),
    (
        "Doctor Louise Martin planted the first cedar in 1998.",
        "Le docteur Louise Martin a planté le premier cèdre en 1998.",
    ),
    (
        "In spring, the roses bloom for six weeks.",
        "Au printemps, les roses fleurissent pendant six semaines.",
    ),
    ("Children under twelve pay nothing.", "Les enfants de moins de douze ans ne paient rien."),
    ("The greenhouse was rebuilt after the storm.", "La serre a été reconstruite après la tempête."),
    (
        "Our shop sells seeds, tools and books about trees.",
        "Notre boutique vend des graines, des outils et des livres sur les arbres.",
    ),
    ("Bus 42 stops in front of the main entrance.", "Le bus 42 s'arrête devant l'entrée principale."),
];

/// What the French article has of a paragraph.
#[derive(Clone, Copy, Debug)]
enum French {
    Translated,
    Untranslated,
    Nothing,
}

fn articles() -> impl Strategy<Value = Vec<(usize, French)>> {
    let order = Just((0..TEXTS.len()).collect::<Vec<_>>()).prop_shuffle();
    let french = prop_oneof![6 => Just(French::Translated), 1 => Just(French::Untranslated), 1 => Just(French::Nothing)];
    let kinds = prop::collection::vec(french, TEXTS.len());
    (order, kinds, 1..TEXTS.len() + 1)
        .prop_map(|(order, kinds, count)| order.into_iter().zip(kinds).take(count).collect())
}

fn site(paragraphs: &[(usize, French)], stranger: Option<usize>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let settings = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"docs/en\"\n\
                    output = \"docs/{language}/{path}/{stem}.{ext}\"\n";
    let mut french: Vec<&str> = paragraphs
        .iter()
        .filter_map(|(at, kind)| match kind {
            French::Translated => Some(TEXTS[*at].1),
            French::Untranslated => Some(TEXTS[*at].0),
            French::Nothing => None,
        })
        .collect();
    // One that is there instead of another is told apart by nothing but what it says.
    let is_complete = french.len() == paragraphs.len();
    if let Some(place) = stranger.filter(|_| is_complete) {
        french.insert(place.min(french.len()), STRANGER);
    }
    let english: Vec<&str> = paragraphs.iter().map(|(at, _)| TEXTS[*at].0).collect();
    fs::create_dir_all(root.join("docs/en")).unwrap();
    fs::create_dir_all(root.join("docs/fr")).unwrap();
    fs::write(root.join("recto.toml"), settings).unwrap();
    fs::write(root.join("docs/en/a.md"), english.join("\n\n") + "\n").unwrap();
    fs::write(root.join("docs/fr/a.md"), french.join("\n\n") + "\n").unwrap();
    folder
}

const STRANGER: &str =
    "L'orchestre municipal donne 7 concerts d'été au kiosque, rénové grâce à la fondation Dupont.";

fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for folder in ["locales/en", "locales/fr"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            found.insert(path.to_string_lossy().into_owned(), fs::read(&path).unwrap());
        }
    }
    found
}

proptest! {
    #![proptest_config(law(64))]

    #[test]
    fn what_is_sure_is_right_and_nothing_is_lost(paragraphs in articles(), stranger in prop::option::of(0..9usize)) {
        let folder = site(&paragraphs, stranger);
        let project = Project::open(folder.path()).unwrap();
        let report = adopt(&project, today(), &AdoptRequest::default()).unwrap();
        let known: BTreeMap<&str, &str> = TEXTS.into_iter().collect();
        for unit in list(&project, today(), &Filter::default()).unwrap().units {
            let Some(translation) = &unit.translation else { continue };
            if unit.state == State::Translated {
                prop_assert_eq!(translation.trim(), known[unit.source.as_str()]);
            }
            prop_assert!(!known.contains_key(translation.trim()), "it is still in English: {}", translation);
        }
        let is_whole = stranger.is_none() && paragraphs.iter().all(|(_, kind)| matches!(kind, French::Translated));
        let sure = report.articles.iter().flat_map(|article| &article.texts).filter(|text| {
            matches!(&text.outcome, AdoptOutcome::Paired(paired) if paired.state == State::Translated)
        });
        // Of a page that is translated paragraph by paragraph, most is sure.
        prop_assert!(!is_whole || sure.count() * 3 >= paragraphs.len() * 2);
        // Every French text stands in a catalog or a ledger.
        let written: String = files(folder.path()).into_values().map(|bytes| String::from_utf8(bytes).unwrap()).collect();
        let french = fs::read_to_string(folder.path().join("docs/fr/a.md")).unwrap();
        for text in french.lines().filter(|line| !line.is_empty() && !known.contains_key(line)) {
            prop_assert!(written.contains(text), "{text} is lost");
        }
        // Every text of the file is accounted for.
        let texts = report.articles.iter().flat_map(|article| &article.texts).count();
        prop_assert_eq!(texts, french.lines().filter(|line| !line.is_empty()).count());
    }

    #[test]
    fn a_second_adoption_changes_no_byte(paragraphs in articles(), stranger in prop::option::of(0..9usize)) {
        let folder = site(&paragraphs, stranger);
        let project = Project::open(folder.path()).unwrap();
        adopt(&project, today(), &AdoptRequest::default()).unwrap();
        let before = files(folder.path());
        // It names the pages in the configuration.
        let project = Project::open(folder.path()).unwrap();
        let report = adopt(&project, today(), &AdoptRequest::default()).unwrap();
        prop_assert_eq!(report.written, Vec::<String>::new());
        prop_assert_eq!(files(folder.path()), before.clone());
        let report = recto::workflow::sync::sync(&project, today(), false).unwrap();
        prop_assert_eq!(report.written, Vec::<String>::new());
    }

    #[test]
    fn a_translation_that_is_there_stays(paragraphs in articles(), which in any::<prop::sample::Index>()) {
        let folder = site(&paragraphs, None);
        let project = Project::open(folder.path()).unwrap();
        recto::workflow::sync::sync(&project, today(), false).unwrap();
        let units = list(&project, today(), &Filter::default()).unwrap().units;
        let unit = &units[which.index(units.len())];
        let french = "fr".parse().unwrap();
        let id = [unit.id.clone()];
        let request = set::SetRequest {
            article: "docs/en/a.md",
            ids: &id,
            language: &french,
            text: "Ma propre traduction",
            read_as: Default::default(),
            expected: Expected::default(),
        };
        set::set(&project, today(), &request).unwrap();
        let report = adopt(&project, today(), &AdoptRequest::default()).unwrap();
        let after = list(&project, today(), &Filter::default()).unwrap().units;
        let now = after.iter().find(|now| now.id == unit.id).unwrap();
        prop_assert_eq!(now.translation.as_deref().map(str::trim), Some("Ma propre traduction"));
        prop_assert_eq!(now.state, State::Translated);
        let own = report.articles.iter().flat_map(|article| &article.texts).filter_map(|text| match &text.outcome {
            AdoptOutcome::Paired(paired) if paired.id == unit.id => Some(paired.is_new),
            _ => None,
        });
        prop_assert!(own.into_iter().all(|is_new| !is_new));
    }
}

#[test]
fn an_adoption_that_was_killed_is_finished_by_the_next() {
    let paragraphs: Vec<(usize, French)> = (0..TEXTS.len()).map(|at| (at, French::Translated)).collect();
    let folder = site(&paragraphs, Some(3));
    let project = Project::open(folder.path()).unwrap();
    adopt(&project, today(), &AdoptRequest::default()).unwrap();
    let finished = files(folder.path());
    // The ledger is written before the catalog, which is there but empty by then.
    fs::write(folder.path().join("locales/fr/a.ftl"), "").unwrap();
    let report = adopt(&project, today(), &AdoptRequest::default()).unwrap();
    assert!(report.written.contains(&"locales/fr/a.ftl".to_owned()));
    assert_eq!(files(folder.path()), finished);
}
