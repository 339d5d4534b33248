import { indicatorOf, placeOf, reportOf } from "../model/lookup.ts";
import { sharedWords } from "./words.ts";
import type { Observation, Context } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";

/** The name of a place by its code. */
export function placeName(code: string, { data, lang }: Context): string {
  return placeOf(code, data)[lang];
}

/** The name of an indicator by its id. */
export function indicatorName(id: string, { data, lang }: Context): string {
  return indicatorOf(id, data)[lang];
}

/** The title of a report by its id, in the reader's language. */
export function reportTitle(id: string, { data, lang }: Context): string {
  const report = reportOf(id, data);
  return lang === "zh" ? report.title : report.title_en;
}

/** Which part of a breakdown a value is about: `规模：10亿元以上`; empty where it is about the whole. */
export function memberName({ dimension, member }: Observation, { data, lang }: Context): string {
  if (dimension === "") return "";
  const named = (wanted: string) => rowWith(data.members, { dimension, member: wanted })?.[lang] ?? wanted;
  return member === "" ? named("") : `${named("")}${sharedWords.colon[lang]}${named(member)}`;
}
