import { areCalledAlike } from "./called-alike.ts";
import { rowWith } from "../tables/row-with.ts";
import { namesOfFirm } from "./one-firm.ts";
import { lineage } from "./places.ts";
import type { Project } from "./projects.ts";
import { projectsWithPage } from "./projects-with-page.ts";
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
