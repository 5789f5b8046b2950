//! What a new project was made around, and what to do next.

use super::{BOLD, WIDTH, paint, wrapped};
use crate::message;
use crate::message::{Localizer, Message};
use crate::model::Language;
use crate::workflow::git_setup::GitReport;
use crate::workflow::init::{FoundSite, FoundTranslations, InitReport};

/// The project that was made, and what was set up in git.
pub fn init(words: &Localizer, made: Option<&InitReport>, git: Option<&GitReport>) -> String {
    let mut out = String::new();
    if let Some(found) = made.and_then(|report| report.found.as_ref()) {
        push_found(&mut out, words, found);
    }
    let mut say = |indent: &str, message: Message| {
        out.push_str(&format!("{indent}{}\n", words.say(message)));
    };
    for path in made.iter().flat_map(|report| &report.made) {
        say("", message!("init-made", path));
    }
    if let Some(report) = git {
        for line in &report.attributes {
            say("", message!("git-added", line));
        }
        for (key, value) in &report.settings {
            say("", message!("git-set", key = *key, value = *value));
        }
        if report.attributes.is_empty() && report.settings.is_empty() {
            say("", message!("git-nothing"));
        }
    }
    let steps = made.map(next_step).into_iter().chain(git.map(|_| message!("git-commit")));
    for step in steps {
        out.push('\n');
        out.push_str(&wrapped(&[(anstyle::Style::new(), &words.say(step))], "", WIDTH));
    }
    out
}

fn push_found(out: &mut String, words: &Localizer, found: &FoundSite) {
    let what = paint(BOLD, &words.say(found.what()));
    let mut say = |indent: &str, message: Message| {
        out.push_str(&format!("{indent}{}\n", words.say(message)));
    };
    say("", message!("init-found", what));
    for (folder, output) in &found.folders {
        say("  ", message!("init-folder", folder));
        say("    ", message!("init-output", output));
    }
    if let Some(count) = found.articles {
        say(&format!("  {}: ", found.source), message!("articles", count));
    }
    for FoundTranslations { language, translated, homeless } in &found.languages {
        let mut counts = vec![match *translated {
            0 => words.say(message!("init-none-translated")),
            count => words.say(message!("init-translated", count)),
        }];
        if *homeless > 0 {
            counts.push(words.say(message!("init-homeless", count = *homeless)));
        }
        out.push_str(&format!("  {language}: {}\n", counts.join(", ")));
    }
    if !found.po.is_empty() {
        let languages: Vec<&Language> = found.po.iter().collect();
        out.push_str(&format!("  {}\n", words.say(message!("init-po", languages))));
    }
    for other in &found.others {
        let what = words.text(other);
        out.push_str(&format!("  {}\n", words.say(message!("init-not-taken", what))));
    }
    out.push('\n');
}

fn next_step(report: &InitReport) -> Message {
    let folder = &report.folder;
    match &report.found {
        Some(_) if !report.findings.is_empty() => message!("init-next-mend"),
        Some(found) if found.is_fluent() && found.is_translated() => message!("init-next-fluent"),
        Some(found) if found.is_translated() || !found.po.is_empty() => message!("init-next-adopt"),
        Some(_) => message!("init-next-sync", folder),
        None => message!("init-next-write", folder),
    }
}
