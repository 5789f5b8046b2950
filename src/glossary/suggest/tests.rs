use super::*;

fn suggested(texts: &[(&str, &str)], least: usize) -> Vec<(String, bool, usize, Vec<String>)> {
    let (english, french): (Language, Language) = ("en".parse().unwrap(), "fr".parse().unwrap());
    let pairs: Vec<(String, Vec<Option<String>>)> = texts
        .iter()
        .map(|(source, target)| {
            ((*source).to_owned(), vec![Some((*target).to_owned()).filter(|text| !text.is_empty())])
        })
        .collect();
    let wanted = TermsWanted { least, most: 20 };
    let found = suggested_terms(&english, &[french], &pairs, |text, _| text == "known thing", wanted);
    let shown = found.into_iter().map(|term| {
        let wordings =
            term.translations[0].iter().map(|one| format!("{} {}/{}", one.text, one.count, one.of));
        (term.text, term.is_name, term.count, wordings.collect())
    });
    shown.collect()
}

const TEXTS: [(&str, &str); 14] = [
    ("Open a pull request.", "Ouvrez une demande de tirage."),
    ("Every *pull request* is read.", "Chaque *demande de tirage* est lue."),
    ("Two pull requests are better than one.", "Deux demandes de tirage valent mieux qu’une."),
    ("Close your pull request early.", "Fermez tôt votre demande de tirage."),
    ("A maintainer merges it.", "Un mainteneur la fusionne."),
    ("The maintainers use Gitea a lot.", "Les mainteneurs utilisent beaucoup Gitea."),
    ("Ask a maintainer, or look at Gitea.", "Demandez à un mainteneur, ou regardez Gitea."),
    ("The code of conduct counts.", "Le code de conduite compte."),
    ("Read our code of conduct!", "Lisez notre code de conduite !"),
    ("A code of conduct helps.", "Un code de conduite aide."),
    ("The known thing is here.", "La chose connue est ici."),
    ("A known thing, again.", "Encore la chose connue."),
    ("This known thing is there.", "Cette chose connue est là."),
    ("Gitea costs nothing.", "Gitea ne coûte rien."),
];

#[test]
fn phrases_and_names_are_found_with_what_they_are_called() {
    let found = suggested(&TEXTS, 3);
    let of = |text: &str| found.iter().find(|one| one.0 == text).map(|one| (one.1, one.2, one.3.join(", ")));
    assert_eq!(of("pull request"), Some((false, 4, "demande de tirage 4/4".to_owned())), "{found:?}");
    assert_eq!(of("code of conduct"), Some((false, 3, "code de conduite 3/3".to_owned())), "{found:?}");
    assert_eq!(of("maintainer"), Some((false, 3, "mainteneur 3/3".to_owned())), "{found:?}");
    assert_eq!(of("Gitea"), Some((true, 3, "Gitea 3/3".to_owned())), "{found:?}");
    // Neither what is known, nor a part of a longer phrase, nor what is too rare.
    assert_eq!(found.len(), 4, "{found:?}");
    assert!(suggested(&TEXTS, 5).is_empty());
}

#[test]
fn two_wordings_are_told_apart_and_code_is_no_text() {
    let found = suggested(
        &[
            ("The desk is `the desk`.", "Le bureau est là."),
            ("Open the desk.", "Ouvrez le bureau."),
            ("A desk is wide.", "Un bureau est large."),
            ("Your desk waits.", "Votre pupitre attend."),
            ("This desk is red.", "Ce pupitre est rouge."),
            ("One more: our desk.", "Encore un : notre pupitre."),
            ("The sky is blue.", "Le ciel est bleu."),
            ("A bird sings.", "Un oiseau chante."),
            ("A cat sleeps.", "Un chat dort."),
            ("Rain falls.", "La pluie tombe."),
            ("Snow melts.", "La neige fond."),
            ("Wind blows.", "Le vent souffle."),
        ],
        3,
    );
    let wordings = vec!["bureau 3/6".to_owned(), "pupitre 3/6".to_owned()];
    assert_eq!(found, [("desk".to_owned(), false, 6, wordings)]);
}

#[test]
fn a_wording_is_whole_and_written_as_most_write_it() {
    let found = suggested(
        &[
            ("The copyright holder signs.", "Le titulaire des droits signe."),
            ("Ask the copyright holder.", "Demandez au titulaire des droits."),
            ("A copyright holder is asked.", "On demande au titulaire."),
            ("The MIT license is short.", "La licence courte est là."),
            ("Use the MIT text.", "Prenez ce texte court."),
            ("It is the MIT again.", "Encore une chose courte."),
            ("Rain falls.", "La pluie tombe."),
            ("Snow melts.", "La neige fond."),
            ("Wind blows.", "Le vent souffle."),
            ("A bird sings.", "Un oiseau chante."),
        ],
        3,
    );
    let of = |text: &str| found.iter().find(|one| one.0 == text).map(|one| one.3.join(", "));
    assert_eq!(of("copyright holder").as_deref(), Some("titulaire des droits 2/3"), "{found:?}");
    // No abbreviation becomes an adjective.
    assert_eq!(of("MIT").as_deref(), Some(""), "{found:?}");
}

#[test]
fn languages_that_nobody_knows_and_texts_without_any_are_no_trouble() {
    let languages: Vec<Language> = ["ja", "tlh"].iter().map(|tag| tag.parse().unwrap()).collect();
    let pair = |text: &str| (text.to_owned(), vec![Some("机の上".to_owned()), Some("nuqneH jIH".to_owned())]);
    let pairs: Vec<_> = ["The desk.", "A desk!", "Our desk", "", "…", "-"].into_iter().map(pair).collect();
    for source in ["en", "ja", "tlh"] {
        let source: Language = source.parse().unwrap();
        let found = suggested_terms(&source, &languages, &pairs, |_, _| false, TermsWanted::default());
        assert!(found.iter().all(|term| term.translations.len() == 2), "{found:?}");
    }
    assert!(suggested_terms(&languages[0], &[], &[], |_, _| false, TermsWanted::default()).is_empty());
}
