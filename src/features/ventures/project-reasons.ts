import type { Project } from "../../model/projects.ts";
import type { Lang } from "../../model/types.ts";
import { ventureWords } from "./words.ts";

/** What stands above the reasons: of one row alone they tell why it is no part of another project. */
export const reasonsHeading = ({ rows }: Pick<Project, "rows">, lang: Lang): string =>
  (rows.length > 1 ? ventureWords.reasons : ventureWords.apart)[lang];

/** Why the rows of a project are one, or why the only row is one, each reason once. */
export function reasonsOf({ rows }: Pick<Project, "rows">, lang: Lang): readonly string[] {
  return [...new Set(rows.flatMap(({ reason }) => (reason ? [reason[lang]] : [])))];
}
