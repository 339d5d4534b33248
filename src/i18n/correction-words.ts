import { rowWith } from "../tables/row-with.ts";
import type { Correction, CorrectionKind, Data, Text } from "../model/types.ts";

const kindWords: Readonly<Record<CorrectionKind, Text>> = {
  "lost-unit": { zh: "单位缺失", en: "unit lost" },
  "odd-unit": { zh: "单位或量级存疑", en: "odd unit or magnitude" },
  "odd-print": { zh: "印法存疑", en: "odd print" },
  "two-spellings": { zh: "同一事两种写法", en: "one thing spelt two ways" },
  "list-length": { zh: "个数与所列不合", en: "number and list disagree" },
};
const listIncomplete: Text = { zh: "所列不全", en: "list incomplete" };

/**
 * What is doubtful about a corrected print. A list that a check counts as shorter than its number is incomplete; only
 * one that is longer disagrees with it.
 */
export function correctionWords(
  { figure, kind }: Pick<Correction, "figure" | "kind">,
  { figures, relations }: Pick<Data, "figures" | "relations">,
): Text {
  const told = rowWith(figures, { id: figure });
  const isShort = relations.some(
    (relation) =>
      relation.kind === "count-of-list" &&
      relation.figures.includes(figure) &&
      // The list's own count stands on the left: `4 = a-001`.
      Number.parseFloat(relation.expression) < (told?.value ?? 0),
  );
  return kind === "list-length" && isShort ? listIncomplete : kindWords[kind];
}
