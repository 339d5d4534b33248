import { wrapText } from "../drawing/measure.ts";
import type { Text } from "../model/types.ts";
import { escapeXml } from "./escape-xml.ts";

// Chinese fonts set an English apostrophe as wide as a character.
export const serif: Text = { zh: "'Noto Serif SC', 'Songti SC', STSong, SimSun, serif", en: "Georgia, serif" };
export const sans = "system-ui, 'PingFang SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif";

/** A paragraph of a drawing. */
export interface Lines {
  text: string;
  size: number;
  font: string;
  colour: string;
  weight: number;
  /** Space above, in pixels. */
  above: number;
}

interface Column {
  x: number;
  /** Where the first paragraph begins. */
  top: number;
  width: number;
}

/** Sets paragraphs one under the other in a column; `end` is where the last one ends. */
export function setLines(blocks: readonly Lines[], { x, top, width }: Column): { svg: string; end: number } {
  let y = top;
  const svg = blocks.map(({ text, size, font, colour, weight, above }) => {
    // Some readers’ fonts run wider than the estimate.
    const lines = wrapText(text, { width: width * 0.96, size });
    const first = y + above + size;
    y += above + Math.ceil(lines.length * size * 1.4);
    const spans = lines.map(
      (line, n) => `<tspan x="${x}" y="${first + Math.round(n * size * 1.4)}">${escapeXml(line)}</tspan>`,
    );
    return `<text font-family="${font}" font-size="${size}" font-weight="${weight}" fill="var(--${colour})">${spans.join("")}</text>`;
  });
  return { svg: svg.join("\n"), end: y };
}
