import { regionCode } from "../../chain-maps/chain-view.ts";
import { projectsOn } from "../../chain-maps/projects-on.ts";
import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import { isCited } from "../../model/coverage.ts";
import { citedPages, citedTitle, linesByReport, quotedTitle } from "../../model/source.ts";
import type { ChainNode, Context } from "../../model/types.ts";
import { nodeWords } from "./words.ts";

/** A report or a cited page that speaks of a node. */
export interface SourceEntry {
  /** The title; of a cited page with who published it and when. */
  title: string;
  /** The lines of a report; empty of a cited page. */
  lines: string;
  path: string;
  cited: boolean;
}

/** How many of them are reports, and how many cited pages. */
export function countSources(sources: readonly SourceEntry[]) {
  const pages = sources.filter(({ cited }) => cited).length;
  return { reports: sources.length - pages, pages };
}

/** The reports that place anything on a node, with their lines, then the cited pages. */
export function sourcesOfNode(node: ChainNode, { data, lang }: Context): readonly SourceEntry[] {
  const rows = projectsOn(node, { place: regionCode(data), data }).flatMap((one) => one.rows);
  const ventures = rows.map(({ venture }) => venture);
  const reports = linesByReport(
    ventures.flatMap((venture) => (isCited(venture) ? [] : [venture])),
    data,
  );
  return [
    ...reports.map(({ report, lines }) => ({
      title: quotedTitle(report, { data, lang }),
      lines: fill(nodeWords.lines[lang], { n: lines.length, lines: lines.join(lang === "zh" ? "、" : ", ") }),
      path: paths.report(report, ventures.find((one) => "report" in one && one.report === report)?.id),
      cited: false,
    })),
    ...citedPages(ventures, data).map((source) => ({
      title: citedTitle(source, { data, lang }),
      lines: "",
      path: paths.source(source, ventures.find((one) => "source" in one && one.source === source)?.id),
      cited: true,
    })),
  ];
}
