"use strict";
// Loads the page again when the site has another version than the page; the page stays where it was,
// also when errors have stood in its place since.
(() => {
  const version = document.currentScript.dataset.version;
  const key = "preview-scroll:" + location.pathname;
  const kept = sessionStorage.getItem(key);
  const broken = document.body.classList.contains("mz-error");
  if (kept !== null && !broken) {
    sessionStorage.removeItem(key);
    const [x, y] = kept.split(" ").map(Number);
    addEventListener("load", () => scrollTo({ left: x, top: y, behavior: "instant" }));
  }
  let leaving = false;
  const events = new EventSource("/-preview/events");
  events.onmessage = (event) => {
    if (event.data !== version && !leaving) {
      leaving = true;
      if (!broken) {
        sessionStorage.setItem(key, scrollX + " " + scrollY);
      }
      events.close();
      location.reload();
    }
  };
  addEventListener("pagehide", () => {
    events.close();
    history.scrollRestoration = leaving ? "manual" : "auto";
  });
})();
