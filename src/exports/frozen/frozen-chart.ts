import { charts } from "../../charts/index.ts";
import { drawSvg, widths } from "../../charts/draw.ts";
import { moved } from "../../charts/moved.ts";
import type { Prepared } from "../../charts/prepare.ts";
import { mapDrawings, mapSlug } from "../../charts/chain-map.ts";
import type { Data, FrozenChart, Lang } from "../../model/types.ts";
import { readCells } from "./cells.ts";
import { rowOf } from "./row-of.ts";
import { viewOf } from "./view-of.ts";

/** What an embed shows: of a chart as it is, or as a release had it. */
export type Embedded = Pick<Prepared, "chart" | "rows" | "title" | "alt" | "source" | "drawings">;

interface Options {
  data: Data;
  /** The address of what a node or venture of a map opens. */
  href: (chain: string, { id, lang }: { id: string; lang: Lang }) => string;
}

/**
 * A chart of a release, drawn anew from the rows that it published then.
 * @throws where the chart that drew it is gone
 */
export function frozenChart(frozen: FrozenChart, { data, href }: Options): Embedded {
  const { slug, kind, title, subtitle, alt, source, csv } = frozen;
  const head = { slug, kind: kind as Embedded["chart"]["kind"], subtitle };
  const rows = readCells(csv);
  // A chart that was renamed since draws under its old name what it was.
  const now = moved[slug] ?? slug;
  const chain = data.chains.find(({ id }) => mapSlug(id) === now);
  if (chain) {
    const view = viewOf(chain, { rows, places: data.places });
    const drawings = (lang: Lang) => mapDrawings(view, { lang, data, href: (id) => href(chain.id, { id, lang }) });
    return { chart: head, rows: [], title, alt, source, drawings };
  }
  const chart = charts.find((known) => known.slug === now);
  if (!chart) throw new Error(`unknown chart: ${slug}. A release has it, so its file must stay in src/charts/.`);
  const drawn = rows.map(rowOf);
  const drawings = (lang: Lang) =>
    widths.map((width) => ({ width, svg: drawSvg({ ...chart, slug }, { rows: drawn, width, lang, alt: alt[lang] }) }));
  return { chart: head, rows: drawn, title, alt, source, drawings };
}
