import { buildDocument as document } from "../drawing/build-document.ts";
import { speak } from "../drawing/speak.ts";
import { drawAtWidths, type Drawing, type Width } from "../drawing/widths.ts";
import type { ChainMap } from "./chart.ts";
import { told } from "../i18n/corpus.ts";
import { toTable } from "../tables/table.ts";
import type { Chain, Context, Data, Lang, Text } from "../model/types.ts";
import { chainView, viewWords, scopeName, type ChainView } from "../chain-maps/chain-view.ts";
import { markCount } from "../chain-maps/draw/card.ts";
import { restsThen } from "../chain-maps/draw/card-then.ts";
import { drawChainMap, type MapOptions } from "../chain-maps/draw/chain-map.ts";
import { describeView } from "../chain-maps/describe-view.ts";
import { detail } from "../chain-maps/detail.ts";
import { headline, viewTitle } from "../chain-maps/headline.ts";
import { chainMapColumns, chainMapRows } from "../chain-maps/chain-map-rows.ts";
import { mapSource, rowsOfView } from "../chain-maps/map-sources.ts";
import { mapSlug, type MapState } from "./map-state.ts";

const notes: readonly Text[] = [
  {
    zh: "环节是通识，状态只凭{reportCount}份通读的报道和引用页面；“没有归到这里的内容”说的是这些报道和引用页面的所引之处，不等于没有。",
    en: "That a link exists is general knowledge; its status rests on {reportCount} reports read whole and on cited pages. “Nothing filed here” is said of the reports and of what is cited of the pages; what is not filed may well exist.",
  },
  {
    zh: "同一环节上几处说到的同一项目是一个标记，取说得最远的一步，数字照那一处，不相加；最近说是推迟的，按推迟。",
    en: "What sources say of one project on one link is one mark at the furthest step, with the size that its source prints; nothing is added up. One last said to be put off is that.",
  },
  {
    zh: "◇ 出自引用页面，只取了所引的内容；写有年份、颜色淡的，说到这一步的出处都在{recentFrom}以前，说的是当时：“三年以前”从最后一次查页面的{lookedUp}往回算，没有日期的出处不算旧。",
    en: "◇ is from a cited page, of which only what is cited was taken. A year, in paler print, tells that all that says the step was said before {recentFrom}, and of when it speaks: the three years count back from {lookedUp}, when pages were last looked up, and a source without a day makes nothing old.",
  },
  {
    zh: "出处说填补了空白的项目写作“据称填补空白”，自成一类，不表示已有或投产；同时说是计划的，仍按计划。",
    en: "A project that a source says filled a gap has a mark of its own, which does not mean that it exists or operates; one that is planned stays planned.",
  },
  {
    zh: "标题只数报道和引用页面明说的；据推断的、据图片的和只见于转载的另外写明。",
    en: "Headlines count what a report or cited page states; what is inferred, read off a photograph or in a reprint alone is told apart.",
  },
  {
    zh: "投入和用途只写在别的项目名里的，只有链上正好有这个环节的，才记在那里，并写明是点到或推断。“引进”只照印出的记，进展未载。",
    en: "Inputs and uses that occur only within the name of another project are entered only where the chain has that very link, as named or by inference. “Brought in” is kept as printed; how far is not stated.",
  },
  {
    zh: "没有说产品的企业和项目列在图下，不给任何环节上色。",
    en: "Firms and projects without a product are listed below the map and colour no link.",
  },
];

/** What a reader must know of every map. */
export function mapNotes(data: Data): readonly Text[] {
  return notes.map((note) => told(note)(data));
}

/** What is drawn, where and in which view, and what the headline leaves. */
function subtitleOf(view: ChainView, data: Data): Text {
  const [where, map, more] = [scopeName(view.scope, data), viewWords[view.view], detail(view)];
  return {
    zh: `${where.zh}${view.chain.zh}产业链${map.zh}。${more.zh}`,
    en: `${map.en} of the chain in ${where.en}. ${more.en}`,
  };
}

type Drawn = Context & Pick<MapOptions, "href" | "nodeHref" | "years">;

/** Draws a view at one of the widths. */
function drawView(view: ChainView, { width, ...drawn }: Drawn & { width: Width }): SVGSVGElement {
  const name = viewTitle(view, drawn.data)[drawn.lang];
  return drawChainMap(view, { document, width, name, ...drawn });
}

/** Draws a view at each of the widths; with years as it was in each of them. */
export function chainMapDrawings(view: ChainView, drawn: Drawn): readonly Drawing[] {
  return drawAtWidths(view.chain.id, {
    marks: markCount(view) + restsThen(view, drawn.years ?? []),
    lang: drawn.lang,
    draw: (width) => drawView(view, { width, ...drawn }),
  });
}

/** What of a drawing can be kept: all but its tree, which is drawn anew. */
type Flat = Omit<Drawing, "tree">;
/** Drawings that were made under a name before, else made now. */
export type Keep = (name: string, make: () => readonly Flat[]) => readonly Flat[];

/** Drawings that are made once, and kept as long as what asks for them. */
function inMemory(): Keep {
  const known = new Map<string, readonly Flat[]>();
  return (name, make) => {
    const flat = known.get(name) ?? make();
    known.set(name, flat);
    return flat;
  };
}

/** A chain's map in a place and view, as a chart: with words, sources, table and drawings of its own. */
export function chainMap(
  chain: Chain,
  {
    scope,
    view: name,
    data,
    href,
    keep = inMemory(),
  }: MapState & { data: Data; href: (id: string, lang: Lang) => string; keep?: Keep },
): ChainMap {
  const view = chainView(chain, { scope, view: name, data });
  const slug = mapSlug(chain.id, { scope, view: name });
  const rows = chainMapRows(view);
  const ventures = rows.flatMap(({ venture }) => venture ?? []);
  const source = (inFull: boolean): Text => ({
    zh: mapSource(rowsOfView(view), { data, lang: "zh", inFull }),
    en: mapSource(rowsOfView(view), { data, lang: "en", inFull }),
  });
  return {
    type: "chain-map",
    data,
    slug,
    kind: "map",
    title: headline(view, data),
    subtitle: subtitleOf(view, data),
    alt: { zh: describeView(view, { data, lang: "zh" }), en: describeView(view, { data, lang: "en" }) },
    source: source(false),
    sourceInFull: source(true),
    notes: mapNotes(data),
    view,
    ventures,
    table: toTable(rows, { columns: chainMapColumns, data }),
    drawings(lang) {
      const drawn = { lang, data, href: (id: string) => href(id, lang) };
      const flat = keep(`${slug} ${lang}`, () =>
        chainMapDrawings(view, drawn).map(({ width, height, svg }) => ({ width, height, svg })),
      );
      return flat.map((one) => ({ ...one, tree: () => speak(drawView(view, { width: one.width, ...drawn }), lang) }));
    },
  };
}
