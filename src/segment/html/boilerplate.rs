//! What stands around an article on a page: menus, search, share buttons, cookie banners, comments of readers.
//!
//! Known by elements and landmarks, or by names of classes that many sites use. Whether such a name may be believed,
//! `area` decides.

use super::BLANKS;
use super::scan::Tag;

/// Whether an element is boilerplate by itself: a menu, a search field, a landmark that is not the main content.
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

/// Where the name of a class or an id means boilerplate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// What readers said: beside any text.
    Comments,
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
    let order = [Named::Comments, Named::Always, Named::BesideContent, Named::Header];
    order.into_iter().find(|named| found.contains(named))
}

/// More classes than people give an element are not read.
const MOST: usize = 32;

fn named(name: &str) -> Option<Named> {
    let words = words(name);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    // What a layout has, and not what an element is.
    if words.first().is_some_and(|first| STATES.contains(first))
        || words.iter().any(|word| WITH.contains(word))
    {
        return None;
    }
    let has = |any: &[&str]| words.iter().any(|word| any.contains(word));
    let is = |any: &[&str]| matches!(words[..], [word] if any.contains(&word));
    let starts = |any: &[&str]| words.iter().any(|word| any.iter().any(|start| word.starts_with(start)));
    let said = is(&["comments", "respond", "commentlist", "replies", "reactions"])
        || starts(&["disqus", "livefyre", "commentlist"])
        || has(&["comment", "comments"]) && has(PARTS);
    if said {
        return Some(Named::Comments);
    }
    let read = [
        "posts", "post", "articles", "article", "stories", "story", "news", "reading", "reads", "links",
        "items", "topics", "content", "coverage", "searches", "videos", "wrap", "topic", "tags",
    ];
    let always =
        has(&[
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "newsletter",
            "sharedaddy",
            "sharebar",
            "addtoany",
            "addthis",
            "sns",
            "gdpr",
            "advert",
            "advertisement",
            "adsbygoogle",
            "headerlink",
            "paywall",
            "toolbar",
            "modal",
            "lightbox",
            "interstitial",
        ]) || starts(&["outbrain", "taboola", "relatedpost", "relatedarticle", "relatedstor", "relatedlink"])
            || is(&[
                "share",
                "sharing",
                "social",
                "related",
                "ad",
                "ads",
                "skiplink",
                "subscribe",
                "consent",
                "trending",
                "recommended",
                "recommendations",
            ])
            || has(&["share", "social", "subscribe", "ad", "ads", "sharing", "consent", "signup"])
                && has(PARTS)
            || has(&["share"]) && has(&["social", "post", "this", "article", "btn", "btns"])
            || has(&["social"]) && has(&["media", "follow"])
            || has(&["related", "recommended", "popular", "trending", "more", "similar"]) && has(&read)
            || has(&["related", "recommended", "popular", "trending"]) && has(PARTS)
            || has(&["most"]) && has(&["popular", "read", "viewed", "shared", "commented"])
            || words.windows(2).any(|pair| matches!(pair, ["read" | "view" | "see", "more"] | ["opt", "in"]))
            || words.windows(3).any(|three| *three == ["screen", "reader", "text"])
            || words == ["sr", "only"]
            || words == ["visually", "hidden"]
            || has(&["cookie", "cookies"])
                && has(&[
                    "banner", "consent", "notice", "bar", "law", "policy", "popup", "message", "overlay",
                ])
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
        "rail",
    ]) || has(&["right", "left", "third", "side"]) && has(&["col", "column", "bar", "rail"])
    {
        return Some(Named::BesideContent);
    }
    has(&["header", "banner"]).then_some(Named::Header)
}

/// Words that begin the name of a state.
const STATES: &[&str] = &["has", "with", "without", "no", "is", "not", "layout", "hide", "js"];
/// Words in the name of a state.
const WITH: &[&str] = &["fixed", "push", "sticky", "padding", "margin", "offset"];

/// What parts of a page are called besides what is in them.
const PARTS: &[&str] = &[
    "area",
    "bar",
    "block",
    "box",
    "btn",
    "btns",
    "button",
    "buttons",
    "container",
    "form",
    "icons",
    "inner",
    "links",
    "list",
    "menu",
    "module",
    "panel",
    "respond",
    "section",
    "thread",
    "tools",
    "widget",
    "wrap",
    "wrapper",
];

/// Whether an element asks not to be shown. A panel that readers open by a click is shown.
pub(super) fn is_hidden(tag: &Tag, html: &str) -> bool {
    const PANELS: [&str; 7] = ["tab", "tabs", "panel", "pane", "accordion", "collapse", "collapsible"];
    let style = tag.value("style", html).unwrap_or_default();
    let declares = |name: &str, wanted: &str| {
        style.split(';').filter_map(|part| part.split_once(':')).any(|(key, value)| {
            key.trim().eq_ignore_ascii_case(name)
                && value
                    .split(['!', ' '])
                    .find(|word| !word.is_empty())
                    .is_some_and(|word| word.eq_ignore_ascii_case(wanted))
        })
    };
    let is_hidden = tag.value("hidden", html).is_some_and(|value| !value.eq_ignore_ascii_case("until-found"))
        || declares("display", "none")
        || declares("visibility", "hidden");
    is_hidden && !tag.has_word("role", "tabpanel", html) && {
        let names = ["class", "id"].into_iter().filter_map(|name| tag.value(name, html));
        let mut names = names.flat_map(|value| value.split(BLANKS)).take(MOST);
        !names.any(|name| words(name).iter().any(|word| PANELS.contains(&word.as_str())))
    }
}

/// Whether an element is part of a text that flows: what stands beside paragraphs without a wrapper of its own.
pub(super) fn is_flow(name: &str) -> bool {
    matches!(
        name,
        "p" | "ul" | "ol" | "dl" | "table" | "blockquote" | "figure" | "h2" | "h3" | "h4" | "h5" | "h6"
    )
}

/// Whether the class of a heading says that it is the title of an article.
pub(super) fn names_title(tag: &Tag, html: &str) -> bool {
    let names = tag.value("class", html).unwrap_or_default().split(BLANKS).take(MOST);
    let mut names = names.map(words);
    names.any(|words| {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        matches!(
            words[..],
            ["post" | "entry" | "article" | "story" | "page", "title" | "headline" | "heading"]
                | ["headline"]
        )
    })
}

/// Whether the first line of a block says that what follows are comments of readers.
pub(super) fn names_comments(line: &str) -> bool {
    const NAMES: &[&str] = &[
        "comment",
        "comments",
        "commentaire",
        "commentaires",
        "comentario",
        "comentarios",
        "kommentar",
        "kommentare",
        "commento",
        "commenti",
        "reacties",
        "comentários",
        "комментарии",
        "评论",
        "留言",
        "コメント",
        "댓글",
        "responses",
        "replies",
        "discussion",
    ];
    const AROUND: &[&str] = &[
        "all",
        "the",
        "leave",
        "a",
        "add",
        "your",
        "post",
        "view",
        "show",
        "write",
        "no",
        "reader",
        "readers",
        "user",
        "of",
        "to",
        "les",
        "laisser",
        "un",
        "los",
        "deja",
        "i",
        "die",
        "alle",
        "lascia",
        "und",
        "and",
        "responses",
        "thoughts",
        "on",
        "conversation",
        "join",
    ];
    let lower = line.to_lowercase();
    let letters: Vec<&str> =
        lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    (1..=4).contains(&letters.len())
        && letters.iter().any(|word| NAMES.contains(word))
        && letters.iter().all(|word| NAMES.contains(word) || AROUND.contains(word))
}

/// Whether the first line of a block says that what follows are other articles.
pub(super) fn names_others(line: &str) -> bool {
    const NAMES: &[&str] = &[
        "related",
        "related articles",
        "related stories",
        "related posts",
        "related links",
        "related coverage",
        "related topics",
        "related content",
        "related searches",
        "related news",
        "read more",
        "read next",
        "read also",
        "see also on this site",
        "more stories",
        "more news",
        "more on this story",
        "more on this topic",
        "more from us",
        "most popular",
        "most read",
        "most viewed",
        "trending",
        "trending now",
        "recommended",
        "recommended for you",
        "recommended reads",
        "recommended reading",
        "you may like",
        "you may also like",
        "you might also like",
        "other people are reading",
        "up next",
        "latest news",
        "popular posts",
        "recent posts",
        "keep reading",
        "also on this site",
        "à lire aussi",
        "lire aussi",
        "sur le même sujet",
        "les plus lus",
        "articles liés",
        "articles similaires",
        "lea también",
        "también te puede interesar",
        "artículos relacionados",
        "más leídas",
        "las más leídas",
        "lo más leído",
        "noticias relacionadas",
        "mehr zum thema",
        "lesen sie auch",
        "auch interessant",
        "meistgelesen",
        "verwandte artikel",
        "ähnliche artikel",
        "leggi anche",
        "articoli correlati",
        "i più letti",
        "potrebbe interessarti",
        "související",
        "leia mais",
        "leia também",
        "相关新闻",
        "相关文章",
        "相關文章",
        "関連記事",
        "관련 기사",
    ];
    let lower = line.to_lowercase();
    let line = lower.trim_matches(|c: char| !c.is_alphabetic());
    NAMES.contains(&line)
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
            ("comments-area", Some(Named::Comments)),
            ("has-sidebar", None),
            ("nav-fixed", None),
            ("jp-relatedposts", Some(Named::Always)),
            ("thirdCol_area", Some(Named::BesideContent)),
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
