import { whatGrows } from "../model/growth.ts";
import { indicatorOf, placeOf } from "../model/lookup.ts";
import { shortName } from "../model/places.ts";
import type { Data, Figure, Text } from "../model/types.ts";

/** What an indicator of funds is called beside its place, where its own name is too long. */
const shortNames: Readonly<Record<string, Text>> = {
  "funds-domestic": { zh: "国内到位资金", en: "domestic" },
  "funds-outside": { zh: "区外到位资金", en: "from outside the region" },
  "funds-domestic-outside": { zh: "国内（区外）到位资金", en: "domestic, from outside the region" },
};

/** A place without the word for what it is: 包头 for 包头市, 内蒙古 for the region. */
export function placeLabel(code: string, data: Data): Text {
  return shortName(placeOf(code, data));
}

/**
 * A place and what is measured there: 包头 · 区外到位资金. A growth rate is called after what grows; what is expected says so.
 */
export function measureLabel({ place, indicator, status }: Figure, data: Data): Text {
  const base = whatGrows(indicator);
  const name = placeLabel(place, data);
  const measure = shortNames[base] ?? indicatorOf(base, data);
  const expected = status === "expected";
  return {
    zh: `${name.zh} · ${measure.zh}${expected ? "（预计）" : ""}`,
    en: `${name.en} · ${measure.en}${expected ? " (expected)" : ""}`,
  };
}
