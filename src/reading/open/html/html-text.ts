import { defaultTreeAdapter as tree } from "parse5";
import { lookOfElement, type Look } from "./html-looks.ts";
import { attributeOf, isElement, piece, type PageElement, type PageNode } from "./html-page.ts";
import { isLayout, rowsOf, tableRows } from "./html-table.ts";
import { lowered, raised } from "../raised.ts";

/** What is read of a page, and what is not. */
export interface Reading {
  /** The elements that hold something of the article; undefined where all of the page is read. */
  within: ReadonlySet<PageElement> | undefined;
  /** How style sheets make pieces of text look. */
  looks: ReadonlyMap<string, Look>;
  /** Texts that are not read, by what they are. */
  leftOut: Map<string, string[]>;
  /** Whether forms and drawings are read too. */
  whole: boolean;
}

/** Whatever is left out is read only to be counted: all of it. */
type Scope = Reading & { counting?: boolean; pre?: boolean };

/** The lines of an element: one for each block and each row of a table. */
export function linesOf(element: PageElement, reading: Reading): string[] {
  return linesIn(textOf(element, reading));
}

// A link stands apart from the one beside it, as 1 and 2 below a list.
const linkEnd = "\u0001";

const linesIn = (text: string): string[] =>
  text
    .replaceAll(linkEnd.repeat(2), " ")
    .replaceAll(linkEnd, "")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^[\n ]+|[\n ]+$/g, "")
    .split("\n");

function textOf(node: PageNode, scope: Scope): string {
  if (tree.isTextNode(node)) return letters(node.value, scope);
  if (!isElement(node) || silent.has(node.tagName)) return "";
  const look = scope.looks.get(attributeOf(node, piece) ?? "") ?? lookOfElement(node);
  const what = scope.counting === true ? undefined : reasonOf(node, { look, scope });
  if (what !== undefined) return leave(what, { node, scope });
  // What an article takes of a page by its piece, it takes with all that is in it.
  const taken = scope.within && attributeOf(node, piece) !== undefined ? { ...scope, within: undefined } : scope;
  const text = (readers[node.tagName] ?? inside)(node, taken);
  const placed = look === "raised" ? raised(text) : look === "lowered" ? lowered(text) : text;
  return isBlock(node) ? `\n${placed}\n` : placed;
}

const silent = new Set(
  "annotation annotation-xml audio canvas datalist desc embed frame head iframe link meta metadata meter noscript object progress rp rt rtc script style template title video".split(
    " ",
  ),
);
const forms = new Set("button input select textarea".split(" "));

/** Why an element is not read; undefined where it is. */
function reasonOf(node: PageElement, { look, scope }: { look: Look | undefined; scope: Scope }): string | undefined {
  if (look === "hidden text" || look === "deleted text") return look;
  if (scope.whole) return undefined;
  if (forms.has(node.tagName)) return "form";
  if (node.tagName === "svg") return "drawing";
  return scope.within && !scope.within.has(node) && node.childNodes.length > 0 ? labelOf(node) : undefined;
}

function leave(what: string, { node, scope }: { node: PageElement; scope: Scope }): string {
  const text = textOf(node, { ...scope, counting: true });
  scope.leftOut.set(what, [...(scope.leftOut.get(what) ?? []), ...linesIn(text)]);
  return "";
}

const telling = new Set("aside figcaption figure footer form h1 h2 h3 h4 h5 h6 header nav table".split(" "));

/** What an element is called in its page: by its tag where that tells what it is, else by its id or class. */
function labelOf(element: PageElement): string {
  if (telling.has(element.tagName)) return element.tagName;
  const [id, name] = ["id", "class"].map((own) => attributeOf(element, own)?.trim().split(/\s+/)[0] ?? "");
  if (id) return `id ${id.slice(0, 40)}`;
  if (name) return `class ${name.slice(0, 40)}`;
  const [only, ...others] = element.childNodes.filter(isElement);
  if (element.tagName === "data" && element.parentNode && isElement(element.parentNode))
    return element.parentNode.tagName;
  return only && others.length === 0 && only.tagName !== "data" ? labelOf(only) : element.tagName;
}

// A mark of byte order is seen by nobody, but JavaScript takes it for a space.
const space = /[^\S\ufeff]+/gu;

function letters(value: string, { pre = false }: Scope): string {
  const text = value.replaceAll(linkEnd, "");
  return pre ? text.replace(/\r\n?/g, "\n") : text.replace(space, " ");
}

const inside = (element: PageElement, scope: Scope): string =>
  element.childNodes.map((child) => textOf(child, scope)).join("");

/** How an element is read where it is more than what stands within it. */
const readers: Readonly<Record<string, (element: PageElement, scope: Scope) => string>> = {
  a: (element, scope) => inside(element, scope).replace(/^.+$/su, `${linkEnd}$&${linkEnd}`),
  button: (element, scope) => ` ${inside(element, scope)} `,
  option: (element, scope) => ` ${inside(element, scope)} `,
  input: (element) =>
    /^(?:|text|number)$/.test(attributeOf(element, "type") ?? "") ? ` ${attributeOf(element, "value") ?? ""} ` : "",
  pre: (element, scope) => inside(element, { ...scope, pre: true }),
  table: tableText,
  msup: (element, scope) => based(element, { scope, place: raised }),
  msub: (element, scope) => based(element, { scope, place: lowered }),
  // A whole number may stand before it.
  mfrac: (element, scope) => ` ${parts(element, scope).join("/")} `,
};

const parts = (element: PageElement, scope: Scope): string[] =>
  element.childNodes.filter(isElement).map((child) => textOf(child, scope));

function based(element: PageElement, { scope, place }: { scope: Scope; place: (text: string) => string }): string {
  const [base = "", ...placed] = parts(element, scope);
  return base + placed.map(place).join("");
}

function tableText(table: PageElement, scope: Scope): string {
  if (isLayout(table)) return inside(table, scope);
  const cell = (element: PageElement): string => linesIn(textOf(element, scope)).join(" ").replace(space, " ").trim();
  const beside = (element: PageElement): string => textOf(element, scope);
  const isLeft = (row: PageElement) => {
    const what = reasonOf(row, { look: lookOfElement(row), scope });
    if (what !== undefined && scope.counting !== true) leave(what, { node: row, scope });
    return what !== undefined && scope.counting !== true;
  };
  const { rows, others } = rowsOf(table);
  const lines = tableRows(
    rows.filter((row) => !isLeft(row)),
    cell,
  ).map((cells) => cells.join("\t").replace(/\t+$/, ""));
  return [...others.map(beside), ...lines.filter((line) => line !== "")].join("\n");
}

const blocks = new Set(
  "address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre search section summary table tbody td text tfoot th thead tr ul".split(
    " ",
  ),
);

const isBlock = (element: PageElement): boolean =>
  blocks.has(element.tagName) ||
  /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(attributeOf(element, "style") ?? "");
