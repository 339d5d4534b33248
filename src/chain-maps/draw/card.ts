import { textWidth } from "../../drawing/measure.ts";
import type { Data, Lang, Venture } from "../../model/types.ts";
import type { NodeView, View, Scope } from "../chain-view.ts";
import { statusOf } from "../nodes.ts";
import { markedStatus } from "../node-status-words.ts";
import { firmRows } from "./firm-rows.ts";
import type { Mark } from "./glyph.ts";
import { readOut, setRows, setText, sizes, slackOf, type Block, type CardLine } from "./set-text.ts";

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
  const taken = textWidth(words, { size: sizes.status }) * slackOf(words);
  const used = line ? textWidth(line.text, { size: sizes.name }) * slackOf(line.text, { bold: true }) : 0;
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
  { status, certainty, opening, ventures, shown }: NodeView,
  { lang, view }: Pick<Options, "lang" | "view">,
): string {
  const words = markedStatus({ status, certainty, ventures })[lang];
  const later = ventures.length > 0 && shown.length === 0 && view === "panorama";
  const first = later ? (lang === "zh" ? `${words}（见远景图）` : `${words} (see prospect)`) : words;
  if (!opening) return first;
  const { inputs, outlets } = opening;
  const counts =
    lang === "zh"
      ? [inputs.length > 0 && `上游已有${inputs.length}环`, outlets.length > 0 && `下游已有${outlets.length}环`]
      : [
          inputs.length > 0 && `${inputs.length} standing upstream`,
          outlets.length > 0 && `${outlets.length} standing downstream`,
        ];
  const derived = counts.filter(Boolean).join(lang === "zh" ? "，" : ", ");
  return lang === "zh" ? `${first}；${derived}（推算）` : `${first}; ${derived} (derived)`;
}
