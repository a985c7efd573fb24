// Search without a server. The index lies in small scripts beside the page; which of them to load follows
// from the tokens of the question: see src/docs/decisions/search.md.
(() => {
  "use strict";
  const PAGE = 20, TOGETHER = 6;
  const loaded = new Map();
  const loading = new Map();
  window.mingzhangSearch = (name, data) => loaded.set(name, data);

  addEventListener("DOMContentLoaded", () => {
    const box = document.querySelector("[data-search]");
    if (!box) return;
    const [form, status, list, next] = ["form", "[role=status]", "ol", "[data-next]"].map((s) => box.querySelector(s));
    const input = form.elements.q;
    const kinds = new Map(box.dataset.kinds.split("|").map((pair) => pair.split("=")));

    const fetched = (name, version) => new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = "search/" + name + ".js" + version;
      script.onload = () => resolve(loaded.get(name));
      script.onerror = () => resolve(undefined);
      document.head.append(script);
    });
    // A web archive holds each file once, by its name alone.
    const load = (name) => {
      if (!loading.has(name)) {
        loading.set(name, fetched(name, "?v=" + box.dataset.search)
          .then((data) => data === undefined ? fetched(name, "") : data)
          .then((data) => { if (data === undefined) loading.delete(name); return data; }));
      }
      return loading.get(name);
    };
    const need = async (name) => {
      const data = await load(name);
      if (data === undefined) throw new Error(name);
      return data;
    };

    // Nobody types the quotation marks of “三公”经费.
    const QUOTES = "[\"'“”‘’「」『』《》〈〉()（）\\[\\]【】]";
    const quotes = new RegExp(QUOTES, "g");
    const normal = (text) => text.normalize("NFKC").toLowerCase().replace(quotes, "");
    // Where a term stands in a text that was not made normal, quotation marks among its signs or not.
    const places = (term) => new RegExp([...term].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|\/-]/, "\\$&")).join(QUOTES + "*"), "giu");
    const pairs = (term) => (term.match(/[\p{L}\p{Nd}]+/gu) || []).flatMap((run) => {
      const signs = [...run];
      return signs.length === 1 ? [{ begins: run }] : signs.slice(1).map((sign, i) => ({ is: signs[i] + sign }));
    });
    const amount = (text) => {
      const match = /^[-−+]?([\d,，]*\d(?:\.\d*)?)\s*(?:亿元|万元|元)?$/.exec(text.trim());
      return match ? match[1].replace(/[,，]/g, "") : "";
    };

    const digitsOf = (printed) => printed.replace(/^-/, "");

    // Numbers of the blocks of a family that hold a token.
    const blocks = async (family, files, token) => {
      const word = token.is || token.begins;
      const key = family === "n" ? word.charCodeAt(0) * 31 + (word.length > 1 ? word.charCodeAt(1) : 0) : word.codePointAt(0);
      const held = await need(family + "/i" + (key % files));
      const runs = token.is ? (Object.hasOwn(held, word) ? [held[word]] : [])
        : Object.keys(held).filter((k) => k.startsWith(word)).map((k) => held[k]);
      const found = new Set();
      for (const run of runs)
        for (let i = 0; i < run.length; i += 2)
          for (let b = run[i]; b < run[i] + run[i + 1]; b++) found.add(b);
      return found;
    };
    const candidates = async (family, tokens) => {
      const files = (await need("meta"))[family];
      const sets = await Promise.all(tokens.map((token) => blocks(family, files, token)));
      return [...sets.reduce((a, b) => new Set([...a].filter((x) => b.has(x))))].sort((a, b) => a - b);
    };

    // The entries of a block that hold every term, the nearest to the question first.
    const matches = (family, block, terms) => {
      const found = [];
      for (const [kind, title, href, text, after = ""] of block.e) {
        const name = normal(title);
        const all = name + "\n" + normal(text) + "\n" + normal(block.c);
        const fits = family === "n" ? digitsOf(text).startsWith(terms[0]) : terms.every((term) => all.includes(term));
        if (!fits || (family !== "s" && family !== "n" && !terms.some((term) => name.includes(term) || normal(text).includes(term)) && kind !== "disclosure")) continue;
        const score = family === "n" ? (digitsOf(text) === terms[0] ? 0 : 1)
          : name === terms.join(" ") ? 0 : name.startsWith(terms[0]) ? 1 : terms.every((term) => name.includes(term)) ? 2 : 3;
        found.push({ score, kind, title, href: block.f + href, text, after, context: block.c });
      }
      return found;
    };
    const families = async function* (question) {
      const terms = normal(question).split(/\s+/).filter(Boolean);
      const tokens = terms.flatMap(pairs);
      const digits = amount(question);
      const plans = digits ? [["n", [digits], [{ begins: digits }]]] : [];
      if (tokens.length) for (const family of ["s", "t", "x"]) plans.push([family, terms, tokens]);
      for (const [family, words, asked] of plans) {
        const numbers = await candidates(family, asked);
        const step = family === "s" ? Math.max(1, numbers.length) : TOGETHER;
        for (let i = 0; i < numbers.length; i += step) {
          const part = await Promise.all(numbers.slice(i, i + step).map((b) => need(family + "/b" + b)));
          yield part.flatMap((block) => matches(family, block, words)).sort((a, b) => a.score - b.score || a.title.length - b.title.length);
        }
      }
    };

    const mark = (text, terms) => {
      const found = terms.flatMap((term) => [...text.matchAll(places(term))]).sort((a, b) => a.index - b.index);
      const nodes = [];
      let from = 0;
      for (const { index, 0: words } of found) {
        if (index < from) continue;
        const strong = document.createElement("mark");
        strong.textContent = words;
        nodes.push(text.slice(from, index), strong);
        from = index + words.length;
      }
      return [...nodes, text.slice(from)];
    };
    const snippet = (text, terms) => {
      const at = Math.min(...terms.map((term) => text.search(places(term))).filter((i) => i >= 0));
      if (!Number.isFinite(at)) return "";
      const start = Math.max(0, at - 30);
      return (start ? "…" : "") + text.slice(start, at + 60) + (at + 60 < text.length ? "…" : "");
    };
    const item = (hit, terms) => {
      const line = document.createElement("li");
      const link = document.createElement("a");
      link.href = hit.href;
      // An amount is told after what it is, a row after its table: of many that are alike, each link says another thing.
      const told = { amount: () => [hit.title + " ", ...mark(hit.text, terms)], row: () => [hit.text + " · ", ...mark(hit.title, terms), " "] }[hit.kind];
      link.append(...(told ? told() : mark(hit.title, terms)), hit.after);
      const note = document.createElement("span");
      note.className = "note";
      note.textContent = [kinds.get(hit.kind) || "", hit.context].filter(Boolean).join(" · ");
      line.append(link, " ", note);
      const words = told ? "" : snippet(hit.text, terms);
      if (words) {
        const quote = document.createElement("p");
        quote.append(...mark(words, terms));
        line.append(quote);
      }
      return line;
    };

    let current = 0;
    const ask = (question) => {
      const mine = ++current;
      list.replaceChildren();
      next.hidden = true;
      status.textContent = "";
      if (!question.trim()) return;
      const digits = amount(question);
      const terms = digits ? [digits] : normal(question).split(/\s+/).filter(Boolean);
      const source = families(question);
      const seen = new Set();
      let spare = [];
      let focus = false;
      const show = async () => {
        const lines = [];
        let done = false;
        try {
          while (lines.length < PAGE && !done) {
            if (!spare.length) {
              const batch = await source.next();
              if (mine !== current) return;
              done = batch.done;
              spare = batch.value || [];
            }
            for (const hit of spare.splice(0, PAGE - lines.length)) {
              if (seen.has(hit.href)) continue;
              seen.add(hit.href);
              lines.push(item(hit, terms));
            }
          }
        } catch {
          if (mine === current) status.textContent = box.dataset.failed;
          return;
        }
        list.append(...lines);
        next.hidden = done;
        status.textContent = seen.size ? (done ? box.dataset.found : box.dataset.more).replace("{0}", seen.size) : box.dataset.none;
        if (focus && lines.length) lines[0].querySelector("a").focus();
        focus = true;
      };
      next.onclick = show;
      show();
    };

    box.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(input.value);
      try { history.replaceState(null, "", location.pathname + "#q=" + encodeURIComponent(input.value)); } catch { /* from a disk */ }
    });
    let pause = 0;
    input.addEventListener("input", (event) => {
      if (event.isComposing) return;
      clearTimeout(pause);
      pause = setTimeout(() => ask(input.value), 200);
    });
    input.addEventListener("compositionend", () => ask(input.value));
    const asked = () => {
      input.value = new URLSearchParams(location.hash.slice(1)).get("q") || new URLSearchParams(location.search).get("q") || "";
      if (input.value) ask(input.value);
    };
    window.addEventListener("hashchange", asked);
    asked();
  });
})();
