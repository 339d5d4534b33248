import { expect, test } from "vitest";
import { computed } from "../../../test/lib/computed.ts";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { unevenReading } from "./uneven-reading.ts";

const count = (id: string) => computed({ id, indicator: "derived-promises", unit: "个", unit_base: "个" });

test("counts of promises do not compare between places, for of one more was read than of another", () => {
  expect(unevenReading([row(count("a")), row(count("b"), "B")], world())).toMatchObject({
    kind: "uneven-reading",
    ids: ["a", "b"],
    comparable: false,
  });
});

test("one count alone, and what is no count of promises, need no word", () => {
  expect(unevenReading([row(count("a"))], world())).toBeUndefined();
  expect(unevenReading([row(money("1")), row(money("2"), "B")], world())).toBeUndefined();
});
