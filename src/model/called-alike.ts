import type { Data, Term } from "./types.ts";

/** What the glossary says is a name that firms carry in theirs: `国轩` of 内蒙古国轩零碳科技有限公司. */
export function nameInIt(company: string, { terms }: Pick<Data, "terms">): Term | undefined {
  return terms.find(({ use, zh }) => use === "name" && company.includes(zh));
}

/**
 * Whether two firms are called alike: their names begin so, or hold one name of the glossary. That does not make them
 * one firm.
 */
export function areCalledAlike([a, b]: readonly [string, string], data: Pick<Data, "terms">): boolean {
  const shared = nameInIt(a, data);
  return beginsAlike(a, b) || (shared !== undefined && shared === nameInIt(b, data));
}

/** Whether two firms may be one or of one group, by the names that they go by: `内蒙古通威高纯晶硅有限公司`, `通威`. */
export function beginsAlike(a: string, b: string): boolean {
  const [one, other] = [coreOf(a), coreOf(b)];
  if (one === other) return one !== "";
  return one.length > 1 && other.length > 1 && (one.startsWith(other) || other.startsWith(one));
}

const places = /内蒙古|包头市?|乌海市?|鄂尔多斯市?|赤峰市?|呼和浩特市?|[()（）]/gu;
const forms = /(?:股份|责任|有限|公司|集团|控股)+$/u;

const coreOf = (company: string): string => company.replaceAll(places, "").replace(forms, "");
