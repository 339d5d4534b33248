const namespace = "http://www.w3.org/2000/svg";

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element: its name, its attributes, its text where it has one, and its namespace where that is not SVG's. */
export type Shape = Attributes & { tag: string; text?: string | undefined; xmlns?: string };

/** Makes an element and adds it to another as its last. */
export function add(parent: Element, { tag, text, xmlns = namespace, ...attributes }: Shape): SVGElement {
  const element = setAttributes(parent.ownerDocument.createElementNS(xmlns, tag) as SVGElement, attributes);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

/** Adds a mark, which says by its title what it is. */
export function addMark(parent: Element, { title, ...shape }: Shape & { title: string }): SVGElement {
  const mark = add(parent, shape);
  add(mark, { tag: "title", text: title });
  return mark;
}

/** Adds a label that opens its evidence; what it says to mouse and screen reader is its title. */
export function addLink(parent: Element, { href, title }: { href: string; title: string }): SVGElement {
  const anchor = add(parent, { tag: "a", href });
  add(anchor, { tag: "title", text: title });
  return anchor;
}

/** An empty drawing, which takes its size from `setSize` once that is known. */
export function createSvg(document: Document, attributes: Attributes = {}): SVGSVGElement {
  return setAttributes(document.createElementNS(namespace, "svg"), { xmlns: namespace, ...attributes });
}

/** Gives a drawing its size in pixels; changes and returns it. */
export function setSize(svg: SVGSVGElement, { width, height }: { width: number; height: number }): SVGSVGElement {
  return setAttributes(svg, { width, height, viewBox: `0 0 ${width} ${height}` });
}

/** Sets attributes, leaving out those undefined; changes and returns the element. */
export function setAttributes<Kind extends Element>(element: Kind, attributes: Attributes): Kind {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  return element;
}

/** To a tenth of a pixel: finer than any eye, and short. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
