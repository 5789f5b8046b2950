// Filters, sorts and switches the theme. The page says everything without it.
"use strict";
(function () {
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  all("[data-script]").forEach((element) => { element.hidden = false; });

  // Theme: as the system says, until somebody chooses.
  const theme = one("#theme");
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const remembered = { get() { try { return localStorage.getItem("recto-theme"); } catch { return null; } },
    set(value) { try { localStorage.setItem("recto-theme", value); } catch { /* The page still changes. */ } } };
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
  const show = () => { theme.setAttribute("aria-pressed", String(isDark())); };
  const chosen = remembered.get();
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    remembered.set(root.dataset.theme);
    show();
  });
  dark.addEventListener("change", show);
  show();

  // Sorting: a button in a heading sorts its table; a second press turns the order round.
  all("table[data-sorts]").forEach((table) => {
    const body = table.tBodies[0];
    all("thead th", table).forEach((heading, column) => {
      const label = heading.textContent;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      heading.textContent = "";
      heading.append(button);
      button.addEventListener("click", () => {
        const up = heading.getAttribute("aria-sort") === "descending" ||
          (heading.dataset.first === "ascending" && heading.getAttribute("aria-sort") !== "ascending");
        all("thead th", table).forEach((other) => { other.removeAttribute("aria-sort"); });
        heading.setAttribute("aria-sort", up ? "ascending" : "descending");
        const key = (row) => row.cells[column].dataset.value || "";
        const order = new Intl.Collator(root.lang, { numeric: true });
        const rows = Array.from(body.rows).sort((a, b) => order.compare(key(a), key(b)));
        body.append(...(up ? rows : rows.reverse()));
      });
    });
  });

  // Filters.
  const search = one("#search");
  if (!search) return;
  // Where there are many, every language has its own page.
  const language = one("#language") || { value: "", addEventListener() {} };
  const state = one("#state");
  const shown = one("#shown");
  // In a folder the overview has rows alone; the units are on the pages of the articles.
  const hasSections = one("[data-article]") !== null;
  const texts = new WeakMap();
  const text = (element) => {
    if (!texts.has(element)) texts.set(element, element.textContent.toLocaleLowerCase());
    return texts.get(element);
  };
  const filter = () => {
    const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let units = 0;
    const visible = new Set();
    all("[data-article]").forEach((article) => {
      const named = words.every((word) => article.dataset.article.toLocaleLowerCase().includes(word));
      let any = false;
      all("details[data-language]", article).forEach((details) => {
        const fits = !language.value || details.dataset.language === language.value;
        let found = 0;
        all(".unit", details).forEach((unit) => {
          const matches = fits && (!state.value || unit.dataset.state === state.value || unit.dataset.finding === state.value) &&
            (named || words.every((word) => text(unit).includes(word)));
          unit.hidden = !matches;
          found += matches ? 1 : 0;
        });
        const whole = fits && !state.value && named;
        details.hidden = !found && !whole;
        units += found;
        any = any || !details.hidden;
      });
      if (named && !state.value && !language.value) any = true;
      article.hidden = !any;
      if (any) visible.add(article.id);
    });
    let rows = 0;
    all("tr[data-for]").forEach((row) => {
      const has = row.dataset.has.split(" ");
      const left = !(state.value || language.value) || has.some((what) =>
        (!language.value || what.startsWith(language.value + "/")) && (!state.value || what.endsWith("/" + state.value)));
      const named = words.every((word) => row.dataset.name.toLocaleLowerCase().includes(word));
      row.hidden = hasSections ? !visible.has(row.dataset.for) : !(left && named);
      rows += row.hidden ? 0 : 1;
    });
    shown.textContent = (hasSections ? units : rows).toLocaleString(root.lang);
  };
  let waiting = 0;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 150); });
  [language, state].forEach((select) => { select.addEventListener("change", filter); });
  const openAll = (open) => all("details[data-language]").forEach((details) => { if (!details.hidden) details.open = open; });
  all("#open, #close").forEach((button) => { button.addEventListener("click", () => openAll(button.id === "open")); });

  filter();

  // A link to a language of an article opens it.
  const follow = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === "DETAILS") { target.hidden = false; target.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", follow);
  all("a[href^='#']").forEach((link) => { link.addEventListener("click", () => setTimeout(follow)); });
  follow();
}());
