// Find and replace in translations: shown first, ticked, then written, and taken back as one.

import { send } from "./api.js";
import { outcome, replaceList, replacements, replaceTaken } from "./batch.js";
import { announce, button, h, one, page, put } from "./dom.js";
import { begin } from "./page.js";
import { count, say } from "./words.js";

const context = { language: page.language, dir: page.dir };
const receipts = [];
const asked = () => ({ language: page.language, find: one("#find").value, with: one("#with").value, case: true, whole: false, filter: {} });

async function preview(event) {
  event.preventDefault();
  if (!one("#find").value) return;
  const rows = await replacements(asked());
  const place = one("#found");
  if (rows.length === 0) { put(place, h("p", {}, say("replace-none"))); announce(say("replace-none")); return; }
  const list = replaceList(rows, context);
  const apply = button(say("apply"), () => write(list, rows).catch(fail), { kind: "primary" });
  put(place, h("h2", { tabindex: "-1" }, say("replace-found", { count: count(rows.length) })), list, page.readOnly === "true" ? "" : h("div", { class: "row" }, apply));
  one("h2", place).focus();
}

async function write(list, rows) {
  const taken = replaceTaken(list, rows);
  if (taken.length === 0) return;
  const body = await send("POST", "replace", { ...asked(), apply: taken });
  const { done, refused } = outcome(body);
  if (body.receipt) receipts.push(body.receipt);
  const words = say("batch-done", { count: count(done), refused: count(refused.length) });
  put(one("#found"), h("div", { class: "banner good", tabindex: "-1" }, h("p", {}, words), h("p", {}, button(say("undo"), () => undo().catch(fail)))));
  one("#found .banner").focus();
  announce(words);
}

async function undo() {
  const receipt = receipts.pop();
  if (!receipt) return;
  await send("POST", "undo", { receipt });
  put(one("#found"), h("p", {}, say("undone")));
  announce(say("undone"));
}

function fail(refused) {
  one("#said").textContent = refused.message;
  announce(refused.message, { error: true });
}

begin({ "undo-outside": () => { undo().catch(fail); } });
one("form").addEventListener("submit", (event) => { preview(event).catch(fail); });
