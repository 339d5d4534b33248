import type { Prepared } from "../charts/figure-chart.ts";
import { languageTags } from "../i18n/languages.ts";
import { sharedWords } from "../i18n/words.ts";
import { resolveColours, type Theme } from "../drawing/palette.ts";
import type { Lang } from "../model/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { escapeXml } from "./escape-xml.ts";
import { svgKey } from "./svg-key.ts";
import { sans, serif, setLines } from "./svg-lines.ts";
import { dataLicence } from "./licence.ts";

const width = 960;
const margin = 32;
/**
 * The chart as a file of its own: headline, subtitle, the 960 px drawing and the source line, its colours those of a
 * theme.
 */
export function chartSvg(prepared: Prepared, { lang, theme = "light" }: { lang: Lang; theme?: Theme }): string {
  const { chart, title, alt } = prepared;
  const drawing = prepared.drawings(lang).find((drawn) => drawn.width === width)?.svg ?? "";
  const drawn = Number(/ height="([\d.]+)"/.exec(drawing)?.[1]);
  const muted = { size: 15, font: sans, colour: "muted", weight: 400 };
  const source = `${sharedWords.source[lang]}${prepared.source[lang]}`;
  const head = setLines(
    [
      { text: title[lang], size: 30, font: serif[lang], colour: "ink", weight: 700, above: 0 },
      { text: chart.subtitle[lang], ...muted, size: 17, above: 8 },
    ],
    { x: margin, top: margin, width },
  );
  const key = svgKey(prepared.rows, { x: margin, y: head.end + 24 + drawn + 18, lang });
  const foot = setLines(
    [
      { text: source, ...muted, above: 20 },
      { text: `${sharedWords.site[lang]} · CC BY 4.0 · ${chartAddresses(chart.slug).page[lang]}`, ...muted, above: 4 },
    ],
    { x: margin, top: head.end + 24 + drawn + key.height, width },
  );
  const size = `width="${width + 2 * margin}" height="${foot.end + margin}"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${languageTags[lang]}" viewBox="0 0 ${width + 2 * margin} ${foot.end + margin}" role="img">`,
    `<title>${escapeXml(title[lang])}</title><desc>${escapeXml(alt[lang])}</desc>${metadata(prepared, lang)}`,
    `<rect width="100%" height="100%" fill="var(--ground)"/>${head.svg}`,
    `<g font-family="${sans}" fill="var(--ink)">${place(drawing, head.end + 24)}${key.svg}</g>${foot.svg}</svg>\n`,
  ];
  return resolveColours(svg.join("\n"), { theme });
}

function place(drawing: string, y: number): string {
  return drawing
    .replace("<svg ", `<svg x="${margin}" y="${y}" overflow="visible" `)
    .replace(/ role="img"| aria-label="[^"]*"/g, "");
}

function metadata({ chart, title }: Prepared, lang: Lang): string {
  const page = escapeXml(chartAddresses(chart.slug).page[lang]);
  return [
    `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"`,
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">`,
    `<cc:Work rdf:about="${page}"><dc:title>${escapeXml(title[lang])}</dc:title><dc:source>${page}</dc:source>`,
    `<cc:license rdf:resource="${dataLicence.path}"/></cc:Work></rdf:RDF></metadata>`,
  ].join("");
}
