import type { Chart } from "../charts/chart.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import type { Lang, Text } from "../model/types.ts";
import { embedHeight } from "./embed-height.ts";
import { escapeXml } from "./escape-xml.ts";
import { sizeOf } from "../drawing/tree.ts";
import { exportWords } from "./words.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { chartSvg } from "./chart-svg.ts";
import { currentRelease } from "./current-release.ts";

/** The columns, in pixels, for which a frame is high enough: those of desktop pages, and those of phones. */
export const frameColumns = { desktop: [560, 600, 640, 700, 760], phone: [288, 320, 343, 375, 400, 430] } as const;

/**
 * What a newsroom pastes: an iframe that is high enough also where the host does not listen for its height. Words and
 * drawing need more of it on a phone, so the style knows two heights; a CMS that drops the style keeps the attribute.
 * With a version it is the chart as it was then.
 */
export function embedCode(chart: Chart, { lang, version = "" }: { lang: Lang; version?: string }): string {
  const { slug } = chart;
  const address = escapeXml(absoluteLink(version ? paths.releaseEmbed(slug, version) : paths.embed(slug), lang));
  const height = tallest(chart, { lang, columns: frameColumns.desktop });
  const phone = tallest(chart, { lang, columns: frameColumns.phone });
  // A line more, for a key that breaks.
  const onPhone = Math.max(height, phone + 24);
  // A step and no slope: below 560 pixels the factor makes the middle value larger than both.
  const style = `border:0;height:clamp(${height}px,(560px - 100vw)*999,${onPhone}px)`;
  return `<iframe src="${address}" title="${escapeXml(chart.title[lang])}" width="100%" height="${height}" loading="lazy" style="${style}"></iframe>`;
}

/** What the highest of these columns needs: a frame has one height, and nothing may be cut off. */
function tallest(chart: Chart, { lang, columns }: { lang: Lang; columns: readonly number[] }): number {
  return Math.max(...columns.map((column) => embedHeight(chart, { lang, column })));
}

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
