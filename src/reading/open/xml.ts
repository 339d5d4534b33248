import sax from "sax";

/** An element of XML; names are without their prefix, for a file may choose it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

interface Piecewise {
  /** The name of the elements that are handed over one by one and not kept, so that a long table takes no memory. */
  each: string;
  take: (element: XmlElement) => void;
}

const plainName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The root of an XML text. Throws an Error of one line for one that is not well-formed. */
export function parseXml(text: string, pieces?: Piecewise): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  // Within one piece another of its name is part of it.
  let depth = 0;
  const reader = sax.parser(true, { position: false });
  reader.onopentag = ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, value]) => [plainName(key), String(value)] as const);
    const element = { name: plainName(name), attributes: Object.fromEntries(plain), children: [] };
    if (element.name === pieces?.each) depth += 1;
    if (element.name !== pieces?.each || depth > 1) open.at(-1)?.children.push(element);
    open.push(element);
  };
  reader.ontext = reader.oncdata = (piece) => {
    open.at(-1)?.children.push(piece);
  };
  reader.onclosetag = () => {
    const element = open.pop();
    if (element?.name !== pieces?.each) return;
    depth -= 1;
    if (depth === 0 && element) pieces?.take(element);
  };
  reader.onerror = (error) => {
    throw new Error(`not well-formed: ${error.message.split("\n")[0] ?? ""}`);
  };
  reader.write(text).close();
  const [first] = elementsOf(root);
  if (!first) throw new Error("not well-formed: no element");
  return first;
}

/** The elements within an element, its text left out. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((child) => child.name === name);
}

/** All elements of a name at any depth, in their order; not those within one of them. */
export function allWithin(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : allWithin(child, name)));
}

/** All text within an element, of whatever depth. */
export function innerText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : innerText(child))).join("");
}
