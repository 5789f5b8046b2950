//! The first page: how far every language is.

use super::super::answer::Trouble;
use super::super::visit::Visit;
use super::frame::document;

pub(super) fn home(visit: &Visit) -> Result<String, Trouble> {
    let snapshot = visit.snapshot()?;
    let name = &visit.desk.name;
    Ok(document(&visit.words, &visit.desk, name, &[], |page| {
        page.element("main", &[("id", "main")], |page| {
            page.leaf("h1", &[], name);
            page.element("ul", &[], |page| {
                for (language, tally) in snapshot.tallies() {
                    page.element("li", &[], |page| {
                        let href = visit.way(&format!("/{language}/"));
                        page.leaf("a", &[("href", &href)], language.as_str());
                        page.text(&format!(" {} %", tally.percent()));
                    });
                }
            });
        });
    }))
}
