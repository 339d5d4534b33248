import { attributeOf, elementsWithin, isElement, type PageElement } from "./html-page.ts";

const groups = new Set(["thead", "tbody", "tfoot"]);
const isCell = ({ tagName }: PageElement): boolean => tagName === "td" || tagName === "th";
const cellsOf = (row: PageElement): PageElement[] => row.childNodes.filter(isElement).filter(isCell);

/** The rows of a table, in the order of the page, and what it has beside them: a caption. */
export function rowsOf(table: PageElement): { rows: PageElement[]; others: PageElement[] } {
  const parts = table.childNodes
    .filter(isElement)
    .flatMap((part) => (groups.has(part.tagName) ? part.childNodes.filter(isElement) : [part]));
  return {
    rows: parts.filter(({ tagName }) => tagName === "tr"),
    others: parts.filter(({ tagName }) => tagName !== "tr"),
  };
}

/** How many blocks a cell may hold before its table is taken for the frame of a page. */
const most = 8;
const inCells = new Set("br div h1 h2 h3 h4 h5 h6 li p".split(" "));

/** Whether a table only sets parts of a page beside each other: it holds another, one column, or half an article. */
export function isLayout(table: PageElement): boolean {
  if (/^(?:none|presentation)$/.test(attributeOf(table, "role") ?? "")) return true;
  const rows = rowsOf(table).rows.map(cellsOf);
  if (rows.every((cells) => cells.length < 2)) return true;
  return rows.flat().some((cell) => {
    const names = elementsWithin(cell).map(({ tagName }) => tagName);
    return names.includes("table") || names.filter((name) => inCells.has(name)).length > most;
  });
}

/** The texts of a table's cells by row; where a cell spans columns or rows, the others it covers are empty. */
export function tableRows(rows: readonly PageElement[], textOf: (cell: PageElement) => string): string[][] {
  // How many more rows each column is covered for.
  const covered: number[] = [];
  return rows.map((row) => {
    const line: string[] = [];
    const skip = (): void => {
      for (; (covered[line.length] ?? 0) > 0; line.push("")) covered[line.length] = (covered[line.length] ?? 0) - 1;
    };
    for (const cell of cellsOf(row)) {
      skip();
      const [width, height] = [span(cell, "colspan"), span(cell, "rowspan")];
      const text = textOf(cell);
      for (let n = 0; n < width; n += 1) {
        covered[line.length] = height - 1;
        line.push(n === 0 ? text : "");
      }
    }
    skip();
    return line;
  });
}

/** How many columns or rows a cell takes: hardly a table has a hundred columns, and a page may say anything. */
function span(cell: PageElement, name: "colspan" | "rowspan"): number {
  const said = Number.parseInt(attributeOf(cell, name) ?? "1", 10);
  const limit = name === "colspan" ? 100 : 10_000;
  if (said === 0) return name === "colspan" ? 1 : limit;
  return Math.min(Math.max(said || 1, 1), limit);
}
