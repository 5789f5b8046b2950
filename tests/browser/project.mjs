// A small project in git with everything that the journey needs: terms, stale units, a plural, a missing one.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const recto = process.env.RECTO_BIN;

const ARTICLE = `# The town library

The library opens at nine in the morning.

Children may borrow films. Library cards are shown at the desk.

Type \`recto\` to begin.

Ten chairs stand in the hall.

The hall has four doors.

The garden has two gates.

Ask at the door.

Bring your own bag.
`;

const FRENCH = {
  "the-town-library": "La bibliothèque municipale",
  "the-library-opens": "La bibliothèque ouvre à neuf heures du matin.",
  "children-may": "Les enfants peuvent emprunter des films. Les cartes de lecteur se présentent à l’accueil.",
  "type-recto": "Tapez `recto` pour commencer.",
  "ten-chairs": "Dix chaises sont dans la salle.",
  "the-hall": "La salle a quatre portes.",
  "the-garden": "Le jardin a deux portails.",
  "ask-at": "Demandez à la porte.",
};

const ARABIC = {
  "the-town-library": "مكتبة المدينة",
  "children-may": "يمكن للأطفال استعارة الأفلام. تُعرض بطاقات المكتبة على المكتب.",
  "type-recto": "اكتب `recto` للبدء.",
};

/** Makes the project; \`run\` runs a program in it. */
export function makeProject() {
  const root = mkdtempSync(join(tmpdir(), "recto-desk-"));
  const cache = mkdtempSync(join(tmpdir(), "recto-desk-cache-"));
  const env = { ...process.env, RECTO_CACHE_DIR: cache, GIT_CONFIG_GLOBAL: "/dev/null", GIT_AUTHOR_NAME: "Ana", GIT_AUTHOR_EMAIL: "ana@example.org", GIT_COMMITTER_NAME: "Ana", GIT_COMMITTER_EMAIL: "ana@example.org", LC_ALL: "C.UTF-8", LANGUAGE: "en", LANG: "en_US.UTF-8", NO_COLOR: "1" };
  const run = (program, args, options = {}) => execFileSync(program, args, { cwd: root, env, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"], ...options });
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const read = (path) => readFileSync(join(root, path), "utf8");
  const edit = (path, from, to) => {
    const text = read(path);
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    write(path, text.replace(from, to));
  };
  write("recto.toml", `source = "en"
languages = ["fr", "ar"]
locales = "locales"

[[articles]]
folder = "articles"
include = ["**/*.md"]

[[articles]]
folder = "locales/en"
include = ["app.ftl"]
`);
  write("articles/library.md", ARTICLE);
  write("articles/cinema.md", "# The cinema\n\nThe cinema opens at nine in the evening.\n\nChildren may watch films.\n");
  write("locales/en/app.ftl", "books =\n    { $count ->\n        [one] One book\n       *[other] { $count } books\n    }\n");
  write("locales/en/terms.ftl", "-library-card = library card\n    .plural = library cards\n");
  write("locales/fr/terms.ftl", "-library-card = carte de lecteur\n    .plural = cartes de lecteur\n    .forbidden = carte de bibliothèque\n");
  run("git", ["init", "-q", "-b", "main"]);
  run(recto, ["sync"]);
  const set = (article, id, text, language = "fr") => run(recto, ["set", article, id, "--language", language, text]);
  for (const [id, text] of Object.entries(FRENCH)) set("articles/library.md", id, text);
  for (const [id, text] of Object.entries(ARABIC)) set("articles/library.md", id, text, "ar");
  set("locales/en/app.ftl", "books", "{ $count ->\n    [one] Un livre\n   *[other] { $count } livres\n}");
  run("git", ["add", "-A"]);
  run("git", ["commit", "-q", "-m", "The library in French"]);
  // What the author changed since, synced as a project's CI does.
  edit("articles/library.md", "Children may borrow films.", "Children may not borrow films.");
  edit("articles/library.md", "Type `recto` to begin.", "Type `recto` to begin again.");
  edit("articles/library.md", "Ten chairs stand", "Twelve chairs stand");
  edit("articles/library.md", "four doors", "five doors");
  edit("articles/library.md", "two gates", "three gates");
  edit("locales/en/app.ftl", "{ $count } books", "{ $count } books in all");
  run(recto, ["sync"]);
  run("git", ["add", "-A"]);
  run("git", ["commit", "-q", "-m", "Changes in the library"]);
  return { root, env, run, read, edit, set };
}
