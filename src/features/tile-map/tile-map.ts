import { select, type Selection } from "d3";
import { wrapText } from "../../drawing/measure.ts";
import { setTspans } from "../../chain-maps/draw/tspans.ts";
import { placeColour } from "../../drawing/palette.ts";
import { shortName } from "../../model/short-name.ts";
import type { Data, Lang } from "../../model/types.ts";
import type { TileRow } from "./tile-rows.ts";
import { figureWords, isReported, tileValue } from "./figure-words.ts";

interface Options {
  document: Document;
  /** In CSS pixels; drawn for 360, 640 and 960. */
  width: number;
  lang: Lang;
  data: Pick<Data, "indicators" | "units">;
  alt: string;
  /** The address of a place's page. */
  href: (code: string) => string;
}

const gap = 5;

/** Sizes of a tile's text. Where a reader's font is wide, Latin letters outgrow a phone's tile sooner than Chinese. */
export function textSizes({ narrow, lang }: { narrow: boolean; lang: Lang }): {
  name: number;
  value: number;
  silence: number;
} {
  return narrow && lang === "en" ? { name: 11.5, value: 10.5, silence: 10 } : { name: 13, value: 12, silence: 11 };
}

/** The schematic map: a tile for each league and city, with its value as text; pale where nothing is reported. */
export function drawTiles(rows: readonly TileRow[], options: Options): SVGSVGElement {
  const { document, width, alt } = options;
  const narrow = width < 480;
  const cells = rows.flatMap((row) => (row.tile ? [{ row, cell: narrow ? row.tile.narrow : row.tile.wide }] : []));
  const columns = Math.max(...cells.map(({ cell }) => cell.column)) + 1;
  const lines = Math.max(...cells.map(({ cell }) => cell.row)) + 1;
  const step = (Math.min(width, 760) + gap) / columns;
  const high = narrow ? 66 : Math.min(step, 84);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const root: Selection<SVGElement, unknown, null, undefined> = select(svg as SVGElement);
  const height = Math.ceil(lines * high);
  root.attr("xmlns", "http://www.w3.org/2000/svg").attr("class", "chart tile-map").attr("role", "group");
  root.attr("aria-label", alt).attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
  const reading = [...cells].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  for (const { row, cell } of reading) {
    drawTile(root, {
      row,
      x: round(cell.column * step),
      y: cell.row * high,
      size: { width: round(step - gap), height: high - gap },
      ...options,
    });
  }
  return svg;
}

function drawTile(
  root: Selection<SVGElement, unknown, null, undefined>,
  {
    row,
    x,
    y,
    size,
    lang,
    data,
    href,
  }: Options & { row: TileRow; x: number; y: number; size: { width: number; height: number } },
): void {
  const told = isReported(row);
  const link = root.append<SVGElement>("a").attr("href", href(row.place.code));
  const text = textSizes({ narrow: size.width < 80, lang });
  const lines = valueLines(row, { width: size.width - 5, size: text.value, lang });
  link.append("title").text(tileTitle(row, { lines, lang, data }));
  const frame = link
    .append("rect")
    .attr("x", x + 0.5)
    .attr("y", y + 0.5)
    .attr("rx", 3);
  frame.attr("width", size.width - 1).attr("height", size.height - 1);
  frame.attr("fill", told ? "var(--raised)" : "var(--ground)");
  frame.attr("stroke", told ? placeColour(row.place.code) : "var(--rule)");
  if (told) frame.attr("stroke-width", 1.5);
  else frame.attr("stroke-dasharray", "1.5 3");
  const name = link.append<SVGElement>("text").attr("font-size", text.name);
  setTspans(name, { lines: [{ words: shortName(row.place)[lang], x: x + 5, y: y + 19 }], lang });
  if (!told) name.attr("fill", "var(--muted)");
  const value = link.append<SVGElement>("text").attr("font-size", told ? text.value : text.silence);
  if (told) value.attr("font-weight", 700);
  else value.attr("fill", "var(--muted)");
  setTspans(value, { lines: lines.map((words, index) => ({ words, x: x + 5, y: round(y + 37 + index * 15) })), lang });
}

/** The value in the lines that a tile has room for; a hedge may stand in a line of its own. */
export function valueLines(row: TileRow, { width, size, lang }: { width: number; size: number; lang: Lang }): string[] {
  // Bold Latin letters run wider than the estimate.
  const room = lang === "en" ? width / 1.25 : width;
  const lines = wrapText(tileValue(row, lang), { width: room, size });
  const more = row.figures.length - 1;
  const rest = more > 0 ? (lang === "zh" ? `另${more}个` : `+${more} more`) : "";
  return rest !== "" && lines.length < 2 ? [...lines, rest] : lines.slice(0, 2);
}

/** What a tile says when it is pointed at or reached by keyboard: what is seen, then every figure. */
function tileTitle(
  row: TileRow,
  { lines, lang, data }: { lines: readonly string[]; lang: Lang; data: Options["data"] },
): string {
  const facts = row.figures.map((figure) => figureWords(figure, { lang, data }));
  return [shortName(row.place)[lang], lines.join(lang === "zh" ? "" : " "), ...facts].join("\n");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
