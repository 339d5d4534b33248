import type { Row } from "../charts/define-chart.ts";
import { looks, type Look } from "../drawing/looks.ts";
import { textWidth } from "../drawing/measure.ts";
import { marksUsed } from "../drawing/marks-used.ts";
import type { Lang } from "../model/types.ts";

const size = 14;
const paints: Readonly<Record<Look, string>> = {
  solid: 'fill="var(--place-other)"',
  light: 'fill="var(--place-other)" fill-opacity="0.4"',
  outline: 'fill="none"',
  hatch: 'fill="url(#key-hatch)"',
};
const hatch =
  '<defs><pattern id="key-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<path d="M1 0v6" stroke="var(--place-other)" stroke-width="2"/></pattern></defs>';

/** What the looks of a chart's marks mean, in as many lines as it needs; nothing where all are as printed. */
export function svgKey(
  rows: readonly Row[],
  { x, y, lang, room = Infinity }: { x: number; y: number; lang: Lang; room?: number },
): { svg: string; height: number } {
  const used = marksUsed(rows);
  if (used.length === 0) return { svg: "", height: 0 };
  let [left, top] = [x, y];
  const entries = used.map((look) => {
    const words = looks[look][lang];
    const taken = 33 + Math.ceil(textWidth(words, { size }) * 1.2) + 24;
    if (left > x && left + taken > x + room) [left, top] = [x, top + 24];
    const swatch = `<rect x="${left + 1}" y="${top}" width="24" height="12" stroke="var(--place-other)" stroke-width="1.5" ${paints[look]}/>`;
    const text = `<text x="${left + 33}" y="${top + 11}" font-size="${size}" fill="var(--muted)">${words}</text>`;
    left += taken;
    return swatch + text;
  });
  return { svg: (used.includes("hatch") ? hatch : "") + entries.join(""), height: 34 + top - y };
}
