import { fill } from "../../i18n/fill.ts";
import { mentionOfEach } from "../../i18n/mention-words.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Context, Courting, Data, Text } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";
import { tileMapWords } from "./words.ts";

const nothing: Text = { zh: "", en: "" };

/** How far a courting has come, by the kind of its report: what a plan or measures say is to be done. Else empty. */
export function courtingStatus({ report }: Pick<Courting, "report">, { reports }: Pick<Data, "reports">): Text {
  const kind = rowWith(reports, { id: report })?.kind;
  return kind === "plan" || kind === "measures" ? tileMapWords.planned : nothing;
}

/**
 * Whom a place courts, how far that has come and by which means, marked where it is said of every league and city:
 * `长三角：规划，承接优质产业`.
 */
export function courtingWords(row: Courting, { data, lang }: Context): string {
  const told = [courtingStatus(row, data)[lang], row.means[lang]].filter((words) => words !== "");
  const words = `${row.printed[lang]}${sharedWords.colon[lang]}${told.join(lang === "zh" ? "，" : ", ")}`;
  return row.each === "" ? words : fill(mentionOfEach[lang], { words });
}
