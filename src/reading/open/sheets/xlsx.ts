import { messageOf } from "../../message-of.ts";
import type { DocumentText, Opening } from "../document.ts";
import { mainPath, readParts, relatedXml, type Parts } from "../parts.ts";
import { cellPlace, layOut, oneLine, type Sheet } from "./sheets.ts";
import { cellText, codesOf, richText, stringsOf, type Book } from "./xlsx-cells.ts";
import { allWithin, childOf, innerText, parseXml, type XmlElement } from "../xml.ts";

/**
 * The lines of an Excel book, as `layOut` has them: what every cell shows by its format. Hidden sheets, rows and
 * columns and comments are read with `whole`. Throws one line for an archive that is none, or whose sheets show
 * nothing.
 */
export function xlsxLines(bytes: Uint8Array, opening: Opening): DocumentText {
  return layOut(sheetsOf(bytes, opening), opening);
}

function sheetsOf(bytes: Uint8Array, { file }: Opening): Sheet[] {
  try {
    const parts = readParts(bytes, file);
    const path = mainPath(parts);
    const main = path === undefined ? undefined : parts.text(path);
    if (path === undefined || main === undefined) throw new Error("no main part");
    return readBook(parseXml(main), { parts, path });
  } catch (error) {
    if (messageOf(error).startsWith("file too large")) throw error;
    throw new Error(`unreadable Excel book: ${file}. Save it anew as .xlsx: ${messageOf(error)}`, { cause: error });
  }
}

function readBook(workbook: XmlElement, { parts, path }: { parts: Parts; path: string }): Sheet[] {
  const related = parts.related(path);
  const textOf = (kind: string): string | undefined => {
    const found = related.find((relation) => relation.kind === kind);
    return found && parts.text(found.path);
  };
  const [strings, styles] = [textOf("sharedStrings"), textOf("styles")];
  const dates = childOf(workbook, "workbookPr")?.attributes["date1904"];
  const book: Book = {
    strings: strings === undefined ? [] : stringsOf(strings),
    codes: styles === undefined ? [] : codesOf(parseXml(styles)),
    from1904: dates === "1" || dates === "true",
  };
  return allWithin(workbook, "sheet").flatMap(({ attributes: { name = "", state = "visible", id } }) => {
    const found = related.find((relation) => relation.id === id && relation.kind === "worksheet");
    const xml = found && parts.text(found.path);
    if (!found || xml === undefined) return [];
    const beside = besideOf(parts, found.path);
    const own = readSheet(xml, book);
    return [
      { ...own, ...beside, leftOut: new Map([...own.leftOut, ...beside.leftOut]), name, hidden: state !== "visible" },
    ];
  });
}

function readSheet(xml: string, book: Book): Omit<Sheet, "name" | "hidden" | "comments"> {
  const rows: string[][] = [];
  const hiddenRows = new Set<number>();
  const leftOut = new Map<string, string[]>();
  const leave = (what: string, text: string): void => {
    const texts = leftOut.get(what);
    if (texts) texts.push(text);
    else leftOut.set(what, [text]);
  };
  const take = (row: XmlElement): void => {
    const index = row.attributes["r"] === undefined ? rows.length : Number(row.attributes["r"]) - 1;
    if (!(index >= 0 && index < 1_048_576)) throw new Error(`no row ${index + 1}`);
    const cells = (rows[index] = rows[index] ?? []);
    if (isHidden(row)) hiddenRows.add(index);
    for (const cell of allWithin(row, "c")) {
      const column = cellPlace(cell.attributes["r"] ?? "")?.column ?? cells.length;
      const { text, leftOut: what } = cellText(cell, book);
      if (text !== "") cells[column] = oneLine(text);
      else if (cells.length <= column) cells.length = column + 1;
      if (what !== undefined) leave(what, innerText(childOf(cell, "v") ?? cell) || "1");
    }
  };
  const root = parseXml(xml, { each: "row", take });
  for (const { attributes } of allWithin(root, "mergeCell"))
    for (const text of coveredBy(attributes["ref"] ?? "", rows)) leave("hidden cell", text);
  while (rows.length > 0 && (rows.at(-1) ?? []).every((text) => !text)) rows.pop();
  return { rows, hiddenRows, isHiddenColumn: hiddenColumns(root), leftOut };
}

const isHidden = ({ attributes: { hidden = "0", ht, width } }: XmlElement): boolean =>
  hidden === "1" || hidden === "true" || Number(ht ?? width ?? 1) === 0;

function hiddenColumns(sheet: XmlElement): (column: number) => boolean {
  const ranges = allWithin(sheet, "col")
    .filter(isHidden)
    .map(({ attributes: { min, max } }) => ({ from: Number(min) - 1, to: Number(max) - 1 }));
  return (column) => ranges.some(({ from, to }) => column >= from && column <= to);
}

/** Takes the texts that merged cells cover out of the rows: all but the first cell's. */
function coveredBy(range: string, rows: string[][]): string[] {
  const [from, to] = range.split(":").map(cellPlace);
  if (!from || !to) return [];
  return rows.slice(from.row, to.row + 1).flatMap((cells, index) => {
    const first = index === 0 ? from.column + 1 : from.column;
    const texts = cells.slice(first, to.column + 1).filter((text) => text);
    if (texts.length > 0) cells.fill("", first, Math.min(to.column + 1, cells.length));
    return texts;
  });
}

/** What a sheet has beside its cells: comments, text boxes and charts. */
function besideOf(parts: Parts, path: string): Pick<Sheet, "comments" | "leftOut"> {
  const comments = relatedXml(parts, { path, kind: "comments" })
    .flatMap((list) => allWithin(list, "comment"))
    .map((comment) => ({ cell: comment.attributes["ref"] ?? "", text: richText(childOf(comment, "text") ?? comment) }));
  const drawings = parts.related(path).filter(({ kind }) => kind === "drawing");
  const drawn = [
    ...relatedXml(parts, { path, kind: "drawing" }),
    ...drawings.flatMap((drawing) => relatedXml(parts, { path: drawing.path, kind: "chart" })),
  ].flatMap((part) => ["t", "v"].flatMap((name) => allWithin(part, name).map(innerText)));
  return { comments, leftOut: new Map([["text box or chart", drawn]]) };
}
