import { ventureDoubt } from "../../chain-maps/doubt.ts";
import { statusOf, type NodeStatus } from "../../chain-maps/nodes.ts";
import { ventureSize, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { paths } from "../../i18n/addresses.ts";
import { isCited, type Coverage } from "../../model/coverage.ts";
import { citedSourceOf } from "../../model/lookup.ts";
import { projectNames } from "../../model/project-facts.ts";
import type { Project, ProjectRow } from "../../model/projects.ts";
import { shortReport } from "../../model/short-source.ts";
import { citedTitle } from "../../model/source.ts";
import type { Context } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";
import { rowWith } from "../../tables/row-with.ts";
import { nodeOf } from "../../tables/ventures.ts";
import { saidWords } from "./said-words.ts";

/** What one source says of a project on one day. */
export interface Step {
  when: string;
  coverage: Coverage;
  /** The report with its line, or the cited page with who published it and when. */
  source: string;
  /** Where the source stands on this site. */
  path: string;
  /** The address of the cited page itself; empty of a report, of a copy and where it is not known. */
  url: string;
  told: readonly Told[];
}

/** One row of it: how far, on which link, how large. */
export interface Told {
  id: string;
  mark: NodeStatus;
  stages: string;
  /** Firm and project as this source names them, where the page's title does not. */
  name: string;
  /** Link of a chain, size as printed, and how sure the link is. */
  words: string;
  /** The fragment of a cited page; empty of a report, whose line is linked. */
  printed: string;
  note: string;
}

/** The steps of a project, or of other rows, in the order in which they were said; one source says one in one place. */
export function projectSteps(
  project: Project,
  { rows: own = project.rows, data, lang }: Context & { rows?: readonly ProjectRow[] | undefined },
): readonly Step[] {
  const groups = Map.groupBy(own, (row) => `${placeOfRow(row)} ${row.said?.from ?? ""}`);
  return [...groups.values()].map((rows) => stepOf(rows, { project, data, lang }));
}

const placeOfRow = ({ venture }: ProjectRow): string =>
  isCited(venture) ? venture.source : `${venture.report} ${venture.line}`;

type OfProject = Context & { project: Project };

function stepOf(rows: readonly ProjectRow[], { project, data, lang }: OfProject): Step {
  const [first] = rows;
  if (!first) throw new Error(`step without a row: ${project.id}.`);
  const { venture, coverage, said } = first;
  return {
    when: saidWords(said, lang),
    coverage,
    ...sourceOf(venture, { data, lang }),
    told: rows.map((row) => toldOf(row, { project, data, lang })),
  };
}

function sourceOf(venture: ProjectRow["venture"], { data, lang }: Context): Pick<Step, "source" | "path" | "url"> {
  if (isCited(venture)) {
    const { id, source } = venture;
    const { standing, url } = citedSourceOf(source, data);
    return {
      source: citedTitle(source, { data, lang }),
      path: paths.source(source, id),
      url: standing === "copy" ? "" : (url ?? ""),
    };
  }
  const { id, report } = venture;
  const { words } = lineWords(venture, { data, lang });
  const title = shortReport(report, { data, lang });
  return { source: lang === "zh" ? title + words : `${title}, ${words}`, path: paths.report(report, id), url: "" };
}

function toldOf({ venture }: ProjectRow, { project, data, lang }: OfProject): Told {
  const own = projectNames({ rows: [{ venture, coverage: "cited" }] }, lang);
  const title = projectNames(project, lang);
  const chain = rowWith(data.chains, { id: venture.chain })?.[lang] ?? "";
  const node = nodeOf(venture, data)?.[lang] ?? "";
  return {
    id: venture.id,
    mark: statusOf(venture),
    stages: ventureStagesWords(venture, lang),
    name: joined([own.firm === title.firm ? "" : own.firm, own.name === title.name ? "" : own.name]),
    words: joined([joined([chain, node]), ventureSize(venture, { data, lang }), ventureDoubt(venture, lang)]),
    printed: isCited(venture) ? venture.printed : "",
    note: venture.note[lang],
  };
}

const joined = (words: readonly string[]): string => words.filter((word) => word !== "").join(" · ");
