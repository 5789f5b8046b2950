//! Images that show another file than in the source, are lost or come in.

use super::address::{Address, attribute, compare};
use super::{Hit, TextMarkup, TranslationPair};
use crate::check::rule::Check;
use crate::diagnostic::Severity;
use crate::message;

pub(in crate::check) const CHECK: Check = Check::of_pair(
    "images",
    Severity::Error,
    "an image that shows another file than in the source, is lost or comes in",
    find,
)
.naming_facts();

fn find(pair: &TranslationPair<'_>, hits: &mut Vec<Hit>) {
    let (source, target) = (images(pair.source_markup()), images(pair.target_markup()));
    let found = compare(pair, &source, &target);
    let mut extra = found.extra.into_iter();
    for lost in found.lost {
        let file = lost.to;
        let hit = match extra.next() {
            Some(instead) => {
                let message = message!("check-image-changed", found = instead.to, file);
                Hit::at(instead.place.clone(), message, message!("check-image-changed-hint"))
            }
            None => Hit::missing(message!("check-image-lost", file), message!("check-image-lost-hint")),
        };
        hits.push(hit.of_source(lost.place.clone()));
    }
    hits.extend(extra.map(|extra| {
        let message = message!("check-image-added", file = extra.to);
        Hit::at(extra.place.clone(), message, message!("check-image-added-hint"))
    }));
}

fn images<'x>(markup: &'x TextMarkup) -> Vec<Address<'x>> {
    let images = markup.images.iter();
    let images = images.map(|image| Address { to: &image.to, place: image.place.clone(), is_bare: false });
    let tags = markup.tags.iter().filter_map(|tag| {
        let to = attribute(&tag.text, "src")?;
        Some(Address { to, place: tag.place.clone(), is_bare: false })
    });
    images.chain(tags).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_clean, assert_found};
    use super::*;

    #[test]
    fn images_stay() {
        for (language, source, target) in [
            ("fr", "A ![cat](cat.png).", "Un chat."),
            ("es", "A ![cat](cat.png).", "Un ![gato](gato.png)."),
            ("de", "A <img src=\"a.png\">", "Ein <img src=\"b.png\">"),
            ("it", "A cat.", "Un ![gatto](cat.png)."),
        ] {
            assert_found(find, language, source, target);
        }
        for (language, source, target) in [
            ("fr", "A ![cat](cat.png).", "Un ![chat](cat.png)."),
            ("es", "A ![cat](img/cat.png).", "Un ![gato](img/es/cat.png)."),
            ("de", "A ![cat](cat.png).", "Ein <img src=\"cat.png\" alt=\"Kater\">."),
        ] {
            assert_clean(find, language, source, target);
        }
    }
}
