import { textWidth, wrapText } from "../../charts/measure.ts";
import { placeOf } from "../../lib/lookup.ts";
import type { Data, Lang, Venture } from "../../lib/types.ts";
import type { NodeView, View } from "../chain-view.ts";
import type { Scope } from "../scope.ts";
import { nodeStatusWords, statusOf } from "../status.ts";
import { ventureName, ventureSize } from "../venture-words.ts";
import type { Mark } from "./glyph.ts";

/** Sizes of the text on a card, in pixels. */
export const sizes = { name: 13.5, status: 11.5, firm: 12, line: 1.35, padding: 8, glyph: 14 } as const;

/** One line of a card's text, placed from the card's top left. */
export interface CardLine {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  size: number;
  kind: "name" | "status" | "firm";
}

/** A label on a card: a firm or project with its own mark. */
export interface FirmLabel {
  venture: Venture;
  mark: Mark;
  /** The label in one line, as it is read. */
  label: string;
  x: number;
  y: number;
  lines: readonly CardLine[];
}

/** A card's contents, measured: so high must its box be. */
export interface Card {
  view: NodeView;
  mark: Mark;
  /** The status in one line, as it is read. */
  status: string;
  lines: readonly CardLine[];
  firms: readonly FirmLabel[];
  height: number;
}

interface Options {
  width: number;
  scope: Scope;
  view: View;
  lang: Lang;
  data: Data;
}

/** Wraps a node's name, status and firms into a card of a width; wide cards have the firms beside the name. */
export function layCard(node: NodeView, options: Options): Card {
  const { width, lang } = options;
  const beside = width >= 360 && node.shown.length > 0;
  const half = beside ? width * 0.42 : width;
  const left = sizes.padding + sizes.glyph + 4;
  const column = { x: left, width: half - left - sizes.padding };
  const name = setText(node.node[lang], { ...column, y: sizes.padding, size: sizes.name, kind: "name" });
  const status = setStatus(statusLine(node, options), { name, column, beside });
  const firms: FirmLabel[] = [];
  const x = beside ? half : sizes.padding + 2;
  let y = beside ? sizes.padding : status.end + 4;
  for (const venture of node.shown) {
    const room = width - x - sizes.glyph - sizes.padding;
    const rows = firmRows(venture, { ...options, width: room });
    const text = setRows(rows, {
      x: x + sizes.glyph,
      y,
      size: sizes.firm,
      kind: "firm",
    });
    const at = { x: x + 5, y: y + sizes.firm * 0.68 };
    firms.push({ venture, mark: statusOf(venture), label: readOut(rows, lang), ...at, lines: text.lines });
    y = text.end + 2;
  }
  const height = Math.ceil(Math.max(status.end, firms.length > 0 ? y - 2 : 0) + sizes.padding);
  const lines = [...name.lines, ...status.lines];
  const read = readOut(
    status.lines.map(({ text }) => text),
    lang,
  );
  return { view: node, mark: markOf(node), status: read, lines, firms, height };
}

/** The status stands at the end of the name's line where there is room for both, else below the name. */
function setStatus(
  words: string,
  { name, column, beside }: { name: Block; column: { x: number; width: number }; beside: boolean },
): Block {
  const [line] = name.lines;
  const taken = textWidth(words, { size: sizes.status }) * slack;
  const used = line ? textWidth(line.text, { size: sizes.name }) * boldSlack : 0;
  if (name.lines.length === 1 && line && !beside && used + 16 + taken <= column.width) {
    const x = column.x + column.width - taken;
    return { lines: [{ text: words, x, y: line.y, size: sizes.status, kind: "status" }], end: name.end };
  }
  return setText(words, { ...column, y: name.end, size: sizes.status, kind: "status" });
}

/** The mark of a node: its status, or, where nothing but our computation speaks for it, an opening. */
export function markOf({ status, opening }: NodeView): Mark {
  return opening && status === "unreported" ? "opening" : status;
}

/** What is said of a node below its name: its status, and what a view adds to it. */
function statusLine(
  { status, opening, ventures, shown }: NodeView,
  { lang, view }: Pick<Options, "lang" | "view">,
): string {
  const words = nodeStatusWords[status][lang];
  const later = ventures.length > 0 && shown.length === 0 && view === "panorama";
  const first = later ? (lang === "zh" ? `${words}（见远景图）` : `${words} (see prospect)`) : words;
  if (!opening) return first;
  const { inputs, outlets } = opening;
  const counts =
    lang === "zh"
      ? [inputs.length > 0 && `上游已有${inputs.length}环`, outlets.length > 0 && `下游已有${outlets.length}环`]
      : [
          inputs.length > 0 && `${inputs.length} in place upstream`,
          outlets.length > 0 && `${outlets.length} in place downstream`,
        ];
  const derived = counts.filter(Boolean).join(lang === "zh" ? "，" : ", ");
  return lang === "zh" ? `${first}；${derived}（推算）` : `${first}; ${derived} (derived)`;
}

/** The words of a label in rows: name, what it is large by, and on a map of the region where it is, in one piece. */
export function firmRows(
  venture: Venture,
  { scope, lang, data, width }: Pick<Options, "scope" | "lang" | "data" | "width">,
): string[] {
  const size = ventureSize(venture, { lang, data });
  const name = [ventureName(venture, lang), size].filter((part) => part !== "").join(lang === "zh" ? "，" : ", ");
  const rows = wrapWords(name, { width, size: sizes.firm });
  if (scope !== "region" || venture.place === "150000") return rows;
  const place = leagueName(venture.place, { lang, data });
  const last = `${rows.at(-1) ?? ""}${lang === "zh" ? "·" : " · "}${place}`;
  const fits = textWidth(last, { size: sizes.firm }) * slack <= width;
  return fits ? [...rows.slice(0, -1), last] : [...rows, `· ${place}`];
}

function leagueName(code: string, { lang, data }: { lang: Lang; data: Data }): string {
  const place = placeOf(code, data);
  if (place.level !== "league" && place.parent) return leagueName(place.parent, { lang, data });
  return lang === "zh" ? place.zh.replace(/[市盟]$/, "") : place.en.replace(/ League$/, "");
}

/** Rows as one line: Chinese runs on, English words keep their spaces. */
export function readOut(rows: readonly string[], lang: Lang): string {
  return rows.join(lang === "zh" ? "" : " ");
}

/** Readers’ fonts run wider than the estimate, bold ones wider still. */
const slack = 1.06;
const boldSlack = 1.16;

interface Block {
  lines: CardLine[];
  end: number;
}

interface Setting {
  x: number;
  y: number;
  size: number;
  kind: CardLine["kind"];
}

function setText(text: string, { width, ...setting }: Setting & { width: number }): Block {
  // A name is bold where its card is not pale; wrapped alike everywhere, it does not jump from view to view.
  const room = setting.kind === "name" ? (width * slack) / boldSlack : width;
  return setRows(wrapWords(text, { width: room, size: setting.size }), setting);
}

function setRows(rows: readonly string[], { x, y, size, kind }: Setting): Block {
  const height = size * sizes.line;
  return {
    lines: rows.map((text, index) => ({ text, x, y: y + index * height + size, size, kind })),
    end: y + rows.length * height,
  };
}

function wrapWords(text: string, { width, size }: { width: number; size: number }): string[] {
  return wrapText(text, { width: width / slack, size }).flatMap((row) =>
    breakLong(row, { width: width / slack, size }),
  );
}

/** A single word wider than its card is broken where the card ends, with a hyphen. */
function breakLong(text: string, { width, size }: { width: number; size: number }): string[] {
  if (textWidth(text, { size }) <= width) return [text];
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end)}-`, { size }) > width) end--;
  return [`${text.slice(0, end)}-`, ...breakLong(text.slice(end), { width, size })];
}
