// Plot names every group for screen readers, styles itself and prints coordinates to 14 digits. A drawing here is one
// image with one alternative text, styled by the page, and small enough for an embed: so all that is undone in one
// place.

const numeric = ["x", "y", "x1", "x2", "y1", "y2", "width", "height", "cx", "cy", "r", "d", "transform", "points"];

/** Strips a drawing of what Plot adds, gives it its pattern definitions, and names it `alt`. Changes and returns it. */
export function cleanSvg(svg: SVGSVGElement, { alt, id }: { alt: string; id: string }): SVGSVGElement {
  for (const style of svg.querySelectorAll("style")) style.remove();
  const patterns = new Map<string, string>();
  for (const element of svg.querySelectorAll("*")) {
    for (const name of [...element.getAttributeNames()]) {
      const value = element.getAttribute(name) ?? "";
      if (name.startsWith("aria-") || name === "font-variant") element.removeAttribute(name);
      else if (numeric.includes(name)) element.setAttribute(name, value.replace(/-?\d+\.\d+/g, shorten));
      else if (value.startsWith("url(#hatch-")) {
        const colour = value.slice("url(#hatch-".length, -1);
        patterns.set(colour, `${id}-${colour}`);
        element.setAttribute(name, `url(#${id}-${colour})`);
      }
    }
  }
  if (patterns.size > 0) svg.prepend(definitions(svg.ownerDocument, { patterns }));
  for (const name of [...svg.getAttributeNames()])
    if (!["width", "height", "viewBox", "text-anchor"].includes(name)) svg.removeAttribute(name);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("class", "chart");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", alt);
  return svg;
}

function shorten(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}

function definitions(document: Document, { patterns }: { patterns: ReadonlyMap<string, string> }): Element {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const defs = make("defs", {});
  for (const [colour, id] of patterns) {
    const pattern = make("pattern", {
      id,
      width: "6",
      height: "6",
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    });
    pattern.append(make("path", { d: "M1 0v6", stroke: `var(--${colour})`, "stroke-width": "2" }));
    defs.append(pattern);
  }
  return defs;
}
