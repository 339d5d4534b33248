import { zip } from "./zip.ts";

const office = "http://schemas.openxmlformats.org";

/** What a Word document may consist of, each as the XML within its part. */
export interface WordParts {
  body: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
}

/** A Word document with these paragraphs. */
export function makeDocx(paragraphs: readonly string[]): Buffer {
  return makeWord({ body: paragraphs.map((text) => wordParagraph(text)).join("") });
}

/** A Word document of these parts. */
export function makeWord({ body, ...beside }: WordParts): Buffer {
  const names = Object.keys(beside) as (keyof typeof beside)[];
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const relations = names.map((name) => `<Relationship Id="${name}" Type="${relation}/${name}" Target="${name}.xml"/>`);
  return zip({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": listed(`<Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/>`),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": listed(relations.join("")),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, part(roots[name] ?? name, beside[name] ?? "")])),
  });
}

/** A paragraph of runs: a text, or the XML of a run. */
export function wordParagraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith("<") ? run : wordRun(run))).join("")}</w:p>`;
}

/** A run of text with properties: `<w:vanish/>`. */
export function wordRun(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of one paragraph a cell. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

const relation = `${office}/officeDocument/2006/relationships`;
const roots: Readonly<Record<string, string>> = { header: "hdr", footer: "ftr" };

const part = (name: string, content: string): string =>
  `<?xml version="1.0"?><w:${name} xmlns:w="${office}/wordprocessingml/2006/main">${content}</w:${name}>`;

const listed = (relations: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships">${relations}</Relationships>`;
