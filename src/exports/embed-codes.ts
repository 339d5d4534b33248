import type { Chart } from "../charts/chart.ts";
import { sizeOf } from "../drawing/tree.ts";
import { exportWords } from "./words.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import type { Lang, Text } from "../model/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { chartSvg } from "./chart-svg.ts";
import { currentRelease } from "./current-release.ts";
import { embedCode } from "./embed-code.ts";
import { escapeXml } from "./escape-xml.ts";
import { embedHeight } from "./embed-height.ts";

/** One way to bring a chart into another page. */
export interface EmbedVariant {
  id: string;
  /** What it is called, and when to take it. */
  word: Text;
  code: string;
}

/** Every way to bring a chart into another page, the plainest first. */
export function embedCodes(chart: Chart, lang: Lang): readonly EmbedVariant[] {
  const iframe = embedCode(chart, { lang });
  const { version, date } = currentRelease(chart.data);
  const release = date
    ? [
        {
          id: "frozen",
          word: exportWords.embedRelease,
          code: embedCode(chart, { lang, version }),
        } as const,
      ]
    : [];
  return [
    { id: "iframe", word: exportWords.embedIframe, code: iframe },
    { id: "auto-height", word: exportWords.embedAutoHeight, code: `${iframe}\n${listener()}` },
    { id: "element", word: exportWords.embedElement, code: element(chart, lang) },
    { id: "image", word: exportWords.embedImage, code: image(chart, lang) },
    { id: "markdown", word: exportWords.embedMarkdown, code: markdown(chart, lang) },
    ...release,
  ];
}

/** Sets the height of every frame of ours on the page; a second one beside it does no harm. */
function listener(): string {
  return [
    `<script>addEventListener("message",function(e){var d=e.data;`,
    `if(d&&d.type==="counting-investment:height"&&isFinite(d.height))`,
    // By its address and not by e.origin, which is null where the frame is in a sandbox.
    `document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source&&f.src.indexOf("${absoluteLink("")}")===0)`,
    `f.style.height=Math.min(4000,Math.max(120,d.height))+"px"})})</script>`,
  ].join("");
}

function element(chart: Chart, lang: Lang): string {
  const { slug } = chart;
  const link = `<a href="${chartAddresses(slug).page[lang]}">${escapeXml(chart.title[lang])}</a>`;
  const attributes = `chart="${slug}" lang="${lang}" theme="auto" height="${embedHeight(chart, { lang })}"`;
  return `<counting-investment ${attributes}>${link}</counting-investment>\n<script src="${absoluteLink(paths.embedScript)}" async></script>`;
}

function image(chart: Chart, lang: Lang): string {
  const { page, png } = chartAddresses(chart.slug);
  const { width, height } = sizeOf(chartSvg(chart, { lang }));
  const shown = `width="${width}" height="${height}" style="max-width:100%;height:auto"`;
  return `<a href="${page[lang]}"><img src="${png[lang]}" alt="${escapeXml(chart.alt[lang])}" ${shown}></a>`;
}

function markdown(chart: Chart, lang: Lang): string {
  const { page, png } = chartAddresses(chart.slug);
  const title = chart.title[lang].replace(/[\\[\]]/g, "\\$&");
  return `[![${title}](${png[lang]})](${page[lang]})`;
}
