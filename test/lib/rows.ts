import type { ChainMap, FigureChart } from "../../src/charts/chart.ts";
import { world } from "./fixtures.ts";
import type { Correction, Mechanism, Method, Numeral } from "../../src/model/types.ts";

const none = { zh: "", en: "" };

/** A made-up method of Wuhai that this site does not show. */
export function method(id: string, cells: Partial<Method> = {}): Method {
  return {
    id,
    report: "demo",
    line: 4,
    place: "150300",
    each: "",
    zh: `做法${id}`,
    en: `Method ${id}`,
    kind: "organisation",
    mechanism: "meeting",
    rhythm: none,
    needs: { zh: "人", en: "people" },
    shows: { zh: "事", en: "things" },
    here: "",
    why: { zh: "没有", en: "none" },
    ...cells,
  };
}

export const mechanisms: readonly Mechanism[] = [
  { id: "meeting", zh: "例会", en: "Meetings" },
  { id: "fund", zh: "基金", en: "Funds" },
  { id: "visit", zh: "走访", en: "Visits" },
];

/** A numeral set aside as a date, or what its cells say. */
export function numeral(cells: Partial<Numeral> = {}): Numeral {
  return {
    report: "demo",
    line: 1,
    column: 1,
    printed: "1",
    disposition: "aside",
    figure: "",
    reason: "date",
    ...cells,
  };
}

export function correction(cells: Partial<Correction> = {}): Correction {
  return {
    figure: "demo-1",
    printed: "100",
    kind: "lost-unit",
    reading: { zh: "读作亿元", en: "read as 亿元" },
    date: "2026-01-02",
    version: "0.1.0",
    ...cells,
  };
}

/** What every chart has, without a drawing. */
const drawn = (slug: string) => ({
  data: world(),
  slug,
  title: { zh: `图${slug}`, en: `Chart ${slug}` },
  subtitle: none,
  alt: none,
  source: none,
  sourceInFull: none,
  notes: [],
  table: { columns: [], length: 0, csv: () => "", excelCsv: () => "", records: () => [] },
  drawings: () => [],
});

/** A chart of figures without a drawing. */
export function slugChart(slug: string, cells: Partial<FigureChart> = {}): FigureChart {
  return { type: "figures", kind: "bars", rows: [], caveats: [], ventures: [], ...drawn(slug), ...cells };
}

/** A map of a chain without a drawing. */
export function slugMap(slug: string, cells: Partial<ChainMap> = {}): ChainMap {
  const chain = { id: slug, zh: slug, en: slug, summary: none };
  const view = {
    chain,
    scope: "region",
    view: "prospect",
    nodes: [],
    mention: "silent",
    isTold: false,
    unplaced: [],
  } as const;
  return { type: "chain-map", kind: "map", view, ventures: [], ...drawn(slug), ...cells };
}
