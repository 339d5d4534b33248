import { expect, test } from "vitest";
import { method } from "../../../test/lib/rows.ts";
import { methodNames } from "./method-names.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();

const name = { zh: "例会", en: "Meetings" };
const same = [
  method("a", { ...name, here: "charts/x/" }),
  method("b", { ...name, line: 9 }),
  method("c", { ...name, place: "150302" }),
];

test.each([
  [
    "zh",
    [
      ["a", "例会", "", "", "、本站有实例"],
      ["b", "", "例会、", "第9行", "、本站没有实例"],
      ["c", "", "例会、", "海勃湾区", "、本站没有实例"],
    ],
  ],
  [
    "en",
    [
      ["a", "Meetings", "", "", ", shown on this site"],
      ["b", "", "Meetings, ", "line 9", ", not shown here"],
      ["c", "", "Meetings, ", "Haibowan", ", not shown here"],
    ],
  ],
] as const)("in %s the first has the name, the others their line or their place", (lang, expected) => {
  const named = methodNames(same, { here: "150300", data, lang });
  expect(named.map(({ method: of, name: own, heard, small, shown }) => [of.id, own, heard, small, shown])).toEqual(
    expected,
  );
});

test("where none is of the place under which they stand, the first has its place as well", () => {
  expect(methodNames(same, { here: "150000", data, lang: "zh" }).map(({ small }) => small)).toEqual([
    "乌海市",
    "乌海市",
    "海勃湾区",
  ]);
});
