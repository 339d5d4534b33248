import { placeOf } from "../lookup.ts";
import type { Data, Place } from "../types.ts";
import { idsOf, type FindCaveat } from "./caveat.ts";
import { listAll } from "./name-rows.ts";

/** A place beside one that contains it. */
export const differentPlaceLevel: FindCaveat = (rows, data) => {
  const places = [...new Set(rows.map(({ of }) => of.place))].map((code) => placeOf(code, data));
  const pairs = places.flatMap((outer) => {
    const inner = places.filter((place) => ancestors(place, data).includes(outer.code));
    return inner.length > 0 ? [{ outer, inner }] : [];
  });
  if (pairs.length === 0) return undefined;
  const concerned = new Set(pairs.flatMap(({ outer, inner }) => [outer.code, ...inner.map(({ code }) => code)]));
  const zh = pairs.map(({ outer, inner }) => `${outer.zh}包含${inner.map((place) => place.zh).join("、")}`);
  const en = pairs.map(({ outer, inner }) => `${outer.en} contains ${listAll(inner.map((place) => place.en))}`);
  const text = { zh: `地区层级不同：${zh.join("，")}。`, en: `Places at different levels: ${en.join("; ")}.` };
  return {
    kind: "different-place-level",
    text,
    ids: idsOf(rows.filter(({ of }) => concerned.has(of.place))),
    comparable: true,
  };
};

function ancestors(place: Place, data: Data): string[] {
  return place.parent === "" ? [] : [place.parent, ...ancestors(placeOf(place.parent, data), data)];
}
