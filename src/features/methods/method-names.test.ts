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
      ["a", "例会", "", "", "、本站有同一报道的数字"],
      ["b", "", "例会、", "《演示》第9行", "、只有文字，本站没有它的数字或图表"],
      ["c", "", "例会、", "海勃湾区", "、只有文字，本站没有它的数字或图表"],
    ],
  ],
  [
    "en",
    [
      ["a", "Meetings", "", "", ", figures of the same report on this site"],
      ["b", "", "Meetings, ", "“Demo”, line 9", ", in words only, with no figure or chart on this site"],
      ["c", "", "Meetings, ", "Haibowan", ", in words only, with no figure or chart on this site"],
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
