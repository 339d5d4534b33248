import { describe, expect, test } from "vitest";
import { compareCities } from "../../chain-maps/compare.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";
import { firmPairs } from "./firm-pairs.ts";

describe.each(languages)("firms that might supply each other (%s)", (lang) => {
  test.each(data.chains.map(({ id }) => id))("on %s are of two cities, named, and each with how far it is", (id) => {
    const chain = rowWith(data.chains, { id });
    const supplies = chain ? compareCities(chain, data).supplies : [];
    const pairs = firmPairs(id, { data, lang });
    expect(pairs.length).toBeLessThanOrEqual(supplies.length);
    for (const { from, to } of pairs) {
      for (const { name, status, path } of [from, to]) expect([name, status, path].every(Boolean), name).toBe(true);
      expect(from.where.split(/[，,]/)[0]).not.toBe(to.where.split(/[，,]/)[0]);
      // A copy's word, an inference and a mere mention are no ground for a pair.
      const ends = supplies.flatMap(({ node, outlet }) => [...node.ventures, ...outlet.ventures]);
      for (const { name } of [from, to])
        expect(
          ends.some((one) => one.confidence === "stated" && [one.company, one.company_en].includes(name)),
          name,
        ).toBe(true);
    }
  });

  test("on photovoltaics there are such pairs in both directions", () => {
    const cities = firmPairs("photovoltaics", { data, lang }).map(({ from }) => from.where.split(/[，,]/)[0]);
    expect(new Set(cities).size).toBe(2);
  });

  test("of a chain that there is not are refused", () => {
    expect(() => firmPairs("no-such-chain", { data, lang })).toThrow("unknown chain in a story: no-such-chain.");
  });
});
