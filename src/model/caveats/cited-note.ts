import { isCited } from "../coverage.ts";
import { countsFigures, inputFigures } from "../lookup.ts";
import type { Lang, Text } from "../types.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { groupRows } from "./grouped.ts";
import { nameRows } from "./name-rows.ts";

/** Values of cited pages, or computed from such, with what their notes say: whose scope, of which days, how read. */
export const citedNote: FindCaveat = (rows, data) => {
  const groups = groupRows(rows, ({ of }) =>
    countsFigures(of) ? [] : inputFigures(of, data).flatMap((input) => (isCited(input) ? withoutStop(input.note) : [])),
  );
  if (groups.length === 0) return undefined;
  const told = (lang: Lang) =>
    groups.map(({ words, rows: own }) => {
      const name = nameRows(own, { among: rows, lang, most: 3 });
      return { zh: `${name}：${words.zh}。`, en: `${name}: ${words.en}.` }[lang];
    });
  const text = {
    zh: `引用页面的数（◇）。${told("zh").join("")}`,
    en: `Values of cited pages (◇). ${told("en").join(" ")}`,
  };
  return { kind: "cited-note", text, ids: idsOf(groups.flatMap((group) => group.rows)), comparable: true };
};

/** A note as a part of a sentence; none where it is empty. */
function withoutStop({ zh, en }: Text): readonly Text[] {
  return zh === "" ? [] : [{ zh: zh.replace(/。$/, ""), en: en.replace(/\.$/, "") }];
}
