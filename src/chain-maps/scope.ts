import type { Data, Text, Venture } from "../model/types.ts";
import { isPartOf } from "../model/part-of.ts";

/** The places for which every map is drawn, by their name in an address. */
export const scopes = ["region", "wuhai", "baotou"] as const;
export type Scope = (typeof scopes)[number];

/** GB/T 2260 code of a scope. */
export const scopeCodes: Readonly<Record<Scope, string>> = { region: "150000", wuhai: "150300", baotou: "150200" };

export const scopeWords: Readonly<Record<Scope, Text>> = {
  region: { zh: "全区", en: "Inner Mongolia" },
  wuhai: { zh: "乌海", en: "Wuhai" },
  baotou: { zh: "包头", en: "Baotou" },
};

/** What the reports place on a chain in a scope or in a part of it, in the order of the reports. */
export function venturesOn(
  chain: string,
  { scope, data }: { scope: Scope; data: Pick<Data, "ventures" | "places"> },
): readonly Venture[] {
  return data.ventures.filter(
    (venture) => venture.chain === chain && isPartOf(venture.place, { of: scopeCodes[scope], places: data.places }),
  );
}
