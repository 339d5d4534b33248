import { beginsAlike } from "./called-alike.ts";
import { isCited } from "./coverage.ts";
import { cityOf } from "./same-firm.ts";
import { partsOfProject, projects, wholeOf, type Project } from "./projects.ts";
import type { Data, Venture } from "./types.ts";

/** What reports name that lies near a project of which they do not speak themselves. */
export interface NamedInReports {
  /** Whether they name the whole of which it is a part, or a part of it. */
  whole: boolean;
  part: boolean;
  /** A venture of theirs in the same city by a firm whose name begins alike; missing where there is none. */
  firm: Venture | undefined;
}

/** What the reports read whole name beside a project that cited pages alone tell of. */
export function namedInReports(project: Project, data: Data): NamedInReports {
  const city = cityOf(project, data);
  const firms = project.rows.flatMap(({ venture }) => venture.company || []);
  const here = projects(data).filter((other) => cityOf(other, data) === city);
  const named = here
    .flatMap(({ rows }) => rows.flatMap(({ venture }) => (isCited(venture) ? [] : venture)))
    .filter(({ company }) => firms.some((firm) => beginsAlike(firm, company)));
  return {
    whole: isNamed(wholeOf(project, data)),
    part: partsOfProject(project, data).some(isNamed),
    firm: named[0],
  };
}

const isNamed = (project: Project | undefined): boolean =>
  project?.rows.some(({ coverage }) => coverage === "whole") ?? false;
