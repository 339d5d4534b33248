import { hex } from "dingbat-to-unicode";
import { isOn, type Looks } from "./docx-styles.ts";
import { lowered, raised } from "../raised.ts";
import { space } from "../white-space.ts";
import { allWithin, childOf, elementsOf, innerText, type XmlElement } from "../xml.ts";

/** What is read of a Word document beside its lines, in the order of its marks, and what is not read of it. */
export interface DocxReading {
  looks: Looks;
  /** The ids of foot- and endnotes that the text refers to: `footnote 2`. */
  notes: string[];
  /** Text that is not read, by what it is. */
  leftOut: Map<string, string>;
  /** Whether hidden text is read like any other. */
  whole: boolean;
}

interface Scope {
  reading: DocxReading;
  /** What stands apart from the lines around it, a text box or a table within a cell: lines behind them. */
  floats: string[];
  /** The fields that are open, true for each whose instruction is still being told. */
  fields: boolean[];
  paragraph?: XmlElement;
  cell?: boolean;
  /** How the mark of the note is printed that this is the text of. */
  mark?: string;
}

/** The lines of a part of a Word document; a table has one a row. `mark` is that of a note. */
export function linesOf(part: XmlElement, own: Pick<Scope, "reading" | "mark">): string[] {
  const scope: Scope = { ...own, floats: [], fields: [] };
  return textOf(part, scope).replace(/\n$/, "").split("\n");
}

function textOf(element: XmlElement, scope: Scope): string {
  const read = readers[element.name];
  return read ? read(element, scope) : within(element, scope);
}

const within = (element: XmlElement, scope: Scope): string =>
  elementsOf(element)
    .map((child) => textOf(child, scope))
    .join("");

const nothing = (): string => "";

/** How an element is read where it is more than what stands within it. */
const readers: Readonly<Record<string, (element: XmlElement, scope: Scope) => string>> = {
  p: paragraphText,
  r: runText,
  t: letters,
  delText: letters,
  tab: () => "\t",
  ptab: () => "\t",
  br: () => "\n",
  cr: () => "\n",
  noBreakHyphen: () => "\u2011",
  sym: symbol,
  fldChar: field,
  tbl: table,
  txbxContent: (element, scope) => afloat(within(element, { ...scope, floats: [], cell: false }), scope),
  // The same box for newer and for older programs.
  AlternateContent: (element, scope) => {
    const one = childOf(element, "Choice") ?? childOf(element, "Fallback");
    return one ? within(one, scope) : "";
  },
  del: (element, scope) => unread("deleted text", { element, scope }),
  moveFrom: (element, scope) => unread("deleted text", { element, scope }),
  footnoteReference: (element, scope) => noteMark("footnote", { element, scope }),
  endnoteReference: (element, scope) => noteMark("endnote", { element, scope }),
  footnoteRef: (_, { mark = "" }) => mark,
  endnoteRef: (_, { mark = "" }) => mark,
  // The reading aid over a word, properties, and an equation's parts that are set apart by their place alone.
  rt: nothing,
  pPr: nothing,
  rPr: nothing,
  sup: (element, scope) => raised(within(element, scope)),
  sub: (element, scope) => lowered(within(element, scope)),
  deg: (element, scope) => raised(within(element, scope)),
  den: (element, scope) => `/${within(element, scope)}`,
  rad: (element, scope) => `${part(element, { name: "deg", scope })}√${part(element, { name: "e", scope })}`,
  d: (element, scope) => `(${parted(element, scope)})`,
  mr: parted,
  eqArr: parted,
};

function part(element: XmlElement, { name, scope }: { name: string; scope: Scope }): string {
  const child = childOf(element, name);
  return child ? textOf(child, scope) : "";
}

function parted(element: XmlElement, scope: Scope): string {
  return elementsOf(element)
    .map((child) => textOf(child, scope))
    .filter((text) => text !== "")
    .join(" ");
}

function paragraphText(element: XmlElement, scope: Scope): string {
  const text = within(element, { ...scope, paragraph: element });
  const mark = childOf(childOf(element, "pPr"), "rPr");
  const { hidden = false } = scope.reading.looks.of(
    { name: "r", attributes: {}, children: mark ? [mark] : [] },
    element,
  );
  // A paragraph whose mark is deleted or hidden runs on into the next.
  const runsOn = childOf(mark, "del") ?? childOf(mark, "moveFrom") ?? (hidden && text !== "" ? mark : undefined);
  if (runsOn) return text;
  for (const [what, left] of scope.reading.leftOut) scope.reading.leftOut.set(what, `${left}\n`);
  return [text, ...(scope.cell === true ? [] : scope.floats.splice(0))].map((lines) => `${lines}\n`).join("");
}

function runText(element: XmlElement, scope: Scope): string {
  const { hidden, level = 0 } = scope.reading.looks.of(element, scope.paragraph);
  if (hidden && !scope.reading.whole) return unread("hidden text", { element, scope });
  const text = within(element, scope);
  return level > 0 ? raised(text) : level < 0 ? lowered(text) : text;
}

function letters(element: XmlElement, { fields }: Scope): string {
  return fields.includes(true) ? "" : innerText(element).replace(space, (spaces) => " ".repeat(spaces.length));
}

// Fonts of symbols have them where Unicode has letters of its own use.
function symbol({ attributes: { font = "", char = "" } }: XmlElement): string {
  const code = char.replace(/^F0(?=..$)/i, "");
  const known = hex(font, code)?.string;
  return known ?? (code === char && char !== "" ? String.fromCodePoint(Number.parseInt(char, 16)) : "〓");
}

function field({ attributes }: XmlElement, { fields }: Scope): string {
  const type = attributes["fldCharType"];
  if (type === "begin") fields.push(true);
  if (type === "separate") fields.splice(-1, 1, false);
  if (type === "end") fields.pop();
  return "";
}

/** Tells what an element holds as left out; its boxes and notes go with it. */
function unread(what: string, { element, scope }: { element: XmlElement; scope: Scope }): string {
  const { reading } = scope;
  const apart: Scope = { ...scope, floats: [], reading: { ...reading, notes: [], leftOut: new Map(), whole: true } };
  const text = [within(element, apart), ...apart.floats].join("\n");
  reading.leftOut.set(what, (reading.leftOut.get(what) ?? "") + text.trimEnd());
  return "";
}

function noteMark(kind: string, { element, scope }: { element: XmlElement; scope: Scope }): string {
  const { notes } = scope.reading;
  notes.push(`${kind} ${element.attributes["id"] ?? ""}`);
  // What follows is the mark that somebody typed.
  if (isOn(element.attributes["customMarkFollows"] ?? "0")) return "";
  return raised(String(notes.filter((note) => note.startsWith(kind)).length));
}

/** Lines that stand behind what is around them. */
function afloat(lines: string, { floats }: Scope): string {
  floats.push(lines.replace(/\n$/, ""));
  return "";
}

/** A table's rows, what floats in its cells behind them; one within a cell floats itself, lest its numbers merge. */
function table(element: XmlElement, scope: Scope): string {
  const floats: string[] = [];
  const rows = allWithin(element, "tr").flatMap((row) => rowText(row, { ...scope, floats, cell: true }));
  const lines = [...rows, ...floats].map((row) => `${row}\n`).join("");
  return scope.cell === true ? afloat(lines, scope) : lines;
}

function rowText(element: XmlElement, scope: Scope): string[] {
  const properties = childOf(element, "trPr");
  const hidden = childOf(properties, "hidden");
  const leftOut = childOf(properties, "del")
    ? "deleted text"
    : hidden && isOn(hidden.attributes["val"]) && !scope.reading.whole
      ? "hidden text"
      : "";
  if (leftOut !== "") {
    unread(leftOut, { element, scope });
    return [];
  }
  const cells = allWithin(element, "tc").flatMap((cell) => cellText(cell, scope));
  return [[...emptyCells(childOf(properties, "gridBefore")), ...cells].join("\t")];
}

/** A cell in one line, and an empty one for each further column that it goes over. */
function cellText(element: XmlElement, scope: Scope): string[] {
  const properties = childOf(element, "tcPr");
  const text = childOf(properties, "cellDel") ? unread("deleted text", { element, scope }) : within(element, scope);
  return [text.trim().replace(space, " "), ...emptyCells(childOf(properties, "gridSpan")).slice(1)];
}

// Word itself has 63 columns at most.
const emptyCells = (count: XmlElement | undefined): string[] =>
  new Array<string>(Math.min(Math.max(Number(count?.attributes["val"] ?? 0) || 0, 0), 63)).fill("");
