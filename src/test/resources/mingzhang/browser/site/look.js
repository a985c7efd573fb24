// What a test asks of a page in the browser. Each function returns a list of lines; an empty one is good.
window.look = (() => {
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  const brief = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 160);
  const text = (element) => element.textContent.replace(/\s+/g, " ").trim().slice(0, 60);

  // Parts that only screen readers get are cut to nothing on purpose.
  const spoken = (element) => element.closest(".spoken, .skip") || [...ancestors(element)]
    .some((each) => getComputedStyle(each).clipPath === "inset(50%)");
  function* ancestors(element) {
    for (let each = element; each; each = each.parentElement) yield each;
  }

  const sideways = () => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const widest = [...document.body.querySelectorAll("*")]
      .filter((e) => shown(e) && e.getBoundingClientRect().right > innerWidth + 1 && !scrolled(e))
      .slice(0, 3);
    return [`the page is ${scrollWidth} wide in a window of ${innerWidth}: ${widest.map(brief).join(" | ")}`];
  };
  const scrolled = (element) => [...ancestors(element.parentElement)]
    .some((each) => ["auto", "scroll"].includes(getComputedStyle(each).overflowX));

  // Text that is beyond the window, or cut off by a box around it.
  const lost = () => {
    const faults = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode() && faults.length < 5) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!node.data.trim() || ["SCRIPT", "STYLE", "TITLE", "DESC"].includes(parent.tagName.toUpperCase())) continue;
      if (!shown(parent) || spoken(parent)) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (!box.width) continue;
      let fault = "";
      let free = true;
      for (const each of ancestors(parent)) {
        const style = getComputedStyle(each);
        if (["auto", "scroll"].includes(style.overflowX)) { free = false; break; }
        if (["hidden", "clip"].includes(style.overflowX) && each !== document.body) {
          const edge = each.getBoundingClientRect();
          if (box.left < edge.left - 1 || box.right > edge.right + 1) fault = "cut off";
        }
      }
      if (free && (box.left < -1 || box.right > innerWidth + 1)) fault = "beyond the window";
      if (fault) faults.push(`${fault}: ${text(parent)}: ${brief(parent)}`);
    }
    return faults;
  };

  // Each cell is tied to the headings above it and in its row, in the way that browsers compute.
  const grid = (table) => {
    const lines = [];
    [...table.rows].forEach((row, y) => {
      lines[y] ??= [];
      let x = 0;
      for (const cell of row.cells) {
        while (lines[y][x]) x++;
        for (let down = 0; down < cell.rowSpan; down++)
          for (let right = 0; right < cell.colSpan; right++) {
            lines[y + down] ??= [];
            lines[y + down][x + right] = cell;
          }
        x += cell.colSpan;
      }
    });
    return lines;
  };
  const cells = () => {
    const faults = [];
    let count = 0;
    for (const table of document.querySelectorAll("table")) {
      const lines = grid(table);
      const heads = new Map();
      const seen = new Set();
      lines.forEach((line, y) => line.forEach((cell, x) => {
        if (seen.has(cell) || cell.closest("thead")) return;
        seen.add(cell);
        count++;
        if (!heads.has(x)) {
          heads.set(x, [...new Set(lines.filter((other) => other[0]?.closest("thead"))
            .map((other) => other[x]).filter((head) => head?.tagName === "TH"))]);
        }
        if (cell.tagName === "TH") {
          if (!cell.scope) faults.push(`a heading without scope: ${brief(cell)}`);
          return;
        }
        const row = line.filter((other) => other.tagName === "TH" && other !== cell);
        const wanted = [...heads.get(x), ...new Set(row)];
        if (!wanted.length) faults.push(`no heading: ${brief(cell)}`);
        if (!cell.hasAttribute("headers")) return;
        const named = new Set();
        for (const id of cell.getAttribute("headers").split(/\s+/).filter(Boolean)) {
          const head = document.getElementById(id);
          if (head?.tagName !== "TH" || head.closest("table") !== table) faults.push(`no heading #${id}: ${brief(cell)}`);
          else {
            named.add(head);
            if (!wanted.includes(head)) faults.push(`#${id} is elsewhere: ${brief(cell)}`);
          }
        }
        for (const head of wanted) if (!named.has(head)) faults.push(`without its heading “${text(head)}”: ${brief(cell)}`);
      }));
    }
    look.count = count;
    return faults.slice(0, 5);
  };

  // Each id is there once, and what leads to one finds it.
  const ids = () => {
    const all = [...document.querySelectorAll("[id]")].map((e) => e.id);
    const faults = all.filter((id, i) => all.indexOf(id) !== i).map((id) => `twice: #${id}`);
    for (const name of ["aria-labelledby", "aria-describedby", "for"])
      for (const element of document.querySelectorAll(`[${name}]`))
        for (const id of element.getAttribute(name).split(/\s+/).filter(Boolean))
          if (!document.getElementById(id)) faults.push(`${name} finds no #${id}: ${brief(element)}`);
    return faults.slice(0, 5);
  };

  // Named sections are places to jump to: of very many none helps.
  const places = () => {
    const { length } = document.querySelectorAll("section:is([aria-labelledby], [aria-label])");
    return length > 12 ? [`${length} sections are landmarks`] : [];
  };

  // What the keyboard stops at, in its order.
  const stops = () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter((e) => e.tabIndex >= 0 && !e.disabled && shown(e) && !folded(e));
  const folded = (element) => {
    const details = element.parentElement?.closest("details:not([open])");
    return details && details.querySelector("summary") !== element;
  };
  // Each stop shows that it has the focus, is in the window, and nothing covers it. Needs a key pressed before.
  const focus = () => {
    const faults = [];
    for (const stop of stops()) {
      if (stop.tabIndex > 0) faults.push(`out of order: ${brief(stop)}`);
      stop.focus();
      const style = getComputedStyle(stop);
      const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 1;
      if (document.activeElement !== stop) faults.push(`takes no focus: ${brief(stop)}`);
      else if (!ring && style.boxShadow === "none") faults.push(`focus is not seen: ${brief(stop)}`);
      const hidden = [...stop.getClientRects()].every((box) => !uncovered(stop, box));
      if (hidden) faults.push(`covered or out of the window: ${brief(stop)}`);
    }
    return faults.slice(0, 5);
  };
  const uncovered = (stop, box) => {
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    return [0.5, 0.1, 0.9].some((x) => [0.5, 0.1, 0.9].some((y) => {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return hit && (stop.contains(hit) || (stop.matches("input") && hit.closest("label")?.contains(stop)));
    }));
  };

  // What scrolls by itself is a region with a name that the keyboard reaches.
  const regions = () => [...document.body.querySelectorAll("*")]
    .filter((e) => shown(e) && ["auto", "scroll"].includes(getComputedStyle(e).overflowX)
      && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
    .filter((e) => e.tabIndex !== 0 && !e.querySelector("a[href], button, summary"))
    .map((e) => `scrolls out of reach of the keyboard: ${brief(e)}`);

  // Controls that need a script must not be there without one; some work by style alone.
  const styled = (element) => element.id && [...document.styleSheets]
    .some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes(`#${element.id}:checked`)));
  const idle = () => [...document.querySelectorAll("button, input, select")]
    .filter((e) => shown(e) && !e.closest("form") && !styled(e))
    .map((e) => `does nothing: ${brief(e)}`);

  const unfold = () => { for (const details of document.querySelectorAll("details")) details.open = true; };
  const place = () => stops().indexOf(document.activeElement);

  return { sideways, lost, cells, ids, places, stops, focus, regions, idle, unfold, place, count: 0 };
})();
