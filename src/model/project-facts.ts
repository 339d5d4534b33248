import { isCited } from "./coverage.ts";
import type { Project, ProjectRow } from "./projects.ts";
import { isLater, type Said } from "./said.ts";
import { confidences, ventureStages, type Lang, type VentureStage } from "./types.ts";

type Rows = Pick<Project, "rows">;

const rankOf = (stage: VentureStage): number => ventureStages.indexOf(stage);

/** The steps that a row says were come to, in its order: what is planned to fill a blank has not filled it. */
function stepsOf({ venture: { stage } }: { venture: Pick<ProjectRow["venture"], "stage"> }): readonly VentureStage[] {
  return stage.includes("target") ? stage.filter((one) => one !== "gap-filled") : stage;
}

/** The furthest step that any row says, by the order of `ventureStages`, and the rows that say it. */
export function furthestStage({ rows }: Rows): { stage: VentureStage; rows: readonly ProjectRow[] } {
  const stages = rows.flatMap(stepsOf);
  const stage = stages.reduce((best, one) => (rankOf(one) > rankOf(best) ? one : best), stages[0] ?? "named");
  return { stage, rows: rows.filter((row) => stepsOf(row).includes(stage)) };
}

/** The furthest step that one row says. */
export function furthestOf(venture: Pick<ProjectRow["venture"], "stage">): VentureStage {
  const [first = "named", ...rest] = stepsOf({ venture });
  return rest.reduce((best, one) => (rankOf(one) > rankOf(best) ? one : best), first);
}

/** Whether the last that was said, of what is dated, is that it is put off. What came before stays said. */
export function isPutOff({ rows }: Rows): boolean {
  const dated = rows.filter(({ said }) => said !== undefined);
  return (dated.at(-1) ?? rows.at(-1))?.venture.stage.includes("put-off") ?? false;
}

/** When it was last spoken of, as far as that is dated. */
export function saidLast({ rows }: Rows): Said | undefined {
  return rows.findLast(({ said }) => said !== undefined)?.said;
}

/** What names a project without a step that it took. */
const noStep: readonly VentureStage[] = ["to-do-more", "cooperating", "named"];

/**
 * The step that is last told of a project, of what is dated, with a row that says it: undefined where that is also the
 * furthest, or may have been said before that or before another. A step back is told beside the furthest, which stays
 * said.
 */
export function latestStep(project: Rows): { stage: VentureStage; row: ProjectRow } | undefined {
  const furthest = furthestStage(project);
  const dated = project.rows.filter((row) => row.said && stepsOf(row).some((one) => !noStep.includes(one)));
  const last = dated.at(-1)?.said;
  const isSame = ({ said }: ProjectRow) => said?.from === last?.from && said?.to === last?.to;
  const same = dated.filter(isSame);
  // A report that is of some day of a year may be later than a page of a day in it.
  const isLast = dated.every((row) => isSame(row) || isLater(last, { than: row.said }));
  const {
    stage,
    rows: [row],
  } = furthestStage({ rows: same });
  const known = saidLast(furthest);
  if (!row || !isLast || stage === furthest.stage || (known && !isLater(last, { than: known }))) return undefined;
  return { stage, row };
}

/** A row without a day that says that a project is put off, where that is not known to be the last word on it. */
export function putOffUndated(project: Rows): ProjectRow | undefined {
  return isPutOff(project) ? undefined : project.rows.find((row) => row.said === undefined && saysPutOff(row));
}

const saysPutOff = ({ venture }: ProjectRow): boolean => venture.stage.includes("put-off");

/** A project by its rows, or by those of one link alone, and the row whose name is told; the surest where none is. */
type Named = Rows & { by?: ProjectRow | undefined };

/** Its name, of the row that names it: `国轩零碳科技：锂电池负极材料`. */
export function projectName(project: Named, lang: Lang): string {
  const { firm, name } = projectNames(project, lang);
  if (firm === "" || name === "") return firm || name;
  return `${firm}${lang === "zh" ? "：" : ": "}${name}`;
}

/** The same with what it is before whose it is, as titles are cut at their end: `锂电池负极材料（国轩零碳科技）`. */
export function projectTitle(project: Rows, lang: Lang): string {
  const { firm, name } = projectNames(project, lang);
  if (firm === "" || name === "") return firm || name;
  return lang === "zh" ? `${name}（${firm}）` : `${name} (${firm})`;
}

/** The two parts of the name, of which one may be empty: who, and what; `等` where its source names several things. */
export function projectNames({ rows, by }: Named, lang: Lang): Readonly<Record<"firm" | "name", string>> {
  const first = by ?? namingRow(rows);
  if (!first) return { firm: "", name: "" };
  const names = rows.filter((row) => sourceOf(row) === sourceOf(first)).map(({ venture }) => nameIn(venture, lang));
  const name = nameIn(first.venture, lang);
  const more = new Set(names).size > 1 ? { zh: "等", en: " and others" }[lang] : "";
  return { firm: lang === "zh" ? first.venture.company : first.venture.company_en, name: name && name + more };
}

/**
 * The row that names a project: one that is stated before one that is inferred, read off a photograph or seen in a copy
 * only, of these one of a report before one of a cited page, and of these the first.
 */
function namingRow(rows: readonly ProjectRow[]): ProjectRow | undefined {
  const rank = ({ venture, coverage, isCopy }: ProjectRow) => {
    const doubt = isCopy ? confidences.length : confidences.indexOf(venture.confidence);
    return doubt * 2 + Number(coverage === "cited");
  };
  return rows.toSorted((a, b) => rank(a) - rank(b))[0];
}

const nameIn = ({ project, project_en }: ProjectRow["venture"], lang: Lang): string =>
  lang === "zh" ? project : project_en;

const sourceOf = ({ venture }: ProjectRow): string => (isCited(venture) ? venture.source : venture.report);

const noProject: readonly VentureStage[] = ["gap", "cooperating", "to-do-more"];
const noneYet: readonly VentureStage[] = ["named", "agreed", ...noProject];

/**
 * Whether it is what a firm does or is to do: a row names a firm or two, not a list of them, and tells more than that
 * it is in contact; of a firm without chain and project more than that it agreed to something.
 */
export function isFirmsProject({ rows }: Rows): boolean {
  return rows.some(({ venture: { company, project, chain, stage } }) => {
    if (company === "" || company.split("、").length > 2) return false;
    const untold = project === "" && chain === "" ? noneYet : noProject;
    return stage.some((one) => !untold.includes(one));
  });
}
