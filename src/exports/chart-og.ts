import type { Prepared } from "../charts/figure-chart.ts";
import { sharedWords } from "../i18n/words.ts";
import { resolveColours } from "../drawing/palette.ts";
import type { Lang } from "../model/types.ts";
import { placeDrawing } from "./place-drawing.ts";
import { sans, serif, setLines } from "./svg-lines.ts";

const [width, height, margin] = [1200, 630, 56];

/** The picture that a link to a chart is shown with: 1200 × 630, headline, drawing and the site's name. */
export function chartOg(prepared: Prepared, lang: Lang): string {
  const title = prepared.title[lang];
  const size = title.length > (lang === "zh" ? 36 : 80) ? 40 : 48;
  const head = setLines([{ text: title, size, font: serif[lang], colour: "ink", weight: 700, above: 0 }], {
    x: margin,
    top: margin - 12,
    width: width - 2 * margin,
  });
  const bottom = height - 84;
  const box = { x: margin, y: head.end + 24, width: width - 2 * margin, height: bottom - head.end - 40 };
  const foot = `<text x="${margin}" y="${height - 36}" font-size="26" font-weight="700" fill="var(--ink)" font-family="${serif[lang]}">${sharedWords.site[lang]}</text>`;
  const line = `<path d="M${margin} ${bottom}H${width - margin}" stroke="var(--ink)" stroke-width="2"/>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="var(--ground)"/>${head.svg}`,
    `<g font-family="${sans}" fill="var(--ink)">${placeDrawing(prepared, { lang, drawn: 960, box })}</g>${line}${foot}</svg>`,
  ];
  return resolveColours(svg.join("\n"), { theme: "light" });
}
