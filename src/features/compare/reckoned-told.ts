import { circumstances } from "../../model/circumstances.ts";
import { formatQuantity } from "../../model/format.ts";
import { shortName } from "../../model/places.ts";
import { placeOf } from "../../model/lookup.ts";
import type { Context, Derived } from "../../model/types.ts";

/** A computed value with its place, period, formula and range. */
export function reckonedTold(of: Derived, { data, lang }: Context): string {
  const { period, range, status, basis } = circumstances(of, { data, lang });
  const place = shortName(placeOf(of.place, data))[lang];
  const more = [period, basis, status, range].filter((part) => part !== "");
  const value = formatQuantity(of, { data, lang });
  const formula = `${value} = ${of.formula[lang]}`;
  return { zh: `${place}：${formula}（${more.join("，")}）`, en: `${place}: ${formula} (${more.join(", ")})` }[lang];
}
