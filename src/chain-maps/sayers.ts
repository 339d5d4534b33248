import type { Coverage } from "../model/coverage.ts";
import type { Text } from "../model/types.ts";
import { isCited } from "../model/coverage.ts";
import type { Sure } from "./certainty.ts";
import { saysOf, type Presence } from "./presence.ts";

const words: Readonly<Record<Coverage | "both", Text>> = {
  whole: { zh: "报道", en: "reports" },
  cited: { zh: "引用页面", en: "cited pages" },
  both: { zh: "报道和引用页面", en: "reports and cited pages" },
};

/** Who names links, at any step: a report that states less than the furthest names them too. */
export function namersOf(ventures: readonly Pick<Presence, "says" | "rows">[]): Text {
  const ofReports = ventures.flatMap(({ rows }) => rows.flatMap(({ venture }) => (isCited(venture) ? [] : venture)));
  return sayersOf([...saysOf(ventures), ...ofReports].filter(({ confidence }) => confidence === "stated"));
}

/** Where something is told, if not by those who were named before it: `见于报道`. */
export const unlessBy = (who: Text, { zh, en }: Text): Text =>
  who.en === en ? { zh: "", en: "" } : { zh: `见于${zh}`, en: `in ${en}` };

/** Who says something, by the rows that say it: `报道和引用页面`; the reports where nothing does. */
export function sayersOf(rows: readonly Sure[]): Text {
  const kinds = new Set(rows.map((row): Coverage => (isCited(row) ? "cited" : "whole")));
  const [first = "whole"] = kinds;
  return words[kinds.size > 1 ? "both" : first];
}
