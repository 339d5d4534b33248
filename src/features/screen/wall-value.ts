import { markStyleOf, type MarkStyle } from "../../drawing/mark.ts";
import { indicatorName, memberName, placeName } from "../../i18n/names.ts";
import { circumstanceWords, periodWords } from "../../model/circumstances.ts";
import { formatQuantity } from "../../model/format.ts";
import type { Observation, Context } from "../../model/types.ts";
import { numberParts, type NumberParts } from "./number-parts.ts";

/** A value as a wall shows it: with place, period and unit, and a label wherever it is not a printed result. */
export interface WallValue {
  of: Observation;
  place: string;
  indicator: string;
  /** The part of a breakdown that it is about; empty for the whole. */
  member: string;
  /** With hedge and unit. */
  value: string;
  parts: NumberParts;
  period: string;
  look: MarkStyle;
  /** 推算, 目标, 预计 …; empty only for what a report prints as done. */
  label: string;
  note: string;
}

/** Puts a value into the words of the big screen. */
export function wallValue(of: Observation, { data, lang }: Context): WallValue {
  const value = formatQuantity(of, { data, lang });
  return {
    of,
    place: placeName(of.place, { data, lang }),
    indicator: indicatorName(of.indicator, { data, lang }),
    member: memberName(of, { data, lang }),
    value,
    parts: numberParts(value),
    period: periodWords(of, lang),
    look: markStyleOf(of),
    label: labelOf(of, { data, lang }),
    note: of.note[lang],
  };
}

/** How far it has happened, and that it is computed; empty for what is reported as done. */
function labelOf(of: Observation, { data, lang }: Context): string {
  return circumstanceWords(of, { elsewhere: ["range", "doubt", "place", "period"], data, lang }).join(" · ");
}
