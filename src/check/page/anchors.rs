//! Links of a translation to anchors that its page does not have: the heading that had them was translated.

use rustc_hash::FxHashSet;

use super::{Page, PageText};
use crate::check::pair::{Definitions, Hit, TextMarkup};
use crate::check::rule::Check;
use crate::check::source::{anchor_letters, is_site_anchor, own_anchors};
use crate::config::AnchorPolicy;
use crate::diagnostic::Severity;
use crate::message;
use crate::model::{Format, Kind};
use crate::render::anchors::Slugger;
use crate::segment::outline;

/// Only links within the page: what other pages have is their business.
pub(in crate::check) const CHECK: Check = Check::of_page(
    "anchors",
    Severity::Warning,
    "a link to an anchor that the translated page does not have",
    find,
);

fn find(page: &Page<'_>, hits: &mut Vec<(usize, Hit)>) {
    let is_markdown = matches!(page.format, Format::Markdown | Format::Mdx);
    let links_here = |text: &&PageText| text.is_translated && text.text.contains("(#");
    if !is_markdown || !page.texts.iter().any(|text| links_here(&text)) {
        return;
    }
    let Some(known) = anchors(page) else { return };
    for text in page.texts.iter().filter(links_here) {
        let markup = TextMarkup::new(&text.text, (page.format, text.kind), &Definitions::default());
        for link in &markup.links {
            let Some(anchor) = link.to.strip_prefix('#') else { continue };
            if is_site_anchor(anchor) || known.contains(&anchor_letters(anchor)) {
                continue;
            }
            let (message, hint) = (
                message!("check-page-anchor", anchor = &link.to, language = page.language),
                message!("check-page-anchor-hint"),
            );
            hits.push((text.unit, Hit::at(link.place.clone(), message, hint)));
        }
    }
}

/// The anchors of the page by their letters; `None` where it includes others.
fn anchors(page: &Page<'_>) -> Option<FxHashSet<String>> {
    // Ids that are written out stay, those of headings as they are only where recto keeps them.
    let mut known = own_anchors(page.article)?;
    let mut of_source = Slugger::default();
    if page.anchors != AnchorPolicy::Keep {
        let headings = outline(page.article, page.format).headings;
        known.extend(headings.iter().map(|heading| anchor_letters(&of_source.slug(&heading.text))));
    }
    let mut slugger = Slugger::default();
    for text in &page.texts {
        known.extend(own_anchors(&text.text).into_iter().flatten());
        if matches!(text.kind, Kind::Heading(_)) {
            if !text.text.contains(['`', '*', '_', '[', '<', '&', '\\', '{']) {
                known.insert(anchor_letters(&slugger.slug(&text.text)));
                continue;
            }
            let shown = outline(&format!("# {}", text.text), page.format).headings;
            known.extend(shown.iter().map(|heading| anchor_letters(&slugger.slug(&heading.text))));
        }
    }
    Some(known)
}

#[cfg(test)]
mod tests {
    use super::super::Ways;
    use super::*;

    fn found(article: &str, texts: &[(Kind, &str)], anchors: AnchorPolicy) -> Vec<String> {
        let texts = texts.iter().enumerate().map(|(unit, (kind, text))| PageText {
            unit,
            range: 0..0,
            kind: *kind,
            text: (*text).to_owned(),
            is_translated: true,
            ways: Ways::default(),
        });
        let language = "fr".parse().expect("it is a tag");
        let (format, texts) = (Format::Markdown, texts.collect());
        let page = Page { article, format, language: &language, anchors, texts };
        let mut hits = Vec::new();
        find(&page, &mut hits);
        let place =
            |(unit, hit): (usize, Hit)| page.texts[unit].text[hit.place.expect("it has a place")].to_owned();
        hits.into_iter().map(place).collect()
    }

    #[test]
    fn a_link_to_a_heading_that_was_translated_leads_nowhere() {
        let article = "# Start here\n\nSee [it](#start-here) and [that](#own).\n\n## Other {#own}\n";
        let page = |heading: &'static str, link: &'static str| {
            [(Kind::Heading(1), heading), (Kind::Paragraph, link), (Kind::Heading(2), "Autre")]
        };
        let stale = page("Commencer ici", "Voir [ceci](#start-here) et [cela](#own).");
        assert_eq!(found(article, &stale, AnchorPolicy::Keep), ["[ceci](#start-here)"]);
        assert_eq!(found(article, &stale, AnchorPolicy::Attribute), [""; 0]);
        let attributes = "# Start\n\n## Other\n{: #own .x }\n\n### More { #more }\n";
        let links = [(Kind::Paragraph, "Voir [ceci](#own), [cela](#more) et [rien](#less).")];
        assert_eq!(found(attributes, &links, AnchorPolicy::Keep), ["[rien](#less)"]);
        let right = page("Commencer ici", "Voir [ceci](#commencer-ici) et [cela](#own), [haut](#top).");
        assert_eq!(found(article, &right, AnchorPolicy::Keep), [""; 0]);
        let kept = page("Start here", "Voir [ceci](#start-here).");
        assert_eq!(found(article, &kept, AnchorPolicy::Keep), [""; 0]);
    }
}
