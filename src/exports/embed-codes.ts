import type { Chart } from "../charts/chart.ts";
import { isOffGallery, pathsOf } from "../charts/chart-paths.ts";
import { mapSlug } from "../charts/map-state.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import type { Lang, Text } from "../model/types.ts";
import { embedHeight, embedHeights } from "./embed-height.ts";
import { escapeXml } from "./escape-xml.ts";
import { sizeOf } from "../drawing/tree.ts";
import { exportWords } from "./words.ts";
import { frameHeight } from "./frame-height.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { chartSvg } from "./chart-svg.ts";
import { currentRelease } from "./current-release.ts";

/** The columns, in pixels, for which a frame is high enough where its height cannot follow the column. */
const frameColumns = { desktop: [560, 600, 640, 700, 760], phone: [288, 320, 343, 375, 400, 430] } as const;

/**
 * What a newsroom pastes: an iframe that is as high as its chart, to a line, also where the host does not listen for
 * its height. The height follows the box around it, so it is told by a container's width. A browser that knows no
 * containers has two heights, for phones and for the rest; a CMS that drops the style keeps the attribute, and one that
 * drops frames keeps the link, which no browser shows. With a version it is the chart as it was then.
 */
export function embedCode(chart: Chart, { lang, version = "" }: { lang: Lang; version?: string }): string {
  const path = version ? paths.releaseEmbed(chart.slug, version) : pathsOf(chart).embed;
  const address = escapeXml(absoluteLink(path, lang));
  // A release keeps the titles of its sources in full.
  const { height, style } = heightsOf(version ? { ...chart, source: chart.sourceInFull } : chart, lang);
  const attributes = `src="${address}" title="${escapeXml(chart.title[lang])}" width="100%" height="${height}" loading="lazy" style="${style}"`;
  return `<div style="container-type:inline-size"><iframe ${attributes}><p>${linkTo(chart, lang)}</p></iframe></div>`;
}

// The codes of one chart share them.
const known = { zh: new WeakMap<Chart, FrameHeights>(), en: new WeakMap<Chart, FrameHeights>() };

interface FrameHeights {
  /** Pixels, for an attribute. */
  height: number;
  style: string;
}

function heightsOf(chart: Chart, lang: Lang): FrameHeights {
  const kept = known[lang].get(chart);
  if (kept) return kept;
  const heights = embedHeights(chart, lang);
  const tallest = (columns: readonly number[]) =>
    Math.ceil(Math.max(...columns.map((column) => heights.drawing(column) + heights.words(column))));
  const height = tallest(frameColumns.desktop);
  const phone = Math.max(height, tallest(frameColumns.phone));
  // A step and no slope: below 560 pixels the factor makes the middle value larger than both.
  const fixed = `height:clamp(${height}px,(560px - 100vw)*999,${phone}px)`;
  const style = `display:block;border:0;${fixed};height:${frameHeight(heights)}`;
  known[lang].set(chart, { height, style });
  return { height, style };
}

/** One way to bring a chart into another page. */
export interface EmbedVariant {
  id: string;
  /** What it is called, and when to take it. */
  word: Text;
  /** What is left of it in WordPress, by who pastes it: as test/browser/wordpress.test.ts sees it. */
  kept: Text;
  code: string;
}

/** Every way to bring a chart into another page; what works everywhere comes first. */
export function embedCodes(chart: Chart, lang: Lang): readonly EmbedVariant[] {
  const iframe = embedCode(chart, { lang });
  const { version, date } = currentRelease(chart.data);
  // A release has the charts of the gallery.
  const release =
    date && !isOffGallery(chart)
      ? [
          {
            id: "frozen",
            word: exportWords.embedRelease,
            kept: exportWords.keptLink,
            code: embedCode(chart, { lang, version }),
          } as const,
        ]
      : [];
  return [
    { id: "image", word: exportWords.embedImage, kept: exportWords.keptWhole, code: image(chart, lang) },
    {
      id: "address",
      word: exportWords.embedAddress,
      kept: exportWords.keptChart,
      code: chartAddresses(chart).page[lang],
    },
    { id: "iframe", word: exportWords.embedIframe, kept: exportWords.keptLink, code: iframe },
    { id: "auto-height", word: exportWords.embedAutoHeight, kept: exportWords.keptLink, code: `${iframe}\n${script}` },
    { id: "element", word: exportWords.embedElement, kept: exportWords.keptLink, code: element(chart, lang) },
    { id: "markdown", word: exportWords.embedMarkdown, kept: exportWords.keptText, code: markdown(chart, lang) },
    ...release,
  ];
}

// From a file and without text, which a CMS that drops the tag would print.
const script = `<script src="${absoluteLink(paths.embedScript)}" async></script>`;

/** What is left where a CMS takes the rest away. */
function linkTo(chart: Chart, lang: Lang): string {
  return `<a href="${chartAddresses(chart).page[lang]}">${escapeXml(chart.title[lang])}</a>`;
}

function element(chart: Chart, lang: Lang): string {
  const height = embedHeight(chart, { lang });
  const attributes = `${namedIn(chart)} lang="${lang}" theme="auto" height="${height}"`;
  return `<counting-investment ${attributes}>${linkTo(chart, lang)}</counting-investment>\n${script}`;
}

/** Which chart an element shows: of a chain, also in which place and view. */
function namedIn(chart: Chart): string {
  if (!isOffGallery(chart)) return `chart="${chart.slug}"`;
  const { chain, scope, view } = chart.view;
  return `chart="${mapSlug(chain.id)}" place="${scope}" view="${view}"`;
}

function image(chart: Chart, lang: Lang): string {
  const { page, png } = chartAddresses(chart);
  const { width, height } = sizeOf(chartSvg(chart, { lang }));
  const shown = `width="${width}" height="${height}" style="max-width:100%;height:auto"`;
  // A paragraph, for themes that keep only blocks to the column.
  return `<p><a href="${page[lang]}"><img src="${png[lang]}" alt="${escapeXml(chart.alt[lang])}" ${shown}></a></p>`;
}

function markdown(chart: Chart, lang: Lang): string {
  const { page, png } = chartAddresses(chart);
  const title = chart.title[lang].replace(/[\\[\]]/g, "\\$&");
  return `[![${title}](${png[lang]})](${page[lang]})`;
}
