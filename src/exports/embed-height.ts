import { rowsOf, type Chart } from "../charts/chart.ts";
import { headlinePieces } from "../drawing/headline-words.ts";
import { markStyles, marksUsed } from "../drawing/mark.ts";
import { drawnFor } from "../drawing/widths.ts";
import { sharedWords } from "../i18n/words.ts";
import type { Lang } from "../model/types.ts";
import { linesOf, rowsOfBoxes, widthIn, type Face } from "./lines-of.ts";

// What src/site/styles/embed.css, key.css and drawing.css set: sizes and line heights of the headline, of text and of
// small print, and the spaces.
const sides = 28;
const headline = { size: 21, line: 28.35 } as const;
const headlineFace = { zh: "serif", en: "latin" } as const satisfies Record<Lang, Face>;
const text = { face: "sans", size: 15, line: 22.5 } as const;
const small = { face: "sans", size: 13, line: 19.5 } as const;
const spaces = 12 + 14 + 10 + 4 + 4 + 10;
const key = { mark: 31, gap: 18, between: 2, below: 8 };
/** How far a drawing grows beyond the width it was made for. */
const growth = 1.3;

/** The narrowest column, in pixels, for which an embed shows the drawing of a column and no longer that of a phone. */
export const columnFrom = 480 + sides;

/** What takes height in an embed, in pixels, in a column of any width. */
export interface Heights {
  drawing: (column: number) => number;
  /** All else, as a Chromium of a Linux lays it out. */
  words: (column: number) => number;
}

/** How high a chart's embed is. */
export function embedHeights(chart: Chart, lang: Lang): Heights {
  const drawings = chart.drawings(lang);
  const texts = [
    {
      ...headline,
      face: headlineFace[lang],
      words: chart.title[lang],
      pieces: headlinePieces(chart.title[lang], chart.data),
    },
    { ...text, words: chart.subtitle[lang] },
    ...(chart.source[lang] === "" ? [] : [{ ...small, words: sharedWords.source[lang] + chart.source[lang] }]),
    { ...small, words: `${sharedWords.site[lang]} · ${sharedWords.openChart[lang]} · CC BY 4.0` },
  ].map(({ words, line, ...font }) => ({ line, lines: linesOf(words, font) }));
  const marks = marksUsed(rowsOf(chart), chart.data).map(
    (look) => key.mark + widthIn(small.face, { text: markStyles[look][lang], size: small.size }),
  );
  return {
    drawing(column) {
      const inner = column - sides;
      const { width, height } = drawnFor(drawings, { width: inner < 480 ? 360 : inner < 800 ? 640 : 960 });
      return (height * Math.min(inner, width * growth)) / width;
    },
    words(column) {
      const room = column - sides;
      const rows = rowsOfBoxes(marks, { room, gap: key.gap });
      const explained = rows === 0 ? 0 : rows * (small.line + key.between) - key.between + key.below;
      return texts.reduce((sum, { line, lines }) => sum + lines(room) * line, explained + spaces);
    },
  };
}

/** Pixels that an embed takes in a column: a newspaper's, 640 pixels wide, unless told. */
export function embedHeight(chart: Chart, { lang, column = 640 }: { lang: Lang; column?: number }): number {
  const { drawing, words } = embedHeights(chart, lang);
  return Math.ceil(drawing(column) + words(column));
}
