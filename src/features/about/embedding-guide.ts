import { pictures } from "../../exports/chart-png.ts";
import { currentRelease } from "../../exports/current-release.ts";
import { frameColumns } from "../../exports/embed-code.ts";
import { embedCodes } from "../../exports/embed-codes.ts";
import { elementAttributes, embedScript } from "../../exports/embed-script.ts";
import { featured } from "../../exports/featured.ts";
import { oembedWidth } from "../../exports/oembed.ts";
import { sizeOf } from "../../drawing/tree.ts";
import { paths } from "../../i18n/addresses.ts";
import { absoluteLink, link } from "../../i18n/link.ts";
import { fill } from "../../i18n/fill.ts";
import { budgets } from "../../model/budgets.ts";
import type { Lang, Context } from "../../model/types.ts";
import { queryOf } from "../charts/index.ts";
import { attributeTexts, embeddingTexts as texts } from "./embedding-texts.ts";
import type { GuideBlock, GuideCode, GuidePart, GuideTable } from "./guide.ts";

type Said = keyof typeof texts;

/** Which words stand in the row of a code: what it is called, where to use it, its height. */
const ways: Readonly<Record<string, readonly [name: Said, where: Said, height: Said]>> = {
  iframe: ["iframe", "iframeWhere", "iframeHeight"],
  "auto-height": ["autoHeight", "autoHeightWhere", "follows"],
  element: ["element", "elementWhere", "follows"],
  image: ["image", "imageWhere", "proportional"],
  markdown: ["markdown", "markdownWhere", "proportional"],
  frozen: ["frozen", "frozenWhere", "frozenHeight"],
  oembed: ["oembed", "oembedWhere", "oembedHeight"],
  poster: ["poster", "posterWhere", "proportional"],
};

/**
 * The guide for newsrooms: how a chart gets into another page. Its codes are those of the first chart of the front
 * page.
 */
export async function embeddingParts({ data, lang }: Context): Promise<readonly GuidePart[]> {
  const [example] = featured(data);
  if (!example) throw new Error("no chart to show: name one in src/exports/featured.ts.");
  const codes = embedCodes(example, lang);
  const title = example.title[lang];
  const facts = {
    ...addresses(lang),
    title,
    embed: kilobytes(budgets["embed page (brotli)"]),
    chainEmbed: kilobytes(budgets["chain map embed (brotli)"]),
    script: kilobytes((await embedScript()).length),
    narrow: Math.min(...frameColumns.desktop),
    wide: Math.max(...frameColumns.desktop),
    picture: sizeOf(pictures.chart.svg(example, lang)).width * pictures.chart.zoom,
    oembed: oembedWidth,
    version: currentRelease(data).version,
    query: queryOf({ theme: "dark", plain: true, transparent: false, height: 0 }),
    themeMessage: '{ type: "counting-investment:theme", theme: "dark" }',
  };
  const say = (word: Said): string => fill(texts[word][lang], facts);
  const words = (word: Said): GuideBlock => ({ words: say(word) });
  const part = (id: Said, ...blocks: readonly GuideBlock[]): GuidePart => ({ id, heading: say(id), blocks });
  const code = (id: string, { label, text }: Omit<GuideCode, "id">): GuideBlock => ({ code: { id, label, text } });
  const shown = (id: "iframe" | "element"): GuideBlock =>
    code(`code-${id}`, { label: say(id), text: codes.find((one) => one.id === id)?.code ?? "" });

  const waysIn: GuideTable = {
    label: say("codes"),
    heads: [say("code"), say("where"), say("height")],
    rows: [...codes.map(({ id }) => id), "oembed", "poster"].map((id) => wayOf(id).map(say)),
  };
  const attributes: GuideTable = {
    label: say("options"),
    heads: [say("attribute"), say("meaning")],
    rows: elementAttributes.map((name) => [`\`${name}\``, fill(attributeOf(name)[lang], facts)]),
  };
  // By path, so that nothing else of a shared host is let in.
  const policy = `frame-src ${absoluteLink("")}
script-src ${absoluteLink(paths.embedScript)}`;
  return [
    part("steps", words("stepsHow"), words("stepsFree"), words("stepsLight"), words("stepsMany")),
    part("codes", { table: waysIn }, words("example"), shown("iframe"), shown("element")),
    part("options", words("optionsElement"), { table: attributes }, words("optionsFrame"), words("optionsTheme")),
    {
      ...part(
        "policies",
        words("policiesSandbox"),
        words("policiesCsp"),
        code("code-policy", { label: say("policiesCode"), text: policy }),
        words("policiesNested"),
      ),
      folded: say("policiesFor"),
    },
    part("later", words("laterWhat")),
    {
      ...part(
        "messages",
        words("messagesOwn"),
        code("code-message", {
          label: say("messagesCode"),
          text: `{ type: "counting-investment:height", id: "${example.slug}", height: 512 }`,
        }),
        words("messagesOthers"),
      ),
      folded: say("messagesFor"),
    },
    part(
      "screen",
      words("screenWhat"),
      code("code-screen", {
        label: say("screenCode"),
        text: `${absoluteLink(paths.screen, lang)}?seconds=20&theme=dark`,
      }),
    ),
  ];
}

function addresses(lang: Lang) {
  return {
    charts: link(paths.charts, lang),
    index: `/${paths.chartIndex}`,
    indexAddress: link(paths.chartIndex),
    changelog: link(paths.changelog, lang),
    screen: link(paths.screen, lang),
  };
}

function wayOf(id: string): readonly Said[] {
  return ways[id] ?? missing(`embed code: ${id}`);
}

function attributeOf(name: string) {
  return attributeTexts[name] ?? missing(`attribute: ${name}`);
}

function missing(what: string): never {
  throw new Error(`no words for ${what}. Write them in src/features/about/embedding-texts.ts.`);
}

/** Bytes as kilobytes, to a tenth. */
const kilobytes = (bytes: number): string => String(Math.round(bytes / 100) / 10);
