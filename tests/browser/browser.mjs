// A browser, a desk, and hands that know nothing but keys.

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.env.RECTO_NODE_MODULES ?? `${process.cwd()}/target/tools/node_modules`, "x.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Starts the desk; answers its one-time address and how to end it. */
export function serve(project, recto, ...options) {
  const child = spawn(recto, ["serve", "--listen", "127.0.0.1:0", ...options], { cwd: project.root, env: project.env });
  let out = "";
  let errors = "";
  const address = new Promise((resolve, reject) => {
    const look = () => { const found = /http:\/\/\S+/.exec(out); if (found) resolve(found[0]); };
    child.stdout.on("data", (data) => { out += data; look(); });
    child.stderr.on("data", (data) => { errors += data; });
    child.on("exit", (code) => reject(new Error(`recto serve ended with ${code}: ${errors}`)));
    setTimeout(() => reject(new Error(`recto serve says no address: ${out}${errors}`)), 30_000).unref();
  });
  return { address, end: () => child.kill("SIGINT"), get errors() { return errors; } };
}

/** Opens a browser; what its pages complain of is collected. */
export async function open(options = {}) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US", ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`${error.message} ${error.stack ?? ""}`));
  page.on("console", (message) => { if (message.type() === "error" && !/status of (409|422)/.test(message.text())) complaints.push(message.text()); });
  page.setDefaultTimeout(10_000);
  // While one works on them, the files of a folder in the place of those in the program.
  const folder = process.env.RECTO_DESK_ASSETS;
  if (folder) {
    await page.route("**/assets/*/*", (route) => {
      const file = join(folder, route.request().url().split("/").pop());
      return existsSync(file) ? route.fulfill({ path: file, contentType: file.endsWith("css") ? "text/css" : "text/javascript" }) : route.continue();
    });
  }
  return { browser, context, page, complaints };
}

/** What axe finds on the page as it is, with the best practices. */
export async function violations(page, about) {
  // The policy of the page lets no script in, so axe is put there by the protocol of the browser.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const found = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], iframes: false }).then((results) => JSON.stringify(results.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.target.join(" ") + ": " + (node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? "")) }))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return JSON.parse(found.result.value).map((violation) => ({ about, ...violation }));
}

/** Presses Tab until the focus is where it should be. */
export async function tabTo(page, selector, most = 120) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** Waits until something is true in the page. */
export const until = (page, check, argument) => page.waitForFunction(check, argument, { polling: 50 });
