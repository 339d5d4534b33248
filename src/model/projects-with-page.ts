import { oncePerData } from "./once-per-data.ts";
import { isFirmsProject } from "./project-facts.ts";
import { projects, type Project } from "./projects.ts";
import type { Data } from "./types.ts";

/** The projects that have a page: those of firms, the wholes of which these are parts, and all parts of those. */
export const projectsWithPage = oncePerData((data): readonly Project[] => {
  const all = projects(data);
  const wholes = new Set(all.filter(isFirmsProject).map(({ id, partOf = id }) => partOf));
  return all.filter(({ id, partOf = id }) => wholes.has(partOf));
});

const byVenture = oncePerData(
  (data) => new Map(projectsWithPage(data).flatMap((project) => project.rows.map((row) => [row.venture.id, project]))),
);

/** The project with a page that a venture is; undefined where its project has none. */
export function projectPageOf(venture: string, data: Data): Project | undefined {
  return byVenture(data).get(venture);
}
