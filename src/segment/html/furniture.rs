//! What stands around an article on a page: menus, search, share buttons, cookie banners, comments of readers.
//!
//! Known by elements and landmarks, or by names of classes that many sites use. Whether such a name may be believed,
//! `area` decides.

use super::BLANKS;
use super::scan::Tag;

/// Whether an element is furniture by itself: a menu, a search field, a landmark that is not the main content.
pub(super) fn is_landmark(tag: &Tag, html: &str) -> bool {
    const ROLES: [&str; 10] = [
        "navigation",
        "banner",
        "contentinfo",
        "search",
        "complementary",
        "menu",
        "menubar",
        "toolbar",
        "dialog",
        "alertdialog",
    ];
    matches!(&*tag.name, "nav" | "search") || ROLES.iter().any(|role| tag.has_word("role", role, html))
}

/// Where the name of a class or an id means furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// Inside an article too.
    Always,
    /// Only where it is not known which part of the page is the article.
    BesideContent,
    /// As before, unless it holds a heading.
    Header,
}

/// What the classes and the id of an element say.
pub(super) fn by_name(tag: &Tag, html: &str) -> Option<Named> {
    let values = ["class", "id"].into_iter().filter_map(|name| tag.value(name, html));
    let names = values.flat_map(|value| value.split(BLANKS)).filter(|name| !name.is_empty());
    let found: Vec<Named> = names.take(MOST).filter_map(named).collect();
    let order = [Named::Always, Named::BesideContent, Named::Header];
    order.into_iter().find(|named| found.contains(named))
}

/// More classes than people give an element are not read.
const MOST: usize = 32;

fn named(name: &str) -> Option<Named> {
    let words = words(name);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let has = |any: &[&str]| words.iter().any(|word| any.contains(word));
    let is = |any: &[&str]| matches!(words[..], [word] if any.contains(&word));
    let parts = [
        "area",
        "bar",
        "block",
        "box",
        "button",
        "buttons",
        "container",
        "icons",
        "links",
        "list",
        "menu",
        "section",
        "tools",
        "widget",
        "wrapper",
    ];
    let always = has(&[
        "breadcrumb",
        "breadcrumbs",
        "pagination",
        "pager",
        "newsletter",
        "sharedaddy",
        "sharebar",
        "addtoany",
        "disqus",
        "gdpr",
        "advert",
        "advertisement",
        "headerlink",
        "outbrain",
        "taboola",
    ]) || is(&[
        "share",
        "sharing",
        "social",
        "related",
        "comments",
        "respond",
        "ad",
        "ads",
        "skiplink",
        "subscribe",
    ]) || has(&["share", "social", "subscribe", "ad", "ads"]) && has(&parts)
        || has(&["share"]) && has(&["social", "post", "this", "article"])
        || has(&["social"]) && has(&["media", "follow"])
        || has(&["related"])
            && has(&[
                "posts", "post", "articles", "article", "stories", "story", "news", "reading", "links",
                "items",
            ])
        || has(&["cookie", "cookies"])
            && has(&["banner", "consent", "notice", "bar", "law", "policy", "popup", "message", "overlay"])
        || has(&["comment", "comments"]) && has(&["form", "list", "area", "section", "respond", "wrapper"])
        || has(&["skip"]) && has(&["link", "links", "nav", "content"])
        || has(&["anchor", "permalink", "hash"]) && has(&["header", "heading", "link", "hash", "doc"]);
    if always {
        return Some(Named::Always);
    }
    if has(&[
        "footer",
        "sidebar",
        "nav",
        "navbar",
        "navigation",
        "navbox",
        "menu",
        "topbar",
        "copyright",
        "masthead",
    ]) {
        return Some(Named::BesideContent);
    }
    has(&["header", "banner"]).then_some(Named::Header)
}

/// The words of a name in lower case: `share-buttons`, `shareButtons` and `share_buttons` have the same two.
fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut was_lower = false;
    for c in name.chars() {
        let ends = !c.is_alphanumeric() || c.is_uppercase() && was_lower;
        if ends && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        was_lower = c.is_lowercase();
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_classes_are_read_by_their_words() {
        let cases = [
            ("share-buttons", Some(Named::Always)),
            ("shareButtons", Some(Named::Always)),
            ("social", Some(Named::Always)),
            ("related_posts", Some(Named::Always)),
            ("cookieConsentBanner", Some(Named::Always)),
            ("comments-area", Some(Named::Always)),
            ("headerlink", Some(Named::Always)),
            ("header-anchor", Some(Named::Always)),
            ("site-footer", Some(Named::BesideContent)),
            ("page-header", Some(Named::Header)),
            ("market-share", None),
            ("social-policy", None),
            ("cookie-recipe", None),
            ("unrelated", None),
            ("post-body", None),
            ("comment", None),
            ("", None),
        ];
        for (name, expected) in cases {
            assert_eq!(named(name), expected, "{name}");
        }
    }
}
