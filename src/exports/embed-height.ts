import type { Chart } from "../charts/chart.ts";
import { wrapText } from "../drawing/measure.ts";
import { drawnFor } from "../drawing/widths.ts";
import type { Lang } from "../model/types.ts";

// What src/site/styles/embed.css sets: sizes and line heights of the headline, of text and of small print, and the
// spaces.
const sides = 28;
const headline = { size: 21, line: 28.35 };
const text = { size: 15, line: 22.5 };
const small = { size: 13, line: 19.5 };
const spaces = 12 + 10 + 4 + 24 + 4 + 4 + small.line;

/**
 * Pixels that an embed takes in a column, to a line or so: fonts differ from reader to reader. The column is a
 * newspaper's, 640 pixels wide, unless told.
 */
export function embedHeight(chart: Chart, { lang, column = 640 }: { lang: Lang; column?: number }): number {
  const { title, drawings } = chart;
  const inner = column - sides;
  // As src/site/styles/drawing.css chooses.
  const { width, height } = drawnFor(drawings(lang), { width: inner < 480 ? 360 : 640 });
  const drawn = (height * inner) / width;
  // The estimate of a text's width errs on the long side for Latin letters.
  const room = lang === "zh" ? inner * 0.97 : inner * 1.1;
  const heightOf = (words: string, { size, line }: { size: number; line: number }) =>
    wrapText(words, { width: room, size }).length * line;
  const source = chart.source[lang];
  const words = heightOf(title[lang], headline) + heightOf(chart.subtitle[lang], text) + heightOf(source, small);
  return Math.ceil(drawn + words + spaces + small.line + 28);
}
