import type { Row } from "../charts/chart.ts";
import { looks, type Look } from "../charts/looks.ts";
import { textWidth } from "../charts/measure.ts";
import { marksUsed } from "../charts/marks-used.ts";
import type { Lang } from "../lib/types.ts";

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

/** What the looks of a chart's marks mean, in one line for its SVG file; nothing where all are as printed. */
export function svgKey(
  rows: readonly Row[],
  { x, y, lang }: { x: number; y: number; lang: Lang },
): { svg: string; height: number } {
  const used = marksUsed(rows);
  if (used.length === 0) return { svg: "", height: 0 };
  let left = x;
  const entries = used.map((look) => {
    const words = looks[look][lang];
    const swatch = `<rect x="${left + 1}" y="${y}" width="24" height="12" stroke="var(--place-other)" stroke-width="1.5" ${paints[look]}/>`;
    const text = `<text x="${left + 33}" y="${y + 11}" font-size="${size}" fill="var(--muted)">${words}</text>`;
    left += 33 + Math.ceil(textWidth(words, { size }) * 1.2) + 24;
    return swatch + text;
  });
  return { svg: (used.includes("hatch") ? hatch : "") + entries.join(""), height: 34 };
}
