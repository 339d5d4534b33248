import { isCited } from "../model/coverage.ts";
import { shortSources } from "../model/short-source.ts";
import { citedPages, sourceLine } from "../model/source.ts";
import type { Context, Printed } from "../model/types.ts";
import type { VentureRow } from "./certainty.ts";
import type { ChainView } from "./chain-view.ts";
import { tellingOf } from "./node-status-words.ts";
import type { Presence } from "./presence.ts";
import { pageCountWords } from "./source-counts.ts";

/** What a view draws, mark by mark. */
export function shownOn({ nodes, unplaced }: Pick<ChainView, "nodes" | "unplaced">): readonly Presence[] {
  return [...nodes.flatMap(({ shown }) => shown), ...unplaced];
}

/** The rows of the sources behind marks. */
export function rowsBehind(marks: readonly Presence[]): readonly VentureRow[] {
  return marks.flatMap(({ rows }) => rows.map(({ venture }) => venture));
}

/**
 * The same behind all that a view tells: also what gives a link its status, which a headline and an alternative text
 * say though the view draws no mark for it, and what other chains have of links on which its own is silent.
 */
export function rowsOfView(view: Pick<ChainView, "nodes" | "unplaced">): readonly VentureRow[] {
  const telling = view.nodes.flatMap(({ status, certainty, ventures }) =>
    ventures.filter((venture) => tellingOf({ status, certainty, ventures: [venture] }).length > 0),
  );
  const kin = view.nodes.flatMap(({ elsewhere }) => elsewhere.flatMap(({ ventures }) => ventures));
  return [...new Set(rowsBehind([...shownOn(view), ...telling, ...kin]))];
}

/**
 * Where a map comes from: each report with its lines, then how many pages are cited, for a chain may rest on dozens;
 * which these are stands beside each mark: `乌海方案（2023年）第13行；◇ 引用页面12个`.
 */
export function mapSource(
  rows: readonly (VentureRow | Printed)[],
  { data, lang, inFull = false }: Context & { inFull?: boolean },
): string {
  const told = inFull ? sourceLine : shortSources;
  const reports = told({ rows: [], places: rows.filter((row) => !isCited(row)) }, { data, lang });
  return [reports, pagesWords(rows, { data, lang })].filter((words) => words !== "").join(lang === "zh" ? "；" : "; ");
}

/** How many pages are cited: `◇ 引用页面12个`; empty where none is. */
export const pagesWords = (rows: readonly object[], { data, lang }: Context): string =>
  pageCountWords(citedPages(rows, data).length, lang);
