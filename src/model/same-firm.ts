import { areCalledAlike } from "./called-alike.ts";
import { rowWith } from "../tables/row-with.ts";
import { namesOfFirm } from "./one-firm.ts";
import { oncePerData } from "./once-per-data.ts";
import { lineage } from "./places.ts";
import { projects, type Project, type ProjectRow } from "./projects.ts";
import { projectPageOf, projectsWithPage } from "./projects-with-page.ts";
import { bySaid } from "./said.ts";
import type { Data } from "./types.ts";

/** The city or league that a project lies in, or the region where no source tells more. */
export function cityOf({ rows }: Pick<Project, "rows">, data: Data): string {
  const places = rows.flatMap(({ venture }) => rowWith(data.places, { code: venture.place }) ?? []);
  const whole = places.flatMap((place) => [...lineage(place, data), place]);
  return (whole.find(({ level }) => level === "league") ?? whole[0])?.code ?? "";
}

/** The other projects with a page of the same firm in the same city, without its whole and its parts. */
export function sameFirm(project: Project, data: Data): readonly Project[] {
  return ofItsFirms(project, data).filter((other) => cityOf(other, data) === cityOf(project, data));
}

/** The same in other places. */
export function sameFirmElsewhere(project: Project, data: Data): readonly Project[] {
  return ofItsFirms(project, data).filter((other) => cityOf(other, data) !== cityOf(project, data));
}

/** The projects of firms that are called alike and of which no row says that they are one; those of the city first. */
export function likeNamed(project: Project, data: Data): readonly Project[] {
  const firms = firmsOf(project, data);
  const known = new Set([...firms, ""]);
  const isAlike = (other: string) => !known.has(other) && firms.some((firm) => areCalledAlike([firm, other], data));
  const city = cityOf(project, data);
  return othersOf(project, data)
    .filter((other) => !isOf(other, { firms, data }) && firmsOf(other, data).some(isAlike))
    .toSorted((a, b) => Number(cityOf(b, data) === city) - Number(cityOf(a, data) === city));
}

/**
 * The rows of the city that name one of its firms, or one called alike, among several at once, and that have no page:
 * whether they speak of this project is not told.
 */
export function namedAmong(project: Project, data: Data): readonly ProjectRow[] {
  const firms = firmsOf(project, data);
  const isOne = (other: string) => firms.some((firm) => firm === other || areCalledAlike([firm, other], data));
  return ofSeveralFirms(data).filter(
    (row) => firmsOf({ rows: [row] }, data).some(isOne) && cityOf({ rows: [row] }, data) === cityOf(project, data),
  );
}

/** The rows that name several firms at once and have no page, as they were said. */
const ofSeveralFirms = oncePerData((data): readonly ProjectRow[] =>
  projects(data)
    .flatMap(({ rows }) => rows)
    .filter(({ venture }) => venture.company.includes("、") && !projectPageOf(venture.id, data))
    .toSorted((a, b) => bySaid(a.said, b.said)),
);

function ofItsFirms(project: Project, data: Data): readonly Project[] {
  const firms = firmsOf(project, data);
  return othersOf(project, data).filter((other) => isOf(other, { firms, data }));
}

/** All others with a page, without its whole and its parts. */
function othersOf(project: Project, data: Data): readonly Project[] {
  return projectsWithPage(data).filter(
    (other) => other !== project && other.id !== project.partOf && other.partOf !== project.id,
  );
}

const isOf = (other: Project, { firms, data }: { firms: readonly string[]; data: Data }): boolean =>
  firmsOf(other, data).some((firm) => firms.includes(firm));

/** Its firms, each by all of its names; a cell may name several. */
function firmsOf({ rows }: Pick<Project, "rows">, data: Data): readonly string[] {
  const companies = rows.flatMap(({ venture }) => venture.company.split("、")).filter((company) => company !== "");
  return companies.flatMap((company) => [...namesOfFirm(company, data)]);
}
