import { roomFor } from "../../drawing/measure.ts";
import type { Lang } from "../../model/types.ts";
import type { NodeView, View } from "../chain-view.ts";
import { statusTold } from "../kindred.ts";
import { setText, sizes, type Block } from "./set-text.ts";

/** What a status is set around, and where it must end. */
export interface Setting {
  name: Block;
  column: { x: number; width: number };
  beside: boolean;
  limit: number;
}

/** The status stands at the end of the name's line where there is room for both, else below the name. */
export function setStatus(words: string, { name, column, beside }: Omit<Setting, "limit">): Block {
  const [line] = name.lines;
  const taken = roomFor(words, { size: sizes.status });
  const used = line ? roomFor(line.text, { size: sizes.name, bold: true }) : 0;
  if (name.lines.length === 1 && line && !beside && used + 16 + taken <= column.width) {
    const x = column.x + column.width - taken;
    return { lines: [{ text: words, x, y: line.y, size: sizes.status, kind: "status" }], end: name.end };
  }
  return setText(words, { ...column, y: name.end, size: sizes.status, kind: "status" });
}

/** What is said of a node below its name: its status, and what a view adds to it. */
export function statusLine(
  { opening, ventures, shown, ...told }: NodeView,
  { lang, view }: { lang: Lang; view: View },
): string {
  const words = statusTold({ ventures, ...told })[lang];
  const later = ventures.length > 0 && shown.length === 0 && view === "panorama";
  const first = later ? (lang === "zh" ? `${words}（见远景图）` : `${words} (see prospect)`) : words;
  if (!opening) return first;
  const { inputs, outlets } = opening;
  const counts =
    lang === "zh"
      ? [
          inputs.length > 0 && `上游已有或起步${inputs.length}环`,
          outlets.length > 0 && `下游已有或起步${outlets.length}环`,
        ]
      : [
          inputs.length > 0 && `${inputs.length} standing or begun upstream`,
          outlets.length > 0 && `${outlets.length} standing or begun downstream`,
        ];
  const derived = counts.filter(Boolean).join(lang === "zh" ? "，" : ", ");
  return lang === "zh" ? `${first}；${derived}（推算）` : `${first}; ${derived} (derived)`;
}
