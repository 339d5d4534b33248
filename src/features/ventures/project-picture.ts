import type { PageWords } from "../../exports/chart-og.ts";
import type { Context } from "../../model/types.ts";
import { projectName } from "../../model/project-facts.ts";
import type { Project } from "../../model/projects.ts";
import { countWords } from "./project-lead.ts";
import { briefWords } from "./project-list.ts";

/** What a link to a project is shown with: how far it has come, of which year that is, and how many sources say so. */
export function projectPicture(project: Project, { data, lang }: Context): PageWords {
  const sources = countWords(project.rows, lang);
  return {
    title: projectName(project, lang),
    lead: sources,
    number: { words: briefWords(project, { data, lang }), about: sources },
  };
}
