// One journey by keyboard alone: log in, find what is stale, mend three units, three conflicts, undo, a batch, preview.
// In the end git shows exactly the lines that were meant.

import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";

import { open, serve, tabTo, until, violations } from "./browser.mjs";
import { makeProject, recto } from "./project.mjs";

const project = makeProject();
const desk = serve(project, recto);
const { browser, page, complaints } = await open();
const faults = [];
const look = async (about) => faults.push(...await violations(page, about));
const key = (name) => page.keyboard.press(name);
const type = (text) => page.keyboard.insertText(text);
const said = (text) => until(page, (text) => document.querySelector("#said")?.textContent.includes(text), text);
const openUnit = (begin) => until(page, (begin) => document.querySelector("a[aria-current]")?.dataset.id.startsWith(begin) && document.querySelector("#editor textarea") === document.activeElement && !document.activeElement.readOnly && document.querySelector("#unit h1"), begin);
const leader = async (name) => { await key("Control+m"); await page.waitForSelector("#leader:not([hidden])"); await key(name); };
const retype = async (text) => { await key("Control+a"); await type(text); };
const settled = () => page.waitForTimeout(500);

try {
  // The printed link logs in, once, and leaves nothing in the address.
  const address = await desk.address;
  await page.goto(address);
  await page.waitForSelector("#languages tr");
  assert.ok(!page.url().includes("#t="), "the token is gone from the address");
  await look("home");

  // The work list, filtered by state, by keys.
  await tabTo(page, "a[href$='/fr/units?state=stale']");
  await key("Enter");
  await page.waitForSelector("#units a.unit-link");
  await look("work list");
  await key("j");
  await key("j");
  const ids = await page.locator("#units a.unit-link").count();
  assert.equal(ids, 6, "five paragraphs and a plural are stale");
  await key("k");
  await page.waitForTimeout(50);
  // The first of the article (the plural stands in another).
  await tabTo(page, "a.unit-link[href*='children-may']");
  await key("Enter");
  await openUnit("children-may");
  await settled();
  // What the page weighs, as it would travel.
  const parts = await page.evaluate(() => [location.href, ...performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => name.includes("/assets/"))]);
  let weight = 0;
  for (const part of new Set(parts)) weight += gzipSync(await (await page.request.get(part)).body()).length;
  assert.ok(weight > 10_000 && weight <= 60_000, `the desk weighs ${weight} bytes`);
  console.log(`the desk weighs ${weight} bytes`);
  await look("desk");

  // A term: typed without it, found while typing, put in by the leader.
  await retype("Les enfants ne peuvent pas emprunter de films. Les cartes de bibliothèque se présentent à l’accueil.");
  await page.waitForSelector("#findings li");
  await key("Control+a");
  await type("Les enfants ne peuvent pas emprunter de films. Les ");
  await leader("t");
  await page.waitForSelector("dialog[open]");
  await key("Tab");
  await key("Enter");
  await until(page, () => document.querySelector("#box").value.endsWith("cartes de lecteur"));
  await type(" se présentent à l’accueil.");
  await settled();
  await key("Control+Enter");
  await said("Saved");

  // A fix: the mark of code is lost, and recto knows where it was.
  await openUnit("type-recto");
  await retype("Tapez recto pour recommencer.");
  await page.waitForSelector("#findings button");
  await leader("f");
  await until(page, () => document.querySelector("#box").value.includes("`recto`"));
  await key("Control+Enter");
  await said("Saved");

  // A conflict, and theirs is taken: nothing of the text that was typed is written.
  await openUnit("ten-chairs");
  await retype("Il y a douze chaises dans la salle, les miennes.");
  project.set("articles/library.md", "ten-chairs", "Douze chaises sont dans la salle.");
  await settled();
  await key("Control+Enter");
  await page.waitForSelector("#conflict .theirs");
  await look("conflict");
  await tabTo(page, ".theirs");
  await key("Enter");
  await until(page, () => document.querySelector("#box")?.value === "Douze chaises sont dans la salle.");
  // The own text is kept beside.
  await until(page, () => document.querySelector("#panel").textContent.includes("les miennes"));
  await key("Alt+ArrowDown");

  // A conflict, and mine is kept.
  await openUnit("the-hall");
  await retype("La salle a cinq portes, dit le gardien.");
  project.set("articles/library.md", "the-hall", "La salle a cinq portes.");
  await settled();
  await key("Control+Enter");
  await page.waitForSelector("#conflict .mine");
  await tabTo(page, ".mine");
  await key("Enter");
  await said("Saved");

  // A conflict, edited together. The article itself changed, too.
  await openUnit("the-garden");
  await retype("Le jardin a trois portails verts.");
  project.edit("articles/library.md", "three gates", "three green gates");
  await settled();
  await key("Control+Enter");
  await page.waitForSelector("#conflict .together");
  await tabTo(page, ".together");
  await key("Enter");
  await until(page, () => document.activeElement?.id === "box");
  await key("End");
  await settled();
  await key("Control+Enter");
  await said("Saved");
  await page.waitForSelector("#end");

  // Undo the last save, and save it again.
  await key("u");
  await said("Taken back");
  await openUnit("the-garden");
  assert.match(project.read("locales/fr/library.ftl"), /Le jardin a deux portails\./, "the old text is back on disk");
  await retype("Le jardin a trois portails verts.");
  await settled();
  await key("Control+Enter");
  await said("Saved");

  // A plural in its form.
  await page.goto(page.url().replace(/\/fr\/a\/.*/, "/fr/a/locales/en/app.ftl?state=stale"));
  await page.waitForSelector(".variants textarea");
  await look("variants");
  await until(page, () => document.activeElement?.matches(".variants textarea"));
  await tabTo(page, ".variants textarea[data-key=other]");
  await retype("{ $count } livres en tout");
  await settled();
  await key("Control+Enter");
  await said("Saved");

  // A batch: all that is translated is approved at once, after a look, and one undo takes it back.
  await page.goto(page.url().replace(/\/fr\/a\/.*/, "/fr/a/articles/library.md?state=translated"));
  await page.waitForSelector(".unit-row a");
  await until(page, () => document.querySelector("#editor textarea"));
  await key("Escape");
  await key("*");
  await page.waitForSelector("#batch button");
  const ticked = await page.locator(".unit-row.ticked").count();
  assert.ok(ticked >= 5);
  await tabTo(page, "#batch button:nth-of-type(2)");
  await key("Enter");
  await page.waitForSelector("dialog[open] .preview-list li");
  await look("batch");
  await key("Enter");
  await said(`Changed: ${ticked}`);
  const reviewed = () => (project.read("locales/fr/library.toml").match(/state = "reviewed"/g) ?? []).length;
  assert.equal(reviewed(), ticked);
  await key("Escape");
  await key("u");
  await said("Taken back");
  assert.equal(reviewed(), 0, "one undo takes the whole batch back");

  // A question about a unit, by keys alone.
  await leader("n");
  await until(page, () => document.activeElement?.id === "note");
  await type("Are they films or videos?");
  await look("notes");
  await key("Control+Enter");
  await said("The note is saved");
  await until(page, () => document.querySelector("#panel").textContent.includes("films or videos"));
  await look("a note");
  assert.match(project.read("locales/fr/library.notes.jsonl"), /"do":"note".*"text":"Are they films or videos\?","unit":"/);

  // The preview of the page.
  await leader("v");
  await page.waitForSelector("iframe.preview");
  const frame = page.frameLocator("iframe.preview");
  await frame.locator("body").waitFor();
  assert.match(await frame.locator("body").innerText(), /La salle a cinq portes, dit le gardien/);
  await look("preview");

  // Every other page.
  const base = page.url().replace(/\/fr\/a\/.*/, "");
  for (const [way, ready] of [["/fr/", "#articles tr"], ["/fr/review", "#total:not(:empty)"], ["/fr/terms", "tbody tr"], ["/fr/find", "#find"], ["/changes", "#total:not(:empty)"], ["/help", "#keys dd"], ["/settings", "#keys input"], ["/ar/a/articles/library.md", "#box"], ["/nowhere", "h1"]]) {
    await page.goto(base + way);
    await page.waitForSelector(ready);
    await look(way);
  }
  await page.goto(new URL("/login", page.url()).href);
  await page.waitForSelector("form");
  await look("login");
} catch (error) {
  if (process.env.RECTO_DESK_SHOTS) await page.screenshot({ path: `${process.env.RECTO_DESK_SHOTS}/failed.png` });
  console.error(`at ${page.url()}`, await page.evaluate(() => document.querySelector("#said")?.textContent ?? ""), complaints);
  throw error;
} finally {
  await browser.close();
  desk.end();
}

assert.deepEqual(complaints.filter((text) => !/status of 404/.test(text)), [], "no page complains");
assert.deepEqual(faults, [], "axe finds nothing");

// Exactly these lines changed in the texts.
const lines = project.run("git", ["diff", "-U0", "--", "locales/fr/library.ftl", "locales/fr/app.ftl"]).split("\n").filter((line) => /^[+-](?![+-])/.test(line)).map((line) => line.replace(/^([+-])[a-z0-9-]+ = /, "$1"));
assert.deepEqual(lines, [
  "-       *[other] { $count } livres",
  "+       *[other] { $count } livres en tout",
  "-Les enfants peuvent emprunter des films. Les cartes de lecteur se présentent à l’accueil.",
  "+Les enfants ne peuvent pas emprunter de films. Les cartes de lecteur se présentent à l’accueil.",
  "-Tapez `recto` pour commencer.",
  "+Tapez `recto` pour recommencer.",
  "-Dix chaises sont dans la salle.",
  "-La salle a quatre portes.",
  "-Le jardin a deux portails.",
  "+Douze chaises sont dans la salle.",
  "+La salle a cinq portes, dit le gardien.",
  "+Le jardin a trois portails verts.",
].sort((a, b) => lines.indexOf(a) - lines.indexOf(b)));
console.log("the journey is done");
