import { messageOf } from "../../message-of.ts";
import type { DocumentText, Opening } from "../document.ts";
import { odsStyles, odsText, type OdsStyles } from "./ods-text.ts";
import { readParts } from "../parts.ts";
import { columnName, layOut, mostCharacters, oneLine, tooLarge, type Sheet } from "./sheets.ts";
import { withSign } from "./shown-number.ts";
import { allWithin, childOf, elementsOf, innerText, parseXml, type XmlElement } from "../xml.ts";

/**
 * The lines of an OpenDocument spreadsheet, as `layOut` has them: what every cell shows, which the file itself tells.
 * Hidden sheets, rows and columns and comments are read with `whole`. Throws one line for an archive that is none, that
 * is encrypted, or whose sheets show nothing.
 */
export function odsLines(bytes: Uint8Array, opening: Opening): DocumentText {
  const content = contentOf(bytes, opening);
  const [spreadsheet] = allWithin(content, "spreadsheet");
  if (!spreadsheet) throw new Error(`no spreadsheet: ${opening.file}. Save a text as .docx`);
  const styles = odsStyles(content);
  const sheets = allWithin(spreadsheet, "table").map((table) => readSheet(table, { styles, ...opening }));
  return layOut(sheets, opening);
}

function contentOf(bytes: Uint8Array, { file }: Opening): XmlElement {
  try {
    const parts = readParts(bytes, file);
    if (parts.text("META-INF/manifest.xml")?.includes("encryption-data"))
      throw new Error(`encrypted document: ${file}. Save it without a password`);
    return parseXml(parts.text("content.xml") ?? "");
  } catch (error) {
    if (/^(?:file too large|encrypted)/.test(messageOf(error))) throw error;
    throw new Error(`unreadable spreadsheet: ${file}. Save it anew as .ods: ${messageOf(error)}`, { cause: error });
  }
}

interface Reading {
  styles: OdsStyles;
  file: string;
}

/** How many rows and columns a sheet may have; what is repeated beyond them is an empty end. */
const [mostRows, mostColumns] = [1_048_576, 16_384];

function readSheet(table: XmlElement, { styles, file }: Reading): Sheet {
  const rows: string[][] = [];
  const hiddenRows = new Set<number>();
  const comments: { cell: string; text: string }[] = [];
  const covered: string[] = [];
  let size = 0;
  for (const row of allWithin(table, "table-row")) {
    const cells: string[] = [];
    for (const cell of elementsOf(row)) {
      const text = shownCell(cell, styles);
      const times = repeated(cell, { name: "number-columns-repeated", most: mostColumns - cells.length });
      if (cell.name === "covered-table-cell") covered.push(text);
      const note = childOf(cell, "annotation");
      if (note) comments.push({ cell: `${columnName(cells.length)}${rows.length + 1}`, text: odsText(note, styles) });
      for (let n = 0; n < times; n += 1) cells.push(cell.name === "covered-table-cell" ? "" : text);
    }
    while (cells.length > 0 && cells.at(-1) === "") cells.pop();
    const times = repeated(row, { name: "number-rows-repeated", most: mostRows - rows.length });
    size += times * cells.reduce((sum, text) => sum + text.length + 1, 0);
    if (size > mostCharacters) throw new Error(tooLarge(file));
    if (isHidden(row)) for (let n = 0; n < times; n += 1) hiddenRows.add(rows.length + n);
    for (let n = 0; n < times; n += 1) rows.push(cells);
  }
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  const { name = "", "style-name": style = "" } = table.attributes;
  return {
    name,
    hidden: styles.hiddenTables.has(style),
    rows,
    hiddenRows,
    isHiddenColumn: hiddenColumns(table),
    comments,
    leftOut: new Map([
      ["hidden cell", covered],
      [
        "text box or chart",
        allWithin(table, "shapes").map((shapes) => allWithin(shapes, "p").map(innerText).join("\n")),
      ],
    ]),
  };
}

function shownCell(cell: XmlElement, styles: OdsStyles): string {
  const text = oneLine(odsText(cell, styles));
  const value = cell.attributes["value"];
  return value === undefined ? text : withSign(text, Number(value));
}

function repeated({ attributes }: XmlElement, { name, most }: { name: string; most: number }): number {
  return Math.min(Math.max(Number(attributes[name] ?? 1) || 1, 0), Math.max(most, 0));
}

const isHidden = ({ attributes: { visibility = "visible" } }: XmlElement): boolean => visibility !== "visible";

function hiddenColumns(table: XmlElement): (column: number) => boolean {
  const hidden = new Set<number>();
  let next = 0;
  for (const column of allWithin(table, "table-column")) {
    const times = repeated(column, { name: "number-columns-repeated", most: mostColumns - next });
    if (isHidden(column)) for (let n = 0; n < times; n += 1) hidden.add(next + n);
    next += times;
  }
  return (column) => hidden.has(column);
}
