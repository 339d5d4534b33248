import type { CitedFigure, CitedSource } from "../../src/model/types.ts";
import { tables } from "../../src/tables/index.ts";
import { blank } from "./blank.ts";
import { exactPrint } from "./exact-print.ts";

const none = { zh: "", en: "" };

/** A made-up cited page about Wuhai: of a newspaper, published on 23 January 2025. */
export function citedPage(cells: Partial<CitedSource> = {}): CitedSource {
  return {
    ...blank(tables.citedSources),
    id: "page",
    place: "150300",
    title: "后来",
    title_en: "Later",
    publisher: "某报",
    published: "2025-01-23",
    url: "https://news.example/later",
    standing: "press",
    extent: "excerpt",
    seen: "2026-01-01",
    note: none,
    ...cells,
  };
}

/** A made-up figure of that page: 90亿元 of funds in Wuhai in 2024, `资金90亿元` in print. */
export function citedFigure(cells: Partial<CitedFigure> = {}): CitedFigure {
  const own = {
    ...blank(tables.citedFigures),
    id: "page-f1",
    source: "page",
    printed: "资金90亿元",
    indicator: "funds",
    place: "150300",
    period_start: "2024-01-01",
    period_end: "2024-12-31",
    status: "actual",
    qualifier: "exact",
    value: 90,
    unit: "亿元",
    value_base: 9_000_000_000,
    unit_base: "CNY",
    dimension: "",
    member: "",
    flags: [],
    basis: "printed",
    note: none,
    ...cells,
  } as const;
  return { ...own, exact: cells.exact ?? exactPrint(own) };
}
