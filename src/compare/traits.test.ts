import { expect, test } from "vitest";
import { fundsPerHead } from "../charts/funds-per-head.ts";
import { data } from "../model/data.ts";
import { printedWith } from "../model/lookup.ts";
import type { Printed } from "../model/types.ts";
import { traitsOf } from "./traits.ts";

const of = (id: string) => traitsOf(printedWith(id, data) as Printed, data);

test("a print has what decides, of its row, its indicator, its place and its text", () => {
  expect(of("wuhai-2022-review-005")).toMatchObject({
    ...{ measure: "funds-domestic-outside", kind: "flow", criteria: "untold", unit: "CNY", place: "150300" },
    ...{ within: ["150000"], length: "11m", asOf: false, status: "actual", text: "wuhai-2022-review" },
    ...{ noted: true, cited: false, copy: false, partOf: ["wuhai-2022-review-002"] },
  });
  expect(of("wuhai-2022-review-028")).toMatchObject({ length: "", asOf: true, nature: "nested", member: "gte-1bn" });
  expect(of("hohhot-2022-result-f5")).toMatchObject({ narrow: "绿色农畜产品加工", cited: true });
  expect(of("wuhai-2022-review-018")).toMatchObject({ hedged: true, doubt: false, length: "", status: "plan" });
});

test("a computed value has those of what it is computed from", () => {
  const [row] = fundsPerHead.select(data);
  expect(row && traitsOf(row.of, data)).toMatchObject({ computed: true, census: true, unit: "CNY/person" });
  expect(row && traitsOf(row.of, data).measure).toMatch(/^derived-per-head funds-/);
});

test("what is divided by a target, or exceeds it, lies not within it", () => {
  expect(of("alxa-2024-result-f3").partOf).not.toContain("alxa-2024-result-f5");
  expect(of("alxa-2024-result-f3").measuredBy).toEqual(["alxa-2024-result-f5"]);
});

test("traits are plain: what a page carries is what they were", () => {
  const own = of("wuhai-2022-review-005");
  expect(JSON.parse(JSON.stringify(own))).toEqual(own);
});
