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

/** Whom a place courts, how far that has come and by which means: `长三角：规划，承接优质产业`. */
export function courtingWords(row: Courting, { data, lang }: Context): string {
  const told = [courtingStatus(row, data)[lang], row.means[lang]].filter((words) => words !== "");
  return `${row.printed[lang]}${sharedWords.colon[lang]}${told.join(lang === "zh" ? "，" : ", ")}`;
}
