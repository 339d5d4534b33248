import { expect, test } from "vitest";
import { placeBranch } from "./place-branch.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";

const data = world([figure(), figure(), figure({ place: "150302" }), figure({ place: "150302" })]);

test.each([
  ["zh", "150000", ["150200 通读的报道未提到", "150300 本级2条数据"]],
  ["en", "150000", ["150200 not mentioned in the reports read whole", "150300 2 figures of its own"]],
  ["zh", "150300", ["150302 本级2条数据"]],
  ["zh", "150302", []],
] as const)("in %s the places in %s say how many figures they have, or that they have none", (lang, parent, lines) => {
  expect(placeBranch(parent, { data, lang }).map(({ place, words }) => `${place.code} ${words}`)).toEqual(lines);
});
