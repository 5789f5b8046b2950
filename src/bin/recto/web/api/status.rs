//! How far everything is.

use recto::model::State;
use recto::report::json::desk;
use recto::workspace::shared::ArticleSummary;
use serde_json::{Value, json};

use super::super::answer::Trouble;
use super::super::security::people::Role;
use super::super::visit::Visit;
use super::asked;

/// So many articles are listed at once.
const MOST: usize = 200;

/// How far each language is, and who asks.
pub(super) fn status(visit: &Visit) -> Result<Value, Trouble> {
    let snapshot = visit.snapshot()?;
    let mut status = desk::status(&snapshot.tallies());
    let person = &visit.session.person;
    let roles: Vec<&str> = person.roles.iter().copied().map(Role::as_str).collect();
    status["person"] = json!({ "name": person.name, "roles": roles });
    status["read_only"] = json!(visit.desk.is_read_only);
    status["source"] = json!(snapshot.project().config.source.as_str());
    status["trouble"] = match visit.desk.board.trouble() {
        None => Value::Null,
        Some((message, hint)) => {
            json!({ "message": visit.words.text(&message), "hint": hint.map(|hint| visit.words.text(&hint)) })
        }
    };
    Ok(status)
}

/// The articles below a folder, page by page.
pub(super) fn articles(visit: &Visit) -> Result<Value, Trouble> {
    let snapshot = visit.snapshot()?;
    let folder = visit.query("folder").map(|folder| folder.trim_end_matches('/'));
    let language = visit.query("language").map(|tag| visit.language_of(tag)).transpose()?;
    let states: Option<Vec<State>> = visit.queries("state").map(asked::state).collect();
    let states = states.ok_or_else(|| asked::malformed("state"))?;
    let limit = asked::limit(visit, MOST)?;
    let query = visit.query("q").unwrap_or_default().to_lowercase();
    let is_below = |path: &str| {
        folder.is_none_or(|folder| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
    };
    let has_state = |article: &ArticleSummary| {
        let own =
            article.tallies.iter().filter(|(own, _)| language.as_ref().is_none_or(|wanted| wanted == own));
        let mut own = own.map(|(_, tally)| tally);
        states.is_empty() || own.any(|tally| states.iter().any(|state| tally.count(*state) > 0))
    };
    let mut all = snapshot.articles();
    all.retain(|article| {
        is_below(&article.path) && has_state(article) && article.path.to_lowercase().contains(&query)
    });
    let total = all.len();
    let behind =
        |article: &ArticleSummary| visit.query("cursor").is_none_or(|last| article.path.as_str() > last);
    let mut page: Vec<ArticleSummary> = all.into_iter().filter(behind).take(limit + 1).collect();
    let next = (page.len() > limit).then(|| {
        page.truncate(limit);
        page.last().map(|article| article.path.clone())
    });
    let articles: Vec<Value> = page.iter().map(desk::article).collect();
    Ok(json!({ "articles": articles, "next": next.flatten(), "total": total }))
}
