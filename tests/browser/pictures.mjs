// The pictures of the guide, from a real run: `node tests/browser/pictures.mjs` writes them anew.

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { open, serve, until } from "./browser.mjs";
import { makeProject, recto } from "./project.mjs";

const folder = process.env.RECTO_DESK_SHOTS ?? fileURLToPath(new URL("../../articles/guide/pictures", import.meta.url));
mkdirSync(folder, { recursive: true });
const project = makeProject();
const desk = serve(project, recto);
const { browser, page } = await open({ viewport: { width: 1180, height: 700 } });
try {
  await page.goto(await desk.address);
  await page.waitForSelector("#languages tr");
  await page.goto(`${page.url()}fr/a/articles/library.md?state=stale&state=missing`);
  await until(page, () => document.activeElement?.id === "box");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("Les enfants ne peuvent pas emprunter de films. Les cartes de bibliothèque se présentent à l’accueil.");
  await page.waitForSelector("#findings li");
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/desk.png` });
} finally {
  await browser.close();
  desk.end();
}
