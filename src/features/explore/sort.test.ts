import fc from "fast-check";
import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { cellText, shownColumns } from "./columns.ts";
import { exploreJson } from "./explore-file.ts";
import { readExplored } from "./explore-format.ts";
import { sorted } from "./sort.ts";

const loaded = readExplored(exploreJson(data));
const inOrder = (column: (typeof shownColumns)[number], down = false) =>
  sorted(loaded.entries, { order: { column, down }, data: loaded.data });

test("sorting loses and doubles no row, in whatever order it finds them", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shownColumns),
      fc.boolean(),
      fc.shuffledSubarray([...loaded.entries], { minLength: 2, maxLength: 60 }),
      (column, down, entries) => {
        const order = { column, down };
        const once = sorted(entries, { order, data: loaded.data });
        expect(new Set(once)).toEqual(new Set(entries));
        expect(sorted(once, { order, data: loaded.data })).toEqual(once);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([false, true])("values are in order within their unit, and no unit is parted (from the end: %s)", (down) => {
  const rows = inOrder("value", down).map(({ of }) => of);
  const units = rows.map(({ unit_base }) => unit_base).filter((unit, index, all) => unit !== all[index - 1]);
  expect(new Set(units).size).toBe(units.length);
  for (const [index, of] of rows.entries()) {
    const next = rows[index + 1];
    if (next?.unit_base !== of.unit_base) continue;
    expect(down ? of.value_base >= next.value_base : of.value_base <= next.value_base).toBe(true);
  }
});

test.each(shownColumns)("what has nothing in %s comes last either way", (column) => {
  for (const down of [false, true]) {
    const texts = inOrder(column, down).map((entry) => cellText(entry, { column, data: loaded.data, lang: "zh" }));
    const first = texts.findIndex((text) => text === "" || (column === "period" && text === "时期未载"));
    const rest = first < 0 ? [] : texts.slice(first);
    expect(rest.filter((text) => text !== "" && text !== "时期未载")).toEqual([]);
  }
});
