//! Articles changed in known ways, so that it is known what answers what.
//!
//! The units of sections with the same sequence of kinds are taken to answer each other one by one.

use std::time::Instant;

use recto::model::{Kind, Language};
use recto::pairing::{SURE, Side, pair};
use recto::segment::Unit;
use recto::sentence::sentences;

use super::{Article, Random};

/// A unit, the skeleton before it, and which units of the original it answers.
#[derive(Clone)]
struct Piece {
    before: String,
    unit: Unit,
    truth: Vec<usize>,
}

const MUTATIONS: [&str; 11] = [
    "nothing",
    "delete 1 unit",
    "delete 5 units",
    "delete a section",
    "insert a foreign paragraph",
    "replace a paragraph by a foreign one",
    "merge two neighbours",
    "split a paragraph",
    "leave 5 units in English",
    "source: delete 3 units",
    "source: insert 3 paragraphs",
];

#[derive(Default)]
struct Score {
    units: usize,
    found: usize,
    sure: usize,
    wrong: usize,
    partly: usize,
    doubtful: usize,
    doubtful_wrong: usize,
}

/// Scores every kind of change on every article, then pairs articles with others' translations.
pub(crate) fn run(
    articles: &[(Article, Article)],
    source: &Language,
    target: &Language,
    random: &mut Random,
) {
    let same: Vec<(Vec<Piece>, Vec<Piece>)> =
        articles.iter().map(|(from, to)| alike(from, to)).filter(|(from, _)| from.len() > 5).collect();
    let units: usize = same.iter().map(|(from, _)| from.len()).sum();
    println!("{} articles with {units} units in sections of the same kinds", same.len());
    let rounds = std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(10);
    for (number, name) in MUTATIONS.iter().enumerate() {
        let mut score = Score::default();
        for (nth, (from, to)) in same.iter().enumerate() {
            let donor = &same[(nth + 1) % same.len()];
            for _ in 0..rounds {
                let (mut s, mut t) = (from.clone(), to.clone());
                mutate(number, &mut s, &mut t, donor, target, random);
                score.add(&s, &t, source, target);
            }
        }
        let share = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
        println!(
            "{name:<38} recall {:>5.1} %  sure {:>5.1} %  wrong among sure {:>4} of {:>6} = {:.2} % (of them {} \
             partly)  doubtful {:>4}, wrong {:>4.1} %",
            share(score.found, score.units),
            share(score.sure, score.units),
            score.wrong,
            score.sure,
            share(score.wrong, score.sure),
            score.partly,
            score.doubtful,
            share(score.doubtful_wrong, score.doubtful)
        );
    }
    let (mut units, mut sure) = (0, 0);
    for (nth, (from, _)) in articles.iter().enumerate() {
        let (_, to) = &articles[(nth + 1) % articles.len()];
        let found =
            pair(&Side::new(&from.text, &from.units, source), &Side::new(&to.text, &to.units, target));
        let body = found.pairs.iter().filter(|pair| to.units[pair.target.start].kind != Kind::Field);
        if std::env::var_os("WRONG").is_some() {
            let sure = body.clone().filter(|pair| pair.confidence >= SURE);
            sure.for_each(|pair| println!("    {}", super::shown(from, to, pair)));
        }
        units += to.units.len();
        sure += body.filter(|pair| pair.confidence >= SURE).count();
    }
    println!("the translation of another article: {sure} sure of {units}");
}

/// The sections that have the same sequence of kinds in both, in articles of the same outline.
fn alike(from: &Article, to: &Article) -> (Vec<Piece>, Vec<Piece>) {
    let (mut source, mut target) = (Vec::new(), Vec::new());
    if from.headings() == to.headings() {
        let kinds = |pieces: &[Piece]| pieces.iter().map(|piece| piece.unit.kind).collect::<Vec<_>>();
        for (mut s, mut t) in sections(pieces(from)).into_iter().zip(sections(pieces(to))) {
            if kinds(&s) == kinds(&t) {
                for (s, t) in s.iter_mut().zip(&mut t) {
                    (s.truth, t.truth) = (vec![source.len()], vec![source.len()]);
                    source.push(s.clone());
                    target.push(t.clone());
                }
            }
        }
    }
    (source, target)
}

fn sections(pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    let mut sections = vec![Vec::new()];
    for piece in pieces {
        if matches!(piece.unit.kind, Kind::Heading(_)) {
            sections.push(Vec::new());
        }
        if let Some(section) = sections.last_mut() {
            section.push(piece);
        }
    }
    sections
}

/// Prints how time grows with the number of units.
pub(crate) fn growth(articles: &[(Article, Article)], source: &Language, target: &Language) {
    for count in [1_000, 10_000, 20_000] {
        let mut sides = [Vec::new(), Vec::new()];
        for round in 0..u8::MAX {
            for (from, to) in articles {
                let body = |article| pieces(article).into_iter().filter(|p| p.unit.kind != Kind::Field);
                sides[0].extend(body(from).map(|piece| turned(piece, round)));
                sides[1].extend(body(to).map(|piece| turned(piece, round)));
            }
            if sides[0].len().min(sides[1].len()) >= count {
                break;
            }
        }
        sides.iter_mut().for_each(|side| side.truncate(count));
        let [(s, from), (t, to)] = sides.map(|side| joined(&side));
        let begun = Instant::now();
        let found = pair(&Side::new(&s, &from, source), &Side::new(&t, &to, target));
        println!("{count} units: {:.0?}, {} pairs", begun.elapsed(), found.pairs.len());
    }
}

/// A piece with other words, so that the same article again is another one.
fn turned(mut piece: Piece, by: u8) -> Piece {
    let turn = |c: char| match c {
        'a'..='z' => char::from((c as u8 - b'a' + by % 26) % 26 + b'a'),
        'A'..='Z' => char::from((c as u8 - b'A' + by % 26) % 26 + b'A'),
        '0'..='9' => char::from((c as u8 - b'0' + by % 10) % 10 + b'0'),
        _ => c,
    };
    piece.before = piece.before.chars().map(turn).collect();
    piece.unit.text = piece.unit.text.chars().map(turn).collect();
    piece
}

fn pieces(article: &Article) -> Vec<Piece> {
    let mut at = 0;
    let mut found = Vec::new();
    for (number, unit) in article.units.iter().enumerate() {
        let before = article.text[at..unit.range.start].to_owned();
        found.push(Piece { before, unit: unit.clone(), truth: vec![number] });
        at = unit.range.end;
    }
    found
}

fn joined(pieces: &[Piece]) -> (String, Vec<Unit>) {
    let mut text = String::new();
    let mut units = Vec::new();
    for piece in pieces {
        text.push_str(&piece.before);
        let start = text.len();
        text.push_str(&piece.unit.text);
        units.push(Unit { range: start..text.len(), ..piece.unit.clone() });
    }
    (text, units)
}

fn mutate(
    number: usize,
    source: &mut Vec<Piece>,
    target: &mut Vec<Piece>,
    (source_donor, target_donor): &(Vec<Piece>, Vec<Piece>),
    language: &Language,
    random: &mut Random,
) {
    match number {
        1 => delete(target, 1, random),
        2 => delete(target, 5, random),
        3 => section(target, random),
        4 => insert(target, target_donor, random),
        5 => replace(target, target_donor, random),
        6 => merge(target, random),
        7 => split(target, language, random),
        8 => english(target, source, random),
        9 => delete(source, 3, random),
        10 => (0..3).for_each(|_| insert(source, source_donor, random)),
        _ => {}
    }
}

fn body(pieces: &[Piece]) -> usize {
    pieces.iter().take_while(|piece| piece.unit.kind == Kind::Field).count()
}

fn delete(pieces: &mut Vec<Piece>, count: usize, random: &mut Random) {
    for _ in 0..count {
        let first = body(pieces);
        if first < pieces.len() {
            pieces.remove(first + random.below(pieces.len() - first));
        }
    }
}

fn section(pieces: &mut Vec<Piece>, random: &mut Random) {
    let heads: Vec<usize> =
        (0..pieces.len()).filter(|&at| matches!(pieces[at].unit.kind, Kind::Heading(_))).collect();
    if heads.is_empty() {
        return;
    }
    let nth = random.below(heads.len());
    let level = |at: usize| match pieces[at].unit.kind {
        Kind::Heading(level) => level,
        _ => 7,
    };
    let start = heads[nth];
    let end = heads[nth..].iter().skip(1).find(|&&at| level(at) <= level(start));
    pieces.drain(start..end.copied().unwrap_or(pieces.len()));
}

fn paragraphs(pieces: &[Piece]) -> Vec<usize> {
    (0..pieces.len()).filter(|&at| pieces[at].unit.kind == Kind::Paragraph).collect()
}

fn foreign(donor: &[Piece], random: &mut Random) -> Option<Piece> {
    let paragraphs = paragraphs(donor);
    let piece = donor.get(*paragraphs.get(random.below(paragraphs.len()))?)?;
    Some(Piece { before: "\n\n".to_owned(), truth: Vec::new(), ..piece.clone() })
}

fn insert(pieces: &mut Vec<Piece>, donor: &[Piece], random: &mut Random) {
    let places = paragraphs(pieces);
    if let (Some(piece), Some(&at)) = (foreign(donor, random), places.get(random.below(places.len()))) {
        pieces.insert(at + 1, piece);
    }
}

fn replace(pieces: &mut [Piece], donor: &[Piece], random: &mut Random) {
    let places = paragraphs(pieces);
    if let (Some(piece), Some(&at)) = (foreign(donor, random), places.get(random.below(places.len()))) {
        let before = pieces[at].before.clone();
        pieces[at] = Piece { before, ..piece };
    }
}

fn merge(pieces: &mut Vec<Piece>, random: &mut Random) {
    let places: Vec<usize> = paragraphs(pieces)
        .into_iter()
        .filter(|&at| {
            pieces
                .get(at + 1)
                .is_some_and(|next| next.unit.kind == Kind::Paragraph && next.before.trim().is_empty())
        })
        .collect();
    if let Some(&at) = places.get(random.below(places.len())) {
        let next = pieces.remove(at + 1);
        pieces[at].unit.text = format!("{} {}", pieces[at].unit.text, next.unit.text);
        pieces[at].truth.extend(next.truth);
    }
}

fn split(pieces: &mut Vec<Piece>, language: &Language, random: &mut Random) {
    let places: Vec<(usize, usize)> = paragraphs(pieces)
        .into_iter()
        .flat_map(|at| {
            let found = sentences(&pieces[at].unit.text, language);
            found.into_iter().skip(1).map(move |sentence| (at, sentence.start)).collect::<Vec<_>>()
        })
        .collect();
    if let Some(&(at, cut)) = places.get(random.below(places.len())) {
        let mut second = pieces[at].clone();
        second.unit.text = second.unit.text[cut..].to_owned();
        second.before = "\n\n".to_owned();
        pieces[at].unit.text.truncate(cut);
        pieces.insert(at + 1, second);
    }
}

fn english(target: &mut [Piece], source: &[Piece], random: &mut Random) {
    for _ in 0..5 {
        let at = random.below(target.len());
        target[at].unit.text.clone_from(&source[at].unit.text);
    }
}

impl Score {
    fn add(&mut self, source: &[Piece], target: &[Piece], from: &Language, to: &Language) {
        let (s, s_units) = joined(source);
        let (t, t_units) = joined(target);
        let found = pair(&Side::new(&s, &s_units, from), &Side::new(&t, &t_units, to));
        let known: Vec<usize> = source.iter().flat_map(|piece| piece.truth.clone()).collect();
        let answered = |piece: &Piece| piece.truth.iter().any(|truth| known.contains(truth));
        self.units += target.iter().filter(|piece| answered(piece)).count();
        for pair in &found.pairs {
            let truth = |pieces: &[Piece]| {
                let mut all: Vec<usize> = pieces.iter().flat_map(|piece| piece.truth.clone()).collect();
                all.sort_unstable();
                all.dedup();
                all
            };
            let (want, have) = (truth(&target[pair.target.clone()]), truth(&source[pair.source.clone()]));
            // A piece of a split alone is only part of the answer.
            let whole = target.iter().enumerate().all(|(at, piece)| {
                pair.target.contains(&at) || !piece.truth.iter().any(|x| have.contains(x))
            });
            let foreign = target[pair.target.clone()].iter().any(|piece| piece.truth.is_empty());
            let right = !have.is_empty() && want == have && whole && !foreign;
            let sure = pair.confidence >= SURE;
            self.found += if right { pair.target.len() } else { 0 };
            if sure {
                self.sure += pair.target.len();
                self.wrong += if right { 0 } else { pair.target.len() };
                self.partly +=
                    if !right && want.iter().any(|x| have.contains(x)) { pair.target.len() } else { 0 };
            } else {
                self.doubtful += 1;
                self.doubtful_wrong += usize::from(!right);
            }
            if sure && !right && std::env::var_os("WRONG").is_some() {
                let show = |pieces: &[Piece]| {
                    pieces.iter().map(|piece| piece.unit.text.as_str()).collect::<Vec<_>>().join(" ¶ ")
                };
                println!(
                    "    {:.3} {:?}\n      {}\n      {}",
                    pair.confidence,
                    pair.evidence,
                    show(&source[pair.source.clone()]),
                    show(&target[pair.target.clone()])
                );
            }
        }
    }
}
