import { expect, test } from "vitest";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { placeOf } from "../lookup.ts";
import { countGroup } from "./outcome-counts.ts";
import { numberOutcomes } from "./outcomes.ts";
import { promiseGroups } from "./weight.ts";

const data = promised([target(), yuan(120), target({ id: "silent", place: "150302" })]);
const place = placeOf("150300", data);

test("what can be judged is counted with what decided it, and all promises are told in the formula", () => {
  expect(countGroup(numberOutcomes(data), { group: "judged", place, data })).toMatchObject({
    id: "derived:promises:150300:judged",
    value: 1,
    unit_base: "个",
    period_end: "2026-01-01",
    member: "judged",
    formula: { zh: "2个数字承诺中评得出的" },
    inputs: ["t", "page-f1"],
  });
});

test("the three groups add up to all, and none in one of them rests on all that were looked at", () => {
  const rows = numberOutcomes(data);
  const counts = promiseGroups.map((group) => countGroup(rows, { group, place, data }));
  expect(counts.map(({ value }) => value)).toEqual([1, 0, 1]);
  expect(counts[1]?.inputs).toEqual(["t", "page-f1", "silent"]);
});
