import { statusTold, periodWords } from "../../model/circumstances.ts";
import { coverageOf } from "../../model/coverage.ts";
import { formatValue } from "../../model/format.ts";
import { basisWords } from "../../model/status-words.ts";
import type { Context } from "../../model/types.ts";
import { indicatorName, memberName, placeName } from "../../i18n/names.ts";
import { shortPage, shortReport } from "../../model/short-source.ts";
import { isCited } from "../../model/coverage.ts";
import type { Entry } from "./explore-format.ts";
import { coverageWords } from "./words.ts";

/** The columns that the table can show, in their order. */
export const shownColumns = [
  ...(["value", "place", "indicator", "part", "period", "status", "basis", "coverage"] as const),
  ...(["printed", "note", "published", "id", "source"] as const),
];
export type ShownColumn = (typeof shownColumns)[number];

/** Those that it shows unless a reader chooses. */
export const usualColumns: readonly ShownColumn[] = [
  ...(["value", "place", "indicator", "part", "period", "status", "coverage", "source"] as const),
];

/** What stands in a column of an entry; that of its source is beside the links to it. */
export function cellText({ of, cells }: Entry, { column, data, lang }: Context & { column: ShownColumn }): string {
  switch (column) {
    case "value":
      return formatValue(of, lang);
    case "place":
      return placeName(of.place, { data, lang });
    case "indicator":
      return indicatorName(of.indicator, { data, lang });
    case "part":
      return memberName(of, { data, lang });
    case "period":
      return periodWords(of, lang);
    case "status":
      return statusTold(of, lang);
    case "basis":
      return basisWords[of.basis][lang];
    case "coverage":
      return coverageWords[coverageOf(of, data)][lang];
    case "printed":
      return of.basis === "printed" ? of.printed : of.formula[lang];
    case "note":
      return of.note[lang];
    case "published":
      return String(cells.published ?? "");
    case "id":
      return of.id;
    case "source":
      return sourceTitle(of, { data, lang });
  }
}

/** Where a value is from: the short name of its report or page, or that it is computed here. */
export function sourceTitle(of: Entry["of"], { data, lang }: Context): string {
  if (of.basis !== "printed") return basisWords[of.basis][lang];
  return isCited(of) ? shortPage(of.source, { data, lang }) : shortReport(of.report, { data, lang });
}
