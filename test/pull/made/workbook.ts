import { zip } from "../documents.ts";
import type { Line, Made, Piece } from "./pieces.ts";
import { escape, markerOf } from "./sheets.ts";

const office = "http://schemas.openxmlformats.org";
const main = `${office}/spreadsheetml/2006/main`;
const relation = `${office}/officeDocument/2006/relationships`;
const typeOf = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

/** A number as a spreadsheet keeps it: its value, and the format that shows its places and its unit. */
interface NumberCell {
  value: string;
  format: string;
}

/** A cell of a table that is a number and nothing else becomes a real one: 3.5亿元 is 3.5 shown as 0.0"亿元". */
function asNumber(cell: readonly Piece[]): NumberCell | undefined {
  const text = cell.map((piece) => piece.text).join("");
  const [, minus, digits = "", unit = ""] = /^([-−－])?(\d+(?:\.\d+)?)(\D*)$/u.exec(text) ?? [];
  if (digits === "" || cell.some(({ raised }) => raised)) return undefined;
  const places = (digits.split(".")[1] ?? "").length;
  const shown = places === 0 ? "0" : `0.${"0".repeat(places)}`;
  const value = Number(`${digits}e${unit === "%" ? -2 : 0}`) * (minus === undefined ? 1 : -1);
  return { value: String(value), format: unit === "" || unit === "%" ? shown + unit : `${shown}"${unit}"` };
}

const richRun = ({ text, raised }: Piece): string =>
  `<r>${raised === true ? `<rPr><vertAlign val="superscript"/></rPr>` : ""}<t xml:space="preserve">${escape(text)}</t></r>`;

/** An Excel workbook of one sheet: a cell for each line of text, tables in cells of real numbers. */
export function toWorkbook(texts: readonly Made[]): Buffer {
  const formats: string[] = [];
  const styleOf = (format: string): number => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format) + 1;
  };
  const cellOf = (cell: readonly Piece[], { at, alone }: { at: string; alone: boolean }): string => {
    const number = alone ? undefined : asNumber(cell);
    if (number) return `<c r="${at}" s="${styleOf(number.format)}"><v>${number.value}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is>${cell.map(richRun).join("")}</is></c>`;
  };
  const lines = texts.flatMap(({ lines: own }, index): Line[] => [[[{ text: markerOf(index) }]], ...own]);
  const rows = lines.map((line, row) => {
    const cells = line.map((cell, column) =>
      cellOf(cell, { at: `${String.fromCharCode(65 + column)}${row + 1}`, alone: line.length === 1 }),
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return packed({ sheet: `<sheetData>${rows.join("")}</sheetData>`, styles: stylesOf(formats) });
}

function stylesOf(formats: readonly string[]): string {
  const own = formats.map(
    (format, n) => `<numFmt numFmtId="${200 + n}" formatCode="${escape(format).replaceAll('"', "&quot;")}"/>`,
  );
  const used = formats.map(
    (_, n) => `<xf numFmtId="${200 + n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return [
    `<numFmts count="${own.length}">${own.join("")}</numFmts>`,
    `<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>`,
    `<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>`,
    `<cellXfs count="${used.length + 1}"><xf numFmtId="0" xfId="0"/>${used.join("")}</cellXfs>`,
  ].join("");
}

function packed({ sheet, styles }: Record<"sheet" | "styles", string>): Buffer {
  const head = `<?xml version="1.0" encoding="UTF-8"?>`;
  const link = (id: string, name: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relation}/${name}" Target="${target}"/>`;
  const links = (list: string): string =>
    `${head}<Relationships xmlns="${office}/package/2006/relationships">${list}</Relationships>`;
  const types = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/worksheets/sheet1.xml", "worksheet"],
    ["xl/styles.xml", "styles"],
  ].map(([path, name = ""]) => `<Override PartName="/${path}" ContentType="${typeOf(name)}"/>`);
  return zip({
    "[Content_Types].xml": `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
    "_rels/.rels": links(link("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      link("r1", "worksheet", "worksheets/sheet1.xml") + link("r2", "styles", "styles.xml"),
    ),
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}">${sheet}</worksheet>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  });
}
