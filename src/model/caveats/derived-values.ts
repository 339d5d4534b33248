import type { ChartRow, Lang } from "../types.ts";
import { formatRange } from "../format.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { listNames, nameRow } from "./name-rows.ts";

/** Values that no report prints, with what rounding allows them to be. */
export const derivedValues: FindCaveat = (rows) => {
  const computed = rows.filter(({ of }) => of.basis !== "printed");
  if (computed.length === 0) return undefined;
  const names = (lang: Lang): string =>
    listNames(
      computed.map((row) => withRange(row, { among: rows, lang })),
      { lang },
    );
  const text = {
    zh: `由本站推算，报道中没有，括号内是四舍五入造成的可能范围：${names("zh")}。`,
    en: `Derived here, not printed in any report (in brackets, the range that rounding allows): ${names("en")}.`,
  };
  const plain = {
    zh: `由本站推算，报道中没有：${names("zh")}。`,
    en: `Derived here, not printed in any report: ${names("en")}.`,
  };
  const ranged = computed.some(({ of }) => of.basis !== "printed" && formatRange(of, "zh") !== "");
  return { kind: "derived-values", text: ranged ? text : plain, ids: idsOf(computed), comparable: true };
};

function withRange(row: ChartRow, { among, lang }: { among: readonly ChartRow[]; lang: Lang }): string {
  const name = nameRow(row, { among, lang });
  const range = row.of.basis === "printed" ? "" : formatRange(row.of, lang);
  if (range === "") return name;
  return lang === "zh" ? `${name}（${range}）` : `${name} (${range})`;
}
