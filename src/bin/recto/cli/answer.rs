//! What somebody answers on standard input.

use recto::message::Localizer;
use recto::{files, message};

use super::exit::Failure;
use super::streams::Streams;

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Yes,
    No,
    Quit,
}

/// Reads an answer to the question that was just asked; Enter alone is the one that is proposed.
pub(crate) fn answer(streams: &Streams, proposed: bool) -> Result<Answer, Failure> {
    loop {
        let mut answer = String::new();
        let read = std::io::stdin().read_line(&mut answer).map_err(|error| {
            Failure::Surroundings(
                message!("no-answer", reason = files::reason(&error)),
                message!("no-answer-hint"),
            )
        })?;
        let answer = answer.trim().to_lowercase();
        match meant(streams.words(), &answer) {
            _ if read == 0 => return Ok(Answer::Quit),
            Some(answer) => return Ok(answer),
            None if answer.is_empty() => return Ok(if proposed { Answer::Yes } else { Answer::No }),
            None => streams.note(&format!("{} ", streams.words().say(message!("question-again")))),
        }
    }
}

/// What an answer means in the language that is spoken, or in English.
fn meant(words: &Localizer, answer: &str) -> Option<Answer> {
    let texts = |words: &Localizer| {
        [
            (Answer::Yes, words.say(message!("answers-yes"))),
            (Answer::No, words.say(message!("answers-no"))),
            (Answer::Quit, words.say(message!("answers-quit"))),
        ]
    };
    let mut known = texts(words).into_iter().chain(texts(Localizer::english()));
    let is_it = |texts: &str| texts.split(',').any(|text| text.trim().to_lowercase() == answer);
    known.find(|(_, texts)| is_it(texts)).map(|(meaning, _)| meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_answers_are_understood_in_every_language() {
        for language in Localizer::languages() {
            let words = Localizer::negotiated([language]);
            for (answer, meaning) in [
                ("y", Some(Answer::Yes)),
                ("yes", Some(Answer::Yes)),
                ("n", Some(Answer::No)),
                ("quit", Some(Answer::Quit)),
                ("", None),
                ("maybe", None),
            ] {
                assert_eq!(meant(&words, answer), meaning, "{language}: {answer}");
            }
        }
    }
}
