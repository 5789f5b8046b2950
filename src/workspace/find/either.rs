//! What a name may stand for, as one argument of a message.

use crate::message;
use crate::message::Argument;

/// The names that another may stand for: this or that.
pub(crate) fn either<T: Into<Argument>>(names: impl IntoIterator<Item = T>) -> Argument {
    let names: Vec<Argument> = names.into_iter().map(Into::into).collect();
    joined(&names)
}

/// Halves are put together, so that the message of many names is not nested as deep as there are names.
fn joined(names: &[Argument]) -> Argument {
    match names {
        [] => Argument::Text(String::new()),
        [one] => one.clone(),
        several => {
            let (first, second) = several.split_at(several.len() / 2);
            message!("select-either", first = joined(first), second = joined(second)).into()
        }
    }
}
