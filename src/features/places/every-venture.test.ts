import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { rowsBehind } from "../../chain-maps/map-sources.ts";
import { presences } from "../../chain-maps/presence.ts";
import { allVentures } from "../../model/coverage.ts";
import { projects } from "../../model/projects.ts";
import { byChain } from "./place-chains.ts";

test("ventures by chain are all ventures, and their counts add up to the projects that have no part among them", () => {
  const all = allVentures(data);
  const groups = byChain(presences(data, { isWanted: () => true }), data);
  expect(rowsBehind(groups.flatMap(({ ventures }) => ventures))).toHaveLength(all.length);
  const found = projects(data);
  const wholes = new Set(found.map(({ partOf }) => partOf));
  const counted = groups.flatMap(({ counts }) => counts.map(({ n }) => n)).reduce((a, b) => a + b);
  expect(counted).toBe(found.filter(({ id }) => !wholes.has(id)).length);
  expect(counted).toBeLessThan(all.length);
});
