//! A law over random histories of translated sites: what adoption calls stale is stale, and what it calls translated
//! answers to the source of today.
//!
//! Authors edit the English; translators follow at once or later, lag, or were there first with a fact; links move and
//! links are renamed in all languages at once. The test knows what each text says. `RECTO_ADOPTIONS=500 cargo test
//! --test suite followers -- --nocapture` plays as many, from the one that `RECTO_ADOPTIONS_SEED` names on.
//!
//! A link never comes back to where it led before: a page on which only that link was moved meanwhile looks like one that
//! was made for the source as it is again, and what speaks against it is a finding of the check `links`.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use recto::adopt::{AdoptRequest, adopt};
use recto::model::State;
use recto::workflow::list::list;
use recto::workspace::filter::Filter;
use recto::workspace::project::Project;

use crate::histories::dice::Dice;
use crate::playground::{today, tried};

/// How many histories are played in full.
const HISTORIES: u32 = 25;

/// Sentences in which `{word}`, `{number}` and `{link}` are filled in, in English and in French.
const SENTENCES: [(&str, &str); 10] = [
    (
        "The garden behind the museum {word} and opens at {number}.",
        "Le jardin derrière le musée {word} et ouvre à {number} heures.",
    ),
    (
        "Visitors of the tower should know that it {word}; see [the plan]({link}).",
        "Les visiteurs de la tour doivent savoir qu’elle {word} ; voir [le plan]({link}).",
    ),
    (
        "A ticket for the library costs {number} euros because it {word}.",
        "Un billet pour la bibliothèque coûte {number} euros, car elle {word}.",
    ),
    (
        "Our harbour {word}, which [the harbour office]({link}) explains.",
        "Notre port {word}, ce que [la capitainerie]({link}) explique.",
    ),
    (
        "The railway from the old town {word} every {number} minutes.",
        "Le train de la vieille ville {word} toutes les {number} minutes.",
    ),
    ("In the market hall near the bridge the roof {word}.", "Dans la halle près du pont, le toit {word}."),
    (
        "Nobody remembers when the theatre {word} for {number} days.",
        "Personne ne se rappelle quand le théâtre {word} pendant {number} jours.",
    ),
    (
        "Children who visit the school find that the pond {word}.",
        "Les enfants qui visitent l’école constatent que l’étang {word}.",
    ),
    (
        "The hospital on the hill {word}, says [its report]({link}).",
        "L’hôpital sur la colline {word}, dit [son rapport]({link}).",
    ),
    (
        "Bakers of the village {word} before {number} in the morning.",
        "Les boulangers du village {word} avant {number} heures du matin.",
    ),
];

/// What is filled in for `{word}`, in both languages.
const WORDS: [(&str, &str); 6] = [
    ("closes during heavy storms", "ferme pendant les fortes tempêtes"),
    ("was painted by local artists", "a été peint par des artistes locaux"),
    ("needs many careful repairs", "exige de nombreuses réparations soigneuses"),
    ("belongs to a private family", "appartient à une famille privée"),
    ("attracts curious travellers", "attire des voyageurs curieux"),
    ("sleeps quietly all winter", "dort tranquillement tout l’hiver"),
];

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Meaning {
    word: usize,
    number: usize,
    link: usize,
}

/// A text as somebody wrote it.
#[derive(Clone, Copy, Debug)]
struct Wording {
    sentence: usize,
    meaning: Meaning,
    /// Whether its end mark is another one: it says the same.
    is_retouched: bool,
}

impl Wording {
    fn text(self, french: bool) -> String {
        let (english, other) = SENTENCES[self.sentence];
        let word = WORDS[self.meaning.word];
        let text = if french { other } else { english };
        let text = text.replace("{word}", if french { word.1 } else { word.0 });
        let text = text.replace("{number}", &(7 + 3 * self.meaning.number).to_string());
        let text =
            text.replace("{link}", &format!("https://example.org/{}/{}", self.sentence, self.meaning.link));
        if self.is_retouched { format!("{}!", text.trim_end_matches('.')) } else { text }
    }

    /// What it says of what its sentence has a place for.
    fn says(self) -> (usize, Option<usize>, Option<usize>) {
        let has = |place: &str| SENTENCES[self.sentence].0.contains(place);
        let Meaning { word, number, link } = self.meaning;
        (word, has("{number}").then_some(number), has("{link}").then_some(link))
    }
}

/// A page in both languages.
struct Site {
    english: Vec<Wording>,
    french: Vec<Wording>,
    stream: String,
    commits: usize,
}

impl Site {
    fn page(texts: &[Wording], french: bool) -> String {
        texts.iter().map(|text| text.text(french) + "\n\n").collect()
    }

    fn commit(&mut self) {
        self.commits += 1;
        let settings = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"docs/en\"\n\
                        output = \"docs/{language}/{path}/{stem}.{ext}\"\n";
        let when = 1_600_000_000 + self.commits * 86_400;
        write!(self.stream, "commit refs/heads/main\ncommitter T <t@example.org> {when} +0000\ndata 1\nx\n")
            .unwrap();
        let files = [
            ("recto.toml", settings.to_owned()),
            ("docs/en/a.md", Self::page(&self.english, false)),
            ("docs/fr/a.md", Self::page(&self.french, true)),
        ];
        for (path, text) in files {
            write!(self.stream, "M 100644 inline {path}\ndata {}\n{text}\n", text.len()).unwrap();
        }
    }

    /// What happens from one commit to the next.
    fn step(&mut self, dice: &mut Dice) {
        let at = dice.below(self.english.len());
        let other = |dice: &mut Dice, now: usize, of: usize| (now + 1 + dice.below(of - 1)) % of;
        let new_link = self.english[at].meaning.link.max(self.french[at].meaning.link) + 1;
        match dice.below(8) {
            // The author writes something else, and perhaps the translator in the same commit.
            0..3 => {
                let word = other(dice, self.english[at].meaning.word, WORDS.len());
                self.english[at].meaning.word = word;
                if dice.percent(30) {
                    self.french[at].meaning = self.english[at].meaning;
                }
            }
            3 => {
                let own = &mut self.english[at].meaning;
                (own.number, own.link) = (other(dice, own.number, 5), new_link);
            }
            // The translator was there first with a fact.
            4 if self.english[at].meaning == self.french[at].meaning => {
                let own = &mut self.french[at].meaning;
                (own.number, own.link) = (other(dice, own.number, 5), new_link);
                let meaning = *own;
                self.commit();
                self.english[at].meaning = meaning;
            }
            // The translator follows later, with some texts or all.
            4 | 5 => {
                for at in 0..self.english.len() {
                    if dice.percent(60) {
                        self.french[at].meaning = self.english[at].meaning;
                    }
                }
            }
            // A retouch that says nothing.
            6 => self.french[at].is_retouched = !self.french[at].is_retouched,
            _ => {
                if self.english[at].meaning.link == self.french[at].meaning.link {
                    (self.english[at].meaning.link, self.french[at].meaning.link) = (new_link, new_link);
                }
            }
        }
        self.commit();
    }
}

/// What was found in all histories.
#[derive(Debug, Default)]
struct Counts {
    fresh: usize,
    falsely_stale: usize,
    stale: usize,
    falsely_fresh: usize,
    open: usize,
}

fn git(root: &Path, arguments: &[&str], input: &str) {
    let mut command = Command::new("git");
    command.current_dir(root).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    let mut child = command.args(arguments).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success(), "{arguments:?}");
}

fn play(seed: u64, counts: &mut Counts) {
    let mut dice = Dice::new(seed);
    let count = 4 + dice.below(SENTENCES.len() - 3);
    let wording = |sentence| {
        let meaning = Meaning { word: sentence % WORDS.len(), number: sentence % 5, link: 0 };
        Wording { sentence, meaning, is_retouched: false }
    };
    let english: Vec<Wording> = (0..count).map(wording).collect();
    let mut site = Site { french: english.clone(), english, stream: String::new(), commits: 0 };
    site.commit();
    for _ in 0..2 + dice.below(7) {
        site.step(&mut dice);
    }
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q", "-b", "main"], "");
    git(folder.path(), &["fast-import", "--quiet"], &site.stream);
    git(folder.path(), &["reset", "-q", "--hard"], "");
    let mut project = Project::open(folder.path()).unwrap();
    project.files = project.files.without_flushes();
    adopt(&project, today(), &AdoptRequest::default()).unwrap();
    let units = list(&project, today(), &Filter::default()).unwrap().units;
    for (english, french) in site.english.iter().zip(&site.french) {
        let text = english.text(false);
        let unit = units.iter().find(|unit| unit.source == text).unwrap();
        let is_right = unit.translation.as_deref().is_some_and(|own| own.trim() == french.text(true));
        assert!(is_right || unit.translation.is_none(), "{seed}: {text} = {:?}", unit.translation);
        let is_fresh = english.says() == french.says();
        counts.fresh += usize::from(is_fresh);
        counts.stale += usize::from(!is_fresh);
        match unit.state {
            State::Translated if !is_fresh => {
                counts.falsely_fresh += 1;
                report(&format!("{seed}: fresh: {text} = {}", french.text(true)));
            }
            State::Stale if is_fresh => {
                counts.falsely_stale += 1;
                report(&format!("{seed}: stale: {text} = {} was {:?}", french.text(true), unit.previous));
            }
            State::Draft | State::Missing => counts.open += 1,
            _ => {}
        }
    }
}

#[expect(clippy::print_stdout, reason = "a test shows what it found to those who ask")]
fn report(line: &str) {
    println!("{line}");
}

#[test]
fn what_adoption_calls_stale_is_stale_and_nothing_else() {
    let number = |name: &str| std::env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
    let first = number("RECTO_ADOPTIONS_SEED").unwrap_or(1);
    let mut counts = Counts::default();
    let count = number("RECTO_ADOPTIONS").unwrap_or_else(|| tried(HISTORIES).into());
    for seed in first..first + count {
        play(seed, &mut counts);
    }
    report(&format!("{counts:?}"));
    assert_eq!(counts.falsely_fresh, 0, "{counts:?}");
    assert!(counts.falsely_stale * 100 <= counts.fresh, "{counts:?}");
    // What nothing is said of would prove nothing.
    assert!(counts.open * 20 <= counts.fresh + counts.stale && counts.stale > 0, "{counts:?}");
}
