import { areCalledAlike } from "./called-alike.ts";
import { oncePerData } from "./once-per-data.ts";
import { projects, wholeOf } from "./projects.ts";

const groups = oncePerData((data): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = new Map<string, ReadonlySet<string>>();
  const join = (names: readonly string[]) => {
    const all = new Set(names.flatMap((name) => [...(known.get(name) ?? [name])]));
    for (const name of all) known.set(name, all);
  };
  for (const project of projects(data)) {
    const rows = [...project.rows, ...(wholeOf(project, data)?.rows ?? [])];
    const firms = [...new Set(rows.map(({ venture }) => venture.company).filter((company) => company !== ""))];
    for (const firm of firms) join([firm, ...firms.filter((other) => areCalledAlike([firm, other], data))]);
  }
  // A name in full tells which firm it is, however its brackets and its form are printed.
  const printed = [...data.ventures, ...data.citedVentures].map(({ company }) => company);
  for (const names of Map.groupBy(new Set(printed), withoutForm).values()) if (names.some(isInFull)) join(names);
  return known;
});

const isInFull = (company: string): boolean => company.endsWith("公司");
const withoutForm = (company: string): string =>
  company.replaceAll(/[()（）]/gu, "").replace(/(?:股份|责任|有限|公司|集团)+$/u, "");

/**
 * The names of a firm, its own among them: those that are called alike on one project or on its phases, as
 * data/ventures-same.csv joins them, and those that say in full that they are one. What is only alike is no one firm.
 */
export function namesOfFirm(company: string, data: Parameters<typeof groups>[0]): ReadonlySet<string> {
  return groups(data).get(company) ?? new Set([company]);
}
