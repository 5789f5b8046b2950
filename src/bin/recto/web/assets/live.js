// What changes meanwhile, on disk or in another desk. Only a tab that is seen holds a stream, because a browser gives
// one server but six connections.

import { page } from "./dom.js";

/**
 * Listens while the page is seen; `on` has a function for every kind of event. `reset` is called where events may have
 * been missed.
 */
export function listenLive(on) {
  let stream = null;
  let revision = page.revision ?? "";
  const open = () => {
    if (stream || document.hidden || typeof EventSource === "undefined") return;
    stream = new EventSource(`${page.base}/api/1/events?since=${encodeURIComponent(revision)}`);
    for (const kind of ["changed", "configuration", "notes", "reset"]) {
      stream.addEventListener(kind, (event) => {
        if (event.lastEventId) revision = event.lastEventId;
        let data = {};
        try { data = JSON.parse(event.data); } catch { /* An event that says nothing is one all the same. */ }
        on[kind]?.({ ...data, revision: Number(revision) });
      });
    }
  };
  const close = () => {
    stream?.close();
    stream = null;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
}
