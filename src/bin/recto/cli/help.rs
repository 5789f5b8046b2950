//! Puts words into the definition of the command line: what commands, arguments and values are for.
//!
//! The ids of the texts are made from the definition: `help-sync` is about a command, `help-sync-dry-run` about its
//! argument, `help-dry-run` about all other arguments of that name, `help-value-json` about a value, and
//! `help-name-dir` is what stands for a value.

use anstream::adapter::strip_str;
use clap::builder::{PossibleValue, PossibleValuesParser, StyledStr};
use clap::{Arg, Command, CommandFactory};
use recto::message;
use recto::message::{Localizer, Message};

use recto::report::text::WIDTH;
use unicode_width::UnicodeWidthStr;

use super::args::{Arguments, STYLES};

/// What starts completions; the same in every language.
const COMPLETIONS: &str = "
  ~/.bashrc    source <(recto completions bash)
  ~/.zshrc     source <(recto completions zsh)
  config.fish  recto completions fish | source
  $PROFILE     recto completions powershell | Out-String | Invoke-Expression
  rc.elv       eval (recto completions elvish | slurp)";

/// The commands by what they are for, as the help lists them: the id of a heading and the names below it. A test sees
/// to it that every command stands in one.
const GROUPS: [(&str, &[&str]); 4] = [
    (
        "daily",
        &[
            "sync", "watch", "serve", "list", "missing", "diff", "suggest", "set", "accept", "reject",
            "link", "unlink", "dismiss",
        ],
    ),
    ("reports", &["status", "check", "report", "analyse", "render"]),
    ("setup", &["init", "adopt", "memory", "terms", "prune", "allow", "completions", "man", "help"]),
    ("plumbing", &["merge-driver"]),
];

/// What the words are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// The help on a terminal, which says default and possible values in our words.
    Terminal,
    /// Manual pages and completions, which are written by crates that want to know the values.
    Files,
}

/// The definition with words. It does not read values as the one without words does, so nothing may be run by it.
pub(crate) fn in_words(words: &Localizer, purpose: Use) -> Command {
    Describer { words, purpose, found: &|ids| words.first(ids) }.all()
}

/// The help that clap made, with the words that it has no setting for.
pub(crate) fn finished(rendered: &StyledStr, words: &Localizer) -> String {
    let options = words.first(["help-name-options"]).unwrap_or_default();
    let text = rendered.ansi().to_string().replace("[OPTIONS]", &format!("[{options}]"));
    // Between a value list and what follows, clap leaves blanks.
    text.lines().map(|line| format!("{}\n", broken(line.trim_end()))).collect()
}

/// A line that fits 80 columns: clap breaks all but the usage, which is longer in some languages than in others.
fn broken(line: &str) -> String {
    let width = |text: &str| strip_str(text).to_string().width();
    if width(line) <= WIDTH {
        return line.to_owned();
    }
    let mut blanks = line.rmatch_indices(' ').map(|(at, _)| at);
    match blanks.find(|&at| width(&line[..at]) <= WIDTH) {
        Some(at) => format!("{}\n        {}", &line[..at], &line[at + 1..]),
        None => line.to_owned(),
    }
}

/// A command and what it does, in as many lines as that takes.
fn entry(name: &str, about: &str, longest: usize) -> String {
    let literal = STYLES.get_literal();
    let indent = longest + 4;
    let mut out = format!("  {literal}{name}{literal:#}{}", " ".repeat(indent - 2 - name.len()));
    let mut column = indent;
    for (at, word) in about.split(' ').enumerate() {
        if at > 0 && column + 1 + word.width() > WIDTH {
            out.push_str(&format!("\n{}", " ".repeat(indent)));
            column = indent;
        } else if at > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += word.width();
    }
    out.push('\n');
    out
}

struct Describer<'a> {
    words: &'a Localizer,
    purpose: Use,
    /// The words of the first of these ids that exists.
    found: &'a dyn Fn(&[&str]) -> Option<String>,
}

impl Describer<'_> {
    fn all(&self) -> Command {
        let mut command = self.command(Arguments::command());
        // The arguments `--help` and `--version` and the command `help` are there only now.
        command.build();
        let command = self.generated(command);
        let layout = self.overview(&command);
        command.help_template(layout)
    }

    fn command(&self, command: Command) -> Command {
        let name = command.get_name().to_owned();
        let mut places = 0;
        let command = command
            .about(self.text(&[&format!("help-{name}")]))
            .mut_args(|argument| {
                places += 1;
                // Under a heading of ours, clap would sort what is named by its place alone.
                let argument =
                    if argument.is_positional() { argument.display_order(places) } else { argument };
                self.under_heading(self.argument(argument, &name))
            })
            .mut_subcommands(|command| self.command(command));
        let command = match name.as_str() {
            "recto" => command.after_help(self.text(&["help-recto-after"])),
            "completions" => command.after_help(self.text(&["help-completions-after"]) + COMPLETIONS),
            "serve" => command.after_help(self.text(&["help-serve-after"])),
            "watch" => command.after_help(self.text(&["help-watch-after"])),
            _ => command,
        };
        if name == "recto" {
            command.subcommand_value_name(self.text(&["help-name-command"]))
        } else {
            self.laid_out(command)
        }
    }

    /// Puts what every command takes apart from what only this one does.
    fn under_heading(&self, argument: Arg) -> Arg {
        if self.purpose == Use::Files {
            return argument;
        }
        let heading = match argument.get_id().as_str() {
            "help" | "version" => message!("usage-everywhere-heading"),
            _ if argument.is_global_set() => message!("usage-everywhere-heading"),
            _ if argument.is_positional() => message!("usage-arguments-heading"),
            _ => message!("usage-options-heading"),
        };
        // The colon comes from clap.
        argument.help_heading(self.words.say(heading).trim_end_matches(':').to_owned())
    }

    fn argument(&self, argument: Arg, command: &str) -> Arg {
        let id = argument.get_id().as_str().replace('_', "-");
        let help = self.text(&[&format!("help-{command}-{id}"), &format!("help-{id}")]);
        if !argument.get_action().takes_values() {
            return argument.help(help);
        }
        let names = argument.get_value_names().unwrap_or_default().iter();
        let names = names.map(|name| self.text(&[&format!("help-name-{}", name.to_lowercase())]));
        let argument = argument.clone().value_names(names.collect::<Vec<_>>());
        let values: Vec<_> =
            argument.get_possible_values().into_iter().map(|value| self.value(value)).collect();
        if self.purpose == Use::Files {
            let argument = argument.help(help);
            return if values.is_empty() {
                argument
            } else {
                argument.value_parser(PossibleValuesParser::new(values))
            };
        }
        let default = argument.get_default_values().first().map(|value| {
            self.words.say(message!("usage-default", value = value.to_string_lossy().into_owned()))
        });
        if values.is_empty() {
            let help = default.map_or(help.clone(), |default| format!("{help} {default}"));
            return argument.help(help).hide_default_value(true);
        }
        argument
            .help(self.short_help(&help, &values, default.as_deref()))
            .long_help(self.long_help(&help, &values, default.as_deref()))
            .hide_default_value(true)
            .hide_possible_values(true)
    }

    fn value(&self, value: PossibleValue) -> PossibleValue {
        match (self.found)(&[&format!("help-value-{}", value.get_name())]) {
            Some(help) => value.help(help),
            None => value,
        }
    }

    fn short_help(&self, help: &str, values: &[PossibleValue], default: Option<&str>) -> String {
        [Some(help), default, Some(&self.names(values))].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn names(&self, values: &[PossibleValue]) -> String {
        let values: Vec<_> = values.iter().map(PossibleValue::get_name).collect();
        self.words.say(message!("usage-values", values))
    }

    fn long_help(&self, help: &str, values: &[PossibleValue], default: Option<&str>) -> String {
        let default = default.map(|default| format!("\n\n{default}")).unwrap_or_default();
        if values.iter().all(|value| value.get_help().is_none()) {
            return format!("{help}\n\n{}{default}", self.names(values));
        }
        let heading = self.words.say(message!("usage-values-heading"));
        let longest = values.iter().map(|value| value.get_name().len()).max().unwrap_or_default();
        let literal = STYLES.get_literal();
        let values: String = values
            .iter()
            .map(|value| {
                let name = value.get_name();
                let blanks = " ".repeat(longest - name.len());
                let help = value.get_help().map(StyledStr::to_string).unwrap_or_default();
                let name = format!("{literal}{name}{literal:#}");
                let help = format!("{blanks}{help}");
                format!("\n- {}", self.words.say(message!("usage-value", name, help)))
            })
            .collect();
        format!("{help}\n\n{heading}{values}{default}")
    }

    /// Sets what clap says of itself in English otherwise.
    fn generated(&self, command: Command) -> Command {
        command
            .mut_args(|argument| match argument.get_id().as_str() {
                "help" => self.under_heading(
                    argument.help(self.text(&["help-help-short"])).long_help(self.text(&["help-help-long"])),
                ),
                "version" => self.under_heading(argument.help(self.text(&["help-version"]))),
                _ => argument,
            })
            .mut_subcommands(|command| match command.get_name() {
                "help" => self.laid_out(command.about(self.text(&["help-help"]))),
                _ => self.generated(command),
            })
    }

    /// The order and headings of the help of one command.
    fn laid_out(&self, command: Command) -> Command {
        let usage = self.heading(message!("usage-heading"));
        command
            .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"))
    }

    /// The order and headings of the help of recto itself, with its commands by what they are for.
    fn overview(&self, command: &Command) -> String {
        let usage = self.heading(message!("usage-heading"));
        let mut layout = format!("{{about-with-newline}}\n{usage} {{usage}}\n\n");
        let longest = command.get_subcommands().map(|one| one.get_name().len()).max().unwrap_or_default();
        for (group, names) in GROUPS {
            let style = STYLES.get_header();
            let heading = self.text(&[&format!("help-group-{group}")]);
            layout.push_str(&format!("{style}{heading}{style:#}\n"));
            for name in names {
                // A build without a feature lacks its commands.
                let Some(command) = command.find_subcommand(name) else { continue };
                let about = command.get_about().map(StyledStr::to_string).unwrap_or_default();
                layout.push_str(&entry(name, &about, longest));
            }
            layout.push('\n');
        }
        let everywhere = self.heading(message!("usage-everywhere-heading"));
        format!("{layout}{everywhere}\n{{options}}{{after-help}}")
    }

    fn heading(&self, heading: Message) -> String {
        let style = STYLES.get_header();
        format!("{style}{}{style:#}", self.words.say(heading))
    }

    /// The words of the first of these ids that exists; a test sees to it that one does.
    fn text(&self, ids: &[&str]) -> String {
        (self.found)(ids).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use super::*;

    const ENGLISH: &str = include_str!("../../../../locales/en/recto.ftl");

    /// The ids of the catalog that begin in this way, and all that its messages refer to.
    fn ids(prefix: &str) -> (BTreeSet<String>, BTreeSet<String>) {
        let id = |text: &str| -> String {
            text.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
        };
        let starts = ENGLISH.lines().filter(|line| line.starts_with(prefix));
        let own = starts.map(id).collect();
        let references = ENGLISH.match_indices("{ ").map(|(at, _)| id(&ENGLISH[at + 2..])).collect();
        (own, references)
    }

    #[test]
    fn everything_that_can_be_typed_has_its_words_and_all_words_are_used() {
        let english = Localizer::english();
        let (existing, mut used) = ids("help-");
        used.insert("help-name-options".to_owned());
        let looked_up = RefCell::new(Vec::new());
        let found = |ids: &[&str]| {
            let id = ids.iter().find(|id| existing.contains(**id));
            looked_up.borrow_mut().push((id.map(|id| (*id).to_owned()), ids.join(" or ")));
            english.first(ids)
        };
        Describer { words: english, purpose: Use::Terminal, found: &found }.all();
        let shells =
            ["bash", "elvish", "fish", "powershell", "zsh"].map(|shell| format!("help-value-{shell}"));
        let mut lacking = Vec::new();
        for (id, asked) in looked_up.take() {
            match id {
                Some(id) => drop(used.insert(id)),
                None if shells.contains(&asked) => {}
                None => lacking.push(asked),
            }
        }
        assert_eq!(lacking, Vec::<String>::new());
        assert_eq!(existing.difference(&used).collect::<Vec<_>>(), Vec::<&String>::new());
    }

    #[test]
    fn every_command_stands_in_one_group_of_the_help() {
        let mut command = Arguments::command();
        command.build();
        let mut commands: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
        let grouped = GROUPS.iter().flat_map(|(_, names)| names.iter().copied());
        let mut grouped: Vec<&str> =
            grouped.filter(|name| *name != "serve" || commands.contains(name)).collect();
        commands.sort_unstable();
        grouped.sort_unstable();
        assert_eq!(commands, grouped);
    }

    #[test]
    fn the_words_about_a_command_are_not_those_about_an_argument() {
        let command = Arguments::command();
        for subcommand in command.get_subcommands() {
            for argument in subcommand.get_arguments().chain(command.get_arguments()) {
                let id = argument.get_id().as_str().replace('_', "-");
                let own = format!("help-{}-{id}", subcommand.get_name());
                assert!(
                    command.find_subcommand(&id).is_none() || ids("help-").0.contains(&own),
                    "{own} is needed, or the words about the command {id} are taken"
                );
            }
        }
    }

    #[test]
    fn no_line_of_any_help_is_wider_than_eighty_columns() {
        for language in Localizer::languages() {
            let words = Localizer::negotiated([language]);
            let mut recto = in_words(&words, Use::Terminal).term_width(80);
            let mut helps = vec![recto.render_help(), recto.render_long_help()];
            for command in recto.get_subcommands_mut() {
                let mut command = command.clone().term_width(80);
                helps.extend([command.render_help(), command.render_long_help()]);
            }
            for help in helps {
                let text = strip_str(&finished(&help, &words)).to_string();
                for line in text.lines() {
                    assert!(line.width() <= 80, "{language}: {line}");
                }
            }
        }
    }
}
