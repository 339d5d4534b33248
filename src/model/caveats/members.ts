import type { ChartRow, Data, Member, Lang, Text } from "../types.ts";
import { inputFigures } from "../lookup.ts";
import { idsOf, type Caveat, type CaveatKind, type FindCaveat } from "./caveat.ts";
import { listAll, listNames } from "./name-rows.ts";

/** The breakdowns of a nature of which the rows show two members or more, each with those rows. */
export function membersOfNature(
  rows: readonly ChartRow[],
  { nature, data }: { nature: Member["nature"]; data: Data },
): { dimension: Member; rows: ChartRow[] }[] {
  const dimensions = data.members.filter((row) => row.member === "" && row.nature === nature);
  return dimensions.flatMap((dimension) => {
    const shown = rows.filter(({ of }) => breakdown(of, data).dimension === dimension.dimension);
    const members = new Set(shown.map(({ of }) => breakdown(of, data).member));
    return members.size > 1 ? [{ dimension, rows: shown }] : [];
  });
}

// A computed value without a breakdown of its own belongs to that of the figure it speaks of.
function breakdown(of: ChartRow["of"], data: Data): { dimension: string; member: string } {
  return of.dimension === "" ? (inputFigures(of, data)[0] ?? of) : of;
}

/** Members of which the wider contain the narrower, such as ≥ 1 bn and ≥ 5 bn. */
export const nestedMembers: FindCaveat = (rows, data) =>
  told(membersOfNature(rows, { nature: "nested", data }), {
    kind: "nested-members",
    words: ({ zh, en }) => ({
      zh: `${zh}各档层层包含，不能相加。`,
      en: `The tiers of ${en} are nested one within another and must not be added up.`,
    }),
  });

/** Categories of which one thing may belong to several. */
export const overlappingCategories: FindCaveat = (rows, data) =>
  told(membersOfNature(rows, { nature: "overlapping", data }), {
    kind: "overlapping-categories",
    words: ({ zh, en }) => ({
      zh: `${zh}各项可能互有重叠，不能当作一个整体的几部分相加。`,
      en: `The categories of ${en} may overlap; do not add them up as parts of one whole.`,
    }),
  });

function told(
  found: ReturnType<typeof membersOfNature>,
  { kind, words }: { kind: CaveatKind; words: (names: Text) => Text },
): Caveat | undefined {
  if (found.length === 0) return undefined;
  const names = (lang: Lang) => found.map(({ dimension }) => `“${dimension[lang]}”`);
  const text = words({ zh: listNames(names("zh"), { lang: "zh" }), en: listAll(names("en")) });
  return { kind, text, ids: idsOf(found.flatMap((group) => group.rows)), comparable: true };
}
