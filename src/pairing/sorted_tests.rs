//! Glossaries in five languages, each sorted by its own alphabet.

use unicode_normalization::UnicodeNormalization;

use super::*;
use crate::model::Format;
use crate::segment::segment;

/// Terms and what they mean, in English, French, Spanish, German and Italian.
const TERMS: [[(&str, &str); 5]; 16] = [
    [
        ("Branch", "A line of work that may be merged later."),
        ("Branche", "Une ligne de travail qui peut être fusionnée plus tard."),
        ("Rama", "Una línea de trabajo que puede fusionarse más tarde."),
        ("Zweig", "Eine Arbeitslinie, die später zusammengeführt werden kann."),
        ("Ramo", "Una linea di lavoro che può essere unita più tardi."),
    ],
    [
        ("Commit", "A set of changes that is kept together, made by `git commit`."),
        ("Révision", "Un ensemble de modifications gardées ensemble, fait par `git commit`."),
        ("Confirmación", "Un conjunto de cambios que se guardan juntos, hecho con `git commit`."),
        ("Änderungssatz", "Zusammen bewahrte Änderungen, gemacht mit `git commit`."),
        ("Revisione", "Un insieme di modifiche tenute insieme, fatto con `git commit`."),
    ],
    [
        ("Fork", "A copy of a project that goes its own way."),
        ("Bifurcation", "Une copie d’un projet qui suit sa propre voie."),
        ("Bifurcación", "Una copia de un proyecto que sigue su propio camino."),
        ("Abspaltung", "Eine Kopie eines Projekts, die ihren eigenen Weg geht."),
        ("Diramazione", "Una copia di un progetto che va per la sua strada."),
    ],
    [
        ("Merge", "Two lines of work become one again."),
        ("Fusion", "Deux lignes de travail n’en font de nouveau qu’une."),
        ("Fusión", "Dos líneas de trabajo vuelven a ser una."),
        ("Zusammenführung", "Aus zwei Arbeitslinien wird wieder eine."),
        ("Unione", "Due linee di lavoro tornano a essere una."),
    ],
    [
        ("Release", "What is given to the people who use it."),
        ("Publication", "Ce qui est remis aux personnes qui l’utilisent."),
        ("Publicación", "Lo que se entrega a las personas que lo usan."),
        ("Veröffentlichung", "Was die Leute bekommen, die es benutzen."),
        ("Rilascio", "Ciò che viene dato alle persone che lo usano."),
    ],
    [
        ("Tag", "A name for a commit that stays as it is."),
        ("Étiquette", "Un nom pour une révision qui reste telle quelle."),
        ("Etiqueta", "Un nombre para una confirmación que se queda como está."),
        ("Marke", "Ein Name für einen Änderungssatz, der bleibt, wie er ist."),
        ("Etichetta", "Un nome per una revisione che resta com’è."),
    ],
    [
        ("Issue", "Something that is to be done or discussed; see [the list](/issues/)."),
        ("Ticket", "Une chose à faire ou à discuter ; voir [la liste](/issues/)."),
        ("Incidencia", "Algo que hay que hacer o discutir; vea [la lista](/issues/)."),
        ("Vorgang", "Etwas, das zu tun oder zu besprechen ist; siehe [die Liste](/issues/)."),
        ("Segnalazione", "Qualcosa da fare o da discutere; vedi [l’elenco](/issues/)."),
    ],
    [
        ("Maintainer", "Who decides what goes into a project."),
        ("Responsable", "Qui décide de ce qui entre dans un projet."),
        ("Encargado", "Quien decide qué entra en un proyecto."),
        ("Betreuer", "Wer entscheidet, was in ein Projekt kommt."),
        ("Curatore", "Chi decide che cosa entra in un progetto."),
    ],
    [
        ("License", "What others may do with the work."),
        ("Licence", "Ce que les autres peuvent faire de l’œuvre."),
        ("Licencia", "Lo que otros pueden hacer con la obra."),
        ("Lizenz", "Was andere mit dem Werk tun dürfen."),
        ("Licenza", "Ciò che gli altri possono fare dell’opera."),
    ],
    [
        ("Rebase", "Work is put on top of another line."),
        ("Rebasage", "Le travail est placé au-dessus d’une autre ligne."),
        ("Reorganización", "El trabajo se coloca encima de otra línea."),
        ("Umsetzung", "Arbeit wird auf eine andere Linie gesetzt."),
        ("Spostamento", "Il lavoro viene messo sopra un’altra linea."),
    ],
    [
        ("Snapshot", "All files at one time."),
        ("Instantané", "Tous les fichiers à un moment donné."),
        ("Instantánea", "Todos los archivos en un momento dado."),
        ("Momentaufnahme", "Alle Dateien zu einem Zeitpunkt."),
        ("Istantanea", "Tutti i file in un dato momento."),
    ],
    [
        ("Upstream", "The project that a copy was made of."),
        ("Amont", "Le projet dont une copie a été faite."),
        ("Origen", "El proyecto del que se hizo una copia."),
        ("Ursprung", "Das Projekt, von dem eine Kopie gemacht wurde."),
        ("Monte", "Il progetto di cui è stata fatta una copia."),
    ],
    [
        ("Review", "Somebody else reads a change before it goes in."),
        ("Relecture", "Quelqu’un d’autre lit une modification avant qu’elle n’entre."),
        ("Revisión", "Otra persona lee un cambio antes de que entre."),
        ("Begutachtung", "Jemand anderes liest eine Änderung, bevor sie hineinkommt."),
        ("Lettura", "Qualcun altro legge una modifica prima che entri."),
    ],
    [
        ("Warning", "A finding that does not stop anything, at most 250 at a time."),
        ("Avertissement", "Un constat qui n’arrête rien, 250 à la fois au plus."),
        ("Advertencia", "Un hallazgo que no detiene nada, 250 a la vez como mucho."),
        ("Hinweis", "Ein Befund, der nichts aufhält, höchstens 250 auf einmal."),
        ("Avviso", "Una segnalazione che non ferma niente, al massimo 250 alla volta."),
    ],
    [
        ("Queue", "What waits for its turn."),
        ("File", "Ce qui attend son tour."),
        ("Cola", "Lo que espera su turno."),
        ("Schlange", "Was wartet, bis es an der Reihe ist."),
        ("Coda", "Ciò che aspetta il suo turno."),
    ],
    [
        ("Guest", "Somebody who may look and not touch."),
        ("Invité", "Quelqu’un qui peut regarder sans toucher."),
        ("Huésped", "Alguien que puede mirar y no tocar."),
        ("Gast", "Jemand, der schauen, aber nichts anfassen darf."),
        ("Ospite", "Qualcuno che può guardare e non toccare."),
    ],
];

const LANGUAGES: [&str; 5] = ["en", "fr", "es", "de", "it"];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    Headings,
    Letters,
    Items,
    Rows,
}

/// A glossary of some terms in a language, in its alphabet.
fn glossary(terms: &[usize], language: usize, shape: Shape, with_ids: impl Fn(usize) -> bool) -> String {
    let mut terms: Vec<(usize, &str, &str)> =
        terms.iter().map(|&at| (at, TERMS[at][language].0, TERMS[at][language].1)).collect();
    terms.sort_by_key(|term| {
        term.1.nfd().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase()
    });
    let mut out = "# Glossary\n\n".to_owned();
    if shape == Shape::Rows {
        out.push_str("| Term | Meaning |\n| --- | --- |\n");
    }
    let mut letter = None;
    for (at, term, meaning) in terms {
        let first = term.nfd().next();
        if shape == Shape::Letters && letter != first {
            out.push_str(&format!("## {}\n\n", first.unwrap_or(' ')));
            letter = first;
        }
        let id = if with_ids(at) { format!(" {{#term-{at}}}") } else { String::new() };
        out.push_str(&match shape {
            Shape::Headings => format!("## {term}{id}\n\n{meaning}\n\n"),
            Shape::Letters => format!("### {term}{id}\n\n{meaning}\n\n"),
            Shape::Items => format!("- **{term}**: {meaning}\n"),
            Shape::Rows => format!("| {term} | {meaning} |\n"),
        });
    }
    out
}

/// The term that a text belongs to.
fn term_of(text: &str, language: usize) -> Option<usize> {
    TERMS.iter().position(|term| {
        let (name, meaning) = term[language];
        text == name || text == meaning || text == format!("**{name}**: {meaning}")
    })
}

/// Numbers that look like chance, the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

#[test]
fn no_sure_pair_of_a_sorted_glossary_is_wrong_in_five_languages() {
    let mut chance = Chance(20_261_130);
    let (mut told, mut told_sure) = (0, 0);
    for round in 0..400 {
        let shape = [Shape::Headings, Shape::Letters, Shape::Items, Shape::Rows][round % 4];
        let some = |chance: &mut Chance, of: u64| -> Vec<usize> {
            (0..TERMS.len()).filter(|_| chance.below(10) < of).collect()
        };
        let terms = some(&mut chance, 8);
        if terms.len() < 7 {
            continue;
        }
        // Some terms are not translated yet, or are gone in the source.
        let missing = if round % 3 == 0 { some(&mut chance, 1) } else { Vec::new() };
        let translated: Vec<usize> = terms.iter().copied().filter(|at| !missing.contains(at)).collect();
        let ids = some(&mut chance, [0, 3, 10][round % 5 % 3]);
        let (from, to) = (chance.below(5) as usize, chance.below(5) as usize);
        if from == to {
            continue;
        }
        let source = glossary(&terms, from, shape, |at| ids.contains(&at));
        let target = glossary(&translated, to, shape, |at| ids.contains(&at));
        let units = |text: &str| segment(text, Format::Markdown, &Default::default()).unwrap().units;
        let (own, other) = (units(&source), units(&target));
        let (one, two): (Language, Language) =
            (LANGUAGES[from].parse().unwrap(), LANGUAGES[to].parse().unwrap());
        let found = pair(&Side::new(&source, &own, &one), &Side::new(&target, &other, &two));
        for pair in found.pairs.iter().filter(|pair| pair.confidence >= SURE) {
            let texts = (&own[pair.source.start].text, &other[pair.target.start].text);
            let terms = (term_of(texts.0, from), term_of(texts.1, to));
            assert_eq!(terms.0, terms.1, "{round}: {texts:?}\n{source}\n{target}");
        }
        if matches!(shape, Shape::Headings | Shape::Letters) {
            for at in translated.iter().filter(|at| ids.contains(at)) {
                told += 1;
                let is_sure = found
                    .pairs
                    .iter()
                    .any(|pair| pair.confidence >= SURE && own[pair.source.start].text == TERMS[*at][from].0);
                told_sure += usize::from(is_sure);
            }
        }
    }
    // What stands between sections without an id can be paired in one order only.
    assert!(told > 100 && told_sure * 100 >= told * 85, "{told_sure} of {told} with an id are sure");
}
