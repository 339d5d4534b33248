import { expect, test } from "vitest";
import { placeBranch } from "./place-branch.ts";
import { projectWorld } from "../../../test/lib/project-world.ts";
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

test.each([
  ["zh", "1处（含所辖各地）"],
  ["en", "1 firm or project on cited pages (places within it included)"],
] as const)(
  "in %s the projects of a place are said to be those of the places within it too, where it has any",
  (lang, words) => {
    const within = placeBranch("150000", { data: projectWorld(), lang });
    const toldOf = (code: string) => within.find(({ place }) => place.code === code)?.words ?? "";
    expect(toldOf("150300").endsWith(words)).toBe(true);
    expect(toldOf("150200")).not.toMatch(/含所辖|included/);
  },
);
