//! Where articles are, and where their translations will belong, in a site that has none yet.

use super::evidence::{Place, Shape, Tree};
use super::generator::{Generator, Site};
use super::{Layout, catalog, is_html, join};
use crate::config::{ArticleTable, DEFAULT_INCLUDE};
use crate::files::Files;
use crate::model::Language;

/// A folder of articles that is there.
struct Home<'a> {
    site: Option<&'a Site>,
    places: Vec<Place>,
}

/// The layout of a site without translations; `None` where no folder is known to hold articles.
pub(super) fn layout(files: &Files, tree: &Tree<'_>, sites: &[Site], source: Language) -> Option<Layout> {
    let home = folder_of_language(files, &source)
        .or_else(|| sites.iter().find_map(|site| generated(tree, site)))
        .or_else(|| plain(files))?;
    let named = home.places.len() > 1;
    let table = |place: &Place| {
        let label = place.folder.rsplit('/').next().unwrap_or_default();
        ArticleTable {
            folder: place.folder.clone(),
            include: include(home.site),
            exclude: Vec::new(),
            catalog: catalog(tree, &place.folder, label, named),
            output: place.output(),
        }
    };
    Some(Layout {
        generator: home.site.map(|site| site.generator),
        configuration: home.site.map(|site| site.path.clone()),
        source,
        source_code: None,
        languages: Vec::new(),
        tables: home.places.iter().map(table).collect(),
        others: Vec::new(),
    })
}

/// The usual globs, without those of HTML where a generator makes the pages.
fn include(site: Option<&Site>) -> Vec<String> {
    let wanted = DEFAULT_INCLUDE.into_iter().filter(|glob| site.is_none() || !is_html(glob));
    wanted.map(str::to_owned).collect()
}

fn place(shape: Shape, folder: impl Into<String>, root: impl Into<String>) -> Place {
    Place { shape, folder: folder.into(), root: root.into() }
}

/// A folder per language below a site's content, of which only the source's is there.
fn folder_of_language<'a>(files: &Files, source: &Language) -> Option<Home<'a>> {
    ["src/content/docs", "content", "docs", "articles", "_i18n"].into_iter().find_map(|parent| {
        let folder = format!("{parent}/{source}");
        let places = || vec![place(Shape::Siblings, folder.as_str(), format!("{parent}/{{language}}"))];
        files.is_folder(&folder).then(|| Home { site: None, places: places() })
    })
}

/// Where a generator expects articles, and their translations as its manual has it.
fn generated<'a>(tree: &Tree<'_>, site: &'a Site) -> Option<Home<'a>> {
    let at = |path: &str| join(&site.folder, path);
    let there = |place: &Place| tree.has_folder(&place.folder);
    let places: Vec<Place> = match site.generator {
        Generator::Astro => {
            vec![place(Shape::Root, at("src/content/docs"), at("src/content/docs/{language}"))]
        }
        Generator::Docusaurus => {
            let plugin = |kind: &str| at(&format!("i18n/{{language}}/docusaurus-plugin-content-{kind}"));
            vec![
                place(Shape::Docusaurus, at("docs"), plugin("docs/current")),
                place(Shape::Docusaurus, at("blog"), plugin("blog")),
                place(Shape::Docusaurus, at("src/pages"), plugin("pages")),
            ]
        }
        Generator::Hugo => vec![place(Shape::Suffix, at("content"), at("content"))],
        Generator::Jekyll => vec![place(Shape::Root, at("_articles"), at("_articles/{language}"))],
        Generator::MdBook => vec![place(Shape::Apart, at("src"), at("translations/{language}/src"))],
        Generator::MkDocs => vec![place(Shape::Suffix, at("docs"), at("docs"))],
        // Their files are no articles of a site.
        Generator::CargoI18n | Generator::Pontoon => Vec::new(),
    };
    let places: Vec<Place> = places.into_iter().filter(there).collect();
    (!places.is_empty()).then_some(Home { site: Some(site), places })
}

/// A folder whose name says that articles are in it.
fn plain<'a>(files: &Files) -> Option<Home<'a>> {
    let known = ["articles", "content", "docs", "_articles", "posts", "_posts"];
    let folder = known.into_iter().find(|folder| files.is_folder(folder))?;
    Some(Home { site: None, places: vec![place(Shape::Root, folder, "{language}")] })
}
