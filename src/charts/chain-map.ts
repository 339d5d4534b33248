import { buildDocument as document } from "../drawing/build-document.ts";
import { drawAtWidths, onceALanguage, type Drawing } from "../drawing/widths.ts";
import type { ChainMap } from "./chart.ts";
import { told } from "../i18n/corpus.ts";
import { sourceLine } from "../model/source.ts";
import { toTable } from "../tables/table.ts";
import type { Chain, Data, Lang, Text } from "../model/types.ts";
import { chainView, viewWords, scopeName, type ChainView } from "../chain-maps/chain-view.ts";
import { drawChainMap } from "../chain-maps/draw/chain-map.ts";
import { describeView, finding, viewTitle } from "../chain-maps/finding.ts";
import { chainMapColumns, chainMapRows } from "../chain-maps/chain-map-rows.ts";

const notes: readonly Text[] = [
  {
    zh: "环节是通识，状态只凭{reportCount}份报道；报道未提到，不等于没有。",
    en: "That a link exists is general knowledge; its status rests on the {reportCount} reports alone. What they do not mention may well exist.",
  },
  {
    zh: "报道说填补了空白的项目写作“据称填补空白”，自成一类，不表示已有或投产；同时说是计划的，仍按计划。",
    en: "A project that a report says filled a gap has a mark of its own, which does not mean that it exists or operates; one that is planned stays planned.",
  },
  {
    zh: "标题只数报道明说的；据推断的和据图片的另外写明。",
    en: "Headlines count what a report states; what is inferred or read off a photograph is told apart.",
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

/** The slug of a chain's chart. */
export function mapSlug(chain: string): string {
  return `chain-${chain}`;
}

/** Draws a view at each of the widths. */
export function chainMapDrawings(
  view: ChainView,
  { lang, data, href }: { lang: Lang; data: Data; href: (id: string) => string },
): readonly Drawing[] {
  const name = viewTitle(view, data)[lang];
  return drawAtWidths(view.chain.id, {
    // A node has a mark of its own beside those of its ventures.
    marks: view.nodes.length + view.nodes.flatMap(({ shown }) => shown).length + view.unplaced.length,
    lang,
    draw: (width) => drawChainMap(view, { document, width, lang, data, name, href }),
  });
}

/** The chart of a chain: all that the reports tell of it in the whole region. */
export function chainMap(
  chain: Chain,
  { data, href }: { data: Data; href: (id: string, lang: Lang) => string },
): ChainMap {
  const view = chainView(chain, { scope: "region", view: "prospect", data });
  const where = scopeName(view.scope, data);
  const rows = chainMapRows(view);
  const ventures = rows.flatMap(({ venture }) => venture ?? []);
  const source = (lang: Lang) => sourceLine({ rows: [], ventures }, { data, lang });
  return {
    type: "chain-map",
    data,
    slug: mapSlug(chain.id),
    kind: "map",
    title: finding(view, data),
    subtitle: told({
      zh: `${where.zh}${chain.zh}产业链${viewWords.prospect.zh}：{reportCount}份报道里投产、已有、落地或在建的，加上签约、在谈、拟招和规划的`,
      en: `${viewWords.prospect.en} of the chain in ${where.en}: what operates, exists, is set up or under construction by {reportCount} reports, and what is signed, discussed, sought or planned`,
    })(data),
    alt: { zh: describeView(view, { data, lang: "zh" }), en: describeView(view, { data, lang: "en" }) },
    source: { zh: source("zh"), en: source("en") },
    notes: mapNotes(data),
    view,
    ventures,
    table: toTable(rows, { columns: chainMapColumns, data }),
    drawings: onceALanguage((lang) => chainMapDrawings(view, { lang, data, href: (id) => href(id, lang) })),
  };
}
