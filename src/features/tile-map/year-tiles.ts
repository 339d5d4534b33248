import { add, addLink, createSvg, setSize, tenth } from "../../drawing/element.ts";
import { withSign } from "../../drawing/mark.ts";
import { wrapText } from "../../drawing/measure.ts";
import { setTspans } from "../../drawing/paragraphs.ts";
import { withStatus } from "../../model/circumstances.ts";
import { formatValue } from "../../model/format.ts";
import { shortName } from "../../model/places.ts";
import type { Context } from "../../model/types.ts";
import { figureWords } from "./figure-words.ts";
import type { YearRow } from "./funds-years.ts";
import { cellOf, textSizes } from "./tile-map.ts";
import { tileMapWords } from "./words.ts";

interface Options extends Context {
  document: Document;
  /** In CSS pixels. */
  width: number;
  alt: string;
  /** The address of a place's page. */
  href: (code: string) => string;
}

const gap = 5;
/** How dark the tile of the largest value is, and that of nothing. */
const [darkest, lightest] = [0.42, 0.08];

/** The schematic map in a year: only tiles whose values may be compared are shaded, by size; others are framed. */
export function drawYearTiles(rows: readonly YearRow[], options: Options): SVGSVGElement {
  const { document, width, alt } = options;
  const narrow = width < 480;
  const cells = rows.flatMap((row) => (row.tile ? [{ row, cell: cellOf(row.tile, { narrow }) }] : []));
  const columns = Math.max(...cells.map(({ cell }) => cell.column)) + 1;
  const lines = Math.max(...cells.map(({ cell }) => cell.row)) + 1;
  const step = (Math.min(width, 760) + gap) / columns;
  const high = narrow ? 66 : Math.min(step, 84);
  const most = Math.max(...rows.map(sizeOf));
  const svg = createSvg(document, { class: "chart tile-map", role: "group", "aria-label": alt });
  const reading = [...cells].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  for (const { row, cell } of reading) {
    const box = { x: tenth(cell.column * step), y: cell.row * high, width: tenth(step - gap), height: high - gap };
    drawTile(svg, { row, box, most, ...options });
  }
  return setSize(svg, { width, height: Math.ceil(lines * high) });
}

const sizeOf = ({ comparable, figures: [first] }: YearRow): number => (comparable && first ? first.value_base : 0);

/** A number between the lightest and the darkest shade. */
export function shadeOf(row: YearRow, { most }: { most: number }): number {
  return row.comparable ? lightest + (darkest - lightest) * (sizeOf(row) / most) : 0;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function drawTile(
  svg: Element,
  { row, box, most, lang, data, href }: Options & { row: YearRow; box: Box; most: number },
): void {
  const text = textSizes({ narrow: box.width < 80, lang });
  const lines = yearLines(row, { width: box.width - 5, size: text.value, lang, data });
  const link = addLink(svg, { href: href(row.place.code), title: titleOf(row, { lines, lang, data }) });
  const told = row.figures.length > 0;
  const frame = told
    ? { stroke: "var(--place-other)", "stroke-width": 1.5, "stroke-dasharray": row.comparable ? undefined : "6 3" }
    : { stroke: "var(--rule)", "stroke-dasharray": "1.5 3" };
  const paint = { fill: "var(--place-other)", "fill-opacity": tenth(shadeOf(row, { most }) * 100) / 100 };
  const placed = { x: box.x + 0.5, y: box.y + 0.5, rx: 3, width: box.width - 1, height: box.height - 1 };
  add(link, { tag: "rect", ...placed, ...paint, ...frame });
  const fill = told ? undefined : "var(--muted)";
  const name = add(link, { tag: "text", "font-size": text.name, fill });
  setTspans(name, { lines: [{ words: shortName(row.place)[lang], x: box.x + 5, y: box.y + 19 }], lang });
  const style = told ? { "font-size": text.value, "font-weight": 700 } : { "font-size": text.silence, fill };
  const down = lines.map((words, index) => ({ words, x: box.x + 5, y: tenth(box.y + 37 + index * 15) }));
  setTspans(add(link, { tag: "text", ...style }), { lines: down, lang });
}

/** The first value of a year in the lines that a tile has room for, or that none was found. */
export function yearLines(
  { figures: [first] }: YearRow,
  { width, size, data, lang }: { width: number; size: number } & Context,
): string[] {
  if (!first) return [tileMapWords.noneOfYear[lang]];
  const value = withSign(withStatus(formatValue(first, lang), { of: first, lang }), { of: first, data });
  // Bold digits and Latin letters run wider than the estimate.
  return wrapText(value, { width: width / (lang === "en" ? 1.25 : 1.14), size }).slice(0, 2);
}

function titleOf(row: YearRow, { lines, ...context }: { lines: readonly string[] } & Context): string {
  const facts = row.figures.map((figure) => figureWords(figure, context));
  return [shortName(row.place)[context.lang], lines.join(context.lang === "zh" ? "" : " "), ...facts].join("\n");
}
