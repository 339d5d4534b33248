import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

export type PageElement = Tree.Element;
export type PageNode = Tree.ChildNode;

/** A web page as browsers take it apart; each piece of its visible text is the only child of a `data` of its own. */
export interface Page {
  document: Tree.Document;
  body: PageElement;
  /** The words of its `title`. */
  title: string;
}

/** The attribute that numbers the pieces of text. */
export const piece = "data-piece";

export const isElement = (node: Tree.Node): node is PageElement => "tagName" in node;
export const attributeOf = ({ attrs }: PageElement, name: string): string | undefined =>
  attrs.find((own) => own.name === name)?.value;

/** Takes a page apart, however it is written, and numbers the pieces of its text. */
export function readPage(source: string): Page {
  const document = parse(asHtml(source), { scriptingEnabled: true });
  const all = elementsWithin(document);
  const named = (...names: string[]) => all.find(({ tagName }) => names.includes(tagName));
  const body = named("body", "frameset");
  const title = named("title")?.childNodes[0];
  if (!body) throw new Error("no body");
  numberPieces(body);
  return { document, body, title: title && tree.isTextNode(title) ? title.value.replace(/\s+/g, " ").trim() : "" };
}

/** All elements within a node, in the order of the page; not by recursion, for a page may be nested without end. */
export function elementsWithin(node: Tree.ParentNode): PageElement[] {
  const found: PageElement[] = [];
  const open: PageElement[] = node.childNodes.filter(isElement).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    open.push(...next.childNodes.filter(isElement).reverse());
  }
  return found;
}

// As XML, an element may be closed in its own tag; as HTML that would leave it open.
function asHtml(source: string): string {
  if (!/^\s*<\?xml\s/.test(source)) return source;
  return source.replace(ownClosing, (tag) => {
    const name = /^<([\w:-]+)/.exec(tag)?.[1] ?? "";
    return closed.has(name.toLowerCase()) ? `${tag.slice(0, -2)}></${name}>` : tag;
  });
}

const ownClosing = /<[a-z][\w:-]*(?:\s[^<>]*)?\/>/gi;
const closed = new Set(
  "a b canvas div em i iframe li ol p script section select span strong style sub sup table td textarea th title tr ul".split(
    " ",
  ),
);

const apart = new Set("iframe noscript option script select style template textarea".split(" "));

function numberPieces(body: PageElement): void {
  let count = 0;
  for (const element of [body, ...elementsWithin(body)]) {
    if (apart.has(element.tagName) || element.namespaceURI !== html.NS.HTML) continue;
    for (const child of [...element.childNodes]) {
      const foreign = isElement(child) && child.namespaceURI !== html.NS.HTML;
      if (!foreign && !(tree.isTextNode(child) && child.value.trim() !== "")) continue;
      const holder = tree.createElement("data", html.NS.HTML, [{ name: piece, value: String((count += 1)) }]);
      tree.insertBefore(element, holder, child);
      tree.detachNode(child);
      tree.appendChild(holder, child);
    }
  }
}
