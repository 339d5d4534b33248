import { placeOf } from "../../../model/lookup.ts";
import type { Data, Text, Venture } from "../../../model/types.ts";
import type { Scope } from "../../../chain-maps/chain-view.ts";
import { joinTexts } from "../../../model/join-texts.ts";

/** What the place at hand is called where it is set against others: the region is not a spot in it. */
export function hereWords(scope: Scope): { here: Text; elsewhere: Text } {
  const here: Text = scope === "region" ? { zh: "区内", en: "in the region" } : { zh: "本地", en: "here" };
  return { here, elsewhere: { zh: "区内他处", en: "elsewhere in the region" } };
}

/** Where ventures are, each place once, after some words where there are any: `在区内他处：包头市`. */
export function placeNames(
  ventures: readonly Pick<Venture, "place">[],
  {
    data,
    before = { zh: "", en: "" },
    unnamed = { zh: "在区内，未说盟市", en: "in the region, league or city not stated" },
  }: { data: Pick<Data, "places">; before?: Text; unnamed?: Text },
): Text {
  const named = ventures.filter(({ place }) => placeOf(place, data).level !== "region");
  if (named.length === 0) return unnamed;
  const places = named.map(({ place }) => {
    const { zh, en } = placeOf(place, data);
    return { zh, en };
  });
  const { zh, en } = joinTexts(places, { zh: "、", en: ", " });
  return { zh: before.zh + zh, en: before.en + en };
}
