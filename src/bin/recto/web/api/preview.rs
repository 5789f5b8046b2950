//! The page that an article becomes, for a frame that runs nothing.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use ammonia::{Builder, UrlRelative};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};
use recto::language::Direction;
use recto::model::{Format, Language};
use tokio::task::spawn_blocking;

use super::super::answer::{Trouble, html as as_page};
use super::super::media;
use super::super::pages::failed;
use super::super::security::PREVIEW_POLICY;
use super::super::visit::Visit;

/// The class of what stands for a component.
const COMPONENT: &str = "component";

/// The page of an article in a language.
pub(super) async fn preview(visit: Visit) -> Response {
    let own = visit.clone();
    let made = spawn_blocking(move || page(&own)).await.unwrap_or_else(|_| Err(failed()));
    let mut response = match made {
        Ok(page) => as_page(axum::http::StatusCode::OK, page),
        Err(trouble) => (trouble.status, visit.words.text(&trouble.message)).into_response(),
    };
    let policy = HeaderValue::from_static(PREVIEW_POLICY);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

fn page(visit: &Visit) -> Result<String, Trouble> {
    let language = visit.language()?;
    let article = visit.part("article");
    let (format, text) = visit.snapshot()?.rendered(article, &language)?;
    let inside = inside(format, &text);
    let pictures = format!("{}/media/{}", visit.desk.public, visit.session.ticket);
    let body = safe(&inside, article, &pictures);
    Ok(framed(&language, &visit.asset("preview.css"), &body))
}

/// A whole page; tags of languages and addresses of assets have nothing in them to escape.
fn framed(language: &Language, style: &str, body: &str) -> String {
    let direction = Direction::of(language).as_str();
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )
}

/// The text of an article as HTML that nobody has looked through yet.
fn inside(format: Format, text: &str) -> String {
    match format {
        Format::Html => text.to_owned(),
        Format::Markdown | Format::Mdx => of_markdown(text, format == Format::Mdx),
        _ => format!("<pre>{}</pre>", ammonia::clean_text(text)),
    }
}

fn of_markdown(text: &str, is_mdx: bool) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let (mut begins, mut is_import) = (false, false);
    let events = Parser::new_ext(text, options).filter_map(|event| {
        let is_first = std::mem::replace(&mut begins, matches!(event, Event::Start(Tag::Paragraph)));
        match event {
            Event::Html(tag) | Event::InlineHtml(tag) => {
                Some(Event::InlineHtml(component(&tag).unwrap_or(tag)))
            }
            // What an MDX page takes from elsewhere is no text.
            Event::Text(text)
                if is_mdx
                    && (is_import
                        || is_first && (text.starts_with("import ") || text.starts_with("export "))) =>
            {
                is_import = true;
                None
            }
            Event::End(TagEnd::Paragraph) => {
                is_import = false;
                Some(event)
            }
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => None,
            event => Some(event),
        }
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

/// A box in the place of a component's tag: its name, whatever it would show.
fn component(tag: &str) -> Option<CowStr<'static>> {
    let name = tag.trim_start().strip_prefix('<')?;
    let name = name.strip_prefix('/').unwrap_or(name);
    if !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let name: String =
        name.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_')).collect();
    Some(CowStr::from(format!("<span class=\"{COMPONENT}\">{name}</span>")))
}

/// HTML without anything that runs, loads from elsewhere, or leaves the frame.
fn safe(html: &str, article: &str, pictures: &str) -> String {
    let folder = article.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let pictures = pictures.to_owned();
    let mut builder = Builder::default();
    builder
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("noopener nofollow"))
        .rm_tags(["map", "area"])
        .allowed_classes(HashMap::from([("span", HashSet::from([COMPONENT]))]))
        .attribute_filter(move |element, name, value| match (element, name) {
            ("img", "src") => picture(&folder, value).map(|path| Cow::from(format!("{pictures}/{path}"))),
            ("img", "srcset") | ("blockquote" | "q" | "del" | "ins", "cite") => None,
            _ => Some(Cow::from(value)),
        });
    builder.clean(html).to_string()
}

/// The path of a picture behind the ticket; none of one from elsewhere, whose words are shown instead.
fn picture(folder: &str, address: &str) -> Option<String> {
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let path = percent_decode_str(address).decode_utf8().ok()?;
    if path.contains(':') || path.starts_with('/') {
        return None;
    }
    let path = media::joined(folder, &path)?;
    let parts = path.split('/').map(|part| utf8_percent_encode(part, NON_ALPHANUMERIC).to_string());
    Some(parts.collect::<Vec<_>>().join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(markdown: &str) -> String {
        safe(&of_markdown(markdown, true), "articles/a/tower.md", "/media/T")
    }

    #[test]
    fn nothing_runs_loads_or_leaves() {
        for evil in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)><script>alert(1)</script></svg>",
            "<iframe src=//evil.example></iframe>",
            "<form action=//evil.example><button>x</button></form>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "[x](javascript:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "<style>body{background:url(//evil.example)}</style>",
            "<p style=\"background:url(//evil.example)\">x</p>",
            "<link rel=stylesheet href=//evil.example>",
            "<base href=//evil.example>",
            "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
            "<object data=//evil.example></object><embed src=//evil.example>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<video src=//evil.example></video><audio src=//evil.example></audio>",
            "<img src=//evil.example/x.png>",
            "![x](https://evil.example/x.png)",
            "![x](../../../../etc/passwd.png)",
            "<img srcset=\"https://evil.example/x.png 2x\">",
        ] {
            let html = shown(evil).to_lowercase();
            let bad = [
                "<script",
                "onerror",
                "onload",
                "<iframe",
                "<form",
                "<button",
                "javascript:",
                "data:",
                "<style",
                "style=",
                "<link",
                "<base",
                "<meta",
                "<object",
                "<embed",
                "<svg",
                "<video",
                "<audio",
                "evil.example",
                "passwd",
                "srcset",
            ];
            for bad in bad {
                assert!(!html.contains(bad), "{evil} became {html}");
            }
        }
    }

    #[test]
    fn what_an_article_shows_is_shown() {
        for (markdown, html) in [
            ("---\ntitle: x\n---\n\n# *Tower*\n", "<h1><em>Tower</em></h1>\n"),
            (
                "![bell](../b/a%20bell.png \"x\")",
                "<p><img src=\"/media/T/articles/b/a%20bell%2Epng\" alt=\"bell\" title=\"x\"></p>\n",
            ),
            (
                "[x](https://example.org)",
                "<p><a href=\"https://example.org\" rel=\"noopener nofollow\">x</a></p>\n",
            ),
            (
                "import X from './x'\n\n<Tabs>\nText\n</Tabs>\n\na <Icon name=\"b\" /> c",
                "<p></p>\n<span class=\"component\">Tabs</span>",
            ),
        ] {
            assert!(shown(markdown).starts_with(html), "{markdown} became {}", shown(markdown));
        }
    }
}
