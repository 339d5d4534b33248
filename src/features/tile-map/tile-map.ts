import { add, addLink, createSvg, setSize, tenth } from "../../drawing/element.ts";
import { wrapText } from "../../drawing/measure.ts";
import { setTspans } from "../../drawing/paragraphs.ts";
import { markStyleOf } from "../../drawing/mark.ts";
import { placeColour } from "../../drawing/palette.ts";
import { shortName } from "../../model/places.ts";
import type { Data, Lang, Tile } from "../../model/types.ts";
import { isBrokenRepeat, type TileRow } from "./tile-rows.ts";
import { citedBesideWords } from "../../i18n/mention-words.ts";
import { figureWords, namingWords, tileValue } from "./figure-words.ts";

interface Options {
  document: Document;
  /** In CSS pixels; drawn for 360, 640 and 960. */
  width: number;
  lang: Lang;
  data: Data;
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

/** Where a tile stands: a phone has a map of its own. */
export function cellOf(tile: Tile, { narrow }: { narrow: boolean }): { column: number; row: number } {
  return narrow ? { column: tile.narrow_column, row: tile.narrow_row } : tile;
}

/** The schematic map: a tile for each league and city, with its value as text; pale where nothing is mentioned. */
export function drawTiles(rows: readonly TileRow[], options: Options): SVGSVGElement {
  const { document, width, alt } = options;
  const narrow = width < 480;
  const cells = rows.flatMap((row) => (row.tile ? [{ row, cell: cellOf(row.tile, { narrow }) }] : []));
  const columns = Math.max(...cells.map(({ cell }) => cell.column)) + 1;
  const lines = Math.max(...cells.map(({ cell }) => cell.row)) + 1;
  const step = (Math.min(width, 760) + gap) / columns;
  const high = narrow ? 66 : Math.min(step, 84);
  const svg = createSvg(document, { class: "chart tile-map", role: "group", "aria-label": alt });
  const reading = [...cells].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  for (const { row, cell } of reading) {
    drawTile(svg, {
      row,
      x: tenth(cell.column * step),
      y: cell.row * high,
      size: { width: tenth(step - gap), height: high - gap },
      ...options,
    });
  }
  return setSize(svg, { width, height: Math.ceil(lines * high) });
}

function drawTile(
  svg: Element,
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
  const { kind } = row.mention;
  const told = kind === "figure" || row.methods.length > 0;
  const text = textSizes({ narrow: size.width < 80, lang });
  const lines = valueLines(row, { width: size.width - 5, size: text.value, lang });
  const link = addLink(svg, { href: href(row.place.code), title: tileTitle(row, { lines, lang, data }) });
  const [first] = row.figures;
  const frame = told
    ? {
        fill: first && markStyleOf(first) !== "solid" ? "var(--ground)" : "var(--raised)",
        stroke: placeColour(row.place.code, data),
        "stroke-width": 1.5,
        "stroke-dasharray": first && markStyleOf(first) !== "solid" ? "6 3" : undefined,
      }
    : kind === "named"
      ? { fill: "var(--ground)", stroke: placeColour(row.place.code, data) }
      : { fill: "var(--ground)", stroke: "var(--rule)", "stroke-dasharray": "1.5 3" };
  const box = { x: x + 0.5, y: y + 0.5, rx: 3, width: size.width - 1, height: size.height - 1 };
  add(link, { tag: "rect", ...box, ...frame });
  const fill = told ? undefined : "var(--muted)";
  const name = add(link, { tag: "text", "font-size": text.name, fill });
  setTspans(name, { lines: [{ words: shortName(row.place)[lang], x: x + 5, y: y + 19 }], lang });
  const style = told ? { "font-size": text.value, "font-weight": 700 } : { "font-size": text.silence, fill };
  const placed = lines.map((words, index) => ({ words, x: x + 5, y: tenth(y + 37 + index * 15) }));
  setTspans(add(link, { tag: "text", ...style }), { lines: placed, lang });
  // Above the name, which on a phone may reach as far.
  const corner = { x: tenth(x + size.width - 3), y: tenth(y + 10), "text-anchor": "end" };
  if (row.cited.length > 0)
    add(link, { tag: "text", ...corner, "font-size": text.silence, fill: "var(--muted)" }).textContent = "◇";
}

/** The value in the lines that a tile has room for; a hedge may stand in a line of its own. */
export function valueLines(row: TileRow, { width, size, lang }: { width: number; size: number; lang: Lang }): string[] {
  // Bold digits and Latin letters run wider than the estimate.
  const room = width / (lang === "en" ? 1.25 : 1.14);
  const lines = wrapText(tileValue(row, lang), { width: room, size });
  const more = row.figures.filter((figure) => !isBrokenRepeat(figure, row.figures)).length - 1;
  const rest = more > 0 ? (lang === "zh" ? `另${more}个` : `+${more} more`) : "";
  return rest !== "" && lines.length < 2 ? [...lines, rest] : lines.slice(0, 2);
}

/** What a tile says when pointed at or reached: what is seen, every figure, or what names it, and what is cited. */
function tileTitle(
  row: TileRow,
  { lines, lang, data }: { lines: readonly string[]; lang: Lang; data: Options["data"] },
): string {
  const facts = row.figures.map((figure) => figureWords(figure, { lang, data }));
  const named = row.namings.map((naming) => namingWords(naming, { place: row.place.code, lang, data }));
  const cited = [citedBesideWords(row.cited.length, lang)].filter((words) => words !== "");
  return [shortName(row.place)[lang], lines.join(lang === "zh" ? "" : " "), ...facts, ...named, ...cited].join("\n");
}
