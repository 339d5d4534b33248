import { zip } from "./zip.ts";

const office = "http://schemas.openxmlformats.org";

/** What is in a cell: a text, a number, a number with its format's pattern, or the XML of the cell. */
export type BookCell = string | number | { value: number; format: string } | { xml: string };

/** A sheet of a book: its cells, or the XML of its part; whether it is hidden, and the XML of comments on it. */
export interface BookSheet {
  name: string;
  rows?: readonly (readonly BookCell[])[];
  xml?: string;
  state?: string;
  comments?: string;
}

export interface BookParts {
  strings?: string;
  properties?: string;
}

/** An Excel book of these sheets; `strings` are the items of its shared strings. */
export function makeXlsx(sheets: readonly BookSheet[], { strings = "", properties = "" }: BookParts = {}): Buffer {
  const formats: string[] = [];
  const parts = sheets.map(({ rows = [], xml }) => xml ?? rowsXml(rows, formats));
  const listed = sheets.map(
    ({ name, state }, n) =>
      `<sheet name="${name}" sheetId="${n + 1}" ${state ? `state="${state}"` : ""} r:id="s${n}"/>`,
  );
  const patterns = formats.map((code, n) => `<numFmt numFmtId="${200 + n}" formatCode="${escaped(code)}"/>`);
  const styles = ["0", ...formats.map((_, n) => String(200 + n))].map((id) => `<xf numFmtId="${id}"/>`);
  return zip({
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": root("workbook", `${properties}<sheets>${listed.join("")}</sheets>`),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, n) => ["worksheet", `worksheets/sheet${n}.xml`, `s${n}`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": root("styleSheet", `<numFmts>${patterns.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs>`),
    "xl/sharedStrings.xml": root("sst", strings),
    ...Object.fromEntries(parts.map((xml, n) => [`xl/worksheets/sheet${n}.xml`, root("worksheet", xml)])),
    ...Object.fromEntries(sheets.flatMap(({ comments }, n) => (comments ? commentParts(comments, n) : []))),
  });
}

function rowsXml(rows: readonly (readonly BookCell[])[], formats: string[]): string {
  const cell = (own: BookCell): string => {
    if (typeof own === "string") return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(own)}</t></is></c>`;
    if (typeof own === "number") return `<c><v>${own}</v></c>`;
    if ("xml" in own) return own.xml;
    if (!formats.includes(own.format)) formats.push(own.format);
    return `<c s="${formats.indexOf(own.format) + 1}"><v>${own.value}</v></c>`;
  };
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>`;
}

function commentParts(comments: string, n: number): [string, string][] {
  return [
    [`xl/worksheets/_rels/sheet${n}.xml.rels`, relations([["comments", `../comments${n}.xml`]])],
    [`xl/comments${n}.xml`, root("comments", `<commentList>${comments}</commentList>`)],
  ];
}

/** An OpenDocument spreadsheet of the XML of its tables and of its styles. */
export function makeOds(tables: string, styles = ""): Buffer {
  const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;
  return zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles>${body}</office:document-content>`,
  });
}

/** A table of an OpenDocument spreadsheet, every cell a text. */
export function odsTable(name: string, rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<table:table-cell><text:p>${escaped(text)}</text:p></table:table-cell>`;
  const body = rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("");
  return `<table:table table:name="${name}">${body}</table:table>`;
}

/** The start of a document of an older office that names a stream. */
export function makeOldOffice(stream: string): Buffer {
  const start = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([start, Buffer.alloc(1016), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]);
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

const root = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships">${content}</${name}>`;

const relations = (all: readonly (readonly [kind: string, target: string, id?: string])[]): string =>
  `<Relationships xmlns="${office}/package/2006/relationships">${all
    .map(
      ([kind, target, id = kind]) =>
        `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
