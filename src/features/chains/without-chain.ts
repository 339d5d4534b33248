import type { Data, Venture } from "../../model/types.ts";

/** What the reports name without a chain, by place in the order of the vocabulary. */
export function withoutChain(data: Data): readonly { place: string; ventures: readonly Venture[] }[] {
  const own = data.ventures.filter(({ chain }) => chain === "");
  return data.places.flatMap(({ code }) => {
    const ventures = own.filter(({ place }) => place === code);
    return ventures.length > 0 ? [{ place: code, ventures }] : [];
  });
}
