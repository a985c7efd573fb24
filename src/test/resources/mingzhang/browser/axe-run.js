// Runs axe-core. Colours are looked at apart: they cost nine tenths of the time on a page of many
// cells, and of elements that are styled alike the first and the last tell enough.
async ({ what, tags, colours }) => {
  const STYLED_BY = new Set(["class", "role", "type", "aria-current", "aria-pressed", "aria-sort"]);
  const own = (element) => [element.tagName, ...[...element.attributes]
    .map(({ name, value }) => (STYLED_BY.has(name) ? name + "=" + value : name))].join(" ");
  const paths = new Map();
  const path = (element) => {
    if (!element) return "";
    if (!paths.has(element)) paths.set(element, path(element.parentElement) + " > " + own(element));
    return paths.get(element);
  };
  const samples = () => {
    const first = new Map();
    const last = new Map();
    for (const element of document.body.querySelectorAll("*")) {
      if ([...element.childNodes].every((node) => node.nodeType !== Node.TEXT_NODE || !node.data.trim())) continue;
      const key = path(element);
      if (!first.has(key)) first.set(key, element);
      last.set(key, element);
    }
    return [...new Set([...first.values(), ...last.values()])];
  };
  const everything = what === "everything";
  const onPaper = matchMedia("print").matches ? ["target-size"] : []; // where nobody points at anything
  const found = await axe.run(everything ? document : { include: samples() }, {
    runOnly: everything ? { type: "tag", values: tags } : { type: "rule", values: colours },
    rules: everything ? Object.fromEntries([...colours, ...onPaper].map((rule) => [rule, { enabled: false }])) : {},
    preload: false, resultTypes: ["violations"], elementRef: false,
  });
  const line = (text) => {
    const one = text.replace(/\s+/g, " ");
    return one.length > 200 ? one.slice(0, 200) + "..." : one;
  };
  return found.violations.flatMap((rule) => rule.nodes.map(
    (node) => `${rule.id}: ${line(node.html)}: ${line(node.failureSummary)}`));
}
