import { encode } from "uqr";
import type { Prepared } from "../charts/figure-chart.ts";
import { sharedWords } from "../i18n/words.ts";
import { resolveColours } from "../drawing/palette.ts";
import type { Lang } from "../model/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { placeDrawing, sizeOf } from "./place-drawing.ts";
import { svgKey } from "./svg-key.ts";
import { sans, serif, setLines } from "./svg-lines.ts";

const [width, margin] = [540, 36];
const inner = width - 2 * margin;
const code = 108;

/**
 * A portrait picture for where no frame can be embedded, such as an article in WeChat: headline, the drawing made for a
 * phone, the source, and a QR code that leads back to the chart's page.
 */
export function chartPoster(prepared: Prepared, lang: Lang): string {
  const { chart, title } = prepared;
  const muted = { size: 14, font: sans, colour: "muted", weight: 400 };
  const head = setLines(
    [
      { text: sharedWords.site[lang], size: 17, font: serif[lang], colour: "ink", weight: 700, above: 0 },
      { text: title[lang], size: 28, font: serif[lang], colour: "ink", weight: 700, above: 18 },
      { text: chart.subtitle[lang], ...muted, size: 15, above: 8 },
    ],
    { x: margin, top: margin - 8, width: inner },
  );
  const phone = sizeOf(prepared.drawings(lang).find((drawing) => drawing.width === 360)?.svg ?? "");
  const drawn = Math.round((phone.height * inner) / phone.width);
  const box = { x: margin, y: head.end + 24, width: inner, height: drawn };
  const key = svgKey(prepared.rows, { x: margin, y: box.y + drawn + 18, lang, room: inner });
  const top = box.y + drawn + 32 + key.height;
  const page = chartAddresses(chart.slug).page[lang];
  const foot = setLines(
    [
      { text: sharedWords.source[lang] + prepared.source[lang], ...muted, size: 13, above: 0 },
      ...addressLines(page).map((text, index) => ({ text, ...muted, size: 12, above: index === 0 ? 8 : 0 })),
    ],
    { x: margin + code + 20, top: top - 4, width: inner - code - 20 },
  );
  const height = Math.max(foot.end, top + code) + margin;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="var(--ground)"/>${head.svg}`,
    `<g font-family="${sans}" fill="var(--ink)">${placeDrawing(prepared, { lang, drawn: 360, box })}</g>`,
    `<g font-family="${sans}">${key.svg}</g>`,
    `${qrCode(page, { x: margin, y: top })}${foot.svg}</svg>`,
  ];
  return resolveColours(svg.join("\n"), { theme: "light" });
}

/** An address without its scheme, host and path on lines of their own, for it has no spaces to break at. */
function addressLines(page: string): string[] {
  const { host, pathname } = new URL(page);
  return [host, `${pathname} · CC BY 4.0`];
}

/** A QR code as one path of squares, with the quiet zone that readers need. */
function qrCode(text: string, { x, y }: { x: number; y: number }): string {
  const { data: rows, size } = encode(text, { ecc: "M", border: 4 });
  const unit = code / size;
  const squares = rows.flatMap((row, j) =>
    row.flatMap((dark, i) =>
      dark ? [`M${round(x + i * unit)} ${round(y + j * unit)}h${round(unit)}v${round(unit)}h-${round(unit)}z`] : [],
    ),
  );
  // White under it also where the ground is tinted: cameras want the contrast.
  return `<rect x="${x}" y="${y}" width="${code}" height="${code}" fill="#ffffff"/><path d="${squares.join("")}" fill="#000000" shape-rendering="crispEdges"/>`;
}

const round = (number: number): number => Number(number.toFixed(3));
