import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkNames } from "./names.ts";

const own = { places: [], indicators: [], members: [] };
const told = (given: Parameters<typeof makeTables>[0]) => tell(checkNames(makeTables({ ...own, ...given })));

const one = { zh: "甲 市", en: "Big City" };
const spellings = [
  ["zh", { zh: "甲 市", en: "B" }, "甲 市"],
  ["en", { zh: "乙", en: "Big City" }, "Big City"],
  ["en", { zh: "乙", en: "big  city" }, "big  city"],
  ["en", { zh: "乙", en: "Ｂig City" }, "Ｂig City"],
  ["zh", { zh: "甲\u3000市", en: "B" }, "甲\u3000市"],
] as const;

test.each(spellings)("two places do not share the name in %s, however it is written: %j", (column, other, name) => {
  const places = [
    { code: "150200", ...one },
    { code: "150300", ...other },
  ];
  expect(told({ places })).toEqual([
    `vocab/places.csv 150300 (${column}): shared name: ${name}. 150200 in line 2 has it too: tell the two apart`,
  ]);
});

test.each(spellings)("two indicators do not share the name in %s: %j", (column, other, name) => {
  const indicators = [
    { id: "a", ...one },
    { id: "b", ...other },
  ];
  expect(told({ indicators })).toEqual([
    `vocab/indicators.csv b (${column}): shared name: ${name}. a in line 2 has it too: tell the two apart`,
  ]);
});

test.each(spellings)("two members of one breakdown do not share the name in %s: %j", (column, other, name) => {
  const members = [
    { dimension: "size", member: "a", ...one },
    { dimension: "size", member: "b", ...other },
  ];
  expect(told({ members })).toEqual([
    `vocab/members.csv line 3 (${column}): shared name: ${name}. size/a in line 2 has it too: tell the two apart`,
  ]);
});

test("two breakdowns do not share a name, members of two breakdowns and a breakdown with its member may", () => {
  const named = { zh: "企业", en: "Firms" };
  expect(
    told({
      members: [
        { dimension: "body", ...named },
        { dimension: "body", member: "firms", ...named },
        { dimension: "investor", zh: "投资方", en: "Investor" },
        { dimension: "investor", member: "firms", ...named },
      ],
    }),
  ).toEqual([]);
  expect(
    told({
      members: [
        { dimension: "body", ...named },
        { dimension: "investor", ...named },
      ],
    }),
  ).toEqual(
    ["zh", "en"].map(
      (column) =>
        `vocab/members.csv line 3 (${column}): shared name: ${column === "zh" ? "企业" : "Firms"}. ` +
        "body in line 2 has it too: tell the two apart",
    ),
  );
});

test("a row that stands twice is told of by its id alone", () => {
  const row = { code: "150200", ...one };
  expect(told({ places: [row, row] })).toEqual([]);
});
