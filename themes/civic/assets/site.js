// Everything here only improves pages that are complete without it.
(() => {
  "use strict";
  const root = document.documentElement;
  const store = {
    get(key) { try { return localStorage.getItem("mingzhang." + key) || ""; } catch { return ""; } },
    set(key, value) { try { localStorage.setItem("mingzhang." + key, value); } catch { /* then for this page only */ } },
  };
  const apply = (name, value) => { if (value) root.dataset[name] = value; else delete root.dataset[name]; };
  for (const name of ["view", "scheme"]) apply(name, store.get(name)); // before the first paint

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // Reading settings: a button steps through its values; the choice stays in this browser.
  const settings = () => {
    for (const button of document.querySelectorAll("[data-setting]")) {
      const name = button.dataset.setting;
      const values = button.dataset.values.split(" ");
      const labels = (button.dataset.labels || "").split("|");
      const show = () => {
        const index = Math.max(0, values.indexOf(root.dataset[name] || ""));
        if (labels.length > 1) button.textContent = labels[index];
        else button.setAttribute("aria-pressed", String(index > 0));
      };
      button.hidden = false;
      button.addEventListener("click", () => {
        const next = values[(values.indexOf(root.dataset[name] || "") + 1) % values.length];
        apply(name, next);
        store.set(name, next);
        show();
      });
      show();
    }
  };

  // On a small screen a table scrolls sideways only: up and down goes the page, and the headings go along with it.
  const small = matchMedia("(max-width: 40rem)");
  const moves = new Map();
  const goAlong = (region, table) => {
    moves.get(region)?.cancel();
    const goes = Boolean(window.ViewTimeline && small.matches && !region.matches(".fits") && table.tHead && table.tBodies[0]);
    region.classList.toggle("along", goes);
    if (!goes) return;
    const above = table.caption ? table.caption.offsetHeight : 0;
    const last = [...table.tBodies[0].rows].reverse().find((row) => row.offsetHeight);
    const far = Math.max(1, table.offsetHeight - above - table.tHead.offsetHeight - (last ? last.offsetHeight : 0));
    moves.set(region, table.tHead.animate({ translate: ["0", `0 ${far}px`] }, {
      fill: "both",
      timeline: new ViewTimeline({ subject: region, axis: "block", inset: "0px" }),
      rangeStart: `exit-crossing ${above}px`,
      rangeEnd: `exit-crossing ${above + far}px`,
    }));
  };

  // A table that fits needs no scroll region of its own: its headings then stick to the window, and the keyboard
  // stops there only for the sake of its cells.
  const fit = () => {
    let first = true; // then the cell of the address is brought back into view
    const sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const region = target.closest(".scroll");
        const table = region.firstElementChild;
        const fits = table.offsetWidth <= region.clientWidth + 1;
        region.classList.toggle("fits", fits);
        if (!region.matches("[data-cells]")) {
          region.tabIndex = fits ? -1 : 0;
          region.setAttribute("role", fits ? "group" : "region");
        }
        goAlong(region, table);
      }
      const target = first && document.querySelector(":target");
      if (target && target.matches("td, tr")) target.scrollIntoView({ block: "center", inline: "nearest" });
      first = false;
    });
    for (const region of document.querySelectorAll(".scroll")) {
      sizes.observe(region);
      sizes.observe(region.firstElementChild);
    }
  };

  // Sorting by a column, and filtering by the name of the row.
  const key = (cell) => {
    const text = cell.textContent.replace(/[,\s]|\/\d+$/g, "");
    return /^-?[\d.]+$/.test(text) ? Number(text) : text;
  };
  const compare = (a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b
      : typeof a === "number" ? 1 : typeof b === "number" ? -1
      : a.localeCompare(b, root.lang || undefined);
  const sortable = (table) => {
    const body = table.tBodies[0];
    if (body.rows.length < 2) return;
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = make("button", { type: "button", className: "sort" }, ...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const first = head.classList.contains("amount") ? "descending" : "ascending";
        const order = head.ariaSort !== first ? first : first === "ascending" ? "descending" : "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", order);
        const sign = order === "ascending" ? 1 : -1;
        body.append(...[...body.rows]
          .map((row) => [key(row.cells[column]), row])
          .sort(([a], [b]) => sign * compare(a, b))
          .map(([, row]) => row));
      });
    });
  };
  const filterable = (field) => {
    const input = field.querySelector("input");
    const status = field.querySelector("[role=status]");
    const rows = [...document.getElementById(field.dataset.filter).tBodies[0].rows];
    if (rows.length < 8) return;
    field.hidden = false;
    input.addEventListener("input", () => {
      const words = input.value.trim().toLowerCase().split(/\s+/);
      let shown = 0;
      for (const row of rows) {
        const text = row.cells[0].textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        shown += row.hidden ? 0 : 1;
      }
      status.textContent = status.dataset.text.replace("{0}", shown).replace("{1}", rows.length);
    });
  };

  // One cell at a time: what it is, and a link to it.
  const cells = () => {
    const bar = document.querySelector("[data-inspect]");
    if (!bar) return;
    const [status, copy, close] = [bar.querySelector("p"), bar.querySelector("[data-copy]"), bar.querySelector("[data-close]")];
    const copyText = copy.textContent;
    const own = (node) => {
      const clone = node.cloneNode(true);
      clone.querySelectorAll(".spoken, .corrected, sup, svg").forEach((part) => part.remove());
      return clone.textContent.trim();
    };
    // Headings over a cell, the outermost first: those of several lines or columns fill their places.
    const headings = (cell) => {
      const taken = [];
      const over = [];
      [...cell.closest("table").tHead.rows].forEach((line, y) => {
        let x = 0;
        for (const head of line.cells) {
          while (taken[y]?.[x]) x++;
          for (let down = y; down < y + head.rowSpan; down++) {
            taken[down] ??= [];
            for (let right = x; right < x + head.colSpan; right++) taken[down][right] = true;
          }
          if (head.matches("th") && x <= cell.cellIndex && cell.cellIndex < x + head.colSpan) over.push(head);
          x += head.colSpan;
        }
      });
      return over;
    };
    let chosen = null;
    const choose = (cell) => {
      if (chosen) chosen.classList.remove("chosen");
      chosen = cell;
      bar.hidden = !cell;
      if (!cell) return;
      cell.classList.add("chosen");
      const names = [cell.parentElement.querySelector("th"), ...headings(cell)].filter(Boolean).map(own);
      status.replaceChildren(names.join(" / "), " ", make("strong", {}, own(cell) || "–"));
      copy.textContent = copyText;
    };
    const address = () => location.href.split("#")[0] + "#" + chosen.id;
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(address());
      } catch {
        const field = make("textarea", { value: address() });
        bar.append(field);
        field.select();
        document.execCommand("copy");
        field.remove();
      }
      history.replaceState(null, "", "#" + chosen.id);
      copy.textContent = copy.dataset.done;
    });
    const leave = () => {
      const region = chosen && chosen.closest(".scroll");
      choose(null);
      if (region) region.focus();
    };
    close.addEventListener("click", leave);
    bar.addEventListener("keydown", (event) => { if (event.key === "Escape") leave(); });
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    const move = (cell, [down, right]) => {
      if (root.dir === "rtl") right = -right;
      let row = cell.parentElement;
      const index = cell.cellIndex + right;
      do row = down > 0 ? row.nextElementSibling : down < 0 ? row.previousElementSibling : row;
      while (down && row && !row.offsetHeight);
      return row && row.cells[index];
    };
    const focus = (cell) => {
      cell.tabIndex = -1;
      cell.focus();
      choose(cell);
    };
    bar.before(make("p", { hidden: true, id: "inspect-hint", textContent: bar.dataset.hint }));
    for (const region of document.querySelectorAll("[data-cells]")) {
      region.setAttribute("aria-describedby", "inspect-hint");
      region.addEventListener("click", (event) => {
        const cell = event.target.closest("td[id]");
        if (cell && !event.target.closest("a") && !String(getSelection())) choose(cell);
      });
      region.addEventListener("keydown", (event) => {
        const cell = event.target.closest("td, th");
        if (event.key === "Enter" && !cell) focus(region.querySelector("tbody td.amount, tbody td[id]") || region.querySelector("tbody td"));
        else if (event.key === "Escape" && cell) leave();
        else if (event.key === "Enter" && cell && chosen) copy.focus();
        else if (cell && step[event.key]) {
          const next = move(cell, step[event.key]);
          if (next) focus(next);
        } else return;
        event.preventDefault();
      });
    }
    const arrived = () => {
      const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && target.matches("td[id]")) choose(target);
    };
    addEventListener("hashchange", arrived);
    arrived();
  };

  // The contents close like a menu.
  const contents = () => {
    const menu = document.querySelector(".contents");
    if (!menu) return;
    addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      menu.open = false;
      menu.firstElementChild.focus();
    });
  };

  // What is asked stays in the browser, behind the #: no server logs it, and a web archive has the page.
  const search = () => {
    for (const form of document.querySelectorAll(".search-box")) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        location.href = form.action + "#q=" + encodeURIComponent(form.elements.q.value);
      });
    }
  };

  // Printing shows what is folded.
  const unfold = () => {
    addEventListener("beforeprint", () => {
      for (const details of document.querySelectorAll("main details:not([open], [data-screen] *)")) {
        details.open = true;
        details.dataset.unfolded = "";
      }
    });
    addEventListener("afterprint", () => {
      for (const details of document.querySelectorAll("[data-unfolded]")) {
        details.open = false;
        delete details.dataset.unfolded;
      }
    });
  };

  addEventListener("DOMContentLoaded", () => {
    root.classList.add("script");
    settings();
    document.querySelectorAll("[data-sort]").forEach(sortable);
    document.querySelectorAll("[data-filter]").forEach(filterable);
    cells();
    contents();
    search();
    unfold();
    fit();
  });
})();
